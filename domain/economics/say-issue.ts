import { z } from '../zod.ts';

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/** Words for what a schema refuses without words of its own: to be given to the parse as its `error`. */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return sayWanted([issue.expected], issue.input);
    case 'invalid_union':
      return sayUnion(issue.errors, issue.input);
    case 'invalid_value':
      return `Write ${oneOf(issue.values.map(String))}.`;
    case 'unrecognized_keys':
      return `There is no ${oneOf(issue.keys.map((key) => `"${key}"`))} here.${sayKnown(issue.inst)}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `At least ${String(issue.minimum)} is taken here.`
        : 'This is too short.';
    case 'too_big':
      return issue.origin === 'number'
        ? `At most ${String(issue.maximum)} is taken here.`
        : 'This is too long.';
    default:
      return undefined;
  }
}

function sayUnion(tried: readonly (readonly z.core.$ZodIssue[])[] | undefined, input: unknown): string {
  const issues = tried?.flat() ?? [];
  // what has the right form and holds something wrong is told that
  const inner = issues.find(({ path }) => path.length > 0);
  if (inner) return `${inner.path.join('.')}: ${inner.message}`;
  return sayWanted(
    issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : [])),
    input,
  );
}

function sayWanted(expected: readonly string[], input: unknown): string {
  const kinds = [...new Set(expected.flatMap((kind) => KINDS[kind] ?? []))];
  const missing = input === undefined ? 'This is missing.' : '';
  if (kinds.length === 0) return missing || 'This cannot be read.';
  return [missing, `Give ${oneOf(kinds)}.`].filter(Boolean).join(' ');
}

function sayKnown(schema: unknown): string {
  if (!(schema instanceof z.ZodObject)) return '';
  return ` What may be said: ${Object.keys(schema.shape).join(', ')}.`;
}

function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}
