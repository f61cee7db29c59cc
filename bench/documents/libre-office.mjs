/** The rival: LibreOffice, which makes a PDF of the Word file of the same document. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What is not done by then would not be waited for; all that it started is ended with it. */
const LIMIT_SECONDS = 15 * 60;
const profile = path.join(os.tmpdir(), `parley-bench-office-${process.pid}`);
process.on('exit', () => rmSync(profile, { recursive: true, force: true }));

/** The shell tells what a program and all that it started worked. */
const TIMED = 'TIMEFORMAT="%R %U %S"; time timeout "$@" >/dev/null';

export function hasLibreOffice() {
  return spawnSync('soffice', ['--version']).status === 0;
}

/**
 * Seconds from its start to its end, and of processor time; `isMade` is false where the limit came first.
 *
 * @param {string} docx
 */
export function convertByLibreOffice(docx) {
  const folder = path.dirname(docx);
  const pdf = path.join(folder, `${path.basename(docx, '.docx')}.pdf`);
  rmSync(pdf, { force: true });
  const asked = ['--headless', '--convert-to', 'pdf', '--outdir', folder, docx];
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      TIMED,
      'timeout',
      String(LIMIT_SECONDS),
      'soffice',
      `-env:UserInstallation=file://${profile}`,
      ...asked,
    ],
    { encoding: 'utf8' },
  );
  const [seconds = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  const isMade = existsSync(pdf);
  rmSync(pdf, { force: true });
  return { seconds, processorSeconds: user + system, isMade, isLate: status === 124, told: stderr.trim() };
}
