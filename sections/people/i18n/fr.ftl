# People, organisations, editions, accounts.
nav-today = Aujourd’hui
nav-people = Participants
findable-persons = Personnes
findable-subjects = Éditions, thèmes et pays
findable-track = Ce que cette édition a apporté sur ce thème
findable-country = Ce que ce pays apporte à cette édition
forums-title = Forums
forums-lede = Où ceux qui ont des résultats rencontrent ceux qui en ont besoin.
forums-none = Aucun forum n’a encore été annoncé ici. Les responsables de cette installation en créent un avec « exedra init ».
forum-state-draft = en préparation
forum-state-open = annoncé
forum-state-running = en cours
forum-state-closed = terminé
forum-state-archived = archivé
forum-do = Ce que vous pouvez faire ici
forum-do-exchange = Trouver offres et besoins
forum-do-exchange-text = Des résultats en quête de partenaires, des problèmes en quête de solutions.
forum-do-exhibition = Parcourir l’exposition
forum-do-exhibition-text = Ce qui est exposé, à quel stand, par qui.
forum-do-meetings = Se rencontrer
forum-do-meetings-text = Demandez des rendez-vous ; un plan unique les place tous ; votre agenda vous suit.
who-title = Qui participe

sign-in-title = Se connecter
sign-in-password = Avec votre mot de passe
sign-in-do = Se connecter
sign-in-link = Avec un lien par courriel
sign-in-link-text = Nous envoyons un lien qui vous connecte une seule fois. Il est valable dix minutes.
sign-in-link-do = M’envoyer un lien
sign-in-sent = Si cette adresse nous est connue, un lien lui parvient.
sign-in-code = Avec un code du service d’accueil
sign-in-code-text = Aucun courriel n’arrive ? Le service d’accueil vous remet un code de huit chiffres, valable dix minutes.
field-email = Courriel
field-password = Mot de passe
field-code = Code
link-title = Se connecter avec ce lien
link-text = Le lien ne sert qu’une fois. Appuyez sur le bouton pour l’utiliser.
mail-link-subject = Votre lien de connexion
mail-link-body = Ouvrez cette adresse dans les dix minutes et appuyez sur le bouton pour vous connecter : { $x }

    Si vous n’avez rien demandé, ne faites rien : il ne se passera rien.

fault-sign-in = Ce courriel et ce mot de passe ne vont pas ensemble. Vérifiez-les ou utilisez un lien.
fault-code = Ce code n’est pas valable ou ne l’est plus. Demandez-en un nouveau au service d’accueil.
fault-email = « { $x } » n’est pas une adresse électronique.
fault-password-short = Dix caractères au minimum.
fault-too-long-password = Deux cents caractères au maximum.
fault-slug = De 2 à 40 lettres minuscules, chiffres et traits d’union, en commençant par une lettre.
fault-slug-reserved = « { $x } » est réservé à l’installation ; choisissez un autre mot.
fault-slug-taken = Un autre forum a cette adresse.
fault-days-order = Le dernier jour précède le premier.
fault-days-many = Un forum dure 30 jours au plus.
fault-zone = « { $x } » n’est pas un fuseau horaire ; indiquez un nom tel que Europe/Paris.

my-forums = Mes forums
my-forums-none = Vous n’êtes encore inscrit à aucun forum.
my-forums-works = Vous ne participez vous-même à aucun forum. Votre travail figure ci-dessus.
my-tasks = Vos tâches ici
my-tasks-admin = Éditions, organisations, champs propres, courrier.
my-delegation = Délégation
my-programme = Mon programme
my-meetings = Mes rendez-vous
my-suggestions = Suggestions pour moi
my-badge = Mon badge
my-organisations = Mes organisations
my-organisations-none = Vous n’agissez encore pour aucune organisation.
my-organisation-edit = Modifier sa page
my-ties = { $n ->
    [0] Liens avec d’autres organisations
    [one] Liens avec d’autres organisations ({ $n } attend votre réponse)
   *[other] Liens avec d’autres organisations ({ $n } attendent votre réponse)
 }
my-offers = Nos offres et besoins

# Persons and delegations
my-person = Ma fiche
sign-in-forgotten = Mot de passe oublié
conflict-plain-http = Cette installation est jointe par http non chiffré : mots de passe et codes pourraient être lus en chemin. Rien n’a été transmis. Ses responsables doivent donner à base_url une adresse qui commence par https://.
form-faulty = Rien n’a encore été enregistré. Corrigez ce qui est signalé ci-dessous et renvoyez le formulaire.

account-title = Compte
account-about = Adresse et langue
account-language = Langue des courriels qui me sont adressés
account-language-do = Utiliser cette langue
account-done-language = Les courriels vous seront désormais écrits dans cette langue.
account-password = Mot de passe
account-password-now = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-again = Nouveau mot de passe, encore une fois
account-password-ends = Le changer met fin à toutes les autres sessions.
account-password-do = Changer le mot de passe
account-password-none = Ce compte n’a pas de mot de passe. Vous pouvez en définir un par un lien que nous envoyons à votre adresse.
account-reset-do = Définir un mot de passe par courriel
account-email = Changer d’adresse électronique
account-email-text = Nous envoyons un lien à la nouvelle adresse. Ouvrez-le dans les dix minutes dans un navigateur où vous êtes connecté ; d’ici là, rien ne change.
account-email-new = Nouvelle adresse électronique
account-email-do = Envoyer le lien
account-email-none = Avec un mot de passe, vous pouvez aussi changer d’adresse ici.
account-email-confirm = Désormais, l’adresse de votre compte sera :
account-email-confirm-do = Utiliser cette adresse
account-done-email-sent = Si l’adresse peut servir ici, un lien est en route vers elle.
account-done-email = Votre compte a la nouvelle adresse. L’ancienne a été prévenue, et les autres sessions sont closes.
fault-email-own = C’est déjà l’adresse de votre compte.
mail-email-subject = Confirmez votre nouvelle adresse
mail-email-body = Quelqu’un veut utiliser cette adresse pour son compte. Si c’est vous, ouvrez ceci dans les dix minutes là où vous êtes connecté : { $x }
    Sinon, laissez : rien ne se passe.
