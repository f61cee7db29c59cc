import type { Run, Text } from '../document/document.ts';
import type { ShareableParty } from './shareable-round.ts';

/** Gives names in a party's own script their language, so that a page picks the right Han shapes and a screen reader the right voice. */
export function tagLanguages(text: Text, parties: readonly ShareableParty[]): Text {
  return parties.reduce<Text>((runs, party) => runs.flatMap((run) => tagRun(run, party)), text);
}

function tagRun(run: Run, { localName, localLanguage }: ShareableParty): readonly Run[] {
  if (localName === null || localLanguage === null || run.language !== undefined) return [run];
  const parts = run.text.split(localName);
  return parts.flatMap((part, index) => {
    const isLast = index === parts.length - 1;
    const { mark, ...plain } = run;
    // A mark stands for the whole run and is said once, at its end.
    const before: Run = isLast ? { ...run, text: part } : { ...plain, text: part };
    const isSaid = part !== '' || (isLast && (mark !== undefined || parts.length === 1));
    return [
      ...(isSaid ? [before] : []),
      ...(isLast ? [] : [{ ...plain, text: localName, language: localLanguage }]),
    ];
  });
}
