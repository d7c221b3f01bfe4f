import type { LanguageWords } from '../language-words.ts';

export const ca: LanguageWords = {
  messages: {
    name: 'clau*, contrasenya*',
    act: 'introdui*, escriu, escriv*, tecle*, posa, introdueix*, marca',
    label: 'expedient, tiquet, número de client, codi de client, nom d’usuari',
    place:
      "recollid*, comanda, armariet, caixa forta, bugaderia, garatge, traster*, calaix, l'aparcament, de l'aparcament, pàrquing, porteria, celler, magatzem, esmorzar, habitació",
    digits: 'xifres, caracters, xifra',
    old: 'antic',
    month:
      'gener, de gener, febrer, de febrer, març, de març, d’abril, maig, de maig, juny, de juny, juliol, de juliol, agost, d’agost, setembre, de setembre, d’octubre, de novembre, desembre, de desembre',
    secret: 'a ningú, amb ningú, no comparteix*, no compartiu, no el comparteix*, no compartei*',
    purpose: "signatur*, enllaç*, restabl*, recuper*, alta a, donar-te d'alta, d'un sol ús",
    elsewhere: 'repartidor*, missatger, conductor, reunió, wifi',
    paid: 'pagat, efectuat, aprovat',
    plain: "teu, seu, nou, per, l'aplicació, aplicació, web, lloc, nova, compte",
    gone: 'ja no és vàlid, caducat',
    guard: 'no has demanat, no ho has demanat, ignora aquest*',
    minute: 'minut*',
    use: 'utilitz*',
    online: "aplicació, web, pàgina, compte, l'app, l'aplicació",
  },
  fields: {
    dial: 'codi de p*',
    number: 'núm',
    otp: 'sol ús*',
    sent: 'mandat*',
    post: 'cap',
    password: 'contrase*',
    name: 'endereç*',
  },
};
