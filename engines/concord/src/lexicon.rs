//! General vocabulary of the languages: empty words, negation, modality, opposites, words of one meaning, verbs of saying.
//! All folded, as `words` gives them.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::words::{Word, fold, stem, words};

const LATIN: [(&str, &str); 5] = [
    (
        "en",
        "a about after all also am an and any are as at be because been before being between both but by did do does \
down during each every for from further had has have having he her here him his how i if in into is it its itself me more most my \
of on once only or other our out over own same she so some such than that the their them then there these they this those \
through to too under until up upon very was we were what when where which while who whom whose why with within you your",
    ),
    (
        "fr",
        "a afin ai ainsi alors apres au aussi autre autres aux avant avec avoir car ce cela celle celles celui ces cet cette \
ceux chez comme dans de depuis des donc dont du d elle elles en encore entre est et etait etaient ete etre eux fait il ils j je la \
le les leur leurs lors lui l m mais meme memes mes moi mon nos notre nous on ont ou par parce pendant plus pour pourquoi puis qu que \
quel quelle qui quoi s sa sans se selon ses si soit son sont sous sur t tandis tel telle tous tout toute toutes tres un une vers \
votre vous y",
    ),
    (
        "es",
        "a al algo ante antes asi aun aunque bajo bien cada como con contra cual cuando de del desde donde durante e el ella \
ellas ellos en entre era es esa esas ese eso esta estan estas este esto estos fue fueron ha han hasta hay la las le les lo los mas \
me mi mientras mismo muy nos nuestra nuestro nuestros o os otra otro otros para pero por porque pues que quien se sea ser si sido \
sobre son su sus tambien tan te tiene tienen toda todas todo todos tras u un una unas uno unos y ya yo",
    ),
    (
        "de",
        "ab aber alle als also am an auch auf aus bei bis da das dass dem den der des die dies diese dieser ein eine einem \
einen einer eines er es fur hat hatte ich ihr ihre im in ist ja mit nach noch nur ob oder sehr sich sie sind so uber um und uns \
unter vom von vor war was wenn wer wie wir wird wo wurde wurden zu zum zur zwischen",
    ),
    (
        "pt",
        "a ao aos as ate com como da das de dela dele do dos e ela elas ele eles em entre era essa esse esta este eu foi foram \
ha isso isto ja lhe mais mas me muito na nas no nos nossa nosso num numa o os ou para pela pelo por porque qual quando que quem se \
seu seus sua suas sao tambem tem um uma uns",
    ),
];

const OTHER: &str = "а без более больше бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до \
его ее если есть еще же за здесь и из или им их к как какой когда которая которого которое которой которые который которых кто ли \
либо между меня мне мы на над нам нас наш наши него но ну о об однако он она они оно от очень по под поэтому при про с сам свой \
свои своих себя со так также там те тем то того тоже только том тот ты у уже чем через что чтобы эта эти этих это этого этой этом \
этот я в из في من الي علي عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم هن نحن انا انت كان كانت ما ان او ثم بل لكن حتي اذا كما كل \
بعض بين عند عندما قبل بعد خلال حيث منذ ايضا اي به بها له لها فيه فيها منه منها عليه عليها وهو وهي وفي ومن وان و ف ب ل ك انه انها";

/// Signs that mean little alone.
const SIGNS: &str = "的了是在和与及也都就而且于以之其这那个们着过得地为将把被从到对";

fn stops() -> &'static HashSet<&'static str> {
    static SET: OnceLock<HashSet<&'static str>> = OnceLock::new();
    SET.get_or_init(|| LATIN.iter().flat_map(|(_, list)| list.split(' ')).chain(OTHER.split(' ')).collect())
}

pub(crate) fn is_stop(folded: &str) -> bool {
    stops().contains(folded)
}

pub(crate) fn is_empty_sign(c: char) -> bool {
    SIGNS.contains(c)
}

