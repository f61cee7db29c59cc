import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../domain/contract/host.ts';

/** The native menu. Its own commands go to the window, which knows what is open; the rest are Electron's roles. */
export function setMenu(send: (command: MenuCommand) => void): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    ...(accelerator ? { accelerator } : {}),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        item('New Workspace…', 'new-workspace', 'CmdOrCtrl+Shift+N'),
        item('Open Workspace…', 'open-workspace', 'CmdOrCtrl+O'),
        item('Close Workspace', 'close-workspace'),
        separator,
        item('New Deal…', 'new-deal', 'CmdOrCtrl+N'),
        item('Import Patent List…', 'import-patents', 'CmdOrCtrl+I'),
        item('Paste Patent List…', 'paste-patents', 'CmdOrCtrl+Shift+I'),
        item('Export Document…', 'export-document', 'CmdOrCtrl+E'),
        separator,
        { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // Undo over the whole deal is the window's; elsewhere it asks for that of the text box
        item('Undo', 'undo', 'CmdOrCtrl+Z'),
        item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'delete' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Command Palette…', 'command-palette', 'CmdOrCtrl+K'),
        item('Switch Light and Dark', 'toggle-theme'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
