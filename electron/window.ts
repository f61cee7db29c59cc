import { BrowserWindow, screen } from 'electron';
import { join } from 'node:path';
import { appAddress } from './app-protocol.ts';
import { settings } from './host/settings-file.ts';

const preferred = { width: 1440, height: 900 };

/** The one window: sandboxed, isolated, shown when it has something to show. */
export function createWindow(outFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOfLastTime(),
    minWidth: 1100,
    minHeight: 700,
    show: false,
    title: 'Parley',
    backgroundColor: '#f7f8fa',
    webPreferences: {
      preload: join(outFolder, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => settings.save({ bounds: window.getNormalBounds() }));
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(appAddress);
  return window;
}

/** Where the window stood last time, if a screen still shows that place. */
function placeOfLastTime() {
  const { bounds } = settings.read();
  if (!bounds) return preferred;
  const { workArea } = screen.getDisplayMatching(bounds);
  const isVisible =
    bounds.x < workArea.x + workArea.width - 100 &&
    bounds.y < workArea.y + workArea.height - 100 &&
    bounds.x + bounds.width > workArea.x + 100;
  return isVisible ? bounds : preferred;
}
