import type { ListFilters } from '../../../domain/patents/list-view.ts';
import { allOf, anyOf, sql, type Sql } from './sql.ts';

/** What filters are meant for: which list, and on which day the legal status is told. */
export interface FilterPlace {
  readonly listId: string;
  readonly listKey: number;
  /** ISO day. */
  readonly on: string;
  /** Day of the import: for it the list states a legal status. */
  readonly importedOn: string;
}

const SPELT = `FROM patent_declarations AS spelt
  LEFT JOIN company_spellings AS merged ON merged.spelling = spelt.declarant WHERE spelt.list_key = ?`;

/**
 * Conditions on rows (`r`). Subqueries give a value where SQLite would take EXISTS for a join and leave the order of the
 * rows; NOT INDEXED where most of a list is wanted, which is read faster as it lies.
 *
 * @param isForAll how applications are asked: once for all rows of the list, or row by row while the first ones are taken
 */
export function filterConditions(
  filters: ListFilters,
  place: FilterPlace,
  isForAll: boolean,
): readonly Sql[] {
  const { listKey } = place;
  const ofApplication = applicationConditions(filters, place);
  return [
    ...among('r.status', filters.status),
    ...among("ifnull(r.office, '')", filters.offices),
    ...amongKeys(
      'r.declaration_key',
      `SELECT spelt.declaration_key ${SPELT} AND ifnull(merged.company, ifnull(spelt.declarant, ''))`,
      listKey,
      filters.owners,
    ),
    ...amongKeys(
      'r.standard_key',
      `SELECT standard_key FROM patent_standards WHERE list_key = ? AND ifnull(standard, '')`,
      listKey,
      filters.standards,
    ),
    ...amongKeys(
      'r.standard_key',
      `SELECT standard_key FROM patent_standards WHERE list_key = ? AND ifnull(release, '')`,
      listKey,
      filters.releases,
    ),
    ...(filters.generations
      ? [anyOf(filters.generations.map((name) => sql(`r.is_${name.toLowerCase()} = 1`)))]
      : []),
    ...(filters.stages ? [stageCondition(filters.stages)] : []),
    ...(ofApplication.length > 0 ? [ofApplications(ofApplication, listKey, isForAll)] : []),
    ...(filters.filedFrom ? [sql('r.filing_date >= ?', filters.filedFrom)] : []),
    ...(filters.filedTo ? [sql('r.filing_date <= ?', filters.filedTo)] : []),
    ...(filters.family ? [familyCondition(filters.family, listKey)] : []),
    ...(filters.withoutDuplicates ? [sql('r.is_duplicate = 0')] : []),
    ...(filters.onlyDoubtful ? [isForAll ? doubtOfAll(listKey) : sql(DOUBT_OF_ROW)] : []),
    ...(filters.onlyBlanket ? [sql('r.is_blanket = 1')] : []),
    ...(filters.onlyNamedByDeclarant ? [sql('r.is_named_by_declarant = 1')] : []),
    ...(filters.onlyCorrected ? [sql('r.is_corrected = 1')] : []),
  ];
}

/** Where an application stands, as `status-function.ts` tells it from the columns of `patent_applications` (`a`). */
export function statusOfApplication({ listId, importedOn, on }: FilterPlace): Sql {
  const byHand = (column: string) =>
    `(SELECT ${column} FROM patent_overrides AS o WHERE o.list_id = ? AND o.match_key = a.match_key AND o.field = 'status')`;
  return sql(
    `patent_status(a.property_right, a.is_granted, a.filing_date, a.grant_date, a.expiry, a.stated_status,
       ${byHand('o.value')}, ${byHand('o.stated_at')}, ?, ?)`,
    listId,
    listId,
    importedOn,
    on,
  );
}

