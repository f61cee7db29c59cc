import { app, session, type Session } from 'electron';

const allowedSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/**
 * Chromium goes out by itself: dictionaries, reachability probes, component updates. Each of these switches was seen to
 * be needed; together with the request filter below nothing leaves. They have to be set before the app is ready.
 */
export function shutOffNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const habit of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'dns-prefetch-disable',
  ]) {
    app.commandLine.appendSwitch(habit);
  }
  app.on('session-created', closeSession);
}

/** `enableSandbox` would undo a launcher's --no-sandbox and leave the app unable to start. */
export function sandboxEveryWindow(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** No permission, no new window, no navigation, no web view: whatever a page might ask for. */
export function refuseWebContentsHabits(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function closeSession(created: Session): void {
  created.setSpellCheckerEnabled(false);
  // without this the default session still asks for a dictionary, and Chromium probes whether it is reachable
  created.setSpellCheckerLanguages([]);
  created.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  created.setPermissionCheckHandler(() => false);
  created.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !allowedSchemes.has(new URL(details.url).protocol) }),
  );
  created.on('will-download', (event) => event.preventDefault());
}

/** The default session exists before the app can listen for it. */
export function closeDefaultSession(): void {
  closeSession(session.defaultSession);
}
