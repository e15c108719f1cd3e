/** What the evidence of a training says that was completed by answering a course's questions. */
export const courseEvidence = {
  en: 'Course of the catalogue, as gone through on {day}: {right} of {of} questions answered rightly.',
  de: 'Kurs des Katalogs, Stand {day}: {right} von {of} Fragen richtig beantwortet.',
} as const
