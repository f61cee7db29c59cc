import type {
  ReceivedChange,
  ReceivedComment,
  ReceivedParagraph,
} from '../../../domain/receiving/received-document.ts';

/** Who changed or remarked something, each name once, in the order of the text. */
export function namesIn(
  paragraphs: readonly ReceivedParagraph[],
  comments: readonly ReceivedComment[],
): readonly string[] {
  const names = new Set<string>();
  const add = (change: ReceivedChange | undefined): void => {
    for (let one = change; one !== undefined; one = one.within) names.add(one.author);
  };
  for (const { pieces, markChange } of paragraphs) {
    for (const { change, restyled } of pieces) {
      add(change);
      if (restyled !== undefined) names.add(restyled.author);
    }
    add(markChange);
  }
  for (const { author } of comments) names.add(author);
  names.delete('');
  return [...names];
}
