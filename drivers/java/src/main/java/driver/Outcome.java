package driver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the SDK gave its caller. Null is what it did not give. */
final class Outcome {
  private Outcome() {}

  static Map<String, Object> response(
      Integer httpStatus, String requestId, String nextToken, List<Map<String, Object>> events) {
    var body = new LinkedHashMap<String, Object>();
    body.put("RequestId", requestId);
    body.put("NextToken", nextToken);
    body.put("Events", events);
    var outcome = new LinkedHashMap<String, Object>();
    outcome.put("outcome", "response");
    outcome.put("httpStatus", httpStatus);
    outcome.put("body", body);
    return outcome;
  }

  static Map<String, Object> event(
      String type, Long eventId, Long scheduleEventId, String time, String eventDetail, String stepName) {
    var event = new LinkedHashMap<String, Object>();
    event.put("Type", type);
    event.put("EventId", eventId == null ? null : eventId.toString());
    event.put("ScheduleEventId", scheduleEventId == null ? null : scheduleEventId.toString());
    event.put("Time", time);
    event.put("EventDetail", eventDetail);
    event.put("StepName", stepName);
    return event;
  }

  /** An error of the SDK that carries the service's error code. */
  static Map<String, Object> serviceError(String code, String message, String requestId, Integer httpStatus) {
    var outcome = new LinkedHashMap<String, Object>();
    outcome.put("outcome", "serviceError");
    outcome.put("code", code);
    outcome.put("message", message);
    outcome.put("requestId", requestId);
    outcome.put("httpStatus", httpStatus);
    return outcome;
  }

  /** Any other error of the SDK. */
  static Map<String, Object> sdkError(String kind, Throwable raised) {
    var outcome = new LinkedHashMap<String, Object>();
    outcome.put("outcome", "sdkError");
    outcome.put("kind", kind);
    outcome.put("message", raised.getMessage() == null ? raised.toString() : raised.getMessage());
    return outcome;
  }

  /** Tells by its causes what an error of an SDK is about. */
  static String kind(Throwable raised) {
    for (Throwable cause = raised; cause != null; cause = cause.getCause()) {
      // Time-outs of connecting, of reading and of whole calls are all of this type.
      if (cause instanceof InterruptedIOException) {
        return "timeout";
      }
      if (cause instanceof IOException) {
        return "network";
      }
    }
    return "other";
  }
}
