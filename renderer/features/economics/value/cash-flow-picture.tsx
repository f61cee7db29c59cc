import { useMemo } from 'react';
import { cashFlowYears } from '../../../../domain/pictures/cash-flow-years.ts';
import { Picture } from '../../../pictures/picture.tsx';
import { useValued } from './valued.ts';

/** What is paid each year in both directions, and how the present value grows. */
export function CashFlowPicture() {
  const { valuation, ours, theirs, parties } = useValued();
  const data = useMemo(
    () => cashFlowYears(valuation, ours, { above: 'they pay us', below: 'we pay them' }),
    [valuation, ours],
  );
  if (valuation.cashFlows.length === 0) return null;
  return (
    <Picture
      title="Cash flow by year"
      subline={`${parties[ours].name} with ${parties[theirs].name}, ${valuation.currency}, undiscounted, royalties in the year of their sales; running total as present values on ${valuation.valuationDate}`}
      data={data}
      isConfidential
    />
  );
}
