package rasoat.deploy.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rasoat.crawler.custody.RequestFacts;
import rasoat.crawler.store.PostSteps;
import rasoat.model.finding.FindingId;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.FolderByteStore;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;
import rasoat.model.post.Step;

/** The way of one post through what a crawl keeps. */
record PostWay(PostSteps memory, Custody custody, FolderByteStore bytes, CaptureQueue queue) {

  private static final int MOST_DEAD = 10_000;

  List<Step> of(PostKey post, Set<String> findings) throws IOException {
    List<Step> steps = new ArrayList<>(memory.of(post));
    for (String id : findings) {
      Optional<Capture> capture = custody.capture(new FindingId(id));
      capture.ifPresent(taken -> steps.add(captured(taken)));
    }
    for (Sha256 digest : memory.bytes(post)) {
      steps.add(kept(digest));
    }
    for (DeadLetter dead : queue.deadLetters(MOST_DEAD)) {
      if (dead.capture().key().equals(post)) {
        steps.add(new Step(dead.at(), "given up", dead.name() + ": " + dead.reason()));
      }
    }
    steps.addAll(custody.steps(post, findings));
    return steps;
  }

  private static Step captured(Capture capture) {
    Map<String, Long> attachments =
        capture.attachments().stream()
            .collect(
                Collectors.groupingBy(
                    one -> lower(one.state().name()), TreeMap::new, Collectors.counting()));
    return new Step(
        capture.provenance().at(),
        "captured",
        "by %s, raw %s, attachments %s"
            .formatted(
                lower(capture.provenance().route().name()),
                capture.provenance().raw(),
                attachments));
  }

  private Step kept(Sha256 digest) throws IOException {
    Optional<Path> file = bytes.wholeFileOf(digest);
    String size = file.isPresent() ? Files.size(file.get()) + " bytes" : "gone";
    Optional<RequestFacts> request = custody.request(digest);
    return new Step(
        request.map(RequestFacts::at).orElse(Instant.EPOCH),
        "bytes",
        digest + ", " + size + request.map(PostWay::asked).orElse(""));
  }

  /** Of the address its host alone: the rest may name people. */
  private static String asked(RequestFacts request) {
    String host = Optional.ofNullable(URI.create(request.address()).getHost()).orElse("?");
    return ", %s %s, status %d".formatted(request.method(), host, request.status());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
