# Meetings: requests, availability, plans, agendas, calendars.
nav-meetings = Meetings
meetings-title = My meetings
meetings-task-setup = Hours and places of meetings
meetings-task-plans = Plan the meetings
meetings-to-plans = Plan the meetings
meetings-to-setup = Hours and places
meetings-not-here = You are not registered here
meetings-not-here-text = Meetings are for people registered at { $x }. Two ways lead there:
meetings-not-here-delegation = If you come with a country’s or a company’s delegation, its contact registers you.
meetings-not-here-secretariat = Otherwise write to the secretariat of this forum.
meetings-not-here-runs = Register somebody, yourself included
meetings-to-answer = For you to answer
meetings-to-answer-none = Nobody is waiting for your answer.
meetings-agreed = Agreed
meetings-agreed-none = Nothing is agreed yet. Open an offer or a need and press “Ask for a meeting”.
meetings-agreed-text = The secretariat plans all agreed meetings at once; then they have time and place.
meetings-waiting = You wait for an answer
meetings-waiting-none = No request of yours is open.
meetings-closed = Over
meetings-closed-count = { $n ->
    [one] { $n } request was declined or taken back
   *[other] { $n } requests were declined or taken back
 }
meetings-left-out = The present plan has no place for it:
meeting-wish-must = Essential
meeting-wish-want = Wanted
meeting-wish-would = If there is time
meeting-wish-theirs = They: { $x }
meeting-wish-yours = You: { $x }
meeting-asked-on = asked on { $x }
meeting-state-pending = waiting for an answer
meeting-state-accepted = agreed
meeting-state-declined = declined
meeting-state-withdrawn = taken back
meeting-state-planned = has time and place
meeting-place-table = Table { $x }
meeting-place-stand = Stand { $x }
meeting-place-remote = Online room { $x }
meeting-own-time = your time
meeting-enter = Enter the room
meeting-moved = moved
meeting-cancelled = cancelled
meeting-about-label = About
meeting-about = About: { $x }
meeting-calendar-summary = Meeting with { $x }
meeting-calendar-name = My meetings
whom-label = For whom
whom-show = Show
whom-other = You act for { $x }. What you do here is recorded as done by you for them.

ask-title = Ask for a meeting
ask-unnamed = Contact
ask-note = They see your name, your organisation and this message. Your time stays free until they agree and the meeting is planned.
ask-for-whom = Who is to meet them
ask-message = Your message
ask-message-help = Two or three sentences: what you have or look for, and why you should talk.
ask-language = Language of the message
ask-wish = How much the meeting is wanted
ask-wish-help = What both of you call essential is placed before everything else.
ask-do = Ask for this meeting
conflict-ask-oneself = One cannot ask oneself for a meeting.
conflict-ask-not-registered = Only people registered at this forum have meetings here. The contact of the delegation, or the secretariat, registers people.
conflict-ask-already = There is an open request between the two of you already. Look at “My meetings”.
conflict-ask-declined = They declined an earlier request at this forum. They can still ask you.
conflict-request-answered = This request is answered or taken back; nothing was changed.

request-title = Meeting with { $x }
request-theirs = What they wrote
request-yours = What you wrote
request-meeting = The meeting
request-answer = Your answer
request-your-wish = How much you want it
request-accept = Accept
request-decline = Decline
request-reason = Why not (if you like)
request-reason-help = The other side reads it, nobody else.
request-withdraw = Take the request back
request-cancels = This cancels the planned meeting. The other side is told, and the time is free again.
request-with = With
request-state = State
request-wish-asker = Whoever asked
request-wish-asked = Whoever was asked
request-reason-given = Reason

availability-title = When you can meet
availability-to = Change when you can meet
availability-free = You can meet in { $free } of { $all } slots.
availability-no-slots = The secretariat has not set the meeting hours yet.
availability-text = Take the tick out wherever you cannot meet.
availability-zone = Times are those of the forum ({ $x }).
availability-grid = Slots in which you can meet
availability-sideways = On a narrow screen, push the table sideways to see all days.
availability-time = Time
availability-meeting = meeting
availability-moves = A planned meeting in a slot that you take out stays until the secretariat publishes the next plan.
availability-remote = I take part from elsewhere
availability-remote-help = Your meetings are then held in online rooms.
availability-most = The most meetings you want in all (empty: no limit)