mail-email-changed-subject = Votre compte a une autre adresse
mail-email-changed-body = L’adresse de votre compte sur { $x } a été changée ; celle-ci ne permet plus d’entrer. Si ce n’était pas vous, prévenez aussitôt le secrétariat du forum ou son accueil.
account-done-password = Le mot de passe est changé et toutes les autres sessions sont closes.
account-done-session = La session est close.
account-sessions = Où vous êtes connecté
account-sessions-text = Mettez fin à tout ce que vous ne reconnaissez pas, puis changez votre mot de passe.
account-browser = Navigateur
account-unknown-browser = inconnu
account-since = Depuis
account-until = Jusqu’à
account-end = Fin
account-here = celle-ci
account-end-do = Y mettre fin
account-end-this = Mettre fin à la session commencée le { $x }
account-end-others = Mettre fin à toutes les autres sessions
fault-password-wrong = Ce n’est pas votre mot de passe actuel.
fault-password-again = Les deux saisies diffèrent ; saisissez de nouveau le nouveau mot de passe.

reset-title = Définir un nouveau mot de passe
reset-text = Nous envoyons un lien à l’adresse de votre compte. Il ne sert qu’une fois et reste valable dix minutes.
reset-do = M’envoyer un lien
reset-sent = Si cette adresse nous est connue, un lien lui parvient.
reset-use-text = Choisissez un nouveau mot de passe. Toutes vos sessions prennent fin et vous êtes connecté ici.
reset-use-do = Définir ce mot de passe
mail-reset-subject = Votre lien pour définir un nouveau mot de passe
mail-reset-body = Ouvrez cette adresse dans les dix minutes et choisissez un nouveau mot de passe : { $x }

    Si vous n’avez rien demandé, ne faites rien : rien ne change.

help-desk-title = Service d’accueil
help-desk-lede = Trouvez une personne inscrite ici et remettez-lui un code avec lequel elle se connecte une fois.
help-desk-search = Nom, courriel ou organisation
help-desk-found = Résultats
help-desk-none = Aucune personne inscrite ne correspond. Essayez une partie plus courte du nom.
help-desk-more = Il y en a d’autres ; saisissez une partie plus longue du nom.
conflict-help-office = Ce compte agit pour une organisation, une édition ou l’installation ; aucun code n’est donc délivré au guichet. La personne se connecte par un lien envoyé à son adresse, depuis la page de connexion ; si elle n’a plus accès à cette adresse, elle s’adresse à qui gère l’installation.
help-desk-code = Créer un code
help-desk-code-for = Créer un code pour { $x }
help-desk-email = Courriel de connexion
help-desk-account = Créer un compte et un code
help-desk-account-for = Créer un compte et un code pour { $x }
help-desk-told = Code pour { $x }
help-desk-told-text = Affiché une seule fois, valable dix minutes. La personne ouvre la page de connexion et le saisit sous « Avec un code du service d’accueil ».
fault-account-taken = Un autre compte utilise « { $x } » ; demandez une autre adresse.
registration-title = Inscrire quelqu’un
registration-lede = Une personne pour cette édition. Avec une adresse électronique, elle reçoit une lettre avec un lien de connexion. Qui est déjà connu par cette adresse vient avec ses propres données.
registration-consents = Personne ne consent pour autrui : chacun le dit soi-même une fois connecté. D’ici là, il ne figure dans aucune liste.
registration-do = Inscrire
registration-done = C’est inscrit. Sans adresse, aucune lettre n’est partie.
registration-done-mail = C’est inscrit. Une lettre avec le moyen d’entrer est en route.
fault-organisation-unknown = Aucune organisation ne s’appelle ici « { $x } » ; faites-la connaître d’abord, ou laissez vide.
fault-email-shared = Plusieurs personnes sont connues par « { $x } » ; donnez une adresse qui soit la sienne.
fault-registered-already = La personne connue par « { $x } » est déjà inscrite ici.
mail-registered-subject = Vous êtes inscrit : { $x }
mail-registered-account = Vous êtes inscrit à { $forum }. Connectez-vous pour voir votre forum et dire ce que d’autres peuvent savoir de vous : { $link }
mail-registered-link = Vous êtes inscrit à { $forum }. Ouvrez cette adresse dans les deux semaines et pressez le bouton : votre compte est créé, et vous y dites ce que d’autres peuvent savoir de vous : { $link }

