# La base web: marco, fechas, rechazos, formularios.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
date-in-words = { $day } de { $month } de { $year }
date-with-weekday = { $weekday }, { $date }
date-and-time = { $date }, { $time }
date-span = del { $from } al { $to }
word-yes = sí
word-no = no

skip-to-content = Ir al contenido
nav-forum = Foro
nav-languages = Idiomas
nav-my = Mi foro
nav-sign-out = Cerrar sesión
nav-sign-in = Iniciar sesión
nav-organise = Organizar
done-asked = Su solicitud se ha enviado. Está más abajo, en «Espera usted respuesta».
done-accepted = Aceptada. Se ha avisado a la otra parte.
done-declined = Rechazada. Se ha avisado a la otra parte.
done-withdrawn = Retirada. Se ha avisado a la otra parte.
done-saved = Guardado.
done-state = Se ha cambiado el estado.
done-submitted = Entregado para revisión.
done-published = Publicado. Ahora lo puede leer cualquiera.
done-returned = Devuelto a su titular con su nota.
done-invited = Invitado. Se envía una carta con un enlace.
done-added = Añadido.
done-removed = Quitado.
done-replied = Enviado. Aparecerá cuando la secretaría lo haya leído; su dirección de correo nunca se muestra.
archived-note = Esta edición ha terminado. Sus páginas se conservan para consulta.
demonstration-note = Demostración: organizaciones, personas y resultados ficticios.
footer-made-with = Exedra, software de código abierto con licencia Apache.

form-required = obligatorio
form-choose = Elija…
form-save = Guardar
fault-missing = Rellene este campo.
fault-too-long = Como máximo, { $x } caracteres.
fault-too-many = Como máximo, { $x } elementos.
fault-one-line = Una sola línea.
fault-control = Este texto contiene caracteres que no se pueden mostrar; escríbalo de nuevo.
fault-choice = «{ $x }» no es una de las opciones.
fault-country = «{ $x }» no es un país o región que conozcamos; indique su nombre o su código de dos letras.
fault-language = «{ $x }» no es un idioma que conozcamos; indique su código de dos letras.
fault-date = «{ $x }» no es una fecha; escríbala así: 2027-09-24.
fault-whole = Indique un número entero ({ $x }).
fault-flag = «{ $x }» no es ni sí ni no.
fault-address = «{ $x }» no es una dirección web; debe empezar por https://.
fault-form = Este valor tiene una forma que no se puede leer aquí.
fault-changed-meanwhile = { $x } cambió esto mientras usted lo tenía abierto y no se ha guardado nada suyo. Su texto sigue aquí: mire el estado actual y guarde de nuevo.
word-somebody = Alguien

error-home = Ir a la página de inicio
error-not-found = Aquí no hay nada
error-not-found-text = Puede que la dirección esté mal escrita, que la página ya no exista o que esté reservada a otras personas. Si tiene una cuenta, pruebe a iniciar sesión.
error-gone = Contenido eliminado
error-gone-text = Su titular lo hizo eliminar de forma definitiva.
error-sign-in = Inicie sesión primero
error-sign-in-text = Para esto se necesita una cuenta.
error-forbidden = Esta acción no le corresponde
error-forbidden-text = Puede ver este contenido, pero no modificarlo. No se ha modificado nada.
error-conflict = Ahora no es posible
error-invalid = Falta algo o está mal escrito
error-invalid-text = No se ha guardado nada. Vuelva atrás, corrija lo que aquí se indica y envíelo de nuevo.
faults-title = { $n ->
    [one] Hay una cosa que corregir
   *[other] Hay { $n } cosas que corregir
 }
name-and-sentence = { $name }: { $sentence }
word-email = Correo electrónico
word-title = Título
word-name = Nombre
word-file = Archivo
word-password = Contraseña
word-language = Idioma
word-country = País o región
error-too-many = Demasiados intentos
error-too-many-text = { $n ->
    [one] Inténtelo de nuevo dentro de un minuto. No se ha modificado nada.
   *[other] Inténtelo de nuevo dentro de { $n } minutos. No se ha modificado nada.
 }
error-unusable = Esta solicitud no se puede utilizar
error-busy = Demasiadas solicitudes a la vez
error-busy-text = Muchas personas están escribiendo en este momento. No se ha modificado nada; envíelo de nuevo.
error-broken = Se ha producido un fallo por nuestra parte
error-broken-text = No se ha guardado nada de esta solicitud. El fallo ha quedado registrado para quienes administran esta instalación.
refusal-forged = La solicitud procedía de otro sitio, por lo que no se ha ejecutado. Abra la página aquí y envíe el formulario de nuevo.
refusal-unreadable = La solicitud no se ha podido leer. No se ha modificado nada.
refusal-too-large = La solicitud supera el tamaño que admite esta instalación. No se ha modificado nada.
conflict-forum-over = Esta edición ha terminado; ya no se puede modificar nada en ella.