/// The Latin language whose commonest words occur most often; empty when none does.
pub(crate) fn latin_language(text: &str) -> &'static str {
    static SETS: OnceLock<Vec<(&'static str, HashSet<&'static str>)>> = OnceLock::new();
    let sets = SETS.get_or_init(|| LATIN.iter().map(|(lang, list)| (*lang, list.split(' ').collect())).collect());
    let mut counts = [0_u32; LATIN.len()];
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).take(3000) {
        let word = fold(word);
        for (count, (_, set)) in counts.iter_mut().zip(sets) {
            *count += u32::from(set.contains(word.as_str()));
        }
    }
    let best = (0..LATIN.len()).rev().max_by_key(|&i| counts[i]).unwrap_or(0);
    if counts[best] == 0 { "" } else { sets[best].0 }
}

pub(crate) fn is_abbreviation(last: &str) -> bool {
    const LIST: &str = "mr mrs ms dr prof st vs etc approx jan feb mar apr jun jul aug sep sept oct nov dec no vol fig inc ltd \
co corp gen sen rep gov jr sr sra dra ud nro env cf тыс млн млрд трлн руб гг им проф акад стр рис др т";
    LIST.split(' ').any(|word| word == last)
}

const NEGATIONS: &str = "not no never neither nor none nothing nobody without cannot hardly refuse refuses refused deny denied \
denies fail fails failed reject rejects rejected ne n ni sans refuse refuser sin rechaza не нет ни без нельзя отказался لا لم لن \
ليس ليست غير بدون دون";

/// Words that repeat a negation in their sentence, or are one where it stands alone.
const REPEATING: &str = "pas jamais aucun aucune rien personne nunca jamas ningun ninguna nadie nada никто никого никому никогда ничего \
никакой";

