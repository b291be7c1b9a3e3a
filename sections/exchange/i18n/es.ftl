# Offers and needs.
findable-all-offers =
    { $n ->
        [one] La oferta en el intercambio
       *[other] Las { $n } ofertas en el intercambio
    }
findable-all-needs =
    { $n ->
        [one] La necesidad en el intercambio
       *[other] Las { $n } necesidades en el intercambio
    }
listing-offer = Oferta
listing-need = Necesidad
listing-new-offer = Redactar una oferta
listing-new-need = Redactar una necesidad
listing-edit = Editar
listing-faulty = { $n ->
    [one] Un campo requiere su atención. No se ha guardado nada.
   *[other] { $n } campos requieren su atención. No se ha guardado nada.
 }
listing-edit-warning = Este texto es público y su resultado no está protegido. Cualquier cambio lo retira de la vista pública hasta que el titular o el responsable de transferencia de su organización vuelva a decidir.
listing-edit-overtaken = Otra persona ha cambiado esto desde que lo abrió. No se ha guardado nada: mire su texto en otra ventana y guarde de nuevo si debe quedar el suyo.
listing-written-in = Idioma del texto: { $x }.
listing-expired = Su vigencia ha terminado. Pregunte si sigue en pie antes de contar con ello.
listing-manage = Para su organización y la secretaría: edición, archivos, historial
listing-shown-at = Se muestra en
listing-documents = Documentos
listing-assessed = Tecnología para el bien
listing-contact = Contacto
listing-contact-who = A quién dirigirse
listing-contact-none = Nadie en particular
listing-contact-help = Un miembro de su organización. Su nombre solo se muestra si ha consentido figurar en el directorio.
listing-ask = Solicitar una reunión en { $x }
listing-ask-nobody = Nadie de esta organización se ha inscrito todavía en { $x }, así que allí no se puede solicitar una reunión.
listing-before = Público desde el { $x }.
listing-before-where = { $where }, desde el { $since }.
listing-file-rights = { $credit } · { $licence }
listing-file-size = { $n } KB
listing-trl = { $n } de 9
listing-group-text = En qué consiste
listing-group-stage = Fase y derechos
listing-group-sought = A quién se busca
listing-group-subjects = Temas
listing-group-reference = Referencia
listing-group-before = Ya es público
listing-group-own = Otros datos

listing-state-draft = Borrador
listing-state-submitted = En revisión
listing-state-reviewed = Revisado
listing-state-published = Publicado
listing-state-expired = Caducado
listing-state-withdrawn = Retirado
listing-next-draft = Solo lo ven los miembros de su organización. Complételo y envíelo a revisión.
listing-next-submitted = La secretaría lo está leyendo. Solo lo ven los miembros de la organización y la secretaría.
listing-next-reviewed = Está listo. El titular o el responsable de transferencia de la organización decide si se publica.
listing-next-published = Puede leerlo todo el mundo.
listing-next-expired = Ya no aparece en las listas. Prorrogue su vigencia para recuperarlo.
listing-next-withdrawn = No está a la vista. Devuélvalo a borrador para seguir trabajando en él.
listing-guarded = El resultado no está protegido, es secreto o nadie ha estudiado su protección. Permanece oculto al público hasta que una persona identificada decida divulgarlo.
listing-returned = La secretaría lo ha devuelto con estas palabras:
listing-decision = { $who } decidió divulgarlo el { $when } UTC, tras leer la advertencia { $version }.
listing-complete = Completado al { $n } %
listing-completeness = Grado de compleción
listing-missing = Todavía falta:
listing-editions = Figura en
listing-editions-save = Guardar dónde figura
listing-return-note = Qué falta o qué es incorrecto
mail-listing-reviewed-subject = Revisado: { $x }
mail-listing-reviewed-body = La secretaría ha leído «{ $title }» y lo ha aceptado. Nadie más lo ve todavía: a usted le corresponde decidir si se publica.
    Decida aquí: { $link }
mail-listing-returned-subject = Devuelto: { $x }
mail-listing-returned-body = La secretaría ha devuelto «{ $title }» con estas palabras:
    { $note }
    Modifíquelo y preséntelo de nuevo aquí: { $link }
mail-listing-withdrawn-subject = Retirado: { $x }
mail-listing-withdrawn-body = La secretaría ha retirado «{ $title }» de la vista pública. No se ha perdido nada; puede volver a ponerlo como borrador aquí: { $link }
listing-do-submit = Enviar a revisión
listing-do-publish = Decidir sobre la publicación
listing-do-review = Aprobar: listo para publicar
listing-do-return = Devolver
listing-do-edit = Editar
listing-do-files = Imágenes y documentos
listing-do-reopen = Devolver a borrador
listing-do-withdraw = Retirar
listing-do-history = Historial

