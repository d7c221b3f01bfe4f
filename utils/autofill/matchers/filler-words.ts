/**
 * Words that stand beside "code" without saying which code it is: enter, your, the, from, received, below … Beginnings
 * of words as they are written; whole words where shorter than five letters, and in Arabic and Hebrew (words of one or
 * two letters need no entry). What is neither here nor in `words.ts` names something: a "redemption code" is no one-time code.
 */
export const fillerWords = `
enter type input insert fill your please here below from received was were has have been just the this that which into
get got with for and our you message login log sign signin access temporary text field value value confirm continue next
required optional again let know arrived one six four five eight only valid minutes seconds expires
eingeben eingabe geben gib sie bitte ihr ihre ihren dein deine deinen den der die das dem des hier ein einen eine aus von
per unten folgenden erhalten erhaltenen ist anmelde login zugangs nachricht sechs vier
saisir saisissez entrez entrer tapez indiquez votre vos les des une cette celui reçu recu par que nous avons vous ici dans
suivant message connexion contenu contient recopiez
introduce introduzca introducir ingresa ingrese escribe escriba digita tu tus su los las del por que hemos aquí aqui recibido
recibiste recibió acceso mensaje para una este seis cuatro
inserisci inserire digita immetti il lo la gli del della dello dal dalla per che abbiamo qui ricevuto sotto messaggio accesso tuo
insira digite informe introduza escreva seu sua dos das pelo pela recebido recebeu aqui abaixo mensagem acesso uma quatro
voer vul typ uw jouw het een van via ontvangen hier bericht onze die inlog toegangs
ange skriv mata fyll din ditt här koden fick som från till meddelande inloggnings
skriv indtast tast indtaste din dit her fra modtaget den besked som angi oppgi melding fikk mottok
syötä kirjoita anna tähän saamasi saapunut viesti viestin kirjautumis sinulle
sisesta sisestage siia saadud sõnumi sõnum teile
ievadiet ievadi šeit saņemto saņemtais jūsu ziņojum
įveskite įrašykite čia gautą gautas jūsų žinut
wpisz podaj wprowadź wprowadz otrzymany twój swój tutaj poniżej wiadomo dostępu ten który
zadejte zadajte zadej zadaj vložte napište napíšte váš svůj svoj zde sem tu přišel prišiel obdržený níže nižšie zpráv správ
adja írja add meg írd kapott ide az itt alább üzenet lévő belépési belépő kérjük
introduceți introdu tastați scrieți codul aici primit din dvs mesaj mai jos
въведете въведи попълнете вашия ваш тук получен получения от съобщени
unesite unesi upišite upiši ovdje ovde vaš svoj primljeni iz poruk
vnesite vpišite tukaj vaš prejeto prejeli sporočil
внесете вашиот тука порак
πληκτρολογήστε εισαγάγετε εισάγετε καταχωρίστε γράψτε τον την που σας από εδώ λάβατε μήνυμα
girin giriniz gir yazın yazınız lütfen size gelen buraya aşağıdaki olan için mesaj giriş
daxil edin yazın sizə gələn buraya zəhmət olmasa mesaj
введите введи укажите впишите ваш ваша здесь из полученный пришел пришёл пришедший который ниже сообщени для входа вход
введіть вкажіть впишіть тут отриманий який надійшов нижче повідомлен для входу
увядзіце калі ласка тут які атрыманы
енгізіңіз жазыңыз осында келген хабарлама
kiriting yozing kelgan xabar
შეიყვანეთ ჩაწერეთ აქ მიღებული თქვენი მოსული
մուտքագրեք գրեք այստեղ ստացված ձեր
أدخل ادخل اكتب الذي التي هنا من إلى المرسل الخاص بك لديك تم وصلك وصل رسالة الرجاء يرجى المكون
وارد کنید را از به شده لطفا لطفاً خود اینجا دریافت دریافتی پیام ورود
הזן הזינו הקלד הקלידו את אשר שקיבלת שקיבלתם כאן הודעה נא בבקשה שלך
درج کریں اپنا یہاں موصول
दर्ज करें करा डालें लिखें लिहा अपना आपका कृपया यहां यहाँ में पर प्राप्त टाका आपला येथे आलेला आया हुआ वाला संदेश राख्नुहोस् यहाँ हाल्नुहोस्
লিখুন দিন আপনার এখানে প্রাপ্ত বার্তা
ਦਰਜ ਕਰੋ ਇੱਥੇ ਪਾਓ
દાખલ કરો અહીં તમારો લખો
உள்ளிடவும் உள்ளிடுக இங்கே உங்கள் வந்த பெற்ற
నమోదు చేయండి ఇక్కడ మీ వచ్చిన ఎంటర్
ನಮೂದಿಸಿ ಇಲ್ಲಿ ನಿಮ್ಮ ಬಂದ
നൽകുക ഇവിടെ നിങ്ങളുടെ ലഭിച്ച വന്ന
ඇතුළත් කරන්න මෙහි ඔබේ ලැබුණු
กรอก ใส่ ป้อน ระบุ พิมพ์ ที่ได้รับ ได้รับ ที่ส่ง ที่นี่ ของคุณ จาก ไปที่ ทาง ข้อความ ตัวเลข ที่
ໃສ່ ປ້ອນ ທີ່ໄດ້ຮັບ ຂອງທ່ານ
បញ្ចូល វាយ នៅទីនេះ ដែលបានទទួល របស់អ្នក
ထည့်ပါ ရိုက်ထည့် ရရှိသော သင့် ထည့်သွင်း
አስገባ ያስገቡ የደረሰዎትን
nhập điền vào của bạn đây nhận được vui lòng tại tin nhắn trong từ
masukkan masukan isi anda yang diterima di sini dari telah pesan sila taip ketik masuk
ilagay ipasok iyong natanggap dito mula ang ng
weka ingiza yako hapa uliopokea kutoka ujumbe
请 請 输入 輸入 填写 填寫 键入 鍵入 您 你 的 收到 接收 这里 這裡 在此 以下 至 到 个 個 消息 内容 登录 登入 当前 當前
入力 受信 届 下記 以下 記載 ご 数字 数値 ログイン メッセージ
입력 하세요 해주세요 해 주세요 하십시오 받은 받으신 받았 여기 아래 수신 도착 메시지 로그인 자리
introdueix el sláðu inn úr temporan megadás megad adgangs доступ достъп дастъп shkruani jepni प्रविष्ट गर्नुहोस् කිරීමේ รักษาความ sartu
киргизиңиз кодоо оруулна уу مكون المكونة من لکھیں pag dari sila masukan ilagay lagay ထည့် ያስገቡ ባለ
فعال کننده امنیتی ایک بار کا کی کے ข้าง ٹائپ
or oder oppure eller tai nebo alebo lub albo vagy sau или або veya yoki немесе hoặc atau ან կամ arba või ose എന്നാൽ అల్లా অথবা या किंवा அல்லது లేదా ಅಥವಾ അല്ലെങ്കിൽ หรือ 或 または 또는 او أو یا או
antama generated shown displayed generiert angezeigt généré affiché generado mostrado generato gerado сгенерирован показан wygenerowan genererad genereret vygenerovan létrehozott üretilen gösterilen gegenereerd getoond näytet
`;