/// How often a stretch of words says no; "ne … pas" and "никто не" are one, "not only" none.
pub(crate) fn negations(list: &[Word]) -> usize {
    static SETS: OnceLock<[HashSet<&'static str>; 2]> = OnceLock::new();
    let [plain, repeating] = SETS.get_or_init(|| [NEGATIONS, REPEATING].map(|list| list.split(' ').collect()));
    let only = |word: Option<&Word>| {
        word.is_some_and(|w| {
            matches!(w.folded.as_str(), "only" | "just" | "merely" | "seulement" | "solo" | "только" | "просто")
        })
    };
    let says = |i: usize| plain.contains(list[i].folded.as_str()) && !only(list.get(i + 1)) || instead(list, i);
    let mut count = 0;
    for (i, word) in list.iter().enumerate() {
        if word.dense {
            count += usize::from(dense_negation(list, i));
        } else if says(i) {
            count += 1;
        } else if repeating.contains(word.folded.as_str()) {
            let near = i.saturating_sub(4)..(i + 5).min(list.len());
            // "personne" is a person unless something else says no.
            count += usize::from(word.folded != "personne" && !near.into_iter().any(says));
        }
    }
    count
}

/// "rather than", "instead of", "plutôt que", "вместо", "بدلا من": what follows is denied.
fn instead(list: &[Word], i: usize) -> bool {
    let next = list.get(i + 1).map_or("", |word| word.folded.as_str());
    let before = i.checked_sub(1).map_or("", |i| list[i].folded.as_str());
    match list[i].folded.as_str() {
        "rather" => next == "than",
        "instead" => next == "of",
        "plutot" => matches!(next, "que" | "qu"),
        "lieu" => before == "au",
        "lugar" | "vez" => before == "en" && next == "de",
        "вместо" => true,
        "بدلا" => next == "من",
        _ => false,
    }
}

/// Whether one of some words denies, or sets one thing against another; what becomes of those is looked at by itself.
pub(crate) fn negates(list: &[&Word]) -> bool {
    const WORDS: &str = "rather than instead plutot lieu lugar вместо بدلا";
    list.iter().any(|word| {
        let mut plain = NEGATIONS.split(' ').chain(REPEATING.split(' ')).chain(WORDS.split(' '));
        !word.dense && plain.any(|other| other == word.folded) || "不没未无非而".contains(word.folded.as_str())
    })
}

/// How often a stretch of words says "only" without a "not" before it.
pub(crate) fn exclusives(list: &[Word]) -> usize {
    const ONLY: &str =
        "only merely solely seulement uniquement solo solamente unicamente только лишь исключительно فقط";
    const SIGNS: [&str; 2] = ["仅", "只"];
    let before = |i: usize| i.checked_sub(1).map_or("", |i| list[i].folded.as_str());
    let denied = |i: usize| matches!(before(i), "not" | "non" | "pas" | "no" | "не" | "ليس" | "不");
    list.iter()
        .enumerate()
        .filter(|(i, word)| {
            let says = if word.dense {
                let next = list.get(i + 1).map_or("", |word| word.folded.as_str());
                SIGNS.contains(&word.folded.as_str()) && !matches!(next, "要" | "是")
            } else {
                ONLY.split(' ').any(|only| only == word.folded)
            };
            says && !denied(*i)
        })
        .count()
}

/// Whether a text speaks of a rise (more than zero), of a fall (less), or of neither or both (zero).
pub(crate) fn direction(list: &[Word]) -> i32 {
    const UP: &str = "rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb \
climbed climbs jump jumped surge surged higher gain gained expanded expansion hausse hausses augmentation augmente augmenter progression \
progresse croissance crecimiento crece crecio crecieron crecido aumento aumenta aumentaron aumentado subida subio alza рост роста вырос \
выросла выросли выросло рос увеличение увеличился увеличилась увеличилось прирост прироста повышение ارتفاع ارتفع ارتفعت نمو زياده زاد ازداد نمت";
    const DOWN: &str = "fall falls fell fallen falling drop drops dropped decline declines declined declining decrease decreases decreased \
decreasing reduction reduced lower lowered shrink shrank shrunk shrinking down plunged slump slumped baisse baisses baisser diminution \
diminue diminuer recul recule reculer chute chuter descenso desciende descendio descendido caida cae cayo cayeron caido reduccion baja \
disminucion disminuyo disminuyeron снижение снижения снизился снизилась снизилось снизились упал упала упало упали падение падения сокращение \
сократился сократилась сократилось уменьшение уменьшился تراجع تراجعت انخفاض انخفض انخفضت هبوط هبط";
    const UP_SIGNS: [&str; 7] = ["增长", "上升", "提高", "增加", "增幅", "上涨", "提升"];
    const DOWN_SIGNS: [&str; 6] = ["下降", "减少", "降低", "下滑", "降幅", "下跌"];
    let signs: String = list.iter().filter(|word| word.dense).map(|word| word.folded.as_str()).collect();
    let names = |names: &str, signs_of: &[&str]| {
        list.iter().any(|word| !word.dense && names.split(' ').any(|name| name == word.folded))
            || signs_of.iter().any(|sign| signs.contains(sign))
    };
    i32::from(names(UP, &UP_SIGNS)) - i32::from(names(DOWN, &DOWN_SIGNS))
}

/// Groups of Chinese words of nearly one meaning.
const SAME_SIGNS: &str = "加强/增强/强化/深化/加大 推动/促进/推进/助推 态度/姿态/心态/胸襟 国家/各国/国度 全球/世界/国际 共同/携手/一道/一起 解决/应对/破解 \
问题/挑战/难题/课题 合作/协作/协同 交流/交往/往来 建设/构建/打造/建立/营造 发展/进步 继续/持续/将续 提高/提升/改善 扩大/拓展/拓宽 支持/扶持/帮助/援助 \
重要/关键/重大/首要 分享/共享 机遇/机会/契机 力度/强度 应当/应该/须/应 必须/务必/需要 不能/无法/不可/难以 人类/人民/民众 目标/目的 途径/方式/方法/路径 \
成果/成就/结果 研究/科研 学者/科学家/专家 企业/公司 第一/首要 动力/引擎/驱动力 理念/观念/思想 完善/健全/改进 保护/维护/守护 加快/加速 创造/创立/开创 \
积极/主动 坚持/秉持/坚守 深入/深度 广泛/普遍 愿意/愿/希望 指出/表示 敢于/勇于 提出/提 更大/更多/更高 开放/敞开 大门/门";

/// Whether two runs of Chinese signs name nearly the same.
pub(crate) fn signs_alike(a: &str, b: &str) -> bool {
    SAME_SIGNS.split(' ').any(|group| {
        let within =
            |text: &str| group.split('/').any(|word| !text.is_empty() && (word.contains(text) || text.contains(word)));
        within(a) && within(b)
    })
}

/// Whether two words exclude each other: opposites, or a day where a week was said.
pub(crate) fn are_contrary(a: &Word, b: &Word) -> bool {
    const TIMES: [&str; 7] = ["minute", "hour", "day", "week", "month", "year", "decade"];
    let time = |word: &Word| crate::units::concept(&word.stem).filter(|name| TIMES.contains(name));
    are_opposite(&a.stem, &b.stem) || matches!((time(a), time(b)), (Some(a), Some(b)) if a != b)
}

fn dense_negation(list: &[Word], i: usize) -> bool {
    let next = list.get(i + 1).map_or("", |word| word.folded.as_str());
    let before = i.checked_sub(1).map_or("", |i| list[i].folded.as_str());
    match list[i].folded.as_str() {
        "不" => {
            !matches!(next, "断" | "仅" | "但" | "同" | "少" | "过" | "管" | "论" | "只" | "光" | "久")
                && before != "无"
                && before != "毫"
        }
        "没" | "未" => !matches!(next, "来"),
        "无" => !matches!(next, "线" | "人" | "论" | "数" | "限"),
        "勿" => true,
        "非" => before == "而",
        _ => false,
    }
}

/// How binding a stretch of words is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mode {
    /// Must, have to, 必须.
    Must,
    /// Should, ought to, 应.
    Should,
    /// Will, would, 将.
    Will,
    /// May, might, can, could, 可能.
    May,
}

