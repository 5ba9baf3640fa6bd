/**
 * The supportive text for a message about self-harm, by language: what is said instead of anything else. Short, human, no promise, and
 * the way to people who can help now. An admin edits the articles; these are only what a new installation starts with.
 */
export const SAFETY_TEXTS: Record<string, { title: string; body: string }> = {
  en: {
    title: 'Support in a crisis',
    body: 'Thank you for telling us. I am very sorry that you are going through this, and I am glad you wrote. You do not have to carry it alone. If you are in danger right now, please call your local emergency number (112 in Europe, 911 in the US and Canada, 999 in the UK). You can talk to someone at any hour: call or text 988 in the US and Canada, 116 123 in the UK and Ireland, or find a free helpline in your country at findahelpline.com. A person from our team is reading your message now.',
  },
  ru: {
    title: 'Поддержка в кризисе',
    body: 'Спасибо, что написали об этом. Мне очень жаль, что вам сейчас так тяжело. Вы не обязаны справляться в одиночку. Если вам сейчас угрожает опасность, пожалуйста, позвоните в экстренную службу: 112. Бесплатную линию помощи в вашей стране можно найти на сайте findahelpline.com, там готовы выслушать в любое время. Ваше сообщение сейчас читает человек из нашей команды.',
  },
  uk: {
    title: 'Підтримка в кризі',
    body: 'Дякуємо, що написали про це. Мені дуже шкода, що вам зараз так важко. Ви не мусите справлятися наодинці. Якщо вам зараз загрожує небезпека, будь ласка, зателефонуйте до екстреної служби: 112. В Україні цілодобово працює безкоштовна лінія Lifeline Ukraine: 7333. Лінію допомоги в іншій країні можна знайти на findahelpline.com. Ваше повідомлення зараз читає людина з нашої команди.',
  },
  es: {
    title: 'Apoyo en una crisis',
    body: 'Gracias por contárnoslo. Siento mucho que estés pasando por esto. No tienes que afrontarlo a solas. Si estás en peligro ahora mismo, llama al número de emergencias: 112 en España, 911 en México y en gran parte de América. En España puedes llamar gratis y a cualquier hora al 024; en otros países encontrarás una línea de ayuda gratuita en findahelpline.com. Una persona de nuestro equipo está leyendo tu mensaje ahora.',
  },
  pt: {
    title: 'Apoio em uma crise',
    body: 'Obrigado por nos contar. Lamento muito que esteja passando por isso. Você não precisa enfrentar isso sem ajuda. Se houver perigo agora, ligue para a emergência: 192 no Brasil, 112 em Portugal. No Brasil, o CVV atende de graça, a qualquer hora, pelo 188; em Portugal, a SNS 24 atende pelo 808 24 24 24. Em outros países há linhas gratuitas em findahelpline.com. Uma pessoa da nossa equipe está lendo a sua mensagem agora.',
  },
  de: {
    title: 'Hilfe in einer Krise',
    body: 'Danke, dass Sie uns das geschrieben haben. Es tut mir sehr leid, dass es Ihnen so geht. Sie müssen damit nicht allein bleiben. Wenn Sie jetzt in Gefahr sind, rufen Sie bitte den Notruf 112. Die Telefonseelsorge ist kostenlos und rund um die Uhr erreichbar: 0800 111 0 111 (Deutschland), 142 (Österreich), 143 (Schweiz). Hilfe in anderen Ländern finden Sie auf findahelpline.com. Ein Mensch aus unserem Team liest Ihre Nachricht jetzt.',
  },
  fr: {
    title: 'Soutien en cas de crise',
    body: "Merci de nous l'avoir dit. Je suis sincèrement désolé de ce que vous traversez. Vous n'avez pas à affronter cela sans aide. Si vous êtes en danger maintenant, appelez les urgences : 112 en Europe, 911 au Canada. En France, le 3114 répond gratuitement à toute heure ; dans les autres pays, une ligne d'écoute gratuite se trouve sur findahelpline.com. Une personne de notre équipe lit votre message en ce moment.",
  },
  it: {
    title: 'Sostegno in una crisi',
    body: 'Grazie per avercelo scritto. Mi dispiace molto per quello che sta attraversando. Non deve affrontarlo senza aiuto. Se è in pericolo adesso, chiami il numero di emergenza 112. Il Telefono Amico risponde al 02 2327 2327; in altri Paesi trova una linea di ascolto gratuita su findahelpline.com. Una persona del nostro team sta leggendo il suo messaggio adesso.',
  },
  pl: {
    title: 'Wsparcie w kryzysie',
    body: 'Dziękujemy, że nam o tym napisano. Bardzo mi przykro, że jest teraz tak trudno. Nie trzeba radzić sobie z tym w samotności. Jeśli grozi niebezpieczeństwo, proszę zadzwonić pod numer alarmowy 112. W Polsce bezpłatnie i całodobowo działa Centrum Wsparcia: 800 70 2222. W innych krajach bezpłatną linię pomocy można znaleźć na findahelpline.com. Osoba z naszego zespołu czyta teraz tę wiadomość.',
  },
  tr: {
    title: 'Kriz anında destek',
    body: 'Bunu bizimle paylaştığınız için teşekkür ederiz. Yaşadıklarınız için çok üzgünüm. Bununla tek başınıza baş etmek zorunda değilsiniz. Şu anda tehlikedeyseniz lütfen 112 numaralı acil hattı arayın. Ülkenizdeki ücretsiz destek hattını findahelpline.com adresinde bulabilirsiniz; günün her saati sizi dinleyecek biri var. Ekibimizden bir kişi mesajınızı şu anda okuyor.',
  },
};
