package rasoat.console;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.console.account.AccountRules;
import rasoat.console.account.DirectorySettings;
import rasoat.console.audit.AuditHead;
import rasoat.console.document.RegistryDesk;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.handover.HandoverSettings;
import rasoat.console.impersonation.PageDesk;
import rasoat.console.source.Watch;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/**
 * What a console needs. All that it is lent stays the caller's.
 *
 * @param port to listen on; 0 for any free one
 * @param listening where else than on this machine, and how
 * @param sessionKey the file of the key that sessions are kept under, made when there is none;
 *     empty for one of this process, so that everybody has to sign in again after it
 * @param state findings, accounts, decisions and all else that is kept: see {@link
 *     rasoat.console.store.StateDatabase}
 * @param pictures the findings' pictures
 * @param documents what the registry knows of a finding's document
 * @param accounts what is asked of those who sign in
 * @param directory who else knows passwords
 * @param audit where the end of the audit trail is noted outside the database
 * @param tips the inbox of the crawler, which takes what people hand in; empty when there is none
 * @param desk the registry, for those who keep it right; empty when it is not looked up here
 * @param watch what visits sources beside the console; empty when nobody visits here
 * @param handovers in whose name papers are written, and where the program may send
 * @param pages what judges pages and looks at them
 */
public record ConsoleSettings(
    int port,
    Listening listening,
    Optional<Path> sessionKey,
    Database state,
    ByteStore pictures,
    DocumentLookup documents,
    AccountRules accounts,
    DirectorySettings directory,
    AuditHead audit,
    Optional<Path> tips,
    Optional<RegistryDesk> desk,
    Optional<Watch> watch,
    HandoverSettings handovers,
    PageDesk pages) {

  private static final int LAST_PORT = 65_535;

  public ConsoleSettings {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port must be 0..65535: was " + port);
    }
  }

  /** Without a registry, an inbox or a watch: documents are shown by their id alone. */
  public static ConsoleSettings of(int port, Database state, ByteStore pictures) {
    return new ConsoleSettings(
        port,
        Listening.HERE,
        Optional.empty(),
        state,
        pictures,
        id -> Optional.empty(),
        AccountRules.USUAL,
        new DirectorySettings.None(),
        AuditHead.none(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        HandoverSettings.NONE,
        PageDesk.NONE);
  }

  /** The same, listening there. */
  public ConsoleSettings withListening(Listening other) {
    return with(parts -> parts.listening = other);
  }

  /** The same, keeping sessions under the key in that file. */
  public ConsoleSettings withSessionKey(Path file) {
    return with(parts -> parts.sessionKey = Optional.of(file));
  }

  /** The same with that registry. */
  public ConsoleSettings withDocuments(DocumentLookup other) {
    return with(parts -> parts.documents = other);
  }

  /** The same with those rules. */
  public ConsoleSettings withAccounts(AccountRules other) {
    return with(parts -> parts.accounts = other);
  }

  /** The same, asking that directory or provider. */
  public ConsoleSettings withDirectory(DirectorySettings other) {
    return with(parts -> parts.directory = other);
  }

  /** The same, noting the end of the audit trail there. */
  public ConsoleSettings withAudit(AuditHead other) {
    return with(parts -> parts.audit = other);
  }

  /** The same with that inbox. */
  public ConsoleSettings withTips(Path inbox) {
    return with(parts -> parts.tips = Optional.of(inbox));
  }

  /** The same with that registry to look up and to change. */
  public ConsoleSettings withDesk(RegistryDesk other) {
    return with(parts -> parts.desk = Optional.of(other));
  }

  /** The same beside somebody who visits. */
  public ConsoleSettings withWatch(Watch other) {
    return with(parts -> parts.watch = Optional.of(other));
  }

  /** The same, writing papers in that name and sending there. */
  public ConsoleSettings withHandovers(HandoverSettings other) {
    return with(parts -> parts.handovers = other);
  }

  /** The same, asking that of pages. */
  public ConsoleSettings withPages(PageDesk other) {
    return with(parts -> parts.pages = other);
  }

  private ConsoleSettings with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.together();
  }

  /** The parts while one is exchanged. */
  private static final class Parts {

    private int port;
    private Listening listening;
    private Optional<Path> sessionKey;
    private Database state;
    private ByteStore pictures;
    private DocumentLookup documents;
    private AccountRules accounts;
    private DirectorySettings directory;
    private AuditHead audit;
    private Optional<Path> tips;
    private Optional<RegistryDesk> desk;
    private Optional<Watch> watch;
    private HandoverSettings handovers;
    private PageDesk pages;

    Parts(ConsoleSettings settings) {
      port = settings.port;
      listening = settings.listening;
      sessionKey = settings.sessionKey;
      state = settings.state;
      pictures = settings.pictures;
      documents = settings.documents;
      accounts = settings.accounts;
      directory = settings.directory;
      audit = settings.audit;
      tips = settings.tips;
      desk = settings.desk;
      watch = settings.watch;
      handovers = settings.handovers;
      pages = settings.pages;
    }

    ConsoleSettings together() {
      return new ConsoleSettings(
          port,
          listening,
          sessionKey,
          state,
          pictures,
          documents,
          accounts,
          directory,
          audit,
          tips,
          desk,
          watch,
          handovers,
          pages);
    }
  }
}
