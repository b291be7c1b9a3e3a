# Meetings: requests, availability, plans, agendas, calendars.
nav-meetings = Встречи
meetings-title = Мои встречи
meetings-task-setup = Часы и места встреч
meetings-task-plans = Распределить встречи
meetings-to-plans = Составить план встреч
meetings-to-setup = Часы и места
meetings-not-here = Вы здесь не зарегистрированы
meetings-not-here-text = Встречи доступны тем, кто зарегистрирован на форуме «{ $x }». Есть два пути:
meetings-not-here-delegation = Если вы приезжаете с делегацией страны или компании, вас регистрирует её контактное лицо.
meetings-not-here-secretariat = В ином случае напишите в секретариат форума.
meetings-not-here-runs = Зарегистрировать кого-либо, в том числе себя
meetings-to-answer = Ждут вашего ответа
meetings-to-answer-none = Вашего ответа никто не ждёт.
meetings-agreed = Согласовано
meetings-agreed-none = Пока ничего не согласовано. Откройте предложение или запрос и нажмите «Запросить встречу».
meetings-agreed-text = Секретариат составляет план всех согласованных встреч сразу; тогда у них появятся время и место.
meetings-waiting = Вы ждёте ответа
meetings-waiting-none = У вас нет открытых обращений о встрече.
meetings-closed = Завершено
meetings-closed-count = { $n ->
    [one] { $n } обращение отклонено или отозвано
    [few] { $n } обращения отклонены или отозваны
    [many] { $n } обращений отклонены или отозваны
   *[other] { $n } обращения отклонены или отозваны
 }
meetings-left-out = В нынешнем плане для неё нет места:
meeting-wish-must = Необходима
meeting-wish-want = Желательна
meeting-wish-would = Если будет время
meeting-wish-theirs = Они: { $x }
meeting-wish-yours = Вы: { $x }
meeting-asked-on = запрошено { $x }
meeting-state-pending = ждёт ответа
meeting-state-accepted = согласовано
meeting-state-declined = отклонено
meeting-state-withdrawn = отозвано
meeting-state-planned = есть время и место
meeting-place-table = Стол { $x }
meeting-place-stand = Стенд { $x }
meeting-place-remote = Онлайн-комната { $x }
meeting-own-time = ваше время
meeting-enter = Войти в комнату
meeting-moved = перенесена
meeting-cancelled = отменена
meeting-about-label = Тема
meeting-about = Тема: { $x }
meeting-calendar-summary = Встреча: { $x }
meeting-calendar-name = Мои встречи
whom-label = За кого
whom-show = Показать
whom-other = Вы действуете за другого человека: { $x }. Всё, что вы здесь делаете, записывается как сделанное вами за него.

ask-title = Запросить встречу
ask-unnamed = Контактное лицо
ask-note = Другая сторона увидит ваше имя, вашу организацию и это сообщение. Ваше время остаётся свободным, пока она не согласится и встреча не войдёт в план.
ask-for-whom = Кто пойдёт на встречу
ask-message = Ваше сообщение
ask-message-help = Два-три предложения: что у вас есть или что вы ищете и почему стоит поговорить.
ask-language = Язык сообщения
ask-wish = Насколько нужна встреча
ask-wish-help = Встречи, которые обе стороны считают обязательными, ставятся раньше всех остальных.
ask-do = Запросить эту встречу
conflict-ask-oneself = Нельзя запросить встречу у самого себя.
conflict-ask-not-registered = Встречи здесь доступны только зарегистрированным на этом форуме. Регистрирует контактное лицо делегации или секретариат.
conflict-ask-already = Между вами уже есть открытое обращение о встрече. Посмотрите раздел «Мои встречи».
conflict-ask-declined = На этом форуме ваше прежнее обращение уже отклонено. Другая сторона ещё может обратиться к вам.
conflict-request-answered = На это обращение уже ответили, или оно отозвано; ничего не изменено.

request-title = Встреча: { $x }
request-theirs = Что вам написали
request-yours = Что написали вы
request-meeting = Встреча
request-answer = Ваш ответ
request-your-wish = Насколько она нужна вам
request-accept = Согласиться
request-decline = Отклонить
request-reason = Почему нет (по желанию)
request-reason-help = Это прочтёт другая сторона и больше никто.
request-withdraw = Отозвать обращение
request-cancels = Запланированная встреча отменится. Другая сторона узнает об этом, и время снова станет свободным.
request-with = С кем
request-state = Состояние
request-wish-asker = Кто обратился
request-wish-asked = К кому обратились
request-reason-given = Причина

availability-title = Когда вы можете встречаться
availability-to = Изменить, когда вы можете встречаться
availability-free = Вы можете встречаться: { $free } из { $all } интервалов.
availability-no-slots = Секретариат ещё не назначил часы встреч.
availability-text = Снимите отметки там, где вы встречаться не можете.
availability-zone = Указано время форума ({ $x }).
availability-grid = Интервалы, в которые вы можете встречаться
availability-sideways = На узком экране сдвигайте таблицу вбок, чтобы увидеть все дни.
availability-time = Время
availability-meeting = встреча
availability-moves = Если в снятом вами интервале уже запланирована встреча, она остаётся там, пока секретариат не опубликует следующий план.
availability-remote = Я участвую дистанционно
availability-remote-help = Тогда ваши встречи проходят в онлайн-комнатах.
availability-most = Сколько встреч вы хотите самое большее (пусто: без ограничения)

agenda-title = Расписание
agenda-of = Расписание: { $x }
agenda-to = Полное расписание
agenda-none-yet = Пока ни для чего не назначены время и место.
agenda-overlaps = одновременно с другим
agenda-held = { $n ->
    [one] { $n } встреча.
    [few] { $n } встречи.
    [many] { $n } встреч.
   *[other] { $n } встречи.
 }
