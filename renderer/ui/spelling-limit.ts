/**
 * How long a text may be that Chromium checks. Beyond one of its chunks of 16,384 characters it never came to an end with
 * a checker that answers later, as ours does, and the window stood still (seen in Electron 33).
 */
const mostCheckedCharacters = 12_000;

/**
 * Whether Chromium can check the spelling of a text of these paragraphs. Looking for the sentence around the cursor it never
 * comes to an end where a paragraph begins with no word, as "- one" and "1. one" do (seen in Electron 33).
 */
export function canCheckSpelling(paragraphs: readonly string[]): boolean {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return length <= mostCheckedCharacters && paragraphs.every((text) => text === '' || /^\p{L}/u.test(text));
}

/** Switches the spelling off in a text box with what cannot be checked. */
export function limitSpelling(): void {
  for (const type of ['focusin', 'beforeinput', 'input'])
    document.addEventListener(type, (event) => {
      const box = event.target;
      if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) || !box.spellcheck) return;
      if (!canCheckSpelling(box.value.split('\n'))) box.spellcheck = false;
    });
}
