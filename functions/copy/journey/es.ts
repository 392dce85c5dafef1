import type { JourneyWords } from './words.ts'

/** Las palabras de la página privada en español. */
export const es: JourneyWords = {
  door: {
    title: 'Su página privada',
    text: 'Se abre con la clave que guardó. Pegue aquí la clave, o el enlace entero.',
    open: 'Abrir',
    lost: 'Si la clave se ha perdido, nadie puede volver a abrir esa página, tampoco nosotros. Al final del próximo cuestionario podrá empezar una nueva.',
  },
  lead: 'Solo su clave abre esta página. Contiene lo que usted quiso guardar aquí, y nada más sobre usted.',
  steps: {
    title: 'Pasos que ha dado',
    tookPart: {
      one: 'Se ha parado una vez a mirar cómo está. Eso cuenta.',
      many: 'Se ha parado {count} veces a mirar cómo está. Eso cuenta.',
      other: 'Se ha parado {count} veces a mirar cómo está. Eso cuenta.',
    },
    cameBack: 'Ha vuelto después de un tiempo más largo. Qué bien que esté aquí.',
  },
  rounds: {
    title: 'Lo que nos contó',
    none: 'Ya no hay nada en esta página: lo que guardó aquí ha llegado a su fin.',
    older:
      'Estas preguntas han cambiado desde entonces y ya no podemos ponerlas en palabras. Sus respuestas están en la descarga.',
  },
  change: {
    title: 'Cómo ha ido con el tiempo',
    text: 'Solo se ponen una junto a otra las respuestas a exactamente las mismas preguntas.',
    lighter:
      'Entre el {from} y el {to} esto se hizo más ligero, más de lo que esas respuestas varían por sí solas.',
    heavier:
      'Entre el {from} y el {to} esto se hizo más pesado, más de lo que esas respuestas varían por sí solas. No tiene que llevarlo a solas: al final de esta página hay personas con las que puede hablar.',
    'about-the-same': 'Entre el {from} y el {to} esto siguió más o menos igual.',
    'not-said':
      'No se sabe cuánto varían estas respuestas por sí solas, así que no decimos si algo ha cambiado.',
    table: 'Los números',
    day: 'Día',
    total: 'Total, de {lowest} a {highest}',
    noTotal: 'muy pocas respuestas para un total',
    higherIsHeavier: 'Cuanto más alto está un punto, más le pesaba.',
    higherIsLighter: 'Cuanto más alto está un punto, mejor era.',
  },
  done: {
    title: 'En qué quedó en el trabajo',
    text: 'Después del cuestionario que usted contestó el {date}, {organisation} escribió a todo el mundo:',
  },
  take: {
    title: 'Para llevar',
    paper: 'Para tenerla en papel o en PDF, imprima esta página desde su navegador, en casa.',
    json: 'Descargar todo (JSON)',
    fhir: 'Descargar para la consulta médica (FHIR)',
    fhirHint: 'FHIR es un formato que se puede leer en consultas y hospitales.',
  },
  key: {
    title: 'Una clave nueva',
    text: 'Si alguien ha podido ver su clave, pida una nueva. Después la antigua ya no abre nada, y una llave de acceso que la guarde tampoco.',
    replace: 'Pedir una clave nueva',
  },
  forget: {
    title: 'Eliminar esta página',
    text: 'Todo lo que contiene se elimina al momento. Sus respuestas a cada cuestionario siguen, separadas de su nombre, hasta que llegue su fin o hasta que haga borrar todo con el enlace de un correo.',
    button: 'Eliminar esta página',
    sureTitle: '¿Eliminar esta página?',
    sureText: [
      'Todo lo que contiene desaparece al momento, y después la clave no abre nada. No se puede deshacer.',
    ],
    sure: 'Sí, eliminarla',
    keep: 'No, guardarla',
    doneTitle: 'Su página privada está eliminada',
    doneText: 'No queda nada de ella. Puede empezar una nueva otro día, o nunca.',
  },
  elsewhere: {
    title: 'Qué más hay sobre usted',
    text: [
      'Sus respuestas a cada cuestionario, separadas de su nombre, 13 meses como máximo. Los correos que pidió, y si los ha parado. Su nombre, su dirección y su lugar de trabajo, en la lista que lleva Recursos Humanos: allí pueden darle una copia.',
      'Nada de eso se puede mostrar aquí, porque esta página no sabe quién es usted. Cada cuánto escribimos y cómo pararlo está en el enlace al final de cada correo.',
    ],
  },
}
