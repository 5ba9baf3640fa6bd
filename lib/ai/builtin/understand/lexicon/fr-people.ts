import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): people, the law and temper. Syntax: lexicon.ts. */
export const frPeople = {
  human: `humain* | vraie/vrai/véritable/réelle personne/humain/conseiller*/agent/gens/interlocuteur |
    personne réelle/humaine/physique/vivante | être humain |
    parler/discuter/échanger/contacter/joindre/parle/dialoguer/converser/jaser/passer/passez/transférer/transférez/mettre/mettez/rediriger/redirigez/parlez/connecter __ quelqu/quelqu'un/personne/conseiller*/conseillère/agent*/humain*/responsable/manager/supérieur*/opérateur*/téléconseiller/support/employé*/équipe/gérant/représentant*/interlocuteur/technicien/superviseur/patron |
    avoir quelqu'un |
    veux/voudrais/souhaite/besoin/à/avec/par/demande/cherche/joindre un/d'un/une/d'une _ conseiller*/conseillère/agent/opérateur/humain/responsable |
    conseiller svp/s'il | agent svp/s'il | un responsable | votre responsable | un superviseur | votre supérieur | votre manager | manager |
    superviseur | opérateur* | appelez moi | m'appeler | me rappeler | rappelez moi | rappelle moi | être rappelé* | être appelé* |
    numéro de tél* | numéro de téléphone | numéro __ joindre/appeler/contacter/téléphone | par téléphone | téléphoner | pas un robot |
    pas de robot* | pas un bot | pas de bot* | pas à un/une robot/bot/machine/ia | pas à une machine |
    pas avec un/une robot/bot/machine/ia | marre des robots | marre du robot/bot | arrêtez avec _ robot*/bot* |
    quelqu'un de réel/vrai/humain/compétent/chez | quelqu'un au téléphone | interlocuteur | service client au téléphone | représentant* |
    répondeur | pas d'ia | hotline | conseiller clientèle |
    parler/parle/discuter/échanger/contacter/joindre/dialoguer/appeler/téléphoner __ quelqu'un/quelqu/personne/conseiller*/conseillère/agent*/humain*/responsable*/manager/supérieur*/opérateur*/téléconseiller/technicien/superviseur/patron/vrai-humain/service-client/directeur/gérant*/votre-équipe/vive-voix |
    passez/passer/transférez/transférer/mettez/basculez/redirigez __ moi/me/à/vers __ quelqu/quelqu'un/conseiller*/agent/humain/responsable/personne/service/supérieur/opérateur/manager |
    veux/voudrais/souhaite/exige/besoin/demande/préfère __ conseiller*/conseillère/agent-humain/opérateur/humain/responsable/vraie-personne/interlocuteur/quelqu'un |
    conseiller/conseillère/agent/opérateur svp/s'il/humain/maintenant/stp |
    vraie/vrai/véritable/réelle personne/humain/conseiller*/agent/gens/interlocuteur/être |
    rappeler/rappelez/rappelle/rappelé*/rappellerait/appelez/appeler/téléphoner/téléphonez/téléphone __ moi/me/au/aujourd/dès/svp/par |
    me/m' rappeler/rappelle/rappeliez/appelle/appeler/téléphoner/contacter-par-téléphone |
    quelqu'un __ rappel*/appel*/contacte/s'occupe/réponde/répondre/m'explique |
    numéro __ joindre/appeler/contacter/téléphone/tél/service/rappeler | vous joindre par/au/où/comment | de vive voix | au bout du fil |
    responsable/manager/supérieur/directeur/patron __ rappel*/parler/svp/appel* |
    marre/assez/stop/arrêtez/fini/basta __ robot*/bot/réponses-automatiques/automate/réponses-toutes-faites/ia/chatbot |
    réponse*/message* automatique*/toutes-faites/types/robotisé* | pas/plus __ robot*/bot/ia/machine/automate/chatbot |
    prise de rendez-vous téléphonique | rendez-vous téléphonique | escalad* |
    vrai/vraie/véritable technicien/conseiller*/agent/personne/gens/humain | de vrais gens/conseillers/humains | ligne téléphonique |
    une personne/quelqu'un qui pourrait/peut/puisse | planifier/programmer/prévoir/fixer __ appel/rendez-vous-téléphonique __ |
    appel avec le/un/votre support/conseiller/service | à qui puis-je/m'adresser/parler/dois-je/peut-on |
    quelqu'un peut/pourrait/pourra me/m' rappeler/appeler/contacter/téléphoner | peut/pouvez/pourriez me/m' rappeler/appeler |
    faut/besoin que-je-parle/de-parler/de-discuter à/avec __ quelqu/conseiller/support | personne disponible | quelqu'un de disponible |
    parle à quelqu`,
  botQuestion: `êtes vous/t'es/tu es/es tu/es-tu/vous êtes/etes vous _ robot/bot/humain*/ia/machine/personne/réel*/vrai*/chatgpt/chatbot/automat*/ordinateur/intelligence/quelqu |
    t'es/tes _ robot/bot/humain*/ia/machine/chatgpt | est ce _ robot/bot/humain*/ia/machine/personne |
    c'est/est un/une robot/bot/humain/ia/machine/chatbot |
    suis je/parle/parle-je/discute/cause/écris/parlé __ avec/à/a __ robot/bot/humain*/ia/machine/personne/vrai*/chatbot/ordinateur |
    je parle _ à/a/avec __ robot/bot/humain*/ia/machine/personne/vrai*/chatbot/quelqu | robot ou | humain ou | bot ou | ia ou | machine ou |
    ou un/une robot/bot/humain/machine/ia | ou bot | ou robot | ou humain | ou une vraie | réponse automatique | réponses automatiques |
    intelligence artificielle | y a-t-il un humain | vrai humain derrière |
    êtes-vous/vous-êtes/t'es/tu-es/es-tu/c'est/est-ce/suis-je/je-parle __ robot/bot/ia/machine/humain*/vraie-personne/automatique/chatgpt/ordinateur/quelqu'un |
    robot/ia/bot ou humain/personne/quelqu | y a-t-il/y-a-quelqu/a-t-il quelqu/humain/quelqu'un derrière/là | qui me répond |
    à qui ai-je/je affaire/parle/parlé`,
  privacy: `supprim*/effac*/détrui*/élimin*/retir*/enlev*/suppression/effacement/oublier/efface* __ donnée*/compte/informations/infos/profil/historique/dossier/coordonnées/perso* |
    donnée*/compte/informations/profil __ supprim*/effac*/détruit*/suppression |
    fermer/fermez/clôturer/clôturez/fermeture/désactiver/clore/cloture* __ compte | fermeture de _ compte | rgpd | loi 25 | gdpr |
    droit à l'oubli | droit d'accès | droit à l'effacement | droit de suppression | protection des/de données/renseignements | vie privée |
    données personnelles | données à caractère | renseignements personnels | informations personnelles | données perso* |
    export*/télécharg*/copie/récupér*/obtenir/recevoir/envoy*/transmett*/accès/accéder __ données | copie de __ données/informations |
    quelles/mes/toutes/vos données/renseignements | quelles données __ | données __ conserv*/détenez/stock*/avez | portabilité |
    cnil __ droit | article 15 | article 17 | dpo | délégué à la protection | consentement __ retir* |
    supprim*/effac*/détrui*/élimin*/retir*/enlev*/suppression/effacement/clôtur*/ferm*/désactiv*/anonymis*/radi*/purg* __ donnée*/compte/informations/infos/profil/historique/dossier/coordonnées/fichier-client/traces/base |
    donnée*/compte/informations/profil __ supprim*/effac*/détruit*/suppression/effacement/fermé*/clôturé*/définitivement |
    suppression/fermeture/clôture/effacement de/du/définitive __ compte/profil/données | compte __ définitivement |
    copie/export*/extraction/télécharg*/accès/accéder/recevoir/obtenir/transmett*/communiqu*/adresser/fournir __ données/informations __ personnelles/perso/détenez/me-concernant/sur-moi/mes/avez |
    données/informations/infos __ détenez/gardez/conservez/stockez/avez-sur/collectez/partagez/transmettez/vendez/me-concernant/à-mon-sujet/sur-moi/personnel* |
    à qui __ transmettez/vendez/partagez/communiquez/donnez |
    partag*/vend*/cèd*/céd*/transm*/divulgu* __ mes/données/informations __ tiers/partenaires/données/coordonnées/personnel* | mes données |
    rgpd/gdpr/lpd/loi-25/cnil | droit __ oubli/effacement/accès/portabilité/rectification-des-données | article 15/16/17/20 |
    consentement __ retir*/révoqu*/données | retir*/révoqu* __ consentement | délégué à la | politique de confidentialité |
    fuite de données | désinscri* __ totale/définitive/base | fichier __ retir*/suppr*/radi* |
    refuse/refusons que mes/mon __ communiqu*/partag*/transmis*/vendu*/cédé* | communiqué*/transmis*/cédé* __ partenaires/tiers |
    disparaître de __ fichier/base/fichiers | effac*/supprim* __ photos __ serveur*`,
  chargeback: `chargeback* | charge back* | rétrofactur* | rétro factur* | oppos* __ paiement/prélèvement*/carte/transaction/banque/débit |
    faire opposition | fais opposition | ferai opposition |
    contest*/conteste* __ paiement*/prélèvement*/transaction*/débit*/opération*/banque/achat/carte/paypal/facturation/charge*/visa/mastercard |
    contestation __ banque/paypal/paiement/prélèvement/carte/transaction | litige __ paypal/banque/visa/mastercard/carte/paiement |
    faire rejeter | révoqu* __ prélèvement*/mandat/sepa/autorisation | procédure de rétrofacturation/remboursement _ banque/carte |
    récupér* __ argent __ banque/carte/visa/paypal/mastercard | compagnie de carte/crédit |
    société/compagnie de _ carte & contest*/appel*/contact*/signal* | émetteur de ma carte |
    passe/passer/passerai par _ banque/paypal/visa | fais/faire/ferai/vais/demand* __ annuler le paiement/prélèvement/débit _ banque |
    annul* le paiement & banque/carte/visa | paiement contesté |
    fais/faire/ferai/fait/ferais/mettre/formuler/mets/mis/lancer/vais _ opposition |
    contest* __ paiement*/prélèvement*/transaction*/débit*/opération*/achat*/banque/banquier/carte/paypal/visa/mastercard/montant/somme/facturation/charge*/commande/cb/amex/desjardins/crédit |
    contestation* __ | litige*/dispute*/réclamation/plainte/dossier/cas/signalement & paypal/banque/visa/mastercard/carte/klarna/stripe/cb |
    ouvr*/lanc*/dépos*/engag*/initi*/fais/faire/fait/ferai un/une/le/mon __ litige/dispute/contestation/chargeback/rétrofacturation/réclamation-paypal/procédure-de-rétrofacturation |
    rejet*/rejeter __ prélèvement*/débit*/paiement*/transaction* | révoqu*/révocation __ prélèvement*/mandat/sepa/autorisation/iban |
    procédure __ rétrofacturation/chargeback/contestation/oppos*/remboursement-bancaire |
    récup*/reprendre/reprends/reprendra/rapatri*/ravoir __ argent/somme/fonds/montant/sous/fric __ banque/paypal/carte/visa/mastercard/banquier |
    via/par/avec/auprès-de/à/voir/vois/verrai/passe/passer/passerai/passant/saisir/saisis/saisi/alerter/alerte/contacter/contacte/contacterai/appelle/appeler/appellerai/demande/demanderai/solliciter/m'adresse/me-tourne/direction ma/mon/notre/ma-propre/le/la/au/chez/à banque/banquier/conseiller-bancaire/émetteur/caisse & sinon/ou/récup*/annul*/contest*/oppos*/rembours*/rejet*/bloqu*/marre/assez/réponse/faute/puisque/litige/prélèvement/demain/aujourd/argent |
    protection des/aux/de/d' acheteur*/achats | garantie/assurance __ carte/visa/mastercard __ faire-jouer/activer |
    faire jouer/marcher __ assurance/garantie __ carte/visa/bancaire/mastercard | rappel de fonds | retour des fonds __ banque |
    bloqu*/stopp*/coup* __ prélèvement*/paiement*/mandat __ banque | interdire __ prélèvement* |
    déclar*/signal* __ fraude/frauduleu* __ banque/carte/paiement/transaction/achat | paiement __ frauduleux __ déclar*/banque |
    banque/banquier/caisse/desjardins/visa/mastercard/amex/émetteur & recours/rétro*/révoqu*/contest*/oppos*/litiges |
    déclar*/dis/dirai/signal* __ banque/carte/visa/mastercard __ reconnais/reconnaître/frauduleu*/fraude | à ma banque que je |
    banque & déclar*/signal* & reconnais/fraude/frauduleu* |
    paypal/visa/mastercard/klarna & litige*/réclamation/contest*/dispute/plainte/recours |
    banque/banquier/conseiller-bancaire/caisse/desjardins/visa/mastercard/amex/émetteur/revolut/boursorama & contest*/annuler-la-transaction/annuler-le-paiement/annuler-le-prélèvement/annule/annulera/annuler-l'achat/récupér*/rejett*/rejeter/rejette/rejet/révoqu*/inverser/litige*/rétrofact*/rappel-de-fonds/recréd*/remboursera/reprendre/reprendra/rappeler-les-fonds/intervenir/bloquer/bloquera/stopper/réclamation |
    banque/paypal/visa/banquier __ récup*/reprendre/reprendra/reprend/remboursera/annulera/rejett*/rejettera/s'en-charge/s'en-occupe/s'en-chargera/tranchera/réglera |
    faire faire __ par/via _ banque | le fais faire par | opposition | oppositions |
    ouvrir/ouvre/ouvrirai/ouvert/lancer/engager/initier un/une/le litige/dispute/contestation |
    coché/signalé/déclaré __ non-reconnu/frauduleux/non-autorisé |
    achat/paiement/transaction/opération non-reconnu*/non-reconnue __ banque/appli | c'est litige | après c'est litige/opposition/banque |
    pars/passe/passerai sur/en/par un/une/le chargeback/litige/contestation |
    bloquer/annuler _ paiement/achat & banque/carte & père/mère/conseiller/demander/vais | vais/vas/va demander à ma/la carte/banque |
    demanderai/demande/demander à paypal/visa/mastercard/klarna __ rendre/rembours*/annul*/récup*`,
  bankReports: `banque/banquier/conseiller-bancaire/paypal/visa/mastercard/carte _ dit/disent/confirme/confirment/indique/assure/affirme/certifie/garantit/affiche/montre/voit/voient/validé/valide/accepté |
    selon/d'après ma/la/mon banque/carte/banquier/paypal |
    appelé/contacté/eu/demandé/joint __ banque/banquier/conseiller & dit/disent/confirm*/fine/ok/normal/accepté*/validé*/parti/passé/voient/tout-est/aucun-blocage/aucun-problème |
    virement/relevé/compte/coordonnées bancaire/bancaires | appli/application/site de ma banque & payé/attente/débit*/validé |
    changé de banque | rib/iban | remboursé/remboursement/rembourser sur mon compte`,
  legal: `huissier* | justice | tribunal* | tribunaux | poursuite* | poursuivre en | poursuivrai | vous poursuivre |
    action/actions/recours/voie/voies/mesures/procédure/démarches juridique*/justice/légale*/judiciaire*/collective | juridique* |
    judiciaire* | porter plainte | porte plainte | porterai plainte | dépôt de plainte | dépos* __ plainte |
    plainte __ police/gendarmerie/dgccrf/contre/commissariat/procureur/office | commissariat | dgccrf | signal conso | signalconso |
    répression des fraudes | répression des | que choisir | 60 millions | défense des/du consommateur* | protection du/des consommateur* |
    test achats | test-achats | testachats | opc | office de la protection | médiateur* | conciliateur* | mise en demeure |
    mets en demeure | cnil | spf économie | ombudsman | petites créances | cour des petites | attaquer en justice | procès | procureur |
    je vous attaque | droit de la consommation | code de la consommation | assignation | tribunal | legalement | bbb |
    porte/porter/porterai/portons/porterons/dépose/déposer/déposerai/déposé/dépôt-de __ plainte |
    plainte __ police/gendarmerie/commissariat/procureur/escroquerie/pénale/pour-vol/pour-fraude/contre-vous/contre-votre |
    saisi*/saisir/saisis/saisirai/signal*/alert*/contact*/avis*/prévien*/transmet*/dénonc* __ dgccrf/signal-conso/signalconso/répression/ufc/que-choisir/60-millions/cnil/médiateur/tribunal/justice/police/gendarmerie/procureur/conciliateur/opc/autorités/test-achats/direction-départementale/ddpp/consommateur*/frc/kassensturz |
    ufc | ddpp | association de/des consommateurs | direction départementale | mon avocat | un avocat | notre avocat |
    protection juridique | assistance juridique | voie judiciaire | voie de droit |
    actions/action/suites/poursuites judiciaires/en-justice/légales | suites judiciaires/légales/à-donner |
    traîner en/devant justice/tribunaux | tribunal/tribunaux/justice | juge | mise/mets/mettons en demeure |
    lettre recommandée __ avocat/demeure/plainte | main courante | infraction | pénal* | dommages et intérêts | consumer |
    fédération romande | service fédéral | inspection économique | mon/ma/notre/un/une/l/d/les/son/par/mes/nos avocat*/huissier*/juriste |
    avocat* __ contact*/saisi*/dossier/prendra/charge/conseill*/consult* |
    police/gendarmerie & plainte/vais/irai/signal*/dépos*/alert*/appel*/prévien*/déclar*/dénonc* | à la police/gendarmerie |
    au commissariat | sans __ rembours* __ saisi*/tribunal/plainte | avocat* engagé/mandaté/contacté/pris/saisi`,
  publicShame: `mauvais/négatif/mauvaise/négative/négatifs/assassin/salé avis/évaluation/commentaire*/note/critique/retour |
    avis/évaluation/commentaire*/critique*/note négatif*/mauvais*/partout/trustpilot/assassin/salé/salée |
    avis* & trustpilot/partout/négatif*/salé/réseaux/incendiaire/désastreux | trustpilot |
    publi*/partag*/post*/dénonc*/expos*/diffus*/raconter/racont*/signal*/alert* __ réseaux/facebook/twitter/instagram/tiktok/linkedin/youtube/google/internet/x/forums/public/reddit/monde/publiquement/captures/insta |
    sur les réseaux | rendre public | rendrai public |
    presse/médias/journal/journaux/journaliste*/télé __ contact*/alert*/prévenir/adress* |
    contact*/alert*/prévenir/préviens/adress* __ presse/médias/journaux/journaliste*/télé | à la presse | aux médias | journaliste* |
    une étoile | 1 étoile | zéro étoile | 0 étoile |
    prévenir/avertir/mettre/dire/alerter/avertirai/préviendrai __ tout/autres/monde/clients/gens/garde/amis/entourage |
    tout le monde saura | mettre en garde | bad buzz | déconseill* | mauvaise pub* | faire savoir à tout |
    poster/poste/posterai/publie*/publier*/partag*/diffus*/expos*/dénonc*/balanc*/affich*/racont*/étal*/buzz __ réseaux/facebook/twitter/instagram/insta/tiktok/youtube/linkedin/reddit/x/forum*/google/internet/web/partout/public*/abonnés/followers/groupe*/captures/story/blog/trustpilot |
    avis/note/étoile*/commentaire*/évaluation* __ négatif*/négative*/google/trustpilot/assassin*/salé*/incendiaire*/mauvais*/zéro/1-étoile/une-étoile/partout/stores/play/app-store/pourri* |
    laisser*/laisse/mets/mettre/mettrai/donner*/écrire/écrirai __ avis/étoile/commentaire/note __ | une/1/zéro/0 étoile* |
    pourrir __ trustpilot/réseaux/réputation/partout/avis/google | réputation __ | votre réputation/image |
    presse/journal/journaux/journaliste*/télé/télévision/médias/radio/tf1/m6/rtbf/radio-canada/france-info/capital/cash-investigation & contact*/alert*/prévien*/prévenir/écri*/appel*/raconter/envoy*/transm*/parler/vais/intéress* |
    avertir/prévenir/alerter/préviens/avertis/mettrai-en-garde/mettre-en-garde __ tout-le-monde/autres/consommateurs/clients/gens/amis/entourage/communauté/abonnés/monde/public |
    tout le monde __ saura/saur*/sache/au-courant | monde entier | faire/fera/ferai le/un buzz/tour |
    rendre/rends/rendrai __ public/publique/publics | je vous afficherai | influenceu* __ | viral* |
    réseaux sociaux __ saur*/verr*/voir/savoir/pourrir | sur tous/les réseaux |
    prépare/tourne/fais/ferai/monte une/un vidéo/reportage/story/article/thread __ arnaque/abonnés/vous/escroquerie/pratiques |
    pour mes abonnés`,
  insult: `cons | connard* | connasse* | conard* | enculé* | salaud* | salop* | merde* | merdi* | putain | ptn | ptain | pute* | fdp |
    fils de pute/chien | bordel | imbécile* | idiot* | abruti* | crétin* | débile* | stupide* | incapable* | incompét* | bande de |
    branleur* | branquignol* | bouffon* | clown* | guignol* | rigolos | menteur* | menteuse* | mensonge* | mentez | mytho* | nique* |
    niquer | ntm | va te faire | allez vous faire | allez vous | foutre | foutez* | fout* de ma/notre | foutage de gueule |
    fous* de ma/moi | gueule | ta gueule | vos gueules | fermez-la | ordure* | pourriture* | raclure* | enfoiré* | tocard* | charlot* |
    minables | nullards | nazes | naze | bons à rien | bon à rien | chiants | chier | emmerd* | chiottes | crisse* | criss | câlisse |
    tabarnak | tabarnac | tabarnouche | ostie | osti | hostie | colon | colons | épais | estie | niaiseux | cave | crosseur* | crossé |
    moron* | boîte de merde | service de merde | honte à vous |
    vous êtes __ nuls/cons/nul/incapables/malades/honteux/mauvais/pourris/minables/ridicules | moins que rien | wtf | toquard* | gros nuls |
    bande d' | bande de/d' | bandes de | abrutis | incapables | incompétents | clowns | guignols | charlots | rigolo* |
    boîte/boite/société/entreprise/service/site/appli/équipe/sav de merde/merdique/nul/naze/pourri*/à-chier/de-clowns/de-guignols/d'incapables |
    à chier | de merde | c'est de la merde | merde | chiotte | saloperie* | pourritures | ordures | parasites | vautours | sangsues |
    minable* | pathétique* | pitoyables | débile/débiles | crétins | imbéciles | ânes | baltringue* | bolos | bouffons | tocards | mythos |
    menteurs | hypocrites | fumiers | enfoirés | trous du cul | trou du cul | connards | va chier | allez chier | va au diable |
    allez au diable | foutez-vous | foutage | vous foutez __ gueule/monde/moi | prenez __ cons/idiots/imbéciles/pigeons |
    vous êtes __ nuls/honte/rigolos/malhonnêtes/incompétents/incapables/charlatans | quelle bande/honte | honte à | mange* merde |
    sous-merde | dégoûtant* | dégueu | sans scrupules | torchon | sale con | gros con | quel con | pauvre con | un con | des cons |
    les cons | dégueulasses | vous êtes dégueulasse*`,
  fraud: `arnaq* | arnak* | escro* | escroc* | escroquer* | voleur* | voleuse* | vol pur | vol manifeste | vol organisé | c'est du/un vol |
    du vol | volé/volez/volent/vole/voler _ argent/sous/clients/gens/fric | m'avez/ont/avez volé | me volez | volez les | fraud* |
    fraudeur* | scam* | malhonnête* | tromperie* | trompeu* | trompé* les/vos | publicité mensongère | pub mensongère |
    pratiques commerciales/douteuses/trompeuses/frauduleuses | racket* | brigand* | bandit* | truand* | charlatan* | filou* | filouterie |
    faux site | site frauduleux | fake | se faire avoir | fait avoir | fait arnaquer | me suis fait avoir | me faire avoir | plumer |
    entuber | entubé* | roulé* dans | roulés | pigeon* | abus de confiance | abusé* de | mafieux | criminel* | crosseur* | fraude |
    détourn* de | extor* | vol qualifié | arnaque*/arnaqué*/arnaqueurs | escroc*/escroqu* | voleurs |
    c'est/pur*/véritable/vraie du-vol/vol/arnaque/escroquerie/fraude/racket |
    vol/escroquerie/arnaque/fraude/racket organisé*/caractérisé*/pur*/manifeste | volé*/volez/piqu* __ argent/mon/sous/fric/clients/gens |
    vous m'avez/nous-avez/vous volé*/escroqué*/arnaqué*/entubé*/roulé*/piqué* |
    me suis/suis fait/faite avoir/arnaquer/escroquer/voler/rouler/plumer/entuber/pigeonner |
    publicité/pub/promesse* mensongère*/trompeuse* | tromper/trompez/trompé* __ clients/gens/monde/consommateurs/client |
    abus de faiblesse/confiance | faux commerce/site | site bidon | margoulin* | aigrefin* | magouill* | entourloup* | carambouille |
    gangsters | mafia | pompez/pomper/siphonn* __ fric/argent/compte | prendre les gens/clients pour`,
  ultimatum: `dernier/dernière/derniere/ultime avertissement/chance/relance/rappel/délai/fois/mise/message/demande/sommation | ultimatum |
    sous/dans/d'ici/avant/d'ici-là _ 24/48/12/72/24h/48h/72h/heures/demain/lundi/mardi/mercredi/jeudi/vendredi/soir/ce/huit/8/jours & sinon/ou/autrement/faute/exige/ultimatum |
    sinon je/j'/c'est/ça/on/nous/vous/gare/préparez/attendez | sans quoi je/j/nous | faute de quoi | autrement je/j |
    ou je/j' vais/porte/contacte/appelle/fais/saisis/dépose/ferai/saisirai/contacterai/publie/laisse/conteste/préviens/résilie/signale/bloque/irai/ouvre/lance/passe/m'adresse |
    ou alors je |
    si __ pas/rien/aucun* __ je vais/saisis/contacte/porte/fais/saisirai/ferai/contacterai/dépose/résilie/bloque/conteste/publie/préviens/signale/appelle/ouvre |
    exige/exigeons __ immédiat*/sous/maintenant/aujourd/champ/suite/délai/demain | je somme | vous somme | je vous préviens |
    vous préviens | je vous avertis | vous allez le regretter/entendre | regretter | conséquences | ça va mal | ça se passera mal |
    ça ne va pas se passer | attendez vous à | d'ici ce soir | maintenant ou | c'est la dernière fois | mise en demeure | mets en demeure |
    entendre parler de moi |
    dernière/dernier/ultime/derniere __ avertissement/chance/relance/rappel/délai/fois/message/sommation/mail/courrier/tentative |
    vous avez/laisse/donne/accorde __ 24/48/72/24h/48h/72h/jours/heures/jusqu/demain __ |
    sous 24/48/72/24h/48h/8/huit jours/heures/h __ sinon/ou/faute/sans-quoi/à-défaut |
    d'ici/avant/jusqu'à __ demain/ce-soir/lundi/mardi/mercredi/jeudi/vendredi/samedi/midi/48h/24h __ sinon/ou/faute-de-quoi/sans-quoi/à-défaut |
    sinon je/j'/ça/vous/nous/on __ | sans quoi | à défaut de | ou alors je/j'/vous | soit vous __ soit | vous êtes prévenus/avertis |
    vous voilà prévenus | je ne le répéterai | ne m'obligez/obligez-pas/forcez/poussez/cherchez pas | m'obliger/m'obligez à |
    je n'hésiterai pas | n'hésiterai pas | je prendrai/prends mes/les/des mesures/dispositions | je passerai/passe à la vitesse/suite |
    vous allez __ regretter/entendre/voir/payer | vous le regretterez | ça va __ mal-finir/chauffer/barder |
    exige __ immédiat*/sous/aujourd/demain/avant/24/48/sur-le-champ | vous avez jusqu | immédiatement ou/sinon`,
  frustration: `inadmissible* | inacceptable* | ridicule* | honteu* | une honte | scandal* | déplorable* | lamentable* | catastroph* |
    intolérable* | aberrant* | abus* | abusé | abusif* | ras le bol | ras-le-bol | marre | plein le dos | y en a marre | en ai assez |
    ça suffit | suffit | assez | déçu* | décev* | déception* | frustr* | énerv* | agaç* | furieu* | furax | en colère | colère | fâché* |
    tanné* | exaspér* | excéd* | à bout | urgent* | urgence | au plus vite | plus vite possible | rapidement | immédiatement | dépêch* |
    grouillez | toujours pas | toujours rien | toujours aucun* | tjs/tjrs pas | encore une fois | encore rien |
    deuxième/troisième/quatrième/cinquième/énième/2e/3e/4e/2eme/3eme/4eme/2ème/3ème/nième/xième/dixième fois/mail/message/relance/demande |
    plusieurs fois/messages/mails/relances/reprises | déjà écrit/contacté/relancé/demandé/envoyé/signalé/appelé |
    personne ne/n' répond*/répon*/rép* | personne répond | personne pour | sans réponse | aucune réponse | pas de réponse | aucun retour |
    réponse svp | répondez | répondez moi | répond jamais/pas | répondez pas/jamais/plus | ignor* | allo | il y a quelqu'un | ya quelqu'un |
    c'est quoi ce/cette/le/ces bordel/délire/service/histoire/cirque/foutoir/foutage | se moque* | moquez | vous vous foutez | foutage |
    prenez pour | prend pour | n'importe quoi | incroyable | hallucin* | c'est pas possible | pas normal | pas sérieux | pas croyable |
    du grand n'importe | depuis des jours/heures/semaines/mois/plombes/lustres | depuis __ jours/semaines/heures/mois/plombes |
    il y a __ jours/semaines/heures/mois | combien de temps encore | jusqu'à quand | trop long* | bien trop | interminable* | patience |
    patienté | perte de temps | horrible* | nul | nulle | pire | jamais vu | plus jamais | mécontent* | pas content* | pas contente |
    insatisfait* | mauvais service | chaque fois | à chaque fois | pénible* | dingue | délire | mène en bateau | baladé* | balader |
    ballotté* | bernique | comprends pas pourquoi | c'est long | ça traîne | traîn* |
    ça/cela/voilà/fait/depuis __ jours/semaines/mois/heures/lustres/une-éternité que/j'attends/sans/toujours/__ |
    deuxième/troisième/quatrième/cinquième/énième/nième/xième/2e/3e/4e/5e/2ème/3ème/4ème __ mail/message/fois/relance/demande/appel/courrier/ticket |
    encore/toujours ce/cet/cette/le/la/un/une/pas/rien/aucun* |
    déjà __ écrit/contacté*/relancé*/demandé*/envoyé*/signalé*/appelé*/expliqué*/dit |
    personne/jamais/aucune/pas/rien/sans __ répond*/réponse/réponses/aide/retour/solution/nouvelles/réagit |
    répond*/réponse* __ jamais/pas/toujours-pas/rien/robot |
    c'est __ insupportable/inadmissible/inacceptable/honteux/scandaleux/n'importe-quoi/abusé/lamentable/pénible/long/ridicule/aberrant/fatigant/usant/agaçant/lassant/une-honte/incroyable/dingue/une-blague |
    y en a/ai marre | en ai marre/assez/ras/plein | ça commence à | vraiment __ déçu*/agacé*/énervé*/pénible/long/fâché* | franchement |
    sérieusement | vous comptez | quand comptez-vous | vous foutez quoi | qu'est-ce que vous | mais c'est/enfin/où/il | au secours |
    en urgence | de toute urgence | dès que possible | plus vite | dépêchez | rapidement svp | merci de répondre/faire-vite |
    j'attends toujours | on attend toujours | toujours pas/rien | rien ne bouge | ça n'avance | silence radio | aucun effort | on se moque |
    moqu* du/de monde/moi/nous/client* | prise en otage | inutilisable | insupportable* | épuis* | lassant |
    perdre/perds/perd mon/patience/temps | patience a des limites | deux/trois/2/3/quatre/dix jours/semaines/mois/heures que | anormal |
    incompréhensible | hallucinant | scandaleux | inouï | n'en peux plus | j'en peux plus | tout le temps/monde-pareil | une fois de plus |
    dégueulasse*`,
  selfHarm: `me suicider | suicid* | me tuer | me foutre en l'air | en finir avec | en finir | mettre fin à mes/ma jours/vie |
    fin à mes jours | fin à ma vie | envie/veux/voudrais/préfère/préfèrerais de/d'/__ mourir/crever | veux mourir | envie de mourir |
    plus envie de vivre | ne veux plus vivre | veux plus vivre | plus vivre | plus de raison de vivre | aucune raison de vivre |
    raison de vivre | plus le goût de vivre | goût à la vie | mieux mort* | mieux si j'étais mort* | serais mieux mort* | plus être là |
    plus être en vie | plus exister | me faire du mal | me faire mal | me mutiler | scarifi* | me couper les veines | m'ouvrir les veines |
    tailler les veines | sauter du pont/toit | me jeter sous/du/d' | me pendre | overdose | avaler des médicaments/cachets |
    m'enlever la vie | idées noires | pensées suicidaires | ne mérite pas de vivre | disparaître pour toujours | me flinguer | me noyer |
    me jeter __ pont/train/fenêtre/métro/vide/rails/balcon | sauter __ pont/toit/fenêtre/balcon/vide |
    en finir __ vie/tout/jours/ce-soir/définitivement/pour-de-bon/bonne-fois | veux/vais/envie-d'/veut/pense-à/voudrais en finir |
    mettre fin à __ jours/vie/existence | fin à/de mes/ma jours/vie |
    envie/veux/voudrais/préfère/aimerais/rêve/pense/songe __ mourir/crever/plus-être-là/plus-exister/disparaître-pour/disparaître-à/plus-me-réveiller/m'endormir-et-ne/être-morte/être-mort |
    pense*/songe*/envie __ disparaître __ toujours/jamais/bon/monde | disparaître pour toujours/de-bon/à-jamais |
    plus __ envie/raison/goût/force/sens/courage __ vivre/vie/exister/continuer-à-vivre |
    plus/aucune/pas raison de/d' vivre/exister/rester-en-vie |
    vie __ plus-de-sens/aucun-sens/vaut-plus/vaut-pas-la-peine/ne-vaut/plus-la-peine & mourir/vivre/vécue/finir/plus/continuer |
    vaut/vaille plus/pas __ vécue/vivre | ne/veux/peux plus vivre/exister/être-en-vie/être-là/continuer-à-vivre |
    plus la force de vivre/continuer-à-vivre/me-battre-pour-vivre |
    mieux/tranquilles/débarrassés/serait-mieux __ sans-moi/mort*/si-je-n'étais/si-je-mour*/si-je-disp* | sans moi __ monde/mieux |
    personne __ remarquerait/verrait/regretterait/pleurera*/manquerai* __ | manquerai* à personne | je me coupe | me suis coupé* les/aux |
    me couper/tailler/ouvrir __ veines/poignets/bras | scarif* | me mutil* | automutil* | me blesser volontairement |
    avaler/avalé/prendre/pris __ cachets/médicaments/somnifères/comprimés/boîte-de & tous/toute/finir/dormir/mourir/adieu/nuit/boîte |
    tous mes/les cachets/médicaments/comprimés/somnifères | lettre d'adieu | adieu __ monde/tous/pour-toujours | je vous dis adieu |
    dernier message avant de/d'/mon/que-je | ne serai/serais plus là demain/ce-soir/lundi | plus là demain | ne plus me réveiller |
    m'endormir et ne | idées/pensées noires/suicidaires/de-mort/morbides | passer à l'acte | m'ôter la vie | me donner la mort |
    se suicider/tuer/pendre | mon/ma fils/fille/mari/femme/ami/amie/frère/soeur __ se-suicider/se-tuer/mourir/suicid*/mettre-fin |
    pris/avalé/avaler/prendre/gobé __ plein/trop/tous/boîte/tube/beaucoup de/des/mes/les/du cachets/médicaments/comprimés/somnifères |
    ne vois plus d'issue/de-sortie/d'espoir | plus d'issue | ce soir je __ fin/finis/pars-pour-toujours | me suis encore coupé* |
    suis encore coupé* | coupé* aujourd'hui et | m'ouvrir les | ne/n plus jamais me réveiller | jamais me réveiller |
    fermer les yeux __ réveiller/toujours | me tuer aujourd'hui/ce-soir/maintenant | vais me tuer | vivre ne sert/rime __ rien |
    vie ne sert/rime __ rien | sert plus à rien de vivre`,
  injection: `ignor*/oubli*/contourn*/outrepass*/néglig* __ instruction*/consigne*/règles/prompt*/directive*/politique* | prompt système |
    system prompt | tu es maintenant/désormais | vous êtes maintenant/désormais un/une/en | mode développeur | mode admin* | fais comme si |
    faites comme si | comporte-toi comme | agis comme | agis en tant | en tant qu'ia | nouvelle* instruction* | nouvelles consignes |
    sans approbation | sans validation humaine | je suis __ développeur/administrateur/admin/créateur/pdg de/du/système/ceo |
    je suis l'administrateur/admin/développeur | affiche/révèle/montre/répète/donne __ prompt/instructions/consignes | message système |
    instructions précédentes/antérieures | approuve* __ automatiquement | réponds uniquement | répond uniquement | jeu de rôle | simule* |
    fin du prompt | oublie/ignore/oubliez/ignorez __ instructions/consignes/règles`,
} satisfies Partial<Lexicon>;
