import { expect, it } from 'vitest';
import { knowPrecedent } from '../../domain/precedents/known.ts';
import { statisticsOf } from '../../domain/precedents/statistics/statistics-of.ts';
import type { ShareableSheet } from '../../domain/shareable/shareable-round.ts';
import { builtInPrecedents } from './precedents.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const sheet: ShareableSheet = {
  title: 'A licence',
  number: 1,
  isDraft: true,
  dated: '2026-03-04',
  proposedBy: 'A',
  parties: [
    { side: 'A', ...party('Ada') },
    { side: 'B', ...party('Bea') },
  ],
  terms: [],
};

it('counts nothing of the library that is unverified, undisclosed, asked, a range or of a part of the price', () => {
  const precedents = builtInPrecedents();
  const known = precedents.map((precedent) =>
    knowPrecedent(precedent, { origin: 'built-in', isConfidential: false }, [], []),
  );
  const facts = new Map(
    precedents.flatMap(({ id, facts: all }) => all.map((fact) => [`${id} ${fact.id}`, fact] as const)),
  );
  const statistics = statisticsOf(known, sheet);
  const used = statistics.flatMap(({ base, used: counted }) =>
    counted.map((one) => ({ ...one, isDuration: base.unit === 'months' || base.unit === 'days' })),
  );
  expect(used.length).toBeGreaterThan(50);
  for (const { precedentId, factId, isDuration } of used) {
    const fact = facts.get(`${precedentId} ${factId}`);
    expect(fact).toMatchObject({ confirmed: true });
    expect(fact?.evidence).not.toBe('undisclosed');
    const amount = isDuration ? null : (fact?.amount ?? null);
    expect([null, 'term']).toContain(amount?.standing ?? null);
    expect([amount?.amountMax ?? null, amount?.baseFactor ?? null]).toEqual([null, null]);
  }
  for (const { base, used: counted } of statistics)
    expect(counted.every(({ words }) => base.unit.length !== 3 || words.includes(base.unit))).toBe(true);
});

it('leaves out the rates on 65 per cent of the price, and says so', () => {
  const statistics = statisticsOf(
    builtInPrecedents().map((precedent) =>
      knowPrecedent(precedent, { origin: 'built-in', isConfidential: false }, [], []),
    ),
    sheet,
  );
  const percentages = statistics.find(({ base }) => base.field === 'royaltyB' && base.unit === '%');
  const reasons = percentages?.leftOut.flatMap(({ precedentId, reason }) =>
    precedentId === 'qualcomm-ndrc-2015' ? [reason] : [],
  );
  expect(reasons).toEqual(['of 65 % of the price only', 'of 65 % of the price only']);
});

it('takes no two values of one price that an entry had at different times, and nothing of a decision that was replaced', () => {
  const known = builtInPrecedents().map((precedent) =>
    knowPrecedent(precedent, { origin: 'built-in', isConfidential: false }, [], []),
  );
  const statistics = statisticsOf(known, sheet);
  const values = (id: string, field: string) =>
    statistics.flatMap(({ base, used }) =>
      used.flatMap(({ precedentId, value }) => (precedentId === id && base.field === field ? [value] : [])),
    );
  expect(values('pool-mpegla-avc', 'capB')).toEqual(['5000000']);
  expect(values('prog-qualcomm-5g-2017', 'baseCap')).toEqual(['400']);
  const replaced = ['interdigital-v-lenovo-2023', 'optis-v-apple-2023'];
  expect(
    statistics.flatMap(({ used }) => used).filter(({ precedentId }) => replaced.includes(precedentId)),
  ).toEqual([]);
  for (const id of [
    'tcl-v-ericsson-2017',
    'csiro-v-cisco-2014',
    'ericsson-v-dlink-2014',
    'prog-nokia-5g-2018',
  ])
    expect([id, values(id, 'royaltyB'), values(id, 'payment'), values(id, 'amount')]).toEqual([
      id,
      [],
      [],
      [],
    ]);
});
