import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { Controller } from '@/utils/law/parties';
import type { FilePaper, Matter } from './matter';
import { aboutMatter, ownWords, togetherWords } from './matter-words';
import { capitalised, oneLine } from './words';

/**
 * The annexes of a file, in one order for the papers to an authority and for the dossier: "bijlage 4" is the same
 * paper in both. What is there from the first day comes first and the rest by day, so that a number holds while the
 * file grows.
 */
export type Annex = {
  /** `request`, `proof`, `policy`, or the key of a paper of the file. */
  readonly key: string;
  readonly title: string;
};

/** `policyReadOn`: null where no policy was read. */
export function annexesOf(
  matter: Matter,
  controller: Controller,
  policyReadOn: Temporal.PlainDate | null,
): readonly Annex[] {
  const policy =
    policyReadOn === null
      ? []
      : [
          {
            key: 'policy',
            title: `De privacyverklaring van de organisatie, gelezen op ${dayInDutch(policyReadOn)}`,
          },
        ];
  return [
    ...requestItself(matter, controller),
    ...policy,
    ...papersOf(matter)
      .toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on))
      .map((paper) => ({ key: paper.key, title: titleOf(paper) })),
  ];
}

/** Of what nobody said that it went there is no proof to show. */
function requestItself(matter: Matter, controller: Controller): readonly Annex[] {
  if (matter.isUnconfirmed) {
    const words = capitalised(togetherWords(matter, controller));
    return [{ key: 'request', title: `${words}, klaargemaakt op ${dayInDutch(matter.sentOn)}` }];
  }
  return [
    { key: 'request', title: `${capitalised(aboutMatter({ matter, controller }))}${ownWords(matter)}` },
    { key: 'proof', title: 'Bewijs van verzending of ontvangst' },
  ];
}

/** Beside the request itself; a matter without a file shows what it speaks of. */
function papersOf({ papers, answered, remindedOn }: Matter): readonly FilePaper[] {
  if (papers) return papers;
  const what = answered.kind === 'marketingContinues' ? ('advertising' as const) : ('message' as const);
  return [
    ...(answered.kind === 'nothing' ? [] : [{ key: 'answer', on: answered.on, what, words: null }]),
    ...(remindedOn === null
      ? []
      : [{ key: 'reminder', on: remindedOn, what: 'letter' as const, words: 'herinnering' }]),
  ];
}

function titleOf(paper: FilePaper): string {
  const { on, what, words } = paper;
  const day = dayInDutch(on);
  switch (what) {
    case 'request':
      return `Mijn verzoek, zoals verstuurd op ${day}${ownWords(paper)}`;
    case 'letter':
      return `Mijn ${oneLine(words ?? 'brief')} van ${day}${ownWords(paper)}`;
    case 'message':
      return `Bericht van de organisatie van ${day}`;
    case 'advertising':
      return `De reclame die ik op ${day} kreeg`;
    case 'bounce':
      return `De foutmelding van ${day}`;
    case 'note':
      return `Mijn notitie van ${day}`;
  }
}
