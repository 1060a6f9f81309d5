/** How the site judges dates, places and accounts, in both languages: the prose of the method. */
import type { MarkKind } from '../../model/mark';
import type { Language } from '../../model/schema';

/** One form a date takes: how it is drawn, written in the data, and meant. */
export interface Form {
  kind: MarkKind;
  /** Another account's date. */
  ghost?: true;
  name: string;
  /** Examples in EDTF. */
  edtf: string[];
  means: string;
}

export interface Part {
  title: string;
  text?: string[];
  items?: string[];
  /** Words and what they mean. */
  terms?: [term: string, means: string][];
}

export interface MethodWords {
  idea: string;
  dates: { title: string; intro: string; forms: Form[]; after: string[] };
  /** `radii` is the list of places and their radii in kilometres. */
  parts: (radii: string) => Part[];
  corrections: {
    title: string;
    editor: (editor: string) => string;
    ask: string;
    link: string;
    answer: string;
    none: string;
    item: (day: string, event: string) => string;
  };
}

const kind = (shape: MarkKind['shape'], also?: 'uncertain' | 'planned'): MarkKind => ({
  shape,
  uncertain: also === 'uncertain',
  planned: also === 'planned',
});

/** The forms in the order in which they become less exact; the words stand beside in each language. */
const forms = (texts: [name: string, means: string][]): Form[] =>
  [
    { kind: kind('diamond'), edtf: ['2006-07-19'] },
    { kind: kind('bar'), edtf: ['2009-02', '2009'] },
    { kind: kind('solid'), edtf: ['2009-11-05/2009-11-06'] },
    { kind: kind('brackets'), edtf: ['[2006-11-21..2008-09-28]'] },
    { kind: kind('fade'), edtf: ['2008~'] },
    { kind: kind('diamond', 'uncertain'), edtf: ['2011-02-18?'] },
    { kind: kind('diamond', 'planned'), edtf: [] },
    { kind: kind('diamond'), ghost: true as const, edtf: [] },
  ].map((form, i) => ({ ...form, name: texts[i]![0], means: texts[i]![1] }));

