# قسم المنطقة: إقرارات الشركات وما يُنشر منها.
nav-zone = المنطقة
findable-zones = أرقام المناطق
zones-title = المناطق ونموها
zones-lede = تقدّم شركات المنطقة إقرارًا بمبيعاتها كل شهر. هذا ما تنشره المناطق من ذلك، وكل نمو مع أساسه.
zones-none = لا توجد منطقة بعد.
zones-unpublished = لم يُنشر شيء بعد.
zones-bases = المبيعات نفسها تنمو بمعدلات مختلفة، لأن كل معدل يقارن شركات أخرى أو حالة أخرى من الإقرارات. صفحة كل منطقة تبيّن السبب.

# نشرة
zone-month = { $month } { $year }
zone-month-1 = يناير
zone-month-2 = فبراير
zone-month-3 = مارس
zone-month-4 = أبريل
zone-month-5 = مايو
zone-month-6 = يونيو
zone-month-7 = يوليو
zone-month-8 = أغسطس
zone-month-9 = سبتمبر
zone-month-10 = أكتوبر
zone-month-11 = نوفمبر
zone-month-12 = ديسمبر
zone-span = { $from } إلى { $to }
zone-release-title = المبيعات والنمو، { $x }
zone-headline = مبيعات قدرها { $total }، بوحدة { $unit }
zone-version = { $n ->
    [1] الإصدار الأول
   *[other] الإصدار { $n }
}
zone-version-of = { $period }: { $version }، { $date }
zone-released = نُشر في { $x }
zone-described = كيف نمت المبيعات في { $x }، على ثلاثة أسس، مع انتقال دقيق بينها.
zone-superseded = صُحّح هذا الإصدار لاحقًا.
zone-superseded-by = إلى أحدث إصدار
zone-changes = ما تغيّر منذ الإصدار السابق
zone-differences = { $n ->
    [one] تغيّر رقم واحد
    [two] تغيّر رقمان
    [few] تغيّرت { $n } أرقام
   *[other] تغيّر { $n } رقمًا
}
zone-figure = الرقم
zone-figure-of = { $figure }: { $of }
zone-was = كان
zone-is = صار
zone-unit = الوحدة: { $x }
zone-growth = النمو عن العام السابق
zone-basis = الأساس
zone-bases-title = الأسس الثلاثة
zone-now = هذه الفترة
zone-before = قبل عام
zone-points = { $x } نقطة
basis-panel = الشركات نفسها
basis-panel-help = { $n ->
    [one] شركة واحدة قدّمت إقرارًا عن كل شهر من الفترتين
    [two] شركتان قدّمتا إقرارًا عن كل شهر من الفترتين
    [few] { $n } شركات قدّمت إقرارًا عن كل شهر من الفترتين
   *[other] { $n } شركة قدّمت إقرارًا عن كل شهر من الفترتين
}
basis-panel-help-few = شركات قدّمت إقرارًا عن كل شهر من الفترتين؛ أقل من ثلاث
basis-published = الإجماليات كما نُشرت
basis-published-help = هذه الفترة كما عُرفت في { $x }، والعام السابق كما عُرف قبل ذلك بعام
basis-revised = الإجماليات المنقّحة
basis-revised-help = جميع الشركات، وكل ما قُدّم حتى هذا الإصدار
zone-why-title = لماذا تختلف المعدلات
zone-why-lede = المعدلات الثلاثة كلها صحيحة، لكنها تجيب عن أسئلة مختلفة: كيف حال الشركات الموجودة في العامين، وماذا قيل حينها، وكيف تغيّرت المنطقة كلها.
zone-why-entrants = { $n ->
    [0] لا توجد شركة قدّمت هذا العام ولم تقدّم في العام السابق.
    [one] شركة واحدة قدّمت هذا العام ولم تقدّم في العام السابق: تُضاف إلى الإجماليات لا إلى الشركات نفسها.
    [two] شركتان قدّمتا هذا العام ولم تقدّما في العام السابق: تُضافان إلى الإجماليات لا إلى الشركات نفسها.
    [few] { $n } شركات قدّمت هذا العام ولم تقدّم في العام السابق: تُضاف إلى الإجماليات لا إلى الشركات نفسها.
   *[other] { $n } شركة قدّمت هذا العام ولم تقدّم في العام السابق: تُضاف إلى الإجماليات لا إلى الشركات نفسها.
}
zone-why-entrants-few = أقل من ثلاث شركات قدّمت هذا العام ولم تقدّم في العام السابق: تُضاف إلى الإجماليات لا إلى الشركات نفسها.
zone-why-leavers = { $n ->
    [0] لم تغب أي شركة قدّمت في العام السابق.
    [one] شركة واحدة قدّمت في العام السابق لم تعد تقدّم: تُنقص الإجماليات لا الشركات نفسها.
    [two] شركتان قدّمتا في العام السابق لم تعودا تقدّمان: تُنقصان الإجماليات لا الشركات نفسها.
    [few] { $n } شركات قدّمت في العام السابق لم تعد تقدّم: تُنقص الإجماليات لا الشركات نفسها.
   *[other] { $n } شركة قدّمت في العام السابق لم تعد تقدّم: تُنقص الإجماليات لا الشركات نفسها.
}
zone-why-leavers-few = أقل من ثلاث شركات قدّمت في العام السابق لم تعد تقدّم: تُنقص الإجماليات لا الشركات نفسها.
zone-why-no-revisions = لم يُصحَّح العام السابق منذ نشره.
zone-why-revisions = غيّرت التصحيحات المقدّمة منذ ذلك الحين إجمالي العام السابق بمقدار { $x }.
zone-why-revisions-withheld = لا يُنشر مقدار تصحيح العام السابق: يخصّ عددًا قليلًا جدًا من الشركات، أو قد تُستنتج منه أرقام أخرى.
zone-why-late = غيّرت الإقرارات المقدّمة أو المصحّحة بعد الإصدار الأول إجمالي هذه الفترة بمقدار { $x }.
zone-bridge-title = من إجمالي العام الماضي المنشور إلى إجمالي هذا العام
zone-bridge-lede = كل خطوة دقيقة: مجموعها يطابق حتى آخر وحدة.
zone-step = الخطوة
zone-amount = المبلغ
bridge-start = قبل عام، كما نُشر حينها
bridge-revisions = تصحيحات العام السابق
bridge-continuing = شركات العامين
bridge-entrants = شركات جديدة هذا العام
bridge-leavers = شركات غادرت
bridge-end = هذه الفترة، منقّحة
bridge-withheld = الخطوات المحجوبة معًا
zone-sectors-title = حسب القطاع
zone-sectors-lede = المساهمات بالنقاط المئوية من نمو الإجمالي المنقّح، ومجموعها يساويه.
zone-sector = القطاع
zone-contribution = المساهمة في النمو
zone-withheld = محجوب
zone-withheld-why = تُحجب الأرقام التي تخص أقل من ثلاث شركات، أو شركة واحدة في معظمها؛ ويُحجب غيرها حتى لا يكشفها الطرح.
zone-spread-title = كيف يتوزع النمو
zone-total = جميع الشركات نفسها
zone-total-help = نمو مبيعاتها معًا؛ الكبيرة وزنها أكبر
zone-median = الشركة الوسطى
zone-median-help = نصف الشركات نفسها نما أكثر ونصفها أقل؛ لكل منها الوزن نفسه
zone-top5 = أكبر خمس
zone-top5-help = نصيبها من نمو الإجمالي المنقّح
zone-months-title = حسب الشهر
zone-month-label = الشهر
zone-months-key = بالألوان: هذه الفترة. بالرمادي: الأشهر نفسها من العام السابق.
zone-months-none = لا تُعرض الأشهر منفردة: فهي تكشف عن عدد قليل جدًا من الشركات.
zone-files = للتنزيل
zone-csvw = معنى الأعمدة (CSVW)
zone-others = جميع النشرات
zone-to-returns = إقرارات شركتي
zone-count-panel = شركات كل شهر من الفترتين
zone-count-continuing = شركات الفترتين
zone-count-entrants = شركات جديدة هذا العام
zone-count-leavers = شركات غادرت

