# Gobernanza: retos comunes, cuestionarios de tecnología para el bien, declaraciones.
governance-title = Retos y declaraciones
governance-task = Retos, respuestas y evaluaciones
challenges-title = Retos
findable-outcomes = Evaluaciones
challenges-lede = Problemas que las autoridades plantean a todos y lo que instituciones de varios países responden juntas.
challenges-by-track = Retos por tema
challenges-all = Todos
challenges-count = { $n ->
    [0] Ningún reto
    [one] { $n } reto
   *[other] { $n } retos
 }
challenges-none = Todavía no se ha planteado ningún reto.
challenges-none-here = No hay ningún reto sobre este tema.
challenges-mine-link = Lo que tengo que hacer con los retos
challenges-mine-title = Mis retos y respuestas
challenges-mine-answers = Respuestas de sus organizaciones
challenges-mine-answers-none = Sus organizaciones no participan aún en ninguna respuesta. Abra un reto para empezar una.
challenges-mine-reviewed = Retos que usted evalúa
challenges-mine-kept = Retos que usted gestiona
challenges-mine-assessments = Cuestionarios
challenge-zone = Las horas son las del foro, { $x }.
challenge-until = Respuestas hasta el { $x }
challenge-state-draft = borrador
challenge-state-open = abierto a respuestas
challenge-state-closed = respuestas en lectura
challenge-state-decided = decidido
challenge-page = El reto tal como todos lo ven
challenge-problem = El problema
challenge-offered = Lo que se ofrece
challenge-criteria = Cómo se juzgan las respuestas
challenge-criteria-decisive = Decisivo
challenge-criteria-important = Importante
challenge-criteria-useful = Útil
challenge-criteria-help = Un criterio por línea.
challenge-answering = Responder
challenge-deadline = Fecha límite
challenge-deadline-help = Fecha y hora en el foro, por ejemplo 2027-09-20 18:00.
challenge-roles = Funciones necesarias
challenge-roles-help = Una por línea, por ejemplo: hospital, centro de datos, fabricante.
challenge-tracks = Temas
challenge-tells = Lo que se publica una vez decidido
challenge-tells-nothing = la decisión, pero ninguna respuesta
challenge-tells-chosen = las respuestas elegidas
challenge-tells-all = todas las respuestas entregadas
challenge-answer = Responder a este reto
challenge-consortium-note = Una organización puede responder sola; varias forman aquí un consorcio, de al menos dos países o regiones. Antes de la decisión solo leen una respuesta sus participantes y quienes juzgan.
challenge-assessed = Examinado
challenge-decision = La decisión
challenge-told-none = No se publica ninguna respuesta.
challenge-keep-link = Gestionar este reto (para la autoridad)
challenge-review-link = Evaluar respuestas (para quienes evalúan)
challenge-new-title = Plantear un problema
challenge-edit-title = Cambiar el borrador
challenge-edit-lede = Quien lo lee no sabe aún nada de ustedes. Las horas son las de { $x }.
challenge-owner = La autoridad que pregunta
challenge-owner-help = Nombre, dirección ROR o identificador de una organización conocida aquí.
challenge-language = Idioma del texto
challenge-name = Título
challenge-work-title = Gestionar un reto
challenge-steps = Paso siguiente
challenge-draft-note = Es un borrador; solo lo ven quienes lo gestionan. Una vez abierto, su texto no cambia.
challenge-open-note = Llegan respuestas. Usted no ve ninguna antes del cierre, ni siquiera cuántas son.
challenge-do-open = Abrirlo a respuestas
challenge-do-close = Cerrar ahora
challenge-until-new = Nuevo plazo
challenge-until-help = Una fecha y hora posteriores, en el lugar del foro, como 2027-09-20 18:00. Se avisa a todos los que han empezado una respuesta.
challenge-do-extend = Aplazar el plazo
challenge-reviewers = Evaluadores
challenge-reviewers-note = Leen las respuestas después de la fecha límite y tras declarar que no tienen conflicto. Quien pertenece a una organización que participa en una respuesta no lee ninguna.
challenge-answers = Respuestas
challenge-answers-none = No se entregó ninguna respuesta.
challenge-rival = Una organización a la que usted pertenece participa en una respuesta. Las demás no se le muestran y usted no decide.
challenge-opinions = Lo que opinan los evaluadores
challenge-set-aside = { $n ->
    [one] No cuentan las opiniones de { $n } persona: ahora participa en una respuesta.
   *[other] No cuentan las opiniones de { $n } personas: ahora participan en una respuesta.
 }
