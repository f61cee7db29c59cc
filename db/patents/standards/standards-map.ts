import type { Output, ParsedInput } from '../../../domain/contract/contract.ts';
import type { DeclaredLevel } from '../../../domain/contract/patent-standards.ts';
import { compareReleases } from '../../../domain/patents/standards/compare-releases.ts';
import type { StandardsTally } from './standards-tally.ts';

type MapInput = Omit<ParsedInput<'patentStandards.map'>, 'listIds'>;
type MapOutput = Output<'patentStandards.map'>;

/** A page of the map of some lists, which stand side by side in the order of the tallies. */
export function mapStandards(
  tallies: readonly StandardsTally[],
  { level, search, offset, limit }: MapInput,
): MapOutput {
  const wanted = squeeze(search);
  const found = byCount(tallies, level).filter(
    ([standard]) => wanted === '' || squeeze(standard ?? 'not stated').includes(wanted),
  );
  const releases = releasesOf(tallies);
  return {
    releases,
    standards: found.slice(offset, offset + limit).map(([standard]) => ({
      standard,
      lists: tallies.map(({ standards }) => {
        const specification = standards.get(standard);
        return {
          total: specification?.total[level] ?? 0,
          cells: releases.map((release) => specification?.releases.get(release)?.[level] ?? 0),
        };
      }),
    })),
    found: found.length,
  };
}

/** Rows that name no specification have nothing to share, so they are left out. */
export function overlapOf(
  ours: StandardsTally,
  theirs: StandardsTally,
  { level, limit }: Pick<ParsedInput<'patentStandards.overlap'>, 'level' | 'limit'>,
): Output<'patentStandards.overlap'> {
  const named = byCount([ours, theirs], level).flatMap(([standard]) =>
    standard === null
      ? []
      : [
          {
            standard,
            ours: ours.standards.get(standard)?.total[level] ?? 0,
            theirs: theirs.standards.get(standard)?.total[level] ?? 0,
          },
        ],
  );
  return {
    standards: named.slice(0, limit),
    both: named.filter((entry) => entry.ours > 0 && entry.theirs > 0).length,
    onlyOurs: named.filter((entry) => entry.theirs === 0 && entry.ours > 0).length,
    onlyTheirs: named.filter((entry) => entry.ours === 0 && entry.theirs > 0).length,
  };
}

function byCount(
  tallies: readonly StandardsTally[],
  level: DeclaredLevel,
): readonly (readonly [standard: string | null, count: number])[] {
  const counts = new Map<string | null, number>();
  for (const { standards } of tallies)
    for (const [name, { total }] of standards) counts.set(name, (counts.get(name) ?? 0) + total[level]);
  return [...counts].toSorted(
    ([one, ones], [other, others]) =>
      others - ones ||
      Number(one === null) - Number(other === null) ||
      (one ?? '').localeCompare(other ?? '', 'en'),
  );
}

function releasesOf(tallies: readonly StandardsTally[]): readonly (string | null)[] {
  const releases = new Set<string | null>();
  for (const { standards } of tallies)
    for (const specification of standards.values())
      for (const [release, { rows }] of specification.releases) if (rows > 0) releases.add(release);
  return [...releases].toSorted(compareReleases);
}

function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, '');
}
