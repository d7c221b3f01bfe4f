import type { FieldDescription } from '../../utils/domain/field.ts';
import type { DescribedPage, LabelledField } from './fields-corpus.ts';

/** What forms say besides naming a field: asides about a password and about e-mail, and the heading of a part. */
const asides: Record<string, string> = {
  en: 'we will send you a one-time password|not your password|or e-mail|Your data',
  de: 'wir senden Ihnen ein Einmalpasswort|nicht Ihr Passwort|oder E-Mail|Ihre Daten',
  fr: 'nous vous enverrons un mot de passe à usage unique|pas votre mot de passe|ou e-mail|Vos données',
  es: 'le enviaremos una contraseña de un solo uso|no su contraseña|o correo electrónico|Sus datos',
  pt: 'enviaremos uma senha de uso único|não a sua senha|ou e-mail|Os seus dados',
  it: 'ti invieremo una password monouso|non la tua password|o e-mail|I tuoi dati',
  nl: 'we sturen u een eenmalig wachtwoord|niet uw wachtwoord|of e-mail|Uw gegevens',
  sv: 'vi skickar ett engångslösenord|inte ditt lösenord|eller e-post|Dina uppgifter',
  da: 'vi sender en engangskode|ikke din adgangskode|eller e-mail|Dine oplysninger',
  nb: 'vi sender deg et engangspassord|ikke passordet ditt|eller e-post|Dine opplysninger',
  fi: 'lähetämme kertakäyttöisen salasanan|ei salasanasi|tai sähköposti|Omat tiedot',
  pl: 'wyślemy jednorazowe hasło|nie Twoje hasło|lub e-mail|Twoje dane',
  cs: 'pošleme vám jednorázové heslo|ne vaše heslo|nebo e-mail|Vaše údaje',
  hu: 'egyszeri jelszót küldünk|nem a jelszava|vagy e-mail|Az Ön adatai',
  ro: 'vă trimitem o parolă unică|nu parola dvs.|sau e-mail|Datele dvs.',
  ru: 'мы отправим одноразовый пароль|не ваш пароль|или e-mail|Ваши данные',
  uk: 'ми надішлемо одноразовий пароль|не ваш пароль|або e-mail|Ваші дані',
  bg: 'ще изпратим еднократна парола|не вашата парола|или имейл|Вашите данни',
  el: 'θα στείλουμε έναν κωδικό μίας χρήσης|όχι τον κωδικό πρόσβασης|ή e-mail|Τα στοιχεία σας',
  tr: 'tek kullanımlık şifre göndereceğiz|şifreniz değil|veya e-posta|Bilgileriniz',
  ar: 'سنرسل كلمة مرور لمرة واحدة|ليست كلمة المرور الخاصة بك|أو البريد الإلكتروني|بياناتك',
  he: 'נשלח סיסמה חד-פעמית|לא הסיסמה שלך|או אימייל|הפרטים שלך',
  hi: 'हम वन टाइम पासवर्ड भेजेंगे|आपका पासवर्ड नहीं|या ईमेल|आपका विवरण',
  th: 'เราจะส่งรหัสผ่านใช้ครั้งเดียว|ไม่ใช่รหัสผ่านของคุณ|หรืออีเมล|ข้อมูลของคุณ',
  vi: 'chúng tôi sẽ gửi mật khẩu dùng một lần|không phải mật khẩu của bạn|hoặc email|Thông tin của bạn',
  id: 'kami akan mengirim kata sandi sekali pakai|bukan kata sandi Anda|atau email|Data Anda',
  zh: '我们将发送一次性密码|不是您的登录密码|或电子邮件|您的资料',
  ja: 'ワンタイムパスワードを送信します|ログインパスワードではありません|またはメール|お客様情報',
  ko: '일회용 비밀번호를 보내 드립니다|비밀번호 아님|또는 이메일|고객 정보',
};

/** In the page's own language where there are words in it, else in English. */
const asidesIn = (
  language: string,
): { password: string; notPassword: string; orEmail: string; yourData: string } => {
  const texts = asides[language.slice(0, 2).toLowerCase()] ?? asides.en ?? '';
  const [password = '', notPassword = '', orEmail = '', yourData = ''] = texts.split('|');
  return { password, notPassword, orEmail, yourData };
};

