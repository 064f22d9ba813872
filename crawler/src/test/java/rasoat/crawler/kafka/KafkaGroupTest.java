package rasoat.crawler.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.model.port.TestCaptures.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.Delivery;
import rasoat.model.port.QueueDepth;

/** Several who share the captures. */
class KafkaGroupTest {

  private static final int CAPTURES = 200;
  private static final int PARTITIONS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;
  private KafkaSettings settings;
  private final Set<String> all = new HashSet<>();

  @BeforeEach
  void makeTopic(TestInfo test) throws Exception {
    String name = "group-" + test.getTestMethod().orElseThrow().getName();
    settings = GroupMember.settings(KafkaBroker.servers(), name);
    try (Admin admin = Admin.create(settings.admin())) {
      NewTopic topic = new NewTopic(settings.captures(), PARTITIONS, (short) 1);
      admin.createTopics(List.of(topic)).all().get();
    }
  }

  @Test
  void nothingIsLostAndNothingDoneComesAgainWhenOneIsKilled() throws Exception {
    try (KafkaCaptureQueue queue = open()) {
      put(queue, CAPTURES);
    }
    GroupMember other = GroupMember.start(folder, settings.group(), GroupMember.WORKS);
    other.awaitDone(10);

    List<String> ours;
    try (KafkaCaptureQueue queue = open()) {
      ours = new ArrayList<>(done(queue, 10));
      other.awaitDone(other.said("done ").size() + 1);
      other.kill();
      ours.addAll(doneAll(queue));
    }

    Set<String> together = new HashSet<>(ours);
    together.addAll(other.said("done "));
    assertThat(together).containsExactlyInAnyOrderElementsOf(all);
    assertThat(ours)
        .as("done by the one that was killed")
        .doesNotContainAnyElementsOf(other.said("done "));
  }

  @Test
  void whoOnlyPutsHasNoShareInWhatOthersTake() throws Exception {
    try (KafkaCaptureQueue queue = open();
        Admin admin = Admin.create(settings.admin())) {
      put(queue, 1);
      assertThat(members(admin)).isEmpty();

      Delivery delivery = queue.take(PATIENCE).orElseThrow();
      assertThat(members(admin)).hasSize(1);
      delivery.done();
    }
  }

  private Collection<MemberDescription> members(Admin admin) throws Exception {
    if (admin.listGroups().all().get().stream()
        .noneMatch(group -> group.groupId().equals(settings.group()))) {
      return List.of();
    }
    return admin
        .describeConsumerGroups(List.of(settings.group()))
        .all()
        .get()
        .get(settings.group())
        .members();
  }

  @Test
  @Tag("long")
  void whatKillsItsTakersBecomesADeadLetter() throws Exception {
    try (KafkaCaptureQueue queue = open()) {
      put(queue, 1);
    }
    for (int attempt = 1; attempt <= GroupMember.REDELIVERY.attempts(); attempt++) {
      GroupMember victim = GroupMember.start(folder, settings.group(), GroupMember.DIES);
      assertThat(victim.process().waitFor()).isEqualTo(1);
      assertThat(victim.said("taken ")).containsExactly("p0");
    }

    try (KafkaCaptureQueue queue = open()) {
      queue.put(capture("marker"));

      assertThat(doneAll(queue)).containsExactly("marker");
      assertThat(queue.deadLetters(9))
          .extracting(DeadLetter::reason)
          .containsExactly("expected an end of one of 2 deliveries, got none within PT15M");
    }
  }

  @Test
  void everyCaptureIsDoneWhenAnotherJoinsAndLeaves() throws Exception {
    Set<String> done = new HashSet<>();
    try (KafkaCaptureQueue first = open()) {
      put(first, 40);
      Delivery held = first.take(PATIENCE).orElseThrow();
      try (KafkaCaptureQueue second = open()) {
        done.addAll(done(second, 1));
        held.done();
        done.add(held.capture().key().post());
        done.addAll(done(first, 1));
      }
      done.addAll(doneAll(first));
    }

    assertThat(done).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void onePostsCapturesStayInOrder() throws Exception {
    try (KafkaCaptureQueue queue = open()) {
      for (int revision = 0; revision < 10; revision++) {
        queue.put(capture("a", "bản " + revision));
        queue.put(capture("b" + revision));
      }
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Delivery delivery = queue.take(PATIENCE).orElseThrow();
        texts.add(delivery.capture().text());
        delivery.done();
      }

      assertThat(texts.stream().filter(text -> text.startsWith("bản ")))
          .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(i -> "bản " + i).toList());
    }
  }

  private KafkaCaptureQueue open() throws IOException {
    return KafkaCaptureQueue.open(settings, Clock.systemUTC(), GroupMember.REDELIVERY);
  }

  private void put(KafkaCaptureQueue queue, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      queue.put(capture("p" + i));
      all.add("p" + i);
    }
  }

  private static List<String> done(KafkaCaptureQueue queue, int count) throws IOException {
    List<String> done = new ArrayList<>();
    while (done.size() < count) {
      Delivery delivery = queue.take(PATIENCE).orElseThrow();
      delivery.done();
      done.add(delivery.capture().key().post());
    }
    return done;
  }

  /** Until nothing waits and nothing is under way. */
  private static List<String> doneAll(KafkaCaptureQueue queue) throws IOException {
    List<String> done = new ArrayList<>();
    QueueDepth depth = queue.depth();
    while (depth.waiting() + depth.underWay() > 0) {
      Optional<Delivery> delivery = queue.take(Duration.ofSeconds(1));
      if (delivery.isPresent()) {
        delivery.get().done();
        done.add(delivery.get().capture().key().post());
      } else {
        depth = queue.depth();
      }
    }
    return done;
  }
}
