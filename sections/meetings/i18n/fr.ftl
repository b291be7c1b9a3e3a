# Meetings: requests, availability, plans, agendas, calendars.
nav-meetings = Rendez-vous
meetings-title = Mes rendez-vous
meetings-task-setup = Horaires et lieux des rendez-vous
meetings-task-plans = Planifier les rendez-vous
meetings-to-plans = Planifier les rendez-vous
meetings-to-setup = Horaires et lieux
meetings-not-here = Vous n’êtes pas inscrit ici
meetings-not-here-text = Les rendez-vous sont réservés aux personnes inscrites à { $x }. Deux voies y mènent :
meetings-not-here-delegation = Si vous venez avec la délégation d’un pays ou d’une entreprise, son contact vous inscrit.
meetings-not-here-secretariat = Sinon, écrivez au secrétariat de ce forum.
meetings-not-here-runs = Inscrire quelqu’un, vous compris
meetings-to-answer = En attente de votre réponse
meetings-to-answer-none = Personne n’attend votre réponse.
meetings-agreed = Convenus
meetings-agreed-none = Rien n’est encore convenu. Ouvrez une offre ou un besoin et appuyez sur « Demander un rendez-vous ».
meetings-agreed-text = Le secrétariat planifie ensemble tous les rendez-vous convenus ; ils ont alors une heure et un lieu.
meetings-waiting = Vous attendez une réponse
meetings-waiting-none = Aucune de vos demandes n’est en cours.
meetings-closed = Closes
meetings-closed-count = { $n ->
    [one] { $n } demande a été déclinée ou retirée
   *[other] { $n } demandes ont été déclinées ou retirées
 }
meetings-left-out = Le plan actuel n’a pas de place pour ce rendez-vous :
meeting-wish-must = Essentiel
meeting-wish-want = Souhaité
meeting-wish-would = S’il reste du temps
meeting-wish-theirs = Eux : { $x }
meeting-wish-yours = Vous : { $x }
meeting-asked-on = demandé le { $x }
meeting-state-pending = en attente de réponse
meeting-state-accepted = convenu
meeting-state-declined = décliné
meeting-state-withdrawn = retiré
meeting-state-planned = heure et lieu fixés
meeting-place-table = Table { $x }
meeting-place-stand = Stand { $x }
meeting-place-remote = Salle en ligne { $x }
meeting-own-time = votre heure
meeting-enter = Entrer dans la salle
meeting-moved = déplacé
meeting-cancelled = annulé
meeting-about-label = Objet
meeting-about = Objet : { $x }
meeting-calendar-summary = Rendez-vous avec { $x }
meeting-calendar-name = Mes rendez-vous
whom-label = Pour qui
whom-show = Afficher
whom-other = Vous agissez pour { $x }. Ce que vous faites ici est consigné comme fait par vous en son nom.

ask-title = Demander un rendez-vous
ask-unnamed = Contact
ask-note = L’autre partie voit votre nom, votre organisation et ce message. Votre temps reste libre jusqu’à son accord et à la planification du rendez-vous.
ask-for-whom = Qui doit la rencontrer
ask-message = Votre message
ask-message-help = Deux ou trois phrases : ce que vous avez ou cherchez, et pourquoi vous devriez vous parler.
ask-language = Langue du message
ask-wish = Importance du rendez-vous
ask-wish-help = Ce que vous jugez tous deux essentiel est placé avant tout le reste.
ask-do = Demander ce rendez-vous
conflict-ask-oneself = On ne peut pas se demander un rendez-vous à soi-même.
conflict-ask-not-registered = Seules les personnes inscrites à ce forum ont ici des rendez-vous. Le contact de la délégation, ou le secrétariat, procède aux inscriptions.
conflict-ask-already = Une demande est déjà en cours entre vous deux. Consultez « Mes rendez-vous ».
conflict-ask-declined = Cette personne a décliné une demande antérieure à ce forum. Elle peut toujours vous en adresser une.
conflict-request-answered = Cette demande a reçu une réponse ou a été retirée ; rien n’a été modifié.

request-title = Rendez-vous avec { $x }
request-theirs = Son message
request-yours = Votre message
request-meeting = Le rendez-vous
request-answer = Votre réponse
request-your-wish = Importance pour vous
request-accept = Accepter
request-decline = Décliner
request-reason = Pourquoi vous déclinez (facultatif)
request-reason-help = Seule l’autre partie le lit.
request-withdraw = Retirer la demande
request-cancels = Le rendez-vous planifié est alors annulé. L’autre partie en est informée et l’heure redevient libre.
request-with = Avec
request-state = État
request-wish-asker = Qui a demandé
request-wish-asked = Qui a été sollicité
request-reason-given = Motif

availability-title = Vos disponibilités
availability-to = Modifier vos disponibilités
availability-free = Créneaux où vous êtes disponible : { $free } sur { $all }.
availability-no-slots = Le secrétariat n’a pas encore fixé les horaires des rendez-vous.
availability-text = Décochez les créneaux où vous n’êtes pas disponible.
availability-zone = Les heures sont celles du forum ({ $x }).
availability-grid = Créneaux où vous êtes disponible
availability-sideways = Sur un écran étroit, faites glisser le tableau pour voir tous les jours.
availability-time = Heure
availability-meeting = rendez-vous
availability-moves = Un rendez-vous planifié dans un créneau que vous décochez demeure jusqu’à ce que le secrétariat publie le plan suivant.
availability-remote = Je participe à distance
availability-remote-help = Vos rendez-vous se tiennent alors dans des salles en ligne.
availability-most = Nombre maximal de rendez-vous souhaités en tout (vide : sans limite)

