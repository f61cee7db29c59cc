import { existsSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** Writes a document of the only deal by the operation itself, where what is tested is not how it is asked for. */
export async function exportFile(
  page: Page,
  as: 'pdf' | 'docx' | 'xlsx' | 'json',
  copy: 'counterpart' | 'internal' | 'redline',
  out: string,
): Promise<void> {
  await page.evaluate(
    async (wanted) => {
      const bridge: unknown = Reflect.get(window, 'backend');
      const { call } = bridge as { readonly call: (name: string, input: unknown) => Promise<string> }; // what the preload gives
      const deals = JSON.parse(await call('deals.list', {})) as {
        readonly value: readonly { readonly id: string }[];
      };
      await call('exports.start', { dealId: deals.value[0]?.id, round: null, ...wanted });
    },
    { as, copy, out },
  );
  await expect.poll(() => existsSync(out)).toBe(true);
}
