"""The loop that every driver runs: JSON-RPC 2.0, one message a line, from stdin to stdout.

Calls run side by side, each on a thread, and each is answered when it is done. When stdin ends, the process
ends with the last call.
"""

import json
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from threading import Lock


def serve(methods):
    output = sys.stdout.buffer
    sys.stdout = sys.stderr  # Whatever an SDK prints goes to the log and not between the answers.
    lock = Lock()

    def write(message):
        line = json.dumps({"jsonrpc": "2.0", **message}) + "\n"
        with lock:
            output.write(line.encode())
            output.flush()

    def answer(line):
        try:
            request = json.loads(line)
        except ValueError as error:
            write({"id": None, "error": {"code": -32700, "message": str(error)}})
            return
        method = methods.get(request["method"])
        if method is None:
            message = f"No method {request['method']}"
            write({"id": request["id"], "error": {"code": -32601, "message": message}})
            return
        try:
            write({"id": request["id"], "result": method(request.get("params"))})
        except Exception as error:
            # What the SDK raises is a result. What arrives here is a defect of the driver.
            traceback.print_exc()
            write({"id": request["id"], "error": {"code": -32603, "message": repr(error)}})

    with ThreadPoolExecutor(max_workers=64) as threads:
        for line in sys.stdin.buffer:  # Bytes: text would also end lines at a carriage return.
            if line.strip():
                threads.submit(answer, line)
