# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = Exposición
findable-exhibitors = Expositores
findable-exhibits = Piezas expuestas
exhibition-title = Exposición
exhibition-task = Estands de la exposición
exhibition-lede = Quién expone, qué muestra y en qué estand.
exhibition-tabs = Partes de la exposición
exhibition-tab-exhibitors = Expositores de la A a la Z
exhibition-tab-exhibits = Objetos expuestos
exhibition-tab-plan = Plano
exhibition-empty = Nadie tiene todavía un estand. Los asigna la secretaría.
exhibition-search = Expositor u objeto expuesto
exhibition-hall = Pabellón { $x }
exhibition-hall-label = Pabellón
exhibition-track-label = Tema
exhibition-all = Todos
exhibition-find = Buscar
exhibition-clear = Mostrar todo
exhibition-exhibitor = Expositor
exhibition-exhibitors-count = { $n ->
    [0] Ningún expositor
    [one] { $n } expositor
   *[other] { $n } expositores
 }
exhibition-exhibits-count = { $n ->
    [0] Ningún objeto expuesto
    [one] { $n } objeto expuesto
   *[other] { $n } objetos expuestos
 }
exhibition-halls-count = { $n ->
    [0] Ningún pabellón
    [one] { $n } pabellón
   *[other] { $n } pabellones
 }
exhibition-none-found = Nada reúne todos estos criterios. Use menos palabras o busque en todos los pabellones.
exhibition-exhibits-none = Todavía no hay ningún objeto expuesto público.
exhibition-pages = Páginas
exhibition-previous = Página anterior
exhibition-next = Página siguiente
exhibition-letters = Expositores por su inicial
exhibition-plan-of = Plano: { $x }
exhibition-stands-of = Lista de estands: { $x }
exhibition-keep = Asignar estands (secretaría)
mention-stand = Estand { $stand }, { $forum }
stand = Estand
stand-name = Estand { $x }
stand-label = Estand { $stand }: { $names }
stand-free = libre
stand-who = Quién expone aquí
stand-nobody = Nadie todavía.
stand-exhibits = Qué se expone
stand-exhibits-none = Nada público todavía.
stand-choose = Elegir qué se expone
stand-back = Toda la exposición
stand-keep-title = Estands
stand-keep-over = Esta edición ha terminado; sus estands quedan como estaban.
stand-assign = Asignar un estand
stand-hall-help = Necesario para un estand nuevo. Si no se indica, el estand sigue en su pabellón.
stand-organisation-help = Nombre, dirección ROR o identificador de una organización conocida aquí. Déjelo vacío para crear un estand libre.
stand-rows = Varios a la vez
stand-rows-label = Filas de una tabla
stand-rows-help = Péguelas desde una hoja de cálculo o un archivo CSV. La primera fila da nombre a las columnas: code, hall, organisation.
stand-rows-do = Asignarlos todos
stand-rows-columns = La primera fila debe dar nombre a las columnas; una de ellas es «code». Como máximo, 3000 filas.
stand-rows-problems = No se ha modificado nada. Corrija estas filas y envíelas de nuevo:
stand-rows-line = Fila { $x }:
stand-count = { $n ->
    [0] Ningún estand
    [one] { $n } estand
   *[other] { $n } estands
 }
stand-none = Todavía no hay estands. Créelos arriba o tómelos de una edición anterior al copiarla.
stand-dismiss = Retirar
stand-dismiss-of = Retirar { $x } de la exposición
stand-remove = Eliminar el estand
stand-remove-of = Eliminar el estand { $x }
exhibit-choose-title = Qué exponemos en nuestro estand
exhibit-choose-lede = Marque las ofertas que se exponen. En público solo aparecen las que cualquiera puede leer; las demás aparecerán cuando se publiquen.
exhibit-choose-none = Todavía no hay ofertas para elegir.
exhibit-choose-write = Redactar una oferta
exhibit-offer = La oferta
exhibit-not-public = no pública
exhibit-name = Nombre del objeto expuesto, si tiene uno propio
fault-stand-code = «{ $x }» no es un código de estand: como máximo doce letras, cifras, puntos y guiones, por ejemplo C14.
fault-exhibitor-unknown = Aquí no hay ninguna organización llamada «{ $x }». Regístrela primero.
conflict-stand-taken = Alguien expone en este estand. Retírelo primero.
conflict-no-stand = Esta organización no tiene estand en esta edición. Lo asigna la secretaría.

figure-exhibitors = { $n ->
    [one] expositor
   *[other] expositores
 }
figure-exhibitors-counts = Organizaciones que tienen un estand en esta edición; cada una se cuenta una vez. Las partes siguen el país o región de la organización.

