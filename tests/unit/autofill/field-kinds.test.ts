import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../utils/autofill/classify-fields.ts';
import type { CodeChannel, FieldDescription, FieldRole } from '../../../utils/domain/field.ts';
import { blankField } from '../../support/describe-page.ts';

const describeAll = (fields: readonly Partial<FieldDescription>[]): FieldDescription[] =>
  fields.map((field, index) => ({
    ...blankField,
    context: '',
    rect: { x: 0, y: index * 50, width: 300, height: 30 },
    ...field,
    index,
  }));
const rolesOf = (...fields: Partial<FieldDescription>[]): FieldRole[] =>
  classifyFields(describeAll(fields)).map(({ role }) => role);

/** A row of boxes under a text, as `<p>text</p><div>boxes</div>` is described. */
const rowUnder = (
  count: number,
  heading: string,
  text: string,
  box: Partial<FieldDescription> = {},
): Partial<FieldDescription>[] =>
  Array.from({ length: count }, (_, at) => ({
    maxLength: 1,
    label: at === 0 ? text : '',
    labelIsNearText: true,
    description: at === 0 ? text : '',
    context: `${heading}\n${text}`,
    rect: { x: at * 50, y: 0, width: 40, height: 40 },
    ...box,
  }));

describe('a row of boxes for something else', () => {
  it.each([
    ['Activate your player', 'Enter the 8-character activation code printed on the card in the box', 8],
    ['Gerät einrichten', 'Aktivierungscode, er steht auf der Verpackung', 6],
    ['Activer votre box', "Code d'activation imprimé sur l'étiquette", 8],
    ['Activación', 'Código de activación impreso en la tarjeta', 6],
    ['Attivazione', 'Codice di attivazione stampato sulla confezione', 6],
    ['Активация', 'Код активации, напечатанный на упаковке', 6],
    ['Aktywacja', 'Kod aktywacyjny wydrukowany na opakowaniu', 6],
    ['激活设备', '请输入包装盒上印刷的激活码', 6],
    ['Mi cuenta', 'Elija un PIN nuevo', 4],
    ['Security', 'Choose a new PIN', 4],
    ['Sicherheit', 'Neue PIN festlegen', 4],
    ['Sécurité', 'Choisissez un nouveau code PIN', 4],
    ['Безопасность', 'Придумайте новый ПИН-код', 4],
    ['セキュリティ', '新しい暗証番号を決めてください', 4],
    ['Lotto', 'Your six numbers', 6],
    ['Lotto', 'Ihre sechs Zahlen', 6],
    ['Loterie', 'Vos numéros', 6],
    ['Loto', 'Ваши шесть чисел', 6],
    ['Monogram', 'Your initials', 4],
    ['Gravur', 'Ihre Initialen', 4],
    ['Vehicle', 'Registration plate', 7],
    ['Fahrzeug', 'Kennzeichen', 7],
    ['Véhicule', "Plaque d'immatriculation", 7],
    ['Word of the day', 'Guess the word', 5],
    ['Wort des Tages', 'Erraten Sie das Wort', 5],
    ['Juego', 'Adivina la palabra', 5],
    ['Identity', 'Last 4 digits of your SSN', 4],
    ['Identität', 'Die letzten vier Ziffern Ihrer Steuernummer', 4],
    ['Identité', 'Les quatre derniers chiffres de votre carte', 4],
    ['Robot?', 'Type the characters you see', 6],
    ['Sind Sie ein Mensch?', 'Zeichen aus dem Bild', 6],
    ['Fitting', 'Serial number of the meter', 8],
    ['Gift', 'Gift card number', 8],
    ['Quiz', 'Your answer', 5],
    ['Tipp', 'Ergebnis', 4],
    ['Date', 'DDMMYYYY', 8],
    ['Redeem', 'Enter your gift card PIN', 8],
    ['Lottozahlen', 'Tippen Sie Ihre Zahlen', 6],
    ['Slovní hádanka', 'Uhodněte slovo', 5],
    ['Rejestracja produktu', 'Kod z naklejki na urządzeniu', 6],
    ['Ürün aktivasyonu', 'Kutunun üzerindeki kodu girin', 6],
    ['Activar decodificador', 'Introduzca el código impreso en la tarjeta', 8],
    ['Locker', 'Choose a 4-digit PIN for your locker', 4],
    ['Sala', 'Código da sala', 4],
    ['Join the quiz', 'Game PIN', 6],
    ['Bewerbung', 'Stellencode aus der Anzeige', 6],
    ['Join a class', 'Class code from your teacher', 6],
    ['Treffen', 'Meeting-ID', 6],
    ['Kartensperre', 'PIN Ihrer Karte', 4],
    ['Nouveau code', 'Choisissez votre code secret', 4],
    ['Bike', 'Number on the lock', 6],
    ['Postleitzahl', 'PLZ', 5],
    ['PIN code', 'Delivery area PIN code', 6],
    ['Метр', 'Показания счётчика', 6],
    ['パスコード', '新しいパスコードを設定してください', 4],
    ['兑换', '请输入兑换码', 6],
    ['Годовщина', 'Год рождения', 4],
    ['Mot mystère', 'Votre proposition', 6],
    ['IBAN', 'Letzte sechs Stellen der IBAN', 6],
    ['Bank card', 'Last four digits', 4],
    ['Parcel locker', 'Enter the pickup code from the e-mail to open the locker', 6],
  ])('%s: %s', (heading, text, count) => {
    expect(rolesOf(...rowUnder(count, heading, text))).not.toContain('code-box');
  });
});

