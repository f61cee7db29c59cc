import { app } from 'electron';
import { isCommand, isMistypedCommand } from './command-line/command-names.ts';

/*
 * Two ways in: a command such as `parley export …`, which needs no window, or the workbench. Each is loaded only when it
 * is wanted, so that neither pays for the other at the start.
 */
const words = process.argv.slice(app.isPackaged ? 1 : 2);

if (isCommand(words[0]) || (app.isPackaged && isMistypedCommand(words[0]))) {
  void import('./command-line/run-in-app.ts').then(({ runInApp }) => runInApp(words));
} else {
  void import('./workbench.ts').then(({ startWorkbench }) => startWorkbench());
}
