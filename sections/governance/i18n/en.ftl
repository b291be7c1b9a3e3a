# Governance: common challenges, questionnaires for technology for good, declarations.
governance-title = Challenges and declarations
governance-task = Challenges, answers and assessments
challenges-title = Challenges
findable-outcomes = Assessments
challenges-lede = Problems that authorities state for everybody, and what institutions of several countries answer together.
challenges-by-track = Challenges by track
challenges-all = All
challenges-count = { $n ->
    [0] No challenges
    [one] { $n } challenge
   *[other] { $n } challenges
 }
challenges-none = No challenge has been stated yet.
challenges-none-here = There is no challenge on this track.
challenges-mine-link = What I have to do with challenges
challenges-mine-title = My challenges and answers
challenges-mine-answers = Answers of your organisations
challenges-mine-answers-none = Your organisations take part in no answer yet. Open a challenge to begin one.
challenges-mine-reviewed = Challenges you review
challenges-mine-kept = Challenges you keep
challenges-mine-assessments = Questionnaires
challenge-zone = Times are those of the forum, { $x }.
challenge-until = Answers until { $x }
challenge-state-draft = draft
challenge-state-open = open for answers
challenge-state-closed = answers are being read
challenge-state-decided = decided
challenge-page = The challenge as everybody sees it
challenge-problem = The problem
challenge-offered = What is offered
challenge-criteria = By what answers are judged
challenge-criteria-decisive = Decisive
challenge-criteria-important = Important
challenge-criteria-useful = Useful
challenge-criteria-help = One criterion on each line.
challenge-answering = Answering
challenge-deadline = Deadline
challenge-deadline-help = Date and time at the forum, such as 2027-09-20 18:00.
challenge-roles = Roles needed
challenge-roles-help = One on each line, such as: hospital, data centre, manufacturer.
challenge-tracks = Tracks
challenge-tells = Told once it is decided
challenge-tells-nothing = the decision, but none of the answers
challenge-tells-chosen = the answers that were chosen
challenge-tells-all = all answers that were handed in
challenge-answer = Answer this challenge
challenge-consortium-note = One organisation may answer alone; several form a consortium here, from at least two countries or regions. Until the decision nobody but the parties and those who judge reads an answer.
challenge-assessed = Looked into
challenge-decision = The decision
challenge-told-none = No answer is told in public.
challenge-keep-link = Keep this challenge (for the authority)
challenge-review-link = Review answers (for reviewers)
challenge-new-title = State a problem
challenge-edit-title = Change the draft
challenge-edit-lede = Whoever reads it knows nothing of you yet. Times are those of { $x }.
challenge-owner = The authority that asks
challenge-owner-help = Name, ROR address or id of an organisation that is known here.
challenge-language = Language of the text
challenge-name = Title
challenge-work-title = Keep a challenge
challenge-steps = Next step
challenge-draft-note = This is a draft; only those who keep it see it. Once it is open its text stays as it is.
challenge-open-note = Answers come in. You see none of them before they are closed, not even how many there are.
challenge-do-open = Open it for answers
challenge-do-close = Close answers now
challenge-until-new = New deadline
challenge-until-help = A later date and time at the forum, such as 2027-09-20 18:00. Everybody who has begun an answer is told.
challenge-do-extend = Move the deadline
challenge-reviewers = Reviewers
challenge-reviewers-note = They read answers after the deadline and after declaring that they have no conflict. Whoever belongs to an organisation that takes part in an answer reads none.
challenge-answers = Answers
challenge-answers-none = No answer was handed in.
challenge-rival = An organisation you belong to takes part in an answer. The others are not shown to you, and you do not decide.
challenge-opinions = What reviewers think
challenge-set-aside = { $n ->
    [one] { $n } reviewer’s opinions are set aside: that person takes part in an answer by now.
   *[other] The opinions of { $n } reviewers are set aside: they take part in an answer by now.
 }
