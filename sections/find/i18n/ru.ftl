# Section find: the search over everything.
find-title = Поиск
find-title-of = Поиск: { $x }
find-everywhere = Все форумы
find-label = Слова для поиска: в мероприятиях, стенограммах, сообщениях для печати, экспонатах, организациях, людях и во всём остальном
find-do = Найти
find-lede = Введите одно или несколько слов. Найденное содержит их все; слова в кавычках стоят рядом. Вы находите то, что вам разрешено читать.
find-results =
    { $n ->
        [0] Ничего не найдено
        [one] { $n } результат
        [few] { $n } результата
       *[other] { $n } результатов
    }
find-found = «{ $words }»: { $results }
find-some-words = Всех этих слов нет нигде. Вот то, где есть некоторые из них.
find-nothing = В том, что вам разрешено читать, этих слов нет. Попробуйте меньше слов, другое написание или другой язык.
find-beyond = Столько страниц нет. Вернитесь к первой.
find-without-choice = Искать без этого отбора
find-other-editions = Искать по всем форумам
find-narrow = Уточнить поиск
find-kinds = Что это
find-all-kinds = Всё
find-tracks = Тема
find-pages = Страницы результатов
find-previous = Назад
find-next = Далее
find-page = Страница { $page } из { $pages }