challenge-outcome = Decisión
challenge-reason = El motivo, para quienes respondieron
challenge-statement = Comunicado para todos
challenge-statement-help = Qué se decidió y por qué. Figura en la página pública y en cada carta.
challenge-do-decide = Decidir y escribir a todos
answer-to = Respuesta a
answer-new-title = Responder a un reto
answer-new-lede = Empiece un borrador para su organización, invite a otras y entréguenlo juntas.
answer-new-do = Empezar el borrador
answer-lead = Organización que dirige
answer-language = Idioma de la respuesta
answer-name = Título de la respuesta
answer-text = La respuesta
answer-text-help = Qué harían, cómo, con quién, para cuándo y qué necesitan.
answer-words = La respuesta
answer-draft = borrador
answer-submitted = entregada
answer-withdrawn = abandonada
answer-parties = Quién responde
answer-countries = { $n ->
    [0] Aún no se conoce ningún país o región.
    [one] De { $n } país o región.
   *[other] De { $n } países o regiones.
 }
answer-party-name = Organización
answer-party-country = País o región
answer-party-role = Función que cumple
answer-party-state = Estado
answer-party-lead = dirige
answer-party-invited = invitada
answer-party-accepted = participa
answer-party-declined = declinó
answer-party-join = Unirse
answer-party-decline = Declinar
answer-party-leave = Salir
answer-party-remove = Quitar
answer-party-remove-of = Quitar a { $x } de la respuesta
answer-party-invite-name = Invitar a una organización: su nombre, dirección ROR o identificador
answer-party-invite = Invitar
answer-party-own-role = Función que cumple su organización
answer-hand-in = Entregar
answer-hand-in-note = Todas las invitadas han dicho sí o no, y un consorcio viene de al menos dos países o regiones. Hasta la fecha límite puede retirarla y cambiarla.
answer-submit = Entregar la respuesta
answer-give-up = Abandonar esta respuesta
answer-back = Retirarla para cambiarla
reviewing-title = Evaluar respuestas
reviewing-waits = Llegan respuestas hasta el { $x }. Podrá leerlas después.
reviewing-rival = Una organización a la que usted pertenece participa en una respuesta a este reto. Por eso no se le muestra ninguna.
reviewing-note = Diga de cada respuesta si tiene un conflicto: parentesco, dinero, trabajo común, rivalidad. Sin conflicto la lee; con él deja de verla.
reviewing-count = { $n ->
    [0] Ninguna respuesta que leer
    [one] { $n } respuesta que leer
   *[other] { $n } respuestas que leer
 }
reviewing-done = { $n ->
    [0] Todavía no ha dicho nada de ella.
    [one] La ha juzgado según { $n } criterio.
   *[other] La ha juzgado según { $n } criterios.
 }
