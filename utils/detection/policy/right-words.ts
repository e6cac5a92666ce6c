import { raw } from '@/utils/detection/patterns/ways';

/** How one right is written. */
export interface RightPhrases {
  /** The right's own name, enough by itself. */
  readonly named: RegExp;
  /** The deed, which needs surroundings that speak of what the data subject may do. */
  readonly worded: RegExp;
}

export const RIGHT = raw`recht(?:en)? (?:op|van|tot|om)(?: de| een| het)?`;
/** Verbs that Dutch takes apart: "inzien", "in te zien", "in laten zien", "in te laten zien". */
export const TE = raw`(?: ?te ?| laten | te laten )?`;
/** Objecting, in its own words. */
export const OBJECT = raw`(?:bezwaar|verzet(?:ten)?|neen? (?:te )?zeggen|say(?:ing)? no|object(?:ion|ing)?|oppos(?:er|ition|ez))`;
