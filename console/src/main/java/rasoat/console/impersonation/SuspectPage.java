package rasoat.console.impersonation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/**
 * Trang nghi mạo danh: a page that was looked at, as it is known now.
 *
 * @param page as last seen
 * @param verdict of what was last seen
 * @param lastSeen when it was last there
 * @param nextLook when it is due to be looked at again
 * @param analysis what people wrote of it
 * @param version counts what people did; to be named when something is done to it
 */
public record SuspectPage(
    long id,
    PublicPage page,
    PageVerdict verdict,
    Origin origin,
    Instant firstSeen,
    Instant lastSeen,
    Instant nextLook,
    Standing standing,
    SuspectState state,
    Map<AnalysisField, String> analysis,
    long version,
    Optional<Instant> due) {

  public SuspectPage {
    analysis = Map.copyOf(analysis);
  }

  /** The agency it claims to be; empty for none. */
  public String claims() {
    return Optional.ofNullable(verdict.claims()).orElse("");
  }

  public String firstTime() {
    return VietnamTime.minute(firstSeen);
  }

  public String lastTime() {
    return VietnamTime.minute(lastSeen);
  }

  public String nextTime() {
    return VietnamTime.minute(nextLook);
  }

  /** What somebody wrote there; empty when nobody did. */
  public String written(AnalysisField field) {
    return analysis.getOrDefault(field, "");
  }

  /** Whether it stands in the queue. */
  public boolean isListed() {
    return Ranking.isListed(verdict, origin, state);
  }

  /** The same once a person told of it; how it came first stands where that was enough. */
  SuspectPage toldOf(Origin tip) {
    return isListed()
        ? this
        : new SuspectPage(
            id, page, verdict, tip, firstSeen, lastSeen, nextLook, standing, state, analysis,
            version, due);
  }

  /** The same as it was seen then. */
  SuspectPage seenAs(PublicPage now, PageVerdict found, Standing stood, Instant lastThere) {
    return new SuspectPage(
        id, now, found, origin, firstSeen, lastThere, nextLook, stood, state, analysis, version,
        due);
  }

  /** The same after somebody did something to it. */
  SuspectPage changed(SuspectState said, Map<AnalysisField, String> wrote) {
    return new SuspectPage(
        id,
        page,
        verdict,
        origin,
        firstSeen,
        lastSeen,
        nextLook,
        standing,
        said,
        wrote,
        version + 1,
        due);
  }

  /** The same, to be looked at again when it is time, counted from then on. */
  SuspectPage planned(Instant from) {
    return new SuspectPage(
        id,
        page,
        verdict,
        origin,
        firstSeen,
        lastSeen,
        from.plus(Looks.after(state, standing, isListed())),
        standing,
        state,
        analysis,
        version,
        due);
  }
}
