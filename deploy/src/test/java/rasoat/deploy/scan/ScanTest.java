package rasoat.deploy.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.imported.InputProblem;
import rasoat.crawler.imported.PostReader;
import rasoat.detector.Judgement;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.port.FindingSink;
import rasoat.model.port.InMemoryReadingStore;
import rasoat.model.post.Post;

class ScanTest {

  private final List<Finding> found = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  @Test
  void writesFindingsInTheOrderOfThePostsWhoeverIsFirst() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    Function<Post, Judgement> judging =
        post -> {
          if (post.id().equals("0")) {
            await(second);
          } else {
            second.countDown();
          }
          return Findings.judgement(Findings.none(post));
        };

    scan(posts(40), judging);

    assertThat(found)
        .extracting(finding -> finding.post().id())
        .containsExactlyElementsOf(IntStream.range(0, 40).mapToObj(Integer::toString).toList());
  }

  @Test
  void writesAPostThatCannotBeJudgedAndGoesOn() throws IOException {
    ScanSummary summary =
        scan(
            posts(3),
            post -> {
              if (post.id().equals("1")) {
                throw new IllegalStateException("what was read");
              }
              return Findings.judgement(Findings.altered(post));
            });

    assertThat(found.get(1).kind()).isEqualTo(Kind.NONE);
    assertThat(found.get(1).explanation()).isEqualTo("internal error");
    assertThat(summary.posts()).containsEntry(Kind.ALTERED, 2L).containsEntry(Kind.NONE, 1L);
    assertThat(summary.failed()).isEqualTo(1);
    assertThat(summary.isComplete()).isFalse();
    assertThat(told).containsExactly("done 0", "failed 1", "done 1", "done 2");
  }

  @Test
  void survivesAPostThatOverflowsTheStack() throws IOException {
    ScanSummary summary =
        scan(
            posts(2),
            post -> {
              throw new StackOverflowError();
            });

    assertThat(summary.failed()).isEqualTo(2);
  }

  @Test
  void reportsPicturesThatCannotBeReadAndProblemsOfTheInput() throws IOException {
    PostReader input =
        reader(
            (posts, problems) -> {
              problems.accept(new InputProblem(Path.of("posts.jsonl"), 7, 3, "expected JSON"));
              posts.accept(Findings.post("a"));
            });
    Judgement.Unreadable picture =
        new Judgement.Unreadable("a.jpg", Path.of("a.jpg"), "expected a picture, got text");

    ScanSummary summary =
        scan(input, post -> new Judgement(Findings.none(post), 2, List.of(picture)));

    assertThat(told)
        .containsExactly(
            "posts.jsonl:7:3: expected JSON", "a.jpg expected a picture, got text", "done a");
    assertThat(summary.picturesRead()).isEqualTo(2);
    assertThat(summary.unreadable()).isEqualTo(1);
    assertThat(summary.problems()).isEqualTo(1);
    assertThat(summary.isComplete()).isFalse();
  }

  @Test
  void saysWhatItCameToInSumsThatAddUp() throws IOException {
    ScanSummary summary = scan(posts(3), post -> Findings.judgement(Findings.altered(post)));

    assertThat(summary.isComplete()).isTrue();
    assertThat(summary.line())
        .startsWith(
            "3 posts = 0 leak + 3 altered + 0 suspected + 0 mention + 0 public copy + 0 none;"
                + " pictures: 3 read, 0 unreadable; input problems: 0; internal errors: 0;");
  }

  @RepeatedTest(20)
  void opensAndClosesOneJudgeForEachWorker() throws IOException {
    List<Counted> judges = Collections.synchronizedList(new ArrayList<>());

    scan(
        posts(50),
        () -> {
          Counted judge = new Counted();
          judges.add(judge);
          return judge;
        });

    assertThat(judges).hasSizeBetween(1, 2).allMatch(judge -> judge.closed.get() == 1);
    assertThat(judges).allMatch(judge -> judge.strangers.get() == 0);
  }

  @Test
  void failsWithTheReasonWhenNoJudgeCanBeOpened() {
    Supplier<PostJudge> none =
        () -> {
          throw new IllegalStateException("no model");
        };

    assertThatThrownBy(() -> scan(posts(3), none))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a worker could not begin")
        .hasMessageContaining("no model");
  }

  @Test
  void failsWhenAFindingCannotBeKept() {
    FindingSink full =
        finding -> {
          throw new IOException("disk full");
        };
    Scan scan = new Scan(List.of(full), keeper(), new Told(), Instant::now);

    assertThatThrownBy(() -> scan.run(List.of(posts(3)), 2, Scan.MANY, Counted::new))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @ParameterizedTest
  @ValueSource(ints = {Scan.MANY, Scan.FEW})
  void neverHoldsMorePostsThanItMay(int each) throws IOException {
    CountDownLatch last = new CountDownLatch(1);
    AtomicInteger ahead = new AtomicInteger();
    PostReader many =
        reader(
            (posts, problems) -> {
              for (int i = 0; i < 1000; i++) {
                posts.accept(Findings.post(Integer.toString(i)));
                ahead.accumulateAndGet(i + 1 - found.size(), Math::max);
              }
            });

    Function<Post, Judgement> judging =
        post -> {
          if (post.id().equals("0")) {
            await(last);
          } else if (post.id().equals(Integer.toString(2 * each - 1))) {
            last.countDown();
          }
          return Findings.judgement(Findings.none(post));
        };

    new Scan(List.of(found::add), keeper(), new Told(), Instant::now)
        .run(List.of(many), 2, each, () -> new Counted(judging));

    assertThat(found).hasSize(1000);
    assertThat(ahead).hasValueLessThanOrEqualTo(2 * each);
  }

  private ScanSummary scan(PostReader input, Function<Post, Judgement> judging) throws IOException {
    return scan(input, () -> new Counted(judging));
  }

  private ScanSummary scan(PostReader input, Supplier<? extends PostJudge> judges)
      throws IOException {
    return new Scan(List.of(found::add), keeper(), new Told(), Instant::now)
        .run(List.of(input), 2, Scan.MANY, judges);
  }

  private static ReadingKeeper keeper() {
    return new ReadingKeeper(new InMemoryReadingStore(), "r1", Retention.USUAL, Instant::now);
  }

  private static PostReader posts(int count) {
    return reader(
        (posts, problems) ->
            IntStream.range(0, count)
                .forEach(i -> posts.accept(Findings.post(Integer.toString(i)))));
  }

  private interface Reading {
    void read(Consumer<? super Post> posts, Consumer<? super InputProblem> problems);
  }

  private static PostReader reader(Reading reading) {
    return new PostReader() {
      @Override
      public void read(Consumer<? super Post> posts, Consumer<? super InputProblem> problems) {
        reading.read(posts, problems);
      }

      @Override
      public long size() {
        return 0;
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A judge that knows its thread. */
  private static final class Counted implements PostJudge {

    private final Thread owner = Thread.currentThread();
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicInteger strangers = new AtomicInteger();
    private final Function<Post, Judgement> judging;

    Counted() {
      this(post -> Findings.judgement(Findings.none(post)));
    }

    Counted(Function<Post, Judgement> judging) {
      this.judging = judging;
    }

    @Override
    public Judgement judge(Post post) {
      noteThread();
      return judging.apply(post);
    }

    @Override
    public void close() {
      noteThread();
      closed.incrementAndGet();
    }

    private void noteThread() {
      if (Thread.currentThread() != owner) {
        strangers.incrementAndGet();
      }
    }
  }

  private final class Told implements ScanReport {

    @Override
    public void problem(InputProblem problem) {
      told.add(problem.toString());
    }

    @Override
    public void unreadable(Post post, Judgement.Unreadable picture) {
      told.add(picture.image() + " " + picture.reason());
    }

    @Override
    public void failed(Post post, Throwable failure) {
      told.add("failed " + post.id());
    }

    @Override
    public void unchecked(Post post, String reason) {
      told.add("unchecked " + post.id() + " " + reason);
    }

    @Override
    public void done(Post post) {
      told.add("done " + post.id());
    }
  }
}
