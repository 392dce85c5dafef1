/** What is wrong, where, and what would be right. `field` is the name that the caller knows it by. */
export type Reason = { field: string; problem: string; remedy: string }
