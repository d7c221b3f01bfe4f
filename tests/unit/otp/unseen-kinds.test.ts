import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';

describe('letters and a dash before the digits', () => {
  it.each([
    'Your login code is ZK-40718',
    'Código de acesso: QRT-8812. Não compartilhe.',
    'Ihr Bestätigungscode: KLM-482913',
    'Код подтверждения: NV-55201',
    'KXQ-482910 is your Norvane sign-in code',
    'Votre code de connexion est ABCD-4417',
  ])('are offered without them, never typed unasked: %s', (text) => {
    expect(extractCode({ text })).toMatchObject({ code: expect.stringMatching(/^\d+$/), confidence: 'low' });
  });

  it.each([
    'G-482913 is your Google verification code',
    'FB-48291 is your Facebook confirmation code',
    'Your login code is OTP-482913',
    'Norvane login code: NV-482913. Enter only the six digits.',
    'Ihr Anmeldecode: NV-482913 (bitte nur die Ziffern eingeben)',
  ])('are known, or not wanted: %s', (text) => {
    expect(extractCode({ text })?.confidence).toBe('high');
  });
});

describe('a link without its scheme', () => {
  it.each([
    ['Confirm your number: norvane.example/v/Xw93kQ', 'https://norvane.example/v/Xw93kQ'],
    [
      'Klicke zur Bestätigung auf norvane.example/b/Xw93kQ - 60 Minuten gültig.',
      'https://norvane.example/b/Xw93kQ',
    ],
    ['Pour confirmer votre compte : go.norvane.example/c/a8Kx21z', 'https://go.norvane.example/c/a8Kx21z'],
    ['Verifica tu cuenta en norvane.example/v/8xKq2Lm', 'https://norvane.example/v/8xKq2Lm'],
    ['Подтвердите вход: norvane.example/v/8xKq2Lm', 'https://norvane.example/v/8xKq2Lm'],
  ])('is one to open where the message asks to confirm: %s', (text, link) => {
    expect(extractCode({ text })).toMatchObject({ kind: 'link', link });
  });

  it.each([
    'Your invoice: norvane.example/b/Xw93kQ',
    'Track your parcel: norvane.example/t/Xw93kQ',
    'Answer to confirm.me/team or call 0800 5558',
    'Win a phone! norvane.example/win/Xw93kQ',
  ])('is none anywhere else: %s', (text) => {
    expect(extractCode({ text })).toBeNull();
  });
});

