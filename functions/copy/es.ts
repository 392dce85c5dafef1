import { es as someoneCallsMe } from './call-request/es.ts'
import type { Copy } from './copy.ts'
import { es as followUps } from './follow-ups/es.ts'
import { es as emails } from './mail/es.ts'
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
    meaning: {
      0: [
        'Parece que estos días la vida le ha resultado bastante llevadera. Es bueno saberlo, y merece la pena cuidarlo.',
        'Hay algo que le sostiene: personas, costumbres, descanso. Quizá quiera pararse un momento a pensar qué es.',
      ],
      1: [
        'Parece que últimamente algunas cosas le han estado pesando un poco, mientras que muchas otras siguen en pie.',
        'Los pasos pequeños ayudan más cuando se dan pronto. Acaba de dar uno al detenerse a mirar.',
      ],
      2: [
        'Parece que este último tiempo le ha pesado bastante.',
        'Muchas personas pasan por épocas así, y pueden pasar. Un poco de apoyo ahora puede acortar el camino.',
      ],
      3: [
        'Parece que ha estado llevando mucho peso.',
        'No tiene por qué llevarlo a solas. Hablarlo con alguien de confianza, en una consulta médica o con una persona profesional de la escucha suele aliviar antes de lo que se espera.',
      ],
      4: [
        'Parece que está atravesando una época muy dura. Nos alegra que nos lo haya contado.',
        'Un peso así es difícil de levantar a solas, y existe buena ayuda. Piense, por favor, en hablar en los próximos días con su médica, su médico o alguien que acompañe profesionalmente. Puede simplemente enseñar esta página.',
      ],
      unsaid: [
        'Dejó algunas cosas en blanco, y está perfectamente bien. No sacamos ninguna conclusión de ello.',
        'Más abajo hay algunas ideas que hacen bien a mucha gente. Tome lo que le guste y deje el resto.',
      ],
    },
    meaningRisk: [
      'Ha dicho algo que pesa, y cuenta, aunque lo demás haya sido ligero o haya quedado en blanco.',
      'No es todo lo que usted es, y puede aligerarse cuando alguien lo comparte con usted.',
    ],
    topicLine: {
      'low-mood': 'Lo que más se nota es su estado de ánimo, y cuánto disfruta de las cosas.',
      worry: 'Lo que más se nota son las preocupaciones, y lo difícil que ha sido apagarlas.',
      strain: 'Lo que más se nota es cuánta tensión ha sentido.',
      energy: 'Lo que más se nota es el cansancio, y el poco tiempo que hubo para recuperarse.',
      work: 'Lo que más se nota es su trabajo: cuánto es, y cómo se vive hacerlo.',
      wellbeing: 'Lo que más se nota es cómo siente sus días en conjunto.',
    },
    selfCheck:
      'Esto es una autoevaluación, no un diagnóstico. Usted se conoce mejor que cualquier cuestionario.',
    stepTitle: 'Un paso pequeño',
    step: {
      any: {
        title: 'Tres respiraciones lentas',
        text: 'Apoye los dos pies en el suelo. Tome aire por la nariz y deje que salga más despacio de lo que entró. Tres veces. Eso es todo.',
      },
      'low-mood': {
        title: 'Algo que antes le gustaba',
        text: 'Elija algo pequeño que alguna vez le hizo bien: una canción, un paseo corto, una llamada. Hágalo hoy durante diez minutos, aunque no tenga ganas. Muchas veces las ganas llegan después.',
      },
      worry: {
        title: 'Pasarlo al papel',
        text: 'Escriba lo que le da vueltas en la cabeza, una línea para cada cosa. Marque la única sobre la que puede hacer algo esta semana. Lo demás puede esperar en el papel.',
      },
      strain: {
        title: 'Soltar los hombros',
        text: 'Al tomar aire, suba los hombros hacia las orejas, aguante tres segundos y déjelos caer al soltarlo. Tres veces. Fíjese en la diferencia.',
      },
      energy: {
        title: 'Una pausa de verdad',
        text: 'Regálese hoy diez minutos sin pantallas, lejos de donde trabaja y, si puede, al aire libre. El descanso también cuenta cuando viene en trozos pequeños.',
      },
      work: {
        title: 'Una frase a una persona',
        text: 'Piense en una sola cosa del trabajo que le aligeraría la semana, y en alguien a quien podría decírselo. Para empezar basta una frase.',
      },
      wellbeing: {
        title: 'Un buen minuto',
        text: 'Esta noche, antes de dormir, piense en un minuto del día que estuvo bien, por pequeño que fuera. Quédese en él unas cuantas respiraciones.',
      },
    },
    supportTitle: 'Personas con las que puede hablar',
    supportText: 'No hace falta ningún motivo especial, ni que sea una emergencia.',
    resourcesTitle: 'Algo para usted, si le apetece',
    nextTitle: 'Qué pasa ahora',
    next: 'No pasa nada sin usted. Nadie del trabajo se pondrá en contacto por lo que ha respondido.',
    nextFollowUps:
      'Si quiere, le enviamos dos correos con algo que puede hacerle bien. Puede elegirlo aquí abajo.',
  },

  risk: {
    title: 'Gracias por decírnoslo',
    text: [
      'Nos ha dicho que le han acompañado pensamientos sobre la muerte o sobre hacerse daño. Es algo que se puede vivir con mucha soledad, y nos alegra que no lo haya pasado por alto.',
      'Muchas personas tienen pensamientos así en algún momento, sobre todo cuando se juntan muchas cosas. Pueden volver a calmarse, y hablar con alguien ayuda.',
    ],
    safeTitle: '¿Está a salvo en este momento?',
    safeNo:
      'Si no tiene la seguridad de estarlo, llame ahora, por favor. Se lo decimos abiertamente, porque usted importa: nadie lee sus respuestas en el momento en que llegan, y nadie acude sin una llamada. Al llamar, diga dónde está; pueden ayudarle ahora:',
    safeYes:
      'Si lo está, estas personas siguen ahí para usted, hoy o cualquier otro día. No hace falta estar en crisis para llamar:',
    call: 'Llamar al {number}',
    message: 'Enviar un mensaje al {number}',
    emergency: 'Emergencias: {number}',
    emergencyAnywhere:
      'Llame al número de emergencias del país en el que se encuentra, o vaya al hospital más cercano.',
    finder: 'Buscar un teléfono de escucha, en cualquier país',
    hours: { always: 'de día y de noche', other: 'horario en su página' },
    workTitle: 'Alguien de confianza, a través del trabajo',
    workText: 'No se les ha contado nada. Usted decide si quiere llamar o escribir.',
    goOnTitle: '¿Y ahora?',
    goOnText:
      'El resto de su respuesta está justo debajo. Puede leerlo ahora, o dejarlo y cerrar esta página.',
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
