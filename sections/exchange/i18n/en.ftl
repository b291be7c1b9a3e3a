# Offers and needs.
findable-all-offers =
    { $n ->
        [one] The offer in the exchange
       *[other] All { $n } offers in the exchange
    }
findable-all-needs =
    { $n ->
        [one] The need in the exchange
       *[other] All { $n } needs in the exchange
    }
listing-offer = Offer
listing-need = Need
listing-new-offer = Write an offer
listing-new-need = Write a need
listing-edit = Edit
listing-faulty = { $n ->
    [one] One field needs your attention. Nothing was saved.
   *[other] { $n } fields need your attention. Nothing was saved.
 }
listing-edit-warning = This is public, and its result is not protected. Any change takes it from public view until your owner or transfer officer decides again.
listing-edit-overtaken = Somebody else changed this since you opened it. Nothing was saved; look at their text in another window, then save again if yours is to stand.
listing-written-in = Written in { $x }.
listing-expired = Its validity is over. Ask whether it still stands before you count on it.
listing-manage = For its organisation and the secretariat: edit, files, history
listing-shown-at = Shown at
listing-documents = Documents
listing-assessed = Technology for good
listing-contact = Contact
listing-contact-who = The person to ask
listing-contact-none = Nobody in particular
listing-contact-help = A member of your organisation. Their name is shown only if they agreed to be listed.
listing-ask = Ask for a meeting at { $x }
listing-ask-nobody = Nobody of this organisation is registered at { $x } yet, so nobody can be asked for a meeting there.
listing-before = Public since { $x }.
listing-before-where = { $where }, since { $since }.
listing-file-rights = { $credit } · { $licence }
listing-file-size = { $n } KB
listing-trl = { $n } of 9
listing-group-text = What it is
listing-group-stage = Stage and rights
listing-group-sought = Who is sought
listing-group-subjects = Subjects
listing-group-reference = For reference
listing-group-before = Already public
listing-group-own = Further details

listing-state-draft = Draft
listing-state-submitted = Submitted
listing-state-reviewed = Reviewed
listing-state-published = Published
listing-state-expired = Expired
listing-state-withdrawn = Withdrawn
listing-next-draft = Only members of your organisation see it. Complete it, then submit it for review.
listing-next-submitted = The secretariat reads it now. Members and the secretariat see it, nobody else.
listing-next-reviewed = It is ready. The organisation’s owner or transfer officer decides whether to publish it.
listing-next-published = Everybody can read it.
listing-next-expired = It is no longer shown in lists. Extend its validity to bring it back.
listing-next-withdrawn = It is out of view. Take it back to a draft to work on it again.
listing-guarded = The result is unprotected, secret, or nobody looked into it. It stays hidden from the public until a named person decides to disclose it.
listing-returned = The secretariat gave it back with these words:
listing-decision = { $who } decided to disclose it on { $when } UTC, having read the warning of { $version }.
listing-complete = { $n } % complete
listing-completeness = Completeness
listing-missing = Still missing:
listing-editions = Listed at
listing-editions-save = Save where it is listed
listing-return-note = What is missing or wrong
mail-listing-reviewed-subject = Reviewed: { $x }
mail-listing-reviewed-body = The secretariat has read “{ $title }” and passed it. Nobody else sees it yet: whether it is published is for you to decide.
    Decide here: { $link }
mail-listing-returned-subject = Given back: { $x }
mail-listing-returned-body = The secretariat gave “{ $title }” back with these words:
    { $note }
    Change it and submit it again here: { $link }
mail-listing-withdrawn-subject = Taken from view: { $x }
mail-listing-withdrawn-body = The secretariat took “{ $title }” from public view. Nothing of it is lost; you can take it back to a draft here: { $link }
listing-do-submit = Submit for review
listing-do-publish = Decide on publication
listing-do-review = Pass: ready to publish
listing-do-return = Give back
listing-do-edit = Edit
listing-do-files = Pictures and documents
listing-do-reopen = Back to draft
listing-do-withdraw = Withdraw
listing-do-history = History

