/**
 * Words about everything that is not a code, per language; the spelling of entries is that of `code-words.ts`.
 */

/** What a number right after it is, and what a code named by it opens: an order, a reference, a telephone, a card's tail. */
// prettier-ignore
export const LABELS =
  /* any */ 'ref refno trx txn txid pnr № no. nr. nr n° tel tel. fax e.g. z.b. np. vscode barcode qr unicode encode decode telefon* order_nr sms_nr referen* rezerv* reserv* ' +
  /* en */ 'invoice kundennummer infolinia volejte hivja звоните ticket booking tracking incident case ending ends_in last_4 room meeting conference error area zip postcode postal short swift statement product old previous call dial phone hotline sms_to text_to reply_to stop_to send_to report_to protocol member wifi wi-fi invitation invite source door ' +
  /* de */ 'auftrag* rechnung* sendung* vorgang* buchung* endziffer* fehler* paket* tur* abhol* ' +
  /* fr */ 'commande colis dossier se_terminant terminant finissant appelez casier stop_au erreur ' +
  /* es */ 'pedido* localizador envio terminad* termina_en acabada llama_al puerta ' +
  /* pt */ 'encomenda protocolo final ' +
  /* it */ 'ordin* fattura prenotazion* spedizion* termina_con terminante ' +
  /* nl */ 'bestel* factu* zending* boeking* afhaal* deur* ' +
  /* sv */ 'ordernummer bestalln* bokning* slutar_pa port* forsandelse* ' +
  /* fi */ 'tilau* lasku* varau* viite* lahety* paatty* puh. nouto* ovikoodi ' +
  /* pl */ 'zamowien* faktur* przesyl* paczk* zgloszen* konczac* odbioru drzwi ' +
  /* cs */ 'objednav* zasil* balik* koncic* vyzvednuti c. ' +
  /* sk */ 'zasiel* konciac* ' +
  /* ru */ 'резервац* заказ* заявк* обращен* счет договор* накладн* трек* отправлен* посылк* брон* канчив* звоните позвоните домофон* двер* ячейк* получени* выдачи реферал* тел тел. телефон* заканчивается оканчивается ' +
  /* uk */ 'звернен* рахунок відправлен* закінчується посилк* відмова отриман* ' +
  /* az */ 'sifaris* bron* zeng* baglama* izleme* muraciet* qapi ' +
  /* tr */ 'siparis* kargo* teslimat* yazip yaz kapi posta hata arayin ' +
  /* el */ 'παραγγελι* τιμολογιο κρατησ* δεμα* αποστολ* ληγ* τηλ* πορτα* ' +
  /* hu */ 'rendel* szamla* foglal* hivatkozas* csomag* kuldemeny* vegu ugyfel* ajto* atvetel* ' +
  /* id */ 'pesanan tagihan resi pemesanan tiket berakhir* rek telp telepon hub hubungi pemenang undian pengambilan bb bbm cek pos ' +
  /* vi */ 'ma_so_ho_so don_hang ma_don ma_giao_dich ma_khach_hang ma_hoa_don ma_dat ma_nhan van_don hoa_don tham_chieu cua_the so_the duoi stk lh lien_he goi dien_thoai sdt ' +
  /* sw */ 'agizo kumbukumbu rejea risiti simu piga mzigo ankara ' +
  /* ar */ 'طلب شحن فاتور حجز مرجع منتهي تنتهي اتصل اتصال هاتف تذكرة بريدي فرع للاستفسار الباب استلام ' +
  /* fa */ 'سفارش مرسوله بسته رهگیری پیگیری فاکتور رزرو پستی معرف دستوری پشتیبانی تماس تلفن قبض بلیت رمز_ارز رمز-ارز =درب ' +
  /* he */ 'הזמנה הזמנת חשבונית משלוח חבילה אסמכתא מסתיים טלפון חייגו התקשרו סניף איסוף ' +
  /* hi */ 'ऑर्डर संदर्भ पार्सल कॉल पिनकोड टिकट ' +
  /* bn */ 'অর্ডার বুকিং রেফারেন্স রসিদ ট্র্যাকিং পার্সেল কল ' +
  /* gu */ 'ઓર્ડર ' +
  /* pa */ 'ਆਰਡਰ ਬੁਕਿੰਗ ' +
  /* ta */ 'ஆர்டர் முன்பதிவு குறிப்பு_எண் பார்சல் அழைக்க டிக்கெட் ' +
  /* te */ 'పార్సెల్ కాల్ టికెట్ ' +
  /* kn */ 'ಕರೆ ' +
  /* ml */ 'ഓർഡർ ബുക്കിംഗ് പാഴ്സൽ വിളിക്കുക ' +
  /* th */ 'คำสั่งซื้อ ออเดอร์ พัสดุ ใบแจ้งหนี้ การจอง รหัสจอง อ้างอิง รหัสอ้างอิง รหัสลูกค้า รหัสชำระเงิน รหัสสินค้า รหัสสมาชิก ค่าบริการ รหัสรับ ลงท้าย รับแจ้ง ผู้ใช้บริการ ที่นั่ง แสดงรหัส เช่น รหัสสำรอง ' +
  /* ka */ 'შეკვეთ ამანათი გზავნილი ტელ ' +
  /* zh */ '订单 訂單 单号 單號 取件 取货 取貨 提货 尾号 尾號 末四 後四 后四 末4 流水号 序号 序號 会议 會議 客服 电话 電話 致电 拨打 热线 编号 編號 卡号 卡號 邀请 推荐 兑换 门禁 门锁 开门 错误 识别 識別 回复 柜 二维 扫 号码 號碼 账号 帳號 自提 核销 数码 源码 ' +
  /* ja */ '注文 予約 問い合わせ 問合せ 追跡 受付 口座 下4桁 末尾 郵便 招待 紹介 エラー 会議 受取 宅配 ロッカー シリアル 当選 荷物 ' +
  /* ko */ '주문 운송장 송장 예약 문의 고객센터 전화 카드번호 계좌 추천 보관함 택배 현관 출입 수신거부 무료거부 배송 오류 초대 사물함 ';

