import { all, named, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [{ slug: 'posts', fields: [...all(), ...named('n', all({ localized: true }))] }, { slug: 'pages', versions: { drafts: true }, fields: all() }, ...targets],
  localization: locales,
})
