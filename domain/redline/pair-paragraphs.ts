import { diffArrays } from 'diff';
import { alignSimilar } from './align-similar.ts';
import { similarity, type ComparedParagraph } from './compared-paragraph.ts';

/** A paragraph of one text, or one of each that belong together. */
export type Row =
  | { readonly kind: 'same'; readonly after: ComparedParagraph }
  | { readonly kind: 'changed'; readonly before: ComparedParagraph; readonly after: ComparedParagraph }
  | { readonly kind: 'deleted'; readonly before: ComparedParagraph }
  | { readonly kind: 'inserted'; readonly after: ComparedParagraph }
  | { readonly kind: 'moved-from'; readonly before: ComparedParagraph; readonly move: number }
  | {
      readonly kind: 'moved-to';
      readonly before: ComparedParagraph;
      readonly after: ComparedParagraph;
      readonly move: number;
    };

/** Paragraphs between two that stayed. */
interface Gap {
  readonly before: readonly ComparedParagraph[];
  readonly after: readonly ComparedParagraph[];
}

const mostEdits = 2_000;
/** A shorter paragraph may stand in many places: it is never said to have moved. */
const shortestMove = 20;
/** A paragraph that moved and was edited is known by this much of its words. */
const surelyAlike = 0.6;
const mostComparisons = 10_000;

/** Pairs what is equal, then what moved, then what is alike. Both texts keep their order. */
export function pairParagraphs(
  before: readonly ComparedParagraph[],
  after: readonly ComparedParagraph[],
): readonly Row[] {
  const stretches = findSame(before, after);
  const gaps = stretches.flatMap((stretch) => ('same' in stretch ? [] : [stretch]));
  const moves = new Moves();
  moves.addEqual(gaps);
  const aligned = new Map(gaps.map((gap) => [gap, moves.alignRest(gap)]));
  moves.addAlike(gaps, aligned);
  return stretches.flatMap((stretch): readonly Row[] =>
    'same' in stretch
      ? stretch.same.map((paragraph) => ({ kind: 'same', after: paragraph }))
      : rowsOf(stretch, aligned.get(stretch) ?? new Map(), moves),
  );
}

function findSame(
  before: readonly ComparedParagraph[],
  after: readonly ComparedParagraph[],
): readonly (Gap | { readonly same: readonly ComparedParagraph[] })[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head]?.key === after[head]?.key) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1;
  const from = before.slice(head, before.length - tail);
  const to = after.slice(head, after.length - tail);
  const changes = diffArrays(from, to, {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: mostEdits,
  }) ?? [
    { value: from, removed: true, added: false },
    { value: to, removed: false, added: true },
  ];
  const stretches: (Gap | { readonly same: readonly ComparedParagraph[] })[] = [
    { same: after.slice(0, head) },
  ];
  for (const { value, added, removed } of changes) {
    const last = stretches.at(-1);
    const gap = last && !('same' in last) ? last : { before: [], after: [] };
    if (!added && !removed) {
      stretches.push({ same: value });
      continue;
    }
    if (gap === last) stretches.pop();
    stretches.push(
      added
        ? { before: gap.before, after: [...gap.after, ...value] }
        : { before: [...gap.before, ...value], after: gap.after },
    );
  }
  return [...stretches, { same: after.slice(after.length - tail) }];
}

/** The moves of one comparison: each end knows the other, and both their number. */
class Moves {
  readonly #from = new Map<ComparedParagraph, number>();
  readonly #to = new Map<ComparedParagraph, { readonly before: ComparedParagraph; readonly move: number }>();

  #add(before: ComparedParagraph, after: ComparedParagraph): void {
    const move = this.#from.size + 1;
    this.#from.set(before, move);
    this.#to.set(after, { before, move });
  }

  from(paragraph: ComparedParagraph): number | undefined {
    return this.#from.get(paragraph);
  }

  to(paragraph: ComparedParagraph) {
    return this.#to.get(paragraph);
  }

  addEqual(gaps: readonly Gap[]): void {
    const gone = new Map<string, ComparedParagraph[]>();
    for (const paragraph of gaps.flatMap((gap) => gap.before)) {
      if (paragraph.length < shortestMove) continue;
      gone.set(paragraph.key, [...(gone.get(paragraph.key) ?? []), paragraph]);
    }
    for (const paragraph of gaps.flatMap((gap) => gap.after)) {
      const source = gone.get(paragraph.key)?.shift();
      if (source) this.#add(source, paragraph);
    }
  }

  /** What of a gap became what, beside what moved away or came from elsewhere. */
  alignRest(gap: Gap): ReadonlyMap<ComparedParagraph, ComparedParagraph> {
    const before = gap.before.filter((paragraph) => !this.#from.has(paragraph));
    const after = gap.after.filter((paragraph) => !this.#to.has(paragraph));
    const pairs = new Map<ComparedParagraph, ComparedParagraph>();
    for (const [row, column] of alignSimilar(before, after)) {
      const [source, target] = [before[row], after[column]];
      if (source && target) pairs.set(source, target);
    }
    return pairs;
  }

  /** What moved and was edited on the way, of all that is left. */
  addAlike(
    gaps: readonly Gap[],
    aligned: ReadonlyMap<Gap, ReadonlyMap<ComparedParagraph, ComparedParagraph>>,
  ): void {
    const targets = new Set(gaps.flatMap((gap) => [...(aligned.get(gap)?.values() ?? [])]));
    const isLong = ({ length }: ComparedParagraph): boolean => length >= shortestMove;
    const gone = new Set(
      gaps
        .flatMap((gap) => gap.before.filter((paragraph) => !aligned.get(gap)?.has(paragraph)))
        .filter((paragraph) => isLong(paragraph) && !this.#from.has(paragraph)),
    );
    const come = gaps
      .flatMap((gap) => gap.after)
      .filter((paragraph) => isLong(paragraph) && !this.#to.has(paragraph) && !targets.has(paragraph));
    if (gone.size * come.length > mostComparisons) return;
    for (const target of come) {
      const [closest] = [...gone]
        .map((source) => ({ source, found: similarity(source, target) }))
        .filter(({ found }) => found >= surelyAlike)
        .toSorted((one, other) => other.found - one.found);
      if (!closest) continue;
      gone.delete(closest.source);
      this.#add(closest.source, target);
    }
  }
}

function rowsOf(
  { before, after }: Gap,
  aligned: ReadonlyMap<ComparedParagraph, ComparedParagraph>,
  moves: Moves,
): readonly Row[] {
  const rows: Row[] = [];
  let next = 0;
  const comeUntil = (end: number): void => {
    for (; next < end; next += 1) {
      const paragraph = after[next];
      const moved = paragraph && moves.to(paragraph);
      if (moved) rows.push({ kind: 'moved-to', after: paragraph, ...moved });
      else if (paragraph) rows.push({ kind: 'inserted', after: paragraph });
    }
  };
  for (const paragraph of before) {
    const target = aligned.get(paragraph);
    const move = moves.from(paragraph);
    if (target) {
      comeUntil(after.indexOf(target));
      rows.push({ kind: 'changed', before: paragraph, after: target });
      next += 1;
    } else if (move !== undefined) rows.push({ kind: 'moved-from', before: paragraph, move });
    else rows.push({ kind: 'deleted', before: paragraph });
  }
  comeUntil(after.length);
  return rows;
}
