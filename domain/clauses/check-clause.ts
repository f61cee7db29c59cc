import type { Issue } from '../result.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import { checkTerm } from '../terms/check-term.ts';
import type { Clause } from './clause.ts';
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

/** What is wrong with the choices that a clause takes for granted: each is one of its term, and a plain one. */
export function checkChoices(definition: TermDefinition, choices: Clause['choices']): readonly Issue[] {
  const entries = Object.entries(choices ?? {});
  const isPlain = (key: string): boolean =>
    ['choice', 'yes-no'].includes(definition.fields[key]?.kind ?? 'choice');
  const strange = entries.flatMap(([key]) =>
    isPlain(key)
      ? []
      : [{ path: `choices.${key}`, message: 'Only a choice, or yes or no, can be set by a clause.' }],
  );
  const checked = checkTerm(
    definition,
    Object.fromEntries(entries.map(([key, value]) => [key, { basis: 'stated' as const, value }])),
  );
  if (checked.ok || checked.error.code !== 'invalid-input') return strange;
  return [...strange, ...checked.error.issues];
}
