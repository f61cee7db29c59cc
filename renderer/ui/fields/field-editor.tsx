import type { ComponentType } from 'react';
import type { Field } from '../../../domain/terms/term.ts';
import type { KindName } from '../../../domain/terms/values/value-kinds.ts';
import { ChoiceField } from './choice-field.tsx';
import { CountField } from './count-field.tsx';
import { CurrencyField } from './currency-field.tsx';
import { DateField } from './date-field.tsx';
import { DurationField } from './duration-field.tsx';
import type { EditorProps } from './editor-props.ts';
import { LitigationField } from './litigation-field.tsx';
import { MoneyField } from './money-field.tsx';
import { PartiesField } from './parties-field.tsx';
import { PatentListField } from './patent-list-field.tsx';
import { PaymentScheduleField } from './payment-schedule-field.tsx';
import { PercentField } from './percent-field.tsx';
import { RateScheduleField } from './rate-schedule-field.tsx';
import { RegionFactorsField } from './region-factors-field.tsx';
import { SetField } from './set-field.tsx';
import { TagsField } from './tags-field.tsx';
import { TerritoryField } from './territory-field.tsx';
import { TextField } from './text-field.tsx';
import { YesNoField } from './yes-no-field.tsx';

/** One editor per kind of value; a new kind is one more line here. */
const editors = {
  choice: ChoiceField,
  set: SetField,
  parties: PartiesField,
  territory: TerritoryField,
  standards: TagsField,
  products: TagsField,
  date: DateField,
  duration: DurationField,
  money: MoneyField,
  percent: PercentField,
  count: CountField,
  currency: CurrencyField,
  'rate-schedule': RateScheduleField,
  'region-factors': RegionFactorsField,
  'payment-schedule': PaymentScheduleField,
  'patent-list': PatentListField,
  litigation: LitigationField,
  'yes-no': YesNoField,
  text: TextField,
} satisfies { readonly [K in KindName]: unknown };

export function FieldEditor(props: EditorProps<unknown> & { readonly field: Field }) {
  const Editor = editors[props.field.kind] as ComponentType<EditorProps<unknown>>; // a draft of a field holds what the editor of its own kind put there
  return <Editor {...props} />;
}
