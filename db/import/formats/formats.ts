import type { ListFormat } from './list-format.ts';
import { isldFormat } from './isld/isld-format.ts';

/** Formats that know their columns by name; a new one is a new line here. `generic` is what none of them is. */
export const NAMED_FORMATS: readonly ListFormat[] = [isldFormat];
