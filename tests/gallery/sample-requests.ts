import { controllerOf } from '@/components/edited-card';
import { calendarOf } from '@/utils/law/calendar-country';
import { nextStep } from '@/utils/law/next-step';
import type { Right } from '@/utils/law/rights';
import { ITEMS_OF_RIGHT } from '@/utils/letters/answer-items';
import type { Fact, OrdinaryFact, RequestEvent } from '@/utils/requests/events';
import { earlyForPaper } from '@/utils/requests/patience';
import { fold, type Request } from '@/utils/requests/request';
import { paperOf, reminderOf, statusOf } from '@/utils/requests/status';
import { standingOf, summaryOf } from '@/utils/requests/summary';
import { byUrgency, type Ranked } from '@/utils/requests/urgency';
import { TODAY } from './sample-letter';
import { HOSTILE, READING } from './sample-site';

const HASH = 'a3f5c1d2e4b6978800112233445566778899aabbccddeeff0011223344556677';

/** A request sent by e-mail on a day, and what came after. */
export function requestOf(
  sentOn: string,
  facts: readonly OrdinaryFact[] = [],
  more: {
    right?: Right;
    name?: string;
    id?: string;
    sending?: 'unsure' | 'confirmed';
    hostile?: boolean;
  } = {},
): Request {
  const { right = 'access', id = 'r1' } = more;
  const controller = controllerOf({ reading: more.hostile ? HOSTILE : READING, chosen: 0, edits: {} });
  const asked: Fact = {
    kind: 'requestSent',
    right,
    companions: right === 'directMarketing' ? ['erasure', 'access'] : [],
    controller: { ...controller, name: more.name ?? controller.name },
    addressee: { channel: 'email', to: controller.email ?? 'info@voorbeeld.example' },
    sentOn,
    sending: more.sending ?? 'confirmed',
    reference: 'RB-7K3Q',
    subject: 'Verzoek om inzage – ref. RB-7K3Q',
    textHash: HASH,
    inputHash: null,
    site: { host: 'itvoorondernemers.be', pageUrl: READING.url },
    residence: 'BE',
    controllerCountry: 'BE',
    isPublicBody: null,
    evidence: { url: READING.url, readOn: sentOn, textHash: HASH },
    onBehalfOf: { kind: 'self' },
    role: 'customer',
    items: [...ITEMS_OF_RIGHT[right]],
  };
  const events = [asked, ...facts].map(
    (fact, index): RequestEvent => ({
      schema: 2,
      id: `${id}-e${index}`,
      requestId: id,
      recordedAt: `${sentOn}T10:00:${String(index).padStart(2, '0')}Z`,
      fact,
    }),
  );
  const folded = fold(events);
  if (folded.kind !== 'request') throw new Error('A sample request has no beginning');
  return folded.request;
}

export function viewOf(request: Request, today = TODAY, controllerCountry = 'BE') {
  const status = statusOf(request, today);
  const calendar = calendarOf(request.asked.controllerCountry);
  const step = nextStep({
    right: request.asked.right,
    companions: request.asked.companions,
    state: status.state,
    reminder: reminderOf(request),
    paper: paperOf(request),
    deadline: status.deadline,
    calendar,
    place: { residence: 'BE', controllerCountry, sector: 'private' },
    today,
  });
  return { request, status, calendar, step, today, early: earlyForPaper(request, status, today) };
}

const ranked = (request: Request): Ranked => {
  const summary = summaryOf(request);
  return { summary, standing: standingOf(summary, TODAY) };
};

const cameIn = (on: string) => ({ on, textHash: null });

/** A letter of the writer's after the request. */
export const ownLetter = (
  letterKind: 'reminder' | 'mediation',
  on: string,
  sending: 'unsure' | 'confirmed' = 'confirmed',
): OrdinaryFact => ({
  kind: 'letterSent',
  letterKind,
  on,
  textHash: HASH,
  subject: 'Een brief',
  addressee: null,
  lastTermOn: letterKind === 'reminder' ? Temporal.PlainDate.from(on).add({ days: 14 }).toString() : null,
  sending,
});

/** One of each state of the list. */
export const RANKED: readonly Ranked[] = [
  requestOf('2026-10-11', [], { id: 'a', name: 'Bakkerij De Zoete Zonde' }),
  requestOf('2026-10-29', [], { id: 'b', right: 'directMarketing', name: 'Webwinkel Zonder Einde' }),
  requestOf('2026-11-20', [], { id: 'c', right: 'erasure' }),
  requestOf('2026-11-12', [{ kind: 'refused', ...cameIn('2026-11-18'), ground: '17(3)(b)' }], {
    id: 'd',
    right: 'erasure',
    name: 'Fitness Fit & Vlot',
  }),
  requestOf(
    '2026-11-02',
    [
      {
        kind: 'questionAsked',
        ...cameIn('2026-11-05'),
        about: 'identity',
        demands: ['idCopy'],
        askedPromptly: true,
      },
    ],
    { id: 'e', name: 'Verhuur Van Hier' },
  ),
  requestOf('2026-09-01', [{ kind: 'answered', ...cameIn('2026-09-20') }], {
    id: 'f',
    name: 'Muziekschool Do Re Mi',
  }),
  requestOf('2026-08-01', [{ kind: 'closed', on: '2026-09-01', outcome: 'satisfied' }], {
    id: 'g',
    name: 'Oude Krant',
  }),
  requestOf('2026-07-01', [ownLetter('mediation', '2026-09-01')], { id: 'j', name: 'Wasserij Wit' }),
  requestOf('2026-11-20', [], { id: 'h', sending: 'unsure', name: 'Nog Niet Verstuurd vzw' }),
  requestOf('2026-11-01', [], { id: 'i', hostile: true }),
]
  .map(ranked)
  .sort(byUrgency);

export const STORY: readonly OrdinaryFact[] = [
  { kind: 'acknowledged', ...cameIn('2026-09-02'), receivedOn: '2026-09-01' },
  {
    kind: 'questionAsked',
    ...cameIn('2026-09-04'),
    about: 'identity',
    demands: ['idCopy'],
    askedPromptly: true,
  },
  { kind: 'questionAnswered', on: '2026-09-09', questionId: 'r1-e2', askedPromptly: true },
  { kind: 'noted', text: 'Gebeld met de dienst klanten. Ze bellen terug. 🙂', textHash: null },
  { kind: 'extensionAnnounced', ...cameIn('2026-10-02'), withReasons: true, until: null },
  {
    kind: 'partlyAnswered',
    on: '2026-11-10',
    textHash: HASH,
    missing: ['15(1)(c)', 'recipientsByName', '15(1)(g)'],
  },
];
