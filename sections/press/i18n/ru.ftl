# The press room.
press-title = Пресса
findable-releases = Сообщения для печати
press-lede = Результаты по мере публикации, официальная запись и те, кого можно спросить.
press-follow = Следить и участвовать
press-moment = { $moment } ({ $zone })
press-faulty = Пока ничего не сохранено. Исправьте отмеченное ниже и отправьте снова.
press-kit-title = Пресс-пакет
press-kit-lede = Тексты на всех языках, снимки с указанием авторов и факты в одном архиве.
press-kit-do = Скачать пресс-пакет
press-card = Картинка для публикации (PNG)
press-room-title = Для аккредитованной прессы
press-room-lede = Что вы можете прочесть заранее и до какого времени действует эмбарго. Время — по часам форума ({ $x }).
press-room-embargoed = Под эмбарго
press-room-none = Сейчас под эмбарго ничего нет. Всё опубликованное — на странице прессы.
press-desk-title = Редакция пресс-центра
press-desk-lede = Релизы пишут организации или секретариат, утверждает секретариат.
press-desk-tools = Инструменты пресс-службы
press-desk-releases = Релизы, которые вы пишете
press-desk-none = Релизов ещё нет. Начните ниже.
press-desk-nothing = Вы не пишете ни за одну организацию, участвующую в этом форуме. Попросите у её владельцев право редактировать.
press-desk-begin = Новый релиз
press-desk-begin-do = Начать писать
press-desk-correction = готовится исправление
press-desk-waits = ждёт утверждения
press-comments-title = Оставить комментарий
press-comments-lede = Что вы думаете об этом форуме? Секретариат читает комментарии до их появления.
press-comments-front = Расскажите, что вы думаете об этом форуме
press-comments-count = { $n ->
    [one] Пока { $n } комментарий
    [few] Пока { $n } комментария
   *[other] Пока { $n } комментариев
}

# Releases.
releases-title = Релизы
release-feed = Лента релизов (Atom)
release-count = { $n ->
    [one] { $n } релиз
    [few] { $n } релиза
   *[many] { $n } релизов
}
release-all = { $n ->
    [one] Весь { $n } релиз
    [few] Все { $n } релиза
   *[many] Все { $n } релизов
}
release-none = Пока ничего не опубликовано. Зайдите позже или следите за лентой.
release-none-found = Подходящих релизов нет. Возьмите меньше слов или другое слово темы.
release-search = Искать в релизах
release-search-do = Найти
release-search-all = Все релизы
release-track = Слово темы
release-track-all = Все
release-pages = Страницы списка
release-previous = Новее
release-next = Раньше
release-untitled = Без заголовка
release-state-draft = черновик
release-state-submitted = подан
release-state-embargoed = под эмбарго
release-state-published = опубликован
release-state-corrected = исправлен
release-state-withdrawn = отозван
release-embargo = Эмбарго до { $x }. До этого не публиковать, не цитировать и не передавать.
release-corrected = Исправлено { $moment }: { $note }
release-other-languages = На других языках
release-people = Люди
release-evidence = Подтверждения
release-assessed = Технологии во благо
release-tracks = Слова темы
release-versions = Версии
release-version-number = Версия { $x }
release-version-since = Доступна с { $x }
release-withdrawn-title = Этот релиз отозван
release-withdrawn-text = Он отозван { $x }. Пожалуйста, больше его не используйте.
release-edit-do = Редактировать
release-edit-title = Текст релиза
release-title = Заголовок
release-lede = Что произошло
release-lede-help = Одно-два предложения, понятные сами по себе.
release-body = Заявление
release-body-help = Markdown: пустая строка начинает абзац, > — цитату.
release-evidence-help = По одному в строке: что это | https://…
release-people-help = По одному в строке: имя | роль. Назвать можно только участников, согласных быть в списке.
release-note = Что исправлено
release-note-help = Это прочтут все рядом с исправленным текстом.
release-organisation = Организация
release-organisation-help = Её название; для релиза самого форума оставьте пустым.
release-closed = Этот релиз больше нельзя изменить.
release-preview = Утверждённая версия глазами читателей
release-files-title = Снимки и документы
release-files-count = { $n ->
    [0] Добавить снимки и документы
    [one] { $n } файл
    [few] { $n } файла
   *[many] { $n } файлов
}
release-files-none = Снимков и документов ещё нет.
release-file = Файл
release-file-help = Снимок (JPEG, PNG, WebP, GIF) или документ (PDF, текст).
release-file-add = Добавить файл
release-file-alternative = Что на нём
release-file-alternative-help = Для тех, кто его не видит. Скажите главное одним предложением.
release-file-language = Язык этого текста
release-file-credit = Чья это работа
release-file-licence = Лицензия
release-file-licence-help = Например, CC BY 4.0 или «свободно для редакций».
release-file-remove = Убрать
release-file-remove-of = Убрать: { $x }
release-submit = Подать
release-submit-text = Секретариат прочтёт и утвердит либо вернёт с замечанием.
release-approve = Утвердить
release-public-at = Доступен всем с ({ $x })
release-public-at-help = Пусто: сразу. До этой минуты его читают только аккредитованная пресса, организация и секретариат.
release-put-off = Перенести эмбарго
release-return = Вернуть
release-return-reason = Что нужно сделать
release-withdraw = Отозвать релиз
release-withdraw-reason = Почему он отзывается; это увидят читатели

