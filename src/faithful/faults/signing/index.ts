import type { Fault } from '../fault.ts';
import { signingAcs3AlgorithmOfAnotherCloud } from './signing-acs3-algorithm-of-another-cloud.ts';
import { signingAcs3BodyHashEmpty } from './signing-acs3-body-hash-empty.ts';
import { signingAcs3BodyHashInUpperCase } from './signing-acs3-body-hash-in-upper-case.ts';
import { signingAcs3ContentTypeNotSigned } from './signing-acs3-content-type-not-signed.ts';
import { signingAcs3CredentialWithAScope } from './signing-acs3-credential-with-a-scope.ts';
import { signingAcs3HostNotSigned } from './signing-acs3-host-not-signed.ts';
import { signingAcs3HostWithoutPort } from './signing-acs3-host-without-port.ts';
import { signingAcs3KeyWithAmpersand } from './signing-acs3-key-with-ampersand.ts';
import { signingAcs3NonceLeftOut } from './signing-acs3-nonce-left-out.ts';
import { signingAcs3PlusReadAsSpace } from './signing-acs3-plus-read-as-space.ts';
import { signingAcs3StarNotEncoded } from './signing-acs3-star-not-encoded.ts';
import { signingAcs3TokenNotSigned } from './signing-acs3-token-not-signed.ts';
import { signingCredentialsShared } from './signing-credentials-shared.ts';
import { signingFirstCredentialsKept } from './signing-first-credentials-kept.ts';
import { signingNonceCounter } from './signing-nonce-counter.ts';
import { signingNonceFixedSeed } from './signing-nonce-fixed-seed.ts';
import { signingNonceFourDigits } from './signing-nonce-four-digits.ts';
import { signingNonceFromClock } from './signing-nonce-from-clock.ts';
import { signingNonceOfTheRequest } from './signing-nonce-of-the-request.ts';
import { signingRpcEncodeUriComponent } from './signing-rpc-encode-uri-component.ts';
import { signingRpcKeyIdInLowerCase } from './signing-rpc-key-id-in-lower-case.ts';
import { signingRpcKeyWithoutAmpersand } from './signing-rpc-key-without-ampersand.ts';
import { signingRpcMethodAlwaysGet } from './signing-rpc-method-always-get.ts';
import { signingRpcMethodOfV3 } from './signing-rpc-method-of-v3.ts';
import { signingRpcOrderAsSent } from './signing-rpc-order-as-sent.ts';
import { signingRpcSpaceAsPlus } from './signing-rpc-space-as-plus.ts';
import { signingRpcTildeEncoded } from './signing-rpc-tilde-encoded.ts';
import { signingRpcTokenNotSigned } from './signing-rpc-token-not-signed.ts';
import { signingRpcVersionLeftOut } from './signing-rpc-version-left-out.ts';
import { signingSecretKept } from './signing-secret-kept.ts';
import { signingTimeCorrectedTheWrongWay } from './signing-time-corrected-the-wrong-way.ts';
import { signingTimeLocal } from './signing-time-local.ts';
import { signingTimeWithMilliseconds } from './signing-time-with-milliseconds.ts';
import { signingTimeWithOffset } from './signing-time-with-offset.ts';
import { signingTokenEncodedTwice } from './signing-token-encoded-twice.ts';
import { signingTokenKept } from './signing-token-kept.ts';
import { signingTokenLeftOut } from './signing-token-left-out.ts';

export const signingFaults: readonly Fault[] = [
  signingRpcEncodeUriComponent,
  signingRpcTildeEncoded,
  signingRpcSpaceAsPlus,
  signingRpcKeyWithoutAmpersand,
  signingRpcOrderAsSent,
  signingRpcMethodAlwaysGet,
  signingRpcVersionLeftOut,
  signingRpcMethodOfV3,
  signingRpcKeyIdInLowerCase,
  signingRpcTokenNotSigned,
  signingTokenLeftOut,
  signingTokenEncodedTwice,
  signingAcs3StarNotEncoded,
  signingAcs3PlusReadAsSpace,
  signingAcs3HostWithoutPort,
  signingAcs3KeyWithAmpersand,
  signingAcs3AlgorithmOfAnotherCloud,
  signingAcs3CredentialWithAScope,
  signingAcs3NonceLeftOut,
  signingAcs3HostNotSigned,
  signingAcs3ContentTypeNotSigned,
  signingAcs3BodyHashInUpperCase,
  signingAcs3BodyHashEmpty,
  signingAcs3TokenNotSigned,
  signingFirstCredentialsKept,
  signingSecretKept,
  signingTokenKept,
  signingCredentialsShared,
  signingNonceFromClock,
  signingNonceFourDigits,
  signingNonceOfTheRequest,
  signingNonceCounter,
  signingNonceFixedSeed,
  signingTimeWithMilliseconds,
  signingTimeWithOffset,
  signingTimeCorrectedTheWrongWay,
  signingTimeLocal,
];