agenda-title = Agenda
agenda-of = Agenda of { $x }
agenda-to = Whole agenda
agenda-none-yet = Nothing here has time and place yet.
agenda-overlaps = at the same time as something else
agenda-held = { $n ->
    [one] { $n } meeting.
   *[other] { $n } meetings.
 }
agenda-more = { $n ->
    [one] And { $n } more.
   *[other] And { $n } more.
 }
agenda-zone = Times are those of the forum ({ $x }).
agenda-print = Print

feed-title = In your own calendar
feed-text = Subscribe to this address in your calendar program. It holds your meetings, and the events at which you speak, which you host or have starred; what moves or is cancelled changes there by itself.
feed-secret = Whoever knows the address reads your agenda. If it got into other hands, change it.
feed-rotate = Change the address
feed-none = Your meetings can appear in your own calendar program and stay up to date.
feed-make = Make a calendar address

plans-title = Planning
plans-do-title = Plan all meetings
plans-do-text = One search places as many agreed meetings as possible, the most wanted first. Nothing changes for anybody until you publish.
plans-not-ready = Three things are needed first: meeting hours, places, and at least one agreed request.
plans-keep = Leave published meetings at their time where that is still possible
plans-more = More
plans-seed = Seed
plans-seed-help = A whole number. The same wishes and the same seed give the same plan; leave it empty for a new one.
plans-do = Plan all meetings
plans-accepted = Agreed requests
plans-pending = Requests waiting for an answer
plans-slots = Slots
plans-tables = Tables
plans-stands = Stands
plans-rooms = Online rooms
plans-list = Plans so far
plans-none = No plan has been made yet.
plans-made = Asked for
plans-state = State
plans-placed = Meetings
plans-gap = From the best at most
plan-state-running = being made
plan-state-made = made, not published
plan-state-published = published
plan-state-replaced = replaced by a later plan
plan-state-failed = not finished
refusal-plan-seed = The seed is a whole number, 0 or more. Nothing was planned.
conflict-plan-running = A plan is being made at this moment. Wait for it, or cancel it.
conflict-plan-not-publishable = This plan cannot be published: it is not finished, or it was published before.

plan-title = Plan
plan-headline = { $placed }, within { $gap } of what is possible
plan-headline-best = { $n ->
    [one] { $n } meeting placed; no plan can be better
   *[other] { $n } meetings placed; no plan can be better
 }
plan-headline-running = The plan is being made
plan-headline-failed = This plan was not finished
plan-failed-text = It was cancelled, or the server stopped meanwhile. Nothing was changed; start another one.
plan-count-meetings = { $n ->
    [one] { $n } meeting placed
   *[other] { $n } meetings placed
 }
plan-live = Progress
plan-live-text = The search is running. This page shows its state whenever you load it.
plan-live-done = Done.
plan-objective = Value of the plan
plan-bound = No plan can exceed
plan-reload = Load again
plan-cancel = Cancel
plan-wanted = Agreed requests
plan-publish-title = What publishing changes
plan-publish-text = Everybody concerned gets a mail in their language with the changes as a calendar file, if they agreed to be contacted and have an address.
plan-publish = Publish this plan
plan-sent = Published. The agendas are up to date, and the mails are on their way.
plan-comes = { $n ->
    [one] { $n } meeting is new.
   *[other] { $n } meetings are new.
 }
plan-moves = { $n ->
    [one] { $n } moves.
   *[other] { $n } move.
 }
plan-goes = { $n ->
    [one] { $n } is cancelled.
   *[other] { $n } are cancelled.
 }
plan-stays = { $n ->
    [one] { $n } stays as it is.
   *[other] { $n } stay as they are.
 }
plan-course = The search
plan-course-alt = Value of the plan and its upper bound during the search; the numbers stand beside it
plan-course-caption = Solid: value of the best plan so far. Dashed: proved upper bound.
plan-seconds = { $x } s
plan-compared = Beside the plan before
plan-compared-to = Show the plan before
plan-compared-same = same time and place
plan-compared-moved = at another time or place
plan-compared-new = only here
plan-compared-gone = only there
plan-left = Requests without a place
plan-left-none = Every agreed request has its place.
plan-left-next = Further requests
plan-places = Places in use
plan-places-alt = Places in use in each slot; the same as a table below
plan-places-table = The same as a table
plan-places-used = Places in use
plan-used = { $used } of { $all }
plan-timetable-title = Timetable
plan-timetable-none = Nothing is planned here.
plan-people-title = Person by person
plan-people-all = Everybody with meetings
plan-people-agenda = Their published agenda

