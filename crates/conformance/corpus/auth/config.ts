// Ways to log in.
import { project } from '../shared/project'

export default project({
  admin: { user: 'admins' },
  collections: [
    { slug: 'admins', auth: true, fields: [{ name: 'roles', type: 'select', hasMany: true, saveToJWT: true, options: ['admin', 'editor'], required: true, defaultValue: ['editor'] }] },
    { slug: 'keys', auth: { useAPIKey: true }, fields: [] },
    { slug: 'only-keys', auth: { disableLocalStrategy: true, useAPIKey: true }, fields: [] },
    { slug: 'strangers', auth: { disableLocalStrategy: { enableFields: true, optionalPassword: true } }, fields: [] },
    { slug: 'verified', auth: { verify: true, maxLoginAttempts: 0 }, versions: { drafts: true }, fields: [] },
    { slug: 'named', auth: { loginWithUsername: true }, fields: [] },
    { slug: 'either', auth: { loginWithUsername: { allowEmailLogin: true, requireEmail: true, requireUsername: false } }, fields: [] },
    { slug: 'optional', auth: { loginWithUsername: { allowEmailLogin: false, requireEmail: false } }, fields: [] },
    { slug: 'sessionless', auth: { useSessions: false }, fields: [] },
    { slug: 'hot', auth: { lockTime: 5, tokenExpiration: 10 }, fields: [{ name: 'email', type: 'email', required: true, unique: true, index: true }] },
  ],
})
