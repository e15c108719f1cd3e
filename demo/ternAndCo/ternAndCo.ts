import type { DemoOrganization, DemoPerson } from '../organization.ts'

const colleague = (name: string, unit: 'studio' | 'office', manager: 'maren' | 'jo') =>
  ({
    name,
    email: `${name.split(' ')[0]!.toLowerCase()}@tern.example`,
    unit,
    manager,
    roles: ['employee'],
  }) as const satisfies DemoPerson

export const people = {
  maren: {
    name: 'Maren Tern',
    email: 'maren@tern.example',
    unit: 'office',
    roles: ['administrator', 'topManagement'],
  },
  jo: {
    name: 'Jo Ellery',
    email: 'jo@tern.example',
    unit: 'office',
    manager: 'maren',
    roles: ['aimsManager', 'improvementCoordinator', 'processOwner'],
  },
  ade: colleague('Ade Lindholm', 'studio', 'maren'),
  bea: colleague('Bea Moreau', 'studio', 'maren'),
  cem: colleague('Cem Arslan', 'studio', 'maren'),
  dot: colleague('Dot Whitaker', 'studio', 'maren'),
  eli: colleague('Eli Novak', 'studio', 'maren'),
  fia: colleague('Fia Sundberg', 'studio', 'maren'),
  gus: colleague('Gus Pereira', 'studio', 'maren'),
  hal: colleague('Hal Okafor', 'office', 'jo'),
  ines: colleague('Ines Ruiz', 'office', 'jo'),
  kai: colleague('Kai Brandt', 'office', 'jo'),
  quist: { name: 'B. Quist (Fenwick Review)', email: 'quist@fenwick.example', roles: ['verifier'] },
} as const satisfies Record<string, DemoPerson>

export type TernWho = keyof typeof people

/** Twelve people who translate and only use AI they buy; one from outside verifies what too few hands cannot keep apart (brief §7). */
export const ternAndCo = {
  name: 'Tern & Co',
  slug: 'tern',
  timeZone: 'Europe/Oslo',
  settings: { standards: ['iso42001'], capacityDays: 10, workInProgressLimit: 3, headcount: 6 },
  units: {
    office: { name: 'Tern & Co', kind: 'site' },
    studio: { name: 'Translation', kind: 'department', parent: 'office' },
  },
  people,
} as const satisfies DemoOrganization
