/** Where something that the trail speaks of can be looked at, below /o/{slug}; null where there is no page for it. */
export function addressOf(type: string, ref: string): string | null {
  const addresses: Readonly<Record<string, string>> = {
    improvement: `improvements/${ref}`,
    metric: `metrics/${ref}`,
    incident: `incidents/${ref}`,
    contextIssue: `context-issues/${ref}`,
    nonconformity: `nonconformities/${ref}`,
    aiSystem: `ai-systems/${ref}`,
    task: `tasks/${ref}`,
    auditMarker: 'health?part=rhythm',
    dimensionRating: 'health?part=dimensions',
    dimensionQuestion: 'health?part=dimensions',
    person: `members?person=${ref}`,
    invitation: 'members',
    unit: 'units',
    token: 'settings/tokens',
    dutyException: 'settings/exceptions',
    organization: 'settings',
  }
  return addresses[type] ?? null
}
