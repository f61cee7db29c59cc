declare module 'nspell' {
  interface Nspell {
    correct(word: string): boolean;
    suggest(word: string): string[];
    add(word: string): Nspell;
  }
  const nspell: (dictionary: { aff: string; dic: string }) => Nspell;
  export default nspell;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
