# Programme : événements, salles, déroulés, intervenants.
nav-programme = Programme
findable-events = Événements
programme-title = Programme
programme-lede = Ce qui a lieu, quand et où, qui l’organise et qui y intervient.
programme-empty = Rien n’est encore annoncé. Revenez quand le programme sera publié.
programme-days = Jours
programme-day = Jour
programme-all-days = Tous les jours
programme-found = { $n ->
    [0] Aucun événement
    [one] { $n } événement
   *[other] { $n } événements
 }
programme-zone = Les heures sont celles du forum ({ $x }).
programme-own-time = chez vous
programme-narrow = Affiner
programme-without = Sans :
programme-nothing = Aucun événement ne réunit tout cela.
programme-clear = Afficher tout le programme
programme-track = Thème
programme-room = Salle
programme-rooms = Salles
programme-kind = Type
programme-language = Langue
programme-country = Pays ou région
programme-room-none = Salle à annoncer
programme-remote = En ligne
programme-moved = déplacé
programme-cancelled = annulé
programme-timetable = Horaire du { $x }
programme-files = À emporter
programme-files-help = Abonnez-vous au calendrier, ou donnez ces fichiers à une application de programmes de conférences.
programme-calendar = Calendrier (iCalendar)
programme-invitations = Mes invitations à intervenir
programme-mine = Mon programme
programme-hosted = Les événements que j’organise
programme-search = Chercher dans le programme
programme-search-do = Chercher
programme-keep = Tenir le programme
programme-new = Nouvel événement
session-about = De quoi il s’agit
session-order = Déroulé
session-speakers = Intervenants
session-late = Le déroulé a pris du retard ; les heures indiquées sont celles de maintenant, les heures prévues sont barrées.
session-ends-now = Fin désormais à { $x }.
session-when = Quand et où
session-time = Heure
session-place = Lieu
session-host = Organisé par
session-languages = Langues parlées
session-tracks = Thèmes
session-link = par liaison vidéo
session-moved-from = Cet événement était annoncé pour le { $x } et a été déplacé.
session-page = Page de l’événement
session-star = Marquer cet événement
session-calendar = Mettre dans mon agenda (.ics)
session-keep = Pour ses organisateurs et le secrétariat :
session-edit = Modifier l’événement
session-edit-host = Vous organisez cet événement : vous en tenez les textes, le déroulé et les intervenants. L’heure, la salle et la publication relèvent du secrétariat.
session-title-in = Titre ({ $x })
session-abstract-in = De quoi il s’agit ({ $x })
session-kind = Type d’événement
session-kind-ceremony = Cérémonie
session-kind-plenary = Séance plénière
session-kind-forum = Forum thématique
session-kind-panel = Table ronde
session-kind-workshop = Atelier
session-kind-matchmaking = Mise en relation
session-kind-signing = Signature
session-kind-briefing = Point de presse
session-from = De (HH:MM)
session-until = À (HH:MM)
session-expected = Personnes attendues
session-expected-help = Un nombre. Si la salle est trop petite, vous en êtes averti avant tout enregistrement.
session-host-help = Nom, adresse ROR ou identifiant d’une institution connue ici.
session-state = État
session-state-draft = Brouillon : seuls ses organisateurs et le secrétariat le voient
session-state-published = Publié
session-state-cancelled = Annulé : cet événement n’a pas lieu
room-code = Code
room-name-in = Nom ({ $x })
room-capacity = Places
room-seats = { $n ->
    [one] { $n } place
   *[other] { $n } places
 }
room-count = { $n ->
    [0] Aucune salle
    [one] { $n } salle
   *[other] { $n } salles
 }
room-keep = Ajouter ou modifier une salle
room-keep-help = Un code qui existe déjà modifie cette salle.
room-remove = Supprimer
room-remove-of = Supprimer { $x }
keep-none = Il n’y a pas encore d’événement. Créez le premier.
keep-unanswered = { $n ->
    [one] { $n } invitation sans réponse
   *[other] { $n } invitations sans réponse
 }
mine-lede = Les événements que vous organisez, ceux où vous intervenez et ceux que vous avez marqués. Personne d’autre ne voit ce que vous marquez.
mine-speaking = Où j’interviens
mine-speaking-none = Personne ne vous a encore demandé d’intervenir.
mine-unanswered = { $n ->
    [one] { $n } invitation attend votre réponse.
   *[other] { $n } invitations attendent votre réponse.
 }
