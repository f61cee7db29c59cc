import { statedSchema, type ValueBasis } from '../stated.ts';
import { z } from '../../zod.ts';

/** A piece of a received term that the catalogue cannot place, as people can read it. */
export interface ReadablePiece {
  /** What the file called it. */
  readonly name: string;
  readonly words: string;
  readonly basis: ValueBasis | 'undisclosed';
}

export function pieceOf(name: string, value: unknown): ReadablePiece {
  const parsed = statedSchema(z.unknown()).safeParse(value);
  if (!parsed.success) return { name, words: readable(value), basis: 'stated' };
  const { data } = parsed;
  return { name, words: data.basis === 'undisclosed' ? '' : readable(data.value), basis: data.basis };
}

/**
 * Whatever a file holds, in words: each text, number and yes or no with the path that leads to it. Nothing is left out and
 * nothing is followed by recursion, since a file may be nested as deep as its author likes.
 */
export function readable(value: unknown): string {
  const lines: string[] = [];
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: '', value }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value: current } = next;
    const parts = partsOf(current);
    if (parts.length > 0) {
      for (const [name, part] of parts.toReversed()) {
        open.push({ path: [path, name].filter(Boolean).join(', '), value: part });
      }
    } else {
      lines.push(path ? `${path}: ${leafInWords(current)}` : leafInWords(current));
    }
  }
  return lines.join('\n').trim();
}

/** The members of an object by name, those of a list by number; one that stands alone in its list needs none. */
function partsOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value)) return isRecord(value) ? Object.entries(value) : [];
  return value.map((part: unknown, index) => [value.length === 1 ? '' : String(index + 1), part]);
}

function leafInWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'nothing';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
