# Meetings: requests, availability, plans, agendas, calendars.
nav-meetings = Reuniones
meetings-title = Mis reuniones
meetings-task-setup = Horas y lugares de las reuniones
meetings-task-plans = Planificar las reuniones
meetings-to-plans = Planificar las reuniones
meetings-to-setup = Horas y lugares
meetings-not-here = No tiene inscripción aquí
meetings-not-here-text = Las reuniones son para las personas inscritas en { $x }. Hay dos caminos:
meetings-not-here-delegation = Si viene con la delegación de un país o de una empresa, le inscribe su contacto.
meetings-not-here-secretariat = En otro caso, escriba a la secretaría de este foro.
meetings-not-here-runs = Inscribir a alguien, incluso a usted
meetings-to-answer = Esperan su respuesta
meetings-to-answer-none = Nadie espera su respuesta.
meetings-agreed = Acordadas
meetings-agreed-none = Todavía no hay nada acordado. Abra una oferta o una necesidad y pulse «Solicitar una reunión».
meetings-agreed-text = La secretaría planifica todas las reuniones acordadas a la vez; entonces tienen hora y lugar.
meetings-waiting = Espera usted respuesta
meetings-waiting-none = No tiene ninguna solicitud abierta.
meetings-closed = Terminadas
meetings-closed-count = { $n ->
    [one] { $n } solicitud rechazada o retirada
   *[other] { $n } solicitudes rechazadas o retiradas
 }
meetings-left-out = El plan actual no tiene lugar para ella:
meeting-wish-must = Imprescindible
meeting-wish-want = Deseada
meeting-wish-would = Si hay tiempo
meeting-wish-theirs = Ellos: { $x }
meeting-wish-yours = Usted: { $x }
meeting-asked-on = solicitada el { $x }
meeting-state-pending = espera respuesta
meeting-state-accepted = acordada
meeting-state-declined = rechazada
meeting-state-withdrawn = retirada
meeting-state-planned = tiene hora y lugar
meeting-place-table = Mesa { $x }
meeting-place-stand = Estand { $x }
meeting-place-remote = Sala en línea { $x }
meeting-own-time = su hora
meeting-enter = Entrar en la sala
meeting-moved = trasladada
meeting-cancelled = cancelada
meeting-about-label = Asunto
meeting-about = Asunto: { $x }
meeting-calendar-summary = Reunión con { $x }
meeting-calendar-name = Mis reuniones
whom-label = Por quién
whom-show = Mostrar
whom-other = Actúa en nombre de { $x }. Lo que haga aquí queda registrado como hecho por usted en su nombre.

ask-title = Solicitar una reunión
ask-unnamed = Contacto
ask-note = La otra parte ve su nombre, su organización y este mensaje. Su tiempo sigue libre hasta que acepte y la reunión se planifique.
ask-for-whom = Quién acudirá a la reunión
ask-message = Su mensaje
ask-message-help = Dos o tres frases: qué tiene o busca y por qué conviene hablar.
ask-language = Idioma del mensaje
ask-wish = Cuánto se desea la reunión
ask-wish-help = Lo que ambas partes consideran imprescindible se coloca antes que todo lo demás.
ask-do = Solicitar esta reunión
conflict-ask-oneself = Nadie puede solicitarse una reunión a sí mismo.
conflict-ask-not-registered = Aquí solo tienen reuniones las personas inscritas en este foro. Inscriben el contacto de la delegación o la secretaría.
conflict-ask-already = Ya hay una solicitud abierta entre ustedes. Consulte «Mis reuniones».
conflict-ask-declined = La otra parte rechazó una solicitud anterior en este foro. Todavía puede solicitarle una a usted.
conflict-request-answered = Esta solicitud ya se ha respondido o retirado; no se ha modificado nada.

request-title = Reunión con { $x }
request-theirs = Lo que le escribieron
request-yours = Lo que usted escribió
request-meeting = La reunión
request-answer = Su respuesta
request-your-wish = Cuánto la desea usted
request-accept = Aceptar
request-decline = Rechazar
request-reason = Por qué no (si lo desea)
request-reason-help = Lo lee la otra parte y nadie más.
request-withdraw = Retirar la solicitud
request-cancels = Esto cancela la reunión planificada. Se avisa a la otra parte y la hora vuelve a quedar libre.
request-with = Con
request-state = Estado
request-wish-asker = Quien solicitó
request-wish-asked = Quien recibió la solicitud
request-reason-given = Motivo

availability-title = Cuándo puede reunirse
availability-to = Modificar cuándo puede reunirse
availability-free = Puede reunirse en { $free } de { $all } franjas.
availability-no-slots = La secretaría todavía no ha fijado las horas de reunión.
availability-text = Quite la marca donde no pueda reunirse.
availability-zone = Las horas son las del foro ({ $x }).
availability-grid = Franjas en las que puede reunirse
availability-sideways = En una pantalla estrecha, desplace la tabla hacia un lado para ver todos los días.
availability-time = Hora
availability-meeting = reunión
availability-moves = Una reunión planificada en una franja que usted quita se mantiene hasta que la secretaría publique el próximo plan.
availability-remote = Participo a distancia
availability-remote-help = Sus reuniones se celebran entonces en salas en línea.
availability-most = Máximo de reuniones que desea en total (vacío: sin límite)

agenda-title = Agenda
agenda-of = Agenda de { $x }
agenda-to = Agenda completa
agenda-none-yet = Nada tiene todavía hora y lugar.
agenda-overlaps = a la misma hora que otra cosa
agenda-held = { $n ->
    [one] { $n } reunión.
   *[other] { $n } reuniones.
 }
agenda-more = { $n ->
    [one] Y { $n } más.
   *[other] Y { $n } más.
 }
