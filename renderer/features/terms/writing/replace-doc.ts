import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';

/** Marks a change that is not to be made a suggestion: accepting one, or a text that was changed elsewhere. */
export const untracked = 'untracked';

/** Turns the document into another one by changing no more than where they differ, so that the cursor stays. */
export function replaceDoc(state: EditorState, wanted: Node): Transaction {
  const change = state.tr.setMeta(untracked, true);
  const found = differenceOf(state.doc, wanted);
  if (!found) return change;
  const { start, endBefore, endAfter } = found;
  // An exact step: fitting a slice in, as `tr.replace` does, may set it out in another way
  return change.step(new ReplaceStep(start, endBefore, wanted.slice(start, endAfter)));
}

interface Difference {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** The one stretch in which two documents differ; null when they are the same. */
function differenceOf(before: Node, after: Node): Difference | null {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || !end) return null;
  // Where letters repeat, what is alike from the front and from the back overlaps
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return { start, endBefore: end.a + overlap, endAfter: end.b + overlap };
}

/** Puts the cursor there, or at the nearest place that takes one. */
export function putCursor(change: Transaction, position: number): Transaction {
  const inside = Math.min(Math.max(position, 0), change.doc.content.size);
  return change.setSelection(TextSelection.near(change.doc.resolve(inside)));
}
