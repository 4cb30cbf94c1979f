import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import com.huaweicloud.sdk.dis.v2.DisClient;
import com.huaweicloud.sdk.dis.v2.model.*;
import java.util.Base64;
import java.util.List;

/** Huawei's SDK for Java, v3. */
public final class V3 implements Scenario.Client {
  private final DisClient dis =
      DisClient.newBuilder()
          .withCredential(
              new BasicCredentials()
                  .withAk(System.getenv("DIS_ACCESS_KEY"))
                  .withSk(System.getenv("DIS_SECRET_KEY"))
                  .withProjectId(System.getenv("DIS_PROJECT_ID")))
          .withEndpoints(List.of(System.getenv("DIS_ENDPOINT")))
          .build();

  public static void main(String[] args) {
    Scenario.tell(new V3());
  }

  public void createStream(String stream, int partitions) {
    CreateStreamReq body = new CreateStreamReq().withStreamName(stream).withPartitionCount(partitions);
    dis.createStream(new CreateStreamRequest().withBody(body));
  }

  public int countPartitions(String stream) {
    return dis.showStream(new ShowStreamRequest().withStreamName(stream)).getPartitions().size();
  }

  public Scenario.Answer send(String stream, List<Scenario.Sending> records) {
    List<PutRecordsRequestEntry> entries =
        records.stream()
            .map(
                record ->
                    new PutRecordsRequestEntry()
                        .withPartitionId(record.partition())
                        .withData(Base64.getEncoder().encodeToString(record.data())))
            .toList();
    PutRecordsRequest body = new PutRecordsRequest().withStreamName(stream).withRecords(entries);
    SendRecordsResponse answer = dis.sendRecords(new SendRecordsRequest().withBody(body));
    return new Scenario.Answer(
        answer.getFailedRecordCount(),
        answer.getRecords().stream()
            .map(
                record ->
                    new Scenario.Sent(record.getErrorCode(), record.getPartitionId(), record.getSequenceNumber()))
            .toList());
  }

  public List<Scenario.Got> read(String stream, String partition) {
    String cursor =
        dis.showCursor(
                new ShowCursorRequest()
                    .withStreamName(stream)
                    .withPartitionId(partition)
                    .withCursorType(ShowCursorRequest.CursorTypeEnum.TRIM_HORIZON))
            .getPartitionCursor();
    return dis.consumeRecords(new ConsumeRecordsRequest().withPartitionCursor(cursor)).getRecords().stream()
        .map(record -> new Scenario.Got(record.getSequenceNumber(), Base64.getDecoder().decode(record.getData())))
        .toList();
  }

  public void createApp(String app) {
    dis.createApp(new CreateAppRequest().withBody(new CreateAppReq().withAppName(app)));
  }

  public void commit(String app, String stream, String partition, String number) {
    dis.commitCheckpoint(
        new CommitCheckpointRequest()
            .withBody(
                new CommitCheckpointReq()
                    .withAppName(app)
                    .withCheckpointType(CommitCheckpointReq.CheckpointTypeEnum.LAST_READ)
                    .withStreamName(stream)
                    .withPartitionId(partition)
                    .withSequenceNumber(number)));
  }

  public String checkpoint(String app, String stream, String partition) {
    return dis.showCheckpoint(
            new ShowCheckpointRequest()
                .withAppName(app)
                .withCheckpointType(ShowCheckpointRequest.CheckpointTypeEnum.LAST_READ)
                .withStreamName(stream)
                .withPartitionId(partition))
        .getSequenceNumber();
  }

  public String miss(String stream) {
    try {
      dis.showStream(new ShowStreamRequest().withStreamName(stream));
    } catch (ClientRequestException error) {
      return error.getHttpStatusCode() + " " + error.getErrorCode() + " " + error.getErrorMsg();
    }
    throw new AssertionError("no error");
  }

  public void deleteApp(String app) {
    dis.deleteApp(new DeleteAppRequest().withAppName(app));
  }

  public void deleteStream(String stream) {
    dis.deleteStream(new DeleteStreamRequest().withStreamName(stream));
  }
}
