//! Stands, exhibitors and exhibits of the demonstration; live demonstrations with their queues, badges and leads.

use exedra_demonstration::World;
use exedra_exhibition::leads::{self, NewLead};
use exedra_exhibition::live::{self, NewTurn, Proposal};
use exedra_exhibition::model::LeadState;
use exedra_exhibition::queue::{LiveState, TurnState};
use exedra_exhibition::rules::System;
use exedra_exhibition::stand::{self, NewExhibit};
use exedra_exhibition::{model, plan, rules_live};
use exedra_kernel::{ForumId, Localized, Moment};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::exchange::Listed;
use super::sign_ins::{self, Hashed};
use super::{Cast, WHY};

/// Names and explanations of live demonstrations, in the order of [`TONGUES`].
type Texts = ([&'static str; 6], [&'static str; 6]);

const TONGUES: [&str; 6] = ["en", "zh", "fr", "ru", "es", "ar"];

const COFFEE: Texts = (
    [
        "Coffee from the robot arm",
        "机械臂冲咖啡",
        "Le café du bras robotisé",
        "Кофе из рук робота",
        "Café del brazo robótico",
        "قهوة من الذراع الآلية",
    ],
    [
        "Say how you like it; the arm grinds, pours and draws your initial in the foam.",
        "说出您的口味，机械臂会研磨、冲泡，并在奶泡上画出您的首字母。",
        "Dites comment vous l’aimez ; le bras moud, verse et dessine votre initiale dans la mousse.",
        "Скажите, какой кофе вы любите: рука смелет, нальёт и нарисует на пенке вашу букву.",
        "Diga cómo le gusta; el brazo muele, sirve y dibuja su inicial en la espuma.",
        "قل كيف تحبها؛ تطحن الذراع وتصبّ وترسم الحرف الأول من اسمك على الرغوة.",
    ],
);

const PULSE: Texts = (
    [
        "A pulse read from a metre away",
        "一米之外测脉搏",
        "Un pouls lu à un mètre",
        "Пульс на расстоянии метра",
        "El pulso leído a un metro",
        "قياس النبض من مسافة متر",
    ],
    [
        "Sit down for three minutes and compare the radar with your own watch. Nothing is kept.",
        "坐三分钟，将雷达读数与您的手表对比。不保存任何数据。",
        "Asseyez-vous trois minutes et comparez le radar à votre montre. Rien n’est conservé.",
        "Посидите три минуты и сравните радар со своими часами. Ничего не сохраняется.",
        "Siéntese tres minutos y compare el radar con su reloj. No se guarda nada.",
        "اجلس ثلاث دقائق وقارن قراءة الرادار بساعتك. لا يُحفظ شيء.",
    ],
);

const BATTERY: Texts = (
    [
        "A battery taken apart in ten minutes",
        "十分钟拆解一块电池",
        "Une batterie démontée en dix minutes",
        "Аккумулятор, разобранный за десять минут",
        "Una batería desmontada en diez minutos",
        "تفكيك بطارية في عشر دقائق",
    ],
    [
        "Cell by cell, without a screw left over: what recycling looks like when it is planned for.",
        "逐个电芯拆开，不剩一颗螺丝：这就是为回收而设计的样子。",
        "Cellule par cellule, sans une vis de trop : le recyclage quand il est prévu dès le départ.",
        "Ячейка за ячейкой, без лишнего винта: так выглядит переработка, о которой подумали заранее.",
        "Celda a celda, sin que sobre un tornillo: así es el reciclaje cuando se ha previsto.",
        "خلية بعد خلية دون برغي زائد: هكذا تبدو إعادة التدوير حين يُخطَّط لها.",
    ],
);

fn in_all(texts: [&str; 6]) -> Localized {
    Localized(TONGUES.iter().zip(texts).map(|(tag, text)| ((*tag).to_owned(), text.to_owned())).collect())
}

