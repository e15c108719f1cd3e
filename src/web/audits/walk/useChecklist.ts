import type { AuditLine } from '#domain/audits/line.ts'
import type { Api } from '#web/api/client.ts'

export interface Checklist {
  readonly items: readonly AuditLine[]
  readonly may: { readonly draw: boolean; readonly answer: boolean }
}

export function checklistKey(slug: string, audit: string): readonly string[] {
  return [slug, 'audits', 'checklist', audit]
}

export function readChecklist(api: Api, audit: string, signal?: AbortSignal): Promise<Checklist> {
  return api.ask<Checklist>(`/audits/${audit}/lines`, signal ? { signal } : {})
}
