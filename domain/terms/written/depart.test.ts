import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../deals/deal.ts';
import type { FieldValues } from '../stated.ts';
import { departuresOf } from './depart.ts';
import { isSameWritten } from './prose-to-written.ts';
import { startWriting } from './start-writing.ts';

const names = { A: 'Ada', B: 'Bea' } as const;
const fields: FieldValues = {
  fee: { basis: 'stated', value: { amount: '1250000.50', currency: 'EUR' } },
  start: { basis: 'illustrative', value: '2017-07-05' },
  length: { basis: 'stated', value: { count: 5, unit: 'years' } },
  share: { basis: 'stated', value: '3.25' },
  scope: { basis: 'stated', value: ['UMTS', 'LTE'] },
  note: { basis: 'undisclosed' },
};
const term: RoundTerm = {
  key: 'custom-fee',
  state: 'open',
  binding: false,
  fields,
  written: null,
  custom: {
    label: 'Fee',
    section: 'money',
    fields: [
      { key: 'fee', label: 'Fee', kind: 'money' },
      { key: 'start', label: 'Start', kind: 'date' },
      { key: 'length', label: 'Length', kind: 'duration' },
      { key: 'share', label: 'Share', kind: 'percent' },
      { key: 'scope', label: 'Scope', kind: 'standards' },
      { key: 'note', label: 'Note', kind: 'text' },
    ],
  },
};
const start = startWriting(term, names, {});

function withWords(words: string, parts: Partial<RoundTerm> = {}): RoundTerm {
  const paragraphs = words.split('\n').map((text) => ({ role: 'body' as const, runs: [{ text }] }));
  return { ...term, written: { paragraphs, generated: start.generated, clauseId: null }, ...parts };
}
const say = (written: RoundTerm) =>
  departuresOf(written, names, {}).map(({ kind, field, words }) => [kind, field, words]);

describe('departures of what people wrote from the values', () => {
  it('has none while the prose is generated, or is its copy', () => {
    expect(say(term)).toEqual([]);
    expect(
      say({ ...term, written: { ...start, paragraphs: [...start.paragraphs], clauseId: null } }),
    ).toEqual([]);
  });
  it('reads a figure in whatever spelling', () => {
    const text =
      'From July 5, 2017 and for five (5) years Bea pays 1250000.50 euros and 3.25 per cent for LTE and UMTS.';
    expect(say(withWords(text))).toEqual([]);
  });
  it('names each value that is no longer said', () => {
    expect(say(withWords('Bea pays EUR 1,250,000.50 for LTE.'))).toEqual([
      ['not-said', 'start', '5 July 2017'],
      ['not-said', 'length', '5 years'],
      ['not-said', 'share', '3.25 %'],
      ['not-said', 'scope', 'UMTS'],
    ]);
  });
  it('names each figure that no value says', () => {
    const text =
      'From 5 July 2017, for 5 years, EUR 1,350,000.50 and 3.25 % for UMTS and LTE, due in 30 days, by 1 May 2018, plus 2 %.';
    expect(say(withWords(text))).toEqual([
      ['not-said', 'fee', 'EUR 1,250,000.50'],
      ['stranger', null, 'EUR 1,350,000.50'],
      ['stranger', null, '30 days'],
      ['stranger', null, '1 May 2018'],
      ['stranger', null, '2 %'],
    ]);
  });
  it('says that the values changed after the writing', () => {
    const moved = { ...fields, share: { basis: 'stated' as const, value: '4' } };
    const written = { ...start, paragraphs: [...start.paragraphs], clauseId: null };
    expect(say({ ...term, fields: moved, written }).map(([kind]) => kind)).toEqual([
      'not-said',
      'stranger',
      'stale',
    ]);
  });
  it('judges the text as it is with every suggestion accepted', () => {
    const written = withWords('').written;
    const paragraphs = start.paragraphs.map(({ role, runs }) => ({
      role,
      runs: runs.map((run) => ({ ...run, suggestion: { kind: 'deletion' as const, id: '1' } })),
    }));
    expect(
      say({ ...term, written: { ...written, generated: start.generated, paragraphs, clauseId: null } }),
    ).toHaveLength(6);
  });
});

describe('the start of writing', () => {
  it('keeps marks, and a missing value stays one', () => {
    const runs = start.paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(runs.filter((run) => run.mark).map((run) => [run.text, run.mark])).toEqual([
      ['5 July 2017', 'illustrative'],
      ['undisclosed', 'undisclosed'],
    ]);
  });
  it('is the same text however its runs are cut', () => {
    const cut = start.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs.flatMap((run) => run.text.split('').map((text) => ({ ...run, text }))),
    }));
    expect(isSameWritten(cut, start.paragraphs)).toBe(true);
    expect(isSameWritten(cut.slice(1), start.paragraphs)).toBe(false);
  });
});