publish-title = Decide on publication
publish-warning = Read this first
publish-why-secret = You stated that this is kept as a trade secret. What is published is no secret any more.
publish-why-unfiled = You stated that protection is wanted but not filed yet.
publish-why-unknown = Nobody has stated whether this result can or should be protected.
publish-warning-novelty = In most countries a result that the public could read before the day of filing is no longer new, and no patent can be had for it. Publication here cannot be undone: copies, caches and search engines keep it.
publish-warning-file-first = File first. A forum such as this one does not protect you: the exceptions for exhibitions are few, short and different in each country. If you are not sure, ask your transfer office before you go on.
publish-warning-record = Your decision is recorded with your name, the time and this text.
publish-decide = I, { $x }, have read this and decide for my organisation to publish.
publish-free = Nothing stands against publication. Everybody will be able to read it.
publish-do = Publish
publish-not-now = Not now
fault-decision = Tick that you read the warning and decide to publish. Nothing was published.

files-title = Pictures and documents
files-here = What is here
files-none = Nothing yet. A picture says at once what a thing is.
files-add = Add a picture or a document
files-file = File
files-file-help = PNG, JPEG, WebP or GIF; MP4 or WebM; PDF and plain text. Pictures are made smaller and written anew, without place, time and camera; videos stay as they are.
files-do = Add
files-remove = Remove
file-field-alternative = What it shows or holds, in words
file-field-alternative-help = For people who do not see it. One or two sentences.
file-field-alternative-language = Language of these words
file-field-credit = Whose work it is
file-field-licence = Licence
file-field-licence-help = Such as “CC BY 4.0”, or “all rights reserved”.
fault-file-none = Choose a file.
fault-file-empty = The file is empty; choose it again.
fault-file-large = The file is too large; make it smaller and send it again.
fault-file-damaged = The file is damaged or cut short; export it again and send the new one.
fault-file-form = This is neither a picture, nor an MP4 or WebM video, nor a PDF, nor plain text; save it as one of these and send it again.

history-title = History
history-none = Nothing is recorded yet.
history-zone = Times are those of { $x }.
history-made = Made
history-edited = Edited
history-moved = Moved on
history-decided = Decided to disclose
history-file-added = File added
history-file-removed = File removed
history-other = Changed
history-warning = After reading the warning of { $x }
history-program = The program
history-undone = taken back
history-undo = Take this back

my-listings-title = Our offers and needs
my-listings-nobody = You do not act for any organisation yet. Ask its owner to make you a member.
my-listings-none = Nothing yet. Write what you have, or what you are looking for.
my-listings-more = { $n ->
    [one] One more, changed earlier.
   *[other] { $n } more, changed earlier.
 }
review-kicker = Secretariat
review-title = Offers and needs to review
review-none = Nothing waits for review.
review-guarded = not protected
review-since = handed in { $x }
mention-offer = Offer: { $x }
assessed-offer = Offer
mention-shown-at = Shown at: { $x }
mention-need = Need: { $x }
mention-state = { $text } ({ $state })

conflict-listing-state = It has moved on since you opened the page. Look at it again and decide from there.
conflict-return-note = Say what is missing or wrong, so that its owner can mend it.
conflict-undo-changed = These fields were changed again since. Nothing was taken back; edit them by hand.
fault-first-public-later = This day has not come yet. What will become public later is not public already.
fault-contact = The contact must be a member of the organisation.

