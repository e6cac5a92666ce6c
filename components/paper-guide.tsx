import { OpenIcon } from '@/assets/icons/icons';
import { LinkButton } from './button';
import { usePageWords } from './language';
import { Notice } from './notice';

export interface PaperGuideProps {
  /** Whose way of filing it is; `other` where only its own page tells; a body where no paper is made for it. */
  authority: 'GBA' | 'AP' | 'policeBody' | 'intelligenceBody' | 'other';
  /** The authority's own page or form; null where none is known. */
  href: string | null;
  dossierHref: string;
}

/** How a paper for the authority is filed: beside its own form, never in its place. */
export function PaperGuide({ authority, href, dossierHref }: PaperGuideProps) {
  const { paperGuide, request } = usePageWords();
  const steps =
    authority === 'policeBody' || authority === 'intelligenceBody'
      ? request.explain[authority]
      : paperGuide.steps[authority];
  return (
    <Notice kind="info" title={paperGuide.title}>
      <ul class="notice__list">
        {[steps].flat().map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>
          {paperGuide.annexes} <a href={dossierHref}>{paperGuide.dossier}</a>
        </li>
      </ul>
      {href && (
        <p>
          <LinkButton small icon={OpenIcon} href={href} newTab>
            {paperGuide.open}
          </LinkButton>
        </p>
      )}
    </Notice>
  );
}
