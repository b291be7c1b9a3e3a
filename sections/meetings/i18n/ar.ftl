# Meetings: requests, availability, plans, agendas, calendars.
nav-meetings = اللقاءات
meetings-title = لقاءاتي
meetings-task-setup = مواعيد اللقاءات وأماكنها
meetings-task-plans = تخطيط اللقاءات
meetings-to-plans = تخطيط اللقاءات
meetings-to-setup = المواعيد والأماكن
meetings-not-here = لم تسجَّل هنا
meetings-not-here-text = اللقاءات مخصصة للمسجَّلين في { $x }. وللتسجيل طريقان:
meetings-not-here-delegation = إذا كنت قادمًا مع وفد بلد أو شركة، فجهة الاتصال في الوفد هي التي تسجّلك.
meetings-not-here-secretariat = وإلا فيُرجى مراسلة أمانة هذا المنتدى.
meetings-not-here-runs = تسجيل شخص، وأنت منهم
meetings-to-answer = بانتظار ردك
meetings-to-answer-none = لا أحد ينتظر ردك.
meetings-agreed = متفق عليها
meetings-agreed-none = لا اتفاق على لقاء بعد. يُرجى فتح عرض أو احتياج والضغط على «طلب لقاء».
meetings-agreed-text = تخطط الأمانة جميع اللقاءات المتفق عليها معًا، فيتحدد عندئذ وقتها ومكانها.
meetings-waiting = بانتظار الرد عليك
meetings-waiting-none = ليس لك أي طلب مفتوح.
meetings-closed = منتهية
meetings-closed-count = { $n ->
    [zero] لم يُرفض أو يُسحب أي طلب
    [one] طلب واحد رُفض أو سُحب
    [two] طلبان رُفضا أو سُحبا
    [few] { $n } طلبات رُفضت أو سُحبت
    [many] { $n } طلبًا رُفضت أو سُحبت
   *[other] { $n } طلب رُفضت أو سُحبت
 }
meetings-left-out = لا مكان له في الخطة الحالية:
meeting-wish-must = أساسي
meeting-wish-want = مرغوب فيه
meeting-wish-would = إن سمح الوقت
meeting-wish-theirs = هم: { $x }
meeting-wish-yours = أنت: { $x }
meeting-asked-on = طُلب في { $x }
meeting-state-pending = بانتظار الرد
meeting-state-accepted = متفق عليه
meeting-state-declined = مرفوض
meeting-state-withdrawn = مسحوب
meeting-state-planned = تحدد وقته ومكانه
meeting-place-table = الطاولة { $x }
meeting-place-stand = الجناح { $x }
meeting-place-remote = القاعة الافتراضية { $x }
meeting-own-time = بتوقيتك
meeting-enter = دخول القاعة
meeting-moved = تغيّر موعده أو مكانه
meeting-cancelled = أُلغي
meeting-about-label = الموضوع
meeting-about = الموضوع: { $x }
meeting-calendar-summary = لقاء مع { $x }
meeting-calendar-name = لقاءاتي
whom-label = نيابةً عن
whom-show = عرض
whom-other = تتصرف نيابةً عن { $x }. ويُسجَّل ما تفعله هنا على أنك فعلته نيابةً عنه.

ask-title = طلب لقاء
ask-unnamed = جهة الاتصال
ask-note = يطّلع الطرف الآخر على اسمك ومؤسستك وهذه الرسالة. ويبقى وقتك متاحًا إلى أن يوافق ويدخل اللقاء في الخطة.
ask-for-whom = من سيحضر اللقاء
ask-message = رسالتك
ask-message-help = جملتان أو ثلاث: ما لديك أو ما تبحث عنه، ولماذا يجدر بكما التحادث.
ask-language = لغة الرسالة
ask-wish = مدى الرغبة في اللقاء
ask-wish-help = اللقاء الذي يعدّه كلاكما ضروريًا يوضع قبل كل ما سواه.
ask-do = طلب هذا اللقاء
conflict-ask-oneself = لا يمكن للمرء أن يطلب لقاء نفسه.
conflict-ask-not-registered = اللقاءات هنا للمسجَّلين في هذا المنتدى وحدهم. يتولى التسجيل جهة الاتصال في الوفد أو الأمانة.
conflict-ask-already = يوجد طلب مفتوح بينكما. يُرجى الاطلاع على «لقاءاتي».
conflict-ask-declined = سبق أن اعتذر هذا الشخص عن طلب في هذا المنتدى. وما زال بوسعه أن يطلب لقاءك.
conflict-request-answered = سبق الرد على هذا الطلب أو سحبه؛ لم يُغيَّر شيء.

request-title = لقاء مع { $x }
request-theirs = رسالة الطرف الآخر
request-yours = رسالتك
request-meeting = اللقاء
request-answer = ردك
request-your-wish = مدى رغبتك فيه
request-accept = قبول
request-decline = اعتذار
request-reason = السبب (اختياري)
request-reason-help = لا يطّلع عليه إلا الطرف الآخر.
request-withdraw = سحب الطلب
request-cancels = يُلغي هذا اللقاء المدرج في الخطة. ويُبلَّغ الطرف الآخر، ويصبح الوقت متاحًا من جديد.
request-with = مع
request-state = الحالة
request-wish-asker = صاحب الطلب
request-wish-asked = المطلوب لقاؤه
request-reason-given = السبب

availability-title = أوقاتك المتاحة للقاء
availability-to = تغيير أوقاتك المتاحة
availability-free = الفترات المتاحة لك: { $free } من { $all }.
availability-no-slots = لم تحدد الأمانة ساعات اللقاءات بعد.
availability-text = تُزال العلامة من كل فترة لا يمكنك اللقاء فيها.
availability-zone = الأوقات بتوقيت المنتدى ({ $x }).
availability-grid = الفترات المتاحة لك
availability-sideways = على الشاشة الضيقة، حرّك الجدول جانبًا لترى كل الأيام.
availability-time = الوقت
availability-meeting = لقاء
availability-moves = إذا كان في الفترة التي أُزيلت علامتها لقاء مدرج في الخطة، فإنه يبقى إلى أن تنشر الأمانة الخطة التالية.
availability-remote = أشارك عن بُعد
availability-remote-help = تُعقد لقاءاتك عندئذ في قاعات افتراضية.
availability-most = الحد الأقصى لمجموع لقاءاتك (فارغ: دون حد)

agenda-title = البرنامج
agenda-of = برنامج { $x }
agenda-to = البرنامج كاملًا
agenda-none-yet = لم يتحدد وقت أي شيء ومكانه بعد.
agenda-overlaps = في الوقت نفسه مع غيره
agenda-held = { $n ->
    [zero] لا لقاءات.
    [one] لقاء واحد.
    [two] لقاءان.
    [few] { $n } لقاءات.
    [many] { $n } لقاءً.
   *[other] { $n } لقاء.
 }
agenda-more = { $n ->
    [zero] ولا مزيد.
    [one] وواحد آخر.
    [two] واثنان آخران.
    [few] و{ $n } أخرى.
    [many] و{ $n } أخرى.
   *[other] و{ $n } أخرى.
 }
agenda-zone = الأوقات بتوقيت المنتدى ({ $x }).
agenda-print = طباعة

