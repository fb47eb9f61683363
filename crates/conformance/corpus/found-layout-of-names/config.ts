// Names and values that prettier lays out in a way of its own in the drizzle schema.
import { project } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'a16',
      fields: [
        { name: 'layout', type: 'select', options: ['back\\slash', 'a "quote"', 'plain'] },
        { name: 'über', type: 'text' },
        { name: 'हिन्दी', type: 'text' },
        { name: 'two-words', type: 'number' },
      ],
    },
  ],
})
