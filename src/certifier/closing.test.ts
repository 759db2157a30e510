import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** A process that opens one of everything, with a client at each, and then does `end`. */
function programme(end: string): string {
  return `
    import { once } from 'node:events';
    import { connect } from 'node:net';
    import { createCertifier } from ${JSON.stringify(new URL('certifier.ts', import.meta.url))};
    const certifier = createCertifier({ now: Date.now });
    await certifier.caFile();
    const script = (_request, _nth, elsewhere) =>
      ({ status: 302, body: elsewhere, delayMs: 600_000, breaks: { afterBytes: 9, how: 'stall' } });
    const clients = [];
    for (const kind of ['http', 'https', 'https-mute', 'refused', 'full']) {
      const stage = await certifier.openStage(kind, script);
      if (kind === 'refused' || kind === 'full') continue;
      const client = connect(new URL(stage.endpoint).port, '127.0.0.1').unref();
      client.on('error', () => {});
      client.write('GET / HTTP/1.1\\r\\n\\r\\n');
      await once(client, 'connect');
      clients.push(client);
    }
    ${end}
    console.log('done');
  `;
}

function play(end: string): Promise<{ stdout: string; stderr: string }> {
  const argv = ['--import', 'tsx', '--input-type=module', '-e', programme(end)];
  return run(process.execPath, argv, { timeout: 20_000 });
}

describe('a process with a certifier', () => {
  it('ends by itself once the certifier is closed', async () => {
    expect((await play('await certifier.close();')).stdout).toBe('done\n');
  });

  it('can be ended without closing it', async () => {
    const { stdout } = await play(`console.log('leaving'); process.exit(0);`);
    expect(stdout).toBe('leaving\n');
  });
});
