# Управление: общие задачи, анкеты о технологиях во благо, декларации.
governance-title = Задачи и декларации
governance-task = Задачи, ответы и оценки
challenges-title = Общие задачи
findable-outcomes = Оценки
challenges-lede = Проблемы, которые ведомства ставят перед всеми, и общие ответы учреждений нескольких стран.
challenges-by-track = Задачи по направлениям
challenges-all = Все
challenges-count = { $n ->
    [0] Задач нет
    [one] { $n } задача
    [few] { $n } задачи
   *[other] { $n } задач
 }
challenges-none = Пока не поставлено ни одной задачи.
challenges-none-here = По этому направлению задач нет.
challenges-mine-link = Что мне делать с задачами
challenges-mine-title = Мои задачи и ответы
challenges-mine-answers = Ответы ваших организаций
challenges-mine-answers-none = Ваши организации пока не участвуют ни в одном ответе. Откройте задачу, чтобы начать.
challenges-mine-reviewed = Задачи, ответы на которые вы оцениваете
challenges-mine-kept = Задачи, которые вы ведёте
challenges-mine-assessments = Анкеты
challenge-zone = Время указано по форуму, { $x }.
challenge-until = Ответы до { $x }
challenge-state-draft = черновик
challenge-state-open = принимаются ответы
challenge-state-closed = ответы читаются
challenge-state-decided = решено
challenge-page = Задача, какой её видят все
challenge-problem = Проблема
challenge-offered = Что предлагается
challenge-criteria = Как оцениваются ответы
challenge-criteria-decisive = Решающее
challenge-criteria-important = Важное
challenge-criteria-useful = Полезное
challenge-criteria-help = Один критерий в строке.
challenge-answering = Как ответить
challenge-deadline = Срок
challenge-deadline-help = Дата и время на форуме, например 2027-09-20 18:00.
challenge-roles = Нужные роли
challenge-roles-help = По одной в строке, например: больница, вычислительный центр, изготовитель.
challenge-tracks = Направления
challenge-tells = Что станет известно после решения
challenge-tells-nothing = решение, но ни одного ответа
challenge-tells-chosen = выбранные ответы
challenge-tells-all = все поданные ответы
challenge-answer = Ответить на эту задачу
challenge-consortium-note = Одна организация может ответить сама; несколько образуют здесь консорциум не менее чем из двух стран или регионов. До решения ответ читают только его участники и те, кто судит.
challenge-assessed = Проверено
challenge-decision = Решение
challenge-told-none = Ни один ответ не обнародован.
challenge-keep-link = Вести эту задачу (для ведомства)
challenge-review-link = Оценивать ответы (для рецензентов)
challenge-new-title = Поставить задачу
challenge-edit-title = Изменить черновик
challenge-edit-lede = Тот, кто читает, ещё ничего о вас не знает. Время указано по { $x }.
challenge-owner = Ведомство, которое спрашивает
challenge-owner-help = Название, адрес ROR или номер организации, известной здесь.
challenge-language = Язык текста
challenge-name = Название
challenge-work-title = Ведение задачи
challenge-steps = Следующий шаг
challenge-draft-note = Это черновик; его видят только те, кто ведёт задачу. Когда она открыта, текст больше не меняется.
challenge-open-note = Поступают ответы. До закрытия вы не видите ни одного, даже их числа.
challenge-do-open = Открыть для ответов
challenge-do-close = Закрыть приём сейчас
challenge-until-new = Новый срок
challenge-until-help = Более поздние дата и время по месту форума, например 2027-09-20 18:00. Об этом узнают все, кто начал ответ.
challenge-do-extend = Перенести срок
challenge-reviewers = Рецензенты
challenge-reviewers-note = Они читают ответы после срока и после заявления, что конфликта интересов нет. Кто принадлежит к организации, участвующей в каком-либо ответе, не читает ни одного.
challenge-answers = Ответы
challenge-answers-none = Ответов не подано.
challenge-rival = Организация, к которой вы принадлежите, участвует в одном из ответов. Остальные вам не показаны, и решаете не вы.
challenge-opinions = Мнения рецензентов
challenge-set-aside = { $n ->
    [one] Мнения { $n } рецензента не учитываются: теперь он участвует в одном из ответов.
    [few] Мнения { $n } рецензентов не учитываются: теперь они участвуют в одном из ответов.
    [many] Мнения { $n } рецензентов не учитываются: теперь они участвуют в одном из ответов.
   *[other] Мнения { $n } рецензента не учитываются: теперь они участвуют в одном из ответов.
 }
