# The day itself, paper, figures.
day-title = في اليوم نفسه
day-asked = اقتراحات تنتظر الرد
day-take-back = سحب الاقتراح
day-now = الآن
day-now-none = ليس لديك لقاء في هذه اللحظة.
day-next = التالي
day-later = لاحقًا
day-others = وفي جدولك أيضًا
day-over = انتهت
day-over-count = { $n ->
    [zero] لا لقاءات منتهية
    [one] لقاء واحد انتهى
    [two] لقاءان انتهيا
    [few] { $n } لقاءات انتهت
    [many] { $n } لقاءً انتهى
   *[other] { $n } لقاء انتهى
 }
day-reload = إعادة التحميل
day-late = سأتأخر:
day-minutes = { $x } د
day-do-held = التقينا
day-do-came = كنت حاضرًا
day-do-absent = لم يحضر الطرف الآخر
day-more = وقت آخر، إلغاء، ملاحظات
day-late-they = سيتأخر { $who } نحو { $minutes } د.
day-late-you = أبلغت أنك ستتأخر نحو { $x } د.
day-you-held = تقول: التقينا.
day-you-absent = تقول: لم يحضر { $x }.
day-you-came = تقول: كنت حاضرًا.
day-they-held = يقول { $x }: التقينا.
day-they-absent = يقول { $x } إنك لم تحضر. إن كنت حاضرًا فقل ذلك.
day-they-came = يقول { $x }: كنت حاضرًا.
day-disputed = أقوالكما متعارضة؛ لا يُحسب اللقاء منعقدًا ولا فائتًا.
day-asked-move = يطلب { $who } نقل لقائكما إلى { $when }، { $where }.
day-asking-move = طلبت من { $who } نقل اللقاء إلى { $when }، { $where }.
day-asked-now = يقترح { $who } لقاءً: { $when }، { $where }.
day-asking-now = اقترحت لقاء { $who }: { $when }، { $where }.
day-until = يمكن قبوله حتى { $x }.
day-move = وقت آخر
day-move-none = لا توجد فترة قادمة يكون فيها كلاكما ومكانٌ متاحين.
day-move-text = في هذه الفترات كلاكما ومكانٌ متاحون. يُنقل اللقاء عندما يقبل الطرف الآخر.
day-move-when = متى
day-move-do = طلب هذا الوقت
day-cancel = إلغاء
day-cancel-do = إلغاء اللقاء
note-title = ملاحظاتك
note-private = لك وحدك: لا يقرؤها أحد سواك، لا الطرف الآخر ولا الأمانة. تُصدَّر وتُمحى مع بياناتك.
note-words = ملاحظات
note-rating = مدى الفائدة، من 1 إلى 5
note-rating-none = بلا تقييم
note-again = لقاء آخر؟
note-again-none = غير محدد
note-again-yes = نعم، أود اللقاء مجددًا
note-again-no = لا
free-to = من المتاح الآن؟
free-title = من المتاح الآن ويرغب في اللقاء
free-people = متاحون في هذه الفترة أو التالية
free-no-slot = لا توجد فترة لقاءات جارية أو تبدأ خلال ساعتين.
free-none = لا أحد ممن لك معهم طلب مفتوح أو مقبول متاح معك ومع مكان في الوقت نفسه.
free-text = ترغبان في اللقاء ولا وقت له بعد. ضغطة واحدة تقترح، ويقبل الطرف الآخر قبل انتهاء الفترة.
free-do = اقترح: { $x }
fault-day-slot = أحدكما أو كل الأماكن مشغولة الآن في هذه الفترة. اختر غيرها.
conflict-day-cancelled = أُلغي هذا اللقاء؛ لم يتغير شيء.
conflict-day-late-when = يمكن الإبلاغ من ساعتين قبل اللقاء حتى نهايته.
conflict-day-late-already = سبق أن أبلغت. لا يُبلَّغ ثانية إلا عن تأخر أطول.
conflict-day-not-begun = لم يبدأ اللقاء بعد.
conflict-day-nobody-says = لم يقل الطرف الآخر إنك لم تحضر.
conflict-day-proposed = هناك اقتراح بشأن هذا اللقاء ينتظر الرد.
conflict-day-enough = اقترحت ثلاث مرات؛ وهو الحد الأقصى للقاء واحد.
conflict-day-held = انعقد هذا اللقاء أو انتهى؛ يبقى كما هو.
conflict-day-settled = حُسم الأمر في هذه الأثناء؛ انظر صفحة اليوم.
conflict-day-proposal-over = أُجيب عن هذا الاقتراح أو سُحب أو انتهى وقته.
conflict-day-taken = أصبح أحدكما أو كل الأماكن مشغولًا في هذه الفترة. لم يتغير شيء؛ اقترح غيرها.
print-title = جداول مطبوعة
print-what = لمن
print-delegation = الوفد
print-own = جدولي
print-people = ورقة لكل شخص
print-tables = ورقة لكل مكان
print-everybody = الجميع
print-count = { $n ->
    [zero] لا أوراق.
    [one] ورقة واحدة.
    [two] ورقتان.
    [few] { $n } أوراق.
    [many] { $n } ورقة.
   *[other] { $n } ورقة.
 }
