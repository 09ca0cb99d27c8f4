/** German. */
export const german = `
fehler, missgriff, panne, patzer, irrtum, versehen
versehentlich, irrtümlich, unabsichtlich, unbeabsichtigt, ungewollt, fälschlich, aus versehen, ohne absicht
absichtlich, absicht, mutwillig, bewusst, vorsätzlich
entschuldigen, entschuldigung, bitte um verzeihung, bat um verzeihung, leid, bedauern
reporter, journalist, medienvertreter
medien, presse
belagern, bedrängen, verfolgen, jagen, nachstellen, belästigen
held, heldenhaft
feiern, bejubeln, loben, preisen, rühmen
erfahren, herausfinden, bemerken, merken, feststellen, mitbekommen, fand heraus
verschwinden, verschwunden, verschwand, weg
zurück, zurückkehren, zurückgekehrt, zurückkehrte, wiederhergestellt, wiederherstellen, wieder online, wieder erreichbar, wieder verfügbar, reaktivieren, kehrte zurück
kurz, kurzzeitig, vorübergehend, zeitweise, zeitweilig
befristet, zeitlich begrenzt
kollege, kollegin, mitarbeiterkollege
untersuchung, prüfung, überprüfung, ermittlung
untersuchen, prüfen, überprüfen, ermitteln
schutzmaßnahme, sicherheitsvorkehrung, vorkehrung, schutzvorkehrung, sicherung
verhindern, vermeiden, vorbeugen
passieren, geschehen, ereignen, passiert, geschah, geschehen
enthüllen, offenbaren, outen, offenlegen, preisgeben
identität, name
zentrale, hauptsitz, hauptquartier, firmensitz
büro, bürogebäude
arbeit, job, stelle, arbeitsplatz, anstellung
einstellen, eingestellt, beschäftigen, beschäftigt
firma, unternehmen, konzern
kündigen, verlassen, ausscheiden
letzter, letzte, letzten
staatsbürger, staatsangehöriger, bürger
wurzeln, abstammung, herkunft, abstammend
geboren, gebürtig
video, aufnahme, clip, filmaufnahme
lästig, nervig, nervend
visum, aufenthaltsgenehmigung
erlaubnis, genehmigung
beschwerde, meldung
glauben, denken, annehmen, vermuten
mitarbeiter, angestellter, beschäftigter, arbeitnehmer
kundenbetreuung, kundenservice, kundendienst, kundensupport
sprecher, sprecherin, unternehmenssprecher, unternehmenssprecherin
bestätigen, bestätigung
ablehnen, verweigern
kommentar, stellungnahme
mächtig, einflussreich
berühmt, prominent, bekannt
witz, scherz
konto, account, profil
internet, netz
sperren, blockieren
einfach, leicht
stolz, hochmut
twitterkonto, twitter-konto
`;
