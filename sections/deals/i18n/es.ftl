# Partnerships: interest, cases, totals, signings.
nav-deals = Alianzas

# Interest in an offer or need.
interest-door = Mostrar interés ({ $x })
interest-title = Mostrar interés
interest-note = Muestra el interés de su organización. La otra parte responde sí o no; tras un sí conversan aquí, también cuando el foro haya terminado.
interest-nobody = El interés lo muestra una organización. No pertenece a ninguna que pueda hacerlo: pida a su responsable que le invite o registre la suya.
interest-already = { $x } ya tiene un caso abierto sobre esto.
interest-already-go = Continuar allí
interest-for = Por qué organización
interest-how = De qué forma
interest-openly = Abiertamente: la otra parte lee su mensaje y sabe quién es
interest-unnamed = Sin identificarnos: lo transmite un intermediario
interest-unnamed-help = El intermediario del foro (si no lo hay, la secretaría) sabe quién es. La otra parte lee su mensaje y lo que marque abajo, nada más. Los nombres aparecen solo cuando ambas partes están de acuerdo.
interest-message = Lo que lee la otra parte
interest-message-help = Qué le interesa y qué podrían hacer juntos. Si no se identifica, omita nombres, direcciones y todo lo que le delate.
interest-unnamed-only = Solo si no se identifica
deal-tells-country = Decir nuestro país o región
deal-tells-kind = Decir qué tipo de organización somos
interest-note-label = Solo para el intermediario
interest-note-help = Lo que ayude a transmitirlo bien; la otra parte nunca lo lee.
interest-do = Enviar
deal-language = Idioma del texto
fault-deal-future = Solo se anota lo ocurrido. Elija hoy o un día anterior.
fault-deal-amount = Un importe es un número entero con su moneda; rellene ambos o ninguno.
fault-deal-currency = Escriba la moneda con tres letras, como CNY o EUR.
fault-deal-number = Un registro lleva su número, de 60 caracteres como máximo; los demás pasos, ninguno.
fault-signing-when = Esa hora no existe allí; escríbala como 2027-09-26T15:00.
conflict-case-own = Esto es de su propia organización. El interés se muestra por lo de otra.
conflict-case-twice = Su organización ya tiene un caso abierto sobre esto. Continúe allí; está en «Nuestros casos».
conflict-case-limit = Sesenta intereses de su organización esperan respuesta. Espere alguna o retire algunos.
conflict-case-nobody = No pertenece a ninguna organización que pueda mostrar interés por esto.
conflict-case-state = El caso está ya en otro punto. Véalo de nuevo; no se cambió nada.
conflict-case-unnamed = Primero ambas partes deben darse a conocer.
conflict-step-waits = Ya hay un paso propuesto. Primero se confirma, se rechaza o se retira.
conflict-step-order = Este paso no sigue al alcanzado.
conflict-step-answered = Ya se respondió.
conflict-signing-changed = El anuncio cambió desde que lo leyó. Léalo de nuevo; no ha aprobado nada.

# Steps, states, endings.
deal-step-interest = Interés
deal-step-talks = Conversaciones
deal-step-intent = Carta de intención
deal-step-contract = Contrato
deal-step-registered = Contrato registrado
deal-state-held = Con el intermediario
deal-state-asked = Espera respuesta
deal-state-open = Abierto
deal-state-ended = Terminado
deal-ending-returned = Devuelto por el intermediario
deal-ending-withdrawn = Retirado
deal-ending-declined = Rechazado
deal-ending-stopped = Interrumpido
deal-ending-completed = Completado
deal-proposal-proposed = propuesto, espera a la otra parte
deal-proposal-confirmed = confirmado por ambas
deal-proposal-refused = rechazado
deal-proposal-taken-back = retirado
deal-unnamed = una organización que aún no se identifica
deal-other-side = La otra parte
deal-listing-gone = Una oferta o necesidad que ya no se muestra
deal-message-gone = Este mensaje se borró con su autor.

