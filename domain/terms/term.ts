import type { Text } from '../document/document.ts';
import type { Issue } from '../result.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { FieldValues, Stated } from './stated.ts';
import type { Duration } from './values/duration.ts';
import type { Option, Side } from './values/value-kind.ts';
import type { KindName, ValueOf } from './values/value-kinds.ts';

/** The customary order of a term sheet. */
export const sections = [
  { key: 'standing', label: 'Parties and standing' },
  { key: 'grant', label: 'Grant' },
  { key: 'scope', label: 'Scope and term' },
  { key: 'money', label: 'Consideration' },
  { key: 'accounts', label: 'Reports, audit and tax' },
  { key: 'dealings', label: 'Other dealings' },
  { key: 'legal', label: 'Legal' },
  { key: 'schedules', label: 'Schedules' },
] as const;

export type SectionKey = (typeof sections)[number]['key'];

/** Values of a term without how they are known; those that are undisclosed are absent. */
export type PlainValues = Readonly<Record<string, unknown>>;

/** One typed value of a term: its kind decides form, check, words and difference. */
export interface Field<K extends KindName = KindName> {
  readonly kind: K;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  /** In place of `required`: required only while this holds. */
  readonly requiredWhen?: (values: PlainValues) => boolean;
  /** For `choice` and `set`: all there is to choose from. */
  readonly options?: readonly Option[];
  /** For `standards`, `products` and `text`: what is usual; anything else may be written. */
  readonly suggestions?: readonly string[];
  /**
   * The field is asked for and printed only while this holds. It is given the values of the fields listed before it, as far
   * as those apply themselves.
   */
  readonly appliesWhen?: (values: PlainValues, facts: SheetFacts) => boolean;
  /** For a field that speaks of one direction of the licence: `a-to-b` is what A grants and B pays for. */
  readonly direction?: Direction;
  /**
   * Whom more of it favours: more money, a later date, a longer time, a later one of the `options` (which then run from
   * least to most). Absent where it cannot be said in general.
   */
  readonly favours?: Favoured;
  /** The field of the same term that names the side which pays this, where that may be another than the sheet's payer. */
  readonly payerField?: string;
  /** For a `duration`: what such times are usually counted in. */
  readonly unit?: Duration['unit'];
}

/** A to B: what A grants, and what B pays for. */
export type Direction = 'a-to-b' | 'b-to-a';

export type Favoured = 'payee' | 'payer' | 'licensor' | 'licensee' | Side;

export type Fields = Readonly<Record<string, Field>>;

type ValuesOf<F extends Fields> = { readonly [K in keyof F]?: Stated<ValueOf<F[K]['kind']>> };

type PlainOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]['kind']> };

/** What a prose template is given: the plain values, and words for each field. */
export interface ProseInput<F extends Fields> {
  /** Only what is stated, disclosed and in force. */
  readonly value: PlainOf<F>;
  /** The value in words with the mark it needs, to stand within a sentence of `tell`. */
  readonly say: (field: keyof F & string) => Text;
  /** The sentence where there is a value for it; else what `line` says. */
  readonly tell: (field: keyof F & string, sentence: Text, label?: string) => readonly Text[];
  /**
   * "Label: value." It reads right whatever the value is, also when it is undisclosed or still missing. An optional field
   * that is not stated gets no line.
   */
  readonly line: (field: keyof F & string, label?: string) => readonly Text[];
  readonly partyNames: Readonly<Record<Side, string>>;
  readonly facts: SheetFacts;
}

/** One entry of the catalogue. */
export interface TermDefinition {
  /** Stable key, used in workspaces and precedents: never renamed. */
  readonly key: string;
  readonly section: SectionKey;
  /** Place within the whole sheet; leaves gaps for terms to come. */
  readonly order: number;
  readonly label: string;
  /** What the term settles and what is usual, in plain words. */
  readonly help: string;
  /** Moves money: such terms are valued and compared first. */
  readonly economic: boolean;
  /** A sheet without it is incomplete. */
  readonly mandatory: boolean;
  readonly bindingByDefault: boolean;
  /** The term is part of the sheet only while this holds; its values are kept meanwhile. */
  readonly appliesWhen?: (facts: SheetFacts) => boolean;
  /** The term is put on the sheet as soon as this holds. */
  readonly impliedWhen?: (facts: SheetFacts) => boolean;
  readonly fields: Fields;
  /** Fields whose value tells the term at a glance, the best first, where the rule of `headlineOf` picks another. */
  readonly headline?: readonly string[];
  /** Values a new term starts with. */
  readonly defaults?: FieldValues;
  /** What the values must not say together; the path of an issue is the key of the field that shows it. */
  readonly check?: (values: PlainValues) => readonly Issue[];
  readonly prose: (input: ProseInput<Fields>) => readonly Text[];
}

/** The same as it is written down: its prose and its defaults know the fields of this very term. */
interface TermEntry<F extends Fields> extends Omit<
  TermDefinition,
  'fields' | 'headline' | 'defaults' | 'check' | 'prose'
> {
  readonly fields: F;
  readonly headline?: readonly (keyof F & string)[];
  readonly defaults?: ValuesOf<F>;
  readonly check?: (values: PlainOf<F>) => readonly Issue[];
  readonly prose: (input: ProseInput<F>) => readonly Text[];
}

/** Fixes the field types of a term, so that its prose cannot name a field that it does not have. */
export function defineTerm<const F extends Fields>(entry: TermEntry<F>): TermDefinition {
  return entry as unknown as TermDefinition; // the catalogue holds terms of every shape; `prose` and `check` are only called with the term's own values
}
