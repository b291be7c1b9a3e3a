# Section find: the search over everything.
find-title = Search
find-title-of = Search: { $x }
find-everywhere = All editions
find-label = Words to find: in events, transcripts, releases, exhibits, organisations, people and everything else
find-do = Search
find-lede = Type one or more words. What is found has all of them; words in quotation marks stand next to each other. You find what you may read.
find-results =
    { $n ->
        [0] Nothing
        [one] { $n } result
       *[other] { $n } results
    }
find-found = { $results } for “{ $words }”
find-some-words = Nothing has all these words. These have some of them.
find-nothing = Nothing that you may read has these words. Try fewer words, another spelling or another language.
find-beyond = There are not so many pages. Go back to the first.
find-without-choice = Search without this choice
find-other-editions = Search all editions
find-narrow = Narrow the search
find-kinds = What it is
find-all-kinds = Everything
find-tracks = Theme
find-pages = Pages of results
find-previous = Earlier
find-next = Further
find-page = Page { $page } of { $pages }