impl Mode {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Will => "will",
            Self::May => "may or can",
        }
    }
}

const MODES: [(Mode, &str); 4] = [
    (
        Mode::Must,
        "must shall doit doivent devons devez debe deben debemos должен должна должны должно обязан обязаны необходимо \
нужно надо يجب ينبغي",
    ),
    (Mode::Should, "should ought devrait devraient devrions deberia deberian deberiamos следует стоит"),
    (Mode::Will, "will would shall'll va vont allons sera seront aura auront будет будут будем سوف ستكون سيكون"),
    (
        Mode::May,
        "may might can could peut peuvent pourrait pourraient puede pueden podria podrian может могут мог бы можно \
возможно قد يمكن ربما",
    ),
];

/// The modes that occur in a stretch of words, each once.
pub(crate) fn modes(list: &[Word]) -> Vec<Mode> {
    static MAP: OnceLock<HashMap<&'static str, Mode>> = OnceLock::new();
    let map = MAP.get_or_init(|| MODES.iter().flat_map(|(mode, list)| list.split(' ').map(|w| (w, *mode))).collect());
    let mut found: Vec<Mode> =
        list.iter().filter(|w| !w.dense).filter_map(|w| map.get(w.folded.as_str()).copied()).collect();
    let joined: String = list.iter().filter(|w| w.dense).map(|w| w.folded.as_str()).collect();
    for (mode, signs) in [
        (Mode::Must, ["必须", "务必", "一定要", "必定"].as_slice()),
        (Mode::Should, &["应当", "应该", "理应"]),
        (Mode::Will, &["将会", "将要", "将继", "将推", "将加", "会将"]),
        (Mode::May, &["可能", "可以", "也许", "或许"]),
    ] {
        if signs.iter().any(|sign| joined.contains(sign)) {
            found.push(mode);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

const OPPOSITES: &str = "increase/decrease increase/reduce increase/cut rise/fall grow/shrink growth/decline grow/decline up/down \
more/less more/fewer accept/reject support/oppose support/hinder open/close open/closed strengthen/weaken reinforce/weaken \
expand/restrict promote/restrict promote/hinder promote/prevent accelerate/slow accelerate/delay accelerate/halt allow/forbid \
allow/ban allow/prohibit public/secret first/last \
always/never everyone/nobody success/failure succeed/fail high/low higher/lower better/worse best/worst win/lose gain/lose \
possible/impossible necessary/unnecessary continue/stop continue/end begin/end start/stop start/halt peace/war safe/dangerous \
legal/illegal friend/enemy cooperation/confrontation cooperation/competition cooperation/rivalry protect/attack protect/abandon \
include/exclude easy/difficult import/export buy/sell many/few all/some all/few all/none most/few major/minor global/national \
augmenter/diminuer augmenter/reduire hausse/baisse accepter/refuser soutenir/combattre renforcer/affaiblir ouvrir/fermer \
ouvert/ferme ouverture/fermeture plus/moins accelerer/ralentir promouvoir/freiner permettre/interdire continuer/arreter paix/guerre \
croissance/recul toujours/jamais cooperation/affrontement \
aumentar/disminuir aumentar/reducir subir/bajar aceptar/rechazar apoyar/rechazar fortalecer/debilitar reforzar/debilitar \
abrir/cerrar abierto/cerrado apertura/cierre mas/menos acelerar/frenar permitir/prohibir continuar/detener paz/guerra \
siempre/nunca crecimiento/descenso cooperacion/confrontacion \
увеличить/уменьшить увеличить/сократить рост/падение рост/снижение повысить/понизить повысить/снизить укреплять/ослаблять \
укрепить/ослабить поддерживать/отвергать открыть/закрыть открытый/закрытый ускорить/замедлить ускорять/замедлять \
разрешить/запретить мир/война больше/меньше продолжать/прекратить расширять/ограничивать расширять/сокращать \
сотрудничество/противостояние \
زيادة/تخفيض زيادة/خفض ارتفاع/انخفاض تعزيز/اضعاف تعزيز/تقويض فتح/اغلاق الانفتاح/الانغلاق قبول/رفض دعم/معارضة السلام/الحرب \
double/halve doubled/halved double/triple doubling/halving doubler/tripler doubler/diviser duplicar/triplicar duplicar/reducir удвоить/сократить удвоить/утроить everybody/nobody everyone/nobody everyone/none \
تسريع/ابطاء التعاون/المواجهة نمو/تراجع";

const OPPOSITE_SIGNS: [(&str, &str); 24] = [
    ("增加", "减少"),
    ("增长", "下降"),
    ("上升", "下降"),
    ("提高", "降低"),
    ("加强", "削弱"),
    ("增强", "削弱"),
    ("扩大", "缩小"),
    ("开放", "封闭"),
    ("开放", "关闭"),
    ("支持", "反对"),
    ("接受", "拒绝"),
    ("加快", "放缓"),
    ("加速", "放缓"),
    ("加快", "减缓"),
    ("允许", "禁止"),
    ("合作", "对抗"),
    ("合作", "竞争"),
    ("和平", "战争"),
    ("成功", "失败"),
    ("促进", "阻碍"),
    ("推动", "阻碍"),
    ("保护", "破坏"),
    ("继续", "停止"),
    ("深化", "减少"),
];

fn opposites() -> &'static HashSet<(String, String)> {
    static SET: OnceLock<HashSet<(String, String)>> = OnceLock::new();
    SET.get_or_init(|| {
        let pairs = OPPOSITES.split(' ').filter_map(|pair| pair.split_once('/'));
        pairs
            .flat_map(|(a, b)| {
                let (a, b) = (stem(&fold(a)), stem(&fold(b)));
                [(a.clone(), b.clone()), (b, a)]
            })
            .collect()
    })
}

pub(crate) fn are_opposite(a: &str, b: &str) -> bool {
    // A pair of owned strings per question is dear only where words already differ.
    opposites().contains(&(a.to_owned(), b.to_owned()))
}

/// A pair of opposite words, the first of which only `a` has and the second only `b`.
pub(crate) fn opposite_signs(a: &str, b: &str) -> Option<(&'static str, &'static str)> {
    OPPOSITE_SIGNS
        .iter()
        .flat_map(|&(x, y)| [(x, y), (y, x)])
        .find(|(x, y)| a.contains(x) && b.contains(y) && !a.contains(y) && !b.contains(x))
}

const SAME: &str = "important/crucial/vital/key/essential/critical/significant/necessary/imperative strengthen/boost/enhance/\
reinforce/improve/bolster/increase/step nation/country/state/countries global/world/worldwide/international/universal \
solve/address/tackle/resolve way/means/method/approach/manner people/humanity/mankind/human person/individual \
joint/common/shared/mutual/together/jointly begin/start/launch/commence end/finish/conclude show/demonstrate/exhibit/present \
help/assist/aid/support effort/endeavor/endeavour/attempt company/enterprise/firm/business/corporation goal/aim/target/objective/purpose \
attitude/stance/posture/mind/approach/outlook momentum/impetus/drive/driver/motivation/engine/force commercialization/\
commercialisation/transformation/conversion/application achievement/result/outcome/product governance/management/administration \
problem/challenge/issue/difficulty cooperation/collaboration/partnership exchange/contact/interaction build/create/establish/\
construct/set/foster/cultivate/form promote/advance/further/push/encourage speed/accelerate/hasten quicken/accelerate \
big/large/great/huge/major/greater small/little/minor benefit/wellbeing/welfare welfare/well-being idea/concept/notion \
protect/safeguard/defend/preserve/protection open/openness/opening need/require/necessary wish/hope/want say/state/declare/tell use/employ/\
utilize/utilise/apply system/mechanism/framework fast/quick/rapid/swift new/novel/fresh top/leading/first-class/first/world-class \
continue/keep/maintain/remain/persist deepen/intensify/expand/broaden/widen \
important/crucial/essentiel/vital/capital renforcer/consolider/accroitre/ameliorer/intensifier pays/nation/etat mondial/global/\
international resoudre/regler/traiter moyen/facon/maniere/methode entreprise/societe/firme/compagnie but/objectif/cible creer/\
etablir/batir/construire/edifier promouvoir/encourager/favoriser/stimuler probleme/defi/difficulte/enjeu ensemble/commun/conjointement \
continuer/poursuivre/maintenir cooperation/collaboration/partenariat accelerer/hater \
importante/crucial/esencial/vital/fundamental/clave fortalecer/reforzar/aumentar/mejorar/intensificar pais/nacion/estado mundial/global/\
internacional resolver/solucionar/abordar/afrontar medio/manera/forma/modo empresa/compania/sociedad/firma meta/objetivo/fin crear/\
establecer/construir promover/fomentar/impulsar/favorecer problema/reto/desafio/dificultad juntos/comun/conjunto/conjuntamente continuar/\
seguir/proseguir cooperacion/colaboracion/asociacion \
peut/pouvait/peuvent/pouvaient/pourra/pourrait doit/devait/doivent/devaient/devra puede/podia/pueden/podria debe/debia/deben/deberia \
может/могла/могли/мог/могут/сможет length/duration/last duree/dure/durer/durera duracion/dura/durara \
продолжительность/длится/продлится/длительность мера/доля/часть investment/spending/expenditure scientist/researcher/scholar \
answer/reply/response join/attend/participate teach/learn important/decisive trust/confidence guest/visitor/delegate/participant/attendee \
exhibit/exhibiting/exhibitor/exhibition avoid/prevent/save respond/react gather/assemble/meet \
важный/ключевой/существенный/значимый укреплять/усиливать/расширять/повышать страна/государство/держава мировой/глобальный/\
международный/всемирный решать/преодолевать способ/метод/путь/средство компания/предприятие/фирма цель/задача создавать/\
строить/формировать развивать/продвигать/содействовать проблема/вызов/трудность вместе/совместно/общий продолжать/сохранять \
сотрудничество/взаимодействие/кооперация \
مهم/هام/اساسي/ضروري/حيوي تعزيز/تقوية/دعم/تدعيم دولة/بلد/بلدان/دول عالمي/دولي حل/معالجة/مواجهة شركة/مؤسسة/شركات هدف/غاية \
انشاء/بناء/اقامة مشكلة/تحد/تحديات/قضايا معا/مشترك/مشتركة تعاون/شراكة";

fn groups() -> &'static HashMap<String, Vec<u16>> {
    static MAP: OnceLock<HashMap<String, Vec<u16>>> = OnceLock::new();
    MAP.get_or_init(|| {
        let mut map: HashMap<String, Vec<u16>> = HashMap::new();
        for (number, group) in SAME.split(' ').filter(|group| !group.is_empty()).enumerate() {
            for word in group.split('/') {
                map.entry(stem(&fold(word))).or_default().push(number as u16);
            }
        }
        map
    })
}

/// The numbers of the groups of like meaning a stem belongs to.
pub(crate) fn meanings(stemmed: &str) -> &'static [u16] {
    groups().get(stemmed).map_or(&[], Vec::as_slice)
}

