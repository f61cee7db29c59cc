import { expect, it } from 'vitest';
import { correctableMeaningSchema } from '../../../../domain/patents/correctable.ts';
import { readLive } from './read-live.ts';

const blank = Object.fromEntries(
  correctableMeaningSchema.options.map((meaning) => [meaning, '']),
) as Parameters<typeof readLive>[0]; // every meaning is given a text

it('says how numbers would be understood, with the office and kind beside them', () => {
  expect(readLive(blank)).toEqual({ publication: 'names no publication', application: 'names no filing' });
  expect(readLive({ ...blank, publication: 'EP 2900303 A1 | EP2900303B1' }).publication).toBe(
    'understood as EP2900303A1, EP2900303B1',
  );
  expect(readLive({ ...blank, publication: '2900303', office: 'ep', kind: 'b1' }).publication).toBe(
    'understood as EP2900303B1',
  );
  expect(readLive({ ...blank, publication: 'as filed' }).publication).toMatch(/^not understood: /);
  expect(readLive({ ...blank, publication: 'EP2900303A1 | as filed' }).publication).toMatch(
    /^not understood: .*; understood EP2900303A1$/,
  );
  expect(readLive({ ...blank, application: 'PCT/JP2013/063391' }).application).toBe(
    'understood as PCT/JP2013/063391',
  );
  expect(readLive({ ...blank, application: 'nonsense' }).application).toMatch(/^not understood: /);
});
