// Stands in for Electron's default app, which the fallback comes without: loads the app folder or script named on the
// command line, after the modules named with -r (Playwright needs one).
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const args = process.argv.slice(1);
const preloaded = [];
let target;
for (let i = 0; i < args.length && target === undefined; i += 1) {
  if (args[i] === '-r' || args[i] === '--require') preloaded.push(args[(i += 1)]);
  else if (!args[i].startsWith('-')) target = path.resolve(args[i]);
}
if (target === undefined) {
  process.stderr.write('Usage: electron [options] <folder or script> [arguments]\n');
  process.exit(2);
}
for (const file of preloaded) Module._load(path.resolve(file), module);

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const manifest = path.join(target, 'package.json');
let main = target;
if (fs.existsSync(manifest)) {
  const {
    name,
    productName,
    version,
    main: entry = 'index.js',
    desktopName,
  } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  if (productName || name) app.setName(productName || name);
  if (version) app.setVersion(version);
  app.setDesktopName(desktopName || `${app.getName()}.desktop`);
  app.setAppPath(target);
  main = path.join(target, entry);
}
Module._load(main, Module, true);
