// Found by --fuzz 1 --seed 1011: the drizzle schema has keys in quotes where they are no names to ECMAScript 5.
import { project } from '../shared/project.ts'

export default project({
  collections: [
    {
      slug: 'media',
      fields: [
        { name: 'über', type: 'text' },
        { name: 'naïveName', type: 'number' },
        { name: 'a·b', type: 'text' },
        { name: 'gruppeÄ', type: 'group', fields: [{ name: 'größe', type: 'text', index: true }] },
      ],
    },
  ],
})