profile-title = Profil
profile-about = La personne
profile-text = Nationalité, résidence, pays ou région représentés et pays de l’organisation sont quatre faits distincts. Indiquez ce qui est exact ; personne ne déduit les uns des autres.
profile-saved = Enregistré.
person-native-name = Nom
person-native-name-help = Dans son écriture d’origine, dans l’ordre où il se prononce.
person-latin-name = Nom en lettres latines
person-latin-name-help = Laissez vide si le nom s’écrit déjà ainsi.
person-form-of-address = Titre de civilité
person-form-of-address-help = Par exemple S.E., Professeur, Dr.
person-title = Titre ou fonction
person-title-help = Tel qu’il figure sur les listes et les imprimés.
person-nationality = Nationalité
person-residence = Résidence
person-residence-help = Le pays ou la région où vit cette personne.
person-languages = Langues parlées
person-languages-help = Noms ou codes à deux lettres, séparés par des points-virgules.
person-email-help = L’adresse où cette personne reçoit son courrier. Facultatif.
person-badge-name = Nom sur le badge
person-organisation = Organisation
person-organisation-country = Pays ou région de l’organisation
person-country-represented = Pays ou région représentés
person-not-stated = non indiqué
fault-latin-name = Indiquez aussi le nom en lettres latines.
registration-expected = attendu
registration-arrived = arrivé
registration-substituted = remplacé
registration-withdrawn = désisté

consents-title = Consentements
consents-lede = Ce qui peut être fait de ce que l’on sait de vous. Rien n’est consenti si vous ne le consentez pas, et vous pouvez revenir sur votre accord à tout moment.
consents-saved = C’est noté.
consents-version = Version { $x } de ce texte
consents-given = Consenti
consents-withdrawn = Non consenti
consents-never = Non consenti : la question ne vous a jamais été posée.
consents-give = Consentir
consents-give-this = Consentir : { $x }
consents-withdraw = Retirer
consents-withdraw-this = Retirer : { $x }
consents-history = Toutes les réponses données
consents-history-none = Aucune pour l’instant.
consents-when = Quand
consents-what = Objet
consents-answer = Réponse
consents-who = Par qui
consents-text = Texte
consent-by-self = par la personne
consent-by-mandate = par mandat : { $x }
consent-by-office = par le bureau de la délégation : { $x }
consent-by-import = par l’installation
consent-listed = Figurer dans l’annuaire
consent-listed-text = Mon nom, mon organisation et le pays ou la région que je représente figurent dans l’annuaire des participants. C’est une page publique : tout le monde peut la lire et y chercher. Mon titre y figure aussi si j’accepte que mes données soient envoyées dans d’autres pays. Sans cela, je suis seulement compté.
consent-matched = Être mis en relation
consent-matched-text = Les offres, besoins et sujets que j’indique sont comparés à ceux des autres, et je suis suggéré aux participants auxquels ils correspondent. Ils voient mon nom, mon organisation et les mots communs. Sans cela, personne ne m’est suggéré et je ne suis suggéré à personne.
consent-contacted = Être contacté
consent-contacted-text = D’autres participants peuvent me demander un rendez-vous, et j’en suis informé par courriel. Mon adresse ne leur est pas montrée. Sans cela, personne ne peut m’en demander ; je peux toujours en demander aux autres.
consent-abroad = Voir mes données transmises à d’autres pays
consent-abroad-text = Ce que j’ai accepté ci-dessus peut parvenir à des organisateurs et participants d’autres pays et régions, dont les lois le protègent peut-être moins que là où je vis. Sans cela, mon titre n’est pas montré en public, et les fichiers de participants qui quittent le pays où se tient le forum ne contiennent rien de moi.
profile-title-withheld = Votre titre n’est pas montré dans l’annuaire public : vous n’avez pas accepté l’envoi de vos données dans d’autres pays.

mandates-title = Mandats
mandates-lede = Un assistant ou un collègue peut répondre en votre nom. Ce qui est fait pour vous est consigné et montré ici.
mandates-offered = Proposés à vous
mandates-take = Accepter
mandates-decline = Décliner
mandates-given = Qui répond pour vous
mandates-given-none = Personne d’autre que vous.
mandates-waiting = attend d’être accepté
mandates-give = Confier vos réponses à quelqu’un
mandates-email = Son courriel de connexion
mandates-note = Objet
mandates-give-do = Proposer le mandat
mandates-sent = C’est noté. Si cette adresse a un compte, son titulaire en est informé et peut accepter.
mandates-revoke = Y mettre fin
mandates-revoke-this = Mettre fin au mandat de { $x }
mandates-held = Pour qui vous répondez
mandates-held-none = Pour personne d’autre que vous.
mandates-resign = Y renoncer
mandates-resign-this = Renoncer au mandat pour { $x }
mandates-done = Ce qui a été fait en votre nom
mandates-done-none = Rien pour l’instant.
mandate-acting = Vous agissez pour
mandate-acting-text = Tout ce que vous faites ici l’est au nom de cette personne et consigné avec le vôtre. Elle peut le voir.
fault-mandate-self = C’est votre propre adresse.
fault-mandate-many = Vingt propositions attendent déjà ; retirez-en une d’abord.
mail-mandate-subject = { $x } vous demande de répondre en son nom
mail-mandate-body = { $name } souhaite que vous répondiez en son nom.

    Connectez-vous, puis acceptez ou déclinez ici : { $link }

