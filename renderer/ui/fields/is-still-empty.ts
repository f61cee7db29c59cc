import type { RateSchedule } from '../../../domain/terms/values/rate-schedule.ts';

/** Whether an issue stands at an empty box of the rate that is in hand: it is not wrong, it is still to be filled in. */
export function isStillEmpty(value: RateSchedule, path: string, inHand: number | null): boolean {
  if (inHand === null || !path.startsWith(`lines.${inHand}.`)) return false;
  const at = path.split('.').reduce<unknown>((part, key) => {
    if (typeof part !== 'object' || part === null) return undefined;
    return Object.entries(part).find(([name]) => name === key)?.[1];
  }, value);
  return at === '';
}
