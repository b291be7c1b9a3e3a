# People, organisations, editions, accounts.
nav-today = Today
nav-people = People
findable-persons = People
findable-subjects = Editions, themes and countries
findable-track = What this edition yielded on this theme
findable-country = What this country brings to this edition
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

sign-in-title = Sign in
sign-in-password = With your password
sign-in-do = Sign in
sign-in-link = With a link by mail
sign-in-link-text = We send a link that signs you in once. It works for ten minutes.
sign-in-link-do = Send me a link
sign-in-sent = If we know this address, a link is on its way to it.
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
my-forums-works = You do not take part in a forum yourself. Your work is above.
my-tasks = Your tasks here
my-tasks-admin = Editions, organisations, fields of your own, mail.
my-delegation = Delegation
my-programme = My programme
my-meetings = My meetings
my-suggestions = Suggested for me
my-badge = My badge
my-organisations = My organisations
my-organisations-none = You do not act for any organisation yet.
my-organisation-edit = Edit its page
my-ties = { $n ->
    [0] Ties to other organisations
    [one] Ties to other organisations ({ $n } waits for your answer)
   *[other] Ties to other organisations ({ $n } wait for your answer)
 }
my-offers = Our offers and needs

# Persons and delegations
my-person = About me
sign-in-forgotten = I forgot my password
conflict-plain-http = This installation is reached by plain http, so passwords and codes could be read on the way. Nothing was sent on. Whoever runs it sets an address that begins with https:// as base_url.
form-faulty = Nothing was saved yet. Mend what is marked below and send it again.

account-title = Account
account-about = Address and language
account-language = Language of mail to me
account-language-do = Use this language
account-done-language = Mail to you is written in this language from now on.
account-password = Password
account-password-now = Present password
account-password-new = New password
account-password-again = New password once more
account-password-ends = Changing it ends all other sessions.
account-password-do = Change the password
account-password-none = This account has no password. You can set one through a link that we send to your address.
account-reset-do = Set a password by mail
account-email = Another e-mail address
account-email-text = We send a link to the new address. Open it within ten minutes in a browser where you are signed in; until then nothing changes.
account-email-new = New e-mail address
account-email-do = Send the link
account-email-none = With a password you can also change your address here.
account-email-confirm = From now on, this shall be the address of your account:
account-email-confirm-do = Use this address
account-done-email-sent = If the address can be used here, a link is on its way to it.
account-done-email = Your account has the new address. The old one was told, and other sessions have ended.
fault-email-own = This is the address of your account already.
mail-email-subject = Confirm your new address
mail-email-body = Somebody wants to use this address for their account. If that is you, open this within ten minutes where you are signed in: { $x }
    If it is not, leave it be: nothing happens.
mail-email-changed-subject = Your account has another address
mail-email-changed-body = The e-mail address of your account at { $x } was changed; this one no longer leads in. If it was not you, tell the forum’s secretariat or its help desk at once.
account-done-password = The password is changed, and all other sessions have ended.
account-done-session = The session has ended.
account-sessions = Where you are signed in
account-sessions-text = End whatever you do not recognise, and then change your password.
account-browser = Browser
account-unknown-browser = unknown
account-since = Since
account-until = Until
account-end = End
account-here = this one
account-end-do = End it
account-end-this = End the session that began { $x }
account-end-others = End all other sessions
fault-password-wrong = This is not your present password.
fault-password-again = The two are not the same; type the new password again.

reset-title = Set a new password
reset-text = We send a link to the address of your account. It works once, for ten minutes.
reset-do = Send me a link
reset-sent = If we know this address, a link is on its way to it.
reset-use-text = Choose a new password. All your sessions end, and you are signed in here.
reset-use-do = Set this password
mail-reset-subject = Your link to set a new password
mail-reset-body = Open this address within ten minutes and choose a new password: { $x }

    If you did not ask for it, leave it be: nothing changes.

