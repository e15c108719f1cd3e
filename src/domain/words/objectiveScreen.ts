import type { Label } from '#domain/kernel/field.ts'
import type { Light, LightReason } from '#domain/objectives/light.ts'
import type { Trend } from '#domain/objectives/progress.ts'

export const objectiveListText = {
  title: { en: 'Objectives', de: 'Ziele' },
  new: { en: 'New objective', de: 'Neues Ziel' },
  search: { en: 'Find an objective', de: 'Ziel finden' },
  emptyTitle: { en: 'No objective yet', de: 'Noch kein Ziel' },
  empty: {
    en: 'An objective serves a commitment, has a number and a day, and is followed by a key figure.',
    de: 'Ein Ziel dient einer Verpflichtung, hat eine Zahl und einen Tag und wird mit einer Kennzahl verfolgt.',
  },
} as const satisfies Record<string, Label>

export const commitmentListText = {
  title: { en: 'Commitments', de: 'Verpflichtungen' },
  new: { en: 'New commitment', de: 'Neue Verpflichtung' },
  search: { en: 'Find a commitment', de: 'Verpflichtung finden' },
  emptyTitle: { en: 'No commitment yet', de: 'Noch keine Verpflichtung' },
  empty: {
    en: 'What the policy commits to, what the organization values, the principles it holds: each to be carried out by something.',
    de: 'Wozu sich die Politik verpflichtet, was der Organisation wert ist, welche Grundsätze sie hat: alles soll etwas umsetzen.',
  },
} as const satisfies Record<string, Label>

export const objectiveText = {
  places: { en: 'Objectives and commitments', de: 'Ziele und Verpflichtungen' },
  progress: { en: 'How it goes', de: 'Wie es läuft' },
  light: { en: 'Light', de: 'Ampel' },
  about: { en: 'What it is', de: 'Worum es geht' },
  measured: { en: 'Measured by', de: 'Gemessen an' },
  plan: { en: 'Plan', de: 'Plan' },
  end: { en: 'How it ended', de: 'Wie es ausging' },
  latest: { en: 'Latest', de: 'Zuletzt' },
  target: { en: 'Target', de: 'Ziel' },
  expected: { en: 'On the straight way, today', de: 'Auf geradem Weg, heute' },
  trend: { en: 'Trend', de: 'Trend' },
  trendOver: { en: '{trend} ({readings} readings)', de: '{trend} ({readings} Ablesungen)' },
  by: { en: 'by {day}', de: 'bis {day}' },
  period: { en: 'period from {day}', de: 'Zeitraum ab {day}' },
  noFigure: {
    en: 'Nothing is measured yet: name a key figure that is in use.',
    de: 'Noch wird nichts gemessen: eine Kennzahl in Gebrauch nennen.',
  },
  toMetric: { en: 'To the key figure', de: 'Zur Kennzahl' },
  rest: { en: 'It has ended; what was learned stands below.', de: 'Es ist beendet; was gelernt wurde, steht unten.' },
  templates: { en: 'Begin with a template', de: 'Mit einer Vorlage beginnen' },
  templatesHelp: {
    en: 'Each comes with the definition of its key figure, which is put into use with it.',
    de: 'Jede bringt die Definition ihrer Kennzahl mit, die zugleich in Gebrauch genommen wird.',
  },
  use: { en: 'Use it', de: 'Verwenden' },
  create: { en: 'Propose', de: 'Vorschlagen' },
  replaceBy: { en: 'Propose another in its place', de: 'Ein anderes an seiner Stelle vorschlagen' },
} as const satisfies Record<string, Label>

export const lightText: Readonly<Record<Light, Label>> = {
  green: { en: 'On course', de: 'Auf Kurs' },
  amber: { en: 'Behind', de: 'Zurück' },
  red: { en: 'Off course', de: 'Vom Kurs ab' },
  grey: { en: 'Not known', de: 'Unbekannt' },
}

