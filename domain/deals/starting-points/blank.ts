import { defineStartingPoint } from '../starting-point.ts';

export const blank = defineStartingPoint({
  key: 'blank',
  label: 'Blank',
  help: 'Only the terms that no sheet does without. Add others as the talks bring them up.',
  terms: [],
  choices: {},
});
