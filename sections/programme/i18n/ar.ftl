# البرنامج: الفعاليات والقاعات وترتيب الفقرات والمتحدثون.
nav-programme = البرنامج
findable-events = الفعاليات
programme-title = البرنامج
programme-lede = ما الذي يُعقد ومتى وأين، ومن يستضيفه ومن يتحدث فيه.
programme-empty = لم يُعلن شيء بعد. عودوا حين يُنشر البرنامج.
programme-days = الأيام
programme-day = اليوم
programme-all-days = كل الأيام
programme-found = { $n ->
    [0] لا فعاليات
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $n } فعاليات
    [many] { $n } فعالية
   *[other] { $n } فعالية
 }
programme-zone = الأوقات بتوقيت المنتدى ({ $x }).
programme-own-time = بتوقيتكم
programme-narrow = تضييق
programme-without = من دون:
programme-nothing = لا فعالية تجمع كل هذا.
programme-clear = عرض البرنامج كله
programme-track = المحور
programme-room = القاعة
programme-rooms = القاعات
programme-kind = النوع
programme-language = اللغة
programme-country = البلد أو المنطقة
programme-room-none = تُعلن القاعة لاحقًا
programme-remote = عبر الإنترنت
programme-moved = نُقلت
programme-cancelled = أُلغيت
programme-timetable = جدول { $x }
programme-files = خذوه معكم
programme-files-help = اشتركوا في التقويم، أو أعطوا الملفات لبرنامج يعرض جداول المؤتمرات.
programme-calendar = تقويم (iCalendar)
programme-invitations = دعواتي للتحدث
programme-mine = برنامجي
programme-hosted = الفعاليات التي أستضيفها
programme-search = البحث في البرنامج
programme-search-do = بحث
programme-keep = إدارة البرنامج
programme-new = فعالية جديدة
session-about = موضوعها
session-order = ترتيب الفقرات
session-speakers = المتحدثون
session-late = الفقرات متأخرة عن الخطة؛ الأوقات المعروضة هي أوقات الآن، والأوقات المخططة مشطوبة.
session-ends-now = تنتهي الآن في { $x }.
session-when = متى وأين
session-time = الوقت
session-place = المكان
session-host = تستضيفها
session-languages = لغات الحديث
session-tracks = المحاور
session-link = عبر الفيديو
session-moved-from = أُعلنت ليوم { $x } ثم نُقلت.
session-page = صفحة الفعالية
session-star = وضع نجمة على هذه الفعالية
session-calendar = إضافتها إلى تقويمي (.ics)
session-keep = لمستضيفيها وللأمانة:
session-edit = تعديل الفعالية
session-edit-host = أنتم تستضيفون هذه الفعالية: لكم نصوصها وترتيب فقراتها ومتحدثوها. أما الوقت والقاعة والنشر فللأمانة.
session-title-in = العنوان ({ $x })
session-abstract-in = موضوعها ({ $x })
session-kind = نوع الفعالية
session-kind-ceremony = حفل
session-kind-plenary = جلسة عامة
session-kind-forum = منتدى موضوعي
session-kind-panel = حلقة نقاش
session-kind-workshop = ورشة عمل
session-kind-matchmaking = لقاء شراكات
session-kind-signing = توقيع
session-kind-briefing = إحاطة صحفية
session-from = من (HH:MM)
session-until = إلى (HH:MM)
session-expected = العدد المتوقع
session-expected-help = رقم. إن كانت القاعة أصغر أُخبرتم قبل أي حفظ.
session-host-help = اسم مؤسسة معروفة هنا أو عنوانها في ROR أو معرّفها.
session-state = الحالة
session-state-draft = مسودة: لا يراها إلا مستضيفوها والأمانة
session-state-published = منشورة
session-state-cancelled = ملغاة: لن تُعقد هذه الفعالية
room-code = الرمز
room-name-in = الاسم ({ $x })
room-capacity = المقاعد
room-seats = { $n ->
    [0] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
 }
room-count = { $n ->
    [0] لا قاعات
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $n } قاعات
    [many] { $n } قاعة
   *[other] { $n } قاعة
 }
