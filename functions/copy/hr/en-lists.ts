export const lists = { everywhere: 'everywhere' }
