# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = المعرض
findable-exhibitors = العارضون
findable-exhibits = المعروضات
exhibition-title = المعرض
exhibition-task = أجنحة المعرض
exhibition-lede = من يعرض، وماذا يعرض، وفي أي جناح.
exhibition-tabs = أقسام المعرض
exhibition-tab-exhibitors = العارضون بالترتيب الأبجدي
exhibition-tab-exhibits = المعروضات
exhibition-tab-plan = المخطط
exhibition-empty = لم يُخصَّص أي جناح بعد. تتولى الأمانة تخصيص الأجنحة.
exhibition-search = عارض أو معروض
exhibition-hall = القاعة { $x }
exhibition-hall-label = القاعة
exhibition-track-label = المحور
exhibition-all = الكل
exhibition-find = بحث
exhibition-clear = عرض الكل
exhibition-exhibitor = العارض
exhibition-exhibitors-count = { $n ->
    [zero] لا عارضين
    [one] عارض واحد
    [two] عارضان
    [few] { $n } عارضين
    [many] { $n } عارضًا
   *[other] { $n } عارض
 }
exhibition-exhibits-count = { $n ->
    [zero] لا معروضات
    [one] معروض واحد
    [two] معروضان
    [few] { $n } معروضات
    [many] { $n } معروضًا
   *[other] { $n } معروض
 }
exhibition-halls-count = { $n ->
    [zero] لا قاعات
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $n } قاعات
    [many] { $n } قاعة
   *[other] { $n } قاعة
 }
exhibition-none-found = لا توجد نتائج تستوفي كل ذلك. استخدم كلمات أقل أو ابحث في كل القاعات.
exhibition-exhibits-none = لا توجد معروضات منشورة بعد.
exhibition-pages = الصفحات
exhibition-previous = الصفحة السابقة
exhibition-next = الصفحة التالية
exhibition-letters = العارضون بحسب الحرف الأول
exhibition-plan-of = المخطط: { $x }
exhibition-stands-of = قائمة الأجنحة: { $x }
exhibition-keep = تخصيص الأجنحة (للأمانة)
mention-stand = الجناح { $stand }، { $forum }
stand = الجناح
stand-name = الجناح { $x }
stand-label = الجناح { $stand }: { $names }
stand-free = شاغر
stand-who = من يعرض هنا
stand-nobody = لا أحد بعد.
stand-exhibits = ما يُعرض
stand-exhibits-none = لا شيء منشور بعد.
stand-choose = اختيار ما يُعرض
stand-back = المعرض كله
stand-keep-title = الأجنحة
stand-keep-over = انتهت هذه الدورة؛ وتبقى أجنحتها كما كانت.
stand-assign = تخصيص جناح
stand-hall-help = مطلوبة للجناح الجديد. وإن تُركت فارغة بقي الجناح في قاعته.
stand-organisation-help = اسم مؤسسة معروفة هنا أو عنوانها في ROR أو معرّفها. اتركه فارغًا لإنشاء جناح شاغر.
stand-rows = عدة أجنحة دفعة واحدة
stand-rows-label = صفوف جدول
stand-rows-help = الصقها من جدول بيانات أو ملف CSV. يسمّي الصف الأول الأعمدة: code, hall, organisation.
stand-rows-do = تخصيصها كلها
stand-rows-columns = يجب أن يسمّي الصف الأول الأعمدة، وأحدها «code». والحد الأقصى 3000 صف.
stand-rows-problems = لم يُغيَّر شيء. صحّح هذه الصفوف وأرسلها من جديد:
stand-rows-line = الصف { $x }:
stand-count = { $n ->
    [zero] لا أجنحة
    [one] جناح واحد
    [two] جناحان
    [few] { $n } أجنحة
    [many] { $n } جناحًا
   *[other] { $n } جناح
 }
stand-none = لا توجد أجنحة بعد. أنشئها أعلاه، أو انقلها عند نسخ الدورة من دورة سابقة.
stand-dismiss = إخراج
stand-dismiss-of = إخراج { $x } من المعرض
stand-remove = حذف الجناح
stand-remove-of = حذف الجناح { $x }
exhibit-choose-title = ما نعرضه في جناحنا
exhibit-choose-lede = حدّد العروض التي تُعرض في الجناح. لا يظهر للعموم إلا ما يمكن للجميع قراءته؛ وتظهر البقية بعد نشرها.
exhibit-choose-none = لا توجد عروض للاختيار منها بعد.
exhibit-choose-write = كتابة عرض
exhibit-offer = العرض
exhibit-not-public = غير منشور
exhibit-name = اسم المعروض، إن كان له اسم خاص به
fault-stand-code = «{ $x }» ليس رمز جناح: اثنا عشر حرفًا أو رقمًا أو نقطة أو شرطة على الأكثر، مثل C14.
fault-exhibitor-unknown = لا توجد هنا مؤسسة باسم «{ $x }». سجّلها أولًا.
conflict-stand-taken = هناك من يعرض في هذا الجناح. أخرجه أولًا.
conflict-no-stand = ليس لهذه المؤسسة جناح في هذه الدورة. تتولى الأمانة تخصيص الأجنحة.

