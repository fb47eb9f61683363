// Versions of localized fields.
import { all, both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'drafted', fields: both(), versions: { drafts: true } },
    { slug: 'versioned', fields: all({ localized: true, required: true }), versions: { maxPerDoc: 1 } },
    ...targets,
  ],
  globals: [{ slug: 'settings', fields: all({ localized: true }), versions: { drafts: { autosave: true } } }],
  localization: locales,
})
