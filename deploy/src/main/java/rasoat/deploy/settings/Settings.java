package rasoat.deploy.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.console.Listening;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.source.Source;
import rasoat.database.DatabaseAddress;

/**
 * Everything that can be set.
 *
 * @param database where state is kept
 * @param shared the folder of what many machines share; empty for the home
 * @param queue where captures wait to be judged
 * @param sources that are watched
 * @param topics that matter more for a time (requirement R8)
 * @param console where it listens, and by which name people come
 * @param accounts what is asked of those who sign in
 * @param papers in whose name the console writes, and where it sends
 * @param pages what pages are held against, beside the register
 * @param secrets what becomes of state secrets
 * @param watch how the operator sees inside
 */
public record Settings(
    Office office,
    Database database,
    Optional<Path> shared,
    CrawlSettings crawl,
    Queue queue,
    List<Source> sources,
    List<Topic> topics,
    Listening console,
    AccountSettings accounts,
    PaperSettings papers,
    PageSettings pages,
    SecretSettings secrets,
    WatchSettings watch) {

  /** What holds when there is no settings file. */
  public static final Settings USUAL =
      new Settings(
          new Office("", "", ""),
          new Database.Sqlite(),
          Optional.empty(),
          CrawlSettings.USUAL,
          new Queue.Embedded(),
          List.of(),
          List.of(),
          Listening.HERE,
          AccountSettings.USUAL,
          PaperSettings.USUAL,
          PageSettings.USUAL,
          SecretSettings.USUAL,
          WatchSettings.USUAL);

  public Settings {
    sources = List.copyOf(sources);
    topics = List.copyOf(topics);
  }

  /** The same, asking that of those who sign in. */
  public Settings withAccounts(AccountSettings other) {
    return new Settings(
        office, database, shared, crawl, queue, sources, topics, console, other, papers, pages,
        secrets, watch);
  }

  /** The source of that id. */
  public Optional<Source> source(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /**
   * Who watches; hosts are told so with every request.
   *
   * @param contact where the person in charge can be reached
   */
  public record Office(String name, String url, String contact) {}

  /** Where state is kept. */
  public sealed interface Database {

    /** Where that owner keeps its tables. */
    DatabaseAddress of(String owner, Path home);

    /** In files of the home. */
    record Sqlite() implements Database {
      @Override
      public DatabaseAddress of(String owner, Path home) {
        return new DatabaseAddress.Sqlite(home.resolve(owner + ".db"));
      }
    }

    /**
     * On a server that many machines share.
     *
     * @param url such as {@code jdbc:postgresql://host/rasoat}
     * @param passwordFile holds the password; empty where none is asked for
     */
    record PostgreSql(String url, String user, Optional<Path> passwordFile) implements Database {
      @Override
      public DatabaseAddress.PostgreSql of(String owner, Path home) {
        return new DatabaseAddress.PostgreSql(url, user, passwordFile, owner);
      }
    }
  }

  /** Where captures wait. */
  public sealed interface Queue {

    /** In a file of the home. */
    record Embedded() implements Queue {}

    /**
     * In Kafka topics.
     *
     * @param servers to begin with, {@code host:port} separated by commas
     * @param prefix of the topics' names
     * @param group of those who judge
     * @param client further settings of the Kafka client
     */
    record Kafka(String servers, String prefix, String group, Map<String, String> client)
        implements Queue {}
  }

  /**
   * A subject that matters more for a time, such as an election (requirement R8). Its sources are
   * visited before others, and as often as it says. What people write of it is not looked for: this
   * program watches documents, never opinions.
   *
   * @param from the first day
   * @param to the last day
   * @param sources by their ids
   * @param schedule of its sources while it is on; empty for their own
   */
  public record Topic(
      String name, LocalDate from, LocalDate to, List<String> sources, Optional<Cron> schedule) {

    public Topic {
      sources = List.copyOf(sources);
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "to: expected a day not before %s, got %s".formatted(from, to));
      }
    }

    public boolean isOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
