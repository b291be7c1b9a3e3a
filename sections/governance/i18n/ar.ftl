# الحوكمة: التحديات المشتركة، واستبيانات التكنولوجيا من أجل الخير، والإعلانات.
governance-title = التحديات والإعلانات
governance-task = التحديات والإجابات والتقييمات
challenges-title = التحديات
findable-outcomes = التقييمات
challenges-lede = مشكلات تطرحها السلطات على الجميع، وما تجيب به معًا مؤسسات من عدة بلدان.
challenges-by-track = التحديات حسب المحور
challenges-all = الكل
challenges-count = { $n ->
    [0] لا تحديات
    [one] تحدٍّ واحد
    [two] تحديان
    [few] { $n } تحديات
    [many] { $n } تحديًا
   *[other] { $n } تحدٍّ
 }
challenges-none = لم يُطرح أي تحدٍّ بعد.
challenges-none-here = لا يوجد تحدٍّ في هذا المحور.
challenges-mine-link = ما عليّ فعله في التحديات
challenges-mine-title = تحدياتي وإجاباتي
challenges-mine-answers = إجابات منظماتكم
challenges-mine-answers-none = لا تشارك منظماتكم في أي إجابة بعد. افتح تحديًا لتبدأ إجابة.
challenges-mine-reviewed = تحديات تراجع إجاباتها
challenges-mine-kept = تحديات تديرها
challenges-mine-assessments = الاستبيانات
challenge-zone = الأوقات بتوقيت المنتدى، { $x }.
challenge-until = الإجابات حتى { $x }
challenge-state-draft = مسودة
challenge-state-open = مفتوح للإجابات
challenge-state-closed = الإجابات قيد القراءة
challenge-state-decided = صدر القرار
challenge-page = التحدي كما يراه الجميع
challenge-problem = المشكلة
challenge-offered = ما يُقدَّم
challenge-criteria = بماذا تُقيَّم الإجابات
challenge-criteria-decisive = حاسم
challenge-criteria-important = مهم
challenge-criteria-useful = مفيد
challenge-criteria-help = معيار واحد في كل سطر.
challenge-answering = الإجابة
challenge-deadline = الموعد النهائي
challenge-deadline-help = التاريخ والوقت في المنتدى، مثل 2027-09-20 18:00.
challenge-roles = الأدوار المطلوبة
challenge-roles-help = دور في كل سطر، مثل: مستشفى، مركز بيانات، جهة تصنيع.
challenge-tracks = المحاور
challenge-tells = ما يُعلن بعد القرار
challenge-tells-nothing = القرار دون أي إجابة
challenge-tells-chosen = الإجابات المختارة
challenge-tells-all = كل الإجابات المقدَّمة
challenge-answer = أجب عن هذا التحدي
challenge-consortium-note = يمكن لمنظمة أن تجيب وحدها؛ وتشكّل عدة منظمات هنا ائتلافًا من بلدين أو منطقتين على الأقل. وقبل القرار لا يقرأ الإجابة إلا أطرافها ومن يحكمون.
challenge-assessed = جرى فحصه
challenge-decision = القرار
challenge-told-none = لم تُعلن أي إجابة.
challenge-keep-link = إدارة هذا التحدي (للجهة الطارحة)
challenge-review-link = مراجعة الإجابات (للمراجعين)
challenge-new-title = طرح مشكلة
challenge-edit-title = تعديل المسودة
challenge-edit-lede = من يقرؤها لا يعرف عنكم شيئًا بعد. الأوقات بتوقيت { $x }.
challenge-owner = السلطة التي تسأل
challenge-owner-help = اسم منظمة معروفة هنا أو عنوان ROR الخاص بها أو معرّفها.
challenge-language = لغة النص
challenge-name = العنوان
challenge-work-title = إدارة تحدٍّ
challenge-steps = الخطوة التالية
challenge-draft-note = هذه مسودة لا يراها إلا من يديرها. ومتى فُتحت بقي نصها كما هو.
challenge-open-note = الإجابات ترد. ولا ترى منها شيئًا قبل الإغلاق، ولا حتى عددها.
challenge-do-open = افتحه للإجابات
challenge-do-close = أغلق الإجابات الآن
challenge-until-new = موعد نهائي جديد
challenge-until-help = تاريخ ووقت لاحقان بتوقيت مكان المنتدى، مثل 2027-09-20 18:00. ويُبلَّغ كل من بدأ جوابًا.
challenge-do-extend = تأجيل الموعد النهائي
challenge-reviewers = المراجعون
challenge-reviewers-note = يقرؤون الإجابات بعد الموعد النهائي وبعد التصريح بعدم وجود تضارب. ومن ينتمي إلى منظمة تشارك في إجابة لا يقرأ أيًّا منها.
challenge-answers = الإجابات
challenge-answers-none = لم تُقدَّم أي إجابة.
challenge-rival = تشارك منظمة تنتمي إليها في إحدى الإجابات. لذلك لا تُعرض عليك الأخرى ولا تقرر أنت.
challenge-opinions = آراء المراجعين
challenge-set-aside = { $n ->
    [zero] لم تُستبعد آراء أحد.
    [one] استُبعدت آراء مراجع واحد: صار مشاركًا في إحدى الإجابات.
    [two] استُبعدت آراء مراجعَين: صارا مشاركين في إحدى الإجابات.
    [few] استُبعدت آراء { $n } مراجعين: صاروا مشاركين في إحدى الإجابات.
    [many] استُبعدت آراء { $n } مراجعًا: صاروا مشاركين في إحدى الإجابات.
   *[other] استُبعدت آراء { $n } مراجع: صاروا مشاركين في إحدى الإجابات.
 }
