import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.*;
import org.openapitools.client.model.*;

/** The clients that OpenAPI Generator makes for Java. Its libraries differ in what sends the requests, and not in the calls. */
final class OpenApiGenerator implements Scenario.Client {
  /** Reads the body of an error as one of the client's types. */
  interface Errors {
    DisError read(String body) throws Exception;
  }

  private final String project = System.getenv("DIS_PROJECT_ID");
  private final StreamsApi streams;
  private final RecordsApi records;
  private final AppsApi apps;
  private final CheckpointsApi checkpoints;
  private final Errors errors;

  OpenApiGenerator(ApiClient client, Errors errors) {
    this.errors = errors;
    streams = new StreamsApi(client);
    records = new RecordsApi(client);
    apps = new AppsApi(client);
    checkpoints = new CheckpointsApi(client);
  }

  public void createStream(String stream, int partitions) throws ApiException {
    streams.createStream(project, new CreateStreamRequest().streamName(stream).partitionCount(partitions));
  }

  public int countPartitions(String stream) throws ApiException {
    return show(stream).getPartitions().size();
  }

  private Stream show(String stream) throws ApiException {
    return streams.showStream(project, stream, null, null, null);
  }

  public Scenario.Answer send(String stream, List<Scenario.Sending> sendings) throws ApiException {
    SendRecordsRequest body = new SendRecordsRequest().streamName(stream);
    for (Scenario.Sending sending : sendings) {
      body.addRecordsItem(new SendRecordsEntry().partitionId(sending.partition()).data(sending.data()));
    }
    SendRecordsResult answer = records.sendRecords(project, body);
    return new Scenario.Answer(
        answer.getFailedRecordCount(),
        answer.getRecords().stream()
            .map(
                record ->
                    new Scenario.Sent(record.getErrorCode(), record.getPartitionId(), record.getSequenceNumber()))
            .toList());
  }

  public List<Scenario.Got> read(String stream, String partition) throws ApiException {
    CursorResult cursor =
        records.showCursor(project, partition, stream, CursorType.TRIM_HORIZON, null, null, null);
    RecordList list = records.consumeRecords(project, cursor.getPartitionCursor(), null, null, null);
    return list.getRecords().stream()
        .map(record -> new Scenario.Got(record.getSequenceNumber(), record.getData()))
        .toList();
  }

  public void createApp(String app) throws ApiException {
    apps.createApp(project, new CreateAppRequest().appName(app));
  }

  public void commit(String app, String stream, String partition, String number) throws ApiException {
    checkpoints.commitCheckpoint(
        project,
        new CommitCheckpointRequest()
            .appName(app)
            .checkpointType(CheckpointType.LAST_READ)
            .streamName(stream)
            .partitionId(partition)
            .sequenceNumber(number));
  }

  public String checkpoint(String app, String stream, String partition) throws ApiException {
    return checkpoints
        .showCheckpoint(project, partition, app, CheckpointType.LAST_READ, stream, null, null)
        .getSequenceNumber();
  }

  public String miss(String stream) throws Exception {
    try {
      show(stream);
    } catch (ApiException error) {
      return error.getCode() + " " + errors.read(error.getResponseBody()).getErrorCode();
    }
    throw new AssertionError("no error");
  }

  public void deleteApp(String app) throws ApiException {
    apps.deleteApp(project, app);
  }

  public void deleteStream(String stream) throws ApiException {
    streams.deleteStream(project, stream);
  }
}
