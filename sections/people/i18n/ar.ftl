# People, organisations, editions, accounts.
nav-today = اليوم
nav-people = المشاركون
findable-persons = الأشخاص
findable-subjects = الدورات والمحاور والبلدان
findable-track = ما أثمرت عنه هذه الدورة في هذا المحور
findable-country = ما يقدمه هذا البلد في هذه الدورة
forums-title = المنتديات
forums-lede = هنا يلتقي أصحاب النتائج بمن يحتاجون إليها.
forums-none = لم يُعلَن هنا عن أي منتدى بعد. يُنشئه القائم على هذا النظام بالأمر «exedra init».
forum-state-draft = قيد الإعداد
forum-state-open = معلَن
forum-state-running = جارٍ
forum-state-closed = منتهٍ
forum-state-archived = محفوظ في الأرشيف
forum-do = ما يمكن عمله هنا
forum-do-exchange = البحث عن عروض واحتياجات
forum-do-exchange-text = نتائج تبحث عن شركاء، ومشكلات تبحث عن حل.
forum-do-exhibition = التجول في المعرض
forum-do-exhibition-text = المعروضات وأجنحتها والعارضون.
forum-do-meetings = اللقاء
forum-do-meetings-text = تُطلب اللقاءات فتجمعها خطة واحدة، ويرافقك برنامجك أينما كنت.
who-title = الحاضرون

sign-in-title = تسجيل الدخول
sign-in-password = بكلمة المرور
sign-in-do = تسجيل الدخول
sign-in-link = برابط عبر البريد
sign-in-link-text = نرسل رابطًا يتيح تسجيل الدخول مرة واحدة، صالحًا لعشر دقائق.
sign-in-link-do = إرسال الرابط
sign-in-sent = إن كان هذا العنوان معروفًا لدينا فالرابط في طريقه إليه.
sign-in-code = برمز من مكتب المساعدة
sign-in-code-text = ألا يصل البريد؟ يزودك مكتب المساعدة برمز من ثمانية أرقام صالح لعشر دقائق.
field-email = البريد الإلكتروني
field-password = كلمة المرور
field-code = الرمز
link-title = تسجيل الدخول بهذا الرابط
link-text = يُستخدم الرابط مرة واحدة. يُرجى الضغط على الزر لاستخدامه.
mail-link-subject = رابط تسجيل الدخول
mail-link-body = لتسجيل الدخول، يُرجى فتح هذا العنوان في غضون عشر دقائق والضغط على الزر: { $x }

    إن لم تطلب ذلك فيمكنك تجاهل هذه الرسالة: لن يحدث شيء.

fault-sign-in = هذا البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى التحقق منهما أو استخدام رابط.
fault-code = هذا الرمز غير صالح أو لم يعد صالحًا. يُرجى طلب رمز جديد من مكتب المساعدة.
fault-email = «{ $x }» ليس عنوان بريد إلكتروني.
fault-password-short = عشرة أحرف على الأقل.
fault-too-long-password = مئتا حرف على الأكثر.
fault-slug = من 2 إلى 40 حرفًا لاتينيًا صغيرًا أو رقمًا أو واصلة، على أن يكون أولها حرفًا.
fault-slug-reserved = «{ $x }» محجوز لاستخدام النظام نفسه؛ يُرجى اختيار كلمة أخرى.
fault-slug-taken = هذا العنوان مستخدم لمنتدى آخر.
fault-days-order = اليوم الأخير يسبق اليوم الأول.
fault-days-many = مدة المنتدى 30 يومًا على الأكثر.
fault-zone = «{ $x }» ليست منطقة زمنية؛ يُرجى استخدام اسم مثل Europe/Paris.

my-forums = منتدياتي
my-forums-none = لم تسجَّل في أي منتدى بعد.
my-forums-works = لا تشارك بنفسك في أي منتدى. عملك مبيّن أعلاه.
my-tasks = مهامك هنا
my-tasks-admin = الدورات والمؤسسات والحقول الخاصة والبريد.
my-delegation = الوفد
my-programme = برنامجي
my-meetings = لقاءاتي
my-suggestions = اقتراحات لي
my-badge = شارتي
my-organisations = مؤسساتي
my-organisations-none = لا تمثل أي مؤسسة بعد.
my-organisation-edit = تحرير صفحتها
my-ties = { $n ->
    [zero] الصلات بمؤسسات أخرى
    [one] الصلات بمؤسسات أخرى (واحدة تنتظر جوابكم)
    [two] الصلات بمؤسسات أخرى (اثنتان تنتظران جوابكم)
    [few] الصلات بمؤسسات أخرى ({ $n } تنتظر جوابكم)
    [many] الصلات بمؤسسات أخرى ({ $n } تنتظر جوابكم)
   *[other] الصلات بمؤسسات أخرى ({ $n } تنتظر جوابكم)
 }
my-offers = عروضنا واحتياجاتنا

# Persons and delegations
my-person = بياناتي
sign-in-forgotten = نسيت كلمة المرور
conflict-plain-http = يُفتح هذا النظام عبر http غير المشفّر، فيمكن الاطلاع على كلمات المرور والرموز أثناء انتقالها. لم يُرسَل شيء. على القائم على النظام أن يضبط base_url على عنوان يبدأ بـ https://.
form-faulty = لم يُحفظ شيء بعد. يُرجى تصحيح المواضع المبينة أدناه ثم إعادة الإرسال.

account-title = الحساب
account-about = العنوان واللغة
account-language = لغة الرسائل الموجهة إليّ
account-language-do = اعتماد هذه اللغة
account-done-language = تُكتب الرسائل الموجهة إليك بهذه اللغة من الآن فصاعدًا.
account-password = كلمة المرور
account-password-now = كلمة المرور الحالية
account-password-new = كلمة المرور الجديدة
account-password-again = كلمة المرور الجديدة مرة أخرى
account-password-ends = يُنهي تغييرها سائر الجلسات.
account-password-do = تغيير كلمة المرور
account-password-none = ليس لهذا الحساب كلمة مرور. يمكن تعيينها عبر رابط نرسله إلى عنوانك.
account-reset-do = تعيين كلمة مرور عبر البريد
account-email = عنوان بريد آخر
account-email-text = نرسل رابطًا إلى العنوان الجديد. افتحه خلال عشر دقائق في متصفح سجّلت فيه الدخول؛ ولا يتغير شيء قبل ذلك.
account-email-new = عنوان البريد الجديد
account-email-do = أرسل الرابط
account-email-none = بوجود كلمة مرور يمكنك أيضًا تغيير عنوانك هنا.
account-email-confirm = من الآن فصاعدًا سيكون عنوان حسابك:
account-email-confirm-do = استخدم هذا العنوان
account-done-email-sent = إن أمكن استخدام العنوان هنا فالرابط في طريقه إليه.
account-done-email = صار لحسابك العنوان الجديد. أُبلغ العنوان القديم وانتهت الجلسات الأخرى.
fault-email-own = هذا هو عنوان حسابك بالفعل.
mail-email-subject = أكّد عنوانك الجديد
mail-email-body = يريد أحدهم استخدام هذا العنوان لحسابه. إن كنت أنت، فافتح هذا خلال عشر دقائق حيث سجّلت الدخول: { $x }
    وإلا فاتركه: لن يحدث شيء.
