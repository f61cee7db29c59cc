/** A table as other programs take it from the clipboard. */
export interface CopiedTable {
  /** Cells between tabs, rows between line ends. */
  readonly text: string;
  /** Absent for what is a text and no table. */
  readonly html?: string;
}

/**
 * Puts a table on the clipboard in both forms, or a text; false if the page may not. It goes by the event of a copy, because the
 * window has no permission for the clipboard and the shell's own differs between versions of Electron.
 */
export function copyTable({ text, html }: CopiedTable): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
