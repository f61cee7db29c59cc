import type { DrawnPage } from './draw-page.ts';
import type { Hit } from './find-in-pages.ts';

const ALL = 'preview-found';
const NOW = 'preview-found-now';

/** Marks what was found on the pages that are drawn, and the one that is looked at in another colour. */
export function markHits(hits: readonly Hit[], now: Hit | null, drawn: ReadonlyMap<number, DrawnPage>): void {
  const ranges = (some: readonly Hit[]) =>
    new Highlight(...some.flatMap((hit) => rangeOf(hit, drawn.get(hit.page)) ?? []));
  CSS.highlights.set(ALL, ranges(hits.filter((hit) => hit !== now && drawn.has(hit.page))));
  CSS.highlights.set(NOW, ranges(now ? [now] : []));
}

export function unmarkHits(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(NOW);
}

/** The words of a hit as they lie on the screen; null while its page is not drawn. */
export function rangeOf({ from, to }: Hit, drawn: DrawnPage | undefined): Range | null {
  const first = drawn?.pieces[from.piece]?.firstChild;
  const last = drawn?.pieces[to.piece]?.firstChild;
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first, Math.min(from.letter, first.textContent?.length ?? 0));
  range.setEnd(last, Math.min(to.letter, last.textContent?.length ?? 0));
  return range;
}
