// A status for each locale.
import { project, locales } from '../shared/project'

export default project({
  collections: [
    { slug: 'posts', fields: [{ name: 'title', type: 'text', localized: true }], versions: { drafts: { localizeStatus: true } as never } },
    { slug: 'pages', fields: [{ name: 'title', type: 'text' }], versions: { drafts: { localizeStatus: true } as never } },
    { slug: 'notes', fields: [{ name: 'title', type: 'text' }], versions: { drafts: true } },
  ],
  globals: [{ slug: 'home', fields: [{ name: 'title', type: 'text' }], versions: { drafts: { localizeStatus: true } as never } }],
  experimental: { localizeStatus: true } as never,
  localization: locales,
})
