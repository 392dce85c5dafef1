import type { SeriesWords } from '../../domain/series/series.ts'

export const fr: SeriesWords = {
  name: 'Trois semaines de mouvement et de yoga au travail',
  description:
    'Six pages courtes, environ deux par semaine, chacune avec quelques minutes de mouvement : à un bureau, à côté d’un rayon, en salle de pause ou au lit. Pas de tapis, pas de tenue spéciale, aucune performance attendue. Chaque exercice peut se faire sur une chaise, et chacun peut être réduit.',
  isNot:
    'Ce n’est ni un entraînement ni de la kinésithérapie. Cela ne soigne pas les douleurs, et quelques minutes ne compensent pas un siège trop bas ou une charge trop lourde. Si c’est votre poste qui vous fait mal, c’est au poste de changer.',
  care: {
    pain: {
      who: 'Si quelque chose vous fait mal',
      note: 'Bougez seulement tant que c’est agréable, ou au moins facile. Un petit mouvement est un mouvement entier. Arrêtez en cas de douleur vive, de fourmillements ou d’engourdissement. Si la douleur est nouvelle, forte, revient toujours ou date d’une chute, voyez d’abord un médecin.',
    },
    pregnancy: {
      who: 'Si vous êtes enceinte, ou avez accouché il y a peu',
      note: 'Bouger fait du bien à la plupart des femmes à ce moment-là aussi, sauf avis contraire de votre sage-femme ou de votre médecin. Laissez de la place au ventre, tournez seulement à partir des épaules, ne bloquez pas votre souffle, et tenez-vous à quelque chose debout. En cas de douleur, de saignement ou de vertige, arrêtez et appelez-les.',
    },
    disability: {
      who: 'Si vous vivez avec un handicap, ou en fauteuil roulant',
      note: 'Chaque exercice est écrit pour pouvoir se faire sur un siège. Laissez ce qui ne va pas et faites davantage de ce qui va : les bras pour les jambes, un côté pour deux, les doigts pour les bras. Un mouvement seulement pensé compte aussi.',
    },
    dizziness: {
      who: 'Si la tête vous tourne, ou si votre équilibre est fragile',
      note: 'Asseyez-vous, gardez les yeux ouverts et la tête droite, et bougez lentement. Laissez les rotations et les hochements de tête s’ils vous donnent le vertige.',
    },
    bones: {
      who: 'Si vos os sont fragiles, ou votre dos opéré',
      note: 'Laissez ce qui arrondit ou tourne le dos. Gardez-le droit, et laissez le souffle faire le mouvement. Demandez aux personnes qui vous suivent ce qui vous convient.',
    },
  },
  steps: {
    'every-move-counts': {
      title: 'Chaque mouvement compte',
      page: [
        'On vous a peut-être déjà dit combien d’exercice vous ferait du bien. Cela peut décourager, surtout après dix heures de service. Dans ces recommandations, la phrase la plus utile est une autre : un peu de mouvement vaut mieux que pas du tout, et cela vaut pour tous les corps.',
        'Nous commençons donc petit. Se lever une fois par heure ou changer de position, aller à la fontaine la plus éloignée, rouler les épaules pendant que l’eau chauffe. Rester longtemps sur une chaise fatigue, rester longtemps debout aussi. Ce que presque tous les corps aiment, c’est changer.',
        'Si vous passez la journée debout ou à porter, vous avez peut-être besoin du contraire : une minute les pieds en hauteur, et un mouvement qui va à l’inverse de celui du travail. Les courtes pauses font une petite différence, mais une différence que l’on sent.',
      ],
      practice: {
        title: 'Réveiller les mains et les pieds',
        steps: [
          'Debout ou sur un siège, trouvez une position stable, près de quelque chose où vous tenir.',
          'Faites tourner vos chevilles, ou appuyez les pieds au sol et relâchez, cinq fois.',
          'Ouvrez et fermez les mains cinq fois, aussi grand que c’est facile.',
          'Montez les épaules, reculez-les, laissez-les descendre, cinq fois.',
          'Offrez-vous un long étirement, dans la direction que votre corps demande.',
        ],
        seated:
          'Tout se fait sur un siège ou au lit. Si vos pieds ne bougent pas, faites deux fois les mains.',
        shorter: 'Seulement le long étirement, comme au réveil.',
        stop: 'Arrêtez tout de suite si quelque chose fait mal, ou quand cela suffit. Deux fois valent bien cinq.',
      },
      reflection: {
        question: 'Comment vous sentez-vous après ?',
        options: {
          looser: 'Un peu plus de souplesse',
          warmer: 'Plus de chaleur, plus d’éveil',
          'much-the-same': 'À peu près pareil',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Tout cela est du mouvement, et il compte. Votre corps le remarque, même si personne d’autre ne le voit.',
    },
    'neck-and-shoulders': {
      title: 'La nuque et les épaules',
      page: [
        'Les écrans tirent la tête en avant. Les téléphones aussi, et les microscopes, les lits d’hôpital, les colis. La nuque la porte toute la journée, et les épaules l’aident en montant vers les oreilles. Le soir, elles en ont assez d’aider.',
        'Une nuque fatiguée se défend quand on tire fort. La douceur marche mieux : petit, lent, avec le souffle. Il n’y a nulle part où arriver. Imaginez que votre tête trace un petit dessin dans l’air.',
        'Un mot sur la posture : il n’y en a pas une seule de bonne. La meilleure position est presque toujours la suivante. Si votre écran est si bas que la nuque vous fait toujours mal, une pile de papier dessous fera peut-être plus que n’importe quel exercice. Et demander un meilleur siège est tout à fait légitime.',
      ],
      practice: {
        title: 'Tourner lentement',
        steps: [
          'Grandissez-vous, debout ou sur une chaise, les mains posées. Regardez droit devant.',
          'En inspirant, montez les épaules vers les oreilles ; en soufflant, laissez-les descendre. Trois fois.',
          'Tournez lentement la tête d’un côté, tant que c’est facile, et revenez. Puis de l’autre. Trois fois.',
          'Laissez une oreille descendre un peu vers l’épaule. Attendez deux respirations. Changez de côté.',
          'Tirez doucement les omoplates en arrière, comme pour les glisser dans vos poches, et relâchez.',
        ],
        seated:
          'Une chaise est ce qu’il y a de mieux. Avec un appui-tête, tournez la tête en la laissant posée.',
        shorter: 'Seulement les épaules, en haut, en bas, trois fois.',
        stop: 'Si la tête vous tourne ou si cela tire vivement, ramenez-la au milieu, fixez un point, et laissez pour aujourd’hui.',
      },
      reflection: {
        question: 'Qu’est-ce qui a fait du bien ?',
        options: {
          shoulders: 'Les épaules',
          neck: 'Tourner la tête',
          breath: 'Respirer avec',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Votre nuque porte votre tête chaque jour. De temps en temps, elle peut recevoir quelque chose en retour.',
    },
    'long-back': {
      title: 'Un dos long',
      page: [
        'Les dos aiment la variété : être ronds, être longs, se pencher, tourner un peu. Au travail, ils n’en reçoivent souvent qu’une seule pendant des heures. Cet exercice vient du yoga, où on l’appelle le chat et la vache. Ici, il se fait sur une chaise, ou les mains sur une table.',
        'Le yoga est un art ancien : bouger et respirer ensemble. Il ne demande pas de souplesse, et il n’y a rien à croire. C’est le souffle qui donne le rythme : on s’ouvre quand l’air entre, on s’arrondit quand il sort.',
        'Faites-le aussi petit que vous voulez. Si seul votre sternum monte et descend de la largeur d’un pouce, c’est le mouvement entier. Rien ne gagne à être forcé. Un dos, on l’invite.',
      ],
      practice: {
        title: 'Ouvert et rond',
        steps: [
          'Mettez-vous à l’avant d’une chaise stable, les deux pieds au sol, les mains sur les cuisses.',
          'En inspirant, laissez la poitrine s’ouvrir, et regardez un peu vers le haut.',
          'En soufflant, laissez le dos s’arrondir et le menton descendre. Six fois, lentement.',
          'Redressez-vous. Tournez un peu d’un côté, une main sur l’accoudoir ou le genou, deux respirations. Puis de l’autre.',
          'Pour finir, restez une respiration le dos long, comme si un fil vous tirait vers le haut.',
        ],
        seated: 'Si vous bougez peu, montez et descendez seulement le sternum avec le souffle.',
        shorter: 'Deux fois ouvert, deux fois rond.',
        stop: 'Si cela fait mal ou appuie sur le ventre, réduisez, ou laissez-vous aller contre le dossier et respirez. C’est fini quand vous le dites.',
      },
      reflection: {
        question: 'Comment était votre dos ?',
        options: {
          longer: 'Plus long qu’avant',
          stiff: 'Raide',
          'smaller-was-better': 'Plus petit, c’était mieux',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'C’est déjà la moitié des pages. Un peu de yoga, en tenue de travail et sans public : c’était cela.',
    },
    'legs-and-feet': {
      title: 'Les jambes et les pieds',
      page: [
        'Les jambes ont nos plus grands muscles. Souvent, elles restent des heures sous une table, ou bien elles marchent sans pause. Les deux les rendent lourdes. Elles aiment changer, pousser, et se retrouver de temps en temps en hauteur.',
        'Se lever d’une chaise est l’un des gestes les plus utiles qui soient : il garde les gens autonomes. Vous le faites bien des fois par jour sans y penser. Fait lentement, deux fois de suite, il devient un exercice.',
        'Si vos jambes ne vous portent pas, cette page est quand même pour vous. La version sur un siège se fait avec ce que vous pouvez bouger : appuyer, lever, rouler les mains, tendre les bras. Le cœur ne regarde pas qui fait le travail.',
      ],
      practice: {
        title: 'Se lever, s’asseoir, sur la pointe',
        steps: [
          'Prenez une chaise stable, sans roulettes, près d’une table où vous tenir.',
          'Penchez-vous en avant, poussez dans vos pieds et levez-vous lentement. Asseyez-vous aussi lentement. Deux à cinq fois.',
          'Debout, tenez la table. Soulevez les talons, puis posez-les. Cinq fois.',
          'Passez votre poids d’une jambe à l’autre, comme en attendant le bus.',
          'Asseyez-vous, mettez les pieds en hauteur si possible, et sentez comment ils vont.',
        ],
        seated:
          'Restez sur votre siège : tendez un genou, puis l’autre ; levez tour à tour talons et orteils. Ou faites des cercles avec les bras, et tendez-les devant et en haut, cinq fois.',
        shorter: 'Levez-vous une fois et asseyez-vous, le plus lentement possible.',
        stop: 'Si vous manquez d’équilibre, asseyez-vous tout de suite. Si un genou ou une hanche proteste, faites-en la moitié, ou rien.',
      },
      reflection: {
        question: 'Comment l’avez-vous fait ?',
        options: {
          seated: 'Sur un siège',
          standing: 'Debout',
          'with-arms': 'Avec les bras',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing: 'Jambes, roues ou bras : ce qui vous porte a eu un moment votre attention.',
    },
    'hands-and-eyes': {
      title: 'Les mains et les yeux',
      page: [
        'Les mains tapent, scannent, soulèvent, cousent, consolent. Les yeux les suivent et clignent à peine. Les unes comme les autres travaillent des heures dans un espace étroit. Un espace large leur fait plaisir.',
        'Pour les yeux, large veut dire loin. De temps en temps, regardez quelque chose d’éloigné, par la fenêtre ou au bout d’un couloir, et clignez plusieurs fois. Pour les mains, large veut dire ouvert : écarter, secouer, retourner.',
        'Si vos doigts fourmillent, s’engourdissent la nuit ou lâchent les objets, montrez-le bientôt à un médecin. Et des gants, des outils ou une souris de la mauvaise taille sont l’affaire de ceux qui les achètent, pas de votre volonté.',
      ],
      practice: {
        title: 'Grand ouvert',
        steps: [
          'Écartez les doigts aussi grand que c’est facile, puis laissez-les s’arrondir. Trois fois.',
          'Tournez les paumes vers le haut et vers le bas plusieurs fois, les coudes près du corps.',
          'Laissez vos bras le long du corps et secouez les mains, doucement.',
          'Regardez la chose la plus lointaine, deux respirations. Puis votre main. Trois fois.',
          'Frottez vos paumes pour les réchauffer et placez-les devant vos yeux fermés, sans appuyer, tant que vous voulez.',
        ],
        eyesOpen: 'Au lieu de couvrir vos yeux, regardez au loin et clignez doucement.',
        seated: 'Tout se fait sur un siège ou au lit. Avec une seule main, faites-le d’une main.',
        shorter: 'Regardez au loin pendant deux respirations.',
        stop: 'Si le noir derrière vos mains est désagréable, retirez-les. Si cela fourmille, reposez-vous.',
      },
      reflection: {
        question: 'Qui en avait le plus besoin ?',
        options: {
          hands: 'Mes mains',
          eyes: 'Mes yeux',
          both: 'Les deux',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing: 'Des mains qui font tant pour d’autres peuvent avoir une minute pour elles.',
    },
    'a-flow-of-your-own': {
      title: 'Un enchaînement à vous',
      page: [
        'Voici la dernière page. Vous connaissez des mouvements pour se réveiller, pour la nuque, le dos, les jambes, les mains et les yeux. Mis bout à bout, ils font un petit enchaînement : en yoga, c’est ainsi qu’on appelle une suite où une chose mène à l’autre, au fil du souffle.',
        'C’est vous qui le composez. Trois mouvements suffisent largement. C’est bien si l’un est pour l’endroit qui travaille le plus, si un autre va à l’inverse de vos journées, et si le troisième est simplement agréable.',
        'Puis donnez-lui une place : avant le service, à la pause, en rentrant. Certains jours, ce sera dix minutes, d’autres, un étirement dans l’ascenseur. Si une semaine passe sans rien, il vous attend, et il ne vous en veut pas.',
      ],
      practice: {
        title: 'Trois mouvements et un repos',
        steps: [
          'Choisissez trois mouvements de ces semaines que votre corps a aimés.',
          'Faites chacun lentement, trois à cinq respirations, dans l’ordre qui vous paraît juste.',
          'Laissez l’un couler dans l’autre, avec le souffle pour fil.',
          'À la fin, restez une minute sur votre siège ou au lit, les yeux fermés si vous voulez, sans rien faire.',
        ],
        eyesOpen: 'Reposez-vous les yeux ouverts, en regardant quelque chose d’immobile.',
        seated: 'Choisissez-en trois que vous pouvez faire là où vous êtes. C’est le même enchaînement.',
        shorter: 'Un mouvement, trois respirations.',
        stop: 'Vous pouvez finir après chacun des trois. Le repos fait aussi partie du yoga, et certains disent que c’est le meilleur moment.',
      },
      reflection: {
        question: 'Quand cela vous irait-il ?',
        options: {
          'before-work': 'Avant le travail',
          'in-a-break': 'À la pause',
          'after-work': 'Après le travail',
          'when-it-suits': 'Quand cela se présente',
        },
      },
      closing: 'Ce que vous composez vient de vous, et il est pour vous. Personne ne le fait mieux.',
    },
  },
  closing:
    'Six pages de petits mouvements, dans un corps qui a son histoire. L’écouter, réduire quand c’est sage, laisser de côté quand c’est plus sage encore : c’est ainsi qu’on fait bien. Merci d’avoir bougé avec nous.',
}
