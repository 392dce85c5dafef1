import type { SeriesWords } from '../../domain/series/series.ts'

export const es: SeriesWords = {
  name: 'Tres semanas de movimiento y yoga en el trabajo',
  description:
    'Seis páginas breves, unas dos por semana, cada una con unos minutos de movimiento: en un escritorio, junto a una estantería, en la sala de descanso o en la cama. Sin esterilla, sin ropa especial, y sin que importe cómo salga. Cada práctica se puede hacer en una silla, y todas se pueden hacer más pequeñas.',
  isNot:
    'No es un entrenamiento ni fisioterapia. No trata dolores, y unos minutos no compensan una silla demasiado baja ni una carga demasiado pesada. Si lo que le hace daño es el puesto de trabajo, es ahí donde toca cambiar algo.',
  care: {
    pain: {
      who: 'Si algo le duele',
      note: 'Muévase solo mientras resulte agradable, o al menos fácil. Un movimiento pequeño es un movimiento entero. Termine si hay un dolor punzante, hormigueo o adormecimiento. Si el dolor es nuevo, fuerte, vuelve siempre o viene de una caída, consulte antes a un médico.',
    },
    pregnancy: {
      who: 'Si está embarazada o ha dado a luz hace poco',
      note: 'Moverse hace bien a casi todas también en esta época, salvo que su matrona, su partera o su médico le hayan dicho otra cosa. Deje espacio al vientre, gire solo desde los hombros, no aguante la respiración y sujétese a algo cuando esté de pie. Con dolor, sangrado o mareo, termine y llámeles.',
    },
    disability: {
      who: 'Si vive con una discapacidad o usa silla de ruedas',
      note: 'Cada práctica está escrita para poder hacerse en una silla. Deje lo que no le sirva y haga más de lo que sí: brazos por piernas, un lado por los dos, dedos por brazos. Un movimiento que solo se piensa también cuenta.',
    },
    dizziness: {
      who: 'Si se marea o le cuesta el equilibrio',
      note: 'Siéntese, deje los ojos abiertos y la cabeza derecha, y muévase despacio. Deje fuera los giros y los movimientos de cabeza si todo le da vueltas.',
    },
    bones: {
      who: 'Si tiene los huesos frágiles o la espalda operada',
      note: 'Deje fuera el redondear y el girar. Siéntese con la espalda larga y que el movimiento lo haga la respiración. Pregunte a quienes le atienden qué le conviene.',
    },
  },
  steps: {
    'every-move-counts': {
      title: 'Cada movimiento cuenta',
      page: [
        'Quizá ya le han dicho cuánto ejercicio le vendría bien. Eso puede desanimar, sobre todo después de diez horas de turno. La frase más útil de esas recomendaciones es otra: algo de movimiento es mejor que nada, y vale para todos los cuerpos.',
        'Así que empezamos con poco. Levantarse una vez cada hora o cambiar de postura en la silla, ir por agua a la fuente más lejana, girar los hombros mientras se hace el café. Pasar mucho tiempo en una silla cansa, y pasar mucho tiempo de pie también. Lo que les gusta a casi todos los cuerpos es cambiar.',
        'Si pasa el día de pie o levanta peso, quizá necesite lo contrario: un minuto con los pies en alto y un movimiento que vaya al revés del que repite en el trabajo. Las pausas cortas hacen una diferencia pequeña, pero de las que se notan.',
      ],
      practice: {
        title: 'Despertar manos y pies',
        steps: [
          'De pie o en una silla, busque una postura firme, cerca de algo a lo que sujetarse.',
          'Gire los tobillos, o apriete los pies contra el suelo y suelte, cinco veces.',
          'Abra y cierre las manos cinco veces, hasta donde sea fácil.',
          'Suba los hombros, llévelos atrás y déjelos bajar, cinco veces.',
          'Regálese un buen estirón hacia donde el cuerpo lo pida.',
        ],
        seated: 'Todo sirve en una silla o en la cama. Si los pies no se mueven, haga dos veces las manos.',
        shorter: 'Solo el estirón, como al despertar.',
        stop: 'Termine enseguida si algo duele, o cuando le baste. Dos veces valen tanto como cinco.',
      },
      reflection: {
        question: '¿Cómo se siente después?',
        options: {
          looser: 'Con algo más de soltura',
          warmer: 'Con más calor y más energía',
          'much-the-same': 'Más o menos igual',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Todo eso es movimiento, y cuenta. Su cuerpo lo nota, aunque nadie más lo vea.',
    },
    'neck-and-shoulders': {
      title: 'Cuello y hombros',
      page: [
        'Las pantallas tiran de la cabeza hacia delante. También los teléfonos, los microscopios, las camas de hospital y los paquetes. El cuello la sostiene todo el día, y los hombros ayudan subiendo hacia las orejas. Por la noche están cansados de ayudar.',
        'Un cuello cansado se defiende si se le tira fuerte. Va mejor lo suave: pequeño, lento y con la respiración. No hay que llegar a ninguna parte. Imagine que su cabeza traza un dibujo pequeño en el aire.',
        'Sobre la postura: no hay una sola que sea la buena. La mejor suele ser la siguiente. Si la pantalla está tan baja que el cuello siempre duele, un montón de papel debajo puede hacer más que cualquier ejercicio. Y pedir una silla mejor es muy razonable.',
      ],
      practice: {
        title: 'Círculos lentos',
        steps: [
          'Alargue la espalda, de pie o en una silla, con las manos apoyadas. Mire al frente.',
          'Al tomar aire, suba los hombros hacia las orejas; al soltarlo, déjelos bajar. Tres veces.',
          'Gire despacio la cabeza hacia un lado, hasta donde sea fácil, y vuelva. Luego hacia el otro. Tres veces.',
          'Deje que una oreja baje un poco hacia el hombro. Espere dos respiraciones. Cambie de lado.',
          'Lleve los omóplatos suavemente hacia atrás, como para guardarlos en los bolsillos, y suelte.',
        ],
        seated: 'La silla es lo mejor para esto. Con reposacabezas, gire la cabeza mientras descansa en él.',
        shorter: 'Solo los hombros, arriba y abajo, tres veces.',
        stop: 'Si se marea o algo tira con fuerza, lleve la cabeza al centro, mire un punto y déjelo por hoy.',
      },
      reflection: {
        question: '¿Qué le hizo bien?',
        options: {
          shoulders: 'Los hombros',
          neck: 'Girar la cabeza',
          breath: 'Respirar con ello',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Su cuello lleva la cabeza todos los días. De vez en cuando puede recibir algo a cambio.',
    },
    'long-back': {
      title: 'Una espalda larga',
      page: [
        'A las espaldas les gusta la variedad: redondearse y alargarse, inclinarse y girar un poco. En el trabajo suelen recibir solo una de esas cosas durante horas. Esta práctica viene del yoga, donde se llama el gato y la vaca. Aquí se hace en una silla, o con las manos en una mesa.',
        'El yoga es un arte antiguo de moverse y respirar a la vez. No pide flexibilidad, y no hay nada que creer. La respiración marca el paso: abrirse cuando entra el aire, redondearse cuando sale.',
        'Hágalo tan pequeño como quiera. Si el esternón sube y baja lo que mide un pulgar, ese es el movimiento entero. Forzar no ayuda. A una espalda se la invita.',
      ],
      practice: {
        title: 'Abrir y redondear',
        steps: [
          'Siéntese en la parte delantera de una silla firme, con los dos pies en el suelo y las manos en los muslos.',
          'Al tomar aire, deje que se abra el pecho y mire un poco hacia arriba.',
          'Al soltarlo, deje que la espalda se redondee y baje la barbilla. Seis veces, despacio.',
          'Enderécese. Gire un poco hacia un lado, con una mano en el brazo de la silla o en la rodilla, dos respiraciones. Luego hacia el otro.',
          'Para terminar, quédese una respiración con la espalda larga, como si un hilo tirara de usted hacia arriba.',
        ],
        seated: 'Si tiene poco movimiento, suba y baje solo el esternón con la respiración.',
        shorter: 'Dos veces abrir, dos veces redondear.',
        stop: 'Si duele o aprieta el vientre, hágalo más pequeño, o apóyese en el respaldo y respire. Se acaba cuando usted lo diga.',
      },
      reflection: {
        question: '¿Cómo estaba su espalda?',
        options: {
          longer: 'Más larga que antes',
          stiff: 'Rígida',
          'smaller-was-better': 'En pequeño iba mejor',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Ya va la mitad de las páginas. Un poco de yoga, con ropa de trabajo y sin público: eso era.',
    },
    'legs-and-feet': {
      title: 'Piernas y pies',
      page: [
        'Las piernas tienen nuestros músculos más grandes. A menudo pasan horas debajo de una mesa, o andan todo el día sin pausa. Las dos cosas las vuelven pesadas. Les gusta cambiar, empujar y que de vez en cuando las pongan en alto.',
        'Levantarse de una silla es uno de los movimientos más útiles que hay: mantiene la independencia. Lo hace muchas veces al día sin darse cuenta. Despacio y dos veces seguidas, se convierte en una práctica.',
        'Si sus piernas no le sostienen, esta página también es para usted. La forma en silla se hace con lo que puede mover: apretar, levantar, girar las manos, alargar los brazos. Al corazón le da igual quién haga el trabajo.',
      ],
      practice: {
        title: 'Arriba, abajo y de puntillas',
        steps: [
          'Tome una silla firme, que no ruede, cerca de una mesa donde sujetarse.',
          'Inclínese hacia delante, empuje con los pies y levántese despacio. Siéntese igual de despacio. De dos a cinco veces.',
          'De pie, sujétese a la mesa. Suba los talones y bájelos. Cinco veces.',
          'Pase el peso de una pierna a la otra, como quien espera el autobús.',
          'Siéntese, ponga los pies en alto si puede y note cómo están.',
        ],
        seated:
          'Quédese en la silla: estire una rodilla, luego la otra; suba por turnos talones y puntas. O haga círculos con los brazos y alárguelos hacia delante y hacia arriba, cinco veces.',
        shorter: 'Levántese una vez y siéntese, lo más despacio que pueda.',
        stop: 'Si pierde seguridad, siéntese enseguida. Si protesta una rodilla o la cadera, haga la mitad, o nada.',
      },
      reflection: {
        question: '¿De qué manera lo hizo?',
        options: {
          seated: 'En una silla',
          standing: 'De pie',
          'with-arms': 'Con los brazos',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Piernas, ruedas o brazos: lo que le lleva a todas partes tuvo un momento de su atención.',
    },
    'hands-and-eyes': {
      title: 'Manos y ojos',
      page: [
        'Las manos teclean, escanean, levantan, cosen, consuelan. Los ojos las siguen y apenas parpadean. Unas y otros trabajan horas en un espacio estrecho. Uno amplio les alegra.',
        'Para los ojos, amplio quiere decir lejos. De vez en cuando mire algo que esté a distancia, por la ventana o al fondo de un pasillo, y parpadee unas veces. Para las manos, amplio quiere decir abierto: separar, sacudir, dar la vuelta.',
        'Si los dedos hormiguean, se duermen de noche o se le caen las cosas, conviene que un médico lo vea pronto. Y unos guantes, una herramienta o un ratón del tamaño equivocado son asunto de quien los compra, no de su voluntad.',
      ],
      practice: {
        title: 'Bien abierto',
        steps: [
          'Separe los dedos hasta donde sea fácil y deje que se curven. Tres veces.',
          'Gire las palmas hacia arriba y hacia abajo unas veces, con los codos junto al cuerpo.',
          'Deje los brazos sueltos a los lados y sacuda las manos con suavidad.',
          'Mire lo más lejano que vea, durante dos respiraciones. Luego la mano. Tres veces.',
          'Frótese las palmas para calentarlas y póngalas sobre los ojos cerrados, sin apretar, el rato que quiera.',
        ],
        eyesOpen: 'En lugar de cubrirse los ojos, mire a lo lejos y parpadee con suavidad.',
        seated: 'Todo sirve en una silla o en la cama. Con una sola mano, hágalo con una.',
        shorter: 'Mirar lejos durante dos respiraciones.',
        stop: 'Si la oscuridad detrás de las manos es desagradable, retírelas. Si algo hormiguea, descanse.',
      },
      reflection: {
        question: '¿Qué lo necesitaba más?',
        options: {
          hands: 'Las manos',
          eyes: 'Los ojos',
          both: 'Las manos y los ojos',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Unas manos que hacen tanto por otros pueden tener un minuto para ellas.',
    },
    'a-flow-of-your-own': {
      title: 'Una secuencia suya',
      page: [
        'Esta es la última página. Ya conoce movimientos para despertar, para el cuello, la espalda, las piernas, las manos y los ojos. Unidos forman una pequeña secuencia: así se llama en el yoga cuando una cosa lleva a la otra, al hilo de la respiración.',
        'La compone usted. Tres movimientos son de sobra. Está bien que uno sea para el lugar que más trabaja, otro vaya al revés de lo que hace todo el día y otro sea simplemente agradable.',
        'Y luego búsquele un sitio: antes del turno, en una pausa, al llegar a casa. Unos días serán diez minutos, otros un estirón en el ascensor. Si pasa una semana sin ella, le espera, y no se enfada.',
      ],
      practice: {
        title: 'Tres movimientos y un descanso',
        steps: [
          'Elija tres movimientos de estas semanas que le gustaron a su cuerpo.',
          'Haga cada uno despacio, de tres a cinco respiraciones, en el orden que le parezca bien.',
          'Deje que uno pase al otro, con la respiración como hilo.',
          'Al final, quédese un minuto en la silla o en la cama, con los ojos cerrados si quiere, sin hacer nada.',
        ],
        eyesOpen: 'Descanse con los ojos abiertos, mirando algo que no se mueva.',
        seated: 'Elija tres que pueda hacer donde está. Es la misma secuencia.',
        shorter: 'Un movimiento, tres respiraciones.',
        stop: 'Puede terminar después de cualquiera de los tres. Descansar también es yoga, y hay quien dice que es lo mejor.',
      },
      reflection: {
        question: '¿Cuándo le vendría bien?',
        options: {
          'before-work': 'Antes del trabajo',
          'in-a-break': 'En una pausa',
          'after-work': 'Después del trabajo',
          'when-it-suits': 'Cuando se presente',
        },
      },
      closing: 'Lo que componga está hecho por usted y para usted. Nadie lo hace mejor.',
    },
  },
  closing:
    'Seis páginas de movimientos pequeños, en un cuerpo con su propia historia. Escucharlo, hacer las cosas más pequeñas cuando es sensato, dejarlas cuando es más sensato aún: eso es hacerlo bien. Gracias por moverse con nosotros.',
}