/// Whether two stems are listed as words of nearly one meaning.
pub(crate) fn are_alike(a: &str, b: &str) -> bool {
    let map = groups();
    match (map.get(a), map.get(b)) {
        (Some(a), Some(b)) => a.iter().any(|group| b.contains(group)),
        _ => false,
    }
}

const SAYING: &str = "say says said saying tell tells told add adds added state states stated note notes noted stress stresses \
stressed emphasize emphasizes emphasized emphasise emphasised call calls called urge urges urged announce announces announced \
declare declares declared explain explained claim claims claimed argue argued warn warns warned promise promised promises pledge \
pledged vow vowed insist insisted remark remarked reiterate reiterated underline underlined reply replied ask asked \
believe believes hope hopes hoped describe described write wrote quote quoted quoting tweeted demanded vowing confirmed confirm \
comment commented suggested proposed highlighted continued concluded \
dit dire disait declare declarait affirme affirmer souligne soulignait souligner ajoute ajouter explique expliquer annonce annoncer \
appele appelle precise indique rappele assure estime conclu promis insiste \
dijo dice decir afirmo afirma declaro declara senalo senala subrayo subraya anadio anade explico anuncio anuncia agrego destaco \
destaca aseguro asegura insto pidio expreso manifesto indico sostuvo prometio reitero recordo concluyo \
сказал сказала говорит говорил заявил заявила заявили отметил отметила подчеркнул подчеркнула добавил добавила сообщил сообщила \
объявил призвал призвала пообещал обещал пояснил объяснил указал считает напомнил уточнил \
قال قالت يقول واضاف اضاف اكد واكد اكدت صرح واشار اشار اوضح واوضح دعا ودعا اعلن واعلن شدد وشدد ذكر وقال وقالت وتابع تابع اكدت اضافت اشارت اوضحت صرحت ذكرت شددت اعلنت دعت";

