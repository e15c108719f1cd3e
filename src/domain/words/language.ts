import type { Label } from '#domain/kernel/field.ts'

export type Language = keyof Label
export const languages = ['en', 'de'] as const satisfies readonly Language[]

/** Puts values into a text: `filled('Due {day}', { day: '2026-11-20' })`. A value nobody gave stays visible as its name. */
export function filled(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
}