reviewing-no-conflict = No tengo conflicto
reviewing-conflict = Tengo un conflicto
reviewing-conflict-reason = Cuál
reviewing-conflict-do = Declararlo; no veré más esta respuesta
reviewing-opinion = Su opinión
reviewing-opinion-note = Una palabra y un motivo por criterio. Nada se suma.
reviewing-email = Correo del evaluador
reviewing-name = Nombrar evaluador
reviewing-drop = Retirar
reviewing-drop-of = Retirar a { $x } de los evaluadores
reviewing-kept-out = apartado de todas las respuestas: participa en una
opinion-criterion = Criterio
opinion-mark = Opinión
opinion-reason = Motivo
opinion-convinces = convence
opinion-largely = convence en lo esencial
opinion-partly = convence en parte
opinion-not = no convence
verdict-chosen = elegida
verdict-not-chosen = no elegida
questionnaires-title = Tecnología para el bien
questionnaires-lede = Cuestionarios publicados que muestran lo que un resultado hace a las personas y a la naturaleza: respuestas, puntos abiertos y una decisión razonada. Sin puntuación.
questionnaires-published = Cuestionarios
questionnaires-none = Aún no hay ningún cuestionario publicado.
questionnaire-version = versión { $x }
questionnaire-name = Título
questionnaire-lede = Para qué sirve
questionnaire-questions = Secciones y preguntas
questionnaire-questions-help = «# Título» abre una sección; cada línea restante es una pregunta. Tras ella, entre corchetes: [yes/no], [choice: a | b], [evidence], [optional], [if 1 = yes]. Las preguntas se numeran desde 1.
questionnaire-answers = Quién responde
questionnaire-reviews = Quién revisa
questionnaire-publish = Publicar esta versión ahora
questionnaire-publish-help = Una versión publicada no cambia; los cambios hacen la siguiente.
questionnaire-new-title = Escribir un cuestionario
questionnaire-edit-title = Cambiar el cuestionario
questionnaire-edit-lede = Lo respondido conserva la versión en que se respondió.
questionnaire-about = Sobre él
questionnaire-since = Publicado
questionnaire-versions = Versiones
questionnaire-attach = Responderlo para algo nuestro
questionnaire-edit-link = Cambiar (secretaría)
questionnaire-q-number = N.º
questionnaire-q-text = Pregunta
questionnaire-q-if = Se pregunta si la respuesta a la pregunta { $question } es «{ $is }»
questionnaire-q-yes-no = sí o no
questionnaire-q-evidence = Prueba
questionnaire-q-evidence-where = Dónde está la prueba: una dirección o el nombre de un documento
questionnaire-q-optional = puede quedar abierta
assessed-challenge = Reto
assessment-kind = De qué se trata
assessment-thing = Su dirección o identificador
assessment-thing-help = Cópielo de su página.
assessment-new-title = Responder a un cuestionario
assessment-new-lede = Sus miembros responden, un evaluador de otra casa lee y ustedes deciden si el resultado es público.
assessment-new-do = Empezar
assessment-open = en respuesta
assessment-answered = en revisión
assessment-decided = decidido
assessments-pages = Páginas de cuestionarios
assessments-previous = Página anterior
assessments-next = Página siguiente
assessment-reviewer = Evaluador
assessment-reviewer-none = La secretaría aún no ha nombrado a nadie.
assessment-declare-note = Se le ha nombrado para revisar estas respuestas. Diga primero si tiene un conflicto con quien las da: parentesco, dinero, trabajo común, rivalidad. Con él deja de ver el asunto y se nombra a otra persona.
assessment-conflict-do = Declararlo; se nombrará a otra persona
assessment-hand-in = Entregar al evaluador
assessment-not-yet = Su propietario aún no ha entregado las respuestas.
assessment-review-title = Revisar las respuestas
assessment-review-note = Decida con motivos, o devuelva las respuestas con lo que queda abierto.
goals-title = Objetivos de desarrollo sostenible
goals-note = Se proponen por palabras del texto. Marque los que correspondan; nada cuenta antes.
goals-because = por: { $x }
goals-others = Otros objetivos
goals-confirm = Confirmar los objetivos marcados
goal-1 = Fin de la pobreza
goal-2 = Hambre cero
goal-3 = Salud y bienestar
goal-4 = Educación de calidad
goal-5 = Igualdad de género
goal-6 = Agua limpia y saneamiento
goal-7 = Energía asequible y no contaminante
goal-8 = Trabajo decente y crecimiento económico
goal-9 = Industria, innovación e infraestructura
goal-10 = Reducción de las desigualdades
goal-11 = Ciudades y comunidades sostenibles
goal-12 = Producción y consumo responsables
goal-13 = Acción por el clima
goal-14 = Vida submarina
goal-15 = Vida de ecosistemas terrestres
goal-16 = Paz, justicia e instituciones sólidas
goal-17 = Alianzas para lograr los objetivos
verdicts-title = Resultados publicados
verdicts-none = Aún no hay ningún resultado público.
verdict-go-ahead = Puede seguir adelante
verdict-conditions = Puede seguir adelante cuando se resuelvan los puntos abiertos
verdict-not-yet = No tal como está
verdict-decision = Decisión
verdict-reasons = Motivos
verdict-points = Puntos abiertos
verdict-points-help = Uno por línea.
verdict-day = Se revisa de nuevo el
verdict-decide = Decidir
verdict-ask-back = Devolver con los puntos abiertos
verdict-review-day = Se revisa de nuevo el { $x }.
verdict-page = La página pública
verdict-show = Hacer público el resultado
verdict-hide = Dejar de hacerlo público
verdict-reopen = Reabrir la decisión
verdict-about = Sobre este resultado
verdict-decided = Decidido el
verdict-no-score = No hay puntuación: lea las respuestas y los motivos.
thing-assessed = { $questionnaire }: { $what }
thing-assess = Responder a «{ $x }» sobre ello
declaration-task = Declaraciones y sus comentarios
declarations-title = Declaraciones
declarations-lede = Declaraciones del foro: todos pueden comentar cada párrafo y ver quién las respalda.
declarations-none = Aún no hay ninguna declaración.
declarations-work-title = Declaraciones en preparación
declaration-draft = borrador
declaration-open = abierta a comentarios
declaration-adopted = adoptada
declaration-version = versión { $x }
declaration-versions = Versiones
declaration-languages = Idiomas de este texto
declaration-this-counts = Está leyendo el texto que da fe.
declaration-counts = Da fe el texto en este idioma: { $x }.
declaration-counts-show = El texto que da fe
declaration-paragraph = Párrafo { $x }
declaration-endorsements-count = { $n ->
    [0] Aún sin adhesiones
    [one] { $n } adhesión
   *[other] { $n } adhesiones
 }
