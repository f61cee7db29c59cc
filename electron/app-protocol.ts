import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export const appAddress = 'app://ui/index.html';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Mantine writes a style element for its variables
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Before the app is ready: app:// behaves like https, with an origin of its own, and reads no other file. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Serves the window's files and the fonts, each from its own folder and nothing outside it. */
export function serveApp(outFolder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileOf(request.url, outFolder);
    const type = file && types[extname(file)];
    // read here rather than fetched: the request filter lets no file: address through
    const body = type && (await readFile(file).catch(() => undefined));
    if (!type || !body) return new Response('not here', { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    });
  });
}

export function isAppAddress(address: string): boolean {
  const { protocol: scheme, host } = new URL(address);
  return scheme === 'app:' && host === 'ui';
}

function fileOf(address: string, outFolder: string): string | undefined {
  if (!isAppAddress(address)) return undefined;
  const pathname = decodeURIComponent(new URL(address).pathname);
  const folder = join(outFolder, pathname.startsWith('/fonts/') ? 'fonts' : 'renderer');
  const file = join(folder, pathname === '/' ? 'index.html' : pathname.replace(/^\/fonts\//, '/'));
  return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
}
