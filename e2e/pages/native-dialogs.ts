import type { ElectronApplication } from '@playwright/test';

/** What a native dialog was asked for. */
export interface Asked {
  readonly defaultPath?: string;
  readonly filters?: readonly { readonly name: string }[];
}

/** How often and with what a replaced function was called so far. */
export type Calls<T> = () => Promise<readonly T[]>;

/** Nobody can click a native dialog in a test: from now on the save dialog answers with this path, or with Cancel. */
export async function answerSaveDialog(app: ElectronApplication, file: string | null): Promise<Calls<Asked>> {
  const calls = await app.evaluateHandle(({ dialog }, filePath) => {
    const asked: Asked[] = [];
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      asked.push(JSON.parse(JSON.stringify(given.at(-1))) as Asked); // plain options, without the window
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    };
    return asked;
  }, file);
  return () => calls.jsonValue();
}

/** As above, for the dialog that opens a file. */
export async function answerOpenDialog(app: ElectronApplication, file: string | null): Promise<void> {
  await unlessCollected(() =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] });
    }, file),
  );
}

/** Node may drop the answer to a question of ours while it collects garbage; what is asked here may be asked twice. */
async function unlessCollected(ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (thrown) {
    if (!String(thrown).includes('promise was garbage collected')) throw thrown;
    await ask();
  }
}

/** The file manager stays shut; the paths that it was asked to show are kept. */
export async function watchFileManager(app: ElectronApplication): Promise<Calls<string>> {
  const calls = await app.evaluateHandle(({ shell }) => {
    const shown: string[] = [];
    shell.showItemInFolder = (file) => void shown.push(file);
    return shown;
  });
  return () => calls.jsonValue();
}
