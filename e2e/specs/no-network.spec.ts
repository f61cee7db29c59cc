import { launchTraced, whyNoTrace } from '../launch/network-trace.ts';
import { expect, readyWindow, test } from '../fixtures.ts';

const reason = whyNoTrace();

test.describe('the app goes out to no address', () => {
  test.skip(reason !== undefined, reason ?? '');

  test('neither by itself nor when its page asks for one', async ({ home }) => {
    const { app, addresses } = await launchTraced(home);
    const page = await readyWindow(app);
    const answer = await page.evaluate(() => fetch('https://192.0.2.1/').then(String, () => 'refused'));
    expect(answer).toBe('refused');
    // Chromium's own habits (dictionaries, reachability probes) come within seconds of the start, unasked.
    await page.waitForTimeout(6000);
    await app.close();
    expect(await addresses()).toEqual([]);
  });

  test('and this proof sees a connection of Node', async ({ home }) => {
    const { app, addresses } = await launchTraced(home);
    await readyWindow(app);
    await app.evaluate(() => {
      const socket = process.getBuiltinModule('node:net').connect(9, '192.0.2.1');
      socket.on('error', () => {});
    });
    await expect.poll(addresses).toContain('192.0.2.1 9');
    await app.close();
  });

  test('and a name looked up', async ({ home }) => {
    const { app, addresses } = await launchTraced(home);
    await readyWindow(app);
    await app.evaluate(() => {
      process.getBuiltinModule('node:dns').lookup('parley.example', () => {});
    });
    await expect.poll(addresses).toContainEqual(expect.stringMatching(/ 53$/));
    await app.close();
  });
});
