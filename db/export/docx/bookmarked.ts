import type { Scribe } from './scribe.ts';

/** Content that links lead to. */
export function bookmarked(scribe: Scribe, anchor: string | undefined, content: string): string {
  const name = scribe.bookmarkAt(anchor);
  if (name === null) return content;
  const id = scribe.revisions.nextId();
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}
