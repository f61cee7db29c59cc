import type { Change } from '../document.ts';

/** Numbers for the moves of one document. */
export class MoveNumbers {
  #last = 0;

  /** The two ends of one more move. */
  next(): { readonly from: Change; readonly to: Change } {
    this.#last += 1;
    return {
      from: { kind: 'moved-from', move: this.#last },
      to: { kind: 'moved-to', move: this.#last },
    };
  }

  /** So many numbers in a row; the first of them comes after the answer. */
  take(count: number): number {
    const before = this.#last;
    this.#last += count;
    return before;
  }
}
