# Offers and needs.
findable-all-offers =
    { $n ->
        [one] L’offre dans les échanges
       *[other] Les { $n } offres dans les échanges
    }
findable-all-needs =
    { $n ->
        [one] Le besoin dans les échanges
       *[other] Les { $n } besoins dans les échanges
    }
listing-offer = Offre
listing-need = Besoin
listing-new-offer = Rédiger une offre
listing-new-need = Rédiger un besoin
listing-edit = Modifier
listing-faulty = { $n ->
    [one] Un champ est à revoir. Rien n’a été enregistré.
   *[other] { $n } champs sont à revoir. Rien n’a été enregistré.
 }
listing-edit-warning = Ce texte est public et le résultat n’est pas protégé. Toute modification le soustrait au public jusqu’à nouvelle décision de votre titulaire ou de votre responsable de valorisation.
listing-edit-overtaken = Quelqu’un d’autre a modifié cette fiche depuis que vous l’avez ouverte. Rien n’a été enregistré : consultez son texte dans une autre fenêtre, puis enregistrez à nouveau si le vôtre doit rester.
listing-written-in = Langue d’origine : { $x }.
listing-expired = Sa validité est échue. Demandez s’il tient toujours avant de compter dessus.
listing-manage = Pour son organisation et le secrétariat : modification, fichiers, historique
listing-shown-at = Présenté à
listing-documents = Documents
listing-assessed = Une technologie utile à tous
listing-contact = Contact
listing-contact-who = La personne à qui s’adresser
listing-contact-none = Personne en particulier
listing-contact-help = Un membre de votre organisation. Son nom n’est affiché que si cette personne a consenti à figurer dans l’annuaire.
listing-ask = Demander un rendez-vous : { $x }
listing-ask-nobody = Personne de cette organisation n’est encore inscrit à { $x } : aucun rendez-vous ne peut y être demandé.
listing-before = Public depuis le { $x }.
listing-before-where = { $where }, depuis le { $since }.
listing-file-rights = { $credit } · { $licence }
listing-file-size = { $n } Ko
listing-trl = { $n } sur 9
listing-group-text = Description
listing-group-stage = Avancement et droits
listing-group-sought = Partenaires recherchés
listing-group-subjects = Sujets
listing-group-reference = Références
listing-group-before = Déjà public
listing-group-own = Autres précisions

listing-state-draft = Brouillon
listing-state-submitted = Soumis
listing-state-reviewed = Relu
listing-state-published = Publié
listing-state-expired = Échu
listing-state-withdrawn = Retiré
listing-next-draft = Seuls les membres de votre organisation le voient. Complétez-le, puis soumettez-le à la relecture.
listing-next-submitted = Le secrétariat le relit. Seuls les membres et le secrétariat le voient.
listing-next-reviewed = Le texte est prêt. Le titulaire ou le responsable de valorisation de l’organisation décide de le publier ou non.
listing-next-published = Tout le monde peut le lire.
listing-next-expired = Il ne figure plus dans les listes. Prolongez sa validité pour l’y rétablir.
listing-next-withdrawn = Il n’est plus visible. Ramenez-le à l’état de brouillon pour y travailler de nouveau.
listing-guarded = Le résultat n’est pas protégé, est secret, ou n’a pas été examiné. Il reste caché au public jusqu’à ce qu’une personne nommément désignée décide de le divulguer.
listing-returned = Le secrétariat l’a renvoyé avec ces mots :
listing-decision = { $who } a décidé de le divulguer le { $when } UTC, après lecture de l’avertissement (version { $version }).
listing-complete = Complet à { $n } %
listing-completeness = Degré d’achèvement
listing-missing = Il manque encore :
listing-editions = Présenté à
listing-editions-save = Enregistrer les forums
listing-return-note = Ce qui manque ou est inexact
mail-listing-reviewed-subject = Relu : { $x }
mail-listing-reviewed-body = Le secrétariat a lu « { $title } » et l’a accepté. Personne d’autre ne le voit encore : c’est à vous de décider de sa publication.
    Décidez ici : { $link }