describe('a row of boxes for a code', () => {
  it.each([
    ['Confirm your phone', 'Enter the code we sent to +44 •••• ••12', 6],
    ['Telefon bestätigen', 'Code aus der SMS', 6],
    ['Bestätigung', 'Geben Sie den Code ein, den wir an ••• 42 gesendet haben', 6],
    ['Vérification', 'Saisissez le code reçu par SMS', 6],
    ['Verificación', 'Introduce el código que te hemos enviado', 4],
    ['Verifica', 'Inserisci il codice ricevuto via SMS', 6],
    ['Подтверждение', 'Введите код из СМС', 4],
    ['Підтвердження', 'Введіть код, який ми надіслали', 6],
    ['Weryfikacja', 'Wpisz kod z SMS-a', 6],
    ['Doğrulama', 'Telefonunuza gönderilen kodu girin', 6],
    ['验证手机号', '验证码已发送至 138****1234', 6],
    ['認証', 'SMSで届いた認証コードを入力してください', 6],
    ['본인 인증', '문자로 받은 인증번호를 입력하세요', 6],
    ['التحقق', 'أدخل الرمز المرسل إلى جوالك', 4],
    ['Verify', 'Verification code', 6],
    ['Two-factor authentication', 'Code from your authenticator app', 6],
    ['Almost there', "We've texted you 6 digits", 6],
    ['Check your e-mail', 'Enter the code from the e-mail', 6],
    ['Potvrdenie čísla', 'Zadajte kód, ktorý sme vám poslali na +421 ••• ••• 321', 6],
    ['Kinnitamine', 'Sisestage SMS-iga saadetud kood', 6],
    ['Apstiprināšana', 'Ievadiet kodu, ko nosūtījām uz jūsu tālruni', 4],
    ['Patvirtinimas', 'Įveskite SMS žinute gautą kodą', 6],
    ['დადასტურება', 'შეიყვანეთ SMS-ით მიღებული კოდი', 6],
    ['Հաստատում', 'Մուտքագրեք SMS-ով ստացված կոդը', 6],
    ['Xác nhận', 'Nhập mã gồm 6 chữ số đã gửi đến 09x xxx x123', 6],
    ['ยืนยันตัวตน', 'กรอกรหัส OTP ที่ส่งไปยัง 08x-xxx-1234', 6],
    ['Pengesahan', 'Masukkan kod TAC yang dihantar ke telefon anda', 6],
    ['تأكيد الهاتف', 'أدخل رمز التحقق المكون من 6 أرقام', 6],
    ['تایید شماره', 'کد ۵ رقمی پیامک شده را وارد کنید', 5],
    ['אימות', 'הזינו את הקוד שנשלח לנייד', 6],
    ['পরিচয় যাচাই', 'আপনার মোবাইলে পাঠানো কোডটি লিখুন', 6],
    ['ਤਸਦੀਕ', 'ਤੁਹਾਡੇ ਫ਼ੋਨ ਤੇ ਭੇਜਿਆ ਕੋਡ ਦਰਜ ਕਰੋ', 4],
    ['Staðfesting', 'Sláðu inn kóðann sem við sendum í SMS', 6],
    ['Bekreft', 'Tast inn koden vi sendte deg på SMS', 6],
    ['Verificatie', 'Vul de code in die je per sms hebt ontvangen', 6],
    ['Vahvistus', 'Syötä tekstiviestillä saamasi koodi', 6],
    ['Verificare', 'Introduceți codul primit prin SMS', 6],
    ['Потвърждение', 'Въведете кода, изпратен на телефона ви', 6],
    ['Uthibitisho', 'Weka msimbo uliotumwa kwenye simu yako', 6],
    ['Kumpirmahin', 'Ilagay ang code na ipinadala sa iyong telepono', 6],
    ['Your phone', 'Text sent! Type it in', 6],
    ['One more step', 'The code is on its way to •••• 4471', 6],
  ])('%s: %s', (heading, text, count) => {
    const roles = rolesOf(...rowUnder(count, heading, text));
    expect(roles).toEqual(Array.from({ length: count }, () => 'code-box'));
  });

  it.each([
    ['Enter the 4 digits from the text message', 'The number your card is tied to'],
    ['Введіть 4 цифри з СМС чи останні 4 цифри номера', "Вкажіть номер, до якого прив'язана картка"],
    ['Введите 4 цифры из СМС', 'Номер, к которому привязана карта'],
    ['Geben Sie die Ziffern aus der SMS ein', 'Die Nummer, an die Ihre Karte gebunden ist'],
    ['Saisissez les 4 chiffres du SMS', 'Le numéro lié à votre carte'],
    ['Introduce las 4 cifras del SMS', 'El número vinculado a tu tarjeta'],
  ])('%s, behind the boxes, whatever stands before them', (behind, before) => {
    const row = rowUnder(4, 'Sign in', before);
    const roles = rolesOf(...row.map((box, at) => (at === 3 ? { ...box, description: behind } : box)));
    expect(roles).toEqual(Array.from({ length: 4 }, () => 'code-box'));
  });

  it.each(['OTP character', 'OTP box', 'OTP Zeichen', 'OTP caractère', 'OTP-ruta'])(
    '%s 1 to 6, and no more is said',
    (label) => {
      const row = rowUnder(6, 'Verify it', '').map((box, at) => ({
        ...box,
        label: `${label} ${at + 1}`,
        labelIsNearText: false,
      }));
      expect(rolesOf(...row)).toEqual(Array.from({ length: 6 }, () => 'code-box'));
    },
  );

  it.each([
    ['all but the first are locked', [true, false, false, false, false, false]],
    ['all are locked until the number is typed', [false, false, false, false, false, false]],
  ])('%s', (_case, editable) => {
    const row = rowUnder(6, 'Confirm your phone', 'We sent you a code by SMS');
    const roles = rolesOf(...row.map((box, at) => ({ ...box, isEditable: editable[at]! })));
    expect(roles).toEqual(Array.from({ length: 6 }, () => 'code-box'));
  });
});

describe('a code in two halves in a form that asks for more', () => {
  const others: Partial<FieldDescription>[] = [
    { label: 'E-mail', rect: { x: 0, y: 100, width: 300, height: 30 } },
    { label: 'Name', rect: { x: 0, y: 150, width: 300, height: 30 } },
    { label: 'Phone', rect: { x: 0, y: 200, width: 300, height: 30 } },
  ];
  const halves = (maxLength: number, ...labels: [string, string]): Partial<FieldDescription>[] =>
    labels.map((label, at) => ({
      label,
      maxLength,
      labelIsNearText: labels[1] === '',
      rect: { x: at * 130, y: 0, width: 110, height: 40 },
    }));
  it.each([
    ['Overovací kód', 'Na adresu sme poslali 6-miestny kód v tvare 000-000.'],
    ['Verification code', 'We sent you a 6-digit code.'],
    ['Bestätigungscode', 'Wir haben Ihnen einen Code gesendet.'],
    ['Code de vérification', 'Nous vous avons envoyé un code.'],
    ['Código de verificación', 'Te hemos enviado un código.'],
    ['Código de verificação', 'Enviamos um código por SMS.'],
    ['Codice di verifica', 'Ti abbiamo inviato un SMS.'],
    ['Код подтверждения', 'Мы отправили код по СМС.'],
    ['Kod weryfikacyjny', 'Wysłaliśmy kod SMS-em.'],
    ['Doğrulama kodu', 'Size bir SMS gönderdik.'],
    ['验证码', '验证码已发送到您的手机'],
    ['認証コード', 'SMSで認証コードを送信しました'],
  ])('%s', (label, context) => {
    const parts = halves(3, label, '').map((part) => ({ ...part, context }));
    expect(rolesOf(...parts, ...others)).toEqual(['code-box', 'code-box', 'none', 'none', 'phone']);
  });

  it.each([
    ['Premiers quatre chiffres du code', 'Derniers quatre chiffres du code', "Ouvrez l'application"],
    ['First four digits of the code', 'Last four digits of the code', 'Open your authenticator app'],
    ['Erste vier Ziffern des Codes', 'Letzte vier Ziffern des Codes', 'aus der SMS'],
    ['Primeros cuatro dígitos del código', 'Últimos cuatro dígitos del código', 'del SMS'],
    ['Первые 4 цифры кода', 'Последние 4 цифры кода', 'из СМС'],
  ])('%s and %s', (left, right, description) => {
    const parts = halves(4, left, right).map((part) => ({ ...part, description }));
    expect(rolesOf(...parts, ...others).slice(0, 2)).toEqual(['code-box', 'code-box']);
  });

  it('is not made of two codes of their own beside each other', () => {
    const [left, right] = halves(6, 'SMS code', 'E-mail code');
    expect(rolesOf(left!, right!, ...others).slice(0, 2)).toEqual(['code', 'code']);
    const wide = { maxLength: null };
    expect(rolesOf({ ...left!, ...wide }, { ...right!, ...wide }, ...others).slice(0, 2)).toEqual([
      'code',
      'code',
    ]);
  });
});