agenda-more = { $n ->
    [one] И ещё { $n }.
    [few] И ещё { $n }.
    [many] И ещё { $n }.
   *[other] И ещё { $n }.
 }
agenda-zone = Указано время форума ({ $x }).
agenda-print = Напечатать

feed-title = В вашем календаре
feed-text = Подпишитесь на этот адрес в своём календаре. В нём ваши встречи и мероприятия, на которых вы выступаете, которые проводите или отметили; перенесённое и отменённое изменится там само.
feed-secret = Каждый, кто знает этот адрес, видит ваше расписание. Если адрес попал в чужие руки, смените его.
feed-rotate = Сменить адрес
feed-none = Ваши встречи могут появиться в вашем календаре и обновляться там сами.
feed-make = Создать адрес календаря

plans-title = Планирование
plans-do-title = Составить план всех встреч
plans-do-text = Единый поиск размещает как можно больше согласованных встреч, самые желательные — первыми. Пока вы не опубликуете план, ни для кого ничего не меняется.
plans-not-ready = Сначала нужны три вещи: часы встреч, места и хотя бы одно согласованное обращение.
plans-keep = Где ещё возможно, оставить опубликованные встречи в их время
plans-more = Ещё
plans-seed = Начальное число
plans-seed-help = Целое число. При тех же пожеланиях и том же числе план получается тот же; чтобы получить новый, оставьте пустым.
plans-do = Составить план всех встреч
plans-accepted = Согласованные обращения
plans-pending = Обращения, ждущие ответа
plans-slots = Интервалы
plans-tables = Столы
plans-stands = Стенды
plans-rooms = Онлайн-комнаты
plans-list = Прежние планы
plans-none = Ни один план пока не составлен.
plans-made = Заказан
plans-state = Состояние
plans-placed = Встречи
plans-gap = До наилучшего не более
plan-state-running = составляется
plan-state-made = составлен, не опубликован
plan-state-published = опубликован
plan-state-replaced = заменён более поздним
plan-state-failed = не завершён
refusal-plan-seed = Начальное число — целое, 0 или больше. План не составлен.
conflict-plan-running = План сейчас составляется. Подождите или прервите.
conflict-plan-not-publishable = Этот план опубликовать нельзя: он не завершён или уже был опубликован.

plan-title = План
plan-headline = { $placed }, в пределах { $gap } от возможного
plan-headline-best = { $n ->
    [one] Размещена { $n } встреча; лучшего плана быть не может
    [few] Размещены { $n } встречи; лучшего плана быть не может
    [many] Размещено { $n } встреч; лучшего плана быть не может
   *[other] Размещено { $n } встречи; лучшего плана быть не может
 }
plan-headline-running = План составляется
plan-headline-failed = Этот план не завершён
plan-failed-text = Составление прервано, или в это время остановился сервер. Ничего не изменено; начните заново.
plan-count-meetings = { $n ->
    [one] Размещена { $n } встреча
    [few] Размещены { $n } встречи
    [many] Размещено { $n } встреч
   *[other] Размещено { $n } встречи
 }
plan-live = Ход работы
plan-live-text = Поиск идёт. При каждой загрузке эта страница показывает его состояние.
plan-live-done = Готово.
plan-objective = Ценность плана
plan-bound = План не может превысить
plan-reload = Загрузить снова
plan-cancel = Прервать
plan-wanted = Согласованные обращения
plan-publish-title = Что изменит публикация
plan-publish-text = Все, кого это касается, получат письмо на своём языке с изменениями в виде файла календаря, если они согласились на обращения и у них есть адрес.
plan-publish = Опубликовать этот план
plan-sent = Опубликовано. Расписания обновлены, письма отправляются.
plan-comes = { $n ->
    [one] Новая: { $n } встреча.
    [few] Новые: { $n } встречи.
    [many] Новые: { $n } встреч.
   *[other] Новые: { $n } встречи.
 }
plan-moves = { $n ->
    [one] Переносится { $n }.
    [few] Переносятся { $n }.
    [many] Переносится { $n }.
   *[other] Переносится { $n }.
 }
plan-goes = { $n ->
    [one] Отменяется { $n }.
    [few] Отменяются { $n }.
    [many] Отменяется { $n }.
   *[other] Отменяется { $n }.
 }
plan-stays = { $n ->
    [one] Без изменений остаётся { $n }.
    [few] Без изменений остаются { $n }.
    [many] Без изменений остаётся { $n }.
   *[other] Без изменений остаётся { $n }.
 }
plan-course = Поиск
plan-course-alt = Ценность плана и её верхняя граница в ходе поиска; числа стоят рядом
plan-course-caption = Сплошная линия: ценность лучшего на тот момент плана. Штриховая: доказанная верхняя граница.
plan-seconds = { $x } с
plan-compared = Рядом с предыдущим планом
plan-compared-to = Показать предыдущий план
plan-compared-same = то же время и место
plan-compared-moved = другое время или место
plan-compared-new = только здесь
plan-compared-gone = только там
plan-left = Обращения без места
plan-left-none = Каждому согласованному обращению нашлось место.
plan-left-next = Следующие обращения
plan-places = Занятые места
plan-places-alt = Занятые места в каждом интервале; то же в таблице ниже
plan-places-table = То же в виде таблицы
plan-places-used = Занято мест
plan-used = { $used } из { $all }
plan-timetable-title = Сетка встреч
plan-timetable-none = Здесь ничего не запланировано.
plan-people-title = По участникам
plan-people-all = Все, у кого есть встречи
plan-people-agenda = Опубликованное расписание этого человека

