/** In what circumstances the gallery is looked at: each shows something that the others hide. */
export interface Look {
  language: 'nl' | 'fr' | 'en';
  theme: 'light' | 'dark';
  /** Of the window, in CSS pixels; without it that of the frame. */
  width?: number;
  height?: number;
  features?: readonly { name: string; value: string }[];
  /** Laid over the page by its user. */
  style?: string;
}

/** The least that a text must bear (WCAG 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

export const LOOKS = {
  light: { language: 'nl', theme: 'light' },
  dark: { language: 'nl', theme: 'dark' },
  fr: { language: 'fr', theme: 'light', width: 320 },
  en: { language: 'en', theme: 'light', width: 320 },
  narrow: { language: 'nl', theme: 'dark', width: 300 },
  spaced: { language: 'nl', theme: 'light', width: 320, style: SPACED },
  /** At 200 % a window of 1280 by 800 has this left, and a popup, which is at most 800 by 600, half. */
  zoomed: { language: 'nl', theme: 'light', width: 640, height: 300 },
  /** Windows' high contrast is white here, and the theme chosen in the profile is another. */
  contrast: {
    language: 'nl',
    theme: 'dark',
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;
export const LOOK_NAMES = Object.keys(LOOKS) as LookName[];