help-desk-title = Help desk
help-desk-lede = Find somebody who is registered here, and tell them a code with which they sign in once.
help-desk-search = Name, e-mail or organisation
help-desk-found = Found
help-desk-none = Nobody registered here fits. Try a shorter part of the name.
help-desk-more = There are more; type a longer part of the name.
conflict-help-office = This account acts for an organisation, an edition or the installation, so no code is made at a table. They sign in by a link sent to their address, from the sign-in page; who has lost that address asks whoever runs the installation.
help-desk-code = Make a code
help-desk-code-for = Make a code for { $x }
help-desk-email = E-mail to sign in with
help-desk-account = Make an account and a code
help-desk-account-for = Make an account and a code for { $x }
help-desk-told = Code for { $x }
help-desk-told-text = Shown once, good for ten minutes. They open the sign-in page and use it under “With a code from the help desk”.
fault-account-taken = Another account uses “{ $x }”; ask for another address.
registration-title = Register somebody
registration-lede = One person for this edition. With an e-mail address they receive a letter with a link to sign in. Whoever is known by that address already comes with their own details.
registration-consents = Nobody agrees for others: what they consent to, they say themselves once they are signed in. Until then they are in no list.
registration-do = Register
registration-done = Registered. Without an address nobody was written to.
registration-done-mail = Registered. A letter with the way in is on its way.
fault-organisation-unknown = No organisation here is called “{ $x }”; make it known first, or leave this empty.
fault-email-shared = Several people are known by “{ $x }”; give an address of their own.
fault-registered-already = Whoever is known by “{ $x }” is registered here already.
mail-registered-subject = You are registered: { $x }
mail-registered-account = You are registered for { $forum }. Sign in to see your forum and to say what others may know of you: { $link }
mail-registered-link = You are registered for { $forum }. Open this address within two weeks and press the button: it makes your account, and you say there what others may know of you: { $link }

profile-title = Profile
profile-about = About the person
profile-text = Nationality, residence, the country or region represented and the organisation’s country are four different facts. Fill in what is true; nobody guesses the others from it.
profile-saved = Saved.
person-native-name = Name
person-native-name-help = In its own script, in the order in which it is spoken.
person-latin-name = Name in Latin letters
person-latin-name-help = Leave it empty if the name is written so anyway.
person-form-of-address = Form of address
person-form-of-address-help = Such as H.E., Professor, Dr.
person-title = Title or function
person-title-help = As it stands on lists and in print.
person-nationality = Nationality
person-residence = Residence
person-residence-help = The country or region where this person lives.
person-languages = Languages spoken
person-languages-help = Names or two-letter codes, with semicolons between them.
person-email-help = Where mail reaches this person. It may stay empty.
person-badge-name = Name on the badge
person-organisation = Organisation
person-organisation-country = Organisation’s country or region
person-country-represented = Country or region represented
person-not-stated = not stated
fault-latin-name = Give the name in Latin letters, too.
registration-expected = expected
registration-arrived = arrived
registration-substituted = replaced
registration-withdrawn = withdrawn

consents-title = Consents
consents-lede = What may be done with what is known of you. Nothing here is given unless you give it, and you can take it back at any time.
consents-saved = Noted.
consents-version = Version { $x } of this text
consents-given = Given
consents-withdrawn = Not given
consents-never = Not given: you were never asked.
consents-give = Agree
consents-give-this = Agree: { $x }
consents-withdraw = Withdraw
consents-withdraw-this = Withdraw: { $x }
consents-history = Everything said so far
consents-history-none = Nothing yet.
consents-when = When
consents-what = What
consents-answer = Answer
consents-who = By whom
consents-text = Text
consent-by-self = by the person
consent-by-mandate = by mandate: { $x }
consent-by-office = by the delegation’s office: { $x }
consent-by-import = by the installation
consent-listed = To be listed
consent-listed-text = My name, organisation and the country or region I represent stand in the directory of participants. It is a public page: anybody in the world can read and search it. My title stands there too if I agree that my data are sent to other countries. Without this, I am only counted.
consent-matched = To be matched
consent-matched-text = The offers, needs and topics I state are compared with those of others, and I am suggested to participants whom they fit. They see my name and organisation and the words that match. Without this, nobody is suggested to me and I am suggested to nobody.
consent-contacted = To be contacted
consent-contacted-text = Other participants may ask me for a meeting, and I get mail about it. My address is not shown to them. Without this, nobody can ask me; I can still ask others.
consent-abroad = To have my data sent to other countries
consent-abroad-text = What I agreed to above may reach organisers and participants in other countries and regions, whose laws may protect it less than those where I live. Without this, my title is not shown in public, and files about participants that leave the country where the forum is run hold nothing of me.
profile-title-withheld = Your title is not shown in the public directory: you did not agree to have your data sent to other countries.

