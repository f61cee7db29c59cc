import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { checkOwnPrecedent } from '../../domain/precedents/check-own-precedent.ts';
import type { Precedent } from '../../domain/precedents/precedent.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { builtInPrecedents } from '../library/precedents.ts';

export interface OwnEntry {
  readonly precedent: Precedent;
  readonly isConfidential: boolean;
  /** An entry with the same id is then a mistake, not the one to be changed. */
  readonly isNew: boolean;
}

export function getPrecedent(
  { precedentLibrary }: Pick<Context, 'precedentLibrary'>,
  { id }: { readonly id: string },
): Result<KnownPrecedent> {
  const known = precedentLibrary.find(id);
  return known ? ok(known) : fail({ code: 'not-found', entity: 'precedent', id });
}

/** Saves an entry of our own. What has its id already is never overwritten unless it is the entry that is edited. */
export function saveOwnPrecedent(ctx: Context, input: OwnEntry): Result<KnownPrecedent> {
  const { isConfidential, isNew } = input;
  const checked = checkOwnPrecedent(input.precedent);
  if (!checked.ok) return within('precedent', checked);
  const { id } = checked.value;
  const taken = ctx.precedentLibrary.find(id);
  if (taken && (isNew || taken.origin === 'built-in')) return isTaken(taken);
  if (!taken && !isNew) return fail({ code: 'not-found', entity: 'precedent', id });
  ctx.transaction(() => ctx.ownPrecedents.save({ precedent: checked.value, isConfidential }, ctx.now()));
  ctx.precedentLibrary.touch();
  return getPrecedent(ctx, { id });
}

/** Takes an entry of our own out, with our notes on it and its column in comparisons. One that a deal's comparables name stays. */
export function removeOwnPrecedent(ctx: Context, { id }: { readonly id: string }): Result<null> {
  const own = ctx.ownPrecedents.find(id);
  if (!own) {
    const builtIn = builtInPrecedents().find((entry) => entry.id === id);
    return builtIn
      ? fail({ code: 'conflict', message: `"${builtIn.title}" comes with Parley and stays.` })
      : fail({ code: 'not-found', entity: 'precedent', id });
  }
  const deals = ctx.comparables.dealsOf(id).flatMap((dealId) => ctx.deals.find(dealId)?.title ?? []);
  if (deals.length > 0) {
    const named = deals.map((title) => `"${title}"`).join(', ');
    return fail({
      code: 'conflict',
      message: `"${own.precedent.title}" is accepted or rejected as a comparable in ${named}. Take that back there first.`,
    });
  }
  ctx.transaction(() => {
    ctx.ownPrecedents.remove(id);
    ctx.precedentNotes.removeOf(id);
    ctx.comparisons.forgetColumn(id);
  });
  ctx.precedentLibrary.touch();
  return ok(null);
}

function isTaken({ precedent, origin }: KnownPrecedent): Result<never> {
  const whose = origin === 'built-in' ? 'of the library that comes with Parley' : 'of our own';
  return fail({
    code: 'conflict',
    message: `The id "${precedent.id}" is taken by "${precedent.title}", an entry ${whose}. Choose another id.`,
  });
}

/** The same failure with the places of its values named from the input's top. */
function within(place: string, failed: Result<never>): Result<never> {
  if (failed.ok || failed.error.code !== 'invalid-input') return failed;
  const issues = failed.error.issues.map((issue) => ({
    ...issue,
    path: [place, issue.path].filter(Boolean).join('.'),
  }));
  return fail({ code: 'invalid-input', issues });
}
