/** What needs Electron itself: dialogs, files in the file manager, the list of recent workspaces, the look. */
export interface HostCalls {
  /** Asks for a place to save; null when the person thought better of it. */
  readonly chooseSaveFile: (request: {
    readonly suggestedName: string;
    readonly kind: FileKind;
  }) => Promise<string | null>;
  readonly chooseOpenFile: (request: { readonly kind: FileKind }) => Promise<string | null>;
  readonly showInFolder: (request: { readonly file: string }) => Promise<null>;
  readonly recentFiles: (request: Record<string, never>) => Promise<readonly RecentFile[]>;
  /** What to do at the start: open this file, or create the sample there on a first run; null asks the person. */
  readonly startFile: (request: Record<string, never>) => Promise<StartFile | null>;
  readonly rememberFile: (request: { readonly file: string }) => Promise<readonly RecentFile[]>;
  readonly forgetFile: (request: { readonly file: string }) => Promise<readonly RecentFile[]>;
  readonly readPreferences: (request: Record<string, never>) => Promise<Preferences>;
  readonly savePreferences: (request: Preferences) => Promise<Preferences>;
  /** Those of the words that are misspelled, by the dictionary on this computer; nothing is asked of a network. */
  readonly misspelled: (request: { readonly words: readonly string[] }) => Promise<readonly string[]>;
  /** Names in the deal on the screen, which are never misspelled. */
  readonly knowNames: (request: { readonly names: readonly string[] }) => Promise<null>;
  /** Words that people of this computer added to the dictionary, in the order of the alphabet. */
  readonly ownWords: (request: Record<string, never>) => Promise<readonly string[]>;
  readonly removeOwnWord: (request: { readonly word: string }) => Promise<readonly string[]>;
  readonly about: (request: Record<string, never>) => Promise<About>;
  /** Undo and redo as a text box knows them, where no deal is on the screen. */
  readonly editText: (request: { readonly step: 'undo' | 'redo' }) => Promise<null>;
  /** The window asks a person first, so it is not closed behind their back; they may also stay. */
  readonly holdClosing: (request: Record<string, never>) => Promise<null>;
  /** The window has saved what was being typed; answers the event `closing`. */
  readonly readyToClose: (request: Record<string, never>) => Promise<null>;
}

export type FileKind =
  | 'workspace'
  | 'pdf'
  | 'patent-list'
  | 'table'
  | 'precedents'
  | 'document'
  | 'svg'
  | 'csv'
  | 'json'
  | 'xlsx'
  | 'docx'
  | 'received';

export interface RecentFile {
  readonly file: string;
  readonly name: string;
  readonly folder: string;
}

export interface StartFile {
  readonly file: string;
  readonly action: 'open' | 'create-sample';
}

export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  /** Layouts of the window's panes by name, in percent. */
  panes: Record<string, number[]>;
  railCollapsed: boolean;
  /** By what name the person at this computer goes in export logs; null as long as nobody was asked. */
  exportName: string | null;
}

export interface About {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
}

/** Menu commands that the shell passes on to the window. */
export type MenuCommand =
  | 'new-workspace'
  | 'open-workspace'
  | 'close-workspace'
  | 'new-deal'
  | 'import-patents'
  | 'paste-patents'
  | 'export-document'
  | 'undo'
  | 'redo'
  | 'command-palette'
  | 'toggle-theme';

/** What the shell tells the window. `closing` asks it to save what is being typed and then call `readyToClose`. */
export type ShellEvent =
  | { readonly name: 'menu'; readonly command: MenuCommand }
  | { readonly name: 'closing' }
  /** A word was added to the dictionary: what is on the screen is to be checked again. */
  | { readonly name: 'spelling-changed' }
  | { readonly name: 'open-file'; readonly file: string }
  | { readonly name: 'backend-lost' }
  | { readonly name: 'backend-back' };

/** What the preload gives the window, and all it gives. */
export interface Bridge {
  /** Answers the result as JSON: an object would be copied part by part on its way into the page. */
  readonly call: (name: string, input: unknown) => Promise<string>;
  readonly host: (name: keyof HostCalls, input: unknown) => Promise<unknown>;
  readonly onEvent: (listener: (event: unknown) => void) => () => void;
  readonly pathForFile: (file: unknown) => string;
}
