nav-stage = Эфир
findable-transcripts = Стенограммы
stage-task = Режиссёр: прямой эфир и записи
stage-title = Прямой эфир и записи
stage-intro = Всё, что идёт по видеосвязи: сначала в прямом эфире, затем в записи.
stage-none = По видеосвязи пока ничего не проводится.
stage-watch = Смотреть
stage-shown-live = эфир
stage-shown-recording = запись
stage-shown-slate = заставка
stage-shown-off = выключено
stage-now-live = Это прямой эфир.
stage-now-recording = Это запись.
stage-now-slate = Изображение прервано; страница продолжит сама.
stage-now-off = Сейчас ничего не показывают; страница начнёт сама.
stage-fell-recording = Прямой эфир прервался; это запись.
stage-fell-slate = Изображение прервалось; страница продолжит сама, как только оно появится.
stage-try-again = Снова включить прямую трансляцию
stage-slate-default = Мы скоро вернёмся.
stage-begins = Начало { $day } в { $time }.
stage-was = Это состоялось { $day } в { $time }. Записи пока нет.
stage-nothing-kept = Записи нет.
stage-cancelled = Отменено: это мероприятие не состоится
stage-cancelled-word = отменено
stage-no-script = Без JavaScript страница показывает то, что идёт сейчас, и не обновляется сама.
stage-reload = Загрузить снова
stage-audio = Звук
stage-listen = Слушать на телефоне: только звук
stage-listen-to = Слушать: { $x }
stage-listen-help = Выберите язык и наденьте наушники. Звук немного отстаёт от зала.
stage-silent-help = Изображение начинается без звука; включите звук в плеере.
stage-see-picture = Смотреть и изображение
stage-transcript = Расшифровка
stage-transcript-of = Расшифровка: { $x }
stage-transcript-languages = Языки расшифровки
stage-transcript-search = Поиск в расшифровке
stage-transcript-find = Найти
stage-transcript-found =
    { $n ->
        [0] Ничего не найдено.
        [one] Найдено в { $n } месте.
        [few] Найдено в { $n } местах.
       *[other] Найдено в { $n } местах.
    }
stage-transcript-text = Скачать как текст
stage-transcript-download = Скачать как субтитры (WebVTT)
stage-captions-file = Субтитры: { $x } (WebVTT)
stage-sheet-title = Лист для зала
stage-sheet-help = Напечатайте и повесьте: телефон, считавший код, включит звук на этом языке.
stage-code-of = Код, чтобы слушать: { $x }
stage-manage-title = Трансляции
stage-manage-intro = Сессии и пункты, которые идут по видеосвязи. Создайте трансляцию, затем укажите, откуда берётся изображение.
stage-manage-none = Ни одна сессия и ни один пункт не отмечены как видеосвязь.
stage-manage-others =
    { $n ->
        [one] Ещё { $n } сессия
        [few] Ещё { $n } сессии
       *[other] Ещё { $n } сессий
    }
