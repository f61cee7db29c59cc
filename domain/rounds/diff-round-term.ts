import { stateInWords } from '../shareable/to-shareable.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { sections, type TermDefinition } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { diffFieldsOfTerm } from './diff-fields-of-term.ts';
import { diffProseOfTerm, type PlacedTerm } from './diff-prose-of-term.ts';
import type { RoundChange } from './round-change.ts';

type Names = Readonly<Record<Side, string>>;
type Said = Pick<RoundChange, 'field' | 'label' | 'before' | 'after'> & Partial<RoundChange>;

/** What changed in one term; null where a round does not have it. Typed values first, then its wording. */
export function diffRoundTerm(
  before: PlacedTerm | null,
  after: PlacedTerm | null,
  names: Names,
): readonly RoundChange[] {
  const latest = after ?? before;
  if (!latest) return [];
  const definition = getDefinition(latest.term);
  const wording = diffProseOfTerm(before, after, names);
  const said: readonly Said[] = [
    ...itself(before, after),
    ...diffFieldsOfTerm(before, after, names),
    ...standing(before, after, names),
    ...(wording ? [{ field: 'prose', label: 'Wording', ...wording }] : []),
  ];
  return said.map((change) => ({
    termKey: latest.term.key,
    termLabel: definition.label,
    direction: null,
    delta: null,
    parts: [],
    gains: null,
    redline: null,
    ...change,
  }));
}

/** The term as a whole: that it came or went, or what it is called where people made it. */
function itself(before: PlacedTerm | null, after: PlacedTerm | null): readonly Said[] {
  const [from, to] = [before && getDefinition(before.term), after && getDefinition(after.term)];
  const isMoved = from !== null && to !== null && from.section !== to.section;
  const words = (definition: TermDefinition | null): string | null => {
    if (!definition) return null;
    const section = sections.find(({ key }) => key === definition.section)?.label ?? '';
    return isMoved ? `${definition.label} (${section})` : definition.label;
  };
  const [was, is] = [words(from), words(to)];
  return was === is ? [] : [{ field: 'term', label: 'Term', before: was, after: is }];
}

function standing(before: PlacedTerm | null, after: PlacedTerm | null, names: Names): readonly Said[] {
  if (!before || !after) return [];
  const [from, to] = [before.term, after.term];
  const bindingWords = (isBinding: boolean): string => (isBinding ? 'binding' : 'not binding');
  return [
    ...(from.state === to.state
      ? []
      : [
          {
            field: 'state',
            label: 'State',
            before: stateInWords(from.state, names),
            after: stateInWords(to.state, names),
          },
        ]),
    ...(from.binding === to.binding
      ? []
      : [
          {
            field: 'binding',
            label: 'Binding',
            before: bindingWords(from.binding),
            after: bindingWords(to.binding),
          },
        ]),
  ];
}
