/** Prose of the length that lawyers write, out of our own sentences. The same seed gives the same words. */
const subjects = [
  'Each Party',
  'The licensed Party',
  'The granting Party',
  'Either Party',
  'An Affiliate that is licensed here',
  'A Party that sells through distributors',
];
const duties = [
  'shall keep the other informed of every step that touches the licensed standards',
  'may rely on the licence as long as the payments under this term sheet are made',
  'grants no right beyond those that are named, whether by implication or by conduct',
  'shall answer a written question about its products without undue delay',
  'bears the cost of its own advisers, and claims none of it from the other',
  'may have products made for it by a manufacturer of its choice, to its own design',
  'shall bring a dispute about these words to the persons named before it goes to court',
];
const limits = [
  'unless both have agreed otherwise in writing',
  'for as long as the definitive agreement is being negotiated',
  'to the extent that the law of the place allows it',
  'as far as its own affiliates are concerned',
  'without regard to where the products are sold',
  'save for what was licensed before the effective date',
];

export interface Writer {
  readonly pick: <T>(list: readonly T[]) => T;
  readonly sentence: () => string;
  /** Sentences until there are about so many characters. */
  readonly paragraph: (characters: number) => string;
}

export function createWriter(seed: number): Writer {
  let state = seed;
  const next = (): number => {
    // Mulberry32: small, and the same everywhere
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sentence = (): string => `${pick(subjects)} ${pick(duties)}, ${pick(limits)}.`;
  const paragraph = (characters: number): string => {
    const sentences: string[] = [];
    while (sentences.join(' ').length < characters - 60) sentences.push(sentence());
    return sentences.join(' ');
  };
  return { pick, sentence, paragraph };
}
