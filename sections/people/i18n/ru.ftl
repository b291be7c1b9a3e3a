# People, organisations, editions, accounts.
nav-today = Сегодня
nav-people = Люди
findable-persons = Люди
findable-subjects = Форумы, темы и страны
findable-track = Что дал этот форум по этой теме
findable-country = С чем участвует эта страна
forums-title = Форумы
forums-lede = Здесь те, у кого есть результаты, встречаются с теми, кому они нужны.
forums-none = Ни один форум здесь пока не объявлен. Создать его может тот, кто обслуживает эту систему, командой «exedra init».
forum-state-draft = готовится
forum-state-open = объявлен
forum-state-running = идёт
forum-state-closed = завершён
forum-state-archived = в архиве
forum-do = Что здесь можно сделать
forum-do-exchange = Найти предложения и запросы
forum-do-exchange-text = Результаты, которым нужны партнёры, и задачи, которым нужно решение.
forum-do-exhibition = Осмотреть выставку
forum-do-exhibition-text = Что показано, на каком стенде и кем.
forum-do-meetings = Встретиться
forum-do-meetings-text = Запрашивайте встречи; единый план находит место каждой, а ваше расписание всегда с вами.
who-title = Кто участвует

sign-in-title = Вход
sign-in-password = По паролю
sign-in-do = Войти
sign-in-link = По ссылке из письма
sign-in-link-text = Мы пришлём ссылку для однократного входа. Она действует десять минут.
sign-in-link-do = Прислать ссылку
sign-in-sent = Если этот адрес нам известен, ссылка уже отправлена на него.
sign-in-code = По коду от службы помощи
sign-in-code-text = Письмо не приходит? Служба помощи даст вам код из восьми цифр, который действует десять минут.
field-email = Электронная почта
field-password = Пароль
field-code = Код
link-title = Вход по ссылке
link-text = Ссылка действует один раз. Чтобы воспользоваться ею, нажмите кнопку.
mail-link-subject = Ссылка для входа
mail-link-body = Откройте этот адрес в течение десяти минут и нажмите кнопку, чтобы войти: { $x }

    Если вы этого не запрашивали, ничего не делайте: ничего не произойдёт.

fault-sign-in = Адрес и пароль не подходят друг к другу. Проверьте оба или войдите по ссылке.
fault-code = Этот код не действует или уже недействителен. Попросите у службы помощи новый.
fault-email = «{ $x }» — не адрес электронной почты.
fault-password-short = Не менее десяти знаков.
fault-too-long-password = Не более двухсот знаков.
fault-slug = Используйте от 2 до 40 строчных латинских букв, цифр и дефисов; первой должна быть буква.
fault-slug-reserved = «{ $x }» занято самой системой; выберите другое слово.
fault-slug-taken = Этот адрес занят другим форумом.
fault-days-order = Последний день раньше первого.
fault-days-many = Форум длится не более 30 дней.
fault-zone = «{ $x }» — не часовой пояс; укажите название вида Europe/Paris.

my-forums = Мои форумы
my-forums-none = Вы пока не зарегистрированы ни на одном форуме.
my-forums-works = Сами вы в форумах не участвуете. Ваша работа — выше.
my-tasks = Ваши задачи здесь
my-tasks-admin = Форумы, организации, собственные поля, почта.
my-delegation = Делегация
my-programme = Моя программа
my-meetings = Мои встречи
my-suggestions = Рекомендации для меня
my-badge = Мой бейдж
my-organisations = Мои организации
my-organisations-none = Вы пока не действуете ни за одну организацию.
my-organisation-edit = Изменить её страницу
my-ties = { $n ->
    [0] Связи с другими организациями
    [one] Связи с другими организациями ({ $n } ждёт вашего ответа)
    [few] Связи с другими организациями ({ $n } ждут вашего ответа)
    [many] Связи с другими организациями ({ $n } ждут вашего ответа)
   *[other] Связи с другими организациями ({ $n } ждут вашего ответа)
 }
my-offers = Наши предложения и запросы

# Persons and delegations
my-person = Обо мне
sign-in-forgotten = Пароль забыт
conflict-plain-http = Система работает по незащищённому http, и пароли и коды могли бы прочесть по пути. Ничего не передано. Тому, кто её обслуживает, следует указать в base_url адрес, начинающийся с https://.
form-faulty = Пока ничего не сохранено. Исправьте отмеченное ниже и отправьте ещё раз.

account-title = Учётная запись
account-about = Адрес и язык
account-language = Язык писем
account-language-do = Выбрать этот язык
account-done-language = Отныне письма вам будут приходить на этом языке.
account-password = Пароль
account-password-now = Нынешний пароль
account-password-new = Новый пароль
account-password-again = Новый пароль ещё раз
account-password-ends = При смене пароля все другие сеансы завершаются.
account-password-do = Сменить пароль
account-password-none = У этой учётной записи нет пароля. Его можно задать по ссылке, которую мы пришлём на ваш адрес.
account-reset-do = Задать пароль по почте
account-email = Другой адрес электронной почты
account-email-text = На новый адрес придёт ссылка. Откройте её в течение десяти минут в браузере, где вы вошли; до этого ничего не изменится.
account-email-new = Новый адрес электронной почты
account-email-do = Отправить ссылку
account-email-none = С паролем здесь можно сменить и адрес.
account-email-confirm = Отныне адресом вашей учётной записи будет:
account-email-confirm-do = Использовать этот адрес
account-done-email-sent = Если этот адрес можно использовать, ссылка уже отправлена на него.
account-done-email = У вашей учётной записи новый адрес. На старый отправлено уведомление, остальные сеансы завершены.
fault-email-own = Это уже адрес вашей учётной записи.
mail-email-subject = Подтвердите новый адрес
mail-email-body = Кто-то хочет использовать этот адрес для своей учётной записи. Если это вы, откройте в течение десяти минут там, где вы вошли: { $x }
    Если нет, ничего не делайте: ничего не произойдёт.
