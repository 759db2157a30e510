/** Request times and the Date header, which the server's clock is read from, count whole seconds; so keep off every bound. */
export const MARGIN_MS = 5000;
