/** Excel takes no more. */
const MOST = 31;

/** Gives each sheet a name that a workbook can have: short enough, without what a reference is made of, and only once. */
export function createSheetNames(): (wanted: string) => string {
  const taken = new Set(['history']);
  return (wanted) => {
    const name =
      fit(
        wanted
          .replaceAll(/[\\/?*[\]:\p{Cc}\s]+/gu, ' ')
          .replaceAll("'", '’')
          .trim(),
        MOST,
      ) || 'Sheet';
    let free = name;
    for (let time = 2; taken.has(free.toLowerCase()); time += 1) {
      const number = ` (${time})`;
      free = `${fit(name, MOST - number.length)}${number}`;
    }
    taken.add(free.toLowerCase());
    return free;
  };
}

/** Cut between words where that leaves enough, and never within a pair of surrogates. */
function fit(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const gap = cut.lastIndexOf(' ');
  return `${(gap > most / 2 ? cut.slice(0, gap) : cut).replace(/[\s,;:.('-]+$/, '')}…`;
}
