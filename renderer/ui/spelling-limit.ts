/**
 * How long a text may be that Chromium checks. Beyond one of its chunks of 16,384 characters it never came to an end with
 * a checker that answers later, as ours does, and the window stood still (seen in Electron 33).
 */
export const mostCheckedCharacters = 12_000;

/** Switches the spelling off in a text box that grows beyond what can be checked. */
export function limitSpelling(): void {
  for (const type of ['focusin', 'beforeinput', 'input'])
    document.addEventListener(type, (event) => {
      const box = event.target;
      if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) || !box.spellcheck) return;
      if (box.value.length > mostCheckedCharacters) box.spellcheck = false;
    });
}