mail-email-changed-subject = У вашей учётной записи другой адрес
mail-email-changed-body = Адрес вашей учётной записи на { $x } изменён; этот больше не открывает вход. Если это были не вы, сразу сообщите секретариату форума или справочной стойке.
account-done-password = Пароль изменён, все другие сеансы завершены.
account-done-session = Сеанс завершён.
account-sessions = Где вы вошли
account-sessions-text = Завершите все незнакомые сеансы, а затем смените пароль.
account-browser = Браузер
account-unknown-browser = неизвестен
account-since = С
account-until = До
account-end = Завершение
account-here = этот сеанс
account-end-do = Завершить
account-end-this = Завершить сеанс, начатый { $x }
account-end-others = Завершить все другие сеансы
fault-password-wrong = Это не ваш нынешний пароль.
fault-password-again = Пароли не совпадают; наберите новый пароль ещё раз.

reset-title = Новый пароль
reset-text = Мы пришлём ссылку на адрес вашей учётной записи. Она действует один раз, в течение десяти минут.
reset-do = Прислать ссылку
reset-sent = Если этот адрес нам известен, ссылка уже отправлена на него.
reset-use-text = Выберите новый пароль. Все ваши сеансы завершатся, а здесь вы войдёте.
reset-use-do = Задать этот пароль
mail-reset-subject = Ссылка для нового пароля
mail-reset-body = Откройте этот адрес в течение десяти минут и выберите новый пароль: { $x }

    Если вы этого не запрашивали, ничего не делайте: ничего не изменится.

help-desk-title = Служба помощи
help-desk-lede = Найдите зарегистрированного участника и сообщите ему код для однократного входа.
help-desk-search = Имя, электронная почта или организация
help-desk-found = Найдено
help-desk-none = Никто из зарегистрированных не подходит. Попробуйте более короткую часть имени.
help-desk-more = Есть и другие; наберите более длинную часть имени.
conflict-help-office = Эта учётная запись действует от имени организации, форума или всей системы, поэтому код на стойке не выдаётся. Владелец входит по ссылке, отправленной на его адрес, со страницы входа; если адрес утрачен, нужно обратиться к тому, кто ведёт систему.
help-desk-code = Создать код
help-desk-code-for = Создать код: { $x }
help-desk-email = Электронная почта для входа
help-desk-account = Создать учётную запись и код
help-desk-account-for = Создать учётную запись и код: { $x }
help-desk-told = Код: { $x }
help-desk-told-text = Показывается один раз и действует десять минут. Участник открывает страницу входа и вводит код в разделе «По коду от службы помощи».
fault-account-taken = Адрес «{ $x }» занят другой учётной записью; попросите указать другой.
registration-title = Зарегистрировать участника
registration-lede = Один человек для этого форума. По указанному адресу ему придёт письмо со ссылкой для входа. Уже известный по этому адресу человек сохраняет свои данные.
registration-consents = Никто не даёт согласия за других: человек сам отметит это после входа. До тех пор его нет ни в одном списке.
registration-do = Зарегистрировать
registration-done = Зарегистрировано. Адреса нет, письмо не отправлено.
registration-done-mail = Зарегистрировано. Письмо со способом входа отправлено.
fault-organisation-unknown = Организации «{ $x }» здесь нет; сначала внесите её или оставьте поле пустым.
fault-email-shared = Адрес «{ $x }» указан у нескольких человек; укажите личный.
fault-registered-already = Человек с адресом «{ $x }» здесь уже зарегистрирован.
mail-registered-subject = Вы зарегистрированы: { $x }
mail-registered-account = Вы зарегистрированы на { $forum }. Войдите, чтобы увидеть свой форум и указать, что о вас могут знать другие: { $link }
mail-registered-link = Вы зарегистрированы на { $forum }. Откройте этот адрес в течение двух недель и нажмите кнопку: появится ваша учётная запись, где вы укажете, что о вас могут знать другие: { $link }

profile-title = Профиль
profile-about = О человеке
profile-text = Гражданство, место жительства, представляемая страна или регион и страна организации — четыре разных факта. Заполните то, что верно; одно из другого не выводится.
profile-saved = Сохранено.
person-native-name = Имя
person-native-name-help = В собственной письменности, в том порядке, в каком его произносят.
person-latin-name = Имя латиницей
person-latin-name-help = Если имя и так пишется латиницей, оставьте пустым.
person-form-of-address = Обращение
person-form-of-address-help = Например, Его Превосходительство, профессор, д-р.
person-title = Звание или должность
person-title-help = Так, как это стоит в списках и в печати.
person-nationality = Гражданство
person-residence = Место жительства
person-residence-help = Страна или регион, где живёт этот человек.
person-languages = Языки общения
person-languages-help = Названия или двухбуквенные коды через точку с запятой.
person-email-help = Куда писать этому человеку. Можно оставить пустым.
person-badge-name = Имя на бейдже
person-organisation = Организация
person-organisation-country = Страна или регион организации
person-country-represented = Представляемая страна или регион
person-not-stated = не указано
fault-latin-name = Укажите имя и латиницей.
registration-expected = ожидается
registration-arrived = на месте
registration-substituted = заменено другим лицом
registration-withdrawn = не участвует

