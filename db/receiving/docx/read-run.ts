import type { ReceivedChange } from '../../../domain/receiving/received-document.ts';
import type { RawParagraph, RawPiece } from './raw-paragraph.ts';
import { readAttribution } from './read-change.ts';
import { overlay, readLook, type Look } from './styles.ts';
import type { Story } from './story.ts';
import { signOf } from './signs.ts';
import { nodeAt, nodesOf, valueAt, type XmlNode } from './xml-node.ts';

/** Fields within fields come to a handful. */
const MAX_FIELDS = 100;

/** Where the text of runs goes. */
export interface RunSink {
  readonly pieces: RawPiece[];
  /** What hangs on the text and follows its paragraph: text boxes, as they stand in the file, and notes. */
  readonly boxes: XmlNode[];
  readonly notes: RawParagraph[];
}

/** The text of a run in the look that it has, with the look of its paragraph below. */
export function readRun(
  run: XmlNode,
  base: Look,
  change: ReceivedChange | undefined,
  story: Story,
  sink: RunSink,
): void {
  const properties = nodeAt(run, 'rPr');
  const look = overlay(
    overlay(base, story.styles.characterLook(valueAt(properties, 'rStyle'))),
    readLook(properties),
  );
  const restyled = nodeAt(properties, 'rPrChange');
  let text = '';
  const flush = (): void => {
    if (text !== '') sink.pieces.push(pieceOf(text, look, change, restyled, story));
    text = '';
  };
  for (const node of nodesOf(run)) {
    switch (node.name) {
      case 'fldChar':
        markField(node.attributes['fldCharType'], story);
        break;
      case 'instrText':
      case 'delInstrText':
        addInstruction(textIn(node), story);
        break;
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = node.name === 'footnoteReference' ? 'footnote' : 'endnote';
        for (const note of story.takeNote(kind, node.attributes['id'] ?? '')) sink.notes.push(note);
        break;
      }
      case 'drawing':
      case 'pict':
      case 'object':
      case 'AlternateContent':
        flush();
        readDrawing(node, story, sink);
        break;
      case 'ruby':
        for (const inner of nodesOf(nodeAt(node, 'rubyBase') ?? node))
          if (inner.name === 'r') text += nodesOf(inner).map(textOfNode).join('');
        break;
      default:
        text += textOfNode(node);
    }
  }
  flush();
}

function pieceOf(
  text: string,
  look: Look,
  change: ReceivedChange | undefined,
  restyled: XmlNode | undefined,
  story: Story,
): RawPiece {
  if (look.hidden === true) story.met.hiddenText = true;
  const isStruck = change?.kind === 'deleted' || change?.kind === 'moved-from';
  const comments = story.comments.over(text, isStruck);
  return {
    text: look.raised === true ? raised(text) : text,
    ...(look.bold === true && { bold: true }),
    ...(look.italic === true && { italic: true }),
    ...(look.underline === true && { underline: true }),
    ...(look.caps === true && { caps: true }),
    ...(change !== undefined && { change }),
    ...(restyled !== undefined && { restyled: readAttribution(restyled) }),
    ...(comments.length > 0 && { comments }),
  };
}

/** Raised digits are marks of notes and powers, never digits of the figure before them: "0.30¹" is no 0.301. */
function raised(text: string): string {
  return text.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

function textOfNode(node: XmlNode): string {
  switch (node.name) {
    case 't':
    case 'delText':
      return textIn(node);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return node.attributes['type'] === 'page' || node.attributes['type'] === 'column' ? '' : '\n';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return signOf(node.attributes['char'] ?? '');
    default:
      return '';
  }
}

/** Spaces at the ends count only where the file says so. */
function textIn(node: XmlNode): string {
  const text = node.children.filter((child) => typeof child === 'string').join('');
  return node.attributes['space'] === 'preserve' ? text : withoutEdges(text);
}

const XML_SPACES = ' \t\r\n';

/** Without the spaces at both ends, in one pass: an expression would try each of a million spaces in the middle as the first. */
function withoutEdges(text: string): string {
  const isSpace = (at: number): boolean => XML_SPACES.includes(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return text.slice(start, end);
}

function readDrawing(node: XmlNode, { met }: Story, { boxes }: RunSink): void {
  for (const box of nodesIn(node, BOX)) boxes.push(box);
  if (nodesIn(node, PICTURE).length > 0) met.pictures = true;
}

const BOX = new Set(['txbxContent']);
/** Pictures, charts, diagrams, embedded objects; lines and large grey words behind the text are none. */
const PICTURE = new Set(['blip', 'imagedata', 'chart', 'relIds', 'OLEObject']);

function nodesIn(node: XmlNode, names: ReadonlySet<string>): readonly XmlNode[] {
  if (names.has(node.name)) return [node];
  return nodesOf(node).flatMap((inner) => nodesIn(inner, names));
}

function markField(type: string | undefined, { fields }: Story): void {
  if (type === 'begin' && fields.length < MAX_FIELDS) fields.push({ instruction: '' });
  else if (type === 'end') fields.pop();
}

function addInstruction(text: string, { fields }: Story): void {
  const field = fields.at(-1);
  if (field !== undefined && field.instruction.length < 200) field.instruction += text;
}