figure-exhibitors = { $n ->
    [zero] لا عارضين
    [one] عارض
    [two] عارضان
    [few] عارضين
   *[other] عارضًا
 }
figure-exhibitors-counts = المنظمات التي لها جناح في هذه الدورة؛ تُعدّ كل منها مرة واحدة. والأجزاء حسب بلد المنظمة أو منطقتها.

# Plan, exhibits one by one.
plan-legend = المحاور على المخطط
stand-place = الموضع في القاعة بالأمتار
stand-x = من اليسار
stand-y = من الخلف
stand-width = العرض
stand-depth = العمق
stand-place-help = الأربعة كلها أو لا شيء منها: بدونها يأخذ الجناح الجديد أول موضع خالٍ، ويبقى الجناح القائم في مكانه.
stand-place-column = اليسار · الخلف · العرض · العمق (م)
fault-metres = «{ $x }» لا يصلح هنا: يُكتب بالأمتار مثل 4.5، وبحد أقصى 1,000 حتى الطرف البعيد من القاعة؛ ولا يقل عرض الجناح وعمقه عن نصف متر.
fault-stand-overlaps = سيشغل جناحان الأرض نفسها: { $x }. لم يتغيّر شيء.
staff-tabs = صفحات جناحكم
exhibit-of = { $n } من { $all }
exhibit-leaf = المعروضات واحدًا واحدًا
exhibit-previous = المعروض السابق
exhibit-next = المعروض التالي
exhibit-offer-all = قراءة العرض كاملًا
exhibit-documents = كتيّبات
panel-exhibits = المعروض في الأجنحة
panel-exhibitors = العارضون
figure-exhibits = { $n ->
    [zero] معروضات
    [one] معروض
    [two] معروضان
    [few] معروضات
   *[other] معروضًا
 }
figure-exhibits-counts = العروض المقدَّمة في أجنحة هذه الدورة التي يستطيع أي شخص قراءتها. والأجزاء بحسب بلد العارض أو منطقته.
figure-served = { $n ->
    [zero] زيارات للعروض الحية
    [one] زيارة لعرض حي
    [two] زيارتان للعروض الحية
    [few] زيارات للعروض الحية
   *[other] زيارة للعروض الحية
 }
figure-served-counts = الأرقام التي نودي عليها وحضر حاملوها في جميع العروض الحية لهذه الدورة. ومن حضر مرتين يُحسب مرتين. والأجزاء بحسب بلد العارض أو منطقته.

# Live demonstrations and their queues.
live-title = العروض الحية
live-lede = خذ رقمًا على هاتفك، وتجوّل، ثم تعالَ عندما يُنادى عليك.
live-none = لا يقدّم أي جناح عرضًا حيًا بعد.
live-state-prepared = قيد الإعداد
live-state-open = مفتوح
live-state-paused = متوقف مؤقتًا
live-state-closed = مغلق
live-minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
   *[other] { $n } دقيقة
 }
live-places = { $n ->
    [zero] { $n } شخص في كل مرة
    [one] شخص واحد في كل مرة
    [two] شخصان في كل مرة
    [few] { $n } أشخاص في كل مرة
   *[other] { $n } شخصًا في كل مرة
 }
live-each = { $minutes }، { $places }
live-waiting = { $n ->
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $n } أشخاص ينتظرون
   *[other] { $n } شخصًا ينتظرون
 }