consents-title = Согласия
consents-lede = Что разрешено делать с тем, что о вас известно. Ни одно согласие не действует, пока вы его не дали, и каждое можно отозвать в любое время.
consents-saved = Записано.
consents-version = Версия { $x } этого текста
consents-given = Дано
consents-withdrawn = Не дано
consents-never = Не дано: вас ещё не спрашивали.
consents-give = Дать согласие
consents-give-this = Дать согласие: { $x }
consents-withdraw = Отозвать
consents-withdraw-this = Отозвать: { $x }
consents-history = Все прежние ответы
consents-history-none = Пока ничего.
consents-when = Когда
consents-what = О чём
consents-answer = Ответ
consents-who = Кем дан
consents-text = Текст
consent-by-self = лично
consent-by-mandate = по доверенности: { $x }
consent-by-office = секретариатом делегации: { $x }
consent-by-import = при загрузке данных в систему
consent-listed = Включение в список участников
consent-listed-text = Моё имя, организация и страна или регион, которые я представляю, стоят в списке участников. Это общедоступная страница: её может читать и искать в ней кто угодно в мире. Должность стоит там, только если я согласен на передачу данных в другие страны. Без этого согласия меня лишь учитывают в общем числе.
consent-matched = Подбор партнёров
consent-matched-text = Указанные мной предложения, запросы и темы сравниваются с чужими, и меня рекомендуют участникам, которым они подходят. Те видят моё имя, организацию и совпавшие слова. Без этого согласия мне никого не рекомендуют и меня никому не рекомендуют.
consent-contacted = Обращения ко мне
consent-contacted-text = Другие участники могут запросить у меня встречу, и мне приходят об этом письма. Мой адрес им не показывается. Без этого согласия обратиться ко мне никто не может; я по-прежнему могу обращаться к другим.
consent-abroad = Передача моих данных в другие страны
consent-abroad-text = То, на что я согласился выше, может попасть к организаторам и участникам в других странах и регионах, законы которых могут защищать данные слабее, чем там, где я живу. Без этого моя должность не показывается публично, а в файлах об участниках, покидающих страну проведения форума, обо мне нет ничего.
profile-title-withheld = Ваша должность не показана в открытом списке: вы не согласились на передачу данных в другие страны.

mandates-title = Полномочия
mandates-lede = Помощник или коллега может отвечать от вашего имени. Всё, что он сделает за вас, записывается и показывается здесь.
mandates-offered = Предложено вам
mandates-take = Принять
mandates-decline = Отказаться
mandates-given = Кто отвечает за вас
mandates-given-none = Никто, кроме вас.
mandates-waiting = ожидает принятия
mandates-give = Доверить кому-либо отвечать за вас
mandates-email = Адрес, с которым этот человек входит
mandates-note = Для чего
mandates-give-do = Предложить полномочия
mandates-sent = Записано. Если для этого адреса есть учётная запись, её владелец узнает о предложении и сможет его принять.
mandates-revoke = Прекратить
mandates-revoke-this = Прекратить полномочия: { $x }
mandates-held = За кого отвечаете вы
mandates-held-none = Только за себя.
mandates-resign = Сложить полномочия
mandates-resign-this = Сложить полномочия: { $x }
mandates-done = Что сделано от вашего имени
mandates-done-none = Пока ничего.
mandate-acting = Вы действуете за
mandate-acting-text = Всё, что вы здесь делаете, делается от имени этого человека и записывается вместе с вашим именем. Он это видит.
fault-mandate-self = Это ваш собственный адрес.
fault-mandate-many = Двадцать предложений уже ждут ответа; сначала прекратите одно из них.
mail-mandate-subject = { $x }: просьба отвечать от чужого имени
mail-mandate-body = { $name } предлагает вам отвечать от своего имени.

    Войдите и примите предложение или откажитесь: { $link }

delegations-title = Делегации
delegations-none = Делегаций пока нет. Создайте первую ниже.
delegation-code = Код
delegation-code-help = Несколько букв или цифр; они стоят в списках, и позже их изменить нельзя.
delegation-name = Название
delegation-country = Страна или регион
delegation-organisation-help = Для делегации компании или университета: её участники представляют эту организацию. Название, как оно известно здесь.
delegation-quota = Мест
delegation-used = Занято мест
delegation-deadline = Регистрация до
delegation-deadline-help = После этого дня состав меняет только секретариат.
delegation-no-deadline = без срока
delegation-contact = Контактное лицо
delegation-new = Новая делегация
delegation-new-do = Создать делегацию
delegation-manager = Кто ведёт делегацию
delegation-manager-help = Если для адреса нет учётной записи, она создаётся, и тогда нужно имя. Этому человеку придёт письмо с указанием, как войти.
delegation-manager-name = Имя
delegation-manager-do = Добавить
delegation-managers = Кто ведёт
delegation-unmanage = Исключить
delegation-unmanage-this = { $x }: больше не ведёт делегацию
delegation-frame = Изменить основные данные
delegation-about = Кратко
delegation-late = Срок прошёл. Если должен приехать кто-то ещё, напишите в секретариат.
delegation-people = Люди
delegation-people-none = Пока никого. Добавьте всех сразу: наберите или вставьте.
delegation-add = Добавить людей
delegation-export = Сохранить таблицей (CSV)
delegation-state = Состояние
delegation-head = глава
delegation-head-name = Глава делегации
delegation-head-do = Назначить главой
delegation-instead-of = вместо: { $x }
delegation-left = { $n ->
    [one] Осталось { $n } место.
    [few] Осталось { $n } места.
    [many] Осталось { $n } мест.
   *[other] Осталось { $n } места.
 }
delegation-row = Строка
delegation-add-typed = Набрать
delegation-add-text = Один человек в строке; пустые строки не учитываются. Страны, регионы и языки указываются названиями или двухбуквенными кодами. Почтовый ящик никому не обязателен.
delegation-add-pasted = Вставить из таблицы
delegation-add-pasted-text = Скопируйте строки из электронной таблицы, с заголовками или в таком порядке:
delegation-add-paste = Строки
delegation-add-do = Зарегистрировать всех
delegation-add-faulty = Пока никто не зарегистрирован. Исправьте отмеченное в таблице и отправьте ещё раз; всё набранное сохранилось здесь.
delegate-own-account = Этот человек входит сам и ведёт свои данные. Вы можете изменить имя на бейдже.
delegate-consents-text = Отмечайте только то, что этот человек вам сообщил. Вместе с ответами записывается ваше имя.
delegate-consents-do = Записать эти ответы
delegate-withdraw = Не приедет
delegate-withdraw-text = Место снова станет свободным. Строка сохранится для учёта.
delegate-withdraw-do = Снять с участия
delegate-substitute = Вместо него приедет другой
delegate-substitute-text = Укажите данные того, кто приедет
delegate-substitute-do = Заменить
conflict-delegation-deadline = Срок этой делегации прошёл. Ничего не изменено. Секретариат ещё может внести изменение.
fault-delegation-code = Код «{ $x }» уже есть у другой делегации этого форума.
fault-delegation-quota = Все места заняты: { $x }.
fault-delegate-twice = Этот человек уже в делегации. Если это однофамилец, укажите электронную почту обоих.
fault-delegate-email-twice = Эта электронная почта уже указана у другого члена делегации.
fault-manager-name = Для этого адреса ещё нет учётной записи: укажите и имя.
fault-rows-none = Ни одна строка не заполнена. Наберите или вставьте хотя бы одного человека.
fault-rows-many = Не более { $x } строк за один раз. Первые стоят в таблице, остальные пропущены.
mail-manager-subject = Вы ведёте делегацию «{ $x }»
mail-manager-body = Вы ведёте делегацию «{ $name }». Форум: { $forum }.

    Зарегистрируйте её членов здесь: { $link }
    Войдите по ссылке или, когда зададите пароль, с паролем: { $sign-in }

