# People, organisations, editions, accounts.
nav-today = Hoy
nav-people = Personas
findable-persons = Personas
findable-subjects = Ediciones, temas y países
findable-track = Lo que esta edición aportó sobre este tema
findable-country = Lo que este país trae a esta edición
forums-title = Foros
forums-lede = Donde quienes tienen resultados encuentran a quienes los necesitan.
forums-none = Aquí no se ha anunciado todavía ningún foro. Quien administra esta instalación crea uno con «exedra init».
forum-state-draft = en preparación
forum-state-open = anunciado
forum-state-running = en curso
forum-state-closed = terminado
forum-state-archived = archivado
forum-do = Qué puede hacer aquí
forum-do-exchange = Encontrar ofertas y necesidades
forum-do-exchange-text = Resultados que buscan socios y problemas que buscan solución.
forum-do-exhibition = Recorrer la exposición
forum-do-exhibition-text = Qué se expone, en qué estand y por quién.
forum-do-meetings = Reunirse
forum-do-meetings-text = Solicite reuniones; un solo plan las sitúa todas y su agenda le acompaña.
who-title = Quién participa

sign-in-title = Iniciar sesión
sign-in-password = Con su contraseña
sign-in-do = Iniciar sesión
sign-in-link = Con un enlace por correo
sign-in-link-text = Le enviamos un enlace para iniciar sesión una vez. Sirve durante diez minutos.
sign-in-link-do = Enviarme un enlace
sign-in-sent = Si conocemos esta dirección, un enlace va en camino.
sign-in-code = Con un código de la mesa de ayuda
sign-in-code-text = ¿No llega el correo? La mesa de ayuda le da un código de ocho cifras, válido durante diez minutos.
field-email = Correo electrónico
field-password = Contraseña
field-code = Código
link-title = Iniciar sesión con este enlace
link-text = El enlace sirve una sola vez. Pulse el botón para usarlo.
mail-link-subject = Su enlace para iniciar sesión
mail-link-body = Abra esta dirección en los próximos diez minutos y pulse el botón para iniciar sesión: { $x }

    Si no lo ha pedido, no haga nada: no ocurrirá nada.

fault-sign-in = Este correo y esta contraseña no se corresponden. Compruebe ambos o use un enlace.
fault-code = Este código no sirve o ya ha caducado. Pida otro en la mesa de ayuda.
fault-email = «{ $x }» no es una dirección de correo electrónico.
fault-password-short = Al menos diez caracteres.
fault-too-long-password = Como máximo, doscientos caracteres.
fault-slug = Use de 2 a 40 letras minúsculas, cifras y guiones, empezando por una letra.
fault-slug-reserved = «{ $x }» lo utiliza la propia instalación; elija otra palabra.
fault-slug-taken = Otro foro tiene ya esta dirección.
fault-days-order = El último día es anterior al primero.
fault-days-many = Un foro dura como máximo 30 días.
fault-zone = «{ $x }» no es una zona horaria; use un nombre como Europe/Paris.

my-forums = Mis foros
my-forums-none = Todavía no tiene inscripción en ningún foro.
my-forums-works = Usted no participa en ningún foro. Su trabajo está arriba.
my-tasks = Sus tareas aquí
my-tasks-admin = Ediciones, organizaciones, campos propios, correo.
my-delegation = Delegación
my-programme = Mi programa
my-meetings = Mis reuniones
my-suggestions = Sugerencias para mí
my-badge = Mi acreditación
my-organisations = Mis organizaciones
my-organisations-none = Todavía no actúa en nombre de ninguna organización.
my-organisation-edit = Editar su página
my-ties = { $n ->
    [0] Vínculos con otras organizaciones
    [one] Vínculos con otras organizaciones ({ $n } espera su respuesta)
   *[other] Vínculos con otras organizaciones ({ $n } esperan su respuesta)
 }
my-offers = Nuestras ofertas y necesidades

# Persons and delegations
my-person = Sobre mí
sign-in-forgotten = He olvidado mi contraseña
conflict-plain-http = A esta instalación se accede por http sin cifrar, de modo que contraseñas y códigos podrían leerse por el camino. No se ha transmitido nada. Quien la administra debe indicar en base_url una dirección que empiece por https://.
form-faulty = Todavía no se ha guardado nada. Corrija lo señalado abajo y envíelo de nuevo.

account-title = Cuenta
account-about = Dirección e idioma
account-language = Idioma de los correos que recibo
account-language-do = Usar este idioma
account-done-language = A partir de ahora recibirá los correos en este idioma.
account-password = Contraseña
account-password-now = Contraseña actual
account-password-new = Contraseña nueva
account-password-again = Contraseña nueva, otra vez
account-password-ends = Al cambiarla se cierran todas las demás sesiones.
account-password-do = Cambiar la contraseña
account-password-none = Esta cuenta no tiene contraseña. Puede establecer una mediante un enlace que enviamos a su dirección.
account-reset-do = Establecer una contraseña por correo
account-email = Otra dirección de correo
account-email-text = Enviamos un enlace a la dirección nueva. Ábralo en diez minutos en un navegador donde haya iniciado sesión; hasta entonces nada cambia.
account-email-new = Nueva dirección de correo
account-email-do = Enviar el enlace
account-email-none = Con una contraseña también puede cambiar aquí su dirección.
account-email-confirm = Desde ahora, la dirección de su cuenta será:
account-email-confirm-do = Usar esta dirección
account-done-email-sent = Si la dirección puede usarse aquí, un enlace va en camino.
account-done-email = Su cuenta tiene la dirección nueva. Se ha avisado a la antigua y las demás sesiones han terminado.
fault-email-own = Esta ya es la dirección de su cuenta.
mail-email-subject = Confirme su nueva dirección
mail-email-body = Alguien quiere usar esta dirección para su cuenta. Si es usted, abra esto en diez minutos donde haya iniciado sesión: { $x }
    Si no, déjelo: no ocurre nada.
