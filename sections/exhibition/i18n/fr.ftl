# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = Exposition
findable-exhibitors = Exposants
findable-exhibits = Objets exposés
exhibition-title = Exposition
exhibition-task = Stands de l’exposition
exhibition-lede = Qui expose, quoi, et à quel stand.
exhibition-tabs = Parties de l’exposition
exhibition-tab-exhibitors = Exposants de A à Z
exhibition-tab-exhibits = Objets exposés
exhibition-tab-plan = Plan
exhibition-empty = Personne n’a encore de stand. Le secrétariat les attribue.
exhibition-search = Exposant ou objet exposé
exhibition-hall = Hall { $x }
exhibition-hall-label = Hall
exhibition-track-label = Thème
exhibition-all = Tous
exhibition-find = Rechercher
exhibition-clear = Tout afficher
exhibition-exhibitor = Exposant
exhibition-exhibitors-count = { $n ->
    [0] Aucun exposant
    [one] { $n } exposant
   *[other] { $n } exposants
 }
exhibition-exhibits-count = { $n ->
    [0] Aucun objet exposé
    [one] { $n } objet exposé
   *[other] { $n } objets exposés
 }
exhibition-halls-count = { $n ->
    [0] Aucun hall
    [one] { $n } hall
   *[other] { $n } halls
 }
exhibition-none-found = Rien ne réunit tous ces critères. Utilisez moins de mots ou cherchez dans tous les halls.
exhibition-exhibits-none = Aucun objet exposé n’est encore public.
exhibition-pages = Pages
exhibition-previous = Page précédente
exhibition-next = Page suivante
exhibition-letters = Exposants par première lettre
exhibition-plan-of = Plan : { $x }
exhibition-stands-of = Liste des stands : { $x }
exhibition-keep = Attribuer les stands (secrétariat)
mention-stand = Stand { $stand }, { $forum }
stand = Stand
stand-name = Stand { $x }
stand-label = Stand { $stand } : { $names }
stand-free = libre
stand-who = Qui expose ici
stand-nobody = Personne pour l’instant.
stand-exhibits = Ce qui est exposé
stand-exhibits-none = Rien de public pour l’instant.
stand-choose = Choisir ce qui est exposé
stand-back = Toute l’exposition
stand-keep-title = Stands
stand-keep-over = Cette édition est terminée ; ses stands restent tels quels.
stand-assign = Attribuer un stand
stand-hall-help = Nécessaire pour un nouveau stand. Sans cette indication, un stand reste dans son hall.
stand-organisation-help = Nom, adresse ROR ou identifiant d’une organisation connue ici. Laissez vide pour créer un stand libre.
stand-rows = Plusieurs à la fois
stand-rows-label = Lignes d’un tableau
stand-rows-help = Collez-les depuis un tableur ou un fichier CSV. La première ligne nomme les colonnes : code, hall, organisation.
stand-rows-do = Tout attribuer
stand-rows-columns = La première ligne doit nommer les colonnes ; l’une d’elles est « code ». 3 000 lignes au plus.
stand-rows-problems = Rien n’a été modifié. Corrigez ces lignes et renvoyez-les :
stand-rows-line = Ligne { $x } :
stand-count = { $n ->
    [0] Aucun stand
    [one] { $n } stand
   *[other] { $n } stands
 }
