"""How what these SDKs give their caller is spelled in the protocol.

They check no types, so a value may have any: one that the protocol has no spelling for is left out, like one
that is absent.
"""


def response(body, http_status=None):
    return given(outcome="response", httpStatus=http_status, body=page_of(body))


def service_error(code, message, request_id, http_status):
    return given(
        outcome="serviceError",
        code=str(code),
        message=message,
        requestId=text(request_id),
        httpStatus=http_status,
    )


def sdk_error(kind, error):
    return {"outcome": "sdkError", "kind": kind, "message": str(error)}


def page_of(body):
    if not isinstance(body, dict):
        return {}
    events = body.get("Events")
    return given(
        RequestId=text(body.get("RequestId")),
        NextToken=text(body.get("NextToken")),
        Events=[event_of(event) for event in events] if isinstance(events, list) else None,
    )


def event_of(event):
    if not isinstance(event, dict):
        return {}
    return given(
        Type=text(event.get("Type")),
        EventId=int64(event.get("EventId")),
        ScheduleEventId=int64(event.get("ScheduleEventId")),
        Time=text(event.get("Time")),
        EventDetail=text(event.get("EventDetail")),
        StepName=text(event.get("StepName")),
    )


def text(value):
    return value if isinstance(value, str) else None


def int64(value):
    """A number with the digits that the SDK left it."""
    if isinstance(value, bool):
        return None
    return str(value) if isinstance(value, (int, float)) else text(value)


def given(**fields):
    return {name: value for name, value in fields.items() if value is not None}