mail-listing-returned-subject = Rendu : { $x }
mail-listing-returned-body = Le secrétariat a rendu « { $title } » avec ces mots :
    { $note }
    Modifiez-le et soumettez-le de nouveau ici : { $link }
mail-listing-withdrawn-subject = Retiré : { $x }
mail-listing-withdrawn-body = Le secrétariat a retiré « { $title } » de la vue du public. Rien n’est perdu ; vous pouvez le reprendre comme brouillon ici : { $link }
listing-do-submit = Soumettre à la relecture
listing-do-publish = Décider de la publication
listing-do-review = Accepter : prêt à publier
listing-do-return = Renvoyer
listing-do-edit = Modifier
listing-do-files = Images et documents
listing-do-reopen = Ramener au brouillon
listing-do-withdraw = Retirer
listing-do-history = Historique

publish-title = Décider de la publication
publish-warning = À lire d’abord
publish-why-secret = Vous avez déclaré un secret d’affaires. Ce qui est publié n’est plus secret.
publish-why-unfiled = Vous avez déclaré qu’une protection est souhaitée mais pas encore déposée.
publish-why-unknown = Personne n’a indiqué si ce résultat peut ou doit être protégé.
publish-warning-novelty = Dans la plupart des pays, un résultat que le public pouvait lire avant la date de dépôt n’a plus de nouveauté et ne peut plus être breveté. La publication est irrévocable : copies, caches et moteurs de recherche la conservent.
publish-warning-file-first = Déposez d’abord. Un forum comme celui-ci ne vous protège pas : les exceptions prévues pour les expositions sont rares, brèves et différentes d’un pays à l’autre. En cas de doute, consultez votre service de valorisation avant de poursuivre.
publish-warning-record = Votre décision est consignée avec votre nom, l’heure et le présent texte.
publish-decide = Je, { $x }, ai lu ce qui précède et décide, pour mon organisation, de publier.
publish-free = Rien ne s’oppose à la publication. Tout le monde pourra lire ce texte.
publish-do = Publier
publish-not-now = Pas maintenant
fault-decision = Cochez la case pour confirmer que vous avez lu l’avertissement et décidez de publier. Rien n’a été publié.

files-title = Images et documents
files-here = Fichiers présents
files-none = Rien pour l’instant. Une image dit d’emblée ce qu’est une chose.
files-add = Ajouter une image ou un document
files-file = Fichier
files-file-help = PNG, JPEG, WebP ou GIF ; MP4 ou WebM ; PDF et texte brut. Les images sont réduites et réécrites, sans mention du lieu, de l’heure ni de l’appareil ; les vidéos restent telles quelles.
files-do = Ajouter
files-remove = Retirer
file-field-alternative = Ce qu’il montre ou contient, en mots
file-field-alternative-help = Pour les personnes qui ne le voient pas. Une ou deux phrases.
file-field-alternative-language = Langue de cette description
file-field-credit = Auteur
file-field-licence = Licence
file-field-licence-help = Par exemple « CC BY 4.0 » ou « tous droits réservés ».
fault-file-none = Choisissez un fichier.
fault-file-empty = Le fichier est vide ; choisissez-le à nouveau.
fault-file-large = Le fichier est trop volumineux ; réduisez-le et renvoyez-le.
fault-file-damaged = Le fichier est endommagé ou incomplet ; exportez-le à nouveau et envoyez le nouveau.
fault-file-form = Ce n’est ni une image, ni une vidéo MP4 ou WebM, ni un PDF, ni du texte brut ; enregistrez-le sous l’une de ces formes et renvoyez-le.

history-title = Historique
history-none = Rien n’est encore consigné.
history-zone = Les heures sont celles de { $x }.
history-made = Création
history-edited = Modification
history-moved = Changement d’état
history-decided = Décision de divulguer
history-file-added = Fichier ajouté
history-file-removed = Fichier retiré
history-other = Changement
history-warning = Après lecture de l’avertissement (version { $x })
history-program = Le programme
history-undone = annulé
history-undo = Annuler ce changement