challenge-outcome = القرار
challenge-reason = السبب، لمن أجابوا
challenge-statement = بيان للجميع
challenge-statement-help = ما تقرر ولماذا. يظهر في الصفحة العامة وفي كل رسالة.
challenge-do-decide = قرّر واكتب إلى الجميع
answer-to = إجابة عن
answer-new-title = الإجابة عن تحدٍّ
answer-new-lede = ابدأ مسودة لمنظمتك، ثم ادعُ غيرها، وقدّموها معًا.
answer-new-do = ابدأ المسودة
answer-lead = المنظمة القائدة
answer-language = لغة الإجابة
answer-name = عنوان الإجابة
answer-text = الإجابة
answer-text-help = ماذا ستفعلون، وكيف، ومع من، ومتى، وماذا تحتاجون.
answer-words = الإجابة
answer-draft = مسودة
answer-submitted = مقدَّمة
answer-withdrawn = متروكة
answer-parties = من يجيب
answer-countries = { $n ->
    [0] لا بلد ولا منطقة معروفة بعد.
    [one] من بلد أو منطقة واحدة.
    [two] من بلدين أو منطقتين.
    [few] من { $n } بلدان أو مناطق.
    [many] من { $n } بلدًا أو منطقة.
   *[other] من { $n } بلد أو منطقة.
 }
answer-party-name = المنظمة
answer-party-country = البلد أو المنطقة
answer-party-role = الدور الذي تؤديه
answer-party-state = الحالة
answer-party-lead = تقود
answer-party-invited = مدعوة
answer-party-accepted = تشارك
answer-party-declined = اعتذرت
answer-party-join = انضم
answer-party-decline = اعتذر
answer-party-leave = اخرج
answer-party-remove = أخرِج
answer-party-remove-of = إخراج { $x } من الإجابة
answer-party-invite-name = ادعُ منظمة: اسمها أو عنوان ROR أو معرّفها
answer-party-invite = ادعُ
answer-party-own-role = الدور الذي تؤديه منظمتك
answer-hand-in = التقديم
answer-hand-in-note = أجاب جميع المدعوين بنعم أو لا، والائتلاف من بلدين أو منطقتين على الأقل. ويمكنك حتى الموعد النهائي استرجاعها وتعديلها.
answer-submit = قدّم الإجابة
answer-give-up = اترك هذه الإجابة
answer-back = استرجعها لتعديلها
reviewing-title = مراجعة الإجابات
reviewing-waits = ترد الإجابات حتى { $x }. ويمكنك قراءتها بعد ذلك.
reviewing-rival = تشارك منظمة تنتمي إليها في إجابة عن هذا التحدي. لذلك لا تُعرض عليك أي إجابة.
reviewing-note = قل عن كل إجابة هل لديك تضارب: قرابة أو مال أو عمل مشترك أو منافسة. إن لم يكن قرأتها، وإن كان فلن تراها بعد ذلك.
reviewing-count = { $n ->
    [0] لا إجابات للقراءة
    [one] إجابة واحدة للقراءة
    [two] إجابتان للقراءة
    [few] { $n } إجابات للقراءة
    [many] { $n } إجابة للقراءة
   *[other] { $n } إجابة للقراءة
 }
