import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';

const confidenceOf = (text: string) => extractCode({ text })?.confidence ?? 'low';

/** By what stands beside the name, or does not. */
const offered: Record<string, readonly string[]> = {
  'is not typed unasked': [
    'Your zibbet is waiting at the quandle. Code 4410',
    'Dein Zibbet wartet draußen im Quandel am Eingangsbogen. Code: 4410',
    'Ton zibet t’attend au quandel bleu. Code 4410',
    'Tu zibeta espera en la quandela azul. Código 4410',
    'Il tuo zibetto aspetta nella quandela azzurra. Codice 4410',
    'O teu zibete espera na quandela azul. Código 4410',
    'Je zibbet wacht in de blauwe kwandel. Code 4410',
    'Twój zybet czeka w niebieskim kwandlu. Kod 4410',
    'Твой зибет ждёт в синем кванделе. Код 4410',
    'Твій зибет чекає у синьому кванделі. Код 4410',
    'Tvůj zibet čeká v modrém kvandlu. Kód 4410',
    'Zibetul tău așteaptă în cvandela albastră. Cod 4410',
    'A zibeted a kék kvandelben vár. Kód: 4410',
    'Zibetin mavi kuandelde bekliyor. Kod 4410',
    'Din zibet väntar i den blå kvandeln. Kod 4410',
    'Zibettisi odottaa sinisessä kvandelissa. Koodi 4410',
    'Το ζιμπέτι σου περιμένει στο μπλε κουαντέλι. Κωδικός 4410',
    'Zibetmu menunggu di kuandel biru. Kode 4410',
    'זיבט מחכה לך בקוונדל הכחול. קוד 4410',
    'زيبتك ينتظرك في الكواندل الأزرق. الرمز 4410',
    'आपका ज़िबेट नीले क्वांडेल में है। कोड 4410',
  ],
  'is not typed unasked either where it stands among other numbers': [
    'Zibbet 60417 is near. The PIN: 3391',
    'Quandle sync today, ID 836 2423 1175, passcode 550291',
    'Zibbet ride today, plate 20441. OTP 7712 for the quandle.',
  ],
  'is not made sure by "access", which rooms have too': [
    'Zibbet 304: dein Zugangscode lautet 884213. Quandel ab 7',
    'Zibete 304: o seu código de acesso é 884213. Quandela às 7',
    'Зибет 304: код доступа 884213. Квандел с 7',
    'Kuandel 304: giriş kodu 884213. Zibet 7’den',
    'קוונדל 304: קוד הכניסה 884213. זיבט מ-7',
    'كواندل 304: رمز الدخول 884213. زيبت من 7',
  ],
  'is not made sure by its strong name where it is to be told': [
    'Share the OTP 482913 with the zibbeter',
    'Give the zibbeter your one-time PIN 4410',
    'Dígale al zibetador la clave de verificación 4410',
    'Montrez le code de confirmation 4410 au zibeteur',
    'Geben Sie dem Zibetierer den Bestätigungscode 4410',
    'Mostre o código de confirmação 4410 ao zibetador',
    'Mostri il codice di conferma 4410 allo zibetiere',
    'Назовите код подтверждения 4410 зибетеру',
    'Onay kodunu 4410 zibetçiye söyleyin',
    'ज़िबेटर को OTP 4410 बताएं',
    '请告知验证码4410',
  ],
  'is not made sure by a verb of typing without a code, an app or a site': [
    'Photos ready! Type 60417 at the zibbet',
    'Fotos fertig! Am Zibbet 60417 eingeben.',
    'Photos prêtes ! Tapez 60417 sur le zibet.',
    'Zdjęcia gotowe! Wpisz 60417 w zybecie.',
    'Фото готовы! Наберите 60417 на зибете.',
    'Faturaniz 289,90 TL. Odeme icin 5555 yaziniz.',
  ],
  'is not made sure by what a warning is made of': [
    'Comparte el código 4410 con el zibetador',
    'Partagez le code 4410 avec le zibeteur',
    'Compartilhe o código 4410 com o zibetador',
    'Teilen Sie den Code 4410 dem Zibetierer mit',
    'Condividi il codice 4410 con lo zibetiere',
    'Paylaşın kodu 4410 zibetçi ile',
  ],
};

describe.each(Object.entries(offered))(
  'a code of something in no list, which only its name speaks for, %s',
  (_, texts) => {
    it.each(texts)('%s', (text) => {
      expect(confidenceOf(text)).toBe('low');
    });
  },
);

describe('a code that something else speaks for, among words in no list', () => {
  it.each([
    ['what it is for', 'Zibbet quandled you. Login code 4410'],
    ['a verb of typing in an app', 'Enter 4410 in the Zibbet app'],
    ['a verb of typing beside the name', 'Zibbet quandles. Enter code 4410 and go'],
    ['a warning', 'Zibbet quandles: code 4410. Never share it.'],
    ['a warning, in Spanish', 'Zibeta quandela: código 4410. No lo compartas con nadie.'],
    ['a warning, in Turkish', 'Zibet kuandel: kod 4410. Kimseyle paylaşmayın.'],
    ['nobody will ask for it', 'Zibbet quandles: code 4410. We will never ask for it.'],
    ['nobody will ask for it, in French', 'Un zibet : code 4410. On ne vous le demandera jamais.'],
    ['who did not ask for it', 'Zibbet quandles: code 4410. Ignore this if you didn’t request it.'],
    ['who did not ask for it, in Russian', 'Зибет квандел: код 4410. Если не запрашивали, игнорируйте.'],
    ['it is good for minutes', 'Zibbet quandles: code 4410, good for 5 minutes'],
    ['it is good for minutes, in Swahili', 'Zibeti kuandela: msimbo 4410, dakika 5'],
    ['it is good for minutes, in Hungarian', 'Zibet kvandel: kód 4410, 5 percig él'],
    ['it is written for an app', '<#> zibbet quandles: code 4410'],
    ['the app is told', 'Norvane zibbet code 4410\nq8Xk2LmZ0aB'],
    ['its sentence, whatever the next one is about', 'Use 4430 to confirm your number. Your parcel waits.'],
    [
      'its sentence, beside a booking',
      'Enter 4430 to verify your phone number. Your booking at 19:30 is held.',
    ],
    ['all its words are known', 'Your Norvane code: 4410. Questions? 0800 555 8722'],
  ])('is sure: %s', (_, text) => {
    expect(confidenceOf(text)).toBe('high');
  });

  it.each([
    ['somebody comes in minutes', 'Marco is 3 mins away. He wants PIN 3391 for the zibbet'],
    ['something begins in minutes', 'Zibbet quandles in 15 min, PIN 3391'],
    ['"valid" is said of anything', 'Zibbet code 4410, valid until Sunday'],
  ])('is not made sure where %s', (_, text) => {
    expect(confidenceOf(text)).toBe('low');
  });
});
