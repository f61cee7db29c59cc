import { beforeEach, describe, expect, it } from 'vitest';
import { checkSheet } from '../../domain/checks/check-sheet.ts';
import type { OpenDeal, Round } from '../../domain/deals/deal.ts';
import { crossingsIn, crossingsOf } from '../../domain/positions/crossings.ts';
import { concessionsOf } from '../../domain/rounds/concessions.ts';
import { diffRounds } from '../../domain/rounds/diff-rounds.ts';
import { whoseTurn } from '../../domain/rounds/whose-turn.ts';
import { catalogue } from '../../domain/terms/catalogue.ts';
import { getDefinition } from '../../domain/terms/definition-of.ts';
import { impliedTerms, termsInForce } from '../../domain/terms/terms-in-force.ts';
import { hasSuggestions } from '../../domain/terms/written/suggestions.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';

const names = { A: 'Nokia Corporation', B: 'Xiaomi' };

async function readSample() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('a.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  if (!deal) throw new Error('the sample has no deal');
  const open = unwrap(await backend.call('deals.open', { dealId: deal.id }));
  const rounds: Round[] = [];
  for (const { id } of open.rounds) rounds.push(unwrap(await backend.call('rounds.get', { roundId: id })));
  const agreed = unwrap(await backend.call('terms.agreedBefore', { dealId: deal.id }));
  const clauses = unwrap(await backend.call('clauses.list', {}));
  return { open, rounds, agreed, clauses };
}

let sample: Awaited<ReturnType<typeof readSample>> | undefined;
let open: OpenDeal;
let rounds: readonly Round[];

// made once, and within a test, at whose end the file goes
beforeEach(async () => {
  sample ??= await readSample();
  ({ open, rounds } = sample);
});

const roundOf = (number: number): Round => {
  const round = rounds[number - 1];
  if (!round) throw new Error(`no round ${number}`);
  return round;
};
const fieldsOf = (key: string, round: Round = open.round) =>
  round.terms.find((term) => term.key === key)?.fields ?? {};
const statesOf = (key: string) =>
  rounds.map((round) => round.terms.find((term) => term.key === key)?.state ?? null);

/** Each statement that may be read in public, and the value that says it. Whatever else is stated fails the last test below. */
const published: readonly (readonly [statement: string, term: string, field: string, value: unknown])[] = [
  [
    'Nokia is a party',
    'parties',
    'parties',
    expect.arrayContaining([expect.objectContaining({ side: 'A', name: 'Nokia Corporation' })]),
  ],
  [
    'Xiaomi is a party',
    'parties',
    'parties',
    expect.arrayContaining([
      expect.objectContaining({ side: 'B', name: 'Xiaomi', localName: '小米', localLanguage: 'zh-Hans' }),
    ]),
  ],
  ['announced on 5 July 2017', 'effective-date', 'announced', '2017-07-05'],
  ['a cross-licence', 'grant-direction', 'direction', 'cross'],
  ['Nokia licenses cellular SEPs', 'licensed-patents', 'fromA', 'cellular-seps'],
  ['Xiaomi licenses cellular SEPs', 'licensed-patents', 'fromB', 'cellular-seps'],
  ['cellular, no generation named', 'standards', 'standards', ['Cellular standards']],
  ['multi-year', 'term', 'form', 'fixed'],
  ['Nokia sells patents', 'patents-assigned', 'seller', 'A'],
  ['Nokia supplies', 'supply-and-cooperation', 'supplier', 'A'],
  [
    'routing on FP4 and the rest',
    'supply-and-cooperation',
    'equipment',
    expect.arrayContaining([expect.stringContaining('FP4'), 'data-centre fabric']),
  ],
  [
    'IoT, AR and VR, AI',
    'supply-and-cooperation',
    'cooperation',
    ['Internet of things', 'augmented and virtual reality', 'artificial intelligence'],
  ],
  [
    'two agreements, one of them multi-year',
    'confidentiality',
    'press',
    expect.stringContaining('multi-year patent agreement'),
  ],
];

const neverPublished = [
  ['parties', 'affiliates'],
  ['effective-date', 'effective'],
  ['standards', 'generations'],
  ['patents-assigned', 'number'],
  ['patents-assigned', 'price'],
  ['supply-and-cooperation', 'value'],
  ['confidentiality', 'covers'],
  ['governing-law', 'law'],
] as const;