publish-title = Decidir sobre la publicación
publish-warning = Lea esto primero
publish-why-secret = Usted ha declarado que esto es un secreto comercial. Lo que se publica deja de ser secreto.
publish-why-unfiled = Usted ha declarado que desea protección, pero aún no se ha presentado la solicitud.
publish-why-unknown = Nadie ha declarado si este resultado puede o debe protegerse.
publish-warning-novelty = En la mayoría de los países, un resultado que el público pudo leer antes del día de la solicitud pierde la novedad y ya no es patentable. La publicación aquí no se puede deshacer: la conservan copias, cachés y buscadores.
publish-warning-file-first = Presente antes la solicitud. Un foro como este no le protege: las excepciones para exposiciones son pocas, breves y distintas en cada país. Si no está seguro, consulte a su oficina de transferencia antes de continuar.
publish-warning-record = Su decisión queda registrada con su nombre, la hora y este texto.
publish-decide = Yo, { $x }, he leído lo anterior y decido publicar en nombre de mi organización.
publish-free = Nada se opone a la publicación. Podrá leerlo todo el mundo.
publish-do = Publicar
publish-not-now = Ahora no
fault-decision = Marque que ha leído la advertencia y decide publicar. No se ha publicado nada.

files-title = Imágenes y documentos
files-here = Lo que hay aquí
files-none = Todavía nada. Una imagen dice de inmediato de qué se trata.
files-add = Añadir una imagen o un documento
files-file = Archivo
files-file-help = PNG, JPEG, WebP o GIF; MP4 o WebM; también PDF y texto sin formato. Las imágenes se reducen y se vuelven a grabar, sin lugar, hora ni cámara; los vídeos quedan como están.
files-do = Añadir
files-remove = Quitar
file-field-alternative = Qué muestra o contiene, en palabras
file-field-alternative-help = Para quienes no lo ven. Una o dos frases.
file-field-alternative-language = Idioma de esta descripción
file-field-credit = Autoría
file-field-licence = Licencia
file-field-licence-help = Por ejemplo, «CC BY 4.0» o «todos los derechos reservados».
fault-file-none = Elija un archivo.
fault-file-empty = El archivo está vacío; elíjalo de nuevo.
fault-file-large = El archivo es demasiado grande; redúzcalo y envíelo de nuevo.
fault-file-damaged = El archivo está dañado o incompleto; expórtelo otra vez y envíe el nuevo.
fault-file-form = No es una imagen, ni un vídeo MP4 o WebM, ni un PDF, ni texto sin formato; guárdelo en uno de estos formatos y envíelo de nuevo.

history-title = Historial
history-none = Todavía no hay nada registrado.
history-zone = Las horas son las de { $x }.
history-made = Creado
history-edited = Editado
history-moved = Cambio de estado
history-decided = Decisión de divulgar
history-file-added = Archivo añadido
history-file-removed = Archivo quitado
history-other = Modificado
history-warning = Tras leer la advertencia { $x }
history-program = El programa
history-undone = deshecho
history-undo = Deshacer esto

my-listings-title = Nuestras ofertas y necesidades
my-listings-nobody = Todavía no actúa en nombre de ninguna organización. Pida a su titular que le haga miembro.
my-listings-none = Todavía nada. Escriba lo que tiene o lo que busca.
my-listings-more = { $n ->
    [one] Otra más, modificada antes.
   *[other] Otras { $n }, modificadas antes.
 }
review-kicker = Secretaría
review-title = Ofertas y necesidades por revisar
review-none = No hay nada pendiente de revisión.
review-guarded = sin proteger
review-since = recibido: { $x }
mention-offer = Oferta: { $x }
assessed-offer = Oferta
mention-shown-at = Se muestra en: { $x }
mention-need = Necesidad: { $x }
mention-state = { $text } ({ $state })

conflict-listing-state = El estado ha cambiado desde que abrió la página. Vuelva a mirarlo y decida a partir de ahí.
conflict-return-note = Indique qué falta o qué es incorrecto, para que se pueda corregir.
conflict-undo-changed = Estos campos han vuelto a cambiar desde entonces. No se ha deshecho nada; edítelos a mano.
fault-first-public-later = Ese día todavía no ha llegado. Lo que se hará público más tarde aún no es público.
fault-contact = El contacto debe ser miembro de la organización.

