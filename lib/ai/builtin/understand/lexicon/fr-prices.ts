import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): prices, discounts and offers. Syntax: lexicon.ts. */
export const frPrices = {
  noOffers: `pas/aucune/aucun/ni/sans/zéro offre*/promo*/rabais/remise*/réduction*/code/cadeau* | pas d'offre* | pas de
    promo*/rabais/remise*/réduction*/offre*/contre offre*/cadeau* | pas besoin _
    offre*/promo*/rabais/remise*/réduction* | veux/souhaite/intéresse* pas/aucune _
    offre*/promo*/rabais/remise*/réduction* | pas intéressé* par _ offre*/promo*/rabais/remise*/réduction* | gardez
    vos/votre/les offre*/promo*/rabais/remise*/réduction* | ne me proposez pas/rien/plus | proposez rien | sans me
    proposer | ne me faites pas d'offre* | épargnez moi | inutile de me proposer | offre* ne m'intéresse* | pas de
    contre | pas/aucun*/ni/sans/plus/inutile __
    offre*/promo*/rabais/remise*/réduction*/proposition*/contre-proposition/cadeau*/geste | gardez __
    offre*/promo*/rabais/remise*/réduction* | ne me __ proposez/proposer/offrez/faites __ | pas la peine de/d' _
    proposer/offrir`,
  reasonPrice: `trop cher* | trop élevé* | trop coûteu* | trop onéreu* | cher pour | plus les moyens | pas les moyens |
    peux plus/pas _ payer/permettre | peux pas me le/la/l permettre | coûte/coute trop/cher | prix __
    augment*/monté/élevé*/abusé/exorbitant*/haut | hausse de/du/des prix/tarif* | hausse tarifaire | augmentation
    de/du/des/tarifaire | hors budget | budget | hors de prix | moins cher ailleurs | trouvé __ moins cher | ailleurs
    __ moins cher | vaut pas _ prix | vaut pas le coup | concurrent* __ moins cher* | moins cher* chez | perdu mon
    emploi/travail/job | chômage | fin de mois | fins de mois | réduire mes/nos/les dépenses | difficultés financières
    | économi* | serré* financièrement | financièrement | trop d'argent | ça revient cher | dispendieux |
    trop/assez/plutôt/devenu*/un-peu/bien/super/vraiment/beaucoup-trop cher*/chère/coûteux/coûteuse/onéreux |
    cher/chère pour/en/ce/moi/par/dans/maintenant | coûte*/revient/revenait trop/cher/un-bras | budget* __
    serré/limité/permet/plus/réduit | prix/tarif*/abonnement/mensualité __
    augment*/doublé/monté/élevé*/grimpé/hausse/exagéré* | augment*/hausse* __ prix/tarif*/abonnement/mensualité |
    peux/peut/pouvons/puis plus/pas __ payer/permettre/assumer/suivre/financ* | moyens | licencié* | perdu mon/son
    travail/emploi/boulot/job | difficultés/problèmes/raisons/soucis/motifs/situation/gêne financi* |
    réduire/limiter/couper/baisser mes/nos/les/dans dépenses/frais/charges | faire des économies | économis* | moins
    cher __ ailleurs/concurren*/chez/autre | vaut/vaux pas _ prix/coup/argent | plus d'argent | pas d'argent | rentable`,
  discount: `petit prix | réduc* | réduction* | remise* | rabais | promo* | promotion* | code promo | code de réduction | code réduc
    | code rabais | coupon* | bon de réduction | bon d'achat pour | moins cher | meilleur prix/tarif | bon prix | prix
    étudiant* | tarifs étudiant*/réduits/préférentiels | remise/réduction étudiant* | tarif
    étudiant*/réduit*/préférentiel*/senior*/famille/groupe/spécial/associatif/jeune* | prix réduit/spécial | baisser _
    prix/tarif | baisse de prix | baissez _ prix | diminuer _ prix/tarif | offre
    spéciale/étudiante/promotionnelle/en/du/exceptionnelle | offres spéciales/en/du/promotionnelles/étudiantes | des
    offres | une offre | prolong* __ essai |
    avez/proposez/offrez/faites/possible/tester/bénéficier/avoir/droit/il/existe __ essai/test gratuit |
    avez/proposez/offrez/existe/il __ période/version d'essai | mois gratuit/offert | mois gratuits/offerts | geste
    commercial | geste | ristourne* | black friday | soldes | prix d'ami | un deal | pourcentage | pour cent de
    réduction | code avantage | tarif avantageux | escompte | spécial étudiant | bon plan | code parrain* | parrainage
    | prix promo | code/coupon/bon __
    promo*/réduc*/rabais/avantage/remise/marche/fonctionne/expiré*/valable/valide/invalide/accepté/appliqué*/appliquer/refusé
    | codes promo |
    avez-vous/auriez-vous/y-a-t-il/avoir/existe-t-il/proposez-vous/faites-vous/possible/obtenir/bénéficier __
    code/promo*/réduc*/rabais/remise*/tarif/tarifs/prix/offre*/geste/ristourne*/coupon*/bon | tarif*/prix __
    étudiant*/réduit*/senior*/groupe*/famille*/chômeur*/association*/solidaire/dégressif*/préférentiel*/spécial*/enseignant*/fidélité/lancement/ancien
    | étudiant* __ tarif*/prix/réduc*/remise*/gratuit | cyber monday | fête* des mères/pères __ promo* |
    mois/semaine*/jours/période/cours/séance offert*/offerte/gratuit*/d'essai/de-plus | essai/version/test
    gratuit*/d'essai/offert* | tester/essayer/goûter gratuitement/avant/sans | gratuit* | gratuitement | un geste |
    faire un/une/quelque geste/prix/effort/chose/fleur/remise/réduction/ristourne/rabais | y a moyen __
    moins/réduc*/remise/prix/promo/négocier | négoci* | baisser/diminuer/réduire/revoir __
    prix/tarif/abonnement/mensualité/facture | si je prends/paie/paye/m'engage __ an/année/plusieurs/deux/coup/fois &
    combien/prix/remise/réduc*/moins | dégressif | moins cher* | parrain* | filleul* | bourse | aide financière |
    facilité* de paiement | plusieurs fois __ payer | payer en plusieurs fois | cashback | carte cadeau à | offre de
    bienvenue | première commande | points de/fidélité | chèque cadeau | code __
    panier/checkout/caisse/non-valide/pas-valide/invalide/expiré*/refusé/accepté | panier __ code/coupon/promo | vu __
    % | promo*/réduc*/remise/offre __ appliqu*/valable/pub/annonce/instagram | laissez/laisser/gardez/garder __
    prix/tarif __ dernier/ancien/actuel/même | même prix que | offre/tarif/prix de lancement/bienvenue | merci de/d' __
    code/remise/réduction/promo/rabais/tarif-réduit | alignez | aligner sur | vous vous alignez | petit cadeau pour |
    chez le/un concurrent c'est/à anynumber | en plusieurs/deux/trois/quatre/2/3/4/x fois &
    pay*/régl*/possible/peut/facilité*/an | facilité*/échelonn*/étal* de/du/le/les/la/pour/_
    paiement/paiements/payer/pas/règlement | y a-t-il/avez-vous/existe-t-il/une/des facilité* |
    accordez/accorder/accorderiez/donnez/donner/offrir/offrez/rallonge*/prolong* _ quelques/un/une/encore/des/la/mon/l
    _ jours/jour/semaine/temps/période/essai | essai & terminé/fini/expiré/passé &
    jours/prolong*/rallong*/accord*/encore/grippe/malade | gard*/laiss*/maint*/conserv* _ l/le/mon/à/_
    ancien/vieux/même/précédent/actuel tarif/prix | tarif dégressif/groupe/scolaire/associatif/réduit |
    baissé/soldé/baisse/en-promo __ euros/prix/anynumber & acheté/différence/hier/jour/veille | faites/fait/accordez _
    anynumber/remise/prix pour/aux/à _ infirmièr*/soignant*/étudiant*/enseignant*/retraité*/familles | acheté un/_
    offert | un offert | font/faites/fait anynumber &
    soignants/étudiants/retraités/profs/enseignants/clients/vous/aussi | geste commercial/_ &
    gêne/retard/petit/faire/possible | un petit geste | me/nous faire un geste | bon/chèque-cadeau/avoir/code/coupon
    de/à anynumber & seulement/minimum/dessus/partir/marche/valable/que | pub/publicité/bannière/mail/annonce __
    anynumber & valable/affiche/encore/vois/toujours | toujours/encore valable/valide/en-cours __
    offre/promo*/code/remise | offre/promo*/code/remise __ toujours/encore valable/valide/d'actualité |
    pub/publicité/promo/offre/bannière & apparaît/valable/affiche*/toujours/encore | une pub à/de anynumber | quelque
    chose/formule/option de/d' moins cher | c'est combien le/la/un/une |
    c'est/ça-coûte/coûte/coûtent/coute/vaut/revient/fait combien | combien
    coûte*/coute*/vaut/ça-coûte/ça-fait/pour-la/pour-le/pour-un/pour-une/demandez | à combien | prenez combien |
    quel/quels est/sont/serait/_ le/les/votre/vos/_ prix/tarif*/coût | soldes | dégressif* | prix/tarif _ pour/à-partir
    anynumber/dix/vingt/trente/cent/groupe/école*/famille*/association*/couple*`,
  discountPersonal: `puis/peux/pourrais/peut/pouvez/pourriez/pouvons/auriez/aurais/pourrait/possible/avez/avoir/ai/as/obtenir/donne*/faire/accorder/offrir/bénéficier/faites/fait/fais/consentir/proposer/octroyer
    __
    réduc*/réduction/remise/rabais/promo*/coupon*/code/geste/cher/prix/tarif/gratuit/offert/essai/offre/ristourne/bon/escompte
    | geste commercial | un geste | fidèle* | fidélité | client* depuis | abonné* depuis | cliente depuis | depuis des
    années | depuis __ ans | de longue date | exception* | pas les moyens | suis étudiant* | étant étudiant* | en tant
    qu'étudiant* | comme je suis étudiant* | suis retraité* | suis au chômage | petit budget |
    aimerais/voudrais/souhaite/souhaiterais/veux _ réduc*/réduction/remise/rabais/code/promo*/geste/prix | prolonger
    mon essai | prolonger ma période | pour moi | faible* revenu* | dans le besoin | fidèle/fidélité/ancien*/ancienne
    cliente/client/abonnée/abonné | client*/cliente*/abonné* __ depuis/ans/années/longtemps/fidèle* | je
    suis/étant/en-tant-qu
    étudiant*/étudiante/retraité*/chômage/au-rsa/demandeur*/professeur*/enseignant*/sans-emploi/mère-seule | me/nous __
    faire/accorder/consentir/proposer/offrir __ geste/prix/remise/réduc*/rabais/tarif/promo* | me faire un geste/prix |
    pour moi/nous | serait* envisageable/possible __ réduc*/remise/rabais/geste/tarif |
    réduc*/remise/rabais/geste/tarif serait* _ envisageable/possible | auriez vous __ code/geste/remise/réduc*/promo* |
    un petit/p'tit geste/code/prix`,
} satisfies Partial<Lexicon>;