describe('what the sample says of the real deal', () => {
  it.each(published)('says: %s', (_statement, term, field, value) => {
    expect(fieldsOf(term)[field]).toEqual({ basis: 'stated', value });
  });

  it.each(neverPublished)('leaves %s, %s undisclosed in every round', (term, field) => {
    for (const round of rounds) expect(fieldsOf(term, round)[field]).toEqual({ basis: 'undisclosed' });
  });

  it('states nothing beside what was published, in no round', () => {
    const allowed = new Set(published.map(([, term, field]) => `${term}.${field}`));
    const statedFields = rounds.flatMap((round) =>
      round.terms.flatMap((term) =>
        Object.entries(term.fields).flatMap(([field, value]) =>
          value.basis === 'stated' ? [`${term.key}.${field}`] : [],
        ),
      ),
    );
    expect([...new Set(statedFields)].toSorted()).toEqual([...allowed].toSorted());
  });

  it('knows nothing of the announcement before the day of the announcement', () => {
    for (const round of rounds.slice(0, 3)) {
      expect(round.dated < '2017-07-05').toBe(true);
      expect(fieldsOf('effective-date', round)['announced']).toBeUndefined();
      expect(fieldsOf('confidentiality', round)['press']).toBeUndefined();
    }
  });

  it('marks every amount, rate, length and share as illustrative, also in wording', () => {
    const figures = rounds.flatMap((round) =>
      round.terms.flatMap((term) =>
        Object.entries(getDefinition(term).fields).flatMap(([key, { kind }]) => {
          const value = term.fields[key];
          const isFigure = [
            'money',
            'percent',
            'duration',
            'rate-schedule',
            'payment-schedule',
            'region-factors',
          ].includes(kind);
          return isFigure && value && value.basis !== 'undisclosed' ? [value.basis] : [];
        }),
      ),
    );
    expect(figures.length).toBeGreaterThan(60);
    expect([...new Set(figures)]).toEqual(['illustrative']);
    const written = rounds.flatMap((round) => round.terms.flatMap((term) => term.written?.paragraphs ?? []));
    const unmarked = written.flatMap(({ runs }) => runs.filter((run) => run.mark === undefined));
    expect(unmarked.map((run) => run.text).join(' ')).not.toMatch(/\d/);
  });

  it('says in the first note that the negotiation is made up, and has a note on every term', () => {
    const [first] = termsInForce(open.round.terms);
    expect(open.notes[first?.key ?? '']).toMatch(/^Made up: .*No terms of the real agreements .* are public/);
    expect(Object.keys(open.notes).toSorted()).toEqual(open.round.terms.map(({ key }) => key).toSorted());
    for (const { note, status } of open.rounds)
      expect(note).toMatch(status === 'draft' ? /^$/ : /^Illustration\. /);
    for (const { reason } of Object.values(open.positions))
      expect(reason).toMatch(/^Made up for the sample\./);
    expect(open.deal.nextStep.text).toMatch(/^Illustration: /);
  });
});

describe('the story of the sample', () => {
  it('has four rounds, the last of them our draft, so that it is our turn', () => {
    expect(rounds.map(({ status, proposedBy, dated }) => [status, proposedBy, dated])).toEqual([
      ['received', 'B', '2017-03-14'],
      ['sent', 'A', '2017-04-20'],
      ['received', 'B', '2017-06-12'],
      ['draft', 'A', '2017-07-05'],
    ]);
    expect(whoseTurn(open.rounds, open.deal.ourSide, '2017-07-05')).toMatchObject({ side: 'A', days: 23 });
  });

  it('holds every mandatory term and all that its values call for', () => {
    const keys = open.round.terms.map((term) => term.key);
    expect(keys).toEqual(
      expect.arrayContaining(catalogue.filter((term) => term.mandatory).map((term) => term.key)),
    );
    for (const round of rounds) expect(impliedTerms(round.terms)).toEqual([]);
    expect(open.round.terms).toHaveLength(34);
  });

  it('keeps what was agreed in round 2, and parks what waits', () => {
    expect(statesOf('patents-assigned')).toEqual(['proposed-by-b', 'agreed', 'agreed', 'agreed']);
    expect(statesOf('most-favoured-licensee')).toEqual([
      'proposed-by-b',
      'proposed-by-a',
      'parked',
      'parked',
    ]);
    expect(open.round.terms.filter((term) => term.custom).map((term) => term.custom?.label)).toEqual([
      'Joint press statement',
    ]);
  });

  it('moves: they give on the past and the term, we on the rate', () => {
    const given = concessionsOf(rounds, open.remarks, names);
    expect(given.filter(({ givenBy }) => givenBy === 'A').length).toBeGreaterThan(0);
    expect(given.map(({ givenBy, change }) => [givenBy, change.termKey, change.field])).toContainEqual([
      'B',
      'release',
      'payment',
    ]);
    const ours = diffRounds(roundOf(2), roundOf(4), names);
    expect(ours.find(({ field }) => field === 'royaltyB')).toMatchObject({
      gains: 'B',
      delta: { absolute: '-0.2' },
    });
    const answered = open.remarks.filter(({ answer }) => answer !== null);
    expect(answered.length).toBeGreaterThan(8);
  });

  it('shows a walk-away that a received value crosses', () => {
    expect(crossingsOf(open).map(({ termKey, field, state }) => [termKey, field, state])).toEqual([
      ['caps-and-minimums', 'capB', 'crossed'],
    ]);
    expect(crossingsIn(roundOf(3).terms, open.positions, names).map(({ field }) => field)).toEqual([
      'royaltyB',
      'capB',
    ]);
  });

  it('has the few problems that it was given and no others', () => {
    const problems = checkSheet(open.round, names, sample?.agreed ?? []);
    expect(problems.map(({ rule, termKey }) => [rule, termKey])).toEqual([
      ['agreed-and-changed', 'reports'],
      ['currency-without-fx-date', 'payment-mechanics'],
      ['missing-value', 'acquired-entities'],
    ]);
  });

  it('has wording of a clause of its own, with suggestions in the draft alone', () => {
    const worded = rounds.map(
      (round) => round.terms.find(({ key }) => key === 'dispute-resolution')?.written,
    );
    expect(worded.map((written) => (written ? hasSuggestions(written.paragraphs) : null))).toEqual([
      null,
      false,
      false,
      true,
    ]);
    const own = sample?.clauses.filter(({ isBuiltIn }) => !isBuiltIn);
    expect(own?.map(({ id }) => id)).toEqual([worded[3]?.clauseId]);
  });
});
