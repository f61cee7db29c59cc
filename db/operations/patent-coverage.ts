import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { coverageOf } from '../../domain/patents/coverage/coverage.ts';
import { inForceCurve, type InForceCurve } from '../../domain/patents/coverage/in-force-curve.ts';
import {
  isRoyaltyBearing,
  type LicensedRight,
  type RoyaltyAnswer,
  type Sale,
} from '../../domain/patents/coverage/royalty-bearing.ts';
import { statusOf } from '../../domain/patents/coverage/status-spans.ts';
import { hasEffectIn } from '../../domain/patents/coverage/territory.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { applicationFactsOf } from '../patents/application-index.ts';
import { findBehindFigure } from '../patents/behind-figure.ts';
import { applicationsOfList } from '../patents/covered-applications.ts';
import { countMethods } from '../patents/count-methods.ts';
import { withList } from '../patents/with-list.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';

/** Where a list is in force on a day, office by office. */
export function coverPatentList(
  ctx: Context,
  { listId, on, familyKey }: ParsedInput<'patentCoverage.on'>,
): Result<Output<'patentCoverage.on'>> {
  return withList(ctx, listId, (list) => {
    const facts = applicationFactsOf(ctx, listId);
    return ok({
      ...coverageOf(applicationsOfList(ctx, list, familyKey), on),
      inferredApplications: facts.filter(({ isInferred, isRepeat }) => isInferred && !isRepeat).length,
      writtenTwice: facts.filter(({ isRepeat }) => isRepeat).length,
      methods: countMethods(facts.filter(({ isRepeat }) => !isRepeat)),
    });
  });
}

/** The run-off of a list over a term. */
export function runOffPatentList(
  ctx: Context,
  { listId, from, to, step, familyKey }: ParsedInput<'patentCoverage.curve'>,
): Result<InForceCurve> {
  if (to < from)
    return fail({ code: 'invalid-input', issues: [{ path: 'to', message: 'The end is before the start.' }] });
  return withList(ctx, listId, (list) =>
    ok(inForceCurve(applicationsOfList(ctx, list, familyKey), from, to, step)),
  );
}

/** Whether a sale bears a royalty if the whole list is licensed. */
export function judgeSale(
  ctx: Context,
  { listId, madeIn, soldIn, on }: ParsedInput<'patentCoverage.sale'>,
): Result<RoyaltyAnswer> {
  return withList(ctx, listId, (list) =>
    ok(isRoyaltyBearing(rightsOn(ctx, list, { madeIn, soldIn }, on), { madeIn, soldIn })),
  );
}

/** The applications that may have effect where the product is made or sold; most of a list never do. */
function* rightsOn(
  ctx: Context,
  list: PatentListRecord,
  { madeIn, soldIn }: Sale,
  on: string,
): Generator<LicensedRight, void, void> {
  const countries = [madeIn, soldIn].filter((country) => country !== null);
  for (const application of applicationsOfList(ctx, list)) {
    if (countries.every((country) => hasEffectIn(application, country) === false)) continue;
    const { office, filingDate, states, unitarySince } = application;
    yield {
      office,
      filingDate,
      states,
      unitarySince,
      status: statusOf(application, on),
      // looked up for the few that are named as examples
      get number() {
        return numberOf(ctx, application.facts.key);
      },
    };
  }
}

/** The grant, else the first publication, else the application as the source writes it. */
function numberOf(ctx: Context, applicationKey: number): string {
  const publications = ctx.patentFamilyMembers.publications([applicationKey]);
  const [shown] = [...publications.filter(({ stage }) => stage === 'grant'), ...publications];
  return shown?.number ?? ctx.patentApplicationFacts.get([applicationKey])[0]?.raw ?? '';
}

/** The applications behind a figure, with the method beside each expiry. */
export function listCoveredApplications(
  ctx: Context,
  { listId, on, behind, offset, limit }: ParsedInput<'patentCoverage.applications'>,
): Result<Output<'patentCoverage.applications'>> {
  return withList(ctx, listId, (list) => ok(findBehindFigure(ctx, list, { on, behind, offset, limit })));
}
