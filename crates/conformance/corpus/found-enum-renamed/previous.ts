import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'pages', versions: true, fields: [{ name: 'kind', type: 'select', options: ['a'], enumName: 'kinds' }] },
  ],
})
