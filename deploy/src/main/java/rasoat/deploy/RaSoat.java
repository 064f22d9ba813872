package rasoat.deploy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;
import rasoat.deploy.terminal.Terminal;

/** The program: what is common to all commands. */
@Command(
    name = "rasoat",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    description =
        "Finds official Vietnamese documents in public social-media posts, for a person to decide.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the work failed, or some input could not be read",
      "2:the call was wrong"
    })
public final class RaSoat implements Runnable {

  // Held here, or the setting would be forgotten with the logger. The library advises on start-up
  // options that only serve vector search.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Judges judges;

  @Spec private CommandSpec spec;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where all state is kept (default: $RASOAT_HOME, else ~/.rasoat).")
  private @Nullable Path folder;

  @Option(
      names = "--registry",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      description =
          "Read the registry that 'rasoat registry publish' wrote there, the newest when the call"
              + " begins; not that of the home.")
  private @Nullable Path publishedFolder;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The settings (default: rasoat.yaml in the home, when there is one).")
  private @Nullable Path config;

  private @Nullable PublishedRegistry published;
  private @Nullable Settings settings;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say where in the program an error came from.")
  private boolean verbose;

  RaSoat(Terminal terminal, Map<String, String> environment, Judges judges) {
    this.terminal = terminal;
    this.environment = environment;
    this.judges = judges;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    System.exit(run(Terminal.standard(environment), environment, args));
  }

  /** Runs one command in this process and gives its exit code. */
  public static int run(Terminal terminal, Map<String, String> environment, String... args) {
    LUCENE.setLevel(Level.SEVERE);
    Judges judges =
        environment.getOrDefault("RASOAT_RECOGNITION", "").equals("here")
            ? Wiring::detectorsHere
            : Wiring::detectors;
    return new RaSoat(terminal, environment, judges).commandLine().execute(args);
  }

  CommandLine commandLine() {
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new DemoCommand(this))
            .addSubcommand(RegistryCommand.commandLine(this))
            .addSubcommand(new ScanCommand(this))
            .addSubcommand(new CrawlCommand(this))
            .addSubcommand(SourceCommand.commandLine(this))
            .addSubcommand(QueueCommand.commandLine(this))
            .addSubcommand(new ReportCommand(this))
            .addSubcommand(EvidenceCommand.commandLine(this))
            .addSubcommand(AuditCommand.commandLine(this))
            .addSubcommand(PagesCommand.commandLine(this))
            .addSubcommand(new TraceCommand(this))
            .addSubcommand(new RejudgeCommand(this))
            .addSubcommand(new ServeCommand(this))
            .addSubcommand(UserCommand.commandLine(this))
            .addSubcommand(new EvaluateCommand(this))
            .addSubcommand(OracleCommand.commandLine(this))
            .addSubcommand(new BackupCommand(this))
            .addSubcommand(new RestoreCommand(this))
            .addSubcommand(new DoctorCommand(this))
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            .setUsageHelpWidth(Math.max(80, terminal.width()))
            .setCaseInsensitiveEnumValuesAllowed(true);
    Failures failures = new Failures(terminal, () -> verbose);
    return line.setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
  }

  Terminal terminal() {
    return terminal;
  }

  Map<String, String> environment() {
    return environment;
  }

  Home home() {
    return Home.of(folder == null ? Home.usual(environment) : folder, environment);
  }

  /** What is set, read once; what is usual when nothing is. */
  Settings settings() throws IOException {
    if (settings == null) {
      settings = read();
    }
    return settings;
  }

  private Settings read() throws IOException {
    Path file = config == null ? home().settings() : config;
    if (config == null && !Files.exists(file)) {
      return Settings.USUAL;
    }
    return new SettingsFile(file, environment).read();
  }

  /** The parts over the home of this call. */
  Wiring wiring() {
    return new Wiring(home(), judges, published(), this::settings);
  }

  /** The same, by those settings when the call names none: what is usual when there are none. */
  Wiring wiringAt(Path restored) throws IOException {
    if (config == null) {
      settings =
          Files.exists(restored) ? new SettingsFile(restored, environment).read() : Settings.USUAL;
    }
    return wiring();
  }

  /** The parts over another home, unless the call names one. */
  Wiring wiringOr(Path usualFolder) {
    return folder == null ? new Wiring(Home.of(usualFolder, environment), judges) : wiring();
  }

  private Optional<PublishedRegistry> published() {
    if (published == null && publishedFolder != null) {
      published = new PublishedRegistry(publishedFolder, terminal::problem);
    }
    return Optional.ofNullable(published);
  }

  /** Called without a command. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "expected a command, got none");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
