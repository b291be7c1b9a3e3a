# Partnerships: interest, cases, totals, signings.
nav-deals = Partenariats

# Interest in an offer or need.
interest-door = Manifester un intérêt ({ $x })
interest-title = Manifester un intérêt
interest-note = Vous manifestez l’intérêt de votre organisation. L’autre partie répond oui ou non ; après un oui, vous échangez ici, même une fois le forum terminé.
interest-nobody = L’intérêt est manifesté au nom d’une organisation. Vous n’appartenez à aucune qui le puisse : demandez à son responsable de vous inviter, ou enregistrez la vôtre.
interest-already = { $x } a déjà un dossier ouvert à ce sujet.
interest-already-go = Y poursuivre
interest-for = Pour quelle organisation
interest-how = De quelle façon
interest-openly = Ouvertement : l’autre partie lit votre message et sait qui vous êtes
interest-unnamed = Sans nous nommer : un intermédiaire transmet
interest-unnamed-help = L’intermédiaire du forum (à défaut, son secrétariat) sait qui vous êtes. L’autre partie lit votre message et ce que vous cochez ci-dessous, rien d’autre. Les noms n’apparaissent que lorsque les deux parties y consentent.
interest-message = Ce que lit l’autre partie
interest-message-help = Ce qui vous intéresse et ce que vous pourriez faire ensemble. Si vous ne vous nommez pas, omettez noms, adresses et tout ce qui vous ferait reconnaître.
interest-unnamed-only = Seulement si vous ne vous nommez pas
deal-tells-country = Indiquer notre pays ou région
deal-tells-kind = Indiquer le type de notre organisation
interest-note-label = Pour l’intermédiaire seul
interest-note-help = Ce qui aide à bien transmettre ; l’autre partie ne le lit jamais.
interest-do = Envoyer
deal-language = Langue du texte
fault-deal-future = On n’inscrit que ce qui a eu lieu. Choisissez aujourd’hui ou un jour passé.
fault-deal-amount = Un montant est un nombre entier avec une monnaie ; remplissez les deux ou aucun.
fault-deal-currency = Écrivez la monnaie en trois lettres, comme CNY ou EUR.
fault-deal-number = Un enregistrement a son numéro, de 60 caractères au plus ; les autres étapes n’en ont pas.
fault-signing-when = Cette heure n’existe pas là-bas ; écrivez 2027-09-26T15:00.
conflict-case-own = Ceci est à votre propre organisation. L’intérêt se porte sur ce qui est à une autre.
conflict-case-twice = Votre organisation a déjà un dossier ouvert à ce sujet. Poursuivez-le ; il se trouve sous « Nos dossiers ».
conflict-case-limit = Soixante intérêts de votre organisation attendent une réponse. Attendez-en, ou retirez-en.
conflict-case-nobody = Vous n’appartenez à aucune organisation qui pourrait manifester cet intérêt.
conflict-case-state = Le dossier en est maintenant à un autre point. Regardez-le à nouveau ; rien n’a été changé.
conflict-case-unnamed = Il faut d’abord que les deux parties se nomment.
conflict-step-waits = Une étape est déjà proposée. Elle doit d’abord être confirmée, refusée ou retirée.
conflict-step-order = Cette étape ne suit pas celle qui est atteinte.
conflict-step-answered = Une réponse a déjà été donnée.
conflict-signing-changed = L’annonce a été modifiée depuis votre lecture. Relisez-la ; vous n’avez rien approuvé.

# Steps, states, endings.
deal-step-interest = Intérêt
deal-step-talks = Discussions
deal-step-intent = Lettre d’intention
deal-step-contract = Contrat
deal-step-registered = Contrat enregistré
deal-state-held = Chez l’intermédiaire
deal-state-asked = Attend une réponse
deal-state-open = Ouvert
deal-state-ended = Terminé
deal-ending-returned = Rendu par l’intermédiaire
deal-ending-withdrawn = Retiré
deal-ending-declined = Décliné
deal-ending-stopped = Arrêté
deal-ending-completed = Achevé
deal-proposal-proposed = proposé, attend l’autre partie
deal-proposal-confirmed = confirmé par les deux
deal-proposal-refused = refusé
deal-proposal-taken-back = retiré
deal-unnamed = une organisation qui ne se nomme pas encore
deal-other-side = L’autre partie
deal-listing-gone = Une offre ou un besoin qui n’est plus affiché
deal-message-gone = Ce message a été effacé avec son auteur.