mail-email-changed-subject = لحسابك عنوان آخر
mail-email-changed-body = تغيّر عنوان حسابك في { $x }، ولم يعد هذا العنوان يتيح الدخول. إن لم تكن أنت، فأبلغ أمانة المنتدى أو مكتب المساعدة فورًا.
account-done-password = تغيّرت كلمة المرور، وانتهت سائر الجلسات.
account-done-session = انتهت الجلسة.
account-sessions = الجلسات المفتوحة
account-sessions-text = يُرجى إنهاء كل جلسة لا تعرفها، ثم تغيير كلمة المرور.
account-browser = المتصفح
account-unknown-browser = غير معروف
account-since = منذ
account-until = حتى
account-end = إنهاء
account-here = هذه الجلسة
account-end-do = إنهاؤها
account-end-this = إنهاء الجلسة التي بدأت في { $x }
account-end-others = إنهاء سائر الجلسات
fault-password-wrong = ليست هذه كلمة المرور الحالية.
fault-password-again = الكلمتان غير متطابقتين؛ يُرجى كتابة كلمة المرور الجديدة من جديد.

reset-title = تعيين كلمة مرور جديدة
reset-text = نرسل رابطًا إلى عنوان حسابك، يُستخدم مرة واحدة خلال عشر دقائق.
reset-do = إرسال الرابط
reset-sent = إن كان هذا العنوان معروفًا لدينا فالرابط في طريقه إليه.
reset-use-text = يُرجى اختيار كلمة مرور جديدة. تنتهي جميع جلساتك، ويُسجَّل دخولك هنا.
reset-use-do = تعيين كلمة المرور هذه
mail-reset-subject = رابط تعيين كلمة مرور جديدة
mail-reset-body = يُرجى فتح هذا العنوان في غضون عشر دقائق واختيار كلمة مرور جديدة: { $x }

    إن لم تطلب ذلك فيمكنك تجاهل هذه الرسالة: لن يتغير شيء.

help-desk-title = مكتب المساعدة
help-desk-lede = يُبحث هنا عن الشخص المسجَّل، ويُعطى رمزًا يسجّل به الدخول مرة واحدة.
help-desk-search = الاسم أو البريد الإلكتروني أو المؤسسة
help-desk-found = نتائج البحث
help-desk-none = لا أحد من المسجَّلين يطابق البحث. يُرجى تجربة جزء أقصر من الاسم.
help-desk-more = توجد نتائج أخرى؛ يُرجى كتابة جزء أطول من الاسم.
conflict-help-office = يتصرف هذا الحساب باسم مؤسسة أو دورة أو النظام كله، لذلك لا يُصدر رمز له عند المكتب. يسجّل صاحبه الدخول برابط يُرسل إلى عنوانه من صفحة الدخول؛ ومن فقد ذلك العنوان يراجع من يدير النظام.
help-desk-code = إنشاء رمز
help-desk-code-for = إنشاء رمز لـ { $x }
help-desk-email = البريد الإلكتروني لتسجيل الدخول
help-desk-account = إنشاء حساب ورمز
help-desk-account-for = إنشاء حساب ورمز لـ { $x }
help-desk-told = رمز { $x }
help-desk-told-text = يُعرض مرة واحدة وهو صالح لعشر دقائق. يفتح صاحبه صفحة تسجيل الدخول ويستخدمه تحت «برمز من مكتب المساعدة».
fault-account-taken = «{ $x }» مستخدم لحساب آخر؛ يُرجى طلب عنوان غيره.
registration-title = تسجيل شخص
registration-lede = شخص واحد لهذه الدورة. إن ذُكر بريد إلكتروني وصلته رسالة برابط للدخول. ومن كان معروفًا بذلك العنوان جاء ببياناته الخاصة.
registration-consents = لا أحد يوافق عن غيره: يحدد الشخص موافقاته بنفسه بعد الدخول، وحتى ذلك الحين لا يظهر في أي قائمة.
registration-do = تسجيل
registration-done = تم التسجيل. لا عنوان، فلم تُرسل أي رسالة.
registration-done-mail = تم التسجيل. رسالة بطريقة الدخول في الطريق.
fault-organisation-unknown = لا توجد هنا مؤسسة باسم «{ $x }»؛ عرّف بها أولًا أو اترك الحقل فارغًا.
fault-email-shared = عدة أشخاص معروفون بالعنوان «{ $x }»؛ اذكر عنوانًا خاصًا به.
fault-registered-already = صاحب العنوان «{ $x }» مسجّل هنا من قبل.
mail-registered-subject = تم تسجيلك: { $x }
mail-registered-account = تم تسجيلك في { $forum }. سجّل الدخول لترى منتداك وتحدد ما يجوز للآخرين معرفته عنك: { $link }
mail-registered-link = تم تسجيلك في { $forum }. افتح هذا العنوان خلال أسبوعين واضغط الزر: يُنشأ حسابك، وفيه تحدد ما يجوز للآخرين معرفته عنك: { $link }

profile-title = البيانات الشخصية
profile-about = بيانات الشخص
profile-text = الجنسية، والإقامة، والبلد أو المنطقة التي يمثلها الشخص، وبلد مؤسسته أو منطقتها: أربعة بيانات مختلفة. يُرجى ملء الصحيح منها؛ فلا يُستنتج بعضها من بعض.
profile-saved = تم الحفظ.
person-native-name = الاسم
person-native-name-help = بكتابته الأصلية وبالترتيب الذي يُنطق به.
person-latin-name = الاسم بالحروف اللاتينية
person-latin-name-help = يُترك فارغًا إذا كان الاسم مكتوبًا بها أصلًا.
person-form-of-address = صيغة المخاطبة
person-form-of-address-help = مثل: معالي، الأستاذ الدكتور، الدكتورة.
person-title = اللقب أو الوظيفة
person-title-help = كما يظهر في القوائم والمطبوعات.
person-nationality = الجنسية
person-residence = الإقامة
person-residence-help = البلد أو المنطقة التي يقيم فيها هذا الشخص.
person-languages = اللغات المتقنة
person-languages-help = أسماء أو رموز من حرفين، تفصل بينها فواصل منقوطة.
person-email-help = العنوان الذي تصل إليه رسائل هذا الشخص. يمكن تركه فارغًا.
person-badge-name = الاسم على الشارة
person-organisation = المؤسسة
person-organisation-country = بلد المؤسسة أو منطقتها
person-country-represented = البلد أو المنطقة الممثَّلة
person-not-stated = غير مذكور
fault-latin-name = يُرجى كتابة الاسم بالحروف اللاتينية أيضًا.
registration-expected = منتظَر
registration-arrived = وصل
registration-substituted = استُبدل
registration-withdrawn = اعتذر

