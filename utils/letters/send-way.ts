/** How a letter goes. `bodyInLink` is false where the text is too long for a link and goes by the clipboard. */
export type SendWay =
  | { kind: 'email'; href: string; address: string; bodyInLink: boolean }
  /** `url`: null where only the user knows the form. `length`: characters of the text, as a form counts them. */
  | { kind: 'webForm'; url: string | null; length: number }
  /** A letter to a controller needs no signature; a paper for an authority does (art. 58 WOG). */
  | { kind: 'post'; mustBeSigned?: boolean };
