import type { LanguageWords } from '../language-words.ts';

export const international: LanguageWords = {
  messages: {
    name: '*code, codes, pin, kod*, *kod, *kodi, *kodinn, *koden, *kode, *kods, *kodas, *koodi, *koodia, *koodin, *koodisi, *kood, *kodea, parol*, passwor*, *passwort, wachtwoord, *kennwort, sifr*, heslo, hesla, geslo, lozink*, codigo*, codi, clau, codice, cod, codul, codului',
    strong: '*otp, mtan, smstan, tan, tan-code, tac, token',
    purpose:
      'verif*, autent*, authent*, authori*, autori*, confirm*, konfirm*, registr*, login, activ*, aktiv*, identif*, valid*, potvr*, potwierdz*, inici*, conect*',
    act: 'digit*, input*, tap, inser*, introduc*, introduz*, ingres*, dalein, likho, bharo, bharein',
    is: 'is, ist, est, es, e, er, ar, to, este, je, jest, lautet, lyder, sunt, adalah, ialah, ay, ni, la, dir, yra, on, da, hai, hain, esta, are, na, ani, bu, waa, ke, ko, ka, eshte, ngu, otp bank, це, это, є, гэта, болып, нь, бол, аст',
    label:
      'ref, refno, trx, txn, txid, pnr, no., nr., nr, n°, tel, tel., fax, np., barcode, qr, telefon*, referen*, volejte, hivja, infolinia, bilet*, tiket*, fatur*, racun*, invit*, reikning*, arve, puk, puk1, puk2, puk-code, пук, пук-код',
    soft: 'client*, klient*, kunde*, customer*',
    promo:
      'baucar, promo*, kupon*, coupon*, voucher*, bonus*, lotter*, cashback, *rabatt*, скидк*, купон*, лотере*',
    unit: 'ile bit*, numaral*, nolu, raqamli, hour*, day, days, week*, month*, year*, mb, gb, kb, poin, punkt*, digit*, adet, kwh, час, часа, часов, часы, годин*, дней, дня, день, днів, баллов, сом, күн, сағат, stund*, tage, jours, heures, horas, uur, saat, gun, soat, jam, hari, gio, ngay, dni',
    minute:
      'min, mins, min., minut*, sec, secs, second*, segund*, минут*, мин, мин., хвилин*, дақиқа*, dakika*, dk, deqiqe, daqiqa, menit, phut, dk., saniye*, sekund*, сек, сек., секунд*, mnt, detik, saat ichida',
    money:
      'usd, eur, gbp, inr, rs, rs., idr, rp, rp., myr, rm, p, thb, vnd, krw, kes, ksh, n, zar, r, sar, sr, aed, tl, azn, kzt, som, sum, rub, uah, grn, byn, pln, zl, czk, kc, huf, ft, ron, lei, rsd, din, kr, kr., brl, r$, btc, eth, euro*, dolar*, dollar*, peso*, rupee*, rupiah, dong, d, lira*, manat, tenge, pound*, riyal, k, руб, руб., р., рублей, рубля, грн, тг, тенге, сум, лв, лв., ден, дин, динара, манат, төг, төгрөг, chf, dkk, aud, nzd, jpy, cny, hkd, twd, sgd, php, pkr, bdt, lkr, ngn, ghs, egp, qar, kwd, jod, mxn, clp, uyu, dzd',
    place:
      'rezerv*, reserv*, kurir*, kurier*, kurye*, курьер*, futar*, interfon*, parcheg*, vrata, врата*, durv*, durel*, kapu, kapukod*, pregrad*, ormar*',
    with: 'con, com, con el, avec, med, met, mit, amb, with, using, dengan, ile, cu, wit, z uzyciem, с помощью, помощу, помоћу',
    digits: 'ank',
    old: 'expir*, anul*, invalid*',
    use: 'use, usa, uso, utiliz*',
  },
  fields: {
    otp: 'dynamicc*, miangamia*',
    date: 'rojst*',
    filler:
      'introdueix*, el, sláðu*, inn, úr, temporan*, megadás*, megad*, adgangs*, доступ*, достъп*, дастъп*, shkruani*, jepni*, sartu*, киргизиңиз*, кодоо*, оруулна*, уу, pag, dari, sila, masukan*, ilagay*, lagay*, or, oder, oppure*, eller*, tai, nebo, alebo*, lub, albo, vagy, sau, или, або, veya, yoki, немесе*, hoặc, atau, arba, või, ose, antama*, generated*, shown*, displayed*, generiert*, angezeigt*, généré*, affiché*, generado*, mostrado*, generato*, gerado*, сгенерирован*, показан*, wygenerowan*, genererad*, genereret*, vygenerovan*, létrehozott*, üretilen*, gösterilen*, gegenereerd*, getoond*, näytet*',
  },
};
