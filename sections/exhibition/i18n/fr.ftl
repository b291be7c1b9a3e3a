# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = Exposition
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
