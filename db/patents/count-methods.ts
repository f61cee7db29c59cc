import type { CoverageOnDay } from '../../domain/patents/coverage/coverage-shapes.ts';
import type { ApplicationFacts } from './application-index.ts';

/** How the expiry of each application was come by, most first; those without one by their reason. */
export function countMethods(applications: Iterable<ApplicationFacts>): CoverageOnDay['methods'] {
  const counts = new Map<string, number>();
  const reasons = new Map<string, number>();
  for (const { method, whyNone } of applications) {
    const [tally, name] = method === null ? [reasons, whyNone ?? ''] : [counts, method];
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  return [
    ...byCount(counts).map(([method, applicationCount]) => ({
      method,
      why: null,
      applications: applicationCount,
    })),
    ...byCount(reasons).map(([why, applicationCount]) => ({
      method: null,
      why,
      applications: applicationCount,
    })),
  ];
}

function byCount(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(
    ([one, count], [other, more]) => more - count || one.localeCompare(other, 'en'),
  );
}
