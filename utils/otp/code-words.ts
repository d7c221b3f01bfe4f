/**
 * Words about codes, per language, separated by spaces; `_` stands for a space inside an entry.
 * Latin, Cyrillic and Greek entries are whole words unless `*` opens an end (`kod*`, `*code`); entries of other
 * scripts match anywhere, because those scripts join words or write particles onto them, unless `=` makes them whole.
 * Accents, case, look-alike letters and the script of India do not matter (कोड also reads কোড and കോഡ്), and what one
 * language lists is not repeated in another. "Verification code" in all its forms needs no entry: a name beside a
 * purpose is strong, also inside one word ("Bestätigungscode").
 */

/** Nouns that name a code but also other things: a password, a key, a PIN. */
// prettier-ignore
export const NAMES =
  /* any */ '*code codes pin kod* *kod *kodi *kodinn *koden *kode *kods *kodas *koodi* *kood *kodea parol* passwor* *passwort wachtwoord *kennwort sifr* heslo hesla geslo lozink* codigo* codi clau codice cod codul codului ' +
  /* en */ 'passcode* key pass_code ' +
  /* fr */ 'mot_de_passe cle clef ' +
  /* es */ 'contrasen* clave ' +
  /* pt */ 'senha palavra-passe palavra_passe chave ' +
  /* rm */ 'codesch ' +
  /* fy */ '*koade ' +
  /* af */ 'wagwoord ' +
  /* sv */ 'losenord losen ' +
  /* da */ 'passord ' +
  /* is */ 'lykilord* adgangsord* *lykill lykilnumer* *numer_thitt ' +
  /* fi */ 'tunnuslu* salasana* avainlu* ' +
  /* et */ 'salasona ' +
  /* lt */ 'slaptazod* ' +
  /* pl */ 'haslo hasla ' +
  /* ru */ 'пароль паролем ключ пин пин-код ' +
  /* uk */ 'пін ' +
  /* sr */ 'шифр* лозинк* ' +
  /* bg */ 'парола паролата ' +
  /* kk */ 'код* құпиясөз* құпия_сөз* ' +
  /* ky */ 'сырсөз* ' +
  /* tg */ 'рамз* ' +
  /* mn */ 'нууц_үг* ' +
  /* el */ 'κωδικο* kwdiko* ' +
  /* sq */ 'fjalekalim* ' +
  /* hu */ 'jelszo* jelszav* ' +
  /* eu */ 'pasahitz* gako* ' +
  /* ga */ 'chod gcod pasfhocal ' +
  /* cy */ 'god nghod cyfrinair ' +
  /* id */ 'sandi ' +
  /* ms */ 'kata_laluan ' +
  /* vi */ 'ma_so_bi_mat ma_cua ma_la ma_code mat_khau ma_pin ma_dang ma: mã ramz* ' +
  /* sw */ 'nambari_yako msimbo* namba_ya_siri namba_yako neno_la_siri nenosiri weka_nambari ' +
  /* so */ 'koodh* koodka* furaha lambarka_sirta ' +
  /* ha */ 'lambar lambobin lambarka ' +
  /* yo */ 'koodu ' +
  /* ig */ 'akara ' +
  /* zu */ '*khodi *khowudi ' +
  /* st */ 'khout* ' +
  /* mg */ 'kaody* ' +
  /* om */ 'koodii* lakkoofs* ' +
  /* rw */ 'umubare_w_ibanga ' +
  /* mi */ 'waehere ' +
  /* ti */ 'ኮድ ' +
  /* am */ 'የይለፍ_ቃል ሚስጥር ' +
  /* ku */ 'nasnav کۆد وشەی_نهێنی ' +
  /* ar */ 'رمز كلمة_المرور كلمة_السر الرقم_السري رقم_سري باسورد ' +
  /* fa */ '=کد کدتان گذرواژه پسورد کد_شما =کدی =کدت =پین ' +
  /* ps */ 'کوډ پټنوم ' +
  /* ur */ 'کوڈ =پن ' +
  /* sd */ 'ڪوڊ ' +
  /* he */ 'קוד סיסמ ' +
  /* yi */ 'קאד ' +
  /* hi */ 'कोड पासवर्ड =पिन कूट ' +
  /* mr */ 'सांकेतांक ' +
  /* ne */ 'सङ्केत সংকেত ' +
  /* as */ "ক'ড কড " +
  /* ta */ 'குறியீட கடவு ' +
  /* si */ 'කේත මුරපදය ' +
  /* dv */ 'ކޯޑ ' +
  /* th */ 'รหัส รหส โค้ด โค๊ด หัส_OTP โคด ' +
  /* lo */ 'ລະຫັດ ' +
  /* km */ 'កូដ លេខសម្ងាត់ ពាក្យសម្ងាត់ ' +
  /* my */ 'ကုဒ် ကုတ် စကားဝှက် လျှို့ဝှက် ' +
  /* bo */ 'ཨང་གྲངས ཨང་རྟགས གསང་ཨང གསང་གྲངས གསང་རྟགས ཨང་ཀི གསང་ཡིག ' +
  /* ka */ 'კოდ პაროლ ' +
  /* hy */ 'կոդ ծածկագ գաղտնաբառ ' +
  /* zh */ '口令 码 碼 ' +
  /* ja */ 'コード パスワード 暗証番号 パスコード ' +
  /* ko */ '코드 비밀번호 암호 패스워드 ';

