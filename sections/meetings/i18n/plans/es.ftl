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