reason-kind-no-common-slot = У них нет общего свободного интервала
reason-kind-full = Во всех общих интервалах один из двоих занят встречами не менее желательными
reason-kind-never-both-free = В каждом общем интервале тот или другой занят встречей не менее желательной
reason-kind-tables-taken = Там, где оба свободны, все места заняты
reason-kind-no-place = Там, где оба свободны, подходящего места не осталось
reason-kind-outweighed = Она вытеснила бы встречи, которые вместе не менее желательны
reason-kind-person-max = У одного из двоих уже столько встреч, сколько он хотел
reason-kind-no-remote-room = Один из двоих участвует дистанционно, а онлайн-комнаты нет
reason-kind-no-interpreter = У них нет общего языка, и никто не переводит между их языками
reason-kind-interpreters-taken = Там, где оба свободны, все переводчики, которые могли бы помочь, заняты
reason-kind-rooms-taken = Один из двоих участвует дистанционно, а там, где оба свободны, все онлайн-комнаты заняты или закрыты
reason-kind-would-break-fixed = Это нарушило бы закреплённые встречи
reason-kind-same-pair = У этих двоих есть другое обращение, учитывается оно
reason-kind-absent = Один из двоих больше не участвует
reason-kind-unsettled = Поиск закончился прежде, чем проверил все возможности
reason-kind-stated = Поиск не нашёл для неё места
reason-detail-who = Кто именно: { $x }.
reason-detail-max = Кто именно: { $who }; желаемый предел — { $max }.
reason-detail-common = { $n ->
    [one] Обоим подходит { $n } интервал.
    [few] Обоим подходят { $n } интервала.
    [many] Обоим подходит { $n } интервалов.
   *[other] Обоим подходит { $n } интервала.
 }
reason-detail-instead = Вместо неё там: { $x }.
reason-detail-held = { $a } — { $b }, { $when }

setup-title = Часы и места
setup-hours = Часы
setup-hours-text = Указано время форума ({ $x }). Сохранённые интервалы удерживают свои обращения, отсутствия и встречи.
setup-days = Дни
setup-from = Первая встреча начинается
setup-to = Последняя встреча заканчивается не позднее
setup-rest-from = Перерыв с (пусто: нет)
setup-rest-to = до
setup-length = Длительность встречи, в минутах
setup-pause = Пауза между встречами, в минутах
setup-hours-do = Назначить часы
setup-places = Места
setup-places-text = На одном месте проходит одна встреча за раз. Экспоненты встречаются у своего стенда, когда он свободен, остальные — за столами.
setup-tables = Число столов
setup-stands = Стенды, по одному в строке
setup-stands-help = В виде «B-12 = Название организации». Запишите стенд столько раз, сколько встреч он вмещает одновременно, например B-12a и B-12b.
setup-stands-waiting = { $n ->
    [one] У { $n } участника выставки стенд ещё не место для встреч.
    [few] У { $n } участников выставки стенды ещё не места для встреч.
    [many] У { $n } участников выставки стенды ещё не места для встреч.
   *[other] У { $n } участника выставки стенды ещё не места для встреч.
 }
setup-stands-take = Сделать эти стенды местами для встреч
setup-rooms = Онлайн-комнаты, по одной в строке
setup-rooms-help = В виде «Синяя = https://…».
setup-places-do = Назначить места
setup-slots-count = { $n ->
    [one] { $n } интервал
    [few] { $n } интервала
    [many] { $n } интервалов
   *[other] { $n } интервала
 }
fault-setup-days = Выберите хотя бы один день.
fault-setup-time = «{ $x }» — не время суток; запишите его в виде 09:30.
fault-setup-order = Это раньше начала.
fault-setup-no-slot = Между этими часами не помещается ни одной встречи такой длительности.
fault-setup-line = В строке «{ $x }» нет знака «=»; напишите название, «=» и то, что к нему относится.
fault-setup-name = В строке «{ $x }» название отсутствует, повторяется или длиннее 40 знаков.
fault-setup-organisation = Организации «{ $x }» нет. Укажите её точное название или один из идентификаторов.
conflict-setup-slot-used = В исчезающем интервале есть опубликованная встреча. Оставьте эти часы или сначала опубликуйте план без этой встречи.
conflict-setup-place-used = На исчезающем месте есть опубликованная встреча. Оставьте это место или сначала опубликуйте план без этой встречи.

mail-ask-subject = { $x }: просьба о встрече с вами
mail-ask-body = { $who } просит о встрече с вами. Форум: { $forum }.

    { $message }

    Ответьте здесь: { $url }

mail-accepted-subject = { $x }: согласие на встречу с вами
mail-accepted-body = { $who } соглашается на встречу с вами. Форум: { $forum }. Время и место появятся, когда секретариат составит план всех встреч.

    Ваше обращение: { $url }

mail-declined-subject = { $x }: встреча не состоится
mail-declined-body = { $who } отклоняет встречу. Форум: { $forum }. { $reason }

    Обращение: { $url }

mail-withdrawn-subject = { $x }: обращение отозвано
mail-withdrawn-body = { $who } отзывает обращение о встрече. Форум: { $forum }. Делать ничего не нужно.

    Обращение: { $url }

mail-plan-subject = Ваши встречи: { $x }
mail-plan-body = Ваши встречи изменились. Форум: { $forum }.

    { $lines }

    Ваше полное расписание: { $url }

    Эти изменения содержатся в приложенном файле календаря.

mail-plan-new = Новая: { $when }, { $who }, { $where }
mail-plan-moved = Перенесена: { $when }, { $who }, { $where }
mail-plan-cancelled = Отменена: { $when }, { $who }

# Планы в картинках, изменённые вручную, сравнение, публикация версиями.
look-person = Человек или организация
look-house = Организация
look-delegation = Делегация
look-all = Все
look-do = Показать
look-clear = Показать всех
look-before = Назад
look-after = Дальше
look-places = Места
look-day = В этот день
look-in-all = Всего

