//! What events of the demonstration are called, in six languages: English, Chinese, French, Russian, Spanish, Arabic.

use exedra_demonstration::{Lang, World};
use exedra_kernel::Localized;
use exedra_programme::model::SessionKind;

/// A phrase in the six languages, in the order of [`Lang::ALL`].
type Six = [&'static str; 6];

/// The beginnings of titles; the technology follows.
const TITLES: &[(SessionKind, Six)] = &[
    (SessionKind::Plenary, ["What comes next", "下一步", "La suite", "Что дальше", "Lo que viene", "ما الذي يأتي بعد"]),
    (
        SessionKind::Forum,
        [
            "From the laboratory to the harbour",
            "从实验室到港口",
            "Du laboratoire au port",
            "От лаборатории до порта",
            "Del laboratorio al puerto",
            "من المختبر إلى الميناء",
        ],
    ),
    (
        SessionKind::Forum,
        [
            "Where we stand and what is open",
            "现状与待解问题",
            "Où nous en sommes, ce qui reste ouvert",
            "Что есть и что ещё не решено",
            "Dónde estamos y qué queda abierto",
            "أين نحن وما الذي بقي مفتوحًا",
        ],
    ),
    (
        SessionKind::Panel,
        [
            "Who pays and who gains",
            "谁投入，谁受益",
            "Qui paie, qui y gagne",
            "Кто платит и кто выигрывает",
            "Quién paga y quién gana",
            "من يدفع ومن يربح",
        ],
    ),
    (
        SessionKind::Panel,
        [
            "Standards across borders",
            "跨境标准",
            "Des normes sans frontières",
            "Стандарты без границ",
            "Normas sin fronteras",
            "معايير عابرة للحدود",
        ],
    ),
    (
        SessionKind::Workshop,
        ["Hands on", "动手实践", "Travaux pratiques", "Практикум", "Manos a la obra", "تطبيق عملي"],
    ),
    (
        SessionKind::Matchmaking,
        ["Partners wanted", "寻找伙伴", "Partenaires recherchés", "Ищем партнёров", "Se buscan socios", "مطلوب شركاء"],
    ),
    (
        SessionKind::Signing,
        [
            "Agreements are signed",
            "合作签约",
            "Signature d’accords",
            "Подписание соглашений",
            "Firma de acuerdos",
            "توقيع اتفاقات",
        ],
    ),
    (
        SessionKind::Briefing,
        ["New results", "最新成果", "Nouveaux résultats", "Новые результаты", "Nuevos resultados", "نتائج جديدة"],
    ),
];

const OPENING: Six = [
    "Opening ceremony",
    "开幕式",
    "Cérémonie d’ouverture",
    "Церемония открытия",
    "Ceremonia de apertura",
    "حفل الافتتاح",
];
const CLOSING: Six = [
    "Closing ceremony and signing",
    "闭幕式暨签约仪式",
    "Cérémonie de clôture et signatures",
    "Церемония закрытия и подписание",
    "Ceremonia de clausura y firmas",
    "حفل الختام والتوقيع",
];

const ITEMS: &[(&str, Six)] = &[
    ("welcome", ["Welcome", "欢迎辞", "Accueil", "Приветствие", "Bienvenida", "ترحيب"]),
    (
        "address",
        [
            "Address by video link: an open door for science",
            "视频致辞：科学之门敞开",
            "Allocution par liaison vidéo : une porte ouverte à la science",
            "Обращение по видеосвязи: открытая дверь для науки",
            "Discurso por videoenlace: una puerta abierta a la ciencia",
            "كلمة عبر الفيديو: باب مفتوح للعلم",
        ],
    ),
    (
        "keynote",
        [
            "Forty laboratories, one question",
            "四十个实验室，一个问题",
            "Quarante laboratoires, une question",
            "Сорок лабораторий, один вопрос",
            "Cuarenta laboratorios, una pregunta",
            "أربعون مختبرًا وسؤال واحد",
        ],
    ),
    (
        "film",
        [
            "A year in five minutes",
            "五分钟看一年",
            "Une année en cinq minutes",
            "Год за пять минут",
            "Un año en cinco minutos",
            "سنة في خمس دقائق",
        ],
    ),
    ("discussion", ["Discussion", "讨论", "Discussion", "Дискуссия", "Debate", "نقاش"]),
    ("introduction", ["Introduction", "引言", "Introduction", "Введение", "Introducción", "مدخل"]),
    (
        "results",
        [
            "What the tests showed",
            "试验结果",
            "Ce que les essais ont montré",
            "Что показали испытания",
            "Lo que mostraron las pruebas",
            "ما أظهرته التجارب",
        ],
    ),
    (
        "needs",
        [
            "What industry is looking for",
            "产业界的需求",
            "Ce que l’industrie recherche",
            "Что нужно промышленности",
            "Lo que busca la industria",
            "ما تبحث عنه الصناعة",
        ],
    ),
    (
        "questions",
        [
            "Questions from the hall",
            "现场提问",
            "Questions de la salle",
            "Вопросы из зала",
            "Preguntas de la sala",
            "أسئلة من القاعة",
        ],
    ),
    (
        "demonstration",
        ["Live demonstration", "现场演示", "Démonstration en direct", "Живой показ", "Demostración en vivo", "عرض حي"],
    ),
    ("signing", ["Signing", "签约", "Signature", "Подписание", "Firma", "توقيع"]),
];

const CEREMONY: Six = [
    "Everybody comes together. The address is given from another country and interpreted into six languages.",
    "全体与会者齐聚一堂。致辞从另一国家传来，并译成六种语言。",
    "Tout le monde se retrouve. L’allocution vient d’un autre pays et est interprétée en six langues.",
    "Собираются все. Обращение звучит из другой страны и переводится на шесть языков.",
    "Se reúnen todos. El discurso llega desde otro país y se interpreta a seis idiomas.",
    "يجتمع الجميع. تُلقى الكلمة من بلد آخر وتُترجم إلى ست لغات.",
];
const TALKS: Six = [
    "Results from several countries: what they can do today, what is still missing, and who could do it together. \
     Questions are welcome in every language of the forum.",
    "来自多个国家的成果：今天能做什么，还缺什么，谁可以一起完成。欢迎用论坛的任何语言提问。",
    "Des résultats de plusieurs pays : ce qu’ils permettent aujourd’hui, ce qui manque encore et qui pourrait le faire \
     ensemble. Les questions sont bienvenues dans toutes les langues du forum.",
    "Результаты из нескольких стран: что они могут сегодня, чего ещё не хватает и кто мог бы сделать это вместе. \
     Вопросы можно задавать на любом языке форума.",
    "Resultados de varios países: qué pueden hacer hoy, qué falta todavía y quién podría hacerlo en común. Se admiten \
     preguntas en todos los idiomas del foro.",
    "نتائج من بلدان عدة: ما الذي تستطيعه اليوم، وما الذي ينقصها، ومن يمكنه إنجازه معًا. الأسئلة مرحب بها بكل لغات المنتدى.",
];
const PARTNERS: Six = [
    "Those who have something meet those who need it. Short presentations, then conversations at tables.",
    "有成果者与有需求者见面。先作简短介绍，再分桌交谈。",
    "Ceux qui proposent rencontrent ceux qui cherchent. De courtes présentations, puis des entretiens aux tables.",
    "Те, у кого есть решение, встречаются с теми, кому оно нужно. Короткие выступления, затем разговоры за столами.",
    "Quienes ofrecen se encuentran con quienes necesitan. Presentaciones breves y después conversaciones en las mesas.",
    "يلتقي من لديه شيء بمن يحتاج إليه. عروض قصيرة ثم أحاديث حول الطاولات.",
];

/// The texts of the programme.
pub struct Texts<'a> {
    pub world: &'a World,
}