# Plan, exhibits one by one.
plan-legend = Ejes en el plano
stand-place = Lugar en el pabellón, en metros
stand-x = Desde la izquierda
stand-y = Desde el fondo
stand-width = Ancho
stand-depth = Fondo
stand-place-help = Las cuatro o ninguna: sin ellas, un estand nuevo ocupa el siguiente lugar libre y uno existente se queda donde está.
stand-place-column = Izquierda · fondo · ancho · profundidad (m)
fault-metres = «{ $x }» no sirve aquí: escriba metros, por ejemplo 4.5, como máximo 1.000 hasta el otro lado del pabellón; un estand mide al menos medio metro de ancho y de fondo.
fault-stand-overlaps = Dos estands ocuparían el mismo suelo: { $x }. No se ha cambiado nada.
staff-tabs = Páginas de su estand
exhibit-of = { $n } de { $all }
exhibit-leaf = Piezas expuestas, una a una
exhibit-previous = Pieza anterior
exhibit-next = Pieza siguiente
exhibit-offer-all = Leer toda la oferta
exhibit-documents = Folletos
panel-exhibits = En exposición
panel-exhibitors = Expositores
figure-exhibits = { $n ->
    [one] pieza expuesta
   *[other] piezas expuestas
 }
figure-exhibits-counts = Ofertas mostradas en un estand de esta edición que cualquiera puede leer. Las partes son por país o región del expositor.
figure-served = { $n ->
    [one] visita a una demostración en vivo
   *[other] visitas a demostraciones en vivo
 }
figure-served-counts = Números llamados cuyos titulares acudieron, en todas las demostraciones en vivo de esta edición. Quien acude dos veces cuenta dos veces. Las partes son por país o región del expositor.

# Live demonstrations and their queues.
live-title = Demostraciones en vivo
live-lede = Tome un número en su teléfono, recorra la exposición y acuda cuando le llamen.
live-none = Ningún estand hace todavía una demostración en vivo.
live-state-prepared = en preparación
live-state-open = abierta
live-state-paused = en pausa
live-state-closed = cerrada
live-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
 }
live-places = { $n ->
    [one] una persona a la vez
   *[other] { $n } personas a la vez
 }
live-each = { $minutes }, { $places }
live-waiting = { $n ->
    [0] Nadie espera
    [one] { $n } persona espera
   *[other] { $n } personas esperan
 }
live-called = Llamados ahora:
live-queue = Cola
live-wait-now = Espera con un número tomado ahora
live-take = Tomar un número
live-take-help = Sin nombre ni cuenta. Si ya tiene un número aquí, esto le lleva a él.
live-over = Esta edición ha terminado.
live-prepared-text = Solo su estand ve esta página hasta que la abra.
live-closed-text = Ya no se dan números. A quien tiene uno todavía se le llama.
live-how = Cómo funciona
live-how-take = Tome un número. Su página dice cuántas personas hay antes; manténgala abierta o ábrala de nuevo desde aquí.
live-how-called = Cuando le llamen, la página lo dirá. Acuda al estand en pocos minutos.
live-how-missed = Si no acude, se llama al siguiente. Puede volver una vez, al final de la cola.
live-sheet = Hoja con el código, para imprimir
live-sheet-lede = Escanee el código y tome un número. Le llamamos en su teléfono.
live-sheet-code = Código que lleva a la cola de { $x }
live-print = Imprimir
live-back = A la página para visitantes
live-desk-link = Para el personal del estand
live-edit = Cambiar
live-own-title = Nuestras demostraciones en vivo
live-own-none = Todavía no tiene ninguna.
live-new = Una nueva
live-new-do = Crearla
live-title-in = Nombre ({ $x })
live-about-in = Qué ocurre, en una o dos frases ({ $x })
live-minutes-label = Minutos por visita
live-minutes-help = Se usan hasta que se hayan medido bastantes visitas.
live-places-label = Personas a la vez
live-places-help = Cuántas la ven juntas.
live-grace-label = Minutos para acudir tras la llamada
live-grace-help = Después, el turno se pierde cuando llame al siguiente.
conflict-live-closed = Por ahora no se dan números aquí.
conflict-live-full = Ya esperan 500 personas. Vuelva más tarde.
conflict-live-paused = La cola está en pausa. Ábrala de nuevo para llamar a alguien.
conflict-turn-second = Ya tiene aquí un número que espera. Está en el navegador en el que lo tomó; devuélvalo allí para tomar otro.
conflict-turn = Alguien ya resolvió este número. Mire la página de nuevo.
turn-title = Número { $x }
turn-number = Su número
turn-before = { $n ->
    [0] Usted es el siguiente.
    [one] Hay una persona antes.
   *[other] Hay { $n } personas antes.
 }
turn-wait = { $n ->
    [one] Alrededor de un minuto.
   *[other] Alrededor de { $n } minutos.
 }
