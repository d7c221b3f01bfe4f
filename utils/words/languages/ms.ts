import type { LanguageWords } from '../language-words.ts';

export const ms: LanguageWords = {
  messages: {
    name: 'kata laluan',
    purpose: 'pengesahan, sahkan, sekali guna',
    label: 'invois, aduan, giliran, nombor pelanggan, id pengguna, nama pengguna',
    number: 'nombor',
    month: 'mac, ogos, disember',
    secret: 'sesiapa, jangan kongsi*, jangan dedahkan, jangan berkongsi',
    elsewhere:
      'beritahu penghantar, beritahu pemandu, penghantar, rider, pemandu, mesyuarat, wifi, juruwang, juruteknik, tunjukkan',
    paid: 'berjaya, telah dibayar',
    place:
      'diambil, kutipan, bungkusan*, peti besi, almari, basikal, kotak kunci, mangga kunci, kod lif, bilik mesyuarat, sarapan, bilik',
    gone: 'telah tamat tempoh, tamat tempoh, tidak sah, sudah tamat',
    plain: 'anda, untuk, ini, baharu, hai, terima, kasih, berikut, daripada',
    guard: 'tidak membuat permintaan, abaikan, tidak akan meminta',
    tell: 'tunjukkan, berikan, beritahu',
    online: 'aplikasi, laman, halaman, akaun',
  },
  fields: {
    phone: 'telef*, *telefon*',
    number: 'nombor*',
    otp: 'sekali gu*, tac',
    verify: 'pengesah*, sahkan*',
    security: 'keselam*',
    sms: 'mesej teks*, pesanan ringkas*, pesanan teks*',
    sent: 'hantar*, dihantar*',
    digit: 'angka*',
    other: 'carian*',
    reach: 'kap, hangek*, hubungi*',
    password: 'kata la*',
    area: 'kod kawasan*',
    later: 'kemudian, nanti, seterusnya, langkah berikutnya',
  },
};
