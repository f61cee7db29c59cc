import type { ShareableTerm } from '../shareable/shareable-round.ts';
import { findTerm } from '../terms/catalogue.ts';
import { findDefinition } from '../terms/definition-of.ts';
import type { TermDefinition } from '../terms/term.ts';
import { termAnchor } from './anchors.ts';
import type { Run } from './document.ts';
import type { ExportOptions } from './export-options.ts';

export type Numbering = ExportOptions['numbering'];

/** A part of the sheet with its terms, in the order of print. */
export interface NumberedPart {
  readonly label: string;
  /** Null unless parts are numbered. */
  readonly number: string | null;
  readonly terms: readonly { readonly term: ShareableTerm; readonly number: string | null }[];
}

/** The terms of a sheet by part, numbered as the options say: the only place that gives numbers. */
export function numberedParts(
  terms: readonly ShareableTerm[],
  numbering: Numbering,
): readonly NumberedPart[] {
  const parts: { label: string; terms: ShareableTerm[] }[] = [];
  for (const term of terms) {
    const last = parts.at(-1);
    if (last?.label === term.section) last.terms.push(term);
    else parts.push({ label: term.section, terms: [term] });
  }
  let before = 0;
  return parts.map((part, place) => {
    const first = before + 1;
    before += part.terms.length;
    const numberAt = (index: number): string | null => {
      if (numbering === 'none') return null;
      return numbering === 'through' ? String(first + index) : `${place + 1}.${index + 1}`;
    };
    return {
      label: part.label,
      number: numbering === 'by-part' ? String(place + 1) : null,
      terms: part.terms.map((term, index) => ({ term, number: numberAt(index) })),
    };
  });
}

/** A term as the papers behind the sheet speak of it. */
export interface NumberedTerm {
  readonly key: string;
  readonly label: string;
  /** As it stands on the sheet; null where terms are not numbered, and for a term that this round does not have. */
  readonly number: string | null;
  readonly isInRound: boolean;
  readonly definition: TermDefinition | undefined;
}

/** The terms of the sheet with their numbers, then those of `keys` that this round does not have, so that none is lost. */
export function numberedTerms(
  terms: readonly ShareableTerm[],
  numbering: Numbering,
  keys: readonly string[] = [],
): readonly NumberedTerm[] {
  const inRound = numberedParts(terms, numbering).flatMap((part) =>
    part.terms.map(({ term, number }) => ({
      key: term.key,
      label: term.label,
      number,
      isInRound: true,
      definition: findDefinition(term),
    })),
  );
  const others = keys
    .filter((key) => terms.every((term) => term.key !== key))
    .map((key) => ({
      key,
      label: `${findTerm(key)?.label ?? key} (not in this round)`,
      number: null,
      isInRound: false,
      definition: findTerm(key),
    }));
  return [...inRound, ...others];
}

/** "9 Consideration", leading to the term where the round has it. */
export function referTo({ key, label, number, isInRound }: Omit<NumberedTerm, 'definition'>): Run {
  const text = number === null ? label : `${number} ${label}`;
  return isInRound ? { text, link: termAnchor(key) } : { text };
}
