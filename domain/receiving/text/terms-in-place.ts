import type { Line } from './document-lines.ts';
import { even } from './even.ts';
import type { ExpectedSheet } from './expected-sheet.ts';
import { linesOfPart } from './custom-terms.ts';
import type { Part } from './split-parts.ts';

/** What a document has of one of our terms, in its order. */
export interface TermInPlace {
  readonly key: string;
  readonly parts: readonly Part[];
}

/** The terms of ours that a document has, by our bookmarks and headings alone: nothing is guessed. */
export function termsInPlace(
  parts: readonly Part[],
  { terms }: ExpectedSheet,
): { readonly terms: readonly TermInPlace[]; readonly beside: readonly Part[] } {
  const byLabel = new Map([...terms.values()].map(({ key, label }) => [even(label).toLowerCase(), key]));
  const found = new Map<string, Part[]>();
  const beside: Part[] = [];
  for (const part of parts) {
    const named = part.isFrame ? undefined : byLabel.get(even(part.heading).toLowerCase());
    const key = part.bookmarked ?? named;
    if (key === undefined || !terms.has(key)) beside.push(part);
    else found.set(key, [...(found.get(key) ?? []), part]);
  }
  return { terms: [...found].map(([key, own]) => ({ key, parts: own })), beside };
}

/** All lines of some parts, their headings among them. */
export function linesOfParts(parts: readonly Part[]): readonly Line[] {
  return parts.flatMap(linesOfPart);
}