stand-none = Il n’y a pas encore de stands. Créez-les ci-dessus, ou reprenez-les en copiant une édition antérieure.
stand-dismiss = Retirer
stand-dismiss-of = Retirer { $x } de l’exposition
stand-remove = Supprimer le stand
stand-remove-of = Supprimer le stand { $x }
exhibit-choose-title = Ce que nous exposons à notre stand
exhibit-choose-lede = Cochez les offres exposées. Seules celles que tout le monde peut lire paraissent en public ; les autres suivent dès leur publication.
exhibit-choose-none = Il n’y a pas encore d’offre à choisir.
exhibit-choose-write = Rédiger une offre
exhibit-offer = L’offre
exhibit-not-public = non publique
exhibit-name = Nom de l’objet exposé, s’il en a un qui lui est propre
fault-stand-code = « { $x } » n’est pas un code de stand : douze lettres, chiffres, points et traits d’union au plus, par exemple C14.
fault-exhibitor-unknown = Aucune organisation ne s’appelle ici « { $x } ». Enregistrez-la d’abord.
conflict-stand-taken = Quelqu’un expose à ce stand. Retirez-le d’abord.
conflict-no-stand = Cette organisation n’a pas de stand à cette édition. Le secrétariat en attribue.

figure-exhibitors = { $n ->
    [one] exposant
   *[other] exposants
 }
figure-exhibitors-counts = Organisations qui ont un stand à cette édition ; chacune est comptée une fois. Les parts suivent le pays ou la région de l’organisation.

# Plan, exhibits one by one.
plan-legend = Axes sur le plan
stand-place = Place dans le hall, en mètres
stand-x = Depuis la gauche
stand-y = Depuis le fond
stand-width = Largeur
stand-depth = Profondeur
stand-place-help = Les quatre ou aucune : sans elles, un nouveau stand prend la prochaine place libre, et un stand existant reste où il est.
stand-place-column = Gauche · fond · largeur · profondeur (m)
fault-metres = « { $x } » ne convient pas ici : écrivez des mètres, par exemple 4.5, au plus 1 000 jusqu’à l’autre côté du hall ; un stand a au moins un demi-mètre de large et de profondeur.
fault-stand-overlaps = Deux stands occuperaient le même sol : { $x }. Rien n’a été changé.
staff-tabs = Pages de votre stand
exhibit-of = { $n } sur { $all }
exhibit-leaf = Objets exposés, un à un
exhibit-previous = Objet précédent
exhibit-next = Objet suivant
exhibit-offer-all = Lire toute l’offre
exhibit-documents = Brochures
panel-exhibits = À voir aux stands
panel-exhibitors = Exposants
figure-exhibits = { $n ->
    [one] objet exposé
   *[other] objets exposés
 }
figure-exhibits-counts = Offres montrées à un stand de cette édition et lisibles par tous. Les parts suivent le pays ou la région de l’exposant.
figure-served = { $n ->
    [one] visite d’une démonstration en direct
   *[other] visites de démonstrations en direct
 }
figure-served-counts = Numéros appelés dont le porteur est venu, pour toutes les démonstrations en direct de cette édition. Qui vient deux fois est compté deux fois. Les parts suivent le pays ou la région de l’exposant.

# Live demonstrations and their queues.
live-title = Démonstrations en direct
live-lede = Prenez un numéro sur votre téléphone, visitez, et venez quand on vous appelle.
live-none = Aucun stand ne fait encore de démonstration en direct.
live-state-prepared = en préparation
live-state-open = ouverte
live-state-paused = en pause
live-state-closed = fermée
live-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
live-places = { $n ->
    [one] une personne à la fois
   *[other] { $n } personnes à la fois
 }
live-each = { $minutes }, { $places }
live-waiting = { $n ->
    [0] Personne n’attend
    [one] { $n } personne attend
   *[other] { $n } personnes attendent
 }
