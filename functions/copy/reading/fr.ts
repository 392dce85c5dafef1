import type { Copy } from '../copy.ts'
import type { ReadingWords } from './words.ts'

const said: ReadingWords['said'] = {
  joy: 'vous avez eu peu d’intérêt ou de plaisir à faire les choses',
  mood: 'vous n’avez pas eu le moral',
  sleep: 'votre sommeil a été perturbé',
  tiredness: 'vous avez ressenti de la fatigue ou un manque d’énergie',
  appetite: 'vous n’avez pas mangé comme d’habitude',
  'self-worth': 'vous avez eu du mal à avoir une bonne image de vous',
  concentration: 'vous avez eu du mal à vous concentrer',
  pace: 'votre rythme a été plus lent ou plus agité que d’habitude',
  nervousness: 'vous avez ressenti de la nervosité ou de la tension',
  worry: 'les soucis ont pris beaucoup de place',
  unwinding: 'vous avez eu du mal à vous détendre',
  restlessness: 'vous avez eu du mal à tenir en place',
  irritability: 'un rien suffisait à vous agacer',
  fear: 'vous avez eu peur qu’il arrive quelque chose de terrible',
  hopelessness: 'vous avez eu du mal à garder espoir',
  effort: 'tout vous a demandé un effort',
  demands: 'il y a eu plus à faire que vos horaires ne le permettent',
  control: 'vous avez eu peu de prise sur votre façon de travailler',
  support: 'personne au travail n’était là quand vous en aviez besoin',
  'switching-off': 'vous avez eu du mal à décrocher après le travail',
  recovery: 'les pauses et les jours de repos ne vous ont pas fait beaucoup de bien',
  energy: 'il vous est resté peu d’énergie pour ce qui vous plaît',
}

