import { useEffect, useState } from 'preact/hooks';
import { ReadingBusy } from '@/components/reading-busy';
import { Frame } from './frame';

/** What the popup does lives here. */
type Screen = typeof import('./site-screen');

/** The frame at once; the site in front as soon as it can be read. */
export function Popup() {
  const [screen, setScreen] = useState<Screen | null>(null);
  // After the first paint: starting the rest sooner holds up the frame on a busy machine, and wins nothing.
  useEffect(() => void import('./site-screen').then(setScreen), []);
  if (screen) return <screen.SiteScreen />;
  return (
    <Frame site={null} overdueCount={0}>
      <ReadingBusy />
    </Frame>
  );
}
