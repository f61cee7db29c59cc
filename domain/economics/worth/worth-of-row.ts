import type { RoundChange } from '../../rounds/round-change.ts';
import { isWhole } from '../../rounds/rows-of-changes.ts';
import type { ChangeWorth, Worth } from './worth.ts';

type Row = Pick<RoundChange, 'termKey' | 'field' | 'before' | 'after'>;

const nothing: ChangeWorth = { state: 'none', reason: null, single: null, last: null, notes: [] };

/**
 * What a line of a difference is worth; null for a value of a term that came or went as a whole, which is valued in that
 * line. State and binding move nothing, and words are not valued.
 */
export function worthOfRow(row: Row, { terms }: Pick<Worth, 'terms'>): ChangeWorth | null {
  const term = terms.find(({ termKey }) => termKey === row.termKey);
  if (row.field === 'prose')
    return { ...nothing, state: 'unknown', reason: 'Wording is not valued, only what fields say.' };
  if (row.field === 'term') return isWhole(row) && term ? term : nothing;
  const field = term?.fields.find((one) => one.field === row.field);
  if (field) return field;
  return term && term.fields.length === 0 ? null : nothing;
}

/** Whether the fields of a term are valued one by one, so that what the term is worth in all is a figure of its own. */
export function hasOwnTotal({ terms }: Pick<Worth, 'terms'>, termKey: string): boolean {
  const term = terms.find((one) => one.termKey === termKey);
  return term?.state === 'valued' && term.fields.filter(({ state }) => state === 'valued').length > 1;
}
