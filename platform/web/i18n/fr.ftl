# Le socle web : cadre, dates, refus, formulaires.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
date-in-words = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-and-time = { $date } à { $time }
date-span = du { $from } au { $to }
word-yes = oui
word-no = non

skip-to-content = Aller au contenu
nav-forum = Forum
nav-languages = Langues
nav-my = Mon forum
nav-sign-out = Se déconnecter
nav-sign-in = Se connecter
nav-organise = Organiser
done-asked = Votre demande est envoyée. Elle figure ci-dessous sous « Vous attendez une réponse ».
done-accepted = Accepté. L’autre partie est prévenue.
done-declined = Décliné. L’autre partie est prévenue.
done-withdrawn = Retiré. L’autre partie est prévenue.
done-saved = Enregistré.
done-state = L’état a été changé.
done-submitted = Remis pour examen.
done-published = Publié. Tout le monde peut le lire.
done-returned = Rendu à son auteur avec votre remarque.
done-invited = Invité. Une lettre avec un lien est en route.
done-added = Ajouté.
done-removed = Retiré de la liste.
done-replied = Envoyé. Votre texte paraîtra quand le secrétariat l’aura lu ; votre adresse électronique n’est jamais montrée.
archived-note = Cette édition est terminée. Ses pages restent consultables.
demonstration-note = Démonstration : organisations, personnes et résultats sont fictifs.
footer-made-with = Exedra, logiciel libre sous licence Apache.

form-required = obligatoire
form-choose = Choisir…
form-save = Enregistrer
fault-missing = Veuillez remplir ce champ.
fault-too-long = { $x } caractères au maximum.
fault-too-many = { $x } éléments au maximum.
fault-one-line = Une seule ligne.
fault-control = Ce texte contient des caractères qui ne peuvent pas être affichés ; veuillez le saisir à nouveau.
fault-choice = « { $x } » ne figure pas parmi les choix.
fault-country = « { $x } » n’est pas un pays ou une région que nous connaissons ; indiquez son nom ou son code à deux lettres.
fault-language = « { $x } » n’est pas une langue que nous connaissons ; indiquez son code à deux lettres.
fault-date = « { $x } » n’est pas une date ; écrivez-la sous la forme 2027-09-24.
fault-whole = Indiquez un nombre entier ({ $x }).
fault-flag = « { $x } » n’est ni oui ni non.
fault-address = « { $x } » n’est pas une adresse web ; celle-ci commence par https://.
fault-form = La forme de cette valeur ne peut pas être lue ici.
fault-changed-meanwhile = { $x } a modifié ceci pendant que vous l’aviez ouvert, et rien de vous n’a été enregistré. Votre texte est toujours ici : regardez l’état présent, puis enregistrez à nouveau.
word-somebody = Quelqu’un

error-home = Aller à l’accueil
error-not-found = Il n’y a rien ici
error-not-found-text = L’adresse est peut-être mal saisie, la page a pu disparaître ou être réservée à d’autres. Si vous avez un compte, essayez de vous connecter.
error-gone = Contenu supprimé
error-gone-text = Son titulaire l’a fait supprimer définitivement.
error-sign-in = Connectez-vous d’abord
error-sign-in-text = Un compte est nécessaire.
error-forbidden = Cette action ne vous est pas ouverte
error-forbidden-text = Vous pouvez consulter ce contenu, mais non le modifier. Rien n’a été modifié.
error-conflict = Impossible à présent
error-invalid = Un élément manque ou est mal saisi
error-invalid-text = Rien n’a été enregistré. Revenez en arrière, corrigez ce qui est indiqué ici et renvoyez le formulaire.
faults-title = { $n ->
    [one] Un point est à corriger
   *[other] { $n } points sont à corriger
 }
name-and-sentence = { $name } : { $sentence }
word-email = Adresse électronique
word-title = Titre
word-name = Nom
word-file = Fichier
word-password = Mot de passe
word-language = Langue
word-country = Pays ou région
error-too-many = Trop de tentatives
error-too-many-text = { $n ->
    [one] Réessayez dans une minute. Rien n’a été modifié.
   *[other] Réessayez dans { $n } minutes. Rien n’a été modifié.
 }
error-unusable = Cette demande n’est pas utilisable
error-busy = Trop de demandes à la fois
error-busy-text = De nombreuses personnes enregistrent en ce moment. Rien n’a été modifié ; veuillez renvoyer votre demande.
error-broken = Une panne s’est produite de notre côté
error-broken-text = Rien de cette demande n’a été enregistré. La panne est consignée à l’intention des responsables de cette installation.
refusal-forged = La demande venait d’un autre site ; elle n’a pas été exécutée. Ouvrez la page ici et renvoyez le formulaire.
refusal-unreadable = La demande n’a pas pu être lue. Rien n’a été modifié.
refusal-too-large = La demande dépasse la taille admise par cette installation. Rien n’a été modifié.
conflict-forum-over = Cette édition est terminée ; plus rien ne peut y être modifié.
