import type { ListColumn, ListPart } from '../../../domain/patents/list-view.ts';
import { statusOfApplication, type FilterPlace } from './filter-sql.ts';
import { sql, type Sql } from './sql.ts';

/** Tables beside that of the rows (`r`), by the names under which they are joined. */
export const joins = {
  a: 'LEFT JOIN patent_applications AS a ON a.application_key = r.application_key',
  d: 'LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key',
  c: `LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
      LEFT JOIN company_spellings AS c ON c.spelling = d.declarant`,
  s: 'LEFT JOIN patent_standards AS s ON s.standard_key = r.standard_key',
  f: 'LEFT JOIN patent_priority_sets AS f ON f.set_key = r.set_key',
} as const;

interface Order {
  readonly join?: keyof typeof joins;
  /** The first decides whether a row says anything; those that do not come last in either direction. */
  readonly by: readonly string[];
}

const orders: Readonly<Record<Exclude<ListColumn, 'row' | 'legalStatus'>, Order>> = {
  status: { by: ['r.status'] },
  publications: { by: ["nullif(r.publications, '')"] },
  application: { join: 'a', by: ['CASE WHEN a.is_inferred = 0 THEN a.raw END'] },
  office: { by: ['r.office'] },
  title: { by: ['r.title COLLATE NOCASE'] },
  owner: { join: 'c', by: ['ifnull(c.company, d.declarant) COLLATE NOCASE'] },
  standard: { join: 's', by: ['s.standard'] },
  version: { join: 's', by: ['s.version', 'CAST(s.version AS INTEGER)'] },
  release: { join: 's', by: ['s.release', "CAST(ltrim(s.release, 'Rel-') AS INTEGER)"] },
  project: { join: 's', by: ['s.project COLLATE NOCASE'] },
  generations: {
    by: [
      'nullif(ifnull(r.is_5g, 0) * 8 + ifnull(r.is_4g, 0) * 4 + ifnull(r.is_3g, 0) * 2 + ifnull(r.is_2g, 0), 0)',
    ],
  },
  filingDate: { by: ['r.filing_date'] },
  expiry: { join: 'a', by: ['a.expiry'] },
  family: { by: ['r.family_id', 'CAST(r.family_id AS INTEGER)'] },
  prioritySet: { by: ['r.set_key'] },
  connectedFamily: { join: 'f', by: ['f.connected_family'] },
  handFamily: { join: 'a', by: ['a.hand_family'] },
  declaration: { join: 'd', by: ['d.reference'] },
  declarationDate: { join: 'd', by: ['d.dated'] },
  group: { by: ['r.group_id', 'CAST(r.group_id AS INTEGER)'] },
};

/** How the rows of a part are put in order: what has to be joined for it, and the words after ORDER BY. */
export function orderOf(
  sort: ListPart['sort'],
  place: FilterPlace,
): { readonly join: string; readonly order: Sql } {
  const direction = sort?.isDescending ? 'DESC' : 'ASC';
  const last = `r.row_key ${direction}`;
  if (!sort || sort.column === 'row') return { join: '', order: sql(last) };
  if (sort.column === 'legalStatus') {
    const status = statusOfApplication(place);
    return {
      join: joins.a,
      order: sql(`r.application_key IS NULL, ${status.text} ${direction}, ${last}`, ...status.values),
    };
  }
  const { join, by } = orders[sort.column];
  // numbers in texts are ordered as numbers first
  const keys = [...by.slice(1), ...by.slice(0, 1)].map((key) => `${key} ${direction}`);
  return {
    join: join ? joins[join] : '',
    order: sql(`(${withoutCollation(by[0] ?? '')}) IS NULL, ${keys.join(', ')}, ${last}`),
  };
}

function withoutCollation(expression: string): string {
  return expression.replace(/ COLLATE \w+$/, '');
}
