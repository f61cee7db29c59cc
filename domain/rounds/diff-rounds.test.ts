import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../deals/deal.ts';
import { acceptRedline } from '../redline/apply.ts';
import { catalogue } from '../terms/catalogue.ts';
import { plainProse } from '../terms/prose-of-term.ts';
import { diffRounds, type ComparedRound } from './diff-rounds.ts';
import { anyRound } from './random-round.fixture.ts';
import { wholeTermFields } from './round-change.ts';
import { applyPatch, patchBetween, stepsOf } from './round-patch.ts';

const names = { A: 'Alpha', B: 'Beta' };
const term = (key: string, fields: RoundTerm['fields'], more: Partial<RoundTerm> = {}): RoundTerm => ({
  key,
  state: 'open',
  binding: false,
  fields,
  written: null,
  custom: null,
  ...more,
});
const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const written = (...texts: readonly string[]): RoundTerm['written'] => ({
  paragraphs: texts.map((text) => ({ role: 'body', runs: [{ text }] })),
  generated: '',
  clauseId: null,
});
const round = (...terms: readonly RoundTerm[]): ComparedRound => ({ terms: [...terms], schedules: [] });
const consideration = (amount: string, payer = 'B') =>
  term('consideration', {
    payer: stated(payer),
    forms: stated(['up-front']),
    upFront: stated({ amount, currency: 'USD' }),
  });

