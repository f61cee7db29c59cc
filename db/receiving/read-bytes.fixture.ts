import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ReceivedDocument, ReceivedText } from '../../domain/receiving/received-document.ts';
import type { Result } from '../../domain/result.ts';
import { openSourceFile } from '../import/source-file.ts';
import { readReceived } from './read-received.ts';

/** What the bytes of a file are read as. */
export async function readBytes(
  content: Buffer | string,
  name = 'document',
  signal = new AbortController().signal,
): Promise<Result<ReceivedDocument>> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-received-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return readPath(path, signal);
}

/** What a file is read as. */
export async function readPath(
  path: string,
  signal = new AbortController().signal,
): Promise<Result<ReceivedDocument>> {
  const file = await openSourceFile(path, '/nowhere/open.parley');
  if (!file.ok) return file;
  try {
    return await readReceived(file.value, { signal });
  } finally {
    await file.value.close();
  }
}

/** Why a file was refused, as "reason: words". */
export async function refusalOf(content: Buffer | string, name?: string): Promise<string> {
  const read = await readBytes(content, name);
  if (read.ok) return `it was read as ${read.value.kind}`;
  return read.error.code === 'file-refused'
    ? `${read.error.reason}: ${read.error.detail}`
    : `it ended with ${read.error.code}`;
}

export function asText(read: Result<ReceivedDocument>): ReceivedText {
  if (!read.ok || read.value.kind !== 'text') throw new Error(`no text: ${JSON.stringify(read)}`);
  return read.value;
}

/**
 * Paragraphs in a line each: what they are, their number, then their pieces, changed ones in braces with the sign of the change
 * (+ put in, - struck, > moved here, < moved away) and the author; ¶ with a sign is the change of its end.
 */
export function outline({ paragraphs }: Pick<ReceivedText, 'paragraphs'>): readonly string[] {
  return paragraphs.map(({ role, level, number, place, pieces, markChange }) => {
    const words = pieces.map(({ text, change }) =>
      change === undefined ? text : `{${signOf(change)}${change.author}: ${text}}`,
    );
    const what = `${place === 'body' ? '' : `${place} `}${role}${role === 'heading' || level > 0 ? ` ${level}` : ''}`;
    const end = markChange === undefined ? '' : ` ¶${signOf(markChange)}${markChange.author}`;
    return `${what}${number === null ? '' : ` (${number})`}: ${words.join('')}${end}`;
  });
}

type Change = NonNullable<ReceivedText['paragraphs'][number]['markChange']>;

function signOf({ kind, within }: Change): string {
  const sign = { inserted: '+', deleted: '-', 'moved-to': '>', 'moved-from': '<' }[kind];
  return within === undefined ? sign : `${signOf(within)}${sign}`;
}