directory-title = Люди
directory-lede = Те, кто согласился быть в этом списке.
directory-search = Имя или организация
directory-search-do = Найти
directory-found = { $n ->
    [0] В списке никого нет.
    [one] В списке { $n } человек.
    [few] В списке { $n } человека.
    [many] В списке { $n } человек.
   *[other] В списке { $n } человека.
 }
directory-unlisted = { $n ->
    [one] Ещё { $n } человек участвует, но в списке не указан.
    [few] Ещё { $n } человека участвуют, но в списке не указаны.
    [many] Ещё { $n } человек участвуют, но в списке не указаны.
   *[other] Ещё { $n } человека участвуют, но в списке не указаны.
 }
directory-none = Никто не подходит. Попробуйте более короткую часть имени или выберите другую страну или регион.
directory-no-country = Страна или регион не указаны
directory-pages = Страницы
directory-earlier = Раньше
directory-later = Дальше

data-do = Всё, что обо мне хранится (JSON)
erase-title = Удалить мои данные
erase-goes = Что исчезнет
erase-goes-text = Имя, звание, адрес, учётная запись, сеансы, роли, членство, полномочия, согласия и письма — отовсюду: со страниц, из поиска, из выгрузок и из журнала изменений. При восстановлении старой резервной копии они будут удалены снова.
erase-stays = Что останется
erase-stays-text = То, что кто-то был зарегистрирован и встречался с другими, по-прежнему учитывается без имени, чтобы записи других остались верными. Принадлежащее организациям остаётся у них.
erase-sure = Вы уверены?
erase-warning = Отменить это не сможет никто.
erase-word = Для подтверждения наберите «{ $x }»
erase-do = Удалить навсегда
fault-erase-word = Наберите в точности «{ $x }».
conflict-erase-operator = С этой учётной записи обслуживается система. Ничего не удалено. Сначала передайте это другому человеку.
# Organisations and administration
organisations-title = Организации
organisations-lede = Университеты, институты, компании и государственные органы под своими названиями на любом языке.
organisations-search = Название
organisations-search-help = Достаточно начала слов, на любом языке.
organisations-all = Все
organisations-find = Найти
organisations-clear = Показать все
organisations-count = { $n ->
    [0] Организаций нет
    [one] { $n } организация
    [few] { $n } организации
    [many] { $n } организаций
   *[other] { $n } организации
 }
organisations-none = Здесь пока не известна ни одна организация. Они появляются с предложениями, с делегациями или из реестра командой «exedra import organisations».
organisations-none-found = Ни одна организация не отвечает всем условиям. Уменьшите число слов или напишите иначе.
organisations-pages = Страницы
organisations-first = С начала
organisations-next = Следующая страница
organisation-name = Название
organisation-name-help = Латиницей, как его знают за рубежом.
organisation-native-name = Название на своём языке
organisation-native-language = Язык названия
organisation-kind = Вид
organisation-kind-company = компания
organisation-kind-university = университет или иное учебное заведение
organisation-kind-institute = научный институт
organisation-kind-public = государственный орган
organisation-kind-fund = инвестор
organisation-kind-park = научный или технологический парк
organisation-kind-health = больница или клиника
organisation-kind-other = иное
organisation-country = Страна или регион
organisation-city = Город
organisation-website = Сайт
organisation-sector = Отрасль
organisation-about = Об организации
organisation-about-help = Чем она занимается и что предлагает. Markdown: пустая строка начинает абзац, дефисы образуют список.
organisation-about-language = Язык этого текста
organisation-parent = Входит в
organisation-parent-help = Название, адрес в ROR или здешний адрес вышестоящей организации.
organisation-inactive = больше не действует
organisation-inactive-note = Эта организация больше не действует. Её страница сохранена, потому что на неё ссылаются другие.
organisation-here = Здесь
organisation-here-none = Сейчас она здесь ничего не показывает.
organisation-parts = Её подразделения
organisation-parts-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
 }
