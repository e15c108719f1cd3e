import type { Report } from '../report.ts'

/** Trends across nonconformities (A273, C-230). */
export const trendsReport = {
  name: 'trends',
  question: {
    en: 'What goes wrong again and again, and are we getting faster at mending it?',
    de: 'Was geht immer wieder schief, und werden wir schneller darin, es zu beheben?',
  },
  figures: {
    months: {
      label: { en: 'Reported by month', de: 'Gemeldet je Monat' },
      how: {
        en: 'Nonconformities by the day the server took the report; rejected ones are left out.',
        de: 'Nichtkonformitäten nach dem Tag, an dem der Server die Meldung annahm; zurückgewiesene zählen nicht.',
      },
    },
    lines: {
      label: { en: 'By what they share', de: 'Nach dem, was sie teilen' },
      how: {
        en: 'What was reported in the span. Kinds of cause come from completed analyses; before there is one, the likeliest that was named counts. One with two kinds of cause stands in both lines, so causes may add up to more.',
        de: 'Was im Zeitraum gemeldet wurde. Ursachenarten stammen aus abgeschlossenen Analysen; davor zählt die als wahrscheinlichste genannte. Mit zwei Ursachenarten steht eine in beiden Zeilen, die Summe kann also größer sein.',
      },
    },
    lasting: {
      label: { en: 'How long it takes', de: 'Wie lange es dauert' },
      how: {
        en: 'Of those that reached it within the span: from confirmed to controlled and to corrected, from implemented to verified, from reported to closed. Half took at most the median; 85 in 100 at most the second figure.',
        de: 'Von denen, die es im Zeitraum erreichten: von bestätigt bis unter Kontrolle und bis korrigiert, von umgesetzt bis geprüft, von gemeldet bis abgeschlossen. Die Hälfte dauerte höchstens den Median, 85 von 100 höchstens den zweiten Wert.',
      },
    },
    recurrence: {
      label: { en: 'Came back', de: 'Wiedergekehrt' },
      how: {
        en: 'Of those reported in the span and closed at least once: opened again, or found again while the action was verified. First time right: closed in their first cycle and not come back.',
        de: 'Von den im Zeitraum gemeldeten, die mindestens einmal abgeschlossen waren: wieder geöffnet oder während der Wirksamkeitsprüfung erneut gefunden. Auf Anhieb: im ersten Durchgang abgeschlossen und nicht wiedergekehrt.',
      },
    },
    ageing: {
      label: { en: 'Open, by age', de: 'Offen, nach Alter' },
      how: {
        en: 'What is open today by the days since its report, whenever that was. Overdue: the present step was due before today.',
        de: 'Was heute offen ist, nach Tagen seit der Meldung, wann immer sie war. Überfällig: Der jetzige Schritt war vor heute fällig.',
      },
    },
    patterns: {
      label: { en: 'Patterns', de: 'Muster' },
      how: {
        en: 'Three or more of the last 365 days that share a requirement, a kind of cause, an AI system or a site. Each becomes a candidate improvement, once; again when that one has come to its end and three more have been reported since it was made.',
        de: 'Drei oder mehr der letzten 365 Tage mit gleicher Anforderung, Ursachenart, gleichem KI-System oder Standort. Jedes wird einmal zum Verbesserungsvorschlag; erneut, wenn dieser zu Ende ist und seit ihm drei weitere gemeldet wurden.',
      },
    },
  },
} as const satisfies Report
