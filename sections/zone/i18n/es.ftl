# Sección zona: declaraciones de las empresas y lo que se publica de ellas.
nav-zone = Zona
findable-zones = Cifras de las zonas
zones-title = Las zonas y su crecimiento
zones-lede = Las empresas de una zona declaran sus ventas cada mes. Esto es lo que las zonas publican de ello; cada crecimiento con su base.
zones-none = Todavía no hay ninguna zona.
zones-unpublished = Todavía no se ha publicado nada.
zones-bases = Las mismas ventas crecen a tasas distintas, porque cada tasa compara otras empresas u otro estado de las declaraciones. La página de cada zona dice por qué.

# Una publicación
zone-month = { $month } de { $year }
zone-month-1 = enero
zone-month-2 = febrero
zone-month-3 = marzo
zone-month-4 = abril
zone-month-5 = mayo
zone-month-6 = junio
zone-month-7 = julio
zone-month-8 = agosto
zone-month-9 = septiembre
zone-month-10 = octubre
zone-month-11 = noviembre
zone-month-12 = diciembre
zone-span = { $from } a { $to }
zone-release-title = Ventas y crecimiento, { $x }
zone-headline = Ventas de { $total }, en { $unit }
zone-version = { $n ->
    [1] Primera versión
   *[other] Versión { $n }
}
zone-version-of = { $period }: { $version }, { $date }
zone-released = publicado el { $x }
zone-described = Cómo crecieron las ventas en { $x }, sobre tres bases, con un paso exacto entre ellas.
zone-superseded = Esta versión se corrigió después.
zone-superseded-by = Ir a la última versión
zone-changes = Qué cambió desde la versión anterior
zone-differences = { $n ->
    [one] Cambió { $n } cifra
   *[other] Cambiaron { $n } cifras
}
zone-figure = Cifra
zone-figure-of = { $figure }: { $of }
zone-was = Antes
zone-is = Ahora
zone-unit = Unidad: { $x }
zone-growth = Crecimiento en un año
zone-basis = Base
zone-bases-title = Las tres bases
zone-now = Este período
zone-before = Un año antes
zone-points = { $x } puntos
basis-panel = Mismas empresas
basis-panel-help = { $n ->
    [one] { $n } empresa que declaró todos los meses de ambos períodos
   *[other] { $n } empresas que declararon todos los meses de ambos períodos
}
basis-panel-help-few = Empresas que declararon todos los meses de ambos períodos; menos de tres
basis-published = Totales tal como se publicaron
basis-published-help = Este período según se conocía el { $x }, el año anterior según se conocía un año antes
basis-revised = Totales revisados
basis-revised-help = Todas las empresas, con todo lo declarado hasta esta versión
zone-why-title = Por qué difieren las tasas
zone-why-lede = Las tres son correctas. Responden a preguntas distintas: cómo les fue a las empresas presentes ambos años, qué se dijo entonces y cómo cambió la zona entera.
zone-why-entrants = { $n ->
    [0] Ninguna empresa declara este año sin haber declarado el anterior.
    [one] { $n } empresa declara este año sin haber declarado el anterior: se suma a los totales, no a las mismas empresas.
   *[other] { $n } empresas declaran este año sin haber declarado el anterior: se suman a los totales, no a las mismas empresas.
}
zone-why-entrants-few = Menos de tres empresas declaran este año sin haber declarado el anterior: se suman a los totales, no a las mismas empresas.
zone-why-leavers = { $n ->
    [0] No falta ninguna empresa que declaró el año anterior.
    [one] { $n } empresa que declaró el año anterior ya no declara: reduce los totales, no las mismas empresas.
   *[other] { $n } empresas que declararon el año anterior ya no declaran: reducen los totales, no las mismas empresas.
}
zone-why-leavers-few = Menos de tres empresas que declararon el año anterior ya no declaran: reducen los totales, no las mismas empresas.
zone-why-no-revisions = El año anterior no se ha corregido desde que se publicó.
zone-why-revisions = Las correcciones presentadas desde entonces cambiaron el total del año anterior en { $x }.
zone-why-revisions-withheld = No se publica en cuánto se corrigió el año anterior: afecta a demasiado pocas empresas, o de ello se deducirían otras cifras.
zone-why-late = Declaraciones presentadas o corregidas después de la primera versión cambiaron el total de este período en { $x }.
zone-bridge-title = Del total publicado el año pasado al de este año
zone-bridge-lede = Cada paso es exacto: su suma cuadra hasta la última unidad.
zone-step = Paso
zone-amount = Importe
bridge-start = Un año antes, tal como se publicó
bridge-revisions = Correcciones del año anterior
bridge-continuing = Empresas de ambos años
bridge-entrants = Empresas nuevas este año
bridge-leavers = Empresas que se fueron
bridge-end = Este período, revisado
bridge-withheld = Pasos reservados, en conjunto
zone-sectors-title = Por sector
zone-sectors-lede = Las contribuciones están en puntos del crecimiento del total revisado y suman exactamente ese crecimiento.
zone-sector = Sector
zone-contribution = Contribución al crecimiento
zone-withheld = reservado
zone-withheld-why = Se reservan las cifras sobre menos de tres empresas, o sobre todo de una; también otras, para que ninguna resta las revele.
zone-spread-title = Cómo se reparte el crecimiento
zone-total = Todas las mismas empresas
zone-total-help = Crecimiento de sus ventas juntas; las grandes pesan más
zone-median = La empresa del medio
zone-median-help = La mitad de las mismas empresas creció más, la otra menos; cada una pesa lo mismo
zone-top5 = Las cinco mayores
zone-top5-help = Su parte en el crecimiento del total revisado
zone-months-title = Por mes
zone-month-label = Mes
zone-months-key = En color: este período. En gris: los mismos meses del año anterior.
zone-months-none = No se muestran los meses uno a uno: dirían demasiado de muy pocas empresas.
zone-files = Para llevar
zone-csvw = Qué significan las columnas (CSVW)
zone-others = Todas las publicaciones
zone-to-returns = Declaraciones de mi empresa
zone-count-panel = Empresas de todos los meses de ambos períodos
zone-count-continuing = Empresas de ambos períodos
zone-count-entrants = Empresas nuevas este año
zone-count-leavers = Empresas que se fueron