mail-email-changed-subject = Su cuenta tiene otra dirección
mail-email-changed-body = La dirección de su cuenta en { $x } ha cambiado; esta ya no permite entrar. Si no fue usted, avise enseguida a la secretaría del foro o a su mostrador de ayuda.
account-done-password = La contraseña se ha cambiado y todas las demás sesiones se han cerrado.
account-done-session = La sesión se ha cerrado.
account-sessions = Dónde tiene la sesión iniciada
account-sessions-text = Cierre lo que no reconozca y cambie después la contraseña.
account-browser = Navegador
account-unknown-browser = desconocido
account-since = Desde
account-until = Hasta
account-end = Cierre
account-here = esta
account-end-do = Cerrarla
account-end-this = Cerrar la sesión iniciada el { $x }
account-end-others = Cerrar todas las demás sesiones
fault-password-wrong = Esta no es su contraseña actual.
fault-password-again = Las dos no coinciden; escriba de nuevo la contraseña nueva.

reset-title = Establecer una contraseña nueva
reset-text = Enviamos un enlace a la dirección de su cuenta. Sirve una vez, durante diez minutos.
reset-do = Enviarme un enlace
reset-sent = Si conocemos esta dirección, un enlace va en camino.
reset-use-text = Elija una contraseña nueva. Se cierran todas sus sesiones y aquí queda iniciada una.
reset-use-do = Establecer esta contraseña
mail-reset-subject = Su enlace para establecer una contraseña nueva
mail-reset-body = Abra esta dirección en los próximos diez minutos y elija una contraseña nueva: { $x }

    Si no lo ha pedido, no haga nada: nada cambiará.

help-desk-title = Mesa de ayuda
help-desk-lede = Busque a una persona inscrita y dígale un código con el que iniciará sesión una vez.
help-desk-search = Nombre, correo u organización
help-desk-found = Resultados
help-desk-none = Ninguna persona inscrita coincide. Pruebe con una parte más corta del nombre.
help-desk-more = Hay más; escriba una parte más larga del nombre.
conflict-help-office = Esta cuenta actúa por una organización, una edición o la instalación; por eso no se crea ningún código en el mostrador. La persona entra con un enlace enviado a su dirección, desde la página de acceso; si ya no tiene esa dirección, pregunta a quien gestiona la instalación.
help-desk-code = Crear un código
help-desk-code-for = Crear un código para { $x }
help-desk-email = Correo con el que iniciará sesión
help-desk-account = Crear una cuenta y un código
help-desk-account-for = Crear una cuenta y un código para { $x }
help-desk-told = Código para { $x }
help-desk-told-text = Se muestra una sola vez y vale diez minutos. La persona abre la página de inicio de sesión y lo usa en «Con un código de la mesa de ayuda».
fault-account-taken = Otra cuenta usa «{ $x }»; pida otra dirección.
registration-title = Inscribir a alguien
registration-lede = Una persona para esta edición. Con una dirección de correo recibe una carta con un enlace para entrar. Quien ya es conocido por esa dirección viene con sus propios datos.
registration-consents = Nadie consiente por otros: cada cual lo dice al entrar. Hasta entonces no figura en ninguna lista.
registration-do = Inscribir
registration-done = Inscripción hecha. Sin dirección no se ha escrito a nadie.
registration-done-mail = Inscripción hecha. Una carta con la forma de entrar va en camino.
fault-organisation-unknown = Ninguna organización se llama aquí «{ $x }»; créela primero o deje esto vacío.
fault-email-shared = Varias personas son conocidas por «{ $x }»; indique una dirección propia.
fault-registered-already = Quien es conocido por «{ $x }» ya está inscrito aquí.
mail-registered-subject = Está inscrito: { $x }
mail-registered-account = Está inscrito en { $forum }. Entre para ver su foro y decir qué pueden saber otros de usted: { $link }
mail-registered-link = Está inscrito en { $forum }. Abra esta dirección en dos semanas y pulse el botón: se crea su cuenta, donde dirá qué pueden saber otros de usted: { $link }

profile-title = Perfil
profile-about = Sobre la persona
profile-text = La nacionalidad, la residencia, el país o región que se representa y el país de la organización son cuatro datos distintos. Rellene lo que sea cierto; ninguno se deduce de los otros.
profile-saved = Guardado.
person-native-name = Nombre
person-native-name-help = En su propia escritura, en el orden en que se pronuncia.
person-latin-name = Nombre en letras latinas
person-latin-name-help = Déjelo vacío si el nombre ya se escribe así.
person-form-of-address = Tratamiento
person-form-of-address-help = Por ejemplo, Excmo. Sr., profesora, Dr.
person-title = Título o cargo
person-title-help = Tal como figura en listas e impresos.
person-nationality = Nacionalidad
person-residence = Residencia
person-residence-help = El país o región donde vive esta persona.
person-languages = Idiomas que habla
person-languages-help = Nombres o códigos de dos letras, separados por punto y coma.
person-email-help = Donde esta persona recibe correo. Puede quedar vacío.
person-badge-name = Nombre en la acreditación
person-organisation = Organización
person-organisation-country = País o región de la organización
person-country-represented = País o región que representa
person-not-stated = sin indicar
fault-latin-name = Indique el nombre también en letras latinas.
registration-expected = se espera su llegada
registration-arrived = ha llegado
registration-substituted = sustituida por otra persona
registration-withdrawn = no asistirá