describe('a code that is void, and the new one behind it', () => {
  it.each([
    'Code 55194 is no longer valid. Enter the new one: 70318.',
    'Code 55194 ist nicht mehr gültig. Geben Sie den neuen ein: 70318.',
    'Le code 55194 n’est plus valable. Saisissez le nouveau : 70318.',
    'El código 55194 ya no es válido. Introduce el nuevo: 70318.',
    'Il codice 55194 non è più valido. Inserisci il nuovo: 70318.',
    'O código 55194 já não é válido. Digite o novo: 70318.',
    'Code 55194 is niet meer geldig. Vul de nieuwe in: 70318.',
    'Kod 55194 jest już nieważny. Wpisz nowy: 70318.',
    'Код 55194 больше не действует. Введите новый: 70318.',
    'Код 55194 уже недействителен. Новый код: 70318.',
    'Код 55194 більше не діє. Введіть новий: 70318.',
    'Код 55194 вже недійсний. Новий: 70318',
    'Kód 55194 už neplatí. Zadejte nový: 70318.',
    'Kód 55194 už neplatí. Zadajte nový: 70318.',
    'Az 55194 kód már nem érvényes. Írja be az újat: 70318.',
    'Codul 55194 nu mai este valabil. Introduceți codul nou: 70318.',
    'Код 55194 вече не е валиден. Въведете новия: 70318.',
    'Kod 55194 više ne važi. Unesite novi: 70318.',
    'Kod 55194 više ne vrijedi. Unesite novi: 70318.',
    '55194 kodu artık geçerli değil. Yeni kodu girin: 70318.',
    '55194 kodu artıq etibarsızdır. Yeni kod: 70318',
    'Kode 55194 sudah tidak berlaku. Masukkan yang baru: 70318.',
    'Mã 55194 không còn hiệu lực. Nhập mã mới: 70318.',
    'Koden 55194 gäller inte längre. Ange den nya: 70318.',
    'Koden 55194 gælder ikke længere. Indtast den nye: 70318.',
    'Koden 55194 gjelder ikke lenger. Skriv inn den nye: 70318.',
    'Koodi 55194 ei ole enää voimassa. Syötä uusi: 70318.',
    'Ο κωδικός 55194 δεν ισχύει πλέον. Εισαγάγετε τον νέο: 70318.',
    'الرمز 55194 لم يعد صالحا. أدخل الرمز الجديد: 70318',
    'کد 55194 دیگر معتبر نیست. کد جدید: 70318',
    'הקוד 55194 כבר לא בתוקף. הזינו את החדש: 70318',
    'कोड 55194 अब मान्य नहीं है। नया कोड डालें: 70318',
    'কোড 55194 আর বৈধ নয়। নতুন কোড দিন: 70318',
    'รหัส 55194 ใช้ไม่ได้แล้ว กรอกรหัสใหม่: 70318',
    '验证码55194已失效,请输入新验证码70318',
    'コード55194は無効になりました。新しいコード:70318',
    '코드 55194는 더 이상 유효하지 않습니다. 새 코드: 70318',
    '55194 коды енді жарамсыз. Жаңасын енгізіңіз: 70318',
    'კოდი 55194 აღარ მოქმედებს. შეიყვანეთ ახალი: 70318',
    '55194 կոդն այլևս վավեր չէ։ Մուտքագրեք նորը՝ 70318',
    'Kodas 55194 nebegalioja. Įveskite naują: 70318.',
    'Kods 55194 vairs nav derīgs. Ievadiet jauno: 70318.',
    'Kood 55194 enam ei kehti. Sisestage uus: 70318.',
    'Koda 55194 ne velja več. Vnesite novo: 70318.',
    'Kodi 55194 nuk vlen më. Vendos kodin e ri: 70318.',
    'Кодот 55194 повеќе не важи. Внесете го новиот: 70318.',
    'Kod 55194 tidak sah lagi. Masukkan yang baharu: 70318.',
    'Hindi na valid ang code 55194. Ilagay ang bago: 70318.',
    'Msimbo 55194 haufanyi kazi tena. Weka mpya: 70318.',
    'El codi 55194 ja no és vàlid. Introdueix el nou: 70318.',
    'Kóðinn 55194 gildir ekki lengur. Sláðu inn nýja: 70318.',
    '55194 код хүчингүй болсон. Шинэ код: 70318',
    '55194 kodi endi yaroqsiz. Yangisini kiriting: 70318.',
    'குறியீடு 55194 இனி செல்லாது. புதிய குறியீடு: 70318',
    'کوڈ 55194 اب درست نہیں۔ نیا کوڈ درج کریں: 70318',
    'Kode 55194 is nie meer geldig nie. Voer die nuwe een in: 70318.',
    '55194 kodea ez da jada baliozkoa. Idatzi berria: 70318.',
  ])('reads the new one: %s', (text) => {
    expect(extractCode({ text })?.code).toBe('70318');
  });

  it.each([
    'Der Code 55194 taugt nichts mehr. Der nächste: 703182.',
    'OTP code for the contract n. 2240917: 30571886.',
  ])('is not sure where another number behind it would do as well: %s', (text) => {
    expect(extractCode({ text })).toMatchObject({ confidence: 'low', others: [{}] });
  });
});

describe('a message written for an app to read', () => {
  it.each([
    '<#> Norvane login 517296\ndF7x+Qe91Lm',
    '<#> Norvane: 517296\nFA+9qCX9VSu',
    '<#> 517296 Norvane\nFA+9qCX9VSu',
  ])('needs no more words: %s', (text) => {
    expect(extractCode({ text })?.code).toBe('517296');
  });
});
