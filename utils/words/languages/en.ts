import type { LanguageWords } from '../language-words.ts';

export const en: LanguageWords = {
  messages: {
    name: 'passcode*, key, pass code, passphrase',
    strong: 'passcode, one time p/w, id code, sms code',
    purpose:
      'log in, sign-in, sign in, signin, signing in, signing up, register*, one-time, one time, two-factor, identity, security, prompted, approve, linking, reset, session, continue, temporary, secret, setting up, set up your, sign-up, signup, your profile, forgot, forgotten, recover*, link your, link this, delete your, delete the, to sign, pairing, pair your, password change, change your password, open your account, account opening, set your password, 2fa, mfa, two-step, two step, 2-step, acct link, account link, signing you in, account creation, create your account, create an account, creating your account, making an account, logging you in, logging in, prove it, verify, joining, account is nearly, finish joining, complete your account, finish setting up, phone bind, bind your, bind phone',
    act: 'enter, type, submit, reply or enter, key in, punch in, fill in, entering, punch, put in, pop in, pop it in, pop this, pop the, just pop, pop, paste, copy this, tap out',
    label:
      'invoice, звоните, ticket, booking, tracking, incident, case, ending, room, meeting, conference, error, area, zip, postcode, postal, short, swift, statement, product, old, previous, call, dial, phone, hotline, reply to, stop to, report to, protocol, member, complaint, source, decode, encode, unicode, vscode, policy, reservation, appointment, sort code, building, fault, colour, color, labour, labor, dress, conduct, meter, reading, to pin, terminal, row, seat, house, approval code, user id, class, gate code, alarm, tax, username, user name, customer code, client code, client number, customer number, member number, user number, login id, employee id, student id, patient id, candidate, juror, points, voucher number, raffle number, queue number, docket, acknowledgement, agreement, registration number, booking code, ticket code, wi-fi password, inv, to sort, bsb, membership, number plate, licence plate, license plate, group code, team code, trip pin, job no',
    soft: 'order, account, acct, a/c, card, customer, transaction, parcel, package, device, mobile, user, shipment, delivery, contract, from, id, uid',
    promo:
      'discount*, referral, prize, raffle, friends, gift card, gift, refer a, months free, month free, days free, weeks free, for free, t&cs, terms apply, first ride, off your',
    place:
      'locker*, front door, pick up, pickup, pick-up, collect, collection, your parcel, check-in, door, lockbox, wardrobe, parking, laundry, gate, courier*, rider, key box, keybox, key safe, gate pin, coach, building, gym, garage, apartment, flat, residence, letterbox, the mailbox, prescription, prescriptions, room safe, hotel safe, safe code, open the safe, for the safe, drawer*, cloakroom*, bike shed, bike store, bike room, bike storage, bike lock, bike rack, stairwell, staircase, intercom, barrier, car park, printer*, washing machine, storage unit, storage room, cellar, rental car, hire car, key cabinet, padlock*, deposit box, lift, elevator*, meeting room, copier, beach hut, piano room, shed, store room, storeroom, breakfast, key card, keycard, hotel room, your room, front desk, host stand, forecourt, at the pump, padlock, the allotment, kiosk, voting, at the booth, photo booth, gantry, release at, print job, held print, escape room, unlock bike, your bike, the bike, for bike, scooter, e-scooter, exam pin',
    number: 'number',
    digits: 'digits, figures, letters',
    old: 'void, expired, cancelled, obsolete, outdated, previous, old, earlier, forget the, no longer, replaces',
    month:
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
    secret:
      "not share, never share, don't share, not be shared, not forward, never forward, don't forward, not pass, don't pass, pass it on, tell anyone, told anyone, tell no one, disclose, anyone else, not show, never show, don't show, don't give, not give, never give, dont share, do not tell, don't tell, with anybody, to anybody, with others, keep it secret, keep it private, keep this private, keep it safe, keep this code secret, not reveal, never reveal, not give this, never give this, not give it, keep it to yourself, keep this to yourself, to yourself, dont tell, don’t tell",
    elsewhere:
      'driver, delivery person, delivery agent, at the till, at the counter, at checkout, meeting id, wi-fi password, wifi password, quote code, delivery partner, delivery executive, delivery boy, delivery man, delivery rider, courier, couriers, join the meeting, conference call, webinar, wi-fi, wifi, at the reception, for meeting, the meeting, the cashier, to the cashier, shop assistant, your cab, cab is here, for ride, for your ride, ride pin, ride otp, trip otp, your trip, your taxi, taxi is here, show this code, show this otp, show the otp, executive only, executive after, executive on, with our executive, to our executive, hands it over, hand it over, self-checkout, technician, plumber, electrician, fitter, installer, mechanic, locksmith, to the engineer, the engineer, our engineer, show number, show buzzer, to the host, inspector, the steward, meeting moved, studio, table is ready',
    paid: 'paid, payment authorised, payment authorized, was authorised, was authorized, been authorised, been authorized, charged, debited, was approved, payment approved, purchase approved, approved, payment successful, was successful, is successful, for your purchase, for your payment, transaction successful, successfully paid, payment received, completed, spent',
    is: 'equals, reads',
    unit: 'points',
    gone: 'has expired, have expired, is no longer valid, no longer works, was cancelled, has been cancelled, timed out',
    plain:
      'new, latest, updated, your, the, this, for, our, requested, request, current, personal, account, fresh, online, shop, store, website, site, page, app, application, platform, service, today, device, profile, thanks, thank, welcome, hello, team, regards, dear, customer, user, hey, hi there, with, from, here, expires, expire, good, received, call, questions, contact, check, ur, luv',
    guard:
      "never ask, not ask you, didn't request, did not request, didn't ask, did not ask, haven't requested, not requested, ignore this, safely ignore, to ask for it, to ask for this, never call you, never call or, we won't call, won't call you, we never call, we will never call",
    minute:
      'half an hour, a minute, two minutes, three minutes, five minutes, ten minutes, fifteen minutes, twenty minutes, thirty minutes, one minute',
    entry: 'get you in, lets you in, let you in',
    use: 'provide, put, you need, you will need, all you need',
    tell: 'share, tell, quote, show, read out, read it out, give, hand over, mention, show this code, show this otp, show the otp, show number, show buzzer',
    online:
      'app, application, website, web site, site, page, webpage, web page, online, account, acct, browser, profile, form, phone, mobile, portal, field, tv',
  },
  fields: {
    phone:
      'cell, cellno*, cellnum*, contact no*, contact num*, fon, hph, mobil*, *mobile*, msisdn*, outas*, *phone*, sms num*, tele *, telf, telno, call you*, ring you*, phone you*, landline*, mdn, alternate n*, alternative n*, alt number*, switchboard*, direct dial*, direct line*',
    country: 'country*',
    dial: 'calling*, country c*, country dial*, countryc*, ddi, dial*, idd, intl code*, isd, mobile code*, phone code*, phone cou*, phonec*, tel code*, telecode*, telecou*, tele code*',
    ext: 'ext, exten*, *extension*, extn*, *phoneext*',
    code: '*code*, token',
    number: 'nm, no, number*',
    otp: '2fa, mfa, one tim*, onetime*, otp, *otp, smscode*, tfa, totp*, two fac*, two step*, twofactor*, twostep*, challenge data*',
    secondFactor: '2fa, mfa, two fac*, two step*, twofactor*, twostep*, double auth*',
    verify:
      'activ*, auth code*, authcode*, authent*, authori*, confirm*, login code*, logincode*, *passcode*, valid*, verif*, *verify*',
    security: 'securit*',
    sms: 'message tex*, smsc*, text mess*, texted*, viber*',
    email: '*email*, *mail*, inbox*',
    app: '*app, apps*, authenticator*, authy*, freeotp*, qr, time based*, time dep*, tokeng*, *totp*, yubikey*, mobile token*, soft token*, telegram*',
    pin: 'pin, pins*',
    sent: 'receiv*, resen*, *sent*, texted*, arriv*, emailed*, mailed*',
    digit: 'digit*',
    captcha:
      'anti spam*, antispam*, *captcha*, characters*, check code*, checkcode*, imgcode*, letters*, picture*, visual ver*, can t read*, cannot read*',
    recovery: 'back up*, backup*, recover*, rescue*, scratch*',
    post: 'eircode*, postco*, *postcode*, zip, *zip, zipc*, zipp*',
    card: '*card*, cid, csc, cvc, *cvc, cvc2*, cvn, cvv, *cvv, cvv2*, iban*, so the*',
    promo: 'affili*, *coupon*, discount*, gift*, invit*, koup*, *promo*, referr*, *referral*, voucher*',
    id: 'account n*, bic, booking*, employe*, frequent*, iban*, identit*, invoic*, licen*, member*, meter*, *order*, passpor*, policy*, product*, referen*, routing*, serial*, sku, sort c*, sortcode*, source c*, ssn, student*, swift*, tax, tracking*, vat, personal code*, personal id*',
    other:
      'locker*, pickup c*, pick up c*, collection c*, phone plan*, mobile plan*, phone bill*, phone type*, printed*, packag*, sticker*, underside*, back of the, icq, brand*, carrier*, device*, discord*, kakao*, model*, newsletter*, puk, search*, sim card*, simcard*, skype*, wechat*, weixin*, qr, hs, gtin*, ean, isbn *, iata*, icao*, bar code*, barcode*, itan*, matrix*, imsi*, provider*, interphone*, intercom*, iphone*, job code*, vacancy*, line id*, telegram*',
    reach:
      'to call, call me*, text me*, we call*, we ring*, to ring, to text, reach you*, call you*, contact you*, phone you*, ring you*, contact*, reachable*, reach me*',
    date: 'bday*, birth*, dd, expd*, expir*, mm, month*, year*, yy, yyyy*',
    amount: 'amount*, qty, quantity*, quantit*, how many*, number of ph*',
    fax: 'fax, *fax, telefak*, *telefax*',
    password: 'pwd, *pwd',
    honeypot:
      'do not f*, don t f*, dont fill*, gotcha*, honey p*, honeyp*, if you are h*, leave blank*, leave em*, leave this*',
    area: 'area c*, areac*, *areacode*, phone area*, phonearea*, std code*, city code*, citycode*',
    name: 'address*, company*, first n*, full n*, last n*, name*, nick*, street*, surname*, user*, *username*',
    aside:
      'additional*, alternat*, assistant*, colleague*, companion*, emergency*, friend*, guardian*, optional*, parent*, partner*, relative*, secondary*, spouse*',
    filler:
      'enter*, type, input*, insert*, fill, your, please*, here, below*, from, received*, was, were, has, have, been, just, the, this, that, which*, into, get, got, with, for, and, our, you, message*, login*, log, sign, signin*, access*, temporary*, text, field*, value*, confirm*, continue*, next, required*, optional*, again*, let, know, arrived*, one, six, four, five, eight*, only, valid*, minutes*, seconds*, expires*',
    later:
      'the letter, your letter, a letter, by post, code next, sms next, message next, text next, you next, pin next, password next, next step, next screen, next page, later, afterwards, after that, then text*, then send*, following step, from letter',
  },
};