agenda-title = Agenda
agenda-of = Agenda de { $x }
agenda-to = Agenda complet
agenda-none-yet = Rien n’a encore d’heure ni de lieu.
agenda-overlaps = en même temps qu’autre chose
agenda-held = { $n ->
    [one] { $n } rendez-vous.
   *[other] { $n } rendez-vous.
 }
agenda-more = { $n ->
    [one] Et { $n } autre.
   *[other] Et { $n } autres.
 }
agenda-zone = Les heures sont celles du forum ({ $x }).
agenda-print = Imprimer

feed-title = Dans votre propre calendrier
feed-text = Abonnez-vous à cette adresse dans votre logiciel de calendrier. Elle contient vos rendez-vous et les événements où vous intervenez, que vous organisez ou avez marqués ; ce qui est déplacé ou annulé y change de lui-même.
feed-secret = Quiconque connaît l’adresse lit votre agenda. Si elle est tombée en d’autres mains, changez-la.
feed-rotate = Changer l’adresse
feed-none = Vos rendez-vous peuvent figurer dans votre propre logiciel de calendrier et y rester à jour.
feed-make = Créer une adresse de calendrier

plans-title = Planification
plans-do-title = Planifier tous les rendez-vous
plans-do-text = Une seule recherche place autant de rendez-vous convenus que possible, les plus souhaités d’abord. Rien ne change pour personne avant que vous ne publiiez.
plans-not-ready = Trois choses sont d’abord nécessaires : des horaires, des lieux et au moins une demande acceptée.
plans-keep = Laisser les rendez-vous publiés à leur heure lorsque c’est encore possible
plans-more = Plus
plans-seed = Graine
plans-seed-help = Un nombre entier. Les mêmes souhaits et la même graine donnent le même plan ; laissez vide pour un nouveau.
plans-do = Planifier tous les rendez-vous
plans-accepted = Demandes acceptées
plans-pending = Demandes en attente de réponse
plans-slots = Créneaux
plans-tables = Tables
plans-stands = Stands
plans-rooms = Salles en ligne
plans-list = Plans établis
plans-none = Aucun plan n’a encore été établi.
plans-made = Demandé le
plans-state = État
plans-placed = Rendez-vous
plans-gap = Écart maximal à l’optimum
plan-state-running = en cours d’établissement
plan-state-made = établi, non publié
plan-state-published = publié
plan-state-replaced = remplacé par un plan ultérieur
plan-state-failed = inachevé
refusal-plan-seed = La graine est un nombre entier, égal ou supérieur à 0. Rien n’a été planifié.
conflict-plan-running = Un plan est en cours d’établissement. Attendez-le, ou annulez-le.
conflict-plan-not-publishable = Ce plan ne peut pas être publié : il est inachevé, ou a déjà été publié.

plan-title = Plan des rendez-vous
plan-headline = { $placed }, à { $gap } au plus de l’optimum
plan-headline-best = { $n ->
    [one] { $n } rendez-vous placé ; aucun plan ne peut faire mieux
   *[other] { $n } rendez-vous placés ; aucun plan ne peut faire mieux
 }
plan-headline-running = Le plan est en cours d’établissement
plan-headline-failed = Ce plan est resté inachevé
plan-failed-text = Il a été annulé, ou le serveur s’est arrêté entre-temps. Rien n’a été modifié ; lancez-en un autre.
plan-count-meetings = { $n ->
    [one] { $n } rendez-vous placé
   *[other] { $n } rendez-vous placés
 }
plan-live = Avancement
plan-live-text = La recherche est en cours. Cette page en montre l’état à chaque chargement.
plan-live-done = Terminé.
plan-objective = Valeur du plan
plan-bound = Aucun plan ne peut dépasser
plan-reload = Recharger
plan-cancel = Annuler
plan-wanted = Demandes acceptées
plan-publish-title = Ce que change la publication
plan-publish-text = Toutes les personnes concernées reçoivent, dans leur langue, un courriel avec les changements en fichier de calendrier, si elles ont consenti à être contactées et ont une adresse.
plan-publish = Publier ce plan
plan-sent = Publié. Les agendas sont à jour et les courriels sont en route.
plan-comes = { $n ->
    [one] { $n } rendez-vous est nouveau.
   *[other] { $n } rendez-vous sont nouveaux.
 }
plan-moves = { $n ->
    [one] { $n } est déplacé.
   *[other] { $n } sont déplacés.
 }
plan-goes = { $n ->
    [one] { $n } est annulé.
   *[other] { $n } sont annulés.
 }
plan-stays = { $n ->
    [one] { $n } reste inchangé.
   *[other] { $n } restent inchangés.
 }
