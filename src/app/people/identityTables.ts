/** How the sign-in library's tables and columns are called here (0003_people.sql). */
const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

export const identityTable = { modelName: 'identity', fields: { ...times, emailVerified: 'email_verified' } } as const

export const sessionTable = {
  modelName: 'identity_session',
  fields: {
    ...times,
    userId: 'identity_id',
    expiresAt: 'expires_at',
    userAgent: 'user_agent',
    ipAddress: 'ip_address',
  },
} as const

export const accountTable = {
  modelName: 'identity_account',
  fields: {
    ...times,
    userId: 'identity_id',
    accountId: 'account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
  },
} as const

export const verificationTable = {
  modelName: 'identity_verification',
  fields: { ...times, expiresAt: 'expires_at' },
} as const

export const secondFactorTables = {
  user: { fields: { twoFactorEnabled: 'second_factor' } },
  twoFactor: {
    modelName: 'identity_second_factor',
    fields: {
      userId: 'identity_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const
