import type { SheetWords } from './sheet-words';

export const say: SheetWords = {
  notHere:
    'Este texto aún no se había cargado cuando se imprimió la página. Ábralo otra vez e imprima de nuevo.',
  listed: (events) => `En esta vista: ${events}`,
  how: 'La marca que precede a la fecha indica con cuánta exactitud se conoce. Los números entre corchetes remiten a las fuentes del final. ¶:\u00a0párrafo del artículo.',
  worksheet: {
    title: 'Hoja de trabajo',
    name: 'Nombre',
    date: 'Fecha',
    task: 'Cada número de la línea de tiempo y del mapa es un hecho. En la hoja siguiente, escriba junto a su número qué ocurrió y con cuánta exactitud se conoce la fecha.',
    taskWithTitles:
      'Cada número de la línea de tiempo y del mapa es un hecho. Busque su título en la lista de la hoja siguiente y escríbalo junto al número.',
    answers: '¿Qué hecho es?',
    titles: 'Títulos para elegir',
    key: 'Clave de la hoja de trabajo',
    forTeacher:
      'Para el docente. Imprímala aparte de las otras hojas o sepárela antes de repartirlas.',
    number: 'N.º',
    when: 'Cuándo',
    event: 'Hecho',
    where: 'Dónde',
  },
  printing: {
    title: 'En papel',
    picture: 'Como imagen',
    intro:
      'Para A4 y Carta, también en blanco y negro. La ventana de impresión del navegador también guarda un PDF.',
    view: 'Imprimir esta vista',
    worksheet: 'Imprimir una hoja de trabajo',
    worksheetSays:
      'Línea de tiempo y mapa con números en lugar de nombres, líneas para escribir y la clave en una hoja aparte.',
    titles: 'Con la lista de títulos para elegir',
    waiting: 'Se preparan las hojas…',
    given: 'Enviado al navegador para imprimir.',
    refused: 'En este marco no se puede imprimir. Abra el sitio completo e imprima allí.',
    failed: 'No se pudieron preparar las hojas. Recargue la página e inténtelo de nuevo.',
  },
};
