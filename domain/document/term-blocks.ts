import type { ShareableTerm } from '../shareable/shareable-round.ts';
import { english, type Figures } from '../figures.ts';
import { findDefinition } from '../terms/definition-of.ts';
import { fieldsInForce } from '../terms/fields-in-force.ts';
import { sheetFactsOf, type SheetFacts } from '../terms/sheet-facts.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { partAnchor, tableAnchor, termAnchor } from './anchors.ts';
import type { Block, Run, Text } from './document.ts';
import { numberedParts, type Numbering } from './numbered-terms.ts';
import { tableOf, type TermTable } from './term-tables.ts';

/** Whose eyes the paper is for: it decides how a value that is not there yet is shown. */
export type Copy = 'counterpart' | 'internal';

type HeadingBlock = Extract<Block, { readonly kind: 'heading' }>;

/** How the terms of a sheet are set. */
interface Setting {
  readonly copy: Copy;
  readonly names: Readonly<Record<Side, string>>;
  readonly numbering: Numbering;
  readonly figures?: Figures;
  /** What we remark on a term, by its key; only ever given for an internal copy. */
  readonly remarks?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The terms of a sheet: a heading for each part and each term, the term's state, its prose and tables for values that a
 * sentence cannot hold. Tables are numbered through.
 */
export function termsBlocks(
  terms: readonly ShareableTerm[],
  { copy, names, numbering, figures = english, remarks = {} }: Setting,
): readonly Block[] {
  const facts = sheetFactsOf(terms);
  let before = 0;
  return numberedParts(terms, numbering).flatMap((part): readonly Block[] => [
    { ...heading(1, part.number, part.label, null), anchor: partAnchor(part.label) },
    ...part.terms.flatMap(({ term, number }) => {
      const { blocks, tables } = termBody(term, before, { copy, facts, names, figures });
      before += tables;
      const own = remarks[term.key] ?? [];
      const opening = {
        ...heading(2, number, term.label, tagOf(term)),
        anchor: termAnchor(term.key),
        ...(own.length === 0 ? {} : { remarks: own }),
      };
      return [opening, ...blocks];
    }),
  ]);
}

interface Around {
  readonly copy: Copy;
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
  /** As the prose of the term has them. */
  readonly figures?: Figures;
}

/** What stands under the heading of one term, and how many tables that are numbered; `before` counts those above it. */
export function termBody(
  term: ShareableTerm,
  before: number,
  { copy, facts, names, figures = english }: Around,
): { readonly blocks: readonly Block[]; readonly tables: number } {
  const own = tablesOf(term, before, { facts, names, figures });
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
): HeadingBlock {
  return { kind: 'heading', level, number, text, tag, breakBefore };
}

function tagOf(term: ShareableTerm): string {
  return term.isBinding ? `${term.stateWords}, binding` : term.stateWords;
}

function tablesOf(
  term: ShareableTerm,
  before: number,
  { facts, names, figures }: Omit<Around, 'copy'>,
): readonly TermTable[] {
  const definition = findDefinition(term);
  if (!definition) return [];
  const found: TermTable[] = [];
  for (const [key, field] of fieldsInForce(definition, term.fields, facts)) {
    const stated = term.fields[key];
    const table = stated ? tableOf(field, stated, before + found.length + 1, names, figures) : null;
    if (table) found.push(anchored(table, tableAnchor(term.key, key)));
  }
  return found;
}

function anchored(found: TermTable, anchor: string): TermTable {
  const blocks = found.blocks.map((block) => (block.kind === 'table' ? { ...block, anchor } : block));
  return { ...found, anchor, blocks };
}

/** A value that has a table is named, not said again; a value that is missing is shown as the copy's readers expect. */
function setParagraph(text: Text, tables: readonly TermTable[], unnamed: TermTable[], copy: Copy): Text {
  return text.flatMap((run, index): Text => {
    // two directions may have the very same rates: each is then named by the table of its own
    const next = unnamed.findIndex((entry) => entry.words === run.text);
    const table =
      unnamed.splice(next, next < 0 ? 0 : 1)[0] ?? tables.find((entry) => entry.words === run.text);
    if (table) return referring(run, table);
    return [copy === 'counterpart' && run.mark === 'missing' ? toBeAgreed(run, text.slice(0, index)) : run];
  });
}

/** "the rates of Table 1", of which the last two words lead to the table. */
function referring({ mark, ...plain }: Run, { reference, name, anchor }: TermTable): Text {
  const lead = { ...plain, text: reference.slice(0, reference.length - name.length) };
  const link = { ...plain, text: name, ...(mark ? { mark } : {}), ...(anchor ? { link: anchor } : {}) };
  return [lead, link];
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
