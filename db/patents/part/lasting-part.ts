import type { ListFilters, ListPart } from '../../../domain/patents/list-view.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { Db } from '../../connection.ts';

/** More would make a filter that nobody can carry about. */
const MOST_APPLICATIONS = 10_000;

const KEYS_OF_FAMILY = {
  priority: 'r.set_key = @family',
  connected:
    'r.set_key IN (SELECT set_key FROM patent_priority_sets WHERE list_key = @list AND connected_family = @family)',
} as const;

/**
 * A part of a list in words that still mean the same after a newer export: the status is that of a certain day, and a
 * family by priorities, whose number is one of this import alone, is named by its applications.
 */
export function lastingPart(db: Db, listKey: number, part: ListPart, day: string): Result<ListPart> {
  const { family, ...others } = part.filters;
  const filters: ListFilters = others.legalStatus ? { legalStatusOn: day, ...others } : others;
  if (family === undefined || family.key === 'etsi' || family.key === 'hand')
    return ok({ ...part, filters: family ? { ...filters, family } : filters });
  const members = db
    .prepare<[{ list: number; family: number }], string>(
      `SELECT DISTINCT a.match_key FROM patent_rows AS r JOIN patent_applications AS a USING (application_key)
       WHERE r.list_key = @list AND ${KEYS_OF_FAMILY[family.key]} ORDER BY a.match_key`,
    )
    .pluck()
    .all({ list: listKey, family: Number(family.id) });
  const wanted = filters.applications && new Set(filters.applications);
  const applications = wanted ? members.filter((key) => wanted.has(key)) : members;
  if (applications.length === 0 || applications.length > MOST_APPLICATIONS)
    return fail({
      code: 'conflict',
      message: `A family of ${applications.length} applications cannot be a part of a schedule. Choose it by another filter.`,
    });
  return ok({ ...part, filters: { ...filters, applications } });
}