consents-title = الموافقات
consents-lede = ما يجوز فعله بما نعرفه عنك. لا تُعدّ أي موافقة ممنوحة ما لم تمنحها، ويمكنك سحبها في أي وقت.
consents-saved = تم التسجيل.
consents-version = هذا النص بصيغته { $x }
consents-given = ممنوحة
consents-withdrawn = غير ممنوحة
consents-never = غير ممنوحة: لم يُطلب رأيك قط.
consents-give = موافقة
consents-give-this = موافقة: { $x }
consents-withdraw = سحب الموافقة
consents-withdraw-this = سحب الموافقة: { $x }
consents-history = كل ما أُعلن حتى الآن
consents-history-none = لا شيء بعد.
consents-when = الوقت
consents-what = الموضوع
consents-answer = الجواب
consents-who = المجيب
consents-text = النص
consent-by-self = الشخص نفسه
consent-by-mandate = بتفويض: { $x }
consent-by-office = مكتب الوفد: { $x }
consent-by-import = النظام
consent-listed = الإدراج في الدليل
consent-listed-text = يظهر اسمي ومؤسستي والبلد أو المنطقة التي أمثلها في دليل المشاركين. وهو صفحة عامة يستطيع أي شخص في العالم قراءتها والبحث فيها. ويظهر منصبي أيضًا إن وافقت على إرسال بياناتي إلى بلدان أخرى. ومن دون ذلك أُحتسب عددًا فقط.
consent-matched = المطابقة
consent-matched-text = تُقارن عروضي واحتياجاتي وموضوعاتي بما لدى غيري، وأُقترح على المشاركين الذين تلائمهم. ويطّلع هؤلاء على اسمي ومؤسستي والكلمات المتطابقة. ودون هذه الموافقة لا يُقترح عليّ أحد ولا أُقترح على أحد.
consent-contacted = تلقي طلبات اللقاء
consent-contacted-text = يجوز للمشاركين الآخرين أن يطلبوا لقائي، وتصلني رسائل بشأن ذلك. ولا يُعرض عليهم عنواني. ودون هذه الموافقة لا يستطيع أحد طلب لقائي، ويبقى بإمكاني طلب لقاء غيري.
consent-abroad = إرسال بياناتي إلى بلدان أخرى
consent-abroad-text = ما وافقت عليه أعلاه قد يصل إلى منظمين ومشاركين في بلدان ومناطق أخرى قد تحميه قوانينها أقل مما حيث أعيش. ومن دون ذلك لا يُعرض منصبي علنًا، ولا تتضمن ملفات المشاركين التي تغادر البلد الذي يُقام فيه المنتدى شيئًا عني.
profile-title-withheld = لا يظهر منصبك في الدليل العام: لم توافق على إرسال بياناتك إلى بلدان أخرى.

mandates-title = التفويضات
mandates-lede = يمكن لمساعد أو زميل أن يجيب باسمك. ويُسجَّل ما يفعله نيابةً عنك ويُعرض هنا.
mandates-offered = معروضة عليك
mandates-take = قبول
mandates-decline = اعتذار
mandates-given = من يجيب عنك
mandates-given-none = لا أحد سواك.
mandates-waiting = بانتظار القبول
mandates-give = تفويض شخص بالإجابة عنك
mandates-email = البريد الإلكتروني الذي يسجّل به الدخول
mandates-note = الغرض
mandates-give-do = عرض التفويض
mandates-sent = تم التسجيل. إذا كان لهذا العنوان حساب، فسيُبلَّغ صاحبه ويمكنه القبول.
mandates-revoke = إنهاؤه
mandates-revoke-this = إنهاء تفويض { $x }
mandates-held = من تجيب عنهم
mandates-held-none = لا تجيب إلا عن نفسك.
mandates-resign = التخلي عنه
mandates-resign-this = التخلي عن التفويض الخاص بـ { $x }
mandates-done = ما جرى باسمك
mandates-done-none = لا شيء بعد.
mandate-acting = تتصرف نيابةً عن
mandate-acting-text = كل ما تفعله هنا يُنجز باسم هذا الشخص ويُسجَّل مقرونًا باسمك، ويمكنه الاطلاع عليه.
fault-mandate-self = هذا عنوانك أنت.
fault-mandate-many = عشرون تفويضًا معروضًا بانتظار القبول؛ يُرجى إنهاء أحدها أولًا.
mail-mandate-subject = طلب من { $x }: الإجابة باسمه
mail-mandate-body = طلب إليك { $name } أن تجيب باسمه.

    يُرجى تسجيل الدخول لقبول ذلك أو الاعتذار عنه هنا: { $link }

delegations-title = الوفود
delegations-none = لا وفود بعد. يمكن إنشاء أول وفد أدناه.
delegation-code = الرمز
delegation-code-help = بضعة أحرف أو أرقام تظهر في القوائم ولا يمكن تغييرها لاحقًا.
delegation-name = الاسم
delegation-country = البلد أو المنطقة
delegation-organisation-help = لمكتب شركة أو جامعة: يأتي أعضاؤه باسمها. اكتب اسمها كما هو معروف هنا.
delegation-quota = الأماكن
delegation-used = الأماكن المشغولة
delegation-deadline = آخر موعد للتسجيل
delegation-deadline-help = بعد هذا اليوم، لا يغيّر قائمة القادمين إلا الأمانة.
delegation-no-deadline = لا موعد نهائيًا
delegation-contact = جهة الاتصال
delegation-new = وفد جديد
delegation-new-do = إنشاء الوفد
delegation-manager = المسؤول عن إدارته
delegation-manager-help = إذا لم يكن للعنوان حساب، يُنشأ له حساب ويلزم ذكر الاسم. وتصله رسالة تبين طريقة الدخول.
delegation-manager-name = الاسم
delegation-manager-do = إضافة
delegation-managers = يديره
delegation-unmanage = إزالة
delegation-unmanage-this = إعفاء { $x } من إدارة الوفد
delegation-frame = تغيير الإطار
delegation-about = لمحة
delegation-late = انقضى الموعد النهائي. إذا لزم حضور شخص آخر، يُرجى مراسلة الأمانة.
delegation-people = الأعضاء
delegation-people-none = لا أحد بعد. يمكن إضافة الأعضاء دفعة واحدة، كتابةً أو لصقًا.
delegation-add = إضافة أعضاء
delegation-export = حفظ في جدول (CSV)
delegation-state = الحالة
delegation-head = رئيس
delegation-head-name = رئيس الوفد
delegation-head-do = تعيين رئيسًا
delegation-instead-of = بدلًا من { $x }
delegation-left = { $n ->
    [zero] لم يبقَ أي مكان.
    [one] بقي مكان واحد.
    [two] بقي مكانان.
    [few] بقيت { $n } أماكن.
    [many] بقي { $n } مكانًا.
   *[other] بقي { $n } مكان.
 }