offer-field-title = Title
offer-field-title-help = What it is and what it does, in one line.
need-field-title-help = What you are looking for, in one line.
offer-field-reference = Your reference
offer-field-language = Language of the text
offer-field-language-help = Write in the language you write best; state it here.
offer-field-summary = Summary
offer-field-summary-help = Two or three sentences that everybody understands.
offer-field-description = Description
offer-field-description-help = What it is, how it works, what it was tried on. Markdown is understood.
offer-field-advantages = Advantages and innovations
offer-field-advantages-help = What is better than what exists, in figures if you have them.
offer-field-technical = Technical specification
need-field-technical = Expertise sought
need-field-technical-help = What a solution must be able to do, and what you can try it on.
offer-field-trl = Technology readiness
need-field-trl = Least technology readiness
offer-field-trl-help = From 1 (principle observed) to 9 (proved in use).
offer-field-trl-evidence = What the stage rests on
offer-field-trl-evidence-help = A prototype, a trial, a customer: what can be looked at.
offer-field-ipr = Protection
offer-field-ipr-help = What is not filed, not looked into or secret stays hidden until your organisation decides to publish it.
offer-field-ipr-note = Notes on rights
offer-field-ipr-until = Protected until
offer-field-sdgs = Sustainable Development Goals
offer-field-partner-role = What the partner would do
offer-field-partner-kinds = Kind of partner
offer-field-partner-size = Size of partner
offer-field-partnerships = Form of partnership
offer-field-target-countries = Countries and regions
offer-field-target-countries-help = Names, separated by semicolons. Leave it empty for anywhere.
offer-field-technology-keywords = Technologies
offer-field-market-keywords = Markets
offer-field-keywords = Keywords
offer-field-words-help = Separated by semicolons.
offer-field-sectors = Sectors
offer-field-tracks = Themes of the forum
offer-field-web = Web page
offer-field-valid-until = Valid until
offer-field-valid-until-help = After this day it leaves the lists; its page stays.
offer-field-first-public-where = Where it is public already
offer-field-first-public-where-help = A journal, a patent office, a website. Only if anybody could read it there.
offer-field-first-public-since = Public since
offer-field-first-public-address = Address of that publication

ipr-granted = Patent or other right granted
ipr-filed = Application filed
ipr-published = Published, free to read
ipr-none-needed = No protection sought
ipr-secret = Kept as a trade secret
ipr-unfiled = To be protected, not filed yet
ipr-unknown = Not looked into yet
partner-role-licensee = take a licence
partner-role-developer = develop together
partner-role-tester = try it out
partner-role-investor = invest
partner-role-distributor = sell
partner-role-buyer = buy
partner-role-supplier = supply
partner-kind-company = Company
partner-kind-university = University
partner-kind-institute = Research institute
partner-kind-public = Public body
partner-kind-fund = Investor
partner-kind-park = Science park
partner-kind-health = Hospital or clinic
partner-kind-other = Other
partner-size-any = any size
partner-size-small = up to 50 people
partner-size-medium = up to 250 people
partner-size-large = more than 250 people
partnership-licence = Licence
partnership-joint-development = Joint development
partnership-pilot = Pilot
partnership-investment = Investment
partnership-distribution = Distribution
partnership-supply = Supply
sector-aerospace = Aerospace
sector-agriculture = Agriculture
sector-automotive = Vehicle technology
sector-biotechnology = Biotechnology
sector-chemicals = Chemicals
sector-construction = Construction
sector-culture = Culture and media
sector-education = Education
sector-electronics = Electronics
sector-energy = Energy
sector-environment = Environment
sector-finance = Finance
sector-food = Food processing
sector-health-care = Health care
sector-logistics = Logistics
sector-manufacturing = Manufacturing
sector-materials = Materials
sector-medical-devices = Medical devices
sector-mining = Mining
sector-pharma = Pharmaceuticals
sector-public-services = Public services
sector-shipping = Shipping
sector-software = Software
sector-telecom = Telecommunications
sector-textiles = Textiles
sector-transport = Transport
sector-water = Water management
sdg-1 = 1 No poverty
sdg-2 = 2 Zero hunger
sdg-3 = 3 Good health and well-being
sdg-4 = 4 Quality education
sdg-5 = 5 Gender equality
sdg-6 = 6 Clean water and sanitation
sdg-7 = 7 Affordable and clean energy
sdg-8 = 8 Decent work and economic growth
sdg-9 = 9 Industry, innovation and infrastructure
sdg-10 = 10 Reduced inequalities
sdg-11 = 11 Sustainable cities and communities
sdg-12 = 12 Responsible consumption and production
sdg-13 = 13 Climate action
sdg-14 = 14 Life below water
sdg-15 = 15 Life on land
sdg-16 = 16 Peace, justice and strong institutions
sdg-17 = 17 Partnerships for the goals

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
suggestion-ask-nobody = Nobody of this organisation is registered here yet, so nobody can be asked for a meeting.
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

