import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/fonts.css';
import './app/tokens.css';
import './app/mantine.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadWithWorkspace } from './app/load-with-workspace.ts';
import { showNotices } from './app/show-notices.ts';
import { subscribeToEvents } from './app/subscribe-to-events.ts';
import { useApp } from './store.ts';

subscribeToEvents();
loadWithWorkspace();
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
