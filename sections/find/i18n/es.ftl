# Section find: the search over everything.
find-title = Búsqueda
find-title-of = Búsqueda: { $x }
find-everywhere = Todas las ediciones
find-label = Palabras que buscar: en sesiones, transcripciones, comunicados, piezas expuestas, organizaciones, personas y todo lo demás
find-do = Buscar
find-lede = Escriba una o varias palabras. Los resultados las contienen todas; las palabras entre comillas van seguidas. Encuentra lo que puede leer.
find-results =
    { $n ->
        [0] Ningún resultado
        [one] { $n } resultado
       *[other] { $n } resultados
    }
find-found = { $results } para «{ $words }»
find-some-words = Nada contiene todas estas palabras. Esto contiene algunas de ellas.
find-nothing = Nada de lo que puede leer contiene estas palabras. Pruebe con menos palabras, otra grafía u otro idioma.
find-beyond = No hay tantas páginas. Vuelva a la primera.
find-without-choice = Buscar sin esta selección
find-other-editions = Buscar en todas las ediciones
find-narrow = Acotar la búsqueda
find-kinds = Qué es
find-all-kinds = Todo
find-tracks = Tema
find-pages = Páginas de resultados
find-previous = Anterior
find-next = Siguiente
find-page = Página { $page } de { $pages }