challenge-outcome = Решение
challenge-reason = Обоснование для ответивших
challenge-statement = Сообщение для всех
challenge-statement-help = Что решено и почему. Стоит на открытой странице и в каждом письме.
challenge-do-decide = Решить и написать всем
answer-to = Ответ на задачу
answer-new-title = Ответить на задачу
answer-new-lede = Начните черновик от своей организации, затем пригласите других и подайте вместе.
answer-new-do = Начать черновик
answer-lead = Ведущая организация
answer-language = Язык ответа
answer-name = Название ответа
answer-text = Ответ
answer-text-help = Что вы сделаете, как, с кем, к какому сроку и что для этого нужно.
answer-words = Ответ
answer-draft = черновик
answer-submitted = подан
answer-withdrawn = оставлен
answer-parties = Кто отвечает
answer-countries = { $n ->
    [0] Страна или регион пока неизвестны.
    [one] Из { $n } страны или региона.
    [few] Из { $n } стран или регионов.
   *[other] Из { $n } стран или регионов.
 }
answer-party-name = Организация
answer-party-country = Страна или регион
answer-party-role = Роль
answer-party-state = Состояние
answer-party-lead = ведёт
answer-party-invited = приглашена
answer-party-accepted = участвует
answer-party-declined = отказалась
answer-party-join = Присоединиться
answer-party-decline = Отказаться
answer-party-leave = Выйти
answer-party-remove = Исключить
answer-party-remove-of = Исключить из ответа: { $x }
answer-party-invite-name = Пригласить организацию: название, адрес ROR или номер
answer-party-invite = Пригласить
answer-party-own-role = Роль вашей организации
answer-hand-in = Подача
answer-hand-in-note = Все приглашённые сказали да или нет, и консорциум — не менее чем из двух стран или регионов. До срока ответ можно забрать и изменить.
answer-submit = Подать ответ
answer-give-up = Отказаться от этого ответа
answer-back = Забрать и изменить
reviewing-title = Оценка ответов
reviewing-waits = Ответы принимаются до { $x }. После этого вы сможете их прочесть.
reviewing-rival = Организация, к которой вы принадлежите, участвует в ответе на эту задачу. Поэтому ни один ответ вам не показан.
reviewing-note = Скажите о каждом ответе, есть ли у вас конфликт: родство, деньги, общая работа, соперничество. Без конфликта вы его читаете, с конфликтом больше не видите.
reviewing-count = { $n ->
    [0] Читать нечего
    [one] { $n } ответ для чтения
    [few] { $n } ответа для чтения
   *[other] { $n } ответов для чтения
 }
reviewing-done = { $n ->
    [0] Вы о нём ещё ничего не сказали.
    [one] Вы оценили его по { $n } критерию.
    [few] Вы оценили его по { $n } критериям.
   *[other] Вы оценили его по { $n } критериям.
 }
