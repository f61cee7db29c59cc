import type { Lane, PlacedEntry } from './lay-out.ts';

type Step = 'before' | 'after' | 'above' | 'below';

const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'above',
  ArrowDown: 'below',
};

/**
 * Where an arrow key leads from an entry: left and right in time through all kinds, up and down to the nearest entry of the
 * next row. Null for other keys and at the edges.
 */
export function neighbour(lanes: readonly Lane[], id: string, key: string): string | null {
  const step = stepOfKey[key];
  const rows = lanes.flatMap(({ entries, rows: count }) =>
    Array.from({ length: count }, (_, row) => entries.filter((entry) => entry.row === row)),
  );
  const at = rows.findIndex((row) => row.some(({ summary }) => summary.id === id));
  const here = rows[at]?.find(({ summary }) => summary.id === id);
  if (step === undefined || !here) return null;
  if (step === 'above' || step === 'below') return nearest(rows[step === 'below' ? at + 1 : at - 1], here);
  const inTime = rows.flat().toSorted((one, other) => one.x - other.x);
  const next = inTime[inTime.indexOf(here) + (step === 'after' ? 1 : -1)];
  return next?.summary.id ?? null;
}

function nearest(row: readonly PlacedEntry[] | undefined, { x }: PlacedEntry): string | null {
  const [first] = (row ?? []).toSorted((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x));
  return first?.summary.id ?? null;
}
