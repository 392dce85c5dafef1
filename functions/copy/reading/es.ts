import type { Copy } from '../copy.ts'
import type { ReadingWords } from './words.ts'

const said: ReadingWords['said'] = {
  joy: 'ha encontrado poco interés o poco gusto en las cosas',
  mood: 'ha tenido el ánimo bajo',
  sleep: 'su sueño ha estado alterado',
  tiredness: 'ha sentido cansancio o poca energía',
  appetite: 'no ha comido como de costumbre',
  'self-worth': 'le ha costado valorarse',
  concentration: 'le ha costado concentrarse',
  pace: 'ha ido con más lentitud o más inquietud que de costumbre',
  nervousness: 'ha sentido nervios o tensión',
  worry: 'las preocupaciones han ocupado mucho espacio',
  unwinding: 'le ha costado relajarse',
  restlessness: 'ha sentido inquietud',
  irritability: 'se ha irritado con facilidad',
  fear: 'ha tenido miedo de que pasara algo terrible',
  hopelessness: 'le ha costado tener esperanza',
  effort: 'todo le ha costado un esfuerzo',
  demands: 'ha habido más que hacer de lo que cabe en su jornada',
  control: 'ha podido decidir poco sobre su manera de trabajar',
  support: 'le ha faltado alguien en el trabajo cuando lo necesitaba',
  'switching-off': 'le ha costado desconectar después del trabajo',
  recovery: 'las pausas y los días libres le han aportado poco',
  energy: 'le ha quedado poca energía para lo que le gusta',
}

