import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { AppFrame } from '@/components/app-frame';
import { useWords } from '@/components/language';
import { Progress } from '@/components/progress';
import { hashOf, type Place } from '@/utils/app/place';
import { placeFrom } from '@/utils/app/read-place';
import { OverviewScreen } from './overview-screen';
import type { ScreenProps } from './screen-props';

const HREFS = { overview: '#/', profile: '#/profile', data: '#/data' };

/** The frame and the screen that the address names. All but the list are loaded when they are asked for. */
export function FullPage({ profile, onProfile }: Omit<ScreenProps, 'place'>) {
  const place = usePlace();
  const props = { place, profile, onProfile };
  if (place.kind === 'dossier') return <Screen key={hashOf(place)} {...props} />;
  return (
    <AppFrame place={tabOf(place)} hrefs={HREFS}>
      {place.kind === 'overview' ? (
        <OverviewScreen {...props} place={place} />
      ) : (
        <Screen key={hashOf(place)} {...props} />
      )}
    </AppFrame>
  );
}

/** Follows the address: "back", links and bookmarks work as everywhere. */
function usePlace(): Place {
  const [place, setPlace] = useState(() => placeFrom(location.hash));
  // Before the first paint: an address that changes right after it would be missed.
  useLayoutEffect(() => {
    const follow = () => {
      // The skip link moves the focus, not the place.
      if (location.hash === '#content') return;
      setPlace(placeFrom(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

function Screen(props: ScreenProps) {
  const words = useWords();
  const [Loaded, setLoaded] = useState<ComponentType<ScreenProps> | null>(null);
  // Before the first paint: a screen that is there already is drawn without an empty one in between.
  useLayoutEffect(() => {
    void screenOf(props.place).then((screen) => setLoaded(() => screen));
  }, []);
  return Loaded ? <Loaded {...props} /> : <Progress text={words.shared.busy} />;
}

/** Each screen takes only its own kind of place, which the switch has made sure of. */
async function screenOf({ kind }: Place): Promise<ComponentType<ScreenProps>> {
  const load = async (): Promise<unknown> => {
    switch (kind) {
      case 'overview':
        return OverviewScreen;
      case 'compose':
      case 'followUp':
        return (await import('./letter-screens')).LETTER_SCREENS[kind];
      default:
        return (await import('./screens')).SCREENS[kind];
    }
  };
  return (await load()) as ComponentType<ScreenProps>;
}

function tabOf(place: Place): 'overview' | 'profile' | 'data' | null {
  return place.kind === 'overview' || place.kind === 'profile' || place.kind === 'data' ? place.kind : null;
}
