import { all, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'begins', fields: all({ required: true }) },
    { slug: 'ends', versions: { drafts: true }, fields: all() },
    { slug: 'drafts', versions: true, fields: [{ name: 'title', type: 'text', required: true, localized: true }] },
    ...targets,
  ],
  globals: [{ slug: 'home', fields: [{ name: 'title', type: 'text', required: true }] }],
  localization: locales,
})
