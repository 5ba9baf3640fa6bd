import type { Lexicon } from './lexicon';

/** What Spanish customers write about payments: paid, charged twice, unknown or failed charges. */
export const esPayments = {
  paid: `pague | pagado | pagamos | he pagado | me cobraron/cobrasteis/cobro/cargaron/descontaron/debitaron/cobrado | cobraron | cobrado | cobrasteis | descont* | debit* | se _ cobro/desconto/debito | me quitaron/sacaron/han
    cobrado/quitado/sacado/descontado | el cargo | hice _ pago/transferencia/deposito/compra | transferi | deposite | pago aprobado/realizado/hecho/confirmado/aceptado | cargo en mi | salio de mi cuenta | abone | recargue |
    recarga | hice la/una/el compra/recarga/pago/transferencia/deposito/bizum | pago _ realizado/aprobado/hecho/confirmado/aceptado/salio/paso | ya _ pague/pagado/pagamos/cobraron/cobrado/descontaron | me/nos _
    cobraron/cobro/cobrado/cobrasteis/cargaron/descontaron/debitaron/sacaron/quitaron/desconto/debito | el/mi dinero/plata/pago/cobro/cargo _ salio/salido/desconto/cobro/paso/debito | transferencia hecha/realizada/enviada`,
  doubleCharge: `cobro/cargo/pago/compra/importe __ dos/2/tres veces | doble
    cobro/cargo/pago/debito/descuento/facturacion | duplicad* __ cobro/cargo/pago/pedido |
    cobro/cargo/pago/cobros/cargos/pagos/compra/debito _ duplicad*/doble/dobles/repetid* | dos/2
    cobros/cargos/pagos/debitos/transacciones/movimientos/facturas/recibos | duplicado el/del/un pago/cobro/cargo |
    mismo/misma cobro/cargo/importe/pago/monto/cantidad _ dos/2/veces/doble | otra vez lo mismo | segundo
    cobro/cargo/pago | por duplicado | por partida doble | se duplico | dos/2/doble/tres/3
    cobros/cargos/pagos/debitos/transacciones/movimientos/facturas/recibos/veces/retiros/descuentos __
    iguales/mismo/misma/mismos/dia/importe/monto/compra/pedido/orden | me/nos
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/descont*/debit*/pasaron/pasasteis/pasan/pasado/factur*/saca*/quit*
    __ dos/2/doble/duplicad*/tres/3 _ veces/vez/cobro/cargo | dos/2/tres/3 veces __
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/pague/pagado/pago/pagar/pagamos/descont*/debit*/mismo/misma/tarjeta
    | cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/pague/pagado/pago/pagar/pagamos/descont*/debit*
    __ repetid*/repetidamente/nuevamente lo/por mismo/misma | pague/pago/pagado/pagamos _ dos/2/doble veces |
    veo/aparecen/salen/figuran/tengo/hay/son _ dos/2/tres/doble/3 cargos/cobros/pagos/movimientos/debitos/cobro/cargo
    | doble cobro/cargo/pago/debito/descuento | cobro/cargo/pago/debito __ duplic* |
    duplicaron/duplicado/duplico/duplicasteis | cobr* _ de mas _ veces | otro cargo/cobro/pago igual/identico/mas/por
    | cobr*/cargado/cargaron/cargasteis/cargar/cargan/pague/pagado/descont*/debit*/factur* __
    doble/dos-veces/2-veces/duplicad*/doblemente/2x/x2/tres-veces/3-veces/dos-cobros/dos-cargos |
    pague/pagamos/pagado/abone/abonado _ _ dos veces/2-veces | las/los dos/2 en/a la/mi cuenta & pag*/error/cobr*`,
  unknownCharge: `no _ reconozco/reconocemos/autorice/autorizado/autorizo/identifico/recuerdo | no _
    hice/he/hicimos/realice/hecho/contrate/pedi/compre _
    esta/este/esa/ese/hecho/compra/cargo/pago/ningun/ninguna/transaccion/cobro |
    cargo/cobro/pago/movimiento/transaccion/cobros/cargos/debito _
    desconocid*/extrañ*/raro/sospechos*/fraudulent*/indebido* | cargo/cobro/pago/movimiento/transaccion/cobros/cargos/debito que no _ reconozco/entiendo/me-suena/autorice/recuerdo/hice/identifico/conozco | que no _
    reconozco/autorice/hice/realice/contrate | desconozco _ cargo/cobro/compra/pago | que es este/ese/esta/esto
    cargo/cobro/pago/transaccion/debito | de que es este/ese/esto _ cargo/cobro/pago | a que corresponde/se _
    cargo/cobro/pago | sin mi/haber/ninguna autorizacion/permiso/consentimiento/autorizado | sin autorizacion | no
    autorizad* | nunca _ suscribi/compre/contrate/autorice/solicite/registre | no me suscribi/registre |
    usaron/clonaron/robaron/hackearon mi tarjeta | tarjeta robada/clonada | alguien _ uso/usado mi | yo no _
    compre/hice/pedi/contrate/autorice | no _
    reconozco/reconocemos/reconosco/autorice/autorizado/autorizo/identifico/recuerdo/conozco __
    cargo/cobro/pago/compra/movimiento/transaccion/operacion/consumo/este/esa/debito/suscripcion |
    cargo/cobro/pago/movimiento/transaccion/debito/recibo/consumo/adeudo __ no _
    reconozco/reconosco/autorice/autorizado/hice/he/identifico/se/corresponde/solicite/pedi/mio/recuerdo/suena/entiendo
    | no se/entiendo _ de que/donde/donde es/sale/viene/corresponde __
    cargo/cobro/pago/movimiento/transaccion/recibo | de que es/son/sera _ este/ese/esto/el/un/estos/los _
    cargo*/cobro*/pago*/movimiento*/recibo | que es/son/significa _ este/ese/esto/estos/el/los/cargo/cobro
    cargo/cobro/pago/cargos/cobros/movimiento/transaccion/recibo/que/de | no he/hemos/habia _
    comprado/contratado/pedido/autorizado/hecho/suscrito/solicitado/dado _
    nada/ningun*/esa/esta/ese/este/eso/permiso/con/de | nunca/jamas _
    he/habia/me/os/les/di/pedi/contrate/compre/autorice/suscribi/registre/registrado/suscrito/comprado/contratado/autorizado
    | no soy cliente/clienta/usuario | no tengo _ cuenta/suscripcion/nada _ con/ustedes/vosotros/contratado/aqui |
    me/nos aparece/aparecio/salio/sale/llego/llega/ha/veo/figura _ un/este/cargo/cobro/llegado/aparecido _
    cargo/cobro/de __ desconocid*/no/que/nunca/extrañ*/raro/sin | cargo/cobro/pago/debito __ sin _
    autoriz*/permiso/consent*/saber/avis* | sin mi/haber/ninguna/previa/tener
    autoriz*/permiso/consentimiento/autorizado/suscripcion/cuenta | yo no fui/hice/compre/pedi/autorice/contrate |
    mi hijo/hija/nieto/sobrino/nene/niño __ compr*/gast*/pago/tarjeta/cargo/juego | compra/compras/cargos/cobros que
    no hice/realice/autorice/reconozco/son | clonad* | clonaron | no _ reconoce/reconocen/reconocio _
    cargo/cobro/pago/un/el/este/compra/movimiento | suscri*/servicio/plan/compra/membresia/producto/cosa/algo que _
    no _ pedi/contrate/solicite/autorice/quise/hice/he-pedido/he-contratado/compre | sin
    permiso/pedirlo/pedir/saberlo/consentimiento/autorizacion & cobr*/cargo/cargaron/compr*/suscri*/descont*/debit*
    | no se/entiendo/sabemos _ que es/son _ este/ese/esto/el/estos/anynumber | identificar/identifico/aclarar/saber
    _ este/un/el/ese cargo/cobro/pago/debito/movimiento | si un/este/ese/el cargo/debito/cobro/pago __ es/son de
    ustedes/vosotros | a que corresponde*/se-debe/se-refiere | de que es/son/sera |
    anynumber/euros/dolares/pesos/cobro/cargo/importe que no _
    gastado/comprado/pedido/hecho/autorizado/contratado/reconozco/gaste`,
  payFailed: `pago/tarjeta/transaccion/compra/cobro __ rechaz*/fall*/deneg*/declin*/no/error/pasa | no _
    puedo/pude/podemos/consigo/logro/deja/permite pagar*/comprar*/abonar*/finalizar*/completar* | rechaz* __
    tarjeta/pago | pago pendiente/retenido/fallido/bloqueado | pago/compra/cobro _
    esta/sigue/queda/quedo/aparece/figura/sale _ pendiente/retenid*/proceso/procesando |
    problema/problemas/error/inconveniente/fallo _ pago/pagar/tarjeta/facturacion/cobro | no acepta* _ tarjeta | no
    me toma la tarjeta | me rechaza* | tarjeta declinada | no pasa el pago | dinero retenido | cargo pendiente |
    pago/tarjeta/transaccion/compra/cobro/operacion/transferencia/paypal/bizum/debito/credito __
    rechaz*/fall*/deneg*/declin*/error/falla/cancelad*/negad*/procesa/procesar/proceso/procesado/invalid* | no _
    puedo/pude/podemos/consigo/logro/deja/permite/dejan/pudo/consegui/hay/pueden/sabemos/forma _
    pagar*/comprar*/abonar*/finalizar*/completar*/cobr*/renovar*/procesar* | no me/nos
    deja/permite/deja/toma/acepta/agarra/coge/pasa/lee _
    pagar*/comprar*/tarjeta/pago/finalizar*/terminar*/debito/credito/metodo/compra | rechaz* __
    tarjeta/pago/compra/debito/credito/transaccion | tarjeta/pago __ no/nunca
    pasa/paso/funciona/acepta*/procesa/va/sirve/entra/jala/toma |
    error/fallo/problema*/inconveniente*/falla/lio/dificultad* __
    pago/pagar/tarjeta/facturacion/cobro/comprar/checkout/compra/transaccion/pasarela |
    pago/compra/cobro/orden/pedido/transferencia __
    pendiente/retenid*/procesando/procesad*/validar/verificacion/confirmar/pagado/pagada/impago/impaga &
    pago/pague/pagado/banco/tarjeta/transferencia/cuenta | sale/aparece/figura/pone/dice/marca/sigue/consta _
    pendiente/impago/impaga/pagado/pagar _ pago/pagar/de/pagado | como/no pagado | pago no
    aprobado/confirmado/reflejado/registrado/acreditado/aparece/recibido/consta/figura | no se _
    reflej*/acredit*/registr*/confirm*/refleja __ pago/transferencia/deposito/compra |
    pago/transferencia/deposito/bizum/oxxo _ no/sin/aun/todavia/nunca _
    reflej*/acredit*/registr*/confirm*/aparec*/const*/figur*/llego/llega/entra | intent* _ pagar*/comprar*/renovar*
    | quise/quiero/trato/trate/tratando/intentando pagar*/comprar* __ no/error/rechaz*/sale/deja/falla | fondos
    insuficientes | insuficientes | tarjeta _ vencida/caducada/expirada/caduco/vencio/bloqueada/vieja/nueva |
    vencio/caduco/expiro _ tarjeta | datos bancarios/pago/tarjeta | dinero/plata/saldo retenid*/congelad*/bloquead*
    | quedo/esta en el aire _ pago | cvv | 3d secure | pasarela de pago | me la/lo rechaza/rechazan | aqui/aca _
    la/me _ rechaza/rechazan | al/cuando/si darle/doy/dar/pulso/clic/pincho/intento _ a/en/al/el/boton _
    pagar/pago/comprar/finalizar/confirmar __ &
    blanco/blanca/carrito/error/nada/vuelve/fuera/inicio/ventana/pantalla/cargando`,
  chargeComplaint: `porque/xq/pq __ cobr*/descont*/debit*/cargaron/cargasteis | por que/porque/xq/pq _ me
    cobr*/cargar*/descont*/factur*/debit*/han/habeis/estan/hicieron | por que/porque/xq _
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/este/el/un _ cargo/cobro/me | me
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/descont*/han cobrado/habeis cobrado __
    despues/aun/aunque/pese/mas/otra/nuevamente/demas/sin/igual/año/renovacion/anual/mes/cancel*/baja | me siguen
    cobrando/cargando/debitando/descontando | siguen/seguis/sigue cobrando* | cobr* de mas | cobro de mas | cobraron
    mas | monto/importe/cantidad/precio _ incorrect*/equivocad*/distint*/erroneo/diferente | cobro/cargo _
    incorrecto/erroneo/inesperado/indebido/equivocado/sorpresa | comision* oculta* | cargos ocultos | se
    renovo/renueva sin/automaticamente/sola/solo/igual | renovaron sin/automaticamente | renovo _ sin | cobr* __
    cancel*/baja | cancel*/baja __ cobr* | olvide cancelar* | se me olvido cancelar* | cargo en mi tarjeta/cuenta |
    consulta/duda/pregunta sobre _ cobro/cargo/factura | factura _ incorrecta/mal/erronea | me cobraron _
    año/anual/mes/renovacion/prueba | cobrando de mas | por que/porque/xq/pq/xk _ se me/nos/le/se
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/descont*/debit*/factur*/hicieron/pasaron/pasasteis/pasan/pasado/quit*/sacaron/sacan/sacado
    | por que/porque/xq/pq __ cargo/cobro/cargos/cobros/factura/importe/descuento/debito/anynumber | me/nos
    siguen/sigue/continuan/seguis/volvieron/vuelven/vuelve/volvio/volvisteis/habeis/han/estan _
    cobrando/cargando/debitando/descontando/facturando/cobrar/cargar/descontar/debitar/cobrado/cargado/descontado/debitado/pasado
    | seguis/siguen/sigue cobrand*/cargand*/debitand*/descontand*/pasand* |
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/descont*/debit*/factur* __ de/mas/demas
    mas/demas/debido/debia/acordado/anunciado | me cobraron/cobrasteis/cobran/cobran/cargaron/cobro/debitaron __
    cuando/aunque/si/en/y/sin/pero/que __
    cancel*/baja/gratis/gratuit*/prueba/oferta/decia/ponia/promo*/descuento/precio/anunciaba/anunciado/avis*/usar/usarlo/mas/plan
    | cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/renov* __ sin
    avisar*/previo/aviso/preguntar*/permiso | sin avisar/aviso/preguntar &
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/renov*/debit*/descont* | la
    renovacion/prueba/suscripcion/cuota/mensualidad __
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/sin &
    avis*/sin/gratis/gratuita/cancel*/sola/automaticamente | prueba/mes/periodo gratis/gratuit*/prueba __
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/descont*/factur*/debit* | se/me _
    renovo/renueva/renovaron/renovado sola/solo/automaticamente/auto/otra/sin | se
    supone/suponia/decia/ponia/prometian __ gratis/gratuit* &
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo | importe/monto/precio/cantidad/total/factura/cobro
    no _ coincide/cuadra/corresponde/correcto/mismo/acordado | no _ coincide/cuadra/corresponde/concuerda __
    importe/monto/precio/cantidad/factura/cobro/cobrado/descontaron | me salio/sale/salia/pasaron/pasasteis _ mas
    caro/car* | cobro/cargo/importe/cuota de mas | cobraron/cargaron/descontaron/cobrasteis anynumber __
    en/y/cuando/pero/no vez/lugar/decia/ponia/era/eran/anynumber/oferta/debia* | diferencia _ de precio/cobro/en |
    comisiones/comision/cargo/recargo/gastos __ no/sin/oculto*/extra/adicional*/inesperado* &
    cobr*/cargo*/comision*/recargo/pago | ya cancel*/di/cancelado/habia __
    cobr*/cargado/cargaron/cargasteis/cargar/cargarme/cargan/cargo/descont*/debit*/siguen | cobro/cargo __
    despues/tras/pese/aunque _ de/a/haber/ya _ cancel*/baja | no apliqu*/aplicaron/aplico/respet*/respetaron __
    descuento/cupon/oferta/promo*/precio & cobr*/cargo/pague/pagado/pago/pagar/pagamos |
    duda/consulta/pregunta/problema/reclamo/aclaracion/explicacion con/sobre/del/de/por _
    cobro/cargo/factura/recibo/pago | explicar*/expliquen/explique/expliquenme/expliqueis/aclarar*/aclarenme _
    cobro/cargo/factura/recibo/importe | extracto/estado de cuenta | en mi/el/la cuenta/tarjeta/banco/extracto/resumen
    _ cargo/cobro/pago/movimiento | pague/pago/pagado/cobraron/compre __ y/pero/aun/todavia/no/sigue __
    no/sin/sigue/nada/free/gratis/bloquead*/basico/limitad* _
    activ*/premium/acceso/desbloque*/monedas/creditos/gemas/saldo/curso/version/plan/veo/sale/aparece/tengo |
    compre/pague/recargue/pagado __ no/ni/nunca/sin _
    llegaron/aparecen/acreditaron/cargaron/acreditado/sumaron/dieron/recibi/tengo/veo/activo/activaron/activado |
    era/es/iba/decia/sea/ponia/seria/supuestamente/fuera gratis/gratuit* &
    cobr*/cargado/cargaron/cargar/cargo/descont*/debit*/factur* | cargar/cobrar/descontar/debitar _ anynumber |
    cobr*/cargaron/descont*/debit* __ mismo mes/dia | precio/importe/total _ completo/entero/sin-descuento &
    cobr*/codigo/cupon/descuento/pasaron | veo/aparecen/salen/tengo/hay _ cobros/cargos/pagos/retiros/descuentos
    de/cada/desde/que/en | insiste*/sigue/siguen/dice/pone/consta __ impagad*/sin-pagar/pendiente-de-pago/no-pagad* |
    comprobante/pantallazo/captura __ pago/transferencia/deposito | pago/transferencia/transferi/deposite/pague __
    comprobante/pantallazo/captura | cobr*/pagar __ tarjeta equivocada/vieja/otra | pague/compre/pagado/contrate __
    sigo/sigue/siguen/seguimos con/igual/viendo/apareciendo/saliendo/sin _
    anuncios/publicidad/bloquead*/gratis/limit*/premium/acceso/nada | cupon/codigo/descuento/oferta/resumen __
    cobraron/cobrado/cobrasteis/cargaron/pasaron/descontaron | equivoc* al cobrar*/cobrarme | os/se equivoc* __
    cobr*/cobro/importe | pague/compre/pagado __ no se desbloquea/activa/habilita/abre-el-curso/ve-el-contenido |
    pague/pagado/compre __ sigue/siguen/aparece bloqueado/bloqueada/cerrado | cobr*/pague/pagado/factur* __
    expres/express/urgente/rapido/24-horas/prioritario & llego/tardo/normal/dias/semana/lento/tardado |
    devuel*/devolv*/reembols*/reintegr* _ la diferencia | cobr*/cargado/cargasteis/cargaron/puesto/pusieron anynumber
    _ _ _ envio/gastos/portes & gratis/gratuito/incluido`,
} satisfies Partial<Lexicon>;
