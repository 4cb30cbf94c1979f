import com.huaweicloud.dis.DIS;
import com.huaweicloud.dis.DISClient;
import com.huaweicloud.dis.DISConfig;
import com.huaweicloud.dis.exception.DISStreamNotExistsException;
import com.huaweicloud.dis.iface.app.request.CreateAppRequest;
import com.huaweicloud.dis.iface.data.request.*;
import com.huaweicloud.dis.iface.data.response.PutRecordsResult;
import com.huaweicloud.dis.iface.stream.request.*;
import java.nio.ByteBuffer;
import java.util.List;

/** Huawei's older SDK for Java. */
public class Legacy implements Scenario.Client {
  protected final DISConfig config = new DISConfig();
  protected final DIS dis;

  public static void main(String[] args) {
    Scenario.tell(new Legacy());
  }

  protected Legacy() {
    config.setEndpoint(System.getenv("DIS_ENDPOINT"));
    config.setRegion(System.getenv("DIS_REGION"));
    config.setProjectId(System.getenv("DIS_PROJECT_ID"));
    config.setAK(System.getenv("DIS_ACCESS_KEY"));
    config.setSK(System.getenv("DIS_SECRET_KEY"));
    dis = new DISClient(config);
  }

  public void createStream(String stream, int partitions) {
    CreateStreamRequest request = new CreateStreamRequest();
    request.setStreamName(stream);
    request.setPartitionCount(partitions);
    request.setStreamType("COMMON");
    request.setDataType("BLOB");
    dis.createStream(request);
  }

  public int countPartitions(String stream) throws Exception {
    DescribeStreamRequest request = new DescribeStreamRequest();
    request.setStreamName(stream);
    return dis.describeStream(request).getPartitions().size();
  }

  public Scenario.Answer send(String stream, List<Scenario.Sending> records) throws Exception {
    PutRecordsRequest request = new PutRecordsRequest();
    request.setStreamName(stream);
    request.setRecords(records.stream().map(Legacy::entry).toList());
    PutRecordsResult answer = dis.putRecords(request);
    return new Scenario.Answer(
        answer.getFailedRecordCount().get(),
        answer.getRecords().stream()
            .map(
                record ->
                    new Scenario.Sent(record.getErrorCode(), record.getPartitionId(), record.getSequenceNumber()))
            .toList());
  }

  private static PutRecordsRequestEntry entry(Scenario.Sending record) {
    PutRecordsRequestEntry entry = new PutRecordsRequestEntry();
    entry.setPartitionId(record.partition());
    entry.setData(ByteBuffer.wrap(record.data()));
    return entry;
  }

  public List<Scenario.Got> read(String stream, String partition) {
    GetPartitionCursorRequest from = new GetPartitionCursorRequest();
    from.setStreamName(stream);
    from.setPartitionId(partition);
    from.setCursorType("TRIM_HORIZON");
    GetRecordsRequest request = new GetRecordsRequest();
    request.setPartitionCursor(dis.getPartitionCursor(from).getPartitionCursor());
    return dis.getRecords(request).getRecords().stream()
        .map(record -> new Scenario.Got(record.getSequenceNumber(), record.getData().array()))
        .toList();
  }

  public void createApp(String app) {
    dis.createApp(app);
  }

  public void commit(String app, String stream, String partition, String number) {
    CommitCheckpointRequest request = new CommitCheckpointRequest();
    request.setAppName(app);
    request.setCheckpointType("LAST_READ");
    request.setStreamName(stream);
    request.setPartitionId(partition);
    request.setSequenceNumber(number);
    dis.commitCheckpoint(request);
  }

  public String checkpoint(String app, String stream, String partition) {
    GetCheckpointRequest request = new GetCheckpointRequest();
    request.setAppName(app);
    request.setCheckpointType("LAST_READ");
    request.setStreamName(stream);
    request.setPartitionId(partition);
    return dis.getCheckpoint(request).getSequenceNumber();
  }

  public String miss(String stream) {
    DescribeStreamRequest request = new DescribeStreamRequest();
    request.setStreamName(stream);
    try {
      dis.describeStream(request);
    } catch (DISStreamNotExistsException error) {
      return error.getStreamName() + " " + error.getMessage();
    }
    throw new AssertionError("no error");
  }

  public void deleteApp(String app) {
    dis.deleteApp(app);
  }

  public void deleteStream(String stream) {
    DeleteStreamRequest request = new DeleteStreamRequest();
    request.setStreamName(stream);
    dis.deleteStream(request);
  }
}
