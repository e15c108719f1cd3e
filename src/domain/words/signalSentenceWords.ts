import type { Label } from '#domain/kernel/field.ts'

/** What a rule saw, by the shape of the finding. German names the metric first: it need not agree with a verb then. */
export const signalWords = {
  sloSustained: {
    en: '{name} missed the target of {target} in {below} of the last {periods} {periodWord} ({span}); together: {level}.',
    de: '{name}: Ziel von {target} in {below} der letzten {periods} {periodWord} verfehlt ({span}); zusammen: {level}.',
  },
  budget: {
    en: 'The error budget of “{name}” for 28 days is used up: {bad} of {total} failed, {rate} times what the target of {target} allows.',
    de: 'Das Fehlerbudget von „{name}“ für 28 Tage ist aufgebraucht: {bad} von {total} fehlgeschlagen, das {rate}-Fache dessen, was das Ziel von {target} erlaubt.',
  },
  threeDays: {
    en: 'For three days “{name}” used up its error budget {rate} times as fast as the target of {target} allows: {bad} of {total} failed.',
    de: '„{name}“ verbrauchte das Fehlerbudget drei Tage lang {rate}-mal so schnell, wie das Ziel von {target} erlaubt: {bad} von {total} fehlgeschlagen.',
  },
  risingCounts: {
    en: '{name} rose three {periodWord} running: {readings} ({span}).',
    de: '{name}: drei {periodWord} in Folge gestiegen: {readings} ({span}).',
  },
  decline: {
    en: '{name} got worse by {fall} over {points} readings ({span}); latest: {latest}.',
    de: '{name}: über {points} Ablesungen um {fall} schlechter geworden ({span}); zuletzt {latest}.',
  },
  below: {
    en: '{name} missed the threshold of {target}: {latest} ({span}).',
    de: '{name}: Schwelle von {target} verfehlt: {latest} ({span}).',
  },
  threeWorse: {
    en: '{name} got worse three {periodWord} running: {readings} ({span}).',
    de: '{name}: drei {periodWord} in Folge schlechter: {readings} ({span}).',
  },
  threeBetter: {
    en: '{name} got better three {periodWord} running: {readings} ({span}).',
    de: '{name}: drei {periodWord} in Folge besser: {readings} ({span}).',
  },
  drift: {
    en: '{name} drifted to the {side} side of the usual {centre} from {first} on; latest: {latest}.',
    de: '{name}: ab {first} vom üblichen Wert {centre} zur {side} Seite abgewichen; zuletzt {latest}.',
  },
  astronomical: {
    en: '{name} left its control limits on the {side} side: {latest}, usually about {centre} ({span}).',
    de: '{name}: Kontrollgrenzen zur {side} Seite verlassen: {latest}, sonst etwa {centre} ({span}).',
  },
  shift7: {
    en: '{name} stayed on the {side} side of the average of {centre} for seven {periodWord} ({span}); latest: {latest}.',
    de: '{name}: sieben {periodWord} in Folge auf der {side} Seite des Mittelwerts von {centre} ({span}); zuletzt {latest}.',
  },
  trend7: {
    en: '{name} got {way} seven {periodWord} running ({span}); latest: {latest}.',
    de: '{name}: sieben {periodWord} in Folge {way} ({span}); zuletzt {latest}.',
  },
  twoInThree: {
    en: '{name} came near its control limits on the {side} side twice in three {periodWord} ({span}); latest: {latest}.',
    de: '{name}: in drei {periodWordAfterIn} zweimal nahe den Kontrollgrenzen auf der {side} Seite ({span}); zuletzt {latest}.',
  },
  benchmarkGap: {
    en: '{name} stood at {latest}, {gap} behind the benchmark of {benchmark} ({source}, {day}).',
    de: '{name}: {latest}, {gap} hinter dem Vergleichswert von {benchmark} ({source}, {day}).',
  },
  complaintCluster: {
    en: '{count} complaints about “{theme}” within {days} days, the last on {lastDay}.',
    de: '{count} Beschwerden zu „{theme}“ in {days} Tagen, die letzte am {lastDay}.',
  },
  cause: {
    en: '{count} incidents with the same cause, “{value}”, within {days} days, the last on {lastDay}.',
    de: '{count} Vorfälle mit derselben Ursache, „{value}“, in {days} Tagen, der letzte am {lastDay}.',
  },
  system: {
    en: '{count} incidents in the same system, “{value}”, within {days} days, the last on {lastDay}.',
    de: '{count} Vorfälle im selben System, „{value}“, in {days} Tagen, der letzte am {lastDay}.',
  },
  type: {
    en: '{count} incidents of the same type, “{value}”, within {days} days, the last on {lastDay}.',
    de: '{count} Vorfälle derselben Art, „{value}“, in {days} Tagen, der letzte am {lastDay}.',
  },
} as const satisfies Record<string, Label>

