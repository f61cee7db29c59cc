const isMac = navigator.userAgent.includes('Macintosh');

const arrows = { ArrowLeft: '←', ArrowRight: '→' };
const macMarks: Readonly<Record<string, string>> = { ...arrows, mod: '⌘', Shift: '⇧', Alt: '⌥' };
const marksElsewhere: Readonly<Record<string, string>> = { ...arrows, mod: 'Ctrl' };

/** "mod+Shift+N" as this machine's people write it: "Ctrl+Shift+N" or "⇧⌘N". */
export function sayKeys(keys: string): string {
  const parts = keys.split('+');
  const marks = isMac ? macMarks : marksElsewhere;
  return parts.map((part) => marks[part] ?? part).join(isMac ? '' : '+');
}

/** Whether a key press is the one that `keys` names. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const wanted = parts.at(-1)?.toLowerCase();
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  return (
    event.key.toLowerCase() === wanted &&
    mod === parts.includes('mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt') &&
    !otherMod
  );
}