reviewing-done = { $n ->
    [0] لم تقل عنها شيئًا بعد.
    [one] قيّمتها بمعيار واحد.
    [two] قيّمتها بمعيارين.
    [few] قيّمتها بـ{ $n } معايير.
    [many] قيّمتها بـ{ $n } معيارًا.
   *[other] قيّمتها بـ{ $n } معيار.
 }
reviewing-no-conflict = ليس لدي تضارب
reviewing-conflict = لدي تضارب
reviewing-conflict-reason = ما هو
reviewing-conflict-do = صرّح به؛ ولن أرى هذه الإجابة بعد ذلك
reviewing-opinion = رأيك
reviewing-opinion-note = كلمة وسبب لكل معيار. ولا يُجمع شيء.
reviewing-email = بريد المراجع
reviewing-name = عيّن مراجعًا
reviewing-drop = أعفِ
reviewing-drop-of = إعفاء { $x } من المراجعة
reviewing-kept-out = ممنوع من كل الإجابات: مشارك في إحداها
opinion-criterion = المعيار
opinion-mark = الرأي
opinion-reason = السبب
opinion-convinces = مقنع
opinion-largely = مقنع في معظمه
opinion-partly = مقنع جزئيًا
opinion-not = غير مقنع
verdict-chosen = مختارة
verdict-not-chosen = غير مختارة
questionnaires-title = التكنولوجيا من أجل الخير
questionnaires-lede = استبيانات منشورة تبيّن ما تفعله نتيجة بالناس والطبيعة: إجابات ونقاط مفتوحة وقرار معلَّل. بلا درجات.
questionnaires-published = الاستبيانات
questionnaires-none = لم يُنشر أي استبيان بعد.
questionnaire-version = الإصدار { $x }
questionnaire-name = العنوان
questionnaire-lede = الغرض منه
questionnaire-questions = الأقسام والأسئلة
questionnaire-questions-help = يبدأ «# عنوان» قسمًا، وكل سطر آخر سؤال. وبعده بين قوسين مربعين: [yes/no] و[choice: أ | ب] و[evidence] و[optional] و[if 1 = yes]. تُرقَّم الأسئلة من 1.
questionnaire-answers = من يجيب
questionnaire-reviews = من يراجع
questionnaire-publish = انشر هذا الإصدار الآن
questionnaire-publish-help = الإصدار المنشور يبقى كما هو، والتعديلات تصنع الإصدار التالي.
questionnaire-new-title = كتابة استبيان
questionnaire-edit-title = تعديل الاستبيان
questionnaire-edit-lede = ما أُجيب عنه يبقى على الإصدار الذي أُجيب به.
questionnaire-about = عن الاستبيان
questionnaire-since = نُشر
questionnaire-versions = الإصدارات
questionnaire-attach = أجب عنه لعمل من أعمالنا
questionnaire-edit-link = تعديل (للأمانة)
questionnaire-q-number = الرقم
questionnaire-q-text = السؤال
questionnaire-q-if = يُسأل إذا كانت إجابة السؤال { $question } «{ $is }»
questionnaire-q-yes-no = نعم أو لا
questionnaire-q-evidence = الدليل
questionnaire-q-evidence-where = أين الدليل: عنوان، أو مستند باسمه
questionnaire-q-optional = يمكن تركه
assessed-challenge = تحدٍّ
assessment-kind = عمّ يدور
assessment-thing = عنوانه أو معرّفه
assessment-thing-help = انسخه من صفحته.
assessment-new-title = الإجابة عن استبيان
assessment-new-lede = يجيب أعضاؤكم، ويقرأ مراجع من خارج داركم، وأنتم تقررون إعلان النتيجة.
assessment-new-do = ابدأ
assessment-open = قيد الإجابة
assessment-answered = قيد المراجعة
assessment-decided = صدر القرار
assessments-pages = صفحات الاستبيانات
assessments-previous = الصفحة السابقة
assessments-next = الصفحة التالية
assessment-reviewer = المراجع
assessment-reviewer-none = لم تعيّن الأمانة أحدًا بعد.
assessment-declare-note = عُيّنت لمراجعة هذه الإجابات. قل أولًا هل لديك تضارب مع من يقدمها: قرابة أو مال أو عمل مشترك أو منافسة. إن كان فلن ترى من الأمر شيئًا بعد ذلك ويُعيَّن غيرك.
assessment-conflict-do = صرّح به؛ ويُعيَّن غيري
assessment-hand-in = قدّم إلى المراجع
assessment-not-yet = لم يقدّم صاحبها الإجابات بعد.
assessment-review-title = مراجعة الإجابات
assessment-review-note = قرّر مع الأسباب، أو أعد الإجابات مع النقاط المفتوحة.
goals-title = أهداف التنمية المستدامة
goals-note = اقتُرحت هذه بسبب كلمات في النص. علّم المقصود منها؛ ولا يُحسب شيء قبل ذلك.
goals-because = بسبب: { $x }
goals-others = أهداف أخرى
goals-confirm = أكّد الأهداف المعلَّمة
goal-1 = القضاء على الفقر
goal-2 = القضاء التام على الجوع
goal-3 = الصحة الجيدة والرفاه
goal-4 = التعليم الجيد
goal-5 = المساواة بين الجنسين
goal-6 = المياه النظيفة والنظافة الصحية
goal-7 = طاقة نظيفة وبأسعار معقولة
goal-8 = العمل اللائق ونمو الاقتصاد
goal-9 = الصناعة والابتكار والهياكل الأساسية
goal-10 = الحد من أوجه عدم المساواة
goal-11 = مدن ومجتمعات محلية مستدامة
goal-12 = الاستهلاك والإنتاج المسؤولان
goal-13 = العمل المناخي
goal-14 = الحياة تحت الماء
goal-15 = الحياة في البر
goal-16 = السلام والعدل والمؤسسات القوية
goal-17 = عقد الشراكات لتحقيق الأهداف
verdicts-title = النتائج المنشورة
verdicts-none = لا نتيجة معلنة بعد.
verdict-go-ahead = يمكن المضي قدمًا
verdict-conditions = يمكن المضي قدمًا متى حُلّت النقاط المفتوحة
verdict-not-yet = ليس على حاله
verdict-decision = القرار
verdict-reasons = الأسباب
verdict-points = النقاط المفتوحة
verdict-points-help = نقطة في كل سطر.
verdict-day = يُنظر فيه مجددًا في
verdict-decide = قرّر
verdict-ask-back = أعدها مع النقاط المفتوحة
verdict-review-day = يُنظر فيه مجددًا في { $x }.
verdict-page = الصفحة العامة
verdict-show = أعلن النتيجة
verdict-hide = لا تعلنها بعد الآن
verdict-reopen = أعد النظر في القرار
verdict-about = عن هذه النتيجة
verdict-decided = تاريخ القرار
verdict-no-score = لا توجد درجة: اقرأ الإجابات والأسباب.
thing-assessed = { $questionnaire }: { $what }
thing-assess = الإجابة عن «{ $x }» بشأنه
declaration-task = الإعلانات والتعليقات عليها
declarations-title = الإعلانات
declarations-lede = بيانات المنتدى: يمكن للجميع التعليق على كل فقرة ورؤية من يؤيدها.
declarations-none = لا يوجد إعلان بعد.
declarations-work-title = إعلانات قيد العمل
declaration-draft = مسودة
declaration-open = مفتوح للتعليق
declaration-adopted = معتمد
declaration-version = الإصدار { $x }
declaration-versions = الإصدارات
declaration-languages = لغات هذا النص
declaration-this-counts = تقرأ النص ذا الحجية.
declaration-counts = النص ذو الحجية بهذه اللغة: { $x }.
declaration-counts-show = النص ذو الحجية
declaration-paragraph = الفقرة { $x }
declaration-endorsements-count = { $n ->
    [0] لا تأييد بعد
    [one] تأييد واحد
    [two] تأييدان
    [few] { $n } تأييدات
    [many] { $n } تأييدًا
   *[other] { $n } تأييد
 }
