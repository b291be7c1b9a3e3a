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
