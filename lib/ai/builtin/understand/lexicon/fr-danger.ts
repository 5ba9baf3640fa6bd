import type { Lexicon } from './lexicon';

/** Danger to life as French speakers put it, plainly and in a roundabout way. */
export const frDanger = {
  selfHarm: `me suicider | suicid* | me foutre en l'air | en finir avec | en finir | mettre fin à mes/ma jours/vie |
    fin à mes jours | fin à ma vie | envie/veux/voudrais/préfère/préfèrerais de/d'/__ mourir/crever | veux mourir |
    envie de mourir | plus envie de vivre | ne veux plus vivre | veux plus vivre | plus vivre | plus de raison de vivre
    | aucune raison de vivre | raison de vivre | plus le goût de vivre | goût à la vie | mieux mort* | mieux si j'étais
    mort* | serais mieux mort* | plus être là | plus être en vie | plus exister | me faire du mal | me faire mal | me
    mutiler | scarifi* | me couper les veines | m'ouvrir les veines | tailler les veines | sauter du pont/toit | me
    jeter sous/du/d' | me pendre | overdose | avaler des médicaments/cachets | m'enlever la vie | idées noires |
    pensées suicidaires | ne mérite pas de vivre | disparaître pour toujours | me flinguer | me noyer | me jeter __
    pont/train/fenêtre/métro/vide/rails/balcon | sauter __ pont/toit/fenêtre/balcon/vide | en finir __
    vie/tout/jours/ce-soir/définitivement/pour-de-bon/bonne-fois | veux/vais/envie-d'/veut/pense-à/voudrais en finir |
    mettre fin à __ jours/vie/existence | fin à/de mes/ma jours/vie |
    envie/veux/voudrais/préfère/aimerais/rêve/pense/songe __
    mourir/crever/plus-être-là/plus-exister/disparaître-pour/disparaître-à/plus-me-réveiller/m'endormir-et-ne/être-morte/être-mort
    | pense*/songe*/envie __ disparaître __ toujours/jamais/bon/monde | disparaître pour toujours/de-bon/à-jamais |
    plus __ envie/raison/goût/force/sens/courage __ vivre/vie/exister/continuer-à-vivre | plus/aucune/pas raison de/d'
    vivre/exister/rester-en-vie | vie __ plus-de-sens/aucun-sens/vaut-plus/vaut-pas-la-peine/ne-vaut/plus-la-peine &
    mourir/vivre/vécue/finir/plus/continuer | vaut/vaille plus/pas __ vécue/vivre | ne/veux/peux plus
    vivre/exister/être-en-vie/être-là/continuer-à-vivre | plus la force de vivre/continuer-à-vivre/me-battre-pour-vivre
    | mieux/tranquilles/débarrassés/serait-mieux __ sans-moi/mort*/si-je-n'étais/si-je-mour*/si-je-disp* | sans moi __
    monde/mieux | personne __ remarquerait/verrait/regretterait/pleurera*/manquerai* __ | manquerai* à personne | je me
    coupe | me suis coupé* les/aux | me couper/tailler/ouvrir __ veines/poignets/bras | scarif* | me mutil* |
    automutil* | me blesser volontairement | avaler/avalé/prendre/pris __
    cachets/médicaments/somnifères/comprimés/boîte-de & tous/toute/finir/dormir/mourir/adieu/nuit/boîte | tous mes/les
    cachets/médicaments/comprimés/somnifères | lettre d'adieu | adieu __ monde/tous/pour-toujours | dernier message
    avant de/d'/mon/que-je | ne plus me réveiller | m'endormir et ne | idées/pensées
    noires/suicidaires/de-mort/morbides | passer à l'acte | m'ôter la vie | me donner la mort | se suicider/tuer/pendre
    | mon/ma fils/fille/mari/femme/ami/amie/frère/soeur __ se-suicider/se-tuer/mourir/suicid*/mettre-fin |
    pris/avalé/avaler/prendre/gobé __ plein/trop/tous/boîte/tube/beaucoup de/des/mes/les/du
    cachets/médicaments/comprimés/somnifères | ne vois plus d'issue/de-sortie/d'espoir | plus d'issue | ce soir je __
    fin/finis/pars-pour-toujours | me suis encore coupé* | suis encore coupé* | coupé* aujourd'hui et | m'ouvrir les |
    ne/n plus jamais me réveiller | jamais me réveiller | fermer les yeux __ réveiller/toujours | me tuer
    aujourd'hui/ce-soir/maintenant | vais me tuer | vivre ne sert/rime __ rien | vie ne sert/rime __ rien | sert plus à
    rien de vivre | tout le monde/mes-enfants/ma-famille/mes-proches/mes-parents/le-monde/les-gens/ils/vous __
    mieux/tranquille*/soulagé* sans-moi/si-je-n'étais/si-j'étais/quand-je-ne/quand-je-serai |
    mieux/tranquille*/soulagé* _ sans moi | si je n'étais plus/pas là/de-ce-monde/née/né | quand je ne/n/_ serai/serais
    plus là/de-ce-monde/_ | je suis/suis-qu'/d'être/être un/une fardeau/poids/boulet/charge _ pour/_ _
    tout/tous/mes/ma/famille/enfants/monde/proches/autres | reposer/repos pour/éternel/en/enfin toujours/paix/de-tout/_
    & veux/voudrais/besoin/envie/juste/vais/vie | enfin/vais/veux/voudrais me reposer
    pour-de-bon/pour-toujours/définitivement/à-jamais | voudrais/aimerais/j'aimerais/espère/envie/rêve/veux __
    ne/pas/plus/jamais __ réveiller/être-né/être-née/exister | dormir/m'endormir/endormir/coucher _ et/pour/sans ne/_
    plus/jamais/pas/_ _ réveiller | raison/sens/intérêt/pourquoi/sert/force _ à/de/pour/d'/_ me lever/réveiller &
    matin/plus/vie/demain/aucun*/rien/pas | plus/aucune/pas/rien __ raison/raisons/force/envie/goût/courage de/d'/pour
    _ me-lever/me-réveiller/respirer/rester-en-vie/rester-ici/rester-là/vivre/continuer-à-vivre/être-là/être-encore-là
    | rien pour/qui quoi/lequel/me-retien*/me-rattach* & vie/vivre/ici/plus/monde | ne/n/plus rien/_ me
    retient/raccroche/rattache/retenir _ ici/vie/monde | fatigué*/lasse/las/marre/assez/épuisé* de
    vivre/exister/d'exister/la-vie/cette-vie/respirer/d'être-en-vie | mérite pas/plus de
    vivre/d'exister/d'être/d'être-en-vie | dernier/dernière mail/message/lettre/nuit/soirée/soir/jour que/de/avant/_ _
    _ & vie/adieu/écris/enverrai/vivre/monde/vivant*/partir | ma dernière nuit/soirée/volonté/volontés |
    passerai/passe/survivrai/tiendrai pas/plus la/cette/l nuit/hiver/semaine | adieu à tous/toutes/vous/ce-monde |
    fais/faire/dire/dis/faits mes/adieux/adieu adieux/à/_ _ & vie/famille/monde/enfants/tous/toujours |
    écrit/laissé/préparé/écris/laisse/rédigé _ lettre/lettres/mot _ _ adieu/mes/enfants/famille/mari/mère/proches/_ _ &
    adieu/enfants/famille/proches/mari/femme/mère/expliquer/partir |
    cachets/médicaments/comprimés/somnifères/corde/couteau/lame/rasoir/arme/fusil &
    devant/main/mains/table/prêt*/soir/tout-prendre/avaler/courage/fin/adieu/d'un-coup | suis/assis*/debout/monté*/là
    sur/au/dans/_ le/la/les/bord/un pont/toit/rebord/rails/voies/balcon/parapet/falaise/corniche/vide &
    sauter/seul*/froid/adieu/courage/plus/vide/regarde/bas/fin | au bord du/de-la gouffre/vide/pont/falaise |
    cesser/arrêter/arrête de/d' souffrir/exister/respirer/vivre & veux/voudrais/envie/juste/besoin/façon/seule | que
    tout/ça/cela/la/ma s'arrête/s'éteigne/cesse/souffrance/douleur/finisse/_ _ & veux/voudrais/envie/besoin/juste &
    vie/pour-de-bon/toujours/mal/souffr*/douleur/moi/définitivement/dormir/noir | partir/m'en-aller/quitter/en-aller
    pour/ce/cette/de/définitivement _ toujours/bon/monde/vie/ce-monde/rejoindre | rejoindre mon/ma/mes
    mari/femme/mère/père/fils/fille/frère/soeur/parents __ ciel/là-haut/bientôt/mort*/soir/enfin/décéd* | disparaître
    et/sans/que/de personne/plus/ne/ce/cette/la/_ _ & plus/personne/monde/surface/vie/toujours | disparaître de
    la/cette/ce surface/vie/monde/terre | seule/unique issue/solution/sortie __ mort/mourir/partir/en-finir/disparaître
    | ma vie est/s'est/n'a/ne/_ _ finie/foutue/arrêtée/terminée/plus-rien/fini/plus-aucun/vaut/sert/gâchée &
    envie/plus/rien/continuer/mourir/finir/courage/seul*/adieu/vivre | faire/fasse/ferai/fais une/des
    bêtise/connerie/bêtises/conneries/folie & peur/vais/crains/capable/vie/moi/seul*/ce-soir | faire une
    bêtise/connerie irréparable/ce-soir/_ | attenter à mes/ma jours/vie | peur de/d'
    moi-même/me-faire/ce-que-je/passer-à | peur de ce que _ _ faire/me-faire | plus __ forces/force/courage/énergie __
    continuer/vivre/avancer/tenir & vie/vivre/mourir/finir/adieu/plus-rien/seul*/dormir/monde | vivre me
    pèse/fait-mal/fatigue | plus/pas/peux __ supporter/supporte __ vivre/la-vie/cette-vie/d'exister/d'être-en-vie |
    m'effacer/m'éteindre/éteindre/effacer _ définitivement/pour-de-bon/doucement/toujours | ouvrir/ouvert/ouvre le gaz
    | me laisser mourir/partir/couler | me laisse mourir/partir/couler | lettre/lettres/mot d'adieu/d'adieux |
    dites/dis à mes/ma/mon enfants/fille/fils/mère/famille/mari/femme que je __ aim*/désolé*/pardon* | ne/n/plus
    serai/serais/serons plus/pas en vie | plus en vie | acheté/trouvé/chargé _ une/un/l arme/corde/fusil/pistolet |
    pas/plus/aucune d'autre/d'/autre/d issue/porte-de-sortie & vois/mourir/vie/arme/adieu/finir | menace*
    de-mort/avec-un-couteau/avec-une-arme/de-me-tuer | appelez/envoyez __ ambulance/samu/secours/pompiers/15/112 |
    enfermé* dans & frappe/couteau/peur/police/tuer | plus/pas/aucun goût à/de rien/vivre/vie/la-vie | surtout pas/plus
    à vivre | enfin/me _ repos* pour/_ de-bon/pour-de-bon/pour-toujours/définitivement | me serai/serais/suis enfin
    repos*/endormi*/parti* | porter*/porterait/portera* mieux si/sans/quand _
    n'étais/moi/serai-plus/suis-plus/je-n'étais | quoi bon me lever/vivre/continuer/rester |
    laissé/écrit/laisse/écris/préparé/rédigé _ lettre/lettres/mot/mots _ à/pour/aux mes/mon/ma/enfants/tous/chacun |
    fermer/ferme les yeux _ _ ne/plus/jamais/_ _ rouvrir/ouvrir/réveiller | travers* __ sans regarder &
    finir/tout/fini/voiture/vie | jeter/jette __ sous/devant un/une/le/la _ voiture/train/camion/métro/bus | plus
    la/de/aucune force de/pour vivre/continuer-à-vivre/exister/rester-en-vie | va/veut/veulent/vont me tuer &
    aide/peur/police/mari/ex/copain/couteau/secours |
    ai-dit-au-revoir/dit-adieu/fait-mes-adieux/dire-au-revoir/dis-au-revoir _ à/aux _ mes/enfants/tous/ma/famille/mon |
    quand je ne-serai-plus/serai-partie/serai-parti/serai-mort*/partirai/n'y-serai-plus | si je n'avais pas
    mon/ma/mes/le chien/chat/enfants/fils/fille/mère/famille/petits-enfants & là/longtemps/vivant*/plus | sans
    mon/ma/mes chien/chat/enfants/fille/fils __ plus là/de-ce-monde/en-vie | sera/est/c'est ma dernière
    nuit/soirée/heure | vie ne/n'/_ m'apporte/me-donne/m'offre plus rien | plus rien à lui/_ donner/offrir/attendre __
    vie | ne/n' _ plus/jamais __ rouvrir/ouvrir les yeux | je suis de trop partout/ici/sur-terre/dans | en trop
    partout/ici/sur-terre/dans-ce | personne ne/n' __
    remarquera*/verra*/apercevra*/apercevrait/manquera*/pleurera*/s'en __ absence/si-je/mort*/disparai*/là/_ &
    plus/absence/demain/mort*/disparai*/vie/là | rejoindre/retrouver mon/ma/mes/lui
    bébé/enfant/mari/femme/fils/fille/mère/père & perdu/mort*/ciel/décédé*/pense/bientôt |
    xanax/lexomil/valium/rivotril/diazepam/alprazolam/stilnox/zolpidem/temesta/somnifères/calmants &
    boîte/plaquette/tout*/bouteille/vin/alcool/ouvert*/merci/adieu/avalé*/pris | cachets/boîte/plaquette/médicaments &
    bouteille/vin/vodka/alcool/whisky & adieu/merci/ouvert*/tous/pardon/soir | reste plus/_ qu'à/que __
    me-reposer/partir/disparaître/mourir/m'en-aller & compte/fermer/donné/adieu/tout/vie |
    balcon/terrasse/fenêtre/toit/pont/rambarde/falaise/rails __ regarde*/regarder __ bas/vide |
    donné/distribué/légué/donne __ chats/chiens/affaires/vêtements/livres & reposer/adieu/reste/fermer/partir/vie |
    avalé/pris une/un/_ poignée/tas/boîte/plaquette/surdose de/d' _ | ma/mon/une/un
    fille/fils/soeur/sœur/frère/ami/amie/mère/père/mari/femme/coloc/collègue __ veut/parle/pense/dit/menace/essayé __
    mourir/se-tuer/suicid*/en-finir/se-suicider | coloc/fille/fils/ami/amie/mari/femme __ cachets/médicaments &
    répond/réveille/avalé/pris | demain je ne/n' serai/serais plus là & personne/adieu/rien/sert |
    veux/voudrais/pense/penser/envie/envisage/idée/préfère __ me tuer | me tuer
    ce-soir/demain/maintenant/si/aujourd'hui | manquerai/manque/manquerais à personne | fatigué*/lasse de tout &
    cachets/mourir/finir/disparaître/médicaments/vivre | personne me/ne-me __ regrettera/pleurera | s'il
    m'arrive/m'arrivait quelque-chose/malheur & préven*/dites/sœur/soeur/mère/enfants/famille/occup* | quai/rails/gare
    & train & toute-la-journée/aucun/rentrer/sauter/maison | toit/pont/balcon/quai/rails/rambarde/falaise & failli &
    faire/sauter/le-faire/jeter | je vous dis adieu & vie/monde/pardon/enfants/famille/toujours/souffr* | ne sais
    pas/plus si _ serai/serais/tiendrai/survivrai __ vivant*/en-vie/de-ce-monde/tiendrai/nuit | ne sais pas/plus si _
    passerai/survivrai _ la/cette/à nuit/l-hiver/_ | demain/lundi/bientôt je ne/n/_ serai/serais plus/pas _
    de-ce-monde/en-vie | demain je ne/n/_ serai plus là & adieu/personne/pardon/rien/vie/souffr*/monde/apercev* | plus
    là demain & adieu/personne/pardon/vie/souffr*/monde/rien | ne serai/serais plus là demain/ce-soir/lundi &
    adieu/personne/pardon/vie/souffr*/monde/rien/mort* | quand/lorsque vous/tu lirez/liras/recevrez/lisez
    ceci/ce/ces/cela/mon __ trop-tard/parti*/morte/mort/de-ce-monde/plus-là/en-paix | à quoi bon
    vivre/continuer-à-vivre/rester-en-vie/me-lever/se-lever/exister/rester-ici | sera/est/c'est mon dernier
    jour/noël/anniversaire/matin & vie/vivre/adieu/pardon/monde/souffr*/famille/enfants | trouve/vois/ai
    plus/pas/aucune _ raison/raisons/motif de/d'
    rester-ici/rester-en-vie/rester-là/continuer-à-vivre/être-là/être-en-vie/vivre/vivre-encore | plus de raison de
    rester & ici/monde/vie/perdu/mort* | compté/préparé/aligné/stocké/accumulé/mis-de-côté _ _ les/mes/des/assez-de
    comprimés/cachets/médicaments/pilules/somnifères | comprimés/cachets/pilules/somnifères &
    y-en-a-assez/suffisamment/ça-suffira/suffira | il suffirait/suffit d'un/d'une pas/seconde &
    vide/pont/bord/fleuve/rails/sauter | fleuve/rivière/pont/falaise/rails & regarde/bord/devant &
    pas/sauter/fini/froid | là où je vais/serai/pars & faute/adieu/pardon/souffr*/personne | moi compris/y-compris &
    arrête-tout/arrêter-tout/tout-arrêter/finis-avec-tout | dites/dis/direz à ma/mon/mes __ pas sa/leur/ta faute | ne
    verrai/verrons pas/plus le/la/un/cette/prochain lendemain/printemps/noël/soleil/fin-du-mois/hiver | si je
    mourais/disparaissais & quelqu/remarqu*/personne/manqu*/pleur*/mieux | si je saute &
    remarqu*/pont/fenêtre/toit/balcon | m'endormir et que/ne/plus |
    sœur/soeur/frère/mère/père/fils/fille/ami/amie/copain/copine/mari/femme __ laissé un/une mot/lettre &
    répond*/disparu*/partie/parti | plus la force de/d' faire-semblant/me-lever/respirer |
    m'en-vais/m'en-irai/partirai/partir/je-pars _ pour-de-bon/pour-toujours/à-jamais & adieu/pardon/vie | dit/dis/dire
    au-revoir/adieu à mon/ma/mes chien/chat/enfants/parents/fille/fils/amis | je _ ne souffrirai plus | envie/besoin
    que tout s'arrête/cesse/finisse | en finir une-fois/ce-soir/demain/cette-nuit | me laisser glisser/sombrer/emporter
    & eau/fleuve/vide/nuit/fin | ne mérite plus de vivre | choisi/décidé de/d' partir/m'en-aller &
    adieu/pardon/rejoindre | me fous/fout/foutrai/foutrais en l'air | m'entaille | entailles/coupures/taillades __
    bras/poignets/jambes/cuisses | serai/serais plus de ce monde | peur de ce que je vais/peux/pourrais _ faire |
    autant __ que je disparaisse/meure/crève | que je disparaisse/meure & mieux/poids/monde/tous/famille | fini par
    me-tuer/en-finir | ma décision est prise & tristes/triste/adieu/pleur*/pardon/heure/mourir/vivre | choisir/choisi
    le/la/l' heure/jour/date/moment & tristes/adieu/mourir/décision/partir/souffr*`,
} satisfies Partial<Lexicon>;
