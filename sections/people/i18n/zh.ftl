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