feed-title = في تقويمك الخاص
feed-text = يُضاف هذا العنوان اشتراكًا في برنامج التقويم لديك، وفيه لقاءاتك والفعاليات التي تتحدث فيها أو تستضيفها أو وضعت عليها نجمة؛ وما يتغيّر موعده أو يُلغى يتغيّر فيه تلقائيًا.
feed-secret = كل من يعرف هذا العنوان يطّلع على برنامجك. إذا وصل إلى غيرك، يُرجى تغييره.
feed-rotate = تغيير العنوان
feed-none = يمكن أن تظهر لقاءاتك في برنامج التقويم لديك وأن تُحدَّث فيه باستمرار.
feed-make = إنشاء عنوان للتقويم

plans-title = التخطيط
plans-do-title = تخطيط جميع اللقاءات
plans-do-text = عملية بحث واحدة تُدرج أكبر عدد ممكن من اللقاءات المتفق عليها، بدءًا بأشدها رغبةً. ولا يتغير شيء لأحد قبل النشر.
plans-not-ready = تلزم أولًا ثلاثة أمور: ساعات اللقاءات، والأماكن، وطلب واحد متفق عليه على الأقل.
plans-keep = إبقاء اللقاءات المنشورة في مواعيدها ما أمكن
plans-more = المزيد
plans-seed = البذرة
plans-seed-help = عدد صحيح. الرغبات نفسها مع البذرة نفسها تعطي الخطة نفسها؛ يُترك فارغًا لبذرة جديدة.
plans-do = تخطيط جميع اللقاءات
plans-accepted = الطلبات المتفق عليها
plans-pending = الطلبات التي تنتظر الرد
plans-slots = الفترات
plans-tables = الطاولات
plans-stands = الأجنحة
plans-rooms = القاعات الافتراضية
plans-list = الخطط حتى الآن
plans-none = لم توضع أي خطة بعد.
plans-made = وقت الطلب
plans-state = الحالة
plans-placed = اللقاءات
plans-gap = أقصى فارق عن الأفضل
plan-state-running = قيد الإعداد
plan-state-made = مكتملة، غير منشورة
plan-state-published = منشورة
plan-state-replaced = حلّت محلها خطة لاحقة
plan-state-failed = لم تكتمل
refusal-plan-seed = البذرة عدد صحيح لا يقل عن 0. لم يُخطَّط شيء.
conflict-plan-running = يجري الآن إعداد خطة. يُرجى انتظار اكتمالها أو إلغاؤها.
conflict-plan-not-publishable = لا يمكن نشر هذه الخطة: إما أنها لم تكتمل، وإما أنها نُشرت من قبل.

plan-title = خطة اللقاءات
plan-headline = { $placed }، بفارق لا يتجاوز { $gap } عن أفضل الممكن
plan-headline-best = { $n ->
    [zero] لم يُدرج أي لقاء؛ ولا خطة أفضل منها
    [one] أُدرج لقاء واحد؛ ولا خطة أفضل منها
    [two] أُدرج لقاءان؛ ولا خطة أفضل منها
    [few] أُدرجت { $n } لقاءات؛ ولا خطة أفضل منها
    [many] أُدرج { $n } لقاءً؛ ولا خطة أفضل منها
   *[other] أُدرج { $n } لقاء؛ ولا خطة أفضل منها
 }
plan-headline-running = الخطة قيد الإعداد
plan-headline-failed = لم تكتمل هذه الخطة
plan-failed-text = أُلغيت، أو توقف الخادم في أثناء إعدادها. لم يُغيَّر شيء؛ يُرجى بدء خطة أخرى.
plan-count-meetings = { $n ->
    [zero] لم يُدرج أي لقاء
    [one] أُدرج لقاء واحد
    [two] أُدرج لقاءان
    [few] أُدرجت { $n } لقاءات
    [many] أُدرج { $n } لقاءً
   *[other] أُدرج { $n } لقاء
 }
plan-live = التقدم
plan-live-text = البحث جارٍ. تعرض هذه الصفحة حالته كلما فُتحت.
plan-live-done = اكتمل.
plan-objective = قيمة الخطة
plan-bound = أقصى ما تبلغه أي خطة
plan-reload = تحديث الصفحة
plan-cancel = إلغاء
plan-wanted = الطلبات المتفق عليها
plan-publish-title = ما يغيّره النشر
plan-publish-text = تصل إلى كل معنيّ رسالة بلغته تتضمن التغييرات في ملف تقويم، إذا وافق على تلقي طلبات اللقاء وكان له عنوان.
plan-publish = نشر هذه الخطة
plan-sent = تم النشر. البرامج محدَّثة، والرسائل في طريقها إلى أصحابها.
plan-comes = { $n ->
    [zero] لا لقاءات جديدة.
    [one] لقاء واحد جديد.
    [two] لقاءان جديدان.
    [few] { $n } لقاءات جديدة.
    [many] { $n } لقاءً جديدًا.
   *[other] { $n } لقاء جديد.
 }
plan-moves = { $n ->
    [zero] لا لقاء يتغير موعده أو مكانه.
    [one] لقاء واحد يتغير موعده أو مكانه.
    [two] لقاءان يتغير موعدهما أو مكانهما.
    [few] { $n } لقاءات يتغير موعدها أو مكانها.
    [many] { $n } لقاءً يتغير موعدها أو مكانها.
   *[other] { $n } لقاء يتغير موعدها أو مكانها.
 }
plan-goes = { $n ->
    [zero] لا لقاء يُلغى.
    [one] لقاء واحد يُلغى.
    [two] لقاءان يُلغيان.
    [few] { $n } لقاءات تُلغى.
    [many] { $n } لقاءً تُلغى.
   *[other] { $n } لقاء تُلغى.
 }
plan-stays = { $n ->
    [zero] لا لقاء يبقى كما هو.
    [one] لقاء واحد يبقى كما هو.
    [two] لقاءان يبقيان كما هما.
    [few] { $n } لقاءات تبقى كما هي.
    [many] { $n } لقاءً تبقى كما هي.
   *[other] { $n } لقاء تبقى كما هي.
 }
plan-course = سير البحث
plan-course-alt = قيمة الخطة وحدها الأعلى في أثناء البحث؛ الأرقام مبينة إلى جانبها
plan-course-caption = الخط المتصل: قيمة أفضل خطة حتى الآن. الخط المتقطع: الحد الأعلى المثبت.
plan-seconds = { $x } ث
plan-compared = بالمقارنة مع الخطة السابقة
plan-compared-to = عرض الخطة السابقة
plan-compared-same = في الوقت والمكان نفسيهما
plan-compared-moved = في وقت آخر أو مكان آخر
plan-compared-new = هنا فقط
plan-compared-gone = هناك فقط
plan-left = طلبات بلا مكان
plan-left-none = لكل طلب متفق عليه مكانه.
plan-left-next = طلبات أخرى
plan-places = الأماكن المستخدمة
plan-places-alt = الأماكن المستخدمة في كل فترة؛ البيانات نفسها في جدول أدناه
plan-places-table = البيانات نفسها في جدول
plan-places-used = الأماكن المستخدمة
plan-used = { $used } من { $all }
plan-timetable-title = الجدول الزمني
plan-timetable-none = لا شيء مخطط هنا.
plan-people-title = بحسب الأشخاص
plan-people-all = كل من لهم لقاءات
plan-people-agenda = برنامجه المنشور