consents-title = Consentimientos
consents-lede = Qué se puede hacer con lo que se sabe de usted. Nada está consentido si usted no lo consiente, y puede retirarlo en cualquier momento.
consents-saved = Anotado.
consents-version = Versión { $x } de este texto
consents-given = Dado
consents-withdrawn = No dado
consents-never = No dado: nunca se le ha preguntado.
consents-give = Consentir
consents-give-this = Consentir: { $x }
consents-withdraw = Retirar
consents-withdraw-this = Retirar: { $x }
consents-history = Todas las respuestas hasta ahora
consents-history-none = Todavía ninguna.
consents-when = Cuándo
consents-what = Qué
consents-answer = Respuesta
consents-who = Por quién
consents-text = Texto
consent-by-self = por la propia persona
consent-by-mandate = por mandato: { $x }
consent-by-office = por la oficina de la delegación: { $x }
consent-by-import = por la instalación
consent-listed = Figurar en el directorio
consent-listed-text = Mi nombre, mi organización y el país o la región que represento figuran en el directorio de participantes. Es una página pública: cualquiera en el mundo puede leerla y buscar en ella. También figura mi cargo si acepto que mis datos se envíen a otros países. Sin esto, solo se me cuenta.
consent-matched = Búsqueda de afinidades
consent-matched-text = Las ofertas, necesidades y temas que indico se comparan con los de otros, y se me sugiere a los participantes a quienes convienen. Ellos ven mi nombre, mi organización y las palabras coincidentes. Sin esto, no se me sugiere a nadie ni se me sugiere ante nadie.
consent-contacted = Recibir solicitudes de contacto
consent-contacted-text = Otros participantes pueden solicitarme una reunión y recibo correos al respecto. Mi dirección no se les muestra. Sin esto, nadie puede solicitármela; yo sí puedo solicitarla a otros.
consent-abroad = Envío de mis datos a otros países
consent-abroad-text = Lo que acepté arriba puede llegar a organizadores y participantes de otros países y regiones, cuyas leyes quizá lo protejan menos que donde vivo. Sin esto, mi cargo no se muestra en público y los archivos de participantes que salen del país donde se celebra el foro no contienen nada de mí.
profile-title-withheld = Su cargo no se muestra en el directorio público: no aceptó que sus datos se envíen a otros países.

mandates-title = Mandatos
mandates-lede = Un asistente o colega puede responder en su nombre. Lo que haga por usted queda registrado y se muestra aquí.
mandates-offered = Ofrecidos a usted
mandates-take = Aceptarlo
mandates-decline = Rechazar
mandates-given = Quién responde por usted
mandates-given-none = Nadie más que usted.
mandates-waiting = pendiente de aceptación
mandates-give = Encargar a alguien que responda por usted
mandates-email = Correo con el que inicia sesión
mandates-note = Para qué
mandates-give-do = Ofrecer el mandato
mandates-sent = Anotado. Si esta dirección tiene una cuenta, su titular recibe aviso y puede aceptarlo.
mandates-revoke = Ponerle fin
mandates-revoke-this = Poner fin al mandato de { $x }
mandates-held = Por quién responde usted
mandates-held-none = Por nadie más que usted.
mandates-resign = Renunciar
mandates-resign-this = Renunciar al mandato de { $x }
mandates-done = Qué se ha hecho en su nombre
mandates-done-none = Todavía nada.
mandate-acting = Actúa en nombre de
mandate-acting-text = Lo que haga aquí se hace en nombre de esta persona y queda registrado junto con el de usted. Ella puede verlo.
fault-mandate-self = Esta es su propia dirección.
fault-mandate-many = Ya hay veinte ofertas de mandato pendientes; ponga fin antes a una.
mail-mandate-subject = { $x } le pide que responda en su nombre
mail-mandate-body = { $name } desea que usted responda en su nombre.

    Inicie sesión y acéptelo o rechácelo aquí: { $link }

delegations-title = Delegaciones
delegations-none = Todavía no hay delegaciones. Cree la primera abajo.
delegation-code = Código
delegation-code-help = Unas pocas letras o cifras; figuran en las listas y después no se pueden cambiar.
delegation-name = Nombre
delegation-country = País o región
delegation-organisation-help = Para la oficina propia de una empresa o universidad: sus miembros vienen por ella. Su nombre tal como se conoce aquí.
delegation-quota = Plazas
delegation-used = Plazas ocupadas
delegation-deadline = Inscripción hasta
delegation-deadline-help = Después de ese día, solo la secretaría cambia quién asiste.
delegation-no-deadline = sin plazo
delegation-contact = Contacto
delegation-new = Nueva delegación
delegation-new-do = Crear la delegación
delegation-manager = Quién la gestiona
delegation-manager-help = Si la dirección no tiene cuenta, se crea una y hace falta el nombre. La persona recibe un correo con el acceso.
delegation-manager-name = Nombre
delegation-manager-do = Añadir
delegation-managers = Gestionada por
delegation-unmanage = Quitar
delegation-unmanage-this = { $x } deja de gestionarla
delegation-frame = Modificar los datos básicos
delegation-about = En resumen
delegation-late = El plazo ha vencido. Si debe asistir alguien más, escriba a la secretaría.
delegation-people = Personas
delegation-people-none = Todavía nadie. Añada a las personas de una vez, escribiéndolas o pegándolas.
delegation-add = Añadir personas
delegation-export = Guardar como tabla (CSV)
delegation-state = Estado
delegation-head = jefatura
delegation-head-name = Jefatura de la delegación
delegation-head-do = Asignar la jefatura
delegation-instead-of = en lugar de { $x }
delegation-left = { $n ->
    [one] Queda { $n } plaza.
   *[other] Quedan { $n } plazas.
 }
