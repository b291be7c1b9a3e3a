# Programme: sessions, rooms, running orders, speakers.
nav-programme = Programme
findable-events = Events
programme-title = Programme
programme-lede = What takes place when and where, who hosts it and who speaks.
programme-empty = Nothing is announced yet. Come back when the programme is published.
programme-days = Days
programme-day = Day
programme-all-days = All days
programme-found = { $n ->
    [0] No events
    [one] { $n } event
   *[other] { $n } events
 }
programme-zone = Times are those of the forum ({ $x }).
programme-own-time = your time
programme-narrow = Narrow
programme-without = Without:
programme-nothing = No event has all of this.
programme-clear = Show the whole programme
programme-track = Track
programme-room = Room
programme-rooms = Rooms
programme-kind = Kind
programme-language = Language
programme-country = Country or region
programme-room-none = Room to be announced
programme-remote = Online
programme-moved = moved
programme-cancelled = cancelled
programme-timetable = Timetable of { $x }
programme-files = Take it with you
programme-files-help = Subscribe to the calendar, or give the files to a program that shows conference schedules.
programme-calendar = Calendar (iCalendar)
programme-invitations = My invitations to speak
programme-mine = My programme
programme-hosted = Events I host
programme-search = Search in the programme
programme-search-do = Search
programme-keep = Keep the programme
programme-new = New event
session-about = What it is about
session-order = Running order
session-speakers = Speakers
session-late = The running order is behind its plan; the times shown are those of now, the planned ones are struck out.
session-ends-now = It now ends at { $x }.
session-when = When and where
session-time = Time
session-place = Place
session-host = Hosted by
session-languages = Languages spoken
session-tracks = Tracks
session-link = by video link
session-moved-from = This was announced for { $x } and has been moved.
session-page = The event’s page
session-star = Star this event
session-calendar = Put it into my calendar (.ics)
session-keep = For its hosts and the secretariat:
session-edit = Edit the event
session-edit-host = You host this event: you keep its texts, its running order and its speakers. Time, room and publication are kept by the secretariat.
session-title-in = Title ({ $x })
session-abstract-in = What it is about ({ $x })
session-kind = Kind of event
session-kind-ceremony = Ceremony
session-kind-plenary = Plenary
session-kind-forum = Thematic forum
session-kind-panel = Panel
session-kind-workshop = Workshop
session-kind-matchmaking = Matchmaking
session-kind-signing = Signing
session-kind-briefing = Press briefing
session-from = From (HH:MM)
session-until = Until (HH:MM)
session-expected = People expected
session-expected-help = A number. If the room takes fewer, you are told before anything is saved.
session-host-help = Name, ROR address or id of an institution that is known here.
session-state = State
session-state-draft = Draft: only its hosts and the secretariat see it
session-state-published = Published
session-state-cancelled = Cancelled: this event does not take place
room-code = Code
room-name-in = Name ({ $x })
room-capacity = Seats
room-seats = { $n ->
    [one] { $n } seat
   *[other] { $n } seats
 }
room-count = { $n ->
    [0] No rooms
    [one] { $n } room
   *[other] { $n } rooms
 }
room-keep = Add or change a room
room-keep-help = A code that exists already changes that room.
room-remove = Remove
room-remove-of = Remove { $x }
keep-none = There are no events yet. Make the first one.
keep-unanswered = { $n ->
    [one] { $n } unanswered invitation
   *[other] { $n } unanswered invitations
 }
mine-lede = The events you host, where you speak, and what you have starred. Nobody else sees your stars.
mine-speaking = Where I speak
mine-speaking-none = You are not asked to speak at anything so far.
mine-unanswered = { $n ->
    [one] { $n } invitation waits for your answer.
   *[other] { $n } invitations wait for your answer.
 }
