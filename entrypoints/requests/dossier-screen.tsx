import { useEffect, useState } from 'preact/hooks';
import { Dossier, type DossierProps, type DossierText, PrintBar } from '@/components/dossier';
import { useFormats, usePageWords, useWords } from '@/components/language';
import { Progress } from '@/components/progress';
import { textHashOf } from '@/components/story';
import { today } from '@/utils/app/clock';
import { readRequest } from '@/utils/app/overview';
import { hashOf, type Place } from '@/utils/app/place';
import { dayOf } from '@/utils/requests/request';
import { doors } from './doors';
import type { ScreenProps } from './full-page';
import { UnknownScreen } from './unknown-screen';

type Loaded = { kind: 'gone' } | ({ kind: 'dossier' } & Omit<DossierProps, 'today'>);

/** The whole file of a request on paper: story, letters, answers and the policy as it stood. */
export function DossierScreen({ place }: ScreenProps<Extract<Place, { kind: 'dossier' }>>) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  const load = async (): Promise<Loaded> => {
    const read = await readRequest(doors, place.id);
    if (read.kind !== 'request') return { kind: 'gone' };
    const { request, status } = read;
    const papers: DossierText[] = [];
    for (const { fact, withdrawnBy } of request.timeline) {
      const hash = textHashOf(fact);
      if (hash === null || withdrawnBy !== null) continue;
      const on = dayOf(fact);
      const about = on ? [formats.day(Temporal.PlainDate.from(on))] : [];
      papers.push({ title: titleOf(fact), about, text: await textAt(hash) });
    }
    const { evidence } = request.asked;
    const policy = evidence && {
      title: page.request.policyText,
      about: [
        page.request.readOn(formats.day(Temporal.PlainDate.from(evidence.readOn)), evidence.url),
        `${page.request.fingerprint}: ${evidence.textHash}`,
      ],
      text: await textAt(evidence.textHash),
    };
    return { kind: 'dossier', request, status, papers, policy };
  };
  const titleOf = (fact: Parameters<typeof textHashOf>[0]): string => {
    if (fact.kind === 'requestSent' || fact.kind === 'resent') return page.request.letterText;
    if (fact.kind === 'letterSent') return page.letterKinds[fact.letterKind];
    return page.papers.answer;
  };
  const textAt = async (hash: string): Promise<string> => {
    const kept = await doors.store.textOf(hash);
    return kept.kind === 'missing' ? page.request.textGone : kept.text;
  };

  useEffect(() => void load().then(setLoaded), []);
  if (!loaded) return <Progress text={words.reading.busy} />;
  if (loaded.kind === 'gone') return <UnknownScreen />;
  return (
    <>
      <PrintBar onPrint={() => print()} backHref={`#${hashOf({ kind: 'request', id: place.id })}`} />
      <Dossier {...loaded} today={today()} />
    </>
  );
}
