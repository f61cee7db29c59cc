import { checkChoices, checkClause } from '../../domain/clauses/check-clause.ts';
import { clauseSchema, type Clause } from '../../domain/clauses/clause.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { z } from '../../domain/zod.ts';

// Found, not listed: ./clauses/KEY.json holds the clauses of the term KEY, with no second place to change.
const files = import.meta.glob<{ readonly default: unknown }>('./clauses/*.json', { eager: true });

const entrySchema = clauseSchema.extend({ isBuiltIn: z.literal(true).default(true) });

let library: readonly Clause[] | null = null;

/** The built-in clauses, checked on first use and kept. A wrong entry is a fault of the build, so it throws. */
export function builtInClauses(): readonly Clause[] {
  library ??= Object.entries(files).flatMap(([path, file]) => readEntries(path, file.default));
  return library;
}

function readEntries(path: string, content: unknown): readonly Clause[] {
  const clauses = z.array(entrySchema).parse(content);
  for (const { id, termKey, paragraphs, choices } of clauses) {
    const term = findTerm(termKey);
    if (!term || !path.endsWith(`/${termKey}.json`)) throw new Error(`${path}, ${id}: not of this term`);
    const issues = [...checkClause(term, paragraphs), ...checkChoices(term, choices)];
    if (issues.length > 0) throw new Error(`${path}, ${id}: ${JSON.stringify(issues)}`);
  }
  return clauses;
}
