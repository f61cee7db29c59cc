import type { BehindFigure, CoveredApplicationRow } from '../../domain/patents/coverage/coverage-shapes.ts';
import { explainStatus } from '../../domain/patents/coverage/explain-status.ts';
import { statusOf } from '../../domain/patents/coverage/status-spans.ts';
import { hasEffectIn } from '../../domain/patents/coverage/territory.ts';
import type { Context } from '../context.ts';
import { applicationsOfList, type ApplicationOfList } from './covered-applications.ts';

interface Question {
  readonly on: string;
  readonly behind: BehindFigure;
  readonly offset: number;
  readonly limit: number;
}

/** The applications of a list that a figure counts, a page of them, and how many there are. */
export function findBehindFigure(
  ctx: Context,
  list: { readonly id: string; readonly importedAt: string },
  { on, behind, offset, limit }: Question,
): { readonly applications: readonly CoveredApplicationRow[]; readonly total: number } {
  const page: ApplicationOfList[] = [];
  let total = 0;
  for (const application of applicationsOfList(ctx, list)) {
    if (!isBehind(application, behind, on)) continue;
    if (total >= offset && page.length < limit) page.push(application);
    total += 1;
  }
  const rows = new Map(
    ctx.patentApplicationFacts
      .get(page.map(({ facts }) => facts.key))
      .map((row) => [row.application_key, row]),
  );
  const applications = page.flatMap((application) => {
    const row = rows.get(application.facts.key);
    if (row === undefined) return [];
    const { words, because } = explainStatus(application, on);
    return [
      {
        key: row.match_key,
        raw: row.raw,
        isInferred: row.is_inferred === 1,
        office: row.office,
        title: row.title,
        filingDate: row.filing_date,
        expiry: row.expiry,
        expiryWords: row.expiry_words,
        status: words,
        because,
      },
    ];
  });
  return { applications, total };
}

function isBehind(application: ApplicationOfList, behind: BehindFigure, on: string): boolean {
  const { office, statuses, method, why, effect } = behind;
  const { facts } = application;
  if (office !== undefined && facts.office !== office) return false;
  if (method !== undefined && facts.method !== method) return false;
  if (why !== undefined && facts.whyNone !== why) return false;
  if (statuses === undefined && effect === undefined) return true;
  const status = statusOf(application, on);
  if (statuses !== undefined && !statuses.includes(status)) return false;
  return effect === undefined || hasSuchEffect(application, effect, status);
}

/** As F15 reckons: for sure in force there, or in force or of unknown status where that cannot be told for sure. */
function hasSuchEffect(
  application: ApplicationOfList,
  { country, isSure }: NonNullable<BehindFigure['effect']>,
  status: ReturnType<typeof statusOf>,
): boolean {
  if (status !== 'in-force' && status !== 'unknown') return false;
  const has = hasEffectIn(application, country);
  return has !== false && (has === true && status === 'in-force') === isSure;
}
