# Section zone: companies' returns and what is published of them.
nav-zone = Zone
findable-zones = Figures of zones
zones-title = Zones and how they grow
zones-lede = Companies of a zone report their sales every month. Here is what the zones publish of that, each growth with its basis.
zones-none = There is no zone yet.
zones-unpublished = Nothing has been published yet.
zones-bases = The same sales grow at different rates, because each rate compares other companies or another state of the filings. Each zone's page says why.

# A release
zone-month = { $month } { $year }
zone-month-1 = January
zone-month-2 = February
zone-month-3 = March
zone-month-4 = April
zone-month-5 = May
zone-month-6 = June
zone-month-7 = July
zone-month-8 = August
zone-month-9 = September
zone-month-10 = October
zone-month-11 = November
zone-month-12 = December
zone-span = { $from } to { $to }
zone-release-title = Sales and growth, { $x }
zone-headline = Sales of { $total }, in { $unit }
zone-version = { $n ->
    [1] First version
   *[other] Version { $n }
}
zone-version-of = { $period }: { $version }, { $date }
zone-released = published { $x }
zone-described = How sales in { $x } grew, on three bases, with an exact bridge between them.
zone-superseded = This version was corrected later.
zone-superseded-by = Go to the latest version
zone-changes = What changed since the version before
zone-differences = { $n ->
    [one] One figure changed
   *[other] { $n } figures changed
}
zone-figure = Figure
zone-figure-of = { $figure }: { $of }
zone-was = Was
zone-is = Is
zone-unit = Unit: { $x }
zone-growth = Growth over the year before
zone-basis = Basis
zone-bases-title = The three bases
zone-now = This period
zone-before = Year before
zone-points = { $x } points
basis-panel = Same companies
basis-panel-help = { $n ->
    [one] One company that filed in every month of both periods
   *[other] { $n } companies that filed in every month of both periods
}
basis-panel-help-few = Companies that filed in every month of both periods; fewer than three
basis-published = Totals as published
basis-published-help = This period as known on { $x }, the year before as known one year earlier
basis-revised = Totals as revised
basis-revised-help = All companies, with everything filed until this version
zone-why-title = Why the rates differ
zone-why-lede = All three are right. They answer different questions: how companies that were here both years fared, what was said at the time, and how the zone as a whole changed.
zone-why-entrants = { $n ->
    [0] No company reports this year that did not report the year before.
    [one] One company reports this year that did not report the year before: it adds to the totals, not to the same companies.
   *[other] { $n } companies report this year that did not report the year before: they add to the totals, not to the same companies.
}
zone-why-entrants-few = Fewer than three companies report this year that did not report the year before: they add to the totals, not to the same companies.
zone-why-leavers = { $n ->
    [0] No company that reported the year before is missing this year.
    [one] One company that reported the year before reports no more: it lowers the totals, not the same companies.
   *[other] { $n } companies that reported the year before report no more: they lower the totals, not the same companies.
}
zone-why-leavers-few = Fewer than three companies that reported the year before report no more: they lower the totals, not the same companies.
zone-why-no-revisions = The year before has not been corrected since it was published.
zone-why-revisions = Corrections filed since then changed the total of the year before by { $x }.
zone-why-revisions-withheld = By how much the year before was corrected is withheld: it is about too few companies, or others could be worked out from it.
zone-why-late = Returns filed or corrected after the first version changed the total of this period by { $x }.
zone-bridge-title = From last year's published total to this year's
zone-bridge-lede = Every step is exact: they add up to the last unit.
zone-step = Step
zone-amount = Amount
bridge-start = Year before, as published then
bridge-revisions = Corrections of the year before
bridge-continuing = Companies in both years
bridge-entrants = Companies new this year
bridge-leavers = Companies gone since
bridge-end = This period, as revised
bridge-withheld = Steps that are withheld, together
zone-sectors-title = By sector
zone-sectors-lede = The contributions are in percentage points of the growth of the revised total and add up to it.
zone-sector = Sector
zone-contribution = Contribution to the growth
zone-withheld = withheld
zone-withheld-why = Figures about fewer than three companies, or mostly about one, are withheld; so are others, so that no subtraction reveals them.
zone-spread-title = How the growth is spread
zone-total = All of the same companies
zone-total-help = Growth of their sales together; large companies weigh more
zone-median = The company in the middle
zone-median-help = Half of the same companies grew more, half less; each weighs the same
zone-top5 = The five largest
zone-top5-help = Their part of the growth of the revised total
zone-months-title = By month
zone-month-label = Month
zone-months-key = Coloured: this period. Grey: the same months of the year before.
zone-months-none = Single months are not shown: they would tell of too few companies.
zone-files = Take it with you
zone-csvw = What the columns mean (CSVW)
zone-others = All releases
zone-to-returns = Returns of my company
zone-count-panel = Companies in every month of both periods
zone-count-continuing = Companies in both periods
zone-count-entrants = Companies new this year
zone-count-leavers = Companies gone since

