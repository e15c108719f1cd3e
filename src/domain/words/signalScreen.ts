import type { Label } from '#domain/kernel/field.ts'

/** What the data raised by itself. */
export const signalText = {
  title: { en: 'Signals', de: 'Signale' },
  rules: { en: 'Rules', de: 'Regeln' },
  list: { en: 'Signals', de: 'Signale' },
  filters: { en: 'Filter signals', de: 'Signale filtern' },
  all: { en: 'All', de: 'Alle' },
  strong: { en: 'Strong', de: 'Stark' },
  strongHelp: { en: 'Chance does not explain it', de: 'Zufall erklärt es nicht' },
  watch: { en: 'Watch', de: 'Beobachten' },
  watchHelp: { en: 'The rule is met; it may be chance', de: 'Die Regel ist erfüllt; es kann Zufall sein' },
  better: { en: 'Better', de: 'Besser' },
  worse: { en: 'Worse', de: 'Schlechter' },
  foundBy: {
    en: 'Rule {rule}, version {version}, found {when}',
    de: 'Regel {rule}, Fassung {version}, gefunden {when}',
  },
  timesOne: { en: 'met once', de: 'einmal erfüllt' },
  timesOther: { en: 'met {count} times', de: '{count}-mal erfüllt' },
  heldOne: { en: 'held back once', de: 'einmal zurückgehalten' },
  heldOther: { en: 'held back {count} times', de: '{count}-mal zurückgehalten' },
  register: { en: 'Register', de: 'Aufnehmen' },
  dismiss: { en: 'Dismiss', de: 'Nicht aufnehmen' },
  snooze: { en: 'Let it rest', de: 'Ruhen lassen' },
  wake: { en: 'Wake it', de: 'Wecken' },
  until: { en: 'Until', de: 'Bis' },
  restsUntil: { en: 'Rests until {day}: {reason}', de: 'Ruht bis {day}: {reason}' },
  snoozeHelp: {
    en: 'Its candidate waits until that day; nothing new is raised about it meanwhile.',
    de: 'Der Vorschlag wartet bis zu diesem Tag; in der Zwischenzeit kommt dazu nichts Neues.',
  },
  resting: { en: 'It rests until {day}', de: 'Es ruht bis {day}' },
  partOf: { en: 'Part of: {title}', de: 'Gehört zu: {title}' },
  theData: { en: 'Raised by the data', de: 'Aus den Daten' },
  near: {
    en: 'Same service, same days; perhaps one thing:',
    de: 'Derselbe Dienst, dieselben Tage; vielleicht eine Sache:',
  },
  evidence: { en: 'What the data shows', de: 'Was die Daten zeigen' },
  emptyTitle: { en: 'Nothing stands out', de: 'Nichts fällt auf' },
  empty: {
    en: 'Meliora looks at every reading and incident. What is more than noise appears here by itself, with its evidence.',
    de: 'Meliora sieht jede Ablesung und jeden Vorfall an. Was mehr als Rauschen ist, erscheint hier von selbst, mit Beleg.',
  },
  noneTitle: { en: 'None here', de: 'Hier keine' },
  none: { en: 'No signal is in this state.', de: 'Kein Signal ist in diesem Zustand.' },
} as const satisfies Record<string, Label>

/** The rules that raise them, and their log. */
export const signalRuleText = {
  title: { en: 'Rules that raise signals', de: 'Regeln, die Signale geben' },
  back: { en: 'Signals', de: 'Signale' },
  rule: { en: 'Rule', de: 'Regel' },
  version: { en: 'Version {version}', de: 'Fassung {version}' },
  looksAt: { en: 'Looks at', de: 'Sieht an' },
  metricsOne: { en: '{count} metric', de: '{count} Kennzahl' },
  metricsOther: { en: '{count} metrics', de: '{count} Kennzahlen' },
  entries: { en: 'complaints and incidents', de: 'Beschwerden und Vorfälle' },
  errs: { en: 'False alarms a year', de: 'Fehlalarme im Jahr' },
  notMeasured: { en: 'not measured', de: 'nicht gemessen' },
  raised: { en: 'Raised in 12 months', de: 'Gegeben in 12 Monaten' },
  state: { en: 'State', de: 'Zustand' },
  inForce: { en: 'In force', de: 'In Kraft' },
  paused: { en: 'Paused', de: 'Ruht' },
  pausedBecause: { en: '{name}, {when}: {reason}', de: '{name}, {when}: {reason}' },
  pause: { en: 'Pause', de: 'Anhalten' },
  resume: { en: 'Resume', de: 'Fortsetzen' },
  pauseTitle: { en: 'Pause the rule “{rule}”', de: 'Regel „{rule}“ anhalten' },
  expected: {
    en: 'If nothing changed at all, the rules in force would still raise about {count} false alarms a year, where that was measured.',
    de: 'Auch wenn sich gar nichts änderte, gäben die Regeln in Kraft etwa {count} Fehlalarme im Jahr, wo das gemessen wurde.',
  },
  which: { en: 'Make a candidate of', de: 'Vorschlag machen aus' },
  all: { en: 'Every signal', de: 'Jedem Signal' },
  strongOnly: { en: 'Strong ones only', de: 'Nur starken' },
  log: { en: 'Log', de: 'Protokoll' },
  logHelp: {
    en: 'Whenever a rule was met, and what came of it.',
    de: 'Wann immer eine Regel erfüllt war und was daraus wurde.',
  },
  when: { en: 'When', de: 'Wann' },
  what: { en: 'What came of it', de: 'Was daraus wurde' },
  outcomeRaised: { en: 'New candidate', de: 'Neuer Vorschlag' },
  outcomeAdded: { en: 'Added to the open one', de: 'Zum offenen hinzugefügt' },
  outcomeCooling: { en: 'Held back: cooling down', de: 'Zurückgehalten: Abkühlzeit' },
  outcomeSnoozed: { en: 'Held back: resting', de: 'Zurückgehalten: ruht' },
  newest: { en: 'Newest period {day}', de: 'Neuester Zeitraum {day}' },
  emptyLog: { en: 'No rule has been met yet.', de: 'Noch war keine Regel erfüllt.' },
} as const satisfies Record<string, Label>

/** How a metric stands against a benchmark. */
export const benchmarkText = {
  title: { en: 'Against the benchmark', de: 'Gegen den Benchmark' },
  ahead: {
    en: 'The newest reading of {latest} is {gap} better than the benchmark of {benchmark}.',
    de: 'Die letzte Ablesung von {latest} ist um {gap} besser als der Benchmark von {benchmark}.',
  },
  behind: {
    en: 'The newest reading of {latest} is {gap} behind the benchmark of {benchmark}.',
    de: 'Die letzte Ablesung von {latest} liegt {gap} hinter dem Benchmark von {benchmark}.',
  },
  even: {
    en: 'The newest reading of {latest} is as good as the benchmark.',
    de: 'Die letzte Ablesung von {latest} ist so gut wie der Benchmark.',
  },
  source: { en: 'Source: {source}, {day}', de: 'Quelle: {source}, {day}' },
  stale: {
    en: 'It is {months} months old; renew it before acting on it.',
    de: 'Er ist {months} Monate alt; vor dem Handeln erneuern.',
  },
} as const satisfies Record<string, Label>
