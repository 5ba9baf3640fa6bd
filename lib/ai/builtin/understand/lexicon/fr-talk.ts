import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): short answers, small talk, and words that are no typing errors. Syntax: lexicon.ts. */
export const frTalk = {
  thanks: `merci* | mercii | remerci* | mille mercis | thanks | thx | mci | mrc | reconnaissant* | gratitude | merci
    bien/beaucoup/infiniment/encore/bcp/d'avance/pour | remercie | remerciements | merki | mercii* | c'est gentil |
    trop gentil | sympa merci | grand merci | merci bien`,
  waitOk: `j'attends alors/donc/votre/un/patiemment/merci/sagement | ok/daccord/accord/bien j'attends | alors/donc
    j'attends | je vais attendre | vais attendre | j'attendrai | attendrai | je patiente | vais patienter | peux
    attendre | pas de problème | pas de souci* | aucun souci | aucun problème | aucun pb | pas grave | ce n'est pas
    grave | c'est bon | tout est bon | tout va bien | tout est ok | d'accord merci | ok merci | j'ai compris | bien
    compris | bien noté | noté | entendu | je comprends | c'est réglé | réglé* | résolu* | c'est arrangé | ça marche
    maintenant/de/enfin/merci | remarche | refonctionne | fonctionne maintenant/de/enfin/à | vient d'arriver | bien
    arrivé* | bien reçu* | je l'ai reçu* | trouvé merci | j'ai trouvé | laissez tomber | oubliez | pas pressé* | rien
    ne presse | prenez votre temps | à bientôt | bonne nouvelle | ça roule | c'est parfait | ça fonctionne | c'est tout
    | c'est bon/réglé/arrangé/résolu/ok/parfait/noté/bien-arrivé | problème/souci résolu/réglé/arrangé | ça
    remarche/refonctionne/marche-maintenant/fonctionne-maintenant/y-est/marche-enfin | vient
    d'arriver/de-l'avoir/de-recevoir | je viens de le/la/l' recevoir/recevoir/retrouver/trouver/avoir | finalement __
    arrivé*/trouvé*/reçu*/réussi*/fonctionne/marche/bon | j'ai fini par | je l'ai/les-ai trouvé*/retrouvé*/reçu* |
    pas/plus besoin finalement/merci/de-répondre/de-rien | ne tenez/tenez pas/plus compte | ignorez/oubliez __
    message/mail/demande | envoyé/message/mail par/une erreur | trompé* de destinataire/conversation/numéro/service |
    erreur de destinataire/ma-part | désolé*/pardon __ erreur/dérangement/mauvais-destinataire | bien compris/noté/reçu
    merci | ok/d'accord/entendu/très-bien/parfait/bien __ j'attends/attendrai/patiente/merci/noté/alors | je
    patiente/patienterai | je vais patienter/attendre | rien d'urgent | pas d'urgence | quand vous pourrez/pouvez/aurez
    | ça me va | ça marche | est bien/enfin arrivé* | il/elle/colis/tout est arrivé/arrivée merci | déjà répondu __
    autre/précédent/premier mail/message/courriel/ticket | tenez/tenir pas/plus _ compte | tant pis | vous
    écris/réponds/rappelle/recontacte __ plus-tard/demain/ce-soir/tout-à-l'heure | tout est/tout-est clair | problème
    réglé | plus besoin de | eu/parlé-à/parlé-avec __ collègue/conseill* & clair/réglé/expliqué/bon/merci | on se
    recontacte`,
  greeting: `bonjour* | bonsoir | salut | coucou | hello | hi | hey | bjr | bsr | slt | cc | yo | madame | monsieur |
    messieurs | cher | chère | chers | allô | bien le bonjour | bonne journée | rebonjour | re bonjour | hé | bonjour
    à/madame/monsieur/tous/l'équipe | bonsoir à/madame/monsieur/tous | salut à/tous/l'équipe | bonjour bonjour | yop |
    wesh | bonne soirée/journée | ça va | comment allez/ça | madame monsieur | messieurs dames |
    bonne/excellente/joyeuse/joyeux/bonnes fête/fêtes/noël/pâques/année/semaine/continuation/journée/soirée | dieu vous
    bénisse | bon dimanche/lundi/week-end/courage | belle semaine/journée/soirée | vous/te souhaite un/une/de _
    bon/bonne/excellent*/joyeu*/belle`,
  filler: `madame | mesdames | monsieur | messieurs | mme | mr | équipe | tous | toute | toutes | à | vous | et | le |
    la | les | l | un | une | des | de | du | d | service | client* | support | svp | stp | s | il | plaît | te | aide
    | besoin | ai | j | je | suis | moi | me | m | mon | ma | tu | est | c | que | qu | si | très | bien | beaucoup |
    pour | votre | vos | ton | ta | réponse | rapide | avoir | ce | cette | cela | ça | ok | bonne | bon | belle |
    journée | soirée | week | end | weekend | fin | semaine | encore | quelqu | y | question | petite | alors | oh | ah
    | on | peut | peux | pouvez | va | comment | allez | avec | cordialement | cdt | oui | super | parfait | top |
    génial | au | revoir | tout | monde | ici | plus | par | sur | en | info | infos | information | aider | vraiment |
    bientôt | prends | prend | d'accord | avance | infiniment | moment | nickel | mille | mdr | lol | ptdr | haha* |
    hihi | mmh | hum | bah | ben | bref | voilà | quoi | hein | ouais | ouep | nuit | matin | excellente | agréable |
    bises | bisous | salutations | sincères | distinguées | respectueusement | amicalement | attention | compréhension
    | patience | disponibilité | gentillesse | explications | précisions | éclaircissements | déjà | année | voeux |
    joyeux | noël | fêtes`,
  affirm: `oui | ouais | ouai | ouep | yep | yes | ok | okay | okey | d'accord | dac | d'acc | dacc | entendu | bien
    sûr | certainement | absolument | tout à fait | exactement | exact | c'est ça | c'est bon pour | ça me va | me
    convient | ça me convient | parfait allez | vendu | marché conclu | je prends | je le/la prends | j'accepte |
    accepte | acceptée | acceptons | allez-y | allez y | vas y | allons-y | faites-le | faites le | faites donc |
    faites | volontiers | avec plaisir | pourquoi pas | va pour | go | je confirme | confirmé | je valide | validé | je
    veux bien | veux bien | bonne idée | ça marche | ça roule | banco | correct | si si | carrément | évidemment | je
    suis partant* | partant* | c'est d'accord | c'est ok | oki | oué | okk* | daccord | dacodac | biensur | c'est cela
    | c'est exact/correct/bon | on accepte | je suis d'accord | vas-y | oui merci/oui/svp/volontiers/s'il | affirmatif
    | parfait pour moi | parfait oui`,
  decline: `non | nan | nop | nope | non merci | pas intéressé* | ça ne m'intéresse | ne m'intéresse pas | m'intéresse
    pas | pas question | hors de question | jamais de la vie | je refuse | refuse | je décline | sans façon | pas
    maintenant | pas pour l'instant | je ne préfère pas | je préfère pas | je préférerais pas | pas du tout | surtout
    pas | certainement pas | je n'en veux pas | n'en veux pas | en veux pas | ça ne me va/convient pas | me convient
    pas | pas d'accord | bof non | absolument pas | merci mais non | no | nan merci | pas pour l'instant/le-moment |
    plus tard peut-être | jamais | refus* votre/l'offre/cette | ça ira | c'est non | aucunement | négatif | toujours
    pas d'accord | ça ne m'intéresse pas | laissez tomber | non non`,
  first: `premier | première | 1er | 1ère | 1re | numéro un | option un | option 1 | le numéro 1 | le 1 | la 1 | la
    première | le premier | choix 1 | l'option un`,
  second: `deuxième | second | seconde | 2e | 2eme | 2nd | 2nde | numéro deux | option deux | option 2 | le numéro 2 |
    le 2 | la 2 | la deuxième | le deuxième | la seconde | choix 2 | l'option deux`,
  third: `troisième | 3e | 3eme | numéro trois | option trois | option 3 | le numéro 3 | le 3 | la 3 | la troisième |
    le troisième | choix 3`,
  last: `dernier | dernière | le plus récent | la plus récente | plus récent* | dernière commande | ce dernier | cette
    dernière | la dernière | le dernier | ma dernière commande | mon dernier achat`,
  offTopic: `agence web/de/marketing/digitale/seo/de-communication | prestations | nos
    services/solutions/prestations/offres-de | partenariat* | partenaire* commerc* | collaboration | sponsor* |
    influenceu* | placement de produit | kit média | backlink* | référencement | seo | trafic | visibilité sur |
    rédacteur web | article invité | recrut* | embauch* | candidature* | cv | lettre de motivation | stage | alternance
    | poste à pourvoir | offre d'emploi | emploi chez vous | postuler | travailler chez/pour vous | prêt __
    particulier/rapide/argent/personnel | crédit __ rapide/particulier | bitcoin | crypto* | trading | invest* dans/en
    | casino | paris sportifs | loterie | héritage | gagné un | mauvais numéro | mauvais destinataire | trompé* de
    numéro/destinataire/conversation | envoyé par erreur | message __ pas-pour-vous/par-erreur/destiné | erreur de
    destinataire | raconte*/dis __ blague/histoire-drôle | météo | fait chaud/froid/beau | quelle chaleur | quel temps
    | match | psg | om | qui a gagné | recette de | joyeux noël | bonne année | bonnes fêtes | bon week-end | bon
    weekend | mémoire universitaire | exposé | questionnaire __ étude/mémoire/thèse | thèse | devoir de maths | tu es
    mariée | épouse-moi | je t'aime | traduis* | fournisseur de | grossiste | démarchage | devis pour votre | score
    du/de | me tue de rire | mort/morte de rire | blague | capitale de | rachat de voitures | voitures d'occasion | pas
    pour vous | mauvaise fenêtre | suis/serai/sommes __ vacances/congé/congés/déplacement/absent*/bureau __
    jusqu'au/retour/urgence/jusqu | absent* du bureau | fabrique/imprimerie/agence/usine &
    présenter/proposer/devis/services/partenariat | perdu/trouvé __ chat/chien/clés/portefeuille | camion/camionnette &
    garage/bloque/bouche | vendre/revendre/distribuer __ boutique/magasin/produits/bougies & boutique/magasin/adresser
    | société/entreprise de nettoyage/livraison/sécurité & ouvrez/heure/demain | vous êtes qui | qui êtes-vous |
    chef/patron*/collègue est/sont _ en/_ congé*/vacances/déplacement/réunion | écrit/envoyé à la/une __
    mauvaise/mauvais boutique/adresse/destinataire/personne | oublié de/d' joindre/envoyer/mettre __
    photo/fichier/document/capture/pièce | je conduis/dors/suis-au-volant | au volant |
    illustrat*/photographe/graphiste/artiste/artisan* & travail/portfolio/clichés/proposer/montrer/placer |
    ministère/université/institut/chercheu*/étudiant* & étude/enquête/témoins/mémoire/sondage/questionnaire |
    stand/marché/salon/foire & intéress*/participer/organise/artisanal | apprenti*/caissi*/vendeuse/magasinier &
    cherche/poste/prenez/pourvoir | rendez-vous __ dentiste/médecin/coiffeur/garage/cabinet | ma/la voiture
    prête/au-garage | réservation de/pour ce-soir/table | coupure/coupé le/de/d' courant/eau/électricité | tiré au sort
    | réclamer votre/le lot | sans justificatif | racine carrée | un poème | pâte à | qu'est-ce qu'on mange | fête des
    voisins | chers riverains | mauvais groupe/numéro`,
  notTypos: `contraire | contraires | court | courte | sale | sales | thierry | y | n | decaler | demande | demandes | demander | recommande |
    recommander | commande | commandes | commander | commencer | commence | comment | commentaire | changer | changé |
    charger | chargé | chances | chance | manger | manager | monter | montre | montrer | montrez | montant | moment |
    maintenant | lorsque | rendez | rendre | prendre | vendre | attendre | tendre | entendre | entendu | attendu | reçu
    | recours | retour | retours | retourner | retard | regard | regarder | garder | garde | carte | cartes | quarte |
    compte | comptes | compter | conte | contre | contrat | contrats | contact | contacter | content | contents |
    contexte | courant | cours | course | coups | coup | couleur | douleur | valeur | voleur | valeurs | facteur |
    facture | factures | fracture | fermer | ferme | ferment | former | forme | formes | format | forfait | parfait |
    partir | parti | partie | parties | parmi | permis | payer | payez | paie | pays | passer | passé | penser | pensé
    | panser | porter | porte | poste | poser | posé | prix | pris | prise | prises | près | prêt | première | premier
    | produit | produire | réduit | réduite | conduit | conduite | traduit | service | services | serveur | sérieux |
    sérieuse | seconde | second | secours | simple | simplement | seulement | semaine | semaines | sujet | suite | suis
    | suivre | suivant | suivante | livre | livres | libre | lettre | mettre | maître | mètre | être | entre | entrée |
    centre | autre | autres | notre | votre | vrai | vraie | vraiment | virement | vitesse | vivre | vitre | nouvelle |
    nouvelles | nouveau | nommer | nombre | numéro | pouvoir | pouvez | pouvais | savoir | avoir | avis | avait | avant
    | après | appeler | appelle | appel | appareil | apparaît | raison | saison | maison | liaison | livraison |
    livreur | expliquer | appliquer | application | explication | exploitation | situation | solution | resolution |
    réponse | réponses | répondre | reprendre | comprendre | comprends | comprend | corriger | courrier | courriel |
    ouvrir | offrir | offre | offres | chiffre | chiffres | souffre | sous | jours | jour | tour | toujours | toutes |
    toute | route | doute | écoute | coûte | faute | haute | honte | heures | heure | heureux | peur | pour | pourquoi
    | peut | peuvent | petit | petite | perdre | perdu | rendu | vendu | venu | tenu | tenir | venir | finir | fournir
    | fournisseur | revenir | avenir | prévenir | devenir | trouver | trouvé | prouver | preuve | preuves | prévu |
    prévue | utile | utiles | futile | public | publique | publicité | propre | propose | proposer | supposer |
    supporter | rapporter | reporter | emporter | importer | important | importante | apporter | sports | partout |
    contrôle | concours | concert | conseil | conseils | console | regarde | reste | rester | restant | tester | teste
    | texte | titre | titres | litre | livret | lèvre | fier | fièvre | terme | termes | norme | morte | mordre |
    montres | horaire | horaires | salaire | affaire | affaires | serre | verre | terre | guerre | pierre | sucre |
    offert | effet | effets | effort | efforts | objet | objets | projet | projets | rejet | trajet | bulletin |
    musique | physique | logique | unique | pratique | publics | banques | bancaire | blague | bague | vague | langue |
    longue | large | charges | chargeur | marge | marche | marcher | mache | tache | tâches | cherche | chercher |
    approche | proche | poche | cheque | cheques | reçue`,
} satisfies Partial<Lexicon>;