hand-title = { $a } – { $b }
hand-section = Изменения вручную
hand-section-text = Откройте встречу в расписании, чтобы перенести её, убрать или поменять местами с другой. О помехах сообщается до изменения.
hand-count = { $n ->
    [one] { $n } изменение вручную
    [few] { $n } изменения вручную
    [many] { $n } изменений вручную
   *[other] { $n } изменения вручную
 }
hand-from = План, из которого он сделан
hand-draft = Из него уже сделан новый план:
hand-published = Этот план опубликован. Изменение оставит его прежним и создаст из него новый план, который вы опубликуете, когда он будет готов.
hand-derived = Опубликованный план остаётся прежним; это новый план, сделанный из него.
hand-now = Сейчас: { $x }
hand-without = Времени и места нет.
hand-day-of = Встречи: { $x }
hand-move = Перенести эту встречу
hand-place = Назначить эту встречу
hand-slots = Когда
hand-there = Что мешает
hand-is-here = Сейчас она здесь.
hand-free-at = Свободно: { $x }
hand-free-slots = { $n ->
    [one] Ничто не мешает в { $n } интервале.
    [few] Ничто не мешает в { $n } интервалах.
    [many] Ничто не мешает в { $n } интервалах.
   *[other] Ничто не мешает в { $n } интервала.
 }
hand-where = Где
hand-anywhere = Где подходит; нынешнее место, если оно свободно
hand-way = Если что-то мешает
hand-way-leave = Ничего не менять
hand-way-out = Убрать другие встречи из плана
hand-way-swap = Поменять местами с другой встречей
hand-anyway = Всё равно, если кто-то на заседании или хочет меньше встреч
hand-drop = Убрать из плана
hand-drop-text = Запрос остаётся; в этом плане у встречи больше нет времени и места.
hand-done = Готово. План изменён.
hand-not-done = Ничего не изменено:
hand-no-slot = Ничего не изменено. Выберите время.
hand-choose = Можно сделать это всё равно:
hand-how = Выберите встречу, чтобы перенести её.
hand-how-keys = Или перетащите её на другое время или место; с клавиатуры: стрелки ведут по таблице, пробел берёт и кладёт встречу, Esc отпускает.
hand-picked = Взято:
hand-aim = Над
hand-free = свободно
hand-let-go = Возвращено. Ничего не изменено.
hand-sent = Запрос…
hand-here = Она уже в это время и на этом месте.
hand-gone = Один из двоих отозвал запрос.
hand-absent = { $x } больше не участвует.
hand-begun = Это время уже началось или больше не отведено для встреч.
hand-away = { $x } отсутствует.
hand-asleep = Это вне часов бодрствования: { $x }.
hand-closed = Закрыто в это время: { $x }.
hand-no-interpreter = У них нет общего языка, и нет свободного переводчика между их языками.
hand-session = { $who } на заседании: { $what }.
hand-own = { $x }: в это время занято другим.
hand-meets = { $who }: другая встреча, с кем: { $with }.
hand-taken = { $place }: занято, { $a } и { $b }.
hand-all-taken = Все подходящие места заняты.
hand-misfit = Эту встречу нельзя провести здесь: { $x }.
hand-most = { $who } хочет не больше встреч, чем { $most }.
hand-again = Эти двое уже встречаются по другому запросу.
hand-not-two = Для обмена там должна стоять ровно одна другая встреча.
hand-act-move = Перенесено
hand-act-swap = Две встречи поменялись местами
hand-act-drop = Убрано
hand-act-place = Назначено
hand-changes-title = Изменения вручную
hand-changes-none = Вручную этот план никто не менял.
hand-undo = Отменить последнее изменение
hand-undone = Последнее изменение отменено.
hand-undone-by = отменено: { $who }, { $when }
hand-by-program = программа
reason-kind-by-hand = Её убрал секретариат
conflict-plan-stale = Кто-то изменил этот план после того, как вы открыли страницу. Ничего не изменено; загрузите страницу снова.
conflict-plan-not-changeable = Этот план нельзя изменить: он не закончен или заменён более поздним.
conflict-plan-nothing-to-undo = Отменять нечего.

served-title = Удовлетворённость и ожидание
served-text = Какая доля пожеланий каждого получила место, по весу его собственных пожеланий. Сначала наименее довольные.
served-shares = Доля пожеланий, получивших место
served-shares-alt = Доля каждого, от наименее довольных к наиболее довольным; список ниже
served-average = В среднем { $x }. Слева направо: от наименее довольного к наиболее довольному.
served-breaks = Интервалы ожидания
served-breaks-alt = Люди по числу интервалов ожидания между двумя встречами; то же в таблице ниже
served-breaks-caption = Люди по числу интервалов ожидания между двумя встречами одного дня.
served-list = По людям
served-share = Пожелания с местом

compare-title = Сравнить два плана
compare-meetings = Встречи
compare-moved = В другое время или в другом месте
compare-only-a = Только в A
compare-only-b = Только в B
compare-same = Одинаковы
compare-none = Здесь ничего нет.
compare-worst = Десять наименее довольных в B
compare-people = Для кого есть разница
compare-points = Процентные пункты

versions-title = Опубликованные версии
versions-none = Пока ничего не опубликовано.
version-number = Версия { $x }
version-plan = План
version-compare = Рядом с предыдущей версией
version-changes = Что изменила { $x }
version-not-kept = Что изменила эта версия, не сохранено.
version-came = новая
version-moved = перенесена
version-went = отменена
version-before = Было
version-after = Стало
version-note = Почему (по желанию)
version-note-help = Одно предложение, например «Зал B закрыт». Оно попадёт в письма и в список версий.
mail-plan-note = Секретариат сообщает: { $x }

