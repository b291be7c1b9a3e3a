# The press room.
press-title = Press
findable-releases = Press releases
press-lede = Results as they are released, the official record, and the people to ask.
press-follow = Follow and take part
press-moment = { $moment } ({ $zone })
press-faulty = Nothing was saved yet. Mend what is marked below and send it again.
press-kit-title = Press kit
press-kit-lede = Texts in all languages, pictures with their credits, and the facts in one archive.
press-kit-do = Download the press kit
press-card = A picture for sharing (PNG)
press-room-title = For accredited press
press-room-lede = What you may read early, and until when it is under embargo. Times are those of the forum ({ $x }).
press-room-embargoed = Under embargo
press-room-none = Nothing is under embargo now. Everything released stands on the press page.
press-desk-title = Press desk
press-desk-lede = Releases are written by organisations or the secretariat, and approved by the secretariat.
press-desk-tools = Tools of the press office
press-desk-releases = Releases you write at
press-desk-none = No release yet. Begin one below.
press-desk-nothing = You write for no organisation that takes part in this edition. Ask its owners for the right to edit.
press-desk-begin = A new release
press-desk-begin-do = Begin writing
press-desk-correction = correction in work
press-desk-waits = waits for approval
press-comments-title = Leave a comment
press-comments-lede = What do you think of this edition? Comments are read by the secretariat before they appear.
press-comments-front = Tell us what you think of this edition
press-comments-count = { $n ->
    [one] { $n } comment so far
   *[other] { $n } comments so far
}

# Releases.
releases-title = Releases
release-feed = Releases as a feed (Atom)
release-count = { $n ->
    [one] One release
   *[other] { $n } releases
}
release-all = { $n ->
    [one] The one release
   *[other] All { $n } releases
}
release-none = Nothing has been released yet. Come back, or follow the feed.
release-none-found = No release fits. Take fewer words or another word of the theme.
release-search = Search in releases
release-search-do = Search
release-search-all = All releases
release-track = Word of the theme
release-track-all = All
release-pages = Pages of the list
release-previous = Newer
release-next = Older
release-untitled = Without a title
release-state-draft = draft
release-state-submitted = handed in
release-state-embargoed = under embargo
release-state-published = published
release-state-corrected = corrected
release-state-withdrawn = withdrawn
release-embargo = Under embargo until { $x }. Do not publish, quote or pass on before.
release-corrected = Corrected on { $moment }: { $note }
release-other-languages = In other languages
release-people = People
release-evidence = Evidence
release-assessed = Technology for good
release-tracks = Words of the theme
release-versions = Versions
release-version-number = Version { $x }
release-version-since = Public since { $x }
release-withdrawn-title = This release was withdrawn
release-withdrawn-text = It was withdrawn on { $x }. Please do not use it any more.
release-edit-do = Edit
release-edit-title = Write the release
release-title = Title
release-lede = What happened
release-lede-help = One or two sentences that stand by themselves.
release-body = Statement
release-body-help = Markdown: an empty line begins a paragraph, > a quotation.
release-evidence-help = One on each line: what it is | https://…
release-people-help = One on each line: name | role. Only people who take part and agree to be listed can be named.
release-note = What was corrected
release-note-help = Everybody will read this beside the corrected text.
release-organisation = Organisation
release-organisation-help = Its name; leave it empty for a release of the forum itself.
release-closed = This release can no longer be changed.
release-preview = As readers see the approved version
release-files-title = Pictures and documents
release-files-count = { $n ->
    [0] Add pictures and documents
    [one] One file
   *[other] { $n } files
}
release-files-none = No picture and no document yet.
release-file = File
release-file-help = A picture (JPEG, PNG, WebP, GIF) or a document (PDF, text).
release-file-add = Add the file
release-file-alternative = What it shows
release-file-alternative-help = For people who do not see it. Say what matters, in one sentence.
release-file-language = Language of this text
release-file-credit = Whose work it is
release-file-licence = Licence
release-file-licence-help = For example CC BY 4.0, or free for editorial use.
release-file-remove = Remove
release-file-remove-of = Remove: { $x }
release-submit = Hand in
release-submit-text = The secretariat reads it and approves it, or gives it back with a note.
release-approve = Approve
release-public-at = Public from ({ $x })
release-public-at-help = Empty: at once. Before this minute only accredited press, the organisation and the secretariat can read it.
release-put-off = Move the embargo
release-return = Give back
release-return-reason = What is to be done
release-withdraw = Withdraw the release
release-withdraw-reason = Why it is withdrawn; readers will see this

# Questions and comments.
replies-title = Questions and comments
replies-none = Nobody has asked or commented yet.
replies-closed = The edition has closed; questions and comments are closed with it.
reply-title = Leave a reply
reply-lede = The secretariat reads it before it appears. Your name is shown, your e-mail address never.
reply-kind = This is
reply-kind-question = a question to the press office
reply-kind-comment = a comment
reply-name = Name
reply-email = E-mail
reply-email-help = For an answer to you only; it is not published.
reply-body = Your words
reply-leave-empty = Leave this empty
reply-do = Send
reply-back = Back
reply-asked = Asked by
reply-commented = Comment by
reply-answer = Answer:
reply-queue-title = Questions and comments to decide on
reply-queue-count = { $n ->
    [0] Nothing waits
    [one] One waits
   *[other] { $n } wait
}
reply-queue-none = Everything is decided.
reply-queue-about = the release it is about
reply-queue-answer = Answer (optional; published with it)
reply-queue-publish = Publish
reply-queue-refuse = Do not publish
reply-queue-published = Published
reply-queue-take-back = Take back
reply-queue-take-back-of = Take back what { $x } wrote
mail-answer-subject = Your question to { $x } was answered
mail-answer-body = You asked the press office of { $forum }:
    { $question }

    The answer:
    { $answer }

    It is published here: { $url }