plan-course = La recherche
plan-course-alt = Valeur du plan et sa borne supérieure au cours de la recherche ; les nombres figurent à côté
plan-course-caption = Trait plein : valeur du meilleur plan trouvé. Tirets : borne supérieure prouvée.
plan-seconds = { $x } s
plan-compared = À côté du plan précédent
plan-compared-to = Afficher le plan précédent
plan-compared-same = même heure et même lieu
plan-compared-moved = à une autre heure ou en un autre lieu
plan-compared-new = seulement ici
plan-compared-gone = seulement là
plan-left = Demandes sans place
plan-left-none = Chaque demande acceptée a sa place.
plan-left-next = Autres demandes
plan-places = Lieux occupés
plan-places-alt = Lieux occupés à chaque créneau ; les mêmes données en tableau ci-dessous
plan-places-table = Les mêmes données en tableau
plan-places-used = Lieux occupés
plan-used = { $used } sur { $all }
plan-timetable-title = Horaire
plan-timetable-none = Rien n’est planifié ici.
plan-people-title = Personne par personne
plan-people-all = Toutes les personnes ayant des rendez-vous
plan-people-agenda = Son agenda publié

reason-kind-no-common-slot = Les deux n’ont aucun créneau libre en commun
reason-kind-full = L’une des deux personnes a, dans chaque créneau possible pour les deux, des rendez-vous au moins aussi souhaités
reason-kind-never-both-free = Dans chaque créneau possible pour les deux, l’une ou l’autre a un rendez-vous au moins aussi souhaité
reason-kind-tables-taken = Là où les deux sont libres, tous les lieux sont pris
reason-kind-no-place = Là où les deux sont libres, il ne reste aucun lieu qui convienne
reason-kind-outweighed = Il évincerait des rendez-vous qui, ensemble, sont au moins aussi souhaités
reason-kind-person-max = L’une des deux personnes a atteint son nombre maximal de rendez-vous
reason-kind-no-remote-room = L’une des deux personnes participe à distance, et il n’y a pas de salle en ligne
reason-kind-no-interpreter = Ils n’ont pas de langue commune, et personne n’interprète entre les leurs
reason-kind-interpreters-taken = Là où les deux sont libres, tous les interprètes qui pourraient aider sont pris
reason-kind-rooms-taken = L’une des deux personnes participe à distance et, là où les deux sont libres, toutes les salles en ligne sont prises ou fermées
reason-kind-would-break-fixed = Cela romprait des rencontres fixées
reason-kind-same-pair = Les deux ont une autre demande, qui est retenue
reason-kind-absent = L’une des deux personnes ne participe plus
reason-kind-unsettled = La recherche s’est terminée avant que tout ait été essayé
reason-kind-stated = La recherche ne lui a pas trouvé de place
reason-detail-who = Il s’agit de { $x }.
reason-detail-max = Il s’agit de { $who }, qui en souhaite { $max } au plus.
reason-detail-common = { $n ->
    [one] { $n } créneau était possible pour les deux.
   *[other] { $n } créneaux étaient possibles pour les deux.
 }
reason-detail-instead = À la place : { $x }.
reason-detail-held = { $a } avec { $b }, { $when }

setup-title = Horaires et lieux
setup-hours = Horaires
setup-hours-text = Toutes les heures sont celles du forum ({ $x }). Les créneaux maintenus gardent leurs demandes, absences et rendez-vous.
setup-days = Jours
setup-from = Début du premier rendez-vous
setup-to = Fin du dernier rendez-vous, au plus tard
setup-rest-from = Une pause à partir de (vide : aucune)
setup-rest-to = jusqu’à
setup-length = Durée d’un rendez-vous, en minutes
setup-pause = Intervalle entre les rendez-vous, en minutes
setup-hours-do = Fixer les horaires
setup-places = Lieux
setup-places-text = Un lieu accueille un rendez-vous à la fois. Les exposants se rencontrent à leur stand lorsqu’il est libre, les autres à une table.
setup-tables = Nombre de tables
setup-stands = Stands, un par ligne
setup-stands-help = Sous la forme « B-12 = Nom de l’organisation ». Écrivez un stand autant de fois qu’il peut accueillir de rendez-vous simultanés, par exemple B-12a et B-12b.
setup-stands-waiting = { $n ->
    [one] Un exposant a un stand qui n’est pas encore un lieu de rendez-vous.
   *[other] { $n } exposants ont des stands qui ne sont pas encore des lieux de rendez-vous.
 }
setup-stands-take = Faire de ces stands des lieux de rendez-vous
setup-rooms = Salles en ligne, une par ligne
setup-rooms-help = Sous la forme « Bleue = https://… ».
setup-places-do = Fixer les lieux
setup-slots-count = { $n ->
    [one] { $n } créneau
   *[other] { $n } créneaux
 }
fault-setup-days = Choisissez au moins un jour.
fault-setup-time = « { $x } » n’est pas une heure ; écrivez-la sous la forme 09:30.
fault-setup-order = Cette heure précède le début.
fault-setup-no-slot = Aucun rendez-vous de cette durée ne tient entre ces heures.
fault-setup-line = « { $x } » ne contient pas de « = » ; écrivez le nom, « = », puis ce qui s’y rapporte.
fault-setup-name = Dans « { $x } », le nom manque, figure deux fois ou dépasse 40 caractères.
fault-setup-organisation = Aucune organisation ne s’appelle « { $x } ». Employez son nom exact ou l’un de ses identifiants.
conflict-setup-slot-used = Un rendez-vous publié se trouve dans un créneau qui disparaîtrait. Gardez ces horaires, ou publiez d’abord un plan sans ce rendez-vous.
conflict-setup-place-used = Un rendez-vous publié se tient en un lieu qui disparaîtrait. Gardez ce lieu, ou publiez d’abord un plan sans ce rendez-vous.

