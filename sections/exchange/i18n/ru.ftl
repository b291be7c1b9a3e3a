# Offers and needs.
findable-all-offers = Все предложения в разделе «Обмен»: { $n }
findable-all-needs = Все запросы в разделе «Обмен»: { $n }
listing-offer = Предложение
listing-need = Запрос
listing-new-offer = Составить предложение
listing-new-need = Составить запрос
listing-edit = Правка
listing-faulty = { $n ->
    [one] { $n } поле требует внимания. Ничего не сохранено.
    [few] { $n } поля требуют внимания. Ничего не сохранено.
    [many] { $n } полей требуют внимания. Ничего не сохранено.
   *[other] { $n } поля требуют внимания. Ничего не сохранено.
 }
listing-edit-warning = Этот текст опубликован, а результат не защищён. Любая правка скроет его от публики, пока ответственный представитель или специалист по трансферу технологий не примет новое решение.
listing-edit-overtaken = С тех пор как вы открыли эту запись, её изменил кто-то другой. Ничего не сохранено: посмотрите новый текст в другом окне и сохраните ещё раз, если должен остаться ваш.
listing-written-in = Язык текста: { $x }.
listing-expired = Срок действия истёк. Прежде чем рассчитывать на это, уточните, в силе ли оно.
listing-manage = Для организации и секретариата: правка, файлы, история
listing-shown-at = Показано на форуме
listing-documents = Документы
listing-assessed = Технологии во благо
listing-contact = Контактное лицо
listing-contact-who = К кому обращаться
listing-contact-none = Никто в отдельности
listing-contact-help = Представитель вашей организации. Имя показывается, только если он согласился быть в списке участников.
listing-ask = Запросить встречу: { $x }
listing-ask-nobody = От этой организации на { $x } пока никто не зарегистрирован, поэтому запросить там встречу не у кого.
listing-before = В открытом доступе с { $x }.
listing-before-where = { $where }, с { $since }.
listing-file-rights = { $credit } · { $licence }
listing-file-size = { $n } КБ
listing-trl = { $n } из 9
listing-group-text = Что это такое
listing-group-stage = Стадия и права
listing-group-sought = Кого ищут
listing-group-subjects = Тематика
listing-group-reference = Для справки
listing-group-before = Уже в открытом доступе
listing-group-own = Дополнительные сведения

listing-state-draft = Черновик
listing-state-submitted = На проверке
listing-state-reviewed = Проверено
listing-state-published = Опубликовано
listing-state-expired = Срок истёк
listing-state-withdrawn = Отозвано
listing-next-draft = Видно только представителям вашей организации. Дополните и отправьте на проверку.
listing-next-submitted = Сейчас это читает секретариат. Видно только представителям организации и секретариату.
listing-next-reviewed = Всё готово. Публиковать или нет, решает ответственный представитель организации или её специалист по трансферу технологий.
listing-next-published = Доступно для чтения всем.
listing-next-expired = В списках больше не показывается. Чтобы вернуть, продлите срок действия.
listing-next-withdrawn = Скрыто. Чтобы продолжить работу, верните в черновики.
listing-guarded = Результат не защищён, составляет секрет или вопрос о защите не изучен. Он скрыт от публики, пока названное по имени лицо не решит его раскрыть.
listing-returned = Секретариат вернул это с пояснением:
listing-decision = { $who }: решение о раскрытии принято { $when } UTC после прочтения предупреждения { $version }.
listing-complete = Заполнено на { $n } %
listing-completeness = Полнота
listing-missing = Ещё не хватает:
listing-editions = На каких форумах показано
listing-editions-save = Сохранить список форумов
listing-return-note = Чего не хватает или что неверно
mail-listing-reviewed-subject = Проверено: { $x }
mail-listing-reviewed-body = Секретариат прочитал «{ $title }» и одобрил. Пока этого никто другой не видит: публиковать ли, решаете вы.
    Решить можно здесь: { $link }
mail-listing-returned-subject = Возвращено: { $x }
mail-listing-returned-body = Секретариат вернул «{ $title }» с такими словами:
    { $note }
    Исправьте и сдайте снова здесь: { $link }
mail-listing-withdrawn-subject = Снято с показа: { $x }
mail-listing-withdrawn-body = Секретариат снял «{ $title }» с общего показа. Ничего не потеряно; вернуть в черновики можно здесь: { $link }
listing-do-submit = Отправить на проверку
listing-do-publish = Решить о публикации
listing-do-review = Принять: готово к публикации
listing-do-return = Вернуть
listing-do-edit = Изменить
listing-do-files = Изображения и документы
listing-do-reopen = Вернуть в черновики
listing-do-withdraw = Отозвать
listing-do-history = История