reach-title = Кого коснётся публикация
reach-to = Показать кого
reach-people = { $n ->
    [0] Ничьи встречи не меняются.
    [one] Меняются встречи { $n } человека; остальные ничего не получат.
    [few] Меняются встречи { $n } человек; остальные ничего не получат.
    [many] Меняются встречи { $n } человек; остальные ничего не получат.
   *[other] Меняются встречи { $n } человека; остальные ничего не получат.
 }
reach-mailed = { $n ->
    [one] Письмо получит { $n } из них.
    [few] Письмо получат { $n } из них.
    [many] Письмо получат { $n } из них.
   *[other] Письмо получат { $n } из них.
 }
reach-list = Кто и что для них меняется
reach-came = Новая: { $who }, { $new }
reach-moved = { $who }: было { $old }, стало { $new }
reach-went = Отменена: { $who }, { $old }
reach-by-mail = По почте
reach-agenda-only = Только в расписании: нет согласия на связь или адреса

# What a plan is made from: interpreters, waking hours, closed places, spare tables, rooms on the net.
meeting-interpreter = Переводит: { $x }
availability-net = онлайн
availability-waking = Если вы участвуете удалённо
availability-waking-help = Никто не должен встречаться с вами, пока вы спите. Укажите свой часовой пояс и когда начинается и кончается ваш день; онлайн-встречи вне часов зала назначаются только в эти часы.
availability-own-zone = Ваш часовой пояс
availability-wakes = Никаких встреч до
availability-sleeps = Все встречи кончаются к
availability-busy = Программа
availability-busy-help = Пока вы выступаете или ведёте заседание, встречи вам не назначаются.
availability-starred = Не занимать время событий, которые отмечены мной
fault-habit-zone = «{ $x }» — не часовой пояс; выберите из списка, например Europe/Paris.
fault-habit-none = В это время ваш день начинается; оставьте между ними хотя бы несколько часов.
setup-rooms-many = Много комнат сразу
setup-rooms-many-help = Адрес у всех один, кроме того, что в фигурных скобках: { "{" }meeting{ "}" } заменяется тайным именем встречи, { "{" }room{ "}" } — комнатой, { "{" }slot{ "}" } — номером времени. Такие адреса могут быть и в списке выше.
setup-rooms-count = Число комнат
setup-rooms-template = Адрес каждой (https)
fault-room-template = «{ $x }» — не адрес, который начинается с https:// и в скобках после имени узла содержит только meeting, room и slot.
setup-outside = Онлайн-встречи вне часов зала
setup-outside-text = В эти часы открыты только комнаты в сети — для встреч с теми, кто участвует удалённо. Часы, совпадающие с часами зала, пропускаются.
setup-outside-change = Задать эти часы
setup-outside-from = Первая встреча начинается
setup-outside-to = Последняя встреча кончается
setup-outside-do = Задать часы вне зала
fault-closed-many = Всего было бы больше 500 слотов.
interpreters-title = Переводчики
interpreters-text = Двое без общего языка встречаются с переводчиком, который одновременно бывает только на одной встрече. Кто не указал языков, тому переводчик не ищется.
interpreters-list = Кто переводит
interpreters-none = Переводчиков пока нет.
interpreters-meetings = Встречи
interpreters-away = Слоты отсутствия
interpreters-needs = Кто нужен
interpreters-needs-none = Ни одной желаемой встрече переводчик не нужен.
interpreters-needs-text = Согласованные встречи двоих без общего языка. Где никто не переводит, ни одну назначить нельзя.
interpreters-between = Между
interpreters-wishes = Желания
interpreters-add = Добавить переводчика
interpreter-name = Имя
interpreter-email = Адрес, если человек здесь зарегистрирован
interpreter-email-help = Тогда известно, кто это, и имя забывается вместе с ним.
interpreter-languages = Языки
interpreter-hours = Когда на месте
interpreter-no-meeting = Опубликованных встреч пока нет.
interpreter-change = Изменить
interpreter-remove = Убрать из списка
fault-interpreter-two = Выберите хотя бы два языка.
fault-interpreter-person = Ни у кого из зарегистрированных нет адреса «{ $x }».
fault-interpreter-many = Переводчиков уже 500.
conflict-interpreter-works = У этого переводчика есть предстоящие опубликованные встречи. Сначала отметьте эти часы как отсутствие и опубликуйте новый план.
reason-detail-tongues = Языки: { $one } и { $two }.
closed-title = Закрытые места
closed-text = Когда зал закрывается или стенд убирают, следующий план не назначает там встреч в эти часы.
closed-do-title = Закрыть или открыть
closed-what = Что
closed-all-tables = Все столы
closed-all-stands = Все стенды
closed-all-rooms = Все комнаты в сети
closed-from = С
closed-until = До
closed-do = Закрыть
closed-undo = Открыть снова
closed-now = Сейчас закрыто
closed-none = Ничего не закрыто.
closed-hit = { $n ->
    [one] Там { $n } опубликованная встреча. Составьте и опубликуйте новый план, чтобы её перенести.
    [few] Там { $n } опубликованные встречи. Составьте и опубликуйте новый план, чтобы их перенести.
   *[other] Там { $n } опубликованных встреч. Составьте и опубликуйте новый план, чтобы их перенести.
 }
