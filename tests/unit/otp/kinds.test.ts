import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';

/** Kinds of messages that people complained about in public, each in many variations: a rule for one text gains nothing. */
const READ: Record<string, [text: string, code: string][]> = {
  'a gateway dropped the spaces': [
    ['Yoursignupcodeis640218.Typeitintheform.', '640218'],
    ['Norvane:yourlogincodeis4821', '4821'],
    ['Code330418isyourNorvanelogin', '330418'],
    ['IhrBestätigungscodelautet718204.', '718204'],
    ['IhrNorvaneCodeist55201', '55201'],
    ['Votrecodedeverificationest204417.Nelepartagezpas', '204417'],
    ['Tucodigodeaccesoes551204.Nolocompartas', '551204'],
    ['Seucódigoé775120nãocompartilhe', '775120'],
    ['Iltuocodicee118206.Nondarloanessuno', '118206'],
    ['Dogrulamakodunuz440917.Kimseylepaylasmayin', '440917'],
    ['MaOTPcuabanla905514', '905514'],
    ['Кодподтверждения552019никомунеговорите', '552019'],
    ['Twojkodto884120.', '884120'],
    ['Kodeverifikasianda330218jangandibagikan', '330218'],
  ],
  'brackets hold the code, a warning names it': [
    ['[Norvane] Someone is changing the password of your account (4471). Never forward this code.', '4471'],
    ['[Norvane] You are signing in with a phone number (304418). Keep the code to yourself!', '304418'],
    ['Ihre Rufnummer wird verknüpft (551902). Den Code bitte nicht weitergeben!', '551902'],
    ['[Norvane] Vous associez un numéro de mobile (440218). Ne transférez pas le code !', '440218'],
    ['Está cambiando su teléfono (771094). ¡No reenvíe el código!', '771094'],
    ['[Norvane] Stai collegando un numero di cellulare (771820). Non inoltrare il codice!', '771820'],
    ['Está a associar um telemóvel (620041). Não partilhe o código!', '620041'],
    ['[Norvane] Łączysz numer telefonu (330914). Nie przekazuj kodu!', '330914'],
    ['[Norvane] Вы привязываете номер телефона (730155). Не пересылайте код!', '730155'],
    ['Ви змінюєте номер телефону (440173). Нікому не передавайте код!', '440173'],
    ['Telefon numaranız bağlanıyor (902214). Kodu kimseyle paylaşmayın!', '902214'],
    ['[Norvane] 휴대폰 번호를 연결하는 중입니다(440177). 코드를 전달하지 마세요!', '440177'],
    ['[Norvane] حسابك يقوم بربط رقم جوال (640012). لا تقم بإعادة توجيه الرمز!', '640012'],
  ],
  'a warning announces it': [
    ['NORVANE: Do not pass it on: 4418. Told anyone? Ring 800-555-8722.', '4418'],
    ['Tell no one: 20917. Norvane', '20917'],
    ['Nicht weitergeben: 4417. Norvane', '4417'],
    ['Ne le communiquez à personne : 71044. Norvane', '71044'],
    ['No lo compartas con nadie: 5504. Norvane', '5504'],
    ["Non condividerlo: 4471. Se l'hai dato, chiama 800 555 872.", '4471'],
    ['Não partilhe com ninguém: 8803. Norvane', '8803'],
    ['Deel dit met niemand: 66120. Toch gedaan? Bel 0800 5558.', '66120'],
    ['Nikomu nie podawaj: 3391. Norvane', '3391'],
    ['Nesdělujte nikomu: 90417. Norvane', '90417'],
    ['Никому не говорите: 4417. Уже сказали? Звоните 8 800 555-87-22.', '4417'],
    ['Нікому не кажіть: 60192. Norvane', '60192'],
    ['Kimseyle paylaşmayın: 7731. Norvane', '7731'],
    ['Jangan bagikan kepada siapa pun: 40918. Norvane', '40918'],
  ],
  'a phone forwards with the source before the text': [
    ['+447700900123\n7719', '7719'],
    ['106903290001234\n482206', '482206'],
    ['10690771400000000215\n\n4402', '4402'],
    ['+49 1512 3456789\nIhr Code lautet 55201', '55201'],
    ['+33 6 12 34 56 78\nVotre code : 718204', '718204'],
    ['8613800138000\n【Norvane】验证码 4417', '4417'],
    ['+7 916 123-45-67\nКод: 20918', '20918'],
    ['[SIM1] 22395: Norvane login 730118', '730118'],
    ['[SIM 2] Norvane: Your code is 4471', '4471'],
    ['+5511912345678\nSeu código é 604417', '604417'],
  ],
  'a gateway escaped the text': [
    ['Your login code is &quot;4829&quot;', '4829'],
    ['Your code is &#39;482913&#39; &amp; it expires', '482913'],
    ['Norvane&nbsp;code:&nbsp;604117', '604117'],
    ['Ihr Code&#58; 718204', '718204'],
    ['Votre code est&#160;551204', '551204'],
    ['&lt;#&gt; Your code is 330418', '330418'],
    ['Your%20login%20code%20is%20482913', '482913'],
    ['Norvane%3A%20code%204471', '4471'],
    ['Ihr%20Code%20lautet%2055201', '55201'],
    ['%D0%9A%D0%BE%D0%B4%3A%20730155%20Norvane', '730155'],
    ['Code%3A%20918204%0ANorvane', '918204'],
  ],
  'letters first, small letters, a suffix': [
    ['ABCD12 is your code', 'ABCD12'],
    ['NORV4471 is your Norvane verification code', 'NORV4471'],
    ['Brug koden 9bndr for at logge ind på Norvane.', '9bndr'],
    ['Your code: 7kqmw', '7kqmw'],
    ['Code 4hjkt to log in', '4hjkt'],
    ['Norvane code 604117~R', '604117'],
    ['Your code is 4471~N', '4471'],
  ],
  'far from its name, or few': [
    ['Your login code is below. Support: 1-800-555-0199.\n\n4829', '4829'],
    ['Your verification code. Need help? Call 0800 555 872. Here it is: 482913', '482913'],
    ['Ihr Anmeldecode folgt. Hotline 0800 5558722.\n718204', '718204'],
    ['Your 3 digits are 482', '482'],
    ['Ihre drei Ziffern lauten 482', '482'],
    ['Sus tres cifras: 482', '482'],
    ['Vos trois chiffres : 482', '482'],
    ['Tu NIP es 4471', '4471'],
    ['Su NIP de acceso: 4471', '4471'],
    ['QWRTZK is your code', 'QWRTZK'],
    ['Verification code: BKDQ', 'BKDQ'],
    ['Votre code est MKRTP', 'MKRTP'],
  ],
  'the hash of an app glued to it': [
    ['Norvane code 482913.FA+9qCX9VsU', '482913'],
    ['Your code is 482913FA+9qCX9Vsu', '482913'],
    ['<#> Your code: 4829 FA+9qCX9Vsu', '4829'],
    ['Your Norvane code is 482913.aB3dE6fG9hJ', '482913'],
  ],
  'other numbers stand beside it': [
    ['Order 48213: your login code is 5504', '5504'],
    ['Case 77104. Code 5504 to sign in. Reply to 22395', '5504'],
    ['Use 482913 to log in. Reply STOP to 48291', '482913'],
  ],
  'what it is for stands behind it': [
    ['DO NOT share. We NEVER call. 4417 to sign in. Reply STOP to 22395.', '4417'],
    ['We will not ask for it. 9027 to log in.', '9027'],
    ['4417 to verify your number', '4417'],
    ['4417 für die Anmeldung bei Norvane', '4417'],
    ['6604 per la conferma. Norvane', '6604'],
    ['7719 voor de verificatie', '7719'],
  ],
  'a name of a code outweighs the order it is for': [
    ['Die smsTAN für Ihren Auftrag ist 418077. Ihre Norbank', '418077'],
    ['Die mTAN für Ihre Rechnung lautet 551204.', '551204'],
    ['The OTP for your order is 304418', '304418'],
    ['The passcode for this invoice is 77104', '77104'],
    ['pushTAN-Freigabenummer 80441', '80441'],
  ],
  'a temporary or dynamic password': [
    ['El SAT informa: su contraseña temporal para el portal es Tq48mwX2. Cámbiela al entrar.', 'Tq48mwX2'],
    ['Clave dinámica 551204 para su pago en línea por $899.00 MXN', '551204'],
    ['Código dinámico 304418 para el pago de $120.00 en TIENDA MX', '304418'],
    ['Senha provisória: 551 204 p/ acesso ao app', '551204'],
    ['Codigo 304 418 p/ entrar. Nao repasse.', '304418'],
    ['La password dinamica per il pagamento di EUR 20,00 è 771820', '771820'],
    ['Временный пароль для входа на портал: Kx73nbQ4', 'Kx73nbQ4'],
    ['Votre mot de passe temporaire pour le portail : Rk52hzW8', 'Rk52hzW8'],
  ],
  'a gap in an odd place': [
    ['Norvane: your code is 694 5.', '6945'],
    ['Tu código es 694 5. No lo compartas.', '6945'],
    ['Seu código: 8203 1', '82031'],
    ['Ihr Code lautet 551 2.', '5512'],
    ['Код: 304 4. Никому не сообщайте', '3044'],
    ['Tu código de verificación es PQ6 2XR.', 'PQ62XR'],
    ['Your verification code is K7M 4TX', 'K7M4TX'],
    ['Ihr Bestätigungscode: R2D7 9KLW', 'R2D79KLW'],
    ['Votre code de connexion : H4Q 8ZN.', 'H4Q8ZN'],
  ],
  'groups of letters and of digits': [
    ['Ihr Zugangscode fürs Elternportal: HB-3823-KM (einmalig gültig)', 'HB-3823-KM'],
    ['Your one-time sign-in code is QX-4471-TR', 'QX-4471-TR'],
    ["Votre code d'accès à usage unique : ABC-512-XK", 'ABC-512-XK'],
    ['Tu código de acceso es KM-20918-ZT', 'KM-20918-ZT'],
    ['Код для входа: RT-3391-QB', 'RT-3391-QB'],
  ],
  'a warning calls it the number': [
    ['inDrive 9856 no compartir este numero con nadie', '9856'],
    ['Norvane 4471 do not share this number with anyone', '4471'],
    ['Norvane 5504 - diese Nummer niemandem mitteilen, nicht weitergeben', '5504'],
    ['Norvane 3391 não compartilhe este número', '3391'],
    ['Norvane 7731 bu numarayı kimseyle paylaşmayın', '7731'],
  ],
  'the gateway left question marks for every letter it did not know': [
    ['???? ?????? ?? 48213 ?? ????? ?????? Norvane', '48213'],
    ['??? ??????: 551204', '551204'],
    ['Norvane: ??? ???????? 4471. ?????? ?? ?????????!', '4471'],
  ],
  'an earlier one is void, a hotline follows': [
    ['Новый код: 6071. Предыдущий больше не действует. Если возникли вопросы: 8 800 234 27 05', '6071'],
    ['Код 4471. Возникла ошибка? Звоните 8 800 234 27 05', '4471'],
    ['Новий код: 5504. Якщо виникли питання: 0 800 300 100', '5504'],
    ['Код подтверждения, отправленный вам: 23546', '23546'],
    ['Отправленный пароль вводить без пробелов: 71044', '71044'],
  ],
};

