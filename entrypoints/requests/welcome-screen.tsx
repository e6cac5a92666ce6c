import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '@/components/welcome';
import { hashOf } from '@/utils/app/place';
import { popupShortcut } from '@/utils/browser/shortcut';

/** After installing: how it works, and what it never does. */
export function WelcomeScreen() {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => void popupShortcut().then(setShortcut), []);
  return (
    <Welcome
      shortcut={shortcut}
      dataHref={`#${hashOf({ kind: 'data' })}`}
      overviewHref={`#${hashOf({ kind: 'overview', filter: 'all' })}`}
    />
  );
}
