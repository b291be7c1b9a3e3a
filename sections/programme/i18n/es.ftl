# Programa: actos, salas, orden del día, ponentes.
nav-programme = Programa
findable-events = Actos
programme-title = Programa
programme-lede = Qué se celebra, cuándo y dónde, quién lo organiza y quién interviene.
programme-empty = Todavía no se ha anunciado nada. Vuelva cuando se publique el programa.
programme-days = Días
programme-day = Día
programme-all-days = Todos los días
programme-found = { $n ->
    [0] Ningún acto
    [one] { $n } acto
   *[other] { $n } actos
 }
programme-zone = Las horas son las del foro ({ $x }).
programme-own-time = su hora
programme-narrow = Acotar
programme-without = Sin:
programme-nothing = Ningún acto cumple todo esto.
programme-clear = Mostrar todo el programa
programme-track = Tema
programme-room = Sala
programme-rooms = Salas
programme-kind = Tipo
programme-language = Idioma
programme-country = País o región
programme-room-none = Sala por anunciar
programme-remote = En línea
programme-moved = trasladado
programme-cancelled = cancelado
programme-timetable = Horario del { $x }
programme-files = Para llevar
programme-files-help = Suscríbase al calendario o entregue los archivos a un programa que muestre horarios de congresos.
programme-calendar = Calendario (iCalendar)
programme-invitations = Mis invitaciones a intervenir
programme-mine = Mi programa
programme-hosted = Actos que organizo
programme-search = Buscar en el programa
programme-search-do = Buscar
programme-keep = Llevar el programa
programme-new = Nuevo acto
session-about = De qué trata
session-order = Orden del día
session-speakers = Ponentes
session-late = El orden del día va con retraso; las horas indicadas son las de ahora y las previstas aparecen tachadas.
session-ends-now = Ahora termina a las { $x }.
session-when = Cuándo y dónde
session-time = Hora
session-place = Lugar
session-host = Organiza
session-languages = Idiomas hablados
session-tracks = Temas
session-link = por videoenlace
session-moved-from = Se anunció para el { $x } y se ha trasladado.
session-page = Página del acto
session-star = Marcar este acto
session-calendar = Ponerlo en mi calendario (.ics)
session-keep = Para sus organizadores y la secretaría:
session-edit = Editar el acto
session-edit-host = Usted organiza este acto: lleva sus textos, su orden del día y sus ponentes. La hora, la sala y la publicación las lleva la secretaría.
session-title-in = Título ({ $x })
session-abstract-in = De qué trata ({ $x })
session-kind = Tipo de acto
session-kind-ceremony = Ceremonia
session-kind-plenary = Sesión plenaria
session-kind-forum = Foro temático
session-kind-panel = Mesa redonda
session-kind-workshop = Taller
session-kind-matchmaking = Encuentro de negocios
session-kind-signing = Firma
session-kind-briefing = Rueda de prensa
session-from = Desde (HH:MM)
session-until = Hasta (HH:MM)
session-expected = Asistentes previstos
session-expected-help = Un número. Si la sala es demasiado pequeña, se le avisa antes de guardar.
session-host-help = Nombre, dirección ROR o identificador de una institución conocida aquí.
session-state = Estado
session-state-draft = Borrador: solo lo ven sus organizadores y la secretaría
session-state-published = Publicado
session-state-cancelled = Cancelado: este acto no se celebra
room-code = Código
room-name-in = Nombre ({ $x })
room-capacity = Plazas
room-seats = { $n ->
    [one] { $n } plaza
   *[other] { $n } plazas
 }
room-count = { $n ->
    [0] Ninguna sala
    [one] { $n } sala
   *[other] { $n } salas
 }
room-keep = Añadir o cambiar una sala
room-keep-help = Un código que ya existe cambia esa sala.
room-remove = Quitar
room-remove-of = Quitar { $x }
keep-none = Todavía no hay actos. Cree el primero.
keep-unanswered = { $n ->
    [one] { $n } invitación sin respuesta
   *[other] { $n } invitaciones sin respuesta
 }
mine-lede = Los actos que usted organiza, aquellos en los que interviene y los que ha marcado. Nadie más ve lo que marca.
mine-speaking = Dónde intervengo
mine-speaking-none = Por ahora nadie le ha pedido que intervenga.
mine-unanswered = { $n ->
    [one] { $n } invitación espera su respuesta.
   *[other] { $n } invitaciones esperan su respuesta.
 }