const en: MethodWords = {
  idea: 'This site shows what is known, how exactly, and who says so. Nothing is drawn more exactly than its sources allow. Every statement leads to the account it comes from. Where accounts differ, the difference is shown and not smoothed away.',
  dates: {
    title: 'Dates',
    intro:
      'The shape of a mark says how exactly a date is known; its colour only repeats the category. In the data, dates are written in EDTF, a standard notation.',
    forms: forms([
      ['A day', 'A diamond. Nothing less exact than a day is drawn as one.'],
      ['A month or a year', 'A bar exactly as long as the month or the year. The day is not known.'],
      ['From … to …', 'A solid bar: it lasted from the one date to the other.'],
      ['Once, in between', 'A thin line between brackets: it happened once, somewhere in there.'],
      [
        'About',
        'A bar with fading ends. It is one unit wider on each side (a day for a day, a year for a year), but it ends no later than the earliest dated account: nobody tells of a thing before it happens.',
      ],
      ['Probably', 'The same marks with a dashed outline. The date is inferred, and the event says from what.'],
      ['Planned', 'A pale mark with a dot: it was announced, and we do not know that it took place.'],
      ['Another account', 'A hollow, dotted mark where another account puts the event; shown while the event is selected.'],
    ]),
    after: [
      'An event is certainly in a window of time when all of its extent lies inside, and possibly in it when the two only overlap. Both are counted and told apart (“31 events, 4 of them possibly”); what is only possibly in is drawn hollow.',
      'Dates are calendar dates where the event happened; no time of day is kept and no time zone applied.',
    ],
  },
  parts: (radii) => [
    {
      title: 'Places',
      items: [
        `A city or a district is a ring, with no dot that would claim a spot. The radius is a drawing convention of this site and measures nothing: ${radii}.`,
        'A country or a region is its outline, never a pin in its middle: somewhere in there, or all of it.',
        'What has no known place, or happened online or at sea, is kept off the map and counted beside it.',
        'An address stands in words where a source gives one, and the map keeps to the city. What was told at the Embassy is shown in its district, because the point stands for the district and not for the building.',
        'What a newspaper or an agency published is shown in its publisher’s city.',
        'Cities in the names of groups are labels, not places where something happened. No territories are drawn: no source we saw maps any.',
      ],
    },
    {
      title: 'Accounts',
      text: [
        'Each event lists every account of it that we know: who says it, where in the source, what it says in our own words, and its own date, place or figure where that differs.',
        'Two outlets that repeat one source are one source. Most accounts here form chains: an officer told the Embassy, the Embassy wrote the cable, El Comercio reported the cable, and the article reported El Comercio. Where we could compare two links, we say what was added, lost or altered. Where only the opening of a source was read, we say that it was not compared, and give the change between cable and article without naming a paper as its author.',
        'The article joins two such chains. Its ¶3 to ¶7 and ¶11 go back to the cable. Its ¶8 to ¶10 and ¶12 go back to a La República special of 2008, through a digest of the same year, and are not in the cable in that form.',
      ],
    },
    {
      title: 'What a cable shows',
      text: [
        'A cable records what someone said to a diplomat. It is evidence of the saying, not of the thing said. This one puts a well-documented murder in the wrong year.',
        'It is leaked material: it was classified, and it was published without the consent of those who wrote it or are named in it. We link to a copy so that readers can check what we say. Its text names people who were never convicted. Of the words the article prints as quotations, only “climate of violence” is the cable’s own English; the others were put into Spanish and back.',
      ],
    },
    {
      title: 'Status',
      text: ['The status judges the event as its title words it. Disagreement about the details stands in the accounts.'],
      terms: [
        ['Confirmed', 'two independent sources, or a primary record of the thing itself'],
        ['Reported', 'one chain of reporting, however many outlets repeat it'],
        ['Single source', 'one source, such as the officer’s briefing as the Embassy recorded it'],
        ['Contradicted', 'sources disagree on the substance'],
        ['Planned', 'announced; we do not know that it took place'],
      ],
    },
    {
      title: 'People',
      text: [
        'Two victims are named, and office-holders in their public role. Everyone else is described. Alleged killers, people accused or convicted, prisoners, and the officer whose name is blacked out in the cable have no names here: some were never tried, some may be living, and their names would tell a reader nothing more. We do not try to find out who the officer was.',
        'Killings are told without detail. “Suspected”, “alleged” and “is said to” are meant as written, and a nationality is never a suspicion.',
      ],
    },
    {
      title: 'Numbers to read with care',
      items: [
        'The cable counts 1,091 Mexicans suspected of trafficking who had entered Peru; it does not say that they entered illegally, nor how they were counted. By the same cable 106,590 Mexicans entered in 2008, so that the one figure is about one per cent of the other, and 13 were arrested for trafficking that year.',
        'The 80 per cent of La República is an estimate, and those who repeat it do not agree on what it measures: production, exports, or what goes to Mexico.',
        'Coca is not cocaine, tonnes of leaf are not hectares, and a report of 2010 is not data of 2010. The UN report put Peru first by weight of leaf in 2009; Colombia still had the larger area, and UN staff in Peru said that the weights were not comparable.',
      ],
    },
    {
      title: 'What we could not verify',
      items: [
        'Who ordered the judge’s murder: we saw suspicions and no verdict.',
        'The killing in Chaclacayo outside the reports that go back to La República; any trial of the alleged killers; the nicknames the article gives.',
        'How the 1,091 were counted.',
        'Where the “territories” of ¶12 would lie.',
        'A record of the accord of 6 November 2009 from the Mexican or the Peruvian government.',
        'Whether the FBI ever answered.',
        'The day of the verdict in the large Lima trial.',
        'The date printed on the article; La República’s original page; the rest of El Comercio’s report, of which we read the opening.',
        'The tables of the World Drug Report: its figures come through UN News, the press and other organisations.',
        'The exact position of the Embassy, of Dirandro’s headquarters and of the restaurant.',
      ],
    },
  ],
  corrections: {
    title: 'Corrections',
    editor: (editor) => `${editor} answers for the dataset.`,
    ask: 'To ask for a correction, say which event it is, what is wrong and what shows it, at this address:',
    link: 'Ask for a correction',
    answer:
      'Every request is answered in the same place: we say what we changed, or why we did not. A correction carries its date and stays visible, under its event and in the list below.',
    none: 'There have been no corrections so far.',
    item: (day, event) => `${day}, ${event}:`,
  },
};

