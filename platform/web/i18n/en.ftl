# The web floor: shell, dates, refusals, forms.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
date-in-words = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-and-time = { $date }, { $time }
date-span = { $from } to { $to }
word-yes = yes
word-no = no

skip-to-content = Skip to the content
nav-forum = Forum
nav-languages = Languages
nav-my = My forum
nav-sign-out = Sign out
nav-sign-in = Sign in
nav-organise = Organise
done-asked = Your request was sent. It stands below under “You wait for an answer”.
done-accepted = Accepted. The other side has been told.
done-declined = Declined. The other side has been told.
done-withdrawn = Withdrawn. The other side has been told.
done-saved = Saved.
done-state = The state was changed.
done-submitted = Handed in for review.
done-published = Published. Everybody can read it now.
done-returned = Given back to its owner with your note.
done-invited = Invited. A letter with a link is on its way.
done-added = Added.
done-removed = Removed.
done-replied = Sent. It appears once the secretariat has read it; your e-mail address is never shown.
archived-note = This edition is over. Its pages are kept for reading.
demonstration-note = Demonstration: invented organisations, people and results.
footer-made-with = Exedra, open source under the Apache licence.

form-required = required
form-choose = Choose …
form-save = Save
fault-missing = Fill this in.
fault-too-long = At most { $x } characters.
fault-too-many = At most { $x } entries.
fault-one-line = One line only.
fault-control = This text holds characters that cannot be shown; type it again.
fault-choice = “{ $x }” is not one of the choices.
fault-country = “{ $x }” is not a country or region we know; use its name or its two-letter code.
fault-language = “{ $x }” is not a language we know; use its two-letter code.
fault-date = “{ $x }” is not a date; write it as 2027-09-24.
fault-whole = A whole number is needed, { $x }.
fault-flag = “{ $x }” is neither yes nor no.
fault-address = “{ $x }” is not a web address; it begins with https://.
fault-form = This value has a form that cannot be read here.
fault-changed-meanwhile = { $x } changed this while you had it open, and nothing of yours was saved. Your text is still here: look at the present state, then save again.
word-somebody = Somebody

error-home = Go to the start page
error-not-found = There is nothing here
error-not-found-text = The address may be mistyped, the page may have gone, or it may be for others. If you have an account, signing in may help.
error-gone = This was removed
error-gone-text = Whoever it belonged to had it removed for good.
error-sign-in = Sign in first
error-sign-in-text = This needs an account.
error-forbidden = This is not yours to do
error-forbidden-text = You may see this, but not change it. Nothing was changed.
error-conflict = Not now
error-invalid = Something is missing or mistyped
error-invalid-text = Nothing was saved. Go back, mend what is listed here, and send it again.
faults-title = { $n ->
    [one] One thing is to be mended
   *[other] { $n } things are to be mended
 }
name-and-sentence = { $name }: { $sentence }
word-email = E-mail
word-title = Title
word-name = Name
word-file = File
word-password = Password
word-language = Language
word-country = Country or region
error-too-many = Too many tries
error-too-many-text = { $n ->
    [one] Try again in a minute. Nothing was changed.
   *[other] Try again in { $n } minutes. Nothing was changed.
 }
error-unusable = This request cannot be used
error-busy = Too much at once
error-busy-text = Many people are writing at this moment. Nothing was changed; send it again.
error-broken = Something broke on our side
error-broken-text = Nothing of this request was saved. It has been noted for whoever runs this installation.
refusal-forged = It came from another site, so it was not carried out. Open the page here and send the form again.
refusal-unreadable = It could not be read. Nothing was changed.
refusal-too-large = It is larger than this installation accepts. Nothing was changed.
conflict-forum-over = This edition is over; nothing can be changed at it any more.
