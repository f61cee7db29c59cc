import { isNamed } from '../../../domain/economics/strength/speaks-to.ts';
import type { Covers, StrengthSource } from '../../../domain/economics/strength/study.ts';
import { wholeList, type ListPart } from '../../../domain/patents/list-view.ts';
import type { ListCensus } from './list-census.ts';

/** Families of a list that are declared to a standard of a study; one may come twice. */
export function* familiesOfStandard(census: ListCensus, covers: Covers): Generator<number, void, void> {
  switch (covers.by) {
    case 'generation':
      yield* census.byGeneration[covers.generation];
      return;
    case 'specifications':
      for (const specification of specificationsOf(census, covers))
        yield* census.bySpecification.get(specification) ?? [];
      return;
    case 'all':
      yield* census.names.keys();
  }
}

/** Specifications of a list that belong to a standard of a study. */
export function* specificationsOf(census: ListCensus, covers: Covers): Generator<string, void, void> {
  if (covers.by === 'generation') {
    yield* census.specificationsOf[covers.generation];
    return;
  }
  for (const specification of census.bySpecification.keys())
    if (specification !== null && (covers.by === 'all' || isNamed(specification, covers.names)))
      yield specification;
}

/** The rows of a list behind a count, as its table is asked for them. */
export function rowsOfStandard(
  { part }: StrengthSource,
  census: ListCensus,
  covers: Covers,
  inForceOn: string | null,
): ListPart {
  const { filters, search } = part ?? wholeList;
  return {
    search,
    sort: null,
    filters: {
      ...filters,
      ...(covers.by === 'generation' && { generations: [covers.generation] }),
      ...(covers.by === 'specifications' && {
        standards: [...specificationsOf(census, covers)].slice(0, MOST_NAMES),
      }),
      ...(inForceOn !== null && { legalStatus: ['in-force'], legalStatusOn: inForceOn }),
    },
  };
}

/** As many as a filter may name. */
const MOST_NAMES = 500;
