import type { Label } from '#domain/kernel/field.ts'

/** What someone did to an AI system, to follow their name. */
export const aiSystemVerbs = {
  startDesign: { en: 'let it pass gate 1', de: 'hat es durch Tor 1 gelassen' },
  startDevelopment: { en: 'let it pass gate 2', de: 'hat es durch Tor 2 gelassen' },
  configure: { en: 'let it pass gate 2', de: 'hat es durch Tor 2 gelassen' },
  startValidation: { en: 'let it pass gate 3', de: 'hat es durch Tor 3 gelassen' },
  startDeployment: { en: 'let it pass gate 4', de: 'hat es durch Tor 4 gelassen' },
  goLive: { en: 'released it at gate 5', de: 'hat es an Tor 5 freigegeben' },
  agree: { en: 'agreed to the gate', de: 'hat dem Tor zugestimmt' },
  agreeToRetire: { en: 'agreed to retiring it', de: 'hat der Stilllegung zugestimmt' },
  discover: { en: 'found it in operation', de: 'hat es in Betrieb vorgefunden' },
  suspend: { en: 'suspended it', de: 'hat es ausgesetzt' },
  stopPrevious: { en: 'stopped the version before', de: 'hat die Version davor angehalten' },
  resumeDeployment: { en: 'went on deploying it', de: 'hat die Einführung fortgesetzt' },
  rollBack: { en: 'took it back', de: 'hat es zurückgenommen' },
  recordDrill: { en: 'recorded a drill', de: 'hat eine Übung festgehalten' },
  logOverride: { en: 'recorded an override', de: 'hat einen Eingriff festgehalten' },
  classify: { en: 'classified it', de: 'hat es eingestuft' },
  redesign: { en: 'began to change it', de: 'hat begonnen, es zu ändern' },
  revalidate: { en: 'sent it to validation again', de: 'hat es erneut in die Validierung gegeben' },
  abandon: { en: 'gave it up', de: 'hat es aufgegeben' },
} as const satisfies Record<string, Label>
