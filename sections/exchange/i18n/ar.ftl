# Offers and needs.
findable-all-offers = جميع العروض في التبادل: { $n }
findable-all-needs = جميع الاحتياجات في التبادل: { $n }
listing-offer = عرض
listing-need = احتياج
listing-new-offer = كتابة عرض
listing-new-need = كتابة احتياج
listing-edit = تعديل
listing-faulty = { $n ->
    [zero] لا حقول تحتاج إلى تصحيح. لم يُحفظ شيء.
    [one] حقل واحد يحتاج إلى تصحيح. لم يُحفظ شيء.
    [two] حقلان يحتاجان إلى تصحيح. لم يُحفظ شيء.
    [few] { $n } حقول تحتاج إلى تصحيح. لم يُحفظ شيء.
    [many] { $n } حقلًا تحتاج إلى تصحيح. لم يُحفظ شيء.
   *[other] { $n } حقل تحتاج إلى تصحيح. لم يُحفظ شيء.
 }
listing-edit-warning = هذا المحتوى منشور، والنتيجة التي يصفها غير محمية. أي تعديل يحجبه عن العموم إلى أن يبتّ فيه مالك مؤسستكم أو مسؤول نقل التكنولوجيا من جديد.
listing-edit-overtaken = غيّر شخص آخر هذا منذ أن فتحته. لم يُحفظ شيء: اطّلع على نصه في نافذة أخرى، ثم احفظ مجددًا إن كان نصك هو الذي يبقى.
listing-written-in = لغة النص: { $x }.
listing-expired = انتهت مدة صلاحيته. يُرجى التأكد من أنه ما زال قائمًا قبل الاعتماد عليه.
listing-manage = للمؤسسة صاحبته وللأمانة: التعديل والملفات والسجل
listing-shown-at = معروض في
listing-documents = الوثائق
listing-assessed = التكنولوجيا من أجل الخير
listing-contact = جهة الاتصال
listing-contact-who = الشخص المعني بالأسئلة
listing-contact-none = لا أحد بعينه
listing-contact-help = عضو في مؤسستكم. لا يظهر اسمه إلا إذا وافق على إدراجه.
listing-ask = طلب لقاء خلال { $x }
listing-ask-nobody = لم يسجَّل أحد من هذه المؤسسة في { $x } بعد، فلا يمكن طلب لقاء هناك.
listing-before = منشور منذ { $x }.
listing-before-where = { $where }، منذ { $since }.
listing-file-rights = { $credit } · { $licence }
listing-file-size = { $n } كيلوبايت
listing-trl = { $n } من 9
listing-group-text = التعريف
listing-group-stage = المرحلة والحقوق
listing-group-sought = الشريك المطلوب
listing-group-subjects = الموضوعات
listing-group-reference = بيانات مرجعية
listing-group-before = ما سبق نشره
listing-group-own = تفاصيل إضافية

listing-state-draft = مسودة
listing-state-submitted = مقدَّم للمراجعة
listing-state-reviewed = تمت مراجعته
listing-state-published = منشور
listing-state-expired = انتهت صلاحيته
listing-state-withdrawn = مسحوب
listing-next-draft = لا يطّلع عليه إلا أعضاء مؤسستكم. يُرجى استكماله ثم تقديمه للمراجعة.
listing-next-submitted = هو الآن قيد المراجعة لدى الأمانة. لا يطّلع عليه إلا الأعضاء والأمانة.
listing-next-reviewed = هو جاهز. ويعود قرار نشره إلى مالك المؤسسة أو مسؤول نقل التكنولوجيا فيها.
listing-next-published = متاح لاطلاع الجميع.
listing-next-expired = لم يعد يظهر في القوائم. يُعيده إليها تمديد صلاحيته.
listing-next-withdrawn = محجوب عن الاطلاع. لاستئناف العمل عليه، يُرجى إعادته مسودةً.
listing-guarded = النتيجة غير محمية أو سرية أو لم يُنظر في حمايتها. تبقى محجوبة عن العموم إلى أن يقرر شخص معلوم الاسم الإفصاح عنها.
listing-returned = أعادته الأمانة مع هذه الملاحظة:
listing-decision = قرر { $who } الإفصاح عنه في { $when } بالتوقيت العالمي (UTC)، بعد قراءة التحذير بنصّه { $version }.
listing-complete = اكتمل بنسبة { $n } ٪
listing-completeness = نسبة الاكتمال
listing-missing = ما زال ناقصًا:
listing-editions = مدرج في
listing-editions-save = حفظ مواضع الإدراج
listing-return-note = وجه النقص أو الخطأ
mail-listing-reviewed-subject = تمت المراجعة: { $x }
mail-listing-reviewed-body = قرأت الأمانة «{ $title }» وأجازته. لا يراه أحد غيركم بعد: قرار نشره لكم.
    اتخذ القرار هنا: { $link }
