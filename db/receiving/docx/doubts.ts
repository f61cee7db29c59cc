import type { Met } from './story.ts';

/** What was met while reading that the reader of the document should know of, in sentences. */
export function doubtsOf({
  contents,
  hiddenText,
  alternativeParts,
  pictures,
  manyComments,
}: Met): readonly string[] {
  const doubts: string[] = [];
  if (hiddenText) doubts.push('It holds hidden text, which Word does not show. It was read as well.');
  if (alternativeParts)
    doubts.push('It holds another document put in as a whole, which was not read: look at it in Word.');
  if (pictures) doubts.push('It holds pictures or objects. What they show was not read.');
  if (contents) doubts.push('Its table of contents was left out: it only repeats the headings.');
  if (manyComments)
    doubts.push('So many comments overlap in one place that some are not tied to their text.');
  return doubts;
}
