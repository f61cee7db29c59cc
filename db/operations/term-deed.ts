import type { RoundTerm, TermState } from '../../domain/deals/deal.ts';
import { canonicalJson } from '../../domain/rounds/canonical-round.ts';
import type { TermDefinition } from '../../domain/terms/term.ts';
import type { Deed } from '../history/recorded.ts';

const stateWords: Readonly<Record<TermState, string>> = {
  open: 'open',
  'proposed-by-a': 'proposed by Party A',
  'proposed-by-b': 'proposed by Party B',
  agreed: 'agreed',
  parked: 'parked',
};

/**
 * What saving a term did, in words. Typing on in the same fields or in the prose is one step, a click is one by itself: a
 * suggestion that is settled, a clause or the generated words are taken back without what was typed before.
 */
export function termDeed(
  definition: TermDefinition,
  before: RoundTerm,
  after: RoundTerm,
  clauseTitle?: string,
): Deed {
  const termKey = after.key;
  const isChanged = (part: keyof RoundTerm) => canonicalJson(before[part]) !== canonicalJson(after[part]);
  const fields = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])]
    .filter(
      (field) => canonicalJson(before.fields[field] ?? null) !== canonicalJson(after.fields[field] ?? null),
    )
    .toSorted();
  const changed = [
    ...fields.map((field) => `fields.${field}`),
    ...(['written', 'custom', 'state', 'binding'] as const).filter(isChanged),
  ];
  const quoted = `"${definition.label}"`;
  if (changed.length === 1 && changed[0] === 'state')
    return { label: `Mark ${quoted} ${stateWords[after.state]}`, termKey };
  if (changed.length === 1 && changed[0] === 'binding')
    return { label: `Make ${quoted} ${after.binding ? 'binding' : 'non-binding'}`, termKey };
  const clauseId = after.written?.clauseId ?? null;
  if (clauseId !== null && clauseId !== before.written?.clauseId)
    return {
      label: `Put ${clauseTitle === undefined ? 'a clause' : `clause "${clauseTitle}"`} into ${quoted}`,
      termKey,
    };
  if (changed.length === 1 && changed[0] === 'written') {
    if (after.written === null) return { label: `Use the generated wording of ${quoted}`, termKey };
    if (isSettled(before, after)) return { label: `Settle suggestions in ${quoted}`, termKey };
  }
  const mergeKey = `term:${termKey}:${changed.join(',')}`;
  const verb = changed.length === 1 && changed[0] === 'written' ? 'Reword' : 'Change';
  return { label: `${verb} ${quoted}`, termKey, mergeKey };
}

/** Whether a suggestion that was there is accepted or rejected. */
function isSettled(before: RoundTerm, after: RoundTerm): boolean {
  const left = suggestionIds(after);
  return [...suggestionIds(before)].some((id) => !left.has(id));
}

function suggestionIds({ written }: RoundTerm): ReadonlySet<string> {
  const runs = written?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? [];
  const breaks = written?.paragraphs.flatMap(({ breakSuggestion }) => breakSuggestion ?? []) ?? [];
  return new Set([...runs.flatMap(({ suggestion }) => suggestion ?? []), ...breaks].map(({ id }) => id));
}
