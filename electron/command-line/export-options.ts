import {
  exportOptionsSchema,
  figureStyles,
  type ExportOptions,
} from '../../domain/document/export-options.ts';
import { oneOf, WrongUsage, type Command, type OptionValues } from './command.ts';

const text = { type: 'string' as const };
const yes = { type: 'boolean' as const };

/** How the document looks and what it carries; what is left out is as it was kept with the deal. */
export const lookOptions: Command['options'] = {
  paper: text,
  figures: text,
  numbering: text,
  schedules: text,
  legend: text,
  recipient: text,
  cover: yes,
  'no-cover': yes,
  calendar: yes,
  'no-calendar': yes,
  'draft-mark': yes,
  'no-draft-mark': yes,
};

export const lookUsage =
  '[--paper A4|Letter] [--figures STYLE] [--numbering through|by-part|none] [--schedules A,B|all|none] [--[no-]cover] [--[no-]calendar] [--[no-]draft-mark] [--legend TEXT] [--recipient NAME]';

/** What the words ask for otherwise than it was kept. */
export function wantedLook(options: OptionValues): Partial<ExportOptions> {
  const { shape } = exportOptionsSchema;
  const look = {
    ...(options['paper'] !== undefined && { paper: oneOf(options, 'paper', shape.paper.options) }),
    ...(options['figures'] !== undefined && { figures: oneOf(options, 'figures', figureStyles) }),
    ...(options['numbering'] !== undefined && {
      numbering: oneOf(options, 'numbering', shape.numbering.options),
    }),
    ...(typeof options['schedules'] === 'string' && { schedules: lettersOf(options['schedules']) }),
    ...(typeof options['legend'] === 'string' && { legend: options['legend'] }),
    ...(typeof options['recipient'] === 'string' && { recipient: options['recipient'] }),
    ...asked(options, 'cover', 'cover'),
    ...asked(options, 'calendar', 'calendar'),
    ...asked(options, 'draft-mark', 'draftMark'),
  };
  const checked = exportOptionsSchema.partial().safeParse(look);
  if (checked.success) return look;
  const [issue] = checked.error.issues;
  throw new WrongUsage(`--${String(issue?.path[0])}: ${issue?.message}`);
}

/** `--cover` or `--no-cover`; neither leaves it as it is. */
function asked<K extends keyof ExportOptions>(
  options: OptionValues,
  word: string,
  name: K,
): Partial<Record<K, boolean>> {
  const [on, off] = [options[word] === true, options[`no-${word}`] === true];
  if (on && off) throw new WrongUsage(`--${word} and --no-${word} say the opposite of each other.`);
  const wanted: Partial<Record<K, boolean>> = {};
  if (on || off) wanted[name] = on;
  return wanted;
}

function lettersOf(word: string): string[] | null {
  if (word === 'all') return null;
  if (word === 'none') return [];
  const letters = word.split(',').map((letter) => letter.trim().toUpperCase());
  if (letters.every((letter) => /^[A-Z]$/.test(letter))) return [...new Set(letters)];
  throw new WrongUsage('--schedules lists the letters of schedules, such as A,B, or is all or none.');
}
