/**
 * Writes years of use into the extension's database: bookings with four SMS each, the first of them running, purchases,
 * and one number that gets SMS all the time. Runs inside one of its pages, so it holds all it needs itself.
 */
export async function writeYears({
  now,
  bookings = 5_000,
  purchases = 2_000,
  running = 10,
  busy,
}: {
  now: number;
  bookings?: number;
  purchases?: number;
  running?: number;
  busy?: { bookingId: number; number: string; smsCount: number };
}): Promise<void> {
  const hourMs = 3_600_000;
  const countries = ['Germany', 'UnitedKingdom', 'Poland', 'Netherlands', 'Lithuania'];
  const services = ['WhatsApp', 'Telegram', 'Google, Gmail, Youtube', 'Amazon', 'Vinted'];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('simfill');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
  const transaction = database.transaction(['bookings', 'sms', 'purchases'], 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
  const toNumber = (index: number) => `+4915${String(100_000_000 + index)}`;
  const putSms = (sms: {
    smsKey: string;
    bookingId: number;
    number: string;
    sentAt: number;
    sender: string;
    code: string;
  }) =>
    transaction.objectStore('sms').put({
      ...sms,
      text: `${sms.code} is your verification code. Do not share it with anyone.`,
      firstSeenAt: sms.sentAt,
      shownCode: sms.code,
      isCodeCertain: true,
      codeHosts: null,
      link: null,
      isRead: true,
      toldAt: sms.sentAt,
    });
  for (let index = 0; index < bookings; index += 1) {
    const isOver = index >= running;
    const startsAt = isOver ? now - (index + 2) * 5 * hourMs : now - index * 60_000;
    transaction.objectStore('bookings').put({
      bookingId: 10_000_000 - index,
      number: toNumber(index),
      country: countries[index % 5],
      service: services[index % 5],
      rentalType: 'Activation',
      startsAt,
      expiresAt: isOver ? startsAt + hourMs / 3 : now + hourMs,
      durationInMinutes: 20,
      priceUsd: 0.45,
      state: isOver ? 'Ended' : 'Active',
      extendsBookingId: null,
      orderId: 5_000_000 - index,
      isOver,
      cancelledAt: null,
      isHidden: false,
      isAutoRenewing: null,
      expiryToldAt: isOver ? startsAt : null,
      lastSmsAt: startsAt + 4 * 60_000,
      marks: isOver ? [] : ['open'],
    });
    for (let nth = 0; nth < 4; nth += 1) {
      const code = String(100_000 + ((index * 7919 + nth * 131) % 900_000));
      putSms({
        smsKey: `${index}-${nth}`,
        bookingId: 10_000_000 - index,
        number: toNumber(index),
        sentAt: startsAt + (nth + 1) * 60_000,
        sender: services[index % 5] ?? '',
        code,
      });
    }
  }
  for (let nth = 0; busy !== undefined && nth < busy.smsCount; nth += 1) {
    const { bookingId, number } = busy;
    const code = String(100_000 + nth);
    putSms({ smsKey: `busy-${nth}`, bookingId, number, sentAt: now - nth * 60_000, sender: 'Shop', code });
  }
  for (let index = 0; index < purchases; index += 1) {
    const createdAt = now - (index + 1) * 12 * hourMs;
    transaction.objectStore('purchases').put({
      intentId: `intent-${index}`,
      accountId: 'account',
      request: { act: 'buy', productId: 1, providerId: 0, amount: 1 },
      number: null,
      shown: {
        country: countries[index % 5],
        service: services[index % 5],
        rentalType: 'Activation',
        durationInMinutes: 20,
        providerName: 'Any',
        priceUsd: 0.45,
      },
      maxPriceUsd: 0.45,
      baseline: null,
      stage: 'settled',
      createdAt,
      sentAt: createdAt,
      answer: { kind: 'order', orderId: 5_000_000 - index, bookingIds: [], priceUsd: 0.45 },
      answeredAt: createdAt,
      verdict: {
        verdict: 'one',
        orderId: 5_000_000 - index,
        bookingIds: [10_000_000 - index],
        chargedUsd: 0.45,
      },
      claimedOrderIds: [5_000_000 - index],
      claimedBookingIds: [10_000_000 - index],
      settledAt: createdAt,
      reconcileTries: 1,
      balanceAfterUsd: null,
      balanceFallUsd: null,
      unexplainedUsd: null,
      nextLookAt: null,
      personDecided: null,
    });
  }
  await done;
  database.close();
}
