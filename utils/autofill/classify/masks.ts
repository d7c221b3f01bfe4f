/** Of concepts as bits. */
export const anyOf = (mask: number, bits: number): boolean => (mask & bits) !== 0;
export const hasAll = (mask: number, bits: number): boolean => (mask & bits) === bits;
