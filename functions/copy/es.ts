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
  },

  checkIn: {
    title: '¿Cómo ha estado últimamente?',
    intro:
      '{organisation} le invita, como a las personas con quienes trabaja, a detenerse un momento. Son unas pocas preguntas y, justo después, llega una respuesta personal con ideas que pueden hacerle bien.',
    minutes: {
      one: 'Alrededor de {count} minuto',
      many: 'Alrededor de {count} de minutos',
      other: 'Unos {count} minutos',
    },
    openUntil: 'Abierto hasta el {date}',
    before: {
      title: 'Antes de empezar',
      points: [
        {
          title: 'Sus respuestas son suyas',
          text: 'En su trabajo nadie ve nunca sus respuestas, ni si usted ha participado. Sus superiores y Recursos Humanos de {organisation} solo reciben datos de grupos tan grandes que no se puede reconocer a nadie.',
        },
        {
          title: 'Se guardan un tiempo y luego se borran',
          text: 'Cifradas y separadas de su nombre, durante 13 meses como máximo.',
        },
        {
          title: 'Usted decide en todo momento',
          text: 'Participar es voluntario, y si prefiere no hacerlo, no pasa nada. Puede dejar preguntas en blanco, parar o volver otro día.',
        },
        {
          title: 'Nadie está mirando en este momento',
          text: 'Esta página no es un servicio de emergencias. Si usted o alguien cercano está en peligro ahora mismo, por favor, busque ayuda de inmediato.',
        },
      ],
    },
    emergencyNumber: 'Número de emergencias ({country}): {number}',
    emergencyAnywhere: 'En una emergencia, llame al número de emergencias del país en el que se encuentra.',
    optional: 'Todas las preguntas son opcionales.',
    declined: 'Prefiero no decirlo',
    progress: '{done} de {all}',
    sensitive: {
      text: 'Un aviso con cuidado: la próxima pregunta habla de pensamientos sobre la muerte o sobre hacerse daño. Puede dejarla en blanco con toda libertad.',
      skip: 'Pasar esta pregunta',
    },
    otherLanguage:
      'Algunas preguntas aparecen en otro idioma, porque solo mostramos redacciones que pudimos comprobar.',
    allInOne: 'Puede leerlas todas en:',
    renewed: 'Lo que dice «{title}» ha cambiado desde que abrió esta página. Por favor, léalo una vez más.',
    problems: {
      title: 'Mire esto otra vez, por favor',
      unreadable: 'No pudimos leer esta respuesta. Elija de nuevo, por favor, o déjela en blanco:',
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
    title: 'Gracias por decírnoslo',
    now: 'Usted importa y no tiene por qué pasar por esto a solas. Alguien puede hablar con usted ahora:',
    text: [
      'Gracias por no guardárselo. Muchas personas tienen pensamientos así en algún momento, sobre todo cuando se juntan demasiadas cosas. Pueden calmarse, y hablarlo ayuda.',
    ],
    safeTitle: '¿Está a salvo en este momento?',
    safeNo:
      'Si no tiene la seguridad, llame ahora. Usted importa, por eso se lo decimos con claridad: nadie lee sus respuestas en el momento en que llegan, y nadie acudirá si usted no llama. Al llamar, diga dónde está.',
    safeYes:
      'Si lo está, estas personas siguen ahí para usted, hoy o cualquier otro día. No hace falta estar en crisis para llamar.',
    call: 'Llamar al {number}',
    message: 'Enviar un mensaje al {number}',
    chat: 'Escribir por chat',
    emergency: 'Emergencias: {number}',
    emergencyIn: 'Emergencias ({country}): {number}',
    emergencyAnywhere:
      'Llame al número de emergencias del país en el que se encuentra, o vaya al hospital más cercano.',
    cost: { free: 'gratuito', charged: 'llamada de pago', unknown: '' },
    otherCountry: '¿En otro país? Los números de allí',
    chooseCountry: 'Elija el país en el que está',
    landsHint: 'Primero el número de emergencias, después una línea de escucha.',
    moreLines: 'Más líneas en este país',
    finder: 'Buscar un teléfono de escucha, en cualquier país',
    hours: { always: 'de día y de noche', other: 'horario en su página' },
    workTitle: 'Un contacto confidencial, a través de su empresa',
    workText: 'No se les ha contado nada. Usted decide si quiere ponerse en contacto.',
    workMore: 'Otros contactos',
    goOnTitle: '¿Y ahora?',
    goOn: 'Seguir leyendo',
    stop: 'Por hoy es suficiente',
    stopped: {
      title: 'Suficiente por hoy',
      text: 'Ha hecho mucho al decirlo. Ya puede cerrar esta página. Hay alguien para usted siempre que quiera hablar:',
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
        'Para protegerle, los enlaces dejan de funcionar un tiempo después de que se cierra cada ronda. Con la próxima le llegará otra invitación.',
        'La ayuda sigue ahí para usted, hoy como cualquier otro día.',
      ],
    },
    closed: {
      title: 'Esta ronda se ha cerrado',
      text: [
        'Ya no se pueden enviar respuestas. Con la próxima ronda le llegará otra invitación, y volverá a decidir usted.',
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
        'Estas personas están ahí para usted, si prefiere llamar o escribir.',
      ],
    },
    'call-enough': {
      title: 'Hay varias peticiones en camino',
      text: [
        'Por este enlace llegaron tantas peticiones que ya no enviamos más. Las anteriores están en camino.',
        'Si quiere hablar ahora, llame por favor a uno de estos números.',
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
