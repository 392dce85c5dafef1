import { es as someoneCallsMe } from './call-request/es.ts'
import type { Copy } from './copy.ts'
import { es as fewerEmails } from './fewer-emails/es.ts'
import { es as followUps } from './follow-ups/es.ts'
import { es as givenBack } from './give-back/es.ts'
import { es as privatePage } from './journey/keep.es.ts'
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
      'Este cuestionario es solo una orientación para usted. No es un diagnóstico ni sustituye una consulta médica.',
    whoSeesWhat: 'Quién ve qué',
  },

  checkIn: {
    title: '¿Cómo ha estado últimamente?',
    intro:
      '{organisation} se lo pregunta a todas las personas que trabajan allí, porque importa cómo está usted. Son pocas preguntas y, al terminar, recibe una respuesta personal con ideas que pueden ayudarle.',
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
        'Participar es voluntario. Si no lo hace, no pasa nada.',
        'Esto no es un servicio de emergencias. Nadie lee sus respuestas mientras contesta.',
      ],
      title: 'Conviene saber',
      points: [
        {
          title: 'Qué recibe su empresa',
          text: 'A sus superiores y a Recursos Humanos de {organisation} solo les llegan cifras de grupos enteros, con una parte de azar que protege a cada persona, y nunca las respuestas de alguien. No se les dice si usted ha participado.',
        },
        {
          title: 'Cuánto tiempo se guardan sus respuestas',
          text: 'Cifradas y separadas de su nombre, 13 meses como máximo. Las copias de seguridad las conservan hasta cinco semanas más.',
        },
        {
          title: 'Saltar, parar, volver',
          text: 'Puede dejar cualquier pregunta en blanco, parar a la mitad o volver otro día.',
        },
        {
          title: 'Si necesita ayuda ahora mismo',
          text: 'Si usted o alguien cercano está en peligro, no espere a esta página: llame al número de emergencias del lugar donde está.',
        },
      ],
    },
    emergencyAnywhere: 'En una emergencia, llame al número de emergencias del país donde está.',
    optional: 'Ninguna pregunta es obligatoria',
    uncounted:
      'Esta vez los resultados de grupo no cuentan sus respuestas: ya se ha alcanzado el límite anual que le protege. La respuesta personal que recibe es igual que la de todos.',
    contentNote:
      'Una de las preguntas habla de pensamientos sobre la muerte o sobre hacerse daño. Aparece cerrada, y puede saltarla.',
    declined: 'Prefiero no decirlo',
    position: '{n} de {all}',
    back: 'Atrás',
    next: 'Siguiente',
    endTitle: 'Eso es todo, gracias',
    allAtOnce: 'Ver todas las preguntas en una página',
    sensitive: {
      text: 'Esta pregunta habla de pensamientos sobre la muerte o sobre hacerse daño. Si lo prefiere, puede saltarla.',
      open: 'Abrir esta pregunta',
      skip: 'Saltar esta pregunta',
    },
    otherLanguage:
      'Algunas preguntas aparecen en otro idioma, porque solo mostramos versiones que pudimos comprobar.',
    allInOne: 'Puede leerlas todas en:',
    renewed: 'El texto de «{title}» ha cambiado desde que abrió esta página. Por favor, léalo otra vez.',
    problems: {
      title: 'Revise esto, por favor',
      unreadable: 'No pudimos leer esta respuesta. Por favor, elija otra vez o déjela en blanco:',
      here: 'No pudimos leer esta respuesta. Por favor, elija otra vez o déjela en blanco.',
      kept: 'Todo lo demás que eligió sigue aquí.',
      allKept: 'Todo lo que eligió sigue aquí. Por favor, envíelo otra vez.',
    },
    consent:
      'Al enviar, acepto que mis respuestas se usen para escribir la respuesta que recibo y se cuenten junto con las de otras personas, para que {organisation} pueda mejorar el trabajo para todas las personas. Para nada más.',
    send: 'Enviar mis respuestas',
    notNow: {
      title: '¿No es buen momento?',
      text: 'No hay problema. Su enlace sigue funcionando hasta el {date}. Si quiere, le escribimos otro día:',
      tomorrow: 'Mañana',
      threeDays: 'Dentro de tres días',
      week: 'Dentro de una semana',
    },
  },

  reply: {
    title: 'Gracias por tomarse este momento',
    thanks:
      'No siempre es fácil detenerse a pensar en cómo se siente. Lo que ha querido compartir ha llegado bien.',
    firstCounts: 'Si el formulario se envía más de una vez, cuentan las primeras respuestas.',
    meaningTitle: 'Lo que dicen sus respuestas',
    selfCheck: 'Esto es una orientación, no un diagnóstico. Ningún cuestionario sabe más de usted que usted.',
    supportTitle: 'Personas con las que puede hablar',
    resourcesTitle: 'Algo para usted, si quiere',
    nextTitle: 'Qué pasa ahora',
    next: 'A partir de aquí decide usted. Nadie de su trabajo se pondrá en contacto con usted por lo que ha respondido.',
    nextFollowUps:
      'Si quiere, le enviaremos dos correos con ideas que pueden hacerle bien. Puede pedirlos aquí abajo.',
  },

  ...whatWasSaid,

  risk: {
    title: 'Gracias por decirlo',
    call: 'Llamar al {number}',
    message: 'Mensaje al {number}',
    chat: 'Chat',
    emergency: 'Emergencias {where}: {number}',
    emergencyAnywhere:
      '¿Está en peligro ahora? Llame al número de emergencias del país donde está, o vaya al hospital más cercano.',
    cost: { free: 'gratis', charged: 'cuesta lo que una llamada' },
    hours: { always: 'las 24 horas', other: 'horario en su sitio web' },
    finder: 'Buscar un teléfono de ayuda en cualquier país',
    elsewhere: '¿No está {where}? Otros países',
    chooseCountry: 'Elija su país',
    text: 'Muchas personas tienen pensamientos así en algún momento, sobre todo cuando se les juntan muchas cosas. Esos pensamientos pueden perder fuerza, y hablar con alguien ayuda.',
    safeTitle: '¿Está a salvo en este momento?',
    safeNo:
      'Si no lo está, o tiene dudas, llame ahora, por favor, y diga dónde está. Usted importa, y por eso se lo decimos con claridad: nadie lee sus respuestas cuando llegan, y nadie acudirá si usted no llama.',
    safeYes:
      'Si está a salvo, también puede llamar a estas personas, hoy o cualquier otro día. No hace falta estar en crisis para llamar.',
    workTitle: 'Alguien con quien hablar en confianza, a través de su trabajo',
    workText: 'Allí no saben nada de lo que ha respondido. Usted decide si quiere llamar o escribir.',
    moreAtWork: 'Más personas a través de su trabajo',
    goOnTitle: '¿Y ahora?',
    goOn: 'Seguir leyendo',
    stop: 'Por hoy es suficiente',
    stopped: {
      title: 'Por hoy es suficiente',
      text: 'Decirlo ya es mucho. Puede cerrar esta página. Cuando quiera hablar con alguien, puede llamar aquí:',
    },
  },

  ...someoneCallsMe,

  support: {
    title: 'A quién puede acudir',
    finder: 'Buscar un teléfono de ayuda en cualquier país',
    fromEmployer: 'a través de su trabajo',
    independent: 'independiente de su trabajo',
    call: 'Llamar al {number}',
    write: 'Escribir a {address}',
    visit: 'Abrir la página',
    open: 'Ver más',
  },

  ...followUps,

  ...privatePage,

  ...routeWords,

  notice: {
    'unknown-link': {
      title: 'No reconocemos este enlace',
      text: [
        'Los enlaces dejan de funcionar un tiempo después de que se cierra cada ronda, así que quizá ya terminó su plazo. O quizá le falta un trozo: en ese caso, por favor, ábralo otra vez directamente desde el correo.',
        'No se ha guardado nada. Si quiere hablar con alguien, aquí abajo tiene a quién acudir.',
      ],
    },
    expired: {
      title: 'Este enlace ya no funciona',
      text: [
        'Para protegerle, los enlaces dejan de funcionar un tiempo después de que se cierra cada ronda. Si le invitamos a otra ronda, le llegará un correo nuevo con otro enlace.',
        'Si necesita ayuda, puede pedirla hoy como cualquier otro día.',
      ],
    },
    closed: {
      title: 'Esta ronda ya está cerrada',
      text: [
        'Ya no se pueden enviar respuestas. Si le invitamos a otra ronda, volverá a decidir usted.',
        'Si necesita ayuda, puede pedirla hoy como cualquier otro día.',
      ],
    },
    'follow-ups': {
      title: 'Ideas por correo',
      text: [
        'Usted decide si le llega algo, sobre qué y cuándo. Lo que eligió antes no aparece aquí, porque otra persona también podría tener este enlace. Si vuelve a elegir, lo nuevo sustituye a lo anterior.',
      ],
    },
    'choice-unclear': {
      title: 'No pudimos leer su elección',
      text: ['No ha cambiado nada. Por favor, elija otra vez aquí abajo.'],
    },
    'not-now': {
      title: 'Lo dejamos para otro día',
      text: [
        'Le escribiremos por la mañana, el día que eligió, y no antes. No se ha guardado ninguna de sus respuestas.',
        'Su enlace sigue funcionando hasta entonces. Vuelva cuando le venga bien, o déjelo así. Cuídese mucho.',
      ],
    },
    'not-now-over': {
      title: 'Lo dejamos para otro día',
      text: [
        'En esta ronda ya no le escribiremos más. Su enlace sigue funcionando hasta que se cierre. No se ha guardado ninguna de sus respuestas.',
        'Cuídese mucho.',
      ],
    },
    unsubscribed: {
      title: 'No recibirá más correos como estos',
      text: [
        'Ya está hecho. No se lo decimos a nadie de su trabajo, y para usted no cambia nada más.',
        'Si cambia de idea, aquí puede volver a activarlos.',
      ],
    },
    resubscribed: {
      title: 'Volverá a recibir los correos',
      text: [
        'Volverá a recibirlos en la dirección donde le llegó este enlace. Puede dejar de recibirlos cuando quiera, con el enlace al final de cada correo.',
      ],
    },
    'new-address': {
      title: 'Esta dirección es nueva para nosotros',
      text: [
        '¿Quiere que le escribamos a la dirección de correo donde recibió este enlace? Mientras no diga que sí, no enviaremos nada más allí.',
        'Si en otra dirección había elegido algo, como una pausa o correos con ideas, aquí no se tiene en cuenta. No le decimos a nadie de su trabajo lo que elija aquí.',
      ],
    },
    'new-address-kept': {
      title: 'Ya está hecho',
      text: [
        'A partir de la próxima vez le escribiremos a esta dirección. Puede dejar de recibir los correos cuando quiera, con el enlace al final de cada uno.',
      ],
    },
    'call-nobody': {
      title: 'Ahora no podemos pasar su petición a nadie',
      text: [
        'En el lugar donde está no tenemos a nadie a quien pedir que le llame. No se ha enviado ni guardado nada.',
        'Si prefiere llamar o escribir por su cuenta, aquí le decimos cómo.',
      ],
    },
    'call-enough': {
      title: 'Ya hay varias peticiones en camino',
      text: [
        'Ya enviamos varias peticiones desde este enlace, así que no hemos enviado otra más.',
        'Si quiere hablar con alguien ahora, aquí le decimos cómo.',
      ],
    },
    'nothing-yet': {
      title: 'Aquí todavía no hay nada que leer',
      text: [
        'Cuando haya algo que contar sobre esta ronda, todas las personas invitadas recibirán un correo.',
        'Aquí puede encontrar ayuda, hoy o cualquier otro día.',
      ],
    },
    'nothing-here': {
      title: 'No hay nada en esta dirección',
      text: [
        'Puede pasar al cargar otra vez una página, o si a la dirección le falta un trozo. No ha cambiado nada por eso. Para seguir, por favor, abra otra vez el enlace del correo.',
        'Si quiere hablar con alguien, aquí abajo tiene a quién acudir.',
      ],
    },
    'too-large': {
      title: 'Era más de lo que podemos recibir',
      text: [
        'Su navegador envió mucho más de lo que cabe en este formulario. Por favor, abra otra vez el enlace desde el correo y envíe el formulario tal como está.',
        'No se ha guardado nada.',
      ],
    },
    'wrong-content': {
      title: 'No pudimos leerlo',
      text: [
        'Lo que llegó no era el formulario de esta página. Por favor, abra otra vez el enlace desde el correo y envíe el formulario tal como está.',
        'No se ha guardado nada.',
      ],
    },
    trouble: {
      title: 'No pudimos guardarlo',
      text: [
        'Algo no funcionó por nuestra parte. No es por usted ni por lo que escribió.',
        'Por favor, pruebe otra vez dentro de un momento. El enlace de su correo sigue funcionando.',
      ],
    },
  },

  ...givenBack,

  newAddress: { yes: 'Sí, escríbanme aquí', no: 'No, aquí no' },

  unsubscribe: {
    title: '¿Dejar de recibir estos correos?',
    text: [
      'Si pulsa el botón, este programa no le enviará más invitaciones, recordatorios ni otros correos.',
      'No se lo decimos a nadie de su trabajo, y para usted no cambia nada más.',
    ],
    button: 'Dejar de recibirlos',
    resubscribeText: '¿Lo pulsó sin querer o ha cambiado de idea?',
    stoppedText:
      'Si ya había dejado de recibir estos correos, no le llegará ninguno hasta que vuelva a activarlos.',
    resubscribeButton: 'Volver a activarlos',
    erase: 'Borrar todo lo que se guarda sobre usted',
  },

  ...emails,
  ...fewerEmails,
}
