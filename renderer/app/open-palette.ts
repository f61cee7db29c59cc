import { createSpotlight } from '@mantine/spotlight';

/** The palette's own state: which line is chosen, beside what Mantine marks on the line itself. */
export const [paletteStore, palette] = createSpotlight();

export function openPalette(): void {
  palette.open();
}

/** Chooses the first line that is shown now, for Enter to run. The mark stands on an element, which may have moved down. */
export function chooseFirst(): void {
  const { listId } = paletteStore.getState();
  const lines = document.querySelectorAll(`#${CSS.escape(listId)} [data-action]`);
  lines.forEach((line, index) => line.toggleAttribute('data-selected', index === 0));
  lines[0]?.scrollIntoView({ block: 'nearest' });
  paletteStore.updateState((state) => ({ ...state, selected: 0 }));
}
