import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): subscriptions: cancelling, pausing, changing, prices. Syntax: lexicon.ts. */
export const frPlans = {
  cancel: `annul* | résili* | arrêt* | stop | stopper | stoppe* | mettre fin | mettre un terme | désabonn* | désinscri*
    | désactiv* | cancel* | canceller | supprim* | interromp* | fin à mon | clôtur* | rompre | quitter | annulation |
    résiliation | cesser | cesse* | quitt* | abandonn* | lâcher`,
  cancelSub: `résili* | désabonn* | désinscri* | me désengager |
    annul*/arrêt*/stopp*/cancel*/supprim*/interromp*/stop/désactiv*/clôtur*/cessez/cesser/terminer/finir/rompre/quitter/enlever
    __
    abonnement*/abo/forfait/adhésion/contrat/premium/essai/souscription/formule/renouvellement/abonement*/reconduction/abonnements/inscription/membership/licence
    | arrêt*/stopp*/cess*/supprim*/stop __ prélèvement*/prélever/débiter | fin à/de/a __
    abonnement*/abo/forfait/contrat/adhésion/souscription/essai/inscription | terme à __
    abonnement*/abo/forfait/contrat/adhésion/souscription | abonnement*/abo/forfait/contrat/adhésion/souscription/essai
    __ annul*/arrêt*/stopp*/supprim*/terminer/terminé/stop/prenne/cancel*/interromp* | mettre fin | plus/pas renouvel*
    __ | ne pas renouveler | ne pas reconduire | ne _ renouvelez pas | ne souhaite/veux pas/plus _
    renouvel*/reconduire/continuer/poursuivre | veux/souhaite/désire plus __
    abonnement/abo/abonné*/forfait/service/premium/continuer/continué/prélev*/débité | plus besoin _
    abonnement/abo/forfait/premium | renouvellement automatique __ désactiv*/arrêt*/annul*/couper/enlever |
    désactiv*/arrêt*/annul*/couper/enlever/stopp* __ renouvellement automatique |
    cessez/arrêtez/stoppez/arrêter/cesser/arrête _ prélev*/débiter/facturer/charger/débite/prélève* | ne me
    prélevez/facturez/débitez plus | plus être prélevé*/débité*/facturé* |
    veux/voudrais/souhaite/aimerais/désire/faut/peux/puis/peut/pourrais/vouloir _
    annuler/résilier/arrêter/stopper/canceller tout/mon/l/maintenant/svp/s/immédiatement/cet/cette/de/tout | je/on
    veux/voudrais/souhaite/désire annuler | comment _ annuler/résilier/arrêter/désabonner/canceller | comment je _
    annule/résilie/arrête | annulez/résiliez/arrêtez/stoppez le/la et/svp/s/immédiatement/maintenant/merci |
    annulez/annuler moi/tout/ça/immédiatement/mon | sortir de __ abonnement/contrat | je résilie | je me désabonne |
    plus abonné* | arrêter les frais | c'est fini avec | annulation de __ abonnement/abo/forfait/contrat/adhésion |
    annulation abonnement |
    résili*/annul*/arrêt*/stopp*/stop/cess*/cancel*/termin*/clôtur*/interromp*/suppr*/quitt*/désactiv*/rompre/abandonn*
    __
    abonnement*/abo/abos/forfait*/contrat*/souscription*/adhésion*/essai/premium/pro/renouvellement/reconduction/prélèvement*/service/formule/mensualité*/box/inscription/cotisation/abonement
    | se/me/nous désabonner | fin/terme à/de/au __
    abonnement*/abo/forfait/contrat/essai/adhésion/période/souscription/services | mettre/mettez/mis/met __ fin/terme
    à/au | arrêter/arrête/arrêtons/stopper/stop là/ici/maintenant/tout/tous/de-payer/le/l/mon/les/cet |
    préfère/veux/voudrais/souhaite/vais/aimerais/compte arrêter/m'arrêter/stopper/cesser | j'arrête là/tout/le/l/mon |
    en rester là | on arrête | veux/souhaite/désire/voudrais/compte/désirons/souhaitons plus/pas __
    abonnement/abonné*/continuer/poursuivre/prélev*/payer/renouvel*/reconduire/prolonger/débit* | ne plus
    être/payer/recevoir _ prélevé*/débité*/facturé*/abonné* | plus/pas renouvel*/reconduire/reconduit*/prolonger |
    renouvel*/reconduire/reconduisez pas/plus | ne pas/plus renouvel*/reconduire/prolonger | ne me
    prélevez/débitez/facturez plus | arrêtez/cessez/arrêter/cesser/stoppez de/d' __ prélev*/débit*/factur*/pomper |
    arrêter/arrêtez/stopper/couper/désactiver/désactivez/enlever/retirer/annuler __
    reconduction/renouvellement/prélèvement* | stop abonnement/abo/prélèvement* | comment/où
    faire-pour/on/je/puis-je/peut-on/puis/peut/pour/se/me __ résili*/désabonn*/annuler/arrêter/désinscri*/stopper |
    partir de chez vous | vous quitter | je vous quitte | je pars | me retirer du/de-l | sortir de l'abonnement |
    dénoncer le/mon contrat | lettre de résiliation | demande de résiliation/désabonnement/annulation |
    canceler/canceller/cancel* __ | laisse tomber __ abonnement | je souhaite/veux/voudrais/désire/tiens __
    résilier/me-désabonner/arrêter-mon/annuler-mon | avant/fin __ essai/gratuit __ prélev*/payant/renouvel* &
    annul*/résili*/arrêt*/fin/stop | quitte/quitter/quittons le/la/votre/ce
    club/programme/service/abonnement/plateforme | je ne continue pas/plus | ne continue pas après | ne me prélevez
    pas/plus/rien | marche à suivre & quitt*/résili*/annul*/désabonn*/arrêt* | abonnement/abo/forfait/contrat __ à/a
    arrêter/résilier/annuler/stopper/clôturer | cliqué __ annuler/résilier/désabonner | empêch* __
    renouvellement/reconduction | ne/n' pourrai/peux/pouvons plus/pas continuer/poursuivre/renouveler | que/comment
    dois-je/faire/faut-il/je-fais _ _ pour ne plus/pas être/_ prélev*/débité*/renouvel* |
    je-préfère/préfère/veux/souhaite/voudrais arrêter/clore/couper/cesser/fermer __ abonnement/formule/contrat/adhésion
    | service/abonnement/programme/cours/appli __ ne/n' m'intéresse/intéresse/sert plus | ne m'intéresse/intéresse plus
    & service/abonnement/fois/dis/résili*/stop | résiliez/arrêtez/annulez et __ rendez/remboursez/restituez |
    pense/songe/envisage à/de/d' résilier/arrêter/partir | je pense résilier/arrêter |
    coupez/couper/coupe/stoppez/stopper/stop/arrêtez/arrêter/cassez/virez/enlevez/retirez/clôturez/clôturer/terminez
    l'/mon/le/la/cet/ce/votre/ma/à/tout/mes abonnement/abo/forfait/premium/vip/adhésion/box/pass |
    veux/voulons/voudrais/veut/souhaite plus du/de-la/de-l'/de-cet/de-ce/de-votre/de-mon _
    vip/premium/abonnement/abo/forfait/formule/box/pass/revue/magazine | renonce/renonçons/renoncer à/au
    l'/la/le/mon/cet/votre/ma/_ revue/magazine/abonnement/box/adhésion/formule/service/premium/vip/forfait | fin à/de
    mon/l'/notre/cet/ma/son adhésion/abonnement/contrat/forfait/formule | plus payer/être-prélevé*/être-débité* __
    chaque/tous/mois | coupez/coupe/stoppez/arrêtez/virez/enlevez/retirez moi cet/cette/ce/l'/mon/le/la
    abonnement/abo/forfait/premium/vip/formule/box | on/nous arrête/arrêtons/stoppe/stoppons __
    fin-du/fin-de-l'/mois/là/tout | arrêter/finir au/à-la/en/fin fin/terme/mois/échéance`,
  cancelDone: `déjà annulé*/résilié*/désabonné* | m'étais/suis désabonné*/désinscrit* | m'étais/suis _ désabonné* |
    après annulation/résiliation/avoir/désabonnement/ma/mon _
    annulation/résiliation/annulé/résilié/désabonnement/résiliée | après annulation/résiliation/désabonnement | malgré
    __ résiliation/annulation/désabonnement | depuis ma/mon/l résiliation/annulation/désabonnement | pensais avoir
    annulé/résilié | croyais avoir annulé/résilié | alors que __ résilié*/annulé* | pourtant __ résilié*/annulé* | ma
    résiliation/annulation __ confirmée/acceptée/effective/enregistrée/date/prise/validée | résiliation/annulation __
    confirmée/acceptée/effective/enregistrée/validée | demandé _ résiliation/annulation/désabonnement __
    il-y-a/mois/semaine*/déjà/janvier/février/mars | m'étais/suis/étais désabonné*/désinscrit* |
    abonnement/contrat/forfait a été/est/était annulé*/résilié* | ai/avais/avons/aviez/avait déjà/bien/pourtant/deja
    annulé/résilié/désabonné/arrêté | ai/avais/avons annulé/résilié | après/depuis/malgré
    l'annulation/la-résiliation/le-désabonnement/l'arrêt/mon-annulation/ma-résiliation/mon-désabonnement | après avoir
    annulé/résilié | résilié/annulé/désabonné/résiliée/annulée
    il-y-a/depuis/hier/en-janvier/en-février/en-mars/en-avril/en-mai/en-juin/en-juillet/en-août/en-septembre/en-octobre/en-novembre/en-décembre`,
  keep: `je lui/leur ai dit que non | préavis __ résili* | délai __ résili* | désinscri*/désabonn* __ newsletter/infolettre/mails/courriels | pas
    annuler | pas résilier | n'annulez pas | ne résiliez pas | pas me désabonner | sans annuler | sans résilier | sans
    avoir à résilier/annuler | au lieu d'annuler | au lieu de résilier | plutôt que d'annuler/résilier | plutôt que de
    résilier | garder/conserver/maintenir/continuer/garde/réactiver mon/ma/l/notre/cet/cette
    abonnement/forfait/commande/abo/adhésion | changé d'avis __ garder/continuer/rester | avant d'annuler | avant de
    résilier | annuler ma résiliation | annuler la résiliation | rester abonné* | pas __ arrêter mon abonnement |
    ne/n/pas/sans __ résili*/annul*/désabonn*/arrêt*/supprim* __
    juste/seulement/simplement/mais/uniquement/carte/changer/pause | ne/n
    résiliez/annulez/arrêtez/supprimez/résilie/annule surtout pas | ne/n
    veux/souhaite/voudrais/compte/vais/désire/pense pas/surtout-pas __
    résilier/annuler/me-désabonner/arrêter/quitter/partir | pas question de/d' résilier/annuler/arrêter | je
    veux/voudrais/souhaite/préfère garder/conserver/rester/continuer/maintenir __ | réactiv* |
    reprendre/réactiver/relancer/remettre mon/l/un/cet abonnement | sans perdre |
    renonc*/retir*/annul*/abandonn*/clos/clôtur*/ferm*/lev*/suspend* __
    opposition/contestation/litige/dispute/chargeback/réclamation-paypal/plainte |
    opposition/contestation/litige/dispute/chargeback __
    retiré*/annulé*/levée/abandonné*/clos/close/clôturé*/fermé*/inutile/plus-nécessaire | sans/plus/pas-besoin _
    faire/de/d' _ opposition/contester/litige | sans passer par __ banque/paypal/opposition/litige | pas envie de/d' __
    opposition/contester/litige/banque | ferai/fais/ferons/ferais pas/plus/jamais
    opposition/de-chargeback/de-litige/de-contestation | vais/compte/veux/souhaite/envisage/pense/désire
    pas/plus/rien/jamais
    faire-opposition/contester/contester-le/ouvrir-de-litige/ouvrir-un-litige/lancer-de-contestation/faire-de-chargeback
    | mis*/mise en opposition | opposition sur/à ma/la/mon/cette _ carte/cb/chéquier _ perdue/volée/vol/perdu |
    opposition __ après-un-vol/suite-à-un-vol/suite-à-une-perte/carte-perdue/carte-volée/vol-de-ma |
    ouvrirai/ouvrirons/ouvre pas de/le litige/dispute/réclamation | menace/menacer pas de/d'/__ opposition/litige |
    préférerais/préfère/aimerais/voudrais ne-pas/éviter-de/pas __ opposition/contester/passer-par-ma-banque/litige |
    quitte/quitter l'annuel/le-mensuel/le-premium pour le/l/la`,
  insist: `annulez/annuler/annule/résiliez/résilier/résilie/désabonnez/stoppez/arrêtez/arrêter __
    immédiatement/maintenant/aujourd/point/directement/urgence/sur-le-champ/champ/illico/asap |
    annulez/annuler/résiliez/résilier/désabonnez/stoppez/arrêter tout de suite | juste/simplement/seulement
    annuler/résilier/annulez/résiliez/annulation/désabonner/arrêter/me | juste/simplement/seulement _
    annuler/résilier/désabonner/arrêter/annuliez/résiliiez | immédiatement _ annul*/résili* | résiliation immédiate |
    annulation immédiate | effet immédiat | un point c'est tout | point final | pas de discussion | sans discussion |
    sans discuter | discuter | pas de questions | aucune question | déjà demandé | déjà __ demandé/écrit/dit/envoyé __
    résili*/annul*/arrêt*/désabonn* | deuxième/troisième/quatrième/2e/3e/2eme/3eme/énième/dixième fois __
    annul*/résili*/demand*/désabonn* | combien de fois | encore une fois __ annul*/résili* | je répète | j'ai dit
    annul*/résili* | j'insiste | insiste | décision est prise/définitive/ferme | définitivement | définitif* | veux
    toujours annuler/résilier | maintiens ma | persiste | n'essayez pas | inutile d'/de insister/essayer/me | ne
    cherchez pas à | quand même annuler/résilier | toujours __ annuler/résilier | annulez un point | confirmez _
    résiliation/annulation | annulez c'est tout | résiliez c'est tout | me retenir |
    juste/simplement/seulement/uniquement __ résili*/annul*/arrêt*/désabonn* |
    résiliez/annulez/arrêtez/désabonnez/stoppez __
    point/c'est-tout/sans/maintenant/immédiatement/une-bonne-fois/une-fois-pour-toutes/enfin/merde/putain/bordel/aujourd
    | une bonne fois pour toutes | une fois pour toutes |
    anynumber/deuxième/troisième/quatrième/cinquième/énième/nième/xième/dixième/2e/3e/4e/5e
    fois/mail/message/demande/courrier/relance __ résili*/annul*/désabonn*/arrêt* | pas de/d'
    questions/question/discussion/blabla/baratin/offre/offres/proposition* | sans
    question/questions/discussion/blabla/baratin/offre/commentaire/proposition/justification/délai | déjà
    demandé/écrit/dit/signalé/envoyé/réclamé | je réitère | réitère* | je redemande | je vous redemande | je maintiens
    | ma décision | c'est décidé | c'est tout ce que je | confirmez-moi _ résiliation/annulation/désabonnement | avec
    effet immédiat | dès maintenant | sur le champ | arrêtez d'essayer | déjà demandé d'annuler/de-résilier/d'arrêter |
    faites-le maintenant/immédiatement/aujourd`,
  reasonUnused: `utilise/utilisons/sers/regarde/écoute/lis/joue/utilisais/m'en
    pas/plus/jamais/peu/rarement/quasi*/pratiquement/presque/guère | n'utilise* | ne l'utilise* | m'en sers/sert
    pas/plus/jamais/peu/rarement | sers plus/pas/jamais | plus besoin | pas besoin de ce service/cet | n'ai plus
    l'utilité/utilité | aucune utilité | plus d'utilité | pas le temps | plus le temps | manque de temps | n'ai pas
    utilisé | jamais utilisé* | pas utilisé* | plus utilisé* | jamais ouvert | oublié que j'avais/j'étais | ne sert
    à/plus/pas | me sert à rien | me sert plus | rarement | plus l'usage | pas l'usage |
    utilise/utilisons/utilisais/sers/sert/regarde/écoute/lis/joue/ouvre/connecte/vais/profite/entraîne
    pas/plus/jamais/presque-jamais/peu/rarement/quasiment/presque/guère/pratiquement | plus/pas/jamais/manque __ temps
    __ | plus/pas le/de/du/assez temps | jamais/pas/plus/peu/rarement/presque
    utilisé*/ouvert/servi/regardé*/profité/touché* | jamais eu le temps | n'en ai/n'ai plus
    besoin/l'utilité/usage/envie | j'ai fini/terminé _ formation/programme/cours | plus d'intérêt | m'intéresse plus |
    ne m'intéresse plus | sert à rien | sert plus | sans l'utiliser | sans utiliser | sans m'en servir`,
  subscription: `abonn* | abonement* | abo | forfait* | adhésion* | contrat* | premium | renouvel* | reconduction |
    souscri* | essai | mensuel* | annuel* | formule* | plan | engagement | mensualité* | prélèvement automatique |
    membership | abos | cotisation* | licence annuelle | recurrent* | pass | carte membre | membre* | version payante |
    période d'essai | trimestriel*`,
  pause: `mettre/mettez/met/mise/mettez-le __ pause/suspens/veille/attente __ abonnement/abo/compte/forfait |
    abonnement/abo/forfait/compte/livraisons __ pause/suspendre/geler/suspendu/gelé/suspens | en pause | une pause |
    faire pause | pause de/d'/sur/dans/pour __ mois/semaine*/abonnement/abo | suspend* __
    abonnement/abo/compte/forfait/prélèvement*/adhésion/livraisons/contrat/paiement*/box/formule | suspendre |
    suspension de/d'/temporaire __ abonnement/abo/forfait/compte | suspension temporaire | geler __
    abonnement/abo/compte/forfait | sauter un/le/ce/une mois/livraison/box/prochain/prochaine/échéance |
    interromp*/arrêt*/stopp* temporairement | interrompre momentanément | temporairement __
    interromp*/suspend*/arrêt*/stopp* | reporter __ mois/livraison/échéance | mettre en stand by | stand-by | pause* |
    mettre/mettez/mise/met/passer en/sur pause/veille/stand-by/suspens/sommeil/attente | suspend* | suspension |
    gel/geler/gelez/gelé* | interromp*/interruption/stopp*/arrêt*/couper __
    temporair*/provisoir*/mois/semaines/vacances/été/quelque-temps/momentané* | quelques mois |
    reprendre/reprendrai/reprise/réactiver __
    mois/rentrée/janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre/plus-tard |
    sauter/saute/passer/zapper un/le/ce/une prochain*/mois/livraison/box/échéance/semaine | pendant mes/les
    vacances/congés & pause/suspend*/arrêt*/geler/interrompre | partir/pars/absent* & pause/suspend*/geler/interrompre
    | interrompre/interrompe __ mensualité/abonnement/cotisation __ pendant/durant/le-temps/arrêt-maladie/congé |
    garder/gardez/mettre/conserver/reporter __ mois/séances/cours restants/de-côté/pour-après/pour-plus-tard &
    été/après/rentrée/mariage/vacances/congé`,
  planChange: `upgrad* | downgrad* |
    pass*/bascul*/chang*/migr*/switch*/modifi*/évolu*/convert*/transform*/opter/prendre/mont*/descend* __
    annuel*/mensuel*/premium/basique/pro/famille/familial*/supérieur*/inférieur*/standard/formule/forfait/plan/offre/abonnement/mensualité/trimestriel*/essentiel
    | changer/change/modifier de/d'/mon/la/notre/l' forfait/formule/plan/abonnement/offre | changement de
    formule/forfait/plan/abonnement/date | formule/forfait/plan/abonnement/offre
    supérieur*/inférieur*/annuel*/familial*/mensuel*/basique | chang*/modifi*/décal*/déplac*/report*/avanc*/repouss* __
    date/jour/échéance/prélèvement _ renouvellement/prélèvement/facturation/paiement/échéance/débit | date de/du
    prélèvement/facturation/renouvellement/paiement/débit __ chang*/modifi*/décal*/report*/repouss* | ajout* __
    utilisateur*/licence*/poste*/membre*/place*/compte/profil | rajout* __ utilisateur*/licence*/poste*/membre*/place*
    | décaler/repousser/reporter le/mon/la prélèvement/renouvellement/échéance/facturation | mensuel à l'annuel |
    annuel au mensuel | changer/change/changement/modifier/modification __ formule/forfait/abonnement/plan/offre |
    chang*/modifi*/décal*/déplac*/report*/avanc*/repouss*/choisir __ date/jour/échéance/prélèvement/débit __ |
    décal*/report*/repouss*/avanc* __ prélèvement*/échéance*/paiement*/renouvellement/facturation | date/jour __
    prélèvement/échéance/paiement/débit __ chang*/modifi*/décal*/report*/repouss*/avanc*/au | prélev*/débit* __
    le-10/le-5/le-15/après-ma-paie/fin-de-mois/début-de-mois | ajout*/rajout*/inclure/mettre __
    personne*/utilisateur*/licence*/profil*/membre*/appareil*/conjoint/fille/fils/mari/femme __ | réduire/augmenter __
    licences/utilisateurs/places/forfait/formule | upgrade | downgrade | formule supérieure/inférieure/famille/de-base
    | formule/forfait/offre/version de base | passage à/au/en |
    pass*/bascul*/chang*/migr*/switch*/modifi*/évolu*/convert*/transform*/descend*/remont*/mont*/revenir/reviens/retourner/rétrograd*/opter/souscrire
    __
    annuel*/mensuel*/premium/basique/pro/famille/familial*/duo/solo/supérieur*/inférieur*/standard/formule*/forfait*/trimestriel*/essentiel/version-gratuite/gratuit/illimité*/individuel*
    | prélèvement le anynumber | le anynumber au lieu du anynumber | quitte/quitter
    l'annuel/le-mensuel/le-premium/la-formule __ pour le/l/la/une | anynumber/deux/trois licences/comptes/utilisateurs
    au-lieu | lever la pause | enlever la pause |
    décaler/décalez/reculer/avancer/déplacer/repousser/passer/changer/mettre _ _
    prélèvement/échéance/paiement/date/débit _ au/à/le/du _ anynumber/premier/début/mois/jour |
    décaler/décalez/reculer/repousser/avancer au/de/du/le anynumber/premier/quelques/début |
    paie/salaire/pension/retraite/virement __ tombe/arrive/verse* & prélev*/décal*/anynumber |
    mois/mensuel/mensuellement & année/an/annuel & avantageux/moins-cher/bascule*/passe*/changer |
    changer/mettre/remplacer/actualiser/modifier la/ma/une/de carte __
    prélèvement/abonnement/expire*/échéance/ancienne/nouvelle | nouvel/nouveau iban/rib | changé/change/changer de
    banque & prélèvement/iban/rib/mensualité/payer/abonnement | du/de-la/de-l'
    grand/grande/petit/petite/mensuel/annuel/box/coffret/formule __ au/à-la/à-l'/vers/pour _
    petit/petite/grand/grande/mensuel/annuel/moyenne | à partir de/du la/prochain/prochaine _ livraison/box/envoi/mois
    | cours/séances/livraisons/box __ reporter/décaler/déplacer/récupérer/rattraper & mois/semaine/prochain*/suivant* |
    ne/n' pourrai/peux pas venir/assister & report*/décal*/rattrap*/mois/cours |
    repass*/remett*/remets/rebascul*/remettez __
    mensuel/annuel/trimestriel/formule/forfait/plan/basique/premium/standard |
    doubler/augmenter/diminuer/réduire/baisser la/le/les/_ quantité/fréquence/nombre/rythme | payer/régler par
    prélèvement/virement/carte/paypal plutôt/au-lieu | deux/trois/quatre/une box par/tous an/mois/trimestre/semaine |
    un/une mois/semaine/numéro/box sur deux/trois | pass*/bascul* à/au/en l'année/l'an/au-mois/mois/année |
    payer/régler à l'année/par-an/une-fois-par-an/au-mois`,
  planQuestion: `quand __
    renouvel*/expire*/prélevé*/échéance/termine/finit/prélèvement/fin/facturé*/débité*/prélever*/débiter*/expirer/termin*/finir
    | date de/d' renouvellement/échéance/fin/expiration/facturation/prélèvement | prochain/prochaine
    prélèvement/échéance/facture/paiement/renouvellement/facturation/mensualité | combien
    coûte/coute/coûtent/coutent/est __ abonnement/abo/forfait/formule/premium/mois/an/annuel*/mensuel*/plan/adhésion |
    quel est _ prix/tarif _ abonnement/forfait/formule/premium/plan/renouvellement | quels/quelles sont __
    forfaits/formules/abonnements/plans/tarifs | quelles formules | quels forfaits/abonnements/plans/tarifs | quel
    forfait/plan/abonnement | quelle formule/offre | prix/tarif/tarifs de/d'/du/des _
    abonnement/forfait/formule/premium/plan/adhésion/abonnements/formules | différence* entre | durée de/d'/du
    engagement/l'abonnement/abonnement/contrat/mon | durée d'engagement | sans engagement | combien de temps __
    abonnement/forfait/premium/essai/valable | mon abonnement est il/encore/toujours actif | abonnement est-il | encore
    valable | renouvelle automatiquement | se renouvelle | renouvellement automatique | préavis | jusqu'à quand |
    jusqu'au quand | quand __ renouvel*/expire*/échéance/termin*/finit/fin/prélev*/débit*/factur*/renouvelle* | quel
    jour/date __ prélev*/débit*/factur*/renouvel* | à quelle date __ | date __
    renouvellement/échéance/fin/expiration/facturation/prélèvement/anniversaire | prochain*/prochaine*
    prélèvement*/échéance*/facture*/paiement*/renouvellement*/débit*/mensualité* | jusqu'à quand/quelle | expire quand
    | se renouvelle*/renouvellera | renouvel* __ automatique*/tacite/quand/date | tacite reconduction |
    combien/quel-prix/quel-tarif __ abonnement/abo/forfait/formule/premium/annuel*/mensuel*/par-mois/par-an |
    différence __ entre/formules/forfaits/premium/annuel/basique | la différence | quel abonnement/forfait/plan |
    quels/quelles __ formules/forfaits/abonnements/plans/offres/tarifs | ma/mon formule/forfait/abonnement/offre
    actuel* | je suis sur quel* | engagement __ durée/mois/an/minimum/combien | je paie/paye juste/seulement/uniquement
    | comment on/je/passer/faire-pour __ passe/passer/changer/mettre __
    abo/abonnement/annuel/premium/famille/formule/forfait | abonnement/forfait/compte-premium toujours/encore
    actif/valable | mon échéance c'est | est-ce/c'est ce/le vendredi/lundi/mois __ suivant/prochain/autre &
    échéance/renouvel*/facture | échéance/renouvellement/prélèvement c'est/est
    quand/ce/le/vendredi/lundi/mardi/mercredi/jeudi/samedi/dimanche/bientôt | quand/quel-jour __
    payer/paiement/prélevé/prélèvement/régler encore/prochain/à-nouveau/de-nouveau/prochaine/_ &
    dois/c'est/faut/mon/prochain | c'est quand mon/le prochain | quand __
    repayer/re-payer/payer-à-nouveau/payer-de-nouveau/prochaine-fois`,
} satisfies Partial<Lexicon>;