reviewing-no-conflict = У меня нет конфликта
reviewing-conflict = У меня есть конфликт
reviewing-conflict-reason = Какой
reviewing-conflict-do = Заявить; я больше не увижу этого ответа
reviewing-opinion = Ваше мнение
reviewing-opinion-note = Одно слово и обоснование по каждому критерию. Ничего не складывается.
reviewing-email = Почта рецензента
reviewing-name = Назначить рецензентом
reviewing-drop = Снять
reviewing-drop-of = Снять рецензента: { $x }
reviewing-kept-out = отстранён от всех ответов: участвует в одном из них
opinion-criterion = Критерий
opinion-mark = Мнение
opinion-reason = Обоснование
opinion-convinces = убеждает
opinion-largely = в основном убеждает
opinion-partly = убеждает отчасти
opinion-not = не убеждает
verdict-chosen = выбран
verdict-not-chosen = не выбран
questionnaires-title = Технологии во благо
questionnaires-lede = Открытые анкеты о том, что разработка делает с людьми и природой: ответы, открытые вопросы и обоснованное решение. Без баллов.
questionnaires-published = Анкеты
questionnaires-none = Ни одной анкеты пока не опубликовано.
questionnaire-version = версия { $x }
questionnaire-name = Название
questionnaire-lede = Для чего она
questionnaire-questions = Разделы и вопросы
questionnaire-questions-help = «# Название» начинает раздел; каждая другая строка — вопрос. После него в квадратных скобках: [yes/no], [choice: а | б], [evidence], [optional], [if 1 = yes]. Вопросы нумеруются с 1.
questionnaire-answers = Кто отвечает
questionnaire-reviews = Кто проверяет
questionnaire-publish = Опубликовать эту версию сейчас
questionnaire-publish-help = Опубликованная версия не меняется; изменения составят следующую.
questionnaire-new-title = Составить анкету
questionnaire-edit-title = Изменить анкету
questionnaire-edit-lede = На что отвечено, остаётся в той версии, по которой отвечали.
questionnaire-about = Об анкете
questionnaire-since = Опубликована
questionnaire-versions = Версии
questionnaire-attach = Ответить для нашей работы
questionnaire-edit-link = Изменить (секретариат)
questionnaire-q-number = №
questionnaire-q-text = Вопрос
questionnaire-q-if = Задаётся, если ответ на вопрос { $question } — «{ $is }»
questionnaire-q-yes-no = да или нет
questionnaire-q-evidence = Подтверждение
questionnaire-q-evidence-where = Где подтверждение: адрес или название документа
questionnaire-q-optional = можно не отвечать
assessed-challenge = Общая задача
assessment-kind = О чём речь
assessment-thing = Адрес или номер
assessment-thing-help = Скопируйте со страницы.
assessment-new-title = Ответить на анкету
assessment-new-lede = Отвечают ваши сотрудники, читает рецензент из другого дома, а открыть ли итог, решаете вы.
assessment-new-do = Начать
assessment-open = отвечают
assessment-answered = на проверке
assessment-decided = решено
assessments-pages = Страницы вопросников
assessments-previous = Предыдущая страница
assessments-next = Следующая страница
assessment-reviewer = Рецензент
assessment-reviewer-none = Секретариат ещё никого не назначил.
assessment-declare-note = Вам поручено рассмотреть эти ответы. Сначала скажите, есть ли у вас конфликт с теми, кто их даёт: родство, деньги, общая работа, соперничество. Если есть, вы больше ничего из этого дела не увидите, и назначат другого.
assessment-conflict-do = Заявить; назначат другого
assessment-hand-in = Подать рецензенту
assessment-not-yet = Владелец ещё не подал ответы.
assessment-review-title = Проверка ответов
assessment-review-note = Решите с обоснованием или верните ответы с открытыми вопросами.
goals-title = Цели устойчивого развития
goals-note = Предложены из-за слов в тексте. Отметьте те, о которых речь; до этого ничего не считается.
goals-because = из-за слов: { $x }
goals-others = Другие цели
goals-confirm = Подтвердить отмеченные цели
goal-1 = Ликвидация нищеты
goal-2 = Ликвидация голода
goal-3 = Хорошее здоровье и благополучие
goal-4 = Качественное образование
goal-5 = Гендерное равенство
goal-6 = Чистая вода и санитария
goal-7 = Недорогостоящая и чистая энергия
goal-8 = Достойная работа и экономический рост
goal-9 = Индустриализация, инновации и инфраструктура
goal-10 = Уменьшение неравенства
goal-11 = Устойчивые города и населённые пункты
goal-12 = Ответственное потребление и производство
goal-13 = Борьба с изменением климата
goal-14 = Сохранение морских экосистем
goal-15 = Сохранение экосистем суши
goal-16 = Мир, правосудие и эффективные институты
goal-17 = Партнёрство в интересах целей
verdicts-title = Опубликованные итоги
verdicts-none = Открытых итогов пока нет.
verdict-go-ahead = Можно продолжать
verdict-conditions = Можно продолжать, когда открытые вопросы решены
verdict-not-yet = В нынешнем виде нет
verdict-decision = Решение
verdict-reasons = Обоснование
verdict-points = Открытые вопросы
verdict-points-help = По одному в строке.
verdict-day = Рассматривается снова
verdict-decide = Решить
verdict-ask-back = Вернуть с открытыми вопросами
verdict-review-day = Рассматривается снова { $x }.
verdict-page = Открытая страница
verdict-show = Открыть итог для всех
verdict-hide = Больше не показывать
verdict-reopen = Пересмотреть решение
verdict-about = Об этом итоге
verdict-decided = Решено
verdict-no-score = Баллов нет: читайте ответы и обоснование.
thing-assessed = { $questionnaire }: { $what }
thing-assess = Ответить на «{ $x }» об этом
declaration-task = Декларации и комментарии к ним
declarations-title = Декларации
declarations-lede = Заявления форума: каждый может высказаться о любом абзаце и видит, кто их поддерживает.
declarations-none = Деклараций пока нет.
declarations-work-title = Декларации в работе
declaration-draft = черновик
declaration-open = открыта для комментариев
declaration-adopted = принята
declaration-version = версия { $x }
declaration-versions = Версии
declaration-languages = Языки этого текста
declaration-this-counts = Вы читаете аутентичный текст.
declaration-counts = Аутентичен текст на языке: { $x }.
declaration-counts-show = Аутентичный текст
declaration-paragraph = Абзац { $x }
declaration-endorsements-count = { $n ->
    [0] Поддержки пока нет
    [one] { $n } голос поддержки
    [few] { $n } голоса поддержки
   *[other] { $n } голосов поддержки
 }
