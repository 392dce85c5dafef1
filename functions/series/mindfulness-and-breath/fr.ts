import type { SeriesWords } from '../../domain/series/series.ts'

export const fr: SeriesWords = {
  name: 'Quatre semaines de pleine conscience et de respiration',
  description:
    'Huit pages courtes, environ deux par semaine, chacune avec un petit exercice de quelques minutes. Vous y apprenez à revenir là où vous êtes : avec vos pieds, votre souffle, vos oreilles, vos mains. Tout peut se faire en tenue de travail, en salle de pause, dans le bus ou au lit. Vous choisissez quand, combien de temps, et même si vous le faites.',
  isNot:
    'Ce n’est pas un traitement, et cela ne remplace ni médecin ni thérapie. Cela n’a rien à voir avec une religion, et il n’y a rien à croire. Et cela ne réduit pas une charge de travail trop lourde : quand c’est le travail qui pèse, c’est lui qui doit changer.',
  care: {
    trauma: {
      who: 'Si vous avez vécu quelque chose de très dur',
      note: 'Se tourner vers l’intérieur peut remuer des choses. Gardez les yeux ouverts, restez avec ce que vous voyez et entendez, faites court, ou laissez un exercice de côté. Si des souvenirs s’imposent, regardez autour de vous, sentez le sol et arrêtez-vous là. C’est déjà bien utiliser ce que vous avez appris. Pour beaucoup, c’est plus facile avec un accompagnement thérapeutique.',
    },
    breathing: {
      who: 'Si observer votre souffle vous oppresse',
      note: 'Avec de l’asthme, un rhume, en fin de grossesse ou quand on a peur, observer sa respiration peut la rendre plus difficile. Laissez-la aller comme elle veut, et portez votre attention sur vos pieds, vos mains ou un bruit. Cela vaut tout autant.',
    },
    pain: {
      who: 'Si quelque chose vous fait mal',
      note: 'Vous pouvez laisser votre attention à un endroit agréable, ou au moins neutre, comme le bout des doigts. Rien ici ne vous demande de rester avec la douleur.',
    },
    hearing: {
      who: 'Si vous entendez mal, ou si les bruits vous épuisent',
      note: 'Prenez plutôt vos yeux ou vos mains : la lumière et l’ombre, les couleurs, un tissu, du bois. Ce qui est dit ici des sons vaut aussi pour cela.',
    },
  },
  steps: {
    arriving: {
      title: 'Arriver là où vous êtes',
      page: [
        'Une bonne partie de la journée, notre tête est ailleurs : à la tâche suivante, dans une vieille conversation, auprès de quelqu’un à la maison. Les têtes sont ainsi. La pleine conscience consiste seulement à remarquer où se trouve votre attention et, si vous le voulez, à la ramener ici.',
        'Cela s’apprend, un peu et souvent. Une demi-minute devant une machine, au chevet de quelqu’un ou entre deux appels, cela compte. Vous n’avez pas à vous sentir calme. Ni à faire le vide : personne n’y arrive.',
        'Le chemin le plus simple est le sol sous vos pieds. Il est toujours là, et personne ne voit que vous vous en servez. Quand c’est la tempête en vous, il ne la fait pas disparaître. Il vous donne un endroit où vous tenir jusqu’à ce qu’elle passe.',
      ],
      practice: {
        title: 'Les pieds, les mains, la pièce',
        steps: [
          'Sentez où vos pieds touchent le sol. Appuyez un peu, puis relâchez.',
          'Posez vos mains sur quelque chose : la table, vos genoux, une tasse. Est-ce chaud ou frais, lisse ou rugueux ?',
          'Regardez lentement autour de vous et nommez trois choses que vous voyez.',
          'Demandez-vous : quelle petite chose ai-je envie de faire maintenant ? Puis faites-la.',
        ],
        seated:
          'Sur un siège, au lit ou debout, tout convient. Si vous ne sentez pas vos pieds, prenez votre dos, le contact du siège ou vos mains.',
        shorter: 'Seulement les pieds, le temps d’une respiration.',
        stop: 'Vous pouvez vous arrêter au milieu, avec ou sans raison.',
      },
      reflection: {
        question: 'Comment était-ce, d’arriver ?',
        options: {
          steadier: 'Un peu plus de calme',
          'much-the-same': 'À peu près pareil',
          restless: 'Plutôt de l’agitation',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Vous avez pris un moment pour être là où vous êtes. Ce n’est rien de plus que cela, et vous savez maintenant comment on fait.',
    },
    'longer-breath-out': {
      title: 'Expirer plus longtemps',
      page: [
        'Sous pression, le souffle devient souvent court et haut. C’est la seule part de la tension que l’on peut changer un peu exprès. Laisser l’air sortir lentement peut aider le corps à s’apaiser. Cela ne règle pas ce qui ne va pas, mais cela fait parfois un peu de place.',
        'Il n’y a pas de technique à maîtriser. La douceur vaut mieux que la profondeur, et votre rythme vaut mieux que n’importe quel décompte. Si la tête vous tourne ou si l’air manque, c’est que vous forcez : revenez à votre respiration habituelle.',
        'Certaines personnes n’aiment pas du tout observer leur souffle. Si c’est votre cas, tout va bien. Prenez à la place, ici et sur toutes les pages suivantes, le bruit d’un ventilateur, le poids de vos mains ou ce que l’on voit par la fenêtre.',
      ],
      practice: {
        title: 'Un peu plus long à la sortie',
        steps: [
          'Installez-vous de façon que le ventre ait de la place. Fermez les yeux si vous voulez.',
          'Laissez l’air entrer par le nez, pas plus profond que ce qui est agréable.',
          'Laissez-le repartir plus lentement, par le nez ou la bouche, comme pour refroidir une soupe.',
          'Attendez que la respiration suivante vienne d’elle-même.',
          'Continuez tant que c’est plaisant, cinq minutes au plus.',
        ],
        eyesOpen: 'Gardez les yeux ouverts, posés sur quelque chose d’immobile, comme le coin d’une table.',
        seated:
          'Sur une chaise, debout ou en position couchée sur le côté, tout va. Avec un ventre rond ou juste après un repas, mieux vaut garder le dos droit.',
        shorter: 'Trois respirations entre deux tâches.',
        stop: 'Dès que c’est désagréable, laissez votre souffle faire ce qu’il veut et regardez autour de vous. Vous venez de vous arrêter, c’est aussi simple que cela.',
      },
      reflection: {
        question: 'Comment était-ce, de respirer ainsi ?',
        options: {
          pleasant: 'Plutôt agréable',
          odd: 'Un peu étrange',
          'another-anchor': 'Je préfère autre chose que le souffle',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Quel qu’en soit le nombre, chacune de ces respirations était pour vous. Et elles vous accompagnent partout.',
    },
    listening: {
      title: 'Écouter',
      page: [
        'Les sons se prêtent bien à cet exercice. Ils viennent d’eux-mêmes, ils sont à l’extérieur, et vous n’avez rien à y faire ni à y changer. Un réfrigérateur qui ronronne suffit, un service la nuit, un tapis roulant, la pluie.',
        'Votre esprit va s’échapper, peut-être au bout de deux secondes. Ce n’est pas une erreur, c’est ce que fait l’esprit. Le moment où vous le remarquez, voilà l’exercice. S’échapper dix fois, c’est donc s’exercer dix fois.',
        'Cela aide aussi de laisser un son n’être qu’un son. Nous décidons vite de ce qui est beau et de ce qui dérange. Pendant une minute, cela peut rester ouvert, et vous écoutez seulement : aigu ou grave, près ou loin, qui vient ou qui s’en va.',
      ],
      practice: {
        title: 'Près et loin',
        steps: [
          'Installez-vous comme vous êtes, et baissez ou fermez les yeux si vous voulez.',
          'Cherchez le son le plus lointain. Restez avec lui quelques respirations.',
          'Cherchez le plus proche, peut-être vos vêtements ou votre souffle.',
          'Laissez maintenant tous les sons venir et partir, sans choisir.',
          'Quand vous remarquez que vous pensez, dites-vous gentiment « pensée », et reprenez un son.',
        ],
        eyesOpen: 'Les yeux ouverts, laissez le regard se poser doucement par terre, un peu devant vous.',
        seated: 'Sur une chaise, au lit ou debout dans une file : vos oreilles n’y voient pas de différence.',
        shorter: 'Un seul son, du début à la fin.',
        stop: 'Si c’est trop fort ou trop, regardez quelque chose de solide et arrêtez.',
      },
      reflection: {
        question: 'Qu’avez-vous le plus entendu ?',
        options: {
          'near-sounds': 'Ce qui était près',
          'far-sounds': 'Ce qui était loin',
          'own-thoughts': 'Mes propres pensées',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Écouter un morceau du monde sans rien lui demander : ce n’est rien de plus. Merci d’avoir pris ce temps.',
    },
    'shoulders-jaw-hands': {
      title: 'Les épaules, la mâchoire, les mains',
      page: [
        'Le corps sait souvent avant nous qu’une journée est lourde. Les épaules montent, les dents se serrent, les mains tiennent le volant, le scanner ou le téléphone plus fort que le travail ne le demande. Cela se fait sans bruit, et cela fatigue.',
        'Remarquer vient d’abord. Vous ne cherchez pas de défauts, et rien ne se détend sur commande. Parfois un endroit lâche quand on l’a remarqué, parfois il reste comme il est. Les deux conviennent.',
        'Nous prenons trois endroits faciles à atteindre en tenue de travail. Si l’un d’eux est douloureux, ou si vous préférez ne pas sentir votre corps aujourd’hui, choisissez-en un autre, ou aucun. C’est vous qui décidez où va votre attention.',
      ],
      practice: {
        title: 'Trois endroits',
        steps: [
          'Installez-vous bien, les yeux fermés ou non.',
          'Les épaules : remontez-les un peu, tenez un instant, et laissez-les descendre en soufflant.',
          'La mâchoire : laissez les dents se desserrer, et la langue reposer.',
          'Les mains : fermez-les doucement, puis ouvrez-les grand, et posez-les.',
          'Remarquez lequel des trois tenait le plus. Vous n’avez rien à y changer.',
        ],
        eyesOpen: 'Gardez les yeux ouverts et regardez vos mains pendant ce temps.',
        seated:
          'Tout se fait sur une chaise, au lit ou en fauteuil roulant. Laissez ce que vous ne pouvez pas ou ne voulez pas bouger.',
        shorter: 'Seulement la mâchoire. Cela prend deux secondes, et personne ne le voit.',
        stop: 'Si un endroit fait mal ou réveille quelque chose de dur, quittez-le tout de suite, regardez autour de vous, et arrêtez si vous voulez.',
      },
      reflection: {
        question: 'Où se logeait la journée ?',
        options: {
          shoulders: 'Dans mes épaules',
          jaw: 'Dans ma mâchoire',
          hands: 'Dans mes mains',
          'somewhere-else': 'Ailleurs',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Demander à son corps comment il va, et l’écouter : il vous porte toute la journée, il le mérite bien.',
    },
    'one-thing': {
      title: 'Une chose à la fois',
      page: [
        'La pleine conscience ne demande ni coussin, ni demi-heure de libre. Elle tient dans ce que vous faites déjà : vous laver les mains, verser un café, marcher de la voiture à la porte, compter du stock.',
        'L’idée est simple. Le temps que dure une chose, vous ne faites qu’elle, les sens en éveil. Comment est l’eau ? Combien pèse la tasse ? Quel pied prend la première marche ?',
        'Au travail, tout arrive souvent en même temps. Il ne s’agit pas de faire votre métier autrement, et la sécurité passe avant tout : devant une machine, au volant ou avec quelqu’un sous votre garde, c’est là que va votre attention. Choisissez quelque chose d’anodin. Une courte pause où l’on quitte vraiment la tâche peut aussi rafraîchir un peu.',
      ],
      practice: {
        title: 'Une chose de tous les jours',
        steps: [
          'Choisissez une petite chose de votre journée, comme vous laver les mains.',
          'Avant de commencer, arrêtez-vous le temps d’une respiration.',
          'Faites-la un peu plus lentement que d’habitude. Remarquez la chaleur, le poids, le bruit, l’odeur.',
          'Quand la tête court devant, revenez à vos mains.',
          'À la fin, arrêtez-vous encore un instant avant la suite.',
        ],
        shorter: 'La première gorgée, et rien d’autre.',
        stop: 'Si on a besoin de vous, allez-y. Rien n’est gâché. Vous pourrez reprendre une autre fois, ou non.',
      },
      reflection: {
        question: 'Où cela trouverait-il le mieux sa place ?',
        options: {
          'at-work': 'Au travail',
          'at-home': 'À la maison',
          'on-the-way': 'Sur le trajet entre les deux',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing: 'Une chose ordinaire a eu toute votre attention, ou l’aura un jour. C’est déjà beaucoup.',
    },
    'thoughts-pass': {
      title: 'Les pensées viennent et s’en vont',
      page: [
        'Certaines pensées accrochent. « Je n’y arriverai jamais. » « On me croit incapable. » Avant de s’en rendre compte, on est pris, et la pensée ressemble à un fait. Discuter avec elle, ou la repousser, la rend souvent plus bruyante.',
        'Il y a une autre manière : voir une pensée comme une pensée. Vous lui donnez un nom, comme à un bus qui passe, et vous la laissez filer sans monter. Elle repassera peut-être. Vous pourrez la nommer de nouveau.',
        'Il ne s’agit pas de penser positif, et certaines pensées signalent une chose à faire pour de bon. Nommer donne un peu d’espace pour distinguer les unes des autres. Si une pensée vous fait peur, ou s’il y est question de vous faire du mal, vous n’avez pas à la porter sans aide. Parlez-en, s’il vous plaît : à quelqu’un de confiance, à un médecin, à une ligne d’écoute.',
      ],
      practice: {
        title: 'Nommer',
        steps: [
          'Posez-vous, les yeux ouverts ou fermés, et sentez vos pieds un instant.',
          'Attendez une pensée. Il en vient toujours une. Commencez par quelque chose de petit.',
          'Dites-vous : « Je remarque que je pense que… », puis la pensée.',
          'Laissez-la là, comme un bus à l’arrêt. Vous n’avez pas à la pousser.',
          'Revenez à vos pieds ou à un son. Deux ou trois pensées suffisent.',
        ],
        eyesOpen:
          'Les yeux ouverts, regardez par la fenêtre ou vers un mur, et laissez les pensées passer devant.',
        shorter: 'Une pensée, un mot : « prévoir », « ruminer », « se souvenir ».',
        stop: 'Si les pensées deviennent trop fortes, cessez de nommer. Levez-vous, regardez autour de vous, dites à voix haute ce que vous voyez, et appelez quelqu’un si vous avez envie d’une voix.',
      },
      reflection: {
        question: 'Que s’est-il passé avec les pensées ?',
        options: {
          'a-little-room': 'Il y avait un peu d’espace autour',
          'they-kept-pulling': 'Elles tiraient toujours',
          quiet: 'C’était plus calme que prévu',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Vous avez regardé une pensée du dehors, ou lu comment on s’y prend. Cela vient avec l’usage, et ce n’est pas grave si ce n’est pas pour aujourd’hui.',
    },
    'a-kind-word': {
      title: 'Un mot gentil pour soi',
      page: [
        'Quand quelque chose tourne mal, nous sommes nombreux à nous parler sur un ton que nous ne prendrions avec personne. C’est censé faire avancer. Le plus souvent, cela fait mal, en plus de ce qui faisait déjà mal.',
        'Être bon avec soi, ce n’est pas tout laisser aller. C’est trouver le ton que l’on aurait pour quelqu’un de son équipe après une rude journée : franc, chaleureux, de son côté. De là, on voit souvent mieux quoi faire ensuite.',
        'Pour certaines personnes, c’est la plus difficile des huit étapes. Quand les mots gentils ont été rares dans une vie, ils peuvent sonner faux, ou rendre triste. Allez-y doucement. Vous pouvez les offrir à quelqu’un que vous aimez, ou à un animal, et cela compte aussi.',
      ],
      practice: {
        title: 'Le ton que vous auriez pour une personne proche',
        steps: [
          'Pensez à une petite chose difficile d’aujourd’hui. Prenez-la petite, exprès.',
          'Imaginez qu’elle soit arrivée à quelqu’un que vous aimez bien. Que diriez-vous ? Sur quel ton ?',
          'Si vous voulez, posez une main là où cela fait du bien : la poitrine, le bras, la joue.',
          'Dites-vous les mêmes mots, en silence ou à voix haute.',
          'Respirez, et restez-en là. Il n’y a rien de spécial à ressentir.',
        ],
        eyesOpen: 'Gardez les yeux ouverts et regardez une chose que vous aimez, ou la photo de quelqu’un.',
        shorter: 'Quelques mots : « C’est difficile en ce moment. »',
        stop: 'Si cela vous attriste ou réveille de vieilles choses, arrêtez, enveloppez-vous dans quelque chose de chaud ou buvez quelque chose, et faites une chose ordinaire.',
      },
      reflection: {
        question: 'Comment sonnait ce mot gentil ?',
        options: {
          'it-reached-me': 'Il m’a fait quelque chose',
          'it-felt-strange': 'Il m’a paru étrange',
          'easier-for-others': 'C’est plus facile pour d’autres que pour moi',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Vous avez essayé un ton plus doux, ou vous y avez pensé. Vous y avez droit autant que les gens à qui vous le donneriez sans hésiter.',
    },
    'what-stays': {
      title: 'Ce qui vous reste',
      page: [
        'Voici la dernière page. Vous connaissez maintenant quelques chemins de retour : le sol, le souffle, les sons, le corps, une chose à la fois, un nom pour une pensée, un mot gentil. Personne ne s’en sert de tous. Un ou deux suffisent.',
        'Ce qui dure, c’est ce qui est petit et s’accroche à une chose qui arrive de toute façon : quand l’eau bout, quand vous êtes en voiture et pas encore en route, quand les portes de l’ascenseur se ferment. Si vous l’oubliez pendant un mois, rien n’est perdu. Vous recommencez, c’est tout.',
        'Si vous avez remarqué que regarder en vous ne vous fait pas de bien, cela vaut aussi la peine d’être su. Marcher, la musique, fabriquer quelque chose ou parler font du bien à leur manière. Et si la vie est trop lourde pour un exercice, c’est un bon moment pour se faire aider.',
      ],
      practice: {
        title: 'Votre minute à vous',
        steps: [
          'Choisissez l’exercice qui vous manquerait.',
          'Choisissez dans votre journée une chose à laquelle l’accrocher, comme la première boisson de votre service.',
          'Écrivez-le ou dites-le à voix haute : « Quand je…, alors je… ».',
          'Faites-le une fois, maintenant, pendant une minute.',
        ],
        shorter: 'Seulement choisir. Le reste viendra.',
        stop: 'Laissez-le dès qu’il ne vous fait plus de bien, et revenez-y quand vous voudrez.',
      },
      reflection: {
        question: 'Qu’aimeriez-vous garder ?',
        options: {
          breath: 'Le souffle',
          senses: 'L’écoute, ou une chose à la fois',
          body: 'Les pieds, les épaules, les mains',
          kindness: 'Le mot gentil',
          'something-else': 'Autre chose, ou rien pour l’instant',
        },
      },
      closing:
        'Vous avez choisi quelque chose pour vous, ou choisi d’en rester là pour le moment. L’un et l’autre font une bonne fin.',
    },
  },
  closing:
    'Merci pour ces semaines. De temps en temps, au milieu de tout le reste, vous avez fait halte pour voir comment vous allez. Que vous ayez tout fait, un peu, ou lu tard le soir un œil à moitié fermé : c’était votre temps, et vous en avez gardé une part pour vous. Merci d’avoir été là.',
}