fault-closed-time = «{ $x }» — не дата и время.
fault-closed-no-slot = Между этими часами встреч нет.
fault-closed-no-place = Такого места нет.
plans-keep-title = Опубликованные встречи
plans-keep-high = Переносить, только если выигрыш велик
plans-keep-some = Переносить, если есть выигрыш
plans-keep-none = Планировать всё заново
plans-spare = Запасные столы
plans-spare-share = { $share } ({ $tables })
spare-title = Запасные столы
spare-text = Запасные столы — для встреч, которые возникнут в сам день. Советуем от десяти до двадцати процентов. Посмотрите, чего стоит каждая доля, прежде чем выбрать.
spare-chosen = Следующий план оставит в запасе { $x } столов.
spare-running = Планы сравниваются…
spare-weigh = Показать, чего стоит каждая доля
spare-effect = Как это скажется на плане
spare-at = Сравнение: { $x }; желания, изменённые позже, не учтены.
spare-alt = Столбцы: вес назначенных встреч при каждой доле запасных столов, над ними — граница
spare-caption = Столбцы: вес назначенных встреч. Линии: никакой план с таким числом столов не весит больше.
spare-share = В запасе
spare-tables = Столов
spare-lost = Потеря веса
spare-here = выбрано
spare-advised = советуем
spare-choose = Выбрать
spare-percent = Процент столов
spare-percent-help = От 0 до 30.
room-test-link = Проверить комнату
room-test-title = Проверка комнаты в сети
room-test-of = Проверка: { $x }
room-test-text = Узнайте до встречи, можете ли вы войти и будет ли вас видно и слышно.
room-test-address = Адрес
room-test-secure = Комната находится на { $x }, соединение защищено (https).
room-test-insecure = Комната находится на { $x }, соединение не защищено. Сообщите секретариату.
room-test-own = У каждой встречи свой адрес; этот — только для проверки.
room-test-shared = Это комната вашей встречи: сейчас в ней может быть кто-то другой.
room-test-open = Открыть в новой вкладке
room-test-devices = Камера и микрофон
room-test-plain = Без скриптов эта страница не видит камеру и микрофон; комната сама о них спросит.
room-test-camera-yes = Браузер видит камеру.
room-test-camera-no = Браузер не находит камеры.
room-test-microphone-yes = Браузер видит микрофон.
room-test-microphone-no = Браузер не находит микрофона.
room-test-unknown = Браузер не сообщает о камерах и микрофонах.
# How meetings come about: policy, slots taken at once, wishes, groups, organisations.
meetings-task-policy = Как возникают встречи
policy-title = Как возникают встречи
policy-text = Всё время — время форума ({ $x }). Пустое поле ничего не ограничивает.
policy-mode = Порядок
policy-mode-ask = Один просит, другой соглашается, секретариат планирует всё
policy-mode-open = Кто первый занял свободное время, тот и встречается
policy-mode-assign = Участники высказывают пожелания, секретариат сводит их
policy-windows = Когда
policy-ask-from = Запросы и пожелания — с
policy-ask-until = Запросы и пожелания — до
policy-answer-until = Ответы — до
policy-book-from = Время можно занимать с
policy-book-until = Время можно занимать до
policy-available-until = Доступное время указывают до
policy-publish-on = План публикуется
policy-quotas = Сколько
policy-quota-asked = Запросов одного человека, ждущих ответа (пусто: 60)
policy-quota-accepted = Согласованных встреч у одного человека
policy-quota-of-house = Открытых и согласованных запросов одной организации
policy-quota-received = Запросов, ждущих ответа одного человека
fault-policy-time = «{ $x }» — здесь нет такого дня и времени.
policy-ask-early = Запросы принимаются с { $at } ({ $zone }).
policy-ask-late = Запросы принимались до { $at } ({ $zone }).
policy-answer-late = Соглашаться на запросы можно было до { $at } ({ $zone }).
policy-book-early = Время можно занимать с { $at } ({ $zone }).
policy-book-late = Время можно было занимать до { $at } ({ $zone }).
policy-available-late = Доступное время можно было менять до { $at } ({ $zone }).
policy-fact-ask-until = Запросы принимаются до { $at } ({ $zone }).
policy-fact-answer-until = Соглашаться на запросы можно до { $at } ({ $zone }).
policy-fact-book-until = Время можно занимать до { $at } ({ $zone }).
policy-fact-available-until = Доступное время можно менять до { $at } ({ $zone }).
policy-fact-publish-on = План должен выйти { $at } ({ $zone }).
policy-no-open = Здесь встречи занимают сразу: выберите свободное время.
policy-no-assign = Здесь людей сводит секретариат: укажите, с кем хотите встретиться.
policy-no-wish = Здесь пожелания не собирают: обратитесь к другой стороне или займите свободное время.
policy-no-book = Здесь время не занимают сами: попросите о встрече, и секретариат её запланирует.
policy-most-asked = Достигнут предел ваших запросов, ждущих ответа ({ $n }). Отзовите один или дождитесь ответов.
policy-most-accepted = Достигнут предел ваших согласованных встреч ({ $n }). Сначала откажитесь от одной.
policy-most-accepted-other = Другая сторона достигла предела согласованных встреч ({ $n }).
policy-most-of-house = Ваша организация достигла предела запросов ({ $n }). Сначала кто-то из коллег должен отозвать один.
policy-most-received = Ответа этого человека уже ждёт предельное число запросов ({ $n }). Попробуйте позже.
ask-house-note = Сообщение читают и могут ответить участники от этой организации, согласные на контакты. Встречу проводит тот из них, кто свободен.
mention-ask = Запросить встречу с её людьми: { $x }
wish-title = С кем вы хотите встретиться
wish-note = Секретариат видит ваше пожелание и сводит людей; другая сторона о нём не узнаёт.
wish-none = Пожеланий пока нет. Откройте предложение или потребность и нажмите «Попросить о встрече».
wish-do = Высказать пожелание
wish-drop = Снять пожелание
book-title = Занять время
book-text = В это время вы оба свободны. Одно нажатие занимает время и место; другую сторону известят. Время — форума ({ $x }).
book-do = Занять { $x }
book-none = Нет времени, когда свободны вы оба и какое-нибудь место.
book-taken = Это время только что заняли; ещё свободно:
book-taken-still = Это время только что заняли; ещё свободно: { $x }.
book-taken-none = Это время только что заняли, а другого свободного для вас обоих нет.
conflict-book-taken = Это время только что заняли.
request-assigned = Вас свёл секретариат.
request-booked = Время было занято напрямую.
request-to-house = Запрос адресован организации { $x }: её представляет тот из вас, кто ответит первым.
assign-title = Свести людей
assign-text = Те, кого вы сводите, получают согласованный запрос. Они узнают о нём, когда выйдет план.
assign-mode-note = Сейчас участники здесь пожеланий не высказывают.
assign-pair = Пара
assign-one = Один
assign-other = Другой
assign-who-help = Адрес почты или код бейджа.
assign-weight = Вес
assign-weight-help = Обязательное ставится раньше всего, что лишь желательно.
assign-do = Свести
assign-list = Список
assign-list-label = Пары, по одной в строке
assign-list-help = В виде «a,b,weight»: два адреса или кода бейджа и must, want или would.
assign-check = Проверить список
assign-nothing = Ничего не записано. Исправьте строки:
assign-preview = Пар в списке: { $n }
assign-preview-text = Пока ничего не записано.
assign-do-list = Свести всех
assign-wishes = Кто кого желает
assign-wishes-none = Пожеланий никто не высказал.
assign-wish = Насколько
assign-done = сведены
assign-line = Строка { $n }: { $x }
assign-fault-long = В списке больше { $x } строк. Разделите его.
assign-fault-empty = Список пуст.
assign-fault-columns = «{ $x }» — не два человека и вес через запятые.
assign-fault-unknown = Ни у кого из участников нет адреса или кода бейджа «{ $x }».
assign-fault-weight = «{ $x }» — не вес; напишите must, want или would.
assign-fault-same = «{ $x }» — один и тот же человек.
assign-fault-contact = «{ $x }» не согласен на контакты и этой встречи не желал.
assign-fault-open = У них уже есть открытый запрос.
assign-fault-twice = Эти двое уже есть в строке { $x }.
group-list = Встречи нескольких
group-none = Вы не участвуете ни в одной такой встрече.
group-part = Встреча нескольких
group-make-title = Предложить встречу нескольких
group-make-text = От трёх до шести человек вместе с вами. Секретариат планирует её вместе с остальными.
group-title = Название
group-title-help = Его видят участники встречи и секретариат; оно стоит в расписаниях.
group-message-help = Его читают только участники встречи.
group-people = Кого позвать
group-people-none = Здесь те, с кем у вас есть запрос; остальных — по коду бейджа.
group-codes = Коды бейджей других
group-least = Сколько человек нужно
group-least-help = Вместе с вами; пусто: все.
group-do = Предложить встречу
group-about = О чём она
group-who = Кто
group-says-yes = придёт
group-says-no = не придёт
group-says-nothing = не ответил
group-says-busy = пришёл бы, но в это время занят
group-come = Приду
group-stay-away = Не приду
group-cancel = Отозвать встречу
group-state-yours = ждёт вашего ответа
group-state-agreed = согласных достаточно; ждёт плана
group-state-without = пройдёт без вас: в это время вы заняты
fault-group-people = На такой встрече от трёх до шести человек: выберите ещё от двух до пяти.
fault-group-code = «{ $x }» — не код бейджа участника, согласного на контакты.
conflict-group-limit = Десять предложенных вами встреч ждут времени и места; больше нельзя. Сначала отзовите одну.
mail-group-subject = { $x } предлагает встречу нескольких
mail-group-body = { $who } предлагает «{ $title }» на форуме «{ $forum }»:

    { $message }

    Ответить: { $url }