organisation-facts = Сведения
organisation-names = Другие названия
organisation-acronym = краткое название
organisation-from-ror = Из реестра научных организаций (ROR).
organisation-for-members = Изменить эту страницу (для её представителей)
organisation-new = Новая организация
organisation-edit = Изменить
organisation-public-page = Общедоступная страница
organisation-members = Представители
organisation-history = История
organisation-not-saved = Пока ничего не сохранено: исправьте отмеченное ниже и отправьте ещё раз.
organisation-other-name = Другое название
organisation-name-kind = Вид названия
organisation-name-label = название на этом языке
organisation-name-alias = также называется
organisation-name-add = Добавить название
organisation-identifiers = Идентификаторы
organisation-identifier = Идентификатор
organisation-identifier-add = Добавить идентификатор
organisation-scheme = Кем выдан
organisation-scheme-ror = ROR
organisation-scheme-lei = Код идентификации юридического лица (LEI)
organisation-scheme-vat = Номер плательщика НДС
organisation-scheme-uscc = Единый код социального кредита
organisation-scheme-duns = Номер D-U-N-S
organisation-scheme-isni = ISNI
organisation-scheme-wikidata = Wikidata
organisation-scheme-grid = GRID
organisation-scheme-fundref = Реестр финансирующих организаций
organisation-remove = Удалить: { $x }
organisation-remove-short = Удалить
organisation-members-none = За эту организацию здесь пока никто не действует. Пригласите её первого ответственного представителя.
organisation-member-since = с { $x }
organisation-role = Роль
organisation-role-of = Роль: { $x }
organisation-role-change = Изменить роль
organisation-role-owner = ответственный представитель
organisation-role-owner-text = Делает всё и решает, кто ещё действует за организацию.
organisation-role-transfer = специалист по трансферу технологий
organisation-role-transfer-text = Отвечает за результаты и их защиту: правит и решает, что публиковать.
organisation-role-editor = редактор
organisation-role-editor-text = Пишет предложения и запросы; о публикации решает другой.
organisation-role-viewer = читатель
organisation-role-viewer-text = Читает неопубликованное.
organisation-invite = Пригласить
organisation-invite-first = Пока здесь никто не представляет эту организацию. Вы можете пригласить её первого владельца; об остальных участниках решает он.
organisation-invite-text = Мы напишем на этот адрес. Тот, кто откроет письмо и войдёт, получит выбранную здесь роль.
organisation-invite-do = Отправить приглашение
organisation-invited = Приглашены
organisation-invited-until = ответить можно до { $x }
organisation-uninvite = Отозвать приглашение
invitation-title = Вас приглашают
invitation-text = Вам предлагают действовать здесь за организацию
invitation-do = Принять приглашение
invitation-sign-in = Войти, чтобы ответить
invitation-become = Приглашение отправлено на { $x }, у этого адреса здесь ещё нет учётной записи. Приняв его, вы её получите, без пароля: вход по ссылке из письма.
invitation-become-do = Создать учётную запись и принять
mail-invitation-subject = Действовать за организацию «{ $x }»
mail-invitation-body = { $by } предлагает вам действовать здесь за организацию «{ $organisation }».
    Откройте этот адрес в течение двух недель, войдите и примите приглашение: { $link }
    Если вы не хотите, ничего не делайте: ничего не произойдёт.
fault-identifier = Это не идентификатор такого вида: неверны его форма или контрольные цифры. Сверьте с оригиналом.
fault-identifier-taken = Этот идентификатор уже указан у другой организации. Если это одна и та же организация, сообщите секретариату.
fault-language-missing = Укажите, на каком языке текст.
fault-parent-unknown = Организации с таким названием или адресом здесь нет.
fault-parent-below = Та организация сама входит в эту.
conflict-last-owner = Это последний ответственный представитель. Сначала назначьте другого; ничего не изменено.
conflict-many-invitations = Слишком много приглашений ждут ответа. Сначала отзовите некоторые; ничего не отправлено.
conflict-many-letters = Сегодня запрошено слишком много писем. Ничего не отправлено; попробуйте завтра.
fault-many-letters = На этот адрес уже запрошено несколько писем. Поищите их, в том числе в спаме; или попробуйте через четверть часа либо обратитесь к справочной стойке.
admin-title = Управление
admin-installation = Эта система
admin-editions = Форумы, которые вы ведёте
admin-editions-none = Сейчас вы не ведёте ни одного форума.
admin-forum-page = Главная страница
admin-forum-new = Создать форум
admin-forum-new-text = Новый форум, пустой или с основными данными одного из прежних.
admin-organisation-new-text = Внести организацию, которой нет ни в одном реестре, и пригласить её ответственного представителя.
admin-mail = Исходящая почта
admin-mail-text = Что ожидает, что отправлено, что не удалось и почему. Время по UTC.
outbox-none = Ни одного письма пока не написано.
outbox-when = Написано
outbox-to = Кому
outbox-subject = Тема
outbox-state = Состояние
outbox-problem = Затруднение
outbox-text = Текст
outbox-calendar = Приложен календарь
outbox-waiting = ожидает
outbox-sent = отправлено
outbox-written = записано в файл
outbox-failed = не удалось
outbox-attempts = { $n ->
    [0] попыток ещё не было
    [one] { $n } попытка
    [few] { $n } попытки
    [many] { $n } попыток
   *[other] { $n } попытки
 }