declaration-countries-count = { $n ->
    [one] بلد أو منطقة واحدة
    [two] بلدان أو منطقتان
    [few] { $n } بلدان ومناطق
    [many] { $n } بلدًا ومنطقة
   *[other] { $n } بلد ومنطقة
 }
declaration-changes-link = ما تغيّر عن الإصدار السابق
declaration-changes-title = ما تغيّر
declaration-changes-between = من الإصدار { $from } إلى الإصدار { $to }
declaration-changes-none = لا فرق بين هذين الإصدارين في هذه اللغة.
declaration-paragraph-new = هذه الفقرة جديدة.
declaration-paragraph-gone = حُذفت هذه الفقرة من الإصدار { $x }.
declaration-same-count = { $n ->
    [0] لم تبقَ أي فقرة على حالها.
    [one] بقيت فقرة واحدة على حالها.
    [two] بقيت فقرتان على حالهما.
    [few] بقيت { $n } فقرات على حالها.
    [many] بقيت { $n } فقرة على حالها.
   *[other] بقيت { $n } فقرة على حالها.
 }
declaration-keep-link = الكتابة والاعتماد (للأمانة)
declaration-comments-count = { $n ->
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
    [many] { $n } تعليقًا
   *[other] { $n } تعليق
 }
declaration-comments-general = على النص كله
declaration-comments-none = لم يعلّق أحد على النص كله بعد.
declaration-comments-waiting = { $n ->
    [0] لا تعليقات تنتظر
    [one] تعليق واحد ينتظر
    [two] تعليقان ينتظران
    [few] { $n } تعليقات تنتظر
    [many] { $n } تعليقًا ينتظر
   *[other] { $n } تعليق ينتظر
 }
