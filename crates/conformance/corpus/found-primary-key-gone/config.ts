// Found by --pairs 1 --seed 1441 --dialect postgres: the column of a field named `ID` is the primary key's.
import { project } from '../shared/project'

export default project({ collections: [{ slug: 'media', fields: [{ name: 'ID', type: 'text' }] }] })
