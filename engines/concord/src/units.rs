//! Things that are counted and measured, under one name for six languages.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::words::{fold, stem};

const CONCEPTS: &str = "percent:percent/pct/pourcent/процент/процента/процентов/проценты|point:point/points|day:day/days/jour/jours/journee/journees/dia/dias/\
день/дня/дней/дни/дневный/يوم/ايام/يوما|week:week/weeks/semaine/semaines/semana/semanas/неделя/недели/недель/اسبوع/اسابيع|month:month/months/mois/mes/\
meses/месяц/месяца/месяцев/شهر/اشهر/شهور|year:year/years/an/ans/annee/annees/ano/anos/год/года/лет/годы/سنه/سنوات/عام/اعوام|hour:hour/hours/heure/heures/hora/horas/\
час/часа/часов/ساعه/ساعات|minute:minute/minutes/minuto/minutos/минута/минут/минуты/دقيقه/دقائق|person:person/persons/people/personnes/personne/persona/personas/\
человек/людей/люди/شخص/اشخاص|participant:participant/participants/participante/participantes/attendee/attendees/guest/guests/delegate/delegates/visitor/visitors/invite/invites/delegue/delegues/\
asistente/asistentes/invitado/invitados/delegado/delegados/visitante/visitantes/visiteur/visiteurs/участник/участников/участника/гостей/делегатов/посетителей/مشارك/مشاركا/مشاركين/ضيف/ضيوف/مندوب/زائر|\
expert:expert/experts/scientist/scientists/researcher/researchers/scholar/expertos/experto/cientificos/investigadores/scientifique/scientifiques/chercheur/chercheurs/эксперт/экспертов/\
ученый/ученых/исследователей/خبير/خبراء/عالم/باحث|\
country:country/countries/nation/nations/pays/pais/paises/страна/страны/стран/государств/دوله/دول/بلد/بلدا/بلدان|company:company/companies/firm/firms/enterprise/enterprises/\
business/businesses/startup/startups/entreprise/entreprises/societe/societes/empresa/empresas/compania/companias/компания/компании/компаний/предприятий/предприятия/شركه/شركات/مؤسسه|event:event/events/evenement/evenements/evento/eventos/мероприятие/мероприятия/мероприятий/فعاليه/فعاليات|\
session:session/sessions/sesion/sesiones/сессия/сессий/сессии/جلسه/جلسات|project:project/projects/projet/projets/proyecto/proyectos/проект/проекта/проектов/مشروع/مشروعا/مشاريع|university:university/\
universities/universite/universites/universidad/universidades/университет/университетов/университета/جامعه/جامعات|patent:patent/patents/brevet/brevets/patente/patentes/патент/патентов/براءه/براءات|job:job/jobs/emploi/emplois/empleo/\
empleos/وظيفه/وظائف|dollar:dollar/dollars/usd/dolar/dolares/доллар/долларов/доллара/دولار|euro:euro/euros/eur/евро/يورو|yuan:yuan/rmb/cny/юань/юаней/юаня/يوان|\
pound:gbp/pound/pounds/sterling|rouble:rouble/roubles/ruble/rubles/rub/рубль/рублей/рубля/руб|km:km/kilometer/kilometers/kilometre/kilometres/kilometro/kilometros/километр/километров/км/كيلومتر|\
metre:metre/metres/meter/meters/metro/metros/метр/метров/متر|tonne:tonne/tonnes/ton/tons/tonelada/toneladas/тонн/тонна/тонны/طن|degree:degree/degrees/degres/grados/градус/градусов/درجه|city:city/cities/ville/villes/ciudad/ciudades/город/городов/\
города/مدينه/مدن|agreement:agreement/agreements/contract/contracts/accord/accords/acuerdo/acuerdos/contrato/contratos/соглашение/соглашений/соглашения/договоров/контрактов/اتفاق/اتفاقيه/اتفاقيات|exhibitor:exhibitor/exhibitors/exposant/exposants/expositor/expositores/\
участников-экспонентов/экспонентов/عارض|student:student/students/etudiant/etudiants/estudiante/estudiantes/студент/студентов/طالب/طلاب|hectare:hectare/hectares/ha/hectarea/hectareas/гектар/гектаров/هكتار|kw:kw/kilowatt/kilowatts/киловатт/квт|mw:mw/megawatt/megawatts/megavatio/megavatios/мегаватт/мвт|gw:gw/gigawatt/gigawatts/gigavatio/gigavatios/гигаватт/гвт|\
kg:kg/kilogram/kilograms/kilogramme/kilogrammes/kilogramo/kilogramos/килограмм/килограмма/килограммов/кг/كيلوغرام/كيلوجرام|gram:gram/grams/gramme/grammes/gramo/gramos/грамм/граммов|\
cm:cm/centimetre/centimetres/centimeter/centimeters/centimetro/centimetros/сантиметр/сантиметра/сантиметров/سنتيمتر/سنتيمترات|\
mm:mm/millimetre/millimetres/millimeter/millimeters/milimetro/milimetros/миллиметр/миллиметра/миллиметров/مليمتر|\
mile:mile/miles/milla/millas/миля/миль/ميل|second:second/seconds/seconde/secondes/segundo/segundos/секунда/секунды/секунд/ثانيه/ثوان|\
litre:litre/litres/liter/liters/litro/litros/литр/литра/литров/لتر|\
duration:length/duration/last/lasts/lasted/duree/dure/durait/durera/duracion/dura/duro/durara/продолжительность/длится/продлится/длился/длительность/مده/يدوم/يستمر/ويستمر/ويدوم|\
gathering:forum/forums/congress/conference/summit/congres/conference/sommet/foro/congreso/conferencia/cumbre/форум/форума/форуме/конгресс/конгресса/конференция/منتدي/المنتدي/مؤتمر/المؤتمر|\
clinic:clinic/clinics/clinique/cliniques/clinica/clinicas/клиника/клиник/عياده/عيادات|laboratory:laboratory/laboratories/laboratoire/laboratoires/laboratorio/laboratorios/лаборатория/лаборатории/лабораторий/مختبر/مختبرات|\
renewable:renewable/renouvelable/renouvelables/renovable/renovables/возобновляемой/возобновляемых/متجدده|electricity:electricity/electric/electricite/electrica/electrico/electricidad/электричество/электричества/электроэнергии/كهرباء|\
fund:fund/funds/fonds/fondo/fondos/фонд/фонда/صندوق|share:share/part/proportion/cuota/proporcion/доля/доли/долю/حصه/نسبه|\
science:science/sciences/ciencia/ciencias/наука/науку/науки/علم/علوم|grant:grant/grants/subvention/subventions/beca/becas/грант/гранты/гранта/منحه/منح|\
\
sale:sale/sales/ventes/ventas/продажи/продаж/مبيعات|growth:growth/croissance/crecimiento/рост/роста/نمو|foreign:foreign/overseas/etranger/etrangers/extranjero/extranjeros/иностранный/иностранных/اجنبي|technology:technology/\
tech/technologie/technologique/technologiques/tecnologia/tecnologicas/технологический/технологических/تكنولوجيا/تكنولوجيه";

