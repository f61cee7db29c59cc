/** Bidi controls are left out as they are on paper: printed text must read as it is stored. */
const UNSEEN_TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const NO_XML = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;
const NEWLINE = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Most text is plain; one look spares it the rest.
const MAY_CHANGE = /[^\u0020\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\u007E\u00A0-\u02FF\u4E00-\u9FFF]/;

/** Text as an XML part may hold it, in content as in an attribute: what no part can hold becomes U+FFFD; one kind of newline. */
export function escapeWord(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(NEWLINE, '\n')
    .replaceAll(UNSEEN_TURNS, '')
    .replaceAll(NO_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The same on one line: headers, properties, names. */
export function escapeLine(text: string): string {
  return escapeWord(text).replaceAll(/\s+/g, ' ').trim();
}

/** Twentieths of a point, the unit of most lengths in WordprocessingML. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

const NAMES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
} as const;

/** The namespaces that a part of the document declares at its root. */
export const DECLARATIONS = Object.entries(NAMES)
  .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  .join('');
