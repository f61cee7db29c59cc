/** Enough of a pasted text to see how it is to be read: whole lines, so that no number is cut in two. */
export function headOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf('\n', limit);
  return text.slice(0, end > 0 ? end + 1 : limit);
}
