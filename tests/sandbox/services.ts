export interface Service {
  id: number;
  /** As `GET /Services` names it. */
  service: string;
  /** As its products name it: not always the same, so names do not join. */
  productService: string;
}

/** The services whose products carry another name, as the page's Google does. */
const productServices: Record<string, string> = {
  Google: 'Google, Gmail, Youtube',
  Facebook: 'Facebook, Messenger',
  Instagram: 'Instagram, Threads',
  Microsoft: 'Microsoft, Outlook, Hotmail, Skype',
  OpenAI: 'OpenAI, ChatGPT',
  Yahoo: 'Yahoo, AOL',
  'Twitter / X': 'X (Twitter)',
  MailRu: 'Mail.ru, VK, Odnoklassniki',
  Yandex: 'Yandex, Ya.ru, Uber RU',
  Amazon: 'Amazon, AWS, Prime Video',
  Apple: 'Apple, iCloud',
  PayPal: 'Paypal',
  Steam: 'Steam, Valve',
  WeChat: 'WeChat, QQ',
  Alibaba: 'Alibaba, Aliexpress, Taobao, 1688',
  Bolt: 'Bolt, Taxify',
  Tinder: 'Tinder / Match Group',
  Blizzard: 'Battle.net, Blizzard',
  'eBay Kleinanzeigen (old)': 'Kleinanzeigen alt',
  Deliveroo: ' Deliveroo',
  'Any other': 'Any other (please read the description!)',
  'H&M': 'H&amp;M',
  Lieferando: 'Lieferando, Takeaway.com, Just Eat',
  Vinted: 'VINTED',
  Signal: 'Signal Messenger',
  Naver: 'Naver, Band, LINE WORKS',
};

