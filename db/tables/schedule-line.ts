import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';

/** A line of a schedule as SQL answers it. */
export interface ScheduleLine {
  readonly family: string | null;
  readonly application: string | null;
  readonly publication: string | null;
  readonly office: string;
  readonly title: string | null;
  readonly filing_date: string | null;
  /** One a line. */
  readonly declared_standards: string;
}

export function toScheduleRow(line: ScheduleLine): ScheduleRow {
  return {
    family: line.family,
    application: line.application,
    publication: line.publication,
    office: line.office,
    title: line.title,
    filingDate: line.filing_date,
    declaredStandards: line.declared_standards === '' ? [] : line.declared_standards.split('\n'),
  };
}

/** The same the other way round. A line end within the name of a standard would part it in two. */
export function fromScheduleRow(row: ScheduleRow): ScheduleLine {
  return {
    family: row.family,
    application: row.application,
    publication: row.publication,
    office: row.office,
    title: row.title,
    filing_date: row.filingDate,
    declared_standards: row.declaredStandards
      .map((standard) => standard.replaceAll('\n', ' '))
      .filter((standard) => standard !== '')
      .join('\n'),
  };
}
