nav-stage = البث
findable-transcripts = النصوص المفرّغة
stage-task = إدارة البث: الصورة المباشرة والتسجيلات
stage-title = مباشر ومسجّل
stage-intro = ما يُعقد عبر الربط المرئي: مباشرةً أثناء انعقاده، ثم تسجيلاً بعده.
stage-none = لا شيء يُعقد عبر الربط المرئي حتى الآن.
stage-watch = شاهد
stage-shown-live = مباشر
stage-shown-recording = تسجيل
stage-shown-slate = لوحة انتظار
stage-shown-off = متوقف
stage-now-live = هذا بث مباشر.
stage-now-recording = هذا تسجيل.
stage-now-slate = انقطعت الصورة؛ وتتابع هذه الصفحة من تلقاء نفسها.
stage-now-off = لا يُعرض شيء الآن؛ وتبدأ هذه الصفحة من تلقاء نفسها.
stage-fell-recording = توقف البث المباشر؛ هذا تسجيل.
stage-fell-slate = توقفت الصورة؛ وتتابع هذه الصفحة من تلقاء نفسها حين تعود.
stage-try-again = إعادة محاولة الصورة المباشرة
stage-slate-default = سنعود بعد قليل.
stage-begins = يبدأ في { $day } الساعة { $time }.
stage-was = عُقد هذا في { $day } الساعة { $time }. لا يوجد تسجيل بعد.
stage-nothing-kept = لا يوجد تسجيل.
stage-cancelled = ملغاة: لن تُعقد هذه الفعالية
stage-cancelled-word = أُلغيت
stage-no-script = من دون JavaScript تعرض هذه الصفحة ما يُبث الآن ولا تتابعه من تلقاء نفسها.
stage-reload = أعد التحميل
stage-audio = الصوت
stage-listen = استمع على هاتفك: الصوت فقط
stage-listen-to = استماع: { $x }
stage-listen-help = اختر لغتك وضع سماعتيك. يتأخر الصوت قليلاً عن القاعة.
stage-silent-help = تبدأ الصورة بلا صوت؛ شغّل الصوت في المشغّل.
stage-see-picture = شاهد الصورة أيضاً
stage-transcript = النص المكتوب
stage-transcript-of = النص المكتوب: { $x }
stage-transcript-languages = لغات النص المكتوب
stage-transcript-search = ابحث في النص المكتوب
stage-transcript-find = ابحث
stage-transcript-found =
    { $n ->
        [0] لم يُعثر على شيء.
        [one] وُجد في موضع واحد.
        [two] وُجد في موضعين.
        [few] وُجد في { $n } مواضع.
       *[other] وُجد في { $n } موضعاً.
    }
stage-transcript-text = تنزيل النص
stage-transcript-download = نزّله ترجمةً نصية (WebVTT)
stage-captions-file = الترجمة النصية: { $x } (WebVTT)
stage-sheet-title = ورقة للقاعة
stage-sheet-help = اطبعها وعلّقها: الهاتف الذي يقرأ الرمز يشغّل الصوت بتلك اللغة.
stage-code-of = رمز للاستماع: { $x }
stage-manage-title = عمليات البث
stage-manage-intro = الجلسات والفقرات التي تُعقد عبر الربط المرئي. أنشئ بثاً ثم حدّد مصدر صورته.
stage-manage-none = لا جلسة ولا فقرة معلَّمة بأنها عبر الربط المرئي.
stage-manage-others =
    { $n ->
        [one] جلسة أخرى
        [two] جلستان أخريان
        [few] { $n } جلسات أخرى
       *[other] { $n } جلسة أخرى
    }