delegation-row = الصف
delegation-add-typed = كتابةً
delegation-add-text = شخص واحد في كل صف؛ لا تُحتسب الصفوف الفارغة. تُكتب البلدان والمناطق واللغات بأسمائها أو برموزها المؤلفة من حرفين. ولا يلزم أن يكون لأحد صندوق بريد.
delegation-add-pasted = لصقًا من جدول
delegation-add-pasted-text = تُنسخ الصفوف من جدول بيانات، مع العناوين أو بهذا الترتيب:
delegation-add-paste = الصفوف
delegation-add-do = تسجيل الجميع
delegation-add-faulty = لم يُسجَّل أحد بعد. يُرجى تصحيح المواضع المبينة في الجدول ثم إعادة الإرسال؛ كل ما كُتب ما زال هنا.
delegate-own-account = يسجّل هذا الشخص الدخول ويتولى بياناته بنفسه. يمكنك تغيير الاسم على الشارة.
delegate-consents-text = لا توضع العلامة إلا على ما صرّح به هذا الشخص. ويُسجَّل اسمك مقرونًا بذلك.
delegate-consents-do = تسجيل هذه الأجوبة
delegate-withdraw = لن يحضر
delegate-withdraw-text = يصبح المكان شاغرًا من جديد. ويبقى الصف في السجل.
delegate-withdraw-do = سحب هذا الشخص
delegate-substitute = يحضر غيره بدلًا منه
delegate-substitute-text = بيانات الشخص الذي سيحضر
delegate-substitute-do = استبدال
conflict-delegation-deadline = انقضى الموعد النهائي لهذا الوفد. لم يُغيَّر شيء. ما زال بوسع الأمانة إجراء التغيير.
fault-delegation-code = الرمز «{ $x }» مستخدم لوفد آخر في هذا المنتدى.
fault-delegation-quota = جميع الأماكن مشغولة، وعددها { $x }.
fault-delegate-twice = هذا الشخص في الوفد من قبل. إذا تشابه الاسمان، يُرجى ذكر البريد الإلكتروني لكل منهما.
fault-delegate-email-twice = هذا البريد الإلكتروني لشخص آخر في الوفد.
fault-manager-name = ليس لهذا العنوان حساب بعد: يُرجى ذكر الاسم أيضًا.
fault-rows-none = لم يُملأ أي صف. يُرجى كتابة بيانات شخص واحد على الأقل أو لصقها.
fault-rows-many = الحد الأقصى لعدد الصفوف دفعة واحدة: { $x }. الصفوف الأولى في الجدول، وقد تُرك الباقي.
mail-manager-subject = إدارة الوفد «{ $x }»
mail-manager-body = أُسندت إليك إدارة الوفد «{ $name }» في { $forum }.

    لتسجيل أعضائه: { $link }
    لتسجيل الدخول برابط، أو بكلمة مرور بعد تعيينها: { $sign-in }

directory-title = المشاركون
directory-lede = من وافقوا على إدراجهم هنا.
directory-search = الاسم أو المؤسسة
directory-search-do = بحث
directory-found = { $n ->
    [zero] لا أحد مدرج.
    [one] شخص واحد مدرج.
    [two] شخصان مدرجان.
    [few] { $n } أشخاص مدرجون.
    [many] { $n } شخصًا مدرجون.
   *[other] { $n } شخص مدرجون.
 }
directory-unlisted = { $n ->
    [zero] لا أحد يحضر دون إدراج.
    [one] ويحضر شخص آخر غير مدرج.
    [two] ويحضر شخصان آخران غير مدرجين.
    [few] ويحضر { $n } آخرون غير مدرجين.
    [many] ويحضر { $n } شخصًا آخر غير مدرجين.
   *[other] ويحضر { $n } شخص آخر غير مدرجين.
 }
directory-none = لا أحد يطابق البحث. يُرجى البحث بجزء أقصر من الاسم أو اختيار بلد آخر أو منطقة أخرى.
directory-no-country = لم يُذكر بلد أو منطقة
directory-pages = الصفحات
directory-earlier = السابق
directory-later = التالي

data-do = كل ما هو محفوظ عني (JSON)
erase-title = محو بياناتي
erase-goes = ما يُمحى
erase-goes-text = الاسم واللقب والعنوان والحساب والجلسات والأدوار والعضويات والتفويضات والموافقات والرسائل، في كل مكان: الصفحات والبحث والملفات المصدَّرة وسجل التدقيق. ويُعاد محوها إذا استُرجعت نسخة احتياطية أقدم.
erase-stays = ما يبقى
erase-stays-text = يبقى محتسبًا، دون اسم، أن شخصًا سُجِّل والتقى غيره، حفاظًا على صحة سجلات الآخرين. وما يخص المؤسسات يبقى لها.
erase-sure = هل تؤكد ذلك؟
erase-warning = لا يمكن لأحد التراجع عن هذا الإجراء.
erase-word = للتأكيد، يُرجى كتابة «{ $x }»
erase-do = محو نهائي
fault-erase-word = يُرجى كتابة «{ $x }» كما هي تمامًا.
conflict-erase-operator = هذا الحساب يدير النظام. لم يُمحَ شيء. يُرجى تسليم هذه المهمة إلى غيرك أولًا.
# Organisations and administration
organisations-title = المؤسسات
organisations-lede = جامعات ومعاهد وشركات وهيئات عامة، بأسمائها بأي لغة.
organisations-search = الاسم
organisations-search-help = تكفي أوائل الكلمات، بأي لغة.
organisations-all = الكل
organisations-find = بحث
organisations-clear = عرض الكل
organisations-count = { $n ->
    [zero] لا مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $n } مؤسسات
    [many] { $n } مؤسسة
   *[other] { $n } مؤسسة
 }
organisations-none = لا مؤسسات معروفة هنا بعد. تَرِد مع العروض أو الوفود، أو من السجل بالأمر «exedra import organisations».
organisations-none-found = لا مؤسسة تجمع كل ذلك. يُرجى تقليل الكلمات أو تجربة كتابة أخرى.
organisations-pages = الصفحات
organisations-first = من البداية
organisations-next = الصفحة التالية
organisation-name = الاسم
organisation-name-help = بالحروف اللاتينية، كما تُعرف في الخارج.
organisation-native-name = الاسم بلغتها
organisation-native-language = لغة الاسم
organisation-kind = النوع
organisation-kind-company = شركة
organisation-kind-university = جامعة أو كلية
organisation-kind-institute = معهد بحثي
organisation-kind-public = هيئة عامة
organisation-kind-fund = مستثمر
organisation-kind-park = مجمّع علمي أو تكنولوجي
organisation-kind-health = مستشفى أو عيادة
organisation-kind-other = غير ذلك
organisation-country = البلد أو المنطقة
organisation-city = المدينة
organisation-website = موقع الويب
organisation-sector = القطاع
organisation-about = نبذة
organisation-about-help = عملها وما تقدمه. Markdown: الأسطر الفارغة تفصل بين الفقرات، والواصلات تنشئ القوائم.
organisation-about-language = لغة هذا النص
organisation-parent = تابعة لـ
organisation-parent-help = اسم المؤسسة الأم أو عنوانها في ROR أو عنوانها هنا.
organisation-inactive = لم تعد نشطة
organisation-inactive-note = لم تعد هذه المؤسسة نشطة. تبقى صفحتها لأن غيرها يحيل إليها.
organisation-here = مشاركتها هنا
organisation-here-none = لا تعرض شيئًا هنا حاليًا.
organisation-parts = الجهات التابعة لها
organisation-parts-more = { $n ->
    [zero] ولا مزيد
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $n } أخرى
    [many] و{ $n } أخرى
   *[other] و{ $n } أخرى
 }