my-listings-title = Nos offres et besoins
my-listings-nobody = Vous n’agissez encore pour aucune organisation. Demandez à son titulaire de vous en faire membre.
my-listings-none = Rien pour l’instant. Décrivez ce que vous avez ou ce que vous cherchez.
my-listings-more = { $n ->
    [one] Un autre, modifié antérieurement.
   *[other] { $n } autres, modifiés antérieurement.
 }
review-kicker = Secrétariat
review-title = Offres et besoins à relire
review-none = Rien n’attend de relecture.
review-guarded = non protégé
review-since = remis le { $x }
mention-offer = Offre : { $x }
assessed-offer = Offre
mention-shown-at = Présente à : { $x }
mention-need = Besoin : { $x }
mention-state = { $text } ({ $state })

conflict-listing-state = Son état a changé depuis que vous avez ouvert la page. Relisez-le et décidez à partir de là.
conflict-return-note = Dites ce qui manque ou est inexact, afin que son titulaire puisse le corriger.
conflict-undo-changed = Ces champs ont de nouveau changé depuis. Rien n’a été annulé ; corrigez-les à la main.
fault-first-public-later = Ce jour n’est pas encore venu. Ce qui deviendra public plus tard ne l’est pas déjà.
fault-contact = Le contact doit être membre de l’organisation.

offer-field-title = Titre
offer-field-title-help = Ce que c’est et à quoi cela sert, en une ligne.
need-field-title-help = Ce que vous cherchez, en une ligne.
offer-field-reference = Votre référence
offer-field-language = Langue du texte
offer-field-language-help = Écrivez dans la langue que vous maîtrisez le mieux ; indiquez-la ici.
offer-field-summary = Résumé
offer-field-summary-help = Deux ou trois phrases que tout le monde comprend.
offer-field-description = Description
offer-field-description-help = Ce que c’est, comment cela fonctionne, sur quoi cela a été essayé. Markdown est admis.
offer-field-advantages = Avantages et innovations
offer-field-advantages-help = Ce qui est meilleur que l’existant, chiffres à l’appui si vous en avez.
offer-field-technical = Spécifications techniques
need-field-technical = Compétences recherchées
need-field-technical-help = Ce qu’une solution doit savoir faire, et sur quoi vous pouvez l’essayer.
offer-field-trl = Maturité technologique
need-field-trl = Maturité technologique minimale
offer-field-trl-help = De 1 (principe observé) à 9 (éprouvé en usage réel).
offer-field-trl-evidence = Éléments à l’appui
offer-field-trl-evidence-help = Un prototype, un essai, un client : ce qui peut être constaté.
offer-field-ipr = Protection
offer-field-ipr-help = Ce qui n’est pas déposé, pas examiné ou secret reste caché jusqu’à ce que votre organisation décide de le publier.
offer-field-ipr-note = Remarques sur les droits
offer-field-ipr-until = Protégé jusqu’au
offer-field-sdgs = Objectifs de développement durable
offer-field-partner-role = Rôle du partenaire
offer-field-partner-kinds = Type de partenaire
offer-field-partner-size = Taille du partenaire
offer-field-partnerships = Forme de partenariat
offer-field-target-countries = Pays et régions
offer-field-target-countries-help = Noms séparés par des points-virgules. Laissez vide si le lieu importe peu.
offer-field-technology-keywords = Technologies
offer-field-market-keywords = Marchés
offer-field-keywords = Mots-clés
offer-field-words-help = Séparés par des points-virgules.
offer-field-sectors = Secteurs
offer-field-tracks = Thèmes du forum
offer-field-web = Page web
offer-field-valid-until = Valable jusqu’au
offer-field-valid-until-help = Passé ce jour, il quitte les listes ; sa page demeure.
offer-field-first-public-where = Où il est déjà public
offer-field-first-public-where-help = Une revue, un office des brevets, un site. Seulement si chacun pouvait l’y lire.
offer-field-first-public-since = Public depuis le
offer-field-first-public-address = Adresse de cette publication

