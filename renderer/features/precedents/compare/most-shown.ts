/** Statements that a cell of the matrix shows; its card has all of them. */
export const MOST_SHOWN = 4;
