import type { Copy } from '../copy.ts'
import type { ReadingWords } from './words.ts'

const said: ReadingWords['said'] = {
  joy: 'ha sentido poco interés o poco gusto por las cosas',
  mood: 'ha tenido el ánimo bajo',
  sleep: 'ha tenido el sueño alterado',
  tiredness: 'ha sentido cansancio o falta de energía',
  appetite: 'ha tenido menos apetito o ha comido más que de costumbre',
  'self-worth': 'le ha costado valorarse',
  concentration: 'le ha costado concentrarse',
  pace: 'ha ido más despacio o con más inquietud que de costumbre',
  nervousness: 'ha sentido nervios o tensión',
  worry: 'las preocupaciones le han dado muchas vueltas en la cabeza',
  unwinding: 'le ha costado relajarse',
  restlessness: 'ha sentido inquietud',
  irritability: 'se ha irritado con facilidad',
  fear: 'ha tenido miedo de que pasara algo terrible',
  hopelessness: 'le ha costado tener esperanza',
  effort: 'todo le ha costado esfuerzo',
  demands: 'ha tenido más tareas de las que cabían en su jornada',
  control: 'ha podido decidir poco sobre cómo hacer su trabajo',
  support: 'le ha faltado alguien con quien contar en el trabajo',
  'switching-off': 'le ha costado desconectar después del trabajo',
  recovery: 'las pausas y los días libres le han servido de poco',
  energy: 'le ha quedado poca energía para lo que le gusta',
}

