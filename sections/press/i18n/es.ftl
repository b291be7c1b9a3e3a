# The press room.
press-title = Prensa
findable-releases = Comunicados de prensa
press-lede = Los resultados según se publican, el registro oficial y a quién preguntar.
press-follow = Seguir y participar
press-moment = { $moment } ({ $zone })
press-faulty = Aún no se ha guardado nada. Corrija lo marcado abajo y envíelo de nuevo.
press-kit-title = Dosier de prensa
press-kit-lede = Los textos en todos los idiomas, las imágenes con sus créditos y los datos en un archivo.
press-kit-do = Descargar el dosier de prensa
press-card = Una imagen para compartir (PNG)
press-room-title = Para la prensa acreditada
press-room-lede = Lo que puede leer antes y hasta cuándo está bajo embargo. Las horas son las del foro ({ $x }).
press-room-embargoed = Bajo embargo
press-room-none = Ahora no hay nada bajo embargo. Todo lo publicado está en la página de prensa.
press-desk-title = Mesa de prensa
press-desk-lede = Los comunicados los redactan las organizaciones o la secretaría, y los aprueba la secretaría.
press-desk-tools = Herramientas de la oficina de prensa
press-desk-releases = Comunicados que usted redacta
press-desk-none = Aún no hay comunicados. Empiece uno abajo.
press-desk-nothing = Usted no escribe para ninguna organización que participe en esta edición. Pida a sus responsables permiso para editar.
press-desk-begin = Un comunicado nuevo
press-desk-begin-do = Empezar a escribir
press-desk-correction = corrección en curso
press-desk-waits = espera aprobación
press-comments-title = Dejar un comentario
press-comments-lede = ¿Qué le parece esta edición? La secretaría lee los comentarios antes de que aparezcan.
press-comments-front = Díganos qué piensa de esta edición
press-comments-count = { $n ->
    [one] { $n } comentario hasta ahora
   *[other] { $n } comentarios hasta ahora
}

# Releases.
releases-title = Comunicados
release-feed = Los comunicados como canal (Atom)
release-count = { $n ->
    [one] { $n } comunicado
   *[other] { $n } comunicados
}
release-all = { $n ->
    [one] El comunicado
   *[other] Los { $n } comunicados
}
release-none = Todavía no se ha publicado nada. Vuelva más tarde o siga el canal.
release-none-found = Ningún comunicado coincide. Use menos palabras u otra palabra del tema.
release-search = Buscar en los comunicados
release-search-do = Buscar
release-search-all = Todos los comunicados
release-track = Palabra del tema
release-track-all = Todas
release-pages = Páginas de la lista
release-previous = Más recientes
release-next = Más antiguos
release-untitled = Sin título
release-state-draft = borrador
release-state-submitted = entregado
release-state-embargoed = bajo embargo
release-state-published = publicado
release-state-corrected = corregido
release-state-withdrawn = retirado
release-embargo = Bajo embargo hasta el { $x }. No lo publique, cite ni transmita antes.
release-corrected = Corregido el { $moment }: { $note }
release-other-languages = En otros idiomas
release-people = Personas
release-evidence = Pruebas
release-assessed = Tecnología para el bien
release-tracks = Palabras del tema
release-versions = Versiones
release-version-number = Versión { $x }
release-version-since = Pública desde el { $x }
release-withdrawn-title = Este comunicado fue retirado
release-withdrawn-text = Se retiró el { $x }. Por favor, no lo use más.
release-edit-do = Editar
release-edit-title = Redactar el comunicado
release-title = Título
release-lede = Qué ocurrió
release-lede-help = Una o dos frases que se entiendan solas.
release-body = Declaración
release-body-help = Markdown: una línea vacía empieza un párrafo, > una cita.
release-evidence-help = Una por línea: qué es | https://…
release-people-help = Una por línea: nombre | función. Solo pueden nombrarse personas que participan y aceptan figurar en la lista.
release-note = Qué se corrigió
release-note-help = Todos lo leerán junto al texto corregido.
release-organisation = Organización
release-organisation-help = Su nombre; déjelo vacío si el comunicado es del propio foro.
release-closed = Este comunicado ya no puede cambiarse.
release-preview = La versión aprobada, como la ven los lectores
release-files-title = Imágenes y documentos
release-files-count = { $n ->
    [0] Añadir imágenes y documentos
    [one] { $n } archivo
   *[other] { $n } archivos
}
release-files-none = Aún no hay imágenes ni documentos.
release-file = Archivo
release-file-help = Una imagen (JPEG, PNG, WebP, GIF) o un documento (PDF, texto).
release-file-add = Añadir el archivo
release-file-alternative = Qué muestra
release-file-alternative-help = Para quienes no lo ven. Diga lo importante en una frase.
release-file-language = Idioma de este texto
release-file-credit = De quién es la obra
release-file-licence = Licencia
release-file-licence-help = Por ejemplo CC BY 4.0, o libre para uso editorial.
release-file-remove = Quitar
release-file-remove-of = Quitar: { $x }
release-submit = Entregar
release-submit-text = La secretaría lo lee y lo aprueba, o lo devuelve con una nota.
release-approve = Aprobar
release-public-at = Público desde ({ $x })
release-public-at-help = Vacío: de inmediato. Antes de ese minuto solo pueden leerlo la prensa acreditada, la organización y la secretaría.
release-put-off = Cambiar el embargo
release-return = Devolver
release-return-reason = Qué hay que hacer
release-withdraw = Retirar el comunicado
release-withdraw-reason = Por qué se retira; los lectores lo verán

