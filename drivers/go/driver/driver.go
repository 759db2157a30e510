// Package driver is the part that all drivers written in Go share: the JSON-RPC loop between the conformance
// kit and an SDK, and the shapes of what they tell each other.
package driver

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
)

// Driver is what sets one driver apart from another.
type Driver struct {
	// Module is the module path of the SDK: its name in the report, and where its version is looked up.
	Module string
	// Features are those that the SDK itself offers.
	Features []string
	// GetExecutionHistory makes one call through the SDK. It is called from several goroutines at once.
	GetExecutionHistory func(*Call) Outcome
}

type message struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

type reply struct {
	JSONRPC string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  any             `json:"result,omitempty"`
	Error   *failure        `json:"error,omitempty"`
}

type failure struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// Serve answers the kit until its input ends and every call has been answered.
func (d Driver) Serve() {
	// Nothing but answers may reach standard output, whatever an SDK prints.
	out := os.Stdout
	os.Stdout = os.Stderr

	var writing sync.Mutex
	send := func(id json.RawMessage, result any, failed *failure) {
		var line bytes.Buffer
		encoder := json.NewEncoder(&line)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(reply{"2.0", id, result, failed}); err != nil {
			fmt.Fprintln(os.Stderr, "cannot encode an answer:", err)
			return
		}
		writing.Lock()
		defer writing.Unlock()
		if _, err := out.Write(line.Bytes()); err != nil {
			fmt.Fprintln(os.Stderr, "cannot write an answer:", err)
		}
	}

	var calls sync.WaitGroup
	// Not bufio.Scanner, which has a longest line.
	in := bufio.NewReader(os.Stdin)
	for {
		line, end := in.ReadBytes('\n')
		if line = bytes.TrimSpace(line); len(line) > 0 {
			var asked message
			if err := json.Unmarshal(line, &asked); err != nil {
				send(json.RawMessage("null"), nil, &failure{-32700, err.Error()})
			} else {
				calls.Add(1)
				go func() {
					defer calls.Done()
					result, failed := d.answer(asked)
					send(asked.ID, result, failed)
				}()
			}
		}
		if end != nil {
			if end != io.EOF {
				fmt.Fprintln(os.Stderr, "cannot read:", end)
			}
			break
		}
	}
	calls.Wait()
}

func (d Driver) answer(asked message) (any, *failure) {
	switch asked.Method {
	case "describe":
		return map[string]any{
			"protocol": 1,
			"name":     d.Module,
			"version":  version(d.Module),
			"language": "Go " + strings.TrimPrefix(runtime.Version(), "go"),
			"features": d.Features,
		}, nil
	case "getExecutionHistory":
		call := new(Call)
		if err := json.Unmarshal(asked.Params, call); err != nil {
			return nil, &failure{-32602, err.Error()}
		}
		return d.call(call), nil
	}
	return nil, &failure{-32601, "no such method: " + asked.Method}
}

// call keeps a panic inside the SDK from ending the other calls. The SDK did it, so it is reported as the SDK's.
func (d Driver) call(call *Call) (outcome Outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			fmt.Fprintf(os.Stderr, "panic: %v\n%s", cause, debug.Stack())
			outcome = SDKError("other", fmt.Errorf("panic: %v", cause))
		}
	}()
	return d.GetExecutionHistory(call)
}

// version is the one that was linked in.
func version(module string) string {
	info, ok := debug.ReadBuildInfo()
	if ok {
		for _, dependency := range info.Deps {
			if dependency.Path == module {
				if dependency.Replace != nil {
					return dependency.Replace.Version
				}
				return dependency.Version
			}
		}
	}
	return "unknown"
}
