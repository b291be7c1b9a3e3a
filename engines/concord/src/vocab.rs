//! What pages around articles say in six languages: sharing, commenting, subscribing, cookies, bylines, captions.

use crate::clean::Part;

/// Phrases as they occur in lower case; long ones first within a kind does not matter.
const PHRASES: [(Part, &str); 12] = [
    (
        Part::Comments,
        "leave a reply|leave a comment|post a comment|post comment|add a comment|your email address will not be published|\
required fields are marked|save my name|notify me of|cancel reply|comments are closed|no comments yet|join the conversation|log in to comment|view comments|sort by|thoughts on “|responses to “|\
发表评论|发表回复|我要评论|网友评论|邮箱地址不会被公开|必填项|取消回复|laisser un commentaire|laissez un commentaire|votre adresse e-mail ne sera pas|\
votre adresse email ne sera|champs obligatoires|ajouter un commentaire|annuler la réponse|deja un comentario|dejar un comentario|deja una respuesta|\
tu dirección de correo|su dirección de correo|campos obligatorios|añadir comentario|оставить комментарий|добавить комментарий|\
ваш адрес email не будет|ваш e-mail не будет|обязательные поля|комментарии отключены|اترك تعليقا|اترك تعليقاً|اترك ردا|إضافة تعليق|أضف تعليق|\
لن يتم نشر عنوان بريدك|البريد الإلكتروني الخاص بك|الحقول الإلزامية",
    ),
    (
        Part::Share,
        "share this|share on|share via|share article|share the story|share it|share with|tell your friends|follow us|find us on|like us on|tweet this|pin it|click to share|\
send to a friend|copy link|分享到|分享至|点击分享|转发到|扫一扫|扫码|关注我们|微信公众号|partagez|partager :|partager sur|partager cet|partager l|suivez-nous|envoyer à un ami|\
comparte|compartir en|compartir esta|compártelo|síguenos|siguenos|поделиться|поделитесь|расскажите друзьям|подписывайтесь на нас|мы в соцсетях|\
شارك هذا|شارك المقال|شارك الخبر|شاركها|تابعنا|انشر",
    ),
    (
        Part::Newsletter,
        "newsletter|subscribe|sign up for|sign up to|get the latest|in your inbox|become a member|already a subscriber|订阅|免费注册|s'abonner|abonnez-vous|\
s’abonner|lettre d'information|inscrivez-vous|infolettre|suscríbete|suscribirse|suscríbase|boletín|рассылк|подпишитесь|подписаться|подписывайтесь|réservé aux abonnés|il vous reste|continue reading|subscribers only|exclusivo para suscriptores|только для подписчиков|اشترك|النشرة البريدية|النشرة الإخبارية",
    ),
    (
        Part::Cookies,
        "cookies|cookie policy|privacy policy|terms of use|terms of service|we use cookie|隐私政策|使用条款|politique de confidentialité|\
política de privacidad|политика конфиденциальности|файлы cookie|ملفات تعريف الارتباط|سياسة الخصوصية",
    ),
    (
        Part::Rights,
        "all rights reserved|copyright|©|disclaimer|source:|sources :|fuente:|источник:|المصدر:|免责声明|版权所有|未经授权|转载请注明|责任编辑|tous droits réservés|todos los derechos|все права защищены|\
при использовании материалов|جميع الحقوق محفوظة",
    ),
    (
        Part::Related,
        "read more|read also|see also|related articles|related stories|related posts|you may also like|you might also|recommended for you|more from|\
trending now|most read|most popular|more stories|up next|点击查看|查看更多|点击阅读|相关阅读|相关新闻|推荐阅读|延伸阅读|热门文章|更多新闻|上一篇|下一篇|lire aussi|à lire aussi|articles similaires|\
à lire également|les plus lus|voir aussi|sur le même sujet|lea también|lee también|te puede interesar|artículos relacionados|más leídas|noticias relacionadas|ver también|\
читайте также|читать также|похожие статьи|по теме|самое читаемое|смотрите также|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|قد يعجبك",
    ),
    (
        Part::Menu,
        "skip to content|skip to main|toggle navigation|search for|log in|sign in|main menu|back to top|contact us|about us|site map|sitemap|\
跳到内容|首页|登录|注册|联系我们|返回顶部|当前位置|accueil|se connecter|plan du site|contactez-nous|mentions légales|aller au contenu|iniciar sesión|inicio|\
contáctenos|mapa del sitio|ir al contenido|главная|войти|карта сайта|контакты|наверх|الرئيسية|تسجيل الدخول|اتصل بنا|خريطة الموقع|من نحن",
    ),
    (
        Part::Form,
        "your email|email address|enter your e|your name|listen to this article|min read|minute read|minutes read|reading time|watch the video|\
print this|font size|【打印】|打印本页|【关闭】|écouter cet article|temps de lecture|min de lecture|votre e-mail|escuchar este|tiempo de lectura|min de lectura|tu correo|время чтения|\
слушать статью|мин чтения|ваш e-mail|阅读时间|收听本文|字号|您的邮箱|دقيقة قراءة|وقت القراءة|استمع إلى|بريدك الإلكتروني|visitor no|visitors since|best viewed|webmaster",
    ),
    (Part::Advertisement, "advertisement|sponsored|promoted content|广告|publicité|publicidad|реклама|إعلان"),
    (
        Part::Author,
        "about the author|about author|written by|posted by|author bio|关于作者|作者简介|à propos de l'auteur|à propos de l’auteur|a propos de l'auteur|\
sobre el autor|sobre la autora|acerca del autor|об авторе|نبذة عن الكاتب|عن الكاتب|عن المؤلف",
    ),
    (
        Part::Updated,
        "updated|last modified|last update|published|posted on|posted at|发布时间|更新时间|发表时间|发布于|更新于|来源：|mis à jour|publié le|\
modifié le|actualizado|publicado|última actualización|обновлено|опубликовано|дата публикации|آخر تحديث|تاريخ النشر|نشر في|تم النشر|تم التحديث",
    ),
    (
        Part::Caption,
        "photo:|image caption|caption:|photo by|photo/|photos:|file photo|image:|image credit|photo credit|picture:|getty images|/ xinhua|/xinhua|[photo|(photo|via reuters|/ reuters|/ afp|\
shutterstock|图：|图为|摄影|图片来源|资料图|新华社发|记者摄|/摄|crédit photo|photo :|© afp|légende|crédits :|foto:|fotografía:|imagen:|foto de archivo|crédito:|фото:|фото ©|\
/ тасс|изображение:|снимок:|صورة:|تصوير:|الصورة:|صورة أرشيفية",
    ),
];

