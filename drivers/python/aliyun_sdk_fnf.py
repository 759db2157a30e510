"""Drives the PyPI package aliyun-python-sdk-fnf, which is built on aliyun-python-sdk-core."""

import json
import os
import platform
from functools import cache
from importlib.metadata import version
from urllib.parse import urlsplit

from aliyunsdkcore.acs_exception import error_code
from aliyunsdkcore.acs_exception.exceptions import ClientException, ServerException
from aliyunsdkcore.auth.credentials import AccessKeyCredential, StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.http import protocol_type
from aliyunsdkfnf.request.v20190315.GetExecutionHistoryRequest import GetExecutionHistoryRequest

import json_rpc
from outcome import response, sdk_error, service_error

PACKAGE = "aliyun-python-sdk-fnf"

# The SDK compares these by identity: any other string "https" would be taken for http.
PROTOCOLS = {"http": protocol_type.HTTP, "https": protocol_type.HTTPS}

# The SDK brings its own HTTP library, which heeds none of the usual variables, and has a variable of its own.
if "FNF_CONFORMANCE_CA_FILE" in os.environ:
    os.environ["ALIBABA_CLOUD_CA_BUNDLE"] = os.environ["FNF_CONFORMANCE_CA_FILE"]


def describe(_params):
    return {
        "protocol": 1,
        "name": PACKAGE,
        "version": version(PACKAGE),
        "language": f"Python {platform.python_version()}",
        "features": ["rpc", "securityToken", "https", "timeout", "concurrent"],
    }


def get_execution_history(params):
    try:
        body = client_for(**params["credentials"]).do_action_with_exception(request_for(params))
    except ServerException as error:
        if error.get_error_code() == error_code.SDK_UNKNOWN_SERVER_ERROR:
            return sdk_error("decode", error)  # the answer had no code of the service
        return service_error(
            error.get_error_code(), str(error), error.get_request_id(), error.get_http_status()
        )
    except Exception as error:
        return sdk_error(kind_of(error), error)
    try:
        # The SDK hands over bytes and leaves it to its caller to read them.
        return response(json.loads(body))
    except ValueError as error:
        return sdk_error("decode", error)


# One client for each identity, as a program keeps one: it holds the connections.
@cache
def client_for(accessKeyId, accessKeySecret, securityToken=None):
    if securityToken is None:
        return AcsClient(credential=AccessKeyCredential(accessKeyId, accessKeySecret))
    return AcsClient(credential=StsTokenCredential(accessKeyId, accessKeySecret, securityToken))


def request_for(params):
    url = urlsplit(params["endpoint"])
    request = GetExecutionHistoryRequest()
    request.set_endpoint(url.netloc)
    request.set_protocol_type(PROTOCOLS[url.scheme])
    if "timeoutMs" in params:
        request.set_connect_timeout(params["timeoutMs"] / 1000)
        request.set_read_timeout(params["timeoutMs"] / 1000)
    for name, value in params["request"].items():
        getattr(request, f"set_{name}")(value)
    return request


def kind_of(error):
    # Of an error of its HTTP library the SDK keeps nothing but the text.
    if isinstance(error, ClientException) and error.get_error_code() == error_code.SDK_HTTP_ERROR:
        return "timeout" if "timed out" in error.get_error_msg() else "network"
    return "validation" if isinstance(error, ClientException) else "other"


json_rpc.serve({"describe": describe, "getExecutionHistory": get_execution_history})
