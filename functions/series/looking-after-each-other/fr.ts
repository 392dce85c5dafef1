import type { SeriesWords } from '../../domain/series/series.ts'

export const fr: SeriesWords = {
  name: 'Prendre soin de soi et des autres',
  description:
    'Six pages courtes, une par semaine : le stress et la récupération, le moral bas, les soucis, veiller sur quelqu’un de l’équipe, diriger avec bienveillance, et comment cela se passe quand on demande de l’aide ici. Chacune propose une petite chose à essayer. C’est pour tout le monde, quel que soit votre travail et quelle que soit votre forme du moment.',
  isNot:
    'Personne n’en sort spécialiste, et aucun diagnostic n’y est posé. Cela ne reporte pas le poids de mauvaises conditions de travail sur celles et ceux qui les vivent. Et cela ne remplace pas un entretien avec un médecin, un psychologue ou une ligne d’écoute.',
  care: {
    danger: {
      who: 'Si vous êtes en danger, ou quelqu’un d’autre',
      note: 'N’attendez pas, s’il vous plaît, et ne portez pas cela sans aide. Appelez le numéro d’urgence là où vous êtes. Dans beaucoup de pays, des lignes d’écoute répondent jour et nuit, et vous pouvez appeler même sans savoir si c’est assez grave. De l’aide existe, et ces moments-là peuvent passer.',
    },
    'too-much-work': {
      who: 'S’il y a tout simplement trop de travail',
      note: 'Alors aucun exercice de respiration n’est la réponse. Vous pouvez le dire : à la personne qui vous dirige, aux représentants du personnel, à la médecine du travail ou à la prévention, s’il y en a. Vous pouvez aussi lire cette page et vous reposer, rien de plus.',
    },
    bipolar: {
      who: 'Si votre humeur monte aussi très haut',
      note: 'S’il y a des périodes où vous n’avez presque pas besoin de sommeil, où quelque chose vous pousse sans cesse, où vous dépensez plus que vous ne vouliez, parlez à un médecin des deux côtés. Cela compte pour trouver ce qui aide.',
    },
    trauma: {
      who: 'Si vous avez vécu quelque chose de très dur',
      note: 'Les soucis qui viennent de là ne tiennent peut-être pas sur une page. Vous n’avez pas à les regarder ici. Choisissez un petit souci de tous les jours, ou laissez l’exercice, et confiez les grands à quelqu’un dont c’est le métier.',
    },
    'own-limits': {
      who: 'Si vous êtes au bout de vos forces',
      note: 'On ne peut donner que ce que l’on a. Il est juste de dire : « Je ne peux pas en ce moment, mais je t’aide à trouver quelqu’un. » Qui soutient les autres peut aussi s’appuyer sur quelqu’un.',
    },
  },
  steps: {
    'stress-and-recovery': {
      title: 'Le stress, et comment s’en remettre',
      page: [
        'Le stress n’est pas une faiblesse. C’est ce que fait un corps à qui l’on demande beaucoup : le cœur accélère, les muscles se tendent, la pensée se resserre. Un temps, cela peut aider. Cela devient dur quand cela dure et que rien ne vient compenser.',
        'La question n’est donc pas seulement ce qui arrive, mais aussi si vous vous en remettez. Pour cela, il compte beaucoup de quitter le travail dans sa tête aussi. Les gens qui y arrivent sont en général moins épuisés et dorment mieux. Et plus le travail demande, plus c’est difficile : ce n’est pas une simple affaire de volonté.',
        'Récupérer peut tenir à peu de chose : une vraie pause, le trajet à pied depuis l’arrêt, une heure sans messages. Et là où la charge est trop lourde, c’est la charge qui doit changer. C’est le rôle de ceux qui organisent le travail.',
      ],
      practice: {
        title: 'Un trait sous la journée',
        steps: [
          'Choisissez un signe que le travail est fini : changer de chaussures, fermer le casier, un certain coin de rue.',
          'Avant, écrivez ou dites à voix haute ce qui reste pour demain.',
          'Au signe, soufflez une fois, lentement, et dites-vous : « C’est tout pour aujourd’hui. »',
          'Dans les dix minutes, faites quelque chose qui occupe une autre part de vous : les mains, les jambes, la voix, les oreilles.',
        ],
        seated: 'À la maison, le signe peut être de fermer l’ordinateur et de changer de chaise.',
        shorter: 'Seulement le signe et une respiration.',
        stop: 'Si le travail vous suit quand même, ne vous le reprochez pas. Vous pourrez recommencer demain, ou non.',
      },
      reflection: {
        question: 'Où la récupération trouverait-elle sa place ?',
        options: {
          'a-break': 'À la pause',
          'the-way-home': 'Sur le chemin du retour',
          'a-day-off': 'Un jour de repos',
          'hard-to-find': 'Il est difficile de lui trouver une place',
        },
      },
      closing:
        'Vous vous êtes demandé d’où vient votre repos. Se le demander, c’est déjà prendre soin de soi.',
    },
    'low-mood': {
      title: 'Le moral bas, et quand en parler',
      page: [
        'Tout le monde a des jours gris, et des semaines grises. Le plus souvent, le ciel se dégage : avec du sommeil, de la compagnie, un problème réglé, ou simplement du temps. Quand le moral est bas, peu de choses font plaisir, tout coûte un effort, et l’on se retire. C’est compréhensible. Mais cela prive aussi de beaucoup de ce qui pourrait aider.',
        'Ce qui aide beaucoup de gens, c’est de faire une petite chose qui leur a déjà fait du bien, sans attendre d’en avoir envie. Si petite qu’elle reste possible un mauvais jour. Cela ne guérit pas, mais cela garde une porte ouverte.',
        'Si cela dure depuis deux semaines environ, ou si les journées deviennent difficiles à traverser, parlez-en à un médecin ou à quelqu’un de confiance. Il n’y a pas besoin de raison, et se secouer n’y change rien. Cela se soigne, et beaucoup de gens vont de nouveau bien. Si des pensées viennent de ne plus vouloir vivre, dites-le à quelqu’un aujourd’hui.',
      ],
      practice: {
        title: 'Une petite bonne chose',
        steps: [
          'Pensez à trois choses qui vous ont déjà fait du bien : la musique, le soleil, une soupe, une certaine personne.',
          'Choisissez la plus petite.',
          'Rendez-la plus petite encore : une chanson, cinq minutes à la fenêtre, un message.',
          'Décidez quand : aujourd’hui, après quelque chose que vous faites de toute façon.',
          'Faites-la sans vous demander ce que cela fait. Vous pourrez vous le demander après.',
        ],
        seated: 'Tout peut se faire au lit. Ouvrir le rideau est aussi une bonne chose.',
        shorter: 'Boire un verre d’eau à la fenêtre.',
        stop: 'Si même cela est trop aujourd’hui, laissez. Alors la seule chose est de dire à quelqu’un comment vous allez.',
      },
      reflection: {
        question: 'Qu’est-ce qui serait le plus proche ?',
        options: {
          'something-small': 'Une petite chose qui me fait du bien',
          'somebody-to-talk-to': 'Parler à quelqu’un',
          rest: 'Du repos',
          'not-now': 'Rien pour l’instant',
        },
      },
      closing:
        'Cette page parle d’une chose que beaucoup portent en silence. Il devient ainsi un peu plus facile d’en parler, pour vous et pour d’autres.',
    },
    worry: {
      title: 'Les soucis, et ce que l’on peut en faire',
      page: [
        'Se faire du souci, c’est penser à demain sans retrouver le chemin de la maison. Le souci veut nous protéger, puis il tourne en rond : l’argent, les enfants, un examen médical, la réunion de jeudi. On dirait qu’on travaille à quelque chose, et rien n’avance.',
        'Trier aide. Certains soucis concernent une chose réelle où vous pouvez agir, aujourd’hui ou bientôt. D’autres commencent par « et si », et il n’y a rien à y faire pour l’instant. Les premiers demandent un pas suivant. Les seconds demandent à être posés, encore et encore, avec douceur.',
        'Poser, ce n’est pas ne jamais y penser. Vous pouvez promettre au souci un moment : un quart d’heure par jour, avec du papier. Si les soucis sont là presque chaque jour depuis des semaines, vous privent de sommeil ou d’activités, ou viennent avec une peur soudaine, un médecin ou un psychologue peut aider. C’est fréquent, et il existe de bons moyens.',
      ],
      practice: {
        title: 'Deux tas',
        steps: [
          'Prenez du papier et écrivez trois soucis, une ligne chacun. Ne commencez pas par le plus gros.',
          'Cochez ceux où vous pouvez faire quelque chose.',
          'Pour l’un d’eux, écrivez le plus petit pas, et quand vous le ferez.',
          'À côté des autres, écrivez : « pas maintenant », et quand vous y regarderez de nouveau.',
          'Pliez la feuille. Puis faites quelque chose de vos mains.',
        ],
        shorter: 'Un souci, une question : puis-je y faire quelque chose aujourd’hui ?',
        stop: 'Si c’est trop, arrêtez, sentez vos pieds, regardez autour de vous. Vous n’avez pas à aller jusqu’au bout.',
      },
      reflection: {
        question: 'Quel tas était le vôtre ?',
        options: {
          'can-change': 'Surtout des choses où je peux agir',
          'out-of-my-hands': 'Surtout des choses qui ne dépendent pas de moi',
          both: 'Un peu des deux',
          'not-now': 'J’aime mieux ne pas regarder maintenant',
        },
      },
      closing:
        'Un souci sur le papier a peut-être la même taille qu’avant. Mais vous le voyez d’un autre côté.',
    },
    'a-colleague': {
      title: 'Veiller sur quelqu’un de l’équipe',
      page: [
        'Peut-être que quelqu’un ne parle plus guère, arrive souvent en retard, s’emporte, rit moins. Vous n’avez pas à savoir ce qui se passe. L’avoir remarqué suffit. Trouvez un moment calme, rangez le téléphone, et dites ce que vous avez vu : « Tu as l’air à bout ces temps-ci. Comment vas-tu, vraiment ? » Puis attendez. Le silence en fait partie.',
        'Écouter est l’essentiel de l’aide. Des questions ouvertes, redire ce qu’on a entendu, pas de conseil trop rapide. À éviter : « Courage », « Il y a pire », « Je sais exactement ce que tu ressens ». Si la personne ne veut pas parler, c’est son droit. « Tu peux venir me voir quand tu veux » est une bonne dernière phrase.',
        'Si vous craignez que quelqu’un ne veuille plus vivre, vous pouvez poser la question, clairement et gentiment : « Est-ce que tu penses à mourir ? » La poser ne met pas l’idée en tête, et pour beaucoup c’est un soulagement. Restez là, et cherchez de l’aide ensemble. Dans ce cas, ne promettez pas de garder le secret.',
      ],
      practice: {
        title: 'Une première phrase',
        steps: [
          'Pensez à quelqu’un au travail. Cette personne n’a pas besoin d’aller mal.',
          'Trouvez une chose que vous avez vraiment remarquée, sans la juger.',
          'Faites-en une phrase : « J’ai remarqué que… Comment vas-tu ? »',
          'Dites-la à voix haute, quand personne n’est là, pour entendre comment elle sonne.',
          'Choisissez un moment où il y aurait le temps de répondre. Posez alors la question, ou gardez-la pour le jour où elle servira.',
        ],
        shorter:
          'Demandez aujourd’hui à quelqu’un : « Comment vas-tu ? », et attendez deux respirations de plus que d’habitude.',
        stop: 'Vous pouvez toujours finir une conversation gentiment : « Je vais m’arrêter là pour aujourd’hui. On cherche quelqu’un qui a plus de temps ? » Prendre soin de vous fait partie de l’aide.',
      },
      reflection: {
        question: 'Poser la question, qu’en pensez-vous ?',
        options: {
          'i-could-ask': 'Je pourrais la poser',
          'i-would-wait': 'J’attendrais encore un peu',
          'i-know-somebody-who-could': 'Je connais quelqu’un qui pourrait',
          'not-now': 'Ce n’est pas pour moi en ce moment',
        },
      },
      closing:
        'Il y a ici quelqu’un qui remarque. C’est vous. Une question après l’autre, le travail devient un peu plus chaleureux.',
    },
    'leading-kindly': {
      title: 'Si vous dirigez une équipe : diriger avec bienveillance',
      page: [
        'Si vous ne dirigez personne, lisez quand même si vous voulez : voici ce que vous pouvez attendre de qui vous dirige. Si vous dirigez, vous façonnez les journées d’autres personnes. Les recommandations disent par où commencer : par le travail lui-même, et non par la résistance des gens.',
        'Trois questions mènent loin. Les exigences : est-ce faisable dans ces heures, et avec ces gens ? L’autonomie : combien chacun peut-il décider du comment, du quand et de l’ordre ? Le soutien : y a-t-il de l’aide, un merci et une réponse, même quand cela tourne mal ? Des rôles clairs, de l’équité et des mots francs sur les changements en font partie.',
        'Parlez en tête à tête, régulièrement, et interrogez le travail : qu’est-ce qui pèse, que manque-t-il ? Trouver ce qu’a quelqu’un n’est pas votre rôle. Vous écoutez, vous gardez pour vous ce que vous pouvez, vous convenez d’un changement, et vous savez vers qui orienter. Et vous en avez besoin aussi : du temps, une formation, quelqu’un à qui parler.',
      ],
      practice: {
        title: 'Une conversation sur le travail',
        steps: [
          'Choisissez une personne de votre équipe et une demi-heure sans interruption. Dites avant de quoi il s’agit, et que rien n’y oblige.',
          'Demandez : qu’est-ce qui prend trop de forces en ce moment ? Où aimerais-tu décider davantage ? Quelle aide manque ?',
          'Écoutez sans rien défendre. Redites ce que vous avez entendu.',
          'Convenez d’un changement en votre pouvoir, et du jour où vous y reviendrez. Transmettez ce qui n’est pas en votre pouvoir.',
          'Tenez parole. C’est de cela que la confiance est faite.',
        ],
        shorter: 'À la prochaine relève, demandez : « Qu’est-ce qui rendrait demain plus facile ? »',
        stop: 'Si quelqu’un ne souhaite pas parler, remerciez et laissez la porte ouverte. Si vous touchez à vos propres limites, cherchez un appui avant de continuer.',
      },
      reflection: {
        question: 'Par où commenceriez-vous ?',
        options: {
          demands: 'Par les exigences',
          control: 'Par l’autonomie',
          support: 'Par le soutien',
          'i-lead-nobody': 'Je ne dirige pas d’équipe',
        },
      },
      closing:
        'De bonnes conditions sont un soin qui dure. Merci d’y penser, de quelque côté de la table que vous soyez.',
    },
    'finding-help': {
      title: 'Trouver de l’aide ici, et comment cela se passe',
      page: [
        'Beaucoup de gens attendent longtemps avant de demander de l’aide. Ils pensent que ce n’est pas assez grave, ou que d’autres en ont plus besoin. Il n’y a pas besoin d’être au bout de ses forces. Plus tôt, c’est plus facile, et l’aide est faite pour cela.',
        'Comment est-ce ? Le plus souvent, très ordinaire. Quelqu’un vous dit bonjour, demande de quoi il s’agit, et explique ce qui reste confidentiel. Il y a d’habitude des limites, par exemple si une vie est en danger, et vous pouvez poser la question avant de dire quoi que ce soit. Vous en dites aussi peu que vous voulez. Si la première personne ne vous convient pas, vous pouvez en demander une autre.',
        'Au travail, il y a peut-être un service d’aide aux salariés, la médecine du travail ou des représentants du personnel. En dehors du travail, il y a toujours quelqu’un : un médecin, une ligne d’écoute, un groupe d’entraide, quelqu’un de votre religion si vous en avez une. Ou une personne proche, à côté de vous pendant que vous appelez.',
      ],
      practice: {
        title: 'Votre petite liste',
        steps: [
          'Notez une personne de votre vie que vous pourriez appeler.',
          'Notez un lieu en dehors du travail : un cabinet, une ligne d’écoute, un groupe.',
          'Si vous voulez, ajoutez-en un que propose votre employeur.',
          'Écrivez votre première phrase : « J’appelle parce que… ». Elle n’a pas besoin d’être belle.',
          'Posez le papier là où vous le trouverez un mauvais jour.',
        ],
        shorter: 'Enregistrez un numéro dans votre téléphone, sous un nom qui ne dit rien à personne.',
        stop: 'Vous pouvez vous arrêter à chaque ligne. Si vous avez besoin de quelqu’un maintenant, laissez la liste et appelez.',
      },
      reflection: {
        question: 'Où iriez-vous d’abord ?',
        options: {
          'at-work': 'Vers un contact que propose mon employeur',
          outside: 'Vers quelqu’un en dehors du travail',
          'somebody-i-know': 'Vers quelqu’un que je connais',
          'not-now': 'Je n’en ai pas besoin en ce moment',
        },
      },
      closing:
        'Vous connaissez maintenant un chemin, pour vous ou pour quelqu’un qui vous le demande. Nous espérons que vous en aurez rarement besoin, et que vous le prendrez ce jour-là.',
    },
  },
  closing:
    'Six pages, et entre elles les jours où cela compte : une pause que vous avez prise, une question que vous avez posée, un souci déposé un moment. Merci d’avoir lu, d’avoir réfléchi avec nous, et d’être de ceux qui veillent sur les autres. Comptez-vous aussi parmi ceux sur qui l’on veille.',
}
