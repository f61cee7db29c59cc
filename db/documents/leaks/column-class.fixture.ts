/** What may become of a text that a workspace keeps. */
export type ColumnClass =
  /** Private words: a canary is planted, and no copy for the other side may hold it. */
  | 'words'
  /** Private, and of a fixed form that a canary takes: a SHA-256, a moment, a day, JSON. */
  | 'hash'
  | 'moment'
  | 'day'
  | 'json'
  /** A private key: what stands in it is looked for. */
  | 'id'
  /** Words for the other side: a canary is planted, and a copy must hold it, so that the search is known to see. */
  | 'shared'
  /** For the other side, in a form that takes no canary: a day, a side, a count. */
  | 'said'
  /** Holds words for the other side beside private ones: the round is filled with canaries of both by the operations. */
  | 'mixed'
  /** One of a few words or figures of Parley's own, which tell nothing by themselves. */
  | 'few';

export function isPrivate(kind: ColumnClass): boolean {
  return kind !== 'few' && kind !== 'said' && kind !== 'shared' && kind !== 'mixed';
}
