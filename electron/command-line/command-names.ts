/** Every command of the command line: those that work, and those whose part of Parley is still to come. */
export const workingCommands = [
  'new',
  'normalize',
  'import-patents',
  'patents',
  'precedents',
  'precedent',
  'export',
  'receive',
  'compare',
  'diff',
  'calc',
  'value',
  'memo',
  'verify',
] as const;

const laterCommands = ['backup', 'restore'] as const;

export type CommandName = (typeof workingCommands)[number];

export function isWorkingCommand(word: string): word is CommandName {
  return (workingCommands as readonly string[]).includes(word);
}

export function isLaterCommand(word: string): boolean {
  return (laterCommands as readonly string[]).includes(word);
}

/** Whether the app was started as a command rather than to open its window. */
export function isCommand(word: string | undefined): boolean {
  return word !== undefined && (isWorkingCommand(word) || isLaterCommand(word) || isHelp(word));
}

export function isHelp(word: string): boolean {
  return word === 'help' || word === '--help';
}

/** In an installed app every word that is no workspace is meant as a command, so that a mistyped one is told so. */
export function isMistypedCommand(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith('-') && !word.toLowerCase().endsWith('.parley');
}
