// A Meliora in miniature, for tests that kill it: starts the database, says where, stays until told to stop.
import { startEmbedded } from '#store/embedded/start.ts'

try {
  const database = await startEmbedded({ dataDir: process.argv[2] as string })
  process.stdout.write(`${JSON.stringify({ url: database.url, serverPid: database.serverPid })}\n`)
  process.once('SIGTERM', () => database.stop())
} catch (failure) {
  const { code, message } = failure as { code?: string; message: string }
  process.stdout.write(`${JSON.stringify({ code, message })}\n`)
  process.exitCode = 1
}
