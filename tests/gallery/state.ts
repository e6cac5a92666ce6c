import type { JSX } from 'preact';

/** One named state of one component or screen. */
export interface GalleryState {
  /** "popup/card-found": where the picture is filed. */
  name: string;
  /** The window it is meant for. */
  frame: 'popup' | 'page' | 'paper';
  render: () => JSX.Element;
}

export const nothing = () => {};
