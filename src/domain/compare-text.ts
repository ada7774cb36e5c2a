/** Order by UTF-16 units, the same on every machine: negative when `a` comes first, 0 when both are equal. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
