import { useEffect, useRef, useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { EconomicSettings } from '../../../../domain/economics/forecasts/settings.ts';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { useSaver } from '../../../use-saver.ts';
import {
  draftOf,
  readDraft,
  type SettingsDraft,
  type SettingsField,
  type WrongFields,
} from './settings-draft.ts';

interface SettingsForm {
  readonly values: SettingsDraft;
  /** Of boxes that were left once: while one is first typed in, it is not yet wrong. */
  readonly wrong: WrongFields;
  /** Why the file did not take them. */
  readonly refusal: string | null;
  readonly change: <F extends SettingsField>(field: F, value: SettingsDraft[F]) => void;
  readonly leave: (field: SettingsField) => void;
}

type Typed = Partial<SettingsDraft>;

/** The conventions of a deal while they are edited: saved a moment after each change, wrong ones kept back and named. */
export function useSettingsDraft(dealId: string, stored: EconomicSettings | null): SettingsForm {
  const place = placeOf('economics.saveSettings', dealId);
  const revision = useApp((state) => state.dealsById[dealId]?.history.revision);
  const lost = useApp((state) => state.lostWrites[place]);
  const [typed, setTyped] = useState<Typed>(() => keptAt(place));
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(Object.keys(typed)));
  const latest = useRef(typed);
  const inside = useRef<SettingsField | null>(null);
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    // A step was taken back or made again: what the file now holds is what counts
    setSeen(revision);
    setTyped({});
    setLeft(new Set());
  }
  const known = useRef(revision);
  useEffect(() => {
    if (known.current === revision) return;
    known.current = revision;
    latest.current = {};
    useApp.getState().keepRefused(place, null);
  }, [revision, place]);

  const keep = (next: Typed): void => {
    latest.current = next;
    setTyped(next);
  };
  const saver = useSaver(async () => {
    const { dealsById, economics, saveEconomicSettings, keepRefused } = useApp.getState();
    const held = economics[dealId];
    // The workspace may have been closed before the form was
    if (!dealsById[dealId] || held?.state !== 'ready') return keepRefused(place, null);
    const before = held.value.settings;
    const saved = latest.current;
    const { settings, wrong } = readDraft({ ...draftOf(before), ...saved }, before);
    const isSame = JSON.stringify(settings) === JSON.stringify(before);
    const result = settings === null || isSame ? null : await saveEconomicSettings({ dealId, settings });
    const isHeld = settings !== null && result?.ok !== false;
    const open = Object.entries(latest.current).filter(
      ([key, value]) =>
        !isHeld || key in wrong || key === inside.current || saved[key as SettingsField] !== value, // keys of a draft are its fields
    );
    keep(Object.fromEntries(open));
    const unsaved = open.filter(([key]) => !isHeld || key in wrong);
    keepRefused(place, unsaved.length > 0 ? JSON.stringify(Object.fromEntries(unsaved)) : null);
  });

  const values = { ...draftOf(stored), ...typed };
  const { wrong } = readDraft(values, stored);
  return {
    values,
    wrong: Object.fromEntries(Object.entries(wrong).filter(([field]) => left.has(field))),
    refusal: lost ? describeError(lost.error) : null,
    change: (field, value) => {
      inside.current = field;
      keep({ ...latest.current, [field]: value });
      saver.changed(true);
    },
    leave: (field) => {
      inside.current = null;
      if (latest.current[field] !== undefined) setLeft((fields) => new Set([...fields, field]));
      void saver.now();
    },
  };
}

/** What was typed before the form was last taken away and not saved. */
function keptAt(place: string): Typed {
  const kept = useApp.getState().refused[place];
  return typeof kept === 'string' ? (JSON.parse(kept) as Typed) : {}; // written by this form only
}