mail-listing-returned-subject = أُعيد إليكم: { $x }
mail-listing-returned-body = أعادت الأمانة «{ $title }» مع هذه الملاحظة:
    { $note }
    عدّله وأرسله من جديد من هنا: { $link }
mail-listing-withdrawn-subject = سُحب من العرض: { $x }
mail-listing-withdrawn-body = سحبت الأمانة «{ $title }» من العرض العام. لم يضع منه شيء؛ يمكنك إعادته مسودةً من هنا: { $link }
listing-do-submit = تقديم للمراجعة
listing-do-publish = البتّ في النشر
listing-do-review = إجازة: جاهز للنشر
listing-do-return = إعادة إلى صاحبه
listing-do-edit = تعديل
listing-do-files = الصور والوثائق
listing-do-reopen = إعادة إلى مسودة
listing-do-withdraw = سحب
listing-do-history = السجل

publish-title = البتّ في النشر
publish-warning = يُرجى قراءة ما يلي أولًا
publish-why-secret = ذكرتم أن هذه النتيجة محفوظة بوصفها سرًا تجاريًا. وما يُنشر لا يبقى سرًا.
publish-why-unfiled = ذكرتم أن الحماية مطلوبة ولكن طلبها لم يُودَع بعد.
publish-why-unknown = لم يُذكر بعدُ هل يمكن حماية هذه النتيجة أو هل ينبغي حمايتها.
publish-warning-novelty = في معظم البلدان، تفقد النتيجة شرط الجِدّة إذا أمكن للعموم الاطلاع عليها قبل يوم إيداع الطلب، فلا تُمنح عنها براءة. والنشر هنا لا رجعة فيه: فالنسخ والذاكرات المخبّأة ومحركات البحث تحتفظ به.
publish-warning-file-first = أودعوا الطلب أولًا. فمنتدى كهذا لا يوفر لكم الحماية: الاستثناءات الممنوحة للمعارض قليلة وقصيرة الأمد وتختلف من بلد إلى آخر. وعند الشك، يُرجى استشارة مكتب نقل التكنولوجيا لديكم قبل المتابعة.
publish-warning-record = يُسجَّل قراركم مقرونًا بالاسم والوقت وهذا النص.
publish-decide = أنا، { $x }، قرأت ما سبق وأقرر النشر نيابةً عن مؤسستي.
publish-free = لا مانع من النشر. سيكون المحتوى متاحًا لاطلاع الجميع.
publish-do = نشر
publish-not-now = ليس الآن
fault-decision = يُرجى تأكيد قراءة التحذير وقرار النشر بوضع العلامة. لم يُنشر شيء.

