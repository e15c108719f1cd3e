import type { Label } from '#domain/kernel/field.ts'
import { clausesShow } from './clausesShow.ts'
import { controlsShow } from './controlsShow.ts'

/** What must be shown for a requirement, by its key; undefined where its title says it. Only lazy pages and the server import this. */
export function whatItShows(key: string): Label | undefined {
  const [standard, ref = ''] = key.split(':')
  return standard === 'iso42001' ? (clausesShow[ref] ?? controlsShow[ref]) : undefined
}