live-called = يُنادى الآن:
live-queue = الطابور
live-wait-now = مدة الانتظار برقم يؤخذ الآن
live-take = خذ رقمًا
live-take-help = لا حاجة إلى اسم ولا حساب. إن كان لديك رقم هنا فسيعيدك هذا إليه.
live-over = انتهت هذه الدورة.
live-prepared-text = لا يرى هذه الصفحة غير جناحكم إلى أن تفتحوها.
live-closed-text = لا تُعطى أرقام أخرى. ومن معه رقم سيُنادى عليه.
live-how = كيف يجري الأمر
live-how-take = خذ رقمًا. تخبرك صفحتك كم شخصًا قبلك؛ أبقِها مفتوحة أو افتحها مجددًا من هنا.
live-how-called = عندما يُنادى عليك تخبرك الصفحة بذلك. تعالَ إلى الجناح خلال دقائق قليلة.
live-how-missed = إن لم تأتِ نودي على التالي. ويمكنك العودة مرة واحدة إلى آخر الطابور.
live-sheet = ورقة عليها الرمز للطباعة
live-sheet-lede = امسح الرمز وخذ رقمًا. سنناديك على هاتفك.
live-sheet-code = رمز يقود إلى طابور { $x }
live-print = طباعة
live-back = إلى صفحة الزوار
live-desk-link = لموظفي الجناح
live-edit = تعديل
live-own-title = عروضنا الحية
live-own-none = ليس لديكم أي عرض بعد.
live-new = عرض جديد
live-new-do = إنشاء
live-title-in = الاسم ({ $x })
live-about-in = ما يجري، في جملة أو جملتين ({ $x })
live-minutes-label = دقائق الزيارة الواحدة
live-minutes-help = تُستخدم إلى أن تُقاس زيارات كافية.
live-places-label = عدد الأشخاص في كل مرة
live-places-help = كم شخصًا يشاهده معًا.
live-grace-label = دقائق الحضور بعد النداء
live-grace-help = بعدها يضيع الدور عند النداء على التالي.
conflict-live-closed = لا تُعطى أرقام هنا حاليًا.
conflict-live-full = ينتظر 500 شخص بالفعل. عُد لاحقًا.
conflict-live-paused = الطابور متوقف مؤقتًا. افتحه من جديد للنداء على أحد.
conflict-turn-second = لديك هنا رقم لا يزال ينتظر، وتجده في المتصفح الذي أخذته منه؛ أعِده هناك لتأخذ غيره.
conflict-turn = سبق أن بُتّ في هذا الرقم. انظر إلى الصفحة مجددًا.
turn-title = الرقم { $x }
turn-number = رقمك
turn-before = { $n ->
    [zero] أنت التالي.
    [one] قبلك شخص واحد.
    [two] قبلك شخصان.
    [few] قبلك { $n } أشخاص.
   *[other] قبلك { $n } شخصًا.
 }
turn-wait = { $n ->
    [zero] أقل من دقيقة.
    [one] نحو دقيقة.
    [two] نحو دقيقتين.
    [few] نحو { $n } دقائق.
   *[other] نحو { $n } دقيقة.
 }
turn-wait-measured = { $n ->
    [zero] لم يُقَس شيء بعد.
    [one] قيس ذلك على آخر زيارة.
    [two] قيس ذلك على آخر زيارتين.
    [few] قيس ذلك على آخر { $n } زيارات.
   *[other] قيس ذلك على آخر { $n } زيارة.
 }
turn-wait-reckoned = حُسب ذلك مما يقوله الجناح عن الزيارة الواحدة؛ فما قيس من الزيارات قليل جدًا.
turn-wait-paused = الجناح في استراحة، فلا يمكن تحديد المدة. مكانك محفوظ.
turn-called = حان دورك: تفضّل بالحضور الآن. نودي عليك في { $at } وننتظرك حتى { $until }.
turn-called-stay = أظهر هذه الصفحة في الجناح.
turn-called-late = لقد تأخرت. تعالَ فورًا: يضيع دورك عند النداء على التالي.
turn-came = لقد شاهدته. شكرًا لحضورك.
turn-missed = نودي عليك في { $x } ولم تأتِ، فنودي على التالي.
turn-missed-return = يمكنك العودة مرة واحدة إلى آخر الطابور، أو اسأل في الجناح إن كان ثمة مكان.
turn-missed-over = اسأل في الجناح إن كان ثمة مكان، أو خذ رقمًا جديدًا.
turn-left = لقد أعدت هذا الرقم.
turn-ended = أنهى الجناح يومه قبل أن يحين دورك. نأسف لذلك.
turn-way = الطريق إلى { $x }
turn-return = إلى آخر الطابور
turn-keep = أبقِ هذه الصفحة مفتوحة أو أضِفها إلى المفضلة. عنوانها لك وحدك: من كان معه فمعه رقمك.
turn-leave = أعِد الرقم
turn-again = خذ رقمًا جديدًا
turn-reload = انظر مجددًا
desk-title = طابور { $x }
desk-came = { $n ->
    [zero] لم يحضر أحد بعد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $n } أشخاص
   *[other] حضر { $n } شخصًا
 }
