/** How full a line must be, against the longest of its page, to have been broken for want of room. */
const FULL = 0.88;
/** Lines of a page that has none longer are no prose, save in scripts that need little room. */
const SHORT = 45;
const BEGINS_A_LINE =
  /^(?:[•◦▪·*–—-]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]{1,4}|[A-Z]{1,4})[.)]\s|\d+(?:\.\d+)+\s)/;
const ENDS_A_SENTENCE = /[.:;!?。；：！？]["”’」』)]*$/u;
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}。、，；：（）「」『』《》]/u;

/**
 * The text of a page with the lines joined that were broken only because the paper ended: what is read in a narrower column
 * would be broken twice. A line that begins or ends something stays a line.
 */
export function joinLines(page: string): string {
  const lines = page.split('\n').map((line) => line.trim());
  const longest = Math.max(...lines.map(({ length }) => length));
  return lines.reduce((text, line, at) => {
    if (at === 0) return line;
    const before = lines[at - 1] ?? '';
    return isBroken(before, line, longest)
      ? `${text}${spaceBetween(before, line)}${line}`
      : `${text}\n${line}`;
  }, '');
}

/** The next word had no room on the line. */
function isBroken(before: string, line: string, longest: number): boolean {
  if (longest < SHORT && !WITHOUT_SPACES.test(before)) return false;
  if (before === '' || line === '' || BEGINS_A_LINE.test(line)) return false;
  if (ENDS_A_SENTENCE.test(before) && /^[\p{Lu}\p{N}]/u.test(line)) return false;
  const next = WITHOUT_SPACES.test(line[0] ?? '') ? 1 : (line.split(' ', 1)[0]?.length ?? 0) + 1;
  return before.length + next > longest * FULL;
}

function spaceBetween(before: string, line: string): string {
  const isWithout = WITHOUT_SPACES.test(before.at(-1) ?? '') && WITHOUT_SPACES.test(line[0] ?? '');
  return isWithout || /\p{L}-$/u.test(before) ? '' : ' ';
}