# The record.
record-title = The official record
record-lede = What was officially stated, said and counted, with time and zone. Quote from here.
record-count = { $n ->
    [one] One line of the record
   *[other] { $n } lines of the record
}
record-none = The record is empty so far.
record-kind = Kind
record-everything = Everything
record-statements = Statements
record-quotations = Quotations
record-figures = Figures
record-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
record-holds-for = for { $x }
record-is-original = original
record-is-translation = translation
record-other-languages = { $n ->
    [one] In one other language
   *[other] In { $n } other languages
}
record-json = The record as JSON
record-line-title = A line of the record
record-withdrawn = Withdrawn from the record on { $x }.
record-new-title = Add to the record
record-edit-title = Correct a line of the record
record-text-in = Text ({ $x }); of a figure, what it counts
record-original = Said in
record-by-in = Who said it ({ $x })
record-at = When
record-at-help = 2027-09-24T20:00, or the day alone.
record-zone = Time zone
record-value = Value of a figure
record-value-help = A number, without unit.
record-unit = Unit
record-unit-help = percent, days, a currency; empty for things that are counted.
record-period = Time it covers
record-as-of = As of
record-as-of-help = A day, a month or a year: 2027-05.
record-public-at = Public from ({ $x })
record-public-at-help = 2027-09-24T20:00; empty means at once.
record-withdraw = Withdraw this line

# Coverage.
coverage-title = Coverage check
coverage-lede = Lay an article beside the record: which quotations and figures are as they were said, and which are not.
coverage-record = { $n ->
    [0] The record is empty; add to it first
    [one] It is compared with one line of the record
   *[other] It is compared with { $n } lines of the record
}
coverage-new = Check an article
coverage-name = Title
coverage-address = Address
coverage-address-help = Where it was found: https://…
coverage-text = Text
coverage-text-help = Paste the article, plain or as HTML; menus and adverts are set apart.
coverage-file = Or a file
coverage-file-help = HTML or plain text in UTF-8, at most 1 MB.
coverage-do = Check it
coverage-kept = Articles checked
coverage-none = No article was checked yet.
coverage-verdicts = Verdicts
coverage-nothing = No quotation, figure or date was found.
coverage-column-verdict = Verdict
coverage-column-found = The article says
coverage-column-why = Why
coverage-column-record = Record
coverage-to-record = line
coverage-kind-quotation = quotation
coverage-kind-figure = figure
coverage-kind-date = date
coverage-verdict-same = same
coverage-verdict-reworded = reworded
coverage-verdict-changed = changed
coverage-verdict-absent = not in the record
coverage-verdict-missing-context = missing context
coverage-copies = Near-copies
coverage-copy-taken = Probably taken from
coverage-copy-source = Probably the source of
coverage-copy-unknown = Much like
coverage-apart = Set apart
coverage-article = The article as it was read
coverage-remove = Remove this check

# What others ask.
mention-release = Release: { $x }
panel-releases = Releases
figure-releases = { $n ->
    [one] release
   *[other] releases
}
figure-releases-counts = Releases of this edition that are public now, by the country or region of their organisation. Those under embargo and those withdrawn are not counted.

# What is wrong.
conflict-release-withdrawn = This release was withdrawn and stays as it is.
conflict-release-nothing = There is nothing new to decide on here.
conflict-embargo-over = The embargo is over already; the release is public.
conflict-line-withdrawn = This line was withdrawn and stays as it is.
conflict-replies-closed = The edition has closed, and questions and comments with it. Nothing was sent.
fault-release-text = Write it in at least one language.
fault-correction-note = Say what was corrected.
fault-release-organisation = No organisation here is called “{ $x }”.
fault-release-person = Nobody of this name takes part and agrees to be listed, or several do: “{ $x }”.
fault-release-file = This file cannot be used: it is damaged, too large, or neither picture, PDF nor plain text.
fault-evidence = “{ $x }” has no web address; write: what it is | https://…
fault-moment = “{ $x }” is not a date with a time; write it as 2027-09-24T09:00.
fault-moment-past = This minute is over. Choose a later one, or leave it empty to publish at once.
fault-reason = Say why.
fault-record-original = There is no text in this language.
fault-record-at = “{ $x }” is neither a day nor a day with a time; write 2027-09-24 or 2027-09-24T20:00.
fault-record-zone = “{ $x }” is not a time zone; use a name such as Europe/Paris.
fault-record-value = “{ $x }” is not a number.
fault-record-as-of = “{ $x }” is not a day, month or year; write 2027-05-31, 2027-05 or 2027.
fault-reply-email = “{ $x }” is not an e-mail address.
fault-article-long = This is longer than any article: at most 1 MB.
fault-article-empty = There is no text to check in it, only markup, menus or nothing.
fault-article-form = This is no text in UTF-8; save it as plain text or HTML in UTF-8.
assessed-release = Release