agenda-zone = Las horas son las del foro ({ $x }).
agenda-print = Imprimir

feed-title = En su propio calendario
feed-text = Suscríbase a esta dirección en su programa de calendario. Contiene sus reuniones y los actos en los que interviene, que organiza o que ha marcado; lo que se traslada o cancela cambia allí por sí solo.
feed-secret = Quien conozca la dirección puede leer su agenda. Si ha llegado a otras manos, cámbiela.
feed-rotate = Cambiar la dirección
feed-none = Sus reuniones pueden aparecer en su propio programa de calendario y mantenerse al día.
feed-make = Crear una dirección de calendario

plans-title = Planificación
plans-do-title = Planificar todas las reuniones
plans-do-text = Una sola búsqueda sitúa tantas reuniones acordadas como sea posible, primero las más deseadas. Nada cambia para nadie hasta que usted publique.
plans-not-ready = Antes hacen falta tres cosas: horas de reunión, lugares y al menos una solicitud acordada.
plans-keep = Mantener las reuniones publicadas a su hora donde todavía sea posible
plans-more = Más
plans-seed = Semilla
plans-seed-help = Un número entero. Los mismos deseos y la misma semilla dan el mismo plan; déjelo vacío para obtener uno nuevo.
plans-do = Planificar todas las reuniones
plans-accepted = Solicitudes acordadas
plans-pending = Solicitudes en espera de respuesta
plans-slots = Franjas
plans-tables = Mesas
plans-stands = Estands
plans-rooms = Salas en línea
plans-list = Planes hasta ahora
plans-none = Todavía no se ha hecho ningún plan.
plans-made = Pedido
plans-state = Estado
plans-placed = Reuniones
plans-gap = Distancia máxima al óptimo
plan-state-running = en elaboración
plan-state-made = hecho, sin publicar
plan-state-published = publicado
plan-state-replaced = sustituido por otro posterior
plan-state-failed = sin terminar
refusal-plan-seed = La semilla es un número entero, 0 o mayor. No se ha planificado nada.
conflict-plan-running = En este momento se está elaborando un plan. Espere o cancélelo.
conflict-plan-not-publishable = Este plan no se puede publicar: no está terminado o ya se publicó antes.

plan-title = Plan
plan-headline = { $placed }, a menos de { $gap } de lo posible
plan-headline-best = { $n ->
    [one] { $n } reunión situada; ningún plan puede ser mejor
   *[other] { $n } reuniones situadas; ningún plan puede ser mejor
 }
plan-headline-running = El plan se está elaborando
plan-headline-failed = Este plan no se terminó
plan-failed-text = Se canceló, o el servidor se detuvo entretanto. No se ha modificado nada; inicie otro.
plan-count-meetings = { $n ->
    [one] { $n } reunión situada
   *[other] { $n } reuniones situadas
 }
plan-live = Progreso
plan-live-text = La búsqueda está en marcha. Esta página muestra su estado cada vez que la carga.
plan-live-done = Hecho.
plan-objective = Valor del plan
plan-bound = Ningún plan puede superar
plan-reload = Cargar de nuevo
plan-cancel = Cancelar
plan-wanted = Solicitudes acordadas
plan-publish-title = Qué cambia al publicar
plan-publish-text = Cada persona afectada recibe un correo en su idioma con los cambios como archivo de calendario, si ha consentido el contacto y tiene dirección.
plan-publish = Publicar este plan
plan-sent = Publicado. Las agendas están al día y los correos van en camino.
plan-comes = { $n ->
    [one] { $n } reunión es nueva.
   *[other] { $n } reuniones son nuevas.
 }
plan-moves = { $n ->
    [one] { $n } se traslada.
   *[other] { $n } se trasladan.
 }
plan-goes = { $n ->
    [one] { $n } se cancela.
   *[other] { $n } se cancelan.
 }
plan-stays = { $n ->
    [one] { $n } queda como está.
   *[other] { $n } quedan como están.
 }
plan-course = La búsqueda
plan-course-alt = Valor del plan y su cota superior durante la búsqueda; las cifras figuran al lado
plan-course-caption = Línea continua: valor del mejor plan hasta ese momento. Línea discontinua: cota superior demostrada.
plan-seconds = { $x } s
plan-compared = Junto al plan anterior
plan-compared-to = Mostrar el plan anterior
plan-compared-same = misma hora y lugar
plan-compared-moved = a otra hora o en otro lugar
plan-compared-new = solo aquí
plan-compared-gone = solo allí
plan-left = Solicitudes sin lugar
plan-left-none = Cada solicitud acordada tiene su lugar.
plan-left-next = Más solicitudes
plan-places = Lugares en uso
plan-places-alt = Lugares en uso en cada franja; lo mismo figura en una tabla abajo
plan-places-table = Lo mismo en forma de tabla
plan-places-used = Lugares en uso
plan-used = { $used } de { $all }
plan-timetable-title = Horario
plan-timetable-none = Aquí no hay nada planificado.
plan-people-title = Persona por persona
plan-people-all = Todas las personas con reuniones
plan-people-agenda = Su agenda publicada

