import { citedParts } from '../../domain/precedents/citation.ts';
import { CitationChip } from './citation-chip.tsx';
import { useCited } from './use-cited.ts';

/** A reason as it is read: the precedents that it names can be opened. */
export function CitedText({ text }: { readonly text: string }) {
  const titles = useCited(text);
  return citedParts(text, (id) => titles.has(id)).map(({ text: words, id }, index) =>
    id === null ? (
      <span key={index}>{words}</span>
    ) : (
      <CitationChip key={index} id={id} title={titles.get(id) ?? id} />
    ),
  );
}