organisation-facts = بيانات
organisation-names = أسماء أخرى
organisation-acronym = اسم مختصر
organisation-from-ror = من سجل المؤسسات البحثية ROR.
organisation-for-members = تعديل هذه الصفحة (لأعضاء المؤسسة)
organisation-new = مؤسسة جديدة
organisation-edit = تعديل
organisation-public-page = الصفحة العامة
organisation-members = الأعضاء
organisation-history = السجل
organisation-not-saved = لم يُحفظ شيء بعد: يُرجى تصحيح المواضع المبينة أدناه ثم إعادة الإرسال.
organisation-other-name = اسم آخر
organisation-name-kind = نوع الاسم
organisation-name-label = اسمها بهذه اللغة
organisation-name-alias = تُعرف أيضًا باسم
organisation-name-add = إضافة اسم
organisation-identifiers = المعرّفات
organisation-identifier = المعرّف
organisation-identifier-add = إضافة معرّف
organisation-scheme = جهة الإصدار
organisation-scheme-ror = ROR
organisation-scheme-lei = معرّف الكيان القانوني (LEI)
organisation-scheme-vat = الرقم الضريبي للقيمة المضافة
organisation-scheme-uscc = رمز الائتمان الاجتماعي الموحد
organisation-scheme-duns = رقم D-U-N-S
organisation-scheme-isni = ISNI
organisation-scheme-wikidata = Wikidata
organisation-scheme-grid = GRID
organisation-scheme-fundref = سجل الجهات الممولة
organisation-remove = إزالة { $x }
organisation-remove-short = إزالة
organisation-members-none = لا أحد يمثل هذه المؤسسة هنا بعد. يُرجى دعوة أول مالك لها.
organisation-member-since = منذ { $x }
organisation-role = الدور
organisation-role-of = دور { $x }
organisation-role-change = تغيير الدور
organisation-role-owner = مالك
organisation-role-owner-text = له جميع الصلاحيات، ويحدد من يمثل المؤسسة أيضًا.
organisation-role-transfer = مسؤول نقل التكنولوجيا
organisation-role-transfer-text = مسؤول عن النتائج وحمايتها: يعدّل ويبتّ في النشر.
organisation-role-editor = محرر
organisation-role-editor-text = يكتب العروض والاحتياجات؛ ويبتّ غيره في النشر.
organisation-role-viewer = مطّلع
organisation-role-viewer-text = يطّلع على ما ليس منشورًا.
organisation-invite = دعوة شخص
organisation-invite-first = لا أحد يمثّل هذه المؤسسة هنا بعد. يمكنك دعوة أول مالك لها، وهو من يقرر بعد ذلك بشأن سائر الأعضاء.
organisation-invite-text = نراسل هذا العنوان. من يفتح الرسالة ويسجّل الدخول ينضم بالدور المحدد هنا.
organisation-invite-do = إرسال الدعوة
organisation-invited = المدعوون
organisation-invited-until = يمكن الرد حتى { $x }
organisation-uninvite = سحب الدعوة
invitation-title = دعوة
invitation-text = أنت مدعو إلى أن تمثل هنا
invitation-do = قبول الدعوة
invitation-sign-in = سجّل الدخول للرد عليها
invitation-become = أُرسلت الدعوة إلى { $x }، وليس لهذا العنوان حساب هنا بعد. قبولها ينشئ حسابًا بلا كلمة مرور: تسجّل الدخول برابط يصلك بالبريد.
invitation-become-do = أنشئ حسابي واقبل
mail-invitation-subject = تمثيل { $x }
mail-invitation-body = يدعوك { $by } إلى أن تمثل هنا { $organisation }.
    لقبول الدعوة، يُرجى فتح هذا العنوان في غضون أسبوعين وتسجيل الدخول: { $link }
    إن لم ترغب في ذلك فيمكنك تجاهل هذه الرسالة: لن يحدث شيء.
fault-identifier = ليس هذا معرّفًا من هذا النوع: صيغته أو أرقام التحقق فيه غير صحيحة. يُرجى مقارنته بالأصل.
fault-identifier-taken = هذا المعرّف مستخدم لمؤسسة أخرى هنا. إذا كانتا مؤسسة واحدة، يُرجى إبلاغ الأمانة.
fault-language-missing = يُرجى ذكر لغة النص.
fault-parent-unknown = لا مؤسسة هنا بهذا الاسم أو العنوان.
fault-parent-below = تلك المؤسسة نفسها تابعة لهذه المؤسسة.
conflict-last-owner = هذا آخر مالك. يُرجى تعيين مالك آخر أولًا؛ لم يُغيَّر شيء.
conflict-many-invitations = عدد كبير من الدعوات بانتظار الرد. يُرجى سحب بعضها أولًا؛ لم يُرسَل شيء.
conflict-many-letters = طُلب اليوم إرسال رسائل كثيرة جدًا. لم يُرسل شيء؛ حاول غدًا.
fault-many-letters = طُلب إرسال عدة رسائل إلى هذا العنوان من قبل. ابحث عنها، حتى في البريد غير المرغوب؛ أو حاول بعد ربع ساعة، أو توجّه إلى مكتب المساعدة.
admin-title = الإدارة
admin-installation = هذا النظام
admin-editions = الدورات التي تديرها
admin-editions-none = لا تدير أي دورة حاليًا.
admin-forum-page = الصفحة الرئيسية
admin-forum-new = إنشاء دورة
admin-forum-new-text = منتدى جديد، فارغ أو بإطار دورة أقدم.
admin-organisation-new-text = التعريف بمؤسسة لا ترد في أي سجل ودعوة مالكها.
admin-mail = البريد الصادر
admin-mail-text = ما ينتظر وما أُرسل وما تعذر إرساله وسببه. الأوقات بالتوقيت العالمي (UTC).
outbox-none = لم تُكتب أي رسالة بعد.
outbox-when = وقت الكتابة
outbox-to = إلى
outbox-subject = الموضوع
outbox-state = الحالة
outbox-problem = المشكلة
outbox-text = النص
outbox-calendar = مرفق به تقويم
outbox-waiting = تنتظر
outbox-sent = أُرسلت
outbox-written = كُتبت في ملف
outbox-failed = تعذر الإرسال
outbox-attempts = { $n ->
    [zero] لم تُجرَ محاولة بعد
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $n } محاولات
    [many] { $n } محاولة
   *[other] { $n } محاولة
 }
