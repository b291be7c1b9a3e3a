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
