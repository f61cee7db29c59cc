import type { Text } from './document.ts';

/** A text without its faces; marks are said where the words do not say them already. */
export function plainText(text: Text): string {
  return text
    .map((run) =>
      run.mark && !run.text.toLowerCase().includes(run.mark) ? `${run.text} (${run.mark})` : run.text,
    )
    .join('');
}
