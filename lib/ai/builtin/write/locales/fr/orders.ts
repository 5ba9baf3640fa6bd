import type { MessagesFor, ORDER_SLOTS } from '../../message-keys';

export const orders: MessagesFor<typeof ORDER_SLOTS> = {
  refund_done: [
    'Je vous ai remboursé la totalité de la commande {order}, soit {amount}. La somme revient sur le moyen de paiement utilisé ; les banques mettent en général 5–10 jours ouvrés à l’afficher.',
    'Le remboursement de la commande {order} est fait : {amount}, sur la carte ou le compte qui a servi à payer. Selon votre banque, vous le verrez sous 5–10 jours ouvrés.',
    'Commande {order} remboursée en totalité : {amount}, par le même moyen de paiement. Cela apparaît d’habitude sur le relevé après 5–10 jours ouvrés.',
    'Nous avons renvoyé {amount} pour la commande {order}, de la même façon que vous avez payé. Comptez 5–10 jours ouvrés avant de voir la somme.',
  ],
  refund_unconfirmed: [
    'Nous avons lancé un remboursement de {amount} pour la commande {order}, mais le système de paiement ne l’a pas encore confirmé. Un collègue vérifie et vous le confirme ici.',
    'Le remboursement de la commande {order} ({amount}) est lancé et pas encore confirmé. Un collègue vérifie le résultat et vous répond ici.',
    'Pour la commande {order}, un remboursement de {amount} a été demandé. Je n’ai pas la réponse du système de paiement, je ne dirai donc pas que c’est fait ; un collègue suit cela et vous écrit.',
  ],
  order_started: [
    'La commande {order} est en cours et doit être prête le {due}.',
    'Votre commande {order} avance et reste dans les temps : elle est prévue le {due}.',
    'Nous travaillons sur la commande {order} ; elle est attendue pour le {due}.',
  ],
  order_waiting: [
    'La commande {order} est payée et en file d’attente. Elle est prévue le {due}.',
    'Votre paiement pour la commande {order} est arrivé, le traitement n’a pas commencé. Elle est attendue pour le {due}, donc encore dans les temps.',
    'La commande {order} est confirmée et attend son tour ; elle devrait être là le {due}.',
  ],
  in_time_later: [
    'Si elle n’est pas là à ce moment, écrivez-moi et je regarde à nouveau.',
    'Si ce délai passe sans rien, répondez ici et je vérifie encore une fois.',
    'Passé ce moment sans livraison, un simple message de votre part suffit.',
  ],
  in_time_refund: [
    'Comme elle est encore dans les temps, je ne peux pas la rembourser pour l’instant. Si elle n’est pas là à ce moment, écrivez-moi et je réexaminerai le remboursement.',
    'Tant que la commande est dans les délais, un remboursement n’est pas possible. Si ce délai passe sans elle, répondez ici et je vérifie ce que je peux faire.',
    'Je ne l’ai pas remboursée, car elle n’est pas en retard à ce stade. Une fois le délai passé, si rien n’est arrivé, écrivez-moi et je regarde de nouveau.',
  ],
  order_late: [
    'La commande {order} était prévue le {due} et n’a pas été livrée.',
    'Votre commande {order} aurait dû être là le {due} ; elle est en retard.',
    'La commande {order} a manqué son délai, fixé au {due}.',
    'Selon nos données, la commande {order} était attendue le {due} et reste ouverte.',
  ],
  order_late_undated: [
    'La commande {order} est payée mais n’a pas été livrée dans le délai habituel.',
    'Votre paiement pour la commande {order} est arrivé, mais la commande est en retard.',
    'La commande {order} prend plus de temps que prévu : elle est payée et reste ouverte.',
  ],
  order_failed: [
    'La commande {order} n’a pas pu être réalisée.',
    'La livraison de la commande {order} a échoué.',
    'La commande {order} s’est arrêtée sur une erreur et n’a pas été livrée.',
  ],
  failure_reason: [
    'La raison enregistrée : « {reason} ».',
    'Le système indique : « {reason} ».',
    'La cause notée est « {reason} ».',
  ],
  late_question: [
    'Voulez-vous que je vous rembourse {amount} en totalité ? Répondez « {yes} » et je le fais aussitôt. Si vous préférez une nouvelle livraison, dites-le-moi et je la confie à un collègue.',
    'Souhaitez-vous récupérer {amount} ? Un « {yes} » suffit et je rembourse immédiatement. Si une nouvelle livraison vous convient mieux, un collègue s’en charge.',
    'Je peux rembourser la totalité, {amount} : répondez « {yes} » et c’est fait. Ou préférez-vous un nouvel envoi ? Dans ce cas, je le transmets à un collègue.',
    'Désirez-vous le remboursement complet de {amount} ? Avec « {yes} », je le lance tout de suite. Pour une nouvelle tentative de livraison, prévenez-moi, un collègue l’organise.',
  ],
  payment_pending: [
    'Le paiement de {amount} pour la commande {order} n’est pas encore passé, rien n’a donc été prélevé. Dès qu’il est confirmé, la commande suit son cours.',
    'Pour la commande {order}, le paiement de {amount} est toujours en attente : rien ne vous a été débité. Après confirmation, tout continue de soi-même.',
    'Pour la commande {order}, le paiement de {amount} attend la confirmation de votre banque. Aucune somme n’a été prise.',
  ],
  payment_failed: [
    'Le paiement de {amount} pour la commande {order} a échoué, rien n’a été prélevé. Si votre banque affiche une réserve, elle la libère elle-même. Vous pouvez recommander avec la même carte ou une autre.',
    'Rien n’a été débité pour la commande {order} : le paiement de {amount} n’a pas abouti. Un montant bloqué est libéré par votre banque. Pour réessayer, passez simplement la commande à nouveau.',
    'Aucune somme n’a été prise pour la commande {order} ; le paiement de {amount} a été refusé. Une éventuelle réserve est annulée par votre banque.',
  ],
  payment_on_hold: [
    'La somme de {amount} pour la commande {order} est seulement réservée sur votre carte, pas prélevée. Si la commande ne se fait pas, votre banque la libère elle-même.',
    'Pour la commande {order}, votre banque retient {amount} ; l’argent n’a pas été encaissé. La banque lève en général cette réserve en quelques jours.',
    'Ce que vous voyez pour la commande {order} est une réserve de {amount}, pas un débit. Si nous n’encaissons pas le paiement, la banque l’annule.',
  ],
  already_refunded: [
    'La commande {order} a déjà été remboursée : {amount} le {date}, sur le moyen de paiement utilisé. Les banques mettent en général 5–10 jours ouvrés à l’afficher.',
    'Je vois un remboursement de {amount} pour la commande {order}, fait le {date}. Il revient sur le moyen de paiement d’origine et peut prendre 5–10 jours ouvrés.',
    'La somme de {amount} pour la commande {order} vous a été renvoyée le {date}. Si vous ne la voyez pas encore, laissez à votre banque les 5–10 jours ouvrés habituels.',
    'Il y a déjà un remboursement pour la commande {order} : {amount}, envoyé le {date}. Il apparaît d’ordinaire 5–10 jours ouvrés plus tard.',
  ],
  already_refunded_pending: [
    'Un remboursement de {amount} pour la commande {order} a été lancé le {date} et est toujours en cours. Ensuite, votre banque met d’habitude 5–10 jours ouvrés.',
    'Le remboursement de la commande {order} est en route : {amount}, lancé le {date}. Il arrive en général 5–10 jours ouvrés plus tard.',
    'Je vois un remboursement de {amount} pour la commande {order} daté du {date}, encore en traitement. Comptez 5–10 jours ouvrés avant qu’il s’affiche.',
  ],
  refund_recorded: [
    'La commande {order} a déjà été remboursée en totalité, par le moyen de paiement utilisé. À partir de ce jour, les banques mettent en général 5–10 jours ouvrés.',
    'Je vois que la commande {order} est remboursée. L’argent revient sur le moyen de paiement d’origine ; comptez 5–10 jours ouvrés à partir du remboursement.',
    'Le remboursement de la commande {order} est fait. Si vous ne le voyez pas encore, votre banque a besoin de 5–10 jours ouvrés.',
  ],
  charge_explained: [
    'Le débit de {amount} du {date} correspond à la commande {order}.',
    'Il s’agit de la commande {order} : {amount}, payée le {date}.',
    'Le {date}, nous avons débité {amount} pour la commande {order}.',
  ],
  charge_plan: [
    'Il se rapporte à votre abonnement « {plan} ».',
    'C’est le paiement de votre abonnement « {plan} ».',
    'La somme a été prise pour l’abonnement « {plan} ».',
  ],
  charge_doubt: [
    'Si vous ne le reconnaissez toujours pas, dites-le-moi et une personne regardera.',
    'Cela ne vous dit toujours rien ? Alors écrivez-moi et un collègue vérifie.',
    'Si ce débit vous reste inconnu, répondez ici et je le fais contrôler par un collègue.',
  ],
  charged_once: [
    'Nos données montrent un seul débit pour la commande {order} : {amount} le {date}. Une seconde ligne à la banque est souvent une réserve qui disparaît d’elle-même. Si elle reste, envoyez-moi une capture d’écran ou sa date.',
    'Je trouve exactement un paiement pour la commande {order} : {amount} le {date}. L’autre ligne peut être une réserve que votre banque annule. Si elle ne part pas, une capture d’écran ou la date affichée m’aidera.',
    'Pour la commande {order}, nous avons pris {amount} une fois, le {date}. La seconde ligne est presque toujours une réserve et s’efface en quelques jours. Sinon, envoyez-moi une capture ou sa date.',
  ],
  order_delivered: [
    'La commande {order} est indiquée comme livrée le {due}.',
    'Selon nos données, la commande {order} a été livrée le {due}.',
    'Votre commande {order} vous a été remise le {due}.',
  ],
  order_delivered_undated: [
    'La commande {order} est indiquée comme livrée.',
    'Selon nos données, la commande {order} a été livrée.',
    'Votre commande {order} figure comme livrée.',
  ],
  order_canceled: [
    'La commande {order} a été annulée, rien d’autre ne sera livré.',
    'Je vois que la commande {order} est annulée ; il n’y aura pas de livraison.',
    'La commande {order} n’est plus active : elle a été annulée.',
  ],
  ask_refund_choice: [
    'Pour ne pas me tromper : « {yes} » vaut pour le remboursement ; si vous préférez un nouvel envoi, dites-le-moi.',
    'Je ne suis pas sûr de votre choix : « {yes} » pour le remboursement, ou faut-il renvoyer la commande ?',
  ],
  refund_not_asked_again: [
    'D’accord, la commande {order} reste en place et je ne la rembourse pas. Si vous changez d’avis, écrivez-moi.',
    'Très bien, pas de remboursement pour la commande {order}. Si vous en décidez autrement, dites-le ici.',
    'C’est noté, je laisse la commande {order} telle quelle. Si vous voulez finalement l’argent, un message suffit.',
  ],
  refund_declined_delivered: [
    'Nous avons examiné votre demande pour la commande {order} ({amount}). Elle a été livrée, nous ne pouvons donc pas la rembourser. Si quelque chose ne va pas, décrivez-le et nous vérifierons.',
    'Un remboursement de {amount} pour la commande {order} n’est pas possible, car elle a été livrée. Si elle était défectueuse ou incomplète, dites-nous ce qui n’allait pas.',
  ],
  refund_declined_used: [
    'Nous avons vérifié la commande {order}. Comme elle a été utilisée après le paiement, nous ne pouvons pas rembourser {amount}.',
    'La commande {order} a servi après avoir été payée ; un remboursement de {amount} n’est donc pas possible.',
  ],
  refund_declined_too_old: [
    'Nous avons vérifié la commande {order}. Le paiement de {amount} est trop ancien pour un remboursement.',
    'Le délai de remboursement de la commande {order} est passé, nous ne pouvons plus rendre {amount}.',
  ],
  refund_declined_policy: [
    'Nous avons examiné avec soin la commande {order} : selon nos règles, nous ne pouvons pas rembourser {amount}.',
    'Un collègue a vérifié la commande {order} ; nos règles ne permettent pas de rembourser {amount}. S’il y a un élément que nous ignorons, dites-le-nous.',
  ],
};
