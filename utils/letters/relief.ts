import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { Right } from '@/utils/law/rights';
import type { Breach } from './breach';
import { allegedBreaches } from './breaches';
import type { Draft } from './draft';
import type { Matter } from './matter';
import { sourcesOf, wholeRequestWords } from './matter-words';

/** What an authority is asked for: never more than a line of the paper carries. */
export type Relief = {
  /** `examine`: nothing is alleged by the file itself. `find`: only that it was not followed. */
  readonly to: 'heed' | 'complete' | 'find' | 'examine';
  /** "mijn verzoek om inzage (artikel 15 AVG)": what is to be heeded or answered; else the whole request. */
  readonly request: string;
  readonly sources: readonly LegalSourceId[];
};

/** An order to comply follows a breach of that very right (art. 95 §1, 5° WOG; GBA 02/2023, 01/2024). */
export function reliefOf(draft: Draft): Relief {
  const { matter } = draft.request;
  if (matter === null) return { to: 'examine', request: 'mijn verzoek', sources: [] };
  const found = allegedBreaches(draft);
  for (const to of ['heed', 'complete'] as const) {
    const [first, ...rest] = remedied(found, to, matter);
    if (first !== undefined) return reliefAbout(to, { ...matter, right: first, companions: rest }, draft);
  }
  return reliefAbout(found.length === 0 ? 'examine' : 'find', matter, draft);
}

function remedied(found: readonly Breach[], to: 'heed' | 'complete', matter: Matter): readonly Right[] {
  return [matter.right, ...matter.companions].filter((right) =>
    found.some(({ remedy }) => remedy?.to === to && remedy.right === right),
  );
}

function reliefAbout(to: Relief['to'], matter: Matter, { request: { controller } }: Draft): Relief {
  return { to, request: wholeRequestWords(matter, controller), sources: sourcesOf(matter) };
}
