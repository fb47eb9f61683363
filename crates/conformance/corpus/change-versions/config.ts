// Versions and drafts begin, and end.
import { all, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'begins', versions: { drafts: true }, fields: all({ required: true }) },
    { slug: 'ends', fields: all() },
    { slug: 'drafts', versions: { drafts: { autosave: true } }, fields: [{ name: 'title', type: 'text', required: true, localized: true }] },
    ...targets,
  ],
  globals: [{ slug: 'home', versions: { drafts: true }, fields: [{ name: 'title', type: 'text', required: true }] }],
  localization: locales,
})
