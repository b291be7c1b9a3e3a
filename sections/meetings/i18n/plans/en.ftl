# Plans as pictures, changed by hand, compared, published as versions.
look-person = Person or organisation
look-house = Organisation
look-delegation = Delegation
look-all = All
look-do = Show
look-clear = Show everybody
look-before = Back
look-after = Further
look-places = Places
look-day = This day
look-in-all = In all

hand-title = { $a } – { $b }
hand-section = Changes by hand
hand-section-text = Open a meeting in the timetable to move it, take it out, or let it change places with another. You are told what stands in the way before anything changes.
hand-count = { $n ->
    [one] { $n } change by hand
   *[other] { $n } changes by hand
 }
hand-from = The plan it was made from
hand-draft = There is already a new plan made from it:
hand-published = This plan is published. A change leaves it as it is and makes a new plan from it, which you publish when it is ready.
hand-derived = The published plan stays as it is; this is a new plan made from it.
hand-now = Now: { $x }
hand-without = It has no time and place.
hand-day-of = Meetings of { $x }
hand-move = Move this meeting
hand-place = Place this meeting
hand-slots = When
hand-there = What stands in the way
hand-is-here = It is here now.
hand-free-at = Free: { $x }
hand-free-slots = { $n ->
    [one] Nothing stands in the way in { $n } slot.
   *[other] Nothing stands in the way in { $n } slots.
 }
hand-where = Where
hand-anywhere = Where it fits; its present place if that is free
hand-way = If something stands in the way
hand-way-leave = Change nothing
hand-way-out = Take the other meetings out of the plan
hand-way-swap = Change places with the one other meeting
hand-anyway = All the same, where somebody is in a session or wants fewer meetings
hand-drop = Take it out of the plan
hand-drop-text = The request stays; the meeting has no time and place in this plan any more.
hand-done = Done. The plan is changed.
hand-not-done = Nothing was changed:
hand-no-slot = Nothing was changed. Choose a time.
hand-choose = You can do it all the same:
hand-how = Choose a meeting to move it.
hand-how-keys = Or drag it to another time or place; by keyboard: arrow keys walk over the grid, the space bar picks a meeting up and puts it down, Escape lets go.
hand-picked = Picked up:
hand-aim = Over
hand-free = free
hand-let-go = Put back. Nothing was changed.
hand-sent = Asking …
hand-here = It is at this time and place already.
hand-gone = One of the two took the request back.
hand-absent = { $x } does not take part any more.
hand-begun = This time has begun, or is no meeting hour any more.
hand-away = { $x } is away.
hand-asleep = It is night for { $x }: outside their waking hours.
hand-closed = { $x } is closed then.
hand-no-interpreter = They share no language, and no interpreter between theirs is there or free.
hand-session = { $who } is in a session: { $what }.
hand-own = { $x } has something else then.
hand-meets = { $who } has another meeting, with { $with }.
hand-taken = { $place } is taken by { $a } and { $b }.
hand-all-taken = All places that fit are taken.
hand-misfit = This meeting cannot be held here: { $x }.
hand-most = { $who } wants { $most } meetings at most.
hand-again = The two meet already, by another request.
hand-not-two = To change places, exactly one other meeting has to stand there.
hand-act-move = Moved
hand-act-swap = Two meetings changed places
hand-act-drop = Taken out
hand-act-place = Placed
hand-changes-title = Changes by hand
hand-changes-none = Nobody has changed this plan by hand.
hand-undo = Take the last change back
hand-undone = The last change is taken back.
hand-undone-by = taken back by { $who }, { $when }
hand-by-program = the program
reason-kind-by-hand = The secretariat took it out
conflict-plan-stale = Somebody else changed this plan since you opened the page. Nothing was changed; load the page again.
conflict-plan-not-changeable = This plan cannot be changed: it is not finished, or a later one took its place.
conflict-plan-nothing-to-undo = There is no change to take back.

served-title = Satisfaction and breaks
served-text = How much of what each person wished has a place, by the weight of their own wishes. The least satisfied come first.
served-shares = Share of the wishes that have a place
served-shares-alt = Everybody’s share, from the least satisfied to the most; the list is below
served-average = On average { $x }. From left to right: from the least satisfied person to the most.
served-breaks = Slots of waiting
served-breaks-alt = People by the number of slots in which they wait between two meetings; the same as a table below
served-breaks-caption = People by the number of slots in which they wait between two meetings of a day.
served-list = Person by person
served-share = Wishes with a place

compare-title = Compare two plans
compare-meetings = Meetings
compare-moved = At another time or place
compare-only-a = Only in A
compare-only-b = Only in B
compare-same = The same in both
compare-none = There is nothing here.
compare-worst = The ten least satisfied in B
compare-people = For whom it differs
compare-points = Percentage points

versions-title = Published versions
versions-none = Nothing has been published yet.
version-number = Version { $x }
version-plan = The plan
version-compare = Beside the version before
version-changes = What changed with { $x }
version-not-kept = What this version changed was not kept.
version-came = new
version-moved = moved
version-went = cancelled
version-before = Before
version-after = After
version-note = Why (if you like)
version-note-help = One sentence, as “Hall B is closed”. It stands in the mails and in the list of versions.
mail-plan-note = The secretariat says: { $x }

reach-title = Whom publishing reaches
reach-to = Show whom
reach-people = { $n ->
    [0] Nobody’s meetings change.
    [one] The meetings of { $n } person change; all others hear nothing.
   *[other] The meetings of { $n } people change; all others hear nothing.
 }
reach-mailed = { $n ->
    [one] { $n } of them gets a mail.
   *[other] { $n } of them get a mail.
 }
reach-list = Who, and what changes for them
reach-came = New: { $who }, { $new }
reach-moved = { $who }: from { $old } to { $new }
reach-went = Cancelled: { $who }, { $old }
reach-by-mail = By mail
reach-agenda-only = In their agenda only: no consent to be contacted, or no address