function applicationConditions(filters: ListFilters, place: FilterPlace): readonly Sql[] {
  const status = statusOfApplication(place);
  return [
    ...(filters.legalStatus
      ? among(status.text, filters.legalStatus).map((condition) => ({
          text: condition.text,
          values: [...status.values, ...condition.values],
        }))
      : []),
    ...(filters.expiryFrom ? [sql('a.expiry >= ?', filters.expiryFrom)] : []),
    ...(filters.expiryTo ? [sql('a.expiry <= ?', filters.expiryTo)] : []),
    ...among('a.match_key', filters.applications),
  ];
}

function ofApplications(conditions: readonly Sql[], listKey: number, isForAll: boolean): Sql {
  const { text, values } = allOf(conditions);
  return isForAll
    ? sql(
        `r.application_key IN (SELECT a.application_key FROM patent_applications AS a NOT INDEXED WHERE a.list_key = ? AND ${text})`,
        listKey,
        ...values,
      )
    : sql(
        `(SELECT ${text} FROM patent_applications AS a WHERE a.application_key = r.application_key)`,
        ...values,
      );
}

function stageCondition(stages: NonNullable<ListFilters['stages']>): Sql {
  const published = stages.filter((stage) => stage !== 'unpublished');
  return anyOf([
    ...(stages.includes('unpublished')
      ? [
          sql(
            'r.application_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM patent_row_publications AS link WHERE link.row_key = r.row_key)',
          ),
        ]
      : []),
    ...(published.length > 0
      ? [
          sql(
            `(SELECT 1 FROM patent_row_publications AS link JOIN patent_publications AS p
               ON p.publication_key = link.publication_key
             WHERE link.row_key = r.row_key AND p.stage IN (SELECT value FROM json_each(?)) LIMIT 1)`,
            JSON.stringify(published),
          ),
        ]
      : []),
  ]);
}

function familyCondition({ key, id }: NonNullable<ListFilters['family']>, listKey: number): Sql {
  switch (key) {
    case 'etsi':
      return sql('r.family_id = ?', id);
    case 'priority':
      return sql('r.set_key = ?', Number(id));
    case 'connected':
      return sql(
        'r.set_key IN (SELECT set_key FROM patent_priority_sets WHERE list_key = ? AND connected_family = ?)',
        listKey,
        Number(id),
      );
    case 'hand':
      return sql(
        'r.application_key IN (SELECT application_key FROM patent_applications WHERE list_key = ? AND hand_family = ?)',
        listKey,
        id,
      );
  }
}

const DOUBT_OF_ROW = `
  (SELECT 1 FROM patent_row_publications AS link JOIN patent_publications AS p ON p.publication_key = link.publication_key
   WHERE link.row_key = r.row_key AND p.confidence <> 'high' LIMIT 1)
  OR (SELECT a.confidence <> 'high' FROM patent_applications AS a WHERE a.application_key = r.application_key)`;

function doubtOfAll(listKey: number): Sql {
  return sql(
    `r.row_key IN (SELECT link.row_key FROM patent_publications AS p NOT INDEXED JOIN patent_row_publications AS link
         ON link.publication_key = p.publication_key WHERE p.list_key = ? AND p.confidence <> 'high')
     OR r.application_key IN (SELECT application_key FROM patent_applications NOT INDEXED WHERE list_key = ? AND confidence <> 'high')`,
    listKey,
    listKey,
  );
}

function among(expression: string, texts: readonly string[] | undefined): readonly Sql[] {
  return texts ? [sql(`${expression} IN (SELECT value FROM json_each(?))`, JSON.stringify(texts))] : [];
}

/** The blank text also finds rows that have nothing there at all. */
function amongKeys(
  key: string,
  select: string,
  listKey: number,
  texts: readonly string[] | undefined,
): readonly Sql[] {
  return among(select, texts).map(({ text, values }) => {
    const found = sql(`${key} IN (${text})`, listKey, ...values);
    return texts?.includes('') ? anyOf([found, sql(`${key} IS NULL`)]) : found;
  });
}
