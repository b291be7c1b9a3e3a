# Partnerships: interest, cases, totals, signings.
nav-deals = الشراكات

# Interest in an offer or need.
interest-door = إبداء الاهتمام ({ $x })
interest-title = إبداء الاهتمام
interest-note = تبدي الاهتمام باسم مؤسستك. يجيب الطرف الآخر بنعم أو لا؛ وبعد الموافقة تتحادثان هنا، حتى بعد انتهاء المنتدى.
interest-nobody = يُبدى الاهتمام باسم مؤسسة. أنت لا تنتمي إلى مؤسسة يمكنها ذلك: اطلب من مالكها دعوتك أو سجّل مؤسستك.
interest-already = لدى { $x } ملف مفتوح بشأن هذا بالفعل.
interest-already-go = المتابعة هناك
interest-for = باسم أي مؤسسة
interest-how = كيف
interest-openly = علنًا: يقرأ الطرف الآخر رسالتك ويعرف من أنت
interest-unnamed = دون الكشف عن الاسم: ينقله وسيط
interest-unnamed-help = يعرف وسيط المنتدى (أو الأمانة إن لم يوجد) من أنت. يقرأ الطرف الآخر رسالتك وما تؤشّر عليه أدناه فقط. لا تظهر الأسماء إلا بموافقة الطرفين.
interest-message = ما يقرؤه الطرف الآخر
interest-message-help = ما الذي يهمك وما يمكنكما فعله معًا. إن لم تكشف اسمك فتجنب الأسماء والعناوين وكل ما يدل عليك.
interest-unnamed-only = فقط عند عدم الكشف عن الاسم
deal-tells-country = أفصح عن بلدنا أو منطقتنا
deal-tells-kind = أفصح عن نوع مؤسستنا
interest-note-label = للوسيط وحده
interest-note-help = ما يساعد على حسن النقل؛ ولا يقرؤه الطرف الآخر أبدًا.
interest-do = إرسال
deal-language = لغة النص
fault-deal-future = لا يُسجَّل إلا ما حدث. اختر اليوم أو يومًا سابقًا.
fault-deal-amount = المبلغ عدد صحيح مع عملته؛ املأ الخانتين أو اتركهما.
fault-deal-currency = اكتب العملة بثلاثة أحرف لاتينية مثل CNY أو EUR.
fault-deal-number = للتسجيل رقم لا يتجاوز 60 حرفًا؛ ولا رقم للخطوات الأخرى.
fault-signing-when = هذا الوقت غير موجود هناك؛ اكتبه هكذا 2027-09-26T15:00.
conflict-case-own = هذا يخص مؤسستك. يُبدى الاهتمام بما يخص مؤسسة أخرى.
conflict-case-twice = لمؤسستك ملف مفتوح في هذا الشأن. تابع فيه؛ تجده ضمن «ملفاتنا».
conflict-case-limit = ستون اهتمامًا لمؤسستك ينتظر الجواب. انتظر بعضها أو اسحب بعضها.
conflict-case-nobody = لا تنتمي إلى مؤسسة يمكنها إبداء الاهتمام بهذا.
conflict-case-state = الملف الآن في حال أخرى. راجعه من جديد؛ لم يتغير شيء.
conflict-case-unnamed = يجب أولًا أن يكشف الطرفان اسميهما.
conflict-step-waits = هناك خطوة مقترحة. تُؤكَّد أولًا أو تُرفض أو تُسحب.
conflict-step-order = هذه الخطوة لا تلي الخطوة التي بُلغت.
conflict-step-answered = سبق الرد على ذلك.
conflict-signing-changed = تغيّر الإعلان منذ قرأته. اقرأه من جديد؛ لم توافق على شيء.

# Steps, states, endings.
deal-step-interest = اهتمام
deal-step-talks = محادثات
deal-step-intent = خطاب نوايا
deal-step-contract = عقد
deal-step-registered = عقد مسجَّل
deal-state-held = لدى الوسيط
deal-state-asked = بانتظار الجواب
deal-state-open = مفتوح
deal-state-ended = منتهٍ
deal-ending-returned = أعاده الوسيط
deal-ending-withdrawn = سُحب
deal-ending-declined = رُفض
deal-ending-stopped = أُوقف
deal-ending-completed = اكتمل
deal-proposal-proposed = مقترح، بانتظار الطرف الآخر
deal-proposal-confirmed = أكده الطرفان
deal-proposal-refused = مرفوض
deal-proposal-taken-back = مسحوب
deal-unnamed = مؤسسة لم تكشف اسمها بعد
deal-other-side = الطرف الآخر
deal-listing-gone = عرض أو احتياج لم يعد معروضًا
deal-message-gone = مُحيت هذه الرسالة مع كاتبها.

