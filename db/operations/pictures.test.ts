import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { createImportBench } from './patent-lists-import.fixture.ts';
import { savePicture } from './pictures.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Größe</text></svg>';

describe('pictures.save', () => {
  it('writes the picture as a document of its own and replaces an older one', async () => {
    const { ctx } = createImportBench();
    const file = join(dirname(ctx.file), 'run-off.svg');
    unwrap(await savePicture(ctx, { file, svg: '<svg >old</svg>' }));
    unwrap(await savePicture(ctx, { file, svg }));
    expect(readFileSync(file, 'utf8')).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
  });
  it('refuses the workspace, a folder, a missing folder and another ending, and leaves nothing', async () => {
    const { ctx } = createImportBench();
    const folder = dirname(ctx.file);
    mkdirSync(join(folder, 'folder.svg'));
    const before = readdirSync(folder);
    const refusals = ['folder.svg', 'none/x.svg', 'picture.png'].map((name) =>
      savePicture(ctx, { file: join(folder, name), svg }),
    );
    expect(await Promise.all(refusals)).toMatchObject([
      { error: { code: 'file-refused', reason: 'is-folder' } },
      { error: { code: 'file-refused', reason: 'no-folder' } },
      { error: { code: 'invalid-input' } },
    ]);
    expect(readdirSync(folder)).toEqual(before);
  });
});
