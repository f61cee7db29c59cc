import type { Mark, Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Suggestion } from '../../../../domain/terms/written/written-prose.ts';
import { AttrStep, ReplaceAroundStep, ReplaceStep } from '@tiptap/pm/transform';
import { putCursor, replaceDoc, untracked } from './replace-doc.ts';

/*
 * Own changes as suggestions. A stretch of paragraphs is laid out as one line of letters and paragraph breaks; the letters
 * and breaks that a change takes out stay, marked as deleted, and those it brings in are marked as inserted. So rejecting
 * everything gives what was there before and accepting everything what was typed, whatever the change was made of.
 */
type Atom =
  | { readonly kind: 'letter'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'break'; readonly role: string; readonly suggestion: Suggestion | null };

/**
 * What an editor is to apply in place of a change: the same as a suggestion, or, while suggestions are off, the change
 * itself without what it would inherit from a deleted passage around it.
 */
export function trackChange(
  state: EditorState,
  change: Transaction,
  isSuggesting: boolean,
  newId: () => string,
): Transaction {
  if (!change.docChanged || change.getMeta(untracked) === true || change.getMeta('history$') !== undefined)
    return change;
  // How a paragraph is set out has no place in a suggestion: it is changed at once
  if (change.steps.every((step) => step instanceof ReplaceAroundStep || step instanceof AttrStep))
    return change;
  const window = changedParagraphs(change.before, change.doc);
  if (!window) return change;
  const [before, after] = [atomsOf(window.before), atomsOf(window.after)];
  const [head, tail] = withinStep(change, window, before, commonEnds(before, after));
  const taken = before.slice(head, before.length - tail);
  const brought = after.slice(head, after.length - tail);
  if (!isSuggesting && !brought.some((atom) => suggestionOf(atom)?.kind === 'deletion')) return change;

  const neighbour = suggestionOf(before[head - 1]) ?? suggestionOf(before[before.length - tail]);
  const id = neighbour?.id ?? newId();
  const kept = isSuggesting
    ? taken
        .filter((atom) => suggestionOf(atom)?.kind !== 'insertion')
        .map((atom) => (suggestionOf(atom) ? atom : suggest(atom, { kind: 'deletion', id }, state)))
    : [];
  const added = brought.map((atom) =>
    suggest(atom, isSuggesting ? { kind: 'insertion', id } : undeleted(suggestionOf(atom)), state),
  );
  const atoms = [...before.slice(0, head), ...kept, ...added, ...before.slice(before.length - tail)];
  const paragraphs = paragraphsOf(window.before[0], atoms, state);
  const wanted = withParagraphs(change.before, window, paragraphs);

  const tracked = replaceDoc(state, wanted).setMeta(untracked, false);
  for (const name of ['paste', 'uiEvent', 'addToHistory', 'composition']) {
    const meta: unknown = change.getMeta(name);
    if (meta !== undefined) tracked.setMeta(name, meta);
  }
  const start = window.start + 1 + lengthOf(before.slice(0, head));
  const isForward = added.length === 0 && state.selection.empty && state.selection.head <= start;
  const cursor = start + lengthOf(added) + (added.length > 0 || isForward ? lengthOf(kept) : 0);
  putCursor(tracked, cursor).setStoredMarks(change.storedMarks);
  return change.scrolledIntoView ? tracked.scrollIntoView() : tracked;
}

interface ParagraphWindow {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  /** Position of the first paragraph, and how many paragraphs before and behind are untouched. */
  readonly start: number;
  readonly first: number;
  readonly behind: number;
}

/** The paragraphs that a change touched, on both sides at least one. A paragraph that was not touched is the same object. */
function changedParagraphs(before: Node, after: Node): ParagraphWindow | null {
  const [old, now] = [before.children, after.children];
  const least = Math.min(old.length, now.length);
  let first = 0;
  while (first < least && old[first] === now[first]) first++;
  if (first === old.length && first === now.length) return null;
  let behind = 0;
  while (behind < least - first && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  if (first + behind === least) {
    if (first > 0) first--;
    else behind--;
  }
  return {
    before: old.slice(first, old.length - behind),
    after: now.slice(first, now.length - behind),
    start: old.slice(0, first).reduce((sum, node) => sum + node.nodeSize, 0),
    first,
    behind,
  };
}

function withParagraphs(before: Node, { first, behind }: ParagraphWindow, paragraphs: readonly Node[]): Node {
  const children = before.children;
  const all = [...children.slice(0, first), ...paragraphs, ...children.slice(children.length - behind)];
  return before.type.create(before.attrs, all);
}

function atomsOf(paragraphs: readonly Node[]): readonly Atom[] {
  return paragraphs.flatMap((paragraph, at): readonly Atom[] => {
    const opening: readonly Atom[] =
      at === 0
        ? []
        : [
            {
              kind: 'break',
              role: String(paragraph.attrs['role']),
              suggestion: paragraph.attrs['breakSuggestion'] as Suggestion | null,
            },
          ];
    const letters = paragraph.children.flatMap((node) =>
      (node.text ?? '').split('').map((text): Atom => ({ kind: 'letter', text, marks: node.marks })),
    );
    return [...opening, ...letters];
  });
}

/** How many atoms are alike from the front, and of the rest from the back. */
function commonEnds(one: readonly Atom[], other: readonly Atom[]): readonly [number, number] {
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && isAlike(one[head], other[head])) head++;
  let tail = 0;
  while (tail < least - head && isAlike(one.at(-1 - tail), other.at(-1 - tail))) tail++;
  return [head, tail];
}

