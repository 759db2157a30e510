package driver;

/** What the kit asks for. What it leaves out is null and is not given to the SDK either. */
record Call(String endpoint, String signature, Credentials credentials, Request request, Integer timeoutMs) {
  record Credentials(String accessKeyId, String accessKeySecret, String securityToken) {}

  record Request(String FlowName, String ExecutionName, String NextToken, Integer Limit) {}

  /** The endpoint as SDKs want it: the scheme… */
  String scheme() {
    return endpoint.substring(0, endpoint.indexOf("://"));
  }

  /** …and host with port. */
  String host() {
    return endpoint.substring(endpoint.indexOf("://") + 3);
  }
}
