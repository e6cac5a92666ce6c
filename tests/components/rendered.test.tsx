// @vitest-environment happy-dom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { nlQuestions } from '@/assets/dictionaries/nl-questions';
import { AskSent, type AskSentProps, type OwnLetter } from '@/components/ask-sent';
import { FoldedCompanions } from '@/components/companions';
import { LanguageProvider } from '@/components/language';
import { LetterView } from '@/components/letter-view';
import { OverviewList } from '@/components/overview-list';
import { ReadingCard } from '@/components/reading-card';
import { RecordAnswer, type RecordAnswerProps } from '@/components/record-answer';
import { RequestReminders } from '@/components/request-reminders';
import { RightPicker } from '@/components/right-picker';
import { RightQuestions } from '@/components/right-questions';
import { SendBar, type SendBarProps } from '@/components/send-bar';
import { SenderForm } from '@/components/sender-form';
import { StepCard } from '@/components/step-card';
import { WrittenBefore } from '@/components/written-before';
import { withOverride } from '@/entrypoints/sending/typed-in';
import { countryInAddress } from '@/utils/detection/places/country-in-address';
import { AP, COC, COMITE_I } from '@/utils/law/authorities';
import type { Right } from '@/utils/law/rights';
import { askedInFull } from '@/utils/letters/asked-in-full';
import { companionsFor } from '@/utils/letters/companions';
import { questionsFor } from '@/utils/letters/questions';
import { NO_FILTER, type Ranked } from '@/utils/requests/urgency';
import { BAR } from '../gallery/sample-bar';
import { letterOf, letterRequest, SENDER, TODAY } from '../gallery/sample-letter';
import { RANKED, requestOf, viewOf } from '../gallery/sample-requests';
import { cardOf, field, finding, READING, readingOf } from '../gallery/sample-site';

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

function show(content: ComponentChildren): HTMLElement {
  act(() =>
    render(
      <LanguageProvider language="nl" words={nl} pageWords={nlPage} questionWords={nlQuestions}>
        {content}
      </LanguageProvider>,
      document.body,
    ),
  );
  return document.body;
}

const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('button, a.button, summary')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name),
  );
  if (!found) throw new Error(`No button "${name}"`);
  return found;
};
const click = (element: HTMLElement) => act(() => element.click());
const type = (element: Element | null, value: string) =>
  act(() => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      throw new Error('No field');
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
const nothing = () => {};

const recording = (props: Partial<RecordAnswerProps>) =>
  show(
    <RecordAnswer
      right="access"
      companions={[]}
      items={[]}
      sentOn="2026-10-11"
      today={TODAY}
      onSave={nothing}
      onCancel={nothing}
      {...props}
    />,
  );
const listOf = (all: readonly Ranked[]) =>
  show(
    <OverviewList
      all={all}
      shown={all}
      filter={NO_FILTER}
      onFilter={nothing}
      today={TODAY}
      hrefOf={(id) => `#${id}`}
      dataHref="#data"
      writeHref={(right) => `#/compose/${right}/`}
    />,
  );

const HTML = '<img src=x onerror=alert(1)>$&{name}';

describe('words of a page', () => {
  test('stand in the card and its sources as text, never as markup', () => {
    const source = {
      quote: HTML,
      heading: HTML,
      place: 'body' as const,
      url: 'https://voorbeeld.be/privacy',
    };
    const reading = readingOf([cardOf({ name: field(finding(HTML, 'check', { source })) })]);
    const body = show(
      <ReadingCard
        card={{ reading, chosen: 0, edits: {} }}
        origin={{ kind: 'thisPage' }}
        onEdit={nothing}
        onChoose={nothing}
      />,
    );
    click(button('Naam'));
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('blockquote')?.textContent).toBe(HTML);
    expect(body.textContent).toContain(HTML);
  });

  test('stand in the letter as text', () => {
    const policy = { ...READING.policy, recipients: [{ value: HTML, quote: HTML }] };
    const composed = letterOf('access', {
      policy: { url: READING.url, readOn: TODAY, policy },
      sender: { ...SENDER, knownAs: HTML },
    });
    const body = show(<LetterView composed={composed} />);
    expect(body.querySelector('img')).toBeNull();
    expect(body.textContent).toContain(HTML);
  });
});

