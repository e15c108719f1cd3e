import type { Api } from '#web/api/client.ts'

/** Stores a file as it is, streamed, its name in a header. Gives its id. */
export function uploadFile(api: Api, file: File): Promise<{ readonly id: string; readonly name: string }> {
  return api.ask('/files', { method: 'POST', file })
}
