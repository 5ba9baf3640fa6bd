/** § 2, § 3 and § 6: who writes, several intents, everything that is not one refund. See ../tickets.ts for the columns. */
export const OTHER_TICKETS = String.raw`
lateCapturedOrder unverified | en | Hi, where is order {o1} and can you refund it please? | escalated/identity_unverified | | {o1}
lateCapturedOrder unverified | ru | Здравствуйте, верните деньги за мой последний заказ, он не пришел. | escalated/identity_unverified
activeHeavyUser unverified | de | Bitte kündigen Sie mein Abo, es ist mir zu teuer. | escalated/identity_unverified | | {p1}
activeHeavyUser unverified | es | ¿Es usted una persona o un robot? | resolved
activeHeavyUser unverified | en | I'll go to my bank and charge everything back if you don't refund me. | escalated/identity_unverified
lateCapturedOrder stranger | pt | Olá, comprei um produto e não chegou. Quero meu dinheiro de volta. | awaiting_customer
activeHeavyUser stranger | it | Vorrei cancellare il mio abbonamento | awaiting_customer | | {p1}
lateCapturedOrder phone | fr | Ma commande {o1} n'est pas arrivée, remboursez-moi svp. | awaiting_customer
lateCapturedOrder phonev | fr | Ma commande {o1} n'est pas arrivée, remboursez-moi svp. | resolved | {o1} | | o1
lateCapturedOrder alias | en | My order {o1} never showed up. I want my money back. | awaiting_customer
activeRegularUser | uk | Хочу змінити пошту в профілі на нову: olena.new@example.com | escalated/account_change_needs_approval
activeRegularUser | it | Non uso più questo indirizzo email. Potete mettere il nuovo nel mio profilo? | escalated/account_change_needs_approval
activeRegularUser | tr | KVKK kapsamında kişisel verilerimin silinmesini talep ediyorum. | escalated/privacy_request
activeRegularUser | ru | А вы бот или человек? | resolved
activeRegularUser | pl | Dziękuję bardzo za szybką pomoc, jesteście super! | resolved
lateCapturedOrder | de | [html] <p>Guten Tag,</p><p>wo ist meine Bestellung {o1}?</p><blockquote><p>Am 27. Februar schrieb Shop: Vielen Dank f&uuml;r Ihre Bestellung. Wenn Sie Ihr Geld zur&uuml;ck m&ouml;chten, schreiben Sie uns.</p></blockquote> | awaiting_customer | {o1}
lateCapturedOrder | en | Any news on {o1}?\n\nOn Fri, 26 Feb 2027 at 10:11, Support <help@shop.example> wrote:\n> We received your order. I want my money back is what some say.\n> Cancel my subscription | awaiting_customer | {o1}
lateCapturedOrder | de | Wo bleibt {o1}? >> I'd rather write in English: please refund it. | resolved | |  | o1
lateCapturedOrder | uk | Де моє замовлення {o1}? >> да, верните деньги пожалуйста | resolved | |  | o1
lateCapturedOrder | fr | Où en est ma commande {o1} ? >> ok | resolved | |  | o1
lateCapturedOrder | pl | Co z {o1}? >> tak, proszę o zwrot | resolved | |  | o1
deliveredOrder | en | Hi, could you send me an invoice for order {o1}? I need it for my accountant. | escalated/insufficient_context
deliveredOrder | de | Guten Tag, ich benötige für die Bestellung {o1} noch eine Rechnung mit ausgewiesener Mehrwertsteuer. | escalated/insufficient_context
lateCapturedOrder | ru | Пришлите, пожалуйста, чек по заказу {o1} для бухгалтерии. | escalated/insufficient_context
deliveredOrder | es | Necesito la factura del pedido {o1}, ¿me la pueden mandar? | escalated/insufficient_context
deliveredOrder | fr | Bonjour, pourriez-vous m'envoyer la facture de la commande {o1} ? | escalated/insufficient_context
deliveredOrder | it | Potreste inviarmi la fattura per l'ordine {o1}? | escalated/insufficient_context
deliveredOrder | pl | Proszę o fakturę za zamówienie {o1}. | escalated/insufficient_context
deliveredOrder | pt | Podem me enviar a nota fiscal do pedido {o1}? | escalated/insufficient_context
deliveredOrder | tr | {o1} siparişimin faturasını gönderebilir misiniz? | escalated/insufficient_context
deliveredOrder | uk | Надішліть, будь ласка, рахунок-фактуру за замовлення {o1}. | escalated/insufficient_context
lateCapturedOrder | de | Die Bestellung {o1} ist nicht da, ich möchte das Geld zurück. Außerdem komme ich seit gestern nicht mehr in mein Konto. | escalated/insufficient_context | {o1} | | o1
lateCapturedOrder | fr | Je n'ai jamais reçu {o1}, remboursez-moi. Et supprimez ensuite toutes mes données personnelles. | escalated/privacy_request | {o1} | | o1
lateCapturedOrder | es | No me llegó {o1}, quiero el reembolso, y prefiero que me responda una persona. | escalated/human_requested | |  | o1
lateCapturedOrder | tr | {o1} gelmedi, paramı geri istiyorum. Ayrıca bir yetkiliyle görüşmek istiyorum. | escalated/human_requested | |  | o1
lateCapturedOrder | uk | Не прийшло {o1}. Поверніть гроші, інакше звернуся до банку за чарджбеком. | escalated/chargeback_threat | |  | o1
deliveredOrder | it | Il prodotto {o1} non mi piace. O mi rimborsate o contesto il pagamento con la mia banca. | escalated/chargeback_threat
disputedOrder | en | If you don't refund {o1} I'll dispute the charge again. | escalated/dispute_open
activeRegularUser | es | No puedo más, quiero quitarme la vida. | escalated/safety
activeRegularUser | de | Ich will nicht mehr leben und weiß nicht, wohin. | escalated/safety
lateCapturedOrder | en | Where is {o1}? >> sure, refund >> when will I get it? | resolved | |  | o1
lateCapturedOrder | en | Refund {o1} please, it never arrived. >> [new] Refund {o1} please, it never arrived. | duplicate | |  | o1
lateCapturedOrder | tr | Otomatik yanıt: 15 Mart'a kadar izindeyim. | automated
activeRegularUser | en | I want a new e-mail address on my account and I also want all my data exported. | escalated/privacy_request
lateCapturedOrder | en | Please refund {o1} and {other}, neither arrived. | awaiting_customer | {o1} & {other} | | o1
lateCapturedOrder | en | Where is {o1}? Also, what are your opening hours? | escalated/insufficient_context | {o1}
`;
