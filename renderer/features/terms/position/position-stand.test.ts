import { expect, it } from 'vitest';
import type { Stand, Standing } from '../../../../domain/positions/stand-of.ts';
import { sayStand } from './position-stand.ts';

const standing = (state: Standing['state']): Standing => ({
  state,
  reason: state === 'cannot-tell' ? 'The value is not stated.' : null,
});
const stand = (
  best: Stand['best'],
  ...[target, fallback, walkAway]: readonly Standing['state'][]
): Stand => ({
  best,
  stances: {
    target: standing(target ?? 'none'),
    fallback: standing(fallback ?? 'none'),
    walkAway: standing(walkAway ?? 'none'),
  },
});

it.each([
  [stand('target', 'met'), 'meets target'],
  [stand('fallback', 'missed', 'met'), 'meets fallback, short of target'],
  [stand('walkAway', 'missed', 'missed', 'met'), 'below fallback, within walk-away'],
  [stand('walkAway', 'none', 'none', 'met'), 'within walk-away'],
  [stand(null, 'missed'), 'short of target'],
  [stand(null, 'cannot-tell', 'cannot-tell'), 'cannot be told: the value is not stated'],
])('%#: %j', (given, words) => {
  expect(sayStand(given, [])?.words).toBe(words);
});

it('says nothing where there is no limit', () => {
  expect(sayStand(stand(null), [])).toBeNull();
});