declaration-countries-count = { $n ->
    [one] { $n } страна или регион
    [few] { $n } страны и региона
   *[other] { $n } стран и регионов
 }
declaration-changes-link = Что изменилось по сравнению с прежней версией
declaration-changes-title = Что изменилось
declaration-changes-between = От версии { $from } к версии { $to }
declaration-changes-none = На этом языке версии не различаются.
declaration-paragraph-new = Это новый абзац.
declaration-paragraph-gone = Этого абзаца версии { $x } больше нет.
declaration-same-count = { $n ->
    [0] Ни один абзац не остался прежним.
    [one] { $n } абзац остался прежним.
    [few] { $n } абзаца остались прежними.
   *[other] { $n } абзацев остались прежними.
 }
declaration-keep-link = Писать и принимать (секретариат)
declaration-comments-count = { $n ->
    [one] { $n } комментарий
    [few] { $n } комментария
   *[other] { $n } комментариев
 }
declaration-comments-general = О тексте в целом
declaration-comments-none = О тексте в целом пока никто не высказался.
declaration-comments-waiting = { $n ->
    [0] Ожидающих комментариев нет
    [one] Ожидает { $n } комментарий
    [few] Ожидают { $n } комментария
   *[other] Ожидают { $n } комментариев
 }
declaration-comment-on = Высказаться об абзаце { $x }
declaration-comment-write = Высказаться о тексте в целом
declaration-comment-public = из публики
declaration-comment-title = Комментарий
declaration-comment-lede-present = Рядом стоит ваше имя, и все сразу его читают.
declaration-comment-lede-public = Секретариат читает его раньше других.
declaration-comment-name = Ваше имя, каким его увидят все
declaration-comment-address = Ваша почта
declaration-comment-address-help = Никому и никогда не показывается. Нужна для одного письма о том, что стало с вашим комментарием.
declaration-comment-text = Ваш комментарий
declaration-comment-send = Отправить
declaration-comment-shown = показан
declaration-comment-refused = не показан
declaration-moderate-title = Комментарии публики
declaration-moderate-lede = Что вы покажете, прочтут все. Адреса не показаны никому, даже здесь.
declaration-moderate-show = Показать
declaration-moderate-refuse = Не показывать
declaration-moderate-hide = Больше не показывать
declaration-moderate-done = Решено
endorsements-title = Кто поддерживает
endorsements-none = Пока никто.
endorser-country = Страны и регионы
endorser-organisation = Организации
endorser-person = Люди
endorse = Поддержать
endorse-title = Поддержать декларацию
endorse-lede = Вы поддерживаете версию { $x }. От чьего имени — видно всем.
endorse-nobody = От своего имени поддерживают участники форума, от имени организации — её владелец, от имени страны или региона — глава делегации.
endorse-as = Поддержать от имени: { $x }
endorse-done = поддерживает версию { $x }
endorse-back = Отозвать
declaration-new-title = Начать декларацию
declaration-new-lede = До публикации первой версии это черновик.
declaration-name = Название
declaration-authoritative = Аутентичный язык
declaration-authoritative-help = Если переводы расходятся, верен текст на этом языке. Изменить его потом нельзя.
declaration-edit-title = Написание декларации
declaration-page = Декларация, какой её видят все
declaration-adopted-note = Декларация принята; изменить в ней больше ничего нельзя.
declaration-working = Вы пишете версию { $x }. До публикации её никто другой не видит.
declaration-published-note = Версия { $x } опубликована. Что вы измените здесь, станет следующей.
declaration-paragraph-add = Новый абзац в конце
declaration-paragraph-help = Абзац, пустой на всех языках, удаляется.
declaration-publish-title = Опубликовать написанное
declaration-note = Что изменилось, одной строкой
declaration-publish = Опубликовать версию { $x }
declaration-adopt-title = Принятие
declaration-adopt-note = Принимается последняя опубликованная версия. После этого её текст нельзя изменить, и никто её больше не комментирует; написанное и не опубликованное пропадает.
declaration-adopt = Принять окончательно
mail-challenge-subject = Решение: { $x }
mail-challenge-extended-subject = Новый срок: { $x }
mail-challenge-extended =
    Срок по задаче «{ $challenge }» ({ $forum }) перенесён: ответы принимаются до { $until } ({ $zone }).

    { $url }
