import { describe, expect, it } from 'vitest';
import type { RoundTerm, TermState } from '../deals/deal.ts';
import { asProposed, asReceivedFrom, newlyProposed } from './proposed-terms.ts';

const law = (words: string | null, state: TermState = 'open'): RoundTerm => ({
  key: 'governing-law',
  state,
  binding: false,
  fields: words === null ? {} : { law: { basis: 'stated', value: words } },
  written: null,
  custom: null,
});

describe('the state of a term that goes across the table', () => {
  it.each([
    ['of a first round', law('Finland'), [], 'proposed-by-a'],
    ['of what is as it was', law('Finland'), [law('Finland')], null],
    ['of what changed', law('Finland'), [law('Japan')], 'proposed-by-a'],
    ['of their proposal that we changed', law('Finland', 'proposed-by-b'), [law('Japan')], 'proposed-by-a'],
    ['of an empty term', law(null), [], null],
    ['of an agreed term', law('Finland', 'agreed'), [], null],
    ['of a parked term', law('Finland', 'parked'), [], null],
    ['of what is ours already', law('Finland', 'proposed-by-a'), [], null],
  ] as const)('%s', (_what, term, before, state) => {
    expect(newlyProposed([term], before, 'A').map((found) => found.state)).toEqual(state ? [state] : []);
  });
});

describe('the state of a term that came from the other side', () => {
  it.each([
    ['changed', law('Japan', 'proposed-by-a'), law('Finland', 'proposed-by-a'), 'proposed-by-b'],
    ['changed though agreed', law('Japan', 'agreed'), law('Finland', 'agreed'), 'proposed-by-b'],
    ['changed though parked', law('Japan', 'parked'), law('Finland', 'parked'), 'proposed-by-b'],
    ['emptied though agreed', law('Japan', 'agreed'), law(null, 'agreed'), 'open'],
    ['new', null, law('Finland'), 'proposed-by-b'],
    ['left as it was', law('Japan', 'agreed'), law('Japan', 'agreed'), 'agreed'],
    ['left as it was and called open', law('Japan', 'proposed-by-a'), law('Japan'), 'proposed-by-a'],
  ] as const)('that is %s', (_what, was, is, state) => {
    expect(asReceivedFrom('B', [is], was ? [was] : [])[0]?.state).toBe(state);
  });
});

describe('the state of a term that is changed in a draft', () => {
  it('follows, unless it was settled or chosen', () => {
    const after = (was: RoundTerm, is: RoundTerm, former: RoundTerm | null = null) =>
      asProposed(was, is, former, 'A').state;
    expect(after(law('Japan'), law('Finland'))).toBe('proposed-by-a');
    expect(after(law('Japan', 'proposed-by-b'), law('Finland', 'proposed-by-b'))).toBe('proposed-by-a');
    expect(after(law('Japan', 'agreed'), law('Finland', 'agreed'))).toBe('agreed');
    expect(after(law('Japan'), law('Finland', 'parked'))).toBe('parked');
    expect(after(law('Japan'), law('Japan'))).toBe('open');
    expect(after(law('Japan', 'proposed-by-a'), law(null, 'proposed-by-a'))).toBe('open');
  });

  it('is what it was once the term says again what the round before said', () => {
    const former = law('Japan', 'proposed-by-b');
    const typed = asProposed(former, law('Finland', 'proposed-by-b'), former, 'A');
    expect(typed.state).toBe('proposed-by-a');
    expect(asProposed(typed, { ...former, state: typed.state }, former, 'A')).toEqual(former);
  });
});
