import type { ErasureWords } from './words.ts'

/** "Delete everything", in this language. */
export const es: ErasureWords = {
  title: '¿Borrar todo lo que se guarda sobre usted?',
  lead: 'No tiene que dar ningún motivo. Esta página es igual para todo el mundo: no dice si se guarda algo.',
  deleted: {
    title: 'Qué se borra',
    items: [
      'Sus respuestas de todas las rondas y lo que se calculó con ellas.',
      'Lo que eligió recibir, lo que ha recibido y lo que aún estaba previsto.',
      'Lo que rellenó para que alguien le llame. Si está esperando una llamada, puede que después ya no le llamen. Un correo que ya haya llegado allí se queda allí.',
      'Que le escribimos y si respondió.',
    ],
  },
  stays: {
    title: 'Qué se queda',
    items: [
      'Que ya no escribimos a esta dirección. Si no, volvería a recibir invitaciones.',
      'La lista de personal, que es de su empresa, y en qué rondas estaba en ella. Solo su empresa puede cambiarlas.',
      'Una nota de cuánto se ha contado de los grupos en los que estaba. No contiene ningún nombre ni ninguna respuesta.',
      'Los resultados ya publicados. Tratan de grupos.',
      'Su página privada, si tiene una. Solo la abre su propia clave, y allí puede borrarla al momento.',
      'Las copias de seguridad, durante {backupDays} días como máximo. Nadie las lee en el día a día.',
    ],
  },
  when: {
    title: 'Cuándo ocurre',
    text: [
      'Empieza {begins} horas después de pedirlo, y en {done} horas como máximo todo está borrado. Puede que otras personas lean su buzón. Por eso, hasta que empiece, aquí se puede anular.',
      'Enviamos un solo correo sobre esto, a esta dirección. Después ya no le escribimos aquí, y sus enlaces dejan de funcionar. A partir de ahí ya no se puede anular.',
      'No se lo decimos a nadie de su trabajo. Si su dirección de correo ha cambiado, lo que pertenece a la anterior se borra con un enlace que recibió allí.',
    ],
  },
  button: 'Borrar todo',
  undo: '¿Ha cambiado de idea, o lo ha pedido otra persona?',
  undoButton: 'No borrar nada',
  asked: {
    title: 'Se va a borrar',
    text: [
      'Empieza dentro de {begins} horas, y en {done} horas como máximo todo está borrado. Si ya se había pedido antes, cuenta la primera vez.',
      'Recibirá un correo sobre esto. Allí o aquí puede anularlo hasta que empiece.',
    ],
  },
  undone: {
    title: 'No se borrará nada',
    text: [
      'Si alguien lo había pedido, está anulado, siempre que no hubiera empezado. Todo lo demás sigue como estaba.',
    ],
  },
  mail: {
    opening: [
      'Alguien con un enlace de uno de nuestros correos nos ha pedido borrar todo lo que se guarda aquí sobre usted. Seguramente ha sido usted.',
      'Empieza en este momento: {when}. Si es lo que quiere, no tiene que hacer nada.',
      'Si no, puede anularlo hasta entonces en esta página:',
    ],
    button: 'Abrir la página',
    closing: [
      'Este correo lo reciben todas las personas para las que se pide, se guarde algo o no. No se lo decimos a su empresa.',
    ],
    why: 'Recibe este correo porque trabaja en {organisation}. Es el único sobre esto.',
  },
}
