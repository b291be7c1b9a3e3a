# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = Exhibition
findable-exhibitors = Exhibitors
findable-exhibits = Exhibits
exhibition-title = Exhibition
exhibition-task = Stands of the exhibition
exhibition-lede = Who shows, what is shown, and at which stand.
exhibition-tabs = Parts of the exhibition
exhibition-tab-exhibitors = Exhibitors A–Z
exhibition-tab-exhibits = Exhibits
exhibition-tab-plan = Plan
exhibition-empty = Nobody has a stand yet. The secretariat assigns them.
exhibition-search = Exhibitor or exhibit
exhibition-hall = Hall { $x }
exhibition-hall-label = Hall
exhibition-track-label = Track
exhibition-all = All
exhibition-find = Find
exhibition-clear = Show all
exhibition-exhibitor = Exhibitor
exhibition-exhibitors-count = { $n ->
    [0] No exhibitors
    [one] { $n } exhibitor
   *[other] { $n } exhibitors
 }
exhibition-exhibits-count = { $n ->
    [0] No exhibits
    [one] { $n } exhibit
   *[other] { $n } exhibits
 }
exhibition-halls-count = { $n ->
    [0] No halls
    [one] { $n } hall
   *[other] { $n } halls
 }
exhibition-none-found = Nothing here has all of this. Use fewer words, or look in all halls.
exhibition-exhibits-none = No exhibit is public yet.
exhibition-pages = Pages
exhibition-previous = Previous page
exhibition-next = Next page
exhibition-letters = Exhibitors by first letter
exhibition-plan-of = Plan of { $x }
exhibition-stands-of = Stands of { $x } as a list
exhibition-keep = Assign stands (for the secretariat)
mention-stand = Stand { $stand }, { $forum }
stand = Stand
stand-name = Stand { $x }
stand-label = Stand { $stand }: { $names }
stand-free = free
stand-who = Who shows here
stand-nobody = Nobody yet.
stand-exhibits = What is shown
stand-exhibits-none = Nothing that is public yet.
stand-choose = Choose what is shown
stand-back = The whole exhibition
stand-keep-title = Stands
stand-keep-over = This edition is over; its stands stay as they were.
stand-assign = Assign a stand
stand-hall-help = Needed for a new stand. Without it, a stand stays in its hall.
stand-organisation-help = Name, ROR address or id of an organisation that is known here. Leave it empty to make a free stand.
stand-rows = Many at once
stand-rows-label = Rows of a table
stand-rows-help = Paste them from a spreadsheet or a CSV file. The first row names the columns: code, hall, organisation.
stand-rows-do = Assign them all
stand-rows-columns = The first row must name the columns; one of them is “code”. At most 3,000 rows.
stand-rows-problems = Nothing was changed. Mend these rows and send them again:
stand-rows-line = Row { $x }:
stand-count = { $n ->
    [0] No stands
    [one] { $n } stand
   *[other] { $n } stands
 }
stand-none = There are no stands yet. Make them above, or take them over when the edition is copied from an older one.
stand-dismiss = Take out
stand-dismiss-of = Take { $x } out of the exhibition
stand-remove = Take the stand away
stand-remove-of = Take stand { $x } away
exhibit-choose-title = What we show at our stand
exhibit-choose-lede = Tick the offers that are shown. Only offers that anybody may read appear in public; the others follow once they are published.
exhibit-choose-none = There is no offer to choose from yet.
exhibit-choose-write = Write one
exhibit-offer = The offer
exhibit-not-public = not public
exhibit-name = Name of what stands there, if it has one of its own
fault-stand-code = “{ $x }” is no code of a stand: at most twelve letters, digits, points and hyphens, such as C14.
fault-exhibitor-unknown = No organisation here is called “{ $x }”. Make it known first.
conflict-stand-taken = Somebody shows at this stand. Take them out first.
conflict-no-stand = This organisation has no stand at this edition. The secretariat assigns one.

figure-exhibitors = { $n ->
    [one] exhibitor
   *[other] exhibitors
 }
figure-exhibitors-counts = Organisations that have a stand at this edition; each is counted once. Parts are by the country or region of the organisation.

