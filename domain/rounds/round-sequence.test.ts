import { describe, expect, it } from 'vitest';
import type { Round, RoundTerm } from '../deals/deal.ts';
import { concessionsOf } from './concessions.ts';
import { diffRounds } from './diff-rounds.ts';
import { allChanges, changesByTerm, filterChanges } from './filter-changes.ts';
import { reasonOf } from './reason-of.ts';
import type { ChangeRemark, RoundHead } from './round-record.ts';
import { whoseTurn } from './whose-turn.ts';

const names = { A: 'Alpha', B: 'Beta' };
const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const bare = { state: 'open', binding: false, written: null, custom: null } as const;

/** B pays: a higher sum favours A, a longer term the one who is licensed. */
function round(number: number, proposedBy: 'A' | 'B', amount: string, more: Partial<Round> = {}): Round {
  const consideration: RoundTerm = {
    ...bare,
    key: 'consideration',
    fields: {
      payer: stated('B'),
      forms: stated(['up-front']),
      upFront: stated({ amount, currency: 'USD' }),
    },
  };
  return {
    id: `round-${number}`,
    dealId: 'deal',
    number,
    status: number % 2 === 1 ? 'sent' : 'received',
    proposedBy,
    dated: `2026-0${number}-15`,
    channel: 'email',
    note: '',
    frozenAt: null,
    contentHash: null,
    terms: [consideration],
    schedules: [],
    ...more,
  };
}

const remark = (roundId: string, reason: string): ChangeRemark => ({
  roundId,
  termKey: 'consideration',
  field: 'upFront',
  reason,
  answer: null,
  answerReason: '',
});

describe('concessions', () => {
  it('are what a side itself changed in favour of the other, with its reason', () => {
    const rounds = [
      round(1, 'A', '100'),
      round(2, 'B', '60'),
      round(3, 'A', '90'),
      round(4, 'B', '70'),
      round(5, 'A', '80', { status: 'draft' }),
    ];
    const found = concessionsOf(rounds, [remark('round-4', 'They need cash early.')], names);
    expect(
      found.map(({ roundNumber, dated, givenBy, change, reason }) => [
        roundNumber,
        dated,
        givenBy,
        change.field,
        change.delta?.absolute,
        reason,
      ]),
    ).toEqual([
      [3, '2026-03-15', 'A', 'upFront', '-10', null],
      [4, '2026-04-15', 'B', 'upFront', '+10', 'They need cash early.'],
    ]);
  });

  it('count also where the other side was the first to speak of it', () => {
    const silent = round(1, 'A', '1', { terms: [] });
    const found = concessionsOf([silent, round(2, 'B', '60'), round(3, 'A', '50')], [], names);
    expect(found.map(({ givenBy, change }) => [givenBy, change.delta?.absolute])).toEqual([['A', '-10']]);
  });

  it('are none where a side only asks for more', () => {
    expect(concessionsOf([round(1, 'A', '100'), round(2, 'B', '60')], [], names)).toEqual([]);
    expect(concessionsOf([], [], names)).toEqual([]);
  });
});

describe('the reason of a change over several rounds', () => {
  it('is every one that was noted, once', () => {
    const change = { termKey: 'consideration', field: 'upFront' };
    const remarks = [remark('round-2', 'First.'), remark('round-3', ' '), remark('round-4', 'Second.')];
    expect(reasonOf(change, ['round-2', 'round-3', 'round-4'], remarks)).toBe('First.\nSecond.');
    expect(reasonOf(change, ['round-3'], remarks)).toBeNull();
    expect(reasonOf({ ...change, field: 'payer' }, ['round-2'], remarks)).toBeNull();
  });
});

describe('whose turn it is', () => {
  const head = (number: number, proposedBy: 'A' | 'B', more: Partial<RoundHead> = {}): RoundHead => ({
    id: `round-${number}`,
    dealId: 'deal',
    number,
    status: 'sent',
    proposedBy,
    dated: '2026-03-01',
    channel: null,
    note: '',
    frozenAt: null,
    contentHash: null,
    termCount: 0,
    states: {},
    events: [],
    ...more,
  });
  const ended = (kind: 'agreed' | 'withdrawn' | 'superseded'): Partial<RoundHead> => ({
    events: [{ kind, on: '2026-03-05', note: '', recordedAt: '2026-03-05T09:00:00.000Z' }],
  });

  it.each([
    ['no round', [], null],
    ['a draft only', [head(1, 'B', { status: 'draft' })], { side: 'A', since: '2026-03-01', days: 31 }],
    ['our round', [head(1, 'A')], { side: 'B', since: '2026-03-01', days: 31 }],
    ['their round', [head(1, 'A'), head(2, 'B')], { side: 'A', since: '2026-03-01', days: 31 }],
    [
      'their round, and our answer is being drafted',
      [head(2, 'B'), head(3, 'A', { status: 'draft', dated: '2026-03-30' })],
      { side: 'A', since: '2026-03-01', days: 31 },
    ],
    ['an agreed round', [head(1, 'A', ended('agreed'))], { side: null, since: '2026-03-05', days: 27 }],
    ['a withdrawn round', [head(1, 'A', ended('withdrawn'))], { side: null, since: '2026-03-05', days: 27 }],
    [
      'one superseded by a later',
      [head(1, 'A', ended('superseded')), head(2, 'A')],
      { side: 'B', since: '2026-03-01', days: 31 },
    ],
    [
      'a round dated ahead',
      [head(1, 'A', { dated: '2026-05-01' })],
      { side: 'B', since: '2026-05-01', days: 0 },
    ],
  ] as const)('after %s', (_what, heads, turn) => {
    expect(whoseTurn(heads, 'A', '2026-04-01')).toEqual(turn);
  });
});

describe('the changes a person wants to see', () => {
  const before = round(1, 'A', '100');
  const after = round(2, 'B', '60');
  const agreed = { terms: after.terms.map((term) => ({ ...term, state: 'agreed' as const })) };
  const changes = diffRounds(before, after, names);

  it('are those of open terms, against us, or of one term', () => {
    const seen = (filter: Partial<typeof allChanges>, later: Parameters<typeof filterChanges>[2] = after) =>
      filterChanges(changes, { ...allChanges, ...filter }, later, 'A').length;
    expect(seen({})).toBe(1);
    expect(seen({ isOpenOnly: true })).toBe(1);
    expect(seen({ isOpenOnly: true }, agreed)).toBe(0);
    expect(seen({ isAgainstUsOnly: true })).toBe(1);
    expect(filterChanges(changes, { ...allChanges, isAgainstUsOnly: true }, after, 'B')).toEqual([]);
    expect(seen({ termKey: 'term' })).toBe(0);
  });

  it('stand under their terms', () => {
    expect(changesByTerm(changes)).toEqual([
      { termKey: 'consideration', termLabel: expect.any(String), changes },
    ]);
  });
});
