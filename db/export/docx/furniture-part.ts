import { XML_HEAD } from '../table/xml-text.ts';
import { paragraphXml } from './paragraph.ts';
import { plainRun } from './runs.ts';
import type { Scribe } from './scribe.ts';
import { rule } from './table-xml.ts';
import { watermarkXml } from './watermark.ts';
import { DECLARATIONS, twips } from './word-xml.ts';

const RULE_GREY = 'A0A0A0';
/** How many points a character of the small sans takes, rather more than less. */
const CHARACTER = 3.7;

/** The running head of pages with text of the given width, in points; the first page of a document with a cover has none. */
export function headerPart(scribe: Scribe, width: number, hasWords: boolean): string {
  const { header, watermark } = scribe.document;
  const mark = watermark === null ? '' : watermarkXml(watermark);
  const style = 'Header' as const;
  const borders = rule('bottom', 3, RULE_GREY, 4);
  const [left, right] = [plainRun(header.left), plainRun(header.right)];
  const fits = (header.left.length + header.right.length) * CHARACTER < width;
  const words = fits
    ? paragraphXml(scribe, { style, borders, tabs: rightTab(width) }, left + plainRun('\t') + right + mark)
    : paragraphXml(scribe, { style }, left + mark) + paragraphXml(scribe, { style, borders }, right);
  return `${XML_HEAD}<w:hdr${DECLARATIONS}>${hasWords ? words : paragraphXml(scribe, { style }, mark)}</w:hdr>`;
}

/** The foot of each page: the legend and the page's number, and below them for whom the copy is and which state it is of. */
export function footerPart(scribe: Scribe, width: number): string {
  const { document } = scribe;
  const { recipient, reference } = document;
  const tabs = rightTab(width);
  const borders = rule('top', 3, RULE_GREY, 4);
  const pages = `${plainRun('Page ')}${field('PAGE')}${plainRun(' of ')}${field('NUMPAGES')}`;
  const first = `${plainRun(`${document.footer}\t`)}${pages}`;
  const second =
    recipient === null && reference === null
      ? ''
      : paragraphXml(
          scribe,
          { style: 'Footer', tabs },
          plainRun(recipient === null ? '' : `Copy for ${recipient}`) +
            (reference === null ? '' : plainRun('\t') + plainRun(reference, '<w:rStyle w:val="Mono"/>')),
        );
  const words = paragraphXml(scribe, { style: 'Footer', borders, tabs }, first) + second;
  return `${XML_HEAD}<w:ftr${DECLARATIONS}>${words}</w:ftr>`;
}

/** A number that the word processor counts. */
function field(name: 'PAGE' | 'NUMPAGES'): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

function rightTab(width: number): string {
  // the two stops that the built-in styles of heads and feet have stand in the way
  return (
    '<w:tab w:val="clear" w:pos="4513"/><w:tab w:val="clear" w:pos="9026"/>' +
    `<w:tab w:val="right" w:pos="${twips(width)}"/>`
  );
}
