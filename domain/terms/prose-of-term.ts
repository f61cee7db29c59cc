import type { RoundTerm } from '../deals/deal.ts';
import type { Text } from '../document/document.ts';
import { getDefinition } from './definition-of.ts';
import { proseOf } from './prose.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { Side } from './values/value-kind.ts';
import { acceptAll } from './written/suggestions.ts';
import type { WrittenParagraph } from './written/written-prose.ts';

/** One paragraph of a term's prose as it prints. */
export interface ProseParagraph {
  readonly role: WrittenParagraph['role'];
  readonly text: Text;
}

/** The prose of a term on its sheet: what people wrote, as it stands with all suggestions accepted, else the generated words. */
export function proseOfTerm(
  term: RoundTerm,
  partyNames: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): readonly ProseParagraph[] {
  if (term.written) return acceptAll(term.written.paragraphs).map(toProse);
  return proseOf(getDefinition(term), term.fields, partyNames, facts).map((text) => ({ role: 'body', text }));
}

function toProse({ role, runs }: WrittenParagraph): ProseParagraph {
  return { role, text: runs.map(({ suggestion: _, ...run }) => run) };
}

/** The words alone, a line for each paragraph. */
export function plainProse(prose: readonly ProseParagraph[]): string {
  return prose.map(({ text }) => text.map((run) => run.text).join('')).join('\n');
}