delegation-row = Fila
delegation-add-typed = Escritas
delegation-add-text = Una persona por fila; las filas vacías no cuentan. Los países, regiones e idiomas se indican por su nombre o su código de dos letras. Nadie necesita un buzón de correo.
delegation-add-pasted = Pegadas desde una tabla
delegation-add-pasted-text = Copie filas de una hoja de cálculo, con encabezados o en este orden:
delegation-add-paste = Filas
delegation-add-do = Inscribir a todas
delegation-add-faulty = Todavía no se ha inscrito a nadie. Corrija lo señalado en la tabla y envíela de nuevo; todo lo escrito sigue aquí.
delegate-own-account = Esta persona inicia sesión y mantiene sus propios datos. Usted puede cambiar el nombre de la acreditación.
delegate-consents-text = Marque solo lo que esta persona le haya dicho. El nombre de usted queda registrado con ello.
delegate-consents-do = Registrar estas respuestas
delegate-withdraw = No asistirá
delegate-withdraw-text = La plaza vuelve a quedar libre. La fila se conserva como constancia.
delegate-withdraw-do = Dar de baja a esta persona
delegate-substitute = Asiste otra persona en su lugar
delegate-substitute-text = Describa a la persona que asiste
delegate-substitute-do = Sustituir
conflict-delegation-deadline = El plazo de esta delegación ha vencido. No se ha modificado nada. La secretaría todavía puede hacerlo.
fault-delegation-code = Otra delegación de este foro tiene el código «{ $x }».
fault-delegation-quota = Las { $x } plazas están ocupadas.
fault-delegate-twice = Esta persona ya está en la delegación. Si se trata de un homónimo, indique el correo de ambas.
fault-delegate-email-twice = Otra persona de la delegación tiene este correo.
fault-manager-name = Esta dirección todavía no tiene cuenta: indique también el nombre.
fault-rows-none = No hay ninguna fila rellena. Escriba o pegue al menos una persona.
fault-rows-many = Como máximo, { $x } filas a la vez. Las primeras están en la tabla; el resto se ha omitido.
mail-manager-subject = Usted gestiona la delegación «{ $x }»
mail-manager-body = Usted gestiona la delegación «{ $name }» en { $forum }.

    Inscriba aquí a sus miembros: { $link }
    Inicie sesión con un enlace o, cuando haya establecido una, con contraseña: { $sign-in }

directory-title = Personas
directory-lede = Quienes han consentido figurar aquí.
directory-search = Nombre u organización
directory-search-do = Buscar
directory-found = { $n ->
    [0] No figura nadie.
    [one] Figura { $n } persona.
   *[other] Figuran { $n } personas.
 }
directory-unlisted = { $n ->
    [one] Asiste { $n } persona más que no figura aquí.
   *[other] Asisten { $n } personas más que no figuran aquí.
 }
directory-none = Nadie coincide. Busque una parte más corta del nombre o elija otro país o región.
directory-no-country = País o región sin indicar
directory-pages = Páginas
directory-earlier = Anteriores
directory-later = Siguientes

data-do = Todo lo que se conserva sobre mí (JSON)
erase-title = Eliminar mis datos
erase-goes = Qué desaparece
erase-goes-text = Nombre, cargo, dirección, cuenta, sesiones, funciones, pertenencias, mandatos, consentimientos y correos, en todas partes: en páginas, búsqueda, exportaciones y registro de cambios. Se elimina de nuevo si se restaura una copia de seguridad anterior.
erase-stays = Qué permanece
erase-stays-text = Que alguien se inscribió y se reunió con otros se sigue contando, sin nombre, para que los registros de los demás sigan siendo correctos. Lo que pertenece a las organizaciones sigue siendo suyo.
erase-sure = ¿Confirma la eliminación?
erase-warning = Nadie podrá deshacerlo.
erase-word = Escriba «{ $x }» para confirmar
erase-do = Eliminar definitivamente
fault-erase-word = Escriba exactamente «{ $x }».
conflict-erase-operator = Esta cuenta administra la instalación. No se ha eliminado nada. Traspase antes esa función a otra persona.
# Organisations and administration
organisations-title = Organizaciones
organisations-lede = Universidades, institutos, empresas y organismos públicos, por su nombre en cualquier idioma.
organisations-search = Nombre
organisations-search-help = Basta el comienzo de las palabras, en cualquier idioma.
organisations-all = Todas
organisations-find = Buscar
organisations-clear = Mostrar todas
organisations-count = { $n ->
    [0] Ninguna organización
    [one] { $n } organización
   *[other] { $n } organizaciones
 }
