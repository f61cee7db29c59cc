const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const minute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "today 14:05" or "3 Jul 2026", in the clock of this machine. */
export function sayWhen(iso: string): string {
  const at = new Date(iso);
  return day.format(at) === day.format(new Date()) ? `today ${minute.format(at)}` : day.format(at);
}

/** "today 14:05" or "3 Jul 2026, 14:05", in the clock of this machine. */
export function sayMoment(iso: string): string {
  const when = sayWhen(iso);
  return when.startsWith('today') ? when : `${when}, ${minute.format(new Date(iso))}`;
}
