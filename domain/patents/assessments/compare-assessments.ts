import type { Assessment, AssessmentResult } from './assessment.ts';

/** An assessment with the application that it is of, also where its subject is a publication. */
export interface PlacedAssessment {
  readonly applicationKey: string;
  readonly assessment: Assessment;
}

/** What one assessor says of one application for one standard: the newest of what is recorded. */
interface Opinion {
  readonly assessor: string;
  readonly applicationKey: string;
  readonly standard: string;
  readonly result: AssessmentResult;
}

/** How an assessor judged. Applications, each counted once under the strongest result that it has for any standard. */
export interface AssessorSummary {
  readonly assessor: string;
  readonly assessed: number;
  readonly results: Readonly<Record<AssessmentResult, number>>;
}

/** An application that two assessors judge differently for one standard. */
export interface Disagreement {
  readonly applicationKey: string;
  readonly subject: string;
  readonly standard: string;
  /** True when one found it essential, at least in part, and another not essential. */
  readonly isContradiction: boolean;
  readonly opinions: readonly { readonly assessor: string; readonly result: AssessmentResult }[];
}

/** From the strongest on. */
const STRENGTH: readonly AssessmentResult[] = ['essential', 'in-part', 'undecided', 'not-essential'];

/** Assessors by how many applications they assessed. */
export function summariseAssessors(placed: readonly PlacedAssessment[]): readonly AssessorSummary[] {
  const byAssessor = grouped(opinionsOf(placed), (opinion) => key(opinion.assessor));
  return [...byAssessor.values()]
    .map((opinions) => {
      const results = { essential: 0, 'in-part': 0, 'not-essential': 0, undecided: 0 };
      const byApplication = grouped(opinions, (opinion) => opinion.applicationKey);
      for (const some of byApplication.values()) results[strongest(some)] += 1;
      return { assessor: opinions[0]?.assessor ?? '', assessed: byApplication.size, results };
    })
    .toSorted(
      (one, other) => other.assessed - one.assessed || one.assessor.localeCompare(other.assessor, 'en'),
    );
}

/** Contradictions first. What is undecided agrees with everything. */
export function findDisagreements(placed: readonly PlacedAssessment[]): readonly Disagreement[] {
  const subjects = new Map(placed.map((entry) => [entry.applicationKey, entry.assessment.subject]));
  const about = grouped(
    opinionsOf(placed).filter((opinion) => opinion.result !== 'undecided'),
    (opinion) => `${opinion.applicationKey}\n${key(opinion.standard)}`,
  );
  return [...about.values()]
    .filter((opinions) => new Set(opinions.map((opinion) => opinion.result)).size > 1)
    .map((opinions) => {
      const results = opinions.map((opinion) => opinion.result);
      const applicationKey = opinions[0]?.applicationKey ?? '';
      return {
        applicationKey,
        subject: subjects.get(applicationKey) ?? applicationKey,
        standard: opinions[0]?.standard ?? '',
        isContradiction: results.includes('not-essential'),
        opinions: opinions.map(({ assessor, result }) => ({ assessor, result })),
      };
    })
    .toSorted((one, other) => Number(other.isContradiction) - Number(one.isContradiction));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function opinionsOf(placed: readonly PlacedAssessment[]): readonly Opinion[] {
  const newest = new Map<string, PlacedAssessment>();
  for (const entry of placed.toSorted((one, other) => compareAge(one.assessment, other.assessment))) {
    const { assessedBy, standard } = entry.assessment;
    newest.set([key(assessedBy), entry.applicationKey, key(standard)].join('\n'), entry);
  }
  return [...newest.values()].map(({ applicationKey, assessment }) => ({
    assessor: assessment.assessedBy,
    applicationKey,
    standard: assessment.standard,
    result: assessment.result,
  }));
}

function compareAge(one: Assessment, other: Assessment): number {
  return one.assessedOn.localeCompare(other.assessedOn) || one.recordedAt.localeCompare(other.recordedAt);
}

function strongest(opinions: readonly Opinion[]): AssessmentResult {
  return STRENGTH.find((result) => opinions.some((opinion) => opinion.result === result)) ?? 'undecided';
}

/** Spaces and case do not make another assessor or another standard. */
function key(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, '');
}
