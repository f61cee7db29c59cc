import { addYears } from '../../days.ts';
import { isBetween } from '../../decimal.ts';
import { formatMoney, type Money } from '../../terms/values/money.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

interface Due extends Money {
  readonly due: string;
}

/** The same amount on the same day by the same party in two schedules is one payment that was written twice. */
export function paymentsWrittenTwice(sheet: SheetReader): readonly SheetProblem[] {
  const balance = sheet.value('balancing-payment', 'amounts', 'payment-schedule');
  const payer = sheet.value('balancing-payment', 'payer', 'choice');
  const fixedPayer =
    sheet.value('consideration', 'fixedPayer', 'choice') ?? sheet.value('consideration', 'payer', 'choice');
  const isOther = payer !== undefined && (fixedPayer === 'A' || fixedPayer === 'B') && payer !== fixedPayer;
  if (!balance || isOther) return [];
  const { currency } = balance;
  const twice = balance.instalments
    .map((entry) => ({ ...entry, currency }))
    .find((one) => instalmentsOf(sheet).some((other) => isSame(one, other)));
  if (!twice) return [];
  return [
    {
      rule: 'payments-written-twice',
      severity: 'error',
      termKey: 'balancing-payment',
      field: 'amounts',
      message: `${formatMoney(twice)} is due on ${formatDate(twice.due)} here and as an instalment of "${sheet.labelOf('consideration')}": say it once, or it is paid twice.`,
    },
  ];
}

/** An instalment that is the up-front payment or the annual fee of the same day over again; both may be meant. */
export function instalmentsWrittenTwice(sheet: SheetReader): readonly SheetProblem[] {
  const effective = sheet.value('effective-date', 'effective', 'date');
  const signing = sheet.value('effective-date', 'signing', 'date') ?? effective;
  const upFront = sheet.value('consideration', 'upFront', 'money');
  const upFrontDue = sheet.value('consideration', 'upFrontDue', 'date') ?? signing;
  const fee = sheet.value('consideration', 'annualFee', 'money');
  const feeFrom = sheet.value('consideration', 'annualFeeFrom', 'date') ?? effective;
  for (const instalment of instalmentsOf(sheet)) {
    const isFee =
      fee &&
      feeFrom &&
      isAnniversary(instalment.due, feeFrom) &&
      isSame(instalment, { ...fee, due: instalment.due });
    const isUpFront = upFront && upFrontDue && isSame(instalment, { ...upFront, due: upFrontDue });
    if (!isFee && !isUpFront) continue;
    return [
      {
        rule: 'instalments-written-twice',
        severity: 'warning',
        termKey: 'consideration',
        field: 'instalments',
        message: `${formatMoney(instalment)} is due on ${formatDate(instalment.due)} as an instalment and as ${isUpFront ? 'the up-front payment' : 'the annual fee'}: if that is one payment, say it once, or it is paid twice.`,
      },
    ];
  }
  return [];
}

function instalmentsOf(sheet: SheetReader): readonly Due[] {
  const schedule = sheet.value('consideration', 'instalments', 'payment-schedule');
  return (schedule?.instalments ?? []).map((entry) => ({ ...entry, currency: schedule?.currency ?? '' }));
}

/** "10" and "10.0" are the same amount. */
function isSame(one: Due, other: Due): boolean {
  return (
    one.due === other.due &&
    one.currency === other.currency &&
    isBetween(one.amount, other.amount, other.amount)
  );
}

function isAnniversary(day: string, first: string): boolean {
  const years = Number(day.slice(0, 4)) - Number(first.slice(0, 4));
  return years >= 0 && addYears(first, years) === day;
}
