package rasoat.deploy.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.crawler.schedule.Blackout;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.schedule.Timetable;
import rasoat.crawler.source.Source;
import rasoat.database.DatabaseAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code rasoat.yaml}. {@code ${NAME}} and {@code ${NAME:usual}} stand for environment
 * variables; paths are relative to the folder of the file.
 *
 * @param environment the variables
 */
public record SettingsFile(Path file, Map<String, String> environment) {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([^}]*))?}");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final int MOST_PARALLEL = 64;
  private static final int HIGHEST_PORT = 65535;
  private static final int MOST_HOURS = 24 * 365;

  /**
   * The settings that stand there.
   *
   * @throws SettingsException when they cannot be followed
   */
  public Settings read() throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    try {
      return settings(new Given("", filled(tree(text))));
    } catch (SettingsException e) {
      throw e.in(file);
    }
  }

  private Settings settings(Given top) throws SettingsException {
    top.knowing(
        "office",
        "database",
        "shared",
        "crawl",
        "queue",
        "sources",
        "topics",
        "console",
        "accounts",
        "ldap",
        "oidc",
        "papers",
        "webhook",
        "pages",
        "secrets",
        "watch",
        "alerts");
    CrawlSettings crawl = crawl(top.below("crawl"));
    List<Source> sources = new SourceList(this::path, crawl.budget()).of(top.each("sources"));
    return new Settings(
        office(top.below("office").knowing("name", "url", "contact")),
        database(top.below("database")),
        top.text("shared").filter(folder -> !folder.isEmpty()).map(this::path),
        crawl,
        queue(top.below("queue")),
        sources,
        Topics.of(top.each("topics"), sources),
        ListeningSettings.of(top.below("console"), this::path),
        AccountSettings.of(top.below("accounts"), top.below("ldap"), top.below("oidc"), this::path),
        PaperSettings.of(top.below("papers"), top.below("webhook"), this::path),
        PageSettings.of(top.below("pages"), this::path),
        SecretSettings.of(top.below("secrets"), this::path),
        WatchSettings.of(top.below("watch"), top.below("alerts"), this::path));
  }

  private static Settings.Office office(Given given) throws SettingsException {
    return new Settings.Office(
        given.text("name", ""), given.text("url", ""), given.text("contact", ""));
  }

  private Settings.Database database(Given given) throws SettingsException {
    String kind = given.knowing("kind", "url", "user", "password-file").text("kind", "sqlite");
    return switch (kind) {
      case "sqlite" -> {
        given.knowing("kind");
        yield new Settings.Database.Sqlite();
      }
      case "postgresql" -> postgresql(given);
      default -> throw given.wrong("kind", "sqlite or postgresql", kind);
    };
  }

  private Settings.Database postgresql(Given given) throws SettingsException {
    String url =
        given
            .read("url", DatabaseAddress.PostgreSql::checkedUrl)
            .orElseThrow(
                () ->
                    given.wrong(
                        "url", "an address such as jdbc:postgresql://host/rasoat", "nothing"));
    return new Settings.Database.PostgreSql(
        url, given.text("user", "rasoat"), given.text("password-file").map(this::path));
  }

  private CrawlSettings crawl(Given given) throws SettingsException {
    given.knowing(
        "nightly",
        "report",
        "blackouts",
        "visit-minutes",
        "visit-posts",
        "parallel",
        "spacing-seconds",
        "keep-hours",
        "canary",
        "webhook-port",
        "time-stamps",
        "time-stamp-roots");
    CrawlSettings usual = CrawlSettings.USUAL;
    List<Blackout> blackouts = new ArrayList<>();
    for (Given window : given.each("blackouts")) {
      window.read("", Blackout::parse).ifPresent(blackouts::add);
    }
    if (new Timetable(blackouts).openFrom(Instant.EPOCH).isEmpty()) {
      throw given.wrong("blackouts", "windows that leave some time of the day", "none left");
    }
    return new CrawlSettings(
        given.read("nightly", Cron::parse).orElse(usual.nightly()),
        given.read("report", Cron::parse).orElse(usual.report()),
        blackouts,
        SourceList.budget(given, usual.budget()),
        given.number("parallel", usual.parallel(), 1, MOST_PARALLEL),
        given.text("spacing-seconds").isEmpty()
            ? Optional.empty()
            : Optional.of(Duration.ofSeconds(given.number("spacing-seconds", 0, 0, 3600))),
        Duration.ofHours(given.number("keep-hours", (int) usual.keep().toHours(), 1, MOST_HOURS)),
        given.flag("canary", usual.canary()),
        given.text("webhook-port").isEmpty()
            ? Optional.empty()
            : Optional.of(given.number("webhook-port", 0, 0, HIGHEST_PORT)),
        given.read("time-stamps", SourceList::address),
        given.text("time-stamp-roots").map(this::path));
  }

  private static Settings.Queue queue(Given given) throws SettingsException {
    given.knowing("kind", "servers", "prefix", "group", "client");
    String kind = given.text("kind", "embedded");
    return switch (kind) {
      case "embedded" -> new Settings.Queue.Embedded();
      case "kafka" -> kafka(given);
      default -> throw given.wrong("kind", "embedded or kafka", kind);
    };
  }

  private static Settings.Queue kafka(Given given) throws SettingsException {
    String servers = given.text("servers", "");
    if (servers.isEmpty()) {
      throw given.wrong("servers", "the addresses of the brokers, such as host:9092", "nothing");
    }
    Map<String, String> client = new HashMap<>();
    Given extra = given.below("client");
    for (String name : extra.node().propertyNames()) {
      client.put(name, extra.text(name, ""));
    }
    return new Settings.Queue.Kafka(
        servers, given.text("prefix", "rasoat"), given.text("group", "rasoat"), client);
  }

  private Path path(String text) {
    return file.toAbsolutePath().resolveSibling(text);
  }

  /** The same with the variables in its texts filled in. */
  private JsonNode filled(JsonNode node) throws SettingsException {
    if (node.isString()) {
      return StringNode.valueOf(filled(node.stringValue()));
    }
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        object.set(name, filled(object.path(name)));
      }
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, filled(array.path(i)));
      }
    }
    return node;
  }

  private String filled(String text) throws SettingsException {
    StringBuilder filled = new StringBuilder();
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      String value = environment.getOrDefault(matcher.group(1), matcher.group(2));
      if (value == null) {
        throw SettingsException.at(
            "",
            "expected the environment variable %s, which is not set".formatted(matcher.group(1)));
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(filled).toString();
  }

  private static JsonNode tree(String text) throws SettingsException {
    try {
      return YAML.readTree(text);
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : "line %d, column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      String got = e.getOriginalMessage().lines().findFirst().orElse("something else");
      throw SettingsException.at(place, "expected YAML, got: " + got);
    }
  }
}