/** What a reply says of what was said, in French, with no word that would differ for a woman and a man. */
export const fr: Pick<Copy, 'reading'> = {
  reading: {
    weight: {
      0: {
        opening:
          'Vous semblez aller plutôt bien en ce moment. C’est une bonne nouvelle, et cela vaut la peine d’en prendre soin.',
        closing: 'Si cela change un jour, il y aura des personnes vers qui vous tourner, comme aujourd’hui.',
      },
      1: {
        opening: 'On dirait que tout n’a pas été facile ces derniers temps.',
        closing:
          'Ce sont souvent les petites choses, faites assez tôt, qui aident le plus. Vous venez d’en faire une, en prenant le temps de vous poser la question.',
      },
      2: {
        opening: 'On dirait que la période a été lourde pour vous.',
        closing:
          'Beaucoup de gens traversent des périodes comme celle-ci, et elles peuvent passer. Un peu de soutien dès maintenant peut aider.',
      },
      3: {
        opening: 'On dirait que vous portez beaucoup de choses en ce moment.',
        closing:
          'Rien ne vous oblige à tout porter sans aide. En parler à quelqu’un de confiance, à un médecin ou à un psychologue soulage souvent plus vite qu’on ne le pense.',
      },
      4: {
        opening: 'On dirait que vous traversez une période très dure. Merci de nous l’avoir dit.',
        closing:
          'C’est beaucoup pour une seule personne, et on peut vous aider. Pensez, s’il vous plaît, à en parler ces prochains jours à un médecin ou à un psychologue. La carte plus bas peut vous aider à commencer.',
      },
      open: {
        opening:
          'Vous n’avez pas répondu à tout, et c’est très bien ainsi. Nous n’en tirons aucune conclusion.',
        closing:
          'Si vous avez envie de parler à quelqu’un, vous trouverez sur cette page des personnes qui sont là pour vous.',
      },
      unsaid: {
        opening:
          'Vous avez gardé vos réponses pour vous, et c’est très bien ainsi. Nous n’en tirons aucune conclusion.',
        closing:
          'Votre lien fonctionne encore quelque temps, si vous souhaitez revenir un autre jour. Et si vous avez envie de parler à quelqu’un, ces personnes sont là pour vous.',
      },
    },
    risk: {
      opening:
        'Vous avez dit quelque chose de lourd, et cela compte, que le reste soit léger ou laissé de côté.',
      closing:
        'Il n’y a pas que cela en vous, et ce poids peut s’alléger quand on le partage avec quelqu’un.',
    },
    when: {
      'several-days': 'certains jours',
      'more-than-half-the-days': 'plus de la moitié du temps',
      'nearly-every-day': 'presque tous les jours',
      'a-little-of-the-time': 'de temps en temps',
      'some-of-the-time': 'une partie du temps',
      'most-of-the-time': 'la plupart du temps',
      'all-of-the-time': 'tout le temps',
      rarely: 'quelques rares fois',
      sometimes: 'parfois',
      often: 'souvent',
      always: 'constamment',
    },
    said,
    joined: said,
    sentence: {
      one: '{when}, {first}.',
      two: '{when}, {first}, et {second}.',
      also: 'Et {when}, {first}.',
    },
    degrees: {
      satisfaction: {
        slightly: 'Votre vie vous satisfait en grande partie, mais pas tout à fait.',
        partly: 'Votre vie ne vous satisfait qu’en partie.',
        largely: 'Votre vie, telle qu’elle est en ce moment, vous satisfait peu.',
      },
      worthwhile: {
        slightly: 'Pour l’essentiel, ce que vous faites a du sens pour vous.',
        partly: 'Ce que vous faites n’a du sens pour vous qu’en partie.',
        largely: 'Ce que vous faites a peu de sens pour vous en ce moment.',
      },
      happiness: {
        slightly: 'La journée d’hier a été plutôt heureuse, mais pas entièrement.',
        partly: 'La journée d’hier n’a été heureuse qu’en partie.',
        largely: 'La journée d’hier n’a pas été très heureuse.',
      },
      unease: {
        slightly: 'Hier, vous avez ressenti un peu d’inquiétude.',
        partly: 'Hier, vous avez ressenti une certaine inquiétude.',
        largely: 'Hier, vous avez ressenti beaucoup d’inquiétude.',
      },
    },
    more: 'D’autres choses encore vous ont pesé.',
    heldUp: {
      joy: 'Vous avez gardé de l’intérêt et du plaisir à faire les choses.',
      sleep: 'Votre sommeil, lui, est resté bon.',
      tiredness: 'L’énergie ne vous a pas manqué.',
      appetite: 'Votre appétit, lui, est resté bon.',
      concentration: 'Vous avez pu vous concentrer.',
      worry: 'Les soucis n’ont pas pris le dessus.',
      unwinding: 'Vous arrivez à vous détendre.',
      irritability: 'Vous avez gardé votre calme.',
      hopelessness: 'Vous avez gardé espoir.',
      demands: 'Votre travail a tenu dans vos horaires.',
      control: 'Vous avez pu décider de votre façon de travailler.',
      support: 'Au travail, quelqu’un était là quand vous en aviez besoin.',
      'switching-off': 'Vous arrivez à décrocher après le travail.',
      recovery: 'Les pauses et les jours de repos vous ont fait du bien.',
      energy: 'Il vous reste de l’énergie pour ce qui vous plaît.',
      satisfaction: 'Dans l’ensemble, votre vie vous satisfait.',
      worthwhile: 'Ce que vous faites a du sens pour vous.',
      happiness: 'La journée d’hier a été heureuse.',
      unease: 'Hier, vous aviez l’esprit tranquille.',
    },

    person: {
      title: 'Quelqu’un à qui parler',
      text: 'Pas besoin d’une raison particulière, ni d’une urgence.',
    },
    morePeople: 'D’autres personnes vers qui vous tourner',
    peer: {
      title: 'Des gens qui sont passés par là, ou avec qui faire quelque chose',
      text: 'Ils n’ont aucun lien avec votre employeur.',
    },

    ideaTitle: 'Une petite idée',
    ideaTitleAfter: 'Et une idée pour aujourd’hui',
    ideas: {
      any: {
        title: 'Trois respirations lentes',
        text: 'Posez les deux pieds au sol. Inspirez par le nez, puis soufflez plus longtemps. Trois fois, c’est tout.',
      },
      light: {
        title: 'Ce qui vous fait du bien',
        text: 'Il y a des choses qui vous font du bien : des gens, des habitudes, du repos. Prenez un instant pour en trouver une, et accordez-lui dix minutes cette semaine.',
      },
      heavy: {
        title: 'Alléger la journée',
        text: 'Choisissez la seule chose à faire absolument aujourd’hui, et laissez le reste attendre. Dites à quelqu’un comment vous allez : une phrase suffit, et vous pouvez lui montrer la carte plus bas.',
      },
      sleep: {
        title: 'Une dernière demi-heure au calme',
        text: 'Éloignez les écrans une demi-heure avant le coucher, baissez la lumière et faites quelque chose d’agréable et de tranquille. Levez-vous chaque jour à la même heure, même après une mauvaise nuit. Si le sommeil ne vient pas, relevez-vous un moment, et recouchez-vous quand vous avez sommeil.',
      },
      tiredness: {
        title: 'Une vraie pause',
        text: 'Prenez aujourd’hui dix minutes sans écran, loin de l’endroit où vous travaillez, dehors si possible. Mieux vaut la prendre avant d’être à bout qu’après.',
      },
      joy: {
        title: 'Dix minutes pour une chose que vous aimiez',
        text: 'Choisissez une petite chose qui vous faisait du bien : une chanson, un coup de fil, quelques pages. Faites-la dix minutes aujourd’hui, même sans en avoir envie. L’envie vient souvent après, et si elle ne vient pas, ce n’est pas grave.',
      },
      mood: {
        title: 'La lumière du jour et une voix amie',
        text: 'Sortez aujourd’hui à la lumière du jour, ne serait-ce que jusqu’au coin de la rue. Et cherchez une voix amie : appelez quelqu’un, ou allez vous asseoir près de quelqu’un. Rien ne vous oblige à parler de vous.',
      },
      appetite: {
        title: 'Un repas au calme',
        text: 'Choisissez un repas aujourd’hui et prenez-le à table, sans écran et sans hâte. Il peut être petit et simple. Si vous le pouvez, partagez-le avec quelqu’un.',
      },
      'self-worth': {
        title: 'Comme à un ami',
        text: 'Écrivez la chose la plus dure que vous vous êtes dite cette semaine. Puis écrivez ce que vous diriez à un ami qui ressentirait cela. Relisez deux fois ces mots-là.',
      },
      concentration: {
        title: 'Une seule chose, dix minutes',
        text: 'Laissez le téléphone dans une autre pièce et choisissez une seule chose. Donnez-lui dix minutes, puis levez-vous un instant, même si cela avançait bien. Un peu mais souvent vaut mieux que longtemps.',
      },
      walk: {
        title: 'Marcher sans but',
        text: 'Marchez dix minutes, à l’allure qui vous vient. Sentez vos pieds toucher le sol et laissez vos bras se balancer. Si vous ne pouvez pas sortir, un escalier ou un couloir suffit.',
      },
      worry: {
        title: 'Dix minutes pour les soucis, sur le papier',
        text: 'Réglez un minuteur sur dix minutes et écrivez ce qui tourne dans votre tête, une ligne pour chaque chose. Soulignez la seule sur laquelle vous pouvez agir cette semaine. Quand le minuteur sonne, pliez la feuille : le reste peut y attendre jusqu’à demain.',
      },
      calm: {
        title: 'Ce qui est là, maintenant',
        text: 'Nommez cinq choses que vous voyez, quatre que vous entendez ou touchez, une dont vous sentez l’odeur. Prenez votre temps. Puis, quelques fois, soufflez plus longtemps que vous n’inspirez.',
      },
      irritability: {
        title: 'Une pause avant de répondre',
        text: 'Quand quelque chose vous agace, éloignez-vous deux minutes, de la pièce ou de l’écran, avant de répondre. Buvez un verre d’eau fraîche. Décidez ensuite de ce que vous voulez dire.',
      },
      hope: {
        title: 'Juste demain',
        text: 'Il n’y a rien à résoudre aujourd’hui. Prévoyez pour demain une petite chose rien que pour vous, et notez à quelle heure. Parlez-en à quelqu’un, si vous en avez envie.',
      },
      effort: {
        title: 'La moitié suffit',
        text: 'Prenez ce que vous remettez à plus tard, coupez-le en deux, puis encore en deux. Ne faites que ce morceau-là. Vous arrêter ensuite fait partie du plan.',
      },
      demands: {
        title: 'Trois listes, une conversation',
        text: 'Écrivez ce que vous avez à faire : cette semaine, plus tard, pas à moi. Montrez-le à la personne qui fixe vos priorités et demandez ce qui peut attendre. Il est plus facile de parler d’une liste que de ce qu’on ressent.',
      },
      control: {
        title: 'Une chose que vous décidez',
        text: 'Cherchez une petite part de votre travail que vous pouvez organiser vous-même cette semaine : l’ordre, le lieu, la première demi-heure. Et pensez à une décision sur laquelle vous aimeriez avoir votre mot à dire, et à qui en parler.',
      },
      support: {
        title: 'Une phrase à une personne',
        text: 'Pensez à une chose qui rendrait cette semaine plus légère, et à une personne à qui la dire, au travail ou ailleurs. « Tu peux m’aider pour ça » suffit pour commencer.',
      },
      'switching-off': {
        title: 'Une vraie fin de journée',
        text: 'Avant de finir, notez ce qui reste en cours et par quoi commencer la prochaine fois. Puis faites chaque jour le même petit geste qui dit que c’est fini : fermer la porte, changer de tenue, faire le tour du quartier.',
      },
      recovery: {
        title: 'De petites pauses, souvent',
        text: 'Faites aujourd’hui trois courtes pauses, mais de vraies pauses : loin de l’écran, sans les infos. Gardez cette semaine une soirée sans rien de prévu, pour quelque chose qui vous plaît.',
      },
      'good-minute': {
        title: 'Une bonne minute',
        text: 'Ce soir, avant de dormir, repensez à une minute de la journée où cela allait, même un peu. Restez-y le temps de quelques respirations. Si aucune ne vient, ce n’est pas grave.',
      },
    },

    keep: {
      title: 'Cette réponse ne s’affiche qu’une fois',
      careful:
        'Évitez l’imprimante du travail, et n’enregistrez rien sur un appareil que d’autres utilisent aussi.',
      how: 'Nous ne gardons pas cette réponse : vous ne pourrez pas la rouvrir plus tard. Pour la garder, imprimez-la ou enregistrez-la avec votre navigateur avant de fermer cette page.',
    },
    card: {
      title: 'Une carte à emporter',
      text: 'Si vous souhaitez parler à un médecin, à un psychologue ou à quelqu’un de confiance, vous pourriez commencer ainsi :',
      talkAbout: {
        joy: 'du peu d’intérêt ou de plaisir que j’ai à faire les choses',
        mood: 'de mon moral',
        sleep: 'de mon sommeil',
        tiredness: 'de ma fatigue ou de mon manque d’énergie',
        appetite: 'de ma façon de manger',
        'self-worth': 'de l’image que j’ai de moi',
        concentration: 'de ma concentration',
        pace: 'de mon rythme, plus lent ou plus agité que d’habitude',
        nervousness: 'de ma nervosité ou de ma tension',
        worry: 'de mes soucis',
        unwinding: 'de ma difficulté à me détendre',
        restlessness: 'de ma difficulté à tenir en place',
        irritability: 'du fait qu’un rien m’agace',
        fear: 'de ma peur qu’il arrive quelque chose de terrible',
        hopelessness: 'de ma difficulté à garder espoir',
        effort: 'de l’effort que tout me demande',
        demands: 'de tout ce qu’il y a à faire au travail',
        control: 'du peu de prise que j’ai sur mon travail',
        support: 'du manque de soutien au travail',
        'switching-off': 'de ma difficulté à décrocher après le travail',
        recovery: 'du peu de bien que me font les pauses et les jours de repos',
        energy: 'du peu d’énergie qui me reste pour ce qui me plaît',
        satisfaction: 'de ma satisfaction dans la vie',
        worthwhile: 'du sens de ce que je fais',
        happiness: 'de mon bonheur au quotidien',
        unease: 'de mon inquiétude',
      },
      one: 'J’aimerais parler {first}.',
      two: 'J’aimerais parler {first}, et aussi {second}.',
      any: 'J’aimerais parler de ce que je vis en ce moment.',
      twoWeeks: 'Cela concerne les deux dernières semaines.',
      days: {
        one: 'Cela concerne le dernier jour.',
        many: 'Cela concerne les {count} derniers jours.',
        other: 'Cela concerne les {count} derniers jours.',
      },
      lately: 'Cela concerne ces derniers temps.',
      answersTitle: 'Mes réponses, mot pour mot',
      answersText: 'Pour les montrer à un médecin ou à un psychologue, si vous le souhaitez.',
    },
  },
}