delegations-title = Délégations
delegations-none = Aucune délégation pour l’instant. Créez la première ci-dessous.
delegation-code = Code
delegation-code-help = Quelques lettres ou chiffres ; ils figurent sur les listes et ne peuvent plus être changés.
delegation-name = Nom
delegation-country = Pays ou région
delegation-organisation-help = Pour le bureau d’une entreprise ou d’une université : ses membres viennent pour elle. Son nom tel qu’il est connu ici.
delegation-quota = Places
delegation-used = Places prises
delegation-deadline = Inscription jusqu’au
delegation-deadline-help = Passé ce jour, seul le secrétariat modifie la liste des participants.
delegation-no-deadline = sans date limite
delegation-contact = Contact
delegation-new = Nouvelle délégation
delegation-new-do = Créer la délégation
delegation-manager = Qui la gère
delegation-manager-help = Si l’adresse n’a pas de compte, un compte est créé ; le nom est alors nécessaire. Un courriel indique comment se connecter.
delegation-manager-name = Nom
delegation-manager-do = Ajouter
delegation-managers = Gérée par
delegation-unmanage = Retirer
delegation-unmanage-this = Ne plus confier la gestion à { $x }
delegation-frame = Modifier le cadre
delegation-about = En bref
delegation-late = La date limite est passée. Si une autre personne doit venir, écrivez au secrétariat.
delegation-people = Personnes
delegation-people-none = Personne pour l’instant. Ajoutez tous les membres d’un coup, par saisie ou collage.
delegation-add = Ajouter des personnes
delegation-export = Enregistrer comme tableau (CSV)
delegation-state = État
delegation-head = chef
delegation-head-name = Chef de la délégation
delegation-head-do = Nommer chef
delegation-instead-of = en remplacement de { $x }
delegation-left = { $n ->
    [one] Il reste { $n } place.
   *[other] Il reste { $n } places.
 }
delegation-row = Ligne
delegation-add-typed = Saisie
delegation-add-text = Une personne par ligne ; les lignes vides ne comptent pas. Pays, régions et langues s’indiquent par leur nom ou leur code à deux lettres. Personne n’a besoin d’une adresse électronique.
delegation-add-pasted = Collage depuis un tableau
delegation-add-pasted-text = Copiez des lignes d’un tableur, avec en-têtes ou dans cet ordre :
delegation-add-paste = Lignes
delegation-add-do = Inscrire toutes ces personnes
delegation-add-faulty = Personne n’a encore été inscrit. Corrigez ce qui est signalé dans le tableau et renvoyez-le ; toute votre saisie est conservée.
delegate-own-account = Cette personne se connecte et tient elle-même sa fiche. Vous pouvez changer le nom sur le badge.
delegate-consents-text = Ne cochez que ce que cette personne vous a dit. Votre nom est consigné avec sa réponse.
delegate-consents-do = Consigner ces réponses
delegate-withdraw = Ne viendra pas
delegate-withdraw-text = La place redevient libre. La ligne est conservée pour mémoire.
delegate-withdraw-do = Désinscrire cette personne
delegate-substitute = Une autre personne vient à sa place
delegate-substitute-text = Décrivez la personne qui vient
delegate-substitute-do = Remplacer
conflict-delegation-deadline = La date limite de cette délégation est passée. Rien n’a été modifié. Le secrétariat peut encore le faire.
fault-delegation-code = Une autre délégation de ce forum a le code « { $x } ».
fault-delegation-quota = Les { $x } places sont toutes prises.
fault-delegate-twice = Cette personne est déjà dans la délégation. S’il s’agit d’un homonyme, indiquez le courriel des deux.
fault-delegate-email-twice = Une autre personne de la délégation a ce courriel.
fault-manager-name = Cette adresse n’a pas encore de compte : indiquez aussi le nom.
fault-rows-none = Aucune ligne n’est remplie. Saisissez ou collez au moins une personne.
fault-rows-many = { $x } lignes au plus à la fois. Les premières sont dans le tableau ; le reste a été omis.
mail-manager-subject = Vous gérez la délégation « { $x } »
mail-manager-body = Vous gérez la délégation « { $name } » à { $forum }.

    Inscrivez ses membres ici : { $link }
    Connectez-vous par un lien ou, une fois que vous en aurez défini un, par un mot de passe : { $sign-in }

directory-title = Participants
directory-lede = Les personnes qui ont consenti à figurer ici.
directory-search = Nom ou organisation
directory-search-do = Chercher
directory-found = { $n ->
    [0] Personne ne figure ici.
    [one] { $n } personne figure ici.
   *[other] { $n } personnes figurent ici.
 }
directory-unlisted = { $n ->
    [one] { $n } autre vient sans y figurer.
   *[other] { $n } autres viennent sans y figurer.
 }
directory-none = Personne ne correspond. Cherchez une partie plus courte du nom, ou choisissez un autre pays ou une autre région.
directory-no-country = Pays ou région non indiqués
directory-pages = Pages
directory-earlier = Précédents
directory-later = Suivants

data-do = Tout ce qui est conservé à mon sujet (JSON)
erase-title = Effacer mes données
erase-goes = Ce qui disparaît
erase-goes-text = Nom, titre, adresse, compte, sessions, rôles, appartenances, mandats, consentements et courriels, partout : pages, recherche, exportations et journal des modifications. L’effacement est répété si une sauvegarde plus ancienne est restaurée.
erase-stays = Ce qui demeure
erase-stays-text = Le fait que quelqu’un s’est inscrit et en a rencontré d’autres reste compté, sans nom, afin que les données des autres restent exactes. Ce qui appartient aux organisations leur reste.
erase-sure = Êtes-vous sûr ?
erase-warning = Personne ne peut revenir là-dessus.
erase-word = Saisissez « { $x } » pour confirmer
erase-do = Effacer définitivement
fault-erase-word = Saisissez exactement « { $x } ».
conflict-erase-operator = Ce compte administre l’installation. Rien n’a été effacé. Confiez d’abord cette tâche à quelqu’un d’autre.
# Organisations and administration
organisations-title = Organisations
organisations-lede = Universités, instituts, entreprises et organismes publics, par leur nom dans toute langue.
organisations-search = Nom
organisations-search-help = Le début des mots suffit, dans toute langue.
organisations-all = Toutes
organisations-find = Chercher
organisations-clear = Tout afficher
organisations-count = { $n ->
    [0] Aucune organisation
    [one] { $n } organisation
   *[other] { $n } organisations
 }
