/** The seed of the recorded runs; the same requests are drawn again. */
export const SEED = 1;
/** Generated cases of each requirement in the recorded runs. */
export const RUNS = 30;
