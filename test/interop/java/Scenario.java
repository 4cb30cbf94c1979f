import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Scanner;

/** The scenario (scenario.md), told to anything that implements Client. Prints the facts, a line for each. */
public final class Scenario {
  /** A record to send: the partition that it is for, and its data. */
  public record Sending(String partition, byte[] data) {}

  /** What became of a record: stored under a number in a partition, or refused with a code. */
  public record Sent(String code, String partition, String number) {}

  public record Answer(int failedRecordCount, List<Sent> records) {}

  /** A record as it was read. */
  public record Got(String number, byte[] data) {}

  public interface Client {
    void createStream(String stream, int partitions) throws Exception;

    int countPartitions(String stream) throws Exception;

    Answer send(String stream, List<Sending> records) throws Exception;

    /** Reads from TRIM_HORIZON on. */
    List<Got> read(String stream, String partition) throws Exception;

    void createApp(String app) throws Exception;

    void commit(String app, String stream, String partition, String number) throws Exception;

    String checkpoint(String app, String stream, String partition) throws Exception;

    /** Asks for a stream that does not exist; gives status and code as the client's typed error has them. */
    String miss(String stream) throws Exception;

    void deleteApp(String app) throws Exception;

    void deleteStream(String stream) throws Exception;
  }

  /** Ends the process: some clients leave threads behind. */
  public static void tell(Client client) {
    try {
      if (System.getenv("DIS_BENCH") == null) {
        tell(client, System.out);
      } else {
        repeat(client);
      }
    } catch (Throwable error) {
      error.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  /**
   * For the benchmark: reads seconds from the input, a line each, tells the scenario for so long, and prints how often a second.
   */
  private static void repeat(Client client) throws Exception {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Scanner lines = new Scanner(System.in);
    while (lines.hasNextLine()) {
      double seconds = Double.parseDouble(lines.nextLine());
      long begun = System.nanoTime();
      int times = 0;
      double passed = 0;
      while (passed < seconds) {
        tell(client, nowhere);
        times++;
        passed = (System.nanoTime() - begun) / 1e9;
      }
      System.out.println("times: " + times / passed);
    }
  }

  private static void tell(Client client, PrintStream out) throws Exception {
    String stream = System.getenv("DIS_STREAM");
    String app = stream;
    String partition = "shardId-0000000000";
    client.createStream(stream, 2);
    out.println("partitions: " + client.countPartitions(stream));
    Answer answer =
        client.send(
            stream,
            List.of(
                new Sending(partition, "één\n".getBytes(StandardCharsets.UTF_8)),
                new Sending(partition, "two".getBytes(StandardCharsets.UTF_8)),
                new Sending("shardId-0000000007", "three".getBytes(StandardCharsets.UTF_8))));
    out.println("failed_record_count: " + answer.failedRecordCount());
    for (Sent record : answer.records()) {
      out.println("record: " + (record.code() == null ? record.partition() + " " + record.number() : record.code()));
    }
    for (Got record : client.read(stream, partition)) {
      out.println("read: " + record.number() + " " + HexFormat.of().formatHex(record.data()));
    }
    client.createApp(app);
    client.commit(app, stream, partition, "1");
    out.println("checkpoint: " + client.checkpoint(app, stream, partition));
    if (!System.getenv("DIS_TARGET").equals("mock") && System.getenv("DIS_BENCH") == null) {
      out.println("missing_stream: " + client.miss("missing"));
    }
    client.deleteApp(app);
    client.deleteStream(stream);
  }
}