organisations-none = Aucune organisation n’est encore connue ici. Elles viennent avec les offres, les délégations, ou du registre par « exedra import organisations ».
organisations-none-found = Aucune organisation ne répond à tout cela. Employez moins de mots, ou une autre graphie.
organisations-pages = Pages
organisations-first = Depuis le début
organisations-next = Page suivante
organisation-name = Nom
organisation-name-help = En lettres latines, tel qu’il est connu à l’étranger.
organisation-native-name = Nom dans sa propre langue
organisation-native-language = Langue du nom
organisation-kind = Type
organisation-kind-company = entreprise
organisation-kind-university = université ou école
organisation-kind-institute = institut de recherche
organisation-kind-public = organisme public
organisation-kind-fund = investisseur
organisation-kind-park = parc scientifique ou technologique
organisation-kind-health = hôpital ou clinique
organisation-kind-other = autre
organisation-country = Pays ou région
organisation-city = Ville
organisation-website = Site web
organisation-sector = Secteur
organisation-about = Présentation
organisation-about-help = Ce qu’elle fait et ce qu’elle apporte. Markdown : une ligne vide sépare les paragraphes, un trait d’union ouvre un élément de liste.
organisation-about-language = Langue de ce texte
organisation-parent = Fait partie de
organisation-parent-help = Le nom, l’adresse ROR ou l’adresse sur ce site de l’organisation dont elle relève.
organisation-inactive = n’est plus active
organisation-inactive-note = Cette organisation n’est plus active. Sa page est conservée parce que d’autres y renvoient.
organisation-here = Ici
organisation-here-none = Elle ne présente rien ici pour le moment.
organisation-parts = Ses composantes
organisation-parts-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
 }
organisation-facts = Données
organisation-names = Autres noms
organisation-acronym = forme abrégée
organisation-from-ror = Source : Research Organization Registry.
organisation-for-members = Modifier cette page (pour ses membres)
organisation-new = Nouvelle organisation
organisation-edit = Modifier
organisation-public-page = Page publique
organisation-members = Membres
organisation-history = Historique
organisation-not-saved = Rien n’a encore été enregistré : corrigez ce qui est signalé ci-dessous et renvoyez le formulaire.
organisation-other-name = Autre nom
organisation-name-kind = Nature du nom
organisation-name-label = son nom dans cette langue
organisation-name-alias = aussi appelée
organisation-name-add = Ajouter un nom
organisation-identifiers = Identifiants
organisation-identifier = Identifiant
organisation-identifier-add = Ajouter un identifiant
organisation-scheme = Attribué par
organisation-scheme-ror = ROR
organisation-scheme-lei = Identifiant d’entité juridique (LEI)
organisation-scheme-vat = Numéro de TVA
organisation-scheme-uscc = Code unifié de crédit social
organisation-scheme-duns = Numéro D-U-N-S
organisation-scheme-isni = ISNI
organisation-scheme-wikidata = Wikidata
organisation-scheme-grid = GRID
organisation-scheme-fundref = Registre des bailleurs de fonds
organisation-remove = Retirer { $x }
organisation-remove-short = Retirer
organisation-members-none = Personne n’agit encore ici pour cette organisation. Invitez son premier titulaire.
organisation-member-since = depuis le { $x }
organisation-role = Rôle
organisation-role-of = Rôle de { $x }
organisation-role-change = Changer le rôle
organisation-role-owner = titulaire
organisation-role-owner-text = Peut tout faire, et désigne qui d’autre agit pour l’organisation.
organisation-role-transfer = responsable de valorisation
organisation-role-transfer-text = Répond des résultats et de leur protection : modifie, et décide de ce qui est publié.
organisation-role-editor = rédacteur
organisation-role-editor-text = Rédige offres et besoins ; quelqu’un d’autre décide de la publication.
organisation-role-viewer = lecteur
organisation-role-viewer-text = Lit ce qui n’est pas public.
organisation-invite = Inviter quelqu’un
organisation-invite-first = Personne ne parle encore ici pour cette organisation. Vous pouvez inviter son premier propriétaire, qui décide ensuite de tous les autres membres.
organisation-invite-text = Nous écrivons à cette adresse. Qui ouvre la lettre et se connecte rejoint l’organisation avec le rôle choisi ici.
organisation-invite-do = Envoyer l’invitation
organisation-invited = Invités
organisation-invited-until = réponse possible jusqu’au { $x }
organisation-uninvite = Retirer l’invitation
invitation-title = Vous êtes invité
invitation-text = Il vous est demandé d’agir ici pour
invitation-do = Accepter l’invitation
invitation-sign-in = Se connecter pour répondre
invitation-become = L’invitation est allée à { $x }, qui n’a pas encore de compte ici. L’accepter en crée un, sans mot de passe : vous vous connectez par un lien reçu par courriel.
invitation-become-do = Créer mon compte et accepter
mail-invitation-subject = Agir pour { $x }
mail-invitation-body = { $by } vous demande d’agir ici pour { $organisation }.
    Ouvrez cette adresse dans les deux semaines, connectez-vous et acceptez : { $link }
    Si vous ne le souhaitez pas, ne faites rien : il ne se passera rien.
