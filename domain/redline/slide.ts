import type { StyledToken } from './styled-token.ts';
import type { Stretch } from './tidy.ts';

/** Nobody's sentence is longer; further away there is no better place for a change. */
const farthest = 200;

/**
 * Where the same words may be said to have come in at several places, picks the one a person would: "x. [+Y.+] Z." and not
 * "x[+. Y+]. Z." Expects changes and what is the same in turns.
 */
export function slideToSentences(stretches: readonly Stretch[]): readonly Stretch[] {
  const slid = [...stretches];
  slid.forEach((stretch, index) => {
    if ('same' in stretch || (stretch.deleted.length > 0 && stretch.inserted.length > 0)) return;
    const [before, after] = [sameOf(slid[index - 1]), sameOf(slid[index + 1])];
    const change = stretch.deleted.length > 0 ? stretch.deleted : stretch.inserted;
    const step = bestStep(before, change, after);
    if (step === 0) return;
    const all = [...before, ...change, ...after];
    const [start, end] = [before.length + step, before.length + step + change.length];
    const moved = all.slice(start, end);
    slid[index] =
      stretch.deleted.length > 0 ? { deleted: moved, inserted: [] } : { deleted: [], inserted: moved };
    slid[index - 1] = { same: all.slice(0, start) };
    slid[index + 1] = { same: all.slice(end) };
  });
  return slid;
}

function sameOf(stretch: Stretch | undefined): readonly StyledToken[] {
  return stretch && 'same' in stretch ? stretch.same : [];
}

function bestStep(
  before: readonly StyledToken[],
  change: readonly StyledToken[],
  after: readonly StyledToken[],
): number {
  const near = before.slice(-farthest);
  const all = [...near, ...change, ...after.slice(0, farthest)];
  const ends = (step: number): number => {
    const start = near.length + step;
    return niceness(all[start - 1], all[start], all[start + change.length - 1], all[start + change.length]);
  };
  let [best, nicest] = [0, ends(0)];
  const tryStep = (step: number): void => {
    if (ends(step) > nicest) [best, nicest] = [step, ends(step)];
  };
  for (let step = 1; isSame(all, near.length + step - 1, change.length); step += 1) tryStep(step);
  for (let step = -1; isSame(all, near.length + step, change.length); step -= 1) tryStep(step);
  return best;
}

/** Whether the token here and the one a change further on are the same, so that the change may slide over them. */
function isSame(all: readonly StyledToken[], at: number, length: number): boolean {
  const [here, there] = [all[at], all[at + length]];
  return here !== undefined && there !== undefined && here.key === there.key;
}

function niceness(
  previous: StyledToken | undefined,
  first: StyledToken | undefined,
  last: StyledToken | undefined,
  next: StyledToken | undefined,
): number {
  const isSpace = (token: StyledToken | undefined): boolean =>
    token === undefined || token.text.trim() === '';
  const isStop = (token: StyledToken | undefined): boolean => /^[.!?;。！？；]$/.test(token?.text ?? '');
  if (isStop(last) && isSpace(next)) return 3;
  if (isStop(last) || (previous === undefined && isSpace(last))) return 2;
  return isSpace(first) || isSpace(last) ? 1 : 0;
}