/** Like LABELS, but a sentence that names a code and says "is" still wins: "the code for your account is …". */
// prettier-ignore
export const SOFT_LABELS =
  /* en */ 'order account acct a/c card customer transaction number parcel package device mobile user shipment delivery contract from id uid ' +
  /* de */ 'konto nummer handynummer betrag ' +
  /* fr */ 'compte carte numero ' +
  /* es */ 'cuenta tarjeta movil compra operacion ' +
  /* pt */ 'conta cartao celular pedido ' +
  /* it */ 'conto carta cellulare ' +
  /* fi */ 'tili* kortti* ' +
  /* pl */ 'kart* konta numer rachun* ' +
  /* ru */ 'карт* счета номер* аккаунт перевод ' +
  /* tr */ 'hesap* numara* musteri ' +
  /* id */ 'akun nomor ' +
  /* vi */ 'so_tai_khoan thue_bao giao_dich ' +
  /* ar */ 'بطاق حساب رقم جوال ' +
  /* fa */ 'کارت شماره مبلغ ' +
  /* he */ 'כרטיס חשבון מספר ' +
  /* hi */ 'खात कार्ड नंबर ' +
  /* th */ 'บัตร บัญชี โทร เบอร์ หมายเลข จำนวน กด ' +
  /* zh */ '卡 用户 ' +
  /* ja */ '番号 カード ' +
  /* ko */ '번호 카드 ';

/** Advertising, lotteries, presents: their codes are not for signing in. */
// prettier-ignore
export const PROMOTIONS =
  /* any */ 'baucar promo* kupon* coupon* voucher* bonus* lotter* loter* casino cashback *rabatt* *rabat* akcija* cupon* скидк* купон* акци* лотере* ' +
  /* en */ 'discount* referral refer_a_friend invite_friends jackpot winner prize raffle gift_code giveaway ' +
  /* de */ 'gutschein* gewinnspiel ' +
  /* fr */ 'soldes reduction* remise ' +
  /* es */ 'descuento* dto oferta* sorteo premio descompte ' +
  /* pt */ 'desconto* cupom ganhe ' +
  /* it */ 'sconto sconti ' +
  /* ro */ 'reducere reduceri ' +
  /* nl */ '*korting* ' +
  /* sv */ 'kampanj* ' +
  /* da */ 'kampagne* tilbud ' +
  /* fi */ 'alennus* tarjous* ' +
  /* pl */ 'znizk* nagrod* ' +
  /* cs */ 'slev* zlav* vyhra* ' +
  /* ru */ 'выигра* кэшбэк* подарок приз ' +
  /* uk */ 'знижк* подарунок ' +
  /* uz */ 'chegirma* aksiya* чегирма* ' +
  /* az */ 'endirim* ' +
  /* tr */ 'indirim* kampanya* hediye* firsat* bedava cekilis* kazan* cekler puan odul* ' +
  /* el */ 'εκπτωσ* εκπτωτ* κουπον* προσφορ* ' +
  /* sq */ 'zbritj* ' +
  /* hu */ 'kedvezmeny* akcio* nyeremeny* ' +
  /* id */ 'diskon* disc hadiah* undian* pemenang menang terpilih *dptkan *dptkam mdpt mndpt poin cek_tunai ' +
  /* vi */ 'giam_gia khuyen_mai uu_dai trung_thuong giam ' +
  /* ar */ 'خصم تخفيض كوبون جائز فزت ' +
  /* fa */ 'تخفیف ' +
  /* ur */ 'رعایت ڈسکاؤنٹ کوپن انعام ' +
  /* he */ 'הנחה קופון מבצע פרס הגרלה ' +
  /* hi */ 'छूट कूपन ऑफर इनाम लॉटरी ' +
  /* bn */ 'ছাড় পুরস্কার লটারি ' +
  /* ta */ 'தள்ளுபடி கூப்பன் பரிசு ' +
  /* te */ 'తగ్గింపు బహుమతి ' +
  /* kn */ 'ರಿಯಾಯಿತಿ ಬಹುಮಾನ ' +
  /* ml */ 'കിഴിവ് കൂപ്പൺ സമ്മാനം ' +
  /* th */ 'ส่วนลด ลดทันที ลดราคา โค้ดลด โปรโมชั่น คูปอง รางวัล เครดิต โบนัส ลุ้น ลดสูงสุด ลดเพิ่ม ลดพิเศษ ลับเฉพาะ สล็อต แลกซื้อ สิทธิพิเศษ ฟรี แจก ' +
  /* ka */ 'ფასდაკლებ პრომო ' +
  /* zh */ '优惠 優惠 折扣 促销 促銷 抽奖 抽獎 中奖 中獎 兑换码 兌換碼 ' +
  /* ja */ 'クーポン 割引 キャンペーン 当選 抽選 %off ' +
  /* ko */ '할인 쿠폰 이벤트 당첨 프로모션 (광고) ';

