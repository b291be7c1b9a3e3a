//! What the demonstration's press room says, in six languages in the order en, zh, fr, ru, es, ar. All of it is invented.

/// A text in six languages.
pub type Six = [&'static str; 6];

/// The languages in their order.
pub const TAGS: [&str; 6] = ["en", "zh", "fr", "ru", "es", "ar"];

/// Titles of the exhibitors' releases; `{thing}` is what they show.
pub const TITLES: [Six; 5] = [
    [
        "First public showing: {thing}",
        "首次公开展示：{thing}",
        "Première présentation publique : {thing}",
        "Первый публичный показ: {thing}",
        "Primera presentación pública: {thing}",
        "أول عرض علني: {thing}",
    ],
    [
        "A year of trials completed: {thing}",
        "为期一年的试验完成：{thing}",
        "Une année d’essais achevée : {thing}",
        "Годовые испытания завершены: {thing}",
        "Un año de ensayos concluido: {thing}",
        "اكتمال عام من التجارب: {thing}",
    ],
    [
        "Partners wanted in three regions: {thing}",
        "诚邀三个地区的合作伙伴：{thing}",
        "Partenaires recherchés dans trois régions : {thing}",
        "Нужны партнёры в трёх регионах: {thing}",
        "Se buscan socios en tres regiones: {thing}",
        "مطلوب شركاء في ثلاث مناطق: {thing}",
    ],
    [
        "Measurements published: {thing}",
        "测量数据公布：{thing}",
        "Mesures publiées : {thing}",
        "Опубликованы измерения: {thing}",
        "Mediciones publicadas: {thing}",
        "نُشرت القياسات: {thing}",
    ],
    [
        "From the laboratory to the first customer: {thing}",
        "从实验室走向首位客户：{thing}",
        "Du laboratoire au premier client : {thing}",
        "Из лаборатории к первому заказчику: {thing}",
        "Del laboratorio al primer cliente: {thing}",
        "من المختبر إلى أول عميل: {thing}",
    ],
];

/// What happened; `{org}` is the exhibitor.
pub const LEDES: [Six; 5] = [
    [
        "{org} shows the result at its stand on all days of the forum. Visitors may try it.",
        "{org}在论坛期间全程于展位展示该成果，观众可亲自体验。",
        "{org} montre le résultat sur son stand tous les jours du forum. Les visiteurs peuvent l’essayer.",
        "{org} показывает результат на своём стенде все дни форума. Посетители могут попробовать его сами.",
        "{org} muestra el resultado en su estand todos los días del foro. Los visitantes pueden probarlo.",
        "تعرض {org} النتيجة في جناحها طوال أيام المنتدى، ويمكن للزوار تجربتها.",
    ],
    [
        "{org} ran the trials at two sites and publishes what worked and what did not.",
        "{org}在两处试验点完成试验，并公布成功与不足之处。",
        "{org} a mené les essais sur deux sites et publie ce qui a marché et ce qui n’a pas marché.",
        "{org} провела испытания на двух площадках и публикует, что удалось, а что нет.",
        "{org} realizó los ensayos en dos lugares y publica lo que funcionó y lo que no.",
        "أجرت {org} التجارب في موقعين وتنشر ما نجح وما لم ينجح.",
    ],
    [
        "{org} looks for partners who test, produce or distribute the result in their region.",
        "{org}寻求在当地测试、生产或推广该成果的合作伙伴。",
        "{org} cherche des partenaires pour essayer, produire ou distribuer le résultat dans leur région.",
        "{org} ищет партнёров, готовых испытать, производить или распространять результат в своём регионе.",
        "{org} busca socios que prueben, produzcan o distribuyan el resultado en su región.",
        "تبحث {org} عن شركاء يختبرون النتيجة أو ينتجونها أو يوزعونها في منطقتهم.",
    ],
    [
        "{org} opens the measurements behind its result, with the method and the errors.",
        "{org}公开成果背后的测量数据，并附方法与误差。",
        "{org} ouvre les mesures qui fondent son résultat, avec la méthode et les erreurs.",
        "{org} открывает измерения, на которых основан результат, вместе с методом и погрешностями.",
        "{org} abre las mediciones en que se basa su resultado, con el método y los errores.",
        "تفتح {org} القياسات التي تقوم عليها نتيجتها مع الطريقة والأخطاء.",
    ],
    [
        "{org} delivered the first system and tells what changed on the way out of the laboratory.",
        "{org}交付首套系统，并讲述走出实验室过程中的变化。",
        "{org} a livré le premier système et raconte ce qui a changé à la sortie du laboratoire.",
        "{org} поставила первую систему и рассказывает, что изменилось по пути из лаборатории.",
        "{org} entregó el primer sistema y cuenta qué cambió al salir del laboratorio.",
        "سلّمت {org} أول نظام وتروي ما تغيّر في الطريق من المختبر.",
    ],
];

/// The statement beneath.
pub const BODY: Six = [
    "The work took three years and was checked by people outside the team.\n\n> We publish the limits together with the result.\n\nQuestions from visitors and from the press are answered at the stand.",
    "这项工作历时三年，并由团队以外的人员核验。\n\n> 我们把成果与其局限一并公布。\n\n观众和媒体的问题可在展位得到解答。",
    "Le travail a duré trois ans et a été vérifié par des personnes extérieures à l’équipe.\n\n> Nous publions les limites avec le résultat.\n\nLe stand répond aux questions des visiteurs et de la presse.",
    "Работа заняла три года и проверена людьми, не входящими в коллектив.\n\n> Мы публикуем границы применимости вместе с результатом.\n\nНа вопросы посетителей и прессы отвечают на стенде.",
    "El trabajo duró tres años y lo comprobaron personas ajenas al equipo.\n\n> Publicamos los límites junto con el resultado.\n\nEn el estand se responde a las preguntas de los visitantes y de la prensa.",
    "استغرق العمل ثلاث سنوات وتحقق منه أشخاص من خارج الفريق.\n\n> ننشر الحدود مع النتيجة.\n\nيُجاب عن أسئلة الزوار والصحافة في الجناح.",
];

/// The forum's own release, under embargo until the opening.
pub const OPENING: [Six; 3] = [
    [
        "Opening address: results belong on one table",
        "开幕致辞：让成果共聚一堂",
        "Discours d’ouverture : les résultats à une même table",
        "Речь на открытии: результаты за одним столом",
        "Discurso de apertura: los resultados en una misma mesa",
        "كلمة الافتتاح: النتائج على طاولة واحدة",
    ],
    [
        "The chair opens the forum by video link and names what this edition wants to reach.",
        "主席通过视频连线宣布论坛开幕，并说明本届论坛的目标。",
        "La présidence ouvre le forum par liaison vidéo et dit ce que cette édition veut atteindre.",
        "Председатель открывает форум по видеосвязи и называет цели этого года.",
        "La presidencia abre el foro por videoconferencia y dice qué quiere lograr esta edición.",
        "يفتتح الرئيس المنتدى عبر الفيديو ويحدد ما تسعى إليه هذه الدورة.",
    ],
    [
        "The full text of the address follows at the minute of the opening.",
        "致辞全文将于开幕时刻公布。",
        "Le texte intégral du discours paraît à la minute de l’ouverture.",
        "Полный текст речи публикуется в минуту открытия.",
        "El texto íntegro del discurso se publica en el minuto de la apertura.",
        "يُنشر النص الكامل للكلمة في دقيقة الافتتاح.",
    ],
];

/// Who speaks in the record.
pub const CHAIR: Six = [
    "The chair of the forum",
    "论坛主席",
    "La présidence du forum",
    "Председатель форума",
    "La presidencia del foro",
    "رئيس المنتدى",
];

/// Statements of the record.
pub const STATEMENTS: [Six; 2] = [
    [
        "Science and technology decide how we shall live. More than ever all countries need openness and cooperation in science and technology, to look together for ways to solve the great problems of the world. We will strengthen international scientific and technological exchanges with a more open attitude. We will turn results of research into products, protect intellectual property and stand for technology for good.",
        "科学技术决定我们未来的生活。各国比以往任何时候都更需要科技开放与合作，共同寻找解决全球重大问题的途径。我们将以更加开放的态度加强国际科技交流。我们将推动科研成果转化，保护知识产权，倡导科技向善。",
        "La science et la technologie décident de notre vie future. Plus que jamais, tous les pays ont besoin d’ouverture et de coopération scientifiques et techniques pour chercher ensemble des solutions aux grands problèmes du monde. Nous renforcerons les échanges scientifiques et technologiques internationaux avec une attitude plus ouverte. Nous ferons des résultats de la recherche des produits, nous protégerons la propriété intellectuelle et défendrons la technologie pour le bien.",
        "Наука и технологии решают, как мы будем жить. Больше чем когда-либо всем странам нужны открытость и сотрудничество в науке и технологиях, чтобы вместе искать решения великих задач мира. Мы будем укреплять международный научно-технический обмен с более открытым подходом. Мы будем превращать результаты исследований в продукты, защищать интеллектуальную собственность и выступать за технологии во благо.",
        "La ciencia y la tecnología deciden cómo viviremos. Más que nunca todos los países necesitan apertura y cooperación en ciencia y tecnología para buscar juntos soluciones a los grandes problemas del mundo. Reforzaremos los intercambios científicos y tecnológicos internacionales con una actitud más abierta. Convertiremos los resultados de la investigación en productos, protegeremos la propiedad intelectual y defenderemos la tecnología para el bien.",
        "العلم والتكنولوجيا يقرران كيف سنعيش. تحتاج جميع البلدان أكثر من أي وقت مضى إلى الانفتاح والتعاون في العلم والتكنولوجيا للبحث معًا عن حلول لمشكلات العالم الكبرى. سنعزز التبادل العلمي والتكنولوجي الدولي بموقف أكثر انفتاحًا. سنحوّل نتائج البحث إلى منتجات ونحمي الملكية الفكرية وندعو إلى التكنولوجيا من أجل الخير.",
    ],
    [
        "The forum brings results, needs and partners to one place; what is shown there is documented and can be checked.",
        "论坛将成果、需求与合作伙伴汇聚一处；展出内容均有记录、可供查证。",
        "Le forum réunit résultats, besoins et partenaires en un lieu ; ce qui y est montré est documenté et vérifiable.",
        "Форум собирает результаты, потребности и партнёров в одном месте; всё показанное задокументировано и может быть проверено.",
        "El foro reúne resultados, necesidades y socios en un lugar; lo que se muestra está documentado y puede comprobarse.",
        "يجمع المنتدى النتائج والاحتياجات والشركاء في مكان واحد، وكل ما يُعرض موثق ويمكن التحقق منه.",
    ],
];

/// Quotations of the record.
pub const QUOTATIONS: [Six; 2] = [
    [
        "We will strengthen international scientific and technological exchanges with a more open attitude.",
        "我们将以更加开放的态度加强国际科技交流。",
        "Nous renforcerons les échanges scientifiques et technologiques internationaux avec une attitude plus ouverte.",
        "Мы будем укреплять международный научно-технический обмен с более открытым подходом.",
        "Reforzaremos los intercambios científicos y tecnológicos internacionales con una actitud más abierta.",
        "سنعزز التبادل العلمي والتكنولوجي الدولي بموقف أكثر انفتاحًا.",
    ],
    [
        "A result that nobody can check is only a promise.",
        "无法查证的成果只是一句承诺。",
        "Un résultat que personne ne peut vérifier n’est qu’une promesse.",
        "Результат, который никто не может проверить, — лишь обещание.",
        "Un resultado que nadie puede comprobar es solo una promesa.",
        "النتيجة التي لا يستطيع أحد التحقق منها ليست إلا وعدًا.",
    ],
];

/// Figures of the record: value, unit, what they count.
pub const FIGURES: [(f64, &str, Six); 6] = [
    (
        34.0,
        "percent",
        [
            "growth of total sales of the zone's companies",
            "园区企业总销售额增长",
            "croissance du chiffre d’affaires total des entreprises de la zone",
            "рост общих продаж компаний зоны",
            "crecimiento de las ventas totales de las empresas de la zona",
            "نمو إجمالي مبيعات شركات المنطقة",
        ],
    ),
    (
        5.0,
        "days",
        [
            "length of the forum",
            "论坛会期",
            "durée du forum",
            "продолжительность форума",
            "duración del foro",
            "مدة المنتدى",
        ],
    ),
    (
        400.0,
        "",
        [
            "foreign participants",
            "外国参会者",
            "participants étrangers",
            "иностранные участники",
            "participantes extranjeros",
            "المشاركون الأجانب",
        ],
    ),
    (
        40.0,
        "",
        [
            "countries of foreign participants",
            "外国参会者所属国家",
            "pays des participants étrangers",
            "страны иностранных участников",
            "países de los participantes extranjeros",
            "بلدان المشاركين الأجانب",
        ],
    ),
    (
        500.0,
        "",
        [
            "technology companies taking part",
            "参展科技企业",
            "entreprises technologiques participantes",
            "участвующие технологические компании",
            "empresas tecnológicas participantes",
            "شركات التكنولوجيا المشاركة",
        ],
    ),
    (
        60.0,
        "",
        [
            "events of the programme",
            "日程活动",
            "événements du programme",
            "мероприятия программы",
            "actos del programa",
            "فعاليات البرنامج",
        ],
    ),
];

/// An article as the web might garble it; `{day}` and `{year}` are those of the record.
pub const ARTICLE: &str = "Forum chair promises an open mind\n\nUpdated 9:58 PM, {day}\n\n\
The chair of the forum said that the country would strengthen international exchanges in science and technology with an “open mind”.\n\n\
The forum is a five-day meeting about the newest results of research, with about 400 foreign participants from about 40 countries. \
Some 500 technology companies take part.\n\n\
Companies of the zone reported growth of total sales of 43 percent in the first five months of {year}.\n\n\
“We will never sell our harbour to anybody,” the chair added.\n\n\
Do you think your friends would be interested? Share this story!\n\nLeave a Reply\n\nYour email address will not be published.";

/// A question of the public and its answer.
pub const QUESTION: (&str, &str) = (
    "Can visitors try the result at the stand without an appointment?",
    "Yes, on every day of the forum. Take a number at the stand when it is busy.",
);

/// A comment about the edition.
pub const COMMENT: &str = "Good that figures say what they count. I should like to see the methods beside them, too.";
