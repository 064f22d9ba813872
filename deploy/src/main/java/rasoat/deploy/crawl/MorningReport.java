package rasoat.deploy.crawl;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.Canary;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SourceState;
import rasoat.crawler.store.Sources;
import rasoat.crawler.store.VisitCounts;
import rasoat.model.finding.Kind;
import rasoat.model.port.QueueDepth;
import rasoat.model.post.Post;

/**
 * What was done since the last report, for the officer who comes in the morning; first of all what
 * was not done, and why.
 *
 * @param never sources that are set and were never visited
 * @param states of the sources that were
 * @param visits that ended since
 * @param found how many posts of each kind were judged since
 * @param lost canaries that were sent off and did not arrive
 * @param topics that matter today
 */
public record MorningReport(
    Instant since,
    Instant at,
    List<String> never,
    List<SourceState> states,
    List<EndedVisit> visits,
    Map<Kind, Long> found,
    QueueDepth queue,
    long forgotten,
    List<Canary> lost,
    List<String> topics) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(Post.VIETNAM);

  public MorningReport {
    never = List.copyOf(never);
    states = List.copyOf(states);
    visits = List.copyOf(visits);
    lost = List.copyOf(lost);
    topics = List.copyOf(topics);
  }

  /** Whether anything needs a person. */
  public boolean isAlarm() {
    return !notScanned().isEmpty() || !lost.isEmpty() || queue.dead() > 0;
  }

  /** The report as it is printed. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "BÁO CÁO RÀ SOÁT từ %s đến %s (giờ Việt Nam)"
            .formatted(TIME.format(since), TIME.format(at)));
    part(lines, "CHƯA RÀ SOÁT ĐƯỢC", notScanned(), "Không có.");
    part(lines, "CẢNH BÁO", alarms(), "Không có.");
    part(lines, "ĐÃ RÀ SOÁT", scanned(), "Chưa có nguồn nào.");
    part(lines, "PHÁT HIỆN", findings(), "");
    part(lines, "HÀNG ĐỢI", List.of(waiting()), "");
    part(
        lines,
        "XÓA THEO HẠN",
        List.of("%d bài không có phát hiện đã được xóa.".formatted(forgotten)),
        "");
    if (!topics.isEmpty()) {
      part(lines, "CHỦ ĐỀ TRỌNG TÂM", topics, "");
    }
    return String.join("\n", lines) + "\n";
  }

  private static void part(List<String> lines, String title, List<String> members, String none) {
    lines.add("");
    lines.add(title);
    if (members.isEmpty()) {
      lines.add("  " + none);
    }
    members.forEach(member -> lines.add("  - " + member));
  }

  /** One line for each source that is not up to date, with the reason and the next try. */
  List<String> notScanned() {
    List<String> lines = new ArrayList<>();
    for (String source : never) {
      lines.add(source + ": chưa lần nào được rà soát");
    }
    for (SourceState state : states) {
      state.last().ifPresent(last -> whyNot(state, last.outcome()).forEach(lines::add));
    }
    return lines;
  }

  private static List<String> whyNot(SourceState state, VisitOutcome outcome) {
    if (isResumed(state, outcome)) {
      return List.of(state.source() + ": đã cho chạy lại, chưa tới lượt");
    }
    return switch (outcome) {
      case VisitOutcome.Completed() -> List.of();
      case VisitOutcome.Deferred(Instant until, String reason) ->
          List.of("%s: %s; thử lại lúc %s".formatted(state.source(), reason, TIME.format(until)));
      case VisitOutcome.Failed(String reason) ->
          List.of(
              "%s: %s; lỗi %d lần liên tiếp, thử lại lúc %s"
                  .formatted(
                      state.source(), reason, state.failures(), TIME.format(state.nextTry())));
      case VisitOutcome.Stopped(String reason, String task) ->
          List.of("%s: %s; ĐÃ DỪNG, cần: %s".formatted(state.source(), reason, task));
      case VisitOutcome.Closed(String reason) ->
          List.of("%s: %s; nguồn đã đóng".formatted(state.source(), reason));
    };
  }

  /** A person did what there was to do, and the next visit is still to come. */
  private static boolean isResumed(SourceState state, VisitOutcome outcome) {
    boolean waits =
        outcome instanceof VisitOutcome.Stopped || outcome instanceof VisitOutcome.Closed;
    return waits && !state.nextTry().equals(Sources.NEVER);
  }

  private List<String> alarms() {
    List<String> lines = new ArrayList<>();
    for (Canary canary : lost) {
      lines.add(
          "Văn bản thử gài lúc %s KHÔNG đi hết đường: có khâu không làm việc (%s)"
              .formatted(TIME.format(canary.planted()), canary.id()));
    }
    if (queue.dead() > 0) {
      lines.add("%d bài không xử lý được, xem: rasoat queue dead".formatted(queue.dead()));
    }
    return lines;
  }

  private List<String> scanned() {
    return visits.stream().map(EndedVisit::source).distinct().sorted().map(this::scanned).toList();
  }

  private String scanned(String source) {
    List<EndedVisit> own = visits.stream().filter(visit -> visit.source().equals(source)).toList();
    VisitCounts sum = VisitCounts.NONE;
    for (EndedVisit visit : own) {
      sum = sum.plus(visit.counts());
    }
    return "%s: %d lượt, %d bài mới, %d bài sửa, %d bài bị gỡ, %d ảnh giữ, %d ảnh thiếu, %d chỗ không đọc được"
        .formatted(
            source,
            own.size(),
            sum.added(),
            sum.edited(),
            sum.gone(),
            sum.kept(),
            sum.missing(),
            sum.problems());
  }

  private List<String> findings() {
    long judged = found.values().stream().mapToLong(Long::longValue).sum();
    return List.of(
        "%d bài đã xem xét".formatted(judged),
        "%d nghi lộ, %d nghi sửa đổi, %d nghi văn bản mật hoặc nội bộ chưa đăng ký"
            .formatted(count(Kind.LEAK), count(Kind.ALTERED), count(Kind.SUSPECTED)),
        "%d nhắc đến, %d văn bản đã công khai"
            .formatted(count(Kind.MENTION), count(Kind.PUBLIC_COPY)));
  }

  private long count(Kind kind) {
    return found.getOrDefault(kind, 0L);
  }

  private String waiting() {
    return "%d bài chờ, %d bài đang xử lý, %d bài không xử lý được"
        .formatted(queue.waiting(), queue.underWay(), queue.dead());
  }
}
