/** What is wrong, where, and what would be right. `field` is named as whoever asked knows it. */
export type Reason = { field: string; problem: string; remedy: string }