# Questions and comments.
replies-title = Preguntas y comentarios
replies-none = Nadie ha preguntado ni comentado aún.
replies-closed = La edición ha cerrado, y con ella las preguntas y los comentarios.
reply-title = Dejar una respuesta
reply-lede = La secretaría la lee antes de que aparezca. Su nombre se muestra; su dirección de correo, nunca.
reply-kind = Esto es
reply-kind-question = una pregunta a la oficina de prensa
reply-kind-comment = un comentario
reply-name = Nombre
reply-email = Correo electrónico
reply-email-help = Solo para responderle; no se publica.
reply-body = Su texto
reply-leave-empty = Deje esto vacío
reply-do = Enviar
reply-back = Volver
reply-asked = Pregunta de
reply-commented = Comentario de
reply-answer = Respuesta:
reply-queue-title = Preguntas y comentarios por decidir
reply-queue-count = { $n ->
    [0] No espera nada
    [one] Espera { $n }
   *[other] Esperan { $n }
}
reply-queue-none = Todo está decidido.
reply-queue-about = el comunicado al que se refiere
reply-queue-answer = Respuesta (opcional; se publica con el texto)
reply-queue-publish = Publicar
reply-queue-refuse = No publicar
reply-queue-published = Publicados
reply-queue-take-back = Retirar
reply-queue-take-back-of = Retirar lo que escribió { $x }
mail-answer-subject = Respuesta a su pregunta: { $x }
mail-answer-body = Usted preguntó a la oficina de prensa de { $forum }:
    { $question }

    La respuesta:
    { $answer }

    Está publicada aquí: { $url }

# The record.
record-title = El registro oficial
record-lede = Lo que se declaró, dijo y contó oficialmente, con hora y zona. Cite desde aquí.
record-count = { $n ->
    [one] { $n } línea del registro
   *[other] { $n } líneas del registro
}
record-none = El registro está vacío por ahora.
record-kind = Tipo
record-everything = Todo
record-statements = Declaraciones
record-quotations = Citas
record-figures = Cifras
record-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
record-holds-for = para { $x }
record-is-original = original
record-is-translation = traducción
record-other-languages = { $n ->
    [one] En { $n } idioma más
   *[other] En { $n } idiomas más
}
record-json = El registro en JSON
record-line-title = Una línea del registro
record-withdrawn = Retirada del registro el { $x }.
record-new-title = Añadir al registro
record-edit-title = Corregir una línea del registro
record-text-in = Texto ({ $x }); de una cifra, qué cuenta
record-original = Dicho en
record-by-in = Quién lo dijo ({ $x })
record-at = Cuándo
record-at-help = 2027-09-24T20:00, o solo el día.
record-zone = Zona horaria
record-value = Valor de una cifra
record-value-help = Un número, sin unidad.
record-unit = Unidad
record-unit-help = percent, days, una moneda; vacío para lo que se cuenta.
record-period = Período que abarca
record-as-of = A fecha de
record-as-of-help = Un día, un mes o un año: 2027-05.
record-public-at = Público desde ({ $x })
record-public-at-help = 2027-09-24T20:00; vacío significa de inmediato.
record-withdraw = Retirar esta línea