mail-ask-subject = { $x } souhaite vous rencontrer
mail-ask-body = { $who } demande un rendez-vous à { $forum } :

    { $message }

    Répondez ici : { $url }

mail-accepted-subject = { $x } accepte de vous rencontrer
mail-accepted-body = { $who } a accepté votre demande de rendez-vous à { $forum }. L’heure et le lieu suivront lorsque le secrétariat aura planifié tous les rendez-vous.

    Votre demande : { $url }

mail-declined-subject = { $x } ne peut pas vous rencontrer
mail-declined-body = { $who } a décliné le rendez-vous à { $forum }. { $reason }

    La demande : { $url }

mail-withdrawn-subject = { $x } a retiré une demande
mail-withdrawn-body = { $who } a retiré la demande de rendez-vous à { $forum }. Vous n’avez rien à faire.

    La demande : { $url }

mail-plan-subject = Vos rendez-vous à { $x }
mail-plan-body = Vos rendez-vous à { $forum } ont changé :

    { $lines }

    Votre agenda complet : { $url }

    Le fichier de calendrier joint contient ces changements.

mail-plan-new = Nouveau : { $when }, { $who }, { $where }
mail-plan-moved = Déplacé : { $when }, { $who }, { $where }
mail-plan-cancelled = Annulé : { $when }, { $who }

# Plans en images, modifiés à la main, comparés, publiés en versions.
look-person = Personne ou organisation
look-house = Organisation
look-delegation = Délégation
look-all = Toutes
look-do = Afficher
look-clear = Afficher tout le monde
look-before = Retour
look-after = Suite
look-places = Lieux
look-day = Ce jour
look-in-all = En tout

hand-title = { $a } – { $b }
hand-section = Modifications à la main
hand-section-text = Ouvrez un rendez-vous dans la grille pour le déplacer, le retirer ou l’échanger avec un autre. Ce qui s’y oppose est indiqué avant toute modification.
hand-count = { $n ->
    [one] { $n } modification à la main
   *[other] { $n } modifications à la main
 }
hand-from = Le plan dont il est tiré
hand-draft = Un nouveau plan en a déjà été tiré :
hand-published = Ce plan est publié. Une modification le laisse tel quel et en tire un nouveau plan, que vous publierez quand il sera prêt.
hand-derived = Le plan publié reste tel quel ; voici un nouveau plan qui en est tiré.
hand-now = Actuellement : { $x }
hand-without = Il n’a ni heure ni lieu.
hand-day-of = Rendez-vous de { $x }
hand-move = Déplacer ce rendez-vous
hand-place = Placer ce rendez-vous
hand-slots = Quand
hand-there = Ce qui s’y oppose
hand-is-here = Il est ici actuellement.
hand-free-at = Libre : { $x }
hand-free-slots = { $n ->
    [one] Rien ne s’oppose à { $n } créneau.
   *[other] Rien ne s’oppose à { $n } créneaux.
 }
hand-where = Où
hand-anywhere = Là où il convient ; son lieu actuel s’il est libre
hand-way = Si quelque chose s’y oppose
hand-way-leave = Ne rien modifier
hand-way-out = Retirer les autres rendez-vous du plan
hand-way-swap = Échanger avec l’autre rendez-vous
hand-anyway = Malgré tout, si quelqu’un est en séance ou veut moins de rendez-vous
hand-drop = Retirer du plan
hand-drop-text = La demande demeure ; le rendez-vous n’a plus ni heure ni lieu dans ce plan.
hand-done = C’est fait. Le plan est modifié.
hand-not-done = Rien n’a été modifié :
hand-no-slot = Rien n’a été modifié. Choisissez une heure.
hand-choose = Vous pouvez le faire malgré tout :
hand-how = Choisissez un rendez-vous pour le déplacer.
hand-how-keys = Ou faites-le glisser vers une autre heure ou un autre lieu ; au clavier : les flèches parcourent la grille, la barre d’espace prend et pose un rendez-vous, Échap le lâche.
hand-picked = Pris :
hand-aim = Au-dessus de
hand-free = libre
hand-let-go = Remis en place. Rien n’a été modifié.
hand-sent = Demande en cours…
hand-here = Il est déjà à cette heure et à ce lieu.
hand-gone = L’un des deux a retiré la demande.
hand-absent = { $x } ne participe plus.
hand-begun = Cette heure a commencé, ou n’est plus une heure de rendez-vous.
hand-away = Absence : { $x }.
hand-asleep = C’est hors des heures de veille de { $x }.
hand-closed = Fermé à ce moment-là : { $x }.
hand-no-interpreter = Ils n’ont aucune langue commune, et aucun interprète entre les leurs n’est là ou libre.
hand-session = { $who } est en séance : { $what }.
hand-own = { $x } a autre chose à ce moment-là.
hand-meets = { $who } a un autre rendez-vous, avec { $with }.
hand-taken = { $place } : occupé par { $a } et { $b }.
hand-all-taken = Tous les lieux qui conviennent sont occupés.
hand-misfit = Ce rendez-vous ne peut avoir lieu ici : { $x }.
hand-most = { $who } veut au plus { $most } rendez-vous.
hand-again = Les deux se rencontrent déjà, par une autre demande.
hand-not-two = Pour un échange, il faut qu’exactement un autre rendez-vous s’y trouve.
hand-act-move = Déplacé
hand-act-swap = Deux rendez-vous échangés
hand-act-drop = Retiré
hand-act-place = Placé
hand-changes-title = Modifications à la main
hand-changes-none = Personne n’a modifié ce plan à la main.
hand-undo = Annuler la dernière modification
hand-undone = La dernière modification est annulée.
hand-undone-by = annulé par { $who }, { $when }
hand-by-program = le programme
reason-kind-by-hand = Le secrétariat l’a retiré
conflict-plan-stale = Quelqu’un a modifié ce plan depuis que vous avez ouvert la page. Rien n’a été modifié ; rechargez la page.
conflict-plan-not-changeable = Ce plan ne peut être modifié : il n’est pas terminé, ou un autre l’a remplacé.
conflict-plan-nothing-to-undo = Il n’y a aucune modification à annuler.

