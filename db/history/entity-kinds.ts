import type { EntityKind } from './entity-kind.ts';
import type { EntityKindName } from './entity-ref.ts';
import { comparableKind } from './kinds/comparable-kind.ts';
import { comparisonNoteKind } from './kinds/comparison-note-kind.ts';
import { dealTitleKind } from './kinds/deal-title-kind.ts';
import { economicSettingsKind } from './kinds/economic-settings-kind.ts';
import { forecastKind } from './kinds/forecast-kind.ts';
import { nextStepKind } from './kinds/next-step-kind.ts';
import { noteKind } from './kinds/note-kind.ts';
import { portfolioStrengthKind } from './kinds/portfolio-strength-kind.ts';
import { positionKind } from './kinds/position-kind.ts';
import { rangesKind } from './kinds/ranges-kind.ts';
import { receivedFileKind } from './kinds/received-file-kind.ts';
import { remarkKind } from './kinds/remark-kind.ts';
import { roundHeadKind } from './kinds/round-head-kind.ts';
import { roundKind } from './kinds/round-kind.ts';
import { scheduleKind } from './kinds/schedule-kind.ts';
import { termKind } from './kinds/term-kind.ts';
import { weightsKind } from './kinds/weights-kind.ts';
import { worksheetKind } from './kinds/worksheet-kind.ts';

/** How each kind of record is put back. */
export const entityKinds: Readonly<Record<EntityKindName, EntityKind>> = {
  comparable: comparableKind,
  'comparison-note': comparisonNoteKind,
  'deal-title': dealTitleKind,
  'economic-settings': economicSettingsKind,
  forecast: forecastKind,
  'next-step': nextStepKind,
  note: noteKind,
  'portfolio-strength': portfolioStrengthKind,
  position: positionKind,
  ranges: rangesKind,
  'received-file': receivedFileKind,
  remark: remarkKind,
  round: roundKind,
  'round-head': roundHeadKind,
  schedule: scheduleKind,
  term: termKind,
  weights: weightsKind,
  worksheet: worksheetKind,
};
