import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Mark } from '@/assets/icons/mark';

/** What the popup's page holds before any script runs is the head of its frame, as the script draws it. */
const { document } = new Window();
document.write(readFileSync('entrypoints/popup/index.html', 'utf8'));

describe('the popup before its scripts', () => {
  it('shows the mark that the frame draws', () => {
    const drawn = document.createElement('span');
    render(<Mark size={22} />, drawn as unknown as Element);
    expect(document.querySelector('.popup__mark')?.innerHTML).toBe(drawn.innerHTML);
  });

  it('says nothing but the name of the product, which is the same in every language', () => {
    expect(document.body.textContent?.trim()).toBe('Rechtenbrief');
  });
});