describe('a code that comes by messenger', () => {
  it.each([
    'Masukkan kode OTP yang kami kirim melalui WhatsApp',
    'Enter the code we sent you on WhatsApp',
    'Geben Sie den Code ein, den wir per WhatsApp gesendet haben',
    'Saisissez le code envoyé par WhatsApp',
    'Introduce el código enviado por WhatsApp',
    'Digite o código que enviamos pelo WhatsApp',
    'Введите код, отправленный в WhatsApp',
    'Nhập mã OTP đã gửi qua Zalo',
    'أدخل الرمز المرسل عبر واتساب',
    'הזינו את הקוד שנשלח בוואטסאפ',
    'व्हाट्सएप पर भेजा गया OTP',
    'Enter the code we sent you on Telegram',
  ])('%s', (label) => {
    const boxes = rowUnder(6, 'Loan', label);
    const found = classifyFields(describeAll([...boxes, { label: 'Name' }])).slice(0, 6);
    expect(found.map(({ role, channel }) => `${role} ${channel}`)).toEqual(boxes.map(() => 'code-box app'));
    expect(classifyFields(describeAll([{ label }]))[0]).toMatchObject({ role: 'code', channel: 'app' });
  });
});

describe('a code that is locked until its step comes', () => {
  it.each([
    [{ label: 'SMS code' }],
    [{ label: 'Verification code', context: 'Enter your number and we text you a code' }],
    [{ label: 'Bestätigungscode' }],
    [{ label: 'Код из СМС' }],
    [{ label: '验证码' }],
    [{ autocomplete: 'one-time-code' }],
  ])('%o', (field) => {
    expect(rolesOf({ label: 'Phone' }, { ...field, isEditable: false })).toEqual(['phone', 'code']);
  });

  it('is none where it shows something to copy', () => {
    expect(rolesOf({ label: 'Your verification code', value: '482913', isEditable: false })).toEqual([
      'none',
    ]);
  });
});

describe('a secret of the account, and a code that comes next', () => {
  it.each([
    ['Password', 'We will text you next.'],
    ['Memorable code', 'Next we will text you a code. We send it in the next step.'],
    ['Passcode', 'Later we send you a one-time code by SMS.'],
    ['PIN', 'Danach senden wir Ihnen eine SMS.'],
    ['Zugangscode', 'Im nächsten Schritt erhalten Sie eine SMS.'],
    ['Code confidentiel', 'Vous recevrez ensuite un SMS.'],
    ['Clave', 'Después te enviaremos un SMS.'],
    ['Código de acesso', 'Em seguida enviaremos um SMS.'],
    ['Codice personale', 'Successivamente riceverai un SMS.'],
    ['Код доступа', 'Затем мы пришлём СМС.'],
    ['Kod dostępu', 'Następnie wyślemy SMS.'],
    ['Toegangscode', 'Daarna ontvangt u een sms.'],
    ['暗証番号', '次にSMSを送信します。'],
    ['PIN', 'Ardından size SMS göndereceğiz.'],
  ])('%s: %s', (label, text) => {
    const context = `Sign in\n${text}`;
    expect(
      rolesOf({ label: 'Customer number', context }, { label, type: 'password', description: text, context }),
    ).toEqual(['none', 'none']);
  });
});

describe('a phone whose label says more', () => {
  it.each([
    'Mobile number (we will send you a one-time password)',
    'Phone – no password needed, we text you',
    'Phone number. Your account PIN is never sent here.',
    'Mobile, for your card and bank alerts',
    'Handynummer (an diese senden wir ein Einmalpasswort)',
    'Telefonnummer – nicht Ihre Kundennummer',
    'Telefon, kein Fax',
    'Téléphone portable (pour le mot de passe à usage unique)',
    'Numéro de mobile – un code vous sera envoyé par SMS',
    'Teléfono móvil (le enviaremos una contraseña de un solo uso)',
    'Celular, para o código de acesso',
    'Numero di cellulare (riceverai una password via SMS)',
    'Номер телефона (пришлём одноразовый пароль)',
    'Номер телефону – надішлемо пароль',
    'Numer telefonu (wyślemy jednorazowe hasło)',
    'Telefonní číslo (pošleme heslo)',
    'Cep telefonu (tek kullanımlık şifre göndereceğiz)',
    '手机号（我们会发送一次性密码）',
    '携帯電話番号（ワンタイムパスワードを送信します）',
    '휴대폰 번호 (일회용 비밀번호를 보내 드립니다)',
    'رقم الجوال (سنرسل كلمة مرور لمرة واحدة)',
    'Phone (or e-mail)',
    'Handy (oder E-Mail)',
  ])('%s', (label) => {
    expect(rolesOf({ label })).toEqual(['phone']);
    expect(rolesOf({ label: 'First name' }, { label, type: 'tel' }, { label: 'City' })[1]).toBe('phone');
  });
});