const es: MethodWords = {
  idea: 'Este sitio muestra qué se sabe, con cuánta exactitud y quién lo dice. Nada se dibuja con más exactitud de la que permiten las fuentes. Cada afirmación lleva a la versión de la que viene. Donde las versiones difieren, la diferencia se muestra; no se disimula.',
  dates: {
    title: 'Fechas',
    intro:
      'La forma de la marca dice con cuánta exactitud se conoce la fecha; el color solo repite la categoría. En los datos, las fechas se escriben en EDTF, una notación normalizada.',
    forms: forms([
      ['Un día', 'Un rombo. Nada menos exacto que un día se dibuja así.'],
      ['Un mes o un año', 'Una barra tan larga como el mes o el año. No se conoce el día.'],
      ['Del … al …', 'Una barra llena: duró de una fecha a la otra.'],
      ['Una vez, entre dos fechas', 'Una línea delgada entre corchetes: ocurrió una vez, en algún momento intermedio.'],
      [
        'Hacia',
        'Una barra que se desvanece en los extremos. Se ensancha una unidad a cada lado (un día si se trata de un día, un año si se trata de un año), pero nunca pasa de la primera versión con fecha: nadie cuenta algo antes de que ocurra.',
      ],
      ['Probablemente', 'Las mismas marcas con borde discontinuo. La fecha se deduce, y el hecho dice de qué.'],
      ['Previsto', 'Una marca pálida con un punto: se anunció, y no sabemos si llegó a ocurrir.'],
      ['Otra versión', 'Una marca hueca y punteada, allí donde otra versión sitúa el hecho; aparece cuando el hecho está seleccionado.'],
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
        'Cada hecho reúne todas las versiones que conocemos: quién lo dice, en qué parte de la fuente, qué dice en palabras nuestras y, si difiere, su propia fecha, lugar o cifra.',
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
      title: 'Estado',
      text: ['El estado juzga el hecho tal como lo dice su título. El desacuerdo sobre los detalles está en las versiones.'],
      terms: [
        ['Confirmado', 'dos fuentes independientes, o un registro directo del hecho mismo'],
        ['Reportado', 'una sola cadena de información, por muchos que sean los medios que la repiten'],
        ['Una sola fuente', 'por ejemplo, lo que dijo el oficial según lo anotó la Embajada'],
        ['Contradicho', 'las fuentes discrepan en lo esencial'],
        ['Previsto', 'se anunció; no sabemos si llegó a ocurrir'],
      ],
    },
    {
      title: 'Personas',
      text: [
        'Se nombra a dos víctimas y a quienes ocupaban un cargo público, en ese papel. A los demás se los describe. Los presuntos asesinos, los acusados o condenados, los presos y el oficial cuyo nombre está tachado en el cable no llevan nombre aquí: algunos nunca fueron juzgados, otros pueden estar vivos, y sus nombres no dirían nada más al lector. No intentamos averiguar quién era el oficial.',
        'Los asesinatos se cuentan sin detalles. «Presunto», «se atribuye a» y «según» quieren decir exactamente eso, y una nacionalidad nunca es una sospecha.',
      ],
    },
    {
      title: 'Cifras que piden cuidado',
      items: [
        'El cable cuenta 1091 mexicanos sospechosos de narcotráfico que habían entrado al Perú; no dice que entraran ilegalmente ni cómo se contaron. Según el mismo cable, en 2008 entraron 106\u202f590 mexicanos: la primera cifra es cerca del uno por ciento de la segunda. Ese año hubo 13 detenidos por narcotráfico.',
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
        'Los cuadros del Informe Mundial sobre las Drogas: sus cifras nos llegan por Noticias ONU, la prensa y otras organizaciones.',
        'La posición exacta de la Embajada, de la sede de Dirandro y del restaurante.',
      ],
    },
  ],
  corrections: {
    title: 'Correcciones',
    editor: (editor) => `${editor} responde por el conjunto de datos.`,
    ask: 'Para pedir una corrección, diga de qué hecho se trata, qué está mal y qué lo demuestra, en esta dirección:',
    link: 'Pedir una corrección',
    answer:
      'Cada pedido se responde en el mismo lugar: decimos qué cambiamos o por qué no lo hicimos. Una corrección lleva su fecha y queda a la vista, bajo su hecho y en la lista que sigue.',
    none: 'Hasta ahora no ha habido correcciones.',
    item: (day, event) => `${day}, ${event}:`,
  },
};

export const methodWords: Record<Language, MethodWords> = { en, es };