# أرقام الدورة
figure-zone-panel = { $n ->
   *[other] في المئة نمو مبيعات المنطقة (الشركات نفسها)
}
figure-zone-panel-counts = نمو المبيعات عن الأشهر نفسها من العام السابق، في أحدث نشرة للمنطقة التي يُعقد فيها المنتدى. الأساس: الشركات نفسها، أي التي قدّمت إقرارًا عن كل شهر من الفترتين. مقرّب إلى عدد صحيح.
figure-zone-revised = { $n ->
   *[other] في المئة نمو مبيعات المنطقة (جميع الشركات)
}
figure-zone-revised-counts = نمو المبيعات عن الأشهر نفسها من العام السابق، في أحدث نشرة للمنطقة التي يُعقد فيها المنتدى. الأساس: جميع شركات أي من العامين، وكل ما قُدّم حتى النشر. مقرّب إلى عدد صحيح.
figure-zone-companies = { $n ->
    [one] شركة تقدّم إقرارات في المنطقة
    [two] شركتان تقدّمان إقرارات في المنطقة
    [few] شركات تقدّم إقرارات في المنطقة
   *[other] شركة تقدّم إقرارات في المنطقة
}
figure-zone-companies-counts = الشركات التي لها إقرار واحد على الأقل عن فترة أحدث نشرة للمنطقة التي يُعقد فيها المنتدى.