/// Puts them in.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    (listed, accounts): (&Listed, &[Hashed]),
) -> Result<()> {
    let code = |text: &str| model::normal_code(text).unwrap_or_else(|| text.to_owned());
    let exhibitors: Vec<_> = world
        .organisations
        .iter()
        .zip(&cast.organisations)
        .filter_map(|(organisation, id)| Some((id.clone(), code(organisation.stand.as_deref()?))))
        .collect();
    let mut codes: Vec<(String, String)> = exhibitors
        .iter()
        // The letters of a code name its hall.
        .map(|(_, code)| (code.clone(), code.chars().take_while(char::is_ascii_alphabetic).collect()))
        .collect();
    codes.sort_by_key(|(code, _)| model::code_order(code));
    codes.dedup();
    let exhibits: Vec<_> = world
        .exhibits
        .iter()
        .map(|exhibit| NewExhibit {
            listing: listed.offers[exhibit.offer].clone(),
            organisation: cast.organisations[exhibit.organisation].clone(),
            stand: code(&exhibit.stand),
            name: Some(exhibit.name.clone()),
        })
        .collect();
    let permit = System::keep_stands(WHY, forum.clone());
    stand::bulk(tx, stamp, &permit, &plan::lay_out(&codes), &exhibitors, &exhibits).await?;
    // Whoever signs in as an exhibitor finds something at their stand.
    let house = |role: &str| {
        let organisation = world.people[sign_ins::holder(accounts, role)?].organisation;
        world.organisations[organisation].stand.as_ref().map(|_| organisation)
    };
    let mut shown = world.organisations.iter().filter(|organisation| organisation.stand.is_some());
    let mut next = || shown.next().map(|organisation| organisation.key);
    let hosts = [house("exhibitor").or_else(&mut next), house("second-exhibitor").or_else(&mut next), next()];
    let coffee = (COFFEE, 4, 1, LiveState::Open, [46, 5, 1, 17]);
    let pulse = (PULSE, 3, 2, LiveState::Paused, [22, 1, 0, 4]);
    let battery = (BATTERY, 10, 12, LiveState::Closed, [36, 2, 0, 0]);
    for (host, (texts, minutes, places, state, many)) in hosts.into_iter().zip([coffee, pulse, battery]) {
        let Some(host) = host else { continue };
        let permit = rules_live::System::keep_live(WHY, forum.clone(), cast.organisations[host].clone());
        let (titles, abouts) = (in_all(texts.0), in_all(texts.1));
        let new = Proposal { titles, abouts, minutes, places, grace: 5 };
        live::bulk(tx, stamp, &permit, &new, state, &queue(stamp.now, minutes * 60 / places, many)).await?;
    }
    badges_and_leads(tx, stamp, forum, world, cast, (hosts[0], sign_ins::holder(accounts, "participant"))).await
}

/// A queue so far: so many came, did not come, are called, wait; one every so many seconds.
fn queue(now: Moment, pace: i64, [came, missed, called, waiting]: [i64; 4]) -> Vec<NewTurn> {
    let mut turns = Vec::new();
    let settled = came + missed;
    for at in 0..settled + called + waiting {
        let before = settled + called - at;
        let moment = now.plus_seconds(-before * pace);
        let (state, call, end) = match at {
            // Every ninth did not come, until that many did not.
            at if at < settled && at % 9 == 8 && at / 9 < missed => (TurnState::Missed, Some(moment), Some(moment)),
            at if at < settled => (TurnState::Came, Some(moment), Some(moment.plus_seconds(at % 5 * 11))),
            at if at < settled + called => (TurnState::Called, Some(now.plus_seconds(-60)), None),
            _ => (TurnState::Waiting, None, None),
        };
        let taken = call.unwrap_or(now).plus_seconds(-(waiting + 1 - at % (waiting + 1)) * 60);
        turns.push(NewTurn { state, taken_at: taken, called_at: call, ended_at: end });
    }
    turns
}

/// What those who keep a stand wrote down.
const NOTES: [&str; 4] = [
    "Wants the data sheet and a price for twenty.",
    "Asks about service in her country; call after the forum.",
    "",
    "University group, could test it for a term.",
];

/// Everybody has a badge, every fourth may be scanned without asking; the exhibitor has some leads, and asks the participant.
async fn badges_and_leads(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    (host, participant): (Option<usize>, Option<usize>),
) -> Result<()> {
    let badges: Vec<_> = cast
        .people
        .iter()
        .enumerate()
        .map(|(at, person)| (person.clone(), leads::new_code(stamp.entropy), at % 4 == 0 && Some(at) != participant))
        .collect();
    leads::badges_bulk(tx, stamp, &rules_live::System::make_badges(WHY, forum.clone()), &badges).await?;
    let Some(host) = host else { return Ok(()) };
    let guests = world.people.iter().filter(|person| person.delegation.is_some() && person.consents.abroad);
    let known = guests.filter(|person| Some(person.key) != participant && person.organisation != host).take(7);
    let mut rows: Vec<NewLead> = known
        .enumerate()
        .map(|(at, person)| NewLead {
            person: cast.people[person.key].clone(),
            state: LeadState::Given,
            note: NOTES[at % NOTES.len()].to_owned(),
            asked_at: stamp.now.plus_seconds(-(at as i64 + 1) * 1300),
        })
        .collect();
    rows.extend(participant.map(|key| NewLead {
        person: cast.people[key].clone(),
        state: LeadState::Asked,
        note: String::new(),
        asked_at: stamp.now.plus_seconds(-120),
    }));
    let permit = rules_live::System::keep_leads(WHY, forum.clone(), cast.organisations[host].clone());
    leads::bulk(tx, stamp, &permit, &rows).await
}
