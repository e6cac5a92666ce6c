import { useEffect, useState } from 'preact/hooks';
import { Dossier, PrintBar } from '@/components/dossier';
import { useWords } from '@/components/language';
import { Progress } from '@/components/progress';
import { today } from '@/utils/app/clock';
import { dossierOf } from '@/utils/app/dossier-of';
import { readRequest } from '@/utils/app/overview';
import { hashOf, type Place } from '@/utils/app/place';
import type { Dossier as DossierText } from '@/utils/letters/dossier';
import { doors } from './doors';
import type { ScreenProps } from './screen-props';
import { UnknownScreen } from './unknown-screen';

/** The whole file of a request on paper: story, letters, answers and the policy as it stood. */
export function DossierScreen({ place }: ScreenProps<Extract<Place, { kind: 'dossier' }>>) {
  const words = useWords();
  const [loaded, setLoaded] = useState<DossierText | 'gone' | null>(null);

  const load = async (): Promise<DossierText | 'gone'> => {
    const read = await readRequest(doors, place.id);
    return read.kind === 'request' ? dossierOf(doors.store, read, today()) : 'gone';
  };

  useEffect(() => void load().then(setLoaded), []);
  if (loaded === null) return <Progress text={words.shared.busy} />;
  if (loaded === 'gone') return <UnknownScreen />;
  return (
    <>
      <PrintBar onPrint={() => print()} backHref={`#${hashOf({ kind: 'request', id: place.id })}`} />
      <Dossier dossier={loaded} />
    </>
  );
}
