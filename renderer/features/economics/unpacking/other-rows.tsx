import { TextInput } from '@mantine/core';
import { AssumedSection } from './assumed-section.tsx';
import { AssumptionRow } from './assumption-row.tsx';
import { newId, nothingAssumed } from './edit-worksheet.ts';
import { useSheet } from './sheet-context.ts';
import { FieldWords } from './field-words.tsx';
import { TakenRow } from './taken-row.tsx';

const lists = {
  nonCash: 'Given beside money',
  otherValue: 'Bought beside the licence',
} as const;

/** What was given for the licence beside money, and what the same money bought beside it. */
export function OtherRows() {
  const { worksheet, change } = useSheet();
  const add = (list: keyof typeof lists) => () =>
    change({ [list]: [...worksheet[list], { id: newId(), label: '', amount: nothingAssumed() }] }, 'clicked');
  return (
    <AssumedSection
      title="Other value"
      help="At its value on the day of valuation. A licence back or patents given add to the price; supply, releases or interest bought with the same money are taken off."
      adds={[
        { label: 'Given', add: add('nonCash') },
        { label: 'Bought', add: add('otherValue') },
      ]}
    >
      {(['nonCash', 'otherValue'] as const).map((list) =>
        worksheet[list].map((row, index) => {
          const place = `${list}.${index}.amount`;
          const put = (parts: Partial<typeof row>) =>
            change({
              [list]: worksheet[list].map((one, at) => (at === index ? { ...row, ...parts } : one)),
            });
          const remove = () => change({ [list]: worksheet[list].filter((_, at) => at !== index) }, 'clicked');
          if (row.amount.from === 'fact')
            return <TakenRow key={row.id} place={place} taken={row.amount} onRemove={remove} />;
          return (
            <AssumptionRow
              key={row.id}
              place={place}
              name={row.label.trim() || `${lists[list]} ${index + 1}`}
              label={
                <TextInput
                  aria-label={`Name of ${lists[list].toLowerCase()} ${index + 1}`}
                  placeholder={lists[list]}
                  value={row.label}
                  onChange={(event) => put({ label: event.currentTarget.value })}
                />
              }
              unit={worksheet.currency}
              assumption={row.amount}
              onChange={(amount) => put({ amount })}
              onRemove={remove}
            />
          );
        }),
      )}
      <FieldWords place="otherValue" />
    </AssumedSection>
  );
}