describe('a phone that another word names', () => {
  it.each<[Partial<FieldDescription>]>([
    [{ label: 'Bereikbaar op', placeholder: '06-' }],
    [{ label: 'Reachable at', placeholder: '07' }],
    [{ label: 'Erreichbar unter', placeholder: '0151' }],
    [{ label: 'Joignable au', placeholder: '06 12' }],
    [{ placeholder: 'SĐT / Zalo (*)' }],
    [{ placeholder: 'Phone / WhatsApp' }],
    [{ placeholder: 'Telefon/WhatsApp' }],
    [{ label: 'Alternate number' }],
    [{ label: 'متبادل نمبر (اگر ہو)' }],
    [{ label: 'वैकल्पिक नंबर' }],
    [{ label: 'Nomor alternatif' }],
    [{ label: "Number you're bringing", name: 'mdn' }],
    [{ label: 'Safaricom line', name: 'msisdn', placeholder: '07XXXXXXXX' }],
  ])('%j', (field) => {
    expect(rolesOf(field)).toEqual(['phone']);
  });

  it.each<[Partial<FieldDescription>]>([
    [{ label: 'Interphone' }],
    [{ label: 'Intercom' }],
    [{ label: 'Interfon' }],
    [{ label: 'Citofono' }],
    [{ label: 'Domofon' }],
    [{ label: 'Домофон' }],
    [{ label: 'Title', placeholder: 'e.g. iPhone 11 with warranty' }],
    [{ label: 'Titlu*', placeholder: 'ex: iPhone 11 cu garanție' }],
    [{ label: '手機條碼載具', placeholder: '/ABC+123' }],
    [{ label: 'Kontakt osoba', description: 'Broj telefona' }],
    [{ label: 'Kontaktní osoba', description: 'Telefon' }],
    [{ label: 'Osoba kontaktowa', description: 'Telefon' }],
    [{ label: 'Kontaktperson', description: 'Telefon' }],
    [{ label: 'Contactpersoon', description: 'Telefoon' }],
    [{ label: 'Persona de contacto', description: 'Teléfono' }],
    [{ label: 'Persoana de contact', description: 'Telefon' }],
    [{ label: 'Контактное лицо', description: 'Телефон' }],
    [{ label: 'Kapcsolattartó', description: 'Telefon' }],
    [{ label: 'Yhteyshenkilö', description: 'Puhelin' }],
    [{ name: 'telepules' }],
  ])('%j: none', (field) => {
    expect(rolesOf(field)).toEqual(['none']);
  });

  it.each([
    'Direct dial (DDI)',
    'Direct dial',
    'Direct line',
    'Switchboard',
    'Main switchboard',
    'Zentrale',
    'Telefonzentrale',
    'Ligne directe',
    'Standard téléphonique',
    'Centralita',
    'Línea directa',
    'Centralino',
    'Linea diretta',
    'Central telefónica',
    'Ústředna',
    'Telefonní ústředna',
    'Växel',
    'Telefonväxel',
    'Sentralbord',
    'Коммутатор',
    'Прямой номер',
    'Santral',
    '代表電話',
    '总机',
    '대표번호',
  ])('%s, with a number in it', (label) => {
    const number = { label, value: '020 7946 0131' };
    expect(rolesOf(number, { label: 'Mobile', value: '07700 900482' })).toEqual(['phone', 'phone']);
  });

  it.each<[string, Partial<FieldDescription>]>([
    ['شماره موبایل', { name: 'username', inputMode: 'tel' }],
    ['Mobile number', { name: 'username' }],
    ['Handynummer', { name: 'login_name' }],
    ['Numéro de téléphone', { name: 'user' }],
    ['Número de celular', { name: 'username' }],
    ['Телефон', { name: 'userName' }],
    ['手机号', { name: 'username' }],
    ['電話番号', { name: 'user_id' }],
    ['휴대폰 번호', { name: 'userId' }],
    ['رقم الجوال', { name: 'username', id: 'user' }],
    ['मोबाइल नंबर', { name: 'username' }],
    ['Số điện thoại', { name: 'account_name' }],
  ])('the placeholder says %s, whatever the name and the text near by', (placeholder, own) => {
    const field = { ...own, placeholder, label: placeholder, labelIsNearText: true };
    expect(rolesOf(field)).toEqual(['phone']);
  });

  it('beside its extension in Spanish', () => {
    expect(rolesOf({ label: 'Teléfono' }, { label: 'int.', name: 'tel_int', maxLength: 5 })).toEqual([
      'phone',
      'phone-extension',
    ]);
  });
});

describe('words behind a field, in a box of their own with it', () => {
  const behind = (text: string, field: Partial<FieldDescription> = {}): Partial<FieldDescription> => ({
    label: '',
    labelIsNearText: true,
    description: `${text}\n${text}`,
    ...field,
  });
  it.each<[string, Partial<FieldDescription>, FieldRole]>([
    ['Telefone para a transportadora', {}, 'phone'],
    ['Teléfono de oficina', { name: 'tel_oficina' }, 'phone'],
    ['Mobile number', { id: 'f_8a8' }, 'phone'],
    ['Telefonnummer', { id: 'q-1' }, 'phone'],
    ['Номер телефона', { id: 'input-41' }, 'phone'],
    ['手机号', {}, 'phone'],
    ['Código postal', { placeholder: '0000-000' }, 'none'],
    ['Postleitzahl', { placeholder: '000 00 00' }, 'none'],
    ['Code postal', { placeholder: '000-000-000' }, 'none'],
    ['NIF', { placeholder: '000 000 000' }, 'none'],
    ['Cartão-presente (código)', {}, 'none'],
    ['重新发送(42s)', { maxLength: 6, context: '短信验证码已发送' }, 'code'],
    ['SMS code', {}, 'code'],
    ['Bestätigungscode', {}, 'code'],
    ['Код из СМС', { id: 'x' }, 'code'],
  ])('%s', (text, field, role) => {
    expect(rolesOf(behind(text, field), { label: 'City' })[0]).toBe(role);
  });
});

describe('text near by and a field that names itself', () => {
  it.each([
    'Your data',
    'Card and delivery',
    'Password and security',
    'Ihre Daten',
    'I tuoi dati',
    'Twoje dane',
    'Date of birth and address',
    'Help and contact',
  ])('%s', (near) => {
    const beside = { label: near, labelIsNearText: true, description: near, context: near };
    expect(rolesOf({ ...beside, placeholder: 'Mobile number' })).toEqual(['phone']);
    expect(rolesOf({ ...beside, name: 'mobile_phone' })).toEqual(['phone']);
    expect(rolesOf({ ...beside, placeholder: 'SMS code' })).toEqual(['code']);
    expect(rolesOf({ ...beside, name: 'otp' })).toEqual(['code']);
  });
});

describe('names with the sections they stand in', () => {
  it.each([
    'billing_email_phone',
    'form[user][phone]',
    'checkout.customer.mobile',
    'order-delivery-phone',
    'card_holder_phone',
    'passwordResetPhone',
    'address[telephone]',
    'booking[0].mobileNumber',
    'user_date_phone',
    'company_phone',
    'account[mobile_number]',
    'invoice[tel]',
  ])('%s is a phone', (name) => {
    expect(rolesOf({ name })).toEqual(['phone']);
  });
  it.each([
    'order[otp]',
    'card_otp',
    'user[otp_code]',
    'payment.smsCode',
    'billing_verification_code',
    'phone_otp',
  ])('%s is a code', (name) => {
    expect(rolesOf({ name })).toEqual(['code']);
  });
  it.each([
    'phone_model',
    'phone_email',
    'fax_phone',
    'phone_ext',
    'mobile_operator_name',
    'phone_order_id',
    'coupon[code]',
    'invite_code',
    'zip_code',
    'card_code',
    'phone_password',
  ])('%s is neither', (name) => {
    expect(rolesOf({ name })).toEqual(['none']);
  });
});

