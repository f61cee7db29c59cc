import type { z } from '../../zod.ts';

const MISSING = 'This is missing.';

const wanted: Readonly<Record<string, string>> = {
  string: 'Write this as text; in JSON, figures stand in quotes too, such as "0.052".',
  boolean: 'Write true or false; in a table, yes or no.',
  number: 'Write a whole number.',
  int: 'Write a whole number.',
  array: 'Write a list.',
  object: 'This has parts with names of their own.',
  record: 'This has parts with names of their own.',
};

/** The same of typed values, which the catalogue checks with the words of its library. */
export function sayPlainly(message: string): string {
  const found = /^Invalid input: expected (\w+), received (\w+)/.exec(message);
  if (!found) return message;
  return found[2] === 'undefined' ? MISSING : (wanted[found[1] ?? ''] ?? message);
}

/** What is wrong with a value of a file, in words of the person who wrote it; undefined where the schema says it itself. */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== 'custom') return MISSING;
  if (issue.code === 'invalid_type') return wanted[String(issue.expected)];
  if (issue.code === 'invalid_value') {
    const said = typeof issue.input === 'string' ? `"${issue.input.slice(0, 60)}"` : 'This';
    return `${said} is not one of the choices: ${issue.values.map(String).join(', ')}.`;
  }
  if (issue.code === 'invalid_union')
    return 'Say how it is known: stated, illustrative, estimated or undisclosed.';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'Write a day, such as 2017-07-05.';
  return undefined;
}
