import { readNumberCell } from '../../../../domain/patents/number-cell.ts';
import { readPublicationNumber } from '../../../../domain/patents/publication-number.ts';
import { splitCell } from '../../../../domain/patents/split-cell.ts';

/** A cell headed "number" may hold filing numbers as well: they are told apart here, by what they are. */
export function sortNumbers(
  cell: string,
  office: string | null,
): { readonly publications: string; readonly application: string | null } {
  const hint = { office: office ?? undefined };
  if (readNumberCell(cell, hint).status !== 'unresolved') return { publications: cell, application: null };
  const publications: string[] = [];
  const applications: string[] = [];
  for (const part of splitCell(cell)) {
    const reading = readPublicationNumber(part, hint);
    const isFiling = reading.status === 'resolved' && reading.number.stage === 'application';
    (isFiling ? applications : publications).push(part.trim());
  }
  // several filings in one cell are several rights: they stay where they are seen as not understood
  if (applications.length !== 1) return { publications: cell, application: null };
  return { publications: publications.join(' | '), application: applications[0] ?? null };
}