test('a row of the card opens on one click, shows its source and takes an edit and its taking back', () => {
  const onEdit = vi.fn();
  const card = { reading: READING, chosen: 0, edits: { email: 'x@y.be' } };
  const body = show(
    <ReadingCard card={card} origin={{ kind: 'thisPage' }} onEdit={onEdit} onChoose={nothing} />,
  );
  const row = button('x@y.be');
  expect(row.getAttribute('aria-expanded')).toBe('false');
  click(row);
  expect(row.getAttribute('aria-expanded')).toBe('true');
  type(body.querySelector('input[type="email"]'), 'z@y.be');
  expect(onEdit).toHaveBeenLastCalledWith('email', 'z@y.be');
  click(button('Terug naar wat de pagina zegt'));
  expect(onEdit).toHaveBeenLastCalledWith('email', null);
});

test('of a Belgian police or intelligence service it is said before any letter that the AVG seldom governs it', () => {
  const notice = (name: string, country = 'BE') => {
    const named = cardOf({ name: field(finding(name)), country: field(finding(country)) });
    const card = { reading: readingOf([named]), chosen: 0, edits: {} };
    return show(<ReadingCard card={card} origin={{ kind: 'thisPage' }} onEdit={nothing} onChoose={nothing} />)
      .textContent;
  };
  expect(notice('Politiezone Waterkant')).toContain(nl.specialBody.police);
  expect(notice('Veiligheid van de Staat')).toContain(nl.specialBody.intelligence);
  expect(notice('Vrienden van de politie')).not.toContain('politiedienst');
  expect(notice('Politiezone Waterkant', 'NL')).not.toContain('politiedienst');
  expect(notice('Nationale Politie', 'NL')).toContain(nl.specialBody.dutchPolice);
  expect(nl.specialBody.police).toContain(COC.shortName);
  expect(nl.specialBody.intelligence).toContain(COMITE_I.name);
  expect(nl.specialBody.dutchPolice).toContain(AP.name);
});

test('that a value was read elsewhere is said only where it is not the page that the card names', () => {
  const elsewhere = (url: string) => {
    const source = { quote: 'De Korenaar', heading: null, place: 'body' as const, url };
    const name = field(finding('De Korenaar', 'probable', { source, doubts: ['fetchedPage'] }));
    const card = { reading: readingOf([cardOf({ name })]), chosen: 0, edits: {} };
    return show(<ReadingCard card={card} origin={{ kind: 'thisPage' }} onEdit={nothing} onChoose={nothing} />)
      .textContent;
  };
  expect(elsewhere(readingOf([]).url)).not.toContain(nl.doubts.fetchedPage);
  expect(elsewhere('https://voorbeeld.be/contact')).toContain(nl.doubts.fetchedPage);
});

test('a letter that waits for a word is asked about first, from the day on which it was made ready', () => {
  const onSent = vi.fn();
  const sentOn = TODAY.subtract({ days: 2 });
  const asked = { right: 'access', companions: [], situation: 'waiting' } as const;
  const one = { ...asked, requestId: 'r1', sentOn, dueOn: null, reminder: null };
  const body = show(
    <WrittenBefore
      requests={[
        { ...one, state: 'waiting' },
        { ...one, requestId: 'r2', state: 'draft' },
      ]}
      today={TODAY}
      onOpen={nothing}
      onSent={onSent}
      onNotYet={nothing}
      onCopyText={async () => true}
    />,
  );
  expect([...body.querySelectorAll('.notice__title')].map((title) => title.textContent)).toEqual([
    nl.send.askSent,
    nl.before.title,
  ]);
  act(() => body.querySelector('form')?.requestSubmit());
  expect(onSent.mock.calls.map(([id, on]) => [id, String(on)])).toEqual([['r2', String(sentOn)]]);
});

test.each([
  ['NL', 'BE', true],
  ['BE', 'NL', false],
])(
  'six weeks to a Dutch court, controller in %s, home in %s: offered %s',
  (controllerCountry, residence, is) => {
    const sample = requestOf('2026-11-02');
    const request = { ...sample, asked: { ...sample.asked, controllerCountry, residence } };
    show(
      <RequestReminders
        request={request}
        status={viewOf(request).status}
        usual={[]}
        onSave={nothing}
        onCancel={nothing}
      />,
    );
    expect(document.body.textContent?.includes(nlPage.profile.moments.courtTerm)).toBe(is);
  },
);

