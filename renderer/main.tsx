import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { knowNames } from './app/know-names.ts';
import { loadWithWorkspace } from './app/load-with-workspace.ts';
import { showNotices } from './app/show-notices.ts';
import { subscribeToEvents } from './app/subscribe-to-events.ts';
import { useApp } from './store.ts';
import { watchPointer } from './ui/after-pointer.ts';
import { limitSpelling } from './ui/spelling-limit.ts';

watchPointer();
limitSpelling();
subscribeToEvents();
loadWithWorkspace();
knowNames();
showNotices();

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

await useApp.getState().loadSettings();
await useApp.getState().startUp();