fault-identifier = Ce n’est pas un identifiant de ce type : sa forme ou sa clé de contrôle est fausse. Comparez-le à l’original.
fault-identifier-taken = Une autre organisation a ici cet identifiant. S’il s’agit de la même, signalez-le au secrétariat.
fault-language-missing = Indiquez la langue du texte.
fault-parent-unknown = Aucune organisation n’a ici ce nom ou cette adresse.
fault-parent-below = Cette organisation fait elle-même partie de celle-ci.
conflict-last-owner = C’est le dernier titulaire. Désignez-en d’abord un autre ; rien n’a été modifié.
conflict-many-invitations = Trop d’invitations sont en attente. Retirez-en d’abord ; rien n’a été envoyé.
conflict-many-letters = Trop de lettres ont été demandées aujourd’hui. Rien n’a été envoyé ; réessayez demain.
fault-many-letters = Plusieurs lettres à cette adresse ont déjà été demandées. Cherchez-les, aussi parmi les indésirables ; ou réessayez dans un quart d’heure, ou allez à l’accueil.
admin-title = Administration
admin-installation = Cette installation
admin-editions = Éditions que vous administrez
admin-editions-none = Vous n’administrez aucune édition pour le moment.
admin-forum-page = Page d’accueil
admin-forum-new = Créer une édition
admin-forum-new-text = Un nouveau forum, vide ou repris du cadre d’une édition antérieure.
admin-organisation-new-text = En faire connaître une qui n’est dans aucun registre, et inviter son titulaire.
admin-mail = Courriels sortants
admin-mail-text = Ce qui attend, ce qui est parti, ce qui a échoué et pourquoi. Heures en UTC.
outbox-none = Aucun courriel n’a encore été écrit.
outbox-when = Écrit le
outbox-to = À
outbox-subject = Objet
outbox-state = État
outbox-problem = Problème
outbox-text = Texte
outbox-calendar = Calendrier joint
outbox-waiting = en attente
outbox-sent = envoyé
outbox-written = écrit dans un fichier
outbox-failed = échoué
outbox-attempts = { $n ->
    [0] pas encore essayé
    [one] essayé une fois
   *[other] essayé { $n } fois
 }
outbox-resend = Renvoyer
outbox-forgotten = Le texte de ce courriel n’est plus conservé ; les textes sont conservés sept jours.
conflict-mail-waiting = Ce courriel attend déjà d’être envoyé.
audit-title = Qui a changé quoi
audit-lede = Chaque changement avec son auteur, la personne ou l’organisation pour qui il a été fait, et ce qui figurait auparavant. Heures en UTC.
audit-none = Rien n’a encore été changé.
audit-record = Type de fiche
audit-record-help = En anglais, par exemple organisation, offer, forum, person.
audit-record-id = Identifiant de la fiche
audit-person = Personne
audit-person-help = Son identifiant, ou son adresse de connexion. Montre ce qu’elle a fait et ce qui a été fait en son nom.
audit-show = Afficher
audit-all = Tout afficher
audit-older = Plus anciens
audit-behalf = pour { $x }
audit-system = Le programme ({ $x })
audit-changes = Ce qui a changé
audit-field = Champ
audit-before = Avant
audit-after = Après
audit-nothing = rien
audit-undo = Annuler ce changement
audit-undo-of = Annuler le changement du { $x }
audit-undone = annulé
audit-act-made = a créé
audit-act-edited = a modifié
audit-act-undone = a annulé un changement
audit-act-moved = a changé l’état
audit-act-imported = a importé
audit-act-published = a publié
audit-act-role-given = a donné un rôle
audit-act-role-taken = a retiré un rôle
audit-act-member-invited = a invité un membre
audit-act-member-uninvited = a retiré une invitation
audit-act-member-joined = est devenu membre
audit-act-member-changed = a changé le rôle d’un membre
audit-act-member-removed = a retiré un membre
audit-act-mail-resent = a renvoyé un courriel
conflict-not-undoable = Ce changement ne peut pas être annulé, ou l’a déjà été.
conflict-changed-since = Quelqu’un a modifié les mêmes champs depuis. Annulez d’abord le changement le plus récent ; rien n’a été modifié.
permissions-title = Qui peut faire quoi
permissions-lede = Toutes les adresses de cette installation, avec l’acte qui leur correspond. Les droits plus fins (telle offre, telle délégation) dépendent de l’objet même ; qui ne doit pas le connaître ne trouve rien.
permissions-count = { $n ->
    [one] { $n } adresse
   *[other] { $n } adresses
 }