const SIGNS: [(&str, &str); 64] = [
    ("个百分点", "point"),
    ("百分点", "point"),
    ("天", "day"),
    ("日", "day"),
    ("周", "week"),
    ("个月", "month"),
    ("年", "year"),
    ("小时", "hour"),
    ("分钟", "minute"),
    ("参会者", "participant"),
    ("参与者", "participant"),
    ("嘉宾", "participant"),
    ("代表", "participant"),
    ("来宾", "participant"),
    ("参会", "participant"),
    ("人", "person"),
    ("专家", "expert"),
    ("学者", "expert"),
    ("国家", "country"),
    ("个国", "country"),
    ("企业", "company"),
    ("公司", "company"),
    ("活动", "event"),
    ("会议", "session"),
    ("项目", "project"),
    ("大学", "university"),
    ("高校", "university"),
    ("专利", "patent"),
    ("美元", "dollar"),
    ("欧元", "euro"),
    ("人民币", "yuan"),
    ("元", "yuan"),
    ("公里", "km"),
    ("千米", "km"),
    ("米", "metre"),
    ("吨", "tonne"),
    ("城市", "city"),
    ("外国", "foreign"),
    ("外籍", "foreign"),
    ("增长", "growth"),
    ("公斤", "kg"),
    ("千克", "kg"),
    ("秒", "second"),
    ("厘米", "cm"),
    ("毫米", "mm"),
    ("英里", "mile"),
    ("公顷", "hectare"),
    ("摄氏度", "degree"),
    ("卢布", "rouble"),
    ("英镑", "pound"),
    ("兆瓦", "mw"),
    ("吉瓦", "gw"),
    ("千瓦", "kw"),
    ("会期", "duration"),
    ("为期", "duration"),
    ("历时", "duration"),
    ("论坛", "gathering"),
    ("大会", "gathering"),
    ("实验室", "laboratory"),
    ("可再生", "renewable"),
    ("电力", "electricity"),
    ("基金", "fund"),
    ("占", "share"),
    ("比重", "share"),
];

/// Names of one thing, one after another: what is counted and what measures it.
pub(crate) fn concept(stemmed: &str) -> Option<&'static str> {
    static MAP: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let map = MAP.get_or_init(|| {
        let groups = CONCEPTS.split('|').filter_map(|group| group.split_once(':'));
        groups.flat_map(|(name, list)| list.split('/').map(move |word| (stem(&fold(word)), name))).collect()
    });
    map.get(stemmed).copied()
}

/// The concepts that occur in a Chinese text.
pub(crate) fn sign_concepts(text: &str) -> impl Iterator<Item = &'static str> {
    SIGNS.iter().filter(|(sign, _)| text.contains(sign)).map(|(_, name)| *name)
}

