import type { Fault } from '../fault.ts';
import { signatureAcs3AlgorithmUnchecked } from './signature-acs3-algorithm-unchecked.ts';
import { signatureAcs3BodyHashBelieved } from './signature-acs3-body-hash-believed.ts';
import { signatureAcs3HeadersNotRequired } from './signature-acs3-headers-not-required.ts';
import { signatureAcs3MissingAccepted } from './signature-acs3-missing-accepted.ts';
import { signatureAcs3RawQuery } from './signature-acs3-raw-query.ts';
import { signatureAcs3StarNotEncoded } from './signature-acs3-star-not-encoded.ts';
import { signatureAcs3Unchecked } from './signature-acs3-unchecked.ts';
import { signatureAcs3ValuesNormalised } from './signature-acs3-values-normalised.ts';
import { signatureBeginningCompared } from './signature-beginning-compared.ts';
import { signatureCaseIgnored } from './signature-case-ignored.ts';
import { signatureEmptyAccepted } from './signature-empty-accepted.ts';
import { signatureEmptySecretAccepted } from './signature-empty-secret-accepted.ts';
import { signatureFifthUnchecked } from './signature-fifth-unchecked.ts';
import { signatureKeyCaseIgnored } from './signature-key-case-ignored.ts';
import { signatureKeyPrefixMatched } from './signature-key-prefix-matched.ts';
import { signatureKnownConnectionTrusted } from './signature-known-connection-trusted.ts';
import { signatureMethodNotCovered } from './signature-method-not-covered.ts';
import { signatureOnlyFirstPage } from './signature-only-first-page.ts';
import { signatureRepeatsPassedOver } from './signature-repeats-passed-over.ts';
import { signatureRpcAlgorithmUnchecked } from './signature-rpc-algorithm-unchecked.ts';
import { signatureRpcEmptyValuesDropped } from './signature-rpc-empty-values-dropped.ts';
import { signatureRpcMissingAccepted } from './signature-rpc-missing-accepted.ts';
import { signatureRpcOrderAsSent } from './signature-rpc-order-as-sent.ts';
import { signatureRpcRawQuery } from './signature-rpc-raw-query.ts';
import { signatureRpcSpaceAsPlus } from './signature-rpc-space-as-plus.ts';
import { signatureRpcTildeEncoded } from './signature-rpc-tilde-encoded.ts';
import { signatureRpcUnchecked } from './signature-rpc-unchecked.ts';
import { signatureRpcVersionUnchecked } from './signature-rpc-version-unchecked.ts';
import { signatureSortIgnoresCase } from './signature-sort-ignores-case.ts';
import { signatureTokenOptional } from './signature-token-optional.ts';
import { signatureTokenUnchecked } from './signature-token-unchecked.ts';
import { signatureUnknownKeyNotNamed } from './signature-unknown-key-not-named.ts';
import { signatureUnknownParameterPassedOver } from './signature-unknown-parameter-passed-over.ts';
import { signatureValuesTrimmed } from './signature-values-trimmed.ts';

export const signatureFaults: readonly Fault[] = [
  signatureRpcOrderAsSent,
  signatureSortIgnoresCase,
  signatureRpcSpaceAsPlus,
  signatureAcs3StarNotEncoded,
  signatureRpcTildeEncoded,
  signatureAcs3ValuesNormalised,
  signatureValuesTrimmed,
  signatureRpcEmptyValuesDropped,
  signatureRpcRawQuery,
  signatureAcs3RawQuery,
  signatureMethodNotCovered,
  signatureUnknownParameterPassedOver,
  signatureRepeatsPassedOver,
  signatureOnlyFirstPage,
  signatureKnownConnectionTrusted,
  signatureAcs3Unchecked,
  signatureRpcUnchecked,
  signatureFifthUnchecked,
  signatureBeginningCompared,
  signatureCaseIgnored,
  signatureEmptyAccepted,
  signatureRpcMissingAccepted,
  signatureAcs3MissingAccepted,
  signatureEmptySecretAccepted,
  signatureKeyCaseIgnored,
  signatureKeyPrefixMatched,
  signatureUnknownKeyNotNamed,
  signatureRpcAlgorithmUnchecked,
  signatureRpcVersionUnchecked,
  signatureAcs3AlgorithmUnchecked,
  signatureTokenUnchecked,
  signatureTokenOptional,
  signatureAcs3HeadersNotRequired,
  signatureAcs3BodyHashBelieved,
];