/** Names that mean a one-time code and nothing else. */
// prettier-ignore
export const STRONG_NAMES =
  /* any */ '*otp otp-code otps mtan itan smstan tan tan-code phototan pushtan chiptan tac etac 2fa token *-tan ' +
  /* en */ 'passcode passcodes vcode v-code one_time_p/w id_code verification_number ' +
  /* ru */ 'смс-код sms-код одноразовый_пароль ' +
  /* uk */ 'одноразовий_пароль ' +
  /* es */ 'clave_dinamica clave_de_firma ' +
  /* fi */ 'avainlukusi kertakayttosalasana* ' +
  /* ar */ 'رمز_التحقق الرمز_المؤقت ' +
  /* fa */ 'رمز_پویا رمز_دوم یکبار_مصرف یک_بار_مصرف یکبارمصرف ' +
  /* ur */ 'او_ٹی_پی ' +
  /* he */ 'חד_פעמי חד-פעמי ' +
  /* hi */ 'ओटीपी ओ_टी_पी ओटिपि ओटिपी ऒटिपि ऒटिपी ओटीपि ऒटीपी ओडिबि ओडिपि ओडिपी ऒडिबि ओ.टी.पी अटिपि ' +
  /* th */ 'โอทีพี รหัสยืนยัน ' +
  /* am */ 'የአንድ_ጊዜ ' +
  /* zh */ '验证码 驗證碼 ' +
  /* ja */ '認証番号 確認番号 ワンタイム 認証ナンバー 認証キー 承認番号 ' +
  /* ko */ '인증번호 인증_번호 확인번호 확인_번호 일회용 승인번호 인증키 ' +
  /* mn */ 'нэг_удаагийн ' +
  /* ka */ 'ერთჯერადი ' +
  /* hy */ 'մեկանգամյա ' +
  /* el */ 'μιας_χρησης ';

