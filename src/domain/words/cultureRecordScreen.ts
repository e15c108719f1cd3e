import type { Label } from '#domain/kernel/field.ts'
import { culturePlaceText } from './cultureScreen.ts'

export const recognitionListText = {
  title: { en: 'Recognitions', de: 'Anerkennungen' },
  new: { en: 'Thank someone', de: 'Jemandem danken' },
  emptyTitle: { en: 'No recognition yet', de: 'Noch keine Anerkennung' },
  empty: {
    en: 'Thank who noticed something or carried it out. They are asked before anyone else reads it.',
    de: 'Danken Sie, wer etwas erkannt oder umgesetzt hat. Die Person wird gefragt, bevor es jemand liest.',
  },
} as const satisfies Record<string, Label>
export const lessonListText = {
  title: culturePlaceText.lessons,
  new: { en: 'New lesson', de: 'Neue Lehre' },
  emptyTitle: { en: 'No lesson yet', de: 'Noch keine Lehre' },
  empty: {
    en: 'Tell what was learned and what others can do, and say whom it is for. Failed attempts teach most.',
    de: 'Erzählen Sie, was gelernt wurde und was andere tun können, und für wen es ist. Am meisten lehren Fehlversuche.',
  },
} as const satisfies Record<string, Label>
export const surveyListText = {
  title: culturePlaceText.surveys,
  new: { en: 'New survey', de: 'Neue Umfrage' },
  emptyTitle: { en: 'No survey yet', de: 'Noch keine Umfrage' },
  empty: {
    en: 'A culture pulse asks everyone five questions, anonymously. Or ask those a change affects whether it worked.',
    de: 'Ein Kulturpuls stellt allen fünf Fragen, anonym. Oder fragen Sie Betroffene, ob eine Änderung gewirkt hat.',
  },
} as const satisfies Record<string, Label>
export const leadershipListText = {
  title: culturePlaceText.leaders,
  new: { en: 'Ask for feedback', de: 'Um Rückmeldung bitten' },
  emptyTitle: { en: 'Nobody has asked yet', de: 'Noch hat niemand gefragt' },
  empty: {
    en: 'Leaders who ask how they lead, and say what they change, are asked back.',
    de: 'Führungskräfte, die fragen und sagen, was sie ändern, bekommen Antworten.',
  },
} as const satisfies Record<string, Label>
export const drillListText = {
  title: culturePlaceText.drills,
  new: { en: 'Plan a drill', de: 'Probe planen' },
  emptyTitle: { en: 'No drill yet', de: 'Noch keine Probe' },
  empty: {
    en: 'Draw a few people by lot and ask each for a recent improvement and what it did, as an auditor will.',
    de: 'Einige Personen auslosen und nach einer Verbesserung und ihrer Wirkung fragen, wie es ein Audit tut.',
  },
} as const satisfies Record<string, Label>
export const delegationListText = {
  title: culturePlaceText.delegations,
  new: { en: 'Propose an authority', de: 'Befugnis vorschlagen' },
  emptyTitle: { en: 'No authority is delegated', de: 'Keine Befugnis übertragen' },
  empty: {
    en: 'Who improves their own area up to a limit need not ask. The settings hold the limit for everyone.',
    de: 'Wer den eigenen Bereich bis zu einer Grenze verbessert, muss nicht fragen. Die Grenze für alle steht in den Einstellungen.',
  },
} as const satisfies Record<string, Label>
export const timeListText = {
  title: culturePlaceText.time,
  new: { en: 'Set time aside', de: 'Zeit bereitstellen' },
  emptyTitle: { en: 'No time is set aside', de: 'Keine Zeit bereitgestellt' },
  empty: {
    en: 'Give each team hours to improve its work, and see what is used.',
    de: 'Jedem Team Stunden zum Verbessern geben und sehen, was genutzt wird.',
  },
} as const satisfies Record<string, Label>

