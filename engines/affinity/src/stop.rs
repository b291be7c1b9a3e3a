//! Words too common to say what a text is about. Written folded (lower case, without diacritics), as they are compared.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Languages as bits of a mask.
pub(crate) type Languages = u8;

/// Lists in scripts of their own: no word of another language is hit by them, so they always apply.
pub(crate) const ALWAYS: Languages = 1;

/// The languages in Latin letters, whose lists do get in one another's way: German "die" is a part of a chip in English.
const LATIN: [(&str, Languages, &str); 5] =
    [("en", 2, ENGLISH), ("fr", 4, FRENCH), ("es", 8, SPANISH), ("de", 16, GERMAN), ("pt", 32, PORTUGUESE)];

const ENGLISH: &str = "a about above after again against all also although am among an and another any are as at be because \
been before being below between both but by can cannot could did do does doing don down during each either else even few for \
from further had has have having he her here hers him his how however i if in into is it its itself just ll may me might more \
most much must my neither no nor not of off on once one only onto or other our ours out over own per quite rather re same she \
should since so some such than that the their theirs them then there therefore these they this those though through thus to \
too toward towards under until up upon us use used uses using ve very via was we well were what when where whether which while \
who whom whose why will with within without would yet you your yours";

const FRENCH: &str = "a afin ai ainsi alors apres au aucun aussi autre autres aux avant avec avoir car ce ceci cela celle celles \
celui ces cet cette ceux chaque chez comme comment d dans de depuis des dont du elle elles en encore entre est et etaient etait \
ete etre eux fait il ils j je jusque l la le les leur leurs lors lui mais me meme memes mes moins mon n ne ni nos notre nous on \
ont or ou par parce pas pendant peu peut peuvent plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa \
sans se selon sera ses si soit son sont sous sur ta tel telle telles tels tes ton tous tout toute toutes tres tu un une vers vos \
votre vous y";

const SPANISH: &str = "a al algo algunas algunos ante antes asi aun aunque bajo bien cada como con contra cual cuales cuando de \
del desde donde dos durante e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estar estas este esto estos \
fue fueron ha han hasta hay la las le les lo los mas me mediante mi mismo mucho muy nada ni no nos nosotros nuestra nuestro o \
otra otras otro otros para pero poco por porque pues que quien se sea ser si sido sin sobre son su sus tal tambien tan tanto te \
tiene tienen toda todas todo todos tras tu un una unas uno unos y ya yo";

const GERMAN: &str = "ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bin \
bis bisher da dabei dadurch damit dann das dass dazu dem den denn der deren des dessen die dies diese diesem diesen dieser \
dieses doch dort du durch ein eine einem einen einer eines er es etwa fur gegen haben hat hatte hier ich ihr ihre ihrem ihren \
ihrer im in indem ins ist ja jede jedem jeden jeder jedes jedoch kann kein keine konnen man mehr mit nach nicht noch nun nur ob \
oder ohne sehr sein seine seit sich sie sind so sodass sowie uber um und uns unser unter vom von vor wahrend war waren was weil \
welche welcher wenn wer werden wie wir wird wo wobei wurde wurden zu zum zur zwischen";

const PORTUGUESE: &str = "a ainda ao aos apenas apos aquela aquele aqui as ate atraves cada com como contra cuja cujo da das de \
dela dele deles depois desde dessa desse desta deste do dos e ela elas ele eles em enquanto entre era essa essas esse esses esta \
estao estas este estes eu foi foram ha isso isto ja lhe mais mas me mediante mesmo muito na nao nas nem no nos nossa nosso num \
numa o os ou outra outras outro outros para pela pelas pelo pelos pode podem por porque qual quais quando que quem se seja sem \
ser seu seus sido so sob sobre sua suas tal tambem tem teve toda todas todo todos tudo um uma umas uns";

const RUSSIAN: &str = "а без более больше был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его \
ее если есть еще же за здесь и из или им их к каждый как какой когда которая которого которое которой которые который которых \
кто ли либо между меня мне много может можно мы на над надо нам нас наш не него нет ни но ну о об однако он она они оно от очень \
по под поэтому при про с сам свой себя со так также такие такой там те тем то того тоже только том тот ты у уже чем через что \
чтобы эта эти этих это этого этой этом этот я является";

