import type { DemoOrganization } from '../organization.ts'
import { people } from './people.ts'
import { units } from './units.ts'

/** An insurer with roadside assistance, 380 staff: certified for security and services, and lately for AI management (brief §7). */
export const lysmark = {
  name: 'Lysmark Mutual',
  slug: 'lysmark',
  timeZone: 'Europe/Copenhagen',
  settings: {
    standards: ['iso42001', 'iso27001', 'iso20000', 'nistairmf', 'euaiact'],
    capacityDays: 90,
    workInProgressLimit: 8,
    headcount: 380,
  },
  units,
  people,
} as const satisfies DemoOrganization
