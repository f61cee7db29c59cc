import { decimalSchema, isBelow } from '../../../domain/decimal.ts';

/** Whether a cap lies below its floor; texts that are no numbers cross nothing. */
export function isCrossed(floor: string | null, cap: string | null): boolean {
  return isNumber(floor) && isNumber(cap) && isBelow(cap, floor);
}

/** Whether a step begins no higher than the one before. */
export function isNotAbove(before: string | undefined, step: string): boolean {
  return isNumber(before) && isNumber(step) && !isBelow(before, step);
}

function isNumber(text: string | null | undefined): text is string {
  return decimalSchema.safeParse(text).success;
}
