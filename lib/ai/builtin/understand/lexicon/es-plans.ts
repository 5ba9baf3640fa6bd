import type { Lexicon } from './lexicon';

/** Spanish about cancelling, pausing and changing. Syntax: lexicon.ts. */
export const esPlans = {
  cancel: `cancel* | dar _ baja | darme _ baja | den _ baja | denme _ baja | baja | anul* | desactivar | terminar/terminen/terminad/termine/terminacion/finalizar/finalicen/finalizacion`,
  cancelSub: `dar* _ de baja | darme de/la baja | darse de baja | denme/deme/dadme/dame de baja | me deis/den/des/de _ baja | me doy de baja | daros de baja | la baja | una baja |
    tramit*/solicit*/pido/pedir/quiero _ baja | cancel* __ suscri*/subscri*/plan/membresia/cuenta/renovacion/servicio/prueba/premium/abono/mensualidad/cuota |
    suscri*/subscri*/membresia/plan/abono/prueba _ cancel*/anul* | anul* __ suscri*/subscri*/membresia/plan/renovacion/servicio/abono/prueba | desuscrib* | desubscrib* | desvincul* |
    no quiero/queremos/deseo _ renovar*/renueve*/continuar/renovacion/suscripcion/suscrito/suscrita/subscripcion/servicio/membresia | no quiero seguir con/pagando/suscrit*/en/siendo |
    no renovar | no quiero que __ renueve*/renov*/cobr* | no _ renueven/renueve/renoveis | quiero/quisiera/necesito/deseo/queria/querria/gustaria/como _ cancelar/cancelarla/cancelarlo
    | cancel*/cancelen/cancelad/cancela/cancelame/cancelenme _ ya/todo/esto/la/ahora/inmediatamente/porfavor/porfa/favor | como/donde _ cancelo/cancela | cancelenla | cancelala |
    canceladla | cancelenmela | desactiv* _ renovacion/suscripcion/cobro/cargo | deje/dejen/dejad/deja _ de cobrar*/cargar* | dejen/deja/dejad de cobrar* | no me cobren/cobreis/cobres
    mas/otra/nunca/nuevamente/el/la | ya no quiero/deseo/necesito __ suscri*/servicio/plan/membresia/pagar/seguir/pagando/renov* | quitar*/quiten/borrarme _
    suscripcion/membresia/renovacion | parar/paren/frenar/frenen _ cobros/suscripcion/renovacion/pagos/debito* | baja __ suscri*/servicio/plan/membresia/premium |
    cancele/cancelen/cancela/cancelad/cancelar/cancelarme/cancelenme/canceleme/cancelame/canceladme/canceles/canceleis _
    mi/la/el/mis/esta/este/nuestra/nuestro/todo/ya/por/porfa/favor/eso/mia _
    suscri*/subscri*/plan/membresia/cuenta/renovacion/servicio/prueba/premium/abono/mensualidad/cuota/contrato/pago/pagos/todo | anular/anula/anulen/anulad/anule/anulenme/anuladme _
    mi/la/el/esta suscri*/subscri*/plan/membresia/renovacion/servicio/prueba/abono/contrato/cuota |
    dar/darme/denme/deme/dame/dadme/darnos/dennos/den/dar/deis/des/doy/demos/darse/darla/darlo/darle _ baja | dar/darme/darnos/darse _ de baja | de baja _
    mi/la/el/esta/suscri*/plan/cuenta/servicio/membresia/por/ya/porfa/del/en |
    quiero/quisiera/necesito/deseo/queria/querria/solicito/pido/gustaria/podrian/podeis/pueden/puedes/podria/me _ la baja | solicitud de baja/cancelacion |
    solicito/pido/quiero/tramiten/procedan/quisiera/ruego/tramitad/gestionen/tramitar/hacer/proceder/procesar _ baja/cancelacion |
    quiero/quisiera/necesito/deseo/queria/querria/gustaria/podrian/podeis/pueden/puedes/podria/puedo/intento/intentando/pretendo/tratando/trato/intentado/intente/logro/ayuda/ayuden/ayudan/ayudarme/manera/forma/favor/porfa/porfavor/decidido/decidi/toca/quisieramos/queremos/necesitamos/vengo/vamos
    _ a/de/para/que _ cancelar*/cancelen/cancelemos | quiero/quisiera/necesito/deseo/queria/queremos/podeis/podrian/pueden/puedes/intento/intentado _
    cancelar*/desuscribir*/anular*/desvincular*/desactivar* _ mi/la/el/esta/lo/ya/suscri*/plan/membresia/renovacion/cuenta | como/donde/cual _
    cancelo/cancela/cancelar*/cancelamos/doy/desuscribo/anulo/anular*/salgo/borrarme _ mi/la/el/esto/esta/suscri*/plan/de/membresia/renovacion/prueba/baja | no _
    encuentro/veo/aparece/sale/hay/deja/permite/puedo/consigo/logro/pude __ cancelar*/baja/cancelacion/desuscrib*/anular* | boton/opcion/enlace/link/forma/manera/opción de/para/que _
    cancelar*/baja/cancelacion/desuscrib* | no _ renovar*/renueve*/renueven/renoveis/renuevo/renoves/renoven | no _ quiero/queremos/deseo/voy/vamos/pienso/pretendo/interesa/quisiera _
    renov*/renuev*/seguir/continuar/prorrog* | no quiero/deseo/queremos que __ renuev*/renov*/cobr*/carg*/debit*/siga*/continue | no me/nos _
    cobren/cobreis/cobres/cobre/debiten/carguen/cargueis/descuenten/renueven/renoveis/sigan/sigais _ mas/otra/nunca/nuevamente/el/la/proximo/proxima/cobrando/vez/siguiente | no me/nos
    vuelvan/volvais/vuelvas/vuelva a cobrar*/cargar*/debitar*/descontar*/renovar* | que no _ cobren/cobreis/cobre/renueve/renueven/renoveis/vuelvan/carguen/debiten/siga __
    mas/cobrar*/cargar*/proximo/proxima/suscri*/tarjeta/siguiente/otra/automatic* | dejen/deja/dejad/dejar/deje/dejeis/paren/parad/pare/para/frenen/detengan/detener/suspendan _
    de/los/el/la/mis/todos _ cobrar*/cobrarme/cargar*/debitar*/descontar*/cobros/cargos/debitos/pagos/renovacion/suscripcion/debito/domiciliacion |
    quitar/quiten/quitadme/quitenme/quitarme/sacar/saquen/saquenme/sacarme/borrarme/sacame/quitame/eliminar/eliminarme _ de/la/el/mi/del _
    suscri*/plan/membresia/renovacion/premium/debito/lista/domiciliacion/cobro/autopago | salir/salirme/salgo/bajarme/desapuntar*/borrarme/apearme/retirarme _ de/del/la _
    suscri*/plan/membresia/servicio/club/contrato/programa/esto | desapuntar* | dessuscrib* | desafiliar* | desafili* | desinscrib* | desinscripcion |
    rescindir/rescision/rescindan/rescindo _ contrato/suscri*/servicio/mi/el/la | terminar/terminen/finalizar/finalicen/finalizo/concluir/extinguir/acabar _ mi/la/el/con/esta _
    suscri*/plan/membresia/contrato/servicio/abono/relacion | prescindir de | renuncio/renunciar/renuncia a/al _ suscri*/plan/membresia/servicio/club | ya no/tampoco _
    quiero/deseo/necesito/voy/vamos/interesa/continuare/seguire/usare/pienso/queremos/requiero __
    suscri*/servicio/plan/membresia/pagar/pagando/seguir/continuar/renov*/app/curso/cuota/mensualidad | no voy/vamos/pienso _ seguir/continuar/renovar/pagar _
    con/el/la/mas/pagando/servicio/suscri*/otro/en/vuestro/su/esto | hasta aqui llego/llegue/llegamos _ suscri*/con/yo/mi |
    desactiv*/deshabilit*/apag*/quit*/detener/detengan/elimin*/anul*/cancel*/par*/suspend* _ la/el/mi renovacion/autorrenov*/auto/cobro/pago/debito/cargo
    automatic*/recurrente*/mensual* | renovacion automatica & cancel*/anul*/desactiv*/quit*/no/elimin*/deshabilit*/par* | pago/cobro/cargo/debito automatico/recurrente &
    cancel*/anul*/desactiv*/quit*/elimin*/dejar/no/par* | domiciliacion & cancel*/anul*/quit*/dejar/elimin* | cancelacion de/del/mi/la/inmediata _
    suscri*/plan/membresia/servicio/cuenta/contrato/prueba/renovacion | cancel*/anul*/baja & antes & renov*/cobr*/renuev*/prueba/acabe/termine/venza | cancel*/baja & prueba/trial | me
    _ voy/cambio/pase/paso _ a/con/de _ otra/otro/competencia & cancel*/baja/suscri* | borrenme/borradme/borrame de la/su/vuestra/el suscri*/lista/plan/servicio |
    quiero/quisiera/necesito/pido/solicito/porfa/favor/porfavor/please cancelar/cancelacion/cancelen/cancela/baja | cancelar por
    favor/porfa/porfis/ya/ahora/gracias/hoy/mi/la/todo/plan/suscripcion |
    quitenmela/quitenmelo/quitadmela/quitamela/quitenla/quitala/quitadla/anulenla/anuladla/anulala/anulela/cortenla/corten/cortad/cierrenla/cancelenla/cancelenlo/cancelenmela/cancelenmelo/cancelala/cancelalo/canceladla/canceladlo/cancelela/cancelelo/canceladme/cancelenme/canceleme/cancelame/cancelarmela/cancelarla/desactivenla/desactivala/terminenla
    | me la/lo/las/los cancel*/anul*/quit*/dan-de-baja/dais-de-baja/desactiv* | cerr*/cierr*/finaliz*/finalice*/termin*/termine*/acab*/concluy* _
    suscri*/plan/membresia/contrato/servicio/abono | contrato/suscri*/plan/membresia/servicio __ finalice/termine/acabe/concluya/no-se-renueve/no-se-prorrogue/cierre |
    tengo/tendre/tendria/toca/debo/hay/vamos/tenemos/quiero/quisiera/necesito/pena/gustaria/decidi/decidido _
    cancelar*/darme/darnos/dejarlo/dejarlos/dejaros/dejarles/desapuntarme/desuscribirme | que no se _ renueve/prorrogue/renovara | no _ lo/la/los prorrogu*/renueven/renoveis/renuevo |
    dejar/dejo/quiero-dejar de ser/estar _ premium/soci*/miembro/suscri*/usuari*/parte | darme/dar/de de vaja | dar la baja |
    solo/solamente/simplemente/nomas/unicamente/solo-quiero/quiero _ cancelen/cancelar/cancela/cancele/canceles/canceladla/cancelenla/cancelad/la-baja | cancelen y punto | sin ofertas
    _ cancel* | corten/cortad/corta/cortenla eso/esto/la/el/ya/con | salirme | salir de esto/aqui/la-suscripcion | sacame de | denlo/denla/dadlo/dadla por/de cancelad*/baja/terminad* |
    den por terminad*/finalizad*/cancelad* | plan/suscri*/membresia/servicio/premium __ ya no/nada quiero/queremos/deseo/necesito/queremos/uso/interesa | ya no quiero/deseo/queremos
    nada | no quiero nada mas _ con/de/ustedes/vosotros | me despido _ de | prefiero/preferimos/opte por/decidido/decidi cancelar*/darme/dejarlo |
    cancelen/cancelad/cancele/cancela/cancelenla/cancelar y _ devuel*/reembols*/reintegr*/regres*/borr*/elimin*/quit* | cancel* todo | ya no entreno/estudio/juego & cancel*/baja |
    dejar/dejo/dejare/dejamos/quiero-dejar de pagar |
    bajenme/bajame/bajadme/bajeme/saquenme/sacame/sacadme/saqueme/quitenme/quitadme/quitame/quiteme/borrenme/borradme/borrame/borreme/retirenme/salirme/sacarme/borrarme _
    de/del/esto/eso/la/el/su/vuestro _ suscri*/plan/membresia/premium/servicio/programa/club | quitenme eso/esto/esa/la-suscripcion | saquenme ustedes | saquenme de aqui/esto |
    quiten/quitad/quita/saquen/borren/eliminen mi/la tarjeta y cancel* | la/lo/los damos/doy/doy/dan/den/dais/deis de baja | como/donde/para _ la/lo/me/nos dar*/damos/doy de baja |
    fallecio/murio/fallecido __ cancel*/baja/suscri* | como/donde _ cancelo/cancelar/cancela/anulo/desactivo _ mi/el/la/este/un _
    plan/suscri*/membresia/cuenta/renovacion/premium/prueba | cancelo mi/el/la/este plan/suscripcion/membresia/premium/prueba | no podre/puedo/podemos/podremos _
    continuar/seguir/renovar & cobro/cuota/mes/suscri*/que-tengo/economic*/pago | que/como hago/hacer/tengo-que-hacer/debo-hacer _ para que no _
    llegue/cobren/carguen/pasen/cobreis/renueve* | no pienso/pensamos/voy-a pasar/seguir/continuar/pagar/renovar otro/mas/un/ni _ año/mes/dia/centimo/peso |
    prefiero/quiero/quisiera/deseo/mejor cerrar*/cortar*/dejar*/terminar*/acabar* _ la/el/mi _ suscri*/membresia/plan/contrato/cuota | ni renovacion ni |
    cortenlo/cortadlo/cierrenla/cerradla | dejen/dejad sin efecto _ suscri*/contrato/renovacion/alta | no continuar/seguir/renovar _ _ suscri*/plan/membresia/prueba | no
    quiero/gustaria/querria/deseo/pienso _ continuar/seguir/renovar | me gustaria no continuar/seguir/renovar | borradme/quitadme/sacadme/borrenme/saquenme/quitenme _ _ lista/listas _
    de cobros/cobro/suscriptores | no quiero seguir & cobr*/recibo/suscri*/vuelven/pagando | pensando/pienso en cancelar/darme-de-baja/dejarlo | estoy/estamos por cancelar | voy a
    cancelar porque | no _ prorrog*/renovaremos/renovare/renovar __ contrato/licencia/suscri*/plataforma/plan/servicio/proximo | no me/nos/se _
    pase*/pasen/cobr*/cargu*/carguen/domicili* _ el/la/mas/otro/ningun _ proximo/siguiente/mas/otro/ningun/recibo/cuota/mes | no se haga/cobre/pase/renueve _
    cobro/pago/cuota/siguiente/proximo | termin*/finalic*/finaliz*/rescind*/concluy* _ el/mi/nuestro contrato | dar/darle/poner/ponerle/doy/dando _ fin/termino _ a _
    mensualidad/suscri*/plan/contrato/cuota/membresia | cort*/corten/cortar/cortad/cortarme/quit*/elimin* _ la/el/mi _ mensualidad/plan/suscri*/membresia/cuota | desactiv* _
    lo-del/el/los _ pago/cobro/cargo/debito _ mensual/automatico/recurrente/mensuales | salirme/salir/salirnos/desapunt*/borrarme/quitarme de/del/de-la/a _
    club/gimnasio/plan/suscri*/membresia/curso/programa | este/el/ese _ sera/es/fue _ ultimo mes/que-pago/conmigo | este mes _ ultimo | dejo el/la/mi plan/suscri*/membresia/club/cuota
    | no _ voy/vamos a seguir/continuar/renovar/estar _ pagando/suscri*/con-ustedes/con-vosotros/mas`,
  cancelDone: `cancelamos | cancelado _ suscri*/plan/servicio/hace | he/habia/hemos/haber cancelado/anulado | ya __ cancelada/cancelado/anulada/anulado | fue/esta/estaba/quedo cancelad* | despues de cancelar*/anular*/darme | tras
    cancelar*/darme/la | di de baja | me di de baja | habia dado de baja | haberme dado de baja | haber dado de baja | dado de baja | tras la cancelacion | crei que _ cancelado | ya/la/lo/os/les/yo/que/cuando/donde _ cancele _
    en/hace/el/la/ayer/antes/desde/y/pero/mi/con | ya _ cancele/anule | cancele/anule en/hace/ayer/desde/el/antes/a/dentro/pero/y _
    enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/tiempo/dias/semana/semanas/mes/meses/dia/pasado/pasada/fecha/siguen/sigue/me/lunes/martes/miercoles/jueves/viernes/anynumber |
    cancele/anule mi/la/el/mis _ suscripcion/plan/cuenta/membresia/prueba/renovacion _ hace/en/el/ayer/antes/la/y/pero/desde | yo cancele | cancele hace | cancele ayer | la cancele | lo cancele | cancele y
    me/siguen/sigue/nos/volvieron/igual | cancelamos _ en/hace/el/ayer/la/antes/nuestra | cancelasteis/cancelaron/anulasteis/anularon _ mi/la/el/cuando/ya/hace/pedido/compra/suscripcion/ayer/sin |
    habia/he/hemos/habiamos/haber/tenia/hube/habiendo cancelad*/anulad*/dado | cancelad*/anulad* desde/hace/en/antes/el/ayer/correctamente | di de baja _ en/hace/el/la/ayer/mi/antes/y | me/nos di/dimos/dieron/diste/disteis/dado
    de baja | dimos de baja | dieron de baja | baja _ hecha/tramitada/confirmada/realizada/solicitada | tras/despues/luego de/haber/la __ cancel*/baja/anul* | con la suscripcion/cuenta/renovacion cancelada |
    confirmaron/confirmasteis/confirmacion __ cancelacion/baja | pedi/solicite/tramite/hice/envie _ la/mi cancelacion/baja _ en/hace/el/ayer/y/pero | pense/crei/creia que _ habia/estaba/lo/la cancel* | me habia/habian/he/han
    salido/dado/desuscrito/desapuntado/quitado | pensaba/crei/creia/pense _ que _ fuera/cancelad*/baja/salido | habia/habiamos/tengo/tenia dado de baja | cancele dentro/a-tiempo/antes/en-plazo/por/desde/mediante/correctamente/y |
    tengo _ correo/confirmacion/comprobante/numero _ de _ cancelacion/baja`,
  keep: `no hay/tengo nada que reclamar/disputar/impugnar | retire/retiro/retirado/retiramos/cancele/cancelado/cerre/cerrado/anule/anulado _ contracargo*/disputa*/reclamacion*/chargeback* | contracargo/disputa/reclamacion _
    retirad*/cancelad*/cerrad* | no cancel* | no _ quiero/queremos/deseo cancelar* | sin cancelar* | en vez/lugar de cancelar* | antes de cancelar* | no _ den/deis/des/dar de baja | no
    quiero darme _ baja | mantener/conservar/seguir _ suscripcion/plan/pedido/membresia | no me cancelen/canceleis | mejor no cancel* | no anul* | sin darme de baja | no es/para que _
    quiera cancel* | no me den/deis/des de baja | sin cancelar*/baja/tener/necesidad _ cancelar*/baja/que | en vez/lugar/antes de/que cancelar*/darme/baja/darla |
    seguir/seguiremos/sigo/continuar/continuo/quedarme/mantener/mantenerme/conservar __ suscri*/plan/membresia/cuenta/ustedes/premium/pedido/vosotros | prefiero no cancelar* | mejor no
    _ cancel*/anul*/dejenlo/dejadlo | ya no quiero cancelar* | olviden/olvidad/olvida/dejen/dejad _ cancelacion/baja | arrepenti de cancelar* | retir*/cerr*/cancel*/anul* _ la/el/mi
    disputa/contracargo/reclamacion/reclamo/chargeback/caso | no cancelen/cancelad/canceles/cancele/canceleis/anulen/anuleis/borren | no me/nos/la/lo/le
    cancelen/canceleis/canceles/cancele/anulen/anuleis | acabo/acabamos de hablar/llamar con/al/a _ _ banco/paypal/visa | necesito/tengo-que/hace-falta/debo avisar _ _ banco/tarjeta
    antes | no/nunca quiero/queremos/deseo/pretendo/pienso/voy/necesito/busco/pido/he/hemos/estoy/solicito _
    cancelar*/darme-de/darnos-de/dar-de-baja/cancelacion/anular*/cancelado/cancelando/la-baja/ninguna-baja | no quiero/queremos/deseo _ den/deis/des/dar/cancel*/anul* |
    dejar*/dejen/deja/dejad/deje/tener/quedar* _ suscri*/plan/membresia/cuenta/cuota _ parad*/en-pausa/congelad*/suspendid*/en-espera/dormid*/quiet*/en-stand`,
  insist: `solo/solamente/simplemente/unicamente/nada _ cancel*/baja | cancel*/cancelen/baja __ ya/inmediato/inmediatamente/ahora/hoy/ahorita/mismo/urgente/punto | ya _ pedi/dije/solicite/escribi/pedido/dicho/solicitado __
    cancel*/baja/canceles | sin preguntas/mas/discusion/discusiones/vueltas | vez que __ cancel*/baja/pido | segunda/tercera/cuarta/enesima vez __ cancel*/baja/pido | dije cancel* | he dicho cancel*/baja | insisto | decision _
    tomada/definitiva/firme/final | sigo queriendo cancelar* | quiero cancelar y punto | no intent* __ convenc*/reten* | no traten de | no insistan | que cancelen | que me den/deis _ baja ya | me urge cancelar | de una vez __
    cancel*/baja | cancel*/baja _ de una vez | no hay nada que hablar | repito __ cancel*/baja | baja/cancel* _ inmediata | cancel*/baja/anul* __ y punto/ya/listo/basta/nada/punto | sin _
    preguntas/rodeos/peros/vueltas/ofertas/mas/excusas/tramites | no quiero _ explicaciones/dar/hablar/discutir/excusas/nada __ cancel*/baja | que _ cancelen/canceleis/cancele/anulen/des/den/deis _
    ya/de/baja/mi/la/todo/hoy/vez/esto | segunda/tercera/cuarta/quinta/enesima/otra vez que/les/os __ cancel*/baja/pido/solicit* | llevo/hace/desde __ pidiendo/intentando/solicitando/queriendo/tratando __ cancel*/baja | ya _
    pedi/solicite/dije/escribi/mande/envie/hice/pedido/solicitado __ cancel*/baja/canceles | cuantas veces __ cancel*/baja | no _ insist*/convenz*/convenc*/retener*/retenerme/llamen/llameis | no voy a cambiar de opinion/idea |
    inmediatamente/inmediata/urgente/cuanto/ahora/mismo/hoy __ cancel*/baja | cancel*/baja/anul* __ inmediatamente/inmediata/urgente/cuanto/ahora/mismo/hoy/ipso`,
  noOffers: `sin/no/ni/nada ofertas/descuentos/promociones/oferta/descuento/contraofertas | no _ quiero/interesan/interesa/necesito/acepto __ ofertas/descuentos/promociones/oferta/descuento/promocion | no me
    ofrezcan/ofrezcais/ofrezcas/propongan | nada de ofertas/descuentos/promociones | no me vengan con ofertas/descuentos/promos | ahorr* _ ofertas/oferta/descuento/promos | no quiero que me ofrezc* | guard* _
    ofertas/descuentos/oferta/descuento | sin retencion | no _ me/nos _ ofrezc*/ofertas/intenten/vengan/manden/vendan/llamen/propong* _ ofertas/descuentos/promociones/descuento/nada/promos/cosas/otra/retener* | no
    quiero/necesito/acepto/me/hace/busco/vale __ ofertas/oferta/descuentos/descuento/promociones/promos/rebajas/mes/meses gratis/de/ni/ninguna/a/retencion | ni/sin/nada
    ofertas/descuentos/promos/promociones/contraofertas/oferta/meses | ni con/por/aunque __ descuento*/oferta*/gratis/rebaja*/mitad | ahorrense/ahorraos/ahorrate/guardense/guardaos/guardate _
    ofertas/oferta/descuento*/promos/discurso`,
  reasonPrice: `muy/demasiado/tan/bastante/super/mas/re caro/cara/caros | carisim* | es/sale/esta/salio/resulta/queda _ caro/cara | no _ puedo/podemos pagar*/permitir*/costear*/afrontar* | no me alcanza | no llego a fin | precio _
    alto/subio/elevado/aumento/excesivo | subi* _ precio | subida de precio | aument* __ precio/cuota | cuesta/vale/cobran _ demasiado/mucho | mucho dinero | mas barat* __ otro/otra/competencia/encontr*/consegui/sitio | fuera de
    _ presupuesto | presupuesto | me quede sin trabajo/empleo/laburo/chamba | no vale lo que cuesta | no merece la pena | un ojo de la cara | situacion economica | no tengo dinero/plata/para |
    muy/demasiado/tan/bastante/super/mas/re/algo/medio/carisimo/excesivamente car*/elevad* | caro para/pa mi/lo/nosotros | no _ puedo/podemos/pueda/alcanza/llego/da/llega/tengo/me _
    pagar*/permitir*/costear*/afrontar*/alcanza/fin/presupuesto/dinero/plata/pasta/lana/guita/bolsillo | recort* _ gastos/presupuesto | reduc*/ajust*/recort*/baj*/ahorr*/apret* _ gastos/presupuesto/cinturon/gasto | gastos |
    ahorrar | ahorro | me sale/salia/saldria/resulta/parece/pareció/hace _ car*/costos*/much*/dineral/pico | costos* | dineral | subio/subieron/subisteis/subido/subida/suba/sube/aumento/aumentaron/aumentado/incremento __
    precio*/cuota/tarifa/valor/plan/mensualidad/suscri* | precio*/cuota/tarifa/valor/plan __ subio/subieron/subido/subida/aumento/aumentado/alto/alta/elevad*/excesiv*/disparo/doblado/duplico/justifica | mas barat*/economic* __
    otro/otra/competencia/encontr*/consegui/sitio/lado/app/alternativa | otro/otra/competencia/alternativa __ mas barat*/economic*/precio/gratis | no _ vale/merece/justifica/compensa/renta/conviene __
    precio/pena/pago/cuesta/dinero/plata/gasto/pagar/costo/cobran | me quede/quedado sin trabajo/empleo/laburo/chamba/pega/paro/ingresos | en paro | desemplead* | perdi _ trabajo/empleo/laburo/chamba | cesante | despidieron | mal
    momento economico | mal de dinero/plata/guita/pasta | no ando/estoy/andamos bien de plata/dinero/pasta/guita | momento/situacion economic*/complicad* | la cosa/situacion esta/economia dificil/jodida/complicada`,
  reasonUnused: `no _ uso/usamos/utilizo/uso/ocupo/use/usado/utilizado/usando/utilizando/aprovecho/entro | no _ estoy usando/utilizando/ocupando/aprovechando | casi no/ni _ uso/utilizo/ocupo/entro
    | apenas _ uso/utilizo/entro/he | nunca _ uso/use/utilizo/utilice/usado/entro | ya no _ necesito/uso/hace/sirve/utilizo | no tengo tiempo | falta de tiempo | deje de usar* | no le
    doy uso | no le saco | no la necesito | no lo necesito | ni la abro | ni lo abro | no me hace falta | sin usar | no _
    uso/usamos/utilizo/ocupo/use/usado/utilizado/usando/utilizando/aprovecho/aproveche/aprovechando/entro/entrado/abro/abri/usare/utilice/utilizamos/leo/veo/hago/usaba/ocupamos |
    casi/apenas/nunca/ya/rara/poco/tampoco _ uso/utilizo/ocupo/entro/abro/usamos/aprovecho/use/usado/usaba/utilice | uso/utilizo/entro _ poco/poquisimo/nada/menos | poco uso | no
    tengo/saco/encuentro/hay/dispongo/queda _ tiempo/rato/momento/ganas | sin/falta/poco/nada tiempo | no _ le _ doy/saco/estoy/sacamos/dando _ uso/partido/provecho/jugo/rendimiento |
    no _ aporta/sirve/interesa/necesito/motiva/hace/convence/llama/gusta __ mas/ya/falta/nada/tanto/suscri*/curso/servicio | ya no _
    necesito/uso/hace/sirve/utilizo/interesa/requiero/ocupo/juego/entreno/estudio/aporta | deje/dejado/dejamos de usar*/utilizar*/jugar/entrenar/entrar | termine/acabe/complete/conclui
    _ curso/programa/carrera/estudios/master/tratamiento | ya _ termine/acabe/consegui/logre _ curso/programa/objetivo/meta/lo | me cambie/pase/cambio/paso a otra/otro/la
    app/plataforma/servicio/competencia | la/lo tengo/abro/pago _ olvidad*/parad*/sin/por/abandonad* | sin usar*/utilizar*/abrir*/abrirla | meses sin/que _
    usar*/entrar/abrir*/entro/uso`,
  subscription: `suscri* | subscri* | membresia* | plan | planes | premium | renovacion* | renov* | renuev* | prueba | abono | mensualidad* | cuota | cuotas | mensual | anual | pro | servicio | susripcion | suscrib* | mensualidades |
    anualidad* | paquete mensual/anual/premium | club | contrato | tarifa* | vip | plus | gold | version de pago/premium/pro | pase | pase de batalla | debito automatico | abonad* | renovacion automatica | licencia anual/mensual
    | trial`,
  pause: `paus* | congel* __ suscri*/cuenta/plan/membresia/servicio | suspend* __ suscri*/plan/membresia/servicio/temporal* | poner* en pausa/espera | suspension temporal | stand by |
    saltar* _ mes/pago/cuota/envio | detener* temporal* | interrump* __ suscri*/temporal* | dejar* _ suspendida/congelada | frenar* _ suscripcion por | por _ meses/semanas/mes __
    suscripcion | descansar* _ mes | en pausa | una pausa | pausarla | pausarlo | congel* __ suscri*/cuenta/plan/membresia/servicio/mes/meses/semanas/pago* |
    suspend*/detener*/detengan/interrump*/parar/paren/frenar/frenen/dejar/aplaz*/aparc*/par* _ mi/la/el/esta/temporalmente/un/unos/por/de __
    mes/meses/semana/semanas/temporal*/verano/agosto/vacaciones/tiempo/enero/febrero/diciembre/julio/septiembre/hasta/mientras/recuper* | suspend* __
    temporal*/hasta/mes/meses/semanas/vacaciones/verano | suspendan/suspender/suspenda/suspended __ suscri*/plan/membresia/servicio/cuenta |
    poner*/pongan/pon/ponga/poned/dejar*/dejen/deja/dejad _ mi/la/el/en/suscri*/plan/cuenta/membresia _ pausa/espera/stand/suspenso/hold/parad*/congelad* | suspension/pausa/paron
    temporal/de/por | standby | salt*/omit*/brinc* _ el/un/una/este/esta/la/proximo/siguiente/mes/caja/envio/pago/cuota/entrega _
    mes/caja/envio/entrega/pago/cuota/agosto/julio/enero/diciembre/semana | descans*/descansito/parar/respiro _ de/un/unos/por/la/mes/temporada _
    mes/meses/semanas/suscri*/temporada/tiempo | no _ voy/podre/puedo/estare/estaremos _ usar*/utilizar*/entrenar/estar/ir/fuera/de __ mes/meses/semanas/verano/hasta/vacaciones/viaje |
    me voy/estare/estoy/salgo de/fuera _ viaje/vacaciones/pais/fuera & paus*/congel*/suspend*/parar/mes/meses/suscri*/plan | reanud*/reactiv*/retom*/descongel*/despaus* __
    suscri*/plan/membresia/cuenta/servicio/cajas/clases/envios | volver a activar/empezar _ suscri*/plan/membresia |
    saltarnos/saltarme/saltense/saltaos/salteen/saltate/saltar/saltearme/saltear _ | descansito | descanso de | parada/parado _ un/unos/hasta/durante _ mes/meses/semanas/verano |
    suspendanlo/suspendanla/suspendelo/suspendedla/congelenla/congelenlo/pausenla/pausenlo/pausadla/pausala`,
  planChange: `cambi* __ fecha/dia __ renov*/cobro/pago/facturacion/cargo | mov* __ fecha/dia __ renov*/cobro/pago/facturacion | añadir/agregar/sumar/anadir __
    usuario*/licencia*/cuenta*/miembro*/asiento* | plan mas barato/alto/bajo/completo/economico/chico/grande | upgrade* | downgrade* | otro plan | plan superior/inferior/familiar/anual
    | pagar anual* | ampliar _ plan | cambi*/pas*/mov*/muev*/atras*/adelant*/modific*/corr*/aplaz*/posterg*/retras* __ fecha/dia __
    renov*/cobro/pago/facturacion/cargo/cobr*/cuota/corte/quincena/domicili*/mes/anynumber | cobr*/cargu*/carguen/pagar/debiten/cargo __ el dia/anynumber/primero/fin/quincena &
    vez/lugar/no/mejor/prefiero/cambi*/mover/pension/nomina/sueldo/cobro/fecha | aplaz*/posterg*/retras*/adelant*/atras* __ renov*/cobro/pago/cuota |
    plan/paquete/caja/tarifa/modalidad/suscri* mas barat*/alto/bajo/complet*/economic*/chic*/grande/pequeñ*/simple/sencill* | de/del _
    mensual/anual/basico/premium/pro/trimestral/semanal/plan _ a/al/por _ mensual/anual/basico/premium/pro/trimestral/semanal/quincenal/gratuito/familiar/plan |
    pasar*/paso/pasen/pasame/pasadme/pasenme/paseme/cambiar*/cambieme/cambienme/cambiadme/cambio/cambiame/suban/subanme/bajen/bajenme/bajadme/subidme/bajarme/subirme _
    a/al/de/del/el/mi/en/la _ plan/anual/mensual/premium/basico/pro/familiar/paquete/tarifa/modalidad/version/suscri*/trimestral/semestral/gratuit*/quincenal/otro |
    cambi*/actualiz*/modific*/pon*/agreg*/registr*/sustitu* _ la/mi/otra/una/de/nueva/los _ tarjeta/metodo/forma/cuenta/iban/domiciliacion/datos _
    suscri*/plan/renov*/membresia/cuota/mensualidad/pago/paga/cobran/cobro/bancari* | cambio de plan/tarifa/modalidad/suscripcion/titular/domiciliacion | frecuencia | cada
    dos/tres/seis/cuatro semanas/meses & cambi*/envio/caja/recibir/vez/prefiero/cobr* | quiero/prefiero/quisiera/queria/necesito/mejor/contratar/gustaria _ el/al/un/pasar/tener/plan _
    plan/anual/basico/premium/mensual/pro/familiar/trimestral/semestral & plan/anual/basico/premium/mensual/pro/familiar/cambi*/pas*/vez | en vez/lugar de/del _
    mensual/anual/premium/basico/dos/caja/grande/pro | upgradear | renovar/renuevo/renueven _ por/un/otro/mi/el/la/antes/ahora/anual & plan/año/suscri*/membresia/licencia/anual/meses |
    cambiar*/cambio/cambien*/cambie*/cambia*/cambieme/pasar*/pasen*/paso/pasame/paseme/pasadme/actualizar*/actualicen/mejorar*/mejoren/migrar*/migren/subir*/suban*/subo/subid*/subanme/bajar*/bajen*/bajadme/bajeme/bajo/modificar*/modifiquen/ampliar*/amplien/reducir*/reduzcan/convertir*
    __
    plan/anual/mensual/premium/basico/familiar/pro/tarifa/superior/inferior/trimestral/semestral/quincenal/semanal/individual/pareja/gratuit*/modalidad/paquete/gold/plus/estandar/vip/ilimitad*
    | en vez/lugar de la/el/dos/tres/una caja/sesion*/clase*/plan/mensual | agregar/añadir/sumar/meter/incluir _ a/mi _
    pareja/mujer/marido/esposa/esposo/hijo/hija/hermana/hermano/mama/novia/novio | tarjeta/iban/cuenta nueva __ renovacion/plan/suscri*/cuota | que me cobren _ el/los/dia |
    dejenlo/dejadlo/dejenme/dejadme con/en/solo _ basico/base/plan/cuota | añadir/añadan/añade/agregar/agreguen/agrega/sumar/sumen/incluir/incluyan/meter/metan/dar-de-alta _
    a/un/una/dos/mas/mi/otra/otro/tres/al/nuestro __ usuari*/licencia*/miembro*/asiento*/hijo*/hija*/mujer/marido/esposa/esposo/pareja/novia/novio/hermana/hermano/persona*/puesto* |
    juntar/fusionar/unir/combinar/unificar __ familiar/suscri*/membresias/planes | dos suscripciones | ponerlas/pasarlas/juntarlas en una/uno |
    mover/mueva*/pasar/pasen/cambiar/cambien/correr/atrasar/adelantar/poner _ _ cobro/cargo/recibo/cuota/pago/debito _ al/para/a dia/anynumber/primero/principio/final/siguiente |
    cobr*/cargu*/pasen _ _ despues/antes de _ cobre/cobrar/nomina/quincena/sueldo/paga/pension | nomina/quincena/sueldo/pension/paga & mover/pasar/cambiar/correr/cobr* &
    dia/fecha/anynumber | anual/año/anualmente/ano sale/conviene/compensa/cuesta & mes/mensual/paso/cambi*/pasar* | pago mes/mensual a/y _ & año/anual/ano |
    actualizar/cambiar/cambio/poner/renovar _ la/mi/otra tarjeta __ caduca/vence/vieja/nueva/cobra/paga/vencida | de la/el caja/plan/cuota/paquete/caja-grande/tamaño
    grande/pequeña/pequeño/mediana/basico/premium/completo/anual/mensual a/al/por _ grande/pequeña/pequeño/mediana/basico/premium/completo/anual/mensual | a partir de la/el
    proxim*/siguiente entrega/caja/envio/mes & grande/pequeñ*/cambi*/pas*/quiero/mejor | iban/domiciliacion/numero-de-cuenta nuevo/nueva | nuevo iban | cambie/cambio/cambiado/cambiamos
    de banco | fusion*/unir/unan/unid/unificar/unifiquen/juntar/junten/juntad/combin* __ suscri*/cuentas/planes/membresias | clases/sesiones/entregas/caja _ _
    pasar/pasarlas/mover/moverlas/cambiar/aplazar/guardar/recuperar & mes/semana/proxim*/viene/otro/siguiente | no podre/puedo ir/asistir & pasar/mover/recuperar/mes/clases/aplazar`,
  planQuestion: `cuando/que _ se _ renuev*/renov*/vence/caduca/expira/acaba/termina/cobra* | cuando _ me cobr* | cuando _ vence/caduca/expira/renuev*/termina/acaba/toca | fecha de
    renovacion/vencimiento/cobro/facturacion/corte/caducidad | proximo cobro/pago/cargo/renovacion | proxima factura/renovacion/cuota | cuanto _
    cuesta/sale/vale/cuestan/salen/valen/esta __ plan/suscri*/membresia/anual/mensual/premium/renov*/mes/año | que plan/planes | esta/sigue _ activa __ suscri* | suscri* _ activa |
    hasta cuando __ suscri*/plan/tengo/vale/dura | cuanto me queda | se renueva sola/automatic* | en que plan | cuando/que/cuanto/hasta/dia/fecha _ se _
    renuev*/renov*/vence/caduca/expira/acaba/termina/cobra*/factura/hace/realiza/pasa _ el/la/mi/cobro/pago/suscri*/plan/membresia/cuota/renov*/cargo/prueba/proximo/siguiente |
    cuando/cuanto/dia/fecha/hora _ me _ cobr*/factur*/carg*/renuev*/vence/toca/renov*/debit*/pasan/descuentan/hacen | cuando _
    vence/caduca/expira/renuev*/termina/acaba/toca/vencia/finaliza _ mi/el/la/suscri*/plan/membresia/periodo/prueba/licencia/abono/pago/renov*/proximo | fecha/dia de/del _
    renovacion/vencimiento/cobro/facturacion/corte/caducidad/cargo/pago/fin | dia/fecha _ renuev*/cobr*/vence | proxim*/siguiente/nuevo
    cobro/pago/cargo/renovacion/factura/cuota/mensualidad/vencimiento/caja | se renueva/renuevan/renovara/renueve sola/solo/automatic*/cada/auto/por/anual*/el/la/mi |
    que/cuales/cual/cuantos/diferentes/opciones/tipos _ planes/suscripciones/modalidades/membresias | hasta cuando/que-fecha/que-dia __
    suscri*/plan/tengo/vale/dura/activ*/pagad*/valid*/membresia/acceso | cuanto/cuantos/cuantas me/le queda*/dias/meses __
    suscri*/plan/prueba/anual/membresia/mes/meses/dias/abono/bono/clases | esta/sigue/continua/tengo _ activ*/vigente/pausad* __ suscri*/plan/membresia/cuenta | suscri*/plan/membresia
    _ sigue/esta/continua _ activ*/vigente/pagad* | en que/cual plan/fecha/modalidad | cada cuanto _ cobr*/renuev*/paga* | cuanto dura __ suscri*/plan/membresia/prueba/licencia/abono |
    que pasa/pasaria/sucede/ocurre _ si __ paus*/renov*/cambi*/plan | al renovar | vencimiento de/del | diferencia* __ plan/planes/mensual/anual/basico/premium/pro/suscri*/membresia* |
    me/se vence/caduca/toca/acaba/termina _ este/esta/el/la/hoy/manana lunes/martes/miercoles/jueves/viernes/sabado/domingo/mes/semana | cuando/que-dia _ tengo/me-toca/toca/debo/hay _
    pagar/pago/cobro | cuando _ tengo-que/debo/toca/hay-que/he-de volver-a-pagar/pagar/renovar`,
} satisfies Partial<Lexicon>;
