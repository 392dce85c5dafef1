import type { SeriesWords } from '../../domain/series/series.ts'

export const es: SeriesWords = {
  name: 'Cuatro semanas de atención plena y respiración',
  description:
    'Ocho páginas breves, unas dos por semana, cada una con una pequeña práctica de pocos minutos. En ellas se aprende a volver al lugar donde uno está: con los pies, la respiración, los oídos, las manos. Todo se puede hacer con ropa de trabajo, en la sala de descanso, en el autobús o en la cama. Usted elige cuándo, cuánto y si quiere hacerlo.',
  isNot:
    'No es un tratamiento y no sustituye a la medicina ni a la terapia. No tiene nada que ver con ninguna religión y no hay nada que creer. Y no reduce un exceso de trabajo: cuando lo que pesa es el trabajo, es ahí donde toca cambiar algo.',
  care: {
    trauma: {
      who: 'Si ha vivido algo muy duro',
      note: 'Mirar hacia dentro puede remover cosas. Deje los ojos abiertos, quédese con lo que ve y oye, hágalo breve o sáltese una práctica. Si los recuerdos se imponen, mire a su alrededor, sienta el suelo y termine ahí. Eso ya es usar bien lo aprendido. A mucha gente le resulta más fácil con acompañamiento terapéutico.',
    },
    breathing: {
      who: 'Si prestar atención a la respiración le oprime',
      note: 'Con asma, un resfriado, al final del embarazo o cuando hay miedo, observar la respiración puede hacerla más difícil. Déjela ir como quiera y lleve la atención a los pies, a las manos o a un sonido. Vale exactamente lo mismo.',
    },
    pain: {
      who: 'Si algo le duele',
      note: 'Puede dejar la atención en un lugar que se sienta bien, o al menos neutro, como las yemas de los dedos. Nada de esto le pide quedarse con el dolor.',
    },
    hearing: {
      who: 'Si oye poco o los sonidos le agotan',
      note: 'Use los ojos o las manos: la luz y la sombra, los colores, el tacto de una tela o de la madera. Lo que aquí se dice de los sonidos vale también para eso.',
    },
  },
  steps: {
    arriving: {
      title: 'Llegar adonde usted está',
      page: [
        'Buena parte del día, la cabeza anda en otro sitio: en la próxima tarea, en una conversación de hace tiempo, con alguien de casa. Las cabezas son así. La atención plena consiste solo en notar dónde está la atención y, si uno quiere, traerla de vuelta.',
        'Se aprende, y se aprende poco a poco y a menudo. Medio minuto junto a una máquina, junto a una cama de hospital o entre dos llamadas ya cuenta. No hace falta sentir calma. Tampoco dejar la mente en blanco: eso no lo logra nadie.',
        'El camino más sencillo es el suelo que le sostiene. Siempre está ahí, y nadie ve que lo está usando. Cuando por dentro hay tormenta, no la hace desaparecer. Le da un lugar firme donde esperar a que pase.',
      ],
      practice: {
        title: 'Pies, manos, habitación',
        steps: [
          'Sienta dónde tocan el suelo sus pies. Apriételos un poco y suelte.',
          'Apoye las manos en algo: la mesa, las rodillas, una taza. ¿Está tibio o fresco, es liso o áspero?',
          'Mire despacio a su alrededor y nombre tres cosas que ve.',
          'Pregúntese: ¿qué cosa pequeña quiero hacer ahora? Y hágala.',
        ],
        seated:
          'Sirve igual en una silla, en la cama o de pie. Si no siente los pies, use la espalda, el asiento o las manos.',
        shorter: 'Solo los pies, lo que dura una respiración.',
        stop: 'Puede dejarlo a la mitad, con motivo o sin él.',
      },
      reflection: {
        question: '¿Cómo fue llegar?',
        options: {
          steadier: 'Con algo más de calma',
          'much-the-same': 'Más o menos igual',
          restless: 'Con inquietud',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Se tomó un momento para estar donde está. No es más que eso, y ahora ya sabe cómo se hace.',
    },
    'longer-breath-out': {
      title: 'Soltar el aire más despacio',
      page: [
        'Bajo presión, la respiración suele volverse corta y alta. Es la única parte de la tensión que podemos cambiar un poco a propósito. Dejar salir el aire despacio puede ayudar al cuerpo a serenarse. No resuelve lo que va mal, pero a veces hace algo de sitio.',
        'No hay ninguna técnica que dominar. Suave es mejor que profundo, y su propio ritmo es mejor que cualquier cuenta. Si se marea o le falta el aire, es que hay demasiado esfuerzo: vuelva a respirar como siempre.',
        'A algunas personas no les gusta nada observar la respiración. Si es su caso, todo está bien. Use en su lugar, aquí y en las demás páginas, el ruido de un ventilador, el peso de las manos o lo que se ve por la ventana.',
      ],
      practice: {
        title: 'Un poco más largo al salir',
        steps: [
          'Póngase de manera que el vientre tenga espacio. Cierre los ojos si quiere.',
          'Deje entrar el aire por la nariz, no más hondo de lo que resulte cómodo.',
          'Déjelo salir más despacio, por la nariz o la boca, como quien enfría una sopa.',
          'Espere a que la siguiente respiración venga sola.',
          'Siga mientras resulte agradable, cinco minutos como mucho.',
        ],
        eyesOpen: 'Deje los ojos abiertos y la mirada en algo que no se mueva, como la esquina de una mesa.',
        seated:
          'Vale en una silla, de pie o en la cama, de lado. Con mucho vientre o después de comer, mejor con la espalda erguida.',
        shorter: 'Tres respiraciones entre dos tareas.',
        stop: 'En cuanto sea desagradable, deje que la respiración haga lo que quiera y mire a su alrededor. Con eso ya ha terminado.',
      },
      reflection: {
        question: '¿Cómo fue respirar así?',
        options: {
          pleasant: 'Más bien agradable',
          odd: 'Un poco raro',
          'another-anchor': 'Prefiero usar otra cosa que no sea la respiración',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing:
        'Fueran las que fueran, cada una de esas respiraciones fue para usted. Y van con usted a todas partes.',
    },
    listening: {
      title: 'Escuchar',
      page: [
        'Los sonidos son buena compañía para practicar. Vienen solos, están fuera, y no hay que hacer ni cambiar nada en ellos. Basta con un refrigerador que zumba, una planta de hospital de noche, una cinta transportadora o la lluvia.',
        'La mente se va a ir, quizá a los dos segundos. No es un error: es lo que hacen las mentes. El momento en que lo nota es la práctica. Irse diez veces es, pues, practicar diez veces.',
        'También ayuda dejar que un sonido sea solo un sonido. Decidimos muy pronto qué es bonito y qué molesta. Por un minuto, eso puede quedar abierto, y usted solo escucha: fuerte o suave, cerca o lejos, viene o se va.',
      ],
      practice: {
        title: 'Cerca y lejos',
        steps: [
          'Acomódese como está, y baje o cierre los ojos si quiere.',
          'Busque el sonido más lejano. Quédese con él unas respiraciones.',
          'Busque el más cercano, quizá su propia ropa o su respiración.',
          'Ahora deje que todos vengan y se vayan, sin elegir.',
          'Cuando note que está pensando, dígase con amabilidad «pensar», y retome un sonido.',
        ],
        eyesOpen: 'Con los ojos abiertos, deje la mirada suave en el suelo, un poco más adelante.',
        seated: 'En una silla, en la cama o haciendo fila: a los oídos les da lo mismo.',
        shorter: 'Un sonido, desde que empieza hasta que acaba.',
        stop: 'Si suena demasiado fuerte, o se le hace demasiado, mire algo sólido y termine.',
      },
      reflection: {
        question: '¿Qué oyó más?',
        options: {
          'near-sounds': 'Lo que estaba cerca',
          'far-sounds': 'Lo que estaba lejos',
          'own-thoughts': 'Mis propios pensamientos',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing:
        'Escuchar un pedazo del mundo sin pedirle nada: no es más que eso. Gracias por tomarse ese tiempo.',
    },
    'shoulders-jaw-hands': {
      title: 'Hombros, mandíbula, manos',
      page: [
        'El cuerpo suele saber antes que nosotros que un día pesa. Los hombros suben, los dientes se aprietan, las manos agarran el volante, el escáner o el teléfono con más fuerza de la que pide el trabajo. Ocurre en silencio, y cansa.',
        'Lo primero es notarlo. No se trata de buscar defectos, y nada se relaja porque se lo manden. A veces un lugar se suelta cuando lo hemos notado, y a veces se queda como está. Las dos cosas están bien.',
        'Tomamos tres lugares a los que se llega bien con ropa de trabajo. Si uno le duele, o si hoy prefiere no sentir el cuerpo, elija otro o ninguno. Adónde va su atención lo decide usted.',
      ],
      practice: {
        title: 'Tres lugares',
        steps: [
          'Póngase en una postura cómoda. Puede cerrar los ojos o no.',
          'Hombros: súbalos un poco, espere un instante y déjelos bajar al soltar el aire.',
          'Mandíbula: deje que los dientes se separen y que la lengua descanse.',
          'Manos: ciérrelas sin fuerza, ábralas bien y déjelas reposar.',
          'Note cuál de los tres lugares sujetaba más. No hace falta hacer nada con eso.',
        ],
        eyesOpen: 'Deje los ojos abiertos y mire sus manos mientras tanto.',
        seated:
          'Todo se puede hacer en una silla, en la cama o en silla de ruedas. Deje fuera lo que no pueda o no quiera mover.',
        shorter: 'Solo la mandíbula. Son dos segundos, y nadie lo nota.',
        stop: 'Si un lugar duele o trae algo duro, déjelo enseguida, mire a su alrededor y termine si quiere.',
      },
      reflection: {
        question: '¿Dónde se había quedado el día?',
        options: {
          shoulders: 'En los hombros',
          jaw: 'En la mandíbula',
          hands: 'En las manos',
          'somewhere-else': 'En otro lugar',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing:
        'Preguntarle al cuerpo cómo está, y escuchar la respuesta: le lleva a todas partes, bien se lo merece.',
    },
    'one-thing': {
      title: 'Una cosa a la vez',
      page: [
        'La atención plena no necesita un cojín ni media hora libre. Cabe en lo que ya hace: lavarse las manos, servirse algo de beber, caminar hasta la puerta, contar mercancía.',
        'La idea es pequeña. Mientras dura esa cosa, hace solo esa cosa, con los sentidos despiertos. ¿Cómo se siente el agua? ¿Cuánto pesa la taza? ¿Qué pie sube el primer escalón?',
        'En el trabajo muchas veces no queda más remedio que hacer varias cosas a la vez. No se trata de cambiar su manera de trabajar, y la seguridad va primero: ante una máquina, al volante o con alguien a su cuidado, la atención va ahí. Elija algo inofensivo. Una pausa corta en la que de verdad se deja la tarea también puede refrescar un poco.',
      ],
      practice: {
        title: 'Algo de todos los días',
        steps: [
          'Elija una cosa pequeña de su día, como lavarse las manos.',
          'Antes de empezar, deténgase lo que dura una respiración.',
          'Hágala un poco más despacio que de costumbre. Note la temperatura, el peso, el sonido, el olor.',
          'Cuando la cabeza se adelante, vuelva a las manos.',
          'Al final, deténgase otra vez antes de seguir.',
        ],
        shorter: 'El primer sorbo, y nada más que eso.',
        stop: 'Si le necesitan, vaya. No se estropea nada. Puede seguir otro día, o no.',
      },
      reflection: {
        question: '¿Dónde encajaría mejor?',
        options: {
          'at-work': 'En el trabajo',
          'at-home': 'En casa',
          'on-the-way': 'En el camino entre los dos',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Una cosa corriente tuvo toda su atención, o algún día la tendrá. Es mucho.',
    },
    'thoughts-pass': {
      title: 'Los pensamientos vienen y se van',
      page: [
        'Algunos pensamientos tienen anzuelo. «No voy a poder.» «Creen que no sirvo.» Antes de darnos cuenta ya nos han atrapado, y el pensamiento parece un hecho. Discutir con él o apartarlo suele subirle el volumen.',
        'Hay otra manera: ver un pensamiento como un pensamiento. Le pone nombre, como a un autobús que pasa, y lo deja seguir sin subirse. Puede que vuelva a pasar. Se le pone nombre otra vez.',
        'Esto no es pensar en positivo, y algunos pensamientos señalan cosas que de verdad están por hacer. Ponerles nombre da un poco de aire para distinguir unas de otras. Si un pensamiento le asusta, o trata de hacerse daño, no lo lleve a solas. Cuénteselo, por favor, a alguien: a una persona de confianza, a un médico, a una línea de ayuda.',
      ],
      practice: {
        title: 'Poner nombre',
        steps: [
          'Serénese, con los ojos abiertos o cerrados, y sienta los pies un momento.',
          'Espere un pensamiento. Siempre viene alguno. Empiece por algo pequeño.',
          'Dígase: «Noto que estoy pensando que…», y luego el pensamiento.',
          'Déjelo estar, como un autobús en su parada. No hace falta empujarlo.',
          'Vuelva a los pies o a un sonido. Con dos o tres pensamientos basta.',
        ],
        eyesOpen:
          'Con los ojos abiertos, mire por la ventana o a una pared, y deje que los pensamientos pasen por delante.',
        shorter: 'Un pensamiento, una palabra: «planear», «dar vueltas», «recordar».',
        stop: 'Si los pensamientos se vuelven muy fuertes, deje de nombrarlos. Levántese, mire a su alrededor, diga en voz alta lo que ve y llame a alguien si le vendría bien una voz.',
      },
      reflection: {
        question: '¿Qué pasó con los pensamientos?',
        options: {
          'a-little-room': 'Hubo algo de espacio alrededor',
          'they-kept-pulling': 'Siguieron tirando',
          quiet: 'Hubo más silencio de lo que esperaba',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing:
        'Miró un pensamiento desde fuera, o leyó cómo se hace. Con el tiempo resulta más fácil, y no pasa nada si hoy todavía no.',
    },
    'a-kind-word': {
      title: 'Una palabra amable para usted',
      page: [
        'Cuando algo sale mal, muchas personas nos hablamos en un tono que no usaríamos con nadie. Se supone que anima. Casi siempre solo duele, encima de lo que ya dolía.',
        'Tratarse con amabilidad no es dejarlo todo pasar. Es encontrar el tono que tendría para alguien de su equipo después de un turno duro: sincero, cálido, de su lado. Desde ahí suele verse mejor qué toca hacer.',
        'Para algunas personas es el más difícil de los ocho pasos. Si las palabras amables han sido pocas en su vida, pueden sonar falsas o dar tristeza. Vaya con suavidad. Puede ofrecérselas a alguien a quien quiere, o a un animal, y también cuenta.',
      ],
      practice: {
        title: 'El tono que tendría para un ser querido',
        steps: [
          'Piense en algo pequeño que hoy fue difícil. Que sea pequeño a propósito.',
          'Imagine que le pasó a alguien a quien aprecia. ¿Qué le diría? ¿En qué tono?',
          'Si quiere, ponga una mano donde le haga bien: en el pecho, el brazo, la mejilla.',
          'Dígase las mismas palabras, en silencio o en voz alta.',
          'Respire y déjelo así. No hace falta sentir nada especial.',
        ],
        eyesOpen: 'Deje los ojos abiertos y mire algo que le guste, o la foto de alguien.',
        shorter: 'Cinco palabras: «Esto ahora es muy difícil».',
        stop: 'Si le entristece o trae cosas de antes, termine, envuélvase en algo abrigado o beba algo, y haga alguna cosa corriente.',
      },
      reflection: {
        question: '¿Cómo sonó la palabra amable?',
        options: {
          'it-reached-me': 'Me llegó',
          'it-felt-strange': 'Se me hizo extraña',
          'easier-for-others': 'Me sale mejor con otras personas',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing:
        'Probó un tono más amable, o pensó en él. Lo merece tanto como la gente a quien se lo daría sin dudar.',
    },
    'what-stays': {
      title: 'Lo que se queda con usted',
      page: [
        'Esta es la última página. Ya conoce unos cuantos caminos de vuelta: el suelo, la respiración, los sonidos, el cuerpo, una cosa a la vez, un nombre para un pensamiento, una palabra amable. Nadie los usa todos. Con uno o dos basta.',
        'Dura lo que es pequeño y se apoya en algo que ocurre de todos modos: cuando hierve el agua, cuando se sienta al volante y aún no arranca, cuando se cierra el ascensor. Si se le olvida un mes, no se pierde nada. Se empieza otra vez, y ya está.',
        'Si ha notado que mirar hacia dentro no le hace bien, también vale la pena saberlo. Caminar, la música, hacer algo con las manos o conversar hacen bien a su manera. Y si la vida pesa demasiado para cualquier práctica, es un buen momento para dejarse ayudar.',
      ],
      practice: {
        title: 'Su propio minuto',
        steps: [
          'Elija la práctica que echaría de menos.',
          'Elija algo de su día en lo que pueda apoyarse, como lo primero que bebe en el turno.',
          'Escríbalo o dígalo en voz alta: «Cuando…, entonces…».',
          'Hágalo una vez, ahora, durante un minuto.',
        ],
        shorter: 'Solo elegir. Lo demás vendrá.',
        stop: 'Déjelo en cuanto ya no le haga bien, y vuelva a él cuando quiera.',
      },
      reflection: {
        question: '¿Qué le gustaría conservar?',
        options: {
          breath: 'La respiración',
          senses: 'Escuchar, o una cosa a la vez',
          body: 'Pies, hombros, manos',
          kindness: 'La palabra amable',
          'something-else': 'Otra cosa, o nada por ahora',
        },
      },
      closing: 'Ha elegido algo para usted, o ha elegido dejarlo por ahora. Las dos cosas son un buen final.',
    },
  },
  closing:
    'Gracias por estas semanas. De vez en cuando, en medio de todo, hizo un alto para ver cómo está. Tanto si lo hizo todo, como si hizo una parte o lo leyó de noche con un ojo cerrado: era su tiempo, y guardó un poco para usted. Nos alegra que haya estado aquí.',
}