reason-kind-no-common-slot = They have no free slot in common
reason-kind-full = One of the two has meetings at least as much wanted in every slot both could make
reason-kind-never-both-free = In every slot both could make, one or the other has a meeting at least as much wanted
reason-kind-tables-taken = Where both are free, all places are taken
reason-kind-no-place = Where both are free, no place that fits is left
reason-kind-outweighed = It would push out meetings that are together at least as much wanted
reason-kind-person-max = One of the two has the most meetings they want
reason-kind-no-remote-room = One of the two takes part from elsewhere, and there is no online room
reason-kind-no-interpreter = They share no language, and nobody interprets between theirs
reason-kind-interpreters-taken = Where both are free, all interpreters who could help are taken
reason-kind-rooms-taken = One of the two takes part from elsewhere, and where both are free all online rooms are taken or closed
reason-kind-would-break-fixed = It would break meetings that are fixed
reason-kind-same-pair = The two have another request, which counts
reason-kind-absent = One of the two does not take part any more
reason-kind-unsettled = The search ended before it was tried everywhere
reason-kind-stated = The search found no place for it
reason-detail-who = It is { $x }.
reason-detail-max = It is { $who }, who wants { $max } at most.
reason-detail-common = { $n ->
    [one] Both could make { $n } slot.
   *[other] Both could make { $n } slots.
 }
reason-detail-instead = There instead: { $x }.
reason-detail-held = { $a } with { $b }, { $when }

setup-title = Hours and places
setup-hours = Hours
setup-hours-text = All times are those of the forum ({ $x }). Slots that stay keep their requests, absences and meetings.
setup-days = Days
setup-from = The first meeting begins
setup-to = The last meeting has ended by
setup-rest-from = A break from (empty: none)
setup-rest-to = until
setup-length = Length of a meeting, in minutes
setup-pause = Pause between meetings, in minutes
setup-hours-do = Set the hours
setup-places = Places
setup-places-text = A place holds one meeting at a time. Exhibitors meet at their stand when it is free, everybody else at tables.
setup-tables = Number of tables
setup-stands = Stands, one a line
setup-stands-help = As “B-12 = Name of the organisation”. Write a stand once for each meeting it can hold at a time, as B-12a and B-12b.
setup-stands-waiting = { $n ->
    [one] One exhibitor has a stand that is no place for meetings yet.
   *[other] { $n } exhibitors have stands that are no places for meetings yet.
 }
setup-stands-take = Make these stands places for meetings
setup-rooms = Online rooms, one a line
setup-rooms-help = As “Blue = https://…”.
setup-places-do = Set the places
setup-slots-count = { $n ->
    [one] { $n } slot
   *[other] { $n } slots
 }
fault-setup-days = Choose at least one day.
fault-setup-time = “{ $x }” is not a time of day; write it as 09:30.
fault-setup-order = This comes before the beginning.
fault-setup-no-slot = No meeting of this length fits between these hours.
fault-setup-line = “{ $x }” has no “=”; write the name, “=”, and what belongs to it.
fault-setup-name = The name in “{ $x }” is missing, given twice, or longer than 40 characters.
fault-setup-organisation = No organisation is called “{ $x }”. Use its exact name or one of its identifiers.
conflict-setup-slot-used = A published meeting lies in a slot that would go. Keep these hours, or publish a plan without that meeting first.
conflict-setup-place-used = A published meeting is held at a place that would go. Keep the place, or publish a plan without that meeting first.

mail-ask-subject = { $x } asks to meet you
mail-ask-body = { $who } asks for a meeting at { $forum }:

    { $message }

    Answer here: { $url }
mail-accepted-subject = { $x } agrees to meet you
mail-accepted-body = { $who } accepted your request for a meeting at { $forum }. Time and place follow when the secretariat has planned all meetings.

    Your request: { $url }
mail-declined-subject = { $x } cannot meet you
mail-declined-body = { $who } declined the meeting at { $forum }. { $reason }

    The request: { $url }
mail-withdrawn-subject = { $x } took a request back
mail-withdrawn-body = { $who } took the request for a meeting at { $forum } back. There is nothing to do.

    The request: { $url }
mail-plan-subject = Your meetings at { $x }
mail-plan-body = Your meetings at { $forum } have changed:

    { $lines }

    Your whole agenda: { $url }

    The attached calendar file holds these changes.
