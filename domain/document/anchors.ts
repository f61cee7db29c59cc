import { sections } from '../terms/term.ts';

/**
 * Names of the places within a sheet, for links and bookmarks. They are made of what a place is and never of its number, so
 * that the same place has the same name in every round.
 */
export function partAnchor(label: string): string {
  return `part-${sections.find((section) => section.label === label)?.key ?? 'other'}`;
}

export function termAnchor(termKey: string): string {
  return `term-${termKey}`;
}

/** The table of one value of a term. */
export function tableAnchor(termKey: string, field: string): string {
  return `table-${termKey}-${field}`;
}

export function scheduleAnchor(letter: string): string {
  return `schedule-${letter.toLowerCase()}`;
}

/** The lines of a schedule, below what is said of it. */
export function linesAnchor(letter: string): string {
  return `lines-${letter.toLowerCase()}`;
}

/** The rows behind a schedule that gave less than they should. */
export function rejectsAnchor(letter: string): string {
  return `rejects-${letter.toLowerCase()}`;
}
