import { project } from '../shared/project'

export default project({ collections: [{ slug: 'media', fields: [] }] })