reason-kind-no-common-slot = No tienen ninguna franja libre en común
reason-kind-full = Uno de los dos tiene reuniones al menos igual de deseadas en cada franja posible para ambos
reason-kind-never-both-free = En cada franja posible para ambos, uno u otro tiene una reunión al menos igual de deseada
reason-kind-tables-taken = Donde ambos están libres, todos los lugares están ocupados
reason-kind-no-place = Donde ambos están libres, no queda ningún lugar adecuado
reason-kind-outweighed = Desplazaría reuniones que, juntas, son al menos igual de deseadas
reason-kind-person-max = Uno de los dos tiene ya el máximo de reuniones que desea
reason-kind-no-remote-room = Uno de los dos participa a distancia y no hay sala en línea
reason-kind-no-interpreter = No tienen una lengua común y nadie interpreta entre las suyas
reason-kind-interpreters-taken = Donde ambos están libres, todos los intérpretes que podrían ayudar están ocupados
reason-kind-rooms-taken = Uno de los dos participa a distancia y, donde ambos están libres, todas las salas en línea están ocupadas o cerradas
reason-kind-would-break-fixed = Rompería reuniones fijadas
reason-kind-same-pair = Los dos tienen otra solicitud, que es la que cuenta
reason-kind-absent = Uno de los dos ya no participa
reason-kind-unsettled = La búsqueda terminó antes de probarla en todas partes
reason-kind-stated = La búsqueda no le encontró lugar
reason-detail-who = Se trata de { $x }.
reason-detail-max = Se trata de { $who }, con un máximo deseado de { $max }.
reason-detail-common = { $n ->
    [one] Ambos podrían en { $n } franja.
   *[other] Ambos podrían en { $n } franjas.
 }
reason-detail-instead = En su lugar: { $x }.
reason-detail-held = { $a } con { $b }, { $when }

setup-title = Horas y lugares
setup-hours = Horas
setup-hours-text = Todas las horas son las del foro ({ $x }). Las franjas que se mantienen conservan sus solicitudes, ausencias y reuniones.
setup-days = Días
setup-from = La primera reunión empieza
setup-to = La última reunión termina como máximo
setup-rest-from = Pausa desde (vacío: ninguna)
setup-rest-to = hasta
setup-length = Duración de una reunión, en minutos
setup-pause = Pausa entre reuniones, en minutos
setup-hours-do = Fijar las horas
setup-places = Lugares
setup-places-text = Un lugar acoge una reunión a la vez. Los expositores se reúnen en su estand cuando está libre; los demás, en mesas.
setup-tables = Número de mesas
setup-stands = Estands, uno por línea
setup-stands-help = Así: «B-12 = Nombre de la organización». Escriba un estand una vez por cada reunión que pueda acoger a la vez, como B-12a y B-12b.
setup-stands-waiting = { $n ->
    [one] Un expositor tiene un puesto que aún no es lugar de reunión.
   *[other] { $n } expositores tienen puestos que aún no son lugares de reunión.
 }
setup-stands-take = Hacer de estos puestos lugares de reunión
setup-rooms = Salas en línea, una por línea
setup-rooms-help = Así: «Azul = https://…».
setup-places-do = Fijar los lugares
setup-slots-count = { $n ->
    [one] { $n } franja
   *[other] { $n } franjas
 }
fault-setup-days = Elija al menos un día.
fault-setup-time = «{ $x }» no es una hora del día; escríbala así: 09:30.
fault-setup-order = Es anterior al comienzo.
fault-setup-no-slot = Ninguna reunión de esta duración cabe entre estas horas.
fault-setup-line = A «{ $x }» le falta el «=»; escriba el nombre, «=» y lo que le corresponde.
fault-setup-name = En «{ $x }», el nombre falta, está repetido o supera los 40 caracteres.
fault-setup-organisation = Ninguna organización se llama «{ $x }». Use su nombre exacto o uno de sus identificadores.
conflict-setup-slot-used = Hay una reunión publicada en una franja que desaparecería. Mantenga estas horas o publique antes un plan sin esa reunión.
conflict-setup-place-used = Hay una reunión publicada en un lugar que desaparecería. Mantenga el lugar o publique antes un plan sin esa reunión.

mail-ask-subject = { $x } desea reunirse con usted
mail-ask-body = { $who } le solicita una reunión en { $forum }:

    { $message }

    Responda aquí: { $url }

mail-accepted-subject = { $x } acepta reunirse con usted
mail-accepted-body = { $who } ha aceptado su solicitud de reunión en { $forum }. La hora y el lugar se comunicarán cuando la secretaría haya planificado todas las reuniones.

    Su solicitud: { $url }

mail-declined-subject = { $x } no puede reunirse con usted
mail-declined-body = { $who } ha rechazado la reunión en { $forum }. { $reason }

    La solicitud: { $url }

mail-withdrawn-subject = { $x } ha retirado una solicitud
mail-withdrawn-body = { $who } ha retirado la solicitud de reunión en { $forum }. No tiene que hacer nada.

    La solicitud: { $url }

mail-plan-subject = Sus reuniones en { $x }
mail-plan-body = Sus reuniones en { $forum } han cambiado:

    { $lines }

    Su agenda completa: { $url }

    El archivo de calendario adjunto contiene estos cambios.

mail-plan-new = Nueva: { $when }, { $who }, { $where }
mail-plan-moved = Trasladada a: { $when }, { $who }, { $where }
mail-plan-cancelled = Cancelada: { $when }, { $who }

# Planes en imágenes, cambiados a mano, comparados, publicados como versiones.
look-person = Persona u organización
look-house = Organización
look-delegation = Delegación
look-all = Todas
look-do = Mostrar
look-clear = Mostrar a todos
look-before = Atrás
look-after = Más
look-places = Lugares
look-day = Este día
look-in-all = En total

hand-title = { $a } – { $b }
hand-section = Cambios a mano
hand-section-text = Abra una reunión en el horario para moverla, quitarla o intercambiarla con otra. Se le dice qué lo impide antes de cambiar nada.
hand-count = { $n ->
    [one] { $n } cambio a mano
   *[other] { $n } cambios a mano
 }
