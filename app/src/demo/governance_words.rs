//! What the invented authorities, reviewers and delegates of the demonstration write.

/// The declaration's title, in the order en, zh, fr, ru, es, ar.
pub const TITLE: [&str; 6] = [
    "Statement on open science for health, climate and trustworthy intelligence",
    "关于以开放科学促进健康、气候与可信智能的声明",
    "Déclaration sur la science ouverte pour la santé, le climat et une intelligence digne de confiance",
    "Заявление об открытой науке ради здоровья, климата и надёжного интеллекта",
    "Declaración sobre la ciencia abierta para la salud, el clima y una inteligencia fiable",
    "بيان بشأن العلم المفتوح من أجل الصحة والمناخ والذكاء الموثوق",
];

/// Its eight paragraphs.
pub const PARAGRAPHS: [[&str; 6]; 8] = [
    [
        "We, who met at this forum, hold that no country solves the questions of health, climate and machine intelligence alone.",
        "我们与会各方认为，健康、气候与机器智能的问题，没有任何一个国家能够独自解决。",
        "Nous, réunis à ce forum, tenons qu’aucun pays ne résout seul les questions de la santé, du climat et de l’intelligence des machines.",
        "Мы, собравшиеся на этом форуме, считаем, что ни одна страна в одиночку не решит вопросов здоровья, климата и машинного интеллекта.",
        "Nosotros, reunidos en este foro, sostenemos que ningún país resuelve solo las cuestiones de la salud, el clima y la inteligencia de las máquinas.",
        "نحن المجتمعين في هذا المنتدى نرى أن لا بلد يحل وحده مسائل الصحة والمناخ وذكاء الآلات.",
    ],
    [
        "Results paid for by the public are made readable to the public within twelve months, in the language of their authors and in at least one other.",
        "公共资金支持的成果，应在十二个月内向公众开放阅读，使用作者的语言和至少另一种语言。",
        "Les résultats payés par le public lui sont rendus lisibles dans les douze mois, dans la langue de leurs auteurs et dans une autre au moins.",
        "Результаты, оплаченные обществом, становятся доступны ему для чтения в течение двенадцати месяцев на языке авторов и ещё хотя бы на одном.",
        "Los resultados pagados por el público se le hacen legibles en doce meses, en el idioma de sus autores y en al menos otro.",
        "النتائج التي يموّلها الجمهور تتاح له للقراءة خلال اثني عشر شهرًا، بلغة مؤلفيها وبلغة أخرى على الأقل.",
    ],
    [
        "Data about persons stays with those who collected it, and only what cannot identify anybody crosses borders, with their consent.",
        "个人数据留在采集者手中；只有无法识别任何人的内容，才可经本人同意跨境传输。",
        "Les données sur les personnes restent chez ceux qui les ont recueillies ; seul ce qui n’identifie personne passe les frontières, avec leur accord.",
        "Данные о людях остаются у тех, кто их собрал; границы пересекает только то, по чему никого нельзя узнать, и с их согласия.",
        "Los datos sobre personas quedan con quienes los recogieron; solo lo que no identifica a nadie cruza fronteras, con su consentimiento.",
        "تبقى البيانات عن الأشخاص لدى من جمعها، ولا يعبر الحدود إلا ما لا يعرّف بأحد، وبموافقتهم.",
    ],
    [
        "Whoever builds a system that decides about people publishes what it was tested on, where it failed, and who answers for it.",
        "凡建造对人作出决定的系统者，应公布其测试范围、失败之处以及由谁负责。",
        "Qui construit un système décidant de personnes publie sur quoi il fut éprouvé, où il a failli et qui en répond.",
        "Кто создаёт систему, решающую о людях, публикует, на чём её проверяли, где она ошиблась и кто за неё отвечает.",
        "Quien construye un sistema que decide sobre personas publica con qué se probó, dónde falló y quién responde de él.",
        "من يبني نظامًا يقرر في شأن الناس ينشر ما اختُبر عليه وأين أخفق ومن يُسأل عنه.",
    ],
    [
        "We measure emissions by the same method before we compare them, and we say which method it was.",
        "我们先以同一方法测量排放，然后才作比较，并说明所用的方法。",
        "Nous mesurons les émissions par la même méthode avant de les comparer, et nous disons laquelle.",
        "Мы измеряем выбросы одним и тем же способом, прежде чем сравнивать, и говорим каким.",
        "Medimos las emisiones con el mismo método antes de compararlas, y decimos cuál.",
        "نقيس الانبعاثات بالطريقة نفسها قبل أن نقارنها، ونقول أي طريقة هي.",
    ],
    [
        "Young researchers of all countries present have access to shared instruments for at least a tenth of their running time.",
        "所有与会国家的青年研究人员，可使用共享仪器不少于其运行时间的十分之一。",
        "Les jeunes chercheurs de tous les pays présents ont accès aux instruments partagés pour un dixième au moins de leur temps de marche.",
        "Молодые исследователи всех присутствующих стран получают доступ к общим приборам не менее чем на десятую часть времени их работы.",
        "Los jóvenes investigadores de todos los países presentes acceden a los instrumentos compartidos al menos una décima parte de su tiempo de uso.",
        "للباحثين الشباب من كل البلدان الحاضرة الانتفاع بالأجهزة المشتركة عُشر وقت تشغيلها على الأقل.",
    ],
    [
        "Knowledge of local communities is named as theirs wherever it is used, and gain from it is shared with them.",
        "凡使用当地社区的知识，须注明其归属，并与其分享由此产生的收益。",
        "Le savoir des communautés locales est nommé comme le leur partout où il sert, et le gain en est partagé avec elles.",
        "Знания местных общин называются их знаниями всюду, где применяются, и выгода от них делится с общинами.",
        "El saber de las comunidades locales se nombra como suyo dondequiera que se use, y su beneficio se comparte con ellas.",
        "تُنسب معارف المجتمعات المحلية إليها حيثما استُعملت، ويُقتسم معها ما يُجنى منها.",
    ],
    [
        "We meet again in a year and say in public what of this was done, what was not, and why.",
        "一年之后我们再次聚首，公开说明哪些已经做到，哪些没有，以及原因。",
        "Nous nous retrouverons dans un an et dirons en public ce qui en fut fait, ce qui ne le fut pas, et pourquoi.",
        "Через год мы встретимся снова и скажем открыто, что из этого сделано, что нет и почему.",
        "Nos reuniremos de nuevo en un año y diremos en público qué se hizo de esto, qué no y por qué.",
        "نلتقي بعد عام ونقول علنًا ما أُنجز من ذلك وما لم يُنجز ولماذا.",
    ],
];