# Cifras de una edición
figure-zone-panel = { $n ->
   *[other] por ciento de crecimiento de las ventas de la zona (mismas empresas)
}
figure-zone-panel-counts = Crecimiento de las ventas respecto a los mismos meses del año anterior, en la última publicación de la zona donde se celebra el foro. Base: las mismas empresas, las que declararon todos los meses de ambos períodos. Redondeado al por ciento.
figure-zone-revised = { $n ->
   *[other] por ciento de crecimiento de las ventas de la zona (todas las empresas)
}
figure-zone-revised-counts = Crecimiento de las ventas respecto a los mismos meses del año anterior, en la última publicación de la zona donde se celebra el foro. Base: todas las empresas de uno u otro año, con todo lo declarado hasta la publicación. Redondeado al por ciento.
figure-zone-companies = { $n ->
    [one] empresa declarante en la zona
   *[other] empresas declarantes en la zona
}
figure-zone-companies-counts = Empresas con al menos una declaración para el período de la última publicación de la zona donde se celebra el foro.

# Declaraciones
returns-title = Declaraciones mensuales
returns-lede = Elija por quién declara.
mention-returns = Declaraciones mensuales a { $x }
company-lede = Lo que declara aquí lo ven su empresa y la oficina de la zona, y nadie más. La oficina publica totales en los que no se reconoce a ninguna empresa.
returns-file = Declarar
returns-sales = Ventas
returns-correct-help = Declarar de nuevo un mes lo corrige; se guardan ambas versiones.
returns-reason = Por qué es correcto
returns-reason-help = Una frase para la oficina de la zona, como «este mes se entregó un pedido grande».
returns-many = Declarar varios a la vez
returns-upload = Archivo (CSV, Excel o JSON)
returns-upload-help = Con las columnas mes y ventas; puede haber empresa, unidad y motivo. Nada se declara antes de que usted lo vea.
returns-paste = O pegue aquí las filas con su encabezado
returns-look = Ver
returns-preview = Lo que dice el archivo
returns-problems = Estas filas no se pueden declarar tal como están:
returns-line = Línea { $x }:
returns-line-field = Línea { $line }, columna { $field }:
returns-remark = Observación
returns-file-all = { $n ->
    [one] Presentar esta declaración
   *[other] Presentar estas { $n } declaraciones
}
returns-nothing-filed = No se declaró nada. Corrija el archivo y envíelo de nuevo.
returns-missing = Meses que faltan
returns-missing-none = Ninguno: todo está declarado hasta el mes pasado.
returns-filed = Declaraciones presentadas
returns-filed-none = Ninguna todavía.
returns-at = Presentada
returns-earlier = Versiones anteriores
return-doubt-unit = Está lejos de lo que la empresa suele declarar: ¿es otra unidad? Si es correcto, diga por qué.
return-doubt-jump = Es más de cinco veces el mes anterior, o menos de la quinta parte. Si es correcto, diga por qué.
return-doubt-nothing = No se vendió nada, aunque hubo ventas el mes anterior. Si es correcto, diga por qué.
fault-return-reason = Diga en una frase por qué es correcto.
fault-return-negative = «{ $x }» es menor que cero; las ventas no pueden serlo. Declare las ventas del mes sin restar las devoluciones de meses posteriores.
fault-return-number = «{ $x }» no es un número simple. Escriba cifras, con punto antes de los decimales y sin unidad.
fault-return-decimals = «{ $x }» es más fino que la moneda más pequeña.
fault-return-large = «{ $x }» es demasiado para las ventas de un mes.
fault-returns-columns = El archivo necesita un encabezado con las columnas mes y ventas, y como máximo seiscientas filas.
fault-returns-company = «{ $x }» no es el identificador de esta empresa; el archivo contiene las declaraciones de una sola.
fault-returns-unit = La fila está en «{ $unit }»; las declaraciones de esta zona son en { $wanted }.
fault-returns-month = «{ $x }» no es un mes que haya comenzado; escríbalo como 2027-03.
fault-returns-member = La empresa no era miembro de la zona en { $x }.
fault-returns-twice = { $x } está dos veces en el archivo.
fault-returns-none = El archivo no tiene filas.
class-title = Cómo se clasifica la empresa
class-since = desde { $x }
class-span = Período
class-change = Cambiar a partir de un mes
class-leaves = Deja la zona: su último mes es el anterior
size-micro = menos de 10 personas
size-small = de 10 a 49 personas
size-medium = de 50 a 249 personas
size-large = 250 personas o más

