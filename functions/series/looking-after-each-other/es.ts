import type { SeriesWords } from '../../domain/series/series.ts'

export const es: SeriesWords = {
  name: 'Cuidarse y cuidar a los demás',
  description:
    'Seis páginas breves, una por semana: el estrés y la recuperación, el ánimo bajo, las preocupaciones, estar al tanto de alguien del equipo, dirigir con amabilidad y cómo es pedir ayuda aquí. Cada una trae una cosa pequeña para probar. Es para todo el mundo, sea cual sea su trabajo y se encuentre como se encuentre.',
  isNot:
    'No convierte a nadie en especialista ni diagnostica a nadie. No carga las malas condiciones de trabajo sobre quienes trabajan en ellas. Y no sustituye a una conversación con un médico, un profesional de la psicología o una línea de ayuda.',
  care: {
    danger: {
      who: 'Si usted u otra persona está en peligro',
      note: 'Por favor, no espere ni se quede a solas con ello. Llame al número de emergencias del lugar donde está. En muchos países hay líneas de ayuda que responden de día y de noche, y puede llamar aunque no sepa si es lo bastante serio. Hay ayuda, y esos momentos pueden pasar.',
    },
    'too-much-work': {
      who: 'Si sencillamente hay demasiado trabajo',
      note: 'Entonces ningún ejercicio de respiración es la respuesta. Es justo decirlo: a quien le dirige, a la representación del personal, a la medicina del trabajo o a prevención, si existen. También puede solo leer esta página y descansar.',
    },
    bipolar: {
      who: 'Si su ánimo también sube mucho',
      note: 'Si hay épocas en que apenas necesita dormir, algo le empuja sin descanso o gasta más de lo que quería, hable con un médico de las dos caras. De eso depende qué ayuda.',
    },
    trauma: {
      who: 'Si ha vivido algo muy duro',
      note: 'Las preocupaciones que vienen de ahí quizá no caben en una página. No tiene que mirarlas aquí. Elija una pequeña, de todos los días, o deje la práctica, y lleve las grandes a alguien con formación para ello.',
    },
    'own-limits': {
      who: 'Si ya no le quedan fuerzas',
      note: 'Solo se puede dar lo que se tiene. Está bien decir: «Ahora no puedo, pero te ayudo a encontrar a alguien». Quien sostiene a otras personas también puede apoyarse en alguien.',
    },
  },
  steps: {
    'stress-and-recovery': {
      title: 'El estrés y cómo recuperarse',
      page: [
        'El estrés no es debilidad. Es lo que hace un cuerpo al que se le pide mucho: el corazón se acelera, los músculos se tensan, el pensamiento se estrecha. Durante un rato puede ayudar. Se hace duro cuando no se detiene y nada lo compensa.',
        'Así que la cuestión no es solo cuánto entra, sino también si uno se recupera. Una parte grande de eso es alejarse del trabajo con la cabeza. Quienes lo logran suelen tener menos agotamiento y dormir mejor. Y cuanto más exige el trabajo, más difícil es: no depende solo de la voluntad.',
        'Recuperarse puede ser pequeño: una pausa de verdad, el camino desde la parada, una hora sin mensajes. Y donde la carga es demasiada, es la carga lo que toca cambiar. Eso es tarea de quienes organizan el trabajo.',
      ],
      practice: {
        title: 'Una raya debajo del día',
        steps: [
          'Elija una señal de que el trabajo terminó: cambiarse los zapatos, cerrar el casillero, cierta esquina de camino a casa.',
          'Antes, escriba o diga en voz alta lo que queda para mañana.',
          'En la señal, suelte el aire una vez, despacio, y dígase: «Por hoy ya está».',
          'En los diez minutos siguientes, haga algo que use otra parte de usted: las manos, las piernas, la voz, los oídos.',
        ],
        seated: 'En casa, la señal puede ser apagar la pantalla y cambiar de silla.',
        shorter: 'Solo la señal y una respiración.',
        stop: 'Si el trabajo le sigue de todos modos, no se lo reproche. Puede probar otra vez mañana, o no.',
      },
      reflection: {
        question: '¿Dónde cabría la recuperación?',
        options: {
          'a-break': 'En una pausa',
          'the-way-home': 'De camino a casa',
          'a-day-off': 'En un día libre',
          'hard-to-find': 'Cuesta encontrarle sitio',
        },
      },
      closing: 'Se ha preguntado de dónde le viene el descanso. Preguntárselo ya es cuidarse.',
    },
    'low-mood': {
      title: 'El ánimo bajo, y cuándo hablarlo',
      page: [
        'Todo el mundo tiene días grises, y semanas grises. Casi siempre se despejan: con sueño, con compañía, con un problema resuelto o solo con el tiempo. Cuando el ánimo está bajo, poco alegra, todo cuesta y uno se retira. Es comprensible. También quita mucho de lo que podría ayudar.',
        'A mucha gente le sirve hacer una cosa pequeña que alguna vez le hizo bien, sin esperar a tener ganas. Tan pequeña que sea posible en un mal día. No cura, pero deja una puerta abierta.',
        'Si ya van dos semanas, más o menos, o los días se hacen muy cuesta arriba, hable con un médico o con alguien de confianza. No hace falta un motivo, ni es cuestión de ponerle ganas. Se puede tratar, y mucha gente vuelve a estar bien. Si aparecen pensamientos de no querer vivir, dígaselo hoy a alguien.',
      ],
      practice: {
        title: 'Una cosa buena y pequeña',
        steps: [
          'Piense en tres cosas que alguna vez le hicieron bien: música, sol, una sopa, cierta persona.',
          'Elija la más pequeña.',
          'Hágala todavía más pequeña: una canción, cinco minutos en la ventana, un mensaje.',
          'Decida cuándo: hoy, después de algo que hace de todos modos.',
          'Hágala sin preguntarse qué siente. Después podrá preguntárselo.',
        ],
        seated: 'Todo se puede hacer desde la cama. Abrir la cortina también es una cosa buena.',
        shorter: 'Beber un vaso de agua junto a la ventana.',
        stop: 'Si hasta eso es demasiado hoy, déjelo. Entonces la única cosa es decirle a alguien cómo está.',
      },
      reflection: {
        question: '¿Qué sería lo más cercano?',
        options: {
          'something-small': 'Algo pequeño que me hace bien',
          'somebody-to-talk-to': 'Hablar con alguien',
          rest: 'Descanso',
          'not-now': 'Nada por ahora',
        },
      },
      closing:
        'Ha leído sobre algo que mucha gente lleva en silencio. Así es un poco más fácil hablarlo, para usted y para otras personas.',
    },
    worry: {
      title: 'Las preocupaciones, y qué hacer con ellas',
      page: [
        'Preocuparse es pensar hacia delante sin encontrar el camino de vuelta a casa. Quiere protegernos, y luego da vueltas: el dinero, los hijos, unas pruebas médicas, la reunión del jueves. Parece que uno está trabajando en algo, y nada avanza.',
        'Ordenar ayuda. Algunas preocupaciones tratan de algo real en lo que puede actuar, hoy o pronto. Otras empiezan por «y si», y ahora mismo no hay nada que hacer. A las primeras les hace falta un paso siguiente. Las segundas piden que las dejemos a un lado, una y otra vez, con amabilidad.',
        'Dejarlas a un lado no es no pensar nunca en ellas. Puede prometerles un rato: un cuarto de hora al día, con papel. Si llevan semanas ahí casi a diario, le quitan el sueño o le impiden hacer cosas, o vienen con un miedo repentino, un médico o un profesional de la psicología puede ayudar. Es frecuente, y hay buenos caminos.',
      ],
      practice: {
        title: 'Dos montones',
        steps: [
          'Tome un papel y escriba tres preocupaciones, una línea cada una. No empiece por la más grande.',
          'Marque aquellas en las que puede hacer algo.',
          'Para una de ellas, escriba el paso más pequeño, y cuándo lo dará.',
          'Junto a las otras escriba: «ahora no», y cuándo las volverá a mirar.',
          'Doble el papel. Luego haga algo con las manos.',
        ],
        shorter: 'Una preocupación, una pregunta: ¿puedo hacer algo hoy?',
        stop: 'Si es demasiado, termine, sienta los pies, mire a su alrededor. No hace falta llegar al final.',
      },
      reflection: {
        question: '¿Cuál era su montón?',
        options: {
          'can-change': 'Sobre todo cosas en las que puedo hacer algo',
          'out-of-my-hands': 'Sobre todo cosas que no están en mis manos',
          both: 'Un poco de cada uno',
          'not-now': 'Prefiero no mirar ahora',
        },
      },
      closing: 'Una preocupación en papel quizá sigue del mismo tamaño. Pero la ve desde otro lado.',
    },
    'a-colleague': {
      title: 'Estar al tanto de alguien del equipo',
      page: [
        'Quizá alguien habla menos, llega tarde a menudo, salta por nada, ríe poco. No hace falta saber qué le pasa. Basta con haberlo notado. Busque un momento tranquilo, guarde el teléfono y diga lo que ha visto: «Últimamente te veo sin fuerzas. ¿Cómo estás de verdad?». Después espere. El silencio es parte de la conversación.',
        'Escuchar es casi toda la ayuda. Preguntas abiertas, repetir lo que ha oído, nada de consejos rápidos. Mejor no decir: «Ánimo», «Hay quien está peor», «Sé exactamente cómo te sientes». Si no quiere hablar, está en su derecho. «Puedes venir cuando quieras» es una buena última frase.',
        'Si teme que alguien ya no quiera vivir, puede preguntárselo, con claridad y cariño: «¿Estás pensando en morir?». Preguntarlo no le mete la idea, y para mucha gente es un alivio. Quédese a su lado y busque ayuda con esa persona. En ese caso, no prometa guardar el secreto.',
      ],
      practice: {
        title: 'Una primera frase',
        steps: [
          'Piense en alguien del trabajo. No hace falta que esté mal.',
          'Encuentre una cosa que de verdad haya notado, sin juzgarla.',
          'Forme una frase: «He notado que… ¿Cómo estás?».',
          'Dígala en voz alta a solas, para oír cómo suena.',
          'Elija un momento en que hubiera tiempo para la respuesta. Pregunte entonces, o guarde la frase para cuando haga falta.',
        ],
        shorter: 'Pregunte hoy a alguien «¿Cómo estás?», y espere dos respiraciones más que de costumbre.',
        stop: 'Siempre puede terminar una conversación con amabilidad: «Por hoy lo dejo aquí. ¿Buscamos a alguien con más tiempo?». Cuidarse es parte de ayudar.',
      },
      reflection: {
        question: '¿Qué le parece preguntar?',
        options: {
          'i-could-ask': 'Podría preguntar',
          'i-would-wait': 'Esperaría un poco',
          'i-know-somebody-who-could': 'Conozco a alguien que podría',
          'not-now': 'No es para mí en este momento',
        },
      },
      closing:
        'Aquí hay alguien que se da cuenta. Es usted. Pregunta a pregunta, el trabajo se vuelve más cálido.',
    },
    'leading-kindly': {
      title: 'Para quienes dirigen un equipo: dirigir con amabilidad',
      page: [
        'Si no dirige a nadie, siga leyendo si quiere: esto es lo que puede esperar de quien le dirige. Si dirige, da forma a los días de otras personas. Las recomendaciones dicen por dónde empezar: por el trabajo mismo, antes que por el aguante de la gente.',
        'Tres preguntas llevan lejos. Exigencias: ¿se puede hacer en estas horas y con esta gente? Margen: ¿cuánto puede decidir cada cual sobre el cómo, el cuándo y el orden? Apoyo: ¿hay ayuda, un gracias y una respuesta, también cuando algo sale mal? Las funciones claras, el trato justo y hablar con franqueza de los cambios también cuentan.',
        'Hable a solas con cada persona, con regularidad, y pregunte por el trabajo: ¿qué pesa, qué falta? No le toca averiguar qué tiene alguien. Usted escucha, lo guarda para sí hasta donde pueda, acuerda un cambio y sabe adónde orientar. Y también lo necesita usted: tiempo, formación, alguien con quien hablar.',
      ],
      practice: {
        title: 'Una conversación sobre el trabajo',
        steps: [
          'Elija a una persona de su equipo y media hora sin interrupciones. Diga antes de qué se trata, y que es voluntario.',
          'Pregunte: ¿qué te está quitando demasiadas fuerzas? ¿Dónde te gustaría decidir más? ¿Qué ayuda falta?',
          'Escuche sin defender nada. Repita lo que ha oído.',
          'Acuerden un cambio que esté en su mano, y cuándo lo volverán a mirar. Traslade lo que no esté en su mano.',
          'Cumpla su palabra. De eso está hecha la confianza.',
        ],
        shorter: 'En el próximo cambio de turno, pregunte: «¿Qué haría más fácil el día de mañana?».',
        stop: 'Si alguien no quiere hablar, dele las gracias y deje la puerta abierta. Si usted llega a su límite, busque apoyo antes de seguir.',
      },
      reflection: {
        question: '¿Por dónde empezaría?',
        options: {
          demands: 'Por las exigencias',
          control: 'Por el margen para decidir',
          support: 'Por el apoyo',
          'i-lead-nobody': 'No dirijo ningún equipo',
        },
      },
      closing:
        'Unas buenas condiciones son un cuidado que dura. Gracias por pensarlo, desde el lado de la mesa que sea.',
    },
    'finding-help': {
      title: 'Encontrar ayuda aquí, y cómo es',
      page: [
        'Mucha gente espera bastante antes de pedir ayuda. Piensa que no es para tanto, o que otros la necesitan más. No hace falta haber llegado al límite. Cuanto antes, más fácil, y para eso está la ayuda.',
        '¿Cómo es? Casi siempre, de lo más corriente. Alguien le saluda, le pregunta de qué se trata y le explica qué queda en confianza. Suele haber límites, por ejemplo si hay una vida en peligro, y puede preguntar por ellos antes de decir nada. Cuenta tan poco como quiera. Si la primera persona no le va bien, puede pedir hablar con otra.',
        'En su empresa quizá haya un programa de ayuda al personal, medicina del trabajo o representación del personal. Fuera del trabajo siempre hay alguien: un médico, una línea de ayuda, un grupo de apoyo mutuo, alguien de su fe si la tiene. O una amistad, a su lado mientras usted llama.',
      ],
      practice: {
        title: 'Su lista corta',
        steps: [
          'Escriba el nombre de alguien de su vida a quien podría llamar.',
          'Escriba un lugar fuera del trabajo: una consulta, una línea de ayuda, un grupo.',
          'Si quiere, añada uno que ofrezca su empresa.',
          'Escriba su primera frase: «Llamo porque…». No hace falta que quede bonita.',
          'Deje la nota donde la encuentre en un mal día.',
        ],
        shorter: 'Guarde un número en el teléfono, con un nombre que no le diga nada a nadie.',
        stop: 'Puede dejarlo en cualquier línea. Si necesita a alguien ahora, deje la lista y llame.',
      },
      reflection: {
        question: '¿Adónde iría primero?',
        options: {
          'at-work': 'A alguien que ofrece mi empresa',
          outside: 'A alguien fuera del trabajo',
          'somebody-i-know': 'A alguien que conozco',
          'not-now': 'No lo necesito en este momento',
        },
      },
      closing:
        'Ya conoce un camino, para usted o para quien se lo pregunte. Esperamos que rara vez le haga falta, y que lo tome cuando llegue el día.',
    },
  },
  closing:
    'Seis páginas, y entre ellas los días que cuentan: una pausa que se tomó, una pregunta que hizo, una preocupación que dejó un rato a un lado. Gracias por leer, por pensar con nosotros y por estar entre quienes cuidan. Cuéntese también, por favor, entre quienes reciben cuidado.',
}
