/**
 * The loop that every driver runs: JSON-RPC 2.0, one message a line, from stdin to stdout. Calls run side by
 * side and each is answered when it is done. When stdin ends, the process ends with the last call.
 */
export async function serve(methods) {
  process.stdin.setEncoding('utf8');
  let rest = '';
  for await (const chunk of process.stdin) {
    // Not node:readline: it also breaks lines at U+2028, which may stand within a JSON string.
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) void answer(methods, line);
  }
  if (rest.trim() !== '') void answer(methods, rest);
}

async function answer(methods, line) {
  let request;
  try {
    request = JSON.parse(line);
  } catch (error) {
    write({ id: null, error: { code: -32700, message: error.message } });
    return;
  }
  const { id, method, params } = request;
  if (!Object.hasOwn(methods, method)) {
    write({ id, error: { code: -32601, message: `No method ${method}` } });
    return;
  }
  try {
    write({ id, result: await methods[method](params) });
  } catch (error) {
    // What the SDK raises is a result. What arrives here is a defect of the driver.
    console.error(error);
    write({ id, error: { code: -32603, message: String(error) } });
  }
}

function write(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
