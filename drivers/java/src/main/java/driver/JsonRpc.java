package driver;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The JSON-RPC loop between the conformance kit and an SDK, shared by all drivers written in Java. */
final class JsonRpc {
  /** One call through an SDK. It is made from several threads at once. */
  interface Sdk {
    Map<String, Object> getExecutionHistory(Call call) throws Exception;
  }

  // Leaves out what is null, which is what an SDK did not give.
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private final String artifact;
  private final List<String> features;
  private final Sdk sdk;

  private JsonRpc(String artifact, List<String> features, Sdk sdk) {
    this.artifact = artifact;
    this.features = features;
    this.sdk = sdk;
  }

  /**
   * Answers the kit until its input ends, then ends the process.
   *
   * @param artifact of the group com.aliyun: the SDK's name in the report, and where its version is looked up
   * @param features those that the SDK itself offers
   */
  static void serve(String artifact, List<String> features, Sdk sdk) throws Exception {
    // Nothing but answers may reach standard output, whatever an SDK prints.
    System.setOut(System.err);
    TrustStore.install();
    try {
      new JsonRpc(artifact, features, sdk).loop();
      System.exit(0);
    } catch (Throwable e) {
      // Threads of calls must not keep a driver alive that no longer reads.
      e.printStackTrace();
      System.exit(1);
    }
  }

  private void loop() throws IOException, InterruptedException {
    ExecutorService calls = Executors.newCachedThreadPool();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonObject asked = JsonParser.parseString(line).getAsJsonObject();
        calls.execute(() -> send(answer(asked)));
      } catch (JsonParseException | IllegalStateException e) {
        send(failure(null, -32700, e));
      }
    }
    calls.shutdown();
    // A call that the SDK never ends must not keep the driver from ending.
    calls.awaitTermination(10, TimeUnit.SECONDS);
  }

  private JsonObject answer(JsonObject asked) {
    JsonElement id = asked.get("id");
    String method = asked.has("method") ? asked.get("method").getAsString() : "";
    switch (method) {
      case "describe":
        return result(id, describe());
      case "getExecutionHistory":
        try {
          return result(id, call(GSON.fromJson(asked.get("params"), Call.class)));
        } catch (JsonParseException e) {
          return failure(id, -32602, e);
        }
      default:
        return failure(id, -32601, new IllegalArgumentException("no such method: " + method));
    }
  }

  private Map<String, Object> describe() {
    var description = new LinkedHashMap<String, Object>();
    description.put("protocol", 1);
    description.put("name", "com.aliyun:" + artifact);
    description.put("version", version());
    description.put("language", "Java " + System.getProperty("java.version"));
    description.put("features", features);
    return description;
  }

  /** What leaves the SDK as a failure of the Java program is reported as the SDK's too. */
  private Map<String, Object> call(Call call) {
    try {
      return sdk.getExecutionHistory(call);
    } catch (Throwable e) {
      e.printStackTrace();
      return Outcome.sdkError(Outcome.kind(e), e);
    }
  }

  /** The version that the SDK's jar states. */
  private String version() {
    String path = "/META-INF/maven/com.aliyun/" + artifact + "/pom.properties";
    try (InputStream in = JsonRpc.class.getResourceAsStream(path)) {
      var properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static JsonObject result(JsonElement id, Map<String, Object> result) {
    JsonObject reply = reply(id);
    reply.add("result", GSON.toJsonTree(result));
    return reply;
  }

  private static JsonObject failure(JsonElement id, int code, Exception cause) {
    var error = new JsonObject();
    error.addProperty("code", code);
    error.addProperty("message", cause.getMessage());
    JsonObject reply = reply(id);
    reply.add("error", error);
    return reply;
  }

  private static JsonObject reply(JsonElement id) {
    var reply = new JsonObject();
    reply.addProperty("jsonrpc", "2.0");
    reply.add("id", id);
    return reply;
  }

  private synchronized void send(JsonObject reply) {
    try {
      out.write((GSON.toJson(reply) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      e.printStackTrace();
    }
  }
}
