package driver;

import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.auth.SignatureVersion;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.fnf.model.v20190315.GetExecutionHistoryRequest;
import com.aliyuncs.fnf.model.v20190315.GetExecutionHistoryResponse;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Driver of aliyun-java-sdk-fnf with aliyun-java-sdk-core. */
final class SdkFnf {
  /** The SDK wants a region even where the endpoint is given, and sends it. */
  private static final String REGION = "cn-hangzhou";

  private static final Map<Call.Credentials, DefaultAcsClient> CLIENTS = new ConcurrentHashMap<>();

  private SdkFnf() {}

  public static void main(String[] args) throws Exception {
    JsonRpc.serve(
        "aliyun-java-sdk-fnf",
        List.of("rpc", "acs3", "securityToken", "https", "timeout", "concurrent"),
        SdkFnf::getExecutionHistory);
  }

  private static Map<String, Object> getExecutionHistory(Call call) {
    var request = new GetExecutionHistoryRequest();
    request.setSysEndpoint(call.host());
    request.setSysProtocol(call.scheme().equals("https") ? ProtocolType.HTTPS : ProtocolType.HTTP);
    // V1, the RPC signature, is the default of the SDK.
    request.setSysSignatureVersion(call.signature().equals("acs3") ? SignatureVersion.V3 : SignatureVersion.V1);
    request.setSysConnectTimeout(call.timeoutMs());
    request.setSysReadTimeout(call.timeoutMs());
    request.setFlowName(call.request().FlowName());
    request.setExecutionName(call.request().ExecutionName());
    request.setNextToken(call.request().NextToken());
    request.setLimit(call.request().Limit());
    GetExecutionHistoryResponse response;
    try {
      response = CLIENTS.computeIfAbsent(call.credentials(), SdkFnf::client).getAcsResponse(request);
    } catch (ClientException e) {
      return error(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // What happens while sending comes as a ClientException. This is the answer that could not be read.
      System.err.println(e);
      return Outcome.sdkError("decode", e);
    }
    List<Map<String, Object>> events = null;
    if (response.getEvents() != null) {
      events = new ArrayList<>();
      for (var event : response.getEvents()) {
        events.add(
            Outcome.event(
                event.getType(),
                event.getEventId(),
                event.getScheduleEventId(),
                event.getTime(),
                event.getEventDetail(),
                event.getStepName()));
      }
    }
    // The SDK does not tell the status.
    return Outcome.response(null, response.getRequestId(), response.getNextToken(), events);
  }

  /** A client keeps much; a program has one for its credentials. */
  private static DefaultAcsClient client(Call.Credentials keys) {
    return new DefaultAcsClient(
        keys.securityToken() == null
            ? DefaultProfile.getProfile(REGION, keys.accessKeyId(), keys.accessKeySecret())
            : DefaultProfile.getProfile(
                REGION, keys.accessKeyId(), keys.accessKeySecret(), keys.securityToken()));
  }

  /** One type for errors of the service and of the SDK, whose own codes begin with `SDK.`. */
  private static Map<String, Object> error(ClientException raised) {
    String code = raised.getErrCode();
    if (code != null && !code.startsWith("SDK.")) {
      return Outcome.serviceError(code, raised.getErrMsg(), raised.getRequestId(), null);
    }
    return Outcome.sdkError(Outcome.kind(raised), raised);
  }
}
