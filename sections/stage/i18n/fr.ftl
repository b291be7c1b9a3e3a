nav-stage = En direct
stage-task = Régie : images en direct et enregistrements
stage-title = En direct et enregistré
stage-intro = Ce qui arrive par liaison vidéo : en direct pendant la séance, en enregistrement ensuite.
stage-none = Rien n’est prévu par liaison vidéo pour l’instant.
stage-watch = Regarder
stage-shown-live = direct
stage-shown-recording = enregistrement
stage-shown-slate = carton
stage-shown-off = arrêt
stage-now-live = C’est le direct.
stage-now-recording = C’est l’enregistrement.
stage-now-slate = L’image est interrompue ; cette page reprend d’elle-même.
stage-now-off = Rien n’est montré pour le moment ; cette page commence d’elle-même.
stage-fell-recording = Le direct s’est arrêté ; voici l’enregistrement.
stage-fell-slate = L’image s’est arrêtée ; cette page reprend d’elle-même dès qu’il y en a une.
stage-slate-default = Nous revenons tout de suite.
stage-begins = Début le { $day } à { $time }.
stage-nothing-kept = Il n’y a pas d’enregistrement.
stage-no-script = Sans JavaScript, cette page montre ce qui passe en ce moment et ne suit pas d’elle-même.
stage-reload = Recharger
stage-audio = Son
stage-listen = Écouter sur votre téléphone : le son seul
stage-listen-to = Écouter : { $x }
stage-listen-help = Choisissez votre langue et mettez vos écouteurs. Le son est légèrement en retard sur la salle.
stage-silent-help = L’image commence sans le son ; activez-le dans le lecteur.
stage-see-picture = Voir aussi l’image
stage-transcript = Transcription
stage-transcript-of = Transcription : { $x }
stage-transcript-languages = Langues de la transcription
stage-transcript-search = Chercher dans la transcription
stage-transcript-find = Chercher
stage-transcript-found =
    { $n ->
        [0] Rien trouvé.
        [one] Trouvé à un endroit.
       *[other] Trouvé à { $n } endroits.
    }
stage-transcript-download = Télécharger en sous-titres (WebVTT)
stage-captions-file = Sous-titres : { $x } (WebVTT)
stage-sheet-title = Feuille pour la salle
stage-sheet-help = À imprimer et à afficher : un téléphone qui lit un code donne le son dans cette langue.
stage-code-of = Code pour écouter : { $x }
stage-manage-title = Diffusions
stage-manage-intro = Séances et points tenus par liaison vidéo. Créez une diffusion, puis indiquez d’où viennent ses images.
stage-manage-none = Aucune séance et aucun point n’est marqué comme tenu par liaison vidéo.
stage-manage-others =
    { $n ->
        [one] Une autre séance
       *[other] { $n } autres séances
    }