/** What a reply says of what was said, in Spanish for both sides of the ocean, and for women and men alike. */
export const es: Pick<Copy, 'reading'> = {
  reading: {
    weight: {
      0: {
        opening:
          'Parece que últimamente las cosas le van bastante bien. Da gusto saberlo, y vale la pena cuidarlo.',
        closing: 'Si algún día eso cambia, habrá personas a las que acudir, igual que hoy.',
      },
      1: {
        opening: 'Parece que últimamente no todo ha sido fácil.',
        closing:
          'Los pasos pequeños ayudan más cuando se dan pronto, y usted acaba de dar uno: detenerse a pensar en cómo está.',
      },
      2: {
        opening: 'Parece que últimamente las cosas se le han hecho cuesta arriba.',
        closing:
          'Muchas personas pasan por épocas así, y no tienen por qué durar. Un poco de apoyo ahora puede hacer el camino más llevadero.',
      },
      3: {
        opening: 'Parece que está cargando con mucho.',
        closing:
          'No tiene por qué cargar con todo a solas. Hablarlo con alguien de confianza, o en una consulta médica o de psicología, suele aliviar antes de lo que se espera.',
      },
      4: {
        opening: 'Parece que está atravesando una época muy dura. Gracias por contarlo.',
        closing:
          'Es mucho para llevarlo a solas, y hay ayuda que funciona. Por favor, piense en pedir en los próximos días una consulta médica o de psicología. La tarjeta de más abajo puede ayudarle a empezar.',
      },
      open: {
        opening:
          'Dejó algunas preguntas sin responder, y está bien así. No sacamos ninguna conclusión de eso.',
        closing: 'Si quiere hablar con alguien, puede acudir a las personas de esta página.',
      },
      unsaid: {
        opening: 'Prefirió no responder, y está bien así. No sacamos ninguna conclusión de eso.',
        closing:
          'Su enlace sigue funcionando un tiempo, por si quiere volver otro día. Y si quiere hablar con alguien, puede acudir a estas personas.',
      },
    },
    risk: {
      opening:
        'Ha dicho algo que pesa, y eso importa, aunque lo demás haya sido más ligero o haya quedado en blanco.',
      closing:
        'Usted es mucho más que eso. Y una carga así puede pesar menos cuando se comparte con alguien.',
    },
    when: {
      'several-days': 'varios días',
      'more-than-half-the-days': 'más de la mitad de los días',
      'nearly-every-day': 'casi todos los días',
      'a-little-of-the-time': 'de vez en cuando',
      'some-of-the-time': 'parte del tiempo',
      'most-of-the-time': 'la mayor parte del tiempo',
      'all-of-the-time': 'todo el tiempo',
      rarely: 'alguna que otra vez',
      sometimes: 'a veces',
      often: 'a menudo',
      always: 'en todo momento',
    },
    said,
    joined: said,
    sentence: {
      one: '{when} {first}.',
      two: '{when} {first} y {second}.',
      also: 'Y {when} {first}.',
    },
    degrees: {
      satisfaction: {
        slightly: 'Su vida le satisface en gran parte, aunque no del todo.',
        partly: 'Su vida le satisface solo en parte.',
        largely: 'Su vida, tal como es ahora, le satisface poco.',
      },
      worthwhile: {
        slightly: 'En gran parte, siente que lo que hace vale la pena.',
        partly: 'Solo en parte siente que lo que hace vale la pena.',
        largely: 'En este momento le cuesta sentir que lo que hace vale la pena.',
      },
      happiness: {
        slightly: 'Ayer fue un día bastante feliz, aunque no del todo.',
        partly: 'Ayer fue un día feliz solo en parte.',
        largely: 'Ayer no fue un día muy feliz.',
      },
      unease: {
        slightly: 'Ayer sintió un poco de intranquilidad.',
        partly: 'Ayer sintió cierta intranquilidad.',
        largely: 'Ayer sintió mucha intranquilidad.',
      },
    },
    more: 'También le han pesado otras cosas.',
    heldUp: {
      joy: 'El interés y el gusto por las cosas siguen ahí.',
      sleep: 'El sueño no le ha dado problemas.',
      tiredness: 'No le ha faltado energía.',
      appetite: 'Ha comido como de costumbre.',
      concentration: 'Ha podido concentrarse bien.',
      worry: 'Las preocupaciones no han podido con usted.',
      unwinding: 'Ha podido relajarse.',
      irritability: 'Ha mantenido la calma.',
      hopelessness: 'No ha perdido la esperanza.',
      demands: 'El trabajo ha cabido en su jornada.',
      control: 'Ha podido decidir cómo hacer su trabajo.',
      support: 'En el trabajo ha contado con alguien cuando lo necesitaba.',
      'switching-off': 'Ha podido desconectar después del trabajo.',
      recovery: 'Las pausas y los días libres le han sentado bien.',
      energy: 'Le ha quedado energía para lo que le gusta.',
      satisfaction: 'En conjunto, su vida le satisface.',
      worthwhile: 'Siente que lo que hace vale la pena.',
      happiness: 'Ayer fue un día feliz.',
      unease: 'Ayer sintió tranquilidad.',
    },

    person: {
      title: 'Alguien con quien puede hablar',
      text: 'No hace falta un motivo especial, ni que sea una emergencia.',
    },
    morePeople: 'Más personas a las que puede acudir',
    peer: {
      title: 'Personas que han pasado por algo parecido, o que se juntan para hacer cosas',
      text: 'No tiene nada que ver con su trabajo.',
    },

    ideaTitle: 'Una pequeña idea',
    ideaTitleAfter: 'Y una idea para hoy',
    ideas: {
      any: {
        title: 'Tres respiraciones lentas',
        text: 'Apoye los dos pies en el suelo. Tome aire por la nariz y suéltelo más despacio de lo que entró. Tres veces, y ya está.',
      },
      light: {
        title: 'Lo que le hace bien',
        text: 'Algo le está haciendo bien: personas, costumbres, descanso. Piense un momento qué es, y dedíquele diez minutos esta semana.',
      },
      heavy: {
        title: 'Solo lo necesario por hoy',
        text: 'Elija una sola cosa que de verdad haya que hacer hoy y deje que lo demás espere. Cuéntele a alguien cómo está: basta una frase, o puede mostrarle la tarjeta de más abajo.',
      },
      sleep: {
        title: 'La última media hora, tranquila',
        text: 'Deje la pantalla media hora antes de acostarse, baje la luz y haga algo agradable y tranquilo. Procure levantarse siempre a la misma hora, aunque haya dormido mal. Si no puede dormir, levántese un rato hasta que vuelva el sueño.',
      },
      tiredness: {
        title: 'Una pausa de verdad',
        text: 'Tómese hoy diez minutos sin pantallas, lejos de donde trabaja y, si puede, al aire libre. Mejor antes de agotarse que después.',
      },
      joy: {
        title: 'Diez minutos de algo que antes le gustaba',
        text: 'Elija algo pequeño que alguna vez le hizo bien: una canción, una llamada, unas páginas de un libro. Hágalo hoy durante diez minutos, aunque no tenga ganas. Muchas veces las ganas llegan después, y si no llegan, también está bien.',
      },
      mood: {
        title: 'Luz del día y una voz amiga',
        text: 'Salga hoy a la luz del día, aunque sea hasta la esquina. Y escuche una voz amiga: llame a alguien, o siéntese al lado de alguien. No tiene que hablar de usted.',
      },
      appetite: {
        title: 'Una comida con calma',
        text: 'Elija hoy una comida y siéntese a la mesa, sin pantallas y sin prisa. Puede ser pequeña y sencilla. Si puede, compártala con alguien.',
      },
      'self-worth': {
        title: 'Como le hablaría a alguien a quien quiere',
        text: 'Escriba lo más duro que ha pensado de usted esta semana. Después escriba lo que le diría a alguien a quien quiere si se sintiera así. Lea lo segundo dos veces.',
      },
      concentration: {
        title: 'Una sola cosa, diez minutos',
        text: 'Deje el teléfono en otra habitación y elija una sola cosa. Dedíquele diez minutos y luego levántese un momento, aunque vaya bien. Poco y a menudo funciona mejor que mucho de una vez.',
      },
      walk: {
        title: 'Un paseo sin rumbo',
        text: 'Camine diez minutos, al ritmo que le pida el cuerpo. Sienta cómo los pies tocan el suelo y deje que los brazos se muevan. Si no puede salir, sirve una escalera o un pasillo.',
      },
      worry: {
        title: 'Diez minutos para las preocupaciones, en papel',
        text: 'Ponga una alarma a diez minutos y escriba lo que le da vueltas en la cabeza, una línea para cada cosa. Marque una sobre la que pueda hacer algo esta semana. Cuando suene, doble el papel: lo demás puede esperar ahí hasta mañana.',
      },
      calm: {
        title: 'Aquí y ahora',
        text: 'Nombre cinco cosas que ve, cuatro que oye o toca y una que huele. Hágalo sin prisa. Luego respire unas cuantas veces, soltando el aire más despacio de lo que entra.',
      },
      irritability: {
        title: 'Una pausa antes de responder',
        text: 'Cuando algo le irrite, aléjese dos minutos antes de responder, de la habitación o de la pantalla. Beba un vaso de agua fresca. Después decida qué quiere decir.',
      },
      hope: {
        title: 'Una cosa para mañana',
        text: 'Hoy no hay que resolver nada. Piense en una cosa pequeña para mañana, que sea solo para usted, y apunte a qué hora. Si le parece bien, cuénteselo a alguien.',
      },
      effort: {
        title: 'Con un trozo basta',
        text: 'Piense en algo que va dejando para después, pártalo por la mitad, y otra vez por la mitad. Haga solo ese trozo. Parar ahí es parte del plan.',
      },
      demands: {
        title: 'Tres listas, una conversación',
        text: 'Reparta lo que tiene pendiente en tres listas: esta semana, más adelante, no me toca. Muéstrelas a quien fija sus prioridades y pregunte qué puede esperar. Es más fácil hablar de una lista que de una sensación.',
      },
      control: {
        title: 'Una cosa que decide usted',
        text: 'Busque una parte pequeña de su trabajo que pueda organizar a su manera esta semana: el orden, el lugar, la primera media hora. Y piense en una decisión en la que le gustaría opinar, y en la persona a quien podría decírselo.',
      },
      support: {
        title: 'Una frase a una persona',
        text: 'Piense en algo que le aligeraría la semana, y en alguien a quien podría pedírselo, en el trabajo o fuera. «¿Me ayudas con esto?» basta para empezar.',
      },
      'switching-off': {
        title: 'Un cierre para la jornada',
        text: 'Antes de terminar, apunte lo que queda pendiente y por dónde empezar la próxima vez. Luego haga siempre el mismo gesto pequeño para marcar el final: cerrar la puerta, cambiarse de ropa, dar una vuelta a la manzana.',
      },
      recovery: {
        title: 'Descansos pequeños, a menudo',
        text: 'Haga hoy tres pausas cortas que lo sean de verdad: lejos de la pantalla, sin noticias. Y deje libres esta semana unas horas, sin planes, para algo que le guste.',
      },
      'good-minute': {
        title: 'Un buen minuto',
        text: 'Antes de dormir, piense en un minuto del día que estuvo bien, por pequeño que fuera. Quédese en él unas cuantas respiraciones. Si no aparece ninguno, también está bien.',
      },
    },

    keep: {
      title: 'Esta respuesta se muestra una sola vez',
      careful:
        'Por favor, no use la impresora del trabajo ni guarde nada en un dispositivo que usen otras personas.',
      how: 'No conservamos esta respuesta, así que más tarde no se podrá volver a abrir. Si quiere tenerla, imprímala o guárdela desde su navegador antes de cerrar esta página.',
    },
    card: {
      title: 'Una tarjeta para tener a mano',
      text: 'Si quiere hablarlo con alguien de confianza, o en una consulta médica o de psicología, podría empezar así:',
      talkAbout: {
        joy: 'del poco interés o gusto que siento por las cosas',
        mood: 'de mi estado de ánimo',
        sleep: 'de cómo duermo',
        tiredness: 'de mi cansancio o mi falta de energía',
        appetite: 'de cómo estoy comiendo',
        'self-worth': 'de lo que me cuesta valorarme',
        concentration: 'de lo que me cuesta concentrarme',
        pace: 'de mi ritmo, más lento o más inquieto que de costumbre',
        nervousness: 'de los nervios o la tensión que siento',
        worry: 'de mis preocupaciones',
        unwinding: 'de lo que me cuesta relajarme',
        restlessness: 'de mi inquietud',
        irritability: 'de la facilidad con que me irrito',
        fear: 'de mi miedo a que pase algo terrible',
        hopelessness: 'de lo que me cuesta tener esperanza',
        effort: 'del esfuerzo que me cuesta todo',
        demands: 'de la cantidad de trabajo que tengo',
        control: 'de lo poco que puedo decidir en mi trabajo',
        support: 'de la falta de alguien con quien contar en el trabajo',
        'switching-off': 'de lo que me cuesta desconectar después del trabajo',
        recovery: 'de lo poco que me sirven las pausas y los días libres',
        energy: 'de la poca energía que me queda para lo que me gusta',
        satisfaction: 'de cómo me siento con mi vida',
        worthwhile: 'del sentido que le encuentro a lo que hago',
        happiness: 'de mi felicidad en el día a día',
        unease: 'de mi intranquilidad',
      },
      one: 'Me gustaría hablar {first}.',
      two: 'Me gustaría hablar {first}, y también {second}.',
      any: 'Me gustaría hablar de cómo estoy.',
      twoWeeks: 'Así han sido mis últimas dos semanas.',
      days: {
        one: 'Así ha sido mi último día.',
        many: 'Así han sido mis últimos {count} de días.',
        other: 'Así han sido mis últimos {count} días.',
      },
      lately: 'Así estoy últimamente.',
      answersTitle: 'Mis respuestas, palabra por palabra',
      answersText: 'Por si quiere mostrarlas en una consulta médica o de psicología.',
    },
  },
}