mine-starred = Actos marcados
mine-starred-none = Todavía no ha marcado nada. Abra un acto y pulse «Marcar este acto».
mine-overlaps = a la misma hora que otro
mine-unstar = Quitar la marca
mine-unstar-of = Quitar la marca de «{ $x }»
mine-calendar = En su propio calendario
mine-calendar-file = Todo esto como archivo de calendario (.ics)
mine-calendar-help = El archivo dice cómo están las cosas ahora. Una dirección de calendario sigue cada cambio por sí sola y contiene también sus reuniones.
mine-calendar-address = Dirección de calendario
clash-title = Coincidencias
clash-count = { $n ->
    [0] Ninguna coincidencia
    [one] { $n } coincidencia
   *[other] { $n } coincidencias
 }
clash-none = Ninguna sala ni ponente está ocupado dos veces, y en cada sala caben las personas previstas.
clash-intro = Todavía no se ha guardado nada. Lo impide lo siguiente:
clash-room = La sala está ocupada por «{ $title }» ({ $when }).
clash-speaker = { $who } interviene en «{ $title }» ({ $when }).
clash-taken = Quien tiene esta dirección interviene en otro lugar a esa hora.
clash-small = Se esperan { $expected } personas; en la sala caben { $capacity }.
clash-confirm = Guardar de todos modos
session-meanwhile = Otra persona guardó este acto a las { $x }, mientras usted lo modificaba. Si guarda, su formulario sustituirá al suyo.
clash-secretariat = Elija otra hora u otra persona, o pregunte a la secretaría.
order-edit = Puntos
order-language = Los títulos se escriben en este idioma: { $x }. Otros idiomas:
order-time = Comienza (HH:MM)
order-length = Minutos
order-what = Título
order-kind = Tipo
order-fixed = A hora fija
order-help = Vacíe la hora y el título de una fila para quitar el punto. Lo que va a hora fija (un enlace con otro lugar, un invitado que debe irse) no se mueve por un retraso. Al guardar otro plan se olvidan todos los retrasos.
order-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
 }
order-late = { $n ->
    [one] { $n } minuto de retraso
   *[other] { $n } minutos de retraso
 }
item-kind-welcome = Bienvenida
item-kind-address = Discurso
item-kind-talk = Ponencia
item-kind-panel = Debate
item-kind-questions = Preguntas
item-kind-film = Película
item-kind-demonstration = Demostración
item-kind-signing = Firma
item-kind-break = Pausa
late-title = Retrasos
late-help = Indique cuántos minutos después de lo previsto comienza un punto. Lo que sigue se desplaza y primero se aprovecha el tiempo libre; a los ponentes se les avisa por correo y a los demás en la página del acto.
late-minutes = Minutos de retraso
late-set = Desplazar
late-back = Volver al plan
late-fixed = A hora fija.
late-next = Ahora termina a las { $end }, pero «{ $title }» comienza en la misma sala a las { $at }. Se ha avisado a sus organizadores.
late-held = Este punto puede retrasarse { $given } minutos, no { $asked }: después viene algo que mantiene su hora.
speaker-count = { $n ->
    [0] Todavía no hay nadie invitado
    [one] { $n } persona invitada
   *[other] { $n } personas invitadas
 }
speaker-invite = Invitar a intervenir
speaker-email = Correo electrónico
speaker-email-help = De alguien conocido aquí. Recibe una carta con un enlace para aceptar o declinar.
speaker-name = Nombre, si nadie tiene aquí esa dirección
speaker-name-help = La persona queda registrada aquí solo con su nombre y su dirección.
speaker-item = Punto
speaker-whole = Todo el acto
speaker-invited = Invitado
speaker-accepted = Ha aceptado
speaker-declined = Ha declinado
speaker-substituted = Sustituido
speaker-substitute = Que intervenga otra persona
speaker-substitute-email = Correo electrónico de quien interviene en su lugar
speaker-substitute-is = por { $x }
speaker-unreached = No se envió ninguna carta: no tenemos dirección o no ha aceptado que se le contacte. Encuentra la invitación en «Mis invitaciones a intervenir».
speaker-unnamed = No se nombra en público: no ha aceptado figurar en las listas.
speaker-remind = Enviar la carta otra vez
speaker-remind-of = Enviar otra vez la carta a { $x }
speaker-withdraw = Retirar la invitación
speaker-withdraw-of = Retirar la invitación de { $x }
host-title = Organizadores
host-help = Los organizadores llevan los textos, el orden del día y los ponentes de este acto y de nada más.
host-email = Correo electrónico de alguien que tenga cuenta
host-add = Nombrar organizador
host-remove = Quitar
host-remove-of = { $x } deja de ser organizador
invitation-lede = Dónde se les pide que intervengan a usted o a quienes le dieron un mandato.
invitation-count = { $n ->
    [0] Ninguna invitación
    [one] { $n } invitación
   *[other] { $n } invitaciones
 }