door-title = قائمة الباب
door-csv = ملف CSV
door-latin = الاسم بالحروف اللاتينية
door-native = الاسم بكتابته
door-place = المكان
where-title = من أين
where-label = الاسم أو الشارة أو المؤسسة
where-do = بحث
where-found = النتائج
where-none = لا أحد هنا بهذا الاسم.
where-more = هناك المزيد؛ اكتب جزءًا أطول من الاسم.
where-now = الآن: { $where }، حتى { $until }
where-next = التالي: { $when }، { $where }
where-free = لا لقاء الآن
tally-title = أرقام اللقاءات
tally-text = حتى { $x }. كل عمود جزء من سابقه: مطلوبة، مقبولة، لها وقت ومكان، منعقدة. المنعقد ما يقوله أحد الطرفين ولا ينفيه أحد.
tally-requested = مطلوبة
tally-accepted = مقبولة
tally-placed = لها وقت ومكان
tally-held = منعقدة
tally-by-country = حسب البلد أو الإقليم الممثَّل
tally-by-country-text = يُحسب كل لقاء مرة لكل من طرفيه، فمجموع الصفوف ضعف عدد اللقاءات.
tally-country = البلد أو الإقليم
tally-country-alt = أعمدة لأكبر البلدان والأقاليم؛ الأرقام نفسها في الجدول أدناه
tally-by-track = حسب المحور
tally-by-track-text = يُحسب كل لقاء مرة: حسب محور العرض أو الحاجة العلنية التي يدور حولها.
tally-track = المحور
tally-track-alt = أعمدة للمحاور؛ الأرقام نفسها في الجدول أدناه
tally-no-country = بلا بلد
tally-no-track = بلا محور
tally-several = عدة محاور
tally-all = المجموع
tally-withheld = محجوب
tally-withheld-why = النقطة مكان عدد يقف خلفه أقل من ثلاثة أشخاص، أو عدد يُستنتج منه مثله.
figure-meetings-requested = { $n ->
    [zero] لقاءً مطلوبًا
    [one] لقاء مطلوب
    [two] لقاءان مطلوبان
    [few] لقاءات مطلوبة
    [many] لقاءً مطلوبًا
   *[other] لقاءً مطلوبًا
 }
figure-meetings-requested-counts = كل طلبات اللقاء في هذه الدورة، أيًّا كان مآلها.
figure-meetings-accepted = { $n ->
    [zero] لقاءً مقبولًا
    [one] لقاء مقبول
    [two] لقاءان مقبولان
    [few] لقاءات مقبولة
    [many] لقاءً مقبولًا
   *[other] لقاءً مقبولًا
 }
figure-meetings-accepted-counts = طلبات قبلها الطرف الآخر ولم يسحبها أحد.
figure-meetings-placed = { $n ->
    [zero] لقاءً له وقت ومكان
    [one] لقاء له وقت ومكان
    [two] لقاءان لهما وقت ومكان
    [few] لقاءات لها وقت ومكان
    [many] لقاءً له وقت ومكان
   *[other] لقاءً له وقت ومكان
 }
figure-meetings-placed-counts = لقاءات منشورة غير ملغاة، انعقدت أو ستنعقد.
figure-meetings-held = { $n ->
    [zero] لقاءً منعقدًا
    [one] لقاء منعقد
    [two] لقاءان منعقدان
    [few] لقاءات منعقدة
    [many] لقاءً منعقدًا
   *[other] لقاءً منعقدًا
 }
figure-meetings-held-counts = لقاءات يقول أحد طرفيها إنها انعقدت ولا ينفي ذلك أحد.
mail-delay-subject = { $x } سيتأخر
mail-delay-body = سيتأخر { $who } نحو { $minutes } د عن لقائكما: { $when }، { $where }.

    صفحة اليوم: { $url }
mail-move-subject = { $x } يطلب وقتًا آخر
mail-move-body = يطلب { $who } نقل لقائكما في { $forum } من { $old } إلى { $when }، { $where }. يبقى كما هو حتى تقبل؛ يمكنك القبول حتى { $until }.

    أجب هنا: { $url }

    ملف التقويم المرفق يحوي اللقاء كما هو.
mail-now-subject = { $x } يقترح اللقاء الآن
mail-now-body = يقترح { $who } لقاءك في { $forum }: { $when }، { $where }. يمكنك القبول حتى { $until }.

    أجب هنا: { $url }