room-keep = إضافة قاعة أو تغييرها
room-keep-help = إن كان الرمز موجودًا تغيّرت تلك القاعة.
room-remove = إزالة
room-remove-of = إزالة { $x }
keep-none = لا فعاليات بعد. أنشئوا الأولى.
keep-unanswered = { $n ->
    [0] لا دعوات بلا جواب
    [one] دعوة واحدة بلا جواب
    [two] دعوتان بلا جواب
    [few] { $n } دعوات بلا جواب
    [many] { $n } دعوة بلا جواب
   *[other] { $n } دعوة بلا جواب
 }
mine-lede = الفعاليات التي تستضيفونها، والتي تتحدثون فيها، والتي وضعتم عليها نجمة. لا يرى نجومكم أحد غيركم.
mine-speaking = أين أتحدث
mine-speaking-none = لم تُوجَّه إليكم دعوة إلى التحدث حتى الآن.
mine-unanswered = { $n ->
    [zero] لا دعوات تنتظر ردكم.
    [one] دعوة واحدة تنتظر ردكم.
    [two] دعوتان تنتظران ردكم.
    [few] { $n } دعوات تنتظر ردكم.
    [many] { $n } دعوة تنتظر ردكم.
   *[other] { $n } دعوة تنتظر ردكم.
 }
mine-starred = فعاليات عليها نجمة
mine-starred-none = لم تضعوا نجمة على أي فعالية بعد. افتحوا فعالية واضغطوا «وضع نجمة على هذه الفعالية».
mine-overlaps = في الوقت نفسه مع غيرها
mine-unstar = إزالة النجمة
mine-unstar-of = إزالة النجمة عن «{ $x }»
mine-calendar = في تقويمكم الخاص
mine-calendar-file = كل هذا في ملف تقويم (.ics)
mine-calendar-help = يبيّن الملف الحال كما هو الآن. أما عنوان التقويم فيتابع كل تغيير تلقائيًا، ويشمل لقاءاتكم أيضًا.
mine-calendar-address = عنوان التقويم
clash-title = التعارضات
clash-count = { $n ->
    [0] لا تعارض
    [one] تعارض واحد
    [two] تعارضان
    [few] { $n } تعارضات
    [many] { $n } تعارضًا
   *[other] { $n } تعارض
 }
clash-none = لا قاعة ولا متحدث محجوز مرتين، وكل قاعة تتسع لمن يُتوقع حضوره.
clash-intro = لم يُحفظ شيء بعد. يعترض ذلك:
clash-room = القاعة محجوزة لـ«{ $title }» ({ $when }).
clash-speaker = { $who } يتحدث في «{ $title }» ({ $when }).
clash-taken = صاحب هذا العنوان يتحدث في مكان آخر في ذلك الوقت.
clash-small = يُتوقع حضور { $expected }، والقاعة تتسع لـ{ $capacity }.
clash-confirm = الحفظ مع ذلك
session-meanwhile = حفظ شخص آخر هذه الفعالية في { $x } بينما كنتم تحررونها. إذا حفظتم الآن حلّ نموذجكم محل نموذجه.
clash-secretariat = اختاروا وقتًا أو شخصًا آخر، أو اسألوا الأمانة.
order-edit = الفقرات
order-language = تُكتب العناوين بهذه اللغة: { $x }. لغات أخرى:
order-time = تبدأ (HH:MM)
order-length = الدقائق
order-what = العنوان
order-kind = النوع
order-fixed = وقتها ثابت
order-help = لإزالة فقرة أفرغوا وقتها وعنوانها. ما وقته ثابت (ربط بمكان آخر، أو ضيف عليه أن يغادر) لا يحرّكه التأخر. وحفظ خطة أخرى يمحو كل تأخر.
order-minutes = { $n ->
    [0] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
 }
order-late = { $n ->
    [0] بلا تأخر
    [one] متأخرة دقيقة واحدة
    [two] متأخرة دقيقتين
    [few] متأخرة { $n } دقائق
    [many] متأخرة { $n } دقيقة
   *[other] متأخرة { $n } دقيقة
 }
