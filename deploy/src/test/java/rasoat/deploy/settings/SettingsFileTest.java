package rasoat.deploy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.Listening;
import rasoat.console.account.AccountRules;
import rasoat.console.account.DirectorySettings;
import rasoat.crawler.source.Budget;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.Source;
import rasoat.database.DatabaseAddress;

class SettingsFileTest {

  @TempDir Path folder;

  @Test
  void readsInWhoseNamePapersAreWrittenAndWhereDataAreSent() throws IOException {
    Settings settings =
        read(
            """
            papers: { agency: UBND phường Sông Trăng, symbol: UBND, place: Sông Trăng }
            webhook: { url: "https://soc.example.vn/vao", key-file: tokens/webhook }
            """);

    assertThat(settings.papers().operator().agency()).isEqualTo("UBND phường Sông Trăng");
    assertThat(settings.papers().operator().post()).isEqualTo("(Chức vụ người ký)");
    assertThat(settings.papers().webhook())
        .contains(
            new PaperSettings.Destination(
                URI.create("https://soc.example.vn/vao"), folder.resolve("tokens/webhook")));
  }

  @Test
  void readsWhichEmblemsTheOfficeProvides() throws IOException {
    assertThat(read("pages: { emblems: [emblems/quoc-huy.png] }").pages().emblems())
        .containsExactly(folder.resolve("emblems/quoc-huy.png"));
  }

  @Test
  void tellsTheOperatorOnlyWhereAPortIsSet() throws IOException {
    assertThat(read("office: {}").watch().port()).isEmpty();
    assertThat(read("watch: { port: 9464 }").watch().port()).contains(9464);
  }

