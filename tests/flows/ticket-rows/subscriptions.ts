/** § 5 and § 6: subscriptions and the answers to an offer. See ../tickets.ts for the columns. */
export const SUBSCRIPTION_TICKETS = `
activeHeavyUser | it | Buonasera, vorrei chiudere l'abbonamento {p1}: con gli aumenti in casa non riesco più a permettermelo. >> Va bene, accetto lo sconto | escalated/discount_needs_approval | 30
activeRegularUser | it | Disdite il mio abbonamento per favore. >> No grazie, cancellatelo e basta | escalated/cancellation_needs_approval | {p1} | %
activeRegularUser | pl | Proszę o anulowanie subskrypcji. >> nie, dziękuję, proszę po prostu anulować | escalated/cancellation_needs_approval | | %
activeLightUser | it | Vorrei disdire, non apro l'app da un mese. >> Meglio una pausa | escalated/insufficient_context
activeLightUser | pl | Rezygnuję z subskrypcji, prawie z niej nie korzystam. >> ok, wezmę te 14 dni | escalated/discount_needs_approval
activeRegularUser | en | Please end my subscription, I have found another app that suits me better. >> 20 % is fine | escalated/discount_needs_approval | 20
activeRegularUser | fr | Bonjour, je souhaite mettre fin à mon abonnement, je n'en ai plus l'utilité. >> Finalement je garde l'abonnement, merci | resolved
appleSubscription | de | Wie kündige ich mein Abo? Ich habe es über das iPhone abgeschlossen. | resolved
googleSubscription | uk | Скасуйте, будь ласка, мою підписку | resolved | Google
endingSubscriber | de | Ich möchte mein Abo kündigen | resolved | {p1}
discountedSubscriber | es | Cancelen mi suscripción por favor, ya no me sirve. | escalated/cancellation_needs_approval | | %
pastDueSubscriber | ru | Отмените подписку, карту я уже не обслуживаю | escalated/cancellation_needs_approval | | %
pausedSubscriber | pt | A minha assinatura está pausada, mas quero cancelar de vez. | escalated/cancellation_needs_approval | | %
trialingSubscriber | de | Bitte beenden Sie mein Probeabo, bevor es kostenpflichtig wird. | awaiting_customer | 20
noPurchases | es | Quiero cancelar mi suscripción >> la que tengo con ustedes | escalated/insufficient_context
activeRegularUser add=activeHeavyUser | fr | Je veux résilier mon abonnement >> Les deux | escalated/cancellation_needs_approval | {p1} & {p2}
activeRegularUser add=activeHeavyUser | en | Cancel my subscription please >> both of them | escalated/cancellation_needs_approval | {p1} & {p2}
activeRegularUser | ru | Отключите подписку. Сразу говорю: скидки и бонусы не нужны. | escalated/cancellation_needs_approval | | %
activeHeavyUser | ru | Отмените подписку, приложение постоянно вылетает. | awaiting_customer | 14
activeRegularUser | en | Can you pause my membership until September? | escalated/insufficient_context
activeRegularUser | it | Vorrei passare al piano annuale, potete farlo voi? | escalated/insufficient_context
activeRegularUser | uk | Переведіть мене, будь ласка, на річний тариф. | escalated/insufficient_context
activeRegularUser | de | Ich bin seit Jahren treuer Kunde. Können Sie mir beim Preis etwas entgegenkommen? | escalated/discount_needs_approval
activeRegularUser | en | Cancel my subscription and delete my account with all my data please. | escalated/privacy_request
renewalUnused | en | You renewed my plan yesterday and I don't use it. Cancel it and refund the charge please. | escalated/refund_needs_approval
renewalUnused | ru | Вчера списали за продление. Отмените подписку и верните деньги, я не пользуюсь. | escalated/refund_needs_approval
activeRegularUser | en | Please cancel my subscription. >> no | escalated/cancellation_needs_approval
activeRegularUser | ru | Отмените подписку >> нет | escalated/cancellation_needs_approval
activeRegularUser | de | Kündigen Sie bitte mein Abo. >> Ja gern | escalated/discount_needs_approval
activeRegularUser | de | Kündigen Sie bitte mein Abo. >> Nein, danke. | escalated/cancellation_needs_approval
activeRegularUser | fr | Je veux résilier mon abonnement. >> alors je prends la remise | escalated/discount_needs_approval
activeRegularUser | en | Please cancel my subscription. >> I don't need the discount, thanks. Please go ahead with the cancellation. | escalated/cancellation_needs_approval
activeLightUser | es | Quiero cancelar, casi no entro. >> mejor pausarla un mes | escalated/insufficient_context
`;
