import { registerSave } from './pending-saves.ts';

const pauseMs = 350;

/** When a draft is saved, whatever it is a draft of. */
export interface Saver {
  /** The draft changed: it is saved after a pause, or, when it is only half typed, as soon as it is left. */
  readonly changed: (isWhole: boolean) => void;
  readonly now: () => Promise<void>;
  /** The form is there. Answers what to do when it goes: a form that is taken away is told of no blur, and saves here. */
  readonly attach: () => () => void;
}

/**
 * Saves after each pause, when told to, and when the form goes. One save at a time, so that each sees what the last one
 * wrote; a save under way is not made again unless the draft changed, for a refused one is the person's to repeat.
 */
export function createSaver(save: () => Promise<void>): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isChanged = false;

  function now(): Promise<void> {
    clearTimeout(timer);
    if (running && !isChanged) return running;
    isChanged = false;
    const next = (running ? running.then(save, save) : save()).finally(() => {
      if (running === next) running = null;
    });
    running = next;
    return next;
  }

  return {
    now,
    changed: (isWhole) => {
      isChanged = true;
      clearTimeout(timer);
      if (isWhole) timer = setTimeout(() => void now(), pauseMs);
    },
    attach: () => {
      const unregister = registerSave(now);
      return () => {
        unregister();
        void now();
      };
    },
  };
}
