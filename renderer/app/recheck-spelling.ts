/** Chromium keeps an underline until its text is typed in again; a box that is switched off and on is read anew. */
export function recheckSpelling(): void {
  const box = document.activeElement;
  if (!(box instanceof HTMLElement) || !box.spellcheck) return;
  box.spellcheck = false;
  requestAnimationFrame(() => {
    box.spellcheck = true;
    box.blur();
    box.focus();
  });
}