pub(crate) const SAYING_SIGNS: [&str; 20] = [
    "表示", "指出", "强调", "说", "称", "认为", "宣布", "呼吁", "提出", "透露", "介绍", "补充", "承诺", "告诉", "坦言",
    "写道", "要求", "重申", "道", "谈到",
];

pub(crate) fn is_saying(word: &Word) -> bool {
    static SET: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let set = SET.get_or_init(|| SAYING.split(' ').collect());
    // In Arabic "and" is one letter before the verb.
    let bare = word.folded.strip_prefix(['و', 'ف']).unwrap_or(&word.folded);
    !word.dense && (set.contains(word.folded.as_str()) || set.contains(bare))
}

/// Whether a sentence tells of somebody saying something.
pub(crate) fn tells(text: &str) -> bool {
    SAYING_SIGNS.iter().any(|sign| text.contains(sign)) || words(text).iter().any(is_saying)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negation_is_counted_once() {
        let count = |text: &str| negations(&words(text));
        assert_eq!(count("Nous ne voulons pas cela"), 1);
        assert_eq!(count("We won't go"), 1);
        assert_eq!(count("not only this but that"), 0);
        assert_eq!(count("不断加强"), 0);
        assert_eq!(count("我们不会接受"), 1);
    }

    #[test]
    fn opposites_and_synonyms() {
        assert!(are_opposite(&stem("strengthen"), &stem("weaken")));
        assert!(are_alike(&stem("countries"), &stem("nations")));
        assert!(!are_alike("schol", "tank"));
    }
}
