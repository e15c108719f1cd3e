/** Addresses carry `?state=registered,planned&sort=due`, the same words as the API: no JSON in the address. */
export const plainSearch = {
  parseSearch: (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Record<string, unknown>): string => {
    const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
    const text = new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString().replaceAll('%2C', ',')
    return text ? `?${text}` : ''
  },
}
