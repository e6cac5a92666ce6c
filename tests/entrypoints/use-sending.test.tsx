import { Window } from 'happy-dom';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { useSending } from '@/entrypoints/sending/use-sending';
import type { Sending, SendingDeeds } from '@/utils/app/sending';
import { composeLetter } from '@/utils/letters/compose';
import { sampleRequest } from '../letters/sample';

const TODAY = Temporal.PlainDate.from('2026-11-22');
const { letter } = composeLetter(sampleRequest({ kind: 'access' }));
const handedOver: Sending<string, string> = { kind: 'handedOver', letter: 'brief', entry: 'een', on: TODAY };

/** The sending of a letter that was handed over and is asked about, as the bar has it at the moment. */
function askedAbout(deeds: Partial<SendingDeeds<string, string>>) {
  const recorded = async () => ({ kind: 'recorded' as const, requestId: 'een', eventId: 'een' });
  const all: SendingDeeds<string, string> = {
    recordHandedOver: async () => ({ kind: 'recorded', entry: 'twee' }),
    recordSent: recorded,
    confirm: recorded,
    takeBack: async () => null,
    ...deeds,
  };
  let now: ReturnType<typeof useSending<string, string>> | undefined;
  const Bar = () => {
    now = useSending({
      draft: 'brief',
      letter,
      deeds: all,
      requestOf: (entry) => entry,
      initial: handedOver,
      phase: { kind: 'handedOver' },
      onSent: () => undefined,
    });
    return null;
  };
  render(<Bar />, new Window().document.createElement('div') as unknown as Element);
  return () => {
    if (!now) throw new Error('Nothing was drawn.');
    return now;
  };
}

const drawn = () => new Promise((resolve) => setTimeout(resolve));

it('asks no more once it did not go', async () => {
  const sending = askedAbout({});
  await sending().notYet();
  await drawn();
  expect(sending().phase).toEqual({ kind: 'ready' });
});

it('asks about what is handed over while it is still being written that it did not go', async () => {
  const writing = Promise.withResolvers<null>();
  const sending = askedAbout({ takeBack: () => writing.promise });
  const deeds = [sending().notYet(), sending().handOver()];
  writing.resolve(null);
  await Promise.all(deeds);
  await drawn();
  expect(sending().phase).toEqual({ kind: 'handedOver' });
});
