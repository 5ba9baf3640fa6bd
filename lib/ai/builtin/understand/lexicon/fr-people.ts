import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): people, bots and temper. Syntax: lexicon.ts. */
export const frPeople = {
  human: `humain* | vraie/vrai/véritable/réelle personne/humain/conseiller*/agent/gens/interlocuteur | personne
    réelle/humaine/physique/vivante | être humain |
    parler/discuter/échanger/contacter/joindre/parle/dialoguer/converser/jaser/passer/passez/transférer/transférez/mettre/mettez/rediriger/redirigez/parlez/connecter
    __
    quelqu/quelqu'un/personne/conseiller*/conseillère/agent*/humain*/responsable/manager/supérieur*/opérateur*/téléconseiller/support/employé*/équipe/gérant/représentant*/interlocuteur/technicien/superviseur/patron
    | avoir quelqu'un | veux/voudrais/souhaite/besoin/à/avec/par/demande/cherche/joindre un/d'un/une/d'une _
    conseiller*/conseillère/agent/opérateur/humain/responsable | conseiller svp/s'il | agent svp/s'il | un responsable
    | votre responsable | un superviseur | votre supérieur | votre manager | manager | superviseur | opérateur* |
    appelez moi | m'appeler | me rappeler | rappelez moi | rappelle moi | être rappelé* | être appelé* | numéro de tél*
    | numéro de téléphone | numéro __ joindre/appeler/contacter/téléphone | par téléphone | téléphoner | pas un robot |
    pas de robot* | pas un bot | pas de bot* | pas à un/une robot/bot/machine/ia | pas à une machine | pas avec un/une
    robot/bot/machine/ia | marre des robots | marre du robot/bot | arrêtez avec _ robot*/bot* | quelqu'un de
    réel/vrai/humain/compétent/chez | quelqu'un au téléphone | interlocuteur | service client au téléphone |
    représentant* | répondeur | pas d'ia | hotline | conseiller clientèle |
    parler/parle/discuter/échanger/contacter/joindre/dialoguer/appeler/téléphoner __
    quelqu'un/quelqu/personne/conseiller*/conseillère/agent*/humain*/responsable*/manager/supérieur*/opérateur*/téléconseiller/technicien/superviseur/patron/vrai-humain/service-client/directeur/gérant*/votre-équipe/vive-voix
    | passez/passer/transférez/transférer/mettez/basculez/redirigez __ moi/me/à/vers __
    quelqu/quelqu'un/conseiller*/agent/humain/responsable/personne/service/supérieur/opérateur/manager |
    veux/voudrais/souhaite/exige/besoin/demande/préfère __
    conseiller*/conseillère/agent-humain/opérateur/humain/responsable/vraie-personne/interlocuteur/quelqu'un |
    conseiller/conseillère/agent/opérateur svp/s'il/humain/maintenant/stp | vraie/vrai/véritable/réelle
    personne/humain/conseiller*/agent/gens/interlocuteur/être |
    rappeler/rappelez/rappelle/rappelé*/rappellerait/appelez/appeler/téléphoner/téléphonez/téléphone __
    moi/me/au/aujourd/dès/svp/par | me/m'
    rappeler/rappelle/rappeliez/appelle/appeler/téléphoner/contacter-par-téléphone | quelqu'un __
    rappel*/appel*/contacte/s'occupe/réponde/répondre/m'explique | numéro __
    joindre/appeler/contacter/téléphone/tél/service/rappeler | vous joindre par/au/où/comment | de vive voix | au bout
    du fil | responsable/manager/supérieur/directeur/patron __ rappel*/parler/svp/appel* |
    marre/assez/stop/arrêtez/fini/basta __ robot*/bot/réponses-automatiques/automate/réponses-toutes-faites/ia/chatbot
    | réponse*/message* automatique*/toutes-faites/types/robotisé* | pas/plus __ robot*/bot/ia/machine/automate/chatbot
    | prise de rendez-vous téléphonique | rendez-vous téléphonique | escalad* | vrai/vraie/véritable
    technicien/conseiller*/agent/personne/gens/humain | de vrais gens/conseillers/humains | ligne téléphonique | une
    personne/quelqu'un qui pourrait/peut/puisse | planifier/programmer/prévoir/fixer __ appel/rendez-vous-téléphonique
    __ | appel avec le/un/votre support/conseiller/service | à qui puis-je/m'adresser/parler/dois-je/peut-on |
    quelqu'un peut/pourrait/pourra me/m' rappeler/appeler/contacter/téléphoner | peut/pouvez/pourriez me/m'
    rappeler/appeler | faut/besoin que-je-parle/de-parler/de-discuter à/avec __ quelqu/conseiller/support | personne
    disponible | quelqu'un de disponible | parle à quelqu | être humain/humaine __
    lire/répondre/lise/réponde/traite/traiter/comprendre/voir/s'occupe* | un/d'un/quelqu'un être humain |
    quelqu'un/personne/humain __ peut/puisse/pourrait/pour/qui _ lire/regarder/traiter/étudier/écouter/comprendre
    mon/ma/ce/mes/le/_ & dossier/cas/message/demande/problème/mail | passez-moi/transférez-moi/mettez-moi __
    technicien*/responsable/quelqu'un/conseill*/humain/supérieur/service | réponse*/message*/mail*
    type*/automatique*/préfabriqué*/copié*-collé*/tout-fait* | tout fait | passez/passer/mettre/joindre/transférer __
    marie/sophie/julie/paul/la-personne/la-dame/le-monsieur/la-même & dossier/suivait/suivi/s'occupait/parler |
    suivait/s'occupait/suit/gérait _ mon/de-mon dossier/cas/commande | nom et prénom | quelqu'un en chair |
    parler/échanger/discuter __ à/avec celui/celle/ceux/la-personne qui __ s'occupe/occupe*/gère/traite/charge |
    passez/passez-moi/transférez __ comptabilité/administration/facturation/direction/service |
    y-a-t-il/a-t-il/est-ce-qu'il-y-a un/une opérat*/conseiller*/quelqu'un disponible/_ | qu'une vraie/_ personne | une
    vraie personne me/_ dise/réponde/rappelle/confirme | y-a-t-il/il-y-a/avez-vous un/une/quelqu
    conseiller*/opérat*/agent/technicien*/personne en-ligne/disponible/connecté*/libre | quelqu'un __ me
    rappeler/rappelle/joindre/répondre/appeler | me rappeler/rappelle & quelqu/demain/possible/pouvez/matin | faut que
    je parle/parler | il faut que je parle __ quelqu'un/responsable/humain/personne | parle à quelqu'un
    tout-de-suite/maintenant/immédiatement | avoir/joindre/prendre __ au téléphone/bout-du-fil/en-ligne/en-visio |
    s'appeler/se-parler/se-téléphoner/s'entretenir | appel/rappel
    lundi/mardi/mercredi/jeudi/vendredi/demain/cet-après-midi/ce-matin/ce-soir | convenir/fixer/planifier d'un/un
    appel/rendez-vous | m'explique au téléphone/de-vive-voix | laissez-moi/passez-moi/donnez-moi parler/quelqu'un/un |
    qu'on/qu'il/qu'elle/que-quelqu'un me/nous téléphone/rappelle/appelle/contacte | faites-moi/faites _
    appeler/rappeler par`,
  botQuestion: `avec quelqu'un/un-humain/une-personne ou _ _ ia/robot/machine/bot/programme | t'es/tes _ robot/bot/humain*/ia/machine/chatgpt | est ce _ robot/bot/humain*/ia/machine/personne |
    c'est/est un/une robot/bot/humain/ia/machine/chatbot | suis je/parle/parle-je/discute/cause/écris/parlé __ avec/à/a
    __ robot/bot/humain*/ia/machine/personne/vrai*/chatbot/ordinateur | je parle _ à/a/avec __
    robot/bot/humain*/ia/machine/personne/vrai*/chatbot/quelqu | robot ou | humain ou | bot ou | ia ou | machine ou |
    ou un/une robot/bot/humain/machine/ia | ou bot | ou robot | ou humain | ou une vraie | réponse automatique |
    réponses automatiques | intelligence artificielle | y a-t-il un humain | vrai humain derrière | robot/ia/bot ou
    humain/personne/quelqu | y a-t-il/y-a-quelqu/a-t-il quelqu/humain/quelqu'un derrière/là | qui me répond | à qui
    ai-je/je affaire/parle/parlé | êtes vous/t'es/tu es/es tu/es-tu/vous êtes/etes vous _
    robot/bot/humain*/ia/machine/personne/réel*/vrai*/chatgpt/chatbot/automat*/ordinateur/intelligence |
    êtes-vous/vous-êtes/t'es/tu-es/es-tu/c'est/est-ce/suis-je/je-parle __
    robot/bot/ia/machine/humain*/vraie-personne/automatique/chatgpt/ordinateur`,
  privacy: `supprim*/effac*/détrui*/élimin*/retir*/enlev*/suppression/effacement/oublier/efface* __
    donnée*/compte/informations/infos/profil/historique/dossier/coordonnées/perso* | donnée*/compte/informations/profil
    __ supprim*/effac*/détruit*/suppression | fermer/fermez/clôturer/clôturez/fermeture/désactiver/clore/cloture* __
    compte | fermeture de _ compte | rgpd | loi 25 | gdpr | droit à l'oubli | droit d'accès | droit à l'effacement |
    droit de suppression | protection des/de données/renseignements | vie privée | données personnelles | données à
    caractère | renseignements personnels | informations personnelles | données perso* |
    export*/télécharg*/copie/récupér*/obtenir/recevoir/envoy*/transmett*/accès/accéder __ données | copie de __
    données/informations | quelles/mes/toutes/vos données/renseignements | quelles données __ | données __
    conserv*/détenez/stock*/avez | portabilité | cnil __ droit | article 15 | article 17 | dpo | délégué à la
    protection | consentement __ retir* |
    supprim*/effac*/détrui*/élimin*/retir*/enlev*/suppression/effacement/clôtur*/ferm*/désactiv*/anonymis*/radi*/purg*
    __ donnée*/compte/informations/infos/profil/historique/dossier/coordonnées/fichier-client/traces/base |
    donnée*/compte/informations/profil __
    supprim*/effac*/détruit*/suppression/effacement/fermé*/clôturé*/définitivement |
    suppression/fermeture/clôture/effacement de/du/définitive __ compte/profil/données | compte __ définitivement |
    copie/export*/extraction/télécharg*/accès/accéder/recevoir/obtenir/transmett*/communiqu*/adresser/fournir __
    données/informations __ personnelles/perso/détenez/me-concernant/sur-moi/mes/avez | données/informations/infos __
    détenez/gardez/conservez/stockez/avez-sur/collectez/partagez/transmettez/vendez/me-concernant/à-mon-sujet/sur-moi/personnel*
    | à qui __ transmettez/vendez/partagez/communiquez/donnez | partag*/vend*/cèd*/céd*/transm*/divulgu* __
    mes/données/informations __ tiers/partenaires/données/coordonnées/personnel* | mes données |
    rgpd/gdpr/lpd/loi-25/cnil | droit __ oubli/effacement/accès/portabilité/rectification-des-données | article
    15/16/17/20 | consentement __ retir*/révoqu*/données | retir*/révoqu* __ consentement | délégué à la | politique de
    confidentialité | fuite de données | désinscri* __ totale/définitive/base | fichier __ retir*/suppr*/radi* |
    refuse/refusons que mes/mon __ communiqu*/partag*/transmis*/vendu*/cédé* | communiqué*/transmis*/cédé* __
    partenaires/tiers | disparaître de __ fichier/base/fichiers | effac*/supprim* __ photos __ serveur* |
    combien-de-temps/durée/pendant-combien __ gard*/conserv*/stock* __
    conversations/données/messages/historique/infos/informations/dossier |
    retirez/retirer/enlevez/effacez-moi/supprimez/radiez __ fichiers/bases/listes/base/liste/fichier | d'où/où
    tenez/avez/sortez-vous/vient __ adresse/mail/numéro/coordonnées | qui/quelqu'un/vos-employés __
    lit/lire/voit/voir/regarde/consulte/consulter/accès/accéder _ à/mes/mon/ces/nos
    messages/photos/données/conversations/dossier/journal/profil/échanges | que/qu'
    faites/faites-vous/fait-on/deviennent/devient __ photos/données/infos/messages/conversations |
    gardez/conservez/stockez/enregistrez-vous __ conversations/messages/données/photos/échanges |
    effacez/effacer/effaciez/supprimez/supprimer/supprimiez __ messages/photos/numéro/journal/adresse | date de
    naissance & fausse/corrig*/erreur/rectif*/faute | délégué à la | tout soit effacé/supprimé`,
  bankReports: `banque/banquier/conseiller-bancaire/paypal/visa/mastercard/carte _
    dit/disent/confirme/confirment/indique/assure/affirme/certifie/garantit/affiche/montre/voit/voient/validé/valide/accepté
    | selon/d'après ma/la/mon banque/carte/banquier/paypal | appelé/contacté/eu/demandé/joint __
    banque/banquier/conseiller &
    dit/disent/confirm*/fine/ok/normal/accepté*/validé*/parti/passé/voient/tout-est/aucun-blocage/aucun-problème |
    virement/relevé/compte/coordonnées bancaire/bancaires | appli/application/site de ma banque &
    payé/attente/débit*/validé | changé de banque | rib/iban | remboursé/remboursement/rembourser sur mon compte`,
  insult: `cons | connard* | connasse* | conard* | enculé* | salaud* | salop* | merde* | merdi* | putain | ptn | ptain
    | pute* | fdp | fils de pute/chien | bordel | imbécile* | idiot* | abruti* | crétin* | débile* | stupide* |
    incapable* | incompét* | bande de | branleur* | branquignol* | bouffon* | clown* | guignol* | rigolos | menteur* |
    menteuse* | mensonge* | mentez | mytho* | nique* | niquer | ntm | va te faire | allez vous faire | allez vous |
    foutre | foutez* | fout* de ma/notre | foutage de gueule | fous* de ma/moi | gueule | ta gueule | vos gueules |
    fermez-la | ordure* | pourriture* | raclure* | enfoiré* | tocard* | charlot* | minables | nullards | nazes | naze |
    bons à rien | bon à rien | chiants | chier | emmerd* | chiottes | crisse* | criss | câlisse | tabarnak | tabarnac |
    tabarnouche | ostie | osti | hostie | colon | colons | épais | estie | niaiseux | cave | crosseur* | crossé |
    moron* | boîte de merde | service de merde | honte à vous | vous êtes __
    nuls/cons/nul/incapables/malades/honteux/mauvais/pourris/minables/ridicules | moins que rien | wtf | toquard* |
    gros nuls | bande d' | bande de/d' | bandes de | abrutis | incapables | incompétents | clowns | guignols | charlots
    | rigolo* | boîte/boite/société/entreprise/service/site/appli/équipe/sav de
    merde/merdique/nul/naze/pourri*/à-chier/de-clowns/de-guignols/d'incapables | à chier | de merde | c'est de la merde
    | merde | chiotte | saloperie* | pourritures | ordures | parasites | vautours | sangsues | minable* | pathétique* |
    pitoyables | débile/débiles | crétins | imbéciles | ânes | baltringue* | bolos | bouffons | tocards | mythos |
    menteurs | hypocrites | fumiers | enfoirés | trous du cul | trou du cul | connards | va chier | allez chier | va au
    diable | allez au diable | foutez-vous | foutage | vous foutez __ gueule/monde/moi | prenez __
    cons/idiots/imbéciles/pigeons | vous êtes __ nuls/honte/rigolos/malhonnêtes/incompétents/incapables/charlatans |
    quelle bande/honte | honte à | mange* merde | sous-merde | dégoûtant* | dégueu | sans scrupules | torchon | sale
    con | gros con | quel con | pauvre con | un con | des cons | les cons | dégueulasses | vous êtes dégueulasse* |
    bras cassés | même pas fichu*/foutu*/capable*/fichus de/d' _ | daube | robot débile | foutu*/satané*/fichu*
    colis/commande/argent/livraison/appli/site/service | ras le bol/cul/pompon | c'est une blague | vous foutez de |
    charlatans | amateurs & bande/équipe/quelle`,
  fraud: `arnaq* | arnak* | escro* | escroc* | escroquer* | voleur* | voleuse* | vol pur | vol manifeste | vol organisé
    | c'est du/un vol | du vol | volé/volez/volent/vole/voler _ argent/sous/clients/gens/fric | m'avez/ont/avez volé |
    me volez | volez les | fraud* | fraudeur* | scam* | malhonnête* | tromperie* | trompeu* | trompé* les/vos |
    publicité mensongère | pub mensongère | pratiques commerciales/douteuses/trompeuses/frauduleuses | racket* |
    brigand* | bandit* | truand* | charlatan* | filou* | filouterie | faux site | site frauduleux | fake | se faire
    avoir | fait avoir | fait arnaquer | me suis fait avoir | me faire avoir | plumer | entuber | entubé* | roulé* dans
    | roulés | pigeon* | abus de confiance | abusé* de | mafieux | criminel* | crosseur* | fraude | détourn* de |
    extor* | vol qualifié | arnaque*/arnaqué*/arnaqueurs | escroc*/escroqu* | voleurs | c'est/pur*/véritable/vraie
    du-vol/vol/arnaque/escroquerie/fraude/racket | vol/escroquerie/arnaque/fraude/racket
    organisé*/caractérisé*/pur*/manifeste | volé*/volez/piqu* __ argent/mon/sous/fric/clients/gens | vous
    m'avez/nous-avez/vous volé*/escroqué*/arnaqué*/entubé*/roulé*/piqué* | me suis/suis fait/faite
    avoir/arnaquer/escroquer/voler/rouler/plumer/entuber/pigeonner | publicité/pub/promesse* mensongère*/trompeuse* |
    tromper/trompez/trompé* __ clients/gens/monde/consommateurs/client | abus de faiblesse/confiance | faux
    commerce/site | site bidon | margoulin* | aigrefin* | magouill* | entourloup* | carambouille | gangsters | mafia |
    pompez/pomper/siphonn* __ fric/argent/compte | prendre les gens/clients pour | m'avez/m'avaient/avez/m'a
    volé/arnaqué/escroqué/roulé | arrêtez/arrêter/cessez de/d' me/nous voler/arnaquer/escroquer/racketter | me
    voler/volez/volent | c'est/c-est du vol/racket | hold-up`,
  ultimatum: `dernier/dernière/derniere/ultime
    avertissement/chance/relance/rappel/délai/fois/mise/message/demande/sommation | ultimatum |
    sous/dans/d'ici/avant/d'ici-là _
    24/48/12/72/24h/48h/72h/heures/demain/lundi/mardi/mercredi/jeudi/vendredi/soir/ce/huit/8/jours &
    sinon/ou/autrement/faute/exige/ultimatum | sinon je/j'/c'est/ça/on/nous/vous/gare/préparez/attendez | sans quoi
    je/j/nous | faute de quoi | autrement je/j | ou je/j'
    vais/porte/contacte/appelle/fais/saisis/dépose/ferai/saisirai/contacterai/publie/laisse/conteste/préviens/résilie/signale/bloque/irai/ouvre/lance/passe/m'adresse
    | ou alors je | si __ pas/rien/aucun* __ je
    vais/saisis/contacte/porte/fais/saisirai/ferai/contacterai/dépose/résilie/bloque/conteste/publie/préviens/signale/appelle/ouvre
    | exige/exigeons __ immédiat*/sous/maintenant/aujourd/champ/suite/délai/demain | je somme | vous somme | je vous
    préviens | vous préviens | je vous avertis | vous allez le regretter/entendre | regretter | conséquences | ça va
    mal | ça se passera mal | ça ne va pas se passer | attendez vous à | d'ici ce soir | maintenant ou | c'est la
    dernière fois | mise en demeure | mets en demeure | entendre parler de moi | dernière/dernier/ultime/derniere __
    avertissement/chance/relance/rappel/délai/fois/message/sommation/mail/courrier/tentative | vous
    avez/laisse/donne/accorde __ 24/48/72/24h/48h/72h/jours/heures/jusqu/demain __ | sous 24/48/72/24h/48h/8/huit
    jours/heures/h __ sinon/ou/faute/sans-quoi/à-défaut | d'ici/avant/jusqu'à __
    demain/ce-soir/lundi/mardi/mercredi/jeudi/vendredi/samedi/midi/48h/24h __ sinon/ou/faute-de-quoi/sans-quoi/à-défaut
    | sinon je/j'/ça/vous/nous/on __ | sans quoi | à défaut de | ou alors je/j'/vous | soit vous __ soit | vous êtes
    prévenus/avertis | vous voilà prévenus | je ne le répéterai | ne m'obligez/obligez-pas/forcez/poussez/cherchez pas
    | m'obliger/m'obligez à | je n'hésiterai pas | n'hésiterai pas | je prendrai/prends mes/les/des
    mesures/dispositions | je passerai/passe à la vitesse/suite | vous allez __ regretter/entendre/voir/payer | vous le
    regretterez | ça va __ mal-finir/chauffer/barder | exige __ immédiat*/sous/aujourd/demain/avant/24/48/sur-le-champ
    | vous avez jusqu | immédiatement ou/sinon`,
  frustration: `inadmissible* | inacceptable* | ridicule* | honteu* | une honte | scandal* | déplorable* | lamentable*
    | catastroph* | intolérable* | aberrant* | abus* | abusé | abusif* | ras le bol | ras-le-bol | marre | plein le dos
    | y en a marre | en ai assez | ça suffit | suffit | assez | déçu* | décev* | déception* | frustr* | énerv* | agaç*
    | furieu* | furax | en colère | colère | fâché* | tanné* | exaspér* | excéd* | à bout | urgent* | urgence | au plus
    vite | plus vite possible | rapidement | immédiatement | dépêch* | grouillez | toujours pas | toujours rien |
    toujours aucun* | tjs/tjrs pas | encore une fois | encore rien |
    deuxième/troisième/quatrième/cinquième/énième/2e/3e/4e/2eme/3eme/4eme/2ème/3ème/nième/xième/dixième
    fois/mail/message/relance/demande | plusieurs fois/messages/mails/relances/reprises | déjà
    écrit/contacté/relancé/demandé/envoyé/signalé/appelé | personne ne/n' répond*/répon*/rép* | personne répond |
    personne pour | sans réponse | aucune réponse | pas de réponse | aucun retour | réponse svp | répondez | répondez
    moi | répond jamais/pas | répondez pas/jamais/plus | ignor* | allo | il y a quelqu'un | ya quelqu'un | c'est quoi
    ce/cette/le/ces bordel/délire/service/histoire/cirque/foutoir/foutage | se moque* | moquez | vous vous foutez |
    foutage | prenez pour | prend pour | n'importe quoi | incroyable | hallucin* | c'est pas possible | pas normal |
    pas sérieux | pas croyable | du grand n'importe | depuis des jours/heures/semaines/mois/plombes/lustres | depuis __
    jours/semaines/heures/mois/plombes | il y a __ jours/semaines/heures/mois | combien de temps encore | jusqu'à quand
    | trop long* | bien trop | interminable* | patience | patienté | perte de temps | horrible* | nul | nulle | pire |
    jamais vu | plus jamais | mécontent* | pas content* | pas contente | insatisfait* | mauvais service | chaque fois |
    à chaque fois | pénible* | dingue | délire | mène en bateau | baladé* | balader | ballotté* | bernique | comprends
    pas pourquoi | c'est long | ça traîne | traîn* | ça/cela/voilà/fait/depuis __
    jours/semaines/mois/heures/lustres/une-éternité que/j'attends/sans/toujours/__ |
    deuxième/troisième/quatrième/cinquième/énième/nième/xième/2e/3e/4e/5e/2ème/3ème/4ème __
    mail/message/fois/relance/demande/appel/courrier/ticket | encore/toujours ce/cet/cette/le/la/un/une/pas/rien/aucun*
    | déjà __ écrit/contacté*/relancé*/demandé*/envoyé*/signalé*/appelé*/expliqué*/dit |
    personne/jamais/aucune/pas/rien/sans __ répond*/réponse/réponses/aide/retour/solution/nouvelles/réagit |
    répond*/réponse* __ jamais/pas/toujours-pas/rien/robot | c'est __
    insupportable/inadmissible/inacceptable/honteux/scandaleux/n'importe-quoi/abusé/lamentable/pénible/long/ridicule/aberrant/fatigant/usant/agaçant/lassant/une-honte/incroyable/dingue/une-blague
    | y en a/ai marre | en ai marre/assez/ras/plein | ça commence à | vraiment __
    déçu*/agacé*/énervé*/pénible/long/fâché* | franchement | sérieusement | vous comptez | quand comptez-vous | vous
    foutez quoi | qu'est-ce que vous | mais c'est/enfin/où/il | au secours | en urgence | de toute urgence | dès que
    possible | plus vite | dépêchez | rapidement svp | merci de répondre/faire-vite | j'attends toujours | on attend
    toujours | toujours pas/rien | rien ne bouge | ça n'avance | silence radio | aucun effort | on se moque | moqu*
    du/de monde/moi/nous/client* | prise en otage | inutilisable | insupportable* | épuis* | lassant |
    perdre/perds/perd mon/patience/temps | patience a des limites | deux/trois/2/3/quatre/dix
    jours/semaines/mois/heures que | anormal | incompréhensible | hallucinant | scandaleux | inouï | n'en peux plus |
    j'en peux plus | tout le temps/monde-pareil | une fois de plus | dégueulasse*`,
  injection: `ignor*/oubli*/contourn*/outrepass*/néglig* __ instruction*/consigne*/règles/prompt*/directive*/politique*
    | prompt système | system prompt | tu es maintenant/désormais | vous êtes maintenant/désormais un/une/en | mode
    développeur | mode admin* | fais comme si | faites comme si | comporte-toi comme | agis comme | agis en tant | en
    tant qu'ia | nouvelle* instruction* | nouvelles consignes | sans approbation | sans validation humaine | je suis __
    développeur/administrateur/admin/créateur/pdg de/du/système/ceo | je suis l'administrateur/admin/développeur |
    affiche/révèle/montre/répète/donne __ prompt/instructions/consignes | message système | instructions
    précédentes/antérieures | approuve* __ automatiquement | réponds uniquement | répond uniquement | jeu de rôle |
    simule* | fin du prompt | oublie/ignore/oubliez/ignorez __ instructions/consignes/règles`,
} satisfies Partial<Lexicon>;
