// transform-user-data.js
export function transform(doc) {
  // Add new fields to existing documents
  return {
    ...doc,
    preferences: doc.preferences || {
      notifications: true,
      theme: 'light',
    },
    lastLogin: doc.lastLogin || new Date().toISOString(),
  }
}
