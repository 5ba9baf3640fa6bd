import type { Lexicon } from './lexicon';

/** Threats and danger in French: payments reversed, lawyers and offices, public shaming, danger to life. */
export const frThreats = {
  chargeback: `faire revenir/récupérer _ argent/somme/montant d'office | conseiller*/banquier*/agence & faire-revenir/récupérer/annuler/contester/opposition | chargeback* | charge back* | rétrofactur* | rétro factur* | oppos* __
    paiement/prélèvement*/carte/transaction/banque/débit | faire opposition | fais opposition | ferai opposition |
    contest*/conteste* __
    paiement*/prélèvement*/transaction*/débit*/opération*/banque/achat/carte/paypal/facturation/charge*/visa/mastercard
    | contestation __ banque/paypal/paiement/prélèvement/carte/transaction | litige __
    paypal/banque/visa/mastercard/carte/paiement | faire rejeter | révoqu* __ prélèvement*/mandat/sepa/autorisation |
    procédure de rétrofacturation/remboursement _ banque/carte | récupér* __ argent __
    banque/carte/visa/paypal/mastercard | compagnie de carte/crédit | société/compagnie de _ carte &
    contest*/appel*/contact*/signal* | émetteur de ma carte | passe/passer/passerai par _ banque/paypal/visa |
    fais/faire/ferai/vais/demand* __ annuler le paiement/prélèvement/débit _ banque | annul* le paiement &
    banque/carte/visa | paiement contesté | fais/faire/ferai/fait/ferais/mettre/formuler/mets/mis/lancer/vais _
    opposition | contest* __
    paiement*/prélèvement*/transaction*/débit*/opération*/achat*/banque/banquier/carte/paypal/visa/mastercard/montant/somme/facturation/charge*/commande/cb/amex/desjardins/crédit
    | contestation* __ | litige*/dispute*/réclamation/plainte/dossier/cas/signalement &
    paypal/banque/visa/mastercard/carte/klarna/stripe/cb | ouvr*/lanc*/dépos*/engag*/initi*/fais/faire/fait/ferai
    un/une/le/mon __
    litige/dispute/contestation/chargeback/rétrofacturation/réclamation-paypal/procédure-de-rétrofacturation |
    rejet*/rejeter __ prélèvement*/débit*/paiement*/transaction* | révoqu*/révocation __
    prélèvement*/mandat/sepa/autorisation/iban | procédure __
    rétrofacturation/chargeback/contestation/oppos*/remboursement-bancaire |
    récup*/reprendre/reprends/reprendra/rapatri*/ravoir __ argent/somme/fonds/montant/sous/fric __
    banque/paypal/carte/visa/mastercard/banquier |
    via/par/avec/auprès-de/à/voir/vois/verrai/passe/passer/passerai/passant/saisir/saisis/saisi/alerter/alerte/contacter/contacte/contacterai/appelle/appeler/appellerai/demande/demanderai/solliciter/m'adresse/me-tourne/direction
    ma/mon/notre/ma-propre/le/la/au/chez/à banque/banquier/conseiller-bancaire/émetteur/caisse &
    sinon/ou/récup*/annul*/contest*/oppos*/rembours*/rejet*/bloqu*/marre/assez/réponse/faute/puisque/litige/prélèvement/demain/aujourd/argent
    | protection des/aux/de/d' acheteur*/achats | garantie/assurance __ carte/visa/mastercard __ faire-jouer/activer |
    faire jouer/marcher __ assurance/garantie __ carte/visa/bancaire/mastercard | rappel de fonds | retour des fonds __
    banque | bloqu*/stopp*/coup* __ prélèvement*/paiement*/mandat __ banque | interdire __ prélèvement* |
    déclar*/signal* __ fraude/frauduleu* __ banque/carte/paiement/transaction/achat | paiement __ frauduleux __
    déclar*/banque | banque/banquier/caisse/desjardins/visa/mastercard/amex/émetteur &
    recours/rétro*/révoqu*/contest*/oppos*/litiges | déclar*/dis/dirai/signal* __ banque/carte/visa/mastercard __
    reconnais/reconnaître/frauduleu*/fraude | à ma banque que je | banque & déclar*/signal* &
    reconnais/fraude/frauduleu* | paypal/visa/mastercard/klarna & litige*/réclamation/contest*/dispute/plainte/recours
    | banque/banquier/conseiller-bancaire/caisse/desjardins/visa/mastercard/amex/émetteur/revolut/boursorama &
    contest*/annuler-la-transaction/annuler-le-paiement/annuler-le-prélèvement/annule/annulera/annuler-l'achat/récupér*/rejett*/rejeter/rejette/rejet/révoqu*/inverser/litige*/rétrofact*/rappel-de-fonds/recréd*/remboursera/reprendre/reprendra/rappeler-les-fonds/intervenir/bloquer/bloquera/stopper/réclamation
    | banque/paypal/visa/banquier __
    récup*/reprendre/reprendra/reprend/remboursera/annulera/rejett*/rejettera/s'en-charge/s'en-occupe/s'en-chargera/tranchera/réglera
    | faire faire __ par/via _ banque | le fais faire par | opposition | oppositions |
    ouvrir/ouvre/ouvrirai/ouvert/lancer/engager/initier un/une/le litige/dispute/contestation | coché/signalé/déclaré
    __ non-reconnu/frauduleux/non-autorisé | achat/paiement/transaction/opération non-reconnu*/non-reconnue __
    banque/appli | c'est litige | après c'est litige/opposition/banque | pars/passe/passerai sur/en/par un/une/le
    chargeback/litige/contestation | bloquer/annuler _ paiement/achat & banque/carte &
    père/mère/conseiller/demander/vais | vais/vas/va demander à ma/la carte/banque | demanderai/demande/demander à
    paypal/visa/mastercard/klarna __ rendre/rembours*/annul*/récup* | fais/ferai/faire/vais-faire
    annuler/rejeter/bloquer/révoquer/contester/stopper _ le/l/la/ce/cet/votre
    paiement/opération/achat/prélèvement/transaction/débit | je fais/ferai annuler/rejeter/opposer | vois/verrai/voir
    avec visa/mastercard/ma-banque/paypal/mon-banquier/l'émetteur & annul*/rembours*/rejet*/contest*/récup* |
    fais/ferai/faire rejeter _ par/à ma/la banque | récupér* __ par/via/avec/auprès _
    american/amex/visa/mastercard/paypal/banque/carte & sinon/argent/euros/si/somme/_ | banque/banquier de/d'/qu'/que/à
    ne pas/plus/rien/_ pay*/honor*/accept*/laisser-passer | visa/mastercard/paypal/amex/banque/assurance-de-la-carte __
    m'écoutera/écoutera/donnera-raison/protégera/couvrira/s'en-chargera/se-chargera/occupera |
    j'ouvre/ouvrirai/ouvrons/ouvert/vais-ouvrir le/un/mon dossier/litige/cas/réclamation _ _
    ce-soir/aujourd'hui/demain/chez/auprès/paypal/visa/banque/mastercard | déclar*/signal* __
    inconnu*/fraudul*/fraude/non-autorisé*/non-reconnu* & banque/carte/appli-bancaire/prélèvement/opération/débit |
    passe/vais/irai/file à/en mon/ma/l' agence/banque/banquier __ annul*/rejet*/contest*/rembours*/bloqu*/opposition |
    rempli*/complét*/envoyé/prépar* _ le/la/un/une/mon _ formulaire/réclamation/litige/contestation/dossier _
    de/chez/auprès/à/pour _ paypal/banque/visa/mastercard/carte/opposition | ils/elle/banque/on
    rejettent/rejette/rejettera/rejetteront/annulent/annulera/annuleront __ opération/paiement/prélèvement/débit &
    banque/demain/débrouill* | après/sinon/ensuite/alors c'est/ce-sera
    american/amex/visa/mastercard/paypal/ma-banque/la-banque/mon-assurance __ s'en/qui-s'en/récupér*/charge*/occupe* |
    s'en charge/chargera/occupe/occupera & visa/mastercard/american/paypal/banque/carte | banque __ ne plus rien vous/_
    payer/verser | reprendre ce qui est parti | ma/la banque/visa/mastercard/carte/paypal ira/va/viendra/_
    récupér*/reprend*/rechercher/reprendre __ argent/somme/montant/fonds | argent/somme c'est/_ ma/la banque qui/_
    reprend*/récupér* | j'ai anynumber/deux/trois/treize jours/mois/semaines pour/de __
    contester/rejeter/réclamer/ça/cela & banque/carte/visa/paypal/prélèvement |
    espace-bancaire/appli-bancaire/application-bancaire/site-de-ma-banque __ contest*/rejet*/oppos* |
    imprimé/formulaire/déclaration/demande de/d' non-reconnaissance/opposition/contestation/rétrofacturation/chargeback
    | assurance de la/ma carte | réclam*/récupér*/contest* __ par la voie de/_ la/ma carte/banque |
    prélèvement/paiement/débit/achat je le/l'/la/les __ annule/rejette/fais-sauter/conteste/bloque | fais/ferai/faire
    sauter le/la/ce/votre paiement/prélèvement/débit/transaction | ma/la/notre banque/carte/visa __
    annule/annulera/rejette/rejettera/conteste/contestera/reprend/reprendra le/la/les/l'/votre
    achat/paiement/prélèvement/débit/opération/argent | paypal/visa/mastercard/klarna/ma-banque me
    protège/couvre/défend/soutient | conteste/contesterai/contesterons/contestons les/le/la/tout/l'
    deux/tout/débit/prélèvement/paiement/achat/opération/_ &
    banque/visa/carte/débit/prélèvement/paiement/deux/mastercard | délai pour rejeter/contester le/un/les
    prélèvement*/paiement*/débit*/opération* | dirai/dire/dis que je n'ai __ autorisé/fait/reconnu & banque | déjà
    rejeté/contesté/bloqué/fait-opposition __ prélèvement/débit/paiement/banque | régler/règle/réglerai/vais-régler __
    avec/par ma banque | annule/annulerai/annulons/annulerons/bloque/bloquerai/stoppe _ le/l'/ce/tout/les
    paiement/prélèvement/débit/opération/achat/transaction __ banque/carte/paypal/visa |
    rejette/rejetterai/rejetons/rejetterons/rejeter/refuserai _ le/l'/les/votre/ce
    débit/prélèvement/prélèvements/paiement/opération | prochain prélèvement/débit & opposition/rejet*/bloqu*/fais |
    ordonné/demandé/dit/interdit/donné-l'ordre/donné-instruction __ banque/banquier &
    annul*/rejet*/bloqu*/ne-plus/ne-pas/rembours*/contest*/opposition/stopp*/récup* | ordre de
    rejet/non-paiement/blocage & banque/carte/donne/donner/vais | vous/on verrez/va-voir comme/comment __
    banque/visa/carte __ rend*/rembours*/récup* |
    prélèvement*/paiement*/débit*/transaction*/opération*/achat*/mensualité*/échéance*/somme*/montant* _ _
    sera/seront/va-être/vont-être _ contest*/rejeté*/refusé*/retourné*/extourné*/inversé*/repris*/reprise* |
    fais/ferai/ferons revenir & carte/banque/euros/argent/somme/sous |
    reprends/reprendrai/reprenne/reprendre/récupère/récupérerai mes/mon/l'/la _ sous/argent/euros/fric/somme/anynumber
    & carte/bloque*/banque/litige/paiement/dispute | renvers*/invers*/extourn*/contre-pass* __
    paiement*/transaction*/débit*/prélèvement*/opération*/charge*/achat* | service/département/centre/cellule des/de/_
    litiges/contestations & carte/visa/mastercard/banque/paypal/amex | article/objet/produit/colis/commande non
    reçu*/livré*/conforme* & dossier/litige*/réclamation/paypal/cas/déclaration | signal*/déclar* __
    transaction/opération/paiement/achat/débit/prélèvement/montant comme/en _ fraude/frauduleu*/inconnu*/suspect* |
    signal*/déclar* __ transaction/opération/paiement/achat/débit/prélèvement _ _ non/pas autorisé*/reconnu* |
    organisme/réseau/fournisseur/compagnie de ma carte | appli/application/site bancaire &
    signalé/signaler/signale/contesté/contester/litige | banque/conseiller/banquier __
    marche-à-suivre/démarche/formulaire pour _ reprendre/récupérer/contester/rejeter | procédure/demande/dossier de/d'
    litige/contestation/rejet/rappel/opposition/rétrofacturation | prélèvement*/débit*/paiement* __
    renvoyé*/retourné*/repart*/repartira/renverra à/d' __ expéditeur/où | annul* l'/mon/cet/le/cette/la
    achat/paiement/transaction/commande via/par/chez/avec paypal/visa/mastercard/klarna/ma-carte/ma-banque |
    fais/faire/ferai/ferons/ferais recréditer/rembourser/créditer par/via/chez ma/mon/la/l'
    carte/banque/banquier/assurance/paypal/visa/mastercard/émetteur | réclamation/litige*/dossier __ plateforme &
    tranch*/décid* | blocage/rejet/rappel de/des/d' __ mois/prélèvements/mensualités/paiements/débits/fonds &
    sinon/lance/demande/banque | argent/somme/euros reviendra/reviendront/reprendra/récupérerai __ sans votre/vous |
    opposition/contestation/litige/chargeback & plainte/banque | garantie/assurance/protection de/sur/avec ma/la carte
    | carte/banque/elle/ils vous/me les/la/le reprendra/reprendront/rendra/rendront &
    banque/carte/visa/mastercard/garantie/sinon`,
  legal: `huissier* | justice | tribunal* | tribunaux | poursuite* | poursuivre en | poursuivrai | vous poursuivre |
    action/actions/recours/voie/voies/mesures/procédure/démarches juridique*/justice/légale*/judiciaire*/collective |
    juridique* | judiciaire* | porter plainte | porte plainte | porterai plainte | dépôt de plainte | dépos* __ plainte
    | plainte __ police/gendarmerie/dgccrf/contre/commissariat/procureur/office | commissariat | dgccrf | signal conso
    | signalconso | répression des fraudes | répression des | que choisir | 60 millions | défense des/du consommateur*
    | protection du/des consommateur* | test achats | test-achats | testachats | opc | office de la protection |
    médiateur* | conciliateur* | mise en demeure | mets en demeure | cnil | spf économie | ombudsman | petites créances
    | cour des petites | attaquer en justice | procès | procureur | je vous attaque | droit de la consommation | code
    de la consommation | assignation | tribunal | legalement | bbb |
    porte/porter/porterai/portons/porterons/dépose/déposer/déposerai/déposé/dépôt-de __ plainte | plainte __
    police/gendarmerie/commissariat/procureur/escroquerie/pénale/pour-vol/pour-fraude/contre-vous/contre-votre |
    saisi*/saisir/saisis/saisirai/signal*/alert*/contact*/avis*/prévien*/transmet*/dénonc* __
    dgccrf/signal-conso/signalconso/répression/ufc/que-choisir/60-millions/cnil/médiateur/tribunal/justice/police/gendarmerie/procureur/conciliateur/opc/autorités/test-achats/direction-départementale/ddpp/consommateur*/frc/kassensturz
    | ufc | ddpp | association de/des consommateurs | direction départementale | mon avocat | un avocat | notre avocat
    | protection juridique | assistance juridique | voie judiciaire | voie de droit | actions/action/suites/poursuites
    judiciaires/en-justice/légales | suites judiciaires/légales/à-donner | traîner en/devant justice/tribunaux |
    tribunal/tribunaux/justice | juge | mise/mets/mettons en demeure | lettre recommandée __ avocat/demeure/plainte |
    main courante | infraction | pénal* | dommages et intérêts | consumer | fédération romande | service fédéral |
    inspection économique | mon/ma/notre/un/une/l/d/les/son/par/mes/nos avocat*/huissier*/juriste | avocat* __
    contact*/saisi*/dossier/prendra/charge/conseill*/consult* | police/gendarmerie &
    plainte/vais/irai/signal*/dépos*/alert*/appel*/prévien*/déclar*/dénonc* | à la police/gendarmerie | au commissariat
    | sans __ rembours* __ saisi*/tribunal/plainte | avocat* engagé/mandaté/contacté/pris/saisi | chez/à/par
    mon/un/notre avocat | à la dgccrf | déposer/dépose plainte | devant le/un juge/tribunal | on/nous se-verra/verrons
    devant/avec/chez/au __ juge/tribunal/avocat*/prud | autorité/autorités/commission de/à/_
    protection/contrôle/nationale/concurrence | conciliat* | médiation de la consommation | à/devant la médiation |
    assurance juridique | devant/à qui de droit | recours/action/plainte collectif/collective/de-groupe/groupée |
    collectif/groupe/association de/d'/_ victimes/consommateurs/clients-lésés/plaignants &
    plainte/justice/bout/vous/contre | barreau | se reverra/retrouvera/verra/croisera aux/au/devant/à
    petites/tribunal/juge/audience/créances | maître _ _ écrira/demandera/contactera/chargera | plainte __
    mensongère/tromperie/abus/escroquerie/fraude/vol/recel/harcèlement | plainte/réclamation/signalement/dossier
    à/auprès/devant/chez de/l'/la/le/du/_ autorité*/commission/régulateur/inspection/ministère/médiat*/conciliateur |
    police/flics/gendarmes & vais/j'appelle/appelle/préviens/viendront/irai/filer | enquête &
    attendez/subir/ouvrira/ouverte/lancée | transmet*/transmettrai/remets/remettrai/dénonc*/envoie/enverrai __
    parquet/fisc/ministère/autorités/procureur/régulateur | ministère/parquet/fisc &
    preuves/dossier/plainte/recevr*/transmet*/signal* | attaque/attaquer/attaquons/attaquerons/poursuivons/poursuivrons
    ensemble/tous/collectivement/en-justice | préposé à la protection | on vous/nous/_ attaque/attaquera/attaquerons |
    affaire à/avec mon/ma/notre/nos conseil*/avocat*/assurance*/juriste*/mari | mon conseil vous/prendra/se/écrira`,
  publicShame: `mauvais/négatif/mauvaise/négative/négatifs/assassin/salé
    avis/évaluation/commentaire*/note/critique/retour | avis/évaluation/commentaire*/critique*/note
    négatif*/mauvais*/partout/trustpilot/assassin/salé/salée | avis* &
    trustpilot/partout/négatif*/salé/réseaux/incendiaire/désastreux | trustpilot |
    publi*/partag*/post*/dénonc*/expos*/diffus*/raconter/racont*/signal*/alert* __
    réseaux/facebook/twitter/instagram/tiktok/linkedin/youtube/google/internet/x/forums/public/reddit/monde/publiquement/captures/insta
    | sur les réseaux | rendre public | rendrai public | presse/médias/journal/journaux/journaliste*/télé __
    contact*/alert*/prévenir/adress* | contact*/alert*/prévenir/préviens/adress* __
    presse/médias/journaux/journaliste*/télé | à la presse | aux médias | journaliste* | une étoile | 1 étoile | zéro
    étoile | 0 étoile | prévenir/avertir/mettre/dire-à/alerter/avertirai/préviendrai __
    tout/autres/monde/clients/gens/garde/amis/entourage | tout le monde saura | mettre en garde | bad buzz |
    déconseill* | mauvaise pub* | faire savoir à tout |
    poster/poste/posterai/publie*/publier*/partag*/diffus*/expos*/dénonc*/balanc*/affich*/racont*/étal*/buzz __
    réseaux/facebook/twitter/instagram/insta/tiktok/youtube/linkedin/reddit/x/forum*/google/internet/web/partout/public*/abonnés/followers/groupe*/captures/story/blog/trustpilot
    | avis/note/étoile*/commentaire*/évaluation* __
    négatif*/négative*/google/trustpilot/assassin*/salé*/incendiaire*/mauvais*/zéro/1-étoile/une-étoile/partout/stores/play/app-store/pourri*
    | une/1/zéro/0 étoile* | pourrir __ trustpilot/réseaux/réputation/partout/avis/google | réputation __ | votre
    réputation/image |
    presse/au-journal/un-journal/du-journal/journaux/journaliste*/télé/télévision/médias/radio/tf1/m6/rtbf/radio-canada/france-info/capital/cash-investigation
    & contact*/alert*/prévien*/prévenir/écri*/appel*/raconter/envoy*/transm*/parler/vais/intéress* |
    avertir/prévenir/alerter/préviens/avertis/mettrai-en-garde/mettre-en-garde __
    tout-le-monde/autres/consommateurs/clients/gens/amis/entourage/communauté/abonnés/monde/public | tout le monde __
    saura/saur*/sache/au-courant | monde entier | faire/fera/ferai le/un buzz/tour | rendre/rends/rendrai __
    public/publique/publics | je vous afficherai | influenceu* __ | viral* | réseaux sociaux __
    saur*/verr*/voir/savoir/pourrir | sur tous/les réseaux | prépare/tourne/fais/ferai/monte une/un
    vidéo/reportage/story/article/thread __ arnaque/abonnés/vous/escroquerie/pratiques | pour mes abonnés |
    laisser*/mettre/mettrai/donnerai/écrire/écrirai/publier/publierai/posterai __ avis/étoile/commentaire/note |
    vidéo/story/thread/live/post/publication & tiktok/youtube/instagram/twitter/facebook/réseaux/insta &
    vais/ferai/faire/montrer/raconter/traitez/publier | captures/preuves/screens/conversations/échanges &
    publi*/post*/partag*/diffus*/groupe*/facebook/réseaux/forum* | abonnés/followers/communauté/audience/lecteurs &
    raconter/dire/montrer/détail/savoir/histoire/parler | émission/reportage/chronique __
    radio/télé/conso/télévision/rtl/inter/rmc/capital | passez/passerez/finirez/finir à/dans/demain __
    radio/télé/journal/émission/infos | chaîne/vidéo/blog/podcast/page __
    abonnés/followers/sur-vous/sur-votre/à-votre-sujet & prochain*/sera/ferai/mille/vais | prochaine
    vidéo/story/publication/émission _ sera/parlera/sur | toute/tout/tous __ ville/quartier/monde/groupe/réseau
    va/vont/verra/lira/saura/liront/verront _ | écrit/contacté/appelé/parlé __ au/à/un/le/la
    journal/presse/radio/télé/journaliste/rédaction | avis/commentaires/étoiles qui vous attend*/arriv* |
    prépar*/attendez-vous __ aux/à/pour __ avis/commentaires/mauvaise | coller/colle/collerai/mettre/mettrai/mets __
    une/1 étoile | mon/l'/un avis/commentaire/évaluation va-être/sera/est __
    assassin/salé/incendiaire/terrible/dévastat* |
    communauté/joueurs/mamans/mamas/parents/voisins/fans/membres/collègues/tous/ville
    saura/sauront/verra/verront/apprendra/apprendront/liront/lira __ |
    préviens/préviendrai/avertis/avertirai/alerte/alerterai __
    futurs/mamans/parents/mariés/voisins/collègues/membres/copines/contacts/clients |
    poste/posterai/publie/publierai/diffuse/diffuserai/balance __
    échanges/conversation*/messages/captures/mails/réponses/preuves |
    connais/ami/amie/amis/contacts/contact/cousin/cousine __
    médias/presse/télé/télévision/radio/journaliste*/rédaction/au-journal | médias/presse/télé/journalistes & s'il
    faut/regrett*/intéress*/bout/ador* | racont*/expliqu*/expos*/partag*/post* __ groupe/forum/page/communauté __
    mamans/parents/facebook/consommateurs/membres/ville/quartier/whatsapp | une étoile partout/sur/chaque |
    déballe/déballer/déballerai/balance/balancer/balancerai/étale/étaler/étalerai/raconte/raconterai/montre/montrerai
    tout __ télé/presse/radio/journal/journaux/réseaux/facebook/abonnés/internet/médias | mon/un/l'/une/le
    article/billet/post/papier/histoire/vidéo/enquête __ part/paraît/paraîtra/sort/sortira/publié*/sera/ira/ligne &
    vous/soir/demain/photos/votre/samedi/dimanche | mon/un article/papier/billet/post sur vous/votre`,
} satisfies Partial<Lexicon>;
