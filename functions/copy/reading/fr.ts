import type { Copy } from '../copy.ts'
import type { ReadingWords } from './words.ts'

const said: ReadingWords['said'] = {
  joy: 'vous avez trouvé peu d’intérêt ou de plaisir aux choses',
  mood: 'le moral était bas',
  sleep: 'votre sommeil a été perturbé',
  tiredness: 'vous avez ressenti de la fatigue ou un manque d’énergie',
  appetite: 'avec la nourriture, ce n’était pas comme d’habitude',
  'self-worth': 'vous avez eu du mal à avoir une bonne image de vous',
  concentration: 'vous avez eu du mal à vous concentrer',
  pace: 'votre rythme a été plus lent ou plus agité que d’habitude',
  nervousness: 'vous avez ressenti de la nervosité ou de la tension',
  worry: 'les soucis ont pris beaucoup de place',
  unwinding: 'vous avez eu du mal à vous détendre',
  restlessness: 'vous avez eu du mal à tenir en place',
  irritability: 'un rien pouvait vous agacer',
  fear: 'vous avez eu peur qu’il arrive quelque chose de terrible',
  hopelessness: 'vous avez eu du mal à garder espoir',
  effort: 'tout vous a demandé un effort',
  demands: 'il y a eu plus à faire que votre temps de travail ne le permet',
  control: 'vous avez eu peu de prise sur votre façon de travailler',
  support: 'personne au travail n’était là quand vous en aviez besoin',
  'switching-off': 'vous avez eu du mal à décrocher après le travail',
  recovery: 'les pauses et les jours de repos ne vous ont guère fait de bien',
  energy: 'il vous est resté peu d’énergie pour ce qui vous plaît',
}

