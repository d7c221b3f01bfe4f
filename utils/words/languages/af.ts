import type { LanguageWords } from '../language-words.ts';

export const af: LanguageWords = {
  messages: {
    name: 'wagwoord, wagwoord*, kode*',
    purpose: 'aanteken, magtig, aan te meld, aanmeld*, registra*, bevestig*, eenmalig*',
    act: 'voer in, sleutel in, skryf*, tik',
    label: 'faktuur*, verwysing*, rekeningnommer',
    place: 'bestelling*, sluitkas*, die hek, motorhek, motorhuis, fietsslot, kluis, deurkode, hysbak*',
    number: 'nommer',
    digits: 'syfers, syfer',
    month: 'januarie, februarie, junie, julie, desember',
    secret: 'deel dit, niemand',
    elsewhere: 'bestuurder, koerier',
    plain: 'jou, vir, nuwe',
    gone: 'nie meer geldig',
    minute: 'minute',
    use: 'gebruik',
    online: 'app, webwerf, bladsy, rekening',
  },
  fields: {
    phone: 'selfoon*, selnom*, selnommer*',
    otp: 'eenmal*',
    sent: 'ontvang*',
    recovery: 'herstel*',
    card: 'kaart*',
    id: 'nie',
    amount: 'bedrag*',
  },
};