item-kind-welcome = ترحيب
item-kind-address = كلمة
item-kind-talk = محاضرة
item-kind-panel = نقاش
item-kind-questions = أسئلة
item-kind-film = فيلم
item-kind-demonstration = عرض حي
item-kind-signing = توقيع
item-kind-break = استراحة
late-title = التأخر
late-help = اذكروا بكم دقيقة تبدأ الفقرة بعد موعدها. يُزاح ما بعدها، ويُستهلك الوقت الفارغ أولًا؛ ويُخبر المتحدثون بالبريد، وسائر الناس على صفحة الفعالية.
late-minutes = دقائق التأخر
late-set = إزاحة
late-back = العودة إلى الخطة
late-fixed = وقتها ثابت.
late-next = تنتهي هذه الآن في { $end }، لكن «{ $title }» تبدأ في القاعة نفسها في { $at }. أُخبر مستضيفوها.
late-held = يمكن أن تتأخر هذه الفقرة { $given } من الدقائق لا { $asked }: فبعدها ما يحافظ على موعده.
speaker-count = { $n ->
    [0] لم يُدعَ أحد بعد
    [one] مدعو واحد
    [two] مدعوان
    [few] { $n } مدعوين
    [many] { $n } مدعوًا
   *[other] { $n } مدعو
 }
speaker-invite = دعوة للتحدث
speaker-email = البريد الإلكتروني
speaker-email-help = لشخص معروف هنا. تصله رسالة فيها رابط يقبل به أو يعتذر.
speaker-name = الاسم، إن لم يكن هذا البريد لأحد هنا
speaker-name-help = يُسجَّل الشخص عندئذ باسمه وبريده فقط.
speaker-item = الفقرة
speaker-whole = الفعالية كلها
speaker-invited = مدعو
speaker-accepted = قبِل
speaker-declined = اعتذر
speaker-substituted = استُبدل
speaker-substitute = ليتحدث غيره
speaker-substitute-email = بريد من يتحدث بدلًا منه
speaker-substitute-is = حلّ محله { $x }
speaker-unreached = لم تُرسل رسالة: لا نملك عنوانًا، أو لم يوافق على التواصل معه. يجد الدعوة في «دعواتي للتحدث».
speaker-unnamed = لا يُذكر علنًا: لم يوافق على إدراج اسمه.
speaker-remind = إرسال الرسالة مجددًا
speaker-remind-of = إرسال الرسالة مجددًا إلى { $x }
speaker-withdraw = سحب الدعوة
speaker-withdraw-of = سحب دعوة { $x }
host-title = المستضيفون
host-help = للمستضيفين نصوص هذه الفعالية وترتيب فقراتها ومتحدثوها ولا شيء غيرها.
host-email = بريد شخص له حساب
host-add = تعيين مستضيفًا
host-remove = إزالة
host-remove-of = { $x } لم يعد مستضيفًا
invitation-lede = ما طُلب منكم، أو ممن فوّضكم، التحدث فيه.
invitation-count = { $n ->
    [0] لا دعوات
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $n } دعوات
    [many] { $n } دعوة
   *[other] { $n } دعوة
 }
invitation-none = لم يطلب منكم أحد التحدث في هذا المنتدى.
invitation-accept = قبول
invitation-decline = اعتذار
invitation-named = يُذكر اسمكم في البرنامج العلني متى قبلتم، وما دمتم موافقين على إدراج اسمكم.
answer-title = دعوة للتحدث
answer-lede = { $x }، هل تتحدثون؟
answer-item = فقرتكم: { $x }
answer-state = جوابكم حتى الآن:
answer-do = جوابكم
answer-listed = وافقتم على إدراج اسمكم: متى قبلتم ظهر اسمكم ومؤسستكم في البرنامج العلني.
answer-list-me = أوافق على إدراج اسمي ليُذكر في البرنامج
answer-over = لم يعد الجواب عن هذه الدعوة ممكنًا.
schedule-cancelled = أُلغيت: { $x }
schedule-no-track = بلا محور
mention-session = تستضيف «{ $title }» في { $forum }
panel-sessions = الفعاليات
agenda-item-of = { $item } ({ $session })
agenda-part-speaks = تتحدثون
agenda-part-asked = مدعوون إلى التحدث
agenda-part-hosts = تستضيفون
agenda-part-starred = عليها نجمة
figure-events = { $n ->
    [0] فعالية
    [one] فعالية
    [two] فعاليتان
    [few] فعاليات
    [many] فعالية
   *[other] فعالية
 }
