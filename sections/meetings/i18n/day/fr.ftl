# The day itself, paper, figures.
day-title = Le jour même
day-asked = Propositions en attente
day-take-back = La retirer
day-now = Maintenant
day-now-none = Vous n’avez pas de rencontre en ce moment.
day-next = Ensuite
day-later = Plus tard
day-others = Aussi dans votre agenda
day-over = Passées
day-over-count = { $n ->
    [one] { $n } rencontre passée
   *[other] { $n } rencontres passées
 }
day-reload = Recharger
day-late = J’aurai du retard :
day-minutes = { $x } min
day-do-held = Nous nous sommes vus
day-do-came = J’étais là
day-do-absent = L’autre n’est pas venu
day-more = Autre heure, annuler, notes
day-late-they = { $who } aura environ { $minutes } min de retard.
day-late-you = Vous avez annoncé environ { $x } min de retard.
day-you-held = Vous dites : nous nous sommes vus.
day-you-absent = Vous dites : { $x } n’est pas venu.
day-you-came = Vous dites : j’étais là.
day-they-held = { $x } dit : nous nous sommes vus.
day-they-absent = { $x } dit que vous n’êtes pas venu. Si vous étiez là, dites-le.
day-they-came = { $x } dit : j’étais là.
day-disputed = Vous vous contredisez ; la rencontre ne compte ni comme tenue ni comme manquée.
day-asked-move = { $who } demande de déplacer votre rencontre : { $when }, { $where }.
day-asking-move = Vous avez demandé à { $who } de déplacer la rencontre : { $when }, { $where }.
day-asked-now = { $who } propose de se voir : { $when }, { $where }.
day-asking-now = Vous avez proposé de voir { $who } : { $when }, { $where }.
day-until = Elle peut être acceptée jusqu’à { $x }.
day-move = Une autre heure
day-move-none = Il n’y a plus de créneau où vous deux et une place soient libres.
day-move-text = Dans ces créneaux, vous deux et une place êtes libres. La rencontre est déplacée dès que l’autre accepte.
day-move-when = Quand
day-move-do = Demander cette heure
day-cancel = Annuler
day-cancel-do = Annuler la rencontre
note-title = Vos notes
note-private = Pour vous seul : ni l’autre ni le secrétariat ne les lisent. Elles partent avec vos données quand vous les exportez ou les faites effacer.
note-words = Notes
note-rating = Utilité, de 1 à 5
note-rating-none = sans note
note-again = Se revoir ?
note-again-none = non précisé
note-again-yes = Oui, volontiers
note-again-no = Non
free-to = Qui est libre maintenant ?
free-title = Qui est libre et veut vous voir
free-people = Libres dans ce créneau ou le suivant
free-no-slot = Aucun créneau n’est en cours ni ne commence d’ici deux heures.
free-none = Personne avec qui vous avez une demande ouverte ou acceptée n’est libre en même temps que vous et une place.
free-text = Vous souhaitez vous voir mais n’avez pas encore d’heure. Un clic propose ; l’autre accepte avant la fin du créneau.
free-do = Proposer : { $x }
fault-day-slot = L’un de vous ou toutes les places sont désormais pris dans ce créneau. Choisissez-en un autre.
conflict-day-cancelled = Cette rencontre est annulée ; rien n’a été changé.
conflict-day-late-when = On peut l’annoncer de deux heures avant la rencontre jusqu’à sa fin.
conflict-day-late-already = Vous l’avez déjà annoncé. Seul un retard plus long est annoncé de nouveau.
conflict-day-not-begun = La rencontre n’a pas encore commencé.
conflict-day-nobody-says = L’autre ne dit pas que vous n’êtes pas venu.
conflict-day-proposed = Une proposition sur cette rencontre attend déjà une réponse.
conflict-day-enough = Vous avez déjà proposé trois fois ; c’est le maximum pour une rencontre.
conflict-day-held = Cette rencontre a eu lieu ou est passée ; elle reste telle quelle.
conflict-day-settled = Cela s’est réglé entre-temps ; voyez la page du jour.
conflict-day-proposal-over = Cette proposition a reçu une réponse, a été retirée ou son heure est passée.
conflict-day-taken = Entre-temps, l’un de vous ou toutes les places sont pris dans ce créneau. Rien n’a été changé ; proposez-en un autre.
print-title = Agendas imprimés
print-what = Lesquels
print-delegation = Délégation
print-own = Le mien
print-people = Une feuille par personne
print-tables = Une feuille par place
print-everybody = Tout le monde
print-count = { $n ->
    [one] { $n } feuille.
   *[other] { $n } feuilles.
 }
