const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "2026-03-12" -> "12 Mar 2026". The day of a calendar, not a time of some zone. */
export function sayDay(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** This day by the clock of this machine, as year-month-day. */
export function today(now: Date = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export function sayDays(count: number): string {
  return Math.abs(count) === 1 ? `${count} day` : `${count} days`;
}
