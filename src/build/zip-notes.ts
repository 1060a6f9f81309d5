/** What stands beside the site in its zip, for those who unpack it: one file in each language. */
import { words } from '../model/words/words';
import type { DatasetFile, Language } from '../model/schema';

/** Old editors want these line ends, and no accent in a file's name. */
const lines = (...texts: string[]) => texts.join('\r\n') + '\r\n';
const dayOf = (language: Language, version: string) => words[language].day(Date.parse(version));

export const zipNotes = ({ title, version, licence }: DatasetFile): Record<string, string> => ({
  'README.txt': lines(
    title.en,
    `Version of ${dayOf('en', version)}`,
    '',
    'To open the site, double-click index.html. For Spanish, double-click index.html in the folder es.',
    'It opens in your browser and needs no network. Nothing is installed.',
    '',
    'Unpack the zip first (often: right click, "Extract all"), and keep all files of the folder together.',
    '',
    `The dataset and its texts may be passed on under ${licence.name}, ${licence.address}`,
    'The licences of everything else are in notices.txt.',
  ),
  'LEAME.txt': lines(
    title.es,
    `Versión del ${dayOf('es', version)}`,
    '',
    'Para abrir el sitio en español, haga doble clic en index.html, dentro de la carpeta es.',
    'Para abrirlo en inglés, haga doble clic en el archivo index.html que está junto a este.',
    'Se abre en su navegador y no necesita red. No se instala nada.',
    '',
    'Antes descomprima el zip (suele ser: clic derecho, «Extraer todo») y mantenga juntos todos los archivos de la carpeta.',
    '',
    `El conjunto de datos y sus textos pueden compartirse bajo la licencia ${licence.name}, ${licence.address}`,
    'Las licencias de todo lo demás están en notices.txt.',
  ),
});
