import { readPublicationNumber } from '../../../domain/patents/publication-number.ts';
import { splitCell } from '../../../domain/patents/split-cell.ts';

interface Part {
  readonly text: string;
  readonly key: string;
  readonly kind: string | null;
}

/**
 * Cells of one row that hold numbers, as one cell. What several of them name stands there once, with its kind where one of
 * them has it; words in place of a number count only where there is no number.
 */
export function joinNumbers(cells: readonly string[], office: string | null): string {
  const [first = '', ...others] = cells;
  if (others.length === 0) return first;
  const parts: Part[] = [];
  for (const part of cells.flatMap((cell) => splitCell(cell)).flatMap((text) => readPart(text, office))) {
    const same = parts.findIndex(
      ({ key, kind }) => key === part.key && (kind === part.kind || kind === null || part.kind === null),
    );
    if (same === -1) parts.push(part);
    else if (parts[same]?.kind === null) parts[same] = part;
  }
  return parts.length === 0 ? first : parts.map(({ text }) => text).join(' | ');
}

function readPart(written: string, office: string | null): readonly Part[] {
  const text = written.trim();
  const reading = readPublicationNumber(text, { office: office ?? undefined });
  if (reading.status === 'excluded') return [];
  if (reading.status === 'unresolved') return [{ text, key: text, kind: null }];
  return [{ text, key: reading.number.key, kind: reading.number.kind }];
}