declaration-comment-on = علّق على الفقرة { $x }
declaration-comment-write = علّق على النص كله
declaration-comment-public = من الجمهور
declaration-comment-title = تعليق
declaration-comment-lede-present = يظهر اسمك بجانبه ويقرؤه الجميع فورًا.
declaration-comment-lede-public = تقرؤه الأمانة قبل الجميع.
declaration-comment-name = اسمك كما يقرؤه الجميع
declaration-comment-address = بريدك الإلكتروني
declaration-comment-address-help = لا يُعرض على أحد أبدًا. يُستعمل لرسالة واحدة تخبرك بما صار إليه تعليقك.
declaration-comment-text = تعليقك
declaration-comment-send = أرسل
declaration-comment-shown = معروض
declaration-comment-refused = غير معروض
declaration-moderate-title = تعليقات الجمهور
declaration-moderate-lede = ما تعرضه يقرؤه الجميع. ولا تُعرض العناوين على أحد، ولا حتى هنا.
declaration-moderate-show = اعرض
declaration-moderate-refuse = لا تعرض
declaration-moderate-hide = لا تعرضه بعد الآن
declaration-moderate-done = بُتّ فيها
endorsements-title = من يؤيده
endorsements-none = لا أحد بعد.
endorser-country = البلدان والمناطق
endorser-organisation = المنظمات
endorser-person = الأشخاص
endorse = أيّد
endorse-title = تأييد الإعلان
endorse-lede = تؤيد الإصدار { $x }. ويُعلن باسم من أيّدت.
endorse-nobody = يمكنك التأييد باسمك إذا شاركت في المنتدى، وباسم منظمة إذا كنت مالكها، وباسم بلد أو منطقة إذا كنت رئيس وفدها.
endorse-as = أيّد باسم { $x }
endorse-done = يؤيد الإصدار { $x }
endorse-back = اسحب التأييد
declaration-new-title = بدء إعلان
declaration-new-lede = يبقى مسودة حتى يُنشر إصداره الأول.
declaration-name = العنوان
declaration-authoritative = اللغة ذات الحجية
declaration-authoritative-help = إذا اختلفت الترجمات فالعبرة بالنص في هذه اللغة. ولا يمكن تغييرها لاحقًا.
declaration-edit-title = كتابة الإعلان
declaration-page = الإعلان كما يراه الجميع
declaration-adopted-note = اعتُمد هذا الإعلان، ولا يمكن تغيير شيء منه بعد الآن.
declaration-working = تكتب الإصدار { $x }. ولا يراه أحد غيرك قبل نشره.
declaration-published-note = الإصدار { $x } منشور. وما تغيّره هنا يصير الإصدار التالي.
declaration-paragraph-add = فقرة جديدة في النهاية
declaration-paragraph-help = تُحذف الفقرة الفارغة في كل اللغات.
declaration-publish-title = انشر ما كتبت
declaration-note = ما تغيّر، في سطر واحد
declaration-publish = انشر الإصدار { $x }
declaration-adopt-title = الاعتماد
declaration-adopt-note = يُعتمد آخر إصدار منشور. وبعدها لا يتغير نصه ولا يعلّق عليه أحد، ويُترك ما كُتب ولم يُنشر.
declaration-adopt = اعتمده نهائيًا
mail-challenge-subject = قرار: { $x }
mail-challenge-extended-subject = موعد نهائي جديد: { $x }
mail-challenge-extended =
    تأجّل الموعد النهائي للتحدي «{ $challenge }» ({ $forum }): تُقبل الأجوبة حتى { $until } ({ $zone }).

    { $url }
