/**
 * The 21 families of attacks that the design names: what is expected of us, and which tests prove it. A test
 * belongs to a family when its full title says "attack 7", or when it stands in `proof`. `npm test` counts what
 * passed and fails where a family has too little (`tests/commands/attack-table.ts`).
 */
export type Attack = {
  name: string;
  expected: string;
  /** The browsers differ here by nature: each has cases of its own. */
  inEachBrowser: boolean;
  /** Files of tests that prove it as well, with the part of their titles that is meant. */
  proof: readonly (readonly [file: string, titles: RegExp])[];
};

export const ATTACKS: Readonly<Record<number, Attack>> = {
  1: {
    name: 'form clobbering',
    expected: 'the page’s own text is read, whatever its fields are called',
    inEachBrowser: true,
    proof: [
      ['tests/browser/live-visibility.test.ts', /take the names/],
      ['tests/detection/identity/hostile.test.ts', /named like properties/],
    ],
  },
  2: {
    name: 'patched prototypes',
    expected: 'the reader runs in a world of its own and notices nothing',
    inEachBrowser: true,
    proof: [['tests/browser/live-visibility.test.ts', /prototypes that the page has patched/]],
  },
  3: {
    name: '__proto__ and constructor as keys',
    expected: 'refused, or kept as unreadable; no prototype changes',
    inEachBrowser: false,
    proof: [
      ['tests/requests/backup.test.ts', /__proto__|constructor/],
      ['tests/requests/read-event.test.ts', /__proto__|constructor/],
      ['tests/utils-browser/event-store.test.ts', /__proto__/],
      ['tests/detection/identity/hostile.test.ts', /broken structured data/],
    ],
  },
  4: {
    name: 'very many nodes, very much text',
    expected: 'budgets for nodes, characters and time hold, and it is said',
    inEachBrowser: true,
    proof: [
      ['tests/browser/bad-pages.test.ts', /^size reads the beginning|400,000 nodes|nested elements/],
      ['tests/detection/identity/hostile.test.ts', /two megabytes|very many nodes|clock that has run out/],
      ['tests/detection/policy/hostile.test.ts', /giant pages/],
      ['tests/property/reader.test.ts', /time runs out/],
    ],
  },
  5: {
    name: 'patterns that take minutes',
    expected: 'every pattern is linear on 200 kB made for it, and meets short texts only',
    inEachBrowser: true,
    proof: [
      ['tests/browser/bad-pages.test.ts', /beside 200 kB/],
      ['tests/detection/identity/hostile.test.ts', /200 kB|twice the page/],
      ['tests/detection/policy/hostile.test.ts', /200 kB/],
      ['tests/detection/places/check-postcode.test.ts', /hostile city/],
      ['tests/law/national-number.test.ts', /linear/],
    ],
  },
  6: {
    name: 'answers that are none, tabs that go away',
    expected: 'words and a field to paste into, never a wrong card',
    inEachBrowser: true,
    proof: [
      ['tests/browser/bad-pages.test.ts', /tab that goes away|does not validate/],
      ['tests/browser/reading.test.ts', /page of the browser may not be read|PDF cannot be read/],
      ['tests/browser/firefox-reading.test.ts', /page of the browser|renewed meanwhile/],
      ['tests/app/read-tab.test.ts', /ends in a clear outcome|does not validate/],
    ],
  },
  7: {
    name: 'hidden plants',
    expected: 'what no person sees counts for nothing; what is folded is never certain',
    inEachBrowser: true,
    proof: [
      ['tests/browser/live-visibility.test.ts', /does not see does not count|never certain/],
      ['tests/browser/hidden-plants.test.ts', /nobody sees does not count|never certain/],
      ['tests/browser/bad-pages.test.ts', /hidden text|text in attributes/],
      ['tests/detection/identity/hostile.test.ts', /three states of text|folded/],
    ],
  },
  8: {
    name: 'somebody else’s address',
    expected: 'the site’s own address wins; another domain is marked, with its sentence',
    inEachBrowser: false,
    proof: [['tests/detection/identity/hostile.test.ts', /decoy/]],
  },
  9: {
    name: 'look-alikes and unseen characters',
    expected: 'unseen characters go, another alphabet shows as what it is',
    inEachBrowser: false,
    proof: [
      ['tests/detection/identity/hostile.test.ts', /zero-width|another alphabet/],
      ['tests/letters/hostile.test.ts', /lose control and direction/],
    ],
  },
  10: {
    name: 'grammar of addresses',
    expected: 'exactly one plain address, or none',
    inEachBrowser: false,
    proof: [
      ['tests/letters/addresses.test.ts', /exactly one plain address/],
      ['tests/detection/identity/hostile.test.ts', /headers of a mailto link/],
      ['tests/browser/bad-pages.test.ts', /holds exactly one/],
    ],
  },
  11: {
    name: 'line breaks and lone surrogates in what is typed',
    expected: 'arrives as typed, once; adds no field and no recipient',
    inEachBrowser: false,
    proof: [
      ['tests/letters/hostile.test.ts', /arrives as typed|adds no line|mail link/],
      ['tests/letters/ways-out.test.ts', /any text whole|stays that one address/],
    ],
  },
  12: {
    name: 'headers of a draft file',
    expected: 'an independent parser finds the same headers and the same text',
    inEachBrowser: false,
    proof: [
      ['tests/letters/hostile.test.ts', /draft file/],
      ['tests/letters/ways-out.test.ts', /^a draft file/],
    ],
  },
  13: {
    name: 'markup in what is typed or read',
    expected: 'stands as text; no element, no request, no script address',
    inEachBrowser: false,
    proof: [
      ['tests/letters/hostile.test.ts', /makes no element|markup/],
      ['tests/browser/letter-editing.test.ts', /stand in the letter as text/],
      ['tests/letters/calendar.test.ts', /add no property/],
      ['tests/house/built/output.test.ts', /no HTML from text/],
    ],
  },
  14: {
    name: 'names of downloads',
    expected: 'short, plain, one known ending',
    inEachBrowser: false,
    proof: [
      ['tests/letters/addresses.test.ts', /^file names/],
      ['tests/utils-browser/browser-doors.test.ts', /^safeFileName/],
    ],
  },
  15: {
    name: 'spoofed messages',
    expected: 'nobody listens; no page sees that the extension is there',
    inEachBrowser: true,
    proof: [],
  },
  16: {
    name: 'traps behind the privacy link',
    expected: 'the page’s own origin alone, no cookies, no redirect, bounded',
    inEachBrowser: true,
    proof: [
      ['tests/browser/reading.test.ts', /redirect|another origin|usual addresses|cookies/],
      ['tests/browser/firefox-reading.test.ts', /cookies|forbids the fetch|takes the grant along/],
      ['tests/utils-browser/fetch-page.test.ts', /^fetchPage/],
      ['tests/detection/policy/links.test.ts', /refused/],
    ],
  },
  17: {
    name: 'leaks',
    expected: 'no request but for the site’s own policy; the canary nowhere',
    inEachBrowser: true,
    proof: [],
  },
  18: {
    name: 'the content security policy from inside',
    expected: 'no way out and no code from text, in every page and the worker',
    inEachBrowser: true,
    proof: [['tests/house/built/manifest.test.ts', /^the manifest of/]],
  },
  19: {
    name: 'storage',
    expected: 'what was acknowledged is there; nothing foreign changes anything',
    inEachBrowser: true,
    proof: [
      ['tests/browser/store.test.ts', /./],
      ['tests/browser/killed.test.ts', /./],
      ['tests/browser/kept-and-said.test.ts', /storage is full|cannot read/],
      ['tests/browser/firefox-story.test.ts', /keeps everything/],
      ['tests/utils-browser/many-writers.test.ts', /./],
      ['tests/utils-browser/open-state.test.ts', /./],
      ['tests/app/move-data.test.ts', /^importing/],
      ['tests/requests/backup.test.ts', /50 MB/],
    ],
  },
  20: {
    name: 'time',
    expected: 'each reminder once, on the right day, over every change of the clock',
    inEachBrowser: true,
    proof: [
      ['tests/browser/story.test.ts', /^the reminder|stays over/],
      ['tests/browser/firefox-story.test.ts', /reminds once|says nothing twice|update/],
      ['tests/browser/kept-and-said.test.ts', /several answers that are late/],
      ['tests/app/remind.test.ts', /^remind/],
      ['tests/app/clock.test.ts', /./],
      ['tests/utils-browser/browser-doors.test.ts', /^ensureTick/],
    ],
  },
  21: {
    name: 'supply chain',
    expected: 'nothing remote, nothing generated, every package named, pinned and licensed',
    inEachBrowser: false,
    proof: [
      ['tests/house/built/output.test.ts', /./],
      ['tests/house/built/licences.test.ts', /./],
      ['tests/house/built/store-check.test.ts', /./],
      ['tests/house/lockfile.test.ts', /./],
    ],
  },
};
