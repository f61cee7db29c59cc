import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

type Raw = Readonly<Record<string, unknown>>;

export interface ResearchEntry extends Raw {
  readonly id: string;
  readonly parties: readonly Raw[];
  readonly standards: readonly string[];
  readonly doubts: readonly string[];
  readonly structure: readonly string[];
  readonly consideration: readonly (Raw & { readonly sources: readonly string[] })[];
  readonly facts: readonly (Raw & {
    readonly supports: readonly string[];
    readonly sources: readonly string[];
  })[];
  readonly verification: Readonly<
    Record<'statements' | 'confirmed' | 'amounts' | 'amounts_confirmed', number>
  >;
}

export interface Research {
  readonly meta: { readonly compiled_on: string; readonly counts: Readonly<Record<string, unknown>> };
  readonly entries: readonly ResearchEntry[];
  readonly sources: Readonly<Record<string, Raw>>;
}

/** The research that the library is made from lies beside the checkout; null where it does not. */
export function readResearch(): Research | null {
  const file = path.join(import.meta.dirname, '../../../shared/precedents.yaml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Research) : null;
}

/** What is ours in an entry and not in the research: how facts are typed, classed, put right and hung together. */
export const ours = {
  entry: ['standardClasses', 'productClasses', 'corrections', 'related'],
  party: ['side', 'companies'],
  fact: ['terms'],
  amount: ['standing', 'when'],
} as const;

/**
 * Facts that a page of the research states, but that its own notes say to check before anybody relies on them: a single
 * page of press, a currency in conflict, prices that have been changed since. The library shows them as unverified.
 */
export const doubted: Readonly<Record<string, readonly string[]>> = {
  'samsung-v-zte-2026': ['c1'],
  'pool-sisvel-wifi6': ['c1', 'c2', 'c3', 'c4'],
  'pool-access-advance-hevc': ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'],
};

/** An entry as the research has it, in the shape of the library but for what is ours. */
export function asResearched(entry: ResearchEntry, { meta, sources }: Research) {
  const considerations = entry.consideration.map((fact, index) => ({
    ...sharedOf(fact),
    id: `c${index + 1}`,
    statement: fact['what'],
    supports: [],
    amount: amountOf(fact),
  }));
  const facts = entry.facts.map((fact, index) => ({
    ...sharedOf(fact),
    id: `f${index + 1}`,
    statement: fact['statement'],
    supports: fact.supports.map(camel),
    amount: null,
  }));
  const cited = new Set([...considerations, ...facts].flatMap((fact) => fact.sourceIds));
  return {
    ...Object.fromEntries(sameKeys.map((key) => [key, entry[key]])),
    doubts: entry.doubts.map(withoutStory),
    kind: hyphens(entry['kind']),
    termYears: decimal(entry['term_years']),
    direction: hyphens(entry['direction']),
    productScope: entry['product_scope'],
    structure: entry.structure.map(hyphens),
    asOf: meta.compiled_on,
    facts: [...considerations, ...facts],
    sources: [...cited].map((id) => {
      const { url, kind, ...rest } = sources[id] ?? {};
      return { id, ...rest, address: url, kind: hyphens(kind) };
    }),
  };
}

const sameKeys = [
  'id',
  'title',
  'summary',
  'parties',
  'announced',
  'effective',
  'expires',
  'territory',
  'dispute',
  'forum',
  'outcome',
  'standards',
] as const;

const hyphens = (words: unknown) => String(words).replaceAll('_', '-');
const decimal = (value: unknown) => (typeof value === 'number' ? String(value) : null);
const camel = (word: string) => word.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The research speaks of the story it started from, which no reader of the library knows. */
const withoutStory = (doubt: string) =>
  doubt.replace(/^The seed's /, '').replace(/^The seed article /, 'A press article ');

function sharedOf(fact: Raw & { readonly sources: readonly string[] }) {
  return {
    evidence: hyphens(fact['evidence']),
    confirmed: fact['confirmed'],
    primary: fact['primary'] ?? null,
    note: fact['note'] ?? null,
    sourceIds: fact.sources,
  };
}

function amountOf(fact: Raw) {
  const currency = String(fact['currency']);
  const tiers = fact['tiers'] as readonly (readonly [number | null, number])[] | undefined;
  return {
    amount: decimal(fact['amount']),
    amountMax: decimal(fact['amount_max']),
    // "%" and "units" are what the amount counts, which its unit says
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    unit: hyphens(fact['unit']),
    count: fact['count'] ?? null,
    floor: decimal(fact['floor']),
    cap: decimal(fact['cap']),
    baseFactor: decimal(fact['base_factor']),
    baseFloor: decimal(fact['base_floor']),
    baseCap: decimal(fact['base_cap']),
    tiers: tiers?.map(([upTo, rate]) => ({ upTo: decimal(upTo), rate: decimal(rate) })) ?? null,
  };
}
