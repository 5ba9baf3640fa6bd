import type { MessagesFor, PHRASE_SLOTS } from '../../message-keys';

export const phrases: MessagesFor<typeof PHRASE_SLOTS> = {
  greeting: ['Bonjour,', 'Bonjour et merci pour votre message.', 'Bonjour !'],
  greeting_name: ['Bonjour {name},', 'Bonjour, {name}.', 'Bonjour {name} !'],
  apology_late: [
    'Je vous présente mes excuses pour ce retard.',
    'Je regrette que vous deviez attendre cette commande.',
    'Veuillez excuser ce retard : la commande aurait déjà dû arriver.',
    'Toutes mes excuses pour cette attente.',
  ],
  apology_late_upset: [
    'Je comprends votre agacement : vous avez payé et vous attendez toujours. Je vous prie de nous en excuser.',
    'Vous avez raison, vous devriez déjà l’avoir, et je vous présente mes excuses.',
    'Payer puis ne plus rien voir venir, cela ne devrait pas arriver. Toutes mes excuses.',
    'Attendre sans nouvelles est pénible, je le comprends. Veuillez excuser ce retard.',
  ],
  apology_failed: [
    'Je vous présente mes excuses : quelque chose n’a pas fonctionné de notre côté pour cette commande.',
    'Je regrette ce qui s’est passé : la commande a échoué chez nous, et vous n’y êtes pour rien.',
    'Toutes mes excuses, l’erreur vient de nous.',
  ],
  apology_failed_upset: [
    'Je comprends votre agacement : vous avez payé et vous n’avez rien reçu. Je vous prie de nous en excuser.',
    'L’erreur vient de nous, et vous n’auriez pas dû avoir à relancer. Toutes mes excuses.',
    'Votre mécontentement est légitime : cela a échoué de notre côté, et je le regrette.',
  ],
  ack_upset: [
    'Je comprends que la situation soit agaçante.',
    'Je comprends que vous vouliez régler cela.',
    'C’est pénible, je le conçois, alors voici où nous en sommes.',
    'Je comprends votre mécontentement.',
  ],
  ack_angry: [
    'Je comprends votre colère et je prends cela au sérieux.',
    'J’ai lu votre message avec attention et je vois à quel point cela vous pèse.',
    'Je mesure à quel point cela s’est mal passé pour vous.',
  ],
  ack_order: [
    'J’ai consulté votre commande.',
    'Je viens de vérifier où en est votre commande.',
    'Merci pour votre question, j’ai votre commande sous les yeux.',
  ],
  ack_refund: [
    'J’ai examiné votre demande de remboursement.',
    'J’ai regardé la commande que vous souhaitez vous faire rembourser.',
    'J’ai bien votre demande de remboursement.',
  ],
  ack_payment: [
    'J’ai vérifié le paiement.',
    'J’ai regardé ce qu’il en est du paiement.',
    'J’ai le paiement sous les yeux.',
  ],
  ack_cancel: [
    'Vous souhaitez résilier, c’est noté.',
    'Je vois que vous voulez arrêter l’abonnement.',
    'Merci de nous prévenir de votre résiliation.',
  ],
  turn_order: ['Venons-en à votre commande.', 'Passons à la commande.', 'Voici pour la commande.'],
  turn_subscription: ['Venons-en à votre abonnement.', 'Passons à l’abonnement.', 'Voici pour l’abonnement.'],
  turn_question: [
    'Venons-en à votre autre question.',
    'Vous demandiez aussi autre chose.',
    'Passons au reste de votre message.',
  ],
  closing: [
    'Si autre chose se présente, répondez simplement ici.',
    'S’il reste un point à éclaircir, écrivez-moi en réponse.',
    'Pour toute autre question, il suffit de répondre.',
  ],
  disclosure: [
    'Cette réponse a été rédigée par un assistant IA. Pour parler à une personne, répondez « {person} ».',
    'Je suis un assistant IA. Si vous préférez parler à une personne, répondez « {person} ».',
    'Rédigé par un assistant IA ; répondez « {person} » et une personne de l’équipe prendra le relais.',
  ],
  fallback_note: [
    'I am replying in English because I cannot write in your language yet.',
    'Sorry for the English: I cannot write in your language yet.',
  ],
  thanks_reply: [
    'Je vous en prie !',
    'Avec plaisir. Écrivez-moi si vous avez besoin d’autre chose.',
    'Il n’y a pas de quoi. Je reste là si besoin.',
    'Tant mieux si cela a pu vous aider.',
  ],
  praise_reply: [
    'Merci beaucoup, cela fait vraiment plaisir à lire.',
    'Merci d’avoir pris le temps de l’écrire. Il est utile de savoir ce qui vous plaît.',
    'C’est très gentil, merci ! Profitez-en bien.',
  ],
  bot_truth: [
    'Je suis un assistant IA, pas une personne. Si vous voulez parler à une personne, répondez « {person} » et un collègue prendra le relais.',
    'C’est un assistant IA qui vous écrit. Répondez « {person} » si vous préférez qu’une personne s’en charge.',
    'Non, ce n’est pas une personne : je suis un assistant IA. Avec « {person} », un collègue reprend la conversation.',
  ],
  ask_identity: [
    'Je ne trouve aucun compte avec ce contact. Avec quelle adresse e-mail le compte a-t-il été créé, ou quel est le numéro de commande ?',
    'Pour vérifier, il me faut l’adresse e-mail de votre compte ou le numéro de commande. Pouvez-vous m’envoyer l’un des deux ?',
    'Je n’ai pas pu rattacher votre message à un compte. Indiquez-moi le numéro de commande ou l’adresse e-mail de votre compte.',
    'Pouvez-vous me donner votre numéro de commande ou l’adresse e-mail du compte ? Je pourrai alors regarder.',
  ],
  identity_unverified: [
    'Pour votre sécurité, je ne peux ni ouvrir ni modifier un compte depuis cette adresse : je n’ai pas pu confirmer qu’il est à vous. Un collègue examine votre demande ; écrire depuis l’adresse e-mail du compte facilite les choses.',
    'Je n’ai pas pu confirmer que ce message vient du titulaire du compte, je ne peux donc rien en dire. J’ai transmis votre demande à un collègue. Si possible, écrivez depuis l’adresse enregistrée dans le compte.',
    'Avant de consulter un compte, il faut être sûr qu’il appartient à la personne qui écrit, et cela n’a pas pu être confirmé ici. Un collègue prend la suite ; un message depuis l’adresse du compte aide beaucoup.',
  ],
  ask_what_about: [
    'En quoi puis-je vous aider ? S’il s’agit d’une commande, son numéro suffit.',
    'Que s’est-il passé ? Une phrase suffit pour commencer.',
    'Je veux bien vous aider, mais je ne vois pas encore de quoi il s’agit. Pouvez-vous l’écrire en une ou deux phrases ?',
  ],
  ask_what_about_attachment: [
    'J’ai bien reçu votre pièce jointe. Que souhaitez-vous que j’en fasse ?',
    'Le fichier est arrivé, merci. Pouvez-vous m’écrire en une phrase de quoi il s’agit ?',
    'Je vois votre pièce jointe. Que s’est-il passé et comment puis-je aider ?',
  ],
  ask_which_order: [
    'Plusieurs commandes sont possibles. De laquelle s’agit-il ?',
    'De laquelle de ces commandes parlez-vous ?',
    'Vous avez plusieurs commandes. Dites-moi laquelle et je la regarde.',
    'Est-ce l’une de celles-ci ? Le numéro suffit.',
  ],
  ask_which_order_bare: [
    'De quelle commande s’agit-il ? Envoyez-moi son numéro, s’il vous plaît.',
    'Donnez-moi le numéro de commande et je regarde précisément celle-là.',
    'Il me faut le numéro de commande pour trouver la bonne.',
  ],
  order_not_found: [
    'Je ne trouve aucune commande à votre nom avec le numéro {id}. Pouvez-vous vérifier ce numéro ou m’indiquer l’adresse e-mail utilisée ?',
    'Le numéro {id} ne donne aucune commande de votre part. Comparez-le avec l’e-mail de confirmation et renvoyez-le-moi, s’il vous plaît.',
    'J’ai cherché {id} sans rien trouver qui vous appartienne. Une faute de frappe, peut-être, ou une autre adresse e-mail ?',
  ],
  no_order_found: [
    'Je ne vois aucune commande qui corresponde. Avez-vous le numéro, ou avez-vous utilisé une autre adresse e-mail ?',
    'Avec vos données, cette commande n’apparaît pas. Pouvez-vous m’envoyer le numéro indiqué dans la confirmation ?',
    'Pour l’instant, aucune commande ne correspond. Le numéro de la confirmation m’aiderait à la trouver.',
  ],
  knowledge_intro: [
    'Notre page d’aide « {title} » y répond :',
    'Extrait de notre aide, « {title} » :',
    'La réponse se trouve sous « {title} » :',
  ],
  knowledge_link: ['La page complète : {url}', 'Plus de détails : {url}', 'Tout lire ici : {url}'],
  public_offers: [
    'Voici les offres ouvertes à tous en ce moment :',
    'Voici ce qui est disponible actuellement :',
    'Pour le moment, nous avons ceci :',
  ],
};
