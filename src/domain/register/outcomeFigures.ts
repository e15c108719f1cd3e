/** Before and after as somebody wrote them down: shown as claimed, never counted as measured (C-117). */
export interface ClaimedFigures {
  /** What changed, in their words; empty where they did not say. */
  readonly metric: string
  readonly before: string
  readonly after: string
}

const figure = String.raw`[<>≤≥~≈±]?\s?[€$£]?\s?[-−+]?\d[\d.,'’]*(?:\s?(?:of|von|/)\s?\d[\d.,]*)?(?:\s?[€$£])?(?:\s?(?:%|‰|[\p{L}°µ][\p{L}°µ/²³]{0,11}))?`
const arrow = new RegExp(
  String.raw`^(.*?)(?<![\p{L}\p{N}.,])(${figure}(?:\s\p{L}{2,14})?)\s*(?:→|->|-->|=>|⇒|➔|➜|»)\s*(${figure})`,
  'su',
)
const fromTo = new RegExp(
  String.raw`^(.*?)\b(?:from|von)\s+(${figure})\s+(?:down\s+|up\s+)?(?:to|auf|zu)\s+(${figure})`,
  'sui',
)
const bareTo = new RegExp(String.raw`^(.*?)(?<![\p{L}\p{N}.,])(${figure})\s+(?:to|auf)\s+(${figure})`, 'su')
const was = new RegExp(
  String.raw`^(.*?)(?<![\p{L}\p{N}.,])(${figure})\s*\(\s*(?:was|before|previously|formerly|war|vorher|zuvor|statt|instead of)\s*:?\s*(${figure})\s*\)`,
  'sui',
)

/** "Median wait 14 min -> 4 min", "fell from 31% to 9%", "CSAT 4.1 (was 3.7)". Undefined where no such pair stands. */
export function outcomeFigures(text: string): ClaimedFigures | undefined {
  const start = text.slice(0, 500)
  const reversed = was.exec(start)
  if (reversed) return figures(reversed[1], reversed[3], reversed[2])
  const match = arrow.exec(start) ?? fromTo.exec(start) ?? bareTo.exec(start)
  return match ? figures(match[1], match[2], match[3]) : undefined
}

function figures(metric = '', before = '', after = ''): ClaimedFigures {
  const words = metric.replace(
    /\s+(fell|rose|dropped|went|down|up|increased|decreased|reduced|improved|sank|stieg|fiel|gesunken|gestiegen|gesenkt)\s*$/i,
    '',
  )
  return { metric: words.replace(/[\s:=,–-]+$/u, '').trim(), before: before.trim(), after: after.trim() }
}