# Questions and comments.
replies-title = Вопросы и комментарии
replies-none = Пока никто не спросил и не написал.
replies-closed = Форум закрыт, а с ним — вопросы и комментарии.
reply-title = Оставить ответ
reply-lede = Секретариат прочтёт его до появления. Ваше имя показывается, адрес электронной почты — никогда.
reply-kind = Это
reply-kind-question = вопрос пресс-службе
reply-kind-comment = комментарий
reply-name = Имя
reply-email = Электронная почта
reply-email-help = Только чтобы ответить вам; она не публикуется.
reply-body = Ваш текст
reply-leave-empty = Оставьте это пустым
reply-do = Отправить
reply-back = Назад
reply-asked = Вопрос:
reply-commented = Комментарий:
reply-answer = Ответ:
reply-queue-title = Вопросы и комментарии на рассмотрении
reply-queue-count = { $n ->
    [0] Ничего не ждёт
    [one] Ждёт { $n }
    [few] Ждут { $n }
   *[many] Ждут { $n }
}
reply-queue-none = Всё рассмотрено.
reply-queue-about = релиз, о котором речь
reply-queue-answer = Ответ (по желанию; публикуется вместе)
reply-queue-publish = Опубликовать
reply-queue-refuse = Не публиковать
reply-queue-published = Опубликованные
reply-queue-take-back = Убрать
reply-queue-take-back-of = Убрать то, что написал(а) { $x }
mail-answer-subject = Ответ на ваш вопрос: { $x }
mail-answer-body = Вы спросили пресс-службу ({ $forum }):
    { $question }

    Ответ:
    { $answer }

    Он опубликован здесь: { $url }

# The record.
record-title = Официальная запись
record-lede = Что официально заявлено, сказано и посчитано, со временем и часовым поясом. Цитируйте отсюда.
record-count = { $n ->
    [one] { $n } строка записи
    [few] { $n } строки записи
   *[many] { $n } строк записи
}
record-none = Запись пока пуста.
record-kind = Вид
record-everything = Всё
record-statements = Заявления
record-quotations = Цитаты
record-figures = Цифры
record-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}
record-holds-for = за { $x }
record-is-original = оригинал
record-is-translation = перевод
record-other-languages = { $n ->
    [one] Ещё на { $n } языке
    [few] Ещё на { $n } языках
   *[many] Ещё на { $n } языках
}
record-json = Запись в JSON
record-line-title = Строка записи
record-withdrawn = Отозвана из записи { $x }.
record-new-title = Добавить в запись
record-edit-title = Исправить строку записи
record-text-in = Текст ({ $x }); для цифры — что она считает
record-original = Сказано на языке
record-by-in = Кто сказал ({ $x })
record-at = Когда
record-at-help = 2027-09-24T20:00 или только день.
record-zone = Часовой пояс
record-value = Значение цифры
record-value-help = Число без единицы.
record-unit = Единица
record-unit-help = percent, days, валюта; пусто для того, что считают штуками.
record-period = За какое время
record-as-of = По состоянию на
record-as-of-help = День, месяц или год: 2027-05.
record-public-at = Доступно всем с ({ $x })
record-public-at-help = 2027-09-24T20:00; пусто — сразу.
record-withdraw = Отозвать эту строку

