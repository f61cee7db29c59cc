import type { Text } from '../document/document.ts';
import type { FieldValues, Stated } from './stated.ts';
import type { Option, Side } from './values/value-kind.ts';
import type { KindName, ValueOf } from './values/value-kinds.ts';

/** The customary order of a term sheet. */
export const sections = [
  { key: 'standing', label: 'Parties and standing' },
  { key: 'grant', label: 'Grant' },
  { key: 'scope', label: 'Scope and term' },
  { key: 'money', label: 'Consideration' },
  { key: 'dealings', label: 'Other dealings' },
  { key: 'legal', label: 'Legal' },
] as const;

export type SectionKey = (typeof sections)[number]['key'];

/** One typed value of a term: its kind decides form, check, words and difference. */
export interface Field<K extends KindName = KindName> {
  readonly kind: K;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  /** For `choice` and `set`: all there is to choose from. */
  readonly options?: readonly Option[];
  /** For `standards`, `products` and `text`: what is usual; anything else may be written. */
  readonly suggestions?: readonly string[];
  /** The field is asked for, checked and printed only while this holds. */
  readonly appliesWhen?: (values: Readonly<Record<string, unknown>>) => boolean;
}

export type Fields = Readonly<Record<string, Field>>;

type ValuesOf<F extends Fields> = { readonly [K in keyof F]?: Stated<ValueOf<F[K]['kind']>> };

/** What a prose template is given: the plain values, and `say`, which puts a field in words with the mark it needs. */
export interface ProseInput<F extends Fields> {
  readonly value: { readonly [K in keyof F]?: ValueOf<F[K]['kind']> };
  readonly say: (field: keyof F & string) => Text;
  readonly isStated: (field: keyof F & string) => boolean;
  readonly partyNames: Readonly<Record<Side, string>>;
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
  readonly fields: Fields;
  /** Values a new term starts with. */
  readonly defaults?: FieldValues;
  readonly prose: (input: ProseInput<Fields>) => readonly Text[];
}

/** The same as it is written down: its prose and its defaults know the fields of this very term. */
interface TermEntry<F extends Fields> extends Omit<TermDefinition, 'fields' | 'defaults' | 'prose'> {
  readonly fields: F;
  readonly defaults?: ValuesOf<F>;
  readonly prose: (input: ProseInput<F>) => readonly Text[];
}

/** Fixes the field types of a term, so that its prose cannot name a field that it does not have. */
export function defineTerm<const F extends Fields>(entry: TermEntry<F>): TermDefinition {
  return entry as unknown as TermDefinition; // the catalogue holds terms of every shape; `prose` is only called with the term's own values
}
