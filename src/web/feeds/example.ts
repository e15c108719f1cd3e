import type { Feed } from './shapes.ts'

/** A delivery of the feed's kind, or how its sender is set up: to copy, in the sender's own language. */
export function example(
  { kind, metric }: Feed,
  { address, secret }: { readonly address: string; readonly secret: string | undefined },
): string {
  if (kind === 'alertmanager')
    return [
      'receivers:',
      '  - name: meliora',
      '    webhook_configs:',
      `      - url: ${address}`,
      '        send_resolved: true',
      '        http_config:',
      '          authorization:',
      `            credentials: ${secret ?? '…'}`,
    ].join('\n')
  if (kind === 'survey')
    return JSON.stringify({ responses: [{ id: 'answer-1042', at: '2026-11-20T09:30:00Z', score: 4 }] }, null, 2)
  const reading = { ...(!metric && { metric: 'MET-2026-0001' }), at: '2026-11-20T09:30:00Z', value: 12.5 }
  return JSON.stringify({ points: [reading] }, null, 2)
}