# A case.
case-title = ملف: { $x }
case-with = اهتمامنا، مع
case-from = اهتمام من
case-step = الخطوة
case-state = الحالة
case-reason = السبب
case-since = منذ
case-told = تقول عن نفسها:
case-unnamed-ours = لم تكشفوا اسمكم. يقرأ الطرف الآخر رسائلكم ولا يعرف كاتبها.
case-unnamed-theirs = لم يكشف الطرف الآخر اسمه لكم؛ ولا يعرف أسماء أفرادكم.
case-talk = المحادثة
case-note-own = كتبت إلى الوسيط:
case-answered-yes = كان الجواب نعم
case-message = رسالتك
case-message-help = يقرؤها أعضاء الطرفين. ولا يتضمن بريد الإشعار شيئًا منها.
case-write = إرسال الرسالة
case-answer-title = الجواب
case-answer = ما تقوله مع نعم، أو سبب لا
case-answer-help = الرفض يحتاج سببًا؛ ويقرؤه الطرف الآخر.
case-answer-named = يمكن للطرف الآخر معرفة أسماء أفرادنا متى كشف اسمه
case-accept = نعم، لنتحدث
case-decline = لا
case-withdraw-title = السحب
case-withdraw = سحب اهتمامنا
case-name-title = الأسماء
case-name-text = عرّف الطرف الآخر بنفسك. ترون الأسماء متى وافق الطرفان.
case-name = الموافقة على كشف الأسماء
case-name-waits = وافقت على كشف الأسماء؛ ولم يوافق الطرف الآخر بعد.
case-steps = الخطوات
case-steps-none = لا شيء بعد الاهتمام حتى الآن.
case-propose-title = تسجيل الخطوة التالية
case-propose = اقتراحها على الطرف الآخر
case-proposed = خطوة مقترحة بانتظار الجواب.
case-day = يوم التوقيع أو القيد
case-amount = المبلغ (اختياري)
case-amount-help = بوحدات صحيحة. لا يراه إلا الطرفان؛ ولا تُجمع المبالغ أبدًا.
case-currency = العملة، ثلاثة أحرف
case-number = رقم التسجيل
case-number-help = لعقد مسجَّل فقط.
case-confirm = تأكيد
case-refuse = رفض
case-take-back = سحب
case-end-title = إنهاء الملف
case-end-reason = لماذا ينتهي
case-stop = التوقف هنا
case-complete = تم ما اتُّفق عليه
case-who-sees = يرى هذه الصفحة أعضاء المؤسستين لا غير. ترى الأمانة أعدادًا بحسب الحالة والبلد ولا ترى ملفًا. ويرى مشغّل النظام في السجل أن أمرًا حدث دون مضمونه.

# Lists of cases.
cases-title = ملفاتنا
cases-lede = ما آل إليه اهتمام مؤسساتكم والاهتمام بما تقدمه.
cases-none = لا شيء بعد. أبدِ الاهتمام في صفحة عرض أو احتياج.
cases-todo = بانتظارك
cases-open = مفتوحة
cases-waiting = بانتظار غيركم
cases-over = منتهية
cases-pages = صفحات الملفات
cases-previous = الصفحة السابقة
cases-next = الصفحة التالية

# Intermediaries.
forward-title = اهتمام للنقل
forward-lede = مؤسسات لم تكشف أسماءها بعد. يعرف الطرف الآخر عن طريقك ما تسمح به.
forward-waiting = بالانتظار
forward-none = لا شيء بالانتظار.
forward-handled = ما عالجته
forward-from = من
forward-to = إلى
forward-part = هذا نصيبك من الملف: ما يُنقل وممّن. وما يكتبه الطرفان بعد ذلك لهما وحدهما.
forward-passes = ما سيقرؤه الطرف الآخر
forward-note = لك وحدك
forward-decide = النقل أو الإعادة
forward-do = نقل
forward-reason = سبب الإعادة (يقرؤه السائل)
forward-return = إعادة
forward-done = نُقل

# Totals.
deals-title = ما الذي تحقق
deals-lede = اهتمامات وخطابات نوايا وعقود ملزمة وعقود مسجلة، يُعدّ كل منها على حدة.
deals-intents = { $n ->
    [zero] لا خطابات نوايا
    [one] خطاب نوايا واحد
    [two] خطابا نوايا
    [few] { $n } خطابات نوايا
    [many] { $n } خطاب نوايا
   *[other] { $n } خطاب نوايا
 }
deals-contracts = { $n ->
    [zero] لا عقود ملزمة
    [one] عقد ملزم واحد
    [two] عقدان ملزمان
    [few] { $n } عقود ملزمة
    [many] { $n } عقدًا ملزمًا
   *[other] { $n } عقد ملزم
 }
deals-registered = { $n ->
    [zero] لا عقود مسجلة
    [one] عقد مسجل واحد
    [two] عقدان مسجلان
    [few] { $n } عقود مسجلة
    [many] { $n } عقدًا مسجلًا
   *[other] { $n } عقد مسجل
 }