/** What a one-time code is for. Beside a name it makes the name strong; alone it makes a six-digit group likely. */
// prettier-ignore
export const PURPOSES =
  /* any */ 'verif* autent* authent* authori* autori* confirm* konfirm* registr* login activ* aktiv* identif* valid* potvr* potwierdz* bekraeft* inici* conect* ' +
  /* en */ 'log-in logging_in log_in sign-in sign_in signin signing_in sign-up sign_up signup signing_up register* one-time one_time onetime 2-step two-step two-factor identity security prompted approve linking link_your reset passwordless session continue temporary secret ' +
  /* de */ 'bestatig* anmeld* einmal* freigabe freischalt* sicherheit* einloggen zugang* ' +
  /* fr */ 'connexion connecte* inscri* usage_unique ' +
  /* es */ 'acced* acces* sesion ingres* seguridad unico un_solo_uso temporal ' +
  /* pt */ 'acess* entrar cadastr* registe-se seguranca uso_unico temporaria ' +
  /* it */ 'conferm* iscriv* attiv* sicurezza temporane* ' +
  /* nl */ 'bevestig* inlog* aanmeld* in_te_loggen eenmalig* toegang* beveilig* ' +
  /* sv */ 'logga_in legitim* engang* sakerhet* ' +
  /* da */ 'bekreft* logge_ind logge_inn tilmeld* godken* indlog* pa*logging* ' +
  /* fi */ 'vahvist* kirjaut* rekister* todenn* varmen* kertakayt* turva* ' +
  /* lt */ 'patvirtin* prisijung* vienkart* saugos ' +
  /* pl */ 'weryfik* logowan* zaloguj* zarejestruj* rejestrac* jednoraz* bezpieczen* dostepu ' +
  /* cs */ 'over* prihlas* bezpecn* ' +
  /* bg */ 'потвърж* потвърд* влизане ' +
  /* ru */ 'подтвер* вход* войти авториз* зарегистр* активац* провер* одноразов* аутентиф* доступ* безопасн* ' +
  /* uk */ 'підтвер* вхід увійти реєстр* верифік* перевір* ' +
  /* kk */ 'растау* тіркел* кіру* ' +
  /* uz */ 'tasdiq* тасдиқ* kirish* bir_martalik ' +
  /* az */ 'tesdiq* giris* qeydiyyat* birdefe* daxil_ol* ' +
  /* tr */ 'dogrula* onay* kaydol* uyelik guvenlik oturum ' +
  /* mn */ 'баталгаажуул* бүртгү* нэвтрэ* ' +
  /* el */ 'επαληθευσ* επιβεβαι* εγγραφ* συνδε* εισοδ* ταυτοποι* ασφαλεια* ' +
  /* hu */ 'megerosit* ellenor* belep* regisztr* azonosit* bejelentk* egyszer* ' +
  /* id */ 'masuk daftar* mendaftar* otorisasi keamanan rahasia akses otentik* ' +
  /* ms */ 'pengesahan sahkan keselamatan ' +
  /* tl */ 'kumpirma* mag-register mag-log mag-sign ' +
  /* vi */ 'xac_thuc xac_nhan xac_minh dang_nhap dang_ky kich_hoat bao_mat ' +
  /* am */ 'ማረጋገጫ መግቢያ ለመግባት ' +
  /* ar */ 'تحقق تأكيد تفعيل تسجيل سجل دخول لمرة_واحدة مؤقت توثيق مصادق الأمان ' +
  /* fa */ 'تایید ورود ثبت_نام ثبتنام فعال احراز یکبار پویا امنیتی ' +
  /* ur */ 'تصدیق لاگ_ان رجسٹر ' +
  /* he */ 'אימות אישור כניסה התחברות הירשם ' +
  /* hi */ 'सत्याप लॉगिन लॉग_इन लगइन लोगिन लागिन पुष्टि पंजीकरण रजिस्टर प्रमाणीकरण प्रमाणिकरण ' +
  /* mr */ 'पडताळणी ' +
  /* bn */ 'যাচাই নিশ্চিত নিবন্ধন ' +
  /* gu */ 'ચકાસણી ' +
  /* pa */ 'ਤਸਦੀਕ ' +
  /* ta */ 'சரிபார் உள்நுழை பதிவு உறுதிப்ப ' +
  /* te */ 'ధృవీకరణ ధ్రువీకరణ నమోదు ' +
  /* kn */ 'ಪರಿಶೀಲನ ದೃಢೀಕರಣ ನೋಂದ ' +
  /* ml */ 'സ്ഥിരീകരണ പരിശോധന ' +
  /* th */ 'ยืนยัน เข้าสู่ระบบ ลงทะเบียน ลงชื่อเข้าใช้ ล็อกอิน ตรวจสอบ เข้าใช้ ครั้งเดียว ความปลอดภัย รหัสผ่าน เปิดใช้งาน เข้าถึง ' +
  /* ka */ 'დადასტურ ვერიფიკ რეგისტრირ ავტორიზ შესვლ ' +
  /* hy */ 'հաստատ գրանցվ մուտք ' +
  /* zh */ '验证 驗證 登录 登入 注册 註冊 登陆 身份 确认 確認 认证 認證 绑定 修改密码 一次性 动态 動態 短信 激活 安全 校验 校驗 检验 随机 授权 通行 ' +
  /* ja */ '認証 ログイン 本人 登録 ' +
  /* ko */ '인증 로그인 확인 가입 보안 ';

