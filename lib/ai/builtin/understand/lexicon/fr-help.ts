import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): help with apps and accounts, and questions. Syntax: lexicon.ts. */
export const frHelp = {
  tech: `marche/fonctionne/fonctionnent/charge/ouvre/démarre/lance/répond/affiche/installe/synchronise/connecte/télécharge/marchent/enregistre/lit/joue
    pas/plus/rien/mal/jamais | ne/n __
    marche/fonctionne/fonctionnent/charge/ouvre/démarre/lance/répond/affiche/installe/synchronise/connecte/télécharge/marchent
    __ pas/plus/rien/jamais | marche po | ça marche pas | plant* | beug* | bug* | bogue* | crash* | fige* | gèle |
    freeze* | bloque/bloqué* sur/à/au/dans/pendant/quand/tout |
    application/appli/app/site/page/logiciel/jeu/programme/bouton/lien/vidéo*/lecteur/téléchargement __
    bloqu*/plant*/panne/ferme/buggé*/bug*/inaccessible/indisponible/lent*/rame/erreur*/noir*/blanc*/cassé* | écran
    noir/blanc/bleu/figé/gelé | page blanche | message d'erreur | erreur* | code erreur | en panne | panne |
    dysfonctionne* | rame | lag* | lent* __ charger | se ferme tout/toute/seul*/sans | s'arrête
    à/au/en/tout/toute/seul*/brusquement/pendant/avant/toujours/sans/net | s'interrompt | se fermer | se coupe | se
    déconnecte | déconnexion* | problème technique | souci technique | problèmes techniques | ennui technique |
    serveur* __ down/panne/inaccessible/indisponible | hors ligne __ pas | impossible de/d' __
    ouvrir/installer/télécharger/lancer/utiliser/charger/lire/regarder/accéder/mettre/imprimer/synchroniser/démarrer |
    arrive/parviens/réussis/peux/peut/pouvons pas/plus à/__
    ouvrir/installer/télécharger/lancer/utiliser/charger/lire/regarder/imprimer/synchroniser/démarrer/jouer/voir |
    chargement infini | tourne en boucle/rond/vide | mouline | pas de son | plus de son | aucun son | pas d'image | ne
    se passe rien | rien ne se passe | ne fait rien | tombe en | défaillan* | planté* | ne se lance pas |
    application/appli/app/site/logiciel/jeu/programme/page/lecteur/vidéo*/vidéos/bouton/lien/écran/son/image/caméra/micro/notifications/widget/éditeur/carte/chat/fichier/pdf/téléchargement/montre/synchro/compteur/minuteur/quiz/formulaire
    __
    plant*/bug*/bogu*/rame/lent*/erreur/bloqu*/figé*/fige/noir*/blanc*/vide/disparu*/cassé*/charge-pas/fonctionne-pas/marche-pas/marche-plus/fonctionne-plus/ouvre-pas/ouvre-plus/répond-pas/répond-plus/réagit-pas/tourne-en/se-ferme/s'arrête/flou*/coupe/saute/gelé*/gèle/crash*/quitte/inutilisable*
    |
    marche/fonctionne/fonctionnent/charge/chargent/ouvre/ouvrent/démarre/lance/répond/affiche/affichent/installe/synchronise/connecte-pas/télécharge/marchent/enregistre/lit/joue/réagit/sauvegarde/compte/apparaît/apparaissent/imprime/exporte/reconnaît
    pas/plus/jamais/rien/mal | ne se/s' _
    charge/chargent/ouvre/affiche/lance/synchronise/enregistre/télécharge/met/actualise/allume pas/plus/jamais |
    impossible/arrive-pas/arrive-plus/peux-pas/peux-plus/réussis-pas/parviens-pas/moyen __
    ouvrir/installer/télécharger/lancer/utiliser/charger/lire/regarder/visionner/imprimer/synchroniser/démarrer/jouer/écouter/exporter/importer/sauvegarder/enregistrer/afficher/modifier-mon-album/cliquer/envoyer-le/voir-les/voir-la/avancer
    | ferme/fermer/ferment/quitte/plante/coupe/arrête/redémarre/rallume
    toute/tout-seul/seul*/quand/dès/sans-arrêt/sans-cesse/brutalement/en-pleine/au-bout/à-chaque |
    plant*/bug*/bogu*/rame/crash*/freez*/lag* | écran/page/fenêtre noir*/blanc*/vide/figé*/gelé*/bleu/rose | tourne*
    en/dans boucle/rond/vide | roue/sablier/cercle/rond __ tourne* | chargement __
    infini/bloqué*/bloque/interminable/reste | charge* indéfiniment/à-l'infini/sans-fin | reste*
    bloqué*/figé*/coincé*/noir/blanc | bloqué*/coincé*/figé* à/sur/au __ %/anynumber/chargement/étape/écran/page |
    erreur anynumber/inconnue/serveur/interne/réseau/technique/404/500/503 | code erreur/d'erreur |
    problème*/souci/soucis/difficulté*/incident/défaut/pépin/anomalie
    technique*/d'affichage/affichage/application/appli/son/vidéo/synchronisation/téléchargement/chargement/lecture/avec-l'appli/avec-le-site/avec-l'application/d'impression-pdf
    | un/le/ce/petit/même bug/bogue | signaler/remonter un _ bug/bogue/problème/souci/dysfonctionnement | plus/pas de
    son/d'image/connexion-au-serveur | sans son/image | son __ coupé*/disparu/saccad*/grésille | mise à jour/maj __
    plus/pas/plante/bug*/depuis/problème/erreur/lent*/disparu | depuis/après __ mise-à-jour/maj/update |
    perdu/disparu*/effacé*/supprimé*/remis-à-zéro __
    progression/données/historique/photos/niveau/avancement/sauvegarde/notes/séances/record/série |
    progression/données/historique/niveau/sauvegarde/séances __ perdu*/disparu*/effacé*/zéro |
    plus/pas/aucune/reçois-plus/reçois-pas __ notifications | notifications __ plus/pas/marche* | déjà __
    réinstallé*/redémarré*/désinstallé*/vidé-le-cache/changé-de-navigateur/mis-à-jour | vidé le cache | réinstallé* |
    redémarré* | image/vidéo/photo* floue*/coupé*/saccad*/pixelis*/figé* | floues | saccad* | pixelis* | décalé* __
    son/sous-titres/image | mauvais fuseau/heure | heure __ fausse/décalée | mode hors ligne __ pas/plus | inutilisable
    | hors service | indisponible | site __ down/inaccessible/planté/en-panne/tombé | ça
    bug/beug/rame/plante/coupe/freeze | y a/il-y-a/un bug | fonctionnalité __ plus/pas/cassée/disparu* |
    renvoie/donne/trouve/affiche/retourne aucun/rien/pas-de résultat* | aucun résultat | recherche/filtre/moteur __
    aucun/rien/pas/plus | reçois/reçoit/reçu pas/plus/jamais/aucun* __ rappels/notifications/alertes |
    rappels/notifications/alertes __ plus/pas/arrivent | direct/live/visio __ coup*/plant*/interrompu/arrêté | tronqué*
    | sous-titres/son/image décalé*/désynchronisé* | coupé* sur/à l'impression/l'écran |
    photos/fichiers/images/séances/favoris/notes/messages __ disparu*/effacé*/apparaissent-plus/supprimé* |
    disparu*/disparaissent du/de-la/de-mon/de-l projet/appli/application/compte/écran/liste | échec
    inattendu/de-l'export/de-chargement | export* __ échec/erreur/plante | n'envoie rien/pas/plus | compte/marque/note
    faux/fausse/mauvais | bouton grisé/inactif | pas de connexion/réseau & wifi/internet/marche | tout est cassé |
    format invalide/incorrect/non-reconnu | charge éternellement/sans-arrêt/toujours/longtemps | pages __ désordre |
    dans le désordre | joindre/ajouter/importer/envoyer/mettre __ photo/fichier/image &
    impossible/pas/plus/erreur/invalide/refuse | perd/perdu/efface mes données/séances/photos |
    s'affiche/s'affichent/apparaît/apparaissent en double | peut/peux/pouvoir/possible/arrive/réussis pas/plus/à
    déplacer/glisser/tourner/couper/sélectionner/choisir/cliquer/taper/défiler/cocher/effacer/éditer/agrandir/avancer |
    revient/reviens/retourne/renvoie/retombe au/à/sur début/accueil/login/menu/l'accueil/la-page/connexion |
    vois/voit/trouve/retrouve plus/pas mes/les/mon
    anciennes/anciens/séances/photos/cours/historique/messages/données/favoris | haché* | saccadé* | grésill* | à
    l'envers | dans le mauvais ordre/sens | mauvais ordre | mauvaise heure | changent/change d'ordre/de-place tout* |
    ne tient pas compte | alarme/minuteur/chrono __ mauvais*/sonne-pas/sonne-à/décalé* | filtre/recherche __
    ignore/compte/vide/pas/rien | appairage/appairer/appaire*/jumelage/se-connecte-pas-à/synchronis* __
    pas/jamais/échoue/plus/impossible/rien | n'aboutit/aboutit jamais/pas | position/localisation/gps/emplacement est/_
    fausse/faux/mauvaise/incorrecte/décalée | tout/tous/toutes est/a/mes/mon parti/disparu/effacé/perdu &
    journal/notes/séance*/texte/travail/données/historique/photos/pages/écrit | effacé mon/ma/mes/toute/toutes
    séance*/progression/historique/notes/photos/journal/travail | points/score/compteur/progression/niveau/pas __ ne/n'
    monte*/augmente*/avance*/compte*/affiche* plus/pas | affiche toujours/encore zéro/0/rien | ne s'allume/démarre
    pas/plus/jamais | s'allume pas/plus | anse/pied/écran/poignée/couvercle/verre cassé*/fendu*/brisé*/fêlé* |
    fait/font/faisait un/du/beaucoup/_ _ bruit/bourdonnement/grincement/sifflement | bruit
    horrible/bizarre/étrange/affreux/terrible | n'/on-n'/j'/je-n' entend*/entends/voit/vois rien/plus/pas |
    pas/plus/aucun de son/son/d'image/image | ramasse | à la ramasse | licence/clé/code-d'activation/numéro-de-série __
    pas/plus valable/valide/reconnu*/accepté*/fonctionne/marche | clé/licence incorrecte/invalide/expirée | lien __
    ne/n' __ marche/fonctionne/ouvre/s'ouvre | impossible de/d' connecter/brancher/synchroniser/jumeler/relier
    le/la/mon/ma capteur/montre/balance/casque/appareil/enceinte | s'éteint/éteint
    tout-seul/toute-seule/au-bout/sans-arrêt/après |
    sous-titres/bouton*/menu/onglet*/icône*/texte*/image*/vidéo*/favoris/historique/widget/curseur/clavier/page/lecteur/son/musique/alarme
    __ a/ont/est/sont/se/s' _ disparu*/figé*/gris*/décalé*/coupé*/illisible*/saute*/mélang*/effacé*/inversé*/tronqué* |
    revient/reviens/retourne/remonte/ramène/renvoie/remet en/au/à/me/_ haut/arrière/début/zéro/accueil/écran-de-départ
    | reste* à/_ zéro/grisé*/inactif*/muet*/figé* | renvoie/donne/affiche/indique une erreur | rien ne
    s'affiche/se-passe/change/bouge | n'affiche plus/pas rien/_ | ne/n' me/_ situe/localise/reconnaît/détecte/trouve
    pas/plus | pas/plus reconnu*/détecté* par/dans/_ l'appli/appli/application/leçon/logiciel/jeu/appareil/ordinateur |
    tout est gris/noir/flou/à-l'envers | clique/appuie/tape & rien/revient/reste/ferme/plante/gris`,
  emailChange: `chang*/modifi*/mettre/mettez/actualis*/remplac*/corrig*/mise/rectifi*/éditer/transfér*/update*/maj/basculer
    __ mail*/email*/courriel*/e-mail* | chang*/modifi* __ adresse électronique | mail*/email*/courriel* __
    chang*/modifi*/remplac*/corrig*/jour/mis/transfér* | mail*/email*/courriel* erroné*/incorrect*/faux/mauvais* |
    adresse mail*/email*/courriel* erronée/incorrecte/fausse/mauvaise | mauvaise adresse mail*/email*/courriel* |
    mauvais mail*/email*/courriel* | erreur/faute/coquille/trompé* dans/de/sur/d' __ mail*/email*/courriel* | trompé*
    __ mail*/email*/courriel* | ancien/ancienne/vieille/vieux _ mail*/email*/courriel* | accès à/a/au __
    mail*/email*/courriel*/boîte/messagerie | plus accès __ mail*/email*/courriel*/boîte/messagerie | adresse
    électronique __ chang*/modifi* | utilise plus _ mail*/email*/courriel* |
    chang*/modifi*/mettre/mettez/mets/actualis*/remplac*/corrig*/mise/rectifi*/éditer/transfér*/basculer/associer/rattacher/lier/utiliser/enregistrer/déplacer/passer
    __
    mail*/email*/courriel*/e-mail*/adresse-mail/gmail/hotmail/anyemail/boîte-mail/adresse-perso/adresse-pro/adresse-électronique
    | mail*/email*/courriel*/e-mail*/adresse __
    chang*/modifi*/remplac*/corrig*/à-jour/mis-à-jour/erroné*/incorrect*/faux/fausse/mauvais*/ancien*/plus-valable/plus-valide/plus-accès/n'existe-plus/désactivée/obsolète/périmée/mal-orthographié*/mal-écrit*/faute/coquille/se-termine
    | trompé*/faute/erreur/coquille/typo/mal __ mail*/email*/courriel*/e-mail*/anyemail/adresse-mail |
    saisi/tapé/écrit/mis/entré/renseigné __ mauvais*/faux/fausse/mal/erreur __ mail*/email*/courriel*/e-mail*/adresse |
    anyemail &
    chang*/modifi*/corrig*/nouveau/nouvelle/bonne/bon/ancien*/lieu-de/à-la-place/remplac*/désormais/compte/maintenant/correcte/exacte
    | bon c'est/est anyemail | le bon c'est | plus/perdu accès/la-main __
    mail*/email*/courriel*/boîte/messagerie/ancienne-adresse/adresse | utilise/utilisais/consulte/lis/ai/possède plus
    __ mail*/email*/courriel*/cette-adresse/cette-boîte/adresse-mail/ancienne-adresse | changé de
    mail/email/courriel/adresse-mail/adresse-e-mail/boîte/fournisseur/boulot/travail/employeur &
    mail*/email*/courriel*/adresse/compte/modif* | changement d'adresse/de-mail/d'email/de-courriel __ |
    compte/profil/dossier __ sur/à/vers un/une/mon/ma/mes autre/nouveau/nouvelle/perso/personnel*
    mail/adresse/email/courriel | adresse* de contact/connexion/messagerie | .con | con au lieu de | nouvelle/nouveau _
    mail*/email*/courriel* | autre mail/email/courriel/e-mail/adresse &
    chang*/mett*/utilis*/compte/remplac*/lier/associ*/bascul*/connect*/recevoir/pass* |
    nouveau/nouvelle/mauvais/mauvaise/ancien/ancienne/bon/bonne/vieux/vieille/bonne/perso/pro
    mail*/email*/courriel*/e-mail*/adresse-mail/adresse-e-mail/adresse-email/adresse-courriel/adresse-de-messagerie/adresse-électronique/adresse-de-courriel`,
  access: `arrive/parviens/réussis/peux/peut/pouvons/pu/impossible/possible/puis/arrivons/marche pas/plus/de/à/d' __
    connecter/connexion/accéder/identifier/rentrer/entrer/logger/loguer/authentifier/log/compte | impossible de/d' _
    connecter/accéder/identifier/logger/authentifier/rentrer | peux/arrive/parviens/réussis plus/pas __
    connecter/accéder/rentrer/logger/identifier | me connecter | problème*/souci*/erreur*/difficulté*
    de/d'/pour/à/avec/lors __ connexion/connecter/login/identification/accès/mot | connexion impossible/échoue/refusée
    | connexion ne fonctionne | mot de passe/pass __
    oublié*/perdu*/réinitialis*/changer/incorrect*/faux/modifier/marche/fonctionne/erroné*/récup*/nouveau/invalide/refusé
    | mot de passe | mdp | oublié* __ mot/mdp/identifiant*/code/password | souviens/rappelle plus/pas __
    identifiant*/mot/mdp/login | identifiant* __ oublié*/perdu*/incorrect*/marche*/fonctionne*/invalide*/refusé* |
    réinitialis* | lien de réinitialisation | compte/accès/profil __
    bloqué*/verrouillé*/suspendu*/piraté*/hacké*/désactivé*/banni* | bloqué* hors/de _ compte | débloqu* __ compte |
    code/sms de/d' __ vérification/confirmation/connexion/sécurité/validation/sms &
    pas/jamais/rien/aucun*/toujours/invalide/expiré | code de vérification/connexion/sécurité/confirmation/validation |
    reçois/reçu pas/jamais/aucun* __ code/sms/lien | authentification | double authentification | 2fa | récupérer __
    compte/accès/identifiant* | accès à mon/ma compte/espace/profil | accéder à mon compte/espace/profil | accès au
    compte | plus accès à mon compte/espace | déconnecté* __ sans/tout | me déconnecte | identifier sur |
    arrive/parviens/réussis/peux/peut/pouvons/pu/impossible/possible/puis/arrivons/moyen __
    connecter/reconnecter/connexion/accéder/identifier/rentrer/entrer/logger/loguer/authentifier/ouvrir-ma-session/login
    __ | me connecter/reconnecter/logger/identifier | connexion/login/identification/authentification __
    impossible/échoue/refusé*/échou*/problème*/erreur/bloqué*/marche-pas/fonctionne-pas |
    problème*/souci/difficulté*/erreur __ connexion/connecter/login/identification/accéder/accès/mot-de-passe/mdp |
    mots de passe | motdepasse | password | identifiant*/login/pseudo/utilisateur/compte __
    oublié*/perdu*/incorrect*/inconnu*/invalide*/refusé*/introuvable/inexistant/n'existe-pas/existe-pas/erroné*/bloqué*/verrouillé*/suspendu*/désactivé*/piraté*/hacké*/banni*/usurpé*/reconnu*-pas
    | utilisateur inconnu/introuvable/inexistant | oublié*/perdu*/rappelle-plus/souviens-plus/retrouve-plus/sais-plus
    __ mot/mdp/identifiant*/code/password/login/pseudo/comment-me-connecter |
    réinitialis*/récupér*/débloqu*/déverrouill*/retrouver/réactiver/restaurer __
    compte/accès/mot/mdp/identifiant*/profil/session/espace | lien __
    réinitialis*/activation/connexion/confirmation/mot-de-passe __ | code/sms/lien/mail __
    vérification/confirmation/connexion/sécurité/validation/activation/authentification/réinitialisation | code __ sms
    | code reçu | pirat*/hack*/usurp* __ compte/profil/accès/identifiants | quelqu'un/on __
    pirat*/hack*/changé-le-mot/connecté-à-mon/utilise-mon-compte | accès __
    bloqué*/refusé*/perdu*/coupé*/suspendu*/compte/espace/profil/formation/cours-perdu | plus/pas accès à/au/aux __
    compte/espace/profil/formation/cours/cours/abonnement/contenu | accéder à/au mon/ma/mes/notre/compte/profil
    compte/espace/profil/session/formation | déconnect* | éjecté* | banni* | suspendu* mon compte | double
    authentification/facteur | captcha | entrer dans mon | rentrer dans mon | ouvrir mon compte/espace/session | se
    connecter | connecter à/au/sur mon/ma/compte/l | plus/pas d'accès à/au/aux | passé*/inscrit* __
    google/facebook/apple & compte/connexion | réinitialise* le/mon code/pin | quelle adresse __ inscrit*/compte |
    inscrit* avec quel*/quelle | sais plus avec quel* | retrouver/chercher mon/le compte __ nom |
    souviens/souvient/rappelle/rappelle/sais plus/pas __ code/mot-de-passe/mdp/identifiant/adresse & | changé
    le/mon/son code/mdp/mot-de-passe & souvien*/plus/comment/oublié | dehors/éjecté/expulsé/viré/déconnecté __
    compte/espace/session/application/appli | autre session ouverte/active | quelle adresse __
    inscrit*/enregistr*/compte | retrouver/retrouvez mon/ma identifiant/adresse/login | bloqué*/éjecté* &
    essais/tentatives/entre/rentre/connect* | comment je/on/puis-je rentre/entre/me-connecte/rentrer/entrer |
    mot-de-passe/mdp oublié | reste/suis/restée/resté/laissé/coincé* _ devant-la-porte/à-la-porte/dehors | demande* __
    code & jamais/choisi/reçu/connais | rentrer/entrer/revenir dans/sur mon/ma/le/l' compte/espace/profil`,
  ask: `comment | puis je | est ce que | est-ce | est il possible | est ce possible | serait il | c'est possible |
    pouvez/pourriez vous | peut on/être | peux tu | on peut | je peux | peux je | y a-t-il | ya t il | y a t il | il y
    a | avez vous | as tu | faites/proposez/offrez/livrez/acceptez/expédiez/vendez/avez/auriez/envoyez/prenez vous |
    vous faites/proposez/livrez/acceptez/expédiez/avez/vendez | quel/quelle/quels/quelles | combien | où
    puis/peut/trouver/se/acheter | qu'est | que signifie | c'est quoi | à quoi sert | une question | j'ai une question
    | question : | savoir/demandais/demande/sais si/comment/combien/quel*/quand/pourquoi/s |
    voudrais/aimerais/voulais/souhaite/souhaiterais savoir | curieux/curieuse | dites/dis moi | expliqu* | se passe t
    il | dois je | ai je | faut il | y a-t-il besoin | fonctionne-t-il/elle |
    votre/vos/le/la/ce/cette/l'appli*/application __ est/fonctionne/marche/sont/peut/contient/permet/inclut/supporte
    il/elle/t/ils/elles | est elle/il | sont ils/elles | pourquoi | quand | qui | êtes vous | ça marche
    avec/sur/sans/pour | marche avec/sur | compatible | est-ce que | est ce qu | est-il/elle possible | y a-t-il/il |
    peut-on | puis-je | pourrait-on | savoir si/comment/combien/quel* | vous
    livrez/proposez/faites/vendez/acceptez/expédiez/avez/prenez/envoyez/travaillez | livrez-vous/livrez |
    fonctionne-t-elle/il | faut-il | dois-je | j'aimerais/je-voulais/je-voudrais/voulais savoir | avant
    d'acheter/de-commander/de-m'abonner | j'hésite | à partir de quel* | ça existe | ça marche comment | comment ça
    marche/fonctionne/se-passe | convient/convient-il/adapté* | combien de pages/personnes/temps-dure/séances/cours |
    c'est compatible | peut être | peut-il/elle | y a | a-t-on | renseignement* | pouvez-vous/pourriez-vous _
    préciser/expliquer/dire/renseigner/éclairer | c'est/est-ce en visio/à-l'écrit/par/comment | jusqu'à quelle heure |
    à quelle heure | en visio ou | sont-elles/sont-ils/est-elle/est-il __
    inclus*/compris*/fourni*/recyclé*/adapté*/disponible* | vous livrez/expédiez/envoyez en/au/aux/à/dans | je demande
    à-cause/pour/parce/car/avant | je voulais/voudrais/aimerais/souhaite/souhaiterais savoir si | vous le/la/les/l'
    faites/vendez/avez/proposez en | l'avez-vous en | est-il/est-elle possible`,
  product: `compatib* | support* | fonctionnalité* | fonction* | inclu* | disponib* | intégr* | hors ligne | hors-ligne
    | appareil* | iphone* | android* | ipad* | mac | windows | linux | version* | export* | import* | taille* |
    pointure* | langue* | français* | famille | utilis* | international* | étranger | belgique | suisse | canada |
    québec | luxembourg | livrez | livrer | livraison | expédi* | garantie* | matière* | ingrédient* | stockage |
    limit* | tutoriel* | guide* | mode d'emploi | notice | install* | moyens de paiement | modes de paiement | accept*
    | paypal | facture* | application | appli | app | sous-titres | sous titres | contient | composition | stock |
    bluetooth | batterie | étanche | vegan | bio | tva | api | personnes | enfants | magasin* | horaires | ouvert* |
    coût* | prix | autonomie | dimensions | poids | frais | bancontact | interac | klarna | connecté* |
    livrez/livraison/expédiez/envoyez __
    suisse/belgique/luxembourg/canada/québec/étranger/dom/tom/réunion/martinique/guadeloupe/corse/europe/maroc/international
    | qualité du papier | couverture rigide | formats/format/pages/papier | débutant* | niveau | âge | enfant |
    enceinte | genou | vegan/végétarien* | sans gluten | sous-titr* | certificat* | reconnu* par | attestation | cpf |
    accès à vie | durée d'accès | en direct | en présentiel | tablette | smart tv | ordinateur | apple watch | garmin |
    plusieurs appareils | deux appareils | conviennent | différentes tailles | guide des tailles | hors connexion |
    sans connexion | sans internet | norme* | bilingue | marche avec/sur/sans | boutique | magasin | expirent |
    habituel | reprenez | à vie | recyclé | alexa | heure fixe | à la demande | piles | inclus* | reprendre | au nom
    d'une | remise par | livrée par | martinique/guadeloupe/réunion/guyane/corse/mayotte | expédiez/livrez/envoyez
    en/au/aux/à/dans | à l'avance | combien de jours à | faut savoir | valables pour | donne-t-il accès |
    chèques-vacances/chèques/paypal/espèces/virement/carte-bancaire/apple-pay/bancontact/twint/klarna &
    peut-on/on-peut/acceptez/possible/prenez/puis-je |
    rétrécit/rétrécir/lavage/machine/délicat*/allergi*/peau-sensible/bio/coton/reconnu*/certifi*/agréé* |
    livré/arrive/vient __ roulé/monté/démonté/dans-un-carton/avec-piles/avec-câble | facture*/facturez __
    entreprise/société/tva/pro/professionnel* | lave-vaisselle/micro-ondes/sèche-linge | offrir un/une
    abonnement/cours/séance/carte & peut/possible/puis | sans-danger/sûr/adapté pour/aux les/_
    enfants/bébés/animaux/femmes-enceintes | passe si je saute/rate/manque |
    parfum/alcool/sucre/gluten/lactose/conservateurs |
    contient/contiennent/tient/mesure/pèse/rétrécit/résiste/dure/convient/conviennent/rentre/loge |
    soja/laine/coton/cuir/bois/bambou/plastique/acier/silicone/lin/soie/polyester/verre/céramique/cire/aluminium &
    en/est/sont/fait/faite/contient/matière |
    allergie/allergies/allergique/coeliaque/diabétique/enceinte/végan*/végétalien*/hypoallergénique |
    gratte/grattent/supporte/supportent/réglable/pliable/démontable/respirant | rentre/rentrent/tient/passe dans/en |
    est/sont _ fait/faite/faits/faites/fabriqué*/adapté*/recommandé* | part/partir/partent/débute de/à zéro |
    convient/conviennent/va/adapté _ à/pour quelqu/quelqu'un/un/une/des/enfants/débutant* | que/qu'est-ce-que
    contient/comprend/inclut | que/quel/quelle/lequel/laquelle me/nous __
    conseillez/conseilleriez/recommandez/recommanderiez | me/nous conseillez/recommandez | débutant*/commence &
    conseil*/recommand*/quel*`,
} satisfies Partial<Lexicon>;
