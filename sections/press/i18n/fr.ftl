# The press room.
press-title = Presse
findable-releases = Communiqués de presse
press-lede = Les résultats dès leur publication, le registre officiel et les personnes à interroger.
press-follow = Suivre et participer
press-moment = { $moment } ({ $zone })
press-faulty = Rien n’est encore enregistré. Corrigez ce qui est marqué ci-dessous et renvoyez.
press-kit-title = Dossier de presse
press-kit-lede = Les textes dans toutes les langues, les images avec leurs crédits et les faits, en une archive.
press-kit-do = Télécharger le dossier de presse
press-card = Une image à partager (PNG)
press-room-title = Pour la presse accréditée
press-room-lede = Ce que vous pouvez lire en avance, et jusqu’à quand c’est sous embargo. Les heures sont celles du forum ({ $x }).
press-room-embargoed = Sous embargo
press-room-none = Rien n’est sous embargo en ce moment. Tout ce qui est publié se trouve à la page presse.
press-desk-title = Bureau de presse
press-desk-lede = Les communiqués sont rédigés par les organisations ou le secrétariat, et approuvés par le secrétariat.
press-desk-tools = Outils du service de presse
press-desk-releases = Communiqués que vous rédigez
press-desk-none = Aucun communiqué encore. Commencez-en un ci-dessous.
press-desk-nothing = Vous n’écrivez pour aucune organisation qui participe à cette édition. Demandez à ses responsables le droit de modifier.
press-desk-begin = Un nouveau communiqué
press-desk-begin-do = Commencer à écrire
press-desk-correction = correction en cours
press-desk-waits = en attente d’approbation
press-comments-title = Laisser un commentaire
press-comments-lede = Que pensez-vous de cette édition ? Les commentaires sont lus par le secrétariat avant de paraître.
press-comments-front = Dites-nous ce que vous pensez de cette édition
press-comments-count = { $n ->
    [one] { $n } commentaire à ce jour
   *[other] { $n } commentaires à ce jour
}

# Releases.
releases-title = Communiqués
release-feed = Les communiqués en flux (Atom)
release-count = { $n ->
    [one] { $n } communiqué
   *[other] { $n } communiqués
}
release-all = { $n ->
    [one] Le communiqué
   *[other] Les { $n } communiqués
}
release-none = Rien n’est encore publié. Revenez, ou suivez le flux.
release-none-found = Aucun communiqué ne convient. Mettez moins de mots ou un autre mot du thème.
release-search = Chercher dans les communiqués
release-search-do = Chercher
release-search-all = Tous les communiqués
release-track = Mot du thème
release-track-all = Tous
release-pages = Pages de la liste
release-previous = Plus récents
release-next = Plus anciens
release-untitled = Sans titre
release-state-draft = brouillon
release-state-submitted = remis
release-state-embargoed = sous embargo
release-state-published = publié
release-state-corrected = corrigé
release-state-withdrawn = retiré
release-embargo = Sous embargo jusqu’au { $x }. Ne pas publier, citer ni transmettre avant.
release-corrected = Corrigé le { $moment } : { $note }
release-other-languages = Dans d’autres langues
release-people = Personnes
release-evidence = Preuves
release-assessed = Une technologie utile à tous
release-tracks = Mots du thème
release-versions = Versions
release-version-number = Version { $x }
release-version-since = Publique depuis le { $x }
release-withdrawn-title = Ce communiqué a été retiré
release-withdrawn-text = Il a été retiré le { $x }. Merci de ne plus l’utiliser.
release-edit-do = Modifier
release-edit-title = Rédiger le communiqué
release-title = Titre
release-lede = Ce qui s’est passé
release-lede-help = Une ou deux phrases qui se suffisent.
release-body = Déclaration
release-body-help = Markdown : une ligne vide commence un paragraphe, > une citation.
release-evidence-help = Une par ligne : ce que c’est | https://…
release-people-help = Une par ligne : nom | rôle. Seules peuvent être nommées les personnes qui participent et acceptent de figurer dans l’annuaire.
release-note = Ce qui a été corrigé
release-note-help = Tout le monde le lira à côté du texte corrigé.
release-organisation = Organisation
release-organisation-help = Son nom ; laissez vide pour un communiqué du forum lui-même.
release-closed = Ce communiqué ne peut plus être modifié.
release-preview = La version approuvée, telle que la voient les lecteurs
release-files-title = Images et documents
release-files-count = { $n ->
    [0] Ajouter des images et des documents
    [one] { $n } fichier
   *[other] { $n } fichiers
}
release-files-none = Ni image ni document encore.
release-file = Fichier
release-file-help = Une image (JPEG, PNG, WebP, GIF) ou un document (PDF, texte).
release-file-add = Ajouter le fichier
release-file-alternative = Ce qu’il montre
release-file-alternative-help = Pour les personnes qui ne le voient pas. Dites l’essentiel en une phrase.
release-file-language = Langue de ce texte
release-file-credit = L’auteur
release-file-licence = Licence
release-file-licence-help = Par exemple CC BY 4.0, ou libre pour l’usage rédactionnel.
release-file-remove = Enlever
release-file-remove-of = Enlever : { $x }
release-submit = Remettre
release-submit-text = Le secrétariat le lit et l’approuve, ou le rend avec une note.
release-approve = Approuver
release-public-at = Public à partir de ({ $x })
release-public-at-help = Vide : tout de suite. Avant cette minute, seuls la presse accréditée, l’organisation et le secrétariat peuvent le lire.
release-put-off = Déplacer l’embargo
release-return = Rendre
release-return-reason = Ce qui reste à faire
release-withdraw = Retirer le communiqué
release-withdraw-reason = Pourquoi il est retiré ; les lecteurs le verront