mail-challenge-chosen =
    Ваш ответ «{ $answer }» на задачу «{ $challenge }» ({ $forum }) выбран.

    Обоснование:
    { $reason }

    Сообщение для всех:
    { $statement }

    { $url }
mail-challenge-not-chosen =
    Ваш ответ «{ $answer }» на задачу «{ $challenge }» ({ $forum }) не выбран.

    Обоснование:
    { $reason }

    Сообщение для всех:
    { $statement }

    { $url }
mail-party-subject = { $x } приглашает вашу организацию к общему ответу
mail-party-body =
    { $who } готовит ответ на задачу «{ $challenge }» ({ $forum }) и приглашает вашу организацию участвовать.

    Прочтите его и скажите да или нет здесь:
    { $url }
mail-reviewer-subject = Вас назначили рецензентом: { $x }
mail-reviewer-body =
    Вас назначили оценивать ответы на задачу «{ $challenge }» ({ $forum }).

    После срока заявите здесь о каждом ответе, есть ли у вас конфликт:
    { $url }
mail-assessor-subject = Вас назначили рецензентом: { $x }
mail-assessor-body =
    Вам поручено рассмотреть ответы на «{ $questionnaire }» ({ $forum }).

    Сначала заявите, есть ли у вас конфликт; ответы появятся здесь, когда их сдадут:
    { $url }
mail-declaration-comment-subject = Ваш комментарий к «{ $x }»
mail-declaration-comment-shown =
    Ваш комментарий к «{ $declaration }» теперь показан:
    { $url }
mail-declaration-comment-refused =
    Ваш комментарий к «{ $declaration }» прочитан и не показан.
    { $url }
