import { counted, type CopyFacts, type CountedRound } from './copy-facts.ts';

type Schedule = CountedRound['schedules'][number];

/** More schedules than this are told together. */
const MOST_TOLD = 4;

/** The schedules whose lines the copy holds. A redline has those of the earlier round too, also where they are gone since. */
export function scheduleLines({ choice, options, round, before }: CopyFacts): readonly string[] {
  const isHeld = ({ letter }: Schedule): boolean => options.schedules?.includes(letter) !== false;
  const held = round.schedules.filter(isHeld);
  const former = before?.schedules.filter(isHeld) ?? [];
  const find = (all: readonly Schedule[], letter: string) =>
    all.find((schedule) => schedule.letter === letter);
  const gone = former.filter(({ letter }) => !find(round.schedules, letter));
  if (held.length + gone.length > MOST_TOLD)
    return [
      ...together(held, ROWS_TOO),
      ...(before
        ? together(former, ` of round ${before.sheet.number}, what is gone of them struck out`)
        : []),
    ];
  return [
    ...held.map((schedule) => {
      const words = `${nameOf(schedule)}${ROWS_TOO}`;
      return before ? `${words}${beside(find(former, schedule.letter), before, choice.as)}` : words;
    }),
    ...gone.map(
      (schedule) => `${nameOf(schedule)}: of round ${before?.sheet.number ?? ''} alone, struck out`,
    ),
  ];
}

const ROWS_TOO = ', with what was counted and which rows could not be read';

function together(schedules: readonly Schedule[], what: string): readonly string[] {
  const lines = schedules.reduce((sum, schedule) => sum + schedule.lines, 0);
  const letters = schedules.map(({ letter }) => letter).join(', ');
  return schedules.length === 0
    ? []
    : [`${counted(schedules.length, 'schedule')} (${letters}), ${linesOf(lines)} in all${what}`];
}

/** Schedules of either round that the options leave out. */
export function schedulesLeftOut({ options, round, before }: CopyFacts): readonly string[] {
  const gone = before?.schedules.filter(({ letter }) =>
    round.schedules.every((own) => own.letter !== letter),
  );
  return [...round.schedules, ...(gone ?? [])]
    .filter(({ letter }) => options.schedules?.includes(letter) === false)
    .map(({ letter, lines }) => `The lines of Schedule ${letter} (${linesOf(lines)})`);
}

function beside(
  former: Schedule | undefined,
  { sheet }: CountedRound,
  as: CopyFacts['choice']['as'],
): string {
  if (!former) return `; round ${sheet.number} had none`;
  const printed =
    as === 'json' ? '' : '; of many lines that stand as they were only the changed ones are printed';
  return `, beside the ${linesOf(former.lines)} of round ${sheet.number}${printed}`;
}

function nameOf({ letter, owner, lines }: Schedule): string {
  return `Schedule ${letter}: patents of ${owner}, ${linesOf(lines)}`;
}

function linesOf(lines: number): string {
  return counted(lines, 'line') || 'no lines yet';
}
