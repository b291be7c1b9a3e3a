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
