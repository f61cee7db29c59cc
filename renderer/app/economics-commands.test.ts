import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTestBackend, type TestBackend } from '../../db/test-backend.ts';
import { fail } from '../../domain/result.ts';
import type { Host } from '../api.ts';
import { createAppStore } from '../store.ts';
import { economicsCommands } from './economics-commands.ts';
import { rankCommands } from './rank-commands.ts';

let backend: TestBackend;

beforeEach(() => {
  backend = createTestBackend();
  // the focus is a matter of the page
  vi.stubGlobal('requestAnimationFrame', () => 0);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function start() {
  return createAppStore({
    call: backend.call,
    host: (() => Promise.resolve(null)) as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
}

it('go to every part of the economics of the deal on the screen, by its name', () => {
  const store = start();
  expect(economicsCommands(store.getState())).toEqual([]);
  store.getState().go({ screen: 'deal', dealId: 'deal', tab: 'overview', termKey: null });
  const commands = economicsCommands(store.getState());
  expect(commands.map(({ label }) => label)).toEqual([
    'Economics: Value',
    'Economics: Offers',
    'Economics: Rates',
    'Economics: Unpacking',
    'Economics: Strength',
    'Economics: Ranges',
    'Economics: Forecasts',
    'Economics: Conventions',
    'Memo…',
  ]);
  rankCommands(commands, 'unpacking')[0]?.run();
  const { route, economicsPart, dialog } = store.getState();
  expect([route, economicsPart, dialog]).toEqual([
    { screen: 'deal', dealId: 'deal', tab: 'economics', termKey: null },
    'unpacking',
    null,
  ]);
});

it('open the dialog of the memo where it stands', () => {
  const store = start();
  store.getState().go({ screen: 'deal', dealId: 'deal', tab: 'term-sheet', termKey: null });
  rankCommands(economicsCommands(store.getState()), 'memo')[0]?.run();
  const { route, dialog } = store.getState();
  expect([route.screen === 'deal' && route.tab, dialog]).toEqual(['economics', 'memo']);
});