mandates-title = Mandates
mandates-lede = An assistant or colleague may answer in your name. What they do for you is recorded and shown here.
mandates-offered = Offered to you
mandates-take = Take it on
mandates-decline = Decline
mandates-given = Who answers for you
mandates-given-none = Nobody but yourself.
mandates-waiting = waits to be taken on
mandates-give = Let somebody answer for you
mandates-email = E-mail they sign in with
mandates-note = What for
mandates-give-do = Offer the mandate
mandates-sent = Noted. If this address has an account, its holder hears of it and can take it on.
mandates-revoke = End it
mandates-revoke-this = End the mandate of { $x }
mandates-held = For whom you answer
mandates-held-none = For nobody but yourself.
mandates-resign = Lay it down
mandates-resign-this = Lay down the mandate for { $x }
mandates-done = What was done in your name
mandates-done-none = Nothing yet.
mandate-acting = You act for
mandate-acting-text = Whatever you do here is done in this person’s name and recorded with yours. They can see it.
fault-mandate-self = This is your own address.
fault-mandate-many = Twenty offers wait already; end one first.
mail-mandate-subject = { $x } asks you to answer in their name
mail-mandate-body = { $name } would like you to answer in their name.

    Sign in and take it on or decline it here: { $link }

delegations-title = Delegations
delegations-none = No delegation yet. Make the first one below.
delegation-code = Code
delegation-code-help = A few letters or digits; they stand on lists and cannot be changed later.
delegation-name = Name
delegation-country = Country or region
delegation-organisation-help = For a company’s or university’s own office: its people come for it. Its name as it is known here.
delegation-quota = Places
delegation-used = Places taken
delegation-deadline = Register until
delegation-deadline-help = After this day, only the secretariat changes who comes.
delegation-no-deadline = no deadline
delegation-contact = Contact
delegation-new = New delegation
delegation-new-do = Make the delegation
delegation-manager = Who manages it
delegation-manager-help = If the address has no account, one is made, and the name is needed. They get a mail with the way in.
delegation-manager-name = Name
delegation-manager-do = Add
delegation-managers = Managed by
delegation-unmanage = Remove
delegation-unmanage-this = { $x } shall not manage it any more
delegation-frame = Change the frame
delegation-about = At a glance
delegation-late = The deadline has passed. If somebody else has to come, write to the secretariat.
delegation-people = People
delegation-people-none = Nobody yet. Add people, typed or pasted, in one go.
delegation-add = Add people
delegation-export = Save as a table (CSV)
delegation-state = State
delegation-head = head
delegation-head-name = Head of the delegation
delegation-head-do = Name as head
delegation-instead-of = in place of { $x }
delegation-left = { $n ->
    [one] { $n } place is left.
   *[other] { $n } places are left.
 }
delegation-row = Row
delegation-add-typed = Typed in
delegation-add-text = One person a row; rows left empty do not count. Countries, regions and languages go by their names or two-letter codes. Nobody needs a mailbox.
delegation-add-pasted = Pasted from a table
delegation-add-pasted-text = Copy rows from a spreadsheet, with headings or in this order:
delegation-add-paste = Rows
delegation-add-do = Register all of them
delegation-add-faulty = Nobody was registered yet. Mend what is marked in the table and send it again; everything you typed is still here.
delegate-own-account = This person signs in and keeps their own details. You can change the name on the badge.
delegate-consents-text = Tick only what this person told you. Your name is recorded with it.
delegate-consents-do = Record these answers
delegate-withdraw = Will not come
delegate-withdraw-text = The place becomes free again. The row stays for the record.
delegate-withdraw-do = Withdraw this person
delegate-substitute = Somebody else comes instead
delegate-substitute-text = Describe the person who comes
delegate-substitute-do = Substitute
conflict-delegation-deadline = The deadline of this delegation has passed. Nothing was changed. The secretariat can still do it.
fault-delegation-code = Another delegation of this forum has the code “{ $x }”.
fault-delegation-quota = All { $x } places are taken.
fault-delegate-twice = This person is in the delegation already. If it is a namesake, give both their e-mail.
fault-delegate-email-twice = Somebody else in the delegation has this e-mail.
fault-manager-name = This address has no account yet: give the name, too.
fault-rows-none = No row is filled in. Type or paste at least one person.
fault-rows-many = At most { $x } rows at once. The first ones stand in the table; the rest was left out.
mail-manager-subject = You manage the delegation “{ $x }”
mail-manager-body = You manage the delegation “{ $name }” at { $forum }.

    Register its people here: { $link }
    Sign in with a link or, once you have set one, a password: { $sign-in }