ipr-granted = Brevet ou autre droit délivré
ipr-filed = Demande déposée
ipr-published = Publié, en libre lecture
ipr-none-needed = Aucune protection souhaitée
ipr-secret = Gardé comme secret d’affaires
ipr-unfiled = À protéger, pas encore déposé
ipr-unknown = Pas encore examiné
partner-role-licensee = prendre une licence
partner-role-developer = développer ensemble
partner-role-tester = mettre à l’essai
partner-role-investor = investir
partner-role-distributor = vendre
partner-role-buyer = acheter
partner-role-supplier = fournir
partner-kind-company = Entreprise
partner-kind-university = Université
partner-kind-institute = Institut de recherche
partner-kind-public = Organisme public
partner-kind-fund = Investisseur
partner-kind-park = Parc scientifique
partner-kind-health = Hôpital ou clinique
partner-kind-other = Autre
partner-size-any = toutes tailles
partner-size-small = jusqu’à 50 personnes
partner-size-medium = jusqu’à 250 personnes
partner-size-large = plus de 250 personnes
partnership-licence = Licence
partnership-joint-development = Développement conjoint
partnership-pilot = Projet pilote
partnership-investment = Investissement
partnership-distribution = Distribution
partnership-supply = Fourniture
sector-aerospace = Aéronautique et espace
sector-agriculture = Agriculture
sector-automotive = Technique automobile
sector-biotechnology = Biotechnologie
sector-chemicals = Chimie
sector-construction = Construction
sector-culture = Culture et médias
sector-education = Éducation
sector-electronics = Électronique
sector-energy = Énergie
sector-environment = Environnement
sector-finance = Finance
sector-food = Agroalimentaire
sector-health-care = Santé
sector-logistics = Logistique
sector-manufacturing = Industrie manufacturière
sector-materials = Matériaux
sector-medical-devices = Dispositifs médicaux
sector-mining = Mines
sector-pharma = Pharmacie
sector-public-services = Services publics
sector-shipping = Transport maritime
sector-software = Logiciels
sector-telecom = Télécommunications
sector-textiles = Textile
sector-transport = Transports
sector-water = Gestion de l’eau
sdg-1 = 1 Pas de pauvreté
sdg-2 = 2 Faim « zéro »
sdg-3 = 3 Bonne santé et bien-être
sdg-4 = 4 Éducation de qualité
sdg-5 = 5 Égalité entre les sexes
sdg-6 = 6 Eau propre et assainissement
sdg-7 = 7 Énergie propre et d’un coût abordable
sdg-8 = 8 Travail décent et croissance économique
sdg-9 = 9 Industrie, innovation et infrastructure
sdg-10 = 10 Inégalités réduites
sdg-11 = 11 Villes et communautés durables
sdg-12 = 12 Consommation et production responsables
sdg-13 = 13 Mesures relatives à la lutte contre les changements climatiques
sdg-14 = 14 Vie aquatique
sdg-15 = 15 Vie terrestre
sdg-16 = 16 Paix, justice et institutions efficaces
sdg-17 = 17 Partenariats pour la réalisation des objectifs

# Lists, suggestions, import
exchange-kicker = Échanges
exchange-title-offers = Offres
exchange-title-needs = Besoins
exchange-lede = Des résultats en quête de partenaires, des problèmes en quête de solutions.
exchange-tabs = Que consulter
exchange-tab-offers = Offres ({ $n })
exchange-tab-needs = Besoins ({ $n })
exchange-suggestions = Suggestions pour moi
exchange-search-label = Mots à chercher
exchange-search-hint = Des mots, ou une « expression »
exchange-search-do = Chercher
exchange-found-offers = { $n ->
    [0] Aucune offre
    [one] { $n } offre
   *[other] { $n } offres
 }
