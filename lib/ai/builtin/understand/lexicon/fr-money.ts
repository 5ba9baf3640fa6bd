import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): refunds and payments. Syntax: lexicon.ts. */
export const frMoney = {
  refund: `me/nous le/la/les reverser | reverse*/reversez/reverser & somme/montant/argent/prélèvement/paiement | somme/argent/montant/sous/paiement & renvoyer/renvoyez | ravoir _ montant/argent/somme/mise | rembours* | remboursement* | rembourcé* | rembourcement* | remboursse* | rembouser | remb | refund* |
    rendre/rendez/rends/récupérer/récupère/ravoir/retrouver/retourner/restituer/redonner/redonnez/reverser/reversez/restituez/récuperer/ravoir/revoir/retour/rend/rendu
    __ argent/sous/fric/thune/tune/pognon/somme/montant/sou/euros/dollars/piastres/paiement/cash/blé/oseille/billets |
    récup* __ argent/sous/fric/thune/pognon/somme | argent/sous/fric/thune/somme/montant __
    rendu/retour/retourné/rendre/restitué/récupérer/restituer | veux/voudrais/souhaite/exige/demande/réclame/besoin _
    mon/mes/notre argent/sous/fric/pognon/thunes | où est/sont/passe mon/mes argent/fric/sous/remboursement | mon
    argent svp/maintenant/immédiatement | avoir/note de crédit | recrédit* | re crédit* | crédit* __ compte/carte |
    recrédité | dédommag* | indemnis* | reverser le montant | argent de retour | ristourner le | annul* __
    commande*/achat/colis/réservation/billet* | annulez/pouvez/pourriez/merci/veuillez _ annuler/annulez/annulation _
    paiement/transaction/prélèvement | annulez __ paiement/transaction/prélèvement | commande/achat/réservation/billet
    __ annul* | rétract* | droit de rétractation | retourner/rendre/rends/retourne __
    article/produit/commande/colis/chaussures/marchandise | je/veux/voudrais/souhaite/comment/aimerais/puis/peux
    renvoyer | annul* et _ rembours* | retour produit | faire un retour | retour de __ article/produit/commande |
    remboursment* | rembousement* | remboursé* | me/nous/être/soit/sois/soyez remboursé* |
    récupérer/récupère/récupérerai/récup/ravoir/revoir/rendre/rendez/rend/rendu/rende/restituer/restituez/restitution/reverser/recouvrer/restitué
    __ argent/sous/fric/somme*/montant/mise/pognon/payé*/versé*/dû/euros/thune*/achat/paiement | récupérer _ ce que
    j'ai | rendez moi/nous/le/mon/mes/l | me rendre/rende/rendez/rendiez | qu'on me rende | rendez-moi | restitution |
    retourner/renvoyer/rapporter __ article/produit/commande/colis/livre/album pour/contre/et |
    annuler/annulez/annulation/annule __ commande/achat/réservation/transaction/paiement | délai de rétractation | me
    rétracter | renoncer à _ achat/commande | renonce à | remettre/remettez/remis/créditer/créditez __
    compte/carte/argent/somme | où est __ argent/remboursement/fric/reste | mon argent __
    retour/maintenant/vite/compte/revoir/rendu/récupérer | je veux/voudrais/exige/réclame/demande mon/mes
    argent/sous/dû/fric | geste sur le paiement | trop-perçu | avoir le/la/ma/un _ remb* | le/mon/votre/un/ce/du/de
    remboursement* | geste de remboursement | rendez/rend/rendre/rends __
    moi/les-moi/le-moi/la-somme/l'argent/argent/montant | si vous __ remboursez pas | ne me remboursez pas
    d'ici/sous/avant/rapidement/vite | récupérer/récupère les/mes/ces/chaque/tout anynumber/argent/centime*/euros/sous
    | récupérer chaque centime | chaque centime | couleur de mon argent | garantie satisfait ou | seulement/juste
    la/mon somme/argent | rendez ce qui/que m'appartient/j'ai/vous-m'avez | ce qui m'appartient | ce que je vous ai
    versé/payé | faute de/d' paiement/remboursement | reçu/eu/vu/touché mon/le/ce/de/aucun/votre remboursement | mon
    remboursement | merci de/d' _
    rembourser/recréditer/restituer/me-rendre/procéder-au-remboursement/effectuer-le-remboursement/faire-le-remboursement
    | merci de _ faire/effectuer/procéder/vouloir __ remboursement/rembourser | merci d'annuler __
    commande/achat/paiement/transaction/réservation | merci de m'envoyer __ remboursement |
    j'attends/attends/attendons/toujours-pas/pas-reçu/jamais-reçu/pas-eu l'/mon/un/le/d'/cet avoir &
    carte/compte/depuis/confirmé/écrit/promis | récupér*/ravoir/revoir __
    que-j'ai-payé/payé/versé/argent/mise/somme/euros | recréditez/recrédit* | rendre/rends/rendrai
    cet/cette/un/le/la/l' article/cadeau/produit & récupér*/rembours*/argent/montant | mes/mon/les anynumber
    euros/€/balles __ suite/immédiatement/maintenant/retour/vite | je-veux/veux/exige/rendez-moi/voudrais mes anynumber
    | mon/mes/notre fric/argent/sous/pognon/thune/ronds/balles/pognon
    maintenant/tout-de-suite/immédiatement/vite/illico/et-vite/de-suite | je-veux/veux/exige/voudrais/réclame
    ce-que/tout-ce-que/la-somme-que __ payé/versé/dépensé/donné/avancé/réglé | plutôt/préfère/préférerais/préférons
    l'/mon/le argent/remboursement/rembourser | revoir mon/mes/notre argent/sous/euros | remettez/remettre/remets
    les/mes/l'/le/la __ sur/à __ carte/compte | il manque anynumber euros & rendu/rembours*/moitié |
    annuler/annulez/rembourser/inverser __ débit/prélèvement/paiement/achat & erreur/trompé/pas-utilisé/hier/voulu |
    les/le/la récupérer/ravoir | veux/voudrais/souhaite/exige les/le/la/tout récupérer/ravoir | toujours/pas/jamais
    pas/_ d'argent/de-virement/de-remboursement & retour*/renvoy* | si vous ne me __ rendez/remboursez/restituez pas |
    peux/puis/pourrais/possible __ la/le/les/l' rendre/retourner/renvoyer &
    pris/acheté/commandé/version/trompé/erreur/mac | rendez-moi/remboursez-moi/rendre ce/tout-ce qui/que __
    pris/payé/prélevé/débité | ne-me-plaît/plaît/convient pas & rendre/renvoyer/retourner | comment les/le/la
    rendre/renvoyer/retourner | remettez/redonnez/rendez/recréditez/reversez moi/nous/lui/_ celui/celle/ceux/ce-qui-est
    de-trop/en-trop/trop | rendez/remettez/redonnez les/le/la moi/lui/nous |
    argent/euros/somme/dollars/francs/anynumber reviennent/revienne | me/m'/nous/lui soit/soient/être
    versé*/reversé*/rendu*/restitué*/recrédité* | ravoir/revoir __ paiement/argent/sous/euros/somme |
    reprenez/reprendre/reprenez-vous __ contre mes/les/_ anynumber/euros/remboursement/argent |
    récupère/récupérer/récupérons le/son/mon prix | verserez/verser/versez/reverser/reverserez __
    anynumber/euros/somme/montant/argent | contre mon/mes/l' argent/sous/euros/anynumber |
    rends/renvoie/retourne/rapporte __ contre/rendez/argent/euros & mon/mes/la/anynumber | revoir/ravoir mon/mes/l' _
    argent/sous/anynumber`,
  refundDone: `déjà remboursé* | argent est/a _ revenu/arrivé/rendu | m'avez/ont/aviez déjà/bien _ remboursé* | m'aviez
    _ remboursé* | récupéré mon argent | j'ai/ai bien/enfin/déjà reçu/eu _ remboursement | remboursement
    est/m'est/vient/a bien/enfin/d'/déjà/été-bien arrivé/reçu/passé/crédité/apparu/tombé/arriver | suis/ai/avons/avez/a
    été/bien-été/déjà-été/enfin-été remboursé*/recrédité* & merci/hier/rapide*/semaine/bien/enfin/déjà/mois |
    m'avez/ont déjà/bien/enfin/déjà-bien remboursé*/rendu | déjà/bien/enfin été remboursé* | merci pour/du
    le/ce/votre/mon/remboursement remboursement/rapide | merci pour/du remboursement | merci de/d'avoir
    m'avoir/avoir/nous-avoir remboursé | remboursement bien reçu/arrivé | bien reçu le/mon/votre remboursement |
    remboursement reçu merci`,
  refundPolicy: `politique/conditions/modalités/règles/procédure/délai/délais/règlement de/des/d/du/pour __
    rembours*/retour/retours/rétractation/annulation | garantie __ rembours* | satisfait ou remboursé | comment __
    fonctionne*/marche*/marchent/passe/passent/faites __ rembours*/retour/retours | comment fonctionne* __
    rembours*/retour/retours | combien de temps __ rembours*/retour/rétract* | combien de temps __
    retourner/rendre/renvoyer/changer | combien de jours __ rembours*/renvoyer/retour/retourner/rétract*/rendre/changer
    | est il/ce que __ rembours*/annuler __ si | est ce remboursable | remboursable* | sont-ils remboursables | peut
    on/il/être/se __ rembours*/rétract*/retourner | on peut/pourrait/peu __ rembours*/retourner/rétract* | puis
    je/j/pourrais/peux/pourrai/serais/serai/suis __ rembours*/argent __ si/s | si/s __
    puis/peux/pourrais/pourrai/serais/serai/serons/suis/est _ rembours* | que se passe __ rembours*/retour |
    proposez/offrez/faites/acceptez/avez vous __ rembours*/retours | quelle/quelles/quel est/sont __
    rembours*/retour/retours/rétractation | quels sont __ rembours*/retour | dans quel* __ rembours*/rétract* | droit
    à/au/a un rembours* __ si | délai de rétractation/rembours* | hypothétiquement | en théorie | frais de retour |
    politique/conditions/modalités/règles/procédure/délais/règlement __
    rembours*/retour*/rétractation/annulation/échange | en général/principe/moyenne/temps-normal __ rembours*/retour* |
    rembours* __ en-général/habituellement/d'habitude/en-moyenne/chez-vous | habituellement __ rembours* | combien de
    temps/jours __ prend*/faut*/met*/dure*/ai/a/dispose*/avez __ rembours*/retour*/rétract*/rendre/renvoyer | sous quel
    délai/quels-délais __ rembours* | dans quel/quels délai/délais/cas/conditions __ rembours* |
    remboursez/acceptez/proposez/faites/offrez vous __ si/quand/en/les/rembours*/retour* | vous
    remboursez/acceptez/proposez/faites __ si/quand/rembours*/retour* __ si | si je/on/ça/cela/l/le/la __
    peut/peux/puis/pourrai/pourrais/est/serai __ rembours*/retourner/rendre |
    peut-on/on-peut/puis-je/peut-être/possible __ rembours*/retourner __ si/quand/après/combien | avant
    d'acheter/de-commander/de-m'abonner/d'acheter __ rembours*/retour*/rétract* | droit de rétractation __
    combien/quel*/durée/s'applique/est | garantie satisfaction | garantie __ rembours*/satisfait/satisfaction |
    délai/délais/combien/conditions __ rendre/retourner/renvoyer/rétractation/retour/rétracter | avant
    d'acheter/de-commander/d'acheter/de-me-décider & rendre/retour*/rembours*/convien*/délai`,
  refuseRefund: `pas de rembours* | pas un rembours* | veux/souhaite/demande/désire/voudrais/cherche pas _
    rembours*/argent/annuler/récupérer/annulation | veux/souhaite/demande/désire/voudrais pas que/qu'on _ rembours* |
    veux/souhaite/demande aucun rembours* | au lieu d'/de/du _ rembours* | plutôt que _ rembours* | plutôt qu'un/que
    rembours* | pas besoin _ rembours*/argent | ne me remboursez pas | ne me rembourse pas | remboursez pas | pas
    question de rembours* | rembours* ne m'intéresse/intéresse | n'annulez pas | sans rembours* | non pas mon argent |
    non pas _ rembours* | pas intéressé* par _ rembours* | pas annuler ma/la/mon commande | ce n'est pas un rembours* |
    ne/n/pas/sans __ remboursement/remboursé*/remboursiez/rembourser/argent __
    juste/seulement/simplement/mais/commande/colis/plutôt/veux | pas un remboursement | pas de remboursement |
    remboursement ne m'intéresse | n'est pas l'argent | pas mon argent | pas être remboursé* | gardez l'argent | plutôt
    qu'un remboursement | pas intéressé* par __ remboursement | inutile de _ rembours*`,
  paid: `payé | payée | payés | ai réglé | débité* | prélevé* | encaissé* | été/ai/avez/ont/a facturé* | argent a
    été/est/était/bien _ débité/pris/parti/retiré/prélevé | paiement
    a/est/était/bien/validé/accepté/effectué/confirmé/passé _ été/passé/validé/accepté/effectué/confirmé | paiement
    accepté/validé/effectué/confirmé | compte a __ débité | a été débité* | versé* | déboursé* | transaction
    réussie/acceptée/validée | virement effectué/fait | argent parti | pris l'argent | pris mon argent | pris _ euros |
    retiré* __ compte | chargé* __ carte | ma carte a été chargée | viré | payé* | j'ai réglé | ai
    payé/réglé/versé/viré/acheté | viens de payer | débité*/prélevé*/encaissé* | argent/somme/montant/paiement __
    débité*/prélevé*/parti*/pris/encaissé*/passé | paiement __ accepté/validé/confirmé/effectué/passé/encaissé |
    virement __ fait/effectué/parti/envoyé | déboursé | sorti* de mon compte | carte débitée | compte débité |
    argent/somme/montant est/a-été/sont _ parti*/sorti*/débité*/prélevé*/pris | c'est payé | tout est payé`,
  doubleCharge: `débité*/prélevé*/facturé*/payé/payée/chargé*/encaissé*/débiter/prélever/réglé*/prélevée/compté*/passé*/pris/facturer
    __ deux/2/double/trois/3/plusieurs fois/x2/doublon |
    débité*/prélevé*/facturé*/payé*/chargé*/encaissé*/réglé*/pris/facturer __ double | deux/2/trois/3/plusieurs fois __
    débité*/prélevé*/facturé*/payé*/chargé*/encaissé*/montant/somme/paiement/même/abonnement/commande/réglé | double
    débit/prélèvement/paiement/facturation/facture/transaction/encaissement/achat | doublon* | deux/2/trois/3
    prélèvements/paiements/débits/transactions/opérations/factures/identiques/charges | débité*/prélevé*/facturé* en
    double | en double | second/deuxième/2e/2eme prélèvement/débit/paiement | même montant/somme/prélèvement/paiement
    __ fois/encore/nouveau/deux/2 | encore/nouveau __ même montant/somme | 2 fois | deux fois la/le/mon | payé 2x/x2 |
    2x __ débité*/prélevé*/payé* | débité*/prélevé*/facturé*/payé*/chargé*/encaissé*/réglé*/compté*/passé*/pris/retiré*
    __ deux-fois/2-fois/trois-fois/3-fois/en-double/à-double/x2/plusieurs-fois/doublon/double |
    deux/2/trois/3/plusieurs fois __ débité*/prélevé*/facturé*/payé*/même/montant/somme/carte/compte | deux/2/trois/3
    prélèvements/paiements/débits/transactions/opérations/lignes/factures/charges/achats __ | double/doubles
    prélèvement*/paiement*/débit*/facturation*/transaction*/facture* | un/une/l'un/l'une des deux/2
    paiements/prélèvements/débits/transactions/commandes | en doublon | même
    somme/montant/prélèvement/paiement/commande __ deux/2/encore/nouveau | facturé* _ doublement | commande passée deux
    fois | les-deux/deux montants/paiements/débits/sommes/prélèvements/règlements __
    partis/débités/passés/prélevés/encaissés | repayé & deux/débit*/montants/partis`,
  unknownCharge: `prélèvement*/débit*/paiement*/transaction*/opération*/montant/achat*/charge*/facture/retrait &
    inconnu*/reconnais/reconnaît/autorisé*/étrange*/suspect*/bizarre*/frauduleu*/effectué/fait/demandé/consentement/accord
    & pas/jamais/inconnu*/sans/étrange*/suspect*/bizarre*/frauduleu*/aucun* |
    prélèvement*/débit*/paiement*/transaction*/opération*/charge*/achat*
    inconnu*/frauduleu*/suspect*/étrange*/bizarre*/mystérieu*/non | ne reconnais/connais pas
    ce/cette/ces/cet/le/la/un/une _ prélèvement*/débit*/paiement*/transaction*/opération*/charge*/achat*/montant | non
    autorisé* | pas autorisé* | jamais autorisé* | jamais/rien/pas commandé/acheté*/souscrit* | jamais/rien
    rien/été/été/quoi/fait _ commandé/acheté*/souscrit*/abonné*/inscrit* | jamais/pas _ souscrit*/abonné*/inscrit* |
    souscrit à aucun* | rien __ acheté/souscrit | aucun abonnement __ souscrit/pris/chez | je ne me suis jamais/pas
    abonné*/inscrit* | c'est quoi ce/cette/ces prélèvement*/débit*/paiement*/transaction*/montant/charge*/retrait | à
    quoi correspond* | correspond à quoi | qu'est-ce que c'est que ce prélèvement/débit | c'est quoi ce | d'où
    vient/sort __ prélèvement/débit/paiement/montant/charge/facture | sans mon/ma/notre
    accord/autorisation/consentement/permission | à mon insu | carte/compte __ piraté*/volé*/usurpé*/utilisé* |
    quelqu'un a utilisé | pas moi qui ai/a | n'est pas moi qui | n'ai rien commandé/acheté/souscrit | jamais donné |
    prélèvement __ ne reconnais/connais | jamais entendu parler | jamais été client* |
    prélèvement*/débit*/paiement*/transaction*/opération*/achat*/somme/montant/ligne/retrait/facture __
    inconnu*/reconnais-pas/connais-pas/ne-reconnais/suspect*/étrange*/bizarre*/frauduleu*/jamais/mystérieu*/correspond
    | ne/n reconnais/identifie/comprends/connais/retrouve pas __
    prélèvement*/débit*/paiement*/transaction*/opération*/achat*/montant/ligne | reconnais/identifie pas __
    prélèvement*/débit*/paiement*/transaction*/opération*/achat* | c'est quoi _
    prélèvement*/débit*/paiement*/montant/transaction*/ligne/achat/somme/retrait/truc | c'est quoi ce/cette/ces/les
    anynumber | à quoi correspond*/sert/correspondent __ | d'où vient/sort/viennent/provient __ | sans
    mon/notre/ma/aucun/aucune/autorisation/mon-accord accord/autorisation/consentement/permission/avis | n'ai/ai
    jamais/rien/pas __ autorisé*/souscrit*/acheté*/commandé*/validé*/signé*/demandé* __ | jamais __
    souscri*/autoris*/abonn*/inscri*/client* | de quel droit __ prélev*/débit*/factur* | qui/quelqu'un a
    utilisé/acheté/payé _ ma/mon/avec | pas à l'origine | carte __ piraté*/volé*/usurpé*/clonée/frauduleusement | ne
    suis pas/plus client*/abonné* | pas client* chez | achat/paiement/débit/commande __
    pas-de-moi/pas-moi/n'est-pas-le-mien | n'est pas de moi | pas de mon fait | ne reconnais/connais pas __
    dépense/prélèvement/débit/achat/ligne/montant | dépense __ inconnue/pas-reconnue | anynumber/euros/débit/montant
    que je n'ai/jamais __ dépensé*/acheté*/commandé*/autorisé*/fait*/reconnai*`,
  payFailed: `paiement/carte/transaction/règlement/virement/cb/prélèvement/paypal/achat __
    refusé*/échoué*/rejeté*/passe/échec/échoue/bloqué*/impossible/erreur/fonctionne/marche/décliné*/bloque/abouti*/attente/suspens/plante
    __ | refus* __ paiement/carte/cb | paiement/carte/cb __ pas accepté* | échec de/du paiement/transaction/prélèvement
    | échec paiement | arrive/parviens/réussis/peux/peut/pouvons/pu/puis pas/plus _
    payer/régler/finaliser/acheter/commander/valider | impossible de __
    payer/régler/finaliser/acheter/valider/commander | problème*/souci*/erreur* de/avec/lors/au/pour __
    paiement/carte/payer/règlement/cb | erreur paiement | paiement refusé* | carte refusée | paiement en attente | en
    attente de paiement | montant/argent/somme bloqué* | pré autorisation | préautorisation | moyen de paiement __
    refusé*/pas | n'accepte pas ma carte | ma carte ne passe pas | carte n'est pas acceptée | carte est refusée |
    mettre à jour _ carte | paiement/carte/cb/transaction/virement/règlement/paypal/prélèvement/achat/commande &
    refusé*/rejeté*/échoué*/échoue/décliné*/bloqué*/abouti*/pas-abouti/passe-pas/passe-plus/pas-passé/attente/suspens/erreur
    | ma/la/mes carte/cb/paiement __ passe/accepté*/acceptée/fonctionne/marche pas/plus |
    impossible/arrive-pas/arrive-plus/réussis-pas/peux-pas/peux-plus/pas-moyen/parviens-pas __
    payer/régler/finaliser/commander/acheter/valider-la/valider-le/valider-ma | payer/régler par/avec/via/en __
    virement/paypal/carte/chèque/cb/visa/fois/amex/bancontact/interac/twint | autre moyen de paiement |
    moyen/mode/façon/méthode de paiement __ | erreur __ paiement/payer/carte/checkout/caisse | 3d secure | paiement __
    pas/jamais/non __ pris/reçu/validé/confirmé/enregistré/apparaît/visible/passé | payé* mais/pourtant/et __
    commande/compte/pas/rien/accès/toujours | commande __ apparaît/apparait/visible/enregistrée/confirmée pas |
    commande n'apparaît/n'apparait | argent/somme __ parti*/débité*/pris mais/pourtant/et/alors | toujours en attente |
    affich*/marqué*/indiqué*/apparaît/apparait __ attente/impayé*/non-payé*/pending | banque/conseiller/banquier __
    dit/confirme/assure/indique/certifie/affirme/garantit __
    paiement/virement/débité*/passé/validé/parti/bon/accepté/argent/prélevé*/transaction/côté | banque/carte __
    ok/bon/validé/accepté & pourtant/mais/alors | changer/mettre/modifier/actualiser/remplacer/changement __
    carte/cb/moyen-de-paiement/iban/rib/coordonnées-bancaires | nouvelle carte/cb | carte __
    expir*/expirée/perdue/périmée/changée | virement __ reçu/arrivé | avez-vous reçu _ paiement/virement/règlement |
    bien reçu _ paiement/virement/règlement |
    banque/crédit-agricole/bnp/société-générale/caisse/boursorama/conseiller-bancaire &
    débit*/débits/paiement/virement/achat/transaction &
    validé*/accepté*/passé*/bon/parti*/confirm*/voient/voit/indique*/dit/côté | réglé/payé par paypal/carte/virement |
    pas de confirmation | nouveau/mon rib/iban | changé de banque | reste/toujours impayé* |
    envoyer/envoyez/recevoir/obtenir/avoir/besoin/fournir/éditer/trouver/télécharger __
    facture/reçu/justificatif/attestation-de-paiement | caution/empreinte/pré-autorisation __ carte/bloqué*/libéré* |
    se valide pas | rien ne se valide | plein pot | paie plein | paiement __ expiré/échu/annulé | rappels/relance*
    d'impayé*/de-paiement | facture __ réglée/payée __ | facturation __ fausse/erronée | attente de confirmation |
    payer/régler en __ fois/comptant | notification/code/sms __ valider/confirmer __ paiement/achat/transaction |
    valider _ paiement/achat & pas/plus/jamais/impossible | payer moitié/en-partie/une-partie | relevé __ deux/doubles
    échéances/prélèvements/lignes | deux échéances/mensualités | impayé* __ réglé/payé/à-jour |
    écrivez/relancez/réclamez __ impayé* | quand/dès/lorsque __ clique/appuie/valide/tape/confirme _ sur/_ _
    payer/paiement/commander/valider/acheter & blanc/blanche/panier/erreur/rien/reviens/retour/fenêtre/page/tourne |
    repayé/payé-deux-fois/payé-à-nouveau | carte-cadeau/carte-cadeaux/bon-cadeau __
    solde/insuffisant/refus*/marche*/passe*`,
  chargeComplaint: `pourquoi __
    débité*/prélevé*/facturé*/chargé*/payer/prélèvement/débit/prélevez/facture/facturez/débitez/paie/paye/pris/compté*/facturer/encaissé
    | été/avez/a/ont facturé* __ alors/après/malgré/pourtant/encore/trop/lieu | débité*/prélevé*/chargé* __
    alors/après/malgré/pourtant/sans/encore/trop/plus/toujours/nouveau/lieu/résili*/annul* | prélèvement*/facture/débit
    __ alors/malgré/après __ résili*/annul*/arrêt* | résilié/annulé/désabonné/résiliée/annulée/désabonnée __
    débité*/prélevé*/facturé*/prélèvement*/continu*/facture*/encore/toujours/prélevez | après résiliation | malgré ma
    résiliation | continu* à/de _ prélever/débiter/facturer/payer/être | continue* __ prélevé*/débité*/facturé* |
    toujours prélevé*/débité*/facturé* | encore prélevé*/débité*/facturé*/un | mauvais montant | montant
    incorrect/erroné/faux | erreur de facturation | erreur sur _ facture | mauvaise facturation | trop
    prélevé/payé/perçu/facturé/débité | surfactur* | trop-perçu | frais cachés | frais supplémentaires/en plus |
    renouvelé* sans/automatiquement/alors | renouvellement non/sans | prélèvement inattendu/surprise | plus cher que
    prévu | montant différent | au lieu de __ débité*/prélevé*/facturé* | débité*/prélevé*/facturé* de plus | oublié
    d'annuler | oublié de résilier | oublié d'arrêter | question sur _ facture/prélèvement | prélèvement sur mon compte
    | facture est fausse | vous m'avez débité*/prélevé*/facturé* | abonnement caché | à mon insu |
    continu*/toujours/encore __ prélev*/débit*/factur*/payer/facture |
    résilié*/annulé*/désabonné*/arrêté*/résiliation/annulation __ prélev*/débit*/factur*/payer/paie/paye |
    prélev*/débit*/factur* __ résilié*/annulé*/désabonné*/arrêté*/résiliation/annulation |
    prélev*/débit*/factur*/compté* __
    au-lieu/à-la-place/plus-que/trop/de-plus/sans-prévenir/sans-avertissement/avant/pendant/alors/malgré | au lieu
    des/de/du/d __ affiché*/annoncé*/prévu*/promis*/convenu* | annoncé*/affiché*/indiqué*/prévu* __
    prélev*/débit*/factur*/payé* | essai/gratuit/offert __ prélev*/débit*/factur*/payer/payé* | prélev*/débit*/factur*
    __ essai/gratuit/offert | pourquoi __ prélev*/débit*/factur*/payer/paie/paye/montant/somme/frais |
    explication*/expliquer/comprendre/comprends __ prélèvement*/facture*/débit*/montant/frais | facture* __
    fausse/erronée/incorrecte/erreur/trop/incompréhensible | montant __
    erroné/incorrect/faux/différent/bizarre/supérieur/anormal | renouvelé*/reconduit* __
    sans/automatiquement/alors/malgré | prélevé*/débité*/facturé* __ renouvellement | frais __
    cachés/supplémentaires/bancaires/non-prévus/inconnus/change | erreur __ facturation/facture/montant/prix/débit |
    pas le bon montant/prix/tarif | question __ facture/prélèvement/facturation/débit | facture n'est pas | pas du bon
    | facture/montant/prix/tarif __ pas bon/correct/juste | prélevé*/débité*/pris __
    encore/deuxième-fois/à-nouveau/une-fois-de-plus | encore été prélevé*/débité*/facturé* | on m'a pris/prélevé/débité
    | facturation fausse/erronée/incorrecte | troisième/deuxième/encore facturation/prélèvement/débit | réclame* un/le
    paiement __ compte/fermé/résilié | tout/tous été pris/prélevé* d'un coup | factur*/payé/compté/prélevé __
    express/rapide/urgent/chronopost/prioritaire & jours/normal*/mis/arrivé*/semaine | rembours*/rend*/recrédit* _ la
    différence | compté/facturé/pris/fait-payer anynumber __ port/livraison/envoi/frais & gratuit*/offert*/inclus |
    c'était/devait-être anynumber __ pris/prélevé/débité/compté anynumber | montant/somme est/_
    faux/fausse/erroné*/incorrect* | pris/prélevé/débité/facturé en-trop/de-trop`,
} satisfies Partial<Lexicon>;
