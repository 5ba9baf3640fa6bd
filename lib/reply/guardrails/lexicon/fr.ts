import { type Lexicon, wholeWords, words } from './lexicon';

export const fr: Lexicon = {
  refund: words(
    '(?:je|nous) (?:vous )?(?:rembourserai|rembourserons|rembourse(?:ons)?|restituerons|restituons)(?!\\p{L})',
    '(?:je vais|nous allons) (?:vous )?(?:rembourser|restituer|rendre)',
    "(?:j[’']ai|nous avons|je vous ai|nous vous avons) (?:bien )?(?:remboursé|restitué|renvoyé|validé (?:le|votre|un) remboursement|effectué (?:le|votre|un) remboursement)",
    'vous (?:recevrez|allez recevoir|serez|aurez) (?:le|votre|un|remboursé)(?: remboursement| argent)?',
    'votre remboursement (?:a été|est|sera) (?:validé|effectué|fait|traité|confirmé|approuvé)',
    '(?:sera|a été) (?:intégralement )?remboursée?s?',
  ),
  cancellation: words(
    '(?:je|nous) (?:résilie|résilions|résilierai|résilierons|annule|annulons)(?!\\p{L})',
    "(?:j[’']ai|nous avons) (?:bien )?(?:résilié|annulé)",
    '(?:je vais|nous allons) (?:résilier|annuler)',
    'votre abonnement (?:est|a été|sera) (?:bien )?(?:résilié|annulé)',
  ),
  discount: words(
    '(?:je|nous) (?:vous )?(?:offre|offrons|accorde|accordons|propose|proposons|applique|appliquons|peux vous (?:offrir|proposer)).{0,40}(?:remise|réduction|gratuit|bon|offert|%)',
    'vous (?:bénéficiez|recevrez|aurez).{0,30}(?:remise|réduction|gratuit|%)',
  ),
  callback: words(
    '(?:je|nous|on|un collègue) (?:vous )?(?:appelle|appellerai|appellerons|appellera|rappelle|rappellerai|rappellerons|rappellera)',
    'vous recevrez un appel',
  ),
  soon: words(
    'demain',
    "aujourd[’']hui",
    'sous peu',
    'bientôt',
    'prochainement',
    'dans les plus brefs délais',
    "dans (?:l[’']heure|quelques heures|une heure)",
    "d[’']ici (?:lundi|mardi|mercredi|jeudi|vendredi|demain)",
  ),
  timeUnit: '(?:minutes?|heures?|jours?(?: ouvrés| ouvrables)?|semaines?|mois)',
  negation: wholeWords(
    'pas',
    'ne',
    "n[’']\\p{L}*",
    'jamais',
    'aucune?',
    'sans',
    'rien',
    'voulez-vous',
    'souhaitez-vous',
    'désirez-vous',
    'combien',
  ),
  human: words(
    'je suis (?:bien )?(?:une |un )?(?:vraie |vrai )?(?:personne|humain|humaine|conseiller)(?!\\p{L})',
    'je ne suis pas (?:une |un )?(?:bot|robot|machine|ia|intelligence)',
  ),
};
