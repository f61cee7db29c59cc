import type { Schedule } from '../../../../domain/deals/deal.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

interface LetterChoice {
  readonly value: string;
  readonly label: string;
}

/** Letters for a schedule: the free ones first, then those that would be taken over, which say so. */
export function letterChoices(schedules: readonly Schedule[]): readonly LetterChoice[] {
  const free = letters.filter((letter) => !schedules.some((schedule) => schedule.letter === letter));
  return [
    ...free.map((letter) => ({ value: letter, label: `Schedule ${letter}` })),
    ...schedules.map(({ letter, listName }) => ({
      value: letter,
      label: `Schedule ${letter}, in place of ${listName}`,
    })),
  ];
}
