import type { ReceivedText } from '../../../domain/receiving/received-document.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { createPacer } from '../../export/pdf/pacer.ts';
import type { SourceFile } from '../../import/source-file.ts';
import { openZipArchive } from '../../import/workbook/zip-archive.ts';
import { doubtsOf } from './doubts.ts';
import { readEdges } from './read-edges.ts';
import { readThreads, toComments } from './comments.ts';
import { findDocxParts } from './docx-parts.ts';
import { plainText } from './heading-looks.ts';
import { createListCounter } from './list-counter.ts';
import { readNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { readProperties } from './properties.ts';
import { titleIn } from './title-in.ts';
import { namesIn } from './names-in.ts';
import { readBlocks } from './read-blocks.ts';
import { readMainPart } from './read-main-part.ts';
import { createBudget, createCommentRanges, type Met, type Story } from './story.ts';
import { readStyles } from './styles.ts';
import { toParagraphs } from './to-paragraphs.ts';
import { withoutStart } from './typed-numbers.ts';
import { nodesOf } from './xml-node.ts';

/** As of a PDF: it is kept in the workspace as a whole. */
const MAX_BYTES = 256 * 1024 ** 2;

/** Reads a Word document with its numbers, tracked changes and comments. What it holds beside text is named in the doubts. */
export async function readDocx(file: SourceFile, signal: AbortSignal): Promise<Result<ReceivedText>> {
  if (file.bytes > MAX_BYTES) return file.refuse('unreadable', 'It is larger than a Word document can be.');
  const opened = await openZipArchive(file, 'Word document');
  if (!opened.ok) return opened;
  const archive = opened.value;
  const parts = await findDocxParts(file, archive);
  if (!parts.ok) return parts;
  const { main, find } = parts.value;
  const styles = await readStyles(archive, find('styles'));
  if (!styles.ok) return styles;
  const numbering = await readNumbering(archive, find('numbering'));
  if (!numbering.ok) return numbering;
  const footnotes = await readNotes(archive, find('footnotes'), 'footnote');
  if (!footnotes.ok) return footnotes;
  const endnotes = await readNotes(archive, find('endnotes'), 'endnote');
  if (!endnotes.ok) return endnotes;
  const comments = await readNotes(archive, find('comments'), 'comment');
  if (!comments.ok) return comments;
  const threads = await readThreads(archive, find('commentsExtended'));
  if (!threads.ok) return threads;
  const properties = await readProperties(archive, parts.value.coreProperties, parts.value.customProperties);
  if (!properties.ok) return properties;

  const notes = { footnote: footnotes.value, endnote: endnotes.value };
  const counts = { footnote: 0, endnote: 0 };
  const met: Met = {
    contents: false,
    hiddenText: false,
    alternativeParts: false,
    pictures: false,
    manyComments: false,
  };
  const story: Story = {
    styles: styles.value,
    counter: createListCounter(numbering.value),
    met,
    fields: [],
    bookmarks: [],
    comments: createCommentRanges(met),
    budget: createBudget(),
    place: 'body',
    takeNote: (kind, id) => {
      const node = notes[kind].get(id);
      if (node === undefined) return [];
      // each is read once: a hostile file could call for the same one a million times
      notes[kind].delete(id);
      counts[kind] += 1;
      const item = { isBullet: false, level: 0, shown: String(counts[kind]) };
      // a note that a note calls for comes after all others: each within the one before would never end
      const within: Story = { ...story, fields: [], bookmarks: [], place: 'footnote', takeNote: () => [] };
      const read = readBlocks(nodesOf(node), within);
      return read.map((paragraph, at) => {
        if (at > 0) return paragraph;
        // the sign of the note stands in front of its text, and a space or tab behind it
        const lead = /^\s*/.exec(plainText(paragraph.pieces))?.[0].length ?? 0;
        return { ...paragraph, item, pieces: withoutStart(paragraph.pieces, lead) ?? paragraph.pieces };
      });
    },
  };
  const body = await readMainPart(archive, main, story, signal);
  if (!body.ok) return body;
  const stray = (['footnote', 'endnote'] as const).flatMap((kind) =>
    [...notes[kind].keys()].flatMap((id) => story.takeNote(kind, id)),
  );
  const edges = await readEdges(archive, body.value.edges, parts.value.byId, story);
  if (!edges.ok) return edges;
  if (story.budget.isSpent()) return archive.refuseDamaged('It holds more text than any Word document has.');

  const paragraphs = await toParagraphs(
    [
      ...edges.value.filter(({ place }) => place === 'header'),
      ...body.value.paragraphs,
      ...stray,
      ...edges.value.filter(({ place }) => place === 'footer'),
    ],
    createPacer(undefined),
  );
  if (signal.aborted) return fail({ code: 'cancelled' });
  const read = toComments({
    nodes: comments.value,
    threads: threads.value,
    readText: (node) =>
      readBlocks(nodesOf(node), { ...story, fields: [], bookmarks: [], comments: createCommentRanges(met) }),
    textOn: story.comments.textOn,
  });
  return ok({
    kind: 'text',
    paragraphs,
    comments: read,
    authors: namesIn(paragraphs, read),
    title: properties.value.title ?? titleIn(body.value.paragraphs),
    properties: properties.value.custom,
    doubts: [...parts.value.doubts, ...doubtsOf(met)],
  });
}
