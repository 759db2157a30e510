import { describe, expect, it } from 'vitest';
import { createFreshPorts } from './fresh-ports.ts';
import { listen } from './listener.ts';

describe('fresh ports', () => {
  it('come round only when all were handed out', () => {
    const ports = createFreshPorts(0.999_99);
    const all = Array.from({ length: 22_528 }, () => ports.next());
    expect(new Set(all).size).toBe(all.length);
    expect([Math.min(...all), Math.max(...all)]).toEqual([10_240, 32_767]);
    expect(ports.next()).toBe(all[0]);
  });

  it('are what listeners get, one after the other', async () => {
    const seen = new Set<number>();
    for (let nth = 0; nth < 300; nth += 1) {
      const listener = await listen(() => undefined);
      seen.add(listener.port);
      await listener.close();
    }
    expect(seen.size).toBe(300);
  });
});
