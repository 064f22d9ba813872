package rasoat.deploy.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import rasoat.deploy.pages.Utf8Lines.Line;
import rasoat.detector.PictureHasher;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PublicPage;

/** Checks the lines of files on all processors; verdicts come in the order of the lines. */
public final class PageChecking {

  /** Enough that no worker waits while a slow page holds back the ones behind it. */
  private static final int UNDER_WAY_PER_WORKER = 16;

  private final Checks checks;
  private final Supplier<PictureHashes> hashes;
  private final InstantSource clock;
  private final int workers;

  PageChecking(Checks checks, Supplier<PictureHashes> hashes, InstantSource clock, int workers) {
    this.checks = checks;
    this.hashes = hashes;
    this.clock = clock;
    this.workers = workers;
  }

  /**
   * By the engine that is shipped.
   *
   * @param official all pages of the register, expired ones too
   * @param allowed pages that are let be today
   * @param emblems perceptual hashes of pictures that the office provides
   * @param hashers one for each worker that meets a picture
   */
  public static PageChecking against(
      List<OfficialPage> official,
      List<AllowedPage> allowed,
      List<String> emblems,
      LocalDate today,
      Supplier<PictureHasher> hashers) {
    return new PageChecking(
        new EngineChecks(List.copyOf(official), List.copyOf(allowed), List.copyOf(emblems), today),
        () -> PictureHashes.of(hashers.get()),
        InstantSource.system(),
        Runtime.getRuntime().availableProcessors());
  }

  /** How many lines of that file there are to check. */
  public static long count(Path file) throws IOException {
    return Utf8Lines.count(file);
  }

  /**
   * Checks the pages of that file, a JSON object a line.
   *
   * @throws IOException when the file or the writer fails, or no picture can be decoded here
   */
  public CheckSummary pages(Path file, VerdictWriter verdicts, CheckReport report)
      throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
    Map<Thread, PictureHashes> owned = new ConcurrentHashMap<>();
    try {
      return run(
          file,
          line -> {
            PictureHashes own =
                owned.computeIfAbsent(Thread.currentThread(), thread -> hashes.get());
            return page(line, new PagePictures(folder, own));
          },
          verdicts,
          report);
    } finally {
      owned.values().forEach(PictureHashes::close);
    }
  }

  /** Checks the domains and addresses of that file, one a line. */
  public CheckSummary domains(Path file, VerdictWriter verdicts, CheckReport report)
      throws IOException {
    return run(
        file, line -> attempt(line, line.text(), () -> domain(line.text())), verdicts, report);
  }

  private Checked domain(String line) {
    return Checked.of(PublicPage.at(line, line), checks.domain(line), List.of());
  }

  private Checked page(Line line, PagePictures pictures) throws IOException {
    PublicPage page;
    try {
      page = PublicPagesReader.read(line.text());
    } catch (UnreadableLineException e) {
      return Checked.not(line.number(), e.page(), String.valueOf(e.getMessage()));
    }
    return attempt(
        line,
        page.id(),
        () -> {
          List<String> notes = new ArrayList<>();
          PublicPage hashed = pictures.hashed(page, notes);
          return Checked.of(hashed, checks.page(hashed), notes);
        });
  }

  /** What makes a verdict of a line. */
  private interface Check {
    Checked of(Line line) throws IOException;
  }

  /** The same of a line that is known. */
  private interface Attempt {
    Checked make() throws IOException;
  }

  private static Checked attempt(Line line, String page, Attempt attempt) throws IOException {
    try {
      return attempt.make();
    } catch (RuntimeException | StackOverflowError e) {
      // The one place that goes on after anything: a single page must not end the check.
      StackTraceElement[] trace = e.getStackTrace();
      String place = trace.length == 0 ? "" : " at " + trace[0];
      // Not its message: that may quote what was read.
      return Checked.not(line.number(), page, "internal error: " + e.getClass().getName() + place);
    }
  }

  /** A line under way. */
  private record Pending(long line, Future<Checked> checked) {}

  private CheckSummary run(Path file, Check check, VerdictWriter verdicts, CheckReport report)
      throws IOException {
    Instant start = clock.instant();
    CheckSummary summary = CheckSummary.NONE;
    Queue<Pending> underWay = new ArrayDeque<>();
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try (Utf8Lines lines = Utf8Lines.of(file)) {
      for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        Line line = next.get();
        underWay.add(new Pending(line.number(), threads.submit(() -> checked(line, check))));
        if (underWay.size() >= workers * UNDER_WAY_PER_WORKER) {
          summary = summary.plus(finished(underWay.remove(), verdicts, report));
        }
      }
      while (!underWay.isEmpty()) {
        summary = summary.plus(finished(underWay.remove(), verdicts, report));
      }
    } finally {
      threads.shutdownNow();
      threads.close();
    }
    return summary.after(Duration.between(start, clock.instant()));
  }

  private static Checked checked(Line line, Check check) throws IOException {
    return line.fault().isEmpty() ? check.of(line) : Checked.not(line.number(), "", line.fault());
  }

  private static Checked finished(Pending pending, VerdictWriter verdicts, CheckReport report)
      throws IOException {
    Checked checked = await(pending.checked());
    String where = "line " + pending.line() + ": ";
    checked.fault().ifPresent(fault -> report.problem(where + fault + "; not checked"));
    checked.notes().forEach(note -> report.problem(where + note));
    verdicts.accept(checked.verdict());
    if (checked.verdict().flagged() && checked.page().isPresent()) {
      report.flagged(checked.page().get(), checked.verdict());
    }
    report.done();
    return checked;
  }

  private static Checked await(Future<Checked> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the check was interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("the check cannot go on: " + e.getCause().getMessage(), e.getCause());
    }
  }
}
