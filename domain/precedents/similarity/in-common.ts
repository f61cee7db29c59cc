import { joinWords } from '../../terms/values/value-kind.ts';

export function inCommon<T>(ours: readonly T[], theirs: readonly T[]): readonly T[] {
  return ours.filter((entry) => theirs.includes(entry));
}

/** The share of what either names that both name, from 0 to 1; no list names anything twice. */
export function shareInCommon<T>(ours: readonly T[], theirs: readonly T[]): number {
  const both = inCommon(ours, theirs).length;
  return both / (ours.length + theirs.length - both);
}

/** "both 5G; the precedent adds 4G; ours adds 6G", or these words where nothing is common. */
export function wordsInCommon(ours: readonly string[], theirs: readonly string[], nothing: string): string {
  const both = inCommon(ours, theirs);
  const [more, less] = [
    theirs.filter((entry) => !ours.includes(entry)),
    ours.filter((entry) => !theirs.includes(entry)),
  ];
  const [adds, oursAdds] = both.length > 0 ? ['the precedent adds', 'ours adds'] : ['the precedent', 'ours'];
  return [
    both.length > 0 ? `both ${joinWords(both)}` : nothing,
    ...(more.length > 0 ? [`${adds} ${joinWords(more)}`] : []),
    ...(less.length > 0 ? [`${oursAdds} ${joinWords(less)}`] : []),
  ].join('; ');
}
