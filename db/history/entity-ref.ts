/** Every kind of record that undo and redo can put back. A name stays: it is stored with every step. */
export type EntityKindName =
  | 'comparable'
  | 'comparison-note'
  | 'deal-title'
  | 'economic-settings'
  | 'forecast'
  | 'next-step'
  | 'note'
  | 'portfolio-strength'
  | 'position'
  | 'ranges'
  | 'received-file'
  | 'remark'
  | 'round'
  | 'round-head'
  | 'schedule'
  | 'term'
  | 'weights'
  | 'worksheet';

/** Names one record that can be undone: whose it is (a round or a deal by id), and which of its kind. */
export interface EntityRef {
  readonly kind: EntityKindName;
  readonly owner: string;
  /** A term key, a schedule's letter, or several parts with a line break between them; empty where the owner has only one. */
  readonly key: string;
}
