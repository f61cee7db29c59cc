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

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is the one that `keys` names. */
export function isPressed(keys: string, event: Press): boolean {
  const parts = keys.split('+');
  const wanted = parts.at(-1)?.toLowerCase();
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  return (
    isKey(wanted, event) &&
    mod === parts.includes('mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt') &&
    !otherMod
  );
}

/** With Alt a digit is known by its key alone: on a Mac it types another character, and Alt with the number pad types one. */
function isKey(wanted: string | undefined, { key, code, altKey }: Press): boolean {
  return altKey && wanted !== undefined && /^\d$/.test(wanted)
    ? code === `Digit${wanted}`
    : key.toLowerCase() === wanted;
}

/** Whether keys mean something of their own where text is typed: Alt and an arrow, and on a Mac Alt and a digit. */
export function isForTyping(keys: string, onMac: boolean = isMac): boolean {
  const parts = keys.split('+');
  if (!parts.includes('Alt')) return false;
  return parts.at(-1)?.startsWith('Arrow') === true || (onMac && /^\d$/.test(parts.at(-1) ?? ''));
}

const notTyped = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** Whether text is typed in an element. */
export function isTextField(
  element: Pick<HTMLElement, 'tagName' | 'isContentEditable' | 'getAttribute'>,
): boolean {
  const name = element.tagName.toLowerCase();
  if (name === 'input') return !notTyped.has(element.getAttribute('type')?.toLowerCase() ?? 'text');
  return name === 'textarea' || element.isContentEditable;
}
