/** The generations that the ETSI export flags, as the declarant's row says. */
export const GENERATIONS = ['2G', '3G', '4G', '5G'] as const;
export type Generation = (typeof GENERATIONS)[number];

/**
 * One row of a patent list as its file says, whatever the format: texts without sentinels (blank is null), dates as ISO
 * days. In the ETSI export a row is one declaration x standard version x patent. Nothing here has been verified by
 * anyone: the row is *declared*.
 */
export interface DeclaredRow {
  /** Counts the data rows of the file from 1; the header is not counted. */
  readonly rowNumber: number;
  /** Equal for rows whose cells are all equal. */
  readonly fingerprint: string;
  /** The cells as they stood, in the order of the header. */
  readonly cells: readonly string[];
  /** As it stands in the file, sentinels included. */
  readonly publicationCell: string;
  readonly applicationCell: string | null;
  readonly priorityCell: string | null;
  /** ST.3 code told by the country column. */
  readonly office: string | null;
  /** Kind code where the source keeps it in a column of its own. */
  readonly kind: string | null;
  readonly title: string | null;
  readonly filingDate: string | null;
  readonly publicationDate: string | null;
  readonly grantDate: string | null;
  /** What the source itself says of the expiry, as an ISO day. It is the source's estimate, not ours. */
  readonly statedExpiry: string | null;
  /** Legal status in the source's own words. */
  readonly statedStatus: string | null;
  /** ETSI family id (DIPG_PATF_ID), or the family id of another source. */
  readonly familyId: string | null;
  /** Who declared the patent, or whom the source calls its owner or applicant. */
  readonly declarant: string | null;
  readonly declarationReference: string | null;
  readonly declarationDate: string | null;
  /** One entry of a declaration's list (DIPG_ID). Not a family: a family may stand in many. */
  readonly groupId: string | null;
  /** Specification without version, such as "3GPP TS 36.300". */
  readonly standard: string | null;
  readonly standardVersion: string | null;
  /** The project or release that the declaration names. */
  readonly project: string | null;
  /** True where the declaration names no patent: all that its declarant has, or may have, for a standard or a project. */
  readonly isBlanket: boolean;
  /** True where the declarant named this very number, false where the database added it as a member of the family. */
  readonly isNamedByDeclarant: boolean | null;
  /** True or false as flagged, null where the cell is blank. */
  readonly generations: Readonly<Record<Generation, boolean | null>>;
  /**
   * Damage of the row's text: bytes that were none in the file's encoding, which read as U+FFFD, those that were so before,
   * and NULs.
   */
  readonly damagedCharacters: number;
}
