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