/** Verbs that ask to type what follows. */
// prettier-ignore
export const ACTIONS =
  /* any */ 'use usa uso utiliz* digit* input* tap* inser* introduc* introduz* ingres* con com con_el avec med met mit amb ' +
  /* en */ 'enter type with using submit provide reply_or_enter key_in ' +
  /* de */ 'nutze* verwende* eingeben gib geben_sie ' +
  /* fr */ 'saisi* entrez indiquez ' +
  /* nl */ 'gebruik voer ' +
  /* sv */ 'anvand* ange skriv ' +
  /* da */ 'brug indtast bruk oppgi angi tast ' +
  /* pl */ 'uzyj wpisz podaj wprowadz z_uzyciem ' +
  /* cs */ 'zadej* zadajte pouzij* ' +
  /* hr */ 'unes* vnesi* korist* ' +
  /* sr */ 'унес* внес* помоћу ' +
  /* ru */ 'введите используйте введи укажите с_помощью ' +
  /* uk */ 'введіть використ* ' +
  /* tr */ 'girin giriniz kullanin ile ' +
  /* el */ 'εισαγετε χρησιμοποι* πληκτρολογ* ' +
  /* hu */ 'adja_meg irja_be hasznalja ' +
  /* id */ 'gunakan masukkan ketik dengan ' +
  /* vi */ 'nhap su_dung ' +
  /* ar */ 'أدخل استخدم إدخال ' +
  /* fa */ 'وارد_کنید استفاده_کنید =با ' +
  /* ur */ 'درج_کریں استعمال ' +
  /* he */ 'הזן הזינו הקלד השתמש להזין ' +
  /* hi */ 'दर्ज उपयोग डालें इस्तेमाल प्रयोग ' +
  /* bn */ 'ব্যবহার লিখুন ' +
  /* ta */ 'பயன்படுத்த உள்ளிட வைத்து ' +
  /* th */ 'ใส่ ป้อน กรอก ใช้ ระบุ ด้วย ' +
  /* zh */ '输入 輸入 填写 填入 使用 请用 將 将 ' +
  /* ja */ '入力 ' +
  /* ko */ '입력 사용 ';

/** "is", between a name and its code. */
// prettier-ignore
export const LINKS =
  /* any */ 'is ist est es e er ar to este je jest lautet lyder sunt adalah ialah ay ni la dir yra on da hai hain esta are na ani bu waa ke ko ka eshte ngu otp_bank ' +
  /* cyrl */ 'це это є гэта болып нь бол аст ' +
  /* grek */ 'ειναι ' +
  /* arab */ 'هو هي ہے است دی ' +
  /* hebr */ 'הוא היא ' +
  /* indic */ 'है हो आहे हल છે ହେଉଛି ଅଟେ ' +
  /* thai */ 'คือ เป็น ' +
  /* khmr */ 'គឺ ' +
  /* mymr */ 'မှာ ' +
  /* cjk */ '是 为 為 は が 는 은 ';
