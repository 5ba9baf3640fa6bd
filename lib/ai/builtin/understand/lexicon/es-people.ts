import type { Lexicon } from './lexicon';

/** Spanish function words, people, bots and temper. Syntax: lexicon.ts. */
export const esPeople = {
  neg: `no | nunca | jamas | ni | sin | tampoco | ningun* | nada | nadie | ninguna | ninguno | imposible | nanai`,
  noWant: `no quiero/queria/quisiera/queremos/deseo/necesito/busco/pido/pedi/pretendo/reclamo/exijo/solicito | no me interesa/hace | no lo/la quiero/necesito | no estoy pidiendo/buscando/solicitando/reclamando | sin necesidad de |
    tampoco quiero/necesito/pido | no me hace falta | nunca pedi | no es que quiera`,
  cond: `si
    no/el/la/los/las/mi/mis/me/para/en/esto/eso/sigue/siguen/manana/hoy/llega/llegara/dentro/ustedes/vosotros/lo/le/se/nadie/antes/ya/al/tarda/hay/es/este/esta/cambio/decido/cancelo/pasa/resulta/alguien/pido/compro/devuelvo/yo/usted/vos/acaso/tarda/tardan/llego/paso
    | en caso de/que/contrario | a menos que | salvo que | de lo contrario | siempre que | cuando no | a no ser que | si
    mi/mis/me/nos/os/te/se/lo/la/le/no/ya/al/es/hay/tengo/tuviera/fuera/pago/quiero/puedo/voy/compro/cancelo/devuelvo/pudiera/decido/alguno/alguna/para/antes/llega/llegara/tarda/tardan/sigue/manana/viernes/lunes/martes/miercoles/jueves/sabado/domingo
    | en caso de/que | siempre y cuando | mientras no | como no | con que no`,
  politeCond: `si es/fuera/fuese posible | si _ da igual/lo-mismo | si no es molestia | si se puede | si pueden/puede/puedes/podeis/podrian/podria/podrias/pudieran/pudiera | saber/ver/decir/decirme/preguntar/confirmar/consultar/decirnos/verificar/revisar/chequear si | me
    dicen/dices/decis/confirman/confirmas/avisan si | si son tan amables | si no es molestia/mucha | si hay alguna forma/manera/posibilidad | como si | aunque | si me hacen/haces/hace el favor | si me
    pueden/puedes/podeis/podrian/puede | duda de si | por si | si ya no _ quiero/necesito/uso/sirve/interesa/queremos | si me equivoque | si puedo/podria/pudiera/podemos | si fueran tan | si no les/os importa/molesta`,
  but: 'pero | aunque | sin embargo | sino | en cambio | solo | no obstante',
  human: `persona real/humana/fisica | persona de verdad/carne/atencion/soporte | gente de verdad | alguien de
    verdad/carne/soporte | ser humano | humano | humana | humanos | agente* | asesor* | ejecutiv* | operador |
    operadores | representante* | supervisor* | gerente | telefono __
    llamar*/contacto/atencion/ustedes/soporte/os/les | llamenme | llamadme | llamame | me llamen | me llame alguien
    | me llameis | que me llame* | alguien real/humano | carne y hueso | no quiero/con/mas/otro __
    bot/robot/maquina/ia/contestador | persona de verdad | un bot no | atencion
    humana/personal/telefonica/personalizada | basta de bots/robots | quiero hablar/que me atienda |
    persona/alguien/gente/agente/asesor/ser
    real/human*/fisica/de-verdad/de-carne/competente/que-entienda/que-sepa/que-me-ayude/que-me-atienda/que-me-explique/que-me-escuche/responsable
    | persona/alguien __ del/de equipo/soporte/atencion/empresa/carne/verdad/servicio/facturacion/ventas |
    hablar/hable/hablo/comunicar*/comunique*/chatear/contactar*/contacto/charlar/tratar/conversar/platicar _
    con/de/directamente/ya _
    persona*/alguien/human*/agente*/asesor*/encargad*/supervisor*/responsable*/gerente/jefe/jefa/operador*/representante*/ejecutiv*/tecnic*/compañer*/ustedes/telefono/gente/soporte/ser/personal/comercial/vendedor/dueño/direccion
    | pas*/transf*/deriv*/conect*/comunic*/pon*/pong*/pás*/traspas*/escal* _
    me/nos/con/mi/esto/a/al/este/caso/un/una _
    persona*/alguien/human*/agente*/asesor*/encargad*/supervisor*/responsable*/gerente/jefe/jefa/operador*/representante*/ejecutiv*/tecnic*/compañer*/superior
    | atiend*/atenderme/atienda/responda/conteste/ayude/lea/revise/llame/escriba/explique/contacte/resuelva/vea _
    me/un/una/alguien/algun/por/favor _
    persona*/alguien/human*/agente*/asesor*/encargad*/supervisor*/responsable*/gerente/jefe/operador*/representante*/ejecutiv*/tecnic*/gente/ser
    | alguien _ me/nos/que/pueda/puede/podria _
    llam*/atiend*/atend*/ayud*/respond*/contest*/explic*/contact*/escuch*/escrib* | que me/nos _
    llam*/atiend*/contact*/escrib*/respond* _
    alguien/persona/humano/agente/por-telefono/asesor/supervisor/encargad*/responsable/telefono | me/nos _
    pued*/podr*/podeis/podria*/puede llamar/contactar/telefonear/marcar/atender-por | llameme | marquenme | marcame
    | telefoneenme | contactenme | contactadme | contacteme | me llamen/llameis/llame/llames/marquen | una llamada |
    por llamada | telefono _ de/para/al/donde _ llamar*/contacto/atencion/ustedes/soporte/os/les/hablar/cliente |
    numero/telefono __ llamar*/contactar*/comunicar*/hablar/atencion | atencion al cliente &
    telefono/numero/hablar/humana/persona/llamar | trato humano/personal | basta de/con
    bots/robots/maquinas/respuestas | no quiero/con/mas/otro/otra/hablar/seguir __
    bot/bots/robot/robots/maquina/maquinas/ia/contestador/chatbot/asistente | dej* de _ respuestas/mensajes/bots
    automatic*/bot/bots/plantilla | respuestas/mensajes/respuesta/contestacion/mensaje
    automatic*/genericas/predeterminad*/de-bot/de-robot/copiad*/tipo |
    bot/robot/maquina/chatbot/asistente/contestador __ no _ entiend*/sirve/ayuda/resuelve/comprende/soluciona/sabe |
    gerencia | su/tu/vuestro/el/un superior/jefe/jefa/director | un tecnico | videollamada | whatsapp __
    numero/contact*/hablar/escrib*/atend* | humano por favor/porfa | quiero/necesito/exijo/prefiero/dame/deme/denme
    un/una/al/a-un/hablar-con _ humano/persona/agente/asesor/operador*/ejecutiv*/representante*/responsable |
    hablar/hable/hablo/comunicar*/comunicame/comunique*/chatear/contactar*/charlar/pasar*/pasame/paseme/pasenme/pasadme/transferir*/transfier*/derivar*/deriv*/conectar*/conect*/ponerme/ponme/ponganme/pongame/ponedme/atender*/atiend*
    __
    persona*/alguien/humano*/agente*/asesor*/encargad*/supervisor*/responsable*/gerente/jefe/jefa/operador*/representante*/ejecutiv*/tecnico/compañero/operadora/telefono
    | telefono _ os/les/puedo/podemos/hay/tienen/al _ llamar | una persona que me/lo/revise/vea/ayude/atienda/lea |
    alguien de facturacion/soporte/ventas/pagos | algun vendedor/comercial/asesor/agente | un comercial | que una
    persona |
    pasame/paseme/pasenme/pasadme/ponme/ponedme/ponganme/pongame/comuniquenme/comunicame/comuniqueme/conectame/conecteme/transfiereme/transfierame/transferime/derivame/deriveme/derivenme/comuniqueme
    con | encargad* de/del/tienda & hablar/pas*/llam*/contact*/comunic* | encargado/responsable _ _
    ahora/ya/por-favor/dar-la-cara/de-la-cara |
    hablar/llamar/contactar/atender/comunicarme/consultar/explicar*/resolver* _ por telefono | por telefono por
    favor | un/algun/el/su/vuestro/que _ numero/telefono _ al/donde/para/de _
    que/puedo/pueda/llamar*/contactar/comunicar*/atencion | a que/cual numero/telefono | mi
    numero/telefono/celular/movil es & llam*/contact*/habl* | alguien real/humano que | hay alguien
    real/humano/de-verdad | ser/persona humano/humana/real/de-carne/de-verdad/verdad __
    lea/leer/atienda/conteste/responda/mire/revise/entienda | persona/alguien/humano __ pueda/pueden/que/quiera/sepa
    _ leer/leerme/atender/atenderme/ayudarme/escuchar/escucharme/mirar |
    pasenme/paseme/pasame/pasadme/comuniquenme/pongame/ponganme/ponedme _ con/a _
    tecnico/alguien/persona/responsable/encargad*/supervisor* |
    pasa/pasas/pasan/pasar/comunica/comunicas/pones/ponen/comunican/pasame/pasenme _ con
    nombre/carolina/maria/laura/ana/juan/carlos/la-chica/el-chico/la-señora/el-señor/quien/la-misma/mi-gestor*/mi-asesor*
    | llevaba/lleva/atendio/atiende _ mi caso/expediente/pedido/tema | respuesta*/contestacion* de
    plantilla/copia/automatic*/copiar-y-pegar/manual | nombre y apellido* | hablar/comunicarme/contactar con
    quien/el-que/la-que/la-persona-que/los-que _ lleva/llevan/encarga/ocupa/gestiona/tramita/corresponda |
    pasenme/pasadme/pasame/comuniquenme _ _
    administracion/contabilidad/facturacion/cobros/finanzas/tesoreria/direccion | hay algun/alguna/un/una _
    asesor*/operador*/agente/persona/tecnico conectado/disponible/libre/ahora/por-ahi | alguien _ me/nos _
    puede/podria/pueda devolver/devolverme/llamar/llamarme/atender/contestar |
    devolver/devuelvan/devuelvanme/devolverme la llamada |
    explic*/verlo/resolver*/resuelv*/hablar*/hablarlo/tratarlo/arreglarlo __ por/de telefono/viva-voz/palabra/voz |
    hablar/conversar/platicar con algun/alguna/alguno _
    profesor*/asesor*/tecnic*/medic*/comercial/responsable/encargad*/persona | me/nos _
    resuelva/ayude/guie/oriente/conteste/atienda/responda _ alguien/persona/humano/hablando | alguien _ que/de _
    me/nos/sepa/entienda/mire/cuentas/ventas/soporte/sepa & telefono/llam*/hablar/hablando | con quien _ de/del/en
    ventas/facturacion/soporte/equipo _ puedo/hablo/trato/tratar`,
  botQuestion: `eres/sos/es/son/sois/usted _ bot/robot/humano/humana/persona/maquina/ia/real/chatbot/chatgpt/automatico | estoy/hablo/hablando/chateando/charlando _ con _ bot/robot/persona/humano/maquina/ia/alguien/inteligencia | bot o
    persona/humano | persona o bot/robot/maquina/un/una | robot o persona/humano/una | humano o bot/robot/maquina | me responde un/una bot/robot/maquina/persona | esto es _ bot/automatico/robot/respuesta |
    contesta/atiende/responde un/una bot/robot/maquina/persona/ia | sos una persona | eres una persona | inteligencia artificial | eres/sos/es/son/sois/usted/ustedes _ un/una _
    bot/robot/humano/humana/persona/maquina/ia/real/chatbot/chatgpt/automatico/gpt/programa/asistente/inteligencia/autómata | eres/sos/es-usted/son _ real/humano/humana/de-verdad/robot/bot/maquina/ia/persona |
    hablo/hablando/estoy/chateo/escribo/escribiendo _ con/a _ un/una _ bot/robot/persona/humano/maquina/ia/alguien/inteligencia | esto/este _ es/lo _ bot/automatico/robot/respuesta/ia/escribe/contesta/maquina/generado/automatica
    | quien _ me/esta/hay/eres/contesta/escribe/responde _ ahi/detras/lado/escribe/contesta/habla/respondiendo | me _ contesta/responde/atiende/escribe/contestando/respondiendo _ un/una _ bot/robot/maquina/persona/ia/humano | bot
    verdad | eres bot | sos bot | sos un bot | eres un bot | eres una ia | eres ia`,
  insult: `idiota* | estupid* | imbecil* | gilipoll* | tont* | mierda* | puta | puto | putos | putas | hijo* de | hdp |
    cabron* | pendej* | boludo* | boludos | pelotud* | chorro de mierda | carajo* | coño | joder | jod* | cojones |
    chinga* | chingada | verga | culero* | mames | mamada* | inutil* | inepto* | incompetent* | payas* | mentiros* |
    sinvergüenza* | sinverguenza* | caradura* | asqueros* | desgraciad* | malnacid* | basura de empresa/servicio/app
    | ratas | mugre | porqueria* | vayanse a | vete a la | iros a | andate a la | a la mierda | subnormal* | capull*
    | lacra* | miserables | cochinada | pinche* | ctm | ptm | conchud* | maldit* | de mierda | ridiculos | cretin* |
    burlan de mi | me ven la cara | tomadura de pelo | tomando el pelo | sois/son/eres/sos/es _
    un/una/unos/unas/todos/puros/puras/bien/mas _ forro* |
    son/sois/sos/eres/que/vaya/menuda/menudos/panda/manga/tropa/bola/banda/pandilla/sarta/hatajo/atajo/partida/bonche/monton/tira/cuerda/caterva/cueva
    _ de/unos/unas/un/una/tan _
    idiota*/estupid*/inutil*/inepto*/ratas/rata/burros/animales/payas*/ladron*/mentiros*/sinverguenza*/sinvergüenza*/chorizo*/cerdos/cara*/vag*/tarados/mediocres/ignorantes/incapaces/imbecil*/vendehumo*/charlatan*/jeta*/mamarrachos/brutos/lentos/chantas/chorros/rateros/cabrones/miserables/impresentables/trogloditas/zanganos/basura/mierda/timadores/estafadores/delincuentes/mafiosos/sanguijuelas/buitres
    | bola/panda/manga/banda/sarta/hatajo/pandilla de
    ratas/ladrones/inutiles/rateros/mentirosos/estafadores/incompetentes/idiotas/vagos/chorros/sinverguenzas/sinvergüenzas/delincuentes/cabrones/imbeciles/pendejos/ineptos/corruptos/incapaces/timadores/caraduras/mafiosos/chorizos
    | rata inmunda/asquerosa | concha de/tu/su | la concha | conchatumadre | csm | hpta | hijueputa* | jueputa* |
    gonorrea* | malparid* | guevon* | huevon* | webon* | weon* | aweonao* | qlo* | culiao* | culiad* | maricon* |
    marica* | mongol* | retrasad* | tarad* | anormal* | burr* | cerd* | zorra* | chant* | garca | garcas | garch* |
    careta* | carepalo | cara dura* | caras duras | jetas | vag* de mierda | vende humo* | vendehumo* | chupasangre*
    | chupa sangre | cucaracha* | escoria | parasit* | mamarrach* | patan* | zopenc* | ceporr* | mequetrefe* |
    ladronzuel* | mafios* | una mafia | mafia | vergüenza deberia* | verguenza deberia* |
    vayanse/iros/andate/andense/vete/vaya/que-os-den/vayan _ a/al/por _
    mierda/carajo/tomar/diablo/infierno/chingar/culo/cagar/freir/freír/porra/paseo | que os/les den/jodan/follen |
    me cago en | cago en | a tomar por | me tienen hasta los/las/el/la _
    huevos/cojones/coño/narices/pelotas/bolas/madre/gorro/moño | hasta los/las _
    huevos/cojones/pelotas/bolas/narices/ovarios | hincha* las pelotas/bolas/huevos | me hinche |
    tocar/toqueis/tocando/tocarme/tocais los/las cojones/narices/huevos/pelotas | no
    mamen/mames/jodan/jodas/manchen/chinguen | chinguen/chinga/chingate/chingad* | a la chingada | que la chupen |
    la puta/hostia/ostia madre |
    puta/puto/putos/putas/pinche/jodid*/maldit*/mugros*/mugre/puñetera/puñetero/condenad*/cochin* _
    app/empresa/pagina/servicio/pedido/dinero/cuenta/mierda/web/juego/curso/gente/codigo/bot/suscripcion/vez |
    basura de _ empresa/servicio/app/producto/atencion/gente/juego/curso/compania/soporte |
    una/son/es/pura/puta/menuda
    basura/porqueria/mierda/bazofia/cagada/mamada/chingadera/garcha/cochinada/patraña/guarrada | bazofia | una
    cagada | se rien/reis/rie/estan/estais-riendo de mi/nosotros/la-gente/los/en | nos
    toman/tomais/me-toman/me-tomais/me-tomas/toman por
    tontos/tonto/tonta/idiota/idiotas/imbecil/boludo/pendejo/gil/pelotudo | cara de tonto/idiota/boludo/pendejo/gil
    | dan asco | da asco | dais asco | vaya panda/tropa | no sirven para nada | no servis para nada | no
    valen/valeis _ nada | buenos para nada | no saben leer | saben leer | ignorantes | analfabet* | incapaces |
    mediocres | vagos | cinic* | descarad* | hipocrit* | farsa | circo | chiste de empresa | sin verguenza | poca
    madre | poca vergüenza | poca verguenza | cabronazo* | hdlgp | hpt | ptmr | lpm | la puta que | me carga la
    chingada/fregada/verga/puta | me lleva la chingada/fregada/verga |
    panda/manga/hatajo/atajo/pandilla/partida/cuadrilla de _ | inutiles | ineptos | estoy hasta las/los/el _ _ de |
    hasta las narices/pelotas/cojones/huevos | demonios/diablos/cojones/coño/narices donde/que/cuando/como/es |
    donde/que/cuando demonios/diablos/cojones/coño/narices/carajo | gente mas/tan inepta/inutil/incompetente | de
    pacotilla | con cerebro | hasta el gorro/moño/coño/ultimo-pelo | me teneis/tienen hasta/harto/harta |
    ineptos/ineptas/inepto | chapucer* | chapuzas | menud* _ _ inutil*/panda/chapucer*/jeta/banda`,
  fraud: `estaf* | fraude* | fraudulent* empresa/pagina/practica*/sitio | timo | timador* | robo | robos | robar* |
    robando | robaron/robado/robasteis _ dinero/plata | me roban | roban | ladron* | ladrones | chorros | chorro |
    choro* | tranza* | ratero* | delincuent* | criminal* | engañ* | engan* | mienten | mintieron | mentis | defraud* |
    scam | saqueo | timado | timada | atraco | truch* | pirateria | falsa empresa | empresa falsa/fantasma | se
    quedan/quedaron/quieren con mi/el dinero/plata | abusiv* | abusadores | son/sois/es/sos/eres/parecen _
    un/una/unos/unas/pura/puros/tremenda/tremendos _
    estaf*/fraude*/timo*/robo*/ladron*/rateros/chorros/choros/engaño*/engano*/delincuentes/timadores/mafia/secta/trampa/tramposos/embusteros/embauc*
    | estafa/fraude/timo/robo/engaño/asalto/atraco/saqueo total/a-mano/descarado/puro/pura/monumental/absoluta |
    me/nos _
    estaf*/rob*/tim*/engañ*/engan*/chore*/tranz*/bajaron/clavaron/trampe*/embauc*/mintieron/mintio/mentis/mienten/mentisteis/afan*/garcharon/cagaron/vieron-la-cara/timasteis/quitaron-dinero
    _ _ dinero/plata/ustedes/con/esta/este/y/anynumber/pagina/empresa/mis/mi/otra/vez/ya/en/descaradamente |
    esto/eso/aqui/todo/huele/suena/parece/tiene-pinta _ es/a/huele/de/como/un/una _
    estafa*/fraude*/timo/robo/engaño/engano/timar/estafar/atraco/tongo/cuento/scam | estafador* | tramposo* | trampos*
    | embuster* | embauc* | chorizo* de | mentiros* | mintiendo | puras mentiras | robo descarado | nos
    roban/robais/estafan/estafais/engañan | quedar*/quedan/quedaron/quedais/quedasteis/quieren-quedarse _ con
    mi/el/la/los/mis dinero/plata/lana/pasta/guita/anynumber |
    roban/robais/estafan/estafais/engañan/enganan/timan/timais _ a/la/gente/clientes/los/todos |
    empresa/pagina/tienda/negocio/compañia/web fraudulent*/fantasma/falsa/trucha/pirata/estafa* | publicidad engañosa
    | ilegal* | esto es ilegal | practica* abusiv*/engañosa*/fraudulenta*/ilegal*/enganosa* | un abuso | apropiacion
    indebida | dinero facil | sacar* dinero/plata a la gente | chupa/saca/roba/traga dinero/plata | sacacuartos |
    sacaplata | secta | piramide | estafa piramidal | ponzi | son/sois/es/todo/una/pura/puras _ mentiras | pura
    mentira | me/nos habeis/han/has/ha/estais/estan _
    robado/estafado/timado/engañado/robando/estafando/engañando/timando | dejad/dejen/deja de
    robarme/robarnos/estafarme/timarme/engañarme | esto/es un/todo-un atraco/asalto/expolio`,
  ultimatum: `o sino | o si no | si no __ horas/24/48 | si no _ respond*/contest*/solucion*/resuelv*/arregl* | ultima oportunidad/vez/advertencia/aviso | ultimo aviso/intento | tienen/teneis/tenes/doy/les/os _
    24/48/12/72/horas/dias/plazo/hora | de lo contrario | caso contrario | les advierto | os advierto | advertid* | atenganse | ateneos a las | se van a arrepentir | os vais a arrepentir | antes de que/hoy/manana _
    denunc*/tome/haga | o voy | o los/les/os denunc*/demand* | o me devuelv*/devolv*/reembols* | ya mismo o | o tomare | o hago/hare/pondre/pongo/presento/acudo | no respondo de | si no __
    devuelv*/devolv*/reembols*/respond*/contest*/soluci*/resuelv*/arregl*/cancel*/reintegr*/recibo-respuesta/respuesta/solucion/noticias __
    hoy/manana/ya/horas/viernes/lunes/martes/miercoles/jueves/sabado/domingo/semana/dias/anynumber | tienen/teneis/tenes/tiene/doy/damos/les-doy/os-doy/le-doy _ hasta _ el/las/manana/hoy/fin/medianoche/mediodia |
    tienen/teneis/tenes/doy/damos/les/os/le _ anynumber/un/una/dos/tres/24/48/72 _ horas/dias/hora/dia/minutos/semana para/o/y/antes/mas/si | plazo de _ 24/48/72/anynumber/horas/dias para/o | un ultimatum | ultimatum | ultima
    oportunidad/vez/advertencia/aviso/llamada _ que/les/os/lo/se/antes | es/sera la/mi ultima vez/oportunidad/advertencia/aviso | ultimo aviso/intento/mensaje/correo/recordatorio antes/que | no me obligu* | no me
    hagan/hagais/hagas llegar/tomar/ir/perder | atenganse/atengase/ateneos/atente a | las consecuencias | habra/tendran/tendra/tendreis consecuencias | me van a conocer | me vais a conocer | van a saber de mi/quien | se van a
    enterar | os vais a enterar | se acabo la/mi paciencia | mi paciencia se/tiene _ | lo pagaran | esto no se queda/quedara asi | o me _ devuelv*/devolv*/reembols*/regres*/reintegr*/solucion*/contest*/respond*/dan/dais/cancel* _
    o | o lo/me/nos/la _ _ arregl*/solucion*/envi*/mand*/resuelv* _ o | exijo __ hoy/inmediat*/ya/ahora/antes/24/48/horas | ya mismo | ahora mismo o | si no quieren/quereis _ problemas/que/lios | si __
    hoy/manana/horas/viernes/lunes/martes/miercoles/jueves/sabado/semana/anynumber no _ _ devolv*/devuelt*/reembols*/respond*/contest*/soluci*/resuelv*/arregl*/dinero/respuesta/solucion/reembolso/cancel*`,
  frustration: `exijo | exigimos | harto | harta | hartos | cansad* | inaceptable* | sigo/seguimos/estoy/llevo _ esperando |
    decepcion* | frustra* | molest* | indignad* | indignante* | enojad* | enfadad* | cabread* | enfado | furios* |
    ya basta | basta | urgente* | urge | inmediat* | por favor ya | en serio | cuanto mas/tiempo | hasta cuando |
    tercera/cuarta/quinta/enesima/segunda vez | tercer/cuarto/quinto/segundo mensaje/correo/mail | ya _
    escribi/pregunte/escrito/contacte/mande/reclame/llame/dije/envie | nadie __
    respond*/contest*/ayud*/atiend*/solucion*/hace/da/resuelv* | no _
    respond*/contest*/solucion*/dan/resuelv*/hacen/atienden/ayudan | sin respuesta/solucion | ignor* | contest* de
    una | que esta pasando | pesim* | horrible* | terrible* | lamentable* | vergüenza | vergonz* | verguenza |
    desastr* | hace horas/dias/semanas/meses/un/una/dos/tres/mucho/mas/2/3/4/5/6/10 | desde hace _
    horas/dias/semanas/meses | semanas esperando | dias esperando | horas esperando | pesadilla | perder* _
    paciencia/tiempo | increible que/como | parece mentira | es el colmo | absurdo | falta de
    respeto/seriedad/profesionalismo | tomadura | nunca mas | tardan | tan lento* | tarda* mucho/demasiado/tanto |
    no puede ser | no es posible que | ridicul* | apur* | de una vez | poca vergüenza | poca seriedad | insolito |
    intolerable* | no entiendo por que | una burla | impresentable* | peor* | mal* servicio/atencion | cuantas veces
    | no hay derecho | me tienen/teneis | por enesima/tercera/cuarta/quinta/segunda/millonesima vez | otra vez _
    lo/mismo/igual/con/sin/yo/el | de nuevo _ lo/mismo/igual/sin/yo | ya _ les/os/le/me/lo/he/habia _ _
    escribi/escrito/pregunte/preguntado/contacte/contactado/mande/mandado/reclame/reclamado/llame/llamado/dije/dicho/envie/enviado/explique/explicado/avise/pedi/pedido
    | van/llevo/llevamos/son/es/mande/mandado/escrito/envie/enviado _
    anynumber/dos/tres/cuatro/cinco/varios/mil/segundo/tercer/cuarto/quinto/varias/muchos _
    mensajes/correos/mails/veces/emails/llamadas/mensaje/correo/mail/vez/tickets/reclamos |
    varias/muchas/mil/tantas/cuantas veces | nadie _ _
    respond*/contest*/ayud*/atiend*/solucion*/hace/da/dice/resuelv*/escrib*/llama/explica/aclara/lee | no me/nos/se
    _ respond*/contest*/solucion*/dan/da/resuelv*/hacen/hace/atienden/ayudan/escuchan/leen/explican/dignan |
    sigo/seguimos/estoy/continuo/sigue/siguen sin/igual _ respuesta/solucion/noticias/recibir/poder/saber/que/nadie
    | ni _ respuesta/contestan/respond*/caso/puñetero/siquiera/explicacion | que falta de _
    respeto/seriedad/profesionalismo/profesionalidad/consideracion | hasta cuando/que/las/el/los | hasta el
    gorro/moño/copete/tope | hart* | hastiad* | agotad* | desesperad* | desesperante | desesper* | nervios* |
    preocupad* | angustiad* | estresad* | impotencia | impotente | rabia | coraje | bronca | indigna | indignacion |
    indigno | enoj* | enfad* | cabre* | fastidi* | hinchad* | podrid* | quemad* | exasper* | frustr* | disgust* |
    lament* que/la/el/mucho | es/son/resulta/me-parece _
    inaceptable/inadmisible/intolerable/increible/indignante/vergonzos*/lamentable/una-verguenza/ridicul*/absurd*/el-colmo/demasiado/insolito/surrealista/desesperante/frustrante/injusto/abusivo/una-burla/una-falta
    | inadmisible | increible | surrealista | injust* | abuso | abusan | no es/me-parece/parece
    justo/normal/serio/posible/logico | ya esta bien | ya estuvo | ya es hora | hombre ya | por dios | por el amor |
    dios mio | de verdad | caramba | rapido | rapidito | cuanto antes | lo antes posible | a la brevedad | con
    urgencia | me urge | necesito ya | ya por favor | ya va/van siendo/anynumber/para |
    llevo/llevamos/van/hace/hacen/pasaron/pasado _
    anynumber/una/dos/tres/cuatro/varios/varias/muchos/un/mas/semanas/meses _
    dias/semanas/meses/horas/mes/semana/dia/rato/eternidad _
    y/esperando/sin/que/con/desde/intentando/tratando/pidiendo | una eternidad | siglos | un siglo | pero/y nada |
    y/pero sigue/siguen _ sin/igual | no hay manera/forma | imposible | vaya/menudo/menuda/que _
    desastre/servicio/atencion/mierda/chasco/timo/decepcion/verguenza/cara | me estoy/estan/teneis _
    hartando/cansando/desesperando/volviendo | se pasan | os pasais | ya ni | una tomadura | poco serio | falta de
    respeto/seriedad/profesional*`,
  injection: `ignor*/olvid*/desobedec*/omit*/salt*/descart* __ instruccion*/regla*/politica*/prompt/anteriores/directriz*/normas | instrucciones anteriores/previas | nuevas instrucciones | prompt del sistema | mensaje del/de sistema | modo
    desarrollador/administrador/dios/dan | actua como _ admin*/sistema/desarrollador/gerente | ahora eres | finge que/ser | haz/hace de cuenta que eres | soy el/tu/la desarrollador*/administrador*/creador*/dueñ*/programador* |
    autorizado por _ ceo/director*/gerencia | sin aprobacion | aprueba este/el reembolso automaticamente | revela*/muestra*/imprim* _ prompt/instrucciones/sistema | responde solo con/unicamente | anula* _ politica*/reglas |
    ignora/ignore/ignoren/olvida/olvide/olviden _ todo/todas/tus/sus/las/lo _ instrucciones/reglas/anterior/anteriores/normas/indicaciones/directrices | actua/comportate/responde/finge/simula como _ _
    administrador/admin/sistema/desarrollador/gerente/root | a partir de ahora eres/seras | modo/acceso _ admin/administrador/desarrollador/debug/root | system prompt | eres ahora | aprueba/autoriza/procesa/ejecuta _ reembolso _
    sin/automaticamente/ya-que-soy/por-orden | soy _ ceo/director/dueño/administrador/desarrollador/supervisor _ de/y/esta/autoriz* & autoriz*/orden*/aprueb*/reembols*/instruccion*`,
  bankReports: `banco/entidad/visa/paypal/mastercard/amex/bbva/santander/caixabank/galicia/bancolombia/banamex/banco-emisor _ _
    dice/dicen/dijo/dijeron/dicho/decia/confirma/confirman/confirmo/confirmado/asegura/aseguran/aseguro/comenta/comentan/comento/informa/informan/informo/indica/indican/indico/explica/explican/explico/aprobo/autorizo/aclara/aclararon/muestra/figura/aparece/marca/pide/pregunta/pregunto/sugirio/recomienda/recomendo
    | hable/hablado/hablamos/llame/llamado/llamamos/pregunte/preguntado/consulte/consultado/fui/contacte/contactado/averigue/revise/chequee/verifique/comprobe _ _ al/con/a/en/mi/el/del _ banco/tarjeta/visa/paypal/entidad &
    dice*/dijeron/dijo/confirm*/asegur*/ok/bien/correcto/figura/sale/aparece/activa/normal/saldo/problema/coment*/explic*/inform*/ven | me/nos
    dicen/dijeron/confirman/confirmaron/aseguran/aseguraron/explicaron/informan/informaron/comentan/dieron/comentaron/dijo/aclararon _ _ en/del/desde/de _ banco/entidad/visa/paypal | segun/para _
    banco/entidad/visa/paypal/mastercard | en/por mi/el banco dicen/figura/sale/aparece/consta/esta/todo/no/me | app/extracto/movimientos/notificacion/sms/mensaje/resumen/correo/aviso de/del/de-mi banco/tarjeta/visa/paypal |
    banco/paypal/visa/entidad _ aprobo/autorizo/autoriza/aprueba/proceso/acepto/acepta/bloqueo/rechazo/rechaza/nego/niega/cambio/tardo/devolvio-el-recibo _ | banco _ que/donde/el-pago-esta/todo-bien/todo-correcto &
    pendiente/impagado/aprobado/realizado/correcto/bien | banco quiere saber/identificar/confirmar | por parte de mi/del banco | llamaron del banco para preguntar | acabo/acabamos/acabe de hablar/llamar con/al _
    banco/paypal/visa/tarjeta | avisar/avise/avisarle a mi banco antes | lo/la consulto/consultare/pregunto/preguntare/miro con/en/al _ banco | clonaron/robaron/perdi _ tarjeta`,
} satisfies Partial<Lexicon>;
