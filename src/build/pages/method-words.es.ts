import { forms, type MethodWords } from './method-forms';

export const es: MethodWords = {
  idea: 'Este sitio muestra qué se sabe, con cuánta exactitud y quién lo dice. Nada se dibuja con más exactitud de la que permiten las fuentes. Cada afirmación lleva a la versión de la que viene. Donde las versiones difieren, la diferencia se muestra; no se disimula.',
  dates: {
    title: 'Fechas',
    intro:
      'La forma de la marca dice con cuánta exactitud se conoce la fecha; el color solo repite la categoría. En los datos, las fechas se escriben en EDTF, una notación normalizada.',
    forms: forms([
      ['Un día', 'Un rombo. Nada menos exacto que un día se dibuja así.'],
      ['Un mes o un año', 'Una barra tan larga como el mes o el año. No se conoce el día.'],
      ['Del … al …', 'Una barra llena: duró de una fecha a la otra.'],
      [
        'Una vez, entre dos fechas',
        'Una línea delgada entre corchetes: ocurrió una vez, en algún momento intermedio.',
      ],
      [
        'Hacia',
        'Una barra que se desvanece en los extremos. Se ensancha una unidad a cada lado (un día si se trata de un día, un año si se trata de un año), pero nunca pasa de la primera versión con fecha: nadie cuenta algo antes de que ocurra.',
      ],
      [
        'Probablemente',
        'Las mismas marcas con borde discontinuo. La fecha se deduce, y el hecho dice de qué.',
      ],
      ['Previsto', 'Una marca pálida con un punto: se anunció, y no sabemos si llegó a ocurrir.'],
      [
        'Otra versión',
        'Una marca hueca y punteada, allí donde otra versión sitúa el hecho; aparece cuando el hecho está seleccionado.',
      ],
    ]),
    after: [
      'Un hecho está con seguridad dentro de un período cuando cabe entero en él, y quizá cuando solo lo cruza. Ambos se cuentan y se distinguen («31 hechos, 4 de ellos quizá»); lo que solo quizá está dentro se dibuja hueco.',
      'Las fechas son las del calendario en el lugar del hecho; no se guardan horas ni se aplican husos horarios.',
    ],
  },
  parts: (radii) => [
    {
      title: 'Lugares',
      items: [
        `Una ciudad o un distrito es un círculo, sin un punto que pretenda señalar el sitio. El radio es una convención de dibujo de este sitio y no mide nada: ${radii}.`,
        'Un país o una región es su contorno, nunca un alfiler en el centro: en algún lugar de ahí, o todo él.',
        'Lo que no tiene lugar conocido, ocurrió en línea o en el mar queda fuera del mapa y se cuenta al lado.',
        'La dirección va en palabras cuando una fuente la da; el mapa se queda en la ciudad. Lo que se contó en la Embajada aparece en su distrito, porque el punto representa al distrito y no al edificio.',
        'Lo que publicó un diario o una agencia aparece en la ciudad de quien lo publica.',
        'Las ciudades que dan nombre a una agrupación son etiquetas, no lugares donde ocurrió algo. No se dibujan territorios: ninguna fuente que vimos los sitúa en un mapa.',
      ],
    },
    {
      title: 'Versiones',
      text: [
        'Cada hecho reúne todas las versiones que conocemos: quién lo dice, en qué parte de la fuente, qué dice con nuestras palabras y, si difiere, su propia fecha, lugar o cifra.',
        'Dos medios que repiten una misma fuente son una sola fuente. La mayoría de las versiones forman cadenas: un oficial informó a la Embajada, la Embajada escribió el cable, El Comercio dio cuenta del cable y el artículo dio cuenta de lo que publicó El Comercio. Donde pudimos comparar dos eslabones, decimos qué se añadió, se perdió o cambió. Donde de una fuente solo se leyó el comienzo, decimos que no se comparó, y señalamos el cambio entre el cable y el artículo sin atribuirlo a ningún diario.',
        'El artículo une dos de esas cadenas. Sus ¶3 a ¶7 y su ¶11 vienen del cable. Sus ¶8 a ¶10 y su ¶12 vienen de un especial de La República de 2008, a través de un resumen del mismo año, y no están en el cable de esa forma.',
      ],
    },
    {
      title: 'Qué prueba un cable',
      text: [
        'Un cable diplomático registra lo que alguien dijo a un diplomático. Prueba que se dijo, no que fuera cierto. Este sitúa en un año equivocado un asesinato bien documentado.',
        'Es material filtrado: era confidencial y se publicó sin el consentimiento de quienes lo escribieron o aparecen en él. Enlazamos una copia para que usted pueda comprobar lo que decimos. Su texto nombra a personas que nunca fueron condenadas. De las palabras que el artículo pone entre comillas, solo «climate of violence» está en el inglés del cable; las demás pasaron al español y volvieron al inglés.',
      ],
    },
    {
      title: 'Certeza',
      text: [
        'Se juzga el hecho tal como lo enuncia su título. El desacuerdo sobre los detalles está en las versiones.',
      ],
      terms: [
        ['Confirmado', 'dos fuentes independientes, o un registro directo del hecho mismo'],
        [
          'Reportado',
          'una sola cadena de versiones, por muchos que sean los medios que la repiten',
        ],
        ['Una sola fuente', 'por ejemplo, lo que dijo el oficial según lo anotó la Embajada'],
        ['Contradicho', 'las fuentes discrepan en lo esencial'],
        ['Previsto', 'se anunció; no sabemos si llegó a ocurrir'],
      ],
    },
    {
      title: 'Personas',
      text: [
        'Se nombra a dos víctimas y a quienes ocupaban un cargo público, en ese papel. A los demás se los describe. Los presuntos asesinos, los acusados o condenados, los presos y el oficial cuyo nombre está tachado en el cable no llevan nombre aquí: algunos nunca fueron juzgados, otros pueden estar vivos, y sus nombres no dirían nada más al lector. No intentamos averiguar quién era el oficial.',
        'Los asesinatos se cuentan sin detalles. «Sospechoso», «presunto» y «habría» quieren decir exactamente eso, y una nacionalidad nunca es una sospecha.',
      ],
    },
    {
      title: 'Cifras que piden cuidado',
      items: [
        'El cable cuenta a 1091 mexicanos sospechosos de narcotráfico que habían entrado al Perú; no dice que entraran ilegalmente ni cómo se contaron. Según el mismo cable, en 2008 entraron 106\u202f590 mexicanos: la primera cifra es cerca del uno por ciento de la segunda. Ese año hubo 13 detenidos por narcotráfico.',
        'El 80 por ciento de La República es una estimación, y quienes la repiten no coinciden en lo que mide: la producción, la exportación o lo que va a México.',
        'La coca no es cocaína, las toneladas de hoja no son hectáreas y un informe de 2010 no son datos de 2010. El informe de la ONU puso al Perú primero por peso de hoja en 2009; Colombia tenía todavía la mayor superficie, y personal de la ONU en el Perú dijo que los pesos no eran comparables.',
      ],
    },
    {
      title: 'Lo que no pudimos verificar',
      items: [
        'Quién ordenó el asesinato del juez: vimos sospechas y ninguna sentencia.',
        'El crimen de Chaclacayo fuera de las notas que vienen de La República; algún juicio a los presuntos asesinos; los apodos que da el artículo.',
        'Cómo se contaron los 1091.',
        'Dónde estarían los «territorios» del ¶12.',
        'Un registro del acuerdo del 6 de noviembre de 2009 de parte del gobierno mexicano o del peruano.',
        'Si el FBI respondió alguna vez.',
        'El día de la sentencia en el gran juicio de Lima.',
        'La fecha impresa del artículo; la página original de La República; el resto de la nota de El Comercio, de la que leímos el comienzo.',
        'Los cuadros del Informe Mundial sobre las Drogas: sus cifras nos llegan por UN News, la prensa y otras organizaciones.',
        'La posición exacta de la Embajada, de la sede de la Dirandro y del restaurante.',
      ],
    },
  ],
};