/** Fields beside each other, by their widths. */
const inRow = (...fields: (Partial<FieldDescription> & { width: number })[]): Partial<FieldDescription>[] => {
  let x = 0;
  return fields.map(({ width, ...field }) => {
    const rect = { x, y: 0, width, height: 30 };
    x += width + 8;
    return { rect, ...field };
  });
};
const listOf = (...texts: string[]) => ({
  tag: 'select' as const,
  options: texts.map((text) => ({ text, value: text })),
});
const near = (label: string) => ({ label, labelIsNearText: true, description: label });

describe('a number in parts', () => {
  it.each<[string, Partial<FieldDescription>[], FieldRole[]]>([
    [
      'a list of operators',
      inRow(
        { width: 90, ...listOf('050', '063', '067', '095'), ...near('Телефон') },
        { width: 200, name: 'phone' },
      ),
      ['phone-national', 'phone-national'],
    ],
    [
      'a list of operators by name',
      inRow(
        { width: 120, ...listOf('Vodafone (050)', 'Kyivstar (067)', 'lifecell (063)'), name: 'operator' },
        { width: 200, label: 'Номер телефону' },
      ),
      ['phone-national', 'phone-national'],
    ],
    [
      'a list as the first of three parts',
      inRow(
        { width: 70, ...listOf('010', '011', '016', '017'), label: '휴대폰 번호' },
        { width: 70, maxLength: 4, name: 'phone2' },
        { width: 70, maxLength: 4, name: 'phone3' },
      ),
      ['phone-national', 'phone-national', 'phone-national'],
    ],
    [
      'a list of area codes and one field',
      inRow(
        { width: 80, ...listOf('02', '031', '032', '051'), name: 'tel1' },
        { width: 160, label: '전화번호', maxLength: 8 },
      ),
      ['phone-national', 'phone-national'],
    ],
    [
      'area code and number',
      inRow({ width: 60, label: 'Telefon' }, { width: 200 }),
      ['phone-national', 'phone-national'],
    ],
    [
      'Vorwahl and Rufnummer',
      inRow({ width: 80, label: 'Vorwahl', placeholder: '030' }, { width: 200, label: 'Rufnummer' }),
      ['phone-national', 'phone-national'],
    ],
    [
      'DDD and number',
      inRow({ width: 50, label: 'DDD', maxLength: 2 }, { width: 160, label: 'Celular', maxLength: 9 }),
      ['phone-national', 'phone-national'],
    ],
    [
      'two boxes of a number',
      inRow({ width: 60, label: 'Phone', maxLength: 3 }, { width: 120, maxLength: 7 }),
      ['phone-national', 'phone-national'],
    ],
    [
      'three fields in Japan',
      inRow(
        { width: 60, label: '電話番号', maxLength: 5 },
        { width: 60, maxLength: 4 },
        { width: 60, maxLength: 4 },
      ),
      ['phone-national', 'phone-national', 'phone-national'],
    ],
    ...(
      [
        ['Hebrew', 'טלפון נייד', 'קידומת', ['050', '052', '053', '054']],
        ['Hebrew, landlines', 'טלפון בבית', 'אזור חיוג', ['02', '03', '04', '08', '09']],
        ['Arabic', 'رقم الجوال', 'المقدمة', ['050', '053', '055', '056']],
        ['Persian', 'شماره موبایل', 'پیش شماره', ['0912', '0935', '0901']],
        ['Urdu', 'موبائل نمبر', '', ['0300', '0321', '0333']],
        ['English', 'Mobile number', 'Prefix', ['050', '052', '053']],
      ] as const
    ).map(([language, label, prefix, codes]): [string, Partial<FieldDescription>[], FieldRole[]] => [
      `a list of operators behind the number, where one reads from the right: ${language}`,
      [
        { label, maxLength: 7, rect: { x: 200, y: 0, width: 190, height: 33 } },
        { ...listOf(...codes), label: prefix, rect: { x: 120, y: 0, width: 62, height: 35 } },
        { label: 'E-mail', rect: { x: 120, y: 60, width: 270, height: 33 } },
      ],
      ['phone-national', 'phone-national', 'none'],
    ]),
    ...(
      [
        ['Telefon (Landesvorwahl / Vorwahl / Nummer):', 'Tel_Land', 'Tel_Vorwahl', 'Tel_Nummer', '43'],
        ['Telefon (Land / Vorwahl / Rufnummer)', 'tel_land', 'tel_vorwahl', 'tel_nr', '+49'],
        ['Phone (country / area / number)', 'phone_country', 'phone_area', 'phone_number', '1'],
        ['Téléphone (pays / indicatif / numéro)', 'tel_pays', 'tel_indicatif', 'tel_numero', '+33'],
        ['Teléfono (país / prefijo / número)', 'tel_pais', 'tel_prefijo', 'tel_numero', '+34'],
        ['Telefono (paese / prefisso / numero)', 'tel_paese', 'tel_prefisso', 'tel_numero', '39'],
        ['Телефон (страна / код города / номер)', 'tel_country', 'tel_city_code', 'tel_number', '+7'],
        ['Telefon (kraj / kierunkowy / numer)', 'tel_kraj', 'tel_kierunkowy', 'tel_numer', '48'],
        ['Telefon (země / předvolba / číslo)', 'tel_zeme', 'tel_predvolba', 'tel_cislo', '420'],
        ['Telefoon (land / netnummer / nummer)', 'tel_land', 'tel_netnummer', 'tel_nummer', '31'],
      ] as const
    ).map(([label, country, area, number, code]): [string, Partial<FieldDescription>[], FieldRole[]] => [
      label,
      inRow(
        { width: 69, name: country, value: code, ...near(label) },
        { width: 83, name: area },
        { width: 139, name: number },
      ),
      ['country-code', 'phone-national', 'phone-national'],
    ]),
    ...(
      [
        ['Telefon (Ländervorwahl / Vorwahl / Rufnummer):', 'Ländervorwahl', 'Vorwahl', '0221', 'Rufnummer'],
        ['Telephone', 'Country code', 'Area code', '020', 'Number'],
        ['Phone number', 'Country code', 'City code', '212', 'Local number'],
        ['Téléphone', 'Indicatif pays', 'Indicatif régional', '01', 'Numéro'],
        ['Teléfono', 'Código de país', 'Código de área', '11', 'Número'],
        ['Telefone', 'Código do país', 'DDD', '11', 'Número'],
        ['Телефон', 'Код страны', 'Код города', '495', 'Номер'],
        ['Telefon', 'Ülke kodu', 'Alan kodu', '212', 'Numara'],
        ['電話番号', '国番号', '市外局番', '03', '電話番号'],
        ['电话', '国家代码', '区号', '010', '号码'],
        ['전화번호', '국가번호', '지역번호', '02', '전화번호'],
      ] as const
    ).map(([label, country, area, example, number]): [string, Partial<FieldDescription>[], FieldRole[]] => [
      `${label}: ${country}, ${area}, ${number}`,
      inRow(
        { width: 96, value: '+49', label: `${country} ${label}` },
        { width: 96, label: area, placeholder: example },
        { width: 187, label: number },
      ),
      ['country-code', 'phone-national', 'phone-national'],
    ]),
    ...[
      'Lada',
      'Lada *:',
      'LADA',
      'DDD',
      'STD code',
      'STD कोड',
      'এসটিডি কোড',
      'STD কোড',
      'STD குறியீடு',
      'STD కోడ్',
      'Código de área',
      'Característica',
      'Netnummer',
      'Riktnummer',
      'Retningsnummer',
      'Suuntanumero',
      'Körzetszám',
      'Код города',
      'Код міста',
      'Alan kodu',
      'Kode area',
      'Mã vùng',
      '市外局番',
      '지역번호',
      'รหัสพื้นที่',
      'رمز المنطقة',
    ].map((label): [string, Partial<FieldDescription>[], FieldRole[]] => [
      `${label} and number`,
      inRow({ width: 90, maxLength: 3, label, name: 'a1' }, { width: 250, maxLength: 8, label: 'Tel.' }),
      ['phone-national', 'phone-national'],
    ]),
    [
      'an area code as wide as its number',
      inRow(
        { width: 320, label: 'Area/City code', name: 'phones[0].area' },
        { width: 320, name: 'phones[0].number' },
      ),
      ['phone-national', 'phone-national'],
    ],
    [
      'lada in the name, words behind the fields',
      inRow({ width: 90, maxLength: 3, name: 'lada' }, { width: 340, maxLength: 8, name: 'tel_oficina' }),
      ['phone-national', 'phone-national'],
    ],
    [
      'operators of two digits behind a dialling code',
      inRow({ width: 58, ...listOf('50', '51', '55', '70'), ...near('+994') }, { width: 190, name: 'nomre' }),
      ['phone-national', 'phone-national'],
    ],
    [
      'operators of two digits that are dialling codes elsewhere, behind one',
      inRow({ width: 52, ...listOf('20', '30', '31', '70'), ...near('+36') }, { width: 117, name: 'szam' }),
      ['phone-national', 'phone-national'],
    ],
    [
      'körzet behind 06',
      inRow({ width: 61, name: 'vkorzet', maxLength: 2, ...near('06') }, { width: 110, maxLength: 7 }),
      ['phone-national', 'phone-national'],
    ],
    [
      'STD code and landline',
      inRow({ width: 70, ...near('STD code'), maxLength: 5 }, { width: 150, maxLength: 8 }),
      ['phone-national', 'phone-national'],
    ],
    [
      'एसटीडी कोड',
      inRow({ width: 70, ...near('एस.टी.डी. कोड'), maxLength: 5 }, { width: 150, maxLength: 8 }),
      ['phone-national', 'phone-national'],
    ],
    [
      'area code, prefix and line',
      inRow(
        { width: 70, label: 'Area code', maxLength: 3 },
        { width: 70, label: 'Prefix', maxLength: 3 },
        { width: 84, label: 'Line number', maxLength: 4 },
      ),
      ['phone-national', 'phone-national', 'phone-national'],
    ],
    [
      'area code, exchange and subscriber',
      inRow(
        { width: 70, label: 'Area code', maxLength: 3 },
        { width: 70, label: 'Exchange', maxLength: 3 },
        { width: 84, label: 'Subscriber', maxLength: 4 },
      ),
      ['phone-national', 'phone-national', 'phone-national'],
    ],
    [
      'a typed dialling code, and a field without a word',
      inRow({ width: 56, value: '+7', maxLength: 5 }, { width: 314, placeholder: '‒‒‒ ‒‒‒ ‒‒ ‒‒' }),
      ['country-code', 'phone-national'],
    ],
    [
      'a flag whose title tells the code, and "your number"',
      inRow(
        { width: 99, tag: 'custom-list', title: 'Senegal: +221' },
        { width: 400, label: 'Votre numéro', placeholder: '77 123 45 67' },
      ),
      ['country-code', 'phone-national'],
    ],
    [
      'a closed list that shows its code as text, and a field without a word',
      inRow({ width: 80, tag: 'custom-list', value: '🇵🇱 +48' }, { width: 200 }),
      ['country-code', 'phone-national'],
    ],
    [
      'countries with their codes in brackets',
      inRow(
        { width: 200, ...listOf('United Kingdom (44)', 'Canada (1)', 'Ireland (353)'), label: 'Country' },
        { width: 200, label: 'Phone' },
      ),
      ['country-code', 'phone-national'],
    ],
    [
      'countries with their codes in brackets, in German',
      inRow(
        { width: 200, ...listOf('Deutschland (49)', 'Österreich (43)', 'Schweiz (41)'), label: 'Land' },
        { width: 200, label: 'Telefon' },
      ),
      ['country-code', 'phone-national'],
    ],
    [
      'a typed dialling code without its plus',
      inRow(
        { width: 50, value: '380', ...near('Телефон') },
        { width: 200, label: 'Номер', type: 'tel', name: 'phone' },
      ),
      ['country-code', 'phone-national'],
    ],
    [
      'a typed dialling code as placeholder',
      inRow({ width: 60, placeholder: '49', name: 'prefix' }, { width: 200, label: 'Mobilnummer' }),
      ['country-code', 'phone-national'],
    ],
    [
      'a typed dialling code with zeros',
      inRow({ width: 60, value: '0044' }, { width: 200, label: 'Mobile' }),
      ['country-code', 'phone-national'],
    ],
    [
      'a list of dialling codes with zeros, which are no operators',
      inRow(
        { width: 80, ...listOf('0049', '001', '0044', '0043'), label: 'Country code' },
        { width: 200, name: 'phone' },
      ),
      ['country-code', 'phone-national'],
    ],
    [
      'a list of three-digit dialling codes with zeros, without a word',
      inRow({ width: 80, ...listOf('00420', '00421', '00386') }, { width: 200, label: 'Telefon' }),
      ['country-code', 'phone-national'],
    ],
    [
      'a closed list that shows its code as text',
      inRow({ width: 80, tag: 'custom-list', value: '🇵🇱 +48' }, { width: 200, label: 'Telefon' }),
      ['country-code', 'phone-national'],
    ],
    [
      'a closed list without a plus, named for the code',
      inRow(
        { width: 80, tag: 'custom-list', label: 'Country code', value: 'PL' },
        { width: 200, label: 'Telefon' },
      ),
      ['country-code', 'phone-national'],
    ],
    [
      'flags',
      inRow(
        { width: 40, ...listOf('DE', 'FR', 'PL', 'UA'), name: 'phoneCountry' },
        { width: 200, label: 'Phone' },
      ),
      ['country-code', 'phone-national'],
    ],
  ])('%s', (_case, fields, roles) => {
    expect(rolesOf(...fields)).toEqual(roles);
  });
});

