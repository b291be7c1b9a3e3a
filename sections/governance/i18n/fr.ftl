# Gouvernance : défis communs, questionnaires pour une technologie utile, déclarations.
governance-title = Défis et déclarations
governance-task = Défis, réponses et évaluations
challenges-title = Défis
findable-outcomes = Évaluations
challenges-lede = Des problèmes que des autorités posent à tous, et ce que des institutions de plusieurs pays y répondent ensemble.
challenges-by-track = Défis par thème
challenges-all = Tous
challenges-count = { $n ->
    [0] Aucun défi
    [one] { $n } défi
   *[other] { $n } défis
 }
challenges-none = Aucun défi n’a encore été posé.
challenges-none-here = Il n’y a pas de défi sur ce thème.
challenges-mine-link = Ce que j’ai à faire pour les défis
challenges-mine-title = Mes défis et réponses
challenges-mine-answers = Réponses de vos organisations
challenges-mine-answers-none = Vos organisations ne participent encore à aucune réponse. Ouvrez un défi pour en commencer une.
challenges-mine-reviewed = Défis que vous évaluez
challenges-mine-kept = Défis que vous gérez
challenges-mine-assessments = Questionnaires
challenge-zone = Les heures sont celles du forum, { $x }.
challenge-until = Réponses jusqu’au { $x }
challenge-state-draft = brouillon
challenge-state-open = ouvert aux réponses
challenge-state-closed = réponses en lecture
challenge-state-decided = décidé
challenge-page = Le défi tel que tous le voient
challenge-problem = Le problème
challenge-offered = Ce qui est offert
challenge-criteria = Comment les réponses sont jugées
challenge-criteria-decisive = Décisif
challenge-criteria-important = Important
challenge-criteria-useful = Utile
challenge-criteria-help = Un critère par ligne.
challenge-answering = Répondre
challenge-deadline = Date limite
challenge-deadline-help = Date et heure au forum, par exemple 2027-09-20 18:00.
challenge-roles = Rôles nécessaires
challenge-roles-help = Un par ligne, par exemple : hôpital, centre de données, fabricant.
challenge-tracks = Thèmes
challenge-tells = Rendu public après la décision
challenge-tells-nothing = la décision, mais aucune des réponses
challenge-tells-chosen = les réponses retenues
challenge-tells-all = toutes les réponses remises
challenge-answer = Répondre à ce défi
challenge-consortium-note = Une organisation peut répondre seule ; plusieurs forment ici un consortium, d’au moins deux pays ou régions. Avant la décision, seuls les parties et ceux qui jugent lisent une réponse.
challenge-assessed = Examiné
challenge-decision = La décision
challenge-told-none = Aucune réponse n’est rendue publique.
challenge-keep-link = Gérer ce défi (pour l’autorité)
challenge-review-link = Évaluer les réponses (pour les évaluateurs)
challenge-new-title = Poser un problème
challenge-edit-title = Modifier le brouillon
challenge-edit-lede = Qui le lit ne sait encore rien de vous. Les heures sont celles de { $x }.
challenge-owner = L’autorité qui pose le défi
challenge-owner-help = Nom, adresse ROR ou identifiant d’une organisation connue ici.
challenge-language = Langue du texte
challenge-name = Titre
challenge-work-title = Gérer un défi
challenge-steps = Étape suivante
challenge-draft-note = C’est un brouillon ; seuls ceux qui le gèrent le voient. Une fois ouvert, son texte ne change plus.
challenge-open-note = Les réponses arrivent. Vous n’en voyez aucune avant la clôture, pas même leur nombre.
challenge-do-open = Ouvrir aux réponses
challenge-do-close = Clore maintenant
challenge-until-new = Nouvelle échéance
challenge-until-help = Une date et une heure plus tardives, au lieu du forum, par exemple 2027-09-20 18:00. Tous ceux qui ont commencé une réponse en sont avertis.
challenge-do-extend = Repousser l’échéance
challenge-reviewers = Évaluateurs
challenge-reviewers-note = Ils lisent les réponses après la date limite et après avoir déclaré n’avoir aucun conflit. Qui appartient à une organisation participant à une réponse n’en lit aucune.
challenge-answers = Réponses
challenge-answers-none = Aucune réponse n’a été remise.
challenge-rival = Une organisation à laquelle vous appartenez participe à une réponse. Les autres ne vous sont pas montrées, et vous ne décidez pas.
challenge-opinions = Avis des évaluateurs
challenge-set-aside = { $n ->
    [one] Les avis d’une personne ne comptent pas : elle participe désormais à une réponse.
   *[other] Les avis de { $n } personnes ne comptent pas : elles participent désormais à une réponse.
 }
