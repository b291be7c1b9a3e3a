# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = Выставка
exhibition-title = Выставка
exhibition-task = Стенды выставки
exhibition-lede = Кто участвует, что показывает и на каком стенде.
exhibition-tabs = Разделы выставки
exhibition-tab-exhibitors = Экспоненты по алфавиту
exhibition-tab-exhibits = Экспонаты
exhibition-tab-plan = План
exhibition-empty = Стенды ещё никому не выделены. Их распределяет секретариат.
exhibition-search = Экспонент или экспонат
exhibition-hall = Зал { $x }
exhibition-hall-label = Зал
exhibition-track-label = Тема
exhibition-all = Все
exhibition-find = Найти
exhibition-clear = Показать все
exhibition-exhibitor = Экспонент
exhibition-exhibitors-count = { $n ->
    [0] Нет экспонентов
    [one] { $n } экспонент
    [few] { $n } экспонента
    [many] { $n } экспонентов
   *[other] { $n } экспонента
 }
exhibition-exhibits-count = { $n ->
    [0] Нет экспонатов
    [one] { $n } экспонат
    [few] { $n } экспоната
    [many] { $n } экспонатов
   *[other] { $n } экспоната
 }
exhibition-halls-count = { $n ->
    [0] Нет залов
    [one] { $n } зал
    [few] { $n } зала
    [many] { $n } залов
   *[other] { $n } зала
 }
exhibition-none-found = Ничто не отвечает всем условиям. Введите меньше слов или ищите во всех залах.
exhibition-exhibits-none = Опубликованных экспонатов пока нет.
exhibition-pages = Страницы
exhibition-previous = Предыдущая страница
exhibition-next = Следующая страница
exhibition-letters = Участники по первой букве
exhibition-plan-of = План: { $x }
exhibition-stands-of = Список стендов: { $x }
exhibition-keep = Распределить стенды (для секретариата)
mention-stand = Стенд { $stand }, { $forum }
stand = Стенд
stand-name = Стенд { $x }
stand-label = Стенд { $stand }: { $names }
stand-free = свободен
stand-who = Кто здесь представлен
stand-nobody = Пока никто.
stand-exhibits = Что показывают
stand-exhibits-none = Пока ничего не опубликовано.
stand-choose = Выбрать, что показывать
stand-back = Вся выставка
stand-keep-title = Стенды
stand-keep-over = Этот форум завершён; его стенды остаются как были.
stand-assign = Выделить стенд
stand-hall-help = Нужен для нового стенда. Если не указать, стенд остаётся в своём зале.
stand-organisation-help = Название, адрес ROR или идентификатор организации, которая здесь известна. Оставьте пустым, чтобы создать свободный стенд.
stand-rows = Сразу несколько
stand-rows-label = Строки таблицы
stand-rows-help = Вставьте их из электронной таблицы или файла CSV. Первая строка называет столбцы: code, hall, organisation.
stand-rows-do = Выделить все
stand-rows-columns = Первая строка должна называть столбцы; один из них — «code». Не более 3000 строк.
stand-rows-problems = Ничего не изменено. Исправьте эти строки и отправьте снова:
stand-rows-line = Строка { $x }:
stand-count = { $n ->
    [0] Нет стендов
    [one] { $n } стенд
    [few] { $n } стенда
    [many] { $n } стендов
   *[other] { $n } стенда
 }
stand-none = Стендов пока нет. Создайте их выше или перенесите, копируя один из прошлых форумов.
stand-dismiss = Убрать
stand-dismiss-of = Убрать с выставки: { $x }
stand-remove = Удалить стенд
stand-remove-of = Удалить стенд { $x }
exhibit-choose-title = Что мы показываем на своём стенде
exhibit-choose-lede = Отметьте предложения, которые показываете. Публично видны только открытые для всех; остальные появятся после публикации.
exhibit-choose-none = Выбирать пока не из чего: предложений нет.
exhibit-choose-write = Составить предложение
exhibit-offer = Предложение
exhibit-not-public = не опубликовано
exhibit-name = Название экспоната, если у него есть своё
fault-stand-code = «{ $x }» не подходит как код стенда: не более двенадцати букв, цифр, точек и дефисов, например C14.
fault-exhibitor-unknown = Организации «{ $x }» здесь нет. Сначала зарегистрируйте её.
conflict-stand-taken = Этот стенд занят. Сначала уберите экспонента.
conflict-no-stand = У этой организации нет стенда на этом форуме. Стенды выделяет секретариат.

figure-exhibitors = { $n ->
    [one] участник выставки
    [few] участника выставки
   *[other] участников выставки
 }
figure-exhibitors-counts = Организации, у которых есть стенд на этом форуме; каждая считается один раз. Части — по стране или региону организации.
