import type { Change, Text } from '../../../domain/document/document.ts';
import { sizeOf, type StyleId } from './looks.ts';
import { plainRun, runsOf } from './runs.ts';
import type { Scribe } from './scribe.ts';
import { markChange } from './mark-change.ts';

/** What a paragraph has beside its style; strings are the elements that say so, in the order that the format wants. */
export interface ParagraphShape {
  readonly style: StyleId;
  readonly startsPage?: boolean;
  readonly keepsWithNext?: boolean;
  /** The count that numbers it, and how deep it stands there; `none` for a heading that its style would number. */
  readonly count?: { readonly id: number; readonly depth: number } | 'none';
  readonly borders?: string;
  readonly tabs?: string;
  readonly spacing?: string;
  readonly indent?: string;
  readonly align?: 'left' | 'right';
  /** What became of its mark; of a text, where it is not given, what became of all its runs. */
  readonly change?: Change | null;
  readonly section?: string;
}

export function paragraphXml(scribe: Scribe, shape: ParagraphShape, content: string): string {
  const { count, change } = shape;
  const properties = [
    `<w:pStyle w:val="${shape.style}"/>`,
    shape.keepsWithNext ? '<w:keepNext/>' : '',
    shape.startsPage ? '<w:pageBreakBefore/>' : '',
    count === undefined
      ? ''
      : count === 'none'
        ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
        : `<w:numPr><w:ilvl w:val="${count.depth}"/><w:numId w:val="${count.id}"/></w:numPr>`,
    shape.borders ? `<w:pBdr>${shape.borders}</w:pBdr>` : '',
    shape.tabs ? `<w:tabs>${shape.tabs}</w:tabs>` : '',
    shape.spacing ?? '',
    shape.indent ?? '',
    shape.align === 'right' ? '<w:jc w:val="right"/>' : '',
    change ? `<w:rPr>${scribe.revisions.ofMark(change)}</w:rPr>` : '',
    shape.section ?? '',
  ].join('');
  if (!change) scribe.revisions.endStretch();
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

/** A paragraph of a text; where all of the text was put in or struck, so was its mark. */
export function textParagraph(scribe: Scribe, shape: ParagraphShape, text: Text): string {
  const change = shape.change === undefined ? markChange(text) : shape.change;
  return paragraphXml(scribe, { ...shape, change }, runsOf(scribe, text, sizeOf(shape.style)));
}

/** A paragraph of plain words; `change` is that of all of it. */
export function wordsParagraph(
  scribe: Scribe,
  shape: ParagraphShape,
  words: string,
  change: Change | null = null,
): string {
  return change
    ? textParagraph(scribe, shape, [{ text: words, change }])
    : paragraphXml(scribe, shape, plainRun(words));
}
