import type { LanguageWords } from '../language-words.ts';

export const pt: LanguageWords = {
  messages: {
    strong: 'senha provisória, senha temporária, senha dinâmica, código dinâmico, código sms, codigo sms',
    name: 'senha, palavra-passe, palavra passe, chave, senha*, chave*',
    purpose:
      'cadastr*, temporaria, ativ*, associar, redefin*, recuper*, criar a conta, criar conta, criar sua conta, vincular, assinar, uso único, uso unico, uma única vez',
    act: 'insira, digite, introduza, escreva, copie, copia, copiar, coloqu*, escrev*, cole o, cole, copie o',
    label:
      'protocolo, final, solicitacao, chamado, apolice, leitura, contador, quarto, código da estrada, código de trânsito, código penal, código de barras, número de utilizador, nome de utilizador, nome de usuário, número de cliente, código de cliente, código do cliente, número de sócio, código da reserva, participação, matrícula',
    soft: 'conta, cartão, celular, pedido, operação, transação',
    promo: 'cupom, ganhe, amigos, indicação, indique',
    place:
      'retirada, porta, encomenda, cacifo, abertura, pedido, armário, reserva, portão, portaria, levantamento, prédio, garagem, ginásio, condomínio, cofre de chaves, caixa do correio, receita médica, cofre, gaveta, trotinete*, cadeado, lavandaria, lavanderia, estacionamento, arrecadação, vestiário, balneário, interfone, intercomunicador, bicicletário, guarda-volumes, bengaleiro, fechadura*, chaveiro, elevador, carro alugado, chaves do carro, sala de reuniões, canil, arrumos, armazém, café da manhã, pequeno-almoço, quarto, totem, cancela, imprimir, bicicleta*, patinete*',
    digits: 'algarismos, combinacao, sequencia',
    old: 'antigo, esquec*, era, anterior, ja nao',
    month: 'janeiro, fevereiro, março, maio, junho, julho, setembro, outubro, novembro, dezembro',
    secret:
      'com ninguém, a ninguém, a ninguem, nao informe, não informe, não compartilh*, não o compartilh*, nunca compartilh*, nunca o compartilh*, não partilh*, não o partilh*, nunca partilh*, não encaminh*, não repasse, nem compartilh*, jamais compartilh*, não deve compartilh*, não deve partilh*, não a partilh*, não a compartilh*, não passe, nao passe, pra ninguém, para ninguém, ninguém, não mostre*',
    elsewhere:
      'entregador*, motorista*, estafeta, reunião, videoconferência, wifi, wi-fi, no caixa, motoboy, ao motorista, na receção, na recepção, mostre o, mostre este, apresente o, apresente este, técnico, instalador, guichê, mesa está pronta',
    paid: 'pagou, aprovada, aprovado, debitado, realizada, efetuado, efetuada, efectuado, efectuada, com sucesso, enviado com sucesso, pagaste, pagamento recebido, debitada, foi pago, pago com, está pago, foi confirmado, pagamento confirmado',
    unit: 'pontos',
    gone: 'expirou, caducou, já não é válido, perdeu a validade, venceu',
    plain:
      'para, seu, teu, este, novo, pessoal, válido, aplicação, aplicativo, site, página, plataforma, serviço, solicitado, loja, perfil, dispositivo, hoje, nova, sua, esta, olá, obrigado, obrigada, bem-vindo, equipe, equipa, pra, aqui, dos, das, expira, dúvidas',
    guard:
      'não pediu, não solicitou, não pediste, ignora est*, ignore est*, nunca pedi*, nunca pede*, não pedi*, nunca solicit*, não solicit*',
    entry: 'acess*, entrar, aceder',
    use: 'informe',
    tell: 'mostre, mostra, diga, compartilhe, apresente, mostre o, mostre este, apresente o',
    online:
      'app, aplicativo, aplicação, site, página, conta, online, navegador, perfil, formulário, tela, telemóvel, celular, portal, campo',
  },
  fields: {
    phone: 'celular*, telemóv*, fone, ligar para*, número fixo*',
    country: 'país*',
    dial: 'código do p*, código pa*',
    ext: 'ramal',
    secondFactor: 'dois fatores*, duas etapas*',
    verify: 'ativa*',
    sms: 'mensagem de tex*, mensagem sms*',
    app: 'autenticad*, token móvel*, token digital*',
    sent: 'receb*, chegou*, chegar*',
    captcha: 'image*, imagem*, ilegível*, ilegíveis*',
    recovery: 'recuper*',
    card: 'cartã*',
    promo: 'convit*, cupom*, desconto*',
    id: 'cliente*, cnpj*, cpf, pedido*',
    other:
      'cacifo*, código de retirada, código de barras, código de levantamento, impresso*, impressa*, etiqueta*, embalagem*, no verso, *whatsapp*, matriz*, interfone*',
    reach: 'ligar*, contato',
    date: 'nascim*',
    amount: 'quantidad*',
    password: 'senha*',
    honeypot: 'deixe em*',
    area: 'ddd, ddd, código de área*, código da área*',
    name: 'sobrenom*',
    aside: 'acompan*',
    filler:
      'insira*, digite*, informe*, introduza*, escreva*, seu, sua, dos, das, pelo, pela, recebido*, recebeu*, aqui, abaixo*, mensagem*, acesso*, uma, quatro*',
    later:
      'a carta, da carta, na carta, pelo correio, depois, em seguida, de seguida, a seguir, próximo passo, passo seguinte, próxima etapa, mais tarde, posteriormente',
  },
};
