/** ETSI's database writes this day where it has none. */
const NO_DAY = '1900-01-01';

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** The day of "2013-05-14" or "2013-05-14 00:00:00"; null when blank, a sentinel, or no day of the calendar. */
export function readIsoDay(cell: string | null): string | null {
  const [, year, month, day] = (cell === null ? null : DAY.exec(cell)) ?? [];
  if (cell === null || year === undefined || cell.startsWith(NO_DAY)) return null;
  return isDay(Number(year), Number(month), Number(day)) ? cell.slice(0, 10) : null;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** A yes/no cell; null when it is blank or says neither. */
export function readFlag(cell: string | null): boolean | null {
  switch (cell?.toLowerCase()) {
    case '1':
    case 'yes':
    case 'y':
    case 'true':
      return true;
    case '0':
    case 'no':
    case 'n':
    case 'false':
      return false;
    default:
      return null;
  }
}