# الإقرارات
returns-title = الإقرارات الشهرية
returns-lede = اختر من تقدّم عنه.
mention-returns = إقرارات شهرية إلى { $x }
company-lede = ما تقدّمه هنا تراه شركتك ومكتب المنطقة ولا أحد غيرهما. ينشر المكتب إجماليات لا تُعرف منها أي شركة.
returns-file = تقديم إقرار
returns-sales = المبيعات
returns-correct-help = تقديم إقرار عن شهر سبق تقديمه يصحّحه؛ وتُحفظ النسختان.
returns-reason = لماذا هو صحيح
returns-reason-help = جملة واحدة لمكتب المنطقة، مثل «سُلّم طلب كبير هذا الشهر».
returns-many = تقديم عدة إقرارات معًا
returns-upload = ملف (CSV أو Excel أو JSON)
returns-upload-help = بعمودي الشهر والمبيعات؛ ويجوز أن يتضمن الشركة والوحدة والسبب. لا يُقدَّم شيء قبل أن تراه.
returns-paste = أو الصق الصفوف هنا مع عناوينها
returns-look = عرض
returns-preview = ما في الملف
returns-problems = لا يمكن تقديم هذه الصفوف كما هي:
returns-line = السطر { $x }:
returns-line-field = السطر { $line }، العمود { $field }:
returns-remark = ملاحظة
returns-file-all = { $n ->
    [one] تقديم هذا الإقرار
    [two] تقديم هذين الإقرارين
    [few] تقديم هذه الإقرارات الـ{ $n }
   *[other] تقديم { $n } إقرارًا
}
returns-nothing-filed = لم يُقدَّم شيء. أصلح الملف وأرسله من جديد.
returns-missing = الأشهر الناقصة
returns-missing-none = لا شيء: كل ما حتى الشهر الماضي مقدَّم.
returns-filed = الإقرارات المقدَّمة
returns-filed-none = لا شيء بعد.
returns-at = قُدّم
returns-earlier = نسخ سابقة
return-doubt-unit = هذا بعيد عما تقدّمه الشركة عادة: هل هو بوحدة أخرى؟ إن كان صحيحًا فاذكر السبب.
return-doubt-jump = هذا أكثر من خمسة أمثال الشهر السابق أو أقل من خُمسه. إن كان صحيحًا فاذكر السبب.
return-doubt-nothing = لا مبيعات، مع أن الشهر السابق كانت فيه مبيعات. إن كان صحيحًا فاذكر السبب.
fault-return-reason = اذكر في جملة واحدة لماذا هذا صحيح.
fault-return-negative = «{ $x }» أقل من صفر، ولا تكون المبيعات كذلك. قدّم مبيعات الشهر دون طرح مرتجعات الأشهر اللاحقة.
fault-return-number = «{ $x }» ليس رقمًا بسيطًا. اكتب أرقامًا، ونقطة قبل الكسور، دون وحدة.
fault-return-decimals = «{ $x }» أدق من أصغر عملة.
fault-return-large = «{ $x }» أكبر من أن يكون مبيعات شهر.
fault-returns-columns = يحتاج الملف إلى عناوين فيها عمودا الشهر والمبيعات، وستمئة صف على الأكثر.
fault-returns-company = «{ $x }» ليس معرّف هذه الشركة؛ يحتوي الملف على إقرارات شركة واحدة.
fault-returns-unit = الصف بوحدة «{ $unit }»؛ وإقرارات هذه المنطقة بوحدة { $wanted }.
fault-returns-month = «{ $x }» ليس شهرًا قد بدأ؛ اكتبه مثل ⁦2027-03⁩.
fault-returns-member = لم تكن الشركة عضوًا في المنطقة في { $x }.
fault-returns-twice = { $x } مكرر في الملف.
fault-returns-none = لا صفوف في الملف.
class-title = تصنيف الشركة
class-since = منذ { $x }
class-span = الفترة
class-change = تغيير ابتداءً من شهر
class-leaves = تغادر المنطقة: آخر شهر لها هو السابق
size-micro = أقل من 10 أشخاص
size-small = من 10 إلى 49 شخصًا
size-medium = من 50 إلى 249 شخصًا
size-large = 250 شخصًا أو أكثر

