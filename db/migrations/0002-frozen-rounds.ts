/**
 * What was sent or received cannot be changed, whatever calls it: these triggers are in the file itself. They guard inserts
 * too, because a replacing insert takes the old row away without firing a delete trigger, and a rowid can be named in one.
 */
const frozen = (round: string) =>
  `'Round ' || ${round}.number || ' was ' || ${round}.status || ' on ' || ${round}.dated || ' and cannot be changed.'`;

/** Refuses while one of these rounds is frozen. A round that is being taken away is not there any more, and lets its rows go. */
const refuseWhereFrozen = (which: string) =>
  `SELECT RAISE(ABORT, ${frozen('r')}) FROM rounds AS r WHERE r.status <> 'draft' AND (${which});`;

const rounds = `
CREATE TRIGGER rounds_start_as_drafts BEFORE INSERT ON rounds BEGIN
  ${refuseWhereFrozen('r.id = NEW.id OR r.rowid = NEW.rowid OR (r.deal_id = NEW.deal_id AND r.number = NEW.number)')}
  SELECT RAISE(ABORT, 'A round starts as a draft.') WHERE NEW.status <> 'draft';
  SELECT RAISE(ABORT, 'A draft has no seal.')
  WHERE NEW.frozen_at IS NOT NULL OR NEW.content_hash IS NOT NULL OR NEW.previous_hash IS NOT NULL;
END;

CREATE TRIGGER rounds_stay_as_frozen BEFORE UPDATE ON rounds BEGIN
  SELECT RAISE(ABORT, ${frozen('OLD')}) WHERE OLD.status <> 'draft';
  ${refuseWhereFrozen('r.id = NEW.id OR r.rowid = NEW.rowid OR (r.deal_id = NEW.deal_id AND r.number = NEW.number)')}
  SELECT RAISE(ABORT, 'A round is frozen with the time, the channel and the hash of its content.')
  WHERE NEW.status <> 'draft' AND (NEW.frozen_at IS NULL OR NEW.channel IS NULL OR NEW.content_hash IS NULL);
  SELECT RAISE(ABORT, 'A draft has no seal.')
  WHERE NEW.status = 'draft'
    AND (NEW.frozen_at IS NOT NULL OR NEW.content_hash IS NOT NULL OR NEW.previous_hash IS NOT NULL);
END;

CREATE TRIGGER rounds_are_kept BEFORE DELETE ON rounds WHEN OLD.status <> 'draft' BEGIN
  SELECT RAISE(ABORT, ${frozen('OLD')});
END;
`;

const partsOf = (table: string) => `
CREATE TRIGGER ${table}_are_not_put_into_frozen_rounds BEFORE INSERT ON ${table} BEGIN
  ${refuseWhereFrozen('r.id = NEW.round_id')}
END;

CREATE TRIGGER ${table}_stay_as_frozen BEFORE UPDATE ON ${table} BEGIN
  ${refuseWhereFrozen('r.id IN (OLD.round_id, NEW.round_id)')}
END;

CREATE TRIGGER ${table}_are_kept BEFORE DELETE ON ${table} BEGIN
  ${refuseWhereFrozen('r.id = OLD.round_id')}
END;
`;

/** Whose deal it is and who is A and B says who proposed what: a deal with a frozen round keeps its sides. */
const deals = `
CREATE TRIGGER deals_are_not_replaced BEFORE INSERT ON deals BEGIN
  ${refuseWhereFrozen('r.deal_id IN (SELECT d.id FROM deals AS d WHERE d.id = NEW.id OR d.rowid = NEW.rowid)')}
END;

CREATE TRIGGER deals_keep_their_sides BEFORE UPDATE ON deals
WHEN OLD.id <> NEW.id OR OLD.rowid <> NEW.rowid OR OLD.party_a_id <> NEW.party_a_id
  OR OLD.party_b_id <> NEW.party_b_id OR OLD.our_side <> NEW.our_side
BEGIN
  ${refuseWhereFrozen('r.deal_id IN (SELECT d.id FROM deals AS d WHERE d.id IN (OLD.id, NEW.id) OR d.rowid = NEW.rowid)')}
END;

CREATE TRIGGER deals_are_kept BEFORE DELETE ON deals BEGIN
  ${refuseWhereFrozen('r.deal_id = OLD.id')}
END;
`;

