import type { Lexicon } from './lexicon';

/** Spanish about trouble, accounts and questions. Syntax: lexicon.ts. */
export const esHelp = {
  tech: `no/nunca/tampoco _
    funciona*/carga*/abre*/abrir/inicia*/arranca*/reproduce*/instala*/descarga*/sincroniza*/conecta*/responde/actualiza*/guarda*/anda/sirve/va/jala/prende/marcha/cargan/funcionan
    | dej* de funcionar*/andar/cargar/abrir | error* | fallo | fallos | falla | fallas | fallando | bug* | se cuelga
    | se _ cuelga/congela/traba/cierra/bloquea/queda/tilda/cae/reinicia/freeza/crashea/colgo/trabo/cerro/cayo/pega |
    colgad* | congelad* | trabad* | tildad* | pantalla _ negra/blanca/azul/negro/blanco | crashe* | lag | lentisim*
    | glitch* | problema*/inconveniente*/fallo* tecnico* | esta caid* | no _ puedo/logro/consigo/deja/permite/pude
    abrir*/descargar*/instalar*/usar*/ver/reproducir*/jugar*/sincronizar*/conectar*/subir/guardar* | no hace nada |
    se _ desconecta* | sin sonido | no se oye/escucha/ve | pagina/web/app/aplicacion/sitio/boton/enlace/video __
    caida/rota/roto/error/falla/mal/no | no me deja | bloquead* en | buffer* | servidor* _ caid* |
    no/nunca/tampoco/ya/ni _
    funciona*/funcion*/carga*/abre*/abrir/inicia*/arranca*/reproduce*/instala*/descarga*/sincroniza*/conecta*/responde*/actualiza*/guarda*/anda/sirve/va/jala/prende/marcha/cargan/furula/rula/suena/oye/escucha/reconoce/detecta/avanza/muestra/imprime/imprimen/pita/registra/cuenta/contabiliza/suma/deja/activa/responden/sale/salen
    | no _ puedo/logro/consigo/deja/permite/pude/puede/podemos/dejan/hay/consegui/pudimos _
    abrir*/descargar*/instalar*/usar*/ver*/reproducir*/jugar*/sincronizar*/conectar*/subir*/guardar*/escuchar*/oir*/imprimir*/exportar*/importar*/actualizar*/editar*/enviar/completar*/terminar*/avanzar*/continuar*/seleccionar*/acceder/cargar*/borrar*/vincular*/emparejar*
    | se _
    cuelga*/congela*/traba*/cierra*/bloquea*/queda*/tilda*/cae/reinicia*/freeza*/crashea*/colgo/trabo/cerro/cayo/pega/pego/apaga*/corta/corto/cortan/ralentiza/desconfigura/desincroniza/borro/borra/borraron/perdio/perdieron/pierde/sale/sali/entrecorta/pixela/buguea/bugueo/atasca/atora/atoro/demora/repite/descarga/duplica/desconecta
    _
    sola/solo/app/aplicacion/pantalla/video/pagina/cada/cuando/al/en/constantemente/blanco/negro/cargando/pensando/pegada/congelada/a/progreso/todo/datos/sesion/juego/siempre/y/con
    | se me _
    cuelga/congela/traba/cierra/bloquea/queda/tilda/cae/reinicia/apaga/borro/borraron/perdio/perdieron/corta/sale/borra/traban
    | pantalla _ negra/blanca/azul/negro/blanco/congelada/gris/cargando/carga/inicio | en blanco/negro |
    queda*/quedo/sigue/esta _ cargando/pensando/pegad*/congelad*/colgad*/trabad*/girando/dando |
    circulo/circulito/rueda/ruedita _ gira*/dando/carga* | me
    sale/aparece/da/tira/salta/marca/pone/salio/lanza/arroja/dice _
    error/errores/fallo/mensaje/pantalla/cartel/aviso/anynumber | mensaje/codigo de error | error anynumber | error
    al/en/de/desconocido/inesperado/interno/servidor | tira/da/sale/salta error |
    perdi/perdido/perdimos/perdio/borro/borraron/borrado/desaparecio/desaparecieron/desaparecido/esfumo __
    progreso/nivel/niveles/avance/avances/datos/racha/partida/personaje/historial/fotos/rutinas/logros/puntos/proyecto/trabajo/todo/cuenta/compras/diseño
    | progreso/nivel/avance/racha/partida/historial/logros/datos __ perd*/borr*/desapareci*/reinici*/cero/guard*/no
    | notificacion*/recordatorio*/aviso*/alerta* __ no/nunca/dejaron/dej* | no me _
    llegan/llega/aparecen/salen/suenan/saltan/funcionan _ notificacion*/recordatorio*/avisos/alertas |
    sonido/audio/voz/imagen/video/microfono/camara __
    no/mal/baj*/corta*/desfas*/sincron*/fatal/entrecort*/borros*/oye/escucha | sin audio/sonido/imagen/voz | no hay
    audio/sonido/imagen | no _ oye/escucha/ve/oigo/escucho/veo _
    nada/bien/video/audio/clase/imagen/sonido/leccion/pantalla |
    video*/clase*/leccion*/audio*/modulo*/pdf/archivo*/enlace*/link*/boton/formulario/app/aplicacion/aplicativo/pagina/web/sitio/plataforma/juego/programa/sistema/widget/reloj/sensor/chat/buscador/calendario/mapa/filtro/filtros/editor/descarga
    __ no/nunca/tampoco _
    carga*/abre*/funciona*/anda/va/reproduc*/descarga*/hace/lleva/sirve/aparece*/sale/responde/deja/existe/guarda/ve/oye/conecta/sincroniza/jala/actualiza/arranca
    | video*/clase*/app/aplicacion/pagina/web/juego/plataforma/programa __
    cuelga/traba/congela/cierra/corta/lag/lenta/lento/lentisim*/caida/caido/falla/fallando/fallo/error/errores/rota/roto/bug/bugs/vacia/blanco/negro/tilda/bloquea
    | va/anda/esta/funciona/carga _ lenta/lento/lentisim*/mal/fatal/fallando/raro/caid*/pesad*/lag/trabad* |
    va/funciona/anda a tirones/pedales/trompicones/saltos/medias | tarda _ cargar/abrir/en | desde/tras/con/despues
    _ la/ultima/de/nueva/que/los actualizacion/version/actualice/actualizar/update/parche |
    actualice/actualizacion/actualizo/actualizar __ no/error/deja*/falla/cierra/borro/perdi*/peor/mal |
    reinicie/reiniciado/reiniciar _ telefono/celular/movil/app/tablet/router/computadora/ordenador/pc |
    borre/borrado/limpie/limpiar _ cache/cookies | otro navegador | chrome/safari/firefox/edge | error
    404/500/403/503 | 404 | enlace*/link*/liga __
    roto/rotos/caducad*/vencid*/expirad*/muerto/error/funciona/caduco/expiro/vencio/abre/blanco | no/imposible _
    vincular*/emparejar*/sincronizar*/conectar* |
    pulsera/reloj/watch/band/smartwatch/garmin/fitbit/tv/chromecast/bluetooth __
    no/desconect*/sincron*/conect*/falla/perdi* | descarga/descargar/descargue/bajar/descargando __
    no/error/falla/corrupt*/incomplet*/queda/corta/interrump* | archivo _ dañado/corrupto/danado/corrompido/vacio |
    formato/archivo no | no _ compatible & error/sale/dice | fallo tecnico | soporte tecnico |
    problema*/fallo*/falla*/inconveniente*/error* _ con/en/de la/el/mi/los/las/una _
    app/aplicacion/pagina/web/video*/plataforma/descarga/juego/curso/clase*/audio/sonido/camara/microfono | un bug |
    bugs | crash | glitch | tilda | trabada | pixelado | duplic* las fotos | calcul* mal | cuenta mal __
    pasos/calorias | no cuenta/registra/suma _ pasos/calorias/kilometros/horas | no detecta/reconoce _
    reloj/pulsera/dispositivo/microfono/camara/tarjeta/mando | arregl*/solucion*/repar* __
    app/aplicacion/fallo/error/bug/problema/pagina/juego/video* | cuando
    intento/trato/quiero/entro/abro/pulso/toco/hago/doy __
    no/error/cierra/cuelga/nada/pasa/blanco/sale/queda/congela/saca | al
    abrir*/entrar/pulsar/darle/guardar/intentar/iniciar/apretar/tocar/subir/cargar __
    no/error/cierra/cuelga/nada/blanco/sale/queda/congela/saca | le doy/pico/doy/pulso/aprieto _ a/al/en _ y/no/pero
    __ no/nada/pasa/error/queda | no oigo/escucho/suena/se-oye/se-escucha | no veo nada/el-video/la-clase/imagen |
    va/van/anda/esta/es/carga/cargan/ido/queda _ _ lent* |
    esta/estan/sigue/sistema/servidor*/web/app/pagina/plataforma _ caid* | se cayo/cae el/la/su _
    sistema/pagina/web/servidor/plataforma/app/juego | desinstal* __ y/no/pero/sigue/igual/nada/instal* | reinstal*
    __ no/sigue/igual/nada/pero | ya _ borre/limpie/reinicie/desinstale/reinstale/actualice/probe |
    probe/probado/probamos _ todo/con/otro/en/varios/dos/de | me expulsa/echa/saca/bota &
    pierdo/perd*/juego/partida/app/nivel/clase/hecho | no puede/puedo/podemos/deja/permite _ pasar del/de/al
    nivel/fase/pantalla/modulo/pregunta | cortad*/borros*/movid*/negr*/descuadrad*/desordenad*/encimad* &
    export*/pdf/imprim*/letras/pantalla/texto | sincroniza mal | no sincron* | subtitulos/audio/sonido/voz/labios __
    desfasad*/retrasad*/adelantad*/no-coincid*/descuadrad*/mal | desfasad* | se/me _ calienta/consume/gasta _ _
    bateria/telefono/celular/movil | caida/caido/caidos la/el/los/su/vuestra/otra _
    plataforma/web/pagina/app/servidor*/sistema/juego | otra vez caida/caido | en ingles/otro-idioma aunque/pero/y &
    elegi/español/castellano/configur*/puse | empareja*/vincula*/sincroniza* no/nunca/jamas | no _
    empareja/vincula/sincroniza/enlaza/termina-de-conectar | ubicacion/gps/posicion/localizacion _
    mal/equivocad*/incorrect*/fals* | siempre/solo _ cero/0/en-blanco & da/marca/sale/muestra | borr* __
    entrenamiento/diario/notas/progreso/historial/paginas/texto/fotos | no enciende/prende/arranca/carga/inicia |
    asa/pantalla/tapa/correa/cristal/pata rota/roto/partid*/rajad*/suelt* | hace/suena/mete _ un/mucho/como
    ruido/zumbido/chirrido/pitido | ruido raro/horrible/extraño/espantoso/tremendo |
    licencia/clave/serial/codigo-de-activacion/llave __ no _ vale/valida/funciona/activa/sirve/reconoce/correcta |
    clave/licencia incorrecta/invalida/caducada | enlace/link/liga __ no sirve/abre/funciona/va/carga/descarga | se
    apaga/reinicia/enciende/desconecta solo/sola/cada/a-los/al-rato`,
  emailChange: `cambi*/actualiz*/modific*/corregi*/corrij*/edit*/reemplaz*/sustitu*/rectific*/poner _
    correo*/email*/mail*/e-mail | cambi*/actualiz*/modific* __ correo/email/mail | cambi* de correo/email/mail | nuevo
    correo/email/mail | correo/email/mail nuevo/viejo/antiguo/anterior/equivocado/incorrecto/erroneo |
    correo/email/mail _ mal/error/typo/cambio/cambiado | perdi __ correo/email/mail | ya no _ uso/tengo/acceso/utilizo
    __ correo/email/mail | escribi/puse/registre _ mal _ correo/email/mail | correo electronico por/nuevo |
    cambi*/actualiz*/modific*/corregi*/corrij*/edit*/reemplaz*/sustitu*/rectific*/poner*/pong*/pon*/mud*/pasar*/pasen/pasa/pase/paso/mover/muev*/migr*/transf*/traspas*/registr*/usar*/usen/usad/use/vincul*/asoci*/anot*/pasar*/arregl*/quit*/sac*/asign*
    __ correo*/email*/mail*/e-mail/gmail/hotmail/anyemail &
    correo*/email*/mail*/e-mail/cuenta/nuevo/nueva/otro/otra/personal/viejo/antiguo/mal/gmail/hotmail/registrad*/perfil/usuario/direccion/acceso/anyemail/mio
    |
    cambio/cambiar*/cambie*/cambien*/actualizar*/actualice*/actualicen/modificar*/modifique*/corregir*/corrijan/corrija/rectificar/editar*/edito/cambio
    de/el/mi/la/del/mis/tu/su/nuestro _ correo*/email*/mail*/e-mail/casilla |
    correo*/email*/mail*/e-mail/casilla/gmail/hotmail _
    nuevo/nueva/viejo/vieja/antiguo/antigua/anterior/equivocad*/incorrect*/erroneo/personal/correcto/actual/actualizad*/bueno/laboral/empresa/trabajo/universidad/instituto/vigente/mal
    | correo/email/mail __ mal/error/equivoqu*/equivocad*/errata/typo/letra/punto/mal-escrito &
    correo/email/mail/cuenta/registr*/puse/escrib*/inscrib* | puse/escribi/registre/meti/ingrese/anote/di/teclee/tipee
    _ mal/equivocad*/error _ el/mi/correo/email/mail/direccion | me equivoque/confundi/equivocado _
    correo/email/mail/letra | error/errata/falta/falto/sobra/sobro _ en/de/una/letra/punto & correo/email/mail | ya
    no/nunca/dejo/perdi/sin __ uso/tengo/acceso/utilizo/entro/existe/funciona/reviso/funcionar __
    correo/email/mail/gmail/hotmail/casilla/buzon | correo/email/mail/gmail/hotmail/casilla/buzon __ ya
    no/perdi/cerraron/cerre/cerrado/dieron/hackearon/hackeado/desactiv*/inactivo/existe/baja/lleno/cancel* |
    correo/email/mail/cuenta/usuario __ sea/seria/deberia/debe/es/quede/tiene/vaya*/lleg*/envi*/mand* __ anyemail |
    anyemail &
    nuevo/nueva/correcto/bueno/cambi*/actualiz*/modific*/corrij*/mal/antes/lugar/vez/ahora/adelante/viejo/antiguo/reemplaz*/ya
    | a partir de/ahora/hoy _ usen/usad/correo/email/anyemail/use | de ahora en adelante | en vez/lugar de/del
    anyemail/correo/mail/email | pasar*/pasen/pasa/pase/paso/migr*/traspas*/mov*/transf*/vincul*/mud* _ mi/la/cuenta _
    a/al/con otro/otra/nuevo/este/esta/anyemail/correo/email/mail/gmail |
    avisos/notificaciones/acceso/facturas/comunicaciones/correos __ lleg*/vayan/vaya/mand*/envi* _ a/al
    otro/nuevo/correo/email/mail/anyemail/este | asociad*/vinculad*/registrad* a/con/al/en _ correo/email/mail/otro &
    cambi*/otro/viejo/antiguo/nuevo/acceso/actualiz*/quit* | gmial | hotmial | direccion de correo/email/mail &
    cambi*/nueva/otra/actualiz*/mal/modific*/correg* | cambio de mail/email/correo/e-mail | equivoqu*/error/mal __
    escribir/poner/dar/meter/escrib*/puse/registr*/anot* __ correo/email/mail/direccion-de-correo | correo/email/mail
    __ era/es/seria anyemail | el/mi correcto/bueno/nuevo es anyemail | nuevo/nueva/correcto/actual _
    correo*/email*/mail*/e-mail/anyemail/casilla | otro/otra/distinto/diferente correo/email/mail/e-mail/casilla &
    cambi*/pon*/actualiz*/cuenta/us*/asoci*/registr*/vincul*/pas*/acced*/avis*/factur*/notific*/quiero/mejor/gmail |
    puse/escribi/registre/teclee _ mal el/mi _ correo/mail/email | me lo/la corrig*/correg*/cambi*/arregl* &
    correo/mail/email/anyemail | anyemail con zeta/ese/hache/be/uve/punto/guion`,
  access: `no/imposible/problema*/sin __
    entrar*/acceder*/iniciar/ingresar*/acceso/loguear*/loguearme/login/logearme/logear/conectarme/accedo |
    iniciar/inicio/inicie/inicia sesion | olvid* _ contrasen*/clave/password/contra/pass/contraseña |
    contrasen*/contraseña/password __ olvid*/recuper*/restablec*/cambi*/resete*/incorrect*/no/perdi*/nueva |
    recuper*/restablec*/resete*/cambi* __ contrasen*/cuenta/password/acceso | cuenta _
    bloquead*/suspendid*/hackead*/desactivad*/cerrada/inhabilitada/deshabilitada/baneada/jaqueada |
    bloquearon/hackearon/suspendieron/jaquearon/bloquead*/hackead* _ cuenta | no _ llega* __ codigo/sms/enlace
    verificacion/confirmacion | codigo _ verificacion __ no | no me llega el codigo/sms | me saca/echa/desloguea |
    no puedo/logro/consigo entrar | no reconoce mi/la contrasen*/usuario | perdi _ contrasen*/acceso | link para
    restablecer* | no/imposible/problema*/sin/ni/tampoco/nunca/nadie/tampoco __
    entrar*/acceder*/iniciar*/ingresar*/acceso/loguear*/loggear*/login/logear*/conectarme/accedo/entro/ingreso/inicio-sesion/iniciar-sesion/meterme/autenticar*
    | no me/nos deja/permite/dejan/reconoce/acepta/agarra/toma/admite/valida _
    entrar/acceder/iniciar/ingresar/loguear*/usuario/clave/contrasen*/sesion/pin/codigo/contra/password/meter*/mi/pasar/registrarme/registrar
    | cerro/cerraron/cierra/cierran/cerrado/expira/expiro/caduca sesion/la-sesion | me
    saca/echa/desloguea/expulsa/bota/tira/cierra/saco/echo/desconecta _
    de/cada/la/sesion/cuenta/app/constantemente/sola/solo/a/siempre | olvid* _ la/mi/el/de/mis _
    contrasen*/clave/password/contra/pass/usuario/pin/correo/contraseña/login/datos | no _
    recuerdo/acuerdo/se/encuentro/me _ la/mi/el/de/cual/con _
    contrasen*/clave/password/contra/usuario/pin/correo/que/cual/contraseña &
    contrasen*/clave/password/contra/usuario/pin/registr*/entr*/cuenta/acced* |
    contrasen*/contraseña/password/clave/contra/pass/pin __
    olvid*/recuper*/restablec*/cambi*/resete*/incorrect*/erron*/invalid*/no/perdi*/nueva/acept*/funcion*/mal/recuerd*/acuerd*/vencio/caduc*/expir*/provisional/temporal/equivocad*/restaur*
    | recuper*/restablec*/resete*/cambi*/restaur*/gener*/mand*/envi*/cre*/pon* __
    contrasen*/clave/password/acceso/usuario/pin/ingreso |
    recuper*/desbloque*/reactiv*/habilit*/rehabilit*/restaur*/restitu* __ mi/la/el _ cuenta/acceso/perfil/usuario |
    cuenta/perfil/usuario _
    bloquead*/suspendid*/hackead*/desactivad*/cerrad*/inhabilitad*/deshabilitad*/banead*/jaquead*/robad*/restringid*/comprometid*/eliminad*/bloqueo/inactiv*
    | bloque*/hacke*/suspend*/jaque*/bane*/inhabilit*/desactiv*/robaron/robo/restring* _ mi/la/el/mis _
    cuenta/acceso/usuario/perfil/instagram | me/nos
    bloque*/hacke*/suspendi*/jaque*/bane*/inhabilit*/desactivaron/robaron/bannearon _ cuenta/acceso/usuario/perfil |
    alguien __ entr*/acced*/us*/cambi*/meti*/inici* __ mi/cuenta/contrasen*/clave/correo |
    entraron/accedieron/metieron _ a/en mi cuenta | cuenta __ otra persona/desconocid*/sin-permiso &
    entr*/us*/acced* | codigo*/correo/mail/sms/enlace/link/email de/para/del _
    verificacion/confirmacion/acceso/seguridad/recuper*/restablec*/cambi*/activacion/activar/validacion/ingreso/entrar/contrasen*/clave/inicio/autentic*
    | no _ llega*/recibo/recibi/llegado/recibido/llego/mandan/envian __
    codigo/sms/verificacion/confirmacion/restablec*/recuper*/pin/activacion | codigo/sms/pin __ no/nunca/sin/tarda _
    llega*/recibo/llegado/recibido/sirve/funciona/valido/acepta* | verific*/autentic* _ dos/2 pasos/factores | doble
    factor/verificacion/autenticacion | autenticador | 2fa | segundo factor |
    cambie/cambio/perdi/robaron/nuevo/formatee/reset*/cambiado de/el/mi/un _ celular/movil/telefono/numero/cel &
    entrar/acceder/codigo/cuenta/sesion/ingresar/verific*/acceso/deja/entro/autentic* | como
    entro/accedo/ingreso/inicio/recupero/desbloqueo/restablezco/reseteo/cambio _ a/al/mi/la/en/sesion/de _
    cuenta/sesion/perfil/contrasen*/clave/curso/usuario/plataforma/acceso/campus/aula | donde
    entro/accedo/ingreso/pongo/inicio/meto _ a/al/mi/la/en/sesion/para | volver a entrar/acceder/ingresar | usuario
    o clave/contrasen* | usuario/correo/email/mail/cuenta no _
    existe/encontrad*/registrad*/reconoc*/valid*/encuentra | usuario __ incorrect*/existe/invalid*/olvid*/recuerd* |
    credencial* | datos de acceso/ingreso/login/entrada | fuera/afuera de mi/la cuenta | quede
    fuera/afuera/bloqueado | no/sin _ acceso a/al/de mi/la/curso/cuenta/plataforma/contenido/campus/aula/clases |
    captcha | iniciar sesion | inicio de sesion | loguear* | loguearme | logear* | desbloque* |
    demasiados/muchos/maximo _ intentos/dispositivos/aparatos | intentos fallidos | huella/face-id | sesion __
    cierra/expira/cerrada/caduca/iniciar/iniciada/abierta | me hackearon | me jaquearon | hackead* | hackeo |
    alguien _ cambio _ correo/clave/contrasen*/mail/email | no _ acepta/reconoce/valida/admite _ mi/la/el
    usuario/clave/contrasen*/pin/codigo/matricula | pide*/piden/pidiendo/solicita/exige _ un/el/una _
    codigo/pin/clave/verificacion | numero/telefono/celular viejo/antiguo/anterior/perdido &
    codigo/sms/entrar/verific*/acceso | numero que ya no tengo/uso | sesion abierta/iniciada |
    intentando/intento/intente/tratando/trato/quiero/necesito/poder/logro _ entrar/acceder/ingresar/iniciar _
    a/en/sesion/y/al/mi/con/pero | link/enlace magico | socorro | cuenta vacia/equivocada/ajena/hermano/otra-persona
    | mande*/envie*/genere*/den/denme/manden/envien _ otra/nueva/una contrasen*/clave | usuario/cuenta/correo
    inexistente/desconocid*/no-encontrad*/no-existe`,
  privacy: `elimin*/borr*/suprim*/supres* __ datos/cuenta/informacion/perfil/historial/registro | rgpd | gdpr | lopd |
    lopdgdd | derechos arco | habeas data | derecho* al olvido/arco/de supresion/supresion | proteccion de datos |
    descarg*/export*/copia*/obten*/envi*/acced*/acceso/mand*/solicit* __ mis/datos _ personales/datos | copia de _
    datos/informacion | datos personales | que datos/informacion __ tien*/guard*/almacen*/recopil* | datos que
    tien*/guard* | cerrar/cierren/cerrad/cierra/eliminar/borrar/borrad _ mi cuenta | baja de mis datos | derecho de
    acceso/supresion | privacidad | ley de datos | portabilidad | borren todo |
    elimin*/borr*/suprim*/supres*/destru*/quit*/limpi*/retir*/deshac*/cancel* __
    datos/dato/cuenta/informacion/perfil/historial/registro/registros/rastro/fotos/imagenes/foto/conversacion*/fichero*
    _
    personal*/mis/mi/sistema/servidor*/base/definitivamente/completo/todo/permanente*/siempre/ustedes/vosotros/guardad*
    | elimin*/borr*/suprim*/cierr*/cerrar/cerrad/cerre/dar-de-baja/desactiv* _
    mi/la/el/esta/definitivamente/por/completamente/del/completo _ cuenta/perfil/usuario/registro |
    elimin*/borr*/suprim*/destru* __ mis/mi/los/todos/sus/de _
    datos/informacion/fotos/historial/rastro/perfil/cuenta | borrado/eliminacion/supresion/cierre/baja de/del/la _
    mi/mis/cuenta/datos/perfil/informacion/los | borr*/elimin*/suprim* __ todo/toda _
    lo/que/mio/informacion/datos/tengan/tengais/guard*/sobre/huella |
    borrenme/borradme/eliminenme/eliminadme/borrame/quitenme/quitadme/saquenme _ de/del/su/la _
    base/sistema/registros/bases/lista/listas/datos | base de datos | bases de datos | mi informacion/data
    personal/privada | datos/informacion __
    tercero*/compart*/vend*/ced*/cesion/uso/usan/almacen*/guard*/conserv*/tratamiento/tratan/filtra*/filtr*/segur*/proteg*
    | que/cuales/cuanta _ datos/informacion/data _
    tien*/guard*/almacen*/recopil*/conserv*/mio/mios/sobre/recab*/recog* |
    saber/conocer/ver/recibir/obtener/copia/listado/exportar/descargar/bajar/export*/descarg*/copia/archivo __
    mis/mi/los/toda _ datos/informacion/historial/data & mis/mi/datos/sobre/personal*/tienen/teneis/tenes | copia
    de/con _ mis/mi/todos/toda/los _ datos/informacion/historial | derecho* de/al/a
    acceso/supresion/rectificacion/oposicion/portabilidad/olvido/arco/cancelacion | ejerc* __ derecho* | reglamento
    general | ley organica/federal/1581/25326/19628 | lfpdppp | lgpd | ccpa | delegado de proteccion | dpo |
    consentimiento __ datos/retir*/revoc* | retir*/revoc* __ consentimiento | aviso/politica de privacidad |
    privacidad __ datos/como/que/tratan | comparten/compartis/venden/vendeis/ceden __ datos/informacion/terceros |
    baja definitiva/total de _ cuenta/datos | dejen de/no _ enviarme/mandarme/envien/manden _
    publicidad/correos/newsletter/spam/propaganda/boletin* | quitar/saquen/borrar/quiten/sacar _ de/la/su/vuestra
    lista _ correo/correos/distribucion/mail | guardan/guardais/almacenan/conservan/borran/tienen/usan/comparten _
    mis/las/nuestras/los/todas/mi _ fotos/datos/informacion/tarjeta/conversaciones/chats | quien/quienes __
    ver/acceso/accede/ven/tiene __ fotos/datos/informacion/perfil | quit*/elimin*/borr*/saqu* _ mi/mis/todos/el _
    telefono/numero/direccion/correo/fotos/nombre/tarjeta & base/sistema/registro*/datos/lista/servidor* | mis datos
    personales/bancarios/privados | todos mis datos | uso/usan/usais/venta/venden/ceden/comparten _ mis datos |
    dejar/dejen/no de/quiero/enviarme/mandarme/recibir _ _ publicidad/newsletter/boletin*/propaganda/correos | darme
    de baja de/del newsletter/boletin/correos/lista | lista/listas de correo/correos/distribucion | baja del
    newsletter/boletin | con mis datos/fotos/informacion | mis datos &
    hacen/haceis/uso/usan/guardan/segur*/proteg*/comparten | cuanto-tiempo/por-cuanto/hasta-cuando __
    guard*/conserv*/almacen*/retien* __ conversaciones/datos/mensajes/historial/informacion/chats |
    quit*/sac*/borr*/elimin* __ bases/listas/base/lista/fichero* | de-donde/donde
    sacaron/sacasteis/tienen/obtuvieron/consiguieron _ direccion/correo/numero/telefono/datos`,
  ask: `como _ puedo/hago/se/funciona/es/hacer/va/puede/tengo/uso/configuro/conecto/instalo/descargo/activo/saco | puedo
    | podria | podemos | se puede | se pueden | es posible | es compatible | hay | tienen | teneis | tenes | tiene |
    cual | cuales | que | cuanto* | cuantos | cuantas | cuando | donde | quien | hacen | aceptan | envian | enviais
    | incluye* | funciona | trae | viene | sirve | queria/quisiera/quiero/gustaria/necesito saber | tengo una/un
    duda/pregunta/consulta | una pregunta/duda/consulta | me pregunt* | me gustaria saber/conocer | explic* | saber
    si | es necesario | venden | vendeis | admite | como/cómo _
    puedo/hago/se/funciona/es/hacer/va/puede/tengo/uso/configuro/conecto/instalo/descargo/activo/saco/son/seria/hay/funcionan/empiezo/elijo/subo/agrego/pido/reservo/encuentro/veo/comparto/imprimo/personalizo/calculan
    | podre | se podria | seria posible | son compatibles | habra | tienes | tendran | tendrian | existe | existen |
    quienes | por que | haceis | haces | aceptais | traen | vienen | sirven | vale para | ofrecen | ofreceis | dan |
    dais | permite* | necesito/hace/hay/tengo tener/falta/que | es/son/esta/estan/seria _
    necesario/obligatorio/posible/apto/apta/aptos/adecuad*/seguro/dificil/valido/valida/presencial/online/disponible*/mejor/recomendable
    | queria/quisiera/quiero/gustaria/necesito/quisieramos/queremos/interesa/interesaria/podria/querria/quería _
    saber/preguntar/consultar/conocer/entender/informacion/info/averiguar | tengo/tenia/tenemos _ una/un/unas/dos _
    duda/dudas/pregunta/preguntas/consulta/consultas | una/un/otra/pequeña/mi/ultima _
    pregunta/duda/consulta/preguntita/preguntica/consultita | me interesa | interesad* en | estoy
    pensando/interesad*/mirando/valorando/dudando | estaba pensando/mirando/interesad* | antes de
    comprar*/contratar*/pagar*/suscribirme/pedir*/decidirme | para saber/tener | me
    explic*/dic*/indic*/cuent*/aclar*/orient*/recomiend*/aconsej*/informan/informas | saber
    si/como/cuando/cuanto/que/cual | vendes | manejan | trabajan con | a partir de que edad | que edad | desde que
    edad | es/son/seria para | informacion/info/detalles sobre/de/del/acerca | mas informacion/info/detalles | me
    puede*/podrian/podria decir/informar/explicar/indicar/aclarar/recomendar | pregunto por/porque/para/antes | es
    para saber | quisiera/queria/querria saber si`,
  product: `compatib* | soporta* | funciona* | caracteristic* | funcion | funciones | incluye* | disponib* | integra*
    | offline | sin conexion/internet | dispositivo* | iphone | android | ipad | mac | windows | linux | version* |
    exporta* | importa* | talla* | talle* | medida* | tamaño | idioma* | español | familia* | internacional* |
    envian/enviais/envios/hacen/llegan a | garantia | material* | ingrediente* | limite* | tutorial* | guia |
    instruccion* | instal* | configur* | metodo* de pago | formas de pago | medios de pago | aceptan | paypal |
    factura | app | subtitulo* | cuantas/cuantos | certificado* | uso | usar | usa | stock | color* | medidas | agua |
    batería | certificad* | diploma | titulo | temario | contenido* | programa | modulo* | profesor* | clase* |
    leccion* | en vivo | en directo | grabad* | presencial* | online | nivel | principiante* | edad | edades | niños |
    ninos | celiac* | vegan* | vegetarian* | alergi* | gluten | lactosa | embarazad* | lesion* | principiantes |
    tamaño* | tamano* | dimension* | formato* | papel | tapa dura/blanda | calidad de impresion | paginas | cuantas
    paginas | resolucion | peso | modelo* | tallas | talla | material | algodon | plata | oro | personaliz* | grabado
    | dedicatoria | regalo | envoltorio | envolver | empaque | embalaje | celular* | movil* | tablet* | ordenador* |
    computadora* | tele | smart tv | apple watch | ios | sin internet | sin conexion | descargar | modo | funcion* |
    herramienta* | opciones | diferencia* entre | ingles | subtitul* | traducid* | traduccion | pais/paises |
    peninsula | canarias | baleares | extranjero | internacional | provincia* | envio/envios
    a/gratis/internacional*/urgente/express/exprés | gastos de envio | plazo de entrega/envio | tiempo de
    entrega/produccion/fabricacion | tarda* el envio | puntos de recogida | tienda fisica | recoger | horario* |
    multijugador | cuantos dispositivos/usuarios/perfiles | privacidad | segur* | medico | psicolog* | vidente* |
    tarotista* | carta natal | lectura | requisito* | licencia | comercial* | factura* | cfdi | metodos de pago |
    pagar con | tarjeta de credito | efectivo | transferencia | oxxo | bizum | acceso de por vida | de por vida |
    caduca | vigencia | que diferencia* |
    encoge/destiñe/lava/lavarla/lavarlo/lavadora/atopic*/alergi*/piel/tejido/algodon/oficial*/reconocid*/homologad*/titulo/ministerio
    | viene/vienen/va/entra _ enrollad*/montad*/desmontad*/embalad*/en-caja/con-pilas/con-cable | factura*/facturais _
    a/para/con empresa*/autonomo*/nit/rfc/cif/ruc | lavavajillas/microondas/secadora |
    lleva/llevan/cabe/caben/mide/miden/pesa/encoge/aguanta/contiene/contienen/trae/traen/dura/duran/sirve/sirven/resiste
    | regalar/regalo una suscripcion/curso/clase/sesion | seguro para niños/bebes/mascotas/embarazadas | pasa si me
    salto/pierdo | perfume/alcohol/azucar/gluten/lactosa/conservantes/aditivos |
    soja/lana/algodon/cuero/madera/bambu/plastico/acero/silicona/lino/seda/poliester/cartulina/cristal/ceramica/cera/aluminio
    | alergia/alergias/alergico/alergica/celiac*/diabetic*/embaraz*/vegan*/hipoalergenic* |
    pica/pican/rasca/transpira/abriga/soporta/soportan/aguanta/aguantan/regula/plegable/desmontable | cabe/caben _
    en/dentro | esta/estan/son/es _ hecho/hecha/hechos/hechas/fabricad*/apto/apta/aptos/adecuad* |
    empieza/empezar/empiezan de cero | sirve/vale/va-bien para alguien/quien/un/una/niños/mayores/principiantes | que
    incluye/trae/lleva/contiene | que _ me/nos recomiendas/recomendais/recomiendan/aconsejais/aconsejan |
    recomendais/recomiendan/aconsejais/aconsejan | principiante/soy-nuevo/empezando & recomend*/aconsej*/cual/que`,
} satisfies Partial<Lexicon>;