declaration-countries-count = { $n ->
    [one] { $n } país o región
   *[other] { $n } países y regiones
 }
declaration-changes-link = Qué cambió respecto a la versión anterior
declaration-changes-title = Qué cambió
declaration-changes-between = De la versión { $from } a la versión { $to }
declaration-changes-none = Nada difiere entre estas versiones en este idioma.
declaration-paragraph-new = Este párrafo es nuevo.
declaration-paragraph-gone = Este párrafo de la versión { $x } ha desaparecido.
declaration-same-count = { $n ->
    [0] Ningún párrafo quedó igual.
    [one] { $n } párrafo quedó igual.
   *[other] { $n } párrafos quedaron iguales.
 }
declaration-keep-link = Escribir y adoptar (secretaría)
declaration-comments-count = { $n ->
    [one] { $n } comentario
   *[other] { $n } comentarios
 }
declaration-comments-general = Sobre el conjunto
declaration-comments-none = Nadie ha comentado aún el conjunto del texto.
declaration-comments-waiting = { $n ->
    [0] Ningún comentario en espera
    [one] { $n } comentario en espera
   *[other] { $n } comentarios en espera
 }
declaration-comment-on = Comentar el párrafo { $x }
declaration-comment-write = Comentar el conjunto
declaration-comment-public = del público
declaration-comment-title = Comentar
declaration-comment-lede-present = Su nombre figura al lado y todos lo leen enseguida.
declaration-comment-lede-public = La secretaría lo lee antes que los demás.
declaration-comment-name = Su nombre, tal como todos lo leen
declaration-comment-address = Su correo
declaration-comment-address-help = No se muestra nunca a nadie. Sirve para una sola carta que le dice qué fue de su comentario.
declaration-comment-text = Su comentario
declaration-comment-send = Enviar
declaration-comment-shown = mostrado
declaration-comment-refused = no mostrado
declaration-moderate-title = Comentarios del público
declaration-moderate-lede = Lo que usted muestra, todos lo leen. Las direcciones no se muestran a nadie, tampoco aquí.
declaration-moderate-show = Mostrar
declaration-moderate-refuse = No mostrar
declaration-moderate-hide = Dejar de mostrar
declaration-moderate-done = Decididos
endorsements-title = Quién la respalda
endorsements-none = Nadie todavía.
endorser-country = Países y regiones
endorser-organisation = Organizaciones
endorser-person = Personas
endorse = Adherirse
endorse-title = Adherirse a la declaración
endorse-lede = Se adhiere a la versión { $x }. Es público en nombre de quién lo hace.
endorse-nobody = Puede adherirse en su nombre si participa en el foro, por una organización si es su propietario, y por un país o región si encabeza su delegación.
endorse-as = Adherirse en nombre de { $x }
endorse-done = adherido a la versión { $x }
endorse-back = Retirarla
declaration-new-title = Empezar una declaración
declaration-new-lede = Es un borrador hasta que se publica su primera versión.
declaration-name = Título
declaration-authoritative = Idioma que da fe
declaration-authoritative-help = Si las traducciones difieren, vale el texto en este idioma. No se puede cambiar después.
declaration-edit-title = Escribir la declaración
declaration-page = La declaración tal como todos la ven
declaration-adopted-note = Esta declaración fue adoptada; nada de ella puede cambiarse ya.
declaration-working = Está escribiendo la versión { $x }. Nadie más la ve antes de publicarse.
declaration-published-note = La versión { $x } está publicada. Lo que cambie aquí será la siguiente.
declaration-paragraph-add = Un párrafo nuevo al final
declaration-paragraph-help = Un párrafo vacío en todos los idiomas se elimina.
declaration-publish-title = Publicar lo escrito
declaration-note = Qué cambió, en una línea
declaration-publish = Publicar la versión { $x }
declaration-adopt-title = Adoptar
declaration-adopt-note = Se adopta la última versión publicada. Desde entonces su texto no puede cambiar y nadie lo comenta más; lo escrito y no publicado se abandona.
declaration-adopt = Adoptarla definitivamente
mail-challenge-subject = Decisión: { $x }
mail-challenge-extended-subject = Nuevo plazo: { $x }
mail-challenge-extended =
    El plazo del reto «{ $challenge }» ({ $forum }) se ha aplazado: se admiten respuestas hasta { $until } ({ $zone }).

    { $url }
