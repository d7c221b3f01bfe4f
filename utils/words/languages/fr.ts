import type { LanguageWords } from '../language-words.ts';

export const fr: LanguageWords = {
  messages: {
    strong: 'mot de passe temporaire, mot de passe provisoire, code sms',
    name: 'mot de passe, clé, clef, clef*, mdp, code secret',
    purpose:
      'connexion, connecte*, inscri*, usage unique, vérif*, sécurité, réinitialis*, signer, mot de passe oublié, créer votre compte, créer ton compte, lier votre, associer votre, temporaire*',
    act: 'saisi*, entrez, indiquez, composez, tapez, renseignez, saisir, entrer, taper, recopi*, collez, colle, copiez, copie',
    label:
      'commande, dossier, facture, terminant, finissant, appelez, stop au, erreur, reclamation, relevé, compteur, chambre, code de la route, code du travail, code civil, code pénal, identifiant, identifiant client, numéro client, numéro de client, code client, nom d’utilisateur, n° client, demande, numéro de dossier, numéro d’adhérent, code billet, code réservation',
    soft: 'compte, carte',
    promo: 'soldes, amis, parrain*, filleul*',
    place:
      "casier, digicode, retrait, porte, colis, consigne, immeuble, interphone, résidence, bâtiment, salle de sport, garage, boîte à clés, boîte aux lettres, du portail, au portail, ouvrir le portail, code portail, ordonnance, cage d'escalier, le coffre, du coffre, barrière*, laverie, buanderie, local à vélos, local vélos, vélo, vestiaire*, tiroir, portillon, cadenas, parking, trottinette*, imprimante*, de la cave, parties communes, ascenseur*, salle de réunion, local poubelles, voiture de location, photocopieu*, cabane, cabanon, débarras, petit-déjeuner, petit déjeuner, votre chambre, la chambre, la borne, borne, copieur, imprimer, impression, gardien, barrière, prête en magasin, prêt en magasin, en magasin, vélos",
    number: 'numéro',
    digits: 'chiffre, chiffres, caracteres, lettres',
    old: 'ancien*, perim*, oubliez*, oublie*, precedent*, plus valable, annul*',
    month: 'janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre',
    secret:
      'à personne, avec personne, donnez jamais, à quiconque, ne le donnez, ne partag*, ne le partag*, ne la partag*, jamais partag*, pas partag*, ne transfér*, ne le transfér*, ne communiqu*, ne le communiqu*, ne la communiqu*, jamais communiqu*, pas communiqu*, ne divulgu*, ne le divulgu*, jamais divulgu*, ne le donn*, ne donn*, ne montr*, ne le montr*',
    elsewhere:
      'livreur*, chauffeur, coursier*, en caisse, mot de passe wi-fi, réunion, visioconférence, téléconférence, facteur, wifi, wi-fi, caissier*, à l’accueil, au guichet, montrez le, montrez ce, présentez le, présentez ce, technicien*, réparateur*, plombier*, contrôleur*, table est prête',
    paid: 'payé, accepté, débité*, réglé, effectué, effectuée, réussi, validé avec succès, prélevé, payée, a été validé, est validé, a été confirmé',
    unit: 'points',
    gone: "a expiré, est expiré, n'est plus valable, n’est plus valide, a été utilisé, est périmé",
    plain:
      "pour, votre, ton, nouveau, mis, ce, cette, personnel, valable, jour, l'application, application, site, plateforme, service, demandé, espace, profil, boutique, appareil, nouvelle, compte, bonjour, bonsoir, salut, merci, bienvenue, équipe, chez, voici, sur, doute, appelez",
    guard:
      "pas demandé, pas à l'origine, ignorez, ignore ce, ne vous le demander*, ne te le demander*, demandera jamais, demanderons jamais, ne vous demander*, jamais ce code",
    use: 'utilisez',
    tell: 'donnez, dites, montrez, présentez, communiquez, partagez, annoncez, montrez le, présentez le',
    online:
      "appli, application, l'application, site, page, compte, en ligne, navigateur, profil, formulaire, mobile, champ de saisie",
  },
  fields: {
    phone:
      'le portable*, numéro de port*, portable *, télép*, portable, vous appeler*, ligne fixe*, ligne directe*',
    country: 'pays*',
    dial: 'code du pays*, code pays*, indicati*',
    number: 'nom',
    otp: 'usage uni*',
    secondFactor: 'à deux facteurs*, deux étapes*',
    email: 'courriel*, boîte de réc*',
    sent: 'envoy*, reçu*, renvoy*, partir*',
    digit: 'chiffr*, chiffres*',
    captcha: 'illisible*',
    recovery: 'de secours*',
    post: '*postal*',
    card: 'carte*',
    promo: 'cadeau*, parrain*, remise*',
    id: 'commande*, fiscal*, passepor*',
    other:
      'casier*, code de retrait, code retrait, imprimé*, étiquette*, emballage*, au verso, au dos, appareil*, recherch*, opérateur*, interphone*, digicode*, annonce*',
    reach: 'joindre*, rappel*, appeler*, joignable*',
    date: 'année*, mois, naissan*',
    amount: 'montant*',
    password: 'mot de pas*, secret*',
    honeypot: 'laisser vi*, laissez ce*, ne pas rem*',
    area: 'indicatif régional*',
    name: 'prénom*, ville*, personne à con*, personne de con*',
    aside: 'accompagn*, conjoint*, facultat*, optionnel*, urgence*',
    filler:
      'saisir*, saisissez*, entrez*, entrer*, tapez*, indiquez*, votre*, vos, les, des, une, cette*, celui*, reçu, recu, par, que, nous, avons*, vous, ici, dans, suivant*, message*, connexion*, contenu*, contient*, recopiez*',
    later:
      'par courrier, le courrier, la lettre, une lettre, par la poste, ensuite, étape suivante, prochaine étape, plus tard, par la suite',
  },
};
