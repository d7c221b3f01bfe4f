import type { LanguageWords } from '../language-words.ts';

export const id: LanguageWords = {
  messages: {
    name: 'sandi, kode*, sandi*',
    purpose: 'daftar*, rahasia, otoris*, pendaftar*, pengaktif*, atur ulang, reset, pulihkan, sekali pakai',
    act: 'masukin, masukkan, ketik, isikan, input, ketik*, ketikkan, tulis*, masukan, taip*, isi, memasuk*, tempel*, salin*',
    is: 'adalah',
    label:
      'pesanan, tagihan, resi, pemesanan, tiket, berakhir*, rek, telp, telepon, hubungi, pemenang, undian, cek, pos, antrean, antrian, pengaduan, nomor pelanggan, id pelanggan, kode pelanggan, nama pengguna, nomor antrian, laporan, kode booking',
    soft: 'akun',
    promo: 'diskon*, hadiah*, undian*, pemenang, menang, terpilih, poin, diskon, teman, temanmu, referensi',
    place:
      'pengambilan, pintu, berakhir, loker, pintu gerbang, kode gerbang, pintu pagar, kode pagar, brankas, garasi, laci, lemari, kotak kunci, sepeda, parkiran, palang parkir, gembok, motor sewa, mobil sewa, gudang, sarapan, kamar, palang',
    number: 'nomor',
    digits: 'angka, karakter, huruf',
    old: 'hangus, kedaluwarsa, kadaluarsa, sebelumnya, lama, tamat, tidak berlaku',
    month: 'maret, agustus',
    secret:
      'jangan dikasih, siapa pun, siapapun, jangan bagikan, jangan membagikan, jangan berikan, jangan beritahu, jangan beri tahu, jangan teruskan, jangan sebarkan, tidak membagikan, jangan share, jangan tunjuk*',
    elsewhere: 'kurir, pengemudi, driver, pengantar, rapat, wifi, kasir, tunjukkan, teknisi',
    paid: 'berhasil dibayar, dibayar, berhasil, telah dibayar, sukses',
    gone: 'telah kedaluwarsa, sudah kedaluwarsa, sudah tidak berlaku',
    plain:
      'anda, kamu, untuk, ini, baru, aplikasi, situs, layanan, akun, halo, hai, terima, kasih, berikut, dari',
    guard: 'tidak meminta, abaikan, pernah meminta, tidak merasa',
    entry: 'masuk',
    use: 'gunakan, guna, pakai, pake, dipakai, dipake',
    tell: 'tunjukkan, berikan, sebutkan, beritahu, beri tahu',
  },
  fields: {
    phone: 'hp, no hp*, nomor hp*, ponsel*, telp, nomor alternatif*, nomor lain*',
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
    other: 'tercetak*, kemasan*, stiker*, sukati*',
    reach: 'dihubungi*',
    date: 'lahir*, tanggal lahir*',
    amount: 'jumlah*',
    password: 'kata san*',
    honeypot: 'kosongkan*, biarkan kos*',
    area: 'kode area*, kode wilayah*',
    filler:
      'masukkan*, masukan*, isi, anda, yang, diterima*, di, sini, dari, telah*, pesan*, sila, taip, ketik*, masuk*',
    later: 'kemudian, nanti, selanjutnya, langkah berikutnya',
  },
};
