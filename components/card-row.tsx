import { useId, useState } from 'preact/hooks';
import type { Words } from '@/assets/dictionaries/nl';
import { ChevronIcon, UndoIcon, WarningIcon } from '@/assets/icons/icons';
import { CARD_LIMITS, type CardKey } from '@/utils/detection/controller-of';
import type { Finding } from '@/utils/detection/page-reading';
import { Button } from './button';
import { alternativesOf, type CardRowData } from './card-rows';
import { CountryField } from './country-field';
import { cardValue, type EditedCard, fieldOf, isEdited, pageOf } from './edited-card';
import { useWords } from './language';
import { Pause } from './notice';
import { pathOf } from './page-address';
import { SurenessMark } from './sureness';
import { TextField } from './text-field';

export interface CardRowProps {
  row: CardRowData;
  card: EditedCard;
  onEdit: (key: CardKey, value: string | null) => void;
  /** Open from the start, e.g. for an empty card. */
  open?: boolean;
}

/** A value and how sure it is; one click shows where it stands on the page and lets it be changed. */
export function CardRow({ row, card, onEdit, open = false }: CardRowProps) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  // The head of the card names the page that was read: only another page is news.
  const isElsewhere = row.findings.some(({ source }) => source.url !== pageOf(card));
  const doubts = row.doubts.filter((doubt) => doubt !== 'fetchedPage' || isElsewhere);
  return (
    <li class="card-row" data-keys={row.keys.join(' ')}>
      <button
        type="button"
        class="card-row__head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="card-row__label">{row.label}</span>
        {row.value !== null && (
          <>
            <Pause mark=":" />
            <bdi class="card-row__value">{row.value}</bdi>
          </>
        )}
        <Pause />
        {row.sureness && <SurenessMark sureness={row.sureness} />}
        <Pause mark="." />
        <span class="card-row__turn">
          <ChevronIcon size={14} />
        </span>
        <span class="visually-hidden">{words.card.showSource}</span>
      </button>
      {doubts.length > 0 && (
        <ul class="card-row__doubts">
          {doubts.map((doubt) => (
            <li key={doubt}>
              <WarningIcon size={14} />
              <span>{words.doubts[doubt]}</span>
            </li>
          ))}
        </ul>
      )}
      <div id={id} class="card-row__detail" hidden={!isOpen}>
        {isOpen && <Detail row={row} card={card} onEdit={onEdit} />}
      </div>
    </li>
  );
}

function Detail({ row, card, onEdit }: CardRowProps) {
  const words = useWords();
  return (
    <div class="stack stack--tight">
      {row.good && <p class="small soft">{row.good}</p>}
      {row.doubts.includes('fetchedPage') && <p class="small soft">{words.card.fetchedWhy}</p>}
      {row.id.startsWith('officer') && <p class="small soft">{words.card.officerHint}</p>}
      {row.findings.map((finding) => (
        <SourceQuote key={finding.source.quote} finding={finding} pageUrl={pageOf(card)} />
      ))}
      {card.reading && row.findings.length === 0 && row.value === null && (
        <p class="small soft">{words.card.noSource}</p>
      )}
      <div class="field-grid">
        {row.keys.map((key) => (
          <KeyField key={key} name={key} card={card} onEdit={onEdit} />
        ))}
      </div>
    </div>
  );
}

function KeyField({ name, card, onEdit }: { name: CardKey } & Pick<CardRowProps, 'card' | 'onEdit'>) {
  const words = useWords();
  const alternatives = alternativesOf(card, name);
  const { best } = fieldOf(card, name);
  const typed = card.edits[name] ?? best?.value ?? '';
  const canRestore = isEdited(card, name) && (card.reading || best) && cardValue(card, name) !== best?.value;
  return (
    <div class={name === 'country' ? 'stack stack--tight field-grid__whole' : 'stack stack--tight'}>
      {name === 'country' ? (
        <CountryField legend={words.card.country} value={typed} onChange={(value) => onEdit(name, value)} />
      ) : (
        <TextField
          label={labelOf(name, words)}
          value={typed}
          onInput={(value) => onEdit(name, value)}
          type={name === 'email' || name.endsWith('Email') ? 'email' : 'text'}
          maxLength={CARD_LIMITS[name]}
        />
      )}
      {alternatives.length > 0 && (
        <div class="alternatives">
          <p class="small soft">{words.card.alternatives}</p>
          <ul>
            {alternatives.map((finding) => (
              <li key={finding.value}>
                <Button small onClick={() => onEdit(name, finding.value)}>
                  <bdi>{finding.value}</bdi>
                  <span class="visually-hidden">{words.card.useThis}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {canRestore && (
        <div>
          <Button small kind="quiet" icon={UndoIcon} onClick={() => onEdit(name, null)}>
            {words.card.restore}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The sentence that a value came from, with its heading and its page. */
export function SourceQuote({ finding, pageUrl }: { finding: Finding; pageUrl: string | null }) {
  const words = useWords();
  const { quote, heading, url, place } = finding.source;
  const isElsewhere = place !== 'pasted' && url !== pageUrl;
  return (
    <figure class="quote">
      <blockquote dir="auto">{quote}</blockquote>
      <figcaption class="small soft">
        {place === 'pasted'
          ? words.card.pasted
          : heading
            ? words.card.sourceUnder(heading)
            : words.card.sourceTitle}
        {isElsewhere && <span> · {words.card.fromOtherPage + words.shared.colon + pathOf(url)}</span>}
      </figcaption>
    </figure>
  );
}

function labelOf(key: CardKey, words: Words): string {
  if (key === 'officerName') return words.card.labels.name;
  if (key === 'officerEmail') return words.card.officerEmail;
  return words.card.labels[key];
}
