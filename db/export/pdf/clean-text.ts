/** What shows that a character was damaged or could not be printed. */
export const REPLACEMENT = '\uFFFD';

const NEWLINE = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Characters without a picture of their own. Bidi controls are among them: printed text must read as it is stored.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const DAMAGED = /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/gu;
const MARKED_CLUSTER = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu;
// Most text is plain letters; one look spares it the rest.
const MAY_CHANGE =
  /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u3041-\u3098\u30A0-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]/;

/**
 * Text as it can be set: one kind of newline, no invisible controls, damaged characters made visible, and letters joined
 * with their accents so that a face's own accented letter is used.
 */
export function cleanText(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  return text
    .toWellFormed()
    .replace(NEWLINE, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .replace(DAMAGED, REPLACEMENT)
    .replace(MARKED_CLUSTER, (cluster) => cluster.normalize('NFC'));
}

/** Text for one line: metadata, outline, running heads. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