organisations-none = Aquí no se conoce todavía ninguna organización. Llegan con las ofertas, con las delegaciones o desde el registro mediante «exedra import organisations».
organisations-none-found = Ninguna organización reúne todo esto. Use menos palabras u otra grafía.
organisations-pages = Páginas
organisations-first = Desde el principio
organisations-next = Página siguiente
organisation-name = Nombre
organisation-name-help = En letras latinas, tal como se conoce en el extranjero.
organisation-native-name = Nombre en su propio idioma
organisation-native-language = Idioma del nombre
organisation-kind = Tipo
organisation-kind-company = empresa
organisation-kind-university = universidad o escuela
organisation-kind-institute = instituto de investigación
organisation-kind-public = organismo público
organisation-kind-fund = inversor
organisation-kind-park = parque científico o tecnológico
organisation-kind-health = hospital o clínica
organisation-kind-other = otro
organisation-country = País o región
organisation-city = Ciudad
organisation-website = Sitio web
organisation-sector = Sector
organisation-about = Presentación
organisation-about-help = Qué hace y qué aporta. Markdown: las líneas vacías separan párrafos, los guiones forman listas.
organisation-about-language = Idioma de este texto
organisation-parent = Forma parte de
organisation-parent-help = El nombre, la dirección ROR o la dirección aquí de la organización superior.
organisation-inactive = ya no está activa
organisation-inactive-note = Esta organización ya no está activa. Su página se conserva porque otros remiten a ella.
organisation-here = Aquí
organisation-here-none = De momento no muestra nada aquí.
organisation-parts = Sus partes
organisation-parts-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
 }
organisation-facts = Datos
organisation-names = Otros nombres
organisation-acronym = forma abreviada
organisation-from-ror = Del Registro de Organizaciones de Investigación (ROR).
organisation-for-members = Modificar esta página (para sus miembros)
organisation-new = Nueva organización
organisation-edit = Modificar
organisation-public-page = Página pública
organisation-members = Miembros
organisation-history = Historial
organisation-not-saved = Todavía no se ha guardado nada: corrija lo señalado abajo y envíelo de nuevo.
organisation-other-name = Otro nombre
organisation-name-kind = Tipo de nombre
organisation-name-label = su nombre en este idioma
organisation-name-alias = también llamada
organisation-name-add = Añadir un nombre
organisation-identifiers = Identificadores
organisation-identifier = Identificador
organisation-identifier-add = Añadir un identificador
organisation-scheme = Otorgado por
organisation-scheme-ror = ROR
organisation-scheme-lei = Identificador de entidad jurídica (LEI)
organisation-scheme-vat = Número de IVA
organisation-scheme-uscc = Código unificado de crédito social
organisation-scheme-duns = Número D-U-N-S
organisation-scheme-isni = ISNI
organisation-scheme-wikidata = Wikidata
organisation-scheme-grid = GRID
organisation-scheme-fundref = Registro de financiadores
organisation-remove = Quitar { $x }
organisation-remove-short = Quitar
organisation-members-none = Nadie actúa aquí todavía en nombre de esta organización. Invite a su primer titular.
organisation-member-since = desde el { $x }
organisation-role = Función
organisation-role-of = Función de { $x }
organisation-role-change = Cambiar la función
organisation-role-owner = titular
organisation-role-owner-text = Hace todo y decide quién más puede actuar en nombre de la organización.
organisation-role-transfer = responsable de transferencia
organisation-role-transfer-text = Responde de los resultados y su protección: edita y decide qué se publica.
organisation-role-editor = redactor
organisation-role-editor-text = Redacta ofertas y necesidades; otra persona decide sobre la publicación.
organisation-role-viewer = lector
organisation-role-viewer-text = Lee lo que no es público.
organisation-invite = Invitar a alguien
organisation-invite-first = Nadie habla todavía aquí por esta organización. Puede invitar a su primer propietario, que decide después sobre los demás miembros.
organisation-invite-text = Escribimos a esta dirección. Quien abra la carta e inicie sesión se incorpora con la función que elija aquí.
organisation-invite-do = Enviar la invitación
organisation-invited = Invitados
organisation-invited-until = se puede responder hasta el { $x }
organisation-uninvite = Retirar la invitación
invitation-title = Ha recibido una invitación
invitation-text = Se le pide que actúe aquí en nombre de
invitation-do = Aceptar la invitación
invitation-sign-in = Iniciar sesión para responder
invitation-become = La invitación se envió a { $x }, que aún no tiene cuenta aquí. Al aceptarla se crea una, sin contraseña: se entra con un enlace por correo.
invitation-become-do = Crear mi cuenta y aceptar
mail-invitation-subject = Actuar en nombre de { $x }
mail-invitation-body = { $by } le pide que actúe aquí en nombre de { $organisation }.
    Abra esta dirección en un plazo de dos semanas, inicie sesión y acepte: { $link }
    Si no lo desea, no haga nada: no ocurrirá nada.
