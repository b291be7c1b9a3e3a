# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = Exposición
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
