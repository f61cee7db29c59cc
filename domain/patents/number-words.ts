/** A number freed of the words around it, and what those words say it is. */
interface WithoutWords {
  readonly text: string;
  readonly says: 'application' | 'publication' | null;
}

const HAS_WORDS = /[A-Z]{3}|[A-Z]\.|\bN[RO]\b|\(/;
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/\bU\. ?S\.?(?: ?A\.?)?(?=[ \d,]|$)|\bUNITED STATES(?: OF AMERICA)?\b|\bUSA\b/, 'US'],
  [/\bEUROPEAN\b|\bEPO\b/, 'EP'],
  [/\bCHINESE\b|\bCHINA\b/, 'CN'],
  [/\bJAPANESE\b|\bJAPAN\b/, 'JP'],
  [/\bKOREAN\b|\bKOREA\b/, 'KR'],
  [/\bGERMAN(?:Y)?\b/, 'DE'],
  [/\bTAIWANESE\b|\bTAIWAN\b/, 'TW'],
];
const FILED = /\b(?:APPLICATION|APPLN|APPL|APP|SERIAL|SER|FILING|PROVISIONAL)\b/;
const PUBLISHED = /\b(?:PUBLICATION|PUBLISHED|PUBLN|PUBL|PUB|LAID[ -]OPEN)\b/;
const GRANTED = /\b(?:PATENTS?|PAT|GRANTED|GRANT)\b/;
const WORD =
  /\b(?:PATENTS?|PAT|APPLICATION|APPLN|APPL|APP|SERIAL|SER|FILING|PROVISIONAL|PUBLICATION|PUBLISHED|PUBLN|PUBL|PUB|LAID[ -]OPEN|GRANTED|GRANT|NUMBER|NUM|UTILITY MODEL|DESIGN|UNEXAMINED|EXAMINED|PENDING|ABANDONED|EXPIRED|LAPSED|WITHDRAWN|ISSUED|ALLOWED)\b\.?|\bN[OR]S?[.:]|#/g;

/** The states of a European patent are no part of its number: EP (UK) 1234567, EP1234567 B1 (DE, FR, GB). */
function withoutStates(tidy: string): string {
  if (!tidy.startsWith('EP')) return tidy;
  return tidy
    .replace(/^EP ?\([A-Z]{2}(?:[ ,/]+[A-Z]{2})*\) ?/, 'EP ')
    .replace(/(?<=[A-Z\d]) ?\([A-Z]{2}(?:[ ,/]+[A-Z]{2})*\)$/, '');
}

/**
 * "U.S. Patent Application No. 13/123,456" and our own "US application 13/123456" say by their words which number they
 * mean. The text is a tidied one. NO without a point is Norway and stays, unless a word before it shows what it is.
 */
export function withoutWords(tidy: string): WithoutWords {
  if (!HAS_WORDS.test(tidy)) return { text: tidy, says: null };
  const said = withoutStates(tidy).replace(
    /((?:PATENT|PAT\.?|APPLICATION|APPL?N?\.?|PUBLICATION|PUB\.?|SERIAL|SER\.?|GRANT)) N[OR]\b/,
    '$1',
  );
  const says = PUBLISHED.test(said)
    ? 'publication'
    : FILED.test(said)
      ? 'application'
      : GRANTED.test(said)
        ? 'publication'
        : null;
  let text = said.replaceAll(WORD, ' ');
  const named = OFFICES.find(([pattern]) => pattern.test(text));
  if (named !== undefined)
    text = `${named[1]} ${text.replace(named[0], ' ').replace(new RegExp(`\\b${named[1]}\\b`), ' ')}`;
  text = text
    .replaceAll(/\( *\)/g, ' ')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/^[ :.,-]+|[ :.,-]+$/g, '');
  return { text, says };
}
