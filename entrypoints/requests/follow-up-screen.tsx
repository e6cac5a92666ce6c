import { useEffect, useState } from 'preact/hooks';
import { questionWordsIn } from '@/assets/dictionaries/dictionary';
import type { QuestionWords } from '@/assets/dictionaries/nl-questions';
import { LanguageProvider, useLanguage, usePageWords, useWords } from '@/components/language';
import { Progress } from '@/components/progress';
import { type FollowUp, followUpOf } from '@/utils/app/follow-up';
import type { Place } from '@/utils/app/place';
import { doors } from './doors';
import { FollowUpLetter } from './follow-up-letter';
import type { ScreenProps } from './screen-props';
import { UnknownScreen } from './unknown-screen';

type Loaded = { followUp: FollowUp | null; questionWords: QuestionWords };

/** A letter after the request: a reminder, a reply, a paper for the authority, or the same letter once more. */
export function FollowUpScreen(props: ScreenProps<Extract<Place, { kind: 'followUp' }>>) {
  const language = useLanguage();
  const words = useWords();
  const pageWords = usePageWords();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    void Promise.all([followUpOf(doors, props.place), questionWordsIn(language)]).then(
      ([followUp, questionWords]) => setLoaded({ followUp, questionWords }),
    );
  }, []);
  /** The request has changed; what was typed into the letter stays. */
  const reload = async () => {
    const followUp = await followUpOf(doors, props.place);
    setLoaded((before) => before && { ...before, followUp });
  };
  if (!loaded) return <Progress text={words.shared.busy} />;
  if (!loaded.followUp) return <UnknownScreen />;
  return (
    <LanguageProvider
      language={language}
      words={words}
      pageWords={pageWords}
      questionWords={loaded.questionWords}
    >
      <FollowUpLetter {...props} followUp={loaded.followUp} onChanged={reload} />
    </LanguageProvider>
  );
}