stage-manage-session = Сессия
stage-set-up = Создать трансляцию
stage-manager = Режиссёр
stage-manager-of = Режиссёр: { $x }
stage-audience = Что видят зрители
stage-audience-sees = Зрители видят: { $x }.
stage-switch = Переключить
stage-keys-help = С клавиатуры: цифра вместе с клавишей доступа браузера (Alt, или Ctrl и Option).
stage-choice-live = изображение в момент съёмки
stage-choice-recording = с начала
stage-choice-slate = слова и картинка, если она есть
stage-choice-off = только время начала
stage-choice-none = источника пока нет
stage-over = Этот форум завершён. Записи остаются; переключений больше нет.
stage-arrange = Источники, файлы и субтитры
stage-public-page = Открытая страница
stage-previews = Просмотр
stage-trail = Последние переключения
stage-switched-to = переключено: { $x }
stage-by-itself = само
stage-left = Прямой эфир оставлен { $x }.
stage-left-help = Зрители видят то же, пока вы не переключите обратно.
stage-problem-missing = Адрес эфира отвечает ошибкой.
stage-problem-silent = Узел с адресом эфира не отвечает.
stage-problem-unreadable = По адресу эфира приходит не плейлист.
stage-problem-ended = Поток эфира сообщает, что закончен.
stage-problem-stalled = Поток эфира не движется дальше.
stage-problem-forbidden = Адрес эфира ведёт в частную сеть, куда этот сервер не обращается.
stage-sources-of = Источники: { $x }
stage-sources-live = Прямой эфир
stage-sources-live-help = Один адрес на каждый язык звука; первый — оригинал. Плейлист (.m3u8) или страница движка WebRTC, которая показывается во фрейме.
stage-sources-recording = Записи в других местах
stage-sources-recording-help = Адреса файлов или плейлистов, хранящихся в других местах. Запись, которую хранит этот сервер, добавляется ниже.
stage-address = Адрес
stage-audio-language = Язык звука
stage-form = Вид
stage-form-guess = По адресу
stage-form-hls = Плейлист (HLS)
stage-form-page = Страница с плеером
stage-form-video = Файл
stage-slate-words = Текст заставки
stage-files = Файлы, хранящиеся здесь
stage-file = Запись или картинка
stage-file-help = MP4 или WebM, не больше { $x }; или картинка для заставки (PNG, JPEG, WebP).
stage-file-add = Добавить файл
stage-alternative = Что на картинке, для тех, кто её не видит
stage-slate-picture = Картинка заставки
stage-megabytes = { $x } МБ
stage-captions = Субтитры
stage-cues =
    { $n ->
        [one] { $n } реплика
        [few] { $n } реплики
       *[other] { $n } реплик
    }
stage-captions-language = Язык субтитров
stage-captions-vtt = Субтитры (WebVTT)
stage-captions-help = Файл .vtt, совпадающий по времени с записью. Сохраняется, что и кем сказано; оформление — нет.
stage-captions-add = Добавить субтитры
stage-remove = Убрать
stage-remove-of = Убрать: { $x }
stage-take-away = Убрать эту трансляцию
stage-take-away-help = Вместе с ней уйдут её источники, файлы и субтитры.
conflict-stage-no-source = Источника пока нет. Сначала укажите его в разделе «Источники, файлы и субтитры»; ничего не переключено.
fault-stage-address = Это не адрес в сети; он начинается с https:// и не содержит имени и пароля.
fault-stage-https = Воспроизводятся только адреса https; http — только с узлов, разрешённых оператором.
fault-stage-private = Этот адрес находится в частной сети; оператор может разрешить его узел.
fault-stage-language = Выберите язык.
fault-stage-too-long = Файл больше { $x } МБ; сократите его или укажите его адрес в другом месте.
fault-stage-no-video = Это не полная запись, которую воспроизводят браузеры (MP4 или WebM), и не картинка.
fault-stage-many-files = Трансляция хранит не больше { $x } записей. Сначала удалите одну.
fault-stage-alternative = Скажите в нескольких словах, что на картинке.
fault-stage-captions = { $x }
vtt-line = Строка { $x }:
vtt-too-long = файл больше 1 МБ.
vtt-not-text = это не текст в UTF-8.
vtt-no-head = файл субтитров начинается со строки WEBVTT и пустой строки.
vtt-too-many = реплик больше 20 000.
vtt-empty = в нём нет реплик.
vtt-no-time = реплике нужно время: 00:01.000 --> 00:04.000.
vtt-bad-time = время пишется так: 00:01.000 --> 00:04.000.
vtt-backwards = реплика заканчивается раньше, чем начинается.
vtt-order = реплика начинается раньше предыдущей.
vtt-no-gap = перед следующим временем нет пустой строки.
vtt-silent = в реплике ничего не сказано.
vtt-cue-long = реплика длиннее 1 000 знаков.
stage-on-now = Сейчас в эфире
stage-recordings = Записи
