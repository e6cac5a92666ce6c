import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '@/assets/dictionaries/nl';
import { FoldedCompanions } from '@/components/companions';
import type { EditedCard } from '@/components/edited-card';
import { useWords } from '@/components/language';
import { LetterView } from '@/components/letter-view';
import { PopupFrame, ScreenTitle } from '@/components/popup-frame';
import { ReadingBusy } from '@/components/reading-busy';
import { type CardOrigin, ReadingCard } from '@/components/reading-card';
import {
  ForbiddenPage,
  NothingFound,
  OneMoreClick,
  PdfPage,
  ReadingFailed,
} from '@/components/reading-states';
import { RightPicker } from '@/components/right-picker';
import { RightQuestions } from '@/components/right-questions';
import { SendBar, type SendBarProps } from '@/components/send-bar';
import { SenderForm } from '@/components/sender-form';
import { SentConfirmation } from '@/components/sent-confirmation';
import { WrittenBefore } from '@/components/written-before';
import type { CardValues } from '@/utils/detection/controller-of';
import type { PageReading } from '@/utils/detection/page-reading';
import { deadlineOf } from '@/utils/law/deadline';
import { receivedOn } from '@/utils/law/receipt';
import type { Right } from '@/utils/law/rights';
import { companionsFor } from '@/utils/letters/companions';
import { composeLetter } from '@/utils/letters/compose';
import { questionsFor } from '@/utils/letters/questions';
import { BAR } from './sample-bar';
import { hostileLetter, letterOf, letterRequest, SENDER, TODAY } from './sample-letter';
import { DOUBTFUL, EMPTY, HOSTILE, POLICE, READING, SEVERAL } from './sample-site';
import { type GalleryState, nothing } from './state';

function Frame(props: Partial<Parameters<typeof PopupFrame>[0]>) {
  return (
    <PopupFrame
      site="itvoorondernemers.be"
      overdueCount={0}
      onOverview={nothing}
      onSettings={nothing}
      {...props}
    >
      {props.children}
    </PopupFrame>
  );
}

function Card({ reading, origin }: { reading: PageReading | null; origin: CardOrigin }) {
  const [edits, setEdits] = useState<CardValues>({});
  const [chosen, setChosen] = useState(0);
  const card: EditedCard = { reading, chosen, edits };
  return (
    <ReadingCard
      card={card}
      origin={origin}
      onChoose={setChosen}
      onEdit={(key, value) => {
        const { [key]: _, ...others } = edits;
        setEdits(value === null ? others : { ...edits, [key]: value });
      }}
    />
  );
}

function Site({ reading, origin = { kind: 'thisPage' } }: { reading: PageReading; origin?: CardOrigin }) {
  return (
    <Frame>
      <Card reading={reading} origin={origin} />
      <RightPicker onPick={nothing} />
    </Frame>
  );
}

const POPUP_BAR: SendBarProps = { ...BAR, onBigger: nothing };

function Letter(props: Partial<SendBarProps> & { composed?: ReturnType<typeof letterOf> }) {
  const words = useWords();
  return (
    <Frame onBack={nothing} footer={<SendBar {...POPUP_BAR} {...props} />}>
      <ScreenTitle>{words.rights.access.want}</ScreenTitle>
      <LetterView composed={props.composed ?? letterOf('access')} checkedOn={TODAY} />
    </Frame>
  );
}

/** "Stop reclame" with what goes along: named and chosen above the letter. */
function WithCompanions() {
  const words = useWords();
  const [chosen, setChosen] = useState<Right[]>(['erasure', 'access']);
  const request = letterRequest('directMarketing', { companions: chosen });
  return (
    <Frame onBack={nothing} footer={<SendBar {...POPUP_BAR} />}>
      <ScreenTitle>{words.rights.directMarketing.want}</ScreenTitle>
      <FoldedCompanions
        companions={companionsFor(request)}
        chosenCompanions={chosen}
        onCompanions={setChosen}
        askedBefore={['access']}
        right="directMarketing"
      />
      <LetterView composed={composeLetter(request)} checkedOn={TODAY} />
    </Frame>
  );
}

/** With the button of these words pressed. */
function Pressed({ words: of, children }: { words: (words: Words) => string; children: ComponentChildren }) {
  const words = useWords();
  useEffect(() => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent === of(words));
    found?.click();
  }, []);
  return <>{children}</>;
}

const deadline = (right: Right, day: string) =>
  deadlineOf({ right, receipt: receivedOn(Temporal.PlainDate.from(day)), calendar: 'BE' });

