import { expect, test } from '../fixtures.ts';
import { selectTerm, termSheet } from '../pages/term-sheet.ts';
import { goTo, openDeal, openTab } from '../pages/workbench.ts';

test('a slip of the pen is found offline, and its spelling and the dictionary are a right click away', async ({
  app,
  page,
}) => {
  await openDeal(page);
  await openTab(page, 'Term sheet');
  await selectTerm(page, 'Effective date');
  // A native menu cannot be looked at: its items are kept where it would open
  await app.evaluate(({ Menu }) => {
    const menus: Electron.MenuItem[][] = [];
    Object.assign(globalThis, { menus });
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      menus.push(this.items);
    };
  });
  const section = termSheet(page).printed('Effective date');
  await section.locator('[data-prose] p').last().click();
  const text = section.getByRole('textbox', { name: 'Wording of Effective date' });
  await text.press('ControlOrMeta+A');
  await page.keyboard.type('They recieve it. ');
  const labels = async (): Promise<readonly string[]> => {
    await text
      .locator('p')
      .first()
      .click({ button: 'right', position: { x: 100, y: 10 } });
    return app.evaluate(() => {
      const { menus } = globalThis as unknown as { menus: Electron.MenuItem[][] };
      return menus.at(-1)?.map((item) => item.label) ?? [];
    });
  };
  await expect.poll(labels).toContain('receive');
  await app.evaluate(() => {
    const { menus } = globalThis as unknown as { menus: Electron.MenuItem[][] };
    menus
      .at(-1)
      ?.find((item) => item.label === 'receive')
      ?.click();
  });
  await expect(text).toContainText('They receive it.');

  await text.press('ControlOrMeta+A');
  await page.keyboard.type('They recieve it. ');
  await expect.poll(labels).toContain('Add to dictionary');
  await app.evaluate(() => {
    const { menus } = globalThis as unknown as { menus: Electron.MenuItem[][] };
    menus
      .at(-1)
      ?.find((item) => item.label === 'Add to dictionary')
      ?.click();
  });
  await expect.poll(labels).not.toContain('Add to dictionary');
  await goTo(page, 'Settings');
  const words = page.getByRole('region', { name: 'Own words of the dictionary' });
  await expect(words.getByRole('listitem')).toHaveText('recieve');
  await words.getByRole('button', { name: 'Remove recieve' }).click();
  await expect(words.getByRole('listitem')).toHaveCount(0);
  await expect(words.getByRole('heading')).toBeFocused();
});
