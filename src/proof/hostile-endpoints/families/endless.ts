import { promisify } from 'node:util';
import { brotliCompress, constants, deflate, gzip, type BrotliOptions } from 'node:zlib';
import type { Call, Family, Hostile } from '../endpoint.ts';
import { chunk, head, whole } from '../raw-http.ts';

const MIB = 1024 * 1024;
const pack: (bytes: Buffer, options: BrotliOptions) => Promise<Buffer> = promisify(brotliCompress);

async function forever({ write }: Call, piece: Buffer): Promise<void> {
  while (await write(piece));
}

/** A page of as many events as asked for, written in pieces so that this side needs no memory for it. */
async function events(call: Call, count: number, one: string, before = ''): Promise<void> {
  const piece = Buffer.from(`${one},`.repeat(1000));
  const open = Buffer.from(`{${before}"RequestId":"R","Events":[`);
  const close = Buffer.from(`${one}]}`);
  const length = open.length + piece.length * (count / 1000) + close.length;
  await call.write(
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${String(length)}\r\n\r\n`,
  );
  await call.write(open);
  for (let written = 0; written < count; written += 1000) {
    if (!(await call.write(piece))) return;
  }
  await call.write(close);
}

/** A quarter of a gigabyte once it is decompressed. It is made once, and not in the way of other endpoints. */
function bomb(encoding: string, compress: (bytes: Buffer) => Promise<Buffer>): Hostile {
  let packed: Promise<Buffer> | undefined;
  return {
    id: `bomb-${encoding}`,
    expect: 'broken',
    attack: async ({ write }) => {
      packed ??= compress(Buffer.alloc(256 * MIB, ' '));
      await write(
        whole({
          status: 200,
          headers: [
            ['content-type', 'application/json'],
            ['content-encoding', encoding],
          ],
          body: await packed,
        }),
      );
    },
  };
}

const EVENT =
  '{"Type":"StepEntered","EventId":9007199254740993,"ScheduleEventId":1,"Time":"2019-01-01T01:01:01.001Z","EventDetail":"{}","StepName":"s"}';

/** Endpoints that send too much. */
export const endless: Family = {
  id: 'endless',
  members: [
    {
      id: 'endless-chunks',
      expect: 'trouble',
      heavy: true,
      attack: async (call) => {
        await call.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        await forever(call, chunk(Buffer.alloc(64 * 1024, ' ')));
      },
    },
    {
      id: 'endless-without-length',
      expect: 'trouble',
      heavy: true,
      attack: async (call) => {
        await call.write(head(await call.good()) + '\r\n');
        await forever(call, Buffer.alloc(64 * 1024, '['));
      },
    },
    {
      id: 'endless-tiny-chunks',
      expect: 'trouble',
      heavy: true,
      when: ['late'],
      attack: async (call) => {
        await call.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        await forever(call, Buffer.from('1\r\n \r\n'.repeat(1000)));
      },
    },
    bomb('gzip', promisify(gzip)),
    bomb('deflate', promisify(deflate)),
    bomb('br', (bytes) => pack(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
    {
      id: 'ten-million-events',
      expect: 'trouble',
      heavy: true,
      attack: (call) => events(call, 10_000_000, EVENT),
    },
    {
      id: 'twenty-million-empty-events',
      expect: 'any',
      heavy: true,
      attack: (call) => events(call, 20_000_000, '{}'),
    },
    {
      id: 'page-of-300000-events',
      expect: 'broken',
      heavy: true,
      attack: (call) => events(call, 300_000, EVENT),
    },
    {
      id: 'page-of-300000-empty-events',
      expect: 'broken',
      heavy: true,
      attack: (call) => events(call, 300_000, '{}'),
    },
    {
      id: 'string-of-60-megabytes',
      expect: 'any',
      heavy: true,
      attack: (call) =>
        events(
          call,
          1000,
          '{}',
          `"Filler":"${'x'.repeat(60 * MIB)}","Number":12345678901234567890,`,
        ),
    },
    {
      id: 'two-byte-string-of-60-megabytes',
      expect: 'any',
      heavy: true,
      when: ['late'],
      attack: (call) => events(call, 1000, '{}', `"Filler":"${'文'.repeat(20 * MIB)}",`),
    },
  ],
};