# A case.
case-title = Dossier : { $x }
case-with = Notre intérêt, avec
case-from = Intérêt manifesté par
case-step = Étape
case-state = État
case-reason = Motif
case-since = Depuis
case-told = Elle dit d’elle-même :
case-unnamed-ours = Vous ne vous êtes pas nommés. L’autre partie lit vos messages, pas leurs auteurs.
case-unnamed-theirs = L’autre partie ne s’est pas nommée ; vos collaborateurs ne lui sont pas nommés non plus.
case-talk = Échanges
case-note-own = À l’intermédiaire, vous avez écrit :
case-answered-yes = La réponse fut oui
case-message = Votre message
case-message-help = Les membres des deux parties le lisent. Le courriel qui l’annonce n’en contient rien.
case-write = Envoyer le message
case-answer-title = Répondre
case-answer = Ce que vous dites avec votre oui, ou pourquoi non
case-answer-help = Un non doit être motivé ; l’autre partie le lit.
case-answer-named = L’autre partie pourra connaître les noms de nos collaborateurs dès qu’elle se nommera
case-accept = Oui, parlons-en
case-decline = Non
case-withdraw-title = Retirer
case-withdraw = Retirer notre intérêt
case-name-title = Noms
case-name-text = Dites à l’autre partie qui vous êtes. Vous voyez vos noms dès que les deux ont consenti.
case-name = Consentir aux noms
case-name-waits = Vous avez consenti aux noms ; l’autre partie pas encore.
case-steps = Étapes
case-steps-none = Rien au-delà de l’intérêt pour l’instant.
case-propose-title = Inscrire l’étape suivante
case-propose = Proposer à l’autre partie
case-proposed = Une étape proposée attend sa réponse.
case-day = Jour de la signature ou de l’inscription
case-amount = Montant (facultatif)
case-amount-help = En unités entières. Seules les deux parties le voient ; les montants ne sont jamais additionnés.
case-currency = Monnaie, trois lettres
case-number = Numéro d’enregistrement
case-number-help = Pour un contrat enregistré seulement.
case-confirm = Confirmer
case-refuse = Refuser
case-take-back = Retirer
case-end-title = Clore le dossier
case-end-reason = Pourquoi il se termine
case-stop = Arrêter ici
case-complete = Ce qui était convenu est fait
case-who-sees = Les membres des deux organisations voient cette page, et personne d’autre. Le secrétariat voit des nombres par état et par pays, aucun dossier. Qui exploite l’installation voit dans le journal qu’un acte a eu lieu, pas son contenu.

# Lists of cases.
cases-title = Nos dossiers
cases-lede = Ce que sont devenus les intérêts de vos organisations et ceux portés à ce qu’elles apportent.
cases-none = Aucun pour l’instant. Manifestez un intérêt sur la page d’une offre ou d’un besoin.
cases-todo = Vous attendent
cases-open = Ouverts
cases-waiting = Attendent d’autres
cases-over = Terminés
cases-pages = Pages des dossiers
cases-previous = Page précédente
cases-next = Page suivante

# Intermediaries.
forward-title = Intérêts à transmettre
forward-lede = Organisations qui ne se nomment pas encore. L’autre partie apprend par vous ce qu’elles permettent.
forward-waiting = En attente
forward-none = Rien n’attend.
forward-handled = Ce que vous avez traité
forward-from = De
forward-to = à
forward-part = Voici votre part du dossier : ce qui est à transmettre et de qui. Ce que les parties écrivent ensuite n’est qu’à elles.
forward-passes = Ce que lira l’autre partie
forward-note = Pour vous seul
forward-decide = Transmettre ou rendre
forward-do = Transmettre
forward-reason = Pourquoi il est rendu (l’auteur le lit)
forward-return = Rendre
forward-done = Transmis

# Totals.
deals-title = Ce qu’il en est advenu
deals-lede = Intérêts, lettres d’intention, contrats fermes et contrats enregistrés, chacun compté à part.
deals-intents = { $n ->
    [one] { $n } lettre d’intention
   *[other] { $n } lettres d’intention
 }
deals-contracts = { $n ->
    [one] { $n } contrat ferme
   *[other] { $n } contrats fermes
 }
deals-registered = { $n ->
    [one] { $n } enregistré
   *[other] { $n } enregistrés
 }
