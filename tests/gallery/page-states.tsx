import { useEffect, useState } from 'preact/hooks';
import { AppFrame, type PagePlace } from '@/components/app-frame';
import { ChangeDay } from '@/components/change-day';
import { ComposePage, type ComposePageProps } from '@/components/compose-page';
import { Confirm } from '@/components/confirm';
import { DataPage, type DataPageProps } from '@/components/data-page';
import { Dossier, PrintBar } from '@/components/dossier';
import { EnterDay } from '@/components/enter-day';
import { GonePage } from '@/components/gone-page';
import { usePageWords, useWords } from '@/components/language';
import { OverviewList } from '@/components/overview-list';
import { PaperGuide } from '@/components/paper-guide';
import { PrintLetter } from '@/components/print-letter';
import { ProfileForm } from '@/components/profile-form';
import { QuestionNotice } from '@/components/question-notice';
import { ReadingCard } from '@/components/reading-card';
import { RecordAnswer, type RecordAnswerProps } from '@/components/record-answer';
import { RequestPage, type RequestPageProps } from '@/components/request-page';
import { RequestReminders } from '@/components/request-reminders';
import type { SendPhase } from '@/components/send-phase';
import { StepCard } from '@/components/step-card';
import { Trouble } from '@/components/trouble';
import { UndoNotice } from '@/components/undo-notice';
import { Welcome } from '@/components/welcome';
import { matterOf } from '@/utils/app/matter-of';
import type { CardKey } from '@/utils/detection/controller-of';
import { reasonInDutch } from '@/utils/law/deadline-in-words';
import { NO_CONTROLLER } from '@/utils/law/parties';
import type { Right } from '@/utils/law/rights';
import { asFormText } from '@/utils/letters/as-form-text';
import { companionsFor } from '@/utils/letters/companions';
import { composeLetter } from '@/utils/letters/compose';
import { composeDossier } from '@/utils/letters/dossier';
import type { Answers } from '@/utils/letters/letter';
import { questionsFor } from '@/utils/letters/questions';
import { DEFAULT_MOMENTS, nextReminderOn } from '@/utils/requests/reminders';
import type { Request } from '@/utils/requests/request';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { summaryOf } from '@/utils/requests/summary';
import { type Filter, matches, NO_FILTER, type Ranked } from '@/utils/requests/urgency';
import { VARIANTS } from '../letters/variants';
import { BAR } from './sample-bar';
import { hostileLetter, letterOf, letterRequest, SENDER, TODAY } from './sample-letter';
import { ownLetter, RANKED, requestOf, STORY, viewOf } from './sample-requests';
import { READING } from './sample-site';
import { type GalleryState, nothing } from './state';

const HREFS = { overview: '#overview', profile: '#profile', data: '#data' };
const frame = (place: PagePlace | null, content: preact.JSX.Element) => (
  <AppFrame place={place} hrefs={HREFS}>
    {content}
  </AppFrame>
);

function AskNotify() {
  const { askNotify } = usePageWords().request;
  const answers = [askNotify.allow, askNotify.later].map((label) => ({ label, onChoose: nothing }));
  return <QuestionNotice title={askNotify.title} text={askNotify.text} answers={answers} />;
}

function ConfirmDelete() {
  const { request } = usePageWords();
  const { deleteTitle, deleteText } = request;
  return (
    <Confirm
      title={deleteTitle}
      confirm={request.delete}
      kind="danger"
      onConfirm={nothing}
      onCancel={nothing}
    >
      <p>{deleteText}</p>
    </Confirm>
  );
}

function Deleted() {
  return <UndoNotice text={usePageWords().request.deleted} onUndo={nothing} onGone={nothing} />;
}

function Overview({ all, start = NO_FILTER }: { all: readonly Ranked[]; start?: Filter }) {
  const [filter, setFilter] = useState(start);
  return (
    <OverviewList
      all={all}
      shown={all.filter((one) => matches(one, filter))}
      filter={filter}
      onFilter={setFilter}
      today={TODAY}
      hrefOf={(id) => `#request/${id}`}
      dataHref="#data"
      writeHref={(right) => `#/compose/${right}/`}
    />
  );
}

