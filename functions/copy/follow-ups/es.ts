import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const es: Pick<Copy, 'followUp'> = {
  followUp: {
    title: '¿Le gustaría recibir dos correos con ideas que pueden ayudarle?',
    text: 'Son dos correos breves. Todas las personas que los piden reciben el mismo tipo de correos, sin importar lo que hayan respondido. Puede dejar de recibirlos cuando quiera.',
    kindsTitle: '¿Qué le interesa? Marque todo lo que quiera.',
    kinds: {
      mindfulness: 'Calma y atención plena',
      movement: 'Movimiento',
      sleep: 'Descanso y sueño',
      nature: 'Aire libre',
      creativity: 'Creatividad',
      spiritual: 'Fe y sentido',
      reading: 'Algo para leer',
      talking: 'Hablar con alguien',
      peer: 'Personas que han pasado por algo así',
      community: 'Hacer cosas en compañía',
    },
    paceTitle: '¿Cuándo?',
    pace: {
      weekly: 'Uno dentro de una semana y otro dentro de dos',
      fortnightly: 'Uno dentro de dos semanas y otro dentro de cuatro',
    },
    languageTitle: '¿En qué idioma?',
    none: 'Si no marca nada, no llegará ningún correo.',
    save: 'Guardar mi elección',
    chosen: {
      title: 'Queda anotado',
      one: 'Llegará un correo, el {first}.',
      two: 'El primer correo llegará el {first}; el segundo, el {second}.',
      bring: 'Cada uno traerá hasta tres ideas, empezando por lo que ha marcado:',
      none: {
        title: 'No llegará ningún correo',
        text: ['No ha marcado nada, así que no le enviaremos ideas, tampoco las que hubiera pedido antes.'],
      },
      over: {
        title: 'Ya no queda tiempo en esta ronda',
        text: [
          'Esta ronda está a punto de terminar, y ya no da tiempo a enviarle los correos que eligió. Con la próxima invitación podrá elegir otra vez.',
        ],
      },
      close: 'Puede cambiarlo aquí abajo mientras funcione su enlace, o cerrar ya esta página.',
    },
    stopped: '¿Ya había dejado de recibir estos correos? Aquí puede volver a activarlos.',
    minutes: { one: '{count} minuto', many: '{count} de minutos', other: '{count} minutos' },
  },
}
