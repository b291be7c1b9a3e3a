# People, organisations, editions, accounts.
nav-today = Today
nav-people = People
forums-title = Forums
forums-lede = Where people who have results meet people who need them.
forums-none = No forum has been announced here yet. Whoever runs this installation makes one with “exedra init”.
forum-state-draft = being prepared
forum-state-open = announced
forum-state-running = under way
forum-state-closed = over
forum-state-archived = archived
forum-do = What you can do here
forum-do-exchange = Find offers and needs
forum-do-exchange-text = Results that look for partners, and problems that look for a solution.
forum-do-exhibition = Walk through the exhibition
forum-do-exhibition-text = What is shown, at which stand, by whom.
forum-do-meetings = Meet
forum-do-meetings-text = Ask for meetings; one plan places them all; your agenda follows you.
who-title = Who is here
who-registered = people registered
who-countries = { $n ->
    [one] from { $n } country or region
   *[other] from { $n } countries and regions
 }

sign-in-title = Sign in
sign-in-password = With your password
sign-in-do = Sign in
sign-in-link = With a link by mail
sign-in-link-text = We send a link that signs you in once. It works for ten minutes.
sign-in-link-do = Send me a link
sign-in-sent = If this address has an account, a link is on its way to it.
sign-in-code = With a code from the help desk
sign-in-code-text = No mail arrives? The help desk gives you a code of eight digits, good for ten minutes.
field-email = E-mail
field-password = Password
field-code = Code
link-title = Sign in with this link
link-text = The link works once. Press the button to use it.
mail-link-subject = Your link to sign in
mail-link-body = Open this address within ten minutes and press the button to sign in: { $x }

    If you did not ask for it, leave it be: nothing happens.
fault-sign-in = This e-mail and password do not belong together. Check both, or use a link.
fault-code = This code does not work (any more). Ask the help desk for a new one.
fault-email = “{ $x }” is not an e-mail address.
fault-password-short = At least ten characters.
fault-too-long-password = At most two hundred characters.
fault-slug = Use 2 to 40 small letters, digits and hyphens, beginning with a letter.
fault-slug-reserved = “{ $x }” is used by the installation itself; choose another word.
fault-slug-taken = Another forum has this address.
fault-days-order = The last day comes before the first.
fault-days-many = A forum lasts at most 30 days.
fault-zone = “{ $x }” is not a time zone; use a name such as Europe/Paris.

my-forums = My forums
my-forums-none = You are not registered at any forum yet.
my-meetings = My meetings
my-suggestions = Suggested for me
my-organisations = My organisations
my-organisations-none = You do not act for any organisation yet.

# Organisations and administration
organisations-title = Organisations
organisations-lede = Universities, institutes, companies and public bodies, by their names in any language.
organisations-search = Name
organisations-search-help = The beginnings of words are enough, in any language.
organisations-all = All
organisations-find = Find
organisations-clear = Show all
organisations-count = { $n ->
    [0] No organisations
    [one] { $n } organisation
   *[other] { $n } organisations
 }
organisations-none = No organisation is known here yet. They come with offers, with delegations, or from the registry by “exedra import organisations”.
organisations-none-found = No organisation has all of this. Use fewer words, or another spelling.
organisations-pages = Pages
organisations-first = From the beginning
organisations-next = Next page
organisation-name = Name
organisation-name-help = In Latin letters, as it is known abroad.
organisation-native-name = Name in its own language
organisation-native-language = Language of the name
organisation-kind = Kind
organisation-kind-company = company
organisation-kind-university = university or school
organisation-kind-institute = research institute
organisation-kind-public = public body
organisation-kind-fund = investor
organisation-kind-park = science or technology park
organisation-kind-health = hospital or clinic
organisation-kind-other = other
organisation-country = Country or region
organisation-city = City
organisation-website = Website
organisation-sector = Sector
organisation-about = About
organisation-about-help = What it does and what it brings. Markdown: empty lines make paragraphs, hyphens make lists.
organisation-about-language = Language of this text
organisation-parent = Part of
organisation-parent-help = The name, the ROR address or the address here of the organisation above it.
organisation-inactive = no longer active
organisation-inactive-note = This organisation is no longer active. Its page is kept because others refer to it.
organisation-here = Here
organisation-here-none = It shows nothing here at present.
organisation-parts = Parts of it
organisation-parts-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
 }