import-title = Bring a list of offers or needs
import-lede = Upload a table, say what its columns mean, look at what would happen, and only then import it.
import-kind = What the file lists
import-file = File
import-file-help = CSV, Excel (xlsx), JSON or JSON Lines, one record a row. Text in UTF-8. Nothing is imported yet.
import-upload = Upload and look at it
import-fault-none = Choose a file.
import-fault-empty = There is no record in this file. Check that it is the right one.
import-done = Imported: { $made } new, { $changed } changed, { $same } as they were.
import-see = See them
import-map-title = What the columns mean
import-preview = This would happen
import-read = { $n ->
    [one] { $n } record read.
   *[other] { $n } records read.
 }
import-created = { $n } new.
import-updated = { $n } changed.
import-unchanged = { $n } as they are.
import-rejected = { $n } left out.
import-problems = Left out
import-notes = Put right or missing
import-line = line { $n }
import-times = { $n } times
import-drafts = New entries begin as drafts that only your organisation sees. You submit them for review when they are complete.
import-do = Import
import-columns = Columns
import-columns-text = What was guessed from the headings is chosen already. Columns without a field are passed over.
import-column = Column
import-samples = What stands in it
import-field = Field
import-no-field = (nothing)
import-forum = List them at
import-forum-none = (no forum yet)
import-contact = Person to ask about them
import-contact-none = (nobody by name)
import-contact-help = Meetings about these records are asked of this person. Without one, a transfer officer, owner or editor of the organisation who is registered at the forum is asked.
import-already = These records are public already, at the addresses the file gives
import-already-help = Tick this only if it is true: the address and the date are kept as the first disclosure.
import-look = Show what would happen
import-discard = Throw the file away
import-dry = This only showed what would happen. Nothing was written.
import-what-date-assumed = the date could be read in two ways, or stood among words; one reading was taken
import-what-date-partial = the date lacks its day or month and was left out
import-what-date-later = a date of disclosure that has not come yet was left out
import-what-cut = longer than the field holds; the rest was left out
import-what-unknown = a value that this field does not know was left out
import-what-scheme = https:// was put before the address
import-what-ipr-guessed = protection taken to be “{ $x }”, from what is said of patents; check it
import-what-ipr-unclear = patents are named without a number or a state; protection stays unknown
import-what-language = language taken to be { $x }, from the text
import-what-seen-today = no date of disclosure; public since today at the latest
import-what-no-address = no address says where it is public already
import-what-no-field = passed over
import-what-repeated = the same record stood in the file before; passed over
import-what-missing = not stated
import-what-held-back = held back until its owner decides on publication
import-lack-title = The record has no title; give it one.
import-lack-state = It would lack what its state demands; complete the record or take the listing back to a draft.

# Of an edition: its tracks, countries and figures.
panel-offers = Offers
panel-needs = Needs
figure-offers = { $n ->
    [one] public offer
   *[other] public offers
 }
figure-offers-counts = Offers listed at this edition that are public and valid today. Drafts, offers in review and withheld inventions are not counted. Parts are by the country or region of the owner.
figure-needs = { $n ->
    [one] public need
   *[other] public needs
 }
figure-needs-counts = Needs listed at this edition that are public and valid today. Parts are by the country or region of the owner.
