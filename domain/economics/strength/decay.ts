import type { Result } from '../../result.ts';
import { familyShare } from '../family-share.ts';
import { Figure, figureText } from '../figure.ts';
import { refuse } from '../reckoned.ts';
import type { FamilyCounts, StandardCounts } from './family-counts.ts';
import { toOutcome } from './ranged.ts';
import type { DecayYear, Outcome } from './result.ts';
import type { StudiedStandard } from './study.ts';

/**
 * F14 over the days of a term: S_t = N_own(t) / N_total(t) of unexpired families, and S_t / S_0. A year in which a share has
 * no meaning says why. Terms are estimates, so all of it is.
 */
export function decayOf(
  { total }: StudiedStandard,
  counts: StandardCounts,
  days: readonly string[],
): readonly DecayYear[] {
  const totals = days.map((_, year) => totalIn(year, total, counts));
  return days.map((on, year) => {
    const side = (own: FamilyCounts) => {
      const [now, start] = [unexpired(own, year), unexpired(own, 0)];
      const [totalNow, totalStart] = [totals[year], totals[0]];
      return {
        unexpired: own.unexpired[year] ?? 0,
        inForce: own.inForce[year] ?? 0,
        share: told(totalNow && shareIn(now, totalNow)),
        ratio: told(totalNow && totalStart && ratioOf(now, totalNow, start, totalStart)),
      };
    };
    const all = totals[year];
    return { on, total: all?.ok ? figureText(all.value, 2) : null, A: side(counts.A), B: side(counts.B) };
  });
}

function shareIn(own: Figure, total: Result<Figure>): Result<Figure> {
  return total.ok ? familyShare(own, total.value) : total;
}

/** (N_own(t) · N_total(0)) / (N_total(t) · N_own(0)), divided once. */
function ratioOf(
  now: Figure,
  totalNow: Result<Figure>,
  start: Figure,
  totalStart: Result<Figure>,
): Result<Figure> {
  const [first, share] = [shareIn(start, totalStart), shareIn(now, totalNow)];
  if (!first.ok) return refuse('', 'There is no share at the start of the term to hold this one against.');
  if (!share.ok || !totalNow.ok || !totalStart.ok) return share;
  if (start.isZero()) return refuse('', 'Nothing is unexpired at the start of the term.');
  return { ok: true, value: now.times(totalStart.value).dividedBy(totalNow.value.times(start)) };
}

function totalIn(year: number, total: StudiedStandard['total'], counts: StandardCounts): Result<Figure> {
  if (total.from === 'counted')
    return counts.total && total.sources.length > 0
      ? { ok: true, value: unexpired(counts.total, year) }
      : refuse('', 'No list is chosen to count the total from.');
  if (total.count === '') return refuse('', 'No total is stated.');
  const stated = new Figure(total.count);
  if (total.runOff === 'constant') return { ok: true, value: stated };
  const start = unexpired(counts.both, 0);
  return start.isZero()
    ? refuse('', 'No family of either side is unexpired at the start of the term.')
    : { ok: true, value: stated.times(unexpired(counts.both, year)).dividedBy(start) };
}

function unexpired(counts: FamilyCounts, year: number): Figure {
  return new Figure(counts.unexpired[year] ?? 0);
}

function told(result: Result<Figure> | undefined): Outcome {
  return result
    ? toOutcome({ exact: result, low: null, high: null })
    : { why: 'The day lies outside the term.' };
}
