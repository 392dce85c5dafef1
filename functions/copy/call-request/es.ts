import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the email to the responder, and the page its link leads to. */
export const es: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: '¿Quiere que alguien se ponga en contacto con usted?',
    text: [
      'A veces cuesta dar el primer paso y llamar. Si quiere, puede darlo otra persona. Usted decide, y solo hace falta que diga cómo comunicarse con usted.',
      'Lo que escriba no se lee al momento. Si no puede esperar, por favor, llame a uno de los números de esta página.',
    ],
    toTitle: 'Quién recibe su petición',
    to: '{name}, por correo a {address}, y nadie más',
    hours: 'Cuándo atienden: {hours}',
    soon: 'Se pondrán en contacto con usted {time}',
    only: 'Reciben lo que escriba aquí, y nada de sus respuestas. No se lo decimos a Recursos Humanos ni a sus superiores.',
    optional: 'si quiere',
    fields: {
      reach: {
        label: 'Cómo comunicarse con usted',
        hint: 'Un teléfono o un correo, mejor uno personal que el del trabajo',
      },
      name: { label: 'Por quién deben preguntar', hint: 'Basta un nombre de pila o uno inventado' },
      time: { label: 'O con sus palabras', hint: 'Por ejemplo: entre semana después de las cinco' },
      cover: {
        label: 'Si contesta otra persona, ¿qué deben decirle?',
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
        evening: 'Al final de la tarde',
        any: 'A cualquier hora',
      },
    },
    voicemail: {
      title: '¿Pueden dejarle un mensaje en el buzón de voz?',
      hint: 'Piense en quién más podría oírlo. Si no dice que sí, les pedimos que no dejen ninguno.',
      options: { yes: 'Sí', no: 'No', unsure: 'No sé si es seguro' },
      fine: 'Pueden dejarme un mensaje en el buzón de voz: nadie más lo oirá',
    },
    speakThere: '¿En qué idioma prefiere hablar?',
    speakAny: 'Me da igual',
    send: 'Por favor, pónganse en contacto conmigo',
    problems: {
      title: 'Revise esto, por favor',
      missing: 'Sin un teléfono o un correo, nadie puede comunicarse con usted.',
      unreachable: 'Esto no parece un teléfono ni un correo completo.',
      'too-long': 'Aquí caben como máximo {count} caracteres.',
      kept: 'Todo lo que escribió sigue aquí.',
    },
    changed:
      'Hace un momento ha cambiado quién recibe su petición. Por favor, revíselo y envíela otra vez si le parece bien.',
    offer: 'Alguien puede ponerse en contacto con usted, si quiere',
    asked: {
      title: 'Su petición está en camino',
      text: [
        '{name} se pondrá en contacto con usted {time}.',
        'Reciben lo que escribió, y nada más. No se lo decimos a nadie más de su trabajo. Ya puede cerrar esta página.',
        'Si no puede esperar hasta entonces, puede acudir a estas personas:',
      ],
    },
  },

  callMail: {
    subject: 'Una persona pide que la contacte · {reference}',
    opening: [
      'Una persona que trabaja en {organisation} le pide que se ponga en contacto con ella. Esto es todo lo que nos dijo.',
    ],
    firstTitle: 'Antes de llamar',
    reachTitle: 'Cómo comunicarse con esta persona',
    words: {
      voicemail: 'Buzón de voz',
      cover: 'Si contesta otra persona',
      time: 'Cuándo le viene bien',
      speak: 'Idioma',
      reach: 'Teléfono o correo',
      name: 'Por quién preguntar',
    },
    voicemail: {
      yes: 'Puede dejar un mensaje.',
      no: 'Por favor, no deje ningún mensaje: no es seguro.',
      unsure: 'Por favor, no deje ningún mensaje: la persona no sabe si es seguro.',
    },
    noCover: 'Por favor, no diga quién es usted ni de qué se trata; solo que volverá a llamar.',
    promised: 'A esa persona se le dijo que usted se pondría en contacto {time}',
    acknowledge:
      'Por favor, confirme que una persona ha leído esto. Hasta entonces, este correo se repetirá, {count} veces en total, y después se avisará a quienes llevan el programa, que no pueden ver lo que se escribió.',
    button: 'Confirmar que lo hemos leído',
    discreet:
      'Por favor, trátelo de forma confidencial: en {organisation} nadie sabe de esta petición, y allí nadie debe enterarse por usted. No sabemos nada más, ni contamos nada más.',
  },

  acknowledge: {
    title: '¿Alguien ha leído esta petición?',
    text: 'Al pulsar el botón, confirma que alguien ha leído el correo y se pondrá en contacto con esa persona. Entonces se borra aquí lo que escribió, así que, por favor, conserve el correo hasta haberlo hecho.',
    button: 'Sí, la hemos leído',
    done: {
      title: 'Gracias, queda confirmado',
      text: 'No llegarán más correos sobre esta petición. Por favor, póngase en contacto con esa persona, tal como ofreció. Ya puede cerrar esta página.',
    },
    unknown: {
      title: 'No reconocemos este enlace',
      text: 'Quizá le falta un trozo, o la petición tiene más de un mes. Por favor, ábralo otra vez directamente desde el correo.',
    },
  },
}
