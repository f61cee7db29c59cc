import { app, BrowserWindow, ipcMain, nativeTheme, type IpcMainInvokeEvent } from 'electron';
import type { HostCalls } from '../domain/contract/host.ts';
import { z } from '../domain/zod.ts';
import { isAppAddress } from './app-protocol.ts';
import { chooseOpenFile, chooseSaveFile, showInFolder } from './host/dialogs.ts';
import { forgetFile, listRecentFiles, rememberFile } from './host/recent-files.ts';
import { preferencesSchema, settings } from './host/settings-file.ts';
import { chooseStartFile } from './host/start-file.ts';
import { knowNames, listOwnWords, misspelled, removeOwnWord } from './spelling/spelling.ts';

const nothing = z.strictObject({});
const file = z.strictObject({ file: z.string().min(1) });
const kind = z.enum([
  'workspace',
  'pdf',
  'patent-list',
  'table',
  'precedents',
  'document',
  'svg',
  'csv',
  'json',
  'xlsx',
  'docx',
  'received',
]);

/** What the window may send with each host call; anything else is refused loudly. */
const inputs = {
  chooseSaveFile: z.strictObject({ suggestedName: z.string().min(1).max(200), kind }),
  chooseOpenFile: z.strictObject({ kind }),
  showInFolder: file,
  recentFiles: nothing,
  startFile: nothing,
  rememberFile: file,
  forgetFile: file,
  readPreferences: nothing,
  savePreferences: preferencesSchema,
  misspelled: z.strictObject({ words: z.array(z.string().max(200)).max(10_000) }),
  knowNames: z.strictObject({ names: z.array(z.string().max(1000)).max(100) }),
  ownWords: nothing,
  removeOwnWord: z.strictObject({ word: z.string().max(200) }),
  about: nothing,
  editText: z.strictObject({ step: z.enum(['undo', 'redo']) }),
  holdClosing: nothing,
  readyToClose: nothing,
} satisfies Readonly<Record<keyof HostCalls, z.ZodType>>;

export interface HostSettings {
  readonly fileToOpen: () => string | undefined;
  readonly onHoldClosing: (window: BrowserWindow) => void;
  readonly onReadyToClose: (window: BrowserWindow) => void;
}

/** The only user of ipcMain: one channel, one list of calls, and only our own page may ask. */
export function answerHostCalls({ fileToOpen, onHoldClosing, onReadyToClose }: HostSettings): void {
  let hasStarted = false;
  const answer = (window: BrowserWindow): HostCalls => ({
    chooseSaveFile: (request) => chooseSaveFile(window, request),
    chooseOpenFile: (request) => chooseOpenFile(window, request),
    showInFolder: async (request) => showInFolder(request),
    recentFiles: async () => listRecentFiles(),
    startFile: () => {
      const wasClosed = hasStarted;
      hasStarted = true;
      return chooseStartFile(fileToOpen(), wasClosed);
    },
    rememberFile: async (request) => rememberFile(request.file),
    forgetFile: async (request) => forgetFile(request.file),
    readPreferences: async () => settings.read().preferences,
    savePreferences: async (preferences) => {
      nativeTheme.themeSource = preferences.theme;
      return settings.save({ preferences }).preferences;
    },
    misspelled: ({ words }) => misspelled(words),
    knowNames: async ({ names }) => {
      knowNames(names);
      return null;
    },
    ownWords: async () => listOwnWords(),
    removeOwnWord: async ({ word }) => removeOwnWord(word),
    about: async () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
    }),
    editText: async ({ step }) => {
      window.webContents[step]();
      return null;
    },
    holdClosing: async () => {
      onHoldClosing(window);
      return null;
    },
    readyToClose: async () => {
      onReadyToClose(window);
      return null;
    },
  });
  ipcMain.handle('host', async (event, name: unknown, input: unknown) => {
    const window = trustedWindow(event);
    if (typeof name !== 'string' || !Object.hasOwn(inputs, name)) throw new Error('no such host call');
    const call = name as keyof HostCalls; // just checked
    // parsed by the schema of this very call
    return answer(window)[call](inputs[call].parse(input) as never);
  });
}

function trustedWindow(event: IpcMainInvokeEvent): BrowserWindow {
  const frame = event.senderFrame;
  const window = BrowserWindow.fromWebContents(event.sender);
  if (!window || !frame || frame.parent !== null || !isAppAddress(frame.url))
    throw new Error('this page may not ask');
  return window;
}
