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