# Coverage.
coverage-title = Comprobación de artículos
coverage-lede = Ponga un artículo junto al registro: qué citas y cifras son como se dieron y cuáles no.
coverage-record = { $n ->
    [0] El registro está vacío; complételo primero
    [one] Se compara con { $n } línea del registro
   *[other] Se compara con { $n } líneas del registro
}
coverage-new = Comprobar un artículo
coverage-name = Título
coverage-address = Dirección
coverage-address-help = Dónde se encontró: https://…
coverage-text = Texto
coverage-text-help = Pegue el artículo, como texto o HTML; los menús y anuncios se apartan.
coverage-file = O un archivo
coverage-file-help = HTML o texto en UTF-8, de 1 MB como máximo.
coverage-do = Comprobar
coverage-kept = Artículos comprobados
coverage-none = Aún no se ha comprobado ningún artículo.
coverage-verdicts = Veredictos
coverage-nothing = No se encontró ninguna cita, cifra ni fecha.
coverage-column-verdict = Veredicto
coverage-column-found = El artículo dice
coverage-column-why = Por qué
coverage-column-record = Registro
coverage-to-record = línea
coverage-kind-quotation = cita
coverage-kind-figure = cifra
coverage-kind-date = fecha
coverage-verdict-same = igual
coverage-verdict-reworded = con otras palabras
coverage-verdict-changed = cambiado
coverage-verdict-absent = no está en el registro
coverage-verdict-missing-context = falta el contexto
coverage-copies = Casi copias
coverage-copy-taken = Probablemente tomado de
coverage-copy-source = Probablemente la fuente de
coverage-copy-unknown = Muy parecido a
coverage-apart = Apartado
coverage-article = El artículo tal como se leyó
coverage-remove = Quitar esta comprobación

# What others ask.
mention-release = Comunicado: { $x }
panel-releases = Comunicados
figure-releases = { $n ->
    [one] comunicado
   *[other] comunicados
}
figure-releases-counts = Comunicados de esta edición que son públicos ahora, por el país o la región de su organización. Los que están bajo embargo y los retirados no se cuentan.

# What is wrong.
conflict-release-withdrawn = Este comunicado fue retirado y queda como está.
conflict-release-nothing = Aquí no hay nada nuevo que decidir.
conflict-embargo-over = El embargo ya terminó; el comunicado es público.
conflict-line-withdrawn = Esta línea fue retirada y queda como está.
conflict-replies-closed = La edición ha cerrado, y con ella las preguntas y los comentarios. No se envió nada.
fault-release-text = Escríbalo al menos en un idioma.
fault-correction-note = Diga qué se corrigió.
fault-release-organisation = Aquí ninguna organización se llama «{ $x }».
fault-release-person = Nadie con ese nombre participa y acepta figurar en la lista, o hay varios: «{ $x }».
fault-release-file = Este archivo no sirve: está dañado, es demasiado grande o no es imagen, PDF ni texto.
fault-evidence = «{ $x }» no tiene dirección; escriba: qué es | https://…
fault-moment = «{ $x }» no es una fecha con hora; escriba 2027-09-24T09:00.
fault-moment-past = Ese minuto ya pasó. Elija uno posterior o déjelo vacío para publicar de inmediato.
fault-reason = Diga por qué.
fault-record-original = No hay texto en ese idioma.
fault-record-at = «{ $x }» no es un día ni un día con hora; escriba 2027-09-24 o 2027-09-24T20:00.
fault-record-zone = «{ $x }» no es una zona horaria; use un nombre como Europe/Paris.
fault-record-value = «{ $x }» no es un número.
fault-record-as-of = «{ $x }» no es un día, mes ni año; escriba 2027-05-31, 2027-05 o 2027.
fault-reply-email = «{ $x }» no es una dirección de correo.
fault-article-long = Es más largo que cualquier artículo: 1 MB como máximo.
fault-article-empty = No hay texto que comprobar, solo marcado, menús o nada.
fault-article-form = No es un texto en UTF-8; guárdelo como texto o HTML en UTF-8.
assessed-release = Comunicado
