const PRINTED = /\bsha256\s+([0-9a-f]{64})\b/;

/** The state of a round that our documents print on their pages; null where none is. */
export function printedState(pages: readonly string[]): string | null {
  for (const page of pages) {
    const [, state] = PRINTED.exec(page) ?? [];
    if (state !== undefined) return state;
  }
  return null;
}

/** Whether the pages name a state which the data of a term sheet does not. */
export function printedElsewhere(pages: readonly string[], json: unknown): boolean {
  const printed = printedState(pages);
  return printed !== null && !statesOf(json).includes(printed);
}

function statesOf(json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  return [Reflect.get(json, 'contentSha256'), Reflect.get(json, 'seal')];
}
