/** What pages write beside a phone, beside a code that was sent, and beside numbers and codes that are neither; `|` between. */
export const labelWords: Record<string, { phone: string; code: string; neither: string }> = {
  en: {
    phone:
      "Phone|Mobile|Cell phone|Daytime telephone|Contact number|Best number to reach you|What number can we call you on?|Telephone (landline or mobile)|Your phone #|Tel.|Tel. no.|Mobile no.|Emergency contact phone|Recipient's phone|Employer phone|Work phone|Home phone|Mobile number for SMS code|Phone number to receive a verification code|Phone (we will text you a code)|Mobile number where we send the OTP|Your phone number, for verification|Where can we call you?|Number for SMS alerts|Reachable at (number)|Your cell|Landline|Day-time number to call you|Number on which we can ring you",
    code: 'Enter code|Code|Code from SMS|6-digit code|Text message code|Enter the code we texted you|Security code|One-time passcode|OTP|Enter PIN from SMS|Confirmation code|Login code|Phone verification code|Mobile OTP|Code sent to your phone|Code we texted to your mobile number|Verification code from your phone|Digits we texted|The code that just arrived|Code from the message',
    neither:
      'redemption code|door code|gate code|entry code|alarm code|building code|license key|activation key|serial number|customer number|member number|booking code|booking reference|tracking number|meter reading|meter number|tan from list no. 17|iTAN 42|card PIN|ATM PIN|new PIN|voucher number|gift card code|gift card PIN|referral code|invite code|invitation code|coupon code|backup code|recovery key|country code (ISO)|area code|sort code|SWIFT code|BIC|IBAN|tax code|tax ID|VAT number|national ID|passport number|licence plate|house number|quantity|age|username|promo code|ZIP|postcode|order no.|captcha|security question|CVC|CVV2|3-digit code on the back|product code|source code|color code|course code|reservation code|access code of your doctor|error code|discount code|unlock code|status code|dress code|class code|school code|branch code|currency code|HS code|QR code text|Bar code|employee code|agent code|dealer code|locker code|parcel code|pickup code',
  },
  de: {
    phone:
      'Telefon|Telefonnummer|Mobilnummer|Handy|Rufnummer|Tel.-Nr.|Mobil|Festnetz|Rückrufnummer|Telefon tagsüber|Unter welcher Nummer erreichen wir Sie?|Notfallkontakt Telefon|Mobilfunknummer|Telefon des Empfängers|Durchwahl oder Mobilnummer|Handy-Nr.|Handynummer für den SMS-Code|Mobilnummer, an die wir den Code senden|Telefonnummer zur Verifizierung|Wo können wir Sie anrufen?|Nummer für SMS-Benachrichtigungen|Erreichbar unter (Nummer)|Festnetznummer|Tagsüber erreichbar unter Nummer|Ihre Nummer fürs Handy|Funknummer',
    code: 'Code eingeben|Code|SMS-Code|6-stelliger Code|Code aus der SMS|Sicherheitscode|Einmalpasswort|mTAN|smsTAN|TAN|Freischaltcode|Bestätigungs-Code|PIN aus der SMS|Zahlencode aus der SMS|Anmeldecode|Prüfcode|Code an Ihre Handynummer gesendet|SMS-Code vom Handy|Code, den wir an Ihr Telefon geschickt haben|Die 6 Ziffern aus der SMS|Den Code, der gerade ankam',
    neither:
      'Einlösecode|Türcode|Zugangscode zum Gebäude|Lizenzschlüssel|Seriennummer|Kundennummer|Mitgliedsnummer|Buchungscode|Buchungsnummer|Sendungsnummer|Zählerstand|Zählernummer|TAN aus der Liste Nr. 17|iTAN Nr. 42|Karten-PIN|PIN|Neue PIN|Gutschein-PIN|Geschenkkartencode|Empfehlungscode|Einladungscode|Rabattcode|Wiederherstellungscode|Backup-Code|Ersatzcode|BLZ|Steuernummer|Steuer-ID|USt-IdNr.|Ausweisnummer|Reisepassnummer|Kennzeichen|Hausnummer|Anzahl|Alter|Benutzername|PLZ|Bestellnummer|Sicherheitsfrage|Kartenprüfziffer|Artikelnummer|Werbecode|Vereinscode|Abholcode|Paketcode|Aktionscode|Kurscode|Personalnummer|Versicherungsnummer|Aktenzeichen|Freischaltcode vom Brief',
  },
  fr: {
    phone:
      'Téléphone|Numéro de téléphone|Portable|Mobile|Tél.|N° de portable|Téléphone mobile|Téléphone fixe|À quel numéro vous joindre ?|Numéro où vous joindre|GSM|Téléphone du destinataire|Téléphone en cas d’urgence|Coordonnées téléphoniques|Numéro de mobile pour recevoir le code|Téléphone (pour l’envoi du code SMS)|Où peut-on vous appeler ?|Numéro pour les SMS|Joignable au (numéro)|Ligne fixe|Numéro sur lequel vous rappeler',
    code: 'Saisissez le code|Code|Code SMS|Code reçu par SMS|Code à 6 chiffres|Code de sécurité|Code de validation|Code d’activation|Code à usage unique|Code reçu|Code reçu sur votre téléphone|Code envoyé au numéro de mobile|Code de vérification du téléphone|Les 6 chiffres reçus par SMS|Chiffres du SMS|Le code qui vient d’arriver',
    neither:
      'Code d’accès immeuble|Digicode|Clé de licence|Numéro de série|Numéro client|Numéro d’adhérent|Code de réservation|Numéro de suivi|Relevé de compteur|Code PIN de la carte|Nouveau code PIN|Code cadeau|Carte cadeau|Code parrainage|Code d’invitation|Code promo|Code de secours|Code de récupération|Code guichet|Code banque|Code INSEE|Numéro fiscal|Numéro de TVA|Numéro de passeport|Plaque d’immatriculation|Numéro de rue|Quantité|Âge|Identifiant|Code postal|N° de commande|Code confidentiel|Code barre|Code article|Code avantage|Code retrait|Code secret|Code client|Code avocat',
  },
  es: {
    phone:
      'Teléfono|Móvil|Celular|Número de teléfono|Tel.|Teléfono de contacto|Teléfono móvil|Núm. de celular|¿A qué número te llamamos?|Teléfono fijo|Teléfono de emergencia|Tfno.|Móvil para recibir el código|Número de teléfono donde te enviaremos el código|¿Dónde podemos llamarte?|Número para avisos por SMS|¿En qué número te localizamos?|Número fijo',
    code: 'Introduce el código|Código|Código SMS|Código de 6 dígitos|Código recibido por SMS|Código de seguridad|Clave SMS|Clave dinámica|Código de un solo uso|Token|Código de activación|Código enviado a tu móvil|Código de verificación del teléfono|Código que recibiste en tu celular|Los 6 dígitos del SMS|Dígitos que te enviamos|El código que acaba de llegar',
    neither:
      'Código de la puerta|Código de acceso al edificio|Clave de licencia|Número de serie|Número de cliente|Código de reserva|Localizador|Número de seguimiento|Lectura del contador|PIN de la tarjeta|Nuevo PIN|Código de tarjeta regalo|Código de referido|Código de invitación|Código promocional|Código de recuperación|Código de respaldo|CIF|NIF|DNI|Pasaporte|Matrícula|Número de casa|Cantidad|Edad|Usuario|Código postal|N.º de pedido|Código de barras|Código de producto|Código de cliente|Código de descuento|Código de recogida|Coordenada de la tarjeta de claves',
  },
  pt: {
    phone:
      'Telefone|Celular|Telemóvel|Número de celular|Contacto telefónico|Contato telefônico|WhatsApp ou celular|Tel.|Telefone para contato|Fone|Nº de telemóvel|Celular para receber o código|Onde podemos ligar para você?|Número para SMS|Em que número podemos ligar?|Telefone fixo',
    code: 'Digite o código|Código|Código SMS|Código de 6 dígitos|Código recebido por SMS|Código de segurança|Token SMS|Código de acesso|Código de ativação|Código enviado para o celular|Os 6 dígitos do SMS|O código que acabou de chegar',
    neither:
      'Código da porta|Chave de licença|Número de série|Número de cliente|Código da reserva|Código de rastreio|Leitura do contador|PIN do cartão|Novo PIN|Código do vale-presente|Código de indicação|Código de convite|Cupom|Código de recuperação|Código de backup|CPF|CNPJ|NIF|RG|Passaporte|Placa do veículo|Número da casa|Quantidade|Idade|Usuário|CEP|Número do pedido|Código de barras|Código do produto|Código do cliente|Agência|Código da disciplina|Posição 12 do cartão matriz',
  },
  it: {
    phone:
      'Telefono|Cellulare|Numero di telefono|Recapito telefonico|Tel.|Telefono cellulare|N. cellulare|A quale numero possiamo chiamarti?|Cell.|Telefono fisso|Cellulare per ricevere il codice|Dove possiamo chiamarla?|Numero per gli SMS|Reperibile al numero|Numero fisso',
    code: 'Inserisci il codice|Codice|Codice SMS|Codice a 6 cifre|Codice ricevuto via SMS|Codice di sicurezza|Codice OTP|Codice temporaneo|Codice di conferma|Codice inviato al cellulare|Codice di verifica del telefono|Le 6 cifre dell’SMS|Il codice appena arrivato',
    neither:
      'Codice porta|Codice di accesso al palazzo|Chiave di licenza|Numero di serie|Codice cliente|Codice prenotazione|Codice di tracciamento|Lettura del contatore|PIN della carta|Nuovo PIN|Codice carta regalo|Codice amico|Codice invito|Codice sconto|Codice di recupero|Codice di backup|Codice fiscale|Partita IVA|Numero di passaporto|Targa|Numero civico|Quantità|Età|Nome utente|CAP|Numero d’ordine|Codice a barre|Codice articolo|Codice meccanografico|Codice destinatario|Codice tessera|Codice ritiro',
  },
  nl: {
    phone:
      'Telefoon|Telefoonnummer|Mobiel|Mobiele nummer|06-nummer|Gsm-nummer|Tel.|Telefoon overdag|Mobiele telefoon|Vast nummer|Mobiel nummer voor de sms-code|Waar kunnen we u bellen?|Nummer voor sms-berichten|Bereikbaar op nummer|Vaste lijn',
    code: 'Voer de code in|Code|Sms-code|6-cijferige code|Code uit de sms|Beveiligingscode|Bevestigingscode|Inlogcode|Controlecode|Code die naar je telefoon is gestuurd|De 6 cijfers uit de sms|De code die net binnenkwam',
    neither:
      'Deurcode|Licentiesleutel|Serienummer|Klantnummer|Boekingscode|Track-en-tracecode|Meterstand|Pincode van je pas|Nieuwe pincode|Cadeaubon code|Kadokaartcode|Vriendencode|Uitnodigingscode|Kortingscode|Herstelcode|Back-upcode|BSN|Btw-nummer|Paspoortnummer|Kenteken|Huisnummer|Aantal|Leeftijd|Gebruikersnaam|Postcode|Bestelnummer|Productcode|Afhaalcode|Klantcode',
  },
  sv: {
    phone:
      'Telefon|Telefonnummer|Mobil|Mobiltelefon|Mobilnr|Tel|Telefon dagtid|Vilket nummer når vi dig på?|Hemtelefon|Mobilnummer för sms-kod|Vart kan vi ringa dig?|Nummer för sms-avisering|Fast telefon',
    code: 'Ange koden|Kod|Sms-kod|Kod från sms|6-siffrig kod|Säkerhetskod|Engångskod|Bekräftelsekod|Inloggningskod|Kod skickad till din mobil|De sex siffrorna i sms:et',
    neither:
      'Portkod|Dörrkod|Licensnyckel|Serienummer|Kundnummer|Bokningskod|Kollinummer|Mätarställning|Kortets PIN|Ny PIN-kod|Presentkortskod|Värvningskod|Inbjudningskod|Rabattkod|Återställningskod|Reservkod|Personnummer|Passnummer|Registreringsnummer|Husnummer|Antal|Ålder|Användarnamn|Postnummer|Ordernummer|Artikelkod|Kundkod|Hämtkod',
  },
  da: {
    phone:
      'Telefon|Telefonnummer|Mobil|Mobiltelefon|Tlf.|Tlf. nr.|Mobilnr.|Hvilket nummer kan vi ringe på?|Hvor kan vi ringe til dig?|Nummer til sms-besked|Træffes på nummer|Fastnet',
    code: "Indtast koden|Kode|Sms-kode|Kode fra sms|6-cifret kode|Sikkerhedskode|Engangskode|Bekræftelseskode|Aktiveringskode|De seks cifre fra sms'en",
    neither:
      'Dørkode|Licensnøgle|Serienummer|Kundenummer|Bookingkode|Sporingsnummer|Måleraflæsning|Kortets pinkode|Ny pinkode|Gavekortkode|Henvisningskode|Invitationskode|Rabatkode|Gendannelseskode|Backupkode|CPR-nummer|Pasnummer|Nummerplade|Husnummer|Antal|Alder|Brugernavn|Postnummer|Ordrenummer|Afhentningskode|Nøglekortkode nr. 17',
  },
  nb: {
    phone:
      'Telefon|Telefonnummer|Mobil|Mobilnummer|Tlf|Tlf.nr.|Hvilket nummer kan vi nå deg på?|Hvor kan vi ringe deg?|Nummer for SMS-varsel|Fasttelefon',
    code: 'Skriv inn koden|Kode|SMS-kode|Kode fra SMS|6-sifret kode|Sikkerhetskode|Engangskode|Engangspassord|Bekreftelseskode|De seks sifrene i SMS-en',
    neither:
      'Dørkode|Portkode|Lisensnøkkel|Serienummer|Kundenummer|Bestillingskode|Sporingsnummer|Målerstand|Kortets PIN|Ny PIN-kode|Gavekortkode|Vervekode|Invitasjonskode|Rabattkode|Gjenopprettingskode|Reservekode|Fødselsnummer|Passnummer|Bilskilt|Husnummer|Antall|Alder|Brukernavn|Postnummer|Ordrenummer|Hentekode',
  },
  fi: {
    phone:
      'Puhelin|Puhelinnumero|Matkapuhelin|Kännykkä|Puh.|GSM|Puhelin päivisin|Mistä numerosta tavoitamme sinut?|Kännykkänumero|Mihin numeroon voimme soittaa?|Numero tekstiviestejä varten|Tavoitettavissa numerosta|Lankapuhelin',
    code: 'Syötä koodi|Koodi|Tekstiviestikoodi|SMS-koodi|6-numeroinen koodi|Turvakoodi|Kertakäyttökoodi|Vahvistuskoodi|Tunnusluku tekstiviestistä|Varmennuskoodi|Tekstiviestin kuusi numeroa|Juuri saapunut koodi',
    neither:
      'Ovikoodi|Lisenssiavain|Sarjanumero|Asiakasnumero|Varauskoodi|Seurantakoodi|Mittarilukema|Kortin tunnusluku|Uusi PIN|Lahjakortin koodi|Suosittelukoodi|Kutsukoodi|Alennuskoodi|Palautuskoodi|Varakoodi|Henkilötunnus|Passin numero|Rekisterinumero|Talon numero|Määrä|Ikä|Käyttäjätunnus|Postinumero|Tilausnumero|Noutokoodi|Avainluku 17|Lippukoodi',
  },
  is: {
    phone: 'Sími|Símanúmer|Farsími|Farsímanúmer|GSM-númer|GSM',
    code: 'Sláðu inn kóðann|Kóði|SMS-kóði|6 stafa kóði|Staðfestingarkóði|Öryggiskóði|Kóði úr SMS|Einnota kóði',
    neither:
      'Hurðarkóði|Raðnúmer|Viðskiptanúmer|Bókunarnúmer|Sendingarnúmer|Mælaálestur|PIN kortsins|Nýtt PIN|Gjafakortskóði|Boðskóði|Afsláttarkóði|Endurheimtarkóði|Kennitala|Vegabréfsnúmer|Bílnúmer|Húsnúmer|Fjöldi|Aldur|Notandanafn|Póstnúmer|Pöntunarnúmer',
  },
  et: {
    phone:
      'Telefon|Telefoninumber|Mobiil|Mobiilinumber|Mobiiltelefon|Kontakttelefon|Mis numbrile helistame?|Number SMS-teavituste jaoks|Lauatelefon',
    code: 'Sisesta kood|Kood|SMS-kood|6-kohaline kood|Kinnituskood|Turvakood|Ühekordne kood|Kood SMS-ist',
    neither:
      'Ukse kood|Litsentsivõti|Seerianumber|Kliendinumber|Broneeringu kood|Saadetise number|Näit|Kaardi PIN|Uus PIN|Kinkekaardi kood|Kutse kood|Sooduskood|Taastekood|Isikukood|Registrikood|Passi number|Auto number|Maja number|Kogus|Vanus|Kasutajanimi|Sihtnumber|Tellimuse number|Tootekood|Viitenumber',
  },
  lv: {
    phone:
      'Tālrunis|Tālruņa numurs|Mobilais|Mobilais tālrunis|Kontakttālrunis|Telefons|Mob. tālr.|Uz kādu numuru varam zvanīt?|Numurs SMS paziņojumiem|Fiksētais tālrunis',
    code: 'Ievadiet kodu|Kods|SMS kods|6 ciparu kods|Apstiprinājuma kods|Drošības kods|Vienreizējais kods|Kods no SMS|Verifikācijas kods|6 cipari no SMS',
    neither:
      'Durvju kods|Sērijas numurs|Klienta numurs|Rezervācijas kods|Sūtījuma numurs|Skaitītāja rādījums|Kartes PIN|Jauns PIN|Dāvanu kartes kods|Ielūguma kods|Atlaides kods|Atkopšanas kods|Personas kods|Reģistrācijas numurs|Pases numurs|Mājas numurs|Daudzums|Vecums|Lietotājvārds|Pasta indekss|Pasūtījuma numurs|Preces kods|Kodu kartes kods',
  },
  lt: {
    phone:
      'Telefonas|Telefono numeris|Mobilusis telefonas|Tel. nr.|Mob. telefonas|Mob. tel.|Kontaktinis telefonas|Kokiu numeriu galime skambinti?|Numeris SMS pranešimams|Laidinis telefonas',
    code: 'Įveskite kodą|Kodas|SMS kodas|6 skaitmenų kodas|Patvirtinimo kodas|Saugos kodas|Vienkartinis kodas|Kodas iš SMS|6 skaitmenys iš SMS',
    neither:
      'Durų kodas|Serijos numeris|Kliento numeris|Rezervacijos kodas|Siuntos numeris|Skaitiklio rodmenys|Kortelės PIN|Naujas PIN|Dovanų kortelės kodas|Pakvietimo kodas|Nuolaidos kodas|Atkūrimo kodas|Asmens kodas|Įmonės kodas|PVM kodas|Paso numeris|Valstybinis numeris|Namo numeris|Kiekis|Amžius|Vartotojo vardas|Pašto kodas|Užsakymo numeris|Prekės kodas|Banko kodas',
  },
  pl: {
    phone:
      'Telefon|Numer telefonu|Komórka|Telefon komórkowy|Tel.|Tel. kom.|Telefon kontaktowy|Nr telefonu|Pod jakim numerem możemy się z Państwem skontaktować?|Numer komórki|Numer telefonu do otrzymania kodu SMS|Gdzie możemy zadzwonić?|Numer do powiadomień SMS|Numer, pod który możemy zadzwonić|Telefon stacjonarny',
    code: 'Wpisz kod|Kod|Kod SMS|Kod z SMS-a|6-cyfrowy kod|Kod weryfikacyjny|Kod autoryzacyjny|Hasło SMS|Kod jednorazowy|Hasło jednorazowe|Kod potwierdzający|smsKod|Kod wysłany na telefon|Kod weryfikacyjny telefonu|6 cyfr z SMS-a|Cyfry, które wysłaliśmy',
    neither:
      'Kod do drzwi|Kod do bramy|Klucz licencyjny|Numer seryjny|Numer klienta|Kod rezerwacji|Numer przesyłki|Stan licznika|PIN karty|Nowy PIN|Kod karty podarunkowej|Kod polecający|Kod zaproszenia|Kod rabatowy|Kod odzyskiwania|Kod zapasowy|PESEL|NIP|REGON|Numer paszportu|Numer rejestracyjny|Numer domu|Ilość|Wiek|Nazwa użytkownika|Kod pocztowy|Numer zamówienia|Kod odbioru|Kod produktu|Kod z karty kodów nr 17|Kod kreskowy',
  },
  cs: {
    phone:
      'Telefon|Telefonní číslo|Mobil|Mobilní telefon|Mobilní číslo|Tel.|Kontaktní telefon|Kam vám můžeme zavolat?|Tel. číslo|Telefon pro zaslání kódu|Na jaké číslo vám zavoláme?|Číslo pro SMS|K zastižení na čísle|Pevná linka',
    code: 'Zadejte kód|Kód|SMS kód|Kód z SMS|6místný kód|Ověřovací kód|Bezpečnostní kód|Jednorázový kód|Potvrzovací kód|Autorizační SMS kód|Opište kód z SMS|Kód zaslaný na telefon|6 číslic z SMS|Kód, který právě přišel',
    neither:
      'Kód ke dveřím|Licenční klíč|Sériové číslo|Zákaznické číslo|Kód rezervace|Číslo zásilky|Stav měřiče|PIN karty|Nový PIN|Kód dárkové karty|Doporučovací kód|Kód pozvánky|Slevový kód|Záložní kód|Obnovovací kód|IČO|DIČ|Rodné číslo|Číslo pasu|SPZ|Číslo popisné|Množství|Věk|Uživatelské jméno|PSČ|Číslo objednávky|Kód zboží|Kód pro vyzvednutí|Kód banky|Variabilní symbol',
  },
  sk: {
    phone:
      'Telefón|Telefónne číslo|Mobil|Mobilný telefón|Tel.|Kontaktný telefón|Mobilné číslo|Na akom čísle vás zastihneme?|Číslo pre SMS|Pevná linka',
    code: 'Zadajte kód|Kód|SMS kód|Kód z SMS|6-miestny kód|Overovací kód|Bezpečnostný kód|Jednorazový kód|Potvrdzovací kód|6 číslic z SMS|Kód, ktorý práve prišiel',
    neither: '',
  },
  hu: {
    phone:
      'Telefon|Telefonszám|Mobil|Mobilszám|Mobiltelefon|Tel.|Telefonos elérhetőség|Milyen számon érhetjük el?|Napközbeni telefonszám|Hol hívhatjuk?|Szám SMS-értesítéshez|Telefonszám a futárnak|Vezetékes telefon',
    code: 'Kód megadása|Kód|SMS-kód|SMS kód|6 jegyű kód|Ellenőrző kód|Biztonsági kód|Egyszer használatos kód|Megerősítő kód|Az SMS-ben kapott kód|Belépési kód|Az SMS-ben kapott 6 számjegy|A most érkezett kód',
    neither:
      'Kapukód|Licenckulcs|Sorozatszám|Ügyfélszám|Foglalási kód|Csomagszám|Mérőállás|Kártya PIN-kódja|Új PIN-kód|Ajándékkártya kódja|Ajánlói kód|Meghívókód|Kuponkód|Helyreállítási kód|Tartalék kód|Adószám|Útlevélszám|Rendszám|Házszám|Mennyiség|Életkor|Felhasználónév|Irányítószám|Rendelésszám|Átvételi kód|Termékkód|Csoportkód',
  },
  ro: {
    phone:
      'Telefon|Număr de telefon|Mobil|Telefon mobil|Tel.|Telefon de contact|Nr. telefon|La ce număr vă putem suna?|Nr. tel.|Unde vă putem suna?|Număr pentru SMS|Telefon fix',
    code: 'Introduceți codul|Cod|Cod SMS|Cod din 6 cifre|Cod de verificare|Cod de securitate|Cod unic|Cod primit prin SMS|Codul primit|Cod OTP|Cele 6 cifre din SMS|Codul care tocmai a sosit',
    neither:
      'Cod interfon|Cheie de licență|Număr de serie|Cod client|Cod rezervare|Număr AWB|Index contor|PIN card|PIN nou|Cod card cadou|Cod de recomandare|Cod invitație|Cod reducere|Cod de recuperare|Cod de rezervă|CNP|CUI|Cod fiscal|Număr pașaport|Număr înmatriculare|Număr casă|Cantitate|Vârstă|Nume utilizator|Cod poștal|Număr comandă|Cod produs|Cod de bare|Cod ridicare',
  },
  bg: {
    phone:
      'Телефон|Телефонен номер|Мобилен|Мобилен телефон|Мобилен номер|GSM|Тел.|Телефон за връзка|На кой номер да ви се обадим?|Стационарен телефон|Къде да ви позвъним?|Номер за SMS',
    code: 'Въведете кода|Код|SMS код|Код от SMS|6-цифрен код|Код за потвърждение|Код за сигурност|Еднократен код|Еднократна парола|Код за достъп|6-те цифри от SMS|Кодът, който току-що пристигна',
    neither:
      'Код за врата|Лицензен ключ|Сериен номер|Клиентски номер|Код на резервация|Номер на пратка|Показание на водомера|ПИН на картата|Нов ПИН|Код на ваучер|Код на приятел|Код за покана|Промо код|Код за възстановяване|Резервен код|ЕГН|ЕИК|Булстат|Номер на паспорт|Регистрационен номер|Количество|Възраст|Потребителско име|Пощенски код|Номер на поръчка|Код на продукт|Код за отстъпка',
  },
  sr: {
    phone:
      'Telefon|Broj telefona|Mobilni|Mobilni telefon|Kontakt telefon|Број телефона|Тел.|Мобилни|Gde možemo da vas pozovemo?|Broj za SMS|Fiksni telefon',
    code: 'Unesite kod|Kod|SMS kod|Kod iz SMS-a|Šestocifreni kod|Verifikacioni kod|Sigurnosni kod|Jednokratni kod|Kod za potvrdu|Унесите код|Верификациони код|6 cifara iz SMS-a',
    neither: '',
  },
  hr: {
    phone:
      'Telefon|Broj telefona|Mobitel|Broj mobitela|Kontakt telefon|Mob.|Na koji broj vas možemo nazvati?|Gdje vas možemo nazvati?|Broj za SMS obavijesti|Fiksni telefon',
    code: 'Unesite kôd|Kôd|SMS kôd|Kôd iz SMS-a|6-znamenkasti kod|Kod za provjeru|Sigurnosni kod|Jednokratni kod|Potvrdni kod|Jednokratna lozinka|6 znamenki iz SMS-a',
    neither:
      'Kod za vrata|Licencni ključ|Serijski broj|Broj kupca|Kod rezervacije|Broj pošiljke|Stanje brojila|PIN kartice|Novi PIN|Kod poklon kartice|Kod preporuke|Kod pozivnice|Kod za popust|Kod za oporavak|Rezervni kod|OIB|Broj putovnice|Registarska oznaka|Kućni broj|Količina|Dob|Korisničko ime|Poštanski broj|Broj narudžbe|Šifra artikla',
  },
  sl: {
    phone:
      'Telefon|Telefonska številka|Mobilni telefon|Mobitel|Številka mobitela|GSM|Tel.|Na kateri številki ste dosegljivi?|Mobilna številka|Kam vas lahko pokličemo?|Številka za SMS|Stacionarni telefon',
    code: 'Vnesite kodo|Koda|SMS koda|Koda iz SMS-a|6-mestna koda|Potrditvena koda|Varnostna koda|Enkratna koda|Enkratno geslo|Koda za preverjanje|6 števk iz SMS-a',
    neither:
      'Koda za vrata|Licenčni ključ|Serijska številka|Številka stranke|Koda rezervacije|Številka pošiljke|Stanje števca|PIN kartice|Nov PIN|Koda darilne kartice|Koda za priporočilo|Koda vabila|Koda za popust|Obnovitvena koda|Rezervna koda|EMŠO|Davčna številka|Številka potnega lista|Registrska številka|Hišna številka|Količina|Starost|Uporabniško ime|Poštna številka|Številka naročila',
  },
  mk: {
    phone: 'Телефон|Телефонски број|Мобилен|Мобилен телефон|Контакт телефон|Број на мобилен',
    code: 'Внесете код|Код|СМС код|Код од СМС|6-цифрен код|Код за потврда|Безбедносен код|Еднократен код|Верификациски код',
    neither: '',
  },
  sq: {
    phone: 'Telefoni|Numri i telefonit|Celular|Numri i celularit|Tel.|Numër telefoni',
    code: 'Shkruani kodin|Kodi|Kodi SMS|Kodi 6-shifror|Kodi i verifikimit|Kodi i sigurisë|Kodi njëpërdorimësh|Kodi i konfirmimit',
    neither: '',
  },
  el: {
    phone:
      'Τηλέφωνο|Αριθμός τηλεφώνου|Κινητό|Κινητό τηλέφωνο|Τηλέφωνο επικοινωνίας|Σταθερό τηλέφωνο|Σε ποιον αριθμό να σας καλέσουμε;|Κινητό για αποστολή κωδικού|Πού να σας καλέσουμε;|Αριθμός για SMS|Σταθερό',
    code: 'Εισαγάγετε τον κωδικό|Κωδικός SMS|6ψήφιος κωδικός|Κωδικός επαλήθευσης|Κωδικός ασφαλείας|Κωδικός μίας χρήσης|Κωδικός μιας χρήσης|Κωδικός επιβεβαίωσης|Κωδικός από SMS|Κωδικός που στάλθηκε στο κινητό|Τα 6 ψηφία από το SMS',
    neither:
      'Κωδικός πόρτας|Κλειδί άδειας|Σειριακός αριθμός|Κωδικός πελάτη|Κωδικός κράτησης|Αριθμός αποστολής|Ένδειξη μετρητή|PIN κάρτας|Νέο PIN|Κωδικός δωροκάρτας|Κωδικός σύστασης|Κωδικός πρόσκλησης|Εκπτωτικός κωδικός|Κωδικός ανάκτησης|Εφεδρικός κωδικός|ΑΦΜ|ΑΜΚΑ|Αριθμός διαβατηρίου|Πινακίδα|Ποσότητα|Ηλικία|Όνομα χρήστη|ΤΚ|Αριθμός παραγγελίας|Κωδικός προϊόντος|Κωδικός πληρωμής',
  },
  tr: {
    phone:
      'Telefon|Telefon numarası|Cep telefonu|Cep no|Tel.|Telefon no|Gsm no|GSM numarası|Size hangi numaradan ulaşabiliriz?|Sabit telefon|İrtibat numarası|Sizi hangi numaradan arayalım?|SMS için numara|Sabit hat|Ulaşabileceğimiz numara',
    code: "Kodu girin|Kod|SMS kodu|6 haneli kod|Doğrulama kodu|Güvenlik kodu|Tek kullanımlık şifre|SMS şifresi|Onay kodu|Tek seferlik kod|SMS ile gelen kod|SMS'teki 6 rakam|Telefonunuza gelen kod",
    neither:
      'Kapı kodu|Lisans anahtarı|Seri numarası|Müşteri numarası|Rezervasyon kodu|Takip numarası|Sayaç okuması|Kart PIN|Yeni PIN|Hediye kartı kodu|Referans kodu|Davet kodu|İndirim kodu|Kurtarma kodu|Yedek kod|TC kimlik no|Vergi no|Pasaport no|Plaka|Bina no|Daire no|Adet|Yaş|Kullanıcı adı|Posta kodu|Sipariş numarası|Ürün kodu|Barkod|Şube kodu|PNR kodu',
  },
  ru: {
    phone:
      'Телефон|Номер телефона|Мобильный|Мобильный телефон|Тел.|Контактный телефон|Сотовый|Моб. телефон|По какому номеру вам позвонить?|Телефон для связи|Сотовый телефон|Телефон для получения кода|Номер телефона, на который придёт код|Куда вам позвонить?|Номер для СМС|Номер для связи|По какому номеру перезвонить|Городской телефон',
    code: 'Введите код|Код|Код из СМС|Код из SMS|6-значный код|Код подтверждения|Проверочный код|Одноразовый код|Одноразовый пароль|СМС-код|Смс-пароль|Код из сообщения|Код активации|Код доступа|Код, отправленный на телефон|Код подтверждения телефона|Код из СМС на телефоне|6 цифр из СМС|Код, который только что пришёл',
    neither:
      'Код домофона|Лицензионный ключ|Серийный номер|Номер клиента|Код бронирования|Номер отправления|Трек-номер|Показания счётчика|ПИН карты|Новый ПИН|Код подарочной карты|Реферальный код|Код приглашения|Промокод|Код восстановления|Резервный код|ИНН|СНИЛС|КПП|БИК|Номер паспорта|Код подразделения|Госномер|Номер дома|Количество|Возраст|Имя пользователя|Индекс|Номер заказа|Артикул|Код товара|Код ОКПО',
  },
  uk: {
    phone:
      'Телефон|Номер телефону|Мобільний|Мобільний телефон|Тел.|Контактний телефон|За яким номером вам зателефонувати?|Куди вам зателефонувати?|Номер для СМС|Номер для зв’язку|Міський телефон',
    code: 'Введіть код|Код|Код із СМС|Код з SMS|6-значний код|Код підтвердження|Одноразовий код|Перевірочний код|Код безпеки|Одноразовий пароль|Код з повідомлення|6 цифр із СМС|Код, що щойно надійшов',
    neither:
      'Код домофону|Ліцензійний ключ|Серійний номер|Номер клієнта|Код бронювання|Номер відправлення|Показник лічильника|ПІН картки|Новий ПІН|Код подарункової картки|Реферальний код|Код запрошення|Промокод|Код відновлення|Резервний код|ІПН|РНОКПП|ЄДРПОУ|Номер паспорта|Номерний знак|Номер будинку|Кількість|Вік|Ім’я користувача|Поштовий індекс|Номер замовлення|Код товару|Код отримання',
  },
  be: {
    phone: 'Тэлефон|Нумар тэлефона|Мабільны|Мабільны тэлефон|Кантактны тэлефон',
    code: 'Увядзіце код|Код|Код з СМС|6-значны код|Код пацвярджэння|Праверачны код|Аднаразовы код',
    neither: '',
  },
  kk: {
    phone:
      'Телефон|Телефон нөмірі|Ұялы телефон|Мобильді телефон|Байланыс телефоны|Сізге қай нөмірге қоңырау шалайық?|SMS үшін нөмір|Байланыс нөмірі',
    code: 'Кодты енгізіңіз|Код|SMS коды|SMS-код|6 таңбалы код|Растау коды|Қауіпсіздік коды|Бір реттік код|Бір реттік құпиясөз',
    neither:
      'Есік коды|Сериялық нөмір|Клиент нөмірі|Брондау коды|Жөнелтім нөмірі|Есептегіш көрсеткіші|Картаның ПИН-коды|Сыйлық картасының коды|Шақыру коды|Промокод|Қалпына келтіру коды|ЖСН|БСН|Паспорт нөмірі|Үй нөмірі|Саны|Жасы|Пошталық индекс|Тапсырыс нөмірі|Тауар коды',
  },
  uz: {
    phone: 'Telefon|Telefon raqami|Mobil telefon|Mobil raqam|Aloqa telefoni|Телефон рақами',
    code: 'Kodni kiriting|Kod|SMS kod|SMS-kod|6 xonali kod|Tasdiqlash kodi|Xavfsizlik kodi|Bir martalik kod|Bir martalik parol',
    neither: '',
  },
  az: {
    phone: 'Telefon|Telefon nömrəsi|Mobil telefon|Mobil nömrə|Əlaqə nömrəsi|Əlaqə telefonu',
    code: 'Kodu daxil edin|Kod|SMS kodu|6 rəqəmli kod|Təsdiq kodu|Təhlükəsizlik kodu|Birdəfəlik kod|Birdəfəlik şifrə',
    neither: '',
  },
  ka: {
    phone:
      'ტელეფონი|ტელეფონის ნომერი|მობილური|მობილური ტელეფონი|საკონტაქტო ტელეფონი|მობილურის ნომერი|საკონტაქტო ნომერი',
    code: 'შეიყვანეთ კოდი|კოდი|SMS კოდი|6-ნიშნა კოდი|დადასტურების კოდი|ერთჯერადი კოდი|უსაფრთხოების კოდი|დამადასტურებელი კოდი',
    neither:
      'კარის კოდი|სერიული ნომერი|კლიენტის ნომერი|ჯავშნის კოდი|ამანათის ნომერი|მრიცხველის ჩვენება|ბარათის PIN|სასაჩუქრე ბარათის კოდი|მოწვევის კოდი|ფასდაკლების კოდი|აღდგენის კოდი|პირადი ნომერი|საიდენტიფიკაციო კოდი|პასპორტის ნომერი|სახლის ნომერი|რაოდენობა|ასაკი|საფოსტო კოდი|შეკვეთის ნომერი',
  },
  hy: {
    phone: 'Հեռախոս|Հեռախոսահամար|Բջջային|Բջջային հեռախոս|Հեռ.|Կոնտակտային հեռախոս',
    code: 'Մուտքագրեք կոդը|Կոդ|SMS կոդ|6-նիշ կոդ|Հաստատման կոդ|Մեկանգամյա կոդ|Անվտանգության կոդ|Ստուգման կոդ',
    neither: '',
  },
  ar: {
    phone:
      'الهاتف|رقم الهاتف|الجوال|رقم الجوال|الموبايل|رقم الموبايل|الهاتف المحمول|هاتف|رقم التواصل|رقم هاتف للتواصل|النقال|على أي رقم نتصل بك؟|رقم لرسائل SMS|رقم للتواصل معك|الهاتف الأرضي',
    code: 'أدخل الرمز|الرمز|رمز SMS|رمز التحقق|رمز الأمان|كود التفعيل|رمز مكون من 6 أرقام|الكود|رمز لمرة واحدة|كلمة مرور لمرة واحدة|رمز التأكيد|كود التحقق|الأرقام الستة من الرسالة النصية|الرمز الذي وصلك',
    neither:
      'رمز الباب|مفتاح الترخيص|الرقم التسلسلي|رقم العميل|رمز الحجز|رقم التتبع|قراءة العداد|الرقم السري للبطاقة|رقم سري جديد|رمز بطاقة الهدايا|رمز الإحالة|رمز الدعوة|كود الخصم|رمز الاسترداد|رمز احتياطي|رقم الهوية|الرقم الضريبي|رقم الجواز|رقم اللوحة|رقم المنزل|الكمية|العمر|اسم المستخدم|الرمز البريدي|رقم الطلب|رمز المنتج|رمز الفرع|رمز السويفت',
  },
  fa: {
    phone:
      'تلفن|شماره تلفن|موبایل|شماره موبایل|تلفن همراه|شماره همراه|شماره تماس|تلفن ثابت|با چه شماره‌ای تماس بگیریم؟|شماره برای پیامک|شماره تماس ضروری',
    code: 'کد را وارد کنید|کد|کد پیامک|کد تایید|کد ۶ رقمی|رمز یکبار مصرف|رمز پویا|کد امنیتی|کد پیامک‌شده|کد فعال‌سازی|کد ارسال شده|کدی که رسید',
    neither:
      'کد درب|کلید لایسنس|شماره سریال|شماره مشتری|کد رزرو|کد رهگیری|کد مرسوله|رمز کارت|رمز جدید|کد کارت هدیه|کد معرف|کد دعوت|کد تخفیف|کد بازیابی|کد پشتیبان|کد ملی|کد اقتصادی|شماره پاسپورت|پلاک|تعداد|سن|نام کاربری|کد پستی|شماره سفارش|کد محصول|کد شعبه',
  },
  he: {
    phone:
      "טלפון|מספר טלפון|נייד|טלפון נייד|סלולרי|מס' טלפון|טלפון ליצירת קשר|מספר הנייד|לאן להתקשר אליך?|מספר לקבלת SMS|טלפון קווי",
    code: 'הזינו את הקוד|קוד|קוד SMS|קוד אימות|קוד בן 6 ספרות|קוד אבטחה|קוד חד פעמי|סיסמה חד-פעמית|הקוד שקיבלתם ב-SMS|קוד מהמסרון|6 הספרות מה-SMS|הקוד שהגיע עכשיו',
    neither:
      'קוד כניסה לבניין|מפתח רישיון|מספר סידורי|מספר לקוח|קוד הזמנה|מספר מעקב|קריאת מונה|קוד סודי של הכרטיס|קוד שובר|קוד הפניה|קוד קופון|קוד שחזור|קוד גיבוי|תעודת זהות|מספר דרכון|לוחית רישוי|מספר בית|כמות|גיל|שם משתמש|מיקוד|מספר הזמנה|קוד מוצר|קוד סניף',
  },
  ur: {
    phone: 'فون|فون نمبر|موبائل|موبائل نمبر|ٹیلی فون|رابطہ نمبر',
    code: 'کوڈ درج کریں|کوڈ|SMS کوڈ|تصدیقی کوڈ|6 ہندسوں کا کوڈ|ایک بار کا کوڈ|سیکیورٹی کوڈ|او ٹی پی',
    neither: '',
  },
  hi: {
    phone:
      'फ़ोन|फ़ोन नंबर|मोबाइल|मोबाइल नंबर|दूरभाष|संपर्क नंबर|मोबाइल नं.|कोड पाने के लिए मोबाइल नंबर|हम आपको किस नंबर पर कॉल करें?|एसएमएस के लिए नंबर|संपर्क हेतु नंबर',
    code: 'कोड दर्ज करें|कोड|एसएमएस कोड|6 अंकों का कोड|सत्यापन कोड|ओटीपी|ओटीपी दर्ज करें|सुरक्षा कोड|एक बार का कोड|OTP दर्ज करें|मोबाइल पर भेजा गया कोड|एसएमएस के 6 अंक|अभी आया कोड',
    neither:
      'दरवाज़े का कोड|लाइसेंस कुंजी|सीरियल नंबर|ग्राहक संख्या|बुकिंग कोड|ट्रैकिंग नंबर|मीटर रीडिंग|कार्ड पिन|नया पिन|गिफ्ट कार्ड कोड|रेफरल कोड|निमंत्रण कोड|कूपन कोड|रिकवरी कोड|बैकअप कोड|आधार नंबर|पैन नंबर|पासपोर्ट नंबर|वाहन नंबर|मकान नंबर|मात्रा|आयु|पिन कोड|ऑर्डर नंबर|उत्पाद कोड|आईएफएससी कोड',
  },
  mr: {
    phone: 'फोन|फोन नंबर|मोबाईल|मोबाईल नंबर|भ्रमणध्वनी|संपर्क क्रमांक|दूरध्वनी क्रमांक|भ्रमणध्वनी क्रमांक',
    code: 'कोड टाका|कोड|एसएमएस कोड|6 अंकी कोड|पडताळणी कोड|ओटीपी टाका|ओटीपी|सुरक्षा कोड',
    neither: '',
  },
  ne: {
    phone: 'फोन|फोन नम्बर|मोबाइल|मोबाइल नम्बर|सम्पर्क नम्बर',
    code: 'कोड प्रविष्ट गर्नुहोस्|कोड|एसएमएस कोड|प्रमाणीकरण कोड|६ अङ्कको कोड|ओटीपी|सुरक्षा कोड',
    neither: '',
  },
  bn: {
    phone:
      'ফোন|ফোন নম্বর|মোবাইল|মোবাইল নম্বর|মুঠোফোন নম্বর|টেলিফোন|যোগাযোগের নম্বর|ফোন নাম্বার|কোন নম্বরে ফোন করব?|এসএমএসের জন্য নম্বর|যোগাযোগের জন্য নম্বর',
    code: 'কোড লিখুন|কোড|এসএমএস কোড|৬ সংখ্যার কোড|যাচাইকরণ কোড|ওটিপি|ওটিপি লিখুন|নিরাপত্তা কোড|এককালীন কোড|এসএমএসের ৬টি সংখ্যা',
    neither:
      'দরজার কোড|সিরিয়াল নম্বর|গ্রাহক নম্বর|বুকিং কোড|ট্র্যাকিং নম্বর|মিটার রিডিং|কার্ডের পিন|গিফট কার্ড কোড|রেফারেল কোড|আমন্ত্রণ কোড|কুপন কোড|ব্যাকআপ কোড|জাতীয় পরিচয়পত্র নম্বর|টিআইএন|পাসপোর্ট নম্বর|বাড়ির নম্বর|পরিমাণ|বয়স|পোস্ট কোড|অর্ডার নম্বর|পণ্যের কোড',
  },
  gu: {
    phone: 'ફોન|ફોન નંબર|મોબાઇલ|મોબાઇલ નંબર|સંપર્ક નંબર',
    code: 'કોડ દાખલ કરો|કોડ|એસએમએસ કોડ|ચકાસણી કોડ|6 અંકનો કોડ|ઓટીપી|OTP દાખલ કરો|સુરક્ષા કોડ',
    neither: '',
  },
  pa: {
    phone: 'ਫ਼ੋਨ|ਫ਼ੋਨ ਨੰਬਰ|ਮੋਬਾਈਲ|ਮੋਬਾਈਲ ਨੰਬਰ|ਸੰਪਰਕ ਨੰਬਰ',
    code: 'ਕੋਡ ਦਰਜ ਕਰੋ|ਕੋਡ|ਐਸਐਮਐਸ ਕੋਡ|ਤਸਦੀਕ ਕੋਡ|ਪੁਸ਼ਟੀਕਰਨ ਕੋਡ|ਓਟੀਪੀ|6 ਅੰਕਾਂ ਦਾ ਕੋਡ',
    neither: '',
  },
  ta: {
    phone:
      'தொலைபேசி|தொலைபேசி எண்|மொபைல்|மொபைல் எண்|கைபேசி எண்|அலைபேசி எண்|தொடர்பு எண்|செல்பேசி|எந்த எண்ணில் அழைக்கலாம்?|எஸ்எம்எஸ் பெறும் எண்',
    code: 'குறியீட்டை உள்ளிடவும்|குறியீடு|எஸ்எம்எஸ் குறியீடு|சரிபார்ப்புக் குறியீடு|6 இலக்கக் குறியீடு|ஓடிபி|பாதுகாப்புக் குறியீடு|எஸ்எம்எஸ்ஸில் வந்த 6 இலக்கங்கள்',
    neither:
      'கதவு குறியீடு|வரிசை எண்|வாடிக்கையாளர் எண்|முன்பதிவு குறியீடு|கண்காணிப்பு எண்|மீட்டர் அளவு|அட்டை பின்|பரிசு அட்டை குறியீடு|பரிந்துரை குறியீடு|அழைப்பு குறியீடு|தள்ளுபடி குறியீடு|மீட்பு குறியீடு|ஆதார் எண்|பாஸ்போர்ட் எண்|வீட்டு எண்|அளவு|வயது|அஞ்சல் குறியீடு|ஆர்டர் எண்',
  },
  te: {
    phone: 'ఫోన్|ఫోన్ నంబర్|మొబైల్|మొబైల్ నంబర్|సెల్ నంబర్|సంప్రదింపు నంబర్|చరవాణి',
    code: 'కోడ్ నమోదు చేయండి|కోడ్|ఎస్ఎంఎస్ కోడ్|ధృవీకరణ కోడ్|6 అంకెల కోడ్|ఓటీపీ|ఓటిపి|భద్రతా కోడ్',
    neither: '',
  },
  kn: {
    phone: 'ಫೋನ್|ಫೋನ್ ಸಂಖ್ಯೆ|ಮೊಬೈಲ್|ಮೊಬೈಲ್ ಸಂಖ್ಯೆ|ದೂರವಾಣಿ ಸಂಖ್ಯೆ|ಸಂಪರ್ಕ ಸಂಖ್ಯೆ',
    code: 'ಕೋಡ್ ನಮೂದಿಸಿ|ಕೋಡ್|ಎಸ್‌ಎಂಎಸ್ ಕೋಡ್|ಪರಿಶೀಲನಾ ಕೋಡ್|6 ಅಂಕಿಯ ಕೋಡ್|ಒಟಿಪಿ|ಒಟಿಪಿ ನಮೂದಿಸಿ|ದೃಢೀಕರಣ ಕೋಡ್',
    neither: '',
  },
  ml: {
    phone: 'ഫോൺ|ഫോൺ നമ്പർ|മൊബൈൽ|മൊബൈൽ നമ്പർ|ഫോണ്‍ നമ്പര്‍|ബന്ധപ്പെടാനുള്ള നമ്പർ',
    code: 'കോഡ് നൽകുക|കോഡ്|എസ്എംഎസ് കോഡ്|സ്ഥിരീകരണ കോഡ്|6 അക്ക കോഡ്|ഒടിപി|പരിശോധനാ കോഡ്',
    neither: '',
  },
  si: {
    phone: 'දුරකථනය|දුරකථන අංකය|ජංගම දුරකථනය|ජංගම දුරකථන අංකය|ජංගම අංකය',
    code: 'කේතය ඇතුළත් කරන්න|කේතය|SMS කේතය|සත්‍යාපන කේතය|තහවුරු කිරීමේ කේතය|ඉලක්කම් 6 කේතය',
    neither: '',
  },
  th: {
    phone:
      'โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|มือถือ|เบอร์มือถือ|หมายเลขโทรศัพท์|เบอร์ติดต่อ|เบอร์โทรศัพท์มือถือ|ให้เราโทรหาเบอร์ไหน|เบอร์สำหรับรับ SMS|เบอร์ที่ติดต่อได้|โทรศัพท์บ้าน',
    code: 'กรอกรหัส|รหัส|รหัส SMS|รหัส OTP|รหัส 6 หลัก|รหัสยืนยัน|รหัสรักษาความปลอดภัย|รหัสที่ได้รับทาง SMS|โอทีพี|ตัวเลข 6 หลักจาก SMS|รหัสที่เพิ่งได้รับ',
    neither:
      'รหัสประตู|รหัสลิขสิทธิ์|หมายเลขเครื่อง|หมายเลขลูกค้า|รหัสการจอง|เลขพัสดุ|เลขมิเตอร์|รหัส PIN บัตร|PIN ใหม่|รหัสบัตรของขวัญ|รหัสแนะนำ|รหัสเชิญ|รหัสส่วนลด|รหัสกู้คืน|รหัสสำรอง|เลขบัตรประชาชน|เลขหนังสือเดินทาง|ทะเบียนรถ|บ้านเลขที่|จำนวน|อายุ|ชื่อผู้ใช้|รหัสไปรษณีย์|หมายเลขคำสั่งซื้อ|รหัสสินค้า|รหัสสาขา|รหัสสมาชิก|รหัสพนักงาน',
  },
  lo: {
    phone: 'ໂທລະສັບ|ເບີໂທ|ເບີໂທລະສັບ|ມືຖື|ເບີມືຖື',
    code: 'ໃສ່ລະຫັດ|ລະຫັດ|ລະຫັດ SMS|ລະຫັດຢືນຢັນ|ລະຫັດ OTP|ລະຫັດ 6 ຕົວເລກ',
    neither: '',
  },
  km: {
    phone: 'ទូរស័ព្ទ|លេខទូរស័ព្ទ|លេខទូរសព្ទ|ទូរស័ព្ទដៃ',
    code: 'បញ្ចូលកូដ|កូដ|លេខកូដ|លេខកូដផ្ទៀងផ្ទាត់|លេខកូដ SMS|លេខកូដ ៦ ខ្ទង់|កូដបញ្ជាក់',
    neither: '',
  },
  my: {
    phone: 'ဖုန်း|ဖုန်းနံပါတ်|မိုဘိုင်းဖုန်း|လက်ကိုင်ဖုန်း',
    code: 'ကုဒ်ထည့်ပါ|ကုဒ်|SMS ကုဒ်|အတည်ပြုကုဒ်|လုံခြုံရေးကုဒ်',
    neither: '',
  },
  vi: {
    phone:
      'Điện thoại|Số điện thoại|Di động|Số di động|SĐT|ĐT|Số ĐT|Điện thoại liên hệ|Số điện thoại liên lạc|Số điện thoại để nhận mã|Gọi cho bạn qua số nào?|Số nhận SMS|Số liên hệ|Điện thoại bàn',
    code: 'Nhập mã|Mã SMS|Mã OTP|Mã 6 số|Mã xác nhận|Mã xác thực|Mã bảo mật|Mật khẩu một lần|Mã nhận được qua tin nhắn|Mã gửi đến điện thoại|6 chữ số trong tin nhắn|Mã vừa nhận được',
    neither:
      'Khóa bản quyền|Số sê-ri|Mã khách hàng|Mã đặt chỗ|Mã vận đơn|Chỉ số công tơ|Mã PIN thẻ|Mã PIN mới|Mã thẻ quà tặng|Mã giới thiệu|Mã mời|Mã giảm giá|Mã khôi phục|Mã dự phòng|CCCD|Số CMND|Mã số thuế|Số hộ chiếu|Biển số xe|Số nhà|Số lượng|Tuổi|Tên đăng nhập|Mã bưu chính|Mã đơn hàng|Mã sản phẩm|Mã sinh viên|Mã nhân viên|Mã hộ gia đình|Mã chi nhánh',
  },
  id: {
    phone:
      'Telepon|Nomor telepon|HP|No. HP|Nomor HP|Nomor handphone|No. telepon|Nomor ponsel|Telp|No. Telp|Nomor yang bisa dihubungi|Nomor HP untuk menerima kode|Nomor untuk SMS|Nomor yang dapat dihubungi|Telepon rumah',
    code: 'Masukkan kode|Kode|Kode SMS|Kode OTP|Kode 6 digit|Kode verifikasi|Kode keamanan|Kode sekali pakai|Kode aktivasi|Kode yang dikirim ke HP|6 angka dari SMS',
    neither:
      'Kode pintu|Kunci lisensi|Nomor seri|Nomor pelanggan|Kode booking|Nomor resi|Angka meter|PIN kartu|PIN baru|Kode kartu hadiah|Kode referral|Kode undangan|Kode promo|Kode pemulihan|Kode cadangan|NIK|NPWP|Nomor paspor|Plat nomor|Nomor rumah|Jumlah|Umur|Nama pengguna|Kode pos|Nomor pesanan|Kode produk|Kode bank|Kode toko|Kode sekolah',
  },
  ms: {
    phone:
      'Telefon|Nombor telefon|No. telefon|Telefon bimbit|Nombor telefon bimbit|No. tel|No. tel bimbit|Nombor untuk SMS|Nombor yang boleh dihubungi|Telefon rumah',
    code: 'Masukkan kod|Kod|Kod SMS|Kod OTP|Kod 6 digit|Kod pengesahan|Kod keselamatan|Kod sekali guna|Nombor TAC|Kod TAC|6 angka daripada SMS',
    neither: '',
  },
  tl: {
    phone:
      'Telepono|Numero ng telepono|Numero ng cellphone|Cellphone number|Mobile number|CP number|Numero ng mobile|Numero para sa SMS|Saang numero ka namin matatawagan?',
    code: 'Ilagay ang code|Code|SMS code|6-digit na code|Verification code|Code sa pag-verify|Code ng kumpirmasyon|Isang beses na code',
    neither: '',
  },
  zh: {
    phone:
      '电话|手机|手机号|手机号码|联系电话|电话号码|移动电话|联系方式|手机号（选填）|接收验证码的手机号|手机号（用于接收验证码）|我们可以拨打哪个号码联系您？|接收短信的号码|座机|固定电话|收货人手机',
    code: '输入验证码|验证码|短信验证码|6位验证码|手机验证码|动态密码|动态码|校验码|请输入短信验证码|一次性密码|手机收到的验证码|短信中的6位数字|刚收到的验证码',
    neither:
      '门禁密码|许可证密钥|序列号|客户编号|预订号|快递单号|电表读数|银行卡密码|新密码|礼品卡卡号|推荐码|邀请码|优惠码|恢复码|备用码|身份证号|税号|护照号|车牌号|门牌号|数量|年龄|用户名|邮编|订单号|商品编码|图形验证码|支付密码|交易密码|取件码|机构代码|学号|会员号|兑换码|激活码',
  },
  'zh-Hant': {
    phone:
      '電話|手機|手機號碼|聯絡電話|行動電話|電話號碼|流動電話|手提電話|可聯絡到您的號碼|接收簡訊的號碼|市話|收件人電話',
    code: '輸入驗證碼|驗證碼|簡訊驗證碼|6位數驗證碼|手機驗證碼|動態密碼|一次性密碼|確認碼|認證碼|短訊驗證碼|簡訊中的6位數字|剛收到的驗證碼',
    neither: '',
  },
  ja: {
    phone:
      '電話|電話番号|携帯電話|携帯番号|携帯電話番号|連絡先電話番号|お電話番号|TEL|ご連絡先電話番号|ケータイ番号|認証コードを受け取る電話番号|SMSを受信できる携帯電話番号|つながりやすい番号|SMSを受け取る番号|固定電話|受取人の電話',
    code: 'コードを入力|コード|認証コード|確認コード|SMSコード|6桁のコード|認証番号|ワンタイムパスワード|確認番号|セキュリティコード|SMS認証コード|検証コード|携帯電話に届いた認証コード|電話番号認証コード|SMSに届いた6桁の数字|届いたコード',
    neither:
      'ドアコード|ライセンスキー|シリアル番号|お客様番号|予約番号|お問い合わせ番号|検針値|カードの暗証番号|新しい暗証番号|ギフトカードコード|紹介コード|招待コード|クーポンコード|リカバリーコード|バックアップコード|マイナンバー|パスポート番号|ナンバープレート|番地|数量|年齢|ユーザー名|郵便番号|注文番号|商品コード|支店コード|会員番号|金融機関コード|画像認証コード|乱数表の番号',
  },
  ko: {
    phone:
      '전화|전화번호|휴대폰|휴대폰 번호|휴대전화|핸드폰|핸드폰번호|연락처|연락 가능한 번호|휴대전화번호|인증번호를 받을 휴대폰 번호|연락받으실 번호|문자 받을 번호|집 전화|수령인 연락처',
    code: '코드 입력|인증번호|인증번호 입력|인증코드|SMS 인증번호|6자리 코드|확인 코드|보안 코드|일회용 비밀번호|인증번호 6자리|문자 인증번호|휴대폰으로 받은 인증번호|휴대폰 인증번호|문자로 받은 6자리 숫자|방금 받은 코드',
    neither:
      '출입문 비밀번호|라이선스 키|일련번호|고객번호|예약번호|운송장 번호|계량기 수치|카드 비밀번호|새 PIN|기프트카드 코드|추천인 코드|초대 코드|쿠폰 코드|복구 코드|백업 코드|주민등록번호|사업자등록번호|여권번호|차량번호|호수|수량|나이|아이디|우편번호|주문번호|상품 코드|지점 코드|보안카드 번호|현관 비밀번호|자동입력 방지 문자',
  },
  am: {
    phone: 'ስልክ|ስልክ ቁጥር|ሞባይል|የሞባይል ቁጥር|የስልክ ቁጥር|የምንደውልበት ስልክ',
    code: 'ኮድ ያስገቡ|ኮድ|የማረጋገጫ ኮድ|የኤስኤምኤስ ኮድ|ባለ 6 አሃዝ ኮድ',
    neither: '',
  },
  sw: {
    phone:
      'Simu|Nambari ya simu|Namba ya simu|Simu ya mkononi|Nambari ya mawasiliano|Simu ya kiganjani|Nambari ya kukupigia|Nambari ya SMS|Simu ya mezani',
    code: 'Weka msimbo|Msimbo|Msimbo wa SMS|Msimbo wa tarakimu 6|Msimbo wa uthibitisho|Nambari ya uthibitisho|Nambari ya siri ya mara moja|Msimbo wa usalama|Tarakimu 6 za SMS',
    neither:
      'Msimbo wa mlango|Nambari ya mteja|Msimbo wa kuhifadhi|Nambari ya ufuatiliaji|Usomaji wa mita|PIN ya kadi|Msimbo wa zawadi|Msimbo wa mwaliko|Msimbo wa rufaa|Msimbo wa punguzo|Msimbo wa kurejesha|Nambari ya kitambulisho|Nambari ya pasipoti|Nambari ya gari|Nambari ya nyumba|Idadi|Umri|Msimbo wa posta|Nambari ya oda',
  },
  af: {
    phone: 'Telefoon|Telefoonnommer|Selfoon|Selfoonnommer|Selnommer',
    code: 'Voer die kode in|Kode|SMS-kode|Verifikasiekode|Eenmalige kode',
    neither: '',
  },
  ca: {
    phone: 'Telèfon|Telèfon mòbil|Mòbil|Número de telèfon',
    code: 'Introdueix el codi|Codi|Codi SMS|Codi de verificació|Codi de 6 dígits',
    neither: '',
  },
  eu: {
    phone: 'Telefonoa|Telefono zenbakia|Mugikorra|Sakelakoa',
    code: 'Sartu kodea|Kodea|SMS kodea|Egiaztapen kodea',
    neither: '',
  },
  gl: {
    phone: 'Teléfono|Teléfono móbil|Móbil|Número de móbil',
    code: 'Introduce o código|Código|Código SMS|Código de verificación',
    neither: '',
  },
  mn: {
    phone: 'Утас|Утасны дугаар|Гар утас|Гар утасны дугаар',
    code: 'Кодоо оруулна уу|Код|SMS код|Баталгаажуулах код',
    neither: '',
  },
  ky: {
    phone: 'Телефон|Телефон номери|Мобилдик телефон',
    code: 'Код|SMS коду|Ырастоо коду',
    neither: '',
  },
};
