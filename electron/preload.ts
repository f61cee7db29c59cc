import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import type { Bridge } from '../domain/contract/host.ts';
import type { CallMessage, PortMessage } from './backend-messages.ts';

/*
 * Keeps the backend's port on this side of the bridge: the page gets one call and three more functions, and no port,
 * no channel name and no Electron.
 */
const lost = JSON.stringify({ ok: false, error: { code: 'backend-lost' } });
const waiting = new Map<number, (result: string) => void>();
const listeners = new Set<(event: unknown) => void>();
let nextId = 1;
let port: MessagePort | undefined;
/** Calls made before the port has arrived, or while a new backend starts. */
let queue: CallMessage[] = [];

ipcRenderer.on('backend-port', (event) => {
  const [received] = event.ports;
  if (!received) return;
  port = received;
  received.addEventListener('message', ({ data }) => receive(data as PortMessage)); // only the backend holds the other end
  received.addEventListener('close', () => {
    if (port === received) port = undefined;
    loseWaiting();
  });
  received.start();
  for (const message of queue) received.postMessage(message);
  queue = [];
});

ipcRenderer.on('shell', (_event, message: unknown) => tell(message));

function receive(message: PortMessage): void {
  if (message.kind === 'event') return tell(message.event);
  waiting.get(message.id)?.(message.result);
  waiting.delete(message.id);
}

/** The backend died: what it was asked and had not answered may not have been done. Calls still queued were never sent. */
function loseWaiting(): void {
  const queued = new Set(queue.map((message) => message.id));
  for (const [id, answer] of waiting) {
    if (queued.has(id)) continue;
    waiting.delete(id);
    answer(lost);
  }
}

function tell(event: unknown): void {
  for (const listener of listeners) listener(event);
}

const bridge: Bridge = {
  call: (name, input) =>
    new Promise((resolve) => {
      const message: CallMessage = { id: nextId++, name, input };
      waiting.set(message.id, resolve);
      if (port) port.postMessage(message);
      else queue.push(message);
    }),
  host: (name, input) => ipcRenderer.invoke('host', name, input),
  onEvent: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  // the page hands over a File; anything else makes Electron throw, which is what should happen
  pathForFile: (file) => webUtils.getPathForFile(file as File),
};

contextBridge.exposeInMainWorld('backend', bridge);

/** Chromium's own checker would fetch its dictionaries; ours is asked in the main process, where it costs no keystroke. */
webFrame.setSpellCheckProvider('en-GB', {
  spellCheck: (words, answer) => {
    void ipcRenderer
      .invoke('host', 'misspelled', { words })
      .then((wrong) => answer(wrong as string[])) // what the host contract says of this call
      .catch(() => answer([]));
  },
});