files-title = الصور والوثائق
files-here = الملفات الموجودة
files-none = لا شيء بعد. الصورة تُغني عن شرح طويل.
files-add = إضافة صورة أو وثيقة
files-file = الملف
files-file-help = PNG أو JPEG أو WebP أو GIF؛ أو MP4 أو WebM؛ أو PDF أو نص عادي. تُصغَّر الصور ويُعاد إنشاؤها دون بيانات المكان والوقت والكاميرا، وتبقى مقاطع الفيديو كما هي.
files-do = إضافة
files-remove = إزالة
file-field-alternative = وصف ما يعرضه الملف أو يتضمنه
file-field-alternative-help = لمن لا يستطيع رؤيته. جملة أو جملتان.
file-field-alternative-language = لغة هذا الوصف
file-field-credit = صاحب العمل
file-field-licence = الترخيص
file-field-licence-help = مثل «CC BY 4.0» أو «جميع الحقوق محفوظة».
fault-file-none = يُرجى اختيار ملف.
fault-file-empty = الملف فارغ؛ يُرجى اختياره من جديد.
fault-file-large = الملف كبير جدًا؛ يُرجى تصغيره وإعادة إرساله.
fault-file-damaged = الملف تالف أو غير مكتمل؛ يُرجى تصديره من جديد وإرسال النسخة الجديدة.
fault-file-form = ليس الملف صورة ولا مقطع فيديو MP4 أو WebM ولا PDF ولا نصًا عاديًا؛ يُرجى حفظه بإحدى هذه الصيغ وإعادة إرساله.

history-title = السجل
history-none = لم يُسجَّل شيء بعد.
history-zone = الأوقات بتوقيت { $x }.
history-made = أُنشئ
history-edited = عُدِّل
history-moved = انتقل إلى مرحلة أخرى
history-decided = تقرر الإفصاح عنه
history-file-added = أُضيف ملف
history-file-removed = أُزيل ملف
history-other = تغيّر
history-warning = بعد قراءة التحذير بنصّه { $x }
history-program = النظام
history-undone = جرى التراجع عنه
history-undo = التراجع عن هذا التغيير

my-listings-title = عروضنا واحتياجاتنا
my-listings-nobody = لا تمثل أي مؤسسة بعد. يُرجى الطلب من مالك المؤسسة إضافتك إلى أعضائها.
my-listings-none = لا شيء بعد. يمكنكم كتابة ما لديكم أو ما تبحثون عنه.
my-listings-more = { $n ->
    [zero] لا مزيد مما عُدِّل سابقًا.
    [one] وواحد آخر عُدِّل سابقًا.
    [two] واثنان آخران عُدِّلا سابقًا.
    [few] و{ $n } أخرى عُدِّلت سابقًا.
    [many] و{ $n } أخرى عُدِّلت سابقًا.
   *[other] و{ $n } أخرى عُدِّلت سابقًا.
 }
review-kicker = الأمانة
review-title = عروض واحتياجات تنتظر المراجعة
review-none = لا شيء ينتظر المراجعة.
review-guarded = غير محمي
review-since = قُدِّم في { $x }
mention-offer = عرض: { $x }
assessed-offer = عرض
mention-shown-at = تعرض في: { $x }
mention-need = احتياج: { $x }
mention-state = { $text } ({ $state })

conflict-listing-state = تغيّرت حالته منذ فتح الصفحة. يُرجى الاطلاع عليه من جديد ثم اتخاذ القرار.
conflict-return-note = يُرجى ذكر وجه النقص أو الخطأ ليتمكن صاحبه من تصحيحه.
conflict-undo-changed = تغيّرت هذه الحقول مرة أخرى بعد ذلك. لم يجرِ التراجع عن شيء؛ يُرجى تعديلها يدويًا.
fault-first-public-later = لم يحن هذا التاريخ بعد. وما سيُنشر لاحقًا ليس منشورًا الآن.
fault-contact = يجب أن تكون جهة الاتصال عضوًا في المؤسسة.