challenge-outcome = Décision
challenge-reason = Le motif, pour ceux qui ont répondu
challenge-statement = Communication à tous
challenge-statement-help = Ce qui a été décidé, et pourquoi. Elle figure sur la page publique et dans chaque lettre.
challenge-do-decide = Décider et écrire à tous
answer-to = Réponse à
answer-new-title = Répondre à un défi
answer-new-lede = Commencez un brouillon pour votre organisation, invitez-en d’autres, puis remettez-le ensemble.
answer-new-do = Commencer le brouillon
answer-lead = Organisation qui mène
answer-language = Langue de la réponse
answer-name = Titre de la réponse
answer-text = La réponse
answer-text-help = Ce que vous feriez, comment, avec qui, pour quand, et ce qu’il vous faut.
answer-words = La réponse
answer-draft = brouillon
answer-submitted = remise
answer-withdrawn = abandonnée
answer-parties = Qui répond
answer-countries = { $n ->
    [0] Aucun pays ou région n’est encore connu.
    [one] De { $n } pays ou région.
   *[other] De { $n } pays ou régions.
 }
answer-party-name = Organisation
answer-party-country = Pays ou région
answer-party-role = Rôle qu’elle remplit
answer-party-state = État
answer-party-lead = mène
answer-party-invited = invitée
answer-party-accepted = participe
answer-party-declined = a décliné
answer-party-join = Rejoindre
answer-party-decline = Décliner
answer-party-leave = Quitter
answer-party-remove = Retirer
answer-party-remove-of = Retirer { $x } de la réponse
answer-party-invite-name = Inviter une organisation : son nom, son adresse ROR ou son identifiant
answer-party-invite = Inviter
answer-party-own-role = Rôle que remplit votre organisation
answer-hand-in = Remettre
answer-hand-in-note = Tous les invités ont dit oui ou non, et un consortium vient d’au moins deux pays ou régions. Jusqu’à la date limite, vous pouvez la reprendre et la modifier.
answer-submit = Remettre la réponse
answer-give-up = Abandonner cette réponse
answer-back = La reprendre pour la modifier
reviewing-title = Évaluer les réponses
reviewing-waits = Les réponses arrivent jusqu’au { $x }. Vous pourrez les lire ensuite.
reviewing-rival = Une organisation à laquelle vous appartenez participe à une réponse à ce défi. Aucune ne vous est donc montrée.
reviewing-note = Dites pour chaque réponse si vous avez un conflit : parenté, argent, travail commun, rivalité. Sans conflit vous la lisez ; avec, vous ne la voyez plus.
reviewing-count = { $n ->
    [0] Aucune réponse à lire
    [one] { $n } réponse à lire
   *[other] { $n } réponses à lire
 }
reviewing-done = { $n ->
    [0] Vous n’en avez encore rien dit.
    [one] Vous l’avez jugée selon { $n } critère.
   *[other] Vous l’avez jugée selon { $n } critères.
 }