/** Parts of the records' pages. */
export const culturePartText = {
  thanks: { en: 'The thanks', de: 'Der Dank' },
  thanksGiven: { en: 'Given, with consent.', de: 'Ausgesprochen, mit Zustimmung.' },
  over: { en: 'It is over.', de: 'Es ist vorbei.' },
  lesson: { en: 'The lesson', de: 'Die Lehre' },
  readers: { en: 'Read', de: 'Gelesen' },
  readBy: { en: '{read} of {reached} have read it.', de: '{read} von {reached} haben sie gelesen.' },
  iRead: { en: 'I have read it', de: 'Ich habe sie gelesen' },
  haveRead: { en: 'You have read it.', de: 'Sie haben sie gelesen.' },
  published: { en: 'It is published.', de: 'Sie ist veröffentlicht.' },
  asks: { en: 'The question', de: 'Die Frage' },
  came: { en: 'What came of it', de: 'Was daraus wurde' },
  survey: { en: 'The survey', de: 'Die Umfrage' },
  runs: { en: 'It is open.', de: 'Sie läuft.' },
  drill: { en: 'The drill', de: 'Die Probe' },
  answers: { en: 'Answers', de: 'Antworten' },
  authority: { en: 'The authority', de: 'Die Befugnis' },
  inForce: { en: 'It is granted.', de: 'Sie ist erteilt.' },
  time: { en: 'The time', de: 'Die Zeit' },
  spent: { en: 'Used so far', de: 'Bisher genutzt' },
} as const satisfies Record<string, Label>

type Purposes = Readonly<Record<string, Label>>

/** What each step is for, in one sentence, by type. */
export const culturePurposes: Readonly<Record<string, Purposes>> = {
  recognition: {
    consent: {
      en: 'Somebody thanks you. It is shown as you decide.',
      de: 'Jemand dankt Ihnen. Gezeigt wird es, wie Sie entscheiden.',
    },
    giveNameless: { en: 'Thanks for someone who stays anonymous.', de: 'Dank an jemanden, der anonym bleibt.' },
    decline: { en: 'Nobody is told.', de: 'Niemand erfährt davon.' },
    showAll: { en: 'It goes up on the wall of thanks.', de: 'Es kommt an die Wand des Dankes.' },
    withdraw: { en: 'It is shown no more.', de: 'Es wird nicht mehr gezeigt.' },
  },
  lesson: {
    publish: {
      en: 'Those it is for hear of it; readings are counted.',
      de: 'Wen es angeht, der hört davon; gezählt wird, wer sie las.',
    },
    withdraw: { en: 'Nobody else reads it any more.', de: 'Niemand sonst liest sie mehr.' },
  },
  leadershipAct: {
    ask: {
      en: 'Everyone hears your question and can answer below.',
      de: 'Alle hören Ihre Frage und können unten antworten.',
    },
    conclude: {
      en: 'Those who answered hear what you make of it.',
      de: 'Wer geantwortet hat, hört, was Sie daraus machen.',
    },
    cancel: { en: 'It is not asked any more.', de: 'Es wird nicht mehr gefragt.' },
  },
  pulseSurvey: {
    open: {
      en: 'Those it asks hear of it. From here on it stays as it is.',
      de: 'Wen sie fragt, der hört davon. Ab hier bleibt sie, wie sie ist.',
    },
    close: {
      en: 'What at least five answered is shown; it does not open again.',
      de: 'Gezeigt wird, was mindestens fünf geantwortet haben; sie öffnet nicht wieder.',
    },
    cancel: { en: 'Answers are thrown away unread.', de: 'Antworten werden ungelesen verworfen.' },
  },
  interviewDrill: {
    draw: {
      en: 'The lot falls by the drill’s own number: nobody picks.',
      de: 'Das Los fällt nach der Nummer der Probe: Niemand sucht aus.',
    },
    conclude: {
      en: 'Credible is who names an improvement and what it did.',
      de: 'Glaubwürdig ist, wer eine Verbesserung und ihre Wirkung nennt.',
    },
    cancel: { en: 'It is not held.', de: 'Sie findet nicht statt.' },
  },
  delegation: {
    grant: {
      en: 'From then on they begin up to the limit without asking.',
      de: 'Ab dann beginnen sie bis zur Grenze, ohne zu fragen.',
    },
    revoke: {
      en: 'What has begun goes on; new plans are approved again.',
      de: 'Begonnenes läuft weiter; neue Pläne werden wieder genehmigt.',
    },
  },
  timeBudget: {
    grant: {
      en: 'The hours are there, and can be entered as used.',
      de: 'Die Stunden sind da und können als genutzt eingetragen werden.',
    },
    logHours: { en: 'What you used to improve something.', de: 'Was Sie zum Verbessern genutzt haben.' },
    close: { en: 'The time is over.', de: 'Die Zeit ist vorbei.' },
  },
}