served-title = Satisfaction et attentes
served-text = La part des souhaits de chacun qui a une place, selon le poids de ses propres souhaits. Les moins satisfaits viennent d’abord.
served-shares = Part des souhaits placés
served-shares-alt = La part de chacun, du moins au plus satisfait ; la liste est plus bas
served-average = En moyenne { $x }. De gauche à droite : de la personne la moins satisfaite à la plus satisfaite.
served-breaks = Créneaux d’attente
served-breaks-alt = Personnes selon le nombre de créneaux d’attente entre deux rendez-vous ; même contenu dans le tableau plus bas
served-breaks-caption = Personnes selon le nombre de créneaux d’attente entre deux rendez-vous d’un jour.
served-list = Personne par personne
served-share = Souhaits placés

compare-title = Comparer deux plans
compare-meetings = Rendez-vous
compare-moved = À une autre heure ou un autre lieu
compare-only-a = Seulement dans A
compare-only-b = Seulement dans B
compare-same = Identiques
compare-none = Il n’y a rien ici.
compare-worst = Les dix moins satisfaits dans B
compare-people = Pour qui cela change
compare-points = Points de pourcentage

versions-title = Versions publiées
versions-none = Rien n’a encore été publié.
version-number = Version { $x }
version-plan = Le plan
version-compare = À côté de la version précédente
version-changes = Ce qu’a changé : { $x }
version-not-kept = Ce que cette version a changé n’a pas été conservé.
version-came = nouveau
version-moved = déplacé
version-went = annulé
version-before = Avant
version-after = Après
version-note = Pourquoi (si vous le voulez)
version-note-help = Une phrase, comme « Le hall B est fermé ». Elle figure dans les courriels et dans la liste des versions.
mail-plan-note = Le secrétariat précise : { $x }

reach-title = Qui la publication touche
reach-to = Montrer qui
reach-people = { $n ->
    [0] Les rendez-vous de personne ne changent.
    [one] Les rendez-vous de { $n } personne changent ; les autres ne reçoivent rien.
   *[other] Les rendez-vous de { $n } personnes changent ; les autres ne reçoivent rien.
 }
reach-mailed = { $n ->
    [one] { $n } d’entre elles reçoit un courriel.
   *[other] { $n } d’entre elles reçoivent un courriel.
 }
reach-list = Qui, et ce qui change
reach-came = Nouveau : { $who }, { $new }
reach-moved = { $who } : de { $old } à { $new }
reach-went = Annulé : { $who }, { $old }
reach-by-mail = Par courriel
reach-agenda-only = Dans son agenda seulement : pas d’accord pour être contacté, ou pas d’adresse

