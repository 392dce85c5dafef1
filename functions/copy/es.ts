import { es as someoneCallsMe } from './call-request/es.ts'
import type { Copy } from './copy.ts'
import { es as followUps } from './follow-ups/es.ts'
import { es as emails } from './mail/es.ts'
import { es as whatWasSaid } from './reading/es.ts'
import { es as routeWords } from './support-routes/es.ts'

/** Spanish for readers on both sides of the Atlantic: `usted`, and words that are at home in all of its countries. */
export const es: Copy = {
  locale: 'es',
  dir: 'ltr',

  frame: {
    leave: 'Salir rápido',
    skip: 'Ir al contenido',
    languages: 'Idioma',
    noDiagnosis:
      'Esto es una autoevaluación, solo para usted. No es un diagnóstico ni sustituye una consulta médica.',
    whoSeesWhat: 'Quién ve qué',
  },

  checkIn: {
    title: '¿Cómo ha estado últimamente?',
    intro:
      '{organisation} pregunta a todas las personas que trabajan allí, porque importa cómo está usted. Son unas pocas preguntas y, justo después, una respuesta personal con ideas que ayudan.',
    minutes: {
      one: 'Alrededor de {count} minuto',
      many: 'Alrededor de {count} de minutos',
      other: 'Unos {count} minutos',
    },
    openUntil: 'Abierto hasta el {date}',
    start: 'Empezar',
    before: {
      promises: [
        'En su trabajo nadie ve nunca sus respuestas.',
        'Es voluntario. Si no participa, no pasa nada.',
        'Esta página no es un servicio de emergencias ni hay alguien leyendo en este momento.',
      ],
      title: 'Conviene saber',
      points: [
        {
          title: 'Qué recibe su empresa',
          text: 'Sus superiores y Recursos Humanos de {organisation} solo reciben datos redondeados de grupos grandes, nunca de una sola persona. No se les dice si usted ha participado.',
        },
        {
          title: 'Cuánto tiempo se guardan',
          text: 'Cifradas y separadas de su nombre, durante 13 meses como máximo. Las copias de seguridad las conservan hasta cinco semanas más.',
        },
        {
          title: 'Dejar en blanco, parar, volver',
          text: 'Puede dejar cualquier pregunta en blanco, parar a la mitad o volver otro día.',
        },
        {
          title: 'Si necesita ayuda ahora mismo',
          text: 'Si usted o alguien cercano está en peligro, no espere a esta página: llame al número de emergencias del lugar donde está.',
        },
      ],
    },
    emergencyAnywhere: 'En una emergencia, llame al número de emergencias del país en el que se encuentra.',
    optional: 'Todas las preguntas son opcionales',
    contentNote:
      'Una pregunta habla de pensamientos sobre la muerte o sobre hacerse daño. Está plegada y puede dejarla en blanco.',
    declined: 'Prefiero no decirlo',
    position: '{n} de {all}',
    back: 'Atrás',
    next: 'Siguiente',
    endTitle: 'Eso es todo, gracias',
    allAtOnce: 'Ver todas las preguntas en una página',
    sensitive: {
      text: 'Esta pregunta habla de pensamientos sobre la muerte o sobre hacerse daño. Puede dejarla en blanco con toda libertad.',
      open: 'Abrir esta pregunta',
      skip: 'Pasar esta pregunta',
    },
    otherLanguage:
      'Algunas preguntas aparecen en otro idioma, porque solo mostramos redacciones que pudimos comprobar.',
    allInOne: 'Puede leerlas todas en:',
    renewed: 'Lo que dice «{title}» ha cambiado desde que abrió esta página. Por favor, léalo una vez más.',
    problems: {
      title: 'Mire esto otra vez, por favor',
      unreadable: 'No pudimos leer esta respuesta. Elija de nuevo, por favor, o déjela en blanco:',
      here: 'No pudimos leer esta respuesta. Elija de nuevo, por favor, o déjela en blanco.',
      kept: 'Todo lo demás que eligió sigue aquí.',
      allKept: 'Todo lo que eligió sigue aquí. Por favor, envíelo otra vez.',
    },
    consent:
      'Al enviar, acepto que mis respuestas sirvan para escribir la respuesta que recibo y que se cuenten dentro de grupos grandes, para que {organisation} pueda mejorar el trabajo de todas las personas. Para nada más.',
    send: 'Enviar mis respuestas',
    notNow: {
      title: '¿No es buen momento?',
      text: 'No hay problema. Su enlace sigue funcionando hasta el {date}. Si quiere, le escribimos otra vez:',
      tomorrow: 'Mañana',
      threeDays: 'En tres días',
      week: 'En una semana',
    },
  },

  reply: {
    title: 'Gracias por tomarse este momento',
    thanks: 'Detenerse y mirar hacia dentro no es poca cosa. Lo que ha querido compartir ha llegado bien.',
    firstCounts: 'Si el formulario se envía más de una vez, cuentan las primeras respuestas.',
    meaningTitle: 'Lo que escuchamos en sus respuestas',
    selfCheck:
      'Esto es una autoevaluación, no un diagnóstico. Usted se conoce mejor que cualquier cuestionario.',
    supportTitle: 'Personas con las que puede hablar',
    resourcesTitle: 'Algo para usted, si le apetece',
    nextTitle: 'Qué pasa ahora',
    next: 'No pasa nada sin usted. Nadie del trabajo se pondrá en contacto por lo que ha respondido.',
    nextFollowUps:
      'Si quiere, le enviamos dos correos con algo que puede hacerle bien. Puede elegirlo aquí abajo.',
  },

  ...whatWasSaid,

  risk: {
    title: 'Gracias por no guardárselo',
    call: 'Llamar al {number}',
    message: 'Mensaje al {number}',
    chat: 'Chat',
    emergency: 'Emergencias {where}: {number}',
    emergencyAnywhere:
      '¿Está en peligro ahora? Llame al número de emergencias del país en el que se encuentra, o vaya al hospital más cercano.',
    cost: { free: 'gratis', charged: 'tiene el coste de una llamada' },
    hours: { always: 'de día y de noche', other: 'horario en su página' },
    finder: 'Buscar un teléfono de escucha, en cualquier país',
    elsewhere: '¿No está {where}? Otros países',
    chooseCountry: 'Elija su país',
    text: 'Muchas personas tienen pensamientos así en algún momento, sobre todo cuando se juntan muchas cosas. Pueden volver a calmarse, y hablar con alguien ayuda.',
    safeTitle: '¿Está a salvo en este momento?',
    safeNo:
      'Si no tiene la seguridad de estarlo, llame ahora, por favor, y diga dónde está. Usted importa, así que se lo decimos con claridad: nadie lee sus respuestas cuando llegan, y nadie acudirá si usted no llama.',
    safeYes:
      'Si lo está, estas personas siguen ahí para usted, hoy o cualquier otro día. No hace falta estar en crisis para llamar.',
    workTitle: 'Alguien con quien hablar en confianza, a través del trabajo',
    workText: 'No se les ha contado nada. Usted decide si quiere llamar o escribir.',
    moreAtWork: 'Más personas a través del trabajo',
    goOnTitle: '¿Y ahora?',
    goOn: 'Seguir leyendo',
    stop: 'Por hoy es suficiente',
    stopped: {
      title: 'Suficiente por hoy',
      text: 'Decirlo ya es mucho. Puede cerrar esta página. Siempre que quiera hablar, hay alguien para usted:',
    },
  },

  ...someoneCallsMe,

  support: {
    title: 'A quién puede acudir',
    finder: 'Buscar un teléfono de escucha, en cualquier país',
    fromEmployer: 'a través de su trabajo',
    independent: 'independiente de su trabajo',
    call: 'Llamar al {number}',
    write: 'Escribir a {address}',
    visit: 'Abrir la página',
    open: 'Ver más',
  },

  ...followUps,

  ...routeWords,

  notice: {
    'unknown-link': {
      title: 'No conocemos este enlace',
      text: [
        'Quizá ya ha terminado su plazo, porque los enlaces dejan de funcionar un tiempo después del cierre. O se perdió un trozo por el camino: en ese caso, ábralo otra vez directamente desde el correo, por favor.',
        'No se ha perdido nada ni se ha guardado nada.',
      ],
    },
    expired: {
      title: 'Este enlace ya no funciona',
      text: [
        'Para protegerle, los enlaces dejan de funcionar un tiempo después de que se cierra cada ronda. Si le invitamos a otra ronda, le llegará un correo nuevo con otro enlace.',
        'La ayuda sigue ahí para usted, hoy como cualquier otro día.',
      ],
    },
    closed: {
      title: 'Esta ronda se ha cerrado',
      text: [
        'Ya no se pueden enviar respuestas. Si le invitamos a otra ronda, volverá a decidir usted.',
        'La ayuda sigue ahí para usted, hoy como cualquier otro día.',
      ],
    },
    'follow-ups': {
      title: 'Ideas por correo',
      text: [
        'Usted decide si le llega algo, sobre qué y cuándo. Lo que eligió antes no se muestra aquí, porque este enlace podría tenerlo también otra persona; una elección nueva sustituye a la anterior.',
      ],
    },
    'choice-unclear': {
      title: 'No pudimos leer su elección',
      text: ['No ha cambiado nada. Por favor, elija otra vez aquí abajo.'],
    },
    'not-now': {
      title: 'Otro día será',
      text: [
        'Le escribiremos la mañana que eligió, y no antes. No se ha guardado ninguna de sus respuestas.',
        'Su enlace sigue funcionando hasta entonces; vuelva cuando le venga bien, o déjelo estar. Cuídese mucho.',
      ],
    },
    'not-now-over': {
      title: 'Otro día será',
      text: [
        'En esta ronda no le escribiremos otra vez. Su enlace sigue funcionando hasta que se cierre. No se ha guardado ninguna de sus respuestas.',
        'Cuídese mucho.',
      ],
    },
    unsubscribed: {
      title: 'No recibirá más correos como estos',
      text: [
        'Ya está hecho, y en su trabajo nadie se entera. No tiene ninguna consecuencia para usted.',
        'Si cambia de idea, aquí puede volver a activarlos.',
      ],
    },
    resubscribed: {
      title: 'Los correos vuelven a estar activos',
      text: [
        'Qué bueno que esté de vuelta. Puede desactivarlos cuando quiera, con el enlace al final de cada correo.',
      ],
    },
    'call-nobody': {
      title: 'Ahora no podemos transmitir una petición',
      text: [
        'Donde usted está no hay nadie registrado a quien podamos pedir que le llame. No se ha enviado nada ni se ha guardado nada.',
        'Si prefiere llamar o escribir por su cuenta, aquí le decimos cómo.',
      ],
    },
    'call-enough': {
      title: 'Hay varias peticiones en camino',
      text: [
        'Por este enlace llegaron tantas peticiones que ya no enviamos más. Las anteriores están en camino.',
        'Si quiere hablar con alguien ahora, aquí le decimos cómo.',
      ],
    },
    'too-large': {
      title: 'Era más de lo que podemos recibir',
      text: [
        'Su navegador envió mucho más de lo que cabe en este formulario. Abra otra vez el enlace desde el correo, por favor, y envíe el formulario tal como está.',
        'No se ha guardado nada.',
      ],
    },
    'wrong-content': {
      title: 'No pudimos leerlo',
      text: [
        'Lo que llegó no era el formulario de esta página. Abra otra vez el enlace desde el correo, por favor, y envíe el formulario tal como está.',
        'No se ha guardado nada.',
      ],
    },
    trouble: {
      title: 'En este momento no pudimos guardarlo',
      text: [
        'Algo no funcionó de nuestro lado. No tiene que ver con usted ni con lo que respondió.',
        'Pruebe otra vez en un momento, por favor. El enlace de su correo sigue funcionando.',
      ],
    },
  },

  unsubscribe: {
    title: '¿Dejar de recibir estos correos?',
    text: [
      'Si pulsa el botón, este programa no le enviará más invitaciones, recordatorios ni otros correos.',
      'En su trabajo nadie se entera, y no tiene ninguna consecuencia para usted.',
    ],
    button: 'Dejar de recibirlos',
    resubscribeText: '¿Lo pulsó sin querer o ha cambiado de idea?',
    stoppedText:
      'Si antes dejó de recibir estos correos, no le llegará ninguno hasta que vuelva a activarlos.',
    resubscribeButton: 'Volver a activarlos',
  },

  ...emails,
}
