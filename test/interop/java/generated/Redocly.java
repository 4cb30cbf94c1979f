import huaweiclouddis.Client;
import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The client that `redocly generate-client` makes for Java. */
public final class Redocly implements Scenario.Client {
  private final String project = System.getenv("DIS_PROJECT_ID");
  private final Client dis;

  private Redocly(Client dis) {
    this.dis = dis;
  }

  public static void main(String[] args) {
    Client.Config config = new Client.Config().serverUrl(System.getenv("DIS_ENDPOINT"));
    if (System.getenv("DIS_TARGET").equals("verify")) {
      SigningHttpClient signing =
          new SigningHttpClient(System.getenv("DIS_ACCESS_KEY"), System.getenv("DIS_SECRET_KEY"));
      config.middleware(
          new Client.Middleware() {
            @Override
            public void onRequest(HttpRequest.Builder request) {
              signing.accept(request);
            }
          });
    } else {
      config.auth(new Client.Auth().apiKey("AuthToken", System.getenv("DIS_TOKEN")));
    }
    Scenario.tell(new Redocly(new Client(config)));
  }

  public void createStream(String stream, int partitions) {
    dis.createStream(
        project,
        new Client.CreateStreamRequest(
            stream, (long) partitions, null, null, null, null, null, null, null, null, null, null, null));
  }

  public int countPartitions(String stream) {
    return dis.showStream(project, stream, null).partitions().size();
  }

  public Scenario.Answer send(String stream, List<Scenario.Sending> sendings) {
    List<Client.SendRecordsEntry> entries =
        sendings.stream()
            .map(
                sending -> {
                  String data = Base64.getEncoder().encodeToString(sending.data());
                  return new Client.SendRecordsEntry(data, sending.partition(), null, null, null);
                })
            .toList();
    Client.SendRecordsResult answer =
        dis.sendRecords(project, new Client.SendRecordsRequest(stream, null, entries));
    return new Scenario.Answer(
        answer.failedRecordCount().intValue(),
        answer.records().stream()
            .map(record -> new Scenario.Sent(record.errorCode(), record.partitionId(), record.sequenceNumber()))
            .toList());
  }

  public List<Scenario.Got> read(String stream, String partition) {
    Client.ShowCursorParams where =
        new Client.ShowCursorParams()
            .streamName(stream)
            .partitionId(partition)
            .cursorType(Client.CursorType.TRIM_HORIZON);
    String cursor = dis.showCursor(project, where).partitionCursor();
    return dis
        .consumeRecords(project, new Client.ConsumeRecordsParams().partitionCursor(cursor))
        .records()
        .stream()
        // Its own variable of that name is in the way of `data`.
        .map(record -> new Scenario.Got(record.sequenceNumber(), Base64.getDecoder().decode(record.data2())))
        .toList();
  }

  public void createApp(String app) {
    dis.createApp(project, new Client.CreateAppRequest(app));
  }

  public void commit(String app, String stream, String partition, String number) {
    dis.commitCheckpoint(
        project,
        new Client.CommitCheckpointRequest(
            app, Client.CheckpointType.LAST_READ, stream, null, partition, number, null, null, null));
  }

  public String checkpoint(String app, String stream, String partition) {
    Client.ShowCheckpointParams where =
        new Client.ShowCheckpointParams()
            .appName(app)
            .checkpointType(Client.CheckpointType.LAST_READ)
            .streamName(stream)
            .partitionId(partition);
    return dis.showCheckpoint(project, where).sequenceNumber();
  }

  public String miss(String stream) {
    try {
      dis.showStream(project, stream, null);
    } catch (Client.ApiException error) {
      // It has no types for the bodies of errors.
      return error.status + " " + ((Map<?, ?>) error.body).get("errorCode");
    }
    throw new AssertionError("no error");
  }

  public void deleteApp(String app) {
    dis.deleteApp(project, app);
  }

  public void deleteStream(String stream) {
    dis.deleteStream(project, stream);
  }
}