describe('a list or a field beside a phone that is no dialling code', () => {
  it.each<[string, Partial<FieldDescription>[]]>([
    [
      'numbers of a shop',
      inRow(
        { width: 120, ...listOf('ABC001', 'ABC002', 'ABC003'), label: 'Branch' },
        { width: 200, label: 'Phone' },
      ),
    ],
    [
      'rooms',
      inRow(
        { width: 120, ...listOf('Room A-001', 'Room A-0021'), label: 'Room' },
        { width: 200, label: 'Phone' },
      ),
    ],
    [
      'a country of residence as wide as the phone',
      inRow(
        { width: 200, ...listOf('DE', 'FR', 'PL'), name: 'country', id: 'country', label: 'Country' },
        { width: 200, label: 'Phone' },
      ),
    ],
    [
      'a typed country',
      inRow({ width: 200, name: 'country', id: 'country', label: 'Country' }, { width: 200, label: 'Phone' }),
    ],
    [
      'Land',
      inRow({ width: 200, ...listOf('DE', 'AT', 'CH'), label: 'Land' }, { width: 200, label: 'Telefon' }),
    ],
    [
      'Страна',
      inRow({ width: 220, ...listOf('RU', 'KZ', 'BY'), label: 'Страна' }, { width: 200, label: 'Телефон' }),
    ],
    [
      'a year',
      inRow({ width: 80, ...listOf('2024', '2025', '2026'), label: 'Year' }, { width: 200, label: 'Phone' }),
    ],
    ['a quantity', inRow({ width: 60, value: '1', label: 'Quantity' }, { width: 200, label: 'Phone' })],
    [
      'a title',
      inRow({ width: 60, ...listOf('Mr', 'Ms', 'Mx'), label: 'Title' }, { width: 200, label: 'Phone' }),
    ],
    [
      'countries with how many are there',
      inRow(
        { width: 200, ...listOf('France (112)', 'Spain (89)', 'Italy (4)', 'Malta (2)'), label: 'Country' },
        { width: 200, label: 'Phone' },
      ),
    ],
    ...[
      'Search a country or its code',
      'Land oder Vorwahl suchen',
      'Hledat zemi nebo předvolbu',
      'Buscar país o prefijo',
    ].map((placeholder): [string, Partial<FieldDescription>[]] => [
      placeholder,
      inRow({ width: 100, placeholder, ...near('+420') }, { width: 200, label: 'Phone' }),
    ]),
    [
      'an hour',
      inRow(
        { width: 60, ...listOf('09', '10', '11', '12'), label: 'Call at' },
        { width: 200, label: 'Phone' },
      ),
    ],
  ])('%s', (_case, fields) => {
    expect(rolesOf(...fields)).toEqual(['none', 'phone']);
  });
});