turn-wait-measured = Medido en las últimas { $n } visitas.
turn-wait-reckoned = Calculado según la duración que indica el estand; se han medido muy pocas visitas.
turn-wait-paused = El estand hace una pausa y nadie puede decir cuánto falta. Su lugar se conserva.
turn-called = Es su turno: acuda ahora, por favor. Se le llamó a las { $at } y se le espera hasta las { $until }.
turn-called-stay = Muestre esta página en el estand.
turn-called-late = Llega tarde. Acuda enseguida: pierde el turno cuando se llame al siguiente.
turn-came = Ya la ha visto. Gracias por venir.
turn-missed = Se le llamó a las { $x } y no acudió, así que se llamó al siguiente.
turn-missed-return = Puede volver una vez, al final de la cola. O pregunte en el estand si hay sitio.
turn-missed-over = Pregunte en el estand si hay sitio o tome un número nuevo.
turn-left = Usted devolvió este número.
turn-ended = El estand terminó la jornada antes de su turno. Lo sentimos.
turn-way = Camino a: { $x }
turn-return = Ir al final de la cola
turn-keep = Mantenga abierta esta página o guárdela en marcadores. Su dirección es solo suya: quien la tiene, tiene su número.
turn-leave = Devolver el número
turn-again = Tomar un número nuevo
turn-reload = Mirar de nuevo
desk-title = Cola de { $x }
desk-came = { $n ->
    [0] aún no ha venido nadie
    [one] ha venido { $n }
   *[other] han venido { $n }
 }
desk-call = Llamar al siguiente
desk-call-many = Llamar hasta { $n } a la vez
desk-called = Llamados
desk-called-none = Ahora no se llama a nadie.
desk-since = desde las { $x }
desk-late = llega tarde
desk-came-do = Vino
desk-missed-do = No vino
desk-came-of = Vino el número { $x }
desk-missed-of = No vino el número { $x }
desk-missed = No vinieron
desk-came-late = Vino al final
desk-state = Abrir y cerrar
desk-open = Abrir la cola
desk-pause = Hacer una pausa
desk-close = No dar más números
desk-end = Terminar la jornada
desk-end-help = No se llama a nadie más. A todos los que esperan se les dice en su página.
desk-end-do = Terminar la jornada y avisar a quienes esperan

# Badges and leads.
badge-title = Mi acreditación
badge-code-drawn = Código de su acreditación, para escanear en un estand
badge-code-help = El personal de un estand escanea este código o lo escribe. No sabe nada de usted antes de su sí.
badge-none = Su acreditación aún no tiene código.
badge-make = Crear un código
badge-rotate = Crear un código nuevo
badge-asked = Un estand pregunta
badge-asked-text = Si dice que sí, recibe su nombre, organización, cargo, país y correo electrónico, y puede llevarlos a su propio país. Puede retirar el sí en cualquier momento.
badge-yes = Sí
badge-no = No
badge-yes-to = Sí a { $x }
badge-no-to = No a { $x }
badge-standing = Escanear sin preguntar
badge-standing-text = Los expositores que escanean su acreditación reciben enseguida su nombre, organización, cargo, país y correo electrónico. Los de otros países solo los reciben si además acepta, en «Consentimientos», que sus datos se envíen al extranjero; si no, se le pregunta cada vez.
badge-standing-yes = Los expositores pueden escanear mi acreditación.
badge-standing-no = Se me pregunta cada vez.
badge-standing-give = Los expositores pueden escanear mi acreditación
badge-standing-withdraw = Preguntarme cada vez
badge-given = Estands que tienen sus datos
badge-given-none = Ninguno.
badge-withdraw = Retirar el sí
badge-withdraw-from = Retirar el sí a { $x }
badge-refused = Estands a los que dijo que no
badge-refused-text = No obtienen sus datos, por más veces que lean su acreditación.
badge-refused-yes = Decir que sí después de todo
lead-link = Escanear una acreditación (para estands)
lead-title = Escanear una acreditación
lead-lede = Escanee el código de la acreditación del visitante con la cámara del teléfono o escríbalo aquí.
lead-code = Código de la acreditación
lead-code-help = Doce letras y cifras, como en la acreditación: ABCD-EFGH-JKLM.
lead-note = Su nota
lead-ask = Preguntar al visitante
lead-given = Los datos del visitante están en su lista.
lead-asked = Se ha preguntado al visitante. Sus datos aparecen aquí cuando diga que sí.
fault-badge-code = Un código tiene doce letras y cifras, por ejemplo ABCD-EFGH-JKLM.
fault-badge-unknown = Ninguna acreditación de esta edición tiene este código. Quizá se cambió: pida ver de nuevo la acreditación.
leads-title = Contactos
leads-lede = Visitantes que dijeron que sí. Quien retira el sí desaparece de aquí; bórrelo también de sus propias copias.
leads-csv = Guardar como CSV
leads-given = { $n ->
    [0] Nadie todavía
    [one] { $n } visitante
   *[other] { $n } visitantes
 }
leads-asked = { $n ->
    [one] { $n } consultado
   *[other] { $n } consultados
 }
leads-none = Aún no se ha escaneado ninguna acreditación.
leads-waits = Consultado
leads-at = Escaneado el { $x }
leads-note-do = Guardar la nota
leads-remove = Quitar