# What a plan is made from: interpreters, waking hours, closed places, spare tables, rooms on the net.
meeting-interpreter = Interprète : { $x }
availability-net = en ligne
availability-waking = Si vous participez à distance
availability-waking-help = Personne ne doit vous rencontrer pendant que vous dormez. Indiquez votre fuseau horaire, le début et la fin de votre journée ; les rendez-vous en ligne hors des heures de la salle ne sont fixés que dans ces limites.
availability-own-zone = Votre fuseau horaire
availability-wakes = Aucun rendez-vous avant
availability-sleeps = Tout est terminé à
availability-busy = Le programme
availability-busy-help = Pendant que vous parlez ou animez, aucun rendez-vous n’est fixé pour vous.
availability-starred = Laisser libres les événements que j’ai marqués
fault-habit-zone = « { $x } » n’est pas un fuseau horaire ; choisissez-en un dans la liste, par exemple Europe/Paris.
fault-habit-none = C’est l’heure à laquelle votre journée commence ; laissez au moins quelques heures entre les deux.
setup-rooms-many = Plusieurs salles à la fois
setup-rooms-many-help = Toutes ont la même adresse, sauf ce qui est entre accolades : { "{" }meeting{ "}" } devient le nom secret du rendez-vous, { "{" }room{ "}" } la salle, { "{" }slot{ "}" } le numéro du créneau. Les adresses de la liste ci-dessus peuvent aussi en contenir.
setup-rooms-count = Nombre de salles
setup-rooms-template = Adresse de chacune (https)
fault-room-template = « { $x } » n’est pas une adresse qui commence par https:// et dont les accolades, après l’hôte, ne contiennent que meeting, room ou slot.
setup-outside = Rendez-vous en ligne hors des heures de la salle
setup-outside-text = Pendant ces heures, seules les salles en ligne sont ouvertes, pour rencontrer les personnes qui participent à distance. Les heures communes avec celles de la salle sont laissées de côté.
setup-outside-change = Fixer ces heures
setup-outside-from = Début du premier rendez-vous
setup-outside-to = Fin du dernier rendez-vous
setup-outside-do = Fixer les heures hors de la salle
fault-closed-many = Il y aurait plus de 500 créneaux.
interpreters-title = Interprètes
interpreters-text = Deux personnes sans langue commune se rencontrent avec un interprète, qui n’est qu’à un rendez-vous à la fois. Qui n’a pas dit ses langues est réputé n’avoir besoin de personne.
interpreters-list = Qui interprète
interpreters-none = Pas encore d’interprète.
interpreters-meetings = Rendez-vous
interpreters-away = Créneaux d’absence
interpreters-needs = Les besoins
interpreters-needs-none = Aucun rendez-vous souhaité ne demande d’interprète.
interpreters-needs-text = Rendez-vous acceptés entre deux personnes sans langue commune. Là où personne n’interprète, aucun ne peut être fixé.
interpreters-between = Entre
interpreters-wishes = Souhaits
interpreters-add = Ajouter un interprète
interpreter-name = Nom
interpreter-email = Adresse, si la personne est inscrite ici
interpreter-email-help = On sait alors de qui il s’agit, et son nom est oublié avec elle.
interpreter-languages = Langues
interpreter-hours = Heures de présence
interpreter-no-meeting = Aucun rendez-vous publié pour l’instant.
interpreter-change = Modifier
interpreter-remove = Retirer de la liste
fault-interpreter-two = Choisissez au moins deux langues.
fault-interpreter-person = Aucune personne inscrite ici n’a l’adresse « { $x } ».
fault-interpreter-many = Il y a déjà 500 interprètes.
conflict-interpreter-works = Cet interprète a des rendez-vous publiés à venir. Marquez d’abord ces heures comme absences et publiez un nouveau plan.
reason-detail-tongues = Entre { $one } et { $two }.
closed-title = Lieux fermés
closed-text = Quand une salle ferme ou qu’un stand disparaît, le prochain plan n’y tient aucun rendez-vous à ces heures.
closed-do-title = Fermer ou rouvrir
closed-what = Quoi
closed-all-tables = Toutes les tables
closed-all-stands = Tous les stands
closed-all-rooms = Toutes les salles en ligne
closed-from = De
closed-until = À
closed-do = Fermer
closed-undo = Rouvrir
closed-now = Fermés actuellement
closed-none = Rien n’est fermé.
closed-hit = { $n ->
    [one] Un rendez-vous publié s’y trouve. Faites un nouveau plan et publiez-le pour qu’il soit déplacé.
   *[other] { $n } rendez-vous publiés s’y trouvent. Faites un nouveau plan et publiez-le pour qu’ils soient déplacés.
 }