offer-field-title = العنوان
offer-field-title-help = التعريف والوظيفة في سطر واحد.
need-field-title-help = ما تبحثون عنه في سطر واحد.
offer-field-reference = مرجعكم
offer-field-language = لغة النص
offer-field-language-help = يُرجى الكتابة باللغة التي تتقنونها أكثر من غيرها، وذكرها هنا.
offer-field-summary = الملخص
offer-field-summary-help = جملتان أو ثلاث يفهمها الجميع.
offer-field-description = الوصف
offer-field-description-help = ما هو، وكيف يعمل، وعلى ماذا جُرِّب. يمكن استخدام Markdown.
offer-field-advantages = المزايا وأوجه الابتكار
offer-field-advantages-help = ما يتفوق به على القائم، بالأرقام إن وُجدت.
offer-field-technical = المواصفات التقنية
need-field-technical = الخبرة المطلوبة
need-field-technical-help = ما ينبغي أن يحققه الحل، وما يمكنكم تجربته عليه.
offer-field-trl = مستوى الجاهزية التكنولوجية
need-field-trl = الحد الأدنى للجاهزية التكنولوجية
offer-field-trl-help = من 1 (رصد المبدأ) إلى 9 (ثبوت الفعالية في الاستخدام).
offer-field-trl-evidence = ما يستند إليه تحديد المرحلة
offer-field-trl-evidence-help = نموذج أولي أو تجربة أو عميل: ما يمكن الاطلاع عليه.
offer-field-ipr = الحماية
offer-field-ipr-help = ما لم يُودَع طلبه أو لم يُنظر فيه أو كان سريًا يبقى محجوبًا إلى أن تقرر مؤسستكم نشره.
offer-field-ipr-note = ملاحظات عن الحقوق
offer-field-ipr-until = محمي حتى
offer-field-sdgs = أهداف التنمية المستدامة
offer-field-partner-role = دور الشريك
offer-field-partner-kinds = نوع الشريك
offer-field-partner-size = حجم الشريك
offer-field-partnerships = شكل الشراكة
offer-field-target-countries = البلدان والمناطق
offer-field-target-countries-help = أسماء تفصل بينها فواصل منقوطة. يُترك فارغًا إذا كان المكان غير محدد.
offer-field-technology-keywords = التكنولوجيات
offer-field-market-keywords = الأسواق
offer-field-keywords = الكلمات المفتاحية
offer-field-words-help = تفصل بينها فواصل منقوطة.
offer-field-sectors = القطاعات
offer-field-tracks = محاور المنتدى
offer-field-web = صفحة الويب
offer-field-valid-until = صالح حتى
offer-field-valid-until-help = بعد هذا اليوم يخرج من القوائم وتبقى صفحته.
offer-field-first-public-where = أين سبق نشره
offer-field-first-public-where-help = مجلة أو مكتب براءات أو موقع ويب. فقط إذا كان متاحًا هناك لاطلاع الجميع.
offer-field-first-public-since = تاريخ النشر الأول
offer-field-first-public-address = عنوان ذلك المنشور