offer-field-title = Título
offer-field-title-help = Qué es y qué hace, en una línea.
need-field-title-help = Qué busca, en una línea.
offer-field-reference = Su referencia
offer-field-language = Idioma del texto
offer-field-language-help = Escriba en el idioma que mejor domine e indíquelo aquí.
offer-field-summary = Resumen
offer-field-summary-help = Dos o tres frases que entienda todo el mundo.
offer-field-description = Descripción
offer-field-description-help = Qué es, cómo funciona, con qué se ha probado. Se admite Markdown.
offer-field-advantages = Ventajas e innovaciones
offer-field-advantages-help = En qué mejora lo existente, con cifras si las tiene.
offer-field-technical = Especificación técnica
need-field-technical = Conocimientos buscados
need-field-technical-help = Qué debe poder hacer una solución y con qué puede usted probarla.
offer-field-trl = Madurez tecnológica
need-field-trl = Madurez tecnológica mínima
offer-field-trl-help = De 1 (principio observado) a 9 (probado en uso).
offer-field-trl-evidence = En qué se basa la fase
offer-field-trl-evidence-help = Un prototipo, un ensayo, un cliente: algo que se pueda examinar.
offer-field-ipr = Protección
offer-field-ipr-help = Lo no solicitado, no estudiado o secreto permanece oculto hasta que su organización decida publicarlo.
offer-field-ipr-note = Notas sobre los derechos
offer-field-ipr-until = Protegido hasta
offer-field-sdgs = Objetivos de Desarrollo Sostenible
offer-field-partner-role = Qué haría el socio
offer-field-partner-kinds = Tipo de socio
offer-field-partner-size = Tamaño del socio
offer-field-partnerships = Forma de colaboración
offer-field-target-countries = Países y regiones
offer-field-target-countries-help = Nombres separados por punto y coma. Déjelo vacío si sirve cualquier lugar.
offer-field-technology-keywords = Tecnologías
offer-field-market-keywords = Mercados
offer-field-keywords = Palabras clave
offer-field-words-help = Separadas por punto y coma.
offer-field-sectors = Sectores
offer-field-tracks = Temas del foro
offer-field-web = Página web
offer-field-valid-until = Válido hasta
offer-field-valid-until-help = Después de ese día desaparece de las listas; su página se conserva.
offer-field-first-public-where = Dónde es ya público
offer-field-first-public-where-help = Una revista, una oficina de patentes, un sitio web. Solo si cualquiera pudo leerlo allí.
offer-field-first-public-since = Público desde
offer-field-first-public-address = Dirección de esa publicación

ipr-granted = Patente u otro derecho concedido
ipr-filed = Solicitud presentada
ipr-published = Publicado, de libre lectura
ipr-none-needed = No se busca protección
ipr-secret = Secreto comercial
ipr-unfiled = Por proteger, aún sin solicitud
ipr-unknown = Aún sin estudiar
partner-role-licensee = tomar una licencia
partner-role-developer = desarrollar conjuntamente
partner-role-tester = probarlo
partner-role-investor = invertir
partner-role-distributor = vender
partner-role-buyer = comprar
partner-role-supplier = suministrar
partner-kind-company = Empresa
partner-kind-university = Universidad
partner-kind-institute = Instituto de investigación
partner-kind-public = Organismo público
partner-kind-fund = Inversor
partner-kind-park = Parque científico
partner-kind-health = Hospital o clínica
partner-kind-other = Otro
partner-size-any = cualquier tamaño
partner-size-small = hasta 50 personas
partner-size-medium = hasta 250 personas
partner-size-large = más de 250 personas
partnership-licence = Licencia
partnership-joint-development = Desarrollo conjunto
partnership-pilot = Proyecto piloto
partnership-investment = Inversión
partnership-distribution = Distribución
partnership-supply = Suministro
sector-aerospace = Aeroespacial
sector-agriculture = Agricultura
sector-automotive = Automoción
sector-biotechnology = Biotecnología
sector-chemicals = Química
sector-construction = Construcción
sector-culture = Cultura y medios
sector-education = Educación
sector-electronics = Electrónica
sector-energy = Energía
sector-environment = Medio ambiente
sector-finance = Finanzas
sector-food = Industria alimentaria
sector-health-care = Atención sanitaria
sector-logistics = Logística
sector-manufacturing = Industria manufacturera
sector-materials = Materiales
sector-medical-devices = Productos sanitarios
sector-mining = Minería
sector-pharma = Industria farmacéutica
sector-public-services = Servicios públicos
sector-shipping = Transporte marítimo
sector-software = Programas informáticos
sector-telecom = Telecomunicaciones
sector-textiles = Textil
sector-transport = Transporte
sector-water = Gestión del agua
sdg-1 = 1 Fin de la pobreza
sdg-2 = 2 Hambre cero
sdg-3 = 3 Salud y bienestar
sdg-4 = 4 Educación de calidad
sdg-5 = 5 Igualdad de género
sdg-6 = 6 Agua limpia y saneamiento
sdg-7 = 7 Energía asequible y no contaminante
sdg-8 = 8 Trabajo decente y crecimiento económico
sdg-9 = 9 Industria, innovación e infraestructura
sdg-10 = 10 Reducción de las desigualdades
sdg-11 = 11 Ciudades y comunidades sostenibles
sdg-12 = 12 Producción y consumo responsables
sdg-13 = 13 Acción por el clima
sdg-14 = 14 Vida submarina
sdg-15 = 15 Vida de ecosistemas terrestres
sdg-16 = 16 Paz, justicia e instituciones sólidas
sdg-17 = 17 Alianzas para lograr los objetivos