mine-starred = Starred events
mine-starred-none = You have starred nothing yet. Open an event and press “Star this event”.
mine-overlaps = at the same time as another
mine-unstar = Take the star away
mine-unstar-of = Take the star away from “{ $x }”
mine-calendar = In your own calendar
mine-calendar-file = All of this as a calendar file (.ics)
mine-calendar-help = The file tells how things stand now. A calendar address follows every change by itself, and holds your meetings, too.
mine-calendar-address = Calendar address
clash-title = Clashes
clash-count = { $n ->
    [0] No clashes
    [one] { $n } clash
   *[other] { $n } clashes
 }
clash-none = No room and no speaker is taken twice, and every room takes the people expected.
clash-intro = Nothing was saved yet. This gets in the way:
clash-room = The room is taken by “{ $title }” ({ $when }).
clash-speaker = { $who } speaks in “{ $title }” ({ $when }).
clash-taken = Whoever has this address speaks elsewhere at that time.
clash-small = { $expected } people are expected; the room takes { $capacity }.
clash-confirm = Save it all the same
session-meanwhile = Somebody else saved this event at { $x }, while you were editing it. If you save, your form takes the place of theirs.
clash-secretariat = Choose another time or person, or ask the secretariat.
order-edit = Items
order-language = Titles are typed in this language: { $x }. Other languages:
order-time = Begins (HH:MM)
order-length = Minutes
order-what = Title
order-kind = Kind
order-fixed = Keeps its time
order-help = Empty a row’s time and title to take the item out. What keeps its time (a link to another place, a guest who must leave) is not moved by a delay. Saving another plan forgets all delays.
order-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
order-late = { $n ->
    [one] { $n } minute late
   *[other] { $n } minutes late
 }
item-kind-welcome = Welcome
item-kind-address = Address
item-kind-talk = Talk
item-kind-panel = Discussion
item-kind-questions = Questions
item-kind-film = Film
item-kind-demonstration = Demonstration
item-kind-signing = Signing
item-kind-break = Break
late-title = Running late
late-help = Say how many minutes an item begins after its plan. What follows is shifted, free time is used up first; speakers are told by mail, everybody else on the event’s page.
late-minutes = Minutes late
late-set = Shift
late-back = Back to the plan
late-fixed = Keeps its time.
late-next = This now ends at { $end }, but “{ $title }” begins in the same room at { $at }. Its hosts have been told.
late-held = This can be { $given } minutes late, not { $asked }: what keeps its time comes after it.
speaker-count = { $n ->
    [0] Nobody is invited yet
    [one] { $n } person invited
   *[other] { $n } people invited
 }
speaker-invite = Invite to speak
speaker-email = E-mail address
speaker-email-help = Of somebody who is known here. They get a letter with a link by which they accept or decline.
speaker-name = Name, if nobody here has this address
speaker-name-help = The person is then made known here with name and address only.
speaker-item = Item
speaker-whole = The whole event
speaker-invited = Invited
speaker-accepted = Accepted
speaker-declined = Declined
speaker-substituted = Replaced
speaker-substitute = Let somebody else speak
speaker-substitute-email = E-mail address of whoever speaks instead
speaker-substitute-is = by { $x }
speaker-unreached = No letter went: we have no address, or they have not agreed to be contacted. They find the invitation under “My invitations to speak”.
speaker-unnamed = Not named in public: they have not agreed to be listed.
speaker-remind = Send the letter again
speaker-remind-of = Send the letter to { $x } again
speaker-withdraw = Withdraw the invitation
speaker-withdraw-of = Withdraw the invitation of { $x }
host-title = Hosts
host-help = Hosts keep the texts, the running order and the speakers of this event and of nothing else.
host-email = E-mail address of somebody with an account
host-add = Make host
host-remove = Remove
host-remove-of = { $x } is no longer host
invitation-lede = What you, or people who gave you a mandate, are asked to speak at.
invitation-count = { $n ->
    [0] No invitations
    [one] { $n } invitation
   *[other] { $n } invitations
 }