describe('a field that filters a table', () => {
  it.each(['Phone', 'Telefon', 'Téléphone', 'Телефон', '電話番号', 'Verification code', 'SMS code'])(
    '%s',
    (heading) => {
      const cell = { labelIsNearText: true, isColumnFilter: true };
      expect(rolesOf({ ...cell, label: 'Name' }, { ...cell, label: heading })).toEqual(['none', 'none']);
    },
  );
});

describe('the way a code travels where two are named', () => {
  it.each<[string, string, CodeChannel]>([
    ['Verification code (or by e-mail)', 'We sent you an SMS', 'sms'],
    ['Code from the SMS or e-mail', '', 'sms'],
    ['Code from the e-mail or SMS', '', 'sms'],
    ['Code aus E-Mail oder SMS', '', 'sms'],
    ['Код из письма или СМС', '', 'sms'],
    ['Code reçu par SMS ou par e-mail', '', 'sms'],
    ['短信或邮件验证码', '', 'sms'],
    ['SMSまたはメールの認証コード', '', 'sms'],
    ['문자 또는 이메일 인증번호', '', 'sms'],
    ['Or the code from your app', '', 'app'],
    ['Oder der Code aus der E-Mail', '', 'email'],
    ['Или код из письма', 'Код отправлен на почту', 'email'],
    ['Code from the e-mail', '', 'email'],
    ['Verification code', 'We e-mailed it to a•••@example.com', 'email'],
    ['Verification code (or by e-mail)', '', 'unknown'],
    ['Verification code', 'Sent to •••• •• 42. Send code to email', 'sms'],
    ['Bestätigungscode', 'Gesendet an •••• 42. Per E-Mail senden', 'sms'],
    ['Code de vérification', 'Envoyé au •• •• •• 42. Recevoir par e-mail', 'sms'],
    ['Код', 'Отправлен на +7 *** ** 15. Отправить на почту', 'sms'],
    ['Verification code', 'Card •••• 42. Sent to your e-mail', 'email'],
    ['Clave dinámica de tu Token Móvil', '', 'app'],
    ['Código do token móvel', '', 'app'],
    ["Vous n'avez pas l'application ? Code reçu par SMS", '', 'sms'],
    ['No app? Code by SMS', '', 'sms'],
    ['Keine App? Code aus der SMS', '', 'sms'],
    ['¿No tienes la app? Código recibido por SMS', '', 'sms'],
    ['Não tem o aplicativo? Código recebido por SMS', '', 'sms'],
    ["Non hai l'app? Codice ricevuto via SMS", '', 'sms'],
    ['Нет приложения? Код из СМС', '', 'sms'],
    ['Brak aplikacji? Kod z SMS-a', '', 'sms'],
    ['没有应用？短信验证码', '', 'sms'],
    ['ليس لديك تطبيق؟ رمز SMS', '', 'sms'],
    ['Code from your app? No: SMS', '', 'app'],
    ['Code from your mobile token', '', 'app'],
  ])('%s, %s: %s', (label, description, channel) => {
    const [found] = classifyFields(describeAll([{ label, description }]));
    expect(found).toMatchObject({ role: 'code', channel });
  });
});