outbox-resend = إعادة الإرسال
outbox-forgotten = لم يعد نص هذه الرسالة محفوظًا؛ تُحفظ النصوص سبعة أيام.
conflict-mail-waiting = هذه الرسالة في انتظار الإرسال أصلًا.
audit-title = من غيّر ماذا
audit-lede = كل تغيير وصاحبه، والشخص أو المؤسسة التي أُجري نيابةً عنها، وما كان قبله. الأوقات بالتوقيت العالمي (UTC).
audit-none = لم يُغيَّر شيء بعد.
audit-record = نوع السجل
audit-record-help = مثل organisation وoffer وforum وperson.
audit-record-id = معرّف السجل
audit-person = الشخص
audit-person-help = معرّفه أو العنوان الذي يسجّل به الدخول. يُعرض ما فعله وما جرى باسمه.
audit-show = عرض
audit-all = عرض الكل
audit-older = الأقدم
audit-behalf = نيابةً عن { $x }
audit-system = النظام ({ $x })
audit-changes = ما تغيّر
audit-field = الحقل
audit-before = قبل
audit-after = بعد
audit-nothing = لا شيء
audit-undo = التراجع عن هذا
audit-undo-of = التراجع عن تغيير { $x }
audit-undone = جرى التراجع عنه
audit-act-made = إنشاء
audit-act-edited = تعديل
audit-act-undone = تراجع عن تغيير
audit-act-moved = نقل إلى حالة أخرى
audit-act-imported = استيراد
audit-act-published = نشر
audit-act-role-given = إسناد دور
audit-act-role-taken = سحب دور
audit-act-member-invited = دعوة عضو
audit-act-member-uninvited = سحب دعوة
audit-act-member-joined = انضمام
audit-act-member-changed = تغيير دور عضو
audit-act-member-removed = إزالة عضو
audit-act-mail-resent = إعادة إرسال رسالة
audit-act-asked = طلب
audit-act-asked-back = طلب توضيح
audit-act-yes = موافقة
audit-act-no = رفض
audit-act-answered = إجابة
audit-act-back = سحب
audit-act-removed = حذف
audit-act-ended = إنهاء
audit-act-forwarded = إحالة
audit-act-returned = إعادة مع ذكر السبب
audit-act-named = كشف الاسم
audit-act-wrote = كتابة
audit-act-step-proposed = اقتراح خطوة
audit-act-step-confirmed = تأكيد خطوة
audit-act-agreed = الموافقة على الإعلان
audit-act-disagreed = عدم الموافقة على الإعلان
audit-act-reviewer-named = تعيين مُراجِع
audit-act-reviewer-taken = إعفاء مُراجِع
audit-act-decided = اتخاذ قرار
audit-act-invited = دعوة
audit-act-submitted = تقديم
audit-act-conflict = إفصاح عن تضارب المصالح
audit-act-reviewed = مراجعة
audit-act-attached = إرفاق
audit-act-goals = تأكيد الأهداف
audit-act-shown = قرار بشأن الإتاحة للجميع
audit-act-reopened = إعادة فتح القرار
audit-act-adopted = اعتماد
audit-act-moderated = البتّ في رسالة
audit-act-endorsed = تأييد
audit-act-unendorsed = سحب التأييد
audit-act-record-added = إضافة إلى السجل الرسمي
audit-act-record-corrected = تصحيح السجل الرسمي
audit-act-begun = بدء
audit-act-approved = موافقة على النشر
audit-act-embargo = تغيير موعد انتهاء الحظر
audit-act-reply = مراسلة مكتب الصحافة
audit-act-coverage = التحقق من مقال
audit-act-set-up = إعداد
audit-act-switched = تبديل الصورة
audit-act-stopped = مغادرة البث المباشر بعد توقفه
audit-act-arranged = ترتيب المصادر
audit-act-file-added = إضافة ملف
audit-act-file-removed = حذف ملف
audit-act-captions = إضافة ترجمة نصية
audit-act-captions-removed = حذف ترجمة نصية
audit-act-officer = تعيين في المكتب
audit-act-officer-gone = إعفاء من المكتب
audit-act-admitted = قبول شركة
audit-act-classified = تصنيف شركة
audit-act-filled = تعبئة
audit-act-drafted = إعداد مسودة
audit-act-filed = تقديم بيانات
audit-act-reminded = تذكير
audit-act-stand = تخصيص جناح
audit-act-stand-gone = سحب الجناح
audit-act-exhibits = اختيار المعروضات
audit-act-number-taken = أخذ رقم
audit-act-called = مناداة الأرقام
audit-act-number = تسوية رقم
audit-act-new-code = رمز جديد
audit-act-standing = السماح بالمسح دون سؤال
audit-act-standing-gone = العودة إلى السؤال عند كل مسح
audit-act-scanned = مسح بطاقة
audit-act-ordered = ترتيب الفقرات
audit-act-delayed = إعلان تأخير
audit-act-substituted = تعيين بديل
audit-act-hours = تحديد أوقات الاجتماعات
audit-act-places = تحديد أماكن الاجتماعات
audit-act-spare = اختار عدد الطاولات الاحتياطية
audit-act-availability = بيان أوقات التفرغ
audit-act-planned = تخطيط الاجتماعات
audit-act-policy = تحديد كيفية نشوء اللقاءات
audit-act-booked = حجز فترة
audit-act-assigned = الجمع بين أشخاص
audit-act-wished = إبداء رغبة في لقاء
audit-act-holder = تحديد من يحضر اللقاء
audit-act-feed = عنوان تقويم جديد
audit-act-listed = عرض في دورة
audit-act-unlisted = إلغاء العرض في دورة
audit-act-aside = تنحية اقتراح
audit-act-aside-back = استعادة اقتراح
audit-act-account = إنشاء حساب
audit-act-password = كلمة مرور جديدة
audit-act-email = تغيير البريد الإلكتروني
audit-act-code = إبلاغ رمز دخول
audit-act-mandate-offered = عرض تفويض
audit-act-mandate-taken = قبول تفويض
audit-act-mandate-ended = إنهاء تفويض
audit-act-consent = منح موافقة
audit-act-consent-gone = سحب موافقة
audit-act-badge = تغيير الاسم على البطاقة
audit-act-registered = تسجيل مشارك
audit-act-arrived = تسجيل وصول
audit-act-head = تعيين رئيس الوفد
audit-act-manager = إضافة مسؤول
audit-act-manager-gone = إزالة مسؤول
audit-act-figure = تثبيت رقم
audit-act-erased = محو بيانات شخص
audit-act-said = التصريح بصلة
audit-of-person = شخص
audit-of-organisation = مؤسسة
audit-of-forum = دورة
audit-of-delegation = وفد
audit-of-own-field = حقل خاص
audit-of-tie = صلة
audit-of-mail = رسالة
audit-of-listing = عرض أو حاجة
audit-of-exhibitor = عارض
audit-of-live = عرض حي
audit-of-badge = بطاقة
audit-of-lead = جهة اتصال في الجناح
audit-of-challenge = تحدٍّ
audit-of-answer = رد على تحدٍّ
audit-of-questionnaire = استبيان
audit-of-assessment = تقييم
audit-of-declaration = إعلان
audit-of-deal = ملف
audit-of-release = بيان صحفي
audit-of-record-line = سطر في السجل الرسمي
audit-of-reply = سؤال أو تعليق
audit-of-coverage = مقال
audit-of-broadcast = بث
audit-of-zone = منطقة
audit-of-company = شركة في منطقة
audit-of-zone-release = إصدار منطقة
audit-of-room = قاعة
audit-of-session = جلسة
audit-of-invitation = دعوة للتحدث
audit-of-plan = خطة اجتماعات
audit-of-interpreter = مترجم
audit-of-request = طلب اجتماع
audit-of-group = لقاء متعدد الأطراف
audit-of-account = حساب
audit-of-import = استيراد
audit-public = شخص لم يسجّل الدخول
conflict-not-undoable = لا يمكن التراجع عن هذا التغيير، أو جرى التراجع عنه من قبل.
conflict-changed-since = غُيِّرت الحقول نفسها بعد ذلك. يُرجى التراجع عن التغيير الأحدث أولًا؛ لم يُغيَّر شيء.
permissions-title = الصلاحيات
permissions-lede = كل عنوان في هذا النظام والإجراء المرتبط به. أما ما هو أدق (عرض بعينه أو وفد بعينه) فيتحدد بحسب الشيء نفسه؛ ومن لا يحق له العلم به لا يجد شيئًا.
permissions-count = { $n ->
    [zero] لا عناوين
    [one] عنوان واحد
    [two] عنوانان
    [few] { $n } عناوين
    [many] { $n } عنوانًا
   *[other] { $n } عنوان
 }