reason-kind-no-common-slot = لا فترة مشتركة متاحة للطرفين
reason-kind-full = لأحد الطرفين، في كل فترة تناسبهما، لقاءات لا تقل الرغبة فيها
reason-kind-never-both-free = في كل فترة تناسب الطرفين، لأحدهما لقاء لا تقل الرغبة فيه
reason-kind-tables-taken = حين يكون الطرفان متاحين، تكون جميع الأماكن مشغولة
reason-kind-no-place = حين يكون الطرفان متاحين، لا يبقى مكان مناسب
reason-kind-outweighed = كان سيزيح لقاءات لا تقل الرغبة فيها مجتمعةً
reason-kind-person-max = بلغ أحد الطرفين أقصى عدد يريده من اللقاءات
reason-kind-no-remote-room = يشارك أحد الطرفين عن بُعد، ولا توجد قاعة افتراضية
reason-kind-no-interpreter = لا تجمعهما لغة مشتركة، ولا يوجد من يترجم بين لغتيهما
reason-kind-interpreters-taken = حين يكون الطرفان متاحين، يكون جميع المترجمين القادرين على المساعدة مشغولين
reason-kind-rooms-taken = يشارك أحد الطرفين عن بُعد، وحين يكون الطرفان متاحين تكون جميع القاعات الافتراضية مشغولة أو مغلقة
reason-kind-would-break-fixed = سيُخلّ ذلك بلقاءات مثبتة
reason-kind-same-pair = بين الطرفين طلب آخر، وهو المعتمد
reason-kind-absent = لم يعد أحد الطرفين مشاركًا
reason-kind-unsettled = انتهى البحث قبل تجربته في كل الفترات
reason-kind-stated = لم يجد له البحث مكانًا
reason-detail-who = المعني: { $x }.
reason-detail-max = المعني: { $who }، والحد الأقصى لديه { $max }.
reason-detail-common = { $n ->
    [zero] لا فترة تناسب الطرفين.
    [one] فترة واحدة تناسب الطرفين.
    [two] فترتان تناسبان الطرفين.
    [few] { $n } فترات تناسب الطرفين.
    [many] { $n } فترة تناسب الطرفين.
   *[other] { $n } فترة تناسب الطرفين.
 }
reason-detail-instead = فيها بدلًا منه: { $x }.
reason-detail-held = { $a } مع { $b }، { $when }

setup-title = المواعيد والأماكن
setup-hours = الساعات
setup-hours-text = جميع الأوقات بتوقيت المنتدى ({ $x }). الفترات الباقية تحتفظ بطلباتها وحالات الغياب واللقاءات.
setup-days = الأيام
setup-from = بداية أول لقاء
setup-to = آخر موعد لنهاية آخر لقاء
setup-rest-from = استراحة من (فارغ: بلا استراحة)
setup-rest-to = إلى
setup-length = مدة اللقاء، بالدقائق
setup-pause = الفاصل بين اللقاءات، بالدقائق
setup-hours-do = اعتماد الساعات
setup-places = الأماكن
setup-places-text = يتسع المكان للقاء واحد في كل وقت. يلتقي العارضون في أجنحتهم حين تكون خالية، وغيرهم على الطاولات.
setup-tables = عدد الطاولات
setup-stands = الأجنحة، جناح في كل سطر
setup-stands-help = بصيغة «B-12 = اسم المؤسسة». يُكتب الجناح مرة لكل لقاء يتسع له في الوقت نفسه، مثل B-12a وB-12b.
setup-stands-waiting = { $n ->
    [zero] لا أجنحة لعارضين تنتظر.
    [one] لعارض واحد جناح ليس مكانًا للقاءات بعد.
    [two] لعارضَين جناحان ليسا مكانين للقاءات بعد.
    [few] لدى { $n } عارضين أجنحة ليست أماكن للقاءات بعد.
    [many] لدى { $n } عارضًا أجنحة ليست أماكن للقاءات بعد.
   *[other] لدى { $n } عارض أجنحة ليست أماكن للقاءات بعد.
 }
setup-stands-take = اجعل هذه الأجنحة أماكن للقاءات
setup-rooms = القاعات الافتراضية، قاعة في كل سطر
setup-rooms-help = بصيغة «الزرقاء = https://…».
setup-places-do = اعتماد الأماكن
setup-slots-count = { $n ->
    [zero] لا فترات
    [one] فترة واحدة
    [two] فترتان
    [few] { $n } فترات
    [many] { $n } فترة
   *[other] { $n } فترة
 }
fault-setup-days = يُرجى اختيار يوم واحد على الأقل.
fault-setup-time = «{ $x }» ليس وقتًا؛ يُرجى كتابته بصيغة 09:30.
fault-setup-order = هذا الوقت يسبق البداية.
fault-setup-no-slot = لا يتسع ما بين هذين الوقتين للقاء بهذه المدة.
fault-setup-line = لا تتضمن «{ $x }» علامة «=»؛ يُرجى كتابة الاسم ثم «=» ثم ما يقابله.
fault-setup-name = الاسم في «{ $x }» ناقص أو مكرر أو أطول من 40 حرفًا.
fault-setup-organisation = لا مؤسسة باسم «{ $x }». يُرجى استخدام اسمها الدقيق أو أحد معرّفاتها.
conflict-setup-slot-used = يقع لقاء منشور في فترة ستُلغى. يُرجى إبقاء هذه الساعات، أو نشر خطة لا تتضمن ذلك اللقاء أولًا.
conflict-setup-place-used = يُعقد لقاء منشور في مكان سيُلغى. يُرجى إبقاء المكان، أو نشر خطة لا تتضمن ذلك اللقاء أولًا.

mail-ask-subject = طلب لقاء من { $x }
mail-ask-body = ورد طلب لقاء في { $forum } من { $who }:

    { $message }

    للرد: { $url }

mail-accepted-subject = موافقة { $x } على لقائك
mail-accepted-body = وافق { $who } على طلبك اللقاء في { $forum }. ويُحدَّد الوقت والمكان حين تضع الأمانة خطة اللقاءات كاملة.

    طلبك: { $url }

mail-declined-subject = اعتذار { $x } عن لقائك
mail-declined-body = اعتذر { $who } عن اللقاء في { $forum }. { $reason }

    الطلب: { $url }

mail-withdrawn-subject = سحب طلب اللقاء المقدَّم من { $x }
mail-withdrawn-body = سحب { $who } طلب اللقاء في { $forum }. لا يلزمك أي إجراء.

    الطلب: { $url }

mail-plan-subject = لقاءاتك في { $x }
mail-plan-body = تغيّرت لقاءاتك في { $forum }:

    { $lines }

    برنامجك كاملًا: { $url }

    يتضمن ملف التقويم المرفق هذه التغييرات.

mail-plan-new = جديد: { $when }، { $who }، { $where }
mail-plan-moved = نُقل إلى: { $when }، { $who }، { $where }
mail-plan-cancelled = أُلغي: { $when }، { $who }

