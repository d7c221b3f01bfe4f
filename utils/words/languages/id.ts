import type { LanguageWords } from '../language-words.ts';

export const id: LanguageWords = {
  messages: {
    name: 'sandi, kode*, sandi*',
    purpose: 'masuk, daftar*, rahasia, otoris*, pendaftar*, pengaktif*',
    act: 'gunakan, masukin, masukkan, ketik, isikan, input, guna, ketik*, ketikkan, tulis*, masukan, taip*, isi, pakai, pake, dipakai, dipake, memasuk*',
    is: 'adalah',
    label:
      'pesanan, tagihan, resi, pemesanan, tiket, berakhir*, rek, telp, telepon, hubungi, pemenang, undian, cek, pos, antrean, antrian, pengaduan',
    soft: 'akun',
    promo: 'diskon*, hadiah*, undian*, pemenang, menang, terpilih, poin, diskon',
    place: 'pengambilan, pintu, berakhir, loker',
    number: 'nomor',
    digits: 'angka, karakter, huruf',
    old: 'hangus, kedaluwarsa, kadaluarsa, sebelumnya, lama, tamat, tidak berlaku',
  },
  fields: {
    phone: 'hp, no hp*, nomor hp*, ponsel*, telp',
    country: 'negar*',
    dial: 'kode neg*',
    number: 'nomor*',
    otp: 'sekali pa*',
    secondFactor: 'dua faktor*, dua langkah*',
    security: 'keaman*',
    sms: 'sms pesan*, pesan singkat*, pesan teks*',
    email: 'surel*, kotak masuk*',
    app: 'autentikat*',
    sent: 'kirim*, dikirim*',
    captcha: 'gambar*',
    recovery: 'cadang*, pemulih*',
    post: 'kode pos*, kodepos*',
    promo: 'diskon*, undang*',
    id: 'pesan*',
    other: 'sukati*',
    reach: 'dihubungi*',
    date: 'lahir*, tanggal lahir*',
    amount: 'jumlah*',
    password: 'kata san*',
    honeypot: 'kosongkan*, biarkan kos*',
    filler:
      'masukkan*, masukan*, isi, anda, yang, diterima*, di, sini, dari, telah*, pesan*, sila, taip, ketik*, masuk*',
  },
};
