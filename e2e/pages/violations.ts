import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe objects to, each with the elements that it means. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // What is told of the thing under the pointer hangs beside the window's parts for as long as it is told
  await page.mouse.move(1, 1);
  await page.getByRole('tooltip').first().waitFor({ state: 'hidden' });
  // Otherwise axe gathers its findings in a page of its own, and this window opens no other
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n  ')}`);
}
