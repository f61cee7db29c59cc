import type { Command } from './command.ts';

type Findable = Pick<Command, 'label' | 'group' | 'foundBy' | 'precedence'>;

/** The commands that a query finds, the likeliest first: Enter runs that one, so nothing is found by scattered letters. */
export function rankCommands<C extends Findable>(commands: readonly C[], query: string): readonly C[] {
  const wanted = plain(query);
  if (wanted === '') return commands;
  return commands
    .flatMap((command, place) => {
      const grade = Math.min(...(command.foundBy ?? [command.label]).map((name) => gradeOf(name, wanted)));
      const isLast = command.precedence === 'last';
      return grade === notFound
        ? []
        : [{ command, order: [Number(isLast), grade, Number(!goes(command)), place] }];
    })
    .toSorted((one, other) => compare(one.order, other.order))
    .map(({ command }) => command);
}

const notFound = Number.POSITIVE_INFINITY;

/** The whole name, its beginning, the beginning of a word, every word at the beginning of one, anywhere; or not at all. */
function gradeOf(name: string, wanted: string): number {
  const words = plain(name);
  if (words === wanted) return 0;
  if (words.startsWith(wanted)) return 1;
  if (startsAWord(words, wanted)) return 2;
  const parts = wanted.split(' ');
  if (parts.every((part) => startsAWord(words, part))) return 3;
  return parts.every((part) => words.includes(part)) ? 4 : notFound;
}

function startsAWord(words: string, wanted: string): boolean {
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words.charAt(at - 1))) return true;
  return false;
}

/** Among equals, going somewhere comes before doing something. */
function goes({ group, precedence }: Findable): boolean {
  return group === 'Go to' || precedence === 'first';
}

function plain(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((part, index) => part !== other[index]);
  return (one[differing] ?? 0) - (other[differing] ?? 0);
}
