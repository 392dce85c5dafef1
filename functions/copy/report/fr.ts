import { fr as followUps } from '../follow-ups/fr.ts'
import type { ReportWords } from './words.ts'

/** The words of a report, in this language. */
export const fr: ReportWords = {
  locale: 'fr',
  dir: 'ltr',
  title: 'Rapport',
  summary: {
    took: 'Sur {invited} personnes invitées, environ {percent} ont donné des réponses exploitables (entre {from} et {to}).',
    tookUnknown: 'Trop peu de personnes étaient invitées pour dire combien ont répondu.',
    share:
      '{scale} : environ {percent} des personnes qui ont répondu disent ressentir {cut} (entre {from} et {to}).',
    shareUnknown: '{scale} : il n’y a pas assez de réponses pour donner une proportion.',
    trend: {
      rose: 'C’est avec certitude plus qu’à la vague précédente.',
      fell: 'C’est avec certitude moins qu’à la vague précédente.',
      'about-the-same': 'C’est à peu près la même chose qu’à la vague précédente.',
    },
    differ: 'Se distinguent avec certitude des autres : {groups}.',
    alike: 'Aucun groupe ne se distingue avec certitude des autres.',
  },
  lost: {
    lead: 'Les chiffres de cette vague sont perdus.',
    text: 'Une part de hasard est ajoutée aux chiffres de chaque vague, une seule fois. Ceux-ci ont disparu et ne sont pas refaits : deux jeux de chiffres sur les mêmes réponses en diraient plus sur chaque personne que ce qui a été promis. Chaque personne a tout de même reçu sa réponse et les soutiens proposés.',
  },
  whole: {
    title: 'Tout le monde ensemble',
    note: 'Ce que pèsent les réponses, de léger à très lourd.',
    counts: '« {cut} » compte ces réponses : {weights}.',
    tookPart: 'Réponses exploitables',
    nothing:
      'Il n’y a pas encore assez de réponses pour un chiffre auquel on puisse se fier ; aucun n’est donc affiché.',
  },
  weights: ['léger', 'un peu de charge', 'une charge nette', 'une charge lourde', 'une charge très lourde'],
  orMore: [
    'une charge, même légère',
    'un peu de charge ou plus',
    'une charge nette ou plus',
    'une charge lourde ou plus',
    'une charge très lourde',
  ],
  scales: {
    Worry: 'Inquiétude',
    Mood: 'Humeur',
    'Overall strain': 'Charge globale',
    'Life satisfaction': 'Satisfaction dans la vie',
    Worthwhile: 'Sens de ce que l’on fait',
    Happiness: 'Bonheur',
    'Work: demands, control, support': 'Travail : exigences, autonomie, soutien',
    'Recovery and energy': 'Récupération et énergie',
  },
  table: {
    answers: 'Réponses',
    group: 'Groupe',
    wave: 'Vague',
    share: 'Proportion',
    range: 'Marge',
    comparison: 'Face aux autres',
    trend: 'Depuis la vague précédente',
    invited: '{count} personnes invitées',
  },
  range: 'entre {from} et {to}',
  notTold: 'Pas assez de réponses pour un chiffre',
  chart: {
    share: '{name} : {percent}, entre {from} et {to}',
    notTold: '{name} : pas assez de réponses pour un chiffre',
    waves: '{scale}, vague par vague : {cut}',
    whole: 'La ligne en tirets représente tout le monde ensemble : {percent}.',
  },
  comparison: { higher: 'plus élevé', lower: 'moins élevé', alike: 'pas de différence certaine' },
  trend: { rose: 'en hausse', fell: 'en baisse', 'about-the-same': 'à peu près pareil' },
  by: 'Par {breakdown}',
  breakdowns: { department: 'service', site: 'site', country: 'pays' },
  noValue: 'Non renseigné',
  together: 'Comptés ensemble : {names}',
  tooSmall: 'Rien ne peut être distingué ici : il n’y a pas deux groupes assez grands.',
  groupsNote:
    'Les groupes suivent l’ordre de leurs noms. « Plus élevé », « moins élevé », « en hausse » et « en baisse » ne figurent que si c’est certain pour l’ensemble de ce rapport.',
  wishes: {
    title: 'Ce que les personnes souhaitent',
    note: 'Parmi celles et ceux qui ont répondu, combien ont coché chaque forme de soutien. On pouvait en cocher plusieurs, ou aucune ; ne rien cocher ne veut pas dire que ce ne serait pas bienvenu.',
    kind: 'Forme de soutien',
    kinds: followUps.followUp.kinds,
  },
  possible: {
    title: 'Ce qui permettrait d’en dire plus',
    changes: {
      'more-answers': 'Aujourd’hui, un chiffre pour tout le monde demande environ {answers} réponses.',
      'more-people': 'Aujourd’hui, un groupe apparaît seul si environ {answers} personnes y répondent.',
      'one-breakdown-fewer': 'Avec une répartition de moins, il en faudrait environ {answers}.',
      'fewer-reports': 'Avec deux fois moins de rapports par an, il en faudrait environ {answers}.',
      'one-scale': 'Avec une seule échelle, il en faudrait environ {answers}.',
    },
  },
  waves: {
    title: 'Vague par vague',
    note: 'Chaque point est un chiffre, et le trait qui le traverse montre où se trouve la vraie proportion pour des personnes comme celles-ci, 95 fois sur 100. Là où deux traits se recouvrent, un changement peut être dû au hasard.',
    lost: 'perdus',
  },
  asked: {
    title: 'Ce qui a été demandé, quand et à qui',
    when: 'Ouvert du {opens} au {closes}.',
    recall: {
      one: 'sur le dernier jour',
      many: 'sur les {count} derniers jours',
      other: 'sur les {count} derniers jours',
    },
    question: '{name}, {recall}',
    invited: 'Personnes invitées : {count}.',
    uncounted:
      'Non comptées dans les chiffres, car la limite annuelle qui les protège est atteinte : {count}.',
    everybody: 'Toutes les personnes de la liste ont été invitées.',
    only: {
      countries: 'Seulement ces pays : {names}.',
      departments: 'Seulement ces services : {names}.',
      sites: 'Seulement ces sites : {names}.',
    },
    published:
      'Publié le {date}. Les chiffres restent tels quels, même si des réponses sont effacées plus tard.',
  },
  noise: {
    title: 'Comment chaque personne est protégée',
    text: 'Une part de hasard a été ajoutée une fois à chaque nombre, avant que quiconque le voie. Sans une personne donnée, le rapport dirait donc presque la même chose. Quelqu’un qui connaît toutes les autres réponses, et juge deux réponses de cette personne aussi probables l’une que l’autre, devinerait juste au plus {one} fois sur 100 avec ce rapport, et au plus {year} fois avec autant de rapports que cette suite peut en avoir en un an ({reports}). Une pièce de monnaie tombe juste 50 fois.',
    link: 'Ce qui en est dit aux personnes invitées',
  },
  act: {
    title: 'Qu’en faire',
    first: 'D’abord le travail lui-même',
    organisation: [
      'Exigences : adapter la charge de travail aux heures et aux personnes disponibles. Retirer quelque chose avant d’en ajouter.',
      'Autonomie : laisser chaque personne peser sur la manière et le moment de faire son travail.',
      'Soutien : donner à l’encadrement le temps et la formation pour parler de ce qui pèse, et rendre l’entraide facile.',
      'Relations, rôles et changements : un traitement juste, des tâches claires, et des changements annoncés tôt, que l’on peut influencer.',
    ],
    concerns: {
      work: 'Ces questions portaient sur le travail lui-même. Reprenez les exigences, l’autonomie et le soutien avec les personnes qui font ce travail.',
      rest: 'Ces questions portaient sur le repos et l’énergie. Regardez les horaires, les équipes, les pauses et la disponibilité après le travail.',
      mind: 'Ces questions portaient sur ce que ressentent les personnes. Elles ne disent pas pourquoi. Demandez ensemble ce qui alourdit le travail, et ce qui l’allège.',
    },
    after: 'Ensuite, proposer quelque chose à chaque personne',
    person:
      'En plus, et jamais à la place : des soutiens que chaque personne peut utiliser seule et en confiance, comme la médecine du travail, une écoute, la pleine conscience, le yoga ou la méditation.',
    sources:
      'Recommandation NICE NG212, Mental wellbeing at work (2022), qui place l’organisation avant la personne ; HSE Management Standards (exigences, autonomie, soutien, relations, rôle, changement).',
  },
  limits: {
    title: 'Ce que ce rapport ne peut pas dire',
    text: [
      'Ce sont des autoévaluations et non des diagnostics. Elles disent comment des personnes se sentaient, d’après elles, sur une courte période.',
      'Les marges valent pour des personnes comme celles-ci, dans des moments comme ceux-ci. Qui n’a pas répondu peut être différent, et aucune marge ne couvre cela.',
      'Merci de ne pas chercher qui se trouve derrière un chiffre, de ne pas ranger les équipes ou l’encadrement d’après lui, et de ne rien décider au sujet d’une personne à partir de lui.',
      'Les questions sur la sécurité d’une personne ne sont jamais comptées, et personne ne peut demander un autre découpage des réponses.',
    ],
  },
  back: {
    title: 'Un message pour vos équipes',
    note: 'À reprendre et à changer. C’est la dernière phrase qui compte.',
    thanks: 'Merci de nous avoir dit comment vous allez.',
    share:
      'Environ {percent} d’entre vous, parmi les personnes qui ont répondu, disent ressentir {cut} ({scale}). Si c’est votre cas, vous n’êtes pas la seule personne à le vivre.',
    promise:
      'Les ressources humaines ne peuvent voir les réponses de personne. Du soutien existe pour vous, que vous ayez répondu ou non. Et voici ce que nous allons changer, et pour quand : …',
  },
}
