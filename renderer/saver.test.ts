import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveAllNow } from './pending-saves.ts';
import { createSaver } from './saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A save that is under way until it is let go. */
function slowSave() {
  const waiting: (() => void)[] = [];
  const save = vi.fn<() => Promise<void>>(() => new Promise((resolve) => waiting.push(resolve)));
  return { save, letGo: () => waiting.shift()?.() };
}

const quickSave = () => vi.fn<() => Promise<void>>(() => Promise.resolve());

it('saves once after a pause in the typing', () => {
  const save = quickSave();
  const saver = createSaver(save);
  saver.changed(true);
  vi.advanceTimersByTime(300);
  saver.changed(true);
  vi.advanceTimersByTime(300);
  expect(save).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(save).toHaveBeenCalledOnce();
});

it('leaves a half-typed draft alone until it is left', async () => {
  const save = quickSave();
  const saver = createSaver(save);
  saver.changed(true);
  saver.changed(false);
  vi.advanceTimersByTime(5000);
  expect(save).not.toHaveBeenCalled();
  await saver.now();
  expect(save).toHaveBeenCalledOnce();
});

it('saves when its form goes, which no blur announces', () => {
  const save = quickSave();
  const saver = createSaver(save);
  const detach = saver.attach();
  saver.changed(true);
  detach();
  expect(save).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(5000);
  expect(save).toHaveBeenCalledOnce();
});

it('saves with all others while its form is there, and no longer after', async () => {
  const save = quickSave();
  const detach = createSaver(save).attach();
  await saveAllNow();
  expect(save).toHaveBeenCalledOnce();
  detach();
  await saveAllNow();
  expect(save).toHaveBeenCalledTimes(2);
});

it('waits for the save under way, and makes it again only when the draft changed', async () => {
  const { save, letGo } = slowSave();
  const saver = createSaver(save);
  saver.changed(true);
  const first = saver.now();
  const same = saver.now();
  saver.changed(true);
  const second = saver.now();
  expect(save).toHaveBeenCalledOnce();
  letGo();
  await Promise.all([first, same]);
  await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  letGo();
  await second;
  expect(save).toHaveBeenCalledTimes(2);
});