reviewing-no-conflict = Je n’ai pas de conflit
reviewing-conflict = J’ai un conflit
reviewing-conflict-reason = Lequel
reviewing-conflict-do = Le déclarer ; je ne verrai plus cette réponse
reviewing-opinion = Votre avis
reviewing-opinion-note = Un mot et un motif par critère. Rien n’est additionné.
reviewing-email = E-mail de l’évaluateur
reviewing-name = Nommer évaluateur
reviewing-drop = Retirer
reviewing-drop-of = Retirer { $x } des évaluateurs
reviewing-kept-out = exclu de toutes les réponses : participe à l’une d’elles
opinion-criterion = Critère
opinion-mark = Avis
opinion-reason = Motif
opinion-convinces = convainc
opinion-largely = convainc pour l’essentiel
opinion-partly = convainc en partie
opinion-not = ne convainc pas
verdict-chosen = retenue
verdict-not-chosen = non retenue
questionnaires-title = Une technologie utile à tous
questionnaires-lede = Des questionnaires publiés qui montrent ce qu’un résultat fait aux gens et à la nature : réponses, points ouverts et décision motivée. Sans note.
questionnaires-published = Questionnaires
questionnaires-none = Aucun questionnaire n’est encore publié.
questionnaire-version = version { $x }
questionnaire-name = Titre
questionnaire-lede = À quoi il sert
questionnaire-questions = Parties et questions
questionnaire-questions-help = « # Titre » ouvre une partie ; chaque autre ligne est une question. À sa suite, entre crochets : [yes/no], [choice: a | b], [evidence], [optional], [if 1 = yes]. Les questions sont numérotées à partir de 1.
questionnaire-answers = Qui répond
questionnaire-reviews = Qui examine
questionnaire-publish = Publier cette version maintenant
questionnaire-publish-help = Une version publiée ne change plus ; les modifications font la suivante.
questionnaire-new-title = Écrire un questionnaire
questionnaire-edit-title = Modifier le questionnaire
questionnaire-edit-lede = Ce qui a été répondu garde la version à laquelle on a répondu.
questionnaire-about = À propos
questionnaire-since = Publié le
questionnaire-versions = Versions
questionnaire-attach = Y répondre pour l’un de nos travaux
questionnaire-edit-link = Modifier (secrétariat)
questionnaire-q-number = N°
questionnaire-q-text = Question
questionnaire-q-if = Posée si la réponse à la question { $question } est « { $is } »
questionnaire-q-yes-no = oui ou non
questionnaire-q-evidence = Preuve
questionnaire-q-evidence-where = Où se trouve la preuve : une adresse, ou un document par son nom
questionnaire-q-optional = facultative
assessed-challenge = Défi
assessment-kind = De quoi il s’agit
assessment-thing = Son adresse ou son identifiant
assessment-thing-help = Copiez-le depuis sa page.
assessment-new-title = Répondre à un questionnaire
assessment-new-lede = Vos membres y répondent, un évaluateur d’une autre maison lit, et vous décidez si l’issue est publique.
assessment-new-do = Commencer
assessment-open = en cours de réponse
assessment-answered = en examen
assessment-decided = décidé
assessments-pages = Pages des questionnaires
assessments-previous = Page précédente
assessments-next = Page suivante
assessment-reviewer = Évaluateur
assessment-reviewer-none = Le secrétariat n’a encore nommé personne.
assessment-declare-note = Vous êtes désigné pour examiner ces réponses. Dites d’abord si vous avez un conflit avec qui les donne : parenté, argent, travail commun, rivalité. Si oui, vous ne verrez plus rien de l’affaire et quelqu’un d’autre sera désigné.
assessment-conflict-do = Le déclarer ; quelqu’un d’autre sera désigné
assessment-hand-in = Remettre à l’évaluateur
assessment-not-yet = Le propriétaire n’a pas encore remis ses réponses.
assessment-review-title = Examiner les réponses
assessment-review-note = Décidez en donnant vos motifs, ou rendez les réponses avec les points ouverts.
goals-title = Objectifs de développement durable
goals-note = Ils sont proposés à cause de mots du texte. Cochez ceux qui sont visés ; rien ne compte avant.
goals-because = à cause de : { $x }
goals-others = Autres objectifs
goals-confirm = Confirmer les objectifs cochés
goal-1 = Pas de pauvreté
goal-2 = Faim « zéro »
goal-3 = Bonne santé et bien-être
goal-4 = Éducation de qualité
goal-5 = Égalité entre les sexes
goal-6 = Eau propre et assainissement
goal-7 = Énergie propre et d’un coût abordable
goal-8 = Travail décent et croissance économique
goal-9 = Industrie, innovation et infrastructure
goal-10 = Inégalités réduites
goal-11 = Villes et communautés durables
goal-12 = Consommation et production responsables
goal-13 = Lutte contre les changements climatiques
goal-14 = Vie aquatique
goal-15 = Vie terrestre
goal-16 = Paix, justice et institutions efficaces
goal-17 = Partenariats pour la réalisation des objectifs
verdicts-title = Issues publiées
verdicts-none = Aucune issue n’est encore publique.
verdict-go-ahead = Peut aller de l’avant
verdict-conditions = Peut aller de l’avant une fois les points ouverts réglés
verdict-not-yet = Pas en l’état
verdict-decision = Décision
verdict-reasons = Motifs
verdict-points = Points ouverts
verdict-points-help = Un par ligne.
verdict-day = Réexamen le
verdict-decide = Décider
verdict-ask-back = Rendre avec les points ouverts
verdict-review-day = Réexamen le { $x }.
verdict-page = La page publique
verdict-show = Rendre l’issue publique
verdict-hide = Ne plus la rendre publique
verdict-reopen = Rouvrir la décision
verdict-about = À propos de cette issue
verdict-decided = Décidé le
verdict-no-score = Il n’y a pas de note : lisez les réponses et les motifs.
thing-assessed = { $questionnaire } : { $what }
thing-assess = Répondre à « { $x } » à ce sujet
declaration-task = Déclarations et leurs commentaires
declarations-title = Déclarations
declarations-lede = Des déclarations du forum : chacun peut en commenter chaque paragraphe et voir qui la soutient.
declarations-none = Il n’y a pas encore de déclaration.
declarations-work-title = Déclarations en préparation
declaration-draft = brouillon
declaration-open = ouverte aux commentaires
declaration-adopted = adoptée
declaration-version = version { $x }
declaration-versions = Versions
declaration-languages = Langues de ce texte
declaration-this-counts = Vous lisez le texte qui fait foi.
declaration-counts = Le texte dans cette langue fait foi : { $x }.
declaration-counts-show = Le texte qui fait foi
declaration-paragraph = Paragraphe { $x }
declaration-endorsements-count = { $n ->
    [0] Pas encore de soutien
    [one] { $n } soutien
   *[other] { $n } soutiens
 }
