// Driver of darabonba-openapi, the core on which the generated module fnf-20190315 stands. It makes the call that
// the generated module makes and reads the answer into the same model.
package main

import (
	"encoding/json"
	"errors"

	openapi "github.com/alibabacloud-go/darabonba-openapi/v2/client"
	openapiutil "github.com/alibabacloud-go/darabonba-openapi/v2/utils"
	"github.com/alibabacloud-go/tea/dara"
	"github.com/alibabacloud-go/tea/tea"

	"fnf-conformance/drivers/go/driver"
)

type history struct {
	StatusCode *int  `json:"statusCode"`
	Body       *page `json:"body"`
}

type page struct {
	RequestID *string  `json:"RequestId"`
	NextToken *string  `json:"NextToken"`
	Events    []*event `json:"Events"`
}

type event struct {
	Type            *string `json:"Type"`
	EventID         *int64  `json:"EventId"`
	ScheduleEventID *int64  `json:"ScheduleEventId"`
	Time            *string `json:"Time"`
	EventDetail     *string `json:"EventDetail"`
	StepName        *string `json:"StepName"`
}

func main() {
	driver.Driver{
		Module:              "github.com/alibabacloud-go/darabonba-openapi/v2",
		Features:            []string{"rpc", "acs3", "securityToken", "https", "timeout", "concurrent"},
		GetExecutionHistory: getExecutionHistory,
	}.Serve()
}

func getExecutionHistory(call *driver.Call) driver.Outcome {
	client, err := openapi.NewClient(configFor(call))
	if err != nil {
		return sdkError(err)
	}
	query := map[string]any{
		"FlowName":      call.Request.FlowName,
		"ExecutionName": call.Request.ExecutionName,
	}
	if call.Request.NextToken != nil {
		query["NextToken"] = *call.Request.NextToken
	}
	if call.Request.Limit != nil {
		query["Limit"] = *call.Request.Limit
	}
	answer, err := client.CallApi(&openapiutil.Params{
		Action:      dara.String("GetExecutionHistory"),
		Version:     dara.String("2019-03-15"),
		Protocol:    dara.String("HTTPS"),
		Pathname:    dara.String("/"),
		Method:      dara.String("GET"),
		AuthType:    dara.String("AK"),
		Style:       dara.String("RPC"),
		ReqBodyType: dara.String("formData"),
		BodyType:    dara.String("json"),
	}, &openapiutil.OpenApiRequest{Query: openapiutil.Query(query)}, &dara.RuntimeOptions{})
	if err != nil {
		return sdkError(err)
	}
	told := new(history)
	if err := dara.Convert(answer, &told); err != nil {
		return driver.SDKError("decode", err)
	}
	return driver.Response(told.StatusCode, told.Body.report())
}

// configFor makes a configuration for every call: the SDK keeps its connections apart from its clients.
func configFor(call *driver.Call) *openapiutil.Config {
	scheme, host := call.Address()
	config := &openapiutil.Config{
		AccessKeyId:     &call.Credentials.AccessKeyID,
		AccessKeySecret: &call.Credentials.AccessKeySecret,
		Endpoint:        &host,
		Protocol:        &scheme,
	}
	if call.Credentials.SecurityToken != "" {
		config.SecurityToken = &call.Credentials.SecurityToken
	}
	if call.Signature == "rpc" {
		// The name that the SDK has for the older signature. Its default is ACS3-HMAC-SHA256.
		config.SignatureAlgorithm = dara.String("v2")
	}
	if call.TimeoutMs > 0 {
		config.ConnectTimeout = &call.TimeoutMs
		config.ReadTimeout = &call.TimeoutMs
	}
	return config
}

func (p *page) report() driver.Page {
	if p == nil {
		return driver.Page{}
	}
	told := driver.Page{RequestID: p.RequestID, NextToken: p.NextToken}
	if p.Events != nil {
		told.Events = make([]driver.Event, len(p.Events))
	}
	for i, given := range p.Events {
		if given != nil {
			told.Events[i] = driver.Event(*given)
		}
	}
	return told
}

func sdkError(err error) driver.Outcome {
	var raised *tea.SDKError
	if !errors.As(err, &raised) || raised.Code == nil || *raised.Code == "" {
		return driver.SDKError(driver.Kind(err), err)
	}
	// No status: the service was never asked, what was given to the SDK is at fault.
	if raised.StatusCode == nil || *raised.StatusCode == 0 {
		return driver.SDKError("validation", err)
	}
	// The error has no field for the request id; the answer of the service is attached as text.
	var data struct{ RequestId *string }
	if raised.Data != nil {
		_ = json.Unmarshal([]byte(*raised.Data), &data)
	}
	return driver.ServiceError(*raised.Code, raised.Message, data.RequestId, raised.StatusCode)
}