# المكتب
office-title = مكتب المنطقة
office-lede = { $month }: قُدّم { $filed }، ونقص { $missing }.
office-returns = الإقرارات
office-releases = النشرات
office-only-missing = من لم يقدّم فقط
office-look = عرض
office-month-before = الشهر السابق
office-month-after = الشهر التالي
office-missing = ناقص
office-nobody = لم تكن أي شركة عضوًا في هذا الشهر.
office-reminder = التذكير
office-reminded = ذُكّرت في { $x }
office-nobody-reached = لا أحد يُكتب إليه
office-remind = تذكير
office-remind-of = تذكير { $x }
office-remind-all = { $n ->
    [one] تذكير الشركة التي لم تقدّم
    [two] تذكير الشركتين اللتين لم تقدّما
    [few] تذكير { $n } شركات لم تقدّم
   *[other] تذكير { $n } شركة لم تقدّم
}
office-remind-help = تتلقى كل منها رسالة واحدة بجميع أشهرها الناقصة، مرة في اليوم على الأكثر، تُرسل إلى من يقدّم عنها ووافق على تلقي الرسائل.
office-sent = { $n ->
    [0] لم تُرسل أي رسالة: ذُكّر المعنيون خلال اليوم، أو لا أحد يُكتب إليه.
    [one] أُرسلت رسالة واحدة.
    [two] أُرسلت رسالتان.
    [few] أُرسلت { $n } رسائل.
   *[other] أُرسلت { $n } رسالة.
}
office-file = جميع الإقرارات في ملف
office-file-help = لحساباتك الخاصة؛ يقرؤه «exedra growth» كما هو. فيه إقرارات كل شركة: لا تسلّمه لأحد.
office-releases-lede = تُحسب المسودة مما هو مقدَّم الآن. تطّلع عليها ثم تنشرها كما رأيتها.
office-draft-new = حساب مسودة
office-draft-make = احسب
office-from = أول شهر
office-to = آخر شهر
office-month-help = مثل ⁦2027-03⁩
office-changes-help = لازم إذا سبق نشر الفترة: ما تغيّر ولماذا. يقرؤه الجميع.
office-drafts = المسودات
office-drafts-none = لا شيء.
office-admit = قبول شركة
draft-title = مسودة: { $x }
draft-made = حُسبت في { $x }
draft-note = هذا ما سيقرؤه الجميع. لا يراه إلا مكتب المنطقة حتى يُنشر.
draft-publish = نشر
draft-correct = نشر التصحيح
draft-discard = تجاهل
draft-again = احسبها من جديد
company-identifier = المعرّف
company-identifier-help = مثل رقمها في سجل الشركات
company-name = الاسم
company-organisation = المؤسسة هنا
company-organisation-help = باسمها أو عنوانها؛ يقدّم مالكوها ومحرروها الإقرارات
company-since = من أي شهر
company-group = المجموعة الأم
company-group-help = تُعدّ شركات المجموعة الواحدة واحدة عند حجب الأرقام
company-size = الحجم
fault-release-month = اكتب الشهر مثل ⁦2027-03⁩.
fault-release-future = لم ينته هذا الشهر بعد: ما زالت إقراراته آتية.
fault-release-period = الفترة من شهر إلى اثني عشر شهرًا.
fault-release-changes = اذكر ما تغيّر: سبق نشر هذه الفترة.
fault-release-changes-long = ألف حرف على الأكثر.
fault-company-taken = في المنطقة شركة بهذا المعرّف.
fault-company-organisation = لا توجد مؤسسة بهذا الاسم.
fault-class-order = يوجد تغيير لاحق؛ يجب أن يأتي هذا بعده.
conflict-release-empty = لا إقرارات عن هذه الفترة.
conflict-release-unsafe = لا يمكن نشر هذه الأشهر كما هي: ما سيُعرض لا يمكن التحقق منه بدقة أو يكشف بيانات شركة. اختر أشهرًا أو قطاعات أقل.
conflict-release-few = منذ الإصدار الأخير غيّر عدد قليل جدًا من الشركات إقراراته: من يقارن الإصدارين يعرف أرقامها. انتظر مزيدًا من التصحيحات.
conflict-release-moved = وردت إقرارات منذ حساب هذه المسودة. احسبها من جديد واطّلع عليها.
conflict-release-meanwhile = نشر شخص آخر هذه الفترة في هذه الأثناء.
mail-returns-subject = إقرارات { $company } إلى { $zone } ناقصة
mail-returns-body =
    تحية طيبة،

    لم تتلقَّ { $zone } بعد هذه الإقرارات الشهرية من { $company }:

    { $months }

    قدّمها هنا، في نموذج أو بملف:
    { $url }

    إن كنت قد قدّمتها اليوم فلا حاجة إلى شيء آخر.

