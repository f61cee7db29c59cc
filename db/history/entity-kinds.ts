import { dealTitleKind } from './kinds/deal-title-kind.ts';
import { nextStepKind } from './kinds/next-step-kind.ts';
import { noteKind } from './kinds/note-kind.ts';
import { positionKind } from './kinds/position-kind.ts';
import { remarkKind } from './kinds/remark-kind.ts';
import { roundHeadKind } from './kinds/round-head-kind.ts';
import { roundKind } from './kinds/round-kind.ts';
import { scheduleKind } from './kinds/schedule-kind.ts';
import { termKind } from './kinds/term-kind.ts';

/** Every kind of record that undo and redo can put back. A name stays: it is stored with every step. */
export const entityKinds = {
  'deal-title': dealTitleKind,
  'next-step': nextStepKind,
  note: noteKind,
  position: positionKind,
  remark: remarkKind,
  round: roundKind,
  'round-head': roundHeadKind,
  schedule: scheduleKind,
  term: termKind,
} as const;

export type EntityKindName = keyof typeof entityKinds;