describe('the laws of a difference', () => {
  it('a round differs from itself in nothing', () => {
    fc.assert(
      fc.property(anyRound, (one) => {
        expect(diffRounds(one, one, names)).toEqual([]);
        expect(diffRounds(one, structuredClone(one), names)).toEqual([]);
        expect(patchBetween(one, one)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('applied to the first round it gives the second', () => {
    const inOrder = ({ terms, schedules }: ComparedRound) => ({
      terms: terms.toSorted((one, other) => one.key.localeCompare(other.key)),
      schedules: schedules.toSorted((one, other) => one.letter.localeCompare(other.letter)),
    });
    fc.assert(
      fc.property(anyRound, anyRound, (one, other) => {
        expect(inOrder(applyPatch(one, patchBetween(one, other)))).toEqual(inOrder(other));
      }),
      { numRuns: 150 },
    );
  });

  it('every change in words has steps that make it, and each is named once', () => {
    fc.assert(
      fc.property(anyRound, anyRound, (one, other) => {
        const changes = diffRounds(one, other, names);
        const named = changes.map(({ termKey, field }) => `${termKey} ${field}`);
        expect(new Set(named).size).toBe(named.length);
        const onBoth = new Set(one.terms.map(({ key }) => key));
        const values = changes.filter(
          ({ termKey, field, before, after }) =>
            onBoth.has(termKey) && field !== 'prose' && field !== 'term' && before !== null && after !== null,
        );
        const patch = patchBetween(one, other);
        for (const change of values) expect(stepsOf(patch, change)).not.toEqual([]);
        for (const { after, redline } of changes.filter((change) => change.redline !== null))
          expect(plainProse(acceptRedline(redline ?? []))).toBe(after ?? '');
      }),
      { numRuns: 150 },
    );
  });

  it('no field is called like a change of a whole term', () => {
    const keys = catalogue.flatMap((definition) => Object.keys(definition.fields));
    expect(keys.filter((key) => (wholeTermFields as readonly string[]).includes(key))).toEqual([]);
  });
});

describe('the difference of two rounds', () => {
  it('says how far an amount moved and who gains', () => {
    const [change] = diffRounds(round(consideration('1000000')), round(consideration('1200000')), names);
    expect(change).toMatchObject({
      termKey: 'consideration',
      field: 'upFront',
      before: 'USD 1,000,000',
      after: 'USD 1,200,000',
      delta: { absolute: '+200000', percent: '+20' },
      gains: 'A',
      redline: null,
    });
    const [other] = diffRounds(round(consideration('2', 'A')), round(consideration('1', 'A')), names);
    expect(other?.gains).toBe('A');
  });

  it('holds no amount against one that the other side pays', () => {
    const changes = diffRounds(round(consideration('9', 'A')), round(consideration('5', 'B')), names);
    expect(changes.map(({ field, gains }) => [field, gains])).toEqual([
      ['payer', null],
      ['upFront', null],
    ]);
  });

  it('asks the term who pays where it says so itself', () => {
    const release = (amount: string) =>
      term('release', {
        form: stated('a-releases'),
        payment: stated({ amount, currency: 'USD' }),
        paidBy: stated('A'),
      });
    const changes = diffRounds(
      round(consideration('5', 'B'), release('1')),
      round(consideration('5', 'B'), release('2')),
      names,
    );
    expect(changes).toEqual([expect.objectContaining({ field: 'payment', gains: 'B' })]);
  });

  it('takes no other order of the same entries for a change', () => {
    const territory = (...countries: readonly string[]) =>
      round(term('territory', { territory: stated({ scope: 'countries', countries }) }));
    expect(diffRounds(territory('CN', 'IN'), territory('IN', 'CN'), names)).toEqual([]);
    expect(diffRounds(territory('CN', 'IN'), territory('IN', 'DE'), names)).toHaveLength(1);
  });

  it('a value that is only illustrative now is no gain', () => {
    const before = consideration('5');
    const after = {
      ...before,
      fields: {
        ...before.fields,
        upFront: { ...stated({ amount: '5', currency: 'USD' }), basis: 'illustrative' as const },
      },
    };
    expect(diffRounds(round(before), round(after), names)).toEqual([
      expect.objectContaining({ field: 'upFront', after: 'USD 5 (illustrative)', gains: null }),
    ]);
  });

  it('names each direction of a rate', () => {
    const rate = (percent: string) =>
      stated({
        currency: 'USD',
        lines: [
          {
            standard: null,
            product: null,
            region: null,
            rate: { basis: 'percent', percent },
            baseFloor: null,
            baseCap: null,
            unitFloor: null,
            unitCap: null,
            tiers: null,
          },
        ],
        annualCap: null,
        annualMinimum: null,
      });
    const sheet = (percent: string) =>
      round(
        term('grant-direction', { direction: stated('cross') }),
        term('consideration', { payer: stated('both'), forms: stated(['running-royalty']) }),
        term('rate', { royaltyA: rate('1'), royaltyB: rate(percent) }),
      );
    const changes = diffRounds(sheet('2'), sheet('1.5'), names);
    expect(changes).toEqual([
      expect.objectContaining({
        field: 'royaltyB',
        direction: 'a-to-b',
        gains: 'B',
        delta: { absolute: '-0.5', percent: '-25' },
      }),
    ]);
  });

  it('says of each line of a value whom it favours, and of the whole where all lines agree', () => {
    const shares = (china: string, others: string) =>
      round(
        term('consideration', { payer: stated('B'), forms: stated(['running-royalty']) }),
        term('geography', {
          regions: stated({
            lines: [
              { region: 'China', countries: ['CN'], percent: china },
              { region: 'others', countries: [], percent: others },
            ],
          }),
        }),
      );
    const found = diffRounds(shares('50', '80'), shares('40', '70'), names);
    expect(found).toEqual([expect.objectContaining({ field: 'regions', delta: null, gains: 'B' })]);
    expect(found[0]?.parts).toEqual([
      {
        label: 'China',
        before: '50 %',
        after: '40 %',
        delta: { absolute: '-10', percent: '-20' },
        gains: 'B',
      },
      expect.objectContaining({ label: 'others', gains: 'B' }),
    ]);
    const [mixed] = diffRounds(shares('50', '80'), shares('60', '70'), names);
    expect(mixed?.gains).toBeNull();
    expect(mixed?.parts.map(({ gains }) => gains)).toEqual(['A', 'B']);
  });

  it('tells a party that is called otherwise once', () => {
    const party = { localName: null, localLanguage: null, seat: null };
    const parties = (name: string) =>
      term('parties', {
        parties: stated([
          { side: 'A', name, ...party },
          { side: 'B', name: 'Beta', ...party },
        ]),
      });
    const changes = diffRounds(
      round(parties('Alpha'), consideration('1')),
      round(parties('Alpha Holdings'), consideration('1')),
      { A: 'Alpha Holdings', B: 'Beta' },
    );
    expect(changes).toHaveLength(1);
  });

  it('tells terms that came and went, with their values', () => {
    expect(diffRounds(round(), round(consideration('5')), names)).toContainEqual(
      expect.objectContaining({ field: 'term', before: null, after: expect.any(String) }),
    );
    const gone = diffRounds(round(consideration('5')), round(), names);
    expect(gone[0]).toMatchObject({ field: 'term', after: null });
    expect(gone).toContainEqual(expect.objectContaining({ field: 'upFront', before: 'USD 5', after: null }));
  });

  it('compares wording that people wrote, and no generated one', () => {
    const by = (text: string) => ({ ...consideration('5'), written: written(text) });
    const [change] = diffRounds(round(by('Pay within 30 days.')), round(by('Pay within 45 days.')), names);
    expect(change).toMatchObject({ field: 'prose', label: 'Wording', before: 'Pay within 30 days.' });
    expect(change?.redline?.[0]?.kind).toBe('changed');
    const taken = diffRounds(round(consideration('5')), round(by('Pay.')), names);
    expect(taken).toEqual([expect.objectContaining({ field: 'prose', after: 'Pay.' })]);
  });

  it('never cuts a name of a party or a term that the words define', () => {
    const by = (text: string) => ({ ...consideration('5'), written: written(text) });
    const [change] = diffRounds(
      round(by('“qualifying units” means all units. alpha holdings oy pays for qualifying units.')),
      round(by('“qualifying units” means all units. alpha holdings oy pays for excluded units.')),
      { A: 'alpha holdings oy', B: 'Beta' },
    );
    expect(change?.redline?.flatMap(({ pieces }) => pieces.map(({ run }) => run.text))).toEqual([
      '“qualifying units” means all units. alpha holdings oy pays for ',
      'qualifying units',
      'excluded units',
      '.',
    ]);
  });

  it('tells state, binding and schedules', () => {
    const list = { listId: 'l', listName: 'Ours', owner: 'Alpha', part: null, frozen: null };
    const before = { ...round(consideration('5')), schedules: [{ letter: 'A', ...list }] };
    const after = {
      terms: [{ ...consideration('5'), state: 'agreed' as const, binding: true }],
      schedules: [
        { letter: 'A', ...list, listId: 'm', listName: 'More' },
        { letter: 'B', ...list },
      ],
    };
    expect(
      diffRounds(before, after, names).map(({ field, before: was, after: is }) => [field, was, is]),
    ).toEqual([
      ['state', 'Open', 'Agreed'],
      ['binding', 'not binding', 'binding'],
      ['schedule-A', 'Ours (Alpha)', 'More (Alpha)'],
      ['schedule-B', null, 'Ours (Alpha)'],
    ]);
  });

  it('follows a term of our own whose field is another kind now', () => {
    const own = (kind: 'text' | 'percent', value: string) =>
      term(
        'custom-1',
        { first: stated(value) },
        {
          custom: { label: 'Own', section: 'legal', fields: [{ key: 'first', label: 'First', kind }] },
        },
      );
    expect(diffRounds(round(own('text', 'five')), round(own('percent', '5')), names)).toEqual([
      expect.objectContaining({ field: 'first', before: 'five', after: '5 %', delta: null, gains: null }),
    ]);
  });
});