/** The patent lists of a frozen round are part of what was sent: whose they are, what they are called, what is in them. */
const listedIn = (lists: string) =>
  `r.id IN (SELECT s.round_id FROM schedules AS s JOIN patent_lists AS l ON l.id = s.list_id WHERE ${lists})`;
const inPlaceOf = 'l.id = NEW.id OR l.name = NEW.name OR l.list_key = NEW.list_key';

const lists = `
CREATE TRIGGER patent_lists_are_not_replaced BEFORE INSERT ON patent_lists BEGIN
  ${refuseWhereFrozen(listedIn(inPlaceOf))}
END;

CREATE TRIGGER patent_lists_stay_as_frozen BEFORE UPDATE ON patent_lists BEGIN
  ${refuseWhereFrozen(listedIn(`l.id = OLD.id OR ${inPlaceOf}`))}
END;

CREATE TRIGGER patent_lists_are_kept BEFORE DELETE ON patent_lists BEGIN
  ${refuseWhereFrozen(listedIn('l.id = OLD.id'))}
END;
`;

/**
 * Rows of a list, each told by the key of its list. An import writes them by the hundred thousand: the list is looked up by
 * its key first, so that a row of a list on no frozen round costs next to nothing.
 */
const contentsOf = (table: string, keysOf: (row: 'OLD' | 'NEW') => readonly string[]) => {
  const refuse = (keys: readonly string[]) =>
    keys
      .map(
        (key) => `SELECT RAISE(ABORT, ${frozen('r')})
  FROM patent_lists AS l CROSS JOIN schedules AS s ON s.list_id = l.id CROSS JOIN rounds AS r ON r.id = s.round_id
  WHERE l.list_key = ${key} AND r.status <> 'draft';`,
      )
      .join('\n  ');
  return `
CREATE TRIGGER ${table}_are_not_added_to_frozen_lists BEFORE INSERT ON ${table} BEGIN
  ${refuse(keysOf('NEW'))}
END;

CREATE TRIGGER ${table}_stay_as_frozen BEFORE UPDATE ON ${table} BEGIN
  ${refuse([...keysOf('OLD'), ...keysOf('NEW')])}
END;

CREATE TRIGGER ${table}_are_kept BEFORE DELETE ON ${table} BEGIN
  ${refuse(keysOf('OLD').slice(0, 1))}
END;
`;
};

const contents = [
  ...['patent_rows', 'patent_applications', 'patent_publications', 'patent_priority_sets'].map((table) =>
    // a row of another list can be pushed out by its rowid
    contentsOf(table, (row) => [
      `${row}.list_key`,
      `(SELECT list_key FROM ${table} WHERE rowid = ${row}.rowid)`,
    ]),
  ),
  contentsOf('patent_rejects', (row) => [`${row}.list_key`]),
  contentsOf('patent_row_publications', (row) => [
    `(SELECT list_key FROM patent_rows WHERE row_key = ${row}.row_key)`,
  ]),
].join('');

const events = `
CREATE TRIGGER round_events_are_of_frozen_rounds BEFORE INSERT ON round_events BEGIN
  SELECT RAISE(ABORT, 'What became of a round is recorded once and stays.')
  FROM round_events WHERE event_key = NEW.event_key;
  SELECT RAISE(ABORT, 'Only a round that was sent or received has events.')
  FROM rounds WHERE id = NEW.round_id AND status = 'draft';
END;

CREATE TRIGGER round_events_stay BEFORE UPDATE ON round_events BEGIN
  SELECT RAISE(ABORT, 'What became of a round is recorded once and stays.');
END;

CREATE TRIGGER round_events_are_kept BEFORE DELETE ON round_events BEGIN
  SELECT RAISE(ABORT, 'What became of a round is recorded once and stays.');
END;
`;

export const frozenRoundsSql =
  rounds + partsOf('round_terms') + partsOf('schedules') + deals + lists + contents + events;