describe.each(Object.entries(READ))('%s', (_, rows) => {
  it.each(rows)('%s', (text, code) => {
    const found = extractCode({ text });
    expect(found?.code?.replace(/\s/g, '')).toBe(code);
  });
});

describe('a code for somebody or something else', () => {
  it.each([
    "Your rider's PIN 3370",
    'Your driver has arrived. PIN: 3370',
    'Share PIN 3370 with your driver when he arrives',
    'Give the delivery PIN 3370 to the rider',
    'Der Fahrer fragt nach dem PIN 3370',
    'Donnez le code 3370 au livreur',
    'Dale el código 3370 al repartidor',
    'Comunica il codice 3370 al corriere',
    'Podaj kurierowi kod 3370',
    'Назовите код 3370 курьеру',
    'Kuryeye 3370 kodunu söyleyin',
    'Show code 4410 at the till for a free coffee',
    'Pickup code: 4410',
    'Abholcode 4410',
    'Code de retrait : 4410',
    'Codice ritiro 4410',
    'Заказ 4829 готов к выдаче. Код 4417',
    'Meeting ID 482 913 704 passcode 4829',
    'Meeting-ID 482 913 704, Kenncode 4829',
    'Quote code 4829 when you call',
    'Username: 482913 Password: changeme',
    'Your gift card code is X7K9QP4M',
  ])('is offered at most, never typed unasked: %s', (text) => {
    expect(extractCode({ text })?.confidence ?? 'low').toBe('low');
  });
});