challenge-outcome = Decision
challenge-reason = The reason, for those who answered
challenge-statement = Statement for everybody
challenge-statement-help = What was decided, and why. It stands on the public page and in every letter.
challenge-do-decide = Decide and write to everybody
answer-to = Answer to
answer-new-title = Answer a challenge
answer-new-lede = Begin a draft for your organisation. Then ask others in, and hand it in together.
answer-new-do = Begin the draft
answer-lead = Organisation that leads
answer-language = Language of the answer
answer-name = Title of the answer
answer-text = The answer
answer-text-help = What you would do, how, with whom, by when, and what you need.
answer-words = The answer
answer-draft = draft
answer-submitted = handed in
answer-withdrawn = given up
answer-parties = Who answers
answer-countries = { $n ->
    [0] No country or region is known yet.
    [one] From { $n } country or region.
   *[other] From { $n } countries or regions.
 }
answer-party-name = Organisation
answer-party-country = Country or region
answer-party-role = Role it fills
answer-party-state = State
answer-party-lead = leads
answer-party-invited = invited
answer-party-accepted = takes part
answer-party-declined = declined
answer-party-join = Join
answer-party-decline = Decline
answer-party-leave = Leave
answer-party-remove = Take out
answer-party-remove-of = Take { $x } out of the answer
answer-party-invite-name = Ask an organisation in: its name, ROR address or id
answer-party-invite = Invite
answer-party-own-role = Role that your organisation fills
answer-hand-in = Hand it in
answer-hand-in-note = All who were invited have said yes or no, and a consortium comes from at least two countries or regions. Until the deadline you may take it back and change it.
answer-submit = Hand in
answer-give-up = Give up this answer
answer-back = Take it back to change it
reviewing-title = Review answers
reviewing-waits = Answers come in until { $x }. You can read them afterwards.
reviewing-rival = An organisation you belong to takes part in an answer to this challenge. So none of them is shown to you.
reviewing-note = Say for each answer whether you have a conflict: kinship, money, joint work, rivalry. Without one you read it; with one you do not see it any more.
reviewing-count = { $n ->
    [0] No answers to read
    [one] { $n } answer to read
   *[other] { $n } answers to read
 }
reviewing-done = { $n ->
    [0] You have not said anything about it yet.
    [one] You have judged it by { $n } criterion.
   *[other] You have judged it by { $n } criteria.
 }
