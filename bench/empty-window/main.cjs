// The least that an Electron app can be: what Parley's start is measured against.
const { app, BrowserWindow } = require('electron');

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  return window.loadURL('data:text/html,<p data-ready>ready');
});
