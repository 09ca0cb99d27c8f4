/** Spanish. Where a word has other senses ("cuenta", "puesto", "marcha"), the phrases in which it has them stand in groups of their own. */
export const spanish = `
cuenta, perfil
desactivar, desactivación, cerrar, cierre, deshabilitar, deshabilitación, inhabilitar, inhabilitación, desconectar, desconexión, tumbar, apagón, desaparecer, desaparición, esfumar, esfumó, desvanecer, desvaneció, inactivo, inoperativo, fuera de servicio, fuera de línea, dejó de funcionar, dejó de estar disponible, dar de baja, dio de baja, da de baja, dado de baja, dada de baja, dieron de baja, dando de baja
borrar, borrado, eliminar, eliminación, suprimir, supresión
suspender, suspensión
bloquear, bloqueo
inaccesible, indisponible
restablecer, restableció, restablecimiento, restaurar, restauración, reactivar, reactivación, rehabilitar, rehabilitación, reaparecer, reapareció, reaparición, volvió a funcionar, volvió a estar activa, volvió a estar activo, volvió a estar disponible, volvió a estar operativa, volvió a estar en línea, volvió a estar visible, volvió a aparecer, volvió a la normalidad, volvió a la vida, volvió a la red, de nuevo en línea, nuevamente en línea, otra vez en línea, en línea de nuevo, de nuevo operativa, nuevamente operativa, otra vez operativa, de nuevo activa, nuevamente activa, otra vez activa, de nuevo disponible, nuevamente disponible, otra vez disponible, de vuelta en línea
repita, repitan, repitiera, vuelva a ocurrir, vuelva a suceder, vuelva a pasar, vuelva a producirse, volviera a ocurrir, volviera a suceder, volviera a pasar, volver a ocurrir, volver a suceder, volver a pasar, ocurra de nuevo, ocurra otra vez, ocurra nuevamente, suceda de nuevo, suceda otra vez, suceda nuevamente, pase de nuevo
volver, volvió, vuelve, vuelto, regresar, regreso, retornar, retorno, de vuelta
nuevamente, de nuevo, otra vez, una vez más
exempleado, extrabajador, ex empleado, ex trabajador, antiguo empleado, antiguo trabajador
subcontratado, subcontratista, subcontratación, tercerizado
de plantilla, en plantilla, fijo, en nómina
a tiempo completo, a jornada completa
temporal, eventual, temporario, por tiempo determinado, por tiempo limitado, a plazo fijo, de duración determinada
breve, momentáneo, fugaz, unos minutos, algunos minutos, pocos minutos, por poco tiempo
atención al cliente, servicio de atención al cliente, servicio al cliente, soporte al cliente, asistencia al cliente, servicio de asistencia al cliente, servicio de soporte al cliente, apoyo al cliente, ayuda al cliente, atención a clientes, atención a los clientes, servicio a clientes, soporte a clientes, asistencia a clientes, atención al usuario, atención a usuarios, soporte al usuario, servicio de atención al usuario
día siguiente, jornada siguiente, día después, otro día
día, jornada
mensaje de error, aviso de error
mensaje privado, mensajes privados, mensaje directo, mensajes directos
página de inicio, página principal
se dio cuenta, dio cuenta, se daba cuenta, darse cuenta, dado cuenta, dieron cuenta, cayó en la cuenta, percatarse, percató, enterarse, enteró, supo, supieron
por su cuenta, de forma independiente, de manera independiente, independientemente
error, equivocación, equivocarse, fallo, desliz, yerro, pifia, metida de pata
involuntario, inadvertido, sin querer, por error, por equivocación, por accidente, por descuido, sin intención, no intencionado, no intencionada
deliberado, intencionado, intencional, adrede, a propósito, a sabiendas, a conciencia, premeditado
disculpa, disculpar, perdón, pedir perdón, pidió perdón, pide perdón, pido perdón, pedido perdón, pidiendo perdón, pedir disculpas, pidió disculpas, pide disculpas, pido disculpas, pedido disculpas, pidiendo disculpas, ofreció disculpas, ofrece disculpas, ofreció sus disculpas, presentó disculpas, presentó sus disculpas
periodista, reportero, prensa, medios de comunicación, medios informativos, los medios
héroe, heroico
aclamar, elogiar, elogio, alabar, ensalzar, aplaudir, aplauso, vitorear, celebrar
júbilo, alegría, regocijo, alborozo, euforia
confusión, desconcierto
revelar, revelación, desvelar, develar, destapar, desenmascarar, sacó a la luz, sacar a la luz, sacado a la luz, salió a la luz, dio a conocer, dar a conocer, dado a conocer, dieron a conocer
identidad, identificar, nombre
en nombre de, a nombre de
responsable, autor, artífice, causante
sede, sede central, cuartel general, oficinas centrales, casa matriz
oficina, edificio
puesto, cargo
puesto en contacto, puso en contacto, pusieron en contacto, poner en contacto, ponerse en contacto, contactar
empezar, empezó, empieza, comenzar, comenzó, comienza, iniciar, inicio, inició, comienzo, arrancar, puso en marcha, poner en marcha, pusiera en marcha, dio inicio
al principio, en un principio, inicialmente, en un primer momento
principios de, comienzos de, inicios de
terminar, acabar, finalizar, concluir, concluyó, expirar, puso fin, poner fin, puesto fin, llegaba a su fin, llegó a su fin
acaba de, acababa de, acaban de, recién
términos de servicio, términos de uso, condiciones de uso, condiciones de servicio
abandonar, marcharse, marchó, irse
despedido, despedir, despido, despidió, despidieron, echado
fiesta de despedida, fiestas de despedida
volar, voló, vuela, vuelo, avión
empresa, compañía
red social, plataforma
redes sociales, las redes, internet
internauta, usuario, tuitero, cibernauta
directivo, ejecutivo, alto cargo, altos cargos
exalto cargo, exdirectivo, exejecutivo, antiguo directivo, antiguo ejecutivo, antiguo alto cargo, ex alto cargo
portavoz, portavoces, vocero, vocera
comunicado, anuncio, anunciar, anunció
comentario, comentar, pronunciarse, pronunció, pronunciado, hacer declaraciones, hizo declaraciones, hecho declaraciones
declinar, rehusar, se negó, se niega, se negaron, se ha negado
confirmar, confirmación, corroborar
comprobar, comprobó, comprueba, verificar, verificación, cerciorarse
investigación, investigar, pesquisa, indagación, indagar
revisión, examen, auditoría
completo, exhaustivo, íntegro, a fondo
salvaguarda, salvaguardia, mecanismos de seguridad, mecanismos de protección
implantar, implementar, instaurar, puesto en marcha, puesta en marcha
evitar, impedir, impidió, impide, prevenir
ocurrir, suceder, acontecer, tener lugar, tuvo lugar, tuvieron lugar, lo que pasó, lo que había pasado, lo que pasaba
incidente, episodio, suceso, percance
norma, regla, reglamento, normativa
infringir, infracción, violar, violación, incumplir, incumplimiento, vulnerar, vulneración, quebrantar, transgredir, contravenir
respetar, acatar
ilegal, ilegalidad, ilícito, contra la ley, fuera de la ley
hackear, hackeo, piratear, pirateo, jaquear
denuncia, denunciar, denunció, reportar, reporte, queja, reclamación
autorización, autorizar, permiso, visto bueno, aprobación, aprobar, consentimiento
permisos de administrador, privilegios de administrador, derechos de administrador, facultades de administrador
acceder, acceso
capacidad, facultad, potestad
poderoso, influyente
fama, notoriedad, popularidad
molesto, molestar, molestia, fastidioso, fastidiar, irritante
continuar, proseguir
normal, corriente, ordinario
habitual, usual, rutinario, de siempre, de costumbre
Alemania, suelo alemán, territorio alemán
alemán, germano
Estados Unidos, EEUU, EE UU, país norteamericano, suelo estadounidense, territorio estadounidense
estadounidense, norteamericano
ciudadano, ciudadanía, nacionalidad, pasaporte
raíz, raíces, origen, orígenes, ascendencia, antepasado
a raíz de, a causa de, como consecuencia de, debido a
nacer, nació, nacido, oriundo
criar, crecer, creció
residir, residente, residencia, vivir, vive, afincado, radicado
visado, visa
estudiante, estudiantil
amigo, amistad, allegado
vecino, vecindario
compañero, colega
foto, fotografía
video, vídeo, grabación, filmación
entrevista, entrevistar
conversar, conversación, charlar, charla, hablar, platicar, dialogar
concedió, otorgar, brindar
emisora, radio
televisión, televisor, tele
noticia, noticiero, noticiario, telediario
en casa, en su casa, en su hogar, en su domicilio, en su vivienda
fiable, confiable
cansado, cansancio, agotado, agotamiento, fatigado
dolor de cabeza, jaqueca, cefalea, dolía la cabeza, duele la cabeza
ajetreado, agitado, frenético
probabilidad, posibilidad
casualidad, coincidencia, azar, fortuito
oportunidad, ocasión
a veces, en ocasiones, de vez en cuando, algunas veces
creer, creyó, pensar, piensa, suponer, supuso, supone
sin pensar, sin pensarlo, sin reflexionar, irreflexivo, impulsivo, por impulso, en un arrebato
falso, apócrifo, ficticio
cientos, centenar
un puñado de, unos pocos, unas pocas, muy pocos, muy pocas, son pocas, son pocos, número reducido de, reducido número de
aproximadamente, alrededor de, cerca de, en torno a
poco después, poco más tarde, al poco tiempo, al poco rato, instantes después, al cabo de unos minutos, unos minutos después, unos minutos más tarde
horas después, horas más tarde
de inmediato, inmediatamente, de forma inmediata, de manera inmediata
rápido, rápidamente, pronto, enseguida, en seguida, con rapidez
responder, respondió, respuesta, contestar
guardó silencio, guardado silencio, mantuvo silencio, mantuvo en silencio, permaneció en silencio, permaneció callado, mantuvo callado
broma, bromear, chiste, chanza
se tomó a broma, se tomó con humor, restó importancia, quitó importancia, quitó hierro
travesura, jugarreta, gamberrada
sorprender, sorpresa, asombrar, asombro, atónito, estupefacto
rebelde, díscolo, renegado
sabotaje, sabotear
presumir, jactarse, alardear, vanagloriarse
difundir, difusión, propagar, propagación
tuit, tuitear, tweet, twittear
retuitear, retuit, retwittear
etiqueta, hashtag
presidente, mandatario, jefe de Estado
elecciones, comicios
nominación, nombramiento, designación, nominar, designar
pedir, pidió, pide, solicitar, solicitud, reclamar
copa, trago, cerveza
plan fiscal, reforma fiscal, reforma tributaria, plan tributario
fuerzas de seguridad, fuerzas del orden, cuerpos de seguridad
detalle, detallar, pormenor
explicar, explicación, aclarar, aclaración, esclarecer
motivo, razón
se desconoce, se desconocía, se ignora, se ignoraba, es una incógnita
panel de control, consola, cuadro de mandos
ordenador, computadora, computador
portátil, ordenador portátil, computadora portátil, laptop, notebook
jersey, suéter, sudadera, pulóver
bandera estadounidense, bandera de Estados Unidos, bandera norteamericana, bandera americana, barras y estrellas
huir, huyó, huye, huyendo, escapar, rehuir
esconder, esconderse, ocultarse
hombre buscado, fugitivo, prófugo
localizar, dio con él, dar con él, ubicar
preocupar, preocupación, inquietar, inquietud
duda, interrogante
sin duda, sin lugar a dudas, indudablemente, con toda seguridad
provocar, causar, desatar, desencadenar, generar, suscitar
revuelo, alboroto, conmoción
debate, debatir, discutir, discusión
crítico, detractor
atacar, ataque, arremeter
sin filtros, sin filtro, sin intermediarios
favorito, preferido, predilecto
utilizar, usar
modificar, alterar
amar, ama, adorar, le encanta
incómodo, descontento, a disgusto
acreditación, credencial
depender, dependencia
vigilar, supervisar
con conocimiento del, con conocimiento de, familiarizadas con, conocedoras del
auténtico, verídico, genuino
relato, versión
avisar, aviso, alertar, advertir, advirtió, advierte
extrema derecha, ultraderecha, ultraderechista
antimusulmán, islamófobo
interés informativo, interés periodístico, interés noticioso, valor informativo, valor noticioso
ganar, sumar
actualmente, por el momento, de momento, por ahora, en la actualidad
planear, planificar, previsto
culpar, responsabilizar, achacar, atribuir, atribuyó
conseguir, consiguió, lograr, obtener, obtuvo
hace falta, es necesario, se necesita, se requiere
clic, click
herir, hirió, herido, lastimar, perjudicar, dañar, hacer daño, hizo daño, hecho daño, hice daño
implicar, involucrar
distraído, despistado, desconcentrado
asunto, tema
en serio, con seriedad
por la mañana, en la mañana, esa mañana, aquella mañana
cometer, incurrir, perpetrar
`;
