import { listed } from '../listed';
import type { TongueWords } from '../tongue';

/** Spanish. */
export const spanish: TongueWords = {
  language: 'es',
  grammar: listed(`el la los las lo un una unos unas de del a al y e o u pero sino ni que quien quienes cual cuales cuyo cuya donde cuando como si porque pues aunque
    mientras para por con sin sobre bajo en entre hasta hacia desde durante ante tras según contra él ella ellos ellas yo tú nosotros usted ustedes me te
    se le les nos mi mis tu tus su sus nuestro nuestra nuestros este esta estos estas ese esa esos esas eso esto aquel aquella qué quién cómo cuándo dónde
    ser es son era eran fue fueron sido será sería sea siendo está están estaba estaban estar estuvo haber ha han había habían hubo he has hemos haya
    habría no ni más muy también ya aún todavía solo sólo tan tanto todo toda todos todas mismo misma otro otra otros otras algo así entonces allí aquí
    ahí luego después antes bien casi puede pueden podía podían pudo podría debe debía tiene tenía tenían tener hacer hizo hace hacía va iba`),
  saying: listed(`dijo dice dicen decía dicho decir dijeron diciendo afirmó afirma afirmaba afirman aseguró asegura aseguraba aseguran explicó explica explicaba contó
    cuenta contaba relató relata declaró declara escribió escribe escribía tuiteó publicó confesó confiesa reconoció reconoce reconocía admitió admite
    admitía negó niega negaba desmintió desmiente juró jura opinó opina piensa pensaba pensó cree creía creyó añadió añade agregó agrega respondió
    responde contestó insistió insiste sostiene sostuvo sostenía señaló señala indicó indica calificó califica describió describe llamó llama definió
    define matizó matiza precisó precisa comentó comenta lamentó lamenta pidió espera esperaba desea quiere bromeó bromea resumió resume repite repitió
    subrayó subraya habló habla hablaba concluyó informó informa`),
  denying: listed('no nunca jamás nadie nada ningún ninguna ninguno tampoco ni sin negó niega negaba negaron desmintió desmiente desmintieron rechazó'),
  doubting: listed('si habría habrían sería serían podría podrían quizá quizás acaso hubiera hubiese hubieran posiblemente'),
  granting: listed('quién quiénes cuándo dónde cómo porqué cuál cuáles cuánto cuántos qué por'),
  asking: listed('acaso'),
  introducing: listed('un una unos unas mi mis nuestro nuestra algunos algunas varios varias otro otra otros otras muchos muchas'),
  known: listed('el la los las este esta ese esa aquel'),
  he: listed('él'),
  she: listed('ella'),
  writer: listed('yo me nos nosotros hemos'),
  company: listed('empresa compañía firma portavoz vocero vocera plataforma red'),
  of: listed('de del'),
  that: listed('que cual'),
  apposing: listed('lo algo'),
  disputingForm: '^(?:falsific|estafador|dud|cuestion|refut|desmint|desmient|neg(?:ó|aba|aron|ar)$|niega|improbable|inverosímil|imposible|impensable|descart|mentira|minti|mentid|mentir|errónea|falsamente|retract|discut|conspira|satíric|parodi)',
  imaginingForm: '^(?:tem(?:e|en|ía|ían|ió|ieron|or|ores)$|esper|dese[aó]|ojalá|brome|soñ|miedo|imagin|leyenda|hipótesis|supong)',
  vouchingForm: '^(?:di(?:jo|ce|cen|cho|jeron|ga)$|dec|afirm|asegur|confirm|prueb|prob|indici|indic|señal|cre[eyí]|piens|pens|claro|seguro|rumor|escrib|muestr|demostr|sugier|desprend|sostien|sosten)',
  belyingForm: '^(?:poco|cuesta|error)$',
  trueForm: '^(?:verdad|cierto|caso|así)$',
  evidenceForm: '^(?:prueba|fundamento)',
  verifyingForm: '^(?:confirm|verific|comprob|corrobor|contrast)',
  taleForm: '^(?:teletipo|afirmaci|rumor|acusaci|informaci|idea|teoría|versi[óo]n|noticia|frase)',
  falseForm: '^(?:fals[oa]|infundad|inexact|mentira|inventad|erróne[oa]s?$|bulo|invento$|carec|leyenda|montaje)',
};
