import { describe, expect, it } from 'vitest';
import { type DeadlineInput, deadlineOf } from '@/utils/law/deadline';
import { receivedOn } from '@/utils/law/receipt';
import cases from './deadline-cases-by-hand.json';

/**
 * A second table, worked by hand by somebody who had not read the code: holidays of both countries, month ends,
 * extensions in time, late and without reasons, and pauses that are several, overlapping, out of order or too late.
 */
interface Case {
  receivedOn: string;
  countryHolidays: string;
  dueOn: string;
  note: string;
  extended?: boolean;
  extendedOn?: string;
  reasons?: boolean;
  extension?: string;
  pauses?: { askedOn: string; suppliedOn?: string }[];
}

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

function extensionOf({ extended, extendedOn, reasons, ...entry }: Case): DeadlineInput['extension'] {
  if (extendedOn) return { announcedOn: day(extendedOn), withReasons: reasons ?? false };
  return extended ? { announcedOn: day(entry.receivedOn), withReasons: true } : null;
}

describe('the last day, by a second hand', () => {
  it.each(cases as Case[])('$receivedOn $countryHolidays → $dueOn ($note)', (entry) => {
    const deadline = deadlineOf({
      right: 'access',
      receipt: receivedOn(day(entry.receivedOn)),
      calendar: entry.countryHolidays as 'BE' | 'NL' | 'none',
      extension: extensionOf(entry) ?? null,
      pauses: (entry.pauses ?? []).map(({ askedOn, suppliedOn }) => ({
        askedOn: day(askedOn),
        suppliedOn: suppliedOn === undefined ? null : day(suppliedOn),
        askedPromptly: true,
      })),
    });
    if (deadline.kind !== 'term') throw new Error('a term was expected');
    expect(deadline.dueOn.toString()).toBe(entry.dueOn);
    const hasExtension = entry.extended === true || entry.extendedOn !== undefined;
    const effect = hasExtension ? (entry.extension ?? 'effective') : undefined;
    expect(deadline.extension).toBe(effect);
  });
});