invitation-none = Nadie le ha pedido que intervenga en este foro.
invitation-accept = Aceptar
invitation-decline = Declinar
invitation-named = Se le nombra en el programa público cuando ha aceptado y mientras acepte figurar en las listas.
answer-title = Invitación a intervenir
answer-lede = { $x }, ¿quiere intervenir?
answer-item = Su parte: { $x }
answer-state = Su respuesta hasta ahora:
answer-do = Su respuesta
answer-listed = Ha aceptado figurar en las listas: cuando acepte la invitación, su nombre y su organización figurarán en el programa público.
answer-list-me = Acepto figurar en las listas para que se me nombre en el programa
answer-over = Ya no se puede responder a esta invitación.
schedule-cancelled = Cancelado: { $x }
schedule-no-track = Sin tema
mention-session = Organiza «{ $title }» en { $forum }
panel-sessions = Actos
agenda-item-of = { $item } ({ $session })
agenda-part-speaks = Usted interviene
agenda-part-asked = Le piden que intervenga
agenda-part-hosts = Usted organiza
agenda-part-starred = Marcado
figure-events = { $n ->
    [one] acto
   *[other] actos
 }
figure-events-counts = Actos publicados del programa; no se cuentan los cancelados ni los borradores. Desglose por país o región del organizador.
figure-speakers = { $n ->
    [one] ponente
   *[other] ponentes
 }
figure-speakers-counts = Personas que han aceptado intervenir en un acto publicado; cada una se cuenta una vez, se la nombre o no. Desglose por país o región que representan.
figure-speaker-countries = { $n ->
    [one] país o región de ponentes
   *[other] países y regiones de ponentes
 }
figure-speaker-countries-counts = Países y regiones representados por quienes han aceptado intervenir en un acto publicado.
fault-order-time = Indique una hora dentro del acto, como 09:10.
fault-order-minutes = Indique minutos enteros, de 1 a 600.
fault-late-minutes = Indique minutos enteros, de 0 a 600.
fault-room-code = Un código tiene como máximo doce letras, cifras y guiones, como R1.
fault-session-day = Elija un día del foro.
fault-session-time = Indique una hora como 09:00; un acto termina después de comenzar.
fault-session-host = Ninguna institución se llama aquí «{ $x }». Dela a conocer primero.
fault-speaker-already = Esta persona ya está invitada a ello.
fault-speaker-email = Esto no es un correo electrónico.
fault-speaker-unknown = Nadie tiene aquí la dirección «{ $x }».
conflict-room-used = Algo se celebra en esta sala. Trasládelo primero.
conflict-session-code = No se encontró ningún código libre. Inténtelo de nuevo.
conflict-session-cancelled = Este acto está cancelado.
conflict-substituted = Interviene otra persona; ya no hay nada que responder.
conflict-answered = Esta invitación ya está respondida.
mail-speak-subject = Invitación a intervenir: { $x }
mail-speak-body = { $who }:

    { $forum } le invita a intervenir.

    Acto: { $title }
    Su parte: { $what }
    Cuándo: { $when } (hora del foro)

    Acepte o decline aquí, sin necesidad de cuenta:
    { $url }

    Quien tenga este enlace responde por usted. No lo reenvíe.
mail-replaced-subject = Interviene otra persona: { $x }
mail-replaced-body = { $who }:

    en { $forum } interviene ahora otra persona en su lugar: { $title }. Usted no tiene que hacer nada.
mail-late-subject = Nueva hora: { $x }
mail-late-body = { $who }:

    «{ $title }» va con retraso. Su parte, «{ $what }», comienza ahora el { $when }, hora del foro.

    El orden del día actual: { $url }
mail-next-subject = El acto anterior al suyo va con retraso: { $x }
mail-next-body = { $who }:

    Se prevé que «{ $title }» dure hasta el { $until }, hora del foro, en la sala en que usted organiza «{ $own }».

    Su acto: { $url }
mail-moved-subject = Fecha y lugar: { $x }
mail-moved-body = { $who }:

    «{ $title }» se ha trasladado. Ahora tiene lugar aquí:

    { $when } (hora del foro)
    { $where }

    La página del acto: { $url }
mail-cancelled-subject = Cancelado: { $x }
mail-cancelled-body = { $who }:

    «{ $title }», anunciado para el { $when }, no se celebra. No tiene que hacer nada.

    La página del acto: { $url }
front-programme-first = Cómo empieza
front-programme-now = Ahora y a continuación
front-programme-until = Ahora, hasta las { $x }
