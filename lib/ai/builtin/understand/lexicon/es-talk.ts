import type { Lexicon } from './lexicon';

/** Spanish short answers, greetings, small talk and words that are no typing errors. */
export const esTalk = {
  thanks: `gracias | muchas gracias | mil gracias | graciass | grax | grcs | thanks | se agradece | muy amable* | grazie | grasias | graciaas | graciasss | muchisimas gracias | te/os/les/se _ agradezco/agradece/agradecemos | agradezco |
    un millon | que amable* | gracias de antemano | thx | ty | tks | agradecemos | agradecid* | se les/le/te/os agradece`,
  waitOk: `espero/esperare/esperaré _ entonces/pues/manana/noticias/tranquil* | esperare | voy a esperar | puedo
    esperar | quedo a la espera | quedo atent* | no hay problema/drama/apuro/prisa | sin problema* | no pasa nada |
    ningun problema | todo bien/ok/perfecto | de acuerdo gracias | entendido | solucionado | resuelto | ya funciona |
    ya lo encontre/tengo/recibi/solucione/resolvi | ya _ llego/esta/anda/pude/quedo/funciona | acaba de llegar |
    olvidenlo | olvidadlo | dejalo | no importa | quedo claro | me quedo claro | ya esta solucionado/resuelto | listo
    gracias | ha llegado ya | espero entonces | sin prisa | tranqui* | aguardo | ya me llego | ya lo recibi | ya se
    arreglo | eso era todo | eso es todo | espero/esperare/esperaremos/aguardo/aguardare/esperamos _
    entonces/pues/noticias/tranquil*/su/vuestra/hasta/unos/nomas/a/al/un/el/sin | voy/vamos a esperar | puedo/podemos
    esperar | quedo/quedamos a la espera/atent*/pendiente | no hay problema/drama/apuro/prisa/lio/rollo/bronca/pedo |
    sin problema*/prisa*/apuro/drama | todo bien/ok/perfecto/claro/solucionado/arreglado/resuelto/en-orden |
    ok/vale/bueno/dale/listo/perfecto _ espero/esperare/quedo/entonces-espero/aguardo/gracias | de acuerdo _
    gracias/espero | comprendido | arreglado | ya _
    llego/esta/anda/pude/quedo/funciona/lo-tengo/se-soluciono/se-arreglo/lo-encontre/aparecio/me-llego/lo-recibi/lo-resolvi/lo-solucione/entre/me-funciona/me-funciono/vi/lo-vi/encontre/consegui/logre
    _ _ gracias/todo/perfecto/solucionado/resuelto/solo/ya/bien/por | olvidalo | olvidelo | dejenlo | dejadlo | dejelo
    | da igual | da lo mismo | me queda claro | ya _ solucionado/resuelto/arreglado/listo/quedo | no hace/hacia
    falta/faltaba _ respond*/contest*/nada/mas/ya/hagan/que | no es necesario _ respond*/contest*/nada/ya/que/hacer |
    eso era/es/seria todo | nada mas/eso gracias/era | ya no _ necesito/hace/hagan/hace-falta/preciso _
    ayuda/falta/nada/gracias/respuesta | falsa alarma | ya encontre/entendi/comprendi _ gracias/la/el/como/solucion |
    luego/despues/mas-tarde/manana les/os/te escribo/aviso/contesto/digo/confirmo |
    olvidad/olviden/olvida/olvide/ignorad/ignoren/ignora/ignore/descartad/descarten _
    este/este-mensaje/este-correo/lo-anterior/mi-correo/mi-mensaje/el-anterior | ya _
    respondi*/contest*/respondieron/contestaron/respondisteis/contestasteis __ otro/anterior _
    correo/mensaje/chat/mail | no hagan/hagais/haga caso de/a/al | pero da igual | les/os escribo/respondo/contesto _
    mas-tarde/luego/despues/manana`,
  greeting: `hola | holaa* | holis | buenas | buenos dias/tardes | buenas tardes/noches/dias | buen dia | saludos | que tal |
    hey | estimad* | ola | alo | buenass | hello | hi | buenas-tardes | buenas-noches | buenos dias | muy buenas |
    muy buenos | hola de nuevo | hola otra vez | que onda | que hubo | quiubo | wenas | ola k | hola hola | holii |
    holaaa | wena | estimados | estimado | estimada | apreciad* | cordial* saludo* | reciban un | saludos cordiales
    | un saludo | saludo | hay alguien | alguien ahi | hay alguien ahi | hay alguien por/del ahi/aqui/otro | estan
    ahi | alguien responde | feliz dia/semana/año/navidad/finde/pascua | que tengan/tengais/tenga _ _
    buen/buena/lindo/linda/feliz/excelente dia/semana/tarde/noche/fin/finde | dios los/les/os bendiga | bendiciones
    | buen finde/domingo/lunes | buena semana | les/os/te deseo _ buen/bonito/lindo/feliz/buena/linda`,
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
  offTopic: `posicionamiento web | seo | backlink* | ofrec* __
    servicios/nuestros-servicios/marketing/publicidad/diseño-web/agencia | ofrezco/ofrecemos/ofreciendo __
    servicio*/producto*/colabor*/marketing | nuestra agencia/empresa | agencia de | colabor* __
    marca/empresa/influencer/canal/instagram/juntos/ustedes/vosotros/proyecto | influencer* | embajador* | patrocin* |
    alianza* | propuesta comercial/de-colaboracion/de-negocio | proveedor* | distribuidor* | curriculum | curriculo |
    cv | hoja de vida | vacante* | busco/buscando _ trabajo/empleo/practicas/pega/laburo/chamba | trabaj* con/para
    ustedes/vosotros | empleo | entrevista de/para/del | practicas | pasantia* | estan/estais contratando | contratan
    personal | bolsa de trabajo | prestamo* | credito rapido | cripto* | bitcoin | inversion* | invertir | forex |
    casino | apuestas | loteria | herencia | que tiempo hace | hace calor/frio | que calor/frio/lluvia | llueve |
    cuentame/cuentame-un/contame _ chiste | chiste | cuentas _ algo | receta de | quien gano | partido de | poema |
    capital de | tarea de | me equivoque de _ chat/numero/empresa/correo/persona/destinatario/conversacion/grupo |
    numero equivocado | chat equivocado | no era para ustedes/vosotros/ti | era para otra persona | mensaje
    equivocado/error | ignor* _ este/el/mi mensaje/anterior/correo | sin querer | se me fue el | probando | prueba
    prueba | esto es una prueba | test | asdf* | te amo | estas soltera/soltero | casate | feliz navidad/año | felices
    fiestas | buscan/necesitan/buscais/contratan personal/gente/empleados/vendedores/diseñadores |
    ofrecerles/ofreceros/ofrecerle/presentarles/presentaros _ mis/nuestros/nuestro/mi/un
    productos/servicios/servicio/empresa/propuesta | soy/somos
    fabricante*/proveedor*/agencia/distribuidor*/freelance/mayorista | represento a/una/un |
    presentarles/presentaros/mostrarles/enviarles/ofrecerles nuestro/nuestra/nuestros/mi/mis/el
    catalogo/productos/servicios/empresa/propuesta | nuestro catalogo | vendo/vendemos/fabricamos/distribuimos |
    estoy/estare/estamos _ _ vacaciones/viaje/baja/permiso/oficina __ hasta/vuelvo/regreso/urgencia/urgente | fuera de
    la oficina | fabrica/taller/imprenta/agencia/consultora &
    presentar*/ofrecer*/enviar*/presupuesto/cotizacion/propuesta/servicios | perdido/perdio/encontre/encontrado __
    gato/perro/gata/llaves/cartera | camion/furgoneta & bloque*/garaje/vado | distribuir/vender/revender __
    productos/tienda/marca & tienda/local/negocio/dirijo | imprenta/empresa/tienda/local de enfrente/al-lado/arriba |
    carta nuestra por error | jefe/jefa/compañer* _ esta/estan _ vacaciones/baja/viaje/reunion | escribi/escrito
    a-la/a-otra _ tienda/empresa que-no-era/equivocada | olvide/olvido/olvidado _ adjuntar/mandar/poner la/el
    foto/archivo/documento/captura | estoy conduciendo/manejando/trabajando/en-el-cine`,
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
