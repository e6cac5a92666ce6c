import { useWords } from './language';
import { Progress } from './progress';

/** While the page is read: room for the card at once, words only after 200 ms. */
export function ReadingBusy() {
  const { reading } = useWords();
  return (
    <div class="reading-busy">
      <Progress text={reading.busy} />
    </div>
  );
}
