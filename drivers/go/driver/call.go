package driver

import (
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/url"
	"strings"
	"time"
)

// Call is what the kit asks for. What it leaves out is nil or empty and is not given to the SDK either.
type Call struct {
	Endpoint    string      `json:"endpoint"`
	Signature   string      `json:"signature"`
	Credentials Credentials `json:"credentials"`
	Request     Request     `json:"request"`
	TimeoutMs   int         `json:"timeoutMs"`
}

type Credentials struct {
	AccessKeyID     string `json:"accessKeyId"`
	AccessKeySecret string `json:"accessKeySecret"`
	SecurityToken   string `json:"securityToken"`
}

type Request struct {
	FlowName      string  `json:"FlowName"`
	ExecutionName string  `json:"ExecutionName"`
	NextToken     *string `json:"NextToken"`
	Limit         *int64  `json:"Limit"`
}

// Address is the endpoint as SDKs want it: the scheme, and host with port.
func (c *Call) Address() (scheme, host string) {
	scheme, host, _ = strings.Cut(c.Endpoint, "://")
	return scheme, host
}

// Timeout is zero where none was given.
func (c *Call) Timeout() time.Duration {
	return time.Duration(c.TimeoutMs) * time.Millisecond
}

// Outcome is what the SDK gave its caller: made by Response, ServiceError or SDKError.
type Outcome any

// Page is an answer. Nil is what the SDK did not give.
type Page struct {
	RequestID *string `json:"RequestId,omitempty"`
	NextToken *string `json:"NextToken,omitempty"`
	Events    []Event `json:"Events,omitzero"`
}

type Event struct {
	Type            *string `json:"Type,omitempty"`
	EventID         *int64  `json:"EventId,string,omitempty"`
	ScheduleEventID *int64  `json:"ScheduleEventId,string,omitempty"`
	Time            *string `json:"Time,omitempty"`
	EventDetail     *string `json:"EventDetail,omitempty"`
	StepName        *string `json:"StepName,omitempty"`
}

type response struct {
	Outcome    string `json:"outcome"`
	HTTPStatus *int   `json:"httpStatus,omitempty"`
	Body       Page   `json:"body"`
}

// Response is a page that the SDK returned.
func Response(httpStatus *int, page Page) Outcome {
	return response{"response", httpStatus, page}
}

type serviceError struct {
	Outcome    string  `json:"outcome"`
	Code       string  `json:"code"`
	Message    *string `json:"message,omitempty"`
	RequestID  *string `json:"requestId,omitempty"`
	HTTPStatus *int    `json:"httpStatus,omitempty"`
}

// ServiceError is an error of the SDK that carries the service's error code.
func ServiceError(code string, message, requestID *string, httpStatus *int) Outcome {
	return serviceError{"serviceError", code, message, requestID, httpStatus}
}

type sdkError struct {
	Outcome string `json:"outcome"`
	Kind    string `json:"kind"`
	Message string `json:"message"`
}

// SDKError is any other error of the SDK.
func SDKError(kind string, err error) Outcome {
	return sdkError{"sdkError", kind, err.Error()}
}

// Kind tells an error of the standard library that an SDK passed on by its type.
func Kind(err error) string {
	var timing net.Error
	if errors.As(err, &timing) && timing.Timeout() {
		return "timeout"
	}
	var syntax *json.SyntaxError
	var mismatch *json.UnmarshalTypeError
	if errors.As(err, &syntax) || errors.As(err, &mismatch) {
		return "decode"
	}
	var request *url.Error
	var operation *net.OpError
	if errors.As(err, &request) || errors.As(err, &operation) || errors.Is(err, io.ErrUnexpectedEOF) {
		return "network"
	}
	return "other"
}