live-called = Appelés en ce moment :
live-queue = File d’attente
live-wait-now = Attente avec un numéro pris maintenant
live-take = Prendre un numéro
live-take-help = Ni nom ni compte. Si vous avez déjà un numéro ici, vous y serez ramené.
live-over = Cette édition est terminée.
live-prepared-text = Seul votre stand voit cette page tant que vous ne l’ouvrez pas.
live-closed-text = On ne donne plus de numéros. Ceux qui en ont un seront encore appelés.
live-how = Comment cela se passe
live-how-take = Prenez un numéro. Votre page dit combien de personnes sont avant vous ; gardez-la ouverte ou rouvrez-la d’ici.
live-how-called = Quand on vous appelle, la page le dit. Venez au stand dans les minutes qui suivent.
live-how-missed = Si vous ne venez pas, on appelle le suivant. Vous pouvez revenir une fois, en fin de file.
live-sheet = Feuille avec le code, à imprimer
live-sheet-lede = Scannez le code et prenez un numéro. Nous vous appelons sur votre téléphone.
live-sheet-code = Code menant à la file de { $x }
live-print = Imprimer
live-back = Vers la page des visiteurs
live-desk-link = Pour l’équipe du stand
live-edit = Modifier
live-own-title = Nos démonstrations en direct
live-own-none = Vous n’en avez pas encore.
live-new = Nouvelle démonstration
live-new-do = La créer
live-title-in = Nom ({ $x })
live-about-in = Ce qui se passe, en une ou deux phrases ({ $x })
live-minutes-label = Minutes par visite
live-minutes-help = Servent tant que trop peu de visites ont été mesurées.
live-places-label = Personnes à la fois
live-places-help = Combien la voient ensemble.
live-grace-label = Minutes pour venir après l’appel
live-grace-help = Passé ce délai, le tour est perdu quand vous appelez le suivant.
conflict-live-closed = On ne donne pas de numéros ici en ce moment.
conflict-live-full = 500 personnes attendent déjà. Revenez plus tard.
conflict-live-paused = La file est en pause. Rouvrez-la pour appeler quelqu’un.
conflict-turn-second = Vous avez ici un numéro qui attend encore. Il est dans le navigateur où vous l’avez pris ; rendez-le là pour en prendre un autre.
conflict-turn = Quelqu’un a déjà réglé ce numéro. Regardez la page à nouveau.
turn-title = Numéro { $x }
turn-number = Votre numéro
turn-before = { $n ->
    [0] Vous êtes le prochain.
    [one] Une personne est avant vous.
   *[other] { $n } personnes sont avant vous.
 }
turn-wait = { $n ->
    [one] Environ une minute.
   *[other] Environ { $n } minutes.
 }
turn-wait-measured = Mesuré sur les { $n } dernières visites.
turn-wait-reckoned = Calculé d’après la durée qu’indique le stand ; trop peu de visites ont été mesurées.
turn-wait-paused = Le stand fait une pause, personne ne peut dire combien de temps. Votre place est gardée.
turn-called = C’est votre tour : venez maintenant. Vous avez été appelé à { $at } et on vous attend jusqu’à { $until }.
turn-called-stay = Montrez cette page au stand.
turn-called-late = Vous êtes en retard. Venez tout de suite : votre tour est perdu quand on appelle le suivant.
turn-came = Vous l’avez vue. Merci de votre visite.
turn-missed = Vous avez été appelé à { $x } et n’êtes pas venu ; on a donc appelé le suivant.
turn-missed-return = Vous pouvez revenir une fois, en fin de file. Ou demandez au stand s’il reste de la place.
turn-missed-over = Demandez au stand s’il reste de la place, ou prenez un nouveau numéro.
turn-left = Vous avez rendu ce numéro.
turn-ended = Le stand a terminé la journée avant votre tour. Nous en sommes désolés.
turn-way = Chemin vers : { $x }
turn-return = Aller en fin de file
turn-keep = Gardez cette page ouverte ou mettez-la en signet. Son adresse est à vous seul : qui l’a, a votre numéro.
turn-leave = Rendre le numéro
turn-again = Prendre un nouveau numéro
turn-reload = Actualiser
desk-title = File de { $x }
desk-came = { $n ->
    [0] personne n’est encore venu
    [one] { $n } personne est venue
   *[other] { $n } personnes sont venues
 }
