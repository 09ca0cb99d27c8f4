/** French. */
export const french = `
compte, profil
désactiver, désactivation, fermeture, inaccessible, indisponible, introuvable, hors ligne, hors service, hors connexion, volatiliser, évaporer, plus accessible, plus disponible, été coupé
supprimer, suppression, effacer, effacement, enlever, retirer
suspendre, suspendu, suspension, bannir, bannissement
bloquer, blocage, verrouiller, verrouillage
rétablir, rétablissement, réapparaître, réapparu, réapparition, réapparaît, réactiver, réactivation, été restauré, été restaurée, remettre en ligne, remis en ligne, remise en ligne, remettre en service, remis en service, remise en service, nouveau en ligne, nouveau accessible, nouveau disponible, nouveau actif, refait surface, refaire surface, rouvrir, rouvert, réouverture
rentrer, revenir, retour, retourner, regagner, repartir
bref, brève, brièvement, momentané, momentanément, quelques instants, court instant, courte durée, un instant
temporaire, provisoire, durée déterminée, durée limitée, cdd
employé, salarié, collaborateur, membre du personnel
prestataire, sous traitant, contractuel, intérimaire, vacataire, travailleur temporaire, travailleur externe, travailleur indépendant, employé temporaire, employés temporaires, employé contractuel, employé externe, employés externes, freelance, sous traitance, travailleurs sous contrat, société externe, sociétés externes, externalisé
service client, service clientèle, service à la clientèle, support client, support clientèle, assistance client, assistance clientèle, assistance aux utilisateurs, assistance à la clientèle, relation client, relation clientèle
dernier, dernière, ultime
quitter, départ
sur le départ, en partance
erreur, faute, bévue, gaffe, par méprise, une méprise, tromper, fausse manœuvre, fausse manoeuvre, fausse manipulation, mauvaise manipulation, mauvaise manœuvre
inadvertance, mégarde, involontaire, involontairement, accidentel, accidentelle, accidentellement, par accident, sans le vouloir
délibéré, délibérément, volontaire, volontairement, intentionnel, intentionnellement, intention, sciemment, à dessein
excuser, excuse, pardon, demander pardon, demandé pardon, demande pardon, désolé, navré
presse, média, médias, médiatique, journaliste, reporter, rédaction
harceler, harcèlement, pourchasser, assaillir, assailli, assiéger, lâchent plus
traquer, traque, épier, guetter, suivent à la trace, suivi à la trace, suivent partout
héros, héroïque
saluer, acclamer, applaudir, encenser, ovationner, plébisciter, porté aux nues, porter aux nues
vanter, targuer, enorgueillir, gargariser, fanfaronner
notoriété, célébrité, renommée, gloire
influent, puissant
influence, impact, retentissement
agacer, agaçant, énerver, énervant, pénible, embêtant, embêter, irriter, irritant, exaspérer, exaspérant
commencer, démarrer, entamer
continuer, poursuivre, poursuit, poursuivi, poursuivent, poursuivait
cesser, mettre fin, mis fin, met fin, mettre un terme, mis un terme, arrêtent de, arrêter de
expirer, expiration, échéance, prendre fin, prenait fin, pris fin, toucher à sa fin, touchait à sa fin, arriver à terme, arrivait à terme
apprendre, appris, apprend, apprenait, découvrir, découvert, réaliser, rendre compte, rend compte, rendu compte, rendait compte, prendre conscience, pris conscience, prendre connaissance, pris connaissance, apercevoir, aperçu, aperçoit
remarquer, constater, observer
ignorer, savait pas, sait pas, savaient pas, pas au courant, pas conscience
lendemain, jour suivant, jour d après, journée suivante
veille, jour d avant, jour précédent
signaler, signalement, plainte, dénoncer, dénonciation, se plaindre, plaint
règle, règlement, réglementation, conditions d utilisation, conditions générales, charte
enfreindre, enfreint, enfreignait, enfreignent, enfreignant, violer, violation, transgresser, infraction, contrevenir, contrevient, contreviennent, bafouer, non respect, entorse
respecter, conformer
illégal, illégalité, illicite, contraire à la loi
pirater, piratage, hacker, hack
accès, accéder, accède
autorisation, autoriser, permission, habiliter, habilitation
interdire, interdit, interdiction, prohiber, proscrire, proscrit
pouvoir, capacité, capable, en mesure, possibilité, faculté
mesure de protection, protection, précaution, filet de sécurité, barrière, mécanisme de sécurité, mécanismes de sécurité, dispositif de sécurité, dispositif de protection
sécurité, sûreté
empêcher, éviter
se reproduire, se reproduise, se reproduit, reproduire, reproduise, renouveler, renouvelle, se répète, se répéter
survenir, survenu, survient, surviennent, avoir lieu, eu lieu, se produire, se produit, se produisent, s produit, s produite, se dérouler, s déroulé, s déroulée
révéler, révélation, dévoiler, divulguer, divulgation, démasquer, rendre public, rendu public, rendue publique, rendus publics, rendre publique
identité, identifier, nom
au nom de, au nom d, à la place de, à la place d
siège, quartier général, qg
bureau, bâtiment, immeuble, les locaux, ses locaux, leurs locaux
emploi, boulot, job
embaucher, embauche, recruter, recrutement
licencier, licenciement, limoger, limogeage, congédier, mis à la porte, mettre à la porte, été renvoyé, été viré
démission, démissionner
entreprise, société, compagnie, firme
réseau social, plateforme, plate forme, site de microblogging, réseau de microblogging
réseaux sociaux, médias sociaux
internet, toile, web
internaute, utilisateur, usager, twittos
enquête, enquêter, investigation, investiguer
mise en examen, mis en examen, inculper, inculpation, poursuites judiciaires, poursuites pénales, poursuivi en justice
porter plainte, porté plainte, déposer plainte, déposé plainte
examen, audit, réexamen
examiner, passer en revue, passait en revue, éplucher
complet, complète, approfondi, exhaustif, minutieux
revérifier, double vérification, seconde vérification, nouvelle vérification
confirmer, confirmation, corroborer
vérifier, vérification
refuser, refus, décliner, pas souhaité, pas voulu, abstenir, abstenu
réagir, réaction, donner suite, donné suite
entretien, interview, entrevue, entretenir, entretenu, interviewer, répondu aux questions, répondre aux questions, répond aux questions
vidéo, clip
filmer, caméra
photo, photographie, cliché
voisin, voisinage
citoyen, ressortissant, citoyenneté, de nationalité, la nationalité
à l origine de, à l origine du, à l origine d, auteur, responsable de la
racine, ascendance, origine
né, née, natif, native, naître, vu le jour
vivre, vivait, vivent, habiter, résider, domicilié
états unis, etats unis, amérique, usa, outre atlantique
maison blanche, exécutif américain
fbi, police fédérale
police, forces de l ordre, autorités
président, chef d état, chef de l état, chef de l exécutif, locataire de la maison blanche
abonné, follower, suivi par
surpris, surprise, surprendre, étonner, étonnement, stupéfait, stupéfaction, abasourdi, sidéré, ébahi, tombé des nues
plaisanter, plaisanterie, blague, blaguer, ironiser, boutade, farce, canular
moquer, moquerie, railler, raillerie
à la légère, avec humour, en dérision, avec dérision, avec ironie, avec légèreté
réclamer, exiger
offrir, offert
vouloir, veut, veulent, voulait, voulaient, voulu, veux, souhaiter, désirer
croire, croit, croyait, crois, cru, croient, penser, imaginer, supposer, présumer
soupçonner, soupçon, suspecter
permettre, permet, permettait, permis
recevoir, reçu, reçoit, recevait
blesser, heurter, offenser, froisser, faire du mal, fait du mal, faire du tort, fait du tort
nerveux, nerveuse, nervosité, anxieux, anxieuse
trépidant, chaotique, frénétique
fou, folle, dingue, délirant, agité, mouvementé
fatigué, fatigue, épuisé, éreinté, exténué
distrait, inattentif, inattention, pas attentif, pas prêté attention, pas fait attention
ordinaire, normal, lambda, quelconque
vie, existence
incident, panne, coupure, interruption, affaire, épisode
fuir, échapper, esquiver
approuver, approbation, valider, validation, aval, feu vert
renseignement, information
mécontent, insatisfait
inquiéter, inquiétude, inquiet, inquiète, préoccuper, préoccupation, craindre, craint, crainte, redouter
lancer, enclencher, amorcer, initier
provoquer, susciter, entraîner, causer, engendrer, occasionner
en raison de, en raison du, en raison d, à cause de, à cause du, à cause d
mettre en cause, mis en cause, pointer du doigt, pointé du doigt, incriminer
soulève des questions, soulever des questions, soulève la question, pose la question, pose question, suscite des interrogations, soulève des interrogations, interroge sur
joie, jubilation, liesse, allégresse, euphorie, réjouir
confusion, perplexité, désarroi
bruit, remous, tapage, émoi, tumulte, tollé, ébullition, effervescence, tourbillon, tempête, emballement
inconnu, anonyme, mystérieux, mystère
détracteur, opposant, adversaire, ennemi
attaquer, attaque, fustiger, invectiver, vilipender, étriller
préféré, favori, privilégié, prédilection, fétiche
voyou, incontrôlable, rebelle, indélicat, félon, frondeur
défi, rébellion, résistance, désobéissance, insubordination
motivation, motif, raison de son geste, raisons de son geste
hasard, coïncidence, fortuit
concours de circonstances, enchaînement de circonstances, série de coïncidences, suite de coïncidences, enchaînement de hasards
improbable, peu probable
infime, minime
sous les projecteurs, feu des projecteurs, feux des projecteurs, feux de la rampe, centre de l attention
gardé le silence, garder le silence, garde le silence, resté silencieux, reste silencieux, resté muet, reste muet, resté discret
sort du silence, sorti du silence, sortir du silence, rompt le silence, rompu le silence, rompre le silence, prend la parole, pris la parole, prendre la parole
clarifier, dissiper les malentendus, faire la lumière
soudain, soudainement, brusquement, subitement, du jour au lendemain, tout à coup
immédiat, immédiatement, aussitôt, tout de suite, sur le champ
rapide, rapidement, vite, promptement, sans tarder
initialement, au départ, au début, d abord, dans un premier temps
environ, approximativement, à peu près, aux alentours de, autour de
nombreux, nombreuses, beaucoup, multitude, grand nombre, plein de
poignée, petit nombre, nombre restreint, nombre limité, nombre réduit
supplémentaire, additionnel, complémentaire
plusieurs, certain nombre de
mener, mène, conduire, conduit, diligenter
répandre, répandu, propager, propagation
haine, haineux, haineuse
message d erreur, page d erreur
ministère de la justice, département de la justice, ministère américain de la justice, département américain de la justice
dirigeant, haut responsable, cadre dirigeant, la direction, leader
ancien, ancienne, ex
vingtaine, vingtenaire
gens, personnes, individu
ordinateur portable, portable, laptop
clic, cliquer, clique
authenticité, authentique, véracité, véridique
récit, témoignage, version des faits, ses dires
de manière indépendante, de façon indépendante, de source indépendante
au fait du dossier, au fait de l affaire, proche du dossier, proche de l affaire, au courant du dossier, au courant de l affaire, connaissance du dossier, informées du dossier
retrouver, localiser, débusquer, dénicher, mis la main sur
contacter, solliciter, joindre, prendre contact, pris contact, entré en contact
drapeau américain, bannière étoilée, drapeau des états unis
extrême droite, ultradroite, ultra droite
antimusulman, islamophobe, anti islam, anti musulman
retweeter, relayer
polémique, controverse, controversé
dépendre, dépend, dépendance, recours, recourir
décider, décision, trancher
habituel, usuel, coutumier
procédure, marche à suivre, protocole
occasion, opportunité
préméditer, préméditation, planifier
avouer, aveu, confesser
reconnaître, reconnu, reconnaît, admettre, admis, admet, concéder
nier, nie, démentir, dément, démenti, réfuter, récuser
évoquer, invoquer, mentionner
attribuer, imputer, mis sur le compte de, met sur le compte de
traiter, gérer, s occuper, s occupait
obligé, contraint, contrainte, été forcé
réussir, réussite, succès
aimer, adorer
s appelle, se nomme, dénommé, du nom de
technologie, technologique, tech
opinion, avis, point de vue
rancune, animosité, hostilité
intérêt public, intérêt général, intérêt médiatique, intérêt pour l actualité, valeur informative
restreindre, restreint, resserrer, limiter
mettre en place, mis en place, mise en place, mettre en œuvre, mis en œuvre, mise en œuvre, mettre en oeuvre, mis en oeuvre, instaurer, adopter
pris l avion, prendre l avion, s envolé, pris un vol, sauté dans un avion
s apprêtait, s apprêter, sur le point
écourter, abréger, raccourcir
impôt, fiscal, fiscalité
réserve fédérale, fed, banque centrale américaine
toucher, affecter
prendre effet, pris effet, prenne effet, prendra effet
élucider, éclaircir, éclairer
détail, détailler
façon, manière
impliquer, implication, mêlé
achever, finaliser, parachever, mené à terme, menée à terme, mener à terme
corriger, rectifier
hashtag, mot dièse, mot clé, mot clic
machine, robot
souvenir, souviendra, souviendront, souvient
plein temps, temps plein, temps complet
malchanceux, malheureux, infortuné
annoncer, fait savoir, faire savoir
actuellement, en ce moment, à l heure actuelle
désormais, dorénavant, à présent
auparavant, précédemment, par le passé, dans le passé
réellement, vraiment, véritablement
incontestablement, indéniablement, indiscutablement, sans conteste, sans aucun doute
parfois, quelquefois, de temps en temps, par moments
régulièrement, souvent, fréquemment
en public, au grand jour, à visage découvert
rester, demeurer
publier, mettre en ligne, mis en ligne, mise en ligne, paru
soir, soirée
matin, matinée
tenter, tentative, essayer
disposer, posséder
consulter, visiter
message, tweet, publication
`;
