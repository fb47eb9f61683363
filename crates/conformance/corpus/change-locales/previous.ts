import { all, targets } from '../shared/fields'
import { project } from '../shared/project'

export default project({ collections: [{ slug: 'posts', fields: all({ localized: true }) }, ...targets] })
