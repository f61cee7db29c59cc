import { ok, type Result } from '../../../domain/result.ts';
import { readWholeXml } from './read-xml.ts';
import type { ZipArchive } from './zip-archive.ts';

export interface Relation {
  readonly target: string;
  readonly type: string;
  /** Its target is no part of the archive but a file or an address somewhere: it is never followed. */
  readonly isOutside: boolean;
}

/** Each link of a long document is one. */
const MAX_RELATIONS = 100_000;
const MAX_TARGET = 10_000;

/** What a part of an archive refers to, by the ids it uses. */
export async function readRelations(
  archive: ZipArchive,
  main: string,
): Promise<Result<Map<string, Relation>>> {
  const relations = new Map<string, Relation>();
  const part = main.replace(/([^/]*)$/, '_rels/$1.rels');
  if (!archive.has(part)) return ok(relations);
  let isTooMuch = false;
  const read = await readWholeXml(archive, part, {
    open: (name, { Id = '', Target = '', Type = '', TargetMode }) => {
      if (name !== 'Relationship') return;
      isTooMuch ||= relations.size >= MAX_RELATIONS || Target.length > MAX_TARGET;
      if (isTooMuch) return;
      relations.set(Id, { target: Target, type: Type, isOutside: TargetMode === 'External' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!read.ok) return read;
  return isTooMuch
    ? archive.refuseDamaged(`It refers to more places than any ${archive.kind} does.`)
    : ok(relations);
}

/** The part that a target means, seen from a folder of the archive; it never leads out of the archive. */
export function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