/** Doors, lockers, pick-up points: where a message speaks of these, its code opens or collects something. */
// prettier-ignore
export const PLACES =
  /* en */ 'locker* front_door pick_up pickup pick-up collect collection your_parcel your_package check-in ' +
  /* de */ 'packstation abholung haustur ' +
  /* fr */ 'casier digicode retrait porte ' +
  /* es */ 'taquilla portal puerta recogida retirar* ' +
  /* pt */ 'retirada porta ' +
  /* it */ 'armadietto ritiro ' +
  /* pl */ 'odbior* paczkomat* drzwi ' +
  /* ru */ 'постамат* домофон* подъезд* двер* ячейк* ' +
  /* tr */ 'teslimat* dolap kargo* ' +
  /* id */ 'pengambilan pintu ' +
  /* th */ 'ล็อกเกอร์ ประตู รับพัสดุ ' +
  /* ar */ 'استلام الباب ' +
  /* he */ 'לוקר דלת איסוף ' +
  /* zh */ '取件 柜 门锁 门禁 自提 取货 取餐 ' +
  /* ja */ '宅配 ロッカー 荷物 ドア 玄関 ' +
  /* ko */ '사물함 보관함 현관 택배함 도어락 ';

/** After a number: minutes, megabytes, digits (a quantity), or "ending", "numbered" (a card, a door). */
// prettier-ignore
export const UNITS =
  /* any */ 'ile_bit* numaral* nolu raqamli street st. road ave min mins min. minut* sec* hour* day days week* month* year* mb gb kb pts point* poin punkt* digit* adet s m ' +
  /* latn */ 'stund* tage jours heures horas dias giorni dagen uur dakika* dk saat gun deqiqe daqiqa soat menit jam hari phut gio ngay dana dni perc timmar ' +
  /* cyrl */ 'минут* мин мин. хвилин* час* годин* дней дня день днів баллов сом дақиқа* күн сағат ' +
  /* other */ '으로_끝나 번_카드 で終わ 结尾 号柜 دقيق دقائق ساع يوم أيام منٹ דקות שעות मिनट मिनिट ନିମିନିଟ நிமிட నిమిష മിനിറ്റ് මිනිත්තු นาที ชั่วโมง วัน ນາທີ នាទី မိနစ် წუთ րոպե ደቂቃ 分 秒 小时 小時 天 日 月 年 位 時 点 點 积分 ポイント 분 초 시간 일 월 년 개 ';

/** Money, right before or right after an amount. */
// prettier-ignore
export const CURRENCIES =
  /* any */ 'usd eur gbp chf jpy cny rmb hkd twd inr rs rs. pkr idr rp rp. myr rm p thb vnd krw kes ksh ksh. n zar r mad sar sr aed ils tl azn amd kzt som sum rub uah grn byn pln zl czk kc huf ft ron lei bgn lv rsd din hrk kn kr kr. sek nok dkk brl r$ btc eth usdt aud cad nzd euro* dolar* dollar* peso* rupee* rupiah ringgit dong d lira* manat lari tenge yen yuan pound* riyal jt rb k ' +
  /* cyrl */ 'руб руб. р. рублей рубля грн тг тенге сум лв лв. ден дин динара манат төг төгрөг ' +
  /* other */ 'ευρω ريال ر.س درهم جنيه دينار ليرة تومان روپے ש"ח שח שקל रु টাকা રૂ ଟଙ୍କା රු บาท =บ ກີບ រៀល ကျပ် ლარი դրամ ብር 元 圆 圓 円 원 ';
