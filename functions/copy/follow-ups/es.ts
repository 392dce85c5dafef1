import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const es: Pick<Copy, 'followUp'> = {
  followUp: {
    title: '¿Le gustaría recibir dos correos con ideas que ayudan?',
    text: 'Dos correos breves con ideas que hacen bien. Quien los pide recibe el mismo tipo de correos, sea cual sea su respuesta. Puede dejarlos cuando quiera.',
    kindsTitle: '¿Qué le atrae? Marque todo lo que quiera.',
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
    },
    languageTitle: '¿En qué idioma?',
    none: 'Si no marca nada, no llegará ningún correo.',
    save: 'Guardar mi elección',
    chosen: {
      title: 'Queda anotado',
      one: 'Llegará un correo, el {first}.',
      two: 'El primer correo llegará el {first}; el segundo, el {second}.',
      bring: 'Cada uno trae hasta tres ideas, empezando por lo que ha marcado:',
      none: {
        title: 'No llegará ningún correo',
        text: ['No ha marcado nada, así que no le enviaremos ideas, ni las que hubiera pedido antes.'],
      },
      over: {
        title: 'Ya no queda tiempo en esta ronda',
        text: [
          'Esta ronda está a punto de terminar y los correos que eligió ya no pueden llegar. Con la próxima invitación podrá elegir de nuevo.',
        ],
      },
      close: 'Puede cambiarlo aquí abajo mientras funcione su enlace, o cerrar ya esta página.',
    },
    stopped: '¿Dejó antes de recibir estos correos? Aquí puede volver a activarlos.',
    minutes: { one: '{count} minuto', many: '{count} de minutos', other: '{count} minutos' },
  },
}