door-title = Liste pour l’entrée
door-csv = En fichier CSV
door-latin = Nom en lettres latines
door-native = Nom dans son écriture
door-place = Place
where-title = Qui est où
where-label = Nom, badge ou organisation
where-do = Chercher
where-found = Trouvés
where-none = Personne ici ne s’appelle ainsi.
where-more = Il y en a d’autres ; précisez le nom.
where-now = Maintenant : { $where }, jusqu’à { $until }
where-next = Ensuite : { $when }, { $where }
where-free = Pas de rencontre maintenant
tally-title = Chiffres des rencontres
tally-text = État : { $x }. Chaque colonne est une partie de la précédente : demandées, acceptées, avec heure et place, tenues. Tenue : l’un des deux le dit et personne ne le nie.
tally-requested = Demandées
tally-accepted = Acceptées
tally-placed = Avec heure et place
tally-held = Tenues
tally-by-country = Par pays ou région représentés
tally-by-country-text = Chaque rencontre compte une fois pour chacun de ses deux côtés : la somme des lignes est le double des rencontres.
tally-country = Pays ou région
tally-country-alt = Barres des plus grands pays et régions ; mêmes nombres dans le tableau ci-dessous
tally-by-track = Par thème
tally-by-track-text = Chaque rencontre compte une fois : selon le thème de l’offre ou du besoin public dont il s’agit.
tally-track = Thème
tally-track-alt = Barres des thèmes ; mêmes nombres dans le tableau ci-dessous
tally-no-country = Sans pays
tally-no-track = Sans thème
tally-several = Plusieurs thèmes
tally-all = Total
tally-withheld = non communiqué
tally-withheld-why = Un point remplace un nombre derrière lequel il y a moins de trois personnes, ou dont un tel nombre découlerait.
figure-meetings-requested = { $n ->
    [one] rencontre demandée
   *[other] rencontres demandées
 }
figure-meetings-requested-counts = Toutes les demandes de rencontre à cette édition, quelle qu’en soit la suite.
figure-meetings-accepted = { $n ->
    [one] rencontre acceptée
   *[other] rencontres acceptées
 }
figure-meetings-accepted-counts = Demandes que l’autre a acceptées et qu’aucun n’a retirées.
figure-meetings-placed = { $n ->
    [one] rencontre avec heure et place
   *[other] rencontres avec heure et place
 }
figure-meetings-placed-counts = Rencontres publiées et non annulées, tenues ou à venir.
figure-meetings-held = { $n ->
    [one] rencontre tenue
   *[other] rencontres tenues
 }
figure-meetings-held-counts = Rencontres dont l’un des deux dit qu’elles ont eu lieu, sans que personne le nie.
mail-delay-subject = { $x } aura du retard
mail-delay-body = { $who } aura environ { $minutes } minutes de retard à votre rencontre : { $when }, { $where }.

    La page du jour : { $url }
mail-move-subject = { $x } demande une autre heure
mail-move-body = { $who } demande de déplacer votre rencontre ({ $forum }) de { $old } à { $when }, { $where }. Tant que vous n’acceptez pas, rien ne change ; vous pouvez accepter jusqu’à { $until }.

    Répondez ici : { $url }

    Le fichier de calendrier joint contient la rencontre telle qu’elle est.
mail-now-subject = { $x } propose de se voir maintenant
mail-now-body = { $who } propose de vous voir à { $forum } : { $when }, { $where }. Vous pouvez accepter jusqu’à { $until }.

    Répondez ici : { $url }
