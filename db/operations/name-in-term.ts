import type { RoundTerm } from '../../domain/deals/deal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { checkTerm } from '../../domain/terms/check-term.ts';
import { fieldsInForce } from '../../domain/terms/fields-in-force.ts';
import { newRoundTerm } from '../../domain/terms/new-round-term.ts';
import { nameSchedule, placeOf, type ScheduleUse } from '../../domain/terms/schedule-use.ts';
import { sheetFactsOf } from '../../domain/terms/sheet-facts.ts';
import { applies } from '../../domain/terms/terms-in-force.ts';
import type { Context } from '../context.ts';
import { followed } from './terms.ts';

/** The term of this use as it is when it names the schedule, put on the sheet if it is not there; to be saved. */
export function nameInTerm(
  ctx: Context,
  roundId: string,
  use: ScheduleUse,
  letter: string,
): Result<RoundTerm> {
  const { termKey, field } = placeOf(use);
  const definition = findTerm(termKey);
  if (!definition) throw new Error(`the catalogue has no term ${termKey}`);
  const stored = ctx.roundTerms.find(roundId, termKey) ?? newRoundTerm(definition);
  const term = nameSchedule(stored, use, letter);
  const facts = sheetFactsOf(ctx.roundTerms.list(roundId));
  const hasPlace = fieldsInForce(definition, term.fields, facts).some(([key]) => key === field);
  if (!applies(definition, facts) || !hasPlace)
    return fail({
      code: 'conflict',
      message: `"${definition.fields[field]?.label ?? field}" of "${definition.label}" does not apply to this round, as it stands. Attach the list without it.`,
    });
  const checked = checkTerm(definition, term.fields, facts);
  return checked.ok ? ok(followed(ctx, roundId, stored, { ...term, fields: checked.value })) : checked;
}