hand-from = El plan del que procede
hand-draft = Ya hay un plan nuevo hecho a partir de él:
hand-published = Este plan está publicado. Un cambio lo deja como está y hace de él un plan nuevo, que usted publica cuando esté listo.
hand-derived = El plan publicado queda como está; este es un plan nuevo hecho a partir de él.
hand-now = Ahora: { $x }
hand-without = No tiene hora ni lugar.
hand-day-of = Reuniones de { $x }
hand-move = Mover esta reunión
hand-place = Colocar esta reunión
hand-slots = Cuándo
hand-there = Qué lo impide
hand-is-here = Ahora está aquí.
hand-free-at = Libre: { $x }
hand-free-slots = { $n ->
    [one] Nada lo impide en { $n } franja.
   *[other] Nada lo impide en { $n } franjas.
 }
hand-where = Dónde
hand-anywhere = Donde convenga; su lugar actual si está libre
hand-way = Si algo lo impide
hand-way-leave = No cambiar nada
hand-way-out = Quitar del plan las otras reuniones
hand-way-swap = Intercambiar con la otra reunión
hand-anyway = Aun así, si alguien está en una sesión o quiere menos reuniones
hand-drop = Quitar del plan
hand-drop-text = La solicitud queda; la reunión ya no tiene hora ni lugar en este plan.
hand-done = Hecho. El plan ha cambiado.
hand-not-done = No se cambió nada:
hand-no-slot = No se cambió nada. Elija una hora.
hand-choose = Puede hacerlo aun así:
hand-how = Elija una reunión para moverla.
hand-how-keys = O arrástrela a otra hora o lugar; con el teclado: las flechas recorren la tabla, la barra espaciadora toma y suelta una reunión, Escape la deja.
hand-picked = Tomada:
hand-aim = Sobre
hand-free = libre
hand-let-go = Devuelta. No se cambió nada.
hand-sent = Preguntando…
hand-here = Ya está a esta hora y en este lugar.
hand-gone = Una de las dos partes retiró la solicitud.
hand-absent = { $x } ya no participa.
hand-begun = Esta hora ya empezó, o ya no es hora de reuniones.
hand-away = Ausencia: { $x }.
hand-asleep = Queda fuera de las horas de vigilia de { $x }.
hand-closed = Cerrado a esa hora: { $x }.
hand-no-interpreter = No comparten ningún idioma, y no hay intérprete libre entre los suyos.
hand-session = { $who } está en una sesión: { $what }.
hand-own = { $x } tiene otra cosa a esa hora.
hand-meets = { $who } tiene otra reunión, con { $with }.
hand-taken = { $place }: lo ocupan { $a } y { $b }.
hand-all-taken = Todos los lugares que convienen están ocupados.
hand-misfit = Esta reunión no puede celebrarse aquí: { $x }.
hand-most = { $who } quiere { $most } reuniones como mucho.
hand-again = Los dos ya se reúnen, por otra solicitud.
hand-not-two = Para intercambiar, debe haber allí exactamente otra reunión.
hand-act-move = Movida
hand-act-swap = Dos reuniones intercambiadas
hand-act-drop = Quitada
hand-act-place = Colocada
hand-changes-title = Cambios a mano
hand-changes-none = Nadie ha cambiado este plan a mano.
hand-undo = Deshacer el último cambio
hand-undone = El último cambio está deshecho.
hand-undone-by = deshecho por { $who }, { $when }
hand-by-program = el programa
reason-kind-by-hand = La secretaría la quitó
conflict-plan-stale = Alguien cambió este plan desde que usted abrió la página. No se cambió nada; vuelva a cargar la página.
conflict-plan-not-changeable = Este plan no se puede cambiar: no está terminado, u otro posterior ocupó su lugar.
conflict-plan-nothing-to-undo = No hay ningún cambio que deshacer.

served-title = Satisfacción y esperas
served-text = Qué parte de lo que cada persona deseaba tiene lugar, según el peso de sus propios deseos. Primero, las menos satisfechas.
served-shares = Parte de los deseos con lugar
served-shares-alt = La parte de cada persona, de la menos a la más satisfecha; la lista está abajo
served-average = En promedio { $x }. De izquierda a derecha: de la persona menos satisfecha a la más satisfecha.
served-breaks = Franjas de espera
served-breaks-alt = Personas según el número de franjas de espera entre dos reuniones; lo mismo en la tabla de abajo
served-breaks-caption = Personas según el número de franjas de espera entre dos reuniones de un día.
served-list = Persona por persona
served-share = Deseos con lugar

compare-title = Comparar dos planes
compare-meetings = Reuniones
compare-moved = A otra hora o en otro lugar
compare-only-a = Solo en A
compare-only-b = Solo en B
compare-same = Iguales en ambos
compare-none = Aquí no hay nada.
compare-worst = Las diez personas menos satisfechas en B
compare-people = Para quién cambia
compare-points = Puntos porcentuales

versions-title = Versiones publicadas
versions-none = Todavía no se ha publicado nada.
version-number = Versión { $x }
version-plan = El plan
version-compare = Junto a la versión anterior
version-changes = Qué cambió con: { $x }
version-not-kept = No se conservó lo que cambió esta versión.
version-came = nueva
version-moved = movida
version-went = cancelada
version-before = Antes
version-after = Después
version-note = Por qué (si quiere)
version-note-help = Una frase, como «La sala B está cerrada». Figura en los correos y en la lista de versiones.
mail-plan-note = La secretaría dice: { $x }

reach-title = A quién llega la publicación
reach-to = Mostrar a quién
reach-people = { $n ->
    [0] No cambian las reuniones de nadie.
    [one] Cambian las reuniones de { $n } persona; las demás no reciben nada.
   *[other] Cambian las reuniones de { $n } personas; las demás no reciben nada.
 }
reach-mailed = { $n ->
    [one] { $n } de ellas recibe un correo.
   *[other] { $n } de ellas reciben un correo.
 }
