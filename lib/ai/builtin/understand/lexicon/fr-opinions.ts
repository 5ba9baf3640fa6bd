import type { Lexicon } from './lexicon';

/** How French-speaking customers praise, suggest and complain. */
export const frOpinions = {
  praise: `génial* | géniaux | super
    application/appli/service/produit/travail/équipe/boulot/site/sav/app/expérience/rapide | excellent* | formidable* |
    fantastique* | merveilleu* | parfait* | magnifique* | meilleur/meilleure/meilleurs
    appli*/service/produit/site/sav/que/support/application/qui/du/de | bravo | félicitations | beau travail | bon
    travail | excellent travail | continuez comme/ainsi | impressionn* | remarquable* | exceptionnel* | ravi* |
    enchanté* | très content* | très satisfait* | satisfait* | contente/content de/du/d'/avec | adore | j'aime
    beaucoup/bien/vraiment/trop/énormément | au top | top | nickel | impeccable* | irréprochable* | efficace* | très
    utile | super utile | recommande vivement/à/chaudement/sans | je recommande | cinq étoiles | 5 étoiles | chapeau |
    réactivité | très réactif* | réacti* et | très bon* | très bien | très pro | professionnalisme | qualité au rendez
    | fonctionne parfaitement/très | marche très/super/parfaitement | heureu* de/d'/avec | agréable* | trop bien | tip
    top | super bien | adore/adoré/aime/aimé/adorons/kiffe/apprécie/apprécié __
    appli*/lecture/cours/formation/service/livre/album/produit/tout/beaucoup/vraiment/votre/vos/site/séance* |
    j'ai/on-a adoré/aimé/apprécié | superbe* | sublime* | bluff* | bluffé* | incroyable justesse/travail/service |
    justesse | merci __
    excellent/super/génial/top/magnifique/parfait/belle/beau/qualité/gentillesse/professionnalisme/efficacité/rapidité
    | vous êtes __ top/géniaux/super/formidables/meilleurs | travail remarquable/soigné/magnifique/superbe | rapport
    qualité | dépassé mes attentes | au-delà de mes | à recommander | je vous recommande | félicitation* | chapeau bas
    | que du positif | rien à dire | rien à redire | coup de coeur | émue/ému aux/jusqu | une
    merveille/perle/réussite/tuerie | top qualité | qualité impeccable/irréprochable/au-top | trop
    bien/cool/beau/contente/content | hyper content* | ravie/ravis/enchantée | pleinement satisfait* | anynumber/20 20
    pour | grâce à vous | progresse* __ énormément/beaucoup/bien | merci à _
    patience/gentil*/aide/aidé*/disponib*/efficac*/accueil/écoute | patience d'ange | mes compliments | compliments |
    vous êtes des amours/anges | d'une patience/gentillesse/efficacité | bien aidé | m'a bien aidé | adorable* |
    charmant* | beaucoup/bien/tellement mieux | c'est beaucoup mieux | un ange | une crème | est/sont un/une/des
    amour/perle/crème/ange/merveille/régal/bijou | explique* _
    à-merveille/très-bien/super-bien/parfaitement/merveilleusement | vingt/20 sur vingt/20 | dix sur dix |
    superbe/superbes/magnifique/magnifiques/splendide | en a pleuré | ému* aux larmes | fait/font plaisir |
    félicitations à/_ | un régal/délice/bonheur | tout/c'est/était parfait/impeccable/nickel/super/génial | très/bien
    emballé*/présenté*/protégé* | en avance | avant la date | un jour plus tôt | vous êtes/étiez
    adorable*/géniaux/formidables/au-top/super/les-meilleurs | merci pour/de votre/ta
    patience/gentillesse/écoute/disponibilité/professionnalisme | m'aide/m'aident/m'a-aidé*/m'ont-aidé*
    beaucoup/énormément/vraiment/tellement | quel/quelle bonheur/merveille/délice/régal _ de/_ | on-m'arrête/m'arrête
    dans la rue | tapé dans le mille | dans le mille |
    personnel/équipe/service/dame/monsieur/conseill*/vendeu*/accueil/prof/formateur/coach __
    aimable*/gentil*/patient*/patience/professionnel*/souriant*/attentionné*/compétent*/serviable* |
    divin*/exquis*/délicieu*/ravissant*/somptueu* | régalé/régalés/régalée/régalées | sent/sentent/goûte __
    bon/divinement/merveilleusement/délicieusement | transmettez/dites/adressez __
    remerciements/bravo/merci/félicitations | mort/morte/morts de rire devant/avec/grâce | jamais
    lu/vu/goûté/entendu/compris aussi/d'aussi/avant bon/beau/bien/clair/votre | envie de vivre autrement | vous/tu
    faites un travail/boulot formidable/incroyable/remarquable/fantastique/super | 5/cinq étoiles | le/la
    meilleur/meilleure que | dévoré le/votre/ce/la`,
  suggestion: `suggestion* | suggér* | ce serait/serait
    bien/cool/super/top/sympa/génial/pratique/utile/chouette/mieux/intéressant | serait
    bien/cool/super/sympa/pratique/utile/chouette/intéressant de/si/d'/que/qu | vous devriez/pourriez/devriez __
    ajouter/améliorer/proposer/penser/intégrer/prévoir/inclure/mettre | devriez __ | pourriez-vous
    ajouter/intégrer/prévoir/améliorer | ajoutez/ajouter une/un/la/le/l' option/mode/fonction*/possibilité/bouton/thème
    | mode sombre/nuit | fonctionnalité __ manque/ajout* | il manque une/la fonction*/option | j'aimerais
    voir/avoir/pouvoir/que | dommage qu'il/que | amélior* | idée* d'/de/pour | une idée | proposition d' | pensez à
    ajouter | avez-vous pensé | pensé à ajouter | j'espère que vous ajouterez | remarque | retour d'expérience |
    feedback | je suggère/propose | petite/une/ma/simple suggestion/idée/proposition/remarque |
    serait/ce-serait/ça-serait __
    bienvenu*/bien/cool/super/sympa/pratique/utile/chouette/top/génial/appréciable/intéressant/judicieux |
    pourriez-vous/vous-pourriez/vous-devriez/pourquoi-ne-pas/pensez-vous __
    ajouter/améliorer/proposer/intégrer/prévoir/inclure/mettre/rajouter/développer/créer | manque __
    mode/option/bouton/fonction*/filtre/thème | j'aimerais __ puisse/puissiez/ajoutiez/voir-apparaître/option/mode |
    mode sombre/nuit/foncé | à quand un/une/le/la | pourquoi pas un/une/ajouter | si vous pouviez ajouter/rajouter |
    serait/ce-serait le-pied/parfait/royal/nickel | si vous proposiez/ajoutiez/mettiez/faisiez | et si vous | pourquoi
    ne pas proposer/ajouter/mettre | à quand __ option/mode/version | adorerais/aimerais/apprécierais/j'adorerais
    des/que/avoir/une/un __ | ce serait bien/chouette/super/top/pratique | ce/ça serait/pourrait-être
    magique/fantastique/merveilleux/idéal | et si on/vous/l'on pouvait/pouviez/faisiez/ajoutiez/mettiez | pourquoi ne
    pas | il faudrait/manquerait un/une/des/que | pensez/songez à mettre/proposer/ajouter/faire`,
  complaint: `déçu* | décev* | déception* | mauvais/mauvaise
    service/expérience/sav/qualité/appli*/support/communication | service client/clients/après/vente __
    nul*/déplorable*/catastrophi*/inexistant*/médiocre*/minable/lamentable* | nul | nulle | nuls | nulles | déplorable*
    | catastroph* | lamentable* | médiocre* | affreu* | horrible* | terrible* | atroce* | pire | inacceptable* |
    inadmissible* | mécontent* | insatisfait* | pas content* | pas satisfait* | pas contente | inutile* | inutilisable*
    | ridicule* | minable* | merdique | énerv* | agaç* | pénible* | déteste | perte de temps | perte d'argent | pas
    professionnel* | manque de professionnalisme | amateur* | une honte | honteu* | une blague | foutage | n'importe
    quoi | empir* | plainte | réclamation | me plaindre | confus* | compliqué* | pas terrible | pas top | fait chier |
    régress* | dégradé* | bof | plate | déçu*/déception/décevant*/mécontent*/insatisfait*/navré*/amer/dépité* |
    dégrad*/baiss*/empir*/décline*/régress* __ qualité/service/client/mois/support/appli/temps |
    service/client/support/appli/qualité/site/sav __
    dégrad*/baiss*/empir*/décline*/nul*/déplorable*/médiocre*/laisse-à-désirer/mauvais*/pitoyable*/catastrophique/lamentable/inexistant
    | qualité __ décevante/médiocre/mauvaise/déplorable/pas-au-rendez/moyenne/bof/faible | m'attendais à
    mieux/autre-chose/plus | attendais mieux | laisse à désirer | pas à la hauteur | pas au niveau | trop de
    pub/publicité*/pubs | pubs partout/tout-le-temps | envahi* de pub* | mauvaise surprise/expérience/impression |
    expérience __ mauvaise/horrible/décevante/déplorable/désagréable/frustrante | ne recommande pas | recommande pas |
    je déconseille | pas satisfait*/convaincu*/contente/content/emballé* | tenais/tiens/voulais __
    signaler/exprimer/dire/faire-part __ mécontentement/déception/insatisfaction | mécontentement | insatisfaction |
    manque de sérieux/professionnalisme/respect/considération/communication | pitoyable* | désagréable* | aucun respect
    | regrettable | dommage | trouvé/trouve __ faible/nul/cher-pour/moyen/léger/bâclé/creux/décevant |
    faible/léger/creux/moyen pour le prix | remettez l'ancien* | pourri | pourris | pourrie | prix/frais/tarif* __
    abusé/abusif/exagéré/scandaleux/honteux/démesuré | trop de pub* | cette/de/la pub __
    milieu/partout/gâche/insupportable/envahissante | gâche* __ plaisir/expérience/jeu | c'est triste | étiez __
    bien/mieux avant | c'était mieux avant | dépassé/obsolète/périmé & contenu/cours/formation | sur ma faim | travail
    bâclé | superficiel* | injuste* | pas d'accord avec | hausse __ injuste/abusive/inadmissible/scandaleuse |
    j'espérais/espérais/espérait plus/mieux | à mon goût | malpoli* | impoli* | pas aimable* | mal aimable |
    livreur/conseiller/vendeur/personnel __ malpoli*/impoli*/désagréable*/odieux/grossier/agressif |
    peiné*/attristé*/blessé*/choqué* par/de __ | façon dont __ parlé/traité/reçu/répondu | ne m'y attendais pas | pas
    correct/juste/normal/honnête/élégant | n'attendais/attendais pas ça/cela | rien à voir avec
    l'écran/la-photo/l'annonce | lassant* | répétiti* | se répète* | changez/changé les/vos conditions/règles __
    prévenir/demander | jamais été/eu __ aussi/si mal/sèchement/froidement/mauvais/déçu* | reçu*/traité*/accueilli* __
    sèchement/froidement/comme-un-chien/mal | moindre chose/question/demande & jours/attendre/faut/heures | tenais à
    vous-le/le/vous dire/signaler/faire-savoir | introuvables | impossible de cuisiner/suivre/comprendre/s'y-retrouver
    & recettes/ingrédients/cours/explications | trop de pub/publicité |
    service/chat/assistance/support/standard/accueil __
    lent*/lentissime/nul/mauvais/horrible/lamentable/catastrophique/injoignable | mis anynumber minutes/heures/jours
    à/pour/avant-de répondre/me-répondre | un-peu/plutôt/assez/très/vraiment déçu* | laisse*/laissaient __ à
    désirer/imaginer | sert/servi à/_ rien | d'une lenteur | trop basique/court/cher-pour | me paraît/semble
    froid*/cher*/nul*/faible*/pauvre*/fade`,
} satisfies Partial<Lexicon>;