/// How paragraphs 2 and 6 stood in the first version: place from 0, text.
pub const BEFORE: [(usize, [&str; 6]); 2] = [
    (
        1,
        [
            "Results paid for by the public are made readable to the public as soon as possible.",
            "公共资金支持的成果，应尽快向公众开放阅读。",
            "Les résultats payés par le public lui sont rendus lisibles dès que possible.",
            "Результаты, оплаченные обществом, становятся доступны ему для чтения как можно скорее.",
            "Los resultados pagados por el público se le hacen legibles lo antes posible.",
            "النتائج التي يموّلها الجمهور تتاح له للقراءة في أقرب وقت ممكن.",
        ],
    ),
    (
        5,
        [
            "Young researchers of all countries present have access to shared instruments.",
            "所有与会国家的青年研究人员，可使用共享仪器。",
            "Les jeunes chercheurs de tous les pays présents ont accès aux instruments partagés.",
            "Молодые исследователи всех присутствующих стран получают доступ к общим приборам.",
            "Los jóvenes investigadores de todos los países presentes acceden a los instrumentos compartidos.",
            "للباحثين الشباب من كل البلدان الحاضرة الانتفاع بالأجهزة المشتركة.",
        ],
    ),
];

/// Comments: paragraph from 0, a name of the public or none for a participant, language, text.
pub const COMMENTS: [(Option<usize>, Option<&str>, &str, &str); 6] = [
    (Some(1), None, "en", "“As soon as possible” has no date in it. Twelve months is a date."),
    (Some(1), Some("Odalys Ferrer"), "es", "¿Quién paga la traducción a la segunda lengua?"),
    (Some(2), None, "fr", "Il faudrait dire aussi qui vérifie que personne n’est identifiable."),
    (Some(4), None, "zh", "建议在附件中列出所用的测量方法。"),
    (
        Some(5),
        Some("Tomasz Wrona"),
        "en",
        "A tenth is little for institutes that have no instrument at all. Could it be a fifth?",
    ),
    (None, None, "ru", "Хорошо, что последний абзац обещает отчёт."),
];

/// The decided challenge: title, problem, offer, statement.
pub const WATER: [&str; 4] = [
    "Drinking water for harbour towns whose wells turn salty",
    "Along many coasts the sea presses into the groundwater. Towns of 5,000 to 50,000 people lose their wells within a few \
     dry years, and piped water from elsewhere would take a decade.\n\nWe look for a way to give such a town **twenty litres \
     of drinking water per person and day** within one year: built from parts that can be repaired in the region, run by \
     people who live there, and not dependent on a strong electricity grid.",
    "Two pilot towns with measured wells, permits within three months, and a contract for operation over three years if the \
     pilot holds.",
    "Three answers were handed in, from five countries and regions. One was chosen for both pilot towns: it alone showed measurements \
     from a dry season and named who repairs what. The reasons were sent to everybody who answered.",
];

