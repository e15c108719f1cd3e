import type { Label } from '#domain/kernel/field.ts'

/** What each step of an incident, an AI system and a task is for, in one sentence. */
const purposes: Readonly<Record<string, Label>> = {
  triage: {
    en: 'What is it, how bad is it, and who takes care of it?',
    de: 'Was ist es, wie schlimm ist es, und wer kümmert sich?',
  },
  contain: {
    en: 'Keep it from getting worse, before anything else.',
    de: 'Vor allem anderen: Es darf nicht schlimmer werden.',
  },
  resolve: { en: 'It is over. Say how and when.', de: 'Es ist vorbei. Sagen, wie und wann.' },
  analyse: { en: 'Why did it happen, and what does it call for?', de: 'Warum ist es geschehen, und was verlangt es?' },
  shareLessons: { en: 'What can others learn from it?', de: 'Was können andere daraus lernen?' },
  close: {
    en: 'Improvement, nonconformity, risk: each is answered, then it rests.',
    de: 'Verbesserung, Nichtkonformität, Risiko: jedes ist beantwortet, dann ruht es.',
  },
  reopen: { en: 'It was not over.', de: 'Es war nicht vorbei.' },
  judgeHarm: {
    en: 'The harm turned out otherwise; the day for the authority follows from it.',
    de: 'Der Schaden war ein anderer; der Tag für die Behörde folgt daraus.',
  },
  tellAuthority: {
    en: 'Keeps when and under which reference the authority was told, or why it was not.',
    de: 'Hält fest, wann und unter welchem Zeichen die Behörde informiert wurde, oder warum nicht.',
  },
  letIn: {
    en: 'Gives it to someone else, or lets people read a confidential one.',
    de: 'Gibt es weiter oder lässt andere Vertrauliches lesen.',
  },
  suspend: {
    en: 'Stops the system now. Everyone who answers for it hears of it.',
    de: 'Hält das System jetzt an. Alle, die dafür einstehen, erfahren es.',
  },
  resume: {
    en: 'Lets it run again, and says why that is safe.',
    de: 'Lässt es wieder laufen und sagt, warum das sicher ist.',
  },
  retire: { en: 'It is used no more.', de: 'Es wird nicht mehr eingesetzt.' },
  complete: { en: 'It is done. Say what came of it.', de: 'Es ist erledigt. Sagen, was daraus wurde.' },
  redate: { en: 'Another day, and why.', de: 'Ein anderer Tag, und warum.' },
  reassign: { en: 'Somebody else takes it on.', de: 'Jemand anderes übernimmt es.' },
  cancel: { en: 'It need not be done any more.', de: 'Es muss nicht mehr getan werden.' },
}

export function incidentPurposeOf(move: string): Label {
  return purposes[move] ?? { en: '', de: '' }
}

/** Headings of the forms and of the story. */
export const incidentParts = {
  what: { en: 'What happened', de: 'Was geschah' },
  harm: { en: 'Harm', de: 'Schaden' },
  handling: { en: 'What was done', de: 'Was getan wurde' },
  causes: { en: 'Why it happened', de: 'Warum es geschah' },
  learned: { en: 'What we learned', de: 'Was wir gelernt haben' },
  questions: { en: 'What does it call for?', de: 'Was verlangt es?' },
  weakness: { en: 'The weakness it showed', de: 'Die Schwachstelle, die es zeigte' },
  lesson: { en: 'The lesson', de: 'Die Lehre' },
  authority: { en: 'The authority', de: 'Die Behörde' },
  known: { en: 'What is known already', de: 'Was schon bekannt ist' },
} as const satisfies Record<string, Label>