outbox-resend = Отправить снова
outbox-forgotten = Текст этого письма больше не хранится; тексты хранятся семь дней.
conflict-mail-waiting = Это письмо и так ожидает отправки.
audit-title = Кто что изменил
audit-lede = Каждое изменение: его автор, человек или организация, за которых оно сделано, и что стояло раньше. Время по UTC.
audit-none = Пока ничего не изменено.
audit-record = Вид записи
audit-record-help = Например: organisation, offer, forum, person.
audit-record-id = Идентификатор записи
audit-person = Человек
audit-person-help = Его идентификатор или адрес, с которым он входит. Показывает, что сделано им и от его имени.
audit-show = Показать
audit-all = Показать всё
audit-older = Более ранние
audit-behalf = за: { $x }
audit-system = Программа ({ $x })
audit-changes = Что изменено
audit-field = Поле
audit-before = Было
audit-after = Стало
audit-nothing = ничего
audit-undo = Отменить это
audit-undo-of = Отменить изменение: { $x }
audit-undone = отменено
audit-act-made = создание
audit-act-edited = правка
audit-act-undone = отмена изменения
audit-act-moved = перевод в другое состояние
audit-act-imported = импорт
audit-act-published = публикация
audit-act-role-given = выдача роли
audit-act-role-taken = снятие роли
audit-act-member-invited = приглашение представителя
audit-act-member-uninvited = отзыв приглашения
audit-act-member-joined = вступление
audit-act-member-changed = смена роли представителя
audit-act-member-removed = исключение представителя
audit-act-mail-resent = повторная отправка письма
audit-act-asked = запрос
audit-act-asked-back = запрос уточнений
audit-act-yes = согласие
audit-act-no = отказ
audit-act-answered = ответ
audit-act-back = отзыв
audit-act-removed = удаление
audit-act-ended = завершение
audit-act-forwarded = передача
audit-act-returned = возврат с указанием причины
audit-act-named = раскрытие имени
audit-act-wrote = запись текста
audit-act-step-proposed = предложение шага
audit-act-step-confirmed = подтверждение шага
audit-act-agreed = согласие с объявлением
audit-act-disagreed = несогласие с объявлением
audit-act-reviewer-named = назначение рецензента
audit-act-reviewer-taken = снятие рецензента
audit-act-decided = решение
audit-act-invited = приглашение
audit-act-submitted = сдача
audit-act-conflict = заявление о конфликте интересов
audit-act-reviewed = рецензия
audit-act-attached = прикрепление
audit-act-goals = подтверждение целей
audit-act-shown = решение о показе
audit-act-reopened = пересмотр решения
audit-act-adopted = принятие
audit-act-moderated = модерация сообщения
audit-act-endorsed = поддержка
audit-act-unendorsed = отзыв поддержки
audit-act-record-added = внесение в официальную запись
audit-act-record-corrected = исправление официальной записи
audit-act-begun = начало работы
audit-act-approved = утверждение
audit-act-embargo = перенос окончания эмбарго
audit-act-reply = сообщение пресс-службе
audit-act-coverage = проверка статьи
audit-act-set-up = подготовка
audit-act-switched = переключение картинки
audit-act-stopped = уход от прервавшейся трансляции
audit-act-arranged = настройка источников
audit-act-file-added = добавление файла
audit-act-file-removed = удаление файла
audit-act-captions = добавление субтитров
audit-act-captions-removed = удаление субтитров
audit-act-officer = назначение в бюро
audit-act-officer-gone = освобождение от должности в бюро
audit-act-admitted = приём компании
audit-act-classified = классификация компании
audit-act-filled = заполнение
audit-act-drafted = подготовка черновика
audit-act-filed = подача отчётности
audit-act-reminded = напоминание
audit-act-stand = выделение стенда
audit-act-stand-gone = снятие со стенда
audit-act-exhibits = выбор экспонатов
audit-act-number-taken = взят номер
audit-act-called = вызов номеров
audit-act-number = отметка номера
audit-act-new-code = новый код
audit-act-standing = разрешение сканировать без вопроса
audit-act-standing-gone = снова спрашивать при сканировании
audit-act-scanned = сканирование бейджа
audit-act-ordered = порядок выступлений
audit-act-delayed = сообщение о задержке
audit-act-substituted = замена
audit-act-hours = часы встреч
audit-act-places = места встреч
audit-act-spare = выбирает число запасных столов
audit-act-availability = указание свободного времени
audit-act-planned = составление плана встреч
audit-act-policy = порядок возникновения встреч
audit-act-booked = занятие времени
audit-act-assigned = сведение людей
audit-act-wished = пожелание о встрече
audit-act-holder = назначение ведущего встречу
audit-act-feed = новый адрес календаря
audit-act-listed = показ на форуме
audit-act-unlisted = снятие с показа на форуме
audit-act-aside = отклонение подсказки
audit-act-aside-back = возврат подсказки
audit-act-account = создание учётной записи
audit-act-password = новый пароль
audit-act-email = смена адреса почты
audit-act-code = сообщение кода входа
audit-act-mandate-offered = предложение поручения
audit-act-mandate-taken = принятие поручения
audit-act-mandate-ended = прекращение поручения
audit-act-consent = дано согласие
audit-act-consent-gone = отзыв согласия
audit-act-badge = имя на бейдже
audit-act-registered = регистрация участника
audit-act-arrived = отметка о прибытии
audit-act-head = назначение главы делегации
audit-act-manager = добавление ответственного
audit-act-manager-gone = снятие ответственного
audit-act-figure = фиксация показателя
audit-act-erased = стирание данных человека
audit-act-said = заявление о связи
audit-of-person = человек
audit-of-organisation = организация
audit-of-forum = форум
audit-of-delegation = делегация
audit-of-own-field = собственное поле
audit-of-tie = связь
audit-of-mail = письмо
audit-of-listing = предложение или запрос
audit-of-exhibitor = экспонент
audit-of-live = показ вживую
audit-of-badge = бейдж
audit-of-lead = контакт на стенде
audit-of-challenge = задача
audit-of-answer = ответ на задачу
audit-of-questionnaire = анкета
audit-of-assessment = оценка
audit-of-declaration = декларация
audit-of-deal = дело
audit-of-release = сообщение для прессы
audit-of-record-line = строка официальной записи
audit-of-reply = вопрос или комментарий
audit-of-coverage = статья
audit-of-broadcast = трансляция
audit-of-zone = зона
audit-of-company = компания зоны
audit-of-zone-release = публикация зоны
audit-of-room = зал
audit-of-session = сессия
audit-of-invitation = приглашение выступить
audit-of-plan = план встреч
audit-of-interpreter = переводчик
audit-of-request = запрос о встрече
audit-of-group = встреча нескольких
audit-of-account = учётная запись
audit-of-import = импорт
audit-public = Посетитель без входа
conflict-not-undoable = Это изменение нельзя отменить, или оно уже отменено.
conflict-changed-since = С тех пор те же поля изменены снова. Сначала отмените более новое изменение; ничего не изменено.
permissions-title = Кому что разрешено
permissions-lede = Каждый адрес этой системы и действие за ним. Более тонкие права (это предложение, та делегация) определяет сам предмет; кому не положено о нём знать, тот ничего не находит.
permissions-count = { $n ->
    [one] { $n } адрес
    [few] { $n } адреса
    [many] { $n } адресов
   *[other] { $n } адреса
 }
