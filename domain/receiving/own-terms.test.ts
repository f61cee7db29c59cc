import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../deals/deal.ts';
import type { CustomTerm } from '../terms/custom-term.ts';
import { underOurKeys } from './own-terms.ts';

const press: CustomTerm = {
  label: 'Joint press statement',
  section: 'legal',
  fields: [{ key: 'draft', label: 'Draft exchanged', kind: 'duration' }],
};
const ours: RoundTerm = {
  key: 'custom-ours',
  state: 'open',
  binding: false,
  fields: {},
  written: null,
  custom: press,
};
const keysOf = (...entries: readonly object[]) =>
  underOurKeys(entries, [ours]).map(({ entry }) => (entry as { key: string }).key);

describe('a term of people’s own in a file of another workspace', () => {
  it('is the one of the same name and fields that the earlier round has', () => {
    expect(
      keysOf({
        key: 'custom-theirs',
        custom: { ...press, label: 'Joint Press Statement', section: 'money' },
      }),
    ).toEqual(['custom-ours']);
  });

  it('is another one where its fields or its name differ, and once only', () => {
    const fields = [{ key: 'draft', label: 'Draft exchanged', kind: 'text' }];
    expect(keysOf({ key: 'custom-theirs', custom: { ...press, fields } })).toEqual(['custom-theirs']);
    expect(keysOf({ key: 'custom-theirs', custom: { ...press, label: 'Press' } })).toEqual(['custom-theirs']);
    const twice = [
      { key: 'custom-a', custom: press },
      { key: 'custom-b', custom: press },
    ];
    expect(keysOf(...twice)).toEqual(['custom-ours', 'custom-b']);
  });

  it('keeps its key where the file has ours as well, or the term is of the catalogue', () => {
    expect(keysOf({ key: 'custom-ours', custom: press }, { key: 'custom-b', custom: press })).toEqual([
      'custom-ours',
      'custom-b',
    ]);
    expect(keysOf({ key: 'tax', custom: press })).toEqual(['tax']);
  });
});
