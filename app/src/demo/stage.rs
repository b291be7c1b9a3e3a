//! The address by video link of the demonstration's opening: a short generated recording, a slate, captions in six languages.

use exedra_files::Store;
use exedra_kernel::{ForumId, Localized};
use exedra_programme::{order, session};
use exedra_stage::broadcast::{self, NewFile};
use exedra_stage::model::Shown;
use exedra_stage::rules::System;
use exedra_stage::vtt::Cue;
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::WHY;

/// Twenty seconds of moving colours, made for this purpose; nobody is in it.
const RECORDING: &[u8] = include_bytes!("stage/address.webm");

/// What the captions say, by language: one cue every four seconds.
const SAID: [(&str, [&str; 4]); 6] = [
    (
        "en",
        [
            "Good morning from the other side of the sea.",
            "This recording was generated for the demonstration; nobody speaks in it.",
            "What we share here is meant to be used: by hospitals, by ports, by schools.",
            "The forum is open. Thank you.",
        ],
    ),
    (
        "zh",
        [
            "各位早上好，我在大海的另一边。",
            "这段录像为演示而生成，其中没有人讲话。",
            "我们在这里分享的成果是为了使用：用于医院、港口和学校。",
            "论坛现在开始。谢谢。",
        ],
    ),
    (
        "fr",
        [
            "Bonjour, depuis l’autre rive de la mer.",
            "Cet enregistrement a été généré pour la démonstration ; personne n’y parle.",
            "Ce que nous partageons ici doit servir : aux hôpitaux, aux ports, aux écoles.",
            "Le forum est ouvert. Merci.",
        ],
    ),
    (
        "ru",
        [
            "Доброе утро с другого берега моря.",
            "Эта запись создана для демонстрации; в ней никто не говорит.",
            "То, чем мы здесь делимся, должно работать: в больницах, портах и школах.",
            "Форум открыт. Спасибо.",
        ],
    ),
    (
        "es",
        [
            "Buenos días desde el otro lado del mar.",
            "Esta grabación se generó para la demostración; nadie habla en ella.",
            "Lo que compartimos aquí es para usarse: en hospitales, puertos y escuelas.",
            "El foro queda abierto. Gracias.",
        ],
    ),
    (
        "ar",
        [
            "صباح الخير من الضفة الأخرى للبحر.",
            "أُنشئ هذا التسجيل للعرض التوضيحي؛ ولا أحد يتكلم فيه.",
            "ما نتشاركه هنا وُجد ليُستعمل: في المستشفيات والموانئ والمدارس.",
            "افتُتح المنتدى. شكراً.",
        ],
    ),
];

const SLATE: [(&str, &str); 6] = [
    ("en", "The link is being restored. We will be right back."),
    ("zh", "正在恢复连线，请稍候。"),
    ("fr", "La liaison est en cours de rétablissement. Nous revenons tout de suite."),
    ("ru", "Связь восстанавливается. Мы скоро вернёмся."),
    ("es", "Se está restableciendo el enlace. Volvemos enseguida."),
    ("ar", "تجري استعادة الربط. سنعود بعد قليل."),
];

/// Keeps the recording; gives what the tables are to say of it.
pub async fn film(files: &Store) -> anyhow::Result<NewFile> {
    let key = files.put(bytes::Bytes::from_static(RECORDING)).await?;
    let form = exedra_files::recording::recognise(files, &key).await?;
    Ok(NewFile {
        hash: key.to_string(),
        form,
        media_type: "video/webm".to_owned(),
        name: "address-generated.webm".to_owned(),
        bytes: RECORDING.len() as i64,
        language: "en".to_owned(),
        alternative: "Moving colours, generated for the demonstration".to_owned(),
    })
}

/// Puts the broadcast in: the first item of the programme that comes by link.
pub async fn put(tx: &mut Tx, stamp: Stamp<'_>, forum: &ForumId, film: &NewFile) -> Result<()> {
    let mut found = None;
    for session in session::all(tx, forum).await? {
        let remote = order::of(tx, forum, &session.id).await?.into_iter().find(|item| item.remote);
        if let Some(item) = remote {
            found = Some((session.id, item.id));
            break;
        }
    }
    let Some((session, item)) = found else { return Ok(()) };
    let permit = System::run(WHY, forum.clone(), session);
    let slates = Localized(SLATE.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect());
    let code = broadcast::create(tx, stamp, &permit, Some(&item), &slates).await?;
    let Some(whole) = broadcast::by_code(tx, forum, &code).await? else { return Ok(()) };
    let id = &whole.broadcast.id;
    broadcast::add_file(tx, stamp, &permit, id, film).await?;
    for (language, lines) in &SAID {
        let cue = |(text, at): (&&str, u64)| Cue {
            from: at * 4000 + 500,
            until: at * 4000 + 4300,
            voice: None,
            text: (*text).to_owned(),
        };
        let cues: Vec<Cue> = lines.iter().zip(0..).map(cue).collect();
        broadcast::put_captions(tx, stamp, &permit, id, language, &cues).await?;
    }
    broadcast::switch(tx, stamp, &permit, id, Shown::Recording).await
}
