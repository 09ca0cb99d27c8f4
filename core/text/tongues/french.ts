import { listed } from '../listed';
import type { TongueWords } from '../tongue';

/** French. */
export const french: TongueWords = {
  language: 'fr',
  grammar: listed(`le la les l un une des du de d au aux à et ou mais donc or ni car que qu qui dont où quand si comme parce puisque lorsque pour par avec sans sur sous
    dans en vers chez entre contre depuis pendant avant après dès jusque jusqu il elle ils elles on je j tu nous vous me m te t se s lui leur leurs y ce c
    cet cette ces ça cela ceci son sa ses mon ma mes ton ta tes notre nos votre vos quel quelle quels quelles quoi être est sont était étaient été fut
    furent sera serait soit suis es sommes étant avoir a ai as avons ont avait avaient eu eut aura aurait ayant ait ne n pas plus très aussi encore déjà
    même tout toute tous toutes bien peu trop alors ainsi puis là ici ainsi peut peuvent pouvait pourrait doit devait va vont faire fait font faisait
    autre autres`),
  saying: listed(`dit disent disait disaient dire disant affirme affirmé affirmait affirment assure assuré assurait assurent explique expliqué expliquait expliquer
    raconte raconté racontait déclare déclaré déclarait écrit écrivait écrire écrivit tweete tweeté twitte confie confié confiait reconnaît reconnu
    reconnaissait admet admis admettait nie nié niait dément démenti démentait jure juré jurait estime estimé estimait estiment juge jugé jugeait pense
    pensait ajoute ajouté ajoutait répond répondu répondait répète répété précise précisé précisait qualifie qualifié qualifiait qualifier plaide plaidé
    plaidait parle parlé parlait croit croyait lance lancé lançait glisse glissé glissait souffle lâche soupire soupirait espère espérait souhaite demande
    demandé rapporte rapporté rapportait indique indiqué indiquait résume résumait commente commenté insiste insistait maintient soutient soutenait avoue
    avoué avouait excuse excusé regrette regretté`),
  denying: listed('pas jamais rien personne aucun aucune ni sans nullement nul nulle non nie nié niait niant dément démenti démentait démentent conteste contesté'),
  doubting: listed('si aurait auraient serait seraient pourrait pourraient peut éventuellement supposons'),
  granting: listed('qui quand où comment pourquoi quel quelle quels quelles combien que'),
  // "Est-ce que …" begins with none of these.
  asking: [],
  introducing: listed('un une des mon ma mes notre nos certains certaines plusieurs autre autres leur leurs quelques'),
  known: listed('le la les l ce cet cette ces'),
  he: listed('il'),
  she: listed('elle'),
  writer: listed('je j moi nous'),
  company: listed('entreprise société compagnie groupe plateforme réseau firme porte maison'),
  of: listed('de d du des'),
  that: listed('que qu laquelle'),
  apposing: listed('ce'),
  disputingForm: '^(?:annul|prétend|écart|retiré|escroc|faussaire|dout|contest|réfut|dém[ei]n|n(?:ie|ié|iait|iaient|ient|ier)$|improbable|peu |invraisemblable|impossible|impensable|exclu[te]?$|mensonge|ment(?:i|ir|ait)$|tort$|faussement|trompé|rétract|complot|parodi|satiri)',
  imaginingForm: '^(?:craign|craint|peur$|redout|espèr|espér|souhait|plaisant|rêv|blagu|imagin|légende)',
  vouchingForm: '^(?:di[ts]|dire$|affirm|assur|confirm|prouv|preuve|indi[qc]|signe|croi|cru$|pens|clair|certain|sûr|rumeur|écri|montr|probable|vraisemblable|déclar|établi|conclu)',
  belyingForm: '^(?:peu|mal|faux|ne?)$',
  trueForm: '^(?:vrai|cas|exact)$',
  evidenceForm: '^preuve',
  verifyingForm: '^(?:confirm|vérifi|corrobor)',
  taleForm: '^(?:dépêche|capture|affirmation|rumeur|allégation|information|idée|thèse|hypothèse|nouvelle)',
  falseForm: '^(?:faux$|fausses?$|infondé|inexact|mensong|inventé|erroné|erreur|mythe$|canular|montage|truqu)',
};
