import type { Lexicon } from './lexicon';

/** Danger to life as Spanish speakers put it, plainly and in a roundabout way. */
export const esDanger = {
  selfHarm: `suicid* | matarme | me voy a matar | me quiero matar | quiero morir* | quisiera morir* | me quiero morir |
    quitarme la vida | acabar con mi vida | acabar con todo | terminar con mi vida | no quiero vivir | no quiero
    seguir viviendo | ya no quiero vivir | no quiero existir | sin ganas de vivir | no tengo ganas de vivir |
    hacerme daño/dano | autolesi* | cortarme las | me corto | no tiene sentido vivir/mi | mejor muert* | estaria
    mejor muert* | no vale la pena vivir | quiero desaparecer | no aguanto mas la vida | sobredosis | tirarme
    de/por/del/al | no puedo mas con mi vida | pegarme un tiro | ganas de morir* | desviv* me | desvivirme |
    quitarme _ la vida | quitarme de en medio | quitarme del medio | acabar/terminar/poner-fin/ponerle-fin _ con/a _
    mi vida/todo/sufrimiento/existencia | ponerle fin a todo | voy a acabar con todo | no quiero _
    vivir/existir/seguir-viviendo/seguir-aqui/seguir-asi/estar-aqui/estar-en-este-mundo/despertar/despertarme | ya
    no quiero _ vivir/existir/seguir/estar _ aqui/vivo/viva/mundo/viviendo/mas | sin/perdi/perdido/tengo/quedan _
    ganas/razones/motivos de/para/por _ vivir/seguir-viviendo/morir/morirme/matarme/estar-vivo/estar-viva | ganas de
    _ morir*/matarme/tirarme/desaparecer/no-despertar | no _ _ sentido _
    vivir/seguir-viviendo/mi-vida/la-vida/esta-vida | la vida _ no _ sentido/vale | mi vida no/ya-no _
    sentido/vale/importa/sirve | no vale la pena _ vivir/seguir/la-vida/estar-vivo/nada-ya | me/nos _
    quiero/quisiera/gustaria/deseo/deseria morir*/muerto/muerta |
    quiero/quisiera/deseo/prefiero/ojala/mejor/pienso-en/pensando-en _
    morir*/morirme/muera/muriera/estar-muerto/estar-muerta/no-haber-nacido/no-despertar/dejar-de-existir/dejar-de-vivir/irme-de-este-mundo
    | prefiero estar muert* | mejor/estaria-mejor/estarian-mejor _ muert*/sin-mi/no-estar/bajo-tierra | me/para
    muero/muera ya | voy a _ morir/matarme/suicidarme/tirarme/colgarme/ahorcarme/cortarme | me voy a _
    matar/suicidar/tirar-por/tirar-de/tirar-del/tirar-al/lanzar-al/lanzar-del/aventar-del/ahorcar/colgar/cortar-las/quitar-la-vida/morir/pegar-un-tiro/envenenar
    | ahorcarme | colgarme | me ahorco | me cuelgo | me suicido | me pego un tiro | cortarme _
    venas/brazos/muñecas/piernas | me estoy cortando | cortandome | hacerme/haciendome/hago/me-hago daño | hacerme
    dano | lastimarme | lesionarme | tomarme/tomar/tragarme/tome/tomado/tragar _
    todas/todo/bote/frasco/caja/un-monton/un-bote/muchas _ las/de _ pastillas | pastillas &
    acabar/todo/morir*/no-despertar/dormir/vida | cometer/hacer/voy-a-hacer una locura/tonteria | no
    despertar/despertarme _ mas/nunca/manana/jamas | dormir/dormirme y no/nunca despertar* | desaparecer de
    este/para-siempre/del-mundo/y-ya/y-que/del-mapa | quiero/quisiera/solo-quiero desaparecer |
    irme/marcharme/salir/dejar _ este mundo | no _ estar/estare/estaria _ _ en este mundo | ya no estare/este aqui |
    despedirme _ de/todos/mi-familia/este-mundo | mi/una/esta-es-mi despedida | carta de despedida/suicidio | nadie
    _ va-a-extrañar/extrañaria/echaria/echara/va-a-echar/extrañara/lloraria/extranaria/va-a-extranar | a nadie le
    importa/importaria si/que _ muero/muera/vivo/estoy/vivo | todos/todo _ estarian/estaria/seria mejor sin mi | soy
    una carga | no aguanto/soporto/puedo _ mas _
    vivir/vida/viviendo/esta-vida/con-la-vida/con-mi-vida/este-dolor/este-sufrimiento | no puedo mas _ quiero
    morir/con-mi-vida/con-la-vida/con-todo/me-quiero | no puedo seguir _ viviendo/con-vida |
    pienso/pensando/pensado/pense _ _ suicid*/matarme/quitarme/morir*/acabar | pensamientos _ suicid*/de-muerte |
    linea/telefono de _ suicid*/crisis/ayuda-emocional | 024 | dejar de existir/vivir | mi
    hijo/hija/hermano/hermana/amiga/amigo/pareja/mama/madre/padre __
    suicid*/matarse/quitarse-la-vida/hacerse-daño/no-quiere-vivir | tome/tomado/tomando/tragado/trague _
    muchas/todas/demasiadas/un-monton/un-bote/una-caja/varias _ pastillas | cuando/si/aunque _ ya no _
    este/exista/estare & extrañ*/extran*/nadie/mejor/echar | me corte otra/de/los/las | me corto otra/de/los/las |
    me tiro/lanzo/aviento/arrojo por/de/del/al/desde | vuelto/volvi/vuelvo a cortarme | hago cortes | no
    encuentro/tengo/veo/hay _ motivos/razones/razon/motivo _ para/de/por _ seguir/vivir/estar/continuar | perdon por
    molestar & seguir-aqui/vivir | esta noche/hoy se acaba todo | se acaba todo para mi |
    todos/ellos/mundo/familia/hijos/gente/padres/marido/mujer/nadie/casa _
    estaria*/seria*/viviria*/iria*/irian/estarian _ mejor/tranquil*/felices _
    si-yo-no/si-no-estuviera/si-no-existiera/sin-mi/conmigo-muert*/cuando-yo-no | mejor/tranquil* _ si yo no
    estuviera/existiera/estoy/hubiera-nacido | si yo no estuviera/existiera/estuviese/existiese | si no estuviera
    aqui/viv*/en-este-mundo | cuando yo no este/falte/exista | por fin descans* | descansar
    de-todo/para-siempre/en-paz/eternamente/de-una-vez & quiero/quisiera/necesito/ojala/voy/solo/poder/vida |
    descanse de-todo/para-siempre | ojala no me despert* | ojala no _
    despert*/hubiera-nacido/amanezca/amaneciera/existiera | dormirme/dormir/acostarme _ y/sin/para _ no/nunca
    despert* | no _ levantarme/despertar/despertarme & sentido/para-que/motivo/razon/ganas-de-nada |
    sentido/motivo/razon/para-que _
    levantarme/despertar/despertarme/seguir-adelante/seguir-respirando/respirar/continuar-con-mi-vida | nada _
    por/para _ que vivir/seguir-viviendo/luchar-ya | no _ queda* _ nada _ vivir/luchar/seguir-aqui | no _
    quedan/queda fuerzas/fuerza/energia _ seguir-viviendo/vivir/seguir-aqui/continuar-viviendo | cansad*/hart* de
    vivir/existir/estar-vivo/estar-viva/esta-vida/respirar/seguir-viviendo/seguir-aqui-en-este-mundo | no merezco _
    vivir/seguir-viviendo/estar-vivo/estar-viva/existir | sobro en _ mundo/vida/familia | este/esta/sera/es _ ultim*
    mensaje/correo/carta/noche/dia _ _ que/de/escrib*/vid*/mando/antes &
    escrib*/vid*/vivo/viva/mande/leeran/leeras/despedirme/adios | mi ultima noche/voluntad | no creo/se _
    llegue/llegar/si-llego/si-llegare/que-llegue a/al manana/lunes/fin-de-mes/navidad & viv*/ganas/fuerzas/aguant* |
    no pasare/paso de esta/hoy | cuando _ lean/leas/leais esto sera/habre | adios a
    todos/todas/este-mundo/mundo/la-vida | dejo/dejado/escribi/escrito/escribiendo/deje _
    una/la/unas/cartas/mi/notas carta*/nota*/despedida* _ _ mis/mi/despedida/familia/hijos/madre | cartas de
    despedida | tengo/teng*/con/guardad*/compre/compr*/delante/junt* _ _
    las/el-bote-de/la-caja-de/un-bote-de/el-frasco-de/todas-las/la/el
    pastillas/cuchill*/cuerda/soga/cuchilla/pistola/veneno/navaja &
    delante/mano/mesa/preparad*/list*/lado/esta-noche/hoy/acabar/punto/adios/vida/fin/todo/conmigo | borde del
    abismo/puente/precipicio/anden | dejar de sufrir/sentir/respirar & quiero/quisiera/necesito/solo/forma/unica |
    acabe/acabara/termine/terminara/pare/parara/apague/apagar* _ _ _ todo/sufrimiento/dolor/pesadilla &
    ojala/quiero/necesito/solo-quiero/vida/para-siempre & vida/para-siempre/mi/vivir/dormir | dejarlo _ para siempre
    | que me lleve/llevase la muerte/dios/parca | que dios me lleve | me voy a ir/voy-a-irme para siempre | irme
    para siempre/y-no-volver-nunca | no volvereis/volveran/volveras a saber de mi & vida/adios/siempre/perdon/mundo
    | la unica salida _ _ _ morir*/matarme/quitarme/muerte/desaparecer | no hay/veo/encuentro/queda/tengo _
    otra/mas/ninguna/la salida & vivir/vida/seguir/morir*/sufr*/dolor/perdon/sol*/noche/acabar/desesper* | mi vida _
    _ acab*/termin*/no-vale/no-tiene/se-acabo/es-una-mierda-y-quiero | ya no/nada _ importa/queda _ nada &
    vivir/vida/aqui/despedir*/adios/seguir/morir*/mundo | pienso/pensado/pensando/penso/pense _
    dejar-este-mundo/tirar-la-toalla-del-todo/irme-para/no-estar/no-seguir-viviendo/hacerme-algo/hacerme/hacer-una-locura/la-muerte/el-suicidio/terminar-con
    | hacerme/hago/haga algo/algo-malo & miedo/voy/puedo/temo/pensando/ganas/mi/no-respondo | no respondo de/por _ _
    lo-que/mi/vida & hacerme/vida/conmigo-misma/conmigo-mismo/suicid*/morir | temo/miedo _
    hacerme/mi-vida/mi-propia/lo-que-me/quedarme-sol*/hacer-una-locura | me quite/quito/quitare/quitaria la
    vida/de-en-medio/de-enmedio | tengo ganas de _ acabar-con-todo/terminar-con-todo/que-se-acabe |
    ganas/deseos/idea de _ existir/estar-aqui/seguir-aqui/morir*/levantarme-nunca | no
    quiero/queria/aguanto/soporto/puedo _ _ _
    seguir-con-vida/estar-mas-aqui/llegar-a-manana/ver-el-dia-de-manana/ver-amanecer/vivir/otro-dia-mas-en-este/despertar*
    | me da igual/lo-mismo _ vivir/morir*/estar-vivo/si-vivo/si-muero | vivir _
    me-pesa/me-duele/no-me/ya-no/para-que/asi-no | para _ seguir vivi*/respirando/aqui-en/en-este-mundo | no
    aguanto/aguantar/soporto _ _ mas & pastillas/viv*/vida/adios/puente/morir*/cuchill* | mi existencia/vida _
    carga/estorbo/inutil/sirve/importa | soy un estorbo/lastre/carga para | solo/unico que quiero/deseo/pido _
    morir*/dormir-para-siempre/no-despertar/dejar-de-existir/desaparecer | desaparecer y que/ya | desaparecer _
    siempre/todo/mundo/mapa/faz | me esta/estan _ amenaz* _ con/de un/una/muerte | amenaza de muerte | encerrad* en
    el/mi baño/cuarto/casa & ayuda/policia/golpe*/pega*/cuchillo/miedo | me esta/estan golpeando/pegando |
    manden/llamen/llamad _ ambulancia/emergencias/112/911 | dejo/deja/encontre/hay una nota &
    aparece/hermana/hermano/hijo/hija/despedida/desaparec* | despidiendome de/todos |
    diganle*/decidles/digan/decidle a mis/mi hijos/madre/familia/hija/hijo/mujer que los/las/la/lo/les _
    quiero/queria/ame/amo/quise/perdonen | aventaria/tiraria/lanzaria/arrojaria al/a-la/a-las/del/desde/por
    metro/via/vias/tren/puente/balcon/ventana | ya no/no voy a estar/seguir/estare con vida |
    tirarme/lanzarme/aventarme/arrojarme/saltar _ por/de/del/al/desde/a _ _
    ventana/balcon/puente/tren/metro/edificio/azotea/vias/terraza/techo | me va/vas/van/quiere _ matar &
    ayuda/ayudenme/policia/miedo/marido/novio/ex/expareja/pareja/golpe*/encerrad* |
    dejo/dejado/deje/escrito/escribi/escribo/preparado/dejando _ carta/cartas/nota/notas/mensajes _ a/para/de
    mis/mi/despedida/los/todos/cada | cerrar/cierro los ojos _ _ no/nunca/jamas _ abrirlos/abrir/despertar* |
    meses/semanas/dias sin dormir & vida/vivir/fuerzas/acabar/desaparecer | cruzo/cruzar/cruce sin mirar |
    tirarme/lanzarme/meterme/ponerme __ coche/carro/camion/tren/via/vias | sin fuerzas/fuerza para
    seguir/vivir/continuar | no tengo/quedan/encuentro fuerzas/fuerza _ _ seguir-viviendo/vivir/seguir-aqui | me
    mato hoy/ya/manana/si/ahora/esta/porque/aqui/mismo/asi/y-ya/y-listo | yo/o/si-no/mejor/entonces me mato |
    me-he-despedido/me-despedi/despedido/despedi/despedirme/ya-me-despedi _ de mis/mi/todos/hijos/familia/madre | yo
    me mato | me mato y-ya/y-se/y-adios | cuando yo falte/muera/no-este/no-exista/me-vaya/ya-no-este | si no
    fuera/fuese por mi/mis/ella/el/los perro/perra/gato/gata/hijos/hijo/hija/madre/niños/familia/nietos _
    ya/yo/no/me | hoy/mañana/manana/este/esta-noche _ mi/el ultimo dia &
    vida/adios/ojala/vivir/todo/perdon/despedir* | vida _ no me da/ofrece/aporta nada | nada que darle/ofrecerle a |
    no _ _ _ volver-a-abrir/abrir/abrirlos/reabrir _ ojos & dormir*/durmiera/ojala/nunca/mas |
    durmiera/dormirme/durmiese y no _ _ despert*/abrir/volver/tuviera-que | sobro en
    todas/todos/cualquier/este/mi/la | nadie _ _
    notaria/notara/echaria/sentiria/daria-cuenta/enteraria/extrañaria/lloraria _ _
    si/falto/falta/ausencia/menos/no-estoy/me-voy/muero/desaparezco | irme/reunirme/estar/marcharme con
    el/ella/ellos/mi/mis _ & perdi/murio/murieron/fallecio/muerto/cielo/bebe/pienso-en-irme/viudo/viuda |
    trankimazin/orfidal/lexatin/diazepam/valium/rivotril/clonazepam/alprazolam/lorazepam/zolpidem/tranquilizantes/somniferos/barbituricos
    & caja/bote/blister/frasco/todas/botella/vino/alcohol/abierta/abierto/gracias/adios/tomar*/tome/todo |
    pastillas/caja/bote/frasco & botella/vino/vodka/whisky/ron/alcohol & adios/gracias/abierta/todas/perdon/noche |
    solo me/nos queda/falta _ _ _ descansar/irme/despedirme/desaparecer/morir*/dejarme-ir | y descansar &
    cerrar*/regale/despedi*/pagado/adios/queda/siempre |
    terraza/balcon/ventana/azotea/puente/barandilla/acantilado/vias __ mirando/miro/asomad* _
    abajo/vacio/suelo/fondo | mirando/miro hacia/para abajo & terraza/balcon/ventana/azotea/puente |
    he-regalado/regale/regalado/repartido/repartiendo _ mis/a-mis/todas-mis/todo
    gatos/perros/cosas/pertenencias/ropa/libros/lo-que-tenia & descansar/queda/adios/despedi*/cerrar*/falta/vida |
    tome/tomo/tomado/trago/tragado/ingerido _ monton/bote/puñado/caja/blister/sobredosis de _ |
    compañer*/amig*/vecin*/novi*/mujer/marido __ pastillas & responde/despierta/tomado/tomo | si/que/porque __ me
    mato | me mato y/o/te/os/les | no le hare falta a nadie | nadie me _ echar/echara/extrañar/llorar/llorara |
    cansad*/hart* de todo & pastillas/morir*/desaparecer/vivir/acabar | me mato se/lo/de | mal me mato | si me
    pasa/pasara/ocurre algo _ & avis*/diganle/decidle/hermana/madre/hijos/familia/cuid* | anden/vias/estacion & tren
    & todo-el-dia/ninguno/ningun/volver/saltar/casa | azotea/tejado/puente/balcon/terraza/vias/anden/barandilla &
    casi/a-punto/estuve-a-punto & lo-hago/salto/me-tiro/hacerlo/tirarme/lo-hice/saltar | casi lo hago &
    hoy/ayer/anoche/azotea/puente | no le/les _ encuentro/veo sentido a
    la-vida/vivir/nada/levantarme/despertar*/existir/seguir-viviendo/seguir-aqui/seguir-adelante/todo-esto-de-vivir/mi-vida
    | no se si _ manana _ estare/seguire _ viv*/con-vida/en-este-mundo | no se si seguire/estare
    viv*/con-vida/en-este-mundo | no se si _ pasare/paso de esta/hoy | manana ya no _
    estare/existire/sere/voy-a-estar _ viv*/con-vida/en-este-mundo/entre-vosotros/entre-ustedes/nadie | manana ya no
    existire | manana ya no _ estare/estoy & adios/perdon*/vida/dolor/nadie/muer*/sufr*/despedi*/mundo | cuando _
    lean/leas/lea/leais/abran esto/este/el _ ya/yo _ no/sera/estare &
    viv*/mundo/vida/tarde/muert*/perdon*/adios/familia/hijos/aqui/dolor | me despido de/para _
    siempre/la-vida/este-mundo/ustedes-para-siempre/todos-para-siempre/todo-para-siempre/mis-hijos/mi-familia | me
    despido de todos & perdon*/vida/mundo/siempre/dolor/adios | estoy/estamos/sentad*/parad*/subid*/asomad* _ _
    en/al _ puente/azotea/borde/cornisa/vias/barandilla/precipicio/acantilado/tejado &
    saltar/salto/tirarme/adios/ultim*/borde/mirando/pensando/vacio/acabar | sera/es/va-a-ser/sea mi ultim*
    dia/noche/navidad/amanecer/hora/cumpleaños &
    ojala/vida/vivir/adios/perdon*/despedi*/mundo/todo/distinto/dolor/familia/hijos | creo que _ sera mi ultim*
    dia/noche | me despido de todos & ya-no-estare/no-estare/manana | no/sin/nunca _ abrir los ojos _ &
    quiero/quisiera/ojala/dormir/solo | irme/marcharme/reunirme/encontrarme con
    el/ella/ellos/mi-madre/mi-padre/mi-hijo/mi-hija/mi-marido/mi-mujer &
    murio/muerto/muerta/fallecio/fallecido/cielo/otro-lado/falta | subo/subir/subire/subido _ a/en la/el
    azotea/tejado/terraza/puente & adios/diganle/decidle/vuelta-atras/quise/vida/tirar*/salt* |
    diganle/decidle/digale/diles/decirle/dile _ a mi/mis/todos _ que _ los/las/la/le/lo/les
    quise/quiero/amo/ame/queria & hoy/adios/ya/vuelta/azotea/noche/atras/siempre | encerrad*/encerro _ con
    una/la/un/el escopeta/pistola/arma/cuchillo/soga/cuerda | no sale/saldra/salgo vivo/viva &
    casa/hoy/encerr*/hijo/marido/hermano/mujer | conte/cuento/contado/junte/juntado/guardado _
    las/todas-las/unas/muchas pastillas | pastillas & alcanz*/suficient*/bastan/sobran & tengo/quedan/casa/conte |
    estoy/sigo/ando en/sobre el/la _ puente/azotea/cornisa/anden/tejado &
    tonteria/adios/escribir*/escribo/ultim*/nadie/vida | no se si llego/llegare/amanezco/paso _
    mañana/manana/esta-noche | no puedo/aguanto/soporto mas _ de estar viva/vivo/aqui/viviendo | llamar/llame/llamo
    al 024 | se/me/os esta/estoy/estaba/esta-como despidiendo/despidiendose/despidiendome &
    cuerda/pastillas/audio/carta/vida/hermano/hermana/hijo/hija/amigo/amiga
    | no soporto/aguanto/quiero/puedo/merezco seguir viva/vivo/existiendo/respirando | se va/quiere/iba a tirar/lanzar/aventar/arrojar de/del/por/desde | se
    va/quiere/quiera a/_ matar/suicidar/ahorcar/quitar-la-vida | quiere/queria/quiera morir/morirse/matarse/suicidarse/desaparecer-para-siempre | si lo/la/le/me
    dejo/deja/dejas/vas/voy se/me ahorca/mata/suicida/ahorco/mato | acabar/acabe/terminar con la propia vida | sentido seguir/estar/vivir en este mundo | no
    voy/vamos a vivir para/hasta/mucho/mas | compre/comprado/consegui/tengo las/suficientes pastillas & igual/listas/ya/hoy/noche | estoy en el/la/un
    puente/azotea/cornisa/borde/via & hacer/miedo/adios/tonteria/saltar/nadie/salto | donde voy/ire no/ya _ necesit*/hara/hace/hay | solo falta/me-falta/queda la
    hora/valor | despidiendose/despidiendome/despedirse & hermano/hermana/hijo/hija/cuerda/vida/todos/audio
    | se acabo/acaba/acabara todo para mi | pens* en no existir/despertar/estar-viva/estar-vivo/estar-aqui | lo
    unico _ pienso _ morir*/no-existir/desaparecer | se ha/subio/subido _ al/a-la/en-el/en-la
    tejado/azotea/puente/cornisa & tira/salta/tirar*/saltar*/vida | dice que se
    tira/mata/ahorca/suicida/corta-las-venas | me/nos va a matar & cuchillo/pistola/encerrad*/policia/golpe*`,
} satisfies Partial<Lexicon>;
