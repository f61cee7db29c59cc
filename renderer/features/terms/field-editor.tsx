import type { ComponentType } from 'react';
import type { Field } from '../../../domain/terms/term.ts';
import type { KindName } from '../../../domain/terms/values/value-kinds.ts';
import { ChoiceField } from './fields/choice-field.tsx';
import { CountField } from './fields/count-field.tsx';
import { CurrencyField } from './fields/currency-field.tsx';
import { DateField } from './fields/date-field.tsx';
import { DurationField } from './fields/duration-field.tsx';
import type { EditorProps } from './fields/editor-props.ts';
import { LitigationField } from './fields/litigation-field.tsx';
import { MoneyField } from './fields/money-field.tsx';
import { PartiesField } from './fields/parties-field.tsx';
import { PatentListField } from './fields/patent-list-field.tsx';
import { PaymentScheduleField } from './fields/payment-schedule-field.tsx';
import { PercentField } from './fields/percent-field.tsx';
import { RateScheduleField } from './fields/rate-schedule-field.tsx';
import { RegionFactorsField } from './fields/region-factors-field.tsx';
import { SetField } from './fields/set-field.tsx';
import { TagsField } from './fields/tags-field.tsx';
import { TerritoryField } from './fields/territory-field.tsx';
import { TextField } from './fields/text-field.tsx';
import { YesNoField } from './fields/yes-no-field.tsx';

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