directory-title = People
directory-lede = Those who agreed to be listed here.
directory-search = Name or organisation
directory-search-do = Search
directory-found = { $n ->
    [0] Nobody is listed.
    [one] { $n } person is listed.
   *[other] { $n } people are listed.
 }
directory-unlisted = { $n ->
    [one] { $n } more comes and is not listed.
   *[other] { $n } more come and are not listed.
 }
directory-none = Nobody fits. Search for a shorter part of the name, or choose another country or region.
directory-no-country = No country or region stated
directory-pages = Pages
directory-earlier = Earlier
directory-later = Later

data-do = Everything kept about me (JSON)
erase-title = Erase me
erase-goes = What goes
erase-goes-text = Name, title, address, account, sessions, roles, memberships, mandates, consents and mail, everywhere: in pages, search, exports and the audit trail. It is erased again should an older backup be restored.
erase-stays = What stays
erase-stays-text = That somebody was registered and met others is still counted, without a name, so that other people’s records stay right. What belongs to organisations stays theirs.
erase-sure = Are you sure?
erase-warning = This cannot be undone by anybody.
erase-word = Type “{ $x }” to confirm
erase-do = Erase for good
fault-erase-word = Type “{ $x }” exactly.
conflict-erase-operator = This account runs the installation. Nothing was erased. Hand that over to somebody else first.
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
organisation-invite-first = Nobody speaks for this organisation here yet. You may invite its first owner, who then decides about all other members.
organisation-invite-text = We write to this address. Whoever opens the letter and signs in joins with the role you choose here.
organisation-invite-do = Send the invitation
organisation-invited = Invited
organisation-invited-until = can be answered until { $x }
organisation-uninvite = Take the invitation back
invitation-title = You are invited
invitation-text = You are asked to act here for
invitation-do = Accept the invitation
invitation-sign-in = Sign in to answer it
invitation-become = The invitation went to { $x }, which has no account here yet. Accepting it makes one, without a password: you sign in with a link by mail.
invitation-become-do = Make my account and accept
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
conflict-many-letters = Too many letters were asked for today. Nothing was sent; try again tomorrow.
fault-many-letters = Several letters to this address were asked for already. Look for them, also among unwanted mail; or try again in a quarter of an hour, or go to the help desk.
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
outbox-written = written to a file
outbox-failed = failed
outbox-attempts = { $n ->
    [0] not tried yet
    [one] tried once
   *[other] tried { $n } times
 }
outbox-resend = Send it again
outbox-forgotten = The text of this mail is no longer kept; texts are kept for seven days.
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
forum-follows-open = Public: everybody sees the pages; people register, offer and ask for meetings.
forum-follows-running = The edition is under way: agendas, stands and rooms are the present ones.
forum-follows-closed = Nothing new can be entered. Everything stays readable; follow-up goes on.
forum-follows-archived = The pages are kept for reading and can never be changed again. What outlives the edition (people, organisations, offers) goes on.
forum-archived-text = This edition is archived: it is kept for reading and can no longer be changed.
forum-roles-title = Roles
forum-roles-nobody = Nobody yet.
forum-roles-count = { $n ->
    [one] Show the one holder
   *[other] Show all { $n } holders
 }
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
forum-role-intermediary = intermediary
forum-role-intermediary-text = Forwards interest in offers and needs for those who do not name themselves yet; sees who they are and nothing of the talks.
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

# Tracks, countries and figures of an edition.
who-nobody = Nobody has been registered yet.
figures-all = All figures, and what they count
tracks-title = The words of the theme
track-lede = What { $forum } yielded on “{ $track }”.
track-others = Other words of the theme
country-lede = { $country } at { $forum }: who is here, what is offered and what is sought.
country-others = Other countries and regions
subject-nothing = Nothing is public here yet.
subject-all = All { $x }
countries-title = Countries and regions
countries-count = { $n ->
    [one] { $n } country or region is represented.
   *[other] { $n } countries and regions are represented.
 }