permissions-act = Действие
permissions-route = Адрес
permissions-who = Кто
permissions-everyone = все
permissions-holder = владеющие секретом из адреса
permissions-signed-in = вошедшие, кому разрешено это действие
permissions-present = зарегистрированные на форуме
permissions-runs = ведущие форум или обслуживающие систему
permissions-operator = обслуживающие систему
own-fields-title = Собственные поля
own-fields-lede = Что вы спрашиваете сверх встроенных полей. Эти поля стоят в формах, выгрузках и API наряду с остальными.
own-fields-none = Собственных полей пока нет.
own-field-new = Добавить поле
own-field-record = Где спрашивается
own-field-record-offer = предложения
own-field-record-need = запросы
own-field-record-organisation = организации
own-field-name = Имя в файлах
own-field-name-help = Строчные латинские буквы, цифры и подчёркивания; впереди ставится «own_». Позже изменить нельзя.
own-field-label = Подпись
own-field-label-in = Подпись, язык: { $x }
own-field-kind = Вид ответа
own-field-kind-line = одна строка
own-field-kind-prose = более длинный текст
own-field-kind-choice = один из вариантов
own-field-kind-words = ключевые слова
own-field-kind-flag = да или нет
own-field-kind-date = дата
own-field-kind-whole = целое число
own-field-choices = Варианты
own-field-choices-help = Для «одного из вариантов»: каждый на своей строке — слово, знак равенства и подписи, например: fish = en: Fish; zh: 鱼
own-field-need = Обязательность
own-field-need-optional = никогда
own-field-need-wanted = желательно, отсутствие считается пробелом
own-field-need-submit = перед отправкой на проверку
own-field-need-always = всегда
own-field-sees = Кому видно
own-field-sees-everyone = всем, кто может читать запись
own-field-sees-members = представителям организации и секретариату
own-field-place = Порядок
own-field-place-help = Поля с меньшими числами стоят раньше.
own-field-retired = Больше не спрашивается; ответы сохраняются
own-field-retired-mark = больше не спрашивается
fault-own-field-name = Используйте строчные латинские буквы, цифры и подчёркивания, не более 36 знаков.
fault-own-field-taken = Поле с таким именем уже есть.
fault-own-field-choices = Укажите не менее двух вариантов, каждый на своей строке; каждое слово один раз и без пробелов: fish = en: Fish; zh: 鱼
forum-new-title = Новый форум
forum-make = Создать форум
forum-slug = Имя в адресах
forum-slug-help = Строчные латинские буквы, цифры и дефисы, например harbour-2027. Позже изменить нельзя.
forum-frame = Основные данные
forum-name-in = Название, язык: { $x }
forum-theme-in = Тема, язык: { $x }
forum-venue-in = Место проведения, язык: { $x }
forum-from = Первый день
forum-to = Последний день
forum-zone = Часовой пояс
forum-zone-help = Например, Europe/Paris или Asia/Shanghai. По нему показывается всё время форума.
forum-languages = Языки материалов
forum-languages-help = Двухбуквенные коды через точку с запятой: en; zh; fr.
forum-copy = Из прежнего форума
forum-copy-text = Переносятся названия, место, часовой пояс, языки, стенды и прочая обстановка. Люди, предложения и встречи не переносятся.
forum-copy-from = Прежний форум
forum-copy-none = Никакой
forum-copy-do = Заполнить по нему
forum-settings-title = Настройки
forum-state = Состояние
forum-state-now = Сейчас: { $x }.
forum-to-draft = Вернуть в подготовку
forum-to-open = Объявить
forum-back-to-open = Вернуть: ещё не начался
forum-to-running = Форум начинается
forum-to-closed = Форум завершён
forum-to-archived = Передать в архив
forum-follows-draft = Страницы видит только секретариат.
forum-follows-open = Открыто для всех: страницы видны каждому; можно регистрироваться, подавать предложения и запрашивать встречи.
forum-follows-running = Форум идёт: расписания, стенды и залы действуют сейчас.
forum-follows-closed = Новое внести нельзя. Всё остаётся доступным для чтения; дальнейшая работа по итогам продолжается.
forum-follows-archived = Страницы сохраняются для чтения, и изменить их больше нельзя. То, что переживает форум (люди, организации, предложения), продолжает действовать.
forum-archived-text = Этот форум в архиве: он сохранён для чтения и больше не может быть изменён.
forum-roles-title = Роли
forum-roles-nobody = Пока никого.
forum-roles-count = { $n ->
    [one] Показать { $n } человека
    [few] Показать { $n } человек
    [many] Показать { $n } человек
   *[other] Показать { $n } человека
 }
forum-role-give = Выдать роль
forum-role-take = Снять эту роль
forum-role-take-of = Снять роль «{ $role }»: { $name }
forum-role-secretariat = секретариат
forum-role-secretariat-text = Ведёт форум: настройки, люди, предложения, план встреч.
forum-role-host = ведущий
forum-role-host-text = Ведёт одно мероприятие.
forum-role-protocol = протокол
forum-role-protocol-text = Отвечает за делегации и обращения.
forum-role-help-desk = служба помощи
forum-role-help-desk-text = Помогает войти и сориентироваться.
forum-role-intermediary = посредник
forum-role-intermediary-text = Передаёт интерес к предложениям и запросам от тех, кто пока не называет себя; знает, кто они, но не видит переговоров.
forum-role-participant = участник
forum-role-participant-text = Участвует.
forum-role-exhibitor = экспонент
forum-role-exhibitor-text = Показывает на стенде.
forum-role-press = пресса
forum-role-press-text = Освещает форум.
fault-email-unknown = Учётной записи с адресом «{ $x }» нет. Сначала зарегистрируйте этого человека.
conflict-last-secretary = Это последний сотрудник секретариата. Сначала выдайте роль другому; ничего не изменено.
conflict-forum-archived = Этот форум в архиве; изменить его больше нельзя.
conflict-forum-state = Из нынешнего состояния форум туда перевести нельзя. Откройте его настройки заново.

