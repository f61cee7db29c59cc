import type { ReceivedComment } from '../../../domain/receiving/received-document.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import { readAttribution } from './read-change.ts';
import type { RawParagraph } from './raw-paragraph.ts';
import { shownPieces } from './heading-looks.ts';
import { nodesOf, readTrees, type XmlNode } from './xml-node.ts';

interface Thread {
  readonly parent: string | undefined;
  readonly isResolved: boolean;
}

/** How comments answer each other, by the ids of their last paragraphs: that stands in a part of its own. */
export async function readThreads(
  archive: ZipArchive,
  part: string | undefined,
): Promise<Result<ReadonlyMap<string, Thread>>> {
  const threads = new Map<string, Thread>();
  if (part === undefined || !archive.has(part)) return ok(threads);
  const read = await readTrees(archive, part, {
    whole: new Set(['commentEx']),
    areKept: true,
    onWhole: ({ attributes: { paraId = '', paraIdParent, done } }) => {
      threads.set(paraId.toUpperCase(), {
        parent: paraIdParent?.toUpperCase(),
        isResolved: /^(?:1|true)$/.test(done ?? ''),
      });
    },
  });
  return read.ok ? ok(threads) : read;
}

interface CommentsInput {
  readonly nodes: ReadonlyMap<string, XmlNode>;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly readText: (node: XmlNode) => readonly RawParagraph[];
  readonly textOn: (id: string) => string;
}

export function toComments({ nodes, threads, readText, textOn }: CommentsInput): readonly ReceivedComment[] {
  const byParagraph = new Map<string, string>();
  const lastParagraphs = new Map<string, string>();
  for (const [id, node] of nodes) {
    const ids = paragraphIds(node);
    for (const paragraph of ids) byParagraph.set(paragraph, id);
    lastParagraphs.set(id, ids.at(-1) ?? '');
  }
  return [...nodes].map(([id, node]): ReceivedComment => {
    const thread = threads.get(lastParagraphs.get(id) ?? '');
    const parent = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent);
    return {
      id,
      ...readAttribution(node),
      text: readText(node)
        .map(({ pieces }) =>
          shownPieces(pieces)
            .map(({ text }) => text)
            .join(''),
        )
        .join('\n')
        .trim(),
      on: textOn(id),
      answers: parent === undefined || parent === id ? null : parent,
      isResolved: thread?.isResolved ?? false,
    };
  });
}

function paragraphIds(node: XmlNode): readonly string[] {
  return nodesOf(node).flatMap((child) =>
    child.name === 'p' ? [(child.attributes['paraId'] ?? '').toUpperCase()] : paragraphIds(child),
  );
}