publish-title = Решение о публикации
publish-warning = Сначала прочтите
publish-why-secret = Вы указали, что это коммерческая тайна. Опубликованное перестаёт быть тайной.
publish-why-unfiled = Вы указали, что защита нужна, но заявка ещё не подана.
publish-why-unknown = Никто не указал, можно ли и нужно ли защищать этот результат.
publish-warning-novelty = В большинстве стран результат, который публика могла прочесть до дня подачи заявки, утрачивает новизну, и патент на него получить нельзя. Публикацию здесь невозможно отменить: её хранят копии, кеши и поисковые системы.
publish-warning-file-first = Сначала подайте заявку. Такой форум, как этот, вас не защищает: исключений для выставок мало, их сроки коротки, и в каждой стране они свои. Если вы не уверены, прежде чем продолжить, обратитесь в свой центр трансфера технологий.
publish-warning-record = Ваше решение будет записано вместе с вашим именем, временем и этим текстом.
publish-decide = Я, { $x }, прочёл (прочла) это и от имени своей организации принимаю решение опубликовать.
publish-free = Публикации ничто не препятствует. Прочесть это смогут все.
publish-do = Опубликовать
publish-not-now = Не сейчас
fault-decision = Отметьте, что вы прочли предупреждение и решили опубликовать. Ничего не опубликовано.

files-title = Изображения и документы
files-here = Что уже добавлено
files-none = Пока ничего нет. Изображение сразу показывает, о чём идёт речь.
files-add = Добавить изображение или документ
files-file = Файл
files-file-help = PNG, JPEG, WebP или GIF; MP4 или WebM; а также PDF и простой текст. Изображения уменьшаются и записываются заново, без сведений о месте, времени и камере; видео остаётся как есть.
files-do = Добавить
files-remove = Удалить
file-field-alternative = Что показано или что содержится, словами
file-field-alternative-help = Для тех, кто не видит файла. Одно-два предложения.
file-field-alternative-language = Язык этого описания
file-field-credit = Автор
file-field-licence = Лицензия
file-field-licence-help = Например, «CC BY 4.0» или «все права защищены».
fault-file-none = Выберите файл.
fault-file-empty = Файл пуст; выберите его ещё раз.
fault-file-large = Файл слишком велик; уменьшите его и отправьте ещё раз.
fault-file-damaged = Файл повреждён или неполон; выгрузите его заново и отправьте новый.
fault-file-form = Это не изображение, не видео MP4 или WebM, не PDF и не простой текст; сохраните файл в одном из этих видов и отправьте ещё раз.

history-title = История
history-none = Пока ничего не записано.
history-zone = Время указано по зоне { $x }.
history-made = Создано
history-edited = Изменено
history-moved = Переведено дальше
history-decided = Принято решение о раскрытии
history-file-added = Файл добавлен
history-file-removed = Файл удалён
history-other = Изменение
history-warning = После прочтения предупреждения { $x }
history-program = Программа
history-undone = отменено
history-undo = Отменить это

my-listings-title = Наши предложения и запросы
my-listings-nobody = Вы пока не действуете ни за одну организацию. Попросите её ответственного представителя включить вас.
my-listings-none = Пока ничего нет. Напишите, что у вас есть или что вы ищете.
my-listings-more = { $n ->
    [one] И ещё { $n }, изменённое раньше.
    [few] И ещё { $n }, изменённые раньше.
    [many] И ещё { $n }, изменённых раньше.
   *[other] И ещё { $n }, изменённые раньше.
 }
review-kicker = Секретариат
review-title = Предложения и запросы на проверке
review-none = Проверять нечего.
review-guarded = не защищено
review-since = поступило { $x }
mention-offer = Предложение: { $x }
assessed-offer = Предложение
mention-shown-at = Показывает на форуме: { $x }
mention-need = Запрос: { $x }
mention-state = { $text } ({ $state })

conflict-listing-state = Пока страница была открыта, состояние изменилось. Посмотрите ещё раз и решите заново.
conflict-return-note = Укажите, чего не хватает или что неверно, чтобы это можно было исправить.
conflict-undo-changed = Эти поля с тех пор снова изменены. Ничего не отменено; исправьте их вручную.
fault-first-public-later = Этот день ещё не наступил. То, что будет раскрыто позже, ещё не в открытом доступе.
fault-contact = Контактное лицо должно быть представителем организации.