declaration-countries-count = { $n ->
    [one] { $n } pays ou région
   *[other] { $n } pays et régions
 }
declaration-changes-link = Ce qui a changé depuis la version précédente
declaration-changes-title = Ce qui a changé
declaration-changes-between = De la version { $from } à la version { $to }
declaration-changes-none = Rien ne diffère entre ces versions dans cette langue.
declaration-paragraph-new = Ce paragraphe est nouveau.
declaration-paragraph-gone = Ce paragraphe de la version { $x } a disparu.
declaration-same-count = { $n ->
    [0] Aucun paragraphe n’est resté tel quel.
    [one] { $n } paragraphe est resté tel quel.
   *[other] { $n } paragraphes sont restés tels quels.
 }
declaration-keep-link = Écrire et adopter (secrétariat)
declaration-comments-count = { $n ->
    [one] { $n } commentaire
   *[other] { $n } commentaires
 }
declaration-comments-general = Sur l’ensemble
declaration-comments-none = Personne n’a encore commenté l’ensemble du texte.
declaration-comments-waiting = { $n ->
    [0] Aucun commentaire en attente
    [one] { $n } commentaire en attente
   *[other] { $n } commentaires en attente
 }
declaration-comment-on = Commenter le paragraphe { $x }
declaration-comment-write = Commenter l’ensemble
declaration-comment-public = du public
declaration-comment-title = Commenter
declaration-comment-lede-present = Votre nom figure à côté, et tous le lisent aussitôt.
declaration-comment-lede-public = Le secrétariat le lit avant tous les autres.
declaration-comment-name = Votre nom, tel que tous le lisent
declaration-comment-address = Votre e-mail
declaration-comment-address-help = Jamais montré à personne. Il sert à une seule lettre, qui vous dit ce qu’est devenu votre commentaire.
declaration-comment-text = Votre commentaire
declaration-comment-send = Envoyer
declaration-comment-shown = montré
declaration-comment-refused = non montré
declaration-moderate-title = Commentaires du public
declaration-moderate-lede = Ce que vous montrez, tous le lisent. Les adresses ne sont montrées à personne, pas même ici.
declaration-moderate-show = Montrer
declaration-moderate-refuse = Ne pas montrer
declaration-moderate-hide = Ne plus montrer
declaration-moderate-done = Décidés
endorsements-title = Qui la soutient
endorsements-none = Personne encore.
endorser-country = Pays et régions
endorser-organisation = Organisations
endorser-person = Personnes
endorse = Soutenir
endorse-title = Soutenir la déclaration
endorse-lede = Vous soutenez la version { $x }. Il est public au nom de qui vous le faites.
endorse-nobody = Vous pouvez la soutenir en votre nom si vous participez au forum, pour une organisation si vous en êtes propriétaire, et pour un pays ou une région si vous en menez la délégation.
endorse-as = Soutenir au nom de : { $x }
endorse-done = soutient la version { $x }
endorse-back = Retirer ce soutien
declaration-new-title = Commencer une déclaration
declaration-new-lede = Elle reste un brouillon jusqu’à la publication de sa première version.
declaration-name = Titre
declaration-authoritative = Langue qui fait foi
declaration-authoritative-help = Si les traductions diffèrent, le texte dans cette langue l’emporte. On ne peut plus la changer ensuite.
declaration-edit-title = Écrire la déclaration
declaration-page = La déclaration telle que tous la voient
declaration-adopted-note = Cette déclaration a été adoptée ; plus rien n’en peut être changé.
declaration-working = Vous écrivez la version { $x }. Personne d’autre ne la voit avant sa publication.
declaration-published-note = La version { $x } est publiée. Ce que vous changez ici devient la suivante.
declaration-paragraph-add = Un nouveau paragraphe à la fin
declaration-paragraph-help = Un paragraphe vide dans toutes les langues est supprimé.
declaration-publish-title = Publier ce que vous avez écrit
declaration-note = Ce qui a changé, en une ligne
declaration-publish = Publier la version { $x }
declaration-adopt-title = Adopter
declaration-adopt-note = La dernière version publiée est adoptée. Dès lors, son texte ne peut plus changer et personne ne le commente plus ; ce qui est écrit sans être publié est abandonné.
declaration-adopt = L’adopter définitivement
mail-challenge-subject = Décision : { $x }
mail-challenge-extended-subject = Nouvelle échéance : { $x }
mail-challenge-extended =
    L’échéance du défi « { $challenge } » ({ $forum }) est repoussée : les réponses sont reçues jusqu’au { $until } ({ $zone }).

    { $url }
