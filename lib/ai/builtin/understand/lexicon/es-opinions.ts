import type { Lexicon } from './lexicon';

/** How Spanish-speaking customers praise, suggest and complain. */
export const esOpinions = {
  praise: `encant* | simpatic* | muy amable* | atent* | genial | excelente* | increible* | buenisim* | fantastic* |
    maravill* | todo/servicio/funciona/fue/es/llego/atencion/estado _ perfect* | estupend* | la mejor | el mejor |
    los mejores | mejor app/servicio/atencion/empresa/tienda | buen trabajo/servicio/producto | gran
    trabajo/servicio/equipo/app | felicit* | enhorabuena | muy content* | muy satisfech* | muy
    buen*/bien/util/rapido/amable* | barbaro | chevere | padrisim* | chido | de lujo | de diez | un 10 | cinco
    estrellas | 5 estrellas | recomend* | impecable | sois los mejores | contentisim* | todo bien con | crack* | de
    maravilla | gran app | feliz con | joya | espectacular | satisfech* | felices | agradecid* | maravillos* |
    hermos* | bellisim* | lindisim* | preciosidad | divin* | genial* | fabulos* | fenomenal* | espectacular* |
    sensacional | increibl* | magnific* | brutal | impecable* | de 10 | matricula de honor | que
    maravilla/gusto/bonito/lindo/pasada/belleza/rapidez/ilusion | una maravilla/gozada/pasada/joya/delicia | la
    mejor/el mejor/lo mejor | sois/son _
    mejores/genial*/crack*/encanto/maravillos*/excelentes/lo-maximo/amables/rapidisim* | un
    crack/amor/encanto/sol/10/diez | lo maximo | chapeau | ole | bravo | felicidades |
    gran/buen/excelente/tremendo/magnifico/buena _
    trabajo/servicio/equipo/app/producto/atencion/trato/experiencia/calidad/labor/curso/detalle | muy
    buen*/bien/util/rapid*/amable*/content*/satisfech*/profesional*/bonit*/lind*/agradecid*/complet*/recomend*/practic*/facil
    | super bien/rapido/amable*/content*/recomend*/lindo | todo _ bien/perfecto/correcto/genial/excelente/ok |
    llego/quedo/ha-llegado/ha-quedado/salio _
    perfect*/precios*/hermos*/bien/antes/genial/espectacular/increible/divin*/lind*/bonit* | os/los/lo/la
    recomiendo/recomendare/recomendaria/recomende | recomendad*/recomendable* | volvere/volveremos a
    comprar*/pedir/repetir | repetire/repetiremos | superó/supero mis/las expectativas | me ha/han/habeis
    ayudado/salvado/cambiado/encantado/gustado | de puta madre | de la hostia | del carajo servicio | re copad* |
    copad* | bacan* | bakan* | filete | la raja | un lujo | de pelos | a toda madre | super padre | chingon* | poca
    madre el | feliz con/de | muy/tan/super/estoy/estamos/quede/quedo feliz* |
    es/son/esta/estan/quedo/quedaron/llego/todo/muy/que/tan precios* | me/nos
    gusta/gusto/gustan/gustaron/encant*/fascin*/chifl*/flip*/emociono/emocionaron | me/nos ha/han
    encantado/gustado/fascinado | muy/super/estoy/estamos/quede/quedo/tan content* |
    todo/fue/es/esta/quedo/llego/funciona/ha-sido/salio perfect* | perfecto todo/el/la/trato/servicio | perfecta
    la/atencion | gracias por _ trabajo/buen/trato/excelente/maravill*/hacer/tanto | da gusto | dan gusto | que
    gusto da | es un amor/sol/encanto/cielo/lujo/crack | explica* _ de
    maravilla/maravilla/genial/fenomenal/super-bien/muy-bien/de-lujo/estupendo | un diez/10 | diez de diez |
    espectacular/espectaculares | precioso/preciosa/preciosos/preciosas | una pasada/maravilla/delicia/joya |
    quedo/quedado/salido/salio espectacular/precios*/genial/perfect*/increible/divin*/lindo/bonito | lloro/llore de
    emocion/alegria | me emocione/emociono/encanto | todo perfecto/genial/fenomenal/estupendo | muy bien
    embalado/envuelto/presentado/empaquetado | antes de lo previsto/esperado | un dia antes | sois/son/eres
    un/una/unos/unas encanto/sol/amor/maravilla/cracks/crack | gracias por la/su/vuestra
    paciencia/amabilidad/cercania/profesionalidad | me/nos _ _ ayudando/ayudado/sirviendo/servido/ayuda
    muchisimo/mucho/un-monton | que maravilla/delicia/gozada/gustazo _ | me paran por-la/en-la calle |
    acertado/acertasteis/acertaron/acertais de pleno/lleno | habeis/han acertado | dado en el clavo`,
  suggestion: `suger* | estaria bien/bueno/genial/padre/guay/lindo/bonito | seria
    bueno/genial/util/ideal/bonito/estupendo/interesante/lindo | deberian/deberiais/podrian/podriais
    añadir/agregar/mejorar/poner/incluir/hacer/anadir/implementar/sumar | propong* | propuesta | idea | una idea |
    ojala pusieran/hubiera/agreguen/añadan/tuviera | modo oscuro | echo en falta | echo de menos | hace falta que |
    recomendaria que | me gustaria que hubiera/tuviera/añadan/agreguen/existiera/pusieran/la | feedback | mejora para
    | añadan | agreguen | anadid | os/les/te propon*/suger*/recomend*/aconsej* |
    estaria/seria/quedaria/vendria/iria/molaria _
    bien/bueno/buena/genial/padre/guay/lindo/bonito/util/ideal/estupendo/interesante/chido/bacan/chevere/buenisimo/perfecto/mejor/positivo
    _ que/si/tener/poder/poner/añadir/una/un/agregar/incluir/ver/contar/idea | seria/estaria _
    bueno/genial/bien/util/ideal/idea _ que/si/tener/poder | molaria que | me gustaria que _
    hubiera/hubiese/tuviera/añad*/agreg*/existiera/pusier*/inclu*/hicieran/fuera/sacar*/se/la/el/los |
    deberian/deberiais/podrian/podriais/tendrian/pueden/podeis/convendria/deberia/podria _ que/de _
    añadir/agregar/mejorar/poner/incluir/hacer/anadir/implementar/sumar/sacar/tener/permitir/haber/traducir/cambiar/pensar/ofrecer/avisar/existir
    &
    app/opcion/funcion/modo/version/subtitulos/mas/web/pagina/boton/clases/contenido/idioma*/texto/letra/color*/curso*/recetas/niveles/filtro*
    | ojala __ pusier*/hubier*/agreg*/añad*/tuvier*/saqu*/inclu*/hag*/vuelv*/exista | una/mi/otra/unica/pequeña
    sugerencia/idea/propuesta/recomendacion/mejora/peticion | mi unica queja/pega/critica | como/a modo sugerencia/de
    | se echa/echo/echamos/extraño/falta en/de falta/menos _ una/un/mas/opcion/modo/poder/funcion | faltaria
    una/un/mas/poder | pongan/poned/añadan/añadid/agreguen/incluyan/incluid/saquen/sacad/metan/traigan _
    mas/un/una/subtitulos/modo/opcion/la/el/version/clases/niveles/recetas/ejercicios/filtros/contenido/boton |
    estaria bien | seria genial | para mejorar | mejorar* la/el/su/vuestra app/web/pagina/aplicacion/servicio |
    peticion/solicitud de funcion | para futuras/proximas/la-proxima | os/les doy/daria un/este consejo | un consejo |
    consejo: | yo-pondria/pondria/poned/pongan __ antes/mejor/mas`,
  complaint: `decepcion* | mal* servicio/atencion/experiencia/calidad/aplicacion/app/producto | pesim* | horrible* | terrible*
    | fatal | vergonzos* | vergüenza | inaceptable* | descontent* | insatisfech* | no sirve/sirven/vale para |
    ridicul* | basura | molest* | confus* | odio | perdida de tiempo | lamentable* | penos* | peor* | deja mucho que
    desear | nefast* | desastr* | queja | quejar* | quejas | cutre | asco | insufrible* | no me gust* | no estoy
    content*/satisfech*/conforme | disconforme | chafa | deficiente* | desilusion* | defraudad* | disgustad* |
    disgusto |
    mal/mala/malo/malisim*/pobre/flojo/floja/flojisim*/penos*/regular/mediocre/cutre/deficiente/nefast*/pesim*/terrible/horrible/fatal/lamentable/desastros*/patetic*
    _
    servicio/atencion/experiencia/calidad/aplicacion/app/producto/trato/curso/contenido/organizacion/comunicacion/soporte/gestion/imagen/diseño/empaque
    | servicio/atencion/experiencia/calidad/aplicacion/app/producto/trato/curso/contenido/soporte/gestion/diseño __
    mal/mala/malo/malisim*/pobre/floj*/penos*/mediocre/cutre/deficiente/nefast*/pesim*/terrible/horrible/fatal/lamentable/desastr*/desea*/decepcion*/empeor*/peor/bajado/bajo/patetic*/deja
    | esperaba _ mas/mejor/otra/algo/mucho | no era/es/fue/ha-sido/estuvo _
    lo-que-esperaba/esperaba/para-tanto/gran-cosa/serio/profesional | no es _
    serio/normal/manera/forma/posible/justo/aceptable/admisible/profesional | no me _
    gust*/convenc*/parecio/parece/ha-gustado/agrado/sirvio | que
    verguenza/pena/lastima/mal/desastre/horror/decepcion/asco/porqueria/chasco/falta/poca/rabia/coraje/feo |
    verguenza/vergüenza/desastre/timo/chasco/fiasco/porqueria/asco/bochorno/tomadura/burla | deja* mucho/bastante
    que desear | perdida/perder/perdi _ tiempo/dinero | tirar/tirado/tire/tiré el dinero/la-plata | dinero/plata
    tirad* | no vale _ pena/nada/precio/cuesta/dinero | no sirve/sirvio/sirven _ para _ nada | empeor* | va/van/vais
    de mal | cada vez/dia peor/mas-lento/mas-caro | ha/han bajado/empeorado/perdido mucho/la/calidad | publicidad
    engañosa/falsa/enganosa | engañosa | muchos/demasiados/tantos anuncios/errores/fallos/bugs/publicidad | lleno de
    anuncios/errores/publicidad | quiero/quisiera/vengo/deseo/queria/vengo-a _
    quejarme/reclamar/quejar/presentar-una-queja/poner-una-queja/manifestar/expresar | mi queja | una queja | queja
    formal | reclamo formal | poco serio/seria/profesional*/claro/util/intuitiv* | nada _
    intuitiv*/claro/util/profesional/serio/recomendable/que-ver | no lo/la/los/os recomiendo/recomendaria |
    muy/bastante/super/tan
    mal/mala/malo/floj*/confus*/complicad*/lent*/aburrid*/repetitiv*/car*/desorganizad*/basic* | aburrid* |
    repetitiv* | feo | fea | horrorosa | espantos* | rasca | penca | fome | truch* | berreta | no me aclaro | un lio
    | falta de respeto/seriedad/profesionalidad/profesionalismo/educacion/consideracion | antes/siempre
    respond*/contest*/atend* __ dia/mismo-dia/enseguida/horas & ahora/semana/tard* | ya no cuid*/cuidan/cuidais _
    cliente* | no cumpl* _ _ expectativ*/prometido/promete | mal sabor de boca | una pena/lastima | que/vaya
    pena/lastima/decepcion/chasco/desilusion | esperaba/esperabamos _ mas/mejor/otra-cosa | trato
    tan/muy/bastante/mas seco/frio/borde/pobre/malo | nunca habia/habiamos visto/recibido/tenido __
    trato/atencion/servicio | me/nos quejo/quejamos de/del | para cualquier cosa | asi no hay/se quien/puede | me
    aburro/aburren | no existen aqui | hay que esperar _ dias/semanas/horas/anynumber | se repiten/aburr* &
    entrenamientos/clases/ejercicios/recetas | publicidad/anuncios & meten/demasiad*/encima/cada/mucha |
    atencion/chat/soporte/servicio/telefono _ _ lent*/pesim*/mal*/horrible/nefast*/desastr*/lamentable | tard*
    anynumber minutos/horas/dias en/para contestar/responder/atender* | un poco/algo/bastante/muy
    decepcionad*/desilusionad* | deja/dejan _ que desear | no me/nos _ servido/sirvio _ de nada | demasiado
    basico/simple/corto/superficial | para ser tan/lo caro/que | me parece
    fri*/car*/cutre/pobre/flojo/floja/pesad*/mal/fatal/lamentable | con prisas`,
} satisfies Partial<Lexicon>;
