import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'L’achat est passé par Apple, seul Apple peut donc le rembourser. Ouvrez reportaproblem.apple.com, connectez-vous avec votre identifiant Apple, choisissez « Demander un remboursement », puis l’achat.',
    'Le débit vient de l’App Store et nous ne pouvons pas le rendre nous-mêmes. Allez sur reportaproblem.apple.com, choisissez « Demander un remboursement », l’achat et le motif.',
    'Les remboursements d’achats de l’App Store sont faits par Apple : reportaproblem.apple.com, se connecter, « Demander un remboursement », choisir l’achat, envoyer.',
  ],
  store_apple_cancel: [
    'Votre abonnement passe par Apple et se résilie là-bas : sur l’iPhone, ouvrez Réglages, touchez votre nom, puis Abonnements, choisissez-le et touchez « Annuler l’abonnement ».',
    'Cet abonnement est géré par l’App Store : Réglages → votre nom → Abonnements → l’abonnement → Annuler.',
    'C’est Apple qui facture cet abonnement, je ne peux pas l’arrêter d’ici. Vous le pouvez : Réglages → votre nom → Abonnements, puis annulez-le.',
  ],
  store_google_refund: [
    'L’achat est passé par Google Play et le remboursement se demande là-bas : play.google.com → photo de profil → « Paiements et abonnements » → « Budget et historique des commandes » → « Signaler un problème » à côté de l’achat.',
    'Le débit vient de Google Play. Ouvrez play.google.com, dans votre profil « Paiements et abonnements », puis l’historique des commandes, et choisissez « Signaler un problème » pour l’achat.',
    'Les remboursements d’achats Play sont faits par Google : cherchez l’achat dans l’historique des commandes sur play.google.com et choisissez « Signaler un problème ».',
  ],
  store_google_cancel: [
    'Votre abonnement passe par Google Play et se résilie là-bas : Play Store → photo de profil → « Paiements et abonnements » → « Abonnements » → l’abonnement → « Résilier l’abonnement ».',
    'Cet abonnement est géré par Google Play : ouvrez le Play Store, dans votre profil « Paiements et abonnements », puis « Abonnements », et résiliez-le.',
    'C’est Google qui facture cet abonnement, je ne peux pas l’arrêter d’ici. Dans le Play Store, il se trouve dans votre profil, « Paiements et abonnements », « Abonnements ».',
  ],
  subscription_ended: [
    'Votre abonnement « {plan} » est déjà résilié ; il a pris fin le {date}. Il n’y aura plus de prélèvement.',
    'L’abonnement « {plan} » s’est terminé le {date}, il ne sera plus facturé.',
    'Il n’y a plus rien à résilier : « {plan} » a pris fin le {date}.',
  ],
  subscription_ending: [
    'Votre abonnement « {plan} » est déjà résilié et s’arrête le {date}. D’ici là vous pouvez l’utiliser, et il ne sera pas renouvelé.',
    'La résiliation de « {plan} » est en place : il court jusqu’au {date}, puis s’arrête.',
    '« {plan} » prend fin le {date} et ne sera pas renouvelé.',
  ],
  subscription_renews: [
    'Votre abonnement « {plan} » se renouvelle le {date} ; le prochain prélèvement a lieu ce jour-là.',
    'Le prochain prélèvement pour « {plan} » est prévu le {date}.',
    '« {plan} » est payé jusqu’au {date} et se renouvelle ce jour-là.',
  ],
  retention_highlight: [
    'Vous en avez bien profité ces derniers temps : {highlight}.',
    'Dans votre compte, ceci ressort : {highlight}.',
    'De votre usage récent, je vois : {highlight}.',
  ],
  retention_help: [
    'Pour le problème dont vous parlez, ceci suffit peut-être : {help}',
    'Avant de partir, voici ce qui pourrait régler le problème : {help}',
    'À propos de votre problème, notre aide indique : {help}',
  ],
  retention_discount: [
    'Je peux vous proposer {percent} % de remise sur « {plan} » pendant {months}.',
    'J’ai une proposition : {percent} % de moins sur « {plan} » pendant {months}.',
    'Si vous voulez garder « {plan} » pour moins cher, il y a {percent} % de remise pendant {months}.',
  ],
  retention_trial: [
    'Je peux vous offrir {days} de « {plan} », pour voir tranquillement si cela vous convient.',
    'Si vous voulez redonner une chance à « {plan} », je vous propose {days} sans frais.',
    'Cela vous aidera peut-être à décider : {days} de « {plan} » gratuits.',
  ],
  retention_pause: [
    'Si une pause vous convient mieux, dites-le et un collègue la met en place.',
    'Ou préférez-vous faire une pause ? Dites-le-moi et je la confie à un collègue.',
  ],
  retention_choice: [
    'Répondez « {yes} » pour l’accepter, ou « {cancel} » et je transmets la résiliation aussitôt ; l’abonnement s’arrêtera alors le {date}.',
    'Cela vous convient ? Répondez « {yes} ». Sinon, répondez « {cancel} » : la résiliation au {date} part chez un collègue, sans autre question.',
    'Un « {yes} » suffit pour accepter. Pour résilier, répondez « {cancel} » et un collègue la reçoit, avec fin le {date}.',
  ],
  offer_accepted_discount: [
    'Bien, c’est noté : {percent} % de remise sur « {plan} » pendant {months}. Un collègue le confirme avant application et vous écrit ici.',
    'Merci de rester. Les {percent} % sur « {plan} » pendant {months} attendent l’accord d’un collègue, qui vous répondra ici.',
    'La remise de {percent} % sur « {plan} » pendant {months} s’applique dès qu’un collègue l’a validée.',
  ],
  offer_accepted_trial: [
    'Bien, c’est noté : {days} de « {plan} » sans frais. Un collègue le confirme avant application et vous écrit ici.',
    'Merci de rester. La période gratuite de « {plan} » ({days}) attend l’accord d’un collègue, qui vous répondra ici.',
    'La période offerte de « {plan} », {days}, s’applique dès qu’un collègue l’a validée.',
  ],
  cancellation_passed_on: [
    'J’ai transmis votre résiliation de « {plan} » et elle est en cours. L’abonnement s’arrête avec la période payée, le {date} ; d’ici là vous pouvez l’utiliser.',
    'Votre résiliation de « {plan} » est chez un collègue, qui la finalise et vous la confirme. Elle prend effet à la fin de la période payée, le {date}.',
    'Entendu. La résiliation de « {plan} » au {date} est en cours, un collègue vous la confirme ici.',
    '« {plan} » est en cours de résiliation, avec fin le {date}. Un collègue a la demande et vous enverra la confirmation.',
  ],
  cancellation_done: [
    '« {plan} » est résilié. Vous pouvez l’utiliser jusqu’au {date}, il ne sera pas renouvelé ensuite.',
    'C’est fait : l’abonnement « {plan} » est résilié et s’arrête le {date}. Aucun autre prélèvement ne suivra.',
    'La résiliation de « {plan} » est terminée ; le dernier jour est le {date}.',
  ],
  discount_done: [
    'C’est fait : « {plan} » bénéficie de {percent} % de remise pendant {months}.',
    'La remise est active : {percent} % sur « {plan} » pendant {months}.',
    'Vos {percent} % sur « {plan} » sont en place pendant {months} ; vous les verrez sur la prochaine facture.',
  ],
  trial_applied: [
    'C’est fait : {days} de « {plan} » ont été ajoutés gratuitement.',
    'La période gratuite de « {plan} » est maintenant active : {days}.',
    'Ajouté sans frais à « {plan} » : {days}.',
  ],
  ask_which_subscription: [
    'De quel abonnement parlez-vous ?',
    'Vous avez plusieurs abonnements. Duquel s’agit-il ?',
    'Est-ce l’un de ceux-ci ? Le nom de la formule suffit.',
  ],
  ask_which_subscription_bare: [
    'Je ne vois aucun abonnement avec vos données. De quelle formule s’agit-il, et avec quelle adresse e-mail le compte a-t-il été créé ?',
    'Pouvez-vous me donner le nom de la formule et l’adresse e-mail du compte ? Je ne trouve pas d’abonnement pour l’instant.',
    'Aucun abonnement n’apparaît ici. De quel compte ou de quelle formule parlez-vous ?',
  ],
  ask_offer_choice: [
    'Pour ne pas me tromper : « {yes} » accepte l’offre, « {cancel} » met fin à l’abonnement. Que préférez-vous ?',
    'Que choisissez-vous ? « {yes} » pour l’offre, « {cancel} » pour la résiliation.',
    'Je ne sais pas bien ce que vous avez décidé. Répondez « {yes} » ou « {cancel} », s’il vous plaît.',
  ],
};
