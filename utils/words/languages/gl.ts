import type { LanguageWords } from '../language-words.ts';

export const gl: LanguageWords = {
  messages: {
    name: 'contrasinal*, clave*',
    act: 'introduc*, escrib*, teclea*, escribe*, pon, insire',
    label: 'reserva, solicitude, chama',
    place: 'pedido, consigna, despensa, caixón, bicicleta*, almorzo, habitación',
    digits: 'díxitos',
    month: 'xaneiro, febreiro, xuño, xullo',
    secret: 'con ninguén, a ninguén, non compart*, non o compart*, nunca compart*, non llo',
    purpose: 'dun só uso, asinar, sinatura',
    plain: 'teu, teus',
    use: 'utiliz*, usa',
    online: 'app, aplicación, web, páxina, conta, sede electrónica',
  },
};
