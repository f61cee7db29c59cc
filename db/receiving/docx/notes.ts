import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import { readTrees, type XmlNode } from './xml-node.ts';

/** Footnotes, endnotes or comments of a document by their ids, in the order of the file. */
export async function readNotes(
  archive: ZipArchive,
  part: string | undefined,
  tag: 'footnote' | 'endnote' | 'comment',
): Promise<Result<Map<string, XmlNode>>> {
  const notes = new Map<string, XmlNode>();
  if (part === undefined || !archive.has(part)) return ok(notes);
  const read = await readTrees(archive, part, {
    whole: new Set([tag]),
    areKept: true,
    onWhole: (node) => {
      // lines above notes are kept as notes of a type of their own
      if (!/separator/i.test(node.attributes['type'] ?? '') && notes.size < MAX_NOTES)
        notes.set(node.attributes['id'] ?? '', node);
    },
  });
  return read.ok ? ok(notes) : read;
}

const MAX_NOTES = 20_000;
