import { splitPlaceholders } from '../../../domain/clauses/placeholders.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import type { Text } from '../../../domain/document/document.ts';
import type { WrittenParagraph } from '../../../domain/terms/written/written-prose.ts';

/** One paragraph of a clause as it is read. */
export interface ReadParagraph {
  readonly role: WrittenParagraph['role'];
  readonly runs: Text;
}

/** A clause as it is read without a deal: each placeholder as the label of its field, in brackets. */
export function namePlaceholders(
  paragraphs: readonly WrittenParagraph[],
  definition: TermDefinition | undefined,
): readonly ReadParagraph[] {
  return paragraphs.map(({ role, runs }) => ({
    role,
    runs: runs.flatMap(({ text, ...looks }) =>
      splitPlaceholders(text).map((part) =>
        'words' in part
          ? { ...looks, text: part.words }
          : { ...looks, text: `[${definition?.fields[part.field]?.label ?? part.field}]`, mono: true },
      ),
    ),
  }));
}
