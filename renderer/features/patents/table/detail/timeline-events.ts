import type { RowDetail } from '../../../../../domain/patents/row-detail.ts';

export interface TimelineEvent {
  readonly day: string;
  readonly label: string;
  /** Not known but reckoned. */
  readonly isEstimate: boolean;
}

/** The days of an application in their order. Days that the list does not tell are left out, not guessed. */
export function timelineEvents({ application, row, publicationDate }: RowDetail): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const add = (day: string | null, label: string, isEstimate = false): void => {
    if (day !== null) events.push({ day, label, isEstimate });
  };
  add(application?.filingDate ?? row.filingDate, 'filed');
  add(publicationDate, 'published');
  add(application?.grantDate ?? null, 'granted');
  add(row.declarationDate, 'declared');
  const isStated = application?.expiryMethod?.startsWith('stated') === true;
  add(application?.expiry ?? null, isStated ? 'expiry, stated' : 'expiry, estimated', !isStated);
  return events.toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Where a day stands between the first and the last event, in percent. */
export function placeOnLine(day: string, events: readonly TimelineEvent[]): number {
  const [first, last] = [events[0], events.at(-1)].map((event) => Date.parse(event?.day ?? day));
  if (first === undefined || last === undefined || last === first) return 50;
  return ((Date.parse(day) - first) / (last - first)) * 100;
}
