import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { resourceKinds } from './kinds.ts'
import { systemStages } from './stages.ts'

/** What AI systems rest on: documented once, whichever systems share it, with the stages it serves (42001 A.4, C-008). */
export const resourceFields = {
  kind: { kind: 'choice', label: { en: 'Kind', de: 'Art' }, options: resourceKinds },
  nature: {
    kind: 'choice',
    label: { en: 'What it is', de: 'Was es ist' },
    options: {
      trainingData: { en: 'Data to develop with', de: 'Daten für die Entwicklung' },
      testData: { en: 'Data to test with', de: 'Daten zum Testen' },
      operationalData: { en: 'Data it works on', de: 'Daten, mit denen es arbeitet' },
      knowledge: { en: 'Knowledge it looks up', de: 'Wissen, das es nachschlägt' },
      model: { en: 'Model', de: 'Modell' },
      algorithm: { en: 'Method or algorithm', de: 'Verfahren oder Algorithmus' },
      framework: { en: 'Framework or library', de: 'Framework oder Bibliothek' },
      service: { en: 'Service of others', de: 'Dienst anderer' },
      cloud: { en: 'Cloud', de: 'Cloud' },
      ownMachines: { en: 'Machines of our own', de: 'Eigene Rechner' },
      devices: { en: 'Devices in the field', de: 'Geräte im Einsatz' },
      team: { en: 'Team', de: 'Team' },
      expertise: { en: 'Expertise from outside', de: 'Fachwissen von außen' },
    },
  },
  description: {
    kind: 'text',
    long: true,
    label: { en: 'Description', de: 'Beschreibung' },
    help: {
      en: 'What it holds or does, and what the systems use it for.',
      de: 'Was es enthält oder tut, und wozu die Systeme es brauchen.',
    },
  },
  source: {
    kind: 'text',
    label: { en: 'From', de: 'Herkunft' },
    help: {
      en: 'Who makes or gives it: a supplier, a team, a register.',
      de: 'Wer es macht oder gibt: Lieferant, Team, Register.',
    },
  },
  resourceVersion: { kind: 'text', label: { en: 'Version', de: 'Version' } },
  identifier: {
    kind: 'text',
    label: { en: 'Identifier', de: 'Kennung' },
    help: {
      en: 'Package address, digest, DOI or inventory number.',
      de: 'Paketadresse, Prüfsumme, DOI oder Inventarnummer.',
    },
  },
  licence: { kind: 'text', label: { en: 'Licence or right of use', de: 'Lizenz oder Nutzungsrecht' } },
  location: {
    kind: 'text',
    label: { en: 'Where it is', de: 'Wo es ist' },
    help: {
      en: 'Site, region or provider where it is kept or runs.',
      de: 'Standort, Region oder Anbieter, wo es liegt oder läuft.',
    },
  },
  systems: {
    kind: 'rows',
    label: { en: 'AI systems it serves', de: 'KI-Systeme, denen es dient' },
    of: {
      aiSystem: { kind: 'link', to: 'aiSystem', required: true, label: { en: 'AI system', de: 'KI-System' } },
      stages: { kind: 'choices', options: systemStages, label: { en: 'In stages', de: 'In Stufen' } },
      use: { kind: 'text', label: { en: 'For', de: 'Wofür' } },
    },
  },
  provenance: {
    kind: 'text',
    long: true,
    label: { en: 'Provenance', de: 'Entstehung' },
    help: {
      en: 'How it came about and reached us: who collected it, from whom, when, what was changed since.',
      de: 'Wie sie entstanden und zu uns gekommen sind: wer sie erhoben hat, bei wem, wann, was seither geändert wurde.',
    },
  },
  quality: {
    kind: 'text',
    long: true,
    label: { en: 'Quality', de: 'Qualität' },
    help: { en: 'What it must be like, and what was found.', de: 'Wie sie sein müssen, und was gefunden wurde.' },
  },
  preparation: {
    kind: 'text',
    long: true,
    label: { en: 'Preparation', de: 'Aufbereitung' },
    help: {
      en: 'Cleaning, labelling, splitting, and by which criteria.',
      de: 'Bereinigen, Kennzeichnen, Teilen, und nach welchen Kriterien.',
    },
  },
  biasChecked: {
    kind: 'answer',
    label: { en: 'Checked for bias', de: 'Auf Verzerrung geprüft' },
    help: {
      en: 'How and with what result; or why it does not apply.',
      de: 'Wie und mit welchem Ergebnis; oder warum es nicht zutrifft.',
    },
  },
  personalData: { kind: 'check', label: { en: 'Holds personal data', de: 'Enthält personenbezogene Daten' } },
  retention: { kind: 'text', label: { en: 'Kept for how long', de: 'Wie lange aufbewahrt' } },
  skills: {
    kind: 'text',
    long: true,
    label: { en: 'Skills', de: 'Können' },
    help: { en: 'What these people must be able to do.', de: 'Was diese Menschen können müssen.' },
  },
  limitations: {
    kind: 'text',
    long: true,
    label: { en: 'Known limits', de: 'Bekannte Grenzen' },
    help: { en: 'What it is not fit for, as far as known.', de: 'Wofür es nicht taugt, soweit bekannt.' },
  },
  requirements: {
    kind: 'choices',
    options: requirementOptions,
    label: { en: 'Requirements it serves', de: 'Anforderungen, denen es dient' },
  },
  reviewBy: { kind: 'day', label: { en: 'Look at it again by', de: 'Wieder ansehen bis' } },
  confirmedAt: { kind: 'instant', system: true, label: { en: 'Last confirmed', de: 'Zuletzt bestätigt' } },
  confirmedBy: { kind: 'person', system: true, label: { en: 'Confirmed by', de: 'Bestätigt von' } },
} as const satisfies Fields

export type Resource = Values<typeof resourceFields>
