/** "1.2 MB": never more digits than help. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [figure, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${figure < 10 ? figure.toFixed(1) : Math.round(figure)} ${unit}`;
}
