import type { JourneyWords } from './words.ts'

/** Les mots de la page privée en français. */
export const fr: JourneyWords = {
  door: {
    title: 'Votre page privée',
    text: 'Elle s’ouvre avec la clé que vous avez gardée. Collez ici la clé, ou le lien entier.',
    open: 'Ouvrir',
    lost: 'Si la clé est perdue, plus personne ne peut ouvrir cette page, nous non plus. Vous pourrez en commencer une nouvelle à la fin du prochain questionnaire.',
  },
  lead: 'Seule votre clé ouvre cette page. Elle contient ce que vous avez choisi d’y garder, et rien d’autre sur vous.',
  steps: {
    title: 'Les pas que vous avez faits',
    tookPart: {
      one: 'Vous avez pris une fois le temps de regarder comment vous alliez. Cela compte.',
      many: 'Vous avez pris {count} fois le temps de regarder comment vous alliez. Cela compte.',
      other: 'Vous avez pris {count} fois le temps de regarder comment vous alliez. Cela compte.',
    },
    cameBack: 'Vous revenez après un moment plus long. C’est bien que vous soyez là.',
  },
  rounds: {
    title: 'Ce que vous nous avez dit',
    none: 'Il n’y a plus rien sur cette page : ce que vous y gardiez est arrivé à son terme.',
    older:
      'Ces questions ont changé depuis, et nous ne pouvons plus les mettre en mots. Vos réponses sont dans le téléchargement.',
  },
  change: {
    title: 'Au fil du temps',
    text: 'Seules les réponses à exactement les mêmes questions sont mises côte à côte.',
    lighter:
      'Entre le {from} et le {to}, cela s’est allégé, plus que de telles réponses ne varient d’elles-mêmes.',
    heavier:
      'Entre le {from} et le {to}, cela s’est alourdi, plus que de telles réponses ne varient d’elles-mêmes. Vous n’avez pas à porter cela en étant seul : les personnes à la fin de cette page sont là pour vous.',
    'about-the-same': 'Entre le {from} et le {to}, c’est resté à peu près pareil.',
    'not-said':
      'On ne sait pas à quel point ces réponses varient d’elles-mêmes : nous ne disons donc pas si quelque chose a changé.',
    table: 'Les chiffres',
    day: 'Jour',
    total: 'Total, de {lowest} à {highest}',
    noTotal: 'trop peu de réponses pour un total',
    higherIsHeavier: 'Plus un point est haut, plus cela pesait sur vous.',
    higherIsLighter: 'Plus un point est haut, mieux c’était.',
  },
  done: {
    title: 'Ce qui en est sorti au travail',
    text: 'Après le questionnaire auquel vous avez répondu le {date}, {organisation} a écrit à tout le monde :',
  },
  take: {
    title: 'À emporter',
    paper: 'Pour une feuille ou un PDF, imprimez cette page depuis votre navigateur, chez vous.',
    json: 'Tout télécharger (JSON)',
    fhir: 'Télécharger pour un médecin (FHIR)',
    fhirHint: 'FHIR est une forme que les ordinateurs des médecins et des hôpitaux savent lire.',
  },
  key: {
    title: 'Une nouvelle clé',
    text: 'Si quelqu’un a pu voir votre clé, prenez-en une nouvelle. L’ancienne n’ouvre plus rien ensuite, une clé d’accès qui la garde non plus.',
    replace: 'Prendre une nouvelle clé',
  },
  forget: {
    title: 'Supprimer cette page',
    text: 'Tout ce qu’elle contient est supprimé aussitôt. Vos réponses à chaque questionnaire restent, séparées de votre nom, jusqu’à leur terme, ou jusqu’à ce que vous fassiez tout supprimer par le lien d’un e‑mail.',
    button: 'Supprimer cette page',
    sureTitle: 'Supprimer cette page ?',
    sureText: [
      'Tout ce qu’elle contient disparaît aussitôt, et la clé n’ouvre plus rien ensuite. On ne peut pas revenir en arrière.',
    ],
    sure: 'Oui, la supprimer',
    keep: 'Non, la garder',
    doneTitle: 'Votre page privée est supprimée',
    doneText: 'Il n’en reste rien. Vous pourrez en commencer une nouvelle un jour, ou jamais.',
  },
  elsewhere: {
    title: 'Ce qui existe d’autre sur vous',
    text: [
      'Vos réponses à chaque questionnaire, séparées de votre nom, pendant 13 mois au plus. Les e‑mails que vous avez demandés, et si vous les avez arrêtés. Votre nom, votre adresse et votre lieu de travail, dans la liste que tiennent les ressources humaines : elles peuvent vous en donner une copie.',
      'Rien de cela ne peut s’afficher ici, car cette page ne sait pas qui vous êtes. La fréquence de nos e‑mails et leur arrêt se trouvent derrière le lien à la fin de chacun d’eux.',
    ],
  },
}
