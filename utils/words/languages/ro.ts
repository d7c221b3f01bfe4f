import type { LanguageWords } from '../language-words.ts';

export const ro: LanguageWords = {
  messages: {
    name: 'codul*, parola*',
    act: 'scrie*, introduceți, introdu, tastati, scrii, tasteaz*, introdu-l, lipește, lipiți, copiaz*, pune, puneți',
    is: 'este',
    label:
      'suna la, polita, cerere*, candidat*, numar de client, numărul de client, numele de utilizator, codul de client, cod client, cerere, cod loc consum, cod abonat, cod rezervare',
    promo: 'reducere, prieten*',
    place:
      'comanda, easybox, ușă bloc, codul ușii, de la ușă, dulap*, dulăpior*, sertar*, seif*, ușii, ușa de, ușa bloc*, la ușă, poarta, porții, garaj*, scării, scara blocului, biciclet*, spălător*, barier*, parcare*, parcării, vestiar*, lacăt*, trotinet*, debara*, liftul*, liftului, mașina închiriată, sala de ședințe, magazie, magazia, magaziei, pivniț*, mic dejun, camera, camerei, bariera, bariere*',
    number: 'numărul',
    digits: 'cifrele, cifrelor, caractere',
    old: 'vechi*, expirat, nu mai',
    month: 'ianuarie, martie, aprilie, iunie, iulie, septembrie, octombrie, noiembrie, decembrie',
    secret:
      'nimănui, nimanui, nu distribui*, nu îl distribui*, nu-l distribui*, nu împărtăș*, nu îl împărtăș*, nu dezvălui*, nu îl dezvălui*, nu redirecțion*, nu partaja*, nu îl partaja*, nu-l da, nu îl da, nu da, nimeni, nu arăta*',
    purpose:
      'unică folosință, unica folosinta, resetare*, recuper*, schimbarea parolei, semnarea, semnare*, conecta*, unic, înregistrar*',
    elsewhere:
      'curier*, șofer*, livrator*, ședinț*, întâlnire*, wifi, la casă, casier*, tehnician*, instalator*, arată numărul, arătați',
    paid: 'plătit, aprobată, aprobat, efectuata, efectuată, reușit*, debitat*, acceptată',
    gone: 'a expirat',
    plain:
      'pentru, tău, dumneavoastră, acest, nou, valabil, aplicație, aplicația, site, pagina, serviciu, magazin, contul, contului, noul, salut, bună, mulțumim, codul, este, echipa, iată, valabil*, expira, repede, acum',
    guard: 'nu ați solicitat, nu ai solicitat, nu ai cerut, nu ați cerut, ignor*',
    strong: 'cod sms',
    use: 'folositi, foloseste, utilizati',
    tell: 'spuneți, arătați, comunicați, dați, spune-i, arată numărul',
    online:
      'aplicați*, aplicatie, site*, pagina, pagină, contul, cont, profil*, căsuța, casuta, aplicație, aplicația, site, contului, portal*, câmp*, formular*',
  },
  fields: {
    phone: 'cel, putem suna*',
    country: 'țării, țări, țările',
    dial: 'prefi*, *prefix*',
    code: 'cod, codul*, coduri*',
    otp: 'unică fol*, cod unic*',
    secondFactor: 'doi factori*',
    verify: 'autent*',
    sms: 'mesaj text*',
    app: 'aplica*',
    sent: 'primit*, retrim*, trimis*, sosit*',
    post: 'cod poș*, codul poș*',
    promo: 'reduc*',
    id: 'factur*, pașapor*',
    other: 'tipărit*, imprimat*, ambalaj*, etichet*, caută*, căutare*, interfon*',
    reach: 'contactăm*, suna*',
    amount: 'cantitate*',
    honeypot: 'nu completa*, lăsați gol*',
    area: 'prefix zonal*',
    name: 'prenume*, persoana de*, persoană de*',
    filler: 'introduceți*, introdu*, tastați*, scrieți*, codul*, aici, primit*, din, dvs, mesaj*, mai, jos',
    later: 'apoi, ulterior, mai târziu, pasul următor',
  },
};
