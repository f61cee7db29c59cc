let isDown = false;

/** Has to run once, before anything asks. */
export function watchPointer(): void {
  window.addEventListener('pointerdown', () => (isDown = true), true);
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(end, () => (isDown = false), true);
}

/**
 * Runs now, or after the press of the pointer that is under way. A field that is left by a click must not push the page
 * about before the click has landed.
 */
export function afterPointer(act: () => void): void {
  if (!isDown) return act();
  window.addEventListener('pointerup', () => setTimeout(act), { once: true });
}