# الخطط صورًا، وتغييرها باليد، ومقارنتها، ونشرها نسخًا.
look-person = شخص أو جهة
look-house = الجهة
look-delegation = الوفد
look-all = الكل
look-do = عرض
look-clear = عرض الجميع
look-before = رجوع
look-after = المزيد
look-places = الأماكن
look-day = هذا اليوم
look-in-all = المجموع

hand-title = { $a } – { $b }
hand-section = تغييرات باليد
hand-section-text = افتح لقاءً في الجدول لنقله أو إخراجه أو مبادلته بآخر. يُذكر لك ما يعترضه قبل أي تغيير.
hand-count = { $n ->
    [zero] لا تغييرات باليد
    [one] تغيير واحد باليد
    [two] تغييران باليد
    [few] { $n } تغييرات باليد
    [many] { $n } تغييرًا باليد
   *[other] { $n } تغيير باليد
 }
hand-from = الخطة التي أُخذت منها
hand-draft = هناك خطة جديدة أُخذت منها:
hand-published = هذه الخطة منشورة. التغيير يتركها كما هي ويصنع منها خطة جديدة تنشرها حين تكتمل.
hand-derived = تبقى الخطة المنشورة كما هي؛ وهذه خطة جديدة أُخذت منها.
hand-now = الآن: { $x }
hand-without = ليس له وقت ولا مكان.
hand-day-of = لقاءات { $x }
hand-move = نقل هذا اللقاء
hand-place = تحديد موعد هذا اللقاء
hand-slots = متى
hand-there = ما يعترضه
hand-is-here = هو هنا الآن.
hand-free-at = متاح: { $x }
hand-free-slots = { $n ->
    [zero] لا توجد فترة دون عائق.
    [one] لا عائق في فترة واحدة.
    [two] لا عائق في فترتين.
    [few] لا عائق في { $n } فترات.
    [many] لا عائق في { $n } فترة.
   *[other] لا عائق في { $n } فترة.
 }
hand-where = أين
hand-anywhere = حيث يناسب؛ ومكانه الحالي إن كان متاحًا
hand-way = إن اعترضه شيء
hand-way-leave = عدم تغيير شيء
hand-way-out = إخراج اللقاءات الأخرى من الخطة
hand-way-swap = المبادلة مع اللقاء الآخر
hand-anyway = رغم ذلك، إن كان أحدهم في جلسة أو يريد لقاءات أقل
hand-drop = إخراجه من الخطة
hand-drop-text = يبقى الطلب؛ ولا يعود للقاء وقت ومكان في هذه الخطة.
hand-done = تم. تغيّرت الخطة.
hand-not-done = لم يتغير شيء:
hand-no-slot = لم يتغير شيء. اختر وقتًا.
hand-choose = يمكنك فعل ذلك رغم هذا:
hand-how = اختر لقاءً لنقله.
hand-how-keys = أو اسحبه إلى وقت أو مكان آخر؛ وبلوحة المفاتيح: الأسهم تتنقل في الجدول، ومفتاح المسافة يلتقط اللقاء ويضعه، وEscape يتركه.
hand-picked = التُقط:
hand-aim = فوق
hand-free = متاح
hand-let-go = أُعيد. لم يتغير شيء.
hand-sent = جارٍ الطلب…
hand-here = هو في هذا الوقت والمكان من قبل.
hand-gone = سحب أحد الطرفين الطلب.
hand-absent = لم يعد { $x } مشاركًا.
hand-begun = هذا الوقت بدأ، أو لم يعد من ساعات اللقاءات.
hand-away = { $x } غير موجود.
hand-asleep = هذا خارج ساعات يقظة { $x }.
hand-closed = مغلق حينها: { $x }.
hand-no-interpreter = لا لغة مشتركة بينهما، ولا مترجم متاح بين لغتيهما.
hand-session = { $who } في جلسة: { $what }.
hand-own = لدى { $x } شيء آخر حينها.
hand-meets = لدى { $who } لقاء آخر مع { $with }.
hand-taken = { $place } يشغله { $a } و{ $b }.
hand-all-taken = كل الأماكن المناسبة مشغولة.
hand-misfit = لا يمكن عقد هذا اللقاء هنا: { $x }.
hand-most = يريد { $who } { $most } من اللقاءات على الأكثر.
hand-again = يلتقي الاثنان بطلب آخر.
hand-not-two = للمبادلة يجب أن يكون هناك لقاء آخر واحد فقط.
hand-act-move = نُقل
hand-act-swap = تبادل لقاءان
hand-act-drop = أُخرج
hand-act-place = حُدد موعده
hand-changes-title = تغييرات باليد
hand-changes-none = لم يغيّر أحد هذه الخطة باليد.
hand-undo = التراجع عن آخر تغيير
hand-undone = تم التراجع عن آخر تغيير.
hand-undone-by = تراجع عنه { $who }، { $when }
hand-by-program = البرنامج
reason-kind-by-hand = أخرجته الأمانة
conflict-plan-stale = غيّر شخص آخر هذه الخطة منذ فتحت الصفحة. لم يتغير شيء؛ أعد تحميل الصفحة.
conflict-plan-not-changeable = لا يمكن تغيير هذه الخطة: لم تكتمل، أو حلت محلها خطة لاحقة.
conflict-plan-nothing-to-undo = لا تغيير يمكن التراجع عنه.

served-title = الرضا والانتظار
served-text = كم مما تمناه كل شخص وجد مكانًا، بحسب وزن رغباته هو. الأقل رضا أولًا.
served-shares = نسبة الرغبات التي وجدت مكانًا
served-shares-alt = نسبة كل شخص من الأقل رضا إلى الأكثر؛ والقائمة أدناه
served-average = في المتوسط { $x }. من اليسار إلى اليمين: من الأقل رضا إلى الأكثر.
served-breaks = فترات الانتظار
served-breaks-alt = الأشخاص بحسب عدد فترات الانتظار بين لقاءين؛ والمحتوى نفسه في الجدول أدناه
served-breaks-caption = الأشخاص بحسب عدد فترات الانتظار بين لقاءين في اليوم.
served-list = شخصًا شخصًا
served-share = رغبات لها مكان

compare-title = مقارنة خطتين
compare-meetings = اللقاءات
compare-moved = في وقت أو مكان آخر
compare-only-a = في A فقط
compare-only-b = في B فقط
compare-same = نفسها في الخطتين
compare-none = لا شيء هنا.
compare-worst = العشرة الأقل رضا في B
compare-people = لمن يختلف الأمر
compare-points = نقاط مئوية

versions-title = النسخ المنشورة
versions-none = لم يُنشر شيء بعد.
version-number = النسخة { $x }
version-plan = الخطة
version-compare = إلى جانب النسخة السابقة
version-changes = ما تغيّر مع { $x }
version-not-kept = لم يُحفظ ما غيّرته هذه النسخة.
version-came = جديد
version-moved = منقول
version-went = ملغى
version-before = قبل
version-after = بعد
version-note = لماذا (إن شئت)
version-note-help = جملة واحدة، مثل «القاعة B مغلقة». تظهر في الرسائل وفي قائمة النسخ.
mail-plan-note = تقول الأمانة: { $x }

