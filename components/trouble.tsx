import { CloseIcon } from '@/assets/icons/icons';
import { Button, IconButton } from './button';
import { useWords } from './language';

export interface TroubleProps {
  /** Nothing else stands on the page. */
  isAlone: boolean;
  onReload: () => void;
  onClose: () => void;
}

/** Something failed that no screen knows of. It stands over whatever the screen shows, and stays. */
export function Trouble({ isAlone, onReload, onClose }: TroubleProps) {
  const { shared } = useWords();
  const said = (
    <section class="toast" aria-label={shared.product}>
      <span role="alert">{shared.trouble}</span>
      <span class="row">
        <Button onClick={onReload}>{shared.reload}</Button>
        <IconButton icon={CloseIcon} label={shared.close} onClick={onClose} />
      </span>
    </section>
  );
  if (!isAlone) return said;
  return (
    <main>
      <h1>{shared.product}</h1>
      {said}
    </main>
  );
}