mail-plan-new = New: { $when }, { $who }, { $where }
mail-plan-moved = Moved to: { $when }, { $who }, { $where }
mail-plan-cancelled = Cancelled: { $when }, { $who }

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

# What a plan is made from: interpreters, waking hours, closed places, spare tables, rooms on the net.
meeting-interpreter = Interpreter: { $x }
availability-net = online
availability-waking = If you take part from elsewhere
availability-waking-help = Nobody is to meet you while you sleep. Say which time zone you are in and when your day begins and ends; online meetings outside the hall’s hours are planned only within these hours.
availability-own-zone = Your time zone
availability-wakes = No meeting before
availability-sleeps = All meetings end by
availability-busy = The programme
availability-busy-help = While you speak or host, no meeting is planned for you.
availability-starred = Keep the events free that I marked
fault-habit-zone = “{ $x }” is not a time zone; choose one from the list, as Europe/Paris.
fault-habit-none = This is the time at which your day begins; leave at least some hours between.
setup-rooms-many = Many rooms at once
setup-rooms-many-help = All have the same address but for what stands in braces: { "{" }meeting{ "}" } becomes the meeting’s own secret name, { "{" }room{ "}" } the room, { "{" }slot{ "}" } the number of the hour. Addresses in the list above may have them, too.
setup-rooms-count = Number of rooms
setup-rooms-template = Address of each (https)
fault-room-template = “{ $x }” is no address that begins with https:// and has nothing in braces but meeting, room and slot, after the host.
setup-outside = Online meetings outside the hall’s hours
setup-outside-text = In these hours only online rooms are open, for meetings with people who take part from elsewhere. Hours at the same time as the hall’s are left out.
setup-outside-change = Set these hours
setup-outside-from = First meeting begins
setup-outside-to = Last meeting ends
setup-outside-do = Set the hours outside the hall’s
fault-closed-many = There would be more than 500 hours.
interpreters-title = Interpreters
interpreters-text = Two people who share no language meet with an interpreter, who is at one meeting at a time. Whoever has not said which languages they speak is taken to need none.
interpreters-list = Who interprets
interpreters-none = No interpreter yet.
interpreters-meetings = Meetings
interpreters-away = Slots away
interpreters-needs = Who would be needed
interpreters-needs-none = No wished meeting needs an interpreter.
interpreters-needs-text = Agreed meetings of two people without a common language. Where nobody interprets, none of them can be planned.
interpreters-between = Between
interpreters-wishes = Wishes
interpreters-add = Add an interpreter
interpreter-name = Name
interpreter-email = Address, if they are registered here
interpreter-email-help = Then they are known by their name, and forgotten with it.
interpreter-languages = Languages
interpreter-hours = When they are there
interpreter-no-meeting = No published meeting yet.
interpreter-change = Change
interpreter-remove = Take off the list
fault-interpreter-two = Choose at least two languages.
fault-interpreter-person = Nobody registered here has the address “{ $x }”.
fault-interpreter-many = There are 500 interpreters already.
conflict-interpreter-works = This interpreter has published meetings to come. Mark the hours as away and publish a new plan first.
reason-detail-tongues = Between { $one } and { $two }.
closed-title = Closed places
closed-text = When a hall closes or a stand is taken down, the next plan holds no meetings there in these hours.
closed-do-title = Close or open
closed-what = What
closed-all-tables = All tables
closed-all-stands = All stands
closed-all-rooms = All online rooms
closed-from = From
closed-until = Until
closed-do = Close
closed-undo = Open again
closed-now = Closed now
closed-none = Nothing is closed.
closed-hit = { $n ->
    [one] One published meeting lies there. Make a new plan and publish it, so that it moves.
   *[other] { $n } published meetings lie there. Make a new plan and publish it, so that they move.
 }