/** How sure it is. */
export const evidenceWords = {
  rate: {
    en: 'Evidence: rate {rateRatio} times the {yearBefore} before, {p}.',
    de: 'Beleg: {rateRatio}-mal so viele wie {yearBefore} davor, {p}.',
  },
  p: { en: 'Evidence: {p}.', de: 'Beleg: {p}.' },
  chart: { en: 'Evidence: a rule of its control chart.', de: 'Beleg: eine Regel der Regelkarte.' },
  sign: {
    en: 'Evidence: {worse} of the last {points} readings were behind it, {p}.',
    de: 'Beleg: {worse} der letzten {points} Ablesungen lagen dahinter, {p}.',
  },
  cluster: {
    en: 'Evidence: {before} in the year before, {p}.',
    de: 'Beleg: {before} im Jahr davor, {p}.',
  },
  chance: { en: 'This may be chance ({p}); watch it.', de: 'Das kann Zufall sein ({p}); beobachten.' },
  unknown: {
    en: 'There is too little history to rule out chance; watch it.',
    de: 'Für einen Ausschluss des Zufalls fehlt Vorgeschichte; beobachten.',
  },
  uncounted: {
    en: 'Without counts chance cannot be ruled out; watch it.',
    de: 'Ohne Anzahlen lässt sich Zufall nicht ausschließen; beobachten.',
  },
  trial: {
    en: 'Its limits rest on fewer than 12 readings; watch it.',
    de: 'Die Grenzen beruhen auf weniger als 12 Ablesungen; beobachten.',
  },
  fewEvents: {
    en: 'Too few events to rule out chance; watch it.',
    de: 'Zu wenige Ereignisse, um Zufall auszuschließen; beobachten.',
  },
  stale: {
    en: 'The benchmark is {ageMonths} months old; renew it before acting on it.',
    de: 'Der Vergleichswert ist {ageMonths} Monate alt; vor dem Handeln erneuern.',
  },
} as const satisfies Record<string, Label>

/** Said besides, where it applies. */
export const signalNotes = {
  alsoBelow: {
    en: 'The latest reading of {latest} misses the threshold of {target}.',
    de: 'Die letzte Ablesung von {latest} verfehlt die Schwelle von {target}.',
  },
  startedAt: { en: 'The present level began about {started}.', de: 'Das jetzige Niveau besteht etwa seit {started}.' },
  elsewhere: {
    en: 'What made it better may help elsewhere.',
    de: 'Was hier geholfen hat, hilft vielleicht auch anderswo.',
  },
} as const satisfies Record<string, Label>

export const sideWords = {
  better: { en: 'better', de: 'besseren' },
  worse: { en: 'worse', de: 'schlechteren' },
} as const satisfies Record<string, Label>

export const wayWords = {
  better: { en: 'better', de: 'besser' },
  worse: { en: 'worse', de: 'schlechter' },
} as const satisfies Record<string, Label>

export const twelveBeforeWords = {
  day: { en: 'twelve days', de: 'in den zwölf Tagen' },
  week: { en: 'twelve weeks', de: 'in den zwölf Wochen' },
  month: { en: 'year', de: 'im Jahr' },
  quarter: { en: 'twelve quarters', de: 'in den zwölf Quartalen' },
} as const satisfies Record<string, Label>