organisation-facts = Facts
organisation-names = Other names
organisation-acronym = short form
organisation-from-ror = From the Research Organization Registry.
organisation-for-members = Change this page (for its members)
organisation-new = A new organisation
organisation-edit = Change
organisation-public-page = Public page
organisation-members = Members
organisation-history = History
organisation-not-saved = Nothing was saved yet: mend what is marked below and send it again.
organisation-other-name = Another name
organisation-name-kind = What kind of name
organisation-name-label = its name in this language
organisation-name-alias = also called
organisation-name-add = Add a name
organisation-identifiers = Identifiers
organisation-identifier = Identifier
organisation-identifier-add = Add an identifier
organisation-scheme = Given by
organisation-scheme-ror = ROR
organisation-scheme-lei = Legal Entity Identifier (LEI)
organisation-scheme-vat = VAT number
organisation-scheme-uscc = Unified social credit code
organisation-scheme-duns = D-U-N-S number
organisation-scheme-isni = ISNI
organisation-scheme-wikidata = Wikidata
organisation-scheme-grid = GRID
organisation-scheme-fundref = Funder registry
organisation-remove = Remove { $x }
organisation-remove-short = Remove
organisation-members-none = Nobody acts for this organisation here yet. Invite its first owner.
organisation-member-since = since { $x }
organisation-role = Role
organisation-role-of = Role of { $x }
organisation-role-change = Change the role
organisation-role-owner = owner
organisation-role-owner-text = Does everything, and says who else may act for the organisation.
organisation-role-transfer = transfer officer
organisation-role-transfer-text = Answers for results and their protection: edits, and decides what is published.
organisation-role-editor = editor
organisation-role-editor-text = Writes offers and needs; somebody else decides on publication.
organisation-role-viewer = viewer
organisation-role-viewer-text = Reads what is not public.
organisation-invite = Invite somebody
organisation-invite-text = We write to this address. Whoever opens the letter and signs in joins with the role you choose here.
organisation-invite-do = Send the invitation
organisation-invited = Invited
organisation-invited-until = can be answered until { $x }
organisation-uninvite = Take the invitation back
invitation-title = You are invited
invitation-text = You are asked to act here for
invitation-do = Accept the invitation
mail-invitation-subject = Acting for { $x }
mail-invitation-body = { $by } asks you to act here for { $organisation }.

    Open this address within two weeks, sign in, and accept: { $link }

    If you do not want to, leave it be: nothing happens.
fault-identifier = This is not an identifier of this kind: its form or its check digits are wrong. Compare it with the original.
fault-identifier-taken = Another organisation here has this identifier. If both are the same one, tell the secretariat.
fault-language-missing = Say in which language the text is.
fault-parent-unknown = No organisation here has this name or address.
fault-parent-below = That organisation is itself part of this one.
conflict-last-owner = This is the last owner. Make somebody else an owner first; nothing was changed.
conflict-many-invitations = Too many invitations are waiting. Take some back first; nothing was sent.

admin-title = Administration
admin-installation = This installation
admin-editions = Editions you run
admin-editions-none = You run no edition at present.
admin-forum-page = Front page
admin-forum-new = Make an edition
admin-forum-new-text = A new forum, empty or with the frame of an older one.
admin-organisation-new-text = Make one known that is in no registry, and invite its owner.
admin-mail = Outgoing mail
admin-mail-text = What waits, what was sent, what failed and why. Times are UTC.
outbox-none = No mail was written yet.
outbox-when = Written
outbox-to = To
outbox-subject = Subject
outbox-state = State
outbox-problem = Problem
outbox-text = Text
outbox-calendar = Calendar attached
outbox-waiting = waiting
outbox-sent = sent
outbox-failed = failed
outbox-attempts = { $n ->
    [0] not tried yet
    [one] tried once
   *[other] tried { $n } times
 }
outbox-resend = Send it again
conflict-mail-waiting = This mail waits to be sent anyway.

audit-title = Who changed what
audit-lede = Every change with its author, the person or organisation it was made for, and what stood there before. Times are UTC.
audit-none = Nothing was changed yet.
audit-record = Kind of record
audit-record-help = For example organisation, offer, forum, person.
audit-record-id = Id of the record
audit-person = Person
audit-person-help = Their id, or the address they sign in with. Shows what they did and what was done in their name.
audit-show = Show
audit-all = Show everything
audit-older = Older
audit-behalf = for { $x }
audit-system = The program ({ $x })
audit-changes = What was changed
audit-field = Field
audit-before = Before
audit-after = After
audit-nothing = nothing
audit-undo = Undo this
audit-undo-of = Undo the change of { $x }
audit-undone = undone
audit-act-made = made
audit-act-edited = edited
audit-act-undone = took a change back
audit-act-moved = moved to another state
audit-act-imported = imported
audit-act-published = published
audit-act-role-given = gave a role
audit-act-role-taken = took a role
audit-act-member-invited = invited a member
audit-act-member-uninvited = took an invitation back
audit-act-member-joined = joined
audit-act-member-changed = changed a member’s role
audit-act-member-removed = removed a member
audit-act-mail-resent = sent a mail again
conflict-not-undoable = This change cannot be undone, or has been undone already.
conflict-changed-since = Somebody has changed the same fields since. Undo the newer change first; nothing was changed.

permissions-title = Who may do what
permissions-lede = Every address of this installation with the act behind it. What is finer (this offer, that delegation) is decided by the thing itself; those who may not know of it find nothing.
permissions-count = { $n ->
    [one] { $n } address
   *[other] { $n } addresses
 }
