/** The languages of the interface; letters are always Dutch. */
export const LANGUAGES = ['nl', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const COLOUR_SCHEMES = ['system', 'light', 'dark'] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

/** How the interface speaks and looks; `language: null` is as the browser has it. */
export type Appearance = { language: Language | null; colourScheme: ColourScheme };
