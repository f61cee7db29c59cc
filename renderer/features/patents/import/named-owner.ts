import type { SourcePreview } from '../../../../domain/patents/reading-settings.ts';

/** The company that most of the first rows name as owner; null where none does, or none stands out. */
export function namedOwner({ columns, rows }: Pick<SourcePreview, 'columns' | 'rows'>): string | null {
  const column = columns.indexOf('owner');
  if (column === -1) return null;
  const tally = new Map<string, number>();
  for (const row of rows) {
    const name = row[column]?.trim() ?? '';
    if (name !== '' && name !== '-1') tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  const named = [...tally.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...tally].sort(([, one], [, other]) => other - one);
  return most && most[1] * 2 > named ? most[0] : null;
}
