import type { GalleryState } from './state';

export const PAGE_STATES: readonly GalleryState[] = [];