panel-delegation = People who are listed
figures-title = Figures
figures-lede = Each figure says what it counts, as of when, and by whom; behind it is the list, as far as you may see it.
figure-as-of = As of { $x }
figure-when = As of
figure-by = Counted by
figure-cells = Smallest part shown
figure-smallest = { $x }: parts below it are withheld, because people could be recognised.
figure-behind = Behind it
figure-list = The list
figure-parts = By country or region represented
figure-plot-alt = Bars of the parts; the table beneath gives the numbers
figure-number = Number
figure-withheld = withheld
figure-withheld-why = A second part is withheld where only one would be, because the total would give it away.
figure-fixed = As it was fixed
figure-note = For what
figure-fix = Fix this figure
figure-fix-text = What is said in public should be looked up later as it was. The figure is kept with day, hour and your name.
figure-fix-do = Fix it as it stands now
figure-participants = { $n ->
    [one] person registered
   *[other] people registered
 }
figure-participants-counts = People registered at this edition who are expected or have arrived, whichever country they represent. Who was cancelled or replaced is not counted.
figure-guests = { $n ->
    [one] guest from abroad
   *[other] guests from abroad
 }
figure-guests-counts = People registered at this edition who represent another country or region than the one it is held in, and are expected or have arrived. Nationality and residence do not matter here.
figure-countries = { $n ->
    [one] country or region
   *[other] countries and regions
 }
figure-countries-counts = Countries and regions, other than the one the edition is held in, that at least one registered person represents.
forum-tracks-in = Words of the theme ({ $x })
forum-tracks-help = The words that sessions, offers and releases carry, such as “Health”, separated by semicolons. Give them in the same order in each language.
forum-country = Held in
forum-country-help = People who represent another country or region count as guests from abroad.
fault-tracks-same = Two of these words are the same.
fault-tracks-many = Give { $x } words here as in the other languages, or none.
forum-now-draft = In preparation: only the secretariat sees these pages.
forum-now-open = { $n ->
    [one] One day to go.
   *[other] { $n } days to go.
}
forum-now-about = It is about to begin.
forum-now-day = Day { $day } of { $days }.
forum-now-running = Under way.
forum-now-closed = The forum is over. What came of it is added as it happens.
forum-now-archived = Archived: these pages stay as they were.
forum-next = The next edition: { $x }
forum-came-to = What it came to
forum-do-after = Go on from here
forum-do-archive = What was here
forum-do-agenda = Your agenda
forum-do-agenda-text = Where you are expected next, and who is free now.
forum-do-after-text = Offers and needs stay open to questions after the last day.
forum-do-countries = Who came
forum-do-countries-text = Delegations, offers and needs by country or region.
figure-at-archive = Kept when the edition was archived.
forum-do-programme = See the programme
forum-do-programme-text = Events, rooms and speakers, day by day.

# Ties between organisations
ties-title = Neighbourhood
ties-of = The neighbourhood of { $x }
ties-lede = What this organisation is to others, as both ends say it.
ties-none = No tie is confirmed yet.
ties-not-drawn = { $n ->
    [one] One more stands in the table only.
   *[other] { $n } more stand in the table only.
}
ties-keep = Keep the ties
ties-keep-lede = What you say here is shown when the other organisation confirms it. Until then only the two of you see it.
tie-part-of = Part of
tie-has-part = Has as a part
tie-spin-off = Spin-off of
tie-spun-off = Spun off
tie-partner = Partner of
tie-supplier = Supplier to
tie-customer = Supplied by
tie-funded = Funded by
tie-funds = Funds
tie-exhibits = Exhibits with
tie-own-record = its own record
tie-kind = What it is
tie-to = Other organisation
tie-to-help = Its name, an identifier such as ror:…, or the id in its address here.
tie-source = Source
tie-source-help = Where it is written: an address or a document.
tie-since = Since
tie-since-help = A date like 2026-03-01; may be left out.
tie-said = waits for an answer
tie-confirmed = confirmed
tie-contested = contested
tie-say = Say a tie
tie-confirm = Confirm
tie-confirm-of = Confirm the tie to { $x }
tie-contest = Contest
tie-contest-of = Contest the tie to { $x }
tie-reason = Why it is not so
tie-withdraw = Take it back
tie-withdraw-of = Take back the tie to { $x }
fault-tie-own = An organisation has no tie to itself.
fault-tie-twice = This tie has been said already.
conflict-ties-many = A hundred ties that you said wait to be confirmed. Take some of them back first.
fault-tie-unknown = There is no organisation of this name.
fault-tie-since = Write the date like 2026-03-01.
fault-tie-reason = Say in one sentence why it is not so.
