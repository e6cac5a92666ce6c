/**
 * Fetches what reading a site needs. Called while the tab is taking out its text, which takes about as long: the
 * finders are then there when the text comes.
 */
export function fetchFinders(): void {
  // Named, or the bundler keeps all of that file, and with it the walker over the document a second time.
  void import('@/utils/detection/read-page').then(({ readPageText }) => readPageText);
  void import('@/utils/detection/places/check-postcode').then(({ unpackedTable }) => unpackedTable());
  void import('@/utils/detection/places/known-places').then(({ unpackedNames }) => unpackedNames());
}