describe('a code to type, whoever sends it', () => {
  it.each([
    'Your Uber code is 4471. Never share this code.',
    'Deres kode er: 4821',
    'Hoi Toon, je code is 4821',
    'Mã của bạn là: 482913',
    'Do not show this code to anyone: 482913 is your Norvane code',
    '482913 is your Norvane code. Never show this code to anybody.',
    '请勿向任何人出示验证码,您的验证码是482913',
    'Norvane OTP 482913. Our executive never asks for it.',
    'Seu código iFood: 4025',
    'Your eBay code is 4025',
    'Ihr eBay-Code lautet 4025',
    'mobileTAN: 817 365. Kartenzahlung über 59,99 EUR bei OTTO.DE',
    'Votre code de sécurité est H4T9W2. Saisissez-le dans les 15 minutes.',
    'Il tuo codice di sicurezza è H4T9W2',
    'Hesabınız için tek kullanımlık şifre => K3R62P',
    'Grindr code 482913',
    'Use 482913 as your Microsoft account security code',
    'WhatsApp code 482-913',
    'Twój kod wynosi 4471',
    'Váš kód zní 4471',
    'Ihr PayPal-Code: 482913',
    'Votre code Doctolib est 4471',
    'Tu código de Uber es 4471',
    'LINEの認証番号：482913',
    'Uber-koodisi on 4471',
    'Ο κωδικός σας είναι 4471',
    'Your one time code to register is 4471, do not share with couriers',
    'Paid apps: your login code is 4471',
    'Code 4471 to confirm payment of EUR 20.00 at Shop',
    'Never share it with a driver. Bolt code: 4471',
    'Kestrel will NEVER ask for this code by phone. Code for your new account ending 8841: 482913.',
    'Code for your new Norvane account: 482913',
    'Ihr Code für das neue Konto lautet 482913',
    'Votre code pour le nouveau compte est 482913',
    'Код для нового аккаунта: 482913',
    'Su código para la nueva cuenta es 482913',
    'Your code for the online shop is 482913.',
    'Votre code pour l’application est 482913.',
    'Der angeforderte Code lautet 482913.',
    'Ваш код для сайта: 482913',
  ])('is sure: %s', (text) => {
    expect(extractCode({ text })?.confidence).toBe('high');
  });
});

describe('a code of a name we do not know', () => {
  it.each([
    'The theme of our school code camp is: 2027. Sign up at the desk.',
    'Aufzug ist defekt, Treppenhaus links, Kellercode 7714. Heizung läuft.',
    'Onze monteur komt morgen. Ordernummer 30771842, klantcode 551207.',
    'The gizmo code 551207 is printed below.',
    'Our bakery code: 4410',
    'The code for the gizmo is 482913.',
    'Kod za gumbelj je 482913.',
    'Le code du gumbelot est 482913.',
  ])('is offered at most, never typed unasked: %s', (text) => {
    expect(extractCode({ text })?.confidence ?? 'low').toBe('low');
  });
});

describe('capitals in a text whose spaces were dropped', () => {
  it.each([
    "Alert:You'vespent$417.00atNorvane.Authorizationcode:046324.Notyou?SMSBLOCK9189",
    '[NVSHOP]571145isyourverificationcodetoseethecontract.Donotshareit.',
    '[NVSHOP]IhrBestätigungscodelautet571145.Nichtweitergeben.',
  ])('are never sure: %s', (text) => {
    expect(extractCode({ text })?.confidence ?? 'low').toBe('low');
  });
});