reviewing-no-conflict = I have no conflict
reviewing-conflict = I have a conflict
reviewing-conflict-reason = Which one
reviewing-conflict-do = Declare it; I will not see this answer any more
reviewing-opinion = What you think
reviewing-opinion-note = One word and a reason for each criterion. Nothing is added up.
reviewing-email = E-mail of the reviewer
reviewing-name = Name as reviewer
reviewing-drop = Take away
reviewing-drop-of = Take { $x } from the reviewers
reviewing-kept-out = kept from all answers: takes part in one
opinion-criterion = Criterion
opinion-mark = Opinion
opinion-reason = Reason
opinion-convinces = convinces
opinion-largely = convinces for the most part
opinion-partly = convinces in part
opinion-not = does not convince
verdict-chosen = chosen
verdict-not-chosen = not chosen
questionnaires-title = Technology for good
questionnaires-lede = Published questionnaires that show what a result does to people and nature: answers, open points and a reasoned decision. There is no score.
questionnaires-published = Questionnaires
questionnaires-none = No questionnaire is published yet.
questionnaire-version = version { $x }
questionnaire-name = Title
questionnaire-lede = What it is for
questionnaire-questions = Sections and questions
questionnaire-questions-help = “# Title” begins a section; each other line is a question. After it, in square brackets: [yes/no], [choice: a | b], [evidence], [optional], [if 1 = yes]. Questions are numbered from 1.
questionnaire-answers = Who answers
questionnaire-reviews = Who reviews
questionnaire-publish = Publish this version now
questionnaire-publish-help = A published version stays as it is; changes make the next one.
questionnaire-new-title = Write a questionnaire
questionnaire-edit-title = Change the questionnaire
questionnaire-edit-lede = What was answered keeps the version it was answered in.
questionnaire-about = About it
questionnaire-since = Published
questionnaire-versions = Versions
questionnaire-attach = Answer it for a thing of ours
questionnaire-edit-link = Change (for the secretariat)
questionnaire-q-number = No.
questionnaire-q-text = Question
questionnaire-q-if = Asked if the answer to question { $question } is “{ $is }”
questionnaire-q-yes-no = yes or no
questionnaire-q-evidence = Evidence
questionnaire-q-evidence-where = Where the evidence is: an address, or a document by its name
questionnaire-q-optional = may be left open
assessed-challenge = Challenge
assessment-kind = What it is about
assessment-thing = Its address or id
assessment-thing-help = Copy it from the page of the thing.
assessment-new-title = Answer a questionnaire
assessment-new-lede = Your members answer it, a reviewer who is not of your house reads it, and you decide whether the outcome is public.
assessment-new-do = Begin
assessment-open = being answered
assessment-answered = being reviewed
assessment-decided = decided
assessments-pages = Pages of questionnaires
assessments-previous = Previous page
assessments-next = Next page
assessment-reviewer = Reviewer
assessment-reviewer-none = The secretariat has not named anybody yet.
assessment-declare-note = You were named to review these answers. Say first whether you have a conflict with whoever gives them: kinship, money, joint work, rivalry. With one you see nothing of the matter any more, and somebody else is named.
assessment-conflict-do = Declare it; somebody else is named
assessment-hand-in = Hand in to the reviewer
assessment-not-yet = Its owner has not handed in the answers yet.
assessment-review-title = Review the answers
assessment-review-note = Decide with reasons, or give the answers back with what is open.
goals-title = Goals for sustainable development
goals-note = These are suggested because of words in the text. Tick those that are meant; nothing counts before you do.
goals-because = because of: { $x }
goals-others = Other goals
goals-confirm = Confirm the ticked goals
goal-1 = No poverty
goal-2 = Zero hunger
goal-3 = Good health and well-being
goal-4 = Quality education
goal-5 = Gender equality
goal-6 = Clean water and sanitation
goal-7 = Affordable and clean energy
goal-8 = Decent work and economic growth
goal-9 = Industry, innovation and infrastructure
goal-10 = Reduced inequalities
goal-11 = Sustainable cities and communities
goal-12 = Responsible consumption and production
goal-13 = Climate action
goal-14 = Life below water
goal-15 = Life on land
goal-16 = Peace, justice and strong institutions
goal-17 = Partnerships for the goals
verdicts-title = Published outcomes
verdicts-none = No outcome is public yet.
verdict-go-ahead = May go ahead
verdict-conditions = May go ahead when the open points are met
verdict-not-yet = Not as it is
verdict-decision = Decision
verdict-reasons = Reasons
verdict-points = Open points
verdict-points-help = One on each line.
verdict-day = Looked at again on
verdict-decide = Decide
verdict-ask-back = Give back with the open points
verdict-review-day = It is looked at again on { $x }.
verdict-page = The public page
verdict-show = Make the outcome public
verdict-hide = Take it from the public
verdict-reopen = Take the decision up again
verdict-about = About this outcome
verdict-decided = Decided on
verdict-no-score = There is no score: read the answers and the reasons.
thing-assessed = { $questionnaire }: { $what }
thing-assess = Answer “{ $x }” about it
declaration-task = Declarations and comments on them
declarations-title = Declarations
declarations-lede = Statements of the forum: everybody may comment on each paragraph, and see who stands behind it.
declarations-none = There is no declaration yet.
declarations-work-title = Declarations being worked on
declaration-draft = draft
declaration-open = open for comment
declaration-adopted = adopted
declaration-version = version { $x }
declaration-versions = Versions
declaration-languages = Languages of this text
declaration-this-counts = You are reading the text that counts.
declaration-counts = The text in this language counts: { $x }.
declaration-counts-show = The text that counts
declaration-paragraph = Paragraph { $x }
declaration-endorsements-count = { $n ->
    [0] No endorsements yet
    [one] { $n } endorsement
   *[other] { $n } endorsements
 }
declaration-countries-count = { $n ->
    [one] { $n } country or region
   *[other] { $n } countries and regions
 }
declaration-changes-link = What changed against the version before
declaration-changes-title = What changed
declaration-changes-between = From version { $from } to version { $to }
declaration-changes-none = Nothing differs between these versions in this language.
declaration-paragraph-new = This paragraph is new.
declaration-paragraph-gone = This paragraph of version { $x } is gone.
declaration-same-count = { $n ->
    [0] No paragraph stayed as it was.
    [one] { $n } paragraph stayed as it was.
   *[other] { $n } paragraphs stayed as they were.
 }
declaration-keep-link = Write and adopt (for the secretariat)
declaration-comments-count = { $n ->
    [one] { $n } comment
   *[other] { $n } comments
 }
