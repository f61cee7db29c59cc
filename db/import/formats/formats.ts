import { derwentFormat } from './derwent/derwent-format.ts';
import { espacenetFormat } from './espacenet/espacenet-format.ts';
import { googleFormat } from './google/google-format.ts';
import { isldFormat } from './isld/isld-format.ts';
import { lensFormat } from './lens/lens-format.ts';
import type { ListFormat } from './list-format.ts';
import { patentscopeFormat } from './patentscope/patentscope-format.ts';

/** Formats that know their columns by name; of two that fit alike the first counts. A new one is a new line here. */
export const NAMED_FORMATS: readonly ListFormat[] = [
  isldFormat,
  lensFormat,
  googleFormat,
  espacenetFormat,
  patentscopeFormat,
  derwentFormat,
];
