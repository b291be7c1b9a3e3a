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