mail-challenge-chosen =
    اختيرت إجابتكم «{ $answer }» عن التحدي «{ $challenge }» ({ $forum }).

    السبب:
    { $reason }

    بيان للجميع:
    { $statement }

    { $url }
mail-challenge-not-chosen =
    لم تُختر إجابتكم «{ $answer }» عن التحدي «{ $challenge }» ({ $forum }).

    السبب:
    { $reason }

    بيان للجميع:
    { $statement }

    { $url }
mail-party-subject = تدعو { $x } منظمتكم إلى إجابة مشتركة
mail-party-body =
    تُعدّ { $who } إجابة عن التحدي «{ $challenge }» ({ $forum }) وتدعو منظمتكم إلى المشاركة.

    اقرؤوها وقولوا نعم أو لا هنا:
    { $url }
mail-reviewer-subject = عُيّنت مراجعًا: { $x }
mail-reviewer-body =
    عُيّنت لمراجعة الإجابات عن التحدي «{ $challenge }» ({ $forum }).

    بعد الموعد النهائي، صرّح هنا عن كل إجابة هل لديك تضارب:
    { $url }
mail-assessor-subject = عُيّنت مراجعًا: { $x }
mail-assessor-body =
    عُيّنت لمراجعة ما أُجيب به عن «{ $questionnaire }» ({ $forum }).

    صرّح أولًا هل لديك تضارب؛ وتجد الإجابات هنا متى قُدّمت:
    { $url }
mail-declaration-comment-subject = تعليقك على «{ $x }»
mail-declaration-comment-shown =
    تعليقك على «{ $declaration }» معروض الآن:
    { $url }
mail-declaration-comment-refused =
    قُرئ تعليقك على «{ $declaration }» ولم يُعرض.
    { $url }