offer-field-title = Название
offer-field-title-help = Что это и что оно даёт, одной строкой.
need-field-title-help = Что вы ищете, одной строкой.
offer-field-reference = Ваш шифр
offer-field-language = Язык текста
offer-field-language-help = Пишите на том языке, которым владеете лучше всего; укажите его здесь.
offer-field-summary = Краткое описание
offer-field-summary-help = Два-три предложения, понятные каждому.
offer-field-description = Описание
offer-field-description-help = Что это, как работает, на чём испытано. Можно использовать Markdown.
offer-field-advantages = Преимущества и новшества
offer-field-advantages-help = Чем это лучше существующего; если можно, в цифрах.
offer-field-technical = Технические характеристики
need-field-technical = Требуемая компетенция
need-field-technical-help = Что должно уметь решение и на чём вы можете его испытать.
offer-field-trl = Готовность технологии
need-field-trl = Наименьшая готовность технологии
offer-field-trl-help = От 1 (принцип установлен) до 9 (проверено в эксплуатации).
offer-field-trl-evidence = Чем подтверждена стадия
offer-field-trl-evidence-help = Опытный образец, испытание, заказчик: то, с чем можно ознакомиться.
offer-field-ipr = Защита
offer-field-ipr-help = То, что не заявлено, не изучено или составляет тайну, остаётся скрытым, пока ваша организация не решит это опубликовать.
offer-field-ipr-note = Примечания о правах
offer-field-ipr-until = Защищено до
offer-field-sdgs = Цели в области устойчивого развития
offer-field-partner-role = Что делал бы партнёр
offer-field-partner-kinds = Вид партнёра
offer-field-partner-size = Размер партнёра
offer-field-partnerships = Форма сотрудничества
offer-field-target-countries = Страны и регионы
offer-field-target-countries-help = Названия через точку с запятой. Если подходит любая страна, оставьте пустым.
offer-field-technology-keywords = Технологии
offer-field-market-keywords = Рынки
offer-field-keywords = Ключевые слова
offer-field-words-help = Через точку с запятой.
offer-field-sectors = Отрасли
offer-field-tracks = Темы форума
offer-field-web = Веб-страница
offer-field-valid-until = Действует до
offer-field-valid-until-help = После этого дня исчезает из списков; страница остаётся.
offer-field-first-public-where = Где это уже в открытом доступе
offer-field-first-public-where-help = Журнал, патентное ведомство, сайт. Только если там это мог прочесть каждый.
offer-field-first-public-since = В открытом доступе с
offer-field-first-public-address = Адрес этой публикации

ipr-granted = Патент или иное право получено
ipr-filed = Заявка подана
ipr-published = Опубликовано, доступно для чтения
ipr-none-needed = Защита не требуется
ipr-secret = Коммерческая тайна
ipr-unfiled = Нужна защита, заявка ещё не подана
ipr-unknown = Ещё не изучено
partner-role-licensee = приобрести лицензию
partner-role-developer = разрабатывать совместно
partner-role-tester = провести испытания
partner-role-investor = инвестировать
partner-role-distributor = продавать
partner-role-buyer = купить
partner-role-supplier = поставлять
partner-kind-company = Компания
partner-kind-university = Университет
partner-kind-institute = Научный институт
partner-kind-public = Государственный орган
partner-kind-fund = Инвестор
partner-kind-park = Научный парк
partner-kind-health = Больница или клиника
partner-kind-other = Иное
partner-size-any = любой размер
partner-size-small = до 50 человек
partner-size-medium = до 250 человек
partner-size-large = более 250 человек
partnership-licence = Лицензия
partnership-joint-development = Совместная разработка
partnership-pilot = Пилотный проект
partnership-investment = Инвестиции
partnership-distribution = Сбыт
partnership-supply = Поставка
sector-aerospace = Авиация и космос
sector-agriculture = Сельское хозяйство
sector-automotive = Автомобильная техника
sector-biotechnology = Биотехнологии
sector-chemicals = Химическая промышленность
sector-construction = Строительство
sector-culture = Культура и медиа
sector-education = Образование
sector-electronics = Электроника
sector-energy = Энергетика
sector-environment = Охрана окружающей среды
sector-finance = Финансы
sector-food = Пищевая промышленность
sector-health-care = Здравоохранение
sector-logistics = Логистика
sector-manufacturing = Обрабатывающая промышленность
sector-materials = Материалы
sector-medical-devices = Медицинская техника
sector-mining = Горное дело
sector-pharma = Фармацевтика
sector-public-services = Общественные услуги
sector-shipping = Судоходство
sector-software = Программное обеспечение
sector-telecom = Телекоммуникации
sector-textiles = Текстиль
sector-transport = Транспорт
sector-water = Водное хозяйство
sdg-1 = 1 Ликвидация нищеты
sdg-2 = 2 Ликвидация голода
sdg-3 = 3 Хорошее здоровье и благополучие
sdg-4 = 4 Качественное образование
sdg-5 = 5 Гендерное равенство
sdg-6 = 6 Чистая вода и санитария
sdg-7 = 7 Недорогостоящая и чистая энергия
sdg-8 = 8 Достойная работа и экономический рост
sdg-9 = 9 Индустриализация, инновации и инфраструктура
sdg-10 = 10 Уменьшение неравенства
sdg-11 = 11 Устойчивые города и населённые пункты
sdg-12 = 12 Ответственное потребление и производство
sdg-13 = 13 Борьба с изменением климата
sdg-14 = 14 Сохранение морских экосистем
sdg-15 = 15 Сохранение экосистем суши
sdg-16 = 16 Мир, правосудие и эффективные институты
sdg-17 = 17 Партнёрство в интересах устойчивого развития

