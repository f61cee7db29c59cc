import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

const folder = path.join(import.meta.dirname, '..', '..', 'out', 'tour');

/** Makes the page this big, whatever menu or frame the desktop puts around it. */
export async function resize(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setMinimumSize(0, 0);
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
    width,
    height,
  });
}

/** Takes the pictures of one theme: `take(1, 'deals')` writes out/tour/01-deals-light.png. */
export function createCamera(page: Page, theme: string) {
  return async (number: number, name: string): Promise<void> => {
    // the fonts of another script are loaded when its first character is shown
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({
      path: path.join(folder, `${String(number).padStart(2, '0')}-${name}-${theme}.png`),
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
    });
  };
}
