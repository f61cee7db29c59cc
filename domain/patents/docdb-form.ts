/** A number as databases write it, cut into its parts. The body has no separators. */
interface DocdbForm {
  readonly office: string;
  readonly body: string;
  readonly kind: string | null;
}

const [ZERO, NINE, SPACE, A, X, Z] = [48, 57, 32, 65, 88, 90];

/**
 * Cuts `EP1848154 B1`, `US201314426564`, `JPH09233051 A` or `WO2013JP64758` character by character: two capitals, letters
 * and digits that begin with two letters at most, and a kind of a letter and perhaps a digit. Nearly every number of a large
 * list has this form, and a regular expression for each would cost more than all the rest. Undefined for any other form.
 */
export function cutDocdbForm(text: string): DocdbForm | undefined {
  let end = text.length;
  if (end < 6 || end > 22 || !isCapital(text, 0) || !isCapital(text, 1)) return undefined;
  let kind: string | null = null;
  const kindStart = kindStartOf(text);
  if (kindStart !== undefined) {
    kind = text.slice(kindStart);
    end = kindStart;
    while (text.charCodeAt(end - 1) === SPACE) end -= 1;
  }
  let start = 2;
  while (text.charCodeAt(start) === SPACE) start += 1;
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= A && code <= Z) {
      letters += 1;
      if (at - start === 2 && letters === 3) return undefined;
    } else if (code < ZERO || code > NINE) return undefined;
  }
  if (letters > 6 || !isDigit(text, end - 1)) return undefined;
  const office = text.slice(0, 2);
  if (letters > 0 && needsCare(text, start, office)) return undefined;
  return { office, body: text.slice(start, end), kind };
}

/** "WOWO…", "WOPCT…", "DKEP…": a second office is said. */
function needsCare(text: string, start: number, office: string): boolean {
  return text.startsWith(office, start) || text.startsWith('PCT', start) || text.startsWith('EP', start);
}

/** Where a kind code at the end begins: a letter, perhaps a digit behind it, and a digit or a space before it. */
function kindStartOf(text: string): number | undefined {
  const last = text.length - 1;
  const at = isCapital(text, last) ? last : isDigit(text, last) && isCapital(text, last - 1) ? last - 1 : -1;
  if (at < 3 || text.charCodeAt(at) === X) return undefined;
  const before = text.charCodeAt(at - 1);
  return before === SPACE || isDigit(text, at - 1) ? at : undefined;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= A && code <= Z;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}
