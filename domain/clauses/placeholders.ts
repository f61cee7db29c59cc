const placeholder = /\{\{\s*([a-zA-Z][a-zA-Z0-9-]*)\s*\}\}/g;

/** A clause's words as they are, or a typed value of the term to be put in their place. */
export type ClausePart = { readonly words: string } | { readonly field: string };

/** Splits "Due on {{due}}." into words and the fields that they ask for. */
export function splitPlaceholders(words: string): readonly ClausePart[] {
  const parts: ClausePart[] = [];
  let from = 0;
  for (const match of words.matchAll(placeholder)) {
    if (match.index > from) parts.push({ words: words.slice(from, match.index) });
    parts.push({ field: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < words.length) parts.push({ words: words.slice(from) });
  return parts;
}
