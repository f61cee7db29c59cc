import { readApplicationNumber } from '../../../../domain/patents/application-number.ts';
import { isBlankCell } from '../../../../domain/patents/blank-cells.ts';
import type { CorrectableMeaning } from '../../../../domain/patents/correctable.ts';
import { readNumberCell } from '../../../../domain/patents/number-cell.ts';
import { formatPatentNumber, type NumberHint } from '../../../../domain/patents/patent-number.ts';

type Texts = Readonly<Record<CorrectableMeaning, string>>;

/** How the numbers of a row would be understood, in words. The import reads them by the same rules. */
export function readLive(texts: Texts): { readonly publication: string; readonly application: string } {
  const hint: NumberHint = {
    office: texts.office.trim().slice(0, 2).toUpperCase() || undefined,
    kind: texts.kind.trim().toUpperCase() || undefined,
    filingDate: texts['filing-date'].trim() || undefined,
  };
  return {
    publication: sayPublications(texts.publication, hint),
    application: sayFiling(texts.application, hint),
  };
}

function sayPublications(cell: string, hint: NumberHint): string {
  const { status, numbers, reason } = readNumberCell(cell, hint);
  if (status === 'excluded') return 'names no publication';
  const understood = numbers.map(formatPatentNumber).join(', ');
  return status === 'resolved'
    ? `understood as ${understood}`
    : [`not understood: ${reason}`, understood && `understood ${understood}`].filter(Boolean).join('; ');
}

function sayFiling(cell: string, hint: NumberHint): string {
  if (isBlankCell(cell)) return 'names no filing';
  const reading = readApplicationNumber(cell, hint);
  if (reading.status === 'resolved') return `understood as ${formatPatentNumber(reading.number)}`;
  return reading.status === 'excluded' ? 'names no filing' : `not understood: ${reading.reason}`;
}