fault-closed-time = “{ $x }” is not a date and time.
fault-closed-no-slot = No meetings are held between these times.
fault-closed-no-place = There is no such place.
plans-keep-title = Published meetings
plans-keep-high = Move one only where much is gained
plans-keep-some = Move one where something is gained
plans-keep-none = Plan everything anew
plans-spare = Tables kept back
plans-spare-share = { $share } ({ $tables })
spare-title = Spare tables
spare-text = Tables kept back serve meetings that come up on the day. Ten to twenty per cent are advised. See what each share costs before you choose.
spare-chosen = The next plan keeps back { $x } of the tables.
spare-running = The plans are being compared …
spare-weigh = Show what each share costs
spare-effect = The effect on the plan
spare-at = Compared on { $x }; wishes that changed since are not in it.
spare-alt = Bars: weight of the meetings placed for each share of tables kept back, with the bound above
spare-caption = Bars: weight of the meetings placed. Lines: no plan with so few tables weighs more.
spare-share = Kept back
spare-tables = Tables
spare-lost = Weight lost
spare-here = chosen
spare-advised = advised
spare-choose = Choose
spare-percent = Per cent of the tables
spare-percent-help = 0 to 30.
room-test-link = Try the room
room-test-title = Try an online room
room-test-of = Try: { $x }
room-test-text = See before your meeting whether you get in and whether others will see and hear you.
room-test-address = The address
room-test-secure = The room is at { $x }, over a protected connection (https).
room-test-insecure = The room is at { $x }, over a connection that is not protected. Tell the secretariat.
room-test-own = Each meeting has an address of its own; this one is only for trying.
room-test-shared = It is the room of your meeting: somebody else may be in it now.
room-test-open = Open in a new tab
room-test-devices = Camera and microphone
room-test-plain = Without scripts this page cannot see your camera and microphone; the room itself will ask for them.
room-test-camera-yes = Your browser knows a camera.
room-test-camera-no = Your browser finds no camera.
room-test-microphone-yes = Your browser knows a microphone.
room-test-microphone-no = Your browser finds no microphone.
room-test-unknown = Your browser does not tell about cameras and microphones.
# How meetings come about: policy, slots taken at once, wishes, groups, organisations.
meetings-task-policy = How meetings come about
policy-title = How meetings come about
policy-text = All times are those of the forum ({ $x }). A field left empty limits nothing.
policy-mode = The way
policy-mode-ask = Somebody asks, the other side agrees, the secretariat plans all
policy-mode-open = Whoever comes first takes a free slot
policy-mode-assign = Participants state wishes, the secretariat brings them together
policy-windows = When
policy-ask-from = Requests and wishes from
policy-ask-until = Requests and wishes until
policy-answer-until = Answers until
policy-book-from = Slots can be taken from
policy-book-until = Slots can be taken until
policy-available-until = People say when they can meet until
policy-publish-on = The plan is published on
policy-quotas = How much
policy-quota-asked = Requests of one person that wait for an answer (empty: 60)
policy-quota-accepted = Agreed meetings of one person
policy-quota-of-house = Open and agreed requests made by one organisation
policy-quota-received = Requests that wait for one person’s answer
fault-policy-time = “{ $x }” is not a day and time that exists here.
policy-ask-early = Requests can be made from { $at } ({ $zone }).
policy-ask-late = Requests could be made until { $at } ({ $zone }).
policy-answer-late = Requests could be accepted until { $at } ({ $zone }).
policy-book-early = Slots can be taken from { $at } ({ $zone }).
policy-book-late = Slots could be taken until { $at } ({ $zone }).
policy-available-late = When you can meet could be changed until { $at } ({ $zone }).
policy-fact-ask-until = Requests can be made until { $at } ({ $zone }).
policy-fact-answer-until = Requests can be accepted until { $at } ({ $zone }).
policy-fact-book-until = Slots can be taken until { $at } ({ $zone }).
policy-fact-available-until = When you can meet can be changed until { $at } ({ $zone }).
policy-fact-publish-on = The plan is to be published on { $at } ({ $zone }).
policy-no-open = Here meetings are taken directly: choose a free slot.
policy-no-assign = Here the secretariat brings people together: state whom you wish to meet.
policy-no-wish = Here nobody states wishes: ask the other side, or take a free slot.
policy-no-book = Here nobody takes slots directly: ask for a meeting, and the secretariat plans it.
policy-most-asked = You have reached the limit of requests that wait for an answer ({ $n }). Take one back, or wait for answers.
policy-most-accepted = You have reached the limit of agreed meetings ({ $n }). Give one up first.
policy-most-accepted-other = The other side has reached the limit of agreed meetings ({ $n }).
policy-most-of-house = Your organisation has reached the limit of its requests ({ $n }). A colleague has to take one back first.
policy-most-received = As many requests wait for this person’s answer as may ({ $n }). Try again when some are answered.
ask-house-note = Whoever of this organisation takes part and agrees to be contacted reads this message and may answer. Any of them who is free holds the meeting.
mention-ask = Ask its people for a meeting at { $x }
wish-title = Whom you wish to meet
wish-note = The secretariat sees your wish and brings people together; the other side does not learn of it.
wish-none = You have stated no wish yet. Open an offer or a need and press “Ask for a meeting”.
wish-do = State this wish
wish-drop = Drop this wish
book-title = Take a slot
book-text = You are both free in these slots. One press takes the slot with a place; the other side is told. Times are those of the forum ({ $x }).
book-do = Take { $x }
book-none = There is no slot in which both of you and a place are free.
book-taken = This slot was taken just now; these are still free:
book-taken-still = This slot was taken just now; these are still free: { $x }.
book-taken-none = This slot was taken just now, and no other is free for both of you.
conflict-book-taken = This slot was taken just now.
request-assigned = The secretariat brought you together.
request-booked = The slot was taken directly.
request-to-house = This request is addressed to { $x }: whoever of you answers first stands for it.
assign-title = Bring people together
assign-text = Whom you bring together becomes an agreed request. The two learn of it when the plan is published.
assign-mode-note = At present participants do not state wishes here.
assign-pair = A pair
assign-one = One person
assign-other = The other
assign-who-help = E-mail address or badge code.
assign-weight = Weight
assign-weight-help = What is essential is placed before everything that is only wanted.
assign-do = Bring together
assign-list = A list
assign-list-label = Pairs, one a line
assign-list-help = As “a,b,weight”: two e-mail addresses or badge codes, and must, want or would.
assign-check = Check the list
assign-nothing = Nothing was written. Correct these lines:
assign-preview = Pairs in the list: { $n }
assign-preview-text = Nothing is written yet.
assign-do-list = Bring all of them together
assign-wishes = Who wishes whom
assign-wishes-none = Nobody has stated a wish.
assign-wish = How much
assign-done = together
assign-line = Line { $n }: { $x }
assign-fault-long = The list is longer than { $x } lines. Divide it.
assign-fault-empty = The list is empty.
assign-fault-columns = “{ $x }” is not two people and a weight, with commas between them.
assign-fault-unknown = Nobody who takes part here has the address or badge code “{ $x }”.
assign-fault-weight = “{ $x }” is no weight; write must, want or would.
assign-fault-same = “{ $x }” is both of the two.
assign-fault-contact = “{ $x }” does not agree to be contacted and has not wished this meeting.
assign-fault-open = The two have an open request already.
assign-fault-twice = The same two stand in line { $x } already.
group-list = Meetings of several
group-none = You are in no meeting of several.
group-part = Meeting of several
group-make-title = Propose a meeting of several
group-make-text = Three to six people, you included. The secretariat plans it together with all other meetings.
group-title = Title
group-title-help = Its members and the secretariat read it; it stands in agendas.
group-message-help = Its members read it, nobody else.
group-people = Who is to come
group-people-none = Those with whom you have a request stand here; others by their badge code.
group-codes = Badge codes of others
group-least = How many have to be there
group-least-help = You included; empty: all of them.
group-do = Propose this meeting
group-about = What it is about
group-who = Who
group-says-yes = comes
group-says-no = does not come
group-says-nothing = has not answered
group-says-busy = would come, but is not free then
group-come = I come
group-stay-away = I do not come
group-cancel = Take the meeting back
group-state-yours = waits for your answer
group-state-agreed = enough have agreed; waits for the plan
group-state-without = held without you: you are not free then
fault-group-people = A meeting of several has three to six people: choose two to five others.
fault-group-code = “{ $x }” is no badge code of somebody here who agrees to be contacted.
conflict-group-limit = Ten meetings of several that you proposed wait for time and place; that is the most. Take one back first.
mail-group-subject = { $x } proposes a meeting of several
mail-group-body = { $who } proposes “{ $title }” at { $forum }:

    { $message }

    Answer here: { $url }
mail-group-held-subject = A meeting of several at { $x } has time and place
mail-group-held-body = A meeting of several to which you agreed is held at { $forum }: { $when }, { $where }.

    Who comes: { $url }
mail-group-gone-subject = A meeting of several at { $x } is not held
mail-group-gone-body = The meeting of several at { $forum } on { $when }, { $where }, is not held then.

    More: { $url }
# The day itself, paper, figures.
day-title = On the day
day-asked = Proposals that wait
day-take-back = Take it back
day-now = Now
day-now-none = You have no meeting at this moment.
day-next = Next
day-later = Later
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