test('reminders of one request keep what is not offered for it', () => {
  const onSave = vi.fn();
  const request = requestOf('2026-11-02');
  show(
    <RequestReminders
      request={request}
      status={viewOf(request).status}
      usual={['overdue', 'courtTerm']}
      onSave={onSave}
      onCancel={nothing}
    />,
  );
  expect(document.body.textContent).not.toContain(nlPage.profile.moments.courtTerm);
  act(() => document.querySelectorAll<HTMLInputElement>('input')[2]?.click());
  act(() => document.querySelector('form')?.requestSubmit());
  expect(onSave).toHaveBeenCalledWith(['lastDay', 'overdue', 'courtTerm']);
});

test('a blank in the letter is set apart, also within a sentence', () => {
  const body = show(<LetterView composed={letterOf('access', { sender: null })} />);
  expect([...body.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('[je naam]');
});

test('a paragraph can be changed, and Escape changes nothing', () => {
  const onChange = vi.fn();
  const composed = letterOf('access');
  const body = show(<LetterView composed={composed} onChange={onChange} />);
  const first = composed.letter.paragraphs[0];
  const open = () => click(body.querySelectorAll<HTMLElement>('.letter__tools button')[1] as HTMLElement);
  open();
  act(() => {
    body
      .querySelector('textarea')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(onChange).not.toHaveBeenCalled();
  open();
  type(body.querySelector('textarea'), 'Mijn eigen woorden $&');
  click(button('Bewaren'));
  expect(onChange).toHaveBeenCalledWith(first?.id, 'Mijn eigen woorden $&');
});

describe('a paragraph that is still open', () => {
  const OWN = 'Mijn eigen woorden';
  /** The letter with its first paragraph open, drawn anew after each change as on its page. */
  function openFirst(initial: Readonly<Record<string, string>> = {}) {
    const id = letterOf('access').letter.paragraphs[0]?.id ?? '';
    const seen: { overrides: Readonly<Record<string, string>> } = { overrides: initial };
    const draw = () =>
      show(
        <LetterView
          composed={letterOf('access', { overrides: seen.overrides })}
          onChange={(changed, text) => {
            seen.overrides = withOverride(changed, text)({ overrides: { ...seen.overrides } }).overrides;
            draw();
          }}
        />,
      );
    const body = draw();
    const first = letterOf('access', { overrides: initial }).letter.paragraphs[0];
    click(button(`${nl.letter.editParagraph}: ${first?.text.slice(0, 20)}`));
    const field = () => body.querySelector('textarea');
    return { id, seen, field, text: field()?.value ?? '' };
  }
  const pressEscape = (field: Element | null) =>
    act(() => {
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });

  test('is in the letter as it is typed, for whatever sends it', () => {
    const { id, seen, field } = openFirst();
    type(field(), OWN);
    expect(seen.overrides).toEqual({ [id]: OWN });
    expect(field()?.value).toBe(OWN);
    type(field(), '');
    expect(seen.overrides).toEqual({ [id]: '' });
    expect(field()?.value).toBe('');
  });

  test('bears no mark once it reads as it did', () => {
    const { seen, field, text } = openFirst();
    type(field(), OWN);
    type(field(), text);
    expect(seen.overrides).toEqual({});
    expect(field()?.value).toBe(text);
  });

  test('is as it was after Escape', () => {
    const { seen, field } = openFirst();
    type(field(), OWN);
    pressEscape(field());
    expect(seen.overrides).toEqual({});
    expect(field()).toBeNull();
  });

  test('keeps the own words of before after Annuleren, and is put back to the first text from there', () => {
    const { id } = openFirst();
    render(null, document.body);
    const { seen, field } = openFirst({ [id]: 'Woorden van gisteren' });
    type(field(), OWN);
    expect(seen.overrides).toEqual({ [id]: OWN });
    click(button(nl.shared.cancel));
    expect(seen.overrides).toEqual({ [id]: 'Woorden van gisteren' });
    click(button(nl.letter.reset));
    expect(seen.overrides).toEqual({});
  });
});

describe('sending', () => {
  const bar: SendBarProps = {
    ...BAR,
    way: { kind: 'email', href: 'mailto:info@voorbeeld.be', address: 'info@voorbeeld.be', bodyInLink: true },
  };

  test('leads to the request of which another window noted more', () => {
    const onOpenRequest = vi.fn();
    const phase = { kind: 'changedElsewhere', requestId: 'een' } as const;
    show(<SendBar {...bar} phase={phase} onOpenRequest={onOpenRequest} />);
    click(button(nl.before.open));
    expect(onOpenRequest).toHaveBeenCalledWith('een');
  });

  test('is an anchor when all is there', () => {
    const body = show(<SendBar {...bar} />);
    expect(body.querySelector('a')?.getAttribute('href')).toBe('mailto:info@voorbeeld.be');
  });

  test('the day on which it went can be another than today, but not one to come', () => {
    const onSent = vi.fn();
    const body = show(<SendBar {...bar} phase={{ kind: 'askDay' }} onSent={onSent} />);
    const day = body.querySelector('input[type="date"]');
    type(day, TODAY.add({ days: 1 }).toString());
    act(() => body.querySelector('form')?.requestSubmit());
    expect(onSent).not.toHaveBeenCalled();
    type(day, '2026-03-03');
    const ours = [...body.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.startsWith(nl.send.letters.ours.label),
    );
    act(() => ours?.querySelector('input')?.click());
    act(() => body.querySelector('form')?.requestSubmit());
    expect(onSent.mock.calls.map(([on]) => String(on))).toEqual(['2026-03-03']);
  });

  test('the letter can be copied again: its address came over it', () => {
    const onCopyAgain = vi.fn();
    show(<SendBar {...bar} phase={{ kind: 'handedOver' }} copied="yes" onCopyAgain={onCopyAgain} />);
    click(button(nl.send.copyLetter));
    expect(onCopyAgain).toHaveBeenCalledOnce();
  });

  test('by post, printing comes first where there is room for it', () => {
    const onPrint = vi.fn();
    show(<SendBar {...bar} way={{ kind: 'post' }} printing={{ label: 'Print', onPrint }} />);
    click(button('Print'));
    expect(onPrint).toHaveBeenCalled();
  });

  test('a letter to a controller asks for no signature, a paper for an authority does', () => {
    expect(show(<SendBar {...bar} way={{ kind: 'post' }} />).textContent).toMatch(/handtekening mag/);
    const paper = show(<SendBar {...bar} way={{ kind: 'post', mustBeSigned: true }} />).textContent;
    expect(paper).toMatch(/zet je handtekening/);
    expect(paper).not.toMatch(/hoeft niet/);
  });

  test('says what is missing and does nothing until it is there', () => {
    const onCopy = vi.fn();
    const body = show(<SendBar {...bar} missing={['je naam']} onCopy={onCopy} />);
    expect(body.querySelector('a')).toBeNull();
    const main = button('Open in e-mailprogramma');
    const reason = document.getElementById(main.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('Je naam');
    click(button('Kopieer'));
    expect(onCopy).not.toHaveBeenCalled();
  });

  test('the name of what is missing leads to its field', () => {
    const onMissing = vi.fn();
    show(<SendBar {...bar} missing={['je naam', 'je postadres']} onMissing={onMissing} />);
    click(button('Je postadres'));
    expect(onMissing).toHaveBeenCalledWith('je postadres');
  });

  test('without an address the letter can be copied for a form, and it says where an address is found', () => {
    const onCopy = vi.fn();
    const onCopyForForm = vi.fn();
    const printing = { label: 'Print', onPrint: nothing };
    const missing = ['het adres van het bedrijf'];
    const lacking: SendBarProps = { ...bar, way: { kind: 'post' }, printing, missing, onCopy };
    const { whereFound, forTheirForm } = nl.send;
    expect(show(<SendBar {...lacking} lacksWhereTo="BE" />).textContent).toContain(whereFound.BE);
    expect(document.body.textContent).not.toContain(forTheirForm);
    show(<SendBar {...lacking} lacksWhereTo="NL" onCopyForForm={onCopyForForm} />);
    expect(document.body.textContent).toContain(`${whereFound.NL} ${forTheirForm}`);
    click(button('Kopieer'));
    expect([onCopy.mock.calls, onCopyForForm.mock.calls]).toEqual([[], [[]]]);
  });

  test('for a form that only the user knows the letter is copied, by one button', () => {
    const onCopy = vi.fn();
    const way = { kind: 'webForm', url: null, length: 900 } as const;
    const body = show(<SendBar {...bar} way={way} onCopy={onCopy} />);
    const named = [...body.querySelectorAll('button')].map((one) => one.textContent?.trim());
    expect(named.filter((name) => name === nl.send.copy || name === nl.send.openForm)).toEqual([
      nl.send.copy,
    ]);
    click(button('Kopieer'));
    expect(onCopy).toHaveBeenCalledOnce();
  });

  test('a letter by post is opened larger to fill in the address there', () => {
    const onBigger = vi.fn();
    show(
      <SendBar
        {...bar}
        way={{ kind: 'post' }}
        missing={['je postadres']}
        lacksOnlyAddress
        onBigger={onBigger}
      />,
    );
    click(button('Open om te printen'));
    expect(onBigger).toHaveBeenCalledOnce();
  });
});

test('the sender is kept only with a name and a real address, and the field says so', () => {
  const onSave = vi.fn();
  const body = show(<SenderForm sender={null} onSave={onSave} />);
  const submit = () => act(() => body.querySelector('form')?.requestSubmit());
  submit();
  const name = body.querySelector<HTMLInputElement>('input[autocomplete="name"]');
  expect(name?.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(name?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'Vul je naam in',
  );
  type(name, ' An ');
  type(body.querySelector('input[type="email"]'), 'geen adres');
  submit();
  expect(onSave).not.toHaveBeenCalled();
  type(body.querySelector('input[type="email"]'), 'an@voorbeeld.be');
  submit();
  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'An', email: 'an@voorbeeld.be', knownAs: null }),
  );
});

test('a postcode that has not the form of its country is said so, also where the address lies folded', async () => {
  const onSave = vi.fn();
  const body = show(<SenderForm sender={SENDER} onSave={onSave} />);
  const code = body.querySelector<HTMLInputElement>('input[autocomplete="postal-code"]');
  const submit = () => act(() => body.querySelector('form')?.requestSubmit());
  type(code, '987O');
  submit();
  expect(onSave).not.toHaveBeenCalled();
  expect(body.textContent).toContain(nl.sender.postcodeWrong.BE);
  await vi.waitFor(() => expect(document.activeElement).toBe(code));
  expect(code?.closest('details')?.open).toBe(true);
  for (const good of ['9870', ' B-9870 ', '']) {
    type(code, good);
    submit();
  }
  expect(onSave).toHaveBeenCalledTimes(3);
});

test('one click picks a right; all ten are one click away', () => {
  const onPick = vi.fn();
  const body = show(<RightPicker onPick={onPick} />);
  expect(body.querySelectorAll('.picker__right')).toHaveLength(4);
  click(button('Toon alle tien'));
  expect(body.querySelectorAll('.picker__right')).toHaveLength(10);
  click(button('Stop reclame'));
  expect(onPick).toHaveBeenCalledWith('directMarketing');
});

test('what must be answered stands open, and is marked when it was skipped', () => {
  const fold = questionsFor(letterRequest('erasure', { policy: null }));
  const erasure = show(<RightQuestions questions={fold} answers={{}} onAnswer={nothing} />);
  expect(erasure.querySelectorAll('.questions > div > fieldset').length).toBeGreaterThan(0);
  const questions = questionsFor(letterRequest('objection', { policy: null }));
  const body = show(<RightQuestions questions={questions} answers={{}} onAnswer={nothing} showMissing />);
  expect(body.querySelectorAll('.questions > div > .field [aria-invalid="true"]').length).toBeGreaterThan(0);
});

test('an answer is recorded in three steps', () => {
  const onSave = vi.fn();
  recording({ onSave });
  click(button('Een half antwoord'));
  act(() => document.querySelector('form')?.requestSubmit());
  expect(onSave).not.toHaveBeenCalled();
  expect(document.body.textContent).toContain('Vink minstens één ding aan');
  act(() => document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[1]?.click());
  act(() => document.querySelector('form')?.requestSubmit());
  expect(onSave).toHaveBeenCalledWith(
    { kind: 'partlyAnswered', on: '2026-11-22', textHash: null, missing: ['copy'] },
    null,
  );
});

test('two changes before the form is drawn anew both count', () => {
  const onSave = vi.fn();
  const body = recording({ kind: 'clarificationAsked', onSave });
  act(() => {
    body.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    const day = body.querySelector<HTMLInputElement>('input[type=date]');
    if (!day) throw new Error('No day');
    day.value = '2026-11-20';
    day.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => body.querySelector('form')?.requestSubmit());
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ on: '2026-11-20', askedPromptly: true });
});

test('the tick list of a half answer says plain words first, and the article after them', () => {
  const body = recording({ kind: 'partlyAnswered' });
  const lines = [...body.querySelectorAll('.choice')].map((one) => one.textContent);
  expect(lines).toContain('waarvoor ze je gegevens gebruiken art. 15, lid 1, a AVG');
  expect(lines.filter((line) => /^\(|\([a-h]\)/.test(line ?? ''))).toEqual([]);
});

describe('one letter with several wishes', () => {
  const asked = { right: 'directMarketing', companions: ['erasure', 'access'] } as const;
  const wants = [asked.right, ...asked.companions].map((right) => nl.rights[right].want);

  test('stands in the list with each of them, and is found by each', () => {
    const one = RANKED.find(({ summary }) => summary.right === 'directMarketing');
    if (!one) throw new Error('No sample');
    const body = listOf([one]);
    const what = body.querySelector('.request-row__what')?.textContent;
    expect(what).toMatch(/^Stop reclame, ook: wissen en inzage, alleen voor reclame/);
    for (const want of wants) {
      expect([...body.querySelectorAll('option')].map((option) => option.textContent)).toContain(want);
    }
  });

  test('is named with each of them where it went to, with the day that its reminder gave', () => {
    const body = show(
      <WrittenBefore
        requests={[
          {
            ...asked,
            requestId: 'r1',
            sentOn: Temporal.PlainDate.from('2026-09-21'),
            situation: 'reminded',
            dueOn: Temporal.PlainDate.from('2026-10-21'),
            reminder: {
              sentOn: Temporal.PlainDate.from('2026-11-20'),
              lastTermOn: Temporal.PlainDate.from('2026-12-04'),
            },
            state: 'waiting',
          },
        ]}
        today={TODAY}
        onOpen={nothing}
        onSent={nothing}
        onNotYet={nothing}
        onCopyText={async () => true}
      />,
    );
    expect(body.textContent).toContain('“Stop reclame” (ook: wissen en inzage, alleen voor reclame)');
    expect(body.textContent).toContain(nl.before.reminded('20 november 2026', '4 december 2026'));
    expect(body.querySelector('.badge')?.textContent).toBe(nl.situations.reminded);
    // Neither the day that passed nor the advice to remind still says something.
    expect(body.textContent).not.toContain('21 oktober');
    expect(body.textContent).not.toContain(nl.before.remindBetter);
  });

  test('asks in full only what reaches further than its main wish', () => {
    expect(askedInFull('directMarketing', asked.companions)).toEqual(['directMarketing']);
    expect(askedInFull('access', ['erasure'])).toEqual(['access', 'erasure']);
  });

  test('says folded what goes along, and open why it was ticked', () => {
    const request = letterRequest('directMarketing', { companions: [...asked.companions] });
    const body = show(
      <FoldedCompanions
        companions={companionsFor(request)}
        chosenCompanions={asked.companions}
        onCompanions={nothing}
        askedBefore={['access']}
        right="directMarketing"
      />,
    );
    expect(body.querySelector('summary')?.textContent).toContain('wissen en inzage, alleen voor reclame');
    expect(body.textContent).toContain(nlQuestions.onlyAdvertising);
    expect(body.querySelector('details')?.open).toBe(false);
    expect(body.textContent).toContain(nlQuestions.whyTicked);
    expect(body.textContent).toContain(nl.picker.askedBefore);
  });
});

test('a refusal can only be laid to what can refuse the right that was asked, and those beside it', () => {
  const groundsFor = (right: Right, companions: readonly Right[]) => {
    const body = recording({ right, companions, kind: 'refused' });
    return [...body.querySelectorAll('option')].map(({ value }) => value);
  };
  expect(groundsFor('access', [])).not.toContain('17(3)(e)');
  expect(groundsFor('access', ['erasure'])).toContain('17(3)(e)');
  expect(groundsFor('directMarketing', [])).not.toContain('21(1)');
  expect(groundsFor('withdrawConsent', []).filter(Boolean)).toEqual(['other', 'none']);
});

test('two thousand requests draw a hundred rows, and say how many more there are', () => {
  const one = RANKED[0];
  if (!one) throw new Error('No sample');
  const all = Array.from({ length: 2000 }, (_, index) => ({
    ...one,
    summary: { ...one.summary, id: `r${index}` },
  }));
  const body = listOf(all);
  expect(body.querySelectorAll('.request-row')).toHaveLength(100);
  click(button('Toon meer'));
  expect(body.querySelectorAll('.request-row')).toHaveLength(200);
});

test('of a letter that was only made ready the list does not say that it was sent', () => {
  const waiting = RANKED.find(({ standing }) => standing.situation === 'awaitingDispatch');
  if (!waiting) throw new Error('No sample');
  const body = listOf([waiting]);
  expect(body.querySelector('.request-row__what')?.textContent).toMatch(/klaargezet 20 nov 2026$/);
});

describe('whether a letter went', () => {
  const past = TODAY.subtract({ days: 20 }).toString();
  type Told = [string, OwnLetter];
  const byMail = { channel: 'email', to: 'info@korst.example' } as const;
  const ask = (props: Partial<AskSentProps>) => {
    const told: Told[] = [];
    const body = show(
      <AskSent
        today={TODAY}
        onSent={(on, own) => told.push([on.toString(), own])}
        onNotYet={nothing}
        usual={byMail}
        {...props}
      />,
    );
    const submit = () => act(() => body.querySelector('form')?.requestSubmit());
    const choose = (label: string) => {
      const option = [...body.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
      act(() => option?.querySelector('input')?.click());
    };
    return { body, told, submit, choose };
  };

  test('today takes this very letter to be it', () => {
    const { told, submit } = ask({ letters: 'both' });
    submit();
    expect(told).toEqual([[TODAY.toString(), null]]);
  });

  test('on a day in the past asks which letter it was, and keeps nothing of ours unasked', () => {
    const { body, told, submit, choose } = ask({ letters: 'both', sentOn: past });
    submit();
    expect(told).toEqual([]);
    expect(body.textContent).toContain(nl.send.choose);
    choose(nl.send.letters.ours.label);
    submit();
    expect(told).toEqual([[past, null]]);
  });

  test('takes the text of a letter of the user’s own, or none', () => {
    const { body, told, submit, choose } = ask({ letters: 'both', sentOn: past });
    choose(nl.send.letters.own.label);
    choose(nl.send.ways.email);
    submit();
    const field = body.querySelector('textarea');
    if (!field) throw new Error('There is no room for the text.');
    act(() => {
      field.value = ' Beste bakker ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    submit();
    expect(told).toEqual([
      [past, { text: null, addressee: byMail, country: null }],
      [past, { text: ' Beste bakker ', addressee: byMail, country: null }],
    ]);
  });

  test('of a letter that is not finished only one of the user’s own can have gone', () => {
    const { body, told, submit, choose } = ask({ letters: 'own' });
    expect(body.textContent).toContain(nl.send.onlyOwn);
    expect(body.textContent).not.toContain(nl.send.which);
    choose(nl.send.ways.email);
    submit();
    expect(told).toEqual([[TODAY.toString(), { text: null, addressee: byMail, country: null }]]);
  });

  test('asks for the country where nobody knows it, and offers that of the address', () => {
    const { body, told, submit, choose } = ask({
      letters: 'gone',
      sentOn: past,
      countryIn: countryInAddress,
    });
    const chosen = () => [...body.querySelectorAll('label:has(input:checked)')].map((one) => one.textContent);
    choose(nl.send.ways.post);
    submit();
    expect(told).toEqual([]);
    const field = body.querySelector('textarea');
    if (!field) throw new Error('There is no room for the address.');
    act(() => {
      field.value = 'Brink 3, 1012 AB Amsterdam';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(chosen()).toEqual([nl.send.ways.post, nl.sender.countries.NL]);
    submit();
    choose(nl.send.countryUnknown);
    expect(chosen()).toEqual([nl.send.ways.post, nl.send.countryUnknown]);
    submit();
    choose(nl.sender.countries.other);
    submit();
    expect(told.map(([, own]) => own?.country)).toEqual(['NL', null, null]);
  });

  test('of another country asks for the code, at the first press, and moves nothing from under the finger', () => {
    const { body, told, submit, choose } = ask({
      letters: 'gone',
      sentOn: past,
      countryIn: countryInAddress,
    });
    const other = () =>
      [...body.querySelectorAll('label')]
        .find((one) => one.textContent === nl.sender.countries.other)
        ?.querySelector('input');
    choose(nl.send.ways.post);
    const pressed = other();
    pressed?.focus();
    choose(nl.sender.countries.other);
    expect([other() === pressed, document.activeElement === pressed, pressed?.checked]).toEqual([
      true,
      true,
      true,
    ]);
    const code = body.querySelector<HTMLInputElement>('input[maxlength="2"]');
    if (!code) throw new Error('There is no room for the code.');
    act(() => {
      code.value = 'lu';
      code.dispatchEvent(new Event('input', { bubbles: true }));
    });
    submit();
    expect(told.map(([, own]) => own?.country)).toEqual(['LU']);
  });

  test('presumes no day for a letter of long ago, and says that it lacks once it is tried without', () => {
    const { body, told, submit, choose } = ask({ letters: 'gone' });
    expect(body.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('');
    choose(nl.send.ways.email);
    expect(body.textContent).not.toContain(nl.send.dayWrong.missing);
    submit();
    expect(told).toEqual([]);
    expect(body.textContent).toContain(nl.send.dayWrong.missing);
  });

  test('says why the letter is to be chosen once an earlier day is told', () => {
    const { body, choose } = ask({ letters: 'both', sentOn: past });
    expect(body.textContent).toContain(nl.send.olderDay);
    choose(nl.send.letters.own.label);
    expect(body.textContent).not.toContain(nl.send.olderDay);
  });

  test('of a letter of the user’s own asks how it went, and keeps no address of another way', () => {
    const { body, told, submit, choose } = ask({ letters: 'own' });
    expect(body.textContent).toContain(nl.send.ownWay);
    // Ours would have gone by mail: that says nothing of theirs.
    expect(body.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
    submit();
    expect(told).toEqual([]);
    expect(body.textContent).toContain(nl.send.choose);
    choose(nl.send.ways.registeredPost);
    submit();
    choose(nl.send.ways.email);
    submit();
    expect(told.map(([, own]) => own?.addressee)).toEqual([{ channel: 'registeredPost', to: '' }, byMail]);
  });

  test('keeps the letter that was pressed, also where it was chosen beforehand, once the day changes', () => {
    const { body, told, submit, choose } = ask({ letters: 'both' });
    choose(nl.send.letters.ours.label);
    type(body.querySelector('input[type=date]'), past);
    submit();
    expect(told).toEqual([[past, null]]);
  });

  test('of a letter that was handed over asks nothing but the day', () => {
    const { body, told, submit } = ask({ sentOn: past });
    expect(body.textContent).not.toContain(nl.send.which);
    submit();
    expect(told).toEqual([[past, null]]);
  });
});

test('beside the Dutch petition each court is named by its country, and the last day of the petition is in sight', () => {
  const refused = { kind: 'refused', on: '2026-11-18', ground: '12(5)', textHash: null } as const;
  const { step } = viewOf(requestOf('2026-11-02', [refused]), TODAY, 'NL');
  const body = show(<StepCard step={step} onStep={nothing} />);
  const folded = body.querySelector('details');
  expect([...(folded?.querySelectorAll('button') ?? [])].map((one) => one.textContent)).toEqual(
    expect.arrayContaining([nlPage.deeds.petitionNl, nlPage.request.courtBelgium]),
  );
  folded?.remove();
  expect(body.textContent).toContain(nlPage.request.petitionUntil('30 december 2026'));
  expect(body.textContent).toContain(nlPage.stepReasons.refusedAsUnfounded);
});