stage-manage-session = Séance
stage-set-up = Créer une diffusion
stage-manager = Régie
stage-manager-of = Régie : { $x }
stage-audience = Ce que voit le public
stage-audience-sees = Le public voit : { $x }.
stage-switch = Commuter
stage-keys-help = Au clavier : le chiffre avec la touche d’accès de votre navigateur (Alt, ou Ctrl et Option).
stage-choice-live = l’image telle qu’elle se fait
stage-choice-recording = depuis le début
stage-choice-slate = des mots, et une image s’il y en a une
stage-choice-off = seulement l’heure du début
stage-choice-none = il n’y a pas encore de source
stage-over = Cette édition est terminée. Les enregistrements restent ; plus rien n’est commuté.
stage-arrange = Sources, fichiers et sous-titres
stage-public-page = La page publique
stage-previews = Aperçu
stage-trail = Dernières commutations
stage-switched-to = passage à : { $x }
stage-by-itself = automatique
stage-left = L’image en direct a été quittée le { $x }.
stage-left-help = Le public garde ce qu’il voit jusqu’à ce que vous reveniez au direct.
stage-problem-missing = L’adresse du direct répond par une erreur.
stage-problem-silent = L’hôte de l’adresse du direct ne répond pas.
stage-problem-unreadable = Ce qui vient de l’adresse du direct n’est pas une liste de lecture.
stage-problem-ended = Le flux en direct dit qu’il est terminé.
stage-problem-stalled = Le flux en direct n’avance plus.
stage-problem-forbidden = L’adresse du direct mène dans un réseau privé, où ce serveur ne regarde pas.
stage-sources-of = Sources : { $x }
stage-sources-live = Image en direct
stage-sources-live-help = Une adresse par langue du son ; la première est l’original. Une liste de lecture (.m3u8), ou la page d’un moteur WebRTC, montrée dans un cadre.
stage-sources-recording = Enregistrements ailleurs
stage-sources-recording-help = Adresses de fichiers ou de listes de lecture conservés ailleurs. Un enregistrement à conserver sur ce serveur s’ajoute plus bas.
stage-address = Adresse
stage-audio-language = Langue du son
stage-form = Forme
stage-form-guess = D’après l’adresse
stage-form-hls = Liste de lecture (HLS)
stage-form-page = Page avec un lecteur
stage-form-video = Fichier
stage-slate-words = Texte du carton
stage-files = Fichiers conservés ici
stage-file = Enregistrement ou image
stage-file-help = MP4 ou WebM, { $x } au plus ; ou une image pour le carton (PNG, JPEG, WebP).
stage-file-add = Ajouter le fichier
stage-alternative = Ce que montre une image, pour qui ne la voit pas
stage-slate-picture = Image du carton
stage-megabytes = { $x } Mo
stage-captions = Sous-titres
stage-cues =
    { $n ->
        [one] un sous-titre
       *[other] { $n } sous-titres
    }
stage-captions-language = Langue des sous-titres
stage-captions-vtt = Sous-titres (WebVTT)
stage-captions-help = Un fichier .vtt calé sur l’enregistrement. Ce qui est dit et par qui est gardé ; les styles ne le sont pas.
stage-captions-add = Ajouter les sous-titres
stage-remove = Retirer
stage-remove-of = Retirer { $x }
stage-take-away = Supprimer cette diffusion
stage-take-away-help = Ses sources, fichiers et sous-titres disparaissent avec elle.
conflict-stage-no-source = Il n’y a pas encore de source. Indiquez-en une sous « Sources, fichiers et sous-titres » ; rien n’a été commuté.
fault-stage-address = Ce n’est pas une adresse du web ; elle commence par https:// et ne contient ni nom ni mot de passe.
fault-stage-https = Seules les adresses https sont lues ; http seulement depuis les hôtes que l’exploitant autorise.
fault-stage-private = Cette adresse se trouve dans un réseau privé ; l’exploitant peut autoriser son hôte.
fault-stage-language = Choisissez la langue.
fault-stage-too-long = Le fichier dépasse { $x } Mo ; raccourcissez-le ou indiquez son adresse ailleurs.
fault-stage-no-video = Ce n’est ni un enregistrement complet que les navigateurs lisent (MP4 ou WebM), ni une image.
fault-stage-alternative = Dites en quelques mots ce que montre l’image.
fault-stage-captions = { $x }
vtt-line = Ligne { $x } :
vtt-too-long = le fichier dépasse 1 Mo.
vtt-not-text = ce n’est pas du texte en UTF-8.
vtt-no-head = un fichier de sous-titres commence par la ligne WEBVTT et une ligne vide.
vtt-too-many = il y a plus de 20 000 sous-titres.
vtt-empty = il ne contient aucun sous-titre.
vtt-no-time = un sous-titre a besoin de ses temps : 00:01.000 --> 00:04.000.
vtt-bad-time = les temps s’écrivent 00:01.000 --> 00:04.000.
vtt-backwards = le sous-titre finit avant de commencer.
vtt-order = le sous-titre commence avant celui du dessus.
vtt-no-gap = il manque une ligne vide avant les temps suivants.
vtt-silent = le sous-titre ne dit rien.
vtt-cue-long = le sous-titre dépasse 1 000 caractères.
stage-on-now = En direct maintenant
stage-recordings = Enregistrements