permissions-act = الإجراء
permissions-route = العنوان
permissions-who = من
permissions-everyone = الجميع
permissions-holder = من يحمل السر الوارد في العنوان
permissions-signed-in = من سجّل الدخول وله صلاحية التصرف في الشيء
permissions-present = المسجَّلون في الدورة
permissions-runs = القائمون على دورة أو على النظام
permissions-operator = القائمون على النظام
own-fields-title = حقول خاصة
own-fields-lede = ما يُطلب إضافةً إلى الحقول الأصلية. تظهر إلى جانبها في النماذج والملفات المصدَّرة وواجهة API.
own-fields-none = لا حقول خاصة بعد.
own-field-new = إضافة حقل
own-field-record = يُطلب في
own-field-record-offer = العروض
own-field-record-need = الاحتياجات
own-field-record-organisation = المؤسسات
own-field-name = الاسم في الملفات
own-field-name-help = حروف لاتينية صغيرة وأرقام وشرطات سفلية؛ تُضاف «own_» قبله. لا يمكن تغييره لاحقًا.
own-field-label = التسمية
own-field-label-in = التسمية بـ { $x }
own-field-kind = نوع الجواب
own-field-kind-line = سطر واحد
own-field-kind-prose = نص أطول
own-field-kind-choice = واحد من عدة خيارات
own-field-kind-words = كلمات مفتاحية
own-field-kind-flag = نعم أو لا
own-field-kind-date = تاريخ
own-field-kind-whole = عدد صحيح
own-field-choices = الخيارات
own-field-choices-help = لنوع «واحد من عدة خيارات»: خيار في كل سطر، كلمة ثم علامة المساواة ثم تسمياتها، مثل: fish = en: Fish; zh: 鱼
own-field-need = الإلزام
own-field-need-optional = غير إلزامي
own-field-need-wanted = مطلوب، ويُعدّ نقصًا إن غاب
own-field-need-submit = قبل التقديم
own-field-need-always = دائمًا
own-field-sees = يطّلع عليه
own-field-sees-everyone = كل من يحق له الاطلاع على السجل
own-field-sees-members = أعضاء مؤسسته والأمانة
own-field-place = الترتيب
own-field-place-help = تُقدَّم الحقول ذات الأرقام الأصغر.
own-field-retired = لم يعد يُطلب؛ تُحفظ الأجوبة
own-field-retired-mark = لم يعد يُطلب
fault-own-field-name = حروف لاتينية صغيرة وأرقام وشرطات سفلية، 36 على الأكثر.
fault-own-field-taken = يوجد حقل بهذا الاسم.
fault-own-field-choices = يُرجى ذكر خيارين على الأقل، خيار في كل سطر، ولا تتكرر الكلمة ولا تتخللها مسافات: fish = en: Fish; zh: 鱼
forum-new-title = إنشاء دورة
forum-make = إنشاء الدورة
forum-slug = الموضع في العناوين
forum-slug-help = حروف لاتينية صغيرة وأرقام وواصلات، مثل harbour-2027. لا يمكن تغييره لاحقًا.
forum-frame = الإطار
forum-name-in = الاسم بـ { $x }
forum-theme-in = الموضوع بـ { $x }
forum-venue-in = المكان بـ { $x }
forum-from = اليوم الأول
forum-to = اليوم الأخير
forum-zone = المنطقة الزمنية
forum-zone-help = مثل Europe/Paris أو Asia/Shanghai. تُعرض بها جميع أوقات الدورة.
forum-languages = لغات المحتوى
forum-languages-help = رموز من حرفين تفصل بينها فواصل منقوطة: en; zh; fr.
forum-copy = من دورة أقدم
forum-copy-text = تُنقل أسماؤها ومكانها ومنطقتها الزمنية ولغاتها وأجنحتها وسائر تجهيزاتها. ولا يُنقل المشاركون والعروض واللقاءات.
forum-copy-from = الدورة الأقدم
forum-copy-none = لا شيء
forum-copy-do = الملء منها
forum-settings-title = الإعدادات
forum-state = الحالة
forum-state-now = الحالة الآن: { $x }.
forum-to-draft = إعادتها مسودةً
forum-to-open = الإعلان عنها
forum-back-to-open = الرجوع عن بدئها
forum-to-running = بدء الدورة
forum-to-closed = إنهاء الدورة
forum-to-archived = حفظها في الأرشيف
forum-follows-draft = لا يطّلع على الصفحات إلا الأمانة.
forum-follows-open = علنية: الصفحات متاحة للجميع؛ وباب التسجيل وتقديم العروض وطلب اللقاءات مفتوح.
forum-follows-running = الدورة جارية: البرامج والأجنحة والقاعات هي القائمة الآن.
forum-follows-closed = لا يمكن إدخال جديد. يبقى كل شيء متاحًا للاطلاع، وتستمر المتابعة.
forum-follows-archived = تُحفظ الصفحات للاطلاع ولا يمكن تغييرها بعد ذلك أبدًا. ويستمر ما يتجاوز الدورة (الأشخاص والمؤسسات والعروض).
forum-archived-text = هذه الدورة محفوظة في الأرشيف: هي متاحة للاطلاع ولم يعد ممكنًا تغييرها.
forum-roles-title = الأدوار
forum-roles-nobody = لا أحد بعد.
forum-roles-count = { $n ->
    [zero] لا أحد
    [one] عرض شخص واحد
    [two] عرض شخصين
    [few] عرض { $n } أشخاص
    [many] عرض { $n } شخصًا
   *[other] عرض { $n } شخص
 }
forum-role-give = إسناد دور
forum-role-take = سحب هذا الدور
forum-role-take-of = سحب دور «{ $role }» من { $name }
forum-role-secretariat = الأمانة
forum-role-secretariat-text = تدير الدورة: الإعدادات والمشاركون والعروض وخطة اللقاءات.
forum-role-host = مضيف
forum-role-host-text = يستضيف فعالية واحدة.
forum-role-protocol = المراسم
forum-role-protocol-text = تعنى بالوفود وصيغ المخاطبة.
forum-role-help-desk = مكتب المساعدة
forum-role-help-desk-text = يساعد على تسجيل الدخول والاهتداء إلى المطلوب.
forum-role-intermediary = وسيط
forum-role-intermediary-text = ينقل الاهتمام بالعروض والاحتياجات نيابة عمّن لم يكشفوا أسماءهم بعد؛ يعرف هويتهم ولا يرى شيئًا من المحادثات.
forum-role-participant = مشارك
forum-role-participant-text = يشارك في المنتدى.
forum-role-exhibitor = عارض
forum-role-exhibitor-text = يعرض في جناح.
forum-role-press = الصحافة
forum-role-press-text = تغطي المنتدى إعلاميًا.
fault-email-unknown = لا حساب بالعنوان «{ $x }». يُرجى تسجيل الشخص أولًا.
conflict-last-secretary = هذا آخر عضو في الأمانة. يُرجى إسناد الدور إلى غيره أولًا؛ لم يُغيَّر شيء.
conflict-forum-archived = هذه الدورة محفوظة في الأرشيف؛ لم يعد ممكنًا تغييرها.
conflict-forum-state = لا يمكن نقل الدورة إلى هذه الحالة من حالتها الحاضرة. يُرجى فتح إعداداتها من جديد.

# Tracks, countries and figures of an edition.
who-nobody = لم يُسجَّل أحد بعد.
figures-all = كل الأرقام وما تعدّه
tracks-title = كلمات الموضوع
track-lede = ما أثمره { $forum } في «{ $track }».
track-others = كلمات الموضوع الأخرى
country-lede = { $country } في { $forum }: من هنا، وما يُعرض، وما يُطلب.
country-others = بلدان ومناطق أخرى
subject-nothing = لا شيء منشور هنا بعد.
subject-all = الكل: { $x }
countries-title = البلدان والمناطق
countries-count = { $n ->
    [zero] لا بلد ممثَّل.
    [one] بلد أو منطقة واحدة ممثَّلة.
    [two] بلدان أو منطقتان ممثَّلتان.
    [few] { $n } بلدان ومناطق ممثَّلة.
   *[other] { $n } بلدًا ومنطقة ممثَّلة.
 }
