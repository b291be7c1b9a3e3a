nav-stage = En directo
stage-task = Realización: directo y grabaciones
stage-title = En directo y grabado
stage-intro = Lo que llega por enlace de vídeo: en directo mientras ocurre, como grabación después.
stage-none = Por ahora no hay nada por enlace de vídeo.
stage-watch = Ver
stage-shown-live = directo
stage-shown-recording = grabación
stage-shown-slate = cartela
stage-shown-off = apagado
stage-now-live = Esto es el directo.
stage-now-recording = Esto es la grabación.
stage-now-slate = La imagen está interrumpida; esta página sigue por sí sola.
stage-now-off = En este momento no se muestra nada; esta página empieza por sí sola.
stage-fell-recording = El directo se detuvo; esto es la grabación.
stage-fell-slate = La imagen se detuvo; esta página sigue por sí sola en cuanto haya una.
stage-slate-default = Volvemos enseguida.
stage-begins = Empieza el { $day } a las { $time }.
stage-nothing-kept = No hay grabación.
stage-no-script = Sin JavaScript esta página muestra lo que se emite ahora y no sigue por sí sola.
stage-reload = Volver a cargar
stage-audio = Sonido
stage-listen = Escuchar en su teléfono: solo el sonido
stage-listen-to = Escuchar: { $x }
stage-listen-help = Elija su idioma y póngase los auriculares. El sonido va un poco por detrás de la sala.
stage-silent-help = La imagen empieza sin sonido; actívelo en el reproductor.
stage-see-picture = Ver también la imagen
stage-transcript = Transcripción
stage-transcript-of = Transcripción: { $x }
stage-transcript-languages = Idiomas de la transcripción
stage-transcript-search = Buscar en la transcripción
stage-transcript-find = Buscar
stage-transcript-found =
    { $n ->
        [0] No se encontró nada.
        [one] Encontrado en un lugar.
       *[other] Encontrado en { $n } lugares.
    }
stage-transcript-download = Descargar como subtítulos (WebVTT)
stage-captions-file = Subtítulos: { $x } (WebVTT)
stage-sheet-title = Hoja para la sala
stage-sheet-help = Imprímala y cuélguela: un teléfono que lee un código reproduce el sonido en ese idioma.
stage-code-of = Código para escuchar: { $x }
stage-manage-title = Emisiones
stage-manage-intro = Sesiones y puntos que se celebran por enlace de vídeo. Cree una emisión y diga de dónde vienen sus imágenes.
stage-manage-none = Ninguna sesión ni ningún punto está marcado como enlace de vídeo.
stage-manage-others =
    { $n ->
        [one] Otra sesión
       *[other] Otras { $n } sesiones
    }
stage-manage-session = Sesión
stage-set-up = Crear una emisión
stage-manager = Realización
stage-manager-of = Realización: { $x }
stage-audience = Lo que ve el público
stage-audience-sees = El público ve: { $x }.
stage-switch = Cambiar
stage-keys-help = Con el teclado: el número con la tecla de acceso de su navegador (Alt, o Ctrl y Option).
stage-choice-live = la imagen según se produce
stage-choice-recording = desde el principio
stage-choice-slate = palabras, y una imagen si la hay
stage-choice-off = solo la hora de inicio
stage-choice-none = todavía no hay fuente
stage-over = Esta edición ha terminado. Las grabaciones quedan; ya no se cambia nada.
stage-arrange = Fuentes, archivos y subtítulos
stage-public-page = La página pública
stage-previews = Vista previa
stage-trail = Últimos cambios
stage-switched-to = se pasó a: { $x }
stage-by-itself = por sí solo
stage-left = Se dejó la imagen en directo el { $x }.
stage-left-help = El público sigue con lo que ve hasta que usted vuelva a cambiar.
stage-problem-missing = La dirección del directo responde con un error.
stage-problem-silent = El servidor del directo no responde.
stage-problem-unreadable = Lo que llega de la dirección del directo no es una lista de reproducción.
stage-problem-ended = El flujo en directo dice que ha terminado.
stage-problem-stalled = El flujo en directo no avanza.
stage-problem-forbidden = La dirección del directo lleva a una red privada, donde este servidor no mira.
stage-sources-of = Fuentes: { $x }
stage-sources-live = Imagen en directo
stage-sources-live-help = Una dirección por cada idioma del sonido; la primera es el original. Una lista de reproducción (.m3u8) o la página de un motor WebRTC, que se muestra en un marco.
stage-sources-recording = Grabaciones en otros sitios
stage-sources-recording-help = Direcciones de archivos o listas guardados en otros sitios. Una grabación que guarde este servidor se añade más abajo.
stage-address = Dirección
stage-audio-language = Idioma del sonido
stage-form = Forma
stage-form-guess = Según la dirección
stage-form-hls = Lista de reproducción (HLS)
stage-form-page = Página con reproductor
stage-form-video = Archivo
stage-slate-words = Texto de la cartela
stage-files = Archivos guardados aquí
stage-file = Grabación o imagen
stage-file-help = MP4 o WebM, como máximo { $x }; o una imagen para la cartela (PNG, JPEG, WebP).
stage-file-add = Añadir archivo
stage-alternative = Qué muestra una imagen, para quien no la ve
stage-slate-picture = Imagen de la cartela
stage-megabytes = { $x } MB
stage-captions = Subtítulos
stage-cues =
    { $n ->
        [one] un subtítulo
       *[other] { $n } subtítulos
    }
stage-captions-language = Idioma de los subtítulos
stage-captions-vtt = Subtítulos (WebVTT)
stage-captions-help = Un archivo .vtt sincronizado con la grabación. Se guarda qué se dice y quién; los estilos no.
stage-captions-add = Añadir subtítulos
stage-remove = Quitar
stage-remove-of = Quitar { $x }
stage-take-away = Quitar esta emisión
stage-take-away-help = Sus fuentes, archivos y subtítulos se van con ella.
conflict-stage-no-source = Todavía no hay fuente. Indique primero una en «Fuentes, archivos y subtítulos»; no se cambió nada.
fault-stage-address = Esto no es una dirección de la web; empieza por https:// y no lleva nombre ni contraseña.
fault-stage-https = Solo se reproducen direcciones https; http solo desde servidores que el operador permite.
fault-stage-private = Esta dirección está en una red privada; el operador puede permitir su servidor.
fault-stage-language = Elija el idioma.
fault-stage-too-long = El archivo supera { $x } MB; acórtelo o indique su dirección en otro sitio.
fault-stage-no-video = No es una grabación completa que los navegadores reproduzcan (MP4 o WebM) ni una imagen.
fault-stage-alternative = Diga en pocas palabras qué muestra la imagen.
fault-stage-captions = { $x }
vtt-line = Línea { $x }:
vtt-too-long = el archivo supera 1 MB.
vtt-not-text = esto no es texto en UTF-8.
vtt-no-head = un archivo de subtítulos empieza con la línea WEBVTT y una línea vacía.
vtt-too-many = hay más de 20 000 subtítulos.
vtt-empty = no contiene ningún subtítulo.
vtt-no-time = un subtítulo necesita sus tiempos: 00:01.000 --> 00:04.000.
vtt-bad-time = los tiempos se escriben 00:01.000 --> 00:04.000.
vtt-backwards = el subtítulo termina antes de empezar.
vtt-order = el subtítulo empieza antes que el anterior.
vtt-no-gap = falta una línea vacía antes de los tiempos siguientes.
vtt-silent = el subtítulo no dice nada.
vtt-cue-long = el subtítulo supera 1 000 caracteres.
stage-on-now = En pantalla ahora
stage-recordings = Grabaciones
