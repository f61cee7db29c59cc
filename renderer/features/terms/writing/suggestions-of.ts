import type { Suggestion, WrittenParagraph } from '../../../../domain/terms/written/written-prose.ts';

/** One suggestion in words: what goes and what comes. */
export interface SaidSuggestion {
  readonly id: string;
  readonly deleted: string;
  readonly inserted: string;
}

/** The suggestions of a text in their order, each as a whole. */
export function suggestionsOf(paragraphs: readonly WrittenParagraph[]): readonly SaidSuggestion[] {
  const found = new Map<string, { deleted: string; inserted: string }>();
  const add = ({ id, kind }: Suggestion, text: string): void => {
    const said = found.get(id) ?? { deleted: '', inserted: '' };
    if (kind === 'deletion') said.deleted += text;
    else said.inserted += text;
    found.set(id, said);
  };
  for (const { runs, breakSuggestion } of paragraphs) {
    for (const { text, suggestion } of runs) if (suggestion) add(suggestion, text);
    if (breakSuggestion) add(breakSuggestion, '¶');
  }
  return [...found].map(([id, said]) => ({ id, ...said }));
}