mine-starred = Événements marqués
mine-starred-none = Vous n’avez encore rien marqué. Ouvrez un événement et appuyez sur « Marquer cet événement ».
mine-overlaps = en même temps qu’un autre
mine-unstar = Retirer la marque
mine-unstar-of = Retirer la marque de « { $x } »
mine-calendar = Dans votre propre agenda
mine-calendar-file = Le tout en fichier d’agenda (.ics)
mine-calendar-help = Le fichier dit l’état actuel. Une adresse d’agenda suit d’elle-même chaque changement et contient aussi vos rendez-vous.
mine-calendar-address = Adresse d’agenda
clash-title = Conflits
clash-count = { $n ->
    [0] Aucun conflit
    [one] { $n } conflit
   *[other] { $n } conflits
 }
clash-none = Aucune salle, aucun intervenant n’est pris deux fois, et chaque salle contient les personnes attendues.
clash-intro = Rien n’a encore été enregistré. Ceci fait obstacle :
clash-room = La salle est prise par « { $title } » ({ $when }).
clash-speaker = { $who } intervient dans « { $title } » ({ $when }).
clash-taken = La personne à cette adresse intervient ailleurs à ce moment-là.
clash-small = { $expected } personnes sont attendues ; la salle en contient { $capacity }.
clash-confirm = Enregistrer quand même
session-meanwhile = Quelqu’un d’autre a enregistré cet événement à { $x }, pendant que vous le modifiiez. Si vous enregistrez, votre formulaire remplace le sien.
clash-secretariat = Choisissez une autre heure ou une autre personne, ou demandez au secrétariat.
order-edit = Points
order-language = Les titres sont saisis dans cette langue : { $x }. Autres langues :
order-time = Début (HH:MM)
order-length = Minutes
order-what = Titre
order-kind = Type
order-fixed = À heure fixe
order-help = Videz l’heure et le titre d’une ligne pour retirer le point. Ce qui est à heure fixe (une liaison, un invité qui doit partir) n’est pas décalé par un retard. Enregistrer un autre plan efface tous les retards.
order-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
order-late = { $n ->
    [one] { $n } minute de retard
   *[other] { $n } minutes de retard
 }
item-kind-welcome = Accueil
item-kind-address = Allocution
item-kind-talk = Exposé
item-kind-panel = Discussion
item-kind-questions = Questions
item-kind-film = Film
item-kind-demonstration = Démonstration
item-kind-signing = Signature
item-kind-break = Pause
late-title = Retards
late-help = Dites de combien de minutes un point commence après son heure prévue. La suite est décalée, le temps libre est d’abord utilisé ; les intervenants sont avertis par courriel, tous les autres sur la page de l’événement.
late-minutes = Minutes de retard
late-set = Décaler
late-back = Revenir au plan
late-fixed = À heure fixe.
late-next = La fin est maintenant à { $end }, mais « { $title } » commence dans la même salle à { $at }. Ses organisateurs ont été avertis.
late-held = Ce point peut avoir { $given } minutes de retard, pas { $asked } : ce qui garde son heure vient après lui.
speaker-count = { $n ->
    [0] Personne n’est encore invité
    [one] { $n } personne invitée
   *[other] { $n } personnes invitées
 }
speaker-invite = Inviter à intervenir
speaker-email = Adresse électronique
speaker-email-help = D’une personne connue ici. Elle reçoit une lettre avec un lien pour accepter ou décliner.
speaker-name = Nom, si personne ici n’a cette adresse
speaker-name-help = La personne est alors enregistrée ici avec son nom et son adresse seulement.
speaker-item = Point
speaker-whole = Tout l’événement
speaker-invited = Invité
speaker-accepted = A accepté
speaker-declined = A décliné
speaker-substituted = Remplacé
speaker-substitute = Faire intervenir quelqu’un d’autre
speaker-substitute-email = Adresse électronique du remplaçant
speaker-substitute-is = par { $x }
speaker-unreached = Aucune lettre n’est partie : nous n’avons pas d’adresse, ou la personne n’a pas accepté d’être contactée. Elle trouve l’invitation sous « Mes invitations à intervenir ».
speaker-unnamed = Pas nommé en public : la personne n’a pas accepté de figurer dans les listes.
speaker-remind = Renvoyer la lettre
speaker-remind-of = Renvoyer la lettre à { $x }
speaker-withdraw = Retirer l’invitation
speaker-withdraw-of = Retirer l’invitation de { $x }
host-title = Organisateurs
host-help = Les organisateurs tiennent les textes, le déroulé et les intervenants de cet événement et de rien d’autre.
host-email = Adresse électronique d’une personne qui a un compte
host-add = Nommer organisateur
host-remove = Retirer
host-remove-of = { $x } n’est plus organisateur
invitation-lede = Là où l’on vous demande d’intervenir, vous ou les personnes qui vous ont donné mandat.
invitation-count = { $n ->
    [0] Aucune invitation
    [one] { $n } invitation
   *[other] { $n } invitations
 }
