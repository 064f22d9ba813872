package rasoat.console.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import rasoat.console.VietnamTime;
import rasoat.index.RegisteredDocument;
import rasoat.index.bulk.ImportOutcome;

/**
 * How an upload stands.
 *
 * @param files how many were sent
 * @param busy whether it could not be registered because somebody else changed the registry
 */
record UploadPage(
    String id,
    Upload.Stage stage,
    int files,
    List<UploadedFile> read,
    List<Result> results,
    boolean busy) {

  /**
   * What came of a document.
   *
   * @param outcome names its words in the message files
   * @param document its id; empty when it is not registered
   */
  record Result(String file, String outcome, String document, String reason) {

    public String address() {
      return ListedDocument.address(document);
    }
  }

  static List<Result> results(Path folder, List<ImportOutcome> outcomes) {
    return outcomes.stream().map(outcome -> result(folder, outcome)).toList();
  }

  private static Result result(Path folder, ImportOutcome outcome) {
    String file = String.valueOf(outcome.file().getFileName());
    return switch (outcome) {
      case ImportOutcome.Added added -> new Result(file, "added", id(added.document()), "");
      case ImportOutcome.Replaced now -> new Result(file, "replaced", id(now.document()), "");
      case ImportOutcome.AlreadyThere there -> new Result(file, "there", "", "");
      case ImportOutcome.Refused refused ->
          new Result(file, "refused", "", refused.reason().replace(folder + "/", ""));
    };
  }

  private static String id(RegisteredDocument registered) {
    return registered.document().id().value();
  }

  public boolean isUnderWay() {
    return stage.isUnderWay();
  }

  public boolean isToCheck() {
    return stage == Upload.Stage.TO_CHECK;
  }

  /** How many documents can be registered. */
  public int taken() {
    return UploadedFile.taken(read).size();
  }

  /** The number of a document as printed; empty when it has none. */
  public String number(RegisteredDocument registered) {
    return Objects.toString(registered.document().number(), "");
  }

  /** The day of issue; empty when unknown. */
  public String day(RegisteredDocument registered) {
    return registered.document().date() == null
        ? ""
        : VietnamTime.day(registered.document().date());
  }

  /** Whether that fact was read by rule. */
  public boolean isGuessed(RegisteredDocument registered, String fact) {
    return registered.guessed().contains(RegisteredDocument.Metadata.valueOf(fact));
  }
}