/** What a reply says of what was said, in Spanish for both sides of the ocean, and for women and men alike. */
export const es: Pick<Copy, 'reading'> = {
  reading: {
    weight: {
      0: {
        opening: 'Parece que últimamente está bastante bien. Nos alegra saberlo, y vale la pena cuidarlo.',
        closing: 'Si algún día eso cambia, habrá personas a las que acudir, igual que hoy.',
      },
      1: {
        opening: 'Parece que últimamente no todo ha sido fácil.',
        closing:
          'Las cosas pequeñas ayudan más cuando se hacen pronto. Acaba de hacer una: detenerse a mirar.',
      },
      2: {
        opening: 'Parece que esta época le está resultando pesada.',
        closing:
          'Muchas personas pasan por épocas así, y no duran siempre. Un poco de apoyo ahora puede hacerlo más llevadero.',
      },
      3: {
        opening: 'Parece que lleva mucho peso encima.',
        closing:
          'No tiene por qué llevarlo a solas. Hablarlo con alguien de confianza, en una consulta médica o con un profesional de la psicología suele aliviar antes de lo que se espera.',
      },
      4: {
        opening: 'Parece que está atravesando una época muy dura. Gracias por contárnoslo.',
        closing:
          'Es demasiado para llevarlo a solas, y hay ayuda que sirve. Piense, por favor, en hablar en los próximos días con un médico o con un profesional de la psicología. La tarjeta de más abajo puede ayudarle a empezar.',
      },
      open: {
        opening:
          'Dejó algunas cosas en blanco, y está perfectamente bien. No sacamos ninguna conclusión de ello.',
        closing: 'Si quiere hablar con alguien, las personas de esta página están ahí para usted.',
      },
      unsaid: {
        opening:
          'Prefirió guardarse sus respuestas, y está perfectamente bien. No sacamos ninguna conclusión de ello.',
        closing:
          'Su enlace sigue funcionando un tiempo, por si quiere volver otro día. Y si quiere hablar con alguien, estas personas están ahí para usted.',
      },
    },
    risk: {
      opening: 'Ha dicho algo que pesa, y cuenta, aunque lo demás haya sido ligero o haya quedado en blanco.',
      closing: 'No es todo lo que usted es, y puede aligerarse cuando alguien lo comparte con usted.',
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
      one: '{when}, {first}.',
      two: '{when}, {first}, y {second}.',
      also: 'Y {when}, {first}.',
    },
    degrees: {
      satisfaction: {
        slightly: 'Su vida le satisface en gran parte, aunque no del todo.',
        partly: 'Su vida le satisface solo en parte.',
        largely: 'Su vida, tal como es ahora, le satisface poco.',
      },
      worthwhile: {
        slightly: 'Lo que hace le parece valioso en gran medida.',
        partly: 'Lo que hace le parece valioso solo en parte.',
        largely: 'Lo que hace le parece poco valioso en este momento.',
      },
      happiness: {
        slightly: 'Ayer fue un día bastante feliz, aunque no del todo.',
        partly: 'Ayer fue un día feliz solo en parte.',
        largely: 'Ayer no fue un día muy feliz.',
      },
      unease: {
        slightly: 'Ayer sintió un poco de desasosiego.',
        partly: 'Ayer sintió cierto desasosiego.',
        largely: 'Ayer sintió mucho desasosiego.',
      },
    },
    more: 'Otras cosas también le han pesado.',
    heldUp: {
      joy: 'El interés y el gusto por las cosas siguen ahí.',
      sleep: 'Con el sueño va bien.',
      tiredness: 'Energía no le ha faltado.',
      appetite: 'Con la comida va bien.',
      concentration: 'Con la concentración va bien.',
      worry: 'Las preocupaciones no han podido con usted.',
      unwinding: 'Ha podido relajarse.',
      irritability: 'Ha mantenido la calma.',
      hopelessness: 'No ha perdido la esperanza.',
      demands: 'Su trabajo ha cabido en su jornada.',
      control: 'Ha podido decidir cómo hacer su trabajo.',
      support: 'En el trabajo ha contado con alguien cuando lo necesitaba.',
      'switching-off': 'Ha podido desconectar después del trabajo.',
      recovery: 'Las pausas y los días libres le han sentado bien.',
      energy: 'Le ha quedado energía para lo que le gusta.',
      satisfaction: 'Su vida le satisface en conjunto.',
      worthwhile: 'Lo que hace le parece valioso.',
      happiness: 'Ayer fue un día feliz.',
      unease: 'Ayer sintió tranquilidad.',
    },

    person: {
      title: 'Alguien con quien puede hablar',
      text: 'No hace falta ningún motivo especial, ni que sea una emergencia.',
    },
    morePeople: 'Más personas a las que puede acudir',
    peer: {
      title: 'Personas que han pasado por algo parecido, o que hacen cosas juntas',
      text: 'No tiene nada que ver con su trabajo.',
    },

    ideaTitle: 'Una idea pequeña',
    ideaTitleAfter: 'Y una idea para hoy',
    ideas: {
      any: {
        title: 'Tres respiraciones lentas',
        text: 'Apoye los dos pies en el suelo. Tome aire por la nariz y suéltelo más despacio de lo que entró. Tres veces, eso es todo.',
      },
      light: {
        title: 'Lo que le hace bien',
        text: 'Algo le está haciendo bien: personas, costumbres, descanso. Piense un momento qué es, y dedíquele diez minutos esta semana.',
      },
      heavy: {
        title: 'Hacer el día más pequeño',
        text: 'Elija lo único que de verdad hay que hacer hoy y deje que lo demás espere. Dígale a una persona cómo están las cosas: basta una frase, y puede enseñarle la tarjeta de más abajo.',
      },
      sleep: {
        title: 'Una última media hora tranquila',
        text: 'Deje la pantalla media hora antes de acostarse, baje la luz y haga algo agradable y tranquilo. Levántese cada mañana a la misma hora, aunque la noche haya sido mala. Si no puede dormir, levántese un rato hasta que vuelva el sueño.',
      },
      tiredness: {
        title: 'Una pausa de verdad',
        text: 'Regálese hoy diez minutos sin pantallas, lejos de donde trabaja y, si puede, al aire libre. Mejor antes de agotarse que después.',
      },
      joy: {
        title: 'Diez minutos de algo que antes le gustaba',
        text: 'Elija algo pequeño que alguna vez le hizo bien: una canción, una llamada, unas páginas. Hágalo hoy durante diez minutos, aunque no tenga ganas. Muchas veces las ganas llegan después, y si no llegan, también está bien.',
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
        title: 'Como le hablaría a un buen amigo',
        text: 'Escriba lo más duro que se ha dicho esta semana. Después escriba lo que le diría a un buen amigo que se sintiera así. Lea lo segundo dos veces.',
      },
      concentration: {
        title: 'Una sola cosa, diez minutos',
        text: 'Deje el teléfono en otra habitación y elija una sola cosa. Dedíquele diez minutos y luego levántese un momento, aunque fuera bien. Poco y a menudo funciona mejor que mucho de una vez.',
      },
      walk: {
        title: 'Un paseo sin rumbo',
        text: 'Camine diez minutos, al ritmo que le pida el cuerpo. Sienta cómo los pies tocan el suelo y deje que los brazos se muevan. Si no puede salir, sirve una escalera o un pasillo.',
      },
      worry: {
        title: 'Diez minutos para las preocupaciones, en papel',
        text: 'Ponga una alarma a diez minutos y escriba lo que le da vueltas en la cabeza, una línea para cada cosa. Marque la única sobre la que puede hacer algo esta semana. Cuando suene, doble el papel: lo demás puede esperar ahí hasta mañana.',
      },
      calm: {
        title: 'Lo que hay aquí, ahora',
        text: 'Nombre cinco cosas que ve, cuatro que oye o toca y una que huele. Hágalo despacio. Luego suelte el aire más despacio de lo que entra, unas cuantas veces.',
      },
      irritability: {
        title: 'Una pausa antes de responder',
        text: 'Cuando algo le irrite, salga dos minutos de la habitación o de la pantalla antes de responder. Beba un vaso de agua fresca. Decida entonces qué quiere decir.',
      },
      hope: {
        title: 'Solo el día de mañana',
        text: 'Hoy no hay que resolver nada. Piense para mañana en una cosa pequeña que sea solo para usted, y apunte a qué hora. Cuénteselo a alguien, si le parece bien.',
      },
      effort: {
        title: 'Con la mitad basta',
        text: 'Tome eso que va dejando para después, pártalo por la mitad, y otra vez por la mitad. Haga solo ese trozo. Parar después es parte del plan.',
      },
      demands: {
        title: 'Tres listas, una conversación',
        text: 'Escriba lo que tiene pendiente: esta semana, más adelante, no es mío. Enséñeselo a quien fija sus prioridades y pregunte qué puede esperar. Es más fácil hablar de una lista que de una sensación.',
      },
      control: {
        title: 'Una cosa que decide usted',
        text: 'Busque una parte pequeña de su trabajo que pueda organizar a su manera esta semana: el orden, el lugar, la primera media hora. Y piense en una decisión en la que le gustaría opinar, y a quién podría decírselo.',
      },
      support: {
        title: 'Una frase a una persona',
        text: 'Piense en una cosa que le aligeraría la semana, y en alguien a quien podría decírselo, en el trabajo o fuera. «¿Me ayudas con esto?» basta para empezar.',
      },
      'switching-off': {
        title: 'Un final claro del día',
        text: 'Antes de terminar, apunte lo que queda abierto y por dónde empezar mañana. Haga luego cada día el mismo gesto pequeño que dice que ya acabó: cerrar la puerta, cambiarse de ropa, dar una vuelta a la manzana.',
      },
      recovery: {
        title: 'Descansos pequeños, a menudo',
        text: 'Haga hoy tres pausas cortas que lo sean de verdad: lejos de la pantalla, sin noticias. Deje esta semana una tarde sin planes, para algo que le guste.',
      },
      'good-minute': {
        title: 'Un buen minuto',
        text: 'Esta noche, antes de dormir, piense en un minuto del día que estuvo bien, por pequeño que fuera. Quédese en él unas cuantas respiraciones. Si no aparece ninguno, también está bien.',
      },
    },

    keep: {
      title: 'Esta respuesta se muestra una sola vez',
      careful:
        'Por favor, no use la impresora del trabajo ni guarde nada en un dispositivo que usen otras personas.',
      how: 'No conservamos esta respuesta, así que más tarde no se podrá volver a abrir. Si quiere tenerla, imprímala o guárdela con su navegador antes de cerrar esta página.',
    },
    card: {
      title: 'Una tarjeta para llevar',
      text: 'Si quiere hablar con un médico, con un profesional de la psicología o con alguien de confianza, podría empezar así:',
      talkAbout: {
        joy: 'sobre el poco interés o gusto que encuentro en las cosas',
        mood: 'sobre mi ánimo bajo',
        sleep: 'sobre mi sueño',
        tiredness: 'sobre mi cansancio o mi falta de energía',
        appetite: 'sobre mi manera de comer',
        'self-worth': 'sobre lo que me cuesta valorarme',
        concentration: 'sobre mi concentración',
        pace: 'sobre mi ritmo, más lento o más inquieto que de costumbre',
        nervousness: 'sobre mis nervios o mi tensión',
        worry: 'sobre mis preocupaciones',
        unwinding: 'sobre lo que me cuesta relajarme',
        restlessness: 'sobre mi inquietud',
        irritability: 'sobre la facilidad con que me irrito',
        fear: 'sobre mi miedo a que pase algo terrible',
        hopelessness: 'sobre lo que me cuesta tener esperanza',
        effort: 'sobre el esfuerzo que me cuesta todo',
        demands: 'sobre todo lo que hay que hacer en el trabajo',
        control: 'sobre lo poco que puedo decidir en mi trabajo',
        support: 'sobre la falta de alguien con quien contar en el trabajo',
        'switching-off': 'sobre lo que me cuesta desconectar después del trabajo',
        recovery: 'sobre lo poco que me aportan las pausas y los días libres',
        energy: 'sobre la poca energía que me queda para lo que me gusta',
        satisfaction: 'sobre mi satisfacción con la vida',
        worthwhile: 'sobre el valor que tiene para mí lo que hago',
        happiness: 'sobre mi felicidad en el día a día',
        unease: 'sobre mi desasosiego',
      },
      one: 'Me gustaría hablar {first}.',
      two: 'Me gustaría hablar {first}, y también {second}.',
      any: 'Me gustaría hablar sobre cómo estoy.',
      twoWeeks: 'Así ha sido en las últimas dos semanas.',
      days: {
        one: 'Así ha sido en el último día.',
        many: 'Así ha sido en los últimos {count} días.',
        other: 'Así ha sido en los últimos {count} días.',
      },
      lately: 'Así es últimamente.',
      answersTitle: 'Mis respuestas, palabra por palabra',
      answersText: 'Para un médico o un profesional de la psicología, si quiere enseñarlas.',
    },
    rest: 'El resto de su respuesta',
  },
}