reach-list = Quién, y qué cambia
reach-came = Nueva: { $who }, { $new }
reach-moved = { $who }: de { $old } a { $new }
reach-went = Cancelada: { $who }, { $old }
reach-by-mail = Por correo
reach-agenda-only = Solo en su agenda: sin consentimiento para el contacto, o sin dirección

# What a plan is made from: interpreters, waking hours, closed places, spare tables, rooms on the net.
meeting-interpreter = Intérprete: { $x }
availability-net = en línea
availability-waking = Si participa a distancia
availability-waking-help = Nadie debe reunirse con usted mientras duerme. Indique su zona horaria y cuándo empieza y termina su día; las reuniones en línea fuera del horario de la sala solo se fijan en esas horas.
availability-own-zone = Su zona horaria
availability-wakes = Ninguna reunión antes de
availability-sleeps = Todas terminan a las
availability-busy = El programa
availability-busy-help = Mientras habla o modera, no se fija ninguna reunión para usted.
availability-starred = Dejar libres los actos que he marcado
fault-habit-zone = «{ $x }» no es una zona horaria; elija una de la lista, como Europe/Paris.
fault-habit-none = A esa hora empieza su día; deje al menos algunas horas entre ambas.
setup-rooms-many = Muchas salas a la vez
setup-rooms-many-help = Todas tienen la misma dirección salvo lo que va entre llaves: { "{" }meeting{ "}" } pasa a ser el nombre secreto de la reunión, { "{" }room{ "}" } la sala, { "{" }slot{ "}" } el número de la hora. Las direcciones de la lista de arriba también pueden llevarlas.
setup-rooms-count = Número de salas
setup-rooms-template = Dirección de cada una (https)
fault-room-template = «{ $x }» no es una dirección que empiece por https:// y que entre llaves, después del servidor, solo tenga meeting, room o slot.
setup-outside = Reuniones en línea fuera del horario de la sala
setup-outside-text = En estas horas solo están abiertas las salas en línea, para reuniones con quienes participan a distancia. Se omiten las horas que coinciden con las de la sala.
setup-outside-change = Fijar estas horas
setup-outside-from = Empieza la primera reunión
setup-outside-to = Termina la última reunión
setup-outside-do = Fijar las horas fuera de la sala
fault-closed-many = Habría más de 500 franjas.
interpreters-title = Intérpretes
interpreters-text = Dos personas sin lengua común se reúnen con un intérprete, que está en una sola reunión a la vez. De quien no ha dicho sus lenguas se supone que no lo necesita.
interpreters-list = Quién interpreta
interpreters-none = Aún no hay intérpretes.
interpreters-meetings = Reuniones
interpreters-away = Franjas de ausencia
interpreters-needs = Quién haría falta
interpreters-needs-none = Ninguna reunión deseada necesita intérprete.
interpreters-needs-text = Reuniones acordadas entre dos personas sin lengua común. Donde nadie interpreta, no se puede fijar ninguna.
interpreters-between = Entre
interpreters-wishes = Deseos
interpreters-add = Añadir un intérprete
interpreter-name = Nombre
interpreter-email = Dirección, si está inscrito aquí
interpreter-email-help = Así se sabe quién es, y su nombre se olvida con la persona.
interpreter-languages = Lenguas
interpreter-hours = Cuándo está
interpreter-no-meeting = Aún no hay reuniones publicadas.
interpreter-change = Cambiar
interpreter-remove = Quitar de la lista
fault-interpreter-two = Elija al menos dos lenguas.
fault-interpreter-person = Nadie inscrito aquí tiene la dirección «{ $x }».
fault-interpreter-many = Ya hay 500 intérpretes.
conflict-interpreter-works = Este intérprete tiene reuniones publicadas por venir. Marque antes esas horas como ausencia y publique un plan nuevo.
reason-detail-tongues = Entre { $one } y { $two }.
closed-title = Lugares cerrados
closed-text = Cuando se cierra una sala o se retira un estand, el próximo plan no celebra allí reuniones a esas horas.
closed-do-title = Cerrar o abrir
closed-what = Qué
closed-all-tables = Todas las mesas
closed-all-stands = Todos los estands
closed-all-rooms = Todas las salas en línea
closed-from = Desde
closed-until = Hasta
closed-do = Cerrar
closed-undo = Abrir de nuevo
closed-now = Cerrado ahora
closed-none = No hay nada cerrado.
closed-hit = { $n ->
    [one] Hay allí una reunión publicada. Haga un plan nuevo y publíquelo para que se traslade.
   *[other] Hay allí { $n } reuniones publicadas. Haga un plan nuevo y publíquelo para que se trasladen.
 }