fault-party-unknown = لا توجد هنا منظمة بهذا الاسم. عرّف بها أولًا.
fault-party-twice = هذه المنظمة موجودة في الإجابة.
fault-party-many = في الإجابة عشرون منظمة على الأكثر.
fault-reviewer-unknown = لا أحد هنا له هذا البريد، أو هو لأكثر من شخص.
fault-reviewer-conflict = ينتمي هذا الشخص إلى المنظمة صاحبة الشأن. عيّن غيره.
fault-question-line = لا يمكن قراءة السطر { $x }. راجع قوسيه المربعين: الشرط يسمّي سؤالًا سابقًا وإحدى إجاباته.
fault-evidence-missing = قل أين الدليل.
fault-conflict-reason = قل بكلمات قليلة ما التضارب.
fault-mark-reason = اذكر سبب رأيك.
fault-thing-unknown = ليس لكم شيء كهذا. انسخ العنوان من صفحته.
fault-points-missing = قل ما المفتوح.
fault-criteria-missing = اذكر معيارًا واحدًا على الأقل.
fault-deadline = «{ $x }» ليس تاريخًا ووقتًا؛ اكتبه مثل 2027-09-20 18:00.
fault-deadline-past = مضى هذا الوقت.
fault-deadline-earlier = لا يمكن إلا تأجيل الموعد النهائي: فالآخرون يعتمدون عليه.
fault-reason-missing = يحصل كل من أجاب على قرار وسببه.
conflict-answer-twice = تقود منظمتكم إجابة عن هذا التحدي.
conflict-answer-fixed = هذه الإجابة مقدَّمة أو متروكة. استرجعها أولًا ما دامت الإجابات ترد.
conflict-answer-empty = تحتاج الإجابة إلى عنوان ونص.
conflict-answer-nobody = لا تكتب باسم أي منظمة يمكنها الإجابة. اطلب من مالك منظمتك أن يجعلك محررًا.
conflict-answer-invited = دُعي أحد ولم يقل نعم ولا لا. انتظره أو أخرجه.
conflict-answer-countries = الائتلاف من بلدين أو منطقتين على الأقل. ادعُ أحدًا من بلد آخر.
conflict-challenge-own = لا يمكن للسلطة التي تسأل أن تجيب نفسها.
conflict-challenge-open = التحدي مفتوح، ويبقى نصه كما يجيب عنه الناس.
conflict-challenge-state = لا يمكن نقل التحدي إلى هذه الحالة الآن. افتح صفحته من جديد.
conflict-challenge-closed = أُغلقت الإجابات عن هذا التحدي.
conflict-challenge-not-closed = ما زالت الإجابات ترد. قرّر بعد الموعد النهائي أو أغلقها أولًا.
conflict-challenge-decided = صدر القرار في هذا التحدي.
conflict-keep-barred = أنت طرف في إجابة عن هذا التحدي، فليتولّ أمره غيرك.
conflict-challenge-late = مضى الموعد النهائي. غيّره قبل فتح التحدي.
conflict-decide-barred = لديك تضارب مع إحدى الإجابات، فعلى غيرك أن يقرر.
conflict-questionnaire-published = هذا الإصدار منشور.
conflict-assessment-state = لا تناسب هذه الخطوة الحالة الآن. افتح الصفحة من جديد.
conflict-declaration-empty = ليس في الإصدار فقرة بعد.
conflict-declaration-authoritative = فقرة ما ليس لها نص باللغة ذات الحجية. اكتبها أولًا.
conflict-declaration-unchanged = لم يُكتب شيء منذ الإصدار الأخير.
conflict-declaration-draft = ما زال الإعلان مسودة.
conflict-declaration-adopted = اعتُمد الإعلان ويبقى كما هو.
conflict-comments-many = تعليقات كثيرة تنتظر الأمانة. لم يُرسل شيء؛ حاول غدًا.
conflict-comments-own = أكثرتَ اليوم من التعليق على هذا الإعلان. لم يُرسل شيء؛ تابع غدًا.
figure-challenges = { $n ->
    [one] تحدٍّ مشترك
    [two] تحديان مشتركان
    [few] تحديات مشتركة
   *[other] تحديًا مشتركًا
 }
figure-challenges-counts = التحديات التي فُتحت في هذه الدورة، سواء ما زالت الإجابات ترد أو صدر القرار؛ ولا تُحسب المسودات.
figure-answers = { $n ->
    [one] إجابة عن تحدٍّ
    [two] إجابتان عن تحديات
    [few] إجابات عن تحديات
   *[other] إجابة عن تحديات
 }
figure-answers-counts = الإجابات عن تحديات صدر قرارها وأعلنتها السلطة. وقبل القرار لا يُحسب شيء.
figure-answering = { $n ->
    [one] بلد أو منطقة أجابت
    [two] بلدان أو منطقتان أجابتا
    [few] بلدان ومناطق أجابت
   *[other] بلدًا ومنطقة أجابت
 }
figure-answering-counts = بلدان ومناطق المنظمات المشاركة في الإجابات المعلنة، ويُحسب كل منها مرة واحدة.
figure-endorsements = { $n ->
    [one] تأييد
    [two] تأييدان
    [few] تأييدات
   *[other] تأييدًا
 }
figure-endorsements-counts = تأييدات الأشخاص والمنظمات والبلدان أو المناطق للإعلانات المفتوحة والمعتمدة.
figure-endorsing = { $n ->
    [one] بلد أو منطقة مؤيدة
    [two] بلدان أو منطقتان مؤيدتان
    [few] بلدان ومناطق مؤيدة
   *[other] بلدًا ومنطقة مؤيدة
 }
figure-endorsing-counts = تأييد باسم بلد أو منطقة من رئيس وفدها أو بتفويض منه.
governance-faulty = لم يُحفظ شيء بعد. يُرجى تصحيح المواضع المبينة أدناه ثم إعادة الإرسال.
fault-comment-email = «{ $x }» ليس عنوان بريد إلكتروني.
