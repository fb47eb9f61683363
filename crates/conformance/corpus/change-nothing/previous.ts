import { both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({ collections: [{ slug: 'posts', versions: { drafts: true }, fields: both() }, ...targets], localization: locales })