desk-call = نادِ على التالي
desk-call-many = نادِ على { $n } على الأكثر دفعة واحدة
desk-called = نودي عليهم
desk-called-none = لا يُنادى على أحد حاليًا.
desk-since = منذ { $x }
desk-late = متأخر
desk-came-do = حضر
desk-missed-do = لم يحضر
desk-came-of = حضر الرقم { $x }
desk-missed-of = لم يحضر الرقم { $x }
desk-missed = لم يحضروا
desk-came-late = حضر بعد ذلك
desk-state = الفتح والإغلاق
desk-open = فتح الطابور
desk-pause = استراحة
desk-close = لا مزيد من الأرقام
desk-end = إنهاء اليوم
desk-end-help = لا يُنادى على أحد بعد ذلك، ويُخبَر كل من لا يزال ينتظر في صفحته.
desk-end-do = إنهاء اليوم وإخبار المنتظرين

# Badges and leads.
badge-title = شارتي
badge-code-drawn = رمز شارتك ليُمسح في جناح
badge-code-help = يمسح موظفو الجناح هذا الرمز أو يكتبونه. ولا يعرفون عنك شيئًا قبل موافقتك.
badge-none = ليس لشارتك رمز بعد.
badge-make = إنشاء رمز
badge-rotate = إنشاء رمز جديد
badge-asked = جناح يسأل
badge-asked-text = إن وافقت حصل على اسمك ومؤسستك ووظيفتك وبلدك وعنوان بريدك الإلكتروني، وقد ينقلها إلى بلده. ويمكنك سحب الموافقة في أي وقت.
badge-yes = نعم
badge-no = لا
badge-yes-to = نعم لـ{ $x }
badge-no-to = لا لـ{ $x }
badge-standing = المسح دون سؤال
badge-standing-text = يحصل العارضون الذين يمسحون شارتك على اسمك ومؤسستك ووظيفتك وبلدك وعنوان بريدك الإلكتروني فورًا. أما العارضون من بلدان أخرى فلا يحصلون عليها إلا إذا وافقت أيضًا، في «الموافقات»، على إرسال بياناتك إلى الخارج؛ وإلا سُئلت كل مرة.
badge-standing-yes = يجوز للعارضين مسح شارتي.
badge-standing-no = أُسأل كل مرة.
badge-standing-give = يجوز للعارضين مسح شارتي
badge-standing-withdraw = اسألوني كل مرة
badge-given = أجنحة لديها بياناتك
badge-given-none = لا يوجد.
badge-withdraw = سحب الموافقة
badge-withdraw-from = سحب الموافقة من { $x }
badge-refused = أجنحة رفضتَ طلبها
badge-refused-text = لا تحصل على بياناتك مهما تكرر مسح شارتك.
badge-refused-yes = الموافقة بعد كل شيء
lead-link = مسح شارة (للأجنحة)
lead-title = مسح شارة
lead-lede = امسح رمز شارة الزائر بكاميرا هاتفك، أو اكتبه هنا.
lead-code = رمز الشارة
lead-code-help = اثنا عشر حرفًا ورقمًا كما على الشارة: ABCD-EFGH-JKLM.
lead-note = ملاحظتك
lead-ask = اسأل الزائر
lead-given = بيانات الزائر في قائمتكم.
lead-asked = سُئل الزائر. تظهر بياناته هنا حين يوافق.
fault-badge-code = يتكوّن الرمز من اثني عشر حرفًا ورقمًا، مثل ABCD-EFGH-JKLM.
fault-badge-unknown = لا توجد في هذه الدورة شارة بهذا الرمز. ربما استُبدل: اطلب رؤية الشارة مجددًا.
leads-title = جهات الاتصال
leads-lede = الزوار الذين وافقوا. من يسحب موافقته يختفي من هنا؛ فاحذفوه من نسخكم أيضًا.
leads-csv = حفظ بصيغة CSV
leads-given = { $n ->
    [zero] لا أحد بعد
    [one] زائر واحد
    [two] زائران
    [few] { $n } زوار
   *[other] { $n } زائرًا
 }
leads-asked = { $n ->
    [zero] لم يُسأل أحد
    [one] سُئل واحد
    [two] سُئل اثنان
    [few] سُئل { $n }
   *[other] سُئل { $n }
 }
leads-none = لم تُمسح أي شارة بعد.
leads-waits = سُئل
leads-at = مُسحت في { $x }
leads-note-do = حفظ الملاحظة
leads-remove = إزالة
