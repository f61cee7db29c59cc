/** `npm run graph`: writes docs/architecture-graph.md, the folders and who imports whom, as the code has it today. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cruise } from './checks/boundaries.mjs';
import { checkout } from './run/checkout.mjs';

const ours = ['domain', 'db', 'electron', 'renderer'];
const { modules } = await cruise(checkout);
const imports = modules
  .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ from: source, to: resolved })))
  .filter(({ from, to }) =>
    [from, to].every((file) => ours.includes(topOf(file)) && !file.includes('.test.')),
  );

const page = `# Who imports whom

Written by \`npm run graph\`; do not edit. A number counts imports. The rules are in \`.dependency-cruiser.mjs\`.

${graph(imports, topOf)}
${ours.map((folder) => `## Inside ${folder}/\n\n${graph(within(folder), folderOf)}`).join('\n')}`;

const target = path.join(checkout, 'docs', 'architecture-graph.md');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, page);
process.stdout.write(`${imports.length} imports drawn in docs/architecture-graph.md\n`);

/** @param {string} folder */
function within(folder) {
  return imports.filter(({ from, to }) => topOf(from) === folder && topOf(to) === folder);
}

/** @param {string} file */
function topOf(file) {
  return file.split('/')[0] ?? '';
}

/**
 * The folder in which a file lies: two levels deep, three for the features of the window.
 *
 * @param {string} file
 */
function folderOf(file) {
  const folders = path.posix.dirname(file).split('/');
  return folders.slice(0, folders[1] === 'features' ? 3 : 2).join('/');
}

/**
 * @param {readonly { from: string, to: string }[]} between
 * @param {(file: string) => string} nameOf
 */
function graph(between, nameOf) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { from, to } of between) {
    const arrow = `  ${nameOf(from)} -->|#| ${nameOf(to)}`;
    if (nameOf(from) !== nameOf(to)) counts[arrow] = (counts[arrow] ?? 0) + 1;
  }
  const lines = Object.keys(counts).toSorted((a, b) => a.localeCompare(b, 'en'));
  const drawn = lines.map((arrow) => arrow.replace('#', String(counts[arrow])));
  return `\`\`\`mermaid\ngraph LR\n${drawn.join('\n')}\n\`\`\`\n`;
}
