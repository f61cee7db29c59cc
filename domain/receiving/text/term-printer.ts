import type { Deal, Round, RoundTerm } from '../../deals/deal.ts';
import { termBody } from '../../document/term-blocks.ts';
import { canonicalJson } from '../../rounds/canonical-round.ts';
import { partyNamesOf } from '../../shareable/shareable-round.ts';
import { toShareableSheet } from '../../shareable/to-shareable.ts';
import type { ProseParagraph } from '../../terms/prose-of-term.ts';
import { factKeys, sheetFactsOf } from '../../terms/sheet-facts.ts';
import type { Block } from '../../document/document.ts';
import type { Figures } from '../../figures.ts';
import { rewordedTerms } from '../../shareable/reworded.ts';
import { linesOfBlock } from './expected-sheet.ts';

/** A term as a document of ours prints it: its prose as it is kept, and line by line. */
export interface PrintedTerm {
  readonly prose: readonly ProseParagraph[];
  /** A line for each paragraph of the prose. */
  readonly lines: readonly string[];
  /** Captions and rows of its tables. */
  readonly extra: readonly string[];
}

/** Prints one term of a round as it would stand with other values. Null where it is not on the sheet, or would change others. */
export type PrintTerm = (term: RoundTerm) => PrintedTerm | null;

/** `figures` are days and figures in the manner of the document. */
export function termPrinter(deal: Deal, round: Round, figures: Figures): PrintTerm {
  const factsBefore = canonicalJson(sheetFactsOf(round.terms));
  const names = partyNamesOf(toShareableSheet({ deal, round }));
  const before = tablesBefore(deal, round);
  return (term) => {
    // its words hang on itself and on the facts of the sheet alone
    const terms = round.terms
      .filter(({ key }) => key === term.key || (factKeys as readonly string[]).includes(key))
      .map((other) => (other.key === term.key ? term : other));
    const facts = sheetFactsOf(terms);
    if (canonicalJson(facts) !== factsBefore) return null;
    const near = toShareableSheet({ deal, round: { ...round, terms } });
    const shareable = near.terms.find(({ key }) => key === term.key);
    if (!shareable) return null;
    const reworded = rewordedTerms(near, figures).find(({ key }) => key === term.key);
    const around = { copy: 'counterpart' as const, facts, names, figures };
    const { blocks: written } = termBody(reworded ?? shareable, before.get(term.key) ?? 0, around);
    return {
      prose: shareable.prose,
      lines: written.filter(isProse).flatMap(linesOfBlock),
      extra: written.filter((block) => !isProse(block)).flatMap(linesOfBlock),
    };
  };
}

function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list';
}

/** How many numbered tables stand above each term. */
function tablesBefore(deal: Deal, round: Round): ReadonlyMap<string, number> {
  const sheet = toShareableSheet({ deal, round });
  const around = {
    copy: 'counterpart' as const,
    facts: sheetFactsOf(sheet.terms),
    names: partyNamesOf(sheet),
  };
  const counts = new Map<string, number>();
  let before = 0;
  for (const term of sheet.terms) {
    counts.set(term.key, before);
    before += termBody(term, before, around).tables;
  }
  return counts;
}
