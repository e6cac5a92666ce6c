import { useId } from 'preact/hooks';
import type { CardKey } from '@/utils/detection/controller-of';
import { countryOfController } from '@/utils/law/controller-country';
import { policeOrIntelligence } from '@/utils/law/police-or-intelligence';
import { CardRow } from './card-row';
import { cardRows } from './card-rows';
import { Choice } from './choice';
import { Disclosure } from './disclosure';
import { cardValue, controllerOf, type EditedCard, pageOf } from './edited-card';
import { useWords } from './language';
import { Notice } from './notice';
import { hostOf, pathOf } from './page-address';

/** Where the reading came from, seen from the tab in front. */
export type CardOrigin =
  | { kind: 'thisPage' }
  | { kind: 'link' | 'guess'; policyUrl: string }
  | { kind: 'pasted' }
  | { kind: 'byHand' };

export interface ReadingCardProps {
  card: EditedCard;
  origin: CardOrigin;
  /** Other pages of the site that gave a value. */
  completedFrom?: readonly string[];
  /** `null` takes back what was typed over the reading. */
  onEdit: (key: CardKey, value: string | null) => void;
  onChoose: (index: number) => void;
  /** In place of “you write to”. */
  title?: string | undefined;
  /** Whose lines stand open from the start. */
  open?: readonly CardKey[] | undefined;
}

/** Whom the letter goes to, with proof: each value, how sure it is, and one click to its source. */
export function ReadingCard({
  card,
  origin,
  completedFrom = [],
  onEdit,
  onChoose,
  title,
  open,
}: ReadingCardProps) {
  const words = useWords();
  const id = useId();
  const { main, more } = cardRows(card, words);
  const reading = card.reading;
  const isEmpty = main.every((row) => row.value === null);
  return (
    <section class="card" aria-labelledby={id}>
      <header class="card__head">
        <h2 id={id}>{title ?? words.card.title}</h2>
        <Origin origin={origin} />
      </header>
      {reading && reading.controllers.length > 1 && <WhichController card={card} onChoose={onChoose} />}
      <SpecialBody card={card} />
      <ul class="card__rows">
        {main.map((row) => (
          <CardRow
            // Another controller is another card: rows close again.
            key={`${card.chosen}-${row.id}`}
            row={row}
            card={card}
            onEdit={onEdit}
            open={open ? row.keys.some((key) => open.includes(key)) : isEmpty && row.id.startsWith('name')}
          />
        ))}
      </ul>
      <div class="card__more">
        <Disclosure summary={words.card.more}>
          <ul class="card__rows">
            {more.map((row) => (
              <CardRow key={`${card.chosen}-${row.id}`} row={row} card={card} onEdit={onEdit} />
            ))}
          </ul>
          <AboutPolicy card={card} completedFrom={completedFrom} />
        </Disclosure>
      </div>
      {reading && <ReadingNotices card={card} />}
    </section>
  );
}

function Origin({ origin }: { origin: CardOrigin }) {
  const { card } = useWords();
  switch (origin.kind) {
    case 'thisPage':
      return <p class="small soft">{card.readHere}</p>;
    case 'link':
      return <p class="small soft">{card.readThere(pathOf(origin.policyUrl))}</p>;
    case 'guess':
      return (
        <p class="small soft">
          {card.readThere(pathOf(origin.policyUrl))}. {card.readGuess}
        </p>
      );
    case 'pasted':
      return <p class="small soft">{card.pasted}</p>;
    case 'byHand':
      return null;
  }
}

function WhichController({ card, onChoose }: Pick<ReadingCardProps, 'card' | 'onChoose'>) {
  const words = useWords();
  const controllers = card.reading?.controllers ?? [];
  return (
    <div class="card__which">
      <Choice
        legend={words.card.several}
        hint={card.reading?.areJoint ? words.card.joint : words.card.severalHint}
        value={String(card.chosen)}
        onChange={(value) => onChoose(Number(value))}
        options={controllers.map((_, index) => {
          const one = { ...card, chosen: index, edits: {} };
          const name = [cardValue(one, 'name'), cardValue(one, 'legalForm')].filter(Boolean).join(' ');
          return {
            value: String(index),
            label: <bdi>{name || words.card.unnamed}</bdi>,
            hint: cardValue(one, 'city') ?? undefined,
          };
        })}
      />
    </div>
  );
}

/** Before the letter, not at the complaint: what police and intelligence do as such is outside the AVG (art. 2(2)). */
function SpecialBody({ card }: { card: EditedCard }) {
  const { specialBody } = useWords();
  const controller = controllerOf(card);
  const country = countryOfController(controller, hostOf(pageOf(card) ?? ''));
  const kind = policeOrIntelligence(controller.name, country);
  if (kind === null) return null;
  return (
    <div class="card__notices">
      <Notice kind="warning">
        <p class="small">{country === 'NL' ? specialBody.dutchPolice : specialBody[kind]}</p>
      </Notice>
    </div>
  );
}

function AboutPolicy({ card, completedFrom }: Required<Pick<ReadingCardProps, 'card' | 'completedFrom'>>) {
  const words = useWords();
  const authority = card.reading?.authority.best;
  const date = card.reading?.policy.date;
  return (
    <div class="card__about small soft">
      {authority && <p>{words.card.authority + words.shared.colon + authority.value}</p>}
      {date && <p>{words.card.policyDate(date)}</p>}
      {completedFrom.map((url) => (
        <p key={url}>{words.card.completedFrom(pathOf(url))}</p>
      ))}
    </div>
  );
}

function ReadingNotices({ card }: { card: EditedCard }) {
  const words = useWords();
  const told = (card.reading?.notices ?? []).filter((notice) => notice !== 'severalControllers');
  if (told.length === 0) return null;
  return (
    <div class="card__notices">
      <Notice kind="info">
        {told.map((notice) => (
          <p key={notice} class="small">
            {words.notices[notice]}
          </p>
        ))}
      </Notice>
    </div>
  );
}
