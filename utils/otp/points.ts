/**
 * What a candidate's form and surroundings speak for it, or against. Named here so that they can be seen beside each other;
 * the bundler writes the numbers where they are used.
 */

/** A candidate counts as the code from this score on; a lone group of six digits reaches it by its shape. */
export const ENOUGH = 30;

/** Plain digits, by their count. */
export const DIGITS = [-99, -99, -99, -8, 16, 16, 30, 14, 16, 4, 4];
export const SPLIT6 = 30;
export const SPLIT = 16;
export const SPLIT_WEAK = 10;
export const PREFIXED6 = 30;
export const PREFIXED = 14;
export const MIXED = 12;
/** It is the whole message. */
export const ALONE = 60;
/** A name of a code before it, by distance; in the sentence before; another number's name. */
export const NAME_NEAR = 40;
export const NAME_MIDDLE = 32;
export const NAME_FAR = 24;
export const NAME_INTRODUCED = 8;
export const NAME_ALSO_TAKEN = 26;
export const NAME_TAKEN_BACK = 44;
/** A name behind it. */
export const NAME_AFTER = 34;
export const NAME_AFTER_FAR = 24;
export const ACTED = 20;
export const QUOTED = 14;
export const OPENS = 14;
export const PURPOSE_SAID = 4;
export const NAME_SAID = 4;
export const FIRST_LINE = 14;
export const OWN_LINE = 20;
export const LABEL = -60;
export const LABEL_OVERRULED = -24;
export const SOFT = -40;
export const PLACE = -60;
export const PLACE_ACTED = -40;
export const HASH_AFTER = -60;
export const PAIRS = -40;
export const WORD_AND_NUMBER = -30;
export const PROMOTION = -90;
export const PROMOTION_ACTED = -24;
export const PERCENT_MIXED = -60;
export const UNSAID = -10;
export const YEAR = -10;
export const SENDER = -40;
/** Of several numbers of one length the one that is said to be void, and the others. */
export const OLD = -90;
export const NEW = 24;
/** It is the only number that can be the code, in a message that speaks of codes. */
export const LONE = 16;
