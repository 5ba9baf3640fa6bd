import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    'Je n’ai pas encore eu de réponse de votre part. Si c’est toujours d’actualité, répondez ici ; sinon, je clos la demande dans quelques jours.',
    'Est-ce encore d’actualité pour vous ? Une courte réponse suffit. Sans elle, la conversation sera close dans quelques jours.',
  ],
  remind_discount: [
    'Un rappel avant le renouvellement de « {plan} » le {date} : l’offre de {percent} % de remise pendant {months} tient toujours.',
    '« {plan} » se renouvelle le {date}. D’ici là, vous pouvez encore prendre les {percent} % de remise pendant {months}.',
  ],
  remind_trial: [
    'Un rappel avant le renouvellement de « {plan} » le {date} : l’offre de {days} gratuits tient toujours.',
    '« {plan} » se renouvelle le {date}. D’ici là, vous pouvez encore prendre {days} sans frais.',
  ],
  remind_choice: [
    'Répondez « {yes} » si vous la voulez. Pour résilier, répondez « {cancel} » et je le transmets aussitôt.',
    '« {yes} » accepte l’offre ; avec « {cancel} », la résiliation part directement chez un collègue.',
  ],
  refund_check: [
    'Le remboursement de {amount} pour la commande {order} vous est-il bien parvenu ? Certaines banques ont besoin de 10 jours ouvrés ; s’il manque toujours après ce délai, répondez simplement ici.',
    'Une petite question sur votre remboursement de {amount} (commande {order}) : le voyez-vous sur votre compte ? Si 10 jours ouvrés passent sans rien, écrivez-moi ici.',
  ],
  satisfaction: [
    'Comment nous en sommes-nous sortis, de 1 à 5 ? Un clic suffit : {url}',
    'La réponse vous a-t-elle aidé ? Vous pouvez la noter de 1 à 5 ici : {url}',
  ],
};
