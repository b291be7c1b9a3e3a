# Partnerships: interest, cases, totals, signings.
nav-deals = Partnerships

# Interest in an offer or need.
interest-door = Show interest ({ $x })
interest-title = Show interest
interest-note = You show interest for your organisation. The other side answers yes or no; after a yes you talk here, also when the forum is over.
interest-nobody = Interest is shown for an organisation. You belong to none that could: ask its owner to invite you, or register yours.
interest-already = { $x } has an open case about this already.
interest-already-go = Go on there
interest-for = For which organisation
interest-how = How
interest-openly = Openly: the other side reads your message and who you are
interest-unnamed = Without naming ourselves: an intermediary forwards it
interest-unnamed-help = The intermediary of the forum (where there is none, its secretariat) knows who you are. The other side reads your message and what you tick below, nothing else. Names appear to each other only when both sides agree.
interest-message = What the other side reads
interest-message-help = What interests you, and what you could do together. Without naming yourself, leave out names, addresses and whatever tells who you are.
interest-unnamed-only = Only without naming yourself
deal-tells-country = Tell our country or region
deal-tells-kind = Tell what kind of organisation we are
interest-note-label = For the intermediary alone
interest-note-help = What helps to forward it well; the other side never reads it.
interest-do = Send
deal-language = Language of the text
fault-deal-future = Only what has happened is entered. Choose today or an earlier day.
fault-deal-amount = An amount is a whole number with a currency; leave both empty or fill in both.
fault-deal-currency = Write the currency as three letters, such as CNY or EUR.
fault-deal-number = A registration has its number of at most 60 characters; other steps have none.
fault-signing-when = This is not a time that exists there; write it as 2027-09-26T15:00.
conflict-case-own = This is your own organisation’s. Interest is shown in what is another’s.
conflict-case-twice = Your organisation has an open case about this already. Go on there; you find it under “Our cases”.
conflict-case-limit = Sixty of your organisation’s interests wait for an answer. Wait for some, or take some back.
conflict-case-nobody = You belong to no organisation that could show interest in this.
conflict-case-state = The case is at another point by now. Look at it again; nothing was changed.
conflict-case-unnamed = First both sides let each other know their names.
conflict-step-waits = A step was proposed already. First it is confirmed, refused or taken back.
conflict-step-order = This step does not follow the one that was reached.
conflict-step-answered = This was answered already.
conflict-signing-changed = The announcement was changed since you read it. Read it again; you agreed to nothing.

# Steps, states, endings.
deal-step-interest = Interest
deal-step-talks = Talks
deal-step-intent = Letter of intent
deal-step-contract = Contract
deal-step-registered = Registered contract
deal-state-held = With the intermediary
deal-state-asked = Waits for an answer
deal-state-open = Open
deal-state-ended = Ended
deal-ending-returned = Given back by the intermediary
deal-ending-withdrawn = Taken back
deal-ending-declined = Declined
deal-ending-stopped = Stopped
deal-ending-completed = Completed
deal-proposal-proposed = proposed, waits for the other side
deal-proposal-confirmed = confirmed by both
deal-proposal-refused = refused
deal-proposal-taken-back = taken back
deal-unnamed = an organisation that does not name itself yet
deal-other-side = The other side
deal-listing-gone = An offer or need that is no longer shown
deal-message-gone = This message was erased with its writer.

# A case.
case-title = Case: { $x }
case-with = Our interest, with
case-from = Interest shown by
case-step = Step
case-state = State
case-reason = Reason
case-since = Since
case-told = It tells of itself:
case-unnamed-ours = You have not named yourselves. The other side reads your messages, not who writes them.
case-unnamed-theirs = The other side has not named itself to you; your people are not named to it either.
case-talk = Conversation
case-note-own = To the intermediary you wrote:
case-answered-yes = The answer was yes
case-message = Your message
case-message-help = Both sides’ members read it. The letter that tells them of it holds none of it.
case-write = Send message
case-answer-title = Answer
case-answer = What you say with your yes, or why no
case-answer-help = A no needs its reason; the other side reads it.
case-answer-named = The other side may know our people’s names once it names itself
case-accept = Yes, let us talk
case-decline = No
case-withdraw-title = Take it back
case-withdraw = Take our interest back
case-name-title = Names
case-name-text = Let the other side know who you are. You see each other’s names once both have agreed.
case-name = Agree to names
case-name-waits = You agreed to names; the other side has not yet.
case-steps = Steps
case-steps-none = Nothing beyond the interest so far.
case-propose-title = Enter the next step
case-propose = Propose to the other side
case-proposed = A proposed step waits for its answer.
case-day = Day of signature or entry
case-amount = Amount (optional)
case-amount-help = In whole units. Only the two sides see it; amounts are never added up.
case-currency = Currency, three letters
case-number = Registration number
case-number-help = For a registered contract only.
case-confirm = Confirm
case-refuse = Refuse
case-take-back = Take back
case-end-title = End the case
case-end-reason = Why it ends
case-stop = Stop here
case-complete = What was agreed is done
case-who-sees = Members of both organisations see this page and nobody else. The secretariat sees numbers by state and country, no case. Whoever runs the installation sees in the trail that something was done, not what it says.