deals-steps = Selon l’étape atteinte
deals-counted = Un dossier est l’intérêt d’une organisation pour une offre ou un besoin. Chacun est compté une fois, à l’étape la plus avancée confirmée par les deux parties ; décliné, retiré ou arrêté, il compte parmi les terminés. Ce qu’un intermédiaire n’a pas transmis n’est pas compté. Les nombres d’étapes différentes et les montants ne sont jamais additionnés.
deals-plot-alt = Barres : dossiers à chaque étape. Le tableau ci-dessous donne les mêmes nombres.
deals-as-of = État au { $x }
deals-frozen = Figé à l’archivage de l’édition, { $x }
deals-step = Étape atteinte
deals-cases = Dossiers
deals-ended = Terminé avant
deals-by-track = Par mot du thème
deals-by-track-text = Une offre ou un besoin qui porte plusieurs mots est compté une fois, dans une ligne à part.
deals-track = Mot du thème
deals-several = Plusieurs mots
deals-no-track = Aucun
deals-by-country = Par pays et régions
deals-by-country-text = Les pays ou régions des deux organisations au début du dossier : un dossier entre deux d’entre eux figure sur les deux lignes, dont la somme dépasse donc le total. Ceux qui ont moins de trois dossiers sont réunis ; de même les dossiers où une partie ne s’est pas nommée.
deals-countries = Pays ou régions
deals-pair = { $a } et { $b }
deals-within = Au sein de : { $x }
deals-other-countries = Autres pays et régions, ou inconnu
deals-unknown-pair = Pays inconnu
deals-unnamed = Pas encore nommés
deals-all = Total
deals-withheld = non publié
deals-withheld-why = Les cases inférieures à trois ne sont pas publiées (·), pour qu’aucun partenariat ne soit connu avant son annonce ; les zéros de la colonne et la case suivante non plus, car le total la révélerait.
deals-figures = Tous les chiffres
deals-overview = Partenariats par état
deals-overview-lede = Des nombres complets, pour le secrétariat. Quelles organisations et ce qu’elles écrivent n’appartient qu’à elles.
deals-overview-none = Aucun intérêt manifesté pour l’instant.
figure-letters-of-intent = { $n ->
    [one] lettre d’intention
   *[other] lettres d’intention
 }
figure-letters-of-intent-counts = Dossiers dont l’étape confirmée la plus avancée est une lettre d’intention, qui n’engage à aucune affaire. Les contrats n’en font pas partie.
figure-contracts = { $n ->
    [one] contrat ferme
   *[other] contrats fermes
 }
figure-contracts-counts = Dossiers dont l’étape confirmée la plus avancée est un contrat ferme non encore enregistré. Lettres d’intention et contrats enregistrés n’en font pas partie.
figure-registered = { $n ->
    [one] contrat enregistré
   *[other] contrats enregistrés
 }
figure-registered-counts = Dossiers dont les deux parties disent le contrat inscrit à un registre public, avec son numéro.
panel-joint-projects = Projets communs annoncés
mention-signing = { $what } avec { $other }, { $forum }

# Signings.
signings-title = Signatures
signings-lede = Ce qui est signé, quand et où : annoncé lorsque les deux parties en ont approuvé les termes.
signings-none = Aucune signature annoncée.
signings-about = À propos de
signing-title = Annonce de la signature
signing-lede = Publique seulement tant que les deux parties approuvent exactement ce texte, cette heure et ce lieu.
signing-public = Publique : les deux parties sont d’accord.
signing-not-public = Non publique : une partie n’a pas approuvé.
signing-back = Le dossier
signing-ours = Nous approuvons
signing-theirs = L’autre partie approuve
signing-agree = Approuver exactement ceci
signing-refuse = Retirer notre accord
signing-write = Rédiger l’annonce
signing-read = Lire l’annonce
signing-change = La modifier
signing-change-text = Qui la rédige l’approuve. Toute modification annule l’accord de l’autre partie, et avec lui l’annonce, jusqu’à son nouvel accord.
signing-what = Ce qui est signé
signing-when = Quand
signing-place = Lieu
signing-text = Texte
signing-save = Enregistrer et approuver

# Letters.
mail-deal-subject = Du nouveau dans un dossier : { $x }
mail-deal-body =
    Il y a du nouveau dans l’un de vos dossiers ({ $forum }). Pour votre protection, ce courriel ne dit pas quoi.

    Lisez-le ici, une fois connecté :
    { $url }
