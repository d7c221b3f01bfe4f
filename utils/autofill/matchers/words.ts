/**
 * What words mean, in some sixty languages, folded (`foldText`): Cyrillic, Greek, Armenian and Georgian stand in
 * Latin letters, the scripts of India in Devanagari. A space separates words.
 *
 * `word`   begins a word of the page (`telef` finds `Telefonnummer`); Latin words of three letters are whole words
 * `=word`  is the whole word
 * `*word`  is, begins or ends a word (`*code` finds `smscode`)
 * `a_b`    words that follow each other, the last of them a beginning
 *
 * Scripts that write without spaces or glue particles to words (Han, kana, Hangul, Thai, Lao, Khmer, Burmese, Arabic,
 * Hebrew) are looked up at every letter. Words whose meaning needs a second one (`code`, `number`, `confirm`) are
 * concepts of their own; `classify-fields.ts` says which go together.
 */
export const words = {
  phone:
    'bjjai =cel =cell cellno cellnum cellp cellul celular contact_no contact_num di_dong dien_thoai farsim ffon fon gsim =gsm guthan =handy *handynr handynum *handynummer herahos hp hph kannyk kinit kontaktnum le_portable matkapuh mobiel mobiil mobil *mobile mobit movil msisdn mugikor namba_ya_simu nambari_ya_si no_hp nomer_tel nomor_hp numero_de_port outas *phone ponsel portable_ puhel *puhelin rufnum *rufnummer sdt selfoon simanum =simi simu sms_num sotov symudol talru =tel tele_ telef *telefon telemov telep =telf =telno *telnr =telnum tfno tile_ tilef tlf =tlfn uimhir_foin utas waya טלפון נייד סלולר تلفن تليفون تيليفون جوال فون محمول موبايل موبيل نقال هاتف همراه گوشي अलैपॆचि कैपॆचि चरवाणि तॊलैपॆचि दुरध्वनि दुरभाष दुरवाणि पॊन फॊण फॊन फॊॺ भ्रमणध्वनि मुठॊफॊन मॊपैल मॊबाइल मॊबै ජංගම දුරකථන มือถือ เบอร์ โทร ມືຖື ເບີໂທ ໂທລະສັບ ဖုန်း ስልክ ទូរសព្ទ ទូរស័ព្ទ ケータイ スマホ 手机 手機 携帯 电话 联系方式 行動電 连系 電話 모바일 연락처 전화 폰번호 핸드폰 휴대',
  country:
    'bansa country derzav drzava el_ erkir erkri herrialde hora krain kraj kvek =land lander maa mamlak nchi negar nuoc olk olka orszag paese pais pays quoc riik sali shtet stran tar tara tari ulke valsts vendi zeme zemi ארץ מדינה بلد دوله ملک کشور दॆश दॆस नाटु नाट्ट राज्य රට ประเทศ ປະເທດ နိုင်ငံ ប្រទេស 国 國 地区 地區 국가 나라',
  dial: 'alan_kod calling code_du_pays code_pays codi_de_p codice_p codigo_de_p codigo_do_p codigo_pa country_c country_dial countryc ddi dial el_kod elohiv hivoszam idd indicati intl_code isd kierunk kod_derzav kod_e_shtet kod_krain kod_kraj kod_stran kod_zeme kode_neg kodikos_hor kodikos_klis kveknis_kod landcode landek landenum landnum landskod landsnum ma_quoc ma_vung maakood maatunnus mobile_code olka_kod orszaghiv phone_code phone_cou phonec pozivn predcisl predvol prefi *prefix riigi_suun suunako suuntanum tel_code teleco ulke_kod *vorwahl קידומת رمز_البل رمز_الدول مفتاح پيششماره کد_کشور کود_البل کود_الدول दॆश_का_कॊड दॆश_कॊड दॆशॆर_कॊड รหัสประเทศ 区号 區號 国コード 国番 国码 国際 國碼 국가_번 국가_코 국가번 국가코',
  ext: 'anknytn dahili dob dobavoc durchwahl =dw ext exten *extension extn =interno klap lokalnum mellek nebenst *phoneext =poste =ramal toestel wewnetr ต่อ 内線 分机 分機 내선',
  code: 'cifra =cod *code codi codul coduri *kod koda *kode *kodi kodj kodn kodo *kods kodt kodu kody *kood *koodi ma_ msimbo ramz shifr tunnusl קוד رمز کد کود کوڈ कुरियि कॊट कॊड रहस्य_सख් කේත รหัส ລະຫັດ ကုဒ် ኮድ កូដ コード 代码 代碼 信码 全码 全碼 态码 態碼 活码 訊碼 認碼 證碼 认码 证码 驗碼 验码 코드',
  number:
    'arithm aritm cisl hamar nambari =nm no nom nomer nomir nomor nomra *nr nr num number numer *nummer numur so_ szam zenbak מספר רقم رقم شماره ऎण नबर नम्पॼ नम्बर न॰बर सख्य අංක หมายเลข 号 番号 番號 號 번호',
  otp: '2fa adnaraz bir_marta bir_ret birdafa dynamicc edinokr ednokr eenmal egyszer einmal einnota engang enkratn ertjer isang_be jednokr jednoraz kertakayt lيکبار mara_moja mfa miangamia mias_hris monouso mot_lan mtan njehersh odnoraz one_tim onetime otp *otp sekali_gu sekali_pa smscode smstan sol_us tak_isti tan tek_kulla tfa totp two_fac two_step twofactor twostep uhekord un_solo_us unica_fol unico_uso usage_uni uso_unic vienkart vienreiz חד_פעמי חדפעמי لمره_وا مره_وا يک_بار يکبار پويا इॱक_वार एक_बार एक_वखत एकबार_ब ऒकसारि ऒटिपि ऒरु_मुरै ऒरुमुरै ऒर्रत्तवण ओटिपि ओयान_टाइम वन_टाइम ครั้งเดียว โอทีพี አንድ_ጊዜ ワンタイム 一次性 动态 動態 일회용',
  verify:
    'activ aktiv anmeldec apstip autent auth_code authcode authent authori batalgaa bekraft bekreft bestatig bevestig cadarnh confirm dadast dearbh dogrul egiazta ellenor epalit epivev fiora freischalt godkenn hastat hitelesit kinnit konfirm kumpirm login_code logincode megeros onay overe overit overo pacver *passcode patvirt pengesah perevir pidtver podtver potvrd potvrz potwierd praverac preverj prover provjer rastau sahkan stadfest tasdiq thibitish tunnist uthibit vahvist valid verif *verify verip vertet weryf xac_minh xac_nhan xac_thuc אימות אישור تاييد تاکيد تحقق تصديق تفعيل उरुति चकास चरिपार तसदिक दृढिक धृविक ध्रुविक निर्धार पडताळ परिशिल परिशॊध पुष्टि पुसटि प्रमाण याचाइ सत्याप स्थिरिक තහවුරු පුරනය සත්යාප ยืนยัน ຢັ້ງຢືນ ຢືນຢັນ စိစစ် အတည်ပြု ማረጋገጫ បញ្ជាក់ ផ្ទៀងផ្ទាត់ 校驗 校验 确认 確認 認証 認證 认证 驗證 验证 인증 확인',
  security:
    'asfal bao_mat beveilig bezopas bezpec bezpek bezpiec biztons drosib guvenli keaman keselam sakerh saugos securit segur sicherh sicurez sigurant sigurnos sikkerh tahluka turvak turval varnost אבטחה الامان امان निराप पातुका भद्रत सुरक्षा ปลอดภัย セキュリティ 安全 보안',
  sms: 'iszin mensagem_de_tex mensaje_de_tex message_tex sms *sms smsc szoveges_uz tekstberi tekstivies text_mess texted textmedd textnach tin_nhan viber الرسايل_النصي رساله_نصيه مسرون پيامک ऎस्ऎऎ ऎस्ऎम्ऎ एसएमएस ショートメ 短信 短訊 簡訊 문자',
  email:
    'barua_pepe correo courriel e_mail e_past e_poct e_post el_pas el_pos elektron elpos *email epost hom_thu ilektron imeil imejl *mail =pocta =pocte =poctu =pocty =posta posta_elec =poste =posti =postu sahkop surel thu_dien tolvupo אימייל דוא البريد ايميل بريد अिमॆल इमॆइल इमॆयि इमॆल मिन्नञ्च मॆइल อีเมล ອີເມວ ኢሜይል អ៊ីមែល メール 信箱 邮件 邮箱 郵件 電郵 메일 이메일',
  app: 'alkalmaz apid aplica aplikac *app app *appen appli apps autenticad autentifikator autentikat autentiseringsapp authenticatie_app authenticator authy avtentipikat dodat efarmog freeotp havelv koldanba lietotn prilozen program qr rakendus *rakenduse tatbiq time_based time_dep todennuss tokeng *totp ung_dung uygulam yubikey zastosun אפליקצ برنامه تطبيق अ्याप आप्प आ्यप ऐप चॆयलि याप แอป アプリ 应用 應用 앱',
  pin: 'pin *pincode pins',
  sent: 'adprav anfon apost bidal daslal derg envia envio envoy erhalt estal gagzav gamogz geschick gesend gestuur gondar gonder gui hantar ilgee invia ipinad isprac issiun izprat kirim kuld lahet nadisl nagpad nosut obdrz odesl odosl ontvang otprav otrim otrzym ougark poluc posl primit prisl receb receiv recib recu reenv renvoy resen retrim ricev saade saats salj send *sent seol siunte skicka stalt steil suti texted tilsend trimis tuma verstuur verzond vidprav vyslal wyslal wyslan wyslij yubor zasla ziber zugesa שלח ارسال ارسل अनुप्प अय कळुह पठा पप पाठव पाठा भॆज मॊकल ส่ง ສົ່ງ ပို့ ልከ ផ្ញើ 发至 发送 寄送 届い 已发 發送 送り 送付 送信 발송 보냈 전송',
  digit:
    'angka chiffr chu_so ciffer cifr cijfer cislic cyfr dagit digit haneli pifi rakam siffer siffr *stellig szamjegy ziffer ספרות ارقام رقمي अक इलक्क सख्या หลัก 位 桁 자리',
  captcha:
    'afbeeld anti_spam antispam bild_ *captcha caracteres_d characters check_code checkcode gambar gorsel hinh_anh image imgcode immagin izobraz kapca kartin letters obrazk picture resim robot sicherheitsabfr visual_ver zeichen_im zobraz תמונ الصوره تصوير صوره 图像 图形 图片 圖形 圖片 画像 이미지 자동등록 자동입력',
  recovery:
    'anakt aterstall back_up backup cadang de_secours du_phong efedr ersatzcode gendann gjenoppr helyreall herstel khoi_phuc kurtar notfall obnov odzysk palaut pemulih recover recuper rescue respaldo rezervn scratch tartalek vidnov vosstan vzstan wiederherst yedek zalozn zapasow גיבוי שחזור احتياطي استرداد بازيابي バックアップ リカバリ 備用 备用 復旧 恢复 恢復 백업 복구',
  post: 'buu_ch cap cep cod_pos codul_pos cp eir eircode indeks iranyito kode_pos kodepos ma_buu pasta_ind pasta_kod pasto plz *plz poct_ind pocta_ind poctov_ind poczt posensk posta_kod postai *postal postan postco *postcode posti_n postinum postlei postn postov_ind psc saposto sihtnum smerovac tahudr tk wa_posta zip *zip zipc zipp מיקוד البريدي الرمز_البريد رمز_بريد پستي अञ्चल डाक पिन_कॊड पिनकॊड पिन्_कॊटु पिन्_कॊड पिॻ_कॊड पॊस्ट ไปรษณีย์ 邮政 邮编 郵便 郵遞 우편',
  card: 'banki bankpas bao_mat_the barat betaalpas *card carta carte cid csc cua_the cvc *cvc cvc2 cvn cvv *cvv cvv2 iban je_pas kaard kaart kadi kart *karte *kartennummer *kort *kortet kredit luottok ma_the prufnum prufzif so_the tarjet the_ngan the_tin uw_pas כרטיס بطاقه کارت अट्ट कारड कार्ट कार्ड काॼड บัตร カード 信用卡 卡 银行卡 카드',
  promo:
    'affili ajanl aktionsco alennu atlaid cadeau convit *coupon cupom cupon darc dark davet desconto descuent discount diskon einladu ekpt empfehl gavekort giam_g gift gioi_th gutsch hediye inbjud indirim invit kadobon kampan kedvezm khuyen kinkek korting koup *kupon kutsu lahjak meghiv nuolaid otstp parrain pokan popust pozivnic pozvank presentk prigl *promo prosf proskl punguz rabat *rabattcode reduc referr *referral remise sconto skidk slev soodus tarjou tilbud uitnodig undang varv voucher zapros zlav zniz הזמנה הנחה קופון تخفيف ترويج خصم دعوه قسيمه معرف کوبون आमन्त्रण कुपन कुप्पन छुट तळ्ळुपटि प्रॊमॊ रॆफरल คูปอง ส่วนลด เชิญ โปรโม ギフト クーポン プロモ 优惠 優惠 兌換 兑换 割引 折扣 招待 推荐 推薦 礼品 禮品 紹介 邀請 邀请 초대 추천 쿠폰 프로모 할인',
  id: 'account_n ausweis bankleit bestall bestell bic booking buchung cnpj commande cpf dni don_h employe factur fattur fiscal frequent henkil iban identit inn invoic konto kunden licen lizenz member meter mitarb mitglied nie nif objedn *order ordine paragg pasapor pasport passepor passpor pedido personnr personnum pesan pesel policy product rechnung referen reserv routing sendungs serial serien siparis sku sort_c sortcode source_c ssn student swift tax tilaus tracking vat zakaz zamovl zamow الطلب طلب ऑर्डर คําสั่งซื้อ 会員番 学号 注文 税号 訂單 订单 身份证 사업자 주문 주민 회원번',
  device:
    'appareil brand carrier device dispositivo gerat imei marke model operat puk sim_card simcard ustrois 型号 機種',
  date: 'annee anno ano =ano bday birth dat_ data *datum =day dd =den dia dob dogum expd expir fecha geburt genni =god gultig jahr lahir =mesac mm =mois monat month nacimi naissan narodz nascim nascit ngay =rok rozd =tag year yy yyyy 出生 生年 生日',
  amount:
    'amount bedrag belop betrag importe importo jumlah kwot montant osszeg poso qty quantity so_tien suma summ tutar סכום مبلغ राशि จํานวน 金額 金额 금액',
  fax: 'faks fax *fax faxn faxsz faxu paks telefak *telefax פקס فاکس فکس نمابر तॊलैनकल फाक्स फैक्स फ्याक्स แฟกซ์ โทรสาร ファクシ ファクス ファックス 传真 傳真 팩스',
  chat: 'discord =icq kakao =line =signal skype *telegram vatsap votsap wechat weixin *whatsapp zalo וואטסאפ ווטסאפ تلگرام واتس वाट्स वॊट्स व्हाट्सएप हॊयाटस 微信 카카오',
  password:
    'adgangsk contrase fjaleka gagtnabar geslo hasla haslo heslo jelszo kata_la kata_san kennwort kodikos_pro losenord lozin lykilor mat_kh mot_de_pas nenosir parol parool pasahitz passord passw *password pwd *pwd salasana senha sifre slaptaz suntimat wachtwoo סיסמא סיסמה رمز_المرور رمز_عبور کلمه_السر کلمه_المرور گذرواژه कटवुच्चॊल पासओयार्ड पासवर्ड รหัสผ่าน パスワード 密码 密碼 暗証 비밀번호',
  honeypot:
    'deixe_em dejar_en dejar_va do_not_f don_t_f dont_fill freilas gotcha honey_p honeyp if_you_are_h laat_le laisser_vi laissez_ce lasciare_v leave_blank leave_em leave_this leer_las ne_pas_rem ne_zapol nicht_ausf no_rellen ostavte ponechte pozostaw_pu',
  area: 'area_c areac *areacode codigo_de_a =ddd ortsvorw phone_area phonearea',
  name: 'address adress apellid benutzern city ciudad cognome company direccion enderec eponu famil firma first_n full_n ho_ten ima imie indirizz jmeno last_n nachname name nazwisk nick onoma prenom prenume prijm prizv sobrenom soyad stadt strasse street surname user *username ville vollst vorname 住所 名前 地址 姓名 氏名 用户名 성명 아이디 이름 주소',
  /** Somebody else's, or one that need not be given: loses against a phone that is just the person's own. */
  aside:
    'accompagn acil acompan additional alternat assistant awaryjn begeleid begleit colleague companion conjoint dodatkov dodatkow dopolnit ekstra ekstren emergencia emergency emergenza facoltat facultat freiwillig friend frivillig guardian istege_bagl neobazat neobov nepovin noodgeval notfall opcional opcjonal optional optioneel optionnel parent partner relative secondary spouse towarzys urgence valgfri volitel weitere zweit اختياري طواري 任意 可选 紧急 緊急 选填 비상 선택',
  search: 'buscar newsletter poisk recherch search suche zoek 搜索 検索 검색',
} as const;

export type Concept = keyof typeof words;