# Lists of cases.
cases-title = Our cases
cases-lede = What became of your organisations’ interest, and of interest in what they bring.
cases-none = None yet. Show interest on the page of an offer or need.
cases-todo = Wait for you
cases-open = Open
cases-waiting = Wait for others
cases-over = Over
cases-pages = Pages of cases
cases-previous = Previous page
cases-next = Next page

# Intermediaries.
forward-title = Interest to forward
forward-lede = Organisations that do not name themselves yet. The other side learns what they allow, through you.
forward-waiting = Waits
forward-none = Nothing waits.
forward-handled = What you handled
forward-from = From
forward-to = to
forward-part = This is your part of the case: what is to be forwarded and from whom. What both sides write afterwards is theirs alone.
forward-passes = What the other side will read
forward-note = For you alone
forward-decide = Forward it or give it back
forward-do = Forward
forward-reason = Why it is given back (the asker reads it)
forward-return = Give back
forward-done = Forwarded

# Totals.
deals-title = What became of it
deals-lede = Interest, letters of intent, binding contracts and registered contracts, each counted by itself.
deals-intents = { $n ->
    [one] { $n } letter of intent
   *[other] { $n } letters of intent
 }
deals-contracts = { $n ->
    [one] { $n } binding contract
   *[other] { $n } binding contracts
 }
deals-registered = { $n ->
    [one] { $n } registered
   *[other] { $n } registered
 }
deals-steps = By the step reached
deals-counted = A case is one organisation’s interest in one offer or need. Each is counted once, at the furthest step that both sides confirmed; one that was declined, taken back or stopped is counted among those that ended. What an intermediary has not forwarded is not counted. Numbers of different steps and amounts of money are never added.
deals-plot-alt = Bars: cases at each step. The table below has the same numbers.
deals-as-of = As of { $x }
deals-frozen = Frozen when the edition was archived, { $x }
deals-step = Step reached
deals-cases = Cases
deals-ended = Ended before
deals-by-track = By word of the theme
deals-by-track-text = An offer or need that carries several words is counted once, in a row of its own.
deals-track = Word of the theme
deals-several = Several words
deals-no-track = None
deals-by-country = By countries and regions
deals-by-country-text = The countries or regions of the two organisations when the case began: a case between two of them stands in both rows, so the rows come to more than all. Those with fewer than three cases stand together; so do cases in which one side has not named itself.
deals-countries = Countries or regions
deals-pair = { $a } and { $b }
deals-within = Within { $x }
deals-other-countries = Other countries and regions, or unknown
deals-unknown-pair = Country not known
deals-unnamed = Not named to each other
deals-all = All
deals-withheld = withheld
deals-withheld-why = Cells under three are withheld (·), so that no single partnership is known before its parties announce it; where one is, so are the zeros of its column and the next smallest, because the total would give it away.
deals-figures = All figures
deals-overview = Partnerships by state
deals-overview-lede = Numbers with nothing withheld, for the secretariat. Which organisations they are and what they write is theirs.
deals-overview-none = No interest was shown yet.
figure-letters-of-intent = { $n ->
    [one] letter of intent
   *[other] letters of intent
 }
figure-letters-of-intent-counts = Cases whose furthest confirmed step is a letter of intent, which binds nobody to the business itself. Contracts are not among them.
figure-contracts = { $n ->
    [one] binding contract
   *[other] binding contracts
 }
figure-contracts-counts = Cases whose furthest confirmed step is a binding contract that is not registered yet. Letters of intent and registered contracts are not among them.
figure-registered = { $n ->
    [one] registered contract
   *[other] registered contracts
 }
figure-registered-counts = Cases whose contract both sides say is entered in a public register, with its number.
panel-joint-projects = Joint projects announced
mention-signing = { $what } with { $other }, { $forum }

# Signings.
signings-title = Signings
signings-lede = What is signed, when and where: announced when both parties agreed to the words.
signings-none = No signing is announced.
signings-about = About
signing-title = Announcement of the signing
signing-lede = Public only while both sides agree to exactly these words, this time and this place.
signing-public = Public: both sides agree.
signing-not-public = Not public: one side has not agreed to this.
signing-back = The case
signing-ours = We agree
signing-theirs = The other side agrees
signing-agree = Agree to exactly this
signing-refuse = Take our agreement back
signing-write = Write the announcement
signing-read = Read the announcement
signing-change = Change it
signing-change-text = Whoever writes it agrees to it. Any change withdraws the other side’s agreement, and with it the announcement, until it agrees again.
signing-what = What is signed
signing-when = When
signing-place = Place
signing-text = Text
signing-save = Save and agree

# Letters.
mail-deal-subject = News in a case: { $x }
mail-deal-body =
    There is news in a case of yours at { $forum }. For your protection this letter does not say what it is.

    Read it here, signed in:
    { $url }
