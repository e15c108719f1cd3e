/** What is said about templates organizations bring. */
export const ownTemplateRefusals = {
  template_not_docx: {
    en: 'This is no DOCX we can read. Save it as a Word document (.docx), not as a template or with macros.',
    de: 'Das ist kein lesbares DOCX. Bitte als Word-Dokument (.docx) speichern, nicht als Vorlage oder mit Makros.',
  },
  template_too_large: {
    en: 'A template may have at most {limit} MB, and unpack to a bounded size. Smaller pictures help.',
    de: 'Eine Vorlage darf höchstens {limit} MB haben und entpackt nur begrenzt wachsen. Kleinere Bilder helfen.',
  },
  template_runs_code: {
    en: 'This file holds something that can run: macros, controls or embedded objects. A template is words and layout alone.',
    de: 'Diese Datei enthält Ausführbares: Makros, Steuerelemente oder eingebettete Objekte. Eine Vorlage besteht nur aus Text und Gestaltung.',
  },
  template_reaches_out: {
    en: 'This file fetches something from elsewhere when it is opened: a linked picture, template or field. Put it into the file.',
    de: 'Diese Datei holt beim Öffnen etwas von anderswo: ein verknüpftes Bild, eine Vorlage oder ein Feld. Bitte in die Datei legen.',
  },
  template_unreadable: {
    en: 'The words between braces cannot be read: {problem}',
    de: 'Die Wörter in geschweiften Klammern sind nicht lesbar: {problem}',
  },
  template_unknown_words: {
    en: 'Nothing is known here by these words: {words}. The page lists every word there is.',
    de: 'Unter diesen Wörtern ist hier nichts bekannt: {words}. Die Seite nennt alle, die es gibt.',
  },
  template_asks_nothing: {
    en: 'No word between braces was found, such as {number}. Without one the document would always be the same.',
    de: 'Es wurde kein Wort in geschweiften Klammern gefunden, etwa {number}. Ohne eines bliebe das Dokument immer gleich.',
  },
} as const