permissions-act = Act
permissions-route = Address
permissions-who = Who
permissions-everyone = everyone
permissions-holder = whoever holds the secret in the address
permissions-signed-in = whoever is signed in and may act for the thing
permissions-present = whoever is registered at the edition
permissions-runs = whoever runs an edition or the installation
permissions-operator = whoever runs the installation

own-fields-title = Own fields
own-fields-lede = What you ask beyond the built-in fields. They stand in forms, exports and the API beside the others.
own-fields-none = There is no field of your own yet.
own-field-new = Add a field
own-field-record = Asked of
own-field-record-offer = offers
own-field-record-need = needs
own-field-record-organisation = organisations
own-field-record-person = persons
own-field-name = Name in files
own-field-name-help = Small letters, digits and underscores; “own_” is put before it. It cannot be changed later.
own-field-label = Label
own-field-label-in = Label in { $x }
own-field-kind = Kind of answer
own-field-kind-line = one line
own-field-kind-prose = longer text
own-field-kind-choice = one of some choices
own-field-kind-words = keywords
own-field-kind-flag = yes or no
own-field-kind-date = date
own-field-kind-whole = whole number
own-field-choices = Choices
own-field-choices-help = For “one of some choices”: one on each line, a word, an equals sign and its labels, such as: fish = en: Fish; zh: 鱼
own-field-need = Needed
own-field-need-optional = never
own-field-need-wanted = wanted, and counted as a gap
own-field-need-submit = before it is handed in
own-field-need-always = always
own-field-sees = Seen by
own-field-sees-everyone = everyone who may read the record
own-field-sees-members = members of its organisation and the secretariat
own-field-place = Place
own-field-place-help = Fields with smaller numbers come first.
own-field-retired = No longer asked; answers are kept
own-field-retired-mark = no longer asked
fault-own-field-name = Use small letters, digits and underscores, at most 36.
fault-own-field-taken = There is a field of this name already.
fault-own-field-choices = Give at least two choices, one on each line, each word once and without spaces: fish = en: Fish; zh: 鱼

forum-new-title = Make an edition
forum-make = Make the edition
forum-slug = Place in addresses
forum-slug-help = Small letters, digits and hyphens, such as harbour-2027. It cannot be changed later.
forum-frame = Frame
forum-name-in = Name in { $x }
forum-theme-in = Theme in { $x }
forum-venue-in = Venue in { $x }
forum-from = First day
forum-to = Last day
forum-zone = Time zone
forum-zone-help = Such as Europe/Paris or Asia/Shanghai. All times of the edition are shown in it.
forum-languages = Languages of its content
forum-languages-help = Two-letter codes separated by semicolons: en; zh; fr.
forum-copy = From an older edition
forum-copy-text = Its names, venue, zone, languages, stands and other furniture are taken over. People, offers and meetings are not.
forum-copy-from = Older edition
forum-copy-none = None
forum-copy-do = Fill in from it
forum-settings-title = Settings
forum-state = State
forum-state-now = Now: { $x }.
forum-to-draft = Make it a draft again
forum-to-open = Announce it
forum-back-to-open = Not under way after all
forum-to-running = It begins
forum-to-closed = It is over
forum-to-archived = Archive it
forum-follows-draft = Only the secretariat sees the pages.
forum-follows-open = Everybody sees the pages; people register, offer and ask for meetings.
forum-follows-running = The edition is under way: agendas, stands and rooms are the present ones.
forum-follows-closed = Nothing new can be entered. Everything stays readable; follow-up goes on.
forum-follows-archived = The pages are kept for reading and can never be changed again. What outlives the edition (people, organisations, offers) goes on.
forum-archived-text = This edition is archived: it is kept for reading and can no longer be changed.
forum-roles-title = Roles
forum-roles-nobody = Nobody yet.
forum-role-give = Give a role
forum-role-take = Take this role
forum-role-take-of = Take the role “{ $role }” from { $name }
forum-role-secretariat = secretariat
forum-role-secretariat-text = Runs the edition: settings, people, offers, the plan of meetings.
forum-role-host = host
forum-role-host-text = Hosts one event.
forum-role-protocol = protocol
forum-role-protocol-text = Looks after delegations and forms of address.
forum-role-help-desk = help desk
forum-role-help-desk-text = Helps people sign in and find their way.
forum-role-participant = participant
forum-role-participant-text = Takes part.
forum-role-exhibitor = exhibitor
forum-role-exhibitor-text = Shows at a stand.
forum-role-press = press
forum-role-press-text = Reports.
fault-email-unknown = Nobody has an account with “{ $x }”. Register the person first.
conflict-last-secretary = This is the last secretary. Give somebody else the role first; nothing was changed.
conflict-forum-archived = This edition is archived; it can no longer be changed.
conflict-forum-state = The edition cannot go there from where it stands now. Open its settings again.
