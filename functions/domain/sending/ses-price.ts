/** US dollars for each email that SES takes, list price, https://aws.amazon.com/ses/pricing/ June 2025. */
export const SES_PRICE = 0.1e-3
