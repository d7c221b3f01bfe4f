/** A number as phones are written in placeholders: `(555) 555-5555`, `+49 151 23456789`, `0XX XXX XXXX`. */
export const phoneShape =
  /^[^\p{L}\d+(]*(?=(?:[^\dx_#]*[\dx_#]){7})(?:\+[\dx_]|\(?0[\dx]|\([\dx_]{3}\)|[\dx_#]{3}[-. ][\dx_#]{3})[\dx_#. ()-]*$/iu;

/** `123456`, `------`, `• • • •`, `000-000`: the place of a code. */
export const codeShape =
  /^(?:123456?7?8?|(?:([x#0_•●*·-]) ?){4,8}|(?:\d{3}|[x_•-]{3})[- ](?:\d{3}|[x_•-]{3}))$/i;

/** `+49`, `Germany (+49)`, `0049`, with the marks of direction some pages set. */
export const dialCodeShape =
  /(?:(?:^|[^\d])\+|(?:^|[\s(])00)[\s\u200e\u200f\u202a-\u202e]*[1-9]\d{0,3}(?!\d)/;

/** Values of `autocomplete` that name something else. `username` is missing: it is put on phone fields too. */
export const foreignAutocomplete =
  /^(?:cc-.*|postal-code|street-address|address-.*|(?:given|family|additional)-name|nickname|name|honorific.*|email|organization.*|bday.*|country.*|url|photo|sex|language|transaction-.*|new-username)$/;

/** Classes by which pages hide a field; their style sheet need not have arrived yet. */
export const hiddenByName = /\b(?:visually-?hidden|sr-only|screen-?reader|honey-?pot|ohnohoney)\b/i;

/** A dialling code that stands by itself before or in the field: the number goes in without it. */
export const staticDialCode = /(?:^|\s)\(?\+\d{1,4}\)?(?=\s*$|\s+[^\s\d(x_•*-])/i;

/** Nothing but a dialling code: the text before a number's own field. */
export const loneDialCode = /^\(?\+\d{1,4}\)?$/;

/** `(UTC+02:00) Bucharest` looks like a list of dialling codes. */
export const timeZone = /utc|gmt|\d:\d\d/i;

/** The codes of countries and areas of the world, their plus left out. */
export const callingCodeShape =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[05-8]\d|9[679]\d)$/;

/** An e-mail address or a number most of which is hidden: where something was sent. */
export const maskedAddress = /[\w*•.]*[*•]{2}[\w*•.]*@[\w*•.]+/;
export const maskedNumber = /(?:\+\d|[*•x]{2})[\d\s*•x().-]*\d{2}/i;