ipr-granted = براءة أو حق آخر ممنوح
ipr-filed = طلب مودَع
ipr-published = منشور ومتاح للاطلاع
ipr-none-needed = لا حماية مطلوبة
ipr-secret = محفوظ بوصفه سرًا تجاريًا
ipr-unfiled = حماية مطلوبة لم يُودَع طلبها بعد
ipr-unknown = لم يُنظر فيه بعد
partner-role-licensee = الحصول على ترخيص
partner-role-developer = التطوير المشترك
partner-role-tester = التجريب
partner-role-investor = الاستثمار
partner-role-distributor = البيع
partner-role-buyer = الشراء
partner-role-supplier = التوريد
partner-kind-company = شركة
partner-kind-university = جامعة
partner-kind-institute = معهد بحثي
partner-kind-public = هيئة عامة
partner-kind-fund = مستثمر
partner-kind-park = مجمّع علمي
partner-kind-health = مستشفى أو عيادة
partner-kind-other = غير ذلك
partner-size-any = أي حجم
partner-size-small = حتى 50 شخصًا
partner-size-medium = حتى 250 شخصًا
partner-size-large = أكثر من 250 شخصًا
partnership-licence = ترخيص
partnership-joint-development = تطوير مشترك
partnership-pilot = مشروع تجريبي
partnership-investment = استثمار
partnership-distribution = توزيع
partnership-supply = توريد
sector-aerospace = الطيران والفضاء
sector-agriculture = الزراعة
sector-automotive = تكنولوجيا المركبات
sector-biotechnology = التكنولوجيا الحيوية
sector-chemicals = الكيماويات
sector-construction = البناء
sector-culture = الثقافة والإعلام
sector-education = التعليم
sector-electronics = الإلكترونيات
sector-energy = الطاقة
sector-environment = البيئة
sector-finance = المال
sector-food = الصناعات الغذائية
sector-health-care = الرعاية الصحية
sector-logistics = الخدمات اللوجستية
sector-manufacturing = الصناعة التحويلية
sector-materials = المواد
sector-medical-devices = الأجهزة الطبية
sector-mining = التعدين
sector-pharma = الصناعات الدوائية
sector-public-services = الخدمات العامة
sector-shipping = النقل البحري
sector-software = البرمجيات
sector-telecom = الاتصالات
sector-textiles = المنسوجات
sector-transport = النقل
sector-water = إدارة المياه
sdg-1 = 1 القضاء على الفقر
sdg-2 = 2 القضاء التام على الجوع
sdg-3 = 3 الصحة الجيدة والرفاه
sdg-4 = 4 التعليم الجيد
sdg-5 = 5 المساواة بين الجنسين
sdg-6 = 6 المياه النظيفة والنظافة الصحية
sdg-7 = 7 طاقة نظيفة وبأسعار معقولة
sdg-8 = 8 العمل اللائق ونمو الاقتصاد
sdg-9 = 9 الصناعة والابتكار والهياكل الأساسية
sdg-10 = 10 الحد من أوجه عدم المساواة
sdg-11 = 11 مدن ومجتمعات محلية مستدامة
sdg-12 = 12 الاستهلاك والإنتاج المسؤولان
sdg-13 = 13 العمل المناخي
sdg-14 = 14 الحياة تحت الماء
sdg-15 = 15 الحياة في البر
sdg-16 = 16 السلام والعدل والمؤسسات القوية
sdg-17 = 17 عقد الشراكات لتحقيق الأهداف

# Lists, suggestions, import
exchange-kicker = التبادل
exchange-title-offers = العروض
exchange-title-needs = الاحتياجات
exchange-lede = نتائج تبحث عن شركاء، ومشكلات تبحث عن حل.
exchange-tabs = اختيار القائمة
exchange-tab-offers = العروض ({ $n })
exchange-tab-needs = الاحتياجات ({ $n })
exchange-suggestions = اقتراحات لي
exchange-search-label = كلمات البحث
exchange-search-hint = كلمات أو «عبارة»
exchange-search-do = بحث
exchange-found-offers = { $n ->
    [zero] لا عروض
    [one] عرض واحد
    [two] عرضان
    [few] { $n } عروض
    [many] { $n } عرضًا
   *[other] { $n } عرض
 }
exchange-found-needs = { $n ->
    [zero] لا احتياجات
    [one] احتياج واحد
    [two] احتياجان
    [few] { $n } احتياجات
    [many] { $n } احتياجًا
   *[other] { $n } احتياج
 }
exchange-some-words = لا نتيجة تتضمن هذه الكلمات كلها. في ما يلي ما يتضمن بعضها.
exchange-empty = لم يُنشر شيء هنا بعد.
exchange-nothing = لا نتيجة مطابقة. يُرجى تقليل الكلمات أو إزالة أحد المرشحات.
exchange-beyond = هذه الصفحة تلي الصفحة الأخيرة.
exchange-nothing-all = عرض الكل
exchange-nothing-own = إضافة عرض أو احتياج
exchange-narrow = تضييق النتائج
exchange-facet-remove = إزالة هذا المرشح:
exchange-facet-track = المحور
exchange-facet-sector = القطاع
exchange-facet-country = البلد أو المنطقة
exchange-facet-trl = المرحلة
exchange-facet-ipr = الحماية
exchange-facet-partnership = الشراكة
exchange-facet-language = اللغة
exchange-facet-organisation = المؤسسة
exchange-trl = TRL { $x }
exchange-pages = الصفحات
exchange-page = الصفحة { $page } من { $pages }
exchange-previous = الصفحة السابقة
exchange-next = الصفحة التالية
exchange-feed = متابعة الجديد عبر خلاصة

