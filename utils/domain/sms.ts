/** One SMS. The API gives no id: number, date, sender and text together are its identity (traps 3 to 5). */
export interface Sms {
  /** E.164 with plus. */
  number: string;
  /** The provider's date as epoch ms, uncorrected: identity must not depend on our idea of its clock. */
  sentAt: number;
  sender: string;
  text: string;
}

/** The same SMS gives the same key in every process and at every time. */
export function toSmsKey(sms: Sms): string {
  return JSON.stringify([sms.number, sms.sentAt, sms.sender, sms.text]);
}