fault-closed-time = «{ $x }» no es una fecha con hora.
fault-closed-no-slot = Entre esas horas no hay reuniones.
fault-closed-no-place = No existe ese lugar.
plans-keep-title = Reuniones publicadas
plans-keep-high = Mover una solo donde se gane mucho
plans-keep-some = Mover una donde se gane algo
plans-keep-none = Planificar todo de nuevo
plans-spare = Mesas reservadas
plans-spare-share = { $share } ({ $tables })
spare-title = Mesas de reserva
spare-text = Las mesas de reserva sirven para reuniones que surgen el mismo día. Se aconseja del diez al veinte por ciento. Vea qué cuesta cada parte antes de elegir.
spare-chosen = El próximo plan reserva { $x } de las mesas.
spare-running = Se comparan los planes…
spare-weigh = Mostrar qué cuesta cada parte
spare-effect = El efecto en el plan
spare-at = Comparado el { $x }; no incluye los deseos cambiados después.
spare-alt = Barras: peso de las reuniones fijadas con cada parte de mesas de reserva, con la cota encima
spare-caption = Barras: peso de las reuniones fijadas. Líneas: ningún plan con tan pocas mesas pesa más.
spare-share = Reserva
spare-tables = Mesas
spare-lost = Peso perdido
spare-here = elegido
spare-advised = aconsejado
spare-choose = Elegir
spare-percent = Por ciento de las mesas
spare-percent-help = De 0 a 30.
room-test-link = Probar la sala
room-test-title = Probar una sala en línea
room-test-of = Prueba: { $x }
room-test-text = Compruebe antes de la reunión si puede entrar y si le verán y oirán.
room-test-address = La dirección
room-test-secure = La sala está en { $x }, con una conexión protegida (https).
room-test-insecure = La sala está en { $x }, con una conexión sin proteger. Avise a la secretaría.
room-test-own = Cada reunión tiene su propia dirección; esta es solo para probar.
room-test-shared = Es la sala de su reunión: ahora puede haber otra persona dentro.
room-test-open = Abrir en una pestaña nueva
room-test-devices = Cámara y micrófono
room-test-plain = Sin scripts esta página no ve su cámara ni su micrófono; la propia sala los pedirá.
room-test-camera-yes = Su navegador conoce una cámara.
room-test-camera-no = Su navegador no encuentra ninguna cámara.
room-test-microphone-yes = Su navegador conoce un micrófono.
room-test-microphone-no = Su navegador no encuentra ningún micrófono.
room-test-unknown = Su navegador no informa sobre cámaras y micrófonos.
# How meetings come about: policy, slots taken at once, wishes, groups, organisations.
meetings-task-policy = Cómo surgen las reuniones
policy-title = Cómo surgen las reuniones
policy-text = Todas las horas son las del foro ({ $x }). Un campo vacío no limita nada.
policy-mode = La manera
policy-mode-ask = Una parte solicita, la otra acepta y la secretaría lo planifica todo
policy-mode-open = Quien llega primero toma una franja libre
policy-mode-assign = Los participantes expresan deseos y la secretaría los reúne
policy-windows = Cuándo
policy-ask-from = Solicitudes y deseos desde
policy-ask-until = Solicitudes y deseos hasta
policy-answer-until = Respuestas hasta
policy-book-from = Las franjas pueden tomarse desde
policy-book-until = Las franjas pueden tomarse hasta
policy-available-until = La disponibilidad se indica hasta
policy-publish-on = El plan se publica el
policy-quotas = Cuánto
policy-quota-asked = Solicitudes de una persona en espera de respuesta (vacío: 60)
policy-quota-accepted = Reuniones acordadas de una persona
policy-quota-of-house = Solicitudes abiertas y aceptadas de una organización
policy-quota-received = Solicitudes que esperan la respuesta de una persona
fault-policy-time = «{ $x }» no es un día y una hora que existan aquí.
policy-ask-early = Se puede solicitar desde el { $at } ({ $zone }).
policy-ask-late = Se podía solicitar hasta el { $at } ({ $zone }).
policy-answer-late = Se podía aceptar hasta el { $at } ({ $zone }).
policy-book-early = Las franjas pueden tomarse desde el { $at } ({ $zone }).
policy-book-late = Las franjas podían tomarse hasta el { $at } ({ $zone }).
policy-available-late = La disponibilidad podía cambiarse hasta el { $at } ({ $zone }).
policy-fact-ask-until = Se puede solicitar hasta el { $at } ({ $zone }).
policy-fact-answer-until = Se puede aceptar hasta el { $at } ({ $zone }).
policy-fact-book-until = Las franjas pueden tomarse hasta el { $at } ({ $zone }).
policy-fact-available-until = La disponibilidad puede cambiarse hasta el { $at } ({ $zone }).
policy-fact-publish-on = El plan se publicará el { $at } ({ $zone }).
policy-no-open = Aquí las reuniones se toman directamente: elija una franja libre.
policy-no-assign = Aquí la secretaría reúne a las personas: indique con quién desea reunirse.
policy-no-wish = Aquí no se expresan deseos: solicítelo a la otra parte o tome una franja libre.
policy-no-book = Aquí nadie toma franjas directamente: solicite una reunión y la secretaría la planifica.
policy-most-asked = Ha alcanzado el límite de solicitudes en espera ({ $n }). Retire una o espere respuestas.
policy-most-accepted = Ha alcanzado el límite de reuniones acordadas ({ $n }). Renuncie antes a una.
policy-most-accepted-other = La otra parte ha alcanzado el límite de reuniones acordadas ({ $n }).
policy-most-of-house = Su organización ha alcanzado el límite de sus solicitudes ({ $n }). Antes, un colega debe retirar una.
policy-most-received = Esta persona ya tiene el máximo de solicitudes por responder ({ $n }). Inténtelo más tarde.
ask-house-note = Las personas presentes de esta organización que aceptan ser contactadas leen este mensaje y pueden responder. Celebra la reunión quien esté libre.
mention-ask = Solicitar una reunión con su gente en { $x }
wish-title = Con quién desea reunirse
wish-note = La secretaría ve su deseo y reúne a las personas; la otra parte no se entera.
wish-none = Aún no ha expresado ningún deseo. Abra una oferta o una necesidad y pulse «Solicitar una reunión».
wish-do = Expresar este deseo
wish-drop = Retirar este deseo
book-title = Tomar una franja
book-text = Ambos están libres en estas franjas. Con una pulsación se toma la franja y un lugar; se avisa a la otra parte. Las horas son las del foro ({ $x }).
book-do = Tomar { $x }
book-none = No hay ninguna franja en la que ambos y un lugar estén libres.
book-taken = Esta franja acaba de ser tomada; estas siguen libres:
book-taken-still = Esta franja acaba de ser tomada; estas siguen libres: { $x }.
book-taken-none = Esta franja acaba de ser tomada y no queda otra libre para ambos.
conflict-book-taken = Esta franja acaba de ser tomada.
request-assigned = La secretaría los ha reunido.
request-booked = La franja se tomó directamente.
request-to-house = Esta solicitud va dirigida a { $x }: la representa quien de ustedes responda primero.
assign-title = Reunir a personas
assign-text = Quienes usted reúne tienen una solicitud aceptada. Lo saben cuando se publica el plan.
assign-mode-note = Por ahora los participantes no expresan deseos aquí.
assign-pair = Una pareja
assign-one = Una persona
assign-other = La otra
assign-who-help = Correo electrónico o código de la credencial.
assign-weight = Peso
assign-weight-help = Lo imprescindible se coloca antes que lo deseado.
assign-do = Reunir
assign-list = Una lista
assign-list-label = Parejas, una por línea
assign-list-help = Como «a,b,weight»: dos direcciones o códigos de credencial y must, want o would.
assign-check = Comprobar la lista
assign-nothing = No se ha escrito nada. Corrija estas líneas:
assign-preview = Parejas en la lista: { $n }
assign-preview-text = Todavía no se ha escrito nada.
assign-do-list = Reunirlas todas
assign-wishes = Quién desea a quién
assign-wishes-none = Nadie ha expresado ningún deseo.
assign-wish = Cuánto
assign-done = reunidas
assign-line = Línea { $n }: { $x }
assign-fault-long = La lista supera las { $x } líneas. Divídala.
assign-fault-empty = La lista está vacía.
assign-fault-columns = «{ $x }» no es dos personas y un peso separados por comas.
assign-fault-unknown = Nadie que participe aquí tiene la dirección o el código «{ $x }».
assign-fault-weight = «{ $x }» no es un peso; escriba must, want o would.
assign-fault-same = «{ $x }» es la misma persona.
assign-fault-contact = «{ $x }» no acepta ser contactado y no ha deseado esta reunión.
assign-fault-open = Ya hay una solicitud abierta entre los dos.
assign-fault-twice = Los mismos dos ya están en la línea { $x }.
group-list = Reuniones de varios
group-none = No está en ninguna reunión de varios.
group-part = Reunión de varios
group-make-title = Proponer una reunión de varios
group-make-text = De tres a seis personas, usted incluido. La secretaría la planifica con todas las demás.
group-title = Título
group-title-help = Lo leen sus miembros y la secretaría; aparece en las agendas.
group-message-help = Lo leen sus miembros, nadie más.
group-people = Quién debe venir
group-people-none = Aquí figuran las personas con quienes tiene una solicitud; las demás, por su código.
group-codes = Códigos de otras personas
group-least = Cuántos deben estar
group-least-help = Usted incluido; vacío: todos.
group-do = Proponer esta reunión
group-about = De qué trata
group-who = Quién
group-says-yes = viene
group-says-no = no viene
group-says-nothing = no ha respondido
group-says-busy = vendría, pero no está libre entonces
group-come = Voy
group-stay-away = No voy
group-cancel = Retirar la reunión
group-state-yours = espera su respuesta
group-state-agreed = hay suficientes de acuerdo; espera el plan
group-state-without = se celebra sin usted: no está libre entonces
fault-group-people = Una reunión de varios tiene de tres a seis personas: elija de dos a cinco más.
fault-group-code = «{ $x }» no es el código de alguien que participe y acepte ser contactado.
conflict-group-limit = Diez reuniones de varios propuestas por usted esperan hora y lugar; es el máximo. Retire antes una.
mail-group-subject = { $x } propone una reunión de varios
mail-group-body = { $who } propone «{ $title }» en { $forum }:

    { $message }

    Responda aquí: { $url }