invitation-none = Nobody has asked you to speak at this forum.
invitation-accept = Accept
invitation-decline = Decline
invitation-named = You are named in the public programme once you have accepted and while you agree to be listed.
answer-title = Invitation to speak
answer-lede = Dear { $x }, will you speak?
answer-item = Your part: { $x }
answer-state = Your answer so far:
answer-do = Your answer
answer-listed = You agreed to be listed: once you accept, your name and organisation stand in the public programme.
answer-list-me = I agree to be listed, so that I am named in the programme
answer-over = This invitation can no longer be answered.
schedule-cancelled = Cancelled: { $x }
schedule-no-track = No track
mention-session = Hosts “{ $title }” at { $forum }
panel-sessions = Events
agenda-item-of = { $item } ({ $session })
agenda-part-speaks = You speak
agenda-part-asked = You are asked to speak
agenda-part-hosts = You host
agenda-part-starred = Starred
figure-events = { $n ->
    [one] event
   *[other] events
 }
figure-events-counts = Published events of the programme; cancelled ones and drafts are not counted. Parts are by the country or region of the host.
figure-speakers = { $n ->
    [one] speaker
   *[other] speakers
 }
figure-speakers-counts = People who accepted to speak at a published event; each is counted once, whether or not they are named. Parts are by the country or region they represent.
figure-speaker-countries = { $n ->
    [one] country or region of speakers
   *[other] countries and regions of speakers
 }
figure-speaker-countries-counts = Countries and regions represented by people who accepted to speak at a published event.
fault-order-time = Give a time within the event, such as 09:10.
fault-order-minutes = Give whole minutes, from 1 to 600.
fault-late-minutes = Give whole minutes, from 0 to 600.
fault-room-code = A code has at most twelve letters, digits and hyphens, such as R1.
fault-session-day = Choose a day of the forum.
fault-session-time = Give a time such as 09:00; an event ends after it begins.
fault-session-host = No institution here is called “{ $x }”. Make it known first.
fault-speaker-already = This person is invited to it already.
fault-speaker-email = This is no e-mail address.
fault-speaker-unknown = Nobody here has the address “{ $x }”.
conflict-room-used = Something takes place in this room. Move it first.
conflict-session-code = No free code was found. Try again.
conflict-session-cancelled = This event is cancelled.
conflict-substituted = Somebody else speaks instead; there is nothing left to answer.
conflict-answered = This invitation is answered already.
mail-speak-subject = Invitation to speak: { $x }
mail-speak-body = Dear { $who },

    { $forum } asks you to speak.

    Event: { $title }
    Your part: { $what }
    When: { $when } (time of the forum)

    Accept or decline here; you need no account:
    { $url }

    Whoever has this link answers for you. Do not pass it on.
mail-replaced-subject = Somebody else speaks: { $x }
mail-replaced-body = Dear { $who },

    at { $forum }, somebody else now speaks in your place: { $title }. You need do nothing.
mail-late-subject = New time: { $x }
mail-late-body = Dear { $who },

    “{ $title }” is behind its plan. Your part, “{ $what }”, now begins at { $when }, time of the forum.

    The running order as it stands: { $url }
mail-next-subject = The event before yours is late: { $x }
mail-next-body = Dear { $who },

    “{ $title }” is expected to go on until { $until }, time of the forum, in the room in which you host “{ $own }”.

    Your event: { $url }
mail-moved-subject = Time and place: { $x }
mail-moved-body = Dear { $who },

    “{ $title }” was moved. It now takes place here:

    { $when } (time of the forum)
    { $where }

    The event’s page: { $url }
mail-cancelled-subject = Cancelled: { $x }
mail-cancelled-body = Dear { $who },

    “{ $title }”, announced for { $when }, does not take place. You need do nothing.

    The event’s page: { $url }
front-programme-first = How it begins
front-programme-now = Now and next
front-programme-until = Now, until { $x }
