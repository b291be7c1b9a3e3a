//! What the two sides of the demonstration's cases write. `{x}` is the subject; it stands where no language bends it.

use exedra_demonstration::Lang;

/// The words of one language.
pub struct Frames {
    /// Interest.
    pub asks: [&'static str; 3],
    /// The owner's first message.
    pub replies: [&'static str; 2],
    /// The asker's second message.
    pub follows: [&'static str; 2],
    /// Why it was declined or stopped.
    pub reasons: [&'static str; 2],
    /// An announcement; `{a}` and `{b}` are the parties.
    pub announced: &'static str,
}

/// The words of a language.
pub fn frames(lang: Lang) -> &'static Frames {
    match lang {
        Lang::En => &EN,
        Lang::Zh => &ZH,
        Lang::Fr => &FR,
        Lang::Ru => &RU,
        Lang::Es => &ES,
        Lang::Ar => &AR,
    }
}

static EN: Frames = Frames {
    asks: [
        "We have a site where this could be tried: {x}. Would you join us in a pilot of six months?",
        "Our engineers read your description twice ({x}). We would like to see your data and discuss a licence.",
        "We look for a partner for exactly this: {x}. Who would do what is open; could we talk before the forum?",
    ],
    replies: [
        "Thank you. We can show measurements of the last two years. Which load do you expect at your site?",
        "Gladly. Before we send drawings we should agree who may read them. Our transfer office has a short text for that.",
    ],
    follows: [
        "About a third of yours at first, the same later. We can pay for the trial and would want the first right to a licence.",
        "Agreed. Our lawyer returned your text with two small changes. May we visit you on the second day of the forum?",
    ],
    reasons: [
        "We have promised this field to another partner until next year.",
        "The trial showed that our water is too hard for it. Thank you for your patience.",
    ],
    announced: "{a} and {b} sign for joint trials: {x}.",
};

static ZH: Frames = Frames {
    asks: [
        "我们有一处场地可以试用这项成果：{x}。贵方愿意共同开展为期六个月的试点吗？",
        "我们的工程师仔细读了贵方的说明（{x}），希望了解数据并洽谈许可。",
        "我们正在寻找这一方向的合作伙伴：{x}。分工可以商量，能否在论坛之前先谈一谈？",
    ],
    replies: [
        "谢谢。我们可以提供近两年的测试数据。贵方场地的预计负荷是多少？",
        "很乐意。发送图纸之前，双方应先约定可以阅读的人员。我们的转化部门有一份简短文本。",
    ],
    follows: [
        "起初约为贵方的三分之一，之后相同。试用费用由我方承担，并希望获得许可的优先权。",
        "同意。我方律师对文本作了两处小修改。论坛第二天可以拜访贵方吗？",
    ],
    reasons: ["这一应用领域在明年之前已约定给其他合作方。", "试用表明我们的水质硬度过高，不适合采用。感谢贵方的耐心。"],
    announced: "{a}与{b}签署联合试验文件：{x}。",
};

static FR: Frames = Frames {
    asks: [
        "Nous avons un site où l’essayer : {x}. Seriez-vous prêts à un pilote de six mois avec nous ?",
        "Nos ingénieurs ont lu votre description ({x}). Nous aimerions voir vos données et parler d’une licence.",
        "Nous cherchons un partenaire pour ceci : {x}. Le partage des tâches reste ouvert ; pourrions-nous en parler avant le forum ?",
    ],
    replies: [
        "Merci. Nous pouvons montrer deux ans de mesures. Quelle charge prévoyez-vous sur votre site ?",
        "Volontiers. Avant d’envoyer des plans, convenons de qui peut les lire. Notre service de valorisation a un texte court pour cela.",
    ],
    follows: [
        "Un tiers de la vôtre d’abord, la même ensuite. Nous payons l’essai et souhaitons un droit prioritaire à la licence.",
        "D’accord. Notre juriste rend votre texte avec deux petites corrections. Pouvons-nous vous voir le deuxième jour du forum ?",
    ],
    reasons: [
        "Ce domaine est promis à un autre partenaire jusqu’à l’an prochain.",
        "L’essai a montré que notre eau est trop dure. Merci de votre patience.",
    ],
    announced: "{a} et {b} signent pour des essais communs : {x}.",
};

static RU: Frames = Frames {
    asks: [
        "У нас есть площадка, где это можно испытать: {x}. Готовы ли вы к совместному пилоту на полгода?",
        "Наши инженеры внимательно прочли ваше описание ({x}). Хотим увидеть данные и обсудить лицензию.",
        "Мы ищем партнёра именно для этого: {x}. Кто что делает, можно решить; поговорим до форума?",
    ],
    replies: [
        "Спасибо. Можем показать измерения за два года. Какую нагрузку вы ожидаете у себя?",
        "С удовольствием. Прежде чем слать чертежи, договоримся, кто может их читать. У нашего центра трансфера есть короткий текст.",
    ],
    follows: [
        "Сначала около трети вашей, затем такую же. Испытание оплатим мы и хотели бы первыми получить право на лицензию.",
        "Согласны. Наш юрист внёс в текст две небольшие правки. Можно ли навестить вас на второй день форума?",
    ],
    reasons: [
        "Эта область до следующего года обещана другому партнёру.",
        "Испытание показало, что наша вода слишком жёсткая. Спасибо за терпение.",
    ],
    announced: "{a} и {b} подписывают документ о совместных испытаниях: {x}.",
};

static ES: Frames = Frames {
    asks: [
        "Tenemos un lugar donde probarlo: {x}. ¿Harían con nosotros un piloto de seis meses?",
        "Nuestros ingenieros leyeron su descripción ({x}). Nos gustaría ver sus datos y hablar de una licencia.",
        "Buscamos socio para esto: {x}. El reparto de tareas está abierto; ¿podríamos hablar antes del foro?",
    ],
    replies: [
        "Gracias. Podemos mostrar mediciones de dos años. ¿Qué carga esperan en su planta?",
        "Con gusto. Antes de enviar planos convengamos quién puede leerlos. Nuestra oficina de transferencia tiene un texto breve.",
    ],
    follows: [
        "Al principio un tercio de la suya, después la misma. Pagamos la prueba y querríamos preferencia para la licencia.",
        "De acuerdo. Nuestra abogada devuelve el texto con dos cambios pequeños. ¿Podemos visitarles el segundo día del foro?",
    ],
    reasons: [
        "Este campo está prometido a otro socio hasta el año próximo.",
        "La prueba mostró que nuestra agua es demasiado dura. Gracias por su paciencia.",
    ],
    announced: "{a} y {b} firman para ensayos conjuntos: {x}.",
};

static AR: Frames = Frames {
    asks: [
        "لدينا موقع يمكن تجربتها فيه: {x}. هل تشاركوننا تجربة مدتها ستة أشهر؟",
        "قرأ مهندسونا وصفكم بعناية ({x}). نود الاطلاع على البيانات ومناقشة ترخيص.",
        "نبحث عن شريك في هذا المجال تحديدًا: {x}. توزيع العمل مفتوح؛ هل نتحدث قبل المنتدى؟",
    ],
    replies: [
        "شكرًا. يمكننا عرض قياسات عامين. ما الحمل المتوقع في موقعكم؟",
        "بكل سرور. قبل إرسال الرسوم لنتفق على من يقرؤها. لدى مكتب النقل عندنا نص قصير لذلك.",
    ],
    follows: [
        "نحو ثلث حملكم في البداية ثم مثله. نتحمل كلفة التجربة ونرغب في أولوية الحصول على الترخيص.",
        "موافقون. أعاد محامينا نصكم بتعديلين صغيرين. هل نزوركم في اليوم الثاني من المنتدى؟",
    ],
    reasons: [
        "هذا المجال موعود لشريك آخر حتى العام المقبل.",
        "أظهرت التجربة أن مياهنا عسرة أكثر مما يناسبها. شكرًا لصبركم.",
    ],
    announced: "توقّع {a} و{b} على تجارب مشتركة: {x}.",
};
