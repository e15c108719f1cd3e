import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { shellText } from '#domain/words/screenShell.ts'
import { useOrganization } from '#web/api/useMe.ts'
import { useOpenHelp } from '#web/help/helpStore.ts'
import { Toasts } from '#web/parts/Toasts.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { BottomBar } from './BottomBar.tsx'
import { DemoBanner } from './DemoBanner.tsx'
import classes from './Shell.module.css'
import { SideNav } from './SideNav.tsx'
import { type Opened, ShellContext } from './shellContext.ts'
import { TopBar } from './TopBar.tsx'
import { useGoKeys } from './useGoKeys.ts'

const CaptureDialog = lazy(async () => ({ default: (await import('#web/capture/CaptureDialog.tsx')).CaptureDialog }))
const HelpPanel = lazy(async () => ({ default: (await import('#web/help/HelpPanel.tsx')).HelpPanel }))
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))
const KeySheet = lazy(async () => ({ default: (await import('./KeySheet.tsx')).KeySheet }))
const MoreDrawer = lazy(async () => ({ default: (await import('./MoreDrawer.tsx')).MoreDrawer }))

/** The frame of an organization's pages: bars, navigation, and the dialogs that open from everywhere. */
export function Shell() {
  const { say } = useWords()
  const [opened, open] = useState<Opened>(null)
  const close = () => open(null)
  const help = useOpenHelp()
  useGoKeys(open)
  useOrganizationLanguage()
  return (
    <ShellContext value={open}>
      <a href="#content" className={classes.skip}>
        {say(shellText.skip)}
      </a>
      <div className={classes.shell}>
        <TopBar />
        <SideNav />
        <main id="content" className={classes.main} tabIndex={-1}>
          <DemoBanner />
          <div className={classes.content}>
            <Outlet />
          </div>
        </main>
        <BottomBar />
      </div>
      <Toasts />
      <Suspense>
        {opened === 'capture' && <CaptureDialog onClose={close} />}
        {opened === 'palette' && <Palette onClose={close} />}
        {opened === 'keys' && <KeySheet onClose={close} />}
        {help && <HelpPanel start={help.key} />}
        {opened === 'more' && <MoreDrawer onClose={close} />}
      </Suspense>
    </ShellContext>
  )
}

/** Speaks the organization's language to those whose browser speaks none of ours. */
function useOrganizationLanguage(): void {
  const { fallBackTo } = useWords()
  const language = useOrganization()?.language
  useEffect(() => {
    if (language) fallBackTo(language)
  }, [language, fallBackTo])
}
