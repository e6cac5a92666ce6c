import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { Controller } from '@/utils/law/parties';
import type { Matter } from './matter';
import { nameOf, wayOf } from './matter-words';
import { controllerName, registration } from './words';

/**
 * The whole file as one printable document: what was sent as it was sent, the timeline, the policy as it stood,
 * the answers, and a list of annexes. Structured, so that the page is drawn by the interface and never as HTML.
 */
export type DossierText = {
  /** What it is, e.g. "Verzoek om inzage", "Herinnering", "Antwoord van de organisatie". */
  readonly title: string;
  readonly on: Temporal.PlainDate;
  readonly text: string;
};

export type DossierPolicy = {
  readonly url: string;
  readonly readOn: Temporal.PlainDate;
  /** SHA-256 of the UTF-8 of the visible text, in hexadecimal: a fingerprint, not proof. */
  readonly fingerprint: string;
  readonly text: string;
};

export type DossierInput = {
  readonly controller: Controller;
  readonly matter: Matter;
  /** Last day and its reasoning in one Dutch line, as the clock gives it. */
  readonly reckoning: string | null;
  readonly letters: readonly DossierText[];
  readonly answers: readonly DossierText[];
  readonly policy: DossierPolicy | null;
  readonly today: Temporal.PlainDate;
};

export type DossierSection = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Long text as it was kept, to be shown in its own lines; null where there is none. */
  readonly text: string | null;
};

export type Dossier = {
  readonly title: string;
  readonly madeOn: string;
  readonly sections: readonly DossierSection[];
};

export function composeDossier(input: DossierInput): Dossier {
  const texts = [...input.letters.map(asLetter), ...input.answers.map(asAnswer)].sort((one, other) =>
    Temporal.PlainDate.compare(one.on, other.on),
  );
  const annexes = texts.map((one) => one.section);
  const policy = input.policy === null ? [] : [policySection(input.policy)];
  const numbered = [...annexes, ...policy].map((section, index) => ({
    ...section,
    title: `Bijlage ${index + 1}. ${section.title}`,
  }));
  return {
    title: `Dossier: mijn ${nameOf(input.matter, input.controller)}`,
    madeOn: dayInDutch(input.today),
    sections: [
      organisation(input.controller),
      timeline(input),
      { id: 'annexes', title: 'Bijlagen', lines: numbered.map((section) => section.title), text: null },
      ...numbered,
    ],
  };
}

function organisation(controller: Controller): DossierSection {
  const { street, postalCode, city } = controller.address;
  const place = [postalCode, city].filter((part) => part !== null).join(' ');
  const lines = [controllerName(controller), street, place, registration(controller), controller.email];
  return {
    id: 'organisation',
    title: 'De organisatie',
    lines: lines.filter((line): line is string => line !== null && line !== ''),
    text: null,
  };
}

function timeline({ matter, reckoning }: DossierInput): DossierSection {
  const events = [
    { on: matter.sentOn, words: `verstuurd ${wayOf(matter)}, ref. ${matter.reference}` },
    { on: matter.receivedOn, words: matter.isEstimated ? 'ontvangen (berekend)' : 'ontvangen' },
    ...(matter.dueOn === null ? [] : [{ on: matter.dueOn, words: 'laatste dag om te antwoorden' }]),
    ...reminded(matter),
    ...matter.events,
  ];
  const lines = events
    .map((event, index) => ({ ...event, index }))
    .sort((one, other) => Temporal.PlainDate.compare(one.on, other.on) || one.index - other.index)
    .map(({ on, words }) => `${dayInDutch(on)}: ${words}`);
  return {
    id: 'timeline',
    title: 'Verloop',
    lines: reckoning === null ? lines : [...lines, `Berekening van de laatste dag: ${reckoning}`],
    text: null,
  };
}

function reminded({ remindedOn, events }: Matter): readonly { on: Temporal.PlainDate; words: string }[] {
  if (remindedOn === null || events.some((event) => event.on.equals(remindedOn))) return [];
  return [{ on: remindedOn, words: 'herinnering verstuurd' }];
}

function asLetter(one: DossierText): { readonly on: Temporal.PlainDate; readonly section: DossierSection } {
  return section('letter', one);
}

function asAnswer(one: DossierText): { readonly on: Temporal.PlainDate; readonly section: DossierSection } {
  return section('answer', one);
}

function section(kind: 'letter' | 'answer', one: DossierText) {
  const day = dayInDutch(one.on);
  return {
    on: one.on,
    section: {
      id: `${kind}-${one.on.toString()}-${one.title}`,
      title: `${one.title} (${day})`,
      lines: [],
      text: one.text,
    },
  };
}

function policySection(policy: DossierPolicy): DossierSection {
  return {
    id: 'policy',
    title: `Privacyverklaring, gelezen op ${dayInDutch(policy.readOn)}`,
    lines: [`Adres: ${policy.url}`, `Vingerafdruk (SHA-256): ${policy.fingerprint}`],
    text: policy.text,
  };
}