invitation-none = Personne ne vous a demandé d’intervenir à ce forum.
invitation-accept = Accepter
invitation-decline = Décliner
invitation-named = Vous êtes nommé dans le programme public dès que vous avez accepté et tant que vous acceptez de figurer dans les listes.
answer-title = Invitation à intervenir
answer-lede = { $x }, acceptez-vous d’intervenir ?
answer-item = Votre partie : { $x }
answer-state = Votre réponse à ce jour :
answer-do = Votre réponse
answer-listed = Vous avez accepté de figurer dans les listes : si vous acceptez l’invitation, votre nom et votre organisation figurent au programme public.
answer-list-me = J’accepte de figurer dans les listes, afin d’être nommé au programme
answer-over = On ne peut plus répondre à cette invitation.
schedule-cancelled = Annulé : { $x }
schedule-no-track = Sans thème
mention-session = Organise « { $title } » à { $forum }
panel-sessions = Événements
agenda-item-of = { $item } ({ $session })
agenda-part-speaks = Vous intervenez
agenda-part-asked = On vous demande d’intervenir
agenda-part-hosts = Vous organisez
agenda-part-starred = Marqué
figure-events = { $n ->
    [one] événement
   *[other] événements
 }
figure-events-counts = Événements publiés du programme ; les événements annulés et les brouillons ne sont pas comptés. Répartition par pays ou région de l’organisateur.
figure-speakers = { $n ->
    [one] intervenant
   *[other] intervenants
 }
figure-speakers-counts = Personnes qui ont accepté d’intervenir à un événement publié ; chacune est comptée une fois, nommée ou non. Répartition par pays ou région représenté.
figure-speaker-countries = { $n ->
    [one] pays ou région d’intervenants
   *[other] pays et régions d’intervenants
 }
figure-speaker-countries-counts = Pays et régions représentés par les personnes qui ont accepté d’intervenir à un événement publié.
fault-order-time = Indiquez une heure comprise dans l’événement, par exemple 09:10.
fault-order-minutes = Indiquez des minutes entières, de 1 à 600.
fault-late-minutes = Indiquez des minutes entières, de 0 à 600.
fault-room-code = Un code a au plus douze lettres, chiffres et traits d’union, par exemple R1.
fault-session-day = Choisissez un jour du forum.
fault-session-time = Indiquez une heure, par exemple 09:00 ; un événement finit après son début.
fault-session-host = Aucune institution ici ne s’appelle « { $x } ». Faites-la d’abord connaître.
fault-speaker-already = Cette personne y est déjà invitée.
fault-speaker-email = Ce n’est pas une adresse électronique.
fault-speaker-unknown = Personne ici n’a l’adresse « { $x } ».
conflict-room-used = Quelque chose a lieu dans cette salle. Déplacez-le d’abord.
conflict-session-code = Aucun code libre n’a été trouvé. Réessayez.
conflict-session-cancelled = Cet événement est annulé.
conflict-substituted = Quelqu’un d’autre intervient ; il n’y a plus à répondre.
conflict-answered = Cette invitation a déjà une réponse.
mail-speak-subject = Invitation à intervenir : { $x }
mail-speak-body = { $who },

    { $forum } vous invite à intervenir.

    Événement : { $title }
    Votre partie : { $what }
    Quand : { $when } (heure du forum)

    Acceptez ou déclinez ici, sans compte :
    { $url }

    Qui possède ce lien répond à votre place. Ne le transmettez pas.
mail-replaced-subject = Une autre personne intervient : { $x }
mail-replaced-body = { $who },

    à { $forum }, une autre personne intervient désormais à votre place : { $title }. Vous n’avez rien à faire.
mail-late-subject = Nouvelle heure : { $x }
mail-late-body = { $who },

    « { $title } » a pris du retard. Votre partie, « { $what } », commence maintenant le { $when }, heure du forum.

    Le déroulé actuel : { $url }
mail-next-subject = L’événement avant le vôtre est en retard : { $x }
mail-next-body = { $who },

    « { $title } » devrait durer jusqu’au { $until }, heure du forum, dans la salle où vous organisez « { $own } ».

    Votre événement : { $url }
mail-moved-subject = Date et lieu : { $x }
mail-moved-body = { $who },

    « { $title } » a été déplacé. Il a désormais lieu ici :

    { $when } (heure du forum)
    { $where }

    La page de l’événement : { $url }
mail-cancelled-subject = Annulé : { $x }
mail-cancelled-body = { $who },

    « { $title } », annoncé pour le { $when }, n’a pas lieu. Vous n’avez rien à faire.

    La page de l’événement : { $url }
front-programme-first = Comment cela commence
front-programme-now = Maintenant et ensuite
front-programme-until = En cours, jusqu’à { $x }