mail-group-held-subject = Встреча нескольких на форуме «{ $x }»: есть время и место
mail-group-held-body = Встреча нескольких, на которую вы согласились, пройдёт на форуме «{ $forum }»: { $when }, { $where }.

    Кто придёт: { $url }
mail-group-gone-subject = Встреча нескольких на форуме «{ $x }» не состоится
mail-group-gone-body = Встреча нескольких на форуме «{ $forum }» { $when }, { $where }, в это время не состоится.

    Подробнее: { $url }
# The day itself, paper, figures.
day-title = Сегодня
day-asked = Предложения без ответа
day-take-back = Отозвать
day-now = Сейчас
day-now-none = Сейчас у вас нет встречи.
day-next = Следующая
day-later = Позже
day-over = Прошедшие
day-over-count = { $n ->
    [one] { $n } прошедшая встреча
    [few] { $n } прошедшие встречи
   *[many] { $n } прошедших встреч
 }
day-reload = Обновить
day-late = Я опаздываю на:
day-minutes = { $x } мин
day-do-held = Мы встретились
day-do-came = Я приходил(а)
day-do-absent = Другая сторона не пришла
day-more = Другое время, отмена, заметки
day-late-they = { $who } опоздает примерно на { $minutes } мин.
day-late-you = Вы сообщили, что опоздаете примерно на { $x } мин.
day-you-held = Вы сообщаете: мы встретились.
day-you-absent = Вы сообщаете: { $x } — не пришли.
day-you-came = Вы сообщаете: я приходил(а).
day-they-held = { $x } сообщает: мы встретились.
day-they-absent = { $x } сообщает, что вы не пришли. Если вы были там, сообщите об этом.
day-they-came = { $x } сообщает: я приходил(а).
day-disputed = Вы противоречите друг другу; встреча не считается ни состоявшейся, ни пропущенной.
day-asked-move = { $who } просит перенести встречу: { $when }, { $where }.
day-asking-move = Вы попросили перенести встречу ({ $who }): { $when }, { $where }.
day-asked-now = { $who } предлагает встретиться: { $when }, { $where }.
day-asking-now = Вы предложили встретиться ({ $who }): { $when }, { $where }.
day-until = Можно принять до { $x }.
day-move = Другое время
day-move-none = Больше нет времени, когда свободны вы оба и место.
day-move-text = В это время свободны вы оба и место. Встреча переносится, когда другая сторона согласится.
day-move-when = Когда
day-move-do = Попросить это время
day-cancel = Отменить
day-cancel-do = Отменить встречу
note-title = Ваши заметки
note-private = Только для вас: их не читает никто — ни другая сторона, ни секретариат. Они выгружаются и удаляются вместе с вашими данными.
note-words = Заметки
note-rating = Насколько полезно, от 1 до 5
note-rating-none = без оценки
note-again = Встретиться снова?
note-again-none = не указано
note-again-yes = Да, я бы встретился(ась) снова
note-again-no = Нет
free-to = Кто сейчас свободен?
free-title = Кто сейчас свободен и хочет встретиться
free-people = Свободны сейчас или в следующее время
free-no-slot = Сейчас и в ближайшие два часа нет времени для встреч.
free-none = Никто из тех, с кем у вас есть открытый или принятый запрос, не свободен одновременно с вами и местом.
free-text = Вы хотите встретиться, но времени пока нет. Одно нажатие — предложение; его можно принять до конца этого времени.
free-do = Предложить: { $x }
fault-day-slot = В это время кто-то из вас или все места уже заняты. Выберите другое.
conflict-day-cancelled = Эта встреча отменена; ничего не изменено.
conflict-day-late-when = Сообщить об этом можно за два часа до встречи и до её конца.
conflict-day-late-already = Вы уже сообщили об этом. Повторно сообщается только о большем опоздании.
conflict-day-not-begun = Встреча ещё не началась.
conflict-day-nobody-says = Другая сторона не сообщала, что вы не пришли.
conflict-day-proposed = Предложение по этой встрече уже ждёт ответа.
conflict-day-enough = Вы уже предлагали три раза; больше для одной встречи нельзя.
conflict-day-held = Эта встреча состоялась или прошла; она остаётся как есть.
conflict-day-settled = Этот вопрос уже решён; посмотрите страницу дня.
conflict-day-proposal-over = На это предложение ответили, его отозвали или его время вышло.
conflict-day-taken = Тем временем кто-то из вас или все места заняты. Ничего не изменено; предложите другое время.
print-title = Расписания на бумаге
print-what = Чьи
print-delegation = Делегация
print-own = Моё
print-people = Лист на каждого
print-tables = Лист на каждое место
print-everybody = Все
print-count = { $n ->
    [one] { $n } лист.
    [few] { $n } листа.
   *[many] { $n } листов.
 }
