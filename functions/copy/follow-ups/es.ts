import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const es: Pick<Copy, 'followUp'> = {
  followUp: {
    title: '¿Le gustaría recibir dos correos con algo bueno?',
    text: 'Dos correos breves con ideas que hacen bien. Quien los pide recibe el mismo tipo de correos, sea cual sea su respuesta. Puede dejarlos cuando quiera.',
    kindsTitle: '¿Qué le atrae?',
    kinds: {
      mindfulness: 'Calma y atención plena',
      movement: 'Movimiento',
      sleep: 'Descanso y sueño',
      nature: 'Estar al aire libre',
      creativity: 'Crear algo',
      spiritual: 'Fe y sentido',
      reading: 'Algo para leer',
      talking: 'Hablar con alguien',
      peer: 'Personas que lo han vivido',
      community: 'Hacer cosas en compañía',
    },
    paceTitle: '¿Cuándo?',
    pace: {
      weekly: 'En una semana y en dos',
      fortnightly: 'En dos semanas y en cuatro',
      none: 'Sin correos, gracias',
    },
    languageTitle: '¿En qué idioma?',
    save: 'Guardar mi elección',
    minutes: { one: '{count} minuto', many: '{count} de minutos', other: '{count} minutos' },
  },
}