# La oficina
office-title = Oficina de la zona
office-lede = { $month }: { $filed } presentadas, { $missing } faltan.
office-returns = Declaraciones
office-releases = Publicaciones
office-only-missing = Solo las que no han declarado
office-look = Mostrar
office-month-before = El mes anterior
office-month-after = El mes siguiente
office-missing = falta
office-nobody = Ninguna empresa era miembro ese mes.
office-reminder = Recordatorio
office-reminded = avisada el { $x }
office-nobody-reached = nadie a quien escribir
office-remind = Recordar
office-remind-of = Recordar a { $x }
office-remind-all = { $n ->
    [one] Recordar a la empresa que no ha declarado
   *[other] Recordar a las { $n } empresas que no han declarado
}
office-remind-help = Cada una recibe una carta con todos sus meses pendientes, como máximo una vez al día, enviada a quienes declaran por ella y aceptan recibir cartas.
office-sent = { $n ->
    [0] No se envió ninguna carta: las interesadas ya fueron avisadas en el último día, o no hay a quién escribir.
    [one] Se envió { $n } carta.
   *[other] Se enviaron { $n } cartas.
}
office-file = Todas las declaraciones en un archivo
office-file-help = Para sus propios cálculos; «exedra growth» lo lee tal cual. Contiene las declaraciones de cada empresa: no lo pase a nadie.
office-releases-lede = Un borrador se calcula con lo declarado ahora. Usted lo mira y luego lo publica tal como lo vio.
office-draft-new = Calcular un borrador
office-draft-make = Calcular
office-from = Primer mes
office-to = Último mes
office-month-help = Como 2027-03
office-changes-help = Necesario si el período ya se publicó: qué cambió y por qué. Todo el mundo lo lee.
office-drafts = Borradores
office-drafts-none = Ninguno.
office-admit = Admitir una empresa
draft-title = Borrador: { $x }
draft-made = calculado el { $x }
draft-note = Esto es lo que leerá todo el mundo. Solo la oficina de la zona lo ve hasta que se publique.
draft-publish = Publicar
draft-correct = Publicar la corrección
draft-discard = Descartar
draft-again = Calcular de nuevo
company-identifier = Identificador
company-identifier-help = Como su número en el registro de empresas
company-name = Nombre
company-organisation = Organización aquí
company-organisation-help = Por su nombre o dirección; sus propietarios y editores presentan las declaraciones
company-since = Desde qué mes
company-group = Grupo matriz
company-group-help = Las empresas de un grupo cuentan como una cuando se reservan cifras
company-size = Tamaño
fault-release-month = Escriba el mes como 2027-03.
fault-release-future = Este mes aún no ha terminado: faltan declaraciones.
fault-release-period = Un período tiene de uno a doce meses.
fault-release-changes = Diga qué cambió: este período ya se publicó.
fault-release-changes-long = Como máximo mil caracteres.
fault-company-taken = Ya hay en la zona una empresa con este identificador.
fault-company-organisation = No hay ninguna organización con este nombre.
fault-class-order = Ya hay un cambio posterior; este tiene que venir después.
conflict-release-empty = No hay declaraciones para este período.
conflict-release-unsafe = Estos meses no pueden publicarse así: lo mostrado no podría comprobarse con exactitud o delataría a una empresa. Elija menos meses o menos sectores.
conflict-release-few = Desde la última versión demasiado pocas empresas cambiaron sus declaraciones: quien compare las dos conocería sus cifras. Espere más correcciones.
conflict-release-moved = Han llegado declaraciones desde que se calculó este borrador. Calcúlelo de nuevo y mírelo.
conflict-release-meanwhile = Entretanto otra persona publicó este período.
mail-returns-subject = Faltan declaraciones de { $company } a { $zone }
mail-returns-body =
    Buenos días:

    { $zone } aún no ha recibido estas declaraciones mensuales de { $company }:

    { $months }

    Preséntelas aquí, en un formulario o con un archivo:
    { $url }

    Si las ha presentado hoy, no hace falta nada más.

# Quien gestiona la instalación
zone-admin-title = Las zonas y sus oficinas
zone-admin-text = Crear una zona y decir quién lleva su oficina.
zone-admin-officers = Quién lleva las oficinas
zone-officer-email = Correo electrónico de una cuenta
zone-appoint = Nombrar
zone-dismiss = cesar
zone-dismiss-of = Cesar a { $x }
zone-make = Crear una zona
zone-slug = Palabra de su dirección
zone-currency = Moneda, como CNY
zone-places = Decimales de la moneda (0, 2 o 3)
zone-time-zone = Huso horario, como Asia/Shanghai
zone-unit-label = Unidad de las declaraciones
zone-country = País o región
zone-names = Nombre por idioma
zone-sectors-label = Sectores por idioma
zone-sectors-help = Uno por línea, en el mismo orden en cada idioma.
fault-zone-slug = Letras minúsculas, cifras y guiones, cuarenta como máximo.
fault-zone-slug-taken = Otra zona tiene esta palabra.
fault-zone-currency = Una moneda tiene tres letras.
fault-zone-time = No existe ese huso horario.
fault-zone-officer = Ninguna cuenta tiene esta dirección.
