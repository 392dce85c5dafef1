import type { Copy } from '../copy.ts'

/** Lo que las páginas de un cuestionario dicen de la página privada, en español. */
export const es: Pick<Copy, 'keep'> = {
  keep: {
    offer: {
      title: 'Una página solo para usted',
      text: 'Si quiere, puede guardar lo que acaba de enviar en una página que solo usted puede abrir, y añadir algo la próxima vez. Se abre con una clave que le mostramos una sola vez. Su empresa no puede abrirla, y ninguno de nuestros correos lleva a ella.',
      make: 'Crear una página privada',
      haveOne: 'Ya tengo una',
      keyLabel: 'Su clave, o el enlace que guardó',
      add: 'Añadir esto',
      passkey: 'Usar mi llave de acceso',
    },
    unknownKey:
      'Con esta clave no se abre nada. Quizá falte una letra, o la haya cambiado desde entonces. Puede volver a probar: no se pierde nada.',
    made: {
      title: 'Su página privada',
      lead: 'Esta es su clave. La mostramos solo esta vez y no la guardamos: anótela ahora en algún lugar fuera del trabajo.',
      link: 'El enlace',
      code: 'El mismo enlace como código, para la cámara de su propio teléfono',
      key: 'La clave sola, para apuntarla',
      careful: [
        'Si la clave se pierde, nadie podrá volver a abrir la página, tampoco nosotros. La próxima vez podrá empezar una nueva.',
        'Quien tenga la clave puede leer la página. Por favor, no la abra en un navegador que sea del trabajo.',
      ],
      open: 'Abrirla ahora',
      passkeyTitle: 'O guardar la clave en este dispositivo',
      passkeyText:
        'Una llave de acceso abre la página con su huella, su cara o su PIN. Hágalo solo en un dispositivo que sea suyo.',
      ownDevice: 'Este dispositivo es mío y nadie más lo desbloquea',
      passkey: 'Guardarla como llave de acceso',
      passkeyDone: 'Guardada. La próxima vez, elija «Usar mi llave de acceso».',
    },
    added: {
      title: 'Está en su página privada',
      text: 'Lo que acaba de enviar queda guardado allí. Cuídese mucho.',
      open: 'Abrirla ahora',
    },
  },
}
