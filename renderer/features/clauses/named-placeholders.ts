import { splitPlaceholders } from '../../../domain/clauses/placeholders.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import type { WrittenParagraph } from '../../../domain/terms/written/written-prose.ts';

/** A clause as it is read without a deal: each placeholder as the label of its field, in brackets. */
export function namePlaceholders(
  paragraphs: readonly WrittenParagraph[],
  definition: TermDefinition | undefined,
): readonly WrittenParagraph[] {
  return paragraphs.map(({ role, runs }) => ({
    role,
    runs: runs.flatMap(({ text, ...looks }) =>
      splitPlaceholders(text).map((part) =>
        'words' in part
          ? { ...looks, text: part.words }
          : {
              ...looks,
              text: `[${definition?.fields[part.field]?.label ?? part.field}]`,
              mark: 'missing' as const,
            },
      ),
    ),
  }));
}
