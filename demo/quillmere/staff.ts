import type { DemoPerson } from '../organization.ts'

const names = [
  'Ada Whitcombe',
  'Bram de Wit',
  'Cassie Holt',
  'Dev Anand',
  'Ewan Muir',
  'Fenna Bakker',
  'Gareth Pugh',
  'Hild Larsen',
  'Imran Sheikh',
  'Jo Pascoe',
  'Kit Marlowe',
  'Lotte Visser',
  'Mo Bashir',
  'Nell Draper',
  'Owen Rhys',
  'Petra Jansen',
  'Quentin Ash',
  'Rosa Tully',
] as const

/** Those who do the work at Quillmere and were never asked about it. */
export const staff: Readonly<Record<string, DemoPerson>> = Object.fromEntries(
  names.map((name, at) => [`staff${at + 1}`, { name, unit: 'operations', manager: 'piet', roles: ['employee'] }]),
)