fault-identifier = No es un identificador de este tipo: su forma o sus cifras de control son incorrectas. Compárelo con el original.
fault-identifier-taken = Otra organización tiene aquí este identificador. Si ambas son la misma, avise a la secretaría.
fault-language-missing = Indique en qué idioma está el texto.
fault-parent-unknown = Ninguna organización tiene aquí este nombre o dirección.
fault-parent-below = Esa organización forma parte, a su vez, de esta.
conflict-last-owner = Es el último titular. Nombre antes a otro; no se ha modificado nada.
conflict-many-invitations = Hay demasiadas invitaciones pendientes. Retire antes algunas; no se ha enviado nada.
conflict-many-letters = Hoy se han pedido demasiadas cartas. No se ha enviado nada; inténtelo mañana.
fault-many-letters = Ya se han pedido varias cartas a esta dirección. Búsquelas, también entre el correo no deseado; o inténtelo en un cuarto de hora, o acuda al mostrador de ayuda.
admin-title = Administración
admin-installation = Esta instalación
admin-editions = Ediciones que usted dirige
admin-editions-none = De momento no dirige ninguna edición.
admin-forum-page = Portada
admin-forum-new = Crear una edición
admin-forum-new-text = Un foro nuevo, vacío o con los datos básicos de uno anterior.
admin-organisation-new-text = Dar a conocer una que no está en ningún registro e invitar a su titular.
admin-mail = Correo saliente
admin-mail-text = Qué está pendiente, qué se ha enviado, qué ha fallado y por qué. Las horas son UTC.
outbox-none = Todavía no se ha escrito ningún correo.
outbox-when = Escrito
outbox-to = Para
outbox-subject = Asunto
outbox-state = Estado
outbox-problem = Problema
outbox-text = Texto
outbox-calendar = Calendario adjunto
outbox-waiting = pendiente
outbox-sent = enviado
outbox-written = escrito en un archivo
outbox-failed = fallido
outbox-attempts = { $n ->
    [0] sin intentos todavía
    [one] { $n } intento
   *[other] { $n } intentos
 }
outbox-resend = Enviar de nuevo
outbox-forgotten = El texto de este correo ya no se conserva; los textos se conservan siete días.
conflict-mail-waiting = Este correo ya está pendiente de envío.
audit-title = Quién cambió qué
audit-lede = Cada cambio con su autor, la persona u organización para la que se hizo y lo que había antes. Las horas son UTC.
audit-none = Todavía no se ha cambiado nada.
audit-record = Tipo de registro
audit-record-help = Por ejemplo, organisation, offer, forum, person.
audit-record-id = Identificador del registro
audit-person = Persona
audit-person-help = Su identificador o la dirección con la que inicia sesión. Muestra lo que hizo y lo que se hizo en su nombre.
audit-show = Mostrar
audit-all = Mostrar todo
audit-older = Anteriores
audit-behalf = en nombre de { $x }
audit-system = El programa ({ $x })
audit-changes = Qué se cambió
audit-field = Campo
audit-before = Antes
audit-after = Después
audit-nothing = nada
audit-undo = Deshacer esto
audit-undo-of = Deshacer el cambio: { $x }
audit-undone = deshecho
audit-act-made = creación
audit-act-edited = edición
audit-act-undone = cambio deshecho
audit-act-moved = paso a otro estado
audit-act-imported = importación
audit-act-published = publicación
audit-act-role-given = asignación de una función
audit-act-role-taken = retirada de una función
audit-act-member-invited = invitación a un miembro
audit-act-member-uninvited = invitación retirada
audit-act-member-joined = incorporación
audit-act-member-changed = cambio de función de un miembro
audit-act-member-removed = baja de un miembro
audit-act-mail-resent = nuevo envío de un correo
conflict-not-undoable = Este cambio no se puede deshacer o ya se ha deshecho.
conflict-changed-since = Alguien ha cambiado después los mismos campos. Deshaga antes el cambio más reciente; no se ha modificado nada.
permissions-title = Quién puede hacer qué
permissions-lede = Cada dirección de esta instalación con el acto que hay detrás. Lo más fino (esta oferta, aquella delegación) lo decide la cosa misma; quien no deba saber de ella no encuentra nada.
permissions-count = { $n ->
    [one] { $n } dirección
   *[other] { $n } direcciones
 }