mail-challenge-chosen =
    Votre réponse « { $answer } » au défi « { $challenge } » ({ $forum }) a été retenue.

    Le motif :
    { $reason }

    Communication à tous :
    { $statement }

    { $url }
mail-challenge-not-chosen =
    Votre réponse « { $answer } » au défi « { $challenge } » ({ $forum }) n’a pas été retenue.

    Le motif :
    { $reason }

    Communication à tous :
    { $statement }

    { $url }
mail-party-subject = { $x } invite votre organisation à une réponse commune
mail-party-body =
    { $who } prépare une réponse au défi « { $challenge } » ({ $forum }) et invite votre organisation à y participer.

    Lisez-la et dites oui ou non ici :
    { $url }
mail-reviewer-subject = Vous avez été nommé évaluateur : { $x }
mail-reviewer-body =
    Vous avez été nommé pour évaluer les réponses au défi « { $challenge } » ({ $forum }).

    Après la date limite, déclarez ici pour chaque réponse si vous avez un conflit :
    { $url }
mail-assessor-subject = Vous êtes désigné pour examiner : { $x }
mail-assessor-body =
    Vous êtes désigné pour examiner les réponses à « { $questionnaire } » ({ $forum }).

    Dites d’abord si vous avez un conflit ; les réponses sont ici dès qu’elles sont remises :
    { $url }
mail-declaration-comment-subject = Votre commentaire sur « { $x } »
mail-declaration-comment-shown =
    Votre commentaire sur « { $declaration } » est maintenant montré :
    { $url }
mail-declaration-comment-refused =
    Votre commentaire sur « { $declaration } » a été lu et n’est pas montré.
    { $url }
