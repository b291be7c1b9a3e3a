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
