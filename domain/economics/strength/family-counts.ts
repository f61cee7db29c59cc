/** Families of one group (a side, or the total) that belong to one standard, under the key of the study. */
export interface FamilyCounts {
  /** Those that pass every filter of the study. */
  readonly families: number;
  /** All that are declared to the standard. */
  readonly declared: number;
  /** Why others of these do not count; a family is told of once, by the first reason. */
  readonly leftOut: {
    /** Assessed as not essential, and by nobody as essential. */
    readonly notEssential: number;
    /** Nobody that counts assessed them. */
    readonly notAssessed: number;
    /** Not in force on the day of the count (estimated). */
    readonly notInForce: number;
    /** Of none of their applications it can be told whether it is in force. */
    readonly cannotBeTold: number;
  };
  /** Found essential by one assessor and not essential by another: counted as essential. */
  readonly contradicted: number;
  /** Families that count of which no application has an estimated or stated expiry: they run off in no year. */
  readonly withoutExpiry: number;
  /** On each day of the term: those that count and are not yet expired; and those of them in force (both estimated). */
  readonly unexpired: readonly number[];
  readonly inForce: readonly number[];
}

/** What the lists of a study gave for one standard. */
export interface StandardCounts {
  readonly A: FamilyCounts;
  readonly B: FamilyCounts;
  /** Families of either side, each once. */
  readonly both: FamilyCounts;
  /** Null where the total is stated. */
  readonly total: FamilyCounts | null;
  /** Families that count for both sides. */
  readonly shared: number;
  /** By side: families that count and that the lists of the total do not have. */
  readonly notInTotal: { readonly A: number; readonly B: number };
}

/** What the lists of one side have at all. */
export interface GroupCounts {
  /** Under the key of the study, for whatever standard. */
  readonly families: number;
  /** Families for none of the standards of the study. */
  readonly ofNoStandard: number;
  readonly rows: {
    /** Rows that name a patent; declarations of all that somebody has name none. */
    readonly naming: number;
    readonly blanket: number;
    /** Among those that name a patent: no family by the key; neither specification nor generation; a number not understood. */
    readonly withoutFamily: number;
    readonly withoutStandard: number;
    readonly unresolved: number;
  };
  /** Assessments that speak to none of the standards of the study. */
  readonly assessmentsOfNoStandard: number;
}

/** Everything that was counted for a study. */
export interface StrengthCounts {
  /** Days of the term on which families are counted. */
  readonly days: readonly string[];
  readonly groups: { readonly A: GroupCounts; readonly B: GroupCounts };
  /** In the order of the study. */
  readonly standards: readonly StandardCounts[];
}
