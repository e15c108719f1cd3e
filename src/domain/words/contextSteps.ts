import type { Label } from '#domain/kernel/field.ts'

type Purposes = Readonly<Record<string, Label>>

/** What the steps of a change signal are for. */
export const signalPurposes: Purposes = {
  decide: {
    en: 'Say what becomes of it: it is made and linked at once. A law also gives a task to find the gaps, a strategic shift tasks to review context, policy and objectives.',
    de: 'Sagen, was daraus wird: es entsteht und wird sofort verknüpft. Ein Gesetz gibt dazu eine Aufgabe, Lücken zu finden, ein Strategiewechsel Aufgaben, Kontext, Politik und Ziele zu prüfen.',
  },
  noAction: {
    en: 'That nothing follows is a decision too; the reason stays.',
    de: 'Dass nichts folgt, ist auch eine Entscheidung; der Grund bleibt.',
  },
  redate: {
    en: 'The day moves; the first one stays readable.',
    de: 'Der Termin ändert sich; der erste bleibt lesbar.',
  },
  conclude: {
    en: 'Every changed requirement is looked at, and it is said what came of it.',
    de: 'Jede geänderte Anforderung ist beurteilt, und es ist gesagt, was daraus wurde.',
  },
}

/** Of issues, parties, scopes, outcomes, investments. */
export const contextPurposes: Purposes = {
  change: {
    en: 'Say what it has become; it asks whether the management system still suits.',
    de: 'Sagen, was daraus geworden ist; es fragt, ob das Managementsystem noch passt.',
  },
  lookAgain: {
    en: 'It was looked at again; say until when that is enough.',
    de: 'Es wurde erneut angesehen; sagen, bis wann das reicht.',
  },
  retire: { en: 'It no longer counts; the reason stays.', de: 'Es zählt nicht mehr; der Grund bleibt.' },
  approve: {
    en: 'Top management says: this is what we cover, and these are our roles.',
    de: 'Die oberste Leitung sagt: Das umfassen wir, und das sind unsere Rollen.',
  },
  supersede: { en: 'Another one takes its place.', de: 'Ein anderer tritt an seine Stelle.' },
  withdraw: { en: 'It does not go on; the reason stays.', de: 'Es geht nicht weiter; der Grund bleibt.' },
  adopt: {
    en: 'From now on its key figure says whether the management system is effective.',
    de: 'Ab jetzt zeigt die Kennzahl, ob das Managementsystem wirksam ist.',
  },
  begin: { en: 'Who answers for it, with whom, until when.', de: 'Wer verantwortlich ist, mit wem, bis wann.' },
  complete: {
    en: 'Say what is possible now; improvements are raised from it.',
    de: 'Sagen, was jetzt möglich ist; daraus werden Verbesserungen.',
  },
  abandon: { en: 'It goes no further; the reason stays.', de: 'Es geht nicht weiter; der Grund bleibt.' },
}

/** Of a supplier. */
export const supplierPurposes: Purposes = {
  vet: {
    en: 'What was looked at, whether they fit the way we do AI, and until when that holds.',
    de: 'Was geprüft wurde, ob sie zu unserer Art passen, mit KI umzugehen, und bis wann das gilt.',
  },
  approve: {
    en: 'It is said who answers for what, and due diligence holds.',
    de: 'Es ist gesagt, wer wofür verantwortlich ist, und die Sorgfaltsprüfung gilt.',
  },
  score: {
    en: 'How they did, from 1 to 5; earlier scores stay.',
    de: 'Wie sie waren, von 1 bis 5; frühere Wertungen bleiben.',
  },
  block: { en: 'Nothing new from them until it is settled.', de: 'Nichts Neues von ihnen, bis es geklärt ist.' },
  unblock: { en: 'It is settled, and due diligence holds.', de: 'Es ist geklärt, und die Sorgfaltsprüfung gilt.' },
  end: { en: 'They supply us no longer; the record stays.', de: 'Sie beliefern uns nicht mehr; der Datensatz bleibt.' },
}
