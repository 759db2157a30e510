/** Credentials of the user's that stand in the environment of the kit, made up; nobody's. */
export const CANARY_ENVIRONMENT: Readonly<Record<string, string>> = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI5tCanaryOfTheProof',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'cAnArYsEcReT0123456789pRoOfKeY',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'CAIScanary+token/of==the+proof/0123456789abcdefABCDEF==',
};

/** Of these, what must not come out anywhere. */
export const CANARIES: readonly string[] = [
  CANARY_ENVIRONMENT.ALIBABA_CLOUD_ACCESS_KEY_SECRET ?? '',
  CANARY_ENVIRONMENT.ALIBABA_CLOUD_SECURITY_TOKEN ?? '',
];
