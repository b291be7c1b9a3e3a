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
reset-sent = If this address has an account, a link is on its way to it.
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
help-desk-not-here = This account has rights of its own; the secretariat helps here.
help-desk-code = Make a code
help-desk-code-for = Make a code for { $x }
help-desk-email = E-mail to sign in with
help-desk-account = Make an account and a code
help-desk-account-for = Make an account and a code for { $x }
help-desk-told = Code for { $x }
help-desk-told-text = Shown once, good for ten minutes. They open the sign-in page and use it under “With a code from the help desk”.
fault-account-taken = Another account uses “{ $x }”; ask for another address.

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
consent-listed-text = My name, title, organisation and the country or region I represent stand in the directory of participants. It is a public page: anybody in the world can read and search it. Without this, I am only counted.
consent-matched = To be matched
consent-matched-text = The offers, needs and topics I state are compared with those of others, and I am suggested to participants whom they fit. They see my name and organisation and the words that match. Without this, nobody is suggested to me and I am suggested to nobody.
consent-contacted = To be contacted
consent-contacted-text = Other participants may ask me for a meeting, and I get mail about it. My address is not shown to them. Without this, nobody can ask me; I can still ask others.
consent-abroad = To have my data sent to other countries
consent-abroad-text = What I agreed to above may be sent to organisers and participants in other countries and regions, whose laws may protect it less than those where I live. Without this, it stays where the forum is run.

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
