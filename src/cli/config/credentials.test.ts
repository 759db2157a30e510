import { describe, expect, it } from 'vitest';
import { messageOf } from '../../testing/message-of.ts';
import { findCredentials } from './credentials.ts';

const id = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
const secret = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
const token = 'ALIBABA_CLOUD_SECURITY_TOKEN';
const own = { accessKeyId: 'own', accessKeySecret: 'CANARY' };

describe('findCredentials', () => {
  it('takes those of the environment before those of the config file, never a part of each', () => {
    const env = { [id]: 'env', [secret]: 'other' };
    const found = findCredentials({ credentials: { ...own, securityToken: 'token' } }, env);
    expect(found).toEqual({ main: { accessKeyId: 'env', accessKeySecret: 'other' } });
  });

  it('takes those of the config file where the environment has none; an empty variable is none', () => {
    expect(findCredentials({ credentials: own }, { [id]: '', [secret]: '' })).toEqual({
      main: own,
    });
  });

  it('counts those with a security token as temporary ones too', () => {
    const env = { [id]: 'a', [secret]: 'b', [token]: 'c' };
    const main = { accessKeyId: 'a', accessKeySecret: 'b', securityToken: 'c' };
    expect(findCredentials({}, env)).toEqual({ main, temporary: main });
  });

  it('hands on the restricted identity', () => {
    expect(findCredentials({ credentials: own, restricted: own }, {})).toEqual({
      main: own,
      restricted: own,
    });
  });

  it('names the variables when there are none', () => {
    expect(() => findCredentials({}, {})).toThrow(`set ${id} and ${secret}`);
  });

  it.each([
    [{ [id]: 'CANARY' }, secret],
    [{ [secret]: 'CANARY' }, id],
    [{ [token]: 'CANARY' }, `${id} and ${secret}`],
  ])('names what is missing of %o, and no value', (env, missing) => {
    const message = messageOf(() => findCredentials({ credentials: own }, env));
    expect(message).toContain(`set ${missing} too`);
    expect(message).not.toContain('CANARY');
  });

  it.each([
    [{}, { [id]: 'a', [secret]: 'CANARY\n' }, secret],
    [{}, { [id]: 'a', [secret]: 'b', [token]: 'CANARY ' }, token],
    [
      { credentials: { ...own, accessKeySecret: 'CANARY\u00e9' } },
      {},
      'credentials.accessKeySecret',
    ],
    [{ credentials: own, restricted: { ...own, accessKeySecret: ' CANARY' } }, {}, 'restricted'],
  ])('refuses what no signature can hold in %o %o, and shows no value', (config, env, name) => {
    const message = messageOf(() => findCredentials(config, env));
    expect(message).toContain(name);
    expect(message).not.toContain('CANARY');
  });
});
