import { expect, it } from 'vitest';
import { checkedOnce } from './checked-once.ts';
import { z } from './zod.ts';

const schema = checkedOnce(z.strictObject({ name: z.string().min(3) }));

it('refuses what its schema refuses, at the same place, each time', () => {
  for (const wrong of [{ name: 'ab' }, { name: 'abc', more: 1 }, {}, null, 'abc']) {
    expect(schema.safeParse(wrong).success).toBe(false);
    expect(schema.safeParse(wrong).success).toBe(false);
  }
  expect(schema.safeParse({ name: 'ab' }).error?.issues).toMatchObject([{ path: ['name'] }]);
});

it('looks once at what it found good', () => {
  const good = { name: 'abc' };
  expect(schema.parse(good)).toBe(good);
  good.name = '';
  expect(schema.safeParse(good).success).toBe(true);
  expect(schema.safeParse({ name: '' }).success).toBe(false);
});
