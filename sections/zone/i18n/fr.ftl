# Section zone : déclarations des entreprises et ce qui en est publié.
nav-zone = Zone
findable-zones = Chiffres des zones
zones-title = Les zones et leur croissance
zones-lede = Les entreprises d’une zone déclarent leurs ventes chaque mois. Voici ce que les zones en publient ; chaque croissance est donnée avec sa base.
zones-none = Il n’y a pas encore de zone.
zones-unpublished = Rien n’a encore été publié.
zones-bases = Les mêmes ventes croissent à des taux différents, parce que chaque taux compare d’autres entreprises ou un autre état des déclarations. La page de chaque zone dit pourquoi.

# Une publication
zone-month = { $month } { $year }
zone-month-1 = janvier
zone-month-2 = février
zone-month-3 = mars
zone-month-4 = avril
zone-month-5 = mai
zone-month-6 = juin
zone-month-7 = juillet
zone-month-8 = août
zone-month-9 = septembre
zone-month-10 = octobre
zone-month-11 = novembre
zone-month-12 = décembre
zone-span = { $from } à { $to }
zone-release-title = Ventes et croissance, { $x }
zone-headline = Ventes de { $total }, en { $unit }
zone-version = { $n ->
    [1] Première version
   *[other] Version { $n }
}
zone-version-of = { $period } : { $version }, { $date }
zone-released = publié le { $x }
zone-described = Comment les ventes de { $x } ont crû, sur trois bases, avec un passage exact de l’une à l’autre.
zone-superseded = Cette version a été corrigée depuis.
zone-superseded-by = Voir la dernière version
zone-changes = Ce qui a changé depuis la version précédente
zone-differences = { $n ->
    [one] { $n } chiffre a changé
   *[other] { $n } chiffres ont changé
}
zone-figure = Chiffre
zone-figure-of = { $figure } : { $of }
zone-was = Avant
zone-is = Maintenant
zone-unit = Unité : { $x }
zone-growth = Croissance sur un an
zone-basis = Base
zone-bases-title = Les trois bases
zone-now = Cette période
zone-before = Un an avant
zone-points = { $x } points
basis-panel = Mêmes entreprises
basis-panel-help = { $n ->
    [one] { $n } entreprise qui a déclaré chaque mois des deux périodes
   *[other] { $n } entreprises qui ont déclaré chaque mois des deux périodes
}
basis-panel-help-few = Entreprises qui ont déclaré chaque mois des deux périodes ; moins de trois
basis-published = Totaux tels que publiés
basis-published-help = Cette période telle que connue le { $x }, l’année d’avant telle que connue un an plus tôt
basis-revised = Totaux révisés
basis-revised-help = Toutes les entreprises, avec tout ce qui a été déclaré jusqu’à cette version
zone-why-title = Pourquoi les taux diffèrent
zone-why-lede = Tous trois sont justes. Ils répondent à des questions différentes : comment vont les entreprises présentes les deux années, ce qui a été dit à l’époque, et comment la zone entière a changé.
zone-why-entrants = { $n ->
    [0] Aucune entreprise ne déclare cette année sans avoir déclaré l’année d’avant.
    [one] { $n } entreprise déclare cette année sans avoir déclaré l’année d’avant : elle s’ajoute aux totaux, pas aux mêmes entreprises.
   *[other] { $n } entreprises déclarent cette année sans avoir déclaré l’année d’avant : elles s’ajoutent aux totaux, pas aux mêmes entreprises.
}
zone-why-entrants-few = Moins de trois entreprises déclarent cette année sans avoir déclaré l’année d’avant : elles s’ajoutent aux totaux, pas aux mêmes entreprises.
zone-why-leavers = { $n ->
    [0] Aucune entreprise qui avait déclaré l’année d’avant ne manque.
    [one] { $n } entreprise qui avait déclaré l’année d’avant ne déclare plus : elle diminue les totaux, pas les mêmes entreprises.
   *[other] { $n } entreprises qui avaient déclaré l’année d’avant ne déclarent plus : elles diminuent les totaux, pas les mêmes entreprises.
}
zone-why-leavers-few = Moins de trois entreprises qui avaient déclaré l’année d’avant ne déclarent plus : elles diminuent les totaux, pas les mêmes entreprises.
zone-why-no-revisions = L’année d’avant n’a pas été corrigée depuis sa publication.
zone-why-revisions = Des corrections déposées depuis ont changé le total de l’année d’avant de { $x }.
zone-why-revisions-withheld = L’ampleur des corrections de l’année d’avant n’est pas publiée : elle concerne trop peu d’entreprises, ou d’autres chiffres s’en déduiraient.
zone-why-late = Des déclarations déposées ou corrigées après la première version ont changé le total de cette période de { $x }.
zone-bridge-title = Du total publié l’an dernier à celui de cette année
zone-bridge-lede = Chaque étape est exacte : leur somme tombe juste à l’unité près.
zone-step = Étape
zone-amount = Montant
bridge-start = Un an avant, tel que publié alors
bridge-revisions = Corrections de l’année d’avant
bridge-continuing = Entreprises présentes les deux années
bridge-entrants = Entreprises nouvelles cette année
bridge-leavers = Entreprises parties depuis
bridge-end = Cette période, révisée
bridge-withheld = Étapes non montrées, ensemble
zone-sectors-title = Par secteur
zone-sectors-lede = Les contributions sont en points de la croissance du total révisé, et leur somme lui est égale.
zone-sector = Secteur
zone-contribution = Contribution à la croissance
zone-withheld = non montré
zone-withheld-why = Les chiffres qui portent sur moins de trois entreprises, ou surtout sur une seule, ne sont pas montrés ; d’autres non plus, pour qu’aucune soustraction ne les révèle.
zone-spread-title = Comment la croissance se répartit
zone-total = Toutes les mêmes entreprises
zone-total-help = Croissance de leurs ventes ensemble ; les grandes pèsent plus
zone-median = L’entreprise du milieu
zone-median-help = La moitié des mêmes entreprises a crû davantage, l’autre moins ; chacune pèse autant
zone-top5 = Les cinq plus grandes
zone-top5-help = Leur part dans la croissance du total révisé
zone-months-title = Par mois
zone-month-label = Mois
zone-months-key = En couleur : cette période. En gris : les mêmes mois un an avant.
zone-months-none = Les mois ne sont pas montrés un à un : ils en diraient trop sur trop peu d’entreprises.
zone-files = À emporter
zone-csvw = Ce que disent les colonnes (CSVW)
zone-others = Toutes les publications
zone-to-returns = Déclarations de mon entreprise
zone-count-panel = Entreprises de chaque mois des deux périodes
zone-count-continuing = Entreprises des deux périodes
zone-count-entrants = Entreprises nouvelles cette année
zone-count-leavers = Entreprises parties depuis

