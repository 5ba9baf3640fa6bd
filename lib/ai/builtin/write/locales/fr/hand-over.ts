import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'Un remboursement comme celui-ci doit être décidé par une personne, j’ai donc confié votre demande à un collègue.',
    'Je ne peux pas décider moi-même de ce remboursement. Un collègue a maintenant votre demande avec tous les détails.',
    'Votre demande de remboursement est chez un collègue, qui l’examine et décide.',
  ],
  refund_review_order: [
    'Le remboursement de la commande {order} doit être décidé par une personne, je l’ai donc confié à un collègue.',
    'Je ne peux pas décider moi-même du remboursement de la commande {order}. Un collègue a maintenant tous les détails.',
    'Votre demande de remboursement pour la commande {order} est chez un collègue, qui l’examine et décide.',
  ],
  duplicate_charge: [
    'Cela ressemble effectivement à un double débit. Un collègue vérifie les deux paiements et décide pour le second.',
    'Je vois deux paiements identiques. Ils sont chez un collègue, qui les vérifie en priorité.',
  ],
  partial_refund_review: [
    'Une partie de cette commande a déjà été remboursée, le reste doit être examiné par une personne. Un collègue s’en occupe.',
    'Ce qui peut être remboursé ici est décidé par un collègue, qui a tous les éléments.',
  ],
  partial_refund_review_order: [
    'Une partie de la commande {order} a déjà été remboursée, le reste doit être examiné par une personne. Un collègue s’en occupe.',
    'Pour le reste de la commande {order}, c’est un collègue qui décide ; il a tous les éléments.',
  ],
  cancellation: [
    'J’ai transmis votre résiliation à un collègue, qui vous la confirme.',
    'Votre résiliation est entre les mains d’un collègue, qui la finalise et vous prévient.',
  ],
  discount: [
    'Une remise hors de nos offres publiques est décidée par une personne. Un collègue a votre demande.',
    'J’ai transmis votre demande de meilleur prix à un collègue pour décision.',
  ],
  trial: [
    'Les jours gratuits sont accordés par une personne. Un collègue a votre demande.',
    'J’ai transmis votre demande de jours gratuits à un collègue pour décision.',
  ],
  email_change: [
    'L’adresse e-mail d’un compte est modifiée par une personne, pour votre sécurité. J’ai transmis votre demande à un collègue.',
    'Votre demande de changement d’adresse est chez un collègue ; tant qu’il ne l’a pas vérifiée, l’adresse actuelle reste valable.',
  ],
  privacy: [
    'Votre demande concernant vos données personnelles est chez le collègue responsable.',
    'Les demandes sur les données personnelles sont traitées par une personne. La vôtre est transmise.',
  ],
  person_asked: [
    'Bien sûr, un collègue prend la suite.',
    'D’accord. J’ai transmis la conversation à une personne de l’équipe.',
    'Pas de problème, je passe la main à un collègue.',
  ],
  complaint: [
    'J’ai confié cela à un collègue, qui examine personnellement toute l’affaire.',
    'Une personne doit regarder cela, c’est donc chez un collègue, en priorité haute.',
  ],
  chargeback: [
    'Vous pouvez bien sûr vous adresser à votre banque. J’ai transmis votre dossier en urgence à un collègue, pour le régler directement avec vous.',
    'Vous êtes dans votre droit de contacter la banque. Un collègue regarde votre dossier en toute priorité.',
  ],
  dispute: [
    'Ce paiement fait l’objet d’une contestation auprès de votre banque : c’est elle qui décide pour l’instant, et nous ne pouvons pas le verser en parallèle. Un collègue regarde votre dossier.',
    'Votre banque examine déjà ce paiement. Tant que c’est ouvert, nous ne pouvons pas le rembourser en plus ; un collègue suit votre dossier.',
  ],
  delivery_check: [
    'Nos données indiquent une livraison, et vous me dites que rien n’est arrivé. Un collègue vérifie la preuve de livraison.',
    'La commande est notée comme livrée, il faut donc regarder de plus près ce qui s’est passé. Un collègue le vérifie.',
  ],
  delivery_check_order: [
    'Nos données indiquent la commande {order} comme livrée, et vous me dites que rien n’est arrivé. Un collègue vérifie la preuve de livraison.',
    'Pour la commande {order}, ce que vous dites et nos données ne concordent pas ; un collègue cherche pourquoi.',
  ],
  late_order: [
    'Votre commande n’est pas encore livrée alors qu’elle devrait déjà être chez vous, j’en suis désolé. Un collègue s’en occupe maintenant.',
    'Vous devriez déjà l’avoir reçue, et ce n’est pas le cas ; toutes mes excuses. Un collègue prend la suite.',
  ],
  late_order_order: [
    'La commande {order} n’est pas encore livrée alors qu’elle devrait déjà être chez vous, j’en suis désolé. Un collègue s’en occupe maintenant.',
    'Vous devriez déjà avoir reçu la commande {order}, et ce n’est pas le cas ; toutes mes excuses. Un collègue prend la suite.',
  ],
  redelivery: [
    'J’ai transmis votre souhait d’une nouvelle livraison à un collègue, qui voit ce qui est possible.',
    'Une nouvelle livraison est organisée par une personne. Votre demande est chez un collègue.',
  ],
  redelivery_order: [
    'J’ai transmis votre souhait d’une nouvelle livraison de la commande {order} à un collègue, qui voit ce qui est possible.',
    'Une nouvelle livraison de la commande {order} est organisée par une personne. Votre demande est chez un collègue.',
  ],
  pause: [
    'Une pause est mise en place par une personne. J’ai transmis votre demande à un collègue.',
    'Votre souhait de pause est chez un collègue.',
  ],
  plan_change: [
    'Un changement de formule est fait par une personne. J’ai transmis votre demande à un collègue.',
    'Votre souhait de changer de formule est chez un collègue.',
  ],
  system_down: [
    'Je n’arrive pas à joindre notre système de commandes en ce moment, et je ne veux pas deviner. Votre message est chez un collègue, qui vérifie.',
    'Les données nécessaires ne sont pas disponibles pour l’instant, je ne dirai donc rien d’incertain. Un collègue s’en occupe.',
  ],
  unclear: [
    'Pour que vous ayez une réponse juste, j’ai confié votre message à un collègue.',
    'Il faut ici le regard d’une personne, un collègue prend donc la suite.',
  ],
  identity: [
    'Je n’ai pas pu rattacher votre message à un compte avec certitude. Un collègue regarde.',
    'Pour ne pas me tromper de compte, j’ai demandé à un collègue de vérifier votre demande.',
  ],
  question: [
    'Je n’ai pas de réponse fiable à cela, j’ai donc transmis votre question à un collègue.',
    'Votre question va à un collègue qui connaît cela mieux que moi.',
  ],
  next: [
    'Il a toute la conversation, vous n’avez rien à répéter. La réponse arrivera ici.',
    'Tout ce que vous avez écrit est sous ses yeux, et il vous répondra dans cette conversation.',
    'Vous recevrez la réponse ici, sans devoir tout réexpliquer.',
    'Il voit tout ce qui précède et vous écrit ici.',
  ],
  also_with_them: ['Le même collègue a aussi : {topics}.', 'Transmis en même temps : {topics}.'],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'la demande de remboursement',
  duplicate_charge: 'le double débit',
  partial_refund_review: 'le reste du remboursement',
  cancellation: 'la résiliation',
  discount: 'la remise',
  trial: 'les jours gratuits',
  email_change: 'le changement d’adresse e-mail',
  privacy: 'la demande sur vos données',
  person_asked: 'votre souhait de parler à une personne',
  complaint: 'votre réclamation',
  chargeback: 'la contestation du paiement',
  dispute: 'le litige auprès de la banque',
  delivery_check: 'la livraison manquante',
  late_order: 'la commande en retard',
  redelivery: 'la nouvelle livraison',
  pause: 'la pause',
  plan_change: 'le changement de formule',
  system_down: 'la vérification de vos données',
  unclear: 'le reste de votre message',
  identity: 'la recherche de votre compte',
  question: 'votre question',
};
