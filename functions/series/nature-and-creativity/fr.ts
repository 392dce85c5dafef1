import type { SeriesWords } from '../../domain/series/series.ts'

export const fr: SeriesWords = {
  name: 'Deux semaines de nature et de choses faites soi-même',
  description:
    'Quatre pages courtes, environ deux par semaine : regarder quelque chose de vivant, faire entrer la nature chez soi, fabriquer une petite chose, et rassembler ce que vous avez trouvé. Cela ne demande ni jardin, ni talent, ni matériel, et vous pouvez rester à la maison.',
  isNot:
    'Ce n’est pas de l’art-thérapie, ni un cours avec un résultat à atteindre. Ce que vous faites n’est ni noté ni montré, sauf si vous voulez le montrer. C’est un peu de beauté entre d’autres choses, et cela ne remplace pas de l’aide quand la vie est lourde.',
  care: {
    'cannot-go-out': {
      who: 'Si vous ne pouvez pas sortir, ou n’avez pas de vert près de vous',
      note: 'Tout ici peut se faire à une fenêtre, au lit, dans une cave ou pendant une nuit de travail : avec une tomate, une pierre, un son, une image. Avec des douleurs, une maladie, la peur de sortir ou quelqu’un à garder, être à l’intérieur convient très bien.',
    },
    sight: {
      who: 'Si vous voyez peu ou pas du tout',
      note: 'Là où il est écrit « regarder », prenez vos oreilles, vos mains, votre nez ou votre peau : le vent, l’écorce, la chaleur, les oiseaux, l’odeur de la pluie.',
    },
    allergy: {
      who: 'Si le pollen, les moisissures ou les animaux vous rendent malade',
      note: 'Choisissez des pierres, de l’eau, des nuages, du bois ou des images. À l’hôpital et dans l’agroalimentaire, les plantes et la terre sont parfois interdites : une photo n’enfreint aucune règle.',
    },
    hands: {
      who: 'Si vos mains ne font pas ce que vous voudriez',
      note: 'Parlez, fredonnez, prenez une photo, disposez des objets d’un doigt, ou dites à quelqu’un quoi dessiner. L’idée est de vous, et c’est cela, créer.',
    },
    trauma: {
      who: 'Si des odeurs, des lieux ou des sons font revenir des choses',
      note: 'Prenez ce qui est agréable et sûr pour vous, gardez les yeux ouverts, et passez à autre chose dès que cela tourne. Vous n’avez pas à chercher pourquoi.',
    },
  },
  steps: {
    'something-alive': {
      title: 'Quelque chose de vivant',
      page: [
        'Il y a presque toujours quelque chose de vivant en vue : un arbre entre les voitures, de la mousse dans la cour, une araignée dans l’escalier, un nuage en route pour quelque part. La plupart du temps, nous passons devant, la tête pleine.',
        'Beaucoup de gens remarquent que quelques minutes près d’une chose qui pousse les apaisent. Elle ne demande rien. Elle a son propre rythme, et elle était là avant votre service. Pas besoin d’une forêt, une fenêtre suffit.',
        'L’astuce, s’il y en a une, est de rester un peu plus longtemps que l’on n’en a envie. Au bout d’une demi-minute, on croit avoir vu. Au bout de deux minutes, on commence.',
      ],
      practice: {
        title: 'Deux minutes avec une chose',
        steps: [
          'Trouvez une chose vivante, ou le ciel : dehors, par la fenêtre, dans un pot.',
          'Regardez-la comme si vous n’en aviez jamais vu de pareille.',
          'Trouvez trois détails : une couleur dans la couleur, un mouvement, quelque chose d’abîmé qui pousse quand même.',
          'Si vous voulez, dites-lui en une phrase ce que vous avez vu.',
        ],
        seated:
          'Une chaise près de la fenêtre ou un lit est une bonne place. Dans un service d’hôpital ou un entrepôt sans fenêtre, prenez une pomme ou une image.',
        shorter: 'Un regard vers le ciel, le temps d’une respiration.',
        stop: 'Partez quand vous voulez. Elle ne s’en vexera pas.',
      },
      reflection: {
        question: 'Qu’avez-vous trouvé ?',
        options: {
          sky: 'Le ciel',
          plant: 'Une plante ou un arbre',
          animal: 'Un animal',
          'something-else': 'Autre chose',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Deux minutes pour quelque chose qui n’attend rien de vous : c’est plus rare qu’il n’y paraît.',
    },
    'nature-indoors': {
      title: 'La nature à l’intérieur',
      page: [
        'Sortir n’est pas toujours possible. Il y a le travail de nuit, les douleurs, les petits enfants, la peur, l’hiver, les endroits où l’on n’est pas en sécurité. Mais la nature peut entrer, en toutes petites quantités, et elle vient par tous les sens.',
        'Un galet de vacances. Un zeste de citron. De la menthe dans un verre d’eau. De la laine, du bois, un coquillage. La pluie sur le toit, ou la mer enregistrée. L’image d’un lieu que vous aimez. Tout cela ne coûte rien, ou presque.',
        'Ce qui compte, c’est le temps passé avec. Une feuille tenue trois minutes peut faire plus qu’un parc traversé le téléphone à la main.',
      ],
      practice: {
        title: 'Quelque chose à tenir',
        steps: [
          'Prenez une chose de la nature qui tient dans la main, ou choisissez un son ou une image.',
          'Posez-vous avec elle. Vous pouvez fermer les yeux un moment.',
          'Sentez comment elle est : le poids, la chaleur, les bords. Puis l’odeur. Puis le bruit.',
          'Où pouvait-elle bien être avant d’arriver chez vous ?',
          'Posez-la là où vous la croiserez demain.',
        ],
        eyesOpen: 'Gardez les yeux ouverts et tournez-la lentement dans la lumière.',
        seated: 'Au lit ou sur une chaise ; quelqu’un peut la mettre dans votre main.',
        shorter: 'Sentir quelque chose : une herbe, une orange, du pain frais.',
        stop: 'Si une odeur ou un son vous emmène où vous ne voulez pas aller, rangez-le, ouvrez une fenêtre et nommez ce qui est dans la pièce.',
      },
      reflection: {
        question: 'Par où est-elle venue à vous ?',
        options: {
          touch: 'Par le toucher',
          sound: 'Par un son',
          scent: 'Par une odeur',
          picture: 'Par une image',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing: 'Un peu du dehors tient dans n’importe quelle pièce, et il peut rester.',
    },
    'making-something': {
      title: 'Fabriquer quelque chose',
      page: [
        'Un jour ou l’autre, on a dit à beaucoup d’entre nous que nous ne savions ni dessiner, ni chanter, ni écrire. C’est dommage, car faire des choses n’a jamais été réservé à ceux qui le font bien. Partout, on sculpte, on fredonne, on brode, on pétrit, on griffonne, et beaucoup s’en portent mieux.',
        'Un petit cadre aide : cinq minutes, un stylo, le dos d’une enveloppe. Dedans, il n’y a ni juste ni faux. Si la critique se réveille dans votre tête, vous pouvez lui dire : pas maintenant, je joue.',
        'Créer n’est pas seulement de l’art. Mettre une jolie table, raccommoder une manche, ranger des outils, inventer un nom au chat du voisin : tout cela en fait partie. Prenez ce qui est le plus près de vous.',
      ],
      practice: {
        title: 'Cinq minutes, un trait',
        steps: [
          'Choisissez : un trait, quelques mots ou un son.',
          'Le trait : posez le stylo et dessinez une chose devant vous sans le lever.',
          'Les mots : écrivez trois lignes. Une sur ce que vous voyez, une sur ce que vous entendez, une sur ce que vous souhaitez.',
          'Le son : fredonnez, ou tapez un rythme sur la table, et changez-le deux fois.',
          'Donnez-lui un nom. Gardez-le, ou jetez-le le cœur léger.',
        ],
        seated: 'Les trois se font au lit. Si vos mains sont prises ou fatiguées, choisissez le son.',
        shorter: 'Griffonnez le temps d’une sonnerie de téléphone.',
        stop: 'Si ce n’est pas drôle, ou si cela devient trop triste, arrêtez au milieu. Les choses inachevées sont permises.',
      },
      reflection: {
        question: 'Qu’avez-vous fait ?',
        options: {
          drawing: 'Un trait ou une image',
          words: 'Quelques mots',
          sound: 'Un son ou un rythme',
          'something-else': 'Tout autre chose',
          'not-tried': 'Cette fois, j’ai seulement lu',
        },
      },
      closing:
        'Ce que vous faites n’existait pas avant, même si c’est déjà dans la corbeille. Cela vient de vous.',
    },
    'a-small-collection': {
      title: 'Une petite collection',
      page: [
        'Voici la dernière page. Peut-être y a-t-il maintenant un galet dans votre poche, un trait tremblé sur du papier, un nuage dont vous vous souvenez. Mises ensemble, ces choses font une collection, et une collection raconte ce que l’on aime.',
        'Vous pouvez la garder pour vous. Vous pouvez aussi la partager, s’il y a quelqu’un avec qui ce serait un plaisir : une photo envoyée, un dessin pour un enfant, un air fredonné à votre mère au téléphone. Ce qui se partage réjouit souvent deux fois.',
        'Et cela peut continuer, aussi légèrement que cela a commencé. Une chose par semaine, et c’est tout un musée à la fin de l’année. Aucune, c’est bien aussi. Le ciel reste ouvert.',
      ],
      practice: {
        title: 'Une exposition sur une soucoupe',
        steps: [
          'Rassemblez trois choses qui vous ont plu ces semaines-ci. Les images, les mots et les souvenirs comptent.',
          'Posez-les côte à côte sur une soucoupe, une étagère ou une page, et déplacez-les jusqu’à ce que cela tombe juste.',
          'Donnez un titre à l’exposition.',
          'Regardez-la un moment. Si vous voulez, montrez-la à quelqu’un, ou prenez une photo.',
        ],
        seated: 'Elle peut se monter sur un plateau, ou entièrement dans votre tête.',
        shorter: 'Pensez à une chose de ces semaines qui vous a plu, et dites laquelle.',
        stop: 'Si rien ne vient, ce n’est pas grave. Laissez la soucoupe vide, quelque chose se présentera peut-être.',
      },
      reflection: {
        question: 'Où va-t-elle maintenant ?',
        options: {
          kept: 'Je la garde',
          shown: 'Je l’ai montrée à quelqu’un',
          'given-away': 'Je l’ai donnée',
          'still-gathering': 'Je continue à rassembler',
        },
      },
      closing:
        'Un regard pour les petites choses agrandit un peu la journée. Ce regard-là est à vous, et il reste.',
    },
  },
  closing:
    'Quatre pages, un peu de vert et un peu de jeu, au milieu de journées faites d’autre chose. Merci de leur avoir trouvé de la place. Puissiez-vous croiser demain quelque chose de petit et de vivant, et avoir une minute pour vous arrêter.',
}