/** `0XX XXX` are none. */
const hasWords = (text: string): boolean => /(?!x)\p{L}\p{L}/iu.test(text);
const isTied = ({ label, labelIsNearText }: FieldDescription): boolean => !labelIsNearText && hasWords(label);
const namesItself = (field: FieldDescription): boolean => isTied(field) || hasWords(field.placeholder);
const isPhone = ({ label }: LabelledField): boolean => label === 'tel' || label === 'tel-national';
const isSingleCode = ({ label, tags }: LabelledField): boolean => label === 'otp' && !tags?.includes('split');

/** Adds to the words that are tied to the field, and to the same words in the texts around it. */
function withAside(field: FieldDescription, aside: string): FieldDescription {
  if (!isTied(field))
    return hasWords(field.placeholder) ? { ...field, placeholder: field.placeholder + aside } : field;
  const label = field.label.replace(/[\s:*]+$/, '') + aside;
  const isShort = field.label.length < 5;
  return {
    ...field,
    label,
    description: isShort ? field.description : field.description.replace(field.label, label),
    context: isShort ? field.context : field.context.replace(field.label, label),
  };
}

type Asides = ReturnType<typeof asidesIn>;
type FieldChange = (
  field: FieldDescription,
  label: LabelledField,
  asides: Asides,
  at: number,
) => FieldDescription;

const sections = [
  (name: string) => `billing_${name}`,
  (name: string) => `form[user][${name}]`,
  (name: string) => `checkout.customer.${name}`,
  (name: string) => `order-delivery-${name}`,
];

/**
 * Ways in which another site would have written the same form, made to what was described of it. None takes away all
 * that names a field, so the answers are to stay as they are.
 */
const changes: Record<string, FieldChange> = {
  'an aside about a password': (field, label, { password, notPassword }, at) => {
    if (!isPhone(label) && !isSingleCode(label)) return field;
    const text = isPhone(label) ? password : notPassword;
    return withAside(field, at % 2 === 0 ? ` (${text})` : ` – ${text}`);
  },
  'an aside about e-mail': (field, label, { orEmail }) =>
    isPhone(label) || isSingleCode(label) ? withAside(field, ` (${orEmail})`) : field,
  'other text near by': (field, { tags }, { yourData }) => {
    if (tags?.includes('split') || !namesItself(field)) return field;
    const description = `${yourData}\n${field.description}`;
    return isTied(field)
      ? { ...field, description }
      : { ...field, label: yourData, labelIsNearText: true, description };
  },
  'prefixes in names': (field, _label, _asides, at) => {
    const inSection = sections[at % sections.length];
    return field.name && inSection ? { ...field, name: inSection(field.name) } : field;
  },
  'no types': (field) => ({
    ...field,
    type: /^(?:tel|number|search)$/.test(field.type) ? 'text' : field.type,
    inputMode: '',
  }),
  'no autocomplete': (field) => (namesItself(field) ? { ...field, autocomplete: '' } : field),
  'no names': (field) => (namesItself(field) ? { ...field, name: '', id: '' } : field),
  'the label as placeholder': (field) =>
    isTied(field) &&
    field.placeholder.trim() === '' &&
    /^(?:input|textarea)$/.test(field.tag) &&
    field.label.length <= 80
      ? { ...field, label: '', labelIsNearText: true, placeholder: field.label.replace(/[\s:*]+$/, '') }
      : field,
};

const changePage = (page: DescribedPage, change: FieldChange): DescribedPage => {
  const labels = new Map(page.labelled.map(({ label, at }) => [at, label]));
  const asidesHere = asidesIn(page.language);
  return {
    ...page,
    fields: page.fields.map((field, at) => {
      const label = labels.get(at);
      return label ? change(field, label, asidesHere, at) : field;
    }),
  };
};

/** The pages in each of these ways. */
export const changedPages = (pages: readonly DescribedPage[]): Record<string, DescribedPage[]> =>
  Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [name, pages.map((page) => changePage(page, change))]),
  );