fault-closed-time = « { $x } » n’est pas une date avec heure.
fault-closed-no-slot = Aucun rendez-vous n’a lieu entre ces heures.
fault-closed-no-place = Ce lieu n’existe pas.
plans-keep-title = Rendez-vous publiés
plans-keep-high = N’en déplacer que si l’on y gagne beaucoup
plans-keep-some = En déplacer si l’on y gagne
plans-keep-none = Tout planifier à nouveau
plans-spare = Tables de réserve
plans-spare-share = { $share } ({ $tables })
spare-title = Tables de réserve
spare-text = Les tables de réserve servent aux rendez-vous qui surviennent le jour même. On conseille dix à vingt pour cent. Voyez ce que coûte chaque part avant de choisir.
spare-chosen = Le prochain plan garde en réserve { $x } des tables.
spare-running = Les plans sont comparés…
spare-weigh = Montrer ce que coûte chaque part
spare-effect = L’effet sur le plan
spare-at = Comparé le { $x } ; les souhaits modifiés depuis n’y sont pas.
spare-alt = Barres : poids des rendez-vous fixés pour chaque part de tables en réserve, avec la borne au-dessus
spare-caption = Barres : poids des rendez-vous fixés. Lignes : aucun plan avec si peu de tables ne pèse davantage.
spare-share = En réserve
spare-tables = Tables
spare-lost = Poids perdu
spare-here = choisi
spare-advised = conseillé
spare-choose = Choisir
spare-percent = Pour cent des tables
spare-percent-help = De 0 à 30.
room-test-link = Essayer la salle
room-test-title = Essayer une salle en ligne
room-test-of = Essai : { $x }
room-test-text = Voyez avant le rendez-vous si vous pouvez entrer, et si l’on vous verra et vous entendra.
room-test-address = L’adresse
room-test-secure = La salle est sur { $x }, par une connexion protégée (https).
room-test-insecure = La salle est sur { $x }, par une connexion non protégée. Prévenez le secrétariat.
room-test-own = Chaque rendez-vous a sa propre adresse ; celle-ci ne sert qu’à essayer.
room-test-shared = C’est la salle de votre rendez-vous : quelqu’un d’autre y est peut-être en ce moment.
room-test-open = Ouvrir dans un nouvel onglet
room-test-devices = Caméra et microphone
room-test-plain = Sans scripts, cette page ne voit ni caméra ni microphone ; la salle elle-même les demandera.
room-test-camera-yes = Votre navigateur connaît une caméra.
room-test-camera-no = Votre navigateur ne trouve pas de caméra.
room-test-microphone-yes = Votre navigateur connaît un microphone.
room-test-microphone-no = Votre navigateur ne trouve pas de microphone.
room-test-unknown = Votre navigateur ne dit rien des caméras et des microphones.
# How meetings come about: policy, slots taken at once, wishes, groups, organisations.
meetings-task-policy = Comment naissent les rencontres
policy-title = Comment naissent les rencontres
policy-text = Toutes les heures sont celles du forum ({ $x }). Un champ vide ne limite rien.
policy-mode = La manière
policy-mode-ask = L’un demande, l’autre accepte, le secrétariat planifie le tout
policy-mode-open = Le premier venu prend un créneau libre
policy-mode-assign = Les participants disent leurs souhaits, le secrétariat les réunit
policy-windows = Quand
policy-ask-from = Demandes et souhaits à partir du
policy-ask-until = Demandes et souhaits jusqu’au
policy-answer-until = Réponses jusqu’au
policy-book-from = Créneaux à prendre à partir du
policy-book-until = Créneaux à prendre jusqu’au
policy-available-until = Disponibilités à indiquer jusqu’au
policy-publish-on = Le plan est publié le
policy-quotas = Combien
policy-quota-asked = Demandes d’une personne en attente de réponse (vide : 60)
policy-quota-accepted = Rencontres convenues d’une personne
policy-quota-of-house = Demandes en cours ou acceptées d’une même organisation
policy-quota-received = Demandes qui attendent la réponse d’une personne
fault-policy-time = « { $x } » n’est pas un jour et une heure qui existent ici.
policy-ask-early = Les demandes sont possibles à partir du { $at } ({ $zone }).
policy-ask-late = Les demandes étaient possibles jusqu’au { $at } ({ $zone }).
policy-answer-late = Les demandes pouvaient être acceptées jusqu’au { $at } ({ $zone }).
policy-book-early = Les créneaux se prennent à partir du { $at } ({ $zone }).
policy-book-late = Les créneaux se prenaient jusqu’au { $at } ({ $zone }).
policy-available-late = Les disponibilités pouvaient être changées jusqu’au { $at } ({ $zone }).
policy-fact-ask-until = Les demandes sont possibles jusqu’au { $at } ({ $zone }).
policy-fact-answer-until = Les demandes peuvent être acceptées jusqu’au { $at } ({ $zone }).
policy-fact-book-until = Les créneaux se prennent jusqu’au { $at } ({ $zone }).
policy-fact-available-until = Les disponibilités peuvent être changées jusqu’au { $at } ({ $zone }).
policy-fact-publish-on = Le plan doit être publié le { $at } ({ $zone }).
policy-no-open = Ici, les rencontres se prennent directement : choisissez un créneau libre.
policy-no-assign = Ici, le secrétariat réunit les personnes : indiquez qui vous souhaitez rencontrer.
policy-no-wish = Ici, on n’indique pas de souhaits : demandez à l’autre, ou prenez un créneau libre.
policy-no-book = Ici, on ne prend pas de créneau soi-même : demandez une rencontre, le secrétariat la planifie.
policy-most-asked = Vous avez atteint la limite de demandes en attente ({ $n }). Retirez-en une, ou attendez des réponses.
policy-most-accepted = Vous avez atteint la limite de rencontres convenues ({ $n }). Renoncez d’abord à l’une d’elles.
policy-most-accepted-other = L’autre partie a atteint la limite de rencontres convenues ({ $n }).
policy-most-of-house = Votre organisation a atteint la limite de ses demandes ({ $n }). Un collègue doit d’abord en retirer une.
policy-most-received = Le nombre de demandes qui attendent la réponse de cette personne est à sa limite ({ $n }). Réessayez plus tard.
ask-house-note = Les membres présents de cette organisation qui acceptent d’être contactés lisent ce message et peuvent répondre. L’un d’eux, libre à ce moment, tient la rencontre.
mention-ask = Demander une rencontre à ses membres : { $x }
wish-title = Qui vous souhaitez rencontrer
wish-note = Le secrétariat voit votre souhait et réunit les personnes ; l’autre partie n’en sait rien.
wish-none = Vous n’avez encore indiqué aucun souhait. Ouvrez une offre ou un besoin et choisissez « Demander une rencontre ».
wish-do = Indiquer ce souhait
wish-drop = Retirer ce souhait
book-title = Prendre un créneau
book-text = Vous êtes tous deux libres dans ces créneaux. Un clic prend le créneau et un lieu ; l’autre partie est prévenue. Les heures sont celles du forum ({ $x }).
book-do = Prendre le { $x }
book-none = Il n’y a aucun créneau où vous deux et un lieu soyez libres.
book-taken = Ce créneau vient d’être pris ; ceux-ci sont encore libres :
book-taken-still = Ce créneau vient d’être pris ; ceux-ci sont encore libres : { $x }.
book-taken-none = Ce créneau vient d’être pris, et aucun autre n’est libre pour vous deux.
conflict-book-taken = Ce créneau vient d’être pris.
request-assigned = Le secrétariat vous a réunis.
request-booked = Le créneau a été pris directement.
request-to-house = Cette demande s’adresse à { $x } : le premier d’entre vous qui répond la représente.
assign-title = Réunir des personnes
assign-text = Les personnes que vous réunissez ont une demande acceptée. Elles l’apprennent à la publication du plan.
assign-mode-note = Pour l’instant, les participants n’indiquent pas de souhaits ici.
assign-pair = Une paire
assign-one = Une personne
assign-other = L’autre
assign-who-help = Adresse électronique ou code du badge.
assign-weight = Poids
assign-weight-help = Ce qui est essentiel est placé avant tout ce qui n’est que souhaité.
assign-do = Réunir
assign-list = Une liste
assign-list-label = Paires, une par ligne
assign-list-help = Comme « a,b,weight » : deux adresses ou codes de badge, puis must, want ou would.
assign-check = Vérifier la liste
assign-nothing = Rien n’a été écrit. Corrigez ces lignes :
assign-preview = Paires dans la liste : { $n }
assign-preview-text = Rien n’est encore écrit.
assign-do-list = Les réunir toutes
assign-wishes = Qui souhaite qui
assign-wishes-none = Personne n’a indiqué de souhait.
assign-wish = Combien
assign-done = réunies
assign-line = Ligne { $n } : { $x }
assign-fault-long = La liste dépasse { $x } lignes. Divisez-la.
assign-fault-empty = La liste est vide.
assign-fault-columns = « { $x } » n’est pas deux personnes et un poids, séparés par des virgules.
assign-fault-unknown = Aucun participant n’a l’adresse ou le code de badge « { $x } ».
assign-fault-weight = « { $x } » n’est pas un poids ; écrivez must, want ou would.
assign-fault-same = « { $x } » est les deux à la fois.
assign-fault-contact = « { $x } » n’accepte pas d’être contacté et n’a pas souhaité cette rencontre.
assign-fault-open = Ces deux personnes ont déjà une demande en cours.
assign-fault-twice = Ces deux personnes figurent déjà à la ligne { $x }.
group-list = Rencontres à plusieurs
group-none = Vous ne participez à aucune rencontre à plusieurs.
group-part = Rencontre à plusieurs
group-make-title = Proposer une rencontre à plusieurs
group-make-text = De trois à six personnes, vous compris. Le secrétariat la planifie avec toutes les autres.
group-title = Titre
group-title-help = Ses membres et le secrétariat le lisent ; il figure dans les agendas.
group-message-help = Ses membres le lisent, personne d’autre.
group-people = Qui doit venir
group-people-none = Les personnes avec qui vous avez une demande figurent ici ; les autres par le code de leur badge.
group-codes = Codes de badge d’autres personnes
group-least = Combien doivent être là
group-least-help = Vous compris ; vide : toutes.
group-do = Proposer cette rencontre
group-about = De quoi il s’agit
group-who = Qui
group-says-yes = vient
group-says-no = ne vient pas
group-says-nothing = n’a pas répondu
group-says-busy = viendrait, mais n’est pas libre à ce moment
group-come = Je viens
group-stay-away = Je ne viens pas
group-cancel = Retirer la rencontre
group-state-yours = attend votre réponse
group-state-agreed = assez de personnes ont accepté ; attend le plan
group-state-without = a lieu sans vous : vous n’êtes pas libre à ce moment
fault-group-people = Une rencontre à plusieurs réunit de trois à six personnes : choisissez-en de deux à cinq autres.
fault-group-code = « { $x } » n’est le code de badge d’aucun participant qui accepte d’être contacté.
conflict-group-limit = Dix rencontres à plusieurs que vous avez proposées attendent un créneau ; c’est le maximum. Retirez-en une d’abord.
mail-group-subject = { $x } propose une rencontre à plusieurs
mail-group-body = { $who } propose « { $title } » à { $forum } :

    { $message }

    Répondez ici : { $url }
mail-group-held-subject = Une rencontre à plusieurs à { $x } a son heure et son lieu
mail-group-held-body = Une rencontre à plusieurs que vous avez acceptée a lieu à { $forum } : { $when }, { $where }.

    Qui vient : { $url }
mail-group-gone-subject = Une rencontre à plusieurs à { $x } n’a pas lieu
mail-group-gone-body = La rencontre à plusieurs à { $forum } le { $when }, { $where }, n’a pas lieu à ce moment.

    Plus : { $url }
# The day itself, paper, figures.
day-title = Le jour même
day-asked = Propositions en attente
day-take-back = La retirer
day-now = Maintenant
day-now-none = Vous n’avez pas de rencontre en ce moment.
day-next = Ensuite
day-later = Plus tard
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
