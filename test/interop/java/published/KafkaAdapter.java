import com.huaweicloud.dis.adapter.kafka.clients.consumer.ConsumerRecord;
import com.huaweicloud.dis.adapter.kafka.clients.consumer.DISKafkaConsumer;
import com.huaweicloud.dis.adapter.kafka.clients.consumer.OffsetAndMetadata;
import com.huaweicloud.dis.adapter.kafka.clients.producer.DISKafkaProducer;
import com.huaweicloud.dis.adapter.kafka.clients.producer.ProducerRecord;
import com.huaweicloud.dis.adapter.kafka.clients.producer.RecordMetadata;
import com.huaweicloud.dis.adapter.kafka.common.TopicPartition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Huawei's adapter for programs that speak to Kafka. Streams and apps it leaves to the older SDK, which it is built on. */
public final class KafkaAdapter extends Legacy {
  private final DISKafkaConsumer<byte[], byte[]> consumer;

  public static void main(String[] args) {
    Scenario.tell(new KafkaAdapter());
  }

  private KafkaAdapter() {
    String bytes = "com.huaweicloud.dis.adapter.kafka.common.serialization.ByteArray";
    for (String part : List.of("key", "value")) {
      config.set(part + ".serializer", bytes + "Serializer");
      config.set(part + ".deserializer", bytes + "Deserializer");
    }
    config.set("group.id", System.getenv("DIS_STREAM"));
    config.set("enable.auto.commit", "false");
    consumer = new DISKafkaConsumer<>(config);
  }

  @Override
  public int countPartitions(String stream) {
    return consumer.partitionsFor(stream).size();
  }

  @Override
  public Scenario.Answer send(String stream, List<Scenario.Sending> records) throws Exception {
    DISKafkaProducer<byte[], byte[]> producer = new DISKafkaProducer<>(config);
    List<Future<RecordMetadata>> sending = new ArrayList<>();
    for (Scenario.Sending record : records) {
      int partition = numberOf(record.partition());
      sending.add(producer.send(new ProducerRecord<>(stream, partition, null, record.data())));
    }
    List<Scenario.Sent> sent = new ArrayList<>();
    int failed = 0;
    for (Future<RecordMetadata> one : sending) {
      try {
        RecordMetadata stored = one.get();
        String partition = String.format("shardId-%010d", stored.partition());
        sent.add(new Scenario.Sent(null, partition, Long.toString(stored.offset())));
      } catch (RuntimeException error) {
        // Not in an ExecutionException, as Kafka has it.
        sent.add(new Scenario.Sent(error.getMessage(), null, null));
        failed++;
      }
    }
    producer.close();
    return new Scenario.Answer(failed, sent);
  }

  @Override
  public List<Scenario.Got> read(String stream, String partition) {
    TopicPartition from = new TopicPartition(stream, numberOf(partition));
    consumer.assign(List.of(from));
    consumer.seekToBeginning(List.of(from));
    List<Scenario.Got> got = new ArrayList<>();
    while (got.isEmpty()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(1000)) {
        got.add(new Scenario.Got(Long.toString(record.offset()), record.value()));
      }
    }
    return got;
  }

  /** The consumer has made the app of its group when it was assigned a partition. */
  @Override
  public void createApp(String app) {}

  @Override
  public void commit(String app, String stream, String partition, String number) {
    TopicPartition at = new TopicPartition(stream, numberOf(partition));
    consumer.commitSync(Map.of(at, new OffsetAndMetadata(Long.parseLong(number))));
  }

  private static int numberOf(String partition) {
    return Integer.parseInt(partition.substring("shardId-".length()));
  }
}