reach-title = إلى من يصل النشر
reach-to = عرض من هم
reach-people = { $n ->
    [0] لا تتغير لقاءات أحد.
    [one] تتغير لقاءات شخص واحد؛ ولا يصل الآخرين شيء.
    [two] تتغير لقاءات شخصين؛ ولا يصل الآخرين شيء.
    [few] تتغير لقاءات { $n } أشخاص؛ ولا يصل الآخرين شيء.
    [many] تتغير لقاءات { $n } شخصًا؛ ولا يصل الآخرين شيء.
   *[other] تتغير لقاءات { $n } شخص؛ ولا يصل الآخرين شيء.
 }
reach-mailed = { $n ->
    [zero] لا تصل أحدًا منهم رسالة.
    [one] تصل واحدًا منهم رسالة.
    [two] تصل اثنين منهم رسالة.
    [few] تصل { $n } منهم رسالة.
    [many] تصل { $n } منهم رسالة.
   *[other] تصل { $n } منهم رسالة.
 }
reach-list = من، وما الذي يتغير لهم
reach-came = جديد: { $who }، { $new }
reach-moved = { $who }: من { $old } إلى { $new }
reach-went = ملغى: { $who }، { $old }
reach-by-mail = بالبريد
reach-agenda-only = في جدولهم فقط: لا موافقة على التواصل، أو لا عنوان

# What a plan is made from: interpreters, waking hours, closed places, spare tables, rooms on the net.
meeting-interpreter = المترجم: { $x }
availability-net = عبر الإنترنت
availability-waking = إن كنت تشارك عن بُعد
availability-waking-help = لا ينبغي أن يلتقي بك أحد وأنت نائم. اذكر منطقتك الزمنية ومتى يبدأ يومك وينتهي؛ ولا تُحدَّد اللقاءات عبر الإنترنت خارج ساعات القاعة إلا ضمن هذه الساعات.
availability-own-zone = منطقتك الزمنية
availability-wakes = لا لقاء قبل
availability-sleeps = تنتهي اللقاءات كلها بحلول
availability-busy = البرنامج
availability-busy-help = لا يُحدَّد لك أي لقاء وأنت تتحدث أو تدير جلسة.
availability-starred = أبقِ وقت الفعاليات التي علّمتُها خاليًا
fault-habit-zone = «{ $x }» ليست منطقة زمنية؛ اختر واحدة من القائمة، مثل Europe/Paris.
fault-habit-none = هذا هو وقت بداية يومك؛ اترك بينهما بضع ساعات على الأقل.
setup-rooms-many = غرف كثيرة دفعة واحدة
setup-rooms-many-help = للغرف كلها العنوان نفسه إلا ما بين الأقواس: { "{" }meeting{ "}" } يصبح الاسم السري للقاء، و{ "{" }room{ "}" } الغرفة، و{ "{" }slot{ "}" } رقم الفترة. ويجوز ذلك في عناوين القائمة أعلاه أيضًا.
setup-rooms-count = عدد الغرف
setup-rooms-template = عنوان كل غرفة (https)
fault-room-template = «{ $x }» ليس عنوانًا يبدأ بـ https:// ولا يضم بين الأقواس، بعد اسم المضيف، سوى meeting وroom وslot.
setup-outside = لقاءات عبر الإنترنت خارج ساعات القاعة
setup-outside-text = في هذه الساعات لا تُفتح إلا الغرف على الإنترنت، للقاء من يشاركون عن بُعد. وتُحذف الساعات المتزامنة مع ساعات القاعة.
setup-outside-change = تحديد هذه الساعات
setup-outside-from = يبدأ أول لقاء
setup-outside-to = ينتهي آخر لقاء
setup-outside-do = تحديد الساعات خارج القاعة
fault-closed-many = سيزيد عدد الفترات على 500.
interpreters-title = المترجمون
interpreters-text = يلتقي شخصان لا لغة مشتركة بينهما بحضور مترجم لا يكون إلا في لقاء واحد في الوقت نفسه. ومن لم يذكر لغاته يُعدّ غير محتاج إلى مترجم.
interpreters-list = من يترجم
interpreters-none = لا مترجم بعد.
interpreters-meetings = اللقاءات
interpreters-away = فترات الغياب
interpreters-needs = من يلزم
interpreters-needs-none = لا يحتاج أي لقاء مرغوب إلى مترجم.
interpreters-needs-text = لقاءات متفق عليها بين شخصين بلا لغة مشتركة. وحيث لا يترجم أحد لا يمكن تحديد أي منها.
interpreters-between = بين
interpreters-wishes = الرغبات
interpreters-add = إضافة مترجم
interpreter-name = الاسم
interpreter-email = العنوان، إن كان مسجَّلًا هنا
interpreter-email-help = عندئذ يُعرف من هو، ويُنسى اسمه معه.
interpreter-languages = اللغات
interpreter-hours = متى يكون حاضرًا
interpreter-no-meeting = لا لقاء منشورًا بعد.
interpreter-change = تعديل
interpreter-remove = إزالة من القائمة
fault-interpreter-two = اختر لغتين على الأقل.
fault-interpreter-person = ليس بين المسجَّلين هنا من عنوانه «{ $x }».
fault-interpreter-many = يوجد 500 مترجم بالفعل.
conflict-interpreter-works = لهذا المترجم لقاءات منشورة مقبلة. علّم هذه الساعات غيابًا وانشر خطة جديدة أولًا.
reason-detail-tongues = بين { $one } و{ $two }.
closed-title = أماكن مغلقة
closed-text = عندما تُغلق قاعة أو يُزال جناح، لا تُعقد هناك لقاءات في هذه الساعات في الخطة التالية.
closed-do-title = الإغلاق أو الفتح
closed-what = ماذا
closed-all-tables = كل الطاولات
closed-all-stands = كل الأجنحة
closed-all-rooms = كل الغرف على الإنترنت
closed-from = من
closed-until = إلى
closed-do = إغلاق
closed-undo = فتح من جديد
closed-now = مغلق الآن
closed-none = لا شيء مغلق.
closed-hit = { $n ->
    [zero] لا لقاء منشورًا هناك.
    [one] هناك لقاء منشور واحد. ضع خطة جديدة وانشرها لكي يُنقل.
    [two] هناك لقاءان منشوران. ضع خطة جديدة وانشرها لكي يُنقلا.
    [few] هناك { $n } لقاءات منشورة. ضع خطة جديدة وانشرها لكي تُنقل.
    [many] هناك { $n } لقاءً منشورًا. ضع خطة جديدة وانشرها لكي تُنقل.
   *[other] هناك { $n } لقاء منشور. ضع خطة جديدة وانشرها لكي تُنقل.
 }
