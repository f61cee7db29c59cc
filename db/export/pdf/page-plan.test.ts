import { describe, expect, it } from 'vitest';
import type { Block } from '../../../domain/document/document.ts';
import { planPages } from './page-plan.ts';
import { sampleDocument } from './sample-document.fixture.ts';

const heading = (level: 1 | 2, breakBefore = false): Block => ({
  kind: 'heading',
  level,
  number: null,
  text: 'H',
  tag: null,
  breakBefore,
});
const note: Block = { kind: 'paragraph', role: 'note', text: [] };
const table = (orientation: 'portrait' | 'landscape' | null): Block => ({
  kind: 'table',
  caption: '',
  columns: [],
  rows: [],
  orientation,
  density: 'normal',
});

/** P and L for the page's orientation, "|" before what starts a page. */
function plan(blocks: readonly Block[]): string {
  return planPages({ ...sampleDocument({ scheduleRows: 0 }), blocks })
    .map(({ setup, startsPage }) => `${startsPage ? '|' : ''}${setup.orientation === 'portrait' ? 'P' : 'L'}`)
    .join('');
}

describe('planPages', () => {
  it.each([
    ['a table without a wish stays on its page', [heading(1), table(null), note], 'PPP'],
    ['a heading right above goes along', [note, heading(1), table('landscape')], 'P|LL'],
    [
      'so does a heading that begins a page, with what stands between',
      [note, heading(1, true), note, table('landscape')],
      'P|LLL',
    ],
    [
      'text that stands between under a running heading stays',
      [heading(1), note, table('landscape')],
      'PP|L',
    ],
    [
      'headings one under the other go together',
      [note, heading(1, true), heading(2), note, table('landscape')],
      'P|LLLL',
    ],
    [
      'a section ends at the next heading of its level',
      [heading(1, true), table('landscape'), note, heading(1), note],
      '|LLL|PP',
    ],
    [
      'and goes on under a lower one',
      [heading(1, true), table('landscape'), heading(2), table(null)],
      '|LLLL',
    ],
    [
      'a second table with a wish begins its own',
      [heading(1, true), table('landscape'), table('portrait')],
      '|LL|P',
    ],
  ])('%s', (_, blocks, expected) => {
    expect(plan(blocks)).toBe(expected);
  });
});
