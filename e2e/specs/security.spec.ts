import { readFile } from 'node:fs/promises';
import type { Bridge } from '../../domain/contract/host.ts';
import { expect, test } from '../fixtures.ts';
import { openDeal } from '../pages/workbench.ts';

declare global {
  interface Window {
    readonly backend: Bridge;
  }
}

test('the page has the bridge and nothing of Node or Electron', async ({ page }) => {
  const found = await page.evaluate(() => ({
    nodeNames: [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in globalThis),
    keys: Object.keys(window.backend).toSorted(),
    isFrozen: Object.isFrozen(window.backend),
    bridge: Object.getOwnPropertyDescriptor(window, 'backend'),
  }));
  expect(found.nodeNames).toEqual([]);
  expect(found.keys).toEqual(['call', 'host', 'onEvent', 'pathForFile']);
  expect(found.isFrozen).toBe(true);
  expect(found.bridge).toMatchObject({ writable: false, configurable: false });
});

test('every window is sandboxed and isolated', async ({ app, page }) => {
  expect(page.url()).toBe('app://ui/index.html');
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const {
        sandbox,
        contextIsolation,
        nodeIntegration,
        webSecurity,
        allowRunningInsecureContent,
        webviewTag,
      } = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      return {
        sandbox,
        contextIsolation,
        nodeIntegration,
        webSecurity,
        allowRunningInsecureContent,
        webviewTag,
      };
    }),
  );
  expect(preferences).toEqual([
    {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    },
  ]);
});

test('the system keeps the page in its sandbox', async ({ app, page }) => {
  test.skip(process.platform !== 'linux', 'read from /proc');
  test.skip(process.getuid?.() === 0, 'root runs without the sandbox');
  expect(await page.title()).toBe('Parley');
  const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId());
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status, 'a process namespace of its own').toMatch(/^NSpid:\s+\d+\s+\d+/m);
});

test('the policy lets only our own scripts run', async ({ page }) => {
  const policy = await page.evaluate(
    async () => (await fetch('app://ui/index.html')).headers.get('Content-Security-Policy') ?? '',
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self'(;|$)/);
  expect(policy).not.toContain('unsafe-eval');
  // As the page itself would try it; what Playwright evaluates is not bound by the policy.
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline script ran"';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.title = "inline handler ran"');
    image.src = 'app://ui/none.png';
    document.body.append(image);
    await new Promise((resolve) => {
      image.addEventListener('error', resolve);
    });
    return document.title;
  });
  expect(ran).toBe('Parley');
});

test('no way out of the page: navigation, windows, frames, permissions, files', async ({ app, page }) => {
  for (const target of [
    'https://parley.example/',
    'file:///etc/passwd',
    'app://other/index.html',
    'data:text/html,x',
  ]) {
    await test.step(`no navigation to ${target}`, async () => {
      await page.evaluate((address) => {
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
        link.remove();
      }, target);
      expect(await page.evaluate(() => location.href)).toBe('app://ui/index.html');
    });
  }
  expect(await page.evaluate(() => window.open('https://parley.example/') === null)).toBe(true);
  expect(app.windows()).toHaveLength(1);

  const answers = await page.evaluate(async () => {
    const refused = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then((value) => `allowed: ${String(value)}`).catch(() => 'refused');
    return {
      notification: await Notification.requestPermission(),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      place: await refused(
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject);
        }),
      ),
      clipboard: await refused(navigator.clipboard.readText()),
      file: await refused(fetch('file:///etc/passwd')),
      network: await refused(fetch('https://192.0.2.1/')),
    };
  });
  expect(answers).toEqual({
    notification: 'denied',
    camera: 'refused',
    place: 'refused',
    clipboard: 'refused',
    file: 'refused',
    network: 'refused',
  });
});

test('app:// serves the window and no other file', async ({ page }) => {
  const paths = [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/%00index.html',
    '/index.html%00.png',
    '/etc/passwd',
    '/../main/main.cjs',
  ];
  const statuses = await page.evaluate(
    (all) =>
      Promise.all(
        all.map((path) =>
          fetch(`app://ui${path}`).then(
            (answer) => answer.status,
            () => 'refused',
          ),
        ),
      ),
    paths,
  );
  for (const [at, status] of statuses.entries()) expect(status, paths[at]).not.toBe(200);
  expect(await page.evaluate(() => fetch('app://ui/index.html').then((answer) => answer.status))).toBe(200);
  expect(
    await page.evaluate(() =>
      fetch('app://other/index.html').then(
        (answer) => answer.status,
        () => 'refused',
      ),
    ),
  ).not.toBe(200);
});

test('calls are checked: names, inputs and who asks', async ({ app, page }) => {
  const ask = (name: string, input: unknown) =>
    page.evaluate(
      ([call, given]) =>
        window.backend.host(call as 'about', given).then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      [name, input] as const,
    );
  expect(await ask('about', {})).toBe('answered');
  for (const name of ['constructor', '__proto__', 'toString', 'exec', ''])
    expect(await ask(name, {}), name).toContain('no such host call');
  expect(await ask('showInFolder', { file: 7 })).toContain('invalid');
  expect(await ask('showInFolder', { file: '/x', more: true })).not.toBe('answered');
  expect(await ask('chooseOpenFile', { kind: 'anything' })).not.toBe('answered');

  const backend = (name: string, input: unknown) =>
    page.evaluate(async ([call, given]) => JSON.parse(await window.backend.call(call, given)) as unknown, [
      name,
      input,
    ] as const);
  expect(await backend('no.such', {})).toMatchObject({ ok: false });
  expect(await backend('constructor', {})).toMatchObject({ ok: false });
  expect(await backend('workspace.open', { file: 7 })).toMatchObject({ error: { code: 'invalid-input' } });

  const stranger = await app.evaluate(async ({ app: shell, BrowserWindow }) => {
    const preload = `${shell.getAppPath()}/out/preload/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('about:blank');
    const answer: unknown = await foreign.webContents.executeJavaScript(
      "window.backend.host('about', {}).then(() => 'answered', (error) => String(error))",
    );
    foreign.destroy();
    return answer;
  });
  expect(stranger).toContain('this page may not ask');
});

test('what a deal says is never markup', async ({ page }) => {
  await openDeal(page);
  const title = page.getByRole('textbox', { name: 'Working title' });
  await title.fill('<img src=x onerror=document.title="ran">');
  await title.blur();
  await page.keyboard.press('ControlOrMeta+1');
  await expect(page.getByRole('button', { name: '<img src=x' })).toBeVisible();
  expect(await page.title()).toBe('Parley');
});