# Plan, exhibits one by one.
plan-legend = Tracks on the plan
stand-place = Place in the hall, in metres
stand-x = From the left
stand-y = From the back
stand-width = Width
stand-depth = Depth
stand-place-help = All four, or none: without them a new stand gets the next free place, and one that is there stays where it is.
stand-place-column = Left · back · width · depth (m)
fault-metres = “{ $x }” does not fit here: write metres such as 4.5, at most 1,000 to the far side of the hall; a stand is at least half a metre wide and deep.
fault-stand-overlaps = Two stands would share the same ground: { $x }. Nothing was changed.
staff-tabs = Pages of your stand
exhibit-of = { $n } of { $all }
exhibit-leaf = Exhibits one by one
exhibit-previous = Previous exhibit
exhibit-next = Next exhibit
exhibit-offer-all = Read the whole offer
exhibit-documents = Brochures
panel-exhibits = On show
panel-exhibitors = Exhibitors
figure-exhibits = { $n ->
    [one] exhibit
   *[other] exhibits
 }
figure-exhibits-counts = Offers shown at a stand of this edition that anybody may read. Parts are by the country or region of the exhibitor.
figure-served = { $n ->
    [one] visit to a live demonstration
   *[other] visits to live demonstrations
 }
figure-served-counts = Numbers that were called and whose holders came, at all live demonstrations of this edition. Somebody who came twice is counted twice. Parts are by the country or region of the exhibitor.

# Live demonstrations and their queues.
live-title = Live demonstrations
live-lede = Take a number on your phone, look around, and come when you are called.
live-none = No stand demonstrates anything live yet.
live-state-prepared = being prepared
live-state-open = open
live-state-paused = paused
live-state-closed = closed
live-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
live-places = { $n ->
    [one] one person at a time
   *[other] { $n } people at a time
 }
live-each = { $minutes }, { $places }
live-waiting = { $n ->
    [0] Nobody waits
    [one] { $n } person waits
   *[other] { $n } people wait
 }
live-called = Called now:
live-queue = Queue
live-wait-now = Wait with a number taken now
live-take = Take a number
live-take-help = No name and no account needed. If you hold a number here already, this leads you back to it.
live-over = This edition is over.
live-prepared-text = Only your stand sees this page until you open it.
live-closed-text = No more numbers are given. Whoever has one is still called.
live-how = How it goes
live-how-take = Take a number. Your page says how many are before you; keep it open, or open it again from here.
live-how-called = When you are called, the page says so. Come to the stand within a few minutes.
live-how-missed = If you do not come, the next one is called. You may come back once, at the end of the queue.
live-sheet = Sheet with the code, to print
live-sheet-lede = Scan the code and take a number. We call you on your phone.
live-sheet-code = Code that leads to the queue of { $x }
live-print = Print
live-back = To the page for visitors
live-desk-link = For the staff of the stand
live-edit = Change
live-own-title = Our live demonstrations
live-own-none = You have none yet.
live-new = A new one
live-new-do = Make it
live-title-in = Name ({ $x })
live-about-in = What happens, in a sentence or two ({ $x })
live-minutes-label = Minutes for one visit
live-minutes-help = Used until enough visits have been measured.
live-places-label = People at a time
live-places-help = How many see it together.
live-grace-label = Minutes to come after a call
live-grace-help = After that, the turn is lost when you call the next one.
conflict-live-closed = No more numbers are given here at present.
conflict-live-full = 500 people wait already. Come back later.
conflict-live-paused = The queue is paused. Open it again to call somebody.
conflict-turn-second = You hold a number here that still waits. You find it in the browser in which you took it; give it back there to take another.
conflict-turn = Somebody settled this number already. Look at the page again.
turn-title = Number { $x }
turn-number = Your number
turn-before = { $n ->
    [0] You are next.
    [one] One person is before you.
   *[other] { $n } people are before you.
 }
turn-wait = { $n ->
    [one] About a minute.
   *[other] About { $n } minutes.
 }