suggestion-title = اقتراحات لك
suggestion-lede = ما يلائم عروضكم واحتياجاتكم، مع الكلمات الدالة على ذلك. تُجمع النقاط معًا.
suggestion-consent = لم توافق على المطابقة، لذلك لا يُقترح عليك شيء ولا تُقارن كلماتك بأي شيء.
suggestion-consent-do = الاطلاع على موافقاتي
suggestion-typed-label = أو وصف ما تبحث عنه
suggestion-typed-do = البحث عمّا يلائم
suggestion-nothing = لا شيء ملائم بعد. يُرجى وصف عروضكم واحتياجاتكم بكلمات أكثر، أو كتابة ما تبحث عنه أعلاه.
suggestion-no-profile = لا يوجد بعد ما تُجرى المقارنة به. يُرجى إضافة عرض أو احتياج، أو كتابة ما تبحث عنه أعلاه.
suggestion-no-profile-do = عروضي واحتياجاتي
suggestion-browse = تصفح التبادل
suggestion-count = { $n ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $n } اقتراحات
    [many] { $n } اقتراحًا
   *[other] { $n } اقتراح
 }
suggestion-because = يلائم ما أدرجتموه
suggestion-because-typed = يلائم ما كتبته:
suggestion-points = عدد النقاط: { $x }
suggestion-share = نصيب «{ $x }»
suggestion-why-both = يرد في كليهما
suggestion-why-need = يرد في احتياجكم
suggestion-why-offer = يرد في عرضكم
suggestion-why-typed = يرد في ما كتبته
suggestion-why-they-say = ويرد لديهم
suggestion-further = { $n ->
    [zero] لا كلمات أخرى
    [one] كلمة أخرى
    [two] كلمتان أخريان
    [few] { $n } كلمات أخرى
    [many] { $n } كلمة أخرى
   *[other] { $n } كلمة أخرى
 }
suggestion-ask = طلب لقاء
suggestion-ask-nobody = لم يسجَّل أحد من هذه المؤسسة هنا بعد، فلا يمكن طلب لقاء.
suggestion-not = لا يلائمني، لأن…
suggestion-not-because = لماذا لا يلائمك؟ لا يطّلع على ذلك سواك.
suggestion-not-do = عدم اقتراحه مجددًا
suggestion-reason-field = المجال مختلف
suggestion-reason-stage = المرحلة مبكرة جدًا أو متقدمة جدًا
suggestion-reason-known = نعرفهم من قبل
suggestion-reason-competitor = هم من منافسينا
suggestion-reason-other = سبب آخر
suggestion-aside = مستبعد
suggestion-back = السماح باقتراحه مجددًا

import-title = استيراد قائمة عروض أو احتياجات
import-lede = يُرفع الجدول، وتُحدَّد معاني أعمدته، وتُعاين النتيجة المتوقعة، ثم يُستورد.
import-kind = محتوى الملف
import-file = الملف
import-file-help = CSV أو Excel (xlsx) أو JSON أو JSON Lines، سجل واحد في كل صف. النص بترميز UTF-8. لا يُستورد شيء في هذه الخطوة.
import-upload = رفع ومعاينة
import-fault-none = يُرجى اختيار ملف.
import-fault-empty = لا سجلات في هذا الملف. يُرجى التأكد من أنه الملف الصحيح.
import-done = اكتمل الاستيراد: جديد { $made }، معدَّل { $changed }، دون تغيير { $same }.
import-see = الاطلاع عليها
import-map-title = معاني الأعمدة
import-preview = النتيجة المتوقعة
import-read = { $n ->
    [zero] لم يُقرأ أي سجل.
    [one] قُرئ سجل واحد.
    [two] قُرئ سجلان.
    [few] قُرئت { $n } سجلات.
    [many] قُرئ { $n } سجلًا.
   *[other] قُرئ { $n } سجل.
 }