desk-call = Appeler le suivant
desk-call-many = En appeler jusqu’à { $n } d’un coup
desk-called = Appelés
desk-called-none = Personne n’est appelé en ce moment.
desk-since = depuis { $x }
desk-late = en retard
desk-came-do = Venu
desk-missed-do = Pas venu
desk-came-of = Le numéro { $x } est venu
desk-missed-of = Le numéro { $x } n’est pas venu
desk-missed = Pas venus
desk-came-late = Venu finalement
desk-state = Ouvrir et fermer
desk-open = Ouvrir la file
desk-pause = Faire une pause
desk-close = Ne plus donner de numéros
desk-end = Terminer la journée
desk-end-help = Plus personne n’est appelé. Tous ceux qui attendent encore l’apprennent sur leur page.
desk-end-do = Terminer et prévenir ceux qui attendent

# Badges and leads.
badge-title = Mon badge
badge-code-drawn = Code de votre badge, à scanner à un stand
badge-code-help = L’équipe d’un stand scanne ce code ou le saisit. Elle n’apprend rien de vous avant votre oui.
badge-none = Votre badge n’a pas encore de code.
badge-make = Créer un code
badge-rotate = Créer un nouveau code
badge-asked = Un stand demande
badge-asked-text = Si vous dites oui, il reçoit vos nom, organisation, fonction, pays et adresse électronique, et peut les emporter dans son pays. Vous pouvez retirer ce oui à tout moment.
badge-yes = Oui
badge-no = Non
badge-yes-to = Oui à { $x }
badge-no-to = Non à { $x }
badge-standing = Scanner sans demander
badge-standing-text = Les exposants qui scannent votre badge reçoivent aussitôt vos nom, organisation, fonction, pays et adresse électronique. Ceux d’autres pays ne les reçoivent que si vous acceptez aussi, dans « Consentements », l’envoi à l’étranger ; sinon on vous demande chaque fois.
badge-standing-yes = Les exposants peuvent scanner mon badge.
badge-standing-no = On me demande chaque fois.
badge-standing-give = Les exposants peuvent scanner mon badge
badge-standing-withdraw = Me demander chaque fois
badge-given = Stands qui ont vos coordonnées
badge-given-none = Aucun.
badge-withdraw = Retirer le oui
badge-withdraw-from = Retirer le oui donné à { $x }
badge-refused = Stands auxquels vous avez dit non
badge-refused-text = Ils n’obtiennent pas vos coordonnées, même s’ils scannent encore votre badge.
badge-refused-yes = Dire oui finalement
lead-link = Scanner un badge (pour les stands)
lead-title = Scanner un badge
lead-lede = Scannez le code du badge du visiteur avec l’appareil photo de votre téléphone, ou saisissez-le ici.
lead-code = Code du badge
lead-code-help = Douze lettres et chiffres, comme sur le badge : ABCD-EFGH-JKLM.
lead-note = Votre note
lead-ask = Demander au visiteur
lead-given = Les coordonnées du visiteur sont dans votre liste.
lead-asked = Le visiteur a reçu la demande. Ses coordonnées apparaissent ici dès qu’il dit oui.
fault-badge-code = Un code a douze lettres et chiffres, par exemple ABCD-EFGH-JKLM.
fault-badge-unknown = Aucun badge de cette édition n’a ce code. Il a peut-être été remplacé : redemandez à voir le badge.
leads-title = Contacts
leads-lede = Visiteurs qui ont dit oui. Qui retire son oui disparaît d’ici ; effacez-le aussi de vos propres copies.
leads-csv = Enregistrer en CSV
leads-given = { $n ->
    [0] Personne encore
    [one] { $n } visiteur
   *[other] { $n } visiteurs
 }
leads-asked = { $n ->
    [one] { $n } demande
   *[other] { $n } demandes
 }
leads-none = Aucun badge n’a encore été scanné.
leads-waits = Demande en attente
leads-at = Scanné le { $x }
leads-note-do = Enregistrer la note
leads-remove = Supprimer
