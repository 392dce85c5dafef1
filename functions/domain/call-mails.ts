/** At most so many mails for one call request; after that the operator gets an alarm. */
export const MAX_CALL_MAILS = 3
