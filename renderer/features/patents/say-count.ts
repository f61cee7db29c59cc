const format = new Intl.NumberFormat('en-US');

/** 20000 -> "20,000". */
export function sayCount(count: number): string {
  return format.format(count);
}
