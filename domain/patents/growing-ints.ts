/** A list of integers of 32 bits that grows: four bytes each, where an ordinary list of a million takes several times that. */
export interface Ints {
  /** Answers the position of the new last integer. */
  readonly push: (value: number) => number;
  /** Beyond the end it is 0. */
  readonly get: (position: number) => number;
  readonly set: (position: number, value: number) => void;
  readonly length: () => number;
}

export function createInts(): Ints {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const longer = new Int32Array(length * 2);
        longer.set(values);
        values = longer;
      }
      values[length] = value;
      length += 1;
      return length - 1;
    },
    get: (position) => values[position] ?? 0,
    set: (position, value) => {
      values[position] = value;
    },
    length: () => length,
  };
}