turn-wait-measured = Measured on the last { $n } visits.
turn-wait-reckoned = Reckoned from what the stand says of one visit; too few have been measured.
turn-wait-paused = The stand pauses, so nobody can say how long. Your place is kept.
turn-called = It is your turn: please come now. You were called at { $at } and are waited for until { $until }.
turn-called-stay = Show this page at the stand.
turn-called-late = You are late. Come at once: your turn is lost when the next one is called.
turn-came = You have seen it. Thank you for coming.
turn-missed = You were called at { $x } and did not come, so the next one was called.
turn-missed-return = You may come back once, at the end of the queue. Or ask at the stand whether there is room.
turn-missed-over = Ask at the stand whether there is room, or take a new number.
turn-left = You gave this number back.
turn-ended = The stand ended for the day before your turn came. We are sorry.
turn-way = Way to { $x }
turn-return = Go to the end of the queue
turn-keep = Keep this page open, or bookmark it. Its address is yours alone: whoever has it has your number.
turn-leave = Give the number back
turn-again = Take a new number
turn-reload = Look again
desk-title = Queue of { $x }
desk-came = { $n ->
    [0] nobody came yet
    [one] { $n } came
   *[other] { $n } came
 }
desk-call = Call the next
desk-call-many = Call up to { $n } at once
desk-called = Called
desk-called-none = Nobody is called at present.
desk-since = since { $x }
desk-late = is late
desk-came-do = Came
desk-missed-do = Did not come
desk-came-of = Number { $x } came
desk-missed-of = Number { $x } did not come
desk-missed = Did not come
desk-came-late = Came after all
desk-state = Open and close
desk-open = Open the queue
desk-pause = Pause
desk-close = Give no more numbers
desk-end = End for the day
desk-end-help = Nobody else is called. Everybody who still waits is told so on their page.
desk-end-do = End for the day and tell those who wait

# Badges and leads.
badge-title = My badge
badge-code-drawn = Code of your badge, to be scanned at a stand
badge-code-help = Staff of a stand scan this code or type it. They learn nothing of you before you say yes.
badge-none = Your badge has no code yet.
badge-make = Make a code
badge-rotate = Make a new code
badge-asked = A stand asks
badge-asked-text = If you say yes, it gets your name, organisation, function, country and e-mail address, and may take them to its own country. You can take the yes back at any time.
badge-yes = Yes
badge-no = No
badge-yes-to = Yes to { $x }
badge-no-to = No to { $x }
badge-standing = Scan without asking
badge-standing-text = Exhibitors who scan your badge get your name, organisation, function, country and e-mail address at once. Exhibitors from other countries get them only if you also agree, under “Consents”, that your details are sent abroad; otherwise you are asked each time.
badge-standing-yes = Exhibitors may scan my badge.
badge-standing-no = I am asked each time.
badge-standing-give = Exhibitors may scan my badge
badge-standing-withdraw = Ask me each time
badge-given = Stands that have your details
badge-given-none = None.
badge-withdraw = Take the yes back
badge-withdraw-from = Take the yes to { $x } back
badge-refused = Stands you said no to
badge-refused-text = They do not get your details, however often they scan your badge.
badge-refused-yes = Say yes after all
lead-link = Scan a badge (for stands)
lead-title = Scan a badge
lead-lede = Scan the code on the visitor’s badge with the camera of your phone, or type it here.
lead-code = Code of the badge
lead-code-help = Twelve letters and digits, as on the badge: ABCD-EFGH-JKLM.
lead-note = Your note
lead-ask = Ask the visitor
lead-given = The visitor’s details are in your list.
lead-asked = The visitor was asked. Their details appear here once they say yes.
fault-badge-code = A code has twelve letters and digits, such as ABCD-EFGH-JKLM.
fault-badge-unknown = No badge of this edition has this code. It may have been replaced: ask to see the badge again.
leads-title = Leads
leads-lede = Visitors who said yes. Whoever takes the yes back disappears from here; delete them from your own copies, too.
leads-csv = Save as CSV
leads-given = { $n ->
    [0] Nobody yet
    [one] { $n } visitor
   *[other] { $n } visitors
 }
leads-asked = { $n ->
    [one] { $n } asked
   *[other] { $n } asked
 }
leads-none = No badge was scanned yet.
leads-waits = Asked
leads-at = Scanned on { $x }
leads-note-do = Save the note
leads-remove = Remove