# Chiffres d’une édition
figure-zone-panel = { $n ->
   *[other] pour cent de croissance des ventes de la zone (mêmes entreprises)
}
figure-zone-panel-counts = Croissance des ventes sur les mêmes mois de l’année d’avant, dans la dernière publication de la zone où se tient le forum. Base : les mêmes entreprises, celles qui ont déclaré chaque mois des deux périodes. Arrondi au pour cent.
figure-zone-revised = { $n ->
   *[other] pour cent de croissance des ventes de la zone (toutes les entreprises)
}
figure-zone-revised-counts = Croissance des ventes sur les mêmes mois de l’année d’avant, dans la dernière publication de la zone où se tient le forum. Base : toutes les entreprises de l’une ou l’autre année, avec tout ce qui a été déclaré jusqu’à la publication. Arrondi au pour cent.
figure-zone-companies = { $n ->
    [one] entreprise déclarante dans la zone
   *[other] entreprises déclarantes dans la zone
}
figure-zone-companies-counts = Entreprises avec au moins une déclaration pour la période de la dernière publication de la zone où se tient le forum.

# Déclarations
returns-title = Déclarations mensuelles
returns-lede = Choisissez pour qui vous déclarez.
mention-returns = Déclarations mensuelles à { $x }
company-lede = Ce que vous déclarez ici est vu par votre entreprise et par le bureau de la zone, et par personne d’autre. Le bureau publie des totaux où aucune entreprise ne se reconnaît.
returns-file = Déclarer
returns-sales = Ventes
returns-correct-help = Déclarer de nouveau un mois le corrige ; les deux versions sont gardées.
returns-reason = Pourquoi c’est juste
returns-reason-help = Une phrase pour le bureau de la zone, comme « une grosse commande a été livrée ce mois ».
returns-many = Déclarer plusieurs mois à la fois
returns-upload = Fichier (CSV, Excel ou JSON)
returns-upload-help = Avec les colonnes mois et ventes ; entreprise, unité et motif peuvent y être. Rien n’est déclaré avant que vous l’ayez vu.
returns-paste = Ou collez ici les lignes, avec leur en-tête
returns-look = Regarder
returns-preview = Ce que dit le fichier
returns-problems = Ces lignes ne peuvent pas être déclarées telles quelles :
returns-line = Ligne { $x } :
returns-line-field = Ligne { $line }, colonne { $field } :
returns-remark = Remarque
returns-file-all = { $n ->
    [one] Déposer cette déclaration
   *[other] Déposer ces { $n } déclarations
}
returns-nothing-filed = Rien n’a été déclaré. Corrigez le fichier et envoyez-le de nouveau.
returns-missing = Mois manquants
returns-missing-none = Aucun : tout est déclaré jusqu’au mois dernier.
returns-filed = Déclarations déposées
returns-filed-none = Aucune encore.
returns-at = Déposée
returns-earlier = Versions antérieures
return-doubt-unit = C’est loin de ce que l’entreprise déclare d’habitude : est-ce une autre unité ? Si c’est juste, dites pourquoi.
return-doubt-jump = C’est plus de cinq fois le mois précédent, ou moins d’un cinquième. Si c’est juste, dites pourquoi.
return-doubt-nothing = Rien n’a été vendu, alors qu’il y avait des ventes le mois précédent. Si c’est juste, dites pourquoi.
fault-return-reason = Dites en une phrase pourquoi c’est juste.
fault-return-negative = « { $x } » est inférieur à zéro ; des ventes ne peuvent pas l’être. Déclarez les ventes du mois sans déduire les retours des mois suivants.
fault-return-number = « { $x } » n’est pas un simple nombre. Écrivez des chiffres, un point avant les décimales, sans unité.
fault-return-decimals = « { $x } » est plus fin que la plus petite pièce.
fault-return-large = « { $x } » est trop grand pour les ventes d’un mois.
fault-returns-columns = Le fichier doit avoir un en-tête avec les colonnes mois et ventes, et six cents lignes au plus.
fault-returns-company = « { $x } » n’est pas l’identifiant de cette entreprise ; le fichier contient les déclarations d’une seule.
fault-returns-unit = La ligne est en « { $unit } » ; les déclarations de cette zone sont en { $wanted }.
fault-returns-month = « { $x } » n’est pas un mois qui a commencé ; écrivez-le comme 2027-03.
fault-returns-member = L’entreprise n’était pas membre de la zone en { $x }.
fault-returns-twice = { $x } figure deux fois dans le fichier.
fault-returns-none = Le fichier n’a pas de lignes.
class-title = Comment l’entreprise est classée
class-since = depuis { $x }
class-span = Période
class-change = Changer à partir d’un mois
class-leaves = Elle quitte la zone : son dernier mois est celui d’avant
size-micro = moins de 10 personnes
size-small = 10 à 49 personnes
size-medium = 50 à 249 personnes
size-large = 250 personnes ou plus

