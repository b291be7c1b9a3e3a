# Программа: мероприятия, залы, порядок, выступающие.
nav-programme = Программа
findable-events = Мероприятия
programme-title = Программа
programme-lede = Что, когда и где проходит, кто принимает и кто выступает.
programme-empty = Пока ничего не объявлено. Загляните, когда программа будет опубликована.
programme-days = Дни
programme-day = День
programme-all-days = Все дни
programme-found = { $n ->
    [0] Нет мероприятий
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
 }
programme-zone = Указано время форума ({ $x }).
programme-own-time = ваше время
programme-narrow = Уточнить
programme-without = Без:
programme-nothing = Нет мероприятия, к которому подходит всё это.
programme-clear = Показать всю программу
programme-track = Тема
programme-room = Зал
programme-rooms = Залы
programme-kind = Вид
programme-language = Язык
programme-country = Страна или регион
programme-room-none = Зал будет объявлен
programme-remote = Онлайн
programme-moved = перенесено
programme-cancelled = отменено
programme-timetable = Расписание: { $x }
programme-files = Взять с собой
programme-files-help = Подпишитесь на календарь или передайте файлы программе, которая показывает расписания конференций.
programme-calendar = Календарь (iCalendar)
programme-invitations = Мои приглашения выступить
programme-mine = Моя программа
programme-hosted = Мероприятия, которые я провожу
programme-search = Поиск по программе
programme-search-do = Найти
programme-keep = Вести программу
programme-new = Новое мероприятие
session-about = О чём
session-order = Порядок выступлений
session-speakers = Выступающие
session-late = Порядок отстаёт от плана; указано время на сейчас, плановое зачёркнуто.
session-ends-now = Теперь окончание в { $x }.
session-when = Когда и где
session-time = Время
session-place = Место
session-host = Принимает
session-languages = Рабочие языки
session-tracks = Темы
session-link = по видеосвязи
session-moved-from = Было объявлено на { $x } и перенесено.
session-page = Страница мероприятия
session-star = Отметить мероприятие
session-calendar = Добавить в мой календарь (.ics)
session-keep = Для принимающих и секретариата:
session-edit = Изменить мероприятие
session-edit-host = Вы принимаете это мероприятие: вы ведёте его тексты, порядок и выступающих. Время, зал и публикацию ведёт секретариат.
session-title-in = Название ({ $x })
session-abstract-in = О чём ({ $x })
session-kind = Вид мероприятия
session-kind-ceremony = Церемония
session-kind-plenary = Пленарное заседание
session-kind-forum = Тематический форум
session-kind-panel = Панельная дискуссия
session-kind-workshop = Семинар
session-kind-matchmaking = Встреча партнёров
session-kind-signing = Подписание
session-kind-briefing = Брифинг для прессы
session-from = Начало (HH:MM)
session-until = Окончание (HH:MM)
session-expected = Ожидается человек
session-expected-help = Число. Если зал меньше, вам скажут об этом до сохранения.
session-host-help = Название, адрес ROR или идентификатор учреждения, известного здесь.
session-state = Состояние
session-state-draft = Черновик: его видят только принимающие и секретариат
session-state-published = Опубликовано
session-state-cancelled = Отменено: это мероприятие не состоится
room-code = Код
room-name-in = Название ({ $x })
room-capacity = Мест
room-seats = { $n ->
    [one] { $n } место
    [few] { $n } места
    [many] { $n } мест
   *[other] { $n } места
 }
room-count = { $n ->
    [0] Нет залов
    [one] { $n } зал
    [few] { $n } зала
    [many] { $n } залов
   *[other] { $n } зала
 }
room-keep = Добавить или изменить зал
room-keep-help = Если такой код уже есть, изменится этот зал.
room-remove = Убрать
room-remove-of = Убрать { $x }
keep-none = Мероприятий пока нет. Создайте первое.
keep-unanswered = { $n ->
    [one] { $n } приглашение без ответа
    [few] { $n } приглашения без ответа
    [many] { $n } приглашений без ответа
   *[other] { $n } приглашения без ответа
 }
mine-lede = Мероприятия, которые вы проводите, на которых выступаете и которые отметили. Ваших отметок больше никто не видит.
mine-speaking = Где я выступаю
mine-speaking-none = Пока вас никуда не приглашали выступить.
mine-unanswered = { $n ->
    [one] { $n } приглашение ждёт вашего ответа.
    [few] { $n } приглашения ждут вашего ответа.
    [many] { $n } приглашений ждут вашего ответа.
   *[other] { $n } приглашения ждут вашего ответа.
 }