figure-events-counts = فعاليات البرنامج المنشورة؛ لا تُحسب الملغاة ولا المسودات. التوزيع بحسب بلد المستضيف أو منطقته.
figure-speakers = { $n ->
    [0] متحدث
    [one] متحدث
    [two] متحدثان
    [few] متحدثين
    [many] متحدثًا
   *[other] متحدث
 }
figure-speakers-counts = من قبلوا التحدث في فعالية منشورة؛ يُحسب كل منهم مرة واحدة، ذُكر اسمه أم لا. التوزيع بحسب البلد أو المنطقة التي يمثلها.
figure-speaker-countries = { $n ->
    [0] بلد أو منطقة للمتحدثين
    [one] بلد أو منطقة للمتحدثين
    [two] من بلدان ومناطق المتحدثين
    [few] بلدان ومناطق للمتحدثين
    [many] بلدًا ومنطقة للمتحدثين
   *[other] بلد ومنطقة للمتحدثين
 }
figure-speaker-countries-counts = البلدان والمناطق التي يمثلها من قبلوا التحدث في فعالية منشورة.
fault-order-time = اذكروا وقتًا ضمن الفعالية، مثل 09:10.
fault-order-minutes = اذكروا دقائق صحيحة من 1 إلى 600.
fault-late-minutes = اذكروا دقائق صحيحة من 0 إلى 600.
fault-room-code = الرمز اثنا عشر حرفًا لاتينيًا ورقمًا وشرطة على الأكثر، مثل R1.
fault-session-day = اختاروا يومًا من أيام المنتدى.
fault-session-time = اذكروا وقتًا مثل 09:00؛ وتنتهي الفعالية بعد أن تبدأ.
fault-session-host = لا مؤسسة هنا اسمها «{ $x }». عرّفوا بها أولًا.
fault-speaker-already = هذا الشخص مدعو إليها بالفعل.
fault-speaker-email = هذا ليس بريدًا إلكترونيًا.
fault-speaker-unknown = لا أحد هنا بريده «{ $x }».
conflict-room-used = في هذه القاعة فعالية. انقلوها أولًا.
conflict-session-code = لم يُعثر على رمز خالٍ. أعيدوا المحاولة.
conflict-session-cancelled = هذه الفعالية ملغاة.
conflict-substituted = يتحدث غيركم؛ لم يبق ما يُجاب عنه.
conflict-answered = أُجيب عن هذه الدعوة بالفعل.
mail-speak-subject = دعوة للتحدث: { $x }
mail-speak-body = { $who }،

    يدعوكم { $forum } للتحدث.

    الفعالية: { $title }
    فقرتكم: { $what }
    متى: { $when } (بتوقيت المنتدى)

    اقبلوا أو اعتذروا هنا، دون حساب:
    { $url }

    من يملك هذا الرابط يجيب عنكم. لا تمرروه لأحد.
mail-replaced-subject = يتحدث غيركم: { $x }
mail-replaced-body = { $who }،

    في { $forum } يتحدث الآن شخص آخر بدلًا منكم: { $title }. ليس عليكم شيء.
mail-late-subject = وقت جديد: { $x }
mail-late-body = { $who }،

    «{ $title }» متأخرة عن خطتها. فقرتكم «{ $what }» تبدأ الآن في { $when } بتوقيت المنتدى.

    ترتيب الفقرات الآن: { $url }
mail-next-subject = الفعالية التي قبل فعاليتكم متأخرة: { $x }
mail-next-body = { $who }،

    يُتوقع أن تستمر «{ $title }» حتى { $until } بتوقيت المنتدى في القاعة التي تستضيفون فيها «{ $own }».

    فعاليتكم: { $url }
mail-moved-subject = الموعد والمكان: { $x }
mail-moved-body = { $who }،

    تغيّر موعد «{ $title }» أو مكانها، وهي تُعقد الآن كما يلي:

    { $when } (بتوقيت المنتدى)
    { $where }

    صفحة الفعالية: { $url }
mail-cancelled-subject = أُلغيت: { $x }
mail-cancelled-body = { $who }،

    لن تُعقد «{ $title }» التي أُعلن عنها في { $when }. لا يلزمكم فعل شيء.

    صفحة الفعالية: { $url }
front-programme-first = كيف يبدأ
front-programme-now = الآن وما يليه
front-programme-until = الآن، حتى { $x }