const link = (url: string, isPdf = false) => ({
  url,
  text: 'Privacy',
  how: 'footer',
  sameOrigin: false,
  isPdf,
});
const TRIED = [
  { url: 'https://www.itvoorondernemers.be/privacy', outcome: 'status' as const },
  { url: 'https://www.itvoorondernemers.be/privacybeleid', outcome: 'redirected' as const },
];

export const POPUP_STATES: readonly GalleryState[] = [
  {
    name: 'popup/reading',
    render: () => (
      <Frame>
        <ReadingBusy />
      </Frame>
    ),
  },
  { name: 'popup/found', render: () => <Site reading={READING} /> },
  {
    name: 'popup/found-elsewhere',
    render: () => <Site reading={READING} origin={{ kind: 'link', policyUrl: READING.url }} />,
  },
  { name: 'popup/found-doubtful', render: () => <Site reading={DOUBTFUL} /> },
  { name: 'popup/found-police', render: () => <Site reading={POLICE} /> },
  { name: 'popup/found-several', render: () => <Site reading={SEVERAL} /> },
  { name: 'popup/found-hostile', render: () => <Site reading={HOSTILE} /> },
  {
    name: 'popup/nothing-found',
    render: () => (
      <Frame>
        <NothingFound attempts={TRIED} onPaste={nothing} />
        <Card reading={EMPTY} origin={{ kind: 'byHand' }} />
        <RightPicker onPick={nothing} />
      </Frame>
    ),
  },
  {
    name: 'popup/written-before',
    render: () => (
      <Frame overdueCount={2}>
        <WrittenBefore
          today={TODAY}
          onOpen={nothing}
          onSent={nothing}
          onNotYet={nothing}
          onCopyText={async () => true}
          requests={[
            {
              requestId: '1',
              right: 'access',
              companions: [],
              sentOn: Temporal.PlainDate.from('2026-09-03'),
              situation: 'overdue',
              dueOn: Temporal.PlainDate.from('2026-10-05'),
              reminder: null,
              state: 'overdue',
            },
            {
              requestId: '3',
              right: 'directMarketing',
              companions: ['erasure', 'access'],
              sentOn: Temporal.PlainDate.from('2026-09-03'),
              situation: 'reminded',
              dueOn: Temporal.PlainDate.from('2026-10-05'),
              reminder: {
                sentOn: Temporal.PlainDate.from('2026-11-12'),
                lastTermOn: Temporal.PlainDate.from('2026-11-26'),
              },
              state: 'waiting',
            },
            {
              requestId: '2',
              right: 'erasure',
              companions: [],
              sentOn: Temporal.PlainDate.from('2026-11-20'),
              situation: 'awaitingDispatch',
              dueOn: null,
              reminder: null,
              mail: {
                to: 'info@itvoorondernemers.be',
                subject: 'Verzoek om wissing (artikel 17 AVG) – ref. RB-7K3Q',
                text: 'Geachte heer, geachte mevrouw',
              },
              state: 'draft',
            },
          ]}
        />
        <Card reading={READING} origin={{ kind: 'thisPage' }} />
        <RightPicker onPick={nothing} askedBefore={['access']} />
      </Frame>
    ),
  },
  {
    name: 'popup/one-more-click',
    render: () => (
      <Frame>
        <OneMoreClick
          link={link('https://legal.moffel.example/privacy/nl')}
          why="otherOrigin"
          attempts={[]}
          onOpen={nothing}
          onPaste={nothing}
          onByHand={nothing}
        />
      </Frame>
    ),
  },
  {
    name: 'popup/link-is-pdf',
    render: () => (
      <Frame>
        <OneMoreClick
          link={link('https://www.itvoorondernemers.be/docs/privacyverklaring-2026-definitief.pdf', true)}
          why="pdf"
          attempts={TRIED}
          onOpen={nothing}
          onPaste={nothing}
          onByHand={nothing}
        />
      </Frame>
    ),
  },
  {
    name: 'popup/pdf-page',
    render: () => (
      <Frame>
        <PdfPage onPaste={nothing} onByHand={nothing} />
      </Frame>
    ),
  },
  {
    name: 'popup/forbidden',
    render: () => (
      <Frame site={null}>
        <ForbiddenPage onPaste={nothing} onByHand={nothing} />
      </Frame>
    ),
  },
  {
    name: 'popup/failed',
    render: () => (
      <Frame>
        <ReadingFailed why="tooLong" onRetry={nothing} onPaste={nothing} onByHand={nothing} />
      </Frame>
    ),
  },
  {
    name: 'popup/failed-click-again',
    render: () => (
      <Frame>
        <ReadingFailed why="clickAgain" onRetry={nothing} onPaste={nothing} onByHand={nothing} />
      </Frame>
    ),
  },
  {
    name: 'popup/sender',
    render: () => (
      <Frame onBack={nothing}>
        <SenderForm sender={null} onSave={nothing} />
      </Frame>
    ),
  },
  {
    name: 'popup/sender-kept',
    render: () => (
      <Frame onBack={nothing}>
        <SenderForm sender={SENDER} onSave={nothing} addressNeeded looksLikeNationalNumber={() => true} />
      </Frame>
    ),
  },
  {
    name: 'popup/questions',
    render: () => (
      <Frame onBack={nothing} footer={<SendBar {...POPUP_BAR} missing={['welk gebruik je bezwaar maakt']} />}>
        <RightQuestions
          questions={questionsFor(letterRequest('objection', { policy: null }))}
          answers={{ 'objection.situation': '85.07.30-033.28' }}
          onAnswer={nothing}
          showMissing
          warningFor={(text) =>
            text ? 'Dit lijkt op een rijksregisternummer of BSN. Het is zelden nodig.' : null
          }
        />
        <LetterView composed={letterOf('objection', { policy: null })} />
      </Frame>
    ),
  },
  { name: 'popup/saving', render: () => <Letter phase={{ kind: 'saving' }} /> },
  { name: 'popup/copy-failed', render: () => <Letter copied="failed" /> },
  { name: 'popup/letter', render: () => <Letter /> },
  {
    name: 'popup/letter-blanks',
    render: () => <Letter composed={letterOf('access', { sender: null })} missing={['je naam']} />,
  },
  {
    name: 'popup/letter-no-address',
    render: () => (
      <Letter
        way={{ kind: 'post' }}
        missing={['je postadres', 'het adres van het bedrijf', 'Om welke gegevens gaat het?']}
        lacksWhereTo="other"
        onCopyForForm={nothing}
        onMissing={nothing}
      />
    ),
  },
  {
    name: 'popup/letter-webmail',
    render: () => (
      <Pressed words={(words) => words.send.webmail}>
        <Letter />
      </Pressed>
    ),
  },
  { name: 'popup/letter-companions', render: () => <WithCompanions /> },
  {
    name: 'popup/letter-own',
    render: () => <Letter phase={{ kind: 'askDay' }} missing={['je naam']} />,
  },
  { name: 'popup/letter-sent', render: () => <Letter phase={{ kind: 'handedOver' }} copied="yes" /> },
  { name: 'popup/letter-which-day', render: () => <Letter phase={{ kind: 'askDay' }} /> },
  { name: 'popup/letter-full', render: () => <Letter phase={{ kind: 'failed', why: 'full' }} /> },
  {
    name: 'popup/letter-changed-elsewhere',
    render: () => <Letter phase={{ kind: 'changedElsewhere', requestId: 'een' }} />,
  },
  {
    name: 'popup/letter-post',
    render: () => (
      <Letter way={{ kind: 'post' }} composed={letterOf('access', { channel: 'registeredPost' })} />
    ),
  },
  { name: 'popup/letter-hostile', render: () => <Letter composed={hostileLetter('post')} /> },
  {
    name: 'popup/sent',
    render: () => (
      <Frame onBack={nothing}>
        <SentConfirmation
          deadline={deadline('access', '2026-11-20')}
          today={TODAY}
          onFollow={nothing}
          onAnother={nothing}
        />
      </Frame>
    ),
  },
  {
    name: 'popup/sent-late',
    render: () => (
      <Frame onBack={nothing}>
        <SentConfirmation
          deadline={deadline('access', '2026-10-11')}
          today={TODAY}
          onFollow={nothing}
          onAnother={nothing}
        />
      </Frame>
    ),
  },
  {
    name: 'popup/sent-marketing',
    render: () => (
      <Frame onBack={nothing}>
        <SentConfirmation
          deadline={deadline('directMarketing', '2026-11-22')}
          today={TODAY}
          onFollow={nothing}
          onAnother={nothing}
        />
      </Frame>
    ),
  },
  {
    name: 'popup/sent-check-in',
    render: () => (
      <Frame onBack={nothing}>
        <SentConfirmation
          deadline={deadline('withdrawConsent', '2026-11-22')}
          today={TODAY}
          onFollow={nothing}
          onAnother={nothing}
        />
      </Frame>
    ),
  },
].map((state) => ({ ...state, frame: 'popup' as const }));
