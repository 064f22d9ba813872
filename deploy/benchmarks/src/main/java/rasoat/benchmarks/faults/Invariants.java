package rasoat.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.benchmarks.faults.FeedPost.Shows;
import rasoat.index.DocumentIndex;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;

/** What must hold whatever happened. */
record Invariants(
    Programs programs,
    World world,
    Path out,
    List<FeedPost> posts,
    Set<Sha256> damaged,
    MemorySamples memory) {

  private static final int MOST_SHOWN = 5;

  List<Invariant> check(int documents) throws IOException, InterruptedException {
    Judged judged = Judged.in(world.stores());
    List<Invariant> found = new ArrayList<>();
    List<String> unexplained = unexplainedDead();
    found.add(none("no post is lost", missing(judged)));
    found.add(none("no post is judged twice in effect", judged.doubled()));
    found.add(none("no finding without a post", judged.invented(posts)));
    found.add(none("flagged is what shows a document, and nothing else", wrong(judged)));
    found.add(none("no dead letter but of damaged pictures", unexplained));
    found.add(none("nothing waits", waiting()));
    found.add(none("flagged once in the custody log", FlaggedTwice.in(world.shared())));
    found.add(command("the audit trail is whole", "audit", "verify"));
    found.add(command("the custody log is whole", "evidence", "verify"));
    found.add(none("captured bytes are what their names say", wrongNames()));
    found.add(registry(documents));
    found.add(none("no clear byte of a secret is left", clearFiles()));
    found.add(none("no process is left", memory.alive()));
    found.add(none("no half-written file is left", halfWritten()));
    found.add(
        new Invariant(
            "memory does not grow",
            memory.isFlat(),
            "at most %d MB, then %d MB".formatted(memory.most(false), memory.most(true))));
    return found;
  }

  private static Invariant none(String name, Collection<?> exceptions) {
    return new Invariant(
        name,
        exceptions.isEmpty(),
        exceptions.isEmpty()
            ? "none"
            : exceptions.size() + ": " + exceptions.stream().limit(MOST_SHOWN).toList());
  }

  private List<String> missing(Judged judged) throws IOException {
    Set<PostKey> dead = new HashSet<>();
    world.stores().dead().forEach(letter -> dead.add(letter.capture().key()));
    return judged.missing(posts).stream()
        .filter(post -> !dead.contains(post.key()))
        .map(post -> post.key() + " " + post.shows())
        .toList();
  }

  private List<String> wrong(Judged judged) {
    List<String> excused =
        posts.stream()
            .filter(post -> damaged.contains(post.digest()))
            .map(post -> post.key() + " ")
            .toList();
    return judged.wrong(posts).stream()
        .filter(line -> excused.stream().noneMatch(line::startsWith))
        .toList();
  }

  private List<String> unexplainedDead() throws IOException {
    Set<PostKey> excused = new HashSet<>();
    posts.stream()
        .filter(post -> damaged.contains(post.digest()))
        .forEach(post -> excused.add(post.key()));
    return world.stores().dead().stream()
        .filter(letter -> !excused.contains(letter.capture().key()))
        .map(letter -> letter.capture().key() + ": " + letter.reason())
        .toList();
  }

  private List<String> waiting() throws IOException {
    long open = world.stores().open();
    return open == 0 ? List.of() : List.of(open + " posts");
  }

  private Invariant command(String name, String... command)
      throws IOException, InterruptedException {
    Path log = out.resolve(command[0] + ".log");
    int exit = programs.run(world.machines().getFirst().home(), log, command);
    List<String> lines = Files.readAllLines(log);
    String last = lines.isEmpty() ? "" : lines.getLast();
    return new Invariant(name, exit == 0, "exit " + exit + ", " + last);
  }

  private List<String> wrongNames() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String store : List.of("captures", "pictures")) {
      for (Path file : filesBelow(world.shared().resolve(store))) {
        String name = file.getParent().getFileName() + file.getFileName().toString();
        Sha256 digest = Sha256.of(Files.readAllBytes(file));
        boolean excused = Sha256.parse(name).filter(damaged::contains).isPresent();
        if (Sha256.parse(name).isPresent() && !digest.value().equals(name) && !excused) {
          wrong.add(store + "/" + name);
        }
      }
    }
    return wrong;
  }

  private Invariant registry(int documents) throws IOException {
    try (DocumentIndex index = DocumentIndex.openForReading(world.registry())) {
      return new Invariant(
          "the registry has its documents",
          index.size() == documents,
          "%d of %d".formatted(index.size(), documents));
    }
  }

  private Collection<String> clearFiles() throws IOException {
    List<byte[]> secrets =
        posts.stream().filter(post -> post.shows() == Shows.SECRET).map(FeedPost::picture).toList();
    return new ClearBytes(secrets, Feed.SECRET_WORDS).filesBelow(world.disk().folder());
  }

  private List<Path> halfWritten() throws IOException {
    return filesBelow(world.disk().folder()).stream()
        .filter(file -> file.toString().matches(".*\\.(part|tmp|fresh)"))
        .map(world.disk().folder()::relativize)
        .toList();
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