fault-closed-time = «{ $x }» ليس تاريخًا ووقتًا.
fault-closed-no-slot = لا تُعقد لقاءات بين هذين الوقتين.
fault-closed-no-place = لا يوجد هذا المكان.
plans-keep-title = اللقاءات المنشورة
plans-keep-high = لا يُنقل لقاء إلا حيث المكسب كبير
plans-keep-some = يُنقل لقاء حيث يكون مكسب
plans-keep-none = تخطيط كل شيء من جديد
plans-spare = طاولات احتياطية
plans-spare-share = { $share } ({ $tables })
spare-title = الطاولات الاحتياطية
spare-text = الطاولات الاحتياطية للقاءات التي تطرأ في اليوم نفسه. يُنصح بعشرة إلى عشرين في المئة. انظر كلفة كل نسبة قبل أن تختار.
spare-chosen = تُبقي الخطة التالية { $x } من الطاولات احتياطًا.
spare-running = تجري مقارنة الخطط…
spare-weigh = إظهار كلفة كل نسبة
spare-effect = الأثر في الخطة
spare-at = قورنت في { $x }؛ والرغبات التي تغيرت بعد ذلك غير محسوبة.
spare-alt = الأعمدة: وزن اللقاءات المحدَّدة لكل نسبة من الطاولات الاحتياطية، وفوقها الحد الأعلى
spare-caption = الأعمدة: وزن اللقاءات المحدَّدة. الخطوط: لا خطة بهذا العدد من الطاولات تزن أكثر.
spare-share = احتياط
spare-tables = الطاولات
spare-lost = الوزن المفقود
spare-here = مختار
spare-advised = منصوح به
spare-choose = اختيار
spare-percent = نسبة الطاولات في المئة
spare-percent-help = من 0 إلى 30.
room-test-link = تجربة الغرفة
room-test-title = تجربة غرفة على الإنترنت
room-test-of = تجربة: { $x }
room-test-text = تحقق قبل اللقاء من أنك تستطيع الدخول وأن الآخرين سيرونك ويسمعونك.
room-test-address = العنوان
room-test-secure = الغرفة على { $x } باتصال محمي (https).
room-test-insecure = الغرفة على { $x } باتصال غير محمي. أخبر الأمانة.
room-test-own = لكل لقاء عنوانه الخاص؛ وهذا للتجربة فقط.
room-test-shared = هذه غرفة لقائك: قد يكون فيها شخص آخر الآن.
room-test-open = فتح في علامة تبويب جديدة
room-test-devices = الكاميرا والميكروفون
room-test-plain = بلا نصوص برمجية لا ترى هذه الصفحة الكاميرا والميكروفون؛ وستسأل الغرفة عنهما بنفسها.
room-test-camera-yes = يعرف متصفحك كاميرا.
room-test-camera-no = لا يجد متصفحك كاميرا.
room-test-microphone-yes = يعرف متصفحك ميكروفونًا.
room-test-microphone-no = لا يجد متصفحك ميكروفونًا.
room-test-unknown = لا يخبر متصفحك عن الكاميرات والميكروفونات.
# How meetings come about: policy, slots taken at once, wishes, groups, organisations.
meetings-task-policy = كيف تنشأ اللقاءات
policy-title = كيف تنشأ اللقاءات
policy-text = جميع الأوقات بتوقيت المنتدى ({ $x }). والحقل الفارغ لا يقيّد شيئًا.
policy-mode = الطريقة
policy-mode-ask = يطلب أحدهم ويوافق الآخر، ثم تضع الأمانة جدول الجميع
policy-mode-open = من يسبق يأخذ الفترة الشاغرة
policy-mode-assign = يبدي المشاركون رغباتهم وتجمع الأمانة بينهم
policy-windows = متى
policy-ask-from = الطلبات والرغبات ابتداءً من
policy-ask-until = الطلبات والرغبات حتى
policy-answer-until = الردود حتى
policy-book-from = حجز الفترات ابتداءً من
policy-book-until = حجز الفترات حتى
policy-available-until = تحديد أوقات التفرغ حتى
policy-publish-on = يُنشر الجدول في
policy-quotas = كم
policy-quota-asked = طلبات الشخص الواحد المنتظرة ردًّا (فارغ: 60)
policy-quota-accepted = اللقاءات المتفق عليها للشخص الواحد
policy-quota-of-house = الطلبات المفتوحة والمقبولة من المؤسسة الواحدة
policy-quota-received = الطلبات المنتظرة ردّ الشخص الواحد
fault-policy-time = «{ $x }» ليس يومًا ووقتًا موجودين هنا.
policy-ask-early = تُقبل الطلبات ابتداءً من { $at } ({ $zone }).
policy-ask-late = كانت الطلبات تُقبل حتى { $at } ({ $zone }).
policy-answer-late = كان قبول الطلبات ممكنًا حتى { $at } ({ $zone }).
policy-book-early = يمكن حجز الفترات ابتداءً من { $at } ({ $zone }).
policy-book-late = كان حجز الفترات ممكنًا حتى { $at } ({ $zone }).
policy-available-late = كان تغيير أوقات التفرغ ممكنًا حتى { $at } ({ $zone }).
policy-fact-ask-until = تُقبل الطلبات حتى { $at } ({ $zone }).
policy-fact-answer-until = يمكن قبول الطلبات حتى { $at } ({ $zone }).
policy-fact-book-until = يمكن حجز الفترات حتى { $at } ({ $zone }).
policy-fact-available-until = يمكن تغيير أوقات التفرغ حتى { $at } ({ $zone }).
policy-fact-publish-on = يُنتظر نشر الجدول في { $at } ({ $zone }).
policy-no-open = هنا تُحجز اللقاءات مباشرة: اختر فترة شاغرة.
policy-no-assign = هنا تجمع الأمانة بين الأشخاص: اذكر من ترغب في لقائه.
policy-no-wish = لا تُبدى الرغبات هنا: اطلب من الطرف الآخر أو احجز فترة شاغرة.
policy-no-book = لا تُحجز الفترات مباشرة هنا: اطلب لقاءً وتتولى الأمانة جدولته.
policy-most-asked = بلغت الحد الأقصى من الطلبات المنتظرة ردًّا ({ $n }). اسحب أحدها أو انتظر الردود.
policy-most-accepted = بلغت الحد الأقصى من اللقاءات المتفق عليها ({ $n }). تنازل عن أحدها أولًا.
policy-most-accepted-other = بلغ الطرف الآخر الحد الأقصى من اللقاءات المتفق عليها ({ $n }).
policy-most-of-house = بلغت مؤسستك الحد الأقصى من طلباتها ({ $n }). على أحد الزملاء أن يسحب أحدها أولًا.
policy-most-received = بلغ عدد الطلبات المنتظرة ردّ هذا الشخص حدّه ({ $n }). حاول لاحقًا.
ask-house-note = يقرأ هذه الرسالة ويرد عليها من يشارك من هذه المؤسسة ويقبل التواصل معه. ويحضر اللقاء من كان منهم متفرغًا.
mention-ask = طلب لقاء مع أهلها خلال { $x }
wish-title = من ترغب في لقائهم
wish-note = ترى الأمانة رغبتك وتجمع بين الأشخاص؛ ولا يعلم الطرف الآخر بها.
wish-none = لم تُبدِ أي رغبة بعد. افتح عرضًا أو حاجة واضغط «طلب لقاء».
wish-do = إبداء هذه الرغبة
wish-drop = سحب هذه الرغبة
book-title = حجز فترة
book-text = كلاكما متفرغ في هذه الفترات. بضغطة واحدة تُحجز الفترة ومكانها ويُبلّغ الطرف الآخر. الأوقات بتوقيت المنتدى ({ $x }).
book-do = حجز { $x }
book-none = لا توجد فترة تكونان فيها متفرغين ومعكما مكان شاغر.
book-taken = حُجزت هذه الفترة للتو؛ وما زال شاغرًا:
book-taken-still = حُجزت هذه الفترة للتو؛ وما زال شاغرًا: { $x }.
book-taken-none = حُجزت هذه الفترة للتو، ولا توجد فترة أخرى شاغرة لكما.
conflict-book-taken = حُجزت هذه الفترة للتو.
request-assigned = جمعت الأمانة بينكما.
request-booked = حُجزت الفترة مباشرة.
request-to-house = هذا الطلب موجّه إلى { $x }: يمثلها أول من يرد منكم.
assign-title = الجمع بين الأشخاص
assign-text = من تجمع بينهم يصبح لهم طلب متفق عليه. ويعلمان به عند نشر الجدول.
assign-mode-note = لا يبدي المشاركون رغباتهم هنا حاليًا.
assign-pair = شخصان
assign-one = أحدهما
assign-other = الآخر
assign-who-help = البريد الإلكتروني أو رمز الشارة.
assign-weight = الأهمية
assign-weight-help = ما لا غنى عنه يُجدول قبل كل ما هو مرغوب فحسب.
assign-do = الجمع بينهما
assign-list = قائمة
assign-list-label = أزواج، كل زوج في سطر
assign-list-help = على صورة «a,b,weight»: عنوانان أو رمزا شارتين، ثم must أو want أو would.
assign-check = فحص القائمة
assign-nothing = لم يُكتب شيء. صحّح هذه الأسطر:
assign-preview = عدد الأزواج في القائمة: { $n }
assign-preview-text = لم يُكتب شيء بعد.
assign-do-list = الجمع بينهم جميعًا
assign-wishes = من يرغب في لقاء من
assign-wishes-none = لم يُبدِ أحد رغبة.
assign-wish = الدرجة
assign-done = جُمع بينهما
assign-line = السطر { $n }: { $x }
assign-fault-long = القائمة أطول من { $x } سطر. قسّمها.
assign-fault-empty = القائمة فارغة.
assign-fault-columns = «{ $x }» ليس شخصين وأهمية تفصل بينها فواصل.
assign-fault-unknown = لا أحد من المشاركين لديه العنوان أو رمز الشارة «{ $x }».
assign-fault-weight = «{ $x }» ليست أهمية؛ اكتب must أو want أو would.
assign-fault-same = «{ $x }» هو الشخصان معًا.
assign-fault-contact = «{ $x }» لا يقبل التواصل معه ولم يرغب في هذا اللقاء.
assign-fault-open = بينهما طلب مفتوح بالفعل.
assign-fault-twice = هذان الشخصان مذكوران في السطر { $x }.
group-list = لقاءات متعددة الأطراف
group-none = لست في أي لقاء متعدد الأطراف.
group-part = لقاء متعدد الأطراف
group-make-title = اقتراح لقاء متعدد الأطراف
group-make-text = من ثلاثة إلى ستة أشخاص، أنت منهم. وتجدوله الأمانة مع سائر اللقاءات.
group-title = العنوان
group-title-help = يقرؤه أعضاؤه والأمانة، ويظهر في جداول المواعيد.
group-message-help = يقرؤه أعضاؤه دون غيرهم.
group-people = من يحضر
group-people-none = هنا من بينك وبينهم طلب؛ وغيرهم برمز شارتهم.
group-codes = رموز شارات آخرين
group-least = كم يجب أن يحضر
group-least-help = أنت منهم؛ فارغ: الجميع.
group-do = اقتراح هذا اللقاء
group-about = موضوعه
group-who = من
group-says-yes = يحضر
group-says-no = لا يحضر
group-says-nothing = لم يرد
group-says-busy = يودّ الحضور لكنه غير متفرغ حينها
group-come = أحضر
group-stay-away = لا أحضر
group-cancel = سحب اللقاء
group-state-yours = بانتظار ردك
group-state-agreed = وافق عدد كافٍ؛ بانتظار الجدول
group-state-without = يُعقد من دونك: لست متفرغًا حينها
fault-group-people = يضم اللقاء من ثلاثة إلى ستة أشخاص: اختر من اثنين إلى خمسة آخرين.
fault-group-code = «{ $x }» ليس رمز شارة مشارك يقبل التواصل معه.
conflict-group-limit = عشرة لقاءات اقترحتها تنتظر موعدًا ومكانًا، وهذا هو الحد الأقصى. اسحب أحدها أولًا.
mail-group-subject = { $x } يقترح لقاءً متعدد الأطراف
mail-group-body = يقترح { $who } «{ $title }» في { $forum }:

    { $message }

    للرد: { $url }
