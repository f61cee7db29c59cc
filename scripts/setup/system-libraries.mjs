import { hasDisplay } from '../run/display.mjs';
import { runProgram } from '../run/run-program.mjs';
import { installSystemPackages, requirePrograms, wishForPrograms } from './system-packages.mjs';

const electronLibraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/**
 * Sees to the system libraries that Electron's binary links to.
 *
 * @param {string} executable
 */
export async function installElectronLibraries(executable) {
  if (process.platform !== 'linux') return;
  const { output } = await runProgram('ldd', [executable]);
  const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  if (missing.length === 0) return;
  const why = `system libraries are missing: ${[...new Set(missing)].join(', ')}`;
  await installSystemPackages({
    packages: electronLibraries,
    what: 'Electron cannot run on this machine yet',
    why,
  });
}

/** Without a screen, windows open on a virtual one. */
export async function installVirtualDisplay() {
  if (hasDisplay()) return;
  await requirePrograms('There is no screen, and no virtual one either', {
    'xvfb-run': 'xvfb',
    xauth: 'xauth',
  });
}

/** Programs that some tests look through; each such test skips itself, and says so, where its program is missing. */
export async function installTestPrograms() {
  if (process.platform !== 'linux') return;
  await wishForPrograms([
    { program: 'pdftotext', debian: 'poppler-utils', without: 'tests that read PDFs with it are skipped' },
    { program: 'qpdf', debian: 'qpdf', without: 'tests that check PDF structure with it are skipped' },
    {
      program: 'soffice',
      debian: 'libreoffice-writer',
      without: 'tests that accept and reject the changes of Word files with it are skipped',
    },
    { program: 'strace', debian: 'strace', without: 'the proof that the app uses no network is skipped' },
  ]);
}
