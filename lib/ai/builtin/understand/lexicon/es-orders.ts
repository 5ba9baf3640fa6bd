import type { Lexicon } from './lexicon';

/** Spanish about refunds and orders. Syntax: lexicon.ts. */
export const esOrders = {
  refund: `abon*/ingres*/deposit* __ lo que falta | abon*/ingres*/deposit* _ el/la resto/otra-mitad/otra-parte/diferencia | solo me han/habeis/habéis abonado/devuelto/ingresado _ parte/mitad | abonais/abonan/abonen/abonarme/abonarian _ _ cargo/cobro/importe/pago | reembols* | reintegr* | rembols* | devoluc* | devuelv* | devuelt* __ dinero/plata/importe/pasta/guita/lana
    | devolv* __ dinero/plata/importe/pasta/guita/lana/pago/cargo/compra/monto/lo/euros/pesos/pedido/cobrado |
    devolverme | devolvernos | devolvedme | devolveme | devuelvanme | devuelveme | devolvermelo | regres* __
    dinero/plata/lana/importe/pago/monto/varo | retorn* __ dinero/plata/pago | regresen* | regresame | regresarme |
    regresenme | regreseme | regres* __ pague/pagado |
    quiero/quisiera/necesito/exijo/reclamo/dame/denme/dadme/solicito/pido/recuperar/recupero _ mi/el
    dinero/plata/pasta/lana/guita/varo | mi dinero/plata/lana/guita/pasta/varo de vuelta/regreso | dinero/plata/lana
    de vuelta/regreso | de vuelta __ dinero/plata/lana/guita/pasta | donde esta mi dinero/plata |
    quiero/puedo/quisiera/necesito/como devolver* | abon* __ cuenta/tarjeta/importe/dinero/pagado | reverso del/de _
    cargo/pago/cobro | revert* el/este/mi/la cargo/pago/cobro/compra | anul* __
    pedido/compra/cargo/cobro/pago/orden/encargo/operacion | cancel* __ pedido/compra/orden/pago/transaccion/encargo |
    acredit* __ dinero/cuenta/importe | lo que pague __ vuelta/devuel* | quedar* con mi dinero/plata | restituc* |
    resarc* | recuper* _ mi/el/lo/la/nuestro/ese/todo/parte
    dinero/plata/pasta/importe/inversion/pago/guita/lana/monto/pagado/gastado | recuperar lo que | recuperar mis/los
    anynumber | que me/nos devolv*/reembols*/reintegr*/regres*/abon*/devuelv*/retorn*/revers* | me/nos
    regresan/regresen/regrese/regresaran/regresarian/regresaria/regresas/regresaras/regresar/regresarme/retornen/retornan/retornar/reversen/reversan/reversar
    | regresarme/regresenme/regreseme/regresame/regresarnos |
    retornarme/retornenme/retorneme/reversarme/reversenme/reverseme | revers* __
    pago/cobro/cargo/compra/dinero/plata/transaccion/operacion/debito | reversion del/de _
    pago/cobro/cargo/compra/dinero | reverso de mi/la/el |
    abonarme/abonenme/abonarmelo/abonadme/abonarnos/acreditarme/acreditenme/ingresarme/ingresadme/ingresenme | me
    abonen/abonan/abonais/aboneis/ingresen/ingresan/acrediten/acreditan __
    dinero/importe/pago/euros/pesos/monto/anynumber/lo | desist* __ compra/contrato/pedido | derecho de/al
    desistimiento/retracto/arrepentimiento | desistimiento | boton de arrepentimiento | retractarme de | rescindir
    la/mi/el/esta compra/pedido/contrato | deshacer la/el/mi/esta compra/pago/pedido | echar/dar/marcha atras _
    compra/pago/pedido | marcha atras con/en/de _ compra/pago/pedido | dinero/plata/pago/importe/monto/lo _ de
    regreso/vuelta/devuelta/retorno | de regreso/vuelta a mi/la tarjeta/cuenta |
    quiero/queremos/necesito/pido/exijo/quisiera/espero/esperamos/reclamo _ mi/mis/nuestro/los/las/el/la/esos/lo/todo
    dinero/plata/guita/pasta/lana/varo/billete/billetes/euros/pesos/soles/dolares/centavos/platita |
    quiero/quisiera/necesito/exijo/prefiero/pido _ plata/guita/dinero _ vuelta/regreso/devuelta |
    quiero/prefiero/necesito/quisiera/exijo el/la/mi/un dinero/plata/reembolso |
    devuelvan/devuelvame/devuelvanos/devolvernos/devuelvanlo/devuelvamelo/devuelvanmelo/devolverla/devolverlo/devolverlos/devolverlas
    | rembolz* | reenbols* | rrembols* | reembolz* | devolusi* | devoluz* | debolu* | debuelv* | debolv* | devuelbe* |
    devuelba* | devuelban* | bonific* __ pagado/pago/importe/cobro/mes |
    quiero/quisiera/necesito/puedo/deseo/queria/querria/gustaria/podria/como devolver*/regresar*/retornar* _
    el/la/los/las/este/esta/estos/mi/unos/unas/un/una |
    hacer/tramitar/solicitar/pedir/gestionar/iniciar/realizar/procesar/proceder _
    devolucion/reembolso/reintegro/reverso | cuando/cuanto __ mi/el/la reembols*/devolucion/reintegro/dinero/plata |
    donde esta/anda/quedo _ reembolso/devolucion/dinero/plata/reintegro | estado/estatus/status de/del _
    reembolso/devolucion/reintegro | devuelvan/devolved/devuelve/devolve/devuelva
    lo/todo/cada/hasta/eso/esos/los/las/anynumber | me _ corresponde __ reembolso/devolucion | cancel*/anul* __
    el/mi/la/este/esta/ese/esa/un/una pedido/compra/encargo/orden/reserva | cancelar el pedido | ya no
    quiero/necesito/me _ pedido/compra/producto/encargo/articulo/interesa & cancel*/anul*/devol*/dinero | no me ha
    llegado la devolucion | la mitad/parte/diferencia __ devuel*/devol*/reembols* | reembolso total/parcial/completo |
    quita* __ cargo/cobro de mi | nota de credito | desembolso de vuelta | que me/nos lo/la/los/las
    devolv*/devuelv*/reembols*/reintegr*/regres*/abon*/reingres* | me/nos lo/la/los/las
    devolv*/devuelv*/reembols*/reintegr*/regres*/abon* | regresar*/regresen/regresan/regreses/regresame/regresenme _
    lo/el/la/mi/los de/que/anynumber/dinero/plata/pago/monto |
    pague/pagado/gaste/pagamos/dinero/plata/todo/anynumber/peso/euro/centavo __ de vuelta/regreso | devuel*/devolv*/regres*/reintegr*/quiero/exijo __ cada/hasta/ultimo _
    peso/centavo/centimo/euro/sol/dolar | hasta el ultimo peso/centavo/centimo/euro | me/nos
    transfieran/transferir/transfieren/transfieres/depositen/depositan/depositar/giren/giran __
    anynumber/dinero/plata/reembolso/devolucion | me/nos
    hacen/hagan/hicieran/haceis/hagais/haces/hacer/hace/hariais/harian _ abono/reintegro/devolucion/reembolso/reverso
    | devolv*/devuelv*/regres*/reembols*/reintegr* __
    lana/varo/guita/pasta/diferencia/mitad/parte/anynumber/mensualidad/cuota/gastado/señal/deposito |
    devolverle/regresarle/reembolsarle/devolverles/devolvernos/reembolsarnos | a que cuenta __
    abono/devolucion/reintegro/transferir | cancelar/anular el/un/mi/este/esta/la pedido/compra/orden/reserva |
    doy/dar por perdido el dinero | recuper* lo que/mio/pagado/invertido |
    depositarme/depositenme/depositado/depositen __ dinero/reembolso/devolucion/nada/aun | sin
    depositarme/reembolsarme/devolverme/abonarme/reintegrarme | ya _ mande/devolvi/regrese/envie/entregue _
    producto/articulo/paquete & dinero/plata/deposit*/reembols*/devol*/reintegr* | y mi
    dinero/plata/reembolso/devolucion/lana/guita/reintegro | hasta _ ultimo centavo/peso/euro/centimo |
    cancelen/cancelad/cancele/cancela y _ devuel*/reembols*/reintegr*/regres* | se puede/puedo/podria/pueden/podrian
    revertir/reversar/deshacer | revertir/reversar/deshacer _ la/el/mi compra/pago/pedido/operacion | cuenta
    equivocada & compr*/recarg*/revert*/devol* | esper*/pendiente/recib*/hacer*/hagan/hecho/lleg* _ el/mi/un/del abono
    & dias/desde/cuenta/dinero/confirm*/pedido/devol*/todavia/aun/no | esperando/espero/espere el/mi/un abono | el/mi
    abono _ _ no/aun/todavia/sigue & lleg*/cuenta/banco/tarjeta | abonenme/abonadme/abonarme _
    importe/dinero/compra/total/diferencia | quiero/exijo/reclamo/pido/quisiera/prefiero/necesito
    lo-que/todo-lo-que/el-importe-que/el-dinero-que _ pague/gaste/abone/desembolse/puse/di | me
    llegue/devuelvan/ingresen lo que pague | deshacer*/revertir* __ compra & devuelv*/devolv*/dinero |
    quiero/prefiero/exijo/necesito/quisiera el/mi/su dinero/importe/plata/efectivo | mi/mis/nuestra
    plata/dinero/pasta/lana/guita/varo/cuartos ya/ahora/inmediatamente/de-una-vez/hoy-mismo/rapido |
    revertir/reviertan/revertid/reversen/anulen/anulad/anular _ el/ese/este/la/mi cobro/cargo/compra/pago | no quiero
    reparacion/arreglo/otro/otra/cambio quiero/sino _ mi/el dinero/plata/importe | no me convence/gusta _ _ &
    devuelvo/devolver/devolverlas/devolverlo/devolverla | como las/lo/la/los devuelvo`,
  refundDone: `ya me/nos _ devolvieron/reembolsaron/reintegraron/devolvisteis/regresaron/reembolsasteis/devuelto/reembolsado/reintegrado | me/nos devolvieron/reembolsaron/reintegraron/reembolsasteis/devolvisteis/regresaron __
    ayer/pasada/pasado/gracias/semana/mes/hoy/lunes/martes/miercoles/jueves/viernes/enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre | me ha/han/habeis devuelto/reembolsado/reintegrado __
    ayer/pasada/pasado/gracias/semana/mes/hoy | fue/fui/ha/esta/estan/sido/quedo reembolsad*/reintegrad* | ya _ reembolsad*/reintegrad* | recibi/recibido _ reembolso/devolucion/reintegro | gracias por/x _
    reembols*/devoluc*/devolver*/reintegr* | reembolso/devolucion/reintegro _ llego/llegado/entro/recibida/acreditado | dinero/plata/reembolso ya _ llego/esta/entro/recibi | ya _
    hicieron/hicisteis/hiciste/realizaron/procesaron/procesasteis/tramitaron _ reembolso/devolucion/reintegro | ya _ llego/entro/aparecio/cayo/recibi/vi/tengo/veo/refleja/reflejo/ingreso/acreditaron/acredito/abonaron _
    reembolso/devolucion/reintegro/dinero/plata | reembolso/devolucion/reintegro/dinero/plata _ ya _ llego/entro/aparecio/cayo/esta/recibi/reflejado/reflejo/acredito | recibi/recibimos/recibido/cobre _
    bien/perfectamente/correctamente/ayer/hoy/el/la/mi _ reembolso/devolucion/reintegro & gracias | me/nos habeis/han/ha/has devuelto/reembolsado/reintegrado/abonado __ dinero/importe/todo/rapido/enseguida | gracias por/x __
    reembols*/devoluc*/devolver*/reintegr*/devolverme/regresarme/dinero | reembolso/devolucion/reintegro _ recibid*/confirmad*/hecho/hecha/perfecto | me cayo/entro _ reembolso/dinero | ya se reflejo/reflejado _
    reembolso/devolucion/dinero | reembolsaron/devolvieron/reembolsasteis/devolvisteis __ rapid*/enseguida/problema/problemas/mismo/encantada/gracias`,
  refundPolicy: `politica* _ reembols*/devoluc*/reintegro* | como funcionan/funciona/son/es __ reembols*/devoluc*/reintegro* | condiciones/plazo/plazos/reglas/requisitos/normas/terminos __ reembols*/devoluc*/devolver*/reintegr* | cuanto
    tiempo/plazo/dias __ devolv*/devoluc*/reembols*/reintegr* | cuantos dias __ devolv*/devoluc*/reembols*/reintegr* | es/son reembolsable* | garantia de devoluc*/reembolso/satisfaccion | si no me __ puedo/podria/me
    devolv*/devuelv*/reembols*/pedir/devolucion | que pasa __ devoluc*/devolv*/reembols* | tengo derecho __ devoluc*/reembols*/devolver si | cuanto tarda*/demora* _ reembolso/devolucion/devoluciones/reembolsos/reintegro | en que
    casos __ devolv*/devuelv*/reembols*/devoluc* | cuando se puede __ devol*/reembols* | plazo/plazos/periodo/margen/tiempo de/para/tengo __ devoluc*/devolver*/reembols*/desistimiento/cambios |
    tengo/tenemos/hay/tendria/son/dan/dais anynumber dias para/de _ devol*/cambi*/pedir/prueba/desist* | si no _ gusta/gustan/convence/convencen/queda/quedan/sirve/vale/funciona/agrada __
    devol*/devuel*/reembols*/devoluc*/cambi*/dinero | puedo/podria/podre/puede __ devolver*/devoluc*/reembols* _ si | cuanto tiempo/plazo tengo/hay/tendria/dan/tenemos para _ devolver*/pedir/solicitar/cambiar/reclamar |
    aceptan/aceptais/admiten/admitis/hacen/haceis cambios/devoluciones/reembolsos | garantia de dinero/devolucion | en caso de __ devuelven/devolveis/reembolsan/reembolso | cual/cuales/que es/son/tienen/teneis __
    politica*/condiciones/normas/plazo* __ devoluc*/reembols*/cambio*/cancelacion | como va/funciona/es lo/el/la/tema de/del/las devoluc*/reembols*/cambios | los gastos/costos/costes de/del envio/devolucion quien | devoluciones
    son/gratis/gratuitas | devolucion gratuita/gratis | tienen/teneis/tenes/hay politica* de | antes de comprar*/contratar*/pagar*/suscribirme __ devol*/devuel*/reembols*/devoluc* | cancelo/cancelara/cancelase antes __
    devol*/devuelv*/reembols* | si cancelo/devuelvo/lo __ me devuelven/devolveis/reembolsan/regresan/reembolsais | puedo/podria/podre/podemos/puede/pueden __ devol*/reembols*/reintegr*/devuel*/devoluc* __ si
    no/me/cambio/al/resulta/despues | hacen/haceis/ofrecen/ofreceis/aceptan/aceptais/admiten/admitis/tienen/teneis/dan/hay _ devoluciones/reembolsos/reintegros/cambios | se puede/pueden devolver/cambiar | hay/existe/dan/ofrecen
    devolucion/reembolso/garantia | suelen/suele/normalmente/general __ devoluc*/reembols*/reintegr* | devoluc*/reembols*/reintegr* __ suelen/suele/normalmente/general | puedo/podria/podre/se-puede/puede-uno/se-podria cancelar*
    cuando/en-cualquier/antes/sin/en-todo | hay/tiene/tienen/existe permanencia/penalizacion/compromiso`,
  refuseRefund: `reembolso no | no reembolso | en vez/lugar de _ reembols*/devoluc*/dinero | no me devuelvan/reembolsen/devolvais | no hace falta __ reembols*/devoluc*/dinero/devolv*/devuelv* | sin reembolso | prefiero __
    pedido/producto __ reembolso/devolucion/dinero | nada de reembols*/devoluc* | ni reembolso ni | no se trata de/del _ dinero/reembolso/devolucion | no es por el/la
    dinero/plata/reembolso | no me interesa _ reembolso/devolucion/dinero/plata | reembolso/devolucion/dinero no _ sirve/interesa/quiero/necesito/hace | antes que/de un
    reembolso/devolucion | no quiero mi dinero/plata de | ni/no el reembolso ni | el dinero me da igual | en vez/lugar de devolverme/reembolsarme/regresarme/dinero | no _ reembols* _
    quiero/prefiero/manden/envien/mandeis | no busco/quiero/pido/pretendo/necesito/deseo _ me/nos devuelv*/devolv*/reembols*/reintegr*/regres* | no
    busco/quiero/pido/pretendo/necesito/deseo _ reembolso/devolucion/dinero/plata/reintegro`,
  order: `pedido | pedidos | pedi | orden | ordenes | paquete* | envio | envios | entrega* | compra | compras | compre
    | comprado | encargo | producto* | articulo* | codigo* | clave* | entrada | entradas | boleto* | reserva |
    mercancia | mercaderia | licencia* | cupon de regalo | creditos | monedas | gemas | curso* | descarga* | zapatill*
    | zapatos | ropa | telefono | celular | libro* | camiseta* | tarjeta regalo | fotolibro* | album* | lectura* |
    carta astral | tarot | cuadro* | lamina* | impresion* | taza* | lienzo* | regalo* | caja | cajas | bolsa* | tenis
    | vestido* | camisa* | playera* | remera* | polera* | pantalon* | chaqueta* | campera* | audifono* | auricular* |
    cargador* | libreta* | cuaderno* | agenda* | calendario* | rompecabezas | puzzle | juguete* | colchon | mueble* |
    silla* | lampara* | maceta* | planta* | vino* | cafe | bulto | sobre | cosas que compre/pedi | lo que
    compre/pedi/encargue/ordene | encomienda* | despacho* | carrito | factura de compra | ebook* | pdf | diamantes |
    robux | pavos | tokens | puntos | gift card | tarjeta de regalo | bono regalo | voucher* | tickets | foto | fotos
    | mochila | ramo | abrigo | crema | vela/velas | difusor`,
  statusAsk: `donde _ esta/anda/quedo/estan/andan/queda __ pedido*/paquete*/orden/compra/envio/mi/mis/producto*/cosas/cosa/repartidor/articulo*/codigo* | por donde va/viene/anda |
    estado/estatus/status __ pedido*/envio/orden/compra/paquete/entrega/mi | rastre* | tracking | numero de seguimiento/guia/rastreo | seguimiento | cuando/cuanto __
    llega/llegan/llegara/llegaran/llegaria/llegar/llegue/entregan/entregaran/entrega/entregar/recibire/recibo/recibir/recibiremos/tarda/tardara/tendre/demora/demorara/despachan/tenerlo/viene
    | cuando/cuanto _ envian/enviais/envia/enviaran/sale/falta/mandan/traen/salen | que pasa/paso/sucede/onda/ocurre/hay __ pedido*/envio/orden/compra/paquete/entrega |
    alguna/hay/tienen/teneis/tenes/sin novedad*/noticia*/actualizacion/noticias/novedades | novedades del/de/sobre/con | noticias del/de/sobre | ya _
    salio/enviaron/despacharon/mandaron/enviado/enviasteis _ pedido/paquete/orden | han/habeis enviado __ pedido/paquete | esta _ en camino | saber de/sobre _
    pedido/envio/paquete/orden/compra | saber como/donde va/esta/anda/sigue | como va/viene/esta _ pedido/envio/orden/entrega/paquete/compra | que fue de mi | en que
    va/quedo/estado/punto/anda | a que hora __ llega* | fecha de entrega/llegada/envio | se _ perdio/extravio/habra | donde carajo* | donde cojones | donde diablos | donde demonios |
    donde coño | donde chingados | que ha pasado con _ pedido/paquete/envio/compra | va a llegar | llegara/llega hoy/manana | informacion sobre/de _ pedido/envio | me pueden
    decir/informar _ pedido | donde quedo/quedaron | donde se encuentra* | en donde/adonde _ esta/anda/quedo | por donde/adonde va/viene/anda/estara/estaria/ira | cuando/cuanto __
    llega*/entreg*/recib*/despach*/envi*/mand*/tard*/demor*/tendre/tendremos/arrib*/sale/salen/saldra/estara/estaria/repart* __
    pedido*/paquete*/orden/compra*/envio*/libro*/album*/fotolibro*/encargo*/regalo*/lectura*/producto*/curso*/codigo*/articulo*/cosas/lo/caja | cuando lo/la/los/las/me _
    mandan/mandais/envian/enviais/entregan/entregais/recibo/recibire/despachan/reparten/tendre/llegara/llega/llegan/traen/llegaria/van | cuando van/vais/va a
    enviar*/mandar*/entregar*/llegar*/despachar*/salir | cuando estara/estaria/esta listo/lista/disponible/preparado/previsto/prevista | cuando
    pasa/pasan/pasara/pasaran/viene/vienen/vendra/vuelve/vuelven _ repartidor/mensajero/cartero/correo/entregar/traer/pasar/a | para cuando _
    llega*/espera*/estim*/tendre/estara/estaria/entrega/lo/la/mi/el/esta | cuanto le/les falta/queda | cuanto falta/queda para __ llega*/entreg*/pedido/paquete | falta mucho para |
    fecha estimada/prevista/aproximada/probable/exacta | fecha en que/la __ llega*/recib*/entreg* | numero/codigo/link/enlace/liga/url/guia de/para
    seguimiento/rastreo/tracking/envio/guia/rastrear/seguir | numero de guia/seguimiento/rastreo/tracking/envio | la guia de | guia de rastreo/envio | traquear* | trackear* | localiz*
    __ pedido/paquete/envio/compra | ubicar mi/el pedido/paquete | que fue/paso/ha/sucedio/pasa/hubo/onda/pex/hay/sabe/saben/sabeis _ con/de/del/sobre _
    pedido*/paquete*/envio*/compra/orden/encargo/libro/album/fotolibro/codigo/producto/entrega/lectura | saben/sabeis/saber/sabes/sabria/sabrian algo/donde/cuando/si _
    de/del/sobre/esta/llega*/mi/salio/enviaron/va | alguna/hay/tienen/teneis/tenes/tienes/sin/alguien/me novedad*/noticia*/actualizacion/info/informacion __
    pedido*/paquete*/envio*/compra/orden/encargo/entrega | info/informacion/detalles/actualizacion/update/informe del/de/sobre _ pedido/paquete/envio/compra/orden/entrega | ya _
    salio/enviaron/despacharon/mandaron/enviado/enviasteis/mandasteis/esta/viene/va/sale __ pedido*/paquete*/orden/compra/envio/camino | han/habeis/has/hayan
    enviado/mandado/despachado/expedido ya/mi/el/la | si ya/han/habeis _ salio/enviaron/enviado/mandado/despacharon/mandaron/salido | esta/estan/estara en camino/reparto/ruta/transito
    | ver/revisar/verificar/chequear/mirar/consultar/comprobar/checar/decirme/confirmarme/confirmar/indicar* __ estado/estatus/donde/cuando/pedido/envio/paquete | que dia/hora/fecha __
    llega*/entreg*/recib*/pasan/trae* | llega/llegara/llegaria/llegue/estara _ hoy/manana/tiempo/antes/semana/viernes/lunes/martes/miercoles/jueves/sabado/navidad | va/van a llegar* |
    llegara a tiempo | se habra/ha perdido/extraviado/quedado | extravi* | perdido/perdida mi/el/la pedido/paquete/caja | paquete/pedido/envio _
    perdido/extraviado/desaparecido/traspapelado | seguimiento no _ actualiz*/cambia/muestra/muev*/funciona | seguimiento/tracking/rastreo __
    parado/detenido/misma/igual/mismo/actualiz*/dice/pone/aparece | sin/no _ muev*/avanza*/movimientos/actualiz* _ desde/hace/seguimiento/rastreo/paquete/pedido | lo
    enviaron/mandaron/despacharon/enviasteis/mandasteis ya | cuando me lo/la/los/las | me lo van/vais a enviar/mandar/entregar/traer | como sigue/va/viene/marcha/anda _
    lo/mi/el/la/tema/asunto/pedido/envio/encargo/compra/orden | estatus | status | orden/pedido/paquete/compra/envio/encargo _ ya/fue/ha/esta/sido _
    enviad*/despachad*/salio/salido/mandad*/listo/lista/confirmad*/procesad*/recibid*/registrad* | recibieron/recibisteis/recibido/han-recibido/llego/entro/registro/registraron _
    mi/bien/el/la/mis _ pedido/compra/orden/fotos/encargo/solicitud | si/que _ hayan/habeis/han/haya recibido/registrado/procesado/entrado _ mi/el/la pedido/compra/orden |
    confirm*/confirmacion de/que/mi/el/del/si _ pedido/compra/orden/envio/entrega | no encuentro/veo/me-aparece/ubico/localizo/hallo __
    archivo/ebook/pdf/descarga/codigo/pedido/compra/orden/lectura/libro/curso/album & correo/compre/cuenta/pague/mail/pedidos/perfil/lista/bandeja | es normal que _
    tarde/lleve/demore/siga/no __ | direccion de entrega/envio | direccion __ envio/entrega/pedido/paquete | enviar*/mandar*/manden/envien/entregar*/entreguen/cambiar* __
    otra/nueva/a-la direccion/domicilio | nueva direccion | cambi*/mud* _ casa/domicilio/direccion/piso/depto & pedido/envio/paquete/enviar/entrega/orden/caja |
    recoger*/retirar*/pasar-a-buscar/buscar __ pedido/paquete/compra/tienda/punto/sucursal/correos | juntar/unir/agrupar __ pedidos/envios | y mi/mis/el/la
    pedido/paquete/compra/orden/lectura/libro/album/fotolibro/codigo/tarotista/caja/envio/encargo | mi pedido | sobre mi/el pedido/envio/paquete |
    pregunto/preguntar/pregunta/consulto/consulta/averiguar/escribo/duda/consultarles _ por/sobre/acerca _ mi/el/la/mis/un/lo pedido*/paquete*/envio*/compra/orden/encargo/entrega |
    para cuando | alcanza/alcanzan/alcanzara a llegar | va a llegar/estar | salio o no | ya salio/sale/salieron/despacharon/enviaron | me mude/mudo/he-mudado/mudamos &
    pedido/envio/paquete/enviar/entrega/orden/caja/mandar | donde _ esta/anda/quedo/estan/andan/queda/para/paran mi/mis/nuestro/nuestra/lo-mio/lo-que | donde _
    esta/anda/quedo/estan/andan _ el/la/lo/los/las/ese pedido/paquete/orden/compra/envio/codigo/libro/lectura/repartidor/curso/regalo/caja/album/monedas/gemas | y donde esta | donde
    esta y/que/ya/ahora | en donde esta | donde lo/la/los tienen/teneis/dejaron | a que hora pasa/pasan/viene/llega/entregan/reparten | cuando pasa/pasan/viene el
    mensajero/repartidor/cartero/courier | guia/tracking/seguimiento/rastreo __ no _ existe/aparece/funciona/sirve/encuentra/reconoce/valido | no existe la/el guia/numero/seguimiento |
    como vamos/va/van/sigue _ lo/mi/el/la/los | que tal va/van _ lo/mi/el/la | con que/cual empresa/transportista/mensajeria/paqueteria/agencia _
    mandaron/enviaron/mandasteis/enviasteis/envian/mandan/viene | numero/codigo/enlace para seguir*/rastrear* | me/nos/lo/la/los _
    traeran/traen/traereis/entregan/entregaran/despacharon/despachan/mandan _ hoy/manana/mañana/antes/esta/este/el/ya/cuando | lo/la/los/las tienen/teneis/tendrian/tendreis _
    listo/lista/listos/listas/hecho/hecha/armado/terminado/preparado | para cuando lo/la/los/las/me/estaria/estara/estaran/seria _ | por donde anda/va/viene/andan | salio/salieron
    mi/el/la/lo/los _ pedido/paquete/caja/libro/orden/album/lo-mio/envio | sigue/continua en pie lo/la/el _ entrega/envio/de`,
  notArrived: `sigo/seguimos/estoy/estamos/llevo _ esperando | espero desde | esperando desde/hace/mi/el | sin noticias/rastro/senales/recibir | tarda/tardando/tarde mucho/demasiado |
    deberia/debia/tenia/tendria _ haber/que/llegar/estar/llegado | tenia que _ llegar/estar | se suponia que | no hay rastro | aduana | nunca llego | no llega | no ha llegado | pasado
    _ plazo/fecha | vencio/paso el plazo | sigue/siguen/continua/esta/estan en preparacion/proceso/transito/camino/almacen/bodega/procesando/pendiente | sigue sin | brilla por su
    ausencia | no/nunca/aun/todavia/sigue/siguen/nada/ni/sin/jamas/tampoco/sigo __ lleg*/recib*/entreg*/aparec*/arrib*/apareci* | no/nunca/todavia/aun _ ha/han/habeis/has/hemos/he
    llegad*/recibid*/entregad*/enviad*/mandad*/aparecid*/salido/despachad*/visto/tenido/traido/activad*/acreditad* | no me/nos
    mandaron/enviaron/entregaron/mandan/envian/trajeron/dieron/acreditaron/activaron/cargaron/llego/llega/llegan/llegaron | sigo/seguimos/estoy/estamos/llevo/llevamos/continuo/ando _
    esperando/espera/esperandolo/pendiente/aguardando | llevo/llevamos/van/pasaron/pasado/pasan/hace/hacen _ dias/semanas/horas/mes/meses/rato _ esperando/y/desde/sin/que | a la espera
    de/del _ pedido/paquete/envio/entrega/codigo | aun/todavia espero/esperamos/nada/sin/no | y/pero/sigue nada | nada de nada | ni rastro/senales/noticias/aviso/luces/pista | con
    retraso | lleva/llevan/va/viene retraso/demora/anynumber | mas tarde/tiempo de/que lo | fuera de plazo | pasada/pasado/vencida/vencido la/el fecha/plazo | fecha __ ya paso/pasado |
    debia/debio/deberia/debian/tendria/tenia/tenian/habia/iba/iban que/de/a/haber __ lleg*/entreg*/recib*/estar/enviar* | prometieron/prometisteis/dijeron/dijisteis __
    llega*/entreg*/dias/horas/lunes/martes/miercoles/jueves/viernes/semana | decia/ponia/dice/prometian anynumber/maximo/en horas/dias | no se/ha movido/mueve/avanza | en aduana* |
    sigue/siguen/continua/aparece/figura/esta/estan/sale/pone/dice _ preparacion/preparando/proceso/transito/camino/almacen/bodega/procesando/pendiente/reparto/espera | no
    hay/tengo/sabemos/se _ rastro/noticia*/novedad*/nada/senal* | no se nada de/del | no tengo noticias/novedades/nada/ni | nada de mi/el/la/lo
    pedido/paquete/envio/orden/compra/fotolibro/libro | desapareci* __ pedido/paquete/compra/orden | ya deberia*/tendria*/tenia*/debia* | nadie _ vino/trajo/aparecio/paso/entrego | el
    repartidor/mensajero/cartero/courier no/nunca/dice/dijo/vino/paso/marco | sin entregar/recibirlo/recibirla/recibir/llegar |
    rastreo/seguimiento/tracking/guia/paquete/envio/pedido/estado no _ muev*/avanz*/actualiz*/cambi*/aparec* | lleve/lleva/llevan/esta/sigue/siguen/aparece/figura en
    preparacion/proceso/produccion/reparto/transito/almacen | sin mi/mis/el/la/los/mi pedido/paquete/compra/codigo/orden/album/libro/lectura/producto/articulo/zapatillas/regalo/cosas |
    falta/faltan/faltaba/faltaron/falto/falta-de __ pedido/paquete/caja/articulo*/producto*/compra/orden/envio | pedido/paquete/caja/recibi/llego/vino/llegaron/compre/trajeron __
    falta/faltan/faltaba/faltaron/falto/incomplet* | recibi/llego/recibimos/mandaron/llegaron/enviaron/vino _ solo/solamente/unicamente/nomas/sólo _ una/un/la/parte/dos/mitad | me/nos
    falta/faltan por/el/la/los/las/una/un/dos __ llegar/recibir/entregar/pedido | brilla* por su ausencia | ni luces/pistas/idea | dias/semanas/meses/mes/semana/horas/anynumber
    sin/esperando _ mi/el/la/nada/noticias/paquete/pedido/recibir | se hacen los muertos/locos | ya van/pasaron/son anynumber/dos/tres/varios/las _ dias/horas/semanas | ya pasaron | ya
    paso _ fecha/plazo/dia | no/nunca/aun/todavia/ni/sin/jamas/tampoco/sigo _ _ lleg*/recib*/entreg* | no me/nos lo/la/los/las _
    mandaron/enviaron/entregaron/han/trajeron/dieron/habeis/enviais/envian/mandan | pedido/paquete/envio/caja/orden/compra/lectura/libro/album __ lleva/llevan _
    dias/semanas/horas/mes/meses/anynumber | lleva/llevan _ dias/semanas/meses/anynumber _ en/desaparecid*/parad*/retenid*/sin-mov*/almacen | no tengo/veo/tenemos _ mi/el/la/los/mis
    pedido/paquete/compra/codigo/monedas/gemas/diamantes/creditos/lectura/curso/acceso/libro/album | no _ activ*/acredit*/carg* _ mi/el/la/monedas/gemas/premium/saldo/curso &
    pague/pago/compre/compra | no se _ activo/activa/acredito/acredita/reflejo/refleja | no veo/aparecen/tengo/estan/llegan las/los/mis/la/el _
    monedas/gemas/diamantes/creditos/fichas/puntos/pavos/robux | falta/faltan/falto/faltaba/faltaban & caja/paquete/pedido/bolsa/envio | pedi/compre/encargue/ordene/envio-urgente __ y
    lleva/llevo/llevamos/van/ya/todavia/aun/sigo/nada | no ha/han recibido/llegado _ _ regalo/envie/mande/compre | envio urgente/express/exprés/24-horas &
    lleva/todavia/aun/no/nada/dias/semana | retras* | demor* | atasc*/retenid*/estancad*/varad*/atorad*/trabad*/clavad* _ en/desde/hace/aduana*/almacen/bodega/deposito/centro |
    parad*/detenid* desde/hace | parad*/detenid* en aduana*/almacen/centro/correos/deposito/bodega/transito/reparto/la/el |
    aprobaron/aprobasteis/aprobado/confirmaron/confirmasteis/tramitaron/tramitasteis/hicieron/hicisteis/prometieron
    el/la/mi/lunes/martes/miercoles/jueves/viernes/sabado/domingo/pasado/semana/dia/hace & reembols*/devoluc*/abono/devolver*/reintegro`,
  nothing: `nada | ningun* | sin confirmacion/acceso/codigo/correo/mail/respuesta/producto/pedido | no hay pedido/confirmacion | no _ aparece/figura/consta/existe/tengo/sale/refleja/veo | ni _
    confirmacion/correo/mail/pedido/codigo/acceso | sin nada | ni _ siquiera | no me/nos llego/llega/dieron/mandaron _ nada | no tengo nada/acceso/aun/todavia | no veo nada/el/la/mi/mis | no me _
    aparece/sale/figura/carga/deja/acredit*/activ* | cero | ninguna confirmacion/respuesta/noticia | sigue sin/igual/bloquead*/free/gratis/limitad* | sin monedas/creditos/gemas/diamantes/saldo/acceso/curso | ni el/un/la/una
    correo/mail/confirmacion/codigo/acceso/mensaje`,
  denyDelivery: `dice/dicen/pone/aparece/figura/marca/marcado/consta/sale/segun/indica/muestra/marcan/decis/app/seguimiento/sistema/web/correo/tracking __ entregad*/recibid*/entregaron &
    no/nunca/nada/nadie/falso/mentira/jamas/tampoco/donde/ni | figura como entregado pero | entregado pero | entregad* __ no _ recib*/lleg*/tengo/entreg*/esta | entregad* __ nunca/nadie | no es verdad/cierto que __ entreg* |
    supuestamente/supuesta/presuntamente _ entreg*/entregado | entregad*/entregue/entregaron/entrego/recibid* & no/nunca/nadie/nada/falso/mentira/jamas/tampoco/donde
    lo/la/me/nos/es/hay/he/recib*/lleg*/tengo/entreg*/esta/ha/mi/en/aqui/por/a/ningun/tocaron/vino/paso | pone/dice/aparece/figura/consta/marca/sale/salio/indica _ entregad* | marcado/marcaron/marcan/dieron/dan como/por entregad*
    | firm* __ no/nadie/otra/desconocido/mi/firma entregad*/firma/paquete/pedido | alguien _ firmo | dejaron/dejado/entregaron/dejo/entregado __ vecino/vecina/otra/equivocada/portero/porteria/direccion/afuera/puerta &
    no/nadie/equivocada/otra/nunca`,
  redeliver: `reenvi* | volver a enviar*/mandar* | vuelvan a enviar*/mandar* | volved a enviar* | envi*/mand* __ otra
    vez/otro/otra/nuevo/nuevamente | manden/envien/mandadme/enviadme/mandame/enviame _ otro/otra/nuevo | un/uno
    nuevo/reemplazo | reemplaz* | remplaz* | repong* | sustitu* | cambien/cambiarlo/cambiarmelo/cambienmelo _ por |
    otro envio | nuevo envio | segunda entrega | solo/solamente/nomas/unicamente/simplemente
    quiero/necesito/queria/pido __ mi/el/la/mis/lo
    pedido/paquete/producto/compra/orden/articulo/codigo/pedi/compre/que | quiero _ que _
    llegue/entreguen/envien/mandeis/manden/entregueis/enviéis/llegase | lo que quiero es _
    pedido/paquete/orden/producto/compra | quiero/necesito mi pedido/paquete/orden/producto/articulo/codigo/compra |
    quiero recibir _ pedido/paquete/compra/orden | vuelv*/volv* a enviar*/mandar*/intentar*/entregar*/pasar/despachar*
    | envi*/mand*/despach* __ otra/nuevo/nuevamente/vez de/vez/nuevo/uno/correcto/correcta/faltante/faltan/falta |
    mand*/envi*/manda* lo/el/la que falta |
    envienme/mandenme/envieme/mandeme/mandame/enviame/mandadme/enviadme/mandarme/enviarme _
    mi/el/la/lo/los/las/otro/otra/uno/una/mis | reposicion | reponer* | cambi* __ por otro/otra/uno/una/el/la
    talla/talle/color/modelo/nuevo/nueva/correcto/correcta/bueno | cambiar* _
    talla/talle/color/modelo/producto/articulo | cambio de/por talla/talle/color/modelo/producto/articulo/otro/otra |
    hacer un cambio | reimprim* | reimpresion | imprim* de nuevo/otra | que me/nos _
    llegue*/manden/envien/mandeis/envieis/entreguen/entregueis/mandes/envies/mande/envie/repongan |
    solo/solamente/nomas/unicamente/simplemente/nada _ quiero/necesito/queria/pido/quisiera/espero _
    mi/el/la/mis/lo/recibir/que | quiero/quisiera/exijo/espero/necesito _ mi/el/la/mis/lo
    pedido/paquete/producto/compra/orden/articulo/codigo/libro/album/fotolibro/encargo/que &
    no/pero/ya/nada/solo/llegue/dinero/reembolso | lo que quiero/necesito/queremos es _
    pedido/paquete/orden/producto/compra/libro/que/recibir/mi | me lo/la/los/las
    cambian/cambiais/cambias/cambien/pueden-cambiar/podrian-cambiar/podeis-cambiar/repone*/manden/reenvi* |
    cambiarmela/cambiarmelo/cambiarla/cambiarlo/cambiarlos/cambienmela/cambienmelo/cambiadmela |
    quiero/quisiera/prefiero/necesito/queria/deseo el/un/la/una cambio/correcta/correcto/otra/nueva/negra/mia/mio &
    pedi/llego/talla/color/pedido/mandaron/compre/vino | reposicion/reponer*/repongan/reponed/repones/reponen`,
  defect: `roto | rota | rotos | rotas | dañad* | danad* | defect* | estropead* | averiad* | rayad* | quebrad* | golpead* | abollad* | rasgad* | rajad* | manchad* | equivocad* __
    producto/talla/color/modelo/articulo/pedido | producto/talla/color/modelo/articulo/pedido/talle/libro/codigo equivocad*/incorrect*/erroneo/diferente/distinto | otro
    producto/color/modelo/talle/articulo | otra talla/cosa | distint* al/del/a _ que/pedi/pedido/anuncio/foto | diferente a/al/de/del _ que/lo | no es lo que
    pedi/compre/ordene/encargue | no era lo que | no corresponde | incomplet* | falta/faltan/faltaba/faltaban _
    pieza*/parte*/articulo*/producto*/cosas/una/un/uno/dos/cable/cargador/accesorio* | vino/llego/llegaron/vinieron _
    mal/sin/vacio/vacia/abierto/usado/vencido/caducad*/incomplet*/fallad* | caja vacia | caducad* | vencido | falsific* | trucho | pirata | no coincide | no es como/el _
    descri*/foto/anuncio | no enciende | no prende | mala calidad | fallad* | codigo _ invalido/usado/incorrecto | me enviaron/mandaron/mandasteis/enviasteis _ otro/otra/equivocado/mal
    | hecho pedazos/polvo/mierda/anicos | se rompio | descosid* | me queda grande/chico/pequeño/chica | a medias | llego/llegaron/vino/vinieron/recibi/recibimos/venia/venian/viene __
    rot*/dañad*/danad*/golpead*/abollad*/rayad*/manchad*/defectuos*/equivocad*/incomplet*/mal/vacio/vacia/abiert*/usad*/doblad*/aplastad*/mojad*/humed*/pegad*/borros*/cortad*/descolorid*/chic*/otro/otra/distint*/diferente*
    | me/nos llego/llegaron/mandaron/enviaron/mandasteis/enviasteis/enviado/mandado/vino _ otro/otra/equivocad*/mal/distint*/diferente*/talla/color/uno/una | en mal estado | mal
    impres* | mal _ impres*/cosid*/encuadernad*/cortad*/hecho/hecha/acabad* | paginas/hojas/fotos __
    pegad*/borros*/cortad*/repetid*/pixelad*/oscur*/faltan/blanco/sueltas/desordenad*/movidas | borros* | pixelad* | descolorid* | aplastad* | abiert* la caja | mojad* | doblad* | no
    es el/la/lo que _ pedi/compre/encargue/ordene/esperaba/anuncia*/sale/elegi | no era el/la/lo que _ pedi/compre/encargue/ordene/elegi | pedi/compre/encargue __ y/pero _
    llego/vino/mandaron/enviaron/llegaron/recibi | venci* _ producto/fecha | fecha de caducidad | le/me/nos falta/faltan/faltaba/faltaban _
    piezas/pieza/cosas/articulos/articulo/productos/paginas/dos/tres/una/un/uno/tornillos/mitad | viene/venia/llego sin _ cargador/cable/tapa/instrucciones/caja/pieza*/tornillo* |
    desteñ* | despeg* | se _ rompio/descosio/despego/daño/estropeo/averio/quebro | ya no enciende/prende | sale humo | nombre/fecha/texto/dedicatoria/foto _
    mal/equivocad*/erroneo/incorrect* escrit*/puest*/impres* | me equivocaron | error de impresion | no corresponde* a/con | mala impresion | no trae/traia/traen | se _
    roto/rompio/rompieron/partio/partido/despego/despegado/descosio/descosido/rasgo/rasgado/solto/soltado/estropeo/estropeado/rajo/rajado | pieza*/pagina*/hoja*/fotos
    repetid*/dobles/duplicadas/arrancadas/en-blanco | vino/vinieron/llego/llegaron _ rajad*/rot*/abollad*/rayad*/mojad*/manchad*/abiert*/golpead*/incomplet*/partid*`,
} satisfies Partial<Lexicon>;
