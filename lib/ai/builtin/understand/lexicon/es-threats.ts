import type { Lexicon } from './lexicon';

/** Threats and danger in Spanish: payments reversed, lawyers and offices, public shaming, danger to life. */
export const esThreats = {
  chargeback: `contracargo* | contra cargo | chargeback* | retroced* __ cargo/pago/recibo/cobro | retrocesion | desconoc* _ cargo/compra/pago/consumo/cobro/gasto &
    banco/tarjeta/voy/visa/tendre/ire/si/sino/hare | voy a desconocer* | desconocer* el/la/este/esta cargo/compra/consumo/pago/cobro |
    devolver*/devuelvo/devolvere/devolveré _ recibo* | devoluc* del recibo | disput* & banco/tarjeta/cargo/pago/paypal/cobro/visa/mastercard/compra/transaccion |
    impugn* | abr*/inici*/levant*/pon*/met*/hac*/present* _ disputa/aclaracion/reclamo/reclamacion/mediacion/controversia &
    banco/paypal/tarjeta/visa/mastercard/mercado/cargo/pago | abr* _ disputa | abr* un caso | disputa en/con/por/a paypal/banco/tarjeta |
    llamare/llamar/llamo/llamaré/hablar/hablare/hablo/contactar*/ire/voy/acudir*/acudo/recurr*/reclamar*/reclamo/reclamare/aviso/avisar*/notificar*/reportar*/reporto/pido/pedir/pedire/dirigir*
    _ al/a/con/mi/en/ante/directo/directamente _ banco/visa/mastercard/paypal/tarjeta | por medio/via/traves/parte _ del/de/mi _ banco | que _ banco me
    devuelva/lo/anule/revierta/cancele/devuelvan | aclaracion con/en/ante _ banco | desde _ banco _ anul*/revert*/cancel*/devuel* | stop debit | reclamar* _
    cargo/cobro/pago _ banco/tarjeta/visa | reclam* a/en/por paypal | reversion del/de cargo/pago/cobro & banco | mi banco se encarg* | banco lo resuelva |
    banco/emisor/entidad/emisora/banca/sucursal &
    revertir*/revierta*/revierto/anular/anulara/anulare/anularlo/anularme/anule/anulo/retroced*/retrotrai*/recuper*/cancelar/cancelara/cancelare/cancelarlo/cancelarme/cancele/reversar*/reverse/reversion/rechazar/rechazara/rechazarlo/rechace/retire/impida/frene/retenga/quite/desconozc*/desconocer*
    _ cargo/pago/cobro/dinero/plata/transaccion/operacion/compra/importe/todo/recibo/lo/lana/debito/monto/consumo/pagos/cobros/cargos |
    tarjeta/visa/mastercard/paypal/amex _ _ _ revierta/revierte/revertira/anule/anula/anulara/retroceda/cancele/cancelara/reverse/recupere/devuelva _ _
    cargo/pago/cobro/dinero/plata/transaccion/operacion/compra/importe/todo/recibo/lana/debito/monto/consumo | a/con/por/via/mediante/pido-a/digo-a/a-traves-de _
    tarjeta/visa/mastercard/paypal/amex & revertir/anular/retroceder/recuperar/reversar/revierta/anule/retroceda/cancele/reverse _ _
    cargo/pago/cobro/dinero/plata/transaccion/operacion/compra/importe & voy/si/pido/pedire/digo/dire/hare/llamo/llamare/que/solicito/solicitare/para/o |
    banco/tarjeta/visa/mastercard/paypal/amex _ me/nos/que _ lo/la/los _
    devolver*/devuelva/devuelvan/reintegre/reembolse/regrese/devuelve/reintegra/reintegrara/reembolsara/regresara | banco/tarjeta/visa/mastercard/paypal _ me _
    devolver*/devuelva/devuelve/reintegre/reintegrara/reembolse/reembolsara/regrese/regresara _ dinero/plata/importe/lana/pago/todo |
    pedire/pedir/pido/pediremos/dire/digo/decirle/diremos/solicitar*/solicito/solicitamos/exijo/exigire/ordenar*/ordeno/pidiendo/pedirle/pidiendole _
    al/a-mi/a-la/a/en/le _ banco/tarjeta/visa/mastercard/paypal/amex/entidad _ que/la/una/el/devolucion/reembolso/anulacion/retroceso | que _
    banco/tarjeta/visa/paypal/mastercard _ me/lo/los/la/nos/se/anule/cancele/revierta/retroceda/devuelva/reverse/desconozca/encargue/actue/decida _
    devuelva/anule/revierta/cancele/retroceda/reintegre/reembolse/arregle/solucione/resuelva/encargue/reverse |
    llamare/llamar/llamo/llamaremos/hablare/hablar/hablo/hablaremos/contactar/contactare/contacto/ire/iremos/acudir*/acudo/acudire/recurr*/reclamar/reclamare/reclamo/avisar/avisare/aviso/notificar*/reportar/reportare/reporto/dirigire/dirijo/escalar*/escalo/quejare/quejo
    _ al/a/con/en/ante/directo/directamente _ banco/visa/mastercard/paypal/tarjeta/amex/entidad/banca |
    gestionar/gestionare/gestiono/tramitar/tramitare/tramito/solucionar/resolver/resolvere/arreglar/arreglare/arreglo/vere/veremos _ con/ante/via/directamente
    mi/el/la/con-mi/con-el banco/tarjeta/paypal/visa | voy/vamos/ire _ al/a-mi/con-el/con-mi/a-hablar-con-mi/a-hablar-con-el/a-llamar-al/a-llamar-a-mi/a-ir-al banco
    | ya _ hable/llame/avise/contacte/reclame/informe _ al/a/con/mi/el _ banco/tarjeta/visa/paypal __
    para/contracargo/disputa/anul*/devol*/devuel*/revert*/reclam*/cancel* | por medio/via/traves/parte/conducto/intermedio _ del/de/de-mi/mi _
    banco/paypal/tarjeta/visa | mediante mi/el banco/tarjeta | recuper*/recobr* __ banco/paypal/tarjeta/visa/mastercard | me lo _
    devuelve/devolvera/arregla/arreglara/resuelve/recupera/reintegra/regresa _ el/mi _ banco/paypal/visa/tarjeta |
    dejo/dejare/dejaremos/pongo/pondre/queda/esta/estara/pasa _ en manos de/del/mi _ banco/paypal/visa/tarjeta | con/en/ante/a/por mi/el/la
    banco/tarjeta/visa/paypal/entidad & disput*/impugn*/contracargo/reclamacion/reclamo/aclaracion/controversia |
    disput*/impugn*/reclam*/desconoc*/controviert*/controvert* _ el/la/este/esta/ese/los/todos/mi
    cargo*/cobro*/pago*/compra*/transaccion*/consumo*/operacion*/debito*/adeudo* _ con/ante/en/por/mi/a/banco/tarjeta/visa/paypal/mastercard |
    abr*/inici*/levant*/pon*/pus*/met*/hac*/hic*/hare/present*/interpon*/tramit*/escal*/gener*/solicit*/mand*/arm* _ un/una/la/el/mi/otra _
    disputa/disputas/controversia/mediacion/contracargo/desconocimiento |
    abr*/inici*/levant*/pon*/pus*/met*/hac*/hic*/hare/present*/interpon*/tramit*/escal*/gener*/solicit* _ un/una/la/el/mi
    caso/reclamo/reclamacion/aclaracion/queja/incidencia/ticket/procedimiento &
    banco/paypal/tarjeta/visa/mastercard/mercado/mercadopago/amex/klarna/stripe/bbva/santander/caixabank/bancolombia/banamex/nequi |
    caso/reclamo/reclamacion/disputa en/por/con/ante/a/via paypal/mercado/mercadopago/visa/mastercard/amex/banco/tarjeta/klarna | reclam*/disput* _
    por/via/en/a/ante/con paypal/mercado-pago/mercadopago/visa/mastercard/klarna |
    devolver*/devuelvo/devolvere/devolveremos/devolvi/devuelto/devolviendo/rechazar/rechazara/rechazarlo/rechazo/rechace _ el/los/este/vuestro/su/vuestros/ese/mi
    recibo*/adeudo*/domiciliacion/cargo-en-el-banco | devolucion/devolver _ recibo*/adeudo | echar*/echo/tirar*/tiro/dar*/doy/eche/echen __ atras/para-atras/patras
    _ el/la/este/del/mi _ cargo/pago/cobro/compra/recibo/operacion & banco/tarjeta/visa/paypal/voy/hare/pienso/si |
    desconozco/desconocere/desconocer*/desconoceremos _ el/la/este/esta/ese/los cargo*/compra*/consumo*/pago*/cobro*/operacion*/movimiento* _
    con/ante/en/banco/tarjeta/si/visa | voy/vamos/pienso/procedere/procedo/tendre/ire _ a/que _ desconocer*/impugnar*/disputar*/reversar*/revertir*/retroceder* |
    report*/marc*/declar*/denunci* _ el/la/este/esta/su/ese/como _ cargo/cobro/pago/compra/transaccion _ fraude/fraudulent*/no-autorizad*/no-reconocid*/desconocid*
    | reportar*/reporto/reportare/denunciar* __ fraude/cargo/cobro & banco/tarjeta/visa/mastercard/paypal/amex | proteccion al/del comprador &
    paypal/pido/usar/usare/voy/activar*/abr*/reclam*/acogere | seguro de la tarjeta/compra | reversion de/del pago/cobro/cargo/dinero &
    solicit*/pedir*/pido/voy/tramit*/banco/tarjeta/ante/inici* | orden de no pago | no pagar/pagare/paguen/pague el recibo | detener/parar/bloquear/frenar/suspender
    el pago/cobro desde/con/en/por _ banco/tarjeta/paypal | retroceder/retrocedan/retroceda/retrocedo/retrocedere/retrocederemos _ el/la/este/mi/los _
    cargo/pago/recibo/cobro/compra/operacion | chargebak* | charge back* | contracarg* | contrac argo | contra-cargo | dispute | disput* &
    american/amex/express/capital/revolut/wise/nubank/bbva/santander/caixabank/bancolombia/banamex/galicia | american express &
    devolv*/devuelv*/reclam*/anul*/revert* |
    estoy/estare/ire/voy/hablare/hablo/llamo/llamare/pedire/pido/dire/digo/contacto/contactare/acudo/acudire/pasare/presentare/plantare/reclamo/reclamare/solicitare
    __ banco/tarjeta/paypal/visa/mastercard/amex __ devuel*/devolv*/regres*/anul*/recuper*/revert*/reviert*/cancel*/reintegr*/reembols*/retroce*/reverse*/revers* |
    ya _ hable/llame/avise/pedi/solicite/contacte/dije/ordene __ banco/tarjeta/visa/paypal __
    devuel*/devolv*/regres*/anul*/recuper*/revert*/reviert*/retroce*/no-pague/rechace*/contracargo/disputa |
    bloqueo/bloqueare/bloquear/paro/parare/freno/corto/anulo/cancelo/rechazo/retengo/anulare/cancelare _ el/los/este/la/sus/vuestro/todos _
    cobro*/pago*/cargo*/recibo*/compra/debito __ con/desde/en/por/a _ _ banco/tarjeta/paypal/visa | proteccion de/al _ compra*/comprador &
    voy/usar/usare/activ*/contra/tarjeta/reclam*/si | disputa abierta/iniciada/puesta/en-curso/presentada | contracargo hecho/iniciado/abierto/en-curso | en disputa
    |
    ing/unicaja/bbva/santander/caixabank/caixa/sabadell/bankinter/abanca/ibercaja/openbank/revolut/n26/nubank/bancolombia/davivienda/nequi/banamex/citibanamex/banorte/hsbc/scotiabank/bcp/interbank/galicia/macro/brubank/uala/naranja/bancoestado/itau/bci/falabella/klarna/stripe/amex/mercadopago
    __ devuel*/devolv*/regres*/anul*/recuper*/revert*/reviert*/reintegr*/reembols*/retroce*/restituy*/reclam*/disput*/investig*/contracargo | credito provisional |
    stop al pago | stop payment | ya le dije/pedi/solicite/avise _ al/a/a-mi/a-la banco/tarjeta/visa/paypal/entidad | le/les voy/vamos/va a decir/pedir _
    al/a/a-mi/a-la banco/tarjeta/visa/paypal/entidad | decirle/pedirle/solicitarle al/a-mi/a-la banco/tarjeta/visa/paypal |
    pedir/pido/pedire/pedi/pedido/solicite/solicitare/solicito/solicitar _ la/una/su anulacion/retrocesion/reversion/devolucion/reversa __
    con/ante/a/en/por/de/por-la banco/tarjeta/visa/mastercard/paypal/cobro/cargo/entidad/oficina | tarjeta/banco/visa/entidad/paypal _ os/les/ya _
    reclama/reclamara/quita/quitara/debita/debitara/retira/retirara/saca/sacara | os/les/se _ lo/los/la _
    quita/quitara/reclama/reclamara/retira/retirara/saca/sacara/descuenta/descontara _ mi/el/la banco/tarjeta/visa/paypal/entidad | mi/la tarjeta/entidad/banco &
    se-encarg*/lo-arregla/lo-soluciona/me-lo-devuelv*/me-los-devuelv*/protege/ya-tiene | reversa del/de pago/cobro | reversar el pago/cobro | con la tarjeta se
    arregla | lo doy/declaro/marco como fraude | impreso/formulario/tramite para anular/devolver/reclamar vuestro/su/el/este cobro/cargo/recibo/pago | al
    banco/tarjeta que es/fue _ fraude | nunca autorice y & banco/abon*/devuelv* | que se entiendan/arreglen/peleen/las-vean/las-arreglen/apañen con _
    visa/banco/mastercard/paypal/tarjeta | que lo arregle/resuelva/decida/solucione _ banco/paypal/visa/tarjeta | sucursal/oficina/banco __
    recuper*/devuelv*/anul*/retroced*/reviert* _ dinero/plata/cargo/pago/cobro/importe | inicie/iniciado/empece/empezado/hecho/comenzado/hice/inicio/tramito/empiezo
    _ _ tramite/gestion/gestiones/proceso/solicitud _ con/en/ante/por _ tarjeta/banco/visa/paypal/mastercard | con/en/por mi/la tarjeta/banco/visa _ para que me/lo
    _ devuelv*/anul*/reviert*/retroced*/reintegr*/reembols* | pedi/pedido/solicite/solicitado en/a/ante/con mi/el/la _ banco/tarjeta/visa/paypal _ que/la/el | de
    eso se encarga/encargara/ocupa/ocupara _ banco/tarjeta/visa/paypal | devuelvo/devolvere/devolvemos/devolver*/reclamo/anulo/rechazo __
    desde/por/en/con/via/mediante _ banco/tarjeta/app-del-banco/entidad | desde/por/en el/mi banco &
    devuelvo/devolvere/anulo/anulare/recuper*/rechazo/retrocedo/retrocedere/paro/reclamo | me lo/los/la _ devuelve/devolvera/devolveran/recupera/recuperara __
    banco/tarjeta/visa/paypal/mastercard | hablado/decidido/visto con/en mi/el _ banco & descon*/devuel*/devol*/anul*/reclam*/cargo |
    darle/dar/doy/pulso/pulsar/pincho/apreto al/el/en boton _ reclamar/disputa/disputar/problema | echar*/tirar*/echen/tiren/echo/tiro _ para/pa/hacia atras _
    compra/cargo/pago/cobro/operacion/recibo | recupero/recuperare/recuperar _ dinero/plata/lo-mio/pasta/lana __ otro-lado/mi-cuenta/via/banco/tarjeta/paypal/visa |
    lo/los/la/las _ recupero/recuperare/recuperaremos/reclamo/reclamare/saco/sacare/pido/pedire __ por/con/via/mediante/desde/a-traves-de _
    american/amex/visa/mastercard/paypal/klarna/banco/tarjeta/seguro-de-la-tarjeta | banco/entidad/tarjeta _ que no _
    pague*/paguen/acepte*/pase*/atienda*/autorice*/abone* | visa/mastercard/paypal/amex/american/banco/tarjeta/emisor _ me _ _
    escuch*/atendera/atenderan/hara-caso/hacer-caso/hace-caso/dara-la-razon/dar-la-razon/proteg*/respald*/cubr*/ampar* & no/si/ustedes/vosotros/ya/seguro/caso/ver |
    abro/abrire/abrir/abriremos/abierto/abrimos el/un/mi/otro caso _ esta/hoy/manana/ya/ahora/si/en/con/ante |
    declarar*/declaro/declarare/marcar*/marco/marcare/reportar*/reporto/señalar*/informar* __ banco/tarjeta/entidad &
    desconocid*/fraude/fraudulent*/no-reconocid*/no-autorizad*/cobro/cargo | cobro/cargo/compra desconocid* __ declar*/report*/marc*/banco |
    pas*/voy/ire/vamos/acercar* _ por/a/al _ sucursal/banco/oficina-del-banco/caja __ anul*/devuelv*/devolv*/retroc*/cancel*/reclam*/bloque* |
    rellen*/llen*/complet*/redact*/escrib*/prepar* _ la/el/una/mi _ reclamacion/formulario/solicitud/disputa _ en/de/para/con/ante _
    paypal/banco/visa/mastercard/tarjeta | si-no/sino/despues/luego/entonces/o _ arregla/resuelve/recupera/devuelve/gestiona/soluciona
    american/amex/visa/mastercard/paypal/mi-banco/mi-tarjeta | mi/el/la banco/visa/mastercard/paypal/tarjeta/entidad _ _ buscar/recuperar/sacar/cobrar/quitar __
    dinero/plata/importe/lo-mio | dinero/plata/importe _ se _ recupera/cobra/lleva/quita/saca _ mi/el banco | tengo anynumber/dos/tres/seis dias/meses _ para/de _
    reclamar*/disputar*/devolver*/desconocer*/eso/ello/plazo & banco/tarjeta/visa/paypal/recibo/cargo | impreso/formulario/hoja/declaracion/modelo/documento de/para
    no reconocimiento/desconocimiento/anulacion/contracargo/retrocesion | aseguradora/seguro de la/mi tarjeta | reclam* __ por/via _ via _ la tarjeta/banco | por la
    via de la tarjeta/del-banco | cargo/pago/cobro/recibo/compra/operacion lo/la/los _ echo/echare/tiro/tirare/tumbo/tumbare/anulo/devuelvo/rechazo _
    abajo/atras/para-atras/pa-atras/banco | tumbo/tumbar/tumbare/tumbamos _ el/la/los/este cargo/cobro/recibo/pago/compra | mi/el/la/nuestro
    banco/tarjeta/visa/entidad/mastercard/amex _ reversa/revierte/retrocede/reversara/revertira/retrocedera/anulara/devolvera _ la/el/los/esta/mi
    compra/cargo/pago/cobro/recibo/operacion/dinero | paypal/mercado-pago/mercadopago/visa/mastercard/klarna/banco me protege/respalda/cubre/ampara/avala |
    voy/ire/vamos por/a-por/con el/un/la reclamo/disputa/contracargo/reclamacion & pago/mercado/paypal/banco/tarjeta/visa |
    disputo/disputare/disputamos/disputaremos/impugno/impugnare/impugnaremos/disputarlos/disputarlo/impugnarlo | plazo para rechazar/devolver/impugnar/disputar _
    el/los/un recibo*/cargo*/cobro*/adeudo | levante/levanto/levantare/meti/metere/puse/pondre _ la/una/el aclaracion/disputa/queja _ con/en/ante |
    pido/pedire/solicito/solicitare _ a/en _ visa/mastercard/amex/tarjeta/banco _ la/una/su/el devolucion/reembolso/retroceso/reversion |
    anulo/anulare/anulamos/anularemos/bloqueo/bloqueare/cancelo/cancelare/paro/parare _ el/este/los/todo/ese pago/cobro/cargo/recibo/compra/operacion __
    banco/tarjeta/paypal/visa | rechazo/rechazare/rechazamos/rechazaremos/vamos-a-rechazar/voy-a-rechazar _ el/los/este/su cargo/cobro/recibo/adeudo/pago |
    ordenado/ordene/dicho/pedido/avisado/prohibido/di-orden/dado-orden/instrucciones _ al/a-mi/a-la/en-el banco/entidad/tarjeta &
    anul*/devuelv*/devolv*/rechaz*/bloque*/no-pague*/no-les/retroc*/cancel*/revert*/desconoc*/reclam* | orden de devolucion/no-pago/retroceso/anulacion &
    banco/caja/sucursal/entidad/tarjeta/recibo/dar/voy/dado | caja de ahorros & devol*/anul*/rechaz* | me lo/los devuelve/devolvera/devolveran _ el/mi _
    banco/caja/tarjeta | que rapido me-lo/me-los __ banco/visa/tarjeta | si-no/sino/o/entonces _ se _ ocupa/encarga/ocupara/encargara __
    visa/mastercard/banco/paypal/tarjeta | niego/negare/negamos/negaremos/niegue/repudio/repudiare/negar _ ese/este/el/esa/esta/los/esos _
    movimiento*/cargo*/cobro*/operacion*/compra*/consumo*/transaccion* | tumbar/tumbare/tumbo/tumben/tumbamos/deshago/deshare/deshacemos _
    el/la/los/las/ese/esa/esta/este transaccion/operacion/movimiento/pago/cargo/cobro/consumo/pagos/cargos/cobros | deshacer/anular/echar _ _
    pago/cargo/cobro/operacion/movimiento __ desde/por/en/con/via mi/la/el _
    banco/tarjeta/visa/mastercard/amex/american/paypal/klarna/mercadopago/entidad/emisor/emisora/financiera/cooperativa/sucursal/caja/banca/aseguradora |
    pago/operacion/cargo/cobro/compra lo/la deshago/deshare/tumbo/tumbare/niego/negare/repudio/dejo-sin-efecto/dejare-sin-efecto | dejo/dejare/dejamos/dejaremos sin
    efecto _ el/la/ese/esa/esta/este _ compra/pago/cargo/cobro/operacion | banco/caja/sucursal/entidad/financiera/emisora/emisor/aseguradora/cooperativa _ _ me/nos
    _ reponga/repondra/repone/restituya/restituira/restituye/revertira/revierta | me/nos _ reponga/repondra/repone/restituya/restituira/restituye _
    banco/tarjeta/visa/mastercard/amex/american/paypal/klarna/mercadopago/entidad/emisor/emisora/financiera/cooperativa/sucursal/caja/banca/aseguradora |
    doy/di/dar/dare/dado/dimos/daremos _ orden/ordenes/instrucciones __ no _ pag*/pase*/cobr*/abon*/acept*/atiend* | cobro/cargo/recibo/pago/adeudo _
    les/os/se-les/se-os _ rebota/rebotara/vuelve/volvera/vendra | les/os rebota/rebotara/rebotare/devuelvo/devolvere _ cobro/cargo/recibo/pago/recibos |
    les/os/se-lo/se-los _ quita/quitara/quitaran/descuentan/descontaran/descontara/debitan/debitaran/retiran/retiraran/sacan/sacaran _
    banco/tarjeta/visa/mastercard/amex/american/paypal/klarna/mercadopago/entidad/emisor/emisora/financiera/cooperativa/sucursal/caja/banca/aseguradora | por donde
    vino/vinieron/entraron & dinero/plata/recibo/cobro/euros/pesos/dolares/anynumber | por el mismo sitio/lado/camino _ _ entro/vino/salio/llego &
    dinero/plata/recibo/cobro/pago/euros/pesos/anynumber | proteccion de/a/al _ pago/pagos/compra/comprador &
    pedi*/pido/solicit*/activ*/invoc*/usar/usare/uso/reclam* | compra protegida & pedi*/pido/activ*/usar/usare/reclam*/invoc* |
    cargo*/consumo*/cobro*/compra*/movimiento* no reconocid*/autorizad* & report*/declar*/folio/present*/levant*/puse/abri/tramit*/gestion* &
    banco/tarjeta/visa/mastercard/amex/american/paypal/klarna/mercadopago/entidad/emisor/emisora/financiera/cooperativa/sucursal/caja/banca/aseguradora | via de _
    cargos/cobros/consumos/compras no reconocid*/autorizad* | articulo/producto/mercancia no recibid* & reclam*/disput*/abro/abri/abrire/caso/tarjeta/paypal/banco |
    folio/reporte/expediente/reclamo & tarjeta/banco/emisora/paypal/mercado/entidad & abri/abrieron/abierto/abrio/levante/levantado/levantaron/levanto/puse/puesto |
    marcha atras &
    banco/tarjeta/visa/mastercard/amex/american/paypal/klarna/mercadopago/entidad/emisor/emisora/financiera/cooperativa/sucursal/caja/banca/aseguradora &
    pago/cobro/cargo/recibo/operacion | dar/doy/dare/damos/daremos marcha atras _ al/a-la/el pago/cobro/cargo/operacion & voy/doy/dare/damos/daremos/banco/tarjeta |
    denegue/deniego/denegare/denegaremos _ el/su/vuestro/ese cargo/cobro/recibo/pago | banca movil/online/en-linea/por-internet &
    anulo/anulare/rechazo/rechazare/revert*/desconozco/reclamo/devuelvo/devolvere/boton | no reconocere/reconoceremos & cargo/cobro/compra/nada/consumo |
    aviso/avisare/digo/dire/declaro/declarare que no reconozco/reconozca | departamento/area/equipo de reclamaciones/fraude/disputas _ de/del _ mi/la/el
    banco/tarjeta/visa/mastercard/amex/american/paypal/klarna/mercadopago/entidad/emisor/emisora/financiera/cooperativa/sucursal/caja/banca/aseguradora |
    reclamado/reclame/reclamare _ a/en/ante _
    banco/tarjeta/visa/mastercard/amex/american/paypal/klarna/mercadopago/entidad/emisor/emisora/financiera/cooperativa/sucursal/caja/banca/aseguradora | que lo
    arregle/resuelva/decida/solucione _ mastercard/amex/emisora/entidad | siguiente/proximo paso _ es/sera _ el/mi
    banco/tarjeta/visa/mastercard/amex/american/paypal/entidad/emisora/financiera/cooperativa/caja | le/les paso/pasare/pasamos el/mi/este caso a _
    banco/tarjeta/visa/mastercard/amex/american/paypal/entidad/emisora/financiera/cooperativa/caja | centro de resoluciones/disputas | o desconozco/desconoceremos _
    consumo/compra/cargo/pago/cobro | desconoci/rechace _ la/el/su/vuestro/ese compra/consumo/cargo/cobro/recibo | recibo/recibos/adeudos &
    mando/mande/mandare/mandamos/envio de vuelta/regreso | banco/tarjeta/visa/mastercard/amex/american/paypal/entidad/emisora/financiera/cooperativa/caja ya
    esta/estan revirtiendo/anulando/tramitando/retrocediendo/gestionando/devolviendo/reversando/investigando | mi/la/el
    banco/tarjeta/visa/mastercard/amex/american/paypal/entidad/emisora/financiera/cooperativa/caja les/os _
    cobra/cobrara/quita/quite/quiten/resta/reste/restara/descuente/descuenta/saque/retira/retire | levante/levanto/levantamos/hice/puse/meti _
    reporte/aclaracion/queja _ de/por/del consumo/cargo/cobro/compra | quien/quienes emitio/emite/emitieron _ tarjeta/plastico | veremos/ver que
    opina/dice/dicen/piensa _ mi/la/el/de banco/tarjeta/visa/mastercard/amex/american/paypal/entidad/emisora/financiera/cooperativa/caja | por las buenas/malas &
    tarjeta/banco/visa/paypal/entidad | pedi/pedido/solicite/solicitado _ en/a mi banco/caja/entidad _ papeles/formulario/documentos/impreso | admiti*/aprob*/acept*
    _ reclamacion/disputa/aclaracion __ cargo/cobro/compra/consumo | visa/mastercard/amex/banco tiene/da/dan un plazo de/hasta | report* _ todos/los/sus/este/ese _
    cobro*/cargo* _ ante/a/en _ banco/tarjeta/visa/mastercard/amex/american/paypal/entidad/emisora/financiera/cooperativa/caja
    | compra/cargo/pago/cobro/consumo la/lo desconozco/desconocere/impugno/disputo/rechazo/rebotare/devolvere |
    cargo/cobro/recibo/pago/compra/operacion _ lo/la voy/vamos a
    rebotar/tumbar/desconocer/disputar/impugnar/retroceder/negar | reportad*/declarad*/denunciad* como
    indebid*/fraudulent*/no-autorizad*/no-reconocid* & banco/tarjeta/visa/mastercard/paypal/emisor/emisora/entidad`,
  legal: `denunci* | querell* | juzgado* | tribunal* | policia* | guardia civil |
    via/vias/accion/acciones/medidas/medios/proceso/instancia legal/legales/judicial/judiciales | legalmente |
    judicial* | consumidor* | defensa del/al consumidor | organizacion/oficina/asociacion/direccion de consum* |
    omic | facua | profeco | condusef | indecopi | sernac | coprec | procuraduria | fiscalia | ministerio publico |
    hoja*/libro de reclamaci* | carta documento | burofax | regulador* | aepd | agencia __ proteccion de datos |
    tomar acciones | medidas legales | ciberpolicia | policia cibernetica |
    mi/mis/nuestro/nuestra/nuestros/nuestras/primo/prima/hermano/hermana/amigo/amiga/tio/cuñado/cunado/esposo/marido/hijo/hija/padre/yerno
    abogad* |
    hablar*/hablare/contact*/consult*/acud*/llam*/contrat*/mano*/recurr*/pon*/pas*/asesor*/busc*/traves/inform* __
    abogad* | abogad* __
    pondra/contactara/demand*/enviar*/accion*/denunc*/dice/carta/burofax/caso/encarg*/actu*/tribunal*/asunto/resuelv*/vera/llegara/contact*
    | un abogado | abogado si/para/y/o/por | demandar* | demandare | demandarlos | los/les/os/te/la/lo/voy-a demand*
    | demanda contra/judicial/colectiva/legal/civil/penal/formal |
    pon*/present*/interpon*/met*/inici*/recib*/prepar*/arm*/pus* _ una/la/mi/su _ demanda* | demandas |
    ir*/vamos/llev*/iremos/nos-vemos/acab*/termin*/veremos __ juicio/juzgado*/tribunal*/corte/cortes | juicio
    contra/por | ante/al/con/el _ juez | derecho* del/de/como consumidor* | los consumidores |
    oficina/hoja/hojas/junta/direccion/servicio/tribunal _ de/arbitral _ consumo | a/ante/en/con consumo |
    superintendencia de | defensoria del/de | secretaria de comercio | agencia catalana | conciliacion prejudicial |
    medidas/acciones/accion/via/vias/proceso/procedimiento legal*/juridic*/judicial*/penal*/civil* |
    tomar*/tomare/tomaremos/emprender*/iniciar*/inicio/ejercer*/interponer* _
    accion/acciones/medidas/legal*/proceso/procedimiento | a/ante/con las/la/los autoridad* | autoridad/autoridades
    competente*/correspondiente* | comisaria |
    denuncia/denuncias/denunciar*/denuncio/denunciare/denunciando/denunciado | los/os/les/te denunci* | causa penal
    | delito* | penalmente | querella | me voy a la policia | delitos informaticos/telematicos | ciberdelitos |
    unidad de delitos | daños y perjuicios | danos y perjuicios | reclamacion/queja/reclamo _ formal/oficial
    ante/en/a | hoja*/libro de reclam* | llevarlos/llevaros/llevarles/llevo a/ante juicio/tribunales/justicia/corte
    | la justicia | por lo legal | via legal | a/ante/en/por/con/la/el
    ocu/facua/omic/sic/profeco/sernac/indecopi/condusef/aepd/inai/cnmc/cnbv/dgcdc/pdi/mossos/interpol/superintendencia/fiscalia/procuraduria/defensoria/comisaria/ftc/uif/ertzaintza/guardia-civil
    | ministerio de consumo/trabajo/economia | denunci* __ ministerio | delante del/de-un juez | vemos/veremos
    ante/delante/con __ juez/juzgado/tribunal*/abogad* | pongo/pondre/poner/dejo _ en manos de la/mi/un/mis
    policia/abogad*/justicia/guardia-civil | inspector/inspectora/inspeccion de _ consumo/comercio/trabajo/hacienda
    | procurador/procuradora/letrado/letrada/bufete | despacho/gabinete/asesoria juridico/juridica/de-abogados/legal
    | defensa/seguro juridica/juridico | su señoria/senoria | numero de radicado | acta notarial | ante/con un/mi
    notario | perito/peritaje & juez/juicio/señoria/senoria/demanda/pagan | copia a la/al _
    direccion/secretaria/consumo/comercio/superintendencia`,
  publicShame: `mala/malas/negativa/negativas/pesima reseña*/resena*/opinion*/valoracion*/calificacion*/critica*/review* |
    reseña*/resena*/review* __ mala/negativa/una/google/trustpilot/todos/publica* | dejar*/pon*/escrib*/public* _
    reseña*/resena*/opinion*/review* | medios de comunicacion | escrach* | funar* | funa | todo el mundo se
    entere/sepa | que se enteren todos/todo | hacerlo publico | hare publico |
    public*/compart*/contar*/contamos/exponer*/expong*/difund*/difundir*/denunci*/subir*/subo/subire/colgar*/cuelgo/escrib*/hablar*/mostrar*/hacer*/poner*/pondre/pongo/dejar*/enter*/avis*/advert*/quem*/etiquet*/mencion*/ventil*/grab*/hare
    __
    redes/twitter/facebook/instagram/tiktok/youtube/internet/foros/foro/linkedin/reddit/stories/grupos/google/trustpilot/x/tuiter/hilo/reels
    &
    estaf*/lo-que/como/caso/mi/mal*/negativ*/todo*/trat*/engañ*/engan*/experiencia/robo/roban/verguenza/horrible/historia/gente/sepa*/servicio/empresa/ustedes/si/hacen/video/screenshots/capturas/conversacion
    |
    contar*/contare/publicar*/publicare/publico/difundir*/difundire/exponer*/expondre/expongo/compartir*/compartire/denunciar*/subire/quemar*/quemare
    __ redes/twitter/facebook/instagram/tiktok/youtube/internet/foros/publico/linkedin/reddit/todos | en todas _
    redes | por todas _ redes | quemarlos | quemarles | los/les/os voy a quemar/funar/escrachar/exponer |
    mala/malas/negativa/negativas/pesima/peor/horrible/1/una _
    reseña*/resena*/opinion*/valoracion*/calificacion*/critica*/review*/puntuacion |
    reseña*/resena*/review*/valoracion*/opinion*/calificacion __
    mala*/negativa*/una/google/trustpilot/todos/1/peor/pesima/estrella/horrible*/todas | una/1/cero/0
    estrella/estrellas en/y/por/google/trustpilot/play/app | trustpilot &
    mal*/negativ*/public*/pon*/dej*/escrib*/una/cuent*/contar*/esperan/lean/entere* | a/la/en/los/con _
    prensa/periodico*/medios/periodista*/noticiero*/noticias/television/tele/telediario/radio/diarios &
    salir*/llam*/cont*/contact*/public*/escrib*/si/van/ir*/hablar*/mand*/denunci*/caso/historia/sepa* | la prensa |
    salir en _ tele/television/noticias/prensa/periodico | viralizar* | viral*/hacer*/hare/volver* _ viral* | que se
    entere/enteren/sepa/sepan/vea/vean _ todos/todo/mundo/gente/todo-el-mundo/demas | todo/toda/todos _
    mundo/gente/internet/redes _ sepa/entere/va-a-saber/sabra/conozca/vea | nadie mas caiga | mis seguidores |
    seguidores & cont*/public*/video/sub*/sepa*/mostr* | advertir/advertire/avisar/avisare/prevenir _ a todo*/los/la
    gente/mundo/demas/clientes/usuarios | los/les/os voy a hacer famosos | haré/hare/hacer publico | escandalo |
    capturas de pantalla & public*/subir*/redes | mala publicidad/fama/prensa | lo/los/esto/todo/les/os
    cuento/contare/publico/publicare/subo/pongo/comparto/difundo _ en/por/a _ _
    facebook/instagram/twitter/tiktok/redes/internet/google/x/youtube/foros/prensa | para que nadie _
    compre/caiga/contrate/confie/les-compre/os-compre | video/hilo/reel/directo/post/publicacion/historia &
    tiktok/youtube/instagram/twitter/facebook/redes/x & voy/hare/subir*/contar*/contando/tratan/tratais/sub* |
    capturas/pruebas/pantallazos/conversaciones/chats &
    publicar*/publico/subir*/subo/difundir*/compartir*/enseñar*/grupos/redes/facebook/foros |
    seguidores/suscriptores/audiencia/lectores & contar*/contarles/decir*/mostrar*/detalle/historia/enteren/sepan |
    programa/reportaje/seccion/noticiero __ radio/tele/television/consumidor &
    salir*/salen/llam*/mand*/contar*/mañana/manana | salen/saldran/saldreis/van-a-salir __
    radio/tele/television/prensa/diario/noticiero/programa | canal/video/blog/podcast/cuenta __
    suscriptores/seguidores/inscritos/sobre-ustedes/sobre-vosotros/sobre-su-empresa &
    proximo/siguiente/va/hare/voy/mil/sera | proximo/siguiente video/reel/programa/post _ sera/va/hablara/sobre |
    lo/esto _ va/van/vais _ leer/ver/saber/enterar/conocer toda/todo/todos/todas _
    ciudad/pueblo/mundo/barrio/redes/grupo/internet/conocidos | escribi/escrito/mande/contacte/llame/hable _
    al/a/con/un/la periodico/diario/prensa/radio/television/periodista/medio/medios/tele |
    reseñas/resenas/opiniones/criticas/valoraciones que os/les/te viene*/esper*/voy/caer*/cae* |
    prepar*/preparense/preparaos para/por _ las/la reseñas/resenas/reseña/opiniones/mala-prensa/publicidad |
    mi/la/una reseña/resena/opinion/valoracion/critica _ va-a-ser/sera/es/ha-sido _
    demoledora/devastadora/brutal/durisima/terrible/tremenda | reseña/resena/opinion/critica &
    ya-la-tengo/escrita/redactada/lista & demoledora/mala/negativa/subir/publicar | todo/toda/todos/todas _
    grupo/barrio/colegio/pueblo/facultad/club/vecindario/oficina/parroquia/familia _ va/van/vais a
    saber/enterarse/enterar/leer/conocer | mi/la columna/articulo/programa/canal/podcast/blog &
    trata/tratara/hablara/hablo/hablare/ira/va/proximo & ustedes/vosotros/empresa/estafa*/como |
    amig*/prima/primo/compañer*/companer*/hermana/hermano/cuñad*/cunad* __
    periodico/diario/radio/television/tele/periodista/canal & interes*/cont*/public*/llam*/sacar*/programa | lo voy
    a contar/decir/sacar en/por _ _ tele/television/radio/programa/prensa`,
} satisfies Partial<Lexicon>;