exchange-found-needs = { $n ->
    [0] Aucun besoin
    [one] { $n } besoin
   *[other] { $n } besoins
 }
exchange-some-words = Rien ne contient tous ces mots. Ce qui suit en contient quelques-uns.
exchange-empty = Rien n’a encore été publié ici.
exchange-nothing = Rien ne correspond. Employez moins de mots ou retirez un filtre.
exchange-beyond = Cette page se trouve au-delà de la dernière.
exchange-nothing-all = Tout afficher
exchange-nothing-own = Apporter votre offre ou votre besoin
exchange-narrow = Affiner
exchange-facet-remove = Retirer ce filtre :
exchange-facet-track = Thème
exchange-facet-sector = Secteur
exchange-facet-country = Pays ou région
exchange-facet-trl = Avancement
exchange-facet-ipr = Protection
exchange-facet-partnership = Partenariat
exchange-facet-language = Langue
exchange-facet-organisation = Organisation
exchange-trl = TRL { $x }
exchange-pages = Pages
exchange-page = page { $page } sur { $pages }
exchange-previous = Page précédente
exchange-next = Page suivante
exchange-feed = Suivre les nouveautés par un flux

suggestion-title = Suggestions pour vous
suggestion-lede = Ce qui correspond à vos offres et besoins, avec les mots qui le montrent. Les points s’additionnent.
suggestion-consent = Vous n’avez pas consenti à la mise en relation : rien ne vous est suggéré et vos textes ne sont comparés à rien.
suggestion-consent-do = Voir vos consentements
suggestion-typed-label = Ou dites ce que vous cherchez
suggestion-typed-do = Trouver ce qui correspond
suggestion-nothing = Rien ne correspond encore. Décrivez plus amplement vos offres et besoins, ou dites ci-dessus ce que vous cherchez.
suggestion-no-profile = Il n’y a encore rien à comparer. Apportez une offre ou un besoin, ou dites ci-dessus ce que vous cherchez.
suggestion-no-profile-do = Mes offres et besoins
suggestion-browse = Parcourir les offres et besoins
suggestion-count = { $n ->
    [one] { $n } suggestion
   *[other] { $n } suggestions
 }
suggestion-because = Correspond à votre texte
suggestion-because-typed = Correspond à votre saisie :
suggestion-points = { $x } points
suggestion-share = Part de « { $x } »
suggestion-why-both = Les deux disent
suggestion-why-need = Votre besoin dit
suggestion-why-offer = Votre offre dit
suggestion-why-typed = Vous dites
suggestion-why-they-say = l’autre partie dit
suggestion-further = { $n ->
    [one] { $n } autre mot
   *[other] { $n } autres mots
 }
suggestion-ask = Demander un rendez-vous
suggestion-ask-nobody = Personne de cette organisation n’est encore inscrit ici : aucun rendez-vous ne peut être demandé.
suggestion-not = Pas pour moi, parce que…
suggestion-not-because = Pourquoi cela ne vous convient-il pas ? Vous seul verrez cette réponse.
suggestion-not-do = Ne plus le suggérer
suggestion-reason-field = C’est un autre domaine
suggestion-reason-stage = Ce n’est pas assez avancé, ou trop
suggestion-reason-known = Nous les connaissons déjà
suggestion-reason-competitor = Ils sont nos concurrents
suggestion-reason-other = Autre raison
suggestion-aside = Mis de côté
suggestion-back = Suggérer de nouveau