/** WhatsApp 1, Telegram 2 and Google 3 are the page's ids: the order of this list is the order of the ids. */
const names = `
WhatsApp|Telegram|Google|Facebook|Instagram|Microsoft|Kleinanzeigen|PayPal|Amazon|Apple|Twitter / X|TikTok|Snapchat|Discord|OpenAI|Tinder|Uber|Bolt|Airbnb|eBay
Netflix|Spotify|Steam|Signal|Viber|WeChat|LINE|KakaoTalk|Yahoo|LinkedIn|Vinted|Lieferando|Wolt|Deliveroo|Uber Eats|Glovo|FREE NOW|BlaBlaCar|Booking.com|Check24
Zalando|Otto|MediaMarkt|Lidl|Rewe|DHL|Hermes|DPD|Deutsche Bahn|Flixbus|Lufthansa|N26|Revolut|Wise|Klarna|bunq|Trade Republic|Scalable Capital|Vivid|Sumup
Binance|Coinbase|Kraken|Bitpanda|Bybit|OKX|KuCoin|Gate.io|Bitget|MEXC|Huobi|Crypto.com|Gemini|Bitstamp|Blockchain|Bitvavo|eToro|Robinhood|Skrill|Neteller
Paysafecard|Payoneer|Stripe|Cash App|Venmo|Zelle|Monzo|Starling|Curve|Paysera|ZEN.com|Monese|Western Union|MoneyGram|Remitly|WorldRemit|Azimo|Transferwise|Webmoney|QIWI
Yandex|MailRu|VK|Odnoklassniki|Avito|OZON|Wildberries|Sber|Tinkoff|Alfa-Bank|MTS|Megafon|Beeline|Lukoil|Magnit|Pyaterochka|DNS Shop|M.Video|Citilink|CDEK
Alibaba|AliExpress|Taobao|JD.com|Pinduoduo|Temu|SHEIN|Weibo|Douyin|Bilibili|Xiaohongshu|Baidu|Didi|Meituan|Ele.me|Alipay|NetEase|Tencent QQ|Huawei|Xiaomi
Samsung|OPPO|Vivo|Sony PlayStation|Xbox|Nintendo|Epic Games|Blizzard|Riot Games|EA|Ubisoft|Rockstar|Twitch|Kick|Roblox|Minecraft|Garena|PUBG|Supercell|Nexon
NCSoft|Wargaming|GOG|Faceit|ESEA|Bumble|Badoo|Hinge|OkCupid|Grindr|Happn|Lovoo|Parship|ElitePartner|LoveScout24|Match.com|Plenty of Fish|Feeld|Raya|Her
MeetMe|Zoosk|Tagged|Skout|Azar|Tantan|Boo|Inner Circle|Once|Jaumo|Knuddels|Finya|Mamba|Topface|LovePlanet|Dating.com|Ashley Madison|Joyclub|OnlyFans|Fansly
Patreon|Substack|Medium|Reddit|Quora|Pinterest|Tumblr|Clubhouse|Bluesky|Mastodon|BeReal|Lemon8|Kwai|Likee|Bigo Live|Imo|Zalo|Zoom|Slack|Webex
Threema|Wire|Element|Session|Skype|ICQ|Kik|GroupMe|TextNow|TextPlus|Google Voice|Hushed|Burner|Truecaller|Proton|Tutanota|GMX|Web.de|T-Online|Freenet
Fastmail|Zoho|Mail.com|Outlook|AOL|Naver|Daum|Seznam|Onet|WP.pl|Interia|O2.pl|Allegro|OLX|Otomoto|InPost|Zabka|Biedronka|Pyszne.pl|Empik
mBank|Revolut Business|PKO BP|ING|Santander|BBVA|CaixaBank|Sabadell|BNP Paribas|Boursorama|Orange Bank|Lydia|Leboncoin|Doctolib|Cdiscount|Fnac|Carrefour|Auchan|SNCF|Vestiaire Collective
Subito|Satispay|PosteItaliane|Esselunga|Conad|Glovo Business|Wallapop|Milanuncios|InfoJobs|Idealista|Mercadona|El Corte Ingles|Cabify|Fever|Marktplaats|Bol.com|Tikkie|Thuisbezorgd|Albert Heijn|Swapfiets
2dehands|Bpost|Payconiq|Willhaben|A1|Magenta|Ricardo|Tutti|Digitec|Twint|Blocket|Tradera|Swish|Vipps|Finn.no|DBA|MobilePay|Tori|Foodora|Verkkokauppa
Skroutz|e-food|Viva Wallet|eMAG|OLX Romania|Tazz|Sameday|FAN Courier|Bolt Food|Jofogas|Foxpost|Alza|Bazos|Rohlik|Zasilkovna|Sbazar|Kupujem Prodajem|Njuskalo|Bolha|Bazar.bg
Rozetka|Nova Poshta|PrivatBank|Monobank|OLX Ukraine|Prom.ua|Kaspi|Kolesa|Krisha|inDrive|Yango|Careem|Talabat|Noon|Jumia|Konga|OPay|PalmPay|M-Pesa|Safaricom
Grab|Gojek|Shopee|Lazada|Tokopedia|Bukalapak|Traveloka|DANA|OVO|GCash|Maya|Foodpanda|Zomato|Swiggy|Flipkart|Myntra|Paytm|PhonePe|Ola|Rapido
MercadoLibre|Mercado Pago|Rappi|iFood|99|Nubank|PicPay|Magazine Luiza|Americanas|Didi Food|Walmart|Target|Costco|DoorDash|Grubhub|Instacart|Lyft|Postmates|Craigslist|Nextdoor
Offerup|Poshmark|Mercari|Depop|Etsy|Wish|StockX|GOAT|Nike|Adidas|Zara|H&M|IKEA|Decathlon|Starbucks|McDonald's|Burger King|KFC|Subway|Domino's
Ticketmaster|Eventim|StubHub|Airbnb Host|Expedia|Agoda|Trip.com|Hostelworld|Couchsurfing|Workaway|Upwork|Fiverr|Freelancer|Toptal|Clickworker|Prolific|Swagbucks|Toluna|YouGov|Attapoll
GitHub|GitLab|DigitalOcean|Vultr|Hetzner|Linode|OVHcloud|Oracle Cloud|IBM Cloud|Cloudflare|Namecheap|GoDaddy|IONOS|Shopify|Wix|Squarespace|Mailchimp|Twilio|Vonage|SendGrid
Claude|Gemini AI|Midjourney|DeepSeek|Perplexity|Character.AI|Poe|Mistral|Notion|Canva|Adobe|Dropbox|Mega|Box|pCloud|TeamViewer|NordVPN|Surfshark|Mullvad|Bitwarden
TIER|Lime|Voi|Bird|Dott|Miles|Share Now|Sixt|Europcar|Getaround|Turo|Nextbike|Emmy|Bolt Drive|Cooltra|ParkNow|EasyPark|PayByPhone|Shell|Aral
eBay Kleinanzeigen (old)|Quoka|Markt.de|Immoscout24|Immowelt|WG-Gesucht|mobile.de|AutoScout24|Nebenan.de|Shpock|Rebuy|Momox|Back Market|Too Good To Go|Flink|Gorillas|Getir|Picnic|Flaschenpost|Hello Fresh
Payback|Miles & More|Shoop|iGraal|TopCashback|Honeygain|Pawns.app|Stake|Bet365|Bwin|Tipico|888|PokerStars|Betano|Unibet|William Hill|Bet-at-home|1xBet|Any other
`;

export const services: Service[] = names
  .trim()
  .split(/[|\n]/)
  .map((service, index) => ({ id: index + 1, service, productService: productServices[service] ?? service }));