/** A card that was filled in by hand: of the company only its name is known. */
function CardByHand({ open }: { open: readonly CardKey[] }) {
  return (
    <ReadingCard
      card={{
        reading: null,
        chosen: 0,
        edits: { name: 'Tuinhuis Elzenhof' },
        taken: { url: null, findings: {} },
      }}
      origin={{ kind: 'byHand' }}
      title={usePageWords().controller.written}
      open={open}
      onEdit={nothing}
      onChoose={nothing}
    />
  );
}

/** A letter of one's own of which neither the address nor the country was told. */
function incomplete(): Request {
  const request = requestOf('2026-10-05', []);
  const controller = { ...NO_CONTROLLER, name: 'Tuinhuis Elzenhof' };
  const addressee = { channel: 'registeredPost' as const, to: '' };
  const [sending] = request.sendings;
  return {
    ...request,
    asked: { ...request.asked, controller, controllerCountry: null, addressee },
    sendings: [{ ...sending, controller, addressee, isOwnWords: true, textHash: null }],
  };
}

const gonePage = (phase: SendPhase) =>
  frame(
    null,
    <GonePage
      right="access"
      backHref="#overview"
      card={<CardByHand open={['name']} />}
      bar={{ ...BAR, phase, countryIn: () => null }}
      problem={null}
    />,
  );

const requestPage = (
  request: Request,
  today = TODAY,
  unreadableCount = 0,
  more: Partial<RequestPageProps> = {},
) =>
  frame(
    null,
    <RequestPage
      {...viewOf(request, today)}
      unreadableCount={unreadableCount}
      onStep={nothing}
      onRecordAnswer={nothing}
      onFact={nothing}
      onLetterSent={nothing}
      onLetterNotSent={nothing}
      onSentOn={nothing}
      onController={nothing}
      savedCalendar={null}
      reminders={DEFAULT_MOMENTS}
      notification={
        viewOf(request, today).status.isOverdue
          ? { kind: 'off', href: '#profile' }
          : { kind: 'allowed', on: nextReminderOn(summaryOf(request), DEFAULT_MOMENTS, today) }
      }
      onWithdraw={nothing}
      onRestore={nothing}
      onReadText={async () => 'Geachte heer, geachte mevrouw …'}
      onCalendarFile={nothing}
      onPrintDossier={nothing}
      onDelete={nothing}
      {...more}
    />,
  );

/** What a Dutch company refused to someone who lives in Belgium, with all that can be done in sight. */
function TwoCourts() {
  const refused = { kind: 'refused' as const, ...cameIn('2026-11-18'), ground: '12(5)' as const };
  const { step } = viewOf(requestOf('2026-11-02', [refused]), TODAY, 'NL');
  useEffect(() => {
    document.querySelector('details')?.setAttribute('open', '');
  }, []);
  return (
    <section class="hero state--act">
      <StepCard step={step} onStep={nothing} />
    </section>
  );
}

const record = (more: Partial<RecordAnswerProps>) =>
  frame(
    null,
    <RecordAnswer
      right="access"
      companions={[]}
      items={[]}
      sentOn="2026-10-11"
      today={TODAY}
      onSave={nothing}
      onCancel={nothing}
      {...more}
    />,
  );

function Compose({ right, ...more }: { right: Right } & Partial<ComposePageProps>) {
  const words = useWords();
  const [answers, setAnswers] = useState<Answers>({});
  const [overrides, setOverrides] = useState<Record<string, string>>({
    ...(right === 'access' ? { [firstParagraph()]: 'Dit schreef ik zelf, op mijn manier.' } : {}),
  });
  const [companions, setCompanions] = useState<Right[]>([]);
  const request = letterRequest(right, { answers, overrides, companions });
  return (
    <ComposePage
      right={right}
      title={words.rights[right].want}
      companions={{
        companions: companionsFor(request),
        chosenCompanions: companions,
        onCompanions: setCompanions,
        askedBefore: [],
      }}
      unrelated={[]}
      channels={['email', 'post', 'registeredPost']}
      channel="email"
      onChannel={nothing}
      writerRole="customer"
      onWriterRole={nothing}
      onBehalfOf={{ kind: 'self' }}
      onOnBehalfOf={nothing}
      questions={{
        questions: questionsFor(request),
        answers,
        onAnswer: (id, value) => setAnswers({ ...answers, [id]: value }),
      }}
      checks={READING.policy.checks}
      confirmedMissing={['purposes']}
      onConfirmMissing={nothing}
      composed={composeLetter(request)}
      checkedOn={TODAY}
      onChangeParagraph={(id, text) => {
        const { [id]: _, ...others } = overrides;
        setOverrides(text === null ? others : { ...overrides, [id]: text });
      }}
      ways={{
        bar: BAR,
        onPrint: nothing,
        onEml: nothing,
      }}
      {...more}
    />
  );
}

