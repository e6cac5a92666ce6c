import { Mark } from '@/assets/icons/mark';
import { Button } from './button';
import { useWords } from './language';
import { Notice } from './notice';
import { ScreenTitle } from './popup-frame';

export interface TroubleProps {
  /** Nothing else stands on the page. */
  isAlone: boolean;
  onReload: () => void;
  onClose: () => void;
}

/** Something failed that no screen knows of: what happened, what is kept, what to do. Above whatever stands there. */
export function Trouble({ isAlone, onReload, onClose }: TroubleProps) {
  const { shared } = useWords();
  const { trouble } = shared;
  const said = (
    <>
      <p>{trouble.kept}</p>
      <p>{trouble.help}</p>
      <p class="row">
        <Button kind={isAlone ? 'primary' : 'plain'} onClick={onReload}>
          {shared.reload}
        </Button>
        {!isAlone && (
          <Button kind="quiet" onClick={onClose}>
            {shared.close}
          </Button>
        )}
      </p>
    </>
  );
  if (!isAlone) {
    return (
      <section aria-label={shared.product}>
        <Notice kind="problem" live title={trouble.title}>
          {said}
        </Notice>
      </section>
    );
  }
  return (
    <main class="trouble">
      <p class="row">
        <Mark size={26} />
        <strong>{shared.product}</strong>
      </p>
      <div class="stack" role="alert">
        <ScreenTitle>{trouble.title}</ScreenTitle>
        {said}
      </div>
    </main>
  );
}
