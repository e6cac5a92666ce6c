import { withCommas } from '@/utils/detection/name/commas-in-names';
import type { Doubt, Field, Finding, Sureness } from '@/utils/detection/page-reading';
import type { Line } from './lines';

/** A value that may be the one we look for, with its proof and how much speaks for it. */
export interface Candidate {
  readonly value: string;
  /** 10 = a sentence or label that says so; 1 = stands somewhere. Below 0 it is never chosen. */
  readonly score: number;
  readonly how: string;
  readonly line: Line | null;
  /** Offset in the line, where it matters what stands before it. */
  readonly at?: number;
  readonly doubts: readonly Doubt[];
  /** The words it was found in, where no line holds it (structured data, meta). */
  readonly quote?: string;
  readonly place?: Finding['source']['place'];
}

const CERTAIN = 8;
const PROBABLE = 4;
const MAX_ALTERNATIVES = 10;
const FOLDED = 2.5;
/** For what is chosen by a whole, a name or an address, before single values are ranked. */
export const HELD_BACK = 4;

export const emptyField = (): Field => ({ best: null, alternatives: [] });

/**
 * Candidates by value: the best proof leads, every further place adds a little. The sureness follows from
 * the score; what is folded, or not on the page itself, is at most probable.
 */
export function toField(candidates: readonly Candidate[], url: string): Field {
  const [best, ...rest] = rankCandidates(candidates);
  if (best === undefined) return emptyField();
  return { best: toFinding(best, url), alternatives: findings(rest, url) };
}

/** What stands beside a value that was chosen by something else, likeliest first. */
export function alternativesAmong(candidates: readonly Candidate[], url: string): Finding[] {
  return findings(rankCandidates(candidates), url);
}

function findings(ranked: readonly Candidate[], url: string): Finding[] {
  return ranked.slice(0, MAX_ALTERNATIVES).map((candidate) => toFinding(candidate, url));
}

/** One candidate a value, likeliest first, those below zero left out. */
export function rankCandidates(candidates: readonly Candidate[]): Candidate[] {
  const byValue = new Map<string, Candidate[]>();
  for (const candidate of candidates.map(heldBack)) {
    const key = candidate.value.toLowerCase();
    const same = byValue.get(key);
    if (same) same.push(candidate);
    else byValue.set(key, [candidate]);
  }
  const merged = [...byValue.values()].map(mergeSame);
  return merged.filter((candidate) => candidate.score >= 0).sort((a, b) => b.score - a.score);
}

/** What is not in plain sight gives way to what is. */
function heldBack(candidate: Candidate): Candidate {
  const isFolded = candidate.line?.isFoldedAway === true && candidate.score > 0;
  return isFolded ? { ...candidate, score: Math.max(0, candidate.score - FOLDED) } : candidate;
}

function mergeSame(same: readonly Candidate[]): Candidate {
  const best = same.reduce((a, b) => (b.score > a.score ? b : a));
  const support = Math.min(2, 0.5 * (same.filter((candidate) => candidate.score > 0).length - 1));
  return best.score < 0 ? best : { ...best, score: best.score + support };
}

function toFinding(candidate: Candidate, url: string): Finding {
  const { line } = candidate;
  const block = line?.block ?? null;
  const doubts = new Set<Doubt>(candidate.doubts);
  if (block?.visibility === 'folded') doubts.add('folded');
  if (block?.hadInvisible === true) doubts.add('invisibleCharacters');
  return {
    value: withCommas(candidate.value).slice(0, 300),
    sureness: surenessOf(candidate.score, doubts),
    how: candidate.how,
    doubts: [...doubts],
    source: {
      quote: quoteAround(
        block?.text ?? withCommas(candidate.quote ?? candidate.value),
        withCommas(candidate.value),
      ),
      heading: block?.heading?.slice(0, 300) ?? null,
      place: candidate.place ?? (block === null ? 'meta' : block.place === 'nav' ? 'header' : block.place),
      url: url.slice(0, 2000),
    },
  };
}

function surenessOf(score: number, doubts: ReadonlySet<Doubt>): Sureness {
  if (doubts.has('lookAlike') || doubts.has('checkDigits')) return 'check';
  if (score < PROBABLE) return 'check';
  const isHeldBack = ['folded', 'invisibleCharacters', 'differsFromLink', 'fetchedPage', 'onlyName'].some(
    (d) => doubts.has(d as Doubt),
  );
  return score >= CERTAIN && !isHeldBack ? 'certain' : 'probable';
}

const MAX_QUOTE = 600;

/** The words around a value; whole where they fit. */
function quoteAround(text: string, value: string): string {
  if (text.length <= MAX_QUOTE) return text;
  const at = Math.max(0, text.toLowerCase().indexOf(value.slice(0, 40).toLowerCase()));
  const start = Math.max(0, Math.min(at - 200, text.length - MAX_QUOTE));
  return text.slice(start, start + MAX_QUOTE);
}