# Figures of an edition
figure-zone-panel = { $n ->
   *[other] per cent growth of the zone’s sales (same companies)
}
figure-zone-panel-counts = Growth of sales over the same months of the year before, in the latest release of the zone where the forum takes place. Basis: the same companies, those that filed in every month of both periods. Rounded to whole per cent.
figure-zone-revised = { $n ->
   *[other] per cent growth of the zone’s sales (all companies)
}
figure-zone-revised-counts = Growth of sales over the same months of the year before, in the latest release of the zone where the forum takes place. Basis: all companies of either year, with everything filed until the release. Rounded to whole per cent.
figure-zone-companies = { $n ->
    [one] company reporting in the zone
   *[other] companies reporting in the zone
}
figure-zone-companies-counts = Companies with at least one return for the period of the latest release of the zone where the forum takes place.

# Returns
returns-title = Monthly returns
returns-lede = Choose for whom you file.
mention-returns = Monthly returns to { $x }
company-lede = What you file here is seen by your company and by the zone’s office, and by nobody else. The office publishes totals by which no company can be recognised.
returns-file = File a return
returns-sales = Sales
returns-correct-help = A return for a month that was filed before corrects it; both versions are kept.
returns-reason = Why it is right
returns-reason-help = One sentence for the zone’s office, such as “a large order was delivered this month”.
returns-many = File many at once
returns-upload = File (CSV, Excel or JSON)
returns-upload-help = With the columns month and sales; company, unit and reason may be there. Nothing is filed before you have seen it.
returns-paste = Or paste rows here, with their heading
returns-look = Look at it
returns-preview = What the file says
returns-problems = These rows cannot be filed as they are:
returns-line = Line { $x }:
returns-line-field = Line { $line }, column { $field }:
returns-remark = Remark
returns-file-all = { $n ->
    [one] File this return
   *[other] File these { $n } returns
}
returns-nothing-filed = Nothing was filed. Mend the file and send it again.
returns-missing = Months that are missing
returns-missing-none = None: everything until last month is filed.
returns-filed = Returns filed
returns-filed-none = None yet.
returns-at = Filed
returns-earlier = Earlier versions
return-doubt-unit = This is far from what the company usually files: is it in another unit? If it is right, say why.
return-doubt-jump = This is more than five times the month before, or less than a fifth of it. If it is right, say why.
return-doubt-nothing = Nothing was sold, though there were sales the month before. If it is right, say why.
fault-return-reason = Say in one sentence why this is right.
fault-return-negative = “{ $x }” is below zero; sales cannot be. File the month’s sales without what was returned in later months.
fault-return-number = “{ $x }” is not a plain number. Write digits, with a point before decimals, and no unit.
fault-return-decimals = “{ $x }” is finer than the smallest coin.
fault-return-large = “{ $x }” is too large to be a month’s sales.
fault-returns-columns = The file needs a heading with the columns month and sales, and at most six hundred rows.
fault-returns-company = “{ $x }” is not this company’s identifier; the file holds one company’s returns.
fault-returns-unit = The row is in “{ $unit }”; returns of this zone are in { $wanted }.
fault-returns-month = “{ $x }” is not a month that has begun; write it like 2027-03.
fault-returns-member = The company was not a member of the zone in { $x }.
fault-returns-twice = { $x } stands in the file twice.
fault-returns-none = The file has no rows.
class-title = What the company counts as
class-since = since { $x }
class-span = Period
class-change = Change from a month on
class-leaves = It leaves the zone: its last month is the one before
size-micro = fewer than 10 people
size-small = 10 to 49 people
size-medium = 50 to 249 people
size-large = 250 people or more

