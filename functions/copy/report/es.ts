import { es as followUps } from '../follow-ups/es.ts'
import type { ReportWords } from './words.ts'

/** The words of a report, in this language. */
export const es: ReportWords = {
  locale: 'es',
  dir: 'ltr',
  title: 'Informe',
  summary: {
    took: 'De {invited} personas invitadas, alrededor del {percent} dio respuestas que se pueden contar (entre el {from} y el {to}).',
    tookUnknown: 'Se invitó a demasiado pocas personas para decir cuántas respondieron.',
    share:
      '{scale}: de quienes respondieron, alrededor del {percent} habla de {cut} (entre el {from} y el {to}).',
    shareUnknown: '{scale}: no hay suficientes respuestas para dar un porcentaje.',
    trend: {
      rose: 'Con seguridad es más que en la ronda anterior.',
      fell: 'Con seguridad es menos que en la ronda anterior.',
      'about-the-same': 'Es más o menos lo mismo que en la ronda anterior.',
    },
    differ: 'Se distinguen con seguridad del resto: {groups}.',
    alike: 'Ningún grupo se distingue con seguridad del resto.',
  },
  lost: {
    lead: 'Las cifras de esta ronda se han perdido.',
    text: 'A las cifras de cada ronda se les añade azar una sola vez. Estas ya no están, y no se hacen de nuevo: dos juegos de cifras sobre las mismas respuestas dirían más de cada persona de lo que se prometió. Aun así, todas las personas recibieron su respuesta y su apoyo.',
  },
  whole: {
    title: 'Todas las personas en conjunto',
    note: 'Cuánto pesan las respuestas, de ligero a muy pesado.',
    counts: '«{cut}» cuenta estas respuestas: {weights}.',
    tookPart: 'Dieron respuestas que se pueden contar',
    nothing:
      'Todavía no hay suficientes respuestas para una cifra en la que se pueda confiar; por eso no aparece ninguna.',
  },
  weights: ['ligero', 'algo de carga', 'bastante carga', 'mucha carga', 'muchísima carga'],
  orMore: [
    'alguna carga',
    'algo de carga o más',
    'bastante carga o más',
    'mucha carga o más',
    'muchísima carga',
  ],
  scales: {
    Worry: 'Preocupación',
    Mood: 'Ánimo',
    'Overall strain': 'Carga en conjunto',
    'Life satisfaction': 'Satisfacción con la vida',
    Worthwhile: 'Sentido de lo que se hace',
    Happiness: 'Felicidad',
    'Work: demands, control, support': 'Trabajo: exigencias, autonomía, apoyo',
    'Recovery and energy': 'Descanso y energía',
  },
  table: {
    answers: 'Respuestas',
    group: 'Grupo',
    wave: 'Ronda',
    share: 'Porcentaje',
    range: 'Margen',
    comparison: 'Frente al resto',
    trend: 'Desde la ronda anterior',
    invited: '{count} personas invitadas',
  },
  range: 'entre el {from} y el {to}',
  notTold: 'No hay suficientes respuestas para dar una cifra',
  chart: {
    share: '{name}: {percent}, entre el {from} y el {to}',
    notTold: '{name}: no hay suficientes respuestas para dar una cifra',
    waves: '{scale}, ronda a ronda: {cut}',
    whole: 'La línea discontinua muestra a todas las personas en conjunto: {percent}.',
  },
  comparison: { higher: 'más alto', lower: 'más bajo', alike: 'sin diferencia segura' },
  trend: { rose: 'subió', fell: 'bajó', 'about-the-same': 'más o menos igual' },
  by: 'Por {breakdown}',
  breakdowns: { department: 'departamento', site: 'sede', country: 'país' },
  noValue: 'Sin datos',
  together: 'Se cuentan juntos: {names}',
  tooSmall: 'Aquí no se puede distinguir nada: no hay dos grupos con suficientes personas.',
  groupsNote:
    'Los grupos van por orden de nombre. «Más alto», «más bajo», «subió» y «bajó» solo aparecen donde es seguro para todo este informe en conjunto.',
  wishes: {
    title: 'Lo que la gente desea',
    note: 'De quienes respondieron, cuántos marcaron cada tipo de apoyo. Se podían marcar varios o ninguno, y a quien no marcó nada también puede venirle bien.',
    kind: 'Tipo de apoyo',
    kinds: followUps.followUp.kinds,
  },
  possible: {
    title: 'Qué permitiría decir más',
    changes: {
      'more-answers':
        'Tal como está, una cifra de todas las personas en conjunto requiere unas {answers} respuestas.',
      'more-people': 'Tal como está, un grupo aparece por sí solo si responden unas {answers} personas.',
      'one-breakdown-fewer': 'Con un desglose menos bastarían unas {answers}.',
      'fewer-reports': 'Con la mitad de informes al año bastarían unas {answers}.',
      'one-scale': 'Con una sola escala bastarían unas {answers}.',
    },
  },
  waves: {
    title: 'Ronda a ronda',
    note: 'Cada punto es una cifra, y la línea que lo cruza muestra dónde está el porcentaje verdadero de personas como estas, 95 de cada 100 veces. Donde dos líneas se solapan, un cambio puede ser azar.',
    lost: 'perdida',
  },
  asked: {
    title: 'Qué se preguntó, cuándo y a quién',
    when: 'Abierta del {opens} al {closes}.',
    recall: {
      one: 'sobre el último día',
      many: 'sobre los últimos {count} días',
      other: 'sobre los últimos {count} días',
    },
    question: '{name}, {recall}',
    invited: 'Personas invitadas: {count}.',
    uncounted: 'Sin contar en las cifras, porque se ha alcanzado el límite anual que las protege: {count}.',
    everybody: 'Se preguntó a todas las personas de la lista.',
    only: {
      countries: 'Solo estos países: {names}.',
      departments: 'Solo estos departamentos: {names}.',
      sites: 'Solo estas sedes: {names}.',
    },
    published: 'Publicado el {date}. Las cifras se quedan como están, aunque después se borre algo.',
  },
  noise: {
    title: 'Cómo se protege a cada persona',
    text: 'A cada número se le añadió azar una vez, antes de que nadie lo viera. Así, el informe diría casi lo mismo sin una persona determinada. Quien conociera todas las demás respuestas, y creyera igual de probables dos respuestas de esa persona, acertaría como mucho {one} veces de cada 100 con este informe, y como mucho {year} con tantos informes como puede tener esta serie en un año ({reports}). Una moneda acierta 50 veces.',
    link: 'Qué se les dice a las personas',
  },
  act: {
    title: 'Qué hacer con esto',
    first: 'Primero, el trabajo mismo',
    organisation: [
      'Exigencias: ajustar la carga de trabajo a las horas y a las personas que hay. Quitar algo antes de añadir algo.',
      'Autonomía: que cada persona pueda influir en cómo y cuándo hace su trabajo.',
      'Apoyo: dar a quienes dirigen equipos tiempo y formación para hablar de lo que pesa, y que sea fácil recibir ayuda del equipo.',
      'Relaciones, funciones y cambios: trato justo, tareas claras y aviso temprano de los cambios, con la posibilidad de influir en ellos.',
    ],
    concerns: {
      work: 'Estas preguntas trataban del trabajo mismo. Repasen las exigencias, la autonomía y el apoyo con las personas que hacen ese trabajo.',
      rest: 'Estas preguntas trataban del descanso y la energía. Miren los horarios, los turnos, las pausas y la disponibilidad fuera del trabajo.',
      mind: 'Estas preguntas trataban de cómo se sienten las personas. No dicen por qué. Pregunten en conjunto qué hace el trabajo más pesado y qué lo hace más ligero.',
    },
    after: 'Después, ofrecer algo a cada persona',
    person:
      'Además, y nunca en su lugar: apoyo que cada persona pueda usar por su cuenta y con confianza, como salud laboral, alguien con quien hablar, atención plena, yoga o meditación.',
    sources:
      'Guía NICE NG212, Mental wellbeing at work (2022), que pone a la organización antes que a la persona; HSE Management Standards (exigencias, autonomía, apoyo, relaciones, función, cambio).',
  },
  limits: {
    title: 'Lo que este informe no puede decir',
    text: [
      'Son autoevaluaciones y no diagnósticos. Dicen cómo se sentían las personas, según ellas mismas, durante un tiempo corto.',
      'Los márgenes valen para personas como estas en momentos como estos. Quienes no respondieron pueden ser diferentes, y ningún margen cubre eso.',
      'Por favor, no busquen quién está detrás de una cifra, no ordenen equipos ni jefaturas por ella, y no decidan nada sobre una persona con ella.',
      'Las preguntas sobre la seguridad de una persona nunca se cuentan, y nadie puede pedir otro corte de las respuestas.',
    ],
  },
  back: {
    title: 'Un mensaje para sus equipos',
    note: 'Para copiar y cambiar. La última frase es la que cuenta.',
    thanks: 'Gracias por contarnos cómo están.',
    share:
      'Alrededor del {percent} de quienes respondieron habla de {cut} ({scale}). Si es su caso, no le pasa solo a usted.',
    promise:
      'Recursos Humanos no puede ver qué respondió cada persona. Hay apoyo para usted, haya participado o no. Y esto es lo que vamos a cambiar, y para cuándo: …',
  },
}
