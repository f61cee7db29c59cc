import { SegmentedControl } from '@mantine/core';
import { Lock } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { Measure, Measured, Offers } from '../../../../domain/economics/offers/offers.ts';
import { offersPicture } from '../../../../domain/economics/offers/offers-picture.ts';
import { refusalInShort } from '../../../../domain/economics/valuation/refusal.ts';
import { otherSide } from '../../../../domain/terms/favoured-side.ts';
import { Picture } from '../../../pictures/picture.tsx';
import { useApp } from '../../../store.ts';
import { Slow } from '../../../ui/slow.tsx';
import { RoundRefusal } from '../value/round-refusal.tsx';
import { Unsettled } from '../unsettled.tsx';
import { BandList } from './band-list.tsx';
import { OffersTable } from './offers-table.tsx';
import { StandsTable } from './stands-table.tsx';
import { StanceList } from './stance-list.tsx';
import styles from './offers.module.css';

/** Every round in money: how far the sides are apart, how they moved, and where they stand against positions and precedents. */
export function OffersPart({ open }: { readonly open: OpenDeal }) {
  const { deal } = open;
  const answer = useApp((state) => state.offers[deal.id]);
  const load = useApp((state) => state.loadOffers);
  const economics = useApp((state) => state.economics[deal.id]);
  useEffect(() => void load(deal.id, [open, economics]), [deal.id, open, economics, load]);
  if (!answer) return <Slow>Reckoning the offers…</Slow>;
  if (answer.ok) return <Shown open={open} offers={answer.value} />;
  const { error } = answer;
  if (error.code === 'invalid-input' && error.issues.some(({ path }) => path === 'settings'))
    return (
      <Unsettled
        title="Nothing is reckoned yet"
        text="Say in which currency, for which day and at which discount rate to reckon: then every round stands here in money, beside your positions and the precedents."
      />
    );
  return <RoundRefusal open={open} roundId={open.round.id} message={refusalInShort(error)} />;
}

const labels: Readonly<Record<Measure, string>> = {
  npv: 'NPV to us',
  'per-unit': 'Per unit',
  percent: '% of sales',
};

function Shown({ open, offers }: { readonly open: OpenDeal; readonly offers: Offers }) {
  const { deal } = open;
  const [measure, setMeasure] = useState<Measure>('npv');
  const [payer, setPayer] = useState(otherSide(deal.ourSide));
  const choose = useApp((state) => state.chooseValuedRound);
  const show = useApp((state) => state.showEconomicsPart);
  const names = useMemo(() => ({ A: deal.parties.A.name, B: deal.parties.B.name }), [deal.parties]);
  const { own, measured, data } = useMemo(() => {
    const all = offers.measured.filter((one) => one.measure === measure);
    const chosen: Measured | undefined =
      all.find((one) => one.payer === payer) ?? all[0] ?? offers.measured[0];
    return { own: all, measured: chosen, data: chosen && offersPicture(offers, chosen, names) };
  }, [offers, measure, payer, names]);
  if (!measured || !data) return null;
  const openValue = (roundId: string): void => {
    choose(deal.id, roundId);
    show('value');
  };
  const known = new Set(offers.measured.map((one) => one.measure));
  return (
    <div className={styles.part}>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label="Measure"
          value={measured.measure}
          onChange={setMeasure}
          data={[...known].map((value) => ({ value, label: labels[value] }))}
        />
        {own.length > 1 && (
          <SegmentedControl
            aria-label="Paid by"
            value={measured.payer ?? payer}
            onChange={setPayer}
            data={own.flatMap((one) =>
              one.payer === null ? [] : [{ value: one.payer, label: `paid by ${names[one.payer]}` }],
            )}
          />
        )}
        <span className={styles.private}>
          <Lock size={12} aria-hidden /> private, never on their copy
        </span>
      </div>
      <div className={styles.body}>
        <StandsTable offers={offers} measured={measured} deal={deal} />
        <Picture
          title="Offers over the rounds"
          subline={`${data.unit}; reckoned on ${offers.valuationDate}`}
          data={data}
          isConfidential
          onPoint={(place) => {
            const offer = offers.offers[place];
            if (offer) openValue(offer.roundId);
          }}
        >
          <p className={styles.fine}>
            {[
              measured.bandWords,
              measured.levels.some(({ figure }) => figure !== null)
                ? `Levels: round ${offers.stancesOfRound} with our limits put in.`
                : '',
              measured.points.some((figure) => figure !== null)
                ? 'A point opens the value of its round.'
                : '',
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        </Picture>
        <OffersTable offers={offers} deal={deal} onValue={openValue} />
        <StanceList offers={offers} />
        <BandList bands={offers.bands} currency={offers.currency} />
      </div>
    </div>
  );
}
