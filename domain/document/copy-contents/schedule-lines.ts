import { counted, type CopyFacts, type CountedRound } from './copy-facts.ts';

type Schedule = CountedRound['schedules'][number];

/** The schedules whose lines the copy holds. A redline has those of the earlier round too, also where they are gone since. */
export function scheduleLines({ choice, options, round, before }: CopyFacts): readonly string[] {
  const isHeld = ({ letter }: Schedule): boolean => options.schedules?.includes(letter) !== false;
  const find = (all: CountedRound | null, letter: string) =>
    all?.schedules.find((schedule) => schedule.letter === letter);
  const gone = before?.schedules.filter(({ letter }) => !find(round, letter)) ?? [];
  return [
    ...round.schedules.filter(isHeld).map((schedule) => {
      const former = find(before, schedule.letter);
      const held = `${nameOf(schedule)}, with what was counted and which rows could not be read`;
      return before ? `${held}${beside(former, before, choice.as)}` : held;
    }),
    ...gone
      .filter(isHeld)
      .map((schedule) => `${nameOf(schedule)}: of round ${before?.sheet.number ?? ''} alone, struck out`),
  ];
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
