import { expect, it } from 'vitest';
import { defaultKey } from './default-key.ts';

it('is the first key that the list knows families by', () => {
  expect(defaultKey({ etsi: 2, priority: 3, connected: 1, hand: 0 })).toBe('etsi');
  expect(defaultKey({ etsi: 0, priority: 3, connected: 1, hand: 0 })).toBe('priority');
  expect(defaultKey({ etsi: 0, priority: 0, connected: 1, hand: 4 })).toBe('connected');
});

it('is the ETSI id where the list knows none', () => {
  expect(defaultKey({ etsi: 0, priority: 0, connected: 0, hand: 0 })).toBe('etsi');
});