fault-party-unknown = Aucune organisation ne porte ce nom ici. Faites-la d’abord connaître.
fault-party-twice = Cette organisation est déjà dans la réponse.
fault-party-many = Une réponse compte au plus vingt organisations.
fault-reviewer-unknown = Personne ici n’a cet e-mail, ou plusieurs personnes l’ont.
fault-reviewer-conflict = Cette personne appartient à l’organisation concernée. Nommez quelqu’un d’autre.
fault-question-line = La ligne { $x } est illisible. Vérifiez ses crochets : une condition nomme une question précédente et l’une de ses réponses.
fault-evidence-missing = Dites où se trouve la preuve.
fault-conflict-reason = Dites en quelques mots de quel conflit il s’agit.
fault-mark-reason = Donnez le motif de votre avis.
fault-thing-unknown = Vous n’avez rien de tel. Copiez l’adresse depuis sa page.
fault-points-missing = Dites ce qui reste ouvert.
fault-criteria-missing = Donnez au moins un critère.
fault-deadline = « { $x } » n’est pas une date et une heure ; écrivez 2027-09-20 18:00.
fault-deadline-past = Ce moment est passé.
fault-deadline-earlier = Une échéance ne peut qu’être repoussée : on compte sur elle.
fault-reason-missing = Chacun de ceux qui ont répondu reçoit une décision et son motif.
conflict-answer-twice = Votre organisation mène déjà une réponse à ce défi.
conflict-answer-fixed = Cette réponse a été remise ou abandonnée. Reprenez-la d’abord, tant que les réponses sont ouvertes.
conflict-answer-empty = Il faut à une réponse un titre et un texte.
conflict-answer-nobody = Vous n’écrivez pour aucune organisation qui puisse répondre. Demandez à un propriétaire de la vôtre de vous nommer rédacteur.
conflict-answer-invited = Un invité n’a dit ni oui ni non. Attendez-le, ou retirez-le.
conflict-answer-countries = Un consortium vient d’au moins deux pays ou régions. Invitez quelqu’un d’ailleurs.
conflict-challenge-own = L’autorité qui pose le défi ne peut pas y répondre.
conflict-challenge-open = Le défi est ouvert ; son texte reste tel qu’on y répond.
conflict-challenge-state = Le défi ne peut pas passer à cet état maintenant. Rouvrez sa page.
conflict-challenge-closed = Les réponses à ce défi sont closes.
conflict-challenge-not-closed = Des réponses arrivent encore. Décidez après la date limite, ou closez-les d’abord.
conflict-challenge-decided = Ce défi est décidé.
conflict-keep-barred = Vous participez à une réponse à ce défi : quelqu’un d’autre doit s’en charger.
conflict-challenge-late = La date limite est passée. Changez-la avant d’ouvrir le défi.
conflict-decide-barred = Vous avez un conflit avec l’une des réponses ; quelqu’un d’autre doit décider.
conflict-questionnaire-published = Cette version est déjà publiée.
conflict-assessment-state = Cette étape ne convient pas à l’état présent. Rouvrez la page.
conflict-declaration-empty = La version n’a encore aucun paragraphe.
conflict-declaration-authoritative = Un paragraphe manque dans la langue qui fait foi. Écrivez-le d’abord.
conflict-declaration-unchanged = Rien n’a été écrit depuis la dernière version.
conflict-declaration-draft = La déclaration est encore un brouillon.
conflict-declaration-adopted = La déclaration a été adoptée ; elle reste telle quelle.
conflict-comments-many = Trop de commentaires attendent le secrétariat. Rien n’a été envoyé ; réessayez demain.
conflict-comments-own = Vous avez beaucoup commenté cette déclaration aujourd’hui. Rien n’a été envoyé ; reprenez demain.
figure-challenges = { $n ->
    [one] défi commun
   *[other] défis communs
 }
figure-challenges-counts = Défis ouverts à cette édition, que les réponses arrivent encore ou que la décision soit prise ; les brouillons ne comptent pas.
figure-answers = { $n ->
    [one] réponse à un défi
   *[other] réponses à des défis
 }
figure-answers-counts = Réponses à des défis décidés que l’autorité rend publiques. Avant la décision, aucune n’est comptée.
figure-answering = { $n ->
    [one] pays ou région qui répond
   *[other] pays et régions qui répondent
 }
figure-answering-counts = Pays et régions des organisations qui participent aux réponses rendues publiques ; chacun compte une fois.
figure-endorsements = { $n ->
    [one] soutien
   *[other] soutiens
 }
figure-endorsements-counts = Soutiens aux déclarations ouvertes et adoptées, par des personnes, des organisations et des pays ou régions.
figure-endorsing = { $n ->
    [one] pays ou région qui soutient
   *[other] pays et régions qui soutiennent
 }
figure-endorsing-counts = Soutiens au nom d’un pays ou d’une région, donnés par le chef de sa délégation ou avec son mandat.
governance-faulty = Rien n’a encore été enregistré. Corrigez ce qui est signalé ci-dessous et renvoyez le formulaire.
fault-comment-email = « { $x } » n’est pas une adresse électronique.
