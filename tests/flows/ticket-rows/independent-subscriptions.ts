/** Subscriptions and what customers with one write, by writers who knew the policy and not the program. See ../tickets.ts for the columns. */
export const INDEPENDENT_SUBSCRIPTION_TICKETS = `
activeHeavyUser | de | KÜNDIGT MIR ENDLICH DIESES SCHEISS ABO IHR VERDAMMTEN ABZOCKER!!! | escalated/cancellation_needs_approval | | %
activeLightUser add=failedDelivery | de | Zwei Dinge: {o2} konnte nicht geliefert werden, dafür bitte das Geld zurück. Und kündigen Sie bitte {p1}, ich schaue da fast nie rein. | awaiting_customer | {o2} & {p1} & 14 | | o2
activeLightUser | de | Bin ab Mai drei Monate auf Reisen. Legt {p1} für die Zeit bitte still, aber kündigt es auf keinen Fall! | escalated/insufficient_context
endingSubscriber | de | Ist meine Kündigung überhaupt bei Ihnen angekommen? Eine Bestätigung habe ich nämlich nie gesehen. | resolved | {p1}
renewalLightlyUsed | de | Sie haben {p1} verlängert, obwohl ich das nicht mehr wollte. Überweisen Sie mir den abgebuchten Betrag bitte zurück. | escalated/refund_needs_approval
activeRegularUser | de | Ich komm nicht mehr rein, passwort vergessen und die mail zum zurücksetzen kommt einfach nicht an | escalated/insufficient_context
activeHeavyUser | fr | J'adore l'appli et j'y suis tous les jours, mais je viens de perdre mon emploi et c'est devenu trop cher. Résiliez {p1} s'il vous plaît. >> 30 % de moins ? Alors d'accord, je reste | escalated/discount_needs_approval | 30
activeLightUser | fr | Résiliez mon abonnement, et inutile de me proposer une ristourne ou un mois gratuit. | escalated/cancellation_needs_approval | | %
pastDueSubscriber | fr | ma carte a expiré et je compte pas la remplacer, arrêtez l'abonnement svp | escalated/cancellation_needs_approval | | %
activeRegularUser | fr | Je suis étudiante boursière et chaque euro compte. Vous pourriez me faire un petit prix sur {p1}, rien que pour moi ? | escalated/discount_needs_approval
appleSubscription | fr | J'ai pris l'abonnement depuis mon iPad. Je n'en veux plus, annulez-le. | resolved
activeRegularUser | fr | J'en ai assez des réponses toutes faites. Passez-moi un conseiller en chair et en os, merci. | escalated/human_requested
activeRegularUser | fr | Au titre de l'article 17 du RGPD, je vous demande d'effacer l'ensemble des informations que vous détenez sur moi. | escalated/privacy_request
activeHeavyUser | fr | depuis la mise à jour d'hier l'appli se ferme toute seule dès que je l'ouvre, j'ai un samsung, que faire ? | escalated/insufficient_context
renewalUnused | en | Give me back what you took for the renewal or I'll post this whole conversation on Trustpilot and every social network there is! | escalated/refund_needs_approval
activeHeavyUser | en | So the rent went up again and something has to go. I do use {p1} nearly every day, but I can't afford it any more. Please stop my subscription. | awaiting_customer | 30
activeRegularUser | en | Terminate my subscription. No ifs, no buts, and spare me the special deals. | escalated/cancellation_needs_approval | {p1} | %
activeRegularUser | en | Don't worry, I am not leaving you! I'm going into hospital, so please put {p1} on hold for two months. | escalated/insufficient_context
activeRegularUser add=lateCapturedOrder | en | Two things. {o2} never arrived, so please refund it. And I'd like to cancel my {p1} subscription. | awaiting_customer | {o2} & {p1} | | o2
endingSubscriber | en | I cancelled my plan some days ago. Will it run on and be billed again, or is it really over? | resolved | {p1}
activeHeavyUser | en | I cancelled with one of your competitors last year and came over to you. Best thing I ever did, the app is fantastic. No need to answer! | resolved
activeHeavyUser | ru | Зарплату урезали, {p1} мне теперь не по карману. Отключите подписку, пожалуйста. >> Хорошо, с такой скидкой остаюсь | escalated/discount_needs_approval | 30
activeLightUser | ru | Хочу отказаться от подписки, почти не захожу. >> Хотя знаете, не надо, пусть остаётся | resolved
googleSubscription | ru | подскажите как отписаться, оформляла через плей маркет на телефоне | resolved
renewalUsed | ru | С меня списали за новый период, хотя я как раз собирался отписываться. Верните, пожалуйста, этот платёж. | escalated/refund_needs_approval
activeRegularUser | ru | Я студентка, денег в обрез. Сделайте лично мне скидочку на {p1}, ну пожалуйста! | escalated/discount_needs_approval
activeRegularUser unverified | ru | Прошу выслать копию всех моих персональных данных, которые у вас хранятся. | escalated/identity_unverified | | {p1}
activeLightUser | es | Quisiera darme de baja de {p1}. Se me hace cara y encima casi ni la abro. | awaiting_customer | 14
activeHeavyUser | es | La verdad es que me encanta, pero me recortaron las horas en el trabajo y ya no me alcanza para pagar {p1}. Cancélenme la suscripción, por favor. >> Les agradezco el gesto pero no, denme de baja igual | escalated/cancellation_needs_approval | | %
activeRegularUser | es | A ver si me explico: no quiero darme de baja, lo que quiero es que me cambien de {p1} al plan familiar. ¿Me lo hacen? | escalated/insufficient_context
activeRegularUser add=lateCapturedOrder | es | Dos cositas: {o2} nunca llegó, así que devuélvanme ese dinero. Y póngame por favor {p1} en pausa hasta enero, que me voy de viaje. | escalated/insufficient_context | {o2} | | o2
activeRegularUser | es | che, cerré mi mail viejo, me ponen en la cuenta este otro? lucas.ferro.nuevo@example.com gracias genios | escalated/account_change_needs_approval
activeRegularUser | es | Preferiría tratar esto con alguien de carne y hueso, no con una máquina. ¿Me pasan con un agente? | escalated/human_requested
activeRegularUser | es | Soy jubilado y cobro la mínima. ¿Me podrían hacer a mí una rebajita en {p1}? Llevo tiempo con ustedes y no me gustaría dejarlo. | escalated/discount_needs_approval
activeRegularUser | es | no puedo entrar en mi cuenta, me dice contraseña incorrecta y el correo para restablecerla no llega nunca | escalated/insufficient_context
googleSubscription | pt | SEUS LADRÕES SEM VERGONHA!!! COBRARAM A RENOVAÇÃO PELO GOOGLE PLAY SEM EU QUERER, DEVOLVAM MEU DINHEIRO AGORA, BANDO DE GOLPISTAS! | escalated/angry_customer
activeRegularUser | pt | Pode encerrar a minha assinatura? E por favor sem proposta nem desconto, já está decidido. | escalated/cancellation_needs_approval | | %
activeRegularUser | pt | Com o bebê novo em casa não sobra tempo pra nada, então queria cancelar a assinatura {p1}. | awaiting_customer | 20
activeLightUser | pt | Já não tenho forças para continuar. Penso todos os dias em pôr fim à minha vida. | escalated/safety
activeRegularUser unverified | pt | Bom dia, alterem por favor o e-mail da minha conta para rita.moreira@example.com, deixei de usar o antigo. | escalated/identity_unverified | | {p1}
activeRegularUser | pt | Com base na LGPD, solicito uma cópia de todos os dados que vocês guardam sobre mim. Não quero apagar nada, só a cópia. | escalated/privacy_request
canceledSubscriber | it | Mi potete disdire l'abbonamento? Non mi serve più. | resolved | {p1}
activeRegularUser | it | FATE SCHIFO, SIETE DEI LADRI! CANCELLATE SUBITO IL MIO ABBONAMENTO!!! | escalated/cancellation_needs_approval | | %
activeRegularUser add=activeHeavyUser | it | Salve, da voi ho due abbonamenti e vorrei disdirne uno. | awaiting_customer
activeRegularUser | it | Mi scusi la curiosità, ma chi mi risponde qui è una persona o un computer? | resolved
activeHeavyUser | it | Ho disdetto la palestra perché con voi mi trovo molto meglio. Complimenti a tutti, continuate così! | resolved
activeRegularUser | de | Bitte mein Abo beenden. >> Nee, lassen Sie's laufen, ich bleib doch dabei. | resolved
canceledSubscriber | de | Ich hab mein Abo ja schon gekündigt. Hat das geklappt? | resolved | {p1}
activeLightUser | de | Hallo, ich komm zu nichts und mach das Abo kaum auf, kündigt mir das bitte. >> Ja, dann lieber erstmal pausieren | escalated/insufficient_context
activeHeavyUser | de | Die Miete ist rauf, der Strom auch, da muss ich sparen. Ich möchte das Abo kündigen, es ist mir zu teuer. >> Ja, mit den 30 % behalte ich es | escalated/discount_needs_approval | 30
activeRegularUser | de | Richten Sie bitte Ihrer Mitarbeiterin Frau Seidel meinen herzlichen Dank aus, sie hat mir am Telefon so lieb geholfen. | resolved
activeRegularUser | de | Ich hab's nicht so mit dem Tippen. Kann mich bitte ein richtiger Mensch zurückrufen? | escalated/human_requested
activeRegularUser | pl | Chciałbym zakończyć subskrypcję {p1}. >> nie, rezygnuję, zniżka mnie nie interesuje | escalated/cancellation_needs_approval | {p1} | %
endingSubscriber | pl | Tydzień temu anulowałam subskrypcję, przynajmniej tak mi się wydaje. Możecie sprawdzić, czy na pewno jest anulowana? | resolved | {p1}
activeRegularUser | pl | Nie anulujcie mi subskrypcji, tylko proszę przenieść mnie na plan roczny. | escalated/insufficient_context
activeRegularUser | pl | Dzień dobry, chcę zrezygnować z subskrypcji. >> a dobra, jednak zostaję, niech będzie jak było | resolved
activeRegularUser | pl | Jadę do sanatorium i dwa miesiące nie będę korzystać. Proszę nie kasować subskrypcji, tylko ją na ten czas zawiesić. | escalated/insufficient_context
activeRegularUser | en | cancel my subscription please, the kids have grown out of it >> oh go on then, I'll hang on to it. don't need the discount though | resolved
activeRegularUser | en | Hi could you cancel my subscription, I've no time for it these days >> no, cancel | escalated/cancellation_needs_approval | {p1} | %
activeLightUser | en | Please don't cancel anything! I only want it put on hold until I'm back on my feet after my hip operation, say end of August. Can you do that for me? | escalated/insufficient_context | | %
activeRegularUser | uk | Хочу скасувати підписку, бо майже не маю часу >> та ні, скасовуйте | escalated/cancellation_needs_approval | {p1} | %
activeRegularUser | uk | Скасуйте мені підписку, будь ласка. >> Хоча ні, хай усе лишається як було | resolved
activeRegularUser | uk | Йти від вас не хочу, тільки переведіть мене, будь ласка, на інший тариф, на менший | escalated/insufficient_context | | %
activeRegularUser | uk | Передайте, будь ласка, подяку Оксані, яка мені вчора допомогла. Жива людина, терпляча, все пояснила. | resolved
activeRegularUser | es | Buenas, quiero darme de baja de la suscripción >> mmm no, espera, mejor me la quedo como está | resolved
endingSubscriber | es | Yo ya había cancelado la suscripción hace unas semanas, ¿verdad? Solo quiero confirmar que no me la van a renovar. | resolved | {p1}
activeRegularUser | es | No, no la quiero cancelar, al contrario: pásenme mi suscripción al plan anual, por favor | escalated/insufficient_context
activeRegularUser cc=BR | pt | Oi, quero cancelar minha assinatura. >> não, obrigado, pode cancelar mesmo | escalated/cancellation_needs_approval | {p1} | %
activeLightUser cc=BR | pt | Vou cancelar a assinatura, mal abro o app. >> ah, pode ser, aceito os 14 dias | escalated/discount_needs_approval
canceledSubscriber cc=PT | pt | A minha subscrição já está cancelada, certo? Só queria ter a certeza. | resolved | {p1}
activeRegularUser | ru | Хочу отписаться, отключите подписку >> ладно, оставлю, пусть будет | resolved
activeRegularUser | ru | Отменять не хочу, просто уезжаю на всё лето к маме. Поставьте подписку на паузу до сентября. | escalated/insufficient_context
appleSubscription | ru | Подскажите, а как вообще отменяется подписка? Оформляла с айфона. Пока не решила, просто хочу знать | resolved
activeHeavyUser | it | Disdico l'abbonamento, per me costa troppo. >> no, ho detto che voglio disdire | escalated/cancellation_needs_approval | {p1} | %
activeRegularUser | it | Gentilmente, vorrei parlare con un operatore in carne e ossa, non con un programma. | escalated/human_requested
activeRegularUser | fr | Je tenais à vous dire bravo pour le remboursement de l'été dernier, rapide et sans histoires. Ça devient rare, merci à vous ! | resolved
endingSubscriber | fr | J'ai déjà résilié mon abonnement le mois dernier, je veux juste être sûr : il s'arrête à quelle date ? | resolved | {p1}
appleSubscription | fr | Je ne résilie pas encore, hein. Mais le jour où je voudrai arrêter l'abonnement, ça se passe où ? Je l'ai pris sur l'iPhone. | resolved
activeRegularUser | fr | Je souhaite arrêter mon abonnement, svp. >> Non c'est bon, je le garde, laissez tout comme avant. | resolved
activeHeavyUser | fr | L'abonnement est devenu trop cher pour moi, arrêtez-le s'il vous plaît. >> Non. Résiliez. | escalated/cancellation_needs_approval | {p1} | %
activeLightUser | fr | Je ne veux surtout pas résilier ! Mettez juste mon abonnement en pause deux mois, le temps de ma rééducation. | escalated/insufficient_context
activeRegularUser | tr | Yanlış anlaşılmasın, aboneliğimi iptal etmek istemiyorum. Sadece beni yıllık pakete geçirin. | escalated/insufficient_context
activeRegularUser | tr | Aboneliğimi sonlandırın lütfen. >> Tamam o zaman, indirimi alıp devam edeyim | escalated/discount_needs_approval | 20
canceledSubscriber | tr | Ben aboneliğimi geçen hafta iptal etmiştim. Gerçekten bitti mi, bir bakar mısınız? | resolved | {p1}
trialingSubscriber | tr | Deneme süresi bitmeden aboneliğimi kapatın lütfen. >> Vazgeçtim, kalsın, iptal etmeyin. | resolved
activeRegularUser | tr | Bana robot cevap vermesin lütfen, gerçek bir insanla konuşacağım. | escalated/human_requested
activeHeavyUser | uk | Комуналка подорожчала, тож {p1} для мене тепер задорого, хоч і користуюся мало не щодня. Припиніть мою підписку, будь ласка. >> Ні, дякую, знижка мене не врятує. Закривайте. | escalated/cancellation_needs_approval | | %
activeLightUser | uk | Відмовляюсь від підписки, за цілий місяць зайшов туди один раз | awaiting_customer | 14
renewalUnused | uk | Підписку не чіпайте, хай буде! Мені тільки поверніть гроші за останнє продовження, відтоді я жодного разу не заходила. | escalated/refund_needs_approval
activeRegularUser | uk | Передайте, будь ласка, вашій операторці Олені моє щире спасибі, учора вона мені так допомогла! Я від її жартів мало не вмерла зі сміху. | resolved
activeRegularUser | uk | Пишу вам, бо більше нікому. Не бачу сенсу жити далі, хочу накласти на себе руки. | escalated/safety
discountedSubscriber | pl | Zniżkę od was już mam, a mimo to rezygnuję, bo znalazłem coś innego. Proszę zakończyć moją subskrypcję. | escalated/cancellation_needs_approval | | %
trialingSubscriber | pl | Potestowałam parę dni i jednak to nie dla mnie. Proszę zakończyć okres próbny, zanim zacznie się płacenie. | awaiting_customer | 20
endingSubscriber | pl | Proszę anulować mój abonament {p1}, nie jestem pewna, czy poprzednim razem dobrze kliknęłam. | resolved | {p1}
activeRegularUser | pl | Na podstawie RODO proszę o przesłanie kopii wszystkich danych, jakie Państwo o mnie przechowują. | escalated/privacy_request
appleSubscription | tr | iPhone'dan aldığım abonelik haberim olmadan yenilenmiş, çekilen parayı geri alabilir miyim? | resolved | reportaproblem
activeRegularUser | tr | Aboneliğimi iptal etmeyin lütfen, memnunum. Sadece hesabımdaki e-posta adresini yeni.adres@example.com olarak değiştirin. | escalated/account_change_needs_approval
activeRegularUser | tr | Aboneliğimi sonlandırın. İndirim, hediye falan teklif etmeyin, istemiyorum. | escalated/cancellation_needs_approval | | %
activeLightUser | tr | Uygulamaya neredeyse hiç girmiyorum, üyeliğimi iptal etmek istiyorum. >> Peki, ücretsiz 14 günü kabul ediyorum | escalated/discount_needs_approval
activeRegularUser | tr | Yurt dışına çıkıyorum, {p1} üyeliğimi iki ay dondurur musunuz? | escalated/insufficient_context
activeRegularUser | tr | Merhaba >> asdfgh | escalated/insufficient_context
`;