const firstParagraph = () => letterOf('access').letter.paragraphs[0]?.id ?? '';

const data = (more: Partial<DataPageProps>) =>
  frame(
    'data',
    <DataPage
      requestCount={12}
      overviewHref="#overview"
      hrefOf={(id) => `#${id}`}
      today={TODAY}
      onExport={nothing}
      onCalendarFile={nothing}
      importState={{ kind: 'none' }}
      savedFile={null}
      onChooseFile={nothing}
      onMode={nothing}
      onImport={nothing}
      onCancelImport={nothing}
      onWipe={nothing}
      isWiped={false}
      unreadable={[]}
      drafts={[]}
      draftHref={({ host, right }) => `#${right}/${host}`}
      onDropDraft={nothing}
      isNewer={false}
      {...more}
    />,
  );

const profile = (sender: typeof SENDER | null) =>
  frame(
    'profile',
    <ProfileForm
      profile={{ ...EMPTY_PROFILE, sender }}
      onChange={nothing}
      notifications="unasked"
      onAllowNotifications={nothing}
      shortcut="Alt+Shift+R"
      isSaved={false}
    />,
  );

/** Of several pages, with annexes and a signature. */
const complaint = () => {
  const request = VARIANTS.get('complaint');
  if (!request) throw new Error('No complaint among the letters');
  return composeLetter(request);
};

const dossier = () => {
  const request = requestOf('2026-09-01', STORY);
  const { status } = viewOf(request);
  return (
    <>
      <PrintBar onPrint={nothing} backHref="#request" />
      <Dossier
        dossier={composeDossier({
          controller: request.asked.controller,
          matter: matterOf(request, status),
          reckoning: status.deadline.because.map(reasonInDutch),
          notes: [],
          papers: new Map([
            ['request', { text: 'Geachte heer, geachte mevrouw\n\nIk vraag …', remark: null }],
          ]),
          policy: {
            url: READING.url,
            readOn: TODAY,
            fingerprint: 'ab'.repeat(32),
            text: 'Wie zijn wij? …',
            remark: null,
          },
          today: TODAY,
        })}
      />
    </>
  );
};

const day = (text: string) => Temporal.PlainDate.from(text);
const cameIn = (on: string) => ({ on, textHash: null });
const PLAN = {
  newRequests: 3,
  extendedRequests: 1,
  sameRequests: 2,
  removedRequests: 4,
  newEvents: 9,
  differingEvents: 0,
  profile: 'kept' as const,
  drafts: 1,
};

/** On a new laptop, where nothing was. */
const RESTORED = {
  ...PLAN,
  newRequests: 3,
  extendedRequests: 0,
  sameRequests: 0,
  removedRequests: 0,
  differingEvents: 0,
  profile: 'taken' as const,
};

