/** Where a requirement's page lies below an organization's address: `standards/own-crane/Load%202`. */
export function requirementAddress(key: string): string {
  const at = key.indexOf(':')
  return `standards/${key.slice(0, at)}/${encodeURIComponent(key.slice(at + 1))}`
}
