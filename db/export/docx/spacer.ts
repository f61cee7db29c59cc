import { twips } from './word-xml.ts';

/** An empty line of the given height in points: two tables must not touch, and a section ends in a paragraph. */
export function spacerXml(points: number, section = ''): string {
  const spacing = `<w:spacing w:before="0" w:after="0" w:line="${twips(points)}" w:lineRule="exact"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="Spacer"/>${spacing}${section}</w:pPr></w:p>`;
}