# A case.
case-title = Caso: { $x }
case-with = Nuestro interés, con
case-from = Interés mostrado por
case-step = Paso
case-state = Estado
case-reason = Motivo
case-since = Desde
case-told = Dice de sí misma:
case-unnamed-ours = No se han identificado. La otra parte lee sus mensajes, no quién los escribe.
case-unnamed-theirs = La otra parte no se ha identificado; tampoco conoce los nombres de su gente.
case-talk = Conversación
case-note-own = Al intermediario le escribió:
case-answered-yes = La respuesta fue sí
case-message = Su mensaje
case-message-help = Lo leen los miembros de ambas partes. El correo que avisa no contiene nada de él.
case-write = Enviar mensaje
case-answer-title = Responder
case-answer = Lo que dice con su sí, o por qué no
case-answer-help = Un no requiere su motivo; la otra parte lo lee.
case-answer-named = La otra parte podrá conocer los nombres de nuestra gente cuando se identifique
case-accept = Sí, hablemos
case-decline = No
case-withdraw-title = Retirar
case-withdraw = Retirar nuestro interés
case-name-title = Nombres
case-name-text = Diga a la otra parte quiénes son. Verán sus nombres cuando ambas hayan consentido.
case-name = Aceptar dar los nombres
case-name-waits = Ha aceptado dar los nombres; la otra parte aún no.
case-steps = Pasos
case-steps-none = Por ahora, solo el interés.
case-propose-title = Anotar el paso siguiente
case-propose = Proponer a la otra parte
case-proposed = Un paso propuesto espera respuesta.
case-day = Día de la firma o del registro
case-amount = Importe (opcional)
case-amount-help = En unidades enteras. Solo lo ven las dos partes; los importes nunca se suman.
case-currency = Moneda, tres letras
case-number = Número de registro
case-number-help = Solo para un contrato registrado.
case-confirm = Confirmar
case-refuse = Rechazar
case-take-back = Retirar
case-end-title = Cerrar el caso
case-end-reason = Por qué termina
case-stop = Detener aquí
case-complete = Lo acordado está hecho
case-who-sees = Ven esta página los miembros de ambas organizaciones y nadie más. La secretaría ve números por estado y país, ningún caso. Quien opera la instalación ve en el registro que algo se hizo, no lo que dice.

# Lists of cases.
cases-title = Nuestros casos
cases-lede = Qué fue del interés de sus organizaciones y del interés por lo que aportan.
cases-none = Ninguno todavía. Muestre interés en la página de una oferta o necesidad.
cases-todo = Le esperan
cases-open = Abiertos
cases-waiting = Esperan a otros
cases-over = Terminados
cases-pages = Páginas de casos
cases-previous = Página anterior
cases-next = Página siguiente

# Intermediaries.
forward-title = Interés por transmitir
forward-lede = Organizaciones que aún no se identifican. La otra parte conoce por usted lo que permiten.
forward-waiting = En espera
forward-none = Nada espera.
forward-handled = Lo que ya trató
forward-from = De
forward-to = a
forward-part = Esta es su parte del caso: qué se transmite y de quién. Lo que ambas escriban después es solo suyo.
forward-passes = Lo que leerá la otra parte
forward-note = Solo para usted
forward-decide = Transmitir o devolver
forward-do = Transmitir
forward-reason = Por qué se devuelve (lo lee quien preguntó)
forward-return = Devolver
forward-done = Transmitido

# Totals.
deals-title = En qué quedó
deals-lede = Intereses, cartas de intención, contratos vinculantes y contratos registrados, cada uno contado aparte.
deals-intents = { $n ->
    [one] { $n } carta de intención
   *[other] { $n } cartas de intención
 }
deals-contracts = { $n ->
    [one] { $n } contrato vinculante
   *[other] { $n } contratos vinculantes
 }
deals-registered = { $n ->
    [one] { $n } registrado
   *[other] { $n } registrados
 }
