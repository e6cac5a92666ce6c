import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { Controller } from '@/utils/law/parties';
import { type Annex, annexesOf } from './annexes';
import type { Matter, MatterEvent } from './matter';
import { aboutMatter, knowsReceipt, lastDayWords, ownWords, togetherWords, wayOf } from './matter-words';
import { addressLines, controllerName, oneLine, registration } from './words';

/**
 * The whole file as one printable document: what was sent as it was sent, the timeline, the policy as it stood,
 * the answers, and a list of annexes. Structured, so that the page is drawn by the interface and never as HTML.
 */
export type DossierPaper = {
  /** null where there is no text to show. */
  readonly text: string | null;
  /** What the reader must know of the text itself, e.g. that it is gone. */
  readonly remark: string | null;
};

export type DossierPolicy = {
  readonly url: string;
  readonly readOn: Temporal.PlainDate;
  /** SHA-256 of the UTF-8 of the visible text, in hexadecimal: a fingerprint, not proof. */
  readonly fingerprint: string;
  readonly text: string;
  readonly remark: string | null;
};

export type DossierInput = {
  readonly controller: Controller;
  readonly matter: Matter;
  /** Why the last day is that day, one Dutch sentence a reason. */
  readonly reckoning: readonly string[];
  /** The writer's own notes and what else no letter tells. */
  readonly notes: readonly MatterEvent[];
  /** Letters as sent and messages as they came, by the key of their annex; absent where nothing was kept of them. */
  readonly papers: ReadonlyMap<string, DossierPaper>;
  readonly policy: DossierPolicy | null;
  readonly today: Temporal.PlainDate;
};

/** "5 oktober 2026" and what happened then; no day where the line is no event. */
export type DossierLine = { readonly day: string | null; readonly words: string };

export type DossierSection = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly DossierLine[];
  /** Long text as it was kept, to be shown in its own lines; null where there is none. */
  readonly text: string | null;
};

export type Dossier = {
  readonly title: string;
  readonly madeOn: string;
  readonly sections: readonly DossierSection[];
};

export function composeDossier(input: DossierInput): Dossier {
  const readOn = input.policy?.readOn ?? null;
  const annexes = annexesOf(input.matter, input.controller, readOn).map((annex, index) => ({
    ...sectionOf(annex, input),
    id: `annex-${index + 1}`,
    title: `Bijlage ${index + 1}. ${annex.title}`,
  }));
  return {
    title: `Dossier: ${titleOf(input)}`,
    madeOn: `Gemaakt op ${dayInDutch(input.today)}.`,
    sections: [
      organisation(input.controller),
      timeline(input),
      ...(input.reckoning.length === 0 ? [] : [reckoning(input.reckoning)]),
      { id: 'annexes', title: 'Bijlagen', lines: annexes.map(({ title }) => plain(title)), text: null },
      ...annexes,
    ],
  };
}

function titleOf({ matter, controller }: DossierInput): string {
  return matter.isUnconfirmed ? togetherWords(matter, controller) : aboutMatter({ matter, controller });
}

function organisation(controller: Controller): DossierSection {
  const lines = [
    controllerName(controller),
    ...addressLines(controller.address, null),
    registration(controller),
    controller.email,
  ];
  return {
    id: 'organisation',
    title: 'De organisatie',
    lines: lines.filter((line): line is string => line !== null && line !== '').map(plain),
    text: null,
  };
}

function timeline({ matter, notes }: DossierInput): DossierSection {
  const reckoned = matter.isEstimated ? ', volgens mijn berekening' : '';
  const events = [
    ...sentAndReceived(matter, reckoned),
    ...reminded(matter),
    ...matter.events,
    ...notes,
    ...(matter.dueOn === null ? [] : [{ on: matter.dueOn, words: lastDayWords(matter) }]),
  ];
  const lines = events
    .map((event, index) => ({ ...event, index }))
    .sort((one, other) => Temporal.PlainDate.compare(one.on, other.on) || one.index - other.index)
    .map(({ on, words }) => ({ day: dayInDutch(on), words: oneLine(words) }));
  return { id: 'timeline', title: 'Verloop', lines, text: null };
}

/** Sent only as far as somebody said so; received only as far as it did not come back. */
function sentAndReceived(matter: Matter, reckoned: string): readonly MatterEvent[] {
  if (matter.isUnconfirmed) {
    return [{ on: matter.sentOn, words: 'klaargemaakt; niet bevestigd dat het verstuurd is' }];
  }
  const how = matter.isOwnWords ? ownWords(matter) : `, ref. ${matter.reference}`;
  const sent = { on: matter.sentOn, words: `verstuurd ${wayOf(matter)}${how}` };
  const isSupposed = matter.receivedOn.equals(matter.sentOn) && !knowsReceipt(matter);
  const received = `ontvangen${reckoned === '' && isSupposed ? ', volgens mij' : reckoned}`;
  if (!matter.cameBack) return [sent, { on: matter.receivedOn, words: received }];
  const counts = { on: matter.receivedOn, words: 'geldt volgens mij als ontvangen (de mailbox was vol)' };
  return matter.cameBack.clockRuns ? [sent, counts] : [sent];
}

function reminded({ remindedOn, events }: Matter): readonly MatterEvent[] {
  if (remindedOn === null || events.some((event) => event.on.equals(remindedOn))) return [];
  return [{ on: remindedOn, words: 'herinnering verstuurd' }];
}

function reckoning(reasons: readonly string[]): DossierSection {
  return { id: 'reckoning', title: 'Berekening van de laatste dag', lines: reasons.map(plain), text: null };
}

type AnnexBody = Pick<DossierSection, 'lines' | 'text'>;

function sectionOf({ key }: Annex, { papers, policy }: DossierInput): AnnexBody {
  if (key === 'policy' && policy !== null) return policyBody(policy);
  const paper = papers.get(key) ?? { text: null, remark: key === 'proof' ? OWN_PROOF : OWN_PAPER };
  return { lines: paper.remark === null ? [] : [plain(paper.remark)], text: paper.text };
}

const OWN_PROOF =
  'Dit bewijs voeg ik zelf toe: de verzonden e-mail, de bevestiging van het formulier of het bewijs van de post.';
const OWN_PAPER = 'Dit stuk is hier niet bewaard: ik voeg het zelf toe.';

function policyBody(policy: DossierPolicy): AnnexBody {
  return {
    lines: [
      `Adres: ${oneLine(policy.url)}`,
      `Vingerafdruk (SHA-256): ${policy.fingerprint}`,
      ...(policy.remark === null ? [] : [policy.remark]),
    ].map(plain),
    text: policy.text,
  };
}

function plain(words: string): DossierLine {
  return { day: null, words };
}
