"""Drives the PyPI package alibabacloud_fnf20190315."""

import platform
from importlib.metadata import version
from urllib.parse import urlsplit

from alibabacloud_fnf20190315.client import Client
from alibabacloud_fnf20190315.models import GetExecutionHistoryRequest
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_tea_openapi.utils_models import Config
from darabonba.exceptions import RetryError
from darabonba.runtime import RuntimeOptions

import json_rpc
from outcome import response, sdk_error, service_error

PACKAGE = "alibabacloud_fnf20190315"


def describe(_params):
    return {
        "protocol": 1,
        "name": PACKAGE,
        "version": version(PACKAGE),
        "language": f"Python {platform.python_version()}",
        "features": ["rpc", "securityToken", "https", "timeout", "concurrent"],
    }


def get_execution_history(params):
    request = params["request"]
    timeout = params.get("timeoutMs")
    try:
        # Connections are kept by the process and not by the client, so a client a call costs nothing.
        client = client_for(params["endpoint"], params["credentials"])
        answer = client.get_execution_history_with_options(
            GetExecutionHistoryRequest(
                flow_name=request["FlowName"],
                execution_name=request["ExecutionName"],
                next_token=request.get("NextToken"),
                limit=request.get("Limit"),
            ),
            RuntimeOptions(connect_timeout=timeout, read_timeout=timeout),  # milliseconds
        )
        body = None if answer.body is None else answer.body.to_map()
        return response(body, http_status=answer.status_code)
    except AlibabaCloudException as error:
        if error.status_code is None:  # raised before anything was sent
            return sdk_error("validation", error)
        return service_error(error.code, str(error), error.request_id, error.status_code)
    except Exception as error:
        return sdk_error(kind_of(error), error)


def client_for(endpoint, credentials):
    url = urlsplit(endpoint)
    return Client(
        Config(
            protocol=url.scheme,
            endpoint=url.netloc,
            access_key_id=credentials["accessKeyId"],
            access_key_secret=credentials["accessKeySecret"],
            security_token=credentials.get("securityToken"),
        )
    )


def kind_of(error):
    # The SDK wraps what happened, and of an error of its HTTP library it keeps nothing but the text.
    cause = getattr(error, "inner_exception", error)
    if isinstance(cause, RetryError):
        return "timeout" if "timed out" in cause.message else "network"
    unreadable = str(cause).startswith("Failed to parse the value as json format")
    return "decode" if unreadable or isinstance(cause, UnicodeDecodeError) else "other"


json_rpc.serve({"describe": describe, "getExecutionHistory": get_execution_history})
