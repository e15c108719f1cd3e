/** `2026-Q1` and so many quarters on: `2025-Q4` for −1. */
export function nextQuarter(quarter: string, count: number): string {
  const at = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + count
  return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
}