permissions-act = Acte
permissions-route = Adresse
permissions-who = Qui
permissions-everyone = tout le monde
permissions-holder = qui détient le secret contenu dans l’adresse
permissions-signed-in = qui est connecté et peut agir pour l’objet
permissions-present = qui est inscrit à l’édition
permissions-runs = qui administre une édition ou l’installation
permissions-operator = qui administre l’installation
own-fields-title = Champs propres
own-fields-lede = Ce que vous demandez au-delà des champs prévus. Ils figurent dans les formulaires, les exportations et l’API à côté des autres.
own-fields-none = Il n’y a encore aucun champ propre.
own-field-new = Ajouter un champ
own-field-record = Demandé pour
own-field-record-offer = les offres
own-field-record-need = les besoins
own-field-record-organisation = les organisations
own-field-name = Nom dans les fichiers
own-field-name-help = Lettres minuscules, chiffres et tirets bas ; « own_ » est placé devant. Il ne peut plus être changé.
own-field-label = Libellé
own-field-label-in = Libellé : { $x }
own-field-kind = Forme de la réponse
own-field-kind-line = une ligne
own-field-kind-prose = texte plus long
own-field-kind-choice = un choix parmi plusieurs
own-field-kind-words = mots-clés
own-field-kind-flag = oui ou non
own-field-kind-date = date
own-field-kind-whole = nombre entier
own-field-choices = Choix
own-field-choices-help = Pour « un choix parmi plusieurs » : un par ligne, un mot, un signe égal et ses libellés, par exemple : fish = en: Fish; zh: 鱼
own-field-need = Exigé
own-field-need-optional = jamais
own-field-need-wanted = souhaité, et compté comme lacune
own-field-need-submit = avant la remise
own-field-need-always = toujours
own-field-sees = Visible pour
own-field-sees-everyone = quiconque peut lire la fiche
own-field-sees-members = les membres de son organisation et le secrétariat
own-field-place = Rang
own-field-place-help = Les champs aux nombres les plus petits viennent en premier.
own-field-retired = N’est plus demandé ; les réponses sont conservées
own-field-retired-mark = n’est plus demandé
fault-own-field-name = Lettres minuscules, chiffres et tirets bas, 36 au plus.
fault-own-field-taken = Un champ de ce nom existe déjà.
fault-own-field-choices = Donnez au moins deux choix, un par ligne, chaque mot une seule fois et sans espace : fish = en: Fish; zh: 鱼
forum-new-title = Créer une édition
forum-make = Créer l’édition
forum-slug = Nom dans les adresses
forum-slug-help = Lettres minuscules, chiffres et traits d’union, par exemple harbour-2027. Il ne peut plus être changé.
forum-frame = Cadre
forum-name-in = Nom : { $x }
forum-theme-in = Thème : { $x }
forum-venue-in = Lieu : { $x }
forum-from = Premier jour
forum-to = Dernier jour
forum-zone = Fuseau horaire
forum-zone-help = Par exemple Europe/Paris ou Asia/Shanghai. Toutes les heures de l’édition y sont indiquées.
forum-languages = Langues de son contenu
forum-languages-help = Codes à deux lettres séparés par des points-virgules : en; zh; fr.
forum-copy = D’après une édition antérieure
forum-copy-text = Ses noms, lieu, fuseau, langues, stands et autres aménagements sont repris. Les personnes, offres et rendez-vous ne le sont pas.
forum-copy-from = Édition antérieure
forum-copy-none = Aucune
forum-copy-do = Remplir d’après elle
forum-settings-title = Réglages
forum-state = État
forum-state-now = Actuellement : { $x }.
forum-to-draft = La remettre en préparation
forum-to-open = L’annoncer
forum-back-to-open = Revenir avant l’ouverture
forum-to-running = Elle commence
forum-to-closed = Elle est terminée
forum-to-archived = L’archiver
forum-follows-draft = Seul le secrétariat voit les pages.
forum-follows-open = Public : tout le monde voit les pages ; on s’inscrit, on propose des offres et on demande des rendez-vous.
forum-follows-running = L’édition est en cours : agendas, stands et salles sont ceux du moment.
forum-follows-closed = Plus rien de nouveau ne peut être saisi. Tout reste lisible ; le suivi continue.
forum-follows-archived = Les pages sont conservées pour consultation et ne pourront plus jamais être modifiées. Ce qui survit à l’édition (personnes, organisations, offres) se poursuit.
forum-archived-text = Cette édition est archivée : elle est conservée pour consultation et ne peut plus être modifiée.
forum-roles-title = Rôles
forum-roles-nobody = Personne pour l’instant.
forum-roles-count = { $n ->
    [one] Montrer la personne
   *[other] Montrer les { $n } personnes
 }
forum-role-give = Donner un rôle
forum-role-take = Retirer ce rôle
forum-role-take-of = Retirer le rôle « { $role } » à { $name }
forum-role-secretariat = secrétariat
forum-role-secretariat-text = Administre l’édition : réglages, personnes, offres, plan des rendez-vous.
forum-role-host = hôte
forum-role-host-text = Accueille une manifestation.
forum-role-protocol = protocole
forum-role-protocol-text = Veille aux délégations et aux titres de civilité.
forum-role-help-desk = service d’accueil
forum-role-help-desk-text = Aide à se connecter et à s’orienter.
forum-role-intermediary = intermédiaire
forum-role-intermediary-text = Transmet l’intérêt pour des offres et des besoins au nom de ceux qui ne se nomment pas encore ; sait qui ils sont, ne voit rien des discussions.
forum-role-participant = participant
forum-role-participant-text = Prend part au forum.
forum-role-exhibitor = exposant
forum-role-exhibitor-text = Expose à un stand.
forum-role-press = presse
forum-role-press-text = Rend compte du forum.
fault-email-unknown = Personne n’a de compte avec « { $x } ». Inscrivez d’abord cette personne.
conflict-last-secretary = C’est le dernier membre du secrétariat. Donnez d’abord ce rôle à quelqu’un d’autre ; rien n’a été modifié.
conflict-forum-archived = Cette édition est archivée ; elle ne peut plus être modifiée.
conflict-forum-state = L’édition ne peut pas passer de son état actuel à celui-là. Rouvrez ses réglages.

# Tracks, countries and figures of an edition.
who-nobody = Personne n’est encore inscrit.
figures-all = Tous les chiffres, et ce qu’ils comptent
tracks-title = Les mots du thème
track-lede = Ce que { $forum } a produit sur « { $track } ».
track-others = Autres mots du thème
country-lede = { $country } à { $forum } : qui est là, ce qui est offert, ce qui est recherché.
country-others = Autres pays et régions
subject-nothing = Rien n’est encore public ici.
subject-all = Tous : { $x }
countries-title = Pays et régions
countries-count = { $n ->
    [one] { $n } pays ou région est représenté.
   *[other] { $n } pays et régions sont représentés.
 }