const SCREENS: readonly Omit<GalleryState, 'frame'>[] = [
  {
    name: 'page/welcome',
    render: () => frame(null, <Welcome shortcut="Alt+Shift+R" dataHref="#data" overviewHref="#list" />),
  },
  { name: 'page/overview', render: () => frame('overview', <Overview all={RANKED} />) },
  { name: 'page/overview-empty', render: () => frame('overview', <Overview all={[]} />) },
  {
    name: 'page/overview-none-found',
    render: () => frame('overview', <Overview all={RANKED} start={{ ...NO_FILTER, text: 'zeppelin' }} />),
  },
  { name: 'page/request-waiting', render: () => requestPage(requestOf('2026-11-02')) },
  { name: 'page/request-soon', render: () => requestPage(requestOf('2026-10-26')) },
  { name: 'page/request-overdue', render: () => requestPage(requestOf('2026-10-05')) },
  {
    name: 'page/request-handed-over',
    render: () => requestPage(requestOf('2026-10-05', [ownLetter('reminder', '2026-11-20', 'unsure')])),
  },
  {
    name: 'page/request-reminded',
    render: () => requestPage(requestOf('2026-10-05', [ownLetter('reminder', '2026-11-20')])),
  },
  {
    name: 'page/request-marketing-goes-on',
    render: () =>
      requestPage(
        requestOf('2026-11-22', [{ kind: 'marketingContinued', ...cameIn('2026-11-22') }], {
          right: 'directMarketing',
        }),
      ),
  },
  {
    name: 'page/request-with-authority',
    render: () => requestPage(requestOf('2026-09-01', [ownLetter('mediation', '2026-11-10')])),
  },
  ...(['GBA', 'AP', 'policeBody', 'intelligenceBody', 'other'] as const).map((authority) => ({
    name: `page/paper-guide-${authority}`,
    render: () =>
      frame(
        null,
        <PaperGuide authority={authority} href="https://voorbeeld.example/" dossierHref="#dossier" />,
      ),
  })),
  { name: 'page/request-incomplete', render: () => requestPage(incomplete()) },
  {
    name: 'page/request-controller',
    render: () => requestPage(incomplete(), TODAY, 0, { controllerForm: <CardByHand open={['street']} /> }),
  },
  { name: 'page/gone', render: () => gonePage({ kind: 'askDay' }) },
  { name: 'page/gone-failed', render: () => gonePage({ kind: 'failed', why: 'full' }) },
  { name: 'page/request-story', render: () => requestPage(requestOf('2026-09-01', STORY), TODAY, 1) },
  {
    name: 'page/request-extended',
    render: () => requestPage(requestOf('2026-09-01', STORY.slice(0, 5)), day('2026-10-20')),
  },
  {
    name: 'page/request-paused',
    render: () =>
      requestPage(
        requestOf('2026-11-02', [
          {
            kind: 'questionAsked',
            ...cameIn('2026-11-06'),
            about: 'identity',
            demands: ['accountLogin'],
            askedPromptly: true,
          },
        ]),
      ),
  },
  {
    name: 'page/request-id-copy',
    render: () =>
      requestPage(
        requestOf('2026-11-02', [
          {
            kind: 'questionAsked',
            ...cameIn('2026-11-06'),
            about: 'identity',
            demands: ['idCopy', 'nationalNumber'],
            askedPromptly: true,
          },
        ]),
      ),
  },
  {
    name: 'page/request-draft',
    render: () => requestPage(requestOf('2026-11-20', [], { sending: 'unsure' })),
  },
  {
    name: 'page/request-refused',
    render: () =>
      requestPage(requestOf('2026-11-02', [{ kind: 'refused', ...cameIn('2026-11-10'), ground: 'none' }])),
  },
  {
    name: 'page/step-two-courts',
    render: () => frame(null, <TwoCourts />),
  },
  {
    name: 'page/request-answered',
    render: () => requestPage(requestOf('2026-09-01', [{ kind: 'answered', ...cameIn('2026-09-20') }])),
  },
  {
    name: 'page/request-closed',
    render: () =>
      requestPage(requestOf('2026-08-01', [{ kind: 'closed', on: '2026-09-01', outcome: 'satisfied' }])),
  },
  {
    name: 'page/request-marketing',
    render: () => requestPage(requestOf('2026-11-02', [], { right: 'directMarketing' })),
  },
  {
    name: 'page/request-check-in',
    render: () => requestPage(requestOf('2026-11-02', [], { right: 'withdrawConsent' })),
  },
  { name: 'page/request-hostile', render: () => requestPage(requestOf('2026-11-02', [], { hostile: true })) },
  {
    name: 'page/enter-day',
    render: () =>
      frame(
        null,
        <EnterDay
          what="delivered"
          today={TODAY}
          contradictions={[{ key: 'beforeSending', on: '2026-10-01', against: '2026-10-11' }]}
          onSave={nothing}
          onCancel={nothing}
        />,
      ),
  },
  {
    name: 'page/request-reminders',
    render: () => {
      const request = requestOf('2026-11-02');
      return frame(
        null,
        <section class="panel">
          <ChangeDay day={day('2026-11-02')} today={TODAY} label="Verstuurd op" onChange={nothing} />
          <RequestReminders
            request={request}
            status={viewOf(request).status}
            usual={DEFAULT_MOMENTS}
            onSave={nothing}
            onCancel={nothing}
          />
        </section>,
      );
    },
  },
  {
    name: 'page/compose-post',
    render: () =>
      frame(
        null,
        <Compose
          right="access"
          channel="post"
          ways={{ bar: { ...BAR, way: { kind: 'post' } }, onPrint: nothing }}
        />,
      ),
  },
  {
    name: 'page/compose-form',
    render: () =>
      frame(
        null,
        <Compose
          right="access"
          channel="webForm"
          channels={['webForm', 'post']}
          ways={{
            bar: { ...BAR, way: { kind: 'webForm', url: 'https://voorbeeld.example/avg', length: 4681 } },
            onPrint: nothing,
            forForm: {
              limit: 2000,
              onLimit: nothing,
              text: asFormText(letterOf('access').letter, 2000),
              onShorten: nothing,
              onReset: nothing,
            },
          }}
        />,
      ),
  },
  { name: 'page/data-too-large', render: () => data({ isTooLarge: true }) },
  {
    name: 'page/question-notice',
    render: () => frame(null, <AskNotify />),
  },
  { name: 'page/record', render: () => record({}) },
  { name: 'page/record-marketing', render: () => record({ right: 'directMarketing' }) },
  {
    name: 'page/record-partly',
    render: () =>
      record({
        kind: 'partlyAnswered',
        contradictions: [{ key: 'beforeSending', on: '2026-10-01', against: '2026-10-11' }],
      }),
  },
  { name: 'page/record-refused', render: () => record({ kind: 'refused' }) },
  { name: 'page/record-identity', render: () => record({ kind: 'identityAsked' }) },
  { name: 'page/record-extension', render: () => record({ kind: 'extensionAnnounced' }) },
  { name: 'page/compose', render: () => frame(null, <Compose right="access" />) },
  {
    name: 'page/compose-objection',
    render: () => frame(null, <Compose right="objection" unrelated={['portability']} />),
  },
  { name: 'page/compose-rectification', render: () => frame(null, <Compose right="rectification" />) },
  { name: 'page/compose-marketing', render: () => frame(null, <Compose right="directMarketing" />) },
  { name: 'page/profile', render: () => profile(SENDER) },
  { name: 'page/profile-empty', render: () => profile(null) },
  { name: 'page/data', render: () => data({}) },
  {
    name: 'page/data-drafts',
    render: () =>
      data({
        drafts: [
          { host: 'korst.example', right: 'access' },
          { host: '', right: 'objection' },
        ],
      }),
  },
  {
    name: 'page/data-plan',
    render: () => data({ importState: { kind: 'planned', mode: 'replace', told: PLAN } }),
  },
  {
    name: 'page/data-restored',
    render: () => data({ importState: { kind: 'done', told: RESTORED, first: RANKED[0] ?? null } }),
  },
  {
    name: 'page/data-saved',
    render: () => data({ savedFile: { kind: 'backup', name: 'rechtenbrief-2026-11-22.json' } }),
  },
  {
    name: 'page/data-refused',
    render: () => data({ importState: { kind: 'refused', why: 'truncated', where: 'event:r1:e2' } }),
  },
  {
    name: 'page/data-unreadable',
    render: () =>
      data({
        isNewer: true,
        unreadable: [{ key: 'event:r1:e9', why: 'fact.kind: invalid', raw: '{"fact":"<b>?"}' }],
      }),
  },
  {
    name: 'page/confirm',
    render: () => frame('overview', <ConfirmDelete />),
  },
  {
    name: 'page/undo',
    render: () =>
      frame(
        'overview',
        <>
          <Deleted />
          <Overview all={RANKED} />
        </>,
      ),
  },
  {
    name: 'page/trouble',
    render: () => (
      <>
        <Trouble isAlone={false} onReload={nothing} onClose={nothing} />
        {frame('overview', <Overview all={RANKED} />)}
      </>
    ),
  },
  { name: 'page/trouble-alone', render: () => <Trouble isAlone onReload={nothing} onClose={nothing} /> },
];

export const PAGE_STATES: readonly GalleryState[] = [
  ...SCREENS.map((state) => ({ ...state, frame: 'page' as const })),
  {
    name: 'paper/letter',
    frame: 'paper',
    render: () => <PrintLetter composed={letterOf('access', { channel: 'registeredPost' })} />,
  },
  {
    name: 'paper/letter-hostile',
    frame: 'paper',
    render: () => <PrintLetter composed={hostileLetter('post')} />,
  },
  { name: 'paper/complaint', frame: 'paper', render: () => <PrintLetter composed={complaint()} /> },
  { name: 'paper/dossier', frame: 'paper', render: dossier },
];
