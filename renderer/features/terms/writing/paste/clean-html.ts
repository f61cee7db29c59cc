import { writtenMarks, type WrittenParagraph } from '../../../../../domain/terms/written/written-prose.ts';
import { attributeOf, tokensOf, type HtmlToken } from './html-tokens.ts';
import { LineBuilder, type Look } from './line-builder.ts';

export interface Cleaned {
  readonly paragraphs: readonly WrittenParagraph[];
  /** What had no place in our prose, in words for people; said, so that nothing is dropped in silence. */
  readonly leftOut: readonly string[];
}

const blocks =
  /^(?:p|div|h[1-6]|li|blockquote|pre|ul|ol|dl|dt|dd|section|article|header|footer|main|aside|figure|figcaption|caption|address|hr|br|body|html)$/;
const voids = /^(?:br|hr|img|input|meta|link|col|wbr|area|base|embed|source|track)$/;
const pictures = /^(?:img|v:shape|v:imagedata|video|audio|embed|picture)$/;

interface OpenTag extends Look {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  /** Word's own "1." or bullet before an item of a list. */
  readonly isMarker: boolean;
}

const page: OpenTag = { name: '', isHidden: false, isStruck: false, isMarker: false };

/** How many tokens are read between two looks at the clock. */
const sliceOfTokens = 500;

/**
 * HTML of Word or of the web as prose of our own: words, bold, italic, lists; tables as lines of text. Yields now and then,
 * so that a long text can be read in slices.
 */
export function* cleaning(html: string): Generator<void, Cleaned> {
  const lines = new LineBuilder();
  const open: OpenTag[] = [];
  const lists: string[] = [];
  const [pictureCount, struckCount, hiddenCount] = [{ n: 0 }, { n: 0 }, { n: 0 }];
  let isFallback = false;
  let marker = '';
  let count = 0;

  const read = (token: HtmlToken): void => {
    const now = open.at(-1) ?? page;
    if (token.kind === 'fallback') {
      if (!token.isStart && isFallback) lines.setWordList(marker);
      isFallback = token.isStart;
      marker = '';
    } else if (token.kind === 'text') {
      if (isFallback || now.isMarker) marker += token.text;
      else if (now.isHidden) hiddenCount.n += Number(token.text.trim() !== '');
      else if (now.isStruck) struckCount.n += Number(token.text.trim() !== '');
      else lines.addText(token.text, now);
    } else if (token.kind === 'open') {
      if (pictures.test(token.name)) pictureCount.n++;
      startBlock(token, lines, lists);
      if (!voids.test(token.name) && !token.isClosed) open.push(lookOf(token, now));
    } else {
      endBlock(token.name, lines, lists);
      const at = open.findLastIndex((tag) => tag.name === token.name);
      if (open[at]?.isMarker && open[at - 1]?.isMarker !== true && !isFallback) {
        lines.setWordList(marker);
        marker = '';
      }
      if (at >= 0) open.splice(at);
    }
  };

  for (const token of tokensOf(html)) {
    read(token);
    if (++count % sliceOfTokens === 0) yield;
  }
  return {
    paragraphs: lines.finish(),
    leftOut: [
      ...saying(pictureCount.n, 'one picture', 'pictures'),
      ...(struckCount.n > 0 ? ['text that was struck out'] : []),
      ...(hiddenCount.n > 0 ? ['hidden text'] : []),
    ],
  };
}

function saying(count: number, one: string, many: string): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? one : `${count} ${many}`];
}

function startBlock(token: Extract<HtmlToken, { kind: 'open' }>, lines: LineBuilder, lists: string[]): void {
  const { name, attributes } = token;
  if (name === 'table') return lines.startTable();
  if (name === 'tr') return lines.startRow();
  if (name === 'td' || name === 'th') return lines.startCell();
  if (!blocks.test(name)) return;
  lines.endLine();
  if (name === 'ul' || name === 'ol') lists.push(name);
  const role = name === 'p' ? attributeOf(attributes, 'data-role') : '';
  if (role === 'bullet' || role === 'numbered') lines.setRole(role);
  else if (name === 'li') lines.setRole(lists.at(-1) === 'ol' ? 'numbered' : 'bullet');
  else if (/mso-list:\s*l\d/.test(attributeOf(attributes, 'style'))) lines.setRole('bullet');
}

function endBlock(name: string, lines: LineBuilder, lists: string[]): void {
  if (name === 'table') return lines.endTable();
  if (!blocks.test(name)) return;
  lines.endLine();
  if (name === 'ul' || name === 'ol') lists.pop();
  // An item without text gives its look to nothing that follows
  if (name === 'li' || (name === 'p' && lists.length === 0)) lines.setRole('body');
}

function lookOf({ name, attributes }: Extract<HtmlToken, { kind: 'open' }>, outer: OpenTag): OpenTag {
  const style = attributes.includes('style') ? attributeOf(attributes, 'style') : '';
  const mark = writtenMarks.find((known) => known === attributeOf(attributes, 'data-mark')) ?? outer.mark;
  return {
    name,
    isMarker: outer.isMarker || /mso-list:\s*ignore/.test(style),
    isBold: sayWeight(style) ?? (/^(?:b|strong|h[1-6]|th)$/.test(name) || outer.isBold === true),
    isItalic: sayItalic(style) ?? (/^(?:i|em|cite|var)$/.test(name) || outer.isItalic === true),
    isPreformatted: name === 'pre' || /white-space:\s*pre/.test(style) || outer.isPreformatted === true,
    isHidden: outer.isHidden || /display:\s*none|mso-hide:\s*all/.test(style),
    isStruck: outer.isStruck || /^(?:del|s|strike)$/.test(name) || /line-through/.test(style),
    ...(mark && { mark }),
  };
}

function sayWeight(style: string): boolean | undefined {
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(style)?.[1];
  return weight === undefined ? undefined : weight.startsWith('bold') || Number(weight) >= 600;
}

function sayItalic(style: string): boolean | undefined {
  const said = /(?:^|[;\s])font-style:\s*(\w+)/.exec(style)?.[1];
  return said === undefined ? undefined : said !== 'normal';
}