panel-delegation = Personnes qui acceptent d’être citées
figures-title = Chiffres
figures-lede = Chaque chiffre dit ce qu’il compte, à quelle date et par qui ; derrière lui se trouve la liste, dans la mesure où vous pouvez la voir.
figure-as-of = État au { $x }
figure-when = État au
figure-by = Compté par
figure-cells = Plus petite part montrée
figure-smallest = { $x } : les parts plus petites sont retenues, car on pourrait reconnaître des personnes.
figure-behind = Derrière ce chiffre
figure-list = La liste
figure-parts = Par pays ou région représenté
figure-plot-alt = Barres des parts ; le tableau dessous donne les nombres
figure-number = Nombre
figure-withheld = retenu
figure-withheld-why = Là où une seule part serait retenue, une seconde l’est aussi, car le total la trahirait.
figure-fixed = Tel qu’il a été fixé
figure-note = Pour quoi
figure-fix = Fixer ce chiffre
figure-fix-text = Ce qui est dit en public doit pouvoir être retrouvé tel quel. Le chiffre est gardé avec le jour, l’heure et votre nom.
figure-fix-do = Le fixer tel quel
figure-participants = { $n ->
    [one] personne inscrite
   *[other] personnes inscrites
 }
figure-participants-counts = Personnes inscrites à cette édition, attendues ou arrivées, quel que soit le pays représenté. Qui a annulé ou a été remplacé n’est pas compté.
figure-guests = { $n ->
    [one] invité de l’étranger
   *[other] invités de l’étranger
 }
figure-guests-counts = Personnes inscrites à cette édition, attendues ou arrivées, qui représentent un autre pays ou une autre région que celui où elle a lieu. La nationalité et la résidence ne comptent pas ici.
figure-countries = { $n ->
    [one] pays ou région
   *[other] pays et régions
 }
figure-countries-counts = Pays et régions, autres que celui où l’édition a lieu, que représente au moins une personne inscrite.
forum-tracks-in = Mots du thème ({ $x })
forum-tracks-help = Les mots que portent séances, offres et publications, comme « Santé », séparés par des points-virgules. Donnez-les dans le même ordre dans chaque langue.
forum-country = Lieu (pays)
forum-country-help = Qui représente un autre pays ou une autre région compte comme invité de l’étranger.
fault-tracks-same = Deux de ces mots sont identiques.
fault-tracks-many = Donnez ici { $x } mots comme dans les autres langues, ou aucun.
forum-now-draft = En préparation : seul le secrétariat voit ces pages.
forum-now-open = { $n ->
    [one] Plus qu’un jour.
   *[other] Plus que { $n } jours.
}
forum-now-about = L’ouverture est imminente.
forum-now-day = Jour { $day } sur { $days }.
forum-now-running = En cours.
forum-now-closed = Le forum est terminé. Ce qui en est issu s’ajoute au fil du temps.
forum-now-archived = Archivé : ces pages restent telles quelles.
forum-next = L’édition suivante : { $x }
forum-came-to = Ce qu’il a donné
forum-do-after = Continuer d’ici
forum-do-archive = Ce qu’il y avait ici
forum-do-agenda = Votre agenda
forum-do-agenda-text = Où l’on vous attend ensuite, et qui est libre maintenant.
forum-do-after-text = Après le dernier jour, offres et besoins restent ouverts aux questions.
forum-do-countries = Qui est venu
forum-do-countries-text = Délégations, offres et besoins par pays ou région.
figure-at-archive = Conservé lors de l’archivage de l’édition.
forum-do-programme = Voir le programme
forum-do-programme-text = Événements, salles et intervenants, jour par jour.

# Liens entre organisations
ties-title = Voisinage
ties-of = Le voisinage de { $x }
ties-lede = Ce que cette organisation est pour d’autres, selon les deux parties.
ties-none = Aucun lien n’est encore confirmé.
ties-not-drawn = { $n ->
    [one] { $n } autre ne figure que dans le tableau.
   *[other] { $n } autres ne figurent que dans le tableau.
}
ties-keep = Tenir les liens
ties-keep-lede = Ce que vous dites ici est montré quand l’autre organisation le confirme. D’ici là, vous seules le voyez.
tie-part-of = Fait partie de
tie-has-part = A pour partie
tie-spin-off = Issue de
tie-spun-off = A donné naissance à
tie-partner = Partenaire de
tie-supplier = Fournit
tie-customer = Fournie par
tie-funded = Financée par
tie-funds = Finance
tie-exhibits = Expose avec
tie-own-record = sa propre fiche
tie-kind = Nature du lien
tie-to = Autre organisation
tie-to-help = Son nom, un identifiant comme ror:…, ou l’identifiant de son adresse ici.
tie-source = Source
tie-source-help = Où c’est écrit : une adresse ou un document.
tie-since = Depuis
tie-since-help = Une date comme 2026-03-01 ; facultatif.
tie-said = attend une réponse
tie-confirmed = confirmé
tie-contested = contesté
tie-say = Dire un lien
tie-confirm = Confirmer
tie-confirm-of = Confirmer le lien avec { $x }
tie-contest = Contester
tie-contest-of = Contester le lien avec { $x }
tie-reason = Pourquoi ce n’est pas le cas
tie-withdraw = Retirer
tie-withdraw-of = Retirer le lien avec { $x }
fault-tie-own = Une organisation n’a pas de lien avec elle-même.
fault-tie-twice = Ce lien a déjà été dit.
conflict-ties-many = Cent liens que vous avez déclarés attendent d’être confirmés. Retirez-en d’abord quelques-uns.
fault-tie-unknown = Il n’y a pas d’organisation de ce nom.
fault-tie-since = Écrivez la date comme 2026-03-01.
fault-tie-reason = Dites en une phrase pourquoi ce n’est pas le cas.