permissions-act = Acto
permissions-route = Dirección
permissions-who = Quién
permissions-everyone = todo el mundo
permissions-holder = quien posea el secreto de la dirección
permissions-signed-in = quien haya iniciado sesión y pueda actuar sobre la cosa
permissions-present = quien esté inscrito en la edición
permissions-runs = quien dirija una edición o administre la instalación
permissions-operator = quien administre la instalación
own-fields-title = Campos propios
own-fields-lede = Lo que usted pregunta además de los campos incorporados. Aparecen en formularios, exportaciones y la API junto a los demás.
own-fields-none = Todavía no hay ningún campo propio.
own-field-new = Añadir un campo
own-field-record = Se pregunta en
own-field-record-offer = ofertas
own-field-record-need = necesidades
own-field-record-organisation = organizaciones
own-field-name = Nombre en los archivos
own-field-name-help = Letras minúsculas, cifras y guiones bajos; se antepone «own_». Después no se puede cambiar.
own-field-label = Etiqueta
own-field-label-in = Etiqueta, idioma: { $x }
own-field-kind = Tipo de respuesta
own-field-kind-line = una línea
own-field-kind-prose = texto más largo
own-field-kind-choice = una de varias opciones
own-field-kind-words = palabras clave
own-field-kind-flag = sí o no
own-field-kind-date = fecha
own-field-kind-whole = número entero
own-field-choices = Opciones
own-field-choices-help = Para «una de varias opciones»: una por línea, con una palabra, un signo igual y sus etiquetas, por ejemplo: fish = en: Fish; zh: 鱼
own-field-need = Obligatorio
own-field-need-optional = nunca
own-field-need-wanted = deseable; su ausencia cuenta como laguna
own-field-need-submit = antes de enviar a revisión
own-field-need-always = siempre
own-field-sees = Visible para
own-field-sees-everyone = quien pueda leer el registro
own-field-sees-members = los miembros de su organización y la secretaría
own-field-place = Orden
own-field-place-help = Los campos con números menores van primero.
own-field-retired = Ya no se pregunta; las respuestas se conservan
own-field-retired-mark = ya no se pregunta
fault-own-field-name = Use letras minúsculas, cifras y guiones bajos, como máximo 36.
fault-own-field-taken = Ya existe un campo con este nombre.
fault-own-field-choices = Indique al menos dos opciones, una por línea, cada palabra una sola vez y sin espacios: fish = en: Fish; zh: 鱼
forum-new-title = Crear una edición
forum-make = Crear la edición
forum-slug = Nombre en las direcciones
forum-slug-help = Letras minúsculas, cifras y guiones, por ejemplo harbour-2027. Después no se puede cambiar.
forum-frame = Datos básicos
forum-name-in = Nombre, idioma: { $x }
forum-theme-in = Lema, idioma: { $x }
forum-venue-in = Sede, idioma: { $x }
forum-from = Primer día
forum-to = Último día
forum-zone = Zona horaria
forum-zone-help = Por ejemplo, Europe/Paris o Asia/Shanghai. Todas las horas de la edición se muestran en ella.
forum-languages = Idiomas de su contenido
forum-languages-help = Códigos de dos letras separados por punto y coma: en; zh; fr.
forum-copy = A partir de una edición anterior
forum-copy-text = Se toman sus nombres, sede, zona horaria, idiomas, estands y demás mobiliario. Las personas, ofertas y reuniones, no.
forum-copy-from = Edición anterior
forum-copy-none = Ninguna
forum-copy-do = Rellenar a partir de ella
forum-settings-title = Ajustes
forum-state = Estado
forum-state-now = Ahora: { $x }.
forum-to-draft = Volver a preparación
forum-to-open = Anunciarla
forum-back-to-open = Todavía no está en curso
forum-to-running = Comienza
forum-to-closed = Ha terminado
forum-to-archived = Archivarla
forum-follows-draft = Solo la secretaría ve las páginas.
forum-follows-open = Público: todo el mundo ve las páginas; se puede hacer la inscripción, presentar ofertas y solicitar reuniones.
forum-follows-running = La edición está en curso: agendas, estands y salas son los actuales.
forum-follows-closed = No se puede introducir nada nuevo. Todo sigue siendo legible; el seguimiento continúa.
forum-follows-archived = Las páginas se conservan para consulta y ya no se pueden modificar nunca. Lo que sobrevive a la edición (personas, organizaciones, ofertas) continúa.
forum-archived-text = Esta edición está archivada: se conserva para consulta y ya no se puede modificar.
forum-roles-title = Funciones
forum-roles-nobody = Todavía nadie.
forum-roles-count = { $n ->
    [one] Mostrar a la persona
   *[other] Mostrar a las { $n } personas
 }
forum-role-give = Asignar una función
forum-role-take = Retirar esta función
forum-role-take-of = Retirar la función «{ $role }» a { $name }
forum-role-secretariat = secretaría
forum-role-secretariat-text = Dirige la edición: ajustes, personas, ofertas, plan de reuniones.
forum-role-host = anfitrión
forum-role-host-text = Acoge un acto.
forum-role-protocol = protocolo
forum-role-protocol-text = Se ocupa de las delegaciones y los tratamientos.
forum-role-help-desk = mesa de ayuda
forum-role-help-desk-text = Ayuda a iniciar sesión y a orientarse.
forum-role-intermediary = intermediario
forum-role-intermediary-text = Transmite el interés por ofertas y necesidades de quienes aún no se identifican; sabe quiénes son y no ve nada de las conversaciones.
forum-role-participant = participante
forum-role-participant-text = Participa.
forum-role-exhibitor = expositor
forum-role-exhibitor-text = Expone en un estand.
forum-role-press = prensa
forum-role-press-text = Informa.
fault-email-unknown = Nadie tiene una cuenta con «{ $x }». Inscriba antes a la persona.
conflict-last-secretary = Es la última persona de la secretaría. Asigne antes la función a otra; no se ha modificado nada.
conflict-forum-archived = Esta edición está archivada; ya no se puede modificar.
conflict-forum-state = La edición no puede pasar ahí desde su estado actual. Abra de nuevo sus ajustes.

# Tracks, countries and figures of an edition.
who-nobody = Aún no se ha inscrito nadie.
figures-all = Todas las cifras y lo que cuentan
tracks-title = Las palabras del tema
track-lede = Lo que { $forum } dio sobre «{ $track }».
track-others = Otras palabras del tema
country-lede = { $country } en { $forum }: quién está, qué se ofrece y qué se busca.
country-others = Otros países y regiones
subject-nothing = Aún no hay nada público aquí.
subject-all = Todos: { $x }
countries-title = Países y regiones
countries-count = { $n ->
    [one] Está representado { $n } país o región.
   *[other] Están representados { $n } países y regiones.
 }