stage-manage-session = الجلسة
stage-set-up = أنشئ بثاً
stage-manager = إدارة البث
stage-manager-of = إدارة البث: { $x }
stage-audience = ما يراه الجمهور
stage-audience-sees = يرى الجمهور: { $x }.
stage-switch = التبديل
stage-keys-help = بلوحة المفاتيح: الرقم مع مفتاح الوصول في متصفحك (Alt، أو Ctrl مع Option).
stage-choice-live = الصورة لحظة التقاطها
stage-choice-recording = من بدايته
stage-choice-slate = كلمات، وصورة إن وُجدت
stage-choice-off = موعد البدء فقط
stage-choice-none = لا مصدر له بعد
stage-over = انتهت هذه الدورة. تبقى التسجيلات؛ ولا تبديل بعد الآن.
stage-arrange = المصادر والملفات والترجمة النصية
stage-public-page = الصفحة العامة
stage-previews = معاينة
stage-trail = آخر التبديلات
stage-switched-to = التبديل إلى: { $x }
stage-by-itself = تلقائياً
stage-left = تُركت الصورة المباشرة في { $x }.
stage-left-help = يبقى الجمهور على ما يراه الآن إلى أن تعيد التبديل.
stage-problem-missing = يجيب عنوان البث المباشر بخطأ.
stage-problem-silent = لا يجيب مضيف عنوان البث المباشر.
stage-problem-unreadable = ما يأتي من عنوان البث المباشر ليس قائمة تشغيل.
stage-problem-ended = يقول البث المباشر إنه انتهى.
stage-problem-stalled = لا يتقدم البث المباشر.
stage-problem-forbidden = يقود عنوان البث المباشر إلى شبكة خاصة لا ينظر فيها هذا الخادم.
stage-sources-of = المصادر: { $x }
stage-sources-live = الصورة المباشرة
stage-sources-live-help = عنوان لكل لغة من لغات الصوت؛ والأول هو الأصل. قائمة تشغيل (.m3u8)، أو صفحة محرّك WebRTC تُعرض في إطار.
stage-sources-recording = تسجيلات في أماكن أخرى
stage-sources-recording-help = عناوين ملفات أو قوائم تشغيل محفوظة في أماكن أخرى. والتسجيل الذي يحفظه هذا الخادم يُضاف أدناه.
stage-address = العنوان
stage-audio-language = لغة الصوت
stage-form = الشكل
stage-form-guess = بحسب العنوان
stage-form-hls = قائمة تشغيل (HLS)
stage-form-page = صفحة بمشغّل
stage-form-video = ملف
stage-slate-words = نص لوحة الانتظار
stage-files = ملفات محفوظة هنا
stage-file = تسجيل أو صورة
stage-file-help = ‏MP4 أو WebM بحد أقصى { $x }؛ أو صورة للوحة الانتظار (PNG أو JPEG أو WebP).
stage-file-add = أضف الملف
stage-alternative = ما تُظهره الصورة، لمن لا يراها
stage-slate-picture = صورة لوحة الانتظار
stage-megabytes = { $x } م.ب
stage-captions = الترجمة النصية
stage-cues =
    { $n ->
        [one] عبارة واحدة
        [two] عبارتان
        [few] { $n } عبارات
       *[other] { $n } عبارة
    }
stage-captions-language = لغة الترجمة النصية
stage-captions-vtt = الترجمة النصية (WebVTT)
stage-captions-help = ملف ‎.vtt متزامن مع التسجيل. يُحفظ ما يقال ومن يقوله؛ ولا تُحفظ الأنماط.
stage-captions-add = أضف الترجمة النصية
stage-remove = أزل
stage-remove-of = أزل { $x }
stage-take-away = أزل هذا البث
stage-take-away-help = تزول معه مصادره وملفاته وترجماته النصية.
conflict-stage-no-source = لا مصدر لهذا بعد. حدّد واحداً أولاً في «المصادر والملفات والترجمة النصية»؛ لم يُبدَّل شيء.
fault-stage-address = ليس هذا عنواناً على الشبكة؛ يبدأ العنوان بـ https://‎ ولا يحوي اسماً ولا كلمة سر.
fault-stage-https = لا تُشغَّل إلا عناوين https؛ وhttp من المضيفين الذين يسمح بهم المشغّل فقط.
fault-stage-private = يقع هذا العنوان في شبكة خاصة؛ ويمكن للمشغّل أن يسمح بمضيفه.
fault-stage-language = اختر اللغة.
fault-stage-too-long = الملف أكبر من { $x } م.ب؛ اختصره أو حدّد عنوانه في مكان آخر.
fault-stage-no-video = ليس هذا تسجيلاً كاملاً تشغّله المتصفحات (MP4 أو WebM) ولا صورة.
fault-stage-many-files = يحفظ البث { $x } تسجيلًا على الأكثر. أزيلوا واحدًا أولًا.
fault-stage-alternative = قل بكلمات قليلة ما تُظهره الصورة.
fault-stage-captions = { $x }
vtt-line = السطر { $x }:
vtt-too-long = الملف أكبر من 1 م.ب.
vtt-not-text = ليس هذا نصاً بترميز UTF-8.
vtt-no-head = يبدأ ملف الترجمة بالسطر WEBVTT ثم سطر فارغ.
vtt-too-many = العبارات أكثر من 20000.
vtt-empty = لا عبارة فيه.
vtt-no-time = تحتاج العبارة إلى وقتها: ‎00:01.000 --> 00:04.000.
vtt-bad-time = يُكتب الوقت هكذا: ‎00:01.000 --> 00:04.000.
vtt-backwards = تنتهي العبارة قبل أن تبدأ.
vtt-order = تبدأ العبارة قبل التي فوقها.
vtt-no-gap = ينقص سطر فارغ قبل الوقت التالي.
vtt-silent = لا تقول العبارة شيئاً.
vtt-cue-long = العبارة أطول من 1000 حرف.
stage-on-now = يُبث الآن
stage-recordings = تسجيلات
