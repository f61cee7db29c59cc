import type { RoundTerm } from '../../domain/deals/deal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { namedSchedules } from '../../domain/terms/named-schedules.ts';
import type { TermDefinition } from '../../domain/terms/term.ts';
import type { Context } from '../context.ts';

/** Whether every schedule that a term names is attached to its round. */
export function checkSchedules(
  ctx: Context,
  roundId: string,
  definition: TermDefinition,
  fields: RoundTerm['fields'],
): Result<null> {
  const named = namedSchedules(definition, fields);
  if (named.length === 0) return ok(null);
  const attached = new Set(ctx.schedules.list(roundId).map((schedule) => schedule.letter));
  const stranger = named.find((letter) => !attached.has(letter));
  return stranger === undefined
    ? ok(null)
    : fail({
        code: 'conflict',
        message: `There is no Schedule ${stranger} on this round. Attach a patent list first.`,
      });
}
