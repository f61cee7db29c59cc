import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice with a profile of its own and one macro: it opens documents, settles their changes and saves them as text. */
export interface Office {
  /** What each document says once its changes are settled, numbers and signs of lists included; null opens it as it is. */
  readonly read: (
    files: readonly { readonly path: string; readonly settle: Settling }[],
  ) => readonly string[];
  /** The path of the file in another format, such as "docx". */
  readonly convert: (path: string, format: string) => string;
  readonly close: () => void;
}

type Settling = 'accept' | 'reject' | null;

export const officeIsMissing = spawnSync('soffice', ['--version']).status !== 0;

const COMMANDS = { accept: '.uno:AcceptAllTrackedChanges', reject: '.uno:RejectAllTrackedChanges' } as const;
const LIMIT = 240_000;

export function openOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const basic = join(folder, 'profile', 'user', 'basic', 'Standard');
  mkdirSync(basic, { recursive: true });
  const run = (...args: readonly string[]) =>
    spawnSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', ...args],
      {
        encoding: 'utf8',
        timeout: LIMIT,
      },
    );
  // a new profile is only set up by the first start, which may do nothing else
  run('--terminate_after_init');
  let jobs = 0;

  return {
    read: (files) => {
      jobs += 1;
      const outs = files.map((_, at) => join(folder, `text-${jobs}-${at}.txt`));
      const calls = files.map(({ path, settle }, at) => {
        const command = settle === null ? '' : COMMANDS[settle];
        return `  Settle("${url(path)}", "${url(outs[at] ?? '')}", "${command}")`;
      });
      writeFileSync(join(basic, 'Module1.xba'), moduleXml(calls.join('\n')));
      writeFileSync(join(basic, 'script.xlb'), LIBRARY);
      writeFileSync(join(basic, 'dialog.xlb'), DIALOGS);
      writeFileSync(join(basic, '..', 'script.xlc'), CONTAINER);
      const { stderr } = run('macro:///Standard.Module1.Main');
      return outs.map((out) => readText(out, stderr));
    },
    convert: (path, format) => {
      const out = join(folder, 'converted', `${parse(path).name}.${format}`);
      const { stderr } = run('--convert-to', format, '--outdir', dirname(out), path);
      if (!existsSync(out)) throw new Error(`LibreOffice did not write ${out}: ${stderr}`);
      return out;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function readText(path: string, stderr: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`LibreOffice did not write ${path}: ${stderr}`);
  }
}

function url(path: string): string {
  return path === '' ? '' : pathToFileURL(path).href;
}

function moduleXml(calls: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n' +
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">' +
    `${escaped(`${SETTLE}\nSub Main\n${calls}\n  StarDesktop.terminate()\nEnd Sub\n`)}</script:module>`
  );
}

const SETTLE = `
Sub Settle(source As String, target As String, command As String)
  Dim load(0) As New com.sun.star.beans.PropertyValue
  load(0).Name = "Hidden"
  load(0).Value = True
  opened = StarDesktop.loadComponentFromURL(source, "_blank", 0, load())
  If command <> "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(opened.CurrentController.Frame, command, "", 0, Array())
  End If
  Dim store(1) As New com.sun.star.beans.PropertyValue
  store(0).Name = "FilterName"
  store(0).Value = "Text (encoded)"
  store(1).Name = "FilterOptions"
  store(1).Value = "UTF8,LF"
  opened.storeToURL(target, store())
  opened.close(True)
End Sub
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES = 'xmlns:library="http://openoffice.org/2000/library"';
const LIBRARY =
  `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n` +
  `<library:library ${NAMES} library:name="Standard" library:readonly="false" library:passwordprotected="false">` +
  '<library:element library:name="Module1"/></library:library>';
const DIALOGS =
  `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n` +
  `<library:library ${NAMES} library:name="Standard" library:readonly="false" library:passwordprotected="false"/>`;
const CONTAINER =
  `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">\n` +
  `<library:libraries ${NAMES} xmlns:xlink="http://www.w3.org/1999/xlink">` +
  '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>' +
  '</library:libraries>';
