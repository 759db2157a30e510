package driver;

import com.aliyun.tea.NameInMap;
import com.aliyun.tea.TeaException;
import com.aliyun.tea.TeaModel;
import com.aliyun.tea.TeaUnretryableException;
import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import com.aliyun.teautil.models.TeaUtilException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Driver of tea-openapi, the core on which the generated fnf20190315 stands. It makes the call that the
 * generated client makes and reads the answer into the same model.
 */
public final class TeaOpenapi {
  public static final class History extends TeaModel {
    @NameInMap("statusCode")
    public Integer statusCode;

    @NameInMap("body")
    public Page body;
  }

  public static final class Page extends TeaModel {
    @NameInMap("RequestId")
    public String requestId;

    @NameInMap("NextToken")
    public String nextToken;

    @NameInMap("Events")
    public List<Event> events;
  }

  public static final class Event extends TeaModel {
    @NameInMap("Type")
    public String type;

    @NameInMap("EventId")
    public Long eventId;

    @NameInMap("ScheduleEventId")
    public Long scheduleEventId;

    @NameInMap("Time")
    public String time;

    @NameInMap("EventDetail")
    public String eventDetail;

    @NameInMap("StepName")
    public String stepName;
  }

  private TeaOpenapi() {}

  public static void main(String[] args) throws Exception {
    JsonRpc.serve(
        "tea-openapi",
        List.of("rpc", "acs3", "securityToken", "https", "timeout", "concurrent"),
        TeaOpenapi::getExecutionHistory);
  }

  private static Map<String, Object> getExecutionHistory(Call call) throws Exception {
    var query = new HashMap<String, Object>();
    query.put("FlowName", call.request().FlowName());
    query.put("ExecutionName", call.request().ExecutionName());
    query.put("NextToken", call.request().NextToken());
    query.put("Limit", call.request().Limit());
    Params params =
        new Params()
            .setAction("GetExecutionHistory")
            .setVersion("2019-03-15")
            .setProtocol("HTTPS")
            .setPathname("/")
            .setMethod("GET")
            .setAuthType("AK")
            .setStyle("RPC")
            .setReqBodyType("formData")
            .setBodyType("json");
    OpenApiRequest request = new OpenApiRequest().setQuery(com.aliyun.openapiutil.Client.query(query));
    Map<String, ?> answer;
    try {
      answer = new Client(config(call)).callApi(params, request, new RuntimeOptions());
    } catch (TeaException e) {
      return error(e);
    } catch (TeaUtilException e) {
      String kind = Outcome.kind(e);
      return Outcome.sdkError(kind.equals("other") ? "decode" : kind, e);
    } catch (TeaUnretryableException e) {
      return Outcome.sdkError(Outcome.kind(e), e);
    }
    History history;
    try {
      history = TeaModel.toModel(answer, new History());
    } catch (RuntimeException e) {
      return Outcome.sdkError("decode", e);
    }
    Page page = history.body == null ? new Page() : history.body;
    return Outcome.response(history.statusCode, page.requestId, page.nextToken, events(page.events));
  }

  /** A client is made for every call: the SDK keeps its connections apart from its clients. */
  private static Config config(Call call) {
    return new Config()
        .setAccessKeyId(call.credentials().accessKeyId())
        .setAccessKeySecret(call.credentials().accessKeySecret())
        .setSecurityToken(call.credentials().securityToken())
        .setEndpoint(call.host())
        .setProtocol(call.scheme())
        // `v2` is the name that the SDK has for the older signature. Its default is ACS3-HMAC-SHA256.
        .setSignatureAlgorithm(call.signature().equals("rpc") ? "v2" : null)
        .setConnectTimeout(call.timeoutMs())
        .setReadTimeout(call.timeoutMs());
  }

  private static List<Map<String, Object>> events(List<Event> given) {
    if (given == null) {
      return null;
    }
    var events = new ArrayList<Map<String, Object>>();
    for (Event event : given) {
      events.add(
          event == null
              ? Map.of()
              : Outcome.event(
                  event.type,
                  event.eventId,
                  event.scheduleEventId,
                  event.time,
                  event.eventDetail,
                  event.stepName));
    }
    return events;
  }

  private static Map<String, Object> error(TeaException raised) {
    // Without a status the service was never asked, or never answered.
    if (raised.getStatusCode() == null) {
      String kind = Outcome.kind(raised);
      return Outcome.sdkError(kind.equals("other") ? "validation" : kind, raised);
    }
    // The error has no field for the request id; the answer of the service is attached.
    Object requestId = raised.getData() == null ? null : raised.getData().get("RequestId");
    return Outcome.serviceError(
        raised.getCode(),
        raised.getMessage(),
        requestId == null ? null : requestId.toString(),
        raised.getStatusCode());
  }
}