fault-party-unknown = Организации с таким названием здесь нет. Сначала внесите её.
fault-party-twice = Эта организация уже участвует в ответе.
fault-party-many = В ответе не больше двадцати организаций.
fault-reviewer-unknown = Такой почты здесь нет ни у кого или она у нескольких людей.
fault-reviewer-conflict = Этот человек принадлежит к организации, о деле которой идёт речь. Назначьте другого.
fault-question-line = Строку { $x } нельзя прочесть. Проверьте квадратные скобки: условие называет более ранний вопрос и один из его ответов.
fault-evidence-missing = Скажите, где подтверждение.
fault-conflict-reason = Скажите в нескольких словах, какой это конфликт.
fault-mark-reason = Обоснуйте своё мнение.
fault-thing-unknown = У вас такого нет. Скопируйте адрес со страницы.
fault-points-missing = Скажите, что открыто.
fault-criteria-missing = Назовите хотя бы один критерий.
fault-deadline = «{ $x }» — не дата и время; пишите 2027-09-20 18:00.
fault-deadline-past = Этот момент прошёл.
fault-deadline-earlier = Срок можно перенести только на более позднее время: на него рассчитывают.
fault-reason-missing = Каждый ответивший получает решение и обоснование.
conflict-answer-twice = Ваша организация уже ведёт ответ на эту задачу.
conflict-answer-fixed = Этот ответ подан или оставлен. Сначала заберите его, пока принимаются ответы.
conflict-answer-empty = Ответу нужны название и текст.
conflict-answer-nobody = Вы не пишете ни за одну организацию, которая могла бы ответить. Попросите владельца вашей сделать вас редактором.
conflict-answer-invited = Кто-то приглашён и не сказал ни да, ни нет. Подождите или исключите.
conflict-answer-countries = Консорциум — не менее чем из двух стран или регионов. Пригласите кого-нибудь ещё из другой.
conflict-challenge-own = Ведомство, которое спрашивает, само не отвечает.
conflict-challenge-open = Задача открыта; её текст остаётся таким, на какой отвечают.
conflict-challenge-state = Задачу сейчас нельзя перевести в это состояние. Откройте страницу снова.
conflict-challenge-closed = Приём ответов на эту задачу закрыт.
conflict-challenge-not-closed = Ответы ещё поступают. Решайте после срока или сначала закройте приём.
conflict-challenge-decided = По этой задаче решено.
conflict-keep-barred = Вы участвуете в одном из ответов на эту задачу, поэтому вести её должен кто-то другой.
conflict-challenge-late = Срок прошёл. Измените его, прежде чем открыть задачу.
conflict-decide-barred = У вас конфликт с одним из ответов; решать должен кто-то другой.
conflict-questionnaire-published = Эта версия уже опубликована.
conflict-assessment-state = Этот шаг не подходит к нынешнему состоянию. Откройте страницу снова.
conflict-declaration-empty = В версии ещё нет ни одного абзаца.
conflict-declaration-authoritative = У какого-то абзаца нет текста на аутентичном языке. Сначала напишите его.
conflict-declaration-unchanged = После последней версии ничего не написано.
conflict-declaration-draft = Декларация ещё черновик.
conflict-declaration-adopted = Декларация принята и остаётся как есть.
conflict-comments-many = Секретариата ждёт слишком много комментариев. Ничего не отправлено; попробуйте завтра.
conflict-comments-own = Сегодня вы комментировали эту декларацию очень часто. Ничего не отправлено; продолжите завтра.
figure-challenges = { $n ->
    [one] общая задача
    [few] общие задачи
   *[other] общих задач
 }
figure-challenges-counts = Задачи, открытые на этом форуме, принимаются ли ещё ответы или уже решено; черновики не считаются.
figure-answers = { $n ->
    [one] ответ на задачу
    [few] ответа на задачи
   *[other] ответов на задачи
 }
figure-answers-counts = Ответы на решённые задачи, которые ведомство обнародовало. До решения не считается ни один.
figure-answering = { $n ->
    [one] ответившая страна или регион
    [few] ответившие страны и региона
   *[other] ответивших стран и регионов
 }
figure-answering-counts = Страны и регионы организаций, участвующих в обнародованных ответах; каждая считается один раз.
figure-endorsements = { $n ->
    [one] голос поддержки
    [few] голоса поддержки
   *[other] голосов поддержки
 }
figure-endorsements-counts = Поддержка открытых и принятых деклараций людьми, организациями и странами или регионами.
figure-endorsing = { $n ->
    [one] поддержавшая страна или регион
    [few] поддержавшие страны и региона
   *[other] поддержавших стран и регионов
 }
figure-endorsing-counts = Поддержка от имени страны или региона, данная главой делегации или по его доверенности.
governance-faulty = Пока ничего не сохранено. Исправьте отмеченное ниже и отправьте ещё раз.
fault-comment-email = «{ $x }» — не адрес электронной почты.
