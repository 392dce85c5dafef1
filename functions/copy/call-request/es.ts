import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the email to the responder, and the page its link leads to. */
export const es: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: '¿Quiere que alguien se ponga en contacto con usted?',
    text: [
      'A veces cuesta dar el paso de llamar. Si quiere, alguien se pone en contacto con usted. La decisión es suya, y basta con que diga cómo localizarle.',
      'Esto no se lee al momento. Si no puede esperar, llame por favor a uno de los números de esta página.',
    ],
    toTitle: 'A quién le llega',
    to: '{name}, por correo a {address}, y a nadie más',
    hours: 'Cuándo atienden: {hours}',
    soon: 'Se pondrán en contacto con usted: {time}',
    only: 'Les llega lo que escriba aquí, y nada de sus respuestas. Ni Recursos Humanos ni sus superiores se enteran.',
    optional: 'si quiere',
    fields: {
      reach: {
        label: 'Cómo contactar con usted',
        hint: 'Un número de teléfono o un correo, mejor personal y no del trabajo',
      },
      name: { label: 'Cómo quiere que le llamemos', hint: 'Basta un nombre de pila o uno inventado' },
      time: { label: 'O con sus palabras', hint: 'Por ejemplo: entre semana después de las cinco' },
      cover: {
        label: 'Si contesta otra persona, ¿qué conviene decirle?',
        hint: 'Por ejemplo: «Llamo por una cita». Si lo deja en blanco, no dirán de qué se trata.',
      },
      speak: { label: 'U otro idioma', hint: 'Harán lo posible' },
    },
    when: {
      title: '¿Cuándo le viene bien?',
      options: {
        morning: 'Por la mañana',
        midday: 'Hacia el mediodía',
        afternoon: 'Por la tarde',
        evening: 'A última hora de la tarde',
        any: 'A cualquier hora',
      },
    },
    voicemail: {
      title: '¿Pueden dejarle un mensaje de voz?',
      hint: 'Piense en quién más podría oírlo. Si no dice que sí, se les pide que no dejen ninguno.',
      options: { yes: 'Sí', no: 'No', unsure: 'No sé si es seguro' },
      fine: 'Pueden dejarme un mensaje de voz: nadie más lo oirá',
    },
    speakThere: '¿En qué idioma prefiere hablar?',
    speakAny: 'Me da igual',
    send: 'Por favor, pónganse en contacto',
    problems: {
      title: 'Mire esto otra vez, por favor',
      missing: 'Sin un número o un correo nadie puede contactar con usted.',
      unreachable: 'Esto no parece un número de teléfono o un correo completo.',
      'too-long': 'Aquí caben {count} caracteres.',
      kept: 'Todo lo que escribió sigue aquí.',
    },
    changed:
      'Acaba de cambiar a quién le llega su petición. Mírelo otra vez, por favor, y envíela de nuevo si le parece bien.',
    offer: 'Alguien puede ponerse en contacto con usted, si quiere',
    asked: {
      title: 'Su petición está en camino',
      text: [
        '{name} se pondrá en contacto con usted: {time}.',
        'Les llega lo que escribió, y nada más. En su trabajo nadie se entera. Ya puede cerrar esta página.',
        'Si no puede esperar hasta entonces, estas personas están ahí para usted:',
      ],
    },
  },

  callMail: {
    subject: 'Por favor, póngase en contacto con alguien · {reference}',
    opening: [
      'Una persona que trabaja en {organisation} le pide que se ponga en contacto con ella. Esto es todo lo que nos dijo.',
    ],
    firstTitle: 'Antes de llamar',
    reachTitle: 'Cómo contactar con esta persona',
    words: {
      voicemail: 'Mensaje de voz',
      cover: 'Si contesta otra persona',
      time: 'Cuándo le viene bien',
      speak: 'Idioma',
      reach: 'Número o correo',
      name: 'Cómo llamarla',
    },
    voicemail: {
      yes: 'Puede dejar uno.',
      no: 'No deje ninguno, por favor: no es seguro.',
      unsure: 'No deje ninguno, por favor: la persona no sabe si es seguro.',
    },
    noCover: 'Por favor, no diga quién es usted ni de qué se trata; solo que volverá a llamar.',
    promised: 'Se le dijo que tendría noticias: {time}',
    acknowledge:
      'Confirme, por favor, que una persona ha leído esto. Hasta entonces este correo vuelve a llegar, {count} veces en total, y después se avisa a quien mantiene el programa, que no puede ver lo que se escribió.',
    button: 'Confirmar que lo hemos leído',
    discreet:
      'Trátelo con confidencialidad, por favor: en {organisation} nadie conoce esta petición, y nadie debería enterarse por usted. No sabemos nada más, ni transmitimos nada más.',
  },

  acknowledge: {
    title: '¿Ha leído una persona esta petición?',
    text: 'Al pulsar el botón confirma que alguien ha leído el correo y se pondrá en contacto. Lo escrito se borra entonces aquí; por favor, conserve el correo hasta haberlo hecho.',
    button: 'Sí, la hemos leído',
    done: {
      title: 'Gracias, queda confirmado',
      text: 'No llegarán más correos sobre esta petición. Por favor, póngase en contacto tal como ofreció. Ya puede cerrar esta página.',
    },
    unknown: {
      title: 'No conocemos este enlace',
      text: 'Quizá se perdió un trozo por el camino, o la petición tiene más de un mes. Ábralo otra vez directamente desde el correo, por favor.',
    },
  },
}
