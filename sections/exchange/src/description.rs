//! What an offer and a need consist of. Form, API, import and export columns, search, difference view and completeness
//! meter follow from these descriptions; the columns of the table `listing` bear the fields' names.

use std::sync::LazyLock;

use exedra_kernel::key;
use exedra_kernel::record::{Choice, Description, Field, Kind, Need};
use exedra_store::{Conn, Result};

use crate::model::ListingKind;

/// Words of protection, the safest to publish first.
pub const IPR: &[Choice] = &[
    ("granted", key!("ipr-granted")),
    ("filed", key!("ipr-filed")),
    ("published", key!("ipr-published")),
    ("none-needed", key!("ipr-none-needed")),
    ("secret", key!("ipr-secret")),
    ("unfiled", key!("ipr-unfiled")),
    ("unknown", key!("ipr-unknown")),
];
/// What the partner would do.
pub const PARTNER_ROLES: &[Choice] = &[
    ("licensee", key!("partner-role-licensee")),
    ("developer", key!("partner-role-developer")),
    ("tester", key!("partner-role-tester")),
    ("investor", key!("partner-role-investor")),
    ("distributor", key!("partner-role-distributor")),
    ("buyer", key!("partner-role-buyer")),
    ("supplier", key!("partner-role-supplier")),
];
/// Kinds of partner; the words are those of organisations.
pub const PARTNER_KINDS: &[Choice] = &[
    ("company", key!("partner-kind-company")),
    ("university", key!("partner-kind-university")),
    ("institute", key!("partner-kind-institute")),
    ("public", key!("partner-kind-public")),
    ("fund", key!("partner-kind-fund")),
    ("park", key!("partner-kind-park")),
    ("health", key!("partner-kind-health")),
    ("other", key!("partner-kind-other")),
];
/// Sizes of partner.
pub const PARTNER_SIZES: &[Choice] = &[
    ("any", key!("partner-size-any")),
    ("small", key!("partner-size-small")),
    ("medium", key!("partner-size-medium")),
    ("large", key!("partner-size-large")),
];
/// Forms of partnership.
pub const PARTNERSHIPS: &[Choice] = &[
    ("licence", key!("partnership-licence")),
    ("joint-development", key!("partnership-joint-development")),
    ("pilot", key!("partnership-pilot")),
    ("investment", key!("partnership-investment")),
    ("distribution", key!("partnership-distribution")),
    ("supply", key!("partnership-supply")),
];
/// Sectors.
pub const SECTORS: &[Choice] = &[
    ("aerospace", key!("sector-aerospace")),
    ("agriculture", key!("sector-agriculture")),
    ("automotive", key!("sector-automotive")),
    ("biotechnology", key!("sector-biotechnology")),
    ("chemicals", key!("sector-chemicals")),
    ("construction", key!("sector-construction")),
    ("culture", key!("sector-culture")),
    ("education", key!("sector-education")),
    ("electronics", key!("sector-electronics")),
    ("energy", key!("sector-energy")),
    ("environment", key!("sector-environment")),
    ("finance", key!("sector-finance")),
    ("food", key!("sector-food")),
    ("health-care", key!("sector-health-care")),
    ("logistics", key!("sector-logistics")),
    ("manufacturing", key!("sector-manufacturing")),
    ("materials", key!("sector-materials")),
    ("medical-devices", key!("sector-medical-devices")),
    ("mining", key!("sector-mining")),
    ("pharma", key!("sector-pharma")),
    ("public-services", key!("sector-public-services")),
    ("shipping", key!("sector-shipping")),
    ("software", key!("sector-software")),
    ("telecom", key!("sector-telecom")),
    ("textiles", key!("sector-textiles")),
    ("transport", key!("sector-transport")),
    ("water", key!("sector-water")),
];
/// The Sustainable Development Goals by number.
pub const SDGS: &[Choice] = &[
    ("1", key!("sdg-1")),
    ("2", key!("sdg-2")),
    ("3", key!("sdg-3")),
    ("4", key!("sdg-4")),
    ("5", key!("sdg-5")),
    ("6", key!("sdg-6")),
    ("7", key!("sdg-7")),
    ("8", key!("sdg-8")),
    ("9", key!("sdg-9")),
    ("10", key!("sdg-10")),
    ("11", key!("sdg-11")),
    ("12", key!("sdg-12")),
    ("13", key!("sdg-13")),
    ("14", key!("sdg-14")),
    ("15", key!("sdg-15")),
    ("16", key!("sdg-16")),
    ("17", key!("sdg-17")),
];