/**
 * The ends as the change itself leaves them, where it is one: a second "l" typed after another one is the second, and a figure
 * that replaces another is not cut apart where they share a digit.
 */
function withinStep(
  { steps }: Transaction,
  window: ParagraphWindow,
  before: readonly Atom[],
  [head, tail]: readonly [number, number],
): readonly [number, number] {
  const [step, second] = steps;
  if (second || !(step instanceof ReplaceStep)) return [head, tail];
  const [from, to] = [atomsBefore(window, step.from), atomsBefore(window, step.to)];
  return from === null || to === null ? [head, tail] : [from, before.length - to];
}

/** How many atoms of the window lie before a position within one of its paragraphs. */
function atomsBefore({ before, start }: ParagraphWindow, position: number): number | null {
  let [at, atoms] = [start, 0];
  for (const paragraph of before) {
    if (position <= at) return null;
    if (position < at + paragraph.nodeSize) return atoms + position - at - 1;
    atoms += paragraph.content.size + 1;
    at += paragraph.nodeSize;
  }
  return null;
}

function isAlike(one: Atom | undefined, other: Atom | undefined): boolean {
  if (one?.kind === 'letter' && other?.kind === 'letter') {
    return (
      one.text === other.text &&
      one.marks.length === other.marks.length &&
      one.marks.every((mark, at) => other.marks[at]?.eq(mark) === true)
    );
  }
  if (one?.kind !== 'break' || other?.kind !== 'break') return false;
  return one.role === other.role && one.suggestion?.id === other.suggestion?.id;
}

function suggestionOf(atom: Atom | undefined): Suggestion | null {
  if (atom?.kind === 'break') return atom.suggestion;
  const mark = atom?.marks.find(({ type }) => type.name === 'suggestion');
  return mark ? (mark.attrs as Suggestion) : null; // the mark's attributes are those of the schema
}

function undeleted(suggestion: Suggestion | null): Suggestion | null {
  return suggestion?.kind === 'deletion' ? null : suggestion;
}

function suggest(atom: Atom, suggestion: Suggestion | null, { schema }: EditorState): Atom {
  if (atom.kind === 'break') return { ...atom, suggestion };
  const others = atom.marks.filter(({ type }) => type.name !== 'suggestion');
  const own = suggestion && schema.mark('suggestion', { ...suggestion });
  return { ...atom, marks: own ? own.addToSet(others) : others };
}

function paragraphsOf(
  lead: Node | undefined,
  atoms: readonly Atom[],
  { schema }: EditorState,
): readonly Node[] {
  const lines: { attrs: Node['attrs']; letters: Extract<Atom, { kind: 'letter' }>[] }[] = [
    { attrs: lead?.attrs ?? {}, letters: [] },
  ];
  for (const atom of atoms) {
    if (atom.kind === 'letter') lines.at(-1)?.letters.push(atom);
    else lines.push({ attrs: { role: atom.role, breakSuggestion: atom.suggestion }, letters: [] });
  }
  return lines.map(({ attrs, letters }) =>
    schema.node(
      'paragraph',
      attrs,
      joined(letters).map(({ text, marks }) => schema.text(text, marks)),
    ),
  );
}

function joined(letters: readonly Extract<Atom, { kind: 'letter' }>[]) {
  const runs: { text: string; marks: readonly Mark[] }[] = [];
  for (const { text, marks } of letters) {
    const last = runs.at(-1);
    const isSame =
      last?.marks.length === marks.length && last.marks.every((mark, at) => marks[at]?.eq(mark) === true);
    if (last && isSame) last.text += text;
    else runs.push({ text, marks });
  }
  return runs;
}

/** How much room atoms take as positions: a break closes one paragraph and opens the next. */
function lengthOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + (atom.kind === 'break' ? 2 : 1), 0);
}
