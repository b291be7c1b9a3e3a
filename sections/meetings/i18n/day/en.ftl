# The day itself, paper, figures.
day-title = On the day
day-asked = Proposals that wait
day-take-back = Take it back
day-now = Now
day-now-none = You have no meeting at this moment.
day-next = Next
day-later = Later
day-others = Also in your agenda
day-over = Over
day-over-count = { $n ->
    [one] { $n } meeting is over
   *[other] { $n } meetings are over
 }
day-reload = Load again
day-late = I am running late:
day-minutes = { $x } min
day-do-held = We met
day-do-came = I was there
day-do-absent = The other did not come
day-more = Another time, cancel, notes
day-late-they = { $who } will be about { $minutes } min late.
day-late-you = You said that you will be about { $x } min late.
day-you-held = You say: we met.
day-you-absent = You say: { $x } did not come.
day-you-came = You say: I was there.
day-they-held = { $x } says: we met.
day-they-absent = { $x } says that you did not come. If you were there, say so.
day-they-came = { $x } says: I was there.
day-disputed = You contradict each other; the meeting counts neither as held nor as missed.
day-asked-move = { $who } asks to move your meeting to { $when }, { $where }.
day-asking-move = You asked { $who } to move the meeting to { $when }, { $where }.
day-asked-now = { $who } proposes to meet: { $when }, { $where }.
day-asking-now = You proposed to meet { $who }: { $when }, { $where }.
day-until = It can be accepted until { $x }.
day-move = Another time
day-move-none = There is no slot to come in which both of you and a place are free.
day-move-text = In these slots both of you are free, and so is a place. The meeting moves when the other side accepts.
day-move-when = When
day-move-do = Ask for this time
day-cancel = Cancel
day-cancel-do = Cancel the meeting
note-title = Your notes
note-private = For you alone: nobody else reads them, neither the other side nor the secretariat. They go with your data when you take it out or are erased.
note-words = Notes
note-rating = How useful it was, 1 to 5
note-rating-none = not rated
note-again = Meet again?
note-again-none = not said
note-again-yes = Yes, I would meet again
note-again-no = No
free-to = Who is free now?
free-title = Who is free now and wants to meet
free-people = Free in this slot or the next
free-no-slot = No meeting slot runs now or begins within two hours.
free-none = Nobody with whom you have an open or agreed request is free together with you and a place.
free-text = You and they wish to meet, but have no time yet. One press proposes; they accept until the slot is over.
free-do = Propose: { $x }
fault-day-slot = One of you or every place is taken in this slot by now. Choose another one.
conflict-day-cancelled = This meeting is cancelled; nothing was changed.
conflict-day-late-when = One can say so from two hours before the meeting until its end.
conflict-day-late-already = You said so already. Only a longer delay is told again.
conflict-day-not-begun = The meeting has not begun yet.
conflict-day-nobody-says = The other side does not say that you did not come.
conflict-day-proposed = A proposal about this meeting waits for an answer already.
conflict-day-enough = You proposed three times already; that is the most for one meeting.
conflict-day-held = This meeting was held or is over; it stays as it is.
conflict-day-settled = The two of you have settled this meanwhile; look at the page of the day.
conflict-day-proposal-over = This proposal was answered, taken back, or its time is over.
conflict-day-taken = Meanwhile one of you or every place is taken in this slot. Nothing was changed; propose another one.
print-title = Agendas on paper
print-what = Whose
print-delegation = Delegation
print-own = My own
print-people = A sheet for each person
print-tables = A sheet for each place
print-everybody = Everybody
print-count = { $n ->
    [one] { $n } sheet.
   *[other] { $n } sheets.
 }
door-title = List for the door
door-csv = As a CSV file
door-latin = Name in Latin letters
door-native = Name in its own script
door-place = Place
where-title = Who is where
where-label = Name, badge or organisation
where-do = Search
where-found = Found
where-none = Nobody here is called so.
where-more = There are more; type more of the name.
where-now = Now: { $where }, until { $until }
where-next = Next: { $when }, { $where }
where-free = No meeting now
tally-title = Figures of the meetings
tally-text = As of { $x }. Each column counts a part of the one before it: requested, accepted, with time and place, held. Held is what one of the two says and nobody denies.
tally-requested = Requested
tally-accepted = Accepted
tally-placed = With time and place
tally-held = Held
tally-by-country = By country or region represented
tally-by-country-text = Each meeting counts once for each of its two sides, so the rows add up to twice the number of meetings.
tally-country = Country or region
tally-country-alt = Bars for the largest countries and regions; the same numbers are in the table below
tally-by-track = By track
tally-by-track-text = Each meeting counts once: by the track of the public offer or need it is about.
tally-track = Track
tally-track-alt = Bars for the tracks; the same numbers are in the table below
tally-no-country = No country stated
tally-no-track = No track
tally-several = Several tracks
tally-all = All
tally-withheld = withheld
tally-withheld-why = A dot stands for a number behind which fewer than three people stand, or one from which such a number would follow.
figure-meetings-requested = { $n ->
    [one] meeting asked for
   *[other] meetings asked for
 }
figure-meetings-requested-counts = All requests for a meeting at this edition, whatever became of them.
figure-meetings-accepted = { $n ->
    [one] meeting agreed to
   *[other] meetings agreed to
 }
figure-meetings-accepted-counts = Requests that the other side accepted and neither took back.
figure-meetings-placed = { $n ->
    [one] meeting with time and place
   *[other] meetings with time and place
 }
figure-meetings-placed-counts = Published meetings that were not cancelled, held or still to come.
figure-meetings-held = { $n ->
    [one] meeting held
   *[other] meetings held
 }
figure-meetings-held-counts = Meetings of which one of the two says that they met, and nobody denies it.
mail-delay-subject = { $x } is running late
mail-delay-body = { $who } will be about { $minutes } minutes late for your meeting: { $when }, { $where }.

    The page of the day: { $url }
mail-move-subject = { $x } asks for another time
mail-move-body = { $who } asks to move your meeting at { $forum } from { $old } to { $when }, { $where }. Until you accept, it stays as it is; you can accept until { $until }.

    Answer here: { $url }

    The attached calendar file holds the meeting as it stands.
mail-now-subject = { $x } proposes to meet now
mail-now-body = { $who } proposes to meet you at { $forum }: { $when }, { $where }. You can accept until { $until }.

    Answer here: { $url }