describe('an address a code was sent to, said anywhere in the form', () => {
  it.each<[string, CodeChannel]>([
    ['We emailed a 6-digit code to j•••••@example.org. It expires in 15 minutes.', 'email'],
    ['Na adresu m.kovac@priklad.sk sme poslali 6-miestny kód.', 'email'],
    ['Wir haben den Code an anna@example.com gesendet.', 'email'],
    ['Nous avons envoyé un code à an***@example.fr.', 'email'],
    ['Hemos enviado un código a a***@example.es', 'email'],
    ['Enviamos um código para ana@example.com', 'email'],
    ['Код отправлен на an***@example.ru', 'email'],
    ['Kod wysłaliśmy na adres anna@example.pl', 'email'],
    ['验证码已发送至 an***@example.cn', 'email'],
    ['コードを an***@example.jp に送信しました', 'email'],
    ['We sent a code to a***@example.org and by SMS to your phone', 'sms'],
    ['We sent you a code. Questions? Write to help@example.org', 'unknown'],
    ['Signed in as anna@example.org. Enter the code we sent you.', 'unknown'],
  ])('%s', (context, channel) => {
    const fields = [{ label: 'Verification code' }, { label: 'E-mail' }, { label: 'Phone' }];
    const [found] = classifyFields(describeAll(fields.map((field) => ({ ...field, context }))));
    expect(found).toMatchObject({ role: 'code', channel });
  });
});

describe("the person's own PIN beside a code that was sent", () => {
  const sent = 'We sent you a code by SMS';
  it.each(['PIN', 'ePIN (4 číslice)', 'Ihre PIN', 'ПИН-код', 'Votre PIN', 'পিন নম্বর', 'PIN kodunuz'])(
    '%s: none',
    (label) => {
      const pin = { label, name: 'otp2', id: 'pin', type: 'password', context: sent, maxLength: 4 };
      expect(rolesOf({ label: 'SMS code', context: sent }, pin)).toEqual(['code', 'none']);
    },
  );
  it('is one where the PIN is what was sent', () => {
    expect(rolesOf({ label: 'PIN', type: 'password', description: 'We texted you a PIN' })).toEqual(['code']);
  });
  it('is none in a row of boxes', () => {
    const label = 'Two-step verification is on. Enter your PIN';
    const pin = rowUnder(6, 'Enter code', label, { type: 'password' });
    expect(rolesOf(...pin)).toEqual(pin.map(() => 'none'));
  });
});

describe('a single code and what is said around it', () => {
  it.each([
    ['Introduce los 6 dígitos', 'Te hemos enviado un SMS'],
    ['Enter it here', 'We have just texted a code to +44 •••• 12'],
    ['Code', 'Wir haben Ihnen eine SMS an ••• 88 geschickt'],
    ['Digite o código', 'Enviamos um SMS para (11) •••••-1234'],
    ['Sisesta kood', 'Saatsime sulle SMS-i'],
    ['TAN', 'Ihre TAN wurde per SMS gesendet'],
    ['PIN', 'We texted you a PIN'],
    ['Security code', 'We sent it to •••• 4471'],
  ])('%s, %s: a code', (label, around) => {
    expect(rolesOf({ label, description: around, context: around, maxLength: 6 })).toEqual(['code']);
  });

  it.each([
    ['Code', 'Enter your code to open the parcel locker'],
    ['Activation code', 'Printed on the card inside the box'],
    ['Access code', 'From the letter we sent by post'],
    ['Login code from your letter', ''],
    ['Bestätigungscode aus dem Brief', ''],
    ['Code reçu par courrier', ''],
    ['Код с чека', ''],
    ['Código de barras', 'Enviamos SMS'],
    ['Security code', 'On the back of your card'],
    ['Verification code', 'Type the letters you see in the picture'],
    ['PIN', 'Enter your card PIN'],
    ['Class code', 'Join your class'],
    ['Activation number (from letter)', ''],
    ['Bestätigungscode (aus dem Brief)', ''],
    ['Code de validation (reçu par courrier)', ''],
    ['Jobkode fra annoncen', 'Send ansøgning'],
    ['Stellencode', 'Bewerbung senden'],
    ['Varmistuskoodi', 'Kirjoita koodi kuten se näkyy kuvassa'],
    ['附加码', '3f8k 看不清?换一张'],
    ['验证码', '3f8k 看不清?换一张'],
    ['附加碼', '換一張'],
    ['Verification code', "x7Kp2 Can't read it?"],
    ['Bestätigungscode', 'x7Kp2 Nicht lesbar? Neu laden'],
    ['Code de vérification', 'x7Kp2 Illisible ?'],
    ['Código de verificación', 'x7Kp2 ¿No se lee? Otro'],
    ['Código de verificação', 'x7Kp2 Ilegível?'],
    ['Код подтверждения', 'x7Kp2 Не видно? Обновить'],
    ['認証コード', 'x7Kp2 読めない場合'],
  ])('%s, %s: none', (label, around) => {
    expect(rolesOf({ label, description: around, context: around })).toEqual(['none']);
  });
});

describe('a code that the name calls one-time and the label another', () => {
  it.each([
    ['Kod aktywacyjny ze startera', 'activationCode'],
    ['Activation code of the starter pack', 'activationCode'],
    ['Aktivierungscode vom Starterpaket', 'activationCode'],
    ["Code d'activation du coffret", 'activation_code'],
    ['Código de activación del kit', 'activation_code'],
    ['Codice di attivazione della scatola', 'verifyCode'],
    ['Код активации комплекта', 'activationCode'],
    ['Aktivační kód ze startovací sady', 'activationCode'],
    ['Başlangıç paketi kodu', 'activation_code'],
    ['Kode aktivasi kartu perdana', 'activationCode'],
  ])('%s: none', (label, name) => {
    expect(rolesOf({ label: 'SMS code' }, { label, name }, { label: 'Name' })).toEqual([
      'code',
      'none',
      'none',
    ]);
  });

  it.each(['Isikukood', 'Personal code', 'Asmens kodas', 'Personas kods', 'Codice fiscale', 'Personnummer'])(
    '%s beside the phone, where a one-time code is another way to sign in: none',
    (label) => {
      const context = 'Mobile ID\nOne-time code';
      expect(
        rolesOf({ label: 'Phone', context }, { label, name: 'personalCode', maxLength: 11, context }),
      ).toEqual(['phone', 'none']);
    },
  );

  it.each(['Kod', 'Введите код', 'Kode', 'Code eingeben', '验证码', 'कोड दर्ज करें'])('%s: a code', (label) => {
    expect(rolesOf({ label, name: 'verifyCode' }, { label: 'Name' }, { label: 'City' })[0]).toBe('code');
  });
});

describe('a word for an area code that means something else too', () => {
  it('is none in a wide field before the phone', () => {
    expect(rolesOf({ label: 'Марка', placeholder: 'Лада' }, { label: 'Телефон' })).toEqual(['none', 'phone']);
    expect(rolesOf({ label: 'Característica' }, { label: 'Teléfono' })).toEqual(['none', 'phone']);
  });
  it('and a list of operators behind one number belongs to the next, where one stands beside it', () => {
    const roles = rolesOf(
      ...inRow(
        { width: 190, label: 'Телефон' },
        { width: 62, ...listOf('050', '063', '067') },
        { width: 190, label: 'Другий телефон' },
      ),
    );
    expect(roles).toEqual(['phone', 'phone-national', 'phone-national']);
  });
});
