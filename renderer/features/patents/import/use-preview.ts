import { useEffect, useState } from 'react';
import type { PatentSourceInput } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { DecidedSettings, SourcePreview } from '../../../../domain/patents/reading-settings.ts';
import type { Result } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { headOf } from '../../../ui/head-of.ts';

/** Characters of a pasted text that a preview looks at: a file's head is about as long. */
const HEAD_LENGTH = 256 * 1024;
/** Somebody who types or pastes is left to finish. */
const TYPING_MS = 250;

export interface PreviewState {
  /** The last answer, which stays on the screen while the next is awaited. */
  readonly preview: SourcePreview | null;
  /** Why the source cannot be looked into at all. */
  readonly refusal: string | null;
  readonly isAsking: boolean;
}

/** An answer with the question that it answers. */
interface Answer {
  readonly source: PatentSourceInput;
  readonly settings: DecidedSettings;
  readonly result: Result<SourcePreview>;
}

/** What is in a source under these settings. Answers that come after a newer question are dropped. */
export function usePreview(source: PatentSourceInput | null, settings: DecidedSettings): PreviewState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const previewPatents = useApp((store) => store.previewPatents);
  useEffect(() => {
    if (source === null) return;
    let isCurrent = true;
    const isText = 'text' in source;
    const ask = async (): Promise<void> => {
      const head = isText ? { text: headOf(source.text, HEAD_LENGTH) } : source;
      const result = await previewPatents({ source: head, settings });
      if (isCurrent) setAnswer({ source, settings, result });
    };
    const timer = setTimeout(() => void ask(), isText ? TYPING_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [source, settings, previewPatents]);
  if (source === null) return { preview: null, refusal: null, isAsking: false };
  const isAsking = answer?.source !== source || answer.settings !== settings;
  if (answer === null) return { preview: null, refusal: null, isAsking };
  if (answer.result.ok) return { preview: answer.result.value, refusal: null, isAsking };
  return { preview: null, refusal: isAsking ? null : describeError(answer.result.error), isAsking };
}