mail-challenge-chosen =
    Su respuesta «{ $answer }» al reto «{ $challenge }» ({ $forum }) fue elegida.

    El motivo:
    { $reason }

    Comunicado para todos:
    { $statement }

    { $url }
mail-challenge-not-chosen =
    Su respuesta «{ $answer }» al reto «{ $challenge }» ({ $forum }) no fue elegida.

    El motivo:
    { $reason }

    Comunicado para todos:
    { $statement }

    { $url }
mail-party-subject = { $x } invita a su organización a una respuesta
mail-party-body =
    { $who } prepara una respuesta al reto «{ $challenge }» ({ $forum }) e invita a su organización a participar.

    Léala y diga sí o no aquí:
    { $url }
mail-reviewer-subject = Se le nombró evaluador: { $x }
mail-reviewer-body =
    Se le nombró para evaluar las respuestas al reto «{ $challenge }» ({ $forum }).

    Después de la fecha límite, declare aquí de cada respuesta si tiene un conflicto:
    { $url }
mail-assessor-subject = Se le ha nombrado para revisar: { $x }
mail-assessor-body =
    Se le ha nombrado para revisar las respuestas a «{ $questionnaire }» ({ $forum }).

    Declare primero si tiene un conflicto; las respuestas estarán aquí cuando se entreguen:
    { $url }
mail-declaration-comment-subject = Su comentario sobre «{ $x }»
mail-declaration-comment-shown =
    Su comentario sobre «{ $declaration }» se muestra ahora:
    { $url }
mail-declaration-comment-refused =
    Su comentario sobre «{ $declaration }» se leyó y no se muestra.
    { $url }
