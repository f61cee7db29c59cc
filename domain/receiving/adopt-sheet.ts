import type { RoundTerm } from '../deals/deal.ts';
import { adoptTerm } from '../terms/adopt-term.ts';
import { isRecord } from '../terms/received/readable.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import { fieldValuesSchema, type FieldValues } from '../terms/stated.ts';
import { otherSide } from '../terms/favoured-side.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { stateInWords } from '../shareable/to-shareable.ts';
import { settleEdited, type EditedTerm } from './edited-term.ts';
import type { OpenedSheet } from './open-sheet.ts';
import type { SheetOfTerms } from './outcome.ts';
import { underOurKeys } from './own-terms.ts';
import { sidesOf, turnSides, type SidesOfFile } from './turn-sides.ts';

type Names = Readonly<Record<Side, string>>;

/** A term of the file and the terms of the round that hold it. */
export interface AdoptedTerm {
  readonly label: string;
  readonly key: string;
  readonly terms: readonly RoundTerm[];
  /** What was done where its words and its values were edited apart; null for nothing. */
  readonly said: EditedTerm['said'];
}

export interface AdoptedSheet {
  readonly sides: SidesOfFile;
  readonly adopted: readonly AdoptedTerm[];
  /** Names of the parties as the file has them, by the sides of the deal. */
  readonly names: Names;
}

/**
 * The terms of a file as those of a round of this deal. Nothing that can be read is dropped, and no key is given twice.
 * `isWhole` says that the file is as it was written; one that was edited is held against the earlier round.
 */
export function adoptSheet(
  sheet: OpenedSheet,
  deal: Names,
  earlier: SheetOfTerms,
  isWhole: boolean,
): AdoptedSheet {
  const sides = sidesOf(sheet.parties, deal);
  const isTurned = sides === 'turned';
  const name = (side: Side) => sheet.parties[isTurned ? otherSide(side) : side] ?? deal[side];
  const names: Names = { A: name('A'), B: name('B') };
  const entries = sheet.terms.map((term) => asReceived(term, sheet.parties));
  const received = isTurned ? entries.flatMap(turnSides) : entries;
  const beside =
    Object.keys(sheet.strange).length === 0
      ? []
      : [{ key: 'beside-the-terms', label: 'Beside the terms, as received', fields: sheet.strange }];
  const around = { partyNames: names, facts: sheetFactsOf(received.flatMap(fieldsOf)) };
  const taken = new Set<string>();
  const ours = underOurKeys([...received, ...beside], earlier.terms);
  const adopted = ours.map(({ entry, isOurs }): AdoptedTerm => {
    const settled = isWhole ? { entry, written: null, said: null } : settleEdited(entry, around, earlier);
    const adopting = adoptTerm(settled.entry, around, taken);
    const terms = adopting.map((term, at) =>
      at === 0 && settled.written ? { ...term, written: settled.written } : term,
    );
    for (const { key } of terms) taken.add(key);
    return {
      label: wordOf(entry, 'label'),
      key: wordOf(entry, 'key'),
      terms,
      said: settled.said ?? (isOurs ? isOfOurName : null),
    };
  });
  return { sides, adopted, names };
}

const isOfOurName: EditedTerm['said'] = {
  confidence: 'certain',
  reason: 'It has the name and the fields of a term of their own that the earlier round has.',
};

/** A shared term in the form in which terms are adopted; what its state is in words, is said by its state. */
function asReceived(entry: unknown, parties: OpenedSheet['parties']): unknown {
  if (!isRecord(entry)) return entry;
  const { isBinding, stateWords, ...rest } = entry;
  const names = { A: parties.A ?? '', B: parties.B ?? '' };
  const isSaid = (['open', 'agreed', 'parked', 'proposed-by-a', 'proposed-by-b'] as const).some(
    (state) => state === entry['state'] && stateInWords(state, names) === stateWords,
  );
  return {
    ...rest,
    ...(typeof isBinding === 'boolean' && !('binding' in rest) ? { binding: isBinding } : { isBinding }),
    ...(isSaid ? {} : { stateWords }),
  };
}

function fieldsOf(entry: unknown): readonly { readonly key: string; readonly fields: FieldValues }[] {
  if (!isRecord(entry) || typeof entry['key'] !== 'string') return [];
  const fields = fieldValuesSchema.safeParse(entry['fields']);
  return fields.success ? [{ key: entry['key'], fields: fields.data }] : [];
}

function wordOf(entry: unknown, name: 'key' | 'label'): string {
  const word = isRecord(entry) ? entry[name] : undefined;
  return typeof word === 'string' ? word.slice(0, 300) : '';
}
