import type { LanguageWords } from '../language-words.ts';

export const es: LanguageWords = {
  messages: {
    name: 'contraseñ*, clave, contraseña*, clave*, pin de, tu nip, su nip, nip de',
    strong:
      'clave de firma, clave dinámica, código dinámico, contraseña temporal, clave temporal, contraseña provisional, clave provisional, clave sms, código sms',
    purpose:
      'acced*, sesión, seguridad, un solo uso, vincular, firmar, restablec*, recuper*, contraseña nueva, nueva contraseña, darte de alta, dar de alta, crear tu cuenta, crear la cuenta, eliminar tu cuenta, de un uso, ingresaste, has ingresado, clave dinámica, una sola vez',
    act: 'introduce, introduzca, escrib*, teclea, digite, anota*, teclé*, mete, métele, fírmalo, pega, pegue, copia, copie',
    label:
      'pedido*, localizador, envío, terminad*, acabada, llama al, reclamo, reclamacion, solicitud, lectura, contador, habitación, código de tráfico, código penal, código civil, código de barras, usuario es, su usuario, nombre de usuario, número de cliente, código de cliente, número de socio, código de reserva, su turno, expediente',
    soft: 'cuenta, tarjeta, móvil, compra, operación',
    promo: 'dto, amigos, amigo, ahorras, ahorra un, código de amigo, recomienda a',
    place:
      'taquilla, abrir el portal, puerta, recogida, retirar*, pedido, casillero, del portal, trastero, edificio, garaje, urbanización, gimnasio, caja de llaves, en el buzón, receta, lavandería, caja fuerte, cajón, portero automático, portón, verja, barrera, aparcamiento, estacionamiento, bicicleta*, la bici, candado, guardarropa, ropero, impresora*, cochera, patinete, lavadora, vestuario, ascensor*, de la reja, coche de alquiler, sala de reuniones, cobertizo, de la sala, almacén, llaves, cajita, check in, desayuno, su habitación, tu habitación, habitación, quiosco, kiosco, conserjería, imprimirlas, lata, bici, patinete*',
    number: 'numero',
    digits: 'cifras, dígitos, combinacion, letras',
    old: 'anterior*, caduc*, vencid*, olvid*, antiguo, ya no',
    month:
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
    secret:
      'a nadie, con nadie, reveles, revele, no compart*, no lo compart*, no la compart*, nunca compart*, nunca lo compart*, no debes compart*, compartas, compartirlo con, no reenv*, no lo reenv*, nunca reenv*, no divulg*, no lo divulg*, nunca divulg*, no se lo, nadie, no muestre*, no lo muestre*',
    elsewhere:
      'repartidor*, conductor*, mensajero, en caja, en la caja, contraseña del wifi, reunión, videoconferencia, wifi, wi-fi, cajero, al cajero, en recepción, al conductor, muestre el, muestre este, muestra este, presente este, técnico, técnica, fontanero, mecánico, muestra el, dígale al, dile al, mesa está lista',
    paid: 'pagaste, pagado, aprobada, aprobado, cargado, realizada, realizado, exitosa, exitoso, efectuado, efectuada, ha pagado, usted pagó, se pagó, ha sido confirmado, pago confirmado',
    unit: 'puntos',
    gone: 'ha caducado, ha expirado, ha vencido, caducó, venció, ya no es válido, expiró',
    plain:
      'para, este, nuevo, personal, válido, vuestro, aplicación, web, sitio, página, plataforma, servicio, solicitado, tienda, perfil, dispositivo, hoy, nueva, esta, hola, gracias, bienvenido, bienvenida, equipo, del, desde, aquí, tienes, llámanos, vigente, caduca',
    guard:
      'no solicitaste, no has solicitado, no lo solicitaste, no ha solicitado, no pediste, ignora est*, ignore est*, es fraude, nunca te pedir*, nunca pedir*, no te pedir*, nunca le pedir*, no le pedir*, si alguien te l*',
    entry: 'acces*, ingres*',
    minute: 'seg, seg., segs',
    tell: 'comparte, comparta, dile, dígale, dale el, déle el, muestra, muestre, muestre el, muestra el, muestre este, muestra este, dígale al, dile al',
    online:
      'app, aplicación, web, sitio, página, cuenta, en línea, navegador, perfil, formulario, pantalla, móvil, celular, portal web, campo',
  },
  fields: {
    app: 'token móvil*, token digital*',
    ext: 'interno*, int',
    phone:
      'móvil*, tfno*, te llam*, llamarte*, llamarle*, número fijo*, centralita*, conmutador*, línea directa*',
    dial: 'código de p*',
    otp: 'un solo us*, único uso*, uso únic*, clave dinám*',
    secondFactor: 'dos factores*, doble factor*, dos pasos*',
    security: 'segur*',
    sms: 'mensaje de tex*',
    email: 'correo*, bandeja de*',
    pin: 'clave*',
    sent: 'envia*, envío*, recib*, reenv*, mandar*, mando, llegó*, llega*',
    captcha: 'caracteres d*, imagen*, no se lee*, ilegible*',
    recovery: 'respaldo*',
    card: 'tarjet*',
    promo: 'cupón*, descuent*',
    id: 'cliente*, dni, nif, reserv*',
    other:
      'taquilla*, código de recogida, código de barras, impreso*, impresa*, etiqueta*, embalaje*, al reverso, buscar*, coordenad*, operador*, telefonillo*, portero autom*, portero elec*',
    reach: 'contactar*, llam*, contacto*, localizamos*, localizarte*',
    date: 'fecha*, nacimi*',
    amount: 'importe*, cantidad*',
    honeypot: 'dejar en*, dejar va*, no rellen*',
    area: 'código de área*, código área*, código de la área*, lada, clave lada*, característica',
    name: 'apellid*, ciudad*, dirección*, firma*, persona de con*',
    aside: 'emergencia*, opcional*',
    filler:
      'introduce*, introduzca*, introducir*, ingresa*, ingrese*, escribe*, escriba*, digita*, tu, tus, su, los, las, del, por, que, hemos*, aquí, aqui, recibido*, recibiste*, recibió*, acceso*, mensaje*, para, una, este, seis, cuatro*',
    later:
      'la carta, por correo postal, correo postal, después, luego, siguiente paso, próximo paso, más tarde, posteriormente, más adelante',
  },
};