declaration-comments-general = On the whole
declaration-comments-none = Nobody has said anything on the whole text yet.
declaration-comments-waiting = { $n ->
    [0] No comments wait
    [one] { $n } comment waits
   *[other] { $n } comments wait
 }
declaration-comment-on = Comment on paragraph { $x }
declaration-comment-write = Comment on the whole
declaration-comment-public = of the public
declaration-comment-title = Comment
declaration-comment-lede-present = Your name stands beside it, and everybody reads it at once.
declaration-comment-lede-public = The secretariat reads it before everybody else does.
declaration-comment-name = Your name, as everybody reads it
declaration-comment-address = Your e-mail
declaration-comment-address-help = Never shown to anybody. It is used for one letter that tells you what became of your comment.
declaration-comment-text = Your comment
declaration-comment-send = Send
declaration-comment-shown = shown
declaration-comment-refused = not shown
declaration-moderate-title = Comments of the public
declaration-moderate-lede = What you show, everybody reads. Addresses are shown to nobody, not even here.
declaration-moderate-show = Show
declaration-moderate-refuse = Do not show
declaration-moderate-hide = Show no longer
declaration-moderate-done = Decided
endorsements-title = Who stands behind it
endorsements-none = Nobody yet.
endorser-country = Countries and regions
endorser-organisation = Organisations
endorser-person = Persons
endorse = Endorse
endorse-title = Endorse the declaration
endorse-lede = You endorse version { $x }. It is public in whose name you did.
endorse-nobody = You can endorse for yourself when you take part in the forum, for an organisation as its owner, and for a country or region as head of its delegation.
endorse-as = Endorse for { $x }
endorse-done = endorses version { $x }
endorse-back = Take it back
declaration-new-title = Begin a declaration
declaration-new-lede = It is a draft until its first version is published.
declaration-name = Title
declaration-authoritative = Language that counts
declaration-authoritative-help = If translations differ, the text in this language counts. It cannot be changed later.
declaration-edit-title = Write the declaration
declaration-page = The declaration as everybody sees it
declaration-adopted-note = This declaration was adopted; nothing of it can be changed any more.
declaration-working = You are writing version { $x }. Nobody else sees it before it is published.
declaration-published-note = Version { $x } is published. What you change here becomes the next one.
declaration-paragraph-add = A new paragraph at the end
declaration-paragraph-help = A paragraph that is empty in all languages is taken away.
declaration-publish-title = Publish what you wrote
declaration-note = What changed, in one line
declaration-publish = Publish version { $x }
declaration-adopt-title = Adopt
declaration-adopt-note = The newest published version is adopted. From then on its text cannot be changed and nobody comments on it any more; what you wrote and did not publish is given up.
declaration-adopt = Adopt it for good
mail-challenge-subject = Decision: { $x }
mail-challenge-extended-subject = New deadline: { $x }
mail-challenge-extended =
    The deadline of the challenge “{ $challenge }” ({ $forum }) has moved: answers are taken until { $until } ({ $zone }).

    { $url }
mail-challenge-chosen =
    Your answer “{ $answer }” to the challenge “{ $challenge }” ({ $forum }) was chosen.

    The reason:
    { $reason }

    Statement for everybody:
    { $statement }

    { $url }
mail-challenge-not-chosen =
    Your answer “{ $answer }” to the challenge “{ $challenge }” ({ $forum }) was not chosen.

    The reason:
    { $reason }

    Statement for everybody:
    { $statement }

    { $url }
mail-party-subject = { $x } asks your organisation into an answer
mail-party-body =
    { $who } is preparing an answer to the challenge “{ $challenge }” ({ $forum }) and asks your organisation to take part.

    Read it and say yes or no here:
    { $url }
mail-reviewer-subject = You were named a reviewer: { $x }
mail-reviewer-body =
    You were named to review the answers to the challenge “{ $challenge }” ({ $forum }).

    After the deadline, declare here for each answer whether you have a conflict:
    { $url }
mail-assessor-subject = You were named a reviewer: { $x }
mail-assessor-body =
    You were named to review what was answered to “{ $questionnaire }” ({ $forum }).

    Declare first whether you have a conflict; the answers are here once they are handed in:
    { $url }
