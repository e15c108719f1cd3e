const KEY = 'meliora.keys'

/** Whether single-key shortcuts are on for this person on this device; on unless switched off. */
export function areKeysOn(): boolean {
  return localStorage.getItem(KEY) !== 'off'
}

export function switchKeys(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off')
}