# Lists, suggestions, import
exchange-kicker = Intercambio
exchange-title-offers = Ofertas
exchange-title-needs = Necesidades
exchange-lede = Resultados que buscan socios y problemas que buscan solución.
exchange-tabs = Qué ver
exchange-tab-offers = Ofertas ({ $n })
exchange-tab-needs = Necesidades ({ $n })
exchange-suggestions = Sugerencias para mí
exchange-search-label = Palabras de búsqueda
exchange-search-hint = Palabras, o una «frase» entre comillas
exchange-search-do = Buscar
exchange-found-offers = { $n ->
    [0] Ninguna oferta
    [one] { $n } oferta
   *[other] { $n } ofertas
 }
exchange-found-needs = { $n ->
    [0] Ninguna necesidad
    [one] { $n } necesidad
   *[other] { $n } necesidades
 }
exchange-some-words = Nada contiene todas estas palabras. Lo que sigue contiene algunas.
exchange-empty = Aquí no se ha publicado nada todavía.
exchange-nothing = Nada coincide. Use menos palabras o quite un filtro.
exchange-beyond = Esta página está más allá de la última.
exchange-nothing-all = Mostrar todo
exchange-nothing-own = Aportar su propia oferta o necesidad
exchange-narrow = Acotar
exchange-facet-remove = Quitar este filtro:
exchange-facet-track = Tema
exchange-facet-sector = Sector
exchange-facet-country = País o región
exchange-facet-trl = Fase
exchange-facet-ipr = Protección
exchange-facet-partnership = Colaboración
exchange-facet-language = Idioma
exchange-facet-organisation = Organización
exchange-trl = TRL { $x }
exchange-pages = Páginas
exchange-page = página { $page } de { $pages }
exchange-previous = Página anterior
exchange-next = Página siguiente
exchange-feed = Seguir las novedades por canal web

suggestion-title = Sugerencias para usted
suggestion-lede = Lo que corresponde a sus propias ofertas y necesidades, con las palabras que lo indican. Los puntos se suman.
suggestion-consent = No ha dado su consentimiento para la búsqueda de afinidades; por eso no se le sugiere nada y sus palabras no se comparan con nada.
suggestion-consent-do = Ver sus consentimientos
suggestion-typed-label = O diga qué busca
suggestion-typed-do = Buscar lo que corresponde
suggestion-nothing = Todavía no hay nada que corresponda. Describa sus ofertas y necesidades con más palabras o diga arriba qué busca.
suggestion-no-profile = Todavía no hay nada con que comparar. Aporte una oferta o una necesidad, o diga arriba qué busca.
suggestion-no-profile-do = Mis ofertas y necesidades
suggestion-browse = Recorrer las ofertas y necesidades
suggestion-count = { $n ->
    [one] { $n } sugerencia
   *[other] { $n } sugerencias
 }
suggestion-because = Corresponde a su texto
suggestion-because-typed = Corresponde a lo que ha escrito:
suggestion-points = { $x } puntos
suggestion-share = Aportación de «{ $x }»
suggestion-why-both = Ambos dicen
suggestion-why-need = Su necesidad dice
suggestion-why-offer = Su oferta dice
suggestion-why-typed = Usted dice
suggestion-why-they-say = ellos dicen
suggestion-further = { $n ->
    [one] { $n } palabra más
   *[other] { $n } palabras más
 }
