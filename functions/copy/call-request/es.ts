import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the mail to the responder, and the page behind its link. */
export const es: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: '¿Quiere que alguien se ponga en contacto con usted?',
    text: [
      'A veces cuesta dar el paso de llamar. Si quiere, alguien se pone en contacto con usted. La decisión es suya, y basta con lo que escriba aquí.',
      'Esto no se lee al momento. Si no puede esperar, llame por favor a uno de los números de esta página.',
    ],
    toTitle: 'A quién le llega',
    to: '{name}, por correo a {address}, y a nadie más',
    hours: 'Cuándo atienden: {hours}',
    soon: 'En cuánto tiempo se ponen en contacto: {time}',
    only: 'Les llega lo que escriba aquí, y nada de sus respuestas. Ni Recursos Humanos ni sus superiores se enteran.',
    optional: 'si quiere',
    fields: {
      reach: {
        label: 'Cómo contactar con usted',
        hint: 'Un número de teléfono o un correo, mejor personal y no del trabajo',
      },
      name: { label: 'Cómo quiere que le llamemos', hint: 'Vale cualquier nombre' },
      time: { label: 'Cuándo le viene bien', hint: 'Por ejemplo: entre semana después de las cinco' },
    },
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
        '{name} se pondrá en contacto con usted. En cuánto tiempo: {time}',
        'Les llega lo que escribió, y nada más. En su trabajo nadie se entera. Ya puede cerrar esta página.',
        'Si no puede esperar hasta entonces, estas personas están ahí para usted:',
      ],
    },
  },

  callMail: {
    subject: 'Por favor, póngase en contacto con alguien · {reference}',
    opening: [
      'Una persona que trabaja en {organisation} le pide que se ponga en contacto con ella. Esto es todo lo que escribió:',
    ],
    words: { reach: 'Cómo contactar', name: 'Cómo llamarla', time: 'Cuándo le viene bien' },
    promised: 'Se le dijo en cuánto tiempo tendrá noticias: {time}',
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
