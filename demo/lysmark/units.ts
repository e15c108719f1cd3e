import type { DemoUnit } from '../organization.ts'

/** Three sites and what sits in them. */
export const units = {
  harbourHouse: { name: 'Harbour House', kind: 'site' },
  northgate: { name: 'Northgate', kind: 'site' },
  weirStreet: { name: 'Weir Street', kind: 'site' },
  executive: { name: 'Executive office', kind: 'department', parent: 'harbourHouse' },
  risk: { name: 'Risk and privacy', kind: 'department', parent: 'harbourHouse' },
  audit: { name: 'Internal audit', kind: 'department', parent: 'harbourHouse' },
  people: { name: 'People', kind: 'department', parent: 'harbourHouse' },
  claims: { name: 'Claims', kind: 'department', parent: 'northgate' },
  serviceDesk: { name: 'Service desk', kind: 'department', parent: 'northgate' },
  dataScience: { name: 'Data science', kind: 'department', parent: 'weirStreet' },
  engineering: { name: 'Engineering', kind: 'department', parent: 'weirStreet' },
} as const satisfies Record<string, DemoUnit>