# Tracks, countries and figures of an edition.
who-nobody = Пока никто не зарегистрирован.
figures-all = Все показатели и что они считают
tracks-title = Слова темы
track-lede = Что дал { $forum } по теме «{ $track }».
track-others = Другие слова темы
country-lede = { $country } на { $forum }: кто здесь, что предлагают и что ищут.
country-others = Другие страны и регионы
subject-nothing = Здесь пока ничего не опубликовано.
subject-all = Все: { $x }
countries-title = Страны и регионы
countries-count = { $n ->
    [one] Представлена { $n } страна или регион.
    [few] Представлены { $n } страны и региона.
   *[other] Представлено { $n } стран и регионов.
 }
panel-delegation = Люди, согласные быть в списке
figures-title = Показатели
figures-lede = Каждый показатель говорит, что он считает, на какой момент и кем; за ним стоит список, насколько вам можно его видеть.
figure-as-of = По состоянию на { $x }
figure-when = По состоянию на
figure-by = Кто считал
figure-cells = Наименьшая показываемая часть
figure-smallest = { $x }: меньшие части скрыты, чтобы людей нельзя было узнать.
figure-behind = За показателем
figure-list = Список
figure-parts = По представляемой стране или региону
figure-plot-alt = Столбцы частей; числа в таблице ниже
figure-number = Число
figure-withheld = скрыто
figure-withheld-why = Если скрыта была бы лишь одна часть, скрывается и вторая: иначе её выдал бы итог.
figure-fixed = Как было зафиксировано
figure-note = Для чего
figure-fix = Зафиксировать показатель
figure-fix-text = Сказанное публично должно находиться потом таким, каким было. Показатель сохраняется с днём, часом и вашим именем.
figure-fix-do = Зафиксировать как есть
figure-participants = { $n ->
    [one] человек зарегистрирован
    [few] человека зарегистрировано
   *[other] человек зарегистрировано
 }
figure-participants-counts = Зарегистрированные на этот форум люди, ожидаемые или прибывшие, какую бы страну они ни представляли. Отменённые и заменённые не считаются.
figure-guests = { $n ->
    [one] гость из-за рубежа
    [few] гостя из-за рубежа
   *[other] гостей из-за рубежа
 }
figure-guests-counts = Зарегистрированные люди, ожидаемые или прибывшие, которые представляют не ту страну или регион, где проходит форум. Гражданство и место жительства здесь не важны.
figure-countries = { $n ->
    [one] страна или регион
    [few] страны и региона
   *[other] стран и регионов
 }
figure-countries-counts = Страны и регионы, кроме принимающей, которые представляет хотя бы один зарегистрированный человек.
forum-tracks-in = Слова темы ({ $x })
forum-tracks-help = Слова, которыми отмечены заседания, предложения и публикации, например «Здоровье», через точку с запятой. Давайте их в одном порядке на каждом языке.
forum-country = Где проходит (страна)
forum-country-help = Кто представляет другую страну или регион, считается гостем из-за рубежа.
fault-tracks-same = Два из этих слов одинаковы.
fault-tracks-many = Дайте здесь { $x } слов, как на других языках, или ни одного.
forum-now-draft = Готовится: эти страницы видит только секретариат.
forum-now-open = { $n ->
    [one] Остался { $n } день.
    [few] Осталось { $n } дня.
    [many] Осталось { $n } дней.
   *[other] Осталось { $n } дня.
}
forum-now-about = Вот-вот начнётся.
forum-now-day = День { $day } из { $days }.
forum-now-running = Идёт сейчас.
forum-now-closed = Форум завершён. Его результаты добавляются по мере появления.
forum-now-archived = В архиве: страницы остаются такими, какими были.
forum-next = Следующий форум: { $x }
forum-came-to = Что он дал
forum-do-after = Продолжить отсюда
forum-do-archive = Что здесь было
forum-do-agenda = Ваше расписание
forum-do-agenda-text = Где вас ждут дальше и кто сейчас свободен.
forum-do-after-text = И после последнего дня о предложениях и запросах можно спрашивать.
forum-do-countries = Кто приехал
forum-do-countries-text = Делегации, предложения и запросы по странам и регионам.
figure-at-archive = Сохранено при передаче форума в архив.
forum-do-programme = Программа
forum-do-programme-text = События, залы и выступающие по дням.

# Связи между организациями
ties-title = Окружение
ties-of = Окружение: { $x }
ties-lede = Кем эта организация приходится другим, по словам обеих сторон.
ties-none = Подтверждённых связей пока нет.
ties-not-drawn = { $n ->
    [one] Ещё { $n } есть только в таблице.
    [few] Ещё { $n } есть только в таблице.
   *[other] Ещё { $n } есть только в таблице.
}
ties-keep = Вести связи
ties-keep-lede = Сказанное здесь показывается, когда другая организация это подтвердит. До того его видите только вы обе.
tie-part-of = Входит в
tie-has-part = Включает
tie-spin-off = Выделилась из
tie-spun-off = Дала начало
tie-partner = Партнёр
tie-supplier = Поставляет для
tie-customer = Получает поставки от
tie-funded = Финансируется
tie-funds = Финансирует
tie-exhibits = Выставляется вместе с
tie-own-record = собственная запись
tie-kind = Какая связь
tie-to = Другая организация
tie-to-help = Название, идентификатор вроде ror:… или номер из её адреса здесь.
tie-source = Источник
tie-source-help = Где это написано: адрес или документ.
tie-since = С какого времени
tie-since-help = Дата вида 2026-03-01; можно не указывать.
tie-said = ждёт ответа
tie-confirmed = подтверждена
tie-contested = оспорена
tie-say = Назвать связь
tie-confirm = Подтвердить
tie-confirm-of = Подтвердить связь: { $x }
tie-contest = Оспорить
tie-contest-of = Оспорить связь: { $x }
tie-reason = Почему это не так
tie-withdraw = Отозвать
tie-withdraw-of = Отозвать связь: { $x }
fault-tie-own = Организация не связана сама с собой.
fault-tie-twice = Эта связь уже названа.
conflict-ties-many = Сто указанных вами связей ещё не подтверждены. Сначала отзовите часть из них.
fault-tie-unknown = Нет организации с таким названием.
fault-tie-since = Напишите дату так: 2026-03-01.
fault-tie-reason = Скажите одной фразой, почему это не так.
