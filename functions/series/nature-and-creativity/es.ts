import type { SeriesWords } from '../../domain/series/series.ts'

export const es: SeriesWords = {
  name: 'Dos semanas de naturaleza y cosas hechas a mano',
  description:
    'Cuatro páginas breves, unas dos por semana: mirar algo vivo, traer la naturaleza adentro, hacer algo pequeño y reunir lo encontrado. No hace falta jardín, ni talento, ni materiales, y puede quedarse en casa.',
  isNot:
    'No es arteterapia ni un curso con resultados. Nadie califica lo que haga, y nadie lo ve si usted no quiere mostrarlo. Es un poco de belleza entre otras cosas, y no sustituye a la ayuda cuando la vida pesa.',
  care: {
    'cannot-go-out': {
      who: 'Si no puede salir, o no tiene nada verde cerca',
      note: 'Todo esto sirve desde una ventana, una cama, un sótano o un turno de noche: con un tomate, una piedra, un sonido, una imagen. Con dolor, una enfermedad, miedo a salir o alguien a quien cuidar, quedarse dentro está muy bien.',
    },
    sight: {
      who: 'Si ve poco o nada',
      note: 'Donde dice «mirar», use los oídos, las manos, la nariz o la piel: el viento, una corteza, el calor, los pájaros, el olor de la lluvia.',
    },
    allergy: {
      who: 'Si el polen, el moho o los animales le enferman',
      note: 'Elija piedras, agua, nubes, madera o imágenes. En hospitales y en la industria de alimentos puede que no se permitan plantas ni tierra: una fotografía no incumple ninguna norma.',
    },
    hands: {
      who: 'Si las manos no hacen lo que usted quisiera',
      note: 'Hable, tararee, tome una foto, ordene cosas con un dedo o dígale a alguien qué dibujar. La idea es suya, y eso es crear.',
    },
    trauma: {
      who: 'Si olores, lugares o sonidos le traen cosas de vuelta',
      note: 'Elija lo que le resulte agradable y seguro, deje los ojos abiertos y pase a otra cosa en cuanto deje de serlo. No hace falta averiguar por qué.',
    },
  },
  steps: {
    'something-alive': {
      title: 'Algo vivo',
      page: [
        'Casi siempre hay algo vivo a la vista: un árbol entre los autos, musgo en el patio, una araña en la escalera, una nube camino de alguna parte. Casi todos los días pasamos de largo con la cabeza llena.',
        'Mucha gente nota que unos minutos junto a algo que crece le dan calma. No pide nada. Tiene su propio paso, y estaba ahí antes de que empezara su turno. No hace falta un bosque: sirve una ventana.',
        'El truco, si hay alguno, es quedarse un poco más de lo que a uno le sale. A los treinta segundos creemos que ya lo vimos. A los dos minutos empezamos.',
      ],
      practice: {
        title: 'Dos minutos con una sola cosa',
        steps: [
          'Busque una cosa viva, o el cielo: fuera, por la ventana, en una maceta.',
          'Mírela como si nunca hubiera visto una igual.',
          'Encuentre tres detalles: un color dentro de otro, un movimiento, algo dañado que sigue creciendo.',
          'Si quiere, dígale en una frase lo que ha visto.',
        ],
        seated:
          'Una silla junto a la ventana o una cama son buen sitio. En una planta de hospital o un almacén sin ventanas, tome una manzana o una imagen.',
        shorter: 'Una mirada al cielo, lo que dura una respiración.',
        stop: 'Siga su camino cuando quiera. No se lo va a tomar a mal.',
      },
      reflection: {
        question: '¿Qué encontró?',
        options: {
          sky: 'El cielo',
          plant: 'Una planta o un árbol',
          animal: 'Un animal',
          'something-else': 'Otra cosa',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Dos minutos para algo que no quiere nada de usted: es más raro de lo que parece.',
    },
    'nature-indoors': {
      title: 'Naturaleza entre cuatro paredes',
      page: [
        'No siempre se puede salir. Hay turnos de noche, dolores, niños pequeños, miedo, invierno, lugares donde no es seguro. Pero la naturaleza se puede traer adentro, en cantidades muy pequeñas, y llega por todos los sentidos.',
        'Una piedra de un viaje. Cáscara de limón. Menta en un vaso de agua. Lana, madera, una concha. Lluvia en el techo, o el mar en una grabación. Una imagen de un lugar que le gusta. Todo eso cuesta poco o nada.',
        'Lo que cuenta es el rato que se pasa con ello. Una hoja en la mano durante tres minutos puede hacer más que un parque cruzado con el teléfono delante.',
      ],
      practice: {
        title: 'Algo que sostener',
        steps: [
          'Busque algo natural que le quepa en la mano, o elija un sonido o una imagen.',
          'Póngase cómodamente con ello. Puede cerrar los ojos un rato.',
          'Descubra cómo es: el peso, la temperatura, los bordes. Después, el olor. Después, el sonido.',
          '¿Dónde habrá estado antes de llegar a usted?',
          'Déjelo donde vaya a encontrárselo mañana.',
        ],
        eyesOpen: 'Deje los ojos abiertos y gírelo despacio a la luz.',
        seated: 'En la cama o en una silla; alguien puede ponérselo en la mano.',
        shorter: 'Oler algo: una hierba, una naranja, pan recién hecho.',
        stop: 'Si un olor o un sonido le lleva adonde no quiere estar, guárdelo, abra una ventana y nombre lo que hay en la habitación.',
      },
      reflection: {
        question: '¿Por dónde le llegó?',
        options: {
          touch: 'Por el tacto',
          sound: 'Por un sonido',
          scent: 'Por un olor',
          picture: 'Por una imagen',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Un poco de lo de fuera cabe en cualquier habitación, y puede quedarse.',
    },
    'making-something': {
      title: 'Hacer algo',
      page: [
        'En algún momento, a muchas personas nos dijeron que no sabemos dibujar, cantar ni escribir. Es una pena, porque hacer cosas nunca fue solo para quienes las hacen bien. En todas partes se talla, se tararea, se borda, se amasa y se garabatea, y a mucha gente le sienta bien.',
        'Ayuda un marco pequeño: cinco minutos, un bolígrafo, el reverso de un sobre. Ahí dentro no hay bien ni mal. Si en su cabeza asoma la crítica, puede decirle: ahora no, solo estoy jugando.',
        'Crear no es solo arte. Poner bonita la mesa, remendar una manga, ordenar herramientas, inventarle un nombre al gato de al lado: todo entra. Tome lo que le quede más cerca.',
      ],
      practice: {
        title: 'Cinco minutos, una línea',
        steps: [
          'Elija: una línea, unas palabras o un sonido.',
          'Línea: apoye el bolígrafo y dibuje algo que tenga delante sin levantarlo.',
          'Palabras: escriba tres líneas. Una sobre lo que ve, otra sobre lo que oye, otra sobre lo que desearía.',
          'Sonido: tararee algo, o marque un ritmo en la mesa, y cámbielo dos veces.',
          'Póngale un nombre. Guárdelo, o tírelo con el corazón ligero.',
        ],
        seated:
          'Las tres cosas se pueden hacer en la cama. Si tiene las manos ocupadas o cansadas, elija el sonido.',
        shorter: 'Garabatear lo que tarda en sonar un teléfono.',
        stop: 'Si no tiene gracia o se vuelve demasiado triste, déjelo a la mitad. Lo inacabado está permitido.',
      },
      reflection: {
        question: '¿Qué hizo?',
        options: {
          drawing: 'Una línea o un dibujo',
          words: 'Unas palabras',
          sound: 'Un sonido o un ritmo',
          'something-else': 'Algo muy distinto',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing: 'Lo que haga no estaba antes en el mundo, aunque ya esté en la papelera. Viene de usted.',
    },
    'a-small-collection': {
      title: 'Una pequeña colección',
      page: [
        'Esta es la última página. Quizá ya haya una piedra en su bolsillo, una línea temblorosa en un papel, una nube que recuerda. Juntas, esas cosas son una colección, y las colecciones cuentan lo que a uno le gusta.',
        'Puede guardarla para usted. También puede compartirla, si hay con quién disfrutarlo: una foto para una amistad, un dibujo para un niño, una melodía para su madre por teléfono. Lo compartido suele alegrar dos veces.',
        'Y puede seguir, con la misma ligereza con que empezó. Una cosa por semana es todo un museo al cabo de un año. Ninguna también está bien. El cielo sigue abierto.',
      ],
      practice: {
        title: 'Una exposición en un platillo',
        steps: [
          'Reúna tres cosas que le gustaron en estas semanas. Cuentan las imágenes, las palabras y los recuerdos.',
          'Póngalas una junto a otra en un platillo, un estante o una hoja, y muévalas hasta que quede bien.',
          'Dele un título a la exposición.',
          'Mírela un rato. Si quiere, muéstresela a alguien o tome una foto.',
        ],
        seated: 'Se puede montar en una bandeja, o entera en la cabeza.',
        shorter: 'Piense en una cosa de estas semanas que le gustó y diga cuál fue.',
        stop: 'Si no se le ocurre nada, no pasa nada. Deje vacío el platillo, quizá aparezca algo.',
      },
      reflection: {
        question: '¿Adónde va ahora?',
        options: {
          kept: 'Me la quedo',
          shown: 'Se la mostré a alguien',
          'given-away': 'La regalé',
          'still-gathering': 'Sigo reuniendo',
        },
      },
      closing: 'Una mirada para lo pequeño agranda un poco el día. Esa mirada es suya, y se queda.',
    },
  },
  closing:
    'Cuatro páginas, un poco de verde y un poco de juego, en medio de días hechos de otras cosas. Gracias por hacerles sitio. Ojalá mañana se encuentre algo pequeño y vivo, y tenga un minuto para detenerse.',
}
