# Texts of this section.

# Lists, suggestions, import
exchange-kicker = Exchange
exchange-title-offers = Offers
exchange-title-needs = Needs
exchange-lede = Results that look for partners, and problems that look for a solution.
exchange-tabs = What to look at
exchange-tab-offers = Offers ({ $n })
exchange-tab-needs = Needs ({ $n })
exchange-suggestions = Suggested for me
exchange-search-label = Search words
exchange-search-hint = Words, or a “phrase”
exchange-search-do = Search
exchange-found-offers = { $n ->
    [0] No offers
    [one] { $n } offer
   *[other] { $n } offers
 }
exchange-found-needs = { $n ->
    [0] No needs
    [one] { $n } need
   *[other] { $n } needs
 }
exchange-some-words = Nothing has all of these words. What follows has some of them.
exchange-empty = Nothing has been published here yet.
exchange-nothing = Nothing here fits. Use fewer words, or take a filter away.
exchange-beyond = This page lies behind the last one.
exchange-nothing-all = Show everything
exchange-nothing-own = Bring your own offer or need
exchange-narrow = Narrow down
exchange-facet-remove = Take this filter away:
exchange-facet-track = Track
exchange-facet-sector = Sector
exchange-facet-country = Country or region
exchange-facet-trl = Stage
exchange-facet-ipr = Protection
exchange-facet-partnership = Partnership
exchange-facet-language = Language
exchange-facet-organisation = Organisation
exchange-trl = TRL { $x }
exchange-pages = Pages
exchange-page = page { $page } of { $pages }
exchange-previous = Previous page
exchange-next = Next page
exchange-feed = Follow new entries as a feed

suggestion-title = Suggested for you
suggestion-lede = What fits your own offers and needs, with the words that say so. The points add up.
suggestion-consent = You have not agreed to be matched, so nothing is suggested to you and your words are compared with nothing.
suggestion-consent-do = See what you agreed to
suggestion-typed-label = Or say what you look for
suggestion-typed-do = Find what fits
suggestion-nothing = Nothing fits yet. Describe your own offers and needs in more words, or say above what you look for.
suggestion-no-profile = There is nothing to compare with yet. Bring an offer or a need, or say above what you look for.
suggestion-no-profile-do = My offers and needs
suggestion-browse = Browse the exchange
suggestion-count = { $n ->
    [one] { $n } suggestion
   *[other] { $n } suggestions
 }
suggestion-because = Fits your entry
suggestion-because-typed = Fits what you typed:
suggestion-points = { $x } points
suggestion-share = Share of “{ $x }”
suggestion-why-both = Both say
suggestion-why-need = Your need says
suggestion-why-offer = Your offer says
suggestion-why-typed = You say
suggestion-why-they-say = they say
suggestion-further = { $n ->
    [one] { $n } further word
   *[other] { $n } further words
 }
suggestion-ask = Ask for a meeting
suggestion-not = Not for me, because …
suggestion-not-because = Why is it not for you? Only you see this.
suggestion-not-do = Do not suggest it again
suggestion-reason-field = It is another field
suggestion-reason-stage = It is not far enough, or too far
suggestion-reason-known = We know them already
suggestion-reason-competitor = They compete with us
suggestion-reason-other = Another reason
suggestion-aside = Set aside
suggestion-back = Suggest it again
