import type { Lexicon } from './lexicon';

/** Spanish function words, people, threats, temper and short answers. Syntax: lexicon.ts. */
export const esPeople = {
  neg: `no | nunca | jamas | ni | sin | tampoco | ningun* | nada | nadie | ninguna | ninguno | imposible | nanai`,
  noWant: `no quiero/queria/quisiera/queremos/deseo/necesito/busco/pido/pedi/pretendo/reclamo/exijo/solicito | no me interesa/hace | no lo/la quiero/necesito | no estoy pidiendo/buscando/solicitando/reclamando | sin necesidad de |
    tampoco quiero/necesito/pido | no me hace falta | nunca pedi | no es que quiera`,
  cond: `si
    no/el/la/los/las/mi/mis/me/para/en/esto/eso/sigue/siguen/manana/hoy/llega/llegara/dentro/ustedes/vosotros/lo/le/se/nadie/antes/ya/al/tarda/hay/es/este/esta/cambio/decido/cancelo/pasa/resulta/alguien/pido/compro/devuelvo/yo/usted/vos/acaso/tarda/tardan/llego/paso
    | en caso de/que/contrario | a menos que | salvo que | de lo contrario | siempre que | cuando no | a no ser que | si
    mi/mis/me/nos/os/te/se/lo/la/le/no/ya/al/es/hay/tengo/tuviera/fuera/pago/quiero/puedo/voy/compro/cancelo/devuelvo/pudiera/decido/alguno/alguna/para/antes/llega/llegara/tarda/tardan/sigue/manana/viernes/lunes/martes/miercoles/jueves/sabado/domingo
    | en caso de/que | siempre y cuando | mientras no | como no | con que no`,
  politeCond: `si es/fuera/fuese posible | si se puede | si pueden/puede/puedes/podeis/podrian/podria/podrias/pudieran/pudiera | saber/ver/decir/decirme/preguntar/confirmar/consultar/decirnos/verificar/revisar/chequear si | me
    dicen/dices/decis/confirman/confirmas/avisan si | si son tan amables | si no es molestia/mucha | si hay alguna forma/manera/posibilidad | como si | aunque | si me hacen/haces/hace el favor | si me
    pueden/puedes/podeis/podrian/puede | duda de si | por si | si ya no _ quiero/necesito/uso/sirve/interesa/queremos | si me equivoque | si puedo/podria/pudiera/podemos | si fueran tan | si no les/os importa/molesta`,
  but: 'pero | aunque | sin embargo | sino | en cambio | solo | no obstante',
  human: `persona real/humana/fisica | persona de verdad/carne/atencion/soporte | gente de verdad | alguien de verdad/carne/soporte | ser humano | humano | humana | humanos | agente* | asesor* | ejecutiv* | operador | operadores |
    representante* | supervisor* | gerente | telefono __ llamar*/contacto/atencion/ustedes/soporte/os/les | llamenme | llamadme | llamame | me llamen | me llame alguien | me llameis | que me llame* | alguien real/humano | carne y
    hueso | no quiero/con/mas/otro __ bot/robot/maquina/ia/contestador | persona de verdad | un bot no | atencion humana/personal/telefonica/personalizada | basta de bots/robots | quiero hablar/que me atienda |
    persona/alguien/gente/agente/asesor/ser real/human*/fisica/de-verdad/de-carne/competente/que-entienda/que-sepa/que-me-ayude/que-me-atienda/que-me-explique/que-me-escuche/responsable | persona/alguien __ del/de
    equipo/soporte/atencion/empresa/carne/verdad/servicio/facturacion/ventas | hablar/hable/hablo/comunicar*/comunique*/chatear/contactar*/contacto/charlar/tratar/conversar/platicar _ con/de/directamente/ya _
    persona*/alguien/human*/agente*/asesor*/encargad*/supervisor*/responsable*/gerente/jefe/jefa/operador*/representante*/ejecutiv*/tecnic*/compañer*/ustedes/telefono/gente/soporte/ser/personal/comercial/vendedor/dueño/direccion
    | pas*/transf*/deriv*/conect*/comunic*/pon*/pong*/pás*/traspas*/escal* _ me/nos/con/mi/esto/a/al/este/caso/un/una _
    persona*/alguien/human*/agente*/asesor*/encargad*/supervisor*/responsable*/gerente/jefe/jefa/operador*/representante*/ejecutiv*/tecnic*/compañer*/superior |
    atiend*/atenderme/atienda/responda/conteste/ayude/lea/revise/llame/escriba/explique/contacte/resuelva/vea _ me/un/una/alguien/algun/por/favor _
    persona*/alguien/human*/agente*/asesor*/encargad*/supervisor*/responsable*/gerente/jefe/operador*/representante*/ejecutiv*/tecnic*/gente/ser | alguien _ me/nos/que/pueda/puede/podria _
    llam*/atiend*/atend*/ayud*/respond*/contest*/explic*/contact*/escuch*/escrib* | que me/nos _ llam*/atiend*/contact*/escrib*/respond* _
    alguien/persona/humano/agente/por-telefono/asesor/supervisor/encargad*/responsable/telefono | me/nos _ pued*/podr*/podeis/podria*/puede llamar/contactar/telefonear/marcar/atender-por | llameme | marquenme | marcame |
    telefoneenme | contactenme | contactadme | contacteme | me llamen/llameis/llame/llames/marquen | una llamada | por llamada | telefono _ de/para/al/donde _ llamar*/contacto/atencion/ustedes/soporte/os/les/hablar/cliente |
    numero/telefono __ llamar*/contactar*/comunicar*/hablar/atencion | atencion al cliente & telefono/numero/hablar/humana/persona/llamar | trato humano/personal | basta de/con bots/robots/maquinas/respuestas | no
    quiero/con/mas/otro/otra/hablar/seguir __ bot/bots/robot/robots/maquina/maquinas/ia/contestador/chatbot/asistente | dej* de _ respuestas/mensajes/bots automatic*/bot/bots/plantilla |
    respuestas/mensajes/respuesta/contestacion/mensaje automatic*/genericas/predeterminad*/de-bot/de-robot/copiad*/tipo | bot/robot/maquina/chatbot/asistente/contestador __ no _
    entiend*/sirve/ayuda/resuelve/comprende/soluciona/sabe | gerencia | su/tu/vuestro/el/un superior/jefe/jefa/director | un tecnico | videollamada | whatsapp __ numero/contact*/hablar/escrib*/atend* | humano por favor/porfa |
    quiero/necesito/exijo/prefiero/dame/deme/denme un/una/al/a-un/hablar-con _ humano/persona/agente/asesor/operador*/ejecutiv*/representante*/responsable |
    hablar/hable/hablo/comunicar*/comunicame/comunique*/chatear/contactar*/charlar/pasar*/pasame/paseme/pasenme/pasadme/transferir*/transfier*/derivar*/deriv*/conectar*/conect*/ponerme/ponme/ponganme/pongame/ponedme/atender*/atiend*
    __ persona*/alguien/humano*/agente*/asesor*/encargad*/supervisor*/responsable*/gerente/jefe/jefa/operador*/representante*/ejecutiv*/tecnico/compañero/operadora/telefono | telefono _ os/les/puedo/podemos/hay/tienen/al _ llamar
    | una persona que me/lo/revise/vea/ayude/atienda/lea | alguien de facturacion/soporte/ventas/pagos | algun vendedor/comercial/asesor/agente | un comercial | que una persona |
    pasame/paseme/pasenme/pasadme/ponme/ponedme/ponganme/pongame/comuniquenme/comunicame/comuniqueme/conectame/conecteme/transfiereme/transfierame/transferime/derivame/deriveme/derivenme/comuniqueme con | encargad* de/del/tienda
    & hablar/pas*/llam*/contact*/comunic* | encargado/responsable _ _ ahora/ya/por-favor/dar-la-cara/de-la-cara | hablar/llamar/contactar/atender/comunicarme/consultar/explicar*/resolver* _ por telefono | por telefono por favor |
    un/algun/el/su/vuestro/que _ numero/telefono _ al/donde/para/de _ que/puedo/pueda/llamar*/contactar/comunicar*/atencion | a que/cual numero/telefono | mi numero/telefono/celular/movil es & llam*/contact*/habl* | alguien
    real/humano que | hay alguien real/humano/de-verdad`,
  botQuestion: `eres/sos/es/son/sois/usted _ bot/robot/humano/humana/persona/maquina/ia/real/chatbot/chatgpt/automatico | estoy/hablo/hablando/chateando/charlando _ con _ bot/robot/persona/humano/maquina/ia/alguien/inteligencia | bot o
    persona/humano | persona o bot/robot/maquina/un/una | robot o persona/humano/una | humano o bot/robot/maquina | me responde un/una bot/robot/maquina/persona | esto es _ bot/automatico/robot/respuesta |
    contesta/atiende/responde un/una bot/robot/maquina/persona/ia | sos una persona | eres una persona | inteligencia artificial | eres/sos/es/son/sois/usted/ustedes _ un/una _
    bot/robot/humano/humana/persona/maquina/ia/real/chatbot/chatgpt/automatico/gpt/programa/asistente/inteligencia/autómata | eres/sos/es-usted/son _ real/humano/humana/de-verdad/robot/bot/maquina/ia/persona |
    hablo/hablando/estoy/chateo/escribo/escribiendo _ con/a _ un/una _ bot/robot/persona/humano/maquina/ia/alguien/inteligencia | esto/este _ es/lo _ bot/automatico/robot/respuesta/ia/escribe/contesta/maquina/generado/automatica
    | quien _ me/esta/hay/eres/contesta/escribe/responde _ ahi/detras/lado/escribe/contesta/habla/respondiendo | me _ contesta/responde/atiende/escribe/contestando/respondiendo _ un/una _ bot/robot/maquina/persona/ia/humano | bot
    verdad | eres bot | sos bot | sos un bot | eres un bot | eres una ia | eres ia`,
  chargeback: `contracargo* | contra cargo | chargeback* | retroced* __ cargo/pago/recibo/cobro | retrocesion | desconoc* _ cargo/compra/pago/consumo/cobro/gasto & banco/tarjeta/voy/visa/tendre/ire/si/sino/hare | voy a desconocer* |
    desconocer* el/la/este/esta cargo/compra/consumo/pago/cobro | devolver*/devuelvo/devolvere/devolveré _ recibo* | devoluc* del recibo | disput* & banco/tarjeta/cargo/pago/paypal/cobro/visa/mastercard/compra/transaccion |
    impugn* | abr*/inici*/levant*/pon*/met*/hac*/present* _ disputa/aclaracion/reclamo/reclamacion/mediacion/controversia & banco/paypal/tarjeta/visa/mastercard/mercado/cargo/pago | abr* _ disputa | abr* un caso | disputa
    en/con/por/a paypal/banco/tarjeta | llamare/llamar/llamo/llamaré/hablar/hablare/hablo/contactar*/ire/voy/acudir*/acudo/recurr*/reclamar*/reclamo/reclamare/aviso/avisar*/notificar*/reportar*/reporto/pido/pedir/pedire/dirigir*
    _ al/a/con/mi/en/ante/directo/directamente _ banco/visa/mastercard/paypal/tarjeta | por medio/via/traves/parte _ del/de/mi _ banco | que _ banco me devuelva/lo/anule/revierta/cancele/devuelvan | aclaracion con/en/ante _ banco
    | desde _ banco _ anul*/revert*/cancel*/devuel* | stop debit | reclamar* _ cargo/cobro/pago _ banco/tarjeta/visa | reclam* a/en/por paypal | reversion del/de cargo/pago/cobro & banco | mi banco se encarg* | banco lo resuelva
    | banco/emisor/entidad/emisora/banca/sucursal &
    revertir*/revierta*/revierto/anular/anulara/anulare/anularlo/anularme/anule/anulo/retroced*/retrotrai*/recuper*/cancelar/cancelara/cancelare/cancelarlo/cancelarme/cancele/reversar*/reverse/reversion/rechazar/rechazara/rechazarlo/rechace/retire/impida/frene/retenga/quite/desconozc*/desconocer*
    _ cargo/pago/cobro/dinero/plata/transaccion/operacion/compra/importe/todo/recibo/lo/lana/debito/monto/consumo/pagos/cobros/cargos | tarjeta/visa/mastercard/paypal/amex _ _ me/nos/que/_ _
    revierta/revierte/revertira/anule/anula/anulara/retroceda/cancele/cancelara/reverse/recupere/devuelva _ _ cargo/pago/cobro/dinero/plata/transaccion/operacion/compra/importe/todo/recibo/lana/debito/monto/consumo |
    a/con/por/via/mediante/pido-a/digo-a/a-traves-de mi/la/_ tarjeta/visa/mastercard/paypal/amex & revertir/anular/retroceder/recuperar/reversar/revierta/anule/retroceda/cancele/reverse _ _
    cargo/pago/cobro/dinero/plata/transaccion/operacion/compra/importe & voy/si/pido/pedire/digo/dire/hare/llamo/llamare/que/solicito/solicitare/para/o | banco/tarjeta/visa/mastercard/paypal/amex _ me/nos/que _ lo/la/los _
    devolver*/devuelva/devuelvan/reintegre/reembolse/regrese/devuelve/reintegra/reintegrara/reembolsara/regresara | banco/tarjeta/visa/mastercard/paypal _ me _
    devolver*/devuelva/devuelve/reintegre/reintegrara/reembolse/reembolsara/regrese/regresara _ dinero/plata/importe/lana/pago/todo |
    pedire/pedir/pido/pediremos/dire/digo/decirle/diremos/solicitar*/solicito/solicitamos/exijo/exigire/ordenar*/ordeno/pidiendo/pedirle/pidiendole _ al/a-mi/a-la/a/en/le _ banco/tarjeta/visa/mastercard/paypal/amex/entidad _
    que/la/una/el/devolucion/reembolso/anulacion/retroceso | que _ banco/tarjeta/visa/paypal/mastercard _ me/lo/los/la/nos/se/anule/cancele/revierta/retroceda/devuelva/reverse/desconozca/encargue/actue/decida _
    devuelva/anule/revierta/cancele/retroceda/reintegre/reembolse/arregle/solucione/resuelva/encargue/reverse |
    llamare/llamar/llamo/llamaremos/hablare/hablar/hablo/hablaremos/contactar/contactare/contacto/ire/iremos/acudir*/acudo/acudire/recurr*/reclamar/reclamare/reclamo/avisar/avisare/aviso/notificar*/reportar/reportare/reporto/dirigire/dirijo/escalar*/escalo/quejare/quejo
    _ al/a/con/en/ante/directo/directamente _ banco/visa/mastercard/paypal/tarjeta/amex/entidad/banca |
    gestionar/gestionare/gestiono/tramitar/tramitare/tramito/solucionar/resolver/resolvere/arreglar/arreglare/arreglo/vere/veremos _ con/ante/via/directamente mi/el/la/con-mi/con-el banco/tarjeta/paypal/visa | voy/vamos/ire _
    al/a-mi/con-el/con-mi/a-hablar-con-mi/a-hablar-con-el/a-llamar-al/a-llamar-a-mi/a-ir-al banco | ya _ hable/llame/avise/contacte/reclame/informe _ al/a/con/mi/el _ banco/tarjeta/visa/paypal __
    para/que/contracargo/disputa/anul*/devol*/devuel*/revert*/reclam*/cancel* | por medio/via/traves/parte/conducto/intermedio _ del/de/de-mi/mi _ banco/paypal/tarjeta/visa | mediante mi/el banco/tarjeta | recuper*/recobr* __
    banco/paypal/tarjeta/visa/mastercard | me lo _ devuelve/devolvera/arregla/arreglara/resuelve/recupera/reintegra/regresa _ el/mi _ banco/paypal/visa/tarjeta | dejo/dejare/dejaremos/pongo/pondre/queda/esta/estara/pasa _ en
    manos de/del/mi _ banco/paypal/visa/tarjeta | con/en/ante/a/por mi/el/la banco/tarjeta/visa/paypal/entidad & disput*/impugn*/contracargo/reclamacion/reclamo/aclaracion/controversia |
    disput*/impugn*/reclam*/desconoc*/controviert*/controvert* _ el/la/este/esta/ese/los/todos/mi cargo*/cobro*/pago*/compra*/transaccion*/consumo*/operacion*/debito*/adeudo* _
    con/ante/en/por/mi/a/banco/tarjeta/visa/paypal/mastercard | abr*/inici*/levant*/pon*/pus*/met*/hac*/hic*/hare/present*/interpon*/tramit*/escal*/gener*/solicit*/mand*/arm* _ un/una/la/el/mi/otra _
    disputa/disputas/controversia/mediacion/contracargo/desconocimiento | abr*/inici*/levant*/pon*/pus*/met*/hac*/hic*/hare/present*/interpon*/tramit*/escal*/gener*/solicit* _ un/una/la/el/mi
    caso/reclamo/reclamacion/aclaracion/queja/incidencia/ticket/procedimiento & banco/paypal/tarjeta/visa/mastercard/mercado/mercadopago/amex/klarna/stripe/bbva/santander/caixabank/bancolombia/banamex/nequi |
    caso/reclamo/reclamacion/disputa en/por/con/ante/a/via paypal/mercado/mercadopago/visa/mastercard/amex/banco/tarjeta/klarna | reclam*/disput* _ por/via/en/a/ante/con paypal/mercado-pago/mercadopago/visa/mastercard/klarna |
    devolver*/devuelvo/devolvere/devolveremos/devolvi/devuelto/devolviendo/rechazar/rechazara/rechazarlo/rechazo/rechace _ el/los/este/vuestro/su/vuestros/ese/mi recibo*/adeudo*/domiciliacion/cargo-en-el-banco |
    devolucion/devolver _ recibo*/adeudo | echar*/echo/tirar*/tiro/dar*/doy/eche/echen __ atras/para-atras/patras _ el/la/este/del/mi _ cargo/pago/cobro/compra/recibo/operacion & banco/tarjeta/visa/paypal/voy/hare/pienso/si |
    desconozco/desconocere/desconocer*/desconoceremos _ el/la/este/esta/ese/los cargo*/compra*/consumo*/pago*/cobro*/operacion*/movimiento* _ con/ante/en/banco/tarjeta/si/visa | voy/vamos/pienso/procedere/procedo/tendre/ire _
    a/que _ desconocer*/impugnar*/disputar*/reversar*/revertir*/retroceder* | report*/marc*/declar*/denunci* _ el/la/este/esta/su/ese/como _ cargo/cobro/pago/compra/transaccion _ como/_
    fraude/fraudulent*/no-autorizad*/no-reconocid*/desconocid* | reportar*/reporto/reportare/denunciar* __ fraude/cargo/cobro & banco/tarjeta/visa/mastercard/paypal/amex | proteccion al/del comprador &
    paypal/pido/usar/usare/voy/activar*/abr*/reclam*/acogere | seguro de la tarjeta/compra | reversion de/del pago/cobro/cargo/dinero & solicit*/pedir*/pido/voy/tramit*/banco/tarjeta/ante/inici* | orden de no pago | no
    pagar/pagare/paguen/pague el recibo | detener/parar/bloquear/frenar/suspender el pago/cobro desde/con/en/por _ banco/tarjeta/paypal | retroceder/retrocedan/retroceda/retrocedo/retrocedere/retrocederemos _ el/la/este/mi/los _
    cargo/pago/recibo/cobro/compra/operacion | chargebak* | charge back* | contracarg* | contrac argo | contra-cargo | dispute | disput* &
    american/amex/express/capital/revolut/wise/nubank/bbva/santander/caixabank/bancolombia/banamex/galicia | american express & devolv*/devuelv*/reclam*/anul*/revert* |
    estoy/estare/ire/voy/hablare/hablo/llamo/llamare/pedire/pido/dire/digo/contacto/contactare/acudo/acudire/pasare/presentare/plantare/reclamo/reclamare/solicitare __ banco/tarjeta/paypal/visa/mastercard/amex __
    devuel*/devolv*/regres*/anul*/recuper*/revert*/reviert*/cancel*/reintegr*/reembols*/retroce*/reverse*/revers* | ya _ hable/llame/avise/pedi/solicite/contacte/dije/ordene __ banco/tarjeta/visa/paypal __
    devuel*/devolv*/regres*/anul*/recuper*/revert*/reviert*/retroce*/no-pague/rechace*/contracargo/disputa | bloqueo/bloqueare/bloquear/paro/parare/freno/corto/anulo/cancelo/rechazo/retengo/anulare/cancelare _
    el/los/este/la/sus/vuestro/todos _ cobro*/pago*/cargo*/recibo*/compra/debito __ con/desde/en/por/a _ _ banco/tarjeta/paypal/visa | proteccion de/al _ compra*/comprador & voy/usar/usare/activ*/contra/tarjeta/reclam*/si |
    disputa abierta/iniciada/puesta/en-curso/presentada | contracargo hecho/iniciado/abierto/en-curso | en disputa |
    ing/unicaja/bbva/santander/caixabank/caixa/sabadell/bankinter/abanca/ibercaja/openbank/revolut/n26/nubank/bancolombia/davivienda/nequi/banamex/citibanamex/banorte/hsbc/scotiabank/bcp/interbank/galicia/macro/brubank/uala/naranja/bancoestado/itau/bci/falabella/klarna/stripe/amex/mercadopago
    __ devuel*/devolv*/regres*/anul*/recuper*/revert*/reviert*/reintegr*/reembols*/retroce*/restituy*/reclam*/disput*/investig*/contracargo | credito provisional | stop al pago | stop payment | ya le dije/pedi/solicite/avise _
    al/a/a-mi/a-la banco/tarjeta/visa/paypal/entidad | le/les voy/vamos/va a decir/pedir _ al/a/a-mi/a-la banco/tarjeta/visa/paypal/entidad | decirle/pedirle/solicitarle al/a-mi/a-la banco/tarjeta/visa/paypal |
    pedir/pido/pedire/pedi/pedido/solicite/solicitare/solicito/solicitar _ la/una/su anulacion/retrocesion/reversion/devolucion/reversa __ con/ante/a/en/por/de/por-la
    banco/tarjeta/visa/mastercard/paypal/cobro/cargo/entidad/oficina | tarjeta/banco/visa/entidad/paypal _ os/les/ya _ reclama/reclamara/quita/quitara/debita/debitara/retira/retirara/saca/sacara | os/les/se _ lo/los/la _
    quita/quitara/reclama/reclamara/retira/retirara/saca/sacara/descuenta/descontara _ mi/el/la banco/tarjeta/visa/paypal/entidad | mi/la tarjeta/entidad/banco &
    se-encarg*/lo-arregla/lo-soluciona/me-lo-devuelv*/me-los-devuelv*/protege/ya-tiene | reversa del/de pago/cobro | reversar el pago/cobro | con la tarjeta se arregla | lo doy/declaro/marco como fraude |
    impreso/formulario/tramite para anular/devolver/reclamar vuestro/su/el/este cobro/cargo/recibo/pago | al banco/tarjeta que es/fue _ fraude | nunca autorice y & banco/abon*/devuelv* | que se
    entiendan/arreglen/peleen/las-vean/las-arreglen/apañen con _ visa/banco/mastercard/paypal/tarjeta | que lo arregle/resuelva/decida/solucione _ banco/paypal/visa/tarjeta | sucursal/oficina/banco __
    recuper*/devuelv*/anul*/retroced*/reviert* _ dinero/plata/cargo/pago/cobro/importe | inicie/iniciado/empece/empezado/hecho/comenzado/hice/inicio/tramito/empiezo _ _ tramite/gestion/gestiones/proceso/solicitud _
    con/en/ante/por _ tarjeta/banco/visa/paypal/mastercard | con/en/por mi/la tarjeta/banco/visa _ para que me/lo _ devuelv*/anul*/reviert*/retroced*/reintegr*/reembols* | pedi/pedido/solicite/solicitado en/a/ante/con mi/el/la _
    banco/tarjeta/visa/paypal _ que/la/el | de eso se encarga/encargara/ocupa/ocupara _ banco/tarjeta/visa/paypal`,
  legal: `denunci* | querell* | juzgado* | tribunal* | policia* | guardia civil | via/vias/accion/acciones/medidas/medios/proceso/instancia legal/legales/judicial/judiciales | legalmente | judicial* | consumidor* | defensa del/al
    consumidor | organizacion/oficina/asociacion/direccion de consum* | omic | facua | profeco | condusef | indecopi | sernac | coprec | procuraduria | fiscalia | ministerio publico | hoja*/libro de reclamaci* | carta documento |
    burofax | regulador* | aepd | agencia __ proteccion de datos | tomar acciones | medidas legales | ciberpolicia | policia cibernetica |
    mi/mis/nuestro/nuestra/nuestros/nuestras/primo/prima/hermano/hermana/amigo/amiga/tio/cuñado/cunado/esposo/marido/hijo/hija/padre/yerno abogad* |
    hablar*/hablare/contact*/consult*/acud*/llam*/contrat*/mano*/recurr*/pon*/pas*/asesor*/busc*/traves/inform* __ abogad* | abogad* __
    pondra/contactara/demand*/enviar*/accion*/denunc*/dice/carta/burofax/caso/encarg*/actu*/tribunal*/asunto/resuelv*/vera/llegara/contact* | un abogado | abogado si/para/y/o/por | demandar* | demandare | demandarlos |
    los/les/os/te/la/lo/voy-a demand* | demanda contra/judicial/colectiva/legal/civil/penal/formal | pon*/present*/interpon*/met*/inici*/recib*/prepar*/arm*/pus* _ una/la/mi/su _ demanda* | demandas |
    ir*/vamos/llev*/iremos/nos-vemos/acab*/termin*/veremos __ juicio/juzgado*/tribunal*/corte/cortes | juicio contra/por | ante/al/con/el un/_ juez | derecho* del/de/como consumidor* | los consumidores |
    oficina/hoja/hojas/junta/direccion/servicio/tribunal _ de/arbitral _ consumo | a/ante/en/con consumo | a/ante/en/por/con/la/el
    ocu/facua/omic/sic/profeco/sernac/indecopi/condusef/aepd/inai/cnmc/cnbv/dgcdc/pdi/mossos/interpol/superintendencia/fiscalia/procuraduria/defensoria/comisaria/ministerio/ftc/uif/ertzaintza/guardia-civil | superintendencia de |
    defensoria del/de | secretaria de comercio | agencia catalana | conciliacion prejudicial | medidas/acciones/accion/via/vias/proceso/procedimiento legal*/juridic*/judicial*/penal*/civil* |
    tomar*/tomare/tomaremos/emprender*/iniciar*/inicio/ejercer*/interponer* _ accion/acciones/medidas/legal*/proceso/procedimiento | a/ante/con las/la/los autoridad* | autoridad/autoridades competente*/correspondiente* |
    comisaria | denuncia/denuncias/denunciar*/denuncio/denunciare/denunciando/denunciado | los/os/les/te denunci* | causa penal | delito* | penalmente | querella | me voy a la policia | delitos informaticos/telematicos |
    ciberdelitos | unidad de delitos | daños y perjuicios | danos y perjuicios | reclamacion/queja/reclamo _ formal/oficial ante/en/a | hoja*/libro de reclam* | llevarlos/llevaros/llevarles/llevo a/ante
    juicio/tribunales/justicia/corte | la justicia | por lo legal | via legal`,
  publicShame: `mala/malas/negativa/negativas/pesima reseña*/resena*/opinion*/valoracion*/calificacion*/critica*/review* | reseña*/resena*/review* __ mala/negativa/una/google/trustpilot/todos/publica* | dejar*/pon*/escrib*/public* _
    reseña*/resena*/opinion*/review* | medios de comunicacion | escrach* | funar* | funa | todo el mundo se entere/sepa | que se enteren todos/todo | hacerlo publico | hare publico |
    public*/compart*/contar*/contamos/exponer*/expong*/difund*/difundir*/denunci*/subir*/subo/subire/colgar*/cuelgo/escrib*/hablar*/mostrar*/hacer*/poner*/pondre/pongo/dejar*/enter*/avis*/advert*/quem*/etiquet*/mencion*/ventil*/grab*/hare
    __ redes/twitter/facebook/instagram/tiktok/youtube/internet/foros/foro/linkedin/reddit/stories/grupos/google/trustpilot/x/tuiter/hilo/reels &
    estaf*/lo-que/como/caso/mi/mal*/negativ*/todo*/trat*/engañ*/engan*/experiencia/robo/roban/verguenza/horrible/historia/gente/sepa*/servicio/empresa/ustedes/si/hacen/video/screenshots/capturas/conversacion |
    contar*/contare/publicar*/publicare/publico/difundir*/difundire/exponer*/expondre/expongo/compartir*/compartire/denunciar*/subire/quemar*/quemare __
    redes/twitter/facebook/instagram/tiktok/youtube/internet/foros/publico/linkedin/reddit/todos | en todas _ redes | por todas _ redes | quemarlos | quemarles | los/les/os voy a quemar/funar/escrachar/exponer |
    mala/malas/negativa/negativas/pesima/peor/horrible/1/una _ reseña*/resena*/opinion*/valoracion*/calificacion*/critica*/review*/puntuacion | reseña*/resena*/review*/valoracion*/opinion*/calificacion __
    mala*/negativa*/una/google/trustpilot/todos/1/peor/pesima/estrella/horrible*/todas | una/1/cero/0 estrella/estrellas en/y/por/google/trustpilot/play/app | trustpilot &
    mal*/negativ*/public*/pon*/dej*/escrib*/una/cuent*/contar*/esperan/lean/entere* | a/la/en/los/con _ prensa/periodico*/medios/periodista*/noticiero*/noticias/television/tele/telediario/radio/diarios &
    salir*/llam*/cont*/contact*/public*/escrib*/si/van/ir*/hablar*/mand*/denunci*/caso/historia/sepa* | la prensa | salir en _ tele/television/noticias/prensa/periodico | viralizar* | viral*/hacer*/hare/volver* _ viral* | que se
    entere/enteren/sepa/sepan/vea/vean _ todos/todo/mundo/gente/todo-el-mundo/demas | todo/toda/todos _ mundo/gente/internet/redes _ sepa/entere/va-a-saber/sabra/conozca/vea | nadie mas caiga | mis seguidores | seguidores &
    cont*/public*/video/sub*/sepa*/mostr* | advertir/advertire/avisar/avisare/prevenir _ a todo*/los/la gente/mundo/demas/clientes/usuarios | los/les/os voy a hacer famosos | haré/hare/hacer publico | escandalo | capturas de
    pantalla & public*/subir*/redes | mala publicidad/fama/prensa | lo/los/esto/todo/les/os cuento/contare/publico/publicare/subo/pongo/comparto/difundo _ en/por/a _ _
    facebook/instagram/twitter/tiktok/redes/internet/google/x/youtube/foros/prensa | para que nadie _ compre/caiga/contrate/confie/les-compre/os-compre`,
  insult: `idiota* | estupid* | imbecil* | gilipoll* | tont* | mierda* | puta | puto | putos | putas | hijo* de | hdp | cabron* | pendej* | boludo* | boludos | pelotud* | chorro de mierda | carajo* | coño | joder | jod* | cojones |
    chinga* | chingada | verga | culero* | mames | mamada* | inutil* | inepto* | incompetent* | payas* | mentiros* | sinvergüenza* | sinverguenza* | caradura* | asqueros* | desgraciad* | malnacid* | basura de empresa/servicio/app
    | ratas | mugre | porqueria* | vayanse a | vete a la | iros a | andate a la | a la mierda | subnormal* | capull* | lacra* | miserables | cochinada | pinche* | ctm | ptm | conchud* | maldit* | de mierda | ridiculos | cretin* |
    burlan de mi | me ven la cara | tomadura de pelo | tomando el pelo | sois/son/eres/sos/es _ un/una/unos/unas/todos/puros/puras/bien/mas _ forro* |
    son/sois/sos/eres/que/vaya/menuda/menudos/panda/manga/tropa/bola/banda/pandilla/sarta/hatajo/atajo/partida/bonche/monton/tira/cuerda/caterva/cueva _ de/unos/unas/un/una/tan _
    idiota*/estupid*/inutil*/inepto*/ratas/rata/burros/animales/payas*/ladron*/mentiros*/sinverguenza*/sinvergüenza*/chorizo*/cerdos/cara*/vag*/tarados/mediocres/ignorantes/incapaces/imbecil*/vendehumo*/charlatan*/jeta*/mamarrachos/brutos/lentos/chantas/chorros/rateros/cabrones/miserables/impresentables/trogloditas/zanganos/basura/mierda/timadores/estafadores/delincuentes/mafiosos/sanguijuelas/buitres
    | bola/panda/manga/banda/sarta/hatajo/pandilla de
    ratas/ladrones/inutiles/rateros/mentirosos/estafadores/incompetentes/idiotas/vagos/chorros/sinverguenzas/sinvergüenzas/delincuentes/cabrones/imbeciles/pendejos/ineptos/corruptos/incapaces/timadores/caraduras/mafiosos/chorizos
    | rata inmunda/asquerosa | concha de/tu/su | la concha | conchatumadre | csm | hpta | hijueputa* | jueputa* | gonorrea* | malparid* | guevon* | huevon* | webon* | weon* | aweonao* | qlo* | culiao* | culiad* | maricon* |
    marica* | mongol* | retrasad* | tarad* | anormal* | burr* | cerd* | zorra* | chant* | garca | garcas | garch* | careta* | carepalo | cara dura* | caras duras | jetas | vag* de mierda | vende humo* | vendehumo* | chupasangre*
    | chupa sangre | cucaracha* | escoria | parasit* | mamarrach* | patan* | zopenc* | ceporr* | mequetrefe* | ladronzuel* | mafios* | una mafia | mafia | vergüenza deberia* | verguenza deberia* |
    vayanse/iros/andate/andense/vete/vaya/que-os-den/vayan _ a/al/por _ mierda/carajo/tomar/diablo/infierno/chingar/culo/cagar/freir/freír/porra/paseo | que os/les den/jodan/follen | me cago en | cago en | a tomar por | me tienen
    hasta los/las/el/la _ huevos/cojones/coño/narices/pelotas/bolas/madre/gorro/moño | hasta los/las _ huevos/cojones/pelotas/bolas/narices/ovarios | hincha* las pelotas/bolas/huevos | me hinche |
    tocar/toqueis/tocando/tocarme/tocais los/las cojones/narices/huevos/pelotas | no mamen/mames/jodan/jodas/manchen/chinguen | chinguen/chinga/chingate/chingad* | a la chingada | que la chupen | la puta/hostia/ostia madre |
    puta/puto/putos/putas/pinche/jodid*/maldit*/mugros*/mugre/puñetera/puñetero/condenad*/cochin* _ app/empresa/pagina/servicio/pedido/dinero/cuenta/mierda/web/juego/curso/gente/codigo/bot/suscripcion/vez | basura de _
    empresa/servicio/app/producto/atencion/gente/juego/curso/compania/soporte | una/son/es/pura/puta/menuda basura/porqueria/mierda/bazofia/cagada/mamada/chingadera/garcha/cochinada/patraña/guarrada | bazofia | una cagada | se
    rien/reis/rie/estan/estais-riendo de mi/nosotros/la-gente/los/en | nos toman/tomais/me-toman/me-tomais/me-tomas/toman por tontos/tonto/tonta/idiota/idiotas/imbecil/boludo/pendejo/gil/pelotudo | cara de
    tonto/idiota/boludo/pendejo/gil | dan asco | da asco | dais asco | vaya panda/tropa | no sirven para nada | no servis para nada | no valen/valeis para/_ nada | buenos para nada | no saben leer | saben leer | ignorantes |
    analfabet* | incapaces | mediocres | vagos | cinic* | descarad* | hipocrit* | farsa | circo | chiste de empresa | sin verguenza | poca madre | poca vergüenza | poca verguenza | cabronazo* | hdlgp | hpt | ptmr | lpm | la puta
    que | me carga la chingada/fregada/verga/puta | me lleva la chingada/fregada/verga`,
  fraud: `estaf* | fraude* | fraudulent* empresa/pagina/practica*/sitio | timo | timador* | robo | robos | robar* | robando | robaron/robado/robasteis _ dinero/plata | me roban | roban | ladron* | ladrones | chorros | chorro | choro* |
    tranza* | ratero* | delincuent* | criminal* | engañ* | engan* | mienten | mintieron | mentis | defraud* | scam | saqueo | timado | timada | atraco | truch* | pirateria | falsa empresa | empresa falsa/fantasma | se
    quedan/quedaron/quieren con mi/el dinero/plata | abusiv* | abusadores | son/sois/es/sos/eres/parecen _ un/una/unos/unas/pura/puros/tremenda/tremendos _
    estaf*/fraude*/timo*/robo*/ladron*/rateros/chorros/choros/engaño*/engano*/delincuentes/timadores/mafia/secta/trampa/tramposos/embusteros/embauc* | estafa/fraude/timo/robo/engaño/asalto/atraco/saqueo
    total/a-mano/descarado/puro/pura/monumental/absoluta | me/nos _
    estaf*/rob*/tim*/engañ*/engan*/chore*/tranz*/bajaron/clavaron/trampe*/embauc*/mintieron/mintio/mentis/mienten/mentisteis/afan*/garcharon/cagaron/vieron-la-cara/timasteis/quitaron-dinero _ _
    dinero/plata/ustedes/con/esta/este/y/anynumber/pagina/empresa/mis/mi/otra/vez/ya/en/descaradamente | esto/eso/aqui/todo/huele/suena/parece/tiene-pinta _ es/a/huele/de/como/un/una _
    estafa*/fraude*/timo/robo/engaño/engano/timar/estafar/atraco/tongo/cuento/scam | estafador* | tramposo* | trampos* | embuster* | embauc* | chorizo* de | mentiros* | mintiendo | puras mentiras | robo descarado | nos
    roban/robais/estafan/estafais/engañan | quedar*/quedan/quedaron/quedais/quedasteis/quieren-quedarse _ con mi/el/la/los/mis dinero/plata/lana/pasta/guita/anynumber | roban/robais/estafan/estafais/engañan/enganan/timan/timais _
    a/la/gente/clientes/los/todos | empresa/pagina/tienda/negocio/compañia/web fraudulent*/fantasma/falsa/trucha/pirata/estafa* | publicidad engañosa | ilegal* | esto es ilegal | practica*
    abusiv*/engañosa*/fraudulenta*/ilegal*/enganosa* | un abuso | apropiacion indebida | dinero facil | sacar* dinero/plata a la gente | chupa/saca/roba/traga dinero/plata | sacacuartos | sacaplata | secta | piramide | estafa
    piramidal | ponzi | son/sois/es/todo/una/pura/puras _ mentiras | pura mentira`,
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
  frustration: `exijo | exigimos | harto | harta | hartos | cansad* | inaceptable* | sigo/seguimos/estoy/llevo _ esperando | decepcion* | frustra* | molest* | indignad* | indignante* | enojad* | enfadad* | cabread* | enfado | furios* | ya
    basta | basta | urgente* | urge | inmediat* | por favor ya | en serio | cuanto mas/tiempo | hasta cuando | tercera/cuarta/quinta/enesima/segunda vez | tercer/cuarto/quinto/segundo mensaje/correo/mail | ya _
    escribi/pregunte/escrito/contacte/mande/reclame/llame/dije/envie | nadie __ respond*/contest*/ayud*/atiend*/solucion*/hace/da/resuelv* | no _ respond*/contest*/solucion*/dan/resuelv*/hacen/atienden/ayudan | sin
    respuesta/solucion | ignor* | contest* de una | que esta pasando | pesim* | horrible* | terrible* | lamentable* | vergüenza | vergonz* | verguenza | desastr* | hace
    horas/dias/semanas/meses/un/una/dos/tres/mucho/mas/2/3/4/5/6/10 | desde hace _ horas/dias/semanas/meses | semanas esperando | dias esperando | horas esperando | pesadilla | perder* _ paciencia/tiempo | increible que/como |
    parece mentira | es el colmo | absurdo | falta de respeto/seriedad/profesionalismo | tomadura | nunca mas | tardan | tan lento* | tarda* mucho/demasiado/tanto | no puede ser | no es posible que | ridicul* | apur* | de una vez
    | poca vergüenza | poca seriedad | insolito | intolerable* | no entiendo por que | una burla | impresentable* | peor* | mal* servicio/atencion | cuantas veces | no hay derecho | me tienen/teneis | por
    enesima/tercera/cuarta/quinta/segunda/millonesima vez | otra vez _ lo/mismo/igual/con/sin/yo/el | de nuevo _ lo/mismo/igual/sin/yo | ya _ les/os/le/me/lo/he/habia _ _
    escribi/escrito/pregunte/preguntado/contacte/contactado/mande/mandado/reclame/reclamado/llame/llamado/dije/dicho/envie/enviado/explique/explicado/avise/pedi/pedido |
    van/llevo/llevamos/son/es/mande/mandado/escrito/envie/enviado _ anynumber/dos/tres/cuatro/cinco/varios/mil/segundo/tercer/cuarto/quinto/varias/muchos _
    mensajes/correos/mails/veces/emails/llamadas/mensaje/correo/mail/vez/tickets/reclamos | varias/muchas/mil/tantas/cuantas veces | nadie _ me/nos/_ _
    respond*/contest*/ayud*/atiend*/solucion*/hace/da/dice/resuelv*/escrib*/llama/explica/aclara/lee | no me/nos/se _ respond*/contest*/solucion*/dan/da/resuelv*/hacen/hace/atienden/ayudan/escuchan/leen/explican/dignan |
    sigo/seguimos/estoy/continuo/sigue/siguen sin/igual _ respuesta/solucion/noticias/recibir/poder/saber/que/nadie | ni _ respuesta/contestan/respond*/caso/puñetero/siquiera/explicacion | que falta de _
    respeto/seriedad/profesionalismo/profesionalidad/consideracion | hasta cuando/que/las/el/los | hasta el gorro/moño/copete/tope | hart* | hastiad* | agotad* | desesperad* | desesperante | desesper* | nervios* | preocupad* |
    angustiad* | estresad* | impotencia | impotente | rabia | coraje | bronca | indigna | indignacion | indigno | enoj* | enfad* | cabre* | fastidi* | hinchad* | podrid* | quemad* | exasper* | frustr* | disgust* | lament*
    que/la/el/mucho | es/son/resulta/me-parece _
    inaceptable/inadmisible/intolerable/increible/indignante/vergonzos*/lamentable/una-verguenza/ridicul*/absurd*/el-colmo/demasiado/insolito/surrealista/desesperante/frustrante/injusto/abusivo/una-burla/una-falta | inadmisible |
    increible | surrealista | injust* | abuso | abusan | no es/me-parece/parece justo/normal/serio/posible/logico | ya esta bien | ya estuvo | ya es hora | hombre ya | por dios | por el amor | dios mio | de verdad | caramba |
    rapido | rapidito | cuanto antes | lo antes posible | a la brevedad | con urgencia | me urge | necesito ya | ya por favor | ya va/van siendo/anynumber/para | llevo/llevamos/van/hace/hacen/pasaron/pasado _
    anynumber/una/dos/tres/cuatro/varios/varias/muchos/un/mas/semanas/meses _ dias/semanas/meses/horas/mes/semana/dia/rato/eternidad _ y/esperando/sin/que/con/desde/intentando/tratando/pidiendo | una eternidad | siglos | un siglo
    | pero/y nada | y/pero sigue/siguen _ sin/igual | no hay manera/forma | imposible | vaya/menudo/menuda/que _ desastre/servicio/atencion/mierda/chasco/timo/decepcion/verguenza/cara | me estoy/estan/teneis _
    hartando/cansando/desesperando/volviendo | se pasan | os pasais | ya ni | una tomadura | poco serio | falta de respeto/seriedad/profesional*`,
  selfHarm: `suicid* | matarme | me voy a matar | me quiero matar | quiero morir* | quisiera morir* | me quiero morir | quitarme la vida | acabar con mi vida | acabar con todo | terminar con mi vida | no quiero vivir | no quiero seguir
    viviendo | ya no quiero vivir | no quiero existir | sin ganas de vivir | no tengo ganas de vivir | hacerme daño/dano | autolesi* | cortarme las | me corto | no tiene sentido vivir/mi | mejor muert* | estaria mejor muert* | no
    vale la pena vivir | quiero desaparecer | no aguanto mas la vida | sobredosis | tirarme de/por/del/al | no puedo mas con mi vida | pegarme un tiro | ganas de morir* | desviv* me | desvivirme | quitarme _ la vida | quitarme de
    en medio | quitarme del medio | acabar/terminar/poner-fin/ponerle-fin _ con/a _ mi vida/todo/sufrimiento/existencia | ponerle fin a todo | voy a acabar con todo | no quiero _
    vivir/existir/seguir-viviendo/seguir-aqui/seguir-asi/estar-aqui/estar-en-este-mundo/despertar/despertarme | ya no quiero _ vivir/existir/seguir/estar _ aqui/vivo/viva/mundo/viviendo/mas | sin/perdi/perdido/tengo/quedan _
    ganas/razones/motivos de/para/por _ vivir/seguir-viviendo/morir/morirme/matarme/estar-vivo/estar-viva | ganas de _ morir*/matarme/tirarme/desaparecer/no-despertar | no _ _ sentido _
    vivir/seguir-viviendo/mi-vida/la-vida/esta-vida | la vida _ no _ sentido/vale | mi vida no/ya-no _ sentido/vale/importa/sirve | no vale la pena _ vivir/seguir/la-vida/estar-vivo/nada-ya | me/nos _
    quiero/quisiera/gustaria/deseo/deseria morir*/muerto/muerta | quiero/quisiera/deseo/prefiero/ojala/mejor/pienso-en/pensando-en _ me/_
    morir*/morirme/muera/muriera/estar-muerto/estar-muerta/no-haber-nacido/no-despertar/dejar-de-existir/dejar-de-vivir/irme-de-este-mundo | prefiero estar muert* | mejor/estaria-mejor/estarian-mejor _
    muert*/sin-mi/no-estar/bajo-tierra | me/para muero/muera ya | voy a _ morir/matarme/suicidarme/tirarme/colgarme/ahorcarme/cortarme | me voy a _
    matar/suicidar/tirar-por/tirar-de/tirar-del/tirar-al/lanzar-al/lanzar-del/aventar-del/ahorcar/colgar/cortar-las/quitar-la-vida/morir/pegar-un-tiro/envenenar | tirarme/lanzarme/aventarme/arrojarme/saltar/tiro/lanzo/aviento _
    por/de/del/al/desde/a _ _ ventana/balcon/puente/tren/metro/edificio/azotea/vias/terraza/techo | ahorcarme | colgarme | me ahorco | me cuelgo | me mato | me suicido | me pego un tiro | cortarme las/_
    venas/brazos/muñecas/piernas | me estoy cortando | cortandome | hacerme/haciendome/hago/me-hago daño | hacerme dano | lastimarme | lesionarme | tomarme/tomar/tragarme/tome/tomado/tragar _
    todas/todo/bote/frasco/caja/un-monton/un-bote/muchas _ las/de _ pastillas | pastillas & acabar/todo/morir*/no-despertar/dormir/vida | cometer/hacer/voy-a-hacer una locura/tonteria | no despertar/despertarme _
    mas/nunca/manana/jamas | dormir/dormirme y no/nunca despertar* | desaparecer de este/para-siempre/del-mundo/y-ya/y-que/del-mapa | quiero/quisiera/solo-quiero desaparecer | irme/marcharme/salir/dejar _ de/_ este mundo | no _
    estar/estare/estaria _ _ en este mundo | ya no estare/este aqui | despedirme _ de/todos/mi-familia/este-mundo | mi/una/esta-es-mi despedida | carta de despedida/suicidio | nadie me/_ _
    va-a-extrañar/extrañaria/echaria/echara/va-a-echar/extrañara/lloraria/extranaria/va-a-extranar | a nadie le importa/importaria si/que _ muero/muera/vivo/estoy/vivo | todos/todo _ estarian/estaria/seria mejor sin mi | soy una
    carga | no aguanto/soporto/puedo _ mas _ vivir/vida/viviendo/esta-vida/con-la-vida/con-mi-vida/este-dolor/este-sufrimiento | no puedo mas _ quiero morir/con-mi-vida/con-la-vida/con-todo/me-quiero | no puedo seguir _
    viviendo/con-vida | pienso/pensando/pensado/pense _ en/_ _ suicid*/matarme/quitarme/morir*/acabar | pensamientos _ suicid*/de-muerte | linea/telefono de _ suicid*/crisis/ayuda-emocional | 024 | dejar de existir/vivir | mi
    hijo/hija/hermano/hermana/amiga/amigo/pareja/mama/madre/padre __ suicid*/matarse/quitarse-la-vida/hacerse-daño/no-quiere-vivir | tome/tomado/tomando/tragado/trague _ muchas/todas/demasiadas/un-monton/un-bote/una-caja/varias _
    pastillas | cuando/si/aunque _ ya no _ este/exista/estare & extrañ*/extran*/nadie/mejor/echar | me corte otra/de/los/las | me corto otra/de/los/las | me tiro/lanzo/aviento/arrojo por/de/del/al/desde | vuelto/volvi/vuelvo a
    cortarme | hago cortes | no encuentro/tengo/veo/hay _ motivos/razones/razon/motivo _ para/de/por _ seguir/vivir/estar/continuar | perdon por molestar & seguir-aqui/vivir | esta noche/hoy se acaba todo | se acaba todo para mi
    | no le/les _ encuentro/veo sentido a`,
  thanks: `gracias | muchas gracias | mil gracias | graciass | grax | grcs | thanks | se agradece | muy amable* | grazie | grasias | graciaas | graciasss | muchisimas gracias | te/os/les/se _ agradezco/agradece/agradecemos | agradezco |
    un millon | que amable* | gracias de antemano | thx | ty | tks | agradecemos | agradecid* | se les/le/te/os agradece`,
  waitOk: `espero/esperare/esperaré _ entonces/pues/manana/noticias/tranquil* | esperare | voy a esperar | puedo esperar | quedo a la espera | quedo atent* | no hay problema/drama/apuro/prisa | sin problema* | no pasa nada | ningun
    problema | todo bien/ok/perfecto | de acuerdo gracias | entendido | solucionado | resuelto | ya funciona | ya lo encontre/tengo/recibi/solucione/resolvi | ya _ llego/esta/anda/pude/quedo/funciona | acaba de llegar | olvidenlo
    | olvidadlo | dejalo | no importa | quedo claro | me quedo claro | ya esta solucionado/resuelto | listo gracias | ha llegado ya | espero entonces | sin prisa | tranqui* | aguardo | ya me llego | ya lo recibi | ya se arreglo |
    eso era todo | eso es todo | espero/esperare/esperaremos/aguardo/aguardare/esperamos _ entonces/pues/noticias/tranquil*/su/vuestra/hasta/unos/nomas/a/al/un/el/sin | voy/vamos a esperar | puedo/podemos esperar | quedo/quedamos
    a la espera/atent*/pendiente | no hay problema/drama/apuro/prisa/lio/rollo/bronca/pedo | sin problema*/prisa*/apuro/drama | todo bien/ok/perfecto/claro/solucionado/arreglado/resuelto/en-orden |
    ok/vale/bueno/dale/listo/perfecto _ espero/esperare/quedo/entonces-espero/aguardo/gracias | de acuerdo _ gracias/espero | comprendido | arreglado | ya _
    llego/esta/anda/pude/quedo/funciona/lo-tengo/se-soluciono/se-arreglo/lo-encontre/aparecio/me-llego/lo-recibi/lo-resolvi/lo-solucione/entre/me-funciona/me-funciono/vi/lo-vi/encontre/consegui/logre _ _
    gracias/todo/perfecto/solucionado/resuelto/solo/ya/bien/por | olvidalo | olvidelo | dejenlo | dejadlo | dejelo | da igual | da lo mismo | me queda claro | ya _ solucionado/resuelto/arreglado/listo/quedo | no hace/hacia
    falta/faltaba _ respond*/contest*/nada/mas/ya/hagan/que | no es necesario _ respond*/contest*/nada/ya/que/hacer | eso era/es/seria todo | nada mas/eso gracias/era | ya no _ necesito/hace/hagan/hace-falta/preciso _
    ayuda/falta/nada/gracias/respuesta | falsa alarma | ya encontre/entendi/comprendi _ gracias/la/el/como/solucion | luego/despues/mas-tarde/manana les/os/te escribo/aviso/contesto/digo/confirmo`,
  greeting: `hola | holaa* | holis | buenas | buenos dias/tardes | buenas tardes/noches/dias | buen dia | saludos | que tal | hey | estimad* | ola | alo | buenass | hello | hi | buenas-tardes | buenas-noches | buenos dias | muy buenas |
    muy buenos | hola de nuevo | hola otra vez | que onda | que hubo | quiubo | wenas | ola k | hola hola | holii | holaaa | wena | estimados | estimado | estimada | apreciad* | cordial* saludo* | reciban un | saludos cordiales |
    un saludo | saludo | hay alguien | alguien ahi | hay alguien ahi | hay alguien por/del ahi/aqui/otro | estan ahi | alguien responde`,
  filler: `que | tal | equipo | soporte | todos | a | señor* | por | favor | porfa | ayuda | necesito | yo | me | usted* | alguien | ahi | muy | mucho | muchas | la | el | por | su | tu | mi | lo | y | eso | esto | ok | vale | bien |
    dia | dias | noche | noches | tarde | tardes | otra | vez | pregunta | una | un | ya | de | con | rapida | rapido | respuesta | responder | como | esta | estan | estas | hay | en | todo | nada | los | les | os | se | gracias
    | amigo* | atencion | la | informacion | info | ayudarme | ayudar | es | era | buen | buena | si | no | perfecto | genial | claro | entonces | saludo | cordial | va | muchos | tan | amable* | tiempo | pronto | chicos | gente
    | puede* | pueden | estimados | mil | feliz | lindo | bonito | igualmente | consulta | quedo | atento | atenta | espero | noticias | mucha/mucho | cuando | puedan | pueda | puedas | podais | okey | pues | bueno | eh | ah | oh
    | jaja* | jeje* | jiji* | xd | asi | mis | duda | chicas | buenas | compañer* | saludos | cordiales | atte | atentamente | abrazo | abrazos | besos | familia | señores | señorita | disculpe* | disculpa* | perdon | perdona* |
    permiso | aca | aqui | alla | nuevo | nueva | del | al | sido | fue | eres | sois | para | toda | mañana | manana | hoy | luego | despues | chao | chau | adios | bye | hasta | seguro | tambien`,
  affirm: `si | sip | sii* | claro | por supuesto | ok | okey | okay | oka | okis | vale | dale | de acuerdo | acepto | aceptamos | aceptado | correcto | exacto | asi es | hecho | venga | confirm* | me parece bien/bueno/perfecto | me
    sirve | esta bien | perfecto | adelante | trato hecho | va | sale pues | sale | orale | desde luego | bueno | listo | joya | de una | por que no | lo acepto | la acepto | me quedo con | buenisimo | obvio | simon |
    efectivamente | hagale | hagalo | haganlo | hacedlo | hazlo | procedan | yes | sí | claro que si | oki | okas | eso | eso es | asi mismo | confirmo | confirmado | me parece _ bien/bueno/perfecto/genial | me
    sirve/vale/va/conviene/interesa | esta perfecto | genial | hagamoslo | hagamos eso | proceda | procede | procedan por | si por favor/porfa/gracias/quiero/acepto/claro | si lo quiero | si me interesa | de una vez si | ya listo
    | fenomenal | bueno si | esta bueno | sii | siii | sisi | si si | cuento con eso | de lujo | jaja ok | jaja si | bien`,
  decline: `no | nop | nope | no gracias | no me interesa | para nada | de ninguna manera | rechaz* | no quiero eso/esa/la/nada | ahora no | mejor no | prefiero que no | no acepto | ni hablar | ni loco | paso | en absoluto | negativo |
    que va | no por ahora | no de momento | no muchas gracias | no por ahora/el-momento | por ahora no | de momento no | no me interesa/convence/sirve/vale/conviene | no lo quiero | no la quiero | no quiero | rechazo | paso
    gracias | no asi esta bien | no es necesario | no hace falta | ni loca | ni en broma | nah | nel | nel pastel | nones | va a ser que no | que no | no no | nono | no señor | de eso nada`,
  first: `primero | primera | el primero | la primera | 1ro | 1ra | 1º | 1ª | opcion 1/uno | numero uno | el uno | el/la/opcion/numero primer* | la 1 | el 1 | numero 1 | opcion a | la a`,
  second: `segundo | segunda | 2do | 2da | el dos | opcion 2/dos | numero dos | el otro | la otra | el/la/opcion/numero segund* | la 2 | el 2 | numero 2 | opcion b | la b`,
  third: `tercero | tercera | tercer | 3ro | 3ra | opcion 3/tres | numero tres | el tres | el/la/opcion/numero tercer* | la 3 | el 3 | numero 3 | opcion c | la c`,
  last: `ultimo | ultima | el ultimo | la ultima | mas reciente | reciente | el mas nuevo | la mas nueva | el/la/los/las ultim* | el/la mas reciente/nuevo/nueva | el de abajo | la de abajo`,
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
  offTopic: `posicionamiento web | seo | backlink* | ofrec* __ servicios/nuestros-servicios/marketing/publicidad/diseño-web/agencia | ofrezco/ofrecemos/ofreciendo __ servicio*/producto*/colabor*/marketing | nuestra agencia/empresa |
    agencia de | colabor* __ marca/empresa/influencer/canal/instagram/juntos/ustedes/vosotros/proyecto | influencer* | embajador* | patrocin* | alianza* | propuesta comercial/de-colaboracion/de-negocio | proveedor* |
    distribuidor* | curriculum | curriculo | cv | hoja de vida | vacante* | busco/buscando _ trabajo/empleo/practicas/pega/laburo/chamba | trabaj* con/para ustedes/vosotros | empleo | entrevista de/para/del | practicas |
    pasantia* | estan/estais contratando | contratan personal | bolsa de trabajo | prestamo* | credito rapido | cripto* | bitcoin | inversion* | invertir | forex | casino | apuestas | loteria | herencia | que tiempo hace | hace
    calor/frio | que calor/frio/lluvia | llueve | cuentame/cuentame-un/contame _ chiste | chiste | cuentas _ algo | receta de | quien gano | partido de | poema | capital de | tarea de | me equivoque de _
    chat/numero/empresa/correo/persona/destinatario/conversacion/grupo | numero equivocado | chat equivocado | no era para ustedes/vosotros/ti | era para otra persona | mensaje equivocado/error | ignor* _ este/el/mi
    mensaje/anterior/correo | sin querer | se me fue el | probando | prueba prueba | esto es una prueba | test | asdf* | te amo | estas soltera/soltero | casate | feliz navidad/año | felices fiestas |
    buscan/necesitan/buscais/contratan personal/gente/empleados/vendedores/diseñadores | ofrecerles/ofreceros/ofrecerle/presentarles/presentaros _ mis/nuestros/nuestro/mi/un productos/servicios/servicio/empresa/propuesta |
    soy/somos fabricante*/proveedor*/agencia/distribuidor*/freelance/mayorista | represento a/una/un | presentarles/presentaros/mostrarles/enviarles/ofrecerles nuestro/nuestra/nuestros/mi/mis/el
    catalogo/productos/servicios/empresa/propuesta | nuestro catalogo | vendo/vendemos/fabricamos/distribuimos`,
  notTypos: `sale | salen | ya | y | yo | sue | once | red | kms | plan | hay | come | fin | final | me | he | son | sin | real | general | usual | plana | planta | plantas | orden | ordenador | orilla | pero | para | cara | caras | carro
    | cosa | cosas | casa | casas | cargador | carta | cartas | cancion* | cancha | cobre | cobra | cobrar | pagina | paginas | pagar | paga | parte | partes | punto | puntos | pasado | pasada | pesado | precio | precios |
    proceso | procesar | producir | propio | nuestro | vuestro | mejor | mejores | mayor | menor | misma | mismo | manana | mando | manda | mandar | marca | malo | mala | medio | media | entra | entre | entero | envia | envio |
    enviar | espera | espero | estado | estar | estan | esta | gusta | gusto | falta | faltas | fecha | fechas | forma | formas | fuera | juego | juegos | jugar | lugar | llamar | llave | llena | lleno | llegar | lleva | llevar |
    local | largo | larga | linea | libre | libro | listo | lista | listas | nuevo | nueva | numero | nombre | nombres | noche | ocho | oferta | otro | otros | otra | quiero | quiere | quieren | razon | rapido | recibo | recibos
    | regalo | regalos | rota | ruta | segun | sentido | sigue | siguen | sistema | social | sobre | solo | sola | tarde | tarjeta | tarjetas | tema | tiene | tienen | tiempo | tienda | tiendas | todo | todos | toda | tomar |
    trabajo | traer | usted | usuario | vender | verde | verdad | viaje | viene | visto | volver | vuelta | vuelto | cliente | clientes | cambio | cambios | cuenta | cuentas | cuento | puesto | puerta | pronto | hasta | haber |
    hacer | hecha | horas | bueno | buena | busca | buscar | banco | bancos | blanco | barato | bajo | abajo | abierto | acabar | activa | agosto | ahora | alguna | antes | aparte | apoyo | aqui | asunto | atras | aviso |
    personal | personales | personalizar | personalizado | personalizada | personalmente | preciosa | precioso | cobrador | clase | clases | curso | cursos | llegada | legal | banda | balance | cuadro | cuadros | correcto |
    correcta | corriendo | corte | cortes | motor | mortal | morado | tirada | tirado | mirar | moda | modo | moneda | monedas | pasta | pausa | pedazo | perro | perros | pesar | pista | plaza | plazo | poner | postal | prima |
    primo | prisa | prueba | puente | quedar | queda | quitar | rango | raro | recto | regla | reloj | resto | rosa | salud | seguro | segura | serie | serio | señal | suma | tabla | tapa | tapas | tasa | techo | tela | tengo |
    torta | total | traje | trato | turno | union | valor | valle | venta | ventas | vista | vuelo | zona | contenta | contento | contenido | deuda | devocion | entrada | entradas | estima | factura | figura | gratis | grande |
    grupo | guia | habla | hablar | ingles | leche | letra | lectura | lector | mensaje | mensual | metodo | mezcla | minuto | molde | mundo | nivel | noticia | pareja | pedir | pedal | perder | piedra | plato | pollo | precisa |
    propuesta | queso | recibir | renta | repite | reto | retos | retrato | revista | ruido | sabor | sala | sesion | sueldo | sueño | tarea | trabajos | tramite | vencer | ventana | represento | representa | representar |
    represente | representacion | representamos | refuerzo | resumen | retiro | revision | devocional | cancion | canciones | cancelacion`,
} satisfies Partial<Lexicon>;