import-title = Apporter une liste d’offres ou de besoins
import-lede = Envoyez un tableau, dites ce que signifient ses colonnes, voyez ce qui se produirait, et importez seulement ensuite.
import-kind = Contenu du fichier
import-file = Fichier
import-file-help = CSV, Excel (xlsx), JSON ou JSON Lines, une ligne par fiche. Texte en UTF-8. Rien n’est encore importé.
import-upload = Envoyer et examiner
import-fault-none = Choisissez un fichier.
import-fault-empty = Ce fichier ne contient aucune fiche. Vérifiez que c’est le bon.
import-done = Importation faite ; nouvelles fiches : { $made }, modifiées : { $changed }, inchangées : { $same }.
import-see = Les consulter
import-map-title = Ce que signifient les colonnes
import-preview = Ce qui se produirait
import-read = { $n ->
    [one] { $n } fiche lue.
   *[other] { $n } fiches lues.
 }
import-created = Nouvelles : { $n }.
import-updated = Modifiées : { $n }.
import-unchanged = Inchangées : { $n }.
import-rejected = Écartées : { $n }.
import-problems = Fiches écartées
import-notes = Corrections et lacunes
import-line = ligne { $n }
import-times = { $n } fois
import-drafts = Les nouvelles fiches commencent comme brouillons, visibles de votre seule organisation. Vous les soumettez à la relecture une fois complètes.
import-do = Importer
import-columns = Colonnes
import-columns-text = Ce que les en-têtes laissent deviner est déjà choisi. Les colonnes sans champ sont ignorées.
import-column = Colonne
import-samples = Ce qu’elle contient
import-field = Champ
import-no-field = (rien)
import-forum = Les présenter à
import-forum-none = (aucun forum pour l’instant)
import-contact = Personne à interroger à leur sujet
import-contact-none = (personne en particulier)
import-contact-help = Les rendez-vous au sujet de ces fiches sont demandés à cette personne. À défaut, ils le sont à un responsable de valorisation, un titulaire ou un rédacteur de l’organisation inscrit au forum.
import-already = Ces fiches sont déjà publiques, aux adresses que donne le fichier
import-already-help = Ne cochez que si c’est exact : l’adresse et la date sont conservées comme première divulgation.
import-look = Montrer ce qui se produirait
import-discard = Écarter le fichier
import-dry = Ceci n’était qu’un aperçu. Rien n’a été enregistré.
import-what-date-assumed = la date pouvait se lire de deux façons ou se trouvait dans un texte ; une lecture a été retenue
import-what-date-partial = le jour ou le mois de la date manque ; elle a été omise
import-what-date-later = date de divulgation encore à venir, omise
import-what-cut = plus long que le champ ne l’admet ; le reste a été omis
import-what-unknown = valeur inconnue de ce champ, omise
import-what-scheme = https:// a été ajouté devant l’adresse
import-what-ipr-guessed = protection considérée comme « { $x } » d’après ce qui est dit des brevets ; à vérifier
import-what-ipr-unclear = des brevets sont mentionnés sans numéro ni état ; la protection reste inconnue
import-what-language = langue reconnue d’après le texte : { $x }
import-what-seen-today = pas de date de divulgation ; public depuis aujourd’hui au plus tard
import-what-no-address = aucune adresse n’indique où c’est déjà public
import-what-no-field = ignoré
import-what-repeated = la même fiche figurait plus haut dans le fichier ; ignorée
import-what-missing = non indiqué
import-what-held-back = retenu jusqu’à ce que son titulaire décide de la publication
import-lack-title = L’enregistrement n’a pas de titre ; donnez-lui-en un.
import-lack-state = Il y manquerait ce que son état exige ; complétez l’enregistrement ou ramenez la fiche à l’état de brouillon.

# Of an edition: its tracks, countries and figures.
panel-offers = Offres
panel-needs = Besoins
figure-offers = { $n ->
    [one] offre publique
   *[other] offres publiques
 }
figure-offers-counts = Offres présentées à cette édition, publiques et valables aujourd’hui. Les brouillons, les offres en examen et les inventions retenues ne sont pas comptés. Les parts suivent le pays ou la région du propriétaire.
figure-needs = { $n ->
    [one] besoin public
   *[other] besoins publics
 }
figure-needs-counts = Besoins présentés à cette édition, publics et valables aujourd’hui. Les parts suivent le pays ou la région du propriétaire.
