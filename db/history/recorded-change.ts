import type { EntityRef } from './entity-ref.ts';

/** What one record was before a change and is after it, as JSON; null where it was or is not there. */
export interface RecordedChange {
  readonly entity: EntityRef;
  readonly before: string | null;
  readonly after: string | null;
}
