/** Places on a line in percent: the lowest of the figures at 0, the highest at 100, all alike in the middle. For drawing only. */
export function scaleOver(figures: readonly string[]): (figure: string) => number {
  const numbers = figures.map(Number);
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low;
  return (figure) => (span > 0 ? ((Number(figure) - low) / span) * 100 : 50);
}