door-title = Список для входа
door-csv = Файл CSV
door-latin = Имя латиницей
door-native = Имя в своей письменности
door-place = Место
where-title = Кто где
where-label = Имя, бейдж или организация
where-do = Найти
where-found = Найдено
where-none = Здесь нет никого с таким именем.
where-more = Есть ещё; введите имя полнее.
where-now = Сейчас: { $where }, до { $until }
where-next = Далее: { $when }, { $where }
where-free = Сейчас встречи нет
tally-title = Показатели встреч
tally-text = По состоянию на { $x }. Каждый столбец — часть предыдущего: запрошено, принято, с временем и местом, состоялось. Состоялось — если одна сторона сообщает об этом и никто не отрицает.
tally-requested = Запрошено
tally-accepted = Принято
tally-placed = С временем и местом
tally-held = Состоялось
tally-by-country = По представляемой стране или региону
tally-by-country-text = Каждая встреча считается по разу для каждой из двух сторон, поэтому сумма строк вдвое больше числа встреч.
tally-country = Страна или регион
tally-country-alt = Столбцы крупнейших стран и регионов; те же числа в таблице ниже
tally-by-track = По темам
tally-by-track-text = Каждая встреча считается один раз: по теме открытого предложения или запроса, о котором она.
tally-track = Тема
tally-track-alt = Столбцы тем; те же числа в таблице ниже
tally-no-country = Страна не указана
tally-no-track = Без темы
tally-several = Несколько тем
tally-all = Всего
tally-withheld = не раскрывается
tally-withheld-why = Точка стоит вместо числа, за которым меньше трёх человек, или числа, из которого такое можно вывести.
figure-meetings-requested = { $n ->
    [one] запрошенная встреча
    [few] запрошенные встречи
   *[many] запрошенных встреч
 }
figure-meetings-requested-counts = Все запросы о встречах на этом форуме, чем бы они ни закончились.
figure-meetings-accepted = { $n ->
    [one] согласованная встреча
    [few] согласованные встречи
   *[many] согласованных встреч
 }
figure-meetings-accepted-counts = Запросы, которые другая сторона приняла и никто не отозвал.
figure-meetings-placed = { $n ->
    [one] встреча с временем и местом
    [few] встречи с временем и местом
   *[many] встреч с временем и местом
 }
figure-meetings-placed-counts = Объявленные и не отменённые встречи, прошедшие и предстоящие.
figure-meetings-held = { $n ->
    [one] состоявшаяся встреча
    [few] состоявшиеся встречи
   *[many] состоявшихся встреч
 }
figure-meetings-held-counts = Встречи, о которых одна из сторон сообщила, что они состоялись, и никто этого не отрицает.
mail-delay-subject = { $x } опаздывает
mail-delay-body = { $who } опоздает на вашу встречу примерно на { $minutes } мин: { $when }, { $where }.

    Страница дня: { $url }
mail-move-subject = { $x } просит другое время
mail-move-body = { $who } просит перенести вашу встречу ({ $forum }) с { $old } на { $when }, { $where }. Пока вы не согласитесь, ничего не меняется; согласиться можно до { $until }.

    Ответить здесь: { $url }

    В приложенном файле календаря — встреча как она есть.
mail-now-subject = { $x } предлагает встретиться сейчас
mail-now-body = { $who } предлагает встретиться ({ $forum }): { $when }, { $where }. Согласиться можно до { $until }.

    Ответить здесь: { $url }