# من يدير المنصة
zone-admin-title = المناطق ومكاتبها
zone-admin-text = إنشاء منطقة وتحديد من يدير مكتبها.
zone-admin-officers = من يدير المكاتب
zone-officer-email = البريد الإلكتروني لحساب
zone-appoint = تعيين
zone-dismiss = إعفاء
zone-dismiss-of = إعفاء { $x }
zone-make = إنشاء منطقة
zone-slug = كلمة عنوانها
zone-currency = العملة، مثل CNY
zone-places = المنازل العشرية للعملة (0 أو 2 أو 3)
zone-time-zone = المنطقة الزمنية، مثل Asia/Shanghai
zone-unit-label = وحدة الإقرارات
zone-country = البلد أو الإقليم
zone-names = الاسم بكل لغة
zone-sectors-label = القطاعات بكل لغة
zone-sectors-help = قطاع في كل سطر، بالترتيب نفسه في كل لغة.
fault-zone-slug = حروف لاتينية صغيرة وأرقام وشرطات، أربعون على الأكثر.
fault-zone-slug-taken = لمنطقة أخرى هذه الكلمة.
fault-zone-currency = رمز العملة ثلاثة أحرف.
fault-zone-time = لا توجد هذه المنطقة الزمنية.
fault-zone-officer = لا حساب بهذا العنوان.
