# Section find: the search over everything.
find-title = البحث
find-title-of = البحث: { $x }
find-everywhere = جميع الدورات
find-label = كلمات البحث: في الفعاليات والنصوص المفرّغة والبيانات الصحفية والمعروضات والمؤسسات والأشخاص وكل ما عداها
find-do = ابحث
find-lede = اكتب كلمة أو أكثر. تضم النتائج جميع الكلمات؛ والكلمات بين علامتي اقتباس تأتي متتالية. تجد ما يحق لك الاطلاع عليه.
find-results =
    { $n ->
        [0] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $n } نتائج
        [many] { $n } نتيجة
       *[other] { $n } نتيجة
    }
find-found = «{ $words }»: { $results }
find-some-words = لا شيء يضم جميع هذه الكلمات. فيما يلي ما يضم بعضها.
find-nothing = لا شيء مما يحق لك الاطلاع عليه يضم هذه الكلمات. جرّب كلمات أقل أو كتابة أخرى أو لغة أخرى.
find-beyond = لا توجد صفحات بهذا العدد. عُد إلى الصفحة الأولى.
find-without-choice = البحث من دون هذا الاختيار
find-other-editions = البحث في جميع الدورات
find-narrow = تضييق البحث
find-kinds = النوع
find-all-kinds = الكل
find-tracks = المحور
find-pages = صفحات النتائج
find-previous = السابق
find-next = التالي
find-page = الصفحة { $page } من { $pages }
