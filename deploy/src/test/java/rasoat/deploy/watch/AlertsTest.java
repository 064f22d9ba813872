package rasoat.deploy.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.store.Canary;
import rasoat.deploy.settings.AlertSettings;
import rasoat.deploy.settings.AlertSettings.Mail;
import rasoat.deploy.settings.AlertSettings.Tls;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.watch.Notice.Change;
import rasoat.model.port.QueueDepth;

class AlertsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final AlertSettings USUAL = Settings.USUAL.watch().alerts();
  private static final long PLENTY = 1L << 40;

  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();
  private boolean isReachable = true;
  private Alerts alerts;

  @BeforeEach
  void begin() {
    alerts = new Alerts(USUAL, folder.resolve("alerts.json"), List.of(this::tell));
  }

  private void tell(Notice notice) throws IOException {
    if (!isReachable) {
      throw new IOException("nobody there");
    }
    told.add(notice.change() + " " + notice.alert().rule());
  }

  @Test
  void saysThatAllIsWellBySayingNothing() throws IOException {
    round(NOON, 0);

    assertThat(told).isEmpty();
  }

  @Test
  void tellsOnceRepeatsAfterAWhileAndSaysWhenItIsOver() throws IOException {
    round(NOON, 1);
    round(NOON.plus(Duration.ofHours(23)), 1);
    assertThat(told).containsExactly("RAISED DEAD");

    round(NOON.plus(Duration.ofHours(24)), 1);
    round(NOON.plus(Duration.ofHours(25)), 0);
    round(NOON.plus(Duration.ofHours(26)), 0);

    assertThat(told).containsExactly("RAISED DEAD", "STILL DEAD", "OVER DEAD");
  }

  @Test
  void doesNotRepeatWhatWasToldBeforeARestart() throws IOException {
    round(NOON, 1);
    begin();
    round(NOON.plusSeconds(60), 1);

    assertThat(told).containsExactly("RAISED DEAD");
  }

  @Test
  void tellsLaterWhatCouldNotBeTold() throws IOException {
    isReachable = false;
    round(NOON, 1);
    isReachable = true;
    round(NOON.plusSeconds(60), 1);
    isReachable = false;
    round(NOON.plusSeconds(120), 0);
    isReachable = true;
    round(NOON.plusSeconds(180), 0);

    assertThat(told).containsExactly("RAISED DEAD", "OVER DEAD");
  }

  @Test
  void takesNothingForOverWhileTheStoresCannotBeAsked() throws IOException {
    round(NOON, 1);
    alerts.round(Optional.empty(), NOON.plusSeconds(60));
    round(NOON.plusSeconds(120), 1);

    assertThat(told).containsExactly("RAISED DEAD", "RAISED STORE", "OVER STORE");
  }

  @Test
  void saysWhatIsWrongWithItsState() throws IOException {
    Files.writeString(folder.resolve("alerts.json"), "{");

    assertThatThrownBy(() -> round(NOON, 0)).hasMessageContaining("expected standing alerts");
  }

  private void round(Instant now, int dead) throws IOException {
    Situation situation =
        new Situation(
            now,
            List.of(),
            Map.of(),
            new QueueDepth(0, 0, dead),
            Optional.empty(),
            PLENTY,
            Optional.empty(),
            false,
            false);
    alerts.round(Optional.of(situation), now);
  }

  @ParameterizedTest
  @CsvSource({
    "59,  35, 5, 0, 3000000000,  2000, false, false,",
    "61,  35, 5, 0, 3000000000,  2000, false, false, CANARY",
    "59,  37, 5, 0, 3000000000,  2000, false, false, SOURCE",
    "59,  35, 7, 0, 3000000000,  2000, false, false, QUEUE",
    "59,  35, 5, 1, 3000000000,  2000, false, false, DEAD",
    "59,  35, 5, 0, 2000000000,  2000, false, false, DISK",
    "59,  35, 5, 0, 3000000000,  2001, false, false, CLOCK",
    "59,  35, 5, 0, 3000000000, -2001, false, false, CLOCK",
    "59,  35, 5, 0, 3000000000,  2000, true,  false, WORKERS",
    "59,  35, 5, 0, 3000000000,  2000, false, true,  AUDIT",
  })
  void alertsBeyondItsThresholds(
      long canaryMinutes,
      long sourceHours,
      long queueHours,
      long dead,
      long free,
      long skewMillis,
      boolean workersFail,
      boolean auditBroken,
      Rule rule) {
    Situation situation =
        new Situation(
            NOON,
            List.of(
                new Canary("c", NOON.minus(Duration.ofMinutes(canaryMinutes)), Optional.empty())),
            Map.of("kenh", NOON.minus(Duration.ofHours(sourceHours))),
            new QueueDepth(1, 0, dead),
            Optional.of(NOON.minus(Duration.ofHours(queueHours))),
            free,
            Optional.of(Duration.ofMillis(skewMillis)),
            workersFail,
            auditBroken);

    assertThat(situation.alerts(USUAL))
        .extracting(Alert::rule)
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void sendsMailInTwoLanguages() throws IOException, MessagingException {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      mail(server, Tls.NONE).send(notice());

      MimeMessage message = server.getReceivedMessages()[0];
      assertThat(message.getSubject())
          .isEqualTo("[RaSoat] CẢNH BÁO: Nguồn lâu không được rà soát trọn vẹn (tg-an-hai)");
      assertThat(message.getContent().toString())
          .contains("Từ: 12:00 20/11/2026", "A source was not visited", "Look: rasoat source list");
      assertThat(message.getAllRecipients()).hasSize(2);
    } finally {
      server.stop();
    }
  }

  @Test
  void sendsNothingInTheClearUnlessItIsSetSo() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      assertThatThrownBy(() -> mail(server, Tls.REQUIRED).send(notice()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("mail by 127.0.0.1");
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  private static Notice notice() {
    return new Notice(Change.RAISED, new Alert(Rule.SOURCE, "tg-an-hai"), NOON, NOON);
  }

  private static MailMessenger mail(GreenMail server, Tls tls) {
    return new MailMessenger(
        new Mail(
            "127.0.0.1",
            server.getSmtp().getPort(),
            tls,
            "",
            Optional.empty(),
            "rasoat@example.vn",
            List.of("truc@example.vn", "doi@example.vn")));
  }
}
