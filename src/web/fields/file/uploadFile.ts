import type { Api } from '#web/api/client.ts'

/** Stores a file and gives its id; the same content is stored once. */
export function uploadFile(api: Api, file: File): Promise<{ readonly id: string; readonly name: string }> {
  const form = new FormData()
  form.set('file', file)
  return api.ask('/files', { method: 'POST', body: form })
}
