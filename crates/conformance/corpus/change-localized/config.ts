// Fields become localized, or cease to be.
import { all, named, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [{ slug: 'posts', fields: [...all({ localized: true }), ...named('n', all())] }, { slug: 'pages', versions: { drafts: true }, fields: all({ localized: true }) }, ...targets],
  localization: locales,
})
