/** Two rounds by their ids. */
export interface RoundPair {
  readonly from: string;
  readonly to: string;
}