/// The measuring unit with which Chinese text goes on, and its bytes.
pub(crate) fn sign_unit(text: &str) -> Option<(&'static str, usize)> {
    SIGNS
        .iter()
        .filter(|(_, name)| is_measure(name))
        .find(|(sign, _)| text.starts_with(sign))
        .map(|(sign, name)| (*name, sign.len()))
}

/// Whether a concept measures and does not merely count things.
pub(crate) fn is_measure(name: &str) -> bool {
    matches!(
        name,
        "percent"
            | "point"
            | "day"
            | "week"
            | "month"
            | "year"
            | "hour"
            | "minute"
            | "dollar"
            | "euro"
            | "yuan"
            | "pound"
            | "rouble"
            | "km"
            | "metre"
            | "tonne"
            | "degree"
            | "hectare"
            | "kw"
            | "mw"
            | "gw"
            | "kg"
            | "gram"
            | "mile"
            | "cm"
            | "mm"
            | "second"
            | "litre"
    )
}

/// How many of unit `b` one of unit `a` is, when both measure one quantity by a fixed ratio.
pub(crate) fn ratio(a: &str, b: &str) -> Option<f64> {
    // The quantity, and the unit in its basic one.
    let size = |name: &str| {
        Some(match name {
            "mm" => (0, 1e-3),
            "cm" => (0, 1e-2),
            "metre" => (0, 1.0),
            "km" => (0, 1e3),
            "mile" => (0, 1_609.344),
            "gram" => (1, 1e-3),
            "kg" => (1, 1.0),
            "tonne" => (1, 1e3),
            "second" => (2, 1.0),
            "minute" => (2, 60.0),
            "hour" => (2, 3_600.0),
            "day" => (2, 86_400.0),
            "week" => (2, 604_800.0),
            "month" => (3, 1.0),
            "year" => (3, 12.0),
            "kw" => (4, 1.0),
            "mw" => (4, 1e3),
            "gw" => (4, 1e6),
            _ => return None,
        })
    };
    let ((quantity, a), (other, b)) = (size(a)?, size(b)?);
    (quantity == other).then_some(a / b)
}

/// The unit a sign or a text right after or before a number stands for, with its bytes.
pub(crate) fn written_unit(after: &str) -> Option<(&'static str, usize)> {
    const AFTER: [(&str, &str); 27] = [
        ("percentage point", "point"),
        ("points de pourcentage", "point"),
        ("puntos porcentuales", "point"),
        ("процентных пункт", "point"),
        ("процентного пункт", "point"),
        ("نقطة مئوية", "point"),
        ("نقاط مئوية", "point"),
        ("per cent", "percent"),
        ("percent", "percent"),
        ("pour cent", "percent"),
        ("por ciento", "percent"),
        ("%", "percent"),
        ("％", "percent"),
        ("٪", "percent"),
        ("في المئة", "percent"),
        ("في المائة", "percent"),
        ("بالمئة", "percent"),
        ("بالمائة", "percent"),
        ("процент", "percent"),
        ("€", "euro"),
        ("$", "dollar"),
        ("£", "pound"),
        ("¥", "yuan"),
        ("₽", "rouble"),
        ("п. п.", "point"),
        ("п.п.", "point"),
        ("°", "degree"),
    ];
    let rest = after.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '\u{2009}']);
    let skipped = after.len() - rest.len();
    let lower: String = rest.chars().take(26).flat_map(char::to_lowercase).collect();
    AFTER.iter().find(|(sign, _)| lower.starts_with(sign)).map(|(sign, name)| {
        // Endings of the word go with it: "процентов", "points".
        let tail = rest.get(sign.len()..).unwrap_or("");
        let ending = tail
            .chars()
            .take_while(|c| c.is_alphabetic() && !crate::words::is_dense(*c))
            .map(char::len_utf8)
            .sum::<usize>();
        let ending = if sign.chars().count() > 1 { ending } else { 0 };
        (*name, (skipped + sign.len() + ending).min(after.len()))
    })
}

/// The currency a sign before a number stands for, with its bytes.
pub(crate) fn currency_before(before: &str) -> Option<(&'static str, usize)> {
    const BEFORE: [(&str, &str); 8] = [
        ("US$", "dollar"),
        ("$", "dollar"),
        ("€", "euro"),
        ("£", "pound"),
        ("¥", "yuan"),
        ("USD ", "dollar"),
        ("EUR ", "euro"),
        ("RMB ", "yuan"),
    ];
    BEFORE.iter().find(|(sign, _)| before.ends_with(sign)).map(|(sign, name)| (*name, sign.len()))
}

/// The canonical name of a unit as a record writes it.
pub(crate) fn named_unit(unit: &str) -> Option<&'static str> {
    let trimmed = unit.trim();
    written_unit(trimmed)
        .map(|(name, _)| name)
        .or_else(|| crate::words::words(trimmed).iter().find_map(|word| concept(&word.stem)))
        .or_else(|| sign_unit(trimmed).map(|(name, _)| name))
        .or_else(|| sign_concepts(trimmed).next())
}
