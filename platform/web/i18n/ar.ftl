# أساس الموقع: الإطار والتواريخ ورسائل الرفض والنماذج.
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
date-in-words = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-and-time = { $date }، الساعة { $time }
date-span = من { $from } إلى { $to }
word-yes = نعم
word-no = لا

skip-to-content = الانتقال إلى المحتوى
nav-forum = المنتدى
nav-languages = اللغات
shell-search = بحث
shell-search-label = البحث في هذا الموقع
nav-my = منتداي
nav-sign-out = تسجيل الخروج
nav-sign-in = تسجيل الدخول
nav-organise = التنظيم
done-asked = أُرسل طلبك، وهو أدناه تحت «بانتظار الرد عليك».
done-accepted = تم القبول، وأُبلغ الطرف الآخر.
done-declined = تم الاعتذار، وأُبلغ الطرف الآخر.
done-withdrawn = تم السحب، وأُبلغ الطرف الآخر.
done-saved = تم الحفظ.
done-state = تغيّرت الحالة.
done-submitted = سُلّم للمراجعة.
done-published = نُشر، ويمكن للجميع قراءته الآن.
done-returned = أُعيد إلى صاحبه مع ملاحظتك.
done-invited = تمت الدعوة، والرسالة التي فيها الرابط في طريقها.
done-added = تمت الإضافة.
done-removed = تمت الإزالة.
done-replied = أُرسل. سيظهر بعد أن تقرأه الأمانة، ولا يُعرض عنوان بريدك الإلكتروني أبدًا.
archived-note = انتهت هذه الدورة، وتبقى صفحاتها متاحة للاطلاع.
demonstration-note = عرض تجريبي: المؤسسات والأشخاص والنتائج من نسج الخيال.
footer-made-with = Exedra برنامج مفتوح المصدر برخصة Apache.

form-required = إلزامي
form-choose = اختر…
form-save = حفظ
fault-missing = يُرجى ملء هذا الحقل.
fault-too-long = الحد الأقصى لعدد الأحرف: { $x }.
fault-too-many = الحد الأقصى لعدد العناصر: { $x }.
fault-one-line = سطر واحد فقط.
fault-control = يتضمن هذا النص رموزًا لا يمكن عرضها؛ يُرجى كتابته من جديد.
fault-choice = «{ $x }» ليس من الخيارات المتاحة.
fault-country = «{ $x }» ليس بلدًا أو منطقة نعرفها؛ يُرجى كتابة الاسم أو الرمز المؤلف من حرفين.
fault-language = «{ $x }» ليست لغة نعرفها؛ يُرجى كتابة رمزها المؤلف من حرفين.
fault-date = «{ $x }» ليس تاريخًا؛ يُرجى كتابته بصيغة ISO 2027-09-24 (السنة فالشهر فاليوم).
fault-whole = يُرجى كتابة عدد صحيح ({ $x }).
fault-flag = «{ $x }» ليس «نعم» ولا «لا».
fault-address = «{ $x }» ليس عنوانًا على الويب؛ يُرجى كتابته كاملًا، مثل https://www.example.org.
fault-form = هذه القيمة في صيغة لا يمكن قراءتها هنا.
fault-changed-meanwhile = عدّل { $x } هذا السجل أثناء فتحك له، ولم يُحفظ شيء مما كتبته. نصّك ما زال هنا: اطّلع على الحالة الراهنة ثم احفظ من جديد.
word-somebody = شخص ما

error-home = الانتقال إلى الصفحة الرئيسية
error-not-found = لا شيء هنا
error-not-found-text = قد يكون في العنوان خطأ، أو تكون الصفحة قد أزيلت، أو تكون مخصصة لغيرك. إن كان لديك حساب، فقد يفيد تسجيل الدخول.
error-gone = حُذف هذا المحتوى
error-gone-text = حُذف نهائيًا بطلب من صاحبه.
error-sign-in = يُرجى تسجيل الدخول أولًا
error-sign-in-text = يتطلب هذا حسابًا.
error-forbidden = هذا الإجراء ليس من صلاحياتك
error-forbidden-text = يمكنك الاطلاع على هذا المحتوى دون تعديله. لم يُغيَّر شيء.
error-conflict = غير ممكن الآن
error-invalid = بيانات ناقصة أو مكتوبة خطأً
error-invalid-text = لم يُحفظ شيء. يُرجى الرجوع وتصحيح المذكور هنا ثم إعادة الإرسال.
faults-title = { $n ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] موضع واحد يحتاج إلى تصحيح
    [two] موضعان يحتاجان إلى تصحيح
    [few] { $n } مواضع تحتاج إلى تصحيح
    [many] { $n } موضعًا يحتاج إلى تصحيح
   *[other] { $n } موضع يحتاج إلى تصحيح
 }
name-and-sentence = { $name }: { $sentence }
word-email = البريد الإلكتروني
word-title = العنوان
word-name = الاسم
word-file = الملف
word-password = كلمة المرور
word-language = اللغة
word-country = البلد أو المنطقة
error-too-many = محاولات كثيرة جدًا
error-too-many-text = { $n ->
    [zero] يُرجى إعادة المحاولة الآن. لم يُغيَّر شيء.
    [one] يُرجى إعادة المحاولة بعد دقيقة واحدة. لم يُغيَّر شيء.
    [two] يُرجى إعادة المحاولة بعد دقيقتين. لم يُغيَّر شيء.
    [few] يُرجى إعادة المحاولة بعد { $n } دقائق. لم يُغيَّر شيء.
    [many] يُرجى إعادة المحاولة بعد { $n } دقيقة. لم يُغيَّر شيء.
   *[other] يُرجى إعادة المحاولة بعد { $n } دقيقة. لم يُغيَّر شيء.
 }
error-unusable = لا يمكن معالجة هذا الطلب
error-busy = طلبات كثيرة في آن واحد
error-busy-text = يُدخل كثيرون بياناتهم في هذه اللحظة. لم يُغيَّر شيء. يُرجى إعادة الإرسال.
error-broken = حدث خلل من جانبنا
error-broken-text = لم يُحفظ شيء من هذا الطلب. سُجّل الخلل ليطّلع عليه القائمون على هذا النظام.
refusal-forged = ورد الطلب من موقع آخر، لذلك لم يُنفَّذ. يُرجى فتح الصفحة هنا وإرسال النموذج من جديد.
refusal-unreadable = تعذرت قراءة الطلب. لم يُغيَّر شيء.
refusal-too-large = حجم الطلب أكبر مما يقبله هذا النظام. لم يُغيَّر شيء.
conflict-forum-over = انتهت هذه الدورة، ولم يعد ممكنًا تغيير أي شيء فيها.