static OFFER: LazyLock<Description> = LazyLock::new(|| Description { record: "offer", fields: fields(true) });
static NEED: LazyLock<Description> = LazyLock::new(|| Description { record: "need", fields: fields(false) });

/// The description of an offer, without the organiser's own fields.
pub fn offer() -> &'static Description {
    &OFFER
}

/// The description of a need, without the organiser's own fields.
pub fn need() -> &'static Description {
    &NEED
}

/// The description of a kind, without the organiser's own fields.
pub fn of(kind: ListingKind) -> &'static Description {
    match kind {
        ListingKind::Offer => offer(),
        ListingKind::Need => need(),
    }
}

/// The description of a kind with the organiser's own fields behind the built-in ones.
pub async fn with_own(conn: &mut Conn, kind: ListingKind) -> Result<Description> {
    let mut description = of(kind).clone();
    description.fields.extend(exedra_people::own_field::fields(conn, description.record).await?);
    Ok(description)
}

/// The descriptions of both kinds with the organiser's own fields, for lists in which both stand.
#[derive(Clone, Debug)]
pub struct Both {
    offer: Description,
    need: Description,
}

impl Both {
    /// Reads them.
    pub async fn read(conn: &mut Conn) -> Result<Self> {
        Ok(Self { offer: with_own(conn, ListingKind::Offer).await?, need: with_own(conn, ListingKind::Need).await? })
    }
    /// The description of a kind.
    pub fn of(&self, kind: ListingKind) -> &Description {
        match kind {
            ListingKind::Offer => &self.offer,
            ListingKind::Need => &self.need,
        }
    }
}

fn fields(offer: bool) -> Vec<Field> {
    let mut fields = texts(offer);
    fields.extend(stage(offer));
    fields.extend(partner());
    fields.extend(places(offer));
    fields
}

/// What it is, in words.
fn texts(offer: bool) -> Vec<Field> {
    let mut fields = vec![
        Field::new("title", key!("offer-field-title"), Kind::Line(300))
            .need(Need::Always)
            .help(if offer { key!("offer-field-title-help") } else { key!("need-field-title-help") })
            .searched(6)
            .also(&["name", "ip_name", "technology", "标题", "名称", "titre", "название", "título", "العنوان"]),
        Field::new("reference", key!("offer-field-reference"), Kind::Line(120)).searched(2).also(&[
            "ip_number",
            "case number",
            "case_number",
            "number",
            "ref",
            "编号",
        ]),
        Field::new("language", key!("offer-field-language"), Kind::Language)
            .need(Need::Submit)
            .help(key!("offer-field-language-help"))
            .also(&["lang", "语言", "langue", "язык", "idioma", "اللغة"]),
        Field::new("summary", key!("offer-field-summary"), Kind::Prose(1_000))
            .need(Need::Submit)
            .help(key!("offer-field-summary-help"))
            .searched(3)
            .also(&["abstract", "short description", "摘要", "résumé", "резюме", "resumen", "الملخص"]),
        Field::new("description", key!("offer-field-description"), Kind::Prose(60_000))
            .need(Need::Wanted)
            .help(key!("offer-field-description-help"))
            .searched(1)
            .also(&["text", "ip_description", "details", "描述", "описание", "descripción", "الوصف"]),
    ];
    if offer {
        fields.push(
            Field::new("advantages", key!("offer-field-advantages"), Kind::Prose(20_000))
                .need(Need::Wanted)
                .help(key!("offer-field-advantages-help"))
                .searched(1)
                .also(&["advantages and innovations", "benefits", "innovations", "优势"]),
        );
    }
    fields.push(if offer {
        Field::new("technical", key!("offer-field-technical"), Kind::Prose(20_000)).searched(1).also(&[
            "technical specification",
            "specification",
            "技术指标",
        ])
    } else {
        Field::new("technical", key!("need-field-technical"), Kind::Prose(20_000))
            .need(Need::Wanted)
            .help(key!("need-field-technical-help"))
            .searched(2)
            .also(&["expertise sought", "expertise", "solution sought", "所需技术"])
    });
    fields
}