# Questions and comments.
replies-title = Questions et commentaires
replies-none = Personne n’a encore demandé ni commenté.
replies-closed = L’édition est close ; les questions et les commentaires le sont avec elle.
reply-title = Laisser une réponse
reply-lede = Le secrétariat la lit avant qu’elle paraisse. Votre nom est montré, votre adresse électronique jamais.
reply-kind = C’est
reply-kind-question = une question au service de presse
reply-kind-comment = un commentaire
reply-name = Nom
reply-email = Adresse électronique
reply-email-help = Pour vous répondre seulement ; elle n’est pas publiée.
reply-body = Votre texte
reply-leave-empty = Laissez ceci vide
reply-do = Envoyer
reply-back = Retour
reply-asked = Demandé par
reply-commented = Commentaire de
reply-answer = Réponse :
reply-queue-title = Questions et commentaires à trancher
reply-queue-count = { $n ->
    [0] Rien n’attend
    [one] { $n } texte attend
   *[other] { $n } textes attendent
}
reply-queue-none = Tout est tranché.
reply-queue-about = le communiqué concerné
reply-queue-answer = Réponse (facultative ; publiée avec le texte)
reply-queue-publish = Publier
reply-queue-refuse = Ne pas publier
reply-queue-published = Publiés
reply-queue-take-back = Retirer
reply-queue-take-back-of = Retirer ce que { $x } a écrit
mail-answer-subject = Réponse à votre question : { $x }
mail-answer-body = Vous avez demandé au service de presse de { $forum } :
    { $question }

    La réponse :
    { $answer }

    Elle est publiée ici : { $url }

# The record.
record-title = Le registre officiel
record-lede = Ce qui a été officiellement déclaré, dit et compté, avec l’heure et le fuseau. Citez d’ici.
record-count = { $n ->
    [one] { $n } ligne du registre
   *[other] { $n } lignes du registre
}
record-none = Le registre est encore vide.
record-kind = Genre
record-everything = Tout
record-statements = Déclarations
record-quotations = Citations
record-figures = Chiffres
record-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
record-holds-for = pour { $x }
record-is-original = original
record-is-translation = traduction
record-other-languages = { $n ->
    [one] Dans { $n } autre langue
   *[other] Dans { $n } autres langues
}
record-json = Le registre en JSON
record-line-title = Une ligne du registre
record-withdrawn = Retiré du registre le { $x }.
record-new-title = Ajouter au registre
record-edit-title = Corriger une ligne du registre
record-text-in = Texte ({ $x }) ; d’un chiffre, ce qu’il compte
record-original = Dit en
record-by-in = Qui l’a dit ({ $x })
record-at = Quand
record-at-help = 2027-09-24T20:00, ou le jour seul.
record-zone = Fuseau horaire
record-value = Valeur d’un chiffre
record-value-help = Un nombre, sans unité.
record-unit = Unité
record-unit-help = percent, days, une monnaie ; vide pour ce qui se compte.
record-period = Période couverte
record-as-of = À la date de
record-as-of-help = Un jour, un mois ou une année : 2027-05.
record-public-at = Public à partir de ({ $x })
record-public-at-help = 2027-09-24T20:00 ; vide veut dire tout de suite.
record-withdraw = Retirer cette ligne

