import { changeBranding } from '#app/documents/changeBranding.ts'
import { setLogo } from '#app/documents/changeLogo.ts'
import { publishRegister } from '#app/documents/publish.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import type { House } from '../house.ts'
import { lysmarkLogo } from './logo.ts'

/** Lysmark's files in its own blue from the first month; its register published once, before the body came for stage 1. */
export function lookScenes({ of, clock: { app }, calendar }: House, seed: number): Scene[] {
  const own = agenda(calendar, seed)
  const { caller } = of.amara
  own.on(month(-18).day(8), async () => {
    const changes = {
      primary: '#1d4f91',
      header: 'Mutual insurance since 1911',
      footer: 'Lysmark Mutual · Northgate, Weir Street and Harbour House',
    }
    await changeBranding(app, caller, { version: 0, changes })
    await setLogo(app, caller, pieces())
  })
  own.on(month(-7).day(3), () =>
    publishRegister(app, of.elena.caller, {
      register: 'improvements',
      note: 'Register as handed to the certification body for stage 1',
      language: 'en',
    }),
  )
  return [...own.scenes]
}

async function* pieces(): AsyncGenerator<Uint8Array> {
  yield lysmarkLogo()
}