# Lists, suggestions, import
exchange-kicker = Обмен
exchange-title-offers = Предложения
exchange-title-needs = Запросы
exchange-lede = Результаты, которым нужны партнёры, и задачи, которым нужно решение.
exchange-tabs = Что смотреть
exchange-tab-offers = Предложения ({ $n })
exchange-tab-needs = Запросы ({ $n })
exchange-suggestions = Рекомендации для меня
exchange-search-label = Слова для поиска
exchange-search-hint = Слова или «фраза» в кавычках
exchange-search-do = Найти
exchange-found-offers = { $n ->
    [0] Предложений нет
    [one] { $n } предложение
    [few] { $n } предложения
    [many] { $n } предложений
   *[other] { $n } предложения
 }
exchange-found-needs = { $n ->
    [0] Запросов нет
    [one] { $n } запрос
    [few] { $n } запроса
    [many] { $n } запросов
   *[other] { $n } запроса
 }
exchange-some-words = Всех этих слов нет нигде. Ниже то, где есть некоторые из них.
exchange-empty = Здесь пока ничего не опубликовано.
exchange-nothing = Ничего не подходит. Уменьшите число слов или снимите фильтр.
exchange-beyond = Это за последней страницей.
exchange-nothing-all = Показать всё
exchange-nothing-own = Подать своё предложение или запрос
exchange-narrow = Уточнить
exchange-facet-remove = Снять фильтр:
exchange-facet-track = Тема
exchange-facet-sector = Отрасль
exchange-facet-country = Страна или регион
exchange-facet-trl = Стадия
exchange-facet-ipr = Защита
exchange-facet-partnership = Сотрудничество
exchange-facet-language = Язык
exchange-facet-organisation = Организация
exchange-trl = TRL { $x }
exchange-pages = Страницы
exchange-page = страница { $page } из { $pages }
exchange-previous = Предыдущая страница
exchange-next = Следующая страница
exchange-feed = Следить за новыми записями в ленте

suggestion-title = Рекомендации для вас
suggestion-lede = То, что подходит к вашим предложениям и запросам, со словами, которые на это указывают. Баллы складываются.
suggestion-consent = Вы не дали согласия на подбор, поэтому вам ничего не рекомендуется и ваши слова ни с чем не сравниваются.
suggestion-consent-do = Посмотреть свои согласия
suggestion-typed-label = Или напишите, что вы ищете
suggestion-typed-do = Подобрать
suggestion-nothing = Пока ничего не подходит. Опишите свои предложения и запросы подробнее или напишите выше, что вы ищете.
suggestion-no-profile = Сравнивать пока не с чем. Подайте предложение или запрос либо напишите выше, что вы ищете.
suggestion-no-profile-do = Мои предложения и запросы
suggestion-browse = Просмотреть предложения и запросы
suggestion-count = { $n ->
    [one] { $n } рекомендация
    [few] { $n } рекомендации
    [many] { $n } рекомендаций
   *[other] { $n } рекомендации
 }
suggestion-because = Подходит к вашей записи
suggestion-because-typed = Подходит к тому, что вы написали:
suggestion-points = баллов: { $x }
suggestion-share = Вклад слова «{ $x }»
suggestion-why-both = Есть у обоих
suggestion-why-need = В вашем запросе
suggestion-why-offer = В вашем предложении
suggestion-why-typed = Вы пишете
suggestion-why-they-say = у них
suggestion-further = { $n ->
    [one] ещё { $n } слово
    [few] ещё { $n } слова
    [many] ещё { $n } слов
   *[other] ещё { $n } слова
 }
