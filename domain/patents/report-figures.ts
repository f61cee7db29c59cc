import { kindMeaning } from './kind-codes.ts';
import { byFamilyId } from './families/by-family-id.ts';
import type { PatentListCounts } from './list-counts.ts';
import type { ListFilters } from './list-view.ts';
import type { PatentListFormat } from './reading-settings.ts';

/** One figure of a report. */
export interface Figure {
  readonly label: string;
  readonly count: number;
  /** Of how many, where it is a part of something. */
  readonly of?: number;
  /** What it counts beside, or leaves out; in words. */
  readonly note?: string;
  /** The rows behind it, where the table can be narrowed to them. */
  readonly filters?: ListFilters;
}

export interface FigureGroup {
  readonly title: string;
  /** What one is counted as. */
  readonly level: string;
  readonly figures: readonly Figure[];
}

/** All figures of a list, group by group; each group names its level, each figure what it leaves out. */
export function reportFigures(counts: PatentListCounts, format: PatentListFormat): readonly FigureGroup[] {
  return [
    rows(counts),
    patents(counts),
    families(counts, format),
    byOffice(counts),
    byKind(counts),
    blanks(counts),
  ];
}

function rows(counts: PatentListCounts): FigureGroup {
  return {
    title: 'Rows of the file',
    level: 'rows of data, without the header',
    figures: [
      { label: 'rows', count: counts.rows, filters: {} },
      {
        label: 'resolved',
        count: counts.resolved,
        of: counts.rows,
        note: 'every publication number understood',
        filters: { status: ['resolved'] },
      },
      {
        label: 'unresolved',
        count: counts.unresolved,
        of: counts.rows,
        note: 'a number not understood, or the line not readable',
        filters: { status: ['unresolved'] },
      },
      {
        label: 'excluded',
        count: counts.excluded,
        of: counts.rows,
        note: 'no publication number meant',
        filters: { status: ['excluded'] },
      },
      {
        label: 'repeated',
        count: counts.duplicates,
        note: 'equal to an earlier row cell by cell; they stay',
      },
      {
        label: 'blanket declarations',
        count: counts.blanketRows,
        note: 'name no patent',
        filters: { onlyBlanket: true },
      },
      { label: 'damaged', count: counts.damagedRows, note: 'hold bytes that are no text in this encoding' },
    ],
  };
}

function patents(counts: PatentListCounts): FigureGroup {
  const without = (count: number, what: string) =>
    count === 0 ? '' : `; ${say(count)} rows without ${what}`;
  return {
    title: 'Patents',
    level: 'each number once',
    figures: [
      {
        label: 'publications',
        count: counts.publications,
        note: `A and B of one application are two${without(counts.withoutPublication, 'one')}`,
      },
      {
        label: 'of these with doubt',
        count: counts.doubtful,
        of: counts.publications,
        note: 'another reading is possible',
        filters: { onlyDoubtful: true },
      },
      {
        label: 'applications',
        count: counts.applications,
        note: `as the list writes them${without(counts.withoutApplication, 'one understood')}`,
      },
      {
        label: 'of these written twice',
        count: counts.applicationsWrittenTwice,
        of: counts.applications,
        note: 'another way of writing one already counted',
      },
      {
        label: 'application numbers not understood',
        count: counts.applicationsNotUnderstood,
        of: counts.rows,
        note: 'rows; the reason stands with each row, which counts by its publications',
      },
      {
        label: 'inferred',
        count: counts.inferredApplications,
        note: 'inferred from publications; not among the applications',
      },
      {
        label: 'entries of declarations',
        count: counts.declarationGroups,
        note: 'DIPG_ID of ETSI; no families',
      },
    ],
  };
}

function families({ families: by, withoutFamily }: PatentListCounts, format: PatentListFormat): FigureGroup {
  const without = (count: number) => `${say(count)} rows without; they are no families of one`;
  return {
    title: 'Families',
    level: 'applications taken together, by four keys',
    figures: [
      { label: byFamilyId(format), count: by.etsi, note: without(withoutFamily.etsi) },
      { label: 'by identical priorities', count: by.priority, note: without(withoutFamily.priority) },
      { label: 'by connected priorities', count: by.connected, note: without(withoutFamily.connected) },
      { label: 'by hand', count: by.hand, note: 'made by people; not added to the others' },
    ],
  };
}

function byOffice({ byOffice: offices, publications }: PatentListCounts): FigureGroup {
  return {
    title: 'Publications by office',
    level: 'publications, A and B apart',
    figures: mostFirst(offices).map(([office, count]) => ({
      label: office,
      count,
      of: publications,
      filters: { offices: [office] },
    })),
  };
}

function byKind({ byKind: kinds }: PatentListCounts): FigureGroup {
  return {
    title: 'Publications by kind',
    level: 'publications by office and kind code',
    figures: mostFirst(kinds).map(([name, count]) => {
      const [office = '', kind] = name.split(' ');
      return {
        label: name,
        count,
        note: kind === undefined ? 'no kind written' : (kindMeaning(office, kind) ?? 'kind not known'),
      };
    }),
  };
}

function blanks({ blanks: by, rows: of }: PatentListCounts): FigureGroup {
  const columns: readonly (readonly [string, number])[] = [
    ['publication number', by.publication],
    ['application number', by.application],
    ['title', by.title],
    ['filing date', by.filingDate],
    ['family id', by.family],
    ['priorities', by.priorities],
    ['owner', by.owner],
    ['standard', by.standard],
    ['version of the standard', by.version],
    ['generations', by.generations],
  ];
  return {
    title: 'Blank cells',
    level: 'rows in which the column is blank',
    figures: columns.map(([label, count]) => ({ label, count, of })),
  };
}

function mostFirst(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function say(count: number): string {
  return count.toLocaleString('en-US');
}
