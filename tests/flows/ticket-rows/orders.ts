/** § 3 and § 4: orders, refunds, payments. See ../tickets.ts for the columns. */
export const ORDER_TICKETS = `
lateCapturedOrder cc=JP usd=2900 | en | Hi team. I bought a reading on the weekend under {o1} and the page keeps spinning on "in preparation". I don't think it's coming, so please send the money back to my card. Kind regards, Ken | resolved | {o1} | | o1
lateCapturedOrder money=8500:KWD | en | Hello, order {o1} has never been delivered. I'd appreciate a full refund of 8.500 KWD. | resolved | 8.500 & {o1} | | o1
lateCapturedOrder money=12345:KWD | de | Guten Tag, die Bestellung {o1} ist bis heute nicht angekommen. Bitte überweisen Sie mir den Betrag zurück. | resolved | 12,345 & {o1} | | o1
lateCapturedOrder cc=PL | pl | Dzień dobry, zamówienie {o1} opłaciłam wczoraj, a do tej pory nic nie dostałam. Proszę o zwrot pieniędzy na kartę. Pozdrawiam, Anna | resolved | {o1} | | o1
lateCapturedOrder cc=TR | tr | Merhaba, {o1} numaralı siparişim hâlâ ulaşmadı. Artık beklemek istemiyorum, ücretin kartıma iade edilmesini rica ediyorum. | resolved | {o1} | | o1
lateCapturedOrder cc=UA | uk | Доброго дня! Ще вчора оплатив замовлення {o1}, але так нічого й не отримав. Прошу повернути гроші на картку. | resolved | {o1} | | o1
lateCapturedOrder cc=BR | pt | Boa noite, tudo bem? Comprei ontem e o pedido {o1} não chegou no meu e-mail. Já desisti, quero meu dinheiro de volta por favor. | resolved | {o1} & R$ | | o1
lateCapturedOrder cc=PT | pt | Boa tarde. A encomenda {o1} continua por entregar. Agradeço que me devolvam o valor pago. | resolved | {o1} & € | | o1
lateCapturedOrder cc=IT | it | Buongiorno, ho pagato l'ordine {o1} ieri sera ma non è arrivato nulla. Chiedo gentilmente il rimborso. Grazie, Paola | resolved | {o1} & € | | o1
orderInTime | pl | Przed chwilą zapłaciłem za {o1}, ale rozmyśliłem się. Proszę o zwrot środków. | awaiting_customer | {o1}
failedOrder | fr | Bonjour, ma commande {o1} est en échec d'après votre site. Je souhaite simplement récupérer mon argent. | resolved | {o1} | | o1
failedDelivery | pt | Recebi um aviso de que o pedido {o1} falhou. Podem devolver o que paguei? | resolved | {o1} | | o1
paymentAuthorized | en | I see a hold on my card for {o1} but the order says unpaid. I want that money back please, it's been a few hours. | resolved | {o1}
paymentAuthorized | pl | Bank pokazuje blokadę na moim koncie za {o1}. Czy pieniądze zostały pobrane? | resolved | {o1}
alreadyRefunded cc=JP | en | Any news on the refund for {o1}? It was promised last week. | resolved | {o1}
alreadyRefunded | it | Salve, non vedo ancora l'accredito del rimborso di {o1}. A che punto è? | resolved | {o1}
alreadyRefunded | de | Wann kommt denn das Geld für {o1} zurück auf mein Konto? | resolved | {o1}
disputedOrder | ru | Что с моим заказом {o1}? Не пришел. Верните деньги. | escalated/dispute_open
disputedOrder | de | Ihr seid doch Betrüger! Das Geld für {o1} will ich sofort zurück, ihr Verbrecher! | escalated/dispute_open
duplicateCharge | en | Looking at my statement I see the same amount taken twice on the same evening. I only ordered one. Please return the extra one. | escalated/refund_needs_approval
duplicateCharge | ru | Посмотрел выписку: одна и та же сумма списана два раза. Заказывал я один раз. Разберитесь, пожалуйста. | escalated/refund_needs_approval
frequentRefunder | uk | Замовлення {o1} не прийшло. Поверніть кошти, будь ласка. | escalated/refund_needs_approval
oldOrder | it | Buongiorno, l'ordine {o1} di qualche mese fa non è mai arrivato. Vorrei indietro i soldi. | escalated/refund_needs_approval
deliveredOrder | pt | Onde está o meu pedido {o1}? | resolved | {o1}
deliveredOrder | de | Laut Ihrer Seite wurde {o1} zugestellt. Bei mir ist aber nichts im Postfach. Ich möchte mein Geld zurück. | escalated/refund_needs_approval | {o1}
appleSubscription | es | Se me renovó la suscripción en el iPhone sin querer, ¿me pueden devolver el dinero? | resolved | reportaproblem
googleSubscription | pl | Odnowiła mi się subskrypcja, a już nie korzystam. Poproszę o zwrot. | resolved | play.google
renewalUnused | it | Mi avete addebitato il rinnovo ma non uso più l'app da settimane. Potete rimborsarmi? | escalated/refund_needs_approval
renewalLightlyUsed | pl | Pobraliście opłatę za odnowienie subskrypcji. Nie chciałam jej przedłużać, proszę o zwrot. | escalated/refund_needs_approval
twoLateOrders | en | My order never came. I want a refund. >> both | resolved | {o1} & {o2} | | o1,o2
twoLateOrders | de | Meine Bestellung ist nie angekommen, ich will mein Geld zurück. >> Beide bitte | resolved | {o1} & {o2} | | o1,o2
twoLateOrders | ru | Заказ не пришел, верните деньги >> за оба | resolved | {o1} & {o2} | | o1,o2
lateCapturedOrder add=deliveredOrder | fr | Je veux qu'on me rembourse {o1} et {o2}. | escalated/refund_needs_approval | {o1} & {o2} | | o1
lateCapturedOrder | pt | Cadê a encomenda {other}? Não recebi nada. | awaiting_customer | {other}
lateCapturedOrder due=none paidmin=30 | en | I paid for {o1} half an hour ago, nothing came. Refund me please. | awaiting_customer | {o1}
lateCapturedOrder due=none paidmin=75 | en | I paid for {o1} more than an hour ago, nothing came. Refund me please. | resolved | {o1} | | o1
lateCapturedOrder oid=#48213 | de | Bestellung #48213 ist nicht da. Geld zurück bitte. | resolved | 48213 | | o1
lateCapturedOrder add=orderInTime | en | Refund both {o1} and {o2} please, nothing came. | awaiting_customer | {o1} & {o2} | | o1
twoLateOrders | es | No me llegó mi pedido y quiero el reembolso. >> los dos | resolved | |  | o1,o2
twoLateOrders | pt | Meu pedido não chegou, quero reembolso. >> os dois, por favor | resolved | |  | o1,o2
twoLateOrders | it | Il mio ordine non è arrivato, voglio il rimborso. >> entrambi | resolved | |  | o1,o2
twoLateOrders | pl | Zamówienie nie dotarło, proszę o zwrot. >> za oba | resolved | |  | o1,o2
twoLateOrders | tr | Siparişim gelmedi, iade istiyorum. >> ikisi de | resolved | |  | o1,o2
twoLateOrders | uk | Замовлення не прийшло, поверніть гроші. >> обидва | resolved | |  | o1,o2
twoLateOrders | fr | Ma commande n'est pas arrivée, je veux être remboursé. >> les deux svp | resolved | |  | o1,o2
twoLateOrders | en | My order never came, refund please. >> not both, only {o2} | resolved | |  | o2
canceledSubscriber | en | I cancelled my subscription last month and you still charged me this week. I want that money back. | escalated/refund_needs_approval
canceledSubscriber | ru | Я отменил подписку, а деньги всё равно списали. Верните, пожалуйста. | escalated/refund_needs_approval
canceledSubscriber | fr | J'avais résilié et pourtant vous m'avez encore prélevé. Je demande le remboursement. | escalated/refund_needs_approval
canceledSubscriber | it | Avevo disdetto ma mi avete addebitato di nuovo. Voglio il rimborso. | escalated/refund_needs_approval
renewalUnused | pt | Vi que renovou ontem, mas eu não uso faz meses. Podem cancelar e me devolver o valor? | escalated/refund_needs_approval
renewalUnused | pl | Wczoraj odnowiła się subskrypcja, z której nie korzystam. Proszę ją anulować i zwrócić pieniądze. | escalated/refund_needs_approval
googleSubscription | it | Ho fatto l'abbonamento da Google Play, vorrei il rimborso dell'ultimo addebito. | resolved | play.google
partiallyRefunded | fr | Vous ne m'avez remboursé que la moitié de {o1}, je veux le solde. | escalated/refund_needs_approval
failedOrder | es | Mi pedido {o1} aparece como fallido. ¿Qué pasó? >> sí, reembolso por favor | resolved | |  | o1
failedDelivery | tr | {o1} başarısız görünüyor, paramı geri alabilir miyim? | resolved | |  | o1
lateCapturedOrder add=lateCapturedOrder | en | Please refund {o1}. And where is {o2}? | awaiting_customer | {o1} & {o2} |  | o1
lateCapturedOrder add=lateCapturedOrder | de | Wo bleibt {o2}? Für {o1} möchte ich mein Geld zurück. | awaiting_customer | {o1} & {o2} |  | o1
lateCapturedOrder add=lateCapturedOrder | en | {o1} never arrived. {o2} neither. I want my money back. | resolved | {o1} & {o2} |  | o1,o2
twoLateOrders | en | Where are {o1} and {o2}? >> yes please | resolved | {o1} & {o2} |  | o1,o2
`;