suggestion-ask = Запросить встречу
suggestion-ask-nobody = От этой организации здесь пока никто не зарегистрирован, поэтому запросить встречу не у кого.
suggestion-not = Мне не подходит, потому что…
suggestion-not-because = Почему вам это не подходит? Ответ видите только вы.
suggestion-not-do = Больше не рекомендовать
suggestion-reason-field = Это другая область
suggestion-reason-stage = Стадия слишком ранняя или слишком поздняя
suggestion-reason-known = Мы их уже знаем
suggestion-reason-competitor = Это наши конкуренты
suggestion-reason-other = Другая причина
suggestion-aside = Отложено
suggestion-back = Рекомендовать снова

import-title = Загрузить список предложений или запросов
import-lede = Загрузите таблицу, укажите значение столбцов, посмотрите, что получится, и только потом импортируйте.
import-kind = Что перечислено в файле
import-file = Файл
import-file-help = CSV, Excel (xlsx), JSON или JSON Lines, одна запись в строке. Текст в UTF-8. Пока ничего не импортируется.
import-upload = Загрузить и просмотреть
import-fault-none = Выберите файл.
import-fault-empty = В этом файле нет ни одной записи. Проверьте, тот ли это файл.
import-done = Импортировано: новых — { $made }, изменённых — { $changed }, без изменений — { $same }.
import-see = Посмотреть
import-map-title = Что означают столбцы
import-preview = Что получится
import-read = { $n ->
    [one] Прочитана { $n } запись.
    [few] Прочитаны { $n } записи.
    [many] Прочитано { $n } записей.
   *[other] Прочитано { $n } записи.
 }
import-created = Новых: { $n }.
import-updated = Изменённых: { $n }.
import-unchanged = Без изменений: { $n }.
import-rejected = Пропущено: { $n }.
import-problems = Пропущено
import-notes = Исправлено или отсутствует
import-line = строка { $n }
import-times = случаев: { $n }
import-drafts = Новые записи сначала остаются черновиками, видными только вашей организации. Когда они будут заполнены, отправьте их на проверку.
import-do = Импортировать
import-columns = Столбцы
import-columns-text = То, что удалось угадать по заголовкам, уже выбрано. Столбцы без поля пропускаются.
import-column = Столбец
import-samples = Что в нём записано
import-field = Поле
import-no-field = (ничего)
import-forum = Показать их на форуме
import-forum-none = (пока ни на каком)
import-contact = К кому обращаться
import-contact-none = (никого не указывать)
import-contact-help = Запросы о встречах по этим записям получает этот человек. Если он не указан, запрос получает зарегистрированный на форуме специалист по трансферу технологий, ответственный представитель или редактор организации.
import-already = Эти записи уже в открытом доступе по адресам, указанным в файле
import-already-help = Отметьте, только если это так: адрес и дата сохраняются как первое раскрытие.
import-look = Показать, что получится
import-discard = Удалить файл
import-dry = Это был только просмотр. Ничего не записано.
import-what-date-assumed = дату можно было прочесть двояко, или она стояла среди слов; принято одно прочтение
import-what-date-partial = в дате нет дня или месяца; она пропущена
import-what-date-later = дата раскрытия ещё не наступила; она пропущена
import-what-cut = длиннее, чем вмещает поле; остаток отброшен
import-what-unknown = значение, неизвестное этому полю, пропущено
import-what-scheme = перед адресом добавлено https://
import-what-ipr-guessed = защита принята как «{ $x }» по сказанному о патентах; проверьте
import-what-ipr-unclear = патенты упомянуты без номера или состояния; защита остаётся неизвестной
import-what-language = язык определён по тексту: { $x }
import-what-seen-today = даты раскрытия нет; в открытом доступе не позднее сегодняшнего дня
import-what-no-address = нет адреса, где это уже в открытом доступе
import-what-no-field = пропущено
import-what-repeated = такая же запись в файле уже была; пропущена
import-what-missing = не указано
import-what-held-back = скрыто до решения организации о публикации
import-lack-title = У записи нет названия; укажите его.
import-lack-state = Будет не хватать того, чего требует его состояние; дополните запись или верните публикацию в черновики.

# Of an edition: its tracks, countries and figures.
panel-offers = Предложения
panel-needs = Запросы
figure-offers = { $n ->
    [one] открытое предложение
    [few] открытых предложения
   *[other] открытых предложений
 }
figure-offers-counts = Предложения этого форума, опубликованные и действующие сегодня. Черновики, предложения на рассмотрении и придержанные изобретения не считаются. Части — по стране или региону владельца.
figure-needs = { $n ->
    [one] открытый запрос
    [few] открытых запроса
   *[other] открытых запросов
 }
figure-needs-counts = Запросы этого форума, опубликованные и действующие сегодня. Части — по стране или региону владельца.