/// Criteria of the decided challenge: decisive, important, useful.
pub const WATER_CRITERIA: [&str; 4] = [
    "Twenty litres per person and day in the driest month, shown by measurement",
    "Runs through a night without the grid",
    "Repaired within two days from parts sold in the region",
    "Leaves no brine in the harbour",
];

/// Its answers: title, text, reason.
pub const WATER_ANSWERS: [[&str; 3]; 3] = [
    [
        "Membranes at low pressure, run by sun and tide",
        "We combine low-pressure membranes with pumps that follow the sun and a tank that covers the night. A laboratory \
         measures salt and germs every hour; a local workshop keeps spare parts for a year. We measured one dry season in a \
         town of 8,000: 23 litres per person and day in the driest month.",
        "The only answer with measurements from a dry season, and with a named workshop for repairs. Two reviewers asked for a \
         plan for the brine; it becomes a condition of the contract.",
    ],
    [
        "Fog nets above the harbour",
        "Nets of woven steel on the hills above the town collect fog. They need no electricity and can be mended by hand.",
        "The idea is cheap and kind to the harbour, but in the driest month it yields less than a third of what is needed. \
         We would like to see it again for smaller places.",
    ],
    [
        "A ship that makes water",
        "An existing vessel is fitted with evaporators and serves four harbours in turn.",
        "It would work at once, but depends on fuel from outside and on one ship; if it is in dock, four towns are dry.",
    ],
];

/// What reviewers thought of the three answers by the first two criteria: mark, reason.
pub const WATER_MARKS: [[(&str, &str); 2]; 3] = [
    [
        ("convinces", "Measured over a whole dry season, raw data attached."),
        ("largely", "The tank covers the night; two nights of storm are not shown."),
    ],
    [("not", "Six litres in the driest month by their own figures."), ("convinces", "Needs no electricity at all.")],
    [("partly", "Enough when the ship is there."), ("not", "Evaporators run on fuel only.")],
];

/// The open challenge, in Chinese: title, problem, offer.
pub const CLINIC: [&str; 3] = [
    "让偏远诊所当天得到可信的影像诊断",
    "许多偏远诊所有影像设备，却没有放射科医生，患者往往要等待数周。\n\n我们征集一种方案：在网络不稳定的条件下，当天给出**可解释、可复核**的影像诊断建议；\
     说明系统在哪些人群上测试过、在哪里失败过，并由具名的医生对每一份报告负责。",
    "三家诊所为期一年的试点、脱敏数据的合法使用通道，以及试点成功后的联合采购谈判。",
];

/// Criteria of the open challenge.
pub const CLINIC_CRITERIA: [&str; 3] =
    ["每份报告由具名医生签署并负责", "断网时仍可工作，恢复后自动同步", "公布失败案例及其人群分布"];

/// The questionnaire: title, what it is for, questions, who answers, who reviews.
pub const QUESTIONNAIRE: [&str; 5] = [
    "What it does to people and nature",
    "Ten questions that a result answers before it is used outside the laboratory.",
    "# People\n\
     Does the work use data about persons? [yes/no]\n\
     How do they agree, and how do they take it back? [if 1 = yes] [evidence]\n\
     Who could be harmed if it fails, and how would you notice?\n\
     Was it tested with those who are to use it? [yes/no]\n\
     What did they say that you did not expect? [if 4 = yes] [evidence]\n\
     # Nature\n\
     What is left when it is worn out?\n\
     Where does its energy come from? [choice: from the grid | made on the spot | both | none is needed]\n\
     What did you measure of its emissions? [evidence]\n\
     # Use\n\
     Could it be used against people? [yes/no]\n\
     What keeps it from that? [if 9 = yes]",
    "Members of the organisation whose work it is",
    "A person named by the secretariat who is not of that organisation",
];

/// The answers to it, with where the evidence is.
pub const ANSWERS: [(&str, &str); 10] = [
    ("no", ""),
    ("", ""),
    ("Operators. A wrong reading is compared with a second sensor and stops the work within a second.", ""),
    ("yes", ""),
    ("That they wear gloves: the buttons were too small and have been changed.", "Report of the trial, section 4"),
    ("Steel and glass that are melted again, and one board that goes back to us.", ""),
    ("both", ""),
    ("0.4 kg CO₂ per day of use, measured over three months.", "Log of measurements, annex B"),
    ("no", ""),
    ("", ""),
];

/// What was decided about it: reasons, open points.
pub const DECIDED: [&str; 2] = [
    "The answers are concrete and the two most important ones are measured. The trial was with eleven operators of one site, so it \
     says little about others. It may go ahead at sites of the same kind; before it is sold elsewhere the open points are met.",
    "A second trial at a site of another kind\nWho takes the board back outside the country of the maker",
];