# The office
office-title = Zone office
office-lede = { $month }: { $filed } filed, { $missing } missing.
office-returns = Returns
office-releases = Releases
office-only-missing = Only those that have not filed
office-look = Show
office-month-before = The month before
office-month-after = The month after
office-missing = missing
office-nobody = No company was a member in this month.
office-reminder = Reminder
office-reminded = reminded { $x }
office-nobody-reached = nobody to write to
office-remind = Remind
office-remind-of = Remind { $x }
office-remind-all = { $n ->
    [one] Remind the company that has not filed
   *[other] Remind the { $n } companies that have not filed
}
office-remind-help = Each gets one letter with all its missing months, at most once a day, sent to those who file for it and may be written to.
office-sent = { $n ->
    [0] No letter was sent: everybody concerned was reminded within a day, or there is nobody to write to.
    [one] One letter was sent.
   *[other] { $n } letters were sent.
}
office-file = All filings as a file
office-file-help = For your own computations; “exedra growth” reads it as it is. It holds every company’s returns: do not pass it on.
office-releases-lede = A draft is computed from what is filed now. You look at it, then publish it as you saw it.
office-draft-new = Compute a draft
office-draft-make = Compute
office-from = First month
office-to = Last month
office-month-help = Like 2027-03
office-changes-help = Needed when the period was published before: what changed and why. Everybody reads it.
office-drafts = Drafts
office-drafts-none = None.
office-admit = Take a company in
draft-title = Draft: { $x }
draft-made = computed { $x }
draft-note = This is what everybody will read. Only the zone’s office sees it until it is published.
draft-publish = Publish
draft-correct = Publish the correction
draft-discard = Discard
draft-again = Compute it again
company-identifier = Identifier
company-identifier-help = Such as its number in the company register
company-name = Name
company-organisation = Organisation here
company-organisation-help = By its name or address; its owners and editors file the returns
company-since = From which month
company-group = Parent group
company-group-help = Companies of one group count as one where figures are withheld
company-size = Size
fault-release-month = Write the month like 2027-03.
fault-release-future = This month is not over yet: returns for it are still to come.
fault-release-period = A period has one to twelve months.
fault-release-changes = Say what changed: this period was published before.
fault-release-changes-long = At most a thousand characters.
fault-company-taken = A company with this identifier is in the zone already.
fault-company-organisation = There is no organisation of this name.
fault-class-order = There is a later change already; this one has to come after it.
conflict-release-empty = There are no returns for this period.
conflict-release-unsafe = These months cannot be published as they are: what would be shown could not be checked exactly, or would give a company away. Choose fewer months, or fewer sectors.
conflict-release-few = Since the last version too few companies have changed their returns: who compares the two would learn their figures. Wait for more corrections.
conflict-release-moved = Returns have come in since this draft was computed. Compute it again and look at it.
conflict-release-meanwhile = Somebody else published this period meanwhile.
mail-returns-subject = Returns of { $company } to { $zone } are missing
mail-returns-body =
    Dear colleague,

    { $zone } has not yet received these monthly returns of { $company }:

    { $months }

    File them here, in a form or from a file:
    { $url }

    If you have filed them today, nothing more is needed.

# Whoever runs the installation
zone-admin-title = Zones and their offices
zone-admin-text = Make a zone, and say who runs its office.
zone-admin-officers = Who runs the offices
zone-officer-email = E-mail address of an account
zone-appoint = Make an officer
zone-dismiss = dismiss
zone-dismiss-of = Dismiss { $x }
zone-make = Make a zone
zone-slug = Word for its address
zone-currency = Currency, such as CNY
zone-places = Decimal places of the currency (0, 2 or 3)
zone-time-zone = Time zone, such as Asia/Shanghai
zone-unit-label = Returns are in units of
zone-country = Country or region
zone-names = Name by language
zone-sectors-label = Sectors by language
zone-sectors-help = One a line, in the same order in every language.
fault-zone-slug = Small letters, digits and hyphens, at most forty.
fault-zone-slug-taken = Another zone has this word.
fault-zone-currency = A currency has three letters.
fault-zone-time = There is no such time zone.
fault-zone-officer = No account has this address.
