import { createLine, type Line } from './line.ts';
import { listen } from './listener.ts';
import type { OpenStage } from './open-stage.ts';
import { silentStage } from './silent-stage.ts';

/** Opens an HTTPS endpoint that takes connections and never says a word. Throws Node's own error where no port can be had. */
export async function openMuteStage(): Promise<OpenStage> {
  const lines = new Set<Line>();
  const listener = await listen((tcp) => {
    const line = createLine(tcp, tcp);
    lines.add(line);
    void line.closed.then(() => lines.delete(line));
    tcp.on('error', () => undefined);
    tcp.resume();
    void line.left.then(() => line.finish());
  });
  return silentStage(`https://127.0.0.1:${listener.port}`, {
    async closeConnections() {
      await Promise.all([...lines].map((line) => line.finish()));
    },
    close: () => listener.close(),
  });
}