/// Whether a short line heads the comments of readers: "Comments (3)", "2 thoughts on …", 网友评论.
pub(crate) fn heads_comments(text: &str) -> bool {
    const HEADS: &str = "comments|comment|comments section|reader comments|responses|replies|commentaires|comentarios|commentaires des lecteurs|\
комментарии|комментарий|обсуждение|网友评论|评论|最新评论|留言|تعليقات|التعليقات|guestbook entries";
    let lower = text.to_lowercase();
    let bare = lower.trim_matches(|c: char| !c.is_alphabetic());
    HEADS.split('|').any(|head| head == bare) || lower.contains("thoughts on “") || lower.contains("responses to “")
}

/// Whether a short line heads a note about the author.
pub(crate) fn heads_author(text: &str) -> bool {
    let found = phrase(text);
    text.chars().count() <= 40
        && matches!(found, Some((Part::Author, phrase)) if !matches!(phrase, "written by" | "posted by"))
}

/// The kind whose phrases a short paragraph contains, with the phrase.
pub(crate) fn phrase(text: &str) -> Option<(Part, &'static str)> {
    let lower = text.to_lowercase();
    PHRASES
        .iter()
        .find_map(|(part, list)| list.split('|').find(|phrase| occurs(&lower, phrase)).map(|phrase| (*part, phrase)))
}

/// Whether `phrase` occurs as words of its own; in scripts without spaces, anywhere.
fn occurs(text: &str, phrase: &str) -> bool {
    let whole = phrase.starts_with(|c: char| c.is_ascii_alphanumeric());
    text.match_indices(phrase).any(|(at, _)| !whole || !text[..at].ends_with(char::is_alphanumeric))
}

/// The kind a class or id of an HTML element announces.
pub(crate) fn hint(name: &str) -> Option<Part> {
    let lower = name.to_ascii_lowercase();
    lower.split(|c: char| !c.is_ascii_alphanumeric()).find_map(|word| {
        Some(match word {
            "nav" | "navbar" | "menu" | "breadcrumb" | "breadcrumbs" | "sidebar" | "topbar" | "footer" | "masthead" => {
                Part::Menu
            }
            "share" | "sharing" | "social" | "sharedaddy" | "addtoany" => Part::Share,
            "comment" | "comments" | "commentaires" | "comentarios" | "respond" | "disqus" | "replies" => {
                Part::Comments
            }
            "related" | "relatedposts" | "recommended" | "popular" | "trending" | "teaser" | "readmore" => {
                Part::Related
            }
            "newsletter" | "subscribe" | "signup" | "paywall" | "abonnes" | "suscripcion" | "regwall" => {
                Part::Newsletter
            }
            "cookie" | "cookies" | "consent" | "gdpr" | "didomi" | "onetrust" | "cmp" => Part::Cookies,
            "author" | "byline" | "bio" => Part::Author,
            "caption" | "credit" | "figcaption" => Part::Caption,
            "advert" | "advertisement" | "ads" | "sponsored" | "promo" => Part::Advertisement,
            "copyright" | "legal" => Part::Rights,
            _ => return None,
        })
    })
}

/// Words by which people present themselves at the end of an article.
pub(crate) const PRESENTING: &str = "writer author journalist reporter blogger editor columnist contributor enthusiast fan lover fanatic \
maven nerd geek guru expert freelance correspondent passionate loves auteur journaliste redacteur redactrice passionne passionnee blogueur \
chroniqueur autor autora periodista redactor redactora escritor escritora apasionado apasionada bloguero автор журналист редактор писатель \
блогер обозреватель корреспондент любитель كاتب صحفي محرر مدون مراسل كاتبة صحفية";

/// The same for Chinese.
pub(crate) const PRESENTING_SIGNS: [&str; 8] =
    ["作者", "记者", "编辑", "撰稿人", "博主", "专栏作家", "爱好者", "自由撰稿"];
