import { expect, it } from 'vitest';
import type { Command } from './command.ts';
import { rankCommands } from './rank-commands.ts';

type Findable = Pick<Command, 'label' | 'group' | 'foundBy' | 'precedence'>;

const term = (label: string): Findable => ({
  label: `Term: ${label}`,
  foundBy: [label, `Term: ${label}`],
  precedence: 'first',
  group: 'Deal',
});
const adding = (label: string): Findable => ({
  label: `Add term: ${label}`,
  foundBy: [label, `Add term: ${label}`],
  group: 'Deal',
});
const step = (name: string, what: string): Findable => ({
  label: `${name}: ${what}`,
  foundBy: [name],
  precedence: 'last',
  group: 'Deal',
});

const all: readonly Findable[] = [
  step('Undo', 'Change “Rate”'),
  step('Redo', 'Reword “Effective date”'),
  { label: 'Edit the wording of the term', group: 'Deal' },
  { label: 'Separate the panes', group: 'View' },
  term('Geography of the rates'),
  term('Effective date'),
  term('Rate'),
  adding('Rate review'),
  { label: 'Rates of Nokia', group: 'Go to' },
  { label: 'Export', group: 'Deal', precedence: 'first' },
  { label: 'Export a document…', group: 'Deal' },
];

const found = (query: string): readonly string[] => rankCommands(all, query).map(({ label }) => label);

it('puts the very name first, then its beginning, the beginning of a word, and any other part', () => {
  expect(found('rate')).toEqual([
    'Term: Rate',
    'Rates of Nokia',
    'Add term: Rate review',
    'Term: Geography of the rates',
    'Separate the panes',
  ]);
});

it('finds nothing by scattered letters', () => {
  expect(found('efd')).toEqual([]);
  expect(found('rtd')).toEqual([]);
});

it('finds undo and redo by their own words alone, after all else', () => {
  expect(found('reword')).toEqual([]);
  expect(found('Redo')).toEqual(['Redo: Reword “Effective date”']);
  expect(found('undo')).toEqual(['Undo: Change “Rate”']);
  expect(found('d').slice(-2)).toEqual(['Undo: Change “Rate”', 'Redo: Reword “Effective date”']);
});

it('takes several words in any order, and the head of a command with its name', () => {
  expect(found('rates geography')).toEqual(['Term: Geography of the rates']);
  expect(found('term: rate')[0]).toBe('Term: Rate');
  expect(found('add  RATE')).toEqual(['Add term: Rate review']);
});

it('goes to a term before it does a deed of the same rank', () => {
  expect(rankCommands([adding('Tax'), term('Tax')], 'tax').map(({ label }) => label)).toEqual([
    'Term: Tax',
    'Add term: Tax',
  ]);
  expect(found('export')).toEqual(['Export', 'Export a document…']);
});

it('leaves every command in its place while nothing is asked for', () => {
  expect(rankCommands(all, '  ')).toBe(all);
});
