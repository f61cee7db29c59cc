import { WrongUsage, type OptionValues } from './command.ts';

/** The number of a round that an option names, such as 1; null where it is left out. */
export function roundNumber(options: OptionValues, name: string): number | null {
  const word = options[name];
  if (word === undefined) return null;
  if (typeof word !== 'string' || !/^[1-9]\d{0,8}$/.test(word))
    throw new WrongUsage(`--${name} is the number of a round, such as 1.`);
  return Number(word);
}
