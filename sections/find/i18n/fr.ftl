# Section find: the search over everything.
find-title = Recherche
find-title-of = Recherche : { $x }
find-everywhere = Toutes les éditions
find-label = Mots à chercher : dans les séances, transcriptions, communiqués, objets exposés, organisations, personnes et tout le reste
find-do = Chercher
find-lede = Saisissez un ou plusieurs mots. Les résultats les contiennent tous ; les mots entre guillemets se suivent. Vous trouvez ce que vous avez le droit de lire.
find-results =
    { $n ->
        [0] Aucun résultat
        [one] { $n } résultat
       *[other] { $n } résultats
    }
find-found = { $results } pour « { $words } »
find-some-words = Rien ne contient tous ces mots. Voici ce qui en contient une partie.
find-nothing = Rien de ce que vous pouvez lire ne contient ces mots. Essayez moins de mots, une autre orthographe ou une autre langue.
find-beyond = Il n’y a pas autant de pages. Revenez à la première.
find-without-choice = Chercher sans ce choix
find-other-editions = Chercher dans toutes les éditions
find-narrow = Restreindre la recherche
find-kinds = De quoi il s’agit
find-all-kinds = Tout
find-tracks = Thème
find-pages = Pages de résultats
find-previous = Précédent
find-next = Suivant
find-page = Page { $page } sur { $pages }
