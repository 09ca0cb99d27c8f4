import { listed } from '../listed';
import type { TongueWords } from '../tongue';

/** German. */
export const german: TongueWords = {
  language: 'de',
  grammar: listed(`der die das den dem des ein eine einer eines einem einen und oder aber denn doch sondern als wie wenn weil dass daß ob damit um zu zum zur von vom mit
    bei beim nach vor über unter auf aus an am in im ins für gegen ohne durch seit bis zwischen während wegen trotz er sie es ich wir ihr ihm ihn ihnen
    mich mir dich dir uns euch sich man sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres mein meine meiner meinem meinen unser unsere
    unserer dieser diese dieses diesem diesen jener jene jenes welcher welche welches was wer wem wen ist sind war waren sei seien wäre bin bist gewesen
    hat haben hatte hatten habe habt hätte gehabt wird werden wurde wurden worden geworden werde würde kann können konnte konnten könne könnte muss müssen
    musste müsse soll sollen sollte solle will wollen darf dürfen durfte dürfe mag möchte nicht nur auch noch schon so sehr mehr immer dann da hier dort
    nun jetzt eben etwa sogar bereits dabei daran darauf davon dazu daher deshalb selbst sonst zwar also ja nein mal wieder`),
  saying: listed(`sagte sagten sagt sagen gesagt sage erklärte erklärten erklärt erklären erkläre schrieb schrieben schreibt geschrieben schreibe twitterte getwittert
    teilte teilten mitteilte mitgeteilt mitteilten räumte eingeräumt einräumte beteuerte beteuert beteuerten betonte betont meinte meint meinten glaubt
    glaubte glauben nannte nennt genannt nennen bezeichnete bezeichnet erzählte erzählt erzählen berichtete berichteten berichtet versicherte versichert
    behauptete behauptet bestritt bestreitet bestritten gestand gesteht gestanden entschuldigte entschuldigt fügte hinzufügte antwortete antwortet fragte
    fragt spricht sprach gesprochen zitiert zitierte hieß heißt findet fand lobte spottete witzelte scherzte schwor verriet bekannte gab zugab zugegeben
    hofft hoffte wünscht dachte denkt kommentierte kommentiert urteilte warnte bilanzierte schilderte schildert`),
  denying: listed(`nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts ohne weder keinerlei nirgends keinesfalls keineswegs dementierte
    dementiert bestritt bestreitet bestritten verneinte widersprach`),
  doubting: listed('ob falls hätte hätten wäre wären würde würden könnte könnten vielleicht womöglich möglicherweise angenommen'),
  granting: listed('wer wen wem wann wo wohin woher wie warum wieso weshalb was welche welcher welches wozu'),
  asking: listed('ob'),
  introducing: listed('ein eine einer eines mein meine unser unsere manche mancher viele einige andere anderer ihr ihre'),
  known: listed('der die das dieser diese dieses jener'),
  he: listed('er'),
  she: listed('sie'),
  writer: listed('ich mich mir wir uns'),
  company: listed('unternehmen konzern firma sprecher sprecherin unternehmenssprecher unternehmenssprecherin konzernsprecher dienst'),
  of: listed('von'),
  that: listed('dass daß'),
  commasHang: true,
  apposing: listed('was'),
  disputingForm: '^(?:gefälscht|fälschung|betrüger|schwindler|hochstapler|(?:be)?zweif|widerleg|widerruf|widersp|zurück(?:zieh|gez|gen|gew|weis|$)|angeblich|dement|bestr[ei]|bestritt|leugn|unwahrscheinlich|unmöglich|ausgeschlossen|schließ(?:t|en)$|undenkbar|lüge|gelogen|märchen|irrglaub|irrtümlich|fälschlich|unsinn|kaum$|vorgegaukel|vorgaukel|weisgemacht|verschwörung|satire)',
  imaginingForm: '^(?:(?:be)?fürcht|hoff(?!nung)|wünsch|träum|scherz|witzel|spott|angst$|sorgen?$)',
  vouchingForm: '^(?:sag|gesagt|erklär|behaupt|bestätig|beleg|beweis|hinweis|indiz|anzeichen|glaub|denk|dach|klar$|sicher$|bericht|gerücht|schr[ie]+b|geschrieben|zeig|hervor$|vor$|vorstell|steht$|stand$|hieß$|heißt$|erwiesen|ausgesagt)',
  belyingForm: '^(?:schwer|schwierig)$',
  trueForm: '^(?:stimm|wahr$|richtig$|korrekt$|fall$)',
  evidenceForm: '^(?:beleg|beweis|anhaltspunkt)',
  verifyingForm: '^(?:bestätig|verifizier|überprüf|nachprüf)',
  taleForm: '^(?:darstellung|(?:kern)?satz$|schlagzeile|unterstellung|vorwurf|behauptung|gerücht|bericht|meldung|these|annahme|vorstellung|nachricht|aussage|angabe)',
  falseForm: '^(?:falsch|unwahr|erfunden|erlogen|gelogen|lüge|unzutreffend|haltlos|unbegründet|mythos|märchen|ausgedacht)',
};