mail-group-held-subject = Una reunión de varios en { $x } tiene hora y lugar
mail-group-held-body = Una reunión de varios que usted aceptó se celebra en { $forum }: { $when }, { $where }.

    Quién viene: { $url }
mail-group-gone-subject = Una reunión de varios en { $x } no se celebra
mail-group-gone-body = La reunión de varios en { $forum } el { $when }, { $where }, no se celebra entonces.

    Más: { $url }
# The day itself, paper, figures.
day-title = El mismo día
day-asked = Propuestas pendientes
day-take-back = Retirarla
day-now = Ahora
day-now-none = No tiene ninguna reunión en este momento.
day-next = A continuación
day-later = Más tarde
day-over = Pasadas
day-over-count = { $n ->
    [one] { $n } reunión pasada
   *[other] { $n } reuniones pasadas
 }
day-reload = Volver a cargar
day-late = Llego tarde:
day-minutes = { $x } min
day-do-held = Nos hemos reunido
day-do-came = Yo estuve allí
day-do-absent = La otra persona no vino
day-more = Otra hora, cancelar, notas
day-late-they = { $who } llegará unos { $minutes } min tarde.
day-late-you = Ha avisado de unos { $x } min de retraso.
day-you-held = Usted dice: nos hemos reunido.
day-you-absent = Usted dice: { $x } no vino.
day-you-came = Usted dice: yo estuve allí.
day-they-held = { $x } dice: nos hemos reunido.
day-they-absent = { $x } dice que usted no vino. Si estuvo allí, dígalo.
day-they-came = { $x } dice: yo estuve allí.
day-disputed = Se contradicen; la reunión no cuenta ni como celebrada ni como perdida.
day-asked-move = { $who } pide trasladar su reunión a { $when }, { $where }.
day-asking-move = Ha pedido a { $who } trasladar la reunión a { $when }, { $where }.
day-asked-now = { $who } propone reunirse: { $when }, { $where }.
day-asking-now = Ha propuesto reunirse con { $who }: { $when }, { $where }.
day-until = Se puede aceptar hasta las { $x }.
day-move = Otra hora
day-move-none = No queda ninguna franja en que ambos y un lugar estén libres.
day-move-text = En estas franjas ambos y un lugar están libres. La reunión se traslada cuando la otra parte acepta.
day-move-when = Cuándo
day-move-do = Pedir esta hora
day-cancel = Cancelar
day-cancel-do = Cancelar la reunión
note-title = Sus notas
note-private = Solo para usted: no las lee nadie más, ni la otra parte ni la secretaría. Se exportan y se borran con sus datos.
note-words = Notas
note-rating = Utilidad, de 1 a 5
note-rating-none = sin valorar
note-again = ¿Volver a reunirse?
note-again-none = sin indicar
note-again-yes = Sí, me reuniría de nuevo
note-again-no = No
free-to = ¿Quién está libre ahora?
free-title = Quién está libre y quiere reunirse
free-people = Libres en esta franja o la siguiente
free-no-slot = No hay ninguna franja en curso ni que empiece en dos horas.
free-none = Nadie con quien tenga una solicitud abierta o aceptada está libre a la vez que usted y un lugar.
free-text = Desean reunirse pero aún no tienen hora. Un clic propone; la otra parte acepta antes de que acabe la franja.
free-do = Proponer: { $x }
fault-day-slot = En esta franja uno de los dos o todos los lugares ya están ocupados. Elija otra.
conflict-day-cancelled = Esta reunión está cancelada; no se ha cambiado nada.
conflict-day-late-when = Se puede avisar desde dos horas antes de la reunión hasta su final.
conflict-day-late-already = Ya lo ha avisado. Solo se avisa de nuevo de un retraso mayor.
conflict-day-not-begun = La reunión aún no ha empezado.
conflict-day-nobody-says = La otra parte no dice que usted no viniera.
conflict-day-proposed = Ya hay una propuesta sobre esta reunión pendiente de respuesta.
conflict-day-enough = Ya ha propuesto tres veces; es el máximo para una reunión.
conflict-day-held = Esta reunión se celebró o ya pasó; queda como está.
conflict-day-settled = Entretanto ya está resuelto; mire la página del día.
conflict-day-proposal-over = Esta propuesta fue respondida, retirada o su hora ya pasó.
conflict-day-taken = Entretanto uno de los dos o todos los lugares están ocupados. No se ha cambiado nada; proponga otra franja.
print-title = Agendas en papel
print-what = De quién
print-delegation = Delegación
print-own = La mía
print-people = Una hoja por persona
print-tables = Una hoja por lugar
print-everybody = Todo el mundo
print-count = { $n ->
    [one] { $n } hoja.
   *[other] { $n } hojas.
 }
