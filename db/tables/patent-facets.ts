import type { FacetField, FacetValues } from '../../domain/contract/patent-table.ts';
import type { Db } from '../connection.ts';
import { createKeptParts } from '../patents/part/kept-parts.ts';
import type { TablePlace } from './patent-rows-table.ts';

interface ValueRow {
  readonly value: string;
  readonly rows: number;
}

/** Counts the shared keys of rows first, since there are few of them, and names them after. */
const named: Readonly<Record<FacetField, string>> = {
  office: `SELECT ifnull(office, '') AS value, count(*) AS rows FROM patent_rows
    WHERE row_key BETWEEN @first AND @last AND list_key = @listKey GROUP BY office`,
  owner: `SELECT ifnull(c.company, ifnull(d.declarant, '')) AS value, sum(n) AS rows
    FROM (SELECT declaration_key, count(*) AS n FROM patent_rows
      WHERE row_key BETWEEN @first AND @last AND list_key = @listKey GROUP BY declaration_key) AS r
    LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
    LEFT JOIN company_spellings AS c ON c.spelling = d.declarant GROUP BY value`,
  standard: ofStandards('standard'),
  release: ofStandards('release'),
};

function ofStandards(column: string): string {
  return `SELECT ifnull(s.${column}, '') AS value, sum(n) AS rows
    FROM (SELECT standard_key, count(*) AS n FROM patent_rows
      WHERE row_key BETWEEN @first AND @last AND list_key = @listKey GROUP BY standard_key) AS r
    LEFT JOIN patent_standards AS s ON s.standard_key = r.standard_key GROUP BY value`;
}

/** The values that a list has in a column, most rows first. */
export function createPatentFacets(db: Db) {
  const kept = createKeptParts<readonly ValueRow[]>();
  return {
    find: (place: TablePlace, field: FacetField, search: string, limit: number): FacetValues => {
      const name = JSON.stringify([place.listId, place.state, field]);
      const all = kept.get(name) ?? kept.keep(name, readValues(place, field));
      const wanted = search.trim().toLowerCase();
      const found = wanted === '' ? all : all.filter(({ value }) => value.toLowerCase().includes(wanted));
      return { values: found.slice(0, limit), total: found.length };
    },
  };

  function readValues({ listKey, first, last }: TablePlace, field: FacetField): readonly ValueRow[] {
    return db
      .prepare<[Record<string, number>], ValueRow>(`${named[field]} ORDER BY rows DESC, value`)
      .all({ listKey, first, last });
  }
}
