/** German. */
export const german = `
fehler, missgriff, patzer, irrtum, versehen, missgeschick, ausrutscher, fauxpas, fehlgriff, versagen, schnitzer
versehentlich, fälschlicherweise, fälschlich, unabsichtlich, unbeabsichtigt, ungewollt, unwillentlich, aus versehen, aus irrtum, ohne absicht
absichtlich, mutwillig, bewusst, vorsätzlich, willentlich, wissentlich, gezielt, gewollt, mit vorsatz
entschuldigen, entschuldigt, verzeihung, leid, bedauern, bedauert, abbitte
reporter, reporterin, journalist, journalistin, medienvertreter, pressevertreter, berichterstatter
presse, medien, massenmedien
soziale medien, sozialen medien, soziale netzwerke, sozialen netzwerken, social media
belagern, belagert, bedrängen, bedrängt, belästigen, belästigt, nachspüren, nachspürt, nachgespürt, nachzuspüren, spürte nach, spürt nach, spürten nach, heimgesucht, bestürmen, bestürmt, umlagern, umlagert
verfolgen, verfolgt, jagen, jagt, gejagt, nachstellen, nachgestellt, nachstellt, stellten nach, stellte nach, stellen nach, auflauern, auflauert, aufgelauert, aufzulauern, lauerte auf, lauerten auf, stalken, gestalkt
held, heldin, heldenhaft, volksheld, heldentat
feiern, feiert, gefeiert, bejubeln, bejubelt, loben, lobt, gelobt, lob, preisen, preist, gepreist, gepriesen, priesen, rühmen, rühmt, gerühmt, hochleben, applaudieren, applaudiert, würdigen, gewürdigt
kritisieren, kritisiert, kritik, rügen, rügt, gerügt, tadeln, tadelt, getadelt, bemängeln, bemängelt
erfahren, erfuhr, erfährt, mitbekommen, mitbekam, bekam mit, bemerken, bemerkt, merken, merkt
herausfinden, herausgefunden, herausfand, fand heraus, feststellen, festgestellt, feststellte, stellte fest
deaktivieren, deaktiviert, deaktivierung, abschalten, abschaltet, abgeschaltet, abzuschalten, schaltete ab, schalteten ab, ausschalten, ausschaltet, ausgeschaltet, auszuschalten, schaltete aus, schalteten aus, abstellen, abstellt, abgestellt, abzustellen, stellte ab, stellten ab, stilllegen, stilllegt, stillgelegt, stillzulegen, legte still, legten still, lahmlegen, lahmlegt, lahmgelegt, lahmzulegen, legte lahm, legten lahm, ausknipsen, ausknipst, ausgeknipst, auszuknipsen, knipste aus, knipsten aus, verschwinden, verschwindet, verschwunden, verschwand, vom netz, aus dem netz genommen, aus dem netz verschwunden, inaktiv, weg
löschen, entfernen
gelöscht, entfernt, getilgt
gesperrt, sperrt, sperrung, blockiert, blockierung, suspendiert, suspendierung
konto, account, profil, nutzerkonto, benutzerkonto, twitterkonto, twitteraccount, twitterprofil, useraccount, benutzerprofil, nutzerprofil
wiederherstellen, wiederherstellt, wiederhergestellt, stellte wieder her, reaktivieren, reaktiviert, reaktivierung, wieder online, wieder erreichbar, wieder verfügbar, wieder aufrufbar, wieder abrufbar, wieder freigeschaltet, freigeschaltet, wieder am netz, wieder zugänglich, wieder zu sehen, wieder aktiv, wieder aktiviert, tauchte wieder auf, wieder aufgetaucht, wieder sichtbar, wieder im netz, wieder aufrufen, wieder zu erreichen, zurück, zurückkehren, zurückgekehrt, zurückkehrt, kehrte zurück, kehrten zurück, heimgekehrt
rückkehr, heimkehr, heimreise, rückreise
erreichbar, aufrufbar, abrufbar, verfügbar
kurz, kurzzeitig, vorübergehend, zeitweise, zeitweilig, kurzfristig, für kurze zeit, für einige minuten, für wenige minuten, eine zeit lang
befristet, zeitlich begrenzt, zeitlich befristet, zeitvertrag, befristung
kollege, kollegin, arbeitskollege, arbeitskollegin, mitarbeiterkollege
freund, freundin, kumpel
untersuchung, untersucht, prüfung, prüfen, prüft, geprüft, ermittlung, ermitteln, ermittelt, nachforschung, ging nach, geht nach, überprüfung, aufklärung
überprüft, nachprüfen, nachgeprüft, nachzuprüfen, kontrollieren, kontrolliert, gegencheck, gegengecheckt, checken, gecheckt, nachkontrollieren
schutzmaßnahme, sicherheitsvorkehrung, vorkehrung, schutzvorkehrung, sicherung, sicherheitsmaßnahme, schutzmechanismus, schutzmechanismen, sicherheitsmechanismus, sicherheitsmechanismen, absicherung, sicherheitsvorrichtung
maßnahme, schritt
verhindern, verhindert, vermeiden, vermieden, vorbeugen, vorzubeugen, unterbinden, ausschließen, verhinderung
passieren, passiert, geschehen, geschah, geschieht, ereignen, ereignet, vorgefallen, zugetragen, abgespielt, vorkommen, kommt vor, vorgekommen
vorfall, zwischenfall, vorkommnis, geschehnis, vorgang, ausfall, panne, störung
wiederholung, wiederholt, erneut passiert, wieder passiert, noch einmal passiert, wieder geschieht, noch einmal geschieht, wieder vorkommt, noch einmal vorkommt
enthüllen, enthüllt, outen, geoutet, offenlegen, offengelegt, preisgeben, preisgegeben, preisgab, gab preis, enttarnen, enttarnt, lüften, gelüftet, verraten
identität, name, namentlich
zentrale, hauptsitz, hauptquartier, firmensitz, firmenzentrale, konzernzentrale, unternehmenszentrale, stammsitz, unternehmenssitz
büro, bürogebäude, gebäude, firmengebäude, bürohaus
arbeit, job, arbeitsplatz, anstellung, arbeitsverhältnis, beschäftigung, arbeitsstelle
arbeitete, gearbeitet, tätig, jobbte, gejobbt, im einsatz
einstellen, eingestellt, angeheuert, anheuern, engagiert
mitarbeiter, mitarbeiterin, angestellter, beschäftigter, arbeitnehmer, arbeitnehmerin, bediensteter, belegschaft, personal, arbeitskraft
festangestellter, vollzeitangestellter, vollzeitkraft, stammbelegschaft, stammpersonal, vollzeitmitarbeiter, fest angestellt, stammkraft
vertragsarbeiter, leiharbeiter, zeitarbeiter, vertragsmitarbeiter, leiharbeitskraft, zeitarbeitskraft, externer mitarbeiter, externen mitarbeiter, externer vertragsarbeiter, freier mitarbeiter, externe kräfte, externe arbeitskräfte, leihkräfte, leiharbeitnehmer
zeitarbeitsfirma, zeitarbeitsfirmen, leiharbeitsfirma, leiharbeitsfirmen, zeitarbeitsunternehmen, vertragsfirma, vertragsfirmen, fremdfirma, fremdfirmen, subunternehmen, dienstleister, dienstleistungsfirma, zeitarbeitsagentur
firma, firmen, unternehmen, konzern, betrieb
verlassen, verließ, verlässt, ging aus, weggegangen
ausscheiden, ausgeschieden, scheidend, abschied, weggang, aufgehört, aufhören, hörte auf, austritt, ausstand, schied aus
kündigen, gekündigt
entlassen, entließ, gefeuert, feuern, feuerte, rauswurf, rausgeworfen, hinausgeworfen, geschasst
staatsbürger, staatsangehöriger, bürger, staatsbürgerschaft, staatsbürgerin
wurzeln, abstammung, vorfahren, migrationshintergrund
geboren, gebürtig, zur welt
aufgewachsen, wuchs auf, aufwuchs, großgeworden, groß geworden
wohnen, wohnt, lebt, wohnhaft, ansässig, wohnsitz
usa, amerika, vereinigte staaten, vereinigten staaten
deutschland, bundesrepublik
zu hause, zuhause, daheim
video, clip, filmaufnahme, videoaufnahme, videoclip, filmclip
foto, bild, aufnahme, fotografie
lästig, nervig, nervend, nervt, nerven, störend, genervt
visum, aufenthaltsgenehmigung, visa, aufenthaltserlaubnis
arbeitsvisum, arbeitserlaubnis
studieren, studierte, studium
erlaubnis, genehmigung, zustimmung, einwilligung, einverständnis, zugestimmt, freigabe, billigung
befugnis, berechtigung, zugriffsrecht, vollmacht, zugriffsberechtigung, zugangsberechtigung
befugt, berechtigt, autorisiert, ermächtigt, bevollmächtigt
unbefugt, unberechtigt, unautorisiert, unerlaubt
zugang, zugriff, zutritt, zugreifen, zugegriffen, zuzugreifen
beschwerde, meldung, nutzermeldung, nutzerbeschwerde, beanstandung, nutzerhinweis
einging, ging ein, eingegangen, eintraf, eingetroffen, traf ein
glauben, glaubt, geglaubt, denken, dachte, gedacht, denkt
vermuten, vermutet, mutmaßen, mutmaßt, gemutmaßt, spekulieren, spekuliert, spekulation, verdacht, rätseln, rätselt
kundenbetreuung, kundenservice, kundendienst, kundensupport, support, customer support, nutzerbetreuung, kundendienstabteilung
sprecher, sprecherin, unternehmenssprecher, unternehmenssprecherin, firmensprecher, firmensprecherin, konzernsprecher, konzernsprecherin, pressesprecher, pressesprecherin
bestätigen, bestätigt
ablehnen, ablehnt, abgelehnt, lehnte ab, lehnten ab, verweigern, verweigert, weigern, weigert, geweigert
kommentar, stellungnahme
mitteilung, statement, verlautbarung, pressemitteilung, bekanntmachung, ankündigung
einzelheit, detail, näheres, nähere angaben, genauere angaben, nähere informationen
mächtig, einflussreich
berühmt, prominent, namhaft
bekanntheit, prominenz
wichtig, bedeutend, bedeutsam
welt, erde
witz, scherz, gag, kalauer
streich, jux, ulk, schabernack
internet, netz, web
kurznachrichtendienst, twitter, kurznachrichtenplattform, kurznachrichtenportal, mikroblog, mikroblogdienst, kurznachrichten dienst
einfach, leicht, simpel
stolz, hochmut
regel, vorschrift, richtlinie, regelwerk, vorgabe, bestimmung, nutzungsbedingungen, nutzungsregeln, nutzungsrichtlinien
verstoßen, verstieß, verstößt, missachtet, missachten, übertreten, regelverstoß, regelbruch, zuwiderhandlung
einhalten, eingehalten, befolgen, befolgt, hielt ein, einhielt, einzuhalten
missbrauch, missbraucht, ausgenutzt
verbrechen, straftat, delikt
illegal, gesetzwidrig, rechtswidrig, ungesetzlich, gesetzeswidrig, widerrechtlich, unrechtmäßig, verbotenes, strafbar, gegen das gesetz
strafverfolgungsbehörde, ermittlungsbehörde, polizei
hacken, gehackt, hackte, hackerangriff, cyberangriff, cyberattacke, hackerattacke, eingehackt
angreifen, angegriffen, angriff, attacke, attackieren, attackiert, griff an
sicherheitslücke, schwachstelle, sicherheitsleck
zweifel, zweifeln, infrage, in frage, anzweifeln, fragen auf
sorge, besorgnis, bedenken, besorgt, unbehagen, beunruhigt, beunruhigung
experte, expertin, fachmann, fachleute, sicherheitsexperte
quelle, informant, gewährsleute
ehemalig, früher, ex, einstig, vormalig
zuvor, vorher
sofort, umgehend, unverzüglich, auf der stelle, prompt
schnell, rasch, zügig
zunächst, anfangs, zuerst, vorerst, fürs erste
bisher, bislang, bis dahin
inzwischen, mittlerweile, unterdessen
derzeit, momentan, gegenwärtig, zurzeit, im moment, zur zeit
ungefähr, rund, circa
oft, häufig, oftmals
manchmal, gelegentlich, bisweilen, zuweilen, hin und wieder, ab und zu, mitunter, von zeit zu zeit
plötzlich, auf einmal, schlagartig
langsam, allmählich
wirklich, tatsächlich
definitiv, eindeutig, zweifellos, ganz klar, zweifelsfrei, fraglos, ohne zweifel, mit sicherheit
offenbar, anscheinend, offensichtlich, augenscheinlich
erstmals, zum ersten mal, das erste mal
zahlreich, viele, etliche, unzählige, eine menge, massenhaft
wenige, handvoll
leute, menschen
vormittag, morgen
feierabend, dienstschluss, dienstende, schichtende, arbeitsschluss, arbeitsende
beginnen, begann, begonnen, anfing, angefangen, fing an, starten, gestartet, startete, angetreten
beenden, beendet, endete, auslief, ausgelaufen, lief aus, abgelaufen, abgebrochen
vorzeitig, früher als geplant, verfrüht, vor der zeit
weiterführen, weitergeführt, fortführen, fortsetzen, fortgesetzt, weiterleben, weitermachen, weiterzuführen, fortzusetzen, weiter führen
normal, gewöhnlich, alltäglich, üblich
hektisch, stressig, turbulent, chaotisch
wild, verrückt
müde, übermüdet, erschöpft, ausgelaugt, ermüdet, müdigkeit, erschöpfung, schläfrig
nervös, unruhig, nervosität, aufgeregt, angespannt
kopfschmerzen, kopfweh
unaufmerksam, unachtsam, unkonzentriert, abgelenkt, nicht aufgepasst, nicht bei der sache
unüberlegt, gedankenlos, ohne nachzudenken, ohne nachdenken, ohne zu überlegen, ohne zu denken
zufall, zufälligerweise
reihe, verkettung, serie, kette
zuverlässig, pflichtbewusst
verletzt, wehgetan, gekränkt, weh getan, verletzen, wehtun
bewundern, bewundert, bewunderung, verehren, verehrt, hochachtung, achtung, respekt
erfolgreich, erfolg
lernen, dazulernen, hinzulernen, dazuzulernen, gelernt
verwirrung, ratlosigkeit, durcheinander, verwirrt
jubel, freude, begeisterung
entsetzen, panik, bestürzung, schock, empörung
wirbel, aufregung, rummel, trubel, aufsehen, aufruhr, furore, wirbeln, medienrummel, tumult
überrascht, erstaunt, verblüfft, verwundert, überraschung, erstaunen, verwunderung
unglücklich, unzufrieden
rampenlicht, scheinwerferlicht, mittelpunkt, blickpunkt
nachbar, nachbarin, nachbarschaft
fliehen, flüchten, weglaufen, davonlaufen, geflohen, wegzulaufen, davonzulaufen, floh, davonrennen, wegrennen
verstecken, versteckt, untertauchen, untergetaucht, verbergen
friedensnobelpreis, nobelpreis, friedenspreis
nominieren, nominiert, nominierung
fordern, gefordert, forderte, verlangen, verlangt, forderung
bekommen, bekam, bekommt, erhalten, erhielt, kriegen, gekriegt
drink, getränk
ausgeben, spendieren, spendiert, auszugeben, einladen
tweet, posting, beitrag, post, kurznachricht, twitternachricht
getwittert, twitterte, getweetet, gepostet, postete
follower, anhänger, abonnent, anhängerschaft, gefolgschaft, fans
nutzer, nutzerin, benutzer, user, anwender, internetnutzer, twitternutzer, netzgemeinde
verwenden, verwendet, benutzt, genutzt, nutzte, gebraucht
seite, website, webseite, internetseite
fehlermeldung, fehlerseite, fehlerhinweis, hinweis auf einen fehler
interesse, interessiert
aufrufen, aufgerufen, aufrief, aufruft, rief auf, öffnet, geöffnet, angesteuert
existieren, existiert, vorhanden
klick, mausklick, knopfdruck, tastendruck
geklickt, klickte, anklicken, angeklickt, anklickt
werkzeug, tool
alarm, warnsignal, alarmglocken, warnmeldung
warnen, gewarnt, warnt, warnung
verantwortlich, schuld, steckte dahinter, dahintersteckte, dahinter steckte
grund, ursache
motiv, beweggrund, motivation, antrieb
verursachen, verursacht, auslösen, ausgelöst, löste aus, hervorgerufen, löst aus, herbeigeführt
einleiten, eingeleitet, leitete ein, veranlassen, veranlasst, in gang gesetzt, in gang setzte, setzte in gang, angestoßen, in die wege geleitet
ausführen, ausgeführt, umgesetzt, umsetzen, durchgeführt, vollzogen
beteiligt, involviert, verwickelt, mitgewirkt, beteiligung
gelegenheit, chance
möglichkeit, in der lage, fähigkeit
planen, geplant, plant, vorgehabt
abtrünnig, durchgeknallt, rebellisch, wild geworden, aufmüpfig
sabotage, sabotageakt
widerstand, protest, auflehnung, rebellion, ungehorsam
reagieren, reagiert, reaktion, antwort
prahlen, prahlt, geprahlt, brüsten, brüstet, gebrüstet
steuerpläne, steuerreform, steuersenkung
notenbank, zentralbank
offiziell, amtlich
persönlich, privat
regierungskonto, regierungsaccount, amtskonto, amtsaccount, dienstkonto
gefälscht, falsch, unecht, nachgemacht, fälschung
diskutieren, diskutiert, debattieren, debattiert, erörtern, erörtert, debatte, diskussion, streit, gestritten
veröffentlichen, veröffentlicht, veröffentlichung, publiziert, erschienen
schweigen, schwieg, geschwiegen, stillschweigen, schweigt
ausfindig, aufspüren, aufgespürt, spürte auf, machte ausfindig, aufspürte
treffen, traf, trifft, getroffen, begegnet
interview, gespräch, unterhaltung, unterredung
sprach, gesprochen, spricht, reden, redete, geredet, unterhielt
suchen, gesucht, fahnden, fahndet, gefahndet, suchte
hassrede, hetze, hassbotschaft, hasskommentar
rechtsextrem, rechtsradikal, ultrarechts, rechtsextremistisch, rechtsextremistin
islamfeindlich, antimuslimisch, muslimfeindlich, antiislamisch
weiterverbreiten, weiterverbreitet, retweeten, retweetet, verbreiten, verbreitet
umfassend, gründlich, vollständig, eingehend
computer, rechner, pc
laptop, notebook
zuklappen, zugeklappt, klappte zu, zuklappte, schloss, geschlossen, zugemacht
ingenieur, softwareingenieur
führungskräfte, führung, chefetage, führungsspitze, management, konzernspitze, führungsetage
anführer, führungspersönlichkeit, führungsfigur
authentisch, echt, echtheit, authentizität
einschränken, eingeschränkt, verkleinert, beschränkt, reduziert, verringert, begrenzt
unbekannt, anonym, namenlos
unklar, ungeklärt, ungewiss, rätselhaft, nicht klar, unbeantwortet
vergingen, verstrichen, vergangen
nachrichtenwert, nachrichtenwürdig, öffentlichem interesse, öffentliches interesse
anbieten, angeboten, bot an, boten an
pullover, pulli, sweatshirt, kapuzenpulli
flagge, fahne
karriere, laufbahn
technologiebranche, techbranche, tech branche, technologieindustrie, technikbranche
techkonzern, technologiekonzern, internetkonzern, tech konzern
finanzbranche, finanzwelt, finanzsektor, finanzwesen, finanzindustrie
fernsehen, tv
erkundigen, erkundigt, nachgefragt
kontaktieren, kontaktiert, angeschrieben, anschreiben, wandten sich
befreunden, befreundet, anfreunden, angefreundet, freundschaftsanfrage
gemeinsam, zusammen
lieblingsmedium, lieblingskanal, lieblingsplattform, bevorzugt, am liebsten, sprachrohr
kommunikationsmittel, kommunikationskanal, kommunikationsweg
ereignislos, ruhig, unspektakulär
besitzen, besitzt, besaß, verfügen, verfügt
klarstellen, richtigstellen, klarzustellen, richtigzustellen, reinen tisch
gestehen, gestand, zugeben, zugegeben, gab zu, einräumen, eingeräumt, räumte ein, eingestehen, eingestand
beteuern, beteuert, versichern, versichert, beharren, beharrt, schwor
ehrlich gesagt, um ehrlich zu sein, offen gesagt, ehrlicherweise
groll, abneigung
verändern, verändert, geändert, ändern, manipuliert
gehalt, lohn, bezahlung, entlohnung, bezahlt
ausweis, firmenausweis, dienstausweis, hausausweis
pazifischer zeit, westküstenzeit, pazifikzeit
kaum fassen, kaum glauben, kaum vorstellen, schwer zu glauben, unvorstellbar, unfassbar, unglaublich
böses, schlimmes, unrechtes
flog, geflogen, flug, flugzeug, flieger, heimflug, rückflug
wahl, präsidentschaftswahl, wahlsieg, urnengang
`;