# Coverage.
coverage-title = Vérification des articles
coverage-lede = Mettez un article à côté du registre : quelles citations et quels chiffres sont tels qu’ils ont été donnés, et lesquels non.
coverage-record = { $n ->
    [0] Le registre est vide ; complétez-le d’abord
    [one] Comparé avec { $n } ligne du registre
   *[other] Comparé avec { $n } lignes du registre
}
coverage-new = Vérifier un article
coverage-name = Titre
coverage-address = Adresse
coverage-address-help = Où il a été trouvé : https://…
coverage-text = Texte
coverage-text-help = Collez l’article, en texte ou en HTML ; menus et publicités sont mis à part.
coverage-file = Ou un fichier
coverage-file-help = HTML ou texte en UTF-8, 1 Mo au plus.
coverage-do = Vérifier
coverage-kept = Articles vérifiés
coverage-none = Aucun article n’a encore été vérifié.
coverage-verdicts = Verdicts
coverage-nothing = Ni citation, ni chiffre, ni date n’a été trouvé.
coverage-column-verdict = Verdict
coverage-column-found = L’article dit
coverage-column-why = Pourquoi
coverage-column-record = Registre
coverage-to-record = ligne
coverage-kind-quotation = citation
coverage-kind-figure = chiffre
coverage-kind-date = date
coverage-verdict-same = identique
coverage-verdict-reworded = reformulé
coverage-verdict-changed = changé
coverage-verdict-absent = absent du registre
coverage-verdict-missing-context = contexte manquant
coverage-copies = Quasi-copies
coverage-copy-taken = Probablement tiré de
coverage-copy-source = Probablement la source de
coverage-copy-unknown = Très semblable à
coverage-apart = Mis à part
coverage-article = L’article tel qu’il a été lu
coverage-remove = Supprimer cette vérification

# What others ask.
mention-release = Communiqué : { $x }
panel-releases = Communiqués
figure-releases = { $n ->
    [one] communiqué
   *[other] communiqués
}
figure-releases-counts = Communiqués de cette édition publics à ce jour, selon le pays ou la région de leur organisation. Ceux sous embargo et ceux retirés ne sont pas comptés.

# What is wrong.
conflict-release-withdrawn = Ce communiqué a été retiré et reste tel quel.
conflict-release-nothing = Il n’y a rien de nouveau à décider ici.
conflict-embargo-over = L’embargo est déjà levé ; le communiqué est public.
conflict-line-withdrawn = Cette ligne a été retirée et reste telle quelle.
conflict-replies-closed = L’édition est close, et avec elle les questions et les commentaires. Rien n’a été envoyé.
fault-release-text = Rédigez-le dans au moins une langue.
fault-correction-note = Dites ce qui a été corrigé.
fault-release-organisation = Aucune organisation ne s’appelle ici « { $x } ».
fault-release-person = Personne de ce nom ne participe et n’accepte de figurer dans l’annuaire, ou plusieurs le font : « { $x } ».
fault-release-file = Ce fichier est inutilisable : abîmé, trop grand, ou ni image, ni PDF, ni texte.
fault-evidence = « { $x } » n’a pas d’adresse ; écrivez : ce que c’est | https://…
fault-moment = « { $x } » n’est pas une date avec une heure ; écrivez 2027-09-24T09:00.
fault-moment-past = Cette minute est passée. Choisissez-en une plus tardive, ou laissez vide pour publier tout de suite.
fault-reason = Dites pourquoi.
fault-record-original = Il n’y a pas de texte dans cette langue.
fault-record-at = « { $x } » n’est ni un jour ni un jour avec une heure ; écrivez 2027-09-24 ou 2027-09-24T20:00.
fault-record-zone = « { $x } » n’est pas un fuseau horaire ; utilisez un nom comme Europe/Paris.
fault-record-value = « { $x } » n’est pas un nombre.
fault-record-as-of = « { $x } » n’est ni un jour, ni un mois, ni une année ; écrivez 2027-05-31, 2027-05 ou 2027.
fault-reply-email = « { $x } » n’est pas une adresse électronique.
fault-article-long = C’est plus long que tout article : 1 Mo au plus.
fault-article-empty = Il n’y a pas de texte à vérifier, seulement du balisage, des menus ou rien.
fault-article-form = Ce n’est pas un texte en UTF-8 ; enregistrez-le en texte ou en HTML, en UTF-8.
assessed-release = Communiqué
