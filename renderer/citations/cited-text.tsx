import { citedParts } from '../../domain/precedents/citation.ts';
import { CitationChip } from './citation-chip.tsx';
import { useCited } from './use-cited.ts';

/** A reason as it is read: the precedents that it names can be opened. */
export function CitedText({ text }: { readonly text: string }) {
  const cited = useCited(text);
  return citedParts(text, (id) => cited.has(id)).map(({ text: words, id }, index) => {
    const entry = id === null ? undefined : cited.get(id);
    return entry ? <CitationChip key={index} entry={entry} /> : <span key={index}>{words}</span>;
  });
}