suggestion-ask = Solicitar una reunión
suggestion-ask-nobody = Nadie de esta organización se ha inscrito aquí todavía, así que no se puede solicitar una reunión.
suggestion-not = No me interesa, porque…
suggestion-not-because = ¿Por qué no le interesa? Solo usted ve la respuesta.
suggestion-not-do = No volver a sugerirlo
suggestion-reason-field = Es otro campo
suggestion-reason-stage = Está demasiado o demasiado poco avanzado
suggestion-reason-known = Ya los conocemos
suggestion-reason-competitor = Son competidores nuestros
suggestion-reason-other = Otro motivo
suggestion-aside = Apartado
suggestion-back = Volver a sugerirlo

import-title = Aportar una lista de ofertas o necesidades
import-lede = Cargue una tabla, diga qué significan sus columnas, vea qué ocurriría y solo entonces impórtela.
import-kind = Qué contiene el archivo
import-file = Archivo
import-file-help = CSV, Excel (xlsx), JSON o JSON Lines, un registro por fila. Texto en UTF-8. Todavía no se importa nada.
import-upload = Cargar y examinar
import-fault-none = Elija un archivo.
import-fault-empty = No hay ningún registro en este archivo. Compruebe que sea el correcto.
import-done = Importación: { $made } nuevos, { $changed } modificados, { $same } sin cambios.
import-see = Verlos
import-map-title = Qué significan las columnas
import-preview = Esto es lo que ocurriría
import-read = { $n ->
    [one] { $n } registro leído.
   *[other] { $n } registros leídos.
 }
import-created = Nuevos: { $n }.
import-updated = Modificados: { $n }.
import-unchanged = Sin cambios: { $n }.
import-rejected = Omitidos: { $n }.
import-problems = Omitidos
import-notes = Corregido o ausente
import-line = línea { $n }
import-times = { $n } veces
import-drafts = Los registros nuevos empiezan como borradores que solo ve su organización. Cuando estén completos, envíelos a revisión.
import-do = Importar
import-columns = Columnas
import-columns-text = Lo que se ha deducido de los encabezados ya está elegido. Las columnas sin campo se pasan por alto.
import-column = Columna
import-samples = Qué contiene
import-field = Campo
import-no-field = (nada)
import-forum = Incluirlos en
import-forum-none = (ningún foro todavía)
import-contact = Persona de contacto
import-contact-none = (nadie en particular)
import-contact-help = Las reuniones sobre estos registros se solicitan a esta persona. Si no hay ninguna, se solicitan a un responsable de transferencia, titular o redactor de la organización inscrito en el foro.
import-already = Estos registros ya son públicos, en las direcciones que indica el archivo
import-already-help = Márquelo solo si es cierto: la dirección y la fecha se conservan como primera divulgación.
import-look = Mostrar qué ocurriría
import-discard = Desechar el archivo
import-dry = Esto solo mostraba qué ocurriría. No se ha escrito nada.
import-what-date-assumed = la fecha admitía dos lecturas o estaba entre palabras; se ha tomado una lectura
import-what-date-partial = a la fecha le falta el día o el mes y se ha omitido
import-what-date-later = se ha omitido una fecha de divulgación que aún no ha llegado
import-what-cut = más largo de lo que admite el campo; se ha omitido el resto
import-what-unknown = se ha omitido un valor que este campo no reconoce
import-what-scheme = se ha antepuesto https:// a la dirección
import-what-ipr-guessed = protección considerada «{ $x }», según lo dicho sobre patentes; compruébelo
import-what-ipr-unclear = se mencionan patentes sin número ni estado; la protección sigue sin conocerse
import-what-language = idioma deducido del texto: { $x }
import-what-seen-today = sin fecha de divulgación; público a más tardar desde hoy
import-what-no-address = ninguna dirección indica dónde es ya público
import-what-no-field = pasado por alto
import-what-repeated = el mismo registro ya estaba antes en el archivo; pasado por alto
import-what-missing = sin indicar
import-what-held-back = retenido hasta que su titular decida sobre la publicación
import-lack-title = El registro no tiene título; póngale uno.
import-lack-state = Le faltaría lo que exige su estado; complete el registro o devuelva la ficha a borrador.

# Of an edition: its tracks, countries and figures.
panel-offers = Ofertas
panel-needs = Necesidades
figure-offers = { $n ->
    [one] oferta pública
   *[other] ofertas públicas
 }
figure-offers-counts = Ofertas de esta edición que son públicas y válidas hoy. No se cuentan borradores, ofertas en revisión ni invenciones retenidas. Las partes siguen el país o región del propietario.
figure-needs = { $n ->
    [one] necesidad pública
   *[other] necesidades públicas
 }
figure-needs-counts = Necesidades de esta edición que son públicas y válidas hoy. Las partes siguen el país o región del propietario.
