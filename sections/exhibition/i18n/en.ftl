# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = Exhibition
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
