import type { ReceivedChange } from '../../../domain/receiving/received-document.ts';
import type { ItemNumber } from './list-counter.ts';
import type { RawParagraph } from './raw-paragraph.ts';
import { changeOf, statedChange } from './read-change.ts';
import { readRun, type RunSink } from './read-run.ts';
import { isInContents, type Story } from './story.ts';
import type { Style } from './styles.ts';
import { nodeAt, nodesOf, valueAt, wholeNumber, type XmlNode } from './xml-node.ts';

/** A paragraph, and what hangs on its text. */
export interface ReadParagraph extends Omit<RunSink, 'pieces'> {
  readonly paragraph: RawParagraph;
}

const BODY_OUTLINE = 9;
const MAX_BOOKMARKS = 100;

export function readParagraph(node: XmlNode, story: Story): ReadParagraph {
  const properties = nodeAt(node, 'pPr');
  const style = story.styles.paragraph(valueAt(properties, 'pStyle'));
  const markChange = statedChange(nodeAt(properties, 'rPr'));
  const bookmarks = story.bookmarks.splice(0).slice(0, MAX_BOOKMARKS);
  const sink: RunSink = { pieces: [], boxes: [], notes: [] };
  const beganInContents = isInContents(story);

  const readInline = (inline: XmlNode, change: ReceivedChange | undefined): void => {
    switch (inline.name) {
      case 'pPr':
      case 'sdtPr':
      case 'sdtEndPr':
        return;
      case 'r':
        return readRun(inline, style.look, change, story, sink);
      case 'bookmarkStart':
        if (bookmarks.length < MAX_BOOKMARKS) bookmarks.push(inline.attributes['name'] ?? '');
        return;
      case 'commentRangeStart':
        return story.comments.begin(inline.attributes['id'] ?? '');
      case 'commentRangeEnd':
        return story.comments.end(inline.attributes['id'] ?? '');
      default:
        // links, content controls, smart tags, formulas: whatever is around runs, they are read
        for (const inner of nodesOf(inline)) readInline(inner, changeOf(inline, change));
    }
  };
  for (const inline of nodesOf(node)) readInline(inline, undefined);
  story.comments.breakLine();
  story.budget.spend(
    sink.pieces.length,
    sink.pieces.reduce((sum, { text }) => sum + text.length, 0),
  );
  return {
    boxes: sink.boxes,
    notes: sink.notes,
    paragraph: {
      style,
      place: story.place,
      outline: outlineOf(properties, style),
      item: itemOf(properties, style, markChange, story),
      isRow: false,
      isContents: beganInContents || isInContents(story) || /^toc \d/.test(style.name),
      bookmarks,
      pieces: sink.pieces,
      markChange,
    },
  };
}

/** From 0; by its own word, else by its style, else by the name of a style that says so. */
function outlineOf(properties: XmlNode | undefined, style: Style): number | undefined {
  const named = /^heading ([1-9])$/.exec(style.name)?.[1];
  const stated = wholeNumber(valueAt(properties, 'outlineLvl')) ?? style.outline;
  const outline = stated ?? (named === undefined ? undefined : Number(named) - 1);
  return outline !== undefined && outline >= 0 && outline < BODY_OUTLINE ? outline : undefined;
}

function itemOf(
  properties: XmlNode | undefined,
  style: Style,
  markChange: ReceivedChange | undefined,
  { counter }: Story,
): ItemNumber | undefined {
  const numId = valueAt(properties, 'numPr', 'numId') ?? style.numId;
  if (numId === undefined) return undefined;
  const level =
    wholeNumber(valueAt(properties, 'numPr', 'ilvl')) ??
    counter.levelOfStyle(numId, style.id) ??
    style.listLevel ??
    0;
  const isStruck = markChange?.kind === 'deleted' || markChange?.kind === 'moved-from';
  return counter.next(numId, level, !isStruck);
}
