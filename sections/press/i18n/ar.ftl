# The press room.
press-title = الصحافة
findable-releases = البيانات الصحفية
press-lede = النتائج عند نشرها، والسجل الرسمي، ومن يمكن سؤالهم.
press-follow = تابع وشارك
press-moment = { $moment } ({ $zone })
press-faulty = لم يُحفظ شيء بعد. أصلح ما هو معلَّم أدناه وأرسله من جديد.
press-kit-title = الملف الصحفي
press-kit-lede = النصوص بجميع اللغات والصور مع أسماء أصحابها والوقائع في أرشيف واحد.
press-kit-do = نزّل الملف الصحفي
press-card = صورة للمشاركة (PNG)
press-room-title = للصحافة المعتمدة
press-room-lede = ما يمكنك قراءته مسبقًا وموعد انتهاء حظر نشره. الأوقات بتوقيت المنتدى ({ $x }).
press-room-embargoed = تحت حظر النشر
press-room-none = لا شيء تحت حظر النشر الآن. كل ما نُشر في صفحة الصحافة.
press-desk-title = مكتب التحرير الصحفي
press-desk-lede = تكتب البيانات المنظمات أو الأمانة، وتوافق عليها الأمانة.
press-desk-tools = أدوات المكتب الصحفي
press-desk-releases = البيانات التي تكتبها
press-desk-none = لا بيانات بعد. ابدأ بيانًا أدناه.
press-desk-nothing = أنت لا تكتب لأي منظمة تشارك في هذه الدورة. اطلب من مسؤوليها حق التحرير.
press-desk-begin = بيان جديد
press-desk-begin-do = ابدأ الكتابة
press-desk-correction = تصحيح قيد الإعداد
press-desk-waits = ينتظر الموافقة
press-comments-title = اترك تعليقًا
press-comments-lede = ما رأيك في هذه الدورة؟ تقرأ الأمانة التعليقات قبل ظهورها.
press-comments-front = أخبرونا برأيكم في هذه الدورة
press-comments-count = { $n ->
    [zero] لا تعليقات بعد
    [one] تعليق واحد حتى الآن
    [two] تعليقان حتى الآن
    [few] { $n } تعليقات حتى الآن
   *[other] { $n } تعليقا حتى الآن
}