/** What a reply says of what was said, in French, with no word that would differ for a woman and a man. */
export const fr: Pick<Copy, 'reading'> = {
  reading: {
    weight: {
      0: {
        opening:
          'Vous semblez aller plutôt bien en ce moment. Cela fait plaisir à entendre, et mérite qu’on en prenne soin.',
        closing: 'Si cela change un jour, il y aura des personnes vers qui vous tourner, comme aujourd’hui.',
      },
      1: {
        opening: 'On dirait que tout n’a pas été facile ces derniers temps.',
        closing:
          'Les petites choses aident le plus quand on les fait tôt. Vous venez d’en faire une, en prenant le temps de regarder.',
      },
      2: {
        opening: 'On dirait que la période a été lourde pour vous.',
        closing:
          'Beaucoup de gens traversent des moments comme celui-là, et cela peut passer. Un peu de soutien maintenant peut alléger les choses.',
      },
      3: {
        opening: 'On dirait que vous portez beaucoup.',
        closing:
          'Rien ne vous oblige à tout porter sans aide. En parler avec quelqu’un de confiance, chez le médecin ou dans un lieu d’écoute soulage souvent plus tôt qu’on ne le pense.',
      },
      4: {
        opening: 'On dirait que vous traversez un moment très lourd. Merci de nous l’avoir dit.',
        closing:
          'C’est beaucoup pour une seule personne, et il existe de l’aide qui fait du bien. Pensez, s’il vous plaît, à en parler dans les prochains jours à un médecin ou à un psychologue. La carte plus bas peut vous aider à commencer.',
      },
      open: {
        opening:
          'Vous n’avez pas répondu à tout, et vous en avez parfaitement le droit. Nous n’en déduisons rien.',
        closing:
          'Si vous avez envie de parler à quelqu’un, les personnes indiquées sur cette page sont là pour vous.',
      },
      unsaid: {
        opening:
          'Vous avez gardé vos réponses pour vous, et vous en avez parfaitement le droit. Nous n’en déduisons rien.',
        closing:
          'Votre lien fonctionne encore quelque temps, si vous souhaitez revenir un autre jour. Et si vous avez envie de parler à quelqu’un, ces personnes sont là pour vous.',
      },
    },
    risk: {
      opening:
        'Vous avez dit quelque chose de lourd, et cela compte, même si le reste était léger ou laissé de côté.',
      closing:
        'Ce n’est pas tout ce que vous êtes, et cela peut s’alléger quand quelqu’un le partage avec vous.',
    },
    when: {
      'several-days': 'certains jours',
      'more-than-half-the-days': 'plus de la moitié du temps',
      'nearly-every-day': 'presque tous les jours',
      'a-little-of-the-time': 'de temps en temps',
      'some-of-the-time': 'une partie du temps',
      'most-of-the-time': 'la plupart du temps',
      'all-of-the-time': 'tout le temps',
      rarely: 'à l’occasion',
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
        largely: 'Votre vie, telle qu’elle est, vous satisfait peu.',
      },
      worthwhile: {
        slightly: 'Ce que vous faites a du sens pour vous, pour l’essentiel.',
        partly: 'Ce que vous faites n’a du sens pour vous qu’en partie.',
        largely: 'Ce que vous faites a peu de sens pour vous en ce moment.',
      },
      happiness: {
        slightly: 'La journée d’hier a été plutôt heureuse, mais pas tout à fait.',
        partly: 'La journée d’hier n’a été heureuse qu’en partie.',
        largely: 'La journée d’hier n’a pas été très heureuse.',
      },
      unease: {
        slightly: 'Hier, vous avez ressenti un peu d’inquiétude.',
        partly: 'Hier, vous avez ressenti une certaine inquiétude.',
        largely: 'Hier, vous avez ressenti beaucoup d’inquiétude.',
      },
    },
    more: 'D’autres choses vous ont pesé aussi.',
    heldUp: {
      joy: 'L’intérêt et le plaisir, eux, sont restés.',
      sleep: 'Côté sommeil, tout va bien.',
      tiredness: 'L’énergie ne vous a pas manqué.',
      appetite: 'Côté repas, tout va bien.',
      concentration: 'Pour la concentration, tout va bien.',
      worry: 'Les soucis n’ont pas pris le dessus.',
      unwinding: 'Vous arrivez à vous détendre.',
      irritability: 'Vous avez gardé votre calme.',
      hopelessness: 'Vous avez gardé espoir.',
      demands: 'Votre travail a tenu dans vos horaires.',
      control: 'Vous avez pu décider de votre façon de travailler.',
      support: 'Au travail, quelqu’un était là quand vous en aviez besoin.',
      'switching-off': 'Vous arrivez à décrocher après le travail.',
      recovery: 'Les pauses et les jours de repos vous ont fait du bien.',
      energy: 'Il vous est resté de l’énergie pour ce qui vous plaît.',
      satisfaction: 'Votre vie vous satisfait dans l’ensemble.',
      worthwhile: 'Ce que vous faites a du sens pour vous.',
      happiness: 'La journée d’hier a été heureuse.',
      unease: 'Hier, vous aviez l’esprit tranquille.',
    },

    person: {
      title: 'Quelqu’un à qui parler',
      text: 'Nul besoin d’une raison particulière, ni d’une urgence.',
    },
    morePeople: 'D’autres personnes vers qui vous tourner',
    peer: {
      title: 'Des gens qui sont passés par là, ou qui font des choses ensemble',
      text: 'Cela n’a rien à voir avec votre employeur.',
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
        text: 'Quelque chose vous fait du bien : des personnes, des habitudes, du repos. Prenez un instant pour voir quoi, et donnez-y dix minutes cette semaine.',
      },
      heavy: {
        title: 'Réduire la journée',
        text: 'Choisissez la seule chose qui doit vraiment se faire aujourd’hui, et laissez attendre le reste. Dites à une personne comment cela va : une phrase suffit, et vous pouvez lui montrer la carte plus bas.',
      },
      sleep: {
        title: 'Une dernière demi-heure au calme',
        text: 'Éloignez les écrans une demi-heure avant le coucher, baissez la lumière et faites quelque chose d’agréable et de tranquille. Levez-vous chaque matin à la même heure, même après une mauvaise nuit. Si le sommeil ne vient pas, relevez-vous un moment, jusqu’à ce qu’il revienne.',
      },
      tiredness: {
        title: 'Une vraie pause',
        text: 'Prenez aujourd’hui dix minutes sans écran, loin de l’endroit où vous travaillez, dehors si possible. Plutôt avant d’être à bout qu’après.',
      },
      joy: {
        title: 'Dix minutes d’une chose que vous aimiez',
        text: 'Choisissez une petite chose qui vous faisait du bien : une chanson, un coup de fil, quelques pages. Faites-la dix minutes aujourd’hui, même sans en avoir envie. L’envie vient souvent après, et si elle ne vient pas, ce n’est pas grave.',
      },
      mood: {
        title: 'La lumière du jour et une voix amie',
        text: 'Sortez aujourd’hui à la lumière du jour, ne serait-ce que jusqu’au coin de la rue. Et entendez une voix amie : appelez quelqu’un, ou allez vous asseoir près de quelqu’un. Rien ne vous oblige à parler de vous.',
      },
      appetite: {
        title: 'Un repas au calme',
        text: 'Choisissez un repas aujourd’hui et prenez-le à table, sans écran et sans hâte. Il peut être petit et simple. Si vous le pouvez, partagez-le avec quelqu’un.',
      },
      'self-worth': {
        title: 'Comme à un ami',
        text: 'Écrivez la chose la plus dure que vous vous êtes dite cette semaine. Puis écrivez ce que vous diriez à un ami qui ressentirait cela. Lisez la seconde deux fois.',
      },
      concentration: {
        title: 'Une seule chose, dix minutes',
        text: 'Laissez le téléphone dans une autre pièce et choisissez une seule chose. Donnez-lui dix minutes, puis levez-vous un instant, même si cela avançait bien. Peu et souvent vaut mieux que longtemps.',
      },
      walk: {
        title: 'Marcher sans but',
        text: 'Marchez dix minutes, à l’allure que votre corps demande. Sentez les pieds toucher le sol et laissez les bras se balancer. Si vous ne pouvez pas sortir, un escalier ou un couloir suffit.',
      },
      worry: {
        title: 'Dix minutes pour les soucis, sur le papier',
        text: 'Réglez un minuteur sur dix minutes et écrivez ce qui tourne dans votre tête, une ligne pour chaque chose. Soulignez la seule sur laquelle vous pouvez agir cette semaine. Quand il sonne, pliez la feuille : le reste peut y attendre jusqu’à demain.',
      },
      calm: {
        title: 'Ce qui est là, maintenant',
        text: 'Nommez cinq choses que vous voyez, quatre que vous entendez ou touchez, une dont vous percevez l’odeur. Prenez votre temps. Puis, quelques fois, soufflez plus longtemps que vous n’inspirez.',
      },
      irritability: {
        title: 'Une pause avant de répondre',
        text: 'Quand quelque chose vous agace, quittez la pièce ou l’écran deux minutes avant de répondre. Buvez un verre d’eau fraîche. Décidez ensuite de ce que vous voulez dire.',
      },
      hope: {
        title: 'Seulement demain',
        text: 'Rien n’est à résoudre aujourd’hui. Prévoyez pour demain une petite chose rien que pour vous, et notez à quelle heure. Parlez-en à quelqu’un, si vous en avez envie.',
      },
      effort: {
        title: 'La moitié suffit',
        text: 'Prenez ce que vous remettez à plus tard, coupez-le en deux, puis encore en deux. Ne faites que ce morceau-là. S’arrêter ensuite fait partie du plan.',
      },
      demands: {
        title: 'Trois listes, une conversation',
        text: 'Écrivez ce que vous avez à faire : cette semaine, plus tard, pas à moi. Montrez-le à la personne qui fixe vos priorités et demandez ce qui peut attendre. Il est plus facile de parler d’une liste que d’un ressenti.',
      },
      control: {
        title: 'Une chose que vous décidez',
        text: 'Cherchez une petite part de votre travail que vous pouvez organiser vous-même cette semaine : l’ordre, le lieu, la première demi-heure. Et pensez à une décision sur laquelle vous aimeriez donner votre avis, et à qui le demander.',
      },
      support: {
        title: 'Une phrase à une personne',
        text: 'Pensez à une chose qui rendrait cette semaine plus légère, et à une personne à qui la dire, au travail ou ailleurs. « Peux-tu m’aider sur ce point » suffit pour commencer.',
      },
      'switching-off': {
        title: 'Une vraie fin de journée',
        text: 'Avant de finir, notez ce qui reste ouvert et par quoi commencer demain. Puis faites chaque jour le même petit geste qui dit que c’est fini : fermer la porte, changer de tenue, faire le tour du quartier.',
      },
      recovery: {
        title: 'De petites pauses, souvent',
        text: 'Faites aujourd’hui trois courtes pauses qui en sont vraiment : loin de l’écran, sans les nouvelles. Gardez cette semaine une soirée sans rien de prévu, pour quelque chose qui vous plaît.',
      },
      'good-minute': {
        title: 'Une bonne minute',
        text: 'Ce soir, avant de dormir, repensez à une minute de la journée où cela allait, même toute petite. Restez-y le temps de quelques respirations. Si aucune ne vient, ce n’est pas grave.',
      },
    },

    keep: {
      title: 'Cette réponse ne s’affiche qu’une fois',
      careful:
        'Évitez l’imprimante du travail, et n’enregistrez rien sur un appareil que d’autres utilisent aussi.',
      how: 'Nous ne gardons pas cette réponse, elle ne pourra donc pas être rouverte plus tard. Pour la garder, imprimez-la ou enregistrez-la avec votre navigateur avant de fermer cette page.',
    },
    card: {
      title: 'Une carte à emporter',
      text: 'Si vous souhaitez parler à un médecin, à un psychologue ou à quelqu’un de confiance, vous pourriez commencer ainsi :',
      talkAbout: {
        joy: 'du peu d’intérêt ou de plaisir que je trouve aux choses',
        mood: 'de mon moral',
        sleep: 'de mon sommeil',
        tiredness: 'de ma fatigue ou de mon manque d’énergie',
        appetite: 'de mon rapport à la nourriture',
        'self-worth': 'de l’image que j’ai de moi',
        concentration: 'de ma concentration',
        pace: 'de mon rythme, plus lent ou plus agité que d’habitude',
        nervousness: 'de ma nervosité ou de ma tension',
        worry: 'de mes soucis',
        unwinding: 'de mon mal à me détendre',
        restlessness: 'de mon mal à tenir en place',
        irritability: 'de la facilité avec laquelle un rien m’agace',
        fear: 'de ma peur qu’il arrive quelque chose de terrible',
        hopelessness: 'de mon mal à garder espoir',
        effort: 'de l’effort que tout me demande',
        demands: 'de tout ce qu’il y a à faire au travail',
        control: 'du peu de prise que j’ai sur mon travail',
        support: 'du manque de soutien au travail',
        'switching-off': 'de mon mal à décrocher après le travail',
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
      answersText: 'Pour un médecin ou un psychologue, si vous souhaitez les montrer.',
    },
    rest: 'Le reste de notre réponse',
  },
}
