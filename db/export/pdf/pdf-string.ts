/** A text string for a PDF dictionary: plain where it can be, else UTF-16. */
export function pdfString(text: string): string {
  if (isPlain(text)) return `(${text.replaceAll(/[\\()]/g, (character) => `\\${character}`)})`;
  const codes = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `<FEFF${codes.join('')}>`;
}

/** Whether a text string is written in one byte for each character. */
export function isPlain(text: string): boolean {
  return /^[\u0020-\u007E]*$/.test(text);
}

/** A number as short as page drawing needs it. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
