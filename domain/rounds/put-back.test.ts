import { expect, it } from 'vitest';
import type { Round, RoundTerm } from '../deals/deal.ts';
import { putBack, putBackAll } from './put-back.ts';

const term: RoundTerm = {
  key: 'territory',
  state: 'open',
  binding: false,
  fields: { territory: { basis: 'stated', value: 'x' }, other: { basis: 'undisclosed' } },
  written: null,
  custom: null,
};
const round = (...terms: readonly RoundTerm[]): Round => ({
  id: 'r',
  dealId: 'd',
  number: 1,
  status: 'draft',
  proposedBy: 'A',
  dated: '2026-01-01',
  channel: null,
  note: '',
  frozenAt: null,
  contentHash: null,
  terms: [...terms],
  schedules: [],
});
const changed: RoundTerm = {
  ...term,
  state: 'agreed',
  binding: true,
  fields: { territory: { basis: 'stated', value: 'y' }, late: { basis: 'undisclosed' } },
};

it('gives one value back and leaves what else was changed', () => {
  const back = (field: string) => putBack(round(changed), round(term), { termKey: 'territory', field });
  expect(back('territory')).toMatchObject({
    part: { fields: { ...changed.fields, territory: term.fields['territory'] } },
  });
  expect(back('late')).toEqual({
    kind: 'save',
    key: 'territory',
    part: { fields: { territory: changed.fields['territory'] } },
  });
  expect(back('state')).toMatchObject({ part: { state: 'open' } });
  expect(back('binding')).toMatchObject({ part: { binding: false } });
  expect(back('prose')).toMatchObject({ part: { written: null } });
});

it('takes out a term that the other side put in, and adds one that they took out', () => {
  const about = { termKey: 'territory', field: 'term' };
  expect(putBack(round(term), round(), about)).toEqual({ kind: 'remove', key: 'territory' });
  expect(putBack(round(), round(term), about)).toMatchObject({ kind: 'add', part: { fields: term.fields } });
});

it('leaves what it cannot put back', () => {
  const custom = { label: 'Side letter', section: 'legal', fields: [] } as const;
  const own: RoundTerm = { ...term, custom: { ...custom, fields: [] } };
  expect(putBack(round(), round(own), { termKey: 'territory', field: 'term' })).toBeNull();
  expect(putBack(round(), round(term), { termKey: 'territory', field: 'territory' })).toBeNull();
  expect(putBack(round(term), round(term), { termKey: 'territory', field: 'schedule-A' })).toBeNull();
});

it('takes several changes back, each upon the other', () => {
  const changes = ['territory', 'late', 'state', 'nonsense'].map((field) => ({
    termKey: 'territory',
    field,
  }));
  expect(putBackAll(round(changed), round(term), changes)).toEqual([
    { ...term, binding: true, fields: { territory: term.fields['territory'] } },
  ]);
  expect(putBackAll(round(), round(term), [{ termKey: 'territory', field: 'term' }])).toEqual([term]);
});
