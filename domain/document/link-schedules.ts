import { scheduleAnchor } from './anchors.ts';
import type { Block, Run, Text } from './document.ts';
import { mapTexts } from './map-texts.ts';

/** Words that name a schedule of the sheet lead to it, whether the values or people wrote them. */
export function linkSchedules(blocks: readonly Block[], letters: readonly string[]): readonly Block[] {
  if (letters.length === 0) return blocks;
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(Schedule [${letters.join('')}])(?![\\p{L}\\p{N}])`, 'u');
  return mapTexts(blocks, (text) => text.flatMap((run) => linkRun(run, name)));
}

/** "as in Schedule A and B" -> three runs, of which the second leads to the schedule. The mark of a run is said at its end. */
function linkRun(run: Run, name: RegExp): Text {
  if (run.link !== undefined) return [run];
  const parts = run.text.split(name);
  const last = parts.findLastIndex((part) => part !== '');
  const { mark, ...plain } = run;
  return parts.length === 1
    ? [run]
    : parts.flatMap((part, index): Text => {
        if (part === '') return [];
        const own = index === last && mark ? { ...plain, mark } : plain;
        const link = index % 2 === 1 ? { link: scheduleAnchor(part.slice(-1)) } : {};
        return [{ ...own, text: part, ...link }];
      });
}
