import { XML_HEAD } from '../table/xml-text.ts';
import { eastAsianOf } from './east-asian.ts';
import { BODY_SIZE, LOOKS, MONO, SERIF, type Look } from './looks.ts';
import { HEADING_NUMBERS } from './numbering-part.ts';
import type { NumberedLevels } from './heading-numbers.ts';
import { DECLARATIONS, escapeLine, twips } from './word-xml.ts';

const HAN = eastAsianOf('\u4E00', undefined);

/** The styles of the document. Headings that are numbered throughout take their numbers from their style. */
export function stylesPart(language: string, numbered: NumberedLevels): string {
  const tag = escapeLine(language);
  const fonts = `<w:rFonts w:ascii="${SERIF}" w:hAnsi="${SERIF}" w:cs="${SERIF}" w:eastAsia="${HAN?.font}"/>`;
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${BODY_SIZE * 2}"/><w:szCs w:val="${BODY_SIZE * 2}"/>` +
    `<w:lang w:val="${tag}" w:eastAsia="${HAN?.language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
  const paragraphs = Object.entries(LOOKS).map(([id, look]) => paragraphStyle(id, look, numbered));
  return `${XML_HEAD}<w:styles${DECLARATIONS}>${defaults}${BASE}${paragraphs.join('')}${CHARACTERS}</w:styles>`;
}

const BASE =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>';

const CHARACTERS =
  `<w:style w:type="character" w:customStyle="1" w:styleId="Mono"><w:name w:val="Mono"/><w:rPr><w:rFonts w:ascii="${MONO}" w:hAnsi="${MONO}" w:cs="${MONO}"/></w:rPr></w:style>` +
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F3A5F"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>';

const BUILT_IN = /^(?:Body Text|List|Title|Subtitle|heading|caption|header|footer|annotation)/;

function paragraphStyle(id: string, look: Look, numbered: NumberedLevels): string {
  const custom = BUILT_IN.test(look.name) ? '' : ' w:customStyle="1"';
  const next = look.next === undefined ? '' : `<w:next w:val="${look.next}"/>`;
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${look.name}"/>` +
    `<w:basedOn w:val="${look.basedOn ?? 'Normal'}"/>${next}<w:qFormat/>` +
    `<w:pPr>${paragraphLook(look, numbered)}</w:pPr><w:rPr>${runLook(look)}</w:rPr></w:style>`
  );
}

function paragraphLook(look: Look, numbered: NumberedLevels): string {
  const { line, before, after } = look;
  const depth = look.outline === undefined ? undefined : numbered.get(look.outline);
  const height =
    line === undefined
      ? ''
      : typeof line === 'number'
        ? ` w:line="${line * 240}" w:lineRule="auto"`
        : ` w:line="${twips(line.exactly)}" w:lineRule="exact"`;
  return [
    look.keepsWithNext ? '<w:keepNext/><w:keepLines/>' : '',
    depth === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${HEADING_NUMBERS}"/></w:numPr>`,
    before === undefined && after === undefined && height === ''
      ? ''
      : `<w:spacing${inTwips('before', before)}${inTwips('after', after)}${height}/>`,
    look.indent === undefined ? '' : `<w:ind w:left="${twips(look.indent)}"/>`,
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline - 1}"/>`,
  ].join('');
}

function inTwips(name: string, points: number | undefined): string {
  return points === undefined ? '' : ` w:${name}="${twips(points)}"`;
}

function runLook({ font, size, bold, italic, colour }: Look): string {
  return [
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined
      ? ''
      : `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`,
  ].join('');
}
