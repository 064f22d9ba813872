package rasoat.console.impersonation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.console.handover.Handover;
import rasoat.model.page.Harm;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;

/**
 * One suspect with everything beside it.
 *
 * @param registered what the agency it claims to be registered as its own
 * @param waiting what was asked for to leave and was not sent yet
 * @param queue the query of the queue it was reached by
 * @param canLook whether it can be looked at again from here
 */
record SuspectView(
    SuspectPage suspect,
    List<OfficialPage> registered,
    List<Observation> observations,
    List<Decision> decisions,
    List<Sending> sendings,
    List<Handover> waiting,
    String queue,
    boolean canLook,
    Instant now) {

  /** A row of the sum. */
  record Summand(String type, String weight, String seen, String official, String sentence) {}

  /** The heaviest first; those that speak for the page last. */
  public List<Summand> evidence() {
    return suspect.verdict().evidence().stream()
        .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
        .map(
            each ->
                new Summand(
                    each.type().name(),
                    signed(each.weight()),
                    VisibleText.of(each.seen()),
                    each.official(),
                    each.sentence()))
        .toList();
  }

  /** How near its name is, diacritics counted; empty when that was no evidence. */
  public Optional<String> nameScore() {
    return weight(PageEvidence.Type.NAME);
  }

  /** How near it is without diacritics. */
  public Optional<String> foldedNameScore() {
    return weight(PageEvidence.Type.FOLDED_NAME);
  }

  private Optional<String> weight(PageEvidence.Type type) {
    return suspect.verdict().evidence().stream()
        .filter(each -> each.type() == type)
        .map(each -> signed(each.weight()))
        .findFirst();
  }

  private static String signed(double weight) {
    return String.format(Locale.ROOT, "%+.2f", weight).replace('.', ',').replace('-', '−');
  }

  public String name() {
    return VisibleText.of(suspect.page().name());
  }

  /** As a browser fills in a time. */
  public String nowTyped() {
    return VietnamTime.typed(now);
  }

  /** The names it had, each with its day where that is known. */
  public List<String> renames() {
    return suspect.page().renames().stream()
        .map(
            each ->
                each.on() == null
                    ? VisibleText.of(each.name())
                    : "%s (%s)".formatted(VisibleText.of(each.name()), VietnamTime.day(each.on())))
        .toList();
  }

  /** Its first day; empty when nobody knows. */
  public String created() {
    return Optional.ofNullable(suspect.page().created()).map(VietnamTime::day).orElse("");
  }

  public String about() {
    return VisibleText.of(suspect.page().about());
  }

  public List<String> posts() {
    return suspect.page().posts().stream().map(VisibleText::of).toList();
  }

  public List<Harm> harms() {
    return suspect.verdict().harms().stream().sorted().toList();
  }

  public List<SuspectState> decidable() {
    return Arrays.stream(SuspectState.values()).filter(it -> it != SuspectState.NEW).toList();
  }

  public List<SuspectReason> reasons(SuspectState state) {
    return SuspectReason.of(state);
  }

  /** The key that chooses it. */
  public String key(SuspectState state) {
    return switch (state) {
      case IMPERSONATES -> "c";
      case INFORMAL_GROUP -> "g";
      case HIJACKED -> "h";
      case FALSE_ALARM -> "f";
      case WATCH -> "w";
      case NEW -> "";
    };
  }

  public AnalysisField[] fields() {
    return AnalysisField.values();
  }

  /** What a person may say of whether it is there; to be unreachable is no news. */
  public List<Standing> standings() {
    return List.of(Standing.UP, Standing.RENAMED, Standing.GONE);
  }

  public boolean mayUndo() {
    return decisions.stream()
        .findFirst()
        .filter(last -> last.act() == Decision.Act.DECIDED)
        .isPresent();
  }

  /** Whether there is anybody to be told of it. */
  public boolean isToBeTold() {
    return suspect.state().isHarmful();
  }

  /** The kinds of sending, with the last of each. */
  public RequestKind[] kinds() {
    return RequestKind.values();
  }

  public List<Sending> sendings(RequestKind kind) {
    return sendings.stream().filter(sending -> sending.kind() == kind).toList();
  }

  public ShownClock clock(Sending sending) {
    return ShownClock.of(sending.clock().orElseThrow().due(), now);
  }

  public Offences offences() {
    return Offences.of(sendings, now);
  }

  /** Whether the register has to take it in (requirement R13). */
  public boolean isToBeRegistered() {
    return decisions.stream()
        .findFirst()
        .flatMap(Decision::reason)
        .filter(reason -> reason == SuspectReason.NOT_REGISTERED_YET)
        .isPresent();
  }
}
