import type { ShareableTerm } from '../shareable/shareable-round.ts';
import { findDefinition } from '../terms/definition-of.ts';
import { fieldsInForce } from '../terms/fields-in-force.ts';
import { sheetFactsOf, type SheetFacts } from '../terms/sheet-facts.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { Block, Run, Text } from './document.ts';
import { tableOf, type TermTable } from './term-tables.ts';

/** Whose eyes the paper is for: it decides how a value that is not there yet is shown. */
export type Copy = 'counterpart' | 'internal';

/**
 * The terms of a sheet: a heading for each part, terms numbered through, each with its state, its prose and tables for
 * values that a sentence cannot hold. Tables are numbered through as well.
 */
export function termsBlocks(
  terms: readonly ShareableTerm[],
  copy: Copy,
  names: Readonly<Record<Side, string>>,
): readonly Block[] {
  const facts = sheetFactsOf(terms);
  let section = '';
  let before = 0;
  return terms.flatMap((term, index) => {
    const { blocks, tables } = termBody(term, before, { copy, facts, names });
    before += tables;
    const opens = term.section === section ? [] : [heading(1, null, term.section, null)];
    section = term.section;
    return [...opens, heading(2, String(index + 1), term.label, tagOf(term)), ...blocks];
  });
}

interface Around {
  readonly copy: Copy;
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
}

/** What stands under the heading of one term, and how many tables that are numbered; `before` counts those above it. */
export function termBody(
  term: ShareableTerm,
  before: number,
  { copy, facts, names }: Around,
): { readonly blocks: readonly Block[]; readonly tables: number } {
  const own = tablesOf(term, before, facts, names);
  const unnamed = [...own];
  const prose = proseBlocks(term.prose, (text) => setParagraph(text, own, unnamed, copy));
  return { blocks: [...prose, ...own.flatMap((entry) => entry.blocks)], tables: own.length };
}

/** Paragraphs one by one; list items that follow each other as one list. */
function proseBlocks(prose: ShareableTerm['prose'], set: (text: Text) => Text): readonly Block[] {
  const blocks: Block[] = [];
  for (const { role, text } of prose) {
    const last = blocks.at(-1);
    const isOrdered = role === 'numbered';
    if (role === 'body') blocks.push({ kind: 'paragraph', role: 'body', text: set(text) });
    else if (last?.kind === 'list' && last.isOrdered === isOrdered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, set(text)] };
    else blocks.push({ kind: 'list', isOrdered, items: [set(text)] });
  }
  return blocks;
}

export function heading(
  level: 1 | 2 | 3,
  number: string | null,
  text: string,
  tag: string | null,
  breakBefore = false,
): Block {
  return { kind: 'heading', level, number, text, tag, breakBefore };
}

function tagOf(term: ShareableTerm): string {
  return term.isBinding ? `${term.stateWords}, binding` : term.stateWords;
}

function tablesOf(
  term: ShareableTerm,
  before: number,
  facts: SheetFacts,
  names: Readonly<Record<Side, string>>,
): readonly TermTable[] {
  const definition = findDefinition(term);
  if (!definition) return [];
  const found: TermTable[] = [];
  for (const [key, field] of fieldsInForce(definition, term.fields, facts)) {
    const stated = term.fields[key];
    const table = stated ? tableOf(field, stated, before + found.length + 1, names) : null;
    if (table) found.push(table);
  }
  return found;
}

/** A value that has a table is named, not said again; a value that is missing is shown as the copy's readers expect. */
function setParagraph(text: Text, tables: readonly TermTable[], unnamed: TermTable[], copy: Copy): Text {
  return text.map((run, index) => {
    // two directions may have the very same rates: each is then named by the table of its own
    const next = unnamed.findIndex((entry) => entry.words === run.text);
    const table =
      unnamed.splice(next, next < 0 ? 0 : 1)[0] ?? tables.find((entry) => entry.words === run.text);
    if (table) return { ...run, text: table.reference };
    return copy === 'counterpart' && run.mark === 'missing' ? toBeAgreed(run, text.slice(0, index)) : run;
  });
}

/**
 * "[length]" -> "[to be agreed: length]": a gap is customary on a sheet that is still being negotiated. Its name stands
 * behind the words, because labels such as "survives the term by" begin no sentence; where it was just said, it is left out.
 */
function toBeAgreed({ mark: _mark, ...run }: Run, before: Text): Run {
  const label = run.text.replace(/^\[(.*)\]$/, '$1');
  const said = before
    .map((one) => one.text)
    .join('')
    .toLowerCase();
  const isSaid = said.endsWith(`${label.toLowerCase()}: `);
  return { ...run, text: isSaid ? '[to be agreed]' : `[to be agreed: ${label}]` };
}