deals-steps = Según el paso alcanzado
deals-counted = Un caso es el interés de una organización por una oferta o necesidad. Cada uno se cuenta una vez, en el paso más avanzado que ambas partes confirmaron; el rechazado, retirado o interrumpido cuenta entre los terminados. Lo que un intermediario no ha transmitido no se cuenta. Los números de pasos distintos y los importes nunca se suman.
deals-plot-alt = Barras: casos en cada paso. La tabla de abajo da los mismos números.
deals-as-of = A fecha de { $x }
deals-frozen = Fijado al archivar la edición, { $x }
deals-step = Paso alcanzado
deals-cases = Casos
deals-ended = Terminado antes
deals-by-track = Por palabra del tema
deals-by-track-text = Una oferta o necesidad con varias palabras se cuenta una vez, en una fila aparte.
deals-track = Palabra del tema
deals-several = Varias palabras
deals-no-track = Ninguna
deals-by-country = Por países y regiones
deals-by-country-text = Los países o regiones de las dos organizaciones al empezar el caso: un caso entre dos de ellos figura en ambas filas, así que las filas suman más que el total. Los que tienen menos de tres casos van juntos; también los casos en que una parte no se ha identificado.
deals-countries = Países o regiones
deals-pair = { $a } y { $b }
deals-within = Dentro de: { $x }
deals-other-countries = Otros países y regiones, o desconocido
deals-unknown-pair = País desconocido
deals-unnamed = Aún no identificados
deals-all = Total
deals-withheld = no publicado
deals-withheld-why = Las celdas menores de tres no se publican (·), para que ninguna alianza se conozca antes de anunciarse; tampoco los ceros de su columna ni la siguiente menor, porque el total la revelaría.
deals-figures = Todas las cifras
deals-overview = Alianzas por estado
deals-overview-lede = Números completos, para la secretaría. Qué organizaciones son y qué escriben es cosa suya.
deals-overview-none = Aún no se ha mostrado interés.
figure-letters-of-intent = { $n ->
    [one] carta de intención
   *[other] cartas de intención
 }
figure-letters-of-intent-counts = Casos cuyo paso confirmado más avanzado es una carta de intención, que no obliga al negocio mismo. Los contratos no se incluyen.
figure-contracts = { $n ->
    [one] contrato vinculante
   *[other] contratos vinculantes
 }
figure-contracts-counts = Casos cuyo paso confirmado más avanzado es un contrato vinculante aún sin registrar. No se incluyen cartas de intención ni contratos registrados.
figure-registered = { $n ->
    [one] contrato registrado
   *[other] contratos registrados
 }
figure-registered-counts = Casos cuyo contrato ambas partes declaran inscrito en un registro público, con su número.
panel-joint-projects = Proyectos conjuntos anunciados
mention-signing = { $what } con { $other }, { $forum }

# Signings.
signings-title = Firmas
signings-lede = Qué se firma, cuándo y dónde: anunciado cuando ambas partes aprueban el texto.
signings-none = No hay firmas anunciadas.
signings-about = Sobre
signing-title = Anuncio de la firma
signing-lede = Pública solo mientras ambas partes aprueben exactamente este texto, esta hora y este lugar.
signing-public = Pública: ambas partes están de acuerdo.
signing-not-public = No pública: una parte no lo ha aprobado.
signing-back = El caso
signing-ours = Aprobamos
signing-theirs = La otra parte aprueba
signing-agree = Aprobar exactamente esto
signing-refuse = Retirar nuestra aprobación
signing-write = Redactar el anuncio
signing-read = Leer el anuncio
signing-change = Cambiarlo
signing-change-text = Quien lo redacta lo aprueba. Cualquier cambio anula la aprobación de la otra parte, y con ella el anuncio, hasta que vuelva a aprobar.
signing-what = Qué se firma
signing-when = Cuándo
signing-place = Lugar
signing-text = Texto
signing-save = Guardar y aprobar

# Letters.
mail-deal-subject = Novedades en un caso: { $x }
mail-deal-body =
    Hay novedades en uno de sus casos ({ $forum }). Para su protección, este correo no dice cuáles.

    Léalas aquí, tras iniciar sesión:
    { $url }