# Coverage.
coverage-title = Проверка публикаций
coverage-lede = Сличите статью с записью: какие цитаты и цифры верны, а какие нет.
coverage-record = { $n ->
    [0] Запись пуста; сначала дополните её
    [one] Сличается с { $n } строкой записи
    [few] Сличается с { $n } строками записи
   *[many] Сличается с { $n } строками записи
}
coverage-new = Проверить статью
coverage-name = Заголовок
coverage-address = Адрес
coverage-address-help = Где она найдена: https://…
coverage-text = Текст
coverage-text-help = Вставьте статью текстом или в HTML; меню и реклама отделяются.
coverage-file = Или файл
coverage-file-help = HTML или простой текст в UTF-8, не больше 1 МБ.
coverage-do = Проверить
coverage-kept = Проверенные статьи
coverage-none = Статьи ещё не проверялись.
coverage-verdicts = Выводы
coverage-nothing = Ни цитат, ни цифр, ни дат не найдено.
coverage-column-verdict = Вывод
coverage-column-found = В статье
coverage-column-why = Почему
coverage-column-record = Запись
coverage-to-record = строка
coverage-kind-quotation = цитата
coverage-kind-figure = цифра
coverage-kind-date = дата
coverage-verdict-same = совпадает
coverage-verdict-reworded = другими словами
coverage-verdict-changed = изменено
coverage-verdict-absent = нет в записи
coverage-verdict-missing-context = нет контекста
coverage-copies = Почти копии
coverage-copy-taken = Вероятно, взято из
coverage-copy-source = Вероятно, источник для
coverage-copy-unknown = Очень похоже на
coverage-apart = Отделено
coverage-article = Статья, как она прочитана
coverage-remove = Убрать эту проверку

# What others ask.
mention-release = Релиз: { $x }
panel-releases = Релизы
figure-releases = { $n ->
    [one] релиз
    [few] релиза
   *[many] релизов
}
figure-releases-counts = Релизы этого форума, доступные всем сейчас, по стране или региону их организации. Те, что под эмбарго, и отозванные не считаются.

# What is wrong.
conflict-release-withdrawn = Этот релиз отозван и остаётся как есть.
conflict-release-nothing = Здесь нет ничего нового для решения.
conflict-embargo-over = Эмбарго уже закончилось; релиз доступен всем.
conflict-line-withdrawn = Эта строка отозвана и остаётся как есть.
conflict-replies-closed = Форум закрыт, а с ним — вопросы и комментарии. Ничего не отправлено.
fault-release-text = Напишите его хотя бы на одном языке.
fault-correction-note = Скажите, что исправлено.
fault-release-organisation = Здесь нет организации «{ $x }».
fault-release-person = Участника с таким именем, согласного быть в списке, нет, или их несколько: «{ $x }».
fault-release-file = Этот файл не годится: повреждён, слишком велик или не снимок, не PDF и не текст.
fault-evidence = У «{ $x }» нет адреса; напишите: что это | https://…
fault-moment = «{ $x }» — не дата со временем; напишите 2027-09-24T09:00.
fault-moment-past = Эта минута прошла. Выберите более позднюю или оставьте пустым, чтобы опубликовать сразу.
fault-reason = Скажите почему.
fault-record-original = На этом языке текста нет.
fault-record-at = «{ $x }» — не день и не день со временем; напишите 2027-09-24 или 2027-09-24T20:00.
fault-record-zone = «{ $x }» — не часовой пояс; возьмите название вроде Europe/Paris.
fault-record-value = «{ $x }» — не число.
fault-record-as-of = «{ $x }» — не день, не месяц и не год; напишите 2027-05-31, 2027-05 или 2027.
fault-reply-email = «{ $x }» — не адрес электронной почты.
fault-article-long = Это длиннее любой статьи: не больше 1 МБ.
fault-article-empty = В нём нет текста для проверки, только разметка, меню или ничего.
fault-article-form = Это не текст в UTF-8; сохраните его как текст или HTML в UTF-8.
assessed-release = Релиз