mail-declaration-comment-subject = Your comment on “{ $x }”
mail-declaration-comment-shown =
    Your comment on “{ $declaration }” is shown now:
    { $url }
mail-declaration-comment-refused =
    Your comment on “{ $declaration }” was read and is not shown.
    { $url }
fault-party-unknown = No organisation here is called so. Make it known first.
fault-party-twice = This organisation is in the answer already.
fault-party-many = An answer has at most twenty organisations.
fault-reviewer-unknown = Nobody here, or more than one person, has this e-mail.
fault-reviewer-conflict = This person belongs to the organisation whose matter it is. Name somebody else.
fault-question-line = Line { $x } cannot be read. Look at its square brackets: a condition names an earlier question and one of its answers.
fault-evidence-missing = Say where the evidence is.
fault-conflict-reason = Say in a few words which conflict it is.
fault-mark-reason = Give a reason for your opinion.
fault-thing-unknown = There is no such thing of yours. Copy the address from its page.
fault-points-missing = Say what is open.
fault-criteria-missing = Give at least one criterion.
fault-deadline = “{ $x }” is no date and time; write it as 2027-09-20 18:00.
fault-deadline-past = This moment has passed.
fault-deadline-earlier = A deadline only moves to a later moment: people count on it.
fault-reason-missing = Everybody who answered gets a decision and its reason.
conflict-answer-twice = Your organisation leads an answer to this challenge already.
conflict-answer-fixed = This answer was handed in or given up. Take it back first, as long as answers come in.
conflict-answer-empty = An answer needs a title and a text.
conflict-answer-nobody = You write for no organisation that could answer. Ask an owner of yours to make you an editor.
conflict-answer-invited = Somebody was invited and has not said yes or no. Wait for them, or take them out.
conflict-answer-countries = A consortium comes from at least two countries or regions. Ask somebody from another one in.
conflict-challenge-own = The authority that asks cannot answer itself.
conflict-challenge-open = The challenge is open; its text stays as people answer it.
conflict-challenge-state = The challenge cannot go there from where it stands now. Open its page again.
conflict-challenge-closed = Answers to this challenge are closed.
conflict-challenge-not-closed = Answers still come in. Decide after the deadline, or close them first.
conflict-challenge-decided = This challenge is decided.
conflict-keep-barred = You take part in an answer to this challenge, so somebody else has to keep it.
conflict-challenge-late = The deadline has passed. Change it before you open the challenge.
conflict-decide-barred = You have a conflict with one of the answers, so somebody else has to decide.
conflict-questionnaire-published = This version is published already.
conflict-assessment-state = This step does not fit where the matter stands now. Open its page again.
conflict-declaration-empty = The version has no paragraph yet.
conflict-declaration-authoritative = Some paragraph has no text in the language that counts. Write it first.
conflict-declaration-unchanged = Nothing has been written since the last version.
conflict-declaration-draft = The declaration is still a draft.
conflict-declaration-adopted = The declaration was adopted; it stays as it is.
conflict-comments-many = Too many comments wait for the secretariat. Nothing was sent; try again tomorrow.
conflict-comments-own = You have commented on this declaration very often today. Nothing was sent; go on tomorrow.
figure-challenges = { $n ->
    [one] common challenge
   *[other] common challenges
 }
figure-challenges-counts = Challenges that were opened at this edition, whether answers still come in or it is decided; drafts are not counted.
figure-answers = { $n ->
    [one] answer to a challenge
   *[other] answers to challenges
 }
figure-answers-counts = Answers to decided challenges that the authority tells in public. Before the decision none is counted.
figure-answering = { $n ->
    [one] country or region that answers
   *[other] countries and regions that answer
 }
figure-answering-counts = Countries and regions of the organisations that take part in the answers counted as told; each is counted once.
figure-endorsements = { $n ->
    [one] endorsement
   *[other] endorsements
 }
figure-endorsements-counts = Endorsements of open and adopted declarations by persons, organisations, and countries or regions.
figure-endorsing = { $n ->
    [one] country or region that endorses
   *[other] countries and regions that endorse
 }
figure-endorsing-counts = Endorsements in the name of a country or region, given by the head of its delegation or with their mandate.
governance-faulty = Nothing was saved yet. Mend what is marked below and send it again.
fault-comment-email = “{ $x }” is not an e-mail address.