door-title = Lista para la puerta
door-csv = Como archivo CSV
door-latin = Nombre en letras latinas
door-native = Nombre en su escritura
door-place = Lugar
where-title = Quién está dónde
where-label = Nombre, credencial u organización
where-do = Buscar
where-found = Encontrados
where-none = Aquí nadie se llama así.
where-more = Hay más; escriba más del nombre.
where-now = Ahora: { $where }, hasta las { $until }
where-next = Después: { $when }, { $where }
where-free = Sin reunión ahora
tally-title = Cifras de las reuniones
tally-text = A { $x }. Cada columna es parte de la anterior: solicitadas, aceptadas, con hora y lugar, celebradas. Celebrada: uno de los dos lo dice y nadie lo niega.
tally-requested = Solicitadas
tally-accepted = Aceptadas
tally-placed = Con hora y lugar
tally-held = Celebradas
tally-by-country = Por país o región representados
tally-by-country-text = Cada reunión cuenta una vez por cada una de sus dos partes: las filas suman el doble de las reuniones.
tally-country = País o región
tally-country-alt = Barras de los mayores países y regiones; los mismos números en la tabla siguiente
tally-by-track = Por tema
tally-by-track-text = Cada reunión cuenta una vez: por el tema de la oferta o necesidad pública de que trata.
tally-track = Tema
tally-track-alt = Barras de los temas; los mismos números en la tabla siguiente
tally-no-country = Sin país
tally-no-track = Sin tema
tally-several = Varios temas
tally-all = Total
tally-withheld = reservado
tally-withheld-why = Un punto sustituye a un número tras el que hay menos de tres personas, o del que se deduciría uno así.
figure-meetings-requested = { $n ->
    [one] reunión solicitada
   *[other] reuniones solicitadas
 }
figure-meetings-requested-counts = Todas las solicitudes de reunión en esta edición, sea cual sea su resultado.
figure-meetings-accepted = { $n ->
    [one] reunión aceptada
   *[other] reuniones aceptadas
 }
figure-meetings-accepted-counts = Solicitudes que la otra parte aceptó y nadie retiró.
figure-meetings-placed = { $n ->
    [one] reunión con hora y lugar
   *[other] reuniones con hora y lugar
 }
figure-meetings-placed-counts = Reuniones publicadas y no canceladas, celebradas o por celebrar.
figure-meetings-held = { $n ->
    [one] reunión celebrada
   *[other] reuniones celebradas
 }
figure-meetings-held-counts = Reuniones que uno de los dos dice que se celebraron y nadie niega.
mail-delay-subject = { $x } llega tarde
mail-delay-body = { $who } llegará unos { $minutes } minutos tarde a su reunión: { $when }, { $where }.

    La página del día: { $url }
mail-move-subject = { $x } pide otra hora
mail-move-body = { $who } pide trasladar su reunión en { $forum } de { $old } a { $when }, { $where }. Mientras no acepte, queda como está; puede aceptar hasta las { $until }.

    Responda aquí: { $url }

    El archivo de calendario adjunto contiene la reunión tal como está.
mail-now-subject = { $x } propone reunirse ahora
mail-now-body = { $who } propone reunirse con usted en { $forum }: { $when }, { $where }. Puede aceptar hasta las { $until }.

    Responda aquí: { $url }
