/** The editor is a tenth of the window's code, and only wanted once somebody writes. */
export function loadEditor() {
  return import('./term-editor.tsx');
}