mail-group-held-subject = حُدّد موعد ومكان لقاء متعدد الأطراف في { $x }
mail-group-held-body = يُعقد في { $forum } لقاء متعدد الأطراف وافقت عليه: { $when }، { $where }.

    من يحضر: { $url }
mail-group-gone-subject = لن يُعقد لقاء متعدد الأطراف في { $x }
mail-group-gone-body = لن يُعقد في ذلك الوقت اللقاء متعدد الأطراف في { $forum } يوم { $when }، { $where }.

    المزيد: { $url }
# The day itself, paper, figures.
day-title = في اليوم نفسه
day-asked = اقتراحات تنتظر الرد
day-take-back = سحب الاقتراح
day-now = الآن
day-now-none = ليس لديك لقاء في هذه اللحظة.
day-next = التالي
day-later = لاحقًا
day-over = انتهت
day-over-count = { $n ->
    [zero] لا لقاءات منتهية
    [one] لقاء واحد انتهى
    [two] لقاءان انتهيا
    [few] { $n } لقاءات انتهت
    [many] { $n } لقاءً انتهى
   *[other] { $n } لقاء انتهى
 }
day-reload = إعادة التحميل
day-late = سأتأخر:
day-minutes = { $x } د
day-do-held = التقينا
day-do-came = كنت حاضرًا
day-do-absent = لم يحضر الطرف الآخر
day-more = وقت آخر، إلغاء، ملاحظات
day-late-they = سيتأخر { $who } نحو { $minutes } د.
day-late-you = أبلغت أنك ستتأخر نحو { $x } د.
day-you-held = تقول: التقينا.
day-you-absent = تقول: لم يحضر { $x }.
day-you-came = تقول: كنت حاضرًا.
day-they-held = يقول { $x }: التقينا.
day-they-absent = يقول { $x } إنك لم تحضر. إن كنت حاضرًا فقل ذلك.
day-they-came = يقول { $x }: كنت حاضرًا.
day-disputed = أقوالكما متعارضة؛ لا يُحسب اللقاء منعقدًا ولا فائتًا.
day-asked-move = يطلب { $who } نقل لقائكما إلى { $when }، { $where }.
day-asking-move = طلبت من { $who } نقل اللقاء إلى { $when }، { $where }.
day-asked-now = يقترح { $who } لقاءً: { $when }، { $where }.
day-asking-now = اقترحت لقاء { $who }: { $when }، { $where }.
day-until = يمكن قبوله حتى { $x }.
day-move = وقت آخر
day-move-none = لا توجد فترة قادمة يكون فيها كلاكما ومكانٌ متاحين.
day-move-text = في هذه الفترات كلاكما ومكانٌ متاحون. يُنقل اللقاء عندما يقبل الطرف الآخر.
day-move-when = متى
day-move-do = طلب هذا الوقت
day-cancel = إلغاء
day-cancel-do = إلغاء اللقاء
note-title = ملاحظاتك
note-private = لك وحدك: لا يقرؤها أحد سواك، لا الطرف الآخر ولا الأمانة. تُصدَّر وتُمحى مع بياناتك.
note-words = ملاحظات
note-rating = مدى الفائدة، من 1 إلى 5
note-rating-none = بلا تقييم
note-again = لقاء آخر؟
note-again-none = غير محدد
note-again-yes = نعم، أود اللقاء مجددًا
note-again-no = لا
free-to = من المتاح الآن؟
free-title = من المتاح الآن ويرغب في اللقاء
free-people = متاحون في هذه الفترة أو التالية
free-no-slot = لا توجد فترة لقاءات جارية أو تبدأ خلال ساعتين.
free-none = لا أحد ممن لك معهم طلب مفتوح أو مقبول متاح معك ومع مكان في الوقت نفسه.
free-text = ترغبان في اللقاء ولا وقت له بعد. ضغطة واحدة تقترح، ويقبل الطرف الآخر قبل انتهاء الفترة.
free-do = اقترح: { $x }
fault-day-slot = أحدكما أو كل الأماكن مشغولة الآن في هذه الفترة. اختر غيرها.
conflict-day-cancelled = أُلغي هذا اللقاء؛ لم يتغير شيء.
conflict-day-late-when = يمكن الإبلاغ من ساعتين قبل اللقاء حتى نهايته.
conflict-day-late-already = سبق أن أبلغت. لا يُبلَّغ ثانية إلا عن تأخر أطول.
conflict-day-not-begun = لم يبدأ اللقاء بعد.
conflict-day-nobody-says = لم يقل الطرف الآخر إنك لم تحضر.
conflict-day-proposed = هناك اقتراح بشأن هذا اللقاء ينتظر الرد.
conflict-day-enough = اقترحت ثلاث مرات؛ وهو الحد الأقصى للقاء واحد.
conflict-day-held = انعقد هذا اللقاء أو انتهى؛ يبقى كما هو.
conflict-day-settled = حُسم الأمر في هذه الأثناء؛ انظر صفحة اليوم.
conflict-day-proposal-over = أُجيب عن هذا الاقتراح أو سُحب أو انتهى وقته.
conflict-day-taken = أصبح أحدكما أو كل الأماكن مشغولًا في هذه الفترة. لم يتغير شيء؛ اقترح غيرها.
print-title = جداول مطبوعة
print-what = لمن
print-delegation = الوفد
print-own = جدولي
print-people = ورقة لكل شخص
print-tables = ورقة لكل مكان
print-everybody = الجميع
print-count = { $n ->
    [zero] لا أوراق.
    [one] ورقة واحدة.
    [two] ورقتان.
    [few] { $n } أوراق.
    [many] { $n } ورقة.
   *[other] { $n } ورقة.
 }