panel-delegation = أشخاص وافقوا على إدراجهم
figures-title = أرقام
figures-lede = كل رقم يقول ماذا يعدّ، وإلى أي وقت، ومن عدّه؛ وخلفه القائمة بقدر ما يجوز لك رؤيته.
figure-as-of = حتى { $x }
figure-when = حتى
figure-by = عدّه
figure-cells = أصغر جزء معروض
figure-smallest = { $x }: ما دونه محجوب لئلا يُتعرَّف على أشخاص.
figure-behind = خلف الرقم
figure-list = القائمة
figure-parts = حسب البلد أو المنطقة الممثَّلة
figure-plot-alt = أعمدة الأجزاء؛ والأعداد في الجدول أدناه
figure-number = العدد
figure-withheld = محجوب
figure-withheld-why = حيث يُحجب جزء واحد يُحجب ثانٍ معه، لأن المجموع يكشفه.
figure-fixed = كما ثُبِّت
figure-note = لأي غرض
figure-fix = تثبيت هذا الرقم
figure-fix-text = ما يقال علنًا ينبغي أن يُرجع إليه لاحقًا كما كان. يُحفظ الرقم مع اليوم والساعة واسمك.
figure-fix-do = ثبّته كما هو الآن
figure-participants = { $n ->
    [zero] لا مسجَّلين
    [one] شخص مسجَّل
    [two] شخصان مسجَّلان
    [few] أشخاص مسجَّلين
   *[other] شخصًا مسجَّلًا
 }
figure-participants-counts = المسجَّلون في هذه الدورة ممن يُنتظر حضورهم أو حضروا، أيًّا كان البلد الذي يمثلونه. لا يُعدّ من أُلغي أو استُبدل.
figure-guests = { $n ->
    [zero] لا ضيوف من الخارج
    [one] ضيف من الخارج
    [two] ضيفان من الخارج
    [few] ضيوف من الخارج
   *[other] ضيفًا من الخارج
 }
figure-guests-counts = المسجَّلون في هذه الدورة الذين يمثلون بلدًا أو منطقة غير البلد المضيف، ممن يُنتظر حضورهم أو حضروا. لا عبرة هنا بالجنسية ولا بالإقامة.
figure-countries = { $n ->
    [zero] لا بلدان
    [one] بلد أو منطقة
    [two] بلدان أو منطقتان
    [few] بلدان ومناطق
   *[other] بلدًا ومنطقة
 }
figure-countries-counts = البلدان والمناطق، غير المضيف، التي يمثلها مسجَّل واحد على الأقل.
forum-tracks-in = كلمات الموضوع ({ $x })
forum-tracks-help = الكلمات التي تحملها الجلسات والعروض والإصدارات، مثل «الصحة»، مفصولة بفاصلة منقوطة. اكتبها بالترتيب نفسه في كل لغة.
forum-country = تُعقد في
forum-country-help = من يمثل بلدًا أو منطقة أخرى يُعدّ ضيفًا من الخارج.
fault-tracks-same = كلمتان من هذه متماثلتان.
fault-tracks-many = اكتب هنا { $x } كلمات كما في اللغات الأخرى، أو لا شيء.
forum-now-draft = قيد الإعداد: لا ترى هذه الصفحات إلا الأمانة.
forum-now-open = { $n ->
    [zero] اليوم.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $n } أيام.
    [many] بقي { $n } يومًا.
   *[other] بقي { $n } يوم.
}
forum-now-about = على وشك البدء.
forum-now-day = اليوم { $day } من { $days }.
forum-now-running = جارٍ الآن.
forum-now-closed = انتهى المنتدى. وما نتج عنه يُضاف عند حدوثه.
forum-now-archived = مؤرشف: تبقى هذه الصفحات كما كانت.
forum-next = الدورة التالية: { $x }
forum-came-to = ما أسفر عنه
forum-do-after = تابع من هنا
forum-do-archive = ما كان هنا
forum-do-agenda = جدولك
forum-do-agenda-text = أين يُنتظر حضورك تاليًا، ومن المتفرغ الآن.
forum-do-after-text = تبقى العروض والاحتياجات مفتوحة للأسئلة بعد اليوم الأخير.
forum-do-countries = من حضر
forum-do-countries-text = الوفود والعروض والاحتياجات حسب البلد أو المنطقة.
figure-at-archive = حُفظ عند أرشفة الدورة.
forum-do-programme = اطّلع على البرنامج
forum-do-programme-text = الفعاليات والقاعات والمتحدثون، يومًا بيوم.

# الصلات بين المؤسسات
ties-title = الجوار
ties-of = جوار { $x }
ties-lede = ما تمثله هذه المؤسسة لغيرها، كما يقوله الطرفان.
ties-none = لا صلة مؤكدة بعد.
ties-not-drawn = { $n ->
    [one] واحدة أخرى في الجدول فقط.
    [two] اثنتان أخريان في الجدول فقط.
    [few] { $n } أخرى في الجدول فقط.
   *[other] { $n } أخرى في الجدول فقط.
}
ties-keep = إدارة الصلات
ties-keep-lede = ما تقوله هنا يُعرض حين تؤكده المؤسسة الأخرى. وحتى ذلك لا يراه إلا الطرفان.
tie-part-of = جزء من
tie-has-part = من أجزائها
tie-spin-off = منبثقة عن
tie-spun-off = انبثقت عنها
tie-partner = شريكة
tie-supplier = تورّد إلى
tie-customer = تتورّد من
tie-funded = ممولة من
tie-funds = تموّل
tie-exhibits = تعرض مع
tie-own-record = سجلها الخاص
tie-kind = نوع الصلة
tie-to = المؤسسة الأخرى
tie-to-help = اسمها، أو معرّف مثل ror:…، أو المعرّف في عنوانها هنا.
tie-source = المصدر
tie-source-help = أين كُتب: عنوان أو وثيقة.
tie-since = منذ
tie-since-help = تاريخ مثل ⁦2026-03-01⁩؛ ويجوز تركه.
tie-said = تنتظر جوابًا
tie-confirmed = مؤكدة
tie-contested = معترض عليها
tie-say = ذكر صلة
tie-confirm = تأكيد
tie-confirm-of = تأكيد الصلة مع { $x }
tie-contest = اعتراض
tie-contest-of = الاعتراض على الصلة مع { $x }
tie-reason = لماذا ليس كذلك
tie-withdraw = سحب
tie-withdraw-of = سحب الصلة مع { $x }
fault-tie-own = لا صلة للمؤسسة بنفسها.
fault-tie-twice = ذُكرت هذه الصلة من قبل.
conflict-ties-many = مئة صلة ذكرتموها لم تُؤكَّد بعد. اسحبوا بعضها أولًا.
fault-tie-unknown = لا توجد مؤسسة بهذا الاسم.
fault-tie-since = اكتب التاريخ مثل ⁦2026-03-01⁩.
fault-tie-reason = اذكر في جملة واحدة لماذا ليس كذلك.
