import { kindWords } from '../../../domain/precedents/choice-words.ts';
import { filterSummaries, type LibraryFilters } from '../../../domain/precedents/library-filters.ts';
import type { FoundPrecedent } from '../../../domain/precedents/found-precedent.ts';
import type { PrecedentSummary } from '../../../domain/precedents/precedent-summary.ts';
import { directions, precedentKinds } from '../../../domain/precedents/precedent.ts';
import { standardClasses } from '../../../domain/precedents/subject-classes.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { WrongUsage, type Command, type CommandEnv, type OptionValues } from '../command.ts';
import { openLibrary } from '../open-library.ts';

export const precedentsCommand: Command = {
  usage:
    'parley precedents [--query TEXT] [--kind KIND] [--party NAME[,NAME]] [--standard NAME] [--year Y|Y-Y] [--direction D] [--workspace FILE.parley]',
  summary: 'lists the library of precedents, or those of it that meet what is asked',
  options: {
    query: { type: 'string' },
    kind: { type: 'string' },
    party: { type: 'string' },
    standard: { type: 'string' },
    year: { type: 'string' },
    direction: { type: 'string' },
    workspace: { type: 'string' },
  },
  run: async (env, options) => {
    const filters = filtersOf(options);
    const library = await openLibrary(env, options);
    if (!library.ok) return library;
    const all = await env.backend.call('precedents.list', library.value);
    if (!all.ok) return all;
    const parties = partiesOf(options);
    const ofParty = all.value.filter(({ companies }) =>
      parties.every((party) => companies.some((company) => holds(company, party))),
    );
    const found = await search(
      env,
      textOf(options, 'query'),
      filterSummaries(ofParty, filters),
      library.value,
    );
    if (!found.ok) return found;
    return ok({
      json: found.value.map(({ summary, excerpt }) => (excerpt ? { ...summary, excerpt } : summary)),
      words: [
        `${found.value.length} of ${all.value.length} precedents${found.value.length > 0 ? ':' : '.'}`,
        ...sayUnknown(parties, all.value),
        ...found.value.map(describeEntry),
      ].join('\n'),
    });
  },
};

interface Entry {
  readonly summary: PrecedentSummary;
  /** The place where the words stand that were looked for; null without a search. */
  readonly excerpt: FoundPrecedent['excerpt'] | null;
}

/** Oldest first without a search, else the nearest first. */
async function search(
  { backend }: CommandEnv,
  query: string | undefined,
  summaries: readonly PrecedentSummary[],
  library: { readonly isBuiltInOnly: boolean },
): Promise<Result<readonly Entry[]>> {
  if (query === undefined) return ok(summaries.map((summary) => ({ summary, excerpt: null })));
  const found = await backend.call('precedents.search', { query, ...library });
  if (!found.ok) return found;
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return ok(
    found.value.flatMap(({ id, excerpt }) => {
      const summary = byId.get(id);
      return summary ? [{ summary, excerpt }] : [];
    }),
  );
}

/** Those who all have to take part. */
function partiesOf(options: OptionValues): readonly string[] {
  return (textOf(options, 'party') ?? '').split(',').flatMap((name) => name.trim() || []);
}

/** A name that no entry has is more likely a slip of the keyboard than an answer. */
function sayUnknown(parties: readonly string[], all: readonly PrecedentSummary[]): readonly string[] {
  return parties
    .filter((name) => !all.some(({ companies }) => companies.some((company) => holds(company, name))))
    .map((name) => `No precedent names a party "${name}".`);
}

function holds(company: string, name: string): boolean {
  return company.toLowerCase().includes(name.toLowerCase());
}

function filtersOf(options: OptionValues): LibraryFilters {
  const chosen = (name: string, allowed: readonly string[]) => {
    const text = textOf(options, name);
    return text === undefined ? [] : [choiceIn(allowed, name, text)];
  };
  return {
    kinds: chosen('kind', precedentKinds),
    standards: chosen('standard', standardClasses),
    directions: chosen('direction', directions),
    ...yearsOf(textOf(options, 'year')),
  };
}

/** Choices are the same whatever their capitals, spaces and hyphens. */
function choiceIn(allowed: readonly string[], name: string, text: string): string {
  const plain = (choice: string) => choice.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const found = allowed.find((choice) => plain(choice) === plain(text));
  if (found === undefined) throw new WrongUsage(`--${name} is one of: ${allowed.join(', ')}.`);
  return found;
}

function yearsOf(text: string | undefined): Pick<LibraryFilters, 'yearFrom' | 'yearTo'> {
  if (text === undefined) return {};
  const [, from, until] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (from === undefined) throw new WrongUsage('--year is a year, or two parted by a hyphen: 2011-2017.');
  const to = until ?? from;
  if (to < from) throw new WrongUsage('--year names the earlier year first: 2011-2017.');
  return { yearFrom: Number(from), yearTo: Number(to) };
}

function textOf(options: OptionValues, name: string): string | undefined {
  const text = options[name];
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  if (text.length > 200) throw new WrongUsage(`--${name} has 200 characters at most.`);
  return text.trim();
}

function describeEntry({ summary, excerpt }: Entry): string {
  const marks = [
    summary.announced ?? 'no date',
    kindWords[summary.kind],
    summary.headline ?? 'no figure public',
    ...(summary.unverified > 0 ? [`${summary.unverified} of ${summary.facts} facts unverified`] : []),
    ...(summary.origin === 'ours' ? ['ours'] : []),
    ...(summary.isConfidential ? ['CONFIDENTIAL'] : []),
  ];
  return [
    `${summary.id}  ${summary.title}`,
    `    ${marks.join(' · ')}`,
    ...(excerpt
      ? [`    ${excerpt.map(({ text, isMatch }) => (isMatch ? `>${text}<` : text)).join('')}`]
      : []),
  ].join('\n');
}
