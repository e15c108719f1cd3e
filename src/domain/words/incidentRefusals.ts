/** What is said about AI systems, tasks and incidents. */
export const incidentRefusals = {
  system_retired: {
    en: 'This AI system is retired; it changes no more.',
    de: 'Dieses KI-System ist stillgelegt; es ändert sich nicht mehr.',
  },
} as const
