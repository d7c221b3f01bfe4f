import type { LanguageWords } from '../language-words.ts';

export const tr: LanguageWords = {
  messages: {
    strong: 'tek kullanımlık şifre, sms kodu',
    name: 'şifre*, parola*',
    purpose:
      'doğrula*, onay*, kaydol*, kayit*, i̇mza*, işlem şifresi, 3d secure, 3d şifre, sıfırla*, tek kullanımlık, tek seferlik',
    act: 'gir, girin, giriniz, girin*, tuslay*, girmen, tuşla*, gireb*, giriver, yazın, yazınız, yazma*, kutucuğa, yapıştır*',
    is: 'dir',
    label:
      'sipariş*, yazip, yaz, posta, hata, arayın, abone*, başvuru*, talep, sayılı, oda, sayaç*, müşteri numara*, müşteri no, kullanıcı adı*, üye numara*, müşteri kodu, abone no, sıra numara*, provizyon no, işlem no, tesisat no',
    soft: 'hesap*, müşteri',
    promo:
      'indirim*, kampanya*, hediye*, firsat*, bedava, çekiliş*, kazandi*, kazanin, puan, ödül*, kupon, kazanil*, davet*, arkadaşlar*',
    place:
      "teslimat*, dolap, kargo*, kapi, dolap*, bina, binanız*, apartman*, posta kutusu*, anahtar kutusu*, reçete*, kapısının, kapısı kodu, kapısı şifresi, kapıyı, kapının, dolab*, otopark*, bariyer*, kasanın, oda kasası*, kasa şifre*, bisiklet*, çamaşırhane*, çamaşır makine*, çekmece*, asma kilit*, merdiven*, interkom*, diafon*, vestiyer*, yazıcının, yazıcıdan, soyunma odası*, asansör*, kiralık araç, kiralık araba, toplantı odası*, kulübe*, deponun, depo kapısı*, kahvaltı*, odanız*, otel*, no'lu oda, nolu oda",
    number: 'numara*',
    digits: 'hane, harf',
    old: 'eski, önceki, gecersiz, iptal, suresi dol*',
    month: 'ocak, şubat, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık',
    secret: 'kimse*, iletme*, paylaşma*, göstermeyin*, gösterme',
    elsewhere:
      'sürücü*, şoför*, kurye*, kargocu*, dağıtıcı*, toplantı*, wifi, kasada, kasiyer*, gösterin, gösteriniz, teknisyen*, usta, ustaya, ustanıza',
    paid: 'ödendi, çekildi, onaylandı, gerçekleşti, gerçekleştirildi, başarılı, başarıyla, tahsil edildi, alındı, onaylanmıştır, gerçekleşmiştir, gerçekleştirilmiştir, ödenmiştir',
    gone: 'süresi doldu, süresi dolmuştur, geçersizdir',
    plain:
      'için, gereken, sizin, yeni, geçerli, olan, uygulama, uygulaması, site, sitesi, hizmet, hesabınız, merhaba, teşekkür*, hoş, geldin*, sayın, içinde, girmeniz, geçerlidir',
    guard: 'istemediyseniz, talep etmediyseniz, dikkate alma*, yoksay*, sizden istemez',
    use: 'kullanın, kullan*, iletin',
    tell: 'söyleyin, söyle, gösterin, verin, paylaşın, bildirin',
    online:
      'uygulama*, site*, sayfa*, hesab*, hesap*, profil*, ekran*, uygulama, uygulaması, site, sitesi, hesabınız, alan*, form, portal*, kutu*',
  },
  fields: {
    area: 'alan kod*, şehir kod*',
    name: 'yetkili ki*, kişisi*',
    phone: 'cep no*, cep num*, arayalım*, arayabilir*, sabit hat*, santral*',
    country: 'ülke*',
    dial: 'ülke kod*',
    ext: 'dahili*',
    code: 'kodu*',
    number: 'numar*',
    otp: 'tek kulla*, tek sefer*',
    secondFactor: 'iki fakt*, iki aşama*, iki adım*',
    verify: 'doğrul*, onay*',
    security: 'güvenli*',
    sms: 'kısa mesaj*',
    email: 'gelen kutu*',
    app: 'uygulam*, vatsap*',
    sent: 'gönder*',
    digit: 'dağıt*, haneli*, şifren*',
    captcha: 'görsel*, kartin*, resim*, okunmuyor*',
    recovery: 'kurtar*, yedek*',
    post: 'cep, posta kod*',
    promo: 'darc*, davet*, hediye*, indirim*, kampan*',
    id: 'sipariş*',
    other:
      'kutunun, kutusunun, emanet dolab*, teslim kodu, basılı*, ambalaj*, etiket*, kutusunda*, arka yüz*, vatsap*, barkod*, arama*, diafon*',
    reach: 'aray*, i̇rtibat*',
    amount: 'tutar*, adet*, sayısı*',
    password: 'şifre*',
    honeypot: 'boş bırak*',
    aside: 'açıl*, ekstren*, isteğe bağl*',
    filler:
      'girin*, giriniz*, gir, yazın*, yazınız*, lütfen*, size, gelen*, buraya*, aşağıdaki*, olan, için, mesaj*, giriş*',
    later: 'mektup*, posta ile, daha sonra, ardından, sonraki adım*',
  },
};