const ARABIC: &str = "في من الي علي عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم هن نحن انا انت كان كانت يكون تكون ما لا لم لن ان \
او ثم بل لكن حتي اذا كما كل بعض غير بين عند عندما قد قبل بعد خلال حيث منذ ايضا اي به بها له لها فيه فيها منه منها عليه عليها وهو \
وهي وقد ولا وفي ومن وان و ف ب ل ك";

/// Pairs of characters, as Chinese text is cut into pairs, and single characters that may stand alone.
const CHINESE: &str = "我们 你们 他们 它们 这个 那个 这些 那些 这种 一个 一种 一些 以及 或者 并且 而且 但是 因为 所以 如果 由于 为了 \
通过 可以 能够 进行 其中 其他 之间 以上 以下 以前 以后 目前 对于 关于 根据 没有 不是 还是 就是 也是 都是 已经 需要 以便 从而 同时 \
具有 包括 然而 我們 你們 他們 這個 這些 這種 一個 一種 為了 因為 如果 由於 通過 能夠 進行 對於 關於 根據 沒有 還是 需要 已經 \
的 了 和 是 在 与 與 及 或 等 之 也 都 而 且 但 就 很 我 你 他 她 它 这 那 這 有 不 为 為 以 于 於 对 對 从 從 把 被 让 讓 将 將";

/// Pairs with one of the commonest particles are no words, save for these.
const PARTICLES: [char; 2] = ['的', '了'];
const WITH_PARTICLE: [&str; 6] = ["目的", "标的", "標的", "了解", "为了", "的士"];

fn table() -> &'static HashMap<&'static str, Languages> {
    static TABLE: OnceLock<HashMap<&'static str, Languages>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = HashMap::new();
        let lists = LATIN.iter().map(|&(_, bit, list)| (bit, list));
        for (bit, list) in lists.chain([RUSSIAN, ARABIC, CHINESE].map(|list| (ALWAYS, list))) {
            for word in list.split_whitespace() {
                *table.entry(word).or_insert(0) |= bit;
            }
        }
        table
    })
}

/// The languages in which a folded word (not yet stemmed) is a stop word.
pub(crate) fn languages(word: &str) -> Languages {
    table().get(word).copied().unwrap_or(0)
}

/// Whether a pair of characters says nothing.
pub(crate) fn is_empty_pair(pair: &str) -> bool {
    languages(pair) & ALWAYS != 0 || (pair.contains(PARTICLES) && !WITH_PARTICLE.contains(&pair))
}

/// Which lists apply to a text: that of its stated language, or of the one guessed (English where nothing tells).
pub(crate) fn choose(stated: Option<&str>, seen: impl Iterator<Item = Languages>) -> Languages {
    let primary = stated.map(|tag| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase());
    let bit_of = |tag: &str| LATIN.iter().find(|(known, ..)| *known == tag).map(|&(_, bit, _)| bit);
    let stated = primary.as_deref().and_then(bit_of);
    ALWAYS | stated.or_else(|| guess(seen).and_then(bit_of)).unwrap_or(LATIN[0].1)
}

/// The Latin language a text has most stop words of, if it has any; the first in the list of equals.
pub(crate) fn guess(seen: impl Iterator<Item = Languages>) -> Option<&'static str> {
    let mut counts = [0_usize; LATIN.len()];
    for mask in seen {
        for (count, (_, bit, _)) in counts.iter_mut().zip(LATIN) {
            *count += usize::from(mask & bit != 0);
        }
    }
    let best = counts.iter().copied().max().filter(|&best| best > 0)?;
    counts.iter().position(|&count| count == best).map(|at| LATIN[at].0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_written_folded() {
        for word in table().keys() {
            let mut folded = String::new();
            crate::fold::fold(word, &mut folded);
            assert_eq!(*word, folded);
        }
    }

    #[test]
    fn language_is_stated_or_guessed() {
        let of = |text: &str| choose(None, text.split(' ').map(languages));
        assert_eq!(of("die lagerung von wasserstoff mit dem druck"), ALWAYS | 16);
        assert_eq!(of("le stockage de l hydrogene dans les metaux"), ALWAYS | 4);
        assert_eq!(of("hydrogen storage"), ALWAYS | 2);
        assert_eq!(choose(Some("pt-BR"), std::iter::empty()), ALWAYS | 32);
        assert_eq!(choose(Some("zh-Hans"), std::iter::empty()), ALWAYS | 2);
    }

    #[test]
    fn particles_leave_words_alone() {
        assert!(is_empty_pair("我们") && is_empty_pair("的氢"));
        assert!(!is_empty_pair("目的") && !is_empty_pair("氢能"));
    }
}