fn localized(of: impl Fn(Lang) -> String) -> Localized {
    Localized(Lang::ALL.iter().map(|lang| (lang.tag().to_owned(), of(*lang))).collect())
}

/// The title of an item.
pub fn item(name: &str) -> Localized {
    let found = ITEMS.iter().find(|(known, _)| *known == name).map_or(&ITEMS[0].1, |(_, six)| six);
    localized(|lang| found[lang.index()].to_owned())
}

/// The title of the opening, or of the closing.
pub fn ceremony(closing: bool) -> Localized {
    let six = if closing { CLOSING } else { OPENING };
    localized(|lang| six[lang.index()].to_owned())
}

/// The title of an event about a technology.
pub fn title(kind: SessionKind, subject: usize, number: usize) -> Localized {
    let all: Vec<&Six> = TITLES.iter().filter(|(known, _)| *known == kind).map(|(_, six)| six).collect();
    let six = all.get(number % all.len().max(1)).copied().unwrap_or(&TITLES[0].1);
    localized(|lang| {
        let (head, name) = (six[lang.index()], exedra_demonstration::subject_name(lang, subject));
        match lang {
            Lang::Zh => format!("{head}：{name}"),
            Lang::Fr => format!("{head}\u{a0}: {name}"),
            _ => format!("{head}: {name}"),
        }
    })
}

impl Texts<'_> {
    /// What an event is about, and that it is invented.
    pub fn about(&self, kind: SessionKind) -> Localized {
        let six = match kind {
            SessionKind::Ceremony => CEREMONY,
            SessionKind::Matchmaking | SessionKind::Signing => PARTNERS,
            _ => TALKS,
        };
        localized(|lang| format!("{}\n\n{}", six[lang.index()], self.world.notice(lang)))
    }
}
