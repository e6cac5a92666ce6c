/**
 * Which calendar decides the last day (Reg. (EEC, Euratom) No 1182/71, art. 2(1): the holidays of the Member
 * State where the act must be done, so the controller's, not the writer's home [D]).
 *
 * - `BE`, `NL`: weekends and the public holidays of that country.
 * - `none`: weekends only.
 * - `elsewhere`: the controller acts in a country whose holidays are not known here. Weekends, and a margin of
 *   three working days so that no holiday abroad makes a reminder come too early (a choice of the product).
 */
export const CALENDARS = ['BE', 'NL', 'none', 'elsewhere'] as const;

export type Calendar = (typeof CALENDARS)[number];

/** The calendar for a controller, by ISO 3166-1 alpha-2 code; an unknown country counts as `elsewhere`. */
export function calendarOf(country: string | null): Calendar {
  return country === 'BE' || country === 'NL' ? country : 'elsewhere';
}
