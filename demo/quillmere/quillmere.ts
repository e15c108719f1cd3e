import type { DemoOrganization, DemoPerson } from '../organization.ts'
import { staff } from './staff.ts'

export const people = {
  desmond: {
    name: 'Desmond Ferreira',
    email: 'desmond@quillmere.example',
    unit: 'office',
    roles: ['administrator', 'topManagement'],
  },
  carla: {
    name: 'Carla Jennings',
    email: 'carla@quillmere.example',
    unit: 'office',
    manager: 'desmond',
    roles: ['aimsManager', 'improvementCoordinator'],
  },
  piet: {
    name: 'Piet Vermeulen',
    email: 'piet@quillmere.example',
    unit: 'operations',
    manager: 'desmond',
    roles: ['processOwner'],
  },
  lena: {
    name: 'Lena Hoffmann',
    email: 'lena@quillmere.example',
    unit: 'operations',
    manager: 'piet',
    roles: ['employee'],
  },
} as const satisfies Record<string, DemoPerson>

export type QuillmereWho = keyof typeof people

/** The contrast: a register that exists for the audit. Everything in it is allowed, and it proves nothing (brief §7). */
export const quillmere = {
  name: 'Quillmere Services',
  slug: 'quillmere',
  timeZone: 'Europe/London',
  settings: { standards: ['iso42001'], capacityDays: 20, workInProgressLimit: 8, headcount: 95 },
  units: {
    office: { name: 'Quillmere office', kind: 'site' },
    operations: { name: 'Operations', kind: 'department', parent: 'office' },
  },
  people: { ...people, ...staff },
} as const satisfies DemoOrganization
