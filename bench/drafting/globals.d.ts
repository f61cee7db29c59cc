/** What `addClock` puts into the page. */
interface BenchClock {
  /** Begins at the next such input and ends with the frame after the element is there. */
  readonly wait: (type: 'click', selector: string) => void;
  readonly answer: () => Promise<number>;
  readonly watchKeys: () => void;
  readonly takeKeys: () => number[];
  /** How long each of so many calls took; of several names one after the other. */
  readonly calls: (names: string | readonly string[], input: unknown, count: number) => Promise<number[]>;
}

interface Window {
  benchClock: BenchClock;
}
