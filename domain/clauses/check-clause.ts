import type { Issue } from '../result.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import { splitPlaceholders } from './placeholders.ts';

/** What is wrong with the placeholders of a clause: each names a field of its term, such as `{{length}}`. */
export function checkClause(
  definition: TermDefinition,
  paragraphs: readonly WrittenParagraph[],
): readonly Issue[] {
  return paragraphs.flatMap(({ runs }, index) =>
    runs.flatMap(({ text }) => {
      const parts = splitPlaceholders(text);
      const messages = parts.flatMap((part) => {
        if ('words' in part)
          return /\{\{|\}\}/.test(part.words)
            ? ['A placeholder is the key of a field in double braces, such as {{until}}.']
            : [];
        return Object.hasOwn(definition.fields, part.field)
          ? []
          : [`"${definition.label}" has no field "${part.field}".`];
      });
      return messages.map((message) => ({ path: `paragraphs.${index}`, message }));
    }),
  );
}