fault-party-unknown = Ninguna organización se llama así aquí. Dela a conocer primero.
fault-party-twice = Esta organización ya está en la respuesta.
fault-party-many = Una respuesta tiene como máximo veinte organizaciones.
fault-reviewer-unknown = Nadie aquí tiene este correo, o lo tienen varias personas.
fault-reviewer-conflict = Esta persona pertenece a la organización de que se trata. Nombre a otra.
fault-question-line = La línea { $x } no se puede leer. Mire sus corchetes: una condición nombra una pregunta anterior y una de sus respuestas.
fault-evidence-missing = Diga dónde está la prueba.
fault-conflict-reason = Diga en pocas palabras qué conflicto es.
fault-mark-reason = Dé un motivo de su opinión.
fault-thing-unknown = No hay tal cosa suya. Copie la dirección de su página.
fault-points-missing = Diga qué queda abierto.
fault-criteria-missing = Dé al menos un criterio.
fault-deadline = «{ $x }» no es fecha y hora; escriba 2027-09-20 18:00.
fault-deadline-past = Ese momento ya pasó.
fault-deadline-earlier = Un plazo solo puede aplazarse: otros cuentan con él.
fault-reason-missing = Cada uno de los que respondieron recibe una decisión y su motivo.
conflict-answer-twice = Su organización ya dirige una respuesta a este reto.
conflict-answer-fixed = Esta respuesta fue entregada o abandonada. Retírela primero, mientras lleguen respuestas.
conflict-answer-empty = Una respuesta necesita título y texto.
conflict-answer-nobody = Usted no escribe para ninguna organización que pueda responder. Pida a un propietario de la suya que le haga redactor.
conflict-answer-invited = Una invitada no ha dicho sí ni no. Espérela o quítela.
conflict-answer-countries = Un consorcio viene de al menos dos países o regiones. Invite a alguien de otro.
conflict-challenge-own = La autoridad que pregunta no puede responderse a sí misma.
conflict-challenge-open = El reto está abierto; su texto queda tal como se responde.
conflict-challenge-state = El reto no puede pasar ahora a ese estado. Abra de nuevo su página.
conflict-challenge-closed = Las respuestas a este reto están cerradas.
conflict-challenge-not-closed = Aún llegan respuestas. Decida después de la fecha límite, o ciérrelas antes.
conflict-challenge-decided = Este reto está decidido.
conflict-keep-barred = Usted participa en una respuesta a este reto; otra persona debe gestionarlo.
conflict-challenge-late = La fecha límite ya pasó. Cámbiela antes de abrir el reto.
conflict-decide-barred = Usted tiene un conflicto con una de las respuestas; tiene que decidir otra persona.
conflict-questionnaire-published = Esta versión ya está publicada.
conflict-assessment-state = Este paso no corresponde al estado actual. Abra de nuevo la página.
conflict-declaration-empty = La versión no tiene aún ningún párrafo.
conflict-declaration-authoritative = Algún párrafo no tiene texto en el idioma que da fe. Escríbalo primero.
conflict-declaration-unchanged = No se ha escrito nada desde la última versión.
conflict-declaration-draft = La declaración es todavía un borrador.
conflict-declaration-adopted = La declaración fue adoptada; queda como está.
conflict-comments-many = Demasiados comentarios esperan a la secretaría. No se envió nada; inténtelo mañana.
conflict-comments-own = Hoy ha comentado muchas veces esta declaración. No se ha enviado nada; siga mañana.
figure-challenges = { $n ->
    [one] reto común
   *[other] retos comunes
 }
figure-challenges-counts = Retos abiertos en esta edición, lleguen aún respuestas o estén decididos; los borradores no cuentan.
figure-answers = { $n ->
    [one] respuesta a un reto
   *[other] respuestas a retos
 }
figure-answers-counts = Respuestas a retos decididos que la autoridad publica. Antes de la decisión no se cuenta ninguna.
figure-answering = { $n ->
    [one] país o región que responde
   *[other] países y regiones que responden
 }
figure-answering-counts = Países y regiones de las organizaciones que participan en las respuestas publicadas; cada uno cuenta una vez.
figure-endorsements = { $n ->
    [one] adhesión
   *[other] adhesiones
 }
figure-endorsements-counts = Adhesiones de personas, organizaciones y países o regiones a declaraciones abiertas y adoptadas.
figure-endorsing = { $n ->
    [one] país o región que se adhiere
   *[other] países y regiones que se adhieren
 }
figure-endorsing-counts = Adhesiones en nombre de un país o región, dadas por quien encabeza su delegación o con su mandato.
governance-faulty = Todavía no se ha guardado nada. Corrija lo señalado abajo y envíelo de nuevo.
fault-comment-email = «{ $x }» no es una dirección de correo electrónico.
