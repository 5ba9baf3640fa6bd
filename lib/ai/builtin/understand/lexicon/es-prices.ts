import type { Lexicon } from './lexicon';

/** How Spanish-speaking customers ask for discounts, codes, instalments and trials. */
export const esPrices = {
  discount: `descuent* | promo* | cupon* | codigo de descuento/promo* | mas barat* | rebaj* | ofert* | mejor precio | precio
    especial/mejor/reducido/estudiante* | bajar*/bajen/bajarme/mejorar* _ precio/cuota | % menos | por ciento de |
    prueba grat* | periodo/mes/dias _ prueba | extend*/ampli*/alarg* _ prueba | mes gratis | dias gratis | tarifa _
    estudiant*/reducid*/famil* | black friday | hot sale | buen fin | cyber monday | precio _ estudiant* |
    cuanto/cuánto/cuanto-me _
    cuesta/cuestan/sale/salen/vale/valen/cobran/cobrais/costaria/saldria/costo/valdria/es/seria/esta/estan/pago/pagaria/hay
    _ el/la/un/una/los/por/con/al/me/todo/plan/anual/mensual/curso/envio/de/para/mes | cuanto
    sale/cuesta/vale/es/cuestan/salen/valen | que precio/costo/valor/coste/costos tiene/tienen/es/seria/hay/manejan
    | a cuanto esta/sale/estan/queda | costo/coste/valor/tarifa/tarifas de/del/al/por _
    plan/curso/suscri*/envio/servicio/membresia/la/el/anual/mensual/lectura/una/un | lista de precios | tarifas |
    presupuesto de/para/con | cotizacion* | cotizar | mas barat*/economic* | me sale mas |
    igual*/mejor*/respet*/manten*/baj*/reduc*/rebaj* __ precio*/tarifa/oferta/cuota/coste | cuponcit* | codigo __
    descuento/no/valid*/aplic*/expir*/caduc*/vencid*/funcion*/acept*/invalid* &
    carrito/comprar/compra/pagar/descuento/promo*/checkout/pedido/precio/cupon/oferta/aplic*/plan/total |
    cupon/codigo _ no _ funciona/aplica/sirve/deja/acepta/reconoce/vale/jala/toma/entra/valido |
    bono/bonos/vale/vales de/descuento/anynumber | 2x1 | 3x2 | dos por uno | 2 x 1 | mitad de precio | mitad del
    precio | rebaja* | rebajas | liquidacion | ofertas/oferta/promociones |
    prueba/version/periodo/mes/dias/semana/clase gratis/gratuit*/prueba | probar* _ gratis/antes/unos/sin/primero |
    periodo de prueba | extend*/ampli*/alarg*/prolong*/prorrog*/mas _ prueba/trial/dias/gratis | otra/otro/mas/unos
    _ semana/dias/mes _ prueba/gratis/gratuit* | descuento*/precio*/tarifa*/oferta*/beca*/plan para/de/a _
    estudiant*/jubilad*/profesor*/docente*/familia*/grupo*/empresa*/escuela*/desemplead*/parad*/discapacit*/militar*/nuevos/clientes/volumen/mayor*
    | beca* | por volumen | al por mayor/mayoreo | mayorist* | precio por mes/persona/grupo/usuario/licencia |
    hacen/haceis/haces/hace/me/nos/haceme/haganme/hacedme/harian/hariais/podrian _
    precio/rebaja/precios/precito/precito/precio-especial/algo-de-precio |
    algun/alguna/algo/hay/tienen/teneis/tenes/tienes/existe/manejan/ofrecen/ofreceis/habra/tendran/hubiera _
    descuento*/promo*/cupon*/oferta*/rebaja*/codigo/beneficio/precio/plan-gratis/prueba | % de
    descuento/menos/off/rebaja/dto | dto | descuentito | al mismo precio | precio
    anterior/viejo/antiguo/original/normal/final/total/completo/de-lista/promocional | a meses sin | meses sin
    intereses | cuotas sin interes | en cuotas | pago fraccionado | referid* | invit* a un/una/mi amig* |
    cyber/black/navidad*/reyes/buen-fin/hot-sale/11-11 _ oferta*/descuento*/promo*/rebaja*/precio | cyberday | cyber
    day | dia de la madre & oferta*/descuento*/promo* | codigo/codigos/clave _
    promocional/promo*/descuento/bienvenida/influencer/regalo/referid*/cumpleaños/rebaja/oferta |
    darian/dan/dais/daria/darme/regalan/regalar/extender*/ampliar*/tener/dar/alargar* __ semana/semanita/dias/mes
    mas/gratis/extra/otra | otra/una semana/semanita/mes/dias _ mas/gratis/prueba/extra |
    version/plan/opcion/envio/mes/clase/muestra/probar/probarlo/probarla/es/algo/forma _ gratis/gratuit* | gratis
    para/o/si/unos/el-primer | primer mes/año _ a/gratis/anynumber/y | mas caro/barato _ que/para/en/si | nos/me
    hacen/haceis/harian precio | lo igual*/igualan/igualais | iguala* precio | a cuanto | de contado | que sale | en
    cuanto sale/esta | cuanto seria/saldria/costaria | que cuesta*/vale | cuanto es lo menos | precios | carito |
    ahorr* _ si/con/al __ anual/plan/paso | premio/recompensa & amig*/referid*/invit*/enlace | desde que
    monto/importe | envio gratis/gratuito | me/nos hacen/haceis/dan/dais/haces un/el anynumber | un anynumber por
    ciento/de-descuento/menos | tarifa/precio/trato especial | precio
    de/del/por/anual/mensual/en/con/para/especial/final/total/unitario/actual |
    que/cual/algun/mejor/nuevo/los/dan/saber/tener/conocer/lista/consultar/pasan/pasar/mandan/dame/me-das/me-pasas/me-dices
    precio/precios | precio? | precios? | mejor/buen/mejores precio/precios | igualan/igualar el precio | diferencia
    de precio | pido/pedir/hacen/necesito/solicito presupuesto | codigo _ _ da/dice/sale/tira/marca/pone _
    error/vencido/invalido/expirado/caducado & navidad/verano/pedido/compra/carrito/pagar/descuento | si no
    hay/hacen/me-hacen descuento/rebaja | mi/el/un cupon/codigo no/ya | usar/aplicar/meter/canjear/poner/ingresar _
    mi/el/un/este _ cupon/descuento/codigo-promo* | facilidad*/plazos/cuotas/fraccion* de/en/para/o _ &
    pagar/pago/mes/hay/puedo/alguna/precio/entero/golpe | hay/alguna/dan/teneis/tienen _
    facilidad*/financiacion/forma-de-fraccionar | pagar*/pagarlo _ _
    a-plazos/en-cuotas/en-partes/poco-a-poco/en-dos-veces/en-varias-veces/fraccionado |
    dan/dais/darian/darme/dejan/dejais/conceden/concedeis/regalan/ampliar/alargar/extender _
    unos/algunos/mas/otros/una/otra _ dias/dia/semana/tiempo _ mas/extra/prueba/gratis &
    prueba/trial/probar/gratis/acab*/termin*/gripe/mirar/ver | prueba & acab*/termin*/vencio/caduco/expiro &
    dan/dias/mas/alarg*/ampli*/extend*/prorrog* | respet*/manten*/conserv*/dej* _ _ precio/tarifa/cuota _
    de-antes/anterior/viejo/vieja/antiguo/antigua/actual/original | manten*/respet*/conserv*/dej* el/la de antes |
    bajaron/bajasteis/rebajado/bajado/rebajaron/oferta __ anynumber/euros/pesos/dolares/precio &
    compre/compra/lunes/ayer/diferencia/dia | reconocer*/compens*/abonar* _ la diferencia | hacen/hacian/dan/tienen
    _ anynumber a/para/de sanitari*/estudiant*/docente*/jubilad*/profesor*/familia*/enfermer* | precio
    reducido/especial/familiar/mejor/de-grupo | vale/bono/cupon/codigo _ de anynumber &
    solo/minimo/funciona/vale/sirve/partir/compra/arriba | anuncio/oferta/banner/correo/publicidad __ anynumber &
    vigente/aparece/valido/activa/sigue/veo/todavia/aun | sigue/continua/esta vigente/activa/valida __
    oferta/promo*/codigo/descuento | oferta/promo*/codigo/descuento __ sigue/continua/aun vigente/activa/valida |
    algo/plan/opcion mas economico/barato/asequible | cuanto vale/sale/cuesta/queda el/la/un/una`,
  discountPersonal: `me hac*/dan/das/dais/dar*/pued*/podr*/ofrec*/deis/den/aplic*/haga*/hagan/haria* __ descuent*/precio/oferta/rebaja/promo*/cupon*/codigo/prueba | hacerme/darme/haceme/dame/denme/hagame/haganme/aplicarme __
    descuent*/precio/oferta/rebaja/promo*/cupon*/atencion | puedo/podria/podemos/podeis/pueden/podrian/puedes/habria/hay __ descuent*/rebaja/mas barat*/cupon* __ mi/me/para/yo/siendo/estudiante/nosotros/cliente/por | cliente
    desde/fiel/leal/antiguo/hace/habitual | soy cliente/clienta/estudiante/usuario/jubilado/suscriptor* | llevo _ anos/años/tiempo/meses | hace años/anos que | desde hace años/anos | fidelidad | lealtad | no me alcanza |
    excepcion | estoy sin trabajo/empleo/dinero/laburo | quiero/quisiera/necesito/gustaria _ descuento/rebaja/cupon | ampliarme/extenderme/extender _ prueba | no puedo pagar tanto | me/nos _
    hac*/dan/das/dais/daria*/dar*/pued*/podr*/ofrec*/deis/den/aplic*/haga*/hagan/haria*/regal*/mejor*/bajan/bajas/rebaj*/respet*/manten*/alarg*/extend*/amplia* __
    descuent*/precio/oferta/rebaja/promo*/cupon*/codigo/prueba/tarifa/gratis/barat* |
    hacerme/darme/haceme/dame/denme/dadme/hagame/haganme/aplicarme/regalarme/mejorarme/bajarme/rebajarme/ofrecerme/mantenerme/conseguirme/aplicarme/respetarme/hacedme __
    descuent*/precio/oferta/rebaja/promo*/cupon*/codigo/atencion/tarifa/gratis/mes | podria/podrian/podeis/puede/pueden/podriais/puedes/podrias/habria/hay/seria-posible/posibilidad/chance _
    de/hacer*/dar*/ofrec*/aplic*/algun/un/una/tener/obtener/conseguir/recibir/que/alguna _ descuent*/rebaja/cupon*/promo*/mejor-precio/precio-especial/barat*/oferta | soy/somos/siendo/como _
    cliente*/clienta*/estudiante*/usuari*/jubilad*/suscriptor*/pensionad*/pensionista/docente*/profesor*/maestr*/enfermer*/desemplead*/familia/socio*/socia/desde | cliente*/clienta/socio/suscriptor* _
    desde/fiel/leal/antiguo/antigua/hace/habitual/frecuente/toda/vida | llevo/llevamos/tengo _ anos/años/tiempo/meses _ con/siendo/pagando/en/usando/comprando/de/suscrit* | por ser cliente/clienta/fiel/estudiante/mi/antiguo | no
    me alcanza/llega/da | estoy/ando/me-quede sin trabajo/empleo/dinero/laburo/chamba/plata/pega | quiero/quisiera/necesito/gustaria/busco/pido/queria _ un/una/algun/mi/otro _ descuento/rebaja/cupon/codigo/promo*/mejor-precio |
    si me _ hacen/haceis/dan/dais/dejan/dejais/mejoran/bajan/rebajan/haces/das __ descuento/precio/rebaja/oferta/mitad/renuevo/quedo/compro/sigo/barat*`,
} satisfies Partial<Lexicon>;
