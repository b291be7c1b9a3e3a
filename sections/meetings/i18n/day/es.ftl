# The day itself, paper, figures.
day-title = El mismo día
day-asked = Propuestas pendientes
day-take-back = Retirarla
day-now = Ahora
day-now-none = No tiene ninguna reunión en este momento.
day-next = A continuación
day-later = Más tarde
day-others = También en su agenda
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