/// How far it is and how it is protected.
fn stage(offer: bool) -> Vec<Field> {
    let mut fields = vec![
        Field::new("trl", if offer { key!("offer-field-trl") } else { key!("need-field-trl") }, Kind::Whole(1, 9))
            .need(Need::Wanted)
            .help(key!("offer-field-trl-help"))
            .also(&["stage", "technology readiness level", "stage of development", "成熟度"]),
    ];
    if offer {
        fields.extend([
            Field::new("trl_evidence", key!("offer-field-trl-evidence"), Kind::Prose(2_000))
                .need(Need::Wanted)
                .help(key!("offer-field-trl-evidence-help"))
                .searched(1),
            Field::new("ipr", key!("offer-field-ipr"), Kind::Choice(IPR))
                .need(Need::Submit)
                .help(key!("offer-field-ipr-help"))
                .also(&["ipr status", "ip status", "status", "知识产权状态"]),
            Field::new("ipr_note", key!("offer-field-ipr-note"), Kind::Prose(4_000)).searched(1).also(&[
                "patents",
                "patent",
                "application sn",
                "ipr notes",
                "专利",
            ]),
            Field::new("ipr_until", key!("offer-field-ipr-until"), Kind::Date)
                .also(&["patent expiration date", "expiration date"]),
        ]);
    }
    fields.push(
        Field::new("sdgs", key!("offer-field-sdgs"), Kind::Choices(SDGS))
            .also(&["sdg", "sustainable development goals"]),
    );
    fields
}

/// Who is sought.
fn partner() -> Vec<Field> {
    vec![
        Field::new("partner_role", key!("offer-field-partner-role"), Kind::Choice(PARTNER_ROLES))
            .need(Need::Wanted)
            .also(&["partner role", "role of partner"]),
        Field::new("partner_kinds", key!("offer-field-partner-kinds"), Kind::Choices(PARTNER_KINDS))
            .also(&["partner type", "partner types"]),
        Field::new("partner_size", key!("offer-field-partner-size"), Kind::Choice(PARTNER_SIZES))
            .also(&["partner size", "size of partner"]),
        Field::new("partnerships", key!("offer-field-partnerships"), Kind::Choices(PARTNERSHIPS))
            .need(Need::Wanted)
            .also(&["partnership type", "partnership", "type of partnership"]),
        Field::new("target_countries", key!("offer-field-target-countries"), Kind::Countries)
            .help(key!("offer-field-target-countries-help"))
            .also(&["target countries", "countries"]),
    ]
}

/// Where it belongs, how long it holds, where it was public before.
fn places(offer: bool) -> Vec<Field> {
    let mut fields = vec![
        Field::new("technology_keywords", key!("offer-field-technology-keywords"), Kind::Words(30))
            .searched(3)
            .also(&["technology keywords", "technologies", "技术关键词"]),
        Field::new("market_keywords", key!("offer-field-market-keywords"), Kind::Words(30)).searched(2).also(&[
            "market keywords",
            "markets",
            "applications",
            "市场关键词",
        ]),
        Field::new("keywords", key!("offer-field-keywords"), Kind::Words(30))
            .need(Need::Wanted)
            .help(key!("offer-field-words-help"))
            .searched(4)
            .also(&["tags", "关键词", "mots-clés", "ключевые слова", "palabras clave", "الكلمات المفتاحية"]),
        Field::new("sectors", key!("offer-field-sectors"), Kind::Choices(SECTORS)).need(Need::Wanted).also(&[
            "sector",
            "industry",
            "industries",
            "行业",
        ]),
        Field::new("tracks", key!("offer-field-tracks"), Kind::Words(12)).also(&["track", "theme"]),
        Field::new("web", key!("offer-field-web"), Kind::Address).also(&["page_url", "url", "website", "link", "网址"]),
        Field::new("valid_until", key!("offer-field-valid-until"), Kind::Date)
            .help(key!("offer-field-valid-until-help"))
            .also(&["validity", "valid until", "有效期"]),
    ];
    if offer {
        fields.extend([
            Field::new("first_public_where", key!("offer-field-first-public-where"), Kind::Line(300))
                .help(key!("offer-field-first-public-where-help")),
            Field::new("first_public_since", key!("offer-field-first-public-since"), Kind::Date),
            Field::new("first_public_address", key!("offer-field-first-public-address"), Kind::Address),
        ]);
    }
    fields
}
