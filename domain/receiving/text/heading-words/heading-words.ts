/**
 * What the terms of the catalogue are called in the headings of other people's papers, for one language. The narrower stand
 * first. Words are held against headings in lower case without accents.
 */
export type HeadingWords = readonly (readonly [key: string, words: RegExp])[];
