import { useEffect, useState } from 'preact/hooks';
import { ReadingBusy } from '@/components/reading-busy';
import { Frame } from './frame';

/** What the popup does lives here; it is fetched while the frame is already in sight. */
const loading = import('./site-screen');

/** The frame at once; the site in front as soon as it can be read. */
export function Popup() {
  const [screen, setScreen] = useState<Awaited<typeof loading> | null>(null);
  useEffect(() => void loading.then(setScreen), []);
  if (screen) return <screen.SiteScreen />;
  return (
    <Frame site={null} overdueCount={0}>
      <ReadingBusy />
    </Frame>
  );
}
