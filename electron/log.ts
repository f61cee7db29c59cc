import { app } from 'electron';
import log from 'electron-log/main';
import { join } from 'node:path';

/** One rotating file in the app's own folder. It names operations and incidents, never what a deal says. */
export function startLog(): void {
  log.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'parley.log');
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = 'warn';
  log.errorHandler.startCatching({ showDialog: false });
}

export { log };
