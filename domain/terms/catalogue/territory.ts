import { defineTerm } from '../term.ts';

export const territory = defineTerm({
  key: 'territory',
  section: 'scope',
  order: 220,
  label: 'Territory',
  help: 'Where the licence holds. Usual for standard-essential patents between global sellers: worldwide.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: { territory: { kind: 'territory', label: 'Territory', required: true } },
  prose: ({ line }) => line('territory'),
});