mine-starred = Отмеченные мероприятия
mine-starred-none = Вы пока ничего не отметили. Откройте мероприятие и нажмите «Отметить мероприятие».
mine-overlaps = одновременно с другим
mine-unstar = Снять отметку
mine-unstar-of = Снять отметку с «{ $x }»
mine-calendar = В вашем календаре
mine-calendar-file = Всё это файлом календаря (.ics)
mine-calendar-help = Файл показывает, как обстоят дела сейчас. Адрес календаря сам следует за каждым изменением и содержит также ваши встречи.
mine-calendar-address = Адрес календаря
clash-title = Накладки
clash-count = { $n ->
    [0] Нет накладок
    [one] { $n } накладка
    [few] { $n } накладки
    [many] { $n } накладок
   *[other] { $n } накладки
 }
clash-none = Ни один зал и ни один выступающий не заняты дважды, и в каждом зале хватает мест.
clash-intro = Пока ничего не сохранено. Мешает следующее:
clash-room = Зал занят: «{ $title }» ({ $when }).
clash-speaker = { $who } выступает на «{ $title }» ({ $when }).
clash-taken = Владелец этого адреса в это время выступает в другом месте.
clash-small = Ожидается { $expected } чел.; в зале { $capacity } мест.
clash-confirm = Всё равно сохранить
session-meanwhile = Пока вы редактировали, кто-то другой сохранил это мероприятие в { $x }. Если вы сохраните, ваша форма заменит его данные.
clash-secretariat = Выберите другое время или другого человека либо обратитесь в секретариат.
order-edit = Пункты
order-language = Названия вводятся на этом языке: { $x }. Другие языки:
order-time = Начало (HH:MM)
order-length = Минут
order-what = Название
order-kind = Вид
order-fixed = Время твёрдое
order-help = Чтобы убрать пункт, очистите его время и название. Пункты с твёрдым временем (связь с другим местом, гость, которому надо уйти) опозданием не сдвигаются. При сохранении другого плана все опоздания забываются.
order-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
 }
order-late = { $n ->
    [one] опаздывает на { $n } минуту
    [few] опаздывает на { $n } минуты
    [many] опаздывает на { $n } минут
   *[other] опаздывает на { $n } минуты
 }
item-kind-welcome = Приветствие
item-kind-address = Обращение
item-kind-talk = Доклад
item-kind-panel = Дискуссия
item-kind-questions = Вопросы
item-kind-film = Фильм
item-kind-demonstration = Показ
item-kind-signing = Подписание
item-kind-break = Перерыв
late-title = Опоздания
late-help = Укажите, на сколько минут позже плана начинается пункт. Следующее сдвигается, сначала расходуется свободное время; выступающим сообщают по почте, остальным — на странице мероприятия.
late-minutes = Минут опоздания
late-set = Сдвинуть
late-back = Вернуть по плану
late-fixed = Время твёрдое.
late-next = Теперь окончание в { $end }, но «{ $title }» начинается в том же зале в { $at }. Его принимающим сообщено.
late-held = Здесь возможна задержка { $given } мин, а не { $asked }: дальше идёт то, что сохраняет своё время.
speaker-count = { $n ->
    [0] Пока никто не приглашён
    [one] Приглашён { $n } человек
    [few] Приглашено { $n } человека
    [many] Приглашено { $n } человек
   *[other] Приглашено { $n } человека
 }
speaker-invite = Пригласить выступить
speaker-email = Адрес электронной почты
speaker-email-help = Человека, известного здесь. Он получит письмо со ссылкой, по которой соглашаются или отказываются.
speaker-name = Имя, если такого адреса здесь ни у кого нет
speaker-name-help = Тогда человек заносится сюда только с именем и адресом.
speaker-item = Пункт
speaker-whole = Всё мероприятие
speaker-invited = Приглашён
speaker-accepted = Согласие получено
speaker-declined = Отказ
speaker-substituted = Замена
speaker-substitute = Пусть выступит другой
speaker-substitute-email = Адрес того, кто выступит вместо
speaker-substitute-is = вместо него: { $x }
speaker-unreached = Письмо не отправлено: адреса нет или человек не согласен, чтобы с ним связывались. Приглашение видно в разделе «Мои приглашения выступить».
speaker-unnamed = Публично не назван: нет согласия быть в списках.
speaker-remind = Отправить письмо ещё раз
speaker-remind-of = Отправить письмо ещё раз: { $x }
speaker-withdraw = Отозвать приглашение
speaker-withdraw-of = Отозвать приглашение: { $x }
host-title = Принимающие
host-help = Принимающие ведут тексты, порядок и выступающих этого мероприятия и ничего больше.
host-email = Адрес человека, у которого есть учётная запись
host-add = Назначить принимающим
host-remove = Убрать
host-remove-of = { $x } больше не принимает
invitation-lede = Где просят выступить вас или тех, кто дал вам доверенность.
invitation-count = { $n ->
    [0] Нет приглашений
    [one] { $n } приглашение
    [few] { $n } приглашения
    [many] { $n } приглашений
   *[other] { $n } приглашения
 }
