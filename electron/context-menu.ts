import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { addOwnWord, suggestSpellings } from './spelling/spelling.ts';

/** The menu of a right click where text is: spellings, and what a text box is expected to offer. */
export function offerContextMenu(window: BrowserWindow, onWordAdded: () => void): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, { misspelledWord, isEditable, editFlags, selectionText }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const roles: readonly MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', enabled: editFlags.canCut },
          { role: 'copy', enabled: editFlags.canCopy },
          { role: 'paste', enabled: editFlags.canPaste },
          { role: 'pasteAndMatchStyle', label: 'Paste as plain text', enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll' },
        ]
      : [{ role: 'copy' }];
    void spellingItems(window, misspelledWord, onWordAdded).then((spellings) =>
      Menu.buildFromTemplate([...spellings, ...roles]).popup({ window }),
    );
  });
}

async function spellingItems(
  { webContents }: BrowserWindow,
  word: string,
  onWordAdded: () => void,
): Promise<readonly MenuItemConstructorOptions[]> {
  if (word === '') return [];
  const suggestions = await suggestSpellings(word);
  return [
    ...suggestions.map((suggestion): MenuItemConstructorOptions => ({
      label: suggestion,
      click: () => webContents.replaceMisspelling(suggestion),
    })),
    ...(suggestions.length === 0 ? [{ label: 'No suggestions', enabled: false }] : []),
    { type: 'separator' },
    { label: 'Add to dictionary', click: () => void addOwnWord(word).then(onWordAdded) },
    { type: 'separator' },
  ];
}
