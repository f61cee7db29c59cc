import type { MenuCommand } from '../../domain/contract/host.ts';

/** One thing the window can do. The palette, the shortcuts and the native menu all read this registry. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: 'Go to' | 'Deal' | 'Workspace' | 'View';
  /** In place of its label, what it is found by in the palette. */
  readonly foundBy?: readonly string[];
  /** Where it stands in the palette among those found as well as it; what takes back a step is last of all. */
  readonly precedence?: 'first' | 'last';
  readonly keys?: string;
  /** Other keys that do the same, told nowhere. */
  readonly moreKeys?: readonly string[];
  /** Held down, its keys do it again and again. */
  readonly repeats?: boolean;
  /** Its keys belong to the text box of a dialog, whose words are not saved while they are typed. */
  readonly isForEditing?: boolean;
  readonly menu?: MenuCommand;
  /** Why it cannot be done now. It is shown, not hidden, so that it is found where it belongs; its keys say the same. */
  readonly offBecause?: string;
  readonly run: () => void;
}