/** Why the light is what it is. */
export const lightReasonText: Readonly<Record<LightReason, Label>> = {
  noTarget: { en: 'It has no target.', de: 'Es hat kein Ziel.' },
  noReading: { en: 'No complete period has a reading.', de: 'Kein abgeschlossener Zeitraum hat eine Ablesung.' },
  oldReading: {
    en: 'The latest reading is older than two periods: nobody knows.',
    de: 'Die letzte Ablesung ist älter als zwei Zeiträume: Niemand weiß es.',
  },
  met: { en: 'The latest complete period meets the target.', de: 'Der letzte volle Zeitraum erreicht das Ziel.' },
  onTheWay: {
    en: 'It is where the straight way from start to target stands today, or ahead of it.',
    de: 'Es liegt nicht hinter dem geraden Weg vom Ausgangswert zum Ziel.',
  },
  behind: {
    en: 'It is better than at the start, and behind the straight way to the target.',
    de: 'Es ist besser als zu Beginn, aber hinter dem geraden Weg zum Ziel.',
  },
  notBetter: { en: 'It is no better than at the start.', de: 'Es ist nicht besser als zu Beginn.' },
  beyondAlarm: { en: 'It is beyond the alarm.', de: 'Es liegt jenseits des Alarmwerts.' },
  tooLate: {
    en: 'Its day has passed, and the target is not met.',
    de: 'Der Tag ist vorbei und das Ziel nicht erreicht.',
  },
}

export const trendText: Readonly<Record<Trend, Label>> = {
  better: { en: 'getting better', de: 'wird besser' },
  worse: { en: 'getting worse', de: 'wird schlechter' },
  none: { en: 'no direction that chance would not give', de: 'keine Richtung über den Zufall hinaus' },
  unknown: { en: 'too few readings to say', de: 'zu wenige Ablesungen' },
}

export const commitmentText = {
  said: { en: 'What is promised', de: 'Was zugesagt ist' },
  carriedOut: { en: 'What carries it out', de: 'Was es umsetzt' },
  objectives: { en: 'Objectives', de: 'Ziele' },
  requirements: { en: 'Requirements and controls', de: 'Anforderungen und Maßnahmen' },
  linked: { en: 'Linked records', de: 'Verknüpfte Einträge' },
  withoutObjective: { en: 'Without objective', de: 'Ohne Ziel' },
  withoutOperation: { en: 'Carried out by nothing', de: 'Von nichts umgesetzt' },
  withoutObjectiveLong: { en: 'No objective serves it yet.', de: 'Noch dient ihm kein Ziel.' },
  withoutOperationLong: {
    en: 'Nothing carries it out: no objective, no control, no other record.',
    de: 'Nichts setzt es um: kein Ziel, keine Maßnahme, kein anderer Eintrag.',
  },
  addObjective: { en: 'Propose an objective for it', de: 'Ein Ziel dafür vorschlagen' },
  create: { en: 'Save', de: 'Sichern' },
  rest: { en: 'It no longer holds.', de: 'Sie gilt nicht mehr.' },
} as const satisfies Record<string, Label>

/** What each step of an objective or a commitment is for, in one sentence. */
export const objectivePurposes: Readonly<Record<string, Label>> = {
  approve: {
    en: 'A commitment behind it, a number by a day, a key figure in use, and a plan: then it is an objective.',
    de: 'Eine Verpflichtung dahinter, eine Zahl bis zu einem Tag, eine Kennzahl in Gebrauch und ein Plan: dann ist es ein Ziel.',
  },
  begin: { en: 'From here on it is followed by its key figure.', de: 'Ab hier wird es an seiner Kennzahl verfolgt.' },
  achieve: {
    en: 'The latest complete period meets the target.',
    de: 'Der letzte volle Zeitraum erreicht das Ziel.',
  },
  miss: {
    en: 'Its day came and the target was not met; what was learned stays, and whether the system is enough is asked.',
    de: 'Der Tag kam und das Ziel war nicht erreicht; was gelernt wurde, bleibt, und ob das System genügt, wird gefragt.',
  },
  replace: { en: 'Another objective takes its place.', de: 'Ein anderes Ziel tritt an seine Stelle.' },
  retire: { en: 'It is no longer followed; the reason stays.', de: 'Es wird nicht weiter verfolgt; der Grund bleibt.' },
}