deals-steps = بحسب الخطوة المبلوغة
deals-counted = الملف هو اهتمام مؤسسة واحدة بعرض أو احتياج واحد. يُعدّ كل ملف مرة واحدة عند أبعد خطوة أكدها الطرفان؛ وما رُفض أو سُحب أو أُوقف يُعدّ ضمن المنتهي. ولا يُعدّ ما لم ينقله الوسيط. ولا تُجمع أعداد خطوات مختلفة ولا مبالغ مالية أبدًا.
deals-plot-alt = أعمدة: الملفات عند كل خطوة. في الجدول أدناه الأعداد نفسها.
deals-as-of = حتى { $x }
deals-frozen = ثُبّتت عند أرشفة الدورة، { $x }
deals-step = الخطوة المبلوغة
deals-cases = الملفات
deals-ended = انتهى قبل ذلك
deals-by-track = بحسب كلمات الموضوع
deals-by-track-text = العرض أو الاحتياج الذي يحمل عدة كلمات يُعدّ مرة واحدة في صف مستقل.
deals-track = كلمة الموضوع
deals-several = عدة كلمات
deals-no-track = لا شيء
deals-by-country = بحسب البلدان والمناطق
deals-by-country-text = بلدان المؤسستين أو منطقتاهما عند بدء الملف: الملف بين بلدين يرد في صفّيهما، فمجموع الصفوف أكبر من الكل. وما كان له أقل من ثلاثة ملفات جُمع في صف واحد، وكذلك الملفات التي لم يكشف أحد طرفيها اسمه.
deals-countries = البلدان أو المناطق
deals-pair = { $a } و{ $b }
deals-within = داخل { $x }
deals-other-countries = بلدان ومناطق أخرى أو غير معروف
deals-unknown-pair = البلد غير معروف
deals-unnamed = لم يكشف الطرفان اسميهما
deals-all = الكل
deals-withheld = محجوب
deals-withheld-why = تُحجب الخانات التي تقل عن ثلاثة (·) كي لا تُعرف شراكة بعينها قبل إعلانها؛ وتُحجب معها أصفار العمود والخانة التي تليها لأن المجموع يكشفها.
deals-figures = جميع الأرقام
deals-overview = الشراكات بحسب الحالة
deals-overview-lede = أعداد كاملة للأمانة. أما أي المؤسسات هي وما تكتبه فلها وحدها.
deals-overview-none = لم يُبدَ أي اهتمام بعد.
figure-letters-of-intent = { $n ->
    [zero] خطاب نوايا
    [one] خطاب نوايا
    [two] خطابا نوايا
    [few] خطابات نوايا
    [many] خطاب نوايا
   *[other] خطاب نوايا
 }
figure-letters-of-intent-counts = ملفات أبعد خطوة مؤكدة فيها خطاب نوايا، وهو غير ملزم بالصفقة نفسها. ولا تدخل فيها العقود.
figure-contracts = { $n ->
    [zero] عقد ملزم
    [one] عقد ملزم
    [two] عقدان ملزمان
    [few] عقود ملزمة
    [many] عقدًا ملزمًا
   *[other] عقد ملزم
 }
figure-contracts-counts = ملفات أبعد خطوة مؤكدة فيها عقد ملزم لم يُسجل بعد. ولا تدخل فيها خطابات النوايا ولا العقود المسجلة.
figure-registered = { $n ->
    [zero] عقد مسجل
    [one] عقد مسجل
    [two] عقدان مسجلان
    [few] عقود مسجلة
    [many] عقدًا مسجلًا
   *[other] عقد مسجل
 }
figure-registered-counts = ملفات يقول طرفاها إن عقدها مقيد في سجل عام برقمه.
panel-joint-projects = مشاريع مشتركة معلنة
mention-signing = { $what } مع { $other }، { $forum }

# Signings.
signings-title = التوقيعات
signings-lede = ما يُوقّع ومتى وأين: يُعلن متى وافق الطرفان على النص.
signings-none = لا توقيعات معلنة.
signings-about = بشأن
signing-title = إعلان التوقيع
signing-lede = يُعلن فقط ما دام الطرفان موافقين على هذا النص والوقت والمكان بعينها.
signing-public = معلن: الطرفان موافقان.
signing-not-public = غير معلن: أحد الطرفين لم يوافق.
signing-back = الملف
signing-ours = نحن موافقون
signing-theirs = الطرف الآخر موافق
signing-agree = الموافقة على هذا بعينه
signing-refuse = سحب موافقتنا
signing-write = كتابة الإعلان
signing-read = قراءة الإعلان
signing-change = تغييره
signing-change-text = من يكتبه يوافق عليه. وكل تغيير يُسقط موافقة الطرف الآخر ومعها الإعلان إلى أن يوافق من جديد.
signing-what = ما يُوقَّع
signing-when = متى
signing-place = المكان
signing-text = النص
signing-save = حفظ وموافقة

# Letters.
mail-deal-subject = جديد في ملف: { $x }
mail-deal-body =
    هناك جديد في أحد ملفاتكم ({ $forum }). حمايةً لكم لا تذكر هذه الرسالة ما هو.

    اقرأه هنا بعد تسجيل الدخول:
    { $url }