# Releases.
releases-title = البيانات
release-feed = البيانات كتغذية (Atom)
release-count = { $n ->
    [zero] لا بيانات
    [one] بيان واحد
    [two] بيانان
    [few] { $n } بيانات
    [many] { $n } بيانًا
   *[other] { $n } بيان
}
release-all = { $n ->
    [zero] لا بيانات
    [one] البيان الوحيد
    [two] البيانان
    [few] كل البيانات وعددها { $n }
    [many] كل البيانات وعددها { $n }
   *[other] كل البيانات وعددها { $n }
}
release-none = لم يُنشر شيء بعد. عد لاحقًا أو تابع التغذية.
release-none-found = لا بيان مطابق. استعمل كلمات أقل أو كلمة أخرى من الموضوع.
release-search = ابحث في البيانات
release-search-do = ابحث
release-search-all = كل البيانات
release-track = كلمة الموضوع
release-track-all = الكل
release-pages = صفحات القائمة
release-previous = الأحدث
release-next = الأقدم
release-untitled = بلا عنوان
release-state-draft = مسودة
release-state-submitted = مُقدَّم
release-state-embargoed = تحت حظر النشر
release-state-published = منشور
release-state-corrected = مُصحَّح
release-state-withdrawn = مسحوب
release-embargo = تحت حظر النشر حتى { $x }. لا تنشره ولا تقتبسه ولا تنقله قبل ذلك.
release-corrected = صُحِّح في { $moment }: { $note }
release-other-languages = بلغات أخرى
release-people = الأشخاص
release-evidence = الأدلة
release-assessed = التكنولوجيا من أجل الخير
release-tracks = كلمات الموضوع
release-versions = النسخ
release-version-number = النسخة { $x }
release-version-since = علنية منذ { $x }
release-withdrawn-title = سُحب هذا البيان
release-withdrawn-text = سُحب في { $x }. يُرجى عدم استعماله بعد الآن.
release-edit-do = حرّر
release-edit-title = اكتب البيان
release-title = العنوان
release-lede = ما الذي حدث
release-lede-help = جملة أو جملتان تُفهمان وحدهما.
release-body = التصريح
release-body-help = Markdown: السطر الفارغ يبدأ فقرة، و> اقتباسًا.
release-evidence-help = واحد في كل سطر: ما هو | https://…
release-people-help = واحد في كل سطر: الاسم | الصفة. لا يُذكر إلا من يشارك ويوافق على إدراج اسمه.
release-note = ما الذي صُحِّح
release-note-help = سيقرؤه الجميع بجانب النص المصحح.
release-organisation = المنظمة
release-organisation-help = اسمها؛ اتركه فارغًا لبيان من المنتدى نفسه.
release-closed = لم يعد ممكنًا تغيير هذا البيان.
release-preview = النسخة الموافق عليها كما يراها القراء
release-files-title = الصور والوثائق
release-files-count = { $n ->
    [0] أضف صورًا ووثائق
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $n } ملفات
    [many] { $n } ملفًا
   *[other] { $n } ملف
}
release-files-none = لا صور ولا وثائق بعد.
release-file = الملف
release-file-help = صورة (JPEG أو PNG أو WebP أو GIF) أو وثيقة (PDF أو نص).
release-file-add = أضف الملف
release-file-alternative = ماذا يُظهر
release-file-alternative-help = لمن لا يراه. قل المهم في جملة واحدة.
release-file-language = لغة هذا النص
release-file-credit = صاحب العمل
release-file-licence = الرخصة
release-file-licence-help = مثل CC BY 4.0 أو حر للاستعمال التحريري.
release-file-remove = أزل
release-file-remove-of = أزل: { $x }
release-submit = قدّم
release-submit-text = تقرؤه الأمانة وتوافق عليه أو تعيده مع ملاحظة.
release-approve = وافق
release-public-at = علني ابتداءً من ({ $x })
release-public-at-help = فارغ: فورًا. قبل هذه الدقيقة لا يقرؤه إلا الصحافة المعتمدة والمنظمة والأمانة.
release-put-off = غيّر موعد الحظر
release-return = أعد
release-return-reason = ما يجب فعله
release-withdraw = اسحب البيان
release-withdraw-reason = سبب السحب؛ سيراه القراء

# Questions and comments.
replies-title = أسئلة وتعليقات
replies-none = لم يسأل أحد ولم يعلّق بعد.
replies-closed = انتهت الدورة وأُغلقت معها الأسئلة والتعليقات.
reply-title = اترك ردًا
reply-lede = تقرؤه الأمانة قبل ظهوره. يُعرض اسمك، ولا يُعرض عنوان بريدك أبدًا.
reply-kind = هذا
reply-kind-question = سؤال إلى المكتب الصحفي
reply-kind-comment = تعليق
reply-name = الاسم
reply-email = البريد الإلكتروني
reply-email-help = للرد عليك فقط؛ لا يُنشر.
reply-body = كلماتك
reply-leave-empty = اترك هذا فارغًا
reply-do = أرسل
reply-back = رجوع
reply-asked = سؤال من
reply-commented = تعليق من
reply-answer = الجواب:
reply-queue-title = أسئلة وتعليقات تنتظر القرار
reply-queue-count = { $n ->
    [0] لا شيء ينتظر
    [zero] لا شيء ينتظر
    [one] ينتظر واحد
    [two] ينتظر اثنان
    [few] ينتظر { $n }
    [many] ينتظر { $n }
   *[other] ينتظر { $n }
}
reply-queue-none = اتُّخذ القرار في كل شيء.
reply-queue-about = البيان المقصود
reply-queue-answer = الجواب (اختياري؛ يُنشر معه)
reply-queue-publish = انشر
reply-queue-refuse = لا تنشر
reply-queue-published = المنشور
reply-queue-take-back = اسحب
reply-queue-take-back-of = اسحب ما كتبه { $x }
mail-answer-subject = جواب عن سؤالك: { $x }
mail-answer-body = سألت المكتب الصحفي في { $forum }:
    { $question }

    الجواب:
    { $answer }

    نُشر هنا: { $url }