  @Test
  void readsWhereTheConsoleListens() throws IOException {
    Listening console =
        read("""
        console:
          address: 0.0.0.0
          public-url: https://rasoat.example.vn
          trusted-proxies: [10.0.0.7, fd00::/64]
          tls: { certificate: tls/cert.pem, key: tls/key.pem }
        """)
            .console();

    assertThat(console.address().getHostAddress()).isEqualTo("0.0.0.0");
    assertThat(console.publicUrl()).contains(URI.create("https://rasoat.example.vn"));
    assertThat(console.trustedProxies()).containsExactly("10.0.0.7/32", "fd00::/64");
    assertThat(console.tls())
        .contains(new Listening.Tls(folder.resolve("tls/cert.pem"), folder.resolve("tls/key.pem")));
    assertThat(read("office: {}").console()).isEqualTo(Listening.HERE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ address: 0.0.0.0 } | console: address: expected a public-url beside it",
        "{ address: rasoat.example.vn } | console.address: expected an address of this machine",
        "{ public-url: 'https://a b' } | console.public-url: Illegal character",
        "{ public-url: https://a.vn } | console: public-url: expected tls or trusted-proxies",
        "{ tls: { key: a } } | console.tls.certificate: expected a PEM file, got nothing",
        "{ port: 80 } | console: expected one of address, public-url, trusted-proxies, tls, got",
      })
  void saysWhatIsWrongWithWhereTheConsoleListens(String console, String message) {
    assertThatThrownBy(() -> read("console: " + console)).hasMessageContaining(message);
  }

  @Test
  void readsWhoIsAlertedAndWhen() throws IOException {
    AlertSettings alerts =
        read("""
        alerts:
          mail: { host: mail.example.vn, from: a@example.vn, to: [b@example.vn], password-file: tokens/mail, user: a }
          source-hours: 48
        """)
            .watch()
            .alerts();

    assertThat(alerts.isOn()).isTrue();
    assertThat(alerts.source()).isEqualTo(Duration.ofHours(48));
    assertThat(alerts.queue()).isEqualTo(Duration.ofHours(6));
    AlertSettings.Mail mail = alerts.mail().orElseThrow();
    assertThat(mail.tls()).isEqualTo(AlertSettings.Tls.REQUIRED);
    assertThat(mail.passwordFile()).contains(folder.resolve("tokens/mail"));
    assertThatThrownBy(() -> read("alerts: { mail: { host: x, from: a@b, to: [] } }"))
        .hasMessageContaining("alerts.mail.to: expected a list of addresses, got nothing");
    assertThat(read("office: {}").watch().alerts().isOn()).isFalse();
  }

  @Test
  void readsASource() throws IOException {
    Settings settings =
        read(
            """
            sources:
              - id: tg-an-hai
                connector: telegram-bot
                address: anhai_tin
                base-url: http://127.0.0.1:8099
                token-file: tokens/telegram
                purpose: leak-detection
                legal-basis: "4526/UBND-CATP"
                schedule: "0 0 2 * * ?"
                visit-posts: 500
                standing: informal
            """);

    assertThat(settings.sources())
        .containsExactly(
            new Source(
                "tg-an-hai",
                Connector.TELEGRAM_BOT,
                "anhai_tin",
                URI.create("http://127.0.0.1:8099"),
                folder.resolve("tokens/telegram"),
                "leak-detection",
                "4526/UBND-CATP",
                "0 0 2 * * ?",
                new Budget(Duration.ofHours(1), 500),
                Source.Standing.INFORMAL,
                ""));
  }

  @Test
  void readsHowToCrawl() throws IOException {
    CrawlSettings crawl =
        read("""
        crawl:
          nightly: "0 30 2 * * ?"
          blackouts: ["07:00-18:00"]
          visit-minutes: 20
          keep-hours: 24
          canary: false
        """)
            .crawl();

    assertThat(crawl.nightly()).hasToString("0 30 2 * * ?");
    assertThat(crawl.blackouts())
        .singleElement()
        .matches(blackout -> blackout.covers(Instant.parse("2026-11-28T12:00:00+07:00")));
    assertThat(crawl.budget()).isEqualTo(new Budget(Duration.ofMinutes(20), 10_000));
    assertThat(crawl.keep()).isEqualTo(Duration.ofHours(24));
    assertThat(crawl.canary()).isFalse();
  }

  @Test
  void readsWhereStateIsKept() throws IOException {
    Settings settings =
        read(
            """
            database:
              kind: postgresql
              url: jdbc:postgresql://db/rasoat
              user: ra
              password-file: tokens/database
            shared: common
            """);

    assertThat(settings.database().of("crawl", folder))
        .isEqualTo(
            new DatabaseAddress.PostgreSql(
                "jdbc:postgresql://db/rasoat",
                "ra",
                Optional.of(folder.resolve("tokens/database")),
                "crawl"));
    assertThat(settings.shared()).contains(folder.resolve("common"));
    assertThat(Settings.USUAL.database().of("crawl", folder))
        .isEqualTo(new DatabaseAddress.Sqlite(folder.resolve("crawl.db")));
  }

  @Test
  void holdsToWhatIsUsualWhereNothingIsSet() throws IOException {
    assertThat(read("")).isEqualTo(Settings.USUAL);
    assertThat(read("sources:\ncrawl:\n").crawl().nightly()).hasToString("0 0 1 * * ?");
  }

  @Test
  void isInStepWithTheFileToCopy() throws IOException {
    Path example = Path.of("rasoat.yaml");

    assertThat(new SettingsFile(example, Map.of()).read())
        .usingRecursiveComparison()
        .ignoringFields("crawl.nightly", "crawl.report")
        .isEqualTo(Settings.USUAL);
  }

  @Test
  void readsATopicWithItsSources() throws IOException {
    Settings settings =
        read(
            """
            sources:
              - {id: xa, connector: feed, address: x, purpose: p, legal-basis: l}
            topics:
              - {name: bầu cử, from: 2026-02-01, to: 2026-03-15, sources: [xa], schedule: "0 0 * * * ?"}
            """);

    assertThat(settings.topics())
        .singleElement()
        .satisfies(topic -> assertThat(topic.sources()).containsExactly("xa"))
        .satisfies(topic -> assertThat(topic.schedule()).isPresent());
  }

  @Test
  void readsWhatIsAskedOfThoseWhoSignIn() throws IOException {
    AccountSettings accounts =
        read("""
        accounts: { second-factor: optional, password-days: 60, lock-out-tries: 3,
          lock-out-minutes: 30, idle-minutes: 10, review-days: 90 }
        """)
            .accounts();

    assertThat(accounts.rules())
        .isEqualTo(
            new AccountRules(
                false,
                Duration.ofDays(60),
                3,
                Duration.ofMinutes(30),
                Duration.ofMinutes(10),
                Duration.ofDays(90)));
    assertThat(accounts.directory()).isEqualTo(new DirectorySettings.None());
  }

  @Test
  void readsADirectory() throws IOException {
    Settings settings =
        read(
            """
            ldap:
              url: ldaps://directory.example
              search-base: ou=people
              search-filter: (uid={0})
              manager-dn: cn=rasoat
              password-file: tokens/directory
              roots: roots.pem
            """);

    assertThat(settings.accounts().directory())
        .isEqualTo(
            new DirectorySettings.Ldap(
                URI.create("ldaps://directory.example"),
                false,
                new DirectorySettings.Where.Search("ou=people", "(uid={0})"),
                Optional.of(
                    new DirectorySettings.Manager("cn=rasoat", folder.resolve("tokens/directory"))),
                Optional.of(folder.resolve("roots.pem"))));
  }

  @Test
  void readsAProviderThatAsksForASecondFactor() throws IOException {
    Settings settings =
        read(
            """
            accounts: { second-factor: at-provider }
            oidc:
              issuer: https://sso.example
              client-id: rasoat
              client-secret-file: tokens/oidc
            """);

    assertThat(settings.accounts().rules().isSecondFactorAsked()).isTrue();
    assertThat(settings.accounts().directory())
        .isEqualTo(
            new DirectorySettings.Oidc(
                URI.create("https://sso.example"),
                "rasoat",
                folder.resolve("tokens/oidc"),
                "preferred_username",
                true,
                Optional.empty()));
  }

  @Test
  void fillsInEnvironmentVariables() throws IOException {
    Settings settings =
        read(
            """
            office: { name: "${OFFICE}", contact: "${CONTACT:nobody}" }
            """);

    assertThat(settings.office()).isEqualTo(new Settings.Office("Phường Mẫu", "", "nobody"));
  }

  @Test
  void knowsOnWhichDaysATopicMatters() throws IOException {
    Settings.Topic election =
        read("topics: [{ name: bầu cử, from: 2026-02-01, to: 2026-03-15 }]").topics().getFirst();

    assertThat(election.isOn(LocalDate.parse("2026-01-31"))).isFalse();
    assertThat(election.isOn(LocalDate.parse("2026-03-15"))).isTrue();
    assertThat(election.isOn(LocalDate.parse("2026-03-16"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          sourcs: []                           ~ expected one of office, database, shared, crawl, queue, sources, topics, console, accounts, ldap, oidc, papers, webhook, pages, secrets, watch, alerts, got sourcs
          database: {kind: oracle}             ~ database.kind: expected sqlite or postgresql, got oracle
          'database: {url: "jdbc:postgresql://db/rasoat"}' ~ database: expected one of kind, got url
          database: {kind: postgresql}         ~ database.url: expected an address such as jdbc:postgresql://host/rasoat, got nothing
          'database: {kind: postgresql, url: "postgres://db"}' ~ database.url: expected an address such as jdbc:postgresql://host/rasoat, got 'postgres://db'
          'database: {kind: postgresql, url: "jdbc:postgresql://db/r?password=x"}' ~ database.url: expected an address without a password
          crawl: {parallel: 0}                 ~ crawl.parallel: expected a whole number from 1 to 64, got 0
          crawl: {nightly: often}              ~ crawl.nightly: expected a cron expression such as '0 0 1 * * ?', got 'often'
          crawl: {blackouts: [noon]}           ~ crawl.blackouts[0]: expected a blackout window such as 07:00-18:00, got 'noon'
          'crawl: {blackouts: [00:00-12:00, 12:00-00:00]}' ~ crawl.blackouts: expected windows that leave some time of the day, got none left
          crawl: {canary: maybe}               ~ crawl.canary: expected true or false, got maybe
          queue: {kind: rabbit}                ~ queue.kind: expected embedded or kafka, got rabbit
          queue: {kind: kafka}                 ~ queue.servers: expected the addresses of the brokers, such as host:9092, got nothing
          sources: {}                          ~ sources: expected a list, got object
          sources: [{connector: fax}]          ~ sources[0].connector: expected one of telegram-preview, telegram-bot,
          'sources: [{id: a, connector: feed, address: x, legal-basis: y}]' ~ sources[0].purpose: expected what it is watched for, got nothing
          'sources: [{id: a, connector: feed, address: x, purpose: y}]'     ~ sources[0].legal-basis: expected by what right it is watched, got nothing
          'sources: [{id: a, connector: youtube, address: x, purpose: y, legal-basis: z}]' ~ sources[0].token-file: expected the file with the token, which youtube needs, got nothing
          'sources: [{id: a, connector: feed, address: x, purpose: y, legal-basis: z, standing: official}]' ~ sources[0].confirmed-by: expected the authority that confirms an official page, and where that is written, got nothing
          'topics: [{name: a, from: 2026-02-02, to: 2026-02-01}]' ~ topics[0]: to: expected a day not before 2026-02-02, got 2026-02-01
          'webhook: {url: "http://a.example", key-file: k}' ~ webhook.url: expected an address that begins with https:// and holds no name, got the scheme http
          'webhook: {url: "https://a.example"}' ~ webhook: expected both url and key-file, got one of them
          'topics: [{name: a, sources: [xã]}]' ~ topics[0].sources[0]: expected the id of a source, got xã
          'sources: [{id: a, connector: feed, address: x, purpose: y, legal-basis: z, visit-posts: 0}]' ~ sources[0].visit-posts: expected a whole number from 1 to
          'office: {name: "${NOT_SET}"}'       ~ expected the environment variable NOT_SET, which is not set
          accounts: {second-factor: never}     ~ accounts.second-factor: expected required, optional or at-provider, got never
          accounts: {second-factor: at-provider} ~ accounts.second-factor: expected oidc for at-provider, got none
          accounts: {password-days: 0}         ~ accounts.password-days: expected a whole number from 1 to 3650, got 0
          accounts: {lock-out-tries: 0}        ~ accounts.lock-out-tries: expected a whole number from 1 to 100, got 0
          'ldap: {url: "ldap://directory.example", user-dn-pattern: "uid={0}"}' ~ ldap: expected ldaps://, or ldap:// with start-tls, for passwords go there; got ldap://directory.example
          'ldap: {url: "ldaps://directory.example", user-dn-pattern: "uid=x"}' ~ ldap: expected {0} for the name, got uid=x
          'ldap: {url: "ldaps://directory.example"}' ~ ldap: expected either user-dn-pattern or search-base with search-filter, got neither
          'ldap: {user-dn-pattern: "uid={0}"}' ~ ldap.url: expected a text, got nothing
          'ldap: {url: "ldaps://d", user-dn-pattern: "uid={0}", manager-dn: cn=x}' ~ ldap.password-file: expected a text, got nothing
          'ldap: {url: "ldap://d", start-tls: true, search-filter: "(uid={0})"}' ~ ldap: expected manager-dn where start-tls and search-filter are set, got none
          'oidc: {issuer: "http://sso.example", client-id: x, client-secret-file: y}' ~ oidc: expected https://, got http://sso.example
          'oidc: {issuer: "https://sso.example"}' ~ oidc.client-id: expected a text, got nothing
          '{ldap: {url: "ldaps://d"}, oidc: {issuer: "https://sso"}}' ~ oidc: expected either ldap or oidc, got both
          secrets: {keep-hours: 0}             ~ secrets.keep-hours: expected a whole number from 1 to 720, got 0
          pages: {emblem: a.png}               ~ pages: expected one of emblems, got emblem
          pages: {emblems: a.png}              ~ pages.emblems: expected a list, got string
          'pages: {emblems: [a.png, ""]}'      ~ pages.emblems[1]: expected a file with a picture, got nothing
          'office: [}'                         ~ line 1, column
          """)
  void saysWhatIsWrongAndWhere(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(folder.resolve("rasoat.yaml") + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void refusesTwoSourcesOfOneId() {
    String source = "{id: a, connector: feed, address: x, purpose: y, legal-basis: z}";

    assertThatThrownBy(() -> read("sources: [%s, %s]".formatted(source, source)))
        .hasMessageContaining("sources[1].id: expected an id of its own, got a");
  }

  private Settings read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("rasoat.yaml"), text);
    return new SettingsFile(file, Map.of("OFFICE", "Phường Mẫu")).read();
  }
}
