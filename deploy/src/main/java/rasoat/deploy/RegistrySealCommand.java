package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.deploy.terminal.Terminal;
import rasoat.detector.PictureTextReader;
import rasoat.index.ingest.Ingest;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.pack.OfficeRegister;
import rasoat.index.sealed.pack.PublicList;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.pack.Sealed;
import rasoat.index.sealed.pack.Sealing;
import rasoat.index.sealed.term.SealedField;
import rasoat.model.post.Post;

/** {@code rasoat registry seal}. */
@Command(
    name = "seal",
    description = {
      "Seals documents into a signed pack of keyed fingerprints. To be used on the office's offline"
          + " machine.",
      "Keyed fingerprints are not encryption: whoever has pack and key can tell most of the text."
          + " A pack alone tells how many documents there are and how long they are."
    })
final class RegistrySealCommand implements Callable<Integer> {

  /** Fewer terms are found by number only. */
  private static final int FEW_TERMS = 24;

  private final RaSoat program;
  private final Clock clock = Clock.system(Post.VIETNAM);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders, as for 'rasoat registry add'.")
  private List<Path> paths = List.of();

  @Mixin private final OfficeKeyFile key = new OfficeKeyFile();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PACK",
      description = "The pack to write; all that leaves the offline machine.")
  private Path out = Path.of("");

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Seal under the key of that year (default: this year).")
  private @Nullable Integer year;

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = "The last day the pack may be used (default: in two years).")
  private @Nullable LocalDate expires;

  @Option(
      names = "--public",
      paramLabel = "FILE",
      description = "Public texts that are left out, UTF-8, such as the laws the office quotes.")
  private @Nullable Path publicTexts;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "5",
      description = "Words a fingerprint spans: 5 (default) or 6; 4 finds more and hides least.")
  private int width;

  @Option(
      names = "--width-highest",
      paramLabel = "N",
      description = "The same for TUYỆT MẬT (default: as --width); 6 finds pages, hides more.")
  private @Nullable Integer widthHighest;

  @Option(
      names = "--keep-one-of",
      paramLabel = "N",
      defaultValue = "1",
      description = "Keep one fingerprint of so many (default: 1, all).")
  private int keepOneOf;

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description =
          "The office's book of tickets, which stays offline (default: beside the key,"
              + " NAME.register.jsonl).")
  private @Nullable Path register;

  RegistrySealCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw wrong("PATH: expected a file or folder, got nothing: " + path);
      }
    }
    OfficeKey office = key.read(program);
    OfficeRegister book = new OfficeRegister(registerFile());
    SealSettings settings = settings(office, book);
    PublicList known = publicTexts == null ? PublicList.builtIn() : PublicList.read(publicTexts);
    Sealing sealing = new Sealing(office, known, settings, new SecureRandom());
    List<String> refused;
    try (PictureTextReader pictures = program.wiring().pictureText()) {
      refused = ToSeal.read(paths, Ingest.with(pictures), sealing::add);
    }
    refused.forEach(program.terminal()::problem);
    if (sealing.isEmpty()) {
      throw new FailedException("PATH: expected documents, got none that can be read");
    }
    tell(sealing.seal(LocalDate.now(clock), book, out));
    return refused.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void tell(Sealed sealed) {
    Terminal terminal = program.terminal();
    for (Sealed.Entry entry : sealed.entries()) {
      if (entry.bodyTerms() < FEW_TERMS) {
        terminal.problem(
            "%s: expected at least %d telling fingerprints, got %d: found by its number at best"
                .formatted(entry.facts().id(), FEW_TERMS, entry.bodyTerms()));
      }
    }
    terminal
        .out()
        .println(
            "Pack %s (%s): %d documents, until %s: %s"
                .formatted(
                    sealed.header().id(),
                    sealed.header().name(),
                    sealed.header().records(),
                    sealed.header().expires(),
                    out));
    terminal.out().println("Register of tickets, to be kept offline: " + registerFile());
    terminal
        .out()
        .println(
            "Keyed fingerprints are not encryption: guard the key as you guard the documents.");
  }

  private SealSettings settings(OfficeKey office, OfficeRegister book) throws IOException {
    LocalDate today = LocalDate.now(clock);
    int ofYear = year == null ? today.getYear() : year;
    SealedField usual = body("--width", width);
    return new SealSettings(
        ofYear,
        book.nextIssue(office.office(), ofYear),
        usual,
        widthHighest == null ? usual : body("--width-highest", widthHighest),
        atLeastOne(),
        expires == null ? today.plusYears(2) : expires);
  }

  private int atLeastOne() {
    if (keepOneOf < 1) {
      throw wrong("--keep-one-of: expected 1 or more, got " + keepOneOf);
    }
    return keepOneOf;
  }

  private SealedField body(String option, int words) {
    return SealedField.body(words)
        .orElseThrow(() -> wrong(option + ": expected 4, 5 or 6, got " + words));
  }

  private Path registerFile() {
    return register == null ? key.beside(".register.jsonl") : register;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