# The record.
record-title = السجل الرسمي
record-lede = ما صُرّح به وقيل وأُحصي رسميًا، مع الوقت والمنطقة الزمنية. اقتبس من هنا.
record-count = { $n ->
    [zero] لا سطور في السجل
    [one] سطر واحد من السجل
    [two] سطران من السجل
    [few] { $n } سطور من السجل
    [many] { $n } سطرًا من السجل
   *[other] { $n } سطر من السجل
}
record-none = السجل فارغ حتى الآن.
record-kind = النوع
record-everything = الكل
record-statements = تصريحات
record-quotations = اقتباسات
record-figures = أرقام
record-days = { $n ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
record-holds-for = عن { $x }
record-is-original = أصل
record-is-translation = ترجمة
record-other-languages = { $n ->
    [zero] بلا لغات أخرى
    [one] بلغة أخرى واحدة
    [two] بلغتين أخريين
    [few] بـ { $n } لغات أخرى
    [many] بـ { $n } لغة أخرى
   *[other] بـ { $n } لغة أخرى
}
record-json = السجل بصيغة JSON
record-line-title = سطر من السجل
record-withdrawn = سُحب من السجل في { $x }.
record-new-title = أضف إلى السجل
record-edit-title = صحّح سطرًا من السجل
record-text-in = النص ({ $x })؛ وللرقم: ما الذي يُحصيه
record-original = قيل بلغة
record-by-in = من قاله ({ $x })
record-at = متى
record-at-help = 2027-09-24T20:00 أو اليوم وحده.
record-zone = المنطقة الزمنية
record-value = قيمة الرقم
record-value-help = عدد بلا وحدة.
record-unit = الوحدة
record-unit-help = percent أو days أو عملة؛ فارغ لما يُعدّ.
record-period = المدة المشمولة
record-as-of = حتى تاريخ
record-as-of-help = يوم أو شهر أو سنة: 2027-05.
record-public-at = علني ابتداءً من ({ $x })
record-public-at-help = 2027-09-24T20:00؛ والفراغ يعني فورًا.
record-withdraw = اسحب هذا السطر

# Coverage.
coverage-title = فحص التغطية
coverage-lede = ضع مقالًا بجانب السجل: أي الاقتباسات والأرقام كما قيلت وأيها ليس كذلك.
coverage-record = { $n ->
    [0] السجل فارغ؛ أضف إليه أولًا
    [zero] السجل فارغ؛ أضف إليه أولًا
    [one] يُقارن بسطر واحد من السجل
    [two] يُقارن بسطرين من السجل
    [few] يُقارن بـ { $n } سطور من السجل
    [many] يُقارن بـ { $n } سطرًا من السجل
   *[other] يُقارن بـ { $n } سطر من السجل
}
coverage-new = افحص مقالًا
coverage-name = العنوان
coverage-address = الرابط
coverage-address-help = أين وُجد: https://…
coverage-text = النص
coverage-text-help = الصق المقال نصًا أو HTML؛ تُفصل القوائم والإعلانات.
coverage-file = أو ملف
coverage-file-help = HTML أو نص عادي بترميز UTF-8، بحد أقصى 1 ميغابايت.
coverage-do = افحص
coverage-kept = المقالات المفحوصة
coverage-none = لم يُفحص أي مقال بعد.
coverage-verdicts = الأحكام
coverage-nothing = لم يُعثر على اقتباس أو رقم أو تاريخ.
coverage-column-verdict = الحكم
coverage-column-found = يقول المقال
coverage-column-why = لماذا
coverage-column-record = السجل
coverage-to-record = السطر
coverage-kind-quotation = اقتباس
coverage-kind-figure = رقم
coverage-kind-date = تاريخ
coverage-verdict-same = مطابق
coverage-verdict-reworded = بصياغة أخرى
coverage-verdict-changed = مُغيَّر
coverage-verdict-absent = ليس في السجل
coverage-verdict-missing-context = ينقصه السياق
coverage-copies = نسخ متقاربة
coverage-copy-taken = مأخوذ على الأرجح من
coverage-copy-source = مصدر على الأرجح لـ
coverage-copy-unknown = شبيه جدًا بـ
coverage-apart = ما فُصل
coverage-article = المقال كما قُرئ
coverage-remove = أزل هذا الفحص

# What others ask.
mention-release = بيان: { $x }
panel-releases = البيانات
figure-releases = { $n ->
    [zero] بيانات
    [one] بيان
    [two] بيانان
    [few] بيانات
    [many] بيانًا
   *[other] بيان
}
figure-releases-counts = بيانات هذه الدورة العلنية الآن، حسب بلد منظمتها أو منطقتها. لا تُحسب البيانات تحت حظر النشر ولا المسحوبة.

# What is wrong.
conflict-release-withdrawn = سُحب هذا البيان ويبقى كما هو.
conflict-release-nothing = لا جديد هنا يُتخذ فيه قرار.
conflict-embargo-over = انتهى الحظر؛ البيان علني.
conflict-line-withdrawn = سُحب هذا السطر ويبقى كما هو.
conflict-replies-closed = انتهت الدورة وأُغلقت معها الأسئلة والتعليقات. لم يُرسل شيء.
fault-release-text = اكتبه بلغة واحدة على الأقل.
fault-correction-note = قل ما الذي صُحِّح.
fault-release-organisation = لا منظمة هنا باسم «{ $x }».
fault-release-person = لا أحد بهذا الاسم يشارك ويوافق على إدراج اسمه، أو هم عدة أشخاص: «{ $x }».
fault-release-file = لا يمكن استعمال هذا الملف: تالف أو كبير جدًا أو ليس صورة ولا PDF ولا نصًا.
fault-evidence = ليس لـ «{ $x }» رابط؛ اكتب: ما هو | https://…
fault-moment = «{ $x }» ليس تاريخًا مع وقت؛ اكتب 2027-09-24T09:00.
fault-moment-past = مضت هذه الدقيقة. اختر دقيقة لاحقة أو اتركه فارغًا للنشر فورًا.
fault-reason = اذكر السبب.
fault-record-original = لا نص بهذه اللغة.
fault-record-at = «{ $x }» ليس يومًا ولا يومًا مع وقت؛ اكتب 2027-09-24 أو 2027-09-24T20:00.
fault-record-zone = «{ $x }» ليست منطقة زمنية؛ استعمل اسمًا مثل Europe/Paris.
fault-record-value = «{ $x }» ليس عددًا.
fault-record-as-of = «{ $x }» ليس يومًا ولا شهرًا ولا سنة؛ اكتب 2027-05-31 أو 2027-05 أو 2027.
fault-reply-email = «{ $x }» ليس عنوان بريد إلكتروني.
fault-article-long = هذا أطول من أي مقال: الحد الأقصى 1 ميغابايت.
fault-article-empty = لا نص فيه للفحص، بل وسوم أو قوائم أو لا شيء.
fault-article-form = هذا ليس نصًا بترميز UTF-8؛ احفظه نصًا أو HTML بترميز UTF-8.
assessed-release = بيان