door-title = قائمة الباب
door-csv = ملف CSV
door-latin = الاسم بالحروف اللاتينية
door-native = الاسم بكتابته
door-place = المكان
where-title = من أين
where-label = الاسم أو الشارة أو المؤسسة
where-do = بحث
where-found = النتائج
where-none = لا أحد هنا بهذا الاسم.
where-more = هناك المزيد؛ اكتب جزءًا أطول من الاسم.
where-now = الآن: { $where }، حتى { $until }
where-next = التالي: { $when }، { $where }
where-free = لا لقاء الآن
tally-title = أرقام اللقاءات
tally-text = حتى { $x }. كل عمود جزء من سابقه: مطلوبة، مقبولة، لها وقت ومكان، منعقدة. المنعقد ما يقوله أحد الطرفين ولا ينفيه أحد.
tally-requested = مطلوبة
tally-accepted = مقبولة
tally-placed = لها وقت ومكان
tally-held = منعقدة
tally-by-country = حسب البلد أو الإقليم الممثَّل
tally-by-country-text = يُحسب كل لقاء مرة لكل من طرفيه، فمجموع الصفوف ضعف عدد اللقاءات.
tally-country = البلد أو الإقليم
tally-country-alt = أعمدة لأكبر البلدان والأقاليم؛ الأرقام نفسها في الجدول أدناه
tally-by-track = حسب المحور
tally-by-track-text = يُحسب كل لقاء مرة: حسب محور العرض أو الحاجة العلنية التي يدور حولها.
tally-track = المحور
tally-track-alt = أعمدة للمحاور؛ الأرقام نفسها في الجدول أدناه
tally-no-country = بلا بلد
tally-no-track = بلا محور
tally-several = عدة محاور
tally-all = المجموع
tally-withheld = محجوب
tally-withheld-why = النقطة مكان عدد يقف خلفه أقل من ثلاثة أشخاص، أو عدد يُستنتج منه مثله.
figure-meetings-requested = { $n ->
    [zero] لقاءً مطلوبًا
    [one] لقاء مطلوب
    [two] لقاءان مطلوبان
    [few] لقاءات مطلوبة
    [many] لقاءً مطلوبًا
   *[other] لقاءً مطلوبًا
 }
figure-meetings-requested-counts = كل طلبات اللقاء في هذه الدورة، أيًّا كان مآلها.
figure-meetings-accepted = { $n ->
    [zero] لقاءً مقبولًا
    [one] لقاء مقبول
    [two] لقاءان مقبولان
    [few] لقاءات مقبولة
    [many] لقاءً مقبولًا
   *[other] لقاءً مقبولًا
 }
figure-meetings-accepted-counts = طلبات قبلها الطرف الآخر ولم يسحبها أحد.
figure-meetings-placed = { $n ->
    [zero] لقاءً له وقت ومكان
    [one] لقاء له وقت ومكان
    [two] لقاءان لهما وقت ومكان
    [few] لقاءات لها وقت ومكان
    [many] لقاءً له وقت ومكان
   *[other] لقاءً له وقت ومكان
 }
figure-meetings-placed-counts = لقاءات منشورة غير ملغاة، انعقدت أو ستنعقد.
figure-meetings-held = { $n ->
    [zero] لقاءً منعقدًا
    [one] لقاء منعقد
    [two] لقاءان منعقدان
    [few] لقاءات منعقدة
    [many] لقاءً منعقدًا
   *[other] لقاءً منعقدًا
 }
figure-meetings-held-counts = لقاءات يقول أحد طرفيها إنها انعقدت ولا ينفي ذلك أحد.
mail-delay-subject = { $x } سيتأخر
mail-delay-body = سيتأخر { $who } نحو { $minutes } د عن لقائكما: { $when }، { $where }.

    صفحة اليوم: { $url }
mail-move-subject = { $x } يطلب وقتًا آخر
mail-move-body = يطلب { $who } نقل لقائكما في { $forum } من { $old } إلى { $when }، { $where }. يبقى كما هو حتى تقبل؛ يمكنك القبول حتى { $until }.

    أجب هنا: { $url }

    ملف التقويم المرفق يحوي اللقاء كما هو.
mail-now-subject = { $x } يقترح اللقاء الآن
mail-now-body = يقترح { $who } لقاءك في { $forum }: { $when }، { $where }. يمكنك القبول حتى { $until }.

    أجب هنا: { $url }
