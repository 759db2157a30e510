// Driver of services/fnf of alibaba-cloud-sdk-go, which signs with HMAC-SHA1 (RPC).
package main

import (
	"errors"
	"sync"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/auth/credentials"
	sdkerrors "github.com/aliyun/alibaba-cloud-sdk-go/sdk/errors"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/requests"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/fnf"

	"fnf-conformance/drivers/go/driver"
)

// The SDK wants a region even where the endpoint is given, and sends it.
const region = "cn-hangzhou"

func main() {
	driver.Driver{
		Module:              "github.com/aliyun/alibaba-cloud-sdk-go",
		Features:            []string{"rpc", "securityToken", "https", "timeout", "concurrent"},
		GetExecutionHistory: getExecutionHistory,
	}.Serve()
}

func getExecutionHistory(call *driver.Call) driver.Outcome {
	client, err := clientFor(call)
	if err != nil {
		return sdkError(err)
	}
	request := fnf.CreateGetExecutionHistoryRequest()
	request.FlowName = call.Request.FlowName
	request.ExecutionName = call.Request.ExecutionName
	if call.Request.NextToken != nil {
		request.NextToken = *call.Request.NextToken
	}
	if call.Request.Limit != nil {
		request.Limit = requests.NewInteger64(*call.Request.Limit)
	}
	response, err := client.GetExecutionHistory(request)
	if err != nil {
		return sdkError(err)
	}
	status := response.GetHttpStatus()
	page := driver.Page{RequestID: &response.RequestId, NextToken: &response.NextToken}
	if response.Events != nil {
		page.Events = make([]driver.Event, len(response.Events))
	}
	for i := range response.Events {
		event := &response.Events[i]
		page.Events[i] = driver.Event{
			Type:            &event.Type,
			EventID:         &event.EventId,
			ScheduleEventID: &event.ScheduleEventId,
			Time:            &event.Time,
			EventDetail:     &event.EventDetail,
			StepName:        &event.StepName,
		}
	}
	return driver.Response(&status, page)
}

func sdkError(err error) driver.Outcome {
	var server *sdkerrors.ServerError
	// The same type is raised where the answer carried no code.
	if errors.As(err, &server) && server.ErrorCode() != "" {
		message, requestID, status := server.Message(), server.RequestId(), server.HttpStatus()
		return driver.ServiceError(server.ErrorCode(), &message, &requestID, &status)
	}
	var client *sdkerrors.ClientError
	if errors.As(err, &client) {
		switch client.ErrorCode() {
		case sdkerrors.JsonUnmarshalErrorCode:
			return driver.SDKError("decode", err)
		case sdkerrors.TimeoutErrorCode:
			return driver.SDKError("timeout", err)
		case sdkerrors.MissingParamErrorCode, sdkerrors.InvalidParamErrorCode:
			return driver.SDKError("validation", err)
		}
	}
	return driver.SDKError(driver.Kind(err), err)
}

// settings are what a client is made of. A client keeps its connections, so equal settings share one, as a
// program would.
type settings struct {
	endpoint    string
	credentials driver.Credentials
	timeoutMs   int
}

var (
	clients = map[settings]*fnf.Client{}
	making  sync.Mutex
)

func clientFor(call *driver.Call) (*fnf.Client, error) {
	making.Lock()
	defer making.Unlock()
	wanted := settings{call.Endpoint, call.Credentials, call.TimeoutMs}
	if client := clients[wanted]; client != nil {
		return client, nil
	}
	keys := call.Credentials
	var provider credentials.CredentialsProvider = credentials.NewStaticAKCredentialsProvider(
		keys.AccessKeyID, keys.AccessKeySecret)
	if keys.SecurityToken != "" {
		provider = credentials.NewStaticSTSCredentialsProvider(
			keys.AccessKeyID, keys.AccessKeySecret, keys.SecurityToken)
	}
	scheme, host := call.Address()
	client, err := fnf.NewClientWithOptions(region, sdk.NewConfig().WithScheme(scheme), provider)
	if err != nil {
		return nil, err
	}
	client.Domain = host
	if call.TimeoutMs > 0 {
		client.SetConnectTimeout(call.Timeout())
		client.SetReadTimeout(call.Timeout())
	}
	clients[wanted] = client
	return client, nil
}
