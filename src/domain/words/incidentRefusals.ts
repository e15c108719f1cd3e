/** What is said about AI systems, tasks and incidents. */
export const incidentRefusals = {
  system_retired: {
    en: 'This AI system is retired; it changes no more.',
    de: 'Dieses KI-System ist stillgelegt; es ändert sich nicht mehr.',
  },
  result_missing: { en: 'Say what came of it.', de: 'Sagen, was daraus wurde.' },
  task_day_missing: { en: 'Name another day.', de: 'Einen anderen Tag nennen.' },
  task_day_passed: { en: 'This day has already passed.', de: 'Dieser Tag ist schon vorbei.' },
  task_at_rest: {
    en: 'This task is done or cancelled; it changes no more.',
    de: 'Diese Aufgabe ist erledigt oder abgesagt; sie ändert sich nicht mehr.',
  },
} as const