invitation-none = На этом форуме вас не просили выступить.
invitation-accept = Согласиться
invitation-decline = Отказаться
invitation-named = Вас называют в открытой программе, когда вы согласились выступить и пока согласны быть в списках.
answer-title = Приглашение выступить
answer-lede = { $x }, выступите ли вы?
answer-item = Ваша часть: { $x }
answer-state = Ваш ответ на сегодня:
answer-do = Ваш ответ
answer-listed = Вы согласны быть в списках: после согласия ваше имя и организация будут в открытой программе.
answer-list-me = Я согласен быть в списках, чтобы меня назвали в программе
answer-over = На это приглашение уже нельзя ответить.
schedule-cancelled = Отменено: { $x }
schedule-no-track = Без темы
mention-session = Принимает «{ $title }», { $forum }
panel-sessions = Мероприятия
agenda-item-of = { $item } ({ $session })
agenda-part-speaks = Вы выступаете
agenda-part-asked = Вас просят выступить
agenda-part-hosts = Вы проводите
agenda-part-starred = Отмечено
figure-events = { $n ->
    [one] мероприятие
    [few] мероприятия
    [many] мероприятий
   *[other] мероприятия
 }
figure-events-counts = Опубликованные мероприятия программы; отменённые и черновики не считаются. Разбивка по стране или региону принимающего.
figure-speakers = { $n ->
    [one] выступающий
    [few] выступающих
    [many] выступающих
   *[other] выступающих
 }
figure-speakers-counts = Люди, согласившиеся выступить на опубликованном мероприятии; каждый считается один раз, назван он или нет. Разбивка по стране или региону, которые они представляют.
figure-speaker-countries = { $n ->
    [one] страна или регион выступающих
    [few] страны и региона выступающих
    [many] стран и регионов выступающих
   *[other] страны и региона выступающих
 }
figure-speaker-countries-counts = Страны и регионы, которые представляют люди, согласившиеся выступить на опубликованном мероприятии.
fault-order-time = Укажите время в пределах мероприятия, например 09:10.
fault-order-minutes = Укажите целое число минут от 1 до 600.
fault-late-minutes = Укажите целое число минут от 0 до 600.
fault-room-code = Код — не более двенадцати латинских букв, цифр и дефисов, например R1.
fault-session-day = Выберите день форума.
fault-session-time = Укажите время, например 09:00; окончание позже начала.
fault-session-host = Учреждения «{ $x }» здесь нет. Сначала внесите его.
fault-speaker-already = Этот человек сюда уже приглашён.
fault-speaker-email = Это не адрес электронной почты.
fault-speaker-unknown = Адреса «{ $x }» здесь ни у кого нет.
conflict-room-used = В этом зале что-то проходит. Сначала перенесите это.
conflict-session-code = Свободный код не найден. Попробуйте ещё раз.
conflict-session-cancelled = Это мероприятие отменено.
conflict-substituted = Выступает другой человек; отвечать больше не нужно.
conflict-answered = На это приглашение уже ответили.
mail-speak-subject = Приглашение выступить: { $x }
mail-speak-body = { $who },

    { $forum } приглашает вас выступить.

    Мероприятие: { $title }
    Ваша часть: { $what }
    Когда: { $when } (время форума)

    Согласиться или отказаться можно здесь, без учётной записи:
    { $url }

    У кого эта ссылка, тот отвечает за вас. Не передавайте её.
mail-replaced-subject = Выступает другой человек: { $x }
mail-replaced-body = { $who },

    { $forum }: вместо вас теперь выступает другой человек: { $title }. Вам ничего делать не нужно.
mail-late-subject = Новое время: { $x }
mail-late-body = { $who },

    «{ $title }» отстаёт от плана. Ваша часть, «{ $what }», теперь начинается { $when } по времени форума.

    Порядок на сейчас: { $url }
mail-next-subject = Мероприятие перед вашим опаздывает: { $x }
mail-next-body = { $who },

    «{ $title }» продлится, как ожидается, до { $until } по времени форума в зале, где вы принимаете «{ $own }».

    Ваше мероприятие: { $url }
mail-moved-subject = Время и место: { $x }
mail-moved-body = { $who },

    Мероприятие «{ $title }» перенесено. Теперь оно проходит так:

    { $when } (время форума)
    { $where }

    Страница мероприятия: { $url }
mail-cancelled-subject = Отменено: { $x }
mail-cancelled-body = { $who },

    Мероприятие «{ $title }», объявленное на { $when }, не состоится. От вас ничего не требуется.

    Страница мероприятия: { $url }
front-programme-first = С чего всё начнётся
front-programme-now = Сейчас и далее
front-programme-until = Сейчас, до { $x }
