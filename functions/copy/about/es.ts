import type { AboutCopy } from './words.ts'

/** The page about the programme, in this language. */
export const es: AboutCopy = {
  title: 'Qué es esto y quién ve qué',
  lead: 'De vez en cuando, todas las personas invitadas en {organisation} reciben un correo discreto con un enlace a su propia página: unas preguntas sobre cómo están y, al terminar, una respuesta personal.',
  sections: {
    voluntary: {
      title: 'No es obligatorio',
      text: [
        'Participar es voluntario, y no pasa nada si no lo hace. Puede saltarse preguntas, dejarlo a la mitad, volver o pedir que le escribamos otro día.',
        'Lo que envía se usa para escribir la respuesta que recibe y se cuenta junto con lo que envían otras personas. Para nada más.',
      ],
    },
    who: { title: 'Quién ve qué', text: [] },
    results: {
      title: 'Qué pueden decir de usted los resultados',
      text: [
        'Recursos Humanos recibe cifras de todo el mundo junto, y de grupos en los que se invitó al menos a {fewest} personas. A cada número se le añade azar una vez, antes de que nadie lo vea. Por eso los resultados dirían casi lo mismo sin usted, y nadie puede deducir de ellos con certeza qué respondió, ni si respondió.',
        'Quien conociera todas las demás respuestas, y creyera igual de probables dos respuestas de usted, acertaría como mucho {one} veces de cada 100 después de uno de cuatro informes al año, y como mucho {year} después de todos los informes de un año. Una moneda acierta 50 veces. A quien ya está más seguro le sirve menos: quien acierta {sureBefore} veces de cada 100 sin los informes de un año acierta {sureAfter} con ellos.',
        'Si su respuesta es poco común, una sospecha todavía puede crecer: de 1 entre {rareBefore} a 1 entre {rareTypically} por lo general tras un año de informes, y con mala suerte, una vez de cada veinte, a 1 entre {rareByBadLuck}. Los años se suman: con la misma respuesta siempre, se acierta como mucho {fiveYears} veces de cada 100 al cabo de cinco. Dos personas de las que se sabe que responden igual, como una pareja, tienen menos protección: {alike} veces de cada 100 tras un año.',
        'Estos números valen para todas las rondas de un año juntas, también si cambia de departamento o de lugar. Solo si cambian a la vez su número de personal y su dirección, la cuenta vuelve a empezar. Y lo que los resultados dicen de un grupo, se puede creer de todas las personas que están en él, hayan respondido o no.',
      ],
    },
    mailbox: {
      title: 'Lo que puede revelar su buzón',
      text: [
        'El correo del trabajo pertenece a la empresa. Quien pueda leerlo verá que llegó una invitación, y podrá abrir el enlace. La página a la que lleva nunca muestra sus respuestas, ni si las hay.',
        'Esa persona también podría enviar respuestas en nombre de usted. Cuentan las primeras que llegan, y la página no le dice a nadie si hubo otras antes.',
        'El recordatorio solo les llega a quienes aún no han respondido, y los correos con ideas, solo a quienes los pidieron. En un buzón se ven ambas cosas. Si eso le preocupa, puede dejar de recibir los correos, con el enlace que llevan al final, o enviar todas las preguntas en blanco: así no llega ningún recordatorio.',
        'En un dispositivo o una red del trabajo, otras personas podrían ver que abrió la página. Su propio teléfono es más seguro.',
        'Entre las ideas puede haber una página de su empresa. Si la abre, en esa página se puede ver que usted entró.',
      ],
    },
    computers: {
      title: 'Lo que no podemos prometer',
      text: [
        'Las respuestas se guardan cifradas y separadas de su nombre, en un lugar al que no llegan las herramientas de Recursos Humanos. Aun así, quien administra la cuenta en la nube de {organisation} podría entrar a propósito. Para eso tendría que dar pasos deliberados, que dejan rastro. Pregunte quién es esa persona y quién supervisa lo que hace.',
      ],
    },
    kept: {
      title: 'Cuánto tiempo se guarda cada cosa',
      text: [
        'Sus respuestas: {months} meses, y después se borran. Lo que pidió recibir: {months} meses desde su última elección.',
        'Una página privada, si guarda una: lo que contiene, dos años y un mes. Solo la abre su clave, así que nadie más puede leerla en ese tiempo.',
        'Su enlace: deja de funcionar {linkDays} días después del cierre de la ronda. A quién escribimos y quién respondió: {stopDays} días más, sin lo que respondió.',
        'Lo que escriba para que le llamen: hasta que allí alguien confirme que lo ha leído, y {callDays} días como mucho. El correo que les llegó no lo podemos borrar.',
        'Que pidió no recibir más correos: hasta que vuelva a activarlos.',
        'El borrado es automático y puede tardar unos días más. Las copias de seguridad conservan lo borrado hasta {backupDays} días después, y nadie las lee en el día a día.',
      ],
    },
    details: {
      title: 'En detalle',
      text: [
        'Qué se guarda de una persona, cuánto tiempo y qué partes del programa pueden leerlo. Ninguna otra herramienta puede. Donde las herramientas de Recursos Humanos pueden leer algo, se indica. Los días cuentan desde el final de la ronda o desde que algo llegó.',
        'En cada ronda llegan por sí solos {emails} correos como máximo: una invitación, dos recordatorios y uno sobre lo que se hizo después. Lo demás lo pidió usted.',
        'El texto que acepta antes de responder es la versión {consent}. Cuestionarios: {questionnaires}.',
      ],
    },
    stop: {
      title: 'Cómo dejarlo o volver atrás',
      text: [
        'Al final de cada correo hay un enlace para no recibir ninguno más. No se lo decimos a nadie de su trabajo, y en la misma página puede volver a activarlos.',
        'Los correos con ideas puede cambiarlos, o dejar de recibirlos, cuando quiera, con su propio enlace.',
        'Si quiere volver a ver sus respuestas, cree una página privada al final del cuestionario. Solo la abre su propia clave, y allí puede descargar o borrar lo que contiene. Hay otra copia de sus respuestas, de la que salen los resultados.',
        'También puede hacer que se borre antes, con todo lo demás que se guarda sobre usted: con el enlace al final de cualquier correo. Empieza {eraseBegins} horas después, porque puede que otras personas lean su buzón. Hasta entonces se puede anular.',
      ],
    },
    emergency: {
      title: 'No es un servicio de emergencias',
      text: [
        'Nadie lee las respuestas cuando llegan, y nadie se pondrá en contacto con usted por ellas. Si usted o alguien cercano está en peligro ahora mismo, pida ayuda enseguida.',
        'Esto no es un diagnóstico y no sustituye una consulta médica.',
      ],
    },
    ask: { title: 'A quién preguntar', text: [] },
  },
  whoSees: [
    {
      who: 'Usted',
      sees: 'La respuesta que recibe, en el momento en que envía las suyas. El mismo enlace no vuelve a mostrarla.',
    },
    {
      who: 'Sus superiores',
      sees: 'Nada de usted. Como mucho, los resultados de grupos enteros, si se comparten.',
    },
    {
      who: 'Recursos Humanos',
      sees: 'Cifras de todo el mundo junto y de grupos, con azar añadido, cuando se ha cerrado una ronda. Nunca una respuesta, ni si usted participó.',
    },
    {
      who: 'Todas las personas invitadas',
      sees: 'Las cifras de todo el mundo junto, nunca por grupos, si {organisation} les escribe a todas lo que se hará. La página es la misma, haya participado usted o no.',
    },
    {
      who: 'La persona a quien pida que le llame',
      sees: 'Lo que escriba para eso, y nada más. Solo si usted lo pide.',
    },
    {
      who: 'Quien administra el correo',
      sees: 'Que llegaron correos con el mismo aspecto que los de todo el mundo. No lo que respondió.',
    },
    {
      who: 'Quien administra la red',
      sees: 'Como mucho, que su dispositivo entró en este sitio. No en qué página, ni qué envió.',
    },
    {
      who: 'Quien administra la cuenta en la nube',
      sees: 'En el día a día, nada. Si entrara a propósito, lo que deja rastro, podría leer lo guardado.',
    },
  ],
  contact:
    'Una persona que no trabaja en el día a día del programa puede responder a sus preguntas: {contact}',
  noContact:
    'Pregunte en su empresa por la persona encargada de la protección de datos, o acuda a la representación del personal o al servicio de salud laboral, si los hay.',
  details: {
    forDays: '{days} días',
    noEnd: 'sin fecha de fin',
    readBy: '{kept}. Pueden leerlo: {parts}.',
    version: '{name} (versión {version})',
    what: {
      answers: 'Sus respuestas de una ronda',
      wishes: 'Qué tipos de apoyo marcó en una ronda',
      choices: 'Lo que eligió recibir y lo que ha recibido',
      calls: 'Lo que rellenó para que alguien le llame',
      privatePage: 'Su página privada, sellada con su clave',
      sent: 'Que le escribimos y si respondió, pero no qué',
      stopped: 'Que no debemos escribir a una dirección',
      roster: 'Su entrada en la lista de personal de su empresa',
      budget: 'Cuánto se ha contado de los grupos en los que estaba, sin su nombre',
      invited: 'A quién se invitó a una ronda',
      results: 'Resultados sobre grupos, con algo de azar añadido',
    },
    parts: {
      hr: 'las herramientas de Recursos Humanos',
      rounds: 'la preparación de las rondas',
      emails: 'el envío de correos',
      pages: 'las páginas que usted abre',
      settling: 'una comprobación, un minuto después, de que sus respuestas se guardaron',
      responder: 'el aviso a quien le llama',
      report: 'el recuento para los resultados',
      deletion: 'el borrado, para encontrar lo que borra',
    },
  },
  complain:
    'También puede reclamar ante una autoridad de protección de datos, por ejemplo donde vive o trabaja. En la UE, edpb.europa.eu las enumera todas.',
}
