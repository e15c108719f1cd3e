import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AddressedAs, CalendarScope, MailChoice } from '#domain/notices/mailing.ts'
import type { Language } from '#domain/words/language.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface MyNotices {
  readonly mail: Readonly<Record<AddressedAs, MailChoice>>
  readonly language: Language | null
  readonly email: string | null
  readonly mailsLeave: boolean
  readonly calendar: {
    readonly scope: CalendarScope
    readonly createdAt: string
    readonly lastReadOn: string | null
  } | null
}

export interface NoticesChange {
  readonly mail?: Partial<MyNotices['mail']>
  readonly language?: Language | null
}

const path = '/notice-preferences'

export function useMyNotices() {
  const api = useApi()
  return useQuery({ queryKey: useKey(), queryFn: ({ signal }) => api.ask<MyNotices>(path, { signal }) })
}

/** Each choice shows at once and is kept as it is made; what the server kept, or refused, is shown afterwards. */
export function useChangeNotices() {
  const api = useApi()
  const queries = useQueryClient()
  const queryKey = useKey()
  return useMutation({
    mutationFn: (body: NoticesChange) => api.ask<MyNotices>(path, { method: 'PUT', body }),
    onMutate: ({ mail, ...rest }) =>
      queries.setQueryData<MyNotices>(
        queryKey,
        (shown) => shown && { ...shown, ...rest, mail: { ...shown.mail, ...mail } },
      ),
    onSuccess: (now) => queries.setQueryData(queryKey, now),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

/** Makes the calendar's address and answers it, or ends it. */
export function useCalendarAddress(onMade: (address: string | null) => void) {
  const api = useApi()
  const queries = useQueryClient()
  const queryKey = useKey()
  return useMutation({
    mutationFn: async (scope: CalendarScope | null) => {
      const ask = scope === null ? { method: 'DELETE' as const } : { method: 'POST' as const, body: { scope } }
      const made = await api.ask<{ readonly path: string } | undefined>(`${path}/calendar`, ask)
      return made ? location.origin + made.path : null
    },
    onSuccess: onMade,
    onSettled: () => queries.invalidateQueries({ queryKey }),
  })
}

function useKey() {
  return [useSlug(), 'noticePreferences']
}
