# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = المعرض
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
