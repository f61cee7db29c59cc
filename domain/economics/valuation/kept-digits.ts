/**
 * Quotients that thousands of amounts are multiplied by (rates of exchange, weights of years, shares of tiers) keep so many
 * digits: an amount of a trillion is then still right to the eighteenth place.
 */
export const KEPT_DIGITS = 32;
