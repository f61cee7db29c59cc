/** How well a statement is known, from a party's own word down to nothing published. */
export const evidenceClasses = ['disclosed', 'court-record', 'reported', 'derived', 'undisclosed'] as const;
export type Evidence = (typeof evidenceClasses)[number];

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  disclosed: 'disclosed',
  'court-record': 'court record',
  reported: 'reported',
  derived: 'derived',
  undisclosed: 'undisclosed',
};

/** What each class means to a reader who asks. */
export const evidenceMeanings: Readonly<Record<Evidence, string>> = {
  disclosed: 'a party said so; the page seen may be a press copy of it',
  'court-record': 'from a judgment, an order, a pleading or another official record of a case',
  reported: 'press, analyst or commentator only',
  derived: 'worked out from other facts',
  undisclosed: 'known not to be public',
};
