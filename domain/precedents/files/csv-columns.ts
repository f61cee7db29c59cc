import { amountSchema, type Amount } from '../amount.ts';
import type { Fact } from '../fact.ts';
import { escapeText, joinCell, type CellSeparator } from './cell-lists.ts';
import {
  readCount,
  readInnerList,
  readList,
  readParts,
  readTerms,
  readText,
  readTiers,
  readYesNo,
  type ReadCell,
} from './cell-reading.ts';
import type { FileEntry } from './precedent-file.ts';

/** A column of the table: its header, and how its cells are written and read. */
export interface CsvColumn<T> {
  /** The name of the value in JSON; a fact's begin with "fact.". */
  readonly name: string;
  readonly write: (of: T) => string;
  readonly read: ReadCell;
}

const IN_ITEM: readonly CellSeparator[] = ['|', ';'];
const INNERMOST: readonly CellSeparator[] = ['|', ';', '+'];

/** Columns of the entry: filled in its first row, blank in the others but for the id. */
export const entryColumns: readonly CsvColumn<FileEntry>[] = [
  text('id', (entry) => entry.id),
  text('kind', (entry) => entry.kind),
  text('title', (entry) => entry.title),
  text('summary', (entry) => entry.summary),
  {
    name: 'parties',
    write: ({ parties }) =>
      items(parties, ({ side, name, role, companies }) => [
        side ?? '',
        inItem(name),
        inItem(role),
        joinCell(
          companies.map((company) => escapeText(company, INNERMOST)),
          '+',
        ),
      ]),
    read: readParts(['side', 'name', 'role', 'companies'], { companies: readInnerList }),
  },
  text('announced', (entry) => entry.announced),
  text('effective', (entry) => entry.effective),
  text('expires', (entry) => entry.expires),
  text('termYears', (entry) => entry.termYears),
  list('standards', (entry) => entry.standards),
  list('standardClasses', (entry) => entry.standardClasses),
  text('direction', (entry) => entry.direction),
  text('territory', (entry) => entry.territory),
  text('productScope', (entry) => entry.productScope),
  list('productClasses', (entry) => entry.productClasses),
  list('structure', (entry) => entry.structure),
  text('dispute', (entry) => entry.dispute),
  text('forum', (entry) => entry.forum),
  text('outcome', (entry) => entry.outcome),
  text('asOf', (entry) => entry.asOf),
  list('doubts', (entry) => entry.doubts),
  {
    name: 'corrections',
    write: ({ corrections }) =>
      items(corrections, ({ error, record, factIds, doubt }) => [
        inItem(error),
        inItem(record),
        joinCell(factIds, '+'),
        doubt === null ? '' : String(doubt),
      ]),
    read: readParts(['error', 'record', 'factIds', 'doubt'], { factIds: readInnerList, doubt: readCount }),
  },
  {
    name: 'related',
    write: ({ related }) => items(related, ({ id, kind }) => [id, kind]),
    read: readParts(['id', 'kind']),
  },
  {
    name: 'sources',
    write: ({ sources }) =>
      items(sources, (source) => [
        inItem(source.id),
        inItem(source.title),
        inItem(source.publisher),
        source.date ?? '',
        inItem(source.kind),
        inItem(source.address ?? ''),
      ]),
    read: readParts(['id', 'title', 'publisher', 'date', 'kind', 'address']),
  },
  { name: 'confidential', write: (entry) => yesNo(entry.confidential), read: readYesNo },
];

/** The parts of an amount, each in a column of the fact. */
export const amountParts = Object.keys(amountSchema.shape);

/** Columns of one fact, one fact a row. */
export const factColumns: readonly CsvColumn<Fact>[] = [
  text('fact.id', (fact) => fact.id),
  text('fact.statement', (fact) => fact.statement),
  text('fact.evidence', (fact) => fact.evidence),
  { name: 'fact.confirmed', write: (fact) => yesNo(fact.confirmed), read: readYesNo },
  { name: 'fact.terms', write: ({ terms }) => termsCell(terms), read: readTerms },
  ...amountColumns(),
  list('fact.supports', (fact) => fact.supports),
  text('fact.primary', (fact) => fact.primary),
  text('fact.note', (fact) => fact.note),
  list('fact.sourceIds', (fact) => fact.sourceIds),
];

function amountColumns(): readonly CsvColumn<Fact>[] {
  const part = (key: string, amount: Amount): string => {
    if (key === 'tiers')
      return joinCell(amount.tiers?.map(({ upTo, rate }) => `${upTo ?? ''}: ${rate}`) ?? [], '|');
    const value: unknown = Reflect.get(amount, key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const readers: Readonly<Record<string, ReadCell>> = { count: readCount, tiers: readTiers };
  return amountParts.map((key) => ({
    name: `fact.${key}`,
    write: ({ amount }) => (amount === null ? '' : part(key, amount)),
    read: readers[key] ?? readText,
  }));
}

function text<T>(name: string, of: (one: T) => string | null): CsvColumn<T> {
  return { name, write: (one) => of(one) ?? '', read: readText };
}

function list<T>(name: string, of: (one: T) => readonly string[]): CsvColumn<T> {
  return {
    name,
    write: (one) =>
      joinCell(
        of(one).map((item) => escapeText(item, ['|'])),
        '|',
      ),
    read: readList,
  };
}

function items<I>(all: readonly I[], partsOf: (item: I) => readonly string[]): string {
  return joinCell(
    all.map((item) => joinCell(partsOf(item), ';')),
    '|',
  );
}

function inItem(words: string): string {
  return escapeText(words, IN_ITEM);
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function termsCell(terms: Fact['terms']): string {
  const isInWords = Object.values(terms).every((values) => Object.keys(values).length === 0);
  return isInWords ? joinCell(Object.keys(terms), '|') : JSON.stringify(terms);
}
