import { Button, FileButton, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { brandingText } from '#domain/words/brandingScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { LogoPicture } from './LogoPicture.tsx'
import { pictureFile } from './pictureFile.ts'
import type { Branding } from './shapes.ts'

/** The logo, another one in its place, or none. */
export function LogoChoice({ branding: { logo } }: { readonly branding: Branding }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useLogo()
  return (
    <div className={settings.group}>
      <div>
        <h3 className={settings.heading}>{say(brandingText.logo)}</h3>
        <p className={settings.lead}>{say(brandingText.logoHelp)}</p>
        <Group gap="md">
          {logo ? <LogoPicture hash={logo.hash} height={44} /> : <span>{say(brandingText.noLogo)}</span>}
          <FileButton accept="image/*" onChange={(file) => file && mutate(file)}>
            {(props) => (
              <Button {...props} variant="default" loading={isPending}>
                {say(brandingText.chooseLogo)}
              </Button>
            )}
          </FileButton>
          {logo && (
            <Button variant="subtle" onClick={() => mutate(null)}>
              {say(brandingText.removeLogo)}
            </Button>
          )}
        </Group>
        <ProblemNote error={error} />
      </div>
    </div>
  )
}

function useLogo() {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (file: File | null) => {
      if (!file) return api.ask<Branding>('/branding/logo', { method: 'DELETE' })
      const picture = await pictureFile(file).catch(() => {
        throw new Error(say(brandingText.unreadable))
      })
      return api.ask<Branding>('/branding/logo', { method: 'PUT', file: picture })
    },
    onSuccess: (saved) => queries.setQueryData([slug, 'branding'], saved),
  })
}