# Le bureau
office-title = Bureau de la zone
office-lede = { $month } : { $filed } déposées, { $missing } manquantes.
office-returns = Déclarations
office-releases = Publications
office-only-missing = Seulement celles qui n’ont pas déclaré
office-look = Montrer
office-month-before = Le mois d’avant
office-month-after = Le mois d’après
office-missing = manquante
office-nobody = Aucune entreprise n’était membre ce mois-là.
office-reminder = Rappel
office-reminded = rappelée le { $x }
office-nobody-reached = personne à qui écrire
office-remind = Rappeler
office-remind-of = Rappeler { $x }
office-remind-all = { $n ->
    [one] Rappeler l’entreprise qui n’a pas déclaré
   *[other] Rappeler les { $n } entreprises qui n’ont pas déclaré
}
office-remind-help = Chacune reçoit une lettre avec tous ses mois manquants, au plus une fois par jour, adressée à ceux qui déclarent pour elle et à qui on peut écrire.
office-sent = { $n ->
    [0] Aucune lettre n’est partie : les intéressées ont été rappelées dans la journée, ou il n’y a personne à qui écrire.
    [one] { $n } lettre est partie.
   *[other] { $n } lettres sont parties.
}
office-file = Toutes les déclarations en un fichier
office-file-help = Pour vos propres calculs ; « exedra growth » le lit tel quel. Il contient les déclarations de chaque entreprise : ne le transmettez pas.
office-releases-lede = Un projet est calculé sur ce qui est déclaré maintenant. Vous le regardez, puis le publiez tel que vous l’avez vu.
office-draft-new = Calculer un projet
office-draft-make = Calculer
office-from = Premier mois
office-to = Dernier mois
office-month-help = Comme 2027-03
office-changes-help = Nécessaire si la période a déjà été publiée : ce qui a changé et pourquoi. Tout le monde le lit.
office-drafts = Projets
office-drafts-none = Aucun.
office-admit = Admettre une entreprise
draft-title = Projet : { $x }
draft-made = calculé le { $x }
draft-note = Voici ce que tout le monde lira. Seul le bureau de la zone le voit avant la publication.
draft-publish = Publier
draft-correct = Publier la correction
draft-discard = Abandonner
draft-again = Calculer de nouveau
company-identifier = Identifiant
company-identifier-help = Comme son numéro au registre des sociétés
company-name = Nom
company-organisation = Organisation ici
company-organisation-help = Par son nom ou son adresse ; ses propriétaires et éditeurs déposent les déclarations
company-since = À partir de quel mois
company-group = Groupe
company-group-help = Les entreprises d’un groupe comptent pour une lorsque des chiffres sont retenus
company-size = Taille
fault-release-month = Écrivez le mois comme 2027-03.
fault-release-future = Ce mois n’est pas terminé : des déclarations sont encore à venir.
fault-release-period = Une période a de un à douze mois.
fault-release-changes = Dites ce qui a changé : cette période a déjà été publiée.
fault-release-changes-long = Mille caractères au plus.
fault-company-taken = Une entreprise avec cet identifiant est déjà dans la zone.
fault-company-organisation = Il n’y a pas d’organisation de ce nom.
fault-class-order = Il y a déjà un changement ultérieur ; celui-ci doit venir après.
conflict-release-empty = Il n’y a pas de déclarations pour cette période.
conflict-release-unsafe = Ces mois ne peuvent pas être publiés tels quels : ce qui serait montré ne pourrait pas être vérifié exactement ou trahirait une entreprise. Choisissez moins de mois, ou moins de secteurs.
conflict-release-few = Depuis la dernière version, trop peu d’entreprises ont changé leurs déclarations : qui compare les deux apprendrait leurs chiffres. Attendez d’autres corrections.
conflict-release-moved = Des déclarations sont arrivées depuis le calcul de ce projet. Calculez-le de nouveau et regardez-le.
conflict-release-meanwhile = Quelqu’un d’autre a publié cette période entre-temps.
mail-returns-subject = Il manque des déclarations de { $company } à { $zone }
mail-returns-body =
    Bonjour,

    { $zone } n’a pas encore reçu ces déclarations mensuelles de { $company } :

    { $months }

    Déposez-les ici, dans un formulaire ou par un fichier :
    { $url }

    Si vous les avez déposées aujourd’hui, il n’y a rien d’autre à faire.

# Qui gère l’installation
zone-admin-title = Les zones et leurs bureaux
zone-admin-text = Créer une zone et dire qui tient son bureau.
zone-admin-officers = Qui tient les bureaux
zone-officer-email = Adresse électronique d’un compte
zone-appoint = Nommer
zone-dismiss = révoquer
zone-dismiss-of = Révoquer { $x }
zone-make = Créer une zone
zone-slug = Mot de son adresse
zone-currency = Monnaie, comme CNY
zone-places = Décimales de la monnaie (0, 2 ou 3)
zone-time-zone = Fuseau horaire, comme Asia/Shanghai
zone-unit-label = Unité des déclarations
zone-country = Pays ou région
zone-names = Nom par langue
zone-sectors-label = Secteurs par langue
zone-sectors-help = Un par ligne, dans le même ordre dans chaque langue.
fault-zone-slug = Petites lettres, chiffres et traits d’union, quarante au plus.
fault-zone-slug-taken = Une autre zone a ce mot.
fault-zone-currency = Une monnaie a trois lettres.
fault-zone-time = Ce fuseau horaire n’existe pas.
fault-zone-officer = Aucun compte n’a cette adresse.
