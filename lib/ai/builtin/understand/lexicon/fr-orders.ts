import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): function words, orders and delivery. Syntax: lexicon.ts. */
export const frOrders = {
  neg: `pas | ne | n | jamais | rien | aucun | aucune | ni | sans | non | personne | nul | plus rien | point | guère |
    pa | nan | aucunement | nullement | plus jamais | en aucun cas | cesse de`,
  noWant: `demande/veux/souhaite/désire/voudrais/cherche/réclame surtout/absolument/certainement/vraiment pas |
    veux/voulais/souhaite/désire/demande/demandais/voudrais/veut/voulons pas | veux/souhaite/désire/demande ni |
    veux aucun/aucune | besoin de/d aucun/aucune | pas besoin | aucun besoin | pas intéressé* | pas envie | ne cherche
    pas | cherche pas à | ce n'est pas __ que je demande/veux | pas demandé | ne tiens pas à | sans vouloir |
    veux/voudrais/souhaite pas _ parler/pause/robot/bot/remplacement/changer/suspendre | ne/n
    cherche/demande/réclame/exige/souhaite/désire/veux/voulais/voudrais pas/plus | je/on
    veux/veut/demande/cherche/souhaite/réclame pas | n'ai pas demandé | ne compte pas | n'ai pas l'intention | pas
    l'intention | loin de moi | ce n'est pas ce que je | c'est pas ce que je | il ne s'agit pas | pas la peine |
    inutile de | pas nécessaire | ne souhaite/veux/demande ni/aucun/aucune | pas question de | ne comptais pas`,
  cond: `si | s'il/ils | sinon je/on veux/voudrais/demande/souhaite/préfère/exige/aimerais | à moins que/de | au cas où
    | autrement | sauf si | dans le cas où | à condition que | dans l'hypothèse où | en cas de | sauf`,
  politeCond: `si possible | si cela/ça ne _ dérange pas | si ça/cela _ est égal | si _ vous va | si c'est possible | si cela/ça est/vous possible | s'il vous/te plaît/plait | si vous
    pouviez/pouvez/pourriez/voulez | si tu peux/pouvais/veux | si ça ne vous/te dérange | si cela ne vous |
    savoir/voir/demander/demande/demandais/vérifier/confirmer/dire/sais/comprendre si/s | même si | comme si |
    reconnaissant* si | sympa/gentil/bien/cool/super/apprécie*/apprécierais si | serait _ possible | si besoin | si
    jamais vous | si nécessaire | si je/on peux/pouvais/pourrais/peut/pouvait | si c'est faisable | si faisable | si
    ça/cela/c ne | si ça vous | si vous avez/auriez/savez/êtes |
    savoir/voir/dire/vérifier/confirmer/regarder/préciser/indiquer/informer/demander si |
    vérifiez/regardez/confirmez/voyez/dites si | me demande/demandais si | sais pas si | si oui | si non | voir s'il |
    savoir s'il | vérifier s'il`,
  but: `mais | cependant | pourtant | toutefois | par contre | plutôt | en revanche | juste | seulement | sauf que | or
    | en fait | simplement | uniquement | cela dit | ceci dit`,
  order: `commande* | comande* | colis | paquet* | livraison* | article* | produit* | achat* | acheté* | marchandise* |
    clé | clef | clés | code | codes | billet* | ticket* | réservation* | licence* | bon d achat | crédits | pièces |
    jetons | gemmes | cours | formation | téléchargement | envoi | expédition | cadeau* | chaussures | robe | veste |
    téléphone | affaires | order | item* | livre photo | album* | tirage* | calendrier* | e-book* | ebook* | pdf |
    voyance | lecture | tirage | consultation | thème astral | carte cadeau | carte-cadeau | bon cadeau | manuel | mug
    | cadre | affiche | poster | box | coffret* | cartes | pochette | t-shirt | pull | manteau | montre | jouet* | kit
    | diamants | skin* | pack* | pièces d'or | vidéo achetée | lot | gemmes/pièces/crédits/diamants/jetons acheté* |
    ebook acheté | que la couverture`,
  statusAsk: `où est/en/sont/se/reste/a/êtes/ce _
    commande*/colis/paquet/livraison/achat/article*/produit*/clé/code/mon/ma/mes/le/la/trouve/passé*/elle/il/billet*/vous/est
    | où en est/sont/êtes/suis | ou est mon/ma/mes/le/la/passé* | ou sont mes/les | ou en est | ou se trouve | elle/il
    est où/passé* | est où/ou mon/ma/mes/le/la | commande/colis/paquet est où/ou | quand __
    arrive*/arriver*/livré*/recevoir/recevrai*/livrer*/reçois/livraison/expédi*/envoyé*/disponible/avoir/aurai/parti*/reçoit/débarque/vais/vient/obtenir/recevra
    | suivi* de/du/colis/commande/svp/livraison/mon/ma/ne | numéro de suivi | lien de suivi | suivre _
    colis/commande/livraison/paquet | statut* | état/avancement/stade de/d'/du/actuel _
    commande*/colis/livraison/ma/mon/expédition/paquet | date de livraison/réception/expédition | délai* de/d'
    livraison/expédition/envoi | délai pour recevoir | combien de temps __
    livr*/arriv*/recevoir/expédi*/attendre/encore/colis/commande/envoi | combien de jours __
    livr*/arriv*/recevoir/expédi*/attendre/colis/commande | des/aucune/avoir/avez nouvelle* | donner des nouvelles |
    nouvelles de __ commande/colis/livraison | que/quoi se/s passe avec/pour __ commande/colis/livraison | qu'en est il
    | qu'est devenu* | est ce que __ commande/colis/paquet _ parti*/expédié*/envoyé*/livré*/bien |
    commande/colis/paquet a/est/a-t-elle _ parti*/expédié* | a-t-il/elle été expédié*/envoyé*/livré* | bien été
    expédié*/envoyé*/prise | a été expédié*/envoyé* | est elle/il parti*/expédié*/envoyé*/perdu* | est en route | en
    route | en chemin | en cours de livraison/acheminement | localis* | égaré* | perdu en route | colis/commande/paquet
    perdu* | toujours pas parti* | reçois/reçoit je quand/bientôt | reçois quand | arrive quand | c'est pour quand | ça
    arrive quand | livré* quand | prévu* pour quand | un retour sur _ commande/colis/livraison | c'est pour aujourd |
    tracking | arrivera*/arriveront t/il/elle/avant/quand/bientôt/à | arrivera __ avant/quand/bientôt/temps | va
    arriver | vont arriver | sera*/seront livré* | où en est/sont/êtes | où est/sont | où se trouve/trouvent | ou en
    est/sont | où c'est/est-ce | quand __
    arrive*/arriver*/livré*/reçois/recevoir/recevrai*/recevrons/livrer*/livraison/expédi*/envoy*/disponible/aurai/aurons/parti*/prêt*/dispo/débloqué*/crédité*/envoi
    | quel jour __ arriv*/livr*/recev* | dans combien de temps/jours | d'ici combien de temps | combien de temps/jours
    __ livr*/arriv*/recevoir/reçoive/expédi*/attendre/prêt*/prête/préparation | des nouvelles __
    commande/colis/livraison/paquet | avez vous/tu __ nouvelles/info*/visibilité/suivi/date __
    commande/colis/livraison/paquet/expédition | de nouvelles de/du/des | point sur __ commande/livraison/colis | suite
    donnée | date __ livraison/réception/expédition/arrivée/envoi | date estimée/prévue/précise | délai __
    livraison/réception/expédition/envoi/préparation | numéro/lien/code de/d suivi/tracking/colis |
    tracer/traquer/suivre/pister __ colis/commande/paquet/livraison/envoi | sera elle/il/là/livré*/prêt*/arrivé*/t
    elle/t il | seront ils/elles/là/livré*/prêt* | arrivera-t-il/arrivera-t-elle | à temps | avant
    noël/le/les/vendredi/samedi/lundi/mardi/mercredi/jeudi/dimanche/mon/son &
    arriv*/livr*/recev*/reçois/commande/colis/là | c'est/est parti* | a t il/elle __ expédi*/envoy*/parti* | bien
    parti* | commande/colis/paquet/livraison est elle/il/t __ | état d'avancement | avancement | où il/elle en est |
    savoir où | dites moi où | mon/ma/le/la colis/commande/paquet/livraison il/elle est où | est où | c'est où | est
    passé*/passée/devenu* _ commande/colis/paquet | que devient | qu'en est-il | qu'en est | vérifier __
    commande/colis/livraison/envoi/expédition _ | regarder où | suivi __
    bloqué*/pas/bouge*/rien/mis-à-jour/inchangé/depuis/indisponible/erreur | numéro de colis | bordereau | livreur &
    où/quand/pas/jamais/passé* | prêt*/prête au bout de/quand/dans/en combien/d'ici | combien d'heures/de-jours __ | au
    bout de combien | si ça/cela arrive/arrivera | savoir si __ arriv*/livr*/reçu*/parti*/expédi* | à/en quel stade |
    quel stade | jouable | faut le/la/mon __ pour/avant __ anynumber/mariage/anniversaire/noël/samedi/vendredi/lundi |
    arrivera à temps | retirer/récupérer/chercher mon/le/ma colis/commande/paquet | point relais/retrait __
    fermé/où/quand | oublié de/le/la/un/mon/mes mettre/envoyer/joindre/cadeau/article | corriger/changer/modifier __
    adresse __ livraison/envoi/expédition | adresse de livraison | on m'annonce __ jours | renvoyer le/mon/mes
    billet*/lien/code/pdf | la poste/facteur/transporteur/chronopost/colissimo livre/passe/passera __ | livre le
    samedi/dimanche | jours ouvrés __ huitième/neuvième/dixième/dépassé*/toujours/on-est | c'est expédié/parti/envoyé |
    est-ce expédié | tenir au courant/informé* __ commande/livraison/colis/avancée/avancement | avancée de/du _
    commande/colis/livraison | bloqué*/coincé* à/chez/en __ jours/semaines/depuis | passé par la poste | sera
    prêt*/prête | vous allez/comptez l'envoyer/la-livrer/me-l'envoyer/l'expédier/le-livrer | refuse de livrer |
    transporteur/livreur refuse |
    arrive/arrivent/part/partent/vient/viennent/livrez/expédiez/envoyez/envoie/livre/partira/arrivera
    quand/quel-jour/à-quelle-date/vers-quelle | il/elle/ils/elles/ça arrive/arrivent/part/partent/avance/avancent/vient
    quand/bientôt/cette-semaine/demain/à-temps/enfin/aujourd/lundi/samedi/quel-jour | quand __
    arrivent/part/partent/partira/partiront/viendra/viennent/livrez/expédiez/envoie | mon/ma/mes/le/la/les/notre _ _
    est/sont/sera/seront/est-il/est-elle/sont-ils/sont-elles _ prêt/prête/prêts/prêtes | avez/aviez _
    expédié*/fait-partir | avez envoyé le/la/mon/ma/mes/notre | me/nous
    l'envoie/l'envoyez/les-envoyez/l'expédiez/le-livrez/la-livrez quand/bientôt/quel-jour | mon/ma/mes/notre __
    ça/il/elle/ils/elles avance/avancent | sera/seront là
    avant/pour/à-temps/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/demain | avis de passage | bureau de poste &
    trouve*/avis/colis/nom/rien | rediriger/redirigez/réacheminer __ colis/paquet/commande/livraison/relais |
    passer/venir/viens/passe _ _ le/la/les prendre/chercher/retirer/récupérer & prêt*/commande/tirages/colis | se passe
    quoi | livrez moi/nous/enfin/ma/mon/le/la/ce | vous en-êtes où | j'en suis où | où ça en-est`,
  notArrived: `jours/semaines/mois/heures/temps que j'attends/attend/attends/attendons |
    colis/commande/paquet/livraison/chaussures/cadeau/articles n'est/ne/sont/est/toujours _ pas là | toujours pas là |
    pas encore là | toujours pas | toujours rien | toujours aucun* | tjs/tjrs/tjr/tjours pas/rien/aucun* |
    attend*/attent*/attente/attendu __
    depuis/encore/toujours/mon/ma/mes/colis/commande/livraison/jours/semaines/heures/impatience | depuis __ attend* |
    en attente de/depuis/toujours | en retard | retard* | a du retard | du retard |
    devait/devaient/aurait/auraient/devrait __ arriver/être/livré*/dû/déjà/recevoir/livrer/arrivé* | aurait dû | était
    prévu* | prévu* __ hier/lundi/mardi/mercredi/jeudi/vendredi/samedi/semaine | toujours en
    préparation/attente/traitement/cours | bloqué* depuis/en/à/au __
    jours/semaines/préparation/transit/dépôt/centre/douane | délai* __ dépassé* | dépassé* __ délai* | n'arrive pas à
    destination | colis n'arrive/arrive pas | commande n'arrive/arrive pas | tarde | introuvable | nulle part | aucune
    trace | aucune nouvelle | jamais arrivé*/reçu*/livré*/eu | rien reçu | rien n'est/a arrivé | ne vois rien | ne vois
    toujours | promis* pour | manque toujours | pas/jamais/toujours/rien/aucun*/encore/plus __
    reçu*/arrivé*/livré*/eu/parvenu*/disponible*/prêt*/envoyé*/expédié* | ai/avons pas/jamais/rien/toujours
    eu/reçu*/encore | j'ai pas/rien/jamais eu/reçu | pas eu le/la/mon/ma/mes/les/de/d | pas eu de | rien eu | rien dans
    _ boîte/boite/mails/mail/spams/messagerie/compte/espace | attends/attend/attendons/attendais/attente/patiente __
    depuis/mon/ma/mes/colis/commande/livraison/jours/semaines/toujours | ça fait __ jours/semaines/mois/heures __
    attend*/rien/toujours/pas/commandé*/acheté* | voilà __ jours/semaines/mois/heures __
    attend*/rien/toujours/pas/commandé* | commandé*/acheté* __ il-y-a/depuis/voilà __ jours/semaines/mois | retard de |
    de retard | jours/semaines/semaine/heures de retard | délai*/date __ dépass*/passé*/expiré*/largement/écoulé* |
    devais/devait/devaient/devrais/devrait/aurais/aurait/auraient __ recevoir/arriver/livré*/être-là/dû/reçu | promis*
    __ pour/hier/lundi/mardi/mercredi/jeudi/vendredi/samedi/avant/semaine | annoncé* pour | pas bougé | bouge plus/pas
    | n'a pas bougé | bloqué* à/au/en/chez/dans/depuis | coincé* à/au/en/chez/dans/depuis | à l'arrêt | disparu* |
    perdu* par | pas de colis/livraison/commande/paquet/nouvelles/suivi | ne vois pas/rien/toujours _
    arriver/venir/venu | se fait attendre | personne ne/n'est _ venu/passé/livré | livreur __ pas/jamais | pas
    le/la/les lien/code/fichier/pdf/ebook/e-book | pas dans le jeu/mon-compte/ma-boîte | ne sont/est pas dans/sur __
    jeu/compte/appli/boîte/espace | en préparation __ jours/semaines/toujours/encore/depuis | jours/semaines en
    préparation | solde __ zéro/vide/inchangé/pareil & acheté/payé/pack | toujours à zéro |
    pas/jamais/toujours/rien/aucun*/encore/plus/pa _
    reçu*/arrivé*/livré*/recu/livraison/arrive/parvenu*/eu/expédié*/envoyé*/activé*/crédité*/débloqué*/bougé/bouge/vu/recus/remis/parti*
    | délai était/devait | on est le anynumber | que c'est long | toujours pas de/d'
    jetons/pièces/crédits/gemmes/code/billet/lien/colis/livraison | que __
    validé/accepté/confirmé/promis/accordé/approuvé _ lundi/mardi/mercredi/jeudi/vendredi/semaine/hier/le/il &
    rembours*/avoir | manque un/une/deux/trois/anynumber/des/l'/le article*/flacon*/pièce*/verre*/produit*/élément* |
    pris/commandé/demandé anynumber/six/cinq/quatre/trois/deux __ il-y-en-a/reçu/arrivé*/n'y-en
    anynumber/que/quatre/deux/trois/un/une/cinq`,
  nothing: `rien | aucune commande | aucune confirmation | aucun mail/email/e-mail/courriel | pas de/d'
    confirmation/mail/email/accès/code/clé/produit/livraison/courriel/commande | pas d'accès | aucun accès | aucun code
    | aucune clé | aucun produit | aucune livraison | aucun colis | aucun téléchargement | que dalle | nada | zéro |
    queue dalle | pas de nouvelle* | aucun article | n'apparaît pas | n'existe pas | aucun crédit | pas premium |
    aucune facture | toujours en gratuit | rien reçu | rien du tout | aucune nouvelle* | ni mail | ni confirmation | ni
    code | ni accès | pas le moindre | aucun fichier/lien/pdf | néant | et rien | mais rien`,
  denyDelivery: `marqué*/indiqué*/noté*/indique*/dit/disent/affiche/affiché*/statut/suivi/prétend*/soi-disant/soi
    disant/considéré*/déclaré*/selon/annonc*/transporteur/poste/colissimo/chronopost/dhl/ups/bpost/postes/purolator/mondial
    __ livré*/remis*/distribué*/réceptionné*/livraison/déposé* & pas/rien/jamais/faux/mais/aucun*/personne/alors/or |
    marqué* comme livré* | soi disant livré* | soi-disant livré* | livré* mais | livré* alors que | remis mais | jamais
    été livré* chez/à/ici | pas chez moi/nous | livré* à mauvais* | mauvaise adresse | livré* chez voisin* | pas dans _
    boîte/boite | pas dans ma boîte | signature n'est pas | pas ma signature | déposé nulle part |
    indiqué*/marqué*/noté*/affiche/affiché*/dit/disent/statut/suivi/site/transporteur/poste/colissimo/mondial/chronopost
    & livré*/remis*/distribué*/réceptionné*/déposé* & rien/pas/jamais/personne/aucun*/mais/ne/or | livré* __
    rien/pas-reçu/personne/voisin*/boîte/autre-adresse/gardien/jamais | remis* __
    pas-à-moi/inconnu/voisin*/gardien/autre | personne _ signé/reçu | je n'ai pas signé | pas signé | ce n'est pas moi
    qui | prétend*/soi-disant/soi disant/prétendument/supposé*/censé* __ livré*/remis*/reçu/distribué*`,
  redeliver: `renvoy* | renvoi | ré expédi* | réexpédi* | re livr* | relivr* | nouvelle livraison | nouvel envoi |
    nouvel exemplaire | nouveau colis | deuxième envoi | seconde livraison | remplac* | remplacement | échang* |
    envoyer/envoyez/expédier/expédiez/livrer/livrez __ nouveau/autre/nouvelle/neuf/neuve/fois/remplacement | un autre
    colis | à nouveau __ envoy*/expédi*/livr* | veux/voudrais/souhaite/demande/aimerais/besoin
    juste/seulement/simplement/uniquement __ commande/colis/article/produit/clé/code/livraison/recevoir/paquet |
    juste/seulement/simplement/uniquement recevoir/ma/mon/mes/avoir _
    commande/colis/article*/produit/clé/code/affaires/paquet | veux/voudrais/souhaite/attends ma/mon/mes/recevoir _
    commande/colis/article*/produit*/paquet/affaires | mais/juste ma/mon/mes commande/colis/article*/produit/paquet |
    veux être livré* | renvoyer/renvoyez/renvoie/renvoyiez/réexpédier/réexpédiez/réexpédition/renvoi | envoyer/envoyez
    __ manqu*/reste/restant*/bon/bonne/correct*/nouveau/nouvelle/autre | refaire/refaites __
    livr*/commande/envoi/tirage/impression/album/livre | réimprim* |
    échanger/échangez/échange/remplacer/remplacez/remplacement/remplacé* | nouvel exemplaire/envoi | à nouveau __
    lien/mail/pdf/code/fichier | reprogramm* _ livraison | deuxième passage | représent* _ colis | une nouvelle fois`,
  defect: `cassé* | abîmé* | endommagé* | défectu* | défaut* | brisé* | fissuré* | fêlé* | rayé* | déchiré* | troué* |
    tâché* | percé* | fuit | fuite | abimée | mauvais/mauvaise/mauvaises
    article*/produit*/taille/couleur/modèle/commande/pointure/colis/version/référence/code/clé/pièce | pas le bon/la
    bonne/les bons/bonne article*/produit*/taille/couleur/modèle/pointure/commande/colis/référence/version | pas la
    bonne | pas le bon | manqu* __
    article*/pièce*/produit*/partie/élément*/accessoire*/vis/chargeur/câble/morceau*/moitié |
    article*/pièce*/produit*/partie/élément*/accessoire*/vis/chargeur/câble/morceau* __ manqu* | incomplet* |
    incomplète | il manque | il me manque | manquait | non conforme* | pas conforme* | ne correspond* pas | correspond
    pas | pas ce que j'ai commandé | pas ce que j'avais commandé | différent de/du/d' ce/la/l/produit/commande/photo |
    autre chose que | un autre article/produit/modèle | mauvaise qualité | piètre qualité | qualité médiocre | périmé*
    | moisi* | pourri* __ arrivé/fruits/produit/colis | contrefaçon* | faux produit | boîte vide | colis vide | carton
    vide | paquet vide | arrivé* vide | était vide | déjà utilisé* | d'occasion | code/clé __ invalide/déjà/expiré* |
    trop petit* | trop grand* | hors service | hs | ne s'allume pas/plus | s'allume pas/plus | pété* | mal cousu |
    décousu* | vice caché | malfaçon* | écran fissuré |
    cassé*/abîmé*/abimé*/déchiré*/endommagé*/rayé*/fissuré*/mouillé*/taché*/tordu*/plié*/écrasé*/cabossé* |
    arrivé*/reçu*/livré* __
    cassé*/abîmé*/abimé*/déchiré*/vide/ouvert/incomplet*/mouillé*/morceaux/miettes/endommagé*/erroné* | pages __
    collées/blanches/manquantes/inversées/coupées/déchirées/vides/à-l'envers | photos __
    coupées/floues/sombres/pixelisées/inversées/tachées/abîmées/décalées | impression __
    ratée/floue/mauvaise/décalée/baveuse/pâle/sombre | mal imprimé* | couleurs __
    fausses/ternes/mauvaises/délavées/différentes/pas | manque/manquait/manquent/manquant*/manqué __ | il
    manque/manquait | seulement/que la moitié | la moitié __ commande/colis | reçu que | un seul sur | erreur
    de/dans/sur _ commande/article/produit/taille/couleur/modèle/référence | trompé* de/d' _
    article/produit/taille/couleur/commande/modèle/colis/adresse | reçu/envoyé/livré un/une/le/la autre/mauvais*/faux |
    reçu autre chose | pas du tout ce que | ne ressemble* pas/rien | rien à voir avec | mal fini* | tombe en morceaux |
    ne tient pas | lâché* au bout | fichier __ vide/corrompu/illisible/abîmé/endommagé | lien __
    mort/expiré/cassé/invalide | voyance/lecture/tirage __ générique*/copié*/copié-collé/bâclé* | copier coller |
    bâclé* | s'est/se-sont/est cassé*/décollé*/déchiré*/décousu*/abîmé*/arrêté*/fendu*/fissuré*/détaché* |
    pièce*/page*/photos en-double/doubles/arrachée*/blanches/manquantes | arrivé*/reçu*/livré* __
    fêlé*/cassé*/rayé*/mouillé*/taché*/ouvert*/abîmé*/déchiré*/cabossé*/incomplet* | était/étaient/est/sont
    abîmé*/cassé*/déchiré*/mouillé* & carton/colis/ouvrant/paquet/arrivé* | il/en il-en/en manque
    d'autres/deux/une/un/des & pièce*/puzzle/carton/kit/morceau*`,
} satisfies Partial<Lexicon>;
