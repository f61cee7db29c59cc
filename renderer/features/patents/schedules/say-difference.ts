import type { DifferenceCounts } from '../../../../domain/contract/schedules.ts';
import { sayCount } from '../say-count.ts';

type Lines = DifferenceCounts['added'];

/** "12 publications added, 1 application taken out"; null where nothing is different. */
export function sayDifference({ added, gone, changed }: DifferenceCounts): string | null {
  const words = [say(added, 'added'), say(gone, 'taken out'), say(changed, 'changed')].filter(
    (part) => part !== null,
  );
  return words.length === 0 ? null : words.join(', ');
}

/** "+12 −3 ~4", as far as there is something to say. */
export function signDifference({ added, gone, changed }: DifferenceCounts): string {
  const signs: readonly (readonly [string, Lines])[] = [
    ['+', added],
    ['−', gone],
    ['~', changed],
  ];
  return signs
    .flatMap(([sign, lines]) => (countLines(lines) === 0 ? [] : `${sign}${sayCount(countLines(lines))}`))
    .join(' ');
}

export function countLines({ publications, applications }: Lines): number {
  return publications + applications;
}

function say(lines: Lines, verb: string): string | null {
  const parts = [
    ...level(lines.publications, 'publication', 'publications'),
    ...level(lines.applications, 'application', 'applications'),
  ];
  return parts.length === 0 ? null : `${parts.join(' and ')} ${verb}`;
}

function level(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [`${sayCount(count)} ${count === 1 ? one : several}`];
}