panel-delegation = Personas que aceptan figurar en la lista
figures-title = Cifras
figures-lede = Cada cifra dice qué cuenta, a qué fecha y quién la contó; detrás está la lista, hasta donde usted pueda verla.
figure-as-of = A fecha de { $x }
figure-when = A fecha de
figure-by = Contado por
figure-cells = Parte más pequeña que se muestra
figure-smallest = { $x }: las partes menores se retienen, porque se podría reconocer a personas.
figure-behind = Detrás de la cifra
figure-list = La lista
figure-parts = Por país o región representado
figure-plot-alt = Barras de las partes; la tabla de abajo da los números
figure-number = Número
figure-withheld = retenido
figure-withheld-why = Donde solo se retendría una parte se retiene una segunda, porque el total la delataría.
figure-fixed = Tal como se fijó
figure-note = Para qué
figure-fix = Fijar esta cifra
figure-fix-text = Lo que se dice en público debe poder consultarse después tal como era. La cifra se guarda con día, hora y su nombre.
figure-fix-do = Fijarla como está
figure-participants = { $n ->
    [one] persona inscrita
   *[other] personas inscritas
 }
figure-participants-counts = Personas inscritas en esta edición, esperadas o llegadas, sea cual sea el país que representen. Quien canceló o fue sustituido no cuenta.
figure-guests = { $n ->
    [one] invitado del extranjero
   *[other] invitados del extranjero
 }
figure-guests-counts = Personas inscritas en esta edición, esperadas o llegadas, que representan a otro país o región que el anfitrión. La nacionalidad y la residencia no cuentan aquí.
figure-countries = { $n ->
    [one] país o región
   *[other] países y regiones
 }
figure-countries-counts = Países y regiones, distintos del anfitrión, que representa al menos una persona inscrita.
forum-tracks-in = Palabras del tema ({ $x })
forum-tracks-help = Las palabras que llevan sesiones, ofertas y publicaciones, como «Salud», separadas por punto y coma. Póngalas en el mismo orden en cada idioma.
forum-country = Se celebra en
forum-country-help = Quien representa a otro país o región cuenta como invitado del extranjero.
fault-tracks-same = Dos de estas palabras son iguales.
fault-tracks-many = Ponga aquí { $x } palabras como en los demás idiomas, o ninguna.
forum-now-draft = En preparación: solo la secretaría ve estas páginas.
forum-now-open = { $n ->
    [one] Falta un día.
   *[other] Faltan { $n } días.
}
forum-now-about = Está a punto de empezar.
forum-now-day = Día { $day } de { $days }.
forum-now-running = En curso.
forum-now-closed = El foro ha terminado. Lo que ha dado se añade a medida que ocurre.
forum-now-archived = Archivado: estas páginas quedan como estaban.
forum-next = La próxima edición: { $x }
forum-came-to = Lo que ha dado
forum-do-after = Seguir desde aquí
forum-do-archive = Lo que hubo aquí
forum-do-agenda = Su agenda
forum-do-agenda-text = Dónde le esperan a continuación y quién está libre ahora.
forum-do-after-text = Después del último día se puede seguir preguntando por ofertas y necesidades.
forum-do-countries = Quién vino
forum-do-countries-text = Delegaciones, ofertas y necesidades por país o región.
figure-at-archive = Guardado al archivar la edición.
forum-do-programme = Ver el programa
forum-do-programme-text = Actos, salas y ponentes, día a día.

# Vínculos entre organizaciones
ties-title = Vecindario
ties-of = El vecindario de { $x }
ties-lede = Lo que esta organización es para otras, según ambas partes.
ties-none = Todavía no hay ningún vínculo confirmado.
ties-not-drawn = { $n ->
    [one] { $n } más está solo en la tabla.
   *[other] { $n } más están solo en la tabla.
}
ties-keep = Llevar los vínculos
ties-keep-lede = Lo que diga aquí se muestra cuando la otra organización lo confirme. Hasta entonces solo lo ven ustedes dos.
tie-part-of = Parte de
tie-has-part = Tiene como parte a
tie-spin-off = Surgida de
tie-spun-off = Dio origen a
tie-partner = Socia de
tie-supplier = Proveedora de
tie-customer = Abastecida por
tie-funded = Financiada por
tie-funds = Financia a
tie-exhibits = Expone con
tie-own-record = su propia ficha
tie-kind = Qué vínculo
tie-to = Otra organización
tie-to-help = Su nombre, un identificador como ror:…, o el de su dirección aquí.
tie-source = Fuente
tie-source-help = Dónde está escrito: una dirección o un documento.
tie-since = Desde
tie-since-help = Una fecha como 2026-03-01; puede omitirse.
tie-said = espera respuesta
tie-confirmed = confirmado
tie-contested = rebatido
tie-say = Decir un vínculo
tie-confirm = Confirmar
tie-confirm-of = Confirmar el vínculo con { $x }
tie-contest = Rebatir
tie-contest-of = Rebatir el vínculo con { $x }
tie-reason = Por qué no es así
tie-withdraw = Retirar
tie-withdraw-of = Retirar el vínculo con { $x }
fault-tie-own = Una organización no tiene vínculo consigo misma.
fault-tie-twice = Este vínculo ya se ha dicho.
conflict-ties-many = Cien vínculos que usted declaró esperan confirmación. Retire antes algunos.
fault-tie-unknown = No hay ninguna organización con este nombre.
fault-tie-since = Escriba la fecha como 2026-03-01.
fault-tie-reason = Diga en una frase por qué no es así.
