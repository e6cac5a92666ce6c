import { expect, test } from 'vitest';
import { groundWithin, refusalGroundsFor } from '@/utils/law/refusal-grounds';
import { RIGHTS } from '@/utils/law/rights';

test('an exception belongs to its right, and beside it stand those of what went along', () => {
  expect(refusalGroundsFor(['access'])).toEqual(['12(5)', '15(4)', 'other', 'none']);
  expect(refusalGroundsFor(['directMarketing'])).toEqual(['12(5)', 'other', 'none']);
  expect(refusalGroundsFor(['directMarketing', 'erasure'])).toContain('17(3)(e)');
  expect(refusalGroundsFor(['withdrawConsent'])).toEqual(['other', 'none']);
  expect(refusalGroundsFor(['withdrawConsent', 'objection'])).toEqual(['12(5)', '21(1)', 'other', 'none']);
});

test('every right can be refused without a ground, or with one that the list lacks', () => {
  for (const right of RIGHTS) expect(refusalGroundsFor([right]).slice(-2)).toEqual(['other', 'none']);
});

test('a ground of another right is no more than another ground', () => {
  expect(groundWithin('17(3)(e)', ['access'])).toBe('other');
  expect(groundWithin('17(3)(e)', ['access', 'erasure'])).toBe('17(3)(e)');
  expect(groundWithin('21(1)', ['directMarketing'])).toBe('other');
  expect(groundWithin('none', ['information'])).toBe('none');
});