import-created = الجديد: { $n }.
import-updated = المعدَّل: { $n }.
import-unchanged = دون تغيير: { $n }.
import-rejected = المتروك: { $n }.
import-problems = ما تُرك
import-notes = ما صُحِّح أو نقص
import-line = السطر { $n }
import-times = عدد المرات: { $n }
import-drafts = تبدأ المدخلات الجديدة مسوداتٍ لا تطّلع عليها إلا مؤسستكم، وتقدمونها للمراجعة عند اكتمالها.
import-do = استيراد
import-columns = الأعمدة
import-columns-text = اختير مسبقًا ما أمكن استنتاجه من العناوين. تُهمل الأعمدة التي لا يقابلها حقل.
import-column = العمود
import-samples = أمثلة من محتواه
import-field = الحقل
import-no-field = (لا شيء)
import-forum = إدراجها في
import-forum-none = (لا منتدى بعد)
import-contact = الشخص الذي يُسأل عنها
import-contact-none = (لا أحد بالاسم)
import-contact-help = تُطلب اللقاءات حول هذه السجلات من هذا الشخص. وإن لم يُعيَّن أحد، طُلبت من مسؤول نقل التكنولوجيا أو المالك أو المحرر المسجَّل في المنتدى من المؤسسة.
import-already = هذه السجلات منشورة من قبل في العناوين المذكورة في الملف
import-already-help = توضع العلامة فقط إذا صحّ ذلك: يُحفظ العنوان والتاريخ بوصفهما أول إفصاح.
import-look = عرض النتيجة المتوقعة
import-discard = التخلص من الملف
import-dry = هذه معاينة فقط. لم يُكتب شيء.
import-what-date-assumed = التاريخ يحتمل قراءتين أو ورد ضمن كلام؛ اعتُمدت إحدى القراءتين
import-what-date-partial = التاريخ ينقصه اليوم أو الشهر، فتُرك
import-what-date-later = تاريخ إفصاح لم يحن بعد، فتُرك
import-what-cut = النص أطول مما يتسع له الحقل؛ تُرك الباقي
import-what-unknown = قيمة لا يعرفها هذا الحقل، فتُركت
import-what-scheme = أُضيف https:// قبل العنوان
import-what-ipr-guessed = اعتُبرت الحماية «{ $x }» استنادًا إلى ما ذُكر عن البراءات؛ يُرجى التحقق منها
import-what-ipr-unclear = ذُكرت براءات دون رقم أو حالة؛ تبقى الحماية غير معروفة
import-what-language = اعتُبرت اللغة { $x } استنادًا إلى النص
import-what-seen-today = لا تاريخ للإفصاح؛ منشور اليوم على أبعد تقدير
import-what-no-address = لا عنوان يبين أين سبق نشره
import-what-no-field = أُهمل
import-what-repeated = ورد السجل نفسه سابقًا في الملف، فأُهمل
import-what-missing = غير مذكور
import-what-held-back = محجوب إلى أن يبتّ صاحبه في النشر
import-lack-title = لا عنوان لهذا السجل؛ أعطه عنوانًا.
import-lack-state = سينقصه ما تتطلبه حالته؛ أكمل السجل أو أعد المادة إلى مسودة.

# Of an edition: its tracks, countries and figures.
panel-offers = عروض
panel-needs = احتياجات
figure-offers = { $n ->
    [zero] لا عروض علنية
    [one] عرض علني
    [two] عرضان علنيان
    [few] عروض علنية
   *[other] عرضًا علنيًّا
 }
figure-offers-counts = العروض المدرجة في هذه الدورة والعلنية والسارية اليوم. لا تُعدّ المسودات ولا ما هو قيد المراجعة ولا الاختراعات المحجوبة. والأجزاء حسب بلد المالك أو منطقته.
figure-needs = { $n ->
    [zero] لا احتياجات علنية
    [one] احتياج علني
    [two] احتياجان علنيان
    [few] احتياجات علنية
   *[other] احتياجًا علنيًّا
 }
figure-needs-counts = الاحتياجات المدرجة في هذه الدورة والعلنية والسارية اليوم. والأجزاء حسب بلد المالك أو منطقته.
