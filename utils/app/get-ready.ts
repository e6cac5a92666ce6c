/**
 * Fetches what reading a site needs. Called while the tab is taking out its text, which takes about as long: the
 * finders are then there when the text comes.
 */
export function getReady(): void {
  void import('@/utils/detection/read-page');
  void import('@/utils/detection/places/check-postcode').then(({ unpackedTable }) => unpackedTable());
}
