/**
 * The process that hostile endpoints live in, apart from the kit's, so that what they take of memory and time
 * is not counted as the kit's. It takes its orders from `http://127.0.0.1:<port>/open?id=…` and
 * `/close?port=…`, and says its own port to whoever forked it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startReference } from '../../reference/index.ts';
import { entryOf } from './catalogue.ts';
import { startHostile, type HostileEndpoint } from './start-hostile.ts';

/** Histories of more events cost time and show nothing more. */
const SHOWN = ['nothing-to-do', 'nightly', 'two-pages', 'live', 'abroad'];

const reference = await startReference({ seed: 1 });
const open = new Map<string, HostileEndpoint>();

async function answer(url: URL): Promise<unknown> {
  if (url.pathname === '/open') {
    const { hostile, when } = entryOf(url.searchParams.get('id') ?? '');
    const endpoint = await startHostile(hostile, when, reference);
    open.set(endpoint.url, endpoint);
    const { main, restricted, temporary } = reference.credentials;
    return {
      endpoint: endpoint.url,
      credentials: { main, restricted, temporary },
      executions: reference.executions.filter(({ executionName }) => SHOWN.includes(executionName)),
    };
  }
  const endpoint = open.get(url.searchParams.get('url') ?? '');
  open.delete(endpoint?.url ?? '');
  return endpoint?.close();
}

process.on('disconnect', () => process.exit(0));
const control = createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://127.0.0.1')).then(
    (value) => response.end(JSON.stringify(value)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
// A worker that is busy reading megabytes uses its connection again only much later.
control.keepAliveTimeout = 600_000;
control.listen(0, '127.0.0.1', () => {
  process.send?.((control.address() as AddressInfo).port);
});
